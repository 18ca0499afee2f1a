/* Sieve: noun phrases. The same words; the same institution of the same
   country; a definite phrase whose head and modifiers an earlier one has; "the
   country". */
#include "lexicon/lexicon.h"
#include "mention/noun-phrase.h"
#include "mention/organization.h"
#include "mention/owner.h"
#include "mention/place.h"
#include "mention/role.h"
#include "mention/told-event.h"

#include <string.h>

enum {
  HEAD_SENTENCES = 20,    /* how far back a definite phrase looks */
  SYNONYM_SENTENCES = 6,  /* … when it is of another noun */
  UMBRELLA_SENTENCES = 3, /* … when that is of a wider meaning */
  NAMED_SENTENCES = 3,    /* … for a name, when the words were said before */
  MAX_SAME_HEAD = 32      /* phrases with the same head that are looked at */
};

typedef struct {
  ActResolver *resolver;
  GHashTable *exact;   /* words -> reference + 1 */
  GHashTable *whole;   /* words of the whole phrase -> reference + 1 */
  GHashTable *bodies;  /* institution of a country -> reference + 1 */
  GHashTable *singles; /* noun of such a body -> its last reference + 1 */
  GHashTable *heads;   /* lemma -> GArray of references */
} NominalSieve;

gboolean
act_noun_phrase_is_empty (const ActReference *it)
{
  static const char *const nouns[] = {
      "lot",   "thing",     "way",    "kind",   "sort",   "one",
      "ones",  "something", "part",   "number", "fact",   "example",
      "bit",   "type",      "%",      "time",   "day",    "year",
      "month", "week",      "moment", "hour",   "minute", NULL};

  return it->noun_class == ACT_NOUN_QUANTITY ||
         act_strings_have (nouns, it->lemma);
}

static gboolean
is_definite (const ActReference *it)
{
  return it->definite == ACT_DEFINITE_THE ||
         it->definite == ACT_DEFINITE_DEMONSTRATIVE ||
         it->definite == ACT_DEFINITE_POSSESSIVE;
}

gboolean
act_noun_phrase_refers (const ActReference *it)
{
  return it->kind == ACT_MENTION_NOMINAL && it->lemma && !it->apposition &&
         !it->predicate;
}

/* Do countries, possessors and complements allow that they are the same? What
   only one of them has is no obstacle if the earlier one has it. */
static gboolean
fits_owner (ActResolver *resolver, guint32 earlier, guint32 later)
{
  const ActReference *a = act_references_get (resolver->references, earlier);
  const ActReference *b = act_references_get (resolver->references, later);

  if (b->country && (!a->country || !g_str_equal (a->country, b->country)))
    return FALSE;
  if (b->possessor != ACT_NONE && !b->country) {
    if (a->possessor == ACT_NONE)
      return FALSE;
    return act_resolver_find (resolver, a->possessor) ==
           act_resolver_find (resolver, b->possessor);
  }
  if (b->complement && a->complement)
    return b->complement == a->complement;
  return !b->complement || b->country != NULL;
}

void
act_noun_phrase_insert (GHashTable *table, const char *key, guint32 reference)
{
  g_hash_table_insert (table, (gpointer) (guintptr) key,
                       GUINT_TO_POINTER (reference + 1));
}

guint32
act_noun_phrase_look_up (GHashTable *table, const char *key)
{
  guint index = GPOINTER_TO_UINT (g_hash_table_lookup (table, key));

  return index ? index - 1 : ACT_NONE;
}

/* Nouns under which a phrase can be found again: its head, and what a text
   may call it instead ("deal", "accord"). */
static const char *
get_family (const ActReferences *references, const ActReference *it)
{
  const char *family = act_role_get_family (references, it->lemma, 0, 0);

  return act_table_has (act_table_get ("thing-families"), family) ? family
                                                                  : it->lemma;
}

/* Phrases under the same noun so far, in their order, or NULL. */
static const GArray *
get_same_heads (const NominalSieve *sieve, const ActReference *it)
{
  return g_hash_table_lookup (sieve->heads,
                              get_family (sieve->resolver->references, it));
}

/* "the court …, a state court in Ohio …, *the court*": another one of the kind
   has come since the words of @it meant @before. */
