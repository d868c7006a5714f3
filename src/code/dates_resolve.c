/* From the fields of a time expression to its first and last day.
 * Conventions: weeks run from Monday; last, this and next week, month, year are calendar units; a date that lacks its
 * year is the nearest that the clause's tense allows; "by X" runs from the document's date to the end of X, "since X"
 * from X to it. Invariant: start is not after end where both are told. Cost: constant. */
#include "code/dates.h"

static rs_period days(int32_t start, int32_t end, uint8_t precision) { return (rs_period){start, end, precision}; }

static rs_period month_of(int32_t year, int32_t month, int32_t n) {
  int32_t first = rs_date_days(year, month, 1);
  return days(first, rs_date_add_months(first, n) - 1, RS_PREC_MONTH);
}

static int32_t floor_div(int32_t v, int32_t step) { return (v >= 0 ? v : v - step + 1) / step; }
static int32_t floor_to(int32_t v, int32_t step) { return floor_div(v, step) * step; }

static uint8_t precision_of(unsigned unit) {
  switch ((enum rs_time_class)unit) {
  case RS_TC_U_DAY:
  case RS_TC_U_WEEKEND: return RS_PREC_DAY;
  case RS_TC_U_WEEK: return RS_PREC_WEEK;
  case RS_TC_U_MONTH: return RS_PREC_MONTH;
  case RS_TC_U_QUARTER:
  case RS_TC_U_HALF: return RS_PREC_QUARTER;
  default: return RS_PREC_YEAR;
  }
}

static int32_t months_of(unsigned unit) {
  switch ((enum rs_time_class)unit) {
  case RS_TC_U_MONTH: return 1;
  case RS_TC_U_QUARTER: return 3;
  case RS_TC_U_HALF: return 6;
  case RS_TC_U_YEAR: return 12;
  case RS_TC_U_DECADE: return 120;
  default: return 0;
  }
}

static int32_t days_of(unsigned unit) { return unit == RS_TC_U_WEEK || unit == RS_TC_U_WEEKEND ? 7 : 1; }

/* The calendar unit around a day, moved by n; a weekend is that of the week. */
static rs_period unit_at(int32_t day, unsigned unit, int32_t n) {
  int32_t months = months_of(unit);
  if (!months) {
    int32_t length = days_of(unit), first = (length == 7 ? day - rs_date_weekday(day) + 1 : day) + n * length;
    return days(unit == RS_TC_U_WEEKEND ? first + 5 : first, first + length - 1, precision_of(unit));
  }
  rs_civil c = rs_date_civil(day);
  int32_t m = floor_to(c.year * 12 + c.month - 1, months) + n * months;
  rs_period p = month_of(floor_div(m, 12), m - floor_to(m, 12) + 1, months);
  p.precision = precision_of(unit);
  return p;
}

/* The day n units from a day. */
static int32_t shift(int32_t day, unsigned unit, int32_t n) {
  int32_t months = months_of(unit);
  return months ? rs_date_add_months(day, n * months) : day + n * days_of(unit);
}

/* Of neighbours in time the nearest that a direction or tense allows. */
static bool nearest(int32_t today, unsigned dir, unsigned when, const rs_period *c, uint32_t n, rs_period *out,
                    int32_t *away) {
  bool any = false;
  for (uint32_t i = 0; i < n; i++) {
    if (c[i].start == RS_NO_DAY) continue;
    int32_t d = c[i].start > today ? c[i].start - today : c[i].end < today ? today - c[i].end : 0;
    if (dir == RS_DIR_LAST && c[i].end >= today) continue;
    if (dir == RS_DIR_NEXT && c[i].start <= today) continue;
    if (!dir && when == RS_WHEN_PAST && c[i].start > today) continue;
    if (!dir && when >= RS_WHEN_FUTURE && c[i].end < today) continue;
    if (!any || d < *away) *away = d, *out = c[i], any = true;
  }
  return any;
}

enum { FAR = 240 /* days: what is merely meant is seldom told so long before, without its year */ };

static bool choose(const rs_time_base *b, unsigned dir, const rs_period *c, uint32_t n, rs_period *out) {
  int32_t away = 0;
  bool any = nearest(b->day, dir, b->when, c, n, out, &away);
  if (b->when == RS_WHEN_LIKELY && !dir && (!any || away > FAR))
    return nearest(b->day, dir, RS_WHEN_UNKNOWN, c, n, out, &away);
  return any;
}

