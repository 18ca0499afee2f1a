#include "page/page.h"
#include "table/json.h"

#include <stdlib.h>

/* So many characters of the text around a sentence are shown with it. */
enum { CONTEXT = 140 };

typedef struct {
  guint32 document;
  ActSpan span;
} Sentence;

typedef struct {
  ActJson json;
  const ActGraphDocument *documents;
  const ActAttribution *attributions;
  GArray *sentences; /* of Sentence, in order, each once */
} Writer;

static int
compare_sentences (gconstpointer a, gconstpointer b)
{
  const Sentence *x = a, *y = b;

  if (x->document != y->document)
    return x->document < y->document ? -1 : 1;
  if (x->span.begin != y->span.begin)
    return x->span.begin < y->span.begin ? -1 : 1;
  return x->span.end < y->span.end ? -1 : x->span.end > y->span.end;
}

static Sentence
sentence_of (const ActAttribution *attribution)
{
  return (Sentence){attribution->document, attribution->sentence};
}

/* Many statements stand in one sentence: it is written once. */
static GArray *
collect_sentences (const ActAttribution *attributions, guint32 n)
{
  GArray *sentences = g_array_sized_new (FALSE, FALSE, sizeof (Sentence), n);
  guint kept = 0;

  for (guint32 i = 0; i < n; i++) {
    Sentence sentence = sentence_of (&attributions[i]);
    g_array_append_val (sentences, sentence);
  }
  g_array_sort (sentences, compare_sentences);
  for (guint i = 0; i < sentences->len; i++) {
    Sentence sentence = g_array_index (sentences, Sentence, i);
    if (kept == 0 ||
        compare_sentences (&g_array_index (sentences, Sentence, kept - 1),
                           &sentence) != 0)
      g_array_index (sentences, Sentence, kept++) = sentence;
  }
  g_array_set_size (sentences, kept);
  return sentences;
}

static gboolean
is_blank_line (const char *text, const char *p)
{
  if (*p != '\n' || p == text)
    return FALSE;
  return p[-1] == '\n' || (p - text > 1 && p[-1] == '\r' && p[-2] == '\n');
}

/* Where the context before @at begins: in its paragraph, at a whole word. */
static const char *
context_begin (const char *text, const char *at)
{
  const char *word = at, *p = at;

  for (int n = 0; p > text && n < CONTEXT; n++) {
    const char *before = g_utf8_prev_char (p);
    if (is_blank_line (text, before))
      return p;
    if (g_ascii_isspace (*before))
      word = p;
    p = before;
  }
  return p == text ? text : word;
}

static const char *
context_end (const char *at, const char *end)
{
  const char *word = at, *p = at;

  for (int n = 0; p < end && n < CONTEXT; n++, p = g_utf8_next_char (p)) {
    if (p > at && is_blank_line (at, p))
      return p;
    if (g_ascii_isspace (*p))
      word = p;
  }
  return p < end ? word : end;
}

static gint64
utf16_units (const char *p, const char *end)
{
  gint64 n = 0;

  for (; p < end; p = g_utf8_next_char (p))
    n += g_utf8_get_char (p) > 0xffff ? 2 : 1;
  return n;
}

/* Rows are arrays; one a line, so that the page can be looked at. */
static void
begin_rows (ActJson *json, const char *key)
{
  act_json_key (json, key);
  act_json_begin (json, '[');
}

static void
end_row (ActJson *json)
{
  act_json_end (json, ']');
  act_output_puts (json->output, "\n");
}

static void
put_reference (ActJson *json, guint32 index)
{
  act_json_int (json, index == ACT_NONE ? -1 : (gint64) index);
}

static void
write_documents (Writer *writer, guint32 n)
{
  ActJson *json = &writer->json;

  begin_rows (json, "documents");
  for (guint32 i = 0; i < n; i++) {
    const ActGraphDocument *document = &writer->documents[i];
    act_json_begin (json, '[');
    act_json_string (json, document->label);
    act_json_string (json, document->title);
    act_json_string (json, document->date);
    act_json_string (json, document->publisher);
    act_json_string (json, document->uri);
    end_row (json);
  }
  act_json_end (json, ']');
}

static void
write_entities (ActJson *json, const ActGraph *graph)
{
  guint32 n;
  const ActEntity *entities = act_graph_get_entities (graph, &n);

  begin_rows (json, "entities");
  for (guint32 i = 0; i < n && !act_output_failed (json->output); i++) {
    const ActEntity *entity = &entities[i];
    act_json_begin (json, '[');
    act_json_string (json, entity->id);
    act_json_string (json, entity->label);
    act_json_int (json, entity->type);
    act_json_int (json, entity->named);
    act_json_string (json, entity->wikidata);
    act_json_string (json, entity->country);
    act_json_begin (json, '[');
    for (guint a = 0; a < entity->n_aliases; a++)
      act_json_string (json, entity->aliases[a]);
    act_json_end (json, ']');
    act_json_int (json, entity->n_mentions);
    act_json_int (json, entity->n_documents);
    end_row (json);
  }
  act_json_end (json, ']');
}

