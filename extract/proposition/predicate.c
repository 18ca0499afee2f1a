#include "proposition/predicate.h"

#include "clause/word-class.h"
#include "lexicon/lexicon.h"
#include "mention/gazetteer.h"
#include "perspective/cue.h"
#include "proposition/pair.h"
#include "proposition/part.h"
#include "proposition/relation-word.h"

#include <string.h>

/* Behind the gerund that a subject begins with. */
#define MOST_ACT_WORDS 6
#define MOST_NOUN_WORDS 12 /* "fighting between …" */

guint
act_clause_find_particle (const ActReading *reading, const ActClause *clause)
{
  guint next = clause->head + 1u;

  if (clause->particle || next > reading->sentence->n_words ||
      reading->words[next].head != clause->head ||
      reading->words[next].rel != ACT_REL_ADVMOD ||
      !act_relation_word_is (reading->words[next].lower, "particle"))
    return clause->particle;
  return next;
}

/* "does not *fully* understand", "did not *publicly* blame her": the adverb
   without which the negation denies more, 0 for none. */
static guint
find_denied_adverb (const ActReading *reading, const ActClause *clause)
{
  static const char *const others[] = {
      "actually", "apparently", "clearly", "currently",  "initially",
      "merely",   "obviously",  "only",    "originally", "presently",
      "really",   "recently",   "simply",  NULL};
  const guint adverb = clause->head - 1u;
  const ActWord *word = &reading->words[adverb];

  return clause->negation && clause->negation < adverb &&
                 word->head == clause->head && word->rel == ACT_REL_ADVMOD &&
                 (g_str_has_suffix (word->lower, "ly") ||
                  strcmp (word->lower, "always") == 0) &&
                 !act_strings_have (others, word->lower) &&
                 !act_table_has (act_table_get ("modal-words"), word->lower)
             ? adverb
             : 0;
}

/* "*rarely* extends beyond it": without which it would be said to do so. */
static guint
find_rarely (const ActReading *reading, const ActClause *clause)
{
  static const char *const adverbs[] = {"rarely", "scarcely", "seldom", NULL};
  const guint adverb = clause->head - 1u;

  return clause->head > 1 && reading->words[adverb].head == clause->head &&
                 reading->words[adverb].rel == ACT_REL_ADVMOD &&
                 act_strings_have (adverbs, reading->words[adverb].lower)
             ? adverb
             : 0;
}

/* "admitted *having founded* it" */
static gboolean
is_perfect_gerund (const ActReading *reading, const ActClause *clause)
{
  const guint having = act_tree_find (reading->tree, clause->head, ACT_REL_AUX);

  return having && reading->words[having].xpos == ACT_XPOS_VBG &&
         strcmp (reading->words[having].lower, "having") == 0;
}

static void
append_verb (const ActReading *reading, const ActClause *clause, gboolean base,
             GString *out)
{
  const ActWord *head = &reading->words[clause->head];
  const guint rarely = find_rarely (reading, clause);
  const guint adverb = rarely ? rarely : find_denied_adverb (reading, clause);

  if (clause->kind == ACT_CLAUSE_COPULA) {
    ActWordSet words = act_reading_get_bare_words (reading, clause->head);
    g_autofree char *text = act_reading_get_relation_text (reading, &words);
    g_string_append_printf (out, "be %s", text);
    return;
  }
  if (adverb && !clause->passive)
    g_string_append_printf (out, "%s ", reading->words[adverb].lower);
  if (clause->passive)
    g_string_append_printf (out, "%s%s%s%s", base ? "be " : "",
                            adverb ? reading->words[adverb].lower : "",
                            adverb ? " " : "", head->lower);
  else if (!base && head->xpos == ACT_XPOS_VBG)
    g_string_append (out, head->lower);
  else if (!base && is_perfect_gerund (reading, clause))
    g_string_append_printf (out, "having %s", head->lower);
  else
    g_string_append (out, head->lemma);
  guint particle = act_clause_find_particle (reading, clause);
  if (particle)
    g_string_append_printf (out, " %s", reading->words[particle].lower);
}

