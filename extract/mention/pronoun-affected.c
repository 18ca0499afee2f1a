#include "mention/pronoun-affected.h"

#include "lexicon/lexicon.h"
#include "mention/pronoun.h"
#include "mention/subject.h"

#include <string.h>

enum { MAX_STEPS = 10 /* up a tree */ };

/* What is done to somebody for what he did. */
static const char *const punishing[] = {
    "arrest",    "ban",    "bar",        "censure",     "convict", "demote",
    "deport",    "detain", "disqualify", "dismiss",     "execute", "expel",
    "extradite", "fine",   "fire",       "hospitalize", "impeach", "imprison",
    "indict",    "jail",   "oust",       "prosecute",   "punish",  "remove",
    "reprimand", "sack",   "sentence",   "shoot",       "sue",     "suspend",
    "unseat",    NULL};

static gboolean
is_punishment (const ActWord *verb)
{
  return verb->upos == ACT_UPOS_VERB &&
         act_strings_have (punishing, verb->lemma);
}

/* What states and bodies do to others: "sanctioned Norway *because it* …". */
static gboolean
is_measure (const ActWord *verb)
{
  static const char *const verbs[] = {
      "attack",   "bar",    "blacklist", "bomb",   "boycott",  "condemn",
      "denounce", "expel",  "fine",      "invade", "penalise", "penalize",
      "punish",   "rebuke", "sanction",  "strike", NULL};

  return verb->upos == ACT_UPOS_VERB && act_strings_have (verbs, verb->lemma);
}

/* "shot | Ann *as she left*": what happens to somebody where he is. */
static gboolean
is_assault (const ActWord *verb)
{
  static const char *const verbs[] = {
      "abduct", "arrest", "attack", "capture", "detain", "hit",   "injure",
      "kidnap", "kill",   "shoot",  "stab",    "strike", "wound", NULL};

  return verb->upos == ACT_UPOS_VERB && act_strings_have (verbs, verb->lemma);
}

/* "The president fired | Ann *after she criticized him*", "because she …": what
   somebody has done or what has become of him is why something is done to
   him. */
static guint
find_punished (const ActSentence *s, const ActReference *it)
{
  static const char *const marks[] = {"after", "because", "when", NULL},
                           *const meanwhile[] = {"as", "when", "while", NULL};
  const ActWord *w = s->words;
  const guint verb = it->governor;
  guint above = w[verb].head, mark;

  if (it->relation != ACT_REL_NSUBJ && it->relation != ACT_REL_NSUBJ_PASS)
    return 0;
  mark = act_subject_find_dependent (s, verb, ACT_REL_BIT (MARK));
  if (w[verb].rel != ACT_REL_ADVCL || above > it->head || !mark)
    return 0;
  return (act_strings_have (marks, w[mark].lower) &&
          (is_punishment (&w[above]) ||
           (it->gender == 'n' && is_measure (&w[above])))) ||
                 (it->gender != 'n' && is_assault (&w[above]) &&
                  act_strings_have (meanwhile, w[mark].lower))
             ? act_subject_find_dependent (s, above, ACT_REL_BIT (OBJ))
             : 0;
}

/* "Ann fired Bea. | *She had leaked* it", "Bo hired Carl. | *He had worked* in
   Oslo": what is told of before is why somebody was chosen or punished. The one
   to whom the last verb of the sentence before does so. */
static guint32
find_background (ActResolver *resolver, guint32 index)
{
  static const char *const choosing[] = {"appoint", "employ",  "hire",
                                         "promote", "recruit", NULL};
  static const guint64 main = ACT_REL_BIT (ROOT) | ACT_REL_BIT (CONJ);
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  guint had = act_subject_find_dependent (s, it->governor, ACT_REL_BIT (AUX));
  guint verb, object;
  guint32 found;

  if (!act_rel_is_in (it->relation, ACT_SUBJECT_RELATIONS) || it->begin != 1 ||
      it->sentence == 0 || it->quotation != ACT_NONE || it->number == 'p' ||
      it->gender == 'n' || !had || strcmp (s->words[had].lower, "had") != 0 ||
      s->words[it->governor].rel != ACT_REL_ROOT)
    return ACT_NONE;
  s = act_parse_get_sentence (references->parse, it->sentence - 1);
  verb = s->n_words;
  while (verb > 0 && !(s->words[verb].upos == ACT_UPOS_VERB &&
                       act_rel_is_in (s->words[verb].rel, main)))
    verb--;
  if (!verb || !(act_strings_have (punishing, s->words[verb].lemma) ||
                 act_strings_have (choosing, s->words[verb].lemma)))
    return ACT_NONE;
  object = act_subject_find_dependent (s, verb, ACT_REL_BIT (OBJ));
  found = object ? act_references_find (references, it->sentence - 1, object)
                 : ACT_NONE;
  return act_pronoun_fits_person (resolver, found, it) ? found : ACT_NONE;
}

