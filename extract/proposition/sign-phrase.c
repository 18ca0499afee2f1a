/* Signs of subject and object: determiner, modifiers, how often and since when
   the text speaks of them. */
#include "proposition/sign.h"

#include "clause/logistic.h"
#include "lexicon/lexicon.h"

#include <string.h>

/* "the", "a", a demonstrative, …; of a noun. */
static const char *
get_determiner (const ActReading *reading, guint word)
{
  static const char *const demonstratives[] = {"this",  "that", "these",
                                               "those", "such", NULL};
  guint n;
  const guint16 *dependents = act_tree_get_dependents (reading->tree, word, &n);
  const ActWord *noun = &reading->words[word];
  const char *found = NULL;
  gboolean number = FALSE, owner = FALSE, other = FALSE;

  for (guint i = 0; i < n; i++) {
    const ActWord *w = &reading->words[dependents[i]];
    ActRel base = act_rel_get_base ((ActRel) w->rel);
    if (base == ACT_REL_NUMMOD)
      number = TRUE;
    if (w->rel == ACT_REL_NMOD_POSS && w->upos == ACT_UPOS_PRON && !found)
      found = "his";
    else if (w->rel == ACT_REL_NMOD_POSS)
      owner = TRUE;
    if (base != ACT_REL_DET)
      continue;
    other = TRUE;
    if (strcmp (w->lower, "the") == 0)
      return "the";
    if (strcmp (w->lower, "a") == 0 || strcmp (w->lower, "an") == 0)
      found = "a";
    else if (act_strings_have (demonstratives, w->lower))
      found = "this";
  }
  if (found)
    return found;
  if (owner)
    return "owner";
  if (number)
    return "number";
  if (other)
    return "quantifier";
  return noun->xpos == ACT_XPOS_NNS || noun->xpos == ACT_XPOS_NNPS ? "plural"
                                                                   : "singular";
}

static gboolean
is_modifier (const ActWord *w)
{
  switch (w->rel) {
  case ACT_REL_AMOD:
  case ACT_REL_COMPOUND:
  case ACT_REL_NMOD:
  case ACT_REL_NMOD_DESC:
  case ACT_REL_NMOD_UNMARKED:
  case ACT_REL_ACL:
  case ACT_REL_ACL_RELCL:
  case ACT_REL_APPOS:
  case ACT_REL_FLAT:
    return TRUE;
  case ACT_REL_NMOD_POSS:
    return w->upos != ACT_UPOS_PRON;
  default:
    return FALSE;
  }
}

/* How the name is written. */
static void
add_name (ActSigns *signs, const char *part, const char *label)
{
  guint n = 1;
  gboolean lower = FALSE, capitals = TRUE;

  for (const char *at = label; *at; at++) {
    if (*at == ' ')
      n++;
    capitals &= !g_ascii_islower (*at);
    lower |= g_ascii_islower (*at) && (at == label || at[-1] == ' ') &&
             strcspn (at, " ") > 3;
  }
  if (n == 1)
    act_signs_add (signs, part, "one word", NULL);
  if (n > 4)
    act_signs_add (signs, part, "long", NULL);
  if (lower)
    act_signs_add (signs, part, "lower", NULL);
  if (capitals)
    act_signs_add (signs, part, "capitals", NULL);
}

static void
add_mentions (ActSigns *signs, const char *part, const ActStanding *standing,
              const char *naming)
{
  static const float counts[] = {2, 3, 4, 7, 12};
  static const float distances[] = {1, 2, 3, 5, 12};

  act_signs_add_step (signs, part, "count", (float) standing->count, counts,
                      G_N_ELEMENTS (counts), naming);
  if (standing->first)
    act_signs_add (signs, part, "since first", naming, NULL);
  else
    act_signs_add_step (signs, part, "since", (float) standing->distance,
                        distances, G_N_ELEMENTS (distances), naming);
}

