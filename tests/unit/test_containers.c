/* What holds documents: gzip, WARC, HTTP, folders; and the charsets and kinds of what is in them. */
#define _DEFAULT_SOURCE 1
#define _POSIX_C_SOURCE 200809L
#include "ingest_help.h"
#include "base/limits.h"
#include "ingest/charset.h"
#include "ingest/http.h"
#include "ingest/inflate.h"
#include "ingest/kind.h"
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

/* ---- gzip ---- */
typedef struct bytes {
  char *p;
  size_t n;
} bytes;

static bytes gzip(const void *p, size_t n) {
  z_stream z = {0};
  assert_int_equal(deflateInit2(&z, 9, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY), Z_OK);
  size_t cap = deflateBound(&z, n) + 100;
  bytes b = {malloc(cap), 0};
  assert_non_null(b.p);
  z.next_in = (z_const Bytef *)(uintptr_t)p, z.avail_in = (uInt)n;
  z.next_out = (Bytef *)b.p, z.avail_out = (uInt)cap;
  assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
  b.n = z.total_out;
  deflateEnd(&z);
  return b;
}
static bytes gzip_c(const char *z) { return gzip(z, strlen(z)); }

static bytes join(bytes a, bytes b) {
  a.p = realloc(a.p, a.n + b.n);
  assert_non_null(a.p);
  memcpy(a.p + a.n, b.p, b.n);
  a.n += b.n;
  free(b.p);
  return a;
}

static void members(void **state) {
  (void)state;
  bytes b = join(join(gzip_c("{\"text\":\"one\"}\n{\"text\""), gzip_c(":\"two\"}\n")), gzip_c("{\"text\":\"three\"}"));
  reader r;
  open_bytes(&r, b.p, b.n, RS_INGEST_AUTO);
  take(&r), is(r.doc.text, "one");
  assert_int_equal(rs_ingest_kind_of(r.in), RS_INGEST_JSONL);
  take(&r), is(r.doc.text, "two");
  assert_int_equal(r.doc.line, 2);
  assert_int_equal(r.doc.origin, 15);
  take(&r), is(r.doc.text, "three");
  end(&r, 0, NULL, 0);
  free(b.p);
}

static void broken_members(void **state) {
  (void)state;
  bytes a = gzip_c("{\"text\":\"one\"}\n"), b = gzip_c("{\"text\":\"lost, and long enough to be broken inside\"}\n");
  b.p[20] ^= 0x55, b.p[21] ^= 0x55;
  size_t first = a.n;
  bytes all = join(join(a, b), gzip_c("\n{\"text\":\"three\"}\n"));
  reader r;
  open_bytes(&r, all.p, all.n, RS_INGEST_JSONL);
  take(&r), is(r.doc.text, "one");
  take(&r), is(r.doc.text, "three");
  assert_true(r.seen.n >= 1);
  assert_true(r.seen.n > 1 || r.seen.last.byte >= first);
  assert_int_equal(next(&r), RASID_END);
  done(&r);
  /* Cut at any place: the run ends, and something was told. */
  for (size_t n = 3; n < all.n; n++) {
    open_bytes(&r, all.p, n, RS_INGEST_JSONL);
    while (next(&r) == RASID_OK) rs_arena_reset(&r.arena);
    if (n != first) assert_true(r.seen.n >= 1);
    done(&r);
  }
  free(all.p);
}

