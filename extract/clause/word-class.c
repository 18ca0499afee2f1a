/* Closed classes of words: the table as a hash of bits. */
#include "clause/word-class.h"
#include "lexicon/lexicon.h"

#include <string.h>

static const struct {
  const char *name;
  guint32 bit;
} class_names[] = {
    {"negation", ACT_CLASS_NEGATION},
    {"relative", ACT_CLASS_RELATIVE},
    {"question", ACT_CLASS_QUESTION},
    {"linking", ACT_CLASS_LINKING},
    {"focus", ACT_CLASS_FOCUS},
    {"frequency", ACT_CLASS_FREQUENCY},
    {"speech", ACT_CLASS_SPEECH},
    {"comment", ACT_CLASS_COMMENT},
    {"time", ACT_CLASS_TIME},
    {"past", ACT_CLASS_PAST},
    {"quantity", ACT_CLASS_QUANTITY},
    {"light", ACT_CLASS_LIGHT},
    {"honorific", ACT_CLASS_HONORIFIC},
    {"tight", ACT_CLASS_TIGHT},
    {"circumstance", ACT_CLASS_CIRCUMSTANCE},
    {"condition", ACT_CLASS_CONDITION},
    {"carrier", ACT_CLASS_CARRIER},
    {"plain", ACT_CLASS_PLAIN},
    {"subject-control", ACT_CLASS_SUBJECT_CONTROL},
    {"plural", ACT_CLASS_PLURAL},
    {"direction", ACT_CLASS_DIRECTION},
    {"example", ACT_CLASS_EXAMPLE},
    {"privative", ACT_CLASS_PRIVATIVE},
    {"giving", ACT_CLASS_GIVING},
    {"making", ACT_CLASS_MAKING},
    {"persuading", ACT_CLASS_PERSUADING},
    {"exemplary", ACT_CLASS_EXEMPLARY},
    {"performing", ACT_CLASS_PERFORMING},
    {"presupposing", ACT_CLASS_PRESUPPOSING},
    {"judging", ACT_CLASS_JUDGING},
    {"tail", ACT_CLASS_TAIL},
};

/* The bits of a field such as "speech comment"; a name that is not known is a
   mistake in the table. */
static guint32
parse_classes (const char *field)
{
  g_auto (GStrv) names = g_strsplit (field, " ", -1);
  guint32 bits = 0;

  for (guint i = 0; names[i]; i++) {
    guint32 bit = 0;
    for (guint k = 0; k < G_N_ELEMENTS (class_names); k++)
      if (strcmp (names[i], class_names[k].name) == 0)
        bit = class_names[k].bit;
    if (!bit)
      g_error ("word-classes.tsv: unknown class '%s'", names[i]);
    bits |= bit;
  }
  return bits;
}

static gpointer
load_classes (gpointer unused)
{
  const ActTable *table = act_table_get ("word-classes");
  GHashTable *classes = g_hash_table_new (g_str_hash, g_str_equal);

  (void) unused;
  for (guint i = 0; i < act_table_count (table); i++) {
    const char *const *row = act_table_get_row (table, i);
    g_hash_table_insert (classes, (gpointer) (guintptr) row[0],
                         GUINT_TO_POINTER (parse_classes (row[1])));
  }
  return classes;
}

guint32
act_word_get_classes (const ActWord *word)
{
  static GOnce once = G_ONCE_INIT;
  GHashTable *classes = g_once (&once, load_classes, NULL);
  guint32 bits;

  bits = GPOINTER_TO_UINT (g_hash_table_lookup (classes, word->lower));
  if (word->lemma && strcmp (word->lemma, word->lower) != 0)
    bits |= GPOINTER_TO_UINT (g_hash_table_lookup (classes, word->lemma));
  return bits;
}

gboolean
act_verb_asks_for (const char *verb, const char *preposition)
{
  return act_table_lists ("verb-frames", verb, preposition, '|');
}

gboolean
act_noun_asks_for (const char *noun, const char *preposition)
{
  return act_table_lists ("noun-frames", noun, preposition, '|');
}

gboolean
act_words_is_minded (const ActWord *words, guint n, guint it)
{
  const guint state = words[it].head;

  return strcmp (words[it].lower, "it") == 0 && state > it && state < n &&
         strcmp (words[state + 1u].lower, "to") == 0 &&
         act_table_lists ("relation-words", words[state].lower, "minded", ' ');
}

gboolean
act_noun_is_class (const char *lemma, const char *const *classes)
{
  const char *const *row =
      act_table_find (act_table_get ("noun-classes"), lemma);

  return row && act_strings_have (classes, row[1]);
}

gboolean
act_word_is_person (const ActWord *word)
{
  static const char *const persons[] = {"person", NULL};

  return act_noun_is_class (word->lemma, persons);
}

gboolean
act_word_is_people (const ActWord *word)
{
  static const char *const people[] = {"person", "group", NULL};

  return act_noun_is_class (word->lemma, people);
}

gboolean
act_word_is_proposal (const ActWord *word)
{
  static const char *const proposals[] = {
      "amendment", "bill", "law",      "legislation", "measure",
      "motion",    "plan", "proposal", "resolution",  NULL};

  return act_strings_have (proposals, word->lemma);
}

gboolean
act_word_is_vague_number (const ActWord *word)
{
  static const char *const numbers[] = {"few",  "many",    "most",
                                        "some", "several", NULL};

  return act_strings_have (numbers, word->lower);
}

gboolean
act_word_is_in_tense_of_report (const ActWord *word)
{
  static const char *const shifted[] = {"had", "would", "could", "might", NULL};

  return act_strings_have (shifted, word->lower);
}
