/* What a reference tells of itself: kind, number, gender, country, … */
#include "lexicon/lexicon.h"
#include "mention/common-name.h"
#include "mention/name-finder.h"
#include "mention/reference.h"
#include "mention/toll.h"

#include <string.h>

static const char *
intern (ActReferences *references, const char *string)
{
  return g_string_chunk_insert_const (references->strings, string);
}

static void
describe_pronoun (const ActWord *word, ActReference *reference)
{
  const char *const *row =
      act_table_find (act_table_get ("pronouns"), word->lower);

  reference->kind = ACT_MENTION_PRONOUN;
  reference->person = (guint8) (row[1][0] - '0');
  reference->number = row[2][0];
  reference->gender = row[3][0];
  reference->animacy = row[4][0] == 'p' ? 'p' : row[4][0] == 't' ? 'i' : '\0';
  reference->pronoun = row[5][0] == 'r'   ? ACT_PRONOUN_REFLEXIVE
                       : row[5][0] == 'd' ? ACT_PRONOUN_DEMONSTRATIVE
                       : row[5][1] == 'o' ? ACT_PRONOUN_POSSESSIVE
                                          : ACT_PRONOUN_PERSONAL;
  if (g_str_equal (row[5], "personal"))
    reference->pronoun = ACT_PRONOUN_PERSONAL;
  reference->type = ACT_ENTITY_OTHER;
}

static ActDefinite
find_definite (const ActTree *tree, guint head)
{
  guint n;
  const guint16 *dependents = act_tree_get_dependents (tree, head, &n);
  gboolean possessed = FALSE;

  for (guint i = 0; i < n; i++) {
    const ActWord *word = &tree->words[dependents[i]];
    if (word->rel == ACT_REL_NMOD_POSS)
      possessed = TRUE;
    if (word->rel != ACT_REL_DET)
      continue;
    if (g_str_equal (word->lower, "the"))
      return ACT_DEFINITE_THE;
    if (g_str_equal (word->lower, "a") || g_str_equal (word->lower, "an"))
      return ACT_DEFINITE_INDEFINITE;
    if (g_str_equal (word->lower, "this") ||
        g_str_equal (word->lower, "that") ||
        g_str_equal (word->lower, "these") ||
        g_str_equal (word->lower, "those"))
      return ACT_DEFINITE_DEMONSTRATIVE;
    return ACT_DEFINITE_QUANTIFIED;
  }
  return possessed ? ACT_DEFINITE_POSSESSIVE : ACT_DEFINITE_BARE;
}

/* ISO code of the country that the name of a word leads to, or NULL. */
static const char *
country_of_word (const ActReferences *references, guint sentence, guint word)
{
  guint32 index = act_references_find_name (references, sentence, word);
  const ActNameUse *name;

  if (index == ACT_NONE)
    return NULL;
  name = act_references_get_name (references, index);
  if (name->demonym)
    return *name->demonym ? name->demonym : NULL;
  if (name->is_known && name->known.kind == ACT_KNOWN_COUNTRY)
    return name->known.country;
  return NULL;
}

/* "the regime in Minsk": of the country whose capital it is. */
static const char *
country_of_capital (const ActReferences *references, guint sentence, guint word)
{
  guint32 index = act_references_find_name (references, sentence, word);
  const ActNameUse *name =
      index == ACT_NONE ? NULL : act_references_get_name (references, index);

  return name && name->is_known && name->known.kind == ACT_KNOWN_CITY &&
                 name->known.capital
             ? name->known.country
             : NULL;
}

static const guint64 country_relations =
    ACT_REL_BIT (AMOD) | ACT_REL_BIT (COMPOUND) | ACT_REL_BIT (NMOD_POSS) |
    ACT_REL_BIT (NMOD_DESC) | ACT_REL_BIT (NMOD);

guint
act_reference_find_antecedent (const ActSentence *sentence, guint word)
{
  for (guint steps = 0; word && steps < sentence->n_words; steps++) {
    const ActWord *at = &sentence->words[word];
    if (at->rel == ACT_REL_ACL_RELCL)
      return at->head;
    word = at->head;
  }
  return 0;
}

