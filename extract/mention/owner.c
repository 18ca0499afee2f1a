#include "mention/owner.h"

#include "lexicon/lexicon.h"
#include "mention/dateline-state.h"
#include "mention/organization.h"
#include "mention/place.h"
#include "mention/state-name.h"
#include "mention/subject.h"

#include <string.h>

enum {
  SAME_SENTENCES = 3, /* how far back the same noun tells whose it is */
  HOME_SENTENCES = 6, /* … a text speaks of the state that it is about */
  LEAD_SENTENCES = 3, /* … and how far on, where nothing stands before */
  SEAT_SENTENCE = 1,  /* the last by which it names a state whose offices bare
                         titles are of (0: the title) */
  SEAT_MENTIONS = 3,  /* … how often it does at least */
  MAX_LOOK_BACK = 400 /* over how many references that is looked for */
};

/* "*current* government", "*central* bank": no word that makes another body of
   it, as "local" does. */
static gboolean
has_plain_modifiers (const ActReferences *references, const ActReference *it)
{
  static const char *const words[] = {
      "caretaker",  "central",      "civilian", "coalition",   "communist",
      "current",    "elected",      "entire",   "military",    "national",
      "new",        "overall",      "present",  "provisional", "ruling",
      "struggling", "transitional", "weak",     NULL};

  return act_references_has_only_modifiers (references, it, words);
}

/* "the *foreign* ministry", "the *central* bank": only such words before it,
   without which it could be another's. */
static gboolean
has_words (const ActReferences *references, const ActReference *it,
           const char *words)
{
  const ActTable *body =
      g_str_equal (words, "body") ? act_table_get ("body-words") : NULL;

  for (guint i = 0; i < it->n_modifiers; i++) {
    const char *modifier =
        g_ptr_array_index (references->modifiers, it->modifiers + i);
    if (body ? !act_table_has (body, modifier)
             : !act_list_has (words, modifier, '|'))
      return FALSE;
  }
  return it->n_modifiers > 0;
}

/* What the text calls a parliament is none of the states whose own has another
   name; "the military" beside "coalition troops" may be theirs. */
static gboolean
fits_state (const ActReferences *references, const ActReference *it,
            const char *state)
{
  static const char *const allied[] = {"coalition", "nato", "alliance", NULL};
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);

  if (!act_gazetteer_get_country (state).label ||
      (g_str_equal (it->lemma, "parliament") && g_str_equal (state, "US")))
    return FALSE;
  if (!g_str_equal (it->lemma, "military"))
    return TRUE;
  for (guint i = 1; i <= s->n_words; i++)
    if (act_strings_have (allied, s->words[i].lower))
      return FALSE;
  return TRUE;
}

/* "the government", "police": of a state, and nothing beside it tells which. */
static gboolean
is_bare (const ActReferences *references, const ActReference *it)
{
  const char *const *row;

  if (it->kind != ACT_MENTION_NOMINAL || it->country || it->complement ||
      it->possessor != ACT_NONE || it->predicate || it->former ||
      it->n_further || it->apposition)
    return FALSE;
  row = act_table_find (act_table_get ("state-nouns"), it->lemma);
  if (!row || !(*row[4] ? has_words (references, it, row[4])
                        : has_plain_modifiers (references, it)))
    return FALSE;
  return (*row[1] == 'a' || *row[1] == it->number) &&
         (it->definite == ACT_DEFINITE_THE ||
          (it->definite == ACT_DEFINITE_BARE && *row[2] &&
           it->n_modifiers == 0));
}

/* Is the verb, or what the noun tells, of the class? */
static gboolean
is_of_class (const char *lemma, const char *class)
{
  const ActTable *verbs = act_table_get ("event-verbs");
  const char *const *noun =
      act_table_find (act_table_get ("event-nouns"), lemma);
  const char *const *row = act_table_find (verbs, noun ? noun[1] : lemma);

  return row && g_str_equal (row[1], class);
}

/* "attack", "sanction", "meet", "pressure": what nobody does to his own state.
 */
static gboolean
is_done_to_others (const char *lemma)
{
  static const char *const classes[] = {"ACCUSE",  "APPEAL",  "ASSAULT",
                                        "CONSULT", "REQUEST", "SANCTION",
                                        "THREATEN"};

  for (guint i = 0; i < G_N_ELEMENTS (classes); i++)
    if (is_of_class (lemma, classes[i]))
      return TRUE;
  return FALSE;
}

