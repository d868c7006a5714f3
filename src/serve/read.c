/* GET: a question to the record, answered from memory where the record is still of the version that answered before, else by a reader beside
 * the loop (worker.c). Who asks the same meanwhile waits for the same answer. What was dear is answered with what stood there a while longer
 * (cache.c), while a newer one is made.
 * Invariant: the version is taken before the record is asked, so that an answer is never older than its ETag. A parameter that the path does not
 * take is refused. Cost: that of the question, once a version and loop at most; else a look-up and a reference. */
#include "serve/internal.h"
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { JSON_MOST = 1000, CSV_USUAL = 10000, CSV_MOST = 100000, BODY_MOST = 64 << 20, KEY_SIZE = 2048, ASKING_TEXT = 8192 };
extern const unsigned char serve_openapi_start[], serve_openapi_end[];

/* ---- bodies ---- */
typedef struct growing {
  char *p;
  size_t n, cap;
} growing;

static rasid_status grow(void *ctx, const char *p, size_t n) {
  growing *g = ctx;
  if (g->n + n > BODY_MOST) return RASID_LIMIT;
  if (g->n + n > g->cap) {
    size_t cap = g->cap ? g->cap * 2 : 16384;
    while (cap < g->n + n) cap *= 2;
    char *more = realloc(g->p, cap);
    if (!more) return RASID_MEMORY;
    g->p = more, g->cap = cap;
  }
  memcpy(g->p + g->n, p, n);
  g->n += n;
  return RASID_OK;
}

static rasid_status grow_c(growing *g, const char *z) { return grow(g, z, strlen(z)); }

/* ---- a question, in one piece: it goes to another thread ---- */
typedef struct asking {
  const char *question;
  rasid_format format;
  unsigned short name[SERVE_PARAMS], value[SERVE_PARAMS]; /* in text */
  size_t n, used;
  bool full; /* there was no room */
  char text[ASKING_TEXT];
} asking;

static unsigned short put(asking *a, const char *z) {
  size_t n = strlen(z) + 1;
  if (a->used + n > ASKING_TEXT) {
    a->full = true;
    return 0;
  }
  memcpy(a->text + a->used, z, n);
  a->used += n;
  return (unsigned short)(a->used - n);
}

static void add(asking *a, const char *name, const char *value) {
  if (a->n == SERVE_PARAMS) a->full = true;
  if (a->full) return;
  a->name[a->n] = put(a, name);
  for (char *p = a->text + a->name[a->n]; *p; p++)
    if (*p == '_') *p = '-';
  a->value[a->n] = put(a, value);
  a->n++;
}

typedef rasid_status (*make_fn)(rasid_store *store, const serve *s, const asking *a, growing *out, rasid_error *err);

static rasid_status ask(rasid_store *store, const serve *s, const asking *a, growing *out, rasid_error *err) {
  rasid_param p[SERVE_PARAMS];
  for (size_t i = 0; i < a->n; i++) p[i] = (rasid_param){a->text + a->name[i], a->text + a->value[i]};
  return rasid_answer(store, s->o->lexicon, a->question, p, a->n, a->format, NULL, grow, out, err);
}

/* ---- answers on their way ---- */
typedef struct waiter {
  struct evhttp_request *req;
  struct waiter *next;
} waiter;
typedef struct reading {
  char key[KEY_SIZE];
  uint64_t version; /* before it was asked */
  const char *type;
  make_fn make;
  asking a;
  growing out;
  char *packed;
  size_t packed_size;
  int64_t cost;
  waiter *waiters;
  struct reading *next;
} reading;

static void release(const void *data, size_t n, void *entry) {
  (void)data, (void)n;
  cache_release(entry);
}

static void etag_of(const serve *s, uint64_t version, char out[64]) {
  snprintf(out, 64, "W/\"%016" PRIx64 "-%" PRIu64 "\"", s->boot, version);
}

/* Sends what is held; the hold goes with it. */
static void send_entry(serve_loop *l, struct evhttp_request *req, cache_entry *e) {
  char etag[64];
  etag_of(l->s, e->version, etag);
  struct evbuffer *body = evbuffer_new();
  bool packed = e->packed && serve_takes_gzip(req);
  serve_reply r = {.status = 200, .type = e->type, .etag = etag, .encoding = packed ? "gzip" : NULL};
  const char *p = packed ? e->packed : e->body;
  size_t n = packed ? e->packed_size : e->size;
  if (!body || evbuffer_add_reference(body, p, n, release, e) != 0) cache_release(e);
  serve_send(l, req, &r, body);
  if (body) evbuffer_free(body);
}

