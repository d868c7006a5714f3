/* Days as numbers and sets of codes: the small change of the record's answers.
 * Invariant: a set is sorted bytewise and holds a code once, so that equal sets are equal arrays. Cost: insertion sort, for
 * an event has few parties. */
#include "record/record.h"

static bool is_leap(uint32_t y) { return (y % 4 == 0 && y % 100 != 0) || y % 400 == 0; }

static uint32_t month_length(uint32_t month) {
  static const uint8_t days[12] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month % 12 == 1 && is_leap(month / 12) ? 29u : days[month % 12];
}

uint32_t rs_day_plus_months(uint32_t day, uint32_t months) {
  uint32_t m = rs_month_of(day) + months, d = day % 100, most = month_length(m);
  return rs_month_day(m) - 1 + (d < most ? d : most);
}

uint32_t rs_day_plus_days(uint32_t day, uint32_t days) {
  uint32_t d = day % 100 + days, length = month_length(rs_month_of(day));
  return d <= length ? day + days : rs_month_day(rs_month_of(day) + 1) - 1 + (d - length);
}

uint32_t rs_day_of(rs_str iso) {
  uint32_t v = 0;
  if (iso.n < 10 || iso.p[4] != '-' || iso.p[7] != '-') return 0;
  for (uint32_t i = 0; i < 10; i++) {
    if (i == 4 || i == 7) continue;
    if (!rs_is_digit(iso.p[i])) return 0;
    v = v * 10 + (uint32_t)(iso.p[i] - '0');
  }
  return v;
}

rs_str rs_day_text(uint32_t day, rs_arena *a) {
  char *p = day ? RS_NEW(a, char, 11) : NULL;
  if (!p) return (rs_str){NULL, 0};
  for (uint32_t i = 10, v = day; i-- > 0;) {
    if (i == 4 || i == 7) {
      p[i] = '-';
    } else {
      p[i] = (char)('0' + v % 10);
      v /= 10;
    }
  }
  return (rs_str){p, 10};
}

uint32_t rs_codes_settle(rs_str *codes, uint32_t n) {
  uint32_t kept = 0;
  for (uint32_t i = 0; i < n; i++) {
    rs_str c = codes[i];
    uint32_t at = kept;
    if (!c.n || rs_codes_have(codes, kept, c)) continue;
    for (; at && rs_str_cmp(codes[at - 1], c) > 0; at--) codes[at] = codes[at - 1];
    codes[at] = c;
    kept++;
  }
  return kept;
}

bool rs_codes_have(const rs_str *codes, uint32_t n, rs_str code) {
  for (uint32_t i = 0; i < n; i++)
    if (rs_str_eq(codes[i], code)) return true;
  return false;
}

uint32_t rs_fact_parties(const rs_fact *f, rs_str *out) {
  uint32_t n = 0;
  for (uint32_t i = 0; i < f->nactors; i++) out[n++] = f->actors[i];
  for (uint32_t i = 0; i < f->nrecipients; i++) out[n++] = f->recipients[i];
  return rs_codes_settle(out, n);
}
