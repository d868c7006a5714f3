/* Text: words, agreement, tokens, sentences, datelines, line breaks, language. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
/* cmocka wants those first */
#include "base/bytes.h"
#include "base/limits.h"
#include "text/text.h"
#include "text/token.h"
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>

/* ---- help ---- */
static const rs_str abbreviations[] = {{"dr", 2}, {"mr", 2}, {"no", 2}, {"د", 2}};
static const rs_profile profile = {.abbreviations = abbreviations, .nabbreviations = 4};

typedef struct fixture {
  rs_arena arena;
  rs_doc doc;
  rs_text text;
} fixture;

static fixture analyse(const char *s) {
  fixture f = {.doc = {.text = rs_str_from_c(s)}};
  rs_arena_init(&f.arena, 0);
  rasid_error err;
  assert_int_equal(rs_text_analyse(&f.doc, &profile, &f.arena, &f.text, &err), RASID_OK);
  return f;
}
static void done(fixture *f) { rs_arena_free(&f->arena); }

/* What the tokens are, "norm" by "norm", with | between sentences. */
static void check(const char *s, const char *want) {
  fixture f = analyse(s);
  char got[4096];
  size_t n = 0;
  got[0] = 0;
  for (uint32_t i = 0; i < f.text.nsentences; i++) {
    if (i) n += (size_t)snprintf(got + n, sizeof got - n, " | ");
    for (uint32_t k = f.text.sentences[i].tok0; k < f.text.sentences[i].tok1; k++) {
      const char *blank = k > f.text.sentences[i].tok0 ? " " : "";
      n += (size_t)snprintf(got + n, sizeof got - n, "%s" RS_STR_FMT, blank, RS_STR_ARG(f.text.tokens[k].norm));
    }
  }
  assert_string_equal(got, want);
  done(&f);
}

static void check_word(const char *w, const char *norm, const char *fold) {
  char no[1024], fo[1024];
  uint32_t nn, nf;
  assert_true(rs_text_word(rs_str_from_c(w), no, &nn, fo, &nf));
  no[nn] = fo[nf] = 0;
  assert_string_equal(no, norm);
  assert_string_equal(fo, fold);
}

static int agree(const char *a, const char *b) { return rs_text_agree(rs_str_from_c(a), rs_str_from_c(b)); }

/* Bytes before the body of the first sentence. */
static uint32_t body(const char *s) {
  fixture f = analyse(s);
  assert_true(f.text.nsentences > 0);
  const rs_sentence *x = &f.text.sentences[0];
  assert_int_equal((x->flags & RS_SENT_DATELINE) != 0, x->body_tok > x->tok0);
  uint32_t at = x->body_tok < x->tok1 ? f.text.tokens[x->body_tok].span.start : x->span.end;
  done(&f);
  return at;
}
static void check_dateline(const char *head, const char *rest) {
  char s[1024];
  snprintf(s, sizeof s, "%s%s", head, rest);
  assert_int_equal(body(s), strlen(head));
}

/* ---- words ---- */
static void words_arabic(void **state) {
  (void)state;
  check_word("كتاب", "كتاب", "كتاب");
  check_word("أعمال", "أعمال", "اعمال");
  check_word("إلى", "إلى", "الي");
  check_word("آسيا", "آسيا", "اسيا");
  check_word("مدرسة", "مدرسة", "مدرسه");
  check_word("مسؤول", "مسؤول", "مسوول");
  check_word("بئر", "بئر", "بير");
  check_word("بناء", "بناء", "بناء");
  check_word("جـــــدا", "جدا", "جدا");
  check_word("مُدَرِّسٌ", "مدرس", "مدرس");
  check_word("هٰذا", "هذا", "هذا");
  check_word("پاکستان", "پاکستان", "باكستان");
  check_word("ایران", "ایران", "ايران");
  check_word("گاز", "گاز", "گاز");
  check_word("٢٠٢٤", "2024", "2024");
  /* hamza and madda written apart, with a vowel mark between */
  check_word("ا\u064Eٔمل", "أمل", "امل");
  check_word("اٰلٓ", "ال", "ال");
  /* presentation forms */
  check_word("ﻻ", "لا", "لا");
  check_word("\uFEF7", "لأ", "لا");
  /* controls and zero width */
  check_word("كلمة\u200F", "كلمة", "كلمه");
  check_word("می\u200Cخواهد", "میخواهد", "ميخواهد");
}

