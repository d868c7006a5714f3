/* Feeds and coders' XML: fields, dates, content in all its wrappings, and what is broken. */
#include "base/limits.h"
#include "ingest/html_tag.h"
#include "ingest/xml.h"
#include "ingest_help.h"

static void feed(reader *r, const char *xml) {
  open_bytes(r, xml, strlen(xml), RS_INGEST_AUTO);
  take(r);
  assert_int_equal(rs_ingest_kind_of(r->in), RS_INGEST_FEED);
}

/* The only item of a feed with this inside has this text; no warning. */
static void item_is(const char *item, const char *text) {
  reader r;
  char xml[4096];
  snprintf(xml, sizeof xml, "<rss><channel><title>C</title><item>%s</item></channel></rss>", item);
  feed(&r, xml);
  is(r.doc.text, text);
  end(&r, 0, NULL, 0);
}

static void rss(void **state) {
  (void)state;
  reader r;
  const char *xml =
      "<?xml version='1.0'?>\n<rss version='2.0'><channel><title>A &amp; B</title><link>http://a.example/</link>"
      "<language>ar</language><image><title>I</title><link>http://i.example</link></image>"
      "<item><title> One\n two </title><link>http://a.example/1</link><guid isPermaLink='false'>17</guid>"
      "<pubDate>Mon, 01 Jul 2024 09:30:00 +0300</pubDate><description>D</description></item>\n"
      "<item><guid>http://a.example/2</guid><description>E</description><source "
      "url='x'>S</source><dc:language>en</dc:language></item>"
      "</channel></rss>";
  feed(&r, xml);
  is(r.doc.title, "One  two"), is(r.doc.url, "http://a.example/1"), is(r.doc.id, "a.example/17"), is(r.doc.text, "D");
  is(r.doc.date, "2024-07-01T09:30:00+03:00"), is(r.doc.lang, "ar"), is(r.doc.source, "A & B"), is(r.doc.file, "input");
  assert_int_equal(r.doc.line, 1);
  assert_int_equal(r.doc.origin, strstr(xml, "<item>") - xml);
  take(&r);
  is(r.doc.id, "http://a.example/2"), is(r.doc.url, "http://a.example/2"), is(r.doc.source, "S"), is(r.doc.lang, "en"),
      is(r.doc.title, "");
  assert_int_equal(r.doc.line, 2);
  end(&r, 0, NULL, 0);
}

static void atom(void **state) {
  (void)state;
  reader r;
  feed(&r,
       "<a:feed xmlns:a='http://www.w3.org/2005/Atom' "
       "xml:lang='en'><a:title>C</a:title><a:entry><a:title>T</a:title><a:id>tag:1</a:id>"
       "<a:updated>2024-07-02T00:00:00Z</a:updated><a:published>2024-07-01T00:00:00Z</a:published>"
       "<a:link rel='self' href='http://s'/><a:link href='http://a.example/1'/><a:author><a:name>N</a:name></a:author>"
       "<a:source><a:title>No</a:title><a:id>no</a:id></a:source>"
       "<a:content type='xhtml'><div><p>One &lt; "
       "two.</p><title>in</title><p>Three.</p></div></a:content></a:entry></a:feed>");
  is(r.doc.title, "T"), is(r.doc.id, "tag:1"), is(r.doc.date, "2024-07-01T00:00:00Z"),
      is(r.doc.url, "http://a.example/1");
  is(r.doc.lang, "en"), is(r.doc.source, "C");
  assert_true(rs_str_starts(r.doc.text, RS_STR("One < two.")) && rs_str_ends(r.doc.text, RS_STR("Three.")));
  end(&r, 0, NULL, 0);
}

static void content(void **state) {
  (void)state;
  item_is("<description>plain &lt; text</description>", "plain < text");
  item_is("<description>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two &amp;amp; three.&lt;/p&gt;</description>",
          "One.\n\nTwo & three.");
  item_is("<description><![CDATA[<p>One.</p>]]> <![CDATA[<p>Two.</p>]]></description>", "One.\n\nTwo.");
  item_is("<description>teaser</description><content:encoded>whole</content:encoded>", "whole");
  item_is("<content:encoded>whole</content:encoded><description>teaser</description>", "whole");
  item_is("<media:description>no</media:description><description>D</description><itunes:summary>S</itunes:summary>",
          "D");
  item_is("<description>&amp;lt;p&amp;gt;One.&amp;lt;/p&amp;gt;</description>", "One.");
  item_is("<description><p>One.</p><p>Two.</p></description>", "One.\n\nTwo.");
  item_is("<title>Only a title</title><description> </description>", "Only a title");
  item_is("<description type='text'>a &lt;b&gt; c</description>", "a <b> c");
  item_is("<description><![CDATA[<script>x</script><p>One.</p>]]></description>", "One.");
}

