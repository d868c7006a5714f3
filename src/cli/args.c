/* Words of the command line -> cli_args, by the tables. What cannot be meant is told with the nearest thing that could
 * be. */
#define _POSIX_C_SOURCE 200809L
#include "cli/cli.h"
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_CHOICES = 12, LONGEST = 31 }; /* words longer than this are no typing errors of ours */

/* Optimal string alignment: insertions, deletions, changes and swaps of neighbours. */
static unsigned distance(const char *a, const char *b) {
  size_t n = strlen(a), m = strlen(b);
  if (n > LONGEST || m > LONGEST) return LONGEST;
  unsigned d[LONGEST + 1][LONGEST + 1];
  for (size_t i = 0; i <= n; i++) d[i][0] = (unsigned)i;
  for (size_t j = 0; j <= m; j++) d[0][j] = (unsigned)j;
  for (size_t i = 1; i <= n; i++)
    for (size_t j = 1; j <= m; j++) {
      unsigned best = d[i - 1][j - 1] + (a[i - 1] != b[j - 1]);
      if (d[i - 1][j] + 1 < best) best = d[i - 1][j] + 1;
      if (d[i][j - 1] + 1 < best) best = d[i][j - 1] + 1;
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] && d[i - 2][j - 2] + 1 < best)
        best = d[i - 2][j - 2] + 1;
      d[i][j] = best;
    }
  return d[n][m];
}

const char *cli_nearest(const char *typed, size_t n, const char *(*word)(size_t i)) {
  const char *best = NULL;
  unsigned least = (unsigned)strlen(typed) / 3 + 1;
  for (size_t i = 0; i < n; i++) {
    unsigned d = distance(typed, word(i));
    if (d <= least && (d < least || !best)) best = word(i), least = d;
  }
  return best;
}

static const char *command_name(size_t i) { return CLI_COMMANDS[i].name; }
static const char *option_name(size_t i) { return CLI_OPTIONS[i].name; }

int cli_wrong(const cli_args *a, const char *fmt, ...) {
  fprintf(stderr, "rasid%s%s: ", a->command ? " " : "", a->command ? a->command->name : "");
  va_list ap;
  va_start(ap, fmt);
  vfprintf(stderr, fmt, ap);
  va_end(ap);
  fprintf(stderr, "\nrasid help%s%s shows how it is used.\n", a->command ? " " : "",
          a->command ? a->command->name : "");
  return CLI_USAGE;
}

/* " ; did you mean X?" or nothing. */
static int unknown(const cli_args *a, const char *what, const char *dashes, const char *typed, const char *near) {
  if (near) return cli_wrong(a, "there is no %s %s%s; did you mean %s%s?", what, dashes, typed, dashes, near);
  return cli_wrong(a, "there is no %s %s%s", what, dashes, typed);
}

/* The command of one or two words; *used tells how many. A group's name alone ("lexicon") asks for its second word. */
static const cli_command *find_command(int argc, char **argv, int *used) {
  for (size_t i = 0; i < CLI_NCOMMANDS; i++) {
    const char *name = CLI_COMMANDS[i].name, *blank = strchr(name, ' ');
    if (!blank && strcmp(name, argv[0]) == 0) return *used = 1, &CLI_COMMANDS[i];
    if (blank && argc > 1 && strlen(argv[0]) == (size_t)(blank - name) &&
        strncmp(name, argv[0], (size_t)(blank - name)) == 0 && strcmp(blank + 1, argv[1]) == 0)
      return *used = 2, &CLI_COMMANDS[i];
  }
  return NULL;
}

static int no_command(const cli_args *a, int argc, char **argv) {
  char group[128] = "", typed[128];
  for (size_t i = 0; i < CLI_NCOMMANDS; i++) {
    const char *name = CLI_COMMANDS[i].name, *blank = strchr(name, ' ');
    size_t n = strlen(argv[0]);
    if (blank && (size_t)(blank - name) == n && strncmp(name, argv[0], n) == 0)
      snprintf(group + strlen(group), sizeof group - strlen(group), "%s%s", *group ? ", " : "", blank + 1);
  }
  if (*group && (argc < 2 || argv[1][0] == '-')) return cli_wrong(a, "%s needs one of: %s", argv[0], group);
  snprintf(typed, sizeof typed, "%s%s%s", argv[0], *group ? " " : "", *group ? argv[1] : "");
  return unknown(a, "command", "", typed, cli_nearest(typed, CLI_NCOMMANDS, command_name));
}

/* The choices of one option as words. */
static size_t split(const char *choices, char words[MOST_CHOICES][16]) {
  size_t n = 0;
  while (n < MOST_CHOICES && *choices) {
    size_t len = strcspn(choices, "|");
    snprintf(words[n++], 16, "%.*s", (int)len, choices);
    choices += len + (choices[len] == '|');
  }
  return n;
}

static int find_choice(const char *choices, const char *value) {
  char words[MOST_CHOICES][16];
  size_t n = split(choices, words);
  for (size_t i = 0; i < n; i++)
    if (strcmp(words[i], value) == 0) return (int)i;
  return -1;
}

static int wrong_choice(const cli_args *a, const cli_option *o, const char *value) {
  char words[MOST_CHOICES][16], list[128] = "";
  size_t n = split(o->choices, words), best = 0;
  unsigned least = LONGEST;
  for (size_t i = 0; i < n; i++) {
    unsigned d = distance(value, words[i]);
    if (d < least) least = d, best = i;
    snprintf(list + strlen(list), sizeof list - strlen(list), "%s%s",
             i == 0       ? ""
             : i + 1 == n ? " or "
                          : ", ",
             words[i]);
  }
  if (least <= strlen(value) / 3 + 1)
    return cli_wrong(a, "--%s takes %s, not %s; did you mean %s?", o->name, list, value, words[best]);
  return cli_wrong(a, "--%s takes %s, not %s", o->name, list, value);
}

