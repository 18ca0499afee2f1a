/* The graphs of what holds beyond one document: entities, claims, facts. */
#include "attitude.h"
#include "rdf/generator.h"

#include <string.h>

/* Two wordings may be one when what RDF cannot hold has been replaced. */
static void
emit_aliases (ActGenerator *generator, const ActEntity *entity)
{
  g_autoptr (GHashTable) seen =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < entity->n_aliases; i++) {
    const char *alias = act_literal_set (generator->literal, entity->aliases[i],
                                         strlen (entity->aliases[i]));
    if (g_hash_table_add (seen, g_strdup (alias)))
      act_generator_emit (generator, SKOS_NS "altLabel", ACT_TERM_TEXT, alias);
  }
}

static void
emit_entity (ActGenerator *generator, guint32 index)
{
  const ActEntity *entity = &generator->entities[index];
  g_autofree char *type =
      g_strconcat (ACT_NS, act_entity_type_to_string (entity->type), NULL);

  act_generator_mint_entity (generator, generator->subject, index);
  act_generator_emit (generator, RDF_NS "type", ACT_TERM_IRI, type);
  act_generator_emit_text (generator, RDFS_NS "label", ACT_TERM_TEXT,
                           entity->label);
  emit_aliases (generator, entity);
  act_generator_emit (generator, ACT_NS "named", ACT_TERM_BOOLEAN,
                      entity->named ? "true" : "false");
  act_generator_emit_text (generator, ACT_NS "country", ACT_TERM_STRING,
                           entity->country);
  if (entity->wikidata) {
    g_string_assign (generator->object, WD_NS);
    act_iri_append_id (generator->object, entity->wikidata);
    act_generator_emit (generator, OWL_NS "sameAs", ACT_TERM_IRI,
                        generator->object->str);
  }
}

/* The object of a claim: an entity, the text of a value, or "true" where the
   relation is said of the subject alone ("resigned"). */
static ActTerm
get_object (ActGenerator *generator, const ActClaim *claim)
{
  if (claim->object != ACT_NONE)
    return (ActTerm){ACT_TERM_IRI,
                     act_generator_mint_entity (generator, generator->object,
                                                claim->object)};
  if (claim->value_type == ACT_VALUE_NONE || !claim->value)
    return (ActTerm){ACT_TERM_BOOLEAN, "true"};
  return (ActTerm){ACT_TERM_TEXT,
                   act_literal_set (generator->literal, claim->value,
                                    strlen (claim->value))};
}

static void
set_relation (const ActGenerator *generator, GString *iri, const char *id)
{
  g_string_assign (iri, generator->base);
  g_string_append (iri, RELATION_PATH);
  act_iri_append_relation (iri, id);
}

/* Facts of the claims [begin, end), which have one subject. */
static void
emit_facts (ActGenerator *generator, guint32 begin, guint32 end)
{
  g_autoptr (GString) relation = g_string_new (NULL);
  g_autoptr (GHashTable) seen = NULL;

  for (guint32 i = begin; i < end; i++) {
    const ActClaim *claim = &generator->claims[i];
    if (!claim->fact)
      continue;
    if (!seen) {
      seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
      act_generator_mint_entity (generator, generator->subject, claim->subject);
      act_generator_mint (generator, generator->context, GRAPH_PATH, "facts");
    }
    ActTerm object = get_object (generator, claim);
    set_relation (generator, relation, claim->relation_id);
    /* claims that differ in time or place give the same triple */
    if (g_hash_table_add (seen, g_strdup_printf ("%s %d %s", relation->str,
                                                 object.kind, object.value)))
      act_generator_emit (generator, relation->str, object.kind, object.value);
  }
}

static guint32
skip_subject (const ActGenerator *generator, guint32 claim, guint32 subject)
{
  while (claim < generator->n_claims &&
         generator->claims[claim].subject == subject)
    claim++;
  return claim;
}

static void
run_facts (ActGenerator *generator)
{
  for (guint32 i = 0, end; i < generator->n_claims; i = end) {
    end = skip_subject (generator, i, generator->claims[i].subject);
    emit_facts (generator, i, end);
  }
}

static void
run_entities (ActGenerator *generator, gboolean with_facts)
{
  guint32 claim = 0;

  for (guint32 i = 0; i < generator->n_entities; i++) {
    act_generator_mint (generator, generator->context, GRAPH_PATH, "entities");
    emit_entity (generator, i);
    if (!with_facts)
      continue;
    guint32 end = skip_subject (generator, claim, i);
    emit_facts (generator, claim, end);
    claim = end;
  }
}

static void
run_relations (ActGenerator *generator)
{
  g_autoptr (GTree) relations =
      g_tree_new ((GCompareFunc) (void (*) (void)) strcmp);

  for (guint32 i = 0; i < generator->n_claims; i++) {
    const ActClaim *claim = &generator->claims[i];
    if (!g_tree_lookup (relations, claim->relation_id))
      g_tree_insert (relations, (gpointer) (guintptr) claim->relation_id,
                     (gpointer) (guintptr) claim->relation_label);
  }
  for (GTreeNode *node = g_tree_node_first (relations); node;
       node = g_tree_node_next (node)) {
    set_relation (generator, generator->subject, g_tree_node_key (node));
    act_generator_emit (generator, RDF_NS "type", ACT_TERM_IRI,
                        ACT_NS "Relation");
    act_generator_emit_text (generator, RDFS_NS "label", ACT_TERM_TEXT,
                             g_tree_node_value (node));
  }
}

