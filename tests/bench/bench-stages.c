/* Words a second of every stage on one core with either network, and peak
   memory.
   usage: bench-stages NEWS… [ROUNDS]   (NEWS: files or folders) */
#include "usage.h"

#include <actant/extract.h>
#include <actant/graph.h>
#include <actant/parser.h>
#include <actant/tuples.h>

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define N_STAGES 5

typedef struct {
  double seconds;
  gsize words;
} Stage;

static double
now (void)
{
  struct timespec t;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &t);
  return (double) t.tv_sec + 1e-9 * (double) t.tv_nsec;
}

static void
print_stage (const char *name, const Stage *stage)
{
  printf ("%-32s %10.0f words/s\n", name,
          (double) stage->words / stage->seconds);
}

static GPtrArray *
read_all (const char *const *inputs, guint n_inputs)
{
  g_autoptr (ActReader) reader = act_reader_new (inputs, n_inputs);
  GPtrArray *documents =
      g_ptr_array_new_with_free_func ((GDestroyNotify) act_document_free);
  ActDocument *document;
  GError *error = NULL;

  while (act_reader_next (reader, &document, &error)) {
    if (document)
      g_ptr_array_add (documents, document);
    else
      g_printerr ("%s\n", error->message);
    g_clear_error (&error);
  }
  return documents;
}

static void
measure (const ActDocument *document, ActParser *parser, Stage *stages)
{
  const char *name = act_document_get_name (document);
  gsize length;
  const char *text = act_document_get_text (document, &length);
  double t[6];

  t[0] = now ();
  g_autoptr (ActDocument) copy =
      act_document_new (name, NULL, text, length, NULL);
  t[1] = now ();
  g_autoptr (ActParse) parse = act_parse_new (copy);
  t[2] = now ();
  act_parser_run (parser, parse);
  t[3] = now ();
  for (guint i = 0; i < act_parse_count_sentences (parse); i++)
    g_ptr_array_unref (act_extract_tuples (parse, i, ACT_TUPLES_NARY));
  t[4] = now ();
  g_autoptr (ActRecord) record =
      act_extract_record (parse, ACT_CONFIDENCE_USUAL);
  t[5] = now ();
  gsize words = act_parse_count_words (parse);
  for (int i = 0; i < N_STAGES; i++) {
    stages[i].seconds += t[i + 1] - t[i];
    stages[i].words += words;
  }
}

/* Prints the table of one network; gives its words a second as a whole. */
static double
print_stages (const char *network, const Stage stages[N_STAGES])
{
  static const char *const names[N_STAGES] = {
      "cleaning", "sentences and words", "network and lemmas",
      "clauses, tuples", "clauses, entities, propositions"};
  Stage reading = {.words = stages[0].words}, whole = reading;

  printf ("network %s\n", network);
  for (int i = 0; i < N_STAGES; i++) {
    print_stage (names[i], &stages[i]);
    if (i < 3)
      reading.seconds += stages[i].seconds;
    if (i != 3)
      whole.seconds += stages[i].seconds;
  }
  print_stage ("reading + network, raw text", &reading);
  print_stage ("whole extraction to the record", &whole);
  return (double) whole.words / whole.seconds;
}

/* Both networks in turn, document by document: their ratio does not depend on
   what else the machine does. */
int
main (int argc, char **argv)
{
  Stage stages[2][N_STAGES] = {{{0}}};
  int rounds = argc > 2 ? atoi (argv[argc - 1]) : 0;
  guint n_inputs = (guint) (rounds > 0 ? argc - 2 : argc - 1);
  g_autoptr (GError) error = NULL;
  double start = now (), exact, fast;
  g_autoptr (ActModel) model = act_model_open (NULL, &error);
  double opened = now ();
  g_autoptr (ActModel) small =
      model ? act_model_open_fast (NULL, &error) : NULL;

  if (!small || n_inputs == 0) {
    g_printerr ("%s\n",
                small ? "usage: bench-stages NEWS… [ROUNDS]" : error->message);
    return 2;
  }
  printf ("%-32s %10.1f ms\n", "model open and checked",
          1e3 * (opened - start));
  g_autoptr (ActParser) parser = act_parser_new (model);
  g_autoptr (ActParser) fast_parser = act_parser_new (small);
  g_autoptr (GPtrArray) documents =
      read_all ((const char *const *) argv + 1, n_inputs);
  for (int round = 0; round < MAX (rounds, 1); round++)
    for (guint i = 0; i < documents->len; i++) {
      measure (g_ptr_array_index (documents, i), parser, stages[0]);
      measure (g_ptr_array_index (documents, i), fast_parser, stages[1]);
    }

  exact = print_stages (act_model_get_version (model), stages[0]);
  fast = print_stages (act_model_get_version (small), stages[1]);
  printf ("%-32s %10.2f\n", "ratio of whole extractions", fast / exact);
  printf ("%-32s %10.1f MB\n", "peak memory", get_peak ());
  return 0;
}
