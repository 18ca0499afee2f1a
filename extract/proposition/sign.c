/* Signs of a statement as a whole and of its words; their weights. */
#include "proposition/sign.h"

#include "clause/logistic.h"
#include "lexicon/lexicon.h"
#include "lexicon/text-index.h"
#include "proposition/relation-word.h"

#include <math.h>
#include <string.h>

enum { PARTS_MAX = 5 };

/** SignWeights: of each sign of the table, by its number. */
typedef struct {
  ActTextIndex index;
  float (*of)[ACT_N_FAULT];
} SignWeights;

/* Adds the @n parts, at most PARTS_MAX, with blanks between them. */
static void
add_parts (ActSigns *signs, const char *const *parts, guint n)
{
  gsize lengths[PARTS_MAX], all = 0;

  for (guint i = 0; i < n; i++)
    all += (lengths[i] = strlen (parts[i])) + 1;
  if (signs->n == ACT_SIGNS_MAX || signs->length + all > ACT_SIGNS_BYTES)
    return;
  signs->begin[signs->n] = (guint16) signs->length;
  for (guint i = 0; i < n; i++) {
    memcpy (signs->text + signs->length, parts[i], lengths[i]);
    signs->length += (guint) lengths[i];
    signs->text[signs->length++] = i + 1 < n ? ' ' : '\0';
  }
  signs->hash[signs->n] =
      act_text_hash (signs->text + signs->begin[signs->n], all - 1);
  signs->n++;
}

void
act_signs_add (ActSigns *signs, const char *kind, ...)
{
  const char *parts[PARTS_MAX] = {kind};
  const char *part;
  guint n = 1;
  va_list list;

  va_start (list, kind);
  while ((part = va_arg (list, const char *)) && n < PARTS_MAX)
    parts[n++] = part;
  va_end (list);
  add_parts (signs, parts, n);
}

void
act_signs_add_step (ActSigns *signs, const char *part, const char *kind,
                    float value, const float *cuts, guint n, const char *suffix)
{
  char step[] = "0";
  const char *const parts[] = {part, kind, step, suffix};

  while (step[0] - '0' < (int) n && value >= cuts[step[0] - '0'])
    step[0]++;
  add_parts (signs, parts, suffix ? 4 : 3);
}

guint
act_sign_count_pronouns (const char *text)
{
  static const char pronouns[][6] = {
      "he",    "she",   "it",   "they", "we",    "you",  "i",
      "him",   "her",   "them", "us",   "me",    "this", "that",
      "these", "those", "his",  "its",  "their", "our",  "your",
      "my",    "there", "here", "what", "who",   "which"};
  guint n = 0;

  while (*text) {
    const gsize length = strcspn (text, " ,.'\"");
    const char first = g_ascii_tolower (*text);
    for (guint i = 0;
         length < sizeof pronouns[0] && i < G_N_ELEMENTS (pronouns); i++)
      n += pronouns[i][0] == first && pronouns[i][length] == '\0' &&
           g_ascii_strncasecmp (text, pronouns[i], length) == 0;
    text += length;
    text += strspn (text, " ,.'\"");
  }
  return n;
}

gboolean
act_sign_has_capital (const char *text)
{
  for (; *text; text++)
    if (g_ascii_isupper (*text))
      return TRUE;
  return FALSE;
}

static gboolean
has_digit (const char *text)
{
  return text[strcspn (text, "0123456789")] != '\0';
}

/* First word of the content, lower-cased, into @first. */
static void
get_first_word (const char *text, char *first, gsize size)
{
  gsize length = MIN (strcspn (text, " ,"), size - 1);

  for (gsize i = 0; i < length; i++)
    first[i] = g_ascii_tolower (text[i]);
  first[length] = '\0';
}

/* What is said, wanted, asked. */
static void
add_content (ActSigns *signs, const char *text)
{
  static const char *const questions[] = {"what",    "why",  "how",   "who",
                                          "whether", "when", "where", "which",
                                          "if",      NULL};
  static const float shares[] = {.01f, .1f, .2f, .35f};
  static const float lengths[] = {4, 6, 10, 16, 26};
  char first[16];
  guint n = act_logistic_count_words (text);
  const char *second = strchr (text, ' ');

  get_first_word (text, first, sizeof first);
  act_signs_add_step (signs, "content", "pronouns",
                      (float) act_sign_count_pronouns (text) /
                          (float) MAX (n, 1u),
                      shares, G_N_ELEMENTS (shares), NULL);
  act_signs_add_step (signs, "content", "words", (float) n, lengths,
                      G_N_ELEMENTS (lengths), NULL);
  if (act_sign_count_pronouns (first))
    act_signs_add (signs, "content begins", first, NULL);
  if (act_strings_have (questions, first))
    act_signs_add (signs, "content asks", NULL);
  if (second && act_sign_has_capital (second))
    act_signs_add (signs, "content names", NULL);
  if (strstr (text, "“") || strchr (text, '"'))
    act_signs_add (signs, "content quotes", NULL);
  if (has_digit (text))
    act_signs_add (signs, "content counts", NULL);
  if (strchr (text, '?'))
    act_signs_add (signs, "content question", NULL);
}

