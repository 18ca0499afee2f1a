/* The graphs of what holds beyond one document: entities, claims, facts. */
#include "attitude.h"
#include "rdf/generator.h"

#include <string.h>

/* Names of our ontology. */
static const char *const modalities[ACT_N_MODALITY] = {
    [ACT_MODALITY_FACT] = "Fact",
    [ACT_MODALITY_FUTURE] = "Future",
    [ACT_MODALITY_POSSIBLE] = "Possible",
    [ACT_MODALITY_CONDITIONAL] = "Conditional",
    [ACT_MODALITY_OBLIGATION] = "Obligation",
    [ACT_MODALITY_INTENT] = "Intent",
};

static void
emit_sum (ActGenerator *generator, const char *const *parts, guint n)
{
  char sum[ACT_SUM_DIGITS + 1];

  act_iri_sum_parts (parts, n, sum);
  act_generator_emit (generator, ACT_QUAD_ENTITY_CHECKSUM, ACT_TERM_STRING,
                      sum);
}

/* A wording has a checksum of its own: files that know an entity by different
   ones can still be joined. */
static void
emit_alias (ActGenerator *generator, const ActEntity *entity, const char *alias)
{
  const char *const parts[] = {entity->id, alias};

  act_generator_emit (generator, ACT_QUAD_ENTITY_ALIAS, ACT_TERM_TEXT, alias);
  if (generator->wanted[ACT_QUAD_ENTITY_CHECKSUM])
    emit_sum (generator, parts, G_N_ELEMENTS (parts));
}

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
      emit_alias (generator, entity, alias);
  }
}

/* Of all but the other wordings. generator->object holds the IRI of the
   identity, if there is one. */
static void
emit_entity_sum (ActGenerator *generator, const ActEntity *entity)
{
  g_autoptr (GString) label = g_string_new (NULL);
  g_autoptr (GString) country = g_string_new (NULL);
  const char *const parts[] = {
      entity->id,
      act_entity_type_to_string (entity->type),
      act_literal_set (label, entity->label, strlen (entity->label)),
      entity->named ? "true" : "false",
      entity->country
          ? act_literal_set (country, entity->country, strlen (entity->country))
          : NULL,
      entity->wikidata ? generator->object->str : NULL};

  emit_sum (generator, parts, G_N_ELEMENTS (parts));
}

static void
emit_entity (ActGenerator *generator, guint32 index)
{
  const ActEntity *entity = &generator->entities[index];

  act_generator_mint_entity (generator, generator->subject, index);
  act_generator_emit_name (generator, ACT_QUAD_ENTITY_TYPE,
                           act_entity_type_to_string (entity->type));
  act_generator_emit_text (generator, ACT_QUAD_ENTITY_LABEL, ACT_TERM_TEXT,
                           entity->label);
  if (entity->n_aliases > 0 && (generator->wanted[ACT_QUAD_ENTITY_ALIAS] ||
                                generator->wanted[ACT_QUAD_ENTITY_CHECKSUM]))
    emit_aliases (generator, entity);
  act_generator_emit (generator, ACT_QUAD_ENTITY_NAMED, ACT_TERM_BOOLEAN,
                      entity->named ? "true" : "false");
  act_generator_emit_text (generator, ACT_QUAD_ENTITY_COUNTRY, ACT_TERM_STRING,
                           entity->country);
  if (entity->wikidata) {
    g_string_assign (generator->object, WD_NS);
    act_iri_append_id (generator->object, entity->wikidata);
    act_generator_emit (generator, ACT_QUAD_ENTITY_SAME, ACT_TERM_IRI,
                        generator->object->str);
  }
  if (generator->wanted[ACT_QUAD_ENTITY_CHECKSUM])
    emit_entity_sum (generator, entity);
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

static void
emit_fact (const ActGenerator *generator, const char *relation,
           const ActTerm *object)
{
  const ActQuad quad = {ACT_QUAD_FACT, generator->subject->str, relation,
                        *object, generator->context->str};

  generator->func (&quad, generator->data);
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
      emit_fact (generator, relation->str, &object);
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
    if (i == 0 || with_facts)
      act_generator_mint (generator, generator->context, GRAPH_PATH,
                          "entities");
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
    act_generator_emit_fixed (generator, ACT_QUAD_RELATION_TYPE);
    act_generator_emit_text (generator, ACT_QUAD_RELATION_LABEL, ACT_TERM_TEXT,
                             g_tree_node_value (node));
  }
}

