#include "mention/entity.h"

#include "lexicon/lexicon.h"
#include "mention/common-name.h"
#include "mention/entity-label.h"

#include <string.h>

enum {
  ALIAS_WORDS = 8,    /* longest noun phrase that becomes an alias */
  FEWEST_PRONOUNS = 2 /* that tell a person's gender by themselves */
};

gboolean
act_entity_is_named (ActResolver *resolver, guint32 root)
{
  return resolver->chains[root].name != ACT_NONE ||
         resolver->chains[root].body != ACT_NONE;
}

/* The reference that gives the label: the fullest name, a body with its state,
   else the first noun phrase that is no pronoun. */
static guint32
find_best (const ActResolver *resolver, guint32 root, const guint32 *next)
{
  if (resolver->chains[root].name != ACT_NONE)
    return resolver->chains[root].name;
  if (resolver->chains[root].body != ACT_NONE)
    return resolver->chains[root].body;
  for (guint32 i = root; i != ACT_NONE; i = next[i])
    if (act_references_get (resolver->references, i)->kind ==
        ACT_MENTION_NOMINAL)
      return i;
  return root;
}

/* "a lawyer, not a politician" */
static gboolean
is_denied (const ActReferences *references, const ActReference *it)
{
  const ActWord *w = act_reference_get_words (references, it);

  return g_str_equal (w[it->short_begin].lower, "not") ||
         g_str_equal (w[it->short_begin].lower, "no");
}

static void
add_aliases (ActResolver *resolver, guint32 root, const guint32 *next,
             ActLocalEntity *entity)
{
  const ActReferences *references = resolver->references;

  for (guint32 i = root; i != ACT_NONE; i = next[i]) {
    const ActReference *it = act_references_get (references, i);
    g_autofree char *text = NULL;
    if (it->kind == ACT_MENTION_PRONOUN ||
        (it->kind == ACT_MENTION_NOMINAL &&
         (it->short_end - it->short_begin > ALIAS_WORDS ||
          is_denied (references, it))))
      continue;
    text = act_entity_get_text (references, it);
    act_local_entity_add_alias (entity, text);
  }
}

static ActEntityType
get_type (const ActReferences *references, const ActReference *best)
{
  const ActNameUse *name =
      best->name == ACT_NONE ? NULL
                             : act_references_get_name (references, best->name);

  /* "Belarusian" is its country, "European" a group of people. */
  if (best->adjective)
    return name->demonym && *name->demonym ? ACT_ENTITY_PLACE
                                           : ACT_ENTITY_GROUP;
  return (ActEntityType) best->type;
}

/* Does the text speak of the state? @around: (or ACT_NONE) in the sentence of
   this reference. */
static gboolean
names_state (const ActReferences *references, const char *code, guint32 around)
{
  const guint n = references->list->len;

  for (guint32 i = 0; i < n; i++) {
    const ActReference *it = act_references_get (references, i);
    if (it->country && g_str_equal (it->country, code) &&
        (around == ACT_NONE ||
         it->sentence == act_references_get (references, around)->sentence))
      return TRUE;
  }
  return FALSE;
}

/* The state whose body of this name the text means, or NULL: the one that it is
   about, unless that has none ("the Senate" of a text about Iraq that speaks of
   the United States). Parties have namesakes in more states than are known. */
static const char *
find_state (const ActResolver *resolver, guint32 root, const char *label)
{
  g_autofree char *lower = g_utf8_strdown (label, -1);
  const char *const *row =
      act_table_find (act_table_get ("state-bodies"), lower);
  g_auto (GStrv) codes = row ? g_strsplit (row[1], " ", 2) : NULL;
  gboolean party = g_str_has_suffix (lower, " party");

  if (!row || (resolver->home && act_list_has (row[1], resolver->home, ' ')))
    return resolver->home;
  return names_state (resolver->references, codes[0], party ? root : ACT_NONE)
             ? act_gazetteer_get_country (codes[0]).country
             : NULL;
}

/* A common name is that of the state which the text is about, or none that
   other texts could share. Of a people ("Bosnian Muslims") the country is not
   said of all who are called so. */
static void
settle_common (const ActResolver *resolver, guint32 root,
               ActLocalEntity *entity)
{
  if (entity->type == ACT_ENTITY_GROUP)
    g_clear_pointer (&entity->country, g_free);
  if (entity->wikidata || entity->country ||
      !act_name_is_common (entity->label))
    return;
  if (entity->type == ACT_ENTITY_ORGANIZATION)
    entity->country = g_strdup (find_state (resolver, root, entity->label));
  if (entity->type == ACT_ENTITY_ORGANIZATION ||
      entity->type == ACT_ENTITY_PLACE)
    entity->named = entity->country != NULL;
}

/* What the words tell of the person's gender. Of a full name, which others
   share less often than a pronoun is taken for somebody else's, a single
   pronoun is not enough. */
static ActGender
get_gender (ActResolver *resolver, guint32 root, const guint32 *next,
            const char *label)
{
  const guint32 genders = ACT_TRAIT_MALE | ACT_TRAIT_FEMALE;
  const guint32 traits = resolver->chains[root].traits & genders;
  guint pronouns = 0;

  if (traits == 0 && (resolver->chains[root].traits & ACT_TRAIT_KNOWN_MALE))
    return ACT_GENDER_MALE;
  if (traits == 0 && (resolver->chains[root].traits & ACT_TRAIT_KNOWN_FEMALE))
    return ACT_GENDER_FEMALE;
  if (traits == 0 || traits == genders)
    return ACT_GENDER_UNKNOWN;
  if (!strchr (label, ' '))
    pronouns = FEWEST_PRONOUNS;
  for (guint32 i = root; i != ACT_NONE; i = next[i]) {
    const ActReference *it = act_references_get (resolver->references, i);
    if (it->gender != 'm' && it->gender != 'f')
      continue;
    pronouns++;
    if (it->kind != ACT_MENTION_PRONOUN)
      pronouns = FEWEST_PRONOUNS;
    if (pronouns >= FEWEST_PRONOUNS)
      break;
  }
  /* Of a given name alone no reference tells it (sieve-name.c). */
  if (pronouns > 0 && pronouns < FEWEST_PRONOUNS)
    return ACT_GENDER_UNKNOWN;
  return traits == ACT_TRAIT_MALE ? ACT_GENDER_MALE : ACT_GENDER_FEMALE;
}

guint32
act_entity_new (ActResolver *resolver, guint32 root, const guint32 *next,
                ActRecord *record)
{
  const ActChain *chain = &resolver->chains[root];
  const guint32 index = find_best (resolver, root, next);
  const ActReference *best = act_references_get (resolver->references, index);
  ActKnown known;
  g_autofree char *label = act_entity_get_label (resolver, index, &known);
  guint32 number = act_record_add_entity (
      record, get_type (resolver->references, best), label);
  ActLocalEntity *entity = act_record_get_entity (record, number);

  if (entity->type == ACT_ENTITY_PERSON)
    entity->gender = get_gender (resolver, root, next, label);
  entity->wikidata = g_strdup (known.wikidata);
  entity->country = g_strdup (known.country ? known.country : chain->country);
  entity->named = act_entity_is_named (resolver, root);
  if (entity->named)
    settle_common (resolver, root, entity);
  add_aliases (resolver, root, next, entity);
  return number;
}
