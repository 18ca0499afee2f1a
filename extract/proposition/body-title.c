/* What stands before the names of bodies: "*private equity firm* Acme", "the
 *Oslo-based* Acme", "*Norway's* Acme", "*Iran-backed* Acme". */
#include "lexicon/lexicon.h"
#include "mention/gazetteer.h"
#include "proposition/event-class.h"
#include "proposition/nominal.h"
#include "proposition/relation-word.h"
#include "proposition/role-noun.h"
#include "proposition/title-words.h"

#include <string.h>

/* The word of the name [@begin, @end) that its others hang on. */
static guint
find_name_head (const ActReading *reading, guint begin, guint end)
{
  for (guint w = begin; w < end; w++)
    if (reading->words[w].head < begin || reading->words[w].head >= end)
      return w;
  return begin;
}

/* A noun that says what a body is: "firm", "broadcaster", "maker". */
static gboolean
is_of_bodies (const char *lemma)
{
  const ActNounClass class = act_gazetteer_get_noun_class (lemma, NULL);

  return class == ACT_NOUN_GROUP || class == ACT_NOUN_PERSON ||
         act_relation_word_is (lemma, "corporate");
}

/* The noun right before the name [@begin, @end) belongs to it: it hangs on the
   name, the name on it, or both on the same verb. */
static gboolean
is_of_name (const ActReading *reading, guint noun, guint begin, guint end)
{
  const ActWord *words = reading->words;

  if (words[noun].head >= begin && words[noun].head < end)
    return TRUE;
  for (guint w = begin; w < end; w++)
    if (words[w].head == noun ||
        (words[w].head == words[noun].head && words[w].rel == words[noun].rel))
      return TRUE;
  return FALSE;
}

/* "*Telvia* unit Acme", "*Telvia* supplier Acme": the body that the noun is of,
   or ACT_NONE. */
static guint32
find_holder (const ActReading *reading, guint noun)
{
  ActRoleNoun role;
  guint begin, end;
  guint32 holder;

  if (!act_role_noun_find (reading->words[noun].lemma, &role) ||
      !role.relational || noun < 2 ||
      !act_mentions_find_name (reading->mentions, reading->index, noun - 1,
                               &begin, &end) ||
      end != noun)
    return ACT_NONE;
  holder =
      act_mentions_find_entity (reading->mentions, reading->index, noun - 1);
  return act_reading_is_type (reading, holder, ACT_ENTITY_ORGANIZATION)
             ? holder
             : ACT_NONE;
}

/* Whether @noun, the last word of a title that begins at @first, says what an
   entity of this name is. Of one person only what is no office: of those
   titles tell. */
static gboolean
is_kind_of (const ActReading *reading, guint32 entity, guint first, guint noun)
{
  const char *lemma = reading->words[noun].lemma;
  const gboolean plural = reading->words[noun].xpos == ACT_XPOS_NNS;

  if (act_reading_is_type (reading, entity, ACT_ENTITY_ORGANIZATION))
    return is_of_bodies (lemma) || find_holder (reading, noun) != ACT_NONE;
  return act_reading_is_type (reading, entity, ACT_ENTITY_PERSON) &&
         (plural || !act_role_find_noun (reading, first, noun)) &&
         act_gazetteer_get_noun_class (lemma, NULL) == ACT_NOUN_PERSON &&
         !act_relation_word_is (lemma, "kindred") &&
         !act_table_lists ("empty-nouns", lemma, "kind", ' ');
}

/* The words from @first to @noun as they stand within a sentence, of one. */
static char *
get_text (const ActReading *reading, const ActWordSet *words, guint first,
          guint noun)
{
  char *text = first == 1 || act_word_is_quote (&reading->words[first - 1])
                   ? act_title_get_text (reading, words)
                   : act_reading_get_text (reading, words, FALSE);

  if (reading->words[noun].xpos == ACT_XPOS_NNS) {
    GString *single = g_string_new (text);
    const char *blank = strrchr (text, ' ');
    g_string_truncate (single, blank ? (gsize) (blank + 1 - text) : 0);
    g_string_append (single, reading->words[noun].lemma);
    g_free (text);
    return g_string_free (single, FALSE);
  }
  return text;
}