static void work_reading(serve_job *j, serve_hands *h) {
  reading *r = j->what;
  int64_t begun = serve_now();
  rasid_store *store = serve_hands_store(h, &j->err);
  if (!store) return;
  rasid_status st = r->make(store, h->s, &r->a, &r->out, &j->err);
  if (st) {
    j->err.status = st;
    return;
  }
  if (r->out.n >= SERVE_GZIP_FROM) r->packed = serve_gzip(r->out.p, r->out.n, &r->packed_size);
  r->cost = serve_now() - begun;
  j->status = 200;
}

static void fail_reading(serve_job *j, struct evhttp_request *req) {
  if (j->message) serve_fail(j->loop, req, j->status, j->message, false);
  else serve_fail_with(j->loop, req, &j->err);
}

/* Into memory, and to all who waited. */
static void answer_reading(serve_job *j) {
  reading *r = j->what, **at = &j->loop->pending;
  serve_loop *l = j->loop;
  while (*at && *at != r) at = &(*at)->next;
  if (*at) *at = r->next;
  cache_entry *e = NULL, *old = cache_find(&l->cache, r->key);
  if (old) old->refreshing = false;
  if (j->status == 200) {
    e = cache_put(&l->cache, r->key, r->version, r->type, r->out.p, r->out.n, r->packed, r->packed_size);
    r->out.p = r->packed = NULL;
  }
  if (e) e->made = serve_now(), e->cost = r->cost;
  for (waiter *w = r->waiters, *next; w; w = next) {
    next = w->next;
    serve_conn_asked(l, w->req);
    if (e) cache_hold(e), send_entry(l, w->req, e);
    else fail_reading(j, w->req);
    free(w);
  }
  cache_release(e);
}

static void drop_reading(void *what) {
  reading *r = what;
  free(r->out.p);
  free(r->packed);
  free(r);
}

/* Joins who waits for the same, or begins it. req NULL: nobody waits. */
static void begin_reading(serve_loop *l, struct evhttp_request *req, const char *key, uint64_t version, const char *type, make_fn make, const asking *a) {
  reading *r = l->pending;
  waiter *w = req ? calloc(1, sizeof *w) : NULL;
  if (req && !w) {
    serve_fail(l, req, 500, "out of memory", true);
    return;
  }
  while (r && (r->version != version || strcmp(r->key, key) != 0)) r = r->next;
  bool begun = r != NULL;
  if (!r) r = calloc(1, sizeof *r);
  if (!r) {
    free(w);
    if (req) serve_fail(l, req, 500, "out of memory", true);
    return;
  }
  if (w) w->req = req, w->next = r->waiters, r->waiters = w, serve_conn_wait(l, req);
  if (begun) return;
  snprintf(r->key, sizeof r->key, "%s", key);
  r->version = version, r->type = type, r->make = make;
  if (a) r->a = *a;
  r->next = l->pending, l->pending = r;
  serve_worker_give(l->s->readers, &(serve_job){.loop = l, .work = work_reading, .answer = answer_reading, .what = r, .drop = drop_reading});
}

/* Answers with what `make` makes of `a`, which `key` names: from memory where that is new enough. */
static void answer(serve_loop *l, struct evhttp_request *req, const char *key, const char *type, make_fn make, const asking *a) {
  char etag[64];
  uint64_t version = serve_version(l->s, false);
  cache_entry *e = cache_find(&l->cache, key);
  bool old = e && e->version != version;
  if (old && (e->version < atomic_load(&l->s->own) || !cache_serves(e, serve_now()))) e = NULL;
  if (e && old && !e->refreshing) {
    e->refreshing = true;
    cache_hold(e); /* what is begun may be answered at once, in its place */
    begin_reading(l, NULL, key, version, type, make, a);
  } else if (e) {
    cache_hold(e);
  }
  etag_of(l->s, e ? e->version : version, etag);
  if (serve_unchanged(req, etag)) {
    serve_reply r = {.status = 304, .type = type, .etag = etag};
    atomic_fetch_add(&l->s->unchanged, 1);
    serve_send(l, req, &r, NULL);
    cache_release(e);
  } else if (e) {
    atomic_fetch_add(&l->s->cached, 1);
    send_entry(l, req, e);
  } else {
    begin_reading(l, req, key, version, type, make, a);
  }
}

/* ---- questions ---- */
static bool has_word(const char *words, const char *word) {
  size_t n = strlen(word);
  for (const char *p = words; (p = strstr(p, word)); p += n)
    if ((p == words || p[-1] == ' ') && (!p[n] || p[n] == ' ')) return true;
  return false;
}

static bool take_format(asking *a, const serve_route *r, const char *v) {
  bool network = strcmp(r->question, "graph") == 0;
  if (strcmp(v, "csv") == 0) a->format = RASID_CSV;
  else if (network && strcmp(v, "graphml") == 0) a->format = RASID_GRAPHML;
  else if (network && strcmp(v, "dot") == 0) a->format = RASID_DOT;
  else return strcmp(v, "json") == 0;
  if (network) a->question = a->format == RASID_CSV ? "edges" : "network";
  return true;
}

