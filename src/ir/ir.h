/* What the stages hand to each other: plain structs, no behaviour. The one header in which stages meet.
 *
 *   bytes -> ingest -> rs_doc -> text -> rs_sentence, rs_token -> lexicon -> rs_reading, rs_mention
 *         -> parse -> rs_party, rs_unit, rs_clause -> code -> rs_cand -> score -> rs_event
 *
 * All spans are bytes of rs_doc.text. Arrays live in the document's arena and are valid until it is reset.
 * Indexes are 32-bit; RS_NONE means none. C knows classes (below), never words. */
#ifndef RS_IR_H
#define RS_IR_H
#include "base/str.h"
#include <rasid.h>

#define RS_NONE UINT32_MAX

typedef enum rs_lang { RS_LANG_ALL, RS_LANG_AR, RS_LANG_EN, RS_LANG_COUNT } rs_lang;

/* ---- document ------------------------------------------------------------------------------------------------- */
typedef struct rs_doc {
  rs_str id, date, lang, source, url, title, text; /* date: ISO 8601, maybe empty; text: valid UTF-8 */
  rs_str file;                                     /* where it was read, for messages */
  uint64_t line;                                   /* line or record in it, from 1; 0: whole file */
  uint64_t origin;                                 /* byte of the record in its file */
  const rasid_run *runs;                           /* where the text came from; none: not asked for, or not known */
  size_t nruns;
} rs_doc;

/* ---- text ----------------------------------------------------------------------------------------------------- */
enum { /* rs_sentence.flags */
  RS_SENT_HEADLINE = 1, /* first line without a stop */
  RS_SENT_DATELINE = 2, /* opens with place, date, agency; body starts at body_tok */
  RS_SENT_LINE_START = 4,
  RS_SENT_QUOTED = 8 /* begins inside a quotation opened before */
};
typedef struct rs_sentence {
  rs_span span;
  uint32_t tok0, tok1; /* tokens [tok0, tok1) */
  uint32_t body_tok;   /* first token after a dateline, else tok0 */
  uint32_t flags;
} rs_sentence;

enum rs_token_kind { RS_TOK_WORD, RS_TOK_NUMBER, RS_TOK_PUNCT, RS_TOK_SYMBOL };
enum rs_punct { /* rs_token.punct */
  RS_P_NONE, RS_P_STOP, RS_P_QUESTION, RS_P_EXCLAIM, RS_P_COMMA, RS_P_SEMICOLON, RS_P_COLON, RS_P_DASH, RS_P_SLASH,
  RS_P_ELLIPSIS, RS_P_OPEN, RS_P_CLOSE /* brackets */, RS_P_QUOTE_OPEN, RS_P_QUOTE_CLOSE, RS_P_QUOTE /* either */, RS_P_OTHER
};
enum { /* rs_token.flags */
  RS_TOK_CAP = 1,          /* first letter is upper case */
  RS_TOK_ALLCAPS = 2,      /* two or more letters, all upper case */
  RS_TOK_SPACE_BEFORE = 4, /* blank or line break before it */
  RS_TOK_NEWLINE_BEFORE = 8,
  RS_TOK_FIRST = 16,   /* first word of its sentence (quotes and brackets skipped) */
  RS_TOK_INQUOTE = 32, /* inside quotation marks */
  RS_TOK_INPAREN = 64,
  RS_TOK_ARABIC = 128, /* Arabic script */
  RS_TOK_LATIN = 256
};
typedef struct rs_token {
  rs_span span;
  rs_str norm; /* NFC, without vowel marks and tatweel; lower case; letters otherwise as written */
  rs_str fold; /* for matching: alef, hamza seats, ya, ta marbuta, Persian letters folded */
  uint64_t hash; /* rs_hash of fold */
  uint16_t flags;
  uint8_t kind, punct;
  uint8_t nreading;
  uint8_t best; /* the reading that parse chose */
  uint8_t pad[2];
  uint32_t reading0; /* index into rs_work.readings */
  uint32_t mention;  /* the mention that covers it, or RS_NONE */
  double number;     /* value of a NUMBER */
} rs_token;

