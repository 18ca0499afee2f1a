/* Sieve: names. Same string, same gazetteer entry, parts of a person's name,
   other spellings, acronyms (sieve-acronym.c), shorter names of
   organisations. */
#include "mention/sieve-name.h"
#include "lexicon/lexicon.h"
#include "mention/chain.h"
#include "mention/common-name.h"
#include "mention/kin.h"
#include "mention/name-apart.h"
#include "mention/name-finder.h"
#include "mention/role.h"
#include "mention/state-name.h"

#include <actant/names.h>

#include <string.h>

enum {
  MAX_CANDIDATES = 24, /* names compared with one name */
  SCORE_PART = 600     /* of a given name alone, of a surname with "Jr." */
};

/** Look-up tables of the names seen. Keys are borrowed from the strings. */
typedef struct {
  ActResolver *resolver;
  GHashTable *exact;  /* identity -> reference + 1 */
  GHashTable *tokens; /* key of a name token -> GArray of references */
  GHashTable *bare;   /* surname -> how much more often alone than with "Mrs" */
  GHashTable *women;  /* surnames of women's full names */
} NameSieve;

/* "Mrs Lee" */
static gboolean
is_lady (const ActReference *it)
{
  return it->type == ACT_ENTITY_PERSON && it->gender == 'f' &&
         it->title_begin < it->short_begin && !strchr (it->core, ' ');
}

/* "Vice President *Lee*": he who is known to have ruled. */
static char
find_ruler_gender (const ActReferences *references, const ActReference *it)
{
  const ActWord *w = act_reference_get_words (references, it);

  if (strchr (it->core, ' '))
    return '\0';
  for (guint i = it->title_begin; i < it->short_begin; i++)
    if (strcmp (w[i].lower, "president") == 0 ||
        strcmp (w[i].lower, "chancellor") == 0 ||
        strcmp (w[i].lower, "premier") == 0 ||
        (i > it->title_begin && strcmp (w[i].lower, "minister") == 0 &&
         strcmp (w[i - 1].lower, "prime") == 0))
      return act_role_get_ruler_gender (it->core);
  return '\0';
}

/* "President Lee", a man, in a text that has an "Ann Lee", too. */
static gboolean
is_lord (const NameSieve *sieve, const ActReference *it)
{
  return it->type == ACT_ENTITY_PERSON && it->title_begin < it->short_begin &&
         g_hash_table_contains (sieve->women, it->core) &&
         find_ruler_gender (sieve->resolver->references, it) == 'm';
}

/* In a text that rather says "Lee" and has a "Ben Lee", "Mrs Lee" may be
   somebody else. */
static void
count_bare (NameSieve *sieve)
{
  const ActReferences *references = sieve->resolver->references;
  g_autoptr (GHashTable) men = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint32 i = 0; i < references->list->len; i++) {
    const ActReference *it = act_references_get (references, i);
    const char *surname = it->name != ACT_NONE && it->type == ACT_ENTITY_PERSON
                              ? strrchr (it->core, ' ')
                              : NULL;
    if (surname)
      g_hash_table_add (it->gender == 'f' ? sieve->women : men,
                        (gpointer) (guintptr) (surname + 1));
  }
  for (guint32 i = 0; i < references->list->len; i++) {
    const ActReference *it = act_references_get (references, i);
    int n;
    if (it->name == ACT_NONE || it->type != ACT_ENTITY_PERSON ||
        !g_hash_table_contains (men, it->core))
      continue;
    n = GPOINTER_TO_INT (g_hash_table_lookup (sieve->bare, it->core));
    g_hash_table_insert (sieve->bare, (gpointer) (guintptr) it->core,
                         GINT_TO_POINTER (is_lady (it) ? n - 1 : n + 1));
  }
}

