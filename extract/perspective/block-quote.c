/* "Ann Lee wrote:" with the paragraph behind it for what she wrote. */
#include "perspective/block-quote.h"

#include "perspective/cue.h"

#include <string.h>

static gboolean
is_subject (const ActWord *word)
{
  return word->rel == ACT_REL_NSUBJ && word->upos != ACT_UPOS_PRON;
}

/* The verb of speech that the sentence is about, with its speaker; FALSE where
   nothing more is to come: the sentence ends in a colon. */
static gboolean
find_speech (const ActParse *parse, guint s, ActQuotation *quotation)
{
  const ActSentence *sentence = act_parse_get_sentence (parse, s);
  const ActWord *words = sentence->words;
  guint verb, speaker = 1;
  ActCue cue;

  if (sentence->n_words < 3 || strcmp (words[sentence->n_words].form, ":") != 0)
    return FALSE;
  verb = act_sentence_find_root (sentence);
  if (!verb || words[verb].upos != ACT_UPOS_VERB ||
      !act_cue_find (sentence, verb, &cue) || !cue.quote)
    return FALSE;
  while (speaker < verb &&
         !(words[speaker].head == verb && is_subject (&words[speaker])))
    speaker++;
  if (speaker == verb)
    return FALSE;
  quotation->cue = (ActWordRef){s, (guint16) verb};
  quotation->speaker = (ActWordRef){s, (guint16) speaker};
  return TRUE;
}

static gboolean
is_marked (const ActParse *parse, guint s)
{
  const ActSentence *sentence = act_parse_get_sentence (parse, s);

  return sentence->n_words > 1 && strcmp (sentence->words[1].form, ">") == 0;
}

/* Sentences of the line of sentence @s, or of all lines that begin with ">"
   as it does; the first behind them. */
static guint
find_end (const ActParse *parse, guint s)
{
  const guint n = act_parse_count_sentences (parse);
  const gboolean marked = is_marked (parse, s);
  guint line = act_parse_get_sentence (parse, s)->line;

  for (s++; s < n; s++) {
    const ActSentence *sentence = act_parse_get_sentence (parse, s);
    if (sentence->line != line && !(marked && is_marked (parse, s)))
      break;
    line = sentence->line;
  }
  return s;
}

/* Whether a quotation begins or goes on in sentences [begin, end). */
static gboolean
has_marks (const GArray *quotations, guint n, guint begin, guint end)
{
  for (guint i = 0; i < n; i++) {
    const ActQuotation *it = &g_array_index (quotations, ActQuotation, i);
    if (it->begin.sentence < end && it->end.sentence >= begin)
      return TRUE;
  }
  return FALSE;
}

void
act_block_quotes_add (const ActParse *parse, GArray *quotations)
{
  const guint n = act_parse_count_sentences (parse), n_marked = quotations->len;

  for (guint s = 0; s + 1 < n; s++) {
    ActQuotation quotation = {0};
    guint end;
    if (act_parse_get_sentence (parse, s)->line ==
            act_parse_get_sentence (parse, s + 1)->line ||
        !find_speech (parse, s, &quotation))
      continue;
    end = find_end (parse, s + 1);
    const ActWordRef first = {s + 1, is_marked (parse, s + 1) ? 2 : 1};
    const ActWordRef last = {
        end - 1,
        (guint16) (act_parse_get_sentence (parse, end - 1)->n_words + 1)};
    if (!has_marks (quotations, n_marked, s, end) &&
        act_quotation_set_range (&quotation, parse, first, last))
      g_array_append_val (quotations, quotation);
  }
  if (quotations->len > n_marked)
    g_array_sort (quotations, act_quotation_compare);
}
