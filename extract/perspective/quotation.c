#include "perspective/quotation.h"

#include "clause/word-class.h"
#include "lexicon/lexicon.h"
#include "perspective/block-quote.h"
#include "perspective/cue.h"
#include "perspective/turn.h"

#include <string.h>

/* Sentences longer than this are searched for marks but not for speakers. */
#define WORDS_MAX 1024
/* How far a quotation may run without its closing mark, in sentences. */
#define OPEN_MAX 60

struct ActQuotations {
  const ActParse *parse;
  GArray *quotations; /* of ActQuotation */
};

typedef enum { MARK_NONE, MARK_OPEN, MARK_CLOSE, MARK_EITHER } Mark;

static Mark
get_mark (const ActWord *word)
{
  static const struct {
    const char *form;
    Mark mark;
  } marks[] = {{"\"", MARK_EITHER},          {"\xe2\x80\x9c", MARK_OPEN},
               {"\xe2\x80\x9d", MARK_CLOSE}, {"``", MARK_OPEN},
               {"''", MARK_EITHER},          {"\xc2\xab", MARK_OPEN},
               {"\xc2\xbb", MARK_CLOSE},     {"\xe2\x80\x9e", MARK_OPEN}};

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    if (strcmp (word->form, marks[i].form) == 0)
      return marks[i].mark;
  return MARK_NONE;
}

/** Where a walk through the words of the document stands. */
typedef struct {
  ActQuotations *quotations;
  gboolean open;
  ActWordRef begin;    /* first word after the opening mark */
  ActWordRef last_end; /* after the last word seen */
} Walk;

int
act_word_ref_compare (ActWordRef a, ActWordRef b)
{
  if (a.sentence != b.sentence)
    return a.sentence < b.sentence ? -1 : 1;
  return (int) a.word - (int) b.word;
}

int
act_quotation_compare (gconstpointer a, gconstpointer b)
{
  const ActQuotation *x = a, *y = b;

  return act_word_ref_compare (x->begin, y->begin);
}

gboolean
act_quotation_set_range (ActQuotation *quotation, const ActParse *parse,
                         ActWordRef begin, ActWordRef end)
{
  const ActSentence *first, *last;

  if (act_word_ref_compare (begin, end) >= 0)
    return FALSE;
  first = act_parse_get_sentence (parse, begin.sentence);
  if (begin.word > first->n_words) {
    begin = (ActWordRef){begin.sentence + 1, 1};
    if (act_word_ref_compare (begin, end) >= 0)
      return FALSE;
    first = act_parse_get_sentence (parse, begin.sentence);
  }
  if (end.word <= 1) {
    end.sentence--;
    end.word =
        (guint16) (act_parse_get_sentence (parse, end.sentence)->n_words + 1);
  }
  last = act_parse_get_sentence (parse, end.sentence);
  quotation->begin = begin;
  quotation->end = end;
  quotation->span.begin = first->words[begin.word].span.begin;
  quotation->span.end = last->words[end.word - 1].span.end;
  return TRUE;
}

static void
close_quotation (Walk *walk, ActWordRef end)
{
  ActQuotation quotation = {0};

  walk->open = FALSE;
  if (act_quotation_set_range (&quotation, walk->quotations->parse, walk->begin,
                               end))
    g_array_append_val (walk->quotations->quotations, quotation);
}

/* A paragraph ends while a quotation is open: it goes on when the next one
   begins with a mark again, else the closing mark was forgotten. */
static void
pass_paragraph (Walk *walk, const ActSentence *next)
{
  if (walk->open &&
      (next->n_words == 0 || get_mark (&next->words[1]) == MARK_NONE ||
       get_mark (&next->words[1]) == MARK_CLOSE))
    close_quotation (walk, walk->last_end);
}

/* Straight marks at a sentence's begin open, at its end close; between them
   the blank decides. */