/* What two names must share to be the same without further thought. */
static const char *
get_identity (NameSieve *sieve, const ActReference *it)
{
  ActReferences *references = sieve->resolver->references;
  const ActNameUse *name = act_references_get_name (references, it->name);
  g_autofree char *string = NULL;

  if (it->adjective && name->demonym && *name->demonym)
    string = g_strdup_printf ("=%s",
                              act_gazetteer_get_country (name->demonym).label);
  else if (name->demonym)
    string = *name->demonym ? g_strdup_printf ("people %s", name->demonym)
                            : g_strdup (name->key);
  else if (name->is_known && name->known.label && it->type != ACT_ENTITY_PERSON)
    string = g_strdup_printf ("=%s", name->known.label);
  else if (is_lady (it) &&
           GPOINTER_TO_INT (g_hash_table_lookup (sieve->bare, name->key)) > 0)
    string = g_strdup_printf ("person %s, Mrs", name->key);
  else if (is_lord (sieve, it))
    string = g_strdup_printf ("person %s, President", name->key);
  else if (it->type == ACT_ENTITY_PERSON)
    string = g_strdup_printf ("person %s", name->key);
  else
    string = g_strdup (name->key);
  return g_string_chunk_insert_const (references->strings, string);
}

/* "the Foreign Ministry *in Oslo*": the state whose city stands behind the name
   at @index, or NULL. */
static const char *
find_seat (const ActReferences *references, guint32 index)
{
  const ActReference *it = act_references_get (references, index);

  for (guint32 i = index + 1; i < references->list->len; i++) {
    const ActReference *place = act_references_get (references, i);
    if (place->sentence != it->sentence)
      break;
    if (place->governor == it->head && place->relation == ACT_REL_NMOD &&
        place->type == ACT_ENTITY_PLACE)
      return act_state_get (references, place);
  }
  return NULL;
}

/* "*Norway's* Foreign Ministry", "the *Latvian* Foreign Ministry": names of one
   spelling, and of as many bodies as there are states. One without a state is
   the last of them; one with a state may be the last without. */
static void
join_body (NameSieve *sieve, guint32 index, const char *name)
{
  ActResolver *resolver = sieve->resolver;
  const ActReference *it = act_references_get (resolver->references, index);
  const char *state =
      it->country ? it->country : find_seat (resolver->references, index);
  g_autofree char *own = state ? g_strdup_printf ("%s|%s", name, state) : NULL;
  const char *identity =
      own ? g_string_chunk_insert_const (resolver->references->strings, own)
          : name;
  guint32 before =
      GPOINTER_TO_UINT (g_hash_table_lookup (sieve->exact, identity));

  if (!before && own) {
    before = GPOINTER_TO_UINT (g_hash_table_lookup (sieve->exact, name));
    if (before && act_resolver_get_chain (resolver, before - 1)->country)
      before = 0;
    if (!before)
      resolver->chains[index].country = state;
  }
  if (before && act_resolver_agree (resolver, before - 1, index))
    act_resolver_join (resolver, before - 1, index);
  g_hash_table_insert (sieve->exact, (gpointer) (guintptr) identity,
                       GUINT_TO_POINTER (index + 1));
  g_hash_table_insert (sieve->exact, (gpointer) (guintptr) name,
                       GUINT_TO_POINTER (index + 1));
}

static void
join_exact (NameSieve *sieve)
{
  ActReferences *references = sieve->resolver->references;

  for (guint32 i = 0; i < references->list->len; i++) {
    const ActReference *it = act_references_get (references, i);
    const char *identity;
    guint32 before;
    if (it->name == ACT_NONE)
      continue;
    identity = get_identity (sieve, it);
    if (it->type == ACT_ENTITY_ORGANIZATION && act_name_is_common (it->core)) {
      join_body (sieve, i, identity);
      continue;
    }
    before = GPOINTER_TO_UINT (g_hash_table_lookup (sieve->exact, identity));
    if (before && act_resolver_agree (sieve->resolver, before - 1, i))
      act_resolver_join (sieve->resolver, before - 1, i);
    else
      g_hash_table_insert (sieve->exact, (gpointer) (guintptr) identity,
                           GUINT_TO_POINTER (i + 1));
    if (is_lord (sieve, it))
      sieve->resolver->chains[act_resolver_find (sieve->resolver, i)].traits |=
          ACT_TRAIT_MALE;
  }
}

static void
add_token (NameSieve *sieve, const char *key, guint32 reference)
{
  GArray *list = g_hash_table_lookup (sieve->tokens, key);

  if (!list) {
    list = g_array_new (FALSE, FALSE, sizeof (guint32));
    g_hash_table_insert (sieve->tokens, g_strdup (key), list);
  }
  if (list->len < MAX_CANDIDATES)
    g_array_append_val (list, reference);
}

/* A name is looked at once per string: at the first reference of a chain, or
   where its string is new. */
