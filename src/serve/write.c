/* POST: a text coded, a review or documents kept. Invariant: whoever writes shows a token of the record in Authorization, which no other site's
 * page can; a body is of the Content-Type that only a program or the page itself sends. What takes long is done by a worker, of which one
 * alone writes, so that no loop waits for it. Cost: that of coding; a review waits for a writer beside it. */
#define _GNU_SOURCE
#include "serve/internal.h"
#include <fcntl.h>
#include <rasid_admin.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

static rasid_string string(const char *z) { return (rasid_string){z ? z : "", z ? strlen(z) : 0}; }

/* ---- who may ---- */
static bool token_of(struct evhttp_request *req, const char **out) {
  const char *v = evhttp_find_header(evhttp_request_get_input_headers(req), "Authorization");
  if (!v || (strncmp(v, "Bearer ", 7) != 0 && strncmp(v, "bearer ", 7) != 0)) return false;
  *out = v + 7;
  return strlen(*out) >= 32 && strlen(*out) <= 200;
}

bool serve_allowed(serve_loop *l, struct evhttp_request *req, char name[256]) {
  const char *token;
  rasid_cursor *c;
  const rasid_value *row;
  bool found = false;
  if (!l->s->writable) {
    serve_fail(l, req, 403, "the record may not be written here", false);
    return false;
  }
  if (token_of(req, &token)) {
    rasid_param p = {"token", token};
    if (!rasid_query(l->store, "tokens", &p, 1, &c, NULL)) {
      if (rasid_cursor_next(c, &row, NULL) == RASID_OK && row[0].text.length < 256) {
        memcpy(name, row[0].text.data, row[0].text.length);
        name[row[0].text.length] = 0;
        found = true;
      }
      rasid_cursor_close(c);
    }
  }
  if (!found) serve_fail(l, req, 401, "writing needs a token: Authorization: Bearer and what `rasid serve --new-token` made", false);
  return found;
}

/* The body in one piece, at most `most` bytes and of this Content-Type; else answers and returns false. */
static bool body_of(serve_loop *l, struct evhttp_request *req, const char *type, size_t most, const char **p, size_t *n) {
  const char *v = evhttp_find_header(evhttp_request_get_input_headers(req), "Content-Type");
  size_t k = strlen(type);
  struct evbuffer *in = evhttp_request_get_input_buffer(req);
  if (!v || strncmp(v, type, k) != 0 || (v[k] && !strchr("; \t", v[k]))) {
    serve_fail(l, req, 415, strcmp(type, "application/json") == 0 ? "the body is to be application/json" : "the body is to be application/x-ndjson", false);
    return false;
  }
  *n = evbuffer_get_length(in);
  if (*n > most) {
    serve_fail(l, req, 413, "the body is too large", false);
    return false;
  }
  *p = *n ? (const char *)evbuffer_pullup(in, -1) : "";
  return *p != NULL;
}

/* ---- a text coded ---- */
static rasid_status explanation(rasid_engine *engine, const rasid_document *doc, struct evbuffer *out, rasid_error *err) {
  struct evbuffer *text = evbuffer_new();
  if (!text) return RASID_MEMORY;
  rasid_status st = rasid_explain(engine, doc, RASID_ALL_SENTENCES, NULL, serve_write, text, err);
  size_t n = evbuffer_get_length(text);
  const char *p = n ? (const char *)evbuffer_pullup(text, -1) : "";
  if (!st && p && gate_utf8(p, n)) serve_json_string(out, p, n);
  else evbuffer_add_printf(out, "null");
  evbuffer_free(text);
  return st;
}

static rasid_status coded(rasid_engine *engine, const serve_coding *c, struct evbuffer *out, rasid_error *err) {
  rasid_result *r = NULL;
  rasid_string events;
  rasid_document doc = {.id = string(c->id), .date = string(c->date), .lang = string(c->lang), .source = string(c->source), .url = string(c->url),
                        .title = string(c->title), .text = {c->text, c->length}};
  rasid_status st = rasid_code(engine, &doc, &r, err);
  if (st) return st;
  rasid_frame f = rasid_format_frame(RASID_JSON);
  rasid_string lang = rasid_result_lang(r);
  evbuffer_add_printf(out, "{\"lang\":");
  if (lang.length) serve_json_string(out, lang.data, lang.length);
  else evbuffer_add_printf(out, "null");
  evbuffer_add_printf(out, ",\"text\":");
  serve_json_string(out, c->text, c->length);
  evbuffer_add_printf(out, ",\"events\":");
  st = rasid_result_text(r, RASID_JSON, NULL, &events, err);
  if (!st) {
    evbuffer_add(out, f.head.data, f.head.length);
    evbuffer_add(out, events.data, events.length);
    evbuffer_add(out, f.tail.data, f.tail.length);
  }
  evbuffer_add_printf(out, ",\"explanation\":");
  if (!st && c->explain) st = explanation(engine, &doc, out, err);
  else evbuffer_add_printf(out, "null");
  evbuffer_add_printf(out, "}\n");
  rasid_result_free(r);
  return st;
}