static bool count_ok(int32_t n) { return n > 0 && n <= 999; }

static int32_t count_of(const rs_time_fields *f) {
  if (f->count) return f->count;
  return f->num == RS_NUM_DU ? 2 : f->num == RS_NUM_PL ? 0 : 1;
}

/* Only a unit, with or without a number: a length of time. */
static bool is_length(const rs_time_fields *f) {
  return f->unit != RS_TC_NONE && f->unit != RS_TC_U_WEEKEND && !f->dir && !f->day && !f->month && !f->hmonth &&
         !f->year && !f->hyear && !f->weekday && !f->season && !f->has_relative && !f->decade && !f->quarter;
}

/* ---- dates ---- */
static rs_period gregorian(int32_t year, const rs_time_fields *f) {
  rs_period none = {RS_NO_DAY, RS_NO_DAY, RS_PREC_NONE};
  if (year < 1 || year > 9998 || f->month < 1 || f->month > 12) return none;
  if (!f->day) return month_of(year, f->month, 1);
  int32_t length = rs_date_month_length(year, f->month), last = f->day2 ? f->day2 : f->day;
  if (f->day > length || last > length || last < f->day) return none;
  return days(rs_date_days(year, f->month, f->day), rs_date_days(year, f->month, last), RS_PREC_DAY);
}

static rs_period hijri(int32_t year, const rs_time_fields *f) {
  int32_t month = f->hmonth ? f->hmonth : f->month, last = f->day2 ? f->day2 : f->day;
  rs_period none = {RS_NO_DAY, RS_NO_DAY, RS_PREC_NONE};
  if (!month) {
    int32_t first = rs_date_hijri_days(year, 1, 1), end = rs_date_hijri_days(year, 12, rs_date_hijri_length(year, 12));
    return first == RS_NO_DAY ? none : days(first, end, RS_PREC_YEAR);
  }
  int32_t length = rs_date_hijri_length(year, month);
  if (!length || f->day > length || last > length || last < f->day) return none;
  int32_t first = rs_date_hijri_days(year, month, f->day ? f->day : 1);
  if (f->day) return days(first, first + last - f->day, RS_PREC_DAY);
  return days(first, first + length - 1, RS_PREC_MONTH);
}

/* Year of a date that tells its own by "last year". */
static int32_t year_told(const rs_time_base *b, const rs_time_fields *f) {
  if (f->year) return f->year;
  if (f->unit != RS_TC_U_YEAR || b->day == RS_NO_DAY) return 0;
  int32_t now = rs_date_civil(b->day).year;
  return f->dir == RS_DIR_LAST ? now - 1 : f->dir == RS_DIR_NEXT ? now + 1 : f->dir == RS_DIR_THIS ? now : 0;
}

static bool dated(const rs_time_base *b, const rs_time_fields *f, rs_period *out) {
  int32_t year = year_told(b, f);
  if (year) return *out = gregorian(year, f), out->start != RS_NO_DAY;
  if (b->day == RS_NO_DAY) return false;
  year = rs_date_civil(b->day).year;
  if (f->dir == RS_DIR_THIS) return *out = gregorian(year, f), out->start != RS_NO_DAY;
  rs_period c[3] = {gregorian(year - 1, f), gregorian(year, f), gregorian(year + 1, f)};
  return choose(b, f->dir, c, 3, out);
}

static bool dated_hijri(const rs_time_base *b, const rs_time_fields *f, rs_period *out) {
  if (f->hyear) return *out = hijri(f->hyear, f), out->start != RS_NO_DAY;
  int32_t year = b->day == RS_NO_DAY ? 0 : rs_date_hijri_year(b->day);
  if (!year) return false;
  if (f->unit == RS_TC_U_YEAR && f->dir) year += f->dir == RS_DIR_LAST ? -1 : f->dir == RS_DIR_NEXT;
  if (f->dir == RS_DIR_THIS || f->unit == RS_TC_U_YEAR) return *out = hijri(year, f), out->start != RS_NO_DAY;
  rs_period c[3] = {hijri(year - 1, f), hijri(year, f), hijri(year + 1, f)};
  return choose(b, f->dir, c, 3, out);
}