gboolean
act_pronoun_is_own_victim (const ActReferences *references,
                           const ActReference *it, const ActReference *pronoun)
{
  static const char *const harming[] = {"hold", "kill", "stop", NULL};
  const ActWord *w = act_reference_get_words (references, pronoun);
  const guint verb = pronoun->governor;

  return pronoun->relation == ACT_REL_OBJ &&
         it->sentence == pronoun->sentence && it->relation == ACT_REL_NSUBJ &&
         w[verb].rel == ACT_REL_XCOMP && w[verb].head == it->governor &&
         (act_strings_have (punishing, w[verb].lemma) ||
          act_strings_have (harming, w[verb].lemma));
}

/* The verb that somebody threatens with, where the clause of @condition hangs
   on it or on the threat; 0 for none. */
static guint
find_threat (const ActSentence *s, guint condition)
{
  const ActWord *w = s->words;
  const guint above = w[condition].head;

  if (w[above].rel == ACT_REL_XCOMP &&
      strcmp (w[w[above].head].lemma, "threaten") == 0)
    return above;
  if (strcmp (w[above].lemma, "threaten") != 0)
    return 0;
  for (guint i = above + 1; i < condition; i++)
    if (w[i].head == above && w[i].rel == ACT_REL_XCOMP)
      return i;
  return above;
}

/* "threatened to sanction | *Serbia* if it recognized …": what the threat is
   to keep from happening is done by whom it is meant for. */
static guint
find_threatened (const ActSentence *s, const ActReference *it)
{
  static const char *const marks[] = {"if", "unless", NULL};
  static const char *const wins[] = {"elect",  "gain", "lose",
                                     "return", "win",  NULL};
  const ActWord *w = s->words;
  const guint verb = it->governor;
  guint mark, threat;

  if ((it->relation != ACT_REL_NSUBJ && it->relation != ACT_REL_NSUBJ_PASS) ||
      w[verb].rel != ACT_REL_ADVCL || w[verb].head > it->head ||
      act_strings_have (wins, w[verb].lemma))
    return 0;
  mark = act_subject_find_dependent (s, verb, ACT_REL_BIT (MARK));
  if (!mark || !act_strings_have (marks, w[mark].lower))
    return 0;
  threat = find_threat (s, verb);
  return threat ? act_subject_find_dependent (s, threat, ACT_REL_BIT (OBJ)) : 0;
}

/* "Critics praised | *the bill*, saying it …", "criticized | *Ann*, saying she
   had lied": of what a participle goes on to tell. Where the clause speaks of
   another one beside the pronoun, either may be the object. */
static guint
find_reviewed (const ActSentence *s, const ActReference *it)
{
  static const char *const verbs[] = {
      "accuse",    "applaud", "attack",   "berate",    "blame",     "blast",
      "castigate", "commend", "condemn",  "criticise", "criticize", "denounce",
      "describe",  "hail",    "lambaste", "laud",      "mock",      "praise",
      "ridicule",  "slam",    NULL};
  static const char *const texts[] = {"back",   "defend",  "dismiss", "oppose",
                                      "reject", "support", "welcome", NULL};
  const ActWord *w = s->words;
  const guint verb = it->governor, saying = w[verb].head,
              above = w[saying].head;
  const gboolean person = it->gender == 'm' || it->gender == 'f';

  if (it->relation != ACT_REL_NSUBJ || w[verb].rel != ACT_REL_CCOMP ||
      w[saying].xpos != ACT_XPOS_VBG || w[saying].rel != ACT_REL_ADVCL ||
      above > saying || saying > it->head ||
      !act_table_has (act_table_get ("speech-verbs"), w[saying].lemma) ||
      (!act_strings_have (verbs, w[above].lemma) &&
       (person || !act_strings_have (texts, w[above].lemma))))
    return 0;
  for (guint i = it->head + 1u; person && i <= s->n_words; i++)
    if (strcmp (w[i].lower, "him") == 0 || strcmp (w[i].lower, "her") == 0)
      return 0;
  return act_subject_find_dependent (s, above, ACT_REL_BIT (OBJ));
}

