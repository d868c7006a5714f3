/* The lexicon compiler: reading, what entries become, layers and overlays, dump, diff, lint. */
#define _GNU_SOURCE
#include "lexc_help.h"
#include <ftw.h>
#include <unistd.h>

/* ---- reading ---- */
static void escapes_and_comments(void **state) {
  (void)state;
  rs_lexc *c = start();
  add(c, "x.lex",
      HEAD("all") "# a comment\nstate A\\|B | name: one\\; two ; three\\[x] # behind\n  note: a#b ; c \\# d \\\\ # and "
                  "this\nclass C#2\n");
  built b = build(c);
  uint32_t e = entry(b.lex, RS_KIND_STATE, RS_LANG_ALL, "A|B");
  rs_entry r = rs_lexicon_entry(b.lex, e);
  const char *const want[] = {"one; two", "three[x]", "a#b", "c # d \\"};
  assert_int_equal(r.nattr, 4);
  for (uint32_t i = 0; i < 4; i++) assert_true(rs_str_eq_c(rs_lexicon_attr(b.lex, r.attr0 + i).value, want[i]));
  (void)entry(b.lex, RS_KIND_CLASS, RS_LANG_ALL, "C#2");
  drop(&b);
}

static void dates_of_values(void **state) {
  (void)state;
  rs_lexc *c = start();
  add(c, "x.lex",
      HEAD("all") "state A | note: a [2015-01-23..] ; b [..2022] ; c [1991..2020-02] ; d [2001] [x y] ; e [..]\n");
  built b = build(c);
  rs_entry r = rs_lexicon_entry(b.lex, entry(b.lex, RS_KIND_STATE, RS_LANG_ALL, "A"));
  const uint32_t want[][2] = {{20150123, 0}, {0, 20221231}, {19910101, 20200229}, {20010101, 20011231}, {0, 0}};
  for (uint32_t i = 0; i < 5; i++) {
    rs_attr a = rs_lexicon_attr(b.lex, r.attr0 + i);
    assert_int_equal(a.from, want[i][0]);
    assert_int_equal(a.to, want[i][1]);
    assert_int_equal(a.value.n, 1);
  }
  assert_true(rs_str_eq_c(rs_lexicon_attr(b.lex, r.attr0 + 3).qual, "x y"));
  drop(&b);
}

static void windows_line_ends_and_mark(void **state) {
  (void)state;
  rs_lexc *c = start();
  add(c, "x.lex",
      "\xEF\xBB\xBF@language all\r\n@source a\r\n@licence b\r\n@date 2026\r\nstate A | name: x\r\n  note: y\r\n");
  built b = build(c);
  assert_true(rs_str_eq_c(rs_lexicon_value(b.lex, entry(b.lex, RS_KIND_STATE, RS_LANG_ALL, "A"), "note"), "y"));
  drop(&b);
}

