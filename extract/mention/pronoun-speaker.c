/* Who spoke just before a pronoun that speaks: in a quotation, or in the
   sentence before; and of whom. */
#include "mention/pronoun-speaker.h"

#include "lexicon/lexicon.h"
#include "mention/pronoun.h"
#include "mention/subject.h"

#include <string.h>

/* References of a quotation and its speaker at most. */
enum { MAX_BETWEEN = 400 };

/* The quotation of the sentence of @it which it says; the first, if the words
   in the middle tell so. G_MAXUINT if there is none. */
static guint
find_said (const ActReferences *references, const ActReference *it)
{
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  guint n;
  const ActQuotation *all = act_quotations_get (references->quotations, &n);

  for (guint i = 1; i <= s->n_words; i++) {
    const ActQuotation *found =
        act_quotations_find (references->quotations, it->sentence, i);
    if (found)
      return found->speaker.sentence == it->sentence &&
                     found->speaker.word == it->head
                 ? (guint) (found - all)
                 : G_MAXUINT;
  }
  return G_MAXUINT;
}

/* "…", Ann said. "…", *she* added: who spoke just before, if no other subject
   stands between. */
static guint32
find_resumed (ActResolver *resolver, guint32 index)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  guint n, said = it->tags ? find_said (references, it) : G_MAXUINT;
  const ActQuotation *all, *before;
  guint32 speaker;

  if (said == G_MAXUINT || said == 0)
    return ACT_NONE;
  all = act_quotations_get (references->quotations, &n);
  before = &all[said - 1];
  if (!before->speaker.word ||
      before->end.sentence + 1 < all[said].begin.sentence)
    return ACT_NONE;
  speaker = act_references_find (references, before->speaker.sentence,
                                 before->speaker.word);
  if (speaker == ACT_NONE || speaker >= index ||
      index - speaker > MAX_BETWEEN ||
      !act_pronoun_agrees (resolver, speaker, it))
    return ACT_NONE;
  for (guint32 i = speaker + 1; i < index; i++) {
    const ActReference *other = act_references_get (references, i);
    if (act_rel_is_in (other->relation, ACT_SUBJECT_RELATIONS) &&
        !act_pronoun_is_quoted (references, other) &&
        other->kind != ACT_MENTION_PRONOUN && other->animacy == 'p' &&
        act_pronoun_agrees (resolver, i, it) &&
        act_resolver_find (resolver, i) !=
            act_resolver_find (resolver, speaker))
      return ACT_NONE;
  }
  return speaker;
}

/* Does the verb tell what somebody claims, not what he thinks or wishes? */
static gboolean
is_claim (const ActWord *word)
{
  const char *const *row =
      word->upos == ACT_UPOS_VERB
          ? act_table_find (act_table_get ("speech-verbs"), word->lemma)
          : NULL;

  return row && strcmp (row[2], "claim") == 0;
}

/* "*Prosecutor* Ann Lee", who pleads and does not confess. */
static gboolean
is_pleader (const ActSentence *s, guint subject)
{
  static const char *const nouns[] = {"attorney",    "barrister", "counsel",
                                      "judge",       "lawyer",    "prosecutor",
                                      "prosecutors", "solicitor", NULL};

  if (act_strings_have (nouns, s->words[subject].lower))
    return TRUE;
  for (guint i = 1; i <= s->n_words; i++)
    if (s->words[i].head == subject &&
        (s->words[i].rel == ACT_REL_NMOD_DESC ||
         s->words[i].rel == ACT_REL_APPOS) &&
        act_strings_have (nouns, s->words[i].lower))
      return TRUE;
  return FALSE;
}

/* "told *police*": what is said to them is evidence, and others report it. */
static gboolean
is_confessed (const ActSentence *s, guint verb)
{
  static const char *const nouns[] = {"court",     "detective",  "investigator",
                                      "jury",      "officer",    "police",
                                      "policeman", "prosecutor", NULL};

  for (guint i = verb + 1; i <= s->n_words; i++)
    if (s->words[i].head == verb &&
        (s->words[i].rel == ACT_REL_OBJ || s->words[i].rel == ACT_REL_IOBJ) &&
        act_strings_have (nouns, s->words[i].lemma))
      return TRUE;
  return FALSE;
}

/* "The warning *by Ann* came", "*Ann's* remarks": whose words the noun tells
   of, 0 for nobody. */