/* Language profile: what text and match must know of a language. Filled by lexicon from the lexicon's words. */
typedef struct rs_clitic {
  rs_str fold;
  uint64_t gram; /* class bits: coordinator, prep-..., future, article, pronoun */
  uint8_t order; /* proclitics: a later one has a higher order */
  uint8_t pgn;   /* enclitic pronouns: RS_F_ person, number, gender packed by RS_PGN */
  uint8_t poss;  /* 1: possessive mark ('s) */
} rs_clitic;
typedef struct rs_profile {
  rs_lang lang;
  const rs_str *abbreviations; /* folded, sorted bytewise, with their dot left out */
  uint32_t nabbreviations;
  const rs_clitic *pro;
  uint32_t npro;
  const rs_clitic *en;
  uint32_t nen;
  uint32_t flags;
} rs_profile;
enum { /* rs_profile.flags */
  RS_LANG_VERB_FIRST = 1, /* a subject may follow its verb */
  RS_LANG_CASED = 2,      /* upper case tells names */
  RS_LANG_NISBA_AFTER = 4, /* adjectives follow their noun */
  RS_LANG_CLITICS = 8
};

/* ---- grammar: classes ----------------------------------------------------------------------------------------- */
/* Closed word classes that C knows. name in the lexicon, C name. At most 64. */
#define RS_GRAM_LIST(X)                                                                                                \
  X("coordinator", COORD) X("complementizer", COMPL) X("relative", REL)                           \
  X("subordinator", SUBORD) X("temporal", TEMPORAL) X("conditional", COND) X("purpose", PURPOSE) X("contrast", CONTRAST) \
  X("negator", NEG) X("negator-noun", NEGNOUN) X("future", FUT) X("modal-may", MAY) X("modal-must", MUST)               \
  X("passive-aux", PASSAUX) X("be", BE) X("perfect", PERF) X("reporting", REPORT) X("light", LIGHT)                     \
  X("ready", READY) X("hope", HOPE) X("deny", DENY) X("begin", BEGIN) X("continue", CONT) X("stop", STOPV) X("plan", PLAN) \
  X("reciprocal", RECIP) X("together", TOGETHER) X("demonstrative", DEM) X("determiner", DET) X("article", ART)         \
  X("quantifier", QUANT) X("pronoun", PRON) X("possessive", POSS)                                                       \
  X("anaphor-two", AN_TWO) X("anaphor-state", AN_STATE) X("anaphor-org", AN_ORG) X("anaphor-person", AN_PERSON)         \
  X("anaphor-own", AN_OWN) X("counterpart", COUNTER)                                                                    \
  X("prep-with", P_WITH) X("prep-to", P_TO) X("prep-from", P_FROM) X("prep-in", P_IN) X("prep-on", P_ON)                \
  X("prep-between", P_BETWEEN) X("prep-against", P_AGAINST) X("prep-by", P_BY) X("prep-of", P_OF) X("prep-for", P_FOR)  \
  X("prep-about", P_ABOUT) X("prep-during", P_DURING) X("prep-after", P_AFTER) X("prep-before", P_BEFORE)               \
  X("prep-within", P_WITHIN) X("prep-under", P_UNDER) X("prep-according", P_ACCORD) X("prep-by-invitation", P_INVITE)   \
  X("prep-other", P_OTHER) X("coming", COMING) X("gone", GONE) X("title", TITLE) X("adverb", ADV)       \
  X("ongoing", ONGOING) X("given-name", GIVEN)
enum rs_gram_index {
#define X(name, id) RS_GI_##id,
  RS_GRAM_LIST(X)
#undef X
      RS_GRAM_COUNT
};
#define RS_G(id) (UINT64_C(1) << RS_GI_##id)
#define RS_G_PREP                                                                                                      \
  (RS_G(P_WITH) | RS_G(P_TO) | RS_G(P_FROM) | RS_G(P_IN) | RS_G(P_ON) | RS_G(P_BETWEEN) | RS_G(P_AGAINST) | RS_G(P_BY) | \
   RS_G(P_OF) | RS_G(P_FOR) | RS_G(P_ABOUT) | RS_G(P_DURING) | RS_G(P_AFTER) | RS_G(P_BEFORE) | RS_G(P_WITHIN) |         \
   RS_G(P_UNDER) | RS_G(P_ACCORD) | RS_G(P_INVITE) | RS_G(P_OTHER))
#define RS_G_ANAPHOR (RS_G(AN_TWO) | RS_G(AN_STATE) | RS_G(AN_ORG) | RS_G(AN_PERSON) | RS_G(AN_OWN))

