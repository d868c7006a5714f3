/* Line breaks. In plain text a line is mostly a paragraph and its end the end of a sentence; mail and Markdown are
 * broken at a width instead. Such a text is told by its shape: its lines keep to one width, and at most breaks the next
 * line's first word would not have fitted any more. Only those breaks are then read as blanks.
 * Cost: linear, one pass over the text before the tokens (none without line breaks). */
#include "text/chars.h"
#include "text/token.h"

enum { MIN_WIDTH = 40, MAX_WIDTH = 120, MIN_BREAKS = 3, CAP = MAX_WIDTH + 1 };

typedef struct line {
  uint32_t end;  /* offset of its line feed or of the text's end */
  uint32_t width; /* characters, blanks at the end left out; CAP: more */
  uint32_t first; /* width of its first word */
  bool stop, blank; /* ends with a sentence's mark; holds a blank inside */
} line;

/* Bytes of the blank that ends at `end`, no-break space included; 0: none. */
static uint32_t blank_before(rs_str s, uint32_t from, uint32_t end) {
  if (end > from && rs_is_blank(s.p[end - 1])) return 1;
  return end - from >= 2 && s.p[end - 2] == '\xC2' && s.p[end - 1] == '\xA0' ? 2 : 0;
}

static line read_line(rs_str s, uint32_t at) {
  line l = {at, 0, 0, false, false};
  const char *nl = memchr(s.p + at, '\n', s.n - at);
  uint32_t end = l.end = nl ? (uint32_t)(nl - s.p) : s.n;
  for (uint32_t n; (n = blank_before(s, at, end)) != 0;) end -= n;
  uint32_t stop = end - at > 4 * CAP ? at + 4 * CAP : end, word = at;
  for (uint32_t i = at; i < stop && l.width <= CAP; i++) l.width += (s.p[i] & 0xC0) != 0x80;
  while (word < stop && rs_is_blank(s.p[word])) word++;
  while (word < stop && !rs_is_blank(s.p[word])) l.first += (s.p[word++] & 0xC0) != 0x80;
  l.blank = word < stop;
  if (l.width > CAP) l.width = CAP;
  if (end > at) l.stop = s.p[end - 1] == '.' || s.p[end - 1] == ':' || s.p[end - 1] == '!' || s.p[end - 1] == '?';
  return l;
}

static bool bullet(rs_str s, uint32_t at) {
  while (at < s.n && (s.p[at] == ' ' || s.p[at] == '\t')) at++;
  if (at + 1 >= s.n || s.p[at + 1] != ' ') return false;
  return s.p[at] == '-' || s.p[at] == '*' || s.p[at] == '+';
}

/* Does the break between line a and line b, which begins at `next`, come from the width? */
static bool forced(rs_str s, const line *a, const line *b, uint32_t next, uint32_t width) {
  if (!a->width || !b->width || bullet(s, next)) return false;
  /* What marked up a word may have been taken out since; a small letter tells that the sentence goes on. */
  uint32_t slack = a->stop ? 0 : 4;
  while (s.p[next] == ' ' || s.p[next] == '\t') next++;
  if (s.p[next] >= 'a' && s.p[next] <= 'z' && !a->stop) slack = width / 2;
  return a->width + 1 + b->first + slack > width;
}

uint32_t rs_text_wrap(rs_str s) {
  uint32_t hist[CAP + 1] = {0}, breaks = 0, stops = 0;
  line before = {0};
  for (uint32_t at = 0; at < s.n;) {
    line l = read_line(s, at);
    if (at && before.width && l.width && (before.blank || before.width < CAP)) {
      breaks++;
      stops += before.stop;
      if (before.blank) hist[before.width]++;
    }
    before = l;
    at = l.end + 1;
  }
  /* One line in fifty may be wider. */
  uint32_t width = CAP;
  for (uint32_t wider = hist[CAP]; width >= MIN_WIDTH && wider * 50 <= breaks; wider += hist[width]) width--;
  if (breaks < MIN_BREAKS || width > MAX_WIDTH || width <= MIN_WIDTH || stops * 2 > breaks) return 0;
  uint32_t n = 0;
  before = (line){0};
  for (uint32_t at = 0; at < s.n;) {
    line l = read_line(s, at);
    n += forced(s, &before, &l, at, width);
    before = l;
    at = l.end + 1;
  }
  return n * 2 >= breaks ? width : 0;
}

bool rs_text_soft_break(rs_str s, uint32_t line0, uint32_t nl, uint32_t width) {
  if (nl + 1 >= s.n) return false;
  line a = read_line(s, line0), b = read_line(s, nl + 1);
  return a.end == nl && forced(s, &a, &b, nl + 1, width);
}