/* Nothing but commas and conjunctions stands between two names. */
static gboolean
is_joined (const ActReading *reading, guint end, guint begin)
{
  for (guint w = end; w < begin; w++)
    if (reading->words[w].upos != ACT_UPOS_PUNCT &&
        reading->words[w].upos != ACT_UPOS_CCONJ)
      return FALSE;
  return TRUE;
}

/* Those who are what a noun before the name [@begin, @end) says: whom it names,
   and of a plural those that are coordinated with it. */
static guint
find_named (const ActReading *reading, guint begin, guint end, gboolean plural,
            guint32 named[ACT_CONJUNCTS_MAX])
{
  const guint head = find_name_head (reading, begin, end);
  guint16 conjuncts[ACT_CONJUNCTS_MAX] = {(guint16) head};
  guint n = 1, n_named = 0;

  if (plural)
    n = act_tree_get_first_conjunct (reading->tree, head) == head
            ? act_tree_get_conjuncts (reading->tree, head, conjuncts)
            : 0;
  for (guint i = 0; i < n; i++) {
    guint first = conjuncts[i], past = first + 1u;
    const guint32 entity = act_mentions_find_entity (
        reading->mentions, reading->index, conjuncts[i]);
    act_mentions_find_name (reading->mentions, reading->index, conjuncts[i],
                            &first, &past);
    if (i > 0 && !is_joined (reading, end, first))
      break;
    end = past;
    if (act_reading_is_actor (reading, entity))
      named[n_named++] = entity;
  }
  return plural && n_named < 2 ? 0 : n_named;
}

/* "*Republican senators* Ann Lee and Bo Day" */
static guint
find_first_of_plural (const ActReading *reading, guint noun)
{
  guint first = noun;

  while (first > 1 && reading->words[first - 1].head == noun &&
         (reading->words[first - 1].upos == ACT_UPOS_ADJ ||
          reading->words[first - 1].rel == ACT_REL_COMPOUND))
    first--;
  return first;
}

/* "*private equity firm* Acme", "*Kenyan runner* Ann Lee": the words before a
   name that say who or what has it. */
static void
add_kind (const ActReading *reading, guint32 entity, guint begin, guint end)
{
  const ActWord *words = reading->words;
  const guint noun = begin - 1;
  const gboolean plural = words[noun].xpos == ACT_XPOS_NNS;
  guint first = plural ? find_first_of_plural (reading, noun)
                       : act_title_find_first (reading, begin);
  guint32 named[ACT_CONJUNCTS_MAX];
  g_autofree char *of = NULL;
  guint n, name_begin, name_end;
  ActPerspective voice;
  ActStatement statement = act_statement_init_nominal (reading, begin, &voice);

  if (first > noun || (first == noun && !plural) ||
      words[noun].upos != ACT_UPOS_NOUN ||
      (words[noun].xpos != ACT_XPOS_NN && !plural) ||
      g_ascii_isupper (words[noun].form[0]) ||
      /* "the *12-nation* Acme" */
      (noun > 1 && strcmp (words[noun - 1].lower, "-") == 0) ||
      !is_kind_of (reading, entity, first, noun) ||
      act_tree_meets_subject (reading->tree, noun) ||
      !is_of_name (reading, noun, begin, end) ||
      act_mentions_find_name (reading->mentions, reading->index, noun,
                              &name_begin, &name_end))
    return;
  for (guint w = first; w < begin; w++)
    if (words[w].rel == ACT_REL_NMOD_POSS || words[w].xpos == ACT_XPOS_POS ||
        words[w].xpos == ACT_XPOS_PRP_POSS)
      return; /* "*its* Norwegian parent company Acme" */
  /* "*privately* held firm Acme" */
  while (first > 1 && words[first - 1].upos == ACT_UPOS_ADV &&
         words[first - 1].head == first)
    first--;
  act_word_set_add_range (&statement.phrase, first, noun);
  act_word_set_add_range (&statement.evidence, first, end - 1);
  statement.label = "be";
  statement.value_type = ACT_VALUE_TEXT;
  g_autofree char *text = get_text (reading, &statement.phrase, first, noun);
  n = find_named (reading, begin, end, plural, named);
  if (act_reading_is_type (reading, entity, ACT_ENTITY_ORGANIZATION) &&
      (statement.object = find_holder (reading, noun)) != ACT_NONE) {
    statement.preposition = "of";
    statement.value_type = ACT_VALUE_NONE;
    statement.label = of =
        g_strdup_printf ("be %s of", reading->words[noun].lemma);
  }
  for (guint i = 0; i < n; i++) {
    ActStatement copy = statement;
    copy.subject = named[i];
    copy.value = of ? NULL : g_strdup (text);
    act_reading_add (reading, NULL, &copy);
  }
}

