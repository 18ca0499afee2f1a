/* "I must admit that it failed": what is said with an auxiliary is said. */
#include "perspective/perspective.h"

#include "lexicon/lexicon.h"

#include <string.h>

/* "I must *tell you*", "I'll *tell you*" */
static gboolean
is_telling_you (const ActClauses *clauses, const ActClause *clause)
{
  const ActArgument *arguments = act_clause_get_arguments (clauses, clause);

  if (strcmp (clauses->tree.words[clause->head].lemma, "tell") != 0)
    return FALSE;
  for (guint i = 0; i < clause->n_arguments; i++)
    if ((arguments[i].kind == ACT_ARGUMENT_OBJECT ||
         arguments[i].kind == ACT_ARGUMENT_INDIRECT) &&
        strcmp (clauses->tree.words[arguments[i].head].lower, "you") == 0)
      return TRUE;
  return FALSE;
}

gboolean
act_perspective_is_avowal (const ActClauses *clauses, const ActClause *clause)
{
  static const char *const first[] = {"i", "we", NULL};
  static const char *const verbs[] = {
      "acknowledge", "admit",   "assure", "concede",   "confess",
      "confirm",     "promise", "say",    "stress",    "emphasise",
      "emphasize",   "predict", "argue",  "guarantee", NULL};
  static const char *const open[] = {"could", "may", "might", "shall",
                                     "will",  "'ll", NULL};
  const ActWord *words = clauses->tree.words;

  return clause->subject && (clause->infinitive || clause->modal) &&
         !clause->negation && !clause->question &&
         act_strings_have (first, words[clause->subject].lower) &&
         (is_telling_you (clauses, clause) ||
          (act_strings_have (verbs, words[clause->head].lemma) &&
           !(clause->modal &&
             act_strings_have (open, words[clause->modal].lower)))) &&
         act_clause_find_argument (clauses, clause, ACT_ARGUMENT_CCOMP);
}
