#include "mention/pronoun-court.h"

#include "lexicon/lexicon.h"
#include "mention/pronoun.h"
#include "mention/role.h"
#include "mention/subject.h"

#include <string.h>

static const char *const trying[] = {"acquit",   "charge", "clear", "convict",
                                     "imprison", "indict", "jail",  "remand",
                                     "sentence", "try",    NULL};

/* Does the sentence speak of a court or charges? */
static gboolean
is_of_court (const ActSentence *s)
{
  static const char *const words[] = {"charge",      "charges",     "court",
                                      "magistrates", "prosecutors", NULL};

  for (guint i = 1; i <= s->n_words; i++)
    if (act_strings_have (words, s->words[i].lower))
      return TRUE;
  return FALSE;
}

/* "*Ann Lee* was jailed", "*Ann Lee* pleaded guilty", "sentenced *Ann Lee*",
   "*Ann Lee* admitted theft at Lund Crown Court". */
static gboolean
is_tried (const ActSentence *s, const ActReference *it)
{
  const char *lemma = s->words[it->governor].lemma;

  if (!it->governor || s->words[it->governor].upos != ACT_UPOS_VERB)
    return FALSE;
  if (it->relation == ACT_REL_NSUBJ_PASS || it->relation == ACT_REL_OBJ)
    return act_strings_have (trying, lemma);
  return it->relation == ACT_REL_NSUBJ &&
         (strcmp (lemma, "plead") == 0 ||
          ((strcmp (lemma, "admit") == 0 || strcmp (lemma, "deny") == 0) &&
           act_subject_find_dependent (s, it->governor, ACT_REL_BIT (OBJ)) &&
           is_of_court (s)));
}

guint32
act_court_find_defendant (ActResolver *resolver, guint32 index,
                          gboolean *several)
{
  const ActReferences *references = resolver->references;
  guint32 found = ACT_NONE;

  if (several)
    *several = FALSE;
  for (guint32 i = 0; i < index; i++) {
    const ActReference *it = act_references_get (references, i);
    if (it->kind != ACT_MENTION_NAME || it->type != ACT_ENTITY_PERSON ||
        act_pronoun_is_quoted (references, it) ||
        !is_tried (act_parse_get_sentence (references->parse, it->sentence),
                   it))
      continue;
    if (act_resolver_is_rival (resolver, found, i)) {
      if (several)
        *several = TRUE;
      return ACT_NONE;
    }
    found = i;
  }
  return found;
}

/* "*She* pleaded guilty", "*He* was convicted", "*she* changed her plea". */
static gboolean
tells_of_trial (const ActSentence *s, const ActReference *it)
{
  static const char *const pleas[] = {"confess", "plead", NULL};
  static const char *const judged[] = {"acquit",   "convict", "imprison",
                                       "indict",   "jail",    "remand",
                                       "sentence", NULL};
  const char *lemma = s->words[it->governor].lemma;
  guint object;

  if (it->relation == ACT_REL_NSUBJ_PASS)
    return act_strings_have (judged, lemma);
  if (it->relation != ACT_REL_NSUBJ)
    return FALSE;
  object = act_subject_find_dependent (s, it->governor, ACT_REL_BIT (OBJ));
  return act_strings_have (pleas, lemma) ||
         (object && strcmp (s->words[object].lemma, "plea") == 0 &&
          act_subject_find_dependent (s, object, ACT_REL_BIT (NMOD_POSS)));
}

guint32
act_court_find_tried (ActResolver *resolver, guint32 index)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  guint32 found;

  if (it->number != 's' || (it->gender != 'm' && it->gender != 'f') ||
      !it->governor || act_pronoun_is_quoted (references, it) ||
      !tells_of_trial (act_parse_get_sentence (references->parse, it->sentence),
                       it))
    return ACT_NONE;
  found = act_court_find_defendant (resolver, index, NULL);
  return found != ACT_NONE && act_pronoun_agrees (resolver, found, it)
             ? found
             : ACT_NONE;
}

gboolean
act_court_is_officer (ActResolver *resolver, const ActChain *chain)
{
  static const char *const offices[] = {
      "attorney", "barrister",  "coroner",    "counsel",   "detective", "judge",
      "lawyer",   "magistrate", "prosecutor", "solicitor", NULL};

  return act_role_is_held (resolver, chain, offices, FALSE);
}

gboolean
act_court_is_defender (ActResolver *resolver, guint32 person)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, person);
  const ActWord *w = act_reference_get_words (references, it);
  const guint32 root = act_resolver_find (resolver, person);

  for (guint i = it->begin; i < it->end; i++)
    if (strcmp (w[i].lower, "defending") == 0)
      return TRUE;
  for (guint i = 0; i < resolver->roles->len; i++) {
    const ActRole *role = &g_array_index (resolver->roles, ActRole, i);
    if (act_resolver_find (resolver, role->person) != root)
      continue;
    for (guint k = 0; k < role->n_modifiers; k++) {
      const char *modifier =
          g_ptr_array_index (references->modifiers, role->modifiers + k);
      if (strcmp (modifier, "defence") == 0 ||
          strcmp (modifier, "defense") == 0)
        return TRUE;
    }
  }
  return FALSE;
}