static void bombs(void **state) {
  (void)state;
  size_t n = 40u << 20;
  char *p = malloc(n);
  assert_non_null(p);
  memset(p, 'a', n);
  bytes b = gzip(p, n);
  reader r;
  open_bytes(&r, b.p, b.n, RS_INGEST_TEXT);
  assert_int_equal(next(&r), RASID_END);
  assert_int_equal(r.seen.n, 2);
  assert_string_equal(r.seen.message, "no document in the input");
  assert_true(r.in && r.arena.used < RS_RATIO_FREE);
  done(&r);
  /* In a list, what comes behind a bomb is read. */
  b = join(b, gzip_c("\n{\"text\":\"good\"}\n"));
  open_bytes(&r, b.p, b.n, RS_INGEST_JSONL);
  take(&r), is(r.doc.text, "good");
  assert_int_equal(next(&r), RASID_END);
  done(&r);
  /* And a text that only repeats itself a little is none. */
  for (size_t i = 0; i < n; i++) p[i] = (char)('a' + (i * i >> 7) % 26);
  bytes c = gzip(p, 3 << 20);
  open_bytes(&r, c.p, c.n, RS_INGEST_TEXT);
  take(&r);
  assert_int_equal(r.doc.text.n, 3 << 20);
  end(&r, 0, NULL, 0);
  free(b.p), free(c.p), free(p);
}

static bytes zstd(const void *p, size_t n) {
  bytes b = {malloc(ZSTD_compressBound(n)), 0};
  assert_non_null(b.p);
  b.n = ZSTD_compress(b.p, ZSTD_compressBound(n), p, n, 3);
  assert_false(ZSTD_isError(b.n));
  return b;
}

static void frames(void **state) {
  (void)state;
  const char *one = "{\"text\":\"one\"}\n{\"text\"", *two = ":\"two\"}\n", *three = "{\"text\":\"three\"}\n";
  bytes b = join(zstd(one, strlen(one)), zstd(two, strlen(two))), c = zstd(three, strlen(three));
  reader r;
  open_bytes(&r, b.p, b.n, RS_INGEST_AUTO);
  take(&r), is(r.doc.text, "one");
  take(&r), is(r.doc.text, "two");
  end(&r, 0, NULL, 0);
  b = join(b, (bytes){memcpy(malloc(4), "junk", 4), 4});
  size_t junk = b.n - 4;
  b = join(b, c);
  open_bytes(&r, b.p, b.n, RS_INGEST_AUTO);
  take(&r), take(&r), take(&r), is(r.doc.text, "three");
  end(&r, 1, "passed over", junk);
  for (size_t n = 4; n < junk; n++) {
    open_bytes(&r, b.p, n, RS_INGEST_JSONL);
    while (next(&r) == RASID_OK) rs_arena_reset(&r.arena);
    assert_true(r.seen.n >= 1 || r.doc.text.n == 0);
    done(&r);
  }
  size_t n = 40u << 20;
  char *p = calloc(n, 1);
  assert_non_null(p);
  memset(p, 'a', n);
  bytes bomb = zstd(p, n);
  open_bytes(&r, bomb.p, bomb.n, RS_INGEST_TEXT);
  assert_int_equal(next(&r), RASID_END);
  assert_int_equal(r.seen.n, 2);
  done(&r);
  free(b.p), free(bomb.p), free(p);
}

static void many_broken_members(void **state) {
  (void)state;
  /* Each opens like a member and is none: they are given up in the end. */
  size_t n = 3000;
  char *p = malloc(n * 16);
  assert_non_null(p);
  for (size_t i = 0; i < n; i++) memcpy(p + i * 16, "\x1f\x8b\x08\0\0\0\0\0\0\3\xff\xff\xff\xff\xff\xff", 16);
  reader r;
  open_bytes(&r, p, n * 16, RS_INGEST_AUTO);
  assert_int_equal(next(&r), RASID_END);
  assert_int_equal(r.seen.n, 2);
  done(&r);
  free(p);
}

/* ---- HTTP ---- */
static seen told;
static void noted(void *ctx, uint64_t byte, const char *message) {
  (void)ctx;
  told.n++;
  told.last.byte = byte;
  snprintf(told.message, sizeof told.message, "%s", message);
}