static gboolean
is_opening (const Walk *walk, const ActSentence *sentence, guint word)
{
  if (walk->open)
    return FALSE;
  return word < sentence->n_words || word == 1;
}

static void
find_quotations (ActQuotations *quotations)
{
  const ActParse *parse = quotations->parse;
  Walk walk = {.quotations = quotations};
  guint line = G_MAXUINT;

  for (guint s = 0; s < act_parse_count_sentences (parse); s++) {
    const ActSentence *sentence = act_parse_get_sentence (parse, s);
    gboolean new_line = sentence->line != line && line != G_MAXUINT;
    if (new_line)
      pass_paragraph (&walk, sentence);
    if (walk.open && s - walk.begin.sentence > OPEN_MAX)
      close_quotation (&walk, walk.last_end);
    line = sentence->line;
    for (guint16 i = 1; i <= sentence->n_words; i++) {
      Mark mark = get_mark (&sentence->words[i]);
      if (mark == MARK_EITHER)
        mark = is_opening (&walk, sentence, i) ? MARK_OPEN : MARK_CLOSE;
      if (walk.open && new_line && i == 1 && mark != MARK_NONE)
        continue; /* the mark that the new paragraph repeats */
      if (mark == MARK_CLOSE && walk.open) {
        close_quotation (&walk, (ActWordRef){s, i});
      } else if (mark == MARK_OPEN && !walk.open) {
        walk.open = TRUE;
        walk.begin = (ActWordRef){s, (guint16) (i + 1)};
      }
    }
    walk.last_end = (ActWordRef){s, (guint16) (sentence->n_words + 1)};
  }
  if (walk.open)
    close_quotation (&walk, walk.last_end);
}

/* First and last+1 word of the quotation in sentence @s. */
static void
get_range (const ActQuotations *quotations, const ActQuotation *quotation,
           guint s, guint *begin, guint *end)
{
  const ActSentence *sentence = act_parse_get_sentence (quotations->parse, s);

  *begin = s == quotation->begin.sentence ? quotation->begin.word : 1;
  *end = s == quotation->end.sentence ? quotation->end.word
                                      : sentence->n_words + 1;
}

guint
act_sentence_find_root (const ActSentence *sentence)
{
  for (guint i = 1; i <= sentence->n_words; i++)
    if (sentence->words[i].rel == ACT_REL_ROOT)
      return i;
  return 0;
}

guint
act_sentence_find_dependent (const ActSentence *sentence, guint head,
                             ActRel base)
{
  for (guint i = 1; i <= sentence->n_words; i++)
    if (sentence->words[i].head == head &&
        act_rel_get_base ((ActRel) sentence->words[i].rel) == base)
      return i;
  return 0;
}

/* "was asked *by Ann*, “…”": who asks, or 0. @passive: gets whether the verb is
   one of those whose subject hears what follows */
static guint
find_agent (const ActSentence *sentence, guint verb, gboolean *passive)
{
  static const char *const told[] = {"ask",  "inform", "remind",
                                     "tell", "warn",   NULL};

  *passive = FALSE;
  for (guint i = 1; i <= sentence->n_words; i++)
    if (sentence->words[i].head == verb &&
        sentence->words[i].rel == ACT_REL_AUX_PASS)
      *passive = act_strings_have (told, sentence->words[verb].lemma);
  for (guint i = 1; *passive && i <= sentence->n_words; i++)
    if (sentence->words[i].head == verb &&
        sentence->words[i].rel == ACT_REL_OBL_AGENT)
      return i;
  return 0;
}

/* A noun of what has words on it. */
static gboolean
is_text (const ActWord *noun)
{
  static const char *const classes[] = {"communication", "work", NULL};
  static const char *const bearers[] = {
      "banner",  "billboard", "chant",   "email", "e-mail",  "graffiti",
      "placard", "shirt",     "T-shirt", "line",  "t-shirt", NULL};

  return noun->upos == ACT_UPOS_NOUN &&
         (act_noun_is_class (noun->lemma, classes) ||
          act_strings_have (bearers, noun->lemma));
}

