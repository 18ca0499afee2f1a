/* What a noun says that somebody is: offices, roles, members of something. */
#include "lexicon/lexicon.h"
#include "mention/role.h"
#include "proposition/event-class.h"
#include "proposition/nominal.h"
#include "proposition/predicate.h"
#include "proposition/relation-word.h"
#include "proposition/title-words.h"
#include "proposition/total.h"
#include "proposition/whole.h"

#include <string.h>

/* Whether somebody is @noun to or since something: "ambassador *to Latvia*". */
static gboolean
has_limit (const ActReading *reading, guint noun)
{
  guint n;
  const guint16 *dependents = act_tree_get_dependents (reading->tree, noun, &n);

  for (guint i = 0; i < n; i++) {
    guint marker = act_tree_find (reading->tree, dependents[i], ACT_REL_CASE);
    if (dependents[i] > noun &&
        reading->words[dependents[i]].rel == ACT_REL_NMOD && marker &&
        (strcmp (reading->words[marker].lower, "to") == 0 ||
         strcmp (reading->words[marker].lower, "since") == 0))
      return TRUE;
  }
  return FALSE;
}

/* "the *first* Norwegian ambassador to Latvia" is not the first of Norway. */
static void
remove_rank (const ActReading *reading, guint noun, ActWordSet *words)
{
  guint n;
  const guint16 *dependents = act_tree_get_dependents (reading->tree, noun, &n);

  if (!act_tree_is_exemplar (reading->tree, noun) || !has_limit (reading, noun))
    return;
  for (guint i = 0; i < n && dependents[i] < noun; i++)
    if (strcmp (reading->words[dependents[i]].lower, "first") == 0 ||
        strcmp (reading->words[dependents[i]].lower, "only") == 0 ||
        strcmp (reading->words[dependents[i]].lower, "last") == 0)
      act_word_set_remove (words, dependents[i]);
}

/* "Germany's *Europe* minister", "Norway's *NATO* ambassador": what for, as it
   is told whose. */
static gboolean
is_portfolio (const ActReading *reading, guint noun, guint name)
{
  return name + 1 == noun && reading->words[name].head == noun &&
         reading->words[name].rel == ACT_REL_COMPOUND &&
         act_tree_find (reading->tree, noun, ACT_REL_NMOD_POSS);
}

/* "the Norwegian minister of finance": the name says of whom, not what. */
static void
remove_names (const ActReading *reading, guint noun, ActWordSet *words)
{
  guint begin, end;

  for (guint w = act_word_set_first (words); w;
       w = act_word_set_next (words, w))
    if (w != noun && !is_portfolio (reading, noun, w) &&
        act_mentions_find_name (reading->mentions, reading->index, w, &begin,
                                &end) &&
        !(noun >= begin && noun < end)) {
      act_word_set_remove (words, w);
      /* "an *Oslo-born* founder" */
      if (w + 2 < noun && strcmp (reading->words[w + 1].lower, "-") == 0 &&
          reading->words[w + 2].upos == ACT_UPOS_VERB) {
        act_word_set_remove (words, w + 1);
        act_word_set_remove (words, w + 2);
      }
    }
}

/* "Ann Lee, *then* the governor of Ohio": she is it no more. */
static void
add_then (const ActReading *reading, guint noun, ActWordSet *words)
{
  const guint then = act_tree_find (reading->tree, noun, ACT_REL_ADVMOD);

  /* "his deputy *and then* his successor" tells what came next */
  if (then && then < noun && strcmp (reading->words[then].lower, "then") == 0 &&
      reading->words[then - 1].upos != ACT_UPOS_CCONJ)
    act_word_set_add (words, then);
}

