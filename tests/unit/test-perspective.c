/* Perspective: quotations, times, who says it and is it so. */
#include "clause/clause.h"
#include "perspective/attitude.h"
#include "perspective/cue.h"
#include "perspective/perspective.h"
#include "perspective/time.h"
#include "word-trees.h"

/* ---- time ---- */

static void
check_date (const char *words, const char *reference, gboolean future,
            const char *text, const char *date)
{
  g_auto (GStrv) forms = g_strsplit (words, " ", -1);
  g_autoptr (GString) trees = g_string_new (NULL);
  g_autofree char *got = NULL;

  for (guint i = 0; forms[i]; i++)
    g_string_append_printf (trees, "%s%s/%s/NOUN/NN/%u/dep", i ? " " : "",
                            forms[i], forms[i], i);
  g_autoptr (ActParse) parse = test_parse_trees (trees->str);
  g_autoptr (GArray) times = act_times_find (act_parse_get_sentence (parse, 0));
  if (!text) {
    g_assert_cmpuint (times->len, ==, 0);
    return;
  }
  g_assert_cmpuint (times->len, ==, 1);
  const ActTime *time = &g_array_index (times, ActTime, 0);
  g_autoptr (GString) found = g_string_new (NULL);
  for (guint i = time->begin; i < time->end; i++)
    g_string_append_printf (found, "%s%s", i > time->begin ? " " : "",
                            forms[i - 1]);
  g_assert_cmpstr (found->str, ==, text);
  got = act_time_format_date (time, reference, future);
  g_assert_cmpstr (got, ==, date);
}

/* 17 February 2021 was a Wednesday. */
#define DAY "2021-02-17"

static void
test_time (void)
{
  check_date ("They met on Monday .", DAY, FALSE, "on Monday", "2021-02-15");
  check_date ("They meet on Monday .", DAY, TRUE, "on Monday", "2021-02-22");
  check_date ("They met on Wednesday .", DAY, FALSE, "on Wednesday", DAY);
  check_date ("It came last September .", DAY, FALSE, "last September",
              "2020-09");
  check_date ("It came ten days ago .", DAY, FALSE, "ten days ago",
              "2021-02-07");
  check_date ("It came two years ago .", DAY, FALSE, "two years ago", "2019");
  check_date ("It was in 2014 .", DAY, FALSE, "in 2014", "2014");
  check_date ("It was on November 18 .", DAY, FALSE, "on November 18",
              "2020-11-18");
  check_date ("It was on 18 November 2019 .", DAY, FALSE, "on 18 November 2019",
              "2019-11-18");
  check_date ("His terms end on January 31 .", DAY, FALSE, "on January 31",
              "2021-01-31");
  check_date ("It is due by the beginning of 2022 .", DAY, FALSE,
              "by the beginning of 2022", "2022-01/2022-04");
  check_date ("He lived there from 1999 to 2004 .", DAY, FALSE,
              "from 1999 to 2004", "1999/2004");
  check_date ("It was in the 1990s .", DAY, FALSE, "in the 1990s", "1990/1999");
  check_date ("It was last week .", DAY, FALSE, "last week",
              "2021-02-08/2021-02-14");
  check_date ("It was last summer .", DAY, FALSE, "last summer",
              "2020-06/2020-08");
  check_date ("It was yesterday .", DAY, FALSE, "yesterday", "2021-02-16");
  check_date ("It is next year .", DAY, FALSE, "next year", "2022");
  check_date ("It was in August last year .", DAY, FALSE, "in August last year",
              "2020-08");
  check_date ("It was between June and September last year .", DAY, FALSE,
              "between June and September last year", "2020-06/2020-09");
  check_date ("It grew from November to March .", DAY, FALSE,
              "from November to March", "2019-11/2020-03");
  check_date ("It lasts from December to March .", DAY, TRUE,
              "from December to March", "2021-12/2022-03");
  check_date ("They met from 3 May to 2 June 2019 .", DAY, FALSE,
              "from 3 May to 2 June 2019", "2019-05-03/2019-06-02");
  check_date ("They met from Thursday to Saturday .", DAY, FALSE,
              "from Thursday to Saturday", "2021-02-11/2021-02-13");
}

static void
test_time_without_date (void)
{
  check_date ("It lasted for three days .", DAY, FALSE, "for three days", NULL);
  check_date ("It came in recent days .", DAY, FALSE, "in recent days", NULL);
  check_date ("They met on Monday .", NULL, FALSE, "on Monday", NULL);
  check_date ("It was in 2014 .", NULL, FALSE, "in 2014", "2014");
  check_date ("They left the next day .", DAY, FALSE, "the next day", NULL);
  check_date ("It may march on .", DAY, FALSE, NULL, NULL);
  check_date ("Some 2000 people came .", DAY, FALSE, NULL, NULL);
  check_date ("They left as soon as she came .", DAY, FALSE, NULL, NULL);
}

