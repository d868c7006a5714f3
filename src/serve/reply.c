/* Answers on their way out: headers, gzip, errors. Invariant: every answer carries the headers that keep a browser from taking it for something
 * else; what is said of an error inside the server tells nothing of its files. Cost: one pass over the body where it is packed. */
#include "serve/internal.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

static const char PAGE_POLICY[] = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
static const char DATA_POLICY[] = "default-src 'none'; frame-ancestors 'none'; sandbox";

void serve_headers(struct evkeyvalq *h, const char *type, bool page) {
  evhttp_add_header(h, "Content-Type", type);
  evhttp_add_header(h, "Content-Security-Policy", page ? PAGE_POLICY : DATA_POLICY);
  evhttp_add_header(h, "X-Content-Type-Options", "nosniff");
  evhttp_add_header(h, "X-Frame-Options", "DENY");
  evhttp_add_header(h, "Referrer-Policy", "no-referrer");
  evhttp_add_header(h, "Cross-Origin-Resource-Policy", "same-origin");
  evhttp_add_header(h, "Cross-Origin-Opener-Policy", "same-origin");
}

void serve_send(serve_loop *l, struct evhttp_request *req, const serve_reply *r, struct evbuffer *body) {
  struct evkeyvalq *h = evhttp_request_get_output_headers(req);
  serve_headers(h, r->type, r->page);
  if (r->etag) evhttp_add_header(h, "ETag", r->etag);
  evhttp_add_header(h, "Cache-Control", r->cache ? r->cache : r->etag ? "no-cache" : "no-store");
  if (r->etag || r->encoding) evhttp_add_header(h, "Vary", "Accept-Encoding");
  if (r->encoding) evhttp_add_header(h, "Content-Encoding", r->encoding);
  if (r->location) evhttp_add_header(h, "Location", r->location);
  if (r->allow) evhttp_add_header(h, "Allow", r->allow);
  if (r->authenticate) evhttp_add_header(h, "WWW-Authenticate", r->authenticate);
  if (r->close) evhttp_add_header(h, "Connection", "close");
  if (r->status == 503) evhttp_add_header(h, "Retry-After", "5");
  atomic_fetch_add(&l->s->requests[r->status / 100 % 6], 1);
  if (body) atomic_fetch_add(&l->s->bytes, evbuffer_get_length(body));
  evhttp_send_reply(req, r->status, NULL, body);
}

static const char *name_of(int status) {
  static const struct {
    int status;
    const char *name;
  } names[] = {{400, "bad_request"},         {401, "no_token"},   {403, "forbidden"},      {404, "not_found"}, {405, "wrong_method"}, {413, "too_large"},
               {415, "wrong_content_type"}, {421, "wrong_host"}, {501, "not_taken"}, {503, "busy"}};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (names[i].status == status) return names[i].name;
  return "failed";
}

void serve_fail(serve_loop *l, struct evhttp_request *req, int status, const char *message, bool close) {
  struct evbuffer *body = evbuffer_new();
  if (body) {
    evbuffer_add_printf(body, "{\"error\":{\"status\":%d,\"code\":\"%s\",\"message\":", status, name_of(status));
    bool good = gate_utf8(message, strlen(message));
    serve_json_string(body, good ? message : "the request is no UTF-8", good ? strlen(message) : 23);
    evbuffer_add_printf(body, "}}\n");
  }
  serve_reply r = {.status = status, .type = "application/json", .close = close, .authenticate = status == 401 ? "Bearer" : NULL,
                   .allow = status == 405 ? "GET, HEAD, POST" : NULL};
  serve_send(l, req, &r, body);
  if (body) evbuffer_free(body);
}

void serve_fail_with(serve_loop *l, struct evhttp_request *req, const rasid_error *err) {
  switch (err->status) {
  case RASID_ARGUMENT: serve_fail(l, req, 400, err->message, false); return;
  case RASID_INPUT: serve_fail(l, req, 400, err->message, false); return;
  case RASID_END: serve_fail(l, req, 404, err->message, false); return;
  case RASID_LIMIT: serve_fail(l, req, 503, "the answer took longer than is allowed; ask for less: a shorter time, a smaller limit", false); return;
  default: serve_fail(l, req, 500, "the record could not be read or written", false); return;
  }
}

/* ---- what the client takes ---- */
/* Is the word in a list of a header, and not with q=0? */
static bool lists(const char *list, const char *word) {
  size_t n = strlen(word);
  for (const char *p = list; p && (p = strstr(p, word)); p += n) {
    bool begins = p == list || strchr(", \t", p[-1]);
    const char *end = p + n;
    if (begins && (!*end || strchr(", \t", *end))) return true;
    if (begins && *end == ';') return strncmp(end, ";q=0", 4) != 0 || (end[4] == '.' && strspn(end + 5, "0") < strcspn(end + 5, ", "));
  }
  return false;
}

bool serve_takes_gzip(struct evhttp_request *req) {
  const char *v = evhttp_find_header(evhttp_request_get_input_headers(req), "Accept-Encoding");
  return v && lists(v, "gzip");
}

bool serve_unchanged(struct evhttp_request *req, const char *etag) {
  const char *v = evhttp_find_header(evhttp_request_get_input_headers(req), "If-None-Match");
  return v && (strcmp(v, "*") == 0 || strstr(v, etag) != NULL);
}

char *serve_gzip(const char *p, size_t n, size_t *out) {
  z_stream z = {0};
  if (n > (1u << 30) || deflateInit2(&z, 5, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK) return NULL;
  size_t room = deflateBound(&z, (uLong)n);
  char *to = malloc(room);
  if (to) {
    z.next_in = (Bytef *)(uintptr_t)p, z.avail_in = (uInt)n;
    z.next_out = (Bytef *)to, z.avail_out = (uInt)room;
    if (deflate(&z, Z_FINISH) != Z_STREAM_END) free(to), to = NULL;
    *out = z.total_out;
  }
  deflateEnd(&z);
  return to;
}

rasid_status serve_write(void *buffer, const char *p, size_t n) { return evbuffer_add(buffer, p, n) == 0 ? RASID_OK : RASID_MEMORY; }
