/* What the store's own files share and nobody else needs. */
#ifndef RS_STORE_INTERNAL_H
#define RS_STORE_INTERNAL_H
#include "store/store.h"
#include <sqlite3.h>

/* PRAGMA application_id of a record ("rsid"), and the version of its tables. */
enum { RS_STORE_APPLICATION = 0x72736964, RS_STORE_VERSION = 3 };

/* The i-th statement that makes the tables and views of RS_STORE_VERSION, where they are not there yet; NULL behind the last. */
const char *rs_store_schema(size_t i);

/* Makes what is missing of them; the file is then of this version. */
RASID_MUST_USE rasid_status rs_store_make(rs_store *s, rasid_error *err);
/* Brings a file of an earlier version to this one; inside a transaction. */
RASID_MUST_USE rasid_status rs_store_upgrade(rs_store *s, rasid_error *err);

/* The error of the connection's last call, with what was being done. Never RASID_OK. */
rasid_status rs_store_fail(rs_store *s, const char *doing, rasid_error *err);
/* Runs one statement without values or rows. */
RASID_MUST_USE rasid_status rs_store_exec(rs_store *s, const char *sql, rasid_error *err);
#endif