/* ---- quotations ---- */

static void
test_quotation (void)
{
  g_autoptr (ActParse) parse =
      test_parse_trees ("\"/\"/PUNCT/``/4/punct " TEST_BOB (
          2, 4,
          "nsubj") "lies/lie/VERB/VBZ/7/ccomp ,/,/PUNCT/,/4/punct "
                   "\"/\"/PUNCT/''/4/punct said/say/VERB/VBD/0/root " TEST_ANN (
                       8, 7,
                       "nsubj") "././PUNCT/./7/punct\n"
                                "\"/\"/PUNCT/``/3/punct He/he/PRON/PRP/3/nsubj "
                                "stole/steal/VERB/VBD/0/root "
                                "it/it/PRON/PRP/3/obj "
                                "././PUNCT/./3/punct \"/\"/PUNCT/''/3/punct");
  g_autoptr (ActQuotations) quotations = act_quotations_new (parse);
  guint n;
  const ActQuotation *all = act_quotations_get (quotations, &n);

  g_assert_cmpuint (n, ==, 2);
  g_assert_cmpuint (all[0].speaker.word, ==, 8);
  g_assert_cmpuint (all[0].cue.word, ==, 7);
  g_assert_cmpuint (all[0].begin.word, ==, 2);
  g_assert_cmpuint (all[1].speaker.sentence, ==, 0);
  g_assert_cmpuint (all[1].speaker.word, ==, 8);
  g_assert_true (act_quotations_find (quotations, 0, 4) == &all[0]);
  g_assert_null (act_quotations_find (quotations, 0, 8));
  g_assert_true (act_quotations_find_byte (quotations, all[1].span.begin) ==
                 &all[1]);
}

static void
test_scare_quotes (void)
{
  g_autoptr (ActParse) parse =
      test_parse_trees ("The/the/DET/DT/2/det regime/regime/NOUN/NN/3/nsubj "
                        "began/begin/VERB/VBD/0/root to/to/PART/TO/6/mark "
                        "\"/\"/PUNCT/``/6/punct leak/leak/VERB/VB/3/xcomp "
                        "\"/\"/PUNCT/''/6/punct ././PUNCT/./3/punct");
  g_autoptr (ActQuotations) quotations = act_quotations_new (parse);
  guint n;
  const ActQuotation *all = act_quotations_get (quotations, &n);

  g_assert_cmpuint (n, ==, 1);
  g_assert_true (all[0].scare);
  g_assert_cmpuint (all[0].speaker.word, ==, 0);
}

/* ---- perspective of the clause with head @word of the first sentence ---- */

static ActPerspective
get_perspective (const char *trees, guint word)
{
  g_autoptr (ActParse) parse = test_parse_trees (trees);
  g_autoptr (ActQuotations) quotations = act_quotations_new (parse);
  g_autoptr (ActClauses) clauses =
      act_clauses_new (act_parse_get_sentence (parse, 0));
  g_autofree ActPerspective *all =
      act_perspectives_new (parse, quotations, 0, clauses);
  const ActClause *clause = act_clauses_find (clauses, word);

  g_assert_nonnull (clause);
  return all[clause - clauses->clauses];
}

static void
test_denial (void)
{
  ActPerspective denied = get_perspective (
      "The/the/DET/DT/2/det envoy/envoy/NOUN/NN/3/nsubj "
      "denied/deny/VERB/VBD/0/root "
      "that/that/SCONJ/IN/8/mark " TEST_ANN (
          5, 8, "nsubj") "had/have/AUX/VBD/8/aux "
                         "stolen/steal/VERB/VBN/3/ccomp the/the/DET/DT/10/det "
                         "letter/letter/NOUN/NN/8/obj ././PUNCT/./3/punct",
      8);

  g_assert_cmpint (denied.stance, ==, ACT_STANCE_DENIES);
  g_assert_cmpint (denied.polarity, ==, ACT_POSITIVE);
  g_assert_cmpuint (denied.source.word, ==, 2);
  g_assert_cmpuint (denied.cue.word, ==, 3);
}

