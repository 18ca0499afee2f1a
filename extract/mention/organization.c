/* "the bloc", "the newspaper", "the company": which organisation with a name is
   meant. */
#include "mention/organization.h"

#include "clause/word-class.h"
#include "lexicon/lexicon.h"
#include "mention/common-name.h"
#include "mention/name-finder.h"
#include "mention/role.h"

#include <string.h>

enum { ORGANIZATION_SENTENCES = 3 /* how far back the name may be */ };

/* "Sea Mission", "Liberation Front" may be "the group", "Interior Ministry" and
   "Oslo University" not. */
static gboolean
is_of_members (const char *noun)
{
  static const char *const others[] = {
      "business", "class",  "club",  "college", "crew",       "family",
      "house",    "market", "press", "school",  "university", NULL};
  const char *const *row =
      act_table_find (act_table_get ("role-families"), noun);

  return (act_gazetteer_get_noun_class (noun, NULL) == ACT_NOUN_GROUP ||
          g_str_equal (noun, "mission")) &&
         !act_strings_have (others, noun) &&
         !act_table_has (act_table_get ("institution-nouns"), noun) &&
         !(row && act_table_has (act_table_get ("organisation-nouns"), row[1]));
}

/* "Northern Bank" may be "the bank", "Interior Ministry" not. */
static gboolean
is_of_family (const ActNameUse *name, const char *family)
{
  const char *blank = strrchr (name->key, ' ');
  const char *last = blank ? blank + 1 : name->key;
  const char *const *row;

  if (g_str_equal (family, "party") &&
      act_table_lists ("firm-signs", last, "name", ' '))
    return FALSE;
  /* "Acme Group", "Phosphate Works" are companies. */
  if (act_gazetteer_get_noun_class (last, NULL) == ACT_NOUN_UNKNOWN ||
      (g_str_equal (family, "company") &&
       (g_str_equal (last, "group") ||
        act_table_lists ("firm-signs", last, "name", ' '))) ||
      (blank && g_str_equal (family, "group") && is_of_members (last) &&
       !act_name_is_common (name->key)))
    return TRUE;
  row = act_table_find (act_table_get ("role-families"), last);
  return row && g_str_equal (row[1], family);
}

/* What the noun beside the name says that it is: "the *Herald newspaper*", "the
 *ZANU-PF party*"; NULL where none does. */
static const char *
get_told_family (const ActReferences *references, const ActReference *it)
{
  const ActNameUse *name = act_references_get_name (references, it->name);
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  const ActWord *next = &s->words[name->end];
  const char *family;

  if (name->end > s->n_words || next->upos != ACT_UPOS_NOUN ||
      next->xpos != ACT_XPOS_NN)
    return NULL;
  family = act_role_get_family (references, next->lemma, 0, 0);
  return act_table_has (act_table_get ("organisation-nouns"), family) ? family
                                                                      : NULL;
}

/* Organisations that the gazetteer knows are what it says that they are; others
   may be newspapers, companies and the like. */
static gboolean
fits_family (const ActReferences *references, const ActReference *it,
             const char *family, gboolean modified)
{
  const ActNameUse *name = act_references_get_name (references, it->name);
  const char *told = get_told_family (references, it);
  const char *const *row =
      act_table_find (act_table_get ("organisation-nouns"), family);

  if (name->is_known && name->known.label)
    return name->known.families &&
           act_list_has (name->known.families, family, '|');
  if (told && !g_str_equal (family, "organisation"))
    return g_str_equal (told, family);
  /* "the Sea Trust …, *the organisation*". */
  if (g_str_equal (family, "organisation"))
    return it->type == ACT_ENTITY_ORGANIZATION && !it->country && !modified &&
           !act_name_is_common (name->key);
  if (!is_of_family (name, family))
    return FALSE;
  return g_str_equal (row[1], "any") &&
         (it->type == ACT_ENTITY_ORGANIZATION ||
          (it->type == ACT_ENTITY_OTHER && g_str_equal (family, "newspaper")));
}

/* Does the fullest name of the same allow it? "NRA" tells nothing, the
   "National Rifle Association" is no newspaper. */
static gboolean
fits_fullest (ActResolver *resolver, guint32 index, const char *family)
{
  const ActReferences *references = resolver->references;
  guint32 fullest = act_resolver_get_chain (resolver, index)->name;
  const ActNameUse *name;

  if (fullest == ACT_NONE || fullest == index)
    return TRUE;
  name = act_references_get_name (
      references, act_references_get (references, fullest)->name);
  return (name->is_known && name->known.label) ||
         g_str_equal (family, "organisation") || is_of_family (name, family);
}

gboolean
act_organization_is_told_beside (const ActReferences *references,
                                 const ActReference *it)
{
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  const ActWord *next = &s->words[it->head + 1];

  return act_rel_get_base ((ActRel) it->relation) == ACT_REL_APPOS ||
         (it->head < s->n_words && act_word_starts_upper (next));
}

