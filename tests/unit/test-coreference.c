/* Who is who inside a document, on given trees. */
#include "mention/mention.h"
#include "word-trees.h"

/** A document with its mentions. */
typedef struct {
  ActParse *parse;
  ActQuotations *quotations;
  ActRecord *record;
  ActMentions *mentions;
} Text;

static Text
read_text_above (const char *trees, float least)
{
  Text text = {.parse = test_parse_trees (trees)};

  text.quotations = act_quotations_new (text.parse);
  text.record = act_record_new (act_parse_get_document (text.parse));
  text.mentions =
      act_mentions_new (text.parse, text.quotations, least, text.record);
  return text;
}

static Text
read_text (const char *trees)
{
  return read_text_above (trees, ACT_MENTIONS_TOLD);
}

static void
clear_text (Text *text)
{
  g_autoptr (GError) error = NULL;

  act_mentions_finish (text->mentions);
  g_assert_true (act_record_check (text->record, &error));
  g_assert_no_error (error);
  act_mentions_free (text->mentions);
  act_quotations_free (text->quotations);
  act_record_free (text->record);
  act_parse_free (text->parse);
}

static guint32
get (const Text *text, guint sentence, guint word)
{
  return act_mentions_get_entity (text->mentions, sentence, word);
}

static const char *
get_label (const Text *text, guint sentence, guint word)
{
  guint32 entity = get (text, sentence, word);

  return entity == ACT_NONE
             ? NULL
             : act_record_get_entity (text->record, entity)->label;
}

#define PRESIDENT                                                              \
  "Belarusian/Belarusian/ADJ/JJ/2/amod/B-NORP "                                \
  "President/President/PROPN/NNP/3/nmod:desc "                                 \
  "Anton/Anton/PROPN/NNP/5/nsubj/B-PER "                                       \
  "Karpenka/Karpenka/PROPN/NNP/3/flat/I-PER met/meet/VERB/VBD/0/root "         \
  "reporters/reporter/NOUN/NNS/5/obj ././PUNCT/./5/punct\n"

static void
test_epithets (void)
{
  Text text = read_text (
      PRESIDENT
      "Karpenka/Karpenka/PROPN/NNP/2/nsubj/B-PER "
      "praised/praise/VERB/VBD/0/root "
      "Russia/Russia/PROPN/NNP/2/obj/B-LOC ././PUNCT/./2/punct\n"
      "The/the/DET/DT/3/det Belarusian/Belarusian/ADJ/JJ/3/amod/B-NORP "
      "leader/leader/NOUN/NN/4/nsubj said/say/VERB/VBD/0/root "
      "that/that/SCONJ/IN/7/mark he/he/PRON/PRP/7/nsubj "
      "trusts/trust/VERB/VBZ/4/ccomp Moscow/Moscow/PROPN/NNP/7/obj/B-LOC "
      "././PUNCT/./4/punct\n"
      "Critics/critic/NOUN/NNS/2/nsubj fear/fear/VERB/VBP/0/root "
      "the/the/DET/DT/4/det dictator/dictator/NOUN/NN/2/obj "
      "././PUNCT/./2/punct\n"
      "The/the/DET/DT/3/det former/former/ADJ/JJ/3/amod "
      "president/president/NOUN/NN/4/nsubj stayed/stay/VERB/VBD/0/root "
      "././PUNCT/./4/punct\n"
      "The/the/DET/DT/3/det Russian/Russian/ADJ/JJ/3/amod/B-NORP "
      "president/president/NOUN/NN/4/nsubj left/leave/VERB/VBD/0/root "
      "././PUNCT/./4/punct");
  guint32 karpenka = get (&text, 0, 3);

  g_assert_cmpstr (get_label (&text, 0, 3), ==, "Anton Karpenka");
  g_assert_cmpuint (get (&text, 1, 1), ==, karpenka);
  g_assert_cmpuint (get (&text, 2, 3), ==, karpenka);
  g_assert_cmpuint (get (&text, 2, 6), ==, karpenka);
  g_assert_cmpuint (get (&text, 3, 4), ==, karpenka);
  g_assert_cmpuint (get (&text, 4, 3), !=, karpenka);
  g_assert_cmpuint (get (&text, 5, 3), !=, karpenka);
  g_assert_cmpstr (get_label (&text, 0, 1), ==, "Belarus");
  g_assert_cmpstr (
      act_record_get_entity (text.record, get (&text, 0, 1))->wikidata, ==,
      "Q184");
  clear_text (&text);
}