/* ---- what entries become ---- */
static void codes_and_references(void **state) {
  (void)state;
  built b = build(start_full());
  const rs_lexicon *x = b.lex;
  uint32_t kaz = entry(x, RS_KIND_STATE, RS_LANG_ALL, "KAZ"), sco = entry(x, RS_KIND_ORG, RS_LANG_ALL, "SCO");
  rs_entry org = rs_lexicon_entry(x, sco);
  assert_int_equal(org.sector, entry(x, RS_KIND_SECTOR, RS_LANG_ALL, "GOV"));
  assert_int_equal(org.from, 20010615);
  assert_int_equal(org.flags & RS_ENTRY_SETTING, RS_ENTRY_SETTING);
  rs_entry name = rs_lexicon_entry(x, entry(x, RS_KIND_STATE, RS_LANG_AR, "KAZ"));
  assert_int_equal(name.ref, kaz);
  rs_entry role = rs_lexicon_entry(x, entry(x, RS_KIND_ROLE, RS_LANG_AR, "minister-foreign"));
  assert_int_equal(role.level, entry(x, RS_KIND_LEVEL, RS_LANG_ALL, "minister"));
  assert_int_equal(rs_lexicon_entry(x, entry(x, RS_KIND_PERSON, RS_LANG_ALL, "one")).country, kaz);
  assert_int_equal(rs_lexicon_entry(x, entry(x, RS_KIND_CAMEO, RS_LANG_ALL, "042")).value, 19);
  assert_true(rs_str_eq_c(rs_lexicon_name(x, kaz, RS_LANG_EN), "Kazakhstan"));
  assert_true(rs_str_eq_c(rs_lexicon_name(x, sco, RS_LANG_EN), "SCO"));
  assert_int_equal(rs_lexicon_ordinal(x, entry(x, RS_KIND_CONTEXT, RS_LANG_ALL, "economic")), 1);
  uint32_t n;
  assert_int_equal(rs_lexicon_list(x, RS_KIND_STATE, RS_LANG_ALL, &n), kaz);
  assert_int_equal(n, 3);
  assert_int_equal(rs_lexicon_find_entry(x, RS_KIND_STATE, RS_LANG_ALL, RS_STR("KA")), RS_NONE);
  drop(&b);
}

static void names_of_states(void **state) {
  (void)state;
  built b = build(start_full());
  const rs_lexicon *x = b.lex;
  uint32_t ar = entry(x, RS_KIND_STATE, RS_LANG_AR, "KAZ"), en = entry(x, RS_KIND_STATE, RS_LANG_EN, "KAZ");
  assert_true(leads(x, find(x, RS_LANG_AR, "كازاخستان"), ar, 7, RS_POS_NAME));
  assert_true(leads(x, find(x, RS_LANG_AR, "كازاخستانيه"), ar, 7 | 3u << 12,
                    RS_FEAT(RS_POS_ADJ, 0, 0, 0, 0, RS_GEN_F, 0, 0, 0)));
  assert_true(
      leads(x, find(x, RS_LANG_AR, "كازاخستانيين"), ar, 7u << 16, RS_FEAT(0, 0, 0, 0, 0, 0, 0, RS_DER_NISBA, 0)));
  assert_true(leads(x, find(x, RS_LANG_AR, "استانا"), ar, RS_F_METONYM, RS_F_METONYM));
  assert_false(leads(x, find(x, RS_LANG_AR, "كازاخستان"), ar, RS_F_METONYM, RS_F_METONYM));
  assert_true(leads(x, find(x, RS_LANG_EN, "kazakhs"), en, RS_F_PEOPLE | RS_F_CASED, RS_F_PEOPLE | RS_F_CASED));
  assert_true(
      leads(x, find(x, RS_LANG_EN, "prc"), entry(x, RS_KIND_STATE, RS_LANG_EN, "CHN"), RS_F_ALLCAPS, RS_F_ALLCAPS));
  assert_false(
      leads(x, find(x, RS_LANG_EN, "china"), entry(x, RS_KIND_STATE, RS_LANG_EN, "CHN"), RS_F_ALLCAPS, RS_F_ALLCAPS));
  rs_form nur = term(x, RS_LANG_AR, "نور سلطان");
  assert_int_equal(nur.nan, 1);
  rs_analysis a = rs_lexicon_analysis(x, nur.an0);
  assert_int_equal(a.from, 20190323);
  assert_int_equal(a.to, 20220917);
  uint32_t kor = entry(x, RS_KIND_STATE, RS_LANG_AR, "KOR");
  assert_true(leads(x, term(x, RS_LANG_AR, "كوري جنوبي"), kor, 7, RS_POS_ADJ));
  assert_true(leads(x, term(x, RS_LANG_AR, "الكوريه الجنوبيه"), kor, 3u << 12 | 3u << 14,
                    RS_FEAT(0, 0, 0, 0, 0, RS_GEN_F, RS_STATE_DEF, 0, 0)));
  assert_int_equal(term(x, RS_LANG_AR, "كوري جنوبيه").nan, 0);
  assert_int_equal(find(x, RS_LANG_EN, "كازاخستان").nan, 0); /* another language's word */
  drop(&b);
}

