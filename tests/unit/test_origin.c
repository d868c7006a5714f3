/* Runs: adding, cutting, putting behind each other; and what holds of the runs of any document, however broken: they cover its text
 * without a gap, lie inside the input, and copies are the same bytes. (tests/origin.py reads what they lead to.) */
#include "ingest/origin.h"
#include "ingest_help.h"

static void is_run(const rs_runs *r, size_t i, size_t text, uint64_t origin, size_t units, size_t text_size, size_t origin_size) {
  assert_true(i < r->n);
  const rasid_run *x = &r->at[i];
  if (x->text != text || x->origin != origin || x->units != units || x->text_size != text_size || x->origin_size != origin_size)
    fail_msg("run %zu: %zu %llu %zu %zu/%zu", i, x->text, (unsigned long long)x->origin, x->units, x->text_size, x->origin_size);
}

static void adds(void **state) {
  (void)state;
  rs_runs r = {.n = 0};
  rs_runs_add(&r, 10, 1, 1, 3);
  rs_runs_add(&r, 13, 1, 1, 2);
  rs_runs_add(&r, 15, 1, 5, 1);
  rs_runs_add(&r, 0, 1, 0, 2);
  rs_runs_add(&r, 20, 2, 1, 4);
  rs_runs_add(&r, 24, 2, 1, 1);
  rs_runs_add(&r, 30, 2, 1, 1);
  rs_runs_add(&r, 99, 0, 1, 1);
  assert_int_equal(r.n, 5);
  assert_int_equal(r.end, 20);
  is_run(&r, 0, 0, 10, 5, 1, 1);
  is_run(&r, 1, 5, 15, 1, 1, 5);
  is_run(&r, 2, 6, 0, 2, 1, 0);
  is_run(&r, 3, 8, 20, 5, 2, 1);
  is_run(&r, 4, 18, 30, 1, 2, 1);
  assert_true(rs_runs_begins(&r, 8) && !rs_runs_begins(&r, 9));
  rs_runs_keep(&r, 3, 8); /* from the copy into the middle of a letter */
  is_run(&r, 0, 0, 13, 2, 1, 1);
  is_run(&r, 3, 5, 20, 1, 2, 1);
  is_run(&r, 4, 7, 21, 1, 1, 1);
  assert_int_equal(r.end, 8);
  rs_runs_add(NULL, 1, 1, 1, 1);
  rs_runs_free(&r);
}

static void behind(void **state) {
  (void)state;
  rs_runs under = {.n = 0}, r = {.n = 0};
  rs_runs_add(&under, 100, 1, 1, 4);  /* 0-4 */
  rs_runs_add(&under, 110, 2, 1, 3);  /* 4-10: letters */
  rs_runs_add(&under, 0, 1, 0, 1);    /* 10: put in */
  rs_runs_add(&under, 120, 1, 1, 10); /* 11-21 */
  rs_runs_add(&r, 2, 1, 1, 6);        /* a copy of the end of the first and two letters */
  rs_runs_add(&r, 0, 1, 0, 1);
  rs_runs_add(&r, 9, 1, 5, 1); /* a reference over half a letter, what was put in, and on */
  rs_runs_add(&r, 10, 1, 1, 1);
  rs_runs_behind(&r, &under);
  assert_int_equal(r.end, 9);
  is_run(&r, 0, 0, 102, 2, 1, 1);
  is_run(&r, 1, 2, 110, 2, 2, 1);
  is_run(&r, 2, 6, 0, 1, 1, 0);
  is_run(&r, 3, 7, 112, 1, 1, 11);
  is_run(&r, 4, 8, 0, 1, 1, 0);
  rs_runs_clear(&r);
  rs_runs_add(&r, 15, 1, 1, 20); /* further than is known */
  rs_runs_behind(&r, &under);
  assert_int_equal(r.n, 0);
  rs_runs_free(&r);
  rs_runs_free(&under);
}

