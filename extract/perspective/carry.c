/* Hearsay that goes on in the next sentence: "*The court heard* that Lee hit
   Ann. *He then* drove her to Hull." */
#include "perspective/work.h"

#include "lexicon/lexicon.h"
#include "perspective/cue.h"

#include <string.h>

/* How many sentences back the words that open it may stand. */
#define REACH 5

/* "*the court* heard", "*jurors* were told", 0 for other verbs and subjects. */
static guint
find_court (const ActSentence *sentence, guint verb)
{
  static const char *const courts[] = {
      "court", "hearing",    "inquest", "inquiry",  "juror",
      "jury",  "magistrate", "trial",   "tribunal", NULL};
  const ActWord *words = sentence->words;
  const gboolean hears = strcmp (words[verb].lemma, "hear") == 0;
  guint subject;
  g_autofree char *lower = NULL;

  if (!hears && strcmp (words[verb].lemma, "tell") != 0)
    return 0;
  subject = act_sentence_find_dependent (sentence, verb, ACT_REL_NSUBJ);
  if (!subject || (!hears && words[subject].rel != ACT_REL_NSUBJ_PASS))
    return 0;
  lower = g_ascii_strdown (words[subject].lemma, -1);
  return act_strings_have (courts, lower) ? subject : 0;
}

/* What the words of a sentence pass on to those behind it. */
typedef struct {
  guint source, cue;
  gboolean hearsay; /* "allegedly" */
  gboolean court;
} Carried;

static gboolean
opens_hearsay (const ActSentence *sentence, Carried *carried)
{
  const ActWord *words = sentence->words;
  const guint root = act_sentence_find_root (sentence);

  *carried = (Carried){0};
  for (guint w = 1; w <= sentence->n_words; w++) {
    if (words[w].upos == ACT_UPOS_VERB &&
        (w == root || words[w].rel == ACT_REL_PARATAXIS) &&
        (carried->source = find_court (sentence, w))) {
      carried->cue = w;
      carried->court = TRUE;
      /* who is told does not say it */
      carried->hearsay = strcmp (words[w].lemma, "tell") == 0;
      return TRUE;
    }
    if (words[w].head == root && (strcmp (words[w].lower, "allegedly") == 0 ||
                                  strcmp (words[w].lower, "reportedly") == 0)) {
      carried->hearsay = TRUE;
      return TRUE;
    }
  }
  if (strcmp (words[1].lower, "according") == 0 && sentence->n_words > 3 &&
      strcmp (words[2].lower, "to") == 0) {
    const guint noun =
        words[1].rel == ACT_REL_CASE
            ? words[1].head
            : act_sentence_find_dependent (sentence, 1, ACT_REL_OBL);
    carried->source = noun;
    carried->cue = 1;
    return noun > 0;
  }
  return FALSE;
}

/* "*the firm*": one that is known already. */
static gboolean
is_known (const ActSentence *sentence, guint noun)
{
  const guint determiner =
      act_sentence_find_dependent (sentence, noun, ACT_REL_DET);

  return sentence->words[noun].xpos == ACT_XPOS_NN && determiner &&
         strcmp (sentence->words[determiner].lower, "the") == 0;
}

/* "He *then* drove her to Hull": a person's act in the past, told on. @court:
   whether "He drove her" is enough, as it is in what a court hears */
static gboolean
goes_on (const ActSentence *sentence, gboolean court)
{
  static const char *const on[] = {"afterwards", "also", "later",
                                   "next",       "then", NULL};
  static const char *const people[] = {"he", "she", "they", NULL};
  const ActWord *words = sentence->words;
  const guint root = act_sentence_find_root (sentence);
  const guint subject =
      root ? act_sentence_find_dependent (sentence, root, ACT_REL_NSUBJ) : 0;
  ActCue cue;
  gboolean then = FALSE;

  if (!subject || subject > root || words[root].xpos != ACT_XPOS_VBD ||
      words[root].upos != ACT_UPOS_VERB ||
      words[subject].rel == ACT_REL_NSUBJ_PASS ||
      act_cue_find (sentence, root, &cue))
    return FALSE;
  for (guint w = 1; w < root; w++)
    then |= words[w].head == root && act_strings_have (on, words[w].lower);
  return act_strings_have (people, words[subject].lower)
             ? then || court
             : then && (words[subject].upos == ACT_UPOS_PROPN ||
                        is_known (sentence, subject));
}

void
act_work_carry_hearsay (const ActPerspectiveWork *work, const ActClause *clause,
                        ActPerspective *perspective)
{
  const ActSentence *here =
      act_parse_get_sentence (work->parse, work->sentence);
  Carried carried;

  if (clause->relation != ACT_REL_ROOT || perspective->source.word ||
      perspective->hearsay || !goes_on (here, TRUE))
    return;
  for (guint s = work->sentence, step = 0; s > 0 && step < REACH; step++) {
    const ActSentence *before = act_parse_get_sentence (work->parse, --s);
    if (before->line != here->line)
      return;
    if (opens_hearsay (before, &carried)) {
      if (!carried.court && !goes_on (here, FALSE))
        return;
      if (carried.hearsay) {
        perspective->hearsay = TRUE;
        act_perspective_weaken (perspective, ACT_MODALITY_POSSIBLE);
        return;
      }
      perspective->source = (ActWordRef){s, (guint16) carried.source};
      perspective->cue = (ActWordRef){s, (guint16) carried.cue};
      perspective->stance = ACT_STANCE_ASSERTS;
      return;
    }
    if (!goes_on (before, TRUE))
      return;
  }
}
