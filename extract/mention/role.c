#include "mention/role.h"
#include "mention/ruler.h"
#include "mention/seat.h"

#include "lexicon/lexicon.h"

#include <actant/names.h>

#include <string.h>

enum {
  MAX_ROLES = 512,  /* of a document; further ones are not remembered */
  MAX_PERSONS = 256 /* that epithets are looked up among */
};

const char *
act_role_get_family (const ActReferences *references, const char *lemma,
                     guint32 modifiers, guint32 n_modifiers)
{
  const ActTable *table = act_table_get ("role-families");
  const char *const *row = NULL;

  if (n_modifiers > 0) {
    const char *last =
        g_ptr_array_index (references->modifiers, modifiers + n_modifiers - 1);
    g_autofree char *compound = g_strdup_printf ("%s-%s", last, lemma);
    row = act_table_find (table, compound);
  }
  if (!row)
    row = act_table_find (table, lemma);
  return row ? row[1] : lemma;
}

static const char *
intern_lower (ActReferences *references, const char *string)
{
  g_autofree char *lower = g_utf8_strdown (string, -1);

  return g_string_chunk_insert_const (references->strings, lower);
}

static gboolean
is_ruler_noun (const char *lemma)
{
  return act_table_has (act_table_get ("ruler-nouns"), lemma);
}

static void
mark_ruler (ActResolver *resolver, guint32 person, const char *country)
{
  ActChain *chain = act_resolver_get_chain (resolver, person);

  chain->traits |= ACT_TRAIT_RULER;
  if (country && !chain->country)
    chain->country = country;
}

gboolean
act_role_is_noun (const char *noun, const char *title)
{
  gsize length = strlen (title);

  return g_str_equal (noun, title) || (length > 2 && title[length - 1] == '.' &&
                                       strncmp (noun, title, length - 1) == 0);
}

gboolean
act_role_is_modifier (const char *lemma, const char *kind)
{
  return act_table_lists ("office-modifiers", lemma, kind, ' ');
}

gboolean
act_role_has_rank (const ActReferences *references, guint32 modifiers,
                   guint32 n_modifiers)
{
  for (guint i = 0; i < n_modifiers; i++)
    if (act_role_is_modifier (references->modifiers->pdata[modifiers + i],
                              "rank"))
      return TRUE;
  return FALSE;
}

static void
add_role (ActResolver *resolver, ActRole *role)
{
  ActReferences *references = resolver->references;

  role->family = act_role_get_family (references, role->lemma, role->modifiers,
                                      role->n_modifiers);
  if (resolver->roles->len < MAX_ROLES)
    g_array_append_val (resolver->roles, *role);
  if (role->country && !role->former) {
    ActChain *chain = act_resolver_get_chain (resolver, role->person);
    if (!chain->country)
      chain->country = role->country;
  }
  if (!role->former && is_ruler_noun (role->lemma) &&
      !act_role_has_rank (references, role->modifiers, role->n_modifiers) &&
      (role->n_modifiers == 0 || !g_str_equal (role->family, "minister")) &&
      (role->holder == ACT_NONE || role->country))
    mark_ruler (resolver, role->person, role->country);
}

gboolean
act_role_is_held (ActResolver *resolver, const ActChain *chain,
                  const char *const *lemmas, gboolean former)
{
  for (guint i = 0; i < resolver->roles->len; i++) {
    const ActRole *role = &g_array_index (resolver->roles, ActRole, i);
    if ((former || !role->former) && act_strings_have (lemmas, role->lemma) &&
        act_resolver_get_chain (resolver, role->person) == chain)
      return TRUE;
  }
  return FALSE;
}

gboolean
act_role_rules (ActResolver *resolver, const ActChain *chain)
{
  static const char *const families[] = {"governor", "premier", "ruler", NULL};

  if (chain->traits & ACT_TRAIT_RULER)
    return TRUE;
  for (guint i = 0; i < resolver->roles->len; i++) {
    const ActRole *role = &g_array_index (resolver->roles, ActRole, i);
    if (act_resolver_get_chain (resolver, role->person) == chain &&
        act_strings_have (families, role->family) && !role->former &&
        (g_str_equal (role->family, "premier") ||
         !act_role_has_rank (resolver->references, role->modifiers,
                             role->n_modifiers)))
      return TRUE;
  }
  return FALSE;
}

/* Is it said that the person holds the highest office of a country of which the
   table knows that somebody else does? */
