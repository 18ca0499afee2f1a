#include "mention/life.h"

#include "lexicon/lexicon.h"
#include "mention/pronoun.h"
#include "mention/subject.h"

#include <string.h>

enum {
  OPENING_SENTENCES = 3, /* in which is said who somebody was */
  TOLD_SENTENCES = 6,    /* in which an age or a birth is told */
  LIFE_SENTENCES = 60    /* for which a life may go on */
};

/* "died", "passed away", "was born". */
static gboolean
is_of_life (const ActSentence *s, guint verb)
{
  const ActWord *w = s->words;

  return strcmp (w[verb].lemma, "die") == 0 ||
         (strcmp (w[verb].lemma, "pass") == 0 && verb < s->n_words &&
          strcmp (w[verb + 1].lower, "away") == 0) ||
         strcmp (w[verb].lower, "born") == 0;
}

/* "*Ann Day* has died", "doctors say *Ann Day* has died", or, where the text
   begins, "*Ann Day* was a painter": the subject of the clause that says so, or
   0. */
static guint
find_subject_of_life (const ActSentence *s, gboolean opening)
{
  const ActWord *w = s->words;
  const guint root = act_sentence_find_root (s);
  const guint content =
      root && act_table_has (act_table_get ("speech-verbs"), w[root].lemma)
          ? act_subject_find_dependent (s, root, ACT_REL_BIT (CCOMP))
          : 0;

  if (!root)
    return 0;
  if (content && is_of_life (s, content))
    return act_subject_find_dependent (s, content, ACT_SUBJECT_RELATIONS);
  if (w[root].upos == ACT_UPOS_VERB
          ? !is_of_life (s, root)
          : !opening || w[root].upos != ACT_UPOS_NOUN ||
                !act_subject_find_dependent (s, root, ACT_REL_BIT (COP)))
    return 0;
  return act_subject_find_dependent (s, root, ACT_SUBJECT_RELATIONS);
}

/* "was born", "aged 81", "at the age of 81", "survived by", "(1920–2001)". */
static gboolean
tells_of_life (const ActSentence *s)
{
  static const char *const words[] = {"aged", "born", "survived", NULL};
  const ActWord *w = s->words;

  for (guint i = 1; i <= s->n_words; i++) {
    if (act_strings_have (words, w[i].lower))
      return TRUE;
    if (strcmp (w[i].lower, "age") == 0 && i < s->n_words &&
        strcmp (w[i + 1].lower, "of") == 0)
      return TRUE;
    /* "She was *81*." */
    if (w[i].upos == ACT_UPOS_NUM && w[i].rel == ACT_REL_ROOT && i > 2 &&
        w[i - 2].xpos == ACT_XPOS_PRP)
      return TRUE;
  }
  return FALSE;
}

/* Whom the sentence says that he has died or what he was, by name; or ACT_NONE.
 */
static guint32
find_person (ActResolver *resolver, guint sentence)
{
  const ActReferences *references = resolver->references;
  const ActSentence *s = act_parse_get_sentence (references->parse, sentence);
  const guint word = find_subject_of_life (s, sentence < OPENING_SENTENCES);
  const guint32 found =
      word ? act_references_find (references, sentence, word) : ACT_NONE;

  return found != ACT_NONE &&
                 act_references_get (references, found)->kind ==
                     ACT_MENTION_NAME &&
                 (act_resolver_get_chain (resolver, found)->traits &
                  ACT_TRAIT_PERSON)
             ? found
             : ACT_NONE;
}

guint32 *
act_lives_find (ActResolver *resolver)
{
  const ActParse *parse = resolver->references->parse;
  const guint n = act_parse_count_sentences (parse);
  guint32 *lives = g_new (guint32, n + 1);
  guint since = 0;

  for (guint i = 0; i < n; i++) {
    const guint32 found = find_person (resolver, i);
    const guint32 before =
        i > 0 && i < since + LIFE_SENTENCES ? lives[i - 1] : ACT_NONE;
    /* "Her brother Bo Day died in 1990": within her own life. */
    const guint end = before == ACT_NONE ? MIN (n, i + TOLD_SENTENCES) : i + 1;
    gboolean told = FALSE;
    for (guint k = i; k < end && found != ACT_NONE && !told; k++)
      told = tells_of_life (act_parse_get_sentence (parse, k));
    lives[i] = told ? found : before;
    if (told)
      since = i;
  }
  return lives;
}