/* The lemma of a common word, NULL of names, pronouns and numbers. */
static const char *
get_lemma (const ActReading *reading, guint word)
{
  const ActWord *w = &reading->words[word];

  return word && w->upos != ACT_UPOS_PROPN && w->upos != ACT_UPOS_PRON &&
                 w->upos != ACT_UPOS_NUM
             ? w->lemma
             : NULL;
}

static gboolean
is_particle (const ActWord *w)
{
  return w->upos == ACT_UPOS_ADV || w->upos == ACT_UPOS_SCONJ ||
         w->upos == ACT_UPOS_AUX;
}

/* The words themselves. */
static void
add_words (ActSigns *signs, const ActSigned *it)
{
  static const char *const parts[ACT_N_PART] = {"s:", "p:", "o:"};
  const ActReading *reading = it->reading;
  guint head = it->clause ? it->clause->head : 0;
  const char *label = it->statement->label;

  for (guint part = 0; part < ACT_N_PART; part++) {
    const char *lemma = get_lemma (reading, it->words[part]);
    if (lemma)
      act_signs_add (signs, parts[part], lemma, NULL);
  }
  act_signs_add (signs, "r:", label, NULL);
  for (const char *at = label; *at;) {
    char word[48];
    gsize length = strcspn (at, " ");
    if (length < sizeof word) {
      g_strlcpy (word, at, length + 1);
      for (char *c = word; *c; c++) /* "EU" in "ban EU exports to" */
        *c = g_ascii_tolower (*c);
      act_signs_add (signs, "w:", word, NULL);
    }
    at += length;
    at += strspn (at, " ");
  }
  if (head)
    act_signs_add (signs, "v:", reading->words[head].lemma, NULL);
  for (guint w = 1; w <= reading->sentence->n_words; w++) {
    const ActWord *word = &reading->words[w];
    gboolean told = act_word_set_has (&it->statement->evidence, w);
    if (told && (is_particle (word) || word->upos == ACT_UPOS_ADJ))
      act_signs_add (signs, "e:", word->lemma, NULL);
    if (!told && head && word->head == head && is_particle (word))
      act_signs_add (signs, "l:", word->lemma, NULL);
  }
}

static const char *
get_class (const ActSigned *it)
{
  if (!it->class)
    return "none";
  return act_event_class_is_property (it->class) ? "property" : it->class;
}

/* Who is said to say it. */
static void
add_source (ActSigns *signs, const ActSigned *it)
{
  const ActReading *reading = it->reading;
  const ActPerspective *perspective = it->statement->perspective;
  guint32 source;

  if (perspective->cue.word && perspective->cue.sentence == reading->index)
    act_signs_add (signs, "cue", reading->words[perspective->cue.word].lemma,
                   NULL);
  if (!perspective->source.word)
    return;
  source =
      act_mentions_find_entity (reading->mentions, perspective->source.sentence,
                                perspective->source.word);
  act_signs_add (
      signs, "source",
      source == ACT_NONE
          ? "unknown"
          : act_entity_type_to_string (
                act_record_get_entity (reading->record, source)->type),
      act_reading_is_named (reading, source) ? "named" : "unnamed",
      perspective->source.sentence == reading->index ? "here" : "elsewhere",
      NULL);
}

static void
add_statement (ActSigns *signs, const ActSigned *it)
{
  const ActStatement *statement = it->statement;
  const char *label = statement->label, *value = statement->value;
  guint n = act_logistic_count_words (label);

  act_signs_add (signs, "modality",
                 act_modality_to_string (statement->modality), NULL);
  act_signs_add (signs, "value",
                 act_value_type_to_string (
                     statement->value ? statement->value_type : ACT_VALUE_NONE),
                 NULL);
  act_signs_add (signs, "class", get_class (it), NULL);
  act_signs_add (signs, "preposition",
                 act_relation_word_get_last (statement->preposition), NULL);
  add_source (signs, it);
  if (n == 1 || n > 3)
    act_signs_add (signs, n == 1 ? "relation one word" : "relation long", NULL);
  if (g_str_has_prefix (label, "be ") || strcmp (label, "be") == 0)
    act_signs_add (signs, "relation be", NULL);
  if (g_str_has_prefix (label, "have ") || strcmp (label, "have") == 0)
    act_signs_add (signs, "relation have", NULL);
  for (guint w = act_word_set_first (&statement->phrase); w;
       w = act_word_set_next (&statement->phrase, w)) {
    guint upos = it->reading->words[w].upos;
    if (upos == ACT_UPOS_NOUN || upos == ACT_UPOS_ADJ)
      act_signs_add (signs, "relation has", act_upos_to_string ((ActUpos) upos),
                     NULL);
  }
  if (statement->object != ACT_NONE)
    return;
  if (value && statement->value_type == ACT_VALUE_PROPOSITION)
    add_content (signs, value);
  else if (!value || !strchr (value, ' '))
    act_signs_add (signs, "text short", NULL);
  else if (act_sign_has_capital (value))
    act_signs_add (signs, "text names", NULL);
}

