#include "perspective/perspective.h"

#include "lexicon/lexicon.h"
#include "perspective/complement.h"
#include "perspective/cue.h"
#include "perspective/turn.h"
#include "perspective/work.h"

#include <string.h>

/* "*In Ann's view*, …", "*in the words of Ann*, …", "*per Ann*, …" at the begin
   of a sentence: Ann; or 0. */
static guint
find_view (const ActPerspectiveWork *work, guint *cue)
{
  static const char *const views[] = {
      "account", "estimate", "estimation", "eye",   "opinion", "reckoning",
      "telling", "version",  "view",       "words", NULL};
  static const char *const prepositions[] = {"by", "in", NULL};
  const ActTree *tree = &work->clauses->tree;
  const guint noun = tree->n_words > 3 ? work->words[1].head : 0;
  guint holder;

  if (!noun || work->words[1].rel != ACT_REL_CASE ||
      act_tree_get_base (tree, noun) != ACT_REL_OBL ||
      tree->rightmost[noun] >= tree->n_words ||
      (strcmp (work->words[tree->rightmost[noun]].lower, ",") != 0 &&
       strcmp (work->words[tree->rightmost[noun] + 1].lower, ",") != 0))
    return 0;
  *cue = 1;
  if (strcmp (work->words[1].lower, "per") == 0)
    return work->words[noun].upos == ACT_UPOS_PROPN ? noun : 0;
  if (!act_strings_have (prepositions, work->words[1].lower) ||
      (!act_strings_have (views, work->words[noun].lemma) &&
       !act_strings_have (views, work->words[noun].lower)))
    return 0;
  holder = act_tree_find (tree, noun, ACT_REL_NMOD_POSS);
  if (!holder && act_tree_find (tree, noun, ACT_REL_DET)) /* "in view of it" */
    holder = act_tree_find (tree, noun, ACT_REL_NMOD);
  return holder;
}

/* "according to *law*", "went according to *plan*": how it is done, and nobody
   who says so. */
static gboolean
is_manner (const ActPerspectiveWork *work, guint noun)
{
  static const char *const manners[] = {
      "ability",   "age",      "custom",    "design",   "income",
      "law",       "merit",    "need",      "plan",     "practice",
      "procedure", "protocol", "rank",      "schedule", "script",
      "size",      "taste",    "tradition", "type",     NULL};
  const ActTree *tree = &work->clauses->tree;

  return work->words[noun].upos == ACT_UPOS_NOUN &&
         act_strings_have (manners, work->words[noun].lemma) &&
         !act_tree_find (tree, noun, ACT_REL_DET) &&
         !act_tree_find (tree, noun, ACT_REL_NMOD_POSS) &&
         !act_tree_find (tree, noun, ACT_REL_AMOD);
}

/* "according to X"; X or 0. */
static guint
find_according (const ActPerspectiveWork *work, guint *cue)
{
  const ActTree *tree = &work->clauses->tree;

  for (guint i = 1; i < tree->n_words; i++) {
    if (strcmp (work->words[i].lower, "according") != 0 ||
        strcmp (work->words[i + 1].lower, "to") != 0)
      continue;
    guint noun = work->words[i].rel == ACT_REL_CASE ? work->words[i].head : 0;
    if (!noun)
      noun = act_tree_find_base (tree, i, ACT_REL_OBL);
    if (!noun)
      noun = act_tree_find_base (tree, i, ACT_REL_NMOD);
    if (!noun || is_manner (work, noun))
      continue;
    *cue = i;
    return noun;
  }
  return find_view (work, cue);
}

/* The clause that an adjunct with head @word belongs to. */
static guint16
find_clause_above (const ActPerspectiveWork *work, guint word)
{
  for (guint at = work->words[word].head, step = 0; at && step < 64;
       at = work->words[at].head, step++)
    if (work->clauses->clause_of[at] != ACT_NO_CLAUSE)
      return work->clauses->clause_of[at];
  return ACT_NO_CLAUSE;
}

/* "sued Acme, *but Bob dropped* the suit": with a subject of its own. */
static gboolean
is_set_against (const ActPerspectiveWork *work, const ActClause *clause)
{
  const guint cc =
      act_tree_find (&work->clauses->tree, clause->head, ACT_REL_CC);

  return cc && strcmp (work->words[cc].lower, "but") == 0 &&
         clause->subject_source == ACT_SUBJECT_OWN;
}