static void
emit_label (ActGenerator *generator, const ActClaim *claim)
{
  if (!generator->wanted[ACT_QUAD_CLAIM_LABEL])
    return;
  const char *object = claim->object != ACT_NONE
                           ? generator->entities[claim->object].label
                           : claim->value;
  g_autofree char *relation =
      g_strconcat (claim->polarity == ACT_NEGATIVE ? "not " : "",
                   claim->relation_label, NULL);
  g_autofree char *label = g_strjoin (
      " – ", generator->entities[claim->subject].label, relation, object, NULL);

  act_generator_emit_text (generator, ACT_QUAD_CLAIM_LABEL, ACT_TERM_TEXT,
                           label);
}

/* Of what does not make the claim's name: class, attitude, whether it is
   disputed, wording of the time. */
static void
emit_claim_sum (ActGenerator *generator, const ActClaim *claim)
{
  const char *const parts[] = {
      claim->id, claim->event_class, act_claim_get_attitude (claim),
      claim->disputed ? "Disputed" : NULL,
      claim->time ? act_literal_set (generator->literal, claim->time,
                                     strlen (claim->time))
                  : NULL};
  char sum[ACT_SUM_DIGITS + 1];

  act_iri_sum_parts (parts, G_N_ELEMENTS (parts), sum);
  act_generator_emit (generator, ACT_QUAD_CLAIM_CHECKSUM, ACT_TERM_STRING, sum);
}

/* PLOVER's classes are ours ("CONSULT"), properties are Wikidata's ("P39"). */
static void
emit_event_class (ActGenerator *generator, const char *event_class)
{
  g_string_assign (generator->object,
                   act_event_class_is_property (event_class) ? WD_NS : ACT_NS);
  act_iri_append_id (generator->object, event_class);
  act_generator_emit (generator, ACT_QUAD_CLAIM_EVENT_CLASS, ACT_TERM_IRI,
                      generator->object->str);
}

/* "BEGIN/END" gives two dates, anything else one. */
static void
emit_claim_date (ActGenerator *generator, const char *date)
{
  const char *slash = date ? strchr (date, '/') : NULL;

  if (!slash) {
    act_generator_emit_date (generator, ACT_QUAD_CLAIM_DATE, date);
    return;
  }
  g_autofree char *begin = g_strndup (date, (gsize) (slash - date));
  act_generator_emit_date (generator, ACT_QUAD_CLAIM_BEGIN,
                           *begin ? begin : NULL);
  act_generator_emit_date (generator, ACT_QUAD_CLAIM_END,
                           slash[1] ? slash + 1 : NULL);
}

/* The content: subject, predicate, object. */
static void
emit_content (ActGenerator *generator, const ActClaim *claim)
{
  act_generator_emit_entity (generator, ACT_QUAD_CLAIM_SUBJECT, claim->subject);
  if (generator->wanted[ACT_QUAD_CLAIM_PREDICATE]) {
    set_relation (generator, generator->object, claim->relation_id);
    act_generator_emit (generator, ACT_QUAD_CLAIM_PREDICATE, ACT_TERM_IRI,
                        generator->object->str);
  }
  if (generator->wanted[ACT_QUAD_CLAIM_OBJECT]) {
    ActTerm object = get_object (generator, claim);
    act_generator_emit (generator, ACT_QUAD_CLAIM_OBJECT, object.kind,
                        object.value);
  }
  if (claim->object == ACT_NONE && claim->value_type != ACT_VALUE_NONE)
    act_generator_emit_name (generator, ACT_QUAD_CLAIM_VALUE_TYPE,
                             act_value_type_to_string (claim->value_type));
}

