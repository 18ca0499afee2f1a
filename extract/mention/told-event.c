/* "Ann Lee resigned. … Norway regretted *the resignation*": whose it is. */
#include "mention/told-event.h"

#include "clause/logistic.h"
#include "lexicon/lexicon.h"
#include "mention/organization.h"
#include "mention/owner.h"
#include "mention/role.h"
#include "mention/subject.h"

#include <string.h>

enum {
  EVENT_SENTENCES = 16, /* how far back the clause may be that told of it */
  NEAR_SENTENCES = 2,   /* … that is more likely meant than one before it */
  RIVAL_SENTENCES = 2,  /* … before it, in which no other clause may tell of
                           such an event of somebody else's */
  MAX_STEPS = 16,       /* up a tree */
  SHORT_OWNER = 3, /* words of a noun phrase that owns: "the rebels' raid" */
  LONG_PART = 6    /* … of a phrase that a label has room for */
};

enum { NOUN, VERBS, ACTOR, OBJECT, OBLIQUE }; /* columns of told-events.tsv */

/* Whether a verb tells of the event; whether what it is done to is not what the
   noun's event is done to; whether only one who brings the news does it. */
typedef enum { OTHER_VERB, SAME_EVENT, SAME_ACTOR, NEWS } Match;

/* Is the verb @word "step | down", one of @phrase's @length bytes? */
static gboolean
is_verb (const ActSentence *s, guint word, const char *phrase, gsize length)
{
  const ActWord *w = s->words;
  const gsize stem = strlen (w[word].lemma);
  const char *particle;

  if (length < stem || strncmp (phrase, w[word].lemma, stem) != 0)
    return FALSE;
  if (length == stem)
    return !act_subject_find_dependent (s, word, ACT_REL_BIT (COMPOUND_PRT));
  particle = phrase + stem + 1;
  length -= stem + 1;
  if (phrase[stem] != ' ')
    return FALSE;
  for (guint i = word + 1; i <= s->n_words && i <= word + 6; i++)
    if ((i == word + 1 || (w[i].head == word && w[i].upos != ACT_UPOS_NOUN)) &&
        strlen (w[i].lower) == length &&
        strncmp (w[i].lower, particle, length) == 0)
      return TRUE;
  return FALSE;
}

static Match
match_verb (const ActSentence *s, guint word, const char *verbs)
{
  if (s->words[word].upos != ACT_UPOS_VERB)
    return OTHER_VERB;
  for (const char *at = verbs; *at;) {
    gsize length = strcspn (at, "|");
    const char last = length > 0 ? at[length - 1] : 0;
    const Match match = last == '*'   ? SAME_ACTOR
                        : last == '+' ? NEWS
                                      : SAME_EVENT;
    if (is_verb (s, word, at, length - (match == SAME_EVENT ? 0 : 1)))
      return match;
    at += length + (at[length] == '|');
  }
  return OTHER_VERB;
}

/* "did *not* resign", "*never* attacked" */
static gboolean
is_negated (const ActSentence *s, guint verb)
{
  static const char *const words[] = {"n't", "neither", "never", "no",
                                      "nor", "not",     NULL};

  for (guint i = 1; i <= s->n_words; i++)
    if (s->words[i].head == verb && act_strings_have (words, s->words[i].lower))
      return TRUE;
  return FALSE;
}

/* "was arrested", "men *arrested* in Oslo" */
static gboolean
is_passive (const ActSentence *s, guint verb)
{
  const ActWord *w = s->words;

  if (act_subject_find_dependent (
          s, verb, ACT_REL_BIT (AUX_PASS) | ACT_REL_BIT (NSUBJ_PASS)))
    return TRUE;
  if (w[verb].xpos == ACT_XPOS_VBN && w[verb].rel == ACT_REL_CONJ &&
      !act_subject_find_dependent (s, verb,
                                   ACT_SUBJECT_RELATIONS | ACT_REL_BIT (AUX)))
    return is_passive (s, w[verb].head);
  return w[verb].xpos == ACT_XPOS_VBN && w[verb].rel == ACT_REL_ACL;
}

/* The subject of the clause of @verb, said or understood; a participle has that
   of the clause around it ("sought to calm it, *agreeing* to meet"). */
