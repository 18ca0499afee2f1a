#include "mention/pronoun-reported.h"

#include "lexicon/lexicon.h"
#include "mention/pronoun-court.h"
#include "mention/pronoun.h"
#include "mention/role.h"
#include "mention/subject.h"

#include <string.h>

/** "Ann told Mary | she would go": @index, @it: the pronoun; @clause: the verb
   of what is said; @speech: the verb of saying */
typedef struct {
  ActResolver *resolver;
  const ActReferences *references;
  guint32 index;
  const ActReference *it;
  const ActSentence *sentence;
  guint clause, speech;
} Report;

/* The verb that tells what the clause of @clause says, or 0. */
static guint
find_speech (const ActSentence *s, guint clause, guint pronoun)
{
  const ActWord *w = s->words;
  const guint speech = w[clause].rel == ACT_REL_CCOMP ? w[clause].head : 0;

  return speech && speech < pronoun &&
                 act_table_has (act_table_get ("speech-verbs"), w[speech].lemma)
             ? speech
             : 0;
}

static gboolean
init (Report *report, ActResolver *resolver, guint32 index)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);

  *report = (Report){
      .resolver = resolver,
      .references = references,
      .index = index,
      .it = it,
      .sentence = act_parse_get_sentence (references->parse, it->sentence),
      .clause = it->governor};
  if (it->number != 's' || !it->gender ||
      !act_rel_is_in (it->relation, ACT_SUBJECT_RELATIONS))
    return FALSE;
  report->speech = find_speech (report->sentence, it->governor, it->head);
  return TRUE;
}

/* "*Fidan* said": called by nothing but one word, which may be the given name
   of a woman, or a man's surname. */
static gboolean
may_be_surname (const Report *report, guint32 index)
{
  const ActReference *it = act_references_get (report->references, index);

  return it->kind == ACT_MENTION_NAME && !strchr (it->core, ' ') &&
         it->title_begin == it->short_begin &&
         act_resolver_get_chain (report->resolver, index)->count == 1;
}

/* A person for "he", a state or body for "it". */
static gboolean
is_of_kind (const Report *report, guint32 index)
{
  static const guint32 bodies = ACT_TRAIT_ORGANIZATION | ACT_TRAIT_MEMBERS;
  const guint32 traits =
      act_resolver_get_chain (report->resolver, index)->traits;

  return (traits & (report->it->gender == 'n' ? bodies : ACT_TRAIT_PERSON)) !=
         0;
}

/* The person that @word stands for, if he or she may mean him; or ACT_NONE. */
static guint32
find_person (const Report *report, guint word)
{
  guint32 found = word ? act_references_find (report->references,
                                              report->it->sentence, word)
                       : ACT_NONE;

  return found != ACT_NONE && found < report->index &&
                 act_references_get (report->references, found)->number ==
                     's' &&
                 is_of_kind (report, found) &&
                 (act_pronoun_agrees (report->resolver, found, report->it) ||
                  may_be_surname (report, found))
             ? found
             : ACT_NONE;
}

static gboolean
has_auxiliary (const Report *report, const char *const *lemmas)
{
  const ActWord *w = report->sentence->words;

  for (guint i = report->it->head; i < report->clause; i++)
    if (w[i].head == report->clause && w[i].rel == ACT_REL_AUX &&
        act_strings_have (lemmas, w[i].lemma))
      return TRUE;
  return FALSE;
}

static gboolean
is_negated (const Report *report)
{
  const ActWord *w = report->sentence->words;

  for (guint i = report->it->head; i < report->clause; i++)
    if (w[i].head == report->clause &&
        (strcmp (w[i].lower, "not") == 0 || strcmp (w[i].lower, "n't") == 0))
      return TRUE;
  return FALSE;
}