/* What stands at the end of a coordination holds for all of it, but for what it
   is set against. */
static guint16
get_first_of_coordination (const ActPerspectiveWork *work, guint16 clause)
{
  for (guint step = 0; clause != ACT_NO_CLAUSE && step < 64; step++) {
    guint16 first = work->clauses->clauses[clause].coordinated;
    if (first == clause || first == ACT_NO_CLAUSE ||
        is_set_against (work, &work->clauses->clauses[clause]))
      break;
    clause = first;
  }
  return clause;
}

/* "hired cousins and, *according to Ann*, paid them": only the last. */
static gboolean
is_of_conjunct (const ActPerspectiveWork *work, guint16 clause, guint cue)
{
  const ActClause *it = &work->clauses->clauses[clause];

  return it->coordinated != clause && it->coordinated != ACT_NO_CLAUSE &&
         cue < it->head && cue > work->clauses->clauses[it->coordinated].head;
}

/* "to buy it", "that they died", "a plan *that pays for it*": part of what the
   clause above tells. */
static gboolean
is_part_of_governor (const ActPerspectiveWork *work, const ActClause *clause)
{
  return clause->parent != ACT_NO_CLAUSE && clause->relation != ACT_REL_CONJ &&
         (!clause->finite_word || clause->relation == ACT_REL_CCOMP ||
          (clause->relation == ACT_REL_ACL_RELCL &&
           !act_work_is_set_off (work, clause)));
}

/* "stopped appearing with him, *according to aides*": behind the comma at the
   end it holds for the verb that governs the one that it hangs on. */
static guint16
get_governor (const ActPerspectiveWork *work, guint16 clause, guint noun,
              guint cue)
{
  const ActClause *clauses = work->clauses->clauses;

  if (strcmp (work->words[cue - 1].lower, ",") != 0 ||
      act_quotations_find (work->quotations, work->sentence, cue) ||
      !act_tree_ends_sentence (&work->clauses->tree, noun))
    return clause;
  while (is_part_of_governor (work, &clauses[clause]))
    clause = clauses[clause].parent;
  return clause;
}

/* Attributes the clause that "according to X" hangs on; those below inherit. */
static void
apply_according (const ActPerspectiveWork *work, guint16 clause,
                 ActPerspective *perspective)
{
  guint cue = 0, noun = act_work_find_way (work, &cue);
  guint16 above = noun ? find_clause_above (work, cue) : ACT_NO_CLAUSE;

  if (!noun) {
    noun = find_according (work, &cue);
    above = noun ? find_clause_above (work, noun) : ACT_NO_CLAUSE;
    if (above != ACT_NO_CLAUSE)
      above = get_governor (work, above, noun, cue);
  }
  if (above == ACT_NO_CLAUSE ||
      clause != (is_of_conjunct (work, above, cue)
                     ? above
                     : get_first_of_coordination (work, above)))
    return;
  act_work_attribute (work, perspective,
                      act_work_is_speech_noun (work, noun)
                          ? act_work_find_author (work, noun)
                          : noun,
                      cue, ACT_STANCE_ASSERTS);
}

/* Inside a quotation the speaker holds what nobody within it is said to hold.
 */
static void
apply_quotation (const ActPerspectiveWork *work, const ActClause *clause,
                 ActPerspective *perspective)
{
  const ActQuotation *quotation =
      act_quotations_find (work->quotations, work->sentence, clause->head);

  if (quotation && quotation->unnamed && !perspective->source.word)
    perspective->hearsay = TRUE;
  if (!quotation || !quotation->speaker.word || quotation->scare)
    return;
  if (perspective->cue.word &&
      act_quotations_find (work->quotations, perspective->cue.sentence,
                           perspective->cue.word) == quotation)
    return;
  if (perspective->source.word && perspective->cue.word &&
      quotation->cue.word == perspective->cue.word)
    return;
  perspective->source = quotation->speaker;
  perspective->cue = quotation->cue;
  perspective->hearsay = FALSE;
  perspective->stance = ACT_STANCE_ASSERTS;
}