/* "sent a message to | *Ann* that she …": to whom the words before the
   conjunction @mark say that something is made known; 0 for nobody. */
static guint
find_recipient (const ActSentence *s, guint mark)
{
  static const char *const nouns[] = {"letter", "message", "reminder",
                                      "signal", "warning", NULL};
  const ActWord *w = s->words;
  guint to = mark > 2 ? mark - 1 : 0, marker, noun;

  while (w[to].rel == ACT_REL_FLAT)
    to = w[to].head;
  marker = to ? act_subject_find_dependent (s, to, ACT_REL_BIT (CASE)) : 0;
  if (!marker || strcmp (w[marker].lower, "to") != 0 ||
      (w[to].rel != ACT_REL_NMOD && w[to].rel != ACT_REL_OBL))
    return 0;
  noun = w[to].head;
  if (w[noun].upos != ACT_UPOS_NOUN)
    noun = act_subject_find_dependent (s, noun, ACT_REL_BIT (OBJ));
  return noun && act_strings_have (nouns, w[noun].lemma) ? to : 0;
}

/* "warned | *Ann* that she risked …": who is made to know something of
   himself. */
static guint
find_informed (const ActSentence *s, const ActReference *it)
{
  static const char *const verbs[] = {"notify", "remind", "warn", NULL};
  const ActWord *w = s->words;
  const guint verb = it->governor, above = w[verb].head;
  const guint mark = act_subject_find_dependent (s, verb, ACT_REL_BIT (MARK));

  if ((it->relation != ACT_REL_NSUBJ && it->relation != ACT_REL_NSUBJ_PASS) ||
      (w[verb].rel != ACT_REL_CCOMP && w[verb].rel != ACT_REL_ACL) ||
      above > it->head)
    return 0;
  for (guint i = above + 1; i < verb; i++)
    if (w[i].head == verb && w[i].rel == ACT_REL_AUX &&
        (strcmp (w[i].lemma, "will") == 0 || strcmp (w[i].lemma, "would") == 0))
      return 0;
  if (act_strings_have (verbs, w[above].lemma))
    return act_subject_find_dependent (s, above,
                                       ACT_REL_BIT (OBJ) | ACT_REL_BIT (IOBJ));
  return mark ? find_recipient (s, mark) : 0;
}

/** "*Ann* accused *Bob* of killing | her son": the two, as references, and the
   verb. */
typedef struct {
  guint32 accuser, accused;
  guint verb;
} Accusation;

/* "Ann said *Bob* had stolen her car": whose deed the content around the word
   @at is; @verb is what says so. 0 for nobody's. */
static guint
find_told_of (const ActSentence *s, guint at, guint *verb)
{
  static const guint64 within = ACT_REL_BIT (OBJ) | ACT_REL_BIT (OBL) |
                                ACT_REL_BIT (NMOD) | ACT_REL_BIT (XCOMP);
  const ActWord *w = s->words;

  for (guint step = 0; step < MAX_STEPS && act_rel_is_in (w[at].rel, within);
       step++)
    at = w[at].head;
  *verb = w[at].head;
  if (w[at].rel != ACT_REL_CCOMP ||
      !act_table_has (act_table_get ("speech-verbs"), w[*verb].lemma))
    return 0;
  return act_subject_find_dependent (s, at, ACT_REL_BIT (NSUBJ));
}

/* Finds the accusation that the possessive @index stands in. */
static gboolean
find_accusation (ActResolver *resolver, guint32 index, Accusation *found)
{
  const ActReference *it = act_references_get (resolver->references, index);
  const ActSentence *s =
      act_parse_get_sentence (resolver->references->parse, it->sentence);
  const ActWord *w = s->words;
  guint word = 0;

  if (it->relation != ACT_REL_NMOD_POSS)
    return FALSE;
  for (guint at = it->governor, step = 0; at && step < MAX_STEPS && !word;
       step++, at = w[at].head)
    word = act_subject_find_judged (s, at);
  found->verb = w[word].head;
  if (!word)
    word = find_told_of (s, it->governor, &found->verb);
  if (!word)
    return FALSE;
  found->accused = act_pronoun_find_fitting (resolver, index, word);
  found->accuser = act_pronoun_find_fitting (resolver, index,
                                             act_subject_find (s, found->verb));
  return found->accused != ACT_NONE && found->accuser != ACT_NONE &&
         act_resolver_is_rival (resolver, found->accused, found->accuser);
}

