/* -o OUT: what a graph is written to. */
#include "cli.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

GOptionEntry *
cli_writing_entries (CliWriting *writing, const GOptionEntry *own)
{
  writing->edges = CLI_UNSET;
  const GOptionEntry entries[] = {
      {"output", 'o', 0, G_OPTION_ARG_FILENAME_ARRAY, &writing->outputs,
       "File to write, its extension is the format; - is standard output; "
       "several times",
       "OUT"},
      {"format", 'f', 0, G_OPTION_ARG_STRING, &writing->format,
       "Format, whatever the file is called", "FORMAT"},
      {"base", 0, 0, G_OPTION_ARG_STRING, &writing->base,
       "Base IRI of what is minted (" ACT_DEFAULT_BASE ")", "IRI"},
      {"about", 0, 0, G_OPTION_ARG_STRING, &writing->about,
       "Only statements with this actor; a diagram also shows what is between "
       "those around it",
       "NAME"},
      {"between", 0, 0, G_OPTION_ARG_STRING_ARRAY, &writing->between,
       "Diagram of the shortest chains of statements between two actors: "
       "--between A B",
       "NAME"},
      {"timeline", 0, 0, G_OPTION_ARG_NONE, &writing->timeline,
       "Diagram of the dated statements in order of time (with --about: of one "
       "actor)",
       NULL},
      {"since", 0, 0, G_OPTION_ARG_STRING, &writing->since,
       "Only articles of that day or later", "YYYY-MM-DD"},
      {"top", 0, 0, G_OPTION_ARG_INT, &writing->top,
       "Only the best N statements", "N"},
      {"min-documents", 0, 0, G_OPTION_ARG_INT, &writing->min_documents,
       "Only statements of at least N articles", "N"},
      {"edges", 0, 0, G_OPTION_ARG_INT, &writing->edges,
       "Most edges in a diagram", "N"},
      {"cluster", 0, 0, G_OPTION_ARG_STRING, &writing->cluster,
       "Frames in a diagram: community, country or none", "BY"},
      {"theme", 0, 0, G_OPTION_ARG_STRING, &writing->theme,
       "light or dark diagrams", "THEME"},
      G_OPTION_ENTRY_NULL};
  return cli_join_entries (own, entries);
}

void
cli_writing_clear (CliWriting *writing)
{
  g_strfreev (writing->outputs);
  g_free (writing->format);
  g_free (writing->base);
  g_free (writing->theme);
  g_free (writing->cluster);
  g_free (writing->about);
  g_strfreev (writing->between);
  g_free (writing->since);
}

static ActFormat
format_of (const CliWriting *writing, const char *output)
{
  return act_format_from_name (writing->format ? writing->format : output);
}

/* An output that cannot be made is better found before an hour of reading. */
static gboolean
place_check (const char *output, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (output);

  if (strcmp (output, "-") == 0)
    return TRUE;
  if (g_file_test (output, G_FILE_TEST_IS_DIR)) {
    g_set_error (error, ACT_ERROR, ACT_ERROR_IO, "%s: is a folder", output);
    return FALSE;
  }
  if (access (folder, W_OK) != 0) {
    int number = errno;
    if (access (output, W_OK) == 0)
      return TRUE;
    g_set_error (error, ACT_ERROR, ACT_ERROR_IO, "%s: cannot be written: %s",
                 output, g_strerror (number));
    return FALSE;
  }
  return TRUE;
}

static gboolean
is_date (const char *text)
{
  guint year, month, day;

  return strlen (text) == 10 &&
         g_regex_match_simple ("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", text, 0, 0) &&
         sscanf (text, "%4u-%2u-%2u", &year, &month, &day) == 3 &&
         g_date_valid_dmy ((GDateDay) day, (GDateMonth) month,
                           (GDateYear) year);
}

static gboolean
draws_only (const CliWriting *writing)
{
  for (char **output = writing->outputs; *output; output++)
    if (!act_format_is_diagram (format_of (writing, *output)))
      return FALSE;
  return TRUE;
}

/* Is one of the outputs a graph file? */
static gboolean
writes_graph_file (const CliWriting *writing)
{
  for (char **output = writing->outputs; *output; output++)
    if (format_of (writing, *output) == ACT_FORMAT_GRAPH_FILE)
      return TRUE;
  return FALSE;
}

/* What is wrong with the choice of a part or of a diagram, or NULL. */
static const char *
find_problem (const CliWriting *writing)
{
  if (writing->cluster && strcmp (writing->cluster, "country") != 0 &&
      strcmp (writing->cluster, "community") != 0 &&
      strcmp (writing->cluster, "none") != 0)
    return "--cluster is community, country or none";
  if (writing->between && g_strv_length (writing->between) != 2)
    return "--between wants two names: --between A B";
  if (writing->between && (writing->about || writing->timeline))
    return "--between is a diagram of its own: leave --about and --timeline "
           "out";
  if (writing->between && !draws_only (writing))
    return "--between is for diagrams only (svg, png, pdf, dot)";
  if (writing->timeline && !draws_only (writing))
    return "--timeline is for diagrams only (svg, png, pdf, dot)";
  if ((writing->about || writing->top || writing->min_documents) &&
      writes_graph_file (writing))
    return "a graph file holds whole articles: --about, --top and "
           "--min-documents are for other formats";
  return NULL;
}

