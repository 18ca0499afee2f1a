/* Sieve: what is somebody's ("his adviser", "our country"), once it is known
   who the pronouns are. */
#include "lexicon/lexicon.h"
#include "mention/noun-phrase.h"
#include "mention/place.h"
#include "mention/pronoun-court.h"
#include "mention/role.h"

/* Joins a body with the one of the same key, if there is one already. */
static void
join_body (ActResolver *resolver, GHashTable *seen, guint32 index,
           const char *country)
{
  const ActReference *it = act_references_get (resolver->references, index);
  char *key = act_noun_phrase_get_body_key (resolver->references, it, country);
  char *plain = g_strdup_printf ("%s|%c|%s", it->lemma, it->number, country);
  guint32 before = act_noun_phrase_look_up (seen, key);

  if (before == ACT_NONE && it->n_modifiers == 0 && it->possessor != ACT_NONE)
    before = act_noun_phrase_look_up (seen, plain);
  if (act_noun_phrase_look_up (seen, plain) == ACT_NONE)
    g_hash_table_insert (seen, g_steal_pointer (&plain),
                         GUINT_TO_POINTER (index + 1));
  g_free (plain);

  if (before != ACT_NONE) {
    act_resolver_join (resolver, before, index);
    g_free (key);
  } else {
    g_hash_table_insert (seen, key, GUINT_TO_POINTER (index + 1));
  }
}

/* The chain of a possessor; of "our" in a quotation that of its speaker. */
static guint32
find_owner (ActResolver *resolver, guint32 possessor)
{
  ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, possessor);
  const ActQuotation *quotation;
  guint32 speaker;
  guint n;

  if (it->kind == ACT_MENTION_PRONOUN && it->person == 1 &&
      it->quotation != ACT_NONE) {
    quotation = &act_quotations_get (references->quotations, &n)[it->quotation];
    speaker =
        quotation->speaker.word
            ? act_references_find (references, quotation->speaker.sentence,
                                   quotation->speaker.word)
            : ACT_NONE;
    if (speaker != ACT_NONE)
      return act_resolver_find (resolver, speaker);
  }
  return act_resolver_find (resolver, possessor);
}

/* No word says which one: "Dad called", "what boss will say". */
static gboolean
is_bare (const ActReferences *references, const ActReference *it)
{
  const ActWord *w = act_reference_get_words (references, it);

  return !it->n_modifiers && !it->complement &&
         (it->definite == ACT_DEFINITE_BARE ||
          (it->head > 1 && g_str_equal (w[it->head - 1].lower, "what")));
}

/* The chain of whose the phrase is, or ACT_NONE. "Dad", "boss" without a word
   before it is that of who says it. */
static guint32
find_holder (ActResolver *resolver, const ActReference *it)
{
  const ActReferences *references = resolver->references;
  const ActQuotation *all;
  guint32 speaker;
  guint n;

  if (it->possessor != ACT_NONE)
    return find_owner (resolver, it->possessor);
  if (it->quotation == ACT_NONE || !is_bare (references, it))
    return ACT_NONE;
  all = act_quotations_get (references->quotations, &n);
  speaker =
      act_references_find (references, all[it->quotation].speaker.sentence,
                           all[it->quotation].speaker.word);
  return speaker == ACT_NONE || all[it->quotation].scare
             ? ACT_NONE
             : act_resolver_find (resolver, speaker);
}

/* "Ann Lee, defending, said *her client* was ill": the only one on trial. */
static guint32
find_client (ActResolver *resolver, guint32 index, guint32 lawyer)
{
  guint32 found;

  if (strcmp (act_references_get (resolver->references, index)->lemma,
              "client") != 0 ||
      !act_court_is_defender (resolver, lawyer))
    return ACT_NONE;
  found = act_court_find_defendant (resolver, index, NULL);
  return found != ACT_NONE && act_resolver_agree (resolver, found, index)
             ? act_resolver_find (resolver, found)
             : ACT_NONE;
}