static guint
find_subject (const ActSentence *s, guint verb)
{
  const ActWord *w = s->words;
  guint found = act_subject_find (s, verb);

  if (!found && w[verb].rel == ACT_REL_ADVCL && w[verb].xpos == ACT_XPOS_VBG &&
      !act_subject_find_dependent (s, verb, ACT_REL_BIT (MARK)) &&
      !is_passive (s, w[verb].head))
    found = act_subject_find (s, w[verb].head);
  return found;
}

/* Is it somebody or a body, who can act? */
static gboolean
can_act (ActResolver *resolver, guint32 index)
{
  const ActReference *it = act_references_get (resolver->references, index);
  const guint32 traits = act_resolver_get_chain (resolver, index)->traits;

  return (traits & (ACT_TRAIT_PERSON | ACT_TRAIT_ORGANIZATION)) ||
         it->type == ACT_ENTITY_PERSON || it->type == ACT_ENTITY_GROUP ||
         it->type == ACT_ENTITY_ORGANIZATION ||
         (it->type == ACT_ENTITY_PLACE &&
          act_resolver_get_chain (resolver, index)->name != ACT_NONE);
}

/* "*Radio Lund* says", "a *newspaper* quotes him" */
static gboolean
brings_news (const ActReferences *references, const ActReference *it)
{
  const char *family =
      it->lemma ? act_role_get_family (references, it->lemma, 0, 0) : "";
  const guint32 last = it->modifiers + it->n_modifiers;

  return act_organization_is_medium (references, it) ||
         g_str_equal (family, "newspaper") ||
         g_str_equal (family, "broadcaster") ||
         (g_str_equal (family, "agency") && it->n_modifiers > 0 &&
          g_str_equal (g_ptr_array_index (references->modifiers, last - 1),
                       "news"));
}

/* The reference of a word as a participant, or ACT_NONE: words or a name tell
   who that is, and it is not the event itself. */
static guint32
get_part (ActResolver *resolver, guint32 index, guint sentence, guint word)
{
  const ActReferences *references = resolver->references;
  guint32 found =
      word ? act_references_find (references, sentence, word) : ACT_NONE;
  guint32 root;

  if (found == ACT_NONE)
    return ACT_NONE;
  root = act_resolver_find (resolver, found);
  if (root == act_resolver_find (resolver, index) ||
      (act_references_get (references, root)->kind == ACT_MENTION_PRONOUN &&
       resolver->chains[root].name == ACT_NONE))
    return ACT_NONE;
  return found;
}

/* The oblique of @verb with one of the prepositions, "|" between them. */
static guint
find_oblique (const ActSentence *s, guint verb, const char *prepositions,
              const char **preposition)
{
  for (guint i = 1; *prepositions && i <= s->n_words; i++) {
    guint marker;
    if (s->words[i].head != verb ||
        act_rel_get_base ((ActRel) s->words[i].rel) != ACT_REL_OBL)
      continue;
    marker = act_subject_find_dependent (s, i, ACT_REL_BIT (CASE));
    if (!marker || marker > i ||
        !act_list_has (prepositions, s->words[marker].lower, '|'))
      continue;
    *preposition = s->words[marker].lower;
    return i;
  }
  return 0;
}

/* Who did it: the subject and what is joined to it by "and". */
static void
add_actors (ActResolver *resolver, guint32 index, guint sentence, guint subject,
            ActToldEvent *event)
{
  const ActSentence *s =
      act_parse_get_sentence (resolver->references->parse, sentence);

  for (guint i = subject; subject && i <= s->n_words; i++) {
    guint32 part;
    if (i != subject &&
        (s->words[i].head != subject || s->words[i].rel != ACT_REL_CONJ))
      continue;
    part = get_part (resolver, index, sentence, i);
    if (part == ACT_NONE || event->n_actors == ACT_TOLD_ACTORS) {
      event->n_actors = 0;
      return;
    }
    event->actors[event->n_actors++] = part;
  }
}

/* Does the label tell of actors like that of a noun that has them before it or
   as the two sides? Then they must be able to act. */
static gboolean
is_of_deeds (const char *const *noun)
{
  return g_str_equal (noun[ACTOR], "poss") ||
         g_str_equal (noun[ACTOR], "between");
}

static gboolean
are_same (ActResolver *resolver, guint32 a, guint32 b)
{
  return act_resolver_find (resolver, a) == act_resolver_find (resolver, b);
}