/* Whom the participle @word before a noun or a name describes, if that has a
   name: "Oslo-*based* Acme", "the Oslo-*based* maker Acme", "the Oslo-*based*
   firm" of which the text has spoken. */
static guint32
find_described (const ActReading *reading, guint word)
{
  const guint noun = reading->words[word].head;
  ActEventNoun event;
  guint begin, end;

  if (noun <= word || noun > word + 6 ||
      reading->words[word].rel != ACT_REL_AMOD)
    return ACT_NONE;
  if (!act_mentions_find_name (reading->mentions, reading->index, noun, &begin,
                               &end) &&
      noun < reading->sentence->n_words &&
      act_mentions_find_name (reading->mentions, reading->index, noun + 1,
                              &begin, &end) &&
      begin == noun + 1 && is_of_name (reading, noun, begin, end) &&
      !act_tree_meets_subject (reading->tree, noun))
    return act_mentions_find_entity (reading->mentions, reading->index, begin);
  /* "*UN-hosted* talks" */
  return reading->words[noun].upos == ACT_UPOS_NOUN &&
                 (act_event_noun_find (reading->words[noun].lemma, &event) ||
                  act_gazetteer_get_noun_class (reading->words[noun].lemma,
                                                NULL) == ACT_NOUN_EVENT)
             ? act_reading_get_entity (reading, noun)
             : act_mentions_find_entity (reading->mentions, reading->index,
                                         noun);
}

/** How somebody or something is bound to a name before a hyphen. */
typedef struct {
  const char *participle;
  const char *label; /* "be based in": of what is described; or the verb of
                        whom the name means ("back") */
  gboolean active;
} Tie;

static const Tie *
find_tie (const char *participle)
{
  static const Tie ties[] = {{"affiliated", "be affiliated with", FALSE},
                             {"aligned", "be aligned with", FALSE},
                             {"allied", "be allied with", FALSE},
                             {"appointed", "appoint", TRUE},
                             {"armed", "arm", TRUE},
                             {"backed", "back", TRUE},
                             {"based", "be based in", FALSE},
                             {"born", "be born in", FALSE},
                             {"brokered", "broker", TRUE},
                             {"controlled", "control", TRUE},
                             {"financed", "finance", TRUE},
                             {"funded", "fund", TRUE},
                             {"headquartered", "be headquartered in", FALSE},
                             {"hosted", "host", TRUE},
                             {"installed", "install", TRUE},
                             {"led", "lead", TRUE},
                             {"linked", "be linked to", FALSE},
                             {"listed", "be listed in", FALSE},
                             {"mediated", "mediate", TRUE},
                             {"organised", "organise", TRUE},
                             {"organized", "organize", TRUE},
                             {"owned", "own", TRUE},
                             {"registered", "be registered in", FALSE},
                             {"run", "run", TRUE},
                             {"sponsored", "sponsor", TRUE},
                             {"supported", "support", TRUE},
                             {"trained", "train", TRUE}};

  for (guint i = 0; i < G_N_ELEMENTS (ties); i++)
    if (strcmp (ties[i].participle, participle) == 0)
      return &ties[i];
  return NULL;
}

