/* The tables of a record, as the statements that make them (docs/SCHEMA.md says what each column means), version 3.
 * Invariant: RS_STORE_VERSION stands in PRAGMA user_version; a file of a later version is refused. Tables are named in the
 * singular, views for people in the plural: a view keeps its columns from version to version. */
#include "store/internal.h"

/* A table: one string a statement. */
static const char *const TABLES[] = {
    "CREATE TABLE IF NOT EXISTS meta(key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT, WITHOUT ROWID",

    ("CREATE TABLE IF NOT EXISTS coder(coder INTEGER PRIMARY KEY, schema TEXT NOT NULL, program TEXT NOT NULL, lexicon TEXT NOT NULL,"
    " model TEXT NOT NULL, UNIQUE(schema, program, lexicon, model)) STRICT"),

    "CREATE TABLE IF NOT EXISTS source(source INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE) STRICT",

    ("CREATE TABLE IF NOT EXISTS document(doc INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL,"
    " date TEXT, dateline INTEGER NOT NULL, day INTEGER NOT NULL, lang TEXT, source TEXT, outlet TEXT, agency TEXT, url TEXT, title TEXT,"
    " content_hash TEXT NOT NULL, text_hash TEXT NOT NULL, cluster INTEGER NOT NULL REFERENCES document(doc),"
    " coder INTEGER NOT NULL REFERENCES coder(coder), tellings INTEGER NOT NULL, signature BLOB) STRICT"),
    "CREATE INDEX IF NOT EXISTS document_cluster ON document(cluster)",
    "CREATE INDEX IF NOT EXISTS document_day ON document(day, source, lang)",
    "CREATE INDEX IF NOT EXISTS document_text ON document(text_hash)",

    "CREATE TABLE IF NOT EXISTS text(doc INTEGER PRIMARY KEY REFERENCES document(doc), text TEXT NOT NULL) STRICT",
    ("CREATE TABLE IF NOT EXISTS revision(doc INTEGER NOT NULL REFERENCES document(doc), revision INTEGER NOT NULL,"
    " content_hash TEXT NOT NULL, text_hash TEXT NOT NULL, date TEXT, lang TEXT, source TEXT, url TEXT, title TEXT,"
    " text TEXT NOT NULL, PRIMARY KEY(doc, revision)) STRICT, WITHOUT ROWID"),
    ("CREATE TABLE IF NOT EXISTS band(hash INTEGER NOT NULL, doc INTEGER NOT NULL REFERENCES document(doc), PRIMARY KEY(hash, doc))"
    " STRICT, WITHOUT ROWID"),
    "CREATE VIRTUAL TABLE IF NOT EXISTS search USING fts5(title, text, content='', tokenize='unicode61 remove_diacritics 2')",

    ("CREATE TABLE IF NOT EXISTS telling(telling INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, doc INTEGER NOT NULL REFERENCES document(doc),"
    " event INTEGER REFERENCES event(event), source INTEGER NOT NULL REFERENCES source(source),"
    " key INTEGER NOT NULL, day INTEGER NOT NULL, anchor INTEGER NOT NULL, known INTEGER NOT NULL,"
    " sentence INTEGER NOT NULL, span_start INTEGER NOT NULL, span_end INTEGER NOT NULL,"
    " trigger_start INTEGER NOT NULL, trigger_end INTEGER NOT NULL, trigger TEXT, lemma TEXT,"
    " type TEXT NOT NULL, mode TEXT, cameo TEXT, goldstein INTEGER NOT NULL, intensity INTEGER NOT NULL,"
    " quad INTEGER NOT NULL, relation TEXT NOT NULL, level TEXT, status TEXT NOT NULL, negated INTEGER NOT NULL,"
    " date_start TEXT, date_end TEXT, date_text TEXT, date_precision TEXT,"
    " promise_act TEXT, promise_mode TEXT, promise_specific INTEGER, due_start TEXT, due_end TEXT, due_precision TEXT,"
    " place TEXT, place_country TEXT, geonameid INTEGER, lat REAL, lon REAL,"
    " speaker TEXT, speaker_country TEXT, speaker_name TEXT, speaker_role TEXT, word TEXT NOT NULL, quoted INTEGER NOT NULL,"
    " confidence INTEGER NOT NULL) STRICT"),
    "CREATE INDEX IF NOT EXISTS telling_doc ON telling(doc)",
    "CREATE INDEX IF NOT EXISTS telling_event ON telling(event)",
    "CREATE INDEX IF NOT EXISTS telling_key ON telling(key, day, anchor)",
    ("CREATE TABLE IF NOT EXISTS party(telling INTEGER NOT NULL REFERENCES telling(telling), side TEXT NOT NULL, n INTEGER NOT NULL,"
    " code TEXT, country TEXT, sector TEXT, role TEXT, name TEXT, PRIMARY KEY(telling, side, n)) STRICT, WITHOUT ROWID"),
    ("CREATE TABLE IF NOT EXISTS mark(telling INTEGER NOT NULL REFERENCES telling(telling), kind TEXT NOT NULL, value TEXT NOT NULL,"
    " PRIMARY KEY(telling, kind, value)) STRICT, WITHOUT ROWID"),
    "CREATE TABLE IF NOT EXISTS body(telling INTEGER PRIMARY KEY REFERENCES telling(telling), json TEXT NOT NULL) STRICT",

    ("CREATE TABLE IF NOT EXISTS event(event INTEGER PRIMARY KEY REFERENCES telling(telling), id TEXT NOT NULL UNIQUE,"
    " best INTEGER NOT NULL REFERENCES telling(telling), tellings INTEGER NOT NULL, documents INTEGER NOT NULL,"
    " sources INTEGER NOT NULL, type TEXT NOT NULL, mode TEXT, cameo TEXT, goldstein INTEGER NOT NULL,"
    " intensity INTEGER NOT NULL, quad INTEGER NOT NULL, relation TEXT NOT NULL, level TEXT, status TEXT NOT NULL,"
    " negated INTEGER NOT NULL, date_start TEXT, date_end TEXT, date_precision TEXT, dated INTEGER NOT NULL,"
    " day INTEGER NOT NULL, month INTEGER NOT NULL, word TEXT NOT NULL, confidence INTEGER NOT NULL,"
    " promise INTEGER NOT NULL, due_start TEXT, due_end TEXT, actors TEXT NOT NULL, recipients TEXT NOT NULL,"
    " parties TEXT NOT NULL, source INTEGER NOT NULL,"
    " verdict TEXT, place TEXT, promise_act TEXT, promise_mode TEXT, fields TEXT, frameworks TEXT, officials TEXT, names TEXT,"
    " amounts TEXT) STRICT"),
    "CREATE INDEX IF NOT EXISTS event_month ON event(month, type)",
    /* All that the ledger asks of an event, so that those of two stand side by side and are read without the table. */
    ("CREATE INDEX IF NOT EXISTS event_parties ON event(parties, month, id, type, mode, cameo, promise, promise_act, promise_mode, day, date_end,"
    " due_start, due_end, place, confidence, status, negated, relation, fields, frameworks, officials, names, amounts, verdict)"),
    ("CREATE TABLE IF NOT EXISTS label(kind TEXT NOT NULL, code TEXT NOT NULL, event INTEGER NOT NULL REFERENCES event(event),"
    " PRIMARY KEY(kind, code, event)) STRICT, WITHOUT ROWID"),
    "CREATE INDEX IF NOT EXISTS label_event ON label(event)",
    /* Promises by the day they fall due. */
    "CREATE INDEX IF NOT EXISTS event_due ON event(coalesce(due_end, due_start)) WHERE promise > 0",
    ("CREATE TABLE IF NOT EXISTS dyad(a TEXT NOT NULL, b TEXT NOT NULL, month INTEGER NOT NULL, event INTEGER NOT NULL REFERENCES event(event),"
    " role TEXT NOT NULL, day INTEGER NOT NULL, type TEXT NOT NULL, intensity INTEGER NOT NULL, confidence INTEGER NOT NULL,"
    " status TEXT NOT NULL, negated INTEGER NOT NULL, word TEXT NOT NULL, source INTEGER NOT NULL, sources INTEGER NOT NULL,"
    " quad INTEGER NOT NULL, level TEXT, fields TEXT, frameworks TEXT, weighs INTEGER NOT NULL, own INTEGER NOT NULL,"
    " tellers TEXT NOT NULL, told_first INTEGER NOT NULL, told_last INTEGER NOT NULL,"
    " PRIMARY KEY(a, b, month, event, role)) STRICT, WITHOUT ROWID"),
    "CREATE INDEX IF NOT EXISTS dyad_event ON dyad(event)",
    /* What bears on indexes in some days, of all pairs. */
    "CREATE INDEX IF NOT EXISTS dyad_day ON dyad(day, a, b, event, intensity, confidence, quad, weighs) WHERE weighs = 1 AND a < b",
    ("CREATE TABLE IF NOT EXISTS balance(a TEXT NOT NULL, b TEXT NOT NULL, month INTEGER NOT NULL, forth INTEGER NOT NULL, back INTEGER NOT NULL,"
    " mutual INTEGER NOT NULL, own INTEGER NOT NULL, events INTEGER NOT NULL, cooperative INTEGER NOT NULL, tellers TEXT NOT NULL,"
    " told_last INTEGER NOT NULL, PRIMARY KEY(a, b, month)) STRICT, WITHOUT ROWID"),
    ("CREATE TABLE IF NOT EXISTS voice(a TEXT NOT NULL, b TEXT NOT NULL, told INTEGER NOT NULL, doc INTEGER NOT NULL REFERENCES document(doc),"
    " telling INTEGER NOT NULL REFERENCES telling(telling), event INTEGER NOT NULL REFERENCES event(event), who TEXT NOT NULL,"
    " among INTEGER NOT NULL, day INTEGER NOT NULL, type TEXT NOT NULL, quad INTEGER NOT NULL, intensity INTEGER NOT NULL,"
    " source INTEGER NOT NULL, PRIMARY KEY(a, b, told, doc, telling)) STRICT, WITHOUT ROWID"),
    "CREATE TABLE IF NOT EXISTS calendar(month INTEGER PRIMARY KEY, documents INTEGER NOT NULL) STRICT",

    ("CREATE TABLE IF NOT EXISTS review(review INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK(kind IN ('event', 'link')),"
    " text_hash TEXT NOT NULL, trigger_start INTEGER NOT NULL, trigger_end INTEGER NOT NULL, type TEXT NOT NULL,"
    " other_hash TEXT, other_start INTEGER, other_end INTEGER, other_type TEXT,"
    " verdict TEXT NOT NULL CHECK(verdict IN ('confirm', 'correct', 'refuse')), reviewer TEXT NOT NULL, made TEXT NOT NULL,"
    " note TEXT, changes TEXT, before TEXT) STRICT"),
    "CREATE INDEX IF NOT EXISTS review_place ON review(text_hash, trigger_start)",
};

