/* What takes long is done in a thread beside the loops: a loop that coded a text would let all its connections wait.
 * Invariant: a job is the loop's until it is given, then the worker's, then the loop's again; its request is touched by the loop alone. A
 * client that goes meanwhile is no matter: evhttp keeps the request until it is answered. Cost: two hand-overs. */
#include "serve/internal.h"
#include <stdlib.h>
#include <unistd.h>

enum { MOST_WAITING = 64 /* jobs; their bodies are at most 4 MiB */ };

struct serve_worker {
  serve *s;
  pthread_t thread;
  pthread_mutex_t lock;
  pthread_cond_t more;
  serve_job *first, **last;
  unsigned waiting;
  bool ending;
  rasid_engine *engine; /* made for the first job */
};

static void hand_back(serve_job *j) {
  serve_loop *l = j->loop;
  if (j->drop) j->drop(j->what);
  pthread_mutex_lock(&l->lock);
  j->next = l->done;
  l->done = j;
  pthread_mutex_unlock(&l->lock);
  (void)!write(l->wake[1], "", 1);
}

static void do_job(struct serve_worker *w, serve_job *j) {
  j->out = evbuffer_new();
  j->err = (rasid_error){.status = RASID_MEMORY};
  if (j->out && (w->engine || !rasid_engine_new(w->s->o->lexicon, NULL, &w->engine, &j->err))) j->work(j, w->engine);
  hand_back(j);
}

static void *run(void *arg) {
  struct serve_worker *w = arg;
  pthread_mutex_lock(&w->lock);
  while (!w->ending) {
    serve_job *j = w->first;
    if (!j) {
      pthread_cond_wait(&w->more, &w->lock);
      continue;
    }
    w->first = j->next;
    if (!w->first) w->last = &w->first;
    w->waiting--;
    pthread_mutex_unlock(&w->lock);
    do_job(w, j);
    pthread_mutex_lock(&w->lock);
  }
  pthread_mutex_unlock(&w->lock);
  return NULL;
}

struct serve_worker *serve_worker_start(serve *s) {
  struct serve_worker *w = calloc(1, sizeof *w);
  if (!w) return NULL;
  w->s = s, w->last = &w->first;
  pthread_mutex_init(&w->lock, NULL);
  pthread_cond_init(&w->more, NULL);
  if (pthread_create(&w->thread, NULL, run, w) == 0) return w;
  free(w);
  return NULL;
}

void serve_worker_end(struct serve_worker *w) {
  if (!w) return;
  pthread_mutex_lock(&w->lock);
  w->ending = true;
  pthread_cond_signal(&w->more);
  pthread_mutex_unlock(&w->lock);
  pthread_join(w->thread, NULL);
  for (serve_job *j = w->first, *next; j; j = next) {
    next = j->next;
    j->status = 503, j->message = "the server is ending";
    hand_back(j);
  }
  w->first = NULL;
}

void serve_worker_free(struct serve_worker *w) {
  if (!w) return;
  rasid_engine_free(w->engine);
  pthread_mutex_destroy(&w->lock);
  pthread_cond_destroy(&w->more);
  free(w);
}

void serve_worker_give(struct serve_worker *w, serve_loop *l, struct evhttp_request *req, void (*work)(serve_job *j, rasid_engine *engine), void *what,
                       void (*drop)(void *what)) {
  serve_job *j = calloc(1, sizeof *j);
  bool taken = false;
  if (j) *j = (serve_job){.loop = l, .req = req, .work = work, .what = what, .drop = drop};
  serve_conn_wait(l, req);
  pthread_mutex_lock(&w->lock);
  if (j && !w->ending && w->waiting < MOST_WAITING) {
    *w->last = j, w->last = &j->next, w->waiting++;
    taken = true;
    pthread_cond_signal(&w->more);
  }
  pthread_mutex_unlock(&w->lock);
  if (taken) return;
  free(j);
  drop(what);
  serve_conn_asked(l, req);
  serve_fail(l, req, 503, "too much is waiting already; come again", false);
}

void serve_jobs_answer(serve_loop *l) {
  pthread_mutex_lock(&l->lock);
  serve_job *done = l->done;
  l->done = NULL;
  pthread_mutex_unlock(&l->lock);
  for (serve_job *j = done, *next; j; j = next) {
    next = j->next;
    serve_conn_asked(l, j->req);
    if (j->status && j->status < 400) {
      serve_reply r = {.status = j->status, .type = "application/json"};
      serve_send(l, j->req, &r, j->out);
    } else if (j->message) {
      serve_fail(l, j->req, j->status, j->message, false);
    } else {
      serve_fail_with(l, j->req, &j->err);
    }
    if (j->out) evbuffer_free(j->out);
    free(j);
  }
}