/* "*He was invited*", "*her* friends left": the subject of its sentence, or
   whose that is. Of the dead nothing is told that is so now. */
static gboolean
opens_sentence (const ActReferences *references, const ActReference *it)
{
  static const char *const lasting[] = {"be", "have", "leave", "remain", NULL};
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  const ActWord *w = s->words;
  const guint subject =
      it->relation == ACT_REL_NMOD_POSS ? it->governor : it->head;

  if (!act_rel_is_in (w[subject].rel, ACT_SUBJECT_RELATIONS) ||
      w[w[subject].head].rel != ACT_REL_ROOT)
    return FALSE;
  return it->relation == ACT_REL_NMOD_POSS ||
         (w[w[subject].head].xpos != ACT_XPOS_VBZ &&
          w[w[subject].head].xpos != ACT_XPOS_VBP) ||
         act_strings_have (lasting, w[w[subject].head].lemma);
}

/* "*Her* friend Bea said": a pronoun or name of the chain @who owns it. */
static gboolean
is_owned_by (ActResolver *resolver, guint32 index, guint32 who)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (
      references, act_resolver_get_chain (resolver, index)->parent);
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);

  /* "Her publisher, *Bea Lund*" */
  const guint begin =
      act_rel_get_base ((ActRel) it->relation) == ACT_REL_APPOS &&
              it->governor < it->begin
          ? 1
          : it->begin;

  for (guint i = begin; i < it->end; i++) {
    guint32 owner = s->words[i].rel == ACT_REL_NMOD_POSS &&
                            (i >= it->begin || s->words[i].head == it->governor)
                        ? act_references_find (references, it->sentence, i)
                        : ACT_NONE;
    if (owner != ACT_NONE && act_resolver_find (resolver, owner) == who)
      return TRUE;
  }
  return FALSE;
}

/* "*Bea* said she …", not "Bea discovered her". */
static gboolean
is_speech (const ActReferences *references, const ActReference *subject)
{
  const ActSentence *s =
      act_parse_get_sentence (references->parse, subject->sentence);
  const guint verb = subject->governor;

  return act_table_has (act_table_get ("speech-verbs"), s->words[verb].lemma) &&
         (!act_subject_find_dependent (s, verb, ACT_REL_BIT (OBJ)) ||
          act_subject_find_dependent (s, verb, ACT_REL_BIT (CCOMP)));
}

/* Does the sentence before @sentence speak of @who? */
static gboolean
is_spoken_of_before (ActResolver *resolver, guint32 index, guint32 who)
{
  const ActReferences *references = resolver->references;
  const guint sentence = act_references_get (references, index)->sentence;

  for (guint32 i = index; i-- > 0;) {
    guint other = act_references_get (references, i)->sentence;
    if (other + 1 < sentence)
      break;
    if (other + 1 == sentence && act_resolver_find (resolver, i) == who)
      return TRUE;
  }
  return FALSE;
}

/* "*He* said: “…”": words of somebody who speaks. */
static gboolean
speaks (const ActReferences *references, const ActReference *it)
{
  return it->tags || (act_rel_is_in (it->relation, ACT_SUBJECT_RELATIONS) &&
                      is_speech (references, it));
}

/* May the subject of the sentence before go on as the pronoun, rather than
   @who? */
static gboolean
goes_on (ActResolver *resolver, const ActReference *it, guint32 who)
{
  const ActReferences *references = resolver->references;
  guint32 subject = act_subject_find_main (references, it->sentence - 1);

  return subject != ACT_NONE && act_resolver_find (resolver, subject) != who &&
         (act_resolver_get_chain (resolver, subject)->traits &
          ACT_TRAIT_PERSON) &&
         act_pronoun_agrees (resolver, subject, it) &&
         (is_speech (references, act_references_get (references, subject)) ||
          (speaks (references, it) &&
           act_resolver_get_chain (resolver, subject)->name != ACT_NONE)) &&
         !is_owned_by (resolver, subject, who);
}

/* "Paul Wren, *who cast him*, said": the phrase of the chain @index tells what
   he has to do with @who. */
static gboolean
tells_of (ActResolver *resolver, guint32 index, guint32 who)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);

  for (guint i = it->begin; i < it->end; i++) {
    const guint32 found =
        i == it->head ? ACT_NONE
                      : act_references_find (references, it->sentence, i);
    if (found != ACT_NONE && act_resolver_find (resolver, found) == who)
      return TRUE;
  }
  return FALSE;
}

