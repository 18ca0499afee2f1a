/* Known errors of the parser: who says at the end what all the sentence tells
   ("Iran will attack, *a diplomat, who knows it, told* reporters") taken for
   more of what is told. */
#include "tree-repair/attribution.h"
#include "tree-repair/build.h"

#include "clause/word-class.h"

/* Speech at the end of a sentence, and what is said. */
typedef struct {
  guint content; /* the head of all before it */
  guint host;    /* what the speaker was taken for a part of */
  guint speaker;
  guint verb;
  ActRel beside; /* what else was taken for a part of that is to the speaker */
} Attribution;

/* Whether @verb ends its sentence but for whom it tells and when. */
static gboolean
is_last (const ActWord *words, guint n, guint verb)
{
  for (guint i = verb + 1; i <= n; i++) {
    ActRel rel = act_rel_get_base ((ActRel) words[i].rel);
    if (words[i].head == verb && rel != ACT_REL_OBL && rel != ACT_REL_IOBJ &&
        rel != ACT_REL_OBJ && rel != ACT_REL_PUNCT)
      return FALSE;
  }
  return TRUE;
}

static gboolean
is_beside (const ActWord *word)
{
  return word->rel == ACT_REL_APPOS || word->rel == ACT_REL_CONJ;
}

/* What @host is explained by, or a list goes on with, first. */
static guint
find_beside (const ActWord *words, guint host, guint end)
{
  for (guint i = host + 1; i < end; i++)
    if (words[i].head == host && is_beside (&words[i]))
      return i;
  return 0;
}

/* The first of the words that @noun and all before it are below. */
static guint
find_left_edge (const ActWord *words, guint noun)
{
  guint first = noun;

  while (first > 1 && words[first - 1].upos != ACT_UPOS_PUNCT &&
         act_words_is_below (words, first - 1, noun))
    first--;
  return first;
}

/* Commas of words[first..last] that stand between phrases. */
static guint
count_commas (const ActWord *words, guint first, guint last)
{
  guint n = 0;

  for (guint i = first; i <= last; i++)
    n += act_word_is (&words[i], ",") ? 1 : 0;
  return n;
}

/* "…, *his wife, Ida,* said": what stands beside a noun before the comma at
   @end is set off from it and explained itself. */
static gboolean
find_speaker (const ActWord *words, guint n, guint end, Attribution *it)
{
  guint top = 0, steps = 0, first;

  for (guint at = end - 1; at && at != it->content && steps++ < n;
       at = words[at].head)
    if (is_beside (&words[at]) && words[at].head < at)
      top = at;
  if (!top)
    return FALSE;
  it->host = words[top].head;
  it->speaker = find_beside (words, it->host, end);
  first = find_left_edge (words, it->speaker);
  return it->speaker && act_word_is (&words[first - 1], ",") &&
         words[it->host].upos != ACT_UPOS_VERB &&
         !act_words_has (words, n, it->speaker, ACT_REL_CC) &&
         count_commas (words, it->speaker, end - 1) > 0 &&
         act_words_is_below (words, it->host, it->content) &&
         (words[it->speaker].upos == ACT_UPOS_PROPN ||
          act_word_is_people (&words[it->speaker]));
}

/* "shot Bob, *Ida and Ann* told police": the last two of a list, right before
   the verb, that a comma sets off from the first. */
static gboolean
find_speakers (const ActWord *words, guint n, guint verb, Attribution *it)
{
  guint last = verb - 1, comma;

  while (words[last].rel == ACT_REL_FLAT)
    last = words[last].head;
  if (words[last].rel != ACT_REL_CONJ || words[last].head >= last ||
      !act_words_has (words, n, last, ACT_REL_CC))
    return FALSE;
  it->host = words[last].head;
  it->speaker = find_beside (words, it->host, last);
  if (!it->speaker || words[it->speaker].upos != ACT_UPOS_PROPN ||
      words[it->host].upos == ACT_UPOS_VERB)
    return FALSE;
  comma = find_left_edge (words, it->speaker) - 1;
  return act_word_is (&words[comma], ",") &&
         count_commas (words, comma, verb) == 1 &&
         act_words_is_below (words, it->host, it->content);
}

static gboolean
find_attribution (const ActWord *words, guint n, guint verb, Attribution *it)
{
  if (verb < 6 ||
      (words[verb].xpos != ACT_XPOS_VBD && words[verb].xpos != ACT_XPOS_VBZ &&
       words[verb].xpos != ACT_XPOS_VBP) ||
      !act_word_is_verb_of (&words[verb], ACT_CLASS_COMMENT) ||
      act_words_find_subject (words, n, verb) || !is_last (words, n, verb))
    return FALSE;
  it->verb = verb;
  it->beside =
      act_word_is (&words[verb - 1], ",") ? ACT_REL_APPOS : ACT_REL_CONJ;
  if (words[verb].rel == ACT_REL_ROOT) {
    it->content = act_words_find (words, n, verb, ACT_REL_CCOMP);
  } else {
    it->content = words[verb].head;
    if (words[it->content].rel != ACT_REL_ROOT ||
        (words[verb].rel != ACT_REL_CONJ &&
         words[verb].rel != ACT_REL_PARATAXIS) ||
        act_words_has (words, n, verb, ACT_REL_CC))
      return FALSE;
  }
  return it->content && it->content < verb &&
         (act_word_is (&words[verb - 1], ",")
              ? find_speaker (words, n, verb - 1, it)
              : find_speakers (words, n, verb, it));
}

/* Whether the word, or what a parser takes for a plural, has the form of
   @verb. */
static gboolean
is_formed_as (const ActWord *word, const ActWord *verb)
{
  return word->xpos == verb->xpos ||
         (verb->xpos == ACT_XPOS_VBZ && word->xpos == ACT_XPOS_NNS);
}

gboolean
act_words_is_listed (const ActWord *words, guint n, guint verb)
{
  guint first = words[verb].head;

  if (verb < 3 || act_word_closes_quotation (&words[verb - 1]) ||
      first >= verb || words[first].xpos != words[verb].xpos)
    return FALSE;
  for (guint i = verb + 2; i + 1 < n; i++)
    if (words[i].upos == ACT_UPOS_CCONJ &&
        is_formed_as (&words[i + 1], &words[verb]) &&
        words[i + 2].upos != ACT_UPOS_PUNCT && words[i].head == i + 1)
      return TRUE;
  return FALSE;
}

void
act_words_repair_attribution (ActWord *words, guint n, guint word)
{
  Attribution it;

  if (!find_attribution (words, n, word, &it))
    return;
  for (guint i = it.speaker + 1; i < it.verb; i++)
    if (words[i].head == it.host && is_beside (&words[i])) {
      words[i].head = (guint16) it.speaker;
      words[i].rel = (guint8) it.beside;
    }
  words[it.verb].head = 0;
  words[it.verb].rel = ACT_REL_ROOT;
  words[it.content].head = (guint16) it.verb;
  words[it.content].rel = ACT_REL_CCOMP;
  words[it.speaker].head = (guint16) it.verb;
  words[it.speaker].rel = ACT_REL_NSUBJ;
}
