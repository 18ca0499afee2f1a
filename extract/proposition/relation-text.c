/* The words of a relation: those of a noun phrase that it takes, and how they
   are written. */
#include "proposition/reading.h"

#include "clause/word-class.h"
#include "lexicon/lexicon.h"
#include "mention/gazetteer.h"

#include <string.h>

char *
act_reading_get_text (const ActReading *reading, const ActWordSet *words,
                      gboolean lower)
{
  g_autoptr (GString) text = g_string_new (NULL);

  if (!lower) {
    act_words_append_text (reading->tree, words, text);
    return g_strdup (text->str);
  }
  act_words_append_label (reading->tree, words, text);
  return g_utf8_strdown (text->str, -1);
}

static guint
count_capitals (const ActWord *word)
{
  guint n = 0;

  for (const char *at = word->form; *at; at++)
    n += g_ascii_isupper (*at) ? 1 : 0;
  return n;
}

/* "FULL *BAN* FROM OLYMPICS" */
static gboolean
is_shouted (const ActReading *reading, guint word)
{
  return (word > 1 && count_capitals (&reading->words[word - 1]) > 3) ||
         (word < reading->sentence->n_words &&
          count_capitals (&reading->words[word + 1]) > 3);
}

/* "ban *EU* exports to", "be *Afghan* envoy to", "win *March* vote with". */
static gboolean
keeps_case (const ActReading *reading, guint word)
{
  const ActWord *it = &reading->words[word];
  const guint capitals = count_capitals (it);
  guint begin, end;
  gboolean people;

  return capitals > 0 &&
         ((capitals > 1 && !is_shouted (reading, word)) ||
          act_mentions_find_name (reading->mentions, reading->index, word,
                                  &begin, &end) ||
          act_gazetteer_find_demonym (it->lower, &people) ||
          (it->upos == ACT_UPOS_PROPN &&
           (g_str_has_suffix (it->form, ".") || /* "Mr." */
            act_tree_is_class (reading->tree, word, ACT_CLASS_TIME) ||
            act_gazetteer_get_noun_class (it->lower, NULL) == ACT_NOUN_TIME)));
}

static const char *
get_relation_form (const ActWord *word, gconstpointer data)
{
  const ActReading *reading = data;

  if (word->flags & ACT_WORD_TITLE)
    return word->lower;
  return keeps_case (reading, (guint) (word - reading->words)) ? word->form
                                                               : word->lower;
}

char *
act_reading_get_relation_text (const ActReading *reading,
                               const ActWordSet *words)
{
  g_autoptr (GString) text = g_string_new (NULL);

  act_words_append_forms (reading->tree, words, get_relation_form, reading,
                          text);
  return g_strdup (text->str);
}

static gboolean
is_no_label_word (const ActTree *tree, guint word, gconstpointer data)
{
  ActRel rel = act_tree_get_base (tree, word);

  (void) data;
  return rel == ACT_REL_DET || rel == ACT_REL_NUMMOD ||
         tree->words[word].rel == ACT_REL_NMOD_POSS ||
         tree->words[word].rel == ACT_REL_DET_PREDET || rel == ACT_REL_ADVMOD ||
         rel == ACT_REL_CC || rel == ACT_REL_CONJ || rel == ACT_REL_APPOS ||
         rel == ACT_REL_ACL || rel == ACT_REL_PUNCT || rel == ACT_REL_CASE ||
         rel == ACT_REL_MARK || rel == ACT_REL_NSUBJ || rel == ACT_REL_CSUBJ ||
         rel == ACT_REL_COP || rel == ACT_REL_AUX ||
         (rel == ACT_REL_NMOD && tree->words[word].rel != ACT_REL_NMOD_DESC) ||
         rel == ACT_REL_OBL || rel == ACT_REL_ADVCL ||
         rel == ACT_REL_PARATAXIS || rel == ACT_REL_EXPL ||
         rel == ACT_REL_XCOMP || rel == ACT_REL_CCOMP ||
         rel == ACT_REL_DISCOURSE;
}

/* "*long-term* partnership" whole or not at all: takes out a word whose hyphen
   binds it to one that is left out, and puts in the hyphens between others. */
