/* Sieve: appositions and titles ("Ann Lee, the minister"), which are one. */
#include "lexicon/lexicon.h"
#include "mention/name-finder.h"
#include "mention/role.h"

#include <string.h>

static gboolean
is_named (const ActReference *it)
{
  return it->kind == ACT_MENTION_NAME && !it->adjective;
}

/* "party", "company": what no place is. */
static gboolean
is_body (const char *lemma)
{
  const char *const *row =
      act_table_find (act_table_get ("role-families"), lemma);

  return row && act_table_has (act_table_get ("organisation-nouns"), row[1]);
}

/* "its *maker*, Acme Bio": of firms no less than of persons. */
static gboolean
may_be_firm (const ActReference *it)
{
  static const char *const nouns[] = {
      "backer",       "builder",     "buyer",     "competitor",  "contractor",
      "creator",      "creditor",    "developer", "distributor", "exporter",
      "importer",     "insurer",     "investor",  "lender",      "maker",
      "manufacturer", "operator",    "organiser", "organizer",   "owner",
      "partner",      "producer",    "provider",  "publisher",   "rival",
      "seller",       "shareholder", "sponsor",   "supplier",    NULL};

  return it->number == 's' && act_strings_have (nouns, it->lemma);
}

/* "would buy Acme, *a deal that* …": no name of a person, body or place is one.
 */
static gboolean
sums_up (const ActReference *nominal)
{
  static const char *const nouns[] = {
      "accusation", "agreement", "allegation", "charge",
      "claim",      "deal",      "decision",   "move",
      "offer",      "prospect",  "proposal",   "purchase",
      "sale",       "step",      "takeover",   NULL};

  return act_strings_have (nouns, nominal->lemma);
}

/* Can the noun be said of what the name names? */
static gboolean
fits_name (const ActReference *name, const ActReference *nominal)
{
  ActNounClass class = (ActNounClass) nominal->noun_class;

  if (nominal->number == 'p' && name->number != 'p' &&
      (name->type == ACT_ENTITY_PERSON || name->type == ACT_ENTITY_PLACE))
    return FALSE;
  if (sums_up (nominal) &&
      (name->type == ACT_ENTITY_PERSON ||
       name->type == ACT_ENTITY_ORGANIZATION || name->type == ACT_ENTITY_PLACE))
    return FALSE;
  /* "the liberal jurist | many Republicans fear" */
  if (nominal->number == 's' && name->number == 'p' && class == ACT_NOUN_PERSON)
    return FALSE;
  switch ((ActEntityType) name->type) {
  case ACT_ENTITY_PERSON:
    /* "Ann Lee, *publisher* of the Ledger": of persons no less than of firms */
    return class == ACT_NOUN_PERSON || class == ACT_NOUN_UNKNOWN ||
           g_strcmp0 (nominal->lemma, "one") == 0 ||
           g_strcmp0 (nominal->lemma, "publisher") == 0;
  case ACT_ENTITY_ORGANIZATION:
    return (class != ACT_NOUN_PERSON || may_be_firm (nominal)) &&
           class != ACT_NOUN_TIME && class != ACT_NOUN_QUANTITY &&
           class != ACT_NOUN_EVENT;
  case ACT_ENTITY_PLACE:
    /* "Alternative for | Germany, *a party*" */
    return class == ACT_NOUN_PLACE || class == ACT_NOUN_THING ||
           (class == ACT_NOUN_GROUP && !is_body (nominal->lemma));
  case ACT_ENTITY_GROUP:
    return class == ACT_NOUN_GROUP || class == ACT_NOUN_PERSON;
  case ACT_ENTITY_EVENT:
  case ACT_ENTITY_WORK:
  case ACT_ENTITY_CONCEPT:
  case ACT_ENTITY_OTHER:
  case ACT_N_ENTITY_TYPE:
    break;
  }
  return (class != ACT_NOUN_PERSON ||
          (name->type == ACT_ENTITY_OTHER && may_be_firm (nominal))) &&
         class != ACT_NOUN_TIME && class != ACT_NOUN_QUANTITY;
}

static gboolean
may_appose (ActResolver *resolver, guint32 a, guint32 b)
{
  const ActReference *x = act_references_get (resolver->references, a);
  const ActReference *y = act_references_get (resolver->references, b);

  if (x->kind == ACT_MENTION_PRONOUN || y->kind == ACT_MENTION_PRONOUN)
    return FALSE;
  if (act_resolver_are_two_names (resolver, a, b))
    return FALSE;
  if (is_named (x))
    return fits_name (x, y);
  if (is_named (y))
    return fits_name (y, x);
  return x->number == y->number && x->noun_class == y->noun_class &&
         act_resolver_agree (resolver, a, b);
}

/* The gazetteer knows no better of the name than that it is of the @family. */
static gboolean
may_be_called (const ActReferences *references, const ActReference *name,
               const char *family)
{
  const ActNameUse *use = act_references_get_name (references, name->name);

  return !use->is_known || (use->known.families &&
                            act_list_has (use->known.families, family, '|'));
}

/* "the Herald newspaper": the noun after the name of an organisation that tells
   what it is; "*a* Leverkusen conglomerate", "the Acme subsidiary" are others.
 */
