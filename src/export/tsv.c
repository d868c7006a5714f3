/* One event as one line of tab-separated values, and the streams of all formats.
 * Invariant: a line has as many cells as the head; a cell holds no tab, no line break and no control character (a blank
 * stands for them; the span leads to the exact words), and lists are joined by ";". A cell that begins with a quotation
 * mark is quoted as in CSV, so that readers with and without quoting agree on where cells end.
 * Cost: one pass over the event. */
#include "export/export.h"

#define TSV_HEAD                                                                                                       \
  "id\tdoc\tdoc_date\tlang\tsource\turl\tsentence\tstart\tend\t"                                                       \
  "event\tmode\tcontexts\tcameo\tgoldstein\tquad\tintensity\t"                                                         \
  "actors\tactor_countries\tactor_names\tactor_roles\t"                                                                \
  "recipients\trecipient_countries\trecipient_names\trecipient_roles\t"                                                \
  "relation\tfields\tframeworks\tlevel\tstatus\tnegated\t"                                                             \
  "date_start\tdate_end\tdate_precision\tpromise_act\tpromise_mode\tpromise_specific\tdue_start\tdue_end\t"            \
  "amounts\tunits\tplace\tplace_country\tgeonameid\tlat\tlon\t"                                                        \
  "speaker\toutlet\tagency\tquoted\tword\tconfidence\tsources\ttrigger\ttext\trules\n"

static void clean(rs_buf *out, rs_str s, bool in_list) {
  if (!s.n) return;
  for (uint32_t run = 0, i = 0; i <= s.n; i++) {
    bool bad = i < s.n && ((unsigned char)s.p[i] < 0x20 || s.p[i] == 0x7F || (in_list && s.p[i] == ';'));
    if (i < s.n && !bad) continue;
    rs_buf_add(out, s.p + run, i - run);
    if (i < s.n) rs_buf_char(out, s.p[i] == ';' ? ',' : ' ');
    run = i + 1;
  }
}

static void cell(rs_buf *out, rs_str s) {
  rs_buf_char(out, '\t');
  if (!s.n) return;
  if (s.p[0] != '"') {
    clean(out, s, false);
    return;
  }
  rs_buf_char(out, '"');
  while (s.n) {
    rs_str head = s;
    const char *q = memchr(s.p, '"', s.n);
    if (q) head.n = (uint32_t)(q - s.p) + 1;
    clean(out, head, false);
    if (q) rs_buf_char(out, '"');
    s = rs_str_sub(s, head.n, s.n);
  }
  rs_buf_char(out, '"');
}

static void cell_c(rs_buf *out, const char *z) { cell(out, rs_str_from_c(z)); }
static void cell_u64(rs_buf *out, uint64_t v) {
  rs_buf_char(out, '\t');
  rs_buf_u64(out, v);
}

static void cell_list(rs_buf *out, const rs_str *s, uint32_t n) {
  rs_buf_char(out, '\t');
  for (uint32_t i = 0; i < n; i++) {
    if (i) rs_buf_char(out, ';');
    clean(out, s[i], true);
  }
}

/* One column over all parties of a side; empty places are kept, so that the columns of a side run side by side. */
static void cell_side(rs_buf *out, const rs_actor *a, uint32_t n, size_t member) {
  rs_buf_char(out, '\t');
  for (uint32_t i = 0; i < n; i++) {
    rs_str s;
    memcpy(&s, (const char *)&a[i] + member, sizeof s);
    if (i) rs_buf_char(out, ';');
    clean(out, s, true);
  }
}

static void sides(rs_buf *out, const rs_actor *a, uint32_t n) {
  cell_side(out, a, n, offsetof(rs_actor, code));
  cell_side(out, a, n, offsetof(rs_actor, country));
  cell_side(out, a, n, offsetof(rs_actor, name));
  cell_side(out, a, n, offsetof(rs_actor, role));
}

static void when(rs_buf *out, const rs_event *e) {
  cell(out, e->date.start);
  cell(out, e->date.end);
  cell_c(out, rs_export_precision(e->date.precision));
  rs_str none = {0};
  cell(out, e->has_promise ? e->promise_act : none);
  cell(out, e->has_promise ? e->promise_mode : none);
  cell_c(out, !e->has_promise ? NULL : e->promise_specific ? "true" : "false");
  cell(out, e->has_promise ? e->due.start : none);
  cell(out, e->has_promise ? e->due.end : none);
}

