/* What kind of thing a name names: votes of all its mentions, and what its own
   words and the other names of the text tell. */
#include "mention/name-finder.h"

#include "lexicon/lexicon.h"

#include <actant/names.h>
#include <string.h>

/** Votes of all mentions of one string. */
typedef struct {
  double sum[ACT_N_NAME];
  gboolean fixed; /* the gazetteer has decided */
  gboolean place; /* it knows such a place */
} Vote;

static ActNameType
winner (const Vote *vote)
{
  ActNameType best = ACT_NAME_PER;

  for (guint t = 1; t < ACT_N_NAME; t++)
    if (vote->sum[t] > vote->sum[best])
      best = (ActNameType) t;
  return best;
}

static const char *
last_part (const char *key)
{
  const char *blank = strrchr (key, ' ');

  return blank ? blank + 1 : NULL;
}

/* "Association Agreement", "Brexit Referendum": of no organisation. */
static gboolean
names_no_body (const ActNameFinder *finder, const ActNameUse *name)
{
  const ActWord *last = &act_parse_get_sentence (finder->parse, name->sentence)
                             ->words[name->end - 1];
  const ActTable *families = act_table_get ("role-families");
  const char *const *row = act_table_find (families, last->lower);

  return !name->is_known && name->end - name->begin > 1 && row &&
         act_table_has (act_table_get ("thing-families"), row[1]);
}

/* A word that may be anything is a person where it is the surname of one in
   another spelling ("Latushko" beside "Pavel Latushka"). */
static void
vote_for_spellings (GHashTable *votes, const GPtrArray *keys)
{
  g_autoptr (GHashTable) persons =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < keys->len; i++) {
    const char *surname = last_part (keys->pdata[i]);
    if (surname &&
        winner (g_hash_table_lookup (votes, keys->pdata[i])) == ACT_NAME_PER)
      g_hash_table_replace (persons, act_names_key (surname), keys->pdata[i]);
  }
  for (guint i = 0; i < keys->len; i++) {
    const char *key = keys->pdata[i], *person;
    Vote *vote = g_hash_table_lookup (votes, key);
    g_autofree char *sound = NULL;
    if (vote->fixed || winner (vote) != ACT_NAME_MISC || strchr (key, ' '))
      continue;
    sound = act_names_key (key);
    person = g_hash_table_lookup (persons, sound);
    if (person && act_names_compare (last_part (person), key) >= ACT_NAMES_SAME)
      vote->sum[ACT_NAME_PER] += vote->sum[ACT_NAME_MISC];
  }
}

/* "Merrick B. Garland": a middle initial is a person's. */
static gboolean
has_middle_initial (const ActNameFinder *finder, const ActNameUse *name)
{
  const ActWord *w =
      act_parse_get_sentence (finder->parse, name->sentence)->words;
  const ActWord *last = &w[name->end - 1];

  for (guint i = name->begin; i < name->end; i++)
    if (w[i].upos != ACT_UPOS_PROPN || !act_word_starts_upper (&w[i]))
      return FALSE;
  return name->end - name->begin == 3 && !name->is_known &&
         g_ascii_isalpha (w[name->begin + 1].form[0]) &&
         strcmp (w[name->begin + 1].form + 1, ".") == 0 &&
         g_ascii_islower (w[name->begin].form[1]) &&
         g_ascii_islower (last->form[1]) &&
         act_gazetteer_get_noun_class (last->lower, NULL) == ACT_NOUN_UNKNOWN;
}

/* Does the last word tell that the name is one of a body which is called by
   its first word alone, too: "Calder University", "Nordix News", "Relto Inc."?
 */
static gboolean
ends_in_body_word (const char *key)
{
  const char *last = last_part (key);

  return last && (act_table_has (act_table_get ("firm-words"), last) ||
                  act_table_lists ("firm-signs", last, "name", ' '));
}

/* "Lee & Day", "Lee Shipping", "Grupo Lee", "Lord's Resistance Army": a firm or
   another body, whoever it is called after. */