/* "accused Bob of *stealing* | her car": what nobody does with his own; nor do
   states and bodies *attack* or *enter* what is theirs. */
static gboolean
is_wrong (const ActReference *it, const ActSentence *s)
{
  static const char *const thefts[] = {
      "burgle",     "copy",       "confiscate", "defame",    "forge",
      "hack",       "harass",     "hijack",     "intercept", "leak",
      "plagiarise", "plagiarize", "ransack",    "rob",       "sabotage",
      "seize",      "smear",      "stalk",      "steal",     "usurp",
      "vandalise",  "vandalize",  NULL};
  static const char *const attacks[] = {
      "abduct",   "annex",   "assassinate", "attack",  "bomb",   "bombard",
      "breach",   "capture", "damage",      "destroy", "detain", "hit",
      "infringe", "invade",  "jam",         "kidnap",  "kill",   "murder",
      "occupy",   "poison",  "raid",        "ram",     "shell",  "shoot",
      "strike",   "target",  "undermine",   "violate", NULL};
  static const char *const trespasses[] = {"approach", "cross", "drift",
                                           "enter",    "fly",   "penetrate",
                                           "sail",     "stray", NULL};
  static const char *const lands[] = {
      "airspace", "border", "coast",     "land",  "soil",
      "space",    "sky",    "territory", "water", NULL};
  static const char *const into[] = {"encroach",  "fire",      "infringe",
                                     "interfere", "intervene", "intrude",
                                     "meddle",    "spy",       NULL};
  static const char *const duties[] = {
      "charter",    "commitment", "constitution", "duty",    "law",  "mandate",
      "obligation", "pledge",     "policy",       "promise", "rule", "term",
      NULL};
  const ActWord *owned = &s->words[it->governor];
  const char *lemma = s->words[owned->head].lemma;
  const gboolean person =
      it->number == 's' && (it->gender == 'm' || it->gender == 'f');

  /* "violating its *duties*", "its *own* cities" */
  if (act_strings_have (duties, owned->lemma) ||
      (it->head < s->n_words &&
       strcmp (s->words[it->head + 1].lower, "own") == 0))
    return FALSE;
  if (!person && (owned->rel == ACT_REL_OBJ || owned->rel == ACT_REL_OBL) &&
      act_strings_have (trespasses, lemma) &&
      act_strings_have (lands, owned->lemma))
    return TRUE;
  return owned->rel == ACT_REL_OBJ
             ? act_strings_have (thefts, lemma) ||
                   (!person && act_strings_have (attacks, lemma))
             : !person && owned->rel == ACT_REL_OBL &&
                   act_strings_have (into, lemma);
}

static gboolean
is_kin (const ActWord *noun)
{
  static const char *const kin[] = {"brother", "child",  "daughter", "father",
                                    "husband", "mother", "sister",   "son",
                                    "wife",    NULL};

  return act_strings_have (kin, noun->lemma);
}

/* A man or woman, as far as anything tells. */
static gboolean
has_gender (ActResolver *resolver, guint32 reference)
{
  return (act_resolver_get_chain (resolver, reference)->traits &
          ACT_TRAIT_GENDERS) != 0;
}

guint32
act_pronoun_find_accuser (ActResolver *resolver, guint32 index)
{
  const ActReference *it = act_references_get (resolver->references, index);
  const ActSentence *s =
      act_parse_get_sentence (resolver->references->parse, it->sentence);
  Accusation found;

  if (!find_accusation (resolver, index, &found))
    return ACT_NONE;
  return is_wrong (it, s) ||
                 (is_kin (&s->words[it->governor]) && it->number != 'p' &&
                  has_gender (resolver, found.accuser) &&
                  !has_gender (resolver, found.accused))
             ? found.accuser
             : ACT_NONE;
}

/* "criticized | *Ann* for saying that she …", "for backing the bill that her
   husband signed": whose deed the clauses around the pronoun are, unless one of
   them has another subject that it may mean. */