static void
test_roles (void)
{
  Text text = read_text (
      PRESIDENT
      "Karpenka/Karpenka/PROPN/NNP/4/nmod:poss/B-PER 's/'s/PART/POS/1/case "
      "press/press/NOUN/NN/4/compound secretary/secretary/NOUN/NN/5/nmod:desc "
      "Maria/Maria/PROPN/NNP/7/nsubj/B-PER Zhuk/Zhuk/PROPN/NNP/5/flat/I-PER "
      "left/leave/VERB/VBD/0/root ././PUNCT/./7/punct\n"
      "The/the/DET/DT/3/det press/press/NOUN/NN/3/compound "
      "secretary/secretary/NOUN/NN/6/nsubj did/do/AUX/VBD/6/aux "
      "not/not/PART/RB/6/advmod answer/answer/VERB/VB/0/root "
      "././PUNCT/./6/punct\n"
      "She/she/PRON/PRP/2/nsubj went/go/VERB/VBD/0/root "
      "home/home/ADV/RB/2/advmod ././PUNCT/./2/punct\n"
      "Kira/Kira/PROPN/NNP/8/nsubj/B-PER Lund/Lund/PROPN/NNP/1/flat/I-PER "
      ",/,/PUNCT/,/6/punct the/the/DET/DT/6/det "
      "Norwegian/Norwegian/ADJ/JJ/6/amod/B-NORP envoy/envoy/NOUN/NN/1/appos "
      ",/,/PUNCT/,/1/punct praised/praise/VERB/VBD/0/root "
      "Bob/Bob/PROPN/NNP/8/obj/B-PER Day/Day/PROPN/NNP/9/flat/I-PER "
      "././PUNCT/./8/punct\n"
      "The/the/DET/DT/2/det envoy/envoy/NOUN/NN/3/nsubj "
      "left/leave/VERB/VBD/0/root ././PUNCT/./3/punct");
  guint32 zhuk = get (&text, 1, 5), lund = get (&text, 4, 1);

  g_assert_cmpstr (get_label (&text, 1, 5), ==, "Maria Zhuk");
  g_assert_cmpuint (get (&text, 2, 3), ==, zhuk);
  g_assert_cmpuint (get (&text, 3, 1), ==, zhuk);
  g_assert_cmpint (act_record_get_entity (text.record, zhuk)->gender, ==,
                   ACT_GENDER_FEMALE);
  g_assert_cmpuint (get (&text, 4, 6), ==, lund);
  g_assert_cmpuint (get (&text, 5, 2), ==, lund);
  g_assert_cmpuint (get (&text, 4, 9), !=, lund);
  clear_text (&text);
}

static void
test_organizations (void)
{
  Text text = read_text (
      "The/the/DET/DT/2/det "
      "Organization/Organization/PROPN/NNP/9/nsubj/B-ORG "
      "for/for/ADP/IN/4/case/I-ORG Security/Security/PROPN/NNP/2/nmod/I-ORG "
      "and/and/CCONJ/CC/6/cc/I-ORG "
      "Co-operation/co-operation/NOUN/NN/4/conj/I-ORG "
      "in/in/ADP/IN/8/case/I-ORG "
      "Europe/Europe/PROPN/NNP/2/nmod/I-ORG opened/open/VERB/VBD/0/root "
      "an/a/DET/DT/11/det office/office/NOUN/NN/9/obj ././PUNCT/./9/punct\n"
      "The/the/DET/DT/2/det OSCE/OSCE/PROPN/NNP/3/nsubj/B-ORG "
      "criticised/criticise/VERB/VBD/0/root the/the/DET/DT/6/det "
      "Belarusian/Belarusian/ADJ/JJ/6/amod/B-NORP "
      "government/government/NOUN/NN/3/obj ././PUNCT/./3/punct\n"
      "The/the/DET/DT/2/det government/government/NOUN/NN/5/nsubj "
      "of/of/ADP/IN/4/case Belarus/Belarus/PROPN/NNP/2/nmod/B-LOC "
      "refused/refuse/VERB/VBD/0/root ././PUNCT/./5/punct\n"
      "The/the/DET/DT/3/det European/European/ADJ/NNP/3/amod/B-ORG "
      "Union/Union/PROPN/NNP/4/nsubj/I-ORG praised/praise/VERB/VBD/0/root "
      "the/the/DET/DT/6/det step/step/NOUN/NN/4/obj ././PUNCT/./4/punct\n"
      "The/the/DET/DT/2/det bloc/bloc/NOUN/NN/3/nsubj "
      "wants/want/VERB/VBZ/0/root reforms/reform/NOUN/NNS/3/obj "
      "././PUNCT/./3/punct");
  const ActLocalEntity *government =
      act_record_get_entity (text.record, get (&text, 1, 6));

  g_assert_cmpuint (get (&text, 0, 2), ==, get (&text, 1, 2));
  g_assert_cmpuint (get (&text, 1, 6), ==, get (&text, 2, 2));
  g_assert_cmpint (government->type, ==, ACT_ENTITY_ORGANIZATION);
  g_assert_cmpstr (government->country, ==, "BY");
  g_assert_true (government->named);
  g_assert_cmpuint (get (&text, 3, 3), ==, get (&text, 4, 2));
  g_assert_cmpstr (get_label (&text, 4, 2), ==, "European Union");
  clear_text (&text);
}

