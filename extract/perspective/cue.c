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

/* The particle of a verb, 0 for none. */
static guint
find_particle (const ActSentence *sentence, guint word)
{
  for (guint i = word + 1; i <= sentence->n_words && i <= word + 6; i++)
    if (sentence->words[i].head == word &&
        sentence->words[i].rel == ACT_REL_COMPOUND_PRT)
      return i;
  return 0;
}

gboolean
act_cue_find (const ActSentence *sentence, guint word, ActCue *cue)
{
  const ActWord *at = &sentence->words[word];
  const char *const *row = NULL;
  gboolean verb = at->upos == ACT_UPOS_VERB;

  if (verb) {
    const ActTable *table = act_table_get ("speech-verbs");
    guint particle = find_particle (sentence, word);
    if (particle) {
      g_autofree char *key =
          g_strconcat (at->lemma, "_", sentence->words[particle].lower, NULL);
      row = act_table_find (table, key);
    }
    if (!row)
      row = act_table_find (table, at->lemma);
  } else if (at->upos == ACT_UPOS_NOUN) {
    row = act_table_find (act_table_get ("speech-nouns"), at->lemma);
  }
  if (!row)
    return FALSE;
  cue->stance = stance_from_string (row[1]);
  cue->content = content_from_string (row[2]);
  cue->quote = verb && row[3][0] == 'y';
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
act_matrix_find (const char *lemma, char kind, ActMatrix *matrix)
{
  char key[64];
  const char *const *row;

  if (strlen (lemma) > sizeof key - 3)
    return FALSE;
  g_snprintf (key, sizeof key, "%s/%c", lemma, kind);
  row = act_table_find (act_table_get ("matrix-words"), key);
  if (!row)
    return FALSE;
  matrix->positive = row[1][0];
  matrix->negative = row[2][0];
  matrix->modality = ACT_MODALITY_FACT;
  matrix->graded = kind == 'a';
  act_modality_from_string (row[3], &matrix->modality);
  return TRUE;
}

gboolean
act_matrix_find_word (const ActSentence *sentence, guint word,
                      ActMatrix *matrix)
{
  const ActWord *at = &sentence->words[word];

  /* "went to see" saw it, "is going to see" has not yet. */
  if (strcmp (at->lemma, "go") == 0 && at->xpos != ACT_XPOS_VBG)
    return FALSE;
  if (at->upos == ACT_UPOS_VERB || at->upos == ACT_UPOS_AUX)
    /* "is prepared to": the participle is an adjective of its own form. */
    return act_matrix_find (at->lemma, 'v', matrix) ||
           act_matrix_find (at->lower, 'a', matrix);
  if (at->upos == ACT_UPOS_ADJ || at->upos == ACT_UPOS_ADV ||
      at->upos == ACT_UPOS_ADP)
    return act_matrix_find (at->lower, 'a', matrix);
  return at->upos == ACT_UPOS_NOUN && act_matrix_find (at->lemma, 'n', matrix);
}
