/* Known errors of the parser: who says it, set behind what is said or into it
   ("…, *a court heard*", "Roe, *it is thought*, fled"), and what goes on behind
   that. */
#include "lexicon/lexicon.h"
#include "tree-repair/attribution.h"
#include "tree-repair/build.h"

#include "clause/word-class.h"

/* ", @speaker @speech …" behind the comma @comma. */
typedef struct {
  guint comma;
  guint first;   /* word of the speaker */
  guint speaker; /* its head */
  guint aux;     /* "*was* told", 0 for none */
  guint speech;
} Tail;

/* A verb of speech that is set beside what is said without "and" is one, too.
 */
static gboolean
is_tail_verb (const ActWord *word)
{
  const guint32 tails =
      ACT_CLASS_COMMENT | ACT_CLASS_TAIL |
      (word->rel == ACT_REL_CONJ ? (guint32) ACT_CLASS_SPEECH : 0);

  return (act_word_get_classes (word) & tails) != 0;
}

/* "prosecutors *allege*", "the complaint *states*" taken for nouns: the ending
   is that of a verb with this speaker. */
static gboolean
is_verb_as_noun (const ActWord *speaker, const ActWord *word)
{
  if (!is_tail_verb (word))
    return FALSE;
  if (speaker->xpos == ACT_XPOS_NNS || act_word_is (speaker, "police"))
    return word->xpos == ACT_XPOS_NN || word->xpos == ACT_XPOS_VB;
  return word->xpos == ACT_XPOS_NNS &&
         (speaker->upos == ACT_UPOS_PROPN || speaker->xpos == ACT_XPOS_NN);
}

/* What a speaker's phrase can hold. */
static gboolean
is_of_speaker (const ActWord *word)
{
  return word->upos == ACT_UPOS_NOUN || word->upos == ACT_UPOS_PROPN ||
         word->upos == ACT_UPOS_DET || word->upos == ACT_UPOS_ADJ ||
         word->upos == ACT_UPOS_PRON || word->upos == ACT_UPOS_NUM ||
         word->upos == ACT_UPOS_ADP || word->xpos == ACT_XPOS_POS ||
         (word->upos == ACT_UPOS_PART && word->xpos != ACT_XPOS_TO);
}

static gboolean
is_finite_verb (const ActWord *word)
{
  return word->upos == ACT_UPOS_VERB &&
         (word->xpos == ACT_XPOS_VBD || word->xpos == ACT_XPOS_VBZ ||
          word->xpos == ACT_XPOS_VBP);
}

/* "officials *and* (local) witnesses" */
static gboolean
joins_people (const ActWord *words, guint n, guint at)
{
  guint next = at + 1;

  if (at < 3 || !act_word_is (&words[at], "and") ||
      words[at - 1].upos != ACT_UPOS_NOUN ||
      !act_word_is_people (&words[at - 1]))
    return FALSE;
  while (next < n && (words[next].upos == ACT_UPOS_ADJ ||
                      (words[next].upos == ACT_UPOS_NOUN &&
                       words[next + 1].upos == ACT_UPOS_NOUN)))
    next++;
  return words[next].upos == ACT_UPOS_NOUN && act_word_is_people (&words[next]);
}

/* The noun of words[first..last] before any preposition or "and" that hangs on
   none of them, or 0. */
static guint
find_speaker (const ActWord *words, guint first, guint last)
{
  guint end = first;

  while (end < last && words[end + 1].upos != ACT_UPOS_ADP &&
         words[end + 1].upos != ACT_UPOS_CCONJ)
    end++;
  for (guint i = end; i >= first; i--)
    if ((words[i].head < first || words[i].head > last) &&
        (words[i].upos == ACT_UPOS_NOUN || words[i].upos == ACT_UPOS_PROPN ||
         words[i].upos == ACT_UPOS_PRON ||
         /* "*one* of the people" */
         (words[i].upos == ACT_UPOS_NUM && act_word_is (&words[i + 1], "of"))))
      return i;
  return 0;
}

static gboolean
find_tail (const ActWord *words, guint n, guint comma, Tail *tail)
{
  guint at = comma + 1;

  if ((!act_word_is (&words[comma], ",") &&
       !act_word_is (&words[comma], "(")) ||
      comma < 2 || comma + 3 > n)
    return FALSE;
  *tail = (Tail){.comma = comma, .first = at};
  while (at < n &&
         (is_of_speaker (&words[at]) || joins_people (words, n, at)) &&
         !(at > comma + 1 && at + 1 == n && words[n].upos == ACT_UPOS_PUNCT &&
           is_verb_as_noun (&words[at - 1], &words[at])))
    at++;
  if (at == comma + 1 || at > n || words[comma + 1].upos == ACT_UPOS_ADP ||
      words[comma + 1].xpos == ACT_XPOS_WDT ||
      words[comma + 1].xpos == ACT_XPOS_WP)
    return FALSE;
  tail->speaker = find_speaker (words, comma + 1, at - 1);
  for (; at < n && words[at].upos == ACT_UPOS_AUX; at++)
    tail->aux = at;
  if (tail->aux && words[at].upos == ACT_UPOS_ADV)
    at++; /* "can exclusively reveal" */
  tail->speech = at;
  return tail->speaker && is_tail_verb (&words[at]) &&
         (tail->aux ? words[at].upos == ACT_UPOS_VERB
                    : is_finite_verb (&words[at]) ||
                          (words[at].upos == ACT_UPOS_VERB &&
                           words[tail->speaker].head == at) ||
                          is_verb_as_noun (&words[at - 1], &words[at]));
}