/* "think", "hope": what goes on in nobody else. */
static gboolean
is_thought (const ActWord *verb)
{
  const char *const *row =
      act_table_find (act_table_get ("speech-verbs"), verb->lemma);

  return row &&
         (strcmp (row[2], "thought") == 0 || strcmp (row[2], "hope") == 0);
}

/* "told Mary | she *would go*, *was glad*, *hoped*": what somebody tells of
   himself. */
static gboolean
is_of_teller (const Report *report)
{
  static const char *const moods[] = {
      "angry",     "anxious",      "concerned", "confident", "convinced",
      "glad",      "grateful",     "happy",     "honored",   "honoured",
      "pleased",   "disappointed", "proud",     "ready",     "sad",
      "satisfied", "sorry",        "sure",      "unhappy",   "willing",
      NULL};
  static const char *const plans[] = {"aim",    "intend", "need",
                                      "plan",   "mean",   "prefer",
                                      "regret", "want",   NULL};
  static const char *const will[] = {"will", "would", NULL};
  static const char *const duties[] = {"must", "should", NULL};
  const ActWord *verb = &report->sentence->words[report->clause];

  if (report->it->relation == ACT_REL_NSUBJ_PASS)
    return act_strings_have (moods, verb->lower);
  if (verb->upos != ACT_UPOS_VERB)
    return act_strings_have (moods, verb->lower);
  return has_auxiliary (report, will) ||
         act_strings_have (plans, verb->lemma) ||
         (is_thought (verb) && !has_auxiliary (report, duties));
}

/* "told Mary | she *should* go, *was fired*, *faced* jail": what becomes of
   who hears it. */
static gboolean
is_of_hearer (const Report *report)
{
  static const char *const duties[] = {"must", "ought", "should", NULL};
  static const char *const leave[] = {"can", "could", "may", "might", NULL};
  static const char *const fates[] = {"face", "risk", "deserve", NULL};
  static const char *const deeds[] = {
      "ban",   "bar",    "convict",  "deport",  "disqualify", "dismiss",
      "elect", "evict",  "expel",    "fire",    "hire",       "nominate",
      "sack",  "select", "sentence", "suspend", "transfer",   NULL};
  const ActWord *verb = &report->sentence->words[report->clause];

  return has_auxiliary (report, duties) ||
         (has_auxiliary (report, leave) && !is_negated (report)) ||
         act_strings_have (fates, verb->lemma) ||
         (report->it->relation == ACT_REL_NSUBJ_PASS &&
          act_strings_have (deeds, verb->lemma));
}

/* "Ann told Mary | she …". */
static guint32
find_told (const Report *report, gboolean *open)
{
  static const char *const verbs[] = {"assure", "inform", "promise", "tell",
                                      NULL};
  static const guint64 objects = ACT_REL_BIT (OBJ) | ACT_REL_BIT (IOBJ);
  const ActSentence *s = report->sentence;
  guint32 teller, hearer;

  if (!act_strings_have (verbs, s->words[report->speech].lemma))
    return ACT_NONE;
  teller = find_person (report, act_subject_find (s, report->speech));
  hearer = find_person (
      report, act_subject_find_dependent (s, report->speech, objects));
  if (teller == ACT_NONE || hearer == ACT_NONE ||
      !act_resolver_is_rival (report->resolver, teller, hearer))
    return ACT_NONE;
  if (is_of_teller (report))
    return teller;
  if (is_of_hearer (report))
    return hearer;
  *open = report->it->gender != 'n';
  return ACT_NONE;
}

/* Who speaks for another one; or, as a relative, of him. */
static gboolean
is_mouthpiece (const char *family)
{
  static const char *const families[] = {
      "accountant",   "agent",          "attorney",        "bodyguard",
      "cardiologist", "chief-of-staff", "doctor",          "lawyer",
      "manager",      "physician",      "press-secretary", "publicist",
      "secretary",    "spokesperson",   "surgeon",         NULL};

  return act_strings_have (families, family);
}

