/* What the files of the server share.
 *
 *   serve.c    threads, listening, ending         conn.c    connections and their deadlines
 *   request.c  a request -> gate, route, answer   gate.c    what is refused before anything is looked at (pure)
 *   routes.c   paths -> questions                 read.c    GET: cache, ETag, record; reply.c  headers, gzip, errors
 *   cache.c    answers kept in memory (pure)      write.c   POST: code, reviews, documents; body.c  their JSON
 *   worker.c   what takes long, in threads beside  stream.c  server-sent events
 *   page.c     the built-in page's files          token.c   tokens for writing */
#ifndef SERVE_INTERNAL_H
#define SERVE_INTERNAL_H
#include "serve/cache.h"
#include "serve/gate.h"
#include "serve/serve.h"
#include <event2/buffer.h>
#include <event2/event.h>
#include <event2/http.h>
#include <event2/keyvalq_struct.h>
#include <pthread.h>
#include <stdatomic.h>

enum {
  SERVE_MOST_HEADER = 16 << 10,    /* request line and headers: browsers send 1 KB, proxies add some */
  SERVE_MOST_BODY = 4 << 20,       /* documents */
  SERVE_MOST_TEXT = 256 << 10,     /* of /code: a long report has 20 KB */
  SERVE_MOST_REVIEW = 64 << 10,
  SERVE_MOST_CONNECTIONS = 4096,
  SERVE_MOST_STREAMS = 2048,
  SERVE_MOST_STREAM_BEHIND = 256 << 10, /* bytes that a stream's reader may lag behind */
  SERVE_ANSWER_MS = 10000,         /* of a question to the record; a reader works on one at a time */
  SERVE_IDLE_S = 60,               /* a connection without a request */
  SERVE_CACHE = 48 << 20,          /* bytes a loop */
  SERVE_GZIP_FROM = 1024,
  SERVE_LOOK_MS = 200,             /* how often it is looked whether another program has written */
  SERVE_STREAM_MS = 500,
  SERVE_BEAT_S = 15
};

typedef struct serve_loop serve_loop;

/* What all loops share. */
typedef struct serve {
  const serve_options *o;
  evutil_socket_t fd;
  unsigned port;
  uint64_t boot; /* random: ETags of another run are none of this one */
  bool writable; /* the file may be written */
  pthread_mutex_t lock; /* of the next three */
  rasid_store *watch;
  uint64_t version; /* of the record */
  int64_t looked;
  struct serve_worker *coder, *writer, *readers;
  atomic_ullong own; /* the version that a POST last made: who wrote sees it */
  atomic_int connections, streams;
  atomic_ullong requests[6], cached, unchanged, refused, late, bytes, coded, stored; /* requests: by the status' first digit */
  serve_loop *loops;
  unsigned nloops;
} serve;

typedef struct serve_conn serve_conn;
struct serve_loop {
  serve *s;
  pthread_t thread;
  bool running;
  int wake[2]; /* a byte: a job is done, or the loop is to end */
  atomic_bool ending;
  struct event_base *base;
  struct evhttp *http;
  struct event *waking, *sweeping, *streaming;
  rasid_store *store;
  pthread_mutex_t lock;    /* of `done` */
  struct serve_job *done;  /* what workers have finished */
  serve_cache cache;
  struct reading *pending; /* questions on their way */
  serve_conn *conns;
  serve_conn **table; /* by bufferevent */
  struct serve_subscriber *subscribers;
  uint64_t streamed;  /* version that subscribers know */
  int64_t last_document;
};

/* Milliseconds of a steady clock. */
int64_t serve_now(void);
/* The record's version; grows when somebody writes. `anew`: look now. */
uint64_t serve_version(serve *s, bool anew);

/* ---- conn.c ---- */
/* The connection's bufferevent, watched; for evhttp_set_bevcb. arg: the loop. */
struct bufferevent *serve_conn_make(struct event_base *base, void *arg);
/* A whole request has come; its answer is on its way out when `serve_conn_done` is called. */
void serve_conn_asked(serve_loop *l, struct evhttp_request *req);
/* It waits for a worker: no deadline until it is asked anew. */
void serve_conn_wait(serve_loop *l, struct evhttp_request *req);
/* It is a stream from now on: no deadline, but a bound on what it lags behind. */
void serve_conn_stream(serve_loop *l, struct evhttp_request *req);
/* Ends what is late; called again and again. */
void serve_conn_sweep(serve_loop *l);
void serve_conn_free(serve_loop *l);

/* ---- request.c ---- */
void serve_request(struct evhttp_request *req, void *loop);

/* ---- reply.c ---- */
typedef struct serve_reply {
  int status;
  const char *type;
  const char *etag;      /* NULL: none, and nothing is kept by anybody */
  const char *cache;     /* Cache-Control; NULL: no-cache with an etag, no-store without */
  const char *encoding;  /* Content-Encoding of the body */
  const char *location, *allow, *authenticate;
  bool page;             /* the page's Content-Security-Policy; else nothing may be loaded */
  bool close;
} serve_reply;
/* Sends it and drains the body (may be NULL). */
void serve_send(serve_loop *l, struct evhttp_request *req, const serve_reply *r, struct evbuffer *body);
/* {"error":{...}}; `close` for requests after which nothing more can be trusted. */
void serve_fail(serve_loop *l, struct evhttp_request *req, int status, const char *message, bool close);
/* What a status of the library means: answers it. */
void serve_fail_with(serve_loop *l, struct evhttp_request *req, const rasid_error *err);
/* Headers that every answer has. */
void serve_headers(struct evkeyvalq *h, const char *type, bool page);
bool serve_takes_gzip(struct evhttp_request *req);
bool serve_unchanged(struct evhttp_request *req, const char *etag);
/* Bytes as gzip, malloc'ed; NULL: memory is out. */
char *serve_gzip(const char *p, size_t n, size_t *out);
/* rasid_write_fn into an evbuffer. */
rasid_status serve_write(void *buffer, const char *p, size_t n);