static gboolean
is_person_name (NameSieve *sieve, guint32 index)
{
  const ActReference *it =
      act_references_get (sieve->resolver->references, index);

  return it->name != ACT_NONE && it->type == ACT_ENTITY_PERSON &&
         act_resolver_find (sieve->resolver, index) == index;
}

/* Score of two names of persons of which one may be a part of the other:
   given names alone count little. */
static guint
score_persons (const char *a, const char *b)
{
  gboolean single_a = !strchr (a, ' '), single_b = !strchr (b, ' ');
  const char *full = single_a ? b : a, *part = single_a ? a : b;
  g_autofree char *plain = NULL;
  const char *last;
  gsize length;
  guint score;

  if (single_a == single_b)
    return act_names_compare (a, b);
  if (act_names_generation (full, &length)) {
    /* "Trump" beside "Trump Jr." is rather the father. */
    plain = g_strndup (full, length);
    score = strchr (plain, ' ') ? score_persons (part, plain)
                                : act_names_compare (part, plain);
    return MIN (score, SCORE_PART);
  }
  last = strrchr (full, ' ') + 1;
  score = act_names_compare (part, last);
  if (score >= ACT_NAMES_SAME)
    return score;
  /* "Bin Laden", "Van Rompuy": more words of the surname come elsewhere; a
     given name alone must be the very same. */
  return act_names_compare (part, full) == 1000 ? SCORE_PART : 0;
}

/* "Mrs Lee" and "Lee" where these are rather two. */
static gboolean
is_told_apart (NameSieve *sieve, const ActReference *a, const ActReference *b)
{
  return is_lady (a) != is_lady (b) && g_str_equal (a->core, b->core) &&
         GPOINTER_TO_INT (g_hash_table_lookup (sieve->bare, a->core)) > 0;
}

/* Has another one this surname, too? */
static gboolean
has_namesake (NameSieve *sieve, const ActReference *it)
{
  const char *surname = strrchr (it->core, ' ') + 1;
  g_autofree char *token = act_names_key (surname);
  const GArray *list = g_hash_table_lookup (sieve->tokens, token);

  for (guint i = 0; list && i < list->len; i++) {
    const ActReference *other = act_references_get (
        sieve->resolver->references, g_array_index (list, guint32, i));
    const char *last = strrchr (other->core, ' ');
    if (last && g_str_equal (last + 1, surname) &&
        !g_str_equal (other->core, it->core))
      return TRUE;
  }
  return FALSE;
}

/* "Lee's wife, *Ann*" is no Ann Day: who is introduced by a given name alone
   has the name of the family. @full: a longer name with that given name */
static gboolean
is_of_other_family (NameSieve *sieve, const ActReference *it,
                    const ActReference *full)
{
  const ActReferences *references = sieve->resolver->references;
  const char *surname = strrchr (full->core, ' '), *family;
  guint noun;

  if (!surname || strchr (it->core, ' ') ||
      g_str_equal (surname + 1, it->core) ||
      act_kin_find_noun (references, full) ||
      act_kin_has_relative (references, full))
    return FALSE;
  noun = act_kin_find_noun (references, it);
  if (!noun)
    return FALSE;
  family = act_kin_get_surname (references, it->sentence, noun);
  return family ? act_names_compare (family, surname + 1) < ACT_NAMES_SAME
                : !has_namesake (sieve, full);
}

/* 'm' or 'f' of the person, by his name or by what he is to another one there
   ("her *daughter* Nadia Lee"); or 0. */
static char
find_gender (const ActReferences *references, const ActReference *it)
{
  guint noun = it->gender ? 0 : act_kin_find_noun (references, it);
  char gender = it->gender;

  if (noun)
    act_gazetteer_get_noun_class (
        act_reference_get_words (references, it)[noun].lemma, &gender);
  return gender;
}

/* Of several of one surname a text that says no more means him whom it is
   about, and not the relative whom it has told of beside him; "Ms. Lee" one who
   is known as a woman. */
