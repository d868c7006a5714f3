/* Threads for what the library shares out (rasid_recoding.together): the library starts none itself. */
#ifndef RS_CLI_TOGETHER_H
#define RS_CLI_TOGETHER_H
#include <pthread.h>
#include <stdbool.h>
#include <stdlib.h>

typedef struct cli_share {
  void (*work)(void *job, unsigned i);
  void *job;
  unsigned i;
  pthread_t thread;
  bool running;
} cli_share;

static inline void *cli_run_share(void *p) {
  cli_share *x = p;
  x->work(x->job, x->i);
  return NULL;
}

/* The first share is the caller's own, and one for which there is no thread. */
static inline void cli_together(void *ctx, unsigned n, void (*work)(void *job, unsigned i), void *job) {
  cli_share *x = calloc(n, sizeof *x);
  (void)ctx;
  for (unsigned i = 1; x && i < n; i++) {
    x[i] = (cli_share){.work = work, .job = job, .i = i};
    x[i].running = pthread_create(&x[i].thread, NULL, cli_run_share, &x[i]) == 0;
  }
  for (unsigned i = 0; i < n; i++)
    if (!x || !x[i].running) work(job, i);
  for (unsigned i = 1; x && i < n; i++)
    if (x[i].running) pthread_join(x[i].thread, NULL);
  free(x);
}
#endif
