/* Sieve: epithets ("the Belarusian dictator", "the press secretary"), which
   join the person who holds the role. */
#include "lexicon/lexicon.h"
#include "mention/binding.h"
#include "mention/kin.h"
#include "mention/role.h"
#include "mention/state-name.h"
#include "mention/subject.h"

#include <string.h>

enum {
  NEAR_SENTENCES = 5, /* how far back one of several holders is looked for */
  LEAD_SENTENCES = 2, /* where a text may speak of whom it names later */
  MAX_STEPS = 12      /* up a tree */
};

/* Bare nouns that mean the ruler also without a country. */
static gboolean
is_bare_ruler (const char *lemma)
{
  return act_table_lists ("ruler-nouns", lemma, "bare", ' ');
}

static gboolean
may_be_epithet (ActResolver *resolver, guint32 index)
{
  const ActReference *it = act_references_get (resolver->references, index);

  if (it->kind != ACT_MENTION_NOMINAL || it->number != 's' ||
      it->noun_class != ACT_NOUN_PERSON || it->predicate ||
      act_resolver_get_chain (resolver, index)->name != ACT_NONE)
    return FALSE;
  return it->definite == ACT_DEFINITE_THE ||
         it->definite == ACT_DEFINITE_DEMONSTRATIVE ||
         it->definite == ACT_DEFINITE_POSSESSIVE ||
         (it->definite == ACT_DEFINITE_BARE && it->country);
}

/* "the *Republican* governor": the party of somebody who was elected, whom the
   text calls governor without one. "Republican leader" is another office. */
static gboolean
is_party_of (const ActReferences *references, const ActReference *it,
             const ActRole *role, const char *modifier)
{
  static const char *const nouns[] = {
      "candidate", "congressman", "congresswoman",  "governor", "lawmaker",
      "mayor",     "nominee",     "representative", "senator",  NULL};

  if (!act_strings_have (nouns, it->lemma) ||
      !act_role_is_modifier (modifier, "party"))
    return FALSE;
  for (guint k = 0; k < role->n_modifiers; k++)
    if (act_role_is_modifier (references->modifiers->pdata[role->modifiers + k],
                              "party"))
      return FALSE;
  return TRUE;
}

/* "the *Ohio* governor": "Gov. Ann Lee of *Ohio*", "(R-*Ohio*)". */
static gboolean
is_named_with (const ActReferences *references, const ActRole *role,
               const char *modifier)
{
  const ActReference *name = act_references_get (references, role->person);
  const ActSentence *s =
      act_parse_get_sentence (references->parse, name->sentence);

  guint i = name->short_end;

  if (i > s->n_words || (!g_str_equal (s->words[i].lower, "of") &&
                         !g_str_equal (s->words[i].lower, "(")))
    return FALSE;
  for (guint end = MIN (i + 4u, s->n_words); i <= end; i++)
    if (s->words[i].upos == ACT_UPOS_PROPN &&
        g_str_equal (s->words[i].lower, modifier))
      return TRUE;
  return FALSE;
}

static gboolean
role_includes (const ActReferences *references, const ActReference *it,
               const ActRole *role)
{
  gpointer *pool = references->modifiers->pdata;

  for (guint i = 0; i < it->n_modifiers; i++) {
    const char *modifier = pool[it->modifiers + i];
    gboolean found = act_role_is_modifier (modifier, "idle") ||
                     is_party_of (references, it, role, modifier) ||
                     is_named_with (references, role, modifier) ||
                     (role->former && (g_str_equal (modifier, "former") ||
                                       g_str_equal (modifier, "ex")));
    for (guint k = 0; k < role->n_modifiers && !found; k++)
      found = modifier == pool[role->modifiers + k];
    if (!found)
      return FALSE;
  }
  /* "the president" is not the vice president, nor the opposition leader. */
  for (guint k = 0; k < role->n_modifiers; k++) {
    const char *modifier = pool[role->modifiers + k];
    gboolean found = !act_role_is_modifier (modifier, "rank");
    for (guint i = 0; i < it->n_modifiers && !found; i++)
      found = modifier == pool[it->modifiers + i];
    if (!found)
      return FALSE;
  }
  return TRUE;
}

