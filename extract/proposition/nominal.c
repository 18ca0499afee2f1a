#include "proposition/nominal.h"

#include "lexicon/lexicon.h"
#include "mention/gazetteer.h"
#include "mention/role.h"
#include "proposition/event-class.h"
#include "proposition/predicate.h"
#include "proposition/relation-word.h"
#include "proposition/role-noun.h"
#include "proposition/title-holder.h"
#include "proposition/title-words.h"
#include "tree-repair/build.h"

#include <string.h>

const ActClause *
act_reading_get_clause_around (const ActReading *reading, guint word)
{
  for (guint at = word, step = 0; at && step < 64;
       at = reading->words[at].head, step++) {
    const ActClause *clause = act_clauses_find (reading->clauses, at);
    if (clause)
      return clause;
  }
  return NULL;
}

/** A role in front of a name or beside it: its words, and of whom it is. */
typedef struct {
  guint noun;       /* "minister", "secretary", "head" */
  ActWordSet label; /* "foreign minister" */
  guint32 holder;   /* entity after "of", or ACT_NONE */
  const char *property;
} Role;

static const char *
find_property (const ActReading *reading, const Role *role)
{
  ActRoleNoun row;
  g_autofree char *text = act_reading_get_text (reading, &role->label, TRUE);
  const char *lower = reading->words[role->noun].lower;

  for (guint w = act_word_set_first (&role->label); w;
       w = act_word_set_next (&role->label, w))
    if (act_title_is_past (&reading->words[w]))
      return NULL;
  if (g_str_has_prefix (text, "ex-"))
    return NULL;
  if (!act_role_noun_find (text, &row) && !act_role_noun_find (lower, &row))
    return NULL;
  return *row.property ? row.property : NULL;
}

/* "Secretary of State Ann Lee": the role is the noun before "of", unless the
   one behind is itself of persons ("the time of President Bo Day"). Puts what
   follows it into the label. */
static guint
find_outer_noun (const ActReading *reading, Role *role)
{
  guint noun = role->noun;
  ActRoleNoun inner;

  if (noun < 3 || strcmp (reading->words[noun - 1].lower, "of") != 0 ||
      act_role_find_noun (reading, noun - 2, noun - 2) != noun - 2)
    return noun;
  if (!act_title_has_of (reading, noun - 2, noun) &&
      (!act_role_noun_find (reading->words[noun].lower, &inner) ||
       strcmp (inner.property, "P131") != 0))
    return noun;
  act_word_set_add_range (&role->label, noun - 1, noun);
  return noun - 2;
}

/* A "*Norwegian* suspect", an "*Oslo* lawyer", a "*French-Norwegian* painter",
   a paper's "*West Africa* correspondent": where they are, and not whose. */
static gboolean
is_where (const ActReading *reading, guint word, guint32 entity)
{
  guint begin = word, end = word + 1;
  gboolean people;

  if (reading->words[word].rel == ACT_REL_NMOD_POSS ||
      !(act_reading_is_type (reading, entity, ACT_ENTITY_PLACE) ||
        act_reading_is_type (reading, entity, ACT_ENTITY_GROUP)))
    return FALSE;
  if (!act_mentions_find_name (reading->mentions, reading->index, word, &begin,
                               &end))
    end = begin + 1;
  return reading->words[end - 1].upos == ACT_UPOS_ADJ ||
         reading->words[word].rel == ACT_REL_COMPOUND ||
         reading->words[end - 1].rel == ACT_REL_COMPOUND || /* "*New* York" */
         act_gazetteer_find_demonym (reading->words[end - 1].lower, &people) ||
         (begin > 2 && reading->words[begin - 1].xpos == ACT_XPOS_POS);
}

/* "an *Iowa* Republican strategist": where they are of a party. */
static gboolean
is_before_party (const ActReading *reading, guint word, guint noun,
                 guint32 entity)
{
  return word + 1 < noun &&
         act_role_is_modifier (reading->words[noun - 1].lower, "party") &&
         act_reading_is_type (reading, entity, ACT_ENTITY_PLACE);
}

/* "*National Security* Adviser": of the office, and no body. */
static gboolean
is_role (const ActReading *reading, guint first, guint noun)
{
  ActWordSet words = {0};
  ActRoleNoun role;

  act_word_set_add_range (&words, first, noun);
  g_autofree char *text = act_reading_get_text (reading, &words, TRUE);
  return act_role_noun_find (text, &role);
}