static void words_latin(void **state) {
  (void)state;
  check_word("China", "china", "china");
  check_word("Erdoğan", "erdoğan", "erdogan");
  check_word("CAFÉ", "café", "cafe");
  check_word("cafe\u0301", "café", "cafe");
  check_word("Łódź", "łódź", "lodz");
  check_word("Straße", "straße", "strasse");
  check_word("China’s", "china's", "china's");
  check_word("U.S.", "u.s.", "us");
  check_word("co-operate", "co-operate", "cooperate");
  check_word("G-20", "g-20", "g20");
  check_word("3.5", "3.5", "3.5");
  check_word("Привет", "привет", "привет");
  check_word("", "", "");
}

static void words_refused(void **state) {
  (void)state;
  char a[4 * 300], b[4 * 300], w[300];
  uint32_t na, nb;
  memset(w, 'a', sizeof w);
  assert_true(rs_text_word(rs_str_make(w, 255), a, &na, b, &nb));
  assert_int_equal(na, 255);
  assert_false(rs_text_word(rs_str_make(w, 256), a, &na, b, &nb));
  assert_false(rs_text_word(rs_str_from_c("a\xFF"), a, &na, b, &nb));
  assert_false(rs_text_word(rs_str_make("\xD9", 1), a, &na, b, &nb));
}

static void agreement(void **state) {
  (void)state;
  assert_int_equal(agree("كتاب", "كتاب"), 2);
  assert_int_equal(agree("كتـاب", "كتاب"), 2);
  assert_int_equal(agree("كِتاب", "كتاب"), 2);
  assert_int_equal(agree("الى", "إلى"), 1);
  assert_int_equal(agree("إلي", "إلى"), 1);
  assert_int_equal(agree("كتاب", "كاتب"), 0);
  /* hamza inside a word */
  assert_int_equal(agree("بأن", "بان"), 0);
  assert_int_equal(agree("بان", "بأن"), 1);
  assert_int_equal(agree("سؤال", "سوال"), 0);
  assert_int_equal(agree("سوال", "سؤال"), 1);
  /* at its head names are written either way, but two hamzas must agree */
  assert_int_equal(agree("أستراليا", "استراليا"), 1);
  assert_int_equal(agree("الأردن", "الاردن"), 1);
  assert_int_equal(agree("أن", "إن"), 0);
  assert_int_equal(agree("آخر", "أخر"), 0);
  assert_int_equal(agree("ا\u0654ن", "أن"), 2);
  /* vowel marks */
  assert_int_equal(agree("عُمان", "عمّان"), 0);
  assert_int_equal(agree("عمّان", "عُمان"), 0);
  assert_int_equal(agree("عمان", "عُمان"), 2);
  assert_int_equal(agree("عمان", "عمّان"), 2);
  assert_int_equal(agree("عُمان", "عُمان"), 2);
  assert_int_equal(agree("عَلم", "عِلم"), 0);
  assert_int_equal(agree("رسمياً", "رسميّا"), 2);
  assert_int_equal(agree("وقع", "وقّع"), 2);
  /* Latin */
  assert_int_equal(agree("TURKEY", "Turkey"), 2);
  assert_int_equal(agree("Erdogan", "Erdoğan"), 1);
  assert_int_equal(agree("cafe\u0301", "café"), 2);
  assert_int_equal(agree("US", "U.S."), 1);
  assert_int_equal(agree("us", "use"), 0);
  assert_int_equal(agree("", ""), 2);
  assert_int_equal(agree("", "a"), 0);
}

