/* One sentence through the steps of parse. */
#include "parse/internal.h"

rasid_status rs_parse_sentence(const rs_lexicon *lex, const rs_doc *doc, const rs_profile *profile, const rs_text *text,
                               const rs_match *match, uint32_t sentence, rs_memory *memory, rs_arena *a, rs_parse *p,
                               rasid_error *err) {
  *p = (rs_parse){.lex = lex,
                  .doc = doc,
                  .profile = profile,
                  .tokens = text->tokens,
                  .readings = match->readings,
                  .mentions = match->mentions,
                  .sent = &text->sentences[sentence],
                  .sentence = sentence,
                  .memory = memory,
                  .arena = a};
  memory->sentence = sentence;
  p->cap_units = (p->sent->tok1 - p->sent->tok0) * 5 / 4 + 8;
  p->units = rs_arena_room(a, p->cap_units, sizeof *p->units);
  if (!p->units) return rs_fail_memory(err);
  if (!rs_parse_units(p) || !rs_parse_clauses(p) || !rs_parse_rules(p)) return rs_fail_memory(err);
  return RASID_OK;
}
