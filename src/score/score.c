/* Scoring: integer sums of weights. A trigger's act and its promise compete, the better one stays if it passes the
 * threshold; then each party of a kept candidate gets the side whose sum passes by most. Cost: one table look-up a
 * feature. */
#include "score/internal.h"

/* Thousandths under the threshold at which a party still takes the empty side that its function gives it; its best tie
 * (rs_slot.via) to be the trigger's own, its support verb's or the shared subject. */
enum { NEAR = 600, TOLD = 2 };

/* A verb in the dual has two subjects; where they are known, nobody else does what it tells. */
static bool acted_by_two(const rs_parse *p, const rs_cand *c) {
  uint32_t verb = rs_code_verb(p, c);
  if (verb == RS_NONE || RS_F_NUM(p->units[verb].feats) != RS_NUM_DU) return false;
  const rs_slot *first = NULL;
  for (uint32_t k = 0; k < c->nslots; k++) {
    const rs_slot *s = &c->slots[k];
    if (!rs_code_slot_acts(s)) continue;
    if (first && !rs_str_eq(p->parties[first->party].code, p->parties[s->party].code)) return true;
    first = s;
  }
  return false;
}

/* Does another than this party do it, told as its subject? Then it is not both who does it and to whom. */
static bool another_acts(const rs_parse *p, const rs_cand *c, uint32_t slot) {
  for (uint32_t k = 0; k < c->nslots; k++)
    if (rs_code_slot_acts(&c->slots[k]) &&
        !rs_str_eq(p->parties[c->slots[k].party].code, p->parties[c->slots[slot].party].code))
      return true;
  return false;
}

/* A side that nobody took goes to the party whom the grammar gives it, unless the sums speak much against it. */
static void fill_side(rs_cand *c, uint8_t side) {
  rs_slot *best = NULL;
  for (uint32_t k = 0; k < c->nslots; k++) {
    rs_slot *s = &c->slots[k];
    if (s->side == side || s->side == RS_SIDE_BOTH) return;
    bool told = s->side == RS_SIDE_NONE && s->frame_side == side && s->via <= TOLD && s->score > -NEAR;
    if (told && (!best || s->score > best->score)) best = s;
  }
  if (best) best->side = side;
}

static void decide_sides(const rs_model *m, const rs_parse *p, rs_cand *c) {
  uint64_t features[RS_MAX_SLOT_FEATURES];
  bool two = acted_by_two(p, c);
  for (uint32_t k = 0; k < c->nslots; k++) {
    int32_t sums[RS_CLASSES];
    c->slots[k].side = RS_SIDE_NONE;
    c->slots[k].score = INT32_MIN;
    if (!rs_code_slot_counts(p, c, k)) continue;
    uint32_t n = rs_code_slot_features(p, c, k, features);
    rs_weights_sum(&m->sides, features, n, sums);
    static const uint8_t SIDES[RS_CLASSES] = {RS_SIDE_ACTOR, RS_SIDE_RECIPIENT, RS_SIDE_BOTH};
    rs_slot *s = &c->slots[k];
    for (int side = 0; side < RS_CLASSES; side++) {
      int32_t over = sums[side] - m->sides.threshold[side];
      if (two && SIDES[side] != RS_SIDE_RECIPIENT && !rs_code_slot_acts(s)) continue;
      if (over <= s->score || (SIDES[side] == RS_SIDE_BOTH && over > 0 && another_acts(p, c, k))) continue;
      s->score = over;
      s->side = over > 0 ? SIDES[side] : RS_SIDE_NONE;
    }
  }
  fill_side(c, RS_SIDE_ACTOR);
  fill_side(c, RS_SIDE_RECIPIENT);
}

static bool coming(const rs_parse *p, const rs_cand *c) {
  uint32_t marks = p->units[c->unit].marks | (c->support != RS_NONE ? p->units[c->support].marks : 0);
  return marks & RS_MARK(FUTURE) && !(marks & RS_MARK(NEGATED));
}

rasid_status rs_score(const rs_model *m, const rs_parse *p, rs_cands *cands, rasid_error *err) {
  (void)err;
  for (uint32_t i = 0; i < cands->n; i++) {
    rs_cand *c = &cands->at[i];
    int32_t sums[RS_CLASSES];
    rs_weights_sum(&m->events, c->features, c->nfeatures, sums);
    c->score = sums[0] - m->events.threshold[0];
    c->dropped = c->score > 0 ? RS_DROP_NO : RS_DROP_SCORE;
    /* The promise follows its act in the list. An act marked as still to come is a promise whatever the sums say of
     * which. */
    rs_cand *act = i ? c - 1 : NULL;
    if (!c->planned || !act || act->unit != c->unit) continue;
    bool to_come = coming(p, c);
    if (to_come && !act->dropped) c->dropped = RS_DROP_NO, c->score = c->score > act->score ? c->score : act->score;
    if (c->dropped || act->dropped) continue;
    if (to_come || c->score > act->score)
      act->dropped = RS_DROP_SCORE;
    else
      c->dropped = RS_DROP_SCORE;
  }
  for (uint32_t i = 0; i < cands->n; i++)
    if (!cands->at[i].dropped) decide_sides(m, p, &cands->at[i]);
  return RASID_OK;
}