/* "*Acme* analyst Ann Lee", "Ann Lee, the owner of *Acme*": who speaks of it is
   not from it or more than it, so what follows is rarely about it. */
static gboolean
is_of_outsider (const ActReferences *references, const ActReference *it)
{
  static const char *const families[] = {"analyst",    "lawyer", "scientist",
                                         "professor",  "owner",  "economist",
                                         "strategist", "expert", NULL};
  guint32 index = it->governor ? act_references_find (references, it->sentence,
                                                      it->governor)
                               : ACT_NONE;
  const ActWord *governor =
      &act_reference_get_words (references, it)[it->governor];
  const char *lemma = index == ACT_NONE
                          ? governor->lemma
                          : act_references_get (references, index)->lemma;

  return it->governor && it->relation != ACT_REL_NSUBJ &&
         it->relation != ACT_REL_OBJ && lemma &&
         act_strings_have (families,
                           act_role_get_family (references, lemma, 0, 0));
}

/* "the *militant* group", "the *rights* group": no more than what groups do. */
static gboolean
has_plain_modifiers (const ActReferences *references, const ActReference *it)
{
  static const char *const words[] = {
      "advocacy", "armed",     "environmental", "extremist",    "guerrilla",
      "human",    "insurgent", "islamist",      "islamic",      "jihadist",
      "leftist",  "lobby",     "militant",      "paramilitary", "rebel",
      "right",    "rights",    "separatist",    "terror",       "terrorist",
      "watchdog", NULL};

  return act_references_has_only_modifiers (references, it, words);
}

/* "the *Paris-based* group": where it sits, and nothing of its kind. */
static gboolean
is_based (const ActReferences *references, const ActReference *it)
{
  const ActWord *w = act_reference_get_words (references, it);

  if (it->head < it->begin + 3u || strcmp (w[it->head - 1].lower, "based") != 0)
    return FALSE;
  for (guint i = it->begin + 1u; i + 1 < it->head; i++)
    if (w[i].upos != ACT_UPOS_PROPN && w[i].upos != ACT_UPOS_PUNCT)
      return FALSE;
  return TRUE;
}

/* "has links to *al-Qaeda*": whom another one is near to. */
static gboolean
is_linked_to (const ActReferences *references, const ActReference *it)
{
  static const char *const nouns[] = {"ally", "connection", "link", "tie",
                                      NULL};
  const ActWord *governor =
      &act_reference_get_words (references, it)[it->governor];

  return it->governor && it->relation != ACT_REL_NSUBJ &&
         it->relation != ACT_REL_OBJ && governor->lemma &&
         act_strings_have (nouns, governor->lemma);
}

/* "*Acme said* the group had left": who says it is rather "it". */
static gboolean
is_speaker_of (const ActReferences *references, const ActReference *it,
               const ActReference *name)
{
  const ActWord *w = act_reference_get_words (references, it);
  guint at = it->head;

  if (name->sentence != it->sentence || name->relation != ACT_REL_NSUBJ ||
      !(act_word_get_classes (&w[name->governor]) & ACT_CLASS_SPEECH))
    return FALSE;
  for (guint step = 0; at && step < 12; step++, at = w[at].head)
    if (w[at].rel == ACT_REL_CCOMP && w[at].head == name->governor)
      return TRUE;
  return FALSE;
}

gboolean
act_organization_is_medium (const ActReferences *references,
                            const ActReference *it)
{
  static const char *const media[] = {"agency",     "broadcaster", "channel",
                                      "daily",      "magazine",    "network",
                                      "newspaper",  "radio",       "station",
                                      "television", "weekly",      NULL};
  const ActNameUse *name;

  if (it->governor && (it->adjective || it->relation == ACT_REL_COMPOUND) &&
      act_strings_have (
          media, act_reference_get_words (references, it)[it->governor].lemma))
    return TRUE;
  if (it->name == ACT_NONE || it->type != ACT_ENTITY_ORGANIZATION)
    return FALSE;
  name = act_references_get_name (references, it->name);
  return name->is_known && name->known.families &&
         (act_list_has (name->known.families, "broadcaster", '|') ||
          act_list_has (name->known.families, "newspaper", '|') ||
          act_list_has (name->known.families, "newswire", '|'));
}

/* "*the space agency, NASA*, …": its sentence calls it so. */
static gboolean
is_called (ActResolver *resolver, guint32 index, const char *family)
{
  const ActReferences *references = resolver->references;
  const guint sentence = act_references_get (references, index)->sentence;
  const guint32 root = act_resolver_find (resolver, index);

  while (index > 0 &&
         act_references_get (references, index - 1)->sentence == sentence)
    index--;
  for (; index < references->list->len; index++) {
    const ActReference *it = act_references_get (references, index);
    if (it->sentence != sentence)
      break;
    if (it->kind == ACT_MENTION_NOMINAL && it->lemma &&
        act_resolver_find (resolver, index) == root &&
        g_str_equal (act_role_get_family (references, it->lemma, 0, 0), family))
      return TRUE;
  }
  return FALSE;
}

