#include "perspective/complement.h"

#include "clause/word-class.h"
#include "lexicon/lexicon.h"
#include "perspective/cue.h"

#include <string.h>

/* @active: "quoted her *as* saying" is what she said, "was seen as losing" is
   no more than a view. */
static gboolean
has_preposition (const ActClauses *clauses, const ActClause *clause,
                 gboolean active)
{
  static const char *const prepositions[] = {"of",   "from",    "for", "into",
                                             "with", "against", "as"};
  guint n = (guint) G_N_ELEMENTS (prepositions) - (active ? 0 : 1);
  guint first = act_word_set_first (&clause->marks);

  /* "kept the bank *instead of* selling it" */
  if (first && strcmp (clauses->tree.words[first].lower, "instead") == 0)
    return FALSE;
  for (guint w = act_word_set_first (&clause->marks); w;
       w = act_word_set_next (&clause->marks, w))
    for (guint i = 0; i < n; i++)
      if (strcmp (clauses->tree.words[w].lower, prepositions[i]) == 0)
        return TRUE;
  return FALSE;
}

static gboolean
asks_for (const ActClauses *clauses, const ActClause *governor,
          const ActClause *clause)
{
  const ActWord *words = clauses->tree.words;
  guint mark = act_word_set_first (&clause->marks);

  return mark &&
         act_verb_asks_for (words[governor->head].lemma, words[mark].lower);
}

gboolean
act_clause_is_judged (const ActClauses *clauses, const ActClause *governor,
                      const ActClause *clause)
{
  static const char *const verbs[] = {"applaud",   "blacklist", "chide",
                                      "commend",   "condemn",   "congratulate",
                                      "criticise", "criticize", "designate",
                                      "forgive",   "honor",     "honour",
                                      "mock",      "praise",    "rebuke",
                                      "ridicule",  "salute",    "sanction",
                                      "scold",     "thank",     NULL};
  const ActWord *words = clauses->tree.words;
  guint mark = act_word_set_first (&clause->marks);

  return words[clause->head].xpos == ACT_XPOS_VBG && mark &&
         strcmp (words[mark].lower, "for") == 0 &&
         act_strings_have (verbs, words[governor->head].lemma);
}

/* "was *wanted for* killing her", "was *dismissed for* selling drugs": nobody
   wishes or denies it. */
static gboolean
is_pursued (const ActClauses *clauses, const ActClause *governor,
            const ActClause *clause)
{
  static const char *const verbs[] = {"dismiss", "seek", "try", "want", NULL};
  const ActWord *words = clauses->tree.words;
  const guint mark = act_word_set_first (&clause->marks);

  return governor->passive && mark && strcmp (words[mark].lower, "for") == 0 &&
         act_strings_have (verbs, words[governor->head].lemma);
}

gboolean
act_clause_is_of_object (const ActClauses *clauses, const ActClause *governor,
                         const ActClause *clause)
{
  const ActSentence *sentence = clauses->tree.sentence;
  ActCue cue;
  ActMatrixWord matrix;

  const ActArgument *object =
      act_clause_find_argument (clauses, governor, ACT_ARGUMENT_OBJECT);
  gboolean on_object = clause->relation == ACT_REL_ACL && object &&
                       clauses->tree.words[clause->head].head == object->head;

  if (clause->subject_source == ACT_SUBJECT_OWN || /* "a toast as she left" */
      is_pursued (clauses, governor, clause))
    return FALSE;
  if ((clause->relation != ACT_REL_ADVCL && !on_object) || clause->infinitive ||
      clause->head < governor->head || governor->kind != ACT_CLAUSE_VERB ||
      !has_preposition (clauses, clause, !governor->passive))
    return FALSE;
  if (!governor->passive && !object)
    return FALSE;
  /* "has no plan of leaving", "stands trial for robbing": the noun says it, but
     of "accused both powers of robbing" the verb does. */
  if (on_object && !asks_for (clauses, governor, clause) &&
      act_matrix_word_find (sentence->words[object->head].lemma, 'n', &matrix))
    return FALSE;
  return act_cue_find (sentence, governor->head, &cue) ||
         act_matrix_word_find (sentence->words[governor->head].lemma, 'v',
                               &matrix) ||
         /* "is *interested* in buying": a participle that is an adjective */
         (governor->passive &&
          act_matrix_word_find (sentence->words[governor->head].lower, 'a',
                                &matrix));
}