/* The last clause of the chain in @clause, and its words. */
static const ActClause *
find_last (const ActReading *reading, const ActClause *clause,
           ActWordSet *words)
{
  const ActClause *last = clause;

  *words = act_clause_get_chain (reading->clauses, clause, &last);
  return last;
}

/* Nobody that "who" can mean: "masks", "the state of Maine"; where a person
   stands above, a body neither: "a pollster with the party who …". */
static gboolean
is_nobody (const ActReading *reading, guint head, gboolean person_above)
{
  const ActWord *word = &reading->words[head];
  ActNounClass class = act_gazetteer_get_noun_class (word->lemma, NULL);
  guint32 entity =
      act_mentions_find_entity (reading->mentions, reading->index, head);

  if (word->upos == ACT_UPOS_PROPN)
    return act_reading_is_type (reading, entity, ACT_ENTITY_PLACE) ||
           (person_above &&
            act_reading_is_type (reading, entity, ACT_ENTITY_ORGANIZATION));
  if (word->upos != ACT_UPOS_NOUN || class == ACT_NOUN_PERSON)
    return FALSE;
  return class != ACT_NOUN_GROUP || (person_above && word->xpos == ACT_XPOS_NN);
}

/* The people on whose phrase @head hangs by a preposition or a comma, when
   "who" cannot mean @head itself; else @head. */
static guint
climb_to_people (const ActReading *reading, guint head)
{
  const ActWord *words = reading->words;

  for (guint at = words[head].head, below = head, step = 0;
       at && step < 4 &&
       (words[below].rel == ACT_REL_NMOD || words[below].rel == ACT_REL_APPOS);
       below = at, at = words[at].head, step++) {
    ActNounClass class = act_gazetteer_get_noun_class (words[at].lemma, NULL);
    if (words[at].upos == ACT_UPOS_NOUN &&
        (class == ACT_NOUN_PERSON || class == ACT_NOUN_GROUP))
      return is_nobody (reading, head, class == ACT_NOUN_PERSON) ? at : head;
  }
  /* "those with a *degree* who had jobs" */
  ActNounClass own = act_gazetteer_get_noun_class (words[head].lemma, NULL);
  return words[head].upos == ACT_UPOS_NOUN && words[head].rel == ACT_REL_NMOD &&
                 words[words[head].head].upos == ACT_UPOS_PRON &&
                 (own == ACT_NOUN_THING || own == ACT_NOUN_ABSTRACT ||
                  own == ACT_NOUN_EVENT || own == ACT_NOUN_PLACE)
             ? 0
             : head;
}

/* The clause of the relative pronoun has a plural verb. */
static gboolean
is_plural (const ActReading *reading, guint relative)
{
  const ActClause *clause =
      act_clauses_find (reading->clauses, reading->words[relative].head);

  return clause && clause->finite_word &&
         reading->words[clause->finite_word].xpos == ACT_XPOS_VBP;
}

/* "a ban on the *party, which* is accused of it": only people and bodies are
   accused. */
static gboolean
is_accused (const ActReading *reading, guint which, guint head, guint near)
{
  static const char *const verbs[] = {"accuse", "blame", "suspect", NULL};
  const ActWord *words = reading->words;
  guint32 entity =
      act_mentions_find_entity (reading->mentions, reading->index, near);

  return words[which].rel == ACT_REL_NSUBJ_PASS &&
         act_strings_have (verbs, words[words[which].head].lemma) &&
         words[head].upos == ACT_UPOS_NOUN &&
         !act_word_is_people (&words[head]) &&
         (act_word_is_people (&words[near]) ||
          act_reading_is_type (reading, entity, ACT_ENTITY_ORGANIZATION));
}

/* "the president of the *union, which* backs Bo": the one right before "which",
   which is nobody; 0 for a person. */