/* A table: the views for people with SQL and R. */
static const char *const VIEWS[] = {
    ("CREATE VIEW IF NOT EXISTS events AS SELECT e.id, e.type, e.mode, e.cameo, e.goldstein / 10.0 AS goldstein, e.quad,"
    " e.intensity / 10.0 AS intensity, e.relation,"
    " e.actors, e.recipients,"
    " (SELECT group_concat(code, ';') FROM label l WHERE l.event = e.event AND l.kind = 'field') AS fields,"
    " (SELECT group_concat(code, ';') FROM label l WHERE l.event = e.event AND l.kind = 'framework') AS frameworks,"
    " e.level, e.status, e.negated, e.date_start, e.date_end, e.date_precision, e.dated, nullif(e.day, 0) AS day,"
    " nullif(e.month, 0) AS month, e.word, e.confidence / 1000.0 AS confidence, e.promise, e.due_start, e.due_end,"
    " e.tellings, e.documents, e.sources, e.verdict, d.id AS doc, t.sentence"
    " FROM event e JOIN telling t ON t.telling = e.best JOIN document d ON d.doc = t.doc"),

    ("CREATE VIEW IF NOT EXISTS dyads AS SELECT y.a, y.b, nullif(y.month, 0) AS month, nullif(y.day, 0) AS day, e.id AS event, y.role, y.type,"
    " y.intensity / 10.0 AS intensity, y.confidence / 1000.0 AS confidence, y.status, y.negated, y.word, s.key AS source,"
    " y.sources FROM dyad y JOIN event e ON e.event = y.event JOIN source s ON s.source = y.source"
    " WHERE y.b <> '' AND y.role IN ('actor', 'mutual', 'common')"),

    ("CREATE VIEW IF NOT EXISTS tellings AS SELECT t.id, e.id AS event, d.id AS doc, d.date AS doc_date, d.lang, s.key AS source, t.sentence,"
    " t.span_start, t.span_end, t.trigger, t.lemma, t.trigger_start, t.trigger_end, t.type, t.mode, t.cameo,"
    " t.goldstein / 10.0 AS goldstein, t.intensity / 10.0 AS intensity, t.quad, t.relation, t.level, t.status, t.negated,"
    " t.date_start, t.date_end, t.date_text, t.date_precision, t.promise_act, t.promise_mode, t.promise_specific, t.due_start,"
    " t.due_end, t.place, t.place_country, t.geonameid, t.lat, t.lon, t.speaker, t.speaker_country, t.speaker_name,"
    " t.speaker_role, t.word, t.quoted, t.confidence / 1000.0 AS confidence, b.json"
    " FROM telling t JOIN document d ON d.doc = t.doc JOIN source s ON s.source = t.source JOIN body b ON b.telling = t.telling"
    " LEFT JOIN event e ON e.event = t.event"),

    ("CREATE VIEW IF NOT EXISTS coverage AS SELECT source, nullif(day, 0) AS day, lang, count(*) AS documents, sum(tellings) AS tellings,"
    " count(DISTINCT cluster) AS texts FROM document GROUP BY source, day, lang"),
};

const char *rs_store_schema(size_t i) {
  size_t n = sizeof TABLES / sizeof *TABLES, v = sizeof VIEWS / sizeof *VIEWS;
  return i < n ? TABLES[i] : i < n + v ? VIEWS[i - n] : NULL;
}