static gboolean
is_replaced (NominalSieve *sieve, guint32 before, const ActReference *it)
{
  const ActReferences *references = sieve->resolver->references;
  const GArray *list = get_same_heads (sieve, it);

  for (guint k = list ? list->len : 0; k-- > 0;) {
    guint32 index = g_array_index (list, guint32, k);
    const ActReference *other = act_references_get (references, index);
    if (index <= before || other->sentence + SYNONYM_SENTENCES < it->sentence)
      return FALSE;
    if (other->lemma == it->lemma && other->number == it->number &&
        other->sentence < it->sentence)
      return (other->kind == ACT_MENTION_NAME &&
              g_str_equal (it->core, it->lemma)) ||
             (other->definite == ACT_DEFINITE_INDEFINITE &&
              other->number == 's');
  }
  return FALSE;
}

static gboolean
try_exact (NominalSieve *sieve, guint32 index)
{
  const ActReference *it =
      act_references_get (sieve->resolver->references, index);
  guint32 before = act_noun_phrase_look_up (sieve->exact, it->core);

  if ((!is_definite (it) && !it->proper) || act_noun_phrase_is_empty (it)) {
    if (it->definite == ACT_DEFINITE_INDEFINITE ||
        it->definite == ACT_DEFINITE_BARE)
      act_noun_phrase_insert (sieve->exact, it->core, index);
    return FALSE;
  }
  if (before == ACT_NONE) {
    act_noun_phrase_insert (sieve->exact, it->core, index);
    return FALSE;
  }
  if (!fits_owner (sieve->resolver, before, index) ||
      is_replaced (sieve, before, it)) {
    act_noun_phrase_insert (sieve->exact, it->core, index);
    return FALSE;
  }
  act_resolver_join (sieve->resolver, before, index);
  return TRUE;
}

/* The words of the phrase but for its determiner. */
static const char *
get_whole (ActReferences *references, const ActReference *it)
{
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = it->begin; i < it->end; i++)
    if (i > it->begin || s->words[i].rel != ACT_REL_DET)
      g_string_append_printf (text, "%s ", s->words[i].lower);
  return g_string_chunk_insert_const (references->strings, text->str);
}

/* "the square root of two" is the same again, whatever "two" is. */
static gboolean
try_whole (NominalSieve *sieve, guint32 index)
{
  ActReferences *references = sieve->resolver->references;
  const ActReference *it = act_references_get (references, index);
  const char *key = get_whole (references, it);
  guint32 before = act_noun_phrase_look_up (sieve->whole, key);
  gboolean joined =
      before != ACT_NONE &&
      (it->definite == ACT_DEFINITE_THE ||
       it->definite == ACT_DEFINITE_DEMONSTRATIVE) &&
      !act_noun_phrase_is_empty (it) &&
      act_references_get (references, before)->sentence + HEAD_SENTENCES >=
          it->sentence &&
      act_resolver_find (sieve->resolver, index) == index &&
      !is_replaced (sieve, before, it) &&
      !act_resolver_are_two_names (sieve->resolver, before, index);

  if (joined)
    act_resolver_join (sieve->resolver, before, index);
  act_noun_phrase_insert (sieve->whole, key, index);
  return joined;
}

/* The country of the phrase, or that of the same; "" without one. */
static const char *
get_country (ActResolver *resolver, guint32 index)
{
  const char *country =
      act_references_get (resolver->references, index)->country;

  if (!country)
    country = act_resolver_get_chain (resolver, index)->country;
  return country ? country : "";
}

/* The bare "regime" is the one spoken of last, of nouns for what a state has
   one of. */
static gboolean
try_single (NominalSieve *sieve, guint32 index, const char *const *row)
{
  const ActReference *it =
      act_references_get (sieve->resolver->references, index);
  guint32 before = act_noun_phrase_look_up (sieve->singles, it->lemma);
  const char *other =
      act_owner_find_subject (sieve->resolver->references, index);

  if (!*row[2] || before == ACT_NONE || it->definite != ACT_DEFINITE_THE ||
      it->possessor != ACT_NONE || it->complement || it->n_modifiers ||
      act_references_get (sieve->resolver->references, before)->number !=
          it->number)
    return FALSE;
  if (!other && act_references_get (sieve->resolver->references, before)->owned)
    other = act_owner_find_beside (sieve->resolver->references, index);
  /* "*Chad's* vote was part of a deal with the government" */
  if (other && !g_str_equal (other, get_country (sieve->resolver, before)))
    return FALSE;
  act_resolver_join (sieve->resolver, before, index);
  return TRUE;
}

/* "Belarusian government", "government of Belarus"; also the bare "regime"
   where one such body is spoken of. */