/* "Ann", "Police", "Blogger", "Report"; not "Opinion", "Handball". */
static gboolean
may_speak (const ActSentence *sentence, guint word)
{
  const ActWord *it = &sentence->words[word];
  const char *const *row;
  ActCue cue;

  if (act_table_find (act_table_get ("genre-labels"), it->lower))
    return FALSE;
  if (it->upos == ACT_UPOS_PROPN)
    return TRUE;
  if (it->upos != ACT_UPOS_NOUN || !g_ascii_isupper (it->form[0]))
    return FALSE;
  row = act_table_find (act_table_get ("noun-classes"), it->lemma);
  return act_cue_find (sentence, word, &cue) ||
         (row &&
          (strcmp (row[1], "person") == 0 || strcmp (row[1], "group") == 0));
}

/* "Acme *chief*: …", "Lee *camp*: …": goes on with who speaks. */
static gboolean
may_end_speaker (const ActWord *word)
{
  static const char *const sides[] = {"camp", "campaign", "side", NULL};

  return word->upos == ACT_UPOS_NOUN &&
         (act_strings_have (sides, word->lemma) ||
          act_table_lists ("noun-classes", word->lemma, "person", ' ') ||
          act_table_lists ("noun-classes", word->lemma, "group", ' '));
}

/* "*Georgia*: thousands rally": where it happens, and nobody who says so. */
static gboolean
is_place_label (const ActPerspectiveWork *work, guint sentence, guint last)
{
  const ActParse *parse = work->parse;
  const char *lower = act_parse_get_sentence (parse, sentence)->words[1].lower;

  if (act_turn_has_name (parse, sentence, last + 1, ACT_NAME_LOC))
    return !act_turn_has_name (parse, sentence, last + 1, ACT_NAME_PER) &&
           !act_turn_has_name (parse, sentence, last + 1, ACT_NAME_ORG);
  return last == 1 && (act_table_has (act_table_get ("countries"), lower) ||
                       act_table_has (act_table_get ("cities"), lower));
}

/* "Ann Lee: War is near": the name before a colon at the sentence's begin says
   the rest. Its last word, or 0. */
static guint
find_name_before_colon (const ActPerspectiveWork *work)
{
  const ActTree *tree = &work->clauses->tree;
  guint w = 1;

  while (w <= tree->n_words && w <= 5 &&
         (may_speak (tree->sentence, w) ||
          (w > 1 && may_end_speaker (&work->words[w]))))
    w++;
  if (w == 1 || w + 2 >= tree->n_words ||
      strcmp (work->words[w].lower, ":") != 0 ||
      (!may_end_speaker (&work->words[w - 1]) &&
       is_place_label (work, work->sentence, w - 1)))
    return 0;
  return w - 1;
}

/* The same with the name and the colon taken for a sentence of their own, as
   in a headline. */
static void
apply_colon_before (const ActPerspectiveWork *work, ActPerspective *perspective)
{
  const ActSentence *here =
                        act_parse_get_sentence (work->parse, work->sentence),
                    *before = act_parse_get_sentence (work->parse,
                                                      work->sentence - 1);
  guint n = before->n_words;

  if (before->line != here->line || n < 2 || n > 6 ||
      strcmp (before->words[n].lower, ":") != 0 ||
      is_place_label (work, work->sentence - 1, n - 1))
    return;
  for (guint w = 1; w < n; w++)
    if (!may_speak (before, w))
      return;
  perspective->source = (ActWordRef){work->sentence - 1, (guint16) (n - 1)};
  perspective->cue = (ActWordRef){work->sentence - 1, (guint16) n};
}

/* "Ann Lee killed Bob: *police*" */
static void
apply_colon_behind (const ActPerspectiveWork *work, const ActClause *clause,
                    ActPerspective *perspective)
{
  ActWordRef colon;
  const ActWordRef speaker = clause->finite_word
                                 ? act_work_find_behind_colon (work, &colon)
                                 : (ActWordRef){0, 0};

  if (!speaker.word || clause->head > colon.word)
    return;
  perspective->source = speaker;
  perspective->cue = colon;
}

static void
apply_colon (const ActPerspectiveWork *work, const ActClause *clause,
             ActPerspective *perspective)
{
  guint name = find_name_before_colon (work);

  if (perspective->source.word || perspective->hearsay)
    return;
  if (!name && work->sentence > 0)
    apply_colon_before (work, perspective);
  if (!name && !perspective->source.word)
    apply_colon_behind (work, clause, perspective);
  /* "Interview: 'We won', says Ann" is nobody's word but Ann's. */
  if (!name || clause->head <= name + 1 ||
      work->words[name].rel == ACT_REL_DISLOCATED)
    return;
  act_work_attribute (work, perspective, name, name + 1, ACT_STANCE_ASSERTS);
}

