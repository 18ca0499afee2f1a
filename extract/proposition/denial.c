#include "proposition/denial.h"

#include "lexicon/lexicon.h"
#include "mention/gazetteer.h"
#include "perspective/cue.h"

#include <string.h>

/* Most statements that one denial takes up. */
#define DENIED_MAX 3

static gboolean
is_pronoun (const ActWord *word)
{
  return strcmp (word->lower, "it") == 0 || strcmp (word->lower, "this") == 0 ||
         strcmp (word->lower, "that") == 0 ||
         strcmp (word->lower, "them") == 0 ||
         strcmp (word->lower, "these") == 0;
}

/* "the allegations", "such claims", "allegations that X has denied": a noun of
   speech that has no content clause but "that" of a relative one. */
static gboolean
points_back (const ActReading *reading, guint object)
{
  const ActWord *word = &reading->words[object];
  ActCue cue;
  guint n;

  if (word->upos != ACT_UPOS_NOUN ||
      !act_cue_find (reading->sentence, object, &cue) ||
      cue.content != ACT_CONTENT_CLAIM)
    return FALSE;
  const guint16 *dependents =
      act_tree_get_dependents (reading->tree, object, &n);
  for (guint i = 0; i < n; i++) {
    ActRel base = act_tree_get_base (reading->tree, dependents[i]);
    if (base == ACT_REL_NMOD ||
        reading->words[dependents[i]].rel == ACT_REL_ACL ||
        reading->words[dependents[i]].rel == ACT_REL_CCOMP)
      return FALSE;
  }
  return TRUE;
}

/* A place or a person, which nobody denies. */
static gboolean
can_only_be (const ActReading *reading, guint noun)
{
  const guint32 entity = act_reading_get_entity (reading, noun);

  return act_reading_is_type (reading, entity, ACT_ENTITY_PLACE) ||
         act_reading_is_type (reading, entity, ACT_ENTITY_PERSON) ||
         act_gazetteer_get_noun_class (reading->words[noun].lemma, NULL) ==
             ACT_NOUN_PLACE;
}

/* "committed genocide in Darfur*, which* the group denies": what was said
   before the comma, and no place, arms or money. */
static gboolean
is_of_clause (const ActPredicate *predicate, const ActReading *reading,
              guint object)
{
  guint n;
  const guint16 *dependents =
      act_tree_get_dependents (reading->tree, predicate->last->head, &n);

  if (predicate->last->relation != ACT_REL_ACL_RELCL ||
      reading->words[predicate->last->head].head != object)
    return FALSE;
  for (guint i = 0; i < n; i++)
    if (strcmp (reading->words[dependents[i]].lower, "which") == 0)
      return strcmp (reading->words[dependents[i] - 1].form, ",") == 0 ||
             can_only_be (reading, object);
  return FALSE;
}

/* "the charges" are of a court: what somebody just said is none. */
static gboolean
is_charge (const ActProposition *statement)
{
  static const char *const stems[] = {"accus", "alleg", "charg", "claim",
                                      "indict"};

  for (gsize i = 0; statement->cue && i < G_N_ELEMENTS (stems); i++)
    if (g_ascii_strncasecmp (statement->cue, stems[i], strlen (stems[i])) == 0)
      return TRUE;
  return FALSE;
}

/* What somebody else is said to hold, and is no act of speech itself.
   @charged: only what they are accused of. */
static gboolean
can_be_denied (const ActProposition *statement, guint32 denier,
               gboolean charged)
{
  return (!charged || is_charge (statement)) && statement->source != ACT_NONE &&
         statement->source != denier &&
         statement->stance == ACT_STANCE_ASSERTS &&
         statement->polarity == ACT_POSITIVE &&
         statement->value_type != ACT_VALUE_PROPOSITION &&
         statement->modality == ACT_MODALITY_FACT;
}