/* A weekday by name: of a week that is told, before or after the document's date. */
static bool weekday(const rs_time_base *b, const rs_time_fields *f, rs_period *out) {
  if (b->day == RS_NO_DAY || f->weekday > 7) return false;
  int32_t today = rs_date_weekday(b->day), back = (today - f->weekday + 7) % 7, ahead = (f->weekday - today + 7) % 7,
          day;
  if (f->unit == RS_TC_U_WEEK && f->dir) {
    int32_t n = f->dir == RS_DIR_LAST ? -1 : f->dir == RS_DIR_NEXT ? 1 : 0;
    day = unit_at(b->day, RS_TC_U_WEEK, n).start + f->weekday - 1;
  } else if (f->dir == RS_DIR_THIS) {
    day = unit_at(b->day, RS_TC_U_WEEK, 0).start + f->weekday - 1;
  } else if (f->dir == RS_DIR_NEXT) {
    day = b->day + (ahead ? ahead : 7) + 7 * f->step;
  } else if (f->dir == RS_DIR_LAST) {
    day = b->day - (back ? back : 7) - 7 * f->step;
  } else {
    day = b->when >= RS_WHEN_FUTURE ? b->day + ahead : b->day - back;
  }
  /* "Monday and Tuesday" */
  int32_t more = f->weekday2 ? (f->weekday2 - f->weekday + 7) % 7 : 0;
  return *out = days(day, day + more, RS_PREC_DAY), true;
}

static bool season(const rs_time_base *b, const rs_time_fields *f, rs_period *out) {
  int32_t year = year_told(b, f);
  rs_period c[3];
  if (f->season > 12 || year < 0 || year > 9998 || (!year && b->day == RS_NO_DAY)) return false;
  int32_t now = year ? year : rs_date_civil(b->day).year;
  for (int32_t i = 0; i < 3; i++) {
    c[i] = month_of(now + i - 1, f->season, 3);
    c[i].precision = RS_PREC_QUARTER;
  }
  if (year || f->dir == RS_DIR_THIS) return *out = c[1], true;
  return choose(b, f->dir, c, 3, out);
}

/* ---- units ---- */
/* The last three years, the coming two months: whole calendar units before or after the one that is now. */
static bool units_around(const rs_time_base *b, const rs_time_fields *f, rs_period *out) {
  int32_t n = count_of(f);
  bool past = f->dir == RS_DIR_LAST || f->dir == RS_DIR_RECENT;
  if (f->dir == RS_DIR_THIS) return n == 1 && (*out = unit_at(b->day, f->unit, 0), true);
  if (f->dir == RS_DIR_RECENT && n == 1) return false;
  if (!n) { /* some of them: one end is not told */
    *out = past ? days(RS_NO_DAY, b->day, precision_of(f->unit)) : days(b->day, RS_NO_DAY, precision_of(f->unit));
    return true;
  }
  if (!count_ok(n)) return false;
  if (f->step) return *out = unit_at(b->day, f->unit, past ? -2 : 2), true;
  /* Nobody means the decades of the calendar by "the past two decades". */
  if (f->unit == RS_TC_U_DECADE && n > 1) {
    *out = days(unit_at(b->day, RS_TC_U_YEAR, past ? -10 * n : 1).start,
                unit_at(b->day, RS_TC_U_YEAR, past ? -1 : 10 * n).end, RS_PREC_YEAR);
    return true;
  }
  rs_period near = unit_at(b->day, f->unit, past ? -1 : 1), far = unit_at(b->day, f->unit, past ? -n : n);
  *out = days(past ? far.start : near.start, past ? near.end : far.end, near.precision);
  return true;
}

static bool units(const rs_time_base *b, const rs_time_fields *f, rs_period *out) {
  if (b->day == RS_NO_DAY) return false;
  int32_t n = count_of(f);
  switch (f->dir) {
  case RS_DIR_LAST:
  case RS_DIR_NEXT:
  case RS_DIR_RECENT:
  case RS_DIR_THIS: return units_around(b, f, out);
  case RS_DIR_AGO:
  case RS_DIR_AHEAD:
    if (!count_ok(n) || (f->dir == RS_DIR_AHEAD && b->when == RS_WHEN_PAST)) return false;
    *out = unit_at(shift(b->day, f->unit, f->dir == RS_DIR_AGO ? -n : n), f->unit, 0);
    return true;
  default: /* "the end of the year": the one that is now */
    if (f->unit == RS_TC_U_WEEKEND && !f->count) {
      *out = unit_at(b->day, f->unit, b->when < RS_WHEN_FUTURE && rs_date_weekday(b->day) < 6 ? -1 : 0);
      return true;
    }
    if (n != 1 || f->count || !(f->part || f->ordinal || f->quarter)) return false;
    *out = unit_at(b->day, f->unit, 0);
    return true;
  }
}

