/* The network's steps: features, trees, names, and whole parses. */
#include <actant/document.h>
#include <actant/parser.h>

#include "network/names.h"
#include "network/network.h"
#include "network/tree.h"

#include <math.h>
#include <string.h>

static void
assert_same_bytes (gconstpointer a, gsize a_size, gconstpointer b, gsize b_size)
{
  g_assert_cmpuint (a_size, ==, b_size);
  g_assert_true (memcmp (a, b, a_size) == 0);
}

/* Features. The expected rows are those of extract/train/features.py. */

static const guint32 table_rows[ACT_N_TABLES] = {3,    4,    2000, 6000,
                                                 8000, 2000, 6000, 2000};

static const struct {
  const char *form;
  guint32 rows[ACT_N_TABLES];
} known_features[] = {
    {"The", {1, 2, 579, 4947, 7158, 136, 1933, 382}},
    {"a", {0, 1, 1202, 4371, 5529, 404, 3305, 1930}},
    {"Straße", {0, 3, 1322, 900, 4335, 527, 1026, 1220}},
    {"O’Clock", {2, 1, 59, 360, 7846, 1935, 1444, 1810}},
    {"“", {0, 1, 1890, 3940, 7928, 59, 4005, 1772}},
    {"''", {0, 1, 1890, 3940, 7928, 59, 4005, 1772}},
    {"—", {0, 1, 879, 852, 5322, 811, 827, 87}},
    {"…", {0, 1, 1829, 5853, 4094, 185, 3741, 573}},
    {"-LRB-", {0, 1, 1148, 3601, 4903, 799, 356, 1541}},
    {"1,234.50", {0, 1, 731, 57, 1702, 1837, 3267, 643}},
    {"McDonald", {0, 1, 722, 3433, 3858, 1754, 5027, 1784}},
    {"HTTPSERVERS", {0, 1, 1641, 4508, 7294, 550, 244, 800}},
    {"Éire", {0, 1, 424, 1270, 6363, 176, 5115, 1164}},
    {"日本", {0, 1, 218, 4590, 5079, 1949, 4092, 1415}},
    {"ΟΔΟΣ", {0, 1, 1630, 2685, 6630, 274, 4463, 800}},
    {"İ", {0, 1, 1565, 561, 3584, 637, 5767, 111}},
};

/* A vocabulary of three words: the 1 2, o'clock 2 1, straße 0 3. */
static void
test_features (void)
{
  static const struct {
    const char *word;
    guint32 rows[2];
  } words[] = {{"the", {1, 2}}, {"o'clock", {2, 1}}, {"straße", {0, 3}}};
  guint64 keys[4] = {0};
  guint32 rows[8] = {0}, got[ACT_N_TABLES];
  const ActVocabulary vocabulary = {keys, rows, 3};

  for (guint i = 0; i < G_N_ELEMENTS (words); i++) {
    const guint64 key =
        act_fnv_add (ACT_FNV_START, words[i].word, strlen (words[i].word));
    guint slot = key & 3;

    while (keys[slot])
      slot = (slot + 1) & 3;
    keys[slot] = key;
    memcpy (&rows[2 * slot], words[i].rows, sizeof words[i].rows);
  }
  for (guint i = 0; i < G_N_ELEMENTS (known_features); i++) {
    act_features_of (known_features[i].form, &vocabulary, table_rows, got);
    assert_same_bytes (got, sizeof got, known_features[i].rows, sizeof got);
  }
}

/* Trees, against all assignments of heads to a few words. */

#define MOST_WORDS 5

static gboolean
is_tree (const guint16 *heads, guint n)
{
  guint n_roots = 0;

  for (guint i = 1; i <= n; i++) {
    guint j = i, steps = 0;

    n_roots += heads[i] == 0;
    while (j && steps++ <= n)
      j = heads[j];
    if (j)
      return FALSE;
  }
  return n_roots == 1;
}

static double
score_of (const guint16 *heads, guint n, const float *scores, gsize stride)
{
  double score = 0;

  for (guint i = 1; i <= n; i++)
    score += (double) scores[i * stride + heads[i]];
  return score;
}

static double
best_score (guint n, const float *scores, gsize stride)
{
  guint16 heads[MOST_WORDS + 1] = {0};
  double best = -INFINITY;
  guint n_all = 1;

  for (guint i = 0; i < n; i++)
    n_all *= n + 1;
  for (guint code = 0; code < n_all; code++) {
    guint rest = code;

    for (guint i = 1; i <= n; i++, rest /= n + 1)
      heads[i] = (guint16) (rest % (n + 1));
    if (is_tree (heads, n))
      best = MAX (best, score_of (heads, n, scores, stride));
  }
  return best;
}

