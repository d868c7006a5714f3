/* Tokens for writing. Invariant: a token is known to whoever is told it, once; the record keeps its hash. */
#define _DEFAULT_SOURCE
#include "serve/serve.h"
#include <string.h>
#include <unistd.h>

rasid_status serve_new_token(const char *db, const char *name, char out[SERVE_TOKEN], rasid_error *err) {
  unsigned char bits[32];
  rasid_store *store;
  rasid_string who = {name, strlen(name)};
  out[0] = 0;
  rasid_status st = rasid_store_open(db, true, &store, err);
  if (st) return st;
  if (getentropy(bits, sizeof bits) != 0) st = RASID_IO;
  for (size_t i = 0; i < sizeof bits; i++) {
    out[2 * i] = "0123456789abcdef"[bits[i] >> 4];
    out[2 * i + 1] = "0123456789abcdef"[bits[i] & 15];
  }
  out[SERVE_TOKEN - 1] = 0;
  if (!st) st = rasid_store_token(store, (rasid_string){NULL, 0}, who, err);
  if (!st) st = rasid_store_token(store, (rasid_string){out, SERVE_TOKEN - 1}, who, err);
  rasid_store_close(store);
  return st;
}