/* A row limit as digits; false: none, or above `most`. */
static bool small_number(const char *v, unsigned long most) {
  unsigned long n = 0;
  if (!*v || strlen(v) > 9) return false;
  for (; *v; v++) {
    if (*v < '0' || *v > '9') return false;
    n = n * 10 + (unsigned long)(*v - '0');
  }
  return n >= 1 && n <= most;
}

/* What the query string says; the format first, for limits hang on it. */
static const char *take_query(asking *a, const serve_route *r, struct evkeyvalq *query) {
  const char *format = evhttp_find_header(query, "format");
  if (format && *format && (!has_word(r->takes, "format") || !take_format(a, r, format))) return "format is none that this path has";
  for (struct evkeyval *q = query->tqh_first; q; q = q->next.tqe_next) {
    if (!has_word(r->takes, q->key)) return "a parameter that this path does not take (docs/openapi.json tells which it does)";
    for (struct evkeyval *k = q->next.tqe_next; k; k = k->next.tqe_next)
      if (strcmp(k->key, q->key) == 0) return "a parameter is given twice";
    if (!gate_utf8(q->value, strlen(q->value))) return "a parameter is no UTF-8";
    if (!*q->value || strcmp(q->key, "format") == 0) continue;
    if (strcmp(q->key, "cursor") == 0 && a->format != RASID_JSON) return "a table as CSV has no pages";
    if (strcmp(q->key, "limit") == 0 && !small_number(q->value, a->format == RASID_JSON ? JSON_MOST : CSV_MOST))
      return "limit is a number from 1 to 1000 (of CSV to 100000)";
    add(a, strcmp(q->key, "q") == 0 ? "text" : q->key, q->value);
  }
  return NULL;
}

static void complete(asking *a, const serve_route *r, struct evkeyvalq *query) {
  bool limits = has_word(r->takes, "limit"), rows = r->flags & ROUTE_PAGED;
  const char *limit = evhttp_find_header(query, "limit"), *cursor = evhttp_find_header(query, "cursor");
  if (rows && a->format == RASID_JSON && (!cursor || !*cursor)) add(a, "cursor", "");
  if (rows && (!limit || !*limit) && (!limits || a->format != RASID_JSON)) {
    _Static_assert(CSV_USUAL == 10000 && CSV_MOST == 100000 && SERVE_ANSWER_MS == 10000, "the numbers stand in the parameters");
    add(a, "limit", limits ? "10000" : "100000");
  }
  add(a, "within", "10000");
}

static const char *type_of(rasid_format f) {
  return f == RASID_CSV       ? "text/csv; charset=utf-8"
         : f == RASID_GRAPHML ? "application/graphml+xml"
         : f == RASID_DOT     ? "text/vnd.graphviz; charset=utf-8"
                              : "application/json";
}

void serve_read(serve_loop *l, struct evhttp_request *req, const serve_route *r, const char *const *wild, struct evkeyvalq *query) {
  asking a = {.question = r->question, .format = RASID_JSON};
  const char *names = r->wild;
  for (size_t i = 0; wild[i]; i++) {
    char name[20];
    size_t n = strcspn(names, " ");
    snprintf(name, sizeof name, "%.*s", (int)n, names);
    add(&a, name, wild[i]);
    names += n + (names[n] == ' ');
  }
  const char *wrong = take_query(&a, r, query), *uri = evhttp_request_get_uri(req);
  if (!wrong && strlen(uri) >= KEY_SIZE) wrong = "the address is too long";
  if (wrong) {
    serve_fail(l, req, 400, wrong, false);
    return;
  }
  complete(&a, r, query);
  if (a.full) {
    serve_fail(l, req, 400, "too many parameters, or too long", false);
    return;
  }
  answer(l, req, uri, type_of(a.format), ask, &a);
}

/* ---- what is no question ---- */
static rasid_status make_about(rasid_store *store, const serve *s, const asking *a, growing *out, rasid_error *err) {
  (void)a;
  const rasid_lexicon *lex = s->o->lexicon;
  rasid_string version = rasid_lexicon_version(lex), model = rasid_lexicon_model(lex);
  char head[512];
  /* Versions are hexadecimal digits and points. */
  snprintf(head, sizeof head,
           "{\"program\":\"%s\",\"schema\":\"" RASID_SCHEMA "\",\"lexicon\":\"%.*s\",\"model\":\"%.*s\",\"writing\":%s,\"page\":%s,\"record\":",
           rasid_version(), (int)version.length, version.data, (int)model.length, model.data, s->writable ? "true" : "false",
           serve_has_page() ? "true" : "false");
  rasid_param within = {"within", "10000"};
  rasid_status st = grow_c(out, head);
  if (!st) st = rasid_answer(store, lex, "about", &within, 1, RASID_JSONL, NULL, grow, out, err);
  return st ? st : grow_c(out, "}\n");
}

