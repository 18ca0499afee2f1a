/* What the sentences around one say of it: "Ann sued Bob. *That is not true.*",
   and pages that check facts: "*Claim* / Ann sued Bob. / *Verdict* / *False.*".
 */
#include "perspective/work.h"

#include "lexicon/lexicon.h"

#include <string.h>

/* Longest sentence that is a verdict and nothing else, in words. */
#define WORDS_MAX 10

static gboolean
is_negation (const ActWord *word)
{
  static const char *const negations[] = {"not", "n't", "never", NULL};

  return act_strings_have (negations, word->lower);
}

/* What the sentence @sentence says of the one before it, in the words of
   verdict-words.tsv: '+', '-' or '0', NUL when it is no verdict. "*That is not*
   true", "*This claim is* false", "*It has been* debunked", "False." */
static char
read_verdict (const ActSentence *sentence)
{
  static const char *const subjects[] = {"it", "that", "this", NULL};
  static const char *const auxiliaries[] = {"be",   "have", "do", "prove",
                                            "turn", "out",  "to", NULL};
  const ActWord *words = sentence->words;
  guint last = sentence->n_words, at = 1;
  gboolean negated = FALSE;
  const char *const *row = NULL;

  while (last > 1 && words[last].upos == ACT_UPOS_PUNCT)
    last--;
  if (sentence->n_words > WORDS_MAX || last == 0)
    return '\0';
  if (strcmp (words[1].lower, "none") == 0 && last > 4) { /* "of this" */
    negated = TRUE;
    at = 4;
  } else if (act_strings_have (subjects, words[1].lower)) {
    at = 2;
    if (words[2].upos == ACT_UPOS_NOUN &&
        act_table_has (act_table_get ("speech-nouns"), words[2].lemma))
      at = 3;
  } else if (last > 3 && strcmp (words[1].lower, "the") == 0 &&
             words[2].upos == ACT_UPOS_NOUN &&
             act_table_has (act_table_get ("speech-nouns"), words[2].lemma))
    at = 3; /* "*The report* was false" */
  else if (last > 1)
    return '\0';
  for (; at < last; at++)
    if (is_negation (&words[at]))
      negated = TRUE;
    else if (words[at].upos != ACT_UPOS_ADV && words[at].upos != ACT_UPOS_DET &&
             !act_strings_have (auxiliaries, words[at].lemma))
      return '\0';
  if (last > 1 && strcmp (words[last].lemma, "happen") == 0)
    return negated ? '-' : '\0';
  row = act_signature_find ("verdict-words", words[last].lower, 'a');
  if (!row)
    row = act_signature_find (
        "verdict-words", words[last].lemma,
        words[last].upos == ACT_UPOS_VERB || last == 1 ? 'v' : 'n');
  return row ? row[negated ? 2 : 1][0] : '\0';
}

/* A short line whose words end in one of these: "*Our verdict*", "*What was
   claimed*", "*Rating:* False". The word behind it, 0 for another line. */
static guint
find_behind (const ActSentence *sentence, const char *const *nouns)
{
  for (guint w = 1; w <= sentence->n_words && w <= 3; w++)
    if (act_strings_have (nouns, sentence->words[w].lower))
      return w < sentence->n_words &&
                     strcmp (sentence->words[w + 1].lower, ":") == 0
                 ? w + 2
                 : w + 1;
  return 0;
}

/* "Rating: *False*", a line of one verdict behind its name. */
static char
read_rating (const ActSentence *sentence, guint word)
{
  const char *const *row;

  if (word != sentence->n_words &&
      !(word + 1 == sentence->n_words &&
        sentence->words[word + 1].upos == ACT_UPOS_PUNCT))
    return '\0';
  row = act_signature_find ("verdict-words", sentence->words[word].lower, 'a');
  return row ? row[1][0] : '\0';
}

char
act_perspective_read_verdict_behind (const ActParse *parse, guint index)
{
  static const char *const names[] = {"verdict", "rating", "conclusion", NULL};
  const guint n = act_parse_count_sentences (parse);
  const ActSentence *here = act_parse_get_sentence (parse, index), *next;
  guint word;

  if (index + 1 >= n)
    return '\0';
  next = act_parse_get_sentence (parse, index + 1);
  if (next->line == here->line)
    /* "False." within a paragraph answers what somebody asked. */
    return next->n_words > 2 ? read_verdict (next) : '\0';
  word = find_behind (next, names);
  if (!word)
    return '\0';
  if (word <= next->n_words)
    return read_rating (next, word);
  return index + 2 < n
             ? read_verdict (act_parse_get_sentence (parse, index + 2))
             : '\0';
}

/* "*False*: Ann sued Bob": the label is the verdict. */
static char
read_label (const ActSentence *sentence)
{
  const char *const *row;

  if (sentence->n_words < 2 || strcmp (sentence->words[2].lower, ":") != 0)
    return '\0';
  row = act_signature_find ("verdict-words", sentence->words[1].lower, 'a');
  if (!row)
    row = act_signature_find ("verdict-words", sentence->words[1].lower, 'n');
  return row ? row[1][0] : '\0';
}

char
act_perspective_read_label (const ActParse *parse, guint index)
{
  const ActSentence *here = act_parse_get_sentence (parse, index), *before;
  const char verdict = read_label (here);

  if (verdict || index == 0)
    return verdict;
  before = act_parse_get_sentence (parse, index - 1);
  return before->line == here->line && before->n_words == 2
             ? read_label (before)
             : '\0';
}

gboolean
act_perspective_is_under_claim (const ActParse *parse, guint index)
{
  static const char *const names[] = {"claim", "claimed", NULL};
  static const char *const first[] = {"claim", "our", "the", "what", NULL};
  const ActSentence *before;

  if (index == 0)
    return FALSE;
  before = act_parse_get_sentence (parse, index - 1);
  return before->line != act_parse_get_sentence (parse, index)->line &&
         before->n_words <= 4 &&
         act_strings_have (first, before->words[1].lower) &&
         find_behind (before, names) > before->n_words;
}