/* The preposition before a name and its article, or "". */
const char *
act_owner_get_preposition (const ActWord *w, const ActReference *it)
{
  guint before = it->short_begin - 1u;

  if (before > 1 && w[before].rel == ACT_REL_DET)
    before--;
  return before > 0 ? w[before].lower : "";
}

/* "marched *into Norway*", "sank a ship *off Norway*". */
static gboolean
is_gone_to (const ActWord *w, const ActReference *it)
{
  const char *preposition =
      it->short_begin > 1 ? act_owner_get_preposition (w, it) : "";

  return act_rel_get_base ((ActRel) it->relation) == ACT_REL_OBL &&
         (g_str_equal (preposition, "into") ||
          g_str_equal (preposition, "off"));
}

/* "shelled a *Norwegian* base", of whose subject @phrase is. */
static gboolean
is_shelled (const ActReferences *references, const ActReference *it,
            const ActReference *phrase)
{
  const ActWord *w = act_reference_get_words (references, it);
  const ActWord *target = &w[it->governor];

  return it->governor && (it->adjective || it->relation == ACT_REL_COMPOUND) &&
         target->rel == ACT_REL_OBJ && target->head == phrase->governor &&
         phrase->relation == ACT_REL_NSUBJ &&
         is_of_class (w[target->head].lemma, "ASSAULT");
}

/* "attacked *Norway*", "threatened to attack *Norway*", of whose subject
   @phrase is; "*Norway* was attacked by …". */
static gboolean
is_acted_on (const ActReferences *references, const ActReference *it,
             const ActReference *phrase)
{
  static const guint64 chain = ACT_REL_BIT (CONJ) | ACT_REL_BIT (XCOMP);
  const ActWord *w = act_reference_get_words (references, it);
  guint verb = it->governor;

  if (!verb || !phrase->governor)
    return FALSE;
  if (it->relation == ACT_REL_NSUBJ_PASS)
    return phrase->relation == ACT_REL_OBL_AGENT && phrase->governor == verb &&
           is_done_to_others (w[verb].lemma);
  if (phrase->relation != ACT_REL_NSUBJ ||
      !(it->relation == ACT_REL_OBJ ? is_done_to_others (w[verb].lemma)
                                    : is_gone_to (w, it)))
    return FALSE;
  while (verb != phrase->governor && act_rel_is_in (w[verb].rel, chain))
    verb = w[verb].head;
  return verb == phrase->governor;
}

/* "workers *from Norway*", "talks *with* Norway", "*to* Norway", "crossed
 *into* Norway", "strikes *on* Norway". */
static gboolean
is_other_side (const ActReferences *references, const ActReference *it)
{
  static const char *const words[] = {"against", "from",    "into", "to",
                                      "toward",  "towards", "with", NULL};
  const ActWord *w = act_reference_get_words (references, it);
  const char *preposition;

  if (it->adjective || it->short_begin <= 1)
    return FALSE;
  preposition = act_owner_get_preposition (w, it);
  /* "crucial *to Norway's* stability" */
  if (it->relation == ACT_REL_NMOD_POSS && it->governor &&
      w[w[it->governor].head].upos == ACT_UPOS_ADJ)
    return FALSE;
  return act_strings_have (words, preposition) ||
         (g_str_equal (preposition, "on") && it->governor &&
          is_done_to_others (w[it->governor].lemma));
}

/* "*Norway* urged the government to sign", "the government admitted workers
   from *Norway*". */
static gboolean
is_other (const ActReferences *references, const ActReference *it,
          const ActReference *phrase)
{
  return (it->relation == ACT_REL_NSUBJ && it->governor == phrase->governor &&
          phrase->relation != ACT_REL_NSUBJ) ||
         is_other_side (references, it);
}

/* The sentence of the phrase at @index tells that the state is another one's:
   it is acted on, or, but for @acted, spoken of as the other side. */