static void response(const char *head, bytes body, uint32_t status, const char *want, unsigned notes) {
  bytes all = {malloc(strlen(head) + 1), strlen(head)};
  assert_non_null(all.p);
  memcpy(all.p, head, all.n);
  bytes copy = {malloc(body.n + 1), body.n};
  assert_non_null(copy.p);
  memcpy(copy.p, body.p, body.n);
  all = join(all, copy);
  rs_arena a;
  rs_arena_init(&a, 0);
  rs_http h;
  rasid_error err;
  rs_notes n = {noted, NULL, 0};
  told.n = 0;
  assert_int_equal(rs_http_read(rs_str_make(all.p, all.n), &n, &a, &h, NULL, &err), RASID_OK);
  assert_int_equal(h.status, status);
  is(h.body, want);
  if (told.n != notes) fail_msg("%s: %u notes, the last %s", head, told.n, told.message);
  rs_arena_free(&a);
  free(all.p);
}

static void responses(void **state) {
  (void)state;
  bytes plain = {(char[]){"<p>x"}, 4}, chunks = {(char[]){"3;x=y\r\n<p>\r\n1\r\nx\r\n0\r\n\r\n"}, 24};
  bytes off = {(char[]){"3\r\n<p>\r\nxyz"}, 11}, zipped = gzip_c("<p>x");
  response("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", plain, 200, "<p>x", 0);
  response("HTTP/1.0 404 Not Found\n\n", plain, 404, "<p>x", 0);
  response("HTTP/2 200\r\n\r\n", plain, 200, "<p>x", 0);
  response("", plain, 0, "<p>x", 0);
  response("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", chunks, 200, "<p>x", 0);
  response("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", plain, 200, "<p>x", 0);
  response("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", off, 200, "<p>", 1);
  response("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n", zipped, 200, "<p>x", 0);
  response("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n", plain, 200, "<p>x", 0);
  response("HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\n", plain, 200, "<p>x", 0);
  response("HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\n", (bytes){(char[]){"\x8b\2"}, 2}, 200, "", 1);
  response("HTTP/1.1 200 OK\r\nContent-Type: text/html", (bytes){(char[]){""}, 0}, 200, "", 0);
  zipped.n -= 9;
  response("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n", zipped, 200, "<p>x", 1);
  free(zipped.p);
}

/* ---- WARC ---- */
#define RECORD(type, length, more) "WARC/1.0\r\nWARC-Type: " type "\r\nContent-Length: " length "\r\n" more "\r\n"
#define URI(u) "WARC-Target-URI: " u "\r\n"

static void records(void **state) {
  (void)state;
  reader r;
  open_c(&r, RECORD("warcinfo", "3", "") "abc\r\n\r\n" RECORD("resource", "9", URI("<http://a.example/1>") "Content-Type: text/plain\r\n") "One is h.\r\n\r\n"
         RECORD("response", "59", URI("http://a.example/2") "Content-Type: application/http\r\n")
         "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Two is here.\r\n\r\n"
         RECORD("resource", "67", URI("http://a.example/feed") "Content-Type: text/html\r\n")
         "<rss><item><description>Three</description><guid>3</guid></item></rss>\r\n\r\n");
  take(&r);
  assert_int_equal(rs_ingest_kind_of(r.in), RS_INGEST_WARC);
  is(r.doc.text, "One is h."), is(r.doc.url, "http://a.example/1"), is(r.doc.file, "input");
  assert_int_equal(r.doc.line, 2);
  take(&r);
  is(r.doc.text, "Two is here."), is(r.doc.url, "http://a.example/2"), is(r.doc.source, "a.example"), is(r.doc.date, "");
  assert_int_equal(r.doc.line, 3);
  take(&r);
  is(r.doc.text, "Three"), is(r.doc.url, ""), is(r.doc.id, "3");
  assert_int_equal(next(&r), RASID_END);
  done(&r);
}