static gboolean
is_relative (const char *lemma)
{
  static const char *const kin[] = {
      "aunt",    "brother", "cousin", "daughter", "father",  "friend",
      "husband", "mother",  "nephew", "niece",    "partner", "relative",
      "sister",  "son",     "uncle",  "widow",    "wife",    NULL};

  return act_strings_have (kin, lemma);
}

/* "Ann Lee, who *represents Day*": for whom the teller acts. */
static guint32
find_represented (const Report *report, const ActReference *teller)
{
  const ActSentence *s =
      act_parse_get_sentence (report->references->parse, teller->sentence);
  const ActWord *w = s->words;

  for (guint i = teller->head + 1u; i < teller->end && i <= s->n_words; i++) {
    guint object;
    if (w[i].head != teller->head || w[i].rel != ACT_REL_ACL_RELCL ||
        strcmp (w[i].lemma, "represent") != 0)
      continue;
    object = act_subject_find_dependent (s, i, ACT_REL_BIT (OBJ));
    return object ? act_references_find (report->references, teller->sentence,
                                         object)
                  : ACT_NONE;
  }
  return ACT_NONE;
}

/* The one for whom a lawyer or the like speaks whom the phrase @it calls so:
   "*Day's* spokesman", "a spokesman *for Day*"; or ACT_NONE. */
static guint32
find_served (const Report *report, const ActReference *it, gboolean *kin)
{
  const char *family;
  guint32 holder;

  if (it->kind != ACT_MENTION_NOMINAL)
    return ACT_NONE;
  holder = it->possessor != ACT_NONE
               ? it->possessor
               : act_role_find_served (report->references, it);
  if (holder == ACT_NONE)
    return ACT_NONE;
  family = act_role_get_family (report->references, it->lemma, it->modifiers,
                                it->n_modifiers);
  *kin = is_relative (it->lemma) && it->definite == ACT_DEFINITE_POSSESSIVE;
  return *kin || is_mouthpiece (family) || is_mouthpiece (it->lemma) ? holder
                                                                     : ACT_NONE;
}

/* Has the text told just before for whom he speaks, or speaks it of that one
   no less than of him? In the life of a lawyer "he" is the lawyer. */
static gboolean
is_still_for (const Report *report, const ActRole *role)
{
  return act_references_get (report->references, role->person)->sentence + 1 >=
             report->it->sentence ||
         act_resolver_get_chain (report->resolver, role->holder)->count >=
             act_resolver_get_chain (report->resolver, role->person)->count;
}

/* For whom the person at @teller speaks, as the text has told: "*Day's* lawyer,
   Ann Lee". @kin: TRUE if he is a relative or friend of the one found */
static guint32
find_principal (const Report *report, guint32 teller, gboolean *kin)
{
  ActResolver *resolver = report->resolver;
  const ActReference *it = act_references_get (report->references, teller);
  const guint32 root = act_resolver_find (resolver, teller);
  guint32 found = find_served (report, it, kin);

  if (found != ACT_NONE)
    return found;
  for (guint i = 0; i < resolver->roles->len; i++) {
    const ActRole *role = &g_array_index (resolver->roles, ActRole, i);
    if (role->holder == ACT_NONE || role->former ||
        role->holder > report->index ||
        act_resolver_find (resolver, role->person) != root ||
        !is_still_for (report, role))
      continue;
    *kin = is_relative (role->lemma);
    if (*kin || is_mouthpiece (role->family) || is_mouthpiece (role->lemma))
      return role->holder;
  }
  *kin = FALSE;
  found = find_represented (report, it);
  return found == ACT_NONE && act_court_is_defender (resolver, teller)
             ? act_court_find_defendant (resolver, report->index, NULL)
             : found;
}

/* "said | he had told *his client*, *Day*, *him* so": the principal is spoken
   of as another one. */