static void amounts_and_place(rs_buf *out, const rs_event *e) {
  rs_buf_char(out, '\t');
  for (uint32_t i = 0; i < e->namounts; i++) {
    if (i) rs_buf_char(out, ';');
    rs_export_double(out, e->amounts[i].value);
  }
  rs_buf_char(out, '\t');
  for (uint32_t i = 0; i < e->namounts; i++) {
    if (i) rs_buf_char(out, ';');
    clean(out, e->amounts[i].unit, true);
  }
  cell(out, e->place_name);
  cell(out, e->place_country);
  if (e->place_geonameid)
    cell_u64(out, e->place_geonameid);
  else
    rs_buf_char(out, '\t');
  rs_buf_char(out, '\t');
  if (e->place_located) rs_export_double(out, e->place_lat);
  rs_buf_char(out, '\t');
  if (e->place_located) rs_export_double(out, e->place_lon);
}

static rasid_status rules(const rs_export *x, rs_buf *out, const rs_event *e) {
  rs_buf_char(out, '\t');
  for (uint32_t i = 0; x->lex && i < e->nwhy; i++) {
    rs_str name = rs_lexicon_rule_name(x->lex, e->why[i].origin, x->scratch);
    if (!name.p) return RASID_MEMORY;
    if (i) rs_buf_char(out, ';');
    clean(out, name, true);
  }
  return RASID_OK;
}

rs_str rs_export_tsv_head(void) { return RS_STR(TSV_HEAD); }

rasid_status rs_export_tsv(const rs_export *x, const rs_doc *doc, const rs_event *e, rs_buf *out, rasid_error *err) {
  rs_buf_c(out, e->id);
  cell(out, doc->id);
  cell(out, doc->date);
  cell(out, doc->lang);
  cell(out, doc->source);
  cell(out, doc->url);
  cell_u64(out, e->sentence);
  cell_u64(out, e->span.start);
  cell_u64(out, e->span.end);
  cell(out, e->type);
  cell(out, e->mode);
  cell_list(out, e->contexts, e->ncontexts);
  cell(out, e->cameo);
  rs_buf_char(out, '\t');
  rs_export_tenths(out, e->goldstein);
  cell_u64(out, e->quad);
  rs_buf_char(out, '\t');
  rs_export_tenths(out, e->intensity);
  sides(out, e->actors, e->nactors);
  sides(out, e->recipients, e->nrecipients);
  cell_c(out, rs_export_relation(e->relation));
  cell_list(out, e->fields, e->nfields);
  cell_list(out, e->frameworks, e->nframeworks);
  cell(out, e->level);
  cell_c(out, rs_export_status(e->status));
  cell_c(out, e->negated ? "true" : "false");
  when(out, e);
  amounts_and_place(out, e);
  cell(out, !e->has_speaker ? (rs_str){0} : e->speaker.code.n ? e->speaker.code : e->speaker.country);
  cell(out, e->outlet.code.n ? e->outlet.code : e->outlet.name);
  cell(out, e->agency.code.n ? e->agency.code : e->agency.name);
  cell_c(out, e->quoted ? "true" : "false");
  cell_c(out, rs_export_word(e->word));
  rs_buf_char(out, '\t');
  rs_export_thousandths(out, e->confidence);
  cell_u64(out, 1);
  cell(out, e->trigger_text);
  cell(out, e->text);
  if (rules(x, out, e)) return rs_fail_memory(err);
  rs_buf_char(out, '\n');
  return out->failed ? rs_fail_memory(err) : RASID_OK;
}

/* ---- streams ---- */

rs_export_frame rs_export_framing(rasid_format f) {
  switch (f) {
  case RASID_JSON: return (rs_export_frame){RS_STR("[\n"), RS_STR(",\n"), RS_STR("\n]\n")};
  case RASID_TSV: return (rs_export_frame){rs_export_tsv_head(), RS_STR(""), RS_STR("")};
  default: break;
  }
  return (rs_export_frame){RS_STR(""), RS_STR(""), RS_STR("")};
}

rasid_status rs_export_events(const rs_export *x, rasid_format f, const rs_doc *doc, const rs_event *e, uint32_t n,
                              rs_buf *out, rasid_error *err) {
  for (uint32_t i = 0; i < n; i++) {
    rasid_status st = RASID_ARGUMENT;
    switch (f) {
    case RASID_JSONL:
      st = rs_export_json(x, doc, &e[i], out, err);
      rs_buf_char(out, '\n');
      break;
    case RASID_JSON:
      if (i) rs_buf_c(out, ",\n");
      st = rs_export_json(x, doc, &e[i], out, err);
      break;
    case RASID_TSV: st = rs_export_tsv(x, doc, &e[i], out, err); break;
    case RASID_TABLE: st = rs_export_table(x, doc, &e[i], out, err); break;
    default: break;
    }
    if (st == RASID_ARGUMENT) return rs_fail(err, st, "there is no output format %d", (int)f);
    if (st) return st;
  }
  return out->failed ? rs_fail_memory(err) : RASID_OK;
}
