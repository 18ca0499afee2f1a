/* What stands before the names of bodies: "*private equity firm* Acme", "the
 *Oslo-based* Acme", "*Norway's* Acme", "*Iran-backed* Acme". */
#include "clause/word-class.h"
#include "lexicon/lexicon.h"
#include "mention/gazetteer.h"
#include "proposition/event-class.h"
#include "proposition/nominal.h"
#include "proposition/relation-word.h"
#include "proposition/role-noun.h"
#include "proposition/title-words.h"

#include <string.h>

/* A statement of the text itself about the noun phrase around @word. */
static ActStatement
begin_statement (const ActReading *reading, guint word, ActPerspective *voice)
{
  ActStatement statement = {.subject = ACT_NONE,
                            .object = ACT_NONE,
                            .place = ACT_NONE,
                            .preposition = "",
                            .undated = TRUE,
                            .perspective = voice,
                            .factor = 0.9f};

  *voice = act_role_get_voice (reading, word);
  return statement;
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

/* Whether @noun, the last word of a title that begins at @first, says what an
   entity of this name is. Of persons only what is no office: of those titles
   tell. */
static gboolean
is_kind_of (const ActReading *reading, guint32 entity, guint first, guint noun)
{
  const char *lemma = reading->words[noun].lemma;

  if (act_reading_is_type (reading, entity, ACT_ENTITY_ORGANIZATION))
    return is_of_bodies (lemma);
  return act_reading_is_type (reading, entity, ACT_ENTITY_PERSON) &&
         !act_role_find_noun (reading, first, noun) &&
         act_gazetteer_get_noun_class (lemma, NULL) == ACT_NOUN_PERSON &&
         !act_relation_word_is (lemma, "kindred") &&
         !act_table_lists ("empty-nouns", lemma, "kind", ' ');
}

/* The words from @first to @last as they stand within a sentence. */
static char *
get_text (const ActReading *reading, const ActWordSet *words, guint first)
{
  return first == 1 || act_word_is_quote (&reading->words[first - 1])
             ? act_title_get_text (reading, words)
             : act_reading_get_text (reading, words, FALSE);
}

/* "*private equity firm* Acme", "*Kenyan runner* Ann Lee": the words before a
   name that say who or what has it. */
static void
add_kind (const ActReading *reading, guint32 entity, guint begin, guint end)
{
  const ActWord *words = reading->words;
  const guint noun = begin - 1;
  guint first = act_title_find_first (reading, begin);
  guint name_begin, name_end;
  ActPerspective voice;
  ActStatement statement = begin_statement (reading, begin, &voice);

  if (first >= noun || words[noun].upos != ACT_UPOS_NOUN ||
      words[noun].xpos != ACT_XPOS_NN ||
      g_ascii_isupper (words[noun].form[0]) ||
      /* "the *12-nation* Acme" */
      strcmp (words[noun - 1].lower, "-") == 0 ||
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
  statement.subject = entity;
  statement.label = "be";
  statement.value_type = ACT_VALUE_TEXT;
  statement.value = get_text (reading, &statement.phrase, first);
  act_reading_add (reading, NULL, &statement);
}

/* A state, or one of a federal state: "*Denver's* Ann Lee" plays there. */
static gboolean
is_state (const ActReading *reading, guint32 place)
{
  ActKnown known;

  return act_reading_is_type (reading, place, ACT_ENTITY_PLACE) &&
         act_gazetteer_find (
             act_record_get_entity (reading->record, place)->label, &known) &&
         (known.kind == ACT_KNOWN_COUNTRY || known.division);
}

/* "*Norway's* Acme", "*Ohio's* Ann Lee", but not "Norway's Supreme Court",
   "Norway's Acme-backed court". */
static void
add_country (const ActReading *reading, guint32 whose, guint begin, guint end)
{
  const ActWord *words = reading->words;
  const ActLocalEntity *it = act_record_get_entity (reading->record, whose);
  ActPerspective voice;
  ActStatement statement = begin_statement (reading, begin, &voice);
  guint place_begin, place_end;

  if (begin < 3 || words[begin - 1].xpos != ACT_XPOS_POS ||
      !act_mentions_find_name (reading->mentions, reading->index, begin - 2,
                               &place_begin, &place_end) ||
      place_end + 1 != begin || words[begin - 2].head < begin ||
      words[begin - 2].head >= end)
    return;
  statement.object =
      act_mentions_find_entity (reading->mentions, reading->index, begin - 2);
  if (!is_state (reading, statement.object) ||
      (it->type != ACT_ENTITY_PERSON && it->type != ACT_ENTITY_ORGANIZATION))
    return;
  for (guint w = begin; w < end; w++)
    if (act_table_has (act_table_get ("institution-nouns"), words[w].lower) ||
        act_table_has (act_table_get ("state-nouns"), words[w].lower))
      return;
  g_autofree char *lower = g_utf8_strdown (it->label, -1);
  if (act_table_has (act_table_get ("state-bodies"), lower) ||
      strstr (it->label, words[begin - 2].form))
    return;
  act_word_set_add_range (&statement.evidence, place_begin, end - 1);
  act_word_set_add (&statement.phrase, begin - 1);
  statement.subject = whose;
  statement.preposition = "from";
  statement.label = "be from";
  act_reading_add (reading, NULL, &statement);
}

/* Whom the participle @word before a noun or a name describes, if that has a
   name: "Oslo-*based* Acme", "the Oslo-*based* maker Acme", "the Oslo-*based*
   firm" of which the text has spoken. */
static guint32
find_described (const ActReading *reading, guint word)
{
  const guint noun = reading->words[word].head;
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
                 act_gazetteer_get_noun_class (reading->words[noun].lemma,
                                               NULL) == ACT_NOUN_EVENT
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
add_tie (const ActReading *reading, guint word)
{
  const ActWord *words = reading->words;
  const Tie *tie = find_tie (words[word].lower);
  ActPerspective voice;
  ActStatement statement = begin_statement (reading, word, &voice);
  guint32 described, other;
  guint begin, end;

  if (!tie || word < 3 || strcmp (words[word - 1].lower, "-") != 0 ||
      !act_mentions_find_name (reading->mentions, reading->index, word - 2,
                               &begin, &end) ||
      end != word - 1u)
    return;
  described = find_described (reading, word);
  other =
      act_mentions_find_entity (reading->mentions, reading->index, word - 2);
  if (!act_reading_is_actor (reading, other) || described == ACT_NONE ||
      !(act_reading_is_actor (reading, described) ||
        (tie->active &&
         act_reading_is_type (reading, described, ACT_ENTITY_EVENT))) ||
      (g_str_has_suffix (tie->label, " in") &&
       !act_reading_is_type (reading, other, ACT_ENTITY_PLACE)))
    return;
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

void
act_body_titles_add (const ActReading *reading)
{
  guint past = 1;

  for (guint w = 1; w <= reading->sentence->n_words; w++) {
    guint begin, end;
    if (reading->words[w].upos == ACT_UPOS_VERB)
      add_tie (reading, w);
    if (w < past || !act_mentions_find_name (reading->mentions, reading->index,
                                             w, &begin, &end))
      continue;
    past = end;
    guint32 entity =
        act_mentions_find_entity (reading->mentions, reading->index, w);
    if (begin < 2 || !act_reading_is_actor (reading, entity))
      continue;
    add_country (reading, entity, begin, end);
    add_kind (reading, entity, begin, end);
  }
}