/* Features of a form, packed in 32 bits; the compiler sets them, parse reads them. 0 in a field: not told. */
enum { RS_POS_OTHER, RS_POS_NOUN, RS_POS_VERB, RS_POS_ADJ, RS_POS_NAME, RS_POS_WORD, RS_POS_NUM };
enum { RS_TENSE_NONE, RS_TENSE_PAST, RS_TENSE_PRESENT, RS_TENSE_FUTURE, RS_TENSE_IMPERATIVE, RS_TENSE_BASE };
enum { RS_VOICE_NONE, RS_VOICE_ACTIVE, RS_VOICE_PASSIVE };
enum { RS_NUM_NONE, RS_NUM_SG, RS_NUM_DU, RS_NUM_PL };
enum { RS_GEN_NONE, RS_GEN_M, RS_GEN_F };
enum { RS_STATE_NONE, RS_STATE_DEF, RS_STATE_CONSTRUCT };
enum { RS_DER_NONE, RS_DER_MASDAR, RS_DER_ACTPART, RS_DER_PASSPART, RS_DER_NISBA, RS_DER_GERUND };
enum { RS_MOOD_NONE, RS_MOOD_IND, RS_MOOD_SUBJ }; /* SUBJ: subjunctive and jussive */
#define RS_F_POS(f) ((f)&7u)
#define RS_F_TENSE(f) ((f) >> 3 & 7u)
#define RS_F_VOICE(f) ((f) >> 6 & 3u)
#define RS_F_PERSON(f) ((f) >> 8 & 3u)
#define RS_F_NUM(f) ((f) >> 10 & 3u)
#define RS_F_GEN(f) ((f) >> 12 & 3u)
#define RS_F_STATE(f) ((f) >> 14 & 3u)
#define RS_F_DER(f) ((f) >> 16 & 7u)
#define RS_F_MOOD(f) ((f) >> 19 & 3u)
#define RS_F_CASED (1u << 24)  /* must be written with a capital (Turkey, March, US) */
#define RS_F_ALLCAPS (1u << 25) /* must be written in capitals (US, IS) */
#define RS_F_WEAK (1u << 26)   /* also a common word: needs a title, an office or a country's context beside it */
#define RS_F_SHORT (1u << 27)  /* a short form: a surname, "the organisation" */
#define RS_F_METONYM (1u << 28) /* a capital or a seat of government that stands for its state */
#define RS_F_PEOPLE (1u << 29) /* a state's people, one of them or all */
#define RS_F_BOUND (1u << 30)  /* stands only before an enclitic pronoun; never left in a reading */
#define RS_F_PART (1u << 31)   /* part of a time expression only: never a reading nor a mention */
#define RS_FEAT(pos, tense, voice, person, num, gen, state, der, mood)                                                 \
  ((uint32_t)(pos) | (uint32_t)(tense) << 3 | (uint32_t)(voice) << 6 | (uint32_t)(person) << 8 | (uint32_t)(num) << 10 | \
   (uint32_t)(gen) << 12 | (uint32_t)(state) << 14 | (uint32_t)(der) << 16 | (uint32_t)(mood) << 19)
/* Person, number and gender of a pronoun in one byte, laid out as in a form's features (rs_clitic.pgn). */
#define RS_PGN(feats) ((uint8_t)((feats) >> 8 & 63u))
#define RS_PGN_PERSON(p) ((p)&3u)
#define RS_PGN_NUM(p) ((p) >> 2 & 3u)
#define RS_PGN_GEN(p) ((p) >> 4 & 3u)

/* What an entry is. name in the lexicon, C name. */
#define RS_KIND_LIST(X)                                                                                                \
  X("word", WORD) X("verb", VERB) X("noun", NOUN) X("adj", ADJ) X("state", STATE) X("organisation", ORG)                \
  X("group", GROUP) X("person", PERSON) X("role", ROLE) X("framework", FRAMEWORK) X("field", FIELD) X("level", LEVEL)   \
  X("outlet", OUTLET) X("agency", AGENCY) X("place", PLACE) X("time", TIME) X("unit", UNIT)                            \
  X("class", CLASS) X("frame", FRAME) X("rule", RULE) X("type", TYPE) X("mode", MODE) X("context", CONTEXT)            \
  X("cameo", CAMEO) X("sector", SECTOR) X("proclitic", PROCLITIC) X("enclitic", ENCLITIC)                               \
  X("abbreviation", ABBREV) X("paradigm", PARADIGM) X("affixes", AFFIXES) X("spelling", SPELLING) X("language", LANGUAGE)   \
  X("relation", RELATION)