/* The country that the phrase of @head names: "Belarusian president", "US
   envoy", "Poland's border", "president of Russia", "Poland, whose president".
 */
static const char *
find_country (const ActReferences *references, const ActTree *tree,
              guint32 sentence, guint head)
{
  const gboolean body = act_table_has (act_table_get ("institution-nouns"),
                                       tree->words[head].lemma);
  guint n;
  const guint16 *dependents = act_tree_get_dependents (tree, head, &n);
  const char *found = NULL;

  for (guint i = 0; i < n; i++) {
    guint word = dependents[i];
    const char *code;
    if (!act_rel_is_in (tree->words[word].rel, country_relations))
      continue;
    if (tree->words[word].xpos == ACT_XPOS_WP_POSS)
      word = act_reference_find_antecedent (tree->sentence, head);
    code = country_of_word (references, sentence, word);
    if (!code && body)
      code = country_of_capital (references, sentence, word);
    if (code && word == dependents[i] &&
        tree->words[word].rel == ACT_REL_NMOD) {
      ActWordSet prepositions = act_tree_get_case (tree, word);
      guint first = act_word_set_first (&prepositions);
      if (!first || (!g_str_equal (tree->words[first].lower, "of") &&
                     !g_str_equal (tree->words[first].lower, "in")))
        code = NULL;
    }
    if (code && !found)
      found = code;
  }
  return found;
}

static gboolean
is_content (const ActWord *word)
{
  return word->upos == ACT_UPOS_ADJ || word->upos == ACT_UPOS_NOUN ||
         word->upos == ACT_UPOS_PROPN || word->upos == ACT_UPOS_NUM ||
         word->upos == ACT_UPOS_VERB;
}

/* Last word of the head's own name parts ("Louis | XV"). */
static guint
find_core_end (const ActTree *tree, guint head)
{
  guint n, end = head;
  const guint16 *dependents = act_tree_get_dependents (tree, head, &n);

  for (guint i = 0; i < n; i++)
    if (tree->words[dependents[i]].rel == ACT_REL_FLAT)
      end = MAX (end, dependents[i]);
  return end;
}

static void
add_modifier (ActReferences *references, const ActWord *word)
{
  /* "the deadliest" is not just deadly. */
  g_autofree char *lemma = g_utf8_strdown (
      word->xpos == ACT_XPOS_JJS ? word->form : word->lemma, -1);

  g_ptr_array_add (references->modifiers,
                   (gpointer) (guintptr) intern (references, lemma));
}

static void
describe_words (ActReferences *references, const ActTree *tree,
                ActReference *reference)
{
  g_autoptr (GString) core = g_string_new (NULL);
  guint core_end = find_core_end (tree, reference->head);
  guint owner = act_tree_find (tree, reference->head, ACT_REL_NMOD_POSS);

  reference->modifiers = references->modifiers->len;
  for (guint i = reference->begin; i < reference->end && i <= core_end; i++) {
    const ActWord *word = &tree->words[i];
    const char *code = country_of_word (references, reference->sentence, i);

    if (word->upos == ACT_UPOS_PUNCT || word->rel == ACT_REL_DET ||
        word->xpos == ACT_XPOS_POS ||
        (owner && act_tree_is_below (tree, i, owner)))
      continue;
    g_string_append_printf (core, "%s%s", core->len ? " " : "", word->lower);
    if (i == reference->head || !is_content (word) ||
        (code && reference->country && g_str_equal (code, reference->country)))
      continue;
    if (g_str_equal (word->lower, "former") || g_str_equal (word->lower, "ex"))
      reference->former = TRUE;
    add_modifier (references, word);
  }
  reference->n_modifiers =
      (guint16) (references->modifiers->len - reference->modifiers);
  /* "the deal in November" is the deal. */
  for (guint i = core_end + 1; i < reference->short_end; i++)
    if ((tree->words[i].upos == ACT_UPOS_NOUN ||
         tree->words[i].upos == ACT_UPOS_PROPN) &&
        act_gazetteer_get_noun_class (tree->words[i].lower, NULL) !=
            ACT_NOUN_TIME)
      add_modifier (references, &tree->words[i]);
  reference->n_further =
      (guint16) (references->modifiers->len - reference->modifiers -
                 reference->n_modifiers);
  reference->core = intern (references, core->str);
}

