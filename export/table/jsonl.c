#include "attitude.h"
#include "table/json.h"
#include "table/table.h"

typedef struct {
  ActJson json;
  const ActGraphDocument *documents;
  const ActEntity *entities;
  const ActClaim *claims;
  const ActAttribution *attributions;
} Writer;

static void
write_span (Writer *writer, guint32 document, ActSpan span)
{
  ActJson *json = &writer->json;
  guint64 begin, end;

  act_json_key (json, "start");
  act_json_int (json, span.begin);
  act_json_key (json, "end");
  act_json_int (json, span.end);
  act_json_key (json, "text");
  act_json_string_length (json, writer->documents[document].text + span.begin,
                          act_span_length (span));
  if (writer->documents[document].origin &&
      act_origin_find (writer->documents[document].origin, span, &begin,
                       &end)) {
    act_json_key (json, "file_start");
    act_json_int (json, (gint64) begin);
    act_json_key (json, "file_end");
    act_json_int (json, (gint64) end);
  }
}

static void
write_entity (Writer *writer, const ActEntity *entity)
{
  ActJson *json = &writer->json;

  act_json_begin (json, '{');
  act_json_member (json, "kind", "entity");
  act_json_member (json, "id", entity->id);
  act_json_member (json, "label", entity->label);
  act_json_member (json, "type", act_entity_type_to_string (entity->type));
  act_json_key (json, "named");
  act_json_bool (json, entity->named);
  act_json_member (json, "wikidata", entity->wikidata);
  act_json_member (json, "country", entity->country);
  act_json_key (json, "aliases");
  act_json_begin (json, '[');
  for (guint i = 0; i < entity->n_aliases; i++)
    act_json_string (json, entity->aliases[i]);
  act_json_end (json, ']');
  act_json_key (json, "mentions");
  act_json_begin (json, '[');
  for (guint i = 0; i < entity->n_mentions; i++) {
    const ActPlace *place = &entity->mentions[i];
    act_json_begin (json, '{');
    act_json_member (json, "document",
                     writer->documents[place->document].label);
    write_span (writer, place->document, place->span);
    act_json_end (json, '}');
  }
  act_json_end (json, ']');
  act_json_end (json, '}');
}

static void
write_reference (Writer *writer, const char *key, guint32 entity)
{
  act_json_member (&writer->json, key,
                   entity == ACT_NONE ? NULL : writer->entities[entity].id);
}

static void
write_content (Writer *writer, const ActClaim *claim, const char *phrase)
{
  ActJson *json = &writer->json;

  write_reference (writer, "subject", claim->subject);
  act_json_key (json, "relation");
  act_json_begin (json, '{');
  act_json_member (json, "id", claim->relation_id);
  act_json_member (json, "label", claim->relation_label);
  act_json_member (json, "phrase", phrase);
  act_json_end (json, '}');
  if (claim->object == ACT_NONE && claim->value_type != ACT_VALUE_NONE) {
    act_json_key (json, "object");
    act_json_begin (json, '{');
    act_json_member (json, "value", claim->value);
    act_json_member (json, "type",
                     act_value_type_to_string (claim->value_type));
    act_json_end (json, '}');
  } else {
    write_reference (writer, "object", claim->object);
  }
  act_json_member (json, "polarity",
                   claim->polarity == ACT_POSITIVE ? "positive" : "negative");
  act_json_member (json, "modality", act_modality_to_string (claim->modality));
}

static guint
best_confidence (const Writer *writer, const ActStatement *statement)
{
  guint best = 0;

  for (guint i = 0; i < statement->n; i++)
    best =
        MAX (best, writer->attributions[statement->attributions[i]].confidence);
  return best;
}

static void
write_evidence (Writer *writer, const ActAttribution *attribution)
{
  const ActGraphDocument *document = &writer->documents[attribution->document];
  ActJson *json = &writer->json;

  act_json_begin (json, '{');
  act_json_member (json, "document", document->label);
  act_json_key (json, "sentence");
  act_json_string_length (json, document->text + attribution->sentence.begin,
                          act_span_length (attribution->sentence));
  write_span (writer, attribution->document, attribution->span);
  act_json_end (json, '}');
}

static void
write_statement (const ActStatement *statement, gpointer data)
{
  Writer *writer = data;
  ActJson *json = &writer->json;
  const ActClaim *claim = &writer->claims[statement->claim];
  const ActAttribution *first =
      &writer->attributions[statement->attributions[0]];

  act_json_begin (json, '{');
  act_json_member (json, "kind", "statement");
  act_json_member (json, "claim", claim->id);
  write_content (writer, claim, first->phrase);
  write_reference (writer, "source", statement->source);
  act_json_member (json, "stance", act_stance_to_string (statement->stance));
  act_json_member (json, "cue", first->cue);
  act_json_member (json, "time", claim->time);
  act_json_member (json, "date", claim->date);
  write_reference (writer, "place", claim->place);
  act_json_member (json, "event_class", claim->event_class);
  act_json_member (json, "attitude", act_claim_get_attitude (claim));
  act_json_key (json, "disputed");
  act_json_bool (json, claim->disputed);
  act_json_key (json, "fact");
  act_json_bool (json, claim->fact);
  act_json_key (json, "confidence");
  act_json_thousandths (json, best_confidence (writer, statement));
  act_json_key (json, "evidence");
  act_json_begin (json, '[');
  for (guint i = 0; i < statement->n; i++)
    write_evidence (writer, &writer->attributions[statement->attributions[i]]);
  act_json_end (json, ']');
  act_json_end (json, '}');
  act_json_end_line (json);
}

void
act_jsonl_write (const ActGraph *graph, ActOutput *output)
{
  guint32 n, n_entities;
  Writer writer = {.documents = act_graph_get_documents (graph, &n),
                   .claims = act_graph_get_claims (graph, &n),
                   .attributions = act_graph_get_attributions (graph, &n),
                   .entities = act_graph_get_entities (graph, &n_entities)};

  act_json_init (&writer.json, output, FALSE);
  for (guint32 i = 0; i < n_entities && !act_output_failed (output); i++) {
    write_entity (&writer, &writer.entities[i]);
    act_json_end_line (&writer.json);
  }
  act_statement_foreach (graph, write_statement, &writer);
}
