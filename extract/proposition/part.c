#include "proposition/part.h"

#include "clause/word-class.h"
#include "lexicon/lexicon.h"
#include "mention/gazetteer.h"

#include <string.h>

/* Behind "those" or "much", of what tells who or what that is. */
#define MOST_WORDS_BEHIND 8

/* "none *of the houses*", "each *of them*", "much *of Asia*": the head right
   behind "of", or 0. */
static guint
find_whole (const ActReading *reading, guint head)
{
  const ActWord *words = reading->words;
  const guint whole = act_tree_find (reading->tree, head, ACT_REL_NMOD);
  const guint of =
      whole > head ? act_tree_find (reading->tree, whole, ACT_REL_CASE) : 0;

  return of == head + 1u && strcmp (words[of].lower, "of") == 0 ? whole : 0;
}

/* "The report lists *five meetings*. None was …": the only noun of the sentence
   before that is counted, or 0. */
static guint
find_counted (const ActReading *reading)
{
  guint counted = 0;

  if (reading->index == 0)
    return 0;
  const ActSentence *before =
      act_parse_get_sentence (reading->parse, reading->index - 1);
  for (guint w = 1; w <= before->n_words; w++) {
    const ActWord *number = &before->words[w];
    if (number->rel != ACT_REL_NUMMOD || number->head <= w ||
        before->words[number->head].xpos != ACT_XPOS_NNS ||
        act_noun_is_class (before->words[number->head].lemma,
                           (const char *const[]){"time", NULL}))
      continue;
    if (counted)
      return 0;
    counted = number->head;
  }
  return counted;
}

/* "*two of them*": so many of those whom the text has spoken of: "two of four
   colleagues". */
static guint32
find_some (const ActReading *reading, guint head)
{
  static const char *const parts[] = {"few",  "half", "many",    "most",
                                      "some", "one",  "several", NULL};
  const guint whole = find_whole (reading, head);

  /* "one of them, *Ann Lee*, left": she did */
  if (!whole || reading->words[whole].upos != ACT_UPOS_PRON ||
      act_tree_find (reading->tree, head, ACT_REL_APPOS) ||
      (reading->words[head].upos != ACT_UPOS_NUM &&
       !act_strings_have (parts, reading->words[head].lower)))
    return ACT_NONE;
  const guint32 them = act_reading_get_entity (reading, whole);
  const ActLocalEntity *it =
      them == ACT_NONE ? NULL : act_record_get_entity (reading->record, them);
  if (!it || it->named ||
      (it->type != ACT_ENTITY_PERSON && it->type != ACT_ENTITY_GROUP) ||
      act_table_lists ("empty-nouns", it->label, "subject", ' '))
    return ACT_NONE;
  const ActEntityType type = it->type;
  const char *some = reading->words[head].lower;
  g_autofree char *label = g_strdup_printf ("%s of %s", some, it->label);
  char *first = label + strlen (some) + strlen (" of ");
  g_autofree char *lower =
      g_ascii_strdown (first, (gssize) strcspn (first, " -"));
  /* "*Four* colleagues left" */
  if (!act_table_find (act_table_get ("demonyms"), lower) &&
      !g_ascii_isupper (first[1]))
    *first = g_ascii_tolower (*first);
  return act_mentions_add_loose (reading->mentions, reading->index, head, head,
                                 whole, type, label);
}

/* "*those killed in the attack* include two guards": of whom a short clause
   tells who they are. */
static guint32
find_those (const ActReading *reading, guint head)
{
  const guint clause = act_tree_find_base (reading->tree, head, ACT_REL_ACL);
  const guint last = reading->tree->rightmost[head];

  if (!clause || clause < head || last > head + MOST_WORDS_BEHIND ||
      act_tree_find (reading->tree, head, ACT_REL_CASE))
    return ACT_NONE;
  for (guint w = head + 1; w <= last; w++)
    if (reading->words[w].upos == ACT_UPOS_PUNCT ||
        (reading->words[w].upos == ACT_UPOS_PRON &&
         reading->words[w].xpos != ACT_XPOS_WP))
      return ACT_NONE;
  return act_mentions_add_loose (reading->mentions, reading->index, head, head,
                                 last, ACT_ENTITY_GROUP, NULL);
}

