/* What a pronoun means, where the sentence itself or who spoke last tells. */
#include "mention/mention.h"
#include "word-trees.h"

/* Do the words (sentence, number) mean the same? */
static gboolean
are_same (const char *trees, guint s, guint a, guint t, guint b)
{
  ActParse *parse = test_parse_trees (trees);
  ActQuotations *quotations = act_quotations_new (parse);
  ActRecord *record = act_record_new (act_parse_get_document (parse));
  ActMentions *mentions =
      act_mentions_new (parse, quotations, ACT_MENTIONS_TOLD, record);
  guint32 x = act_mentions_get_entity (mentions, s, a);
  guint32 y = act_mentions_get_entity (mentions, t, b);

  act_mentions_free (mentions);
  act_quotations_free (quotations);
  act_record_free (record);
  act_parse_free (parse);
  return x != ACT_NONE && x == y;
}

static void
test_remark (void)
{
  static const char trees[] =
      "Ivan/Ivan/PROPN/NNP/2/nsubj/B-PER met/meet/VERB/VBD/0/root "
      "Anton/Anton/PROPN/NNP/2/obj/B-PER ,/,/PUNCT/,/5/punct "
      "calling/call/VERB/VBG/2/advcl him/he/PRON/PRP/5/obj "
      "a/a/DET/DT/8/det friend/friend/NOUN/NN/5/xcomp ././PUNCT/./2/punct";

  g_assert_true (are_same (trees, 0, 3, 0, 6));
  g_assert_false (are_same (trees, 0, 1, 0, 6));
}

/* Whom one asks to do something does it. */
static void
test_control (void)
{
  static const char trees[] =
      "Ivan/Ivan/PROPN/NNP/2/nsubj/B-PER asked/ask/VERB/VBD/0/root "
      "Anton/Anton/PROPN/NNP/2/obj/B-PER to/to/PART/TO/5/mark "
      "help/help/VERB/VB/2/xcomp him/he/PRON/PRP/5/obj ././PUNCT/./2/punct";

  g_assert_true (are_same (trees, 0, 1, 0, 6));
}

static void
test_reflexive (void)
{
  g_assert_true (
      are_same ("Officials/official/NOUN/NNS/2/nsubj say/say/VERB/VBP/0/root "
                "Poland/Poland/PROPN/NNP/7/nsubj/B-LOC and/and/CCONJ/CC/5/cc "
                "Norway/Norway/PROPN/NNP/3/conj/B-LOC must/must/AUX/MD/7/aux "
                "decide/decide/VERB/VB/2/ccomp for/for/ADP/IN/9/case "
                "themselves/themselves/PRON/PRP/7/obl ././PUNCT/./2/punct\n"
                "They/they/PRON/PRP/2/nsubj left/leave/VERB/VBD/0/root",
                0, 9, 0, 9));
  g_assert_false (
      are_same ("Officials/official/NOUN/NNS/2/nsubj say/say/VERB/VBP/0/root "
                "Poland/Poland/PROPN/NNP/7/nsubj/B-LOC and/and/CCONJ/CC/5/cc "
                "Norway/Norway/PROPN/NNP/3/conj/B-LOC must/must/AUX/MD/7/aux "
                "decide/decide/VERB/VB/2/ccomp for/for/ADP/IN/9/case "
                "themselves/themselves/PRON/PRP/7/obl ././PUNCT/./2/punct",
                0, 1, 0, 9));
  /* No more than stress */
  g_assert_false (are_same (
      "Critics/critic/NOUN/NNS/2/nsubj praised/praise/VERB/VBD/0/root "
      "Ivan/Ivan/PROPN/NNP/2/obj/B-PER himself/himself/PRON/PRP/3/appos "
      "././PUNCT/./2/punct",
      0, 1, 0, 4));
}

