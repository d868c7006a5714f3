/* Answers of a record as bytes: a question's rows in a format, the report, a network for programs that draw. Invariant: what is
 * written for programs is the same whatever the style. Cost: that of the question; rows are handed on some at a time. */
#include "engine/internal.h"
#include "export/export.h"
#include "record/report.h"

enum { CHUNK = 1 << 16 };

static rasid_status rows(rasid_store *store, const char *name, const rasid_param *params, size_t n, rasid_format format,
                         const rasid_style *style, rs_buf *out, rasid_write_fn write, void *ctx, rasid_error *err) {
  rasid_cursor *c;
  const rasid_value *row;
  rs_sheet sheet;
  rasid_status st = rasid_query(store, name, params, n, &c, err);
  if (st) return st;
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
static rasid_status events(rasid_store *store, const rasid_param *params, size_t n, rasid_format format, rs_buf *out,
                           rasid_write_fn write, void *ctx, rasid_error *err) {
  rasid_cursor *c;
  const rasid_value *row;
  rasid_status st = rasid_query(store, "export", params, n, &c, err);
  if (st) return st;
  rs_export_frame f = rs_export_framing(format);
  rs_buf_str(out, f.head);
  for (uint64_t i = 0; !st && (st = rasid_cursor_next(c, &row, err)) == RASID_OK; i++) {
    if (i) rs_buf_str(out, f.between);
    st = rs_export_told(store, row, out, err);
    if (format == RASID_JSONL) rs_buf_char(out, '\n');
    if (!st && out->n >= CHUNK) st = rs_engine_flush(out, write, ctx, err);
  }
  if (st == RASID_END) rs_buf_str(out, f.tail);
  rasid_cursor_close(c);
  return st == RASID_END ? RASID_OK : st;
}

rasid_status rasid_answer(rasid_store *store, const rasid_lexicon *lex, const char *name, const rasid_param *params,
                          size_t n, rasid_format format, const rasid_style *style, rasid_write_fn write, void *ctx,
                          rasid_error *err) {
  if (!store || !name || !write || (n && !params))
    return rs_fail(err, RASID_ARGUMENT, "an answer needs a record, a question and a writer");
  bool drawn = format == RASID_GRAPHML || format == RASID_DOT, whole = format == RASID_JSON || format == RASID_JSONL;
  if (drawn && strcmp(name, "network") != 0)
    return rs_fail(err, RASID_ARGUMENT, "GraphML and DOT are formats of network, not of %s", name);
  rs_buf out = {0};
  rasid_status st;
  if (drawn)
    st = network(store, params, n, format, &out, err);
  else if (strcmp(name, "report") == 0)
    st = rs_report_write(store, lex ? lex->lex : NULL, params, n, format, style, &out, err);
  else if (strcmp(name, "export") == 0 && whole)
    st = events(store, params, n, format, &out, write, ctx, err);
  else
    st = rows(store, strcmp(name, "export") == 0 ? "events" : name, params, n, format, style, &out, write, ctx, err);
  if (!st) st = rs_engine_flush(&out, write, ctx, err);
  rs_buf_free(&out);
  return st;
}