gboolean
cli_writing_check (const CliWriting *writing, GError **error)
{
  const char *problem = NULL;

  if (!writing->outputs || !writing->outputs[0])
    problem = "no output: say -o FILE";
  else if (writing->theme && strcmp (writing->theme, "light") != 0 &&
           strcmp (writing->theme, "dark") != 0)
    problem = "--theme is light or dark";
  else if (writing->since && !is_date (writing->since))
    problem = "--since wants a day as YYYY-MM-DD";
  else if (writing->top < 0 || writing->min_documents < 0)
    problem = "--top and --min-documents want a number >= 0";
  else if (writing->edges != CLI_UNSET && writing->edges < 1)
    problem = "--edges wants a number >= 1";
  else
    problem = find_problem (writing);
  if (problem) {
    g_set_error_literal (error, ACT_ERROR, ACT_ERROR_USAGE, problem);
    return FALSE;
  }
  for (char **output = writing->outputs; *output; output++) {
    ActFormat format = format_of (writing, *output);
    if (format == ACT_FORMAT_UNKNOWN) {
      g_autofree char *formats = act_format_list ();
      g_set_error (error, ACT_ERROR, ACT_ERROR_USAGE,
                   "%s: no known format (%s); for - say --format",
                   writing->format ? writing->format : *output, formats);
      return FALSE;
    }
    if (format == ACT_FORMAT_GRAPH_FILE && strcmp (*output, "-") == 0) {
      g_set_error_literal (error, ACT_ERROR, ACT_ERROR_USAGE,
                           "a graph file cannot go to standard output");
      return FALSE;
    }
    if (!place_check (*output, error))
      return FALSE;
  }
  return TRUE;
}

/** Where the articles of @since or later go. */
typedef struct {
  ActStore *store;
  const char *since;
} Later;

static gboolean
add_later (const ActRecord *record, gpointer data, GError **error)
{
  const Later *later = data;
  const char *date = record->date;

  return !date || strcmp (date, later->since) < 0 ||
         act_store_add (later->store, record, error);
}

/* @since: nullable: all articles. */
static gboolean
write_store (const char *path, ActStore *from, const char *since,
             GError **error)
{
  g_autoptr (ActStore) store = act_store_open (path, ACT_STORE_NEW, error);
  Later later = {store, since};

  return store &&
         (since ? act_store_foreach (from, add_later, &later, error)
                : act_store_merge (store, from, error)) &&
         act_store_commit (store, error);
}

/* A note to the user; several diagrams of one graph say the same once. */
static void
note (const char *text, gpointer data)
{
  GString *last = data;

  if (g_str_equal (last->str, text))
    return;
  g_string_assign (last, text);
  g_printerr ("actant: note: %s\n", text);
}

/* The graph that the selection keeps: @graph itself (borrowed) or @part. */
static ActGraph *
narrow (ActGraph *graph, const ActSelection *selection, ActGraph **part,
        GError **error)
{
  if (*part)
    return *part;
  if (!selection->about && !selection->since && !selection->top &&
      !selection->min_documents)
    return graph;
  return *part = act_graph_select (graph, selection, error);
}

/* Diagrams tell by themselves whom else the name may mean. */
static void
note_about (const CliWriting *writing, const ActGraph *graph, GString *last)
{
  if (!writing->about || writing->quiet || draws_only (writing))
    return;
  g_autoptr (GArray) found = act_graph_find_entities (graph, writing->about);
  g_autoptr (GString) text = g_string_new (NULL);
  if (found->len < 2)
    return;
  g_string_printf (text, "\"%s\" may be ", writing->about);
  act_graph_append_entities (graph, found, text);
  g_string_append (text, "; the first is written.");
  note (text->str, last);
}

/* Nobody knows whether articles without a date are late enough. */
static void
note_undated (const CliWriting *writing, const ActGraph *graph)
{
  guint32 n_documents;
  const ActGraphDocument *documents =
      act_graph_get_documents (graph, &n_documents);
  guint n = 0;

  if (!writing->since || writing->quiet)
    return;
  for (guint32 i = 0; i < n_documents; i++)
    n += documents[i].date == NULL;
  if (n > 0)
    g_printerr ("actant: note: %u article%s of no known date: left out "
                "(--since)\n",
                n, n == 1 ? " is" : "s are");
}

int
cli_writing_run (const CliWriting *writing, ActGraph *graph, ActStore *store)
{
  ActSelection selection = {writing->about, writing->since,
                            (guint) writing->top,
                            (guint) writing->min_documents};
  /* a diagram finds its actor and those around it by itself */
  ActSelection all = selection;
  all.about = NULL;
  g_autoptr (GString) last = g_string_new (NULL);
  const ActExportOptions options = {
      .base = writing->base,
      .edges = writing->edges == CLI_UNSET ? 0 : (guint) writing->edges,
      .dark = g_strcmp0 (writing->theme, "dark") == 0,
      .about = writing->about,
      .between = {writing->between ? writing->between[0] : NULL,
                  writing->between ? writing->between[1] : NULL},
      .timeline = writing->timeline,
      .cluster = writing->cluster,
      .message = writing->quiet ? NULL : note,
      .message_data = last,
      .stop = cli_interrupt_get (),
  };
  g_autoptr (ActGraph) part = NULL, drawn = NULL;
  GError *error = NULL;
  int status = CLI_OK;

  cli_interrupt_watch ();
  note_about (writing, graph, last);
  note_undated (writing, graph);
  for (char **output = writing->outputs; *output && !*cli_interrupt_get ();
       output++) {
    ActFormat format = format_of (writing, *output);
    ActGraph *chosen = act_format_is_diagram (format)
                           ? narrow (graph, &all, &drawn, &error)
                           : narrow (graph, &selection, &part, &error);
    gboolean good = format == ACT_FORMAT_GRAPH_FILE
                        ? write_store (*output, store, writing->since, &error)
                        : chosen && act_export_write (chosen, format, *output,
                                                      &options, &error);
    if (!good)
      status = cli_worse (status, cli_fail (g_steal_pointer (&error)));
  }
  return status;
}