static guint
score_candidate (NameSieve *sieve, const ActReference *it,
                 const ActReference *candidate)
{
  const ActReferences *references = sieve->resolver->references;
  guint score = score_persons (it->core, candidate->core);

  if (score > ACT_NAMES_SAME && is_lady (it))
    return find_gender (references, candidate) == 'f' ? score : score - 1;
  return score > ACT_NAMES_SAME && !strchr (it->core, ' ') &&
                 !act_name_has_office (references, it) &&
                 (act_kin_find_noun (references, candidate) ||
                  /* "Ann Lee, the widow of *Bob Lee*" */
                  (candidate->relation == ACT_REL_NMOD &&
                   act_kin_has_relative (references, candidate)))
             ? score - 1
             : score;
}

/* The best candidate for the name at @index: highest score, then nearest
   before, then nearest after. Two different chains that are equally good and
   both full names leave a part of a name unresolved only if neither is nearer
   before it. */
static void
join_person (NameSieve *sieve, guint32 index)
{
  ActReferences *references = sieve->resolver->references;
  const ActReference *it = act_references_get (references, index);
  g_auto (GStrv) tokens = g_strsplit (it->core, " ", -1);
  guint32 best = ACT_NONE;
  guint best_score = 0;

  for (guint t = 0; tokens[t]; t++) {
    g_autofree char *token = act_names_key (tokens[t]);
    const GArray *list = g_hash_table_lookup (sieve->tokens, token);
    for (guint k = 0; list && k < list->len; k++) {
      guint32 other = g_array_index (list, guint32, k);
      guint score;
      gboolean nearer;
      if (act_resolver_find (sieve->resolver, other) ==
              act_resolver_find (sieve->resolver, index) ||
          is_told_apart (sieve, act_references_get (references, other), it) ||
          is_of_other_family (sieve, it,
                              act_references_get (references, other)) ||
          act_name_is_apart (references, index, other) ||
          act_name_is_apart (references, other, index) ||
          !act_resolver_agree (sieve->resolver, other, index))
        continue;
      score =
          score_candidate (sieve, it, act_references_get (references, other));
      nearer = best == ACT_NONE || (other < index && other > best) ||
               (best > index && other < best);
      if (score >= ACT_NAMES_SAME &&
          (score > best_score || (score == best_score && nearer))) {
        best = other;
        best_score = score;
      }
    }
  }
  if (best != ACT_NONE)
    act_resolver_join (sieve->resolver, best, index);
  for (guint t = 0; tokens[t]; t++) {
    g_autofree char *token = act_names_key (tokens[t]);
    add_token (sieve, token, index);
  }
}

/* Full names first, so that a surname in the headline finds its person. */
static void
join_persons (NameSieve *sieve)
{
  ActReferences *references = sieve->resolver->references;
  g_autoptr (GArray) heads = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint32 i = 0; i < references->list->len; i++)
    if (is_person_name (sieve, i))
      g_array_append_val (heads, i);
  for (guint pass = 0; pass < 2; pass++)
    for (guint k = 0; k < heads->len; k++) {
      guint32 i = g_array_index (heads, guint32, k);
      gboolean full =
          strchr (act_references_get (references, i)->core, ' ') != NULL;
      if (full == (pass == 0))
        join_person (sieve, i);
    }
}

/* Persons who are called by their given name only, or by an office. */
static void
set_given_genders (ActResolver *resolver)
{
  const guint32 genders = ACT_TRAIT_MALE | ACT_TRAIT_FEMALE;

  for (guint32 i = 0; i < resolver->references->list->len; i++) {
    const ActReference *it = act_references_get (resolver->references, i);
    ActChain *chain = &resolver->chains[i];
    char gender;
    if (chain->parent != i || chain->name == ACT_NONE ||
        it->type != ACT_ENTITY_PERSON || (chain->traits & genders))
      continue;
    it = act_references_get (resolver->references, chain->name);
    gender = act_gazetteer_get_given_gender (it->core);
    chain->traits |= gender == 'm'   ? ACT_TRAIT_MALE
                     : gender == 'f' ? ACT_TRAIT_FEMALE
                                     : 0u;
    gender = find_ruler_gender (resolver->references, it);
    chain->traits |= gender == 'm'   ? ACT_TRAIT_KNOWN_MALE
                     : gender == 'f' ? ACT_TRAIT_KNOWN_FEMALE
                                     : 0u;
  }
}

/* The word that a name is headed by: the last, or that before "of", "for" … */
static guint
find_head (GStrv words)
{
  guint head = 0;

  for (guint i = 1; words[i] && !act_name_is_link_word (words[i]); i++)
    head = i;
  return head;
}