static void drop_coding(void *what) {
  serve_coding_free(what);
  free(what);
}

static void work_code(serve_job *j, serve_hands *h) {
  rasid_engine *engine = serve_hands_engine(h, &j->err);
  j->out = evbuffer_new();
  if (!engine || !j->out) return;
  if (!coded(engine, j->what, j->out, &j->err)) j->status = 200;
  atomic_fetch_add(&j->loop->s->coded, 1);
}

static void post_code(serve_loop *l, struct evhttp_request *req) {
  const char *p;
  size_t n;
  if (!body_of(l, req, "application/json", SERVE_MOST_TEXT * 2, &p, &n)) return;
  serve_coding *c = calloc(1, sizeof *c);
  const char *wrong = c ? serve_body_coding(p, n, c) : "out of memory";
  if (!wrong && c->length <= SERVE_MOST_TEXT) {
    serve_worker_give(l->s->coder, &(serve_job){.loop = l, .req = req, .work = work_code, .what = c, .drop = drop_coding});
    return;
  }
  serve_fail(l, req, wrong ? 400 : 413, wrong ? wrong : "the text is too large", false);
  if (c) drop_coding(c);
}

/* ---- a review ---- */
static bool has_event(serve_loop *l, const char *id) {
  rasid_cursor *c;
  const rasid_value *row;
  rasid_param p = {"event", id};
  if (rasid_query(l->store, "told", &p, 1, &c, NULL)) return false;
  bool found = rasid_cursor_next(c, &row, NULL) == RASID_OK;
  rasid_cursor_close(c);
  return found;
}

typedef struct reviewing {
  serve_verdict v;
  char id[80], now[32];
} reviewing;

static void drop_reviewing(void *what) {
  serve_verdict_free(&((reviewing *)what)->v);
  free(what);
}

static void work_review(serve_job *j, serve_hands *h) {
  const reviewing *w = j->what;
  const serve_verdict *v = &w->v;
  const serve_options *o = j->loop->s->o;
  rasid_store *store;
  (void)h;
  rasid_review r = {.event = string(w->id), .other = string(v->delivery), .verdict = string(v->verdict), .reviewer = string(v->reviewer),
                    .made = string(w->now), .note = string(v->note), .set = (const char *const *)v->set, .nset = v->nset};
  if (rasid_store_open(o->db, true, &store, &j->err)) return;
  rasid_status st = rasid_store_review(store, o->lexicon, &r, &j->err);
  rasid_store_close(store);
  atomic_store(&j->loop->s->own, serve_version(j->loop->s, true));
  j->out = evbuffer_new();
  if (st || !j->out) return;
  evbuffer_add_printf(j->out, "{\"event\":");
  serve_json_string(j->out, w->id, strlen(w->id));
  evbuffer_add_printf(j->out, ",\"verdict\":");
  serve_json_string(j->out, v->verdict, strlen(v->verdict));
  evbuffer_add_printf(j->out, ",\"made\":\"%s\"}\n", w->now);
  j->status = 201;
}

static void post_review(serve_loop *l, struct evhttp_request *req, const char *id) {
  char name[256];
  const char *p;
  size_t n;
  if (!serve_allowed(l, req, name) || !body_of(l, req, "application/json", SERVE_MOST_REVIEW, &p, &n)) return;
  reviewing *w = calloc(1, sizeof *w);
  const char *wrong = w ? serve_body_verdict(p, n, &w->v) : "out of memory";
  bool there = has_event(l, id);
  if (wrong || !there) {
    serve_fail(l, req, wrong ? 400 : 404, wrong ? wrong : "there is no such event", false);
    if (w) drop_reviewing(w);
    return;
  }
  time_t t = time(NULL);
  struct tm tm;
  gmtime_r(&t, &tm);
  strftime(w->now, sizeof w->now, "%Y-%m-%dT%H:%M:%SZ", &tm);
  memcpy(w->id, id, strlen(id) + 1);
  serve_worker_give(l->s->writer, &(serve_job){.loop = l, .req = req, .work = work_review, .what = w, .drop = drop_reviewing});
}