static guint
lower_to_thing (const ActReading *reading, guint head, guint which)
{
  const ActWord *words = reading->words;
  guint at = which - 1;
  ActNounClass class = act_gazetteer_get_noun_class (words[head].lemma, NULL);
  guint32 entity =
      act_mentions_find_entity (reading->mentions, reading->index, head);

  if (which > 2 && head < which - 2 &&
      is_accused (reading, which, head, which - 2))
    return which - 2;
  if (which < 3 || head >= which ||
      !(act_reading_is_type (reading, entity, ACT_ENTITY_PERSON) ||
        (words[head].upos == ACT_UPOS_NOUN && class == ACT_NOUN_PERSON)))
    return head;
  if (strcmp (words[at].lower, ",") == 0)
    at--;
  while (at > head && words[at].head < at && words[at].head >= head &&
         (words[at].rel == ACT_REL_FLAT || words[at].rel == ACT_REL_COMPOUND))
    at = words[at].head;
  class = act_gazetteer_get_noun_class (words[at].lemma, NULL);
  entity = act_mentions_find_entity (reading->mentions, reading->index, at);
  if (at == head ||
      /* "the leaders of Acme, which *have* agreed" */
      (words[head].xpos == ACT_XPOS_NNS && words[at].xpos != ACT_XPOS_NNS &&
       is_plural (reading, which)))
    return head;
  return (words[at].upos != ACT_UPOS_NOUN &&
          words[at].upos != ACT_UPOS_PROPN) ||
                 class == ACT_NOUN_PERSON ||
                 act_reading_is_type (reading, entity, ACT_ENTITY_PERSON)
             ? 0
             : at;
}

/* "one in *ten voters*" */
static gboolean
is_one_in (const ActReading *reading, guint noun)
{
  guint in = act_tree_find (reading->tree, noun, ACT_REL_CASE);

  return in > 1 && act_tree_find (reading->tree, noun, ACT_REL_NUMMOD) &&
         strcmp (reading->words[in].lower, "in") == 0 &&
         reading->words[in - 1].upos == ACT_UPOS_NUM;
}

/* "won half the seats, *which will allow* it to rule": all that the clause
   before tells. A body, a place or a quantity allows nothing so. */
static gboolean
is_of_clause (const ActReading *reading, const ActClause *clause,
              guint relative, guint head)
{
  static const char *const verbs[] = {"allow", "enable", "mean", "pave", NULL};
  static const char *const bodies[] = {"group", "place", "quantity", NULL};
  const ActWord *words = reading->words;
  guint32 entity =
      act_mentions_find_entity (reading->mentions, reading->index, head);

  return relative > 1 && strcmp (words[relative].lower, "which") == 0 &&
         strcmp (words[relative - 1].lower, ",") == 0 &&
         act_strings_have (verbs, words[clause->head].lemma) &&
         words[head].rel != ACT_REL_NSUBJ &&
         (act_noun_is_class (words[head].lemma, bodies) ||
          act_reading_is_type (reading, entity, ACT_ENTITY_ORGANIZATION) ||
          act_reading_is_type (reading, entity, ACT_ENTITY_PLACE));
}

/* "who" asks for a person: "the men in masks who …" are the men, "which" for
   none. An apposition stands for its name: "Ann, a chemist who …" is Ann. */
static guint
correct_antecedent (const ActReading *reading, const ActClause *clause,
                    guint head)
{
  const ActWord *words = reading->words;
  guint relative =
      act_tree_find_base (reading->tree, clause->head, ACT_REL_NSUBJ);

  if (clause->subject_source == ACT_SUBJECT_RELATIVE && relative &&
      strcmp (words[relative].lower, "who") == 0)
    head = climb_to_people (reading, head);
  if (clause->subject_source == ACT_SUBJECT_RELATIVE && relative &&
      is_of_clause (reading, clause, relative, head))
    return 0;
  if (clause->subject_source == ACT_SUBJECT_RELATIVE && relative &&
      strcmp (words[relative].lower, "which") == 0)
    /* "have fought for *15 years*, which has killed many": not the time */
    head = act_tree_is_class (reading->tree, head, ACT_CLASS_TIME) &&
                   act_tree_find (reading->tree, head, ACT_REL_NUMMOD)
               ? 0
               : lower_to_thing (reading, head, relative);
  /* "one in *ten voters* who …": not all ten */
  if (clause->subject_source == ACT_SUBJECT_RELATIVE &&
      is_one_in (reading, head))
    return 0;
  if (words[head].rel == ACT_REL_APPOS && words[head].upos == ACT_UPOS_NOUN &&
      words[head].head) {
    const guint32 named = act_mentions_find_entity (
        reading->mentions, reading->index, words[head].head);
    /* "would back Bob Day, *a dodge that* infuriated her": Bob did not */
    if (act_reading_is_type (reading, named, ACT_ENTITY_PERSON) &&
        act_tree_is_comment (reading->tree, head))
      return 0;
    if (act_reading_is_named (reading, named))
      head = words[head].head;
  }
  return head;
}

