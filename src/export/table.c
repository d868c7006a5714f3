/* One event as a block of lines for people at a terminal:
 *
 *   2017-06-07  CONSULT/visit  past  0.87  news.jsonl:12 #3
 *     CHN China (president) → KAZ Kazakhstan
 *     trade, energy · SCO, BRI · head-of-state · said by CHN
 *     the sentence, wrapped, its trigger and parties marked
 *     rule (file:line) · rule (file:line)
 *
 * Invariants: no control character of the text reaches the terminal, nor a direction mark that could leave its line;
 * every run that may be right-to-left stands in an isolate of its own, so that codes and arrows keep their place.
 * Cost: linear in the sentence times its marked spans (few). */
#include "export/export.h"
#include "export/term.h"

enum { INDENT = 2, DEFAULT_WIDTH = 100, MIN_WIDTH = 20 };
/* What a byte of the sentence belongs to; of two that overlap the later in this list wins. */
enum { PLAIN, RECIPIENT, ACTOR, TRIGGER, MARKS };
static const char *const on_colour[MARKS] = {"", "\033[36m", "\033[32m", "\033[1;33m"};
static const char *const on_plain[MARKS] = {"", "<", "[", "*"}, *const off_plain[MARKS] = {"", ">", "]", "*"};
#define RESET "\033[0m"
#define DIM "\033[2m"
#define BOLD "\033[1m"

static void style(const rs_export *x, rs_buf *out, const char *ansi) {
  if (x->colour) rs_buf_c(out, ansi);
}

static void put_party(const rs_export *x, rs_buf *out, const rs_actor *a, int mark) {
  rs_str code = a->code.n ? a->code : a->country;
  style(x, out, on_colour[mark]);
  if (code.n) rs_term_name(out, code);
  else rs_buf_char(out, '?');
  style(x, out, RESET);
  rs_str name = a->name.n ? a->name : a->text;
  if (name.n && !rs_str_eq(name, code)) {
    rs_buf_char(out, ' ');
    rs_term_name(out, name);
  }
  const char *how = rs_export_resolved(a->resolved);
  if (!a->role.n && !how) return;
  rs_buf_c(out, " (");
  rs_term_name(out, a->role);
  if (how && a->role.n) rs_buf_c(out, ", ");
  if (how) rs_buf_c(out, how);
  rs_buf_char(out, ')');
}

static void put_parties(const rs_export *x, rs_buf *out, const rs_actor *a, uint32_t n, int mark, const char *sep) {
  for (uint32_t i = 0; i < n; i++) {
    if (i) rs_buf_c(out, sep);
    put_party(x, out, &a[i], mark);
  }
  if (!n) rs_buf_char(out, '-');
}

static void put_list(rs_buf *out, const rs_str *s, uint32_t n, bool *any) {
  for (uint32_t i = 0; i < n; i++) {
    rs_buf_c(out, i ? ", " : *any ? " · " : "  ");
    rs_term_name(out, s[i]);
  }
  *any = *any || n;
}

/* File, line of it where it holds many documents, and number of the sentence, as `rasid explain` takes it. */
static void put_where(const rs_export *x, rs_buf *out, const rs_doc *doc, const rs_event *e) {
  rs_str where = doc->file.n ? doc->file : doc->id;
  style(x, out, DIM);
  rs_buf_c(out, "  ");
  rs_term_name(out, where);
  if (doc->file.n && doc->line) {
    rs_buf_char(out, ':');
    rs_buf_u64(out, doc->line);
  }
  rs_buf_c(out, " #");
  rs_buf_u64(out, e->sentence);
  style(x, out, RESET);
}

static void put_head(const rs_export *x, rs_buf *out, const rs_doc *doc, const rs_event *e) {
  rs_str date = e->date.start.n ? e->date.start : doc->date;
  if (date.n) rs_term_name(out, date);
  else rs_buf_c(out, "undated   ");
  rs_buf_c(out, "  ");
  style(x, out, BOLD);
  rs_term_name(out, e->type);
  if (e->mode.n) {
    rs_buf_char(out, '/');
    rs_term_name(out, e->mode);
  }
  style(x, out, RESET);
  const char *status = rs_export_status(e->status);
  rs_buf_c(out, "  ");
  rs_buf_c(out, status ? status : "?");
  if (e->negated) rs_buf_c(out, "  not");
  rs_buf_c(out, "  ");
  rs_export_thousandths(out, e->confidence);
  put_where(x, out, doc, e);
  rs_buf_char(out, '\n');
}

static void put_who(const rs_export *x, rs_buf *out, const rs_event *e) {
  bool mutual = e->relation == RS_REL_MUTUAL;
  rs_buf_c(out, "  ");
  put_parties(x, out, e->actors, e->nactors, ACTOR, mutual ? " ↔ " : " + ");
  if (e->nrecipients) {
    rs_buf_c(out, " → ");
    put_parties(x, out, e->recipients, e->nrecipients, RECIPIENT, " + ");
  }
  rs_buf_char(out, '\n');
}