static void terms_with_options_spellings_and_heads(void **state) {
  (void)state;
  built b = build(start_full());
  const rs_lexicon *x = b.lex;
  uint32_t sco = entry(x, RS_KIND_ORG, RS_LANG_AR, "SCO"), fm = entry(x, RS_KIND_ROLE, RS_LANG_AR, "minister-foreign"),
           efm = entry(x, RS_KIND_ROLE, RS_LANG_EN, "minister-foreign");
  assert_true(leads(x, term(x, RS_LANG_AR, "منظمه شانغهاي للتعاون"), sco, 0, 0));
  assert_true(leads(x, term(x, RS_LANG_AR, "منظمه شنغهاي للتعاون"), sco, 0, 0));
  assert_true(leads(x, find(x, RS_LANG_AR, "المنظمه"), sco, RS_F_WEAK | RS_F_SHORT, RS_F_WEAK | RS_F_SHORT));
  assert_true(leads(x, term(x, RS_LANG_AR, "وزير الخارجيه"), fm, 3u << 10, RS_NUM_SG << 10));
  assert_true(leads(x, term(x, RS_LANG_AR, "وزير خارجيه"), fm, 0, 0));
  assert_true(leads(x, term(x, RS_LANG_AR, "وزراء الخارجيه"), fm, 3u << 10, RS_NUM_PL << 10));
  assert_true(leads(x, term(x, RS_LANG_AR, "وزيرا الخارجيه"), fm, 3u << 10 | 3u << 14,
                    RS_NUM_DU << 10 | RS_STATE_CONSTRUCT << 14));
  assert_true(leads(x, term(x, RS_LANG_EN, "foreign ministers"), efm, 3u << 10, RS_NUM_PL << 10));
  assert_true(leads(x, term(x, RS_LANG_EN, "ministers of foreign affairs"), efm, 0, 0));
  assert_int_equal(term(x, RS_LANG_EN, "minister of foreign affairses").nan, 0);
  assert_true(leads(x, term(x, RS_LANG_AR, "ضمن اطار"), entry(x, RS_KIND_WORD, RS_LANG_AR, "في إطار"), 7, RS_POS_WORD));
  assert_true(leads(x, term(x, RS_LANG_EN, "called on"), entry(x, RS_KIND_VERB, RS_LANG_EN, "call on"), 7 | 7u << 3,
                    RS_FEAT(RS_POS_VERB, RS_TENSE_PAST, 0, 0, 0, 0, 0, 0, 0)));
  drop(&b);
}

static void senses_and_conditions(void **state) {
  (void)state;
  built b = build(start_full());
  const rs_lexicon *x = b.lex;
  rs_entry v = rs_lexicon_entry(x, entry(x, RS_KIND_VERB, RS_LANG_AR, "وقّع"));
  assert_int_equal(v.nsense, 2);
  assert_int_equal(v.flags & RS_ENTRY_TRIGGER, RS_ENTRY_TRIGGER);
  rs_sense s = rs_lexicon_sense(x, v.sense0), none = rs_lexicon_sense(x, v.sense0 + 1);
  assert_true(rs_str_eq_c(s.name, "sign"));
  assert_int_equal(s.cameo, entry(x, RS_KIND_CAMEO, RS_LANG_ALL, "057"));
  assert_int_equal(s.type, 0);
  assert_int_equal(s.contexts, 2);
  assert_int_equal(s.ncond, 1);
  rs_cond c = rs_lexicon_cond(x, s.cond0);
  assert_int_equal(c.fn, RS_FN_OBJ);
  assert_int_equal(c.sem, 1);
  assert_int_equal(none.type, 255);
  assert_int_equal(none.cameo, RS_NONE);
  rs_frame f = rs_lexicon_frame(x, s.frame);
  assert_int_equal(f.side[RS_FN_SUBJ], RS_SIDE_ACTOR);
  assert_int_equal(f.side[RS_FN_TO], RS_SIDE_NONE);
  assert_int_equal(f.mutual_fn, 1u << RS_FN_SUBJ | 1u << RS_FN_WITH);
  rs_entry call = rs_lexicon_entry(x, entry(x, RS_KIND_VERB, RS_LANG_EN, "call on"));
  rs_sense visit = rs_lexicon_sense(x, call.sense0);
  assert_int_equal(visit.mode, entry(x, RS_KIND_MODE, RS_LANG_ALL, "CONSULT/visit"));
  rs_cond no = rs_lexicon_cond(x, visit.cond0);
  assert_int_equal(no.negate, 1);
  assert_int_equal(no.entry, entry(x, RS_KIND_NOUN, RS_LANG_EN, "agreement"));
  assert_int_equal(rs_lexicon_origin(x, rs_lexicon_nentries(x) + v.sense0).line,
                   rs_lexicon_origin(x, s.entry).line + 1);
  drop(&b);
}

