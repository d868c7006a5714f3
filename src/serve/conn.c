/* Connections and their deadlines. evhttp's own timeouts begin anew with each byte, so that a trickle never ends; here a request has one
 * deadline from its first byte to the last of its answer.
 * Invariant: a connection's bufferevent is held until evhttp has let it go (its callbacks are then gone), so that no pointer here is stale.
 * Ending one means shutting its socket down: evhttp then finds its end and frees what is its own. Cost: a look at every connection a
 * quarter of a second. */
#include "serve/internal.h"
#include <event2/bufferevent.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdlib.h>
#include <sys/socket.h>

typedef enum conn_state { IDLE, READING, ANSWERING, WAITING, STREAM, ENDED } conn_state;
enum { CONN_BUCKETS = 1024 /* a power of two */, CONN_MOST_EARLY = 64 << 10 /* bytes that a client may send before its answer */, CONN_PIECE = 256 << 10 };

struct serve_conn {
  serve_loop *loop;
  struct bufferevent *bev;
  struct evbuffer_cb_entry *watching;
  conn_state state;
  int64_t since;
  bool prompt;
  bool met; /* evhttp has put its callbacks in */
  serve_conn *next, *before, *in_bucket;
};

static size_t bucket_of(const struct bufferevent *bev) { return ((uintptr_t)bev >> 6 ^ (uintptr_t)bev >> 16) & (CONN_BUCKETS - 1); }

static void end_now(serve_conn *c) {
  evutil_socket_t fd = bufferevent_getfd(c->bev);
  if (fd >= 0) (void)shutdown(fd, SHUT_RDWR);
  c->state = ENDED;
}

/* Answers leave in pieces; a small last one must not wait for the client to acknowledge those before it. */
static void at_once(serve_conn *c) {
  int one = 1;
  evutil_socket_t fd = bufferevent_getfd(c->bev);
  if (fd >= 0) (void)setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
  c->prompt = true;
}

/* Bytes came in. */
static void on_bytes(struct evbuffer *in, const struct evbuffer_cb_info *info, void *arg) {
  serve_conn *c = arg;
  if (!info->n_added) return;
  if (!c->prompt) at_once(c);
  if (c->state == IDLE) c->state = READING, c->since = serve_now();
  if ((c->state == ANSWERING || c->state == WAITING || c->state == STREAM) && evbuffer_get_length(in) > CONN_MOST_EARLY) end_now(c);
}

struct bufferevent *serve_conn_make(struct event_base *base, void *arg) {
  serve_loop *l = arg;
  struct bufferevent *bev = bufferevent_socket_new(base, -1, BEV_OPT_CLOSE_ON_FREE);
  serve_conn *c = bev ? calloc(1, sizeof *c) : NULL;
  if (!c) return bev;
  *c = (serve_conn){.loop = l, .bev = bev, .state = IDLE, .since = serve_now(), .next = l->conns};
  bufferevent_incref(bev);
  (void)bufferevent_set_max_single_write(bev, CONN_PIECE);
  c->watching = evbuffer_add_cb(bufferevent_get_input(bev), on_bytes, c);
  if (l->conns) l->conns->before = c;
  l->conns = c;
  c->in_bucket = l->table[bucket_of(bev)];
  l->table[bucket_of(bev)] = c;
  if (atomic_fetch_add(&l->s->connections, 1) >= SERVE_MOST_CONNECTIONS) c->state = ENDED;
  return bev;
}

static void forget(serve_conn *c) {
  serve_loop *l = c->loop;
  serve_conn **at = &l->table[bucket_of(c->bev)];
  while (*at != c) at = &(*at)->in_bucket;
  *at = c->in_bucket;
  if (c->before) c->before->next = c->next;
  else l->conns = c->next;
  if (c->next) c->next->before = c->before;
  if (c->watching) evbuffer_remove_cb_entry(bufferevent_get_input(c->bev), c->watching);
  bufferevent_decref(c->bev);
  atomic_fetch_sub(&l->s->connections, 1);
  free(c);
}

static serve_conn *conn_of(serve_loop *l, struct evhttp_request *req) {
  struct evhttp_connection *ec = evhttp_request_get_connection(req);
  struct bufferevent *bev = ec ? evhttp_connection_get_bufferevent(ec) : NULL;
  serve_conn *c = bev ? l->table[bucket_of(bev)] : NULL;
  while (c && c->bev != bev) c = c->in_bucket;
  return c;
}

/* The answer is out; a further request may wait behind it already. */
static void on_done(struct evhttp_request *req, void *arg) {
  serve_conn *c = conn_of(arg, req);
  if (!c || c->state == ENDED) return;
  c->state = evbuffer_get_length(bufferevent_get_input(c->bev)) ? READING : IDLE;
  c->since = serve_now();
}

void serve_conn_asked(serve_loop *l, struct evhttp_request *req) {
  serve_conn *c = conn_of(l, req);
  if (!c) return;
  if (c->state == IDLE || c->state == WAITING) c->since = serve_now();
  if (c->state != ENDED) c->state = ANSWERING;
  evhttp_request_set_on_complete_cb(req, on_done, l);
}

void serve_conn_wait(serve_loop *l, struct evhttp_request *req) {
  serve_conn *c = conn_of(l, req);
  if (c && c->state != ENDED) c->state = WAITING;
}

void serve_conn_stream(serve_loop *l, struct evhttp_request *req) {
  serve_conn *c = conn_of(l, req);
  if (!c) return;
  if (c->state != ENDED) c->state = STREAM;
  bufferevent_set_timeouts(c->bev, NULL, NULL);
}

static bool let_go(serve_conn *c) {
  bufferevent_data_cb read = NULL, write = NULL;
  bufferevent_event_cb event = NULL;
  bufferevent_getcb(c->bev, &read, &write, &event, NULL);
  if (event) c->met = true;
  return c->met && !event;
}

void serve_conn_sweep(serve_loop *l) {
  int64_t now = serve_now(), deadline = (int64_t)(l->s->o->deadline_s ? l->s->o->deadline_s : SERVE_DEADLINE_S) * 1000;
  for (serve_conn *c = l->conns, *next; c; c = next) {
    next = c->next;
    int64_t age = now - c->since;
    bool late = (c->state == READING || c->state == ANSWERING) && age > deadline;
    bool unused = c->state == IDLE && age > SERVE_IDLE_S * 1000;
    bool behind = c->state == STREAM && evbuffer_get_length(bufferevent_get_output(c->bev)) > SERVE_MOST_STREAM_BEHIND;
    if (let_go(c)) {
      forget(c);
      continue;
    }
    if (late || behind) atomic_fetch_add(&l->s->late, 1);
    if (late || unused || behind || c->state == ENDED) end_now(c);
  }
}

void serve_conn_free(serve_loop *l) {
  while (l->conns) forget(l->conns);
}
