#include "proposition/echo.h"

#include "lexicon/lexicon.h"
#include "proposition/trust.h"

#include <string.h>

/** A proposition whose subject's label has the clause that tells it. @cut:
    where the clause begins in the label; @definite: "*the* man who left" */
typedef struct {
  guint index;
  guint32 entity;
  gsize cut;
  gboolean definite;
} Echo;

GArray *
act_echoes_new (void)
{
  return g_array_new (FALSE, FALSE, sizeof (Echo));
}

/* Where @clause begins in the label of @entity, 0 for nowhere: "signed a *bill
   that limits damages*". */
static gsize
find_clause (const ActReading *reading, const ActClause *clause, guint32 entity)
{
  const ActLocalEntity *it =
      entity == ACT_NONE ? NULL
                         : act_record_get_entity (reading->record, entity);

  if (!it || it->named || !clause)
    return 0;
  /* "a bill *that limits* damages *and caps* fees" */
  if (clause->relation == ACT_REL_CONJ &&
      strstr (it->label, reading->words[clause->head].form)) {
    const ActClause *first = act_clauses_find (
        reading->clauses,
        act_tree_get_first_conjunct (reading->tree, clause->head));
    clause = first ? first : clause;
  }
  gsize cut = act_trust_cut_own_clause (reading, clause, it->label);
  return it->label[cut] ? cut : 0;
}

/* The label says of whom it is before @cut: in more words than one. */
static gboolean
is_known_before (const ActLocalEntity *entity, gsize cut)
{
  const char *blank = strchr (entity->label, ' ');

  return blank && (gsize) (blank - entity->label) < cut;
}

gboolean
act_statement_is_told_elsewhere (const ActReading *reading,
                                 const ActClause *clause,
                                 const ActStatement *statement,
                                 const char *class)
{
  const gsize cut = find_clause (reading, clause, statement->subject);
  const gboolean by_subject =
      cut &&
      (!act_reading_is_named (reading, statement->object) ||
       (!class &&
        !is_known_before (
            act_record_get_entity (reading->record, statement->subject), cut)));

  if (!class)
    return statement->hollow || by_subject ||
           find_clause (reading, clause, statement->object);
  /* "the storm that killed ten" kills ten */
  return by_subject && strcmp (class, "ASSAULT") == 0 &&
         (act_reading_is_type (reading, statement->subject, ACT_ENTITY_EVENT) ||
          act_reading_is_type (reading, statement->subject,
                               ACT_ENTITY_CONCEPT));
}

/* "*the* leader who died in Oslo": the clause tells which. */
static gboolean
is_of_definite (const ActReading *reading, const ActClause *clause)
{
  guint head = act_tree_get_first_conjunct (reading->tree, clause->head);
  guint article = act_tree_find_base (reading->tree, reading->words[head].head,
                                      ACT_REL_DET);

  return article && strcmp (reading->words[article].lower, "the") == 0;
}

void
act_echo_note (const ActReading *reading, const ActClause *clause, guint index)
{
  Echo echo = {
      .index = index,
      .entity = act_record_get_proposition (reading->record, index)->subject};

  echo.cut = find_clause (reading, clause, echo.entity);
  if (!echo.cut)
    return;
  echo.definite = is_of_definite (reading, clause);
  g_array_append_val (reading->echoes, echo);
}

/* Somebody that a statement can be about without more words: "demonstrators",
   but not "people", "a man". */
static gboolean
is_somebody (const ActLocalEntity *entity, gsize cut)
{
  g_autofree char *text = g_strndup (entity->label, cut);
  g_autofree char *lower = g_utf8_strdown (text, -1);

  return (entity->type == ACT_ENTITY_PERSON ||
          entity->type == ACT_ENTITY_ORGANIZATION ||
          entity->type == ACT_ENTITY_GROUP) &&
         !act_table_lists ("empty-nouns", lower, "subject", ' ');
}

/* A proposition that does not tell what the label of @echo says speaks of the
   same one. */
static gboolean
is_used_besides (const ActReading *reading, guint at)
{
  const GArray *echoes = reading->echoes;
  const guint32 entity = g_array_index (echoes, Echo, at).entity;
  guint next = 0;

  for (guint i = 0; i < reading->record->propositions->len; i++) {
    const ActProposition *it = act_record_get_proposition (reading->record, i);
    while (next < echoes->len && g_array_index (echoes, Echo, next).index < i)
      next++;
    if (next < echoes->len && g_array_index (echoes, Echo, next).index == i &&
        g_array_index (echoes, Echo, next).entity == entity)
      continue;
    if (it->subject == entity || it->object == entity || it->source == entity)
      return TRUE;
  }
  return FALSE;
}

static void
take_back (const ActReading *reading, guint index)
{
  g_array_remove_index (reading->record->propositions, index);
  if (reading->traces && index < reading->traces->len)
    g_array_remove_index (reading->traces, index);
}

void
act_echo_settle (const ActReading *reading)
{
  GArray *echoes = reading->echoes;

  /* From the last: what is taken back moves only those behind it. */
  for (guint i = echoes->len; i-- > 0;) {
    const Echo *echo = &g_array_index (echoes, Echo, i);
    ActLocalEntity *entity =
        act_record_get_entity (reading->record, echo->entity);
    if ((is_known_before (entity, echo->cut) ||
         is_somebody (entity, echo->cut)) &&
        (!echo->definite || !is_used_besides (reading, i))) {
      if (echo->cut < strlen (entity->label))
        entity->label[echo->cut] = '\0';
    } else {
      take_back (reading, echo->index);
      g_array_remove_index (echoes, i);
      for (guint k = i; k < echoes->len; k++)
        g_array_index (echoes, Echo, k).index--;
    }
  }
}
