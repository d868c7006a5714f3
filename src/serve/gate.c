/* What is refused before anything is looked at: hosts, lengths, paths. Invariant: whoever is in doubt refuses; no locale is asked.
 * Cost: one pass over headers and path. */
#include "serve/gate.h"
#include <string.h>

static char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c; }

static bool same(const char *a, const char *b) {
  while (*a && lower(*a) == lower(*b)) a++, b++;
  return !*a && !*b;
}

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

static bool is_token(const char *s) {
  static const char marks[] = "!#$%&'*+-.^_`|~";
  if (!*s) return false;
  for (; *s; s++) {
    char c = lower(*s);
    if (!(c >= 'a' && c <= 'z') && !is_digit(c) && !strchr(marks, c)) return false;
  }
  return true;
}

static bool is_value(const char *s) {
  for (; *s; s++)
    if (((unsigned char)*s < ' ' && *s != '\t') || *s == 127) return false;
  return true;
}

static bool is_length(const char *s) {
  size_t n = 0;
  for (; s[n]; n++)
    if (!is_digit(s[n])) return false;
  return n >= 1 && n <= 10;
}

/* ---- names ---- */
/* Digits and points alone, or in brackets: an address, which no DNS can turn. */
static bool is_address(const char *s, size_t n) {
  if (n >= 2 && s[0] == '[' && s[n - 1] == ']') {
    for (size_t i = 1; i + 1 < n; i++)
      if (!is_digit(s[i]) && !(lower(s[i]) >= 'a' && lower(s[i]) <= 'f') && s[i] != ':' && s[i] != '.') return false;
    return n > 3;
  }
  size_t points = 0;
  for (size_t i = 0; i < n; i++) {
    if (s[i] == '.') points++;
    else if (!is_digit(s[i])) return false;
  }
  return points == 3 && n >= 7;
}

static bool same_name(const char *s, size_t n, const char *name) {
  size_t i = 0;
  while (i < n && name[i] && lower(s[i]) == lower(name[i])) i++;
  return i == n && !name[i];
}

/* How much of it is the host: what is behind it must be a port. 0: no host. */
static size_t host_length(const char *host) {
  const char *end = host[0] == '[' ? strchr(host, ']') : strchr(host, ':');
  size_t n = end ? (size_t)(end - host) + (host[0] == '[') : strlen(host);
  if (host[0] == '[' && !end) return 0;
  if (!host[n]) return n;
  if (host[n] != ':') return 0;
  size_t digits = 0;
  while (is_digit(host[n + 1 + digits])) digits++;
  return digits >= 1 && digits <= 5 && !host[n + 1 + digits] ? n : 0;
}

bool gate_host(const char *host, const gate_names *names) {
  size_t n = host_length(host);
  if (!n) return false;
  if (is_address(host, n) || same_name(host, n, "localhost")) return true;
  for (size_t i = 0; i < names->nnames; i++)
    if (same_name(host, n, names->names[i])) return true;
  return false;
}

bool gate_origin(const char *origin, const char *host) {
  if (!origin) return true;
  if (strncmp(origin, "http://", 7) == 0) return same(origin + 7, host);
  return strncmp(origin, "https://", 8) == 0 && same(origin + 8, host);
}

/* ---- requests ---- */
static int refuse(int status, const char **why, const char *what) {
  *why = what;
  return status;
}

int gate_check(const gate_request *r, const gate_names *names, const char **why) {
  const char *host = NULL, *length = NULL, *coding = NULL;
  for (size_t i = 0; i < r->nheaders; i++) {
    const gate_header *h = &r->headers[i];
    if (!is_token(h->name) || !is_value(h->value)) return refuse(400, why, "a header is none");
    const char **once = same(h->name, "host") ? &host : same(h->name, "content-length") ? &length : same(h->name, "transfer-encoding") ? &coding : NULL;
    if (once && *once) return refuse(400, why, "Host, Content-Length and Transfer-Encoding may stand once");
    if (once) *once = h->value;
  }
  if (length && coding) return refuse(400, why, "Content-Length and Transfer-Encoding exclude each other");
  if (length && !is_length(length)) return refuse(400, why, "Content-Length is no length");
  if (coding && !same(coding, "chunked")) return refuse(501, why, "chunked is the only Transfer-Encoding taken");
  if (!r->body && (coding || (length && !same(length, "0")))) return refuse(400, why, "this method has no body");
  if (!host) return refuse(400, why, "Host is missing");
  if (!gate_host(host, names)) return refuse(421, why, "this server does not answer for that Host; `rasid serve --host` names those it answers for");
  if (!r->uri || r->uri[0] != '/') return refuse(400, why, "the path must begin with a slash");
  if (strstr(r->uri, "%00")) return refuse(400, why, "a zero byte in the path");
  return 0;
}

/* ---- paths ---- */
static int hex(char c) {
  c = lower(c);
  return is_digit(c) ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

bool gate_path(const char *path) {
  char plain[GATE_PATH];
  size_t n = 0;
  if (path[0] != '/') return false;
  for (const char *p = path; *p; p++) {
    int c = (unsigned char)*p;
    if (c == '%') {
      if (hex(p[1]) < 0 || hex(p[2]) < 0) return false;
      c = hex(p[1]) * 16 + hex(p[2]);
      if (c == '.' || c == '/') return false;
    }
    if (c < ' ' || c == 127 || c == '\\' || n == GATE_PATH) return false;
    if (*p == '/' && (p[1] == '/' || p[1] == '.')) return false;
    plain[n++] = (char)c;
    if (*p == '%') p += 2;
  }
  return gate_utf8(plain, n);
}

/* ---- UTF-8 ---- */
/* Bytes of the code point that begins with these; 0: none does. */
static size_t utf8_size(const unsigned char *p, size_t n) {
  if (p[0] < 0x80) return 1;
  size_t size = p[0] >= 0xC2 && p[0] < 0xE0 ? 2 : p[0] >= 0xE0 && p[0] < 0xF0 ? 3 : p[0] >= 0xF0 && p[0] < 0xF5 ? 4 : 0;
  if (!size || size > n) return 0;
  for (size_t i = 1; i < size; i++)
    if ((p[i] & 0xC0) != 0x80) return 0;
  bool overlong = (p[0] == 0xE0 && p[1] < 0xA0) || (p[0] == 0xF0 && p[1] < 0x90);
  bool outside = (p[0] == 0xED && p[1] > 0x9F) || (p[0] == 0xF4 && p[1] > 0x8F);
  return overlong || outside ? 0 : size;
}

bool gate_utf8(const char *s, size_t n) {
  const unsigned char *p = (const unsigned char *)s;
  for (size_t i = 0, k; i < n; i += k)
    if (!(k = utf8_size(p + i, n - i))) return false;
  return true;
}
