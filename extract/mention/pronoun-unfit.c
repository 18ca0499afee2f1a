/* What cannot be meant by a pronoun for what the text tells of both. */
#include "mention/pronoun-unfit.h"

#include "lexicon/lexicon.h"
#include "mention/organization.h"
#include "mention/pronoun-affected.h"
#include "mention/pronoun-event.h"
#include "mention/pronoun.h"
#include "mention/role.h"
#include "mention/subject.h"

#include <string.h>

/* "*its* ambassador": states, bodies and the like have one, no attack has. */
static gboolean
lacks_officers (const ActReferences *references, guint32 index,
                const ActReference *pronoun)
{
  const ActReference *it = act_references_get (references, index);
  const ActWord *owned;
  char gender;
  gboolean honorific;

  if (it->kind != ACT_MENTION_NOMINAL ||
      pronoun->relation != ACT_REL_NMOD_POSS ||
      (it->noun_class != ACT_NOUN_EVENT && it->noun_class != ACT_NOUN_WORK &&
       it->noun_class != ACT_NOUN_ABSTRACT))
    return FALSE;
  owned = &act_reference_get_words (references, pronoun)[pronoun->governor];
  return owned->upos == ACT_UPOS_NOUN &&
         act_gazetteer_is_title (owned->lemma, &gender, &honorific);
}

/* "*it* wants", "*they* celebrated": what wills something is no attack and no
   number. */
static gboolean
lacks_will (const ActReferences *references, guint32 index,
            const ActReference *pronoun)
{
  static const char *const verbs[] = {
      "agree", "decide",  "deny",    "hope",   "insist", "intend", "pledge",
      "plan",  "prepare", "promise", "refuse", "vow",    "want",   NULL};
  static const char *const minds[] = {
      "accuse",    "arrest",  "ask",      "battle",    "believe",
      "celebrate", "compete", "complain", "demand",    "detain",
      "fear",      "flee",    "know",     "negotiate", "pray",
      "protest",   "resign",  "sign",     "struggle",  "surrender",
      "think",     "try",     "urge",     "vote",      NULL};
  const ActReference *it = act_references_get (references, index);
  const ActSentence *s =
      act_parse_get_sentence (references->parse, pronoun->sentence);

  const char *lemma = s->words[pronoun->governor].lemma;
  const gboolean many = pronoun->number == 'p';

  return it->kind == ACT_MENTION_NOMINAL && (pronoun->gender == 'n' || many) &&
         pronoun->relation == ACT_REL_NSUBJ &&
         (act_strings_have (verbs, lemma) ||
          (many && act_strings_have (minds, lemma))) &&
         (it->noun_class == ACT_NOUN_EVENT ||
          it->noun_class == ACT_NOUN_ABSTRACT ||
          it->noun_class == ACT_NOUN_THING);
}

/* "*his* parliament": who is said to be an envoy or a banker has none. */
static gboolean
lacks_state (ActResolver *resolver, guint32 index, const ActReference *pronoun)
{
  const ActReferences *references = resolver->references;
  const ActChain *chain = act_resolver_get_chain (resolver, index);
  const ActWord *owned =
      &act_reference_get_words (references, pronoun)[pronoun->governor];
  const char *const *row;

  if (pronoun->relation != ACT_REL_NMOD_POSS ||
      !(chain->traits & ACT_TRAIT_PERSON) || act_role_rules (resolver, chain))
    return FALSE;
  row = act_table_find (act_table_get ("institution-nouns"), owned->lemma);
  if (!row || !*row[2] || owned->upos != ACT_UPOS_NOUN)
    return FALSE;
  for (guint i = 0; i < resolver->roles->len; i++)
    if (act_resolver_get_chain (
            resolver, g_array_index (resolver->roles, ActRole, i).person) ==
        chain)
      return TRUE;
  return FALSE;
}

/* "*An official* said it was late. | Her government fell": who only tells of
   it has none. */