guint32
act_part_find (const ActReading *reading, guint head)
{
  static const char *const all[] = {"all",     "both", "each",
                                    "neither", "none", NULL};
  const char *lower = reading->words[head].lower;
  guint n;

  if (strcmp (lower, "those") == 0)
    return find_those (reading, head);
  if (!act_strings_have (all, lower))
    return find_some (reading, head);
  const guint whole = find_whole (reading, head);
  if (whole && (reading->words[whole].xpos == ACT_XPOS_NNS ||
                reading->words[whole].upos == ACT_UPOS_PRON))
    return act_reading_get_entity (reading, whole);
  act_tree_get_dependents (reading->tree, head, &n);
  const guint counted =
      n == 0 && strcmp (lower, "none") == 0 ? find_counted (reading) : 0;
  return counted ? act_mentions_get_entity (reading->mentions,
                                            reading->index - 1, counted)
                 : ACT_NONE;
}

guint32
act_part_find_share (const ActReading *reading, guint word)
{
  const char *lower = reading->words[word].lower;
  const guint whole = find_whole (reading, word);
  const guint last = whole ? reading->tree->rightmost[whole] : 0;

  if (!whole || (strcmp (lower, "much") != 0 && strcmp (lower, "most") != 0) ||
      last > word + MOST_WORDS_BEHIND ||
      reading->words[whole].upos == ACT_UPOS_PRON)
    return ACT_NONE;
  const guint32 all = act_reading_get_entity (reading, whole);
  const ActLocalEntity *it =
      all == ACT_NONE ? NULL : act_record_get_entity (reading->record, all);
  const ActEntityType type = it ? it->type : ACT_ENTITY_CONCEPT;
  const guint owner = act_tree_find (reading->tree, whole, ACT_REL_NMOD_POSS);
  /* "most of *its* food": of whom, its label tells */
  g_autofree char *label =
      it && owner && reading->words[owner].upos == ACT_UPOS_PRON
          ? g_strdup_printf ("%s of %s", lower, it->label)
          : NULL;
  return act_mentions_add_loose (reading->mentions, reading->index, word, word,
                                 last, type, label);
}

/* The names joined at @name to @heads, if each is of somebody; FALSE, and
   nothing is added, where one is not. */
static gboolean
add_names (const ActReading *reading, guint name, guint16 *heads, guint *n)
{
  guint16 conjuncts[ACT_CONJUNCTS_MAX];
  const guint k = act_tree_get_conjuncts (reading->tree, name, conjuncts);

  if (*n + k > ACT_CONJUNCTS_MAX)
    return FALSE;
  for (guint i = 0; i < k; i++) {
    const guint32 entity = act_mentions_find_entity (
        reading->mentions, reading->index, conjuncts[i]);
    if (reading->words[conjuncts[i]].xpos == ACT_XPOS_NNS ||
        !act_reading_is_named (reading, entity) ||
        !act_reading_is_actor (reading, entity))
      return FALSE;
  }
  for (guint i = 0; i < k; i++)
    heads[(*n)++] = conjuncts[i];
  return TRUE;
}

/* The phrase at @word begins with "including", "along with", "together with";
   but for the first, it stands beside one just as well. */
static gboolean
is_inclusion (const ActReading *reading, guint word, gboolean plural)
{
  const ActWordSet marker = act_tree_get_case (reading->tree, word);
  g_autofree char *text = act_reading_get_text (reading, &marker, TRUE);

  return (plural && strcmp (text, "including") == 0) ||
         strcmp (text, "along with") == 0 ||
         strcmp (text, "together with") == 0;
}

/* "the *two* men, Bob and Tom Day", "*two* of them, Bob and Tom Day" are those,
   "three men" are not all of them. */
static gboolean
is_number_of (const ActReading *reading, guint head, guint n)
{
  static const char *const numbers[] = {"two", "three", "four", "five", "six"};
  const guint number =
      reading->words[head].upos == ACT_UPOS_NUM
          ? head
          : act_tree_find (reading->tree, head, ACT_REL_NUMMOD);

  return n > 1 && (!number || (n - 2 < G_N_ELEMENTS (numbers) &&
                               strcmp (reading->words[number].lower,
                                       numbers[n - 2]) == 0));
}

/* "*two* of the men", "*two* of those held", "*two* of the seven" */
static gboolean
is_number_of_people (const ActReading *reading, guint head)
{
  const guint whole = find_whole (reading, head);

  return reading->words[head].upos == ACT_UPOS_NUM && whole &&
         (act_word_is_people (&reading->words[whole]) ||
          reading->words[whole].upos == ACT_UPOS_NUM ||
          strcmp (reading->words[whole].lower, "those") == 0 ||
          strcmp (reading->words[whole].lower, "them") == 0);
}