/* The words of a name of several, but for its head. */
static void
describe_name_words (ActReferences *references, const ActTree *tree,
                     ActReference *reference)
{
  const ActNameUse *name =
      act_references_get_name (references, reference->name);

  reference->modifiers = references->modifiers->len;
  if (name->type != ACT_NAME_PER)
    for (guint i = name->begin; i < name->end; i++)
      if (i != reference->head && is_content (&tree->words[i]))
        add_modifier (references, &tree->words[i]);
  reference->n_modifiers =
      (guint16) (references->modifiers->len - reference->modifiers);
}

/* Lemma of the head of the of-phrase: "head of the | KGB". */
static void
describe_complement (ActReferences *references, const ActTree *tree,
                     ActReference *reference)
{
  guint n;
  const guint16 *dependents =
      act_tree_get_dependents (tree, reference->head, &n);

  for (guint i = 0; i < n; i++) {
    const ActWord *word = &tree->words[dependents[i]];
    ActWordSet prepositions;
    guint first;
    if (word->rel != ACT_REL_NMOD || dependents[i] < reference->head)
      continue;
    prepositions = act_tree_get_case (tree, dependents[i]);
    first = act_word_set_first (&prepositions);
    if (!first || !g_str_equal (tree->words[first].lower, "of"))
      continue;
    g_autofree char *lemma = g_utf8_strdown (word->lemma, -1);
    reference->complement = intern (references, lemma);
    return;
  }
}

static ActEntityType
type_of_class (ActNounClass class, char number)
{
  switch (class) {
  case ACT_NOUN_PERSON:
    return number == 'p' ? ACT_ENTITY_GROUP : ACT_ENTITY_PERSON;
  case ACT_NOUN_GROUP:
    return ACT_ENTITY_GROUP;
  case ACT_NOUN_PLACE:
    return ACT_ENTITY_PLACE;
  case ACT_NOUN_EVENT:
    return ACT_ENTITY_EVENT;
  case ACT_NOUN_WORK:
    return ACT_ENTITY_WORK;
  case ACT_NOUN_UNKNOWN:
  case ACT_NOUN_TIME:
  case ACT_NOUN_QUANTITY:
  case ACT_NOUN_ANIMAL:
  case ACT_NOUN_THING:
  case ACT_NOUN_ABSTRACT:
    break;
  }
  return ACT_ENTITY_CONCEPT;
}

/* "shook *his head*": a part of him. "Its head", "their head", "the head of"
   may be persons. */
static gboolean
is_own_head (const ActTree *tree, guint head)
{
  guint n, owner = act_tree_find (tree, head, ACT_REL_NMOD_POSS);
  const guint16 *dependents = act_tree_get_dependents (tree, head, &n);

  if (!owner || !g_str_equal (tree->words[head].lemma, "head") ||
      tree->words[owner].upos != ACT_UPOS_PRON ||
      tree->words[owner].lower[0] == 'i' || tree->words[owner].lower[0] == 't')
    return FALSE;
  return n == 0 || dependents[n - 1] < head;
}