/* "*Additional Labour* Commissioner", "*Water Cabinet* Secretary": the name
   from
   @begin to @noun is none, but makes the rank or ends in a word of the office.
 */
static gboolean
is_rank (const ActReading *reading, guint begin, guint noun)
{
  static const char *const ranks[] = {"additional", "assistant", "deputy",
                                      "joint",      "principal", NULL};
  const ActWord *words = reading->words;

  return act_strings_have (ranks, words[begin].lower) ||
         (noun - begin > 1 && is_role (reading, noun - 1, noun) &&
          act_gazetteer_get_noun_class (words[begin].lower, NULL) !=
              ACT_NOUN_UNKNOWN);
}

/* "Minister of Foreign *Affairs*": a field, and no body. */
static gboolean
is_domain (const ActWord *word)
{
  const ActNounClass class = act_gazetteer_get_noun_class (word->lower, NULL);

  return class != ACT_NOUN_UNKNOWN && class != ACT_NOUN_GROUP;
}

/* "*Minister* of Industry and Trade | Oleg Varn", "*President* of Norway | Ann
   Lee": puts what the office is of into the label, or whom into @role. The
   office, or 0. */
static guint
find_office (const ActReading *reading, guint name_begin, Role *role)
{
  const ActWord *words = reading->words;
  guint office = name_begin, last = name_begin - 1, begin, end;

  while (--office && name_begin - office < 9)
    if (act_words_find_titled (words, reading->tree->n_words, office) ==
        name_begin)
      break;
  if (!office || name_begin - office >= 9)
    return 0;
  /* "Speaker of the House | Rep. Ann Lee" */
  while (last > office + 2 &&
         act_table_has (act_table_get ("person-titles"), words[last].lower))
    last--;
  if (strcmp (words[office + 1].lower, "of") == 0 &&
      act_mentions_find_name (reading->mentions, reading->index, last, &begin,
                              &end) &&
      !is_domain (&words[begin]) && !is_domain (&words[last]) &&
      (begin == office + 2 ||
       (begin == office + 3 && strcmp (words[office + 2].lower, "the") == 0)))
    role->holder = act_reading_get_entity (reading, begin);
  else
    act_word_set_add_range (&role->label, office + 1, last);
  return office;
}

/* Finds the noun of the role in what stands before a name; the first word of
   all of it, or 0. */
static guint
find_title (const ActReading *reading, guint name_begin, Role *role)
{
  const ActWord *words = reading->words;
  guint first = act_title_find_first (reading, name_begin), outer;

  role->noun = find_office (reading, name_begin, role);
  if (role->noun)
    return act_title_find_first (reading, role->noun + 1);
  if (first == name_begin)
    return 0;
  role->noun = act_role_find_noun (reading, first, name_begin - 1);
  if (!role->noun || name_begin - role->noun > 1 ||
      (words[role->noun].upos == ACT_UPOS_ADJ && /* "his *fellow* Texan" */
       strcmp (words[role->noun].lower, "fellow") == 0))
    return 0;
  outer = find_outer_noun (reading, role);
  /* "Security of *State* Ann Lee" */
  if (strcmp (words[role->noun].lower, "state") == 0 && outer == role->noun)
    return 0;
  if (outer != role->noun) {
    role->noun = outer;
    first = act_title_find_first (reading, outer + 1);
  }
  return first;
}

/* The words before a name that name its role: up to the phrase's begin, not
   past punctuation, names and demonyms left out of the label. Returns FALSE
   when there is no role noun among them. */