/* "*Norway* released a statement saying so", "a statement issued *by Norway*
   said": who says so is not the paper. */
static guint
find_issuer (const ActReading *reading, const ActClause *clause, guint head)
{
  static const char *const papers[] = {
      "communique", "email",  "letter", "memo",      "message", "note", "post",
      "press",      "speech", "tweet",  "statement", "video",   NULL};
  ActCue cue;

  return act_strings_have (papers, reading->words[head].lemma) &&
                 (clause->subject_source == ACT_SUBJECT_PARTICIPLE ||
                  clause->subject_source == ACT_SUBJECT_OWN) &&
                 !clause->passive &&
                 act_cue_find (reading->sentence, clause->head, &cue)
             ? act_clauses_find_issuer (reading->clauses, head)
             : 0;
}

/* The source is a plural, or several. */
static gboolean
is_several (const ActReading *reading, const ActPerspective *perspective)
{
  const guint word = perspective->source.word;
  guint16 conjuncts[ACT_CONJUNCTS_MAX];

  return reading->words[word].xpos == ACT_XPOS_NNS ||
         act_tree_get_conjuncts (reading->tree, word, conjuncts) > 1;
}

/* "The firm said that it …": a pronoun that nobody has resolved is most often
   the speaker, when the kind fits. Of persons "he" has been asked already, and
   is somebody else: "Ann said he lied". */
static guint32
guess_speaker (const ActReading *reading, const ActPerspective *perspective,
               guint word)
{
  const ActWord *pronoun = &reading->words[word];
  const gboolean it = strcmp (pronoun->lower, "it") == 0;
  guint32 entity;

  if (pronoun->upos != ACT_UPOS_PRON ||
      (!it && strcmp (pronoun->lower, "they") != 0) ||
      perspective->source.word == 0 ||
      perspective->source.sentence != reading->index ||
      /* "unions say *it* will hurt": more than one */
      (it && is_several (reading, perspective)))
    return ACT_NONE;
  entity = act_mentions_find_entity (reading->mentions, reading->index,
                                     perspective->source.word);
  return act_reading_is_type (reading, entity, ACT_ENTITY_ORGANIZATION) ||
                 act_reading_is_type (reading, entity, ACT_ENTITY_PLACE) ||
                 act_reading_is_type (reading, entity, ACT_ENTITY_GROUP)
             ? entity
             : ACT_NONE;
}

/* "Both", "the two leaders": each of them. */
static gboolean
add_pair (ActPredicate *predicate, const ActReading *reading, guint head)
{
  guint32 pair[2];

  if (predicate->n_subjects > 0 || !act_pair_find (reading, head, pair))
    return FALSE;
  predicate->subjects[predicate->n_subjects++] = pair[0];
  predicate->subjects[predicate->n_subjects++] = pair[1];
  return TRUE;
}

/* "*Cancelling the order* would cost millions", "*Lending to firms* has risen":
   an act as the subject, if a few words tell it; ACT_NONE for others. */
static guint32
get_act (const ActReading *reading, guint head)
{
  static const char *const classes[] = {"act", "event", NULL};
  const ActTree *tree = reading->tree;
  const guint first = tree->leftmost[head], last = tree->rightmost[head];
  const guint most = act_noun_is_class (reading->words[head].lower, classes)
                         ? MOST_NOUN_WORDS
                         : MOST_ACT_WORDS;

  return reading->words[head].xpos == ACT_XPOS_VBG && first == head &&
                 last > head && last <= head + most &&
                 !act_tree_find_base (tree, head, ACT_REL_NSUBJ) &&
                 !act_tree_find_base (tree, head, ACT_REL_ADVCL) &&
                 !act_tree_find_base (tree, head, ACT_REL_CONJ)
             ? act_mentions_add_loose (reading->mentions, reading->index, head,
                                       first, last, ACT_ENTITY_EVENT, NULL)
             : ACT_NONE;
}