static void
emit_named (ActGenerator *generator, const char *predicate, const char *name)
{
  g_autofree char *iri = g_strconcat (ACT_NS, name, NULL);

  act_generator_emit (generator, predicate, ACT_TERM_IRI, iri);
}

static void
emit_label (ActGenerator *generator, const ActClaim *claim)
{
  const char *object = claim->object != ACT_NONE
                           ? generator->entities[claim->object].label
                           : claim->value;
  g_autofree char *relation =
      g_strconcat (claim->polarity == ACT_NEGATIVE ? "not " : "",
                   claim->relation_label, NULL);
  g_autofree char *label = g_strjoin (
      " – ", generator->entities[claim->subject].label, relation, object, NULL);

  act_generator_emit_text (generator, RDFS_NS "label", ACT_TERM_TEXT, label);
}

/* PLOVER's classes are ours ("CONSULT"), properties are Wikidata's ("P39"). */
static void
emit_event_class (ActGenerator *generator, const char *event_class)
{
  gboolean property = event_class[0] == 'P' && g_ascii_isdigit (event_class[1]);

  g_string_assign (generator->object, property ? WD_NS : ACT_NS);
  act_iri_append_id (generator->object, event_class);
  act_generator_emit (generator, ACT_NS "eventClass", ACT_TERM_IRI,
                      generator->object->str);
}

/* "BEGIN/END" gives two dates, anything else one. */
static void
emit_claim_date (ActGenerator *generator, const char *date)
{
  const char *slash = date ? strchr (date, '/') : NULL;

  if (!slash) {
    act_generator_emit_date (generator, ACT_NS "date", date);
    return;
  }
  g_autofree char *begin = g_strndup (date, (gsize) (slash - date));
  act_generator_emit_date (generator, ACT_NS "begin", *begin ? begin : NULL);
  act_generator_emit_date (generator, ACT_NS "end",
                           slash[1] ? slash + 1 : NULL);
}

static void
emit_claim (ActGenerator *generator, const ActClaim *claim)
{
  act_generator_mint (generator, generator->subject, CLAIM_PATH, claim->id);
  act_generator_emit (generator, RDF_NS "type", ACT_TERM_IRI, ACT_NS "Claim");
  emit_label (generator, claim);
  act_generator_emit (
      generator, RDF_NS "subject", ACT_TERM_IRI,
      act_generator_mint_entity (generator, generator->object, claim->subject));
  set_relation (generator, generator->object, claim->relation_id);
  act_generator_emit (generator, RDF_NS "predicate", ACT_TERM_IRI,
                      generator->object->str);
  ActTerm object = get_object (generator, claim);
  act_generator_emit (generator, RDF_NS "object", object.kind, object.value);
  if (claim->object == ACT_NONE && claim->value_type != ACT_VALUE_NONE)
    emit_named (generator, ACT_NS "valueType",
                act_value_type_to_string (claim->value_type));
  act_generator_emit (generator, ACT_NS "negated", ACT_TERM_BOOLEAN,
                      claim->polarity == ACT_NEGATIVE ? "true" : "false");
  g_autofree char *modality =
      g_strdup (act_modality_to_string (claim->modality));
  modality[0] = g_ascii_toupper (modality[0]);
  emit_named (generator, ACT_NS "modality", modality);
  if (claim->event_class)
    emit_event_class (generator, claim->event_class);
  if (act_claim_get_attitude (claim))
    act_generator_emit (generator, ACT_NS "attitude", ACT_TERM_STRING,
                        act_claim_get_attitude (claim));
  act_generator_emit_text (generator, ACT_NS "time", ACT_TERM_TEXT,
                           claim->time);
  emit_claim_date (generator, claim->date);
  if (claim->place != ACT_NONE)
    act_generator_emit (
        generator, ACT_NS "place", ACT_TERM_IRI,
        act_generator_mint_entity (generator, generator->object, claim->place));
  if (claim->disputed)
    emit_named (generator, ACT_NS "status", "Disputed");
}

void
act_quads_generate (const ActGraph *graph, const char *base, ActQuadOrder order,
                    ActQuadFunc func, gpointer data)
{
  ActGenerator generator = {.graph = graph,
                            .base = base,
                            .func = func,
                            .data = data,
                            .subject = g_string_new (NULL),
                            .object = g_string_new (NULL),
                            .context = g_string_new (NULL),
                            .quote = g_string_new (NULL),
                            .literal = g_string_new (NULL)};

  generator.documents = act_graph_get_documents (graph, &generator.n_documents);
  generator.entities = act_graph_get_entities (graph, &generator.n_entities);
  generator.claims = act_graph_get_claims (graph, &generator.n_claims);
  generator.attributions =
      act_graph_get_attributions (graph, &generator.n_attributions);

  run_entities (&generator, order == ACT_QUADS_BY_SUBJECT);
  act_generator_mint (&generator, generator.context, GRAPH_PATH, "claims");
  run_relations (&generator);
  for (guint32 i = 0; i < generator.n_claims; i++)
    emit_claim (&generator, &generator.claims[i]);
  act_generator_run_documents (&generator);
  if (order == ACT_QUADS_BY_GRAPH)
    run_facts (&generator);

  g_string_free (generator.subject, TRUE);
  g_string_free (generator.object, TRUE);
  g_string_free (generator.context, TRUE);
  g_string_free (generator.quote, TRUE);
  g_string_free (generator.literal, TRUE);
}