typedef enum rs_kind {
  RS_KIND_NONE,
#define X(name, id) RS_KIND_##id,
  RS_KIND_LIST(X)
#undef X
      RS_KIND_COUNT
} rs_kind;

/* ---- lexicon readings and mentions ---------------------------------------------------------------------------- */
/* One way to read one token: proclitics + stem + enclitic. `an` is the lexicon's analysis of the stem, RS_NONE where
 * the stem is not in the lexicon (such a reading is kept only where clitics are sure). */
typedef struct rs_reading {
  rs_span stem;      /* bytes of the stem: clitics left out, an article that was split off too */
  uint64_t pro;      /* class bits of all proclitics */
  uint64_t gram;     /* closed classes of the entry */
  uint64_t sem;      /* semantic classes of the entry (declared in the lexicon) */
  uint32_t an;       /* analysis */
  uint32_t entry;    /* entry (lexicon), RS_NONE if none */
  uint32_t feats;    /* of the form; state DEF is set when an article was split off */
  uint8_t kind;      /* rs_kind of the entry */
  uint8_t en;        /* enclitic pronoun + 1 (index into profile.en), 0 none */
  uint8_t has_art;   /* an article was split off */
  uint8_t exact;     /* the written form agrees with the entry letter by letter */
} rs_reading;

/* An entry of one or more words found in the text: longest match, names and terms of all kinds. */
typedef struct rs_mention {
  uint32_t tok0, tok1; /* tokens [tok0, tok1) */
  rs_span span;        /* bytes, attached particles left out */
  uint32_t entry, an, feats;
  uint32_t an0, nan;   /* all analyses of the same words: who else bears the name */
  uint64_t pro;        /* proclitics on its first token */
  uint8_t kind;        /* rs_kind */
  uint8_t weak;        /* not (yet) confirmed by its context */
  uint8_t en;          /* enclitic on its last token + 1 */
  uint8_t has_art;
} rs_mention;

/* How a state may stand to an organisation or framework. name, C name, the attribute that lists such states. */
#define RS_STANDING_LIST(X)                                                                                            \
  X("member", MEMBER, "members") X("observer", OBSERVER, "observers") X("partner", PARTNER, "partners")                \
  X("founder", FOUNDER, "founders") X("invited", INVITED, "invited") X("suspended", SUSPENDED, "suspended")
enum {
#define X(name, id, attr) RS_STANDING_##id,
  RS_STANDING_LIST(X)
#undef X
      RS_STANDINGS
};

/* ---- parse ---------------------------------------------------------------------------------------------------- */
typedef enum rs_party_kind {
  RS_PARTY_STATE, RS_PARTY_ORG, RS_PARTY_GROUP, RS_PARTY_PERSON, RS_PARTY_ROLE, /* role: office, body, people of a state, or of none told */
  RS_PARTY_PLACE, /* a place of a state */
  RS_PARTY_NISBA, /* "the Chinese side", an adjective alone */
  RS_PARTY_TWO, RS_PARTY_ANSTATE, RS_PARTY_ANORG, RS_PARTY_ANPERSON, RS_PARTY_OWN, RS_PARTY_PRONOUN, RS_PARTY_DROPPED
} rs_party_kind;

enum rs_resolved { /* how the code was found; the names appear in JSON */
  RS_RES_NAME, RS_RES_NISBA, RS_RES_ROLE_MEMORY, RS_RES_TWO, RS_RES_ANAPHOR, RS_RES_PRONOUN, RS_RES_DROPPED, RS_RES_OUTLET, RS_RES_NONE
};

/* Who: a noun phrase that names a possible actor. Several codes ("the two countries") become several parties that share `group`. */
typedef struct rs_party {
  uint32_t tok0, tok1, head; /* head: the token whose grammar counts */
  rs_span span;              /* of the whole phrase, particles left out */
  uint32_t entity;           /* lexicon entity, RS_NONE: not known */
  uint32_t role;             /* role entry or RS_NONE */
  uint32_t person;           /* person entry or RS_NONE */
  uint32_t place;            /* place entry or RS_NONE */
  uint32_t anaphor;          /* entry of "the kingdom" + 1, 0 none */
  rs_str code, country, name; /* code "" where unresolved */
  uint32_t sector, level;    /* entries or RS_NONE */
  uint32_t feats;
  uint16_t group;            /* parties coordinated or resolved together share it; 0 none */
  uint8_t kind;              /* rs_party_kind */
  uint8_t resolved;          /* rs_resolved */
  uint8_t setting;           /* an organisation that is only the setting ("within the SCO") */
  uint8_t from_context;      /* not in this sentence */
} rs_party;

