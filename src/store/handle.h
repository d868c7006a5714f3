/* What stands behind rs_store and rs_query. */
#ifndef RS_STORE_HANDLE_H
#define RS_STORE_HANDLE_H
#include "store/internal.h"

struct rs_query {
  rs_store *store;
  const char *sql;
  sqlite3_stmt *st;
  bool open;   /* handed out */
  int failure; /* of a bind, until the next step */
};

struct rasid_store {
  sqlite3 *db;
  char *path;
  bool writable;
  bool inside; /* a transaction is open */
  rs_query **queries; /* every statement compiled so far, open or kept */
  size_t nqueries, cap;
};

/* Frees every statement. */
void rs_store_forget(rs_store *s);
#endif
