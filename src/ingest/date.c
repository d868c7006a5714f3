/* ISO 8601 dates, checked by shape and calendar. */
#include "ingest/ingest.h"

/* n digits from *s as a number; -1 where they are none. */
static int digits(rs_str *s, unsigned n) {
  int v = 0;
  if (s->n < n) return -1;
  for (unsigned i = 0; i < n; i++) {
    if (!rs_is_digit(s->p[i])) return -1;
    v = v * 10 + (s->p[i] - '0');
  }
  s->p += n, s->n -= n;
  return v;
}

static bool take(rs_str *s, char c) {
  if (!s->n || s->p[0] != c) return false;
  s->p++, s->n--;
  return true;
}

static int days(int year, int month) {
  static const int of[12] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return of[month - 1] + (month == 2 && leap);
}

static bool zone(rs_str s) {
  if (s.n == 0 || (s.n == 1 && s.p[0] == 'Z')) return true;
  if (!take(&s, '+') && !take(&s, '-')) return false;
  int h = digits(&s, 2);
  if (h < 0 || h > 23) return false;
  if (!s.n) return true;
  (void)take(&s, ':');
  int m = digits(&s, 2);
  return m >= 0 && m < 60 && s.n == 0;
}

static bool time_of_day(rs_str s) {
  int h = digits(&s, 2), m = take(&s, ':') ? digits(&s, 2) : -1;
  if (h < 0 || h > 24 || m < 0 || m > 59 || (h == 24 && m)) return false;
  if (take(&s, ':')) {
    int sec = digits(&s, 2);
    if (sec < 0 || sec > 60) return false;
    if (take(&s, '.') || take(&s, ',')) {
      if (digits(&s, 1) < 0) return false;
      while (s.n && rs_is_digit(s.p[0])) s.p++, s.n--;
    }
  }
  return zone(s);
}

bool rs_ingest_date(rs_str s) {
  int y = digits(&s, 4);
  if (y < 1) return false;
  if (!s.n) return true;
  int m = take(&s, '-') ? digits(&s, 2) : -1;
  if (m < 1 || m > 12) return false;
  if (!s.n) return true;
  int d = take(&s, '-') ? digits(&s, 2) : -1;
  if (d < 1 || d > days(y, m)) return false;
  if (!s.n) return true;
  return (take(&s, 'T') || take(&s, ' ')) && time_of_day(s);
}
