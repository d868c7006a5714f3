/* Answers of a record as bytes: a question's rows in a format, the report, a network for programs that draw. Invariant: what is
 * written for programs is the same whatever the style. Cost: that of the question; rows are handed on some at a time. */
#include "engine/ask.h"
#include "record/report.h"

enum { CHUNK = 1 << 16, MOST_PARAMS = 64 };

/* ---- names as codes ---- */
static bool is_party(uint8_t kind) { return kind == RS_KIND_STATE || kind == RS_KIND_ORG || kind == RS_KIND_GROUP; }

static bool is_known(const rs_lexicon *lex, rs_str code) {
  return rs_lexicon_find_entry(lex, RS_KIND_STATE, RS_LANG_ALL, code) != RS_NONE ||
         rs_lexicon_find_entry(lex, RS_KIND_ORG, RS_LANG_ALL, code) != RS_NONE ||
         rs_lexicon_find_entry(lex, RS_KIND_GROUP, RS_LANG_ALL, code) != RS_NONE;
}

/* Small letters as capitals; every code is written so. */
static rs_str capitals(rs_str s, rs_arena *a) {
  char *p = RS_NEW(a, char, (size_t)s.n + 1);
  for (uint32_t i = 0; p && i < s.n; i++) p[i] = s.p[i] >= 'a' && s.p[i] <= 'z' ? (char)(s.p[i] - 'a' + 'A') : s.p[i];
  return rs_str_make(p, p ? s.n : 0);
}

static uint32_t entry_called(const rs_lexicon *lex, rs_str name, rs_arena *a) {
  for (int lang = RS_LANG_AR; lang < RS_LANG_COUNT; lang++) {
    rs_doc doc = {.text = name};
    rs_text text;
    rs_term terms[RS_ASK_TERMS];
    if (rs_text_analyse(&doc, rs_lexicon_profile(lex, (rs_lang)lang), a, &text, NULL)) return RS_NONE;
    for (uint32_t t0 = 0; t0 < 2 && t0 < text.ntokens; t0++) {
      uint32_t n = rs_ask_terms(lex, (rs_lang)lang, &doc, text.tokens, t0, text.ntokens, 0, terms);
      for (uint32_t i = 0; i < n; i++)
        if (is_party(terms[i].kind)) return terms[i].entry;
    }
  }
  return RS_NONE;
}

/* A state or organisation by its code, in capitals or not, or by any of its names; what the lexicon does not know but looks like
 * a code stays, for a record may have been made with another lexicon. */
static rasid_status code_of(const rs_lexicon *lex, rasid_param *p, rs_arena *a, rasid_error *err) {
  rs_str value = rs_str_from_c(p->value), big = capitals(value, a);
  if (!big.p) return rs_fail_memory(err);
  if (is_known(lex, value)) return RASID_OK;
  if (is_known(lex, big)) {
    p->value = big.p;
    return RASID_OK;
  }
  uint32_t e = entry_called(lex, value, a);
  if (e == RS_NONE) {
    if (rs_str_eq(big, value) && value.n && value.p[0] >= 'A' && value.p[0] <= 'Z') return RASID_OK;
    return rs_fail(err, RASID_ARGUMENT, "no state or organisation is called " RS_STR_FMT "; rasid lexicon whois shows what a name means",
                   RS_STR_ARG(value));
  }
  rs_str code = rs_arena_copy(a, rs_lexicon_entry(lex, e).key);
  p->value = code.p;
  return code.p ? RASID_OK : rs_fail_memory(err);
}

/* ---- names that the lexicon lists ---- */
static const struct {
  const char *param;
  rs_kind kind, other; /* other: NONE or a second kind */
} LISTED[] = {{"type", RS_KIND_TYPE, RS_KIND_NONE},
              {"level", RS_KIND_LEVEL, RS_KIND_NONE},
              {"field", RS_KIND_FIELD, RS_KIND_NONE},
              {"framework", RS_KIND_FRAMEWORK, RS_KIND_ORG}};
enum { SHOWN = 300 /* bytes of a list in a message */ };

static bool is_listed(const rs_lexicon *lex, size_t i, rs_str code) {
  return rs_lexicon_find_entry(lex, LISTED[i].kind, RS_LANG_ALL, code) != RS_NONE ||
         (LISTED[i].other != RS_KIND_NONE && rs_lexicon_find_entry(lex, LISTED[i].other, RS_LANG_ALL, code) != RS_NONE);
}