static void put_facets(rs_buf *out, const rs_event *e) {
  bool any = false;
  put_list(out, e->fields, e->nfields, &any);
  put_list(out, e->frameworks, e->nframeworks, &any);
  put_list(out, &e->level, e->level.n ? 1 : 0, &any);
  if (e->has_speaker) {
    rs_buf_c(out, any ? " · said by " : "  said by ");
    rs_term_name(out, e->speaker.code.n ? e->speaker.code : e->speaker.name.n ? e->speaker.name : e->speaker.text);
    any = true;
  }
  if (e->has_promise && e->due.start.n) {
    rs_buf_c(out, any ? " · due " : "  due ");
    rs_term_name(out, e->due.end.n ? e->due.end : e->due.start);
    any = true;
  }
  for (uint32_t i = 0; i < e->namounts; i++) {
    rs_buf_c(out, any ? " · " : "  ");
    rs_export_double(out, e->amounts[i].value);
    rs_buf_char(out, ' ');
    rs_term_name(out, e->amounts[i].unit);
    any = true;
  }
  if (any) rs_buf_char(out, '\n');
}

/* ---- the sentence ---- */

static bool inside(rs_span s, uint32_t at) { return s.start <= at && at < s.end; }

static int mark_at(const rs_event *e, uint32_t at) {
  if (inside(e->trigger_span, at)) return TRIGGER;
  for (uint32_t i = 0; i < e->nactors; i++)
    if (inside(e->actors[i].span, at)) return ACTOR;
  for (uint32_t i = 0; i < e->nrecipients; i++)
    if (inside(e->recipients[i].span, at)) return RECIPIENT;
  return PLAIN;
}

static void set_mark(const rs_export *x, rs_buf *out, int *now, int want) {
  if (*now == want) return;
  if (*now) rs_buf_c(out, x->colour ? RESET : off_plain[*now]);
  if (want) rs_buf_c(out, x->colour ? on_colour[want] : on_plain[want]);
  *now = want;
}

static void put_sentence(const rs_export *x, rs_buf *out, const rs_event *e, uint32_t room) {
  bool rtl = rs_term_rtl(e->text);
  for (uint32_t from = 0; from < e->text.n;) {
    uint32_t end = rs_term_line(e->text, from, room);
    int now = PLAIN;
    rs_buf_c(out, rtl ? "  " RS_ISOLATE_RTL : "  " RS_ISOLATE_LTR);
    for (uint32_t i = from; i < end;) {
      uint32_t at = i, cp = rs_term_next(e->text, &i);
      set_mark(x, out, &now, mark_at(e, e->span.start + at));
      rs_term_cp(out, e->text, at, i, cp);
    }
    set_mark(x, out, &now, PLAIN);
    rs_buf_c(out, RS_ISOLATE_END "\n");
    for (from = end; from < e->text.n && (e->text.p[from] == ' ' || (unsigned char)e->text.p[from] < 0x20);) from++;
  }
}

static bool told_before(const rs_event *e, uint32_t i) {
  for (uint32_t k = 0; k < i; k++)
    if (e->why[k].origin == e->why[i].origin) return true;
  return false;
}

static rasid_status put_why(const rs_export *x, rs_buf *out, const rs_event *e, uint32_t room) {
  if (!x->lex || !e->nwhy) return RASID_OK;
  style(x, out, DIM);
  for (uint32_t i = 0, used = 0; i < e->nwhy; i++) {
    if (told_before(e, i)) continue;
    rs_str name = rs_lexicon_rule_name(x->lex, e->why[i].origin, x->scratch);
    if (!name.p) return RASID_MEMORY;
    rs_origin from = rs_lexicon_origin(x->lex, e->why[i].origin);
    uint32_t w = from.file.n + 12;
    for (uint32_t k = 0; k < name.n;) w += rs_term_columns(rs_term_next(name, &k));
    bool fits = used && used + w <= room;
    rs_buf_c(out, fits ? " · " : used ? "\n  " : "  ");
    used = fits ? used + w : w;
    rs_term_name(out, name);
    rs_buf_c(out, " (");
    rs_term_name(out, from.file);
    rs_buf_char(out, ':');
    rs_buf_u64(out, from.line);
    rs_buf_char(out, ')');
  }
  style(x, out, RESET);
  rs_buf_char(out, '\n');
  return RASID_OK;
}

rasid_status rs_export_table(const rs_export *x, const rs_doc *doc, const rs_event *e, rs_buf *out, rasid_error *err) {
  uint32_t width = x->width ? x->width : DEFAULT_WIDTH;
  if (width < MIN_WIDTH) width = MIN_WIDTH;
  put_head(x, out, doc, e);
  put_who(x, out, e);
  put_facets(out, e);
  put_sentence(x, out, e, width - INDENT);
  if (put_why(x, out, e, width - INDENT)) return rs_fail_memory(err);
  rs_buf_char(out, '\n');
  return out->failed ? rs_fail_memory(err) : RASID_OK;
}
