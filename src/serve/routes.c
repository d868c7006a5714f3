/* Paths and what they ask of the record; docs/openapi.json tells the same to people. Pure.
 * Invariant: a path has one route; what stands in a * is decoded, valid UTF-8 and not empty. Cost: a look through the table. */
#include "serve/internal.h"
#include <string.h>

#define EVENTS "actor type field framework level status from to min_confidence q source on limit cursor format"
#define LEDGER "field framework from to on window min_score limit cursor format"

/* Table: the routes. */
static const serve_route ROUTES[] = {
    {"/api/v1/names", "names", "", "kind format", ROUTE_PAGED},
    {"/api/v1/overview", "overview", "", "from to", ROUTE_VIEW},
    {"/api/v1/dyads", "dyads", "", "a from to limit cursor format", ROUTE_PAGED},
    {"/api/v1/dyads/*/*", "pair", "a b", "from to on field framework source half_life window", ROUTE_VIEW},
    {"/api/v1/dyads/*/*/events", "events", "a b", EVENTS, ROUTE_PAGED},
    {"/api/v1/dyads/*/*/positions", "positions", "a b", EVENTS, ROUTE_PAGED},
    {"/api/v1/dyads/*/*/index", "dyad", "a b", "from to field framework source half_life format", ROUTE_PAGED},
    {"/api/v1/dyads/*/*/voices", "voices", "a b", "from to format", ROUTE_PAGED},
    {"/api/v1/dyads/*/*/ledger", "ledger", "a b", LEDGER " state", ROUTE_PAGED},
    {"/api/v1/states/*", "state", "code", "from to", ROUTE_VIEW},
    {"/api/v1/frameworks", "frameworks", "", "format", ROUTE_PAGED},
    {"/api/v1/frameworks/*", "framework", "code", "from to", ROUTE_VIEW},
    {"/api/v1/events", "events", "", "a b " EVENTS, ROUTE_PAGED},
    {"/api/v1/search", "events", "", "a b " EVENTS, ROUTE_PAGED},
    {"/api/v1/events/*", "event", "event", "", ROUTE_VIEW},
    {"/api/v1/ledger", "ledger", "", "a b state " LEDGER, ROUTE_PAGED},
    {"/api/v1/links", "links", "", "a b " LEDGER, ROUTE_PAGED},
    {"/api/v1/network", "graph", "", "field framework source from to format", ROUTE_VIEW},
    {"/api/v1/reviews", "reviews", "", "limit cursor format", ROUTE_PAGED},
    {"/api/v1/coverage", "coverage", "", "source from to limit cursor format", ROUTE_PAGED},
};

static int hex(char c) { return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1; }

/* A segment decoded into text; false: too long, or not UTF-8. */
static bool decode(const char *p, const char *end, char text[SERVE_TEXT], size_t *used, const char **out) {
  size_t from = *used;
  for (; p < end; p++) {
    if (*used + 2 > SERVE_TEXT) return false;
    bool coded = *p == '%' && end - p > 2 && hex(p[1]) >= 0 && hex(p[2]) >= 0;
    text[(*used)++] = coded ? (char)(hex(p[1]) * 16 + hex(p[2])) : *p;
    if (coded) p += 2;
  }
  size_t n = *used - from;
  text[(*used)++] = 0;
  *out = text + from;
  return n > 0 && !memchr(*out, 0, n) && gate_utf8(*out, n);
}

static bool matches(const char *route, const char *path, char text[SERVE_TEXT], const char *wild[SERVE_WILD]) {
  size_t used = 0, n = 0;
  while (*route && *path) {
    const char *r = route + 1 + strcspn(route + 1, "/"), *p = path + 1 + strcspn(path + 1, "/");
    if (route[1] == '*') {
      if (n + 1 >= SERVE_WILD || !decode(path + 1, p, text, &used, &wild[n++])) return false;
    } else if (r - route != p - path || memcmp(route, path, (size_t)(r - route)) != 0) {
      return false;
    }
    route = r, path = p;
  }
  wild[n] = NULL;
  return !*route && !*path;
}

const serve_route *serve_route_of(const char *path, char text[SERVE_TEXT], const char *wild[SERVE_WILD]) {
  for (size_t i = 0; i < sizeof ROUTES / sizeof *ROUTES; i++)
    if (matches(ROUTES[i].path, path, text, wild)) return &ROUTES[i];
  return NULL;
}
