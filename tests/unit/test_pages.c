/* Pages: what is found on them and what is left out, the guard, the tree's limits, what they tell of themselves. */
#include "base/limits.h"
#include "ingest/html_tag.h"
#include "ingest/html_tree.h"
#include "ingest_help.h"

#define HEAD "<!DOCTYPE html><html><head><title>T</title></head><body>"
#define TAIL "</body></html>"
#define LONG "France and Germany signed an agreement on energy in Berlin, the ministry said."

static void page(reader *r, const char *html) {
  open_bytes(r, html, strlen(html), RS_INGEST_AUTO);
  take(r);
  assert_int_equal(rs_ingest_kind_of(r->in), RS_INGEST_HTML);
}

/* The text of a page whose body is this. */
static void body_is(const char *body, const char *text) {
  reader r;
  char html[8192];
  snprintf(html, sizeof html, HEAD "%s" TAIL, body);
  page(&r, html);
  is(r.doc.text, text);
  end(&r, 0, NULL, 0);
}

/* ---- main text ---- */
static void paragraphs(void **state) {
  (void)state;
  body_is("<p>One  is\n here.</p><p>Two &amp; <b>thr</b>ee&nbsp;four.</p>", "One is here.\n\nTwo & three\u00A0four.");
  body_is("<div>One is here.<br>Two is here.<div>Three is here.</div>Four is here.</div>",
          "One is here.\n\nTwo is here.\n\nThree is here.\n\nFour is here.");
  body_is("<table><tr><td>One is here.<td>Two is here.</table>", "One is here.\n\nTwo is here.");
  body_is("<p>وقعت الصين<span> وكازاخستان</span> اتفاقية.</p>", "وقعت الصين وكازاخستان اتفاقية.");
}

static void left_out(void **state) {
  (void)state;
  static const char *const none[] = {"<nav><p>Not this one.</p></nav>",
                                     "<aside><p>Not this one.</p></aside>",
                                     "<footer><p>Not this one.</p></footer>",
                                     "<div class='ticker'><p>Not this one.</p></div>",
                                     "<div id='newsTicker'><p>Not this one.</p></div>",
                                     "<div class='breaking_news'><p>Not this one.</p></div>",
                                     "<section class='related-posts'><p>Not this one.</p></section>",
                                     "<ol class='comment-list'><li>Not this one.</li></ol>",
                                     "<div role=navigation><p>Not this one.</p></div>",
                                     "<div role='dialog'><p>Not this one.</p></div>",
                                     "<p hidden>Not this one.</p>",
                                     "<p aria-hidden=true>Not this one.</p>",
                                     "<p style='color:red;display: none'>Not this one.</p>",
                                     "<script>document.write('<p>Not this one.</p>')</script>",
                                     "<style>p{}</style>",
                                     "<noscript><p>Not this one.</p></noscript>",
                                     "<!-- <p>Not this one.</p> -->",
                                     "<template><p>Not this one.</p></template>",
                                     "<figure><figcaption>Not this one.</figcaption></figure>",
                                     "<select><option>Not this one.</select>",
                                     "<p><a href=x>Not this one, which is all link.</a></p>",
                                     "<ul><li><a href=x>Not this</a><li><a href=y>Nor that</a></ul>",
                                     "<p>Share</p>",
                                     "<marquee>Not this one.</marquee>",
                                     "<h2>A heading of nothing</h2>"};
  for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
    char body[1024];
    snprintf(body, sizeof body, "<p>" LONG "</p>%s", none[i]);
    body_is(body, LONG);
    snprintf(body, sizeof body, "%s<p>" LONG "</p>", none[i]);
    if (i + 1 < sizeof none / sizeof *none) body_is(body, LONG);
  }
}

#define MORE "The minister said that work begins in May, and that Poland was asked to join."
#define MANY MORE MORE MORE MORE MORE MORE
#define CARD "<div class=card><a href=/1><h3>Another story</h3></a><p>Spain sent aid to Chad, officials said, and more is to follow, they promised.</p></div>"
/* A heading that leads to another page heads a teaser, but where it is the report's own or stands in it. */
static void teasers(void **state) {
  (void)state;
  body_is("<div><p>" LONG "</p></div><section>" CARD CARD CARD "</section>", LONG);
  body_is("<div><p>" LONG "</p></div><article><h2><a href=/2>Next</a></h2><div><p>" MORE MORE "</p><p>" MORE MORE "</p><p>" MORE "</p><p>" MORE "</p><p>" MORE
          "</p></div></article>",
          LONG);
  body_is("<div class=post><h2><a href=/2>Another headline</a></h2><p>" LONG "</p><p>" MORE "</p></div>", LONG "\n\n" MORE);
  body_is("<div><p>" LONG "</p><h3><a href=/2>What they signed</a></h3><p>" MORE "</p></div>", LONG "\n\n" MORE);
  body_is("<div><h4><a href=/1>Read this</a></h4><p>" LONG "</p><p>" MORE "</p></div>", LONG "\n\n" MORE);
  body_is("<div><div><h3><a href='#1'>12:00</a></h3><p>" MANY "</p></div><div><h3><a href='#2'>13:00</a></h3><p>" MANY "</p></div></div>",
          MANY "\n\n" MANY);
}

