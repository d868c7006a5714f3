/* The server as a whole: what is opened, the loops, and how they end. The loops share one listening socket; each takes connections as it is free.
 * Invariant: what a loop owns is touched by its thread alone; what is shared is read only, atomic or behind a lock. Signals are blocked and
 * waited for in the thread that was called. */
#define _GNU_SOURCE
#include "serve/internal.h"
#include <arpa/inet.h>
#include <fcntl.h>
#include <netdb.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { CONN_BUCKETS = 1024, BACKLOG = 1024, SWEEP_MS = 250 };

int64_t serve_now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static rasid_status fail(rasid_error *err, const char *what, const char *more) {
  if (err) {
    *err = (rasid_error){.status = RASID_IO};
    snprintf(err->message, sizeof err->message, "%s: %s", what, more);
  }
  return RASID_IO;
}

uint64_t serve_version(serve *s, bool anew) {
  rasid_cursor *c;
  const rasid_value *row;
  int64_t now = serve_now();
  pthread_mutex_lock(&s->lock);
  if ((anew || now - s->looked >= SERVE_LOOK_MS) && !rasid_query(s->watch, "version", NULL, 0, &c, NULL)) {
    if (rasid_cursor_next(c, &row, NULL) == RASID_OK) s->version = (uint64_t)row[0].integer;
    rasid_cursor_close(c);
    s->looked = now;
  }
  uint64_t version = s->version;
  pthread_mutex_unlock(&s->lock);
  return version;
}