static void
test_pronouns (void)
{
  Text text =
      read_text (TEST_ANN (1, 3, "nsubj") "met/meet/VERB/VBD/0/root " TEST_BOB (
          4, 3,
          "obj") "././PUNCT/./3/punct\n"
                 "She/she/PRON/PRP/2/nsubj thanked/thank/VERB/VBD/0/root "
                 "him/he/PRON/PRP/2/obj ././PUNCT/./2/punct\n"
                 "Ann/Ann/PROPN/NNP/6/nsubj/B-PER "
                 "Lee/Lee/PROPN/NNP/1/flat/I-PER "
                 "and/and/CCONJ/CC/4/cc Bob/Bob/PROPN/NNP/1/conj/B-PER "
                 "Day/Day/PROPN/NNP/4/flat/I-PER met/meet/VERB/VBD/0/root "
                 "././PUNCT/./6/punct\n"
                 "They/they/PRON/PRP/2/nsubj left/leave/VERB/VBD/0/root "
                 "././PUNCT/./2/punct\n"
                 "\"/\"/PUNCT/''/4/punct I/I/PRON/PRP/4/nsubj "
                 "am/be/AUX/VBP/4/cop "
                 "glad/glad/ADJ/JJ/9/ccomp ,/,/PUNCT/,/4/punct "
                 "\"/\"/PUNCT/''/4/punct "
                 "Ann/Ann/PROPN/NNP/9/nsubj/B-PER "
                 "Lee/Lee/PROPN/NNP/7/flat/I-PER "
                 "said/say/VERB/VBD/0/root ././PUNCT/./9/punct\n"
                 "It/it/PRON/PRP/2/nsubj rained/rain/VERB/VBD/0/root "
                 "././PUNCT/./2/punct");
  guint32 ann = get (&text, 0, 1), bob = get (&text, 0, 4);

  g_assert_cmpuint (ann, !=, bob);
  g_assert_cmpuint (get (&text, 1, 1), ==, ann);
  g_assert_cmpuint (get (&text, 1, 3), ==, bob);
  g_assert_cmpuint (get (&text, 2, 1), ==, ann);
  g_assert_cmpuint (get (&text, 2, 4), ==, bob);
  g_assert_cmpstr (get_label (&text, 3, 1), ==, "Ann Lee and Bob Day");
  g_assert_cmpuint (get (&text, 4, 2), ==, ann);
  /* "It" is no person, and there is nothing else. */
  g_assert_cmpuint (get (&text, 5, 1), ==, ACT_NONE);
  clear_text (&text);
}

/* A pronoun that is less sure than is asked for stays unresolved. */
static void
test_least (void)
{
  const char *trees = TEST_ANN (
      1, 3, "nsubj") "met/meet/VERB/VBD/0/root "
                     "Eve/Eve/PROPN/NNP/3/obj/B-PER ././PUNCT/./3/punct\n"
                     "She/she/PRON/PRP/2/nsubj left/leave/VERB/VBD/0/root "
                     "././PUNCT/./2/punct";
  Text text = read_text_above (trees, 0), sure = read_text_above (trees, 1);
  float certainty = act_mentions_get_certainty (text.mentions, 1, 1);

  g_assert_cmpuint (get (&text, 1, 1), ==, get (&text, 0, 1));
  g_assert_cmpfloat (certainty, >, 0.33f);
  g_assert_cmpfloat (certainty, <, 1);
  g_assert_cmpuint (get (&sure, 1, 1), ==, ACT_NONE);
  clear_text (&text);
  clear_text (&sure);
}