/* The noun in the object carries the content, and its verb denies it. */
static void
test_denied_claims (void)
{
  ActPerspective denied = get_perspective (
      TEST_ANN (
          1, 3,
          "nsubj") "rejected/reject/VERB/VBD/0/root "
                   "claims/claim/NOUN/NNS/3/obj "
                   "that/that/SCONJ/IN/9/mark " TEST_BOB (
                       6, 9,
                       "nsubj") "had/have/AUX/VBD/9/aux "
                                "sold/sell/VERB/VBN/4/acl "
                                "it/it/PRON/PRP/9/obj ././PUNCT/./3/punct",
      9);

  g_assert_cmpint (denied.stance, ==, ACT_STANCE_DENIES);
  g_assert_cmpuint (denied.source.word, ==, 1);
}

static void
test_belief (void)
{
  ActPerspective lied = get_perspective (
      TEST_ANN (
          1, 5,
          "nsubj") "does/do/AUX/VBZ/5/aux not/not/PART/RB/5/advmod "
                   "believe/believe/VERB/VB/0/root "
                   "that/that/SCONJ/IN/9/mark " TEST_BOB (
                       7, 9,
                       "nsubj") "lied/lie/VERB/VBD/5/ccomp ././PUNCT/./5/punct",
      9);

  g_assert_cmpint (lied.polarity, ==, ACT_NEGATIVE);
  g_assert_cmpuint (lied.source.word, ==, 1);
}

static void
test_order (void)
{
  ActPerspective sign = get_perspective (
      TEST_ANN (1, 3, "nsubj") "urged/urge/VERB/VBD/0/root " TEST_BOB (
          4, 3, "obj") "not/not/PART/RB/8/advmod to/to/PART/TO/8/mark "
                       "sign/sign/VERB/VB/3/xcomp it/it/PRON/PRP/8/obj "
                       "././PUNCT/./3/punct",
      8);

  g_assert_cmpint (sign.polarity, ==, ACT_NEGATIVE);
  g_assert_cmpint (sign.modality, ==, ACT_MODALITY_OBLIGATION);
  g_assert_cmpuint (sign.source.word, ==, 1);
}

static void
test_condition (void)
{
  static const char trees[] =
      "If/if/SCONJ/IN/4/mark the/the/DET/DT/3/det talks/talk/NOUN/NNS/4/nsubj "
      "fail/fail/VERB/VBP/9/advcl "
      ",/,/PUNCT/,/4/punct " TEST_BOB (
          6, 9, "nsubj") "will/will/AUX/MD/9/aux leave/leave/VERB/VB/0/root "
                         "././PUNCT/./9/punct";

  g_assert_cmpint (get_perspective (trees, 4).modality, ==,
                   ACT_MODALITY_CONDITIONAL);
  g_assert_cmpint (get_perspective (trees, 9).modality, ==,
                   ACT_MODALITY_CONDITIONAL);
}

static void
test_according (void)
{
  ActPerspective met = get_perspective (
      "According/accord/VERB/VBG/3/case to/to/ADP/IN/1/fixed " TEST_ANN (
          3, 8,
          "obl") ",/,/PUNCT/,/3/punct " TEST_BOB (6, 8,
                                                  "nsubj") "resigned/resign/"
                                                           "VERB/VBD/0/root "
                                                           "././PUNCT/./8/"
                                                           "punct",
      8);

  g_assert_cmpuint (met.source.word, ==, 3);
  g_assert_cmpuint (met.cue.word, ==, 1);
  g_assert_cmpint (met.modality, ==, ACT_MODALITY_FACT);
}

static void
test_until (void)
{
  ActPerspective sign =
      get_perspective ("It/it/PRON/PRP/5/nsubj:pass will/will/AUX/MD/5/aux "
                       "not/not/PART/RB/5/advmod be/be/AUX/VB/5/aux:pass "
                       "signed/sign/VERB/VBN/0/root until/until/ADP/IN/7/case "
                       "Monday/Monday/PROPN/NNP/5/obl ././PUNCT/./5/punct",
                       5);

  g_assert_cmpint (sign.polarity, ==, ACT_POSITIVE);
  g_assert_cmpint (sign.modality, ==, ACT_MODALITY_FUTURE);
}

/* "Acme in talks to buy Norvik": a headline, as "is in talks to buy" says. */
static void
test_aim_of_headline (void)
{
  ActPerspective buy =
      get_perspective ("Acme/Acme/PROPN/NNP/5/nsubj in/in/ADP/IN/3/case "
                       "talks/talk/NOUN/NNS/1/nmod to/to/PART/TO/5/mark "
                       "buy/buy/VERB/VB/0/root Norvik/Norvik/PROPN/NNP/5/obj",
                       5);
  ActPerspective open =
      get_perspective ("Museum/museum/NOUN/NN/5/nsubj in/in/ADP/IN/3/case "
                       "Norvik/Norvik/PROPN/NNP/1/nmod to/to/PART/TO/5/mark "
                       "open/open/VERB/VB/0/root shop/shop/NOUN/NN/5/obj",
                       5);

  g_assert_cmpint (buy.modality, ==, ACT_MODALITY_INTENT);
  g_assert_cmpint (open.modality, ==, ACT_MODALITY_FUTURE);
}

