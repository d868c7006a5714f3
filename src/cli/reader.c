/* Documents of a file, a folder or an address. What is on the web is fetched by rasid-fetch, a program of its own: this
 * one opens no connection. It writes WARC, which comes through a pipe. */
#define _GNU_SOURCE 1
#include "cli/cli.h"
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

bool cli_find_program(const char *name, char *path, size_t size) {
  char self[4096];
  ssize_t n = readlink("/proc/self/exe", self, sizeof self - 1);
  if (n <= 0) return false;
  self[n] = 0;
  char *slash = strrchr(self, '/');
  if (!slash) return false;
  *slash = 0;
  static const char *const PLACES[] = {"", "/../libexec/rasid"};
  for (size_t i = 0; i < sizeof PLACES / sizeof *PLACES; i++) {
    int len = snprintf(path, size, "%s%s/%s", self, PLACES[i], name);
    if (len > 0 && (size_t)len < size && access(path, X_OK) == 0) return true;
  }
  return false;
}

bool cli_is_address(const char *path) {
  return strncmp(path, "http://", 7) == 0 || strncmp(path, "https://", 8) == 0;
}

static rasid_status failed(rasid_error *err, const char *url, const char *why) {
  *err = (rasid_error){.status = RASID_IO};
  snprintf(err->file, sizeof err->file, "%s", url);
  snprintf(err->message, sizeof err->message, "%s", why);
  return RASID_IO;
}

/* In the child: standard input is nothing, standard output the pipe; a signal that ends this program ends that one too. */
static void become(const char *program, const char *url, const cli_fetch *how, int out) {
  const char *argv[8] = {program};
  size_t n = 1;
  sigset_t none_blocked;
  if (how->allow_private) argv[n++] = "--allow-private";
  if (how->state) argv[n++] = "--state", argv[n++] = how->state;
  if (how->robots) argv[n++] = "--robots", argv[n++] = how->robots;
  argv[n] = url;
  sigemptyset(&none_blocked);
  sigprocmask(SIG_SETMASK, &none_blocked, NULL);
  int none = open("/dev/null", O_RDONLY);
  if (none >= 0 && dup2(none, STDIN_FILENO) >= 0 && dup2(out, STDOUT_FILENO) >= 0) execv(program, (char *const *)argv);
  _exit(127);
}

/* Waits for its first byte; false: it ended without one. */
static bool brings_something(int fd) {
  struct pollfd p = {.fd = fd, .events = POLLIN};
  while (poll(&p, 1, -1) < 0 && errno == EINTR) {
  }
  return p.revents & POLLIN;
}

static bool hung_up(int fd) {
  struct pollfd p = {.fd = fd, .events = POLLIN};
  return poll(&p, 1, 0) > 0 && !(p.revents & POLLIN);
}

static rasid_status open_address(cli_reader *r, const char *url, rasid_input kind, const cli_fetch *how,
                                 rasid_message_fn message, void *ctx, rasid_error *err) {
  char program[8192];
  int ends[2];
  if (!cli_find_program("rasid-fetch", program, sizeof program))
    return failed(err, url, "the program rasid-fetch is not beside this one");
  if (pipe2(ends, O_CLOEXEC)) return failed(err, url, strerror(errno));
  fflush(stdout);
  pid_t child = fork();
  if (child == 0) become(program, url, how, ends[1]);
  close(ends[1]);
  if (child < 0) return close(ends[0]), failed(err, url, "rasid-fetch cannot be started");
  r->child = child;
  r->fd = ends[0];
  /* Nothing at all is what has not changed, or what it told of already. */
  if (!brings_something(r->fd)) message = NULL;
  return rasid_reader_open_fd(r->fd, url, (rasid_input)(RASID_INPUT_WARC | (kind & RASID_INPUT_ORIGIN)), message, ctx,
                              &r->reader, err);
}

rasid_status cli_reader_open(cli_reader *r, const char *path, rasid_input kind, const cli_fetch *how,
                             rasid_message_fn message, void *ctx, rasid_error *err) {
  *r = (cli_reader){.reader = NULL};
  if (!cli_is_address(path)) return rasid_reader_open(path, kind, message, ctx, &r->reader, err);
  rasid_status st = open_address(r, path, kind, how, message, ctx, err);
  if (st) (void)cli_reader_close(r);
  return st;
}

bool cli_reader_close(cli_reader *r) {
  int status = 0;
  rasid_reader_close(r->reader);
  if (r->child) {
    /* What is still at work is not wanted any more. A wait that is broken off comes here twice. */
    if (r->fd >= 0 && !hung_up(r->fd)) kill((pid_t)r->child, SIGTERM);
    if (r->fd >= 0) close(r->fd);
    r->fd = -1;
    while (waitpid((pid_t)r->child, &status, 0) < 0 && errno == EINTR) {
    }
  }
  *r = (cli_reader){.reader = NULL};
  return status == 0;
}