/* "He *is survived by* his wife": the dead one. */
static gboolean
is_survived (const ActReferences *references, const ActReference *it)
{
  return it->relation == ACT_REL_NSUBJ_PASS &&
         strcmp (act_reference_get_words (references, it)[it->governor].lemma,
                 "survive") == 0;
}

/* "Her friend Bea *said | she had* worked": what somebody of the same sex says
   who is only @who's. */
static gboolean
is_told_by_own (ActResolver *resolver, const ActReference *it, guint32 who)
{
  const ActReferences *references = resolver->references;
  const ActWord *w = act_reference_get_words (references, it);
  guint32 subject = act_subject_find_main (references, it->sentence);

  return subject != ACT_NONE &&
         act_rel_is_in (it->relation, ACT_SUBJECT_RELATIONS) &&
         w[it->governor].rel == ACT_REL_CCOMP &&
         w[w[it->governor].head].rel == ACT_REL_ROOT &&
         is_speech (references, act_references_get (references, subject)) &&
         (is_owned_by (resolver, subject, who) ||
          tells_of (resolver, subject, who));
}

/* "Her teacher lent *her* books, and | she won a place": who is given something
   goes on with it. */
static gboolean
is_given (ActResolver *resolver, const ActReference *it, guint32 who)
{
  static const guint64 objects = ACT_REL_BIT (OBJ) | ACT_REL_BIT (IOBJ);
  const ActReferences *references = resolver->references;
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  const guint verb = it->governor;
  guint32 subject;

  if (it->relation != ACT_REL_NSUBJ || s->words[verb].rel != ACT_REL_CONJ)
    return FALSE;
  subject = act_subject_find_main (references, it->sentence);
  if (subject == ACT_NONE || !is_owned_by (resolver, subject, who))
    return FALSE;
  for (guint i = s->words[verb].head + 1u; i < it->head; i++) {
    /* "lent *her books*" may be "*her* books" */
    const guint object =
        s->words[i].rel == ACT_REL_NMOD_POSS ? s->words[i].head : i;
    const guint32 found =
        s->words[object].head == s->words[verb].head &&
                act_rel_is_in (s->words[object].rel, objects)
            ? act_references_find (references, it->sentence, i)
            : ACT_NONE;
    if (found != ACT_NONE && act_resolver_find (resolver, found) == who)
      return TRUE;
  }
  return FALSE;
}

gboolean
act_life_is_beside (ActResolver *resolver, guint32 index,
                    const ActReference *pronoun)
{
  const ActReferences *references = resolver->references;
  const guint32 life =
      resolver->lives ? resolver->lives[pronoun->sentence] : ACT_NONE;
  const ActChain *chain = act_resolver_get_chain (resolver, index);
  guint32 who;

  if (life == ACT_NONE || chain->name == ACT_NONE ||
      act_references_get (references, index)->sentence == pronoun->sentence ||
      act_rel_is_in (pronoun->relation, ACT_SUBJECT_RELATIONS) ||
      act_pronoun_is_quoted (references, pronoun) ||
      !act_pronoun_agrees (resolver, life, pronoun))
    return FALSE;
  who = act_resolver_find (resolver, life);
  return act_resolver_find (resolver, index) != who &&
         is_owned_by (resolver, index, who);
}

guint32
act_life_find_continued (ActResolver *resolver, guint32 index)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  const guint32 life =
      resolver->lives ? resolver->lives[it->sentence] : ACT_NONE;
  guint32 who;

  if (life == ACT_NONE || life >= index || it->kind != ACT_MENTION_PRONOUN ||
      it->number == 'p' || it->gender == 'n' || it->sentence == 0 ||
      act_pronoun_is_quoted (references, it) ||
      !act_pronoun_agrees (resolver, life, it))
    return ACT_NONE;
  who = act_resolver_find (resolver, life);
  if (is_survived (references, it) || is_given (resolver, it, who) ||
      is_told_by_own (resolver, it, who))
    return life;
  return opens_sentence (references, it) &&
                 is_spoken_of_before (resolver, index, who) &&
                 !act_pronoun_names_later (resolver, index, who) &&
                 !goes_on (resolver, it, who)
             ? life
             : ACT_NONE;
}
