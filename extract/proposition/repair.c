#include "proposition/repair.h"

#include "lexicon/lexicon.h"
#include "perspective/cue.h"
#include "proposition/relation-word.h"
#include "tree-repair/attribution.h"

#include <string.h>

static ActArgument *
find_object (const ActClauses *clauses, const ActClause *clause)
{
  for (guint i = 0; i < clause->n_arguments; i++)
    if (clauses->arguments[clause->first_argument + i].kind ==
        ACT_ARGUMENT_OBJECT)
      return &clauses->arguments[clause->first_argument + i];
  return NULL;
}

/* Somebody, or a text: "…, *a study* says". Not "Norway expels envoy, announces
 *sanctions*". */
static gboolean
may_say (const ActWord *word)
{
  static const char *const texts[] = {"communication", "work", NULL};
  static const char *const counts[] = {"analysis", "census", "data", "figure",
                                       "poll",     "survey", NULL};

  return word->upos == ACT_UPOS_PROPN || word->upos == ACT_UPOS_PRON ||
         (word->upos == ACT_UPOS_NOUN &&
          (act_word_is_people (word) ||
           act_noun_is_class (word->lemma, texts) ||
           act_strings_have (counts, word->lemma)));
}

/* A comma or quotation mark right before the word. */
static gboolean
follows_mark (const ActTree *tree, guint word)
{
  return word > 1 && tree->words[word - 1].upos == ACT_UPOS_PUNCT;
}

/* "S, wrote Ann.": the verb hangs on what is said as conjunct or parataxis, and
   what follows it is its subject. */
static void
repair_inversion (ActClauses *clauses, guint index)
{
  ActClause *clause = &clauses->clauses[index];
  const ActTree *tree = &clauses->tree;
  ActRel rel = act_rel_get_base ((ActRel) clause->relation);
  ActCue cue;

  if (clause->kind != ACT_CLAUSE_VERB || clause->passive ||
      clause->subject_source == ACT_SUBJECT_RELATIVE)
    return;
  if ((rel != ACT_REL_CONJ && rel != ACT_REL_PARATAXIS &&
       rel != ACT_REL_CCOMP) ||
      !follows_mark (tree, clause->head) ||
      act_tree_find (tree, clause->head, ACT_REL_CC) ||
      act_tree_find_base (tree, clause->head, ACT_REL_NSUBJ) ||
      act_words_is_listed (tree->words, tree->n_words, clause->head))
    return;
  if (!act_cue_find (tree->sentence, clause->head, &cue) || !cue.quote)
    return;
  for (guint i = 0; i < clause->n_arguments; i++) {
    ActArgument *argument = &clauses->arguments[clause->first_argument + i];
    if ((argument->kind != ACT_ARGUMENT_OBJECT &&
         argument->kind != ACT_ARGUMENT_INDIRECT) ||
        argument->shared || argument->head < clause->head ||
        !may_say (&tree->words[argument->head]))
      continue;
    clause->subject = argument->head;
    clause->subject_source = ACT_SUBJECT_OWN;
    clause->coordinated = (guint16) index;
    clause->relation = ACT_REL_PARATAXIS;
    argument->kind = ACT_ARGUMENT_QUOTE;
    argument->head = tree->words[clause->head].head;
    argument->gap = 0;
    return;
  }
}

/* "told parliament the number of troops is high": a finite content clause
   without subject takes the noun phrase before it. */
static void
repair_content (ActClauses *clauses, guint index)
{
  ActClause *clause = &clauses->clauses[index];
  guint16 objects[2] = {ACT_NO_CLAUSE, ACT_NO_CLAUSE};
  guint n = 0;

  for (guint i = 0; i < clause->n_arguments; i++) {
    ActArgument *argument = &clauses->arguments[clause->first_argument + i];
    if (argument->kind == ACT_ARGUMENT_OBJECT && !argument->gap && n < 2)
      objects[n++] = (guint16) (clause->first_argument + i);
    if (argument->kind != ACT_ARGUMENT_CCOMP || n == 0)
      continue;
    guint16 inner = clauses->clause_of[argument->head];
    if (inner == ACT_NO_CLAUSE)
      return;
    ActClause *content = &clauses->clauses[inner];
    ActArgument *object = &clauses->arguments[objects[n - 1]];
    if (!content->finite_word || content->infinitive ||
        act_tree_find_base (&clauses->tree, content->head, ACT_REL_NSUBJ) ||
        act_tree_find_base (&clauses->tree, content->head, ACT_REL_EXPL) ||
        act_word_set_first (&content->marks) ||
        object->head > content->finite_word)
      return;
    content->subject = object->head;
    content->subject_source = ACT_SUBJECT_OWN;
    object->kind = ACT_ARGUMENT_ADVERB;
    return;
  }
}