gboolean
act_clause_is_gerund (const ActClauses *clauses, const ActClause *clause)
{
  const ActWord *words = clauses->tree.words;
  guint first = act_word_set_first (&clause->group);

  return words[clause->head].xpos == ACT_XPOS_VBG ||
         (first && words[clause->head].xpos == ACT_XPOS_VBN &&
          strcmp (words[first].lower, "having") == 0);
}

gboolean
act_clause_is_gerund_of_noun (const ActClause *clause, guint noun)
{
  return clause->relation == ACT_REL_ACL &&
         clause->subject_source == ACT_SUBJECT_OWN && clause->subject > noun &&
         !clause->finite_word && !clause->infinitive;
}

/* "called for *sanctions to stop* the war", not "for the men to be freed": what
   @noun behind @preposition is for. */
static gboolean
is_means (const ActClauses *clauses, const ActClause *clause, guint noun,
          guint preposition)
{
  const ActWord *words = clauses->tree.words;

  return strcmp (words[preposition].lower, "for") == 0 &&
         words[noun].upos == ACT_UPOS_NOUN && !clause->passive &&
         !act_word_is_people (&words[noun]);
}

guint
act_clause_find_addressee (const ActClauses *clauses, const ActClause *governor,
                           const ActClause *clause)
{
  const ActArgument *arguments = act_clause_get_arguments (clauses, governor);
  const char *verb = clauses->tree.words[governor->head].lemma;

  if (!act_table_has (act_table_get ("addressee-verbs"), verb) ||
      !clause->infinitive || clause->head < governor->head ||
      clauses->tree.words[clause->head].head != governor->head ||
      act_tree_find_base (&clauses->tree, clause->head, ACT_REL_NSUBJ) ||
      act_clause_find_argument (clauses, governor, ACT_ARGUMENT_OBJECT))
    return 0;
  for (guint i = 0; i < governor->n_arguments; i++) {
    guint word = act_word_set_first (&arguments[i].preposition);
    if (arguments[i].kind != ACT_ARGUMENT_OBLIQUE || !word ||
        arguments[i].head < governor->head ||
        arguments[i].head > clause->head ||
        act_tree_is_class (&clauses->tree, arguments[i].head, ACT_CLASS_TIME))
      continue; /* "called *on Tuesday* for Iran to …" */
    if (is_means (clauses, clause, arguments[i].head, word))
      continue;
    if (act_table_lists ("addressee-verbs", verb,
                         clauses->tree.words[word].lower, ' '))
      return arguments[i].head;
  }
  return 0;
}

gboolean
act_clause_is_aside_in_charge (const ActClauses *clauses,
                               const ActClause *governor,
                               const ActClause *clause)
{
  const ActWord *words = clauses->tree.words;
  guint noun = words[clause->head].head, aside = clause->head;

  /* "accuses them of lying, *a charge they deny*" */
  if (clause->relation == ACT_REL_ACL_RELCL && noun &&
      (words[noun].rel == ACT_REL_APPOS ||
       words[noun].rel == ACT_REL_PARATAXIS) &&
      act_table_lists ("relation-words", words[noun].lemma, "comment", ' '))
    return TRUE;
  if (clause->relation == ACT_REL_ACL && words[noun].rel == ACT_REL_APPOS &&
      words[clause->head].xpos == ACT_XPOS_VBN)
    aside = noun; /* "from Acme, a company *owned* by Ann" */
  else if (clause->relation != ACT_REL_ACL_RELCL)
    return FALSE;
  guint first = clauses->tree.leftmost[aside];
  return first > 1 &&
         (strcmp (words[first].lower, ",") == 0 ||
          (aside == noun && strcmp (words[first - 1].lower, ",") == 0)) &&
         governor->relation == ACT_REL_ADVCL && !governor->finite_word &&
         words[governor->head].xpos == ACT_XPOS_VBG;
}

gboolean
act_clause_is_reported (const ActClauses *clauses, const ActClause *governor,
                        const ActClause *clause)
{
  const ActWord *words = clauses->tree.words;

  return !governor->passive && words[clause->head].xpos == ACT_XPOS_VBG &&
         strcmp (words[governor->head].lemma, "report") == 0;
}