static void
test_small_trees (void)
{
  g_autoptr (ActTreeDecoder) decoder = act_tree_decoder_new ();
  float scores[(MOST_WORDS + 1) * 16];
  guint16 heads[MOST_WORDS + 1];

  for (guint t = 0; t < 3000; t++) {
    const guint n = 1 + t % MOST_WORDS;

    /* Few values make ties, and cycles likely; every third with a strong pull
       to the root, which only one word may follow. */
    for (guint i = 0; i < G_N_ELEMENTS (scores); i++)
      scores[i] = (float) -g_test_rand_int_range (0, t % 2 ? 8 : 1000);
    for (guint i = 1; t % 3 == 0 && i <= n; i++)
      scores[i * 16] += 500;
    act_tree_decoder_run (decoder, n, scores, 16, heads);
    g_assert_cmpuint (heads[0], ==, 0);
    g_assert_true (is_tree (heads, n));
    g_assert_cmpfloat_with_epsilon (score_of (heads, n, scores, 16),
                                    best_score (n, scores, 16), 1e-6);
  }
}

/* A large one is still a tree, and no single change of a head improves it. */
static void
test_large_tree (void)
{
  enum { N = 300 };
  g_autoptr (ActTreeDecoder) decoder = act_tree_decoder_new ();
  g_autofree float *scores = g_new (float, (N + 1) * (N + 1));
  guint16 heads[N + 1];

  for (guint i = 0; i < (N + 1) * (N + 1); i++)
    scores[i] = (float) g_test_rand_double_range (-30, 0);
  act_tree_decoder_run (decoder, N, scores, N + 1, heads);
  g_assert_true (is_tree (heads, N));
  for (guint i = 1; i <= N; i++) {
    const guint16 head = heads[i];

    for (guint16 j = 0; j <= N; j++) {
      if (j == i || scores[i * (N + 1) + j] <= scores[i * (N + 1) + head])
        continue;
      heads[i] = j;
      g_assert_false (is_tree (heads, N));
    }
    heads[i] = head;
  }
}

/* Names, against all sequences of tags. */

static const ActNameTag tags[] = {{ACT_TAG_OUTSIDE, ACT_NAME_MISC},
                                  {ACT_TAG_BEGIN, ACT_NAME_PER},
                                  {ACT_TAG_INSIDE, ACT_NAME_PER},
                                  {ACT_TAG_BEGIN, ACT_NAME_LOC},
                                  {ACT_TAG_INSIDE, ACT_NAME_LOC}};

#define N_TAGS G_N_ELEMENTS (tags)

static gboolean
is_allowed (const guint8 *best, guint n)
{
  for (guint i = 0; i < n; i++)
    if (tags[best[i]].kind == ACT_TAG_INSIDE &&
        (i == 0 || tags[best[i - 1]].kind == ACT_TAG_OUTSIDE ||
         tags[best[i - 1]].type != tags[best[i]].type))
      return FALSE;
  return TRUE;
}

static double
path_score (const float *scores, const guint8 *best, guint n)
{
  double score = 0;

  for (guint i = 0; i < n; i++)
    score += (double) scores[i * N_TAGS + best[i]];
  return score;
}

static void
test_tags (void)
{
  enum { MOST = 5 };
  float scores[MOST * N_TAGS];
  guint8 back[MOST * N_TAGS], best[MOST], other[MOST];

  for (guint t = 0; t < 300; t++) {
    const guint n = 1 + t % MOST;
    double most = -INFINITY;
    guint n_all = 1;

    for (guint i = 0; i < n * N_TAGS; i++)
      scores[i] = (float) g_test_rand_double_range (-9, 0);
    act_names_find_tags (tags, N_TAGS, n, scores, back, best);
    g_assert_true (is_allowed (best, n));
    for (guint i = 0; i < n; i++)
      n_all *= N_TAGS;
    for (guint code = 0; code < n_all; code++) {
      guint rest = code;

      for (guint i = 0; i < n; i++, rest /= N_TAGS)
        other[i] = (guint8) (rest % N_TAGS);
      if (is_allowed (other, n))
        most = MAX (most, path_score (scores, other, n));
    }
    g_assert_cmpfloat_with_epsilon (path_score (scores, best, n), most, 1e-5);
  }
}