/* ---- tokens ---- */
static void tokens_arabic(void **state) {
  (void)state;
  check("وقّع الوزيران اتفاقيةً، وغادرا.", "وقع الوزيران اتفاقية ، وغادرا .");
  check("قال: «سنعمل معاً»؛ ثم صمت", "قال : « سنعمل معا » ؛ ثم صمت");
  check("لوكالة ((النجم))", "لوكالة ( ( النجم ) )");
  check("زيارة لـ«المركز» ـ أمس ـ", "زيارة ل « المركز » ـ أمس ـ");
  check("20مليون دولار و30 سيارة", "20 مليون دولار و 30 سيارة");
  check("نظامGPS حديث", "نظام gps حديث");
  check("هل؟! نعم.. لا…", "هل ؟ ! | نعم .. لا …");
}

static void tokens_latin(void **state) {
  (void)state;
  check("US-China talks", "us - china talks");
  check("al-Karim's co-operation", "al-karim's co-operation");
  check("Al-Noor and El-Amin, Xi-Tan", "al-noor and el-amin , xi - tan");
  check("the MiG-29 and F-16, Covid-19", "the mig-29 and f-16 , covid-19");
  check("the C+C5 group and P&O", "the c+c5 group and p&o");
  check("ministers' visit", "ministers ' visit");
  check("J.K. Brown of the U.N. came", "j.k. brown of the u.n. came");
  check("$10bn or 5% (1,250.75)", "$ 10bn or 5 % ( 1,250.75 )");
  check("on 7th June 2017/06/07", "on 7th june 2017 / 06 / 07");
  check("a -- b — c – d", "a -- b — c – d");
}

static void numbers(void **state) {
  (void)state;
  static const struct {
    const char *s;
    double v;
  } cases[] = {{"7", 7},           {"1,250,000", 1250000}, {"1,250.75", 1250.75}, {"3.14", 3.14},  {"0.5", 0.5},
               {"3,5", 3.5},       {"1.250.000", 1250000}, {"1.250", 1.25},       {"٣٫٥", 3.5},    {"١٬٢٥٠", 1250},
               {"٢٠١٧", 2017},     {"۱۲۳", 123},           {"4،2", 4.2},          {"2017,", 2017}, {"10th", 10},
               {"1,000,000.5", 1000000.5}, {"20,", 20}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    fixture f = analyse(cases[i].s);
    assert_int_equal(f.text.tokens[0].kind, RS_TOK_NUMBER);
    double d = f.text.tokens[0].number - cases[i].v;
    if (d > 1e-9 || d < -1e-9) fail_msg("%s read as %g", cases[i].s, f.text.tokens[0].number);
    done(&f);
  }
  check("في 12.05.2017 أو 1,2,3", "في 12 . 05 . 2017 أو 1 , 2 , 3");
}

static const rs_token *find(const fixture *f, const char *norm) {
  for (uint32_t i = 0; i < f->text.ntokens; i++)
    if (rs_str_eq_c(f->text.tokens[i].norm, norm)) return &f->text.tokens[i];
  fail_msg("no token %s", norm);
  return NULL;
}

static void flags(void **state) {
  (void)state;
  fixture f = analyse("\"Peace\" said NATO's (new) chief\nوقال");
  assert_int_equal(find(&f, "peace")->flags, RS_TOK_CAP | RS_TOK_FIRST | RS_TOK_INQUOTE | RS_TOK_LATIN);
  assert_int_equal(find(&f, "said")->flags, RS_TOK_SPACE_BEFORE | RS_TOK_LATIN);
  assert_int_equal(find(&f, "new")->flags, RS_TOK_INPAREN | RS_TOK_LATIN);
  assert_int_equal(find(&f, "chief")->flags, RS_TOK_SPACE_BEFORE | RS_TOK_LATIN);
  assert_int_equal(find(&f, "وقال")->flags,
                   RS_TOK_SPACE_BEFORE | RS_TOK_NEWLINE_BEFORE | RS_TOK_FIRST | RS_TOK_ARABIC);
  assert_int_equal(f.text.tokens[0].punct, RS_P_QUOTE_OPEN);
  assert_int_equal(f.text.tokens[2].punct, RS_P_QUOTE_CLOSE);
  done(&f);
  f = analyse("The U.S. and the UN met");
  assert_true(find(&f, "u.s.")->flags & RS_TOK_ALLCAPS);
  assert_true(find(&f, "un")->flags & RS_TOK_ALLCAPS);
  assert_false(find(&f, "the")->flags & RS_TOK_ALLCAPS);
  assert_true(rs_str_eq_c(find(&f, "u.s.")->fold, "us"));
  done(&f);
}