/* "the headline *read*", "*went* the chant": a text that is its own speaker;
   0 for a verb that is none of these. */
static guint
find_text_of (const ActSentence *sentence, guint verb)
{
  static const char *const verbs[] = {"go", "read", "run", NULL};
  guint text;

  if (!act_strings_have (verbs, sentence->words[verb].lemma))
    return 0;
  text = act_sentence_find_dependent (sentence, verb, ACT_REL_NSUBJ);
  if (!text)
    text = act_sentence_find_dependent (sentence, verb, ACT_REL_OBJ);
  return text && is_text (&sentence->words[text]) ? text : 0;
}

/* Subject of a verb of speech: its own, that of the verb it is coordinated
   with, the noun of a relative or participle clause, or, in inversion that was
   taken for an object, the noun right after it. */
static guint
find_subject (const ActSentence *sentence, guint verb)
{
  const ActWord *words = sentence->words;
  guint at = verb, text = find_text_of (sentence, verb);
  gboolean passive;
  guint agent = find_agent (sentence, verb, &passive);

  if (passive || text)
    return passive ? agent : text;
  for (guint step = 0; step < 4 && at; step++) {
    guint subject = act_sentence_find_dependent (sentence, at, ACT_REL_NSUBJ);
    if (subject) {
      gboolean relative = words[subject].upos == ACT_UPOS_PRON &&
                          words[at].rel == ACT_REL_ACL_RELCL &&
                          (words[subject].xpos == ACT_XPOS_WP ||
                           words[subject].xpos == ACT_XPOS_WDT);
      return relative ? words[at].head : subject;
    }
    ActRel rel = act_rel_get_base ((ActRel) words[at].rel);
    if (rel == ACT_REL_ACL)
      return words[at].head;
    if (rel != ACT_REL_CONJ && rel != ACT_REL_XCOMP && rel != ACT_REL_ADVCL)
      break;
    at = words[at].head;
  }
  if (verb < sentence->n_words && words[verb + 1].upos == ACT_UPOS_PROPN) {
    guint noun = verb + 1;
    while (words[noun].head > verb && words[noun].head <= sentence->n_words)
      noun = words[noun].head;
    return noun;
  }
  return 0;
}

/* "according to X": X, when the phrase hangs outside words [begin, end). */
static guint
find_according_outside (const ActSentence *sentence, guint begin, guint end)
{
  const ActWord *words = sentence->words;

  for (guint i = 1; i < sentence->n_words; i++) {
    if ((i >= begin && i < end) || strcmp (words[i].lower, "according") != 0 ||
        strcmp (words[i + 1].lower, "to") != 0)
      continue;
    if (words[i].rel == ACT_REL_CASE)
      return words[i].head;
    guint noun = act_sentence_find_dependent (sentence, i, ACT_REL_OBL);
    return noun ? noun
                : act_sentence_find_dependent (sentence, i, ACT_REL_NMOD);
  }
  return 0;
}

static gboolean
is_quoting_verb (const ActSentence *sentence, guint word)
{
  ActCue cue;

  return sentence->words[word].upos == ACT_UPOS_VERB &&
         ((act_cue_find (sentence, word, &cue) && cue.quote) ||
          find_text_of (sentence, word));
}

/* The word of [begin, end) whose head lies outside. */
static guint
find_top (const ActSentence *sentence, guint begin, guint end)
{
  for (guint i = begin; i < end; i++) {
    guint head = sentence->words[i].head;
    if ((head < begin || head >= end) &&
        sentence->words[i].upos != ACT_UPOS_PUNCT)
      return i;
  }
  return 0;
}

/* The verb of speech outside words [begin, end) of a sentence that goes with
   them: above them in the tree, else hanging on them, else the nearest. */