/* ---- documents ---- */
typedef struct sums {
  unsigned added, revised, known, failed, events;
} sums;

static void count_failed(void *ctx, const rasid_message *m) {
  sums *s = ctx;
  if (m->error) s->failed++;
}

static rasid_status keep_document(rasid_engine *engine, rasid_store *store, const rasid_document *doc, sums *s, rasid_error *err) {
  rasid_result *r = NULL;
  rasid_added what = RASID_ADDED_SAME;
  bool known = false;
  rasid_status st = rasid_store_known(store, doc, &known, err);
  if (st) return st;
  if (known) return s->known++, RASID_OK;
  if (rasid_code(engine, doc, &r, err)) return s->failed++, RASID_OK;
  st = rasid_store_add(store, doc, r, &what, err);
  if (!st && what == RASID_ADDED_NEW) s->added++;
  if (!st && what == RASID_ADDED_REVISED) s->revised++;
  if (!st && what == RASID_ADDED_SAME) s->known++;
  if (!st) s->events += (unsigned)rasid_result_count(r);
  rasid_result_free(r);
  return st;
}

static rasid_status keep_documents(serve *server, rasid_engine *engine, rasid_reader *reader, sums *s, rasid_error *err) {
  rasid_store *store;
  rasid_document *doc;
  rasid_status st = rasid_store_open(server->o->db, true, &store, err);
  while (!st && (st = rasid_reader_next(reader, &doc, err)) == RASID_OK) {
    st = keep_document(engine, store, doc, s, err);
    rasid_document_free(doc);
  }
  if (st == RASID_END) st = rasid_store_commit(store, err);
  rasid_store_close(store);
  atomic_store(&server->own, serve_version(server, true));
  return st;
}

/* A file in memory: what reads documents reads files. */
static int file_of(const char *p, size_t n) {
  int fd = memfd_create("documents", MFD_CLOEXEC);
  while (fd >= 0 && n) {
    ssize_t k = write(fd, p, n);
    if (k <= 0) return close(fd), -1;
    p += k, n -= (size_t)k;
  }
  if (fd >= 0) (void)lseek(fd, 0, SEEK_SET);
  return fd;
}

static void drop_file(void *what) {
  close(*(int *)what);
  free(what);
}

static void work_documents(serve_job *j, serve_hands *h) {
  rasid_reader *reader = NULL;
  rasid_engine *engine = serve_hands_engine(h, &j->err);
  serve *server = j->loop->s;
  sums s = {0};
  if (!engine) return;
  rasid_status st = rasid_reader_open_fd(*(int *)j->what, "body", RASID_INPUT_JSONL, count_failed, &s, &reader, &j->err);
  if (!st) st = keep_documents(server, engine, reader, &s, &j->err);
  rasid_reader_close(reader);
  atomic_fetch_add(&server->stored, s.added + s.revised);
  j->out = evbuffer_new();
  if (st || !j->out) return;
  evbuffer_add_printf(j->out, "{\"added\":%u,\"revised\":%u,\"known\":%u,\"failed\":%u,\"events\":%u}\n", s.added, s.revised, s.known,
                      s.failed, s.events);
  j->status = 200;
}

static void post_documents(serve_loop *l, struct evhttp_request *req) {
  char name[256];
  const char *p;
  size_t n;
  if (!serve_allowed(l, req, name) || !body_of(l, req, "application/x-ndjson", SERVE_MOST_BODY, &p, &n)) return;
  int *fd = malloc(sizeof *fd);
  if (fd && (*fd = file_of(p, n)) >= 0) {
    serve_worker_give(l->s->writer, &(serve_job){.loop = l, .req = req, .work = work_documents, .what = fd, .drop = drop_file});
    return;
  }
  free(fd);
  serve_fail(l, req, 500, "out of memory", true);
}

bool serve_post(serve_loop *l, struct evhttp_request *req, const char *path) {
  static const char head[] = "/api/v1/events/", tail[] = "/reviews";
  size_t n = strlen(path), h = sizeof head - 1, t = sizeof tail - 1;
  char id[80];
  if (strcmp(path, "/api/v1/code") == 0) return post_code(l, req), true;
  if (strcmp(path, "/api/v1/documents") == 0) return post_documents(l, req), true;
  if (n <= h + t || n - h - t >= sizeof id || strncmp(path, head, h) != 0 || strcmp(path + n - t, tail) != 0) return false;
  memcpy(id, path + h, n - h - t);
  id[n - h - t] = 0;
  if (strpbrk(id, "/%")) return false;
  post_review(l, req, id);
  return true;
}