static void quotes(void **state) {
  (void)state;
  fixture f = analyse("قال \" سنوقع \" ثم غادر");
  assert_true(find(&f, "سنوقع")->flags & RS_TOK_INQUOTE);
  assert_false(find(&f, "ثم")->flags & RS_TOK_INQUOTE);
  done(&f);
  f = analyse("He said “we agree” and ‘they don’t’ left");
  assert_true(find(&f, "agree")->flags & RS_TOK_INQUOTE);
  assert_false(find(&f, "and")->flags & RS_TOK_INQUOTE);
  assert_true(find(&f, "don't")->flags & RS_TOK_INQUOTE);
  assert_false(find(&f, "left")->flags & RS_TOK_INQUOTE);
  done(&f);
  /* a mark left open ends with its line */
  f = analyse("قال «سنعمل (معا\nوغادر");
  assert_true(find(&f, "معا")->flags & RS_TOK_INQUOTE);
  assert_false(find(&f, "وغادر")->flags & (RS_TOK_INQUOTE | RS_TOK_INPAREN));
  done(&f);
  /* only one kind of curly mark on the keyboard */
  f = analyse("قال ”سنعمل” وغادر");
  assert_true(find(&f, "سنعمل")->flags & RS_TOK_INQUOTE);
  assert_false(find(&f, "وغادر")->flags & RS_TOK_INQUOTE);
  done(&f);
}

/* Tokens have the forms that rs_text_word gives, the hash of their fold, and spans in order. */
static void forms_are_those_of_words(void **state) {
  (void)state;
  fixture f = analyse("أكّد وزيرُ الخارجيّة أنّ الـمحادثات مع پاکستان «بنّاءة» بنسبة ٥٫٥٪ في آب. \uFEFBحقا ا\u0654مل\n"
                      "The U.S.-led CAFÉ in Łódź’s co-op cost $1,250.75 for 'em — Привет");
  uint32_t at = 0;
  for (uint32_t i = 0; i < f.text.ntokens; i++) {
    const rs_token *t = &f.text.tokens[i];
    char no[1024], fo[1024];
    uint32_t nn, nf;
    assert_true(t->span.start >= at && t->span.end > t->span.start);
    at = t->span.end;
    assert_int_equal(t->hash, rs_hash(t->fold.p, t->fold.n));
    if (t->kind == RS_TOK_PUNCT) continue;
    assert_true(rs_text_word(rs_str_sub(f.doc.text, t->span.start, t->span.end), no, &nn, fo, &nf));
    assert_true(rs_str_eq(t->norm, rs_str_make(no, nn)));
    assert_true(rs_str_eq(t->fold, rs_str_make(fo, nf)));
  }
  done(&f);
}

static void unchanged_words_lie_in_the_text(void **state) {
  (void)state;
  fixture f = analyse("كتاب good");
  assert_ptr_equal(f.text.tokens[0].norm.p, f.doc.text.p);
  assert_ptr_equal(f.text.tokens[0].fold.p, f.doc.text.p);
  assert_ptr_equal(f.text.tokens[1].fold.p, f.doc.text.p + f.text.tokens[1].span.start);
  done(&f);
}

static void controls_at_the_end_are_left_out(void **state) {
  (void)state;
  fixture f = analyse("كلمة\u200F\u200F word\u200B.");
  assert_int_equal(f.text.ntokens, 3);
  assert_int_equal(f.text.tokens[0].span.end, strlen("كلمة"));
  assert_int_equal(f.text.tokens[1].span.end - f.text.tokens[1].span.start, 4);
  done(&f);
}

