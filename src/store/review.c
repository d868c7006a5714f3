/* What people say of events and of links between them. A review is bound to the text's hash and the trigger's words, so that it
 * is found again when the text is coded anew, or comes again in another document.
 * Invariant: reviews are only added; the event that one is about is made anew in the same transaction.
 * Cost: one event. */
#include "store/review.h"
#include "store/write.h"

/* Where an event's best telling stands; any telling's id names its event. */
typedef struct place {
  int64_t event;
  char hash[33];
  int64_t start, end;
  rs_str type, json;
} place;

static rasid_status find(rs_store *s, rs_str id, place *out, rasid_error *err) {
  static const char sql[] =
      "SELECT e.event, d.text_hash, b.trigger_start, b.trigger_end, b.type, j.json FROM telling t JOIN event e ON e.event = t.event"
      " JOIN telling b ON b.telling = e.best JOIN document d ON d.doc = b.doc JOIN body j ON j.telling = b.telling WHERE t.id = ?1";
  rs_query *q;
  rasid_status st = rs_query_open(s, sql, &q, err);
  if (st) return st;
  rs_query_text(q, 1, id);
  st = rs_query_step(q, err);
  if (!st) {
    rs_str hash = rs_query_get_text(q, 1);
    *out = (place){.event = rs_query_get_int(q, 0), .start = rs_query_get_int(q, 2), .end = rs_query_get_int(q, 3)};
    memcpy(out->hash, hash.p, hash.n < 32 ? hash.n : 32);
    out->type = rs_arena_copy(&s->work, rs_query_get_text(q, 4));
    out->json = rs_arena_copy(&s->work, rs_query_get_text(q, 5));
    if (!out->type.p || !out->json.p) st = rs_fail_memory(err);
  }
  rs_query_close(q);
  if (st == RASID_END)
    return rs_fail(err, RASID_ARGUMENT, "the record has no event " RS_STR_FMT "; `rasid query events` lists them", RS_STR_ARG(id));
  return st;
}

static rasid_status insert(rs_store *s, const rs_review *r, const place *a, const place *b, rasid_error *err) {
  static const char sql[] =
      "INSERT INTO review(kind, text_hash, trigger_start, trigger_end, type, other_hash, other_start, other_end, other_type, verdict,"
      " reviewer, made, note, changes, before) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)";
  rs_query *q;
  rasid_status st = rs_query_open(s, sql, &q, err);
  if (st) return st;
  rs_query_text(q, 1, b ? RS_STR("link") : RS_STR("event"));
  rs_query_text(q, 2, rs_str_from_c(a->hash));
  rs_query_int(q, 3, a->start), rs_query_int(q, 4, a->end);
  rs_query_text(q, 5, a->type);
  if (b) {
    rs_query_text(q, 6, rs_str_from_c(b->hash));
    rs_query_int(q, 7, b->start), rs_query_int(q, 8, b->end);
    rs_query_text(q, 9, b->type);
  }
  rs_query_text(q, 10, r->verdict);
  rs_query_text(q, 11, r->reviewer), rs_query_text(q, 12, r->made);
  rs_query_text_or_null(q, 13, r->note), rs_query_text_or_null(q, 14, r->changes);
  rs_query_text(q, 15, a->json);
  st = rs_query_run(q, err);
  rs_query_close(q);
  return st;
}

rasid_status rs_store_review(rs_store *s, const rs_review *r, rasid_error *err) {
  place a, b;
  rasid_status st = rs_store_writing(s, err);
  if (st) return st;
  rs_store_start(s);
  st = find(s, r->event, &a, err);
  if (!st && r->other.n) st = find(s, r->other, &b, err);
  if (!st) st = insert(s, r, &a, r->other.n ? &b : NULL, err);
  /* Every event that has a telling there, in whatever document of the same text. */
  if (!st && !r->other.n) st = rs_store_reviewed(s, a.hash, a.start, err);
  if (!st) st = rs_group_settle(s, err);
  rasid_status end = rs_store_end(s, st == RASID_OK, st ? NULL : err);
  return st ? st : end;
}

rasid_status rs_store_reviewed(rs_store *s, const char *hash, int64_t start, rasid_error *err) {
  static const char sql[] = "SELECT DISTINCT t.event FROM document d CROSS JOIN telling t ON t.doc = d.doc WHERE d.text_hash = ?1 AND"
                            " t.trigger_start = ?2 AND t.event IS NOT NULL";
  rs_query *q;
  rasid_status st = rs_query_open(s, sql, &q, err);
  if (st) return st;
  rs_query_text(q, 1, rs_str_from_c(hash));
  rs_query_int(q, 2, start);
  return rs_group_dissolve_all(s, q, err);
}

rasid_status rs_store_reviews(rs_store *s, bool orphans, rs_review_fn each, void *ctx, rasid_error *err) {
  static const char sql[] =
      "SELECT * FROM (SELECT r.review, r.kind, r.verdict, r.reviewer, r.made, r.note, r.changes, r.type, (SELECT e.id FROM document d"
      " CROSS JOIN telling t ON t.doc = d.doc CROSS JOIN event e ON e.event = t.event WHERE d.text_hash = r.text_hash AND"
      " t.trigger_start = r.trigger_start AND t.trigger_end = r.trigger_end AND t.type = r.type ORDER BY e.id LIMIT 1) AS event,"
      " r.text_hash, r.trigger_start, r.trigger_end, CASE WHEN r.other_hash IS NOT NULL THEN (SELECT e.id FROM document d CROSS JOIN"
      " telling t ON t.doc = d.doc CROSS JOIN event e ON e.event = t.event WHERE d.text_hash = r.other_hash AND"
      " t.trigger_start = r.other_start AND t.trigger_end = r.other_end AND t.type = r.other_type ORDER BY e.id LIMIT 1) END AS other"
      " FROM review r) WHERE ?1 = 0 OR event IS NULL OR (kind = 'link' AND other IS NULL) ORDER BY review";
  rs_query *q;
  rasid_status st = rs_query_open(s, sql, &q, err);
  if (st) return st;
  rs_query_int(q, 1, orphans);
  while (!(st = rs_query_step(q, err))) {
    bool link = rs_str_eq(rs_query_get_text(q, 1), RS_STR("link"));
    rs_review r = {.number = rs_query_get_int(q, 0), .link = link,
                   .verdict = rs_query_get_text(q, 2), .reviewer = rs_query_get_text(q, 3),
                   .made = rs_query_get_text(q, 4), .note = rs_query_get_text(q, 5),
                   .changes = rs_query_get_text(q, 6), .type = rs_query_get_text(q, 7),
                   .event = rs_query_get_text(q, 8), .hash = rs_query_get_text(q, 9),
                   .start = rs_query_get_int(q, 10), .end = rs_query_get_int(q, 11), .other = rs_query_get_text(q, 12)};
    r.orphan = !r.event.n || (link && !r.other.n);
    each(ctx, &r);
  }
  rs_query_close(q);
  return st == RASID_END ? RASID_OK : st;
}
