/* Fits lexicon/pronoun-weights.tsv, and says how well the pronouns are
   resolved. The loss is that of a choice: the probability (softmax of the
   weighted sums, 0 for "nothing") of any reference of the right chain. What a
   pronoun may mean depends on what those before it were taken for, so that the
   examples are made anew with the weights of every round. Not part of any test:
   it needs annotated text.

   usage: bench-pronouns ROUNDS DECAY GOLD_DIRECTORY FILE.conllu…
   DECAY: of the weights, at each step (1e-4).
   GOLD_DIRECTORY holds NAME.conll (columns as score_coref.py reads them) for
   every NAME.conllu. ROUNDS 0 only measures. The table goes to stdout. */
#include <actant/parser.h>

#include "lexicon/lexicon.h"
#include "mention/pronoun.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

typedef struct {
  ActParse *parse;
  ActQuotations *quotations;
  ActReferences references;
  guint *gold; /* of a reference: its gold chain, 0 none */
} Text;

typedef struct {
  guint right, linked, total;
} Count;

/* What is counted apart: forms, and how sure the choice was. */
enum { N_FORMS = 8, N_BANDS = 6 };

static const char *const form_names[N_FORMS] = {
    "he, she", "his, her", "it", "its", "they", "their", "-self", "this man"};

typedef struct {
  Count all, forms[N_FORMS], bands[N_BANDS];
} Counts;

enum { EPOCHS = 30, N = ACT_PRONOUN_FEATURES };

typedef double Weights[ACT_PRONOUN_CLASSES][N + 1];

/** A pronoun with what it may mean. @n_right: 0 where nothing is right. */
typedef struct {
  guint class, n, n_right;
  ActCandidate *candidates;
  gboolean *right;
} Example;

static guint
get_form (const ActReference *it)
{
  guint class = act_pronoun_get_class (it);

  if (it->kind != ACT_MENTION_PRONOUN)
    return N_FORMS - 1;
  if (it->pronoun == ACT_PRONOUN_REFLEXIVE)
    return N_FORMS - 2;
  return 2 * class + (it->relation == ACT_REL_NMOD_POSS);
}

static void
add_count (Count *count, gboolean total, gboolean linked, gboolean right)
{
  count->total += total ? 1 : 0;
  count->linked += linked ? 1 : 0;
  count->right += right ? 1 : 0;
}

static guint64
get_span_key (guint begin, guint end)
{
  return (guint64) begin << 32 | end;
}

/* The word of the tokens [begin, end] of the text, counted from 0, on which the
   others hang: of @heads (of a token the token that it hangs on), 0 none. */
static guint
find_head (const GArray *heads, guint begin, guint end)
{
  for (guint i = begin; i <= end && i < heads->len; i++) {
    guint head = g_array_index (heads, guint, i);
    if (head < begin || head > end)
      return i;
  }
  return begin;
}

/* Spans of a .conll file -> chain number. */
static GHashTable *
read_gold (const char *path)
{
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  g_autoptr (GHashTable) open = g_hash_table_new (NULL, NULL);
  GHashTable *gold =
      g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  if (!g_file_get_contents (path, &text, NULL, NULL))
    return gold;
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i]; i++) {
    const char *cell = strrchr (lines[i], '\t');
    guint token = (guint) g_ascii_strtoull (lines[i], NULL, 10);
    for (; cell && *cell; cell++) {
      gboolean opens = *cell == '(';
      char *end;
      guint chain;
      if (!opens && !g_ascii_isdigit (*cell))
        continue;
      chain = (guint) g_ascii_strtoull (cell + opens, &end, 10);
      if (opens)
        g_hash_table_insert (open, GUINT_TO_POINTER (chain),
                             GUINT_TO_POINTER (token));
      if (*end == ')') {
        guint begin = GPOINTER_TO_UINT (
            g_hash_table_lookup (open, GUINT_TO_POINTER (chain)));
        guint64 key = get_span_key (begin, token);
        g_hash_table_insert (gold, g_memdup2 (&key, sizeof key),
                             GUINT_TO_POINTER (chain + 1));
      }
      cell = end - (*end != ')');
    }
  }
  return gold;
}

