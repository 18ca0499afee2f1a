/* Which clause a time expression dates. */
#include "lexicon/lexicon.h"
#include "perspective/cue.h"
#include "proposition/reading.h"

#include <string.h>

const ActTime *
act_reading_find_time (const ActReading *reading, guint word)
{
  for (guint i = 0; i < reading->times->len; i++) {
    const ActTime *time = &g_array_index (reading->times, ActTime, i);
    if (word >= time->begin && word < time->end)
      return time;
  }
  return NULL;
}

/* "his role in *the May 3*, 2001, attacks": no day is said so by itself. */
static gboolean
is_after_article (const ActReading *reading, const ActTime *time)
{
  guint month = time->begin;

  while (month + 1u < time->end && reading->words[month].upos != ACT_UPOS_PROPN)
    month++;
  return time->month && time->day && month > 1 && month + 1u < time->end &&
         reading->words[month].upos == ACT_UPOS_PROPN &&
         reading->words[month + 1].upos == ACT_UPOS_NUM &&
         reading->words[month - 1].upos == ACT_UPOS_DET;
}

/* "the *June 7* primary", "the *June 7* Oslo bombing" dates a noun. */
static gboolean
is_of_noun (const ActReading *reading, const ActTime *time)
{
  guint last = time->end - 1u, noun = time->end;

  if (is_after_article (reading, time))
    return TRUE;
  if (reading->words[last].upos != ACT_UPOS_NUM &&
      reading->words[last].upos != ACT_UPOS_PROPN)
    return FALSE;
  while (noun < reading->tree->n_words &&
         reading->words[noun].upos == ACT_UPOS_PROPN &&
         reading->words[noun].head > noun)
    noun++;
  return noun <= reading->tree->n_words &&
         reading->words[noun].upos == ACT_UPOS_NOUN &&
         act_tree_is_below (reading->tree, last, noun);
}

/* "a *previously* unknown group" dates what was not known. */
static gboolean
is_of_adjective (const ActReading *reading, guint head)
{
  return reading->words[head].rel == ACT_REL_AMOD &&
         reading->words[head].head > head;
}

static const char *const dating[] = {"since", "after",     "before",
                                     "until", "following", "despite",
                                     "amid",  "ahead of",  NULL};

/* "since their *election* last month" dates the election. */
static gboolean
is_of_date (const ActReading *reading, guint noun)
{
  guint word = act_tree_find (reading->tree, noun, ACT_REL_CASE);

  if (reading->words[noun].upos != ACT_UPOS_NOUN ||
      reading->clauses->clause_of[noun] != ACT_NO_CLAUSE)
    return FALSE;
  g_autofree char *preposition = act_reading_get_preposition (reading, noun);
  return act_strings_have (dating, preposition) ||
         (strcmp (preposition, "of") == 0 && word > 1 &&
          strcmp (reading->words[word - 1].lower, "ahead") == 0);
}

/* "ahead of the *vote there in May*", "after her wins *on May 3*" with the time
   hung on the verb: what lies between it and that preposition is one phrase. */
static gboolean
is_in_dated_phrase (const ActReading *reading, const ActTime *time)
{
  const ActWord *words = reading->words;
  guint noun = 0;

  for (guint w = time->begin; --w > 1;) {
    if (words[w].upos == ACT_UPOS_NOUN)
      noun = w;
    if (noun && words[w].rel == ACT_REL_CASE && words[w].head >= noun &&
        words[w].head < time->begin && is_of_date (reading, words[w].head))
      return TRUE;
    if (words[w].upos == ACT_UPOS_PUNCT || words[w].upos == ACT_UPOS_VERB ||
        words[w].upos == ACT_UPOS_CCONJ || words[w].upos == ACT_UPOS_SCONJ ||
        act_reading_find_time (reading, w))
      return FALSE;
  }
  return FALSE;
}

/* An apposition behind a mark. */
static gboolean
is_apart (const ActReading *reading, guint noun)
{
  guint first = reading->tree->leftmost[noun];

  return reading->words[noun].rel == ACT_REL_APPOS && first > 1 &&
         (reading->words[first].upos == ACT_UPOS_PUNCT ||
          reading->words[first - 1].upos == ACT_UPOS_PUNCT);
}