/* "Foreign Ministry" is the "Ministry of Foreign Affairs": what stands before
   the head of one stands behind "of" in the other. */
static gboolean
is_turned (GStrv words, GStrv others)
{
  guint head = find_head (others);

  return others[head + 1] && g_str_equal (others[head + 1], "of") &&
         g_str_equal (words[find_head (words)], others[head]);
}

/* Are all content words of @part in @whole, and in the same order? */
static gboolean
is_part_of (const char *part, const char *whole)
{
  g_auto (GStrv) words = g_strsplit (part, " ", -1);
  g_auto (GStrv) others = g_strsplit (whole, " ", -1);
  gboolean turned = is_turned (words, others);
  guint n = 0, at = 0;

  for (guint i = 0; words[i]; i++) {
    if (act_name_is_link_word (words[i]))
      continue;
    if (turned)
      at = 0;
    while (others[at] && !g_str_equal (others[at], words[i]))
      at++;
    if (!others[at])
      return FALSE;
    n++;
  }
  return n > 0;
}

/* A word that a longer name of the same organisation may have more: what kind
   of firm it is, or whose ("Islamist", "British", "11"). */
static gboolean
is_idle_word (const char *word)
{
  gboolean people;

  return act_name_is_link_word (word) || g_ascii_isdigit (*word) ||
         act_table_has (act_table_get ("firm-words"), word) ||
         act_gazetteer_find_demonym (word, &people);
}

/* "NASA" is not the "NASA Ice Science Project", nor "United Nations" the "U.N.
   Chapter": what the gazetteer or an acronym names for itself is only a part of
   a name that has more to tell. */
static gboolean
tells_more (const char *part, const char *whole)
{
  g_auto (GStrv) words = g_strsplit (part, " ", -1);
  g_auto (GStrv) others = g_strsplit (whole, " ", -1);

  for (guint i = 0; others[i]; i++)
    if (!act_strings_have ((const char *const *) words, others[i]) &&
        !is_idle_word (others[i]))
      return TRUE;
  return FALSE;
}

/* "the Commission" may be any; "Nexta" is one. */
static gboolean
is_generic (const char *key)
{
  return !strchr (key, ' ') &&
         act_gazetteer_get_noun_class (key, NULL) != ACT_NOUN_UNKNOWN;
}

static gboolean
is_headed_by (const char *key, const char *word)
{
  g_auto (GStrv) words = g_strsplit (key, " ", -1);

  return g_str_equal (words[find_head (words)], word);
}

static gboolean
is_before (const char *word, GStrv words, guint end)
{
  for (guint i = 0; i < end; i++)
    if (g_str_equal (words[i], word))
      return TRUE;
  return FALSE;
}

/* "Group", "Shipping": what kind of firm it is. */
static gboolean
is_firm_word (const char *word)
{
  return act_table_has (act_table_get ("firm-words"), word) ||
         act_table_lists ("firm-signs", word, "name", ' ');
}

/* "State Department", "State Department Inspector": each is headed by a noun of
   its own, so one is a part of the other. */
static gboolean
has_other_head (const char *shorter, const char *longer)
{
  g_auto (GStrv) a = g_strsplit (shorter, " ", -1);
  g_auto (GStrv) b = g_strsplit (longer, " ", -1);
  guint x = find_head (a), y = find_head (b);

  return !g_str_equal (a[x], b[y]) && is_before (a[x], b, y) &&
         !is_firm_word (b[y]) &&
         act_gazetteer_get_noun_class (a[x], NULL) != ACT_NOUN_UNKNOWN &&
         act_gazetteer_get_noun_class (b[y], NULL) != ACT_NOUN_UNKNOWN;
}

/* "Washington" of "Citizens for Ethics in Washington", "Karsovia" of
   "Transparency Karsovia": where it works, not what it is called. */
static gboolean
tells_where (const char *shorter, const char *longer)
{
  g_auto (GStrv) words = g_strsplit (longer, " ", -1);
  guint n = g_strv_length (words);

  if (n < 2 || !g_str_equal (words[n - 1], shorter))
    return FALSE;
  return g_str_equal (words[n - 2], "in") || g_str_equal (words[n - 2], "of") ||
         act_gazetteer_get_noun_class (words[n - 2], NULL) == ACT_NOUN_ABSTRACT;
}

