/* Single-byte charsets as tables, and classes of their characters. */
#ifndef RS_INGEST_CHARSET_TABLES_H
#define RS_INGEST_CHARSET_TABLES_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { RS_CHARSET_COUNT = 5 };
typedef struct rs_charset {
  const char *name;
  uint16_t upper[128]; /* of bytes 0x80 to 0xFF; 0: none */
} rs_charset;
extern const rs_charset RS_CHARSETS[RS_CHARSET_COUNT];

typedef enum rs_charset_class {
  RS_CC_OTHER,
  RS_CC_ASCII, /* a letter below 0x80 */
  RS_CC_ARABIC,
  RS_CC_LOWER, /* Cyrillic */
  RS_CC_UPPER,
  RS_CC_LATIN, /* with an accent */
  RS_CC_LATIN_UPPER,
  RS_CC_MARK
} rs_charset_class;
/* Of a character past ASCII; *weight: how usual it is. */
rs_charset_class rs_charset_class_of(uint32_t c, int *weight);
#endif