static gboolean
read_title (const ActReading *reading, guint name_begin, Role *role)
{
  const ActWord *words = reading->words;
  guint first;

  memset (role, 0, sizeof *role);
  role->holder = ACT_NONE;
  first = find_title (reading, name_begin, role);
  if (!first)
    return FALSE;
  for (guint w = role->noun; w >= first && w > 0; w--) {
    guint begin, end;
    if (w == role->noun) {
      act_word_set_add (&role->label, w);
      continue;
    }
    if (strcmp (words[w].lower, "'s") == 0 || strcmp (words[w].lower, "'") == 0)
      continue;
    gboolean named = act_mentions_find_name (reading->mentions, reading->index,
                                             w, &begin, &end) &&
                     end <= role->noun;
    if (named && role->holder != ACT_NONE)
      break;
    /* "her envoy *in Kenya* General Ann Lee" */
    if (named && begin > 2 && strcmp (words[begin - 1].lower, "in") == 0 &&
        act_gazetteer_get_noun_class (words[begin - 2].lemma, NULL) ==
            ACT_NOUN_PERSON)
      break;
    if (named &&
        (is_role (reading, begin, role->noun) ||
         (end == role->noun && is_rank (reading, begin, role->noun)))) {
      act_word_set_add_range (&role->label, begin, w);
      w = begin;
      continue;
    }
    guint32 entity =
        named || words[w].rel == ACT_REL_NMOD_POSS
            ? act_mentions_find_entity (reading->mentions, reading->index, w)
            : ACT_NONE;
    /* "European Space Agency": a role noun alone is none in a longer name. */
    if (entity != ACT_NONE &&
        !act_tree_is_class (reading->tree, w, ACT_CLASS_TIME) &&
        !act_reading_is_party (reading, entity, w) &&
        ((named && end - begin > 1) || !act_role_find_noun (reading, w, w))) {
      /* "*his* Norwegian deputy": his, and not Norway's */
      if (is_where (reading, w, entity) && w > 1 &&
          words[w].upos == ACT_UPOS_ADJ &&
          words[w - 1].xpos == ACT_XPOS_PRP_POSS)
        continue;
      if ((is_where (reading, w, entity) ||
           is_before_party (reading, w, role->noun, entity)) &&
          act_relation_word_is (words[role->noun].lower, "outward")) {
        act_word_set_add (&role->label, w);
        continue;
      }
      /* "*Supreme* Leader Ann Lee": no body of that name */
      if (words[w].upos == ACT_UPOS_ADJ && words[w].rel == ACT_REL_AMOD &&
          named && end - begin == 1 && g_ascii_islower (words[w].form[1]) &&
          act_reading_is_type (reading, entity, ACT_ENTITY_ORGANIZATION)) {
        act_word_set_add (&role->label, w);
        continue;
      }
      role->holder = entity;
      break;
    }
    if (words[w].upos == ACT_UPOS_DET || words[w].rel == ACT_REL_NMOD_POSS)
      break;
    /* "the party's *candidate* Senator Ann Lee": another office */
    if (words[w].rel == ACT_REL_NMOD_DESC && words[w].xpos == ACT_XPOS_NN &&
        !g_ascii_isupper (words[w].form[0]) &&
        words[w].head == words[role->noun].head)
      break;
    act_word_set_add (&role->label, w);
  }
  /* "*ousted* President Ann Lee": a verb by its tag */
  if (first > 1 && words[first - 1].rel == ACT_REL_AMOD)
    first--;
  for (guint w = first; w < act_word_set_first (&role->label); w++)
    if (act_title_is_past (&words[w]) ||
        act_table_lists ("office-modifiers", words[w].lower, "kept", ' '))
      act_word_set_add (&role->label, w);
  return TRUE;
}

/* "the press secretary of the Russian President Ann Lee", "the head of the
   federation Ann Lee": with an article after "of", the name goes with the noun
   before it, and what stands between is of whom. @first: first word of the
   role's label or of the name. TRUE when @role was rewritten. */
static gboolean
read_outer_role (const ActReading *reading, guint first, guint holder,
                 Role *role)
{
  const ActWord *words = reading->words;
  guint at = first;
  ActWordSet label = {0};

  while (at > 1 && first - at < 4 &&
         (words[at - 1].upos == ACT_UPOS_ADJ ||
          words[at - 1].upos == ACT_UPOS_PROPN ||
          words[at - 1].rel == ACT_REL_COMPOUND))
    at--;
  if (at < 4 || strcmp (words[at - 1].lower, "the") != 0 ||
      strcmp (words[at - 2].lower, "of") != 0)
    return FALSE;
  guint noun = at - 3, begin = noun;
  if (act_role_find_noun (reading, noun, noun) != noun)
    return FALSE;
  while (begin > 1 &&
         (words[begin - 1].rel == ACT_REL_COMPOUND ||
          words[begin - 1].upos == ACT_UPOS_ADJ) &&
         words[begin - 1].head <= noun)
    begin--;
  guint32 entity = act_reading_get_entity (reading, holder);
  if (entity == ACT_NONE)
    return FALSE;
  act_word_set_add_range (&label, begin, noun);
  role->noun = noun;
  role->label = label;
  role->holder = entity;
  return TRUE;
}

guint
act_role_find_owner (const ActReading *reading, guint holder)
{
  guint at = reading->words[holder].head;

  if (reading->words[holder].xpos != ACT_XPOS_WP_POSS)
    return holder;
  for (guint step = 0; at && step < 5; at = reading->words[at].head, step++)
    if (reading->words[at].rel == ACT_REL_ACL_RELCL)
      return reading->words[at].head;
  return holder;
}