static guint32
find_judged (ActResolver *resolver, guint32 index)
{
  static const guint64 objects =
      ACT_REL_BIT (OBJ) | ACT_REL_BIT (IOBJ) | ACT_REL_BIT (OBL);
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  const ActWord *w = s->words;

  if (it->number == 'p' || it->gender == 'n')
    return ACT_NONE;
  for (guint at = it->governor, step = 0; at && step < MAX_STEPS;
       step++, at = w[at].head) {
    guint word = act_subject_find_judged (s, at);
    guint32 found = act_pronoun_find_fitting (resolver, index, word);
    /* "accused *Bob* of attacking | him": another one. */
    if (word && step == 0 && act_rel_is_in (it->relation, objects))
      return ACT_NONE;
    if (found != ACT_NONE)
      return it->relation == ACT_REL_NMOD_POSS && is_kin (&w[it->governor]) &&
                     !has_gender (resolver, found)
                 ? ACT_NONE
                 : found;
    word = act_subject_find_dependent (s, at, ACT_SUBJECT_RELATIONS);
    if (word && word != it->head &&
        act_pronoun_find_fitting (resolver, index, word) != ACT_NONE)
      return ACT_NONE;
  }
  return ACT_NONE;
}

/* The person that @word of the sentence before that of the pronoun @index
   stands for, if this may mean it; else ACT_NONE. */
static guint32
find_before (ActResolver *resolver, guint32 index, guint word)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  guint32 found = word
                      ? act_references_find (references, it->sentence - 1, word)
                      : ACT_NONE;

  return act_pronoun_fits_person (resolver, found, it) &&
                 act_references_get (references, found)->number == it->number
             ? found
             : ACT_NONE;
}

static gboolean
is_harm (const ActWord *verb)
{
  static const char *const verbs[] = {
      "assassinate", "attack", "behead",   "execute", "injure",
      "kill",        "knife",  "lynch",    "murder",  "poison",
      "shoot",       "stab",   "strangle", "wound",   NULL};

  return verb->upos == ACT_UPOS_VERB && act_strings_have (verbs, verb->lemma);
}

/* The verb that tells what he does or did whose verb @verb is: "plans *to
   appeal*". */
static guint
skip_plan (const ActSentence *s, guint verb)
{
  static const char *const plans[] = {"expect", "intend", "plan", "promise",
                                      "refuse", "vow",    "want", NULL};
  guint next = act_strings_have (plans, s->words[verb].lemma)
                   ? act_subject_find_dependent (s, verb, ACT_REL_BIT (XCOMP))
                   : 0;

  return next ? next : verb;
}

/* "He *had robbed* it": what was before, but for what he announced. */
static gboolean
is_past_perfect (const ActSentence *s, guint verb)
{
  static const char *const words[] = {"ask",    "hope",    "intend",   "plan",
                                      "pledge", "promise", "threaten", "urge",
                                      "vow",    "want",    "warn",     NULL};

  if (s->words[verb].xpos != ACT_XPOS_VBN ||
      act_strings_have (words, s->words[verb].lemma))
    return FALSE;
  for (guint i = 1; i < verb; i++)
    if (s->words[i].head == verb && s->words[i].rel == ACT_REL_AUX)
      return strcmp (s->words[i].lower, "had") == 0;
  return FALSE;
}

/* "He *was charged*": brought to court, or said to have done something. */
static gboolean
is_tried (const ActSentence *s, const ActReference *it)
{
  static const char *const verbs[] = {
      "accuse", "arrest", "charge",   "convict", "detain", "imprison",
      "indict", "jail",   "sentence", "suspect", NULL};

  return it->relation == ACT_REL_NSUBJ_PASS &&
         act_strings_have (verbs, s->words[it->governor].lemma);
}

/* Does the sentence of the pronoun @it tell what follows for whom @deed of the
   sentence before is done to: "sentenced *Lee*. | He had robbed it", "accused
   *Lee*. | He denies it", "shot *Lee*. | He died", "defeated *Lee*. | He
   conceded"? */