/* Units: the chunks a sentence is made of, in order. */
typedef enum rs_unit_kind {
  RS_U_OTHER, RS_U_PARTY, RS_U_VERB, RS_U_NOUN, RS_U_ADJ, RS_U_PREP, RS_U_COORD, RS_U_COMPL, RS_U_REL, RS_U_SUBORD,
  RS_U_NEG, RS_U_AUX, RS_U_PUNCT, RS_U_QUOTE, RS_U_TIME, RS_U_NUM, RS_U_PRON, RS_U_FIELD, RS_U_FRAMEWORK, RS_U_KIND_COUNT
} rs_unit_kind;

/* Grammatical function of a unit under its governor. name, C name; frames name slots by these. */
#define RS_FN_LIST(X)                                                                                                  \
  X("none", NONE) X("subject", SUBJ) X("object", OBJ) X("of", OF) X("with", WITH) X("to", TO) X("from", FROM)           \
  X("in", IN) X("on", ON) X("between", BETWEEN) X("against", AGAINST) X("by", BY) X("for", FOR) X("about", ABOUT)       \
  X("during", DURING) X("after", AFTER) X("before", BEFORE) X("within", WITHIN) X("under", UNDER)                       \
  X("according", ACCORD) X("invited-by", INVITE) X("other", OTHER) X("modifier", MOD) X("apposition", APP) X("second", OBJ2)
typedef enum rs_fn {
#define X(name, id) RS_FN_##id,
  RS_FN_LIST(X)
#undef X
      RS_FN_COUNT
} rs_fn;

/* Marks that rules put on a unit. name, C name. At most 32. */
#define RS_MARK_LIST(X)                                                                                                \
  X("negated", NEGATED) X("future", FUTURE) X("conditional", CONDITIONAL) X("ongoing", ONGOING) X("passive", PASSIVE)   \
  X("supported", SUPPORTED) X("topic", TOPIC) X("setting", SETTING) X("hope", HOPE) X("necessity", NECESSITY)           \
  X("background", BACKGROUND) X("timephrase", TIMEPHRASE) X("reported", REPORTED) X("reporting", REPORTING)             \
  X("ready", READY) X("importance", IMPORTANCE) X("means", MEANS) X("denied", DENIED) X("begun", BEGUN)                 \
  X("ended", ENDED) X("planned", PLANNED) X("modifier", MODIFIER) X("reciprocal", RECIPROCAL) X("purpose", PURPOSE)     \
  X("relative", RELATIVE) X("quoted", QUOTED) X("title", TITLE) X("past", PAST) X("noevent", NOEVENT) X("definite", DEFINITE)
enum rs_mark_index {
#define X(name, id) RS_MI_##id,
  RS_MARK_LIST(X)
#undef X
      RS_MARK_COUNT
};
#define RS_MARK(id) (1u << RS_MI_##id)

typedef struct rs_unit {
  uint32_t tok0, tok1, head; /* tokens [tok0, tok1) */
  uint64_t gram, sem, pro;   /* of the head's reading */
  uint32_t feats, entry;     /* entry of the head or RS_NONE */
  uint32_t ref;              /* PARTY: index of its first party; others RS_NONE */
  uint32_t field;            /* field entry that its words name, RS_NONE */
  uint32_t gov;              /* governing unit or RS_NONE */
  uint32_t marks;            /* RS_MARK bits */
  uint16_t clause;
  uint8_t kind;   /* rs_unit_kind */
  uint8_t fn;     /* rs_fn under gov */
  uint8_t en;     /* enclitic pronoun + 1 on the head */
  uint8_t conj;   /* joined to the unit before it by a coordinator */
  uint8_t lexkind; /* rs_kind of the entry */
  uint8_t nref;    /* PARTY: how many parties (the two countries: 2) */
} rs_unit;

typedef enum rs_clause_kind { RS_C_MAIN, RS_C_COMPL, RS_C_REL, RS_C_ADV, RS_C_COND, RS_C_PURPOSE, RS_C_QUOTE } rs_clause_kind;
typedef struct rs_clause {
  uint32_t unit0, unit1;  /* first and last+1 unit; units inside may belong to a nested clause: see rs_unit.clause */
  uint32_t verb;          /* main verb unit or RS_NONE */
  uint32_t subject;       /* subject unit or RS_NONE; may lie in an earlier clause (shared) */
  uint32_t marks;
  uint16_t parent;        /* own index for the outermost */
  uint8_t kind;           /* rs_clause_kind */
  uint8_t tense;
  uint32_t speaker;       /* party who is reported as saying it, or RS_NONE */
} rs_clause;

