#include "perspective/work.h"

#include "lexicon/lexicon.h"
#include "perspective/complement.h"
#include "perspective/cue.h"

#include <string.h>

/* The phrase's head if it is a name, else a name set beside it ("the newspaper
   X"), else 0. */
static guint
find_name_below (const ActPerspectiveWork *work, guint word)
{
  guint n;
  const guint16 *dependents =
      act_tree_get_dependents (&work->clauses->tree, word, &n);

  if (work->words[word].upos == ACT_UPOS_PROPN)
    return word;
  for (guint i = 0; i < n; i++)
    if (work->words[dependents[i]].upos == ACT_UPOS_PROPN &&
        (work->words[dependents[i]].rel == ACT_REL_APPOS ||
         work->words[dependents[i]].rel == ACT_REL_FLAT))
      return dependents[i];
  return 0;
}

/* "in *Norway*", "in *May*" */
static gboolean
is_where_or_when (const ActWord *name)
{
  return act_table_has (act_table_get ("countries"), name->lower) ||
         act_table_has (act_table_get ("cities"), name->lower) ||
         act_table_lists ("time-words", name->lower, "month", ' ');
}

/* The one behind a noun that says something: "Ann's statement", "a Kremlin
   readout", "a report by the agency", "issued a statement": its possessor,
   name, author or issuer; the noun itself when there is none. */
guint
act_work_find_author (const ActPerspectiveWork *work, guint noun)
{
  static const char *const prepositions[] = {"by", "from", "in", "of", "at"};
  const ActTree *tree = &work->clauses->tree;
  guint n, author = act_tree_find (tree, noun, ACT_REL_NMOD_POSS), issuer;
  const guint16 *dependents = act_tree_get_dependents (tree, noun, &n);

  /* "*Friday's* announcement": when, not whose */
  if (author && !act_tree_is_class (tree, author, ACT_CLASS_TIME))
    return author;
  for (guint i = 0; i < n; i++)
    if (work->words[dependents[i]].rel == ACT_REL_COMPOUND &&
        work->words[dependents[i]].upos == ACT_UPOS_PROPN &&
        !act_tree_is_class (tree, dependents[i], ACT_CLASS_TIME))
      return dependents[i];
  for (guint k = 0; k < G_N_ELEMENTS (prepositions); k++)
    for (guint i = 0; i < n; i++) {
      guint word = dependents[i],
            preposition = act_tree_find (tree, word, ACT_REL_CASE);
      if (act_tree_get_base (tree, word) != ACT_REL_NMOD || !preposition ||
          strcmp (work->words[preposition].lower, prepositions[k]) != 0)
        continue;
      guint name = find_name_below (work, word);
      /* "reports from Darfur", "reports in Norway": where, not by whom */
      if ((k == 1 && work->words[noun].xpos == ACT_XPOS_NNS) ||
          (k == 2 && name && is_where_or_when (&work->words[name])))
        continue;
      if (name || k < 2)
        return name ? name : word;
    }
  issuer = act_clauses_find_issuer (work->clauses, noun);
  return issuer ? issuer : noun;
}

gboolean
act_work_is_speech_noun (const ActPerspectiveWork *work, guint word)
{
  ActCue cue;

  return work->words[word].upos == ACT_UPOS_NOUN &&
         act_cue_find (work->clauses->tree.sentence, word, &cue);
}

/* The speaker of a clause of speech: its subject; the by-phrase or the place
   of a passive ("it was said in Brussels"); 0 when nobody is named. */
guint
act_work_find_speaker (const ActPerspectiveWork *work, const ActClause *clause)
{
  const ActArgument *arguments =
      act_clause_get_arguments (work->clauses, clause);

  if (clause->passive) {
    for (guint i = 0; i < clause->n_arguments; i++)
      if (arguments[i].agent)
        return arguments[i].head;
    gboolean empty = clause->expletive || !clause->subject ||
                     strcmp (work->words[clause->subject].lower, "it") == 0;
    for (guint i = 0; i < clause->n_arguments && empty; i++)
      if (arguments[i].kind == ACT_ARGUMENT_OBLIQUE &&
          work->words[arguments[i].head].upos == ACT_UPOS_PROPN &&
          !act_tree_is_class (&work->clauses->tree, arguments[i].head,
                              ACT_CLASS_TIME))
        return arguments[i].head;
    return 0;
  }
  /* "said that there is peace, adding …": who adds is who said. */
  if (clause->subject_source == ACT_SUBJECT_ADVERBIAL &&
      clause->parent != ACT_NO_CLAUSE) {
    const ActClause *above = &work->clauses->clauses[clause->parent];
    if ((above->existential || above->expletive) &&
        above->parent != ACT_NO_CLAUSE) {
      const ActClause *outer = &work->clauses->clauses[above->parent];
      return outer->expletive || outer->existential ? 0 : outer->subject;
    }
  }
  if (clause->parent != ACT_NO_CLAUSE) { /* "quoted officials as saying" */
    const ActClause *above = &work->clauses->clauses[clause->parent];
    const ActArgument *object =
        act_clause_find_argument (work->clauses, above, ACT_ARGUMENT_OBJECT);
    if (object && !above->passive &&
        act_clause_is_of_object (work->clauses, above, clause))
      return object->head;
  }
  if (clause->expletive || clause->existential || !clause->subject ||
      clause->subject_source == ACT_SUBJECT_INFINITIVE)
    return 0;
  if (act_work_is_speech_noun (work, clause->subject))
    return act_work_find_author (work, clause->subject);
  /* "posted *a video* claiming that …" */
  const guint issuer =
      clause->subject_source == ACT_SUBJECT_PARTICIPLE
          ? act_clauses_find_issuer (work->clauses, clause->subject)
          : 0;
  return issuer ? issuer : clause->subject;
}

void
act_work_attribute (const ActPerspectiveWork *work, ActPerspective *perspective,
                    guint speaker, guint cue, ActStance stance)
{
  perspective->source =
      speaker ? act_work_make_ref (work, speaker) : (ActWordRef){0, 0};
  perspective->cue = act_work_make_ref (work, cue);
  perspective->stance = stance;
  perspective->hearsay = !speaker;
  if (!speaker)
    act_perspective_weaken (perspective, ACT_MODALITY_POSSIBLE);
}