/* "stopped a bus, took the guards and shot ten of them": not the gunmen. */
static void
test_binding (void)
{
  Text text =
      read_text ("Gunmen/gunman/NOUN/NNS/2/nsubj took/take/VERB/VBD/0/root "
                 "the/the/DET/DT/4/det guards/guard/NOUN/NNS/2/obj "
                 "and/and/CCONJ/CC/6/cc shot/shoot/VERB/VBD/2/conj "
                 "ten/ten/NUM/CD/6/obj of/of/ADP/IN/9/case "
                 "them/they/PRON/PRP/7/nmod ././PUNCT/./2/punct\n"
                 "The/the/DET/DT/2/det family/family/NOUN/NN/6/nsubj "
                 "of/of/ADP/IN/4/case Bob/Bob/PROPN/NNP/2/nmod/B-PER "
                 "Day/Day/PROPN/NNP/4/flat/I-PER said/say/VERB/VBD/0/root "
                 "he/he/PRON/PRP/8/nsubj left/leave/VERB/VBD/6/ccomp "
                 "././PUNCT/./6/punct");

  g_assert_cmpuint (get (&text, 0, 9), !=, get (&text, 0, 1));
  g_assert_cmpuint (get (&text, 1, 7), ==, get (&text, 1, 4));
  clear_text (&text);
}

/* "the former leader" is whom the text calls a former one; "her chief of staff"
   is not the police chief. */
static void
test_former (void)
{
  Text text = read_text (
      "Former/former/ADJ/JJ/3/amod Norwegian/Norwegian/ADJ/JJ/3/amod/B-NORP "
      "premier/premier/NOUN/NN/4/nmod:desc " TEST_BOB (
          4, 6, "nsubj") "met/meet/VERB/VBD/0/root "
                         "police/police/NOUN/NN/8/compound "
                         "chief/chief/NOUN/NN/9/nmod:desc " TEST_ANN (
                             9, 6, "obj") "././PUNCT/./6/punct\n"
                                          "The/the/DET/DT/3/det "
                                          "former/former/ADJ/JJ/3/amod "
                                          "premier/premier/NOUN/NN/7/nsubj "
                                          "and/and/CCONJ/CC/5/cc "
                                          "others/other/NOUN/NNS/3/conj "
                                          "had/have/AUX/VBD/7/aux "
                                          "left/leave/VERB/VBD/0/root "
                                          "the/the/DET/DT/9/det "
                                          "chief/chief/NOUN/NN/7/obj "
                                          "of/of/ADP/IN/11/case "
                                          "staff/staff/NOUN/NN/9/nmod "
                                          "././PUNCT/./7/punct\n"
                                          "The/the/DET/DT/2/det "
                                          "premier/premier/NOUN/NN/3/nsubj "
                                          "left/leave/VERB/VBD/0/root "
                                          "././PUNCT/./3/punct");

  g_assert_cmpuint (get (&text, 1, 3), ==, get (&text, 0, 4));
  g_assert_cmpuint (get (&text, 1, 9), !=, get (&text, 0, 9));
  g_assert_cmpuint (get (&text, 2, 2), !=, get (&text, 0, 4));
  clear_text (&text);
}

/* "director | Bob Day" in a list is no apposition to the name before. */
static void
test_two_persons (void)
{
  Text text = read_text (
      "They/they/PRON/PRP/2/nsubj named/name/VERB/VBD/0/root "
      "Ann/Ann/PROPN/NNP/2/obj/B-PER Lee/Lee/PROPN/NNP/3/flat/I-PER "
      ",/,/PUNCT/,/6/punct director/director/NOUN/NN/3/appos "
      "Bob/Bob/PROPN/NNP/6/flat/B-PER Day/Day/PROPN/NNP/7/flat/I-PER "
      "and/and/CCONJ/CC/11/cc a/a/DET/DT/11/det guard/guard/NOUN/NN/3/conj "
      "././PUNCT/./2/punct");

  g_assert_cmpuint (get (&text, 0, 3), !=, get (&text, 0, 7));
  clear_text (&text);
}