/* "*thousands* of Iraqis", "*four* of the ministers": so many people. */
static gboolean
counts_people (const ActTree *tree, guint head)
{
  const ActWord *word = &tree->words[head];
  guint whole, of;
  gboolean people;

  if (word->xpos != ACT_XPOS_NNS && word->upos == ACT_UPOS_NOUN)
    return FALSE;
  whole = act_tree_find (tree, head, ACT_REL_NMOD);
  if (!whole) /* "several of the rebels" */
    whole = act_tree_find (tree, head, ACT_REL_OBL);
  of = whole ? act_tree_find (tree, whole, ACT_REL_CASE) : 0;
  if (whole < head || !of || !g_str_equal (tree->words[of].lower, "of") ||
      (tree->sentence->words[head].upos != ACT_UPOS_NUM &&
       !act_tree_is_class (tree, head, ACT_CLASS_QUANTITY)))
    return FALSE;
  return act_gazetteer_get_noun_class (tree->words[whole].lemma, NULL) ==
             ACT_NOUN_PERSON ||
         (act_gazetteer_find_demonym (tree->words[whole].lower, &people) &&
          people);
}

static void
describe_nominal (ActReferences *references, const ActTree *tree,
                  ActReference *reference)
{
  const ActWord *word = &tree->words[reference->head];
  g_autofree char *lemma = g_utf8_strdown (word->lemma, -1);
  const char *const *institution;
  ActEntityType type;
  char gender = '\0';
  ActNounClass class;
  gboolean people, honorific;

  /* UD's lemma is "person"; the word is rather that for a group. */
  if (g_str_equal (word->lower, "people")) {
    g_free (lemma);
    lemma = g_strdup ("people");
  }
  if (g_str_has_prefix (lemma, "ex-")) {
    memmove (lemma, lemma + 3, strlen (lemma + 3) + 1);
    reference->former = TRUE;
  }
  class = act_gazetteer_get_noun_class (lemma, &gender);
  if (class == ACT_NOUN_UNKNOWN && act_word_starts_upper (word) &&
      act_gazetteer_find_demonym (word->lower, &people))
    class = ACT_NOUN_PERSON; /* "a Republican" */
  if (word->upos == ACT_UPOS_ADJ)
    class = ACT_NOUN_PERSON; /* "the 52-year-old" */
  if (class == ACT_NOUN_UNKNOWN && word->upos == ACT_UPOS_NOUN &&
      act_gazetteer_is_title (word->lower, &gender, &honorific))
    class = ACT_NOUN_PERSON; /* "British PM" */
  if (class != ACT_NOUN_PERSON &&
      (counts_people (tree, reference->head) ||
       act_toll_is_of_people (tree->words, tree->n_words, reference->head)))
    class = ACT_NOUN_PERSON;
  if (class == ACT_NOUN_PERSON &&
      act_words_is_body_noun (tree->words, reference->head)) {
    class = ACT_NOUN_GROUP; /* "telecoms operator" */
    gender = '\0';
  }
  if (is_own_head (tree, reference->head)) {
    class = ACT_NOUN_THING;
    gender = '\0';
  }
  reference->proper = (word->upos == ACT_UPOS_PROPN &&
                       (class == ACT_NOUN_UNKNOWN || class == ACT_NOUN_TIME)) ||
                      (word->upos == ACT_UPOS_NUM && strlen (word->form) == 4);
  reference->kind = ACT_MENTION_NOMINAL;
  reference->person = 3;
  reference->lemma = intern (references, lemma);
  reference->noun_class = (guint8) class;
  reference->number =
      word->xpos == ACT_XPOS_NNS || word->xpos == ACT_XPOS_NNPS ? 'p' : 's';
  /* "the five", no year */
  if (word->upos == ACT_UPOS_NUM && !reference->proper &&
      reference->definite == ACT_DEFINITE_THE &&
      !g_str_equal (word->lower, "one"))
    reference->number = 'p';
  if (word->upos == ACT_UPOS_PRON || word->upos == ACT_UPOS_DET)
    reference->number = 'p'; /* "some of the ministers" */
  reference->type = (guint8) type_of_class (class, reference->number);
  reference->gender = gender;
  switch (class) {
  case ACT_NOUN_PERSON:
    reference->animacy = 'p';
    break;
  case ACT_NOUN_UNKNOWN:
  case ACT_NOUN_ANIMAL:
  case ACT_NOUN_GROUP:
    reference->animacy = '\0';
    break;
  case ACT_NOUN_PLACE:
  case ACT_NOUN_EVENT:
  case ACT_NOUN_WORK:
  case ACT_NOUN_TIME:
  case ACT_NOUN_QUANTITY:
  case ACT_NOUN_THING:
  case ACT_NOUN_ABSTRACT:
    reference->animacy = 'i';
    break;
  }
  institution = act_table_find (act_table_get ("institution-nouns"), lemma);
  if (institution && act_entity_type_from_string (institution[1], &type))
    reference->type = (guint8) type;
}