static void masdar_gives_way_to_a_noun(void **state) {
  (void)state;
  built b = build(start_full());
  uint32_t verb = entry(b.lex, RS_KIND_VERB, RS_LANG_AR, "وقّع");
  assert_true(leads(b.lex, find(b.lex, RS_LANG_AR, "توقيع"), verb, 7u << 16, RS_DER_MASDAR << 16));
  drop(&b);
  rs_lexc *c = start_full();
  add(c, "more.lex", HEAD("ar") "noun توقيع | plural: تواقيع\n");
  b = build(c);
  verb = entry(b.lex, RS_KIND_VERB, RS_LANG_AR, "وقّع");
  assert_false(leads(b.lex, find(b.lex, RS_LANG_AR, "توقيع"), verb, 0, 0));
  assert_true(leads(b.lex, find(b.lex, RS_LANG_AR, "توقيع"), entry(b.lex, RS_KIND_NOUN, RS_LANG_AR, "توقيع"), 0, 0));
  assert_true(leads(b.lex, find(b.lex, RS_LANG_AR, "وقع"), verb, 7, RS_POS_VERB));
  drop(&b);
}

static void patterns(void **state) {
  (void)state;
  rs_lexc *c = start_full();
  add(c, "r.lex",
      HEAD("en") "noun talk\nrule r\n  pattern: ^ !verb.past @talks/party* .. #future/trigger:SUPPORT,CONSULT "
                 ">=talk/=agreement.plural $\n  mark: past\n  unmark: future hope\n");
  built b = build(c);
  const rs_lexicon *x = b.lex;
  assert_int_equal(rs_lexicon_nrules(x), 3); /* the Arabic one and one for each =word */
  rs_rule r = rs_lexicon_rule(x, 1), s = rs_lexicon_rule(x, 2);
  assert_int_equal(r.lang, RS_LANG_EN);
  assert_int_equal(r.nitem, 7);
  assert_int_equal(r.target, 5);
  assert_int_equal(r.marks, RS_MARK(PAST));
  assert_int_equal(r.clear, RS_MARK(FUTURE) | RS_MARK(HOPE));
  rs_item it = rs_lexicon_item(x, r.item0);
  assert_int_equal(it.flags, RS_ITEM_START);
  it = rs_lexicon_item(x, r.item0 + 1);
  assert_int_equal(it.flags, RS_ITEM_NOT);
  assert_int_equal(it.kinds, 1u << RS_U_VERB);
  assert_int_equal(it.feat_value, RS_TENSE_PAST << 3);
  it = rs_lexicon_item(x, r.item0 + 2);
  assert_int_equal(it.sem, 2);
  assert_int_equal(it.kinds, 1u << RS_U_PARTY);
  assert_int_equal(it.max, 8);
  it = rs_lexicon_item(x, r.item0 + 3);
  assert_int_equal(it.max, 6);
  it = rs_lexicon_item(x, r.item0 + 4);
  assert_int_equal(it.marks, RS_MARK(FUTURE));
  assert_int_equal(it.types, 3);
  assert_int_equal(rs_lexicon_item(x, r.item0 + 5).entry, entry(x, RS_KIND_NOUN, RS_LANG_EN, "talk"));
  assert_int_equal(rs_lexicon_item(x, s.item0 + 5).entry, entry(x, RS_KIND_NOUN, RS_LANG_EN, "agreement"));
  assert_int_equal(rs_lexicon_item(x, s.item0 + 5).feat_value, RS_NUM_PL << 10);
  drop(&b);
}

