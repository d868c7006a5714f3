/* Server-sent events: what came into the record, told to whoever listens. Another program may be writing; the record's version is looked at.
 * Invariant: subscribers of a loop hear the same; who does not read is ended (conn.c). Cost: a question a change, whatever the number of those
 * who listen. */
#include "serve/internal.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct serve_subscriber {
  struct evhttp_request *req;
  serve_loop *loop;
  int64_t beat;
  struct serve_subscriber *next;
};
typedef struct serve_subscriber subscriber;

static void gone(subscriber *s) {
  serve_loop *l = s->loop;
  subscriber **at = &l->subscribers;
  while (*at && *at != s) at = &(*at)->next;
  if (*at) *at = s->next;
  atomic_fetch_sub(&l->s->streams, 1);
  free(s);
}

/* evhttp has let the request go with its connection; whoever has begun an answer must end it, which then only frees it. */
static void on_close(struct evhttp_connection *c, void *arg) {
  subscriber *s = arg;
  struct evhttp_request *req = s->req;
  (void)c;
  gone(s);
  if (!evhttp_request_get_connection(req)) evhttp_send_reply_end(req);
}

/* Number of the newest document, and the sums of those behind `after`. */
static int64_t newest(serve_loop *l, int64_t after, int64_t most, int64_t *documents, int64_t *events) {
  char from[24], limit[24];
  rasid_cursor *c;
  const rasid_value *row;
  int64_t last = after;
  snprintf(from, sizeof from, "%lld", (long long)after);
  snprintf(limit, sizeof limit, "%lld", (long long)most);
  rasid_param p[] = {{"after", from}, {"limit", limit}};
  *documents = *events = 0;
  if (rasid_query(l->store, "arrivals", p, 2, &c, NULL)) return last;
  while (rasid_cursor_next(c, &row, NULL) == RASID_OK) {
    if (row[0].integer > last) last = row[0].integer;
    ++*documents, *events += row[6].integer;
  }
  rasid_cursor_close(c);
  return last;
}

static bool send_to(subscriber *s, struct evbuffer *line) {
  struct evbuffer *copy = evbuffer_new();
  bool good = copy && evbuffer_add_buffer_reference(copy, line) == 0;
  if (good) evhttp_send_reply_chunk(s->req, copy);
  if (copy) evbuffer_free(copy);
  s->beat = serve_now();
  return good;
}

void serve_stream_open(serve_loop *l, struct evhttp_request *req) {
  if (evhttp_request_get_command(req) != EVHTTP_REQ_GET) {
    serve_fail(l, req, 405, "a stream is got", false);
    return;
  }
  subscriber *s = atomic_load(&l->s->streams) < SERVE_MOST_STREAMS ? calloc(1, sizeof *s) : NULL;
  if (!s) {
    serve_fail(l, req, 503, "too many streams are open", true);
    return;
  }
  *s = (subscriber){.req = req, .loop = l, .next = l->subscribers};
  if (!l->subscribers) {
    int64_t n, e;
    l->streamed = serve_version(l->s, true);
    l->last_document = newest(l, 0, 1, &n, &e);
  }
  l->subscribers = s;
  atomic_fetch_add(&l->s->streams, 1);
  serve_conn_stream(l, req);
  evhttp_connection_set_closecb(evhttp_request_get_connection(req), on_close, s);
  struct evkeyvalq *h = evhttp_request_get_output_headers(req);
  serve_headers(h, "text/event-stream", false);
  evhttp_add_header(h, "Cache-Control", "no-store");
  evhttp_add_header(h, "X-Accel-Buffering", "no");
  atomic_fetch_add(&l->s->requests[2], 1);
  evhttp_send_reply_start(req, 200, NULL);
  struct evbuffer *hello = evbuffer_new();
  if (!hello) return;
  evbuffer_add_printf(hello, "retry: 3000\n: listening\n\n");
  send_to(s, hello);
  evbuffer_free(hello);
}

/* Line breaks end a line of the stream; in JSON they stand only between values. */
static rasid_status in_one_line(void *ctx, const char *p, size_t n) {
  while (n) {
    const char *end = memchr(p, '\n', n);
    size_t k = end ? (size_t)(end - p) : n;
    if (k && evbuffer_add(ctx, p, k) != 0) return RASID_MEMORY;
    p += k, n -= k;
    if (n) p++, n--;
  }
  return RASID_OK;
}

enum { MOST_COUNTED = 100000 };

static struct evbuffer *news(serve_loop *l) {
  struct evbuffer *b = evbuffer_new();
  char after[24];
  int64_t documents, events, last = newest(l, l->last_document, MOST_COUNTED, &documents, &events);
  rasid_cursor *c;
  const rasid_value *row;
  if (!b) return NULL;
  evbuffer_add_printf(b, "event: documents\ndata: {\"documents\":%lld,\"events\":%lld,\"last_day\":", (long long)documents, (long long)events);
  bool told = false;
  if (!rasid_query(l->store, "lastday", NULL, 0, &c, NULL)) {
    if (rasid_cursor_next(c, &row, NULL) == RASID_OK && row[0].type == RASID_TEXT) serve_json_string(b, row[0].text.data, row[0].text.length), told = true;
    rasid_cursor_close(c);
  }
  snprintf(after, sizeof after, "%lld", (long long)l->last_document);
  rasid_param p[] = {{"after", after}, {"limit", "20"}};
  evbuffer_add_printf(b, "%s,\"latest\":", told ? "" : "null");
  rasid_status st = rasid_answer(l->store, NULL, "arrivals", p, 2, RASID_JSON, NULL, in_one_line, b, NULL);
  evbuffer_add_printf(b, "}\n\n");
  l->last_document = last;
  if (!st) return b;
  evbuffer_free(b);
  return NULL;
}

void serve_stream_tick(serve_loop *l) {
  if (!l->subscribers) return;
  uint64_t version = serve_version(l->s, true);
  struct evbuffer *line = version != l->streamed ? news(l) : NULL, *beat = NULL;
  if (line) l->streamed = version;
  for (subscriber *s = l->subscribers, *next; s; s = next) {
    next = s->next;
    if (line) send_to(s, line);
    else if (serve_now() - s->beat > SERVE_BEAT_S * 1000) {
      if (!beat && (beat = evbuffer_new())) evbuffer_add_printf(beat, ": still here\n\n");
      if (beat) send_to(s, beat);
    }
  }
  if (line) evbuffer_free(line);
  if (beat) evbuffer_free(beat);
}

void serve_stream_free(serve_loop *l) {
  while (l->subscribers) {
    subscriber *s = l->subscribers;
    evhttp_connection_set_closecb(evhttp_request_get_connection(s->req), NULL, NULL);
    evhttp_send_reply_end(s->req);
    gone(s);
  }
}
