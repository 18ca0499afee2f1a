/* extract, parse, coref: what single documents and sentences say. */
#include "cli.h"

#include <actant/tuples.h>

#include <string.h>

typedef struct {
  ActTupleStyle style;
  gboolean by_line, tokenized, clean, repaired;
} Reading;

static ActParse *
parse_document (CliWorker *worker, const ActDocument *document,
                const Reading *how)
{
  ActParse *parse;

  if (how->by_line)
    parse = act_parse_new_lines (document, how->tokenized);
  else if (how->clean)
    parse = act_parse_new (document);
  else
    parse = act_parse_new_all (document);
  act_parser_run (worker->parser, parse);
  if (how->repaired)
    act_parse_repair (parse);
  return parse;
}

static gpointer
extract_tuples (CliWorker *worker, const ActDocument *document, gpointer data)
{
  const Reading *how = data;
  g_autoptr (ActParse) parse = parse_document (worker, document, how);
  const char *text = act_document_get_text (document, NULL);
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < act_parse_count_sentences (parse); i++) {
    const ActSentence *sentence = act_parse_get_sentence (parse, i);
    g_autoptr (GPtrArray) tuples = act_extract_tuples (parse, i, how->style);
    for (guint k = 0; k < tuples->len; k++) {
      const ActTuple *tuple = g_ptr_array_index (tuples, k);
      char number[G_ASCII_DTOSTR_BUF_SIZE];
      gsize begin = out->len;
      g_string_append_len (out, text + sentence->span.begin,
                           act_span_length (sentence->span));
      /* A sentence may run over several lines of a hard-wrapped text. */
      for (char *c = out->str + begin; *c; c++)
        if (*c == '\n' || *c == '\r' || *c == '\t')
          *c = ' ';
      g_ascii_formatd (number, sizeof number, "%.3f",
                       (double) tuple->confidence);
      g_string_append_printf (out, "\t%s", number);
      for (guint s = 0; s < tuple->slots->len; s++)
        g_string_append_printf (out, "\t%s",
                                (char *) g_ptr_array_index (tuple->slots, s));
      g_string_append_c (out, '\n');
    }
  }
  return out;
}

static gpointer
format_parse (CliWorker *worker, const ActDocument *document, gpointer data)
{
  g_autoptr (ActParse) parse = parse_document (worker, document, data);
  GString *out = g_string_new (NULL);

  act_parse_format_conllu (parse, out);
  return out;
}

static gpointer
format_coref (CliWorker *worker, const ActDocument *document, gpointer data)
{
  g_autoptr (ActParse) parse = parse_document (worker, document, data);
  GString *out = g_string_new (NULL);

  act_coref_format (parse, out);
  return out;
}

static gboolean
print_text (gpointer result, gpointer data, GError **error)
{
  const GString *text = result;

  (void) data;
  (void) error;
  cli_print (text->str, (gssize) text->len);
  return TRUE;
}

static void
free_text (gpointer text)
{
  g_string_free (text, TRUE);
}

/* ---- files that are lists of sentences, cut so that memory stays bounded */

#define LINES_AT_A_TIME 1000

typedef struct {
  char **paths;
  int n_paths, at;
  char *text; /* of the file in work */
  gsize length, offset;
} Lines;

static gboolean
lines_open (Lines *lines, GError **error)
{
  const char *path = lines->paths[lines->at++];

  lines->offset = 0;
  return cli_interrupt_read (path, &lines->text, &lines->length, error);
}

static gboolean
lines_next (gpointer source, ActDocument **document, GError **error)
{
  Lines *lines = source;

  *document = NULL;
  while (lines->offset >= lines->length) {
    g_clear_pointer (&lines->text, g_free);
    lines->length = lines->offset = 0;
    if (lines->at >= lines->n_paths)
      return FALSE;
    if (!lines_open (lines, error))
      return TRUE;
  }
  gsize end = lines->offset;
  for (guint n = 0; n < LINES_AT_A_TIME && end < lines->length; n++) {
    const char *newline = memchr (lines->text + end, '\n', lines->length - end);
    end = newline ? (gsize) (newline - lines->text) + 1 : lines->length;
  }
  const char *path = lines->paths[lines->at - 1];
  *document = act_document_new (path, path, lines->text + lines->offset,
                                end - lines->offset, error);
  lines->offset = end;
  return TRUE;
}

/* ---- the commands */

static int
run_documents (const CliReading *reading, char **inputs, int n_inputs,
               CliWork work, Reading *how)
{
  static char standard_input[] = "-";
  char *no_inputs[] = {standard_input};
  Lines lines = {.paths = n_inputs ? inputs : no_inputs,
                 .n_paths = n_inputs ? n_inputs : 1};
  const CliSource source = {lines_next, NULL, NULL, &lines};
  const CliTask task = {work, print_text, free_text, how};

  if (!how->by_line)
    return cli_pipeline_run_news (reading, inputs, n_inputs, &task, NULL);
  int status = cli_pipeline_run (reading, &source, &task, NULL);
  g_free (lines.text);
  return status;
}

