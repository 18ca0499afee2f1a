/* How a thing is told: "*as Ann tells it*, …", "*the way Ann sees it*, …", and
   what is told by nobody: "*word is* that …", "*legend has it* that …", "…, *a
   charge that she denies*". */
#include "perspective/work.h"

#include "lexicon/lexicon.h"
#include "perspective/cue.h"

#include <string.h>

gboolean
act_word_is_rumour (const ActWord *noun)
{
  static const char *const rumours[] = {
      "buzz",   "chatter", "gossip",      "hearsay", "innuendo", "insinuation",
      "legend", "murmur",  "rumor",       "rumour",  "story",    "tale",
      "talk",   "whisper", "speculation", NULL};

  return noun->upos == ACT_UPOS_NOUN && act_strings_have (rumours, noun->lemma);
}

/* What goes round, and what a side holds: "*word* is that …", "the official
 *version* is that …". */
gboolean
act_work_is_tale (const ActPerspectiveWork *work, guint noun)
{
  static const char *const tales[] = {"consensus", "lore",    "narrative",
                                      "theory",    "version", "wisdom",
                                      "word",      NULL};
  static const char *const sides[] = {"company", "government", "official",
                                      "party", NULL};
  const ActTree *tree = &work->clauses->tree;
  const ActWord *word = &work->words[noun];
  guint side;

  if (strcmp (word->lemma, "line") == 0) { /* not "the bottom line" */
    side = act_tree_find (tree, noun, ACT_REL_AMOD);
    if (!side)
      side = act_tree_find (tree, noun, ACT_REL_COMPOUND);
    return side && act_strings_have (sides, work->words[side].lower);
  }
  return (word->upos == ACT_UPOS_NOUN &&
          act_strings_have (tales, word->lemma)) ||
         act_word_is_rumour (word);
}

gboolean
act_work_is_hearsay (const ActPerspectiveWork *work, const ActClause *governor)
{
  static const char *const rounds[] = {
      "abound", "circulate", "emerge",  "go",    "grow", "persist",
      "run",    "spread",    "surface", "swirl", NULL};
  static const char *const lores[] = {"custom", "tradition", NULL};
  const ActTree *tree = &work->clauses->tree;
  const guint subject = governor->subject;
  const guint object = act_tree_find (tree, governor->head, ACT_REL_OBJ);

  if (!subject || governor->passive)
    return FALSE;
  if (strcmp (work->words[governor->head].lemma, "have") == 0)
    return object && strcmp (work->words[object].lower, "it") == 0 &&
           (act_work_is_tale (work, subject) ||
            act_strings_have (lores, work->words[subject].lemma));
  return (act_strings_have (rounds, work->words[governor->head].lemma) &&
          act_work_is_tale (work, subject)) ||
         (strcmp (work->words[governor->head].lemma, "hold") == 0 &&
          act_work_is_tale (work, subject) &&
          act_work_find_author (work, subject) == subject);
}

guint
act_work_find_hearsay_author (const ActPerspectiveWork *work,
                              const ActClause *governor)
{
  static const char *const holds[] = {"have", "hold", NULL};
  const guint author = act_work_find_author (work, governor->subject);

  return author == governor->subject &&
                 act_strings_have (holds, work->words[governor->head].lemma)
             ? 0
             : author;
}

gboolean
act_work_is_assured (const ActPerspectiveWork *work, const ActClause *governor,
                     const ActClause *clause)
{
  static const char *const sure[] = {"adamant",   "certain", "confident",
                                     "insistent", "sure",    NULL};

  return governor->kind == ACT_CLAUSE_COPULA && governor->subject &&
         clause->finite_word && clause->subject_source == ACT_SUBJECT_OWN &&
         clause->head > governor->head &&
         work->words[governor->head].upos == ACT_UPOS_ADJ &&
         act_strings_have (sure, work->words[governor->head].lower) &&
         strcmp (work->words[governor->subject].lower, "it") != 0 &&
         !act_work_find_negation (work, governor);
}

static gboolean
is_telling (const ActWord *verb)
{
  static const char *const verbs[] = {"describe", "put",  "recall", "remember",
                                      "see",      "tell", "view",   NULL};

  return act_strings_have (verbs, verb->lemma);
}

/* The verb has "it" right behind it, and a mark behind that: "as Ann tells
 *it*, …", "As Ann put *it* in May, …". */
static gboolean
tells_it (const ActPerspectiveWork *work, guint verb)
{
  static const char *const first[] = {"I", "i", "we", "you", "one", NULL};
  const ActTree *tree = &work->clauses->tree;
  const guint subject = act_tree_find (tree, verb, ACT_REL_NSUBJ);

  return verb < tree->n_words && subject && subject < verb &&
         is_telling (&work->words[verb]) &&
         strcmp (work->words[verb + 1].lower, "it") == 0 &&
         work->words[verb + 1].head == verb &&
         !act_strings_have (first, work->words[subject].lower);
}

gboolean
act_work_is_telling (const ActPerspectiveWork *work, const ActClause *clause)
{
  static const char *const wordings[] = {"describe", "put", NULL};

  return clause->relation == ACT_REL_ADVCL && !clause->passive &&
         act_work_has_mark (work, clause, "as") &&
         tells_it (work, clause->head) &&
         /* "was, *as Ann put it*, a “disaster”": so much she words */
         (strcmp (work->words[1].lower, "as") == 0 ||
          !act_strings_have (wordings, work->words[clause->head].lemma));
}

