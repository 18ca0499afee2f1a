#include "proposition/title-words.h"

#include "clause/word-class.h"
#include "lexicon/lexicon.h"
#include "mention/gazetteer.h"
#include "mention/reference.h"
#include "mention/role.h"
#include "proposition/event-class.h"
#include "proposition/relation-word.h"
#include "proposition/role-noun.h"

#include <string.h>

gboolean
act_title_is_past (const ActWord *word)
{
  return act_table_lists ("office-modifiers", word->lower, "past", ' ') ||
         (word->xpos == ACT_XPOS_VBN && word->rel == ACT_REL_AMOD &&
          strcmp (word[-1].lower, "-") != 0);
}

/* "which *ousted* President Lee", "are *hopeful* President Lee will …", "to
   *fire* President Lee": a clause of its own, whatever its tag, before the
   title that the next word begins. */
static gboolean
heads_clause (const ActWord *word)
{
  static const guint64 clausal = ACT_REL_BIT (ROOT) | ACT_REL_BIT (CCOMP) |
                                 ACT_REL_BIT (XCOMP) | ACT_REL_BIT (ADVCL) |
                                 ACT_REL_BIT (ACL) | ACT_REL_BIT (ACL_RELCL) |
                                 ACT_REL_BIT (PARATAXIS);

  return act_rel_is_in (word->rel, clausal) &&
         !g_ascii_isupper (word->form[0]) &&
         (word->upos == ACT_UPOS_VERB || g_ascii_isupper (word[1].form[0]));
}

/* "a *law* President Lee signed", "appointed as *envoy* Senator Ann Lee": in
   small letters before a title or name, and no part of it. */
static gboolean
heads_phrase (const ActReading *reading, guint word, guint end)
{
  static const guint64 phrases = ACT_REL_BIT (NSUBJ) | ACT_REL_BIT (OBL) |
                                 ACT_REL_BIT (NSUBJ_PASS) | ACT_REL_BIT (OBJ) |
                                 ACT_REL_BIT (NMOD);
  const ActWord *at = &reading->words[word];

  if (!act_rel_is_in (at->rel, phrases) || at->upos != ACT_UPOS_NOUN ||
      g_ascii_isupper (at->form[0]) || at->head == end)
    return FALSE;
  /* "a *friend* President Lee met" */
  if (act_tree_get_base (reading->tree, end) == ACT_REL_NSUBJ &&
      reading->words[end].head != at->head)
    return TRUE;
  return !act_tree_is_below (reading->tree, end, word) ||
         (g_ascii_isupper (at[1].form[0]) && !act_word_is_people (at));
}

guint
act_title_find_first (const ActReading *reading, guint end)
{
  const ActWord *words = reading->words;
  guint first = end;

  while (first > 1 && end - first < 9) {
    const ActWord *word = &words[first - 1];
    gboolean part =
        word->upos == ACT_UPOS_NOUN || word->upos == ACT_UPOS_PROPN ||
        word->upos == ACT_UPOS_ADJ || word->rel == ACT_REL_COMPOUND ||
        word->rel == ACT_REL_NMOD_POSS || act_title_is_past (word) ||
        act_table_lists ("office-modifiers", word->lower, "kept", ' ') ||
        strcmp (word->lower, "'s") == 0 || strcmp (word->lower, "-") == 0 ||
        strcmp (word->lower, "'") == 0;
    /* "the refugees President Lee wants to bring", "last week President Lee" */
    if (!part ||
        (word->xpos == ACT_XPOS_NNS && word->rel != ACT_REL_COMPOUND) ||
        (first < end &&
         (heads_clause (word) || heads_phrase (reading, first - 1, end))) ||
        act_reading_find_time (reading, first - 1))
      break;
    first--;
  }
  /* "three*-time* champion Ann" */
  while (first + 2 < end && strcmp (words[first].lower, "-") == 0)
    first += 2;
  return first;
}

/* A word of a title that keeps its capital in the middle of a sentence:
   "Catalan", "MP", "Shi'ite". */
static gboolean
is_proper (const char *word)
{
  static const char *const endings[] = {"an", "ese", "ish", "ite"};
  g_autofree char *lower = g_utf8_strdown (word, -1);
  gsize n = strlen (word);
  gboolean people;

  if (!g_ascii_isupper (word[0]))
    return FALSE;
  if (n >= 2 && n <= 4 && strspn (word, G_CSET_A_2_Z) == n)
    return TRUE;
  if (act_gazetteer_find_demonym (lower, &people) ||
      (act_role_is_modifier (lower, "party") &&
       !act_table_has (act_table_get ("noun-classes"), lower)))
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    if (g_str_has_suffix (lower, endings[i]))
      return !act_table_has (act_table_get ("noun-classes"), lower);
  return FALSE;
}