static gboolean
contradicts_table (const ActReferences *references, guint32 person,
                   const char *lemma, const char *country)
{
  return country && act_table_has (act_table_get ("ruler-nouns"), lemma) &&
         act_role_has_known_rulers (country) &&
         !act_role_is_known_ruler (references, person, country);
}

guint32
act_role_find_office (const ActReferences *references, guint32 office,
                      guint32 person)
{
  const ActReference *it = act_references_get (references, office);
  const ActReference *name = act_references_get (references, person);
  guint32 outer;

  if (name->type != ACT_ENTITY_PERSON || name->kind != ACT_MENTION_NAME)
    return office;
  /* "head of the agency of Norway, Ann Lee": the name hangs too low. */
  while (name->begin > it->head + 1 && it->noun_class != ACT_NOUN_PERSON &&
         it->relation == ACT_REL_NMOD && it->governor) {
    outer = act_references_find (references, it->sentence, it->governor);
    if (outer == ACT_NONE)
      return office;
    office = outer;
    it = act_references_get (references, office);
  }
  if ((it->relation != ACT_REL_NMOD && it->relation != ACT_REL_NMOD_DESC) ||
      name->short_begin != it->head + 1 ||
      !contradicts_table (references, person, it->lemma, it->country))
    return office;
  outer = act_references_find (references, it->sentence,
                               it->relation == ACT_REL_NMOD ? it->governor
                                                            : name->governor);
  if (outer == ACT_NONE ||
      act_references_get (references, outer)->noun_class != ACT_NOUN_PERSON)
    return office;
  return outer;
}

/* "…; Ann Lee, the envoy; …": the name right before the comma. */
static guint32
find_name_before (const ActReferences *references, const ActReference *it)
{
  const ActWord *w = act_reference_get_words (references, it);
  guint32 before;

  if (it->kind != ACT_MENTION_NOMINAL || it->noun_class != ACT_NOUN_PERSON ||
      it->begin < 3 || !g_str_equal (w[it->begin - 1].form, ","))
    return ACT_NONE;
  before = act_references_find (references, it->sentence, it->begin - 2u);
  if (before == ACT_NONE ||
      act_references_get (references, before)->kind != ACT_MENTION_NAME ||
      act_references_get (references, before)->type != ACT_ENTITY_PERSON)
    return ACT_NONE;
  return before;
}

/* "the president and *the first lady*, Ann Lee": the last of those that stand
   before the name, which may hang on the first; @first if it is alone, or both
   are one ("the owner and editor, Ann Lee"). */
static guint32
find_last_conjunct (const ActReferences *references, guint32 first,
                    const ActReference *name)
{
  const ActSentence *s =
      act_parse_get_sentence (references->parse, name->sentence);
  guint32 found = first;

  if (name->kind != ACT_MENTION_NAME || name->number == 'p')
    return first;
  for (guint i = name->governor + 1u; i < name->short_begin; i++) {
    guint32 index;
    if (s->words[i].head != name->governor || s->words[i].rel != ACT_REL_CONJ)
      continue;
    index = act_references_find (references, name->sentence, i);
    if (index != ACT_NONE &&
        act_references_get (references, index)->kind == ACT_MENTION_NOMINAL &&
        act_references_get (references, index)->noun_class == ACT_NOUN_PERSON &&
        act_references_get (references, index)->definite == ACT_DEFINITE_THE)
      found = index;
  }
  return found;
}

guint32
act_role_find_partner (const ActReferences *references, guint32 apposition)
{
  const ActReference *it = act_references_get (references, apposition);
  guint32 before = find_name_before (references, it);
  guint32 other;

  if (before != ACT_NONE)
    return before;
  other = act_references_find (references, it->sentence, it->governor);
  if (other != ACT_NONE)
    other = find_last_conjunct (references, other, it);
  return other == ACT_NONE
             ? ACT_NONE
             : act_role_find_office (references, other, apposition);
}

guint32
act_role_find_served (const ActReferences *references, const ActReference *it)
{
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);

  for (guint i = it->head + 1u; i + 1 < it->end && i < s->n_words; i++)
    if (s->words[i].rel == ACT_REL_CASE &&
        s->words[s->words[i].head].head == it->head &&
        s->words[s->words[i].head].rel == ACT_REL_NMOD &&
        (g_str_equal (s->words[i].lower, "for") ||
         g_str_equal (s->words[i].lower, "to")))
      return act_references_find (references, it->sentence, s->words[i].head);
  return ACT_NONE;
}

/* "*a* driver", "*another* suspect". */
static gboolean
is_one_of_many (const ActReferences *references, const ActReference *it)
{
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);

  return it->definite == ACT_DEFINITE_INDEFINITE ||
         g_str_equal (s->words[it->begin].lower, "another");
}

