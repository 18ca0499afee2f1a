/* match: are two names one person's? */
#include "cli.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

static int
match_line (char *line, const char *path, guint number)
{
  char *tab = strchr (line, '\t');

  g_strchomp (line);
  if (!tab) {
    cli_error ("%s:%u: no TAB between two names", path, number);
    return CLI_INPUT;
  }
  *tab = '\0';
  char *second = tab + 1;
  if (!g_utf8_validate (line, -1, NULL) ||
      !g_utf8_validate (second, -1, NULL)) {
    cli_error ("%s:%u: invalid UTF-8", path, number);
    return CLI_INPUT;
  }
  second[strcspn (second, "\t")] = '\0';
  guint score = act_name_match (line, second);
  g_autofree char *row =
      g_strdup_printf ("%s\t%s\t%s\t%u.%03u\n", line, second,
                       score >= ACT_NAME_MATCH ? "same" : "different",
                       score / 1000, score % 1000);
  cli_print (row, -1);
  return CLI_OK;
}

int
cli_match (int argc, char **argv)
{
  gboolean tsv = FALSE;
  const GOptionEntry entries[] = {
      {"tsv", 0, 0, G_OPTION_ARG_NONE, &tsv,
       "Pairs of names with a TAB between, a line each (the default)", NULL},
      G_OPTION_ENTRY_NULL};
  int status = CLI_OK;
  g_autofree char *line = NULL;
  size_t room = 0;
  guint number = 0;

  if (!cli_options_parse ("match", entries, &argc, &argv, 0, 1))
    return CLI_USAGE;
  const char *path = argc > 1 ? argv[1] : "-";
  FILE *in = strcmp (path, "-") == 0 ? stdin : fopen (path, "r");
  if (!in) {
    cli_error ("%s: %s", path, g_strerror (errno));
    return CLI_INPUT;
  }
  while (getline (&line, &room, in) >= 0) {
    number++;
    if (*line != '\n' && *line != '#')
      status = cli_worse (status, match_line (line, path, number));
  }
  if (in != stdin)
    fclose (in);
  return status;
}