static void broken_is(const char *item, const char *text, const char *title, unsigned warnings) {
  reader r;
  char xml[4096];
  snprintf(xml, sizeof xml, "<rss><channel><item>%s</item><item><description>good</description></item></channel></rss>",
           item);
  feed(&r, xml);
  is(r.doc.text, text), is(r.doc.title, title);
  take(&r);
  is(r.doc.text, "good");
  assert_int_equal(r.doc.line, 2);
  if (r.seen.n != warnings) fail_msg("%s: %u warnings, the last %s", item, r.seen.n, r.seen.message);
  assert_int_equal(r.seen.last.line, 1);
  assert_true(r.seen.last.byte >= 14);
  done(&r);
}

static void broken(void **state) {
  (void)state;
  broken_is("<title>a & b</title><description>c &nbsp;d &what; e &#1; f</description>", "c \u00A0d &what; e \uFFFD f",
            "a & b", 1);
  broken_is("<title>T<link>http://x</link><description>D</description>", "D", "T", 1);
  broken_is("<title>T</title><description>D <br> more</description><guid>g</guid>", "D\n\nmore", "T", 1);
  broken_is("<description>D</description><title>T", "D", "T", 1);
  broken_is("<title>T</title></nothing><description>D</description>", "D", "T", 1);
  broken_is("<title x=1>T</title><description>D</description>", "D", "", 1);
  broken_is("<title>T</title><description>1 < 2</description>", "1 < 2", "T", 1);
  broken_is("<title>T</title><description><![CDATA[D</description>", "D", "T", 2);
  broken_is("<title>T</title><description>D\x01</description>", "D", "T", 1);
}

static void no_end(void **state) {
  (void)state;
  reader r;
  feed(&r, "<rss><channel><item><description>One</description><item><description>Two</description></channel></rss>");
  is(r.doc.text, "One");
  take(&r);
  is(r.doc.text, "Two");
  end(&r, 4, NULL, 0);
  feed(&r, "<rss><channel><item><description>One</description></item>");
  end(&r, 1, "breaks off here", 57);
  feed(&r, "<rss><channel><item><description>One</description></item><item><descr");
  end(&r, 4, NULL, 0);
}

static void without_text(void **state) {
  (void)state;
  reader r;
  feed(&r, "<rss><channel><item><guid>1</guid></item><item/><item><description>D</description><pubDate>soon</pubDate></"
           "item></channel></rss>");
  is(r.doc.text, "D"), is(r.doc.date, "");
  assert_int_equal(r.doc.line, 3);
  end(&r, 3, "the date is none", 48);
  open_c(&r, "<rss><channel><title>C</title></channel></rss>");
  end(&r, 1, "no document", 0);
}

static void charsets(void **state) {
  (void)state;
  reader r;
  feed(&r, "<?xml version='1.0' encoding='windows-1256'?><rss><channel><item><description>\xE6\xDE\xDA\xCA "
           "\xC7\xE1\xD5\xED\xE4</description></item></channel></rss>");
  is(r.doc.text, "وقعت الصين");
  end(&r, 0, NULL, 0);
  feed(&r, "<?xml version='1.0' "
           "encoding='iso-8859-1'?><rss><channel><title>وقعت</title><item><description>الصين</description></item></"
           "channel></rss>");
  is(r.doc.text, "الصين"), is(r.doc.source, "وقعت");
  end(&r, 1, "declared as iso-8859-1: read as UTF-8", 0);
}

/* Entities that a document declares never expand, and nothing outside is read. */
static void entities(void **state) {
  (void)state;
  reader r;
  feed(&r, "<!DOCTYPE rss [<!ENTITY a 'x'><!ENTITY b '&a;&a;&a;'><!ENTITY f SYSTEM "
           "'file:///etc/passwd'>]><rss><channel><item>"
           "<description>&b; &f; D</description></item></channel></rss>");
  is(r.doc.text, "&b; &f; D");
  end(&r, 2, NULL, 0);
}

static void deep(void **state) {
  (void)state;
  size_t n = 200000;
  char *p = malloc(n * 3 + 200);
  assert_non_null(p);
  size_t at = (size_t)sprintf(p, "<rss><channel><item><description>D</description><x>");
  for (size_t i = 0; i < n; i++) memcpy(p + at, "<a>", 3), at += 3;
  sprintf(p + at, "</item><item><description>E</description></item></channel></rss>");
  reader r;
  feed(&r, p);
  is(r.doc.text, "D");
  take(&r);
  is(r.doc.text, "E");
  end(&r, 1, "nest too deep", 14 + 6 + 28 + 3 + 3 * 999);
  free(p);
}

static void record_too_long(void **state) {
  (void)state;
  size_t n = (size_t)RS_MAX_RECORD * 2 + 1000;
  char *p = malloc(n);
  assert_non_null(p);
  memset(p, 'x', n);
  memcpy(p, "<rss><item><description>", 24);
  const char *tail = "</description></item><item><description>good</description></item></rss>";
  memcpy(p + n - strlen(tail), tail, strlen(tail));
  reader r;
  open_bytes(&r, p, n, RS_INGEST_AUTO);
  take(&r);
  is(r.doc.text, "good");
  assert_string_equal(r.seen.message, "the record is too long: left out");
  end(&r, 1, NULL, 0);
  free(p);
}