/* "did not call or meet Bob": neither happened; "did not call and left": the
   second did. */
static void
test_shared_negation (void)
{
  static const char both[] =
      "She/she/PRON/PRP/4/nsubj did/do/AUX/VBD/4/aux "
      "not/not/PART/RB/4/advmod call/call/VERB/VB/0/root "
      "or/or/CCONJ/CC/6/cc meet/meet/VERB/VB/4/conj ././PUNCT/./4/punct";
  static const char first[] =
      "She/she/PRON/PRP/4/nsubj did/do/AUX/VBD/4/aux "
      "not/not/PART/RB/4/advmod call/call/VERB/VB/0/root "
      "and/and/CCONJ/CC/6/cc left/leave/VERB/VBD/4/conj ././PUNCT/./4/punct";

  g_assert_cmpint (get_perspective (both, 4).polarity, ==, ACT_NEGATIVE);
  g_assert_cmpint (get_perspective (both, 6).polarity, ==, ACT_NEGATIVE);
  g_assert_cmpint (get_perspective (first, 4).polarity, ==, ACT_NEGATIVE);
  g_assert_cmpint (get_perspective (first, 6).polarity, ==, ACT_POSITIVE);
}

static void
test_no_subject (void)
{
  ActPerspective supports =
      get_perspective ("No/no/DET/DT/2/det party/party/NOUN/NN/3/nsubj "
                       "supports/support/VERB/VBZ/0/root " TEST_BOB (
                           4, 3, "obj") "././PUNCT/./3/punct",
                       3);

  g_assert_cmpint (supports.polarity, ==, ACT_NEGATIVE);
}

/* "X said that Y denied that Z": Z is denied by Y, who is spoken of by X. */
static void
test_nested (void)
{
  static const char trees[] = TEST_ANN (
      1, 3, "nsubj") "said/say/VERB/VBD/0/root "
                     "that/that/SCONJ/IN/7/mark " TEST_BOB (
                         5, 7, "nsubj") "denied/deny/VERB/VBD/3/ccomp "
                                        "that/that/SCONJ/IN/11/mark "
                                        "the/the/DET/DT/10/det "
                                        "king/king/NOUN/NN/11/nsubj "
                                        "died/die/VERB/VBD/7/ccomp "
                                        "././PUNCT/./3/punct";

  g_assert_cmpuint (get_perspective (trees, 7).source.word, ==, 1);
  g_assert_cmpint (get_perspective (trees, 7).stance, ==, ACT_STANCE_ASSERTS);
  g_assert_cmpuint (get_perspective (trees, 11).source.word, ==, 5);
  g_assert_cmpint (get_perspective (trees, 11).stance, ==, ACT_STANCE_DENIES);
}

static void
test_accused (void)
{
  ActPerspective selling = get_perspective (
      "The/the/DET/DT/2/det court/court/NOUN/NN/3/nsubj "
      "accused/accuse/VERB/VBD/0/root " TEST_BOB (
          4, 3, "obj") "of/of/SCONJ/IN/7/mark selling/sell/VERB/VBG/3/advcl "
                       "it/it/PRON/PRP/7/obj ././PUNCT/./3/punct",
      7);

  g_assert_cmpuint (selling.source.word, ==, 2);
}

/* ---- attitudes ---- */

/* What the first attitude of the only sentence is, "cue holder content kind",
   or "-". */
static char *
get_attitude (const char *trees)
{
  g_autoptr (ActParse) parse = test_parse_trees (trees);
  g_autoptr (ActQuotations) quotations = act_quotations_new (parse);
  g_autoptr (ActClauses) clauses =
      act_clauses_new (act_parse_get_sentence (parse, 0));
  g_autofree ActPerspective *perspectives =
      act_perspectives_new (parse, quotations, 0, clauses);
  g_autoptr (GArray) all =
      act_attitudes_new (parse, quotations, 0, clauses, perspectives);

  if (all->len == 0)
    return g_strdup ("-");
  const ActAttitude *first = &g_array_index (all, ActAttitude, 0);
  return g_strdup_printf ("%u %u %u %s", first->cue.word, first->holder.word,
                          first->content,
                          act_attitude_kind_to_string (first->kind));
}