/* Who is quoted with "I" and called "he" is still looked for before. */
static void
test_quoted_pronoun (void)
{
  Text text = read_text (
      TEST_BOB (1, 3, "nsubj") "left/leave/VERB/VBD/0/root "
                               "././PUNCT/./3/punct\n"
                               "\"/\"/PUNCT/``/4/punct I/I/PRON/PRP/4/nsubj "
                               "am/be/AUX/VBP/4/cop "
                               "glad/glad/ADJ/JJ/8/ccomp ,/,/PUNCT/,/4/punct "
                               "\"/\"/PUNCT/''/4/punct "
                               "he/he/PRON/PRP/8/nsubj "
                               "said/say/VERB/VBD/0/root ././PUNCT/./8/punct");

  g_assert_cmpuint (get (&text, 1, 7), ==, get (&text, 0, 1));
  g_assert_cmpuint (get (&text, 1, 2), ==, get (&text, 0, 1));
  clear_text (&text);
}

static void
test_nominals (void)
{
  Text text = read_text (
      "The/the/DET/DT/2/det firm/firm/NOUN/NN/3/nsubj "
      "bought/buy/VERB/VBD/0/root a/a/DET/DT/6/det small/small/ADJ/JJ/6/amod "
      "ship/ship/NOUN/NN/3/obj ././PUNCT/./3/punct\n"
      "The/the/DET/DT/2/det ship/ship/NOUN/NN/3/nsubj "
      "sank/sink/VERB/VBD/0/root ././PUNCT/./3/punct\n"
      "The/the/DET/DT/3/det big/big/ADJ/JJ/3/amod ship/ship/NOUN/NN/4/nsubj "
      "came/come/VERB/VBD/0/root ././PUNCT/./4/punct\n"
      "The/the/DET/DT/2/det owners/owner/NOUN/NNS/6/nsubj of/of/ADP/IN/5/case "
      "the/the/DET/DT/5/det vessel/vessel/NOUN/NN/2/nmod "
      "sued/sue/VERB/VBD/0/root the/the/DET/DT/8/det firm/firm/NOUN/NN/6/obj "
      "././PUNCT/./6/punct");

  g_assert_cmpuint (get (&text, 0, 6), ==, get (&text, 1, 2));
  g_assert_cmpuint (get (&text, 0, 6), !=, get (&text, 2, 3));
  g_assert_cmpuint (get (&text, 0, 2), ==, get (&text, 3, 8));
  g_assert_cmpstr (get_label (&text, 0, 6), ==, "small ship");
  g_assert_cmpstr (get_label (&text, 3, 2), ==, "owners of the big ship");
  g_assert_false (
      act_record_get_entity (text.record, get (&text, 0, 6))->named);
  /* Verbs and determiners head nothing. */
  g_assert_cmpuint (get (&text, 0, 3), ==, ACT_NONE);
  g_assert_cmpuint (get (&text, 0, 1), ==, ACT_NONE);
  clear_text (&text);
}

static void
test_places (void)
{
  Text text = read_text (
      "Velgrad/Velgrad/PROPN/NNP/2/nsubj/B-LOC lies/lie/VERB/VBZ/0/root "
      "on/on/ADP/IN/4/case Lake/Lake/PROPN/NNP/2/obl/B-LOC "
      "Orsha/Orsha/PROPN/NNP/4/flat/I-LOC in/in/ADP/IN/7/case "
      "Norway/Norway/PROPN/NNP/2/obl/B-LOC ././PUNCT/./2/punct\n"
      "The/the/DET/DT/2/det city/city/NOUN/NN/3/nsubj "
      "grew/grow/VERB/VBD/0/root ././PUNCT/./3/punct\n"
      "The/the/DET/DT/3/det old/old/ADJ/JJ/3/amod city/city/NOUN/NN/4/nsubj "
      "fell/fall/VERB/VBD/0/root ././PUNCT/./4/punct\n"
      "The/the/DET/DT/2/det island/island/NOUN/NN/3/nsubj "
      "sank/sink/VERB/VBD/0/root ././PUNCT/./3/punct\n"
      "The/the/DET/DT/2/det country/country/NOUN/NN/3/nsubj "
      "paid/pay/VERB/VBD/0/root ././PUNCT/./3/punct");

  g_assert_cmpstr (get_label (&text, 1, 2), ==, "Velgrad");
  g_assert_cmpuint (get (&text, 2, 3), !=, get (&text, 0, 1));
  /* Nothing was called an island. */
  g_assert_cmpstr (get_label (&text, 3, 2), ==, "island");
  g_assert_cmpstr (get_label (&text, 4, 2), ==, "Norway");
  clear_text (&text);
}