/* A possessor that is a pronoun stands before the title's words. */
static void
find_possessor (const ActReading *reading, guint name_head, Role *role)
{
  guint first = act_word_set_first (&role->label);
  guint heads[] = {name_head, role->noun};

  for (guint i = 0; i < G_N_ELEMENTS (heads) && role->holder == ACT_NONE; i++) {
    guint word = act_tree_find (reading->tree, heads[i], ACT_REL_NMOD_POSS);
    if (word && word < first &&
        (reading->words[word].xpos == ACT_XPOS_PRP_POSS ||
         reading->words[word].xpos == ACT_XPOS_WP_POSS ||
         act_tree_find (reading->tree, word, ACT_REL_CASE)))
      role->holder =
          act_reading_get_entity (reading, act_role_find_owner (reading, word));
  }
}

static void
add_role (const ActReading *reading, guint32 person, guint name,
          const Role *role, const ActWordSet *evidence)
{
  ActPerspective voice = act_role_get_voice (reading, name);
  ActStatement statement = {.subject = person,
                            .object = role->holder,
                            .place = ACT_NONE,
                            .preposition = "of",
                            .property = role->property,
                            .phrase = role->label,
                            .evidence = *evidence,
                            .perspective = &voice,
                            .factor = 0.95f};
  g_autofree char *text = act_reading_get_relation_text (reading, &role->label);
  g_autofree char *label = NULL;

  /* "her lead over *rival* Ann Lee": whose, nobody knows */
  if (role->holder == ACT_NONE &&
      act_relation_word_is (reading->words[role->noun].lemma, "kindred"))
    return;
  /* "host Ann Lee": of what */
  if (role->holder == ACT_NONE && act_word_set_count (&role->label) == 1 &&
      act_table_lists ("empty-nouns", reading->words[role->noun].lemma, "role",
                       ' '))
    return;
  statement.modality = act_role_get_modality (reading, role->noun);
  if (statement.modality == ACT_MODALITY_FACT)
    statement.modality =
        act_perspective_get_adjective_modality (reading->tree, name);
  if (statement.modality == ACT_MODALITY_FACT &&
      act_role_is_next (&reading->words[act_word_set_first (&role->label)]))
    statement.modality = ACT_MODALITY_FUTURE;
  if (role->holder != ACT_NONE) {
    label = g_strdup_printf ("be %s of", text);
  } else {
    /* Of nobody that is named: a position held. */
    statement.property = role->property ? "P39" : NULL;
    statement.value_type = ACT_VALUE_TEXT;
    statement.value = act_title_get_text (reading, &role->label);
    label = g_strdup ("be");
    statement.factor = 0.8f;
  }
  statement.label = label;
  act_reading_add (reading, NULL, &statement);
}

/* "the challenges for *a President Lee*": who may be it one day. */
static gboolean
is_supposed (const ActReading *reading, guint name)
{
  return name > 2 && strcmp (reading->words[name - 2].lower, "a") == 0 &&
         g_ascii_isupper (reading->words[name - 1].form[0]);
}

/* "*founder* and chairman Bob Day": the office joined before @role. */
static void
add_joined_role (const ActReading *reading, guint32 person, guint name,
                 const Role *role, const ActWordSet *evidence)
{
  const ActWord *words = reading->words;
  const guint first = act_word_set_first (&role->label), noun = first - 2;
  ActWordSet all = *evidence;
  Role joined = {.noun = noun, .holder = role->holder};

  if (first < 3 || strcmp (words[first - 1].lower, "and") != 0 ||
      words[noun].rel != ACT_REL_COMPOUND || words[noun].head != role->noun ||
      act_role_find_noun (reading, noun, noun) != noun)
    return;
  act_word_set_add (&joined.label, noun);
  act_word_set_add_range (&all, noun, first);
  joined.property = find_property (reading, &joined);
  add_role (reading, person, name, &joined, &all);
}