static rasid_status make_openapi(rasid_store *store, const serve *s, const asking *a, growing *out, rasid_error *err) {
  (void)store, (void)s, (void)a, (void)err;
  return grow(out, (const char *)serve_openapi_start, (size_t)(serve_openapi_end - serve_openapi_start));
}

static rasid_status make_explanation(rasid_store *store, const serve *s, const asking *a, growing *out, rasid_error *err) {
  const char *id = a->text + a->value[0];
  (void)s;
  rasid_status st = rasid_store_explain(store, (rasid_string){id, strlen(id)}, grow, out, err);
  return st == RASID_ARGUMENT ? RASID_END : st;
}

static void metrics(serve_loop *l, struct evhttp_request *req) {
  serve *s = l->s;
  struct evbuffer *b = evbuffer_new();
  serve_reply r = {.status = 200, .type = "text/plain; version=0.0.4; charset=utf-8"};
  evbuffer_add_printf(b, "# HELP rasid_requests_total Answers by the first digit of their status.\n# TYPE rasid_requests_total counter\n");
  for (int i = 2; i < 6; i++) evbuffer_add_printf(b, "rasid_requests_total{status=\"%dxx\"} %llu\n", i, atomic_load(&s->requests[i]));
  const struct {
    const char *name, *kind, *help;
    unsigned long long v;
  } rows[] = {{"rasid_connections", "gauge", "Open connections.", (unsigned long long)atomic_load(&s->connections)},
              {"rasid_streams", "gauge", "Open event streams.", (unsigned long long)atomic_load(&s->streams)},
              {"rasid_answers_cached_total", "counter", "Answers from memory.", atomic_load(&s->cached)},
              {"rasid_answers_unchanged_total", "counter", "Answers 304.", atomic_load(&s->unchanged)},
              {"rasid_requests_refused_total", "counter", "Requests that the gate refused.", atomic_load(&s->refused)},
              {"rasid_connections_late_total", "counter", "Connections ended by a deadline.", atomic_load(&s->late)},
              {"rasid_sent_bytes_total", "counter", "Bytes of bodies.", atomic_load(&s->bytes)},
              {"rasid_texts_coded_total", "counter", "Texts coded on request.", atomic_load(&s->coded)},
              {"rasid_documents_stored_total", "counter", "Documents that came in by POST.", atomic_load(&s->stored)},
              {"rasid_record_version", "gauge", "Grows with each change of the record that was seen.", serve_version(s, false)}};
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
    evbuffer_add_printf(b, "# HELP %s %s\n# TYPE %s %s\n%s %llu\n", rows[i].name, rows[i].help, rows[i].name, rows[i].kind, rows[i].name, rows[i].v);
  serve_send(l, req, &r, b);
  evbuffer_free(b);
}

static void healthy(serve_loop *l, struct evhttp_request *req) {
  struct evbuffer *b = evbuffer_new();
  serve_reply r = {.status = 200, .type = "application/json"};
  evbuffer_add_printf(b, "{\"status\":\"ok\"}\n");
  serve_send(l, req, &r, b);
  evbuffer_free(b);
}

static bool explanation(serve_loop *l, struct evhttp_request *req, const char *path) {
  static const char head[] = "/api/v1/events/", tail[] = "/explain";
  size_t n = strlen(path), h = sizeof head - 1, t = sizeof tail - 1;
  char id[80];
  if (n <= h + t || n - h - t >= sizeof id || strncmp(path, head, h) != 0 || strcmp(path + n - t, tail) != 0) return false;
  memcpy(id, path + h, n - h - t);
  id[n - h - t] = 0;
  if (strpbrk(id, "/%")) return false;
  asking a = {.question = "explain"};
  add(&a, "event", id);
  answer(l, req, path, "text/plain; charset=utf-8", make_explanation, &a);
  return true;
}

bool serve_special(serve_loop *l, struct evhttp_request *req, const char *path) {
  if (strcmp(path, "/healthz") == 0) return healthy(l, req), true;
  if (strcmp(path, "/metrics") == 0) return metrics(l, req), true;
  if (strcmp(path, "/api/v1/stream") == 0) return serve_stream_open(l, req), true;
  if (strcmp(path, "/api/v1/about") == 0) return answer(l, req, path, "application/json", make_about, NULL), true;
  if (strcmp(path, "/api/v1/openapi.json") == 0) return answer(l, req, path, "application/json", make_openapi, NULL), true;
  return explanation(l, req, path);
}
