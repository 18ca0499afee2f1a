/* For fit-confidence.py: the tuples of tokenised sentences with the features
   of their confidence.

   usage: tuple-features nary|binary SENTENCES
   One sentence a line in; out: sentence TAB features, blank separated, TAB
   subject TAB relation TAB object [TAB more]. */
#include "clause/tuple.h"

#include <actant/parser.h>
#include <stdio.h>
#include <string.h>

static void
print_tuples (const ActSentence *sentence, const char *text,
              ActTupleStyle style)
{
  g_autoptr (ActClauses) clauses = act_clauses_new (sentence);
  ActTupleList list = {.clauses = clauses, .tree = &clauses->tree};

  list.features = g_array_new (FALSE, FALSE, sizeof (float));
  act_tuple_list_fill (&list, style);
  for (guint i = 0; i < list.tuples->len; i++) {
    const ActTuple *tuple = g_ptr_array_index (list.tuples, i);
    printf ("%.*s\t", (int) act_span_length (sentence->span),
            text + sentence->span.begin);
    for (guint k = 0; k < ACT_N_FEATURE; k++)
      printf (
          "%s%g", k ? " " : "",
          (double) g_array_index (list.features, float, i *ACT_N_FEATURE + k));
    for (guint k = 0; k < tuple->slots->len; k++)
      printf ("\t%s", (char *) g_ptr_array_index (tuple->slots, k));
    putchar ('\n');
  }
  g_array_unref (list.features);
  act_tuple_list_clear (&list);
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ActDocument) document = NULL;
  g_autoptr (ActModel) model = NULL;
  g_autofree char *text = NULL;
  gsize length;

  if (argc != 3 || !g_file_get_contents (argv[2], &text, &length, &error) ||
      !(document =
            act_document_new ("sentences", argv[2], text, length, &error)) ||
      !(model = act_model_open (NULL, &error))) {
    fprintf (stderr, "%s\n",
             error ? error->message
                   : "usage: tuple-features nary|binary SENTENCES");
    return 2;
  }
  g_autoptr (ActParser) parser = act_parser_new (model);
  g_autoptr (ActParse) parse = act_parse_new_lines (document, TRUE);
  act_parser_run (parser, parse);
  for (guint i = 0; i < act_parse_count_sentences (parse); i++)
    print_tuples (act_parse_get_sentence (parse, i), text,
                  strcmp (argv[1], "nary") == 0 ? ACT_TUPLES_NARY
                                                : ACT_TUPLES_BINARY);
  return 0;
}