static rasid_status not_listed(const rs_lexicon *lex, size_t i, const char *value, rasid_error *err) {
  uint32_t n, first = rs_lexicon_list(lex, LISTED[i].kind, RS_LANG_ALL, &n);
  rs_buf b = {0};
  for (uint32_t k = 0; k < n; k++) {
    rs_str key = rs_lexicon_entry(lex, first + k).key;
    if (b.n + key.n > SHOWN) {
      rs_buf_c(&b, " ...");
      break;
    }
    rs_buf_printf(&b, "%s" RS_STR_FMT, k ? ", " : "", RS_STR_ARG(key));
  }
  rasid_status st = rs_fail(err, RASID_ARGUMENT, "the lexicon has no %s %s; it has " RS_STR_FMT, LISTED[i].param, value,
                            RS_STR_ARG(rs_buf_view(&b)));
  rs_buf_free(&b);
  return st;
}

/* As it stands, else in capitals. */
static rasid_status listed(const rs_lexicon *lex, size_t i, rasid_param *p, rs_arena *a, rasid_error *err) {
  rs_str value = rs_str_from_c(p->value), big = capitals(value, a);
  if (!big.p) return rs_fail_memory(err);
  if (is_listed(lex, i, value)) return RASID_OK;
  if (!is_listed(lex, i, big)) return not_listed(lex, i, p->value, err);
  p->value = big.p;
  return RASID_OK;
}

static rasid_status resolve(const rs_lexicon *lex, const rasid_param *from, size_t n, rasid_param *to, rs_arena *a,
                            rasid_error *err) {
  if (n > MOST_PARAMS) return rs_fail(err, RASID_ARGUMENT, "%zu parameters; at most %d are taken", n, MOST_PARAMS);
  rasid_status st = RASID_OK;
  for (size_t i = 0; !st && i < n; i++) {
    to[i] = from[i];
    if (!from[i].name || !from[i].value) return rs_fail(err, RASID_ARGUMENT, "a parameter needs a name and a value");
    bool who = strcmp(from[i].name, "a") == 0 || strcmp(from[i].name, "b") == 0 || strcmp(from[i].name, "actor") == 0;
    if (!lex || !from[i].value[0]) continue;
    if (who) st = code_of(lex, &to[i], a, err);
    for (size_t k = 0; !st && k < sizeof LISTED / sizeof *LISTED; k++)
      if (strcmp(from[i].name, LISTED[k].param) == 0) st = listed(lex, k, &to[i], a, err);
  }
  return st;
}

/* ---- answers ---- */

/* Where the next page begins: behind the last row's event, else behind as many rows. */
static void place_of(const rasid_cursor *c, const rasid_value *row, uint64_t shown, rs_buf *out) {
  out->n = 0;
  if (c->columns != RS_EVENT_COLUMNS) {
    rs_buf_u64(out, c->params.skip + shown);
    return;
  }
  rasid_string day = row[RS_EVENT_DATE].text, id = row[RS_EVENT_ID].text;
  for (size_t i = 0; row[RS_EVENT_DATE].type == RASID_TEXT && i < day.length; i++)
    if (day.data[i] != '-') rs_buf_char(out, day.data[i]);
  if (!out->n) rs_buf_char(out, '0');
  rs_buf_char(out, '-');
  rs_buf_add(out, id.data, id.length);
}

/* {"data":[...],"next":...}: the place behind it, where there is more. */
static rasid_status page(rasid_cursor *c, rs_buf *out, rasid_error *err) {
  const rasid_value *row;
  rs_sheet sheet;
  rs_buf next = {0};
  rasid_status st;
  bool more = false;
  rs_buf_c(out, "{\"data\":");
  rs_sheet_begin(&sheet, RASID_JSON, NULL, c->columns, c->ncolumns, NULL, out);
  while ((st = rasid_cursor_next(c, &row, err)) == RASID_OK && !(more = sheet.nrows == (uint64_t)c->params.page)) {
    rs_sheet_row(&sheet, row);
    if (sheet.nrows == (uint64_t)c->params.page) place_of(c, row, sheet.nrows, &next);
  }
  rasid_status end = rs_sheet_end(&sheet, err);
  rs_buf_c(out, ",\"next\":");
  if (more) rs_export_string(out, rs_buf_view(&next));
  else rs_buf_c(out, "null");
  rs_buf_c(out, "}\n");
  rs_buf_free(&next);
  return st && st != RASID_END ? st : end;
}

static rasid_status rows(rasid_store *store, const rs_lexicon *lex, const char *name, const rasid_param *params, size_t n, rasid_format format,
                         const rasid_style *style, rs_buf *out, rasid_write_fn write, void *ctx, rasid_error *err) {
  rasid_cursor *c;
  const rasid_value *row;
  rs_sheet sheet;
  rasid_status st = rs_cursor_open(store, lex, name, params, n, 0, &c, err);
  if (st) return st;
  if (c->params.paged && format == RASID_JSON) {
    st = page(c, out, err);
    rasid_cursor_close(c);
    return st;
  }
  rs_sheet_begin(&sheet, format, style, c->columns, c->ncolumns, name, out);
  while (!st && (st = rasid_cursor_next(c, &row, err)) == RASID_OK) {
    rs_sheet_row(&sheet, row);
    if (out->n >= CHUNK) st = rs_engine_flush(out, write, ctx, err);
  }
  rasid_status end = rs_sheet_end(&sheet, st == RASID_END ? err : NULL);
  rasid_cursor_close(c);
  return st == RASID_END ? end : st;
}

