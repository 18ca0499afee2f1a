/* For score-attribution.py and score-factuality.py: how the text stands to each
   of its clauses.

   usage: clause-perspectives text|sentences FILE…
   FILE is an article, or holds one tokenised sentence a line. Out: "FILE name",
   then for each clause: line, bytes of its head, polarity, modality, stance,
   bytes of the cue, of the source's phrase ("-" for none), head; then for each
   attitude of the sentence: "ATTITUDE", bytes of the cue, of the holder's
   phrase, kind. */
#include "perspective/attitude.h"
#include "proposition/repair.h"

#include <actant/parser.h>
#include <stdio.h>
#include <string.h>

static void
print_span (const ActParse *parse, ActWordRef ref, gboolean phrase)
{
  ActSpan span;

  if (!ref.word) {
    printf (" -");
    return;
  }
  const ActSentence *sentence = act_parse_get_sentence (parse, ref.sentence);
  span = sentence->words[ref.word].span;
  if (phrase) {
    ActTree tree;
    act_tree_init (&tree, sentence);
    ActWordSet words =
        act_phrase_get_words (&tree, ref.word, ACT_PHRASE_ARGUMENT, NULL);
    span = act_words_get_span (&tree, &words);
    act_tree_clear (&tree);
  }
  printf (" %u-%u", span.begin, span.end);
}

static void
print_attitudes (const ActParse *parse, const GArray *all)
{
  for (guint i = 0; i < all->len; i++) {
    const ActAttitude *it = &g_array_index (all, ActAttitude, i);
    printf ("ATTITUDE");
    print_span (parse, it->cue, FALSE);
    print_span (parse, it->holder, TRUE);
    printf (" %s\n", act_attitude_kind_to_string (it->kind));
  }
}

static void
print_sentence (const ActParse *parse, const ActQuotations *quotations,
                guint index)
{
  const ActSentence *sentence = act_parse_get_sentence (parse, index);

  if (sentence->n_words == 0 || sentence->n_words > ACT_WORD_SET_MAX)
    return;
  g_autoptr (ActClauses) clauses = act_clauses_new (sentence);
  act_clauses_repair (clauses);
  g_autofree ActPerspective *all =
      act_perspectives_new (parse, quotations, index, clauses);
  for (guint i = 0; i < clauses->n_clauses; i++) {
    const ActWord *head = &sentence->words[clauses->clauses[i].head];
    if (clauses->clauses[i].kind > ACT_CLAUSE_COPULA)
      continue;
    printf ("%u %u-%u %s %s %s", sentence->line, head->span.begin,
            head->span.end,
            all[i].polarity == ACT_POSITIVE ? "positive" : "negative",
            act_modality_to_string (all[i].modality),
            act_stance_to_string (all[i].stance));
    print_span (parse, all[i].cue, FALSE);
    print_span (parse, all[i].source, TRUE);
    printf (" %s\n", head->form);
  }
  g_autoptr (GArray) attitudes =
      act_attitudes_new (parse, quotations, index, clauses, all);
  print_attitudes (parse, attitudes);
}

static gboolean
print_file (ActParser *parser, const char *path, gboolean lines, GError **error)
{
  g_autofree char *text = NULL;
  gsize length;

  if (!g_file_get_contents (path, &text, &length, error))
    return FALSE;
  g_autoptr (ActDocument) document =
      act_document_new (path, path, text, length, error);
  if (!document)
    return FALSE;
  g_autoptr (ActParse) parse =
      lines ? act_parse_new_lines (document, TRUE) : act_parse_new (document);
  act_parser_run (parser, parse);
  g_autoptr (ActQuotations) quotations = act_quotations_new (parse);
  printf ("FILE %s\n", path);
  for (guint i = 0; i < act_parse_count_sentences (parse); i++)
    print_sentence (parse, quotations, i);
  return TRUE;
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ActModel) model = NULL;

  if (argc < 3) {
    fprintf (stderr, "usage: clause-perspectives text|sentences FILE…\n");
    return 2;
  }
  model = act_model_open (NULL, &error);
  if (model) {
    g_autoptr (ActParser) parser = act_parser_new (model);
    for (int i = 2; i < argc && !error; i++)
      print_file (parser, argv[i], strcmp (argv[1], "sentences") == 0, &error);
  }
  if (error)
    fprintf (stderr, "%s\n", error->message);
  return error ? 3 : 0;
}