static void
mend_hyphens (const ActReading *reading, guint head, ActWordSet *words)
{
  const ActWord *w = reading->words;

  for (guint i = act_word_set_first (words); i;
       i = act_word_set_next (words, i)) {
    if (i < 3 || strcmp (w[i - 1].form, "-") != 0 ||
        (w[i - 1].flags & ACT_WORD_SPACE_AFTER) ||
        (w[i - 2].flags & ACT_WORD_SPACE_AFTER))
      continue;
    if (act_word_set_has (words, i - 2))
      act_word_set_add (words, i - 1);
    else if (i != head)
      act_word_set_remove (words, i);
  }
}

/* A word without which the adjective @head says something else. */
static gboolean
is_degree (const ActWord *word, guint head)
{
  static const char *const degrees[] = {
      "critically", "financially", "least",      "less",        "mentally",
      "more",       "most",        "physically", "politically", "racially",
      "sexually",   "terminally",  "too",        NULL};

  return word->head == head && word->rel == ACT_REL_ADVMOD &&
         act_strings_have (degrees, word->lower);
}

static gboolean
is_noun (const ActWord *word)
{
  return word->upos == ACT_UPOS_NOUN || word->upos == ACT_UPOS_PROPN;
}

/* "*health and science* correspondent": adds the words that are joined to one
   of @words before @head. */
static void
add_joined (const ActReading *reading, guint head, ActWordSet *words)
{
  const ActWord *w = reading->words;

  for (guint i = act_word_set_first (words); i && i + 2 < head;
       i = act_word_set_next (words, i))
    if (w[i].rel == ACT_REL_COMPOUND && is_noun (&w[i]) &&
        w[i + 1].rel == ACT_REL_CC && w[i + 2].rel == ACT_REL_CONJ &&
        w[i + 2].head == i && is_noun (&w[i + 2]))
      act_word_set_add_range (words, i + 1, i + 2);
}

ActWordSet
act_reading_get_bare_words (const ActReading *reading, guint head)
{
  ActWordSet words =
      act_tree_get_words (reading->tree, head, is_no_label_word, NULL);

  for (guint w = act_word_set_first (&words); w;
       w = act_word_set_next (&words, w)) {
    /* "fifth *most* dangerous city" */
    if (w > 1 && w < head && reading->words[w - 1].head == w &&
        (strcmp (reading->words[w - 1].lower, "most") == 0 ||
         strcmp (reading->words[w - 1].lower, "least") == 0))
      act_word_set_add (&words, w - 1);
    /* "is *less* critical of it", "is *more* likely to win" */
    if (w == head && w > 1 && is_degree (&reading->words[w - 1], head))
      act_word_set_add (&words, w - 1);
    if (w > head && reading->words[w].upos != ACT_UPOS_NOUN &&
        reading->words[w].upos != ACT_UPOS_PROPN &&
        reading->words[w].rel != ACT_REL_COMPOUND_PRT &&
        reading->words[w].rel != ACT_REL_FIXED)
      act_word_set_remove (&words, w);
  }
  act_word_set_add (&words, head);
  add_joined (reading, head, &words);
  mend_hyphens (reading, head, &words);
  return words;
}

/* "his *White* House counsel" */
static gboolean
is_part_of_name (const ActReading *reading, guint word, guint head)
{
  guint begin, end;

  return reading->words[word].head != head &&
         act_mentions_find_name (reading->mentions, reading->index, word,
                                 &begin, &end) &&
         end > reading->words[word].head;
}

ActWordSet
act_reading_get_noun_words (const ActReading *reading, guint head)
{
  ActWordSet words = act_reading_get_bare_words (reading, head);

  for (guint w = act_word_set_first (&words); w;
       w = act_word_set_next (&words, w))
    if (w != head && !is_part_of_name (reading, w, head) &&
        (reading->words[w].upos == ACT_UPOS_ADJ ||
         reading->words[w].upos == ACT_UPOS_PUNCT))
      act_word_set_remove (&words, w);
  mend_hyphens (reading, head, &words);
  return words;
}

char *
act_reading_get_preposition (const ActReading *reading, guint word)
{
  ActWordSet words = act_tree_get_case (reading->tree, word);

  return act_reading_get_text (reading, &words, TRUE);
}