static void
add_role (ActPredicate *predicate, const ActReading *reading, guint noun,
          guint holder, const char *preposition, const ActWordSet *marker,
          float factor)
{
  ActStatement statement;
  ActWordSet bare = act_reading_get_bare_words (reading, noun), extra = bare;
  g_autofree char *text = NULL, *label = NULL;

  remove_names (reading, noun, &bare);
  if (reading->words[holder].rel == ACT_REL_NMOD_POSS)
    remove_rank (reading, noun, &bare);
  if (act_word_set_count (&bare) > 5) {
    memset (&bare, 0, sizeof bare);
    act_word_set_add (&bare, noun);
  }
  guint complement = act_title_find_complement (reading, noun);
  if (complement == holder)
    return;
  if (complement)
    act_word_set_add_range (&bare, noun + 1, complement);
  add_then (reading, noun, &bare);
  text = act_reading_get_text (reading, &bare, TRUE);
  g_autofree char *told = act_reading_get_relation_text (reading, &bare);
  label = g_strdup_printf ("%s %s %s", predicate->copula, told, preposition);
  act_predicate_init_statement (predicate, reading, &statement);
  statement.object =
      act_reading_get_entity (reading, act_role_find_owner (reading, holder));
  if (statement.object == ACT_NONE)
    return;
  statement.property =
      act_title_find_property (reading, noun, complement, text);
  statement.preposition = preposition;
  statement.factor = factor;
  act_word_set_unite (&extra, marker);
  act_predicate_add (predicate, reading, &statement, label, &extra);
}

/* "minister of Norway and ambassador in Rome": the second role was hung on the
   first one's complement, and what follows it is its own. */
static gboolean
is_second_role (const ActReading *reading, guint noun, guint word)
{
  ActRoleNoun role;

  return reading->words[word].upos == ACT_UPOS_NOUN &&
         act_role_noun_find (reading->words[word].lemma, &role) &&
         role.relational &&
         act_role_noun_find (reading->words[noun].lemma, &role);
}

/* "*With a majority* the court was a target": a circumstance, unless it is an
   actor. */
static gboolean
is_fronted (const ActPredicate *predicate, const ActReading *reading,
            guint word)
{
  return word < predicate->last->subject &&
         act_tree_get_base (reading->tree, word) == ACT_REL_OBL &&
         !act_reading_is_actor (
             reading, act_mentions_find_entity (reading->mentions,
                                                reading->index, word));
}

/* The preposition before the phrase at @word, also where its name has one of
   its own ("head *of Ways to* Peace"). */
static ActWordSet
get_marker (const ActReading *reading, guint word)
{
  ActWordSet marker = act_tree_get_case (reading->tree, word);
  guint first = act_word_set_first (&marker), begin, end;

  if (first && first < word &&
      act_mentions_find_name (reading->mentions, reading->index, word, &begin,
                              &end) &&
      begin > 1 && begin < first &&
      reading->words[begin - 1].upos == ACT_UPOS_ADP) {
    memset (&marker, 0, sizeof marker);
    act_word_set_add (&marker, begin - 1);
  }
  return marker;
}

/* "a town of 19,000 *people in Norway*": the town is. */
static void
add_land (ActPredicate *predicate, const ActReading *reading, guint noun,
          guint people, float factor)
{
  const guint land = act_tree_find (reading->tree, people, ACT_REL_NMOD);
  ActWordSet marker = {0};

  if (land < people)
    return;
  marker = act_tree_get_case (reading->tree, land);
  if (strcmp (reading->words[act_word_set_first (&marker)].lower, "in") == 0)
    add_role (predicate, reading, noun, land, "in", &marker, factor);
}