/* The whole phrase again is the same, its end included. */
static void
test_whole_phrases (void)
{
  Text text = read_text (
      "The/the/DET/DT/2/det letter/letter/NOUN/NN/5/nsubj of/of/ADP/IN/4/case "
      "May/May/PROPN/NNP/2/nmod came/come/VERB/VBD/0/root "
      "././PUNCT/./5/punct\n"
      "They/they/PRON/PRP/2/nsubj read/read/VERB/VBD/0/root "
      "this/this/DET/DT/4/det letter/letter/NOUN/NN/2/obj of/of/ADP/IN/6/case "
      "May/May/PROPN/NNP/4/nmod ././PUNCT/./2/punct\n"
      "The/the/DET/DT/2/det letter/letter/NOUN/NN/5/nsubj of/of/ADP/IN/4/case "
      "June/June/PROPN/NNP/2/nmod helped/help/VERB/VBD/0/root "
      "././PUNCT/./5/punct");

  g_assert_cmpuint (get (&text, 0, 2), ==, get (&text, 1, 4));
  g_assert_cmpuint (get (&text, 0, 2), !=, get (&text, 2, 2));
  clear_text (&text);
}

/* What belongs to the phrases of the columns: "they all", no year and no "just"
   beside a name, the place within another name. */
static void
test_column_phrases (void)
{
  Text text = read_text ("Just/just/ADV/RB/2/advmod " TEST_BOB (
      2, 7, "nsubj") "(/(/PUNCT/-LRB-/5/punct "
                     "1964/1964/NUM/CD/2/nmod:unmarked "
                     ")/)/PUNCT/-RRB-/5/punct left/leave/VERB/VBD/0/root "
                     "Velgrad/Velgrad/PROPN/NNP/7/obj/B-LOC "
                     "././PUNCT/./7/punct\n"
                     "Velgrad/Velgrad/PROPN/NNP/2/compound/B-ORG "
                     "Bank/Bank/PROPN/NNP/3/nsubj/I-ORG "
                     "paid/pay/VERB/VBD/0/root him/he/PRON/PRP/3/obj "
                     "././PUNCT/./3/punct\n"
                     "Clerks/clerk/NOUN/NNS/2/nsubj "
                     "ran/run/VERB/VBD/0/root ././PUNCT/./2/punct\n"
                     "They/they/PRON/PRP/3/nsubj all/all/DET/DT/1/det "
                     "ran/run/VERB/VBD/0/root ././PUNCT/./3/punct");
  g_autoptr (GString) out = g_string_new (NULL);
  g_auto (GStrv) lines = NULL;

  act_mentions_format_coref (text.mentions, out);
  lines = g_strsplit (out->str, "\n", -1);
  g_assert_true (g_str_has_suffix (lines[0], "\t_"));
  g_assert_nonnull (strstr (lines[1], "Bob\t("));
  g_assert_nonnull (strchr (lines[2], ')'));
  g_assert_true (g_str_has_suffix (lines[4], "\t_"));
  g_assert_true (g_str_equal (strchr (lines[7], '('), strchr (lines[9], '(')));
  g_assert_nonnull (strstr (lines[17], "They\t("));
  g_assert_null (strchr (lines[17], ')'));
  g_assert_nonnull (strchr (lines[18], ')'));
  clear_text (&text);
}

static void
test_columns (void)
{
  Text text =
      read_text (TEST_ANN (1, 3, "nsubj") "met/meet/VERB/VBD/0/root " TEST_BOB (
          4, 3, "obj") "././PUNCT/./3/punct\n"
                       "She/she/PRON/PRP/2/nsubj left/leave/VERB/VBD/0/root "
                       "././PUNCT/./2/punct");
  g_autoptr (GString) out = g_string_new (NULL);

  act_mentions_format_coref (text.mentions, out);
  g_assert_cmpstr (out->str, ==,
                   "0\tAnn\t(0\n1\tLee\t0)\n2\tmet\t_\n3\tBob\t_\n4\tDay\t_\n"
                   "5\t.\t_\n6\tShe\t(0)\n7\tleft\t_\n8\t.\t_\n");
  clear_text (&text);
}