/* The clause that the apposition stands for, or ACT_NO_CLAUSE. */
static guint16
find_apposition (const ActReading *reading, guint noun)
{
  for (guint16 i = 0; i < reading->clauses->n_clauses; i++)
    if (reading->clauses->clauses[i].kind == ACT_CLAUSE_APPOSITION &&
        reading->clauses->clauses[i].head == noun)
      return i;
  return ACT_NO_CLAUSE;
}

/* "*during the war* of the 1990s" dates what is done, too. */
static gboolean
is_occasion (const ActReading *reading, guint noun)
{
  static const char *const prepositions[] = {"at", "during", "in", "on", NULL};
  const guint word = act_tree_find (reading->tree, noun, ACT_REL_CASE);

  return word && act_tree_get_base (reading->tree, noun) == ACT_REL_OBL &&
         act_strings_have (prepositions, reading->words[word].lower);
}

/* "the accord *of May 2008*", "taxes *for 2001*", "the president *since 1995*",
   "for his vote *in 2005*", "a man *from the 1960s*": of the noun, and not of
   what is done. */
static gboolean
is_of_phrase (const ActReading *reading, const ActTime *time, guint at)
{
  const ActTree *tree = reading->tree;
  const guint noun = reading->words[at].head;
  const guint word = act_tree_find (tree, at, ACT_REL_CASE);
  const char *lower = word ? reading->words[word].lower : "";
  const ActRel own = act_tree_get_base (tree, noun);
  const ActRel rel = own == ACT_REL_CONJ && reading->words[noun].head
                         ? act_tree_get_base (tree, reading->words[noun].head)
                         : own;

  if (act_tree_get_base (tree, at) != ACT_REL_NMOD || !noun || noun > at ||
      (reading->words[noun].upos != ACT_UPOS_NOUN &&
       reading->words[noun].upos != ACT_UPOS_PROPN) ||
      act_tree_is_class (tree, noun, ACT_CLASS_TIME) ||
      reading->clauses->clause_of[noun] != ACT_NO_CLAUSE ||
      act_reading_find_time (reading, noun))
    return FALSE;
  if (time->year && strcmp (lower, "for") == 0)
    return TRUE;
  if (time->since || strcmp (lower, "of") == 0 || strcmp (lower, "from") == 0)
    return rel != ACT_REL_NSUBJ && rel != ACT_REL_APPOS &&
           !is_occasion (reading, noun);
  return time->year && !time->month &&
         (rel == ACT_REL_NMOD || rel == ACT_REL_OBL) &&
         act_tree_find (tree, noun, ACT_REL_NMOD_POSS);
}

/* "the record *set in 1990*", "the record set by Ann *in 1990*": of what an
   earlier one did, though the parser hangs it on the verb. */
static gboolean
is_of_record (const ActReading *reading, const ActTime *time)
{
  const ActWord *words = reading->words;
  guint set = time->begin - 1u;

  for (; set > 1 && set + 6u > time->begin; set--)
    if (strcmp (words[set].lower, "set") == 0)
      break;
    else if (words[set].upos == ACT_UPOS_PUNCT ||
             words[set].upos == ACT_UPOS_VERB)
      return FALSE;
  if (set <= 1 || strcmp (words[set].lower, "set") != 0 ||
      (set + 1u != time->begin && strcmp (words[set + 1].lower, "by") != 0))
    return FALSE;
  for (guint w = set - 1; w > 0 && words[w].upos != ACT_UPOS_PUNCT; w--) {
    if (strcmp (words[w].lemma, "record") == 0)
      return TRUE;
    if (words[w].upos == ACT_UPOS_VERB || words[w].upos == ACT_UPOS_AUX)
      return FALSE;
  }
  return FALSE;
}

/* "its *strongest level* in 14 months", "the *first attack* since May": of how
   long it is the first or last, wherever the parser hangs it. */
static gboolean
is_of_rank (const ActReading *reading, const ActTime *time)
{
  const ActWord *words = reading->words;
  const guint noun = time->begin - 1u;

  if ((!time->since && (time->kind != ACT_TIME_DURATION ||
                        strcmp (words[time->begin].lower, "in") != 0)) ||
      noun < 2 || words[noun].upos != ACT_UPOS_NOUN)
    return FALSE;
  for (guint i = noun; --i > 0 && words[i].upos != ACT_UPOS_PUNCT;)
    if (words[i].head == noun && words[i].upos == ACT_UPOS_ADJ &&
        (words[i].xpos == ACT_XPOS_JJS ||
         strcmp (words[i].lower, "first") == 0))
      return TRUE;
  return FALSE;
}