/* Tokens that head a gold phrase, from 1 -> its chain; of several phrases with
   the same head the shortest. The parser's phrases are not always gold's. */
static GHashTable *
index_heads (const ActParse *parse, GHashTable *gold)
{
  g_autoptr (GArray) heads = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GHashTable) lengths = g_hash_table_new (NULL, NULL);
  GHashTable *chains = g_hash_table_new (NULL, NULL);
  GHashTableIter iter;
  gpointer key, chain;

  for (guint i = 0; i < act_parse_count_sentences (parse); i++) {
    const ActSentence *s = act_parse_get_sentence (parse, i);
    guint first = heads->len;
    for (guint k = 1; k <= s->n_words; k++) {
      guint head = s->words[k].head ? first + s->words[k].head - 1 : G_MAXUINT;
      g_array_append_val (heads, head);
    }
  }
  g_hash_table_iter_init (&iter, gold);
  while (g_hash_table_iter_next (&iter, &key, &chain)) {
    guint64 span = *(const guint64 *) key;
    guint begin = (guint) (span >> 32), end = (guint) span;
    gpointer head = GUINT_TO_POINTER (find_head (heads, begin, end) + 1);
    guint best = GPOINTER_TO_UINT (g_hash_table_lookup (lengths, head));
    guint length = end - begin + 1;
    /* Equal lengths are the same span; order does not matter. */
    if (best && best <= length)
      continue;
    g_hash_table_insert (lengths, head, GUINT_TO_POINTER (length));
    g_hash_table_insert (chains, head, chain);
  }
  return chains;
}

static Text *
read_text (ActParser *parser, const char *folder, const char *path)
{
  Text *text = g_new0 (Text, 1);
  g_autofree char *data = NULL, *name = g_path_get_basename (path);
  g_autofree char *gold_path = NULL;
  g_autoptr (GHashTable) gold = NULL, by_head = NULL;
  gsize length;
  guint first = 0, sentence = 0;

  *strrchr (name, '.') = '\0';
  gold_path = g_strdup_printf ("%s/%s.conll", folder, name);
  g_file_get_contents (path, &data, &length, NULL);
  text->parse = act_parse_new_conllu (name, data, length, NULL);
  act_parser_run (parser, text->parse);
  text->quotations = act_quotations_new (text->parse);
  act_references_init (&text->references, text->parse, text->quotations);
  gold = read_gold (gold_path);
  by_head = index_heads (text->parse, gold);
  text->gold = g_new0 (guint, text->references.list->len + 1);
  for (guint32 i = 0; i < text->references.list->len; i++) {
    const ActReference *it = act_references_get (&text->references, i);
    guint64 key;
    for (; sentence < it->sentence; sentence++)
      first += act_parse_get_sentence (text->parse, sentence)->n_words;
    key = get_span_key (first + it->begin - 1u, first + it->end - 2u);
    text->gold[i] = GPOINTER_TO_UINT (g_hash_table_lookup (gold, &key));
    if (!text->gold[i] && !it->coordination)
      text->gold[i] = GPOINTER_TO_UINT (
          g_hash_table_lookup (by_head, GUINT_TO_POINTER (first + it->head)));
  }
  return text;
}

static void
free_example (gpointer data)
{
  Example *example = data;

  g_free (example->candidates);
  g_free (example->right);
  g_free (example);
}