static void
emit_claim (ActGenerator *generator, const ActClaim *claim)
{
  act_generator_mint (generator, generator->subject, CLAIM_PATH, claim->id);
  act_generator_emit_fixed (generator, ACT_QUAD_CLAIM_TYPE);
  emit_label (generator, claim);
  emit_content (generator, claim);
  act_generator_emit (generator, ACT_QUAD_CLAIM_NEGATED, ACT_TERM_BOOLEAN,
                      claim->polarity == ACT_NEGATIVE ? "true" : "false");
  act_generator_emit_name (generator, ACT_QUAD_CLAIM_MODALITY,
                           modalities[claim->modality]);
  if (claim->event_class)
    emit_event_class (generator, claim->event_class);
  if (act_claim_get_attitude (claim))
    act_generator_emit (generator, ACT_QUAD_CLAIM_ATTITUDE, ACT_TERM_STRING,
                        act_claim_get_attitude (claim));
  act_generator_emit_text (generator, ACT_QUAD_CLAIM_TIME, ACT_TERM_TEXT,
                           claim->time);
  emit_claim_date (generator, claim->date);
  if (claim->place != ACT_NONE)
    act_generator_emit_entity (generator, ACT_QUAD_CLAIM_PLACE, claim->place);
  if (claim->disputed)
    act_generator_emit_fixed (generator, ACT_QUAD_CLAIM_STATUS);
  if (generator->wanted[ACT_QUAD_CLAIM_CHECKSUM])
    emit_claim_sum (generator, claim);
}

static void
run_claims (ActGenerator *generator)
{
  act_generator_mint (generator, generator->context, GRAPH_PATH, "claims");
  if (generator->blocks[ACT_BLOCK_RELATION])
    run_relations (generator);
  for (guint32 i = 0;
       generator->blocks[ACT_BLOCK_CLAIM] && i < generator->n_claims; i++)
    emit_claim (generator, &generator->claims[i]);
}

static void
generate (const ActGraph *graph, const char *base, ActQuadOrder order,
          const ActQuadChoice *choice, ActQuadFunc func, gpointer data)
{
  ActGenerator generator = {.graph = graph,
                            .base = base,
                            .func = func,
                            .data = data,
                            .subject = g_string_new (NULL),
                            .object = g_string_new (NULL),
                            .context = g_string_new (NULL),
                            .literal = g_string_new (NULL)};

  for (guint i = 0; i < ACT_N_QUAD_KIND; i++) {
    generator.wanted[i] = !choice || choice->kinds[i];
    generator.blocks[act_quad_plans[i].block] |= generator.wanted[i];
  }
  if (choice)
    memcpy (generator.numbered, choice->numbered, sizeof generator.numbered);
  /* the checksum of a document is one of the names of what it says */
  if (generator.wanted[ACT_QUAD_DOCUMENT_CHECKSUM]) {
    generator.blocks[ACT_BLOCK_ATTRIBUTION] = TRUE;
    generator.blocks[ACT_BLOCK_QUOTE] = TRUE;
    memset (generator.numbered, 0, sizeof generator.numbered);
  }
  generator.documents = act_graph_get_documents (graph, &generator.n_documents);
  generator.entities = act_graph_get_entities (graph, &generator.n_entities);
  generator.claims = act_graph_get_claims (graph, &generator.n_claims);
  generator.attributions =
      act_graph_get_attributions (graph, &generator.n_attributions);

  if (generator.blocks[ACT_BLOCK_ENTITY])
    run_entities (&generator, order == ACT_QUADS_BY_SUBJECT);
  run_claims (&generator);
  act_generator_run_documents (&generator);
  if (order == ACT_QUADS_BY_GRAPH && generator.blocks[ACT_BLOCK_FACT])
    run_facts (&generator);

  g_string_free (generator.subject, TRUE);
  g_string_free (generator.object, TRUE);
  g_string_free (generator.context, TRUE);
  g_string_free (generator.literal, TRUE);
}

void
act_quads_generate (const ActGraph *graph, const char *base, ActQuadOrder order,
                    ActQuadFunc func, gpointer data)
{
  generate (graph, base, order, NULL, func, data);
}

void
act_quads_generate_some (const ActGraph *graph, const char *base,
                         const ActQuadChoice *choice, ActQuadFunc func,
                         gpointer data)
{
  generate (graph, base, ACT_QUADS_BY_GRAPH, choice, func, data);
}