/* "*it* was claimed": "it" is nobody. */
static gboolean
is_impersonal (const ActWord *words, const Tail *tail)
{
  return tail->aux && words[tail->speech].xpos == ACT_XPOS_VBN &&
         strcmp (words[tail->aux].lemma, "be") == 0 &&
         act_word_is (&words[tail->speaker], "it") &&
         words[tail->speaker].rel != ACT_REL_EXPL;
}

static void
make_speaker (ActWord *words, guint n, const Tail *tail)
{
  const gboolean impersonal = is_impersonal (words, tail);

  if (words[tail->speech].upos != ACT_UPOS_VERB) {
    words[tail->speech].xpos =
        words[tail->speech].xpos == ACT_XPOS_NNS ? ACT_XPOS_VBZ : ACT_XPOS_VBP;
    words[tail->speech].upos = ACT_UPOS_VERB;
  } else if (!tail->aux && words[tail->speech].xpos == ACT_XPOS_VBN) {
    words[tail->speech].xpos = ACT_XPOS_VBD;
  }
  words[tail->speech].rel = ACT_REL_PARATAXIS;
  act_words_make_subject (words, n, tail->speaker, tail->speech);
  if (impersonal)
    words[tail->speaker].rel = ACT_REL_EXPL;
}

/* Marks of what happens meanwhile, or before: "said, *as* fighting went on". */
static const char *const circumstances[] = {"after",  "as",      "because",
                                            "before", "shortly", "since",
                                            "until",  "while",   NULL};

/* Behind the verb stands nothing that it says, hears or shows. */
static gboolean
has_nothing_behind (const ActWord *words, guint n, const Tail *tail)
{
  const gboolean circumstance =
      tail->speech + 2 < n && act_word_is (&words[tail->speech + 1], ",") &&
      words[tail->speech + 2].rel == ACT_REL_MARK &&
      act_strings_have (circumstances, words[tail->speech + 2].lower);

  for (guint i = tail->speech + 1; i <= n; i++) {
    const ActRel base = act_rel_get_base ((ActRel) words[i].rel);
    if (words[i].head == tail->speech &&
        (base == ACT_REL_OBJ || (base == ACT_REL_CCOMP && !circumstance) ||
         base == ACT_REL_XCOMP || base == ACT_REL_CONJ ||
         base == ACT_REL_NSUBJ || base == ACT_REL_IOBJ))
      return FALSE;
  }
  return words[tail->speech + 1].upos == ACT_UPOS_PUNCT ||
         words[tail->speech + 1].upos == ACT_UPOS_ADP ||
         words[tail->speech + 1].upos == ACT_UPOS_ADV ||
         words[tail->speech + 1].rel == ACT_REL_OBL_UNMARKED;
}

/* The predicate of the sentence, if it is one that can be said. */
static guint
find_said (const ActWord *words, guint n, const Tail *tail)
{
  guint root = 1;

  while (root < n && words[root].rel != ACT_REL_ROOT)
    root++;
  return root < tail->comma && (act_words_find_subject (words, n, root) ||
                                act_words_has (words, n, root, ACT_REL_EXPL))
             ? root
             : 0;
}

static gboolean
is_misread (const ActWord *words, guint n, const Tail *tail)
{
  static const ActRel tails[] = {
      ACT_REL_PARATAXIS, ACT_REL_APPOS, ACT_REL_CCOMP, ACT_REL_ADVCL,
      ACT_REL_CONJ,      ACT_REL_OBJ,   ACT_REL_NSUBJ, ACT_REL_OBL_UNMARKED};
  const ActWord *speech = &words[tail->speech];
  gboolean loose =
      speech->rel == ACT_REL_ACL && words[tail->speaker].head == tail->speech;

  if (!speech->head || speech->head > tail->comma)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (tails); i++)
    loose |= speech->rel == tails[i];
  for (guint i = 1; i < tail->comma; i++)
    if (words[i].head == tail->speech && words[i].upos != ACT_UPOS_PUNCT)
      return FALSE;
  return loose && (words[tail->speaker].head != tail->speech ||
                   speech->rel != ACT_REL_PARATAXIS ||
                   words[speech->head].upos == ACT_UPOS_PROPN ||
                   is_impersonal (words, tail) ||
                   !act_words_find_subject (words, n, tail->speech));
}

/* "X strangled Y, *jurors were told*", "…, *prosecutors allege*", with the
   verb of speech taken for content, an apposition or a noun of the speaker. */
