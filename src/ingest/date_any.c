/* Dates as pages, feeds and dictionaries write them -> ISO 8601. A date whose order of day and month cannot be told
 * (01/02/2024) is none. Cost: linear in a short string. */
#include "ingest/html_tag.h"
#include "ingest/ingest.h"
#include <stdio.h>

enum { MOST = 64 };

/* What was found of a date; -1: nothing. */
typedef struct parts {
  int year, month, day, hour, minute, second;
  int zone; /* minutes east; NO_ZONE: not told */
} parts;
enum { NO_ZONE = 10000 };

static const char MONTHS[] = "janfebmaraprmayjunjulaugsepoctnovdec";

static bool letter(char c) { return (c | 32) >= 'a' && (c | 32) <= 'z'; }

static int number(rs_str s) {
  int v = 0;
  for (uint32_t i = 0; i < s.n; i++) v = v * 10 + (s.p[i] - '0');
  return v;
}

static bool all_digits(rs_str s) {
  for (uint32_t i = 0; i < s.n; i++)
    if (!rs_is_digit(s.p[i])) return false;
  return s.n > 0;
}

/* Names of months and zones of RFC 822; names of days say nothing. */
static void word(parts *p, rs_str w) {
  static const struct {
    const char *name;
    int minutes;
  } ZONES[] = {{"gmt", 0},    {"utc", 0},    {"ut", 0},     {"z", 0},      {"est", -300}, {"edt", -240},
               {"cst", -360}, {"cdt", -300}, {"mst", -420}, {"mdt", -360}, {"pst", -480}, {"pdt", -420}};
  for (size_t i = 0; i < sizeof ZONES / sizeof *ZONES; i++)
    if (rs_tag_is(w, ZONES[i].name)) p->zone = ZONES[i].minutes;
  if (rs_tag_is(w, "pm") && p->hour > 0 && p->hour < 12) p->hour += 12;
  if (rs_tag_is(w, "am") && p->hour == 12) p->hour = 0;
  if (w.n < 3) return;
  for (int m = 0; m < 12; m++) {
    char three[4] = {MONTHS[m * 3], MONTHS[m * 3 + 1], MONTHS[m * 3 + 2], 0};
    if (p->month < 0 && rs_tag_starts(w, three)) p->month = m + 1;
  }
}

/* "+0300", "-05:30" behind a time. */
static void offset(parts *p, rs_str s) {
  int sign = s.p[0] == '-' ? -1 : 1;
  char d[4];
  uint32_t n = 0;
  for (uint32_t i = 1; i < s.n; i++) {
    if (s.p[i] == ':') continue;
    if (n == 4 || !rs_is_digit(s.p[i])) return;
    d[n++] = s.p[i];
  }
  if (n != 4 && n != 2) return;
  int h = number(rs_str_make(d, 2)), m = n == 4 ? number(rs_str_make(d + 2, 2)) : 0;
  if (h < 24 && m < 60) p->zone = sign * (h * 60 + m);
}

static void clock(parts *p, rs_str s) {
  rs_str h = rs_str_cut(&s, ':'), m = rs_str_cut(&s, ':'), sec = rs_str_cut(&s, '.');
  if (!all_digits(h) || h.n > 2 || !all_digits(m) || m.n != 2) return;
  p->hour = number(h), p->minute = number(m);
  p->second = all_digits(sec) && sec.n == 2 ? number(sec) : -1;
}

static void numeral(parts *p, rs_str s) {
  int v = s.n <= 4 ? number(s) : -1;
  if (s.n == 4 && p->year < 0)
    p->year = v;
  else if (s.n <= 2 && p->day < 0)
    p->day = v;
  /* RFC 822's years of two digits. */
  else if (s.n == 2 && p->year < 0)
    p->year = v + (v < 50 ? 2000 : 1900);
}

/* "Mon, 01 Jul 2024 09:30:00 +0300", "July 1, 2024", "Mon Jul  1 09:30:00 UTC 2024", "1-Jul-24". */
static void by_words(parts *p, rs_str s) {
  for (uint32_t i = 0; i < s.n;) {
    uint32_t from = i;
    char c = s.p[i];
    if (letter(c)) {
      while (i < s.n && letter(s.p[i])) i++;
      word(p, rs_str_sub(s, from, i));
    } else if (rs_is_digit(c)) {
      while (i < s.n && (rs_is_digit(s.p[i]) || s.p[i] == ':' || (s.p[i] == '.' && p->hour >= 0))) i++;
      rs_str t = rs_str_sub(s, from, i);
      if (memchr(t.p, ':', t.n))
        clock(p, t);
      else
        numeral(p, t);
    } else if ((c == '+' || c == '-') && p->hour >= 0 && i + 1 < s.n && rs_is_digit(s.p[i + 1])) {
      for (i++; i < s.n && (rs_is_digit(s.p[i]) || s.p[i] == ':');) i++;
      offset(p, rs_str_sub(s, from, i));
    } else {
      i++;
    }
  }
}

