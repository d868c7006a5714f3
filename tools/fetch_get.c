/* One request by libcurl. Invariants: no scheme but http and https, no address that is private unless allowed (looked at
 * when the socket is made, so that a name that points elsewhere the second time does not pass), no more bytes and time
 * than the limits. */
#define _GNU_SOURCE 1
#include "fetch.h"
#include <arpa/inet.h>
#include <curl/curl.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

struct fetcher {
  const fetch_options *o;
  CURL *curl;
  fetch_answer *to;
  size_t most;
  bool refused, too_long;
};

static const struct {
  uint32_t net;
  unsigned bits;
} PRIVATE[] = {{0x00000000, 8},  {0x0A000000, 8},  {0x64400000, 10}, {0x7F000000, 8},  {0xA9FE0000, 16}, {0xAC100000, 12},
               {0xC0000000, 24}, {0xC0A80000, 16}, {0xC6120000, 15}, {0xE0000000, 4},  {0xF0000000, 4}};

static bool private4(uint32_t a) {
  for (size_t i = 0; i < sizeof PRIVATE / sizeof *PRIVATE; i++)
    if (a >> (32 - PRIVATE[i].bits) == PRIVATE[i].net >> (32 - PRIVATE[i].bits)) return true;
  return false;
}

/* Addresses of version 6 that hold one of version 4 are judged by it. */
static bool private6(const unsigned char a[16]) {
  static const unsigned char ZEROS[12] = {0};
  uint32_t last = (uint32_t)a[12] << 24 | (uint32_t)a[13] << 16 | (uint32_t)a[14] << 8 | a[15];
  uint32_t second = (uint32_t)a[2] << 24 | (uint32_t)a[3] << 16 | (uint32_t)a[4] << 8 | a[5];
  bool mapped = memcmp(a, ZEROS, 10) == 0 && a[10] == 0xFF && a[11] == 0xFF;
  bool nat64 = a[0] == 0 && a[1] == 0x64 && a[2] == 0xFF && a[3] == 0x9B;
  if (mapped || nat64) return private4(last);
  if (a[0] == 0x20 && a[1] == 0x02) return private4(second);
  return memcmp(a, ZEROS, 12) == 0 || (a[0] & 0xFE) == 0xFC || (a[0] == 0xFE && (a[1] & 0xC0) >= 0x80) || a[0] == 0xFF;
}

static curl_socket_t open_socket(void *ctx, curlsocktype purpose, struct curl_sockaddr *to) {
  fetcher *f = ctx;
  (void)purpose;
  bool no = true;
  struct sockaddr_in v4;
  struct sockaddr_in6 v6;
  if (to->family == AF_INET) {
    memcpy(&v4, &to->addr, sizeof v4);
    no = private4(ntohl(v4.sin_addr.s_addr));
  } else if (to->family == AF_INET6) {
    memcpy(&v6, &to->addr, sizeof v6);
    no = private6(v6.sin6_addr.s6_addr);
  }
  /* What a proxy may reach is the proxy's to say. */
  if (no && !f->o->allow_private && !f->o->proxy) {
    f->refused = true;
    return CURL_SOCKET_BAD;
  }
  return socket(to->family, to->socktype | SOCK_CLOEXEC, to->protocol);
}

static size_t on_body(char *p, size_t size, size_t n, void *ctx) {
  fetcher *f = ctx;
  n *= size;
  if (f->to->body.n + n > f->most) return f->too_long = true, 0;
  rs_buf_add(&f->to->body, p, n);
  return f->to->body.failed ? 0 : n;
}

static void keep(rs_buf *b, rs_str line, const char *name) {
  size_t n = strlen(name);
  if (line.n <= n || strncasecmp(line.p, name, n) != 0) return;
  b->n = 0;
  rs_buf_str(b, rs_str_trim(rs_str_sub(line, (uint32_t)n, line.n)));
}

static size_t on_head(char *p, size_t size, size_t n, void *ctx) {
  enum { MOST_HEAD = 64 << 10 };
  fetcher *f = ctx;
  n *= size;
  rs_str line = rs_str_make(p, n);
  /* Another answer before the last one, such as 100 Continue. */
  if (n > 5 && memcmp(p, "HTTP/", 5) == 0) f->to->head.n = f->to->etag.n = f->to->modified.n = 0;
  if (f->to->head.n + n > MOST_HEAD) return 0;
  rs_buf_add(&f->to->head, p, n);
  keep(&f->to->etag, line, "etag:");
  keep(&f->to->modified, line, "last-modified:");
  return n;
}

fetcher *fetcher_new(const fetch_options *o) {
  fetcher *f = calloc(1, sizeof *f);
  if (!f) return NULL;
  f->o = o;
  f->curl = curl_easy_init();
  if (f->curl) return f;
  free(f);
  return NULL;
}

void fetcher_free(fetcher *f) {
  if (!f) return;
  curl_easy_cleanup(f->curl);
  free(f);
}

void fetch_answer_free(fetch_answer *a) {
  rs_buf_free(&a->head), rs_buf_free(&a->body), rs_buf_free(&a->location);
  rs_buf_free(&a->etag), rs_buf_free(&a->modified);
  *a = (fetch_answer){.retry_after = -1};
}