static bool day_of_month(const rs_time_base *b, const rs_time_fields *f, rs_period *out) {
  if (b->day == RS_NO_DAY) return false;
  int32_t n = f->dir == RS_DIR_LAST ? -1 : f->dir == RS_DIR_NEXT ? 1 : 0;
  rs_civil c = rs_date_civil(unit_at(b->day, RS_TC_U_MONTH, n).start);
  rs_time_fields g = *f;
  g.month = c.month;
  return *out = gregorian(c.year, &g), out->start != RS_NO_DAY;
}

static bool years(const rs_time_fields *f, rs_period *out) {
  int32_t last = f->year2 ? f->year2 : f->year;
  if (last < f->year || last > 9998) return false;
  *out = days(rs_date_days(f->year, 1, 1), rs_date_days(last, 12, 31), RS_PREC_YEAR);
  return true;
}

static bool decade(const rs_time_fields *f, rs_period *out) {
  int32_t year = f->decade < 100 ? 1900 + f->decade : f->decade;
  if (year > 9980) return false;
  *out = days(rs_date_days(year, 1, 1), rs_date_days(year + 9, 12, 31), RS_PREC_YEAR);
  return true;
}

static bool core(const rs_time_base *b, const rs_time_fields *f, rs_period *out) {
  if (f->hmonth || f->hyear) return dated_hijri(b, f, out);
  if (f->month) return dated(b, f, out);
  if (f->has_relative) {
    if (b->day == RS_NO_DAY) return false;
    int32_t day = b->day + f->relative, wrong = f->weekday && f->relative <= 0 ? rs_date_weekday(day) - f->weekday : 0;
    /* The document was written before the date that it bears: the weekday is right. */
    if (wrong) day -= (wrong + 7) % 7;
    *out = days(day, day, RS_PREC_DAY);
    return true;
  }
  if (f->weekday) return weekday(b, f, out);
  if (f->season) return season(b, f, out);
  if (f->decade) return decade(f, out);
  if (f->year) return years(f, out);
  if (f->day && f->dir) return day_of_month(b, f, out);
  return f->unit != RS_TC_NONE && units(b, f, out);
}

/* ---- parts ---- */
/* Early, mid, late: thirds, of whole months where they are. */
static void narrow(rs_period *p, int32_t part) {
  int32_t length = p->end - p->start + 1, a = part - 1;
  if (length < 3) return;
  rs_civil c = rs_date_civil(p->start), d = rs_date_civil(p->end);
  int32_t months = (d.year - c.year) * 12 + d.month - c.month + 1;
  if (months % 3 == 0 && c.day == 1) {
    int32_t first = p->start;
    p->start = rs_date_add_months(first, a * months / 3);
    p->end = rs_date_add_months(first, part * months / 3) - 1;
  } else {
    int32_t first = p->start, third = length / 3;
    p->start = first + a * third;
    if (part < 3) p->end = first + part * third - 1;
  }
}

/* The n-th smaller unit in a period, or from it on `count` of them; weeks and days are counted from its first day. */
static bool nth(rs_period *p, unsigned unit, int32_t n, int32_t count) {
  int32_t first = p->start;
  if (n < 1 || n > 366 || count < 1 || count > 366) return false;
  p->start = shift(first, unit, n - 1);
  int32_t end = shift(first, unit, n - 1 + count) - 1;
  if (p->start > p->end) return false;
  if (end < p->end) p->end = end;
  p->precision = precision_of(unit);
  return true;
}