/* A participle with an auxiliary "have", a plain subject or an active verb that
   it is coordinated with, and no "be", is no passive: "he never met her",
   "having stolen it". */
static void
repair_voice (ActClauses *clauses, guint index)
{
  ActClause *clause = &clauses->clauses[index];
  const ActTree *tree = &clauses->tree;
  guint n;
  const guint16 *dependents = act_tree_get_dependents (tree, clause->head, &n);
  gboolean active = FALSE;

  /* "Asked about it, she said …": nobody else asks. */
  if (clause->relation == ACT_REL_ADVCL && clause->kind == ACT_CLAUSE_VERB &&
      tree->words[clause->head].xpos == ACT_XPOS_VBD &&
      clause->subject_source == ACT_SUBJECT_ADVERBIAL &&
      act_word_set_is_empty (&clause->marks)) {
    clause->passive = TRUE;
    return;
  }
  if (!clause->passive || clause->kind != ACT_CLAUSE_VERB)
    return;
  for (guint w = act_word_set_first (&clause->group); w;
       w = act_word_set_next (&clause->group, w))
    if (w != clause->head && (strcmp (tree->words[w].lemma, "be") == 0 ||
                              strcmp (tree->words[w].lemma, "get") == 0))
      return;
  for (guint i = 0; i < n; i++) {
    const ActWord *word = &tree->words[dependents[i]];
    if (word->rel == ACT_REL_AUX_PASS || word->rel == ACT_REL_NSUBJ_PASS ||
        word->rel == ACT_REL_OBL_AGENT)
      return;
    active |= word->rel == ACT_REL_NSUBJ ||
              (word->rel == ACT_REL_AUX && strcmp (word->lemma, "have") == 0);
  }
  const ActClause *first = &clauses->clauses[clause->coordinated];
  if (clause->relation == ACT_REL_CONJ && first != clause &&
      first->kind == ACT_CLAUSE_VERB && !first->passive && first->finite_word)
    active = TRUE; /* "climbed onto a tank and appealed for …" */
  /* "a plot *involved* gas" */
  if (clause->relation != ACT_REL_XCOMP &&
      act_tree_find (tree, clause->head, ACT_REL_OBJ) > clause->head &&
      !act_tree_is_class (tree, clause->head, ACT_CLASS_GIVING) &&
      !act_relation_word_is (tree->words[clause->head].lemma, "naming"))
    active = TRUE;
  if (active)
    clause->passive = FALSE;
}

/* Only "by" makes an actor. */
static void
repair_agents (ActClauses *clauses, guint index)
{
  const ActClause *clause = &clauses->clauses[index];

  for (guint i = 0; i < clause->n_arguments; i++) {
    ActArgument *argument = &clauses->arguments[clause->first_argument + i];
    guint word = act_word_set_first (&argument->preposition);
    if (argument->agent &&
        (!word || strcmp (clauses->tree.words[word].lower, "by") != 0))
      argument->agent = FALSE;
  }
}

static void
insert_argument (ActClauses *clauses, guint index, const ActArgument *argument)
{
  guint at = clauses->clauses[index].first_argument;

  clauses->arguments =
      g_renew (ActArgument, clauses->arguments, clauses->n_arguments + 1);
  memmove (clauses->arguments + at + 1, clauses->arguments + at,
           (clauses->n_arguments - at) * sizeof *clauses->arguments);
  clauses->arguments[at] = *argument;
  clauses->n_arguments++;
  clauses->clauses[index].n_arguments++;
  for (guint i = 0; i < clauses->n_clauses; i++)
    if (i != index && clauses->clauses[i].first_argument >= at &&
        clauses->clauses[i].n_arguments > 0)
      clauses->clauses[i].first_argument++;
}