/* Who spoke last goes on, not who is spoken of. */
static void
test_resumed (void)
{
  static const char trees[] =
      "\"/\"/PUNCT/``/3/punct Anton/Anton/PROPN/NNP/3/nsubj/B-PER "
      "lost/lose/VERB/VBD/8/ccomp the/the/DET/DT/5/det "
      "vote/vote/NOUN/NN/3/obj ,/,/PUNCT/,/3/punct \"/\"/PUNCT/''/3/punct "
      "said/say/VERB/VBD/0/root Ivan/Ivan/PROPN/NNP/8/nsubj/B-PER "
      "././PUNCT/./8/punct\n"
      "\"/\"/PUNCT/``/3/punct Anton/Anton/PROPN/NNP/3/nsubj/B-PER "
      "told/tell/VERB/VBD/9/ccomp a/a/DET/DT/5/det lie/lie/NOUN/NN/3/obj "
      ",/,/PUNCT/,/3/punct \"/\"/PUNCT/''/3/punct "
      "he/he/PRON/PRP/9/nsubj added/add/VERB/VBD/0/root ././PUNCT/./9/punct";

  g_assert_true (are_same (trees, 0, 9, 1, 8));
  g_assert_false (are_same (trees, 0, 2, 1, 8));
}

/* Whose a possessive is: of what it is coordinated with, of whom one urges. */
static void
test_possessives (void)
{
  g_assert_true (
      are_same ("Ivan/Ivan/PROPN/NNP/2/nsubj/B-PER met/meet/VERB/VBD/0/root "
                "Anton/Anton/PROPN/NNP/2/obj/B-PER and/and/CCONJ/CC/6/cc "
                "his/he/PRON/PRP$/6/nmod:poss brother/brother/NOUN/NN/3/conj "
                "././PUNCT/./2/punct",
                0, 3, 0, 5));
  g_assert_true (are_same (
      "Norway/Norway/PROPN/NNP/2/nsubj/B-LOC urged/urge/VERB/VBD/0/root "
      "Haiti/Haiti/PROPN/NNP/2/obj/B-LOC to/to/PART/TO/5/mark "
      "hold/hold/VERB/VB/2/xcomp its/its/PRON/PRP$/7/nmod:poss "
      "vote/vote/NOUN/NN/5/obj ././PUNCT/./2/punct",
      0, 3, 0, 6));
  g_assert_true (are_same (
      "Norway/Norway/PROPN/NNP/2/nsubj/B-LOC called/call/VERB/VBD/0/root "
      "on/on/ADP/IN/4/case Haiti/Haiti/PROPN/NNP/2/obl/B-LOC "
      "to/to/PART/TO/6/mark hold/hold/VERB/VB/2/advcl "
      "its/its/PRON/PRP$/8/nmod:poss vote/vote/NOUN/NN/6/obj "
      "././PUNCT/./2/punct",
      0, 4, 0, 7));
}

/* Where the men are spoken of, the board is not "they". */
static void
test_plural (void)
{
  g_assert_true (
      are_same ("The/the/DET/DT/2/det men/man/NOUN/NNS/4/nsubj:pass "
                "were/be/AUX/VBD/4/aux:pass freed/free/VERB/VBN/0/root "
                "after/after/SCONJ/IN/8/mark a/a/DET/DT/7/det "
                "board/board/NOUN/NN/8/nsubj found/find/VERB/VBD/4/advcl "
                "that/that/SCONJ/IN/11/mark they/they/PRON/PRP/11/nsubj "
                "obeyed/obey/VERB/VBD/8/ccomp ././PUNCT/./4/punct",
                0, 2, 0, 10));
}

/* "The U.S." is the country, no citizen of it, and may be "it". */
static void
test_short_country (void)
{
  static const char trees[] =
      "The/the/DET/DT/2/det U.S./U.S./PROPN/NNP/3/nsubj/B-LOC "
      "says/say/VERB/VBZ/0/root it/it/PRON/PRP/5/nsubj "
      "left/leave/VERB/VBD/3/ccomp ././PUNCT/./3/punct\n"
      "America/America/PROPN/NNP/2/nsubj/B-LOC won/win/VERB/VBD/0/root";

  g_assert_true (are_same (trees, 0, 2, 0, 4));
  g_assert_true (are_same (trees, 0, 2, 1, 1));
}