/* ---- layers ---- */
static void layers_replace_and_remove(void **state) {
  (void)state;
  rs_lexc *c = start_full();
  add(c, "over.lex", HEAD("en") "state KAZ | name: Qazaqstan\n-state CHN\nstate KOR | name: Korea\n");
  built b = build(c);
  const rs_lexicon *x = b.lex;
  uint32_t kaz = entry(x, RS_KIND_STATE, RS_LANG_EN, "KAZ");
  assert_true(leads(x, find(x, RS_LANG_EN, "qazaqstan"), kaz, 0, 0));
  assert_int_equal(find(x, RS_LANG_EN, "kazakhstan").nan, 0);
  assert_int_equal(find(x, RS_LANG_EN, "china").nan, 0);
  assert_int_equal(rs_lexicon_find_entry(x, RS_KIND_STATE, RS_LANG_EN, RS_STR("CHN")), RS_NONE);
  assert_true(rs_str_eq_c(rs_lexicon_origin(x, kaz).file, "over.lex"));
  drop(&b);
}

static void compiled_layer_keeps_places(void **state) {
  (void)state;
  built base = build(start_full());
  rs_lexc *c;
  rasid_error err;
  assert_int_equal(rs_lexc_new(&c, &err), RASID_OK);
  assert_int_equal(rs_lexc_add_lexicon(c, base.lex, &err), RASID_OK);
  rs_buf again = {0};
  assert_int_equal(rs_lexc_build(c, false, &again, &err), RASID_OK);
  assert_int_equal(again.n, base.bytes.n);
  assert_memory_equal(again.p, base.bytes.p, again.n);
  rs_buf_free(&again);
  rs_lexc_free(c);
  assert_int_equal(rs_lexc_new(&c, &err), RASID_OK);
  assert_int_equal(rs_lexc_add_lexicon(c, base.lex, &err), RASID_OK);
  add(c, "over.lex", HEAD("en") "verb ink | cameo: 057 | frame: together\nstate CHN | name: Middle Kingdom\n");
  built b = build(c);
  uint32_t kaz = entry(b.lex, RS_KIND_STATE, RS_LANG_AR, "KAZ"),
           old = entry(base.lex, RS_KIND_STATE, RS_LANG_AR, "KAZ");
  assert_int_equal(rs_lexicon_origin(b.lex, kaz).line, rs_lexicon_origin(base.lex, old).line);
  assert_true(rs_str_eq_c(rs_lexicon_origin(b.lex, kaz).file, "ar.lex"));
  assert_true(leads(b.lex, find(b.lex, RS_LANG_EN, "inked"), entry(b.lex, RS_KIND_VERB, RS_LANG_EN, "ink"), 0, 0));
  drop(&b);
  drop(&base);
}

/* ---- dump, diff ---- */
static int remove_one(const char *path, const struct stat *info, int type, struct FTW *where) {
  (void)info, (void)type, (void)where;
  return remove(path);
}

