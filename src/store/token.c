/* Who may write through the server: tokens, of which only the SHA-256 is kept, each with the name it was made for.
 * Invariant: a row of `meta` whose key is "token:" and 64 hexadecimal digits. Cost: one row. */
#include "base/bytes.h"
#include "store/handle.h"
#include "store/token.h"

enum { LEAST = 32 /* bytes of a token: what is shorter can be guessed */ };

rs_str rs_token_key(rs_str token, char out[RS_TOKEN_KEY]) {
  memcpy(out, "token:", 6);
  rs_sha_hex_whole(token.p, token.n, out + 6);
  return rs_str_make(out, RS_TOKEN_KEY - 1);
}

static rasid_status keep(rs_store *s, rs_str token, rs_str name, rasid_error *err) {
  static const char ADD[] = "INSERT OR REPLACE INTO meta(key, value) VALUES(?1, ?2)";
  static const char DROP[] = "DELETE FROM meta WHERE key GLOB 'token:*' AND value = ?2 AND ?1 IS NULL";
  char key[RS_TOKEN_KEY];
  rs_query *q;
  rasid_status st = rs_query_open(s, token.n ? ADD : DROP, &q, err);
  if (st) return st;
  rs_query_text(q, 1, token.n ? rs_token_key(token, key) : (rs_str){NULL, 0});
  rs_query_text(q, 2, name);
  st = rs_query_run(q, err);
  rs_query_close(q);
  return st;
}

rasid_status rasid_store_token(rasid_store *s, rasid_string token, rasid_string name, rasid_error *err) {
  if (!s || !name.length || name.length > 200 || (token.length && token.length < LEAST))
    return rs_fail(err, RASID_ARGUMENT, "a token needs a record, a name of at most 200 bytes and at least %d bytes", (int)LEAST);
  if (!rs_store_writable(s)) return rs_fail(err, RASID_ARGUMENT, "the record was opened only to be read");
  rasid_status st = rs_store_begin(s, err);
  if (st) return st;
  st = keep(s, rs_str_make(token.data, token.length), rs_str_make(name.data, name.length), err);
  rasid_status end = rs_store_end(s, !st, st ? NULL : err);
  return st ? st : end;
}