static guint
find_author (const ActSentence *s, guint noun)
{
  const ActWord *w = s->words;

  if (w[noun].upos != ACT_UPOS_NOUN ||
      !act_table_has (act_table_get ("speech-nouns"), w[noun].lemma))
    return 0;
  for (guint i = 1; i <= s->n_words; i++) {
    guint marker;
    if (w[i].head != noun)
      continue;
    if (w[i].rel == ACT_REL_NMOD_POSS)
      return i;
    marker = w[i].rel == ACT_REL_NMOD
                 ? act_subject_find_dependent (s, i, ACT_REL_BIT (CASE))
                 : 0;
    if (marker && strcmp (w[marker].lower, "by") == 0)
      return i;
  }
  return 0;
}

/* The word for who says what the sentence as a whole tells: "*Ann* said …",
   "…, *Ann* said", "State media quoted *Ann* as saying …", "*Ann* made the
   announcement", "A warning by *Ann* came …"; 0 for nobody. */
static guint
find_sayer (const ActSentence *s)
{
  const ActWord *w = s->words;
  const guint root = act_sentence_find_root (s);
  guint subject, object, speech;

  if (!root)
    return 0;
  subject = act_subject_find (s, root);
  if (is_confessed (s, root) && !(subject && is_pleader (s, subject)))
    return 0;
  object = act_subject_find_dependent (s, root, ACT_REL_BIT (OBJ));
  if (strcmp (w[root].lemma, "quote") == 0 ||
      strcmp (w[root].lemma, "cite") == 0)
    return object;
  if (is_claim (&w[root]))
    return subject;
  if (subject && find_author (s, subject))
    return find_author (s, subject);
  if (object && act_table_has (act_table_get ("speech-nouns"), w[object].lemma))
    return subject;
  speech = act_subject_find_dependent (s, root, ACT_REL_BIT (PARATAXIS));
  if (speech > root && is_claim (&w[speech]))
    return act_subject_find_dependent (s, speech, ACT_REL_BIT (NSUBJ));
  /* "*Ann* spoke of a breakthrough, saying …" */
  for (guint i = root + 1; i <= s->n_words; i++)
    if (w[i].head == root && w[i].rel == ACT_REL_ADVCL &&
        w[i].xpos == ACT_XPOS_VBG && is_claim (&w[i]) &&
        act_subject_find_dependent (s, i, ACT_REL_BIT (CCOMP)))
      return subject;
  return 0;
}

/* "*He* grows angry, *he says*, …": of himself. */
static gboolean
tells_of_itself (const ActSentence *s, const ActReference *it)
{
  const ActWord *w = s->words;
  guint speech, teller;

  if (w[it->governor].rel != ACT_REL_ROOT)
    return FALSE;
  speech =
      act_subject_find_dependent (s, it->governor, ACT_REL_BIT (PARATAXIS));
  teller = speech > it->governor && is_claim (&w[speech])
               ? act_subject_find_dependent (s, speech, ACT_REL_BIT (NSUBJ))
               : 0;
  return teller && strcmp (w[teller].lower, w[it->head].lower) == 0;
}

/* Is @it the subject of the sentence, which tells what it says, and is nobody
   named before it there? */
static gboolean
opens_speech (ActResolver *resolver, guint32 index)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);

  if (it->relation != ACT_REL_NSUBJ ||
      (!tells_of_itself (s, it) &&
       (!is_claim (&s->words[it->governor]) ||
        (s->words[it->governor].rel != ACT_REL_ROOT && !it->tags))))
    return FALSE;
  for (guint32 i = index; i-- > 0;) {
    const ActReference *other = act_references_get (references, i);
    if (other->sentence != it->sentence)
      break;
    if (!act_pronoun_is_quoted (references, other) &&
        act_pronoun_agrees (resolver, i, it) && other->animacy == 'p')
      return FALSE;
  }
  return TRUE;
}

/* May the one who spoke speak on as the pronoun: "Ann said …. *She* says …",
   "*Officials* said …. *They* say …"? */
static gboolean
may_speak_on (ActResolver *resolver, guint32 speaker, const ActReference *it)
{
  const guint32 traits = act_resolver_get_chain (resolver, speaker)->traits;

  if (!act_pronoun_agrees (resolver, speaker, it))
    return FALSE;
  return it->number == 'p'
             ? act_references_get (resolver->references, speaker)->number == 'p'
             : (traits & ACT_TRAIT_PERSON) != 0;
}