static gboolean
is_mere_source (const ActReferences *references, const ActReference *it,
                const ActReference *pronoun)
{
  static const char *const sources[] = {
      "aide",      "analyst",      "diplomat",    "economist", "expert",
      "lawyer",    "mourner",      "official",    "resident",  "source",
      "spokesman", "spokesperson", "spokeswoman", "witness",   NULL};
  const ActWord *owned =
      &act_reference_get_words (references, pronoun)[pronoun->governor];
  const char *const *row;

  if (it->kind != ACT_MENTION_NOMINAL || it->sentence == pronoun->sentence ||
      pronoun->relation != ACT_REL_NMOD_POSS ||
      !act_strings_have (sources, it->lemma) || owned->upos != ACT_UPOS_NOUN)
    return FALSE;
  row = act_table_find (act_table_get ("institution-nouns"), owned->lemma);
  return row && *row[2];
}

/* "*A source close to the star* said | his wife was ill", "a friend of Lee":
   who is asked because of the other one speaks of that one. */
static gboolean
is_confidant (const ActReferences *references, guint32 index,
              const ActReference *pronoun)
{
  const ActReference *it = act_references_get (references, index), *other;
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  const guint next = it->head + 1u;

  if (it->kind != ACT_MENTION_NOMINAL || it->relation != ACT_REL_NSUBJ ||
      it->sentence != pronoun->sentence || it->head > pronoun->head ||
      !(pronoun->gender == 'm' || pronoun->gender == 'f') ||
      next + 1 > s->n_words || index + 1 >= references->list->len ||
      !act_table_has (act_table_get ("speech-verbs"),
                      s->words[it->governor].lemma) ||
      !((strcmp (s->words[next].lower, "close") == 0 &&
         strcmp (s->words[next + 1].lower, "to") == 0) ||
        (strcmp (it->lemma, "friend") == 0 &&
         strcmp (s->words[next].lower, "of") == 0)))
    return FALSE;
  other = act_references_get (references, index + 1);
  return other->sentence == it->sentence && other->head < it->governor &&
         (other->type == ACT_ENTITY_PERSON ||
          other->noun_class == ACT_NOUN_PERSON);
}

/* "*A mourner* said | his coffin was draped": nobody tells of his own. */
static gboolean
is_alive (const ActReferences *references, const ActReference *it,
          const ActReference *pronoun)
{
  static const char *const nouns[] = {
      "autopsy",   "burial", "coffin",   "corpse",     "funeral", "grave",
      "graveside", "killer", "murderer", "postmortem", "remains", "tomb",
      "tombstone", "widow",  "widower",  NULL};
  const ActWord *w = act_reference_get_words (references, pronoun);

  return pronoun->relation == ACT_REL_NMOD_POSS && pronoun->number == 's' &&
         pronoun->gender != 'n' && it->sentence == pronoun->sentence &&
         it->relation == ACT_REL_NSUBJ && it->governor &&
         act_strings_have (nouns, w[pronoun->governor].lemma) &&
         act_table_has (act_table_get ("speech-verbs"), w[it->governor].lemma);
}

/* "Ann will take over *his* post": it is not hers. */
static gboolean
is_successor (const ActReferences *references, const ActReference *it,
              const ActReference *pronoun)
{
  const ActWord *w = act_reference_get_words (references, pronoun);
  guint verb;

  if (pronoun->relation != ACT_REL_NMOD_POSS ||
      it->sentence != pronoun->sentence || it->relation != ACT_REL_NSUBJ ||
      w[pronoun->governor].rel != ACT_REL_OBJ)
    return FALSE;
  verb = w[pronoun->governor].head;
  return it->governor == verb && strcmp (w[verb].lemma, "take") == 0 &&
         strcmp (w[verb + 1].lower, "over") == 0;
}