/* A nominal that is said of a person. */
static void
collect_nominal (ActResolver *resolver, guint32 person, guint32 nominal)
{
  const ActReference *it = act_references_get (resolver->references, nominal);
  ActRole role = {.person = person,
                  .holder = it->possessor,
                  .lemma = it->lemma,
                  .country = it->country,
                  .complement = it->complement,
                  .modifiers = it->modifiers,
                  .n_modifiers = it->n_modifiers,
                  .former = it->former,
                  .one_of_many = is_one_of_many (resolver->references, it)};

  if (role.holder == ACT_NONE)
    role.holder = act_role_find_served (resolver->references, it);
  if (it->noun_class == ACT_NOUN_PERSON && it->number == 's')
    add_role (resolver, &role);
}

/* "the secretary of the Russian President John Smith": Smith is the secretary.
 */
static gboolean
join_outer (ActResolver *resolver, guint32 person)
{
  const ActReference *it = act_references_get (resolver->references, person);
  guint32 outer =
      act_references_find (resolver->references, it->sentence, it->governor);

  if (outer == ACT_NONE ||
      act_references_get (resolver->references, outer)->noun_class !=
          ACT_NOUN_PERSON)
    return FALSE;
  act_resolver_join (resolver, outer, person);
  collect_nominal (resolver, person, outer);
  return TRUE;
}

/* "Prime Minister Ann Lee *of Norway*": the state behind the name that ends
   before @of, or NULL. */
static const char *
find_country_behind (const ActReferences *references, const ActReference *it,
                     guint of)
{
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  guint32 index;

  if (of >= s->n_words || !g_str_equal (s->words[of].lower, "of"))
    return NULL;
  index = act_references_find (references, it->sentence, s->words[of].head);
  it = index == ACT_NONE ? NULL : act_references_get (references, index);
  return it && it->name != ACT_NONE && it->type == ACT_ENTITY_PLACE
             ? it->country
             : NULL;
}

/* "*Norway's* Prime Minister Ann Lee": the state whose name @holder is, or
 * NULL.
 */
static const char *
get_country_of (const ActReferences *references, guint32 holder)
{
  const ActReference *it = act_references_get (references, holder);

  return it->name != ACT_NONE && it->type == ACT_ENTITY_PLACE &&
                 act_references_get_name (references, it->name)->known.kind ==
                     ACT_KNOWN_COUNTRY
             ? it->country
             : NULL;
}

/* The last noun of "Belarusian Foreign Minister" before a name. */
static void
collect_title (ActResolver *resolver, guint32 person)
{
  ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, person);
  const ActNameUse *name = act_references_get_name (references, it->name);
  const ActWord *w = act_reference_get_words (references, it);
  ActRole role = {.person = person, .holder = it->possessor};
  guint head = 0;

  for (guint i = name->begin; i-- > it->title_begin;) {
    char gender;
    gboolean honorific = FALSE;
    gboolean title = act_gazetteer_is_title (w[i].lower, &gender, &honorific);
    g_autofree char *lemma = g_utf8_strdown (w[i].lemma, -1);
    if (honorific)
      continue;
    if (title || act_gazetteer_get_noun_class (lemma, NULL) == ACT_NOUN_PERSON)
      head = i;
    break;
  }
  if (!head)
    return;
  role.lemma = intern_lower (references, w[head].lemma);
  role.modifiers = references->modifiers->len;
  for (guint i = it->title_begin; i < head; i++) {
    guint32 index = act_references_find_name (references, it->sentence, i);
    const ActNameUse *inner =
        index == ACT_NONE ? NULL : act_references_get_name (references, index);
    if (g_str_equal (w[i].lower, "ex") ||
        act_role_is_modifier (w[i].lower, "past") ||
        act_role_is_modifier (w[i].lower, "next"))
      role.former = TRUE;
    if (inner && inner->demonym && *inner->demonym)
      role.country = inner->demonym;
    else if (inner && inner->is_known && inner->known.kind == ACT_KNOWN_COUNTRY)
      role.country = inner->known.country;
    else if (w[i].upos != ACT_UPOS_PUNCT)
      g_ptr_array_add (
          references->modifiers,
          (gpointer) (guintptr) intern_lower (references, w[i].lemma));
  }
  role.n_modifiers = references->modifiers->len - role.modifiers;
  if (!role.country)
    role.country = find_country_behind (references, it, name->end);
  /* The office may be no reference of its own. */
  for (guint i = 1; i < head && role.holder == ACT_NONE; i++)
    if (w[i].rel == ACT_REL_NMOD_POSS && w[i].head == head)
      role.holder = act_references_find (references, it->sentence, i);
  if (!role.country && role.holder != ACT_NONE)
    role.country = get_country_of (references, role.holder);
  if (it->relation != ACT_REL_NMOD ||
      !contradicts_table (references, person, role.lemma, role.country) ||
      !join_outer (resolver, person))
    add_role (resolver, &role);
}

