#include "cli.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static int output_errno; /* first failure of stdout; commands are one thread */

void
cli_error (const char *format, ...)
{
  va_list args;

  va_start (args, format);
  g_autofree char *text = g_strdup_vprintf (format, args);
  va_end (args);
  /* A half-drawn progress line is cleared first. */
  fprintf (stderr, "actant: %s\n", text);
}

int
cli_fail (GError *error)
{
  int status = CLI_IO;

  if (error->domain == ACT_ERROR) {
    switch ((ActErrorCode) error->code) {
    case ACT_ERROR_INPUT:
    case ACT_ERROR_LIMIT:
      status = CLI_INPUT;
      break;
    case ACT_ERROR_USAGE:
    case ACT_ERROR_QUERY:
      status = CLI_USAGE;
      break;
    case ACT_ERROR_IO:
    case ACT_ERROR_MODEL:
    case ACT_ERROR_STORE:
      break;
    }
  }
  cli_error ("%s", error->message);
  g_error_free (error);
  return status;
}

int
cli_worse (int a, int b)
{
  return MAX (a, b);
}

void
cli_print (const char *text, gssize length)
{
  gsize n = length < 0 ? strlen (text) : (gsize) length;

  if (fwrite (text, 1, n, stdout) != n && !output_errno)
    output_errno = errno ? errno : EIO;
}

int
cli_finish (int status)
{
  if (fflush (stdout) != 0 && !output_errno)
    output_errno = errno ? errno : EIO;
  if (output_errno) {
    cli_error ("standard output: %s", g_strerror (output_errno));
    output_errno = 0;
    return CLI_IO;
  }
  return status;
}

char **
cli_split_pairs (int argc, char **argv, int *n)
{
  static char between[] = "--between";
  GPtrArray *words = g_ptr_array_new ();
  gboolean options = TRUE;

  for (int i = 0; i < argc; i++) {
    options &= strcmp (argv[i], "--") != 0;
    g_ptr_array_add (words, argv[i]);
    if (!options || strcmp (argv[i], between) != 0 || i + 2 >= argc)
      continue;
    g_ptr_array_add (words, argv[++i]);
    if (!g_str_has_prefix (argv[i + 1], "-")) {
      g_ptr_array_add (words, between);
      g_ptr_array_add (words, argv[++i]);
    }
  }
  *n = (int) words->len;
  g_ptr_array_add (words, NULL);
  return (char **) g_ptr_array_free (words, FALSE);
}

gboolean
cli_options_parse (const char *name, const GOptionEntry *entries, int *argc,
                   char ***argv, int min, int max)
{
  const CliCommand *command = cli_find_command (name);
  g_autofree char *synopsis =
      g_strdup_printf ("%s — %s", command->synopsis, command->summary);
  g_autofree char *program = g_strconcat ("actant ", name, NULL);
  g_autoptr (GOptionContext) context = g_option_context_new (synopsis);
  g_autoptr (GError) error = NULL;

  g_set_prgname (program);
  g_option_context_add_main_entries (context, entries, NULL);
  gboolean good = g_option_context_parse (context, argc, argv, &error);
  g_set_prgname ("actant");
  if (!good) {
    cli_error ("%s: %s; actant %s --help tells more", name, error->message,
               name);
    return FALSE;
  }
  /* "--" itself stays in argv when what follows begins with a dash. */
  if (*argc > 1 && strcmp ((*argv)[1], "--") == 0) {
    memmove (*argv + 1, *argv + 2, sizeof (char *) * (gsize) (*argc - 2));
    --*argc;
  }
  if (*argc - 1 < min || (max >= 0 && *argc - 1 > max)) {
    cli_error ("usage: actant %s %s", name, command->synopsis);
    return FALSE;
  }
  return TRUE;
}

GOptionEntry *
cli_join_entries (const GOptionEntry *a, const GOptionEntry *b)
{
  GArray *all = g_array_new (TRUE, TRUE, sizeof (GOptionEntry));

  for (; a && a->long_name; a++)
    g_array_append_val (all, *a);
  for (; b && b->long_name; b++)
    g_array_append_val (all, *b);
  return (GOptionEntry *) (gpointer) g_array_free (all, FALSE);
}

GOptionEntry *
cli_reading_entries (CliReading *reading, const GOptionEntry *own)
{
  const GOptionEntry entries[] = {
      {"fast", 0, 0, G_OPTION_ARG_NONE, &reading->fast,
       "Read with the small network: faster, less exact", NULL},
      {"jobs", 'j', 0, G_OPTION_ARG_INT, &reading->jobs,
       "Threads that read (default: one a core)", "N"},
      {"model", 0, 0, G_OPTION_ARG_FILENAME, &reading->model,
       "Model file instead of the built-in one", "FILE"},
      {"quiet", 'q', 0, G_OPTION_ARG_NONE, &reading->quiet,
       "No progress, no notes; errors only", NULL},
      G_OPTION_ENTRY_NULL};
  return cli_join_entries (own, entries);
}

ActModel *
cli_open_model (const CliReading *reading, GError **error)
{
  return reading->fast ? act_model_open_fast (reading->model, error)
                       : act_model_open (reading->model, error);
}