static void petrarch(void **state) {
  (void)state;
  reader r;
  open_c(&r, "<Sentences>\n<Sentence date=\"20110103\" id=\"A_1\" source=\"S\" "
             "sentence=\"true\">\n<Text>\nOne\ntwo.\n</Text>\n<Parse>(ROOT (S))</Parse>"
             "</Sentence><Sentence date='20110104' id='A_2' source='S'><Text>Three.</Text></Sentence></Sentences>");
  take(&r);
  assert_int_equal(rs_ingest_kind_of(r.in), RS_INGEST_XML);
  is(r.doc.id, "A_1"), is(r.doc.date, "2011-01-03"), is(r.doc.source, "S"), is(r.doc.text, "One\ntwo.");
  take(&r);
  is(r.doc.id, "A_2"), is(r.doc.text, "Three.");
  end(&r, 0, NULL, 0);
  open_c(&r, "<?xml version='1.0'?><Stories><Story><Id>7</Id><Date>July 1, "
             "2024</Date><Headline>H</Headline><Text><p>A.</p><p>B.</p></Text></Story></Stories>");
  take(&r);
  is(r.doc.id, "7"), is(r.doc.date, "2024-07-01"), is(r.doc.title, "H"), is(r.doc.text, "A.\n\nB.");
  end(&r, 0, NULL, 0);
}

/* As validation files and scripts write it. */
static void petrarch_as_found(void **state) {
  (void)state;
  reader r;
  open_c(&r, "<Root>\n<Sentence date=\"19950101\" id=\"D-1\" category=\"D\">\n<!-- [x] -->\n<EventCoding sourcecode=\"A\" eventcode=\"064\">\n"
             "<Text>\nOne.\n</Text>\n<Parse>(ROOT)</Parse></Sentence>\n"
             "<Sentence date=\"20150219\" id=\"D-2\">\n<P1Event [['A', 'B', '046']]>\n<Text>\nTwo.\n</Text></Sentence></Root>");
  take(&r);
  assert_int_equal(rs_ingest_kind_of(r.in), RS_INGEST_XML);
  is(r.doc.id, "D-1"), is(r.doc.text, "One."), is(r.doc.date, "1995-01-01");
  take(&r);
  is(r.doc.id, "D-2"), is(r.doc.text, "Two."), is(r.doc.date, "2015-02-19");
  end(&r, 2, NULL, 0);
}

/* ---- dates ---- */
static void dates(void **state) {
  (void)state;
  static const char *const cases[][2] = {{"Mon, 01 Jul 2024 09:30:00 GMT", "2024-07-01T09:30:00Z"},
                                         {"1 Jul 24 09:30 EST", "2024-07-01T09:30:00-05:00"},
                                         {"Mon, 1 July 2024 9:05:07 -0530", "2024-07-01T09:05:07-05:30"},
                                         {"July 1, 2024", "2024-07-01"},
                                         {"Monday, 1-Jul-2024", "2024-07-01"},
                                         {"Mon Jul  1 09:30:00 UTC 2024", "2024-07-01T09:30:00Z"},
                                         {"2024-07-01T09:30:00.5Z", "2024-07-01T09:30:00.5Z"},
                                         {"2024-07-01 09:30:00 +0300", "2024-07-01T09:30:00+03:00"},
                                         {"2024-7-1", "2024-07-01"},
                                         {"2024/07/01 09:30", "2024-07-01T09:30:00"},
                                         {"20240701", "2024-07-01"},
                                         {"7/18/2024 3:05:11 PM", "2024-07-18T15:05:11"},
                                         {"18.07.2024", "2024-07-18"},
                                         {"5/5/2024 12:01 am", "2024-05-05T00:01:00"},
                                         {"July 22, 2024 7:31 pm", "2024-07-22T19:31:00"},
                                         {"12/31/24", ""},
                                         {"20240701T093000Z", "2024-07-01T09:30:00Z"},
                                         {"20240701093000", "2024-07-01T09:30:00"},
                                         {"2024", "2024"},
                                         {"01/02/2024", ""},
                                         {"31 June 2024", ""},
                                         {"Mon, 32 Jul 2024", ""},
                                         {"yesterday", ""},
                                         {"", ""},
                                         {"2024-07-01T99:00", ""},
                                         {"99999999", ""},
                                         {"1719824400000", ""}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    char to[RS_DATE_ROOM];
    rs_str d = rs_ingest_any_date(rs_str_from_c(cases[i][0]), to);
    if (!rs_str_eq_c(d, cases[i][1])) fail_msg("%s: " RS_STR_FMT, cases[i][0], RS_STR_ARG(d));
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(rss),      cmocka_unit_test(atom),
                                     cmocka_unit_test(content),  cmocka_unit_test(broken),
                                     cmocka_unit_test(no_end),   cmocka_unit_test(without_text),
                                     cmocka_unit_test(charsets), cmocka_unit_test(entities),
                                     cmocka_unit_test(deep),     cmocka_unit_test(record_too_long),
                                     cmocka_unit_test(petrarch),
      cmocka_unit_test(petrarch_as_found), cmocka_unit_test(dates)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