static gboolean
try_body (NominalSieve *sieve, guint32 index)
{
  ActResolver *resolver = sieve->resolver;
  const ActReference *it = act_references_get (resolver->references, index);
  const char *const *row =
      act_table_find (act_table_get ("institution-nouns"), it->lemma);
  const char *country = it->country, *key;
  g_autofree char *string = NULL;
  guint32 before;

  if (!row) {
    act_owner_tell (resolver, index); /* "the economy" */
    return FALSE;
  }
  if (!country && it->possessor != ACT_NONE)
    country = act_resolver_get_chain (resolver, it->possessor)->country;
  if (!country && try_single (sieve, index, row))
    return TRUE;
  if (!country && act_owner_tell (resolver, index))
    country = it->country;
  if (!country)
    return FALSE;
  string = act_noun_phrase_get_body_key (resolver->references, it, country);
  key = g_string_chunk_insert_const (resolver->references->strings, string);
  if (it->owned && it->type == ACT_ENTITY_ORGANIZATION)
    act_resolver_get_chain (resolver, index)->body = index;
  before = act_noun_phrase_look_up (sieve->bodies, key);
  if (before != ACT_NONE)
    act_resolver_join (resolver, before, index);
  else
    act_noun_phrase_insert (sieve->bodies, key, index);
  act_noun_phrase_insert (sieve->singles, it->lemma, index);
  return before != ACT_NONE;
}

/* "Ukrainians" are "the people of Ukraine". */
static void
learn_peoples (NominalSieve *sieve)
{
  ActReferences *references = sieve->resolver->references;

  for (guint32 i = 0; i < references->list->len; i++) {
    const ActReference *it = act_references_get (references, i);
    g_autofree char *key = NULL;
    const char *interned;
    if (it->name == ACT_NONE || it->adjective || !it->country ||
        it->type != ACT_ENTITY_GROUP)
      continue;
    key = g_strdup_printf ("people|p|%s", it->country);
    interned = g_string_chunk_insert_const (references->strings, key);
    if (act_noun_phrase_look_up (sieve->bodies, interned) == ACT_NONE)
      act_noun_phrase_insert (sieve->bodies, interned, i);
  }
}

/* "a white paper …, *the paper*": a phrase of the same noun before it means
   something without a name. */
static gboolean
is_introduced (NominalSieve *sieve, const ActReference *it)
{
  const ActReferences *references = sieve->resolver->references;
  const GArray *list = get_same_heads (sieve, it);

  for (guint k = list ? list->len : 0; k-- > 0;) {
    guint32 before = g_array_index (list, guint32, k);
    const ActReference *other = act_references_get (references, before);
    if (other->sentence + HEAD_SENTENCES < it->sentence)
      break;
    if (other->kind == ACT_MENTION_NOMINAL && other->lemma == it->lemma &&
        other->number == it->number &&
        (!act_noun_phrase_is_alone (other) ||
         act_resolver_get_chain (sieve->resolver, before)->name != ACT_NONE))
      return act_resolver_get_chain (sieve->resolver, before)->name == ACT_NONE;
  }
  return FALSE;
}

/* Names of several words whose head says what they are. */
static gboolean
is_long_name (const ActReference *it)
{
  return it->kind == ACT_MENTION_NAME && !it->adjective &&
         it->type != ACT_ENTITY_PERSON && it->n_modifiers > 0;
}

static gboolean
is_thing (const ActReferences *references, const ActReference *it)
{
  return act_table_has (act_table_get ("thing-families"),
                        act_role_get_family (references, it->lemma, 0, 0));
}

/* Does the sentence of the earlier phrase name what the later one has before
   its head: "the EU and Iran signed an accord …, the EU deal"? */
static gboolean
names_parties (const ActReferences *references, const ActReference *earlier,
               const ActReference *later)
{
  const ActSentence *s =
      act_parse_get_sentence (references->parse, earlier->sentence);
  gpointer *pool = references->modifiers->pdata;

  if (!later->n_modifiers || later->n_further || !is_thing (references, later))
    return FALSE;
  for (guint i = 0; i < later->n_modifiers; i++) {
    const char *modifier = pool[later->modifiers + i];
    gboolean found = FALSE;
    for (guint k = 1; k <= s->n_words && !found; k++)
      found = s->words[k].upos == ACT_UPOS_PROPN &&
              g_str_equal (s->words[k].lower, modifier);
    for (guint k = 0; k < earlier->n_modifiers + earlier->n_further && !found;
         k++)
      found = pool[earlier->modifiers + k] == modifier;
    if (!found)
      return FALSE;
  }
  return TRUE;
}