static gboolean
is_body (const ActNameFinder *finder, const ActNameUse *name)
{
  static const char *const bodies[] = {
      "agency",    "army",     "association", "authority",
      "brigade",   "brigades", "coalition",   "commission",
      "committee", "council",  "forces",      "league",
      "ministry",  "movement", "party",       NULL};
  const ActWord *w =
      act_parse_get_sentence (finder->parse, name->sentence)->words;

  if (name->is_known || name->end - name->begin < 2)
    return FALSE;
  for (guint i = name->begin + 1u; i + 1 < name->end; i++)
    if (strcmp (w[i].form, "&") == 0)
      return TRUE;
  return act_word_starts_upper (&w[name->end - 1]) &&
         (ends_in_body_word (name->key) ||
          act_table_lists ("firm-signs", w[name->begin].lower, "opens", ' ') ||
          act_strings_have (bodies, w[name->end - 1].lower));
}

/* "*in* Calder": where something is. */
static gboolean
is_located (const ActWord *w, const ActNameUse *name)
{
  static const char *const prepositions[] = {"across", "at",      "from", "in",
                                             "near",   "outside", "to",   NULL};

  return name->begin > 1 &&
         act_strings_have (prepositions, w[name->begin - 1].lower);
}

/* "*Pellston* said": no place does. */
static gboolean
is_speaking (const ActWord *w, const ActNameUse *name)
{
  for (guint i = name->begin; i < name->end; i++)
    if (w[i].rel == ACT_REL_NSUBJ && w[w[i].head].upos == ACT_UPOS_VERB &&
        act_table_has (act_table_get ("speech-verbs"), w[w[i].head].lemma))
      return TRUE;
  return FALSE;
}

/* The words of the body @key up to @end name it, too, if nothing in @others
   speaks against it. */
static void
vote_for_body (GHashTable *votes, GHashTable *others, GHashTable *speaking,
               const char *key, const char *end)
{
  g_autofree char *first = g_strndup (key, (gsize) (end - key));
  Vote *vote = g_hash_table_lookup (votes, first);
  const ActNameType taken = vote ? winner (vote) : ACT_NAME_ORG;

  if (vote && !vote->fixed &&
      (taken == ACT_NAME_PER || (taken == ACT_NAME_LOC && !vote->place &&
                                 g_hash_table_contains (speaking, first))) &&
      !g_hash_table_contains (others, first) &&
      !act_gazetteer_get_given_gender (first))
    vote->sum[ACT_NAME_ORG] += vote->sum[taken];
}

/* "Calder" beside "Calder University", "Palmyra Bay" beside "Palmyra Bay
   Shipping", taken for a person of whom the text has neither the full name nor
   a title, or for a place that nobody knows and that speaks: the body. */
static void
vote_for_bodies (const ActNameFinder *finder, GHashTable *votes,
                 const GPtrArray *keys)
{
  g_autoptr (GHashTable) others = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) speaking = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < finder->names->len; i++) {
    const ActNameUse *name = &g_array_index (finder->names, ActNameUse, i);
    const ActWord *w =
        act_parse_get_sentence (finder->parse, name->sentence)->words;
    const gboolean titled =
        name->begin > 1 && act_word_is_title (&w[name->begin - 1]);
    if (is_located (w, name))
      g_hash_table_add (others, (gpointer) (guintptr) name->key);
    if (is_speaking (w, name))
      g_hash_table_add (speaking, (gpointer) (guintptr) name->key);
    if (winner (g_hash_table_lookup (votes, name->key)) != ACT_NAME_PER ||
        (name->end - name->begin == 1 && !titled))
      continue;
    g_hash_table_add (others, (gpointer) (guintptr) w[name->begin].lower);
    g_hash_table_add (others, (gpointer) (guintptr) w[name->end - 1].lower);
  }
  for (guint i = 0; i < keys->len; i++) {
    const char *key = keys->pdata[i];
    const char *const ends[] = {strchr (key, ' '), strrchr (key, ' ')};
    if (!ends[0] || !ends_in_body_word (key) ||
        winner (g_hash_table_lookup (votes, key)) != ACT_NAME_ORG)
      continue;
    vote_for_body (votes, others, speaking, key, ends[0]);
    if (ends[1] != ends[0])
      vote_for_body (votes, others, speaking, key, ends[1]);
  }
}