/* "fell *from 9 percent* in 2006 to 3 percent": the year of the first. */
static gboolean
is_of_start (const ActReading *reading, const ActTime *time)
{
  const ActWord *words = reading->words;
  guint amount = time->begin - 1u, from = amount;

  if (!time->year || words[amount].upos == ACT_UPOS_VERB ||
      time->end > reading->sentence->n_words ||
      strcmp (words[time->end].lower, "to") != 0)
    return FALSE;
  while (from > 1 && from + 5u > amount &&
         strcmp (words[from].lower, "from") != 0)
    from--;
  return strcmp (words[from].lower, "from") == 0;
}

/* The clause whose event the expression dates: the nearest one above. */
static guint16
find_clause_of_time (const ActReading *reading, const ActTime *time)
{
  guint at = time->begin;

  if (is_of_noun (reading, time) || is_in_dated_phrase (reading, time) ||
      is_of_record (reading, time) || is_of_start (reading, time) ||
      is_of_rank (reading, time))
    return ACT_NO_CLAUSE;

  for (guint i = time->begin; i < time->end; i++) {
    guint head = reading->words[i].head;
    if ((head < time->begin || head >= time->end) &&
        reading->words[i].upos != ACT_UPOS_PUNCT)
      at = i;
    if (reading->clauses->clause_of[i] != ACT_NO_CLAUSE)
      return reading->clauses->clause_of[i];
  }
  for (guint step = 0; at && step < 64; step++) {
    if (step == 0 && is_of_phrase (reading, time, at))
      return ACT_NO_CLAUSE;
    gboolean nominal = step == 0 || reading->words[at].rel == ACT_REL_NMOD;
    /* "its history of tests *in 2006* worries Poland": of long ago */
    if (step > 1 && time->year && !time->month &&
        act_tree_get_base (reading->tree, at) == ACT_REL_NSUBJ)
      return ACT_NO_CLAUSE;
    /* "support of 40 percent, *a dip from March*" */
    if (step > 0 && is_apart (reading, at))
      return find_apposition (reading, at);
    at = reading->words[at].head;
    if (at && at < time->begin && nominal && is_of_date (reading, at))
      return ACT_NO_CLAUSE;
    if (step == 0 && at && is_of_adjective (reading, at))
      return ACT_NO_CLAUSE;
    if (at && reading->clauses->clause_of[at] != ACT_NO_CLAUSE)
      return reading->clauses->clause_of[at];
  }
  return ACT_NO_CLAUSE;
}

static gboolean
is_of_chain (const ActReading *reading, const ActClause *clause, guint16 index)
{
  const ActClause *clauses = reading->clauses->clauses;

  for (guint step = 0; step < 8; step++) {
    if (index == clause - clauses)
      return TRUE;
    if (clause->next == ACT_NO_CLAUSE)
      return FALSE;
    clause = &clauses[clause->next];
  }
  return FALSE;
}

/* "Ann Lee, the envoy, *on Monday* left": the day of an apposition stands in
   its phrase. */
static gboolean
may_date (const ActReading *reading, const ActClause *clause,
          const ActTime *time)
{
  if (clause->kind != ACT_CLAUSE_APPOSITION)
    return TRUE;
  if (time->begin < clause->head)
    return FALSE;
  for (guint i = clause->head; i < time->begin; i++)
    if (strcmp (reading->words[i].lower, ",") == 0)
      return FALSE;
  return TRUE;
}

/* "*has* spoken". */
static gboolean
is_perfect (const ActReading *reading, const ActClause *clause)
{
  for (guint w = act_word_set_first (&clause->group); w && w < clause->head;
       w = act_word_set_next (&clause->group, w))
    if (strcmp (reading->words[w].lemma, "have") == 0 &&
        reading->words[w].xpos != ACT_XPOS_VBD)
      return TRUE;
  return FALSE;
}