/* Who is the subject of the sentence, @word, or stands beside it ("*Det* Supt
 *Ian Crowe* said"), and may speak on as the pronoun; or ACT_NONE. */
static guint32
find_subject (ActResolver *resolver, guint sentence, guint word,
              const ActReference *it)
{
  const ActReferences *references = resolver->references;
  const ActSentence *s = act_parse_get_sentence (references->parse, sentence);
  const ActWord *first = &s->words[word];

  for (guint i = word; i <= s->n_words; i++) {
    guint32 found = i == word || (s->words[i].head == first->head &&
                                  s->words[i].rel == ACT_REL_NSUBJ &&
                                  first->rel == ACT_REL_NSUBJ)
                        ? act_references_find (references, sentence, i)
                        : ACT_NONE;
    if (found != ACT_NONE && may_speak_on (resolver, found, it))
      return found;
  }
  return ACT_NONE;
}

/* "Ann told reporters that Mary would go. *She* added …": who speaks in the
   sentence before that of @index, or before what it says. */
static guint32
find_last (ActResolver *resolver, guint32 index)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index), *who;
  guint sentence = it->sentence, n, word, said;
  guint32 found;

  if ((it->gender == 'n' && it->number != 'p') || it->quotation != ACT_NONE ||
      !opens_speech (resolver, index))
    return ACT_NONE;
  said = it->tags ? find_said (references, it) : G_MAXUINT;
  if (said != G_MAXUINT)
    sentence =
        act_quotations_get (references->quotations, &n)[said].begin.sentence;
  if (sentence == 0)
    return ACT_NONE;
  word = find_sayer (act_parse_get_sentence (references->parse, sentence - 1));
  found = word ? find_subject (resolver, sentence - 1, word, it) : ACT_NONE;
  if (found == ACT_NONE)
    return ACT_NONE;
  who = act_references_get (references, found);
  return act_pronoun_is_quoted (references, who) ||
                 (who->kind == ACT_MENTION_PRONOUN && who->person != 3)
             ? ACT_NONE
             : found;
}

/* "Day said *his client* was ill. | *She* had no money, he added": of whom one
   said something he goes on to tell. */
static guint32
find_topic (ActResolver *resolver, guint32 index)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index), *other;
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  guint speech, teller, root, content, subject;
  guint32 before, found;

  if (it->relation != ACT_REL_NSUBJ || it->begin != 1 || it->sentence == 0 ||
      it->number == 'p' || (it->gender != 'm' && it->gender != 'f') ||
      it->quotation != ACT_NONE || s->words[it->governor].rel != ACT_REL_ROOT)
    return ACT_NONE;
  speech =
      act_subject_find_dependent (s, it->governor, ACT_REL_BIT (PARATAXIS));
  teller =
      speech > it->governor && act_table_has (act_table_get ("speech-verbs"),
                                              s->words[speech].lemma)
          ? act_subject_find_dependent (s, speech, ACT_REL_BIT (NSUBJ))
          : 0;
  before = teller ? act_references_find (references, it->sentence, teller)
                  : ACT_NONE;
  if (before == ACT_NONE)
    return ACT_NONE;
  other = act_references_get (references, before);
  if (other->kind != ACT_MENTION_PRONOUN || other->gender == it->gender)
    return ACT_NONE;
  s = act_parse_get_sentence (references->parse, it->sentence - 1);
  root = act_sentence_find_root (s);
  content = root && act_table_has (act_table_get ("speech-verbs"),
                                   s->words[root].lemma)
                ? act_subject_find_dependent (s, root, ACT_REL_BIT (CCOMP))
                : 0;
  subject = content
                ? act_subject_find_dependent (s, content, ACT_SUBJECT_RELATIONS)
                : 0;
  before = act_subject_find_main (references, it->sentence - 1);
  found = subject ? act_references_find (references, it->sentence - 1, subject)
                  : ACT_NONE;
  return before != ACT_NONE && found != before &&
                 act_pronoun_fits_person (resolver, found, it) &&
                 act_pronoun_agrees (resolver, before, other) &&
                 act_references_get (references, found)->number == 's'
             ? found
             : ACT_NONE;
}

guint32
act_pronoun_find_speaker (ActResolver *resolver, guint32 index)
{
  guint32 found = find_resumed (resolver, index);

  if (found == ACT_NONE)
    found = find_topic (resolver, index);
  return found != ACT_NONE ? found : find_last (resolver, index);
}