/* "according to Ann, *who leads* the bank": she is not quoted with that. */
static gboolean
describes_source (const ActPerspectiveWork *work, const ActClause *clause,
                  const ActPerspective *perspective)
{
  guint source = perspective->source.word, cue = perspective->cue.word;

  return source && perspective->source.sentence == work->sentence && cue &&
         perspective->cue.sentence == work->sentence && cue != source &&
         /* "Lee: Ann told Bob *to leave*" */
         strcmp (work->words[cue].form, ":") != 0 &&
         act_tree_is_below (&work->clauses->tree, clause->head, source) &&
         !act_tree_is_below (&work->clauses->tree, clause->head, cue);
}

/* "Acme to buy rival": the headline of what is to come. */
static gboolean
is_announced (const ActPerspectiveWork *work, const ActClause *clause)
{
  guint noun = work->words[clause->head].head;

  if (!clause->infinitive || !clause->subject || clause->finite_word ||
      clause->outer_copula)
    return FALSE;
  return noun ? clause->relation == ACT_REL_ACL && clause->subject == noun &&
                    !act_tree_is_exemplar (&work->clauses->tree, noun)
              : clause->subject_source == ACT_SUBJECT_OWN;
}

/* "Acme in *talks* to buy rival", "in *bid* to": the noun that has the
   infinitive of a headline as its own, where the parser hung both on one verb;
   or 0. */
static guint
find_aim (const ActPerspectiveWork *work, const ActClause *clause)
{
  const ActTree *tree = &work->clauses->tree;
  const guint to = act_tree_find (tree, clause->head, ACT_REL_MARK);
  const guint noun = to ? to - 1 : 0;
  const guint in = noun ? act_tree_find (tree, noun, ACT_REL_CASE) : 0;
  ActMatrixWord matrix;

  return in && work->words[to].xpos == ACT_XPOS_TO &&
                 strcmp (work->words[in].lower, "in") == 0 &&
                 act_tree_is_below (tree, noun, clause->subject) &&
                 act_matrix_word_find_at (tree->sentence, noun, &matrix)
             ? noun
             : 0;
}

/* "some say that it is over, *but others* are gloomy", "said two had died, but
   the rebels *denied it*": the second is no content of the first. */
static gboolean
is_other_voice (const ActPerspectiveWork *work, const ActClause *clause)
{
  const ActTree *tree = &work->clauses->tree;
  const ActClause *first = &work->clauses->clauses[clause->coordinated];
  const guint but = act_tree_find (tree, clause->head, ACT_REL_CC);
  const guint subject = clause->subject;
  ActCue cue;

  if (clause->relation != ACT_REL_CONJ || !but ||
      strcmp (work->words[but].lower, "but") != 0 ||
      clause->subject_source != ACT_SUBJECT_OWN ||
      subject < but || /* shared with the first */
      work->base[clause->coordinated].cue.word >= first->head ||
      act_work_has_that (work, clause))
    return FALSE;
  return strcmp (work->words[subject].lower, "others") == 0 ||
         (work->words[subject].upos != ACT_UPOS_PRON && !clause->passive &&
          act_cue_find (tree->sentence, clause->head, &cue) &&
          cue.content == ACT_CONTENT_CLAIM);
}

/* "Ann's *claim is that* Bob left": so she says; "the point is that" is the
   text's own. */