/* Many mentions of many things: linear time, no recursion. */
static void
test_long (void)
{
  g_autoptr (GString) trees = g_string_new (NULL);

  for (guint i = 0; i < 20000; i++)
    g_string_append_printf (
        trees,
        "%sAnn/Ann/PROPN/NNP/3/nsubj/B-PER Le%c%c/Lee/PROPN/NNP/1/flat/I-PER "
        "saw/see/VERB/VBD/0/root the/the/DET/DT/5/det man/man/NOUN/NN/3/obj "
        "and/and/CCONJ/CC/7/cc him/he/PRON/PRP/5/conj",
        i ? "\n" : "", 'a' + i % 26, 'a' + i / 26 % 26);
  Text text = read_text (trees->str);
  g_assert_cmpuint (text.record->entities->len, >, 0);
  clear_text (&text);
}

/* Two organisations named @a and @b, each of them one or two words. */
static gboolean
are_one (const char *a, const char *b)
{
  g_autoptr (GString) trees = g_string_new (NULL);
  gboolean one;
  Text text;

  for (guint i = 0; i < 2; i++) {
    g_auto (GStrv) words = g_strsplit (i == 0 ? a : b, " ", -1);
    guint n = g_strv_length (words);
    for (guint k = 0; k < n; k++)
      g_string_append_printf (
          trees, "%s/%s/%s/%u/%s/%s-ORG ", words[k], words[k],
          g_str_equal (words[k], "of") ? "ADP/IN" : "PROPN/NNP",
          k + 1 == n ? n + 1 : n, k + 1 == n ? "nsubj" : "compound",
          k == 0 ? "B" : "I");
    g_string_append_printf (trees, "met/meet/VERB/VBD/0/root%s", i ? "" : "\n");
  }
  text = read_text (trees->str);
  one = get (&text, 0, 1) == get (&text, 1, 1);
  clear_text (&text);
  return one;
}

static void
test_shorter_names (void)
{
  g_assert_true (are_one ("Almar Telecom", "Almar"));
  g_assert_true (are_one ("QTV News", "QTV"));
  g_assert_true (are_one ("Ministry of Foreign Affairs", "Foreign Ministry"));
  g_assert_false (are_one ("QTV Science Mission", "QTV"));
  g_assert_false (are_one ("NATO Strategy Office", "NATO"));
  g_assert_false (are_one ("U.S. Senate", "US"));
  g_assert_false (
      are_one ("Harbour Department Committee", "Harbour Department"));
  g_assert_false (are_one ("Almar Animal Health Union", "Almar Health Animal"));
}

/* What stands between the commas has a name already: another one. */
static void
test_two_names (void)
{
  Text text = read_text (
      "Iranian/Iranian/ADJ/JJ/4/nsubj/B-NORP "
      "Ann/Ann/PROPN/NNP/1/appos/B-PER Lund/Lund/PROPN/NNP/2/flat/I-PER "
      "left/leave/VERB/VBD/0/root");

  g_assert_cmpuint (get (&text, 0, 1), !=, get (&text, 0, 2));
  clear_text (&text);
}

/* Who is somebody's lawyer says "my client" of him. */
static void
test_counterparts (void)
{
  Text text = read_text (
      "Ann/Ann/PROPN/NNP/8/nsubj/B-PER Korva/Korva/PROPN/NNP/1/flat/I-PER "
      ",/,/PUNCT/,/4/punct lawyer/lawyer/NOUN/NN/1/appos "
      "of/of/ADP/IN/6/case Bob/Bob/PROPN/NNP/4/nmod/B-PER "
      "Dunne/Dunne/PROPN/NNP/6/flat/I-PER left/leave/VERB/VBD/0/root "
      "././PUNCT/./8/punct\n"
      "Her/her/PRON/PRP$/2/nmod:poss client/client/NOUN/NN/3/nsubj "
      "wept/weep/VERB/VBD/0/root ././PUNCT/./3/punct\n"
      "Her/her/PRON/PRP$/2/nmod:poss brother/brother/NOUN/NN/3/nsubj "
      "ran/run/VERB/VBD/0/root ././PUNCT/./3/punct");

  g_assert_cmpstr (get_label (&text, 1, 2), ==, "Bob Dunne");
  g_assert_cmpstr (get_label (&text, 2, 2), ==, "Ann Korva's brother");
  clear_text (&text);
}