/* Complements that hang on @host, of the predicate noun @noun. */
static void
add_complements_of (ActPredicate *predicate, const ActReading *reading,
                    guint noun, guint host, float factor)
{
  guint n, own = noun;
  const guint16 *dependents = act_tree_get_dependents (reading->tree, host, &n);

  for (guint i = 0; i < n; i++) {
    guint word = dependents[i];
    guint to = act_tree_find (reading->tree, word, ACT_REL_CASE);
    guint no = act_tree_find (reading->tree, word, ACT_REL_DET);
    guint16 conjuncts[ACT_CONJUNCTS_MAX];
    ActRel rel = (ActRel) reading->words[word].rel;
    if (act_reading_find_time (reading, word) ||
        /* "*last year's* winner" */
        (rel == ACT_REL_NMOD_POSS &&
         act_tree_is_class (reading->tree, word, ACT_CLASS_TIME)) ||
        is_fronted (predicate, reading, word) ||
        strcmp (reading->words[word].lower, "time") == 0)
      continue;
    /* "is an island *with no* trees" */
    if (no && strcmp (reading->words[no].lower, "no") == 0)
      continue;
    /* "alerted the head of staff, Ann Lee, *to it*" */
    if (predicate->last->kind == ACT_CLAUSE_APPOSITION &&
        host < predicate->last->head && word > predicate->last->head && to &&
        strcmp (reading->words[to].lower, "to") == 0)
      continue;
    /* "a British citizen *of Pakistani descent*" */
    if (act_relation_word_is (reading->words[word].lemma, "origin"))
      continue;
    /* "the executive *in charge* of it" */
    if (rel == ACT_REL_NMOD && word > host &&
        !act_tree_find (reading->tree, word, ACT_REL_DET) &&
        act_relation_word_is (reading->words[word].lemma, "hollow"))
      continue;
    if (rel != ACT_REL_NMOD_POSS && rel != ACT_REL_NMOD &&
        act_rel_get_base (rel) != ACT_REL_OBL)
      continue;
    ActWordSet marker = get_marker (reading, word);
    g_autofree char *preposition =
        rel == ACT_REL_NMOD_POSS
            ? g_strdup ("of")
            : act_reading_get_text (reading, &marker, TRUE);
    if (!*preposition || strcmp (preposition, "according to") == 0 ||
        strcmp (preposition, "like") == 0)
      continue;
    if (strcmp (preposition, "of") == 0 &&
        act_predicate_add_population (predicate, reading, noun, word, factor)) {
      add_land (predicate, reading, noun, word, factor);
      continue;
    }
    guint k = act_tree_get_conjuncts (reading->tree, word, conjuncts);
    for (guint c = 0; c < k; c++) {
      if (c > 0 && is_second_role (reading, noun, conjuncts[c]))
        own = conjuncts[c];
      else
        add_role (predicate, reading, own, conjuncts[c], preposition, &marker,
                  factor);
    }
  }
}

/* "Ann Lee, president and *chief executive* of Acme": the last role, whose
   complement is that of the first, too; 0 for none. */
static guint
find_sharing_role (const ActPredicate *predicate, const ActReading *reading,
                   guint noun)
{
  guint16 conjuncts[ACT_CONJUNCTS_MAX];
  ActRoleNoun role;
  guint n;

  if (predicate->last->kind != ACT_CLAUSE_APPOSITION ||
      predicate->last->head != noun ||
      act_tree_find_base (reading->tree, noun, ACT_REL_DET))
    return 0;
  n = act_tree_get_conjuncts (reading->tree, noun, conjuncts);
  return n > 1 &&
                 act_role_noun_find (reading->words[conjuncts[n - 1]].lemma,
                                     &role) &&
                 !act_tree_find_base (reading->tree, conjuncts[n - 1],
                                      ACT_REL_DET) &&
                 !act_tree_find (reading->tree, conjuncts[n - 1],
                                 ACT_REL_NMOD_POSS)
             ? conjuncts[n - 1]
             : 0;
}

/* "Acme's founder and *chairman*": the possessor of the first role is that of
   this one, too, if it has nothing of its own. */
static void
add_shared_possessor (ActPredicate *predicate, const ActReading *reading,
                      guint noun, float factor)
{
  const guint first = act_tree_get_first_conjunct (reading->tree, noun);
  const guint possessor =
      first == noun ? 0
                    : act_tree_find (reading->tree, first, ACT_REL_NMOD_POSS);
  ActRoleNoun role;

  if (!possessor || possessor > first ||
      act_tree_find_base (reading->tree, noun, ACT_REL_DET) ||
      act_tree_is_class (reading->tree, possessor, ACT_CLASS_TIME) ||
      !act_role_noun_find (reading->words[noun].lemma, &role) ||
      !role.relational ||
      !act_role_noun_find (reading->words[first].lemma, &role) ||
      !role.relational)
    return;
  ActWordSet marker = {0};
  add_role (predicate, reading, noun, possessor, "of", &marker, factor);
}

/* Complements of a predicate noun: possessor and prepositional phrases. What
   hangs on the end of a title ("commander in *chief* of the army") is the
   title's. */