/* Gold words in, whole parses out: CoNLL-U files one after another. */
static int
run_conllu (const CliReading *reading, char **inputs, int n_inputs,
            void (*format) (const ActParse *parse, GString *out),
            gboolean given_trees, gboolean repaired)
{
  GError *error = NULL;
  g_autoptr (ActModel) model = cli_open_model (reading, &error);
  int status = CLI_OK;

  if (!model)
    return cli_fail (error);
  g_autoptr (ActParser) parser = act_parser_new (model);
  for (int i = 0; i < n_inputs; i++) {
    g_autofree char *text = NULL;
    g_autoptr (GError) failure = NULL;
    gsize length;
    if (!g_file_get_contents (inputs[i], &text, &length, &failure)) {
      cli_error ("%s", failure->message);
      status = cli_worse (status, CLI_INPUT);
      continue;
    }
    g_autoptr (ActParse) parse =
        act_parse_new_conllu (inputs[i], text, length, &error);
    if (!parse) {
      status = cli_worse (status, cli_fail (g_steal_pointer (&error)));
      continue;
    }
    g_autoptr (GString) out = g_string_new (NULL);
    if (!given_trees)
      act_parser_run (parser, parse);
    if (repaired)
      act_parse_repair (parse);
    format (parse, out);
    cli_print (out->str, (gssize) out->len);
  }
  return status;
}

int
cli_extract (int argc, char **argv)
{
  CliReading reading = {0};
  Reading how = {.clean = TRUE};
  g_autofree char *tuples = NULL;
  const GOptionEntry own[] = {
      {"tuples", 0, 0, G_OPTION_ARG_STRING, &tuples,
       "nary: few, long tuples (default); binary: chained facts", "STYLE"},
      {"sentences", 0, 0, G_OPTION_ARG_NONE, &how.by_line,
       "Every line is one sentence", NULL},
      {"tokenized", 0, 0, G_OPTION_ARG_NONE, &how.tokenized,
       "… and white space in it parts its tokens", NULL},
      G_OPTION_ENTRY_NULL};
  g_autofree GOptionEntry *entries = cli_reading_entries (&reading, own);
  int status = CLI_USAGE;

  if (cli_options_parse ("extract", entries, &argc, &argv, 0, -1)) {
    if (tuples && strcmp (tuples, "binary") == 0)
      how.style = ACT_TUPLES_BINARY;
    if (tuples && strcmp (tuples, "binary") != 0 &&
        strcmp (tuples, "nary") != 0)
      cli_error ("extract: --tuples is nary or binary");
    else if (how.tokenized && !how.by_line)
      cli_error ("extract: --tokenized goes with --sentences");
    else
      status =
          run_documents (&reading, argv + 1, argc - 1, extract_tuples, &how);
  }
  g_free (reading.model);
  return status;
}

static int
parse_or_coref (const char *name, int argc, char **argv, CliWork work,
                void (*format) (const ActParse *parse, GString *out))
{
  CliReading reading = {0};
  Reading how = {0};
  gboolean conllu = FALSE, tokenized = FALSE, trees = FALSE;
  const GOptionEntry own[] = {
      {"tokenized", 0, 0, G_OPTION_ARG_NONE, &tokenized,
       "The input is CoNLL-U: take its sentences and words", NULL},
      {"trees", 0, 0, G_OPTION_ARG_NONE, &trees,
       "… and its tags and trees, too: the network is not run", NULL},
      {"sentences", 0, 0, G_OPTION_ARG_NONE, &how.by_line,
       "Every line is one sentence", NULL},
      {"clean", 0, 0, G_OPTION_ARG_NONE, &how.clean,
       "Leave out menus, captions and other furniture of pages", NULL},
      {"repaired", 0, 0, G_OPTION_ARG_NONE, &how.repaired,
       "Trees as statements are read from them: with their known errors mended",
       NULL},
      {"conllu", 0, 0, G_OPTION_ARG_NONE, &conllu,
       "Write CoNLL-U (what parse always does)", NULL},
      G_OPTION_ENTRY_NULL};
  g_autofree GOptionEntry *entries = cli_reading_entries (&reading, own);
  int status = CLI_USAGE;

  if (cli_options_parse (name, entries, &argc, &argv, 0, -1)) {
    if ((tokenized || trees) && argc == 1)
      cli_error ("%s: --tokenized and --trees want CoNLL-U files", name);
    else if (tokenized || trees)
      status = run_conllu (&reading, argv + 1, argc - 1, format, trees,
                           how.repaired);
    else
      status = run_documents (&reading, argv + 1, argc - 1, work, &how);
  }
  g_free (reading.model);
  return status;
}

int
cli_parse (int argc, char **argv)
{
  return parse_or_coref ("parse", argc, argv, format_parse,
                         act_parse_format_conllu);
}

int
cli_coref (int argc, char **argv)
{
  return parse_or_coref ("coref", argc, argv, format_coref, act_coref_format);
}