/* "converted it *into a venue*", "served *as a base*": what something is made
   or taken for, and no second one. */
static gboolean
is_property (const ActReferences *references, const ActReference *it)
{
  static const char *const making[] = {"convert", "transform", "turn", NULL};
  const ActWord *w = act_reference_get_words (references, it);
  const char *before = it->begin > 1 ? w[it->begin - 1].lower : "";

  return it->kind == ACT_MENTION_NOMINAL &&
         it->definite == ACT_DEFINITE_INDEFINITE &&
         (strcmp (before, "into") == 0 || strcmp (before, "as") == 0 ||
          (strcmp (before, "to") == 0 &&
           act_strings_have (making, w[it->governor].lemma)));
}

/* Is the earlier phrase what the definite one means? @any_number: also one of
   the other number ("clashes …, *the fighting*"). */
static gboolean
fits_head (ActResolver *resolver, guint32 earlier, guint32 later,
           gboolean any_number)
{
  const ActReference *a = act_references_get (resolver->references, earlier);
  const ActReference *b = act_references_get (resolver->references, later);
  gboolean named = a->kind == ACT_MENTION_NAME;

  if ((a->number != b->number && !any_number) || a->former != b->former ||
      act_references_nest (a, b) || is_property (resolver->references, a) ||
      act_organization_is_of_workers (resolver->references, b, a) ||
      (!act_references_include (resolver->references, b, a,
                                b->definite != ACT_DEFINITE_DEMONSTRATIVE) &&
       !names_parties (resolver->references, a, b)))
    return FALSE;
  if (a->lemma != b->lemma &&
      (b->definite == ACT_DEFINITE_POSSESSIVE || a->sentence == b->sentence ||
       a->sentence + SYNONYM_SENTENCES < b->sentence))
    return FALSE;
  /* "the law" is an Act only near its name. */
  if (named && a->lemma != b->lemma &&
      a->sentence + NAMED_SENTENCES < b->sentence)
    return FALSE;
  /* "the treaty" may be the Lisbon Treaty, "their house" not the White House.
   */
  if (named && b->definite != ACT_DEFINITE_THE &&
      b->definite != ACT_DEFINITE_DEMONSTRATIVE)
    return FALSE;
  return fits_owner (resolver, earlier, later);
}

static void
remember_head (NominalSieve *sieve, guint32 index)
{
  const ActReference *it =
      act_references_get (sieve->resolver->references, index);
  const char *noun =
      act_noun_phrase_get_first (sieve->resolver->references, it);
  const char *family =
      noun ? act_role_get_family (sieve->resolver->references, noun, 0, 0)
           : get_family (sieve->resolver->references, it);
  GArray *list = g_hash_table_lookup (sieve->heads, family);

  if (!list) {
    list = g_array_new (FALSE, FALSE, sizeof (guint32));
    g_hash_table_insert (sieve->heads, (gpointer) (guintptr) family, list);
  }
  g_array_append_val (list, index);
}

/* May the phrase mean the one at @before of those with its head? */
static gboolean
may_mean (ActResolver *resolver, guint32 before, guint32 index,
          gboolean any_number)
{
  return fits_head (resolver, before, index, any_number) &&
         !act_resolver_are_two_names (resolver, before, index);
}

/* "the day"; a grave or a curfew, too, may be spoken of again. */
static gboolean
is_time (const ActReference *it)
{
  static const char *const things[] = {
      "blackout", "curfew",     "deadline",     "delay",      "grave", "halt",
      "march",    "moratorium", "postponement", "presidency", NULL};

  return it->noun_class == ACT_NOUN_TIME &&
         !act_strings_have (things, it->lemma);
}

/* "the 177th Brigade …, *the brigade*": however far before, of one named
   alone. */
static gboolean
try_only (NominalSieve *sieve, guint32 index, const GArray *same)
{
  const guint32 found =
      act_noun_phrase_find_only_name (sieve->resolver, index, same);

  if (found == ACT_NONE || !may_mean (sieve->resolver, found, index, FALSE))
    return FALSE;
  act_resolver_join (sieve->resolver, found, index);
  return TRUE;
}

