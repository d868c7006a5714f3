/* The lexical side of JSON. Invariant: never reads past the line; depth is counted, not recursed into. Cost: linear,
 * and a comparison of each key with the at most MAX_KEYS before it. */
#include "ingest/check.h"
#include "ir/ir.h"

enum { MAX_KEYS = 64 };

typedef struct checker {
  rs_str s;
  uint32_t i, depth;
  bool closed; /* the outermost object or list has ended */
  rs_str key[MAX_KEYS]; /* as written, without quotes */
  rs_json_fault fault;
} checker;

static bool fail(checker *c, uint32_t at, const char *message) {
  c->fault.at = at;
  c->fault.message = message;
  return false;
}

static bool string(checker *c) {
  uint32_t start = c->i++;
  for (; c->i < c->s.n; c->i++) {
    unsigned char b = (unsigned char)c->s.p[c->i];
    if (b == '"') return c->i++, true;
    if (b < 0x20) return fail(c, c->i, "a control character inside a string");
    if (b == '\\') c->i++;
  }
  return fail(c, start, "a string without its end");
}

static bool digits(checker *c) {
  uint32_t from = c->i;
  while (c->i < c->s.n && rs_is_digit(c->s.p[c->i])) c->i++;
  return c->i > from;
}

static bool at(const checker *c, char a, char b) { return c->i < c->s.n && (c->s.p[c->i] == a || c->s.p[c->i] == b); }

static bool number(checker *c) {
  uint32_t start = c->i;
  bool ok = true;
  if (at(c, '-', '-')) c->i++;
  if (at(c, '0', '0')) c->i++;
  else ok = digits(c);
  if (ok && at(c, '.', '.')) c->i++, ok = digits(c);
  if (ok && at(c, 'e', 'E')) {
    c->i++;
    if (at(c, '+', '-')) c->i++;
    ok = digits(c);
  }
  if (ok && c->i < c->s.n && rs_is_digit(c->s.p[c->i])) ok = false;
  return ok || fail(c, start, "a number that JSON does not know");
}

static bool literal(checker *c) {
  static const rs_str known[] = {{"true", 4}, {"false", 5}, {"null", 4}};
  rs_str rest = rs_str_sub(c->s, c->i, c->s.n);
  for (size_t k = 0; k < sizeof known / sizeof *known; k++)
    if (rs_str_starts(rest, known[k])) return c->i += known[k].n, true;
  return fail(c, c->i, "a character or word that JSON does not know");
}

/* The string that ended at c->i began at `start`: is it a key of the outermost object, and a new one? */
static bool key(checker *c, uint32_t start) {
  uint32_t j = c->i;
  while (j < c->s.n && rs_is_blank(c->s.p[j])) j++;
  if (c->depth != 1 || j >= c->s.n || c->s.p[j] != ':') return true;
  rs_str k = rs_str_sub(c->s, start + 1, c->i - 1);
  uint32_t n = c->fault.nkeys < MAX_KEYS ? c->fault.nkeys : MAX_KEYS;
  for (uint32_t i = 0; i < n; i++)
    if (rs_str_eq(c->key[i], k)) return fail(c, start, "a key that stands there twice");
  if (n < MAX_KEYS) c->key[n] = k;
  c->fault.nkeys++;
  return true;
}

static bool step(checker *c) {
  char b = c->s.p[c->i];
  uint32_t start = c->i;
  if (c->closed && !rs_is_blank(b)) return fail(c, start, "bytes behind the JSON value");
  switch (b) {
  case '"': return string(c) && key(c, start);
  case '{': case '[': c->depth++; break;
  case '}': case ']':
    if (c->depth && !--c->depth) c->closed = true;
    break;
  case ':': case ',': case ' ': case '\t': case '\r': case '\n': break;
  default: return b == '-' || rs_is_digit(b) ? number(c) : literal(c);
  }
  c->i++;
  return true;
}

rs_json_fault rs_json_check(rs_str line) {
  checker c = {.s = line};
  while (c.i < line.n && step(&c)) {
  }
  return c.fault;
}
