/* Signs of the clause's tree, of what the statement leaves out of it, and of
   the sentence. */
#include "proposition/sign.h"

#include "clause/logistic.h"
#include "lexicon/lexicon.h"

static gboolean
is_content (const ActWord *w)
{
  return w->upos == ACT_UPOS_NOUN || w->upos == ACT_UPOS_VERB ||
         w->upos == ACT_UPOS_ADJ || w->upos == ACT_UPOS_ADV ||
         w->upos == ACT_UPOS_PROPN;
}

static gboolean
is_argument (ActRel base)
{
  return base == ACT_REL_OBJ || base == ACT_REL_OBL || base == ACT_REL_IOBJ ||
         base == ACT_REL_XCOMP || base == ACT_REL_CCOMP ||
         base == ACT_REL_ADVCL || base == ACT_REL_ADVMOD ||
         base == ACT_REL_PARATAXIS;
}

/* Arguments that the statement has, and those that it leaves out. */
static void
add_arguments (ActSigns *signs, const ActSigned *it, guint head)
{
  static const float numbers[] = {1, 2};
  const ActReading *reading = it->reading;
  guint n, lost[ACT_N_REL] = {0}, conjuncts = 0;
  const guint16 *dependents = act_tree_get_dependents (reading->tree, head, &n);

  for (guint i = 0; i < n; i++) {
    guint d = dependents[i];
    ActRel base = act_tree_get_base (reading->tree, d);
    if (base == ACT_REL_CONJ)
      conjuncts++;
    if (base == ACT_REL_MARK)
      act_signs_add (signs, "mark", reading->words[d].lower, NULL);
    if (!is_argument (base))
      continue;
    if (act_word_set_has (&it->statement->evidence, d)) {
      act_signs_add (signs, "has", act_rel_to_string (base), NULL);
      continue;
    }
    lost[base]++;
    if (base == ACT_REL_OBL)
      act_signs_add (signs, d < head ? "lost before" : "lost after", NULL);
  }
  for (guint rel = 0; rel < ACT_N_REL; rel++) {
    if (!lost[rel])
      continue;
    const char *name = act_rel_to_string ((ActRel) rel);
    act_signs_add (signs, lost[rel] > 1 ? "lost several" : "lost", name, NULL);
    act_signs_add (signs, "verb-lost", reading->words[head].lemma, name, NULL);
  }
  act_signs_add_step (signs, "clause", "conjuncts", (float) conjuncts, numbers,
                      G_N_ELEMENTS (numbers), NULL);
}

/* How much of the clause's words the statement is made of. */
static void
add_coverage (ActSigns *signs, const ActSigned *it, guint head)
{
  static const float shares[] = {.25f, .4f, .55f, .7f, .85f, .99f};
  static const float numbers[] = {1, 3, 6, 10, 20};
  const ActReading *reading = it->reading;
  guint all = 0, told = 0;

  for (guint w = reading->tree->leftmost[head];
       w <= reading->tree->rightmost[head]; w++) {
    if (reading->words[w].upos == ACT_UPOS_PUNCT)
      continue;
    all++;
    told += act_word_set_has (&it->statement->evidence, w) ? 1 : 0;
  }
  act_signs_add_step (signs, "clause", "told",
                      (float) told / (float) MAX (all, 1u), shares,
                      G_N_ELEMENTS (shares), NULL);
  act_signs_add_step (signs, "clause", "untold", (float) (all - told), numbers,
                      G_N_ELEMENTS (numbers), NULL);
}

static void
add_distance (ActSigns *signs, const char *kind, guint head, guint word)
{
  static const float distances[] = {2, 3, 5, 9, 16};

  if (word)
    act_signs_add_step (signs, "clause", kind,
                        (float) (head > word ? head - word : word - head),
                        distances, G_N_ELEMENTS (distances), NULL);
}

void
act_signs_add_clause (ActSigns *signs, const ActSigned *it)
{
  static const float paths[] = {-3, -1.5f, -.8f, -.4f, -.15f, -.05f};
  static const float depths[] = {1, 2, 3, 4};
  const ActReading *reading = it->reading;
  const ActClause *clause = it->clause;
  float path = 0, depth = 0;

  if (!clause)
    return;
  const ActWord *head = &reading->words[clause->head];
  char kind[] = {(char) ('0' + clause->kind), '\0'};
  char source[] = {(char) ('0' + clause->subject_source), '\0'};
  act_signs_add (signs, "kind", kind, NULL);
  act_signs_add (signs, "from", source, NULL);
  act_signs_add (signs, "tag", act_xpos_to_string ((ActXpos) head->xpos), NULL);
  act_signs_add (signs, "clause", act_rel_to_string ((ActRel) head->rel), NULL);
  if (clause->passive)
    act_signs_add (signs, "passive", NULL);
  if (clause->subject && reading->words[clause->subject].head != clause->head)
    act_signs_add (signs, "shared", NULL);
  if (clause->subject > clause->head)
    act_signs_add (signs, "inverted", NULL);
  for (guint w = clause->head; reading->words[w].head;
       w = reading->words[w].head) {
    path += act_logistic_clamp_log (reading->words[w].arc);
    depth++;
  }
  act_signs_add_step (signs, "clause", "path", path, paths,
                      G_N_ELEMENTS (paths), NULL);
  act_signs_add_step (signs, "clause", "depth", depth, depths,
                      G_N_ELEMENTS (depths), NULL);
  if (head->head)
    act_signs_add (
        signs, "under", reading->words[head->head].lemma,
        act_rel_to_string (act_tree_get_base (reading->tree, clause->head)),
        NULL);
  add_distance (signs, "to-subject", clause->head, it->words[ACT_PART_SUBJECT]);
  add_distance (signs, "to-object", clause->head, it->words[ACT_PART_OBJECT]);
  add_arguments (signs, it, clause->head);
  add_coverage (signs, it, clause->head);
}

