/* Any bytes through the whole line: coded, written in every format, explained. The first byte chooses the language and
 * how the rest is read: as the text itself, or each byte as a word or mark of the table below, so that sentences which
 * grammar has much to do with come up often. Holds for every event: spans lie in the text, and words told are those
 * bytes; codes, type and id are there; no code stands twice on a side; confidence lies between 0 and 1; no two events
 * of a document share an id. A second run gives the same JSON. */
#include <rasid.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define MUST(x)                                                                                                        \
  do {                                                                                                                 \
    if (!(x)) abort();                                                                                                 \
  } while (0)

static const char *const WORDS[] = {
    "China",
    "Kenya",
    "Kazakhstan",
    "Norway's",
    "the two countries",
    "both sides",
    "his country",
    "The Kenyan foreign minister",
    "Lin Qiaobo",
    "Qiaobo",
    "the organization",
    "SCO",
    "the Shanghai Cooperation Organisation",
    "Belt and Road Initiative",
    "president",
    "he",
    "they",
    "we",
    "Beijing",
    "Turkey",
    "signed",
    "will sign",
    "visited",
    "condemned",
    "said",
    "said that",
    "was",
    "been",
    "did not",
    "has",
    "talks",
    "agreement",
    "cooperation",
    "trade",
    "energy",
    "an",
    "the",
    "with",
    "between",
    "of",
    "in",
    "to",
    "by",
    "within",
    "according to",
    "after",
    "if",
    "which",
    "who",
    "that",
    "and",
    "or",
    "but",
    "not",
    "ready to",
    "5",
    "million",
    "dollars",
    "next year",
    "July 2024",
    "\"",
    "(",
    ")",
    ",",
    ".",
    ";",
    ":",
    "\n",
    "-",
    "talked",
    "killed",
    "sent",
    "aid",
    "الصين",
    "وكازاخستان",
    "كينيا",
    "للأردن",
    "بالنرويج",
    "البلدان",
    "الجانبين",
    "بلاده",
    "وزير الخارجية الصيني",
    "لين تشاو",
    "المنظمة",
    "الرئيس",
    "منظمة شنغهاي للتعاون",
    "وقعت",
    "ووقعا",
    "زار",
    "سيزور",
    "أدانت",
    "قال",
    "إن",
    "أن",
    "وأضاف",
    "حسبما",
    "مؤكدا",
    "تم",
    "توقيع",
    "لم",
    "لن",
    "اتفاقية",
    "محادثات",
    "التعاون",
    "الطاقة",
    "مستعدة",
    "مع",
    "بين",
    "في",
    "إلى",
    "من",
    "على",
    "في إطار",
    "الذي",
    "التي",
    "إذا",
    "و",
    "،",
    "؛",
    "؟",
    "«",
    "»",
    "أمس",
    "العام المقبل",
    "مالي",
    "عمان",
    "جرت",
    "نظيره",
};
enum { NWORDS = sizeof WORDS / sizeof *WORDS, MOST = 1 << 16 };

static rasid_status drop(void *ctx, const char *p, size_t n) {
  *(size_t *)ctx += n + (p ? 0 : 1);
  return RASID_OK;
}

static bool same(rasid_string a, rasid_string b) {
  return a.length == b.length && (!a.length || memcmp(a.data, b.data, a.length) == 0);
}

static void check_side(const rasid_result *r, const rasid_document *doc, size_t i, rasid_list side, size_t n) {
  for (size_t k = 0; k < n; k++) {
    rasid_party p = rasid_result_party(r, i, side, k);
    MUST(p.code.length);
    if (side == RASID_ACTORS || side == RASID_RECIPIENTS) {
      MUST(p.start <= p.end && p.end <= doc->text.length);
      MUST(p.text.length == p.end - p.start && memcmp(p.text.data, doc->text.data + p.start, p.text.length) == 0);
    }
    for (size_t j = 0; j < k; j++) MUST(!same(p.code, rasid_result_party(r, i, side, j).code));
  }
}

static void check(const rasid_result *r, const rasid_document *doc) {
  for (size_t i = 0; i < rasid_result_count(r); i++) {
    rasid_event e = rasid_result_event(r, i);
    MUST(e.start <= e.trigger_start && e.trigger_start < e.trigger_end && e.trigger_end <= e.end);
    MUST(e.end <= doc->text.length && e.text.length == e.end - e.start);
    MUST(memcmp(e.text.data, doc->text.data + e.start, e.text.length) == 0);
    MUST(memcmp(e.trigger.data, doc->text.data + e.trigger_start, e.trigger.length) == 0);
    MUST(e.confidence >= 0 && e.confidence <= 1 && e.type.length && e.status.length && e.relation.length &&
         e.id.length == 32);
    MUST(e.sentence < rasid_result_size(r, NULL));
    for (size_t k = 0; k < i; k++) MUST(!same(e.id, rasid_result_event(r, k).id));
    check_side(r, doc, i, RASID_ACTORS, e.actors);
    check_side(r, doc, i, RASID_RECIPIENTS, e.recipients);
    check_side(r, doc, i, RASID_FIELDS, e.fields);
    check_side(r, doc, i, RASID_FRAMEWORKS, e.frameworks);
  }
}

/* Bytes as words; returns the text's length. */
static size_t spell(const uint8_t *data, size_t size, char out[MOST]) {
  size_t n = 0;
  for (size_t i = 0; i < size; i++) {
    const char *w = WORDS[data[i] % NWORDS];
    size_t len = strlen(w);
    if (n + len + 1 >= MOST) break;
    memcpy(out + n, w, len);
    n += len;
    out[n++] = ' ';
  }
  return n;
}

static void run(rasid_engine *en, const rasid_document *doc) {
  rasid_result *a = NULL, *b = NULL;
  rasid_error err;
  rasid_status st = rasid_code(en, doc, &a, &err);
  MUST(st == RASID_OK || (st == RASID_INPUT && err.message[0]));
  if (st) return;
  check(a, doc);
  MUST(!rasid_code(en, doc, &b, &err) && rasid_result_count(a) == rasid_result_count(b));
  for (size_t i = 0; i < rasid_result_count(a); i++) MUST(same(rasid_result_json(a, i), rasid_result_json(b, i)));
  rasid_string text;
  for (int f = RASID_JSONL; f <= RASID_TSV; f++) MUST(!rasid_result_text(a, (rasid_format)f, NULL, &text, &err));
  size_t written = 0;
  MUST(!rasid_explain(en, doc, RASID_ALL_SENTENCES, NULL, drop, &written, &err));
  rasid_result_free(a);
  rasid_result_free(b);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static rasid_lexicon *lex;
  static rasid_engine *en;
  static char text[MOST];
  if (!lex) MUST(!rasid_lexicon_open(NULL, &lex, NULL) && !rasid_engine_new(lex, NULL, &en, NULL));
  if (!size) return 0;
  static const char *const LANGS[] = {"ar", "en", ""};
  const char *lang = LANGS[data[0] % 3];
  rasid_document doc = {
      .lang = {lang, strlen(lang)}, .date = {"2024-07-01", 10}, .text = {(const char *)data + 1, size - 1}};
  if (data[0] / 3 % 2) doc.text = (rasid_string){text, spell(data + 1, size - 1, text)};
  run(en, &doc);
  return 0;
}