static guint
add_complements (ActPredicate *predicate, const ActReading *reading, guint noun,
                 float factor)
{
  guint before = predicate->n_added,
        complement = act_title_find_complement (reading, noun);

  add_complements_of (predicate, reading, noun, noun, factor);
  if (complement)
    add_complements_of (predicate, reading, noun, complement, factor);
  if (before == predicate->n_added) {
    guint shared = find_sharing_role (predicate, reading, noun);
    if (shared)
      add_complements_of (predicate, reading, noun, shared, factor);
    else
      add_shared_possessor (predicate, reading, noun, factor);
  }
  return predicate->n_added - before;
}

/* "*Africa* director at the Council", "*Asia* editor of the Post": a body's
   own, for the place. */
static gboolean
is_of_body (const ActReading *reading, guint noun, guint32 place)
{
  guint n;
  const guint16 *dependents = act_tree_get_dependents (reading->tree, noun, &n);

  if (!act_reading_is_type (reading, place, ACT_ENTITY_PLACE))
    return FALSE;
  for (guint i = 0; i < n; i++) {
    guint marker = act_tree_find (reading->tree, dependents[i], ACT_REL_CASE);
    guint32 body = act_mentions_find_entity (reading->mentions, reading->index,
                                             dependents[i]);
    if (dependents[i] > noun && marker &&
        (strcmp (reading->words[marker].lower, "at") == 0 ||
         (strcmp (reading->words[marker].lower, "of") == 0 &&
          act_reading_is_type (reading, body, ACT_ENTITY_ORGANIZATION))))
      return TRUE;
  }
  return FALSE;
}

/* "a *non-OPEC* producer", "a *pro-OPEC* leader", "an *OPEC-linked* leader": a
 * part of another word.
 */
static gboolean
is_in_compound (const ActReading *reading, guint begin, guint end)
{
  return g_str_has_prefix (reading->words[begin].lower, "non") ||
         (begin > 2 && strcmp (reading->words[begin - 1].lower, "-") == 0 &&
          !(reading->words[begin - 1].flags & ACT_WORD_SPACE_AFTER)) ||
         (end <= reading->sentence->n_words &&
          strcmp (reading->words[end].lower, "-") == 0 &&
          !(reading->words[end].flags & ACT_WORD_SPACE_AFTER));
}

/* A name or demonym before the noun: "a NATO member", "the Belarusian leader".
 */
static guint
add_premodifier (ActPredicate *predicate, const ActReading *reading, guint noun,
                 float factor)
{
  guint n, before = predicate->n_added;
  const guint16 *dependents = act_tree_get_dependents (reading->tree, noun, &n);
  ActRoleNoun role;

  if (!act_role_noun_find (reading->words[noun].lemma, &role) ||
      !role.relational)
    return 0;
  for (guint i = 0; i < n; i++) {
    guint word = dependents[i], begin, end;
    ActRel rel = act_tree_get_base (reading->tree, word);
    if (word > noun || is_portfolio (reading, noun, word) ||
        (rel != ACT_REL_COMPOUND && rel != ACT_REL_AMOD && rel != ACT_REL_NMOD))
      continue;
    if (!act_mentions_find_name (reading->mentions, reading->index, word,
                                 &begin, &end) ||
        end > noun)
      continue;
    guint32 entity =
        act_mentions_find_entity (reading->mentions, reading->index, word);
    if (!act_reading_is_actor (reading, entity) ||
        act_reading_is_type (reading, entity, ACT_ENTITY_PERSON) ||
        act_reading_is_party (reading, entity, word) ||
        is_in_compound (reading, begin, end) ||
        is_of_body (reading, noun, entity))
      continue;
    /* "Marsh's *Republican* rival" is whose the possessor says; a *Norwegian*
       critic is not one of Norway. */
    if (rel == ACT_REL_AMOD &&
        act_tree_find (reading->tree, noun, ACT_REL_NMOD_POSS))
      continue;
    /* … nor "an *Iowa* Republican strategist" one of Iowa. */
    if ((rel == ACT_REL_AMOD ||
         (end < noun &&
          act_reading_is_type (reading, entity, ACT_ENTITY_PLACE) &&
          act_role_is_modifier (reading->words[noun - 1].lower, "party"))) &&
        act_relation_word_is (reading->words[noun].lemma, "outward")) {
      act_predicate_describe (predicate, reading, noun, factor);
      continue;
    }
    ActStatement statement;
    ActWordSet bare = act_reading_get_bare_words (reading, noun);
    for (guint w = begin; w < end; w++)
      act_word_set_remove (&bare, w);
    remove_names (reading, noun, &bare); /* "*Polish* Foreign Ministry" */
    remove_rank (reading, noun, &bare);
    guint complement = act_title_find_complement (reading, noun);
    if (complement)
      act_word_set_add_range (&bare, noun + 1, complement);
    g_autofree char *text = act_reading_get_text (reading, &bare, TRUE);
    g_autofree char *told = act_reading_get_relation_text (reading, &bare);
    g_autofree char *label =
        g_strdup_printf ("%s %s of", predicate->copula, told);
    act_predicate_init_statement (predicate, reading, &statement);
    statement.object = entity;
    statement.property =
        act_title_find_property (reading, noun, complement, text);
    statement.preposition = "of";
    statement.factor = factor;
    act_predicate_add (predicate, reading, &statement, label, &bare);
  }
  return predicate->n_added - before;
}

