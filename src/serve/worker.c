/* What takes long is done in a thread beside the loops: a loop that coded a text would let all its connections wait.
 * Invariant: a job is the loop's until it is given, then the worker's, then the loop's again; its request is touched by the loop alone. A
 * client that goes meanwhile is no matter: evhttp keeps the request until it is answered. Cost: two hand-overs. */
#include "serve/internal.h"
#include <stdlib.h>
#include <unistd.h>

enum { MOST_WAITING = 64 /* jobs; their bodies are at most 4 MiB */ };

struct serve_worker {
  struct serve_hand {
    struct serve_worker *worker;
    pthread_t thread;
    serve_hands hands;
  } hand[SERVE_HANDS];
  unsigned nhands;
  pthread_mutex_t lock;
  pthread_cond_t more;
  serve_job *first, **last;
  unsigned waiting;
  bool ending;
};

rasid_engine *serve_hands_engine(serve_hands *h, rasid_error *err) {
  if (!h->engine && rasid_engine_new(h->s->o->lexicon, NULL, &h->engine, err)) return NULL;
  return h->engine;
}

rasid_store *serve_hands_store(serve_hands *h, rasid_error *err) {
  if (!h->store && rasid_store_open(h->s->o->db, false, &h->store, err)) return NULL;
  return h->store;
}

static void hand_back(serve_job *j) {
  serve_loop *l = j->loop;
  pthread_mutex_lock(&l->lock);
  j->next = l->done;
  l->done = j;
  pthread_mutex_unlock(&l->lock);
  (void)!write(l->wake[1], "", 1);
}

static void *run(void *arg) {
  struct serve_hand *hand = arg;
  struct serve_worker *w = hand->worker;
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
    j->work(j, &hand->hands);
    hand_back(j);
    pthread_mutex_lock(&w->lock);
  }
  pthread_mutex_unlock(&w->lock);
  return NULL;
}

struct serve_worker *serve_worker_start(serve *s, unsigned threads) {
  struct serve_worker *w = calloc(1, sizeof *w);
  if (!w) return NULL;
  w->last = &w->first;
  pthread_mutex_init(&w->lock, NULL);
  pthread_cond_init(&w->more, NULL);
  for (; w->nhands < threads && w->nhands < SERVE_HANDS; w->nhands++) {
    struct serve_hand *hand = &w->hand[w->nhands];
    hand->worker = w, hand->hands.s = s;
    if (pthread_create(&hand->thread, NULL, run, hand) != 0) break;
  }
  if (w->nhands) return w;
  serve_worker_free(w);
  return NULL;
}

void serve_worker_end(struct serve_worker *w) {
  if (!w) return;
  pthread_mutex_lock(&w->lock);
  w->ending = true;
  pthread_cond_broadcast(&w->more);
  pthread_mutex_unlock(&w->lock);
  for (unsigned i = 0; i < w->nhands; i++) pthread_join(w->hand[i].thread, NULL);
  for (serve_job *j = w->first, *next; j; j = next) {
    next = j->next;
    j->status = 503, j->message = "the server is ending";
    hand_back(j);
  }
  w->first = NULL;
}

void serve_worker_free(struct serve_worker *w) {
  if (!w) return;
  for (unsigned i = 0; i < w->nhands; i++) {
    rasid_engine_free(w->hand[i].hands.engine);
    rasid_store_close(w->hand[i].hands.store);
  }
  pthread_mutex_destroy(&w->lock);
  pthread_cond_destroy(&w->more);
  free(w);
}

static void answer(serve_job *j) {
  serve_loop *l = j->loop;
  if (j->answer) {
    j->answer(j);
  } else {
    serve_conn_asked(l, j->req);
    if (j->status && j->status < 400) {
      serve_reply r = {.status = j->status, .type = "application/json"};
      serve_send(l, j->req, &r, j->out);
    } else if (j->message) {
      serve_fail(l, j->req, j->status, j->message, false);
    } else {
      serve_fail_with(l, j->req, &j->err);
    }
  }
  if (j->out) evbuffer_free(j->out);
  j->drop(j->what);
  free(j);
}

void serve_worker_give(struct serve_worker *w, const serve_job *job) {
  serve_job *j = malloc(sizeof *j), full = *job;
  bool taken = false;
  if (j) *j = *job, j->err = (rasid_error){.status = RASID_MEMORY}, j->next = NULL;
  if (job->req) serve_conn_wait(job->loop, job->req);
  pthread_mutex_lock(&w->lock);
  if (j && !w->ending && w->waiting < MOST_WAITING) {
    *w->last = j, w->last = &j->next, w->waiting++;
    taken = true;
    pthread_cond_signal(&w->more);
  }
  pthread_mutex_unlock(&w->lock);
  if (taken) return;
  if (!j) { /* without memory nobody can be told: the connection ends by its deadline */
    full.drop(full.what);
    return;
  }
  j->status = 503, j->message = "too much is waiting already; come again";
  answer(j);
}

void serve_jobs_answer(serve_loop *l) {
  pthread_mutex_lock(&l->lock);
  serve_job *done = l->done;
  l->done = NULL;
  pthread_mutex_unlock(&l->lock);
  for (serve_job *j = done, *next; j; j = next) {
    next = j->next;
    answer(j);
  }
}