static void bad_records(void **state) {
  (void)state;
  static const struct {
    const char *bad, *message;
    uint64_t byte;
  } cases[] = {{"what is this\r\n", "no WARC record", 0},
               {"WARC/1.0\r\nWARC-Type: resource\r\n\r\nabc\r\n\r\n", "no length", 0},
               {"WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: x1\r\n\r\nabc\r\n\r\n", "no length", 0},
               {"WARC/1.0\r\nContent-Length: 3\r\n\r\nabc\r\n\r\n", "no type", 0}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    reader r;
    char warc[2048];
    snprintf(warc, sizeof warc, "%s%sgood\r\n\r\n", cases[i].bad, RECORD("resource", "4", URI("http://a/") "Content-Type: text/plain\r\n"));
    open_bytes(&r, warc, strlen(warc), RS_INGEST_WARC);
    take(&r);
    is(r.doc.text, "good");
    if (!strstr(r.seen.message, cases[i].message) && r.seen.n < 2) fail_msg("%s: %s", cases[i].bad, r.seen.message);
    assert_int_equal(next(&r), RASID_END);
    assert_true(r.seen.n >= 1);
    done(&r);
  }
  reader r;
  open_c(&r, RECORD("resource", "400", "Content-Type: text/plain\r\n") "One is here.");
  take(&r);
  is(r.doc.text, "One is here.");
  end(&r, 1, "ends too early", 0);
  open_c(&r, RECORD("resource", "99999999999", "Content-Type: text/plain\r\n") "One is here.");
  end(&r, 2, NULL, 0);
}

static void quiet_records(void **state) {
  (void)state;
  reader r;
  open_c(&r, RECORD("request", "3", "Content-Type: application/http\r\n") "abc\r\n\r\n" RECORD("metadata", "1", "") "x\r\n\r\n"
         RECORD("response", "32", "Content-Type: application/http\r\n") "HTTP/1.1 404 Not Found\r\n\r\n<p>No.\r\n\r\n"
         RECORD("resource", "4", "Content-Type: image/png\r\n") "\x89PNG\r\n\r\n");
  end(&r, 1, "no document in the input", 0);
}

/* ---- kinds ---- */
static void kinds(void **state) {
  (void)state;
  static const struct {
    const char *head;
    rs_ingest_kind kind;
  } cases[] = {{"<!DOCTYPE html><p>", RS_INGEST_HTML}, {"  <HTML>", RS_INGEST_HTML}, {"<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x'><html>", RS_INGEST_HTML},
               {"<!-- x --><div>", RS_INGEST_HTML}, {"<rss version='2.0'>", RS_INGEST_FEED}, {"<?xml version='1.0'?>\n<!-- c --><feed>", RS_INGEST_FEED},
               {"<rdf:RDF>", RS_INGEST_FEED}, {"<x:feed>", RS_INGEST_FEED}, {"<!DOCTYPE rss [<!ENTITY a 'b'>]><rss>", RS_INGEST_FEED},
               {"<Sentences>", RS_INGEST_XML}, {"<?xml version='1.0'?><other>", RS_INGEST_XML}, {"WARC/1.0\r\n", RS_INGEST_WARC}, {"WARC", RS_INGEST_TEXT},
               {"<3 is a heart", RS_INGEST_TEXT}, {"<unknown>", RS_INGEST_TEXT}, {"<Root><x y='z'>a</x><Sentence date='1'>", RS_INGEST_XML}, {"<sigh> Well <p>", RS_INGEST_TEXT}, {"Text <p>", RS_INGEST_TEXT}, {"</p>", RS_INGEST_TEXT}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    bool sure;
    rs_ingest_kind k = rs_kind_of(rs_str_from_c(cases[i].head), &sure);
    if (k != cases[i].kind) fail_msg("%s: kind %d", cases[i].head, (int)k);
  }
  assert_true(rs_kind_binary(RS_STR("\x89PNG\r\n\x1a\n")));
  assert_false(rs_kind_binary(RS_STR("A text with \0 one")));
}