/* "the *first* member of Congress *to endorse* her", "the *only* Jewish
   president": no label of a role says which. */
static gboolean
is_first_of_kind (const ActReading *reading, guint noun)
{
  static const char *const ranks[] = {"first", "last",   "latest", "next",
                                      "only",  "second", "third",  NULL};
  guint n;
  const guint16 *dependents = act_tree_get_dependents (reading->tree, noun, &n);
  gboolean ranked = FALSE, narrowed = FALSE;

  for (guint i = 0; i < n; i++) {
    const ActWord *word = &reading->words[dependents[i]];
    ActRel rel = act_tree_get_base (reading->tree, dependents[i]);
    gboolean before = dependents[i] < noun && rel == ACT_REL_AMOD;
    ranked |= before && act_strings_have (ranks, word->lower);
    guint32 people = act_mentions_find_entity (reading->mentions,
                                               reading->index, dependents[i]);
    narrowed |= (before && g_ascii_isupper (word->form[0]) &&
                 !act_reading_is_type (reading, people, ACT_ENTITY_PLACE)) ||
                (dependents[i] > noun && rel == ACT_REL_ACL);
  }
  return ranked && narrowed;
}

guint
act_predicate_add_complements (ActPredicate *predicate,
                               const ActReading *reading, guint noun,
                               float factor)
{
  if (is_first_of_kind (reading, noun))
    return 0;
  return add_complements (predicate, reading, noun, factor) +
         add_premodifier (predicate, reading, noun, factor);
}

void
act_predicate_add_noun (ActPredicate *predicate, const ActReading *reading,
                        guint noun, float factor)
{
  ActStatement statement;

  if (act_predicate_add_total (predicate, reading, noun, factor))
    return;
  if (reading->words[noun].upos != ACT_UPOS_NOUN &&
      reading->words[noun].upos != ACT_UPOS_PROPN &&
      reading->words[noun].upos != ACT_UPOS_NUM)
    return;
  if (act_predicate_add_whole (predicate, reading, noun, factor))
    return;
  /* "the winner is *Norway's Ann Lee*": a name, and no office */
  guint infinitive = act_tree_find (reading->tree, noun, ACT_REL_ACL);
  if (infinitive && act_tree_is_exemplar (reading->tree, noun) &&
      act_tree_find (reading->tree, infinitive, ACT_REL_MARK))
    return; /* "is the first (of them) to …" tells who does it */
  if (!(reading->words[noun].upos == ACT_UPOS_PROPN &&
        act_tree_find (reading->tree, noun, ACT_REL_FLAT) &&
        act_tree_find (reading->tree, noun, ACT_REL_NMOD_POSS)) &&
      act_predicate_add_complements (predicate, reading, noun, factor))
    return;
  if (act_tree_is_exemplar (reading->tree, noun) &&
      act_tree_find (reading->tree, noun, ACT_REL_ACL_RELCL))
    return; /* "is the only one who …" */
  act_predicate_init_statement (predicate, reading, &statement);
  statement.object = act_reading_get_entity (reading, noun);
  if (statement.object == predicate->subjects[0] &&
      act_predicate_describes (predicate, reading, noun))
    act_predicate_describe (predicate, reading, noun, factor);
  if (statement.object == ACT_NONE)
    return;
  statement.factor = 0.8f * factor;
  act_predicate_add (predicate, reading, &statement, predicate->copula, NULL);
}
