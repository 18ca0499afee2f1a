/* Documents: checks of the text, lines, dates, hashes. */
#include <actant/parse.h>

#include "document/date.h"

#include <string.h>

static void
assert_fails (const char *text, gsize length, gint code, const char *message)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (act_document_new ("n", "n.txt", text, length, &error));
  g_assert_error (error, ACT_ERROR, code);
  g_assert_cmpstr (error->message, ==, message);
}

static const char page[] =
    "Home | News | Sport\n\nHarbour reopens after storm\n\n5 May 2021\n\n"
    "The port of Lumbrava reopened on Monday after a storm of three days.\n"
    "Ships were waiting outside, the harbour master said on Sunday.\n";

typedef struct {
  const ActDocument *document;
  const ActLine *lines;
} Asking;

static gpointer
ask_for_lines (gpointer data)
{
  Asking *asking = data;
  guint n;

  asking->lines = act_document_get_lines (asking->document, &n);
  return NULL;
}

/* A page is cleaned once, whoever asks, and what the container said wins
   whether it came before or after that. */
static void
test_cleaned_once (void)
{
  for (guint round = 0; round < 50; round++) {
    g_autoptr (ActDocument) document =
        act_document_new ("n", NULL, page, sizeof page - 1, NULL);
    GThread *threads[3];
    Asking asking[3];
    const ActLine *lines;
    guint n;

    if (round % 2)
      act_document_set_metadata (document, "Given", NULL, NULL);
    for (guint i = 0; i < G_N_ELEMENTS (threads); i++) {
      asking[i].document = document;
      threads[i] = g_thread_new ("reader", ask_for_lines, &asking[i]);
    }
    lines = act_document_get_lines (document, &n);
    for (guint i = 0; i < G_N_ELEMENTS (threads); i++) {
      g_thread_join (threads[i]);
      g_assert_true (asking[i].lines == lines);
    }
    g_assert_cmpint (lines[2].kind, ==, ACT_LINE_TITLE);
    if (round % 2 == 0) {
      g_assert_cmpstr (act_document_get_title (document), ==,
                       "Harbour reopens after storm");
      act_document_set_metadata (document, "Given", NULL, NULL);
    }
    g_assert_cmpstr (act_document_get_title (document), ==, "Given");
    g_assert_cmpstr (act_document_get_date (document), ==, "2021-05-05");
  }
}

static void
test_bad_text (void)
{
  g_autofree char *long_text = g_strnfill (ACT_DOCUMENT_MAX_BYTES + 1, 'a');

  assert_fails ("", 0, ACT_ERROR_INPUT, "n.txt: empty");
  assert_fails (" .\n", 3, ACT_ERROR_INPUT, "n.txt: no words in it");
  assert_fails ("ab\xff", 3, ACT_ERROR_INPUT,
                "n.txt:1:3: invalid UTF-8 (byte 0xff)");
  assert_fails ("one\n\xc3\xa9\xc3\xa9\xc3", 9, ACT_ERROR_INPUT,
                "n.txt:2:3: invalid UTF-8 (byte 0xc3)");
  assert_fails ("a\nb\0c", 5, ACT_ERROR_INPUT, "n.txt:2:2: NUL byte");
  assert_fails ("\xed\xa0\x80 x", 5, ACT_ERROR_INPUT,
                "n.txt:1:1: invalid UTF-8 (byte 0xed)");
  assert_fails (
      long_text, ACT_DOCUMENT_MAX_BYTES + 1, ACT_ERROR_LIMIT,
      "n.txt: text of 16777217 bytes is longer than the limit of 16 MB");
}

static void
assert_line (const ActDocument *document, guint i, const char *text)
{
  guint n;
  const ActLine *lines = act_document_get_lines (document, &n);
  const char *all = act_document_get_text (document, NULL);
  g_autofree char *line = NULL;

  g_assert_cmpuint (i, <, n);
  line = g_strndup (all + lines[i].span.begin, act_span_length (lines[i].span));
  g_assert_cmpstr (line, ==, text);
}

static void
test_lines (void)
{
  static const char text[] =
      "\xef\xbb\xbfone two\r\n\rthree\n\xe2\x80\xa9 four";
  g_autoptr (ActDocument) document =
      act_document_new ("n", NULL, text, strlen (text), NULL);
  guint n;
  const ActLine *lines = act_document_get_lines (document, &n);
  gsize length;

  g_assert_cmpuint (n, ==, 5);
  assert_line (document, 0, "one two");
  assert_line (document, 1, "");
  assert_line (document, 2, "three");
  assert_line (document, 3, "");
  assert_line (document, 4, " four");
  g_assert_cmpuint (lines[0].span.begin, ==, 3);
  g_assert_cmpint (lines[1].kind, ==, ACT_LINE_BLANK);
  g_assert_true (memcmp (act_document_get_text (document, &length), text,
                         strlen (text)) == 0);
  g_assert_cmpuint (length, ==, strlen (text));
}

