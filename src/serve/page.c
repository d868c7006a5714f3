/* The page, whose files stand in the program (tools/embed_web), gzipped. Invariant: a path is looked up in the table, never in a file system.
 * Cost: a look through some twenty paths. */
#include "serve/internal.h"
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

bool serve_has_page(void) { return SERVE_FILES[0].path != NULL; }

static const serve_file *file_of(const char *path) {
  for (const serve_file *f = SERVE_FILES; f->path; f++)
    if (strcmp(f->path, path) == 0) return f;
  return NULL;
}

/* For the few that take no gzip. */
static bool unpacked(const serve_file *f, struct evbuffer *out) {
  char block[16384];
  z_stream z = {.next_in = (Bytef *)(uintptr_t)f->data, .avail_in = (uInt)(f->end - f->data)};
  if (inflateInit2(&z, 15 + 32) != Z_OK) return false;
  int rc = Z_OK;
  while (rc == Z_OK) {
    z.next_out = (Bytef *)block, z.avail_out = sizeof block;
    rc = inflate(&z, Z_NO_FLUSH);
    evbuffer_add(out, block, sizeof block - z.avail_out);
  }
  inflateEnd(&z);
  return rc == Z_STREAM_END;
}

static void send_file(serve_loop *l, struct evhttp_request *req, const serve_file *f) {
  char etag[32] = "W/\"";
  uLong sum = crc32(0, f->data, (uInt)(f->end - f->data));
  for (int i = 0; i < 8; i++) etag[3 + i] = "0123456789abcdef"[sum >> (28 - 4 * i) & 15];
  memcpy(etag + 11, "\"", 2);
  bool packed = serve_takes_gzip(req);
  serve_reply r = {.status = 200, .type = f->type, .etag = etag, .page = true, .encoding = packed ? "gzip" : NULL,
                   .cache = f->immutable ? "public, max-age=31536000, immutable" : "no-cache"};
  struct evbuffer *body = evbuffer_new();
  bool good = body != NULL;
  if (serve_unchanged(req, etag)) r.status = 304, r.encoding = NULL;
  else if (packed) good = good && evbuffer_add_reference(body, f->data, (size_t)(f->end - f->data), NULL, NULL) == 0;
  else good = good && unpacked(f, body);
  if (good) serve_send(l, req, &r, r.status == 304 ? NULL : body);
  else serve_fail(l, req, 500, "out of memory", true);
  if (body) evbuffer_free(body);
}

static void no_page(serve_loop *l, struct evhttp_request *req) {
  static const char text[] =
      "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Rasid</title><h1>Rasid</h1><p>This program was built without its page "
      "(node and npm were not there, or WEB=no). The record is answered at <a href=\"/api/v1/overview\">/api/v1/</a>; <a "
      "href=\"/api/v1/openapi.json\">/api/v1/openapi.json</a> tells all paths.</p></html>\n";
  serve_reply r = {.status = 200, .type = "text/html; charset=utf-8", .page = true};
  struct evbuffer *body = evbuffer_new();
  if (body) evbuffer_add_reference(body, text, sizeof text - 1, NULL, NULL);
  serve_send(l, req, &r, body);
  if (body) evbuffer_free(body);
}

void serve_page(serve_loop *l, struct evhttp_request *req, const char *path) {
  const serve_file *f = file_of(path);
  if (!f) {
    /* A path of the page's own has no dot in its last segment: what has one is a file that is not there. */
    const char *last = strrchr(path, '/');
    if (last && strchr(last, '.')) {
      serve_fail(l, req, 404, "there is no such file", false);
      return;
    }
    f = file_of("/");
  }
  if (f) send_file(l, req, f);
  else no_page(l, req);
}
