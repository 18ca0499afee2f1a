#include "cli.h"

#include <locale.h>
#if defined(__GLIBC__)
#include <malloc.h>
#endif
#include <signal.h>
#include <stdio.h>
#include <string.h>

static const CliCommand commands[] = {
    {"build", "NEWS… -o OUT", "read news, merge it, write a graph", cli_build},
    {"add", "FILE.actant NEWS…", "read news into a graph file", cli_add},
    {"retract", "FILE.actant DOC…", "take documents out of a graph file",
     cli_retract},
    {"merge", "A.actant B.actant… -o C.actant", "set union of graph files",
     cli_merge},
    {"diff", "A.actant B.actant", "what B adds to, drops from, changes in A",
     cli_diff},
    {"export", "FILE.actant -o OUT", "write a graph file in another format",
     cli_export},
    {"query", "FILE.actant SPARQL", "ask a graph file in SPARQL", cli_query},
    {"load", "FILE.actant --storage TYPE", "fill a librdf storage", cli_load},
    {"show", "FILE.actant NAME", "what is known of an actor, with quotations",
     cli_show},
    {"stats", "FILE.actant", "count what a graph file holds", cli_stats},
    {"verify", "FILE.actant|OUT.nq", "check every quotation and shape",
     cli_verify},
    {"extract", "[FILE…]", "tuples of single sentences, tab-separated",
     cli_extract},
    {"parse", "[FILE…]", "words, tags, trees and names as CoNLL-U", cli_parse},
    {"coref", "[FILE…]", "who is who inside a document, CoNLL columns",
     cli_coref},
    {"match", "[FILE]", "are two names one person's?", cli_match},
};

const CliCommand *
cli_find_command (const char *name)
{
  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    if (strcmp (commands[i].name, name) == 0)
      return &commands[i];
  return NULL;
}

static void
print_help (FILE *out)
{
  g_autofree char *formats = act_format_list ();

  fputs ("usage: actant COMMAND [OPTION…] …\n\n"
         "Builds knowledge graphs of actors from English news.\n\n"
         "commands:\n",
         out);
  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    fprintf (out, "  %-8s %s\n", commands[i].name, commands[i].summary);
  fprintf (out,
           "\nactant COMMAND --help tells more of a command.\n"
           "NEWS is a file, a folder or - (text, HTML, JSON Lines, feeds, "
           "mails, WARC,\n"
           "gzip of these). OUT's extension is its format:\n"
           "formats: %s\n",
           formats);
}

static int
fail_unknown (const char *name)
{
  if (*name == '-')
    cli_error ("%s stands before a command: say actant COMMAND %s; actant "
               "--help lists the commands",
               name, name);
  else
    cli_error ("no command '%s'; actant --help lists them", name);
  return CLI_USAGE;
}

/* "actant help build" is what many type first. */
static int
help (char *name)
{
  const CliCommand *command = cli_find_command (name);
  char option[] = "--help";
  char *words[] = {name, option, NULL};

  return command ? cli_finish (command->run (2, words)) : fail_unknown (name);
}

/* What the words of a long document take goes back to the system when they are
   done with. Otherwise glibc's thresholds grow with the first large block that
   is freed, and what comes later leaves holes that stay. */
static void
return_memory (void)
{
#if defined(__GLIBC__)
  mallopt (M_MMAP_THRESHOLD, 1 << 20);
  mallopt (M_TRIM_THRESHOLD, 4 << 20);
#endif
}

int
main (int argc, char **argv)
{
  return_memory ();
  setlocale (LC_CTYPE, "");
  /* A file at the limit of its size is a failed write, not the end. */
  signal (SIGXFSZ, SIG_IGN);
  g_set_prgname ("actant");
  if (argc < 2) {
    print_help (stderr);
    return CLI_USAGE;
  }
  if (strcmp (argv[1], "help") == 0 && argc > 2)
    return help (argv[2]);
  if (strcmp (argv[1], "--help") == 0 || strcmp (argv[1], "-h") == 0 ||
      strcmp (argv[1], "help") == 0) {
    print_help (stdout);
    return cli_finish (CLI_OK);
  }
  if (strcmp (argv[1], "--version") == 0) {
    cli_print ("actant " ACTANT_VERSION "\n", -1);
    return cli_finish (CLI_OK);
  }
  const CliCommand *command = cli_find_command (argv[1]);
  if (!command)
    return fail_unknown (argv[1]);
  int n;
  g_autofree char **words = cli_split_pairs (argc - 1, argv + 1, &n);
  int status = cli_finish (command->run (n, words));
  cli_interrupt_pass_on ();
  return status;
}
