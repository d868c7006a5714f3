/* Help, manual page and completion, all read off the tables. */
#include "cli/cli.h"
#include <string.h>

static void each_line(const char *text, const char *before) {
  while (*text) {
    size_t n = strcspn(text, "\n");
    printf("%s%.*s\n", before, (int)n, text);
    text += n + (text[n] == '\n');
  }
}

static void option_help(const cli_option *o) {
  char left[64];
  snprintf(left, sizeof left, "--%s%s%s", o->name, o->argument ? " " : "", o->argument ? o->argument : "");
  printf("  %-22s %s", left, o->help);
  if (o->choices) printf(" [%s]", o->choices);
  printf("\n");
}

static void overview(void) {
  printf("Rasid reads news in Arabic and English and writes who did what with whom.\n\n"
         "usage: rasid COMMAND [OPTION...] [FILE...]\n\n");
  for (size_t i = 0; i < CLI_NCOMMANDS; i++) printf("  %-18s %s\n", CLI_COMMANDS[i].name, CLI_COMMANDS[i].summary);
  printf("\nexamples:\n"
         "  rasid code report.txt\n"
         "  rasid explain --text \"France and Germany signed an agreement on energy.\"\n"
         "  rasid help code\n");
}

int cli_help(const cli_command *c) {
  if (!c) {
    overview();
    return CLI_DONE;
  }
  printf("rasid %s: %s\n\nusage: rasid %s%s%s%s\n", c->name, c->summary, c->name, c->options ? " [OPTION...]" : "",
         *c->operands ? " " : "", c->operands);
  if (*c->more) printf("\n"), each_line(c->more, "");
  if (c->options) printf("\noptions:\n");
  for (size_t i = 0; i < CLI_OPTION_COUNT; i++)
    if (c->options & CLI_BIT(i)) option_help(&CLI_OPTIONS[i]);
  printf("\nexamples:\n");
  each_line(c->examples, "  ");
  return CLI_DONE;
}

/* roff reads a dot or quote at a line's start and backslashes anywhere as its own. */
static void roff(const char *text) {
  bool start = true;
  for (; *text; text++) {
    if (start && (*text == '.' || *text == '\'')) printf("\\&");
    if (*text == '\\')
      printf("\\e");
    else if (*text == '-')
      printf("\\-");
    else
      putchar(*text);
    start = *text == '\n';
  }
}

static void man(void) {
  printf(".TH RASID 1 \"\" \"rasid %s\" \"User Commands\"\n"
         ".SH NAME\nrasid \\- reads news and writes who did what with whom\n"
         ".SH SYNOPSIS\n.B rasid\nCOMMAND [OPTION...] [FILE...]\n"
         ".SH DESCRIPTION\nRasid reads news reports in Arabic and English and writes the events that they report:\n"
         "actors, act, recipients, field, framework, status, source, place in the text and the\n"
         "rules by which it was read.\n"
         ".SH COMMANDS\n",
         rasid_version());
  for (size_t i = 0; i < CLI_NCOMMANDS; i++) {
    const cli_command *c = &CLI_COMMANDS[i];
    printf(".SS \"rasid %s%s%s\"\n", c->name, *c->operands ? " " : "", c->operands);
    roff(c->summary), printf(".\n");
    if (*c->more) printf(".PP\n"), roff(c->more), printf("\n");
    for (size_t o = 0; o < CLI_OPTION_COUNT; o++) {
      if (!(c->options & CLI_BIT(o))) continue;
      printf(".TP\n.B ");
      roff("--"), roff(CLI_OPTIONS[o].name);
      if (CLI_OPTIONS[o].argument) printf(" "), roff(CLI_OPTIONS[o].argument);
      printf("\n"), roff(CLI_OPTIONS[o].help), printf("\n");
    }
    printf(".PP\nExamples:\n.PP\n.nf\n.RS\n"), roff(c->examples), printf(".RE\n.fi\n");
  }
  printf(".SH EXIT STATUS\n0 done, 1 failed, 2 wrong usage.\n.SH ENVIRONMENT\n.TP\n.B NO_COLOR\nno colours, whatever "
         "it is set to\n"
         ".TP\n.B COLUMNS\nwidth of the table where standard output is no terminal\n");
}