static void
put_text (ActJson *json, const char *begin, const char *end)
{
  act_json_string_length (json, begin, (gsize) (end - begin));
}

static void
write_sentences (Writer *writer)
{
  ActJson *json = &writer->json;

  begin_rows (json, "sentences");
  for (guint i = 0; i < writer->sentences->len; i++) {
    const Sentence *s = &g_array_index (writer->sentences, Sentence, i);
    const ActGraphDocument *document = &writer->documents[s->document];
    const char *text = document->text;
    const char *begin = text + s->span.begin, *end = text + s->span.end;
    act_json_begin (json, '[');
    act_json_int (json, s->document);
    put_text (json, context_begin (text, begin), begin);
    put_text (json, begin, end);
    put_text (json, end, context_end (end, text + document->text_length));
    end_row (json);
  }
  act_json_end (json, ']');
}

static guint32
find_sentence (const Writer *writer, const Sentence *wanted)
{
  const Sentence *first = &g_array_index (writer->sentences, Sentence, 0);
  const Sentence *found = bsearch (wanted, first, writer->sentences->len,
                                   sizeof *first, compare_sentences);

  g_assert (found);
  return (guint32) (found - first);
}

static void
write_attribution (Writer *writer, const ActAttribution *attribution)
{
  ActJson *json = &writer->json;
  Sentence sentence = sentence_of (attribution);
  const char *text = writer->documents[attribution->document].text;
  const char *start = text + sentence.span.begin;

  act_json_begin (json, '[');
  put_reference (json, attribution->source);
  act_json_int (json, attribution->stance);
  act_json_string (json, attribution->cue);
  act_json_string (json, attribution->phrase);
  act_json_int (json, attribution->confidence);
  act_json_int (json, find_sentence (writer, &sentence));
  act_json_int (json, utf16_units (start, text + attribution->span.begin));
  act_json_int (json, utf16_units (start, text + attribution->span.end));
  act_json_end (json, ']');
}

static void
write_claim (Writer *writer, const ActClaim *claim)
{
  ActJson *json = &writer->json;

  act_json_begin (json, '[');
  act_json_string (json, claim->id);
  put_reference (json, claim->subject);
  act_json_string (json, claim->relation_id);
  act_json_string (json, claim->relation_label);
  put_reference (json, claim->object);
  act_json_int (json, claim->value_type);
  act_json_string (json, claim->value);
  act_json_string (json, claim->event_class);
  act_json_int (json, claim->polarity);
  act_json_int (json, claim->modality);
  act_json_string (json, claim->time);
  act_json_string (json, claim->date);
  put_reference (json, claim->place);
  act_json_int (json, claim->disputed);
  act_json_int (json, claim->fact);
  act_json_int (json, claim->n_documents);
  act_json_int (json, claim->confidence);
  act_json_begin (json, '[');
  for (guint32 i = 0; i < claim->n_attributions; i++)
    write_attribution (writer,
                       &writer->attributions[claim->first_attribution + i]);
  act_json_end (json, ']');
  end_row (json);
}

/* The names of an enumeration's numbers, by the number. */
static const char *
get_type (int i)
{
  return act_entity_type_to_string ((ActEntityType) i);
}

static const char *
get_modality (int i)
{
  return act_modality_to_string ((ActModality) i);
}

static const char *
get_stance (int i)
{
  return act_stance_to_string ((ActStance) i);
}

static const char *
get_value (int i)
{
  return act_value_type_to_string ((ActValueType) i);
}

static void
write_names (ActJson *json)
{
  static const struct {
    const char *key;
    const char *(*get) (int i);
    int n;
  } lists[] = {
      {"types", get_type, ACT_N_ENTITY_TYPE},
      {"modalities", get_modality, ACT_N_MODALITY},
      {"stances", get_stance, ACT_N_STANCE},
      {"values", get_value, ACT_VALUE_TEXT + 1},
  };

  for (gsize k = 0; k < G_N_ELEMENTS (lists); k++) {
    begin_rows (json, lists[k].key);
    for (int i = 0; i < lists[k].n; i++)
      act_json_string (json, lists[k].get (i));
    act_json_end (json, ']');
  }
}

void
act_page_write_data (const ActGraph *graph, ActOutput *output)
{
  guint32 n_documents, n_claims, n_attributions;
  const ActClaim *claims = act_graph_get_claims (graph, &n_claims);
  Writer writer = {.documents = act_graph_get_documents (graph, &n_documents),
                   .attributions =
                       act_graph_get_attributions (graph, &n_attributions)};
  ActJson *json = &writer.json;

  writer.sentences = collect_sentences (writer.attributions, n_attributions);
  act_json_init (json, output, FALSE);
  act_json_begin (json, '{');
  write_names (json);
  write_documents (&writer, n_documents);
  write_entities (json, graph);
  write_sentences (&writer);
  begin_rows (json, "claims");
  for (guint32 i = 0; i < n_claims && !act_output_failed (output); i++)
    write_claim (&writer, &claims[i]);
  act_json_end (json, ']');
  act_json_end (json, '}');
  g_array_unref (writer.sentences);
}