static rasid_status network(rasid_store *store, const rasid_param *params, size_t n, rasid_format format, rs_buf *out,
                            rasid_error *err) {
  rs_arena a;
  rs_params p;
  rs_network net;
  rs_arena_init(&a, 0);
  rasid_status st = rs_params_read("network", RS_NETWORK_PARAMS, 0, params, n, &a, &p, err);
  if (!st) st = rs_load_network(store, &p.scope, &a, &net, err);
  if (!st) (format == RASID_DOT ? rs_network_dot : rs_network_graphml)(&net, out);
  rs_arena_free(&a);
  return st;
}

/* Whole events as JSON, one after another. */
static rasid_status events(rasid_store *store, const rs_lexicon *lex, const rasid_param *params, size_t n, rasid_format format, rs_buf *out,
                           rasid_write_fn write, void *ctx, rasid_error *err) {
  rasid_cursor *c;
  const rasid_value *row;
  rasid_status st = rasid_query(store, "export", params, n, &c, err);
  if (st) return st;
  rs_export_frame f = rs_export_framing(format);
  rs_buf_str(out, f.head);
  for (uint64_t i = 0; !st && (st = rasid_cursor_next(c, &row, err)) == RASID_OK; i++) {
    if (i) rs_buf_str(out, f.between);
    st = rs_export_told(store, lex, row, out, err);
    if (format == RASID_JSONL) rs_buf_char(out, '\n');
    if (!st && out->n >= CHUNK) st = rs_engine_flush(out, write, ctx, err);
  }
  if (st == RASID_END) rs_buf_str(out, f.tail);
  rasid_cursor_close(c);
  return st == RASID_END ? RASID_OK : st;
}

/* `within` is taken out: it is of the answering, whatever is asked. */
static rasid_status limit_time(rasid_store *store, rasid_param *p, size_t *n, rasid_error *err) {
  uint32_t ms;
  size_t kept = 0;
  for (size_t i = 0; i < *n; i++) {
    if (strcmp(p[i].name, "within") != 0) p[kept++] = p[i];
    else if (rs_str_to_u32(rs_str_from_c(p[i].value), &ms) && ms) rs_store_within(store, ms);
    else return rs_fail(err, RASID_ARGUMENT, "within takes a number of milliseconds, not '%s'", p[i].value);
  }
  *n = kept;
  return RASID_OK;
}

static rasid_status answer(rasid_store *store, const rs_lexicon *lex, const char *name, const rasid_param *p, size_t n,
                           rasid_format format, const rasid_style *style, rs_buf *out, rasid_write_fn write, void *ctx,
                           rasid_error *err) {
  bool whole = format == RASID_JSON || format == RASID_JSONL, all = strcmp(name, "export") == 0;
  if (format == RASID_GRAPHML || format == RASID_DOT) {
    if (strcmp(name, "network") == 0) return network(store, p, n, format, out, err);
    return rs_fail(err, RASID_ARGUMENT, "GraphML and DOT are formats of network, not of %s", name);
  }
  if (strcmp(name, "report") == 0) return rs_report_write(store, lex, p, n, format, style, out, err);
  if (all && whole) return events(store, lex, p, n, format, out, write, ctx, err);
  rasid_status st = format == RASID_JSON ? rs_view_write(store, lex, name, p, n, out, err) : RASID_UNSUPPORTED;
  return st != RASID_UNSUPPORTED ? st : rows(store, lex, all ? "events" : name, p, n, format, style, out, write, ctx, err);
}

rasid_status rasid_answer(rasid_store *store, const rasid_lexicon *lex, const char *name, const rasid_param *params,
                          size_t n, rasid_format format, const rasid_style *style, rasid_write_fn write, void *ctx,
                          rasid_error *err) {
  if (!store || !name || !write || (n && !params))
    return rs_fail(err, RASID_ARGUMENT, "an answer needs a record, a question and a writer");
  const rs_lexicon *known = lex ? lex->lex : NULL;
  rasid_param p[MOST_PARAMS];
  rs_buf out = {0};
  rs_arena a;
  rs_arena_init(&a, 0);
  rasid_status st = resolve(known, params, n, p, &a, err);
  if (!st) st = limit_time(store, p, &n, err);
  if (!st) st = answer(store, known, name, p, n, format, style, &out, write, ctx, err);
  if (!st) st = rs_engine_flush(&out, write, ctx, err);
  rs_store_within(store, 0);
  rs_buf_free(&out);
  rs_arena_free(&a);
  return st;
}