static gboolean
is_actor (ActResolver *resolver, const ActToldEvent *event, guint32 index)
{
  for (guint i = 0; i < event->n_actors; i++)
    if (are_same (resolver, event->actors[i], index))
      return TRUE;
  return FALSE;
}

/* "accused the rebels of *bombing* it", "denied that they had *bombed* it": who
   did it is not told. */
static gboolean
is_alleged (const ActSentence *s, guint verb)
{
  static const guint64 contents = ACT_REL_BIT (ACL) | ACT_REL_BIT (ADVCL) |
                                  ACT_REL_BIT (CCOMP) | ACT_REL_BIT (XCOMP);
  static const char *const verbs[] = {"accuse",  "allege",  "blame",
                                      "charge",  "claim",   "deny",
                                      "dispute", "suspect", NULL};
  const ActWord *w = s->words;

  for (guint step = 0; step < MAX_STEPS; step++) {
    guint above = w[verb].head;
    if (!above || !act_rel_is_in (w[verb].rel, contents))
      return FALSE;
    if (w[verb].rel == ACT_REL_ACL) /* on whom is accused */
      above = w[above].head;
    if (act_strings_have (verbs, w[above].lemma))
      return TRUE;
    verb = above;
  }
  return FALSE;
}

/* Reads the clause of @verb; FALSE if it tells of nobody. */
static gboolean
read_clause (ActResolver *resolver, guint32 index, guint sentence, guint verb,
             Match match, ActToldEvent *event)
{
  const ActSentence *s =
      act_parse_get_sentence (resolver->references->parse, sentence);
  const char *const *noun = event->noun;
  gboolean passive = is_passive (s, verb);
  guint subject = find_subject (s, verb), object;

  event->n_actors = 0;
  event->other = ACT_NONE;
  event->preposition = noun[OBJECT];
  event->sentence = sentence;
  object = passive ? subject
                   : act_subject_find_dependent (s, verb, ACT_REL_BIT (OBJ));
  if (passive)
    subject = act_subject_find_dependent (s, verb, ACT_REL_BIT (OBL_AGENT));
  if (noun[ACTOR][0] != '-' && !is_alleged (s, verb))
    add_actors (resolver, index, sentence, subject, event);
  for (guint i = 0; is_of_deeds (noun) && i < event->n_actors; i++)
    if (!can_act (resolver, event->actors[i]))
      event->n_actors = 0;
  if (match == NEWS)
    return event->n_actors == 1 &&
           brings_news (
               resolver->references,
               act_references_get (resolver->references, event->actors[0]));
  if (match == SAME_ACTOR)
    return event->n_actors > 0;
  if (noun[OBJECT][0] != '-')
    event->other = get_part (resolver, index, sentence, object);
  if (event->other == ACT_NONE)
    event->other =
        get_part (resolver, index, sentence,
                  find_oblique (s, verb, noun[OBLIQUE], &event->preposition));
  /* "He blew himself up"; "raised prices", which then rose. */
  if (event->other != ACT_NONE && is_actor (resolver, event, event->other))
    event->other = ACT_NONE;
  if (event->other != ACT_NONE && strcmp (noun[ACTOR], event->preposition) == 0)
    event->n_actors = 0;
  return event->n_actors > 0 || event->other != ACT_NONE;
}

/* Do the two tell of others? */
static gboolean
differ (ActResolver *resolver, const ActToldEvent *a, const ActToldEvent *b)
{
  if (a->other != ACT_NONE && b->other != ACT_NONE &&
      !are_same (resolver, a->other, b->other))
    return TRUE;
  if (a->n_actors == 0 || b->n_actors == 0)
    return a->other == ACT_NONE || b->other == ACT_NONE;
  if (a->n_actors != b->n_actors)
    return TRUE;
  for (guint i = 0; i < a->n_actors; i++)
    if (!are_same (resolver, a->actors[i], b->actors[i]))
      return TRUE;
  return FALSE;
}

static guint
count_parts (const ActToldEvent *event)
{
  return event->n_actors + (event->other != ACT_NONE);
}

/* "*two-day*", not "*second*", "*Times*" */
static gboolean
is_time (const char *lemma)
{
  return strcmp (lemma, "second") != 0 && strcmp (lemma, "time") != 0 &&
         strcmp (lemma, "times") != 0 &&
         act_gazetteer_get_noun_class (lemma, NULL) == ACT_NOUN_TIME;
}

