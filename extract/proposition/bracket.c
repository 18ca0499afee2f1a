#include "proposition/bracket.h"

#include "clause/logistic.h"
#include "lexicon/lexicon.h"
#include "proposition/sign.h"

#include <string.h>

enum {
  BRACKETS_MAX = 8, /* pronouns of one text that give way */
  WORDS_MAX = 5     /* of a description in brackets */
};

/* Least certainty of what a pronoun means. Chosen by reading some two hundred
   of those of 2,200 drawn articles, most of them in their sentence alone: about
   nine in ten above these seemed right, fewer below. */
#define SURE_OF_NAME 0.55f
#define SURE_OF_OTHER 0.65f

/** The pronoun @word means @entity; @form: what stands for it. */
typedef struct {
  guint word;
  guint32 entity;
  char *form;
} Bracket;

/** Those of one text: @words, which the subjects of @predicate say. */
typedef struct {
  const ActReading *reading;
  const ActWordSet *words;
  const ActPredicate *predicate;
  Bracket list[BRACKETS_MAX];
  guint n;
} Brackets;

static gboolean
is_pronoun (const ActWord *word)
{
  static const char *const pronouns[] = {
      "he",  "her",   "hers", "him",    "his",  "it", "its",
      "she", "their", "them", "theirs", "they", NULL};

  return word->upos == ACT_UPOS_PRON && word->rel != ACT_REL_EXPL &&
         act_strings_have (pronouns, word->lower);
}

static gboolean
is_possessive (const ActWord *word)
{
  return word->xpos == ACT_XPOS_PRP_POSS ||
         g_str_has_suffix (word->lower, "rs");
}

/* "*Most Democrats* say they agree": a part of them says it. */
static gboolean
is_part_of (const ActLocalEntity *subject, const ActLocalEntity *many)
{
  return (many->type == ACT_ENTITY_GROUP || !many->named) &&
         g_str_has_suffix (subject->label, many->label);
}

/* Who says it, or a pronoun before it, is the same. */
static gboolean
is_clear (const Brackets *brackets, guint32 entity)
{
  const ActRecord *record = brackets->reading->record;
  const ActPredicate *predicate = brackets->predicate;

  for (guint i = 0; i < predicate->n_subjects; i++)
    if (predicate->subjects[i] == entity ||
        is_part_of (act_record_get_entity (record, predicate->subjects[i]),
                    act_record_get_entity (record, entity)))
      return TRUE;
  for (guint i = 0; i < brackets->n; i++)
    if (brackets->list[i].entity == entity)
      return TRUE;
  return FALSE;
}

/* The words name it. */
static gboolean
is_among (const Brackets *brackets, guint32 entity)
{
  const ActReading *reading = brackets->reading;

  for (guint w = act_word_set_first (brackets->words); w;
       w = act_word_set_next (brackets->words, w))
    if (reading->words[w].upos != ACT_UPOS_PRON &&
        act_mentions_find_entity (reading->mentions, reading->index, w) ==
            entity)
      return TRUE;
  return FALSE;
}

/* A name, or a description that stands alone: "the rival bidder", not "*their*
   client". */
static gboolean
tells_who (const ActLocalEntity *entity)
{
  if (entity->named)
    return TRUE;
  if (act_logistic_count_words (entity->label) > WORDS_MAX ||
      act_sign_count_pronouns (entity->label) > 0)
    return FALSE;
  g_autofree char *lower = g_utf8_strdown (entity->label, -1);
  return !act_table_lists ("empty-nouns", lower, "subject", ' ');
}

/* He and she are persons, it is none; but of a description the type is only a
   guess. */
static gboolean
is_of_kind (const ActWord *pronoun, const ActLocalEntity *entity)
{
  const gboolean thing = pronoun->lower[0] == 'i';
  const gboolean many = pronoun->lower[0] == 't';

  return !entity->named || many || thing != (entity->type == ACT_ENTITY_PERSON);
}

/* "the envoy said *his government* had agreed": hardly that of somebody else of
   whom the text has spoken. */
static gboolean
is_speakers_own (const Brackets *brackets, guint word)
{
  static const char *const bodies[] = {
      "administration", "army",     "company", "country", "department", "firm",
      "government",     "ministry", "nation",  "party",   "team",       NULL};
  const ActWord *words = brackets->reading->words;
  const ActRecord *record = brackets->reading->record;
  const ActPredicate *predicate = brackets->predicate;
  const ActGender other =
      words[word].lower[1] == 'i' ? ACT_GENDER_FEMALE : ACT_GENDER_MALE;

  if (words[word].lower[0] != 'h' || !is_possessive (&words[word]) ||
      !act_strings_have (bodies, words[words[word].head].lemma))
    return FALSE;
  for (guint i = 0; i < predicate->n_subjects; i++)
    if (act_record_get_entity (record, predicate->subjects[i])->gender == other)
      return FALSE;
  return TRUE;
}