/* Dumps into a folder, builds that and compares every content section. */
static void check_round_trip(const built *b) {
  char folder[64];
  snprintf(folder, sizeof folder, "/tmp/rasid-dump-%ld", (long)getpid());
  rasid_error err;
  rs_lexc *c;
  assert_int_equal(rs_lexc_dump_folder(b->lex, folder, &err), RASID_OK);
  assert_int_equal(rs_lexc_new(&c, &err), RASID_OK);
  assert_int_equal(rs_lexc_add_path(c, folder, &err), RASID_OK);
  built again = build(c);
  for (unsigned s = 0; s < RS_SEC_CONTENT; s++) {
    const unsigned char *x = (const unsigned char *)b->bytes.p, *y = (const unsigned char *)again.bytes.p;
    const unsigned char *row_x = x + RS_LEX_HEADER + s * RS_LEX_TABLE_ROW, *row_y = y + (row_x - x);
    assert_int_equal(rs_le64(row_x + 8), rs_le64(row_y + 8));
    assert_memory_equal(x + rs_le64(row_x), y + rs_le64(row_y), (size_t)rs_le64(row_x + 8));
  }
  assert_true(rs_str_eq(rs_lexicon_version(b->lex), rs_lexicon_version(again.lex)));
  assert_int_equal(nftw(folder, remove_one, 16, FTW_DEPTH | FTW_PHYS), 0);
  drop(&again);
}

static void build_of_dump_is_the_same(void **state) {
  (void)state;
  rs_lexc *c = start_full();
  add(c, "over.lex", HEAD("all") "state A\\|B | note: x\\; y [2001..] [p] [q] ; \\# z\n-state KOR\n");
  add(c, "over2.lex", HEAD("ar") "-state KOR\n");
  built b = build(c);
  check_round_trip(&b);
  rs_buf text = {0};
  rs_lexc_dump_text(b.lex, &text);
  rs_buf_char(&text, 0);
  assert_non_null(strstr(text.p, "  capital: أستانا ; نور سلطان [2019-03-23..2022-09-17]\n"));
  rs_buf_free(&text);
  drop(&b);
}

/* What replaces an entry stands in its place, so that nothing else moves; a dump keeps it there and says so. */
static void what_replaces_keeps_the_place(void **state) {
  (void)state;
  built base = build(start_full());
  rs_lexc *c = start_full();
  add(c, "over.lex", HEAD("en") "noun accord\nstate KAZ | name: Qazaqstan\nnoun agreement | class: talks\n");
  built b = build(c);
  for (uint32_t i = 0; i < rs_lexicon_nentries(base.lex); i++) {
    rs_entry e = rs_lexicon_entry(base.lex, i);
    uint32_t k = rs_lexicon_find_entry(b.lex, (rs_kind)e.kind, (rs_lang)e.lang, e.key);
    assert_int_equal(rs_lexicon_ordinal(b.lex, k), rs_lexicon_ordinal(base.lex, i));
  }
  rs_buf text = {0};
  rs_lexc_dump_text(b.lex, &text);
  rs_buf_char(&text, 0);
  assert_non_null(strstr(text.p, "\n# in the place of what it replaces, from over.lex\nstate KAZ\n  name: Qazaqstan\n"));
  rs_buf_free(&text);
  check_round_trip(&b);
  drop(&b);
  drop(&base);
}

static void whole_lexicon_survives_a_dump(void **state) {
  (void)state;
  rs_lexc *c;
  rasid_error err;
  assert_int_equal(rs_lexc_new(&c, &err), RASID_OK);
  assert_int_equal(rs_lexc_add_path(c, "lexicon", &err), RASID_OK);
  built b = build(c);
  assert_true(rs_lexicon_nentries(b.lex) > 5000);
  check_round_trip(&b);
  drop(&b);
}