static gboolean
try_head (NominalSieve *sieve, guint32 index)
{
  ActReferences *references = sieve->resolver->references;
  const ActReference *it = act_references_get (references, index);
  const GArray *list = get_same_heads (sieve, it);

  if (!list || !is_definite (it) || act_noun_phrase_is_empty (it) ||
      is_time (it) || act_resolver_find (sieve->resolver, index) != index)
    return FALSE;
  for (guint k = list->len; k-- > 0;) {
    guint32 before = g_array_index (list, guint32, k);
    const ActReference *other = act_references_get (references, before);
    if (other->sentence + HEAD_SENTENCES < it->sentence ||
        list->len - k > MAX_SAME_HEAD)
      break;
    /* "an accord …, the treaty …": they are told apart. */
    if (other->sentence == it->sentence && other->lemma != it->lemma)
      break;
    if (!may_mean (sieve->resolver, before, index, FALSE))
      continue;
    if (act_organization_has_rival (sieve->resolver, before, index))
      return FALSE;
    act_resolver_join (sieve->resolver, before, index);
    return TRUE;
  }
  return try_only (sieve, index, list);
}

/* "a *car* bombing", "clashes *in Oslo*", "Ann Lee was killed. *The killing*
   …": the text tells more of it than its noun. */
static gboolean
says_more (ActResolver *resolver, guint32 index)
{
  const ActReference *it = act_references_get (resolver->references, index);
  const ActWord *w = act_reference_get_words (resolver->references, it);
  ActToldEvent event;

  if (it->label_end > it->head + 1 || it->possessor != ACT_NONE)
    return TRUE;
  for (guint i = it->short_begin; i < it->head; i++)
    if (w[i].rel != ACT_REL_DET && w[i].upos != ACT_UPOS_PUNCT &&
        w[i].upos != ACT_UPOS_PRON)
      return TRUE;
  return act_told_event_find (resolver, act_resolver_find (resolver, index),
                              &event);
}

/* The last phrase of the family that the definite one may mean, or ACT_NONE. */
static guint32
find_narrower (NominalSieve *sieve, guint32 index, const char *family,
               gboolean any_number)
{
  ActReferences *references = sieve->resolver->references;
  const ActReference *it = act_references_get (references, index);
  const GArray *list = g_hash_table_lookup (sieve->heads, family);

  for (guint k = list ? list->len : 0; k-- > 0;) {
    guint32 before = g_array_index (list, guint32, k);
    const ActReference *other = act_references_get (references, before);
    if (other->sentence + UMBRELLA_SENTENCES < it->sentence ||
        list->len - k > MAX_SAME_HEAD)
      break;
    if (other->kind == ACT_MENTION_NOMINAL && other->sentence < it->sentence &&
        may_mean (sieve->resolver, before, index, any_number) &&
        says_more (sieve->resolver, before))
      return before;
  }
  return ACT_NONE;
}

/* "a bombing …, *the incident*", "clashes …, *the fighting*": a noun that may
   stand for narrower ones. */
static gboolean
try_umbrella (NominalSieve *sieve, guint32 index)
{
  const ActReference *it =
      act_references_get (sieve->resolver->references, index);
  const char *const *row =
      act_table_find (act_table_get ("umbrella-nouns"), it->lemma);
  g_auto (GStrv) families = NULL;
  guint32 found = ACT_NONE;
  ActToldEvent event;

  if (!row || it->n_modifiers || it->complement ||
      (it->definite != ACT_DEFINITE_THE &&
       it->definite != ACT_DEFINITE_DEMONSTRATIVE) ||
      act_resolver_find (sieve->resolver, index) != index)
    return FALSE;
  families = g_strsplit (row[1], "|", -1);
  for (char **family = families; *family; family++) {
    guint32 before = find_narrower (sieve, index, *family, *row[2] == 'a');
    if (before != ACT_NONE && (found == ACT_NONE || before > found))
      found = before;
  }
  /* "Two died in a blast. Gunmen shot her. *The attack* …" */
  if (found == ACT_NONE ||
      (act_told_event_find (sieve->resolver, index, &event) &&
       event.sentence >=
           act_references_get (sieve->resolver->references, found)->sentence))
    return FALSE;
  act_resolver_join (sieve->resolver, found, index);
  return TRUE;
}

/* Does the sentence of @name speak of what @index is joined to, as well: "*the
   deal* would undermine the Lund Treaty"? Then they are two. */
static gboolean
is_told_apart (ActResolver *resolver, guint32 index, guint32 name)
{
  const ActReferences *references = resolver->references;
  const guint32 root = act_resolver_find (resolver, index);
  const guint32 sentence = act_references_get (references, name)->sentence;

  for (guint32 i = index; i-- > 0;) {
    const ActReference *it = act_references_get (references, i);
    if (it->sentence < sentence)
      break;
    if (it->sentence == sentence && act_resolver_find (resolver, i) == root)
      return TRUE;
  }
  return FALSE;
}

