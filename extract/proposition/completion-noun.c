#include "proposition/completion-noun.h"

#include "clause/logistic.h"
#include "clause/word-class.h"
#include "mention/gazetteer.h"
#include "proposition/relation-word.h"
#include "proposition/value.h"
#include "proposition/verb.h"

#include <string.h>

/* Of a noun in the relation. */
#define MOST_NOUN_WORDS 3

/* "account of *Hezbollah's* actions": the name in one word before the noun. */
static void
add_possessor (const ActReading *reading, guint head, ActWordSet *words)
{
  guint possessor = act_tree_find (reading->tree, head, ACT_REL_NMOD_POSS), n;
  const guint16 *dependents;

  if (!possessor || reading->words[possessor].upos != ACT_UPOS_PROPN ||
      act_word_set_count (words) + 2u > MOST_NOUN_WORDS)
    return;
  dependents = act_tree_get_dependents (reading->tree, possessor, &n);
  if (n != 1 || reading->words[dependents[0]].rel != ACT_REL_CASE)
    return;
  act_word_set_add (words, possessor);
  act_word_set_add (words, dependents[0]);
}

/* "to pursue *it*": what it is, where its name is short. */
static char *
get_meant (const ActReading *reading, guint head, ActWordSet *words)
{
  const guint32 index =
      reading->words[head].upos == ACT_UPOS_PRON &&
              !g_str_has_suffix (reading->words[head].lower, "self") &&
              !g_str_has_suffix (reading->words[head].lower, "selves")
          ? act_mentions_find_entity (reading->mentions, reading->index, head)
          : ACT_NONE;

  if (index == ACT_NONE)
    return NULL;
  static const char *const behind[] = {" at ", " between ", " by ", " for ",
                                       " in ", " of ",      " on ", " that ",
                                       " to ", " with ",    NULL};
  g_autofree char *label =
      g_strdup (act_record_get_entity (reading->record, index)->label);
  /* "the *deal* with Norway" */
  for (guint i = 0;
       behind[i] && act_logistic_count_words (label) > MOST_NOUN_WORDS; i++) {
    char *at = strstr (label, behind[i]);
    if (at)
      *at = 0;
  }
  if (act_logistic_count_words (label) > MOST_NOUN_WORDS)
    return NULL;
  act_word_set_add (words, head);
  return g_steal_pointer (&label);
}

/* The noun at @head in few words, or NULL for one that says nothing there
   ("him", "the same", "$3 million"). @after: a preposition stands before it:
   nouns that make an adverb with one say nothing. */
static char *
get_noun (const ActReading *reading, guint head, gboolean after,
          ActWordSet *words)
{
  const ActWord *word = &reading->words[head];

  if (strcmp (word->lower, "more") == 0) { /* "to do *more*" */
    act_word_set_add (words, head);
    return g_strdup (word->lower);
  }
  if (!after && act_value_is_amount (reading, head) &&
      act_value_is_money (reading, head)) { /* "to pay *$3 million*" */
    act_word_set_add (words, head);
    return g_strdup ("money");
  }
  if ((word->upos != ACT_UPOS_NOUN && word->upos != ACT_UPOS_PROPN) ||
      act_value_is_amount (reading, head) ||
      act_reading_find_time (reading, head) ||
      (after &&
       (act_relation_word_is (word->lemma, "hollow") ||
        act_gazetteer_get_noun_class (word->lemma, NULL) == ACT_NOUN_TIME)))
    return NULL;
  *words = act_reading_get_bare_words (reading, head);
  if (act_word_set_count (words) > MOST_NOUN_WORDS)
    *words = act_reading_get_noun_words (reading, head);
  if (act_word_set_count (words) > MOST_NOUN_WORDS) {
    guint begin = head, end = head + 1u;
    if (word->upos == ACT_UPOS_PROPN) /* "South African Red *Cross*" */
      act_mentions_find_name (reading->mentions, reading->index, head, &begin,
                              &end);
    memset (words, 0, sizeof *words);
    act_word_set_add_range (words, begin, end - 1u);
  }
  add_possessor (reading, head, words);
  return act_reading_get_text (reading, words, FALSE);
}

/* @words have all of the name at @word, if there is one. */
static gboolean
holds_name (const ActReading *reading, guint word, const ActWordSet *words)
{
  guint begin, end;

  return reading->words[word].upos != ACT_UPOS_PROPN ||
         (act_mentions_find_name (reading->mentions, reading->index, word,
                                  &begin, &end) &&
          act_word_set_has (words, begin) && act_word_set_has (words, end - 1));
}

/* "denounced as an act *of terrorism*", "condemned as a threat *to peace*": the
   short phrase without which the noun says little, put behind what @out has. */
static void
append_phrase_of_noun (const ActReading *reading, guint head, GString *out,
                       ActWordSet *extra)
{
  guint n;
  const guint16 *dependents = act_tree_get_dependents (reading->tree, head, &n);

  for (guint i = 0; i < n; i++) {
    ActWordSet words = {0};
    ActWordSet marker = act_tree_get_case (reading->tree, dependents[i]);
    guint first = act_word_set_first (&marker);
    if (reading->words[dependents[i]].rel != ACT_REL_NMOD ||
        first != head + 1u ||
        (strcmp (reading->words[first].lower, "of") != 0 &&
         !act_noun_asks_for (reading->words[head].lemma,
                             reading->words[first].lower)))
      continue;
    g_autofree char *noun = get_noun (reading, dependents[i], TRUE, &words);
    const guint most =
        act_tree_find (reading->tree, dependents[i], ACT_REL_NMOD_POSS) ? 3 : 2;
    if (!noun || act_word_set_count (&words) > most ||
        !holds_name (reading, dependents[i], &words))
      return;
    g_string_append_printf (out, " %s %s", reading->words[first].lower, noun);
    act_word_set_unite (extra, &marker);
    act_word_set_unite (extra, &words);
    return;
  }
}

gboolean
act_completion_append_noun (const ActReading *reading, guint head,
                            const ActWordSet *preposition, guint most,
                            GString *out, ActWordSet *extra)
{
  ActWordSet words = {0};
  const guint marker = preposition ? act_word_set_first (preposition) : 0;
  /* "designated it *as a front*", but "met *in front* of it" */
  const gboolean front = marker &&
                         strcmp (reading->words[marker].lower, "as") == 0 &&
                         strcmp (reading->words[head].lemma, "front") == 0;
  g_autofree char *noun = NULL;

  if (!preposition) /* "hundreds of *activists*" */
    head = act_verb_find_counted (reading, head);
  noun = get_noun (reading, head, marker && !front, &words);
  if (!noun)
    noun = get_meant (reading, head, &words);
  if (!noun)
    return FALSE;
  if (preposition) {
    g_autofree char *text = act_reading_get_text (reading, preposition, TRUE);
    g_string_append_printf (out, " %s", text);
    act_word_set_unite (extra, preposition);
  }
  g_string_append_printf (out, " %s", noun);
  act_word_set_unite (extra, &words);
  if (act_word_set_count (&words) == 1) {
    const ActWordSet before = *extra;
    const gsize length = out->len;
    append_phrase_of_noun (reading, head, out, extra);
    if (act_logistic_count_words (out->str) > most) {
      g_string_truncate (out, length);
      *extra = before;
    }
  }
  return TRUE;
}