/* ---- sentences ---- */
static void sentences_arabic(void **state) {
  (void)state;
  check("وصل الوزير. والتقى نظيره.", "وصل الوزير . | والتقى نظيره .");
  check("وصل الوزير.والتقى نظيره", "وصل الوزير . | والتقى نظيره");
  check("التقى د. سامي مدير الشركة.", "التقى د . سامي مدير الشركة .");
  check("وكتب أ. ب. كريم مقالا.", "وكتب أ . ب . كريم مقالا .");
  check("في عام 1438 هـ. وبعده جاء", "في عام 1438 ه . | وبعده جاء");
  check("بلغ 3.5 مليون. وزاد", "بلغ 3.5 مليون . | وزاد");
  check("هل نوافق؟ نعم! سنوافق", "هل نوافق ؟ | نعم ! | سنوافق");
  check("سأل «هل نوافق؟» ثم سكت.", "سأل « هل نوافق ؟ » ثم سكت .");
  check("قال «وافقنا.» وغادر", "قال « وافقنا . » | وغادر");
  check("الاتفاق .. كما قيل .. مهم", "الاتفاق .. كما قيل .. مهم");
  check("انتهى الأمر... وبدأ غيره", "انتهى الأمر ... | وبدأ غيره");
  check("الشركة (تأسست 1990. وهي كبيرة) فازت.", "الشركة ( تأسست 1990 . وهي كبيرة ) فازت .");
  check("سطر أول\nسطر ثان", "سطر أول | سطر ثان");
}

static void sentences_english(void **state) {
  (void)state;
  check("Mr. Lee met Dr. Ray. They agreed.", "mr . lee met dr . ray . | they agreed .");
  check("He met J. Brown. It rained.", "he met j . brown . | it rained .");
  check("The U.S. Senate voted in the U.S. The vote passed.", "the u.s. senate voted in the u.s. | the vote passed .");
  check("It was 3.5 percent. No. 5 won.", "it was 3.5 percent . | no . 5 won .");
  check("He said \"we agree. It is done.\" Then he left.",
        "he said \" we agree . | it is done . \" | then he left .");
  check("\"Is it?\" he asked. \"Yes!\" They left.", "\" is it ? \" he asked . | \" yes ! \" | they left .");
  check("It ended... Then it began. what", "it ended ... | then it began . what");
  check("He left (for good.) She stayed.", "he left ( for good . ) she stayed .");
  check("1. The parties agree. 2. They meet.", "1 . the parties agree . | 2 . they meet .");
  check("They came home.The rest stayed.", "they came home . | the rest stayed .");
  check("Really?! Yes.", "really ? ! | yes .");
}

static void sentence_spans_and_flags(void **state) {
  (void)state;
  fixture f = analyse("اتفاق جديد بين البلدين\n  وقّع الوزيران الاتفاق. «قال الوزير. ثم عاد.»  \n\n");
  assert_int_equal(f.text.nsentences, 4);
  const rs_sentence *s = f.text.sentences;
  assert_int_equal(s[0].flags, RS_SENT_HEADLINE | RS_SENT_LINE_START);
  assert_int_equal(s[1].flags, RS_SENT_LINE_START);
  assert_int_equal(s[2].flags, 0);
  assert_int_equal(s[3].flags, RS_SENT_QUOTED);
  uint32_t tok = 0;
  for (uint32_t i = 0; i < f.text.nsentences; i++) {
    assert_int_equal(s[i].tok0, tok);
    assert_int_equal(s[i].span.start, f.text.tokens[s[i].tok0].span.start);
    assert_int_equal(s[i].span.end, f.text.tokens[s[i].tok1 - 1].span.end);
    tok = s[i].tok1;
  }
  assert_int_equal(tok, f.text.ntokens);
  done(&f);
  /* one line alone, and a line with a stop, are no headlines */
  f = analyse("اتفاق جديد بين البلدين");
  assert_int_equal(f.text.sentences[0].flags, RS_SENT_LINE_START);
  done(&f);
  f = analyse("وقع الوزيران اتفاقا.\nثم غادرا.");
  assert_int_equal(f.text.sentences[0].flags, RS_SENT_LINE_START);
  done(&f);
}

