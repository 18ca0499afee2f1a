/* Names after the network, and the gazetteer. */
#include "lexicon/lexicon.h"
#include "mention/name-span.h"
#include "word-trees.h"

static void
check_names (const char *trees, const char *expected)
{
  g_autoptr (ActParse) parse = test_parse_trees (trees);
  GStringChunk *strings = g_string_chunk_new (256);
  g_autoptr (GArray) names = act_names_new (parse, strings);
  g_autoptr (GString) got = g_string_new (NULL);

  for (guint i = 0; i < names->len; i++) {
    const ActNameUse *name = &g_array_index (names, ActNameUse, i);
    g_autofree char *text = act_parse_get_words_text (parse, name->sentence,
                                                      name->begin, name->end);
    g_string_append_printf (got, "%s%s/%s", i ? ", " : "", text,
                            act_name_type_to_string (name->type));
  }
  g_assert_cmpstr (got->str, ==, expected);
  g_string_chunk_free (strings);
}

static void
test_trimming (void)
{
  check_names ("Mr/Mr./PROPN/NNP/2/nmod:desc/B-MISC "
               "Lund/Lund/PROPN/NNP/3/nsubj/I-MISC left/leave/VERB/VBD/0/root",
               "Lund/PER");
  check_names (
      "The/the/DET/DT/2/det/B-ORG Fund/Fund/PROPN/NNP/4/nmod:poss/I-ORG "
      "'s/'s/PART/POS/2/case/I-ORG boss/boss/NOUN/NN/0/root",
      "Fund/ORG");
  check_names ("US/US/PROPN/NNP/2/compound/B-PER "
               "Secretary/Secretary/PROPN/NNP/5/nsubj/I-PER "
               "of/of/ADP/IN/4/case/I-PER State/State/PROPN/NNP/2/nmod/I-PER "
               "left/leave/VERB/VBD/0/root",
               "US/LOC");
}

/* "US | Defense Secretary": a field of government is part of the title;
   "General Lund" is the man whom the text names elsewhere. */
static void
test_titles (void)
{
  check_names ("US/US/PROPN/NNP/2/compound/B-ORG "
               "Defense/Defense/PROPN/NNP/3/compound/I-ORG "
               "Secretary/Secretary/PROPN/NNP/4/nmod:desc "
               "Lund/Lund/PROPN/NNP/5/nsubj/B-PER left/leave/VERB/VBD/0/root",
               "US/LOC, Lund/PER");
  check_names ("US/US/PROPN/NNP/2/compound/B-ORG "
               "Army/Army/PROPN/NNP/3/compound/I-ORG "
               "Secretary/Secretary/PROPN/NNP/4/nmod:desc "
               "Lund/Lund/PROPN/NNP/5/nsubj/B-PER left/leave/VERB/VBD/0/root",
               "US Army/ORG, Lund/PER");
  check_names ("General/General/PROPN/NNP/2/nmod:desc/B-ORG "
               "Lund/Lund/PROPN/NNP/3/nsubj/I-ORG met/meet/VERB/VBD/0/root "
               "Nils/Nils/PROPN/NNP/3/obj/B-PER "
               "Lund/Lund/PROPN/NNP/4/flat/I-PER",
               "Lund/PER, Nils Lund/PER");
  check_names (
      "General/General/PROPN/NNP/2/compound/B-ORG "
      "Motors/Motors/PROPN/NNP/3/nsubj/I-ORG left/leave/VERB/VBD/0/root",
      "General Motors/ORG");
}

/* "NATO Secretary General" is no body, but an office of one. */
static void
test_offices (void)
{
  check_names ("NATO/NATO/PROPN/NNP/3/compound/B-ORG "
               "Secretary/Secretary/PROPN/NNP/3/compound/I-ORG "
               "General/General/PROPN/NNP/4/nmod:desc "
               "Lund/Lund/PROPN/NNP/5/nsubj/B-PER left/leave/VERB/VBD/0/root",
               "NATO/ORG, Lund/PER");
  check_names ("NATO/NATO/PROPN/NNP/3/compound/B-ORG "
               "Parliamentary/Parliamentary/ADJ/NNP/3/amod/I-ORG "
               "Assembly/Assembly/PROPN/NNP/4/nsubj/I-ORG "
               "met/meet/VERB/VBD/0/root",
               "NATO Parliamentary Assembly/ORG");
}