gboolean
act_owner_is_others (const ActReferences *references, guint32 index,
                     const char *state, gboolean acted)
{
  const ActReference *phrase = act_references_get (references, index);

  while (index > 0 && act_references_get (references, index - 1)->sentence ==
                          phrase->sentence)
    index--;
  for (guint32 i = index; i < references->list->len; i++) {
    const ActReference *it = act_references_get (references, i);
    if (it->sentence != phrase->sentence)
      break;
    if (it->type == ACT_ENTITY_PLACE &&
        (is_acted_on (references, it, phrase) ||
         is_shelled (references, it, phrase) ||
         (!acted && is_other (references, it, phrase))) &&
        g_strcmp0 (act_state_get (references, it), state) == 0)
      return TRUE;
  }
  return FALSE;
}

/* "fled *to Norway*", "a loan *from Norway*", of an earlier sentence: where
   somebody has gone, or who deals with the state that is spoken of. */
static gboolean
is_other_before (const ActReferences *references, const ActReference *it,
                 const ActReference *phrase)
{
  return it->sentence < phrase->sentence && is_other_side (references, it);
}

/* It is acted on by the last phrase with this noun: "The army invaded *Norway*.
   The army killed nine." */
static gboolean
was_others (const ActReferences *references, guint32 index, const char *state)
{
  const ActReference *it = act_references_get (references, index);

  for (guint32 i = index; i-- > 0;) {
    const ActReference *other = act_references_get (references, i);
    if (other->sentence + SAME_SENTENCES < it->sentence)
      break;
    if (other->kind == ACT_MENTION_NOMINAL && other->lemma == it->lemma &&
        other->number == it->number && other->sentence < it->sentence)
      return !other->country &&
             act_owner_is_others (references, i, state, TRUE);
  }
  return FALSE;
}

/* The only state that the sentences from @first to @last, that of the phrase at
   @index or a later one, speak of; NULL if there are none or more. @several:
   TRUE if more */
const char *
act_owner_find_within (const ActReferences *references, guint32 index,
                       guint first, guint last, gboolean *several)
{
  const char *found = NULL;
  guint32 i = index;

  *several = FALSE;
  while (i > 0 && act_references_get (references, i - 1)->sentence >= first)
    i--;
  for (; i < references->list->len; i++) {
    const ActReference *it = act_references_get (references, i);
    const char *state;
    if (it->sentence > last)
      break;
    state = act_state_get_at_home (references, it);
    if (!state || is_other_before (references, it,
                                   act_references_get (references, index)))
      continue;
    if (found && !g_str_equal (found, state)) {
      *several = TRUE;
      return NULL;
    }
    found = state;
  }
  return found;
}

/* The same up to the sentence of the phrase. */
static const char *
find_only_state (const ActResolver *resolver, guint32 index, guint first,
                 gboolean *several)
{
  return act_owner_find_within (
      resolver->references, index, first,
      act_references_get (resolver->references, index)->sentence, several);
}

/* "A court *in Tunis* …" in a text that never says Tunisia: the state by whose
   city it begins, or NULL. */
static const char *
find_unnamed_lead (const ActReferences *references)
{
  gboolean several;
  const char *lead = act_owner_find_within (references, 0, 0, 0, &several);

  for (guint32 i = 0; lead && i < references->list->len; i++)
    if (g_strcmp0 (act_state_get_named (references,
                                        act_references_get (references, i)),
                   lead) == 0)
      return NULL;
  return lead;
}

/* The state that the text is about, by what it names most; NULL also where it
   begins with another one. */
const char *
act_owner_get_home (const ActResolver *resolver)
{
  const char *lead =
      resolver->home ? find_unnamed_lead (resolver->references) : NULL;

  return lead ? NULL : resolver->home;
}

/* The state that the text is about, if it has been spoken of: a digest's other
   items are about others. Else the only one that is spoken of there, or right
   behind an opening; or NULL. */
static const char *
find_home (const ActResolver *resolver, guint32 index)
{
  const ActReferences *references = resolver->references;
  const guint sentence = act_references_get (references, index)->sentence;
  const guint last = sentence < LEAD_SENTENCES ? LEAD_SENTENCES : sentence;
  const char *home = act_owner_get_home (resolver);
  gboolean several;

  for (guint32 i = index > MAX_LOOK_BACK ? index - MAX_LOOK_BACK : 0;
       home && i < references->list->len; i++) {
    const ActReference *it = act_references_get (references, i);
    if (it->sentence > sentence)
      break;
    if (g_strcmp0 (act_state_get (references, it), home) == 0 &&
        !is_other_before (references, it,
                          act_references_get (references, index)))
      return home;
  }
  return act_owner_find_within (
      references, index,
      sentence > HOME_SENTENCES ? sentence - HOME_SENTENCES : 0, last,
      &several);
}