/* In "…he…", he said, they are two. */
static void
test_deferred (void)
{
  static const char trees[] =
      "Ivan/Ivan/PROPN/NNP/2/nsubj/B-PER met/meet/VERB/VBD/0/root "
      "Anton/Anton/PROPN/NNP/2/obj/B-PER ././PUNCT/./2/punct\n"
      "\"/\"/PUNCT/``/3/punct He/he/PRON/PRP/3/nsubj "
      "told/tell/VERB/VBD/9/ccomp a/a/DET/DT/5/det lie/lie/NOUN/NN/3/obj "
      ",/,/PUNCT/,/3/punct \"/\"/PUNCT/''/3/punct "
      "he/he/PRON/PRP/9/nsubj said/say/VERB/VBD/0/root ././PUNCT/./9/punct";

  g_assert_false (are_same (trees, 1, 2, 1, 8));
  g_assert_true (are_same (trees, 0, 1, 1, 8));
  g_assert_true (are_same (trees, 0, 3, 1, 2));
}

static void
test_anybody (void)
{
  static const char trees[] =
      "Ivan/Ivan/PROPN/NNP/2/nsubj/B-PER met/meet/VERB/VBD/0/root "
      "Ann/Ann/PROPN/NNP/2/obj/B-PER ././PUNCT/./2/punct\n"
      "It/it/PRON/PRP/2/nsubj outlives/outlive/VERB/VBZ/0/root "
      "his/he/PRON/PRP$/6/nmod:poss or/or/CCONJ/CC/5/cc "
      "her/she/PRON/PRP$/3/conj term/term/NOUN/NN/2/obj ././PUNCT/./2/punct";

  g_assert_false (are_same (trees, 0, 1, 1, 3));
  g_assert_false (are_same (trees, 0, 3, 1, 5));
}

/* "a law makes it a crime to beg", "it will take years to rebuild" */
static void
test_expletives (void)
{
  g_assert_false (are_same (
      "The/the/DET/DT/2/det law/law/NOUN/NN/3/nsubj "
      "makes/make/VERB/VBZ/0/root it/it/PRON/PRP/3/obj a/a/DET/DT/6/det "
      "crime/crime/NOUN/NN/3/xcomp to/to/PART/TO/8/mark "
      "beg/beg/VERB/VB/6/acl ././PUNCT/./3/punct",
      0, 4, 0, 4));
  g_assert_false (are_same (
      "Norway/Norway/PROPN/NNP/2/nsubj/B-LOC says/say/VERB/VBZ/0/root "
      "it/it/PRON/PRP/5/nsubj will/will/AUX/MD/5/aux "
      "take/take/VERB/VB/2/ccomp years/year/NOUN/NNS/5/obj "
      "to/to/PART/TO/8/mark rebuild/rebuild/VERB/VB/5/xcomp "
      "roads/road/NOUN/NNS/8/obj ././PUNCT/./2/punct",
      0, 1, 0, 3));
}

/* "the country" is of the text, not that of doctors from abroad. */
static void
test_country (void)
{
  static const char trees[] =
      "Norway/Norway/PROPN/NNP/2/nsubj/B-LOC "
      "closed/close/VERB/VBD/0/root ././PUNCT/./2/punct\n"
      "Norway/Norway/PROPN/NNP/2/nsubj/B-LOC "
      "opened/open/VERB/VBD/0/root ././PUNCT/./2/punct\n"
      "Indian/Indian/ADJ/JJ/2/amod/B-NORP doctors/doctor/NOUN/NNS/3/nsubj "
      "entered/enter/VERB/VBD/0/root the/the/DET/DT/5/det "
      "country/country/NOUN/NN/3/obj ././PUNCT/./3/punct";

  g_assert_true (are_same (trees, 0, 1, 2, 5));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pronoun/remark", test_remark);
  g_test_add_func ("/pronoun/control", test_control);
  g_test_add_func ("/pronoun/reflexive", test_reflexive);
  g_test_add_func ("/pronoun/resumed", test_resumed);
  g_test_add_func ("/pronoun/possessives", test_possessives);
  g_test_add_func ("/pronoun/plural", test_plural);
  g_test_add_func ("/pronoun/short-country", test_short_country);
  g_test_add_func ("/pronoun/deferred", test_deferred);
  g_test_add_func ("/pronoun/anybody", test_anybody);
  g_test_add_func ("/pronoun/expletives", test_expletives);
  g_test_add_func ("/pronoun/country", test_country);
  return g_test_run ();
}
