/* Fits lexicon/pronoun-weights.tsv by coordinate ascent, and says how well the
   pronouns are resolved. Not part of any test: it needs annotated text.

   usage: bench-pronouns ROUNDS GOLD_DIRECTORY FILE.conllu…
   GOLD_DIRECTORY holds NAME.conll (columns as score_coref.py reads them) for
   every NAME.conllu. ROUNDS 0 only measures. The table goes to stdout. */
#include <actant/parser.h>

#include "lexicon/lexicon.h"
#include "mention/chain.h"

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

static guint64
get_span_key (guint begin, guint end)
{
  return (guint64) begin << 32 | end;
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

static Text *
read_text (ActParser *parser, const char *folder, const char *path)
{
  Text *text = g_new0 (Text, 1);
  g_autofree char *data = NULL, *name = g_path_get_basename (path);
  g_autofree char *gold_path = NULL;
  g_autoptr (GHashTable) gold = NULL;
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
  text->gold = g_new0 (guint, text->references.list->len + 1);
  for (guint32 i = 0; i < text->references.list->len; i++) {
    const ActReference *it = act_references_get (&text->references, i);
    guint64 key;
    for (; sentence < it->sentence; sentence++)
      first += act_parse_get_sentence (text->parse, sentence)->n_words;
    key = get_span_key (first + it->begin - 1u, first + it->end - 2u);
    text->gold[i] = GPOINTER_TO_UINT (g_hash_table_lookup (gold, &key));
  }
  return text;
}

/* A pronoun is right when the reference before it in its chain that is in a
   gold chain is in the same as it. */
static void
count_text (Text *text, const double (*weights)[ACT_PRONOUN_FEATURES],
            Count *count)
{
  guint32 n = text->references.list->len;
  g_autofree guint *last = g_new0 (guint, n + 1);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  ActResolver resolver;

  act_resolver_init (&resolver, &text->references);
  resolver.weights = weights;
  act_resolver_run (&resolver);
  for (guint32 i = 0; i < n; i++) {
    const ActReference *it = act_references_get (&text->references, i);
    guint32 root = act_resolver_find (&resolver, i);
    gpointer gold = GUINT_TO_POINTER (text->gold[i]);
    if (it->kind == ACT_MENTION_PRONOUN && it->person == 3 &&
        it->pronoun != ACT_PRONOUN_DEMONSTRATIVE) {
      count->total += (guint) g_hash_table_contains (seen, gold);
      count->linked += root != i;
      count->right += root != i && text->gold[i] && last[root] == text->gold[i];
    }
    if (text->gold[i]) {
      last[root] = text->gold[i];
      g_hash_table_add (seen, gold);
    }
  }
  act_resolver_clear (&resolver);
}

static double
measure (GPtrArray *texts, const double (*weights)[ACT_PRONOUN_FEATURES],
         Count *count)
{
  memset (count, 0, sizeof *count);
  for (guint i = 0; i < texts->len; i++)
    count_text (texts->pdata[i], weights, count);
  return 2.0 * count->right / (count->linked + count->total + 1e-9);
}

static void
fit (GPtrArray *texts, guint rounds,
     double weights[ACT_PRONOUN_CLASSES][ACT_PRONOUN_FEATURES])
{
  static const double steps[] = {2, -2, .7, -.7, .25, -.25};
  typedef const double (*Table)[ACT_PRONOUN_FEATURES];
  Count count;
  double best = measure (texts, (Table) weights, &count);

  for (guint round = 0; round < rounds; round++)
    for (guint k = 0; k < ACT_PRONOUN_CLASSES; k++)
      for (guint i = 0; i < ACT_PRONOUN_FEATURES; i++)
        for (guint s = 0; s < G_N_ELEMENTS (steps); s++) {
          double old = weights[k][i], score;
          weights[k][i] += steps[s];
          score = measure (texts, (Table) weights, &count);
          if (score > best + 1e-6) {
            best = score;
            fprintf (stderr, "round %u class %u feature %u: %.4f\n", round, k,
                     i, best);
          } else {
            weights[k][i] = old;
          }
        }
}

int
main (int argc, char **argv)
{
  g_autoptr (ActModel) model = act_model_open (NULL, NULL);
  ActParser *parser = act_parser_new (model);
  g_autoptr (GPtrArray) texts = g_ptr_array_new ();
  double weights[ACT_PRONOUN_CLASSES][ACT_PRONOUN_FEATURES];
  const ActTable *table = act_table_get ("pronoun-weights");
  Count count;
  double score;

  if (argc < 4)
    return 2;
  memcpy (weights, act_pronoun_get_weights (), sizeof weights);
  for (int i = 3; i < argc; i++)
    g_ptr_array_add (texts, read_text (parser, argv[2], argv[i]));
  fit (texts, (guint) g_ascii_strtoull (argv[1], NULL, 10), weights);
  score =
      measure (texts, (const double (*)[ACT_PRONOUN_FEATURES]) weights, &count);
  fprintf (stderr, "F1 %.4f: %u right of %u linked, %u to be linked\n", score,
           count.right, count.linked, count.total);
  for (guint i = 0; i < ACT_PRONOUN_FEATURES; i++)
    printf ("%s\t%g\t%g\t%g\n", act_table_get_row (table, i)[0], weights[0][i],
            weights[1][i], weights[2][i]);
  return 0;
}