/* "Two were killed *in Norway*. Police …": the only state that the sentence
   before speaks of, where something happened there; or NULL. */
static const char *
find_scene (const ActResolver *resolver, guint32 index)
{
  static const char *const words[] = {"across", "in", "near", "throughout",
                                      NULL};
  const ActReferences *references = resolver->references;
  const guint sentence = act_references_get (references, index)->sentence;
  gboolean several;
  const char *state =
      sentence > 0 ? find_only_state (resolver, index, sentence - 1, &several)
                   : NULL;

  for (guint32 i = index; state && i-- > 0;) {
    const ActReference *it = act_references_get (references, i);
    const ActWord *w;
    if (it->sentence + 1 < sentence)
      break;
    w = act_reference_get_words (references, it);
    if (!it->adjective &&
        act_rel_get_base ((ActRel) it->relation) == ACT_REL_OBL &&
        act_strings_have (words, w[it->short_begin - 1].lower) &&
        g_strcmp0 (act_state_get (references, it), state) == 0)
      return state;
  }
  return NULL;
}

/* "Two were killed in Norway. *France* condemned it. The army …": does @state,
   the only one of the sentence before, only say or do something there, in a
   text that has spoken of another one just before? */
static gboolean
is_reaction (const ActResolver *resolver, guint32 index, const char *state)
{
  const ActReferences *references = resolver->references;
  const guint sentence = act_references_get (references, index)->sentence;
  const guint first = sentence > HOME_SENTENCES ? sentence - HOME_SENTENCES : 0;
  gboolean several;

  if (!state || g_strcmp0 (state, resolver->home) == 0)
    return FALSE;
  for (guint32 i = index; i-- > 0;) {
    const ActReference *it = act_references_get (references, i);
    if (it->sentence + 1 < sentence)
      break;
    if (!act_rel_is_in (it->relation, ACT_SUBJECT_RELATIONS) &&
        g_strcmp0 (act_state_get (references, it), state) == 0)
      return FALSE;
  }
  find_only_state (resolver, index, first, &several);
  return several;
}

/* The state that is spoken of at @index. Of several only the one that the text
   is about. */
const char *
act_owner_find_state (ActResolver *resolver, guint32 index)
{
  const ActReferences *references = resolver->references;
  const guint sentence = act_references_get (references, index)->sentence;
  gboolean several, more;
  const char *state = find_only_state (resolver, index, sentence, &several);
  const char *country = NULL;
  guint32 place;

  if (!state && !several)
    state = find_scene (resolver, index);
  /* "Authorities" are as often those of a town, or of where the news is from.
   */
  if (state ||
      g_str_equal (act_references_get (references, index)->lemma, "authority"))
    return state;
  /* "Protesters stormed the Iraqi embassy *in Oslo*. …": so far it is about
     that, whatever is named more often later on. */
  if (!several && sentence <= LEAD_SENTENCES) {
    state = find_only_state (resolver, index, 0, &more);
    if (state)
      return state;
  }
  place = act_place_find_country (resolver, index);
  if (place != ACT_NONE &&
      is_other_before (references, act_references_get (references, place),
                       act_references_get (references, index)))
    place = ACT_NONE;
  if (place != ACT_NONE)
    country = act_references_get (references, place)->country;
  if ((several || place != ACT_NONE) &&
      g_strcmp0 (country, resolver->home) == 0)
    return act_owner_get_home (resolver);
  if (several)
    return NULL;
  if (sentence == 0)
    return find_home (resolver, index);
  state = find_only_state (resolver, index, sentence - 1, &several);
  if (!state && !several)
    return find_home (resolver, index);
  return is_reaction (resolver, index, state) ? NULL : state;
}

/* "*German* officials caught him", "*Chad's* vote is put off": the state whose
   the subject is, or NULL. */
