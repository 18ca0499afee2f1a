/* diff: what a new build adds, drops, changes. */
#include "cli.h"

#include <actant/diff.h>

int
cli_diff (int argc, char **argv)
{
  gboolean json = FALSE, exit_code = FALSE, same = TRUE;
  const GOptionEntry entries[] = {
      {"json", 0, 0, G_OPTION_ARG_NONE, &json, "Write JSON", NULL},
      {"exit-code", 0, 0, G_OPTION_ARG_NONE, &exit_code,
       "Exit with 1 when there is a difference", NULL},
      G_OPTION_ENTRY_NULL};
  GError *error = NULL;
  g_autoptr (ActGraph) a = NULL;
  g_autoptr (ActGraph) b = NULL;
  g_autoptr (GString) out = g_string_new (NULL);

  if (!cli_options_parse ("diff", entries, &argc, &argv, 2, 2))
    return CLI_USAGE;
  a = cli_open_graph (argv[1], NULL, &error);
  if (a)
    b = cli_open_graph (argv[2], NULL, &error);
  if (!b)
    return cli_fail (error);
  act_graph_diff (a, b, json, out, &same);
  cli_print (out->str, (gssize) out->len);
  return exit_code && !same ? CLI_INPUT : CLI_OK;
}
