/* Documents of a file, a folder or an address. What is on the web is fetched by rasid-fetch, a program of its own: this
 * one opens no connection. It writes WARC, which comes through a pipe. */
#define _GNU_SOURCE 1
#include "cli/cli.h"
#include <errno.h>
#include <fcntl.h>
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

static bool is_address(const char *path) {
  return strncmp(path, "http://", 7) == 0 || strncmp(path, "https://", 8) == 0;
}

static rasid_status failed(rasid_error *err, const char *url, const char *why) {
  *err = (rasid_error){.status = RASID_IO};
  snprintf(err->file, sizeof err->file, "%s", url);
  snprintf(err->message, sizeof err->message, "%s", why);
  return RASID_IO;
}

/* In the child: standard input is nothing, standard output the pipe. */
static void become(const char *program, const char *url, bool allow_private, int out) {
  const char *argv[] = {program, allow_private ? "--allow-private" : url, allow_private ? url : NULL, NULL};
  int none = open("/dev/null", O_RDONLY);
  if (none >= 0 && dup2(none, STDIN_FILENO) >= 0 && dup2(out, STDOUT_FILENO) >= 0) execv(program, (char *const *)argv);
  _exit(127);
}

static rasid_status open_address(cli_reader *r, const char *url, bool allow_private, rasid_message_fn message,
                                 void *ctx, rasid_error *err) {
  char program[8192];
  int ends[2];
  if (!cli_find_program("rasid-fetch", program, sizeof program))
    return failed(err, url, "the program rasid-fetch is not beside this one");
  if (pipe2(ends, O_CLOEXEC)) return failed(err, url, strerror(errno));
  fflush(stdout);
  pid_t child = fork();
  if (child == 0) become(program, url, allow_private, ends[1]);
  close(ends[1]);
  if (child < 0) return close(ends[0]), failed(err, url, "rasid-fetch cannot be started");
  r->child = child;
  r->fd = ends[0];
  return rasid_reader_open_fd(r->fd, url, RASID_INPUT_WARC, message, ctx, &r->reader, err);
}

rasid_status cli_reader_open(cli_reader *r, const char *path, rasid_input kind, bool allow_private,
                             rasid_message_fn message, void *ctx, rasid_error *err) {
  *r = (cli_reader){.reader = NULL};
  if (!is_address(path)) return rasid_reader_open(path, kind, message, ctx, &r->reader, err);
  rasid_status st = open_address(r, path, allow_private, message, ctx, err);
  if (st) (void)cli_reader_close(r);
  return st;
}

bool cli_reader_close(cli_reader *r) {
  int status = 0;
  rasid_reader_close(r->reader);
  if (r->child) {
    /* With the pipe shut it ends at its next record. */
    close(r->fd);
    while (waitpid((pid_t)r->child, &status, 0) < 0 && errno == EINTR) {
    }
  }
  *r = (cli_reader){.reader = NULL};
  return status == 0;
}