/* Small print, captions below a picture, times, boxes between two lines. */
static void lesser(void **state) {
  (void)state;
  body_is("<div><p>" LONG "</p><p><small>This is small print.</small></p><p>" MORE "</p></div>", LONG "\n\n" MORE);
  body_is("<font size=1><p>" LONG "</p><p>" MORE "</p></font>", LONG "\n\n" MORE);
  body_is("<div><p align=center><img src=x></p><p align=center>The two at work.</p><p>" LONG "</p></div>", LONG);
  body_is("<center><img src=x><p>" LONG "</p><p>" MORE MORE "</p></center>", LONG "\n\n" MORE MORE);
  body_is("<div><p><time>three hours ago, in Berlin</time></p><p>" LONG "</p></div>", LONG);
  body_is("<div>" LONG "<div class=related><a href=/1>Other</a></div>" MORE "</div>", LONG "\n\n" MORE);
  body_is("<div><p>France<span style='position:absolute;clip:rect(0 0 0 0)'> (new window)</span>, it said, signed an agreement with Spain.</p></div>",
          "France, it said, signed an agreement with Spain.");
  body_is("<div><p>\u3000\u3000" LONG "</p><p>-- end --</p></div>", LONG);
  body_is("<div><p>" LONG "</p><div><h2>More on this</h2><ul><li><a href=/1>One</a></ul></div><h2>Next</h2><p>" MORE "</p></div>",
          LONG "\n\nNext\n\n" MORE);
  body_is("<font><table><tr><td>" LONG "<p>" MORE "<p>" MORE "</font></table>", LONG "\n\n" MORE "\n\n" MORE);
}

static void kept(void **state) {
  (void)state;
  /* What only sounds like something else. */
  body_is("<div class='has-sidebar comments-open'><h1>T</h1><p>" LONG "</p></div>", LONG);
  body_is("<article class='post tags'><p>" LONG "</p></article>", LONG);
  body_is("<div class='admin download'><p>" LONG "</p></div>", LONG);
  body_is("<p>" LONG "</p><h2>A heading</h2><p>It was the second one.</p>",
          LONG "\n\nA heading\n\nIt was the second one.");
  body_is("<p>" LONG " <a href=x>More</a> was said.</p>", LONG " More was said.");
  /* Where all seems to be something else, all is taken. */
  body_is("<div class=menu><p>Short one here.</p></div>", "Short one here.");
}

/* Class names that a page's own report stands under: it is more than all the rest. */
static void doubtful(void **state) {
  (void)state;
  body_is("<div class='with-sidebar'><p>" LONG "</p><p>" LONG "</p></div><div><p>Follow us there.</p></div>", LONG "\n\n" LONG);
  body_is("<div class='overflow-hidden widget'><p>" LONG "</p></div>", LONG);
  /* But readers' words are never it. */
  body_is("<p>" LONG "</p><div class=comments><p>" LONG "</p><p>" LONG "</p><p>" LONG "</p><p>" LONG "</p></div>", LONG);
}

static void the_best_part(void **state) {
  (void)state;
  body_is("<div><div><p>" LONG "</p><p>" LONG
          "</p></div></div><div><p>Rain, and wind, and so on, fell on the hills this week.</p></div>",
          LONG "\n\n" LONG);
  body_is("<div>" LONG "</div><div itemprop=articleBody><p>" LONG
          "</p><p>It rained then, all day long and through the night, in every "
          "valley of the land, without a break, as it had not done for years, people there said to each other, looking "
          "up.</p></div>",
          LONG "\n\nIt rained then, all day long and through the night, in every valley of the land, without a break, "
               "as it had not "
               "done for years, people there said to each other, looking up.");
}

