#include "resolve/input.h"

#include "store/store-private.h"
#include "view/graph-private.h"

#include <string.h>

/* So many bytes around a mention are looked at for the ends of its sentence. */
#define GUESS_REACH 600
/* So many elements of one kind are held at most. */
#define MAX_ELEMENTS (1u << 30)
/* So many digits of a hash tell documents apart. */
#define LABEL_DIGITS 12

static void
add_document (ActInput *input, const ActRecord *record)
{
  ActStrings *strings = input->strings;
  char *text = g_memdup2 (record->text, record->text_length + 1);
  ActGraphDocument document = {
      .hash = act_strings_intern (strings, record->hash),
      .name = act_strings_intern (strings, record->name),
      .label = act_strings_intern (strings, record->name),
      .uri = act_strings_intern (strings, record->uri),
      .title = act_strings_intern (strings, record->title),
      .date = act_strings_intern (strings, record->date),
      .publisher = act_strings_intern (strings, record->publisher),
      .text = act_strings_take (strings, text),
      .text_length = record->text_length,
      .origin = record->origin ? act_origin_ref (record->origin) : NULL,
  };

  g_array_append_val (input->documents, document);
}

static void
add_local (ActInput *input, const ActLocalEntity *entity, guint32 number)
{
  ActStrings *strings = input->strings;
  ActLocal local = {
      .label = act_strings_intern (strings, entity->label),
      .wikidata = act_strings_intern (strings, entity->wikidata),
      .country = act_strings_intern (strings, entity->country),
      .document = input->documents->len - 1,
      .number = number,
      .first_alias = input->aliases->len,
      .n_aliases = entity->aliases->len,
      .node = ACT_NONE,
      .type = (guint8) entity->type,
      .gender = (guint8) entity->gender,
      .named = entity->named != FALSE,
  };

  for (guint i = 0; i < entity->aliases->len; i++) {
    const char *alias =
        act_strings_intern (strings, g_ptr_array_index (entity->aliases, i));
    g_array_append_val (input->aliases, alias);
  }
  g_array_append_val (input->locals, local);
}

static guint32
shift (guint32 entity, guint32 base)
{
  return entity == ACT_NONE ? ACT_NONE : entity + base;
}

static void
add_statement (ActInput *input, const ActProposition *p, guint32 base)
{
  ActStrings *strings = input->strings;
  ActStatement statement = {
      .document = input->documents->len - 1,
      .subject = shift (p->subject, base),
      .object = shift (p->object, base),
      .source = shift (p->source, base),
      .place = shift (p->place, base),
      .value_type = (guint8) p->value_type,
      .polarity = (guint8) p->polarity,
      .modality = (guint8) p->modality,
      .stance = (guint8) p->stance,
      .confidence = p->confidence,
      .value = act_strings_intern (strings, p->value),
      .relation_id = act_strings_intern (strings, p->relation_id),
      .relation_label = act_strings_intern (strings, p->relation_label),
      .phrase = act_strings_intern (strings, p->relation_phrase),
      .event_class = act_strings_intern (strings, p->event_class),
      .cue = act_strings_intern (strings, p->cue),
      .time = act_strings_intern (strings, p->time),
      .date = act_strings_intern (strings, p->date),
      .span = p->span,
      .sentence = p->sentence,
  };

  g_array_append_val (input->statements, statement);
}

static int
compare_spans (gconstpointer a, gconstpointer b)
{
  const ActSpan *x = a, *y = b;

  if (x->begin != y->begin)
    return x->begin < y->begin ? -1 : 1;
  return (x->end > y->end) - (x->end < y->end);
}

/* The sentences that the propositions know, in order. */
static GArray *
list_sentences (const ActRecord *record)
{
  GArray *sentences = g_array_new (FALSE, FALSE, sizeof (ActSpan));

  for (guint i = 0; i < record->propositions->len; i++)
    g_array_append_val (sentences,
                        act_record_get_proposition (record, i)->sentence);
  g_array_sort (sentences, compare_spans);
  return sentences;
}

/* Whether the text is broken at byte @at: a line ends there, or a sentence
   does as far as its full stop tells. */
static gboolean
is_break (const char *text, guint32 at)
{
  return text[at] == '\n' || (strchr (".!?", text[at]) && text[at] != '\0' &&
                              g_ascii_isspace (text[at + 1]));
}

/* Around a mention in a sentence without propositions; a text without full
   stops is cut at a distance, between characters. */
static ActSpan
guess_sentence (const ActRecord *record, ActSpan span)
{
  const char *text = record->text;
  ActSpan sentence = span;

  while (sentence.begin > 0 && span.begin - sentence.begin < GUESS_REACH &&
         !is_break (text, sentence.begin - 1))
    sentence.begin--;
  while (sentence.begin < span.begin &&
         (g_ascii_isspace (text[sentence.begin]) ||
          ((guchar) text[sentence.begin] & 0xc0) == 0x80))
    sentence.begin++;
  while (sentence.end < record->text_length &&
         sentence.end - span.end < GUESS_REACH &&
         !is_break (text, sentence.end - 1))
    sentence.end++;
  while (sentence.end > span.end &&
         (g_ascii_isspace (text[sentence.end - 1]) ||
          ((guchar) text[sentence.end] & 0xc0) == 0x80))
    sentence.end--;
  return sentence;
}

