/* What all questions to the lexicon need: a text as one name in all its readings, the offices of persons, and rows.
 * Invariant: a name is read without regard to capitals and to what stands around it, for whoever asks has typed it on
 * purpose. Cost: one step in the term tree a word; a bounded number of readings. */
#include "engine/ask.h"
#include "base/bytes.h"

bool rs_ask_holds(uint32_t from, uint32_t to, uint32_t day) {
  if (!day) return !to;
  return (!from || from <= day) && (!to || day <= to);
}

/* ---- terms ---- */
static const uint8_t kind_order[RS_KIND_COUNT] = {
    [RS_KIND_STATE] = 1, [RS_KIND_ORG] = 2,    [RS_KIND_GROUP] = 3,  [RS_KIND_FRAMEWORK] = 4, [RS_KIND_PERSON] = 5,
    [RS_KIND_ROLE] = 6,  [RS_KIND_AGENCY] = 7, [RS_KIND_OUTLET] = 8, [RS_KIND_PLACE] = 9};

/* The name's own spelling counts more than what it is: only then the kind, then the height of who bears it. */
static uint32_t order_of(const rs_lexicon *lex, const rs_analysis *an, rs_entry e, uint32_t ref, int agree,
                         uint32_t day) {
  rs_office o;
  uint32_t order = kind_order[e.kind] * 1024u;
  if (e.kind == RS_KIND_PERSON) order += rs_ask_office(lex, ref, day, &o) ? rs_ask_height(lex, o.role) % 1000 : 1000;
  if (an->feats & RS_F_METONYM) order += 512; /* a state by its own name before one by its capital's */
  if (agree == 1) order += 1u << 14;
  if (day && !rs_ask_holds(an->from, an->to, day)) order += 1u << 15;
  return order;
}

static void put_term(rs_term *out, uint32_t *n, rs_term t) {
  for (uint32_t i = 0; i < *n; i++)
    if (out[i].entry == t.entry) {
      if (out[i].order <= t.order) return;
      memmove(&out[i], &out[i + 1], (*n - i - 1) * sizeof *out);
      --*n;
      break;
    }
  if (*n == RS_ASK_TERMS) return;
  uint32_t at = *n;
  while (at && out[at - 1].order > t.order) at--;
  memmove(&out[at + 1], &out[at], (*n - at) * sizeof *out);
  out[at] = t;
  ++*n;
}

static void take_analyses(const rs_lexicon *lex, rs_form f, rs_str written, uint32_t day, rs_term *out, uint32_t *n) {
  for (uint32_t k = 0; k < f.nan; k++) {
    rs_analysis an = rs_lexicon_analysis(lex, f.an0 + k);
    rs_entry e = rs_lexicon_entry(lex, an.entry);
    if (!kind_order[e.kind] || (an.feats & RS_F_PART)) continue;
    int agree = written.n ? rs_text_agree(written, an.written) : 2;
    if (!agree) continue;
    uint32_t ref = e.ref == RS_NONE ? an.entry : e.ref;
    put_term(out, n, (rs_term){ref, order_of(lex, &an, e, ref, agree, day), an.feats, e.kind});
  }
}

/* The analyses of a row of words whose first one is read as `first`. */
static rs_form form_of(const rs_lexicon *lex, rs_lang lang, const rs_token *t, uint32_t t0, uint32_t t1, rs_str first) {
  const rs_form nothing = {0, 0, RS_NONE};
  uint32_t form = rs_lexicon_find_form(lex, lang, first, rs_hash(first.p, first.n));
  if (form == RS_NONE) return nothing;
  rs_form at = rs_lexicon_form(lex, form);
  for (uint32_t i = t0 + 1; i < t1; i++) {
    form = rs_lexicon_find_form(lex, lang, t[i].fold, t[i].hash);
    uint32_t node = form == RS_NONE || at.node == RS_NONE ? RS_NONE : rs_lexicon_next(lex, at.node, form);
    if (node == RS_NONE) return nothing;
    at = rs_lexicon_node(lex, node);
  }
  return at;
}