/* ---- what it tells of itself ---- */
static void title_is(const char *head, const char *body, const char *title) {
  reader r;
  char html[4096];
  snprintf(html, sizeof html, "<html><head>%s</head><body>%s<p>" LONG "</p></body></html>", head, body);
  page(&r, html);
  is(r.doc.title, title);
  done(&r);
}

static void titles(void **state) {
  (void)state;
  title_is("<title> A\n title </title>", "", "A title");
  title_is("<title>T - Site</title><meta property=og:site_name content=Site>", "", "T");
  title_is("<title>T | Site</title><meta property=og:site_name content=Site>", "", "T");
  title_is("<title>T \u2013 Site</title><meta property=og:site_name content=Site>", "", "T");
  title_is("<title>On-Site</title><meta property=og:site_name content=Site>", "", "On-Site");
  title_is("<title>T</title>", "<h1>H</h1>", "H");
  title_is("<title>T</title><meta property='og:title' content='O &amp; P'>", "<h1>H</h1>", "O & P");
  title_is("<title>T</title><meta name='DC.Title' content='D'>", "", "D");
  title_is(
      "<title>T</title><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"J\"}</script><meta "
      "property=og:title content=O>",
      "", "J");
}

static void facts(void **state) {
  (void)state;
  static const struct {
    const char *head, *date, *lang, *source, *url;
  } cases[] = {{"<meta property='article:published_time' content='2024-07-01T10:00:00+03:00'>",
                "2024-07-01T10:00:00+03:00", "", "", ""},
               {"<meta itemprop=datePublished content='2024-07-01'>", "2024-07-01", "", "", ""},
               {"<meta name=DC.date.issued content='July 1, 2024'>", "2024-07-01", "", "", ""},
               {"<meta name=date content='2024-13-01'>", "", "", "", ""},
               {"<meta name=pubdate content='Mon, 01 Jul 2024 09:30:00 GMT'>", "2024-07-01T09:30:00Z", "", "", ""},
               {"<link rel=canonical href='https://www.a.example/2024/07/01/x'>", "2024-07-01", "", "a.example",
                "https://www.a.example/2024/07/01/x"},
               {"<meta property=og:url content='https://a.example/x'><link rel=canonical href='https://a.example/y'>",
                "", "", "a.example", "https://a.example/y"},
               {"<link rel=canonical href='javascript:x'>", "", "", "", ""},
               {"<meta http-equiv=content-language content=en>", "", "en", "", ""},
               {"<meta property=og:locale content=ar_AR>", "", "", "", ""}, /* the text is in another script */
               {"<meta name=dc.publisher content='The  Post'>", "", "", "The Post", ""},
               {"<script "
                "type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebPage\",\"url\":\"https://"
                "b.example\"},{\"@type\":[\"Thing\",\"Report\"],"
                "\"datePublished\":\"2024-07-01\",\"publisher\":{\"name\":\"P\"},\"mainEntityOfPage\":{\"@id\":\"https:"
                "//a.example/j\"},"
                "\"inLanguage\":\"en\"}]}</script>",
                "2024-07-01", "en", "P", "https://a.example/j"}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    reader r;
    char html[2048];
    snprintf(html, sizeof html, "<html><head>%s</head><body><p>" LONG "</p></body></html>", cases[i].head);
    page(&r, html);
    is(r.doc.date, cases[i].date), is(r.doc.lang, cases[i].lang), is(r.doc.source, cases[i].source),
        is(r.doc.url, cases[i].url);
    assert_int_equal(r.doc.id.n, 0);
    end(&r, 0, NULL, 0);
  }
}

static void times(void **state) {
  (void)state;
  reader r;
  page(&r, "<html lang=en-GB><body><p>" LONG
           "</p><time datetime='2024-07-02'>x</time><span itemprop=datePublished>1 July 2024</span></body></html>");
  is(r.doc.date, "2024-07-01");
  is(r.doc.lang, "en-GB");
  done(&r);
  page(&r, "<html lang=en><body><p>وقعت الصين وكازاخستان أمس اتفاقية للتعاون في مجال الطاقة.</p></body></html>");
  is(r.doc.lang, "");
  done(&r);
}

static void json_ld(void **state) {
  (void)state;
  reader r;
  page(&r, "<html><head><script type=application/ld+json>{\"@type\":\"Article\",\"articleBody\":\"" LONG
           " And more of it stood there.\"}</script>"
           "</head><body><p>Read on in our app.</p></body></html>");
  is(r.doc.text, LONG " And more of it stood there.");
  end(&r, 0, NULL, 0);
  page(&r,
       "<html><head><script type=application/ld+json>{\"@type\":</script></head><body><p>" LONG "</p></body></html>");
  end(&r, 1, "JSON-LD", 0);
}