static void diff_tells_entries(void **state) {
  (void)state;
  built a = build(start_full());
  rs_lexc *c = start_full();
  add(c, "over.lex",
      HEAD("en") "state KAZ | name: Qazaqstan | nisba: Kazakh | capital: Astana\n-state CHN\nnoun talk\n");
  built b = build(c);
  rs_buf out = {0};
  assert_int_equal(rs_lexc_diff(a.lex, b.lex, &out), 3);
  rs_buf_char(&out, 0);
  assert_string_equal(
      out.p, "~ en/state/KAZ\n    - name: Kazakhstan\n    + name: Qazaqstan\n- en/state/CHN\n+ en/noun/talk\n");
  out.n = 0;
  assert_int_equal(rs_lexc_diff(a.lex, a.lex, &out), 0);
  assert_int_equal(out.n, 0);
  rs_buf_free(&out);
  drop(&a);
  drop(&b);
}

static void lint_warns(void **state) {
  (void)state;
  rs_lexc *c = start_full();
  add(c, "x.lex",
      HEAD("en") "state KOR | name: China\nverb go\n  sense: a | cameo: none\n  sense: b | cameo: 057\nrule r | "
                 "pattern: >noun | mark: past | good: a talk\n");
  add(c, "y.lex", HEAD("ar") "noun سند\n  cameo: 057\nstate CHN | name: سند\n");
  rs_buf out = {0}, m = {0};
  rasid_error err;
  assert_int_equal(rs_lexc_build(c, true, &out, &err), RASID_OK);
  assert_true(out.n > 0);
  rs_lexc_write_messages(c, &m);
  rs_buf_char(&m, 0);
  assert_non_null(strstr(m.p, "x.lex:5:1: warning: 'China' names both 'state KOR' and 'state CHN'"));
  assert_non_null(strstr(m.p, "x.lex:8:1: warning: the sense 'b' is never reached"));
  assert_non_null(strstr(m.p, "x.lex:9:1: warning: the rule has no 'wrong' example"));
  assert_non_null(strstr(m.p, "warning: no word has the class 'talks'"));
  assert_non_null(
      strstr(m.p, "y.lex:7:1: warning: 'سند' of 'state CHN' is also a form of 'noun سند': mark the name [weak]"));
  assert_non_null(strstr(m.p, "y.lex:6:1: warning: the sense '' of 'noun سند' is an event without a frame"));
  rs_buf_free(&m);
  rs_buf_free(&out);
  rs_lexc_free(c);
}

static void same_sources_same_bytes(void **state) {
  (void)state;
  built a = build(start_full()), b = build(start_full());
  assert_int_equal(a.bytes.n, b.bytes.n);
  assert_memory_equal(a.bytes.p, b.bytes.p, a.bytes.n);
  drop(&a);
  drop(&b);
}

static void files_that_are_not_there(void **state) {
  (void)state;
  rs_lexc *c = start();
  rasid_error err;
  assert_int_equal(rs_lexc_add_path(c, "tests/no-such-file.lex", &err), RASID_IO);
  assert_string_equal(err.file, "tests/no-such-file.lex");
  assert_int_equal(rs_lexc_add_path(c, "tests/unit", &err), RASID_IO);
  assert_non_null(strstr(err.message, "holds no *.lex file"));
  rs_lexc_free(c);
  rs_lexc_free(NULL);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(escapes_and_comments),
      cmocka_unit_test(dates_of_values),
      cmocka_unit_test(windows_line_ends_and_mark),
      cmocka_unit_test(codes_and_references),
      cmocka_unit_test(names_of_states),
      cmocka_unit_test(terms_with_options_spellings_and_heads),
      cmocka_unit_test(senses_and_conditions),
      cmocka_unit_test(masdar_gives_way_to_a_noun),
      cmocka_unit_test(patterns),
      cmocka_unit_test(layers_replace_and_remove),
      cmocka_unit_test(what_replaces_keeps_the_place),
      cmocka_unit_test(compiled_layer_keeps_places),
      cmocka_unit_test(build_of_dump_is_the_same),
      cmocka_unit_test(whole_lexicon_survives_a_dump),
      cmocka_unit_test(diff_tells_entries),
      cmocka_unit_test(lint_warns),
      cmocka_unit_test(same_sources_same_bytes),
      cmocka_unit_test(files_that_are_not_there),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
