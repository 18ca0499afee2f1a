/* Words a second of the network on one core, for each kernel that the
 * processor runs: bench-network FILE.txt|FILE.conllu [MODEL]
 *
 * What is timed is all that act_parser_run () does: features, encoder, heads,
 * decoding, lemmas. The best of several runs counts, in CPU time. */
#include <actant/document.h>
#include <actant/parser.h>

#include "network/network.h"

#include <time.h>

#define RUNS 7

static double
cpu_seconds (void)
{
  struct timespec time;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &time);
  return (double) time.tv_sec + 1e-9 * (double) time.tv_nsec;
}

static ActParse *
read_parse (const char *path, ActDocument **document, GError **error)
{
  g_autofree char *text = NULL;
  gsize length;

  if (!g_file_get_contents (path, &text, &length, error))
    return NULL;
  if (g_str_has_suffix (path, ".conllu"))
    return act_parse_new_conllu (path, text, length, error);
  *document = act_document_new (path, path, text, length, error);
  return *document ? act_parse_new (*document) : NULL;
}

/* What a user waits for at the start: open, and one short sentence. */
static gboolean
time_start (const char *model_path, GError **error)
{
  static const char text[] = "The port of Lumbrava reopened on Monday.\n";
  const double start = cpu_seconds ();
  g_autoptr (ActModel) model = act_model_open (model_path, error);
  g_autoptr (ActDocument) document = NULL;
  g_autoptr (ActParse) parse = NULL;
  g_autoptr (ActParser) parser = NULL;

  if (!model)
    return FALSE;
  g_print ("open\t%.1f ms\n", 1e3 * (cpu_seconds () - start));
  document = act_document_new ("x", NULL, text, sizeof text - 1, error);
  if (!document)
    return FALSE;
  parse = act_parse_new (document);
  parser = act_parser_new (model);
  act_parser_run (parser, parse);
  g_print ("open, first sentence\t%.1f ms\n", 1e3 * (cpu_seconds () - start));
  return TRUE;
}

static void
time_kernel (const ActModel *model, const ActKernel *kernel, ActParse *parse)
{
  g_autoptr (ActParser) parser = act_parser_new_with_kernel (model, kernel);
  double best = G_MAXDOUBLE;

  for (guint i = 0; i < RUNS; i++) {
    const double start = cpu_seconds ();

    act_parser_run (parser, parse);
    best = MIN (best, cpu_seconds () - start);
  }
  g_print ("%s\t%.0f words/s\n", kernel->name,
           (double) act_parse_count_words (parse) / best);
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ActModel) model = NULL;
  g_autoptr (ActDocument) document = NULL;
  g_autoptr (ActParse) parse = NULL;
  const char *model_path = argc > 2 ? argv[2] : NULL;

  if (argc < 2) {
    g_printerr ("usage: bench-network FILE.txt|FILE.conllu [MODEL]\n");
    return 2;
  }
  if (time_start (model_path, &error)) {
    model = act_model_open (model_path, &error);
    parse = model ? read_parse (argv[1], &document, &error) : NULL;
  }
  if (!parse) {
    g_printerr ("%s\n", error->message);
    return 1;
  }
  g_print ("words\t%" G_GSIZE_FORMAT "\n", act_parse_count_words (parse));
  for (guint i = 0; act_kernels[i]; i++)
    if (act_kernels[i]->is_available ())
      time_kernel (model, act_kernels[i], parse);
  return 0;
}