static void
apply_outer_subject (const ActPerspectiveWork *work, const ActClause *clause,
                     ActPerspective *perspective)
{
  static const char *const own[] = {"answer", "explanation", "point", NULL};
  const guint noun = clause->outer_subject;
  guint author;
  ActCue cue;

  if (!noun || perspective->source.word || !act_work_has_that (work, clause) ||
      work->words[noun].upos != ACT_UPOS_NOUN ||
      act_strings_have (own, work->words[noun].lemma))
    return;
  author = act_work_find_author (work, noun);
  if (author == noun && strcmp (work->words[noun].lemma, "case") == 0)
    return;                            /* "the case is that …" */
  if (act_work_is_tale (work, noun)) { /* "word is that …" */
    act_work_attribute (work, perspective, author == noun ? 0 : author, noun,
                        ACT_STANCE_ASSERTS);
    return;
  }
  if (!act_cue_find (work->clauses->tree.sentence, noun, &cue) ||
      cue.content == ACT_CONTENT_FACT)
    return;
  if (cue.content == ACT_CONTENT_WANT)
    act_perspective_weaken (perspective, ACT_MODALITY_OBLIGATION);
  else if (cue.content != ACT_CONTENT_CLAIM)
    act_perspective_weaken (perspective, ACT_MODALITY_POSSIBLE);
  if (author != noun || cue.content == ACT_CONTENT_CLAIM)
    act_work_attribute (work, perspective, author, noun, cue.stance);
}

/* "Ann sued Bob. *That is not true.*" */
static void
apply_judgement_behind (const ActPerspectiveWork *work, const ActClause *clause,
                        ActPerspective *perspective)
{
  ActCue cue;

  /* "Ann has died, *a website said*. That is not true." */
  if (work->judged == '-' && clause->relation == ACT_REL_ROOT &&
      work->said_by[clause - work->clauses->clauses] != ACT_NO_CLAUSE)
    act_perspective_copy_voice (perspective, &(ActPerspective){0});
  /* Of "Bo said that …" it is what he said that is judged; behind "False:" it
     may hang on that. */
  if (work->judged == '\0' || perspective->source.word ||
      (clause->relation != ACT_REL_ROOT &&
       (clause->relation != ACT_REL_PARATAXIS ||
        work->words[clause->head].head != 1)) ||
      (work->words[clause->head].upos == ACT_UPOS_VERB &&
       act_cue_find (work->clauses->tree.sentence, clause->head, &cue)))
    return;
  if (work->judged == '-')
    act_perspective_flip (perspective);
  else if (work->judged == '0')
    act_perspective_weaken (perspective, ACT_MODALITY_POSSIBLE);
}

static void
compute (const ActPerspectiveWork *work, guint16 index)
{
  const ActClause *clause = &work->clauses->clauses[index];
  ActPerspective *base = &work->base[index];
  ActCue cue;

  memset (base, 0, sizeof *base);
  if (clause->coordinated != index && work->done[clause->coordinated]) {
    const ActClause *first = &work->clauses->clauses[clause->coordinated];
    if (!is_other_voice (work, clause) &&
        !act_work_goes_on (work, clause, &work->base[clause->coordinated]))
      *base = work->base[clause->coordinated];
    /* "said … and that …": the second content was hung on the verb itself; not
       "said she had been told and that …". */
    if (act_work_has_that (work, clause) && !act_work_has_that (work, first) &&
        first->relation != ACT_REL_CCOMP &&
        act_cue_find (work->clauses->tree.sentence, first->head, &cue) &&
        work->words[first->head].upos == ACT_UPOS_VERB)
      act_work_pass_complement (work, first, clause, base);
  } else if (clause->parent != ACT_NO_CLAUSE) {
    act_work_inherit (work, index, base);
    if (describes_source (work, clause, base))
      memset (base, 0, sizeof *base);
    act_work_apply_verdict (work, index, base);
  } else if (clause->relation == ACT_REL_ADVCL &&
             act_work_has_condition_mark (work, clause)) {
    /* what it is a condition of is no clause to the parser */
    base->modality = ACT_MODALITY_CONDITIONAL;
  } else if (act_work_is_content_of_noun (work, clause,
                                          work->words[clause->head].head)) {
    /* "Reports that Ann left", and no verb above */
    act_work_pass_noun (
        work,
        act_work_find_governing_noun (work, work->words[clause->head].head),
        clause, &(ActPerspective){0}, base);
  } else if (is_announced (work, clause)) {
    const guint aim = find_aim (work, clause);
    if (aim)
      act_work_pass_noun (work, aim, clause, &(ActPerspective){0}, base);
    else
      base->modality = ACT_MODALITY_FUTURE;
  } else if (clause->relation == ACT_REL_CCOMP &&
             act_work_has_that (work, clause) &&
             act_cue_find (work->clauses->tree.sentence,
                           work->words[clause->head].head, &cue)) {
    /* "police suspect that …" with a verb read as a noun */
    act_perspective_weaken (base, ACT_MODALITY_POSSIBLE);
  }
  /* "some wonder *whether* she left", wherever it hangs */
  if (act_work_has_mark (work, clause, "whether") ||
      act_work_is_only_thought_of (work, clause))
    act_perspective_weaken (base, ACT_MODALITY_POSSIBLE);
  apply_outer_subject (work, clause, base);
  if (work->said_by[index] != ACT_NO_CLAUSE)
    act_work_apply_parenthetic (work, index, base);
  apply_according (work, index, base);
  apply_quotation (work, clause, base);
  apply_colon (work, clause, base);
  act_work_doubt_quoted (work, clause, base);
  act_work_carry_hearsay (work, clause, base);
  apply_judgement_behind (work, clause, base);
  if (!base->source.word && act_work_is_contested (work, clause)) {
    base->hearsay = TRUE;
    act_perspective_weaken (base, ACT_MODALITY_POSSIBLE);
  }
  work->final[index] = *base;
  act_work_add_own (work, clause, &work->final[index]);
  work->done[index] = TRUE;
}

