/* Calendars: days since 1970-01-01 to dates and back, and the Umm al-Qura calendar as a table of month lengths.
 * Invariant: rs_date_civil(rs_date_days(d)) is d for the years 1 to 9999. Cost: constant; Hijri: a walk over at most
 * 158 years. */
#include "code/dates.h"

int32_t rs_date_days(int32_t y, int32_t m, int32_t d) {
  if (m <= 2) y--;
  int32_t era = (y >= 0 ? y : y - 399) / 400, yoe = y - era * 400;
  int32_t doy = (153 * (m > 2 ? m - 3 : m + 9) + 2) / 5 + d - 1;
  return era * 146097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719468;
}

rs_civil rs_date_civil(int32_t z) {
  z += 719468;
  int32_t era = (z >= 0 ? z : z - 146096) / 146097, doe = z - era * 146097;
  int32_t yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
  int32_t doy = doe - (365 * yoe + yoe / 4 - yoe / 100), mp = (5 * doy + 2) / 153;
  int32_t m = mp < 10 ? mp + 3 : mp - 9;
  return (rs_civil){yoe + era * 400 + (m <= 2), m, doy - (153 * mp + 2) / 5 + 1};
}

int32_t rs_date_weekday(int32_t days) {
  int32_t w = (days + 3) % 7;
  return (w < 0 ? w + 7 : w) + 1;
}

int32_t rs_date_month_length(int32_t year, int32_t month) {
  static const uint8_t of[12] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return of[month - 1] + (month == 2 && leap);
}

int32_t rs_date_add_months(int32_t days, int32_t n) {
  rs_civil c = rs_date_civil(days);
  int32_t m = c.year * 12 + c.month - 1 + n;
  c.year = (m >= 0 ? m : m - 11) / 12, c.month = m - c.year * 12 + 1;
  int32_t length = rs_date_month_length(c.year, c.month);
  return rs_date_days(c.year, c.month, c.day < length ? c.day : length);
}

bool rs_date_parse(rs_str s, int32_t *days) {
  uint32_t y, m, d;
  if (s.n < 10 || s.p[4] != '-' || s.p[7] != '-') return false;
  if (!rs_str_to_u32(rs_str_sub(s, 0, 4), &y) || !rs_str_to_u32(rs_str_sub(s, 5, 7), &m) ||
      !rs_str_to_u32(rs_str_sub(s, 8, 10), &d))
    return false;
  if (!y || m < 1 || m > 12 || d < 1 || (int32_t)d > rs_date_month_length((int32_t)y, (int32_t)m)) return false;
  *days = rs_date_days((int32_t)y, (int32_t)m, (int32_t)d);
  return true;
}

bool rs_date_write(int32_t days, char out[10]) {
  rs_civil c = rs_date_civil(days);
  if (c.year < 1 || c.year > 9999) return false;
  const int32_t v[3] = {c.year, c.month, c.day};
  static const uint8_t at[3] = {0, 5, 8}, width[3] = {4, 2, 2};
  out[4] = out[7] = '-';
  for (int k = 0; k < 3; k++) {
    int32_t x = v[k];
    for (int i = width[k]; i-- > 0; x /= 10) out[at[k] + i] = (char)('0' + x % 10);
  }
  return true;
}

/* ---- Umm al-Qura ---- */
enum { HIJRI_FIRST = 1343, HIJRI_LAST = 1500, HIJRI_START = -16588 /* 1 Muharram 1343 is 1924-08-02 */ };

/* A year's months of 30 days, bit 0 the first; the others have 29. A table of facts. */
static const uint16_t *hijri_year_bits(int32_t year) {
  static const uint16_t bits[HIJRI_LAST - HIJRI_FIRST + 1] = {
      0x6A9, 0x535, 0x25D, 0x4BD, 0x9BA, 0x3B4, 0xB69, 0xB2A, 0xA55, 0x4AD, 0xA5D, 0x2DA, 0x6D9, 0xEAA, 0xE94, 0xD2A,
      0xC56, 0x4AE, 0xA6D, 0x56A, 0xD55, 0xD4A, 0xA93, 0x52B, 0xA5B, 0x53A, 0x6B5, 0xEA9, 0xD52, 0xD29, 0xA55, 0x4AD,
      0x56D, 0xAEA, 0x6E4, 0xED1, 0xDA2, 0xAAA, 0x95A, 0x2DA, 0x5B9, 0xBB2, 0x764, 0x6C9, 0x555, 0x2AB, 0x4DB, 0xABA,
      0x5B4, 0xDA9, 0xD52, 0xAA5, 0x92D, 0x26D, 0x8ED, 0x2DA, 0xAD5, 0xAA5, 0xA4B, 0x497, 0x937, 0x2B6, 0x975, 0xD69,
      0xD52, 0xC95, 0x92B, 0x25B, 0x4DB, 0x9D5, 0x5D2, 0xDA5, 0xD4A, 0xA95, 0x54D, 0xAAD, 0x3AA, 0xBD2, 0xBC4, 0xB89,
      0xA95, 0x52D, 0x5AD, 0xB6A, 0x6D4, 0xDC9, 0xD92, 0xAA6, 0x956, 0x2AE, 0x56D, 0x36A, 0xB55, 0xAAA, 0x94D, 0x49D,
      0x95D, 0x2BA, 0x5B5, 0x5AA, 0xD55, 0xA9A, 0x92E, 0x26E, 0x55D, 0xADA, 0x6D4, 0x6A5, 0xB27, 0xA4D, 0x4AD, 0x56D,
      0xB5A, 0x754, 0xF49, 0xE92, 0xD26, 0xA56, 0x356, 0x6B5, 0xBAA, 0xB92, 0xB25, 0x68B, 0xA9B, 0x55A, 0xADA, 0x5B4,
      0xDA9, 0xB52, 0xA9A, 0x536, 0x276, 0x575, 0xAF2, 0x6D4, 0x6A9, 0x555, 0x2AD, 0x4BD, 0x9BA, 0x574, 0xB69, 0xB52,
      0xA95, 0x52D, 0xA5D, 0x4DA, 0xAD9, 0x6B2, 0xE95, 0xE2A, 0xC96, 0x92E, 0xAAD, 0x56A, 0xD65, 0xD4A,
  };
  return year < HIJRI_FIRST || year > HIJRI_LAST ? NULL : &bits[year - HIJRI_FIRST];
}

static int32_t year_length(uint16_t bits) {
  int32_t n = 12 * 29;
  for (; bits; bits = (uint16_t)(bits & (bits - 1))) n++;
  return n;
}

int32_t rs_date_hijri_length(int32_t year, int32_t month) {
  const uint16_t *b = hijri_year_bits(year);
  return b && month >= 1 && month <= 12 ? 29 + (*b >> (month - 1) & 1) : 0;
}

int32_t rs_date_hijri_days(int32_t year, int32_t month, int32_t day) {
  int32_t at = HIJRI_START;
  if (day < 1 || day > rs_date_hijri_length(year, month)) return RS_NO_DAY;
  for (int32_t y = HIJRI_FIRST; y < year; y++) at += year_length(*hijri_year_bits(y));
  for (int32_t m = 1; m < month; m++) at += rs_date_hijri_length(year, m);
  return at + day - 1;
}

int32_t rs_date_hijri_year(int32_t days) {
  int32_t at = HIJRI_START;
  if (days < at) return 0;
  for (int32_t y = HIJRI_FIRST; y <= HIJRI_LAST; y++) {
    at += year_length(*hijri_year_bits(y));
    if (days < at) return y;
  }
  return 0;
}