static void
add_copy (const ActPredicate *predicate, const ActReading *reading,
          guint32 index, guint32 denier)
{
  guint32 copy = act_record_add_proposition (reading->record);
  ActProposition *to = act_record_get_proposition (reading->record, copy);
  const ActProposition *from =
      act_record_get_proposition (reading->record, index);
  const ActClause *clause = predicate->first;
  ActWordSet words = act_clause_get_words (reading->clauses, clause);
  ActSpan span = act_words_get_span (reading->tree, &words);

  *to = *from;
  to->source = denier;
  to->stance = ACT_STANCE_DENIES;
  to->cue =
      act_record_keep (reading->record, reading->words[clause->head].form);
  to->sentence = reading->sentence->span;
  to->span = act_span_contains (to->sentence, span) && span.begin < span.end
                 ? span
                 : to->sentence;
  to->confidence = (guint16) (from->confidence * 7 / 10);
}

gboolean
act_denial_add (const ActPredicate *predicate, const ActReading *reading,
                guint object)
{
  ActCue cue;
  guint found[DENIED_MAX], n = 0;
  gboolean pronoun = is_pronoun (&reading->words[object]);
  gboolean clause = is_of_clause (predicate, reading, object);
  gboolean charged = strcmp (reading->words[object].lemma, "charge") == 0;
  gboolean beside = reading->words[object].rel == ACT_REL_APPOS ||
                    reading->words[object].rel == ACT_REL_PARATAXIS;

  if (predicate->n_subjects == 0 || predicate->polarity == ACT_NEGATIVE ||
      predicate->modality != ACT_MODALITY_FACT || predicate->last->passive ||
      !act_cue_find (reading->sentence, predicate->last->head, &cue) ||
      cue.stance != ACT_STANCE_DENIES ||
      (!pronoun && !clause && !points_back (reading, object)))
    return FALSE;
  for (guint i = reading->record->propositions->len;
       i-- > reading->before_proposition && n < DENIED_MAX;) {
    const ActProposition *at = act_record_get_proposition (reading->record, i);
    guint32 denier = predicate->subjects[0];
    if (can_be_denied (at, denier, charged) &&
        (clause ? at->sentence.begin == reading->sentence->span.begin
                : beside || at->subject == denier || at->object == denier))
      found[n++] = i;
  }
  for (guint i = n; i-- > 0;)
    add_copy (predicate, reading, found[i], predicate->subjects[0]);
  return pronoun || clause;
}

/* "was accused of *taking bribes*. He denies it": what the denier is charged
   with, or "*Norway's accusation*" where that is not told; (transfer full),
   NULL when @it is no charge against @denier. */
static char *
get_charge (const ActReading *reading, const ActProposition *it, guint32 denier)
{
  const char *accuser;

  if (g_strcmp0 (it->event_class, "ACCUSE") != 0 ||
      it->polarity != ACT_POSITIVE || it->modality != ACT_MODALITY_FACT)
    return NULL;
  if (it->subject == denier)
    return g_str_has_prefix (it->relation_label, "be ") && it->value
               ? g_strdup (it->value)
               : NULL;
  if (it->object != denier)
    return NULL;
  accuser = act_record_get_entity (reading->record, it->subject)->label;
  return g_strdup_printf ("%s%s accusation", accuser,
                          g_str_has_suffix (accuser, "s") ? "'" : "'s");
}

char *
act_denial_get_content (const ActPredicate *predicate,
                        const ActReading *reading, const char *lemma,
                        guint object)
{
  static const char *const verbs[] = {"deny",   "dismiss",  "dispute", "oppose",
                                      "reject", "rule out", NULL};
  const gboolean of_charge =
      strcmp (lemma, "deny") == 0 || strcmp (lemma, "reject") == 0;

  if (predicate->n_subjects == 0 || !act_strings_have (verbs, lemma) ||
      !is_pronoun (&reading->words[object]))
    return NULL;
  for (guint i = reading->first_proposition;
       i-- > reading->before_proposition;) {
    const ActProposition *at = act_record_get_proposition (reading->record, i);
    const guint32 denier = predicate->subjects[0];
    char *charge = of_charge ? get_charge (reading, at, denier) : NULL;
    if (charge)
      return charge;
    if (at->value_type == ACT_VALUE_PROPOSITION && at->event_class &&
        at->subject != denier && at->source != denier &&
        at->polarity == ACT_POSITIVE)
      return g_strdup (at->value);
  }
  return NULL;
}
