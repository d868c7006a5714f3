/* The program: words of the command line -> a command -> its exit status. 0 done, 1 failed, 2 wrong usage. */
#include "cli/cli.h"
#include <stdlib.h>
#include <string.h>

int main(int argc, char **argv) {
  if (argc < 2) {
    fprintf(stderr, "rasid: needs a command\nrasid help lists them.\n");
    return CLI_USAGE;
  }
  /* What every program answers to, in the form that people try first. */
  if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0) argv[1] = (char[]){"help"};
  if (strcmp(argv[1], "--version") == 0) argv[1] = (char[]){"version"};
  cli_args a;
  int status = cli_parse(argc - 1, argv + 1, &a);
  if (!status) status = cli_has(&a, CLI_HELP) ? cli_help(a.command) : a.command->run(&a);
  cli_free(&a);
  return cli_finish(status);
}