/* "the leader Ann Lee": no word tells of what. */
static gboolean
is_plain (const ActReferences *references, const ActRole *role)
{
  for (guint i = 0; i < role->n_modifiers; i++)
    if (!act_role_is_modifier (
            references->modifiers->pdata[role->modifiers + i], "idle"))
      return FALSE;
  return role->holder == ACT_NONE;
}

/* "the president *of an airline*": somebody of whom the text has not told yet.
 */
static gboolean
is_of_something_new (const ActReferences *references, const ActReference *it)
{
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  guint of = it->head + 1u, article;

  if (!it->complement || of >= s->n_words ||
      !g_str_equal (s->words[of].lower, "of"))
    return FALSE;
  article =
      act_subject_find_dependent (s, s->words[of].head, ACT_REL_BIT (DET));
  return article && (g_str_equal (s->words[article].lower, "a") ||
                     g_str_equal (s->words[article].lower, "an"));
}

/* "the head of the agency" may be the agency head, "her chief of staff" not the
   police chief. A holder that is told is compared as such. */
static gboolean
fits_complement (const ActReferences *references, const ActReference *it,
                 const ActRole *role)
{
  /* "the leader of the opposition" is no president. */
  if (role->complement && !it->complement &&
      !g_str_equal (it->lemma, role->lemma) &&
      act_role_is_modifier (role->complement, "rank"))
    return FALSE;
  if (!it->complement || it->country || it->complement == role->complement ||
      role->holder != ACT_NONE || is_plain (references, role))
    return TRUE;
  for (guint i = 0; i < role->n_modifiers; i++)
    if (references->modifiers->pdata[role->modifiers + i] == it->complement)
      return TRUE;
  return FALSE;
}

/* "*King* Ann" is no "president", and who presides over a firm is not "the
   Latvian president". */
static gboolean
is_other_office (const ActReferences *references, const ActReference *it,
                 const ActRole *role)
{
  static const char *const offices[] = {"emperor", "king",   "president",
                                        "queen",   "sultan", NULL};

  /* "The foreign secretary" is no foreign minister of another state. */
  if (g_str_equal (it->lemma, "secretary") &&
      g_str_equal (role->lemma, "minister"))
    return !it->country;
  if (!act_strings_have (offices, it->lemma))
    return FALSE;
  if (!g_str_equal (it->lemma, role->lemma))
    return act_strings_have (offices, role->lemma);
  return it->country && !role->country && !is_plain (references, role) &&
         (role->holder == ACT_NONE ||
          act_references_get (references, role->holder)->type ==
              ACT_ENTITY_ORGANIZATION);
}

/* "*The captain* was questioned. Another ferry sank, and | *its captain*, Bob
   Day, was jailed": who is only brought in later, by more than is known of the
   phrase at @index, is another one. */
static gboolean
is_introduced_anew (ActResolver *resolver, guint32 index, const ActRole *role)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);

  if (act_resolver_find (resolver, role->person) < index || role->known ||
      act_references_get (references, role->person)->sentence == it->sentence)
    return FALSE;
  if (role->one_of_many ||
      (role->complement && !it->complement && !it->country))
    return TRUE;
  return role->holder != ACT_NONE && it->possessor == ACT_NONE &&
         act_resolver_find (resolver, role->holder) > index;
}

