/* POST: a text coded, a review or documents kept. Invariant: whoever writes shows a token of the record in Authorization, which no other site's
 * page can; a body is of the Content-Type that only a program or the page itself sends. One writes at a time. Cost: that of coding; a
 * review waits for a writer beside it. */
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

static bool engine_of(serve_loop *l, rasid_error *err) {
  return l->engine || rasid_engine_new(l->s->o->lexicon, NULL, &l->engine, err) == RASID_OK;
}

static void send_json(serve_loop *l, struct evhttp_request *req, int status, struct evbuffer *body) {
  serve_reply r = {.status = status, .type = "application/json"};
  serve_send(l, req, &r, body);
}

/* ---- a text coded ---- */
static rasid_status explanation(serve_loop *l, const rasid_document *doc, struct evbuffer *out, rasid_error *err) {
  struct evbuffer *text = evbuffer_new();
  if (!text) return RASID_MEMORY;
  rasid_status st = rasid_explain(l->engine, doc, RASID_ALL_SENTENCES, NULL, serve_write, text, err);
  size_t n = evbuffer_get_length(text);
  const char *p = n ? (const char *)evbuffer_pullup(text, -1) : "";
  if (!st && p && gate_utf8(p, n)) serve_json_string(out, p, n);
  else evbuffer_add_printf(out, "null");
  evbuffer_free(text);
  return st;
}

static rasid_status coded(serve_loop *l, const serve_coding *c, struct evbuffer *out, rasid_error *err) {
  rasid_result *r = NULL;
  rasid_string events;
  rasid_document doc = {.id = string(c->id), .date = string(c->date), .lang = string(c->lang), .source = string(c->source), .url = string(c->url),
                        .title = string(c->title), .text = {c->text, c->length}};
  if (!engine_of(l, err)) return err->status;
  rasid_status st = rasid_code(l->engine, &doc, &r, err);
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
  if (!st && c->explain) st = explanation(l, &doc, out, err);
  else evbuffer_add_printf(out, "null");
  evbuffer_add_printf(out, "}\n");
  rasid_result_free(r);
  return st;
}

