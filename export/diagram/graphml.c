/* The whole graph as GraphML, for Gephi, yEd, NetworkX and the like. */
#include "diagram/choose.h"
#include "diagram/label.h"

#include <string.h>

/* Characters of a name or a quotation that go into an attribute. */
enum { MAX_TEXT = 2000 };

typedef enum { TEXT, BOOLEAN, INT, DOUBLE } Type;

static const struct {
  const char *domain, *name;
  Type type;
} keys[] = {
    {"node", "label", TEXT},        {"node", "type", TEXT},
    {"node", "named", BOOLEAN},     {"node", "wikidata", TEXT},
    {"node", "country", TEXT},      {"node", "mentions", INT},
    {"node", "documents", INT},     {"edge", "relation", TEXT},
    {"edge", "label", TEXT},        {"edge", "class", TEXT},
    {"edge", "polarity", TEXT},     {"edge", "modality", TEXT},
    {"edge", "disputed", BOOLEAN},  {"edge", "fact", BOOLEAN},
    {"edge", "date", TEXT},         {"edge", "documents", INT},
    {"edge", "confidence", DOUBLE}, {"edge", "source", TEXT},
    {"edge", "quotation", TEXT},    {"edge", "article", TEXT},
};

static void
write_keys (ActOutput *output)
{
  static const char *const types[] = {"string", "boolean", "int", "double"};

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    act_output_printf (output,
                       "  <key id=\"%s-%s\" for=\"%s\" attr.name=\"%s\" "
                       "attr.type=\"%s\"/>\n",
                       keys[i].domain, keys[i].name, keys[i].domain,
                       keys[i].name, types[keys[i].type]);
}

/* Nothing where there is no value: a missing attribute is not an empty one. */
static void
write_text (ActOutput *output, const char *key, const char *text, gsize length)
{
  if (!text)
    return;
  g_autofree char *clean = act_label_shorten (text, length, MAX_TEXT);
  g_autofree char *escaped = g_markup_escape_text (clean, -1);
  act_output_printf (output, "      <data key=\"%s\">%s</data>\n", key,
                     escaped);
}

static void
write_string (ActOutput *output, const char *key, const char *text)
{
  write_text (output, key, text, text ? strlen (text) : 0);
}

static void
write_boolean (ActOutput *output, const char *key, gboolean value)
{
  write_string (output, key, value ? "true" : "false");
}

static void
write_int (ActOutput *output, const char *key, guint value)
{
  act_output_printf (output, "      <data key=\"%s\">%u</data>\n", key, value);
}

static void
write_node (ActOutput *output, const ActEntity *entity)
{
  act_output_printf (output, "    <node id=\"%s\">\n", entity->id);
  write_string (output, "node-label", entity->label);
  write_string (output, "node-type", act_entity_type_to_string (entity->type));
  write_boolean (output, "node-named", entity->named);
  write_string (output, "node-wikidata", entity->wikidata);
  write_string (output, "node-country", entity->country);
  write_int (output, "node-mentions", entity->n_mentions);
  write_int (output, "node-documents", entity->n_documents);
  act_output_puts (output, "    </node>\n");
}

static void
write_evidence (ActOutput *output, const ActGraph *graph, const ActClaim *claim)
{
  const ActEntity *entities = act_graph_get_entities (graph, NULL);
  const ActAttribution *best = act_claim_get_best_attribution (graph, claim);
  const ActGraphDocument *document =
      act_graph_get_documents (graph, NULL) + best->document;

  if (best->source != ACT_NONE)
    write_string (output, "edge-source", entities[best->source].label);
  write_text (output, "edge-quotation", document->text + best->span.begin,
              act_span_length (best->span));
  write_string (output, "edge-article",
                document->uri ? document->uri : document->name);
}

static void
write_edge (ActOutput *output, const ActGraph *graph, const ActClaim *claim)
{
  const ActEntity *entities = act_graph_get_entities (graph, NULL);

  act_output_printf (
      output, "    <edge id=\"%s\" source=\"%s\" target=\"%s\">\n", claim->id,
      entities[claim->subject].id, entities[claim->object].id);
  write_string (output, "edge-relation", claim->relation_id);
  write_string (output, "edge-label", claim->relation_label);
  write_string (output, "edge-class", claim->event_class);
  write_string (output, "edge-polarity",
                claim->polarity == ACT_NEGATIVE ? "negative" : "positive");
  write_string (output, "edge-modality",
                act_modality_to_string (claim->modality));
  write_boolean (output, "edge-disputed", claim->disputed);
  write_boolean (output, "edge-fact", claim->fact);
  write_string (output, "edge-date", claim->date);
  write_int (output, "edge-documents", claim->n_documents);
  act_output_printf (output,
                     "      <data key=\"edge-confidence\">%u.%03u</data>\n",
                     claim->confidence / 1000, claim->confidence % 1000);
  if (claim->n_attributions > 0)
    write_evidence (output, graph, claim);
  act_output_puts (output, "    </edge>\n");
}

void
act_graphml_write (const ActGraph *graph, ActOutput *output)
{
  guint32 n_entities, n_claims;
  const ActEntity *entities = act_graph_get_entities (graph, &n_entities);
  const ActClaim *claims = act_graph_get_claims (graph, &n_claims);

  act_output_puts (
      output, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
              "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
  write_keys (output);
  act_output_puts (output, "  <graph id=\"G\" edgedefault=\"directed\">\n");
  for (guint32 i = 0; i < n_entities && !act_output_failed (output); i++)
    write_node (output, &entities[i]);
  for (guint32 i = 0; i < n_claims && !act_output_failed (output); i++)
    if (claims[i].object != ACT_NONE)
      write_edge (output, graph, &claims[i]);
  act_output_puts (output, "  </graph>\n</graphml>\n");
}