static guint
find_cue (const ActSentence *sentence, guint begin, guint end)
{
  const ActWord *words = sentence->words;
  guint top = find_top (sentence, begin, end);
  guint best = 0, best_distance = G_MAXUINT;

  for (guint at = top, step = 0; at && step < 8; step++) {
    at = words[at].head;
    if (at && (at < begin || at >= end) && is_quoting_verb (sentence, at))
      return at;
  }
  for (guint i = 1; i <= sentence->n_words; i++) {
    if ((i >= begin && i < end) || !is_quoting_verb (sentence, i))
      continue;
    if (top && words[i].head == top)
      return i;
    guint distance = i < begin ? begin - i : i - end;
    if (distance < best_distance) {
      best = i;
      best_distance = distance;
    }
  }
  return best_distance <= 12 ? best : 0;
}

/* Whom the verb of speech speaks to. */
static guint
find_addressee (const ActSentence *sentence, guint verb)
{
  static const char *const told[] = {"tell", "ask",    "assure", "remind",
                                     "warn", "inform", "urge",   "order"};
  const ActWord *words = sentence->words;
  guint iobj = act_sentence_find_dependent (sentence, verb, ACT_REL_IOBJ);

  if (iobj)
    return iobj;
  for (guint i = 0; i < G_N_ELEMENTS (told); i++)
    if (strcmp (words[verb].lemma, told[i]) == 0)
      return act_sentence_find_dependent (sentence, verb, ACT_REL_OBJ);
  return 0;
}

/* "*Lee*: “…”" behind nothing but a name */
static gboolean
is_label (const ActSentence *sentence, guint colon)
{
  for (guint i = 1; i < colon; i++)
    if (sentence->words[i].upos != ACT_UPOS_PROPN)
      return FALSE;
  return colon > 1 && colon <= 5;
}

/* "The Post looks at the dead: “…”": whose words a colon announces, or 0.
   @begin: first word of the quotation */
static guint
find_announced (const ActSentence *sentence, guint begin)
{
  const ActWord *words = sentence->words;
  const guint colon = begin > 2 ? begin - 2 : 0;
  guint root, subject;

  if (!colon || strcmp (words[colon].lower, ":") != 0)
    return 0;
  if (words[colon - 1].rel == ACT_REL_ROOT && is_text (&words[colon - 1])) {
    const guint owner =
        act_sentence_find_dependent (sentence, colon - 1, ACT_REL_NMOD);
    return owner ? owner : colon - 1; /* "*The Sun's* front page: “…”" */
  }
  if (is_label (sentence, colon))
    return colon - 1;
  root = act_sentence_find_root (sentence);
  subject = root && root < colon
                ? act_sentence_find_dependent (sentence, root, ACT_REL_NSUBJ)
                : 0;
  return subject && subject < root && words[subject].upos == ACT_UPOS_PROPN
             ? subject
             : 0;
}

/* "*The problem* is …": what is no more than spoken of. */
static gboolean
is_mute (const ActWord *word)
{
  static const char *const nouns[] = {
      "aim",      "case",   "challenge", "difference", "fact",  "fear",
      "goal",     "hope",   "idea",      "issue",      "point", "problem",
      "question", "reason", "thing",     "trouble",    "way",   NULL};

  return word->upos == ACT_UPOS_NOUN && act_strings_have (nouns, word->lemma);
}

/* Sets cue, speaker and addressee from a sentence that holds the words
   [begin, end) of the quotation (or none of it: 0, 0). */