static void
test_hash (void)
{
  g_autoptr (ActDocument) a = act_document_new ("n", "a", "text", 4, NULL);
  g_autoptr (ActDocument) b = act_document_new ("n", "b", "text and", 4, NULL);
  g_autoptr (ActDocument) c = act_document_new ("m", "a", "text", 4, NULL);

  g_assert_cmpuint (strlen (act_document_get_hash (a)), ==, 64);
  g_assert_cmpstr (act_document_get_hash (a), ==, act_document_get_hash (b));
  g_assert_cmpstr (act_document_get_hash (a), !=, act_document_get_hash (c));
}

/* One letter a line of @text: + it goes on from the line above, - it does not.
 */
static char *
joins_of (const char *text)
{
  g_autoptr (ActDocument) document =
      act_document_new ("n", NULL, text, strlen (text), NULL);
  guint n;
  const ActLine *lines = act_document_get_lines (document, &n);
  GString *joins = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append_c (joins, lines[i].joined ? '+' : '-');
  return g_string_free (joins, FALSE);
}

static void
test_wrapped (void)
{
  static const struct {
    const char *text, *joins;
  } cases[] = {
      {"A title\n\nThe first line of this paragraph is as long as the others "
       "are\n"
       "and so is the second one, which does not end where the sentence ends.\n"
       "The third is the last.\n\nAnother paragraph follows, and it is wrapped "
       "at the same width too\n"
       "because somebody sent it by mail. It has a few words that do not end\n"
       "where the line does.\n",
       "---++--++"},
      /* Two lines are enough. */
      {"The administrative court of Brenik stopped the sale of the forest on\n"
       "Friday, said Judge Novak, three days before the contract was to be\n"
       "signed.\n",
       "-++"},
      {"The government of Tarnovia has stopped the sale of the royal forest, "
       "said\nthe minister.\n",
       "-+"},
      /* Names and numbers at the start of a line, no blank lines between
         paragraphs. */
      {"The court stopped the sale of the royal forest to the company Holm &\n"
       "Sons, which had offered more than anybody else for it, that is\n"
       "50,000 crowns. It said so on Friday, and nobody was surprised by it.\n"
       "The ministry did not know of it.\n"
       "\"This is the happiest day since my wedding,\" said Josef Pokorny, "
       "the\n"
       "mayor.\n",
       "-+++-+"},
      /* Headline, byline and page marks above and below. */
      {"Court stops the sale of the royal forest near Brenik\nBy Anton Weiss\n"
       "The administrative court stopped the sale of the royal forest on late\n"
       "Friday, three days before the contract with the timber company Holm\n"
       "was to be signed in the capital.\n- 3 -\n"
       "Judge Katerina Novak ruled that the government had not asked the four\n"
       "villages inside the forest, as it is obliged to do by a law of\n1931.\n"
       "Continued on page 4\n",
       "---++--++-"},
      /* A long line elsewhere in the text changes nothing. */
      {"The administrative court stopped the sale of the royal forest on late\n"
       "evening, three days before the contract with the timber company was\n"
       "to be signed.\n\nThis is a paragraph that stands on one line, as in "
       "most texts, and it is a good deal longer than any column of text is.\n",
       "-++--"},
      {"The quay is closed to all who are not of the city's own fire brigade\n"
       "until noon. These are the streets that will be closed on Saturday:\n"
       "- the street of the fishermen from the harbour up to the old market\n"
       "- the road to Smolka\n",
       "-+--"},
      /* A menu below the title of a page whose text is wrapped. */
      {"How Tarnovia tried an entire choir of old women from the villages\n"
       "News  Stories  Prisoners  Economy  War  Opinion  RU  BE  EN  Mail\n"
       "If this page does not open, use the address of our other server.\n\n"
       "The administrative court stopped the sale of the royal forest on\n"
       "Friday, three days before the contract with the timber company of\n"
       "Holm was to be signed in the capital.\n",
       "-----++"},
      {"Home\nNews\nSport\nA line that is a paragraph of its own and has some "
       "length, he said.\nMore\nLess\nX\n",
       "-------"},
      {"Ferry service between the islands is to resume in May after storm\n"
       "Minister resigns over a dinner with the developer of the new harbour\n"
       "Snow closes mountain pass, hundreds of drivers stranded over night\n"
       "Bank knew of the missing gold since 2015, says the state auditor now\n"
       "read more\n",
       "-----"},
      /* Paragraphs that begin small, each on a line of its own. */
      {"the food was great and the people at the door were quite nice to us\n"
       "i will come back for the cake that they bake\n"
       "we had the fish, which is from the lake, and it was good\n"
       "never again, too loud for us and also too dark\n"
       "my sister liked the room on the upper floor, it has a view of the "
       "harbour, though i did not\n"
       "the soup is what you go there for, and\n",
       "------"},
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *joins = joins_of (cases[i].text);
    g_assert_cmpstr (joins, ==, cases[i].joins);
  }
}

