/* A request on its way to whoever answers it. Invariant: nothing of it is looked at before the gate has let it in; each is answered once.
 * Cost: one pass over its headers and path. */
#include "serve/internal.h"
#include <string.h>

enum { MOST_HEADERS = 100, PATH_SIZE = 2048 };

static int gate(serve_loop *l, struct evhttp_request *req, const char **why) {
  gate_header headers[MOST_HEADERS];
  size_t n = 0;
  struct evkeyvalq *in = evhttp_request_get_input_headers(req);
  for (struct evkeyval *h = in->tqh_first; h; h = h->next.tqe_next) {
    if (n == MOST_HEADERS) return *why = "too many headers", 400;
    headers[n++] = (gate_header){h->key, h->value};
  }
  gate_request r = {evhttp_request_get_command(req) == EVHTTP_REQ_POST, evhttp_request_get_uri(req), headers, n};
  gate_names names = {l->s->o->names, l->s->o->nnames};
  return gate_check(&r, &names, why);
}

/* Path and query string of the address; false: too long. */
static bool split(const char *uri, char path[PATH_SIZE], const char **query) {
  size_t n = strcspn(uri, "?#");
  if (n >= PATH_SIZE) return false;
  memcpy(path, uri, n);
  path[n] = 0;
  *query = uri[n] == '?' ? uri + n + 1 : "";
  return true;
}

static bool begins(const char *s, const char *head) { return strncmp(s, head, strlen(head)) == 0; }

/* A path that ends in .csv asks for its table. */
static bool cut_csv(char *path) {
  size_t n = strlen(path);
  if (n < 4 || strcmp(path + n - 4, ".csv") != 0) return false;
  path[n - 4] = 0;
  return true;
}

static void get_api(serve_loop *l, struct evhttp_request *req, char *path, const char *query) {
  char text[SERVE_TEXT];
  const char *wild[SERVE_WILD];
  struct evkeyvalq q;
  if (serve_special(l, req, path)) return;
  bool csv = cut_csv(path);
  const serve_route *r = serve_route_of(path, text, wild);
  if (!r) {
    serve_fail(l, req, 404, "there is no such path; /api/v1/openapi.json tells those there are", false);
    return;
  }
  if (evhttp_parse_query_str(query, &q) != 0) {
    serve_fail(l, req, 400, "the query string is none", false);
    return;
  }
  if (csv && !evhttp_find_header(&q, "format")) evhttp_add_header(&q, "format", "csv");
  serve_read(l, req, r, wild, &q);
  evhttp_clear_headers(&q);
}

static void get(serve_loop *l, struct evhttp_request *req, char *path, const char *query) {
  if (begins(path, "/api/") || strcmp(path, "/healthz") == 0 || strcmp(path, "/metrics") == 0) get_api(l, req, path, query);
  else serve_page(l, req, path);
}

static void post(serve_loop *l, struct evhttp_request *req, const char *path) {
  struct evkeyvalq *in = evhttp_request_get_input_headers(req);
  if (!gate_origin(evhttp_find_header(in, "Origin"), evhttp_find_header(in, "Host"))) {
    serve_fail(l, req, 403, "a page of another site may not write here", false);
    return;
  }
  if (!serve_post(l, req, path)) serve_fail(l, req, begins(path, "/api/") ? 404 : 405, "nothing is taken by POST at this path", false);
}

void serve_request(struct evhttp_request *req, void *loop) {
  serve_loop *l = loop;
  char path[PATH_SIZE];
  const char *query, *why = "the path is none";
  serve_conn_asked(l, req);
  int status = gate(l, req, &why);
  if (!status && (!split(evhttp_request_get_uri(req), path, &query) || !gate_path(path))) status = 400;
  if (status) {
    atomic_fetch_add(&l->s->refused, 1);
    serve_fail(l, req, status, why, true);
    return;
  }
  switch (evhttp_request_get_command(req)) {
  case EVHTTP_REQ_GET:
  case EVHTTP_REQ_HEAD: get(l, req, path, query); return;
  case EVHTTP_REQ_POST: post(l, req, path); return;
  default: serve_fail(l, req, 405, "GET, HEAD and POST are taken", true); return;
  }
}
