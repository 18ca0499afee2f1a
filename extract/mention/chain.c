#include "mention/chain.h"

#include "lexicon/lexicon.h"

#include <string.h>

static guint32
traits_of (const ActReference *reference)
{
  guint32 traits = 0;

  traits |= reference->gender == 'm'   ? ACT_TRAIT_MALE
            : reference->gender == 'f' ? ACT_TRAIT_FEMALE
            : reference->gender == 'n' ? ACT_TRAIT_NEUTER
                                       : 0u;
  traits |= reference->number == 's'   ? ACT_TRAIT_SINGULAR
            : reference->number == 'p' ? ACT_TRAIT_PLURAL
                                       : 0u;
  traits |= reference->animacy == 'p'   ? ACT_TRAIT_PERSON
            : reference->animacy == 'i' ? ACT_TRAIT_THING
                                        : 0u;
  if (reference->kind != ACT_MENTION_PRONOUN &&
      (reference->type == ACT_ENTITY_ORGANIZATION ||
       reference->type == ACT_ENTITY_GROUP))
    traits |= ACT_TRAIT_ORGANIZATION;
  if (reference->kind != ACT_MENTION_PRONOUN &&
      reference->type == ACT_ENTITY_PLACE)
    traits |= ACT_TRAIT_MEMBERS;
  return traits;
}

/* "the Norwegian government": as good as a name; "a Norwegian court" is one of
   several. */
static gboolean
is_body_of_state (const ActReference *it)
{
  const char *const *row =
      it->lemma
          ? act_table_find (act_table_get ("institution-nouns"), it->lemma)
          : NULL;

  if (it->definite == ACT_DEFINITE_INDEFINITE && !(row && *row[2]))
    return FALSE;
  return it->kind == ACT_MENTION_NOMINAL && it->country &&
         it->type == ACT_ENTITY_ORGANIZATION && it->number == 's' &&
         !it->former;
}

void
act_resolver_init (ActResolver *resolver, ActReferences *references)
{
  guint32 n = references->list->len;

  resolver->references = references;
  resolver->country = resolver->home = NULL;
  resolver->least = 0;
  resolver->lives = NULL;
  resolver->weights = act_pronoun_get_weights ();
  resolver->chains = g_new0 (ActChain, n + 1);
  resolver->roles = g_array_new (FALSE, TRUE, sizeof (ActRole));
  resolver->persons = g_array_new (FALSE, FALSE, sizeof (guint32));
  for (guint32 i = 0; i < n; i++) {
    const ActReference *reference = act_references_get (references, i);
    ActChain *chain = &resolver->chains[i];
    chain->parent = chain->last = i;
    chain->count = 1;
    chain->others = reference->person == 3;
    chain->name = reference->name == ACT_NONE ? ACT_NONE : i;
    chain->body = is_body_of_state (reference) ? i : ACT_NONE;
    chain->traits = traits_of (reference);
    chain->country = reference->type == ACT_ENTITY_PERSON &&
                             reference->kind == ACT_MENTION_NAME
                         ? NULL
                         : reference->country;
  }
}

void
act_resolver_clear (ActResolver *resolver)
{
  g_free (resolver->chains);
  g_free (resolver->lives);
  g_array_unref (resolver->roles);
  g_array_unref (resolver->persons);
}

guint32
act_resolver_find (ActResolver *resolver, guint32 reference)
{
  ActChain *chains = resolver->chains;

  while (chains[reference].parent != reference) {
    chains[reference].parent = chains[chains[reference].parent].parent;
    reference = chains[reference].parent;
  }
  return reference;
}

/* Words of the name, gazetteer names and first ones first on ties. */
static guint
name_weight (const ActResolver *resolver, guint32 reference)
{
  const ActReference *it = act_references_get (resolver->references, reference);

  return it->adjective ? 0u : (guint) (it->short_end - it->short_begin);
}

void
act_resolver_join (ActResolver *resolver, guint32 a, guint32 b)
{
  ActChain *into, *from;
  guint32 root = act_resolver_find (resolver, a);
  guint32 other = act_resolver_find (resolver, b);

  if (root == other)
    return;
  if (other < root) {
    guint32 swap = root;
    root = other;
    other = swap;
  }
  into = &resolver->chains[root];
  from = &resolver->chains[other];
  from->parent = root;
  into->count += from->count;
  into->others += from->others;
  into->last = MAX (into->last, from->last);
  into->traits |= from->traits;
  into->body = MIN (into->body, from->body);
  if (!into->country)
    into->country = from->country;
  if (into->name == ACT_NONE ||
      (from->name != ACT_NONE &&
       name_weight (resolver, from->name) > name_weight (resolver, into->name)))
    into->name = from->name;
}

gboolean
act_resolver_agree (ActResolver *resolver, guint32 a, guint32 b)
{
  guint32 x = act_resolver_get_chain (resolver, a)->traits;
  guint32 y = act_resolver_get_chain (resolver, b)->traits;
  guint32 both = x | y;
  const guint32 genders = ACT_TRAIT_MALE | ACT_TRAIT_FEMALE | ACT_TRAIT_NEUTER;
  const guint32 numbers = ACT_TRAIT_SINGULAR | ACT_TRAIT_PLURAL;
  const guint32 kinds = ACT_TRAIT_PERSON | ACT_TRAIT_THING;

  if ((x & genders) && (y & genders) && !(x & y & genders))
    return FALSE;
  if ((x & numbers) && (y & numbers) && !(x & y & numbers) &&
      !(both & (ACT_TRAIT_ORGANIZATION | ACT_TRAIT_MEMBERS)))
    return FALSE;
  return !((x & kinds) && (y & kinds) && !(x & y & kinds));
}

gboolean
act_resolver_are_two_names (ActResolver *resolver, guint32 a, guint32 b)
{
  const ActChain *x = act_resolver_get_chain (resolver, a);
  const ActChain *y = act_resolver_get_chain (resolver, b);

  return x != y && x->name != ACT_NONE && y->name != ACT_NONE;
}

void
act_resolver_run (ActResolver *resolver)
{
  act_sieve_names (resolver);
  act_sieve_aliases (resolver);
  act_sieve_appositions (resolver);
  act_sieve_identities (resolver);
  act_sieve_epithets (resolver);
  act_sieve_named_next (resolver);
  act_sieve_nominals (resolver);
  act_sieve_named_again (resolver);
  act_sieve_speakers (resolver);
  act_sieve_pronouns (resolver);
  act_sieve_possessed (resolver);
}