uint32_t rs_ask_terms(const rs_lexicon *lex, rs_lang lang, const rs_doc *doc, const rs_token *t, uint32_t t0,
                      uint32_t t1, uint32_t day, rs_term *out) {
  uint32_t n = 0;
  if (t0 >= t1) return 0;
  /* Only words of one piece are compared letter by letter; in longer names the fold decides. */
  rs_str written = t1 - t0 == 1 ? rs_str_sub(doc->text, t[t0].span.start, t[t0].span.end) : (rs_str){NULL, 0};
  take_analyses(lex, form_of(lex, lang, t, t0, t1, t[t0].fold), written, day, out, &n);
  const rs_profile *prof = rs_lexicon_profile(lex, lang);
  for (uint32_t k = 0; !n && k < prof->npro; k++) {
    rs_str art = prof->pro[k].fold, fold = t[t0].fold;
    if (!(prof->pro[k].gram & RS_G(ART)) || fold.n <= art.n || !rs_str_starts(fold, art)) continue;
    take_analyses(lex, form_of(lex, lang, t, t0, t1, rs_str_sub(fold, art.n, fold.n)), (rs_str){NULL, 0}, day, out, &n);
  }
  return n;
}

/* ---- offices ---- */
uint32_t rs_ask_height(const rs_lexicon *lex, uint32_t role) {
  rs_entry r = rs_lexicon_entry(lex, role);
  uint32_t level = r.level == RS_NONE ? 9 : (uint32_t)rs_lexicon_entry(lex, r.level).value;
  return (level > 9 ? 9 : level) * 1000 + (r.value > 0 && r.value < 1000 ? (uint32_t)r.value : 999);
}

bool rs_ask_office(const rs_lexicon *lex, uint32_t person, uint32_t day, rs_office *out) {
  rs_office o;
  bool any = false;
  for (uint32_t k = 0; rs_lexicon_office(lex, person, k, &o); k++) {
    if (o.role == RS_NONE || !rs_ask_holds(o.from, o.to, day)) continue;
    if (any && rs_ask_height(lex, o.role) >= rs_ask_height(lex, out->role)) continue;
    *out = o, any = true;
  }
  return any;
}

/* ---- rows ---- */
rs_str rs_ask_name(const rs_lexicon *lex, uint32_t entry, rs_lang lang, rs_arena *a) {
  return rs_lexicon_shown(lex, entry, lang, a);
}

void rs_ask_key(rs_buf *out, const char *name, rs_str value) {
  rs_buf_printf(out, "%s\"%s\":", out->n && out->p[out->n - 1] != '{' ? "," : "", name);
  if (value.n)
    rs_export_string(out, value);
  else
    rs_buf_c(out, "null");
}

static void put_day(rs_buf *out, uint32_t day) {
  rs_buf_printf(out, "%04u-%02u-%02u", day / 10000, day / 100 % 100, day % 100);
}

void rs_ask_key_day(rs_buf *out, const char *name, uint32_t day) {
  rs_buf_printf(out, ",\"%s\":", name);
  if (!day) {
    rs_buf_c(out, "null");
    return;
  }
  rs_buf_char(out, '"');
  put_day(out, day);
  rs_buf_char(out, '"');
}

void rs_ask_key_origin(rs_buf *out, const rs_lexicon *lex, uint32_t entry) {
  rs_origin at = rs_lexicon_origin(lex, entry);
  rs_ask_key(out, "file", at.file);
  rs_buf_printf(out, ",\"line\":%u}\n", at.line);
}

void rs_ask_cell(rs_buf *out, rs_str value, uint32_t width) {
  if (!value.n) value = RS_STR("-");
  rs_buf_str(out, value);
  for (uint32_t i = value.n; i < width; i++) rs_buf_char(out, ' ');
  rs_buf_c(out, "  ");
}

void rs_ask_cell_day(rs_buf *out, uint32_t day) {
  if (!day) {
    rs_ask_cell(out, (rs_str){NULL, 0}, 10);
    return;
  }
  put_day(out, day);
  rs_buf_c(out, "  ");
}
