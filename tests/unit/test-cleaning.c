/* Cleaning: the labelled pages of tests/accuracy/pages, and single rules. */
#include <actant/document.h>
#include <string.h>

/* Lowest F1 of body lines over all pages that is allowed; raise it when the
   score rises. */
#define BODY_FLOOR 0.97

/** Counts over labelled lines. */
typedef struct {
  guint right, wrong, missed; /* of body lines */
  guint leaked;               /* furniture that would be parsed */
  guint pages, titles;        /* titles: pages with the right title */
  guint wrong_dates;          /* of the pages in dates.tsv */
} Counts;

static ActLineKind
kind_of (char label)
{
  switch (label) {
  case 'B':
    return ACT_LINE_BODY;
  case 'T':
    return ACT_LINE_TITLE;
  case 'D':
    return ACT_LINE_DATE;
  case 'Y':
    return ACT_LINE_BYLINE;
  default:
    return ACT_LINE_FURNITURE;
  }
}

/* The page's text without its labels, and the labels ('\0' for blank lines). */
static char *
read_labelled (const char *path, GString *labels)
{
  g_autofree char *file = NULL;
  g_auto (GStrv) lines = NULL;
  GString *text = g_string_new (NULL);

  g_assert_true (g_file_get_contents (path, &file, NULL, NULL));
  lines = g_strsplit (file, "\n", -1);
  for (char **line = lines; *line; line++) {
    gboolean blank = (*line)[0] == '\0';
    g_assert_true (blank || (*line)[1] == '\t');
    g_string_append_c (labels, blank ? ' ' : (*line)[0]);
    g_string_append_printf (text, "%s\n", blank ? "" : *line + 2);
  }
  return g_string_free (text, FALSE);
}

static gboolean
is_parsed (ActLineKind kind)
{
  return kind == ACT_LINE_BODY || kind == ACT_LINE_TITLE;
}

static void
count_line (Counts *counts, ActLineKind want, ActLineKind got, const char *path,
            const char *text, guint length)
{
  if (got == ACT_LINE_BODY && want == ACT_LINE_BODY)
    counts->right++;
  else if (got == ACT_LINE_BODY)
    counts->wrong++;
  else if (want == ACT_LINE_BODY)
    counts->missed++;
  if (is_parsed (got) && !is_parsed (want))
    counts->leaked++;
  if (is_parsed (got) != is_parsed (want))
    g_test_message ("%s: want %d got %d: %.*s", path, want, got,
                    (int) MIN (length, 100), text);
}

/* The date of @page in dates.tsv, NULL when the page is not there. */
static const char *
find_date (char **dates, const char *page)
{
  const gsize length = strlen (page) - strlen (".txt");

  for (char **line = dates; *line; line++)
    if (strncmp (*line, page, length) == 0 && (*line)[length] == '\t')
      return *line + length + 1;
  return NULL;
}

static void
score_page (const char *path, const char *date, Counts *counts)
{
  g_autoptr (GString) labels = g_string_new (NULL);
  g_autofree char *text = read_labelled (path, labels);
  g_autoptr (ActDocument) document =
      act_document_new ("page", path, text, strlen (text), NULL);
  const char *title = act_document_get_title (document);
  const char *first = NULL;
  guint n;
  const ActLine *lines = act_document_get_lines (document, &n);

  for (guint i = 0; i < n; i++) {
    ActSpan span = lines[i].span;
    if (labels->str[i] == ' ')
      continue;
    if (labels->str[i] == 'T' && !first)
      first = text + span.begin;
    count_line (counts, kind_of (labels->str[i]), lines[i].kind, path,
                text + span.begin, act_span_length (span));
  }
  counts->pages++;
  if (title && first && strncmp (title, first, strlen (title)) == 0)
    counts->titles++;
  else
    g_test_message ("%s: title '%s'", path, title ? title : "");
  if (date && g_strcmp0 (act_document_get_date (document), date) != 0) {
    counts->wrong_dates++;
    g_test_message ("%s: date '%s', not %s", path,
                    act_document_get_date (document), date);
  }
}