/* In quotation marks somebody answers what others say. */
static char
read_judgement (const ActParse *parse, const ActQuotations *quotations,
                guint sentence)
{
  char verdict = act_quotations_find (quotations, sentence + 1, 1)
                     ? '\0'
                     : act_perspective_read_verdict_behind (parse, sentence);

  if (!verdict)
    verdict = act_perspective_read_label (parse, sentence);
  return !verdict && act_perspective_is_under_claim (parse, sentence) ? '0'
                                                                      : verdict;
}

/* The clause that must be known before this one, or ACT_NO_CLAUSE. */
static guint16
get_dependency (const ActPerspectiveWork *work, guint16 index)
{
  const ActClause *clause = &work->clauses->clauses[index];

  if (clause->coordinated != index && clause->coordinated != ACT_NO_CLAUSE)
    return clause->coordinated;
  return clause->parent;
}

ActPerspective *
act_perspectives_new (const ActParse *parse, const ActQuotations *quotations,
                      guint sentence, const ActClauses *clauses)
{
  guint n = clauses->n_clauses;
  g_autofree guint16 *stack = g_new (guint16, n + 1);
  g_autofree ActPerspective *base = g_new0 (ActPerspective, n + 1);
  g_autofree guint8 *done = g_new0 (guint8, n + 1);
  g_autofree guint16 *said_by = g_new (guint16, n + 1);
  ActPerspectiveWork work = {.parse = parse,
                             .quotations = quotations,
                             .clauses = clauses,
                             .words = clauses->tree.words,
                             .modal_words = act_table_get ("modal-words"),
                             .sentence = sentence,
                             .judged =
                                 read_judgement (parse, quotations, sentence),
                             .base = base,
                             .final = g_new0 (ActPerspective, n + 1),
                             .done = done,
                             .said_by = said_by};

  act_work_find_parenthetic (&work);
  for (guint16 i = 0; i < n; i++) {
    guint depth = 0;
    guint16 at = i;
    while (at != ACT_NO_CLAUSE && !done[at] && depth < n) {
      stack[depth++] = at;
      at = get_dependency (&work, at);
    }
    while (depth > 0)
      compute (&work, stack[--depth]);
  }
  return work.final;
}

ActModality
act_perspective_get_chain_modality (const ActClauses *clauses,
                                    const ActPerspective *perspective,
                                    const ActClause *first,
                                    const ActClause *last)
{
  ActModality modality = perspective->modality;

  if (act_perspective_is_avowal (clauses, last))
    return modality;
  for (const ActClause *at = first; at != last && at->next != ACT_NO_CLAUSE;
       at = &clauses->clauses[at->next]) {
    const ActClause *next = &clauses->clauses[at->next];
    ActMatrixWord matrix;
    if (modality != ACT_MODALITY_FACT)
      break;
    if (act_matrix_word_find_at (clauses->tree.sentence, at->head, &matrix) &&
        matrix.modality != ACT_MODALITY_FACT &&
        /* "calls *for ending* it": so much is called for */
        (next->infinitive || act_word_set_is_empty (&next->marks)) &&
        !act_clause_is_reported (clauses, at, next))
      modality = matrix.modality;
  }
  return modality;
}