/* "(R-S.C.)" is no actor, nor is the state in it; "RT America" is no country,
   and a known union before one is no part of its name. */
static void
test_marks (void)
{
  check_names ("Lind/Lind/PROPN/NNP/7/nsubj/B-PER (/(/PUNCT/-LRB-/3/punct "
               "D/D/PROPN/NNP/1/appos/B-MISC -/-/PUNCT/HYPH/5/punct/I-MISC "
               "Ohio/Ohio/PROPN/NNP/3/flat/I-MISC )/)/PUNCT/-RRB-/3/punct "
               "left/leave/VERB/VBD/0/root",
               "Lind/PER");
  check_names ("QTV/QTV/PROPN/NNP/2/flat "
               "Portugal/Portugal/PROPN/NNP/3/nsubj/B-LOC "
               "closed/close/VERB/VBD/0/root",
               "QTV Portugal/ORG");
  check_names ("EU/EU/PROPN/NNP/3/nsubj/B-ORG "
               "Georgia/Georgia/PROPN/NNP/3/nsubj/B-LOC "
               "met/meet/VERB/VBD/0/root",
               "EU/ORG, Georgia/LOC");
}

/* What a person is stands before the name; "and" ends none. */
static void
test_edges (void)
{
  check_names ("Spaniard/Spaniard/PROPN/NNP/2/nmod:desc/B-PER "
               "Nils/Nils/PROPN/NNP/4/nsubj/I-PER "
               "Lund/Lund/PROPN/NNP/2/flat/I-PER left/leave/VERB/VBD/0/root",
               "Spaniard/NORP, Nils Lund/PER");
  check_names ("Roman/Roman/PROPN/NNP/3/nsubj/B-PER "
               "Lund/Lund/PROPN/NNP/1/flat/I-PER left/leave/VERB/VBD/0/root",
               "Roman Lund/PER");
  check_names (
      "Almar/Almar/PROPN/NNP/4/nsubj/B-ORG and/and/CCONJ/CC/3/cc/I-ORG "
      "others/other/NOUN/NNS/1/conj left/leave/VERB/VBD/0/root",
      "Almar/ORG");
}

static void
test_gazetteer_spans (void)
{
  check_names ("United/United/ADJ/NNP/2/amod/B-ORG "
               "Kingdom/Kingdom/PROPN/NNP/3/nsubj "
               "left/leave/VERB/VBD/0/root",
               "United Kingdom/LOC");
  check_names ("NATO/NATO/PROPN/NNP/5/nsubj/B-ORG and/and/CCONJ/CC/4/cc/I-ORG "
               "European/European/ADJ/NNP/4/amod/I-ORG "
               "Union/Union/PROPN/NNP/1/conj/I-ORG left/leave/VERB/VBD/0/root",
               "NATO/ORG, European Union/ORG");
  check_names ("we/we/PRON/PRP/2/nsubj left/leave/VERB/VBD/0/root "
               "us/we/PRON/PRP/2/obj",
               "");
  check_names ("Polish/Polish/ADJ/JJ/2/amod troops/troops/NOUN/NNS/3/nsubj "
               "left/leave/VERB/VBD/0/root Poles/Pole/PROPN/NNPS/3/obj",
               "Polish/NORP, Poles/NORP");
}