/* ---- guard ---- */
static char *repeat(const char *head, const char *one, size_t n, const char *tail) {
  size_t a = strlen(head), b = strlen(one), c = strlen(tail);
  char *p = malloc(a + b * n + c + 1);
  assert_non_null(p);
  memcpy(p, head, a);
  for (size_t i = 0; i < n; i++) memcpy(p + a + i * b, one, b);
  memcpy(p + a + b * n, tail, c + 1);
  return p;
}

static bool refused(const char *head, const char *one, size_t n) {
  char *p = repeat(head, one, n, "");
  rs_notes none = {NULL, NULL, 0};
  uint32_t len = (uint32_t)strlen(p);
  bool no = rs_html_guard(p, &len, &none, NULL).why != NULL;
  free(p);
  return no;
}

static void nesting(void **state) {
  (void)state;
  static const char *const deep[] = {"<div>",
                                     "<b>",
                                     "<x-y>",
                                     "<table><tr><td>",
                                     "<ul><li>",
                                     "<b></x>",
                                     "<div><table></div>",
                                     "<span><div></span>",
                                     "<svg>",
                                     "<b><div></b>",
                                     "<p><button>"};
  static const char *const flat[] = {"<p>",
                                     "<li>",
                                     "<br>",
                                     "<div></div>",
                                     "<tr><td>",
                                     "<b></b>",
                                     "<option>",
                                     "<div><b></b></div>",
                                     "<x-y></x-y>",
                                     "<i/></i>",
                                     "<span><b></b></span>",
                                     "<svg/>",
                                     "<!-- <div> -->",
                                     "<script><div></script>",
                                     "<img>"};
  for (size_t i = 0; i < sizeof deep / sizeof *deep; i++)
    if (!refused("", deep[i], 1200)) fail_msg("%s may nest without end", deep[i]);
  for (size_t i = 0; i < sizeof flat / sizeof *flat; i++)
    if (refused("", flat[i], 5000)) fail_msg("%s is refused", flat[i]);
  /* Inside foreign elements nothing is closed by its neighbour, and scripts are no scripts. */
  assert_true(refused("<svg>", "<td>", 1200));
  assert_true(refused("<math>", "<script><b>", 1200));
  assert_true(refused("<!-->", "<div>", 1200));
  assert_true(refused("<p title=\"", "> <div>", 1200));
  assert_false(refused("<!--", "<div>", 1200));
}

static void taken_out(void **state) {
  (void)state;
  char p[] = "<p>a<script>x<b></script>b<!-- c -->d<style>e</style><script type='application/ld+json'>{}</script>f";
  uint32_t n = sizeof p - 1;
  rs_notes none = {NULL, NULL, 0};
  assert_null(rs_html_guard(p, &n, &none, NULL).why);
  is(rs_str_make(p, n), "<p>a<script></script>bd<style></style><script type='application/ld+json'>{}</script>f");
}

static void too_deep(void **state) {
  (void)state;
  char *p = repeat("<html><title>T &amp; U</title>", "<div>", 100000,
                   "One is here.<br>Two &lt; three.<script><p>not</p></script></p>");
  reader r;
  page(&r, p);
  is(r.doc.text, "One is here.\nTwo < three.");
  is(r.doc.title, "T & U");
  end(&r, 1, "nest too deep", 30 + 999 * 5);
  free(p);
}

static void stray_tags(void **state) {
  (void)state;
  char *b = repeat("<html><body>", "<span>", 900, ""), *p = repeat(b, "</div></x>", 200000, LONG "</body></html>");
  reader r;
  page(&r, p);
  is(r.doc.text, LONG);
  end(&r, 1, "close nothing", r.seen.last.byte);
  free(b), free(p);
}

static void tree_too_large(void **state) {
  (void)state;
  char *b = repeat("<html><body>", "<i id=0123>", 900, ""),
       *p = repeat(b, "<p>x</p>", 20000, "<p>" LONG "</p></body></html>");
  for (uint32_t i = 0, n = 0; p[i]; i++)
    if (p[i] == '0')
      memcpy(p + i, (char[]){(char)('a' + n / 676 % 26), (char)('a' + n / 26 % 26), (char)('a' + n % 26), 'x'}, 4), n++;
  reader r;
  page(&r, p);
  assert_true(rs_str_ends(r.doc.text, RS_STR(LONG)));
  end(&r, 1, "too much memory", 0);
  free(b), free(p);
}

