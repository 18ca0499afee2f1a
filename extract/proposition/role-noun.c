#include "proposition/role-noun.h"

#include "lexicon/lexicon.h"
#include "proposition/event-class.h"

#include <string.h>

ActPerspective
act_role_get_voice (const ActReading *reading, guint word)
{
  ActPerspective voice = {0};
  const ActQuotation *quotation =
      act_quotations_find (reading->quotations, reading->index, word);

  if (quotation && !quotation->scare && quotation->speaker.word) {
    voice.source = quotation->speaker;
    voice.cue = quotation->cue;
  }
  return voice;
}

gboolean
act_role_is_person_name (const ActReading *reading, guint word)
{
  guint begin, end;
  guint32 entity;

  if (!act_mentions_find_name (reading->mentions, reading->index, word, &begin,
                               &end))
    return FALSE;
  entity = act_mentions_find_entity (reading->mentions, reading->index, word);
  return act_reading_is_type (reading, entity, ACT_ENTITY_PERSON);
}

guint
act_role_find_noun (const ActReading *reading, guint first, guint last)
{
  ActRoleNoun role;

  for (guint w = last; w >= first && w > 0; w--) {
    g_autofree char *lower = g_utf8_strdown (reading->words[w].form, -1);
    if (act_role_noun_find (lower, &role) ||
        act_role_noun_find (reading->words[w].form, &role) ||
        act_role_noun_find (reading->words[w].lemma, &role))
      return w;
  }
  return 0;
}

gboolean
act_role_is_next (const ActWord *word)
{
  return act_table_lists ("office-modifiers", word->lower, "next", ' ');
}

ActModality
act_role_get_modality (const ActReading *reading, guint noun)
{
  ActModality modality =
      act_perspective_get_adjective_modality (reading->tree, noun);
  guint n;
  const guint16 *dependents = act_tree_get_dependents (reading->tree, noun, &n);

  for (guint i = 0; i < n && modality == ACT_MODALITY_FACT; i++)
    if (act_role_is_next (&reading->words[dependents[i]]))
      modality = ACT_MODALITY_FUTURE;
  return modality;
}

const char *
act_role_get_former_copula (const ActWord *word)
{
  return strcmp (word->lower, "previously") == 0 ? "be previously"
         : strcmp (word->lower, "formerly") == 0 ? "be formerly"
         : strcmp (word->lower, "once") == 0     ? "be once"
                                                 : NULL;
}

/* Adverbs that date a role and stand in its label. */
static gboolean
is_former (const ActWord *word)
{
  return strcmp (word->lower, "former") == 0 ||
         strcmp (word->lower, "ex") == 0 ||
         strcmp (word->lower, "retired") == 0 ||
         strcmp (word->lower, "deposed") == 0 ||
         strcmp (word->lower, "ousted") == 0 ||
         strcmp (word->lower, "used") == 0 /* "used to be" */ ||
         act_role_get_former_copula (word);
}

const char *
act_role_find_property (const ActReading *reading, guint noun, const char *bare)
{
  ActRoleNoun role;

  if (!act_role_noun_find (bare, &role) &&
      !act_role_noun_find (reading->words[noun].lemma, &role))
    return NULL;
  for (guint w = noun > 4 ? noun - 4 : 1; w < noun; w++)
    if (is_former (&reading->words[w]))
      return NULL;
  return *role.property ? role.property : NULL;
}

ActStatement
act_statement_init_nominal (const ActReading *reading, guint word,
                            ActPerspective *voice)
{
  ActStatement statement = {.subject = ACT_NONE,
                            .object = ACT_NONE,
                            .place = ACT_NONE,
                            .preposition = "",
                            .undated = TRUE,
                            .perspective = voice,
                            .factor = 0.9f};

  *voice = act_role_get_voice (reading, word);
  return statement;
}