static void
add_entity (ActPredicate *predicate, guint32 entity)
{
  if (entity != ACT_NONE && predicate->n_subjects < ACT_CONJUNCTS_MAX)
    predicate->subjects[predicate->n_subjects++] = entity;
}

static void
add_subject (ActPredicate *predicate, const ActReading *reading, guint head)
{
  guint32 entity;

  if (predicate->first->subject_source == ACT_SUBJECT_OWN &&
      reading->words[head].upos == ACT_UPOS_VERB &&
      (act_tree_get_base (reading->tree, head) == ACT_REL_CSUBJ ||
       act_tree_get_base (reading->tree, head) == ACT_REL_NSUBJ)) {
    add_entity (predicate, get_act (reading, head));
    return;
  }
  if (act_tree_get_base (reading->tree, head) == ACT_REL_CSUBJ)
    return;
  if (add_pair (predicate, reading, head))
    return;
  head = correct_antecedent (reading, predicate->first, head);
  guint issuer = head ? find_issuer (reading, predicate->first, head) : 0;
  if (issuer)
    head = issuer;
  /* "appeared in August *saying* so": no month does; "said *Monday* a woman who
     died is the tenth case" */
  if (!head || (act_reading_find_time (reading, head) &&
                (predicate->first->subject_source != ACT_SUBJECT_OWN ||
                 predicate->last->kind == ACT_CLAUSE_COPULA ||
                 act_tree_find (reading->tree, head, ACT_REL_CASE))))
    return;
  entity = act_part_find (reading, head);
  if (entity == ACT_NONE)
    entity = act_reading_get_entity (reading, head);
  if (entity == ACT_NONE)
    entity = guess_speaker (reading, predicate->perspective, head);
  add_entity (predicate, entity);
}

/* The subject at @head, and the names beside it of whom is so what is so of it:
   "ten people, *including Ann Lee*". */
static void
add_subject_phrase (ActPredicate *predicate, const ActReading *reading,
                    guint head)
{
  guint16 members[ACT_CONJUNCTS_MAX];
  gboolean all;
  const guint n = act_part_find_members (reading, head, members, &all);

  if (!all)
    add_subject (predicate, reading, head);
  for (guint i = 0; i < n; i++)
    add_entity (predicate, act_reading_get_entity (reading, members[i]));
}

void
act_predicate_set_subject (ActPredicate *predicate, const ActReading *reading,
                           guint head)
{
  guint16 heads[ACT_CONJUNCTS_MAX];
  guint n = head ? act_tree_get_conjuncts (reading->tree, head, heads) : 0;

  predicate->n_subjects = 0;
  for (guint i = 0; i < n; i++)
    add_subject_phrase (predicate, reading, heads[i]);
}

/* "*half of the men* are in Oslo or Lund", "*millions* have died or fled": some
   the one and some the other, both of which are so. */
static gboolean
is_of_many (const ActReading *reading, guint subject)
{
  static const char *const quantities[] = {
      "dozen", "half",    "hundred", "majority", "million",  "most",
      "part",  "percent", "quarter", "third",    "thousand", NULL};
  const ActWord *word = &reading->words[subject];

  return subject &&
         (word->xpos == ACT_XPOS_NNS || word->xpos == ACT_XPOS_NN ||
          word->upos == ACT_UPOS_NUM || word->xpos == ACT_XPOS_JJS) &&
         act_strings_have (quantities, word->lemma) &&
         act_tree_find (reading->tree, subject, ACT_REL_NMOD);
}

void
act_predicate_leave_choice (ActPredicate *predicate, const ActReading *reading,
                            const guint16 *conjuncts, guint n)
{
  ActMatrixWord matrix;

  if (predicate->polarity == ACT_POSITIVE &&
      (predicate->modality == ACT_MODALITY_FACT ||
       predicate->modality == ACT_MODALITY_FUTURE) &&
      act_tree_is_choice (reading->tree, conjuncts, n) &&
      !is_of_many (reading, predicate->first->subject) &&
      !(act_matrix_word_find_at (reading->sentence, predicate->last->head,
                                 &matrix) &&
        matrix.positive == '-'))
    predicate->modality = ACT_MODALITY_POSSIBLE;
}

