/* Names of parties that common words make ("Truth and Justice", "the Homeland
   bloc"), taken for two bodies or for none. */
#include "mention/name-finder.h"

#include "lexicon/lexicon.h"

#include <string.h>

enum { OFTEN = 2 /* uses that are no chance */ };

/** What a text has of one pair. @uses: as a pair; @one: of these, as one body
    ("…, which holds", "joined …"); @apart: a word of it alone. */
typedef struct {
  guint uses, one, apart;
} Pair;

/* "Truth", a noun for nobody and no place, with a capital. */
static gboolean
is_idea (const ActWord *word)
{
  const ActNounClass class = act_gazetteer_get_noun_class (word->lower, NULL);

  return act_word_starts_upper (word) && word->form[1] != '\0' &&
         !g_ascii_isupper (word->form[1]) &&
         (class == ACT_NOUN_ABSTRACT || class == ACT_NOUN_EVENT) &&
         !act_gazetteer_get_given_gender (word->lower);
}

/* A line of a headline in which words have capitals anyhow. */
static gboolean
is_title_case (const ActSentence *s)
{
  guint upper = 0, lower = 0;

  for (guint i = 2; i <= s->n_words; i++)
    if (strlen (s->words[i].form) > 3) {
      upper += act_word_starts_upper (&s->words[i]) ? 1 : 0;
      lower += g_ascii_islower (*s->words[i].form) ? 1 : 0;
    }
  return lower < upper;
}

/* Words @first, "and", and the next one, in a longer name neither. */
static gboolean
is_pair (const ActSentence *s, guint first)
{
  const ActWord *w = s->words;
  const guint end = first + 3;

  if (end > s->n_words + 1 || strcmp (w[first + 1].form, "and") != 0 ||
      !is_idea (&w[first]) || !is_idea (&w[first + 2]) || is_title_case (s))
    return FALSE;
  if (end <= s->n_words &&
      (act_word_starts_upper (&w[end]) || strcmp (w[end].form, "-") == 0))
    return FALSE;
  if (first == 1)
    return TRUE;
  /* "Ministry of Health and Justice", "Health, Labour and Justice" */
  return !act_word_starts_upper (&w[first - 1]) &&
         strcmp (w[first - 1].form, ",") != 0 &&
         !(first > 2 && strcmp (w[first - 1].form, "of") == 0 &&
           act_word_starts_upper (&w[first - 2]) && first > 3);
}

/* "Truth and Justice, which *holds*", "… *has* won": one does. */
static gboolean
is_one (const ActSentence *s, guint first)
{
  const ActWord *w = s->words;
  const guint end = first + 3;
  guint verb = 0;

  if (end < s->n_words && strcmp (w[end].form, ",") == 0 &&
      strcmp (w[end + 1].lower, "which") == 0)
    verb = end + 2;
  else if (end <= s->n_words)
    verb = end;
  return verb && verb <= s->n_words && w[verb].xpos == ACT_XPOS_VBZ;
}

/* "the pro-Russian *Homeland bloc*": a word with a capital before a noun for
   parties. */
static gboolean
is_party (const ActSentence *s, guint word)
{
  static const char *const nouns[] = {"alliance", "bloc",    "coalition",
                                      "faction",  "militia", "movement",
                                      "party",    NULL};
  const ActWord *w = s->words;
  gboolean people, definite = FALSE;

  if (word < 2 || word >= s->n_words || !act_word_starts_upper (&w[word]) ||
      act_word_is_title (&w[word]) ||
      act_gazetteer_get_noun_class (w[word].lower, NULL) == ACT_NOUN_PERSON ||
      act_word_starts_upper (&w[word - 1]) ||
      strcmp (w[word - 1].form, "-") == 0 ||
      !act_strings_have (nouns, w[word + 1].form) ||
      w[word].head != word + 1u ||
      act_gazetteer_find_demonym (w[word].lower, &people) || is_title_case (s))
    return FALSE;
  for (guint i = 1; i < word; i++)
    definite |= w[i].head == word + 1u && strcmp (w[i].lower, "the") == 0;
  return definite;
}

static char *
make_key (const ActWord *first)
{
  return g_strdup_printf ("%s %s", first[0].lower, first[2].lower);
}