static gboolean
take_speaker (const ActQuotations *quotations, ActQuotation *quotation, guint s,
              guint begin, guint end)
{
  const ActSentence *sentence = act_parse_get_sentence (quotations->parse, s);

  if (sentence->n_words > WORDS_MAX)
    return FALSE;
  guint cue = find_cue (sentence, begin, end);
  guint speaker = cue ? find_subject (sentence, cue) : 0;
  if (!speaker || (speaker >= begin && speaker < end) ||
      is_mute (&sentence->words[speaker])) {
    speaker = find_according_outside (sentence, begin, end);
    if (!speaker)
      speaker = find_announced (sentence, begin);
    cue = 0;
  }
  if (!speaker)
    return FALSE;
  quotation->speaker = (ActWordRef){s, (guint16) speaker};
  if (cue) {
    guint addressee = find_addressee (sentence, cue);
    quotation->cue = (ActWordRef){s, (guint16) cue};
    if (addressee && (addressee < begin || addressee >= end))
      quotation->addressee = (ActWordRef){s, (guint16) addressee};
  }
  return TRUE;
}

static gboolean
has_verb (const ActSentence *sentence, guint begin, guint end)
{
  for (guint i = begin; i < end; i++)
    if (sentence->words[i].upos == ACT_UPOS_VERB ||
        sentence->words[i].upos == ACT_UPOS_AUX)
      return TRUE;
  return FALSE;
}

/* A few quoted words that are a part of the sentence around them. */
static gboolean
is_scare (const ActQuotations *quotations, const ActQuotation *quotation)
{
  const ActSentence *sentence =
      act_parse_get_sentence (quotations->parse, quotation->begin.sentence);
  guint n = quotation->end.word - quotation->begin.word;

  if (quotation->begin.sentence != quotation->end.sentence)
    return FALSE;
  guint before = quotation->begin.word - 1u;
  gboolean whole = before <= 1 && quotation->end.word >= sentence->n_words;
  if (whole)
    return FALSE;
  return n <= 3 ||
         !has_verb (sentence, quotation->begin.word, quotation->end.word);
}

/* The verb of speech that governs sentence @s (its root or a conjunct of it) */
static gboolean
is_sentence_of_speech (const ActQuotations *quotations, guint s)
{
  const ActSentence *sentence = act_parse_get_sentence (quotations->parse, s);

  if (sentence->n_words > WORDS_MAX)
    return FALSE;
  for (guint i = 1; i <= sentence->n_words; i++) {
    const ActWord *word = &sentence->words[i];
    ActCue cue;
    if ((word->rel == ACT_REL_ROOT || word->rel == ACT_REL_CONJ ||
         word->rel == ACT_REL_PARATAXIS) &&
        word->upos == ACT_UPOS_VERB && act_cue_find (sentence, i, &cue))
      return TRUE;
  }
  return FALSE;
}

/* "accused them of “inventing a right”": part of a sentence with a verb of its
   own, and no one's words but its. */
static gboolean
is_part (const ActQuotations *quotations, const ActQuotation *quotation)
{
  const ActSentence *sentence =
      act_parse_get_sentence (quotations->parse, quotation->begin.sentence);
  guint top = find_top (sentence, quotation->begin.word, quotation->end.word);

  return quotation->begin.sentence == quotation->end.sentence && top &&
         sentence->words[top].head &&
         sentence->words[top].head < quotation->begin.word &&
         has_verb (sentence, 1, quotation->begin.word);
}

/* A quotation that is a sentence of its own: its speaker is told before it,
   after it, or with another quotation nearby. */