static void
check_attitude (const char *trees, const char *expected)
{
  g_autofree char *got = get_attitude (trees);

  g_assert_cmpstr (got, ==, expected);
}

static void
test_attitude (void)
{
  check_attitude (TEST_ANN (1, 3, "nsubj") "attacked/attack/VERB/VBD/0/root "
                                           "the/the/DET/DT/5/det "
                                           "law/law/NOUN/NN/3/obj "
                                           "././PUNCT/./3/punct",
                  "3 1 5 against");
  check_attitude (TEST_ANN (1, 4, "nsubj") "is/be/AUX/VBZ/4/cop "
                                           "critical/critical/ADJ/JJ/0/root "
                                           "of/of/ADP/IN/7/case "
                                           "the/the/DET/DT/7/det "
                                           "law/law/NOUN/NN/4/obl "
                                           "././PUNCT/./4/punct",
                  "4 1 7 against");
  /* what is supposed, denied, or no act of somebody's */
  check_attitude (TEST_ANN (1, 4, "nsubj") "may/may/AUX/MD/4/aux "
                                           "attack/attack/VERB/VB/0/root "
                                           "the/the/DET/DT/6/det "
                                           "law/law/NOUN/NN/4/obj "
                                           "././PUNCT/./4/punct",
                  "-");
  check_attitude ("The/the/DET/DT/2/det letter/letter/NOUN/NN/3/nsubj "
                  "called/call/VERB/VBD/0/root the/the/DET/DT/5/det "
                  "meeting/meeting/NOUN/NN/3/obj ././PUNCT/./3/punct",
                  "-");
  check_attitude ("It/it/PRON/PRP/2/nsubj attacked/attack/VERB/VBD/0/root "
                  "the/the/DET/DT/4/det law/law/NOUN/NN/2/obj "
                  "././PUNCT/./2/punct",
                  "-");
}

static void
check_relation (const char *label, const char *expected)
{
  ActAttitudeKind kind;

  g_assert_cmpstr (act_attitude_of_relation (label, TRUE, &kind)
                       ? act_attitude_kind_to_string (kind)
                       : NULL,
                   ==, expected);
}

static void
test_attitude_of_relation (void)
{
  check_relation ("criticise", "against");
  check_relation ("call for", "wants");
  check_relation ("want to join", "wants");
  check_relation ("be opposed to", "against");
  check_relation ("lash out at", "against");
  check_relation ("speak against", "says");
  check_relation ("call", NULL);
  check_relation ("vote in", NULL);
  check_relation ("", NULL);
}

/* ---- tables ---- */

static void
test_tables (void)
{
  ActMatrixWord matrix;

  g_assert_true (act_matrix_word_find ("fail", 'v', &matrix));
  g_assert_cmpint (matrix.positive, ==, '-');
  g_assert_true (act_matrix_word_find ("want", 'v', &matrix));
  g_assert_cmpint (matrix.modality, ==, ACT_MODALITY_INTENT);
  g_assert_true (act_matrix_word_find ("unlikely", 'a', &matrix));
  g_assert_cmpint (matrix.modality, ==, ACT_MODALITY_POSSIBLE);
  g_assert_false (act_matrix_word_find ("unlikely", 'v', &matrix));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/perspective/time", test_time);
  g_test_add_func ("/perspective/time-without-date", test_time_without_date);
  g_test_add_func ("/perspective/quotation", test_quotation);
  g_test_add_func ("/perspective/scare-quotes", test_scare_quotes);
  g_test_add_func ("/perspective/denial", test_denial);
  g_test_add_func ("/perspective/denied-claims", test_denied_claims);
  g_test_add_func ("/perspective/belief", test_belief);
  g_test_add_func ("/perspective/order", test_order);
  g_test_add_func ("/perspective/condition", test_condition);
  g_test_add_func ("/perspective/according", test_according);
  g_test_add_func ("/perspective/until", test_until);
  g_test_add_func ("/perspective/aim-of-headline", test_aim_of_headline);
  g_test_add_func ("/perspective/no-subject", test_no_subject);
  g_test_add_func ("/perspective/shared-negation", test_shared_negation);
  g_test_add_func ("/perspective/nested", test_nested);
  g_test_add_func ("/perspective/accused", test_accused);
  g_test_add_func ("/perspective/attitude", test_attitude);
  g_test_add_func ("/perspective/attitude-of-relation",
                   test_attitude_of_relation);
  g_test_add_func ("/perspective/tables", test_tables);
  return g_test_run ();
}