/* Length of a command's first word; the whole of it but in a group. */
static size_t first_word(const cli_command *c) { return strcspn(c->name, " "); }

static bool begins_group(size_t i) {
  const cli_command *c = &CLI_COMMANDS[i];
  size_t n = first_word(c);
  return i == 0 || first_word(c - 1) != n || memcmp(c[-1].name, c->name, n) != 0;
}

/* The words that may stand first, or second behind a group's name. Commands of a group stand side by side in the table.
 */
static void complete_groups(void) {
  for (size_t i = 0; i < CLI_NCOMMANDS; i++) {
    const cli_command *c = &CLI_COMMANDS[i];
    size_t n = first_word(c);
    if (!c->name[n]) continue;
    if (begins_group(i)) printf("    \"%.*s \"*) words='", (int)n, c->name);
    printf("%s%s", begins_group(i) ? "" : " ", c->name + n + 1);
    if (i + 1 == CLI_NCOMMANDS || begins_group(i + 1)) printf("' ;;\n");
  }
  printf("  esac\n  if (( COMP_CWORD == 1 )); then words='");
  for (size_t i = 0; i < CLI_NCOMMANDS; i++)
    if (begins_group(i)) printf("%s%.*s", i ? " " : "", (int)first_word(&CLI_COMMANDS[i]), CLI_COMMANDS[i].name);
  printf("'; fi\n");
}

/* Values behind an option that has choices, else commands, then the options of the command typed, and files. */
static void completion(void) {
  printf("# bash completion for rasid\n_rasid() {\n"
         "  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} words=\n"
         "  case $prev in\n");
  for (size_t o = 0; o < CLI_OPTION_COUNT; o++) {
    if (!CLI_OPTIONS[o].choices) continue;
    printf("    --%s) words='", CLI_OPTIONS[o].name);
    for (const char *p = CLI_OPTIONS[o].choices; *p; p++) putchar(*p == '|' ? ' ' : *p);
    printf("' ;;\n");
  }
  printf("  esac\n  if [[ -n $words ]]; then COMPREPLY=($(compgen -W \"$words\" -- \"$cur\")); return; fi\n"
         "  case \"${COMP_WORDS[1]} ${COMP_WORDS[2]}\" in\n");
  for (size_t i = 0; i < CLI_NCOMMANDS; i++) {
    const cli_command *c = &CLI_COMMANDS[i];
    printf("    \"%s%s\"*) words='", c->name, strchr(c->name, ' ') ? "" : " ");
    for (size_t o = 0; o < CLI_OPTION_COUNT; o++)
      if (c->options & CLI_BIT(o)) printf("--%s ", CLI_OPTIONS[o].name);
    printf("--help' ;;\n");
  }
  complete_groups();
  printf("  COMPREPLY=($(compgen -W \"$words\" -- \"$cur\"))\n}\ncomplete -o default -F _rasid rasid\n");
}

static const char *command_name(size_t i) { return CLI_COMMANDS[i].name; }

int cli_help_command(const cli_args *a) {
  if (cli_has(a, CLI_MAN)) return man(), CLI_DONE;
  if (cli_has(a, CLI_COMPLETION)) return completion(), CLI_DONE;
  if (a->noperands == 0) return cli_help(NULL);
  char name[128];
  snprintf(name, sizeof name, "%s%s%s", a->operands[0], a->noperands > 1 ? " " : "",
           a->noperands > 1 ? a->operands[1] : "");
  bool found = false;
  for (size_t i = 0; i < CLI_NCOMMANDS; i++) {
    const char *c = CLI_COMMANDS[i].name;
    size_t n = strlen(name);
    /* A group's name shows each of its commands. */
    if (strcmp(c, name) != 0 && !(strncmp(c, name, n) == 0 && c[n] == ' ')) continue;
    if (found) printf("\n");
    cli_help(&CLI_COMMANDS[i]);
    found = true;
  }
  if (found) return CLI_DONE;
  const char *near = cli_nearest(name, CLI_NCOMMANDS, command_name);
  return near ? cli_wrong(a, "there is no command %s; did you mean %s?", name, near)
              : cli_wrong(a, "there is no command %s", name);
}