guint
act_work_find_way (const ActPerspectiveWork *work, guint *way)
{
  const ActTree *tree = &work->clauses->tree;
  guint verb;

  if (tree->n_words < 6 || strcmp (work->words[1].lower, "the") != 0 ||
      strcmp (work->words[2].lower, "way") != 0 ||
      act_tree_get_base (tree, 2) != ACT_REL_OBL)
    return 0;
  verb = act_tree_find (tree, 2, ACT_REL_ACL_RELCL);
  if (!verb || !tells_it (work, verb))
    return 0;
  *way = 2;
  return act_tree_find (tree, verb, ACT_REL_NSUBJ);
}

/* "…, a charge *that she denies*": whose charge it is, the text does not say.
 */
static gboolean
is_denied (const ActPerspectiveWork *work, guint noun)
{
  const guint verb =
      act_tree_find (&work->clauses->tree, noun, ACT_REL_ACL_RELCL);
  const ActClause *relative =
      verb ? act_clauses_find (work->clauses, verb) : NULL;
  const ActSentence *sentence = work->clauses->tree.sentence;
  ActCue cue, denial;

  return relative && !act_work_find_negation (work, relative) &&
         act_cue_find (sentence, noun, &cue) &&
         cue.content == ACT_CONTENT_CLAIM &&
         act_cue_find (sentence, verb, &denial) &&
         denial.stance == ACT_STANCE_DENIES;
}

gboolean
act_work_is_contested (const ActPerspectiveWork *work, const ActClause *clause)
{
  const ActTree *tree = &work->clauses->tree;
  ActCue cue;

  /* "*accuses* Bob of lying, a charge he denies" says whose it is */
  if (act_cue_find (tree->sentence, clause->head, &cue))
    return FALSE;
  for (guint w = tree->n_words; w > clause->head; w--)
    if (act_tree_is_comment (tree, w) && is_denied (work, w)) {
      guint above = work->words[w].head;
      while (above && work->clauses->clause_of[above] == ACT_NO_CLAUSE)
        above = work->words[above].head;
      return above &&
             &work->clauses->clauses[work->clauses->clause_of[above]] == clause;
    }
  return FALSE;
}

/* A word of who speaks behind a headline's colon: "police", "Latvian minister",
   "Karta". */
static gboolean
is_of_speaker (const ActSentence *sentence, guint word, gboolean last)
{
  const ActWord *it = &sentence->words[word];
  const char *const *row =
      act_table_find (act_table_get ("noun-classes"), it->lemma);
  ActCue cue;

  if (it->upos == ACT_UPOS_PROPN)
    return TRUE;
  if (it->upos != ACT_UPOS_NOUN)
    return !last && it->upos == ACT_UPOS_ADJ;
  return act_cue_find (sentence, word, &cue) || !last ||
         strcmp (it->lemma, "source") == 0 || strcmp (it->lemma, "poll") == 0 ||
         strcmp (it->lemma, "study") == 0 ||
         (row &&
          (strcmp (row[1], "person") == 0 || strcmp (row[1], "group") == 0));
}

/* The last of one to four words that end the line and name who speaks, or 0. */
static guint
find_speaker_from (const ActSentence *sentence, guint first)
{
  const guint last = sentence->n_words;

  if (first > last || last > first + 3)
    return 0;
  for (guint w = first; w <= last; w++)
    if (!is_of_speaker (sentence, w, w == last))
      return 0;
  return last;
}

static gboolean
ends_line (const ActPerspectiveWork *work, guint sentence)
{
  return sentence + 1 >= act_parse_count_sentences (work->parse) ||
         act_parse_get_sentence (work->parse, sentence)->line !=
             act_parse_get_sentence (work->parse, sentence + 1)->line;
}

/* "Norway picks *a new coach*: Ann Lee" names whom it picks. */
static gboolean
announces (const ActWord *before, guint last, const ActSentence *behind)
{
  return behind->words[last].upos == ACT_UPOS_PROPN &&
         before->upos != ACT_UPOS_PROPN;
}

ActWordRef
act_work_find_behind_colon (const ActPerspectiveWork *work, ActWordRef *colon)
{
  const ActSentence *here = work->clauses->tree.sentence, *behind = here;
  guint at = here->n_words, sentence = work->sentence, last;

  if (at > 3 && strcmp (here->words[at].lower, ":") == 0) {
    if (ends_line (work, sentence))
      return (ActWordRef){0, 0};
    behind = act_parse_get_sentence (work->parse, ++sentence);
    last = find_speaker_from (behind, 1);
  } else {
    for (at = here->n_words; at > 3; at--)
      if (strcmp (here->words[at].lower, ":") == 0)
        break;
    last = at > 3 ? find_speaker_from (here, at + 1) : 0;
  }
  if (!last || !ends_line (work, sentence) ||
      announces (&here->words[at - 1], last, behind))
    return (ActWordRef){0, 0};
  *colon = act_work_make_ref (work, at);
  return (ActWordRef){sentence, (guint16) last};
}