/* ---- listening ---- */
static rasid_status listen_at(serve *s, rasid_error *err) {
  char port[8];
  const char *host = s->o->host ? s->o->host : "127.0.0.1";
  struct addrinfo hints = {.ai_socktype = SOCK_STREAM, .ai_flags = AI_PASSIVE | AI_NUMERICSERV}, *list;
  snprintf(port, sizeof port, "%u", s->o->port);
  int rc = getaddrinfo(host, port, &hints, &list);
  if (rc) return fail(err, host, gai_strerror(rc));
  int one = 1;
  s->fd = socket(list->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  if (s->fd >= 0) (void)setsockopt(s->fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
  bool good = s->fd >= 0 && bind(s->fd, list->ai_addr, list->ai_addrlen) == 0 && listen(s->fd, BACKLOG) == 0;
  freeaddrinfo(list);
  if (!good) return fail(err, "the address cannot be listened on; --port names another", "in use, or not of this machine");
  struct sockaddr_storage at;
  socklen_t n = sizeof at;
  if (getsockname(s->fd, (struct sockaddr *)&at, &n) == 0)
    s->port = ntohs(at.ss_family == AF_INET6 ? ((struct sockaddr_in6 *)&at)->sin6_port : ((struct sockaddr_in *)&at)->sin_port);
  return RASID_OK;
}

/* ---- a loop ---- */
static void on_wake(evutil_socket_t fd, short what, void *arg) {
  char bytes[64];
  serve_loop *l = arg;
  (void)what;
  (void)!read(fd, bytes, sizeof bytes);
  serve_jobs_answer(l);
  if (atomic_load(&l->ending)) event_base_loopexit(l->base, NULL);
}

static void on_sweep(evutil_socket_t fd, short what, void *arg) {
  (void)fd, (void)what;
  serve_conn_sweep(arg);
}

static void on_stream(evutil_socket_t fd, short what, void *arg) {
  (void)fd, (void)what;
  serve_stream_tick(arg);
}

/* evhttp closes the socket that it was given; the loops share one, so each is given a copy. */
static bool accept_from(serve_loop *l) {
  int fd = fcntl(l->s->fd, F_DUPFD_CLOEXEC, 0);
  if (fd >= 0 && evhttp_accept_socket(l->http, fd) == 0) return true;
  if (fd >= 0) close(fd);
  return false;
}

static bool set_up_http(serve_loop *l) {
  static const struct timeval sweep = {0, SWEEP_MS * 1000}, stream = {0, SERVE_STREAM_MS * 1000};
  l->http = evhttp_new(l->base);
  if (!l->http) return false;
  evhttp_set_bevcb(l->http, serve_conn_make, l);
  evhttp_set_gencb(l->http, serve_request, l);
  evhttp_set_max_headers_size(l->http, SERVE_MOST_HEADER);
  evhttp_set_max_body_size(l->http, SERVE_MOST_BODY);
  evhttp_set_timeout(l->http, SERVE_IDLE_S);
  evhttp_set_default_content_type(l->http, NULL);
  evhttp_set_allowed_methods(l->http, EVHTTP_REQ_GET | EVHTTP_REQ_HEAD | EVHTTP_REQ_POST | EVHTTP_REQ_PUT | EVHTTP_REQ_DELETE | EVHTTP_REQ_OPTIONS |
                                          EVHTTP_REQ_PATCH | EVHTTP_REQ_TRACE | EVHTTP_REQ_CONNECT);
  l->waking = event_new(l->base, l->wake[0], EV_READ | EV_PERSIST, on_wake, l);
  l->sweeping = event_new(l->base, -1, EV_PERSIST, on_sweep, l);
  l->streaming = event_new(l->base, -1, EV_PERSIST, on_stream, l);
  return l->waking && l->sweeping && l->streaming && event_add(l->waking, NULL) == 0 && event_add(l->sweeping, &sweep) == 0 &&
         event_add(l->streaming, &stream) == 0 && accept_from(l);
}

static rasid_status open_loop(serve *s, serve_loop *l, rasid_error *err) {
  l->s = s;
  l->cache.limit = SERVE_CACHE;
  pthread_mutex_init(&l->lock, NULL);
  l->wake[0] = l->wake[1] = -1;
  l->table = calloc(CONN_BUCKETS, sizeof(serve_conn *));
  l->base = event_base_new();
  rasid_status st = rasid_store_open(s->o->db, false, &l->store, err);
  if (st) return st;
  bool good = l->table && l->base && pipe2(l->wake, O_CLOEXEC | O_NONBLOCK) == 0 && set_up_http(l);
  return good ? RASID_OK : fail(err, "the server cannot be set up", "out of memory or files");
}

static void close_loop(serve_loop *l) {
  serve_jobs_answer(l);
  serve_stream_free(l);
  if (l->http) evhttp_free(l->http);
  if (l->table) serve_conn_free(l);
  if (l->waking) event_free(l->waking);
  if (l->sweeping) event_free(l->sweeping);
  if (l->streaming) event_free(l->streaming);
  if (l->base) event_base_free(l->base);
  if (l->wake[0] >= 0) close(l->wake[0]), close(l->wake[1]);
  cache_clear(&l->cache);
  rasid_store_close(l->store);
  pthread_mutex_destroy(&l->lock);
  free(l->table);
}

static void *run_loop(void *arg) {
  serve_loop *l = arg;
  event_base_dispatch(l->base);
  return NULL;
}

/* ---- the whole ---- */
static rasid_status open_loops(serve *s, rasid_error *err) {
  unsigned n = s->o->loops ? s->o->loops : 2;
  s->loops = calloc(n, sizeof *s->loops);
  if (!s->loops) return fail(err, "the server cannot be set up", "out of memory");
  for (; s->nloops < n; s->nloops++) {
    serve_loop *l = &s->loops[s->nloops];
    rasid_status st = open_loop(s, l, err);
    if (st) {
      close_loop(l);
      return st;
    }
  }
  s->coder = serve_worker_start(s, 1), s->writer = serve_worker_start(s, 1), s->readers = serve_worker_start(s, SERVE_READERS);
  if (!s->coder || !s->writer || !s->readers) return fail(err, "the server cannot be set up", "no thread");
  for (unsigned i = 0; i < n; i++) {
    s->loops[i].running = pthread_create(&s->loops[i].thread, NULL, run_loop, &s->loops[i]) == 0;
    if (!s->loops[i].running) return fail(err, "the server cannot be set up", "no thread");
  }
  return RASID_OK;
}

/* Workers end first: what they hand back is answered by loops that still run. */
static void close_loops(serve *s) {
  serve_worker_end(s->coder);
  serve_worker_end(s->writer);
  serve_worker_end(s->readers);
  for (unsigned i = 0; i < s->nloops; i++) {
    atomic_store(&s->loops[i].ending, true);
    if (s->loops[i].running) (void)!write(s->loops[i].wake[1], "", 1);
  }
  for (unsigned i = 0; i < s->nloops; i++)
    if (s->loops[i].running) pthread_join(s->loops[i].thread, NULL);
  for (unsigned i = 0; i < s->nloops; i++) close_loop(&s->loops[i]);
  serve_worker_free(s->coder);
  serve_worker_free(s->writer);
  serve_worker_free(s->readers);
  free(s->loops);
}

static void tell(const serve *s) {
  char url[300];
  const char *host = s->o->host ? s->o->host : "127.0.0.1";
  bool any = strcmp(host, "0.0.0.0") == 0 || strcmp(host, "::") == 0;
  bool six = strchr(host, ':') != NULL && !any;
  snprintf(url, sizeof url, "http://%s%s%s:%u/", six ? "[" : "", any ? "127.0.0.1" : host, six ? "]" : "", s->port);
  if (s->o->ready) s->o->ready(s->o->ctx, url, serve_has_page());
}

rasid_status serve_run(const serve_options *o, rasid_error *err) {
  serve s = {.o = o, .fd = -1, .lock = PTHREAD_MUTEX_INITIALIZER};
  sigset_t signals;
  int signal_number;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT), sigaddset(&signals, SIGTERM), sigaddset(&signals, SIGPIPE);
  pthread_sigmask(SIG_BLOCK, &signals, NULL);
  sigdelset(&signals, SIGPIPE);
  if (getentropy(&s.boot, sizeof s.boot) != 0) s.boot = (uint64_t)time(NULL);
  s.writable = access(o->db, W_OK) == 0;
  rasid_status st = rasid_store_open(o->db, false, &s.watch, err);
  if (!st) st = listen_at(&s, err);
  if (!st) st = open_loops(&s, err);
  if (!st) {
    tell(&s);
    while (sigwait(&signals, &signal_number) != 0) continue;
  }
  close_loops(&s);
  if (s.fd >= 0) close(s.fd);
  rasid_store_close(s.watch);
  return st;
}
