#include "perspective/cue.h"

#include "lexicon/lexicon.h"

#include <string.h>

static ActStance
stance_from_string (const char *string)
{
  for (guint i = 0; i < ACT_N_STANCE; i++)
    if (g_str_equal (act_stance_to_string ((ActStance) i), string))
      return (ActStance) i;
  return ACT_STANCE_ASSERTS;
}

static ActContent
content_from_string (const char *string)
{
  switch (string[0]) {
  case 't':
    return ACT_CONTENT_THOUGHT;
  case 'h':
    return ACT_CONTENT_HOPE;
  case 'f':
    return ACT_CONTENT_FACT;
  case 'w':
    return ACT_CONTENT_WANT;
  default:
    return ACT_CONTENT_CLAIM;
  }
}

/* An adverb right behind a verb that makes one word with it ("backed *away*",
   "stopped *short*"). */
static gboolean
is_particle (const ActWord *word)
{
  static const char *const particles[] = {
      "ahead", "aside", "away", "back",  "down",    "forward", "off",
      "on",    "out",   "over", "short", "through", "up",      NULL};

  return word->rel == ACT_REL_ADVMOD &&
         act_strings_have (particles, word->lower);
}

char *
act_cue_get_phrasal (const ActSentence *sentence, guint word)
{
  for (guint i = word + 1; i <= sentence->n_words && i <= word + 6; i++)
    if (sentence->words[i].head == word &&
        (sentence->words[i].rel == ACT_REL_COMPOUND_PRT ||
         (i == word + 1 && is_particle (&sentence->words[i]))))
      return g_strconcat (sentence->words[word].lemma, "_",
                          sentence->words[i].lower, NULL);
  return NULL;
}

char *
act_cue_get_verb (const ActSentence *sentence, guint word)
{
  char *phrasal = act_cue_get_phrasal (sentence, word);

  return phrasal ? g_strdelimit (phrasal, "_", ' ')
                 : g_strdup (sentence->words[word].lemma);
}

/* @verb: a row of verbs, which know whether they quote */
static void
read_cue (const char *const *row, gboolean verb, ActCue *cue)
{
  cue->stance = stance_from_string (row[1]);
  cue->content = content_from_string (row[2]);
  cue->quote = verb && row[3][0] == 'y';
}

gboolean
act_cue_find_verb (const char *lemma, ActCue *cue)
{
  const char *const *row =
      act_table_find (act_table_get ("speech-verbs"), lemma);

  if (row)
    read_cue (row, TRUE, cue);
  return row != NULL;
}

gboolean
act_cue_find (const ActSentence *sentence, guint word, ActCue *cue)
{
  const ActWord *at = &sentence->words[word];
  const char *const *row = NULL;
  gboolean verb = at->upos == ACT_UPOS_VERB;

  if (verb) {
    const ActTable *table = act_table_get ("speech-verbs");
    g_autofree char *phrasal = act_cue_get_phrasal (sentence, word);
    if (phrasal)
      row = act_table_find (table, phrasal);
    if (!row)
      row = act_table_find (table, at->lemma);
  } else if (at->upos == ACT_UPOS_NOUN && strcmp (at->lower, "talks") != 0) {
    /* "talks" are a meeting */
    row = act_table_find (act_table_get ("speech-nouns"), at->lemma);
  }
  if (!row)
    return FALSE;
  read_cue (row, verb, cue);
  return TRUE;
}

gboolean
act_modality_from_string (const char *string, ActModality *modality)
{
  for (guint i = 0; i < ACT_N_MODALITY; i++)
    if (g_str_equal (act_modality_to_string ((ActModality) i), string)) {
      *modality = (ActModality) i;
      return TRUE;
    }
  return FALSE;
}

gboolean
act_matrix_word_find (const char *lemma, char kind, ActMatrixWord *matrix)
{
  const char *const *row = act_signature_find ("matrix-words", lemma, kind);

  if (!row)
    return FALSE;
  matrix->positive = row[1][0];
  matrix->negative = row[2][0];
  matrix->modality = ACT_MODALITY_FACT;
  matrix->graded = kind == 'a';
  act_modality_from_string (row[3], &matrix->modality);
  return TRUE;
}

/* "was *going* to sign": it is not to come, it was meant once. */
static gboolean
is_past_intention (const ActSentence *sentence, guint word)
{
  if (strcmp (sentence->words[word].lower, "going") != 0)
    return FALSE;
  for (guint i = 1; i < word; i++)
    if (sentence->words[i].head == word &&
        sentence->words[i].rel == ACT_REL_AUX &&
        sentence->words[i].xpos == ACT_XPOS_VBD)
      return TRUE;
  return FALSE;
}

/* "*is able* to pay": it need not do so; who "was able to" did. */
static gboolean
is_present_ability (const ActSentence *sentence, guint word)
{
  if (strcmp (sentence->words[word].lower, "able") != 0)
    return FALSE;
  for (guint i = 1; i < word; i++)
    if (sentence->words[i].head == word &&
        sentence->words[i].rel == ACT_REL_COP)
      return sentence->words[i].xpos == ACT_XPOS_VBZ ||
             sentence->words[i].xpos == ACT_XPOS_VBP;
  return FALSE;
}

gboolean
act_matrix_word_find_at (const ActSentence *sentence, guint word,
                         ActMatrixWord *matrix)
{
  const ActWord *at = &sentence->words[word];

  if (at->upos == ACT_UPOS_VERB) {
    g_autofree char *phrasal = act_cue_get_phrasal (sentence, word);
    if (phrasal && act_matrix_word_find (phrasal, 'v', matrix))
      return TRUE;
  }
  /* "went to see" saw it, "is going to see" has not yet. */
  if (strcmp (at->lemma, "go") == 0 && at->xpos != ACT_XPOS_VBG)
    return FALSE;
  /* "*lies* hidden", where who "lied about hiding it" did not. */
  if (strcmp (at->lemma, "lie") == 0 && at->upos == ACT_UPOS_VERB &&
      strcmp (at->lower, "lied") != 0 && strcmp (at->lower, "lying") != 0)
    return FALSE;
  if (is_past_intention (sentence, word)) {
    *matrix = (ActMatrixWord){
        .positive = '0', .negative = '0', .modality = ACT_MODALITY_INTENT};
    return TRUE;
  }
  if (is_present_ability (sentence, word)) {
    *matrix = (ActMatrixWord){
        .positive = '0', .negative = '-', .modality = ACT_MODALITY_POSSIBLE};
    return TRUE;
  }
  if (at->upos == ACT_UPOS_VERB || at->upos == ACT_UPOS_AUX)
    /* "is prepared to": the participle is an adjective of its own form. */
    return act_matrix_word_find (at->lemma, 'v', matrix) ||
           act_matrix_word_find (at->lower, 'a', matrix);
  if (at->upos == ACT_UPOS_ADJ || at->upos == ACT_UPOS_ADV ||
      at->upos == ACT_UPOS_ADP)
    return act_matrix_word_find (at->lower, 'a', matrix);
  return at->upos == ACT_UPOS_NOUN &&
         act_matrix_word_find (at->lemma, 'n', matrix);
}