static Example *
make_example (const Text *text, guint32 pronoun, const GArray *candidates)
{
  Example *example = g_new0 (Example, 1);

  example->class =
      act_pronoun_get_class (act_references_get (&text->references, pronoun));
  example->n = candidates->len;
  example->candidates =
      g_memdup2 (candidates->data, candidates->len * sizeof (ActCandidate));
  example->right = g_new0 (gboolean, candidates->len + 1);
  for (guint k = 0; k < candidates->len; k++) {
    guint gold = text->gold[example->candidates[k].reference];
    example->right[k] = gold && gold == text->gold[pronoun];
    example->n_right += example->right[k] ? 1 : 0;
  }
  return example;
}

/* Resolves the pronouns of a text. @examples: (nullable) gets what they are
   to learn from. A pronoun is right when the reference before it in its chain
   that is in a gold chain is in the same as it. */
static void
resolve_text (Text *text, const double (*weights)[N + 1], GPtrArray *examples,
              Counts *counts)
{
  guint32 n = text->references.list->len;
  g_autofree guint *last = g_new0 (guint, n + 1);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  g_autoptr (GArray) candidates =
      g_array_new (FALSE, FALSE, sizeof (ActCandidate));
  ActResolver resolver;

  act_resolver_init (&resolver, &text->references);
  resolver.weights = weights;
  act_sieve_names (&resolver);
  act_sieve_appositions (&resolver);
  act_sieve_epithets (&resolver);
  act_sieve_nominals (&resolver);
  act_sieve_speakers (&resolver);
  for (guint deferred = 0; deferred < 2; deferred++)
    for (guint32 i = 0; i < n; i++) {
      const ActReference *it = act_references_get (&text->references, i);
      guint32 antecedent;
      if (!act_pronoun_is_open (&resolver, i) ||
          act_pronoun_is_deferred (&text->references, it) !=
              (gboolean) deferred)
        continue;
      act_pronoun_list (&resolver, i, candidates);
      if (examples && it->kind == ACT_MENTION_PRONOUN)
        g_ptr_array_add (examples, make_example (text, i, candidates));
      antecedent = act_pronoun_choose (&resolver, i, candidates);
      if (antecedent != ACT_NONE)
        act_resolver_join (&resolver, antecedent, i);
    }
  for (guint32 i = 0; i < n; i++) {
    const ActReference *it = act_references_get (&text->references, i);
    gpointer gold = GUINT_TO_POINTER (text->gold[i]);
    guint32 root = act_resolver_find (&resolver, i);
    if (it->kind == ACT_MENTION_PRONOUN && it->person == 3 &&
        it->pronoun != ACT_PRONOUN_DEMONSTRATIVE) {
      gboolean total = g_hash_table_contains (seen, gold), linked = root != i;
      gboolean right = linked && text->gold[i] && last[root] == text->gold[i];
      guint band = (guint) (CLAMP (it->certainty, 0, 0.999f) * N_BANDS);
      add_count (&counts->all, total, linked, right);
      add_count (&counts->forms[get_form (it)], total, linked, right);
      if (linked)
        add_count (&counts->bands[band], total, linked, right);
    }
    if (text->gold[i]) {
      last[root] = text->gold[i];
      g_hash_table_add (seen, gold);
    }
  }
  act_resolver_clear (&resolver);
}

static double
measure (GPtrArray *texts, const double (*weights)[N + 1], GPtrArray *examples,
         Counts *counts)
{
  memset (counts, 0, sizeof *counts);
  for (guint i = 0; i < texts->len; i++)
    resolve_text (texts->pdata[i], weights, examples, counts);
  return 2.0 * counts->all.right /
         (counts->all.linked + counts->all.total + 1e-9);
}

static void
print_count (const char *name, const Count *count)
{
  if (count->linked)
    fprintf (stderr,
             "%-10s P %.3f R %.3f: %u right of %u linked, %u to be linked\n",
             name, (double) count->right / count->linked,
             count->total ? (double) count->right / count->total : 0.0,
             count->right, count->linked, count->total);
}