/* Whether people, bodies and places are among those that @noun means; the
   "attacks, including Oslo" are none. */
static gboolean
can_have_members (const ActWord *noun)
{
  const ActNounClass class = act_gazetteer_get_noun_class (noun->lemma, NULL);

  return noun->upos == ACT_UPOS_PROPN || act_word_is_people (noun) ||
         class == ACT_NOUN_PERSON || class == ACT_NOUN_GROUP ||
         class == ACT_NOUN_PLACE;
}

gboolean
act_part_is_late_inclusion (const ActReading *reading, guint word)
{
  const ActWord *words = reading->words;
  guint first = reading->tree->leftmost[word];

  if (first < word && reading->words[first].upos == ACT_UPOS_PUNCT)
    first++;
  if (first < 3 ||
      !act_reading_is_type (reading, act_reading_get_entity (reading, word),
                            ACT_ENTITY_PERSON))
    return FALSE;
  if (strcmp (words[first].lower, "including") == 0)
    return strcmp (words[first - 1].lower, ",") == 0;
  for (guint i = first - 1; i < word; i++)
    if (strcmp (words[i].lower, "them") == 0)
      return strcmp (words[i - 1].lower, "among") == 0;
  return FALSE;
}

/* The persons of whom what is told of the people at @head is told, too, at the
   end of the clause: "Ten were arrested in Oslo, *among them Ann Lee*". */
static void
add_late_members (const ActReading *reading, guint head, guint16 *heads,
                  guint *n)
{
  const ActWord *words = reading->words;
  const guint verb = words[head].head;
  const ActRel relation = (ActRel) words[head].rel;
  const guint object = act_tree_find (reading->tree, verb, ACT_REL_OBJ);
  guint n_words;
  const guint16 *dependents =
      act_tree_get_dependents (reading->tree, verb, &n_words);

  if (!verb || words[verb].upos != ACT_UPOS_VERB ||
      !(relation == ACT_REL_OBJ || relation == ACT_REL_NSUBJ_PASS ||
        (relation == ACT_REL_NSUBJ && words[object].xpos != ACT_XPOS_NNS)))
    return;
  for (guint i = 0; i < n_words; i++)
    if (dependents[i] > MAX (verb, head) &&
        act_tree_get_base (reading->tree, dependents[i]) == ACT_REL_OBL &&
        act_part_is_late_inclusion (reading, dependents[i]))
      add_names (reading, dependents[i], heads, n);
}

guint
act_part_find_members (const ActReading *reading, guint head, guint16 *heads,
                       gboolean *all)
{
  const gboolean number = is_number_of_people (reading, head);
  const gboolean plural = number || reading->words[head].xpos == ACT_XPOS_NNS;
  guint n, found = 0, n_beside = 0;
  guint16 beside[ACT_CONJUNCTS_MAX];
  gboolean named = TRUE;
  const guint16 *dependents = act_tree_get_dependents (reading->tree, head, &n);

  *all = FALSE;
  if (!number && !can_have_members (&reading->words[head]))
    return 0;
  for (guint i = 0; i < n; i++) {
    const guint word = dependents[i];
    const ActRel relation = act_tree_get_base (reading->tree, word);
    /* "Ann Lee, *together with Bob Day*" */
    const guint with =
        relation == ACT_REL_ADVMOD &&
                strcmp (reading->words[word].lower, "together") == 0
            ? act_tree_find_base (reading->tree, word, ACT_REL_OBL)
            : 0;
    if (word < head)
      continue;
    if (with)
      add_names (reading, with, heads, &found);
    else if (relation == ACT_REL_NMOD && is_inclusion (reading, word, plural))
      add_names (reading, word, heads, &found);
    else if (relation == ACT_REL_APPOS && plural &&
             reading->words[word].upos == ACT_UPOS_PROPN)
      named &= add_names (reading, word, beside, &n_beside);
  }
  if (named && found + n_beside <= ACT_CONJUNCTS_MAX &&
      is_number_of (reading, head, n_beside)) {
    memcpy (heads + found, beside, n_beside * sizeof *beside);
    found += n_beside;
    *all = TRUE;
  }
  if (plural && !found && act_word_is_people (&reading->words[head]))
    add_late_members (reading, head, heads, &found);
  return found;
}
