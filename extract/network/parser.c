/* The parser: runs the network over all sentences of a parse.
 *
 * Sentences are cut into windows that one pass can take, the windows sorted by
 * length and run in batches. A result does not depend on what else is in the
 * batch: sums of bytes are exact, and floats are computed row by row. */
#include "form-cache.h"
#include "heads.h"
#include "parts.h"

#include "token/parse-private.h"

#include <string.h>

/* Longest window, words. */
#define MAX_WINDOW (ACT_MAX_STEPS - 1)

/* A longer sentence is cut where its last quarter before that has a mark. */
#define LEAST_WINDOW (MAX_WINDOW - MAX_WINDOW / 4)

/* Rows of a batch, unless one window alone has more. */
#define MAX_ROWS ACT_FORM_CACHE_BATCH

/* After a document of so many words the memory of the network is given back:
   what follows, which takes more the longer the document is, may have it. What
   the cache of forms held is soon there again. */
#define LONG_DOCUMENT 50000

struct ActParser {
  const ActModel *model;
  const ActKernel *kernel;
  ActHeads heads;
  ActFormCache *forms; /* NULL before the first run: not all parsers run */
  ActScratch scratch;
  GArray *windows; /* of ActWindow */
  GString *lemma;
};

ActParser *
act_parser_new_with_kernel (const ActModel *model, const ActKernel *kernel)
{
  ActParser *parser = g_new0 (ActParser, 1);

  parser->model = model;
  parser->kernel = kernel;
  act_heads_init (&parser->heads, model, kernel);
  act_scratch_init (&parser->scratch);
  parser->windows = g_array_new (FALSE, FALSE, sizeof (ActWindow));
  parser->lemma = g_string_new (NULL);
  return parser;
}

ActParser *
act_parser_new (const ActModel *model)
{
  return act_parser_new_with_kernel (model, act_kernel_get_default ());
}

void
act_parser_free (ActParser *parser)
{
  if (!parser)
    return;
  act_heads_clear (&parser->heads);
  act_form_cache_free (parser->forms);
  act_scratch_clear (&parser->scratch);
  g_array_unref (parser->windows);
  g_string_free (parser->lemma, TRUE);
  g_free (parser);
}

static gboolean
is_clause_mark (const ActWord *word)
{
  return word->form[0] && !word->form[1] && strchr (".;!?:,", word->form[0]);
}

/* How many of the @left words from @first on go into one window. */
static guint
cut_window (const ActWord *words, guint first, guint left)
{
  if (left <= MAX_WINDOW)
    return left;
  for (guint n = MAX_WINDOW; n > LEAST_WINDOW; n--)
    if (is_clause_mark (&words[first + n - 1]))
      return n;
  return MAX_WINDOW;
}

static void
add_windows (ActParser *parser, ActParse *parse)
{
  g_array_set_size (parser->windows, 0);
  for (guint i = 0; i < act_parse_count_sentences (parse); i++) {
    ActWord *words = act_parse_words_of (parse, i);
    const guint n_words = act_parse_get_sentence (parse, i)->n_words;

    g_assert (n_words <= G_MAXUINT16); /* the words' heads are of 16 bits */
    for (guint first = 1, n; first <= n_words; first += n) {
      ActWindow window = {.sentence = i, .first = first, .words = words};

      n = cut_window (words, first, n_words - first + 1);
      window.n = n;
      g_array_append_val (parser->windows, window);
    }
  }
}

static gint
compare_windows (gconstpointer a, gconstpointer b)
{
  const ActWindow *x = a, *y = b;

  if (x->n != y->n)
    return x->n < y->n ? 1 : -1;
  if (x->sentence != y->sentence)
    return x->sentence < y->sentence ? -1 : 1;
  return (x->first > y->first) - (x->first < y->first);
}

static gint
compare_names (gconstpointer a, gconstpointer b)
{
  const ActNameSpan *x = a, *y = b;

  if (x->sentence != y->sentence)
    return x->sentence < y->sentence ? -1 : 1;
  return (x->begin > y->begin) - (x->begin < y->begin);
}

/* Runs the first layer, whose input is the words' forms. */
static ActRows
run_first_layer (ActParser *parser, const ActWindow *windows,
                 const ActBatch *batch)
{
  guint32 *row = act_scratch_new (&parser->scratch, guint32, batch->n_rows);
  const gint32 *sums[2];

  if (!parser->forms)
    parser->forms = act_form_cache_new (parser->model, parser->kernel);
  act_form_cache_begin (parser->forms);
  for (guint t = 0; t < batch->n_steps; t++)
    for (guint s = 0; s < act_batch_count_active (batch, t); s++) {
      const ActWindow *window = &windows[s];

      row[batch->first_row[t] + s] =
          t ? act_form_cache_find (parser->forms,
                                   window->words[window->first + t - 1].form)
            : ACT_FORM_CACHE_ROOT;
    }
  act_form_cache_finish (parser->forms, sums);
  return act_encoder_run_sums (parser->kernel, &parser->model->layers[0], batch,
                               sums, row, &parser->scratch);
}