/* ---- charsets ---- */
static void charsets(void **state) {
  (void)state;
  static const struct {
    const char *raw, *declared, *name;
    bool wrong;
  } cases[] = {{"plain", "windows-1256", "UTF-8", false},
               {"caf\xC3\xA9", "", "UTF-8", false},
               {"caf\xC3\xA9", "iso-8859-1", "UTF-8", true},
               {"caf\xE9 at noon", "ISO-8859-1", "windows-1252", false},
               {"It\x92s \x93so\x94 in the caf\xE9", "", "windows-1252", true},
               {"\xE6\xDE\xDA\xCA \xC7\xE1\xD5\xED\xE4", "", "windows-1256", true},
               {"\xE6\xDE\xDA\xCA \xC7\xE1\xD5\xED\xE4", "windows-1256", "windows-1256", false},
               {"\xE6\xDE\xDA\xCA \xC7\xE1\xD5\xED\xE4", "utf-8", "windows-1256", true},
               {"\xE6\xDE\xDA\xCA \xC7\xE1\xD5\xED\xE4", "no-such", "windows-1256", true},
               {"\xC7\xE4\xD5\xEA\xE6 \xE1\xEA \xC7\xE4\xD9\xC7\xE4\xE5", "", "iso-8859-6", true},
               {"\xC7\xE4\xD5\xEA\xE6 \xE1\xEA \xC7\xE4\xD9\xC7\xE4\xE5 \xC8\xEA\xE6 \xC7\xE4\xCF\xE8\xE4\xCA\xEA\xE6", "windows-1256", "iso-8859-6", true},
               {"\xCC\xE8\xED\xE8\xF1\xF2\xF0\xFB \xE2 \xCC\xEE\xF1\xEA\xE2\xE5", "", "windows-1251", true},
               {"\xED\xC9\xCE\xC9\xD3\xD4\xD2\xD9 \xD7 \xED\xCF\xD3\xCB\xD7\xC5", "", "koi8-r", true},
               {"\xC4\xE3\xBA\xC3", "gb2312", "gb2312", false},
               {"Ger\xFFmany and more", "", "UTF-8", false}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    rs_charset_choice c = rs_charset_choose(rs_str_from_c(cases[i].raw), rs_str_from_c(cases[i].declared));
    if (strcmp(c.name, cases[i].name) != 0 || c.wrong != cases[i].wrong) fail_msg("%u: %s, %d", (unsigned)i, c.name, c.wrong);
  }
  is(rs_charset_declared(RS_STR("<html><meta charset='Windows-1256'>")), "Windows-1256");
  is(rs_charset_declared(RS_STR("<meta http-equiv=Content-Type content='text/html; charset=koi8-r'>")), "koi8-r");
  is(rs_charset_declared(RS_STR("<?xml version=\"1.0\" encoding='utf-8' ?><a>")), "utf-8");
  is(rs_charset_declared(RS_STR("<html><title>x</title>")), "");
}

static void decoded(void **state) {
  (void)state;
  static const char *const cases[][3] = {{"\xE6\xDE\xDA\xCA\xA1", "windows-1256", "وقعت،"}, {"\xC7\xE4\xAC", "iso-8859-6", "ال،"},
                                         {"\x93" "a\x94\x81", "windows-1252", "\u201Ca\u201D\uFFFD"}, {"\xC4\xE3\xBA\xC3", "gbk", "\u4F60\u597D"},
                                         {"\xC4\xE3\xFF", "gbk", "\u4F60\uFFFD"}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    rs_arena a;
    rs_arena_init(&a, 0);
    rs_str out;
    rasid_error err;
    rs_notes n = {noted, NULL, 0};
    rs_charset_choice c = rs_charset_choose(rs_str_from_c(cases[i][0]), rs_str_from_c(cases[i][1]));
    assert_int_equal(rs_charset_decode(rs_str_from_c(cases[i][0]), &c, &n, &a, &out, &err), RASID_OK);
    if (i != 2 || c.table >= 0) is(out, cases[i][2]);
    rs_arena_free(&a);
  }
}