const char *
act_reference_find_citizenship (const ActNameUse *name, const ActTree *tree,
                                guint head)
{
  static const char *const one[] = {"a",    "an",   "another", "one",
                                    "this", "each", "every",   NULL};
  static const char *const some[] = {"some", "several", "many", "few",
                                     "most", "other",   NULL};
  static const char *const open[] = {"sh", "ch", "ese", "ss", "s"};
  const ActWord *word = &tree->words[head];
  gboolean plural = word->xpos == ACT_XPOS_NNPS || word->xpos == ACT_XPOS_NNS;
  guint n;
  const guint16 *dependents = act_tree_get_dependents (tree, head, &n);

  /* "The U.S." is the country. */
  if (name->type != ACT_NAME_NORP || !name->demonym || !*name->demonym ||
      strchr (name->key, '.') || name->end - name->begin != 1 ||
      word->rel == ACT_REL_AMOD || word->rel == ACT_REL_COMPOUND ||
      word->rel == ACT_REL_NMOD_DESC)
    return NULL;
  for (guint i = 0; i < G_N_ELEMENTS (open) && !plural; i++)
    if (g_str_has_suffix (word->lower, open[i]))
      return NULL;
  for (guint i = 0; i < n && dependents[i] < head; i++) {
    const ActWord *before = &tree->words[dependents[i]];
    if (plural ? before->rel == ACT_REL_NUMMOD ||
                     act_strings_have (some, before->lower)
               : act_strings_have (one, before->lower) ||
                     (strcmp (before->lower, "the") == 0 &&
                      word->upos != ACT_UPOS_ADJ))
      return name->demonym;
  }
  return NULL;
}

void
act_reference_describe (ActReferences *references, const ActTree *tree,
                        ActReference *reference)
{
  const ActWord *word = &tree->words[reference->head];

  if (reference->pronoun) {
    describe_pronoun (word, reference);
    reference->core = reference->lemma = intern (references, word->lower);
    return;
  }
  reference->definite = (guint8) find_definite (tree, reference->head);
  reference->predicate = act_tree_find (tree, reference->head, ACT_REL_COP) > 0;
  reference->apposition =
      act_rel_get_base ((ActRel) word->rel) == ACT_REL_APPOS;
  if (reference->name != ACT_NONE) {
    g_autofree char *lemma = g_utf8_strdown (word->lemma, -1);
    reference->lemma = intern (references, lemma);
    act_reference_describe_name (references, tree, reference);
    if (!reference->country)
      reference->country =
          find_country (references, tree, reference->sentence, reference->head);
    if (!reference->country && reference->type == ACT_ENTITY_ORGANIZATION &&
        act_rel_is_in (word->rel, ACT_REL_BIT (COMPOUND)) &&
        act_name_is_common (reference->core))
      reference->country =
          find_country (references, tree, reference->sentence, word->head);
    describe_name_words (references, tree, reference);
    return;
  }
  describe_nominal (references, tree, reference);
  if (reference->country) { /* some of its citizens */
    reference->type =
        reference->number == 'p' ? ACT_ENTITY_GROUP : ACT_ENTITY_PERSON;
    reference->noun_class = ACT_NOUN_PERSON;
    reference->animacy = 'p';
    reference->proper = FALSE;
  } else {
    reference->country =
        find_country (references, tree, reference->sentence, reference->head);
  }
  describe_words (references, tree, reference);
  describe_complement (references, tree, reference);
}