static void
set_behind (ActWord *words, guint n, guint comma)
{
  Tail tail;
  guint said;

  if (!find_tail (words, n, comma, &tail) || !is_misread (words, n, &tail) ||
      !has_nothing_behind (words, n, &tail))
    return;
  said = find_said (words, n, &tail);
  if (!said)
    return;
  for (guint i = tail.first; i < tail.speech; i++)
    if (i != tail.speaker &&
        (words[i].head == tail.speech || words[i].head < tail.first) &&
        words[i].upos != ACT_UPOS_AUX && words[i].upos != ACT_UPOS_ADV)
      words[i].head = (guint16) tail.speaker;
  words[tail.speech].head = (guint16) said;
  make_speaker (words, n, &tail);
}

/* The verb of what the speech is set into, or 0. */
static guint
find_content (const ActWord *words, guint n, const Tail *tail)
{
  guint content = words[tail->speech].head;

  if (content && content < tail->comma)
    for (content = tail->speech + 1; content < n; content++)
      if (words[content].rel == ACT_REL_ROOT)
        break;
  return content > tail->speech + 1 && words[content].upos == ACT_UPOS_VERB
             ? content
             : 0;
}

/* "*Roe*, it is thought, *fled*" with Roe taken for who is thought so, and the
   thought for a circumstance. */
static void
set_into (ActWord *words, guint n, guint comma)
{
  static const ActRel asides[] = {ACT_REL_ADVCL, ACT_REL_PARATAXIS, ACT_REL_ACL,
                                  ACT_REL_APPOS, ACT_REL_ACL_RELCL};
  Tail tail;
  guint content, subject = 0;
  gboolean aside = FALSE;

  if (!find_tail (words, n, comma, &tail) || tail.speech + 2 > n ||
      !act_word_is (&words[tail.speech + 1], ","))
    return;
  content = find_content (words, n, &tail);
  for (guint i = 0; i < G_N_ELEMENTS (asides); i++)
    aside |= words[tail.speech].rel == asides[i];
  if (!content || !aside || act_words_has (words, n, tail.speech, ACT_REL_MARK))
    return;
  for (guint i = 1; i < comma; i++)
    if (words[i].head == tail.speech &&
        act_rel_get_base ((ActRel) words[i].rel) == ACT_REL_NSUBJ)
      subject = i;
  words[tail.speech].head = (guint16) content;
  make_speaker (words, n, &tail);
  if (subject && !act_words_find_subject (words, n, content))
    act_words_make_subject (words, n, subject, content);
}

/* "hit a market, officials said, *as fighting edged closer*" with the last
   taken for what they said: that stands before. */
static void
raise_circumstance (ActWord *words, guint n, guint clause)
{
  guint speech = words[clause].head, said = words[speech].head, mark, speaker;

  if (words[clause].rel != ACT_REL_CCOMP || speech >= clause || !said ||
      said >= speech ||
      (words[speech].rel != ACT_REL_PARATAXIS &&
       /* "…, officials and witnesses said" is no second verb without "and" */
       (words[speech].rel != ACT_REL_CONJ ||
        act_words_find (words, n, speech, ACT_REL_CC))) ||
      !act_word_is_verb_of (&words[speech], ACT_CLASS_SPEECH))
    return;
  mark = act_words_find (words, n, clause, ACT_REL_MARK);
  speaker = act_words_find (words, n, speech, ACT_REL_NSUBJ);
  if (mark <= speech || mark > clause ||
      !act_strings_have (circumstances, words[mark].lower) || speaker <= said ||
      speaker > speech || !act_word_is (&words[mark - 1], ","))
    return;
  words[clause].head = (guint16) said;
  words[clause].rel = ACT_REL_ADVCL;
  words[speech].rel = ACT_REL_PARATAXIS;
}

/* "*had* offered", "*would* close", "*was* losing": tells of another time than
   "she said". */
static gboolean
is_of_other_time (const ActWord *words, guint n, guint verb)
{
  const guint aux = act_words_find (words, n, verb, ACT_REL_AUX);

  return aux && aux < verb &&
         (words[aux].xpos == ACT_XPOS_MD ||
          strcmp (words[aux].lemma, "have") == 0 ||
          (strcmp (words[aux].lemma, "be") == 0 &&
           words[verb].xpos == ACT_XPOS_VBG));
}

/* "The firm *lost* money, Ann said, and *would close* two plants": what goes on
   is what she said, and the firm does it. */
static void
raise_resumed (ActWord *words, guint n, guint verb)
{
  const guint said = act_words_find_said (words, n, verb);

  if (!said || words[words[verb].head].xpos != ACT_XPOS_VBD ||
      !act_words_find_subject (words, n, said) ||
      !is_of_other_time (words, n, verb))
    return;
  words[verb].head = (guint16) said;
}

void
act_words_repair_tail (ActWord *words, guint n, guint word)
{
  set_behind (words, n, word);
  set_into (words, n, word);
  raise_circumstance (words, n, word);
  raise_resumed (words, n, word);
}
