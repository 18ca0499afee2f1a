#include "mention/columns.h"

#include <string.h>

enum { MAX_INNER_WORDS = 6 /* of a name within another name */ };

/** A phrase that goes into the columns: words [@begin, @end) of a sentence. */
typedef struct {
  guint32 sentence, chain, order;
  guint16 begin, end;
} Mark;

/* Phrases that count as mentions of their own. */
static gboolean
is_in_columns (const ActReferences *references, const ActReference *it)
{
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);

  /* "the U.S. embassy", not "the American embassy" */
  if (it->adjective)
    return s->words[it->head].upos == ACT_UPOS_PROPN &&
           act_references_get_name (references, it->name)->is_known;
  return !it->apposition;
}

static int
compare_marks (gconstpointer a, gconstpointer b)
{
  const Mark *x = a, *y = b;

  if (x->sentence != y->sentence)
    return x->sentence < y->sentence ? -1 : 1;
  if (x->begin != y->begin)
    return (int) x->begin - (int) y->begin;
  if (x->end != y->end)
    return (int) y->end - (int) x->end;
  return x->order < y->order ? -1 : 1;
}

/* The chain of a reference, without changing the resolver. */
static guint32
find_chain (const ActResolver *resolver, guint32 reference)
{
  while (resolver->chains[reference].parent != reference)
    reference = resolver->chains[reference].parent;
  return reference;
}

/* Keys of the persons and places that stand alone somewhere -> reference + 1.
   Organisations within others are mostly parts of a longer name. */
static GHashTable *
index_names (const ActReferences *references)
{
  GHashTable *keys = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint32 i = 0; i < references->list->len; i++) {
    const ActReference *it = act_references_get (references, i);
    if (it->name == ACT_NONE || it->adjective || it->coordination ||
        (it->type != ACT_ENTITY_PERSON && it->type != ACT_ENTITY_PLACE))
      continue;
    const char *key = act_references_get_name (references, it->name)->key;
    if (!g_hash_table_contains (keys, key))
      g_hash_table_insert (keys, (gpointer) (guintptr) key,
                           GUINT_TO_POINTER (i + 1));
  }
  return keys;
}

/* "Boston" within "Boston Symphony Orchestra", where the text names it alone
   elsewhere. Such names are no entities' mentions in the graph. */
static void
add_inner_names (const ActResolver *resolver, GHashTable *keys, guint32 index,
                 GArray *marks)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  const ActNameUse *name = act_references_get_name (references, it->name);

  for (guint begin = name->begin; begin < name->end; begin++)
    for (guint end = MIN (name->end, begin + MAX_INNER_WORDS); end > begin;
         end--) {
      g_autoptr (GString) key = g_string_new (NULL);
      guint32 other;
      if (end - begin == (guint) (name->end - name->begin) ||
          s->words[begin].upos != ACT_UPOS_PROPN)
        continue;
      for (guint i = begin; i < end; i++)
        g_string_append_printf (key, "%s%s", i > begin ? " " : "",
                                s->words[i].lower);
      other = GPOINTER_TO_UINT (g_hash_table_lookup (keys, key->str));
      if (!other ||
          find_chain (resolver, other - 1) == find_chain (resolver, index))
        continue;
      Mark mark = {it->sentence, find_chain (resolver, other - 1), G_MAXUINT32,
                   (guint16) begin, (guint16) end};
      g_array_append_val (marks, mark);
      begin = end - 1;
      break;
    }
}

/* Everything to be written, in order, each span once; chains of one mention
   are left out. */
static GArray *
list_marks (const ActResolver *resolver)
{
  const ActReferences *references = resolver->references;
  guint32 n = references->list->len;
  g_autofree guint32 *count = g_new0 (guint32, n + 1);
  g_autoptr (GHashTable) keys = index_names (references);
  GArray *marks = g_array_new (FALSE, FALSE, sizeof (Mark));
  guint kept = 0;

  for (guint32 i = 0; i < n; i++) {
    const ActReference *it = act_references_get (references, i);
    Mark mark = {it->sentence, find_chain (resolver, i), i, it->begin, it->end};
    if (is_in_columns (references, it))
      g_array_append_val (marks, mark);
    if (it->name != ACT_NONE && it->type != ACT_ENTITY_PERSON)
      add_inner_names (resolver, keys, i, marks);
  }
  g_array_sort (marks, compare_marks);
  for (guint k = 0; k < marks->len; k++) {
    Mark mark = g_array_index (marks, Mark, k);
    const Mark *before = kept ? &g_array_index (marks, Mark, kept - 1) : NULL;
    if (before && before->sentence == mark.sentence &&
        before->begin == mark.begin && before->end == mark.end)
      continue;
    g_array_index (marks, Mark, kept++) = mark;
    count[mark.chain]++;
  }
  g_array_set_size (marks, kept);
  kept = 0;
  for (guint k = 0; k < marks->len; k++) {
    Mark mark = g_array_index (marks, Mark, k);
    if (count[mark.chain] > 1)
      g_array_index (marks, Mark, kept++) = mark;
  }
  g_array_set_size (marks, kept);
  return marks;
}

static void
append_mark (GPtrArray *cells, guint token, const char *format, guint32 chain)
{
  GString *cell = cells->pdata[token];

  if (!cell)
    cells->pdata[token] = cell = g_string_new (NULL);
  else
    g_string_append_c (cell, '|');
  g_string_append_printf (cell,
                          *format == '(' && format[1] == ')' ? "(%u)"
                          : *format == '('                   ? "(%u"
                                                             : "%u)",
                          chain);
}

void
act_columns_format (const ActResolver *resolver, GString *out)
{
  const ActParse *parse = resolver->references->parse;
  guint total = (guint) act_parse_count_words (parse), token = 0;
  g_autoptr (GPtrArray) cells = g_ptr_array_new ();
  g_autofree guint32 *first =
      g_new0 (guint32, act_parse_count_sentences (parse) + 1);
  g_autoptr (GArray) marks = list_marks (resolver);

  g_ptr_array_set_size (cells, (int) total + 1);
  for (guint i = 0; i < act_parse_count_sentences (parse); i++)
    first[i + 1] = first[i] + act_parse_get_sentence (parse, i)->n_words;
  for (guint k = 0; k < marks->len; k++) {
    const Mark *mark = &g_array_index (marks, Mark, k);
    guint begin = first[mark->sentence] + mark->begin - 1u;
    guint end = first[mark->sentence] + mark->end - 2u;
    if (begin == end) {
      append_mark (cells, begin, "()", mark->chain);
      continue;
    }
    append_mark (cells, begin, "(", mark->chain);
    append_mark (cells, end, ")", mark->chain);
  }
  for (guint i = 0; i < act_parse_count_sentences (parse); i++) {
    const ActSentence *s = act_parse_get_sentence (parse, i);
    for (guint k = 1; k <= s->n_words; k++, token++) {
      GString *cell = cells->pdata[token];
      g_string_append_printf (out, "%u\t%s\t%s\n", token, s->words[k].form,
                              cell ? cell->str : "_");
      if (cell)
        g_string_free (cell, TRUE);
    }
  }
}
