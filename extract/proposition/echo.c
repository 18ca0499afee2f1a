#include "proposition/echo.h"

#include "clause/logistic.h"
#include "lexicon/lexicon.h"
#include "mention/reference-label.h"
#include "proposition/relation-word.h"
#include "proposition/trust.h"

#include <string.h>

enum {
  FEW_WORDS = 2 /* of a label that its clause adds to */
};

/** A proposition that the label of its subject or object has the clause of.
    @cut: where the clause begins in the label; @of_object: "claims *Ann Lee
    made*"; @definite: "*the* man who left"; @spare: told only if no other
    proposition has the label; @kept: told although it stays in the label */
typedef struct {
  guint index;
  guint32 entity;
  gsize cut;
  gboolean of_object, definite, spare, kept;
} Echo;

GArray *
act_echoes_new (void)
{
  return g_array_new (FALSE, FALSE, sizeof (Echo));
}

/* "a bill *that limits* damages *and caps* fees", "a plan *aimed* at *ending*
   it": the clause that hangs on the noun. */
static const ActClause *
get_clause_of_noun (const ActReading *reading, const ActClause *clause)
{
  const ActClause *above = NULL;

  if (clause->relation == ACT_REL_CONJ)
    above = act_clauses_find (
        reading->clauses,
        act_tree_get_first_conjunct (reading->tree, clause->head));
  else if (clause->relation == ACT_REL_ADVCL)
    above =
        act_clauses_find (reading->clauses, reading->words[clause->head].head);
  return above ? above : clause;
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
  if (strstr (it->label, reading->words[clause->head].form))
    clause = get_clause_of_noun (reading, clause);
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

/* The label of the subject, whose clause begins at byte @cut, says the same as
   @it, which is worth telling only where nothing else is told of that subject.
 */
static gboolean
is_spare (const ActReading *reading, const ActProposition *it, gsize cut)
{
  /* "the uprising that ousted Ann Lee": an edge to whom the label only names */
  const gboolean by_subject =
      !act_reading_is_actor (reading, it->object) &&
      (!act_reading_is_named (reading, it->object) ||
       (!it->event_class &&
        !is_known_before (act_record_get_entity (reading->record, it->subject),
                          cut)));

  if (!it->event_class)
    return by_subject;
  /* "the storm that killed ten" kills ten */
  return by_subject && strcmp (it->event_class, "ASSAULT") == 0 &&
         (act_reading_is_type (reading, it->subject, ACT_ENTITY_EVENT) ||
          act_reading_is_type (reading, it->subject, ACT_ENTITY_CONCEPT));
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

/* "*nurses who had trained in Norway*": the label needs the clause, and the
   clause tells of somebody with a name; an edge shows it. */
static gboolean
is_kept (const ActReading *reading, const ActProposition *it, gsize cut)
{
  return !it->event_class && act_reading_is_actor (reading, it->object) &&
         !is_known_before (act_record_get_entity (reading->record, it->subject),
                           cut);
}

void
act_echo_note (const ActReading *reading, const ActClause *clause, guint index)
{
  const ActProposition *it =
      act_record_get_proposition (reading->record, index);
  Echo echo = {.index = index, .entity = it->subject};

  echo.cut = find_clause (reading, clause, echo.entity);
  if (!echo.cut) {
    echo.entity = it->object;
    echo.of_object = TRUE;
    echo.cut = find_clause (reading, clause, echo.entity);
    if (echo.cut)
      g_array_append_val (reading->echoes, echo);
    return;
  }
  echo.definite = is_of_definite (reading, clause);
  echo.spare = is_spare (reading, it, echo.cut);
  echo.kept = is_kept (reading, it, echo.cut);
  g_array_append_val (reading->echoes, echo);
}

/* "26 people", "those": of whom only the clause tells who they are. */
static gboolean
is_anyone (const ActLocalEntity *entity, gsize cut)
{
  g_autofree char *text = g_strndup (entity->label, cut);

  return act_noun_is_anyone (act_relation_word_get_last (text));
}

/* "was *one of* 26 people killed there", "were *among* them": says nothing
   without the clause. */
static gboolean
is_of_number (const ActReading *reading, guint32 entity)
{
  const ActRecord *record = reading->record;

  for (guint i = 0; i < record->propositions->len; i++) {
    const ActProposition *it = act_record_get_proposition (record, i);
    if (it->object == entity && act_relation_is_of_number (it->relation_label))
      return TRUE;
  }
  return FALSE;
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

/* "rejected a *new proposal aimed at ending it*": a thing that few words tell
   of, and the clause is no act of somebody with a name. */
static gboolean
tells_which (const ActReading *reading, const Echo *echo,
             const ActLocalEntity *entity)
{
  const ActProposition *it =
      act_record_get_proposition (reading->record, echo->index);
  g_autofree char *text = g_strndup (entity->label, echo->cut);

  return !is_somebody (entity, echo->cut) && !it->event_class &&
         !act_reading_is_actor (reading, it->object) &&
         act_logistic_count_words (text) <= FEW_WORDS;
}

/* What may be told of those whom the clause alone tells of: "*a revolt* that
   toppled the king". */
static gboolean
may_stand_alone (const ActReading *reading, const Echo *echo)
{
  const ActLocalEntity *entity =
      act_record_get_entity (reading->record, echo->entity);
  const ActProposition *it =
      act_record_get_proposition (reading->record, echo->index);

  return is_known_before (entity, echo->cut) ||
         is_somebody (entity, echo->cut) ||
         (echo->spare && act_reading_is_named (reading, it->object) &&
          !is_anyone (entity, echo->cut));
}

/* Adds @step to the uses of those of whom @it speaks, but for @told. */
static void
count (const ActProposition *it, guint32 told, int step, int *uses)
{
  const guint32 ends[] = {it->subject, it->object, it->source};

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    if (ends[i] != ACT_NONE && ends[i] != told)
      uses[ends[i]] += step;
}

/* (transfer full) By entity: how often propositions speak of it that do not
   tell what its label says. */
static int *
count_uses (const ActReading *reading)
{
  const ActRecord *record = reading->record;
  const GArray *echoes = reading->echoes;
  int *uses = g_new0 (int, record->entities->len);
  guint next = 0;

  for (guint i = 0; i < record->propositions->len; i++) {
    const gboolean is_echo =
        next < echoes->len && g_array_index (echoes, Echo, next).index == i;
    count (act_record_get_proposition (record, i),
           is_echo ? g_array_index (echoes, Echo, next++).entity : ACT_NONE, 1,
           uses);
  }
  return uses;
}

static void
take_back (const ActReading *reading, guint index)
{
  g_array_remove_index (reading->record->propositions, index);
  if (reading->traces && index < reading->traces->len)
    g_array_remove_index (reading->traces, index);
}

void
act_echo_take_back (const ActReading *reading, guint index)
{
  for (guint i = reading->echoes->len; i-- > 0;) {
    Echo *echo = &g_array_index (reading->echoes, Echo, i);
    if (echo->index < index)
      break;
    if (echo->index == index)
      g_array_remove_index (reading->echoes, i);
    else
      echo->index--;
  }
  take_back (reading, index);
}

/* "a resolution adopted by *Norway*", "loans made by *the port authority*": an
   act of somebody whom the graph shows. */
static gboolean
is_worth_an_edge (const ActReading *reading, const Echo *echo)
{
  const ActProposition *it =
      act_record_get_proposition (reading->record, echo->index);

  return act_reading_is_actor (reading, it->subject) ||
         act_reading_is_type (reading, it->subject, ACT_ENTITY_ORGANIZATION) ||
         (it->event_class && strcmp (it->event_class, "STATEMENT") != 0);
}

/* Takes back what the label tells. */
static void
drop (const ActReading *reading, const Echo *echo, int *uses)
{
  count (act_record_get_proposition (reading->record, echo->index),
         echo->entity, -1, uses);
  take_back (reading, echo->index);
}

static void
cut_label (ActLocalEntity *entity, gsize cut)
{
  if (cut < strlen (entity->label))
    entity->label[cut] = '\0';
}

void
act_echo_settle (const ActReading *reading)
{
  const GArray *echoes = reading->echoes;
  g_autofree int *uses = count_uses (reading);

  /* From the last: what is taken back moves only those behind it. */
  for (guint i = echoes->len; i-- > 0;) {
    const Echo *echo = &g_array_index (echoes, Echo, i);
    ActLocalEntity *entity =
        act_record_get_entity (reading->record, echo->entity);
    if (echo->kept || strlen (entity->label) <= echo->cut)
      continue;
    if (echo->of_object) {
      if (is_worth_an_edge (reading, echo) ||
          (!uses[echo->entity] && is_known_before (entity, echo->cut)))
        cut_label (entity, echo->cut);
      else
        drop (reading, echo, uses);
      continue;
    }
    const gboolean anyone =
        uses[echo->entity] && is_anyone (entity, echo->cut) &&
        (!act_record_get_proposition (reading->record, echo->index)
              ->event_class ||
         is_of_number (reading, echo->entity));
    if (!anyone && may_stand_alone (reading, echo) &&
        ((!echo->definite && !echo->spare &&
          !tells_which (reading, echo, entity)) ||
         !uses[echo->entity])) {
      cut_label (entity, echo->cut);
    } else if (!act_reading_is_actor (reading, act_record_get_proposition (
                                                   reading->record, echo->index)
                                                   ->object)) {
      drop (reading, echo, uses);
    }
  }
}