/* "The Lund Treaty …, *the treaty*": the only such name near before it,
   whatever the same words meant before. */
static void
try_named (NominalSieve *sieve, guint32 index)
{
  ActReferences *references = sieve->resolver->references;
  const ActReference *it = act_references_get (references, index);
  const GArray *list = get_same_heads (sieve, it);
  guint32 found = ACT_NONE;

  if (!list || it->definite != ACT_DEFINITE_THE || it->n_modifiers ||
      it->complement || !is_thing (references, it))
    return;
  for (guint k = list->len; k-- > 0;) {
    guint32 before = g_array_index (list, guint32, k);
    const ActReference *other = act_references_get (references, before);
    if (other->sentence + NAMED_SENTENCES < it->sentence)
      break;
    if (other->sentence == it->sentence || !is_long_name (other) ||
        act_noun_phrase_get_first (references, other))
      continue;
    if (act_resolver_is_rival (sieve->resolver, found, before))
      return;
    found = before;
  }
  if (found != ACT_NONE && may_mean (sieve->resolver, found, index, FALSE) &&
      !is_told_apart (sieve->resolver, index, found))
    act_resolver_join (sieve->resolver, found, index);
}

static gboolean
try_organization (NominalSieve *sieve, guint32 index)
{
  guint32 found;

  if (act_organization_join (sieve->resolver, index)) {
    act_noun_phrase_join_ahead (sieve->resolver, sieve->exact, index);
    return TRUE;
  }
  found = act_organization_find_again (sieve->resolver, index);
  if (found == ACT_NONE)
    found = act_noun_phrase_find_introduced (sieve->resolver, index);
  if (found == ACT_NONE)
    found = act_noun_phrase_find_only_firm (sieve->resolver, index);
  if (found != ACT_NONE)
    act_resolver_join (sieve->resolver, found, index);
  return found != ACT_NONE;
}

/* "*County* Auditor Ann Lee": a part of the office, and nothing to go on with.
 */
static gboolean
is_of_office (const ActReferences *references, const ActReference *it)
{
  const ActWord *w = act_reference_get_words (references, it);

  return it->relation == ACT_REL_COMPOUND &&
         it->definite == ACT_DEFINITE_BARE &&
         w[it->governor].upos == ACT_UPOS_PROPN &&
         g_ascii_isupper (w[it->head].form[0]);
}

static void
try_told (NominalSieve *sieve, guint32 index)
{
  guint32 found = act_noun_phrase_find_told (sieve->resolver, index);

  if (found != ACT_NONE)
    act_resolver_join (sieve->resolver, found, index);
}

static void
free_list (gpointer list)
{
  g_array_unref (list);
}

void
act_sieve_nominals (ActResolver *resolver)
{
  ActReferences *references = resolver->references;
  NominalSieve sieve = {
      resolver,
      g_hash_table_new (g_str_hash, g_str_equal),
      g_hash_table_new (g_str_hash, g_str_equal),
      g_hash_table_new (g_str_hash, g_str_equal),
      g_hash_table_new (g_str_hash, g_str_equal),
      g_hash_table_new_full (g_str_hash, g_str_equal, NULL, free_list)};

  learn_peoples (&sieve);
  for (guint32 i = 0; i < references->list->len; i++) {
    const ActReference *it = act_references_get (references, i);
    if (is_long_name (it) || act_noun_phrase_get_first (references, it))
      remember_head (&sieve, i);
    if (!act_noun_phrase_refers (it) || is_of_office (references, it))
      continue;
    if (act_resolver_get_chain (resolver, i)->name == ACT_NONE &&
        !try_body (&sieve, i) && !act_place_join (resolver, i) &&
        (is_introduced (&sieve, it) || !try_organization (&sieve, i)) &&
        try_exact (&sieve, i))
      try_named (&sieve, i);
    if (!try_whole (&sieve, i) && !try_head (&sieve, i) &&
        !try_umbrella (&sieve, i))
      try_told (&sieve, i);
    remember_head (&sieve, i);
  }
  g_hash_table_unref (sieve.exact);
  g_hash_table_unref (sieve.whole);
  g_hash_table_unref (sieve.bodies);
  g_hash_table_unref (sieve.singles);
  g_hash_table_unref (sieve.heads);
}