static gboolean
is_spoken_of (const Report *report, guint32 principal)
{
  const ActReferences *references = report->references;

  for (guint32 i = report->index + 1; i < references->list->len; i++) {
    const ActReference *it = act_references_get (references, i);
    if (it->sentence != report->it->sentence)
      break;
    if (act_resolver_find (report->resolver, i) ==
            act_resolver_find (report->resolver, principal) ||
        (it->kind == ACT_MENTION_PRONOUN && it->relation != ACT_REL_NMOD_POSS &&
         it->pronoun != ACT_PRONOUN_REFLEXIVE &&
         !act_rel_is_in (it->relation, ACT_SUBJECT_RELATIONS) &&
         it->gender == report->it->gender) ||
        (it->kind == ACT_MENTION_NOMINAL &&
         act_table_has (act_table_get ("counterpart-nouns"), it->lemma) &&
         !is_relative (it->lemma)))
      return TRUE;
  }
  return FALSE;
}

/* "said | he would *appeal*, could not *comment*": what a lawyer or spokesman
   does for another one, or thinks himself. */
static gboolean
is_own_work (const Report *report)
{
  static const char *const verbs[] = {
      "appeal",  "argue",     "challenge", "comment", "confirm",
      "contest", "file",      "litigate",  "object",  "petition",
      "reveal",  "represent", "submit",    NULL};
  static const char *const moods[] = {"confident", "hopeful", "unable",
                                      "unaware",   "aware",   NULL};
  const ActWord *verb = &report->sentence->words[report->clause];

  return act_strings_have (verbs, verb->lemma) ||
         act_strings_have (moods, verb->lower) || is_thought (verb);
}

/* "Day's lawyer said | he …". */
static guint32
find_spoken_for (const Report *report, gboolean *open)
{
  ActResolver *resolver = report->resolver;
  const guint32 teller =
      find_person (report, act_subject_find (report->sentence, report->speech));
  guint32 found;
  gboolean kin = FALSE;

  *open = FALSE;
  if (teller == ACT_NONE || report->it->gender == 'n')
    return ACT_NONE;
  found = find_principal (report, teller, &kin);
  if (!act_pronoun_fits_person (resolver, found, report->it) ||
      !act_resolver_is_rival (resolver, found, teller) ||
      act_references_get (report->references, found)->number != 's' ||
      is_spoken_of (report, found))
    return ACT_NONE;
  *open = kin || is_own_work (report);
  return *open ? ACT_NONE : found;
}

/* The only other person than the one at @teller who is named in the sentence
   before, if the pronoun may mean him; or ACT_NONE. @several: TRUE if there are
   more */
static guint32
find_other_before (const Report *report, guint32 teller, gboolean *several)
{
  guint32 found = ACT_NONE;

  *several = FALSE;
  for (guint32 i = report->index; i-- > 0;) {
    const ActReference *it = act_references_get (report->references, i);
    const ActChain *chain = act_resolver_get_chain (report->resolver, i);
    if (it->sentence + 1 < report->it->sentence)
      break;
    if (chain->name == ACT_NONE || !(chain->traits & ACT_TRAIT_PERSON) ||
        !act_resolver_is_rival (report->resolver, teller, i) ||
        !act_pronoun_agrees (report->resolver, i, report->it))
      continue;
    if (act_resolver_is_rival (report->resolver, found, i)) {
      *several = TRUE;
      return ACT_NONE;
    }
    found = i;
  }
  return found;
}

/* "Lee was jailed. Judge Day said | he had …": what a judge or prosecutor tells
   is rather of whom the case is about, and need not be. */