/* "while *his* message pleases them, *Bob Day* will lose": of who is named in
   the clause that follows. */
static gboolean
is_of_next_name (const Brackets *brackets, guint word)
{
  const ActReading *reading = brackets->reading;
  const ActWord *words = reading->words;
  guint at = word, subject;

  if (words[word].lower[0] != 'h' && words[word].lower[0] != 's')
    return FALSE;
  for (guint step = 0; at && step < 64 && words[at].rel != ACT_REL_ADVCL;
       step++)
    at = words[at].head;
  if (!at || words[at].rel != ACT_REL_ADVCL)
    return FALSE;
  subject = act_tree_find_base (reading->tree, words[at].head, ACT_REL_NSUBJ);
  return subject > word && words[subject].upos == ACT_UPOS_PROPN &&
         act_reading_is_type (reading,
                              act_mentions_find_entity (
                                  reading->mentions, reading->index, subject),
                              ACT_ENTITY_PERSON);
}

/* "[the rival bidder]", "[several bidders]": labels have lost their article. */
static const char *
get_article (const ActLocalEntity *entity)
{
  static const char *const quantifiers[] = {
      "about",  "all",   "almost", "another", "any",    "both",    "dozens",
      "each",   "few",   "half",   "many",    "more",   "most",    "much",
      "nearly", "none",  "one",    "other",   "others", "several", "some",
      "such",   "three", "two",    "what",    NULL};
  g_autofree char *first =
      g_strndup (entity->label, strcspn (entity->label, " "));

  if (g_str_has_suffix (first, "-old")) /* "the 79-year-old leader" */
    return "the ";
  return entity->named || !g_ascii_islower (*first) ||
                 act_strings_have (quantifiers, first)
             ? ""
             : "the ";
}

static char *
make_form (const ActLocalEntity *entity, gboolean possessive)
{
  return g_strdup_printf ("[%s%s%s]", get_article (entity), entity->label,
                          !possessive                             ? ""
                          : g_str_has_suffix (entity->label, "s") ? "'"
                                                                  : "'s");
}

char *
act_bracket_get_label (const ActLocalEntity *entity)
{
  return make_form (entity, FALSE);
}

static void
add (Brackets *brackets, guint word)
{
  const ActReading *reading = brackets->reading;
  const float sure =
      act_mentions_get_certainty (reading->mentions, reading->index, word);
  guint32 entity =
      act_mentions_find_entity (reading->mentions, reading->index, word);

  if (entity == ACT_NONE && sure >= SURE_OF_OTHER)
    entity = act_mentions_get_entity (reading->mentions, reading->index, word);
  if (entity == ACT_NONE || is_clear (brackets, entity) ||
      is_among (brackets, entity) || is_speakers_own (brackets, word) ||
      is_of_next_name (brackets, word))
    return;
  const ActLocalEntity *it = act_record_get_entity (reading->record, entity);
  if (sure < (it->named ? SURE_OF_NAME : SURE_OF_OTHER) || !tells_who (it) ||
      !is_of_kind (&reading->words[word], it))
    return;
  brackets->list[brackets->n++] = (Bracket){
      word, entity, make_form (it, is_possessive (&reading->words[word]))};
}

static const char *
get_form (const ActWord *word, gconstpointer data)
{
  const Brackets *brackets = data;

  for (guint i = 0; i < brackets->n; i++)
    if (word == &brackets->reading->words[brackets->list[i].word])
      return brackets->list[i].form;
  return word->form;
}

char *
act_bracket_get_text (const ActReading *reading, const ActWordSet *words,
                      const ActPredicate *predicate)
{
  Brackets brackets = {
      .reading = reading, .words = words, .predicate = predicate};
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint w = act_word_set_first (words); w && brackets.n < BRACKETS_MAX;
       w = act_word_set_next (words, w))
    if (is_pronoun (&reading->words[w]))
      add (&brackets, w);
  act_words_append_forms (reading->tree, words, get_form, &brackets, text);
  for (guint i = 0; i < brackets.n; i++)
    g_free (brackets.list[i].form);
  return g_strdup (text->str);
}