/* Does the office of @role fit the words of the reference? */
static gboolean
fits_role (ActResolver *resolver, guint32 index, const ActRole *role)
{
  ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  const char *family = act_role_get_family (references, it->lemma,
                                            it->modifiers, it->n_modifiers);
  gboolean same_noun = act_role_is_noun (it->lemma, role->lemma);
  const char *country =
      role->country ? role->country
                    : act_resolver_get_chain (resolver, role->person)->country;

  /* "The new minister" is not one whom the text names only later on, "the
     governor" none whom it names much later. */
  if (act_resolver_find (resolver, role->person) > index &&
      it->sentence > LEAD_SENTENCES) {
    const guint named = act_references_get (references, role->person)->sentence;
    if ((it->n_modifiers || it->country)
            ? named != it->sentence
            : named > it->sentence + NEAR_SENTENCES &&
                  !act_table_has (act_table_get ("ruler-nouns"), it->lemma))
      return FALSE;
  }
  /* "The president had misled Congress. *Kenya's president*, Bo Day, …": who is
     so introduced is another one. */
  if (act_resolver_find (resolver, role->person) > index && !it->country &&
      role->country)
    return FALSE;
  /* "the president" is not who is one of a party that the text names later */
  if (act_resolver_find (resolver, role->person) > index && !it->country &&
      !it->complement && it->possessor == ACT_NONE &&
      role->holder != ACT_NONE && !role->country &&
      act_references_get (references, role->holder)->type ==
          ACT_ENTITY_ORGANIZATION &&
      act_table_has (act_table_get ("ruler-nouns"), it->lemma))
    return FALSE;
  /* "Erdogan", of whom the text has not said that he is a president, is not
     "the president" of a text about another country. */
  if (role->known && !it->country && resolver->home &&
      g_strcmp0 (role->country, resolver->home) != 0)
    return FALSE;
  if (role->former != it->former || role->person == index ||
      !fits_complement (references, it, role) ||
      is_of_something_new (references, it) ||
      is_other_office (references, it, role) ||
      is_introduced_anew (resolver, index, role) ||
      (!same_noun && !g_str_equal (family, role->family)))
    return FALSE;
  /* "Norway, whose president" is not "Kasteria's president". */
  if (it->country && !role->country && role->holder != ACT_NONE &&
      g_strcmp0 (it->country,
                 act_resolver_get_chain (resolver, role->holder)->country) != 0)
    return FALSE;
  /* Of the country that the text is about, if the role is told already and is
     not that of another body ("House leader Ann Lee"). */
  if (it->country && !country)
    country = role->person < index && (same_noun || is_plain (references, role))
                  ? resolver->country
                  : "";
  if (it->country && country && !g_str_equal (it->country, country))
    return FALSE;
  /* "Burma's military ruler" is no president of whom nothing tells where. */
  if (it->country && !country && !same_noun)
    return FALSE;
  /* "President Obama" in a text on Germany is not "Germany's president". */
  if (it->country && !role->country &&
      act_references_get (references, role->person)->kind == ACT_MENTION_NAME &&
      act_role_rules_elsewhere (references, role->person, it->country))
    return FALSE;
  if (it->possessor != ACT_NONE && !it->country) {
    if (role->holder == ACT_NONE && !same_noun)
      return FALSE;
    if (role->holder != ACT_NONE &&
        act_resolver_find (resolver, it->possessor) !=
            act_resolver_find (resolver, role->holder))
      return FALSE;
  }
  return role_includes (references, it, role);
}

/* Does the chain stand beside the reference in a coordination: "Ann Lee and the
   Norwegian envoy" are two. */
static gboolean
is_beside (ActResolver *resolver, guint32 chain, guint32 index)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  guint32 i = index;

  while (i > 0 &&
         act_references_get (references, i - 1)->sentence == it->sentence)
    i--;
  for (; i < references->list->len; i++) {
    const ActReference *other = act_references_get (references, i);
    if (other->sentence != it->sentence)
      break;
    if (other->coordination || act_resolver_find (resolver, i) != chain)
      continue;
    if ((other->relation == ACT_REL_CONJ &&
         (other->governor == it->head ||
          (it->relation == ACT_REL_CONJ && it->governor == other->governor))) ||
        (it->relation == ACT_REL_CONJ && it->governor == other->head))
      return TRUE;
  }
  return FALSE;
}

/* "*Ann Lee* is | the president". */
static gboolean
is_predicate (const ActSentence *s, guint head)
{
  gboolean be = FALSE;

  for (guint i = 1; i <= s->n_words; i++)
    if (s->words[i].head == head) {
      if (s->words[i].rel == ACT_REL_CASE)
        return FALSE;
      be |= s->words[i].rel == ACT_REL_COP;
    }
  return be;
}

/* Does the chain take part in the reference's own clause: "The president met |
 *Prime Minister Ann Lee*", "is in a struggle with | *Ann Lee*"? */