static void tags_too_long(void **state) {
  (void)state;
  char *a = repeat("<html><body><img src='", "A", 20000, "'><p>" LONG "</p></body></html>");
  char *b = repeat("<html><body><p class='x' ", "a=b ", 1000, ">" LONG "</p></body></html>");
  char *c = repeat("<html><body><p>" LONG "</p><", "a", 2000, "></body></html>");
  reader r;
  page(&r, a);
  is(r.doc.text, LONG);
  end(&r, 1, "too many bytes", 12);
  page(&r, b);
  is(r.doc.text, LONG);
  /* Only the document's strings stay in its arena. */
  assert_true(r.arena.used < 1000);
  end(&r, 1, "too many attributes", 12);
  page(&r, c);
  is(r.doc.text, LONG);
  end(&r, 0, NULL, 0);
  free(a), free(b), free(c);
}

static void page_too_long(void **state) {
  (void)state;
  char *p = repeat("<html><body>", "<p>One is here.</p>", RS_MAX_PAGE / 19 + 10, "</body></html>");
  reader r;
  page(&r, p);
  assert_true(r.doc.text.n > RS_MAX_PAGE / 2);
  assert_true(rs_str_starts(r.doc.text, RS_STR("One is here.\nOne is here.\n")));
  end(&r, 1, "too long for its tree", 0);
  free(p);
}

static void breaks_off(void **state) {
  (void)state;
  static const char *const cut[] = {"<html><body><p>" LONG, "<div><p>" LONG, "<p>" LONG "<p class='x",
                                    "<p>" LONG "<script>var a", "<p>" LONG "<!-- and"};
  for (size_t i = 0; i < sizeof cut / sizeof *cut; i++) {
    reader r;
    page(&r, cut[i]);
    is(r.doc.text, LONG);
    end(&r, 1, "breaks off here", strlen(cut[i]));
  }
  reader r;
  page(&r, "<p>" LONG);
  end(&r, 0, NULL, 0);
  open_c(&r, HEAD "<script>x</script>" TAIL);
  end(&r, 1, "no text on the page", 0);
}

static void odd_bytes(void **state) {
  (void)state;
  reader r;
  static const char html[] = "<html><body><p>One\0is &#0; &#x1F; here\xFF.</p></body></html>";
  open_bytes(&r, html, sizeof html - 1, RS_INGEST_AUTO);
  take(&r);
  is(r.doc.text, "One is \uFFFD   here\uFFFD.");
  assert_true(r.seen.n >= 2);
  done(&r);
}

/* ---- tags ---- */
static void tag_bytes(void **state) {
  (void)state;
  rs_tag t;
  uint32_t at = 0;
  rs_str s = RS_STR("x <P class=\"a>b\" ID=c data-x='d e'>y< z</p >");
  assert_true(rs_tag_next(s, &at, &t));
  is(t.name, "P");
  is(rs_tag_value(&t, "class"), "a>b"), is(rs_tag_value(&t, "id"), "c"), is(rs_tag_value(&t, "data-x"), "d e"),
      is(rs_tag_value(&t, "data"), "");
  assert_true(t.whole && !t.close);
  assert_true(rs_tag_next(s, &at, &t));
  assert_true(t.close && rs_tag_is(t.name, "p"));
  assert_false(rs_tag_next(s, &at, &t));
  is(rs_tag_param(RS_STR("text/html; charset=\"UTF-8\"; x=y"), "charset"), "UTF-8");
  is(rs_tag_param(RS_STR("text/html"), "charset"), "");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(paragraphs),    cmocka_unit_test(left_out),       cmocka_unit_test(kept), cmocka_unit_test(teasers), cmocka_unit_test(lesser),
      cmocka_unit_test(doubtful),
      cmocka_unit_test(the_best_part), cmocka_unit_test(titles),         cmocka_unit_test(facts),
      cmocka_unit_test(times),         cmocka_unit_test(json_ld),        cmocka_unit_test(nesting),
      cmocka_unit_test(taken_out),
      cmocka_unit_test(too_deep),      cmocka_unit_test(tree_too_large),
      cmocka_unit_test(stray_tags), cmocka_unit_test(tags_too_long),
      cmocka_unit_test(page_too_long), cmocka_unit_test(breaks_off),     cmocka_unit_test(odd_bytes),
      cmocka_unit_test(tag_bytes)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
