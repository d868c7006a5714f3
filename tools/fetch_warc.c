/* Records of WARC 1.1 to standard output. A body is written as it was meant: chunks joined and expanded, so headers that tell
 * of its coding and length are left out and its true length put in. */
#define _GNU_SOURCE 1
#include "fetch.h"
#include <rasid.h>
#include <stdio.h>
#include <strings.h>
#include <sys/random.h>

static void id(char out[37]) {
  unsigned char b[16] = {0};
  if (getrandom(b, sizeof b, 0) != (ssize_t)sizeof b) {
    /* Unique enough where the system has no randomness yet. */
    struct timespec t;
    clock_gettime(CLOCK_REALTIME, &t);
    memcpy(b, &t, sizeof t < sizeof b ? sizeof t : sizeof b);
  }
  b[6] = (unsigned char)((b[6] & 0x0F) | 0x40), b[8] = (unsigned char)((b[8] & 0x3F) | 0x80);
  snprintf(out, 37, "%02x%02x%02x%02x-%02x%02x-%02x%02x-%02x%02x-%02x%02x%02x%02x%02x%02x", b[0], b[1], b[2], b[3], b[4], b[5],
           b[6], b[7], b[8], b[9], b[10], b[11], b[12], b[13], b[14], b[15]);
}

static bool record(const char *type, const char *url, const char *content, const rs_buf *block) {
  char uuid[37], date[32] = "";
  struct tm tm;
  time_t now = time(NULL);
  id(uuid);
  if (gmtime_r(&now, &tm)) strftime(date, sizeof date, "%Y-%m-%dT%H:%M:%SZ", &tm);
  if (block->failed) return false;
  printf("WARC/1.1\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:%s>\r\nWARC-Date: %s\r\n", type, uuid, date);
  if (url) printf("WARC-Target-URI: %s\r\n", url);
  printf("Content-Type: %s\r\nContent-Length: %zu\r\n\r\n", content, block->n);
  fwrite(block->p, 1, block->n, stdout);
  fputs("\r\n\r\n", stdout);
  return fflush(stdout) == 0 && !ferror(stdout);
}

bool fetch_warc_info(void) {
  rs_buf b = {0};
  rs_buf_c(&b, "software: rasid-fetch " RASID_VERSION "\r\nformat: WARC File Format 1.1\r\n");
  bool ok = record("warcinfo", NULL, "application/warc-fields", &b);
  rs_buf_free(&b);
  return ok;
}

bool fetch_warc_response(const char *url, const fetch_answer *a) {
  static const char *const CODING[] = {"transfer-encoding:", "content-encoding:", "content-length:"};
  rs_buf b = {0};
  rs_str head = rs_buf_view(&a->head);
  while (head.n) {
    rs_str line = rs_str_trim(rs_str_cut(&head, '\n'));
    bool coding = !line.n;
    for (size_t i = 0; i < sizeof CODING / sizeof *CODING; i++)
      coding = coding || (line.n >= strlen(CODING[i]) && strncasecmp(line.p, CODING[i], strlen(CODING[i])) == 0);
    if (coding) continue;
    rs_buf_str(&b, line);
    rs_buf_c(&b, "\r\n");
  }
  rs_buf_printf(&b, "Content-Length: %zu\r\n\r\n", a->body.n);
  if (a->body.n) rs_buf_add(&b, a->body.p, a->body.n);
  bool ok = record("response", url, "application/http; msgtype=response", &b);
  rs_buf_free(&b);
  return ok;
}