/* "in neighboring Norway" taken for a gerund: the name is an oblique of the
   verb above. */
static void
repair_gerund (ActClauses *clauses, guint index)
{
  /* "for *leading* protests" is as common as "from leading men" */
  static const char *const verbs[] = {"governing", "leading", "opposing",
                                      "visiting", NULL};
  ActClause *clause = &clauses->clauses[index];
  const ActWord *head = &clauses->tree.words[clause->head];
  ActArgument *object = find_object (clauses, clause), oblique = {0};
  guint mark = act_word_set_first (&clause->marks);

  if (clause->parent == ACT_NO_CLAUSE || head->xpos != ACT_XPOS_VBG || !mark ||
      mark + 1 != clause->head || !object ||
      clauses->tree.leftmost[object->head] != clause->head + 1u ||
      clauses->tree.words[clause->head + 1u].upos == ACT_UPOS_DET ||
      !act_relation_word_is (head->lower, "adjective") ||
      act_strings_have (verbs, head->lower))
    return;
  oblique.kind = ACT_ARGUMENT_OBLIQUE;
  oblique.head = object->head;
  act_word_set_add (&oblique.preposition, mark);
  clause->subject = 0;
  /* "the government *of neighboring Norway*": of the noun */
  if (clause->relation != ACT_REL_ACL)
    insert_argument (clauses, clause->parent, &oblique);
}

/* "the order that he plans to sign": what is left out is the object of the last
   verb, not of the first. */
static void
repair_gap (ActClauses *clauses, guint index)
{
  ActClause *clause = &clauses->clauses[index];
  ActArgument gap;

  for (guint i = 0; i < clause->n_arguments; i++) {
    ActArgument *argument = &clauses->arguments[clause->first_argument + i];
    if (argument->kind != ACT_ARGUMENT_OBJECT || !argument->gap ||
        clause->next == ACT_NO_CLAUSE)
      continue;
    const ActClause *next = &clauses->clauses[clause->next];
    ActArgument *object = find_object (clauses, next);
    if (!next->infinitive || next->passive || next->kind != ACT_CLAUSE_VERB)
      return;
    if (object) {
      /* The relative pronoun itself hangs on the last verb. */
      guint xpos = clauses->tree.words[object->head].xpos;
      if (xpos == ACT_XPOS_WDT || xpos == ACT_XPOS_WP) {
        object->gap = object->head;
        object->head = argument->head;
        argument->kind = ACT_ARGUMENT_ADVERB;
      }
      return;
    }
    gap = *argument;
    argument->kind = ACT_ARGUMENT_ADVERB;
    clauses->clauses[clause->next].subject = clause->subject;
    clauses->clauses[clause->next].subject_source = ACT_SUBJECT_RAISED;
    insert_argument (clauses, clause->next, &gap);
    return;
  }
}

/* "he refuses to go, wants to stay": a finite verb without subject that is only
   set beside the one before has its subject. */
static void
repair_subject (ActClauses *clauses, guint index)
{
  ActClause *clause = &clauses->clauses[index];
  ActXpos tense = (ActXpos) clauses->tree.words[clause->finite_word].xpos;
  guint16 from =
      clause->coordinated != index ? clause->coordinated : clause->parent;

  if (clause->subject || from == ACT_NO_CLAUSE || from >= index ||
      clause->finite_word < 2 || clause->expletive ||
      (clause->kind != ACT_CLAUSE_VERB && clause->kind != ACT_CLAUSE_COPULA) ||
      (clause->relation != ACT_REL_PARATAXIS &&
       clause->relation != ACT_REL_CONJ) ||
      (tense != ACT_XPOS_VBZ && tense != ACT_XPOS_VBD && tense != ACT_XPOS_MD))
    return;
  if (act_tree_find_base (&clauses->tree, clause->head, ACT_REL_NSUBJ) ||
      act_clause_find_argument (clauses, clause, ACT_ARGUMENT_QUOTE) ||
      strcmp (clauses->tree.words[clause->finite_word - 1].lower, ",") != 0)
    return;
  clause->subject = clauses->clauses[from].subject;
  clause->subject_source = clauses->clauses[from].subject_source;
}