/* "Ann Lee, Bob Day's lawyer, said *her client* …": the one whose she is. */
static gboolean
join_counterpart (ActResolver *resolver, guint32 index)
{
  ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  guint32 holder, found = ACT_NONE;

  if (it->number != 's' || it->n_modifiers || it->former ||
      !act_table_has (act_table_get ("counterpart-nouns"), it->lemma) ||
      act_resolver_get_chain (resolver, index)->name != ACT_NONE)
    return FALSE;
  holder = find_holder (resolver, it);
  for (guint i = 0; holder != ACT_NONE && i < resolver->roles->len; i++) {
    const ActRole *role = &g_array_index (resolver->roles, ActRole, i);
    guint32 other;
    if (role->holder == ACT_NONE || role->former || role->person >= index ||
        act_resolver_find (resolver, role->person) != holder ||
        !act_table_lists ("counterpart-nouns", it->lemma, role->family, '|'))
      continue;
    other = act_resolver_find (resolver, role->holder);
    if (other == holder || other == found ||
        resolver->chains[other].name == ACT_NONE ||
        !act_resolver_agree (resolver, other, index))
      continue;
    if (found != ACT_NONE)
      return FALSE;
    found = other;
  }
  if (found == ACT_NONE && holder != ACT_NONE &&
      act_resolver_get_chain (resolver, holder)->name != ACT_NONE)
    found = find_client (resolver, index,
                         act_resolver_get_chain (resolver, holder)->name);
  if (found == ACT_NONE)
    return FALSE;
  /* "what | boss": no determiner of a noun that is used like a name. */
  if (it->possessor == ACT_NONE)
    act_references_get (references, index)->short_begin = it->head;
  act_resolver_join (resolver, found, index);
  return TRUE;
}

/* "his adviser", "his country": after the pronouns know who they are. */
void
act_sieve_possessed (ActResolver *resolver)
{
  ActReferences *references = resolver->references;
  g_autoptr (GHashTable) states = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) seen =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint32 i = 0; i < references->list->len; i++) {
    const ActReference *it = act_references_get (references, i);
    if (act_noun_phrase_refers (it) && it->country &&
        act_table_has (act_table_get ("institution-nouns"), it->lemma))
      join_body (resolver, seen, i, it->country);
    if (act_place_is_state (references, it, FALSE, NULL) && it->country &&
        act_noun_phrase_look_up (states, it->country) == ACT_NONE)
      act_noun_phrase_insert (states, it->country, i);
  }
  for (guint32 i = 0; i < references->list->len; i++) {
    const ActReference *it = act_references_get (references, i);
    guint32 owner, before;
    const char *country;
    char *key;
    if (act_noun_phrase_refers (it) && join_counterpart (resolver, i))
      continue;
    if (!act_noun_phrase_refers (it) || it->possessor == ACT_NONE ||
        act_noun_phrase_is_empty (it) ||
        it->definite == ACT_DEFINITE_QUANTIFIED ||
        it->definite == ACT_DEFINITE_INDEFINITE)
      continue;
    owner = find_owner (resolver, it->possessor);
    country = resolver->chains[owner].country;
    if (country &&
        act_table_has (act_table_get ("institution-nouns"), it->lemma)) {
      join_body (resolver, seen, i, country);
      continue;
    }
    /* "our country", said in a text about one. */
    if (!country && act_references_get (references, it->possessor)->person == 1)
      country = resolver->country;
    if (it->n_modifiers == 0 && country &&
        act_place_get_kind (it->lemma) == ACT_PLACE_COUNTRY) {
      before = act_noun_phrase_look_up (states, country);
      if (before != ACT_NONE)
        act_resolver_join (resolver, before, i);
      continue;
    }
    key = g_strdup_printf ("%u|%c|%s", owner, it->number, it->lemma);
    before = act_noun_phrase_look_up (seen, key);
    if (before != ACT_NONE &&
        act_references_include (
            references, it, act_references_get (references, before), FALSE) &&
        act_resolver_agree (resolver, before, i) &&
        !act_resolver_are_two_names (resolver, before, i))
      act_resolver_join (resolver, before, i);
    if (before == ACT_NONE)
      g_hash_table_insert (seen, key, GUINT_TO_POINTER (i + 1));
    else
      g_free (key);
  }
}