static gboolean
is_other_participant (ActResolver *resolver, guint32 chain, guint32 index)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  guint32 i = index;

  if (!act_rel_is_in (it->relation, ACT_SUBJECT_RELATIONS))
    return FALSE;
  while (i > 0 &&
         act_references_get (references, i - 1)->sentence == it->sentence)
    i--;
  for (; i < references->list->len; i++) {
    const ActReference *other = act_references_get (references, i);
    ActBinding binding;
    if (other->sentence != it->sentence)
      break;
    if (i == index || other->coordination ||
        act_resolver_find (resolver, i) != chain ||
        other->relation == ACT_REL_NMOD_POSS ||
        (other->head == it->governor && is_predicate (s, other->head)))
      continue;
    act_binding_init (&binding, resolver, i);
    for (guint k = 0; k < binding.n; k++)
      if (binding.chains[k] == act_resolver_find (resolver, index))
        return TRUE;
  }
  return FALSE;
}

/* Of whom only the table tells that he ruled at some time, in a text without a
   date that calls somebody else just that: "*President Lee* …, Ann Day …". */
static gboolean
is_outdone (ActResolver *resolver, const ActRole *role)
{
  if (!role->known || act_document_get_date (
                          act_parse_get_document (resolver->references->parse)))
    return FALSE;
  for (guint i = 0; i < resolver->roles->len; i++) {
    const ActRole *told = &g_array_index (resolver->roles, ActRole, i);
    const char *country =
        told->country
            ? told->country
            : act_resolver_get_chain (resolver, told->person)->country;
    if (!told->known && !told->former &&
        g_str_equal (told->lemma, role->lemma) &&
        (!country || g_strcmp0 (country, role->country) == 0) &&
        act_resolver_is_rival (resolver, role->person, told->person))
      return TRUE;
  }
  return FALSE;
}

/* Whether the sentence of the role says that another one has the office now:
   "minister Ann Lee … and named Bo Day as her *successor*", "was *succeeded* by
   Bo Day", "*sacked* coach Ann Lee and *hired* Bo Day". */
static gboolean
is_succeeded (ActResolver *resolver, const ActRole *role, guint32 index)
{
  static const char *const ends[] = {"dismiss", "fire", "oust",
                                     "remove",  "sack", NULL};
  static const char *const begins[] = {"appoint", "hire",    "install",
                                       "name",    "promote", NULL};
  const ActReferences *references = resolver->references;
  const ActReference *person = act_references_get (references, role->person);
  const ActSentence *s =
      act_parse_get_sentence (references->parse, person->sentence);
  const guint32 chain = act_resolver_find (resolver, role->person);
  gboolean ended = FALSE, begun = FALSE, succeeded = FALSE;

  if (act_references_get (references, index)->sentence <= person->sentence)
    return FALSE;
  for (guint i = 1; i <= s->n_words; i++) {
    const char *lemma = s->words[i].lemma;
    ended |= act_strings_have (ends, lemma);
    begun |= act_strings_have (begins, lemma);
    succeeded |=
        strcmp (lemma, "successor") == 0 ||
        ((strcmp (lemma, "succeed") == 0 || strcmp (lemma, "replace") == 0) &&
         act_subject_find_dependent (s, i, ACT_REL_BIT (OBL_AGENT)) > 0);
  }
  if (!succeeded && !(ended && begun))
    return FALSE;
  for (guint32 i = role->person + 1; i < references->list->len; i++) {
    const ActReference *other = act_references_get (references, i);
    if (other->sentence != person->sentence)
      break;
    if (other->name != ACT_NONE && other->type == ACT_ENTITY_PERSON &&
        act_resolver_find (resolver, i) != chain)
      return TRUE;
  }
  return FALSE;
}

/* Does the chain hold a role that the words of the reference fit? @same: of
   the very noun, not only of one like it. */
static gboolean
holds_role (ActResolver *resolver, guint32 index, guint32 root, gboolean same)
{
  const char *lemma = act_references_get (resolver->references, index)->lemma;

  for (guint k = 0; k < resolver->roles->len; k++) {
    const ActRole *role = &g_array_index (resolver->roles, ActRole, k);
    if (act_resolver_find (resolver, role->person) == root &&
        (!same || g_str_equal (role->lemma, lemma)) &&
        fits_role (resolver, index, role) && !is_outdone (resolver, role))
      return TRUE;
  }
  return FALSE;
}