/* "*suspected* Taliban set fire to it": a name, whose label has no such word.
 */
static gboolean
is_suspected (const ActReading *reading, guint head)
{
  static const char *const doubts[] = {"alleged", "presumed", "suspected",
                                       NULL};
  guint n;
  const guint16 *dependents = act_tree_get_dependents (reading->tree, head, &n);

  if (reading->words[head].upos != ACT_UPOS_PROPN)
    return FALSE;
  for (guint i = 0; i < n && dependents[i] < head; i++)
    if (act_strings_have (doubts, reading->words[dependents[i]].lower))
      return TRUE;
  return FALSE;
}

/* "Shares in Acme rose; *Telvia's* fell 4 percent": something of hers, and not
   she. A firm may be called so ("McDonald's"), which hardly matters here. */
static gboolean
is_only_owner (const ActReading *reading, const ActPredicate *predicate,
               guint subject)
{
  const guint mark = act_tree_find (reading->tree, subject, ACT_REL_CASE);

  return mark > subject && reading->words[mark].xpos == ACT_XPOS_POS &&
         act_relation_word_is (reading->words[predicate->last->head].lemma,
                               "measure");
}

static void
find_subjects (ActPredicate *predicate, const ActReading *reading)
{
  guint16 heads[ACT_CONJUNCTS_MAX];
  const ActClause *first = predicate->first;
  guint n = 0;

  if (!first->expletive || first->existential)
    n = act_clause_get_subjects (reading->clauses, first, heads);
  act_predicate_leave_choice (predicate, reading, heads, n);
  if (n > 0 && predicate->modality == ACT_MODALITY_FACT &&
      first->subject_source == ACT_SUBJECT_OWN &&
      is_suspected (reading, heads[0]))
    predicate->modality = ACT_MODALITY_POSSIBLE;
  for (guint i = 0; i < n; i++)
    if (!is_only_owner (reading, predicate, heads[i]))
      add_subject_phrase (predicate, reading, heads[i]);
}

/* "agreed *not to* sign" */
static gboolean
is_negated_later (const ActPredicate *predicate, const ActClause *next)
{
  return next == predicate->last && next->infinitive && next->negation &&
         next->negation > predicate->first->head && next->negation < next->head;
}

/* "call *for* ending": the row of verb and preposition, or NULL. */
static const char *const *
find_gerund_row (const ActReading *reading, const ActClause *verb,
                 const ActClause *next)
{
  guint mark = next->infinitive ? 0 : act_word_set_first (&next->marks);

  if (!mark)
    return NULL;
  g_autofree char *key = g_strdup_printf (
      "%s %s", reading->words[verb->head].lemma, reading->words[mark].lower);
  return act_table_find (act_table_get ("relation-words"), key);
}

/* What stands in a label between two verbs of a chain. */
static void
append_link (ActPredicate *predicate, const ActReading *reading,
             const ActClause *verb, const ActClause *next, GString *out)
{
  const char *const *row = find_gerund_row (reading, verb, next);

  if (row) {
    g_string_append_printf (out, "%s ", strchr (row[0], ' '));
    act_word_set_unite (&predicate->words, &next->marks);
    if (!predicate->first_verb)
      predicate->first_verb = row[0];
  } else {
    g_string_append (out, is_negated_later (predicate, next) ? " not to "
                          : next->infinitive                 ? " to "
                                                             : " ");
  }
}

/* "*said* more must come *or the cost will rise*": no choice of the speaker's.
 */
static gboolean
is_or_else (const ActReading *reading, const ActPredicate *predicate,
            const guint16 *verbs, guint n)
{
  return n == 2 && verbs[0] == predicate->last->head &&
         act_clause_find_argument (reading->clauses, predicate->last,
                                   ACT_ARGUMENT_CCOMP) &&
         act_tree_find_base (reading->tree, verbs[1], ACT_REL_NSUBJ);
}