/* "RCTN said", taken for somebody who has neither a title nor a name in small
   letters. */
static gboolean
is_bare_acronym (const ActNameFinder *finder, const ActNameUse *name)
{
  static const char *const persons[] = {"aoc", "fdr", "jfk", "lbj",
                                        "mbs", "rfk", NULL};
  const ActSentence *s = act_parse_get_sentence (finder->parse, name->sentence);
  const ActWord *w = s->words;
  const ActWord *word = &w[name->begin];
  const gsize length = strlen (word->form);

  return name->type == ACT_NAME_PER && name->end - name->begin == 1 &&
         length >= 3 && length <= 5 &&
         strspn (word->form, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == length &&
         !act_strings_have (persons, word->lower) &&
         !act_gazetteer_get_given_gender (word->lower) &&
         (name->begin < 2 || !act_word_is_title (&w[name->begin - 1])) &&
         name->end <= s->n_words &&
         strcmp (w[name->end].form, w[name->end].lower) == 0;
}

/* "*Oslo* had argued", "*Oslo*-backed rebels": a capital, whatever it was taken
   for there, but not "the Bern". */
static gboolean
is_capital (const ActNameFinder *finder, const ActNameUse *name)
{
  const ActWord *w =
      act_parse_get_sentence (finder->parse, name->sentence)->words;

  return name->is_known && name->known.capital &&
         !act_gazetteer_get_given_gender (name->key) &&
         (name->begin < 2 || strcmp (w[name->begin - 1].lower, "the") != 0);
}

/* "Lund *County*", whatever Lund is: nobody. */
static gboolean
ends_in_division (const ActNameFinder *finder, const ActNameUse *name)
{
  static const char *const nouns[] = {"borough",  "county",   "district",
                                      "province", "township", NULL};
  const ActWord *w =
      act_parse_get_sentence (finder->parse, name->sentence)->words;

  return name->end - name->begin > 1 &&
         act_strings_have (nouns, w[name->end - 1].lower);
}

/* "the *Lees*" beside "Ann Lee": all of a family. */
static gboolean
is_family (const ActNameFinder *finder, const ActNameUse *name,
           GHashTable *surnames)
{
  const ActWord *w =
      act_parse_get_sentence (finder->parse, name->sentence)->words;
  const gsize length = strlen (name->key);
  g_autofree char *single = NULL;

  if (name->end - name->begin != 1 || name->begin < 2 || length < 4 ||
      name->is_known || name->demonym || name->key[length - 1] != 's' ||
      strcmp (w[name->begin - 1].lower, "the") != 0 ||
      g_hash_table_contains (surnames, name->key))
    return FALSE;
  single = g_strndup (name->key, length - 1);
  if (g_hash_table_contains (surnames, single))
    return TRUE;
  if (single[length - 2] != 'e' || !strchr ("shxz", single[length - 3]))
    return FALSE;
  single[length - 2] = '\0';
  return g_hash_table_contains (surnames, single);
}

/* Surnames of persons, and names of persons that are one word. */
static GHashTable *
collect_surnames (const ActNameFinder *finder)
{
  GHashTable *surnames = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < finder->names->len; i++) {
    const ActNameUse *name = &g_array_index (finder->names, ActNameUse, i);
    const ActWord *w =
        act_parse_get_sentence (finder->parse, name->sentence)->words;
    if (name->type == ACT_NAME_PER &&
        (name->begin < 2 || strcmp (w[name->begin - 1].lower, "the") != 0))
      g_hash_table_add (surnames, (gpointer) (guintptr) w[name->end - 1].lower);
  }
  return surnames;
}