/* Is it the text's home that the person rules? */
static gboolean
rules_home (ActResolver *resolver, guint32 person)
{
  const char *country = act_resolver_get_chain (resolver, person)->country;

  return resolver->home && g_strcmp0 (country, resolver->home) == 0;
}

/* "*Ann Lee* praised the president's plan": the subject of a clause is not also
   what the rest of it calls by a noun. */
static gboolean
is_subject_above (ActResolver *resolver, guint32 chain, guint32 index)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  const ActWord *w = act_reference_get_words (references, it);

  for (guint32 i = index; i-- > 0;) {
    const ActReference *other = act_references_get (references, i);
    guint at = it->governor;
    if (other->sentence != it->sentence)
      break;
    if (other->relation != ACT_REL_NSUBJ ||
        act_resolver_find (resolver, i) != chain)
      continue;
    for (guint step = 0; at && step < MAX_STEPS; step++, at = w[at].head)
      if (at == other->governor)
        return TRUE;
  }
  return FALSE;
}

static gboolean
is_of_family (ActResolver *resolver, guint32 person, const char *family)
{
  const char *name =
      act_references_get (resolver->references, resolver->chains[person].name)
          ->core;
  const char *blank = strrchr (name, ' ');

  return g_str_equal (blank ? blank + 1 : name, family);
}

/* Of several who hold the role the one mentioned last, near before the
   reference; of two whom the same sentence mentions, the one of the country
   that the text is about, or nobody. @same: of the very noun; @family:
   (nullable) surname that he must have */
static guint32
find_last_holder (ActResolver *resolver, guint32 index, gboolean same,
                  const char *family)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  guint32 found = ACT_NONE;

  for (guint32 i = index; i-- > 0;) {
    const ActReference *before = act_references_get (references, i);
    const guint32 root = act_resolver_find (resolver, i);
    if (before->sentence + NEAR_SENTENCES < it->sentence ||
        (found != ACT_NONE &&
         before->sentence < act_references_get (references, found)->sentence))
      break;
    if (before->kind == ACT_MENTION_PRONOUN ||
        resolver->chains[root].name == ACT_NONE ||
        !(resolver->chains[root].traits & ACT_TRAIT_PERSON) ||
        (found != ACT_NONE && root == act_resolver_find (resolver, found)) ||
        !holds_role (resolver, index, root, same) ||
        is_subject_above (resolver, root, index) ||
        (family && !is_of_family (resolver, root, family)))
      continue;
    if (found == ACT_NONE)
      found = i;
    else if (!rules_home (resolver, found) && !rules_home (resolver, i))
      return ACT_NONE;
    else if (!rules_home (resolver, found))
      found = i;
  }
  return found;
}

/* The one holder of the role, first of the very noun. */
static guint32
find_holder (ActResolver *resolver, guint32 index)
{
  ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  guint32 found = ACT_NONE, exact = ACT_NONE;
  gboolean unique = TRUE, exactly = TRUE;
  const char *family;

  for (guint i = 0; i < resolver->roles->len; i++) {
    const ActRole *role = &g_array_index (resolver->roles, ActRole, i);
    guint32 root;
    if (!fits_role (resolver, index, role) || is_outdone (resolver, role) ||
        is_succeeded (resolver, role, index) ||
        !act_resolver_agree (resolver, index, role->person) ||
        is_other_participant (
            resolver, act_resolver_find (resolver, role->person), index))
      continue;
    root = act_resolver_find (resolver, role->person);
    unique &= found == ACT_NONE || found == root;
    found = root;
    if (!g_str_equal (role->lemma, it->lemma))
      continue;
    exactly &= exact == ACT_NONE || exact == root;
    exact = root;
  }
  if (found == ACT_NONE || unique)
    return found;
  if (exact != ACT_NONE && exactly)
    return exact;
  /* "the president's brother Bob Day": of a President Day, if there is one. */
  family = act_kin_find_family (references, index);
  found = family ? find_last_holder (resolver, index, exact != ACT_NONE, family)
                 : ACT_NONE;
  return found != ACT_NONE
             ? found
             : find_last_holder (resolver, index, exact != ACT_NONE, NULL);
}