static void
test_pages (void)
{
  const char *folder = ACTANT_TESTS "/accuracy/pages";
  GDir *dir = g_dir_open (folder, 0, NULL);
  Counts counts = {0};
  const char *name;
  g_autofree char *table = NULL;
  g_auto (GStrv) dates = NULL;
  double f1;

  g_assert_nonnull (dir);
  g_assert_true (g_file_get_contents (ACTANT_TESTS "/accuracy/pages/dates.tsv",
                                      &table, NULL, NULL));
  dates = g_strsplit (table, "\n", -1);
  while ((name = g_dir_read_name (dir)))
    if (g_str_has_suffix (name, ".txt")) {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      score_page (path, find_date (dates, name), &counts);
    }
  g_dir_close (dir);
  f1 = 2.0 * counts.right / (2.0 * counts.right + counts.wrong + counts.missed);
  g_test_message ("%u pages: body lines F1 %.4f (right %u, wrong %u, missed "
                  "%u), furniture parsed %u, titles %u",
                  counts.pages, f1, counts.right, counts.wrong, counts.missed,
                  counts.leaked, counts.titles);
  g_assert_cmpuint (counts.pages, >=, 60);
  g_assert_cmpfloat (f1, >=, BODY_FLOOR);
  g_assert_cmpuint (counts.titles * 10, >=, counts.pages * 9);
  g_assert_cmpuint (counts.wrong_dates, ==, 0);
}

/* A page around @line, which stands between paragraphs. */
static ActLineKind
kind_between (const char *line)
{
  static const char before[] =
      "The harbour will be closed\n\nThe harbour of Brenik will be closed for "
      "two weeks, the mayor said on Monday.\n"
      "She said that the divers had found a mine near the old pier.\n";
  static const char after[] =
      "\nThe navy has sent a ship, which is expected to arrive in the "
      "evening.\nFishermen have asked for money.\n";
  g_autofree char *text = g_strconcat (before, line, after, NULL);
  g_autoptr (ActDocument) document =
      act_document_new ("page", NULL, text, strlen (text), NULL);
  guint n;

  return act_document_get_lines (document, &n)[4].kind;
}

static void
test_lines (void)
{
  static const struct {
    const char *line;
    ActLineKind kind;
  } cases[] = {
      {"Advertisement", ACT_LINE_FURNITURE},
      {"Also read: Ten piers you must see", ACT_LINE_FURNITURE},
      {"Share this article", ACT_LINE_FURNITURE},
      {"17", ACT_LINE_FURNITURE},
      {"https://p.brenik.example/2xK", ACT_LINE_FURNITURE},
      {"A diver near the pier. Photo: Ann Lee", ACT_LINE_FURNITURE},
      {"Home | News | Sport", ACT_LINE_FURNITURE},
      {"The mine", ACT_LINE_TITLE},
      {"\"I saw it.\"", ACT_LINE_BODY},
      {"Who put it there?", ACT_LINE_BODY},
      {"- the old pier and the new one", ACT_LINE_BODY},
      {"Updated: 3 May 2021", ACT_LINE_DATE},
      {"By ANN LEE", ACT_LINE_BYLINE},
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    ActLineKind kind = kind_between (cases[i].line);
    if (kind != cases[i].kind)
      g_test_message ("%s: %d", cases[i].line, kind);
    g_assert_cmpint (kind, ==, cases[i].kind);
  }
}