static void
test_spans (void)
{
  static const guint8 best[] = {1, 2, 1, 0, 3};
  float scores[5 * N_TAGS];
  g_autoptr (GArray) names = g_array_new (FALSE, FALSE, sizeof (ActNameSpan));
  const ActNameSpan *span;

  for (guint i = 0; i < 5 * N_TAGS; i++)
    scores[i] = logf (0.1f);
  for (guint i = 0; i < 5; i++)
    scores[i * N_TAGS + best[i]] = logf (0.6f);
  act_names_add_spans (tags, N_TAGS, 5, scores, best, 7, 11, names);
  g_assert_cmpuint (names->len, ==, 3);
  span = &g_array_index (names, ActNameSpan, 0);
  g_assert_cmpuint (span->sentence, ==, 7);
  g_assert_cmpuint (span->begin, ==, 11);
  g_assert_cmpuint (span->end, ==, 13);
  g_assert_cmpint (span->type, ==, ACT_NAME_PER);
  /* .6² against .1² for LOC; the model does not know the other types */
  g_assert_cmpfloat_with_epsilon (span->probability[ACT_NAME_PER], 36 / 37.0,
                                  1e-3);
  g_assert_cmpfloat_with_epsilon (span->probability[ACT_NAME_LOC], 1 / 37.0,
                                  1e-3);
  g_assert_cmpfloat (span->probability[ACT_NAME_ORG], <, 1e-4);
  span = &g_array_index (names, ActNameSpan, 2);
  g_assert_cmpuint (span->begin, ==, 15);
  g_assert_cmpuint (span->end, ==, 16);
  g_assert_cmpint (span->type, ==, ACT_NAME_LOC);
}

/* Whole parses with the model that is part of the program. */

static const char article[] =
    "The port of Lumbrava reopened on Monday after a strike of six weeks.\n"
    "Mayor Ines Calder, who had met the dockers twice, said that the city "
    "would pay half of the lost wages, but the company's lawyers have not "
    "signed the agreement yet.\n"
    "\"We didn't expect it\", a spokesman for Norvent Shipping told reporters "
    "in Riga, adding that talks with the Latvian government will go on.\n"
    "No ship was damaged.\n";

typedef ActModel *(*OpenModel) (const char *path, GError **error);

static const OpenModel networks[] = {act_model_open, act_model_open_fast};

static ActModel *
open_model (gconstpointer network)
{
  g_autoptr (GError) error = NULL;
  ActModel *model = (*(const OpenModel *) network) (NULL, &error);

  g_assert_no_error (error);
  return model;
}

static ActDocument *
make_document (const char *text)
{
  g_autoptr (GError) error = NULL;
  ActDocument *document =
      act_document_new ("test", NULL, text, strlen (text), &error);

  g_assert_no_error (error);
  return document;
}

static void
check_sentence (const ActSentence *sentence)
{
  g_autofree guint16 *heads = g_new0 (guint16, sentence->n_words + 1);

  for (guint i = 1; i <= sentence->n_words; i++) {
    const ActWord *word = &sentence->words[i];

    g_assert_cmpuint (word->head, <=, sentence->n_words);
    g_assert_true ((word->rel == ACT_REL_ROOT) == (word->head == 0));
    g_assert_cmpfloat (word->arc, >, 0);
    g_assert_cmpfloat (word->arc, <=, 1.0001);
    g_assert_nonnull (word->lemma);
    heads[i] = word->head;
  }
  g_assert_true (is_tree (heads, sentence->n_words));
}

static void
check_same (const ActParse *a, const ActParse *b)
{
  guint n_a, n_b;
  const ActNameSpan *names_a = act_parse_get_names (a, &n_a);
  const ActNameSpan *names_b = act_parse_get_names (b, &n_b);

  g_assert_cmpuint (n_a, ==, n_b);
  for (guint i = 0; i < n_a; i++)
    assert_same_bytes (&names_a[i], sizeof *names_a, &names_b[i],
                       sizeof *names_b);
  for (guint s = 0; s < act_parse_count_sentences (a); s++) {
    const ActSentence *x = act_parse_get_sentence (a, s);
    const ActSentence *y = act_parse_get_sentence (b, s);

    for (guint i = 1; i <= x->n_words; i++) {
      const ActWord *v = &x->words[i], *w = &y->words[i];

      g_assert_cmpstr (v->lemma, ==, w->lemma);
      g_assert_cmpuint (v->upos, ==, w->upos);
      g_assert_cmpuint (v->xpos, ==, w->xpos);
      g_assert_cmpuint (v->head, ==, w->head);
      g_assert_cmpuint (v->rel, ==, w->rel);
      assert_same_bytes (&v->arc, sizeof v->arc, &w->arc, sizeof w->arc);
    }
  }
}

static void
test_kernels_agree (gconstpointer network)
{
  g_autoptr (ActModel) model = open_model (network);
  g_autoptr (ActDocument) document = make_document (article);
  g_autoptr (ActParse) expected = act_parse_new (document);
  g_autoptr (ActParser) portable =
      act_parser_new_with_kernel (model, &act_kernel_portable);
  guint n_names;

  act_parser_run (portable, expected);
  g_assert_cmpuint (act_parse_count_sentences (expected), ==, 4);
  act_parse_get_names (expected, &n_names);
  g_assert_cmpuint (n_names, >, 0);
  for (guint s = 0; s < act_parse_count_sentences (expected); s++)
    check_sentence (act_parse_get_sentence (expected, s));
  for (guint i = 0; act_kernels[i]; i++)
    if (act_kernels[i]->is_available ()) {
      g_autoptr (ActParse) parse = act_parse_new (document);
      g_autoptr (ActParser) parser =
          act_parser_new_with_kernel (model, act_kernels[i]);

      act_parser_run (parser, parse);
      check_same (expected, parse);
      act_parser_run (parser, parse); /* again: scratch is used again */
      check_same (expected, parse);
    }
}