/* "the *two-day* meeting", "*Monday's* meeting": no more than when it was. */
static gboolean
tells_only_when (const ActReferences *references, const ActReference *it)
{
  const ActReference *owner =
      it->possessor == ACT_NONE
          ? NULL
          : act_references_get (references, it->possessor);

  if (owner && (owner->noun_class != ACT_NOUN_TIME || it->n_modifiers))
    return FALSE;
  for (guint i = 0; i < it->n_modifiers; i++)
    if (!is_time (g_ptr_array_index (references->modifiers, it->modifiers + i)))
      return FALSE;
  return owner || it->definite == ACT_DEFINITE_THE ||
         it->definite == ACT_DEFINITE_DEMONSTRATIVE;
}

/* "*the* attack", "*that* attack", and no more words. */
static gboolean
is_bare (const ActReferences *references, const ActReference *it)
{
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);

  if (it->kind != ACT_MENTION_NOMINAL || it->n_further || it->complement ||
      it->country || it->predicate || it->label_end != it->head + 1 ||
      !tells_only_when (references, it))
    return FALSE;
  /* "the attack, which …" */
  if (it->head < s->n_words && s->words[it->head + 1].upos == ACT_UPOS_PUNCT)
    return TRUE;
  for (guint i = it->head + 1u; i <= s->n_words; i++)
    if (s->words[i].head == it->head && s->words[i].rel != ACT_REL_CONJ &&
        s->words[i].rel != ACT_REL_APPOS)
      return FALSE;
  return TRUE;
}

/* "the arrests" are of more than one. */
static gboolean
fits_number (ActResolver *resolver, const ActReference *it,
             const ActToldEvent *event)
{
  static const char *const always[] = {"allegation", "accusation",  "charge",
                                       "cut",        "negotiation", "protest",
                                       "talk",       NULL};
  guint32 one = event->other != ACT_NONE ? event->other : event->actors[0];

  return it->number != 'p' || act_strings_have (always, it->lemma) ||
         act_references_get (resolver->references, one)->number == 'p';
}

/* "the *Lund* attack …, *the attack*": another phrase near before it for such
   an event, told apart by words of its own or not. */
static gboolean
has_rival (ActResolver *resolver, guint32 index)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  const char *family = act_role_get_family (references, it->lemma, 0, 0);

  for (guint32 i = index; i-- > 0;) {
    const ActReference *other = act_references_get (references, i);
    if (other->sentence + EVENT_SENTENCES < it->sentence)
      return FALSE;
    if (other->kind == ACT_MENTION_NOMINAL && other->lemma &&
        other->number == it->number &&
        g_str_equal (act_role_get_family (references, other->lemma, 0, 0),
                     family))
      return TRUE;
  }
  return FALSE;
}

/* "are *searching* for men who fled after the | raid": the clause that the noun
   is in tells of something else. */
static gboolean
is_above (const ActSentence *s, guint above, guint word)
{
  static const guint64 clauses = ACT_REL_BIT (CCOMP) | ACT_REL_BIT (ADVCL) |
                                 ACT_REL_BIT (CONJ) | ACT_REL_BIT (PARATAXIS);

  for (guint step = 0; word && step < MAX_STEPS; step++) {
    if (word == above)
      return TRUE;
    if (act_rel_is_in (s->words[word].rel, clauses))
      return FALSE;
    word = s->words[word].head;
  }
  return FALSE;
}

/* Looks through the sentence @number, of which words up to @last count.
   FALSE: what it tells differs from what was found. */
static gboolean
look_through (ActResolver *resolver, guint32 index, guint number, guint last,
              ActToldEvent *found)
{
  const ActSentence *s =
      act_parse_get_sentence (resolver->references->parse, number);
  const ActReference *it = act_references_get (resolver->references, index);
  const char *verbs = found->noun[VERBS];
  Match best = OTHER_VERB;

  for (guint i = MIN (last, s->n_words); i > 0; i--) {
    ActToldEvent event = *found;
    Match match = match_verb (s, i, verbs);
    if (match == OTHER_VERB || is_negated (s, i) ||
        (number == it->sentence && is_above (s, i, it->head)) ||
        (match == SAME_ACTOR && best == SAME_EVENT) ||
        !read_clause (resolver, index, number, i, match, &event))
      continue;
    if (count_parts (found) == 0 ||
        (match == SAME_EVENT && best == SAME_ACTOR)) {
      *found = event;
      best = match;
      continue;
    }
    if (differ (resolver, found, &event))
      return FALSE;
    if (count_parts (&event) > count_parts (found))
      *found = event;
  }
  return TRUE;
}