static GHashTable *
collect_pairs (const ActNameFinder *finder)
{
  GHashTable *pairs =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  for (guint i = 0; i < act_parse_count_sentences (finder->parse); i++) {
    const ActSentence *s = act_parse_get_sentence (finder->parse, i);
    for (guint first = 1; first + 2 <= s->n_words; first++) {
      char *key;
      Pair *pair;
      if (!is_pair (s, first))
        continue;
      key = make_key (&s->words[first]);
      pair = g_hash_table_lookup (pairs, key);
      if (!pair) {
        pair = g_new0 (Pair, 1);
        g_hash_table_insert (pairs, key, pair);
      } else {
        g_free (key);
      }
      pair->uses++;
      pair->one += is_one (s, first) ? 1 : 0;
    }
  }
  return pairs;
}

/* Counts the words of pairs that are names without the other: "*Justice*
   declined to comment". */
static void
count_apart (const ActNameFinder *finder, GHashTable *pairs)
{
  for (guint i = 0; i < finder->names->len; i++) {
    const ActNameUse *name = &g_array_index (finder->names, ActNameUse, i);
    const ActSentence *s =
        act_parse_get_sentence (finder->parse, name->sentence);
    GHashTableIter iter;
    gpointer key, pair;
    if (name->end - name->begin != 1 ||
        (name->begin > 2 && is_pair (s, name->begin - 2u)) ||
        (name->end + 1u <= s->n_words && is_pair (s, name->begin)))
      continue;
    g_hash_table_iter_init (&iter, pairs);
    while (g_hash_table_iter_next (&iter, &key, &pair)) {
      const char *second = strchr (key, ' ') + 1;
      const gsize length = (gsize) (second - (const char *) key) - 1;
      if (g_str_equal (second, name->key) ||
          (strlen (name->key) == length &&
           strncmp (key, name->key, length) == 0))
        ((Pair *) pair)->apart++;
    }
  }
}

void
act_name_finder_complete_parties (ActNameFinder *finder)
{
  g_autoptr (GArray) taken = g_array_new (FALSE, TRUE, sizeof (ActNameUse));
  guint from = 0;

  for (guint i = 0; i < act_parse_count_sentences (finder->parse); i++) {
    const ActSentence *s = act_parse_get_sentence (finder->parse, i);
    from = act_name_finder_skip (finder, from, i);
    for (guint word = 2; word < s->n_words; word++) {
      ActNameUse name = {.sentence = i,
                         .begin = (guint16) word,
                         .end = (guint16) (word + 2),
                         .reach = (guint16) (word + 2)};
      if (!is_party (s, word) ||
          act_name_finder_find_overlap (finder, from, i, word, word + 2))
        continue;
      act_name_use_set_type (&name, ACT_NAME_ORG);
      act_name_finder_set_key (finder, &name);
      g_array_append_val (taken, name);
    }
  }
  act_name_finder_merge (finder, taken);
}

void
act_name_finder_join_pairs (ActNameFinder *finder)
{
  g_autoptr (GHashTable) pairs = collect_pairs (finder);
  g_autoptr (GArray) taken = g_array_new (FALSE, TRUE, sizeof (ActNameUse));

  if (g_hash_table_size (pairs) > 0)
    count_apart (finder, pairs);
  for (guint i = 0; g_hash_table_size (pairs) > 0 &&
                    i < act_parse_count_sentences (finder->parse);
       i++) {
    const ActSentence *s = act_parse_get_sentence (finder->parse, i);
    for (guint first = 1; first + 2 <= s->n_words; first++) {
      ActNameUse name = {.sentence = i,
                         .begin = (guint16) first,
                         .end = (guint16) (first + 3),
                         .reach = (guint16) (first + 3)};
      g_autofree char *key = NULL;
      const Pair *pair;
      if (!is_pair (s, first))
        continue;
      key = make_key (&s->words[first]);
      pair = g_hash_table_lookup (pairs, key);
      if (pair->apart || (!pair->one && pair->uses < OFTEN))
        continue;
      act_name_use_set_type (&name, ACT_NAME_ORG);
      act_name_finder_set_key (finder, &name);
      g_array_append_val (taken, name);
    }
  }
  act_name_finder_merge (finder, taken);
}