static void
add_title (const ActReading *reading, guint name)
{
  guint begin, end;
  Role role;
  ActWordSet evidence = {0};
  guint32 person =
      act_mentions_find_entity (reading->mentions, reading->index, name);

  if (!act_role_is_person_name (reading, name) ||
      !act_mentions_find_name (reading->mentions, reading->index, name, &begin,
                               &end))
    return;
  if (is_supposed (reading, begin))
    return;
  if (!read_title (reading, begin, &role)) {
    guint before_begin, before_end;
    if (begin < 2 ||
        !act_mentions_find_name (reading->mentions, reading->index, begin - 1,
                                 &before_begin, &before_end) ||
        !read_outer_role (reading, before_begin, begin - 1, &role))
      return;
  } else if (!read_outer_role (reading, act_word_set_first (&role.label),
                               role.noun, &role)) {
    find_possessor (reading, name, &role);
  }
  if (role.holder == person ||
      act_tree_meets_subject (reading->tree, role.noun) ||
      act_gazetteer_get_noun_class (reading->words[role.noun].lemma, NULL) ==
          ACT_NOUN_PLACE) /* "police chief for the Sindh *province* Ann Lee" */
    return;
  role.property = find_property (reading, &role);
  act_word_set_add_range (&evidence, act_word_set_first (&role.label), end - 1);
  if (role.holder == ACT_NONE) {
    role.holder =
        act_title_find_holder (reading, name, role.noun, role.property != NULL);
  } else {
    /* The evidence takes in the demonym or possessor before the title. */
    guint first = act_word_set_first (&evidence);
    for (guint w = first > 6 ? first - 6 : 1; w < first; w++)
      if (act_mentions_find_entity (reading->mentions, reading->index, w) ==
          role.holder) {
        act_word_set_add_range (&evidence, w, first);
        break;
      }
  }
  add_role (reading, person, name, &role, &evidence);
  add_joined_role (reading, person, name, &role, &evidence);
}

/* Every name of a person with a role before it. */
void
act_titles_add (const ActReading *reading)
{
  guint begin, end;

  for (guint w = 1; act_reading_find_name (reading, &w, &begin, &end);
       w = MAX (w + 1, end))
    add_title (reading, w);
}

/* "its *conductor*, the teacher Ann Lee": the apposition with the name is told
   by itself, one of a common noun ("a teacher") leaves the role untold. */
static gboolean
is_told_beside (const ActReading *reading, guint noun)
{
  guint n;
  const guint16 *dependents = act_tree_get_dependents (reading->tree, noun, &n);

  for (guint i = 0; i < n; i++)
    if (reading->words[dependents[i]].rel == ACT_REL_APPOS &&
        (dependents[i] < noun ||
         reading->words[dependents[i]].upos != ACT_UPOS_NOUN))
      return TRUE;
  return FALSE;
}

/* The noun phrase at @noun names a person by a role ("the president of Norway")
   and is no predicate, no apposition and no title, of which is told elsewhere.
 */
static gboolean
is_role_mention (const ActReading *reading, guint noun)
{
  const ActWord *word = &reading->words[noun];
  guint begin, end;
  guint32 entity;

  if (word->upos != ACT_UPOS_NOUN || word->xpos == ACT_XPOS_NNS ||
      word->rel == ACT_REL_APPOS || word->rel == ACT_REL_COMPOUND ||
      word->rel == ACT_REL_NMOD_DESC ||
      !act_role_find_noun (reading, noun, noun) ||
      act_clauses_find (reading->clauses, noun) ||
      is_told_beside (reading, noun) ||
      act_mentions_find_name (reading->mentions, reading->index, noun, &begin,
                              &end) ||
      (noun < reading->sentence->n_words &&
       act_mentions_find_name (reading->mentions, reading->index, noun + 1,
                               &begin, &end)))
    return FALSE;
  entity = act_mentions_find_entity (reading->mentions, reading->index, noun);
  return act_reading_is_named (reading, entity) &&
         act_reading_is_type (reading, entity, ACT_ENTITY_PERSON);
}

void
act_role_nouns_add (const ActReading *reading)
{
  for (guint w = 1; w <= reading->sentence->n_words; w++) {
    if (!is_role_mention (reading, w))
      continue;
    ActPerspective voice = act_role_get_voice (reading, w);
    const ActClause *around = act_reading_get_clause_around (reading, w);
    ActPredicate predicate = {
        .first = around, .last = around, .perspective = &voice, .copula = "be"};
    if (!around)
      continue;
    predicate.modality =
        act_perspective_get_adjective_modality (reading->tree, w);
    predicate.subjects[0] =
        act_mentions_find_entity (reading->mentions, reading->index, w);
    predicate.n_subjects = 1;
    predicate.prefix = g_strdup ("");
    predicate.evidence =
        act_phrase_get_words (reading->tree, w, ACT_PHRASE_SUBJECT, NULL);
    act_predicate_add_complements (&predicate, reading, w, 0.8f);
    act_predicate_clear (&predicate);
  }
}