static guint32
find_case (const Report *report, gboolean *open)
{
  static const char *const offices[] = {"coroner",    "detective",  "judge",
                                        "magistrate", "prosecutor", NULL};
  static const char *const had[] = {"have", NULL};
  ActResolver *resolver = report->resolver;
  const guint32 teller =
      find_person (report, act_subject_find (report->sentence, report->speech));
  gboolean several;
  guint32 other;

  if (teller == ACT_NONE || report->it->gender == 'n' ||
      is_of_teller (report) ||
      !act_role_is_held (resolver, act_resolver_get_chain (resolver, teller),
                         offices, FALSE))
    return ACT_NONE;
  other = act_court_find_defendant (resolver, report->index, &several);
  if (other != ACT_NONE && !several &&
      act_resolver_is_rival (resolver, teller, other) &&
      act_pronoun_agrees (resolver, other, report->it))
    return other;
  other = find_other_before (report, teller, &several);
  *open = several || (other != ACT_NONE && !has_auxiliary (report, had) &&
                      report->it->relation != ACT_REL_NSUBJ_PASS);
  return *open ? ACT_NONE : other;
}

/* "Lee said Day was ill and *that* | he would sue": either of them. */
static gboolean
goes_on (const Report *report)
{
  static const char *const will[] = {"will", "would", NULL};
  const ActSentence *s = report->sentence;
  const guint first = s->words[report->clause].head;
  guint mark =
      act_subject_find_dependent (s, report->clause, ACT_REL_BIT (MARK));
  guint speech;
  guint32 teller, topic;

  if (report->it->gender == 'n' ||
      s->words[report->clause].rel != ACT_REL_CONJ || !mark ||
      strcmp (s->words[mark].lower, "that") != 0 ||
      !has_auxiliary (report, will))
    return FALSE;
  speech = find_speech (s, first, report->it->head);
  if (!speech)
    return FALSE;
  teller = find_person (report, act_subject_find (s, speech));
  topic = find_person (
      report, act_subject_find_dependent (s, first, ACT_SUBJECT_RELATIONS));
  return teller != ACT_NONE && topic != ACT_NONE &&
         act_resolver_is_rival (report->resolver, teller, topic);
}

/* Has the quotation spoken of anybody before whom the pronoun may mean? */
static gboolean
is_spoken_of_before (const Report *report)
{
  for (guint32 i = report->index; i-- > 0;) {
    const ActReference *other = act_references_get (report->references, i);
    if (other->quotation != report->it->quotation)
      return FALSE;
    if (other->gender == report->it->gender ||
        (other->kind != ACT_MENTION_PRONOUN && other->number == 's' &&
         other->animacy == 'p'))
      return TRUE;
  }
  return FALSE;
}

/* "*Day's* mother, Ann, said: “| He told me so”": of whom a relative or friend
   speaks. */
static guint32
find_talked_of (ActResolver *resolver, guint32 index)
{
  const ActReferences *references = resolver->references;
  const Report report = {.resolver = resolver,
                         .references = references,
                         .index = index,
                         .it = act_references_get (references, index)};
  const guint32 teller = act_pronoun_find_quoter (references, report.it);
  gboolean kin = FALSE;
  guint32 found;

  if (teller == ACT_NONE || report.it->number != 's' ||
      (report.it->gender != 'm' && report.it->gender != 'f') ||
      is_spoken_of_before (&report))
    return ACT_NONE;
  found = find_principal (&report, teller, &kin);
  return kin && found < index &&
                 act_pronoun_fits_person (resolver, found, report.it) &&
                 act_resolver_is_rival (resolver, found, teller) &&
                 act_references_get (references, found)->number == 's'
             ? found
             : ACT_NONE;
}

guint32
act_pronoun_find_reported (ActResolver *resolver, guint32 index, gboolean *open)
{
  Report report;
  guint32 found;

  *open = FALSE;
  found = find_talked_of (resolver, index);
  if (found != ACT_NONE || !init (&report, resolver, index))
    return found;
  if (!report.speech) {
    *open = goes_on (&report);
    return ACT_NONE;
  }
  found = find_told (&report, open);
  if (found == ACT_NONE) {
    gboolean unsure;
    found = find_spoken_for (&report, &unsure);
    *open = found == ACT_NONE && (*open || unsure);
  }
  if (found == ACT_NONE && !*open)
    found = find_case (&report, open);
  return found;
}