static void long_sentences_are_cut(void **state) {
  (void)state;
  char s[8000];
  for (size_t i = 0; i + 1 < sizeof s; i += 2) s[i] = 'a', s[i + 1] = ' ';
  s[sizeof s - 1] = 0;
  fixture f = analyse(s);
  assert_true(f.text.nsentences == (f.text.ntokens + RS_MAX_SENTENCE_TOKENS - 1) / RS_MAX_SENTENCE_TOKENS);
  for (uint32_t i = 0; i < f.text.nsentences; i++)
    assert_true(f.text.sentences[i].tok1 - f.text.sentences[i].tok0 <= RS_MAX_SENTENCE_TOKENS);
  done(&f);
}

static void datelines(void **state) {
  (void)state;
  check_dateline("طشقند 7 يونيو 2017 (النجم) ", "بدأ الرئيس زيارة إلى البلاد.");
  check_dateline("طشقند 7 يونيو (النجم) -- ", "بدأ الرئيس زيارة إلى البلاد.");
  check_dateline("دبي (النجم) - ", "قال مسؤول إن البلدين اتفقا.");
  check_dateline("النجم - طشقند: ", "قال مسؤول إن البلدين اتفقا.");
  check_dateline("سامي كريم - النجم - طشقند: ", "قال مسؤول إن البلدين اتفقا.");
  check_dateline("طشقند - «النجم»: ", "قال مسؤول إن البلدين اتفقا.");
  check_dateline("طشقند. 17 ديسمبر. النجم - ", "تولت الدولة رئاسة المؤتمر رسميا.");
  check_dateline("طشقند – ", "بدأ الرئيس زيارة إلى البلاد أمس.");
  check_dateline("طشقند: «النجم»: ", "قال مسؤول إن البلدين اتفقا.");
  check_dateline("طشقند - النجم. ", "قال مسؤول إن البلدين اتفقا.");
  check_dateline("طشقند / النجم - ", "قال مسؤول إن البلدين اتفقا.");
  check_dateline("طشقند / 4 تموز / يوليو / النجم - ", "قال مسؤول إن البلدين اتفقا.");
  check_dateline("الخبر 11 شعبان 1445 هـ نجم – ", "قال مسؤول إن البلدين اتفقا.");
  check_dateline("مكة المكرمة 12 صفر 1446 هـ الموافق 16 أغسطس 2024 م نجم – ", "قال مسؤول إن البلدين اتفقا.");
  check_dateline("طشقند 26 شوال 1436 هـ الموافق 11 أغسطس 2015 م نجم", "\nقال مسؤول إن البلدين اتفقا.");
  check_dateline("LONDON, July 3 (Star) - ", "The minister met his counterpart.");
  check_dateline("MOSCOW, May 5 /STAR/. ", "The minister met his counterpart.");
  check_dateline("WASHINGTON (ST) — ", "The minister met his counterpart.");
  check_dateline("TASHKENT – ", "Today the minister met his counterpart.");
  check_dateline("Washington, D.C. – ", "Today the minister met his counterpart.");
}

static void no_datelines(void **state) {
  (void)state;
  assert_int_equal(body("قال الوزير (سامي) إن الاتفاق مهم."), 0);
  assert_int_equal(body("وصل الرئيس - رحمه الله - إلى العاصمة أمس."), 0);
  assert_int_equal(body("وقعت الدولة 5 اتفاقات مع جارتها - كما قيل - أمس."), 0);
  assert_int_equal(body("The minister — who left — met his counterpart."), 0);
  assert_int_equal(body("President Lee (Star) met the minister."), 0);
  assert_int_equal(body("The Act of 1961 (ACT) was signed by both."), 0);
  assert_int_equal(body("US-China talks - a new round begins today."), 0);
  /* an outlet alone on the first line */
  fixture f = analyse("نجم نيوز -\nوقع البلدان اتفاقا.");
  assert_int_equal(f.text.sentences[0].flags, RS_SENT_LINE_START | RS_SENT_DATELINE);
  assert_int_equal(f.text.sentences[0].body_tok, f.text.sentences[0].tok1);
  done(&f);
}