static bool set_up(fetcher *f, const char *url, struct curl_slist *headers) {
  const fetch_options *o = f->o;
  CURL *c = f->curl;
  curl_easy_reset(c);
  CURLcode e = curl_easy_setopt(c, CURLOPT_URL, url);
  if (!e) e = curl_easy_setopt(c, CURLOPT_PROTOCOLS_STR, "http,https");
  if (!e) e = curl_easy_setopt(c, CURLOPT_FOLLOWLOCATION, 0L);
  if (!e) e = curl_easy_setopt(c, CURLOPT_NOSIGNAL, 1L);
  if (!e) e = curl_easy_setopt(c, CURLOPT_USERAGENT, o->agent);
  if (!e) e = curl_easy_setopt(c, CURLOPT_ACCEPT_ENCODING, "gzip, deflate");
  if (!e) e = curl_easy_setopt(c, CURLOPT_HTTPHEADER, headers);
  if (!e) e = curl_easy_setopt(c, CURLOPT_CONNECTTIMEOUT, o->timeout < 15 ? o->timeout : 15L);
  if (!e) e = curl_easy_setopt(c, CURLOPT_TIMEOUT, o->timeout);
  /* What the environment says of proxies is not followed: it would take the watch over addresses away unseen. */
  if (!e) e = curl_easy_setopt(c, CURLOPT_PROXY, o->proxy ? o->proxy : "");
  if (!e) e = curl_easy_setopt(c, CURLOPT_OPENSOCKETFUNCTION, open_socket);
  if (!e) e = curl_easy_setopt(c, CURLOPT_OPENSOCKETDATA, f);
  if (!e) e = curl_easy_setopt(c, CURLOPT_WRITEFUNCTION, on_body);
  if (!e) e = curl_easy_setopt(c, CURLOPT_WRITEDATA, f);
  if (!e) e = curl_easy_setopt(c, CURLOPT_HEADERFUNCTION, on_head);
  if (!e) e = curl_easy_setopt(c, CURLOPT_HEADERDATA, f);
  return e == CURLE_OK;
}

static struct curl_slist *conditions(rs_str etag, rs_str modified) {
  struct curl_slist *list = NULL;
  char line[1100];
  if (etag.n && etag.n < 1024) {
    snprintf(line, sizeof line, "If-None-Match: " RS_STR_FMT, RS_STR_ARG(etag));
    list = curl_slist_append(list, line);
  }
  if (modified.n && modified.n < 256) {
    snprintf(line, sizeof line, "If-Modified-Since: " RS_STR_FMT, RS_STR_ARG(modified));
    struct curl_slist *more = curl_slist_append(list, line);
    list = more ? more : list;
  }
  return list;
}

void fetcher_get(fetcher *f, const char *url, rs_str etag, rs_str modified, long most, fetch_answer *out) {
  *out = (fetch_answer){.retry_after = -1};
  f->to = out;
  f->most = (size_t)most;
  f->refused = f->too_long = false;
  struct curl_slist *headers = conditions(etag, modified);
  CURLcode e = set_up(f, url, headers) ? curl_easy_perform(f->curl) : CURLE_FAILED_INIT;
  if (e == CURLE_OK) {
    char *to = NULL;
    curl_off_t wait = -1;
    curl_easy_getinfo(f->curl, CURLINFO_RESPONSE_CODE, &out->status);
    curl_easy_getinfo(f->curl, CURLINFO_REDIRECT_URL, &to);
    if (to) rs_buf_add(&out->location, to, strlen(to) + 1);
    bool told = memmem(out->head.p, out->head.n, "etry-", 5) != NULL; /* 0 is also what curl says where nothing is told */
    if (!curl_easy_getinfo(f->curl, CURLINFO_RETRY_AFTER, &wait) && told) out->retry_after = wait < 1 << 30 ? (long)wait : 1L << 30;
    if (!out->status) snprintf(out->why, sizeof out->why, "no answer");
  } else if (f->refused) {
    snprintf(out->why, sizeof out->why, "its address is private; --allow-private fetches from there all the same");
  } else if (f->too_long) {
    snprintf(out->why, sizeof out->why, "more than %ld bytes", most);
  } else {
    snprintf(out->why, sizeof out->why, "%s", curl_easy_strerror(e));
  }
  curl_slist_free_all(headers);
}

bool fetch_split(const char *url, rs_str *origin, rs_str *path) {
  rs_str s = rs_str_from_c(url);
  uint32_t at = strncasecmp(url, "http://", 7) == 0 ? 7 : strncasecmp(url, "https://", 8) == 0 ? 8 : 0;
  if (!at || s.n > 8000) return false;
  for (uint32_t i = 0; i < s.n; i++)
    if ((unsigned char)s.p[i] <= ' ' || s.p[i] == 0x7F) return false;
  uint32_t end = at;
  while (end < s.n && s.p[end] != '/' && s.p[end] != '?' && s.p[end] != '#') end++;
  if (end == at || memchr(s.p + at, '@', end - at)) return false;
  *origin = rs_str_sub(s, 0, end);
  uint32_t stop = end;
  while (stop < s.n && s.p[stop] != '#') stop++;
  *path = stop > end && s.p[end] == '/' ? rs_str_sub(s, end, stop) : RS_STR("/");
  return true;
}
