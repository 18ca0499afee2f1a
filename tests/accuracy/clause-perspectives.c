/* For score-attribution.py and score-factuality.py: how the text stands to each
   of its clauses.

   usage: clause-perspectives text|sentences FILE…
   FILE is an article, or holds one tokenised sentence a line. Out: "FILE name",
   then for each clause: line, bytes of its head, polarity, modality, stance,
   bytes of the cue, of the source's phrase ("-" for none), head, its grammar as
   "name=value"; then for each
   attitude of the sentence: "ATTITUDE", bytes of the cue, of the holder's
   phrase, kind; then for each word of content that heads no clause: "WITHIN",
   line, bytes, polarity and modality: of an event noun its own, of other words
   those of the clause around them. */
#include "lexicon/lexicon.h"
#include "perspective/attitude.h"
#include "perspective/cue.h"
#include "proposition/event-reality.h"
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

static const char *
get_xpos (const ActClauses *clauses, guint word)
{
  return word ? act_xpos_to_string ((ActXpos) clauses->tree.words[word].xpos)
              : "-";
}

/* Tense, mood and what governs the clause, as " name=value". */
static void
print_grammar (const ActClauses *clauses, const ActClause *clause,
               const ActPerspective *all)
{
  const ActWord *words = clauses->tree.words;
  guint mark = act_word_set_first (&clause->marks);
  const ActWord *subject = &words[clause->subject];
  gboolean pronoun = clause->subject && subject->upos == ACT_UPOS_PRON;

  printf (" tense=%s form=%s modal=%s mark=%s relation=%s question=%d",
          get_xpos (clauses, clause->finite_word),
          get_xpos (clauses, clause->head),
          clause->modal ? words[clause->modal].lower : "-",
          mark ? words[mark].lower : "-",
          act_rel_to_string ((ActRel) clause->relation), clause->question);
  printf (" subject=%s", pronoun           ? subject->lower
                         : clause->subject ? "noun"
                                           : "-");
  if (clause->parent != ACT_NO_CLAUSE) {
    const ActClause *governor = &clauses->clauses[clause->parent];
    const ActPerspective *above = &all[clause->parent];
    ActMatrixWord matrix = {'?', '?', ACT_MODALITY_FACT, FALSE};
    ActCue cue;
    act_matrix_word_find_at (clauses->tree.sentence, governor->head, &matrix);
    printf (" above=%s signature=%c%c%d cue=%d",
            act_modality_to_string (above->modality), matrix.positive,
            matrix.negative, above->polarity == ACT_NEGATIVE,
            act_cue_find (clauses->tree.sentence, governor->head, &cue)
                ? (int) cue.content
                : -1);
  }
  printf ("\n");
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

/* What the program says of the event that the noun names, if it names one. */
static gboolean
get_reality (const ActReading *reading, guint noun, ActStatement *statement)
{
  const char *const *row = act_table_find (act_table_get ("event-nouns"),
                                           reading->words[noun].lemma);
  ActPerspective voice;

  if (!row || reading->words[noun].upos != ACT_UPOS_NOUN)
    return FALSE;
  const ActNamedEvent event = {
      noun, act_tree_find (reading->tree, noun, ACT_REL_NMOD_POSS), row[1]};
  act_event_set_reality (reading, &event, statement, &voice);
  return TRUE;
}

/* Nouns, and verbs and adjectives that head no clause. */
static void
print_within (const ActSentence *sentence, const ActClauses *clauses,
              const ActPerspective *all)
{
  const ActReading reading = {.sentence = sentence,
                              .clauses = clauses,
                              .tree = &clauses->tree,
                              .words = sentence->words,
                              .perspectives = all};

  for (guint w = 1; w <= sentence->n_words; w++) {
    const ActWord *word = &sentence->words[w];
    guint at = w;
    if (clauses->clause_of[w] != ACT_NO_CLAUSE ||
        (word->upos != ACT_UPOS_NOUN && word->upos != ACT_UPOS_VERB &&
         word->upos != ACT_UPOS_ADJ && word->upos != ACT_UPOS_AUX))
      continue;
    for (guint step = 0;
         step < 64 && at && clauses->clause_of[at] == ACT_NO_CLAUSE; step++)
      at = sentence->words[at].head;
    if (!at || clauses->clause_of[at] == ACT_NO_CLAUSE)
      continue;
    const ActPerspective *around = &all[clauses->clause_of[at]];
    ActStatement statement = {.polarity = ACT_POSITIVE,
                              .modality = ACT_MODALITY_FACT};
    if (!get_reality (&reading, w, &statement)) {
      statement.polarity = around->polarity;
      statement.modality = around->modality;
    }
    printf ("WITHIN %u %u-%u %s %s\n", sentence->line, word->span.begin,
            word->span.end,
            statement.polarity == ACT_POSITIVE ? "positive" : "negative",
            act_modality_to_string (statement.modality));
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
    printf (" %s", head->form);
    print_grammar (clauses, &clauses->clauses[i], all);
  }
  g_autoptr (GArray) attitudes =
      act_attitudes_new (parse, quotations, index, clauses, all);
  print_attitudes (parse, attitudes);
  print_within (sentence, clauses, all);
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