/* "20240701", "20240701093000", "20240701T093000Z". */
static bool compact(parts *p, rs_str s) {
  bool t = s.n > 8 && (s.p[8] == 'T' || s.p[8] == 't');
  if (s.n < 8 || !all_digits(rs_str_sub(s, 0, 8))) return false;
  p->year = number(rs_str_sub(s, 0, 4)), p->month = number(rs_str_sub(s, 4, 6)), p->day = number(rs_str_sub(s, 6, 8));
  uint32_t at = t ? 9 : 8;
  if (s.n == 8) return true;
  if (s.n < at + 6 || !all_digits(rs_str_sub(s, at, at + 6))) return false;
  p->hour = number(rs_str_sub(s, at, at + 2)), p->minute = number(rs_str_sub(s, at + 2, at + 4));
  p->second = number(rs_str_sub(s, at + 4, at + 6));
  if (s.n == at + 7 && (s.p[at + 6] | 32) == 'z') p->zone = 0;
  return s.n == at + 6 || p->zone == 0;
}

/* "2024/07/01 09:30", "2024-7-1", "2024-07-01 09:30:00 +0300", "2024.07.01". */
static bool year_first(parts *p, rs_str s) {
  rs_str rest = s;
  char sep = s.n > 5 && all_digits(rs_str_sub(s, 0, 4)) ? s.p[4] : 0;
  if (sep != '/' && sep != '-' && sep != '.') return false;
  rs_str y = rs_str_cut(&rest, sep), m = rs_str_cut(&rest, sep);
  uint32_t n = 0;
  while (n < rest.n && rs_is_digit(rest.p[n])) n++;
  if (!all_digits(m) || m.n > 2 || n < 1 || n > 2) return false;
  p->year = number(y), p->month = number(m), p->day = number(rs_str_sub(rest, 0, n));
  if (n < rest.n) by_words(p, rs_str_sub(rest, n, rest.n));
  return true;
}

/* "7/18/2024 3:05:11 PM", "18.07.2024": where only one order gives a day and a month. */
static bool year_last(parts *p, rs_str s) {
  rs_str rest = s;
  uint32_t i = 0;
  while (i < s.n && rs_is_digit(s.p[i])) i++;
  char sep = i && i < s.n ? s.p[i] : 0;
  if (sep != '/' && sep != '-' && sep != '.') return false;
  rs_str a = rs_str_cut(&rest, sep), b = rs_str_cut(&rest, sep);
  uint32_t n = 0;
  while (n < rest.n && rs_is_digit(rest.p[n])) n++;
  if (a.n > 2 || !all_digits(b) || b.n > 2 || n != 4) return false;
  int first = number(a), second = number(b);
  if (first != second && first <= 12 && second <= 12) return false;
  p->day = first > 12 ? first : second, p->month = first > 12 ? second : first;
  p->year = number(rs_str_sub(rest, 0, 4));
  if (n < rest.n) by_words(p, rs_str_sub(rest, n, rest.n));
  return true;
}

static rs_str write(const parts *p, char to[RS_DATE_ROOM]) {
  int n = snprintf(to, RS_DATE_ROOM, "%04d-%02d-%02d", p->year, p->month, p->day);
  if (p->hour >= 0 && p->minute >= 0) {
    n += snprintf(to + n, RS_DATE_ROOM - (size_t)n, "T%02d:%02d:%02d", p->hour, p->minute,
                  p->second < 0 ? 0 : p->second);
    int z = p->zone < 0 ? -p->zone : p->zone;
    if (p->zone == 0)
      n += snprintf(to + n, RS_DATE_ROOM - (size_t)n, "Z");
    else if (p->zone != NO_ZONE)
      n += snprintf(to + n, RS_DATE_ROOM - (size_t)n, "%c%02d:%02d", p->zone < 0 ? '-' : '+', z / 60, z % 60);
  }
  return rs_str_make(to, (size_t)n);
}

rs_str rs_ingest_any_date(rs_str s, char to[RS_DATE_ROOM]) {
  s = rs_str_trim(s);
  rs_str none = {NULL, 0};
  if (!s.n || s.n > MOST) return none;
  if (rs_ingest_date(s) && s.n < RS_DATE_ROOM) {
    memcpy(to, s.p, s.n);
    return rs_str_make(to, s.n);
  }
  parts p = {-1, -1, -1, -1, -1, -1, NO_ZONE};
  if (!compact(&p, s) && !year_first(&p, s) && !year_last(&p, s)) {
    p = (parts){-1, -1, -1, -1, -1, -1, NO_ZONE};
    by_words(&p, s);
  }
  if (p.year < 1 || p.year > 9999 || p.month < 1 || p.month > 12 || p.day < 1 || p.day > 31) return none;
  rs_str iso = write(&p, to);
  return rs_ingest_date(iso) ? iso : none;
}