/* The heading says in other words what the text then tells. */
static gboolean
is_heading (const ActReferences *references, guint number)
{
  const ActSentence *s = act_parse_get_sentence (references->parse, number);

  return number == 0 && s->n_words > 0 &&
         s->words[s->n_words].upos != ACT_UPOS_PUNCT;
}

gboolean
act_told_event_find (ActResolver *resolver, guint32 index, ActToldEvent *event)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  guint number = it->sentence;

  memset (event, 0, sizeof *event);
  event->noun = act_table_find (act_table_get ("told-events"), it->lemma);
  event->other = ACT_NONE;
  if (!event->noun || !is_bare (references, it) || has_rival (resolver, index))
    return FALSE;
  if (!look_through (resolver, index, number, it->begin - 1u, event))
    return FALSE;
  for (guint step = 0; step < EVENT_SENTENCES && number > 0; step++) {
    ActToldEvent before = *event;
    if (count_parts (event) > 0 &&
        it->sentence <= event->sentence + NEAR_SENTENCES &&
        number + RIVAL_SENTENCES <= event->sentence)
      break;
    if (!look_through (resolver, index, --number, G_MAXUINT, event)) {
      if (!is_heading (references, number) || count_parts (&before) == 0)
        return FALSE;
      *event = before;
    }
  }
  return count_parts (event) > 0 && fits_number (resolver, it, event);
}

/* "Ann Lee made *an offer*", "in *a report*, Radio Lund said": verbs whose
   subject is the one whose their object is. */
static gboolean
is_making (const char *lemma)
{
  static const char *const verbs[] = {
      "announce", "carry", "conclude", "conduct", "deliver", "file",
      "give",     "hold",  "impose",   "issue",   "launch",  "lodge",
      "make",     "mount", "offer",    "present", "publish", "reach",
      "release",  "send",  "sign",     "stage",   "strike",  "submit",
      "take",     "table", "unveil",   "write",   NULL};

  return act_strings_have (verbs, lemma);
}

guint32
act_told_event_find_author (ActResolver *resolver, guint32 index)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  const char *const *noun =
      it->lemma ? act_table_find (act_table_get ("told-events"), it->lemma)
                : NULL;
  guint marker;
  guint32 author;

  if (!noun || strcmp (noun[ACTOR], "poss") != 0 ||
      it->kind != ACT_MENTION_NOMINAL || it->n_modifiers || it->complement ||
      it->definite != ACT_DEFINITE_INDEFINITE || it->country ||
      it->possessor != ACT_NONE || it->label_end != it->head + 1 ||
      act_resolver_get_chain (resolver, index)->count < 2)
    return ACT_NONE;
  marker = act_subject_find_dependent (s, it->head, ACT_REL_BIT (CASE));
  if (!(it->relation == ACT_REL_OBJ &&
        is_making (s->words[it->governor].lemma)) &&
      !(it->relation == ACT_REL_OBL && marker &&
        g_str_equal (s->words[marker].lower, "in") &&
        strchr (noun[VERBS], '+')))
    return ACT_NONE;
  if (is_negated (s, it->governor) || is_passive (s, it->governor))
    return ACT_NONE;
  author =
      get_part (resolver, index, it->sentence, find_subject (s, it->governor));
  return author != ACT_NONE && can_act (resolver, author) &&
                 !act_subject_is_many (
                     s, act_references_get (references, author)->head)
             ? author
             : ACT_NONE;
}

/* "Ann Lee issued *the denial*", "Ann Lee accepted *the invitation*": the
   reference of the one of whom the clause of the noun tells, or ACT_NONE. */
static guint32
find_own_subject (const ActReferences *references, const ActReference *it)
{
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  const guint subject =
      it->relation == ACT_REL_OBJ ? act_subject_find (s, it->governor) : 0;

  return subject ? act_references_find (references, it->sentence, subject)
                 : ACT_NONE;
}