static void
test_dates (void)
{
  static const struct {
    const char *text, *date;
  } cases[] = {
      {"27 April 2024, Saturday, 8:02", "2024-04-27"},
      {"Nov. 18, 2020", "2020-11-18"},
      {"JAN. 13, 2017", "2017-01-13"},
      {"18.11.2020", "2020-11-18"},
      {"2020-11-18T08:00:00Z", "2020-11-18"},
      {"Published: 3rd of May 2021 10:00", "2021-05-03"},
      {"Mon 27 Mar 2023 06.00 BST", "2023-03-27"},
      {"11/18/2020", "2020-11-18"},
      {"03/04/2021", "2021-04-03"},
      {"20201118", "2020-11-18"},
      {"Sept 5th, 2023", "2023-09-05"},
      {"at 10:30 on 5 September 2023", "2023-09-05"},
      {"31 February 2020", NULL},
      {"May 2020", NULL},
      {"12 of 2020 people", NULL},
      {"99999999999999999999", NULL},
      {"0-0-0000", NULL},
      {"", NULL},
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    char out[ACT_DATE_SIZE] = "";
    gboolean found = act_date_find (cases[i].text, strlen (cases[i].text), out);
    g_test_message ("%s: %s", cases[i].text, out);
    g_assert_cmpint (found, ==, cases[i].date != NULL);
    if (found)
      g_assert_cmpstr (out, ==, cases[i].date);
  }
}

/* Texts made to be slow take time in proportion to their length. */
static void
test_hostile (void)
{
  static const char *const pieces[] = {".",
                                       "a,",
                                       "www.)",
                                       "a-",
                                       "-",
                                       "'",
                                       "x.y",
                                       "http://a>",
                                       "Leave a comment\n",
                                       "Home\n",
                                       "Also read\n",
                                       "1.",
                                       "(",
                                       "a/b/",
                                       "Share\n\nA b\n",
                                       "A. ",
                                       "The b is c.\nX y\n",
                                       "1 May 2020\n",
                                       "\xe2\x80\x99",
                                       "By A\n"};

  for (gsize i = 0; i < G_N_ELEMENTS (pieces); i++) {
    g_autoptr (GString) text = g_string_new ("a ");
    gint64 start = g_get_monotonic_time ();
    while (text->len < 1 << 20)
      g_string_append (text, pieces[i]);
    g_string_append (text, "\nThe harbour of Brenik will be closed for two "
                           "weeks from today on, the mayor said on Monday.\n");
    g_autoptr (ActDocument) document =
        act_document_new ("n", NULL, text->str, text->len, NULL);
    g_autoptr (ActParse) parse = act_parse_new_all (document);
    for (guint k = 0; k + 1 < act_parse_count_sentences (parse); k++)
      g_assert_cmpuint (act_parse_get_sentence (parse, k)->span.end, <=,
                        act_parse_get_sentence (parse, k + 1)->span.begin);
    g_test_message ("%s: %.3f s", pieces[i],
                    (double) (g_get_monotonic_time () - start) / 1e6);
    g_assert_cmpint (g_get_monotonic_time () - start, <, 20 * G_USEC_PER_SEC);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/document/bad-text", test_bad_text);
  g_test_add_func ("/document/lines", test_lines);
  g_test_add_func ("/document/cleaned-once", test_cleaned_once);
  g_test_add_func ("/document/hash", test_hash);
  g_test_add_func ("/document/wrapped", test_wrapped);
  g_test_add_func ("/document/dates", test_dates);
  g_test_add_func ("/document/hostile", test_hostile);
  return g_test_run ();
}