static gboolean
is_person (const ActReference *it)
{
  return it->kind == ACT_MENTION_NAME && it->type == ACT_ENTITY_PERSON;
}

/* "Smith is the envoy": the subject of a predicate noun. */
static void
collect_predicate (ActResolver *resolver, guint32 predicate)
{
  ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, predicate);
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);

  for (guint i = 1; i <= s->n_words; i++) {
    guint32 subject;
    if (s->words[i].head != it->head || s->words[i].rel != ACT_REL_NSUBJ)
      continue;
    subject = act_references_find (references, it->sentence, i);
    if (subject != ACT_NONE &&
        is_person (act_references_get (references, subject)))
      collect_nominal (resolver, subject, predicate);
  }
}

/* "Smith was named acting *premier*": the new one. */
static void
collect_named (ActResolver *resolver, guint32 office)
{
  static const char *const verbs[] = {"name", "appoint", "elect", "designate",
                                      NULL};
  ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, office);
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  const guint32 first = references->modifiers->len;
  guint32 subject = ACT_NONE;

  if (it->relation != ACT_REL_XCOMP ||
      !act_strings_have (verbs, s->words[it->governor].lemma) ||
      it->noun_class != ACT_NOUN_PERSON || it->number != 's')
    return;
  for (guint i = 1; i < it->head; i++)
    if (s->words[i].head == it->governor &&
        s->words[i].rel == ACT_REL_NSUBJ_PASS)
      subject = act_references_find (references, it->sentence, i);
  if (subject == ACT_NONE ||
      !is_person (act_references_get (references, subject)))
    return;
  g_ptr_array_add (references->modifiers,
                   (gpointer) (guintptr) intern_lower (references, "new"));
  for (guint i = 0; i < it->n_modifiers; i++)
    g_ptr_array_add (references->modifiers,
                     references->modifiers->pdata[it->modifiers + i]);
  add_role (resolver,
            &(ActRole){.person = subject,
                       .holder = it->possessor,
                       .lemma = it->lemma,
                       .country = it->country,
                       .complement = it->complement,
                       .modifiers = first,
                       .n_modifiers = references->modifiers->len - first});
}

/* "Smith's regime": Smith rules. */
static void
collect_regime (ActResolver *resolver, const ActReference *it)
{
  static const char *const nouns[] = {
      "regime",       "government", "administration", "presidency",
      "dictatorship", "rule",       "cabinet",        NULL};

  if (it->possessor != ACT_NONE && act_strings_have (nouns, it->lemma) &&
      is_person (act_references_get (resolver->references, it->possessor)))
    mark_ruler (resolver, it->possessor, it->country);
}

/* Full names that the table of rulers knows, in office in the year of the
   document (or whenever it has no date). */
static void
collect_known_ruler (ActResolver *resolver, guint32 person, guint year)
{
  const char *name = act_references_get (resolver->references, person)->core;
  const char *blank = strrchr (name, ' ');
  g_autofree char *key = blank ? act_names_key (blank + 1) : NULL;
  const GPtrArray *rows = key ? act_rulers_find (key) : NULL;

  for (guint i = 0; rows && i < rows->len; i++) {
    const char *const *row = rows->pdata[i];
    if (act_names_compare (row[1], name) < ACT_NAMES_SAME)
      continue;
    ActRole role = {.person = person,
                    .holder = ACT_NONE,
                    .lemma = row[3],
                    .country = row[2],
                    .known = TRUE};
    if (act_ruler_was_in_office (row, year)) {
      role.former = TRUE;
      add_role (resolver, &role);
      role.former = FALSE;
    }
    if (act_ruler_is_in_office (row, year))
      add_role (resolver, &role);
  }
}

/* "*prime* minister", "*foreign* minister", "president": of a state, which the
   text may leave to its readers to know. The United States have no ministers,
   and of their presidents the table knows. */