/* Has the text said that he holds an office that is not the reference's? */
static gboolean
holds_other_office (ActResolver *resolver, guint32 chain, guint32 index)
{
  const ActReference *it = act_references_get (resolver->references, index);

  for (guint k = 0; k < resolver->roles->len; k++) {
    const ActRole *role = &g_array_index (resolver->roles, ActRole, k);
    if (!role->known && act_resolver_find (resolver, role->person) == chain &&
        is_other_office (resolver->references, it, role))
      return TRUE;
  }
  return FALSE;
}

/* "He went to Gabon to meet *President Lee*. | The Togolese leader": one whose
   state the text does not tell, where it has spoken only of others than that of
   the epithet. */
static gboolean
is_among_others (ActResolver *resolver, guint32 person, guint32 index)
{
  const ActReferences *references = resolver->references;
  const ActReference *epithet = act_references_get (references, index);
  const guint named = act_references_get (references, person)->sentence;
  gboolean others = FALSE;

  for (guint32 i = 0; i < index; i++) {
    const ActReference *it = act_references_get (references, i);
    const char *state = act_state_get (references, it);
    if (!state || (it->sentence > named && it->sentence == epithet->sentence))
      continue;
    if (g_str_equal (state, epithet->country))
      return FALSE;
    others |= it->sentence <= named;
  }
  return others;
}

/* Who rules, of the persons of the document: of the country that is said, or,
   for words that need none, the one most spoken of. */
static guint32
find_ruler (ActResolver *resolver, guint32 index)
{
  const ActReference *it = act_references_get (resolver->references, index);
  guint32 best = ACT_NONE;
  guint best_rank = 0;
  gboolean unique = TRUE;

  for (guint k = 0; k < resolver->persons->len; k++) {
    guint32 i = act_resolver_find (
        resolver, g_array_index (resolver->persons, guint32, k));
    const ActChain *chain = &resolver->chains[i];
    guint rank;
    if (i == best || chain->name == ACT_NONE ||
        !act_resolver_agree (resolver, i, index) ||
        is_other_participant (resolver, i, index) ||
        holds_other_office (resolver, i, index))
      continue;
    if (!it->country)
      rank = chain->traits & ACT_TRAIT_RULER ? chain->count : 0;
    else if ((chain->country && !g_str_equal (chain->country, it->country)) ||
             act_role_rules_elsewhere (resolver->references, chain->name,
                                       it->country) ||
             act_role_rules_as_other (resolver->references, chain->name,
                                      it->country, it->lemma))
      rank = 0;
    else if (act_role_is_known_ruler (resolver->references, chain->name,
                                      it->country))
      rank = 3;
    else
      rank = !(chain->traits & ACT_TRAIT_RULER)               ? 0
             : chain->country                                 ? 2
             : is_among_others (resolver, chain->name, index) ? 0
                                                              : 1;
    if (rank == 0 || rank < best_rank)
      continue;
    unique = rank > best_rank || !it->country;
    if (rank > best_rank)
      best = i;
    best_rank = rank;
  }
  return unique ? best : ACT_NONE;
}

void
act_sieve_epithets (ActResolver *resolver)
{
  ActReferences *references = resolver->references;

  for (guint32 i = 0; i < references->list->len; i++) {
    const ActReference *it = act_references_get (references, i);
    guint32 holder;
    if (!may_be_epithet (resolver, i))
      continue;
    holder = find_holder (resolver, i);
    if (holder == ACT_NONE && !it->former &&
        !act_role_has_rank (references, it->modifiers, it->n_modifiers) &&
        (is_bare_ruler (it->lemma) ||
         (it->country &&
          act_table_has (act_table_get ("ruler-nouns"), it->lemma))))
      holder = find_ruler (resolver, i);
    if (holder != ACT_NONE &&
        !is_beside (resolver, act_resolver_find (resolver, holder), i) &&
        !is_other_participant (resolver, act_resolver_find (resolver, holder),
                               i))
      act_resolver_join (resolver, holder, i);
  }
}