const char *
act_owner_get_subject_state (const ActReferences *references,
                             const ActReference *it)
{
  static const guint64 owning =
      ACT_REL_BIT (AMOD) | ACT_REL_BIT (COMPOUND) | ACT_REL_BIT (NMOD_POSS);
  const ActWord *w = act_reference_get_words (references, it);

  return it->governor && act_rel_is_in (it->relation, owning) &&
                 act_rel_is_in (w[it->governor].rel, ACT_SUBJECT_RELATIONS) &&
                 !act_organization_is_medium (references, it)
             ? act_state_get (references, it)
             : NULL;
}

const char *
act_owner_find_subject (const ActReferences *references, guint32 index)
{
  const guint sentence = act_references_get (references, index)->sentence;

  for (guint32 i = index; i-- > 0;) {
    const ActReference *it = act_references_get (references, i);
    const char *state;
    if (it->sentence != sentence)
      break;
    state = act_owner_get_subject_state (references, it);
    if (state)
      return state;
  }
  return NULL;
}

const char *
act_owner_find_beside (const ActReferences *references, guint32 index)
{
  const guint sentence = act_references_get (references, index)->sentence;
  const char *found = NULL;

  for (guint32 i = index; i-- > 0;) {
    const ActReference *it = act_references_get (references, i);
    const char *state;
    if (it->sentence != sentence)
      break;
    state = act_state_get (references, it);
    if (state && found && !g_str_equal (state, found))
      return NULL;
    if (state && (found || it->relation == ACT_REL_NMOD_POSS))
      found = state;
    else if (state)
      return NULL;
  }
  return found;
}

/* "*U.S. authorities* charged a student. *Authorities* say …": whose the last
   ones that the text has told of are, or NULL. */
static const char *
find_same (const ActReferences *references, guint32 index)
{
  const ActReference *it = act_references_get (references, index);
  const char *between = act_owner_find_subject (references, index);
  guint sentence = it->sentence;

  for (guint32 i = index; i-- > 0;) {
    const ActReference *other = act_references_get (references, i);
    if (other->sentence + SAME_SENTENCES < it->sentence)
      break;
    if (other->kind == ACT_MENTION_NOMINAL && other->lemma == it->lemma &&
        other->number == it->number && other->sentence < it->sentence)
      return other->owned || (between && other->sentence < sentence &&
                              g_strcmp0 (between, other->country) != 0)
                 ? NULL
                 : other->country;
    if (between || other->sentence == it->sentence)
      continue;
    between = act_owner_get_subject_state (references, other);
    sentence = other->sentence;
  }
  return NULL;
}

gboolean
act_owner_tell (ActResolver *resolver, guint32 index)
{
  ActReference *it = act_references_get (resolver->references, index);
  const gboolean bare = is_bare (resolver->references, it);
  const char *state = bare ? find_same (resolver->references, index) : NULL;

  if (bare && !state)
    state = act_owner_find_state (resolver, index);

  if (!state || !fits_state (resolver->references, it, state) ||
      act_owner_is_others (resolver->references, index, state, FALSE) ||
      was_others (resolver->references, index, state))
    return FALSE;
  it->country = state;
  it->owned = TRUE;
  return TRUE;
}

/* "the *United* States", "the *Philippines*". */
static gboolean
has_article (const char *label)
{
  static const char *const ends[] = {"Bahamas",  "Emirates",    "Islands",
                                     "Maldives", "Netherlands", "Philippines",
                                     "Republic"};

  if (g_str_has_prefix (label, "United "))
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    if (g_str_has_suffix (label, ends[i]))
      return TRUE;
  return FALSE;
}

/* (transfer full) "of Kenya", "in the United States" */
static char *
get_phrase (const char *preposition, const char *code)
{
  const char *label = act_gazetteer_get_country (code).label;

  return label ? g_strdup_printf ("%s %s%s", preposition,
                                  has_article (label) ? "the " : "", label)
               : NULL;
}

char *
act_owner_get_label (const ActReference *it)
{
  const char *const *row =
      act_table_find (act_table_get ("state-nouns"), it->lemma);

  g_return_val_if_fail (row, NULL);
  return get_phrase (row[3], it->country);
}

char *
act_owner_join (const char *owner, const char *thing)
{
  return g_strdup_printf ("%s%s %s", owner,
                          g_str_has_suffix (owner, "s") ? "'" : "'s", thing);
}

char *
act_owner_name_body (const char *body, const char *code)
{
  g_autofree char *owner = get_phrase ("of", code);

  return owner ? g_strdup_printf ("%s %s", body, owner) : NULL;
}
