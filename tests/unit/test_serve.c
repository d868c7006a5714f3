/* What of the server is pure: the gate, the routes, the answers kept in memory. */
#include "serve/internal.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

static int gate(bool body, const char *uri, const gate_header *h, size_t n) {
  static const char *const list[] = {"rasid.example.org"};
  gate_names names = {list, 1};
  gate_request r = {body, uri, h, n};
  const char *why = NULL;
  int status = gate_check(&r, &names, &why);
  assert_true((status == 0) == (why == NULL));
  return status;
}

static int gate_with(bool body, const char *name, const char *value) {
  gate_header h[] = {{"Host", "localhost:80"}, {name, value}};
  return gate(body, "/", h, 2);
}

static void lengths_must_agree(void **state) {
  (void)state;
  assert_int_equal(gate_with(true, "Content-Length", "12"), 0);
  assert_int_equal(gate_with(false, "content-length", "0"), 0);
  assert_int_equal(gate_with(true, "Transfer-Encoding", "Chunked"), 0);
  assert_int_equal(gate_with(false, "Content-Length", "12"), 400);
  assert_int_equal(gate_with(false, "Transfer-Encoding", "chunked"), 400);
  static const char *const lengths[] = {"+1", "-1", "0x1", "1, 1", " 1", "", "12345678901", "1e3"};
  for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++) assert_int_equal(gate_with(true, "Content-Length", lengths[i]), 400);
  assert_int_equal(gate_with(true, "Transfer-Encoding", "gzip, chunked"), 501);
  assert_int_equal(gate_with(true, "Content-Length ", "1"), 400);
  assert_int_equal(gate_with(true, "X\tY", "1"), 400);
  assert_int_equal(gate_with(true, "X", "a\rb"), 400);
  gate_header both[] = {{"Host", "localhost"}, {"Content-Length", "1"}, {"TRANSFER-ENCODING", "chunked"}};
  assert_int_equal(gate(true, "/", both, 3), 400);
  gate_header twice[] = {{"Host", "localhost"}, {"Content-Length", "1"}, {"content-length", "1"}};
  assert_int_equal(gate(true, "/", twice, 3), 400);
  gate_header host[] = {{"Host", "localhost"}};
  assert_int_equal(gate(false, "http://localhost/", host, 1), 400);
  assert_int_equal(gate(false, "/a%00", host, 1), 400);
  assert_int_equal(gate(false, "/", NULL, 0), 400);
}

static void hosts_are_named(void **state) {
  (void)state;
  static const char *const list[] = {"rasid.example.org"};
  gate_names names = {list, 1};
  static const char *const good[] = {"localhost", "LocalHost:8080", "127.0.0.1", "10.0.0.7:80", "[::1]:8080", "[fe80::1]", "Rasid.Example.org:443"};
  static const char *const bad[] = {"",          "evil.example", "127.0.0.1.evil.example", "localhost.",      "localhost:",   "localhost:x", "1.2.3",
                                    "[::1",      "[evil]",       "a@localhost",            "localhost:80:80", "1.2.3.4.5",    "[]:80",       "rasid.example.org.evil.net"};
  for (size_t i = 0; i < sizeof good / sizeof *good; i++) assert_true(gate_host(good[i], &names));
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) assert_false(gate_host(bad[i], &names));
  assert_true(gate_origin(NULL, "localhost:80"));
  assert_true(gate_origin("http://localhost:80", "LOCALHOST:80"));
  assert_true(gate_origin("https://rasid.example.org", "rasid.example.org"));
  assert_false(gate_origin("null", "localhost:80"));
  assert_false(gate_origin("http://localhost:81", "localhost:80"));
  assert_false(gate_origin("http://localhost:80.evil.example", "localhost:80"));
}

