/* CoNLL-U in and out. */
#include <actant/parse.h>

#include <string.h>

static const char two[] =
    "# a comment\n"
    "1\tAnn\tAnn\tPROPN\tNNP\t_\t2\tnsubj\t_\tName=B-PER\n"
    "2\tLee\tLee\tPROPN\tNNP\t_\t3\tflat\t_\tName=I-PER\n"
    "3\tsaw\tsee\tVERB\tVBD\t_\t0\troot\t_\t_\n"
    "4-5\tdon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
    "4\tdo\tdo\tAUX\tVBP\t_\t3\taux\t_\t_\n"
    "5\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_\n"
    "5.1\tghost\t_\t_\t_\t_\t_\t_\t_\t_\n"
    "6\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_\n"
    "\n"
    "1\tBob\t_\t_\t_\t_\t_\t_\t_\t_\n";

static ActParse *
read_text (const char *text, GError **error)
{
  return act_parse_new_conllu ("x.conllu", text, strlen (text), error);
}

static void
test_read (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ActParse) parse = read_text (two, &error);
  const ActSentence *sentence;
  const ActNameSpan *names;
  guint n;

  g_assert_no_error (error);
  g_assert_cmpuint (act_parse_count_sentences (parse), ==, 2);
  sentence = act_parse_get_sentence (parse, 0);
  g_assert_cmpuint (sentence->n_words, ==, 6);
  g_assert_cmpuint (sentence->words[1].head, ==, 2);
  g_assert_cmpuint (sentence->words[1].rel, ==, ACT_REL_NSUBJ);
  g_assert_cmpstr (sentence->words[3].lemma, ==, "see");
  g_assert_cmpuint (sentence->words[3].xpos, ==, ACT_XPOS_VBD);
  g_assert_cmpuint (sentence->words[4].flags, ==, ACT_WORD_MWT_FIRST);
  g_assert_cmpuint (sentence->words[5].flags, ==, ACT_WORD_MWT_NEXT);
  g_assert_cmpstr (act_document_get_text (act_parse_get_document (parse), NULL),
                   ==, "Ann Lee saw don't.\nBob\n");
  names = act_parse_get_names (parse, &n);
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpuint (names[0].begin, ==, 1);
  g_assert_cmpuint (names[0].end, ==, 3);
  g_assert_cmpint (names[0].type, ==, ACT_NAME_PER);
  g_assert_cmpuint (act_parse_get_sentence (parse, 1)->words[1].head, ==, 0);
}

/* What is written is read back as the same. */
static void
test_write (void)
{
  g_autoptr (ActParse) parse = read_text (two, NULL), again = NULL;
  g_autoptr (GString) first = g_string_new (NULL), second = g_string_new (NULL);

  act_parse_format_conllu (parse, first);
  g_assert_nonnull (
      strstr (first->str, "4-5\tdon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"));
  g_assert_nonnull (strstr (first->str, "Bytes=0:3|Name=B-PER\n"));
  g_assert_nonnull (strstr (first->str, "# text = Ann Lee saw don't.\n"));
  again = read_text (first->str, NULL);
  g_assert_nonnull (again);
  act_parse_format_conllu (again, second);
  g_assert_cmpstr (first->str, ==, second->str);
}

#define ROW(id, head) id "\tw\t_\t_\t_\t_\t" head "\tdep\t_\t_\n"

static void
test_errors (void)
{
  static const struct {
    const char *text, *message;
  } cases[] = {
      {"1\tw\n", "x.conllu:1: not ten columns separated by TABs"},
      {"1\tw\t_\t_\t_\t_\t_\t_\t_\t_\t_\n",
       "x.conllu:1: not ten columns separated by TABs"},
      {"\n" ROW ("2", "0"),
       "x.conllu:2: word numbers must count up from 1, this is '2'"},
      {ROW ("x", "0"),
       "x.conllu:1: word numbers must count up from 1, this is 'x'"},
      {ROW ("1", "x"), "x.conllu:1: no head can be 'x'"},
      {ROW ("1", "1"), "x.conllu:1: no head can be '1'"},
      {ROW ("1", "7"), "x.conllu:1: head 7 of word 1 is not in the sentence"},
      {ROW ("1", "2") ROW ("2", "1"),
       "x.conllu:1: the heads of the sentence are no tree with one root"},
      {ROW ("1", "0") ROW ("2", "0"),
       "x.conllu:1: the heads of the sentence are no tree with one root"},
      {ROW ("1", "0") ROW ("2", "_"),
       "x.conllu:1: the heads of the sentence are no tree with one root"},
      {"1-3\tw\t_\t_\t_\t_\t_\t_\t_\t_\n" ROW ("1", "0"),
       "x.conllu:3: words 2-3 of a token are missing"},
      {"2-3\tw\t_\t_\t_\t_\t_\t_\t_\t_\n",
       "x.conllu:1: misplaced range of words '2-3'"},
      {"1\t\t_\t_\t_\t_\t0\troot\t_\t_\n", "x.conllu:1: no form of word '1'"},
      {"# nothing\n", "x.conllu: empty"},
      {"1\tw\xff", "x.conllu:1:4: invalid UTF-8 (byte 0xff)"},
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GError) error = NULL;
    g_assert_null (read_text (cases[i].text, &error));
    g_assert_error (error, ACT_ERROR, ACT_ERROR_INPUT);
    g_assert_cmpstr (error->message, ==, cases[i].message);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/conllu/read", test_read);
  g_test_add_func ("/conllu/write", test_write);
  g_test_add_func ("/conllu/errors", test_errors);
  return g_test_run ();
}
