/* For tests of the record: documents of few places, parties and days, so that many tell of one event. */
#ifndef STORE_HELP_H
#define STORE_HELP_H
#include <stdio.h>
#include <string.h>

enum { DOCS = 60 };
typedef struct made {
  char id[16], date[16], source[16], text[1024];
} made;

static void make_docs(made *d) {
  static const char *const states[] = {"Kenya", "Norway", "Peru", "Japan"};
  static const char *const filler[] = {
      "Observers of the region had waited for this day since the last rains, said a teacher of the town.",
      "Nobody in the hall asked for the price of tea, though everybody knew it had doubled since spring.",
      "Two old trains still run between the valleys, and both are late on most days of the week.",
      "The harbour was quiet, for the fishermen had gone to a wedding on the other side of the bay."};
  unsigned long r = 12345;
  for (int i = 0; i < DOCS; i++) {
    unsigned k[6];
    for (int j = 0; j < 6; j++) r = r * 6364136223846793005UL + 1442695040888963407UL, k[j] = (unsigned)(r >> 40);
    const char *a = states[k[0] % 4], *b = states[(k[0] + 1 + k[1] % 3) % 4];
    snprintf(d[i].id, sizeof d[i].id, "doc-%02d", (i * 37) % DOCS);
    snprintf(d[i].date, sizeof d[i].date, "2024-07-%02u", 1 + k[2] % 6);
    snprintf(d[i].source, sizeof d[i].source, "paper%u", k[3] % 5);
    if (k[4] % 4 == 0 && i > 0) {
      /* A copy of an earlier text under another head. */
      char earlier[901];
      snprintf(earlier, sizeof earlier, "%.900s", d[k[5] % (unsigned)i].text);
      snprintf(d[i].text, sizeof d[i].text, "Late news. %s", earlier);
      continue;
    }
    snprintf(d[i].text, sizeof d[i].text,
             "The foreign minister of %s met the foreign minister of %s. %s %s %s and %s signed an agreement on %s. %s", a, b,
             filler[k[3] % 4], filler[(k[3] + 1 + k[4] % 3) % 4], a, b, k[5] % 2 ? "energy" : "trade", filler[k[5] % 4]);
    /* Words of its own, so that only copies are copies. */
    for (int j = 0; j < 60; j++) {
      size_t at = strlen(d[i].text);
      r = r * 6364136223846793005UL + 1442695040888963407UL;
      snprintf(d[i].text + at, sizeof d[i].text - at, " %c%c%c%c", (int)('a' + (r >> 40) % 26), (int)('a' + (r >> 46) % 26),
               (int)('a' + (r >> 52) % 26), (int)('a' + (r >> 58) % 26));
    }
  }
}
#endif
