/* Lemmas from a small table of forms and rules, and from the model's own. */
#include "lemma/lemma.h"

#include <actant/error.h>

#include <string.h>

static const char forms[] = "children\tNNS\tchild\n"
                            "is\tVBZ\tbe\n"
                            "was\tVBD\tbe\n";
static const char rules[] = "NNS\t\t0\t\n"
                            "NNS\ties\t3\ty\n"
                            "NNS\ts\t1\t\n"
                            "VBG\ting\t3\t\n"
                            "VBG\tsing\t3\te\n"
                            "VBN\tabcde\t9\tx\n"
                            "VBN\tde\t2\téd\n";

static void
check (const ActLemmatiser *lemmatiser, const char *form, const char *lower,
       const char *xpos, const char *expected)
{
  g_autoptr (GString) lemma = g_string_new ("what was there before");

  act_lemmatiser_find (lemmatiser, form, lower, xpos, lemma);
  g_assert_cmpstr (lemma->str, ==, expected);
}

static ActLemmatiser *
make (void)
{
  g_autoptr (GError) error = NULL;
  ActLemmatiser *lemmatiser =
      act_lemmatiser_new (forms, strlen (forms), rules, strlen (rules), &error);

  g_assert_no_error (error);
  return lemmatiser;
}

static void
test_exceptions (void)
{
  g_autoptr (ActLemmatiser) lemmatiser = make ();

  check (lemmatiser, "Children", "children", "NNS", "child");
  check (lemmatiser, "was", "was", "VBD", "be");
  check (lemmatiser, "is", "is", "NNS", "i"); /* another tag: by rule */
}

/* lexicon/irregular-forms.tsv comes before all that was learnt. */
static void
test_irregular (void)
{
  g_autoptr (ActLemmatiser) lemmatiser = make ();

  check (lemmatiser, "Fled", "fled", "VBD", "flee");
  check (lemmatiser, "led", "led", "VBN", "lead");
  check (lemmatiser, "overthrown", "overthrown", "VBN", "overthrow");
  check (lemmatiser, "movies", "movies", "NNS", "movie");
  check (lemmatiser, "leaves", "leaves", "NNS", "leaf");
  check (lemmatiser, "left", "left", "JJ", "left"); /* no verb here */
}

/* Rules make "embezzl" of a verb that treebanks lack; a list of verbs knows
   better (lexicon/verb-lemmas.tsv). */
static void
test_verbs (void)
{
  g_autoptr (ActLemmatiser) lemmatiser = make ();

  check (lemmatiser, "embezzling", "embezzling", "VBG", "embezzle");
  check (lemmatiser, "honing", "honing", "VBG", "hone");
  check (lemmatiser, "scraping", "scraping", "VBG", "scrape");
  check (lemmatiser, "scrapping", "scrapping", "VBG", "scrap");
  check (lemmatiser, "untying", "untying", "VBG", "untie");
  check (lemmatiser, "playing", "playing", "VBG", "play");
  check (lemmatiser, "singing", "singing", "VBG", "sing");
  check (lemmatiser, "zooping", "zooping", "VBG",
         "zoop"); /* no verb: by rule */
}

static void
test_rules (void)
{
  g_autoptr (ActLemmatiser) lemmatiser = make ();

  check (lemmatiser, "Cities", "cities", "NNS", "city");
  check (lemmatiser, "états", "états", "NNS", "état");
  check (lemmatiser, "fish", "fish", "NNS", "fish");
  check (lemmatiser, "using", "using", "VBG", "use");
  check (lemmatiser, "going", "going", "VBG", "go");
  check (lemmatiser, "ing", "ing", "VBG", "");
  check (lemmatiser, "abcde", "abcde", "VBN", "abcéd"); /* 9 is too much */
  check (lemmatiser, "s", "s", "NNS", "");
  check (lemmatiser, "", "", "NNS", "");
}

static void
test_unknown (void)
{
  g_autoptr (ActLemmatiser) lemmatiser = make ();
  g_autofree char *longest = g_strnfill (5000, 's');

  check (lemmatiser, "Minsk", "minsk", "NNP", "Minsk"); /* case is kept */
  check (lemmatiser, "Quickly", "quickly", "RB", "quickly");
  check (lemmatiser, longest, longest, "NNS", longest);
}

static void
check_refused (const char *some_forms, const char *some_rules,
               const char *message)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (act_lemmatiser_new (some_forms, strlen (some_forms),
                                     some_rules, strlen (some_rules), &error));
  g_assert_error (error, ACT_ERROR, ACT_ERROR_MODEL);
  g_assert_cmpstr (error->message, ==, message);
}

static void
test_malformed (void)
{
  g_autoptr (ActLemmatiser) empty = act_lemmatiser_new ("", 0, "", 0, NULL);

  check (empty, "Dogs", "dogs", "NNS", "dogs");
  check_refused ("a\tNN\n", "", "section lemma.forms: line 1 is malformed");
  check_refused ("a\tNN\tb\tc\n", "",
                 "section lemma.forms: line 1 is malformed");
  check_refused ("a\tNN\tb", "", "section lemma.forms is not lines of UTF-8");
  check_refused ("a\tNN\t\xff\n", "",
                 "section lemma.forms is not lines of UTF-8");
  check_refused ("", "NN\ts\t1\t\nNN\tt\tx\t\n",
                 "section lemma.rules: line 2 is malformed");
  check_refused ("", "NN\ts\t111\t\n",
                 "section lemma.rules: line 1 is malformed");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/lemma/exceptions", test_exceptions);
  g_test_add_func ("/lemma/irregular", test_irregular);
  g_test_add_func ("/lemma/verbs", test_verbs);
  g_test_add_func ("/lemma/rules", test_rules);
  g_test_add_func ("/lemma/unknown", test_unknown);
  g_test_add_func ("/lemma/malformed", test_malformed);
  return g_test_run ();
}