/* "now he has influenza" with the noun taken for a conjunct of its verb. */
static void
repair_object (ActClauses *clauses, guint index)
{
  const ActClause *clause = &clauses->clauses[index];
  const ActTree *tree = &clauses->tree;
  guint n;
  const guint16 *dependents = act_tree_get_dependents (tree, clause->head, &n);

  if (clause->kind != ACT_CLAUSE_VERB || clause->passive ||
      act_clause_find_argument (clauses, clause, ACT_ARGUMENT_OBJECT) ||
      act_clause_find_argument (clauses, clause, ACT_ARGUMENT_CCOMP))
    return;
  for (guint i = 0; i < n; i++) {
    guint word = dependents[i];
    ActArgument object = {.kind = ACT_ARGUMENT_OBJECT, .head = (guint16) word};
    if (tree->words[word].rel != ACT_REL_CONJ ||
        act_tree_find (tree, word, ACT_REL_CC) ||
        clauses->clause_of[word] != ACT_NO_CLAUSE ||
        (tree->words[word].upos != ACT_UPOS_NOUN &&
         tree->words[word].upos != ACT_UPOS_PROPN))
      continue;
    ActWordSet words = act_tree_get_subtree (tree, word);
    if (act_word_set_first (&words) != clause->head + 1u)
      continue;
    insert_argument (clauses, index, &object);
    return;
  }
}

static gboolean
is_day (const ActWord *word)
{
  const char *const *row =
      act_table_find (act_table_get ("time-words"), word->lower);

  return row &&
         (strcmp (row[1], "weekday") == 0 || strcmp (row[1], "deictic") == 0);
}

/* "cut off by *fighting between* rebels and the army": those between whom it is
   done do it, not what the gerund hangs on. */
static void
repair_between (ActClauses *clauses, guint index)
{
  ActClause *clause = &clauses->clauses[index];
  const ActTree *tree = &clauses->tree;

  if (tree->words[clause->head].xpos != ACT_XPOS_VBG || clause->finite_word ||
      find_object (clauses, clause) ||
      act_tree_find_base (tree, clause->head, ACT_REL_NSUBJ))
    return;
  for (guint i = 0; i < clause->n_arguments; i++) {
    ActArgument *argument = &clauses->arguments[clause->first_argument + i];
    guint word = act_word_set_first (&argument->preposition);
    if (argument->kind != ACT_ARGUMENT_OBLIQUE || !word || argument->gap ||
        strcmp (tree->words[word].lower, "between") != 0 ||
        word != clause->head + 1u)
      continue;
    clause->subject = argument->head;
    clause->subject_source = ACT_SUBJECT_OWN;
    argument->kind = ACT_ARGUMENT_ADVERB;
    return;
  }
}

/* "said Friday *in Oslo* the aid will be offered": where it was said. */
static void
repair_place_of_speech (ActClauses *clauses, guint index)
{
  const ActTree *tree = &clauses->tree;
  const ActClause *clause = &clauses->clauses[index];
  ActCue cue;

  if (clause->relation != ACT_REL_CCOMP || clause->parent == ACT_NO_CLAUSE ||
      clause->subject_source != ACT_SUBJECT_OWN ||
      !act_word_set_is_empty (&clause->marks))
    return;
  guint speech = clauses->clauses[clause->parent].head;
  guint subject = tree->leftmost[clause->subject];
  if (speech >= subject || !act_cue_find (tree->sentence, speech, &cue))
    return;
  for (guint w = speech + 1; w < subject; w++)
    if (tree->words[w].upos == ACT_UPOS_PUNCT)
      return;
  for (guint i = 0; i < clause->n_arguments; i++) {
    ActArgument *argument = &clauses->arguments[clause->first_argument + i];
    if (argument->kind == ACT_ARGUMENT_OBLIQUE && !argument->gap &&
        argument->head > speech && argument->head < subject)
      argument->kind = ACT_ARGUMENT_ADVERB;
  }
}