static void
borrow_speaker (const ActQuotations *quotations, guint index)
{
  GArray *all = quotations->quotations;
  ActQuotation *quotation = &g_array_index (all, ActQuotation, index);
  const ActParse *parse = quotations->parse;
  guint s = quotation->begin.sentence, e = quotation->end.sentence;
  guint line = act_parse_get_sentence (parse, s)->line;
  const ActQuotation *before =
      index > 0 ? &g_array_index (all, ActQuotation, index - 1) : NULL;
  const ActQuotation *after =
      index + 1 < all->len ? &g_array_index (all, ActQuotation, index + 1)
                           : NULL;

  if (before && before->speaker.word && before->end.sentence + 1 >= s &&
      act_parse_get_sentence (parse, before->end.sentence)->line == line) {
    quotation->speaker = before->speaker;
    return;
  }
  if (s > 0 && is_sentence_of_speech (quotations, s - 1) &&
      !act_quotations_find (quotations, s - 1, 1) &&
      take_speaker (quotations, quotation, s - 1, 0, 0))
    return;
  if (after && after->speaker.word && after->begin.sentence <= e + 1 &&
      act_parse_get_sentence (parse, after->begin.sentence)->line == line) {
    quotation->speaker = after->speaker;
    return;
  }
  if (before && before->speaker.word && before->end.sentence + 3 >= s)
    quotation->speaker = before->speaker;
}

static void
find_speaker (const ActQuotations *quotations, guint index)
{
  ActQuotation *quotation =
      &g_array_index (quotations->quotations, ActQuotation, index);
  guint begin, end;

  quotation->scare = is_scare (quotations, quotation);
  get_range (quotations, quotation, quotation->end.sentence, &begin, &end);
  if (take_speaker (quotations, quotation, quotation->end.sentence, begin, end))
    return;
  if (quotation->begin.sentence == quotation->end.sentence)
    return;
  get_range (quotations, quotation, quotation->begin.sentence, &begin, &end);
  take_speaker (quotations, quotation, quotation->begin.sentence, begin, end);
}

ActQuotations *
act_quotations_new (const ActParse *parse)
{
  ActQuotations *quotations = g_new0 (ActQuotations, 1);

  quotations->parse = parse;
  quotations->quotations = g_array_new (FALSE, FALSE, sizeof (ActQuotation));
  find_quotations (quotations);
  for (guint i = 0; i < quotations->quotations->len; i++)
    find_speaker (quotations, i);
  guint first = 0;
  const ActWordRef answering = act_turn_find_answering (parse, &first);
  for (guint i = 0; i < quotations->quotations->len; i++) {
    ActQuotation *quotation =
        &g_array_index (quotations->quotations, ActQuotation, i);
    if (quotation->speaker.word || quotation->scare ||
        is_part (quotations, quotation))
      continue;
    if (answering.word && quotation->begin.sentence > first)
      quotation->speaker = answering;
    else
      borrow_speaker (quotations, i);
  }
  act_block_quotes_add (parse, quotations->quotations);
  act_turns_add (parse, quotations->quotations);
  return quotations;
}

void
act_quotations_free (ActQuotations *quotations)
{
  if (!quotations)
    return;
  g_array_unref (quotations->quotations);
  g_free (quotations);
}

const ActQuotation *
act_quotations_get (const ActQuotations *quotations, guint *n)
{
  *n = quotations->quotations->len;
  return (const ActQuotation *) (gpointer) quotations->quotations->data;
}

const ActQuotation *
act_quotations_find (const ActQuotations *quotations, guint sentence,
                     guint word)
{
  ActWordRef ref = {sentence, (guint16) word};
  guint low = 0, high = quotations->quotations->len;

  while (low < high) {
    guint middle = (low + high) / 2;
    const ActQuotation *at =
        &g_array_index (quotations->quotations, ActQuotation, middle);
    if (act_word_ref_compare (ref, at->begin) < 0)
      high = middle;
    else if (act_word_ref_compare (ref, at->end) >= 0)
      low = middle + 1;
    else
      return at;
  }
  return NULL;
}

const ActQuotation *
act_quotations_find_byte (const ActQuotations *quotations, guint32 byte)
{
  guint low = 0, high = quotations->quotations->len;

  while (low < high) {
    guint middle = (low + high) / 2;
    const ActQuotation *at =
        &g_array_index (quotations->quotations, ActQuotation, middle);
    if (byte < at->span.begin)
      high = middle;
    else if (byte >= at->span.end)
      low = middle + 1;
    else
      return at;
  }
  return NULL;
}