/* The clause of the noun need not be told again whose event it is. */
static void
drop_own_subject (ActResolver *resolver, const ActReference *it,
                  ActToldEvent *event)
{
  const guint32 own = find_own_subject (resolver->references, it);

  if (own == ACT_NONE || g_str_equal (event->noun[ACTOR], "between"))
    return;
  if (is_actor (resolver, event, own))
    event->n_actors = 0;
  if (event->other != ACT_NONE && are_same (resolver, event->other, own))
    event->other = ACT_NONE;
}

/* "Ann Lee", "Norway and Chad", "Ann Lee, Bob Day and Norway"; NULL if one of
   them has no label or a long one. */
static char *
join_actors (ActResolver *resolver, const ActToldEvent *event,
             char *(*name_part) (ActResolver *, guint32))
{
  g_autoptr (GString) all = g_string_new (NULL);

  for (guint i = 0; i < event->n_actors; i++) {
    g_autofree char *label = name_part (resolver, event->actors[i]);
    if (!label || act_logistic_count_words (label) > LONG_PART)
      return NULL;
    if (i > 0)
      g_string_append (all, i + 1 == event->n_actors ? " and " : ", ");
    g_string_append (all, label);
  }
  return event->n_actors ? g_string_free (g_steal_pointer (&all), FALSE) : NULL;
}

/* "meeting", "two-day meeting", "Monday's meeting" */
static char *
get_own_words (const ActReferences *references, const ActReference *it)
{
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  guint begin = it->short_begin;

  while (begin < it->head && s->words[begin].head == it->head &&
         s->words[begin].upos == ACT_UPOS_DET)
    begin++;
  return act_parse_get_words_text (references->parse, it->sentence, begin,
                                   it->head + 1u);
}

/* "*both* sides", "the *two* leaders" */
static gboolean
is_all_sides (const ActReferences *references, guint32 index)
{
  const ActReference *it = act_references_get (references, index);
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);

  for (guint i = it->begin; i < it->head; i++)
    if (g_str_equal (s->words[i].lower, "both") ||
        g_str_equal (s->words[i].lower, "two"))
      return TRUE;
  return FALSE;
}

/* "agreement between Norway and Chad"; of one side alone only if that is
   both. */
static char *
word_sides (ActResolver *resolver, const ActToldEvent *event, const char *noun,
            const char *actors, const char *other)
{
  if (!actors)
    return NULL;
  if (other && event->n_actors == 1)
    return g_strdup_printf ("%s between %s and %s", noun, actors, other);
  /* "the leaders of Norway and Chad met" */
  if (event->n_actors > 1 || strstr (actors, " and ") ||
      is_all_sides (resolver->references, event->actors[0]))
    return g_strdup_printf ("%s between %s", noun, actors);
  return NULL;
}

char *
act_told_event_get_label (ActResolver *resolver, guint32 index,
                          char *(*name_part) (ActResolver *, guint32))
{
  const ActReference *it = act_references_get (resolver->references, index);
  ActToldEvent event;
  g_autofree char *actors = NULL, *other = NULL, *noun = NULL, *done = NULL;

  if (!act_told_event_find (resolver, index, &event))
    return NULL;
  drop_own_subject (resolver, it, &event);
  noun = get_own_words (resolver->references, it);
  actors = join_actors (resolver, &event, name_part);
  other = event.other == ACT_NONE ? NULL : name_part (resolver, event.other);
  if (other && act_logistic_count_words (other) > LONG_PART)
    g_clear_pointer (&other, g_free);
  if (g_str_equal (event.noun[ACTOR], "between"))
    return word_sides (resolver, &event, noun, actors, other);
  done = other ? g_strdup_printf ("%s %s %s", noun, event.preposition, other)
               : g_strdup (noun);
  if (!actors)
    return other ? g_steal_pointer (&done) : NULL;
  if (!g_str_equal (event.noun[ACTOR], "poss") &&
      !can_act (resolver, event.actors[0]))
    return g_strdup_printf ("%s %s %s", noun, event.noun[ACTOR], actors);
  if (event.n_actors == 1 && it->possessor == ACT_NONE &&
      act_logistic_count_words (actors) <= SHORT_OWNER &&
      g_str_equal (event.noun[ACTOR], "poss"))
    return act_owner_join (actors, done);
  return g_strdup_printf ("%s by %s", done, actors);
}
