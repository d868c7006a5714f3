/* Views: several questions as one JSON object, for pages. A part is a question with the parameters of the view that it takes.
 * Invariant: all parts are of one moment of the record; a part is there even where it is empty. Cost: that of its questions. */
#include "export/export.h"
#include "record/report.h"

typedef enum part_as { ROWS, ROW, NEEDED /* a row, without which there is no view */, TOLD, REPORT } part_as;
/* `takes`: parameters handed on, "x>y" under another name, "x=v" set where the view was not given x. */
typedef struct part {
  const char *key, *question, *takes;
  part_as as;
} part;
enum { MOST_PARTS = 10, MOST_PARAMS = 16, NAME_SIZE = 32 };
typedef struct view {
  const char *name;
  part parts[MOST_PARTS];
} view;

/* Table: the views. What a part shows of many is what a page has room for; the question alone gives the rest. */
static const view VIEWS[] = {
    {"overview",
     {{"about", "about", "", ROW},
      {"nodes", "network", "from to limit=80", ROWS},
      {"edges", "dyads", "from to limit=300", ROWS},
      {"changes", "changes", "limit=20", ROWS},
      {"due", "due", "limit=20", ROWS},
      {"latest", "events", "limit=20", ROWS}}},
    {"pair",
     {{"a", "names", "a>code limit=1", ROW},
      {"b", "names", "b>code limit=1", ROW},
      {"relations", "relations", "a b", ROWS},
      {"months", "dyad", "a b from to field framework source half-life", ROWS},
      {"voices", "voices", "a b from to", ROWS},
      {"ledger", "ledger", "a b from to field framework on window limit=200", ROWS},
      {"latest", "events", "a b from to field framework source on limit=40", ROWS},
      {"positions", "positions", "a b from to field framework source on limit=20", ROWS},
      {"report", "report", "a b from to on field framework source half-life window", REPORT}}},
    {"state",
     {{"state", "names", "code limit=1", NEEDED},
      {"memberships", "memberships", "code>a", ROWS},
      {"partners", "dyads", "code>a from to limit=60", ROWS},
      {"months", "activity", "code>a from to", ROWS},
      {"subjects", "subjects", "code>a from to limit=200", ROWS},
      {"latest", "events", "code>a from to limit=40", ROWS}}},
    {"framework",
     {{"framework", "names", "code limit=1", NEEDED},
      {"members", "memberships", "code>framework", ROWS},
      {"months", "activity", "code>framework from to", ROWS},
      {"pairs", "pairs", "code>framework from to limit=100", ROWS},
      {"subjects", "subjects", "code>framework from to limit=200", ROWS},
      {"latest", "events", "code>framework from to limit=40", ROWS}}},
    {"event",
     {{"event", "told", "event", TOLD},
      {"document", "document", "event", NEEDED},
      {"tellings", "tellings", "event limit=500", ROWS},
      {"reviews", "reviews", "event limit=500", ROWS}}},
    {"graph", {{"nodes", "network", "field framework source from to", ROWS}, {"edges", "edges", "field framework source from to", ROWS}}},
};

typedef struct writing {
  rs_store *store;
  const rs_lexicon *lex;
  const rasid_param *given;
  size_t ngiven;
  rs_buf *out;
  const char *name; /* of the view */
  rs_arena arena;
  rs_network network; /* once it is loaded: nodes and pairs of a view are of one scope */
  bool loaded;
} writing;

static const char *value_of(const writing *w, rs_str name) {
  const char *v = NULL;
  for (size_t i = 0; i < w->ngiven; i++)
    if (rs_str_eq_c(name, w->given[i].name)) v = w->given[i].value;
  return v;
}

/* The parameters of a part; names and what is set are kept in `names`. */
static size_t handed_on(const writing *w, const char *takes, char names[MOST_PARAMS][NAME_SIZE], rasid_param *out) {
  size_t n = 0;
  rs_str rest = rs_str_from_c(takes);
  while (rest.n && n < MOST_PARAMS) {
    rs_str set = rs_str_cut(&rest, ' '), as = rs_str_cut(&set, '='), name = rs_str_cut(&as, '>');
    if (!as.n) as = name;
    const char *v = value_of(w, name);
    if ((!v && !set.n) || as.n + set.n + 2 > NAME_SIZE) continue;
    memcpy(names[n], as.p, as.n);
    names[n][as.n] = 0;
    memcpy(names[n] + as.n + 1, set.p ? set.p : "", set.n);
    names[n][as.n + 1 + set.n] = 0;
    out[n] = (rasid_param){names[n], v ? v : names[n] + as.n + 1}, n++;
  }
  return n;
}