static void post_code(serve_loop *l, struct evhttp_request *req) {
  serve_coding c;
  const char *p;
  size_t n;
  rasid_error err;
  if (!body_of(l, req, "application/json", SERVE_MOST_TEXT * 2, &p, &n)) return;
  const char *wrong = serve_body_coding(p, n, &c);
  struct evbuffer *out = evbuffer_new();
  if (wrong) serve_fail(l, req, 400, wrong, false);
  else if (c.length > SERVE_MOST_TEXT) serve_fail(l, req, 413, "the text is too large", false);
  else if (!out) serve_fail(l, req, 500, "out of memory", true);
  else if (coded(l, &c, out, &err)) serve_fail_with(l, req, &err);
  else send_json(l, req, 200, out);
  atomic_fetch_add(&l->s->coded, 1);
  if (out) evbuffer_free(out);
  serve_coding_free(&c);
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

static rasid_status keep_review(serve_loop *l, const rasid_review *r, rasid_error *err) {
  rasid_store *store;
  pthread_mutex_lock(&l->s->writing);
  rasid_status st = rasid_store_open(l->s->o->db, true, &store, err);
  if (!st) {
    st = rasid_store_review(store, l->s->o->lexicon, r, err);
    rasid_store_close(store);
  }
  pthread_mutex_unlock(&l->s->writing);
  (void)serve_version(l->s, true);
  return st;
}

static void post_review(serve_loop *l, struct evhttp_request *req, const char *id) {
  serve_verdict v;
  char name[256], now[32];
  const char *p;
  size_t n;
  rasid_error err;
  if (!serve_allowed(l, req, name) || !body_of(l, req, "application/json", SERVE_MOST_REVIEW, &p, &n)) return;
  const char *wrong = serve_body_verdict(p, n, &v);
  time_t t = time(NULL);
  struct tm tm;
  gmtime_r(&t, &tm);
  strftime(now, sizeof now, "%Y-%m-%dT%H:%M:%SZ", &tm);
  rasid_review r = {.event = string(id), .other = string(v.delivery), .verdict = string(v.verdict), .reviewer = string(v.reviewer), .made = string(now),
                    .note = string(v.note), .set = (const char *const *)v.set, .nset = v.nset};
  struct evbuffer *out = evbuffer_new();
  if (wrong) serve_fail(l, req, 400, wrong, false);
  else if (!has_event(l, id)) serve_fail(l, req, 404, "there is no such event", false);
  else if (!out) serve_fail(l, req, 500, "out of memory", true);
  else if (keep_review(l, &r, &err)) serve_fail_with(l, req, &err);
  else {
    evbuffer_add_printf(out, "{\"event\":");
    serve_json_string(out, id, strlen(id));
    evbuffer_add_printf(out, ",\"verdict\":");
    serve_json_string(out, v.verdict, strlen(v.verdict));
    evbuffer_add_printf(out, ",\"made\":\"%s\"}\n", now);
    send_json(l, req, 201, out);
  }
  if (out) evbuffer_free(out);
  serve_verdict_free(&v);
}

/* ---- documents ---- */
typedef struct sums {
  unsigned added, revised, known, failed, events;
} sums;

static void count_failed(void *ctx, const rasid_message *m) {
  sums *s = ctx;
  if (m->error) s->failed++;
}

static rasid_status keep_document(serve_loop *l, rasid_store *store, const rasid_document *doc, sums *s, rasid_error *err) {
  rasid_result *r = NULL;
  rasid_added what = RASID_ADDED_SAME;
  bool known = false;
  rasid_status st = rasid_store_known(store, doc, &known, err);
  if (st) return st;
  if (known) return s->known++, RASID_OK;
  if (rasid_code(l->engine, doc, &r, err)) return s->failed++, RASID_OK;
  st = rasid_store_add(store, doc, r, &what, err);
  if (!st && what == RASID_ADDED_NEW) s->added++;
  if (!st && what == RASID_ADDED_REVISED) s->revised++;
  if (!st && what == RASID_ADDED_SAME) s->known++;
  if (!st) s->events += (unsigned)rasid_result_count(r);
  rasid_result_free(r);
  return st;
}

static rasid_status keep_documents(serve_loop *l, rasid_reader *reader, sums *s, rasid_error *err) {
  rasid_store *store;
  rasid_document *doc;
  pthread_mutex_lock(&l->s->writing);
  rasid_status st = rasid_store_open(l->s->o->db, true, &store, err);
  while (!st && (st = rasid_reader_next(reader, &doc, err)) == RASID_OK) {
    st = keep_document(l, store, doc, s, err);
    rasid_document_free(doc);
  }
  if (st == RASID_END) st = rasid_store_commit(store, err);
  rasid_store_close(store);
  pthread_mutex_unlock(&l->s->writing);
  (void)serve_version(l->s, true);
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

static void post_documents(serve_loop *l, struct evhttp_request *req) {
  char name[256];
  const char *p;
  size_t n;
  rasid_error err = {.status = RASID_MEMORY};
  rasid_reader *reader = NULL;
  sums s = {0};
  if (!serve_allowed(l, req, name) || !body_of(l, req, "application/x-ndjson", SERVE_MOST_BODY, &p, &n)) return;
  int fd = file_of(p, n);
  rasid_status st = fd < 0 || !engine_of(l, &err) ? RASID_MEMORY : rasid_reader_open_fd(fd, "body", RASID_INPUT_JSONL, count_failed, &s, &reader, &err);
  if (!st) st = keep_documents(l, reader, &s, &err);
  rasid_reader_close(reader);
  if (fd >= 0) close(fd);
  atomic_fetch_add(&l->s->stored, s.added + s.revised);
  struct evbuffer *out = evbuffer_new();
  if (st || !out) {
    serve_fail_with(l, req, &err);
  } else {
    evbuffer_add_printf(out, "{\"added\":%u,\"revised\":%u,\"known\":%u,\"failed\":%u,\"events\":%u}\n", s.added, s.revised, s.known, s.failed, s.events);
    send_json(l, req, 200, out);
  }
  if (out) evbuffer_free(out);
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