static void
test_document (void)
{
  /* The network saw the name once as a person, once not at all. */
  check_names ("Ann/Ann/PROPN/NNP/3/nsubj/B-PER Zuk/Zuk/PROPN/NNP/1/flat/I-PER "
               "left/leave/VERB/VBD/0/root\n"
               "we/we/PRON/PRP/2/nsubj saw/see/VERB/VBD/0/root "
               "Zuk/Zuk/PROPN/NNP/2/obj",
               "Ann Zuk/PER, Zuk/PER");
  /* Once as a place: the full name decides. */
  check_names ("Ann/Ann/PROPN/NNP/3/nsubj/B-PER Zuk/Zuk/PROPN/NNP/1/flat/I-PER "
               "left/leave/VERB/VBD/0/root\n"
               "we/we/PRON/PRP/2/nsubj saw/see/VERB/VBD/0/root "
               "Zuk/Zuk/PROPN/NNP/2/obj/B-LOC",
               "Ann Zuk/PER, Zuk/PER");
  /* A body that is capitalised as a name is one. */
  check_names ("they/they/PRON/PRP/2/nsubj waited/wait/VERB/VBD/0/root "
               "././PUNCT/./2/punct\n"
               "the/the/DET/DT/4/det Minsk/Minsk/PROPN/NNP/4/compound/B-LOC "
               "People/People/PROPN/NNPS/4/compound "
               "Assembly/Assembly/PROPN/NNP/5/nsubj met/meet/VERB/VBD/0/root",
               "Minsk People Assembly/ORG");
}

static void
test_gazetteer (void)
{
  ActKnown known;
  gboolean people, honorific;
  char gender;

  g_assert_true (act_gazetteer_find ("Republic of Belarus", &known));
  g_assert_cmpstr (known.wikidata, ==, "Q184");
  g_assert_true (act_gazetteer_find ("US", &known));
  g_assert_cmpstr (known.label, ==, "United States");
  g_assert_false (act_gazetteer_find ("us", &known));
  g_assert_true (act_gazetteer_find ("NATO", &known));
  g_assert_cmpint (known.kind, ==, ACT_KNOWN_ORGANIZATION);
  g_assert_true (act_gazetteer_find ("Warsaw", &known));
  g_assert_true (known.capital);
  g_assert_cmpstr (act_gazetteer_find_demonym ("poles", &people), ==, "PL");
  g_assert_true (people);
  g_assert_cmpstr (act_gazetteer_find_demonym ("swiss", &people), ==, "CH");
  g_assert_cmpstr (act_gazetteer_find_demonym ("kurds", &people), ==, "");
  g_assert_null (act_gazetteer_find_demonym ("table", &people));
  g_assert_cmpstr (act_gazetteer_get_country ("FR").label, ==, "France");
  g_assert_null (act_gazetteer_get_country ("XX").label);
  g_assert_cmpint (act_gazetteer_get_given_gender ("anna"), ==, 'f');
  g_assert_true (act_gazetteer_is_title ("mrs", &gender, &honorific));
  g_assert_cmpint (gender, ==, 'f');
  g_assert_true (honorific);
  g_assert_cmpint (act_gazetteer_get_noun_class ("spokeswoman", &gender), ==,
                   ACT_NOUN_PERSON);
  g_assert_cmpint (gender, ==, 'f');
  g_assert_cmpint (act_gazetteer_get_noun_class ("government", NULL), ==,
                   ACT_NOUN_GROUP);
  g_assert_cmpint (act_gazetteer_get_noun_class ("monday", NULL), ==,
                   ACT_NOUN_TIME);
}

/* A creed ("Islamist") has no country: "" is in no list of countries, and the
   search for it must not run on behind the list. */
static void
test_lists (void)
{
  g_assert_true (act_list_has ("AM|AZ|RU", "AM", '|'));
  g_assert_true (act_list_has ("AM|AZ|RU", "RU", '|'));
  g_assert_false (act_list_has ("AM|AZ|RU", "R", '|'));
  g_assert_false (act_list_has ("AM|AZ|RU", "", '|'));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/mention/lists", test_lists);
  g_test_add_func ("/mention/trimming", test_trimming);
  g_test_add_func ("/mention/titles", test_titles);
  g_test_add_func ("/mention/offices", test_offices);
  g_test_add_func ("/mention/edges", test_edges);
  g_test_add_func ("/mention/marks", test_marks);
  g_test_add_func ("/mention/gazetteer-spans", test_gazetteer_spans);
  g_test_add_func ("/mention/document", test_document);
  g_test_add_func ("/mention/gazetteer", test_gazetteer);
  return g_test_run ();
}