static gboolean
is_of_object (const ActWord *deed, const ActSentence *s, const ActReference *it)
{
  static const char *const ends[] = {"bury",    "die",         "hospitalize",
                                     "mourn",   "hospitalise", "recover",
                                     "succumb", NULL};
  static const char *const pleas[] = {"admit", "appeal",  "confess", "contest",
                                      "deny",  "deserve", "face",    "plead",
                                      "serve", NULL};
  static const char *const charges[] = {"accuse", "charge", "suspect", NULL};
  static const char *const mercies[] = {"acquit", "free", "pardon", "release",
                                        NULL};
  static const char *const honours[] = {"appoint",  "elect",   "hire", "name",
                                        "nominate", "promote", NULL};
  static const char *const wins[] = {"beat", "defeat", NULL};
  static const char *const coups[] = {"depose", "oust", "overthrow", "topple",
                                      NULL};
  static const char *const exits[] = {"escape", "flee", NULL};
  static const char *const requests[] = {"ask",   "beg",   "invite", "offer",
                                         "order", "press", "urge",   NULL};
  static const char *const answers[] = {"accept",  "agree",   "comply",
                                        "consent", "decline", "refuse",
                                        "reject",  "reply",   NULL};
  static const char *const doubts[] = {"blame",    "interrogate", "investigate",
                                       "question", "sue",         NULL};
  const guint verb = skip_plan (s, it->governor);
  const char *lemma = s->words[verb].lemma;

  if (is_harm (deed))
    return act_strings_have (ends, lemma);
  if (act_strings_have (coups, deed->lemma) && act_strings_have (exits, lemma))
    return TRUE;
  if (act_strings_have (requests, deed->lemma))
    return act_strings_have (answers, s->words[it->governor].lemma);
  if (act_strings_have (doubts, deed->lemma) && strcmp (lemma, "deny") == 0)
    return TRUE;
  if (is_punishment (deed) || act_strings_have (charges, deed->lemma) ||
      act_strings_have (mercies, deed->lemma))
    return is_past_perfect (s, verb) || is_tried (s, it) ||
           act_strings_have (pleas, lemma);
  return (act_strings_have (honours, deed->lemma) &&
          is_past_perfect (s, verb)) ||
         (act_strings_have (wins, deed->lemma) &&
          strcmp (lemma, "concede") == 0);
}

/* Who does something to whom in the sentence before, and what the one with the
   pronoun tells of one of them. */
static guint32
find_after_deed (ActResolver *resolver, guint32 index)
{
  static const guint64 objects = ACT_REL_BIT (OBJ) | ACT_REL_BIT (NSUBJ_PASS);
  static const guint64 doers = ACT_REL_BIT (NSUBJ) | ACT_REL_BIT (OBL_AGENT);
  const ActParse *parse = resolver->references->parse;
  const ActReference *it = act_references_get (resolver->references, index);
  const ActSentence *s = act_parse_get_sentence (parse, it->sentence), *before;
  guint root;

  if (it->sentence == 0 || (it->number != 'p' && it->gender == 'n') ||
      it->begin != 1 || it->quotation != ACT_NONE ||
      !act_rel_is_in (it->relation, ACT_SUBJECT_RELATIONS))
    return ACT_NONE;
  before = act_parse_get_sentence (parse, it->sentence - 1);
  root = act_sentence_find_root (before);
  if (!root || before->words[root].upos != ACT_UPOS_VERB)
    return ACT_NONE;
  /* "fired Bob and *hired Lee*": either of them. */
  for (guint i = root + 1; i <= before->n_words; i++)
    if (before->words[i].head == root && before->words[i].rel == ACT_REL_CONJ &&
        act_subject_find_dependent (before, i, ACT_REL_BIT (OBJ)))
      return ACT_NONE;
  if (is_of_object (&before->words[root], s, it)) {
    guint object =
        act_subject_find_dependent (before, root, ACT_REL_BIT (IOBJ));
    return find_before (
        resolver, index,
        object ? object : act_subject_find_dependent (before, root, objects));
  }
  return is_harm (&before->words[root]) && is_tried (s, it)
             ? find_before (resolver, index,
                            act_subject_find_dependent (before, root, doers))
             : ACT_NONE;
}

guint32
act_pronoun_find_affected (ActResolver *resolver, guint32 index)
{
  const ActReference *it = act_references_get (resolver->references, index);
  const ActSentence *s =
      act_parse_get_sentence (resolver->references->parse, it->sentence);
  guint32 found =
      act_pronoun_find_fitting (resolver, index, find_punished (s, it));

  if (found == ACT_NONE)
    found = find_after_deed (resolver, index);
  if (found == ACT_NONE)
    found = act_pronoun_find_fitting (resolver, index, find_threatened (s, it));
  if (found == ACT_NONE)
    found = act_pronoun_find_fitting (resolver, index, find_reviewed (s, it));
  if (found == ACT_NONE)
    found = act_pronoun_find_fitting (resolver, index, find_informed (s, it));
  if (found == ACT_NONE)
    found = find_background (resolver, index);
  return found != ACT_NONE ? found : find_judged (resolver, index);
}