/* One step down the loss of one example (AdaGrad). @squares: sums so far. */
static void
learn (const Example *example, double *weights, double *squares, double decay)
{
  g_autofree double *score = g_new (double, example->n + 1);
  double gradient[N] = {0}, most = 0, all, right = 0;

  for (guint k = 0; k < example->n; k++) {
    score[k] = 0;
    for (guint i = 0; i < N; i++)
      score[k] += weights[i] * example->candidates[k].features[i];
    most = MAX (most, score[k]);
  }
  all = exp (-most);
  right = example->n_right ? 0 : all;
  for (guint k = 0; k < example->n; k++) {
    score[k] = exp (score[k] - most);
    all += score[k];
    right += example->right[k] ? score[k] : 0;
  }
  right = MAX (right, 1e-12);
  for (guint k = 0; k < example->n; k++) {
    double pull = score[k] / all - (example->right[k] ? score[k] / right : 0);
    for (guint i = 0; i < N; i++)
      gradient[i] += pull * example->candidates[k].features[i];
  }
  for (guint i = 0; i < N; i++) {
    double g = gradient[i] + decay * weights[i];
    squares[i] += g * g;
    weights[i] -= 0.1 * g / sqrt (squares[i] + 1e-8);
  }
}

static void
fit (GPtrArray *texts, guint rounds, double decay, Weights weights)
{
  Counts counts;

  for (guint round = 0; round < rounds; round++) {
    g_autoptr (GPtrArray) examples =
        g_ptr_array_new_with_free_func (free_example);
    g_autoptr (GRand) random = g_rand_new_with_seed (round);
    Weights squares = {{0}};
    double score =
        measure (texts, (const double (*)[N + 1]) weights, examples, &counts);
    fprintf (stderr, "round %u: %u pronouns, F1 %.4f\n", round, examples->len,
             score);
    for (guint k = 0; k < ACT_PRONOUN_CLASSES; k++)
      memset (weights[k], 0, N * sizeof (double)); /* the lenience stays */
    for (guint epoch = 0; epoch < EPOCHS; epoch++) {
      for (guint i = examples->len; i-- > 1;) {
        guint other = (guint) g_rand_int_range (random, 0, (gint32) i + 1);
        gpointer swap = examples->pdata[i];
        examples->pdata[i] = examples->pdata[other];
        examples->pdata[other] = swap;
      }
      for (guint i = 0; i < examples->len; i++) {
        const Example *example = examples->pdata[i];
        learn (example, weights[example->class], squares[example->class],
               decay);
      }
    }
  }
}

int
main (int argc, char **argv)
{
  g_autoptr (ActModel) model = act_model_open (NULL, NULL);
  ActParser *parser = act_parser_new (model);
  g_autoptr (GPtrArray) texts = g_ptr_array_new ();
  Weights weights;
  const ActTable *table = act_table_get ("pronoun-weights");
  Counts counts;
  double score;

  if (argc < 5)
    return 2;
  memcpy (weights, act_pronoun_get_weights (), sizeof weights);
  for (int i = 4; i < argc; i++)
    g_ptr_array_add (texts, read_text (parser, argv[3], argv[i]));
  fit (texts, (guint) g_ascii_strtoull (argv[1], NULL, 10),
       g_ascii_strtod (argv[2], NULL), weights);
  score = measure (texts, (const double (*)[N + 1]) weights, NULL, &counts);
  for (guint i = 0; i < N_FORMS; i++)
    print_count (form_names[i], &counts.forms[i]);
  for (guint i = 0; i < N_BANDS; i++) {
    g_autofree char *name =
        g_strdup_printf ("sure < %.2f", (i + 1.0) / N_BANDS);
    print_count (name, &counts.bands[i]);
  }
  print_count ("all", &counts.all);
  fprintf (stderr, "F1 %.4f\n", score);
  for (guint i = 0; i <= N; i++)
    printf ("%s\t%.2f\t%.2f\t%.2f\n", act_table_get_row (table, i)[0],
            weights[0][i], weights[1][i], weights[2][i]);
  return 0;
}