/* What only several things together tell. */
static void
add_pairs (ActSigns *signs, const ActSigned *it, ActPhraseKind subject,
           ActPhraseKind object)
{
  const ActReading *reading = it->reading;
  const char *class = get_class (it);
  const char *preposition =
      act_relation_word_get_last (it->statement->preposition);
  const char *modality = act_modality_to_string (it->statement->modality);
  const char *verb = it->clause ? reading->words[it->clause->head].lemma : "";
  const char *noun = get_lemma (reading, it->words[ACT_PART_OBJECT]);
  const char *actor = get_lemma (reading, it->words[ACT_PART_SUBJECT]);

  act_signs_add (signs, "both", subject.type, subject.naming, object.type,
                 object.naming, NULL);
  act_signs_add (signs, "class-subject", class, subject.type, subject.naming,
                 NULL);
  act_signs_add (signs, "class-object", class, object.type, object.naming,
                 NULL);
  act_signs_add (signs, "class-modality", class, modality, NULL);
  act_signs_add (signs, "verb-modality", verb, modality, NULL);
  act_signs_add (signs, "verb-subject", verb, subject.type, subject.naming,
                 NULL);
  act_signs_add (signs, "verb-object", verb, object.type, object.naming, NULL);
  act_signs_add (signs, "verb-to-object", verb, preposition, object.type, NULL);
  act_signs_add (signs, "verb-determiner", verb, object.determiner, NULL);
  act_signs_add (signs, "preposition-object", preposition, object.type,
                 object.naming, NULL);
  act_signs_add (signs, "determiners", subject.determiner, object.determiner,
                 NULL);
  if (noun) {
    act_signs_add (signs, "noun-determiner", noun, object.determiner, NULL);
    act_signs_add (signs, "preposition-noun", preposition, noun, NULL);
    act_signs_add (signs, "verb-noun", verb, noun, NULL);
  }
  if (actor) {
    act_signs_add (signs, "actor-determiner", actor, subject.determiner, NULL);
    act_signs_add (signs, "actor-verb", actor, verb, NULL);
  }
  if (it->clause) {
    char source[] = {(char) ('0' + it->clause->subject_source), '\0'};
    const char *rel = act_rel_to_string ((ActRel) it->clause->relation);
    act_signs_add (signs, "from-subject", source, subject.type, subject.naming,
                   NULL);
    act_signs_add (signs, "from-modality", source, modality, NULL);
    act_signs_add (signs, "from-relation", source, rel, NULL);
    act_signs_add (signs, "relation-object", rel, object.type, object.naming,
                   NULL);
  }
}

void
act_signs_collect (ActSigns *signs, const ActSigned *it)
{
  ActPhraseKind subject, object;

  signs->n = signs->length = 0;
  subject =
      act_signs_add_phrase (signs, it, "subject", it->words[ACT_PART_SUBJECT],
                            it->statement->subject);
  object = act_signs_add_phrase (
      signs, it, "object",
      it->statement->object == ACT_NONE ? 0 : it->words[ACT_PART_OBJECT],
      it->statement->object);
  act_signs_add_clause (signs, it);
  act_signs_add_sentence (signs, it);
  add_statement (signs, it);
  add_words (signs, it);
  add_pairs (signs, it, subject, object);
}

static gpointer
load_weights (gpointer unused)
{
  const ActTable *table = act_table_get ("statement-signs");
  const guint n = act_table_count (table);
  SignWeights *weights = g_new (SignWeights, 1);

  (void) unused;
  act_text_index_init (&weights->index, n);
  weights->of = g_malloc_n (n, sizeof *weights->of);
  for (guint i = 0; i < n; i++) {
    const char *const *row = act_table_get_row (table, i);
    act_text_index_add (&weights->index, row[0], i);
    for (guint fault = 0; fault < ACT_N_FAULT; fault++)
      weights->of[i][fault] = (float) g_ascii_strtod (row[1 + fault], NULL);
  }
  return weights;
}

void
act_signs_weigh (const ActSigns *signs, float sums[ACT_N_FAULT])
{
  static GOnce once = G_ONCE_INIT;
  const SignWeights *weights = g_once (&once, load_weights, NULL);

  memset (sums, 0, ACT_N_FAULT * sizeof *sums);
  for (guint i = 0; i < signs->n; i++) {
    const guint32 sign =
        act_text_index_find_hash (&weights->index, signs->hash[i]);
    for (guint fault = 0; sign != ACT_TEXT_INDEX_NONE && fault < ACT_N_FAULT;
         fault++)
      sums[fault] += weights->of[sign][fault];
  }
}
