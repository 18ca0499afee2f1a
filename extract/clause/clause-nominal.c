/* Clauses without a verb: apposition, title, possessor. */
#include "clause/clause-build.h"

static gboolean
is_nominal (const ActWord *word)
{
  return word->upos == ACT_UPOS_NOUN || word->upos == ACT_UPOS_PROPN ||
         word->upos == ACT_UPOS_NUM || word->upos == ACT_UPOS_ADJ;
}

static void
add_clause (GArray *clauses, const ActTree *tree, ActClauseKind kind,
            guint subject, guint head, guint dependent)
{
  ActClause clause = {0};

  clause.kind = (guint8) kind;
  clause.head = (guint16) head;
  clause.subject = (guint16) subject;
  clause.subject_source = ACT_SUBJECT_OWN;
  clause.relation = tree->words[dependent].rel;
  clause.probability = tree->words[dependent].arc;
  clause.next = clause.previous = ACT_NO_CLAUSE;
  g_array_append_val (clauses, clause);
}

void
act_clause_add_nominal (const ActTree *tree, GArray *clauses)
{
  for (guint word = 1; word <= tree->n_words; word++) {
    const ActWord *w = &tree->words[word];
    if (!w->head)
      continue;
    switch (w->rel) {
    case ACT_REL_APPOS:
      if (is_nominal (w))
        add_clause (clauses, tree, ACT_CLAUSE_APPOSITION, w->head, word, word);
      break;
    case ACT_REL_NMOD_DESC:
      if (tree->words[w->head].upos == ACT_UPOS_PROPN && word < w->head &&
          !act_tree_is_class (tree, word, ACT_CLASS_HONORIFIC))
        add_clause (clauses, tree, ACT_CLAUSE_TITLE, w->head, word, word);
      break;
    case ACT_REL_NMOD_POSS:
      if (w->upos == ACT_UPOS_PROPN || w->upos == ACT_UPOS_NOUN ||
          w->upos == ACT_UPOS_PRON)
        add_clause (clauses, tree, ACT_CLAUSE_POSSESSIVE, word, w->head, word);
      break;
    default:
      break;
    }
  }
}
