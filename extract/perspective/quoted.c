/* Words in quotation marks that nobody is told to say: 'Shell “sacked Ann for
   suing it”', 'The headline was “Ann robbed Shell”'. The text does not vouch
   for them. */
#include "perspective/work.h"

#include "lexicon/lexicon.h"
#include "perspective/cue.h"

#include <string.h>

/* Words [begin, end) between marks. */
typedef struct {
  guint begin, end;
} Range;

static gboolean
is_single_mark (const ActWord *word)
{
  static const char *const marks[] = {"'", "‘", "’", "`", NULL};

  return act_strings_have (marks, word->form);
}

/* The blanks tell an opening mark from a closing one and from the "players'".
 */
static gboolean
is_opening_mark (const ActWord *word)
{
  return is_single_mark (word) && word[-1].span.end < word->span.begin &&
         word[1].span.begin == word->span.end;
}

/* A headline has no full stop. */
static gboolean
is_headline (const ActPerspectiveWork *work)
{
  static const char *const ends[] = {".", "!", "?", ":", ";", "...", "…", NULL};
  guint last = work->clauses->tree.n_words;

  while (last > 1 && (act_word_is_quote (&work->words[last]) ||
                      is_single_mark (&work->words[last])))
    last--;
  return !act_strings_have (ends, work->words[last].form);
}

/* The single marks of a headline around @word. */
static gboolean
find_single (const ActPerspectiveWork *work, guint word, Range *range)
{
  guint begin = word, end = word;

  while (begin > 2 && !is_opening_mark (&work->words[begin - 1]))
    begin--;
  while (end <= work->clauses->tree.n_words &&
         !is_single_mark (&work->words[end]))
    end++;
  *range = (Range){begin, end};
  return begin > 2 && end <= work->clauses->tree.n_words;
}

/* The marks around @word within the sentence, of which nobody is the speaker.
 */
static gboolean
find_range (const ActPerspectiveWork *work, guint word, Range *range)
{
  const ActQuotation *quotation =
      act_quotations_find (work->quotations, work->sentence, word);

  if (!quotation)
    return is_headline (work) && find_single (work, word, range);
  /* A quotation of several sentences may be a text that somebody put in marks
     as a whole. */
  if ((quotation->speaker.word && !quotation->scare) ||
      quotation->begin.sentence != work->sentence ||
      quotation->end.sentence != work->sentence)
    return FALSE;
  *range = (Range){quotation->begin.word, quotation->end.word};
  return range->begin > 2 || range->end + 2 < work->clauses->tree.n_words;
}

void
act_work_doubt_quoted (const ActPerspectiveWork *work, const ActClause *clause,
                       ActPerspective *perspective)
{
  const guint first = act_word_set_first (&clause->group);
  Range range;
  ActCue cue;

  if (perspective->source.word || perspective->hearsay || !clause->subject ||
      clause->subject_source != ACT_SUBJECT_OWN ||
      clause->relation == ACT_REL_ACL_RELCL ||
      /* a mark that is missing: '… it,” said Ann' */
      act_cue_find (work->clauses->tree.sentence, clause->head, &cue) ||
      !find_range (work, clause->head, &range) || first < range.begin)
    return;
  /* “welcomed” is how the text words it; in a headline it is what one says. */
  if (clause->subject < range.begin && range.begin + 1 >= range.end &&
      !is_headline (work))
    return;
  perspective->hearsay = TRUE;
  if (!clause->modal)
    act_perspective_weaken (perspective, ACT_MODALITY_POSSIBLE);
}