/* Of the words quoted: how sure their arcs are, how many stand between. */
static void
add_evidence (ActSigns *signs, const ActSigned *it)
{
  static const float gaps[] = {1, 2, 3, 5, 9};
  static const float arcs[] = {-.5f, -.3f, -.2f, -.1f, -.05f};
  static const float shares[] = {.15f, .25f, .4f, .6f, .8f};
  const ActReading *reading = it->reading;
  const ActWordSet *evidence = &it->statement->evidence;
  guint n = 0, gap = 0, last = 0;
  float sum = 0;

  for (guint w = act_word_set_first (evidence); w;
       w = act_word_set_next (evidence, w)) {
    for (guint k = last + 1; last && k < w; k++)
      gap += is_content (&reading->words[k]) ? 1 : 0;
    sum += act_logistic_clamp_log (reading->words[w].arc);
    n++;
    last = w;
  }
  if (!n)
    return;
  act_signs_add_step (signs, "evidence", "gap", (float) gap, gaps,
                      G_N_ELEMENTS (gaps), NULL);
  act_signs_add_step (signs, "evidence", "arcs", sum / (float) n, arcs,
                      G_N_ELEMENTS (arcs), NULL);
  act_signs_add_step (signs, "evidence", "share",
                      (float) n / (float) reading->sentence->n_words, shares,
                      G_N_ELEMENTS (shares), NULL);
}

void
act_signs_add_sentence (ActSigns *signs, const ActSigned *it)
{
  static const float means[] = {-.3f, -.2f, -.13f, -.08f};
  static const float doubted[] = {.02f, .06f, .12f, .2f};
  static const float least[] = {-2.5f, -1.5f, -1, -.7f, -.4f};
  static const float counts[] = {1, 2, 3, 5};
  static const float capitals[] = {.15f, .3f, .5f, .8f};
  static const char *const doubtful[] = {"if",     "would",      "could",
                                         "might",  "may",        "whether",
                                         "unless", "reportedly", NULL};
  const ActReading *reading = it->reading;
  guint n = 0, doubts = 0, verbs = 0, commas = 0, ands = 0, upper = 0;
  guint n_words = reading->sentence->n_words;
  float sum = 0, lowest = 0;
  gboolean question = FALSE;

  for (guint i = 1; i <= n_words; i++) {
    const ActWord *w = &reading->words[i];
    verbs += w->upos == ACT_UPOS_VERB;
    ands += w->upos == ACT_UPOS_CCONJ;
    commas += w->form[0] == ',';
    question |= w->form[0] == '?' && i + 2 > n_words;
    upper += g_ascii_isupper (w->form[0]) != 0;
    if (act_strings_have (doubtful, w->lower))
      act_signs_add (signs, "sentence has", w->lower, NULL);
    if (w->upos == ACT_UPOS_PUNCT)
      continue;
    float arc = act_logistic_clamp_log (w->arc);
    n++;
    sum += arc;
    lowest = MIN (lowest, arc);
    doubts += w->arc < .6f;
  }
  act_signs_add_step (signs, "sentence", "arcs", sum / (float) MAX (n, 1u),
                      means, G_N_ELEMENTS (means), NULL);
  act_signs_add_step (signs, "sentence", "doubts",
                      (float) doubts / (float) MAX (n, 1u), doubted,
                      G_N_ELEMENTS (doubted), NULL);
  act_signs_add_step (signs, "sentence", "least", lowest, least,
                      G_N_ELEMENTS (least), NULL);
  act_signs_add_step (signs, "sentence", "verbs", (float) verbs, counts,
                      G_N_ELEMENTS (counts), NULL);
  act_signs_add_step (signs, "sentence", "commas", (float) commas, counts,
                      G_N_ELEMENTS (counts), NULL);
  act_signs_add_step (signs, "sentence", "ands", (float) ands, counts,
                      G_N_ELEMENTS (counts), NULL);
  act_signs_add_step (signs, "sentence", "capitals",
                      (float) upper / (float) MAX (n, 1u), capitals,
                      G_N_ELEMENTS (capitals), NULL);
  if (question)
    act_signs_add (signs, "question", NULL);
  if (reading->words[n_words].upos != ACT_UPOS_PUNCT)
    act_signs_add (signs, "unclosed", NULL);
  add_evidence (signs, it);
}