static void
join_generic (ActResolver *resolver, guint32 index)
{
  ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  const char *const *row;
  guint32 before;

  if (it->kind != ACT_MENTION_NOMINAL || it->number != 's' || it->head < 2 ||
      it->definite == ACT_DEFINITE_INDEFINITE ||
      g_str_equal (it->lemma, "subsidiary"))
    return;
  row = act_table_find (act_table_get ("organisation-nouns"),
                        act_role_get_family (references, it->lemma, 0, 0));
  if (!row || !g_str_equal (row[1], "any"))
    return;
  before = act_references_find (references, it->sentence, it->head - 1u);
  if (before == ACT_NONE)
    return;
  const ActReference *name = act_references_get (references, before);
  if (is_named (name) && may_be_called (references, name, *row) &&
      (name->type == ACT_ENTITY_ORGANIZATION || name->type == ACT_ENTITY_OTHER))
    act_resolver_join (resolver, before, index);
}

/* "the man *Ann Lee* blames was freed": one is freed, the other blames him. */
static gboolean
is_of_other_verb (const ActReference *noun, const ActReference *name)
{
  return act_rel_get_base ((ActRel) noun->relation) == ACT_REL_NSUBJ &&
         name->relation == ACT_REL_NSUBJ && noun->governor > name->governor;
}

/* "Ministry spokesman Bob Day": the noun of a role right before the name is the
   name's, whatever hangs on what. */
static void
join_role_before (ActResolver *resolver, guint32 person)
{
  ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, person);
  const ActReference *role;
  guint32 before;

  if (!is_named (it) || it->type != ACT_ENTITY_PERSON || it->short_begin < 2)
    return;
  before = act_references_find (references, it->sentence, it->short_begin - 1u);
  if (before == ACT_NONE || before == person)
    return;
  role = act_references_get (references, before);
  if (role->kind == ACT_MENTION_NOMINAL && role->number == 's' &&
      role->noun_class == ACT_NOUN_PERSON && !role->coordination &&
      role->head + 1u == it->short_begin && !is_of_other_verb (role, it) &&
      act_role_find_office (references, before, person) == before)
    act_resolver_join (resolver, before, person);
}

/* Does the noun say of the name that it is such a body, or thing? */
static gboolean
tells_kind (const ActReferences *references, const ActReference *noun,
            const ActReference *name)
{
  const char *const *row;

  if (name->type == ACT_ENTITY_ORGANIZATION) {
    row = act_table_find (act_table_get ("organisation-nouns"),
                          act_role_get_family (references, noun->lemma, 0, 0));
    return (row && g_str_equal (row[1], "any")) ||
           act_words_is_body_noun (act_reference_get_words (references, noun),
                                   noun->head);
  }
  return name->type != ACT_ENTITY_PERSON && name->type != ACT_ENTITY_GROUP &&
         act_table_has (act_table_get ("named-things"), noun->lemma);
}

/* "the grid company *Acme* was …", whose parse has two subjects, "the rocket
 * *Lund*", whose noun is a title. */
static void
join_noun_before (ActResolver *resolver, guint32 index)
{
  ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  const ActReference *noun;
  guint32 before;

  if (!is_named (it) || it->short_begin < 2)
    return;
  before = act_references_find (references, it->sentence, it->short_begin - 1u);
  if (before == ACT_NONE)
    return;
  noun = act_references_get (references, before);
  if (noun->kind == ACT_MENTION_NOMINAL && noun->number == 's' &&
      ((noun->governor == it->governor && noun->relation == it->relation) ||
       (noun->governor >= it->short_begin && noun->governor < it->end)) &&
      tells_kind (references, noun, it))
    act_resolver_join (resolver, before, index);
}

/* "*U.S. senator* and presidential candidate Ann Lee is …": the first of two
   titles of one person. */
static void
join_first_title (ActResolver *resolver, guint32 index)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  const ActWord *w = s->words;

  if (it->kind != ACT_MENTION_NOMINAL || it->coordination ||
      it->number != 's' || it->definite != ACT_DEFINITE_BARE ||
      it->noun_class != ACT_NOUN_PERSON || it->head + 2u > s->n_words ||
      strcmp (w[it->head + 1].lower, "and") != 0 ||
      w[w[it->head + 1].head].head != it->head)
    return;
  for (guint32 i = index + 1; i < references->list->len; i++) {
    const ActReference *name = act_references_get (references, i);
    guint before;
    if (name->sentence != it->sentence || name->short_begin > it->head + 6u)
      return;
    if (name->kind != ACT_MENTION_NAME || name->type != ACT_ENTITY_PERSON ||
        name->short_begin <= it->head + 1u)
      continue;
    before = name->short_begin - 1u;
    if (w[before].rel == ACT_REL_CONJ && w[before].head == it->head &&
        (w[before].xpos == ACT_XPOS_NN || w[before].xpos == ACT_XPOS_NNP) &&
        act_gazetteer_get_noun_class (w[before].lemma, NULL) == ACT_NOUN_PERSON)
      act_resolver_join (resolver, i, index);
    return;
  }
}

void
act_sieve_appositions (ActResolver *resolver)
{
  ActReferences *references = resolver->references;

  /* "the envoy Ann Lee, director Bob Day": "director" is Bob Day's first. */
  for (guint32 i = 0; i < references->list->len; i++)
    join_role_before (resolver, i);
  for (guint32 i = 0; i < references->list->len; i++) {
    ActReference *it = act_references_get (references, i);
    guint32 other;
    join_generic (resolver, i);
    join_first_title (resolver, i);
    join_noun_before (resolver, i);
    if (!it->apposition || !it->governor)
      continue;
    other = act_role_find_partner (references, i);
    if (other == ACT_NONE || other == i || !may_appose (resolver, other, i))
      it->apposition = FALSE;
    else
      act_resolver_join (resolver, other, i);
  }
  act_roles_collect (resolver);
}
