/* UD features by rule, on trees written for this test. */
#include <actant/parse.h>

#include <string.h>

/* Columns: form, lemma, UPOS, XPOS, head, relation, expected features. */
typedef struct {
  const char *form, *lemma, *upos, *xpos;
  guint head;
  const char *rel, *features;
} Row;

static void
check (const Row *rows, guint n)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (ActParse) parse = NULL;
  char features[128];

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%u\t%s\t%s\t%s\t%s\t_\t%u\t%s\t_\t_\n",
                            i + 1, rows[i].form, rows[i].lemma, rows[i].upos,
                            rows[i].xpos, rows[i].head, rows[i].rel);
  g_string_append (text, "\n");
  parse = act_parse_new_conllu ("test", text->str, text->len, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < n; i++) {
    act_word_format_features (act_parse_get_sentence (parse, 0), i + 1,
                              features, sizeof features);
    g_assert_cmpstr (features, ==, rows[i].features);
  }
}

static void
test_passive (void)
{
  static const Row rows[] = {
      {"They", "they", "PRON", "PRP", 4, "nsubj:pass",
       "Case=Nom|Number=Plur|Person=3|PronType=Prs"},
      {"were", "be", "AUX", "VBD", 4, "aux:pass",
       "Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin"},
      {"quickly", "quickly", "ADV", "RB", 4, "advmod", "Degree=Pos"},
      {"seen", "see", "VERB", "VBN", 0, "root",
       "Tense=Past|VerbForm=Part|Voice=Pass"},
      {"and", "and", "CCONJ", "CC", 6, "cc", "_"},
      {"filmed", "film", "VERB", "VBN", 4, "conj",
       "Tense=Past|VerbForm=Part|Voice=Pass"},
      {".", ".", "PUNCT", ".", 4, "punct", "_"}};

  check (rows, G_N_ELEMENTS (rows));
}

static void
test_perfect (void)
{
  static const Row rows[] = {
      {"Ships", "ship", "NOUN", "NNS", 5, "nsubj", "Number=Plur"},
      {"have", "have", "AUX", "VBP", 5, "aux",
       "Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin"},
      {"n't", "not", "PART", "RB", 5, "advmod", "Polarity=Neg"},
      {"been", "be", "AUX", "VBN", 5, "aux", "Tense=Past|VerbForm=Part"},
      {"leaving", "leave", "VERB", "VBG", 0, "root",
       "Tense=Pres|VerbForm=Part"},
      {"the", "the", "DET", "DT", 7, "det", "Definite=Def|PronType=Art"},
      {"port", "port", "NOUN", "NN", 5, "obj", "Number=Sing"},
      {"12", "12", "NUM", "CD", 9, "nummod", "NumForm=Digit|NumType=Card"},
      {"times", "time", "NOUN", "NNS", 5, "obl:unmarked", "Number=Plur"}};

  check (rows, G_N_ELEMENTS (rows));
}

static void
test_relative (void)
{
  static const Row rows[] = {
      {"Call", "call", "VERB", "VB", 0, "root",
       "Mood=Imp|Person=2|VerbForm=Fin"},
      {"the", "the", "DET", "DT", 3, "det", "Definite=Def|PronType=Art"},
      {"men", "man", "NOUN", "NNS", 1, "obj", "Number=Plur"},
      {"who", "who", "PRON", "WP", 6, "nsubj", "PronType=Rel"},
      {"once", "once", "ADV", "RB", 6, "advmod", "NumForm=Word|NumType=Mult"},
      {"refused", "refuse", "VERB", "VBD", 3, "acl:relcl",
       "Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin"},
      {"to", "to", "PART", "TO", 8, "mark", "_"},
      {"answer", "answer", "VERB", "VB", 6, "xcomp", "VerbForm=Inf"},
      {"it", "it", "PRON", "PRP", 8, "obj",
       "Case=Acc|Gender=Neut|Number=Sing|Person=3|PronType=Prs"},
      {"without", "without", "SCONJ", "IN", 11, "mark", "_"},
      {"asking", "ask", "VERB", "VBG", 8, "advcl", "VerbForm=Ger"}};

  check (rows, G_N_ELEMENTS (rows));
}

static void
test_question (void)
{
  static const Row rows[] = {
      {"Who", "who", "PRON", "WP", 3, "nsubj", "PronType=Int"},
      {"can", "can", "AUX", "MD", 3, "aux", "VerbForm=Fin"},
      {"prove", "prove", "VERB", "VB", 0, "root", "VerbForm=Inf"},
      {"a", "a", "DET", "DT", 6, "det", "Definite=Ind|PronType=Art"},
      {"better", "good", "ADJ", "JJR", 6, "amod", "Degree=Cmp"},
      {"claim", "claim", "NOUN", "NN", 3, "obj", "Number=Sing"},
      {"?", "?", "PUNCT", ".", 3, "punct", "_"}};

  check (rows, G_N_ELEMENTS (rows));
}

/* Whatever the size, the string ends inside it. */
static void
test_short_buffer (void)
{
  static const char text[] = "1\tIt\tit\tPRON\tPRP\t_\t0\troot\t_\t_\n\n";
  g_autoptr (ActParse) parse =
      act_parse_new_conllu ("test", text, strlen (text), NULL);
  char features[32];

  g_assert_nonnull (parse);
  for (gsize size = 1; size < sizeof features; size++) {
    memset (features, 'x', sizeof features);
    act_word_format_features (act_parse_get_sentence (parse, 0), 1, features,
                              size);
    g_assert_cmpuint (strlen (features), <, size);
    g_assert_cmpint (features[size], ==, 'x');
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/ud-features/passive", test_passive);
  g_test_add_func ("/ud-features/perfect", test_perfect);
  g_test_add_func ("/ud-features/relative", test_relative);
  g_test_add_func ("/ud-features/question", test_question);
  g_test_add_func ("/ud-features/short-buffer", test_short_buffer);
  return g_test_run ();
}