/* Where the text itself says who it was, unless it denies it. */
static void
test_identities (void)
{
  Text text = read_text (
      "Police/police/NOUN/NNS/2/nsubj identified/identify/VERB/VBD/0/root "
      "the/the/DET/DT/4/det gunman/gunman/NOUN/NN/2/obj as/as/ADP/IN/6/case "
      "Karl/Karl/PROPN/NNP/2/obl/B-PER Bretton/Bretton/PROPN/NNP/6/flat/I-PER "
      "././PUNCT/./2/punct\n"
      "Police/police/NOUN/NNS/4/nsubj did/do/AUX/VBD/4/aux "
      "not/not/PART/RB/4/advmod identify/identify/VERB/VB/0/root "
      "the/the/DET/DT/6/det thief/thief/NOUN/NN/4/obj as/as/ADP/IN/8/case "
      "Mark/Mark/PROPN/NNP/4/obl/B-PER Dunne/Dunne/PROPN/NNP/8/flat/I-PER "
      "././PUNCT/./4/punct\n");

  g_assert_cmpstr (get_label (&text, 0, 4), ==, "Karl Bretton");
  g_assert_cmpstr (get_label (&text, 1, 6), ==, "thief");
  clear_text (&text);
}

/* No names: what a person is, before the person's name; a month; half a pair of
   marks. */
static void
test_no_names (void)
{
  Text text = read_text (
      "Ohio/Ohio/PROPN/NNP/2/compound/B-ORG Sen./Sen./PROPN/NNP/5/nsubj/I-ORG "
      "Paul/Paul/PROPN/NNP/2/flat/B-PER Hendry/Hendry/PROPN/NNP/2/flat/I-PER "
      "left/leave/VERB/VBD/0/root in/in/ADP/IN/7/case "
      "Feb./Feb./PROPN/NNP/5/obl/B-MISC ././PUNCT/./5/punct\n"
      "Robert/Robert/PROPN/NNP/6/nsubj/B-PER \"/\"/PUNCT/''/1/punct/I-PER "
      "Scott/Scott/PROPN/NNP/1/flat/I-PER —/—/PUNCT/:/5/punct/I-PER "
      "Bob/Bob/PROPN/NNP/1/appos/I-PER ran/run/VERB/VBD/0/root "
      "././PUNCT/./6/punct");

  g_assert_cmpstr (get_label (&text, 0, 1), ==, "Ohio");
  g_assert_cmpstr (get_label (&text, 0, 3), ==, "Paul Hendry");
  g_assert_false (
      act_record_get_entity (text.record, get (&text, 0, 7))->named);
  g_assert_cmpstr (get_label (&text, 1, 1), ==, "Robert Scott");
  g_assert_cmpstr (get_label (&text, 1, 5), ==, "Bob");
  clear_text (&text);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/coreference/epithets", test_epithets);
  g_test_add_func ("/coreference/roles", test_roles);
  g_test_add_func ("/coreference/organizations", test_organizations);
  g_test_add_func ("/coreference/pronouns", test_pronouns);
  g_test_add_func ("/coreference/least", test_least);
  g_test_add_func ("/coreference/binding", test_binding);
  g_test_add_func ("/coreference/former", test_former);
  g_test_add_func ("/coreference/two-persons", test_two_persons);
  g_test_add_func ("/coreference/quoted-pronoun", test_quoted_pronoun);
  g_test_add_func ("/coreference/nominals", test_nominals);
  g_test_add_func ("/coreference/places", test_places);
  g_test_add_func ("/coreference/whole-phrases", test_whole_phrases);
  g_test_add_func ("/coreference/columns", test_columns);
  g_test_add_func ("/coreference/column-phrases", test_column_phrases);
  g_test_add_func ("/coreference/shorter-names", test_shorter_names);
  g_test_add_func ("/coreference/two-names", test_two_names);
  g_test_add_func ("/coreference/counterparts", test_counterparts);
  g_test_add_func ("/coreference/identities", test_identities);
  g_test_add_func ("/coreference/no-names", test_no_names);
  g_test_add_func ("/coreference/long", test_long);
  return g_test_run ();
}