static void broken_lines(void **state) {
  (void)state;
  const char *wrapped = "The two ministers met in the capital on Monday to talk about\n"
                        "the new railway that will join both countries, an official of\n"
                        "the ministry said. They agreed that work would begin next year\n"
                        "and that a third country could join later. The railway will be\n"
                        "long.\n"
                        "\n"
                        "A second paragraph begins here, after the empty line, and it\n"
                        "goes on.\n";
  fixture f = analyse(wrapped);
  assert_int_equal(f.text.nsentences, 4);
  assert_true(rs_text_wrap(f.doc.text) > 0);
  done(&f);
  /* a list's lines and paragraphs of their own length stay apart */
  f = analyse("Trade between the two countries\nEnergy\nTransport and a new railway\nCulture\nWater\n");
  assert_int_equal(f.text.nsentences, 5);
  assert_int_equal(rs_text_wrap(f.doc.text), 0);
  done(&f);
}

/* ---- the rest ---- */
static void language(void **state) {
  (void)state;
  assert_int_equal(rs_text_language(rs_str_from_c("وقع البلدان اتفاقا جديدا")), RS_LANG_AR);
  assert_int_equal(rs_text_language(rs_str_from_c("Two countries signed, Erdoğan said")), RS_LANG_EN);
  assert_int_equal(rs_text_language(rs_str_from_c("دو کشور پیمان گازی را امضا کردند و پس از آن گفتگو کردند")),
                   RS_LANG_ALL);
  assert_int_equal(rs_text_language(rs_str_from_c("Две страны подписали договор")), RS_LANG_ALL);
  assert_int_equal(rs_text_language(rs_str_from_c("两国签署了协议")), RS_LANG_ALL);
  assert_int_equal(rs_text_language(rs_str_from_c("İki ülke arasında yeni bir anlaşma imzalandı, görüşmeler sürüyor")),
                   RS_LANG_ALL);
  assert_int_equal(rs_text_language(rs_str_from_c("123 !")), RS_LANG_ALL);
  assert_int_equal(rs_text_language(rs_str_make(NULL, 0)), RS_LANG_ALL);
}

static void hostile_input(void **state) {
  (void)state;
  static const char *const cases[] = {
      "",       " ",       "\n\n", ".",   "\"", "(((((", ")))))", "'",  "''''", "ـ",  "ــ كلمة", "\u202E\u202D",
      "\u064E", "a\u200F", "-",    "-a-", "a-", "U.",    "U.S",   "1.", "1,",   ",1", "\uFDFA",  "e\u0301\u0301\u0301",
      "#_*"};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    fixture f = analyse(cases[i]);
    done(&f);
  }
  rs_doc doc = {.text = rs_str_make("a\0b\xFF c", 6)};
  rs_arena a;
  rs_arena_init(&a, 0);
  rs_text t;
  rasid_error err;
  assert_int_equal(rs_text_analyse(&doc, NULL, &a, &t, &err), RASID_OK);
  assert_int_equal(t.nsentences, 1);
  doc.text.n = RS_MAX_TEXT + 1;
  assert_int_equal(rs_text_analyse(&doc, NULL, &a, &t, &err), RASID_LIMIT);
  rs_arena_free(&a);
  /* memory runs out */
  fixture f = {.doc = {.text = rs_str_from_c("one two three four")}};
  rs_arena_init(&f.arena, 256);
  assert_int_equal(rs_text_analyse(&f.doc, NULL, &f.arena, &f.text, &err), RASID_MEMORY);
  rs_arena_free(&f.arena);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(words_arabic), cmocka_unit_test(words_latin), cmocka_unit_test(words_refused),
      cmocka_unit_test(agreement), cmocka_unit_test(tokens_arabic), cmocka_unit_test(tokens_latin),
      cmocka_unit_test(numbers), cmocka_unit_test(flags), cmocka_unit_test(quotes),
      cmocka_unit_test(forms_are_those_of_words), cmocka_unit_test(unchanged_words_lie_in_the_text),
      cmocka_unit_test(controls_at_the_end_are_left_out),
      cmocka_unit_test(sentences_arabic), cmocka_unit_test(sentences_english),
      cmocka_unit_test(sentence_spans_and_flags), cmocka_unit_test(long_sentences_are_cut),
      cmocka_unit_test(datelines), cmocka_unit_test(no_datelines), cmocka_unit_test(broken_lines),
      cmocka_unit_test(language), cmocka_unit_test(hostile_input)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