/* "*Oslo-based* Acme", "*Iran-backed* militia Acme" */
static void
add_tie (const ActReading *reading, guint word, const Tie *tie)
{
  const ActWord *words = reading->words;
  ActPerspective voice;
  ActStatement statement;
  ActEventNoun event;
  guint32 described, other;
  guint begin, end;

  if (!act_mentions_find_name (reading->mentions, reading->index, word - 2,
                               &begin, &end) ||
      end != word - 1u)
    return;
  described = find_described (reading, word);
  other =
      act_mentions_find_entity (reading->mentions, reading->index, word - 2);
  if (!act_reading_is_actor (reading, other) || described == ACT_NONE ||
      !(act_reading_is_actor (reading, described) ||
        (tie->active &&
         (act_reading_is_type (reading, described, ACT_ENTITY_EVENT) ||
          act_event_noun_find (words[words[word].head].lemma, &event)))) ||
      (g_str_has_suffix (tie->label, " in") &&
       !act_reading_is_type (reading, other, ACT_ENTITY_PLACE)))
    return;
  statement = act_statement_init_nominal (reading, word, &voice);
  statement.label = tie->label;
  statement.verb = tie->active ? tie->label : NULL;
  statement.subject = tie->active ? other : described;
  statement.object = tie->active ? described : other;
  if (!tie->active)
    statement.preposition = strrchr (tie->label, ' ') + 1;
  act_word_set_add (&statement.phrase, word);
  act_word_set_add_range (&statement.evidence, begin, words[word].head);
  act_reading_add (reading, NULL, &statement);
}

/* "*state-owned* Acme", "*government-backed* Acme": of whom, the text need not
   say. */
static void
add_state (const ActReading *reading, guint word)
{
  static const char *const owners[] = {"employee", "family", "government",
                                       "state", NULL};
  const ActWord *words = reading->words;
  const guint name = words[word].head;
  ActPerspective voice;
  ActStatement statement;
  guint begin, end;

  if (!act_strings_have (owners, words[word - 2].lower) ||
      !act_mentions_find_name (reading->mentions, reading->index, name, &begin,
                               &end) ||
      begin != word + 1)
    return;
  statement = act_statement_init_nominal (reading, word, &voice);
  statement.subject =
      act_mentions_find_entity (reading->mentions, reading->index, name);
  if (!act_reading_is_type (reading, statement.subject,
                            ACT_ENTITY_ORGANIZATION))
    return;
  act_word_set_add_range (&statement.phrase, word - 2, word);
  act_word_set_add_range (&statement.evidence, word - 2, end - 1);
  statement.label = "be";
  statement.value_type = ACT_VALUE_TEXT;
  statement.value = act_reading_get_text (reading, &statement.phrase, TRUE);
  act_reading_add (reading, NULL, &statement);
}

void
act_body_titles_add (const ActReading *reading)
{
  guint past = 1;

  for (guint w = 1; w <= reading->sentence->n_words; w++) {
    guint begin, end;
    const Tie *tie = w >= 3 && reading->words[w].upos == ACT_UPOS_VERB &&
                             strcmp (reading->words[w - 1].lower, "-") == 0
                         ? find_tie (reading->words[w].lower)
                         : NULL;
    if (tie) {
      add_tie (reading, w, tie);
      add_state (reading, w);
    }
    if (w < past || !act_mentions_find_name (reading->mentions, reading->index,
                                             w, &begin, &end))
      continue;
    past = end;
    guint32 entity =
        act_mentions_find_entity (reading->mentions, reading->index, w);
    if (begin < 2 || !act_reading_is_actor (reading, entity))
      continue;
    add_kind (reading, entity, begin, end);
  }
}