/* "cast Bo *as a liberal* who …": what somebody is called is no second one. */
static gboolean
is_mere_property (const ActReferences *references, const ActReference *it)
{
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);

  return it->kind == ACT_MENTION_NOMINAL &&
         (it->definite == ACT_DEFINITE_INDEFINITE ||
          it->definite == ACT_DEFINITE_POSSESSIVE) &&
         it->begin > 1 && strcmp (s->words[it->begin - 1].lower, "as") == 0 &&
         s->words[it->begin - 1].rel == ACT_REL_CASE;
}

/* "*Norway* and Denmark say | it hurts": neither of two that act together. */
static gboolean
is_one_of_actors (const ActReferences *references, const ActReference *it,
                  const ActReference *pronoun)
{
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  guint first = it->head;

  if (it->coordination || it->sentence != pronoun->sentence ||
      pronoun->gender != 'n' || pronoun->number != 's')
    return FALSE;
  if (it->relation == ACT_REL_CONJ)
    first = it->governor;
  if (!act_rel_is_in (s->words[first].rel, ACT_SUBJECT_RELATIONS))
    return FALSE;
  for (guint i = first + 1; i < pronoun->head; i++)
    if (s->words[i].head == first && s->words[i].rel == ACT_REL_CONJ)
      return TRUE;
  return FALSE;
}

/* "*Norway* closed the border. Latvia condemned | it": what it did, or what it
   did it to, and not Norway, unless it is "for" something. */
static gboolean
is_doer_of_deed (const ActReferences *references, const ActReference *it,
                 const ActReference *pronoun)
{
  static const char *const verbs[] = {
      "applaud",   "approve", "back",    "call",     "condemn", "criticise",
      "criticize", "decry",   "deny",    "denounce", "hail",    "oppose",
      "praise",    "reject",  "support", "welcome",  NULL};
  const ActSentence *s =
      act_parse_get_sentence (references->parse, pronoun->sentence);
  const ActSentence *before =
      act_parse_get_sentence (references->parse, it->sentence);
  const ActWord *w = s->words, *v = before->words;
  guint object, last = pronoun->head + 1u;

  if (pronoun->gender != 'n' || pronoun->number != 's' ||
      pronoun->relation != ACT_REL_OBJ || it->kind == ACT_MENTION_PRONOUN ||
      (it->type != ACT_ENTITY_ORGANIZATION && it->type != ACT_ENTITY_PLACE) ||
      it->relation != ACT_REL_NSUBJ || it->sentence >= pronoun->sentence ||
      !act_strings_have (verbs, w[pronoun->governor].lemma) ||
      (last <= s->n_words && strcmp (w[last].lower, "for") == 0))
    return FALSE;
  object = act_subject_find_dependent (before, it->governor,
                                       ACT_REL_BIT (OBJ) | ACT_REL_BIT (CCOMP));
  return object && v[object].upos != ACT_UPOS_PROPN &&
         v[object].upos != ACT_UPOS_PRON;
}

/* "will vote on *it*", "signed *it*", "did not allow *it*", "*it* was passed to
   them": no body and no country. */
static gboolean
is_no_text (ActResolver *resolver, guint32 index, const ActReference *pronoun)
{
  static const char *const verbs[] = {"adopt",  "allow",  "amend", "enact",
                                      "permit", "ratify", "read",  "sign",
                                      "veto",   NULL};
  static const char *const sent[] = {"circulate", "deliver", "draft",
                                     "leak",      "pass",    "publish",
                                     "sign",      "write",   NULL};
  static const char *const sides[] = {"against", "for", "on", NULL};
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  const ActSentence *s =
      act_parse_get_sentence (references->parse, pronoun->sentence);
  const ActWord *w = s->words;
  const char *lemma = w[pronoun->governor].lemma;
  const guint64 others =
      ACT_REL_BIT (XCOMP) |
      (pronoun->relation == ACT_REL_IOBJ ? ACT_REL_BIT (OBJ) : 0);

  if (pronoun->gender != 'n' || pronoun->number != 's' ||
      (it->type != ACT_ENTITY_ORGANIZATION && it->type != ACT_ENTITY_PLACE &&
       !(act_resolver_get_chain (resolver, index)->traits &
         ACT_TRAIT_ORGANIZATION)))
    return FALSE;
  switch (pronoun->relation) {
  case ACT_REL_OBL:
    return strcmp (lemma, "vote") == 0 &&
           act_strings_have (sides, w[pronoun->head - 1].lower);
  case ACT_REL_NSUBJ_PASS:
    return act_strings_have (sent, lemma);
  case ACT_REL_OBJ:
  case ACT_REL_IOBJ: /* not "allows *it* to sell", "allows *it* a rest" */
    return act_strings_have (verbs, lemma) &&
           !act_subject_find_dependent (s, pronoun->governor, others);
  default:
    return FALSE;
  }
}