static rasid_status rows(const writing *w, rasid_cursor *c, rasid_error *err) {
  const rasid_value *row;
  rs_sheet sheet;
  rasid_status st;
  rs_sheet_begin(&sheet, RASID_JSON, NULL, c->columns, c->ncolumns, NULL, w->out);
  while ((st = rasid_cursor_next(c, &row, err)) == RASID_OK) rs_sheet_row(&sheet, row);
  rasid_status end = rs_sheet_end(&sheet, st == RASID_END ? err : NULL);
  return st == RASID_END ? end : st;
}

static rasid_status one_row(const writing *w, rasid_cursor *c, part_as as, rasid_error *err) {
  const rasid_value *row;
  rs_sheet sheet;
  rasid_status st = rasid_cursor_next(c, &row, err);
  if (st == RASID_END && as != ROW) return rs_fail(err, RASID_END, "there is no such %s", w->name);
  if (st == RASID_END) rs_buf_c(w->out, "null");
  if (st) return st == RASID_END ? RASID_OK : st;
  if (as == TOLD) return rs_export_told(w->store, w->lex, row, w->out, err);
  rs_sheet_begin(&sheet, RASID_JSONL, NULL, c->columns, c->ncolumns, NULL, w->out);
  rs_sheet_row(&sheet, row);
  return rs_sheet_end(&sheet, err);
}

static bool is_of_network(const char *question) {
  static const char *const names[] = {"network", "edges", "dyads"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (strcmp(names[i], question) == 0) return true;
  return false;
}

/* The network that several parts show; NULL: the part is of none, or of one's pairs alone. */
static rasid_status network_for(writing *w, const part *p, const rasid_param *params, size_t n, const rs_network **out, rasid_error *err) {
  rs_params read;
  *out = NULL;
  for (size_t i = 0; i < n; i++)
    if (strcmp(params[i].name, "a") == 0) return RASID_OK;
  if (!is_of_network(p->question)) return RASID_OK;
  rasid_status st = w->loaded ? RASID_OK : rs_params_read(p->question, RS_NETWORK_PARAMS, 0, params, n, &w->arena, &read, err);
  if (!st && !w->loaded) st = rs_load_network(w->store, &read.scope, &w->arena, &w->network, err);
  if (st) return st;
  w->loaded = true;
  *out = &w->network;
  return RASID_OK;
}

static rasid_status write_part(writing *w, const part *p, rasid_error *err) {
  char names[MOST_PARAMS][NAME_SIZE];
  rasid_param params[MOST_PARAMS];
  size_t n = handed_on(w, p->takes, names, params);
  rasid_cursor *c = NULL;
  rs_export_string(w->out, rs_str_from_c(p->key));
  rs_buf_char(w->out, ':');
  if (p->as == REPORT) return rs_report_inside(w->store, w->lex, params, n, w->out, err);
  const rs_network *network;
  rasid_status st = network_for(w, p, params, n, &network, err);
  if (!st) st = rs_cursor_open_on(w->store, w->lex, network, p->question, params, n, 0, &c, err);
  if (!st) st = p->as == ROWS ? rows(w, c, err) : one_row(w, c, p->as, err);
  rasid_cursor_close(c);
  return st;
}

rasid_status rs_view_write(rs_store *store, const rs_lexicon *lex, const char *name, const rasid_param *params, size_t n, rs_buf *out,
                           rasid_error *err) {
  const view *v = NULL;
  for (size_t i = 0; i < sizeof VIEWS / sizeof *VIEWS; i++)
    if (strcmp(VIEWS[i].name, name) == 0) v = &VIEWS[i];
  if (!v) return RASID_UNSUPPORTED;
  writing w = {.store = store, .lex = lex, .given = params, .ngiven = n, .out = out, .name = name};
  rs_arena_init(&w.arena, 0);
  rasid_status st = rs_store_begin_read(store, err);
  if (st) return st;
  rs_buf_char(out, '{');
  for (size_t i = 0; !st && i < MOST_PARTS && v->parts[i].key; i++) {
    if (i) rs_buf_char(out, ',');
    st = write_part(&w, &v->parts[i], err);
  }
  rs_buf_c(out, "}\n");
  rs_store_end_read(store);
  rs_arena_free(&w.arena);
  return st ? st : out->failed ? rs_fail_memory(err) : RASID_OK;
}