/* "started brewing *many months* before the vote" */
static gboolean
is_time_before (const ActTree *tree, guint word)
{
  static const char *const after[] = {"after",   "ago",   "before",
                                      "earlier", "later", NULL};

  return word < tree->n_words &&
         act_tree_is_class (tree, word, ACT_CLASS_TIME) &&
         act_strings_have (after, tree->words[word + 1].lower);
}

/* "threatened Monday to leave": a day is no object. */
static void
repair_time (ActClauses *clauses, guint index)
{
  ActArgument *object = find_object (clauses, &clauses->clauses[index]);

  if (object && !object->gap &&
      (is_day (&clauses->tree.words[object->head]) ||
       is_time_before (&clauses->tree, object->head)))
    object->kind = ACT_ARGUMENT_UNMARKED;
}

/* "is due to take place" with the infinitive taken for a subject. */
static void
repair_chain (ActClauses *clauses, guint index)
{
  ActClause *clause = &clauses->clauses[index];
  ActMatrixWord matrix;
  guint word = act_tree_find (&clauses->tree, clause->head, ACT_REL_CSUBJ);

  if (clause->kind != ACT_CLAUSE_COPULA || clause->next != ACT_NO_CLAUSE ||
      word <= clause->head || clauses->clause_of[word] == ACT_NO_CLAUSE ||
      !act_tree_find_base (&clauses->tree, clause->head, ACT_REL_NSUBJ) ||
      !act_matrix_word_find_at (clauses->tree.sentence, clause->head, &matrix))
    return;
  ActClause *next = &clauses->clauses[clauses->clause_of[word]];
  if (!next->infinitive || next->previous != ACT_NO_CLAUSE)
    return;
  clause->next = clauses->clause_of[word];
  next->previous = (guint16) index;
  next->relation = ACT_REL_XCOMP;
  if (!clause->subject || clause->subject == word)
    clause->subject = (guint16) act_tree_find_base (
        &clauses->tree, clause->head, ACT_REL_NSUBJ);
}

/* A noun that a clause can be the content of: "talk", "myth", "risk". */
static gboolean
has_content (const ActTree *tree, guint noun)
{
  ActCue cue;
  ActMatrixWord matrix;

  return tree->words[noun].upos == ACT_UPOS_NOUN &&
         (act_cue_find (tree->sentence, noun, &cue) ||
          act_signature_find ("verdict-words", tree->words[noun].lemma, 'n') ||
          act_matrix_word_find_at (tree->sentence, noun, &matrix));
}

/* "the myth that Ann sold the bank" taken for a relative clause: the verb has
   an object of its own, so the myth is none. */
static void
repair_content_of_noun (ActClauses *clauses, guint index)
{
  ActClause *clause = &clauses->clauses[index];
  const ActTree *tree = &clauses->tree;
  ActArgument *gap = NULL, *object = NULL;
  ActCue cue;

  if (clause->relation != ACT_REL_ACL_RELCL ||
      clause->kind != ACT_CLAUSE_VERB ||
      !has_content (tree, tree->words[clause->head].head) ||
      act_cue_find (tree->sentence, clause->head, &cue))
    return;
  for (guint i = 0; i < clause->n_arguments; i++) {
    ActArgument *argument = &clauses->arguments[clause->first_argument + i];
    if (argument->kind == ACT_ARGUMENT_OBJECT && argument->gap)
      gap = argument;
    else if (argument->kind == ACT_ARGUMENT_OBJECT)
      object = argument;
  }
  if (!gap || !object || strcmp (tree->words[gap->gap].lower, "that") != 0 ||
      !act_tree_find_base (tree, clause->head, ACT_REL_NSUBJ))
    return;
  gap->kind = ACT_ARGUMENT_ADVERB;
  clause->relation = ACT_REL_ACL;
}