/* "To pass *the budget*, | it would need votes": who passes it is another. */
static gboolean
is_purpose_of_pronoun (const ActReferences *references, const ActReference *it,
                       const ActReference *pronoun)
{
  const ActWord *w = act_reference_get_words (references, pronoun);

  return it->sentence == pronoun->sentence && it->head < pronoun->head &&
         it->relation == ACT_REL_OBJ && pronoun->relation == ACT_REL_NSUBJ &&
         w[it->governor].rel == ACT_REL_ADVCL &&
         w[it->governor].xpos == ACT_XPOS_VB &&
         w[it->governor].head == pronoun->governor;
}

/* "Ann Lee is *a journalist*. | She was kidnapped": who is one is meant. */
static gboolean
is_said_of_another (const ActReferences *references, const ActReference *it)
{
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);

  if (it->kind != ACT_MENTION_NOMINAL || !it->predicate || it->number != 's' ||
      it->definite != ACT_DEFINITE_INDEFINITE)
    return FALSE;
  for (guint i = 1; i < it->head; i++) {
    guint32 subject =
        s->words[i].head == it->head && s->words[i].rel == ACT_REL_NSUBJ
            ? act_references_find (references, it->sentence, i)
            : ACT_NONE;
    if (subject != ACT_NONE &&
        act_references_get (references, subject)->animacy == 'p' &&
        act_references_get (references, subject)->number == 's')
      return TRUE;
  }
  return FALSE;
}

/* "Ann ordered *her* arrest": that of another one. */
static gboolean
is_of_victim (const ActReferences *references, const ActReference *it,
              const ActReference *pronoun)
{
  static const char *const nouns[] = {
      "arrest",    "assassination", "detention", "execution", "extradition",
      "expulsion", "imprisonment",  "killing",   "murder",    "prosecution",
      NULL};
  const ActWord *w = act_reference_get_words (references, pronoun);
  const ActWord *noun = &w[pronoun->governor];

  return pronoun->relation == ACT_REL_NMOD_POSS &&
         it->sentence == pronoun->sentence && it->relation == ACT_REL_NSUBJ &&
         it->governor == noun->head && noun->rel == ACT_REL_OBJ &&
         act_strings_have (nouns, noun->lemma);
}

/* The subject of the clause that the one of @verb is an adverbial of, if its
   chain may be meant by @pronoun; "officials said *people* may die if they get
   no aid". */
static guint32
find_subject_above (ActResolver *resolver, const ActReference *pronoun,
                    const ActSentence *s, guint clause)
{
  const guint above = s->words[clause].head;

  for (guint i = 1; above && i < pronoun->head; i++) {
    guint32 subject =
        s->words[i].head == above &&
                act_rel_is_in (s->words[i].rel, ACT_SUBJECT_RELATIONS)
            ? act_references_find (resolver->references, pronoun->sentence, i)
            : ACT_NONE;
    if (subject != ACT_NONE &&
        act_references_get (resolver->references, subject)->kind !=
            ACT_MENTION_PRONOUN &&
        act_references_get (resolver->references, subject)->number ==
            pronoun->number &&
        act_pronoun_agrees (resolver, subject, pronoun))
      return subject;
  }
  return ACT_NONE;
}

/* "*Officials* said people may die if | they get no aid": who says so is not
   the nearest who can be meant. */