void
act_predicate_init (ActPredicate *predicate, const ActReading *reading,
                    const ActClause *clause)
{
  const ActPerspective *perspective =
      &reading->perspectives[clause - reading->clauses->clauses];
  g_autoptr (GString) prefix = g_string_new (NULL);

  memset (predicate, 0, sizeof *predicate);
  predicate->first = clause;
  predicate->perspective = perspective;
  predicate->copula = "be";
  predicate->last = find_last (reading, clause, &predicate->words);
  for (const ActClause *at = clause; at != predicate->last;) {
    const ActClause *next = &reading->clauses->clauses[at->next];
    /* "is going to sign" is a tense of "sign". */
    gboolean tense = next->infinitive && at->kind == ACT_CLAUSE_VERB &&
                     reading->words[at->head].xpos == ACT_XPOS_VBG &&
                     strcmp (reading->words[at->head].lemma, "go") == 0;
    if (!tense) {
      append_verb (reading, at, at == clause || at->infinitive, prefix);
      append_link (predicate, reading, at, next, prefix);
    }
    if (!predicate->first_verb)
      predicate->first_verb = reading->words[at->head].lemma;
    at = next;
  }
  predicate->prefix = g_strdup (prefix->str);
  predicate->polarity = perspective->polarity;
  if (predicate->last != clause && predicate->last->negation &&
      predicate->last->negation > clause->head && !predicate->last->infinitive)
    predicate->polarity =
        perspective->polarity == ACT_POSITIVE ? ACT_NEGATIVE : ACT_POSITIVE;
  predicate->modality = act_perspective_get_chain_modality (
      reading->clauses, perspective, clause, predicate->last);
  find_subjects (predicate, reading);
  /* "was killed *or* wounded" */
  guint16 verbs[ACT_CONJUNCTS_MAX];
  guint n = act_tree_get_conjuncts (
      reading->tree, act_tree_get_first_conjunct (reading->tree, clause->head),
      verbs);
  if (!is_or_else (reading, predicate, verbs, n))
    act_predicate_leave_choice (predicate, reading, verbs, n);
}

void
act_predicate_clear (ActPredicate *predicate)
{
  g_free (predicate->prefix);
}

char *
act_predicate_get_verb (const ActPredicate *predicate,
                        const ActReading *reading)
{
  GString *text = g_string_new (NULL);

  append_verb (reading, predicate->last,
               predicate->first == predicate->last ||
                   predicate->last->infinitive || predicate->base_form,
               text);
  return g_string_free (text, FALSE);
}

char *
act_predicate_get_lemma (const ActPredicate *predicate,
                         const ActReading *reading)
{
  const ActClause *last = predicate->last;
  const char *lemma = reading->words[last->head].lemma;

  guint particle = act_clause_find_particle (reading, last);

  return particle
             ? g_strdup_printf ("%s %s", lemma, reading->words[particle].lower)
             : g_strdup (lemma);
}

void
act_predicate_init_statement (const ActPredicate *predicate,
                              const ActReading *reading,
                              ActStatement *statement)
{
  act_statement_init (statement, reading, predicate->first);
  if (predicate->last != predicate->first) {
    ActStatement last;
    act_statement_init (&last, reading, predicate->last);
    if (statement->place == ACT_NONE)
      statement->place = last.place;
    act_word_set_unite (&statement->evidence, &last.evidence);
  }
  if (!act_word_set_is_empty (&predicate->evidence)) {
    statement->evidence = predicate->evidence;
    statement->undated = TRUE;
    statement->place = ACT_NONE;
  }
  statement->perspective = predicate->perspective;
  statement->polarity = predicate->polarity;
  statement->modality = predicate->modality;
  statement->phrase = predicate->words;
  statement->first_verb = predicate->first_verb;
}

void
act_predicate_add (ActPredicate *predicate, const ActReading *reading,
                   ActStatement *statement, const char *label,
                   const ActWordSet *extra)
{
  g_autofree char *full = g_strconcat (predicate->prefix, label, NULL);

  statement->label = full;
  if (extra)
    act_word_set_unite (&statement->phrase, extra);
  for (guint i = 0;
       i < predicate->n_subjects && predicate->n_added < ACT_STATEMENTS_MAX;
       i++) {
    ActStatement one = *statement;
    one.subject = predicate->subjects[i];
    one.value = g_strdup (statement->value);
    predicate->n_added++;
    act_reading_add (reading, predicate->first, &one);
  }
  g_clear_pointer (&statement->value, g_free);
}