static void utf16_without_mark(void **state) {
  (void)state;
  const char *z = "France and Germany";
  char le[64], be[64];
  size_t n = strlen(z);
  for (size_t i = 0; i < n; i++) le[2 * i] = z[i], le[2 * i + 1] = 0, be[2 * i] = 0, be[2 * i + 1] = z[i];
  reader r;
  open_bytes(&r, le, 2 * n, RS_INGEST_AUTO);
  take(&r), is(r.doc.text, z);
  end(&r, 1, "UTF-16", 0);
  open_bytes(&r, be, 2 * n, RS_INGEST_AUTO);
  take(&r), is(r.doc.text, z);
  end(&r, 1, "UTF-16", 0);
}

/* ---- folders ---- */
static char root[] = "/tmp/rasid-folder-......";
static void put(const char *name, const char *text) {
  char path[256];
  snprintf(path, sizeof path, "%s/%s", root, name);
  FILE *f = fopen(path, "w");
  assert_non_null(f);
  fputs(text, f);
  fclose(f);
}
static void make(const char *name) {
  char path[256];
  snprintf(path, sizeof path, "%s/%s", root, name);
  assert_int_equal(mkdir(path, 0700), 0);
}
static void clear(const char *name) {
  char path[256];
  snprintf(path, sizeof path, "%s/%s", root, name);
  assert_int_equal(remove(path), 0);
}

static void folders(void **state) {
  (void)state;
  memset(strchr(root, '.'), 'X', 6);
  assert_non_null(mkdtemp(root));
  make("b"), make("b/c"), make(".h"), make("empty");
  put("b.txt", "3"), put("b-x", "2"), put("a", "1"), put("b/z", "5"), put("b/c/y", "4"), put(".h/x", "no"), put("b/.x", "no");
  put("z.jsonl", "{\"text\":\"6\"}\n{\"text\":\"7\"}\n");
  char link[256], loop[256];
  snprintf(link, sizeof link, "%s/zz", root), snprintf(loop, sizeof loop, "%s/b/loop", root);
  assert_int_equal(symlink("a", link) + symlink("..", loop), 0);
  reader r = {0};
  rs_arena_init(&r.arena, 0);
  assert_int_equal(rs_ingest_open(root, RS_INGEST_AUTO, warned, &r.seen, &r.in, &r.err), RASID_OK);
  /* '-' and '.' come before '/'. */
  static const char *const want[] = {"1", "2", "3", "4", "5", "6", "7", "1"};
  for (size_t i = 0; i < sizeof want / sizeof *want; i++) take(&r), is(r.doc.text, want[i]);
  char file[256];
  snprintf(file, sizeof file, "%s/zz", root);
  is(r.doc.file, file);
  assert_int_equal(rs_ingest_kind_of(r.in), RS_INGEST_FOLDER);
  end(&r, 0, NULL, 0);
  static const char *const gone[] = {"zz", "b/loop", "z.jsonl", "b/.x", ".h/x", "b/c/y", "b/z", "a", "b-x", "b.txt", "empty", ".h", "b/c", "b"};
  for (size_t i = 0; i < sizeof gone / sizeof *gone; i++) clear(gone[i]);
  memset(&r, 0, sizeof r);
  rs_arena_init(&r.arena, 0);
  assert_int_equal(rs_ingest_open(root, RS_INGEST_AUTO, warned, &r.seen, &r.in, &r.err), RASID_OK);
  end(&r, 1, "no document in the input", 0);
  assert_int_equal(rmdir(root), 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(members),  cmocka_unit_test(broken_members), cmocka_unit_test(bombs), cmocka_unit_test(frames),       cmocka_unit_test(many_broken_members),
      cmocka_unit_test(responses), cmocka_unit_test(records),       cmocka_unit_test(bad_records), cmocka_unit_test(quiet_records),
      cmocka_unit_test(kinds),    cmocka_unit_test(charsets),       cmocka_unit_test(decoded),     cmocka_unit_test(utf16_without_mark),
      cmocka_unit_test(folders)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