const ActTime *
act_reading_get_time (const ActReading *reading, const ActClause *clause)
{
  const ActClause *clauses = reading->clauses->clauses;
  const ActTime *best = NULL;
  guint best_rank = 0;

  for (guint i = 0; i < reading->times->len; i++) {
    const ActTime *time = &g_array_index (reading->times, ActTime, i);
    guint16 owner = find_clause_of_time (reading, time);
    if (owner == ACT_NO_CLAUSE || !may_date (reading, clause, time))
      continue;
    gboolean own =
        is_of_chain (reading, clause, owner) ||
        (clause->previous != ACT_NO_CLAUSE && owner == clause->previous);
    /* "*in 2008* he gave $10 and has spoken out" */
    gboolean shared = clause->coordinated == owner &&
                      time->begin < clauses[owner].head &&
                      (!is_perfect (reading, clause) ||
                       is_perfect (reading, &clauses[owner]));
    if (!own && !shared)
      continue;
    /* "In 1957 it became a member, and *in 1999* it joined" */
    guint rank = own ? 2 : 1;
    if (time->kind != ACT_TIME_VAGUE && time->kind != ACT_TIME_DURATION)
      rank += 2;
    if (rank > best_rank) {
      best = time;
      best_rank = rank;
    }
  }
  return best;
}

/* "*160 people* have died": so many, one after the other. */
static gboolean
is_count (const ActReading *reading, guint noun)
{
  return noun && (act_tree_find_base (reading->tree, noun, ACT_REL_NUMMOD) ||
                  act_tree_is_class (reading->tree, noun, ACT_CLASS_QUANTITY));
}

/* "*has* killed ten", "kills", "is killing", against "killed". */
static gboolean
goes_on (const ActReading *reading, const ActClause *clause)
{
  const ActXpos xpos = (ActXpos) reading->words[clause->head].xpos;

  if (xpos != ACT_XPOS_VBD && xpos != ACT_XPOS_VBN)
    return TRUE;
  for (guint w = act_word_set_first (&clause->group); w;
       w = act_word_set_next (&clause->group, w))
    if (strcmp (reading->words[w].lemma, "have") == 0)
      return TRUE;
  return FALSE;
}

gboolean
act_time_is_bound (const ActReading *reading, const ActClause *clause,
                   const ActTime *time)
{
  static const char *const bounds[] = {"after", "before", NULL};
  static const char *const ends[] = {"till", "until", NULL};
  const char *lower = reading->words[time->begin].lower;
  const ActArgument *object;

  if (act_strings_have (bounds, lower))
    return TRUE;
  /* "did not learn of it *until 2008*" did then. */
  if (act_strings_have (ends, lower))
    return !clause->negation;
  if (!time->since)
    return FALSE;
  object =
      act_clause_find_argument (reading->clauses, clause, ACT_ARGUMENT_OBJECT);
  return !goes_on (reading, clause) || is_count (reading, clause->subject) ||
         (object && is_count (reading, object->head));
}

gboolean
act_time_is_ahead (const ActReading *reading, const ActClause *clause,
                   const ActTime *time)
{
  static const char *const arranged[] = {
      "appear", "arrive", "attend", "begin",  "convene", "depart",
      "end",    "expire", "fly",    "gather", "host",    "leave",
      "meet",   "open",   "reopen", "resume", "retire",  "return",
      "start",  "travel", "visit",  "vote",   NULL};
  const ActWord *head = &reading->words[clause->head];
  const guint before = time->begin - 1u;

  ActCue cue;

  /* "predicts a rise next year" is now */
  if ((head->xpos != ACT_XPOS_VBZ && head->xpos != ACT_XPOS_VBP) ||
      clause->kind != ACT_CLAUSE_VERB ||
      act_cue_find (reading->sentence, clause->head, &cue))
    return FALSE;
  if (time->kind == ACT_TIME_RELATIVE &&
      (time->offset > 0 || time->direction == 1))
    return TRUE;
  if (before && strcmp (reading->words[before].lower, "later") == 0)
    return TRUE;
  return ((time->kind == ACT_TIME_WEEKDAY && time->direction != -1) ||
          (time->kind == ACT_TIME_CALENDAR && time->month && time->day &&
           !time->year)) &&
         act_strings_have (arranged, head->lemma);
}

char *
act_reading_get_time_text (const ActReading *reading, const ActTime *time)
{
  gsize length;
  const char *text =
      act_document_get_text (act_parse_get_document (reading->parse), &length);
  guint32 begin = reading->words[time->begin].span.begin;
  guint32 end = reading->words[time->end - 1].span.end;

  return g_strndup (text + begin, end - begin);
}