/* What fired, for `why`: an entry, sense or rule of the lexicon, and the bytes it fired on. */
typedef struct rs_why {
  uint32_t origin; /* lexicon origin index: gives name, file and line */
  rs_span span;
} rs_why;

/* ---- code and score ------------------------------------------------------------------------------------------- */
enum rs_status { RS_ST_PAST, RS_ST_ONGOING, RS_ST_PLANNED, RS_ST_CONDITIONAL };
enum rs_relation { RS_REL_DIRECTED, RS_REL_MUTUAL, RS_REL_JOINT, RS_REL_SINGLE };
enum rs_side { RS_SIDE_NONE, RS_SIDE_ACTOR, RS_SIDE_RECIPIENT, RS_SIDE_PARTNER, RS_SIDE_BOTH /* inside one state */ };

/* A party as a candidate for an event's sides. */
typedef struct rs_slot {
  uint32_t party;
  uint8_t fn;        /* function under the trigger or its support verb, RS_FN_NONE when unattached */
  uint8_t frame_side; /* rs_side that the frame gives this function */
  uint8_t side;      /* rs_side decided */
  uint8_t via;       /* 0 own slot, 1 by the support verb or object, 2 shared subject, 3 another trigger of the act, 4 sentence, 5 context, 6 pronoun */
  int32_t score;     /* thousandths */
} rs_slot;

/* A candidate event: a trigger in one sense. */
typedef struct rs_cand {
  uint32_t unit, sense;
  uint8_t type;     /* index of PLOVER type in the lexicon */
  uint8_t status, negated, relation;
  uint8_t dropped;  /* 0 kept; else rs_drop */
  uint8_t planned;  /* the reading of the trigger as a promise: type is what its own type becomes when planned */
  uint32_t marks;
  uint32_t support; /* unit of the light or governing verb, RS_NONE */
  rs_slot *slots;
  uint32_t nslots;
  uint64_t *features; /* of the event model, see code/features.h */
  uint32_t nfeatures;
  int32_t score; /* thousandths: the model's sum */
  rs_why *why;
  uint32_t nwhy;
} rs_cand;
enum rs_drop { RS_DROP_NO, RS_DROP_SCORE, RS_DROP_MERGED, RS_DROP_NOPARTY, RS_DROP_RULE };

typedef struct rs_date {
  rs_str start, end; /* ISO 8601 dates, empty where unknown */
  rs_str text;
  uint8_t precision; /* 0 none, 1 day, 2 week, 3 month, 4 quarter, 5 year */
} rs_date;

typedef struct rs_amount {
  double value;
  rs_str unit, text;
  rs_span span;
} rs_amount;

typedef struct rs_actor {
  rs_str code, country, sector, name, role, text;
  rs_span span;
  uint8_t resolved; /* rs_resolved */
} rs_actor;

typedef struct rs_source {
  rs_str code, name, country;
} rs_source;

enum rs_word { RS_WORD_OWN, RS_WORD_OTHER, RS_WORD_JOINT, RS_WORD_THIRD, RS_WORD_NONE };

typedef struct rs_event {
  char id[33];
  uint32_t sentence;
  rs_span span;
  rs_str text, type, mode;
  rs_str trigger_text, trigger_lemma;
  rs_span trigger_span;
  rs_str *contexts;
  rs_str cameo;
  int32_t goldstein, intensity; /* tenths */
  uint8_t quad, relation, status, negated;
  rs_actor *actors, *recipients;
  rs_str *fields, *frameworks;
  uint32_t ncontexts, nactors, nrecipients, nfields, nframeworks, namounts, nwhy;
  rs_str level;
  rs_date date;
  uint8_t has_promise, promise_specific;
  rs_str promise_act, promise_mode;
  rs_date due;
  rs_amount *amounts;
  rs_str place_name, place_country;
  uint32_t place_geonameid; /* 0: not known */
  uint8_t place_located;    /* lat and lon are known */
  double place_lat, place_lon;
  uint8_t has_speaker, quoted, word;
  rs_actor speaker;
  rs_source outlet, agency; /* code "" : none */
  int32_t confidence; /* thousandths */
  rs_why *why;
} rs_event;
#endif