static gboolean
is_outer_speaker (ActResolver *resolver, guint32 index,
                  const ActReference *pronoun)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  const ActSentence *s =
      act_parse_get_sentence (references->parse, pronoun->sentence);
  const guint clause = pronoun->governor, above = s->words[clause].head;
  guint32 subject;

  if (it->sentence != pronoun->sentence ||
      !act_rel_is_in (pronoun->relation, ACT_SUBJECT_RELATIONS) ||
      s->words[clause].rel != ACT_REL_ADVCL || !above ||
      s->words[above].rel != ACT_REL_CCOMP ||
      it->governor != s->words[above].head ||
      !act_rel_is_in (it->relation, ACT_SUBJECT_RELATIONS))
    return FALSE;
  subject = find_subject_above (resolver, pronoun, s, clause);
  return subject != ACT_NONE && act_resolver_find (resolver, subject) !=
                                    act_resolver_find (resolver, index);
}

/* "told *Reuters* | it had failed", "*Reuters* said …. He called | it a lie": a
   paper that tells or is told something speaks of others. */
static gboolean
is_told_medium (const ActReferences *references, const ActReference *it,
                const ActReference *pronoun)
{
  static const char *const verbs[] = {"confirm", "contact", "interview",
                                      "obtain",  "reach",   "speak",
                                      "talk",    "verify",  NULL};
  const char *lemma =
      act_reference_get_words (references, it)[it->governor].lemma;

  return pronoun->gender == 'n' && it->governor &&
         (it->relation != ACT_REL_NSUBJ || pronoun->relation == ACT_REL_OBJ) &&
         (act_strings_have (verbs, lemma) ||
          act_table_has (act_table_get ("speech-verbs"), lemma)) &&
         act_organization_is_medium (references, it);
}

/* "*Asked* whether Ann had fled, | she said": who is named in the question is
   asked about. */
static gboolean
is_asked_about (const ActReferences *references, const ActReference *it,
                const ActReference *pronoun)
{
  const ActWord *w = act_reference_get_words (references, pronoun);
  const gboolean asked = strcmp (w[1].lower, "asked") == 0 &&
                         w[1].head == pronoun->governor &&
                         w[1].rel == ACT_REL_ADVCL;

  return asked && it->sentence == pronoun->sentence &&
         it->head < pronoun->head && pronoun->relation == ACT_REL_NSUBJ;
}

/* "“*Ann* would haunt us,” | she said": nobody speaks of himself by name. */
static gboolean
is_in_own_words (ActResolver *resolver, guint32 index, const ActReference *it)
{
  const ActReferences *references = resolver->references;
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  const guint32 root = act_resolver_find (resolver, index),
                at = act_references_find (references, it->sentence, it->head);

  if (at == ACT_NONE || it->relation != ACT_REL_NSUBJ || it->person != 3 ||
      s->words[it->governor].rel == ACT_REL_CCOMP ||
      !act_table_has (act_table_get ("speech-verbs"),
                      s->words[it->governor].lemma))
    return FALSE;
  for (guint32 i = at; i-- > 0;) {
    const ActReference *other = act_references_get (references, i);
    if (other->sentence != it->sentence)
      break;
    if (other->kind == ACT_MENTION_NAME && other->quotation != ACT_NONE &&
        other->relation == ACT_REL_NSUBJ &&
        s->words[other->governor].rel == ACT_REL_CCOMP &&
        s->words[other->governor].head == it->governor &&
        act_resolver_find (resolver, i) == root)
      return TRUE;
  }
  return FALSE;
}

/* "An aide to *Lee*, | he …": what is said of the pronoun, and names others. */
static gboolean
is_said_of_pronoun (const ActReferences *references, const ActReference *it,
                    const ActReference *pronoun)
{
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  guint at = it->head;

  if (it->sentence != pronoun->sentence || it->head > pronoun->head)
    return FALSE;
  for (guint steps = 0; at && at != pronoun->head && steps < s->n_words;
       steps++)
    at = s->words[at].head;
  return at == pronoun->head;
}

