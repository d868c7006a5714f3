/* Facts for tests of the record's answers: written short, so that sums can be followed by hand. */
#ifndef RECORD_HELP_H
#define RECORD_HELP_H
#include "record/record.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define CODES(...) (const rs_str[]){__VA_ARGS__}
#define C(lit) {lit, sizeof(lit) - 1}
static const rs_str CHN = C("CHN"), KAZ = C("KAZ"), UZB = C("UZB");
static const uint32_t ONE[] = {1}, TWO[] = {2}, BOTH[] = {1, 2};

#define DIRECTED(by, to)                                                                                               \
  .actors = &(by), .nactors = 1, .recipients = &(to), .nrecipients = 1, .relation = RS_REL_DIRECTED
#define MUTUAL(...)                                                                                                    \
  .actors = CODES(__VA_ARGS__), .nactors = sizeof(CODES(__VA_ARGS__)) / sizeof(rs_str), .relation = RS_REL_MUTUAL
#define BY(list) .sources = list, .nsources = sizeof(list) / sizeof *(list)
#define TYPE(name, tenths, class) .type = RS_STR(name), .intensity = tenths, .quad = class
#define ON(d) .day = d, .day_end = d

#endif
