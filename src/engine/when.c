/* The time expressions of a text, as the coding reads them: one row each, for the question `rasid lexicon when`. */
#include "code/dates.h"
#include "engine/internal.h"
#include "export/export.h"
#include <rasid_admin.h>

typedef struct asker {
  rs_buf out;
  bool table;
  bool any;
} asker;

static void put_day(rs_buf *out, rs_str day, bool table) {
  if (day.n)
    table ? rs_buf_str(out, day) : rs_export_string(out, day);
  else
    rs_buf_c(out, table ? "-         " : "null");
}

static void row(asker *x, const rs_date *d, rs_span span) {
  const char *precision = rs_export_precision(d->precision);
  rs_buf *out = &x->out;
  if (x->table) {
    if (!x->any) rs_buf_c(out, "start       end         precision  text\n");
    put_day(out, d->start, true);
    rs_buf_c(out, "  ");
    put_day(out, d->end, true);
    rs_buf_printf(out, "  %-9s  " RS_STR_FMT "\n", precision ? precision : "-", RS_STR_ARG(d->text));
  } else {
    rs_buf_c(out, "{\"start\":");
    put_day(out, d->start, false);
    rs_buf_c(out, ",\"end\":");
    put_day(out, d->end, false);
    rs_buf_c(out, ",\"precision\":");
    rs_export_string(out, rs_str_from_c(precision));
    rs_buf_c(out, ",\"text\":");
    rs_export_string(out, d->text);
    rs_buf_printf(out, ",\"span\":[%u,%u]}\n", span.start, span.end);
  }
  x->any = true;
}

static rasid_status see(void *ctx, const rs_view *v, rasid_error *err) {
  asker *x = ctx;
  const rs_parse *p = v->parse;
  rs_time_expr *at;
  uint32_t n;
  if (!rs_code_times(p, p->sent->tok0, p->sent->tok1, &at, &n)) return rs_fail_memory(err);
  for (uint32_t i = 0; i < n; i++) {
    rs_date d;
    if (!rs_code_time_date(p, &at[i], &d)) return rs_fail_memory(err);
    row(x, &d, at[i].span);
  }
  return x->out.failed ? rs_fail_memory(err) : RASID_OK;
}

rasid_status rasid_lexicon_when(rasid_engine *en, const rasid_document *doc, bool table, rasid_write_fn write,
                                void *ctx, rasid_error *err) {
  if (!en || !doc || !write) return rs_fail(err, RASID_ARGUMENT, "a time needs an engine, a text and a writer");
  asker x = {.table = table};
  rs_run run;
  rasid_status st = rs_engine_run(en, doc, see, &x, &run, err);
  if (!st && run.lang == RS_LANG_ALL && !doc->lang.length) {
    /* A date in figures alone tells no language; figures are the same in all. */
    rasid_document figures = *doc;
    figures.lang = rs_engine_out(rs_engine_lang_code(RS_LANG_EN));
    st = rs_engine_run(en, &figures, see, &x, &run, err);
  }
  if (!st) st = rs_engine_flush(&x.out, write, ctx, err);
  rs_buf_free(&x.out);
  return st;
}