/* "told *reporters* about it. | They lied": who only listens. */
static gboolean
is_audience (const ActReferences *references, const ActReference *it,
             const ActReference *pronoun)
{
  static const char *const nouns[] = {"audience",   "correspondent", "crowd",
                                      "journalist", "listener",      "reader",
                                      "reporter",   "viewer",        NULL};
  const ActWord *w = act_reference_get_words (references, it);

  return pronoun->number == 'p' && it->kind == ACT_MENTION_NOMINAL &&
         act_strings_have (nouns, it->lemma) && it->governor &&
         (it->relation == ACT_REL_OBJ || it->relation == ACT_REL_IOBJ ||
          it->relation == ACT_REL_OBL) &&
         (strcmp (w[it->governor].lemma, "speak") == 0 ||
          strcmp (w[it->governor].lemma, "talk") == 0 ||
          act_table_has (act_table_get ("speech-verbs"),
                         w[it->governor].lemma));
}

/* "It sank": no body and no place, whatever it is called. */
static gboolean
is_no_event (ActResolver *resolver, guint32 index, const ActReference *pronoun)
{
  const guint32 bodies = ACT_TRAIT_ORGANIZATION | ACT_TRAIT_MEMBERS;

  return act_pronoun_is_idle (resolver->references, pronoun) ||
         ((act_resolver_get_chain (resolver, index)->traits & bodies) &&
          act_pronoun_is_event (resolver->references, pronoun));
}

/* "Acme was rebuffed, one of | *them* said": a single body is not several. */
static gboolean
is_single (const ActReferences *references, const ActReference *it,
           const ActReference *pronoun)
{
  const ActWord *w = act_reference_get_words (references, pronoun);

  return pronoun->number == 'p' && pronoun->relation == ACT_REL_NMOD &&
         pronoun->head > 2 && strcmp (w[pronoun->head - 1].lower, "of") == 0 &&
         pronoun->governor + 2u == pronoun->head && !it->coordination &&
         (it->type == ACT_ENTITY_ORGANIZATION ||
          it->type == ACT_ENTITY_PLACE) &&
         (it->number == 's' || it->kind == ACT_MENTION_NAME);
}

/* "*14 of the seats*", but "one of them": no single thing. */
static gboolean
is_several (const ActReferences *references, const ActReference *it,
            const ActReference *pronoun)
{
  const ActWord *head = &act_reference_get_words (references, it)[it->head];

  return pronoun->number == 's' && it->kind == ACT_MENTION_NOMINAL &&
         head->upos == ACT_UPOS_NUM && strcmp (head->lower, "one") != 0;
}

gboolean
act_pronoun_is_unfit (ActResolver *resolver, guint32 index,
                      const ActReference *pronoun)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);

  return lacks_officers (references, index, pronoun) ||
         lacks_state (resolver, index, pronoun) ||
         lacks_will (references, index, pronoun) ||
         is_mere_source (references, it, pronoun) ||
         is_confidant (references, index, pronoun) ||
         is_in_own_words (resolver, index, pronoun) ||
         is_alive (references, it, pronoun) ||
         is_successor (references, it, pronoun) ||
         is_mere_property (references, it) ||
         is_said_of_another (references, it) ||
         is_of_victim (references, it, pronoun) ||
         is_outer_speaker (resolver, index, pronoun) ||
         is_no_text (resolver, index, pronoun) ||
         is_purpose_of_pronoun (references, it, pronoun) ||
         is_no_event (resolver, index, pronoun) ||
         is_single (references, it, pronoun) ||
         is_several (references, it, pronoun) ||
         is_doer_of_deed (references, it, pronoun) ||
         is_told_medium (references, it, pronoun) ||
         act_pronoun_is_own_victim (references, it, pronoun) ||
         is_asked_about (references, it, pronoun) ||
         is_audience (references, it, pronoun) ||
         is_said_of_pronoun (references, it, pronoun) ||
         is_one_of_actors (references, it, pronoun);
}