static gpointer
parse_in_thread (gpointer data)
{
  const ActModel *model = data;
  g_autoptr (ActDocument) document = make_document (article);
  g_autoptr (ActParser) parser = act_parser_new (model);
  ActParse *parse = act_parse_new_lines (document, FALSE);
  GString *text = g_string_new (NULL);

  act_parser_run (parser, parse);
  act_parse_format_conllu (parse, text);
  act_parse_free (parse);
  return g_string_free (text, FALSE);
}

/* One model, a parser for each thread. */
static void
test_threads (gconstpointer network)
{
  g_autoptr (ActModel) model = open_model (network);
  GThread *threads[4];
  char *texts[4];

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("parse", parse_in_thread, model);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    texts[i] = g_thread_join (threads[i]);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    g_assert_cmpstr (texts[i], ==, texts[0]);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    g_free (texts[i]);
}

/* What else is in the batch must not matter. */
static void
test_batches_agree (gconstpointer network)
{
  g_autoptr (ActModel) model = open_model (network);
  g_autoptr (ActParser) parser = act_parser_new (model);
  g_autoptr (ActDocument) document = make_document (article);
  g_autoptr (ActParse) whole = act_parse_new_lines (document, FALSE);
  g_auto (GStrv) lines = g_strsplit (article, "\n", -1);

  act_parser_run (parser, whole);
  for (guint i = 0; i < act_parse_count_sentences (whole); i++) {
    g_autoptr (ActDocument) line = make_document (lines[i]);
    g_autoptr (ActParse) parse = act_parse_new_lines (line, FALSE);
    const ActSentence *x = act_parse_get_sentence (whole, i);
    const ActSentence *y = act_parse_get_sentence (parse, 0);

    act_parser_run (parser, parse);
    g_assert_cmpuint (x->n_words, ==, y->n_words);
    for (guint k = 1; k <= x->n_words; k++) {
      g_assert_cmpuint (x->words[k].head, ==, y->words[k].head);
      assert_same_bytes (&x->words[k].arc, sizeof (float), &y->words[k].arc,
                         sizeof (float));
    }
  }
}

/* Sentences longer than a pass: all words are there, in one tree. */
static void
test_long_sentences (gconstpointer data)
{
  const guint n_words = GPOINTER_TO_UINT (data);
  g_autoptr (ActModel) model = open_model (&networks[0]);
  g_autoptr (ActParser) parser = act_parser_new (model);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (ActParse) parse = NULL;

  for (guint i = 1; i <= n_words; i++)
    g_string_append_printf (text, "%u\t%s\t_\t_\t_\t_\t%u\tdep\t_\t_\n", i,
                            i % 50 == 0 ? ","
                            : i % 7     ? "ships"
                                        : "sail",
                            i - 1);
  g_string_append (text, "\n");
  parse = act_parse_new_conllu ("test", text->str, text->len, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (act_parse_count_sentences (parse), ==, 1);
  g_assert_cmpuint (act_parse_get_sentence (parse, 0)->n_words, ==, n_words);
  act_parser_run (parser, parse);
  check_sentence (act_parse_get_sentence (parse, 0));
}

static void
add_test (const char *what, const char *network_name, gconstpointer network,
          GTestDataFunc test)
{
  g_autofree char *path =
      g_strdup_printf ("/network/parser/%s/%s", what, network_name);

  g_test_add_data_func (path, network, test);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/network/features", test_features);
  g_test_add_func ("/network/trees/small", test_small_trees);
  g_test_add_func ("/network/trees/large", test_large_tree);
  g_test_add_func ("/network/names/tags", test_tags);
  g_test_add_func ("/network/names/spans", test_spans);
  for (guint i = 0; i < G_N_ELEMENTS (networks); i++) {
    const char *name = i ? "fast" : "exact";

    add_test ("kernels", name, &networks[i], test_kernels_agree);
    add_test ("threads", name, &networks[i], test_threads);
    add_test ("batches", name, &networks[i], test_batches_agree);
  }
  g_test_add_data_func ("/network/parser/long/512", GUINT_TO_POINTER (512),
                        test_long_sentences);
  g_test_add_data_func ("/network/parser/long/513", GUINT_TO_POINTER (513),
                        test_long_sentences);
  g_test_add_data_func ("/network/parser/long/5000", GUINT_TO_POINTER (5000),
                        test_long_sentences);
  return g_test_run ();
}