static void paths_lead_nowhere_else(void **state) {
  (void)state;
  static const char *const good[] = {"/", "/dyad/CHN/KAZ", "/api/v1/dyads/China/%D8%A7", "/a.js", "/C5+1"};
  static const char *const bad[] = {"",      "a",        "/..",       "/a/../b", "/.git", "//a",    "/a//b", "/%2e%2e/a", "/a%2fb",
                                    "/a\\b", "/a%5Cb", "/%0d%0aX", "/%zz", "/a%",   "/%c0%ae", "/\x7f", "/%ff"};
  for (size_t i = 0; i < sizeof good / sizeof *good; i++) assert_true(gate_path(good[i]));
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) assert_false(gate_path(bad[i]));
  assert_true(gate_utf8("\xD8\xA7 \xF0\x9F\x98\x80", 7));
  assert_false(gate_utf8("\xED\xA0\x80", 3));
  assert_false(gate_utf8("\xF4\x90\x80\x80", 4));
  assert_false(gate_utf8("\xE0\x80\xAF", 3));
  assert_false(gate_utf8("\xD8", 1));
}

static void paths_find_their_route(void **state) {
  (void)state;
  char text[SERVE_TEXT];
  const char *wild[SERVE_WILD];
  const serve_route *r = serve_route_of("/api/v1/dyads/CHN/%D8%A7%20x/index", text, wild);
  assert_non_null(r);
  assert_string_equal(r->question, "dyad");
  assert_string_equal(wild[0], "CHN");
  assert_string_equal(wild[1], "\xD8\xA7 x");
  assert_null(wild[2]);
  r = serve_route_of("/api/v1/events", text, wild);
  assert_string_equal(r->question, "events");
  assert_null(wild[0]);
  assert_null(serve_route_of("/api/v1/events/", text, wild));
  assert_null(serve_route_of("/api/v1/event", text, wild));
  assert_null(serve_route_of("/api/v1/dyads/CHN", text, wild));
  assert_null(serve_route_of("/api/v1/states/%FF", text, wild));
  char longest[SERVE_TEXT + 40] = "/api/v1/states/";
  memset(longest + 15, 'a', SERVE_TEXT);
  longest[15 + SERVE_TEXT] = 0;
  assert_null(serve_route_of(longest, text, wild));
}

static cache_entry *put(serve_cache *c, const char *key, uint64_t version, size_t n) {
  cache_entry *e = cache_put(c, key, version, "t", calloc(n ? n : 1, 1), n, NULL, 0);
  assert_non_null(e);
  return e;
}

static void answers_are_kept_and_bounded(void **state) {
  (void)state;
  serve_cache *c = calloc(1, sizeof *c);
  char key[16] = "k000";
  c->limit = 10000;
  cache_release(put(c, "one", 1, 100));
  assert_int_equal(cache_find(c, "one")->version, 1);
  cache_release(put(c, "one", 2, 100)); /* in place of the one before */
  cache_entry *one = cache_find(c, "one");
  assert_int_equal(one->version, 2);
  one->made = 1000, one->cost = 40;
  assert_true(cache_serves(one, 1399));
  assert_false(cache_serves(one, 1400));
  one->cost = 1000000;
  assert_false(cache_serves(one, 1000 + 30000));
  for (int i = 0; i < 200; i++) {
    key[1] = (char)('0' + i / 100), key[2] = (char)('0' + i / 10 % 10), key[3] = (char)('0' + i % 10);
    cache_release(put(c, key, 1, 300));
    assert_true(c->used <= c->limit);
    if (i > 5) assert_non_null(cache_find(c, "k003")); /* asked for again and again: stays */
  }
  assert_null(cache_find(c, "k150"));
  assert_non_null(cache_find(c, "k199"));
  cache_entry *held = put(c, "k199", 1, 50); /* in place of the one before */
  assert_ptr_equal(cache_find(c, "k199"), held);
  cache_entry *large = put(c, "large", 1, 9000); /* too large to be kept, but answered */
  assert_null(cache_find(c, "large"));
  cache_release(large);
  cache_clear(c);
  assert_int_equal(c->used, 0);
  assert_int_equal(held->size, 50); /* alive while it is held */
  cache_release(held);
  free(c);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(lengths_must_agree), cmocka_unit_test(hosts_are_named), cmocka_unit_test(paths_lead_nowhere_else),
                                     cmocka_unit_test(paths_find_their_route), cmocka_unit_test(answers_are_kept_and_bounded)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