static const char *const INPUTS[] = {
    "It rains. \x01 \xFF\xFE It \xC3 snows.\r\nMore & more.",
    "\xC7\xE1\xD5\xED\xE4 \xC3\xCF\xC7\xE4\xCA \xE3\xD5\xD1\xA1 \xE6\xDE\xC7\xE1\xCA \xC7\xE1\xD5\xED\xE4",
    "{\"text\": \"a \\u00e9 \\ud83d\\ude00 \\ud800 \\n \\\\ \\\" b\"}\n{\"text\":\"\",\"x\":[\"text\",{\"text\":\"no\"}]}\n{\"a\":\"text\",\"text\" : \"yes \\/\"}",
    "<!doctype html><title>T</title><script>x < 1</script><!-- c --><body><table>stray &amp; words <tr><td>One &lt; two, three &nbsp;four &notit; &copy 2024 "
    "&#x41;&#0;&#xD800; &fjlig;<b>bold <i>both</b> it</i></td></tr></table><p>A long paragraph, which reads like a report, says what was done.</p></x>more",
    "<p>one<br>two<p>three</body></html><plaintext>rest &amp; <b>",
    "<rss><channel><item><title>a & b</title><description>c &nbsp;d &what; e &#1; f &lt;p&gt;g &amp;amp; h&lt;/p&gt;</description></item>"
    "<item><description><![CDATA[<p>One &eacute;</p>]]> and <![CDATA[<p>Two.]]></description><item><description>Three < four</nothing><summary>five</summary>",
    "<Sentences><Sentence><Text>\r\none &quot;two&quot;\r\nthree</Text></Sentence></Sentences>",
    "<feed><entry><content type='xhtml'><div>a &lt; b<p>c</p></div></content></entry></feed>",
    "WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: 116\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
    "Transfer-Encoding: chunked\r\n\r\n8\r\n<p>It ra\r\n9\r\nins &am\r\n\r\n6\r\np; so.\r\n0\r\n\r\n\r\n\r\n",
};

/* What holds of all. */
static void sound(const rs_doc *d, const char *data, size_t n, bool utf16) {
  size_t at = 0;
  for (size_t i = 0; i < d->nruns; i++) {
    const rasid_run *x = &d->runs[i];
    assert_int_equal(x->text, at);
    assert_true(x->units && x->text_size);
    at += x->units * x->text_size;
    assert_true(at <= d->text.n);
    if (x->origin_size) assert_true(x->origin + x->units * x->origin_size <= n);
    /* But for blanks, and the control characters that became some. */
    for (size_t k = 0; !utf16 && x->text_size == 1 && x->origin_size == 1 && k < x->units; k++) {
      char a = d->text.p[x->text + k], b = data[x->origin + k];
      if (a != b && a != ' ' && !(a == '\n' && b == '\r')) fail_msg("%02x is not %02x", (unsigned char)a, (unsigned char)b);
    }
  }
  if (d->nruns) assert_int_equal(at, d->text.n);
}

static unsigned read_all(const char *data, size_t n) {
  reader r;
  unsigned known = 0;
  open_bytes(&r, data, n, RS_INGEST_AUTO);
  rs_ingest_track(r.in);
  while (next(&r) == RASID_OK) {
    bool utf16 = memchr(data, 0, n) != NULL || (n > 1 && ((unsigned char)data[0] >= 0xFE || (unsigned char)data[1] >= 0xFE));
    sound(&r.doc, data, n, utf16);
    known += r.doc.nruns > 0;
    rs_arena_reset(&r.arena);
  }
  done(&r);
  return known;
}

static void known(void **state) {
  (void)state;
  static const unsigned DOCUMENTS[] = {1, 1, 2, 1, 1, 3, 1, 1, 1};
  for (size_t i = 0; i < sizeof INPUTS / sizeof *INPUTS; i++) {
    unsigned n = read_all(INPUTS[i], strlen(INPUTS[i]));
    if (n != DOCUMENTS[i]) fail_msg("input %zu: of %u documents it is known", i, n);
  }
}

/* Bytes changed, doubled, cut: the runs stay sound. */
static void mutated(void **state) {
  (void)state;
  uint64_t seed = 20240701;
  unsigned total = 0;
  for (unsigned round = 0; round < 6000; round++) {
    const char *from = INPUTS[round % (sizeof INPUTS / sizeof *INPUTS)];
    size_t n = strlen(from);
    char copy[2048];
    memcpy(copy, from, n);
    for (unsigned k = 0; k < 1 + round % 5; k++) {
      static const char PIECES[] = "<>&;\"\\/!-[] \r\n#xu0d\x80\xD8\xFF\x01";
      seed = seed * 6364136223846793005u + 1442695040888963407u;
      size_t at = (size_t)(seed >> 33) % n, other = (size_t)(seed >> 13) % n;
      switch (seed >> 60) {
      case 0: n = at + 1; break;
      case 1: memmove(copy + at, copy + other, n - (at > other ? at : other)); break;
      default: copy[at] = PIECES[(seed >> 20) % (sizeof PIECES - 1)];
      }
    }
    total += read_all(copy, n);
  }
  assert_true(total > 5000);
}

/* Nobody asked: none. */
static void not_asked(void **state) {
  (void)state;
  reader r;
  open_c(&r, INPUTS[3]);
  take(&r);
  assert_null(r.doc.runs);
  done(&r);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(adds), cmocka_unit_test(behind), cmocka_unit_test(known),
                                     cmocka_unit_test(mutated), cmocka_unit_test(not_asked)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