/* "*Dallas* investor": the name of a place. */
static gboolean
is_place_in (const ActReading *reading, const ActWordSet *label,
             const char *text)
{
  for (guint w = act_word_set_first (label); w;
       w = act_word_set_next (label, w))
    if (strcmp (reading->words[w].form, text) == 0 &&
        act_reading_is_type (
            reading,
            act_mentions_find_entity (reading->mentions, reading->index, w),
            ACT_ENTITY_PLACE))
      return TRUE;
  return FALSE;
}

char *
act_title_get_text (const ActReading *reading, const ActWordSet *label)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_auto (GStrv) words = NULL;

  act_words_append_label (reading->tree, label, text);
  words = g_strsplit (text->str, " ", -1);
  for (guint i = 0; words[i]; i++)
    if (!is_proper (words[i]) && !is_place_in (reading, label, words[i])) {
      char *lower = g_utf8_strdown (words[i], -1);
      g_free (words[i]);
      words[i] = lower;
    }
  return g_strjoinv (" ", words);
}

gboolean
act_title_has_of (const ActReading *reading, guint noun, guint complement)
{
  const ActWord *words = reading->words;
  g_autofree char *title =
      g_strdup_printf ("%s %s %s", words[noun].lower,
                       words[complement - 1].lower, words[complement].lower);

  return act_relation_word_is (title, "title");
}

/* Is somebody @noun, who leads, of a body that a possessor or what follows "at"
   tells? */
static gboolean
has_holder (const ActReading *reading, guint noun, guint complement)
{
  const guint hosts[] = {noun, complement};
  const guint possessor =
      act_tree_find (reading->tree, noun, ACT_REL_NMOD_POSS);

  if (possessor)
    return !act_tree_is_class (reading->tree, possessor, ACT_CLASS_TIME);
  for (guint h = 0; h < G_N_ELEMENTS (hosts); h++) {
    guint n;
    const guint16 *dependents =
        act_tree_get_dependents (reading->tree, hosts[h], &n);
    for (guint i = 0; i < n; i++) {
      guint marker = act_tree_find (reading->tree, dependents[i], ACT_REL_CASE);
      if (dependents[i] > complement && marker &&
          strcmp (reading->words[marker].lower, "at") == 0 &&
          act_reading_is_actor (
              reading, act_mentions_find_entity (
                           reading->mentions, reading->index, dependents[i])))
        return TRUE;
    }
  }
  return FALSE;
}

/* "Acme's head *of policy*", "head *of global affairs* at Acme": what somebody
   does there, and no holder, when it has no name and no determiner. */
static gboolean
is_field (const ActReading *reading, guint noun, guint word)
{
  guint n;
  const guint16 *dependents = act_tree_get_dependents (reading->tree, word, &n);
  const guint of = act_tree_find (reading->tree, word, ACT_REL_CASE);
  ActRoleNoun role;

  if (reading->words[word].rel != ACT_REL_NMOD || of != noun + 1u ||
      strcmp (reading->words[of].lower, "of") != 0 ||
      reading->words[word].upos != ACT_UPOS_NOUN ||
      act_word_is_person (&reading->words[word]) ||
      act_reading_find_time (reading, word) ||
      act_reading_is_named (
          reading,
          act_mentions_find_entity (reading->mentions, reading->index, word)) ||
      !act_role_noun_find (reading->words[noun].lemma, &role) ||
      /* a professor of law teaches it, a head of policy heads none */
      strcmp (role.property, "P1037") != 0)
    return FALSE;
  for (guint i = 0; i < n && dependents[i] < word; i++)
    if (dependents[i] != of &&
        reading->words[dependents[i]].upos != ACT_UPOS_ADJ &&
        reading->words[dependents[i]].upos != ACT_UPOS_NOUN)
      return FALSE;
  return has_holder (reading, noun, word);
}

guint
act_title_find_complement (const ActReading *reading, guint noun)
{
  guint n;
  const guint16 *dependents = act_tree_get_dependents (reading->tree, noun, &n);

  for (guint i = 0; i < n; i++)
    if ((dependents[i] == noun + 2 &&
         act_title_has_of (reading, noun, dependents[i])) ||
        (dependents[i] > noun && is_field (reading, noun, dependents[i])))
      return dependents[i];
  return 0;
}

const char *
act_title_find_property (const ActReading *reading, guint noun,
                         guint complement, const char *text)
{
  ActRoleNoun row;

  return complement && is_field (reading, noun, complement) &&
                 !act_role_noun_find (text, &row)
             ? NULL
             : act_role_find_property (reading, noun, text);
}