/* "*Norbank* …, the bank": the name itself says it. */
static gboolean
says_noun (const ActReferences *references, const ActReference *it,
           const char *noun)
{
  return strstr (act_references_get_name (references, it->name)->key, noun) !=
         NULL;
}

/* "its rival Acme …, *the bank*": a firm of whom nothing tells that it is
   one. */
static gboolean
is_no_bank (const ActReferences *references, const ActReference *it,
            const char *noun)
{
  const ActNameUse *name = act_references_get_name (references, it->name);

  return strcmp (noun, "bank") == 0 && !(name->is_known && name->known.label) &&
         !strstr (name->key, "ban");
}

gboolean
act_organization_is_of_workers (const ActReferences *references,
                                const ActReference *it,
                                const ActReference *other)
{
  static const char *const words[] = {
      "dockworker", "driver",  "employee", "employer", "factory",  "labor",
      "labour",     "layoff",  "miner",    "nurse",    "overtime", "pay",
      "picket",     "pilot",   "plant",    "salary",   "staff",    "strike",
      "striker",    "teacher", "wage",     "walkout",  "worker",   "workforce",
      "workplace",  NULL};
  const ActNameUse *name =
      other->name == ACT_NONE
          ? NULL
          : act_references_get_name (references, other->name);

  if (strcmp (it->lemma, "union") != 0 || !name || !name->is_known ||
      !name->known.families ||
      !act_list_has (name->known.families, "bloc", '|'))
    return FALSE;
  for (guint i = it->sentence >= 2 ? it->sentence - 2 : 0; i <= it->sentence;
       i++) {
    const ActSentence *s = act_parse_get_sentence (references->parse, i);
    for (guint w = 1; w <= s->n_words; w++)
      if (act_strings_have (words, s->words[w].lemma))
        return TRUE;
  }
  return FALSE;
}

gboolean
act_organization_fits (ActResolver *resolver, guint32 name,
                       const ActReference *phrase)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, name);
  const char *family = act_role_get_family (references, phrase->lemma, 0, 0);

  return !is_no_bank (references, it, phrase->lemma) &&
         !act_organization_is_of_workers (references, phrase, it) &&
         fits_fullest (resolver, name, family) &&
         (fits_family (references, it, family, phrase->n_modifiers > 0) ||
          is_called (resolver, name, family));
}

/* "*Islamic State* fighters": named for others, who are its. */
static gboolean
is_of_members_beside (const ActReferences *references, const ActReference *it)
{
  return it->governor && it->relation == ACT_REL_COMPOUND &&
         act_reference_get_words (references, it)[it->governor].xpos ==
             ACT_XPOS_NNS;
}

/* "*One organization* wrote of Acme. | The group …": of which the sentence
   before goes on to tell without a name. */
static gboolean
is_unnamed_body (const ActReferences *references, const ActReference *it)
{
  const ActWord *w = act_reference_get_words (references, it);

  return it->kind == ACT_MENTION_NOMINAL && it->number == 's' &&
         it->relation == ACT_REL_NSUBJ && it->definite != ACT_DEFINITE_THE &&
         it->definite != ACT_DEFINITE_POSSESSIVE &&
         w[it->governor].rel == ACT_REL_ROOT &&
         act_table_has (act_table_get ("organisation-nouns"),
                        act_role_get_family (references, it->lemma, 0, 0));
}

gboolean
act_organization_join (ActResolver *resolver, guint32 index)
{
  ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  const char *family = act_role_get_family (references, it->lemma, 0, 0);
  const char *const *row =
      act_table_find (act_table_get ("organisation-nouns"), family);
  guint32 found = ACT_NONE;

  if (it->number != 's' || it->definite != ACT_DEFINITE_THE || it->country ||
      it->possessor != ACT_NONE || it->complement || !row ||
      (it->n_modifiers && g_str_equal (row[1], "any") &&
       !is_based (references, it) &&
       (!g_str_equal (family, "group") ||
        !has_plain_modifiers (references, it))) ||
      act_organization_is_told_beside (references, it))
    return FALSE;
  for (guint32 i = index; i-- > 0;) {
    const ActReference *other = act_references_get (references, i);
    if (other->sentence + ORGANIZATION_SENTENCES < it->sentence)
      break;
    if (found == ACT_NONE && other->sentence + 1 == it->sentence &&
        is_unnamed_body (references, other))
      return FALSE;
    if (other->name == ACT_NONE || other->adjective ||
        is_of_members_beside (references, other) ||
        (is_of_outsider (references, other) &&
         !says_noun (references, other, it->lemma)) ||
        (g_str_equal (family, "group") &&
         (is_linked_to (references, other) ||
          is_speaker_of (references, it, other))) ||
        !act_organization_fits (resolver, i, it))
      continue;
    if (act_resolver_is_rival (resolver, found, i))
      return FALSE;
    found = i;
  }
  if (found == ACT_NONE)
    return FALSE;
  act_resolver_join (resolver, found, index);
  return TRUE;
}
