/* Events of the record in the form of docs/EVENT.md: the best telling with what reviews corrected (corrected.c), with the evidence of all
 * tellings and the number of independent sources. Invariant: only the keys that a single document cannot know are written anew, which stand
 * at the end: evidence, sources, the verdict of the last review, and what was coded where it was corrected. Cost: the event's tellings. */
#include "export/export.h"
#include "record/query.h"

const rasid_column RS_EXPORT_COLUMNS[] = {{"id", RASID_TEXT}, {"sources", RASID_INTEGER}, {"verdict", RASID_TEXT}, {"json", RASID_TEXT}};

/* Where `key` stands last in the text; -1: nowhere. A string of the document cannot hold it: its quotation marks are escaped. */
static int64_t last_of(rs_str s, rs_str key) {
  for (int64_t i = (int64_t)s.n - key.n; i >= 0; i--)
    if (memcmp(s.p + i, key.p, key.n) == 0) return i;
  return -1;
}

static rasid_status evidence(rs_store *store, rs_str id, rs_buf *out, rasid_error *err) {
  static const char SQL[] = "SELECT d.id, t.sentence, t.span_start, t.span_end FROM event e JOIN telling t ON t.event = e.event "
                            "JOIN document d ON d.doc = t.doc WHERE e.id = ?1 ORDER BY d.day, d.id, t.id";
  rs_query *q;
  rasid_status st = rs_query_open(store, SQL, &q, err);
  if (st) return st;
  rs_query_text(q, 1, id);
  rs_buf_c(out, ",\"evidence\":[");
  for (bool any = false; (st = rs_query_step(q, err)) == RASID_OK; any = true) {
    rs_buf_c(out, any ? ",{\"doc\":" : "{\"doc\":");
    rs_export_string(out, rs_query_get_text(q, 0));
    rs_buf_c(out, ",\"sentence\":");
    rs_buf_i64(out, rs_query_get_int(q, 1));
    rs_buf_c(out, ",\"span\":[");
    rs_buf_i64(out, rs_query_get_int(q, 2));
    rs_buf_char(out, ',');
    rs_buf_i64(out, rs_query_get_int(q, 3));
    rs_buf_c(out, "]}");
  }
  rs_buf_char(out, ']');
  rs_query_close(q);
  return st == RASID_END ? RASID_OK : st;
}

rasid_status rs_export_told(rs_store *store, const rs_lexicon *lex, const rasid_value *row, rs_buf *out, rasid_error *err) {
  rs_buf coded = {0};
  rs_str json = rs_str_make(row[3].text.data, row[3].text.length);
  int64_t from = last_of(json, RS_STR(",\"evidence\":[")), made = last_of(json, RS_STR(",\"made_by\":{"));
  if (from < 0 || made < from) return rs_fail(err, RASID_FORMAT, "an event of the record is not in the form of docs/EVENT.md");
  rasid_status st = rs_export_corrected(store, lex, rs_str_make(row[0].text.data, row[0].text.length),
                                        rs_str_sub(json, 0, (uint32_t)from), out, &coded, err);
  if (!st) st = evidence(store, rs_str_make(row[0].text.data, row[0].text.length), out, err);
  rs_buf_c(out, ",\"sources\":");
  rs_buf_i64(out, row[1].integer);
  rs_buf_str(out, rs_str_sub(json, (uint32_t)made, json.n - 1));
  rs_buf_c(out, ",\"verdict\":");
  if (row[2].type == RASID_TEXT)
    rs_export_string(out, rs_str_make(row[2].text.data, row[2].text.length));
  else
    rs_buf_c(out, "null");
  rs_buf_c(out, ",\"coded\":");
  rs_buf_str(out, coded.n ? rs_buf_view(&coded) : RS_STR("null"));
  rs_buf_char(out, '}');
  if (!st && (coded.failed || out->failed)) st = rs_fail_memory(err);
  rs_buf_free(&coded);
  return st;
}