/* Runs the heads on as many windows at a time as fit the cache. */
static void
decode_batch (ActParser *parser, ActParse *parse, const ActWindow *windows,
              const ActBatch *batch, const ActRows *states,
              const ActRows *name_states)
{
  for (guint begin = 0, end; begin < batch->n_sequences; begin = end) {
    guint rows = windows[begin].n + 1;

    for (end = begin + 1; end < batch->n_sequences &&
                          rows + windows[end].n + 1 <= ACT_HEADS_ROWS;
         end++)
      rows += windows[end].n + 1;
    act_heads_run (&parser->heads, windows + begin, end - begin, batch, begin,
                   states, name_states, parse->names);
  }
}

/* What the words' states speak for, and the states themselves when somebody
   wants them. */
static void
set_parts (const ActParser *parser, ActParse *parse, const ActWindow *window,
           const ActBatch *batch, guint sequence, const ActRows *states)
{
  const guint width = 2 * parser->model->hidden;
  ActWord *const first = &g_array_index (parse->words, ActWord, 0);

  for (guint i = 0; i < window->n; i++) {
    ActWord *word = &window->words[window->first + i];
    const guint8 *state =
        states->bytes + (batch->first_row[i + 1] + sequence) * states->stride;

    if (parser->model->parts)
      act_parts_measure (parser->model->parts, state, width, word->parts);
    if (parse->states)
      memcpy (parse->states->data + (gsize) (word - first) * width, state,
              width);
  }
}

static void
set_lemmas (ActParser *parser, ActParse *parse, const ActWindow *window)
{
  for (guint i = 0; i < window->n; i++) {
    ActWord *word = &window->words[window->first + i];
    const char *tag = parser->model->xpos_names[window->xpos[i]];

    if (word->flags & ACT_WORD_TITLE) {
      word->lemma = word->lower;
      continue;
    }
    act_lemmatiser_find (parser->model->lemmatiser, word->form, word->lower,
                         tag, parser->lemma);
    if (g_str_equal (parser->lemma->str, word->lower))
      word->lemma = word->lower;
    else
      word->lemma =
          g_string_chunk_insert_const (parse->strings, parser->lemma->str);
  }
}

static void
run_batch (ActParser *parser, ActParse *parse, ActWindow *windows, guint n)
{
  const ActModel *model = parser->model;
  guint lengths[ACT_BATCH_SENTENCES];
  ActBatch batch;
  ActRows states, name_states;

  act_scratch_reset (&parser->scratch);
  for (guint i = 0; i < n; i++) {
    lengths[i] = windows[i].n + 1;
    windows[i].xpos = act_scratch_new (&parser->scratch, guint8, windows[i].n);
  }
  act_batch_init (&batch, lengths, n);
  states = run_first_layer (parser, windows, &batch);
  name_states = act_encoder_run_layer (parser->kernel, &model->name_layer,
                                       &batch, &states, &parser->scratch);
  for (guint i = 1; i < model->n_layers; i++)
    states = act_encoder_run_layer (parser->kernel, &model->layers[i], &batch,
                                    &states, &parser->scratch);
  decode_batch (parser, parse, windows, &batch, &states, &name_states);
  for (guint i = 0; i < n; i++) {
    set_parts (parser, parse, &windows[i], &batch, i, &states);
    set_lemmas (parser, parse, &windows[i]);
  }
}

/* Hangs the roots of later windows of a sentence from that of the first. */
static void
join_windows (ActParse *parse)
{
  for (guint i = 0; i < act_parse_count_sentences (parse); i++) {
    ActWord *words = act_parse_words_of (parse, i);
    const guint n_words = act_parse_get_sentence (parse, i)->n_words;
    guint root = 0;

    if (n_words <= MAX_WINDOW)
      continue;
    for (guint k = 1; k <= n_words; k++)
      if (words[k].head == 0) {
        if (root) {
          words[k].head = (guint16) root;
          words[k].rel = ACT_REL_PARATAXIS;
        } else
          root = k;
      }
  }
}

static void
rest (ActParser *parser)
{
  g_clear_pointer (&parser->forms, act_form_cache_free);
  g_array_unref (parser->windows);
  parser->windows = g_array_new (FALSE, FALSE, sizeof (ActWindow));
  act_scratch_clear (&parser->scratch);
  act_scratch_init (&parser->scratch);
  act_heads_rest (&parser->heads);
  act_model_rest ();
}

void
act_parser_run (ActParser *parser, ActParse *parse)
{
  ActWindow *windows;
  guint n_windows;

  add_windows (parser, parse);
  g_array_sort (parser->windows, compare_windows);
  g_array_set_size (parse->names, 0);
  if (parse->states)
    g_byte_array_set_size (parse->states,
                           parse->words->len * 2 * parser->model->hidden);
  windows = &g_array_index (parser->windows, ActWindow, 0);
  n_windows = parser->windows->len;
  for (guint begin = 0, end; begin < n_windows; begin = end) {
    guint rows = windows[begin].n + 1;

    for (end = begin + 1;
         end < n_windows && end - begin < ACT_BATCH_SENTENCES &&
         rows + windows[end].n + 1 <= MAX_ROWS;
         end++)
      rows += windows[end].n + 1;
    run_batch (parser, parse, windows + begin, end - begin);
  }
  join_windows (parse);
  parse->network =
      g_string_chunk_insert_const (parse->strings, parser->model->version);
  g_array_sort (parse->names, compare_names);
  if (act_parse_count_words (parse) > LONG_DOCUMENT)
    rest (parser);
}