/* Of a phrase without a name. */
static void
add_unnamed (ActSigns *signs, const ActSigned *it, const char *part, guint word,
             const ActStanding *standing, const char *label,
             const char *determiner)
{
  static const float numbers[] = {1, 2, 3, 4};
  const ActReading *reading = it->reading;
  guint n, modifiers = 0;
  const guint16 *dependents = act_tree_get_dependents (reading->tree, word, &n);
  gboolean cut = FALSE, conjunct = FALSE, name = FALSE;

  for (guint i = 0; i < n; i++) {
    const ActWord *w = &reading->words[dependents[i]];
    modifiers += is_modifier (w) ? 1 : 0;
    conjunct |= w->rel == ACT_REL_CONJ;
    cut |= w->rel == ACT_REL_ACL_RELCL &&
           !act_word_set_has (&it->statement->evidence, dependents[i]);
  }
  for (guint w = reading->tree->leftmost[word];
       w <= reading->tree->rightmost[word] && !name; w++)
    name = reading->words[w].upos == ACT_UPOS_PROPN &&
           act_word_set_has (&it->statement->evidence, w);
  act_signs_add (signs, part, determiner, modifiers ? "with" : "bare", NULL);
  act_signs_add (signs, part, determiner, modifiers ? "with" : "bare",
                 standing->first ? "first" : "again", NULL);
  act_signs_add_step (signs, part, "modifiers", (float) modifiers, numbers,
                      G_N_ELEMENTS (numbers), NULL);
  if (cut)
    act_signs_add (signs, part, "clause cut", NULL);
  if (conjunct)
    act_signs_add (signs, part, "conjunct", NULL);
  if (name)
    act_signs_add (signs, part, "name in it", NULL);
  if (*label && act_sign_has_capital (label + 1))
    act_signs_add (signs, part, "capital in it", NULL);
  if (act_sign_count_pronouns (label) > 0)
    act_signs_add (signs, part, "pronoun in it", NULL);
}

static void
add_word (ActSigns *signs, const ActSigned *it, const char *part, guint word)
{
  static const float arcs[] = {-1.5f, -.7f, -.35f, -.1f, -.03f};
  static const float certainties[] = {-1.2f, -.7f, -.4f, -.2f, -.1f};
  const ActReading *reading = it->reading;
  const ActWord *w = &reading->words[word];

  act_signs_add (signs, part, act_upos_to_string ((ActUpos) w->upos), NULL);
  act_signs_add (signs, part, act_rel_to_string ((ActRel) w->rel), NULL);
  act_signs_add_step (signs, part, "arc", act_logistic_clamp_log (w->arc), arcs,
                      G_N_ELEMENTS (arcs), NULL);
  if (w->upos == ACT_UPOS_PRON) {
    act_signs_add (signs, part, "pronoun", w->lower, NULL);
    act_signs_add_step (signs, part, "sure",
                        act_logistic_clamp_log (act_mentions_get_certainty (
                            reading->mentions, reading->index, word)),
                        certainties, G_N_ELEMENTS (certainties), NULL);
  }
}

ActPhraseKind
act_signs_add_phrase (ActSigns *signs, const ActSigned *it, const char *part,
                      guint word, guint32 entity)
{
  const ActReading *reading = it->reading;
  ActPhraseKind kind = {"value", "", "none"};
  const ActLocalEntity *local =
      entity == ACT_NONE ? NULL
                         : act_record_get_entity (reading->record, entity);
  guint upos = word ? reading->words[word].upos : ACT_UPOS_X;
  ActStanding standing =
      act_mentions_get_standing (reading->mentions, reading->index, word);

  if (local) {
    kind.type = act_entity_type_to_string (local->type);
    kind.naming = local->named ? "named" : "unnamed";
    kind.determiner = local->named ? "name" : "none";
    if (word)
      add_mentions (signs, part, &standing, kind.naming);
    if (local->named)
      add_name (signs, part, local->label);
  }
  act_signs_add (signs, part, kind.type, kind.naming, NULL);
  if (word && upos == ACT_UPOS_PRON)
    kind.determiner = "pronoun";
  else if (word && local && !local->named &&
           (upos == ACT_UPOS_NOUN || upos == ACT_UPOS_PROPN ||
            upos == ACT_UPOS_ADJ || upos == ACT_UPOS_NUM))
    kind.determiner = get_determiner (reading, word);
  if (word && local && !local->named)
    add_unnamed (signs, it, part, word, &standing, local->label,
                 kind.determiner);
  if (word && local) {
    add_word (signs, it, part, word);
    act_signs_add (signs, part, "as", act_upos_to_string ((ActUpos) upos),
                   kind.naming, NULL);
  }
  return kind;
}