/* "Fox News" of "Fox": it has no more than what kind of firm it is. */
static gboolean
tells_firm (const char *shorter, const char *longer)
{
  const gsize length = strlen (shorter);
  g_auto (GStrv) rest = NULL;

  if (!g_str_has_prefix (longer, shorter) || longer[length] != ' ')
    return FALSE;
  rest = g_strsplit (longer + length + 1, " ", -1);
  for (guint i = 0; rest[i]; i++)
    if (!is_firm_word (rest[i]))
      return FALSE;
  return TRUE;
}

/* Shorter names of organisations join the one longer name that holds all
   their words; where there are two such chains they join neither. */
static void
join_shorter (NameSieve *sieve, guint32 index)
{
  ActReferences *references = sieve->resolver->references;
  const ActReference *it = act_references_get (references, index);
  const ActNameUse *name = act_references_get_name (references, it->name);
  g_auto (GStrv) words = g_strsplit (it->core, " ", -1);
  gboolean acronym = act_reference_is_acronym (references, it);
  gboolean known = name->is_known && name->known.label && !name->known.risky;
  guint32 found = ACT_NONE;
  gboolean unique = TRUE;

  for (guint w = 0; words[w]; w++) {
    const GArray *list = g_hash_table_lookup (sieve->tokens, words[w]);
    for (guint k = 0; list && k < list->len; k++) {
      guint32 other = g_array_index (list, guint32, k);
      const ActReference *longer = act_references_get (references, other);
      if (strlen (longer->core) <= strlen (it->core) ||
          longer->type != it->type || !is_part_of (it->core, longer->core))
        continue;
      if (it->country && longer->country &&
          !g_str_equal (it->country, longer->country))
        continue;
      if ((acronym || known) && tells_more (it->core, longer->core))
        continue;
      if (has_other_head (it->core, longer->core) ||
          tells_where (it->core, longer->core))
        continue;
      /* "the Senate" is not its "Senate Judiciary Committee", "the House" not
         the "White House". */
      if (is_generic (it->core) && !tells_firm (it->core, longer->core) &&
          (it->definite != ACT_DEFINITE_THE || other > index ||
           (act_gazetteer_get_noun_class (it->core, NULL) == ACT_NOUN_PLACE &&
            !act_references_get_name (references, longer->name)
                 ->known.families) ||
           !is_headed_by (longer->core, it->core)))
        continue;
      if (act_resolver_is_rival (sieve->resolver, found, other))
        unique = FALSE;
      found = other;
    }
    if (!act_name_is_link_word (words[w]))
      break; /* all of them are in the list of the first */
  }
  if (found != ACT_NONE && unique)
    act_resolver_join (sieve->resolver, found, index);
}

static void
join_organizations (NameSieve *sieve)
{
  ActReferences *references = sieve->resolver->references;

  g_hash_table_remove_all (sieve->tokens);
  for (guint32 i = 0; i < references->list->len; i++) {
    const ActReference *it = act_references_get (references, i);
    g_auto (GStrv) words = NULL;
    if (!act_reference_is_collective (it) || !strchr (it->core, ' '))
      continue;
    words = g_strsplit (it->core, " ", -1);
    for (guint w = 0; words[w]; w++)
      if (!act_name_is_link_word (words[w]))
        add_token (sieve, words[w], i);
  }
  for (guint32 i = 0; i < references->list->len; i++) {
    const ActReference *it = act_references_get (references, i);
    if (act_reference_is_collective (it))
      join_shorter (sieve, i);
  }
}

static void
free_list (gpointer list)
{
  g_array_unref (list);
}

void
act_sieve_names (ActResolver *resolver)
{
  NameSieve sieve = {
      resolver, g_hash_table_new (g_str_hash, g_str_equal),
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_list),
      g_hash_table_new (g_str_hash, g_str_equal),
      g_hash_table_new (g_str_hash, g_str_equal)};

  count_bare (&sieve);
  join_exact (&sieve);
  join_persons (&sieve);
  set_given_genders (resolver);
  act_resolver_join_acronyms (resolver);
  join_organizations (&sieve);
  act_state_find_home (resolver);
  g_hash_table_unref (sieve.exact);
  g_hash_table_unref (sieve.tokens);
  g_hash_table_unref (sieve.bare);
  g_hash_table_unref (sieve.women);
}