static void
find_families (ActNameFinder *finder)
{
  g_autoptr (GHashTable) surnames = collect_surnames (finder);

  for (guint i = 0; i < finder->names->len; i++) {
    ActNameUse *name = &g_array_index (finder->names, ActNameUse, i);
    if (!is_family (finder, name, surnames))
      continue;
    act_name_use_set_type (name, ACT_NAME_NORP);
    name->people = TRUE;
  }
}

/* "Mannefort", of which no gazetteer knows a place, beside "Paul Mannefort". */
static void
take_for_surname (Vote *vote)
{
  const ActNameType best = winner (vote);

  if (best == ACT_NAME_LOC || best == ACT_NAME_MISC)
    vote->sum[ACT_NAME_PER] += vote->sum[best];
}

void
act_name_finder_vote_types (ActNameFinder *finder)
{
  g_autoptr (GHashTable) votes =
      g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  g_autoptr (GPtrArray) keys = g_ptr_array_new ();

  for (guint i = 0; i < finder->names->len; i++) {
    const ActNameUse *name = &g_array_index (finder->names, ActNameUse, i);
    Vote *vote = g_hash_table_lookup (votes, name->key);
    if (!vote) {
      vote = g_new0 (Vote, 1);
      g_hash_table_insert (votes, (gpointer) (guintptr) name->key, vote);
      g_ptr_array_add (keys, (gpointer) (guintptr) name->key);
    }
    for (guint t = 0; t < ACT_N_NAME; t++)
      vote->sum[t] += name->probability[t] + 1e-4f;
    if (act_name_is_case (
            act_parse_get_sentence (finder->parse, name->sentence), name)) {
      vote->fixed = TRUE;
      continue;
    }
    act_name_finder_weigh_context (finder, name, vote->sum);
    if (has_middle_initial (finder, name))
      vote->sum[ACT_NAME_PER] += 1;
    if (is_body (finder, name))
      vote->sum[ACT_NAME_ORG] += 2;
    if (is_bare_acronym (finder, name))
      vote->sum[ACT_NAME_ORG] += 2;
    if (is_capital (finder, name))
      vote->sum[ACT_NAME_LOC] += 1;
    if (ends_in_division (finder, name)) {
      vote->sum[ACT_NAME_LOC] += vote->sum[ACT_NAME_PER];
      vote->sum[ACT_NAME_PER] = 0;
    }
    vote->place |= name->is_known;
    vote->fixed |=
        name->demonym != NULL || (name->is_known && !name->known.risky &&
                                  name->known.kind != ACT_KNOWN_CITY);
  }
  /* A full name of a person speaks for its surname, of one or two words. */
  for (guint i = 0; i < keys->len; i++) {
    const Vote *vote = g_hash_table_lookup (votes, keys->pdata[i]);
    for (const char *part = strchr (keys->pdata[i], ' ');
         part && winner (vote) == ACT_NAME_PER; part = strchr (part + 1, ' ')) {
      Vote *other = g_hash_table_lookup (votes, part + 1);
      if (other && !other->fixed)
        for (guint t = 0; t < ACT_N_NAME; t++)
          other->sum[t] += 1.5 * vote->sum[t];
      if (other && !other->fixed && !other->place && !strchr (part + 1, ' '))
        take_for_surname (other);
    }
  }
  vote_for_spellings (votes, keys);
  vote_for_bodies (finder, votes, keys);
  for (guint i = 0; i < finder->names->len; i++) {
    ActNameUse *name = &g_array_index (finder->names, ActNameUse, i);
    const Vote *vote = g_hash_table_lookup (votes, name->key);
    if (!vote->fixed)
      name->type = winner (vote);
    else if (name->is_known && !name->known.risky &&
             name->known.kind == ACT_KNOWN_ORGANIZATION)
      act_name_use_set_type (name, ACT_NAME_ORG);
    if (name->type == ACT_NAME_ORG && names_no_body (finder, name))
      name->type = ACT_NAME_MISC;
  }
  find_families (finder);
}