static ActSpan
find_sentence (const ActRecord *record, const GArray *sentences, ActSpan span)
{
  guint low = 0, high = sentences->len;

  while (low < high) { /* the last sentence that begins before the mention */
    guint middle = low + (high - low) / 2;
    if (g_array_index (sentences, ActSpan, middle).begin <= span.begin)
      low = middle + 1;
    else
      high = middle;
  }
  if (low > 0) {
    ActSpan sentence = g_array_index (sentences, ActSpan, low - 1);
    if (act_span_contains (sentence, span))
      return sentence;
  }
  return guess_sentence (record, span);
}

static void
add_mentions (ActInput *input, const ActRecord *record, guint32 base)
{
  g_autoptr (GArray) sentences = list_sentences (record);

  for (guint i = 0; i < record->mentions->len; i++) {
    const ActMention *m = &g_array_index (record->mentions, ActMention, i);
    ActInputMention mention = {m->entity + base, m->span,
                               find_sentence (record, sentences, m->span)};
    g_array_append_val (input->mentions, mention);
  }
}

static gboolean
add_record (const ActRecord *record, gpointer data, GError **error)
{
  ActInput *input = data;
  guint32 base = input->locals->len;

  if (input->statements->len > MAX_ELEMENTS ||
      input->locals->len > MAX_ELEMENTS ||
      input->mentions->len > MAX_ELEMENTS) {
    g_set_error (error, ACT_ERROR, ACT_ERROR_LIMIT,
                 "%s: the graph is too large to be resolved in memory "
                 "(%u documents read)",
                 record->name, input->documents->len);
    return FALSE;
  }
  add_document (input, record);
  for (guint i = 0; i < record->entities->len; i++)
    add_local (input, act_record_get_entity (record, i), i);
  add_mentions (input, record, base);
  for (guint i = 0; i < record->propositions->len; i++)
    add_statement (input, act_record_get_proposition (record, i), base);
  return TRUE;
}

/* What tells document @i apart from the others of its name. */
static const char *
get_label (const ActInput *input, GHashTable *uses, guint i)
{
  const ActGraphDocument *it =
      &g_array_index (input->documents, ActGraphDocument, i);

  if (it->uri && g_hash_table_lookup (uses, it->uri) == GUINT_TO_POINTER (1))
    return it->uri;
  g_autofree char *hash = g_strndup (it->hash, LABEL_DIGITS);
  return act_strings_intern (input->strings, hash);
}

/* Documents [first, end) have one name. */
static void
tell_apart (ActInput *input, guint first, guint end)
{
  g_autoptr (GHashTable) uses = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = first; i < end; i++) {
    const char *uri = g_array_index (input->documents, ActGraphDocument, i).uri;
    guint n = uri ? GPOINTER_TO_UINT (g_hash_table_lookup (uses, uri)) : 0;
    if (uri)
      g_hash_table_insert (uses, (gpointer) (guintptr) uri,
                           GUINT_TO_POINTER (n + 1));
  }
  for (guint i = first; i < end; i++)
    g_array_index (input->documents, ActGraphDocument, i).label =
        get_label (input, uses, i);
}

/* They are in order of their names. */
static void
label_documents (ActInput *input)
{
  const GArray *all = input->documents;

  for (guint first = 0, end; first < all->len; first = end) {
    const char *name = g_array_index (all, ActGraphDocument, first).name;
    for (end = first + 1;
         end < all->len &&
         strcmp (g_array_index (all, ActGraphDocument, end).name, name) == 0;
         end++)
      ;
    if (end > first + 1)
      tell_apart (input, first, end);
  }
}

ActInput *
act_input_new (ActStore *store, GError **error)
{
  g_autoptr (ActInput) input = g_new0 (ActInput, 1);

  input->strings = act_strings_new ();
  input->documents = g_array_new (FALSE, FALSE, sizeof (ActGraphDocument));
  g_array_set_clear_func (input->documents, act_graph_clear_document);
  input->locals = g_array_new (FALSE, FALSE, sizeof (ActLocal));
  input->aliases = g_array_new (FALSE, FALSE, sizeof (const char *));
  input->mentions = g_array_new (FALSE, FALSE, sizeof (ActInputMention));
  input->statements = g_array_new (FALSE, FALSE, sizeof (ActStatement));
  if (!act_store_read (store, ACT_ORDER_NAME, add_record, input, error))
    return NULL;
  label_documents (input);
  return g_steal_pointer (&input);
}

void
act_input_free (ActInput *input)
{
  if (!input)
    return;
  act_strings_unref (input->strings);
  g_clear_pointer (&input->documents, g_array_unref);
  g_clear_pointer (&input->locals, g_array_unref);
  g_clear_pointer (&input->aliases, g_array_unref);
  g_clear_pointer (&input->mentions, g_array_unref);
  g_clear_pointer (&input->statements, g_array_unref);
  g_free (input);
}
