#include "table/json.h"
#include "table/table.h"

#include <string.h>

typedef struct {
  ActOutput *output;
  const ActGraphDocument *documents;
  const ActEntity *entities;
  const ActClaim *claims;
  const ActAttribution *attributions;
} Writer;

static const char header[] =
    "subject\trelation\tobject\tpolarity\tmodality\tsource\tstance\ttime\tdate"
    "\tplace\tclass\tconfidence\tdisputed\tdocument\tstart\tend\tquotation"
    "\tsubject_id\tobject_id\tsource_id\n";

/* A field: line ends and TABs become spaces, as the format has no escapes;
   other control characters, which no spreadsheet takes, are left out. */
static void
put_field (ActOutput *output, const char *text, gsize length)
{
  const char *start = text, *end = text + length;

  for (const char *p = text; p < end; p++) {
    guchar c = (guchar) *p;
    if (c >= 0x20 && c != 0x7f)
      continue;
    act_output_write (output, start, (gsize) (p - start));
    if (c == '\t' || c == '\n' || c == '\r')
      act_output_write (output, " ", 1);
    start = p + 1;
  }
  act_output_write (output, start, (gsize) (end - start));
  act_output_write (output, "\t", 1);
}

static void
put (Writer *writer, const char *text)
{
  put_field (writer->output, text ? text : "", text ? strlen (text) : 0);
}

static void
put_label (Writer *writer, guint32 entity)
{
  put (writer, entity == ACT_NONE ? NULL : writer->entities[entity].label);
}

static const char *
id_of (const Writer *writer, guint32 entity)
{
  return entity == ACT_NONE ? "" : writer->entities[entity].id;
}

static void
put_row (Writer *writer, const ActStatement *statement,
         const ActAttribution *attribution)
{
  const ActClaim *claim = &writer->claims[statement->claim];
  const ActGraphDocument *document = &writer->documents[attribution->document];
  char number[ACT_DECIMAL_BYTES];

  put_label (writer, claim->subject);
  put (writer, claim->relation_label);
  if (claim->object == ACT_NONE)
    put (writer, claim->value);
  else
    put_label (writer, claim->object);
  put (writer, claim->polarity == ACT_POSITIVE ? "positive" : "negative");
  put (writer, act_modality_to_string (claim->modality));
  put_label (writer, statement->source);
  put (writer, act_stance_to_string (statement->stance));
  put (writer, claim->time);
  put (writer, claim->date);
  put_label (writer, claim->place);
  put (writer, claim->event_class);
  act_decimal_format (attribution->confidence, number);
  put (writer, number);
  put (writer, claim->disputed ? "yes" : "no");
  put (writer, document->label);
  act_output_printf (writer->output, "%u\t%u\t", attribution->span.begin,
                     attribution->span.end);
  put_field (writer->output, document->text + attribution->span.begin,
             act_span_length (attribution->span));
  act_output_printf (
      writer->output, "%s\t%s\t%s\n", id_of (writer, claim->subject),
      id_of (writer, claim->object), id_of (writer, statement->source));
}

static void
put_statement (const ActStatement *statement, gpointer data)
{
  Writer *writer = data;

  for (guint i = 0; i < statement->n; i++)
    put_row (writer, statement,
             &writer->attributions[statement->attributions[i]]);
}

void
act_tsv_write (const ActGraph *graph, ActOutput *output)
{
  guint32 n;
  Writer writer = {.output = output,
                   .documents = act_graph_get_documents (graph, &n),
                   .entities = act_graph_get_entities (graph, &n),
                   .claims = act_graph_get_claims (graph, &n),
                   .attributions = act_graph_get_attributions (graph, &n)};

  act_output_puts (output, header);
  act_statement_foreach (graph, put_statement, &writer);
}