static gboolean
is_of_some_state (const ActReferences *references, const ActRole *role)
{
  static const char *const whole[] = {"chancellor", "premier", "president",
                                      NULL};

  if (role->country || role->holder != ACT_NONE || role->former ||
      role->known || role->one_of_many)
    return FALSE;
  if (g_str_equal (role->lemma, "minister"))
    return role->n_modifiers > 0 || role->complement;
  if (g_str_equal (role->lemma, "general"))
    return role->n_modifiers == 1 &&
           g_str_equal (references->modifiers->pdata[role->modifiers],
                        "prosecutor");
  return role->n_modifiers == 0 && !role->complement &&
         act_strings_have (whole, role->lemma);
}

/* Does the text tell of another one with the office, of whatever state? */
static gboolean
is_held_by_other (ActResolver *resolver, const ActRole *role)
{
  for (guint i = 0; i < resolver->roles->len; i++) {
    const ActRole *other = &g_array_index (resolver->roles, ActRole, i);
    if (other->family == role->family && !other->country &&
        other->holder == ACT_NONE && other->n_modifiers == role->n_modifiers &&
        memcmp (resolver->references->modifiers->pdata + other->modifiers,
                resolver->references->modifiers->pdata + role->modifiers,
                role->n_modifiers * sizeof (gpointer)) == 0 &&
        act_resolver_find (resolver, other->person) !=
            act_resolver_find (resolver, role->person))
      return TRUE;
  }
  return FALSE;
}

/* "*the prime minister of Norway*": an office like that, of another state than
   @seat. */
static gboolean
is_of_other (const ActReferences *references, const ActRole *role,
             const char *seat)
{
  for (guint32 i = 0; i < references->list->len; i++) {
    const ActReference *it = act_references_get (references, i);
    if (it->kind == ACT_MENTION_NOMINAL && it->country &&
        g_strcmp0 (it->lemma, role->lemma) == 0 &&
        !g_str_equal (it->country, seat))
      return TRUE;
  }
  return FALSE;
}

/* "President Bush", "Prime Minister Ann Lee": of the state that he is known to
   rule, or that the text is about. */
static void
seat_role (ActResolver *resolver, ActRole *role)
{
  ActChain *chain = act_resolver_get_chain (resolver, role->person);
  const char *seat, *name;

  if (chain->country || chain->name == ACT_NONE || role->known ||
      role->country || role->holder != ACT_NONE)
    return;
  name = act_references_get (resolver->references, chain->name)->core;
  seat = role->n_modifiers || role->complement
             ? NULL
             : act_role_find_known_state (resolver->references, name,
                                          role->lemma, role->former);
  if (seat) {
    chain->country = seat;
    return;
  }
  if (!strchr (name, ' ') || !is_of_some_state (resolver->references, role) ||
      is_held_by_other (resolver, role))
    return;
  seat = act_seat_find (resolver, role->person);
  if (!seat || g_str_equal (seat, "US") ||
      is_of_other (resolver->references, role, seat) ||
      contradicts_table (resolver->references, role->person, role->lemma, seat))
    return;
  role->country = chain->country = seat;
}

void
act_roles_collect (ActResolver *resolver)
{
  ActReferences *references = resolver->references;
  guint year = act_rulers_get_year (references->parse);

  for (guint32 i = 0; i < references->list->len; i++) {
    const ActReference *it = act_references_get (references, i);
    if (is_person (it)) {
      if (act_resolver_find (resolver, i) == i &&
          resolver->persons->len < MAX_PERSONS)
        g_array_append_val (resolver->persons, i);
      if (it->title_begin < it->short_begin)
        collect_title (resolver, i);
      if (act_resolver_find (resolver, i) == i ||
          act_resolver_get_chain (resolver, i)->name == i)
        collect_known_ruler (resolver, i, year);
    } else if (it->kind == ACT_MENTION_NOMINAL) {
      collect_regime (resolver, it);
      if (it->predicate)
        collect_predicate (resolver, i);
      collect_named (resolver, i);
    }
    if (act_rel_get_base ((ActRel) it->relation) == ACT_REL_APPOS &&
        it->governor) {
      guint32 other = act_role_find_partner (references, i);
      const ActReference *governor;
      governor =
          other == ACT_NONE ? NULL : act_references_get (references, other);
      if (governor && is_person (governor) && it->kind == ACT_MENTION_NOMINAL)
        collect_nominal (resolver, other, i);
      else if (governor && is_person (it) &&
               governor->kind == ACT_MENTION_NOMINAL)
        collect_nominal (resolver, i, other);
    }
  }
  for (guint i = 0; i < resolver->roles->len; i++)
    seat_role (resolver, &g_array_index (resolver->roles, ActRole, i));
}