/* ---- routes.c, read.c ---- */
enum { ROUTE_VIEW = 1, ROUTE_PAGED = 2 };
typedef struct serve_route {
  const char *path;     /* segments; * takes one */
  const char *question; /* or a view */
  const char *wild;     /* the parameters that the * are */
  const char *takes;    /* parameters of the query string, as the API names them */
  unsigned flags;
} serve_route;
enum { SERVE_WILD = 3, SERVE_PARAMS = 24, SERVE_TEXT = 4096 };
/* The route of a path and what stands in its *; NULL: none. Values point into `text`. */
const serve_route *serve_route_of(const char *path, char text[SERVE_TEXT], const char *wild[SERVE_WILD]);
/* Answers a GET of a route. */
void serve_read(serve_loop *l, struct evhttp_request *req, const serve_route *r, const char *const *wild, struct evkeyvalq *query);
/* Those that are no question: /healthz, /metrics, /api/v1/about, openapi.json, explain. False: none of them. */
bool serve_special(serve_loop *l, struct evhttp_request *req, const char *path);

/* ---- write.c ---- */
/* POST; false: no such path. */
bool serve_post(serve_loop *l, struct evhttp_request *req, const char *path);
/* Does Authorization hold a token of the record? Else answers and returns false. `name` (size 256): for whom it was made. */
bool serve_allowed(serve_loop *l, struct evhttp_request *req, char name[256]);

/* ---- worker.c ---- */
/* What a worker's thread has of its own, each made when first asked for; NULL: it cannot be made, err tells. */
typedef struct serve_hands {
  serve *s;
  rasid_engine *engine;
  rasid_store *store;
} serve_hands;
rasid_engine *serve_hands_engine(serve_hands *h, rasid_error *err);
rasid_store *serve_hands_store(serve_hands *h, rasid_error *err); /* to read */

/* What takes long. `work` runs in the worker's thread and fills status and out, or err; then the loop answers. */
typedef struct serve_job {
  serve_loop *loop;
  struct evhttp_request *req; /* NULL: `answer` knows who waits */
  void (*work)(struct serve_job *j, serve_hands *h);
  void (*answer)(struct serve_job *j); /* in the loop's thread; NULL: status and out are sent */
  void (*drop)(void *what);
  void *what;           /* of the work; dropped behind the answer */
  int status;           /* 0: as err tells */
  const char *message;  /* of a status from 400; NULL: err's */
  struct evbuffer *out; /* the answer's JSON */
  rasid_error err;
  struct serve_job *next;
} serve_job;
enum { SERVE_READERS = 2, SERVE_HANDS = 4 };
/* Of so many threads, at most SERVE_HANDS; NULL: it cannot be started. */
struct serve_worker *serve_worker_start(serve *s, unsigned threads);
/* Ends it behind the job at hand; what waits is answered with 503. */
void serve_worker_end(struct serve_worker *w);
/* Only of one that has ended, when nobody gives it jobs any more. NULL is fine for both. */
void serve_worker_free(struct serve_worker *w);
/* Hands a job over, which is copied; `what` is dropped whatever comes. Where it cannot wait it is answered at once. */
void serve_worker_give(struct serve_worker *w, const serve_job *job);
/* Answers what is done; in the loop's thread. */
void serve_jobs_answer(serve_loop *l);

/* ---- body.c: JSON in requests and small answers ---- */
typedef struct serve_coding { /* strings are malloc'ed; NULL: not there */
  char *text, *date, *lang, *title, *source, *url, *id;
  size_t length; /* of text */
  bool explain;
} serve_coding;
/* NULL, or what is wrong. */
const char *serve_body_coding(const char *p, size_t n, serve_coding *out);
void serve_coding_free(serve_coding *c);
enum { SERVE_SETS = 32 };
typedef struct serve_verdict {
  char *verdict, *reviewer, *note, *delivery;
  char *set[SERVE_SETS];
  size_t nset;
} serve_verdict;
const char *serve_body_verdict(const char *p, size_t n, serve_verdict *out);
void serve_verdict_free(serve_verdict *v);
/* A string of valid UTF-8 as JSON, quotation marks and all, behind what is in the buffer. */
void serve_json_string(struct evbuffer *out, const char *p, size_t n);

/* ---- stream.c ---- */
void serve_stream_open(serve_loop *l, struct evhttp_request *req);
/* Tells subscribers what came; called again and again. */
void serve_stream_tick(serve_loop *l);
void serve_stream_free(serve_loop *l);

/* ---- page.c ---- */
typedef struct serve_file {
  const char *path, *type;
  const unsigned char *data, *end; /* gzip */
  int immutable;
} serve_file;
/* Made by tools/embed_web; ends with a path of NULL. */
extern const serve_file SERVE_FILES[];
bool serve_has_page(void);
/* Answers a GET of the page: a file, or the page itself for the page's own paths. */
void serve_page(serve_loop *l, struct evhttp_request *req, const char *path);
#endif
