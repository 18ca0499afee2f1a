/* build, add: news into a graph. */
#include "cli.h"

#define CONFIDENCE(reading)                                                    \
  {                                                                            \
    "confidence", 0, 0, G_OPTION_ARG_DOUBLE, &(reading).least,                 \
        "Tell statements of this confidence or more (default: 0.60 where at "  \
        "most 0.33 are wrong, of acts with an object 0.40)",                   \
        "P"                                                                    \
  }

typedef struct {
  ActStore *store;
  ActReader *reader;
  double least; /* confidence */
  guint n_new, n_known;
} Into;

/* The next document that the store does not hold yet: what is known need not
   be read again. */
static gboolean
next_unknown (gpointer source, ActDocument **document, GError **error)
{
  Into *into = source;

  while (act_reader_next (into->reader, document, error)) {
    if (!*document ||
        !act_store_contains (into->store, act_document_get_hash (*document)))
      return TRUE;
    into->n_known++;
    act_document_free (*document);
  }
  return FALSE;
}

static double
share_read (gpointer source)
{
  return act_reader_get_progress (((Into *) source)->reader);
}

static char *
take_note (gpointer source)
{
  return act_reader_take_note (((Into *) source)->reader);
}

static gpointer
extract (CliWorker *worker, const ActDocument *document, gpointer data)
{
  const Into *into = data;

  act_extractor_set_confidence (worker->extractor, (float) into->least);
  return act_prepared_new (act_extractor_run (worker->extractor, document));
}

static gboolean
store_add (gpointer result, gpointer data, GError **error)
{
  const ActPrepared *prepared = result;
  Into *into = data;

  /* The same article may have come twice in one flight. */
  if (act_store_contains (into->store, act_prepared_get_hash (prepared))) {
    into->n_known++;
    return TRUE;
  }
  if (!act_store_add_prepared (into->store, prepared, error))
    return FALSE;
  into->n_new++;
  return TRUE;
}

static void
free_prepared (gpointer prepared)
{
  act_prepared_free (prepared);
}

static int
read_news (const CliReading *reading, char **inputs, int n_inputs, Into *into)
{
  const CliTask task = {extract, store_add, free_prepared, into};
  const CliSource source = {next_unknown, share_read, take_note, into};
  GError *error = NULL;
  int status;

  into->least = reading->least;
  into->reader =
      act_reader_new ((const char *const *) inputs, (guint) n_inputs);
  act_reader_set_stop (into->reader, cli_interrupt_get ());
  status = cli_pipeline_run (reading, &source, &task, NULL);
  act_reader_free (g_steal_pointer (&into->reader));
  if (!act_store_commit (into->store, &error))
    status = cli_worse (status, cli_fail (error));
  return status;
}

/* In a new graph, what is there already came twice. */
static void
tell_twins (const CliReading *reading, guint n)
{
  if (n > 0 && !reading->quiet)
    g_printerr ("actant: note: %u article%s the name and the text of another: "
                "the first is kept, with its date and title\n",
                n, n == 1 ? " has" : "s have");
}

static int
build (const CliReading *reading, const CliWriting *writing, char **inputs,
       int n_inputs)
{
  GError *error = NULL;
  g_autoptr (ActGraph) graph = NULL;
  g_autoptr (ActStore) store = NULL;

  if (!cli_writing_check (writing, &error))
    return cli_fail (error);
  store = act_store_open (NULL, ACT_STORE_NEW, &error);
  if (!store)
    return cli_fail (error);
  Into into = {.store = store};
  int status = read_news (reading, inputs, n_inputs, &into);
  if (status == CLI_IO)
    return status;
  if (*cli_interrupt_get ()) {
    cli_error ("interrupted: nothing is written");
    return status;
  }
  tell_twins (reading, into.n_known);
  if (into.n_new == 0) {
    cli_error ("no article could be read, nothing is written");
    return cli_worse (status, CLI_INPUT);
  }
  graph = act_graph_resolve (store, &error);
  return cli_worse (status, graph ? cli_writing_run (writing, graph, store)
                                  : cli_fail (error));
}

/* --confidence as it was given; says so when it is none. */
static gboolean
take_confidence (CliReading *reading)
{
  if (reading->least <= CLI_UNSET) {
    reading->least = ACT_CONFIDENCE_USUAL;
    return TRUE;
  }
  if (reading->least >= 0 && reading->least <= 1)
    return TRUE;
  cli_error ("--confidence is a number from 0 to 1");
  return FALSE;
}

int
cli_build (int argc, char **argv)
{
  CliReading reading = {.least = CLI_UNSET};
  CliWriting writing = {0};
  const GOptionEntry own[] = {CONFIDENCE (reading), G_OPTION_ENTRY_NULL};
  g_autofree GOptionEntry *mine = cli_writing_entries (&writing, own);
  g_autofree GOptionEntry *entries = cli_reading_entries (&reading, mine);
  int status = CLI_USAGE;

  if (cli_options_parse ("build", entries, &argc, &argv, 1, -1) &&
      take_confidence (&reading)) {
    writing.quiet = reading.quiet;
    status = build (&reading, &writing, argv + 1, argc - 1);
  }
  cli_writing_clear (&writing);
  g_free (reading.model);
  return status;
}

/* After a write that failed: what was committed before it is there. */
static void
tell_kept (ActStore *store, guint64 before)
{
  guint64 now = act_store_count (store);

  if (now > before)
    cli_error ("%" G_GUINT64_FORMAT " added before writing failed; the same "
               "command goes on from there",
               now - before);
  else
    cli_error ("nothing was added");
}

static int
add (const CliReading *reading, const char *path, char **inputs, int n_inputs)
{
  GError *error = NULL;
  g_autoptr (ActStore) store = act_store_open (path, ACT_STORE_WRITE, &error);

  if (!store)
    return cli_fail (error);
  Into into = {.store = store};
  guint64 before = act_store_count (store);
  int status = read_news (reading, inputs, n_inputs, &into);
  if (status == CLI_IO)
    tell_kept (store, before);
  else if (*cli_interrupt_get ())
    cli_error ("interrupted: %u added, %u already there; the same command goes "
               "on from there",
               into.n_new, into.n_known);
  else if (!reading->quiet)
    g_printerr ("actant: %u added, %u already there\n", into.n_new,
                into.n_known);
  return status;
}

int
cli_add (int argc, char **argv)
{
  CliReading reading = {.least = CLI_UNSET};
  const GOptionEntry own[] = {CONFIDENCE (reading), G_OPTION_ENTRY_NULL};
  g_autofree GOptionEntry *entries = cli_reading_entries (&reading, own);
  int status = CLI_USAGE;

  if (cli_options_parse ("add", entries, &argc, &argv, 2, -1) &&
      take_confidence (&reading))
    status = add (&reading, argv[1], argv + 2, argc - 2);
  g_free (reading.model);
  return status;
}
