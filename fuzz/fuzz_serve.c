/* Bytes of a request: its path through gate and routes, its headers through the gate, its body as JSON. The first byte chooses. Holds: what the
 * gate lets through is UTF-8 without dots or doubled slashes once decoded; what a route takes out of a path is not empty and UTF-8; a host that
 * is let through is an address, localhost or the name given; a body that is read has what it must have. */
#include "serve/internal.h"
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define MUST(x)                                                                                                        \
  do {                                                                                                                 \
    if (!(x)) abort();                                                                                                 \
  } while (0)

static void path(const char *z) {
  char text[SERVE_TEXT];
  const char *wild[SERVE_WILD];
  if (!gate_path(z)) return;
  MUST(z[0] == '/' && !strstr(z, "//") && !strstr(z, "/.") && !strchr(z, '\\') && !strchr(z, '\n'));
  if (!serve_route_of(z, text, wild)) return;
  for (size_t i = 0; wild[i]; i++) MUST(*wild[i] && gate_utf8(wild[i], strlen(wild[i])) && !strchr(wild[i], '/') && strcmp(wild[i], "..") != 0);
}

/* Lines of name, colon, value. */
static void headers(char *z) {
  static const char *const list[] = {"rasid.example.org"};
  gate_names names = {list, 1};
  gate_header h[32];
  size_t n = 0, lengths = 0;
  const char *why = NULL, *host = NULL;
  for (char *line = z; line && n < 32; n++) {
    char *end = strchr(line, '\n'), *colon = strchr(line, ':');
    if (end) *end = 0;
    if (!colon || (end && colon > end)) break;
    *colon = 0;
    h[n] = (gate_header){line, colon + 1};
    line = end ? end + 1 : NULL;
  }
  gate_request r = {true, "/", h, n};
  if (gate_check(&r, &names, &why) != 0) {
    MUST(why);
    return;
  }
  for (size_t i = 0; i < n; i++) {
    if (strcmp(h[i].name, "Host") == 0) host = h[i].value;
    lengths += strcmp(h[i].name, "Content-Length") == 0 || strcmp(h[i].name, "Transfer-Encoding") == 0;
  }
  MUST(lengths <= 1);
  if (host) MUST(gate_host(host, &names) && !gate_origin("http://evil.example", host));
}

static void body(const char *p, size_t n) {
  serve_coding c;
  serve_verdict v;
  if (!serve_body_coding(p, n, &c)) MUST(c.text && gate_utf8(c.text, c.length));
  serve_coding_free(&c);
  if (!serve_body_verdict(p, n, &v)) MUST(v.verdict && v.reviewer && *v.reviewer);
  serve_verdict_free(&v);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  char *z = malloc(size + 1);
  if (!z || !size) {
    free(z);
    return 0;
  }
  memcpy(z, data + 1, size - 1);
  z[size - 1] = 0;
  if (data[0] % 3 == 0) path(z);
  else if (data[0] % 3 == 1) headers(z);
  else body(z, size - 1);
  free(z);
  return 0;
}
