/* What is refused before anything is looked at. Pure: strings in, a verdict out. */
#ifndef SERVE_GATE_H
#define SERVE_GATE_H
#include <stdbool.h>
#include <stddef.h>

typedef struct gate_header {
  const char *name, *value;
} gate_header;
typedef struct gate_request {
  bool body; /* the method has a body: POST */
  const char *uri;
  const gate_header *headers;
  size_t nheaders;
} gate_request;
typedef struct gate_names { /* by which the server may be called */
  const char *const *names;
  size_t nnames;
} gate_names;

/* 0, or the status to answer with; *why tells it. What makes two readers of one request disagree about where it ends is refused:
 * doubled or odd Content-Length, Transfer-Encoding other than chunked, both, a body where none belongs, header names that are none. */
int gate_check(const gate_request *r, const gate_names *names, const char **why);
/* Is this Host (with or without a port) an address, localhost or one of the names? A name that an attacker's DNS points here is none. */
bool gate_host(const char *host, const gate_names *names);
/* Is a request with this Origin from a page of this Host? NULL: no browser sent it. */
bool gate_origin(const char *origin, const char *host);
enum { GATE_PATH = 2048 };
/* A path to look up: UTF-8 of at most GATE_PATH bytes, begins with /, no dots or empty segments, no backslash, percent signs only before two
 * digits that are not a dot, slash, backslash or control character. */
bool gate_path(const char *path);
bool gate_utf8(const char *p, size_t n);
#endif
