/* What the store's own files share and nobody else needs. */
#ifndef RS_STORE_INTERNAL_H
#define RS_STORE_INTERNAL_H
#include "store/store.h"
#include <sqlite3.h>

/* PRAGMA application_id of a record ("rsid"), and the version of its tables. */
enum { RS_STORE_APPLICATION = 0x72736964, RS_STORE_VERSION = 2 };

/* The i-th statement that makes the tables and views of RS_STORE_VERSION; NULL behind the last. */
const char *rs_store_schema(size_t i);

/* The error of the connection's last call, with what was being done. Never RASID_OK. */
rasid_status rs_store_fail(rs_store *s, const char *doing, rasid_error *err);
/* Runs one statement without values or rows. */
RASID_MUST_USE rasid_status rs_store_exec(rs_store *s, const char *sql, rasid_error *err);
#endif