/* "talk of Ann leaving": who leaves is Ann, not the talk. */
static void
repair_gerund_of_noun (ActClauses *clauses, guint index)
{
  ActClause *clause = &clauses->clauses[index];
  const ActTree *tree = &clauses->tree;
  guint noun = tree->words[clause->head].head, n;
  const guint16 *dependents;

  if (clause->relation != ACT_REL_ACL || !noun ||
      tree->words[clause->head].xpos != ACT_XPOS_VBG || clause->finite_word ||
      !act_word_set_is_empty (&clause->marks) || !has_content (tree, noun))
    return;
  dependents = act_tree_get_dependents (tree, noun, &n);
  for (guint i = 0; i < n && dependents[i] < clause->head; i++) {
    guint word = dependents[i], marker;
    ActWordSet words = act_tree_get_subtree (tree, word);
    marker = act_tree_find (tree, word, ACT_REL_CASE);
    if (act_tree_get_base (tree, word) != ACT_REL_NMOD || word < noun ||
        !marker || act_word_set_last (&words) + 1 != clause->head ||
        (strcmp (tree->words[marker].lower, "of") != 0 &&
         strcmp (tree->words[marker].lower, "about") != 0))
      continue;
    clause->subject = (guint16) word;
    clause->subject_source = ACT_SUBJECT_OWN;
    return;
  }
}

/* "was urged *by Norway* to leave": who urges is told, and whom, so the
   infinitive is no part of one verb. */
static void
repair_chain_of_passive (ActClauses *clauses, guint index)
{
  ActClause *clause = &clauses->clauses[index], *next;

  if (!clause->passive || clause->next == ACT_NO_CLAUSE ||
      clause->kind != ACT_CLAUSE_VERB)
    return;
  next = &clauses->clauses[clause->next];
  if (!next->infinitive)
    return;
  for (guint i = 0; i < clause->n_arguments; i++) {
    const ActArgument *argument =
        &clauses->arguments[clause->first_argument + i];
    if (argument->agent && argument->head < next->head) {
      next->previous = clause->next = ACT_NO_CLAUSE;
      return;
    }
  }
}

/* "called *for ending* the war", "voted against selling": a verb that says
   little without the gerund right behind it, which goes on with it as an
   infinitive does. */
static void
repair_chain_of_gerund (ActClauses *clauses, guint index)
{
  const ActTree *tree = &clauses->tree;
  ActClause *clause = &clauses->clauses[index], *next;
  guint gerund = clause->head + 2u;

  if (clause->kind != ACT_CLAUSE_VERB || clause->passive ||
      clause->next != ACT_NO_CLAUSE || gerund > tree->n_words ||
      tree->words[gerund].xpos != ACT_XPOS_VBG ||
      tree->words[gerund].head != clause->head ||
      tree->words[gerund].rel != ACT_REL_ADVCL ||
      clauses->clause_of[gerund] == ACT_NO_CLAUSE)
    return;
  next = &clauses->clauses[clauses->clause_of[gerund]];
  g_autofree char *key = g_strdup_printf (
      "%s %s", tree->words[clause->head].lemma, tree->words[gerund - 1].lower);
  if (next->previous != ACT_NO_CLAUSE || next->kind != ACT_CLAUSE_VERB ||
      act_word_set_first (&next->marks) != gerund - 1 ||
      !act_relation_word_is (key, "gerund"))
    return;
  clause->next = clauses->clause_of[gerund];
  next->previous = (guint16) index;
  next->infinitive = FALSE; /* "objected *to* taking it" */
}

void
act_clauses_repair (ActClauses *clauses)
{
  for (guint i = 0; i < clauses->n_clauses; i++) {
    repair_inversion (clauses, i);
    repair_time (clauses, i);
    repair_chain (clauses, i);
    repair_between (clauses, i);
    repair_place_of_speech (clauses, i);
    repair_subject (clauses, i);
    repair_object (clauses, i);
    repair_voice (clauses, i);
    repair_agents (clauses, i);
    repair_chain_of_passive (clauses, i);
    repair_chain_of_gerund (clauses, i);
    repair_gap (clauses, i);
    repair_gerund (clauses, i);
    repair_content (clauses, i);
    repair_content_of_noun (clauses, i);
    repair_gerund_of_noun (clauses, i);
  }
}