static bool point(const rs_time_base *b, const rs_time_fields *f, rs_period *out) {
  if (f->quarter && !f->year && f->unit == RS_TC_NONE) {
    if (b->day == RS_NO_DAY) return false;
    *out = unit_at(b->day, RS_TC_U_YEAR, 0);
  } else if (!core(b, f, out)) {
    return false;
  }
  if (!f->part && !f->quarter && f->unit2 == RS_TC_NONE) return true;
  if (out->start == RS_NO_DAY || out->end == RS_NO_DAY) return false;
  if (f->quarter) return nth(out, RS_TC_U_QUARTER, f->quarter, 1);
  if (f->unit2 != RS_TC_NONE && f->ordinal) return nth(out, f->unit2, f->ordinal, f->count2 ? f->count2 : 1);
  if (f->part >= 1 && f->part <= 3) narrow(out, f->part);
  return true;
}

/* ---- frames ---- */
/* "From 3 to 5 May 2017": what the first point lacks the second tells. */
static void lend(rs_time_fields *a, const rs_time_fields *z) {
  if (a->month && !a->year && z->year) a->year = z->year;
  if (a->month && !a->year && a->dir == RS_DIR_NONE && z->unit == RS_TC_U_YEAR && z->dir)
    a->unit = z->unit, a->dir = z->dir;
  if (a->hmonth && !a->hyear) a->hyear = z->hyear;
}

static bool range(const rs_time_base *b, rs_time_found *x, rs_period *out) {
  rs_period a, z;
  lend(&x->at[0], &x->at[1]);
  if (!point(b, &x->at[0], &a) || !point(b, &x->at[1], &z)) return false;
  if (x->at[1].weekday && z.end < a.start) z.start += 7, z.end += 7;
  if (z.end != RS_NO_DAY && a.start != RS_NO_DAY && z.end < a.start) return false;
  *out = days(a.start, z.end, a.precision < z.precision ? a.precision : z.precision);
  return true;
}

/* "Within two weeks", "for two weeks now". */
static bool length_frame(const rs_time_base *b, const rs_time_found *x, rs_period *out) {
  const rs_time_fields *f = &x->at[0];
  int32_t n = count_of(f);
  if (b->day == RS_NO_DAY || !count_ok(n)) return false;
  if (x->whole.frame == RS_TC_SINCE) {
    *out = days(shift(b->day, f->unit, -n), b->day, precision_of(f->unit));
    return true;
  }
  if (x->whole.frame != RS_TC_WITHIN || b->when == RS_WHEN_PAST) return false;
  *out = days(b->day, shift(b->day, f->unit, n), precision_of(f->unit));
  return true;
}

static void shrink(rs_time_fields *whole, const rs_time_fields *to) {
  whole->tok0 = to->tok0, whole->tok1 = to->tok1, whole->skip = to->skip, whole->entry = to->entry;
}

bool rs_time_resolve(const rs_time_base *b, rs_time_found *x, rs_period *out) {
  rs_time_fields *w = &x->whole;
  if (w->level != RS_TIME_FRAME || !w->npoint) return point(b, w, out);
  if (w->npoint == 2) return range(b, x, out);
  if (is_length(&x->at[0]) && !x->at[0].part && x->at[0].unit2 == RS_TC_NONE) return length_frame(b, x, out);
  rs_time_base told = *b;
  if (!told.when)
    told.when = w->frame == RS_TC_SINCE ? RS_WHEN_PAST : w->frame != RS_TC_NONE ? RS_WHEN_FUTURE : RS_WHEN_UNKNOWN;
  if (!point(&told, &x->at[0], out)) return false;
  switch ((enum rs_time_class)w->frame) {
  case RS_TC_SINCE:
    if (out->start == RS_NO_DAY) return false;
    out->end = b->day != RS_NO_DAY && b->day >= out->start ? b->day : RS_NO_DAY;
    return true;
  case RS_TC_BEFORE: /* before the end of a year is in it, before a year is not */
    if (x->at[0].part != 3) {
      if (out->start == RS_NO_DAY) return false;
      out->end = out->start - 1;
    }
    out->start = b->day != RS_NO_DAY && b->day <= out->end ? b->day : RS_NO_DAY;
    return true;
  case RS_TC_BY:
  case RS_TC_UNTIL:
    if (out->end == RS_NO_DAY) return false;
    out->start = b->day != RS_NO_DAY && b->day <= out->end ? b->day : RS_NO_DAY;
    return true;
  default: shrink(w, &x->at[0]); return true;
  }
}
