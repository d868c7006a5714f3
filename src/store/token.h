/* How a token stands in the record. */
#ifndef RS_STORE_TOKEN_H
#define RS_STORE_TOKEN_H
#include "store/store.h"

enum { RS_TOKEN_KEY = 6 + 64 + 1 };
/* Its key in `meta`, with a NUL behind it, in `out`. */
rs_str rs_token_key(rs_str token, char out[RS_TOKEN_KEY]);
#endif