/* Sentences that begin or go on like furniture. */
static void
test_sentences (void)
{
  static const char *const sentences[] = {
      "Also on Friday, the court fined him.",
      "Published on Monday, the report says that the army killed twelve "
      "people.",
      "He wrote this on social media.",
      "Police searched his social media accounts.",
      "A picture by Picasso was stolen from the museum in the night.",
      "A photo by Reuters showed soldiers at the gate.",
      "The author is accused of spreading extremism.",
      "Facebook changed its terms of service after the ruling, the company "
      "said.",
      "\"We use cookies,\" the spokesman admitted in court.",
      "Smith, who is a fellow at the Brookings Institution, said that he "
      "disagreed.",
      "Supported by Russia, he won.",
      "Scientists found a mistake in the map.",
      "More from the city is expected to flee.",
      "Getty Images sued the company in London.",
      "The firm's privacy policy allows it to sell the data, the regulator "
      "found.",
      "Compiled by the UN, the list names 12 officials.",
      "Updated figures show that 12 people died."};

  for (gsize i = 0; i < G_N_ELEMENTS (sentences); i++)
    g_assert_cmpint (kind_between (sentences[i]), ==, ACT_LINE_BODY);
}

/* Texts that are no pages lose nothing. */
static void
test_fragments (void)
{
  static const char *const texts[] = {"Ann met Bob",
                                      "ann met bob\nbob met ann\n", "Share\n",
                                      "12 apples\n\n14 pears\n",
                                      /* an article that begins with short
                                         paragraphs */
                                      "Norway closed its border in the north."
                                      "\n\nNo train has left Oslo since."
                                      "\n\nNobody at the port was told."
                                      "\n\nThe minister of transport said "
                                      "on Monday that all the trains between "
                                      "the two countries would run again by "
                                      "the end of May.\n"};

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++) {
    g_autoptr (ActDocument) document =
        act_document_new ("x", NULL, texts[i], strlen (texts[i]), NULL);
    guint n;
    const ActLine *lines = act_document_get_lines (document, &n);
    for (guint line = 0; line < n; line++)
      if (act_span_length (lines[line].span) > 0)
        g_assert_true (lines[line].kind == ACT_LINE_BODY ||
                       lines[line].kind == ACT_LINE_TITLE);
  }
}

/* A correction is longer than the article above it. */
static void
test_short_article (void)
{
  static const char text[] =
      "Oslo bank robbed\n\nBy Ida Holm\n\nMarch 12, 2024\n\nThree men "
      "robbed a bank in Oslo on Monday.\n\nEditor's note: This story was "
      "updated after police gave the name of the bank and of the man.\n";
  g_autoptr (ActDocument) document =
      act_document_new ("x", NULL, text, strlen (text), NULL);

  g_assert_cmpstr (act_document_get_title (document), ==, "Oslo bank robbed");
  g_assert_cmpstr (act_document_get_date (document), ==, "2024-03-12");
}

static void
test_metadata (void)
{
  static const char text[] = "The Brenik Post\nHarbour closed after mine is "
                             "found\nBy Ann Lee\nPublished: Nov. 18, 2020\n"
                             "The harbour of Brenik will be closed for two "
                             "weeks, the mayor said on Monday.\n";
  g_autoptr (ActDocument) document =
      act_document_new ("x", NULL, text, strlen (text), NULL);

  g_assert_cmpstr (act_document_get_title (document), ==,
                   "Harbour closed after mine is found");
  g_assert_cmpstr (act_document_get_date (document), ==, "2020-11-18");
  g_assert_cmpstr (act_document_get_publisher (document), ==,
                   "The Brenik Post");
  act_document_set_metadata (document, "Mine", "2 May 2021", NULL);
  g_assert_cmpstr (act_document_get_title (document), ==, "Mine");
  g_assert_cmpstr (act_document_get_date (document), ==, "2021-05-02");
  g_assert_cmpstr (act_document_get_publisher (document), ==,
                   "The Brenik Post");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cleaning/pages", test_pages);
  g_test_add_func ("/cleaning/lines", test_lines);
  g_test_add_func ("/cleaning/sentences", test_sentences);
  g_test_add_func ("/cleaning/fragments", test_fragments);
  g_test_add_func ("/cleaning/metadata", test_metadata);
  g_test_add_func ("/cleaning/short-article", test_short_article);
  return g_test_run ();
}