/* The option of that name, the command's own before another's; CLI_OPTION_COUNT: there is none. */
static size_t find_option(const cli_command *c, const char *name) {
  size_t found = CLI_OPTION_COUNT;
  for (size_t id = CLI_OPTION_COUNT; id-- > 0;)
    if (strcmp(CLI_OPTIONS[id].name, name) == 0 && (found == CLI_OPTION_COUNT || c->options & CLI_BIT(id))) found = id;
  return found;
}

static bool takes_many(const cli_option *o) {
  size_t n = o->argument ? strlen(o->argument) : 0;
  return n > 3 && strcmp(o->argument + n - 3, "...") == 0;
}

/* One word that begins with --; *i moves on where it takes the next word as its value. */
static int option(cli_args *a, int argc, char **argv, int *i) {
  const char *word = argv[*i] + 2, *equals = strchr(word, '=');
  char name[64];
  snprintf(name, sizeof name, "%.*s", (int)(equals ? (size_t)(equals - word) : strlen(word)), word);
  size_t id = find_option(a->command, name);
  if (id == CLI_OPTION_COUNT) return unknown(a, "option", "--", name, cli_nearest(name, CLI_OPTION_COUNT, option_name));
  if (id != CLI_HELP && !(a->command->options & CLI_BIT(id)))
    return cli_wrong(a, "--%s belongs to other commands", name);
  const cli_option *o = &CLI_OPTIONS[id];
  const char *value = equals ? equals + 1 : NULL;
  if (!o->argument && value) return cli_wrong(a, "--%s takes no value", name);
  if (o->argument && !value) {
    if (*i + 1 >= argc) return cli_wrong(a, "--%s needs a value: %s", name, o->argument);
    value = argv[++*i];
  }
  if (o->choices && find_choice(o->choices, value) < 0) return wrong_choice(a, o, value);
  a->given[a->ngiven++] = (cli_given){(cli_option_id)id, value};
  while (takes_many(o) && *i + 1 < argc && (argv[*i + 1][0] != '-' || !argv[*i + 1][1]))
    a->given[a->ngiven++] = (cli_given){(cli_option_id)id, argv[++*i]};
  return CLI_DONE;
}

int cli_parse(int argc, char **argv, cli_args *a) {
  *a = (cli_args){.command = NULL};
  int used = 0;
  a->command = find_command(argc, argv, &used);
  if (!a->command) return no_command(a, argc, argv);
  a->given = calloc((size_t)argc + 1, sizeof *a->given);
  a->operands = calloc((size_t)argc + 1, sizeof *a->operands);
  if (!a->given || !a->operands) return cli_wrong(a, "out of memory");
  bool only_operands = false;
  for (int i = used; i < argc; i++) {
    const char *w = argv[i];
    if (!only_operands && strcmp(w, "--") == 0) {
      only_operands = true;
    } else if (!only_operands && strcmp(w, "-h") == 0) {
      a->given[a->ngiven++] = (cli_given){CLI_HELP, NULL};
    } else if (!only_operands && w[0] == '-' && w[1] == '-') {
      int st = option(a, argc, argv, &i);
      if (st) return st;
    } else if (!only_operands && w[0] == '-' && w[1]) {
      return cli_wrong(a, "there is no option %s; options are written out, with two dashes", w);
    } else {
      a->operands[a->noperands++] = w;
    }
  }
  if (cli_has(a, CLI_HELP)) return CLI_DONE;
  if (a->command->max_operands >= 0 && a->noperands > (size_t)a->command->max_operands)
    return cli_wrong(a, "there is nothing to do with %s", a->operands[a->command->max_operands]);
  if (a->noperands < (size_t)a->command->min_operands) return cli_wrong(a, "needs %s", a->command->operands);
  return CLI_DONE;
}

void cli_free(cli_args *a) {
  free(a->given);
  free(a->operands);
}

bool cli_has(const cli_args *a, cli_option_id id) {
  for (size_t i = 0; i < a->ngiven; i++)
    if (a->given[i].option == id) return true;
  return false;
}

const char *cli_value(const cli_args *a, cli_option_id id) {
  for (size_t i = a->ngiven; i-- > 0;)
    if (a->given[i].option == id) return a->given[i].value;
  return NULL;
}

size_t cli_values(const cli_args *a, cli_option_id id, const char **out) {
  size_t n = 0;
  for (size_t i = 0; i < a->ngiven; i++)
    if (a->given[i].option == id) out[n++] = a->given[i].value;
  return n;
}

bool cli_number(const cli_args *a, cli_option_id id, unsigned long least, unsigned long most, unsigned long *out) {
  const char *v = cli_value(a, id);
  if (!v) return true;
  char *end = NULL;
  unsigned long x = strtoul(v, &end, 10);
  if (v[0] < '0' || v[0] > '9' || *end || x < least || x > most) {
    cli_wrong(a, "--%s takes a number from %lu to %lu, not %s", CLI_OPTIONS[id].name, least, most, v);
    return false;
  }
  *out = x;
  return true;
}

int cli_choice(const cli_args *a, cli_option_id id, int otherwise) {
  const char *v = cli_value(a, id);
  return v ? find_choice(CLI_OPTIONS[id].choices, v) : otherwise;
}
