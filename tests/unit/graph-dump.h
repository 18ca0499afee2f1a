/* A graph in full as text: two graphs are the same when their dumps are. */
#ifndef ACTANT_TESTS_GRAPH_DUMP_H
#define ACTANT_TESTS_GRAPH_DUMP_H

#include <actant/graph.h>

static inline const char *
test_or_dash (const char *string)
{
  return string ? string : "-";
}

static inline void
test_dump_entities (const ActGraph *graph, GString *out)
{
  guint32 n;
  const ActEntity *entities = act_graph_get_entities (graph, &n);

  for (guint32 i = 0; i < n; i++) {
    const ActEntity *e = &entities[i];
    g_string_append_printf (out, "E %s|%s|%u|%d|%s|%s|%u\n", e->id, e->label,
                            (guint) e->type, e->named,
                            test_or_dash (e->wikidata),
                            test_or_dash (e->country), e->n_documents);
    for (guint k = 0; k < e->n_aliases; k++)
      g_string_append_printf (out, "  A %s\n", e->aliases[k]);
    for (guint k = 0; k < e->n_mentions; k++) {
      const ActPlace *p = &e->mentions[k];
      g_string_append_printf (out, "  M %u %u-%u %u-%u\n", p->document,
                              p->span.begin, p->span.end, p->sentence.begin,
                              p->sentence.end);
    }
    act_graph_explain (graph, i, out);
  }
}

static inline void
test_dump_claims (const ActGraph *graph, GString *out)
{
  guint32 n;
  const ActClaim *claims = act_graph_get_claims (graph, &n);
  const ActAttribution *attributions = act_graph_get_attributions (graph, NULL);

  for (guint32 i = 0; i < n; i++) {
    const ActClaim *c = &claims[i];
    g_string_append_printf (
        out, "C %s|%u|%s|%s|%s|%d|%u|%s|%d|%d|%s|%s|%d|%d|%d|%u|%u\n", c->id,
        c->subject, c->relation_id, c->relation_label,
        test_or_dash (c->event_class), (int) c->object, (guint) c->value_type,
        test_or_dash (c->value), (int) c->polarity, (int) c->modality,
        test_or_dash (c->time), test_or_dash (c->date), (int) c->place,
        c->disputed, c->fact, c->n_documents, c->confidence);
    for (guint k = 0; k < c->n_attributions; k++) {
      const ActAttribution *a = &attributions[c->first_attribution + k];
      g_assert_cmpuint (a->claim, ==, i);
      g_string_append_printf (out, "  T %u|%d|%d|%s|%s|%u|%u-%u|%u-%u\n",
                              a->document, (int) a->source, (int) a->stance,
                              test_or_dash (a->cue), a->phrase, a->confidence,
                              a->span.begin, a->span.end, a->sentence.begin,
                              a->sentence.end);
    }
  }
}

/* (transfer full) */
static inline char *
test_dump_graph (const ActGraph *graph)
{
  GString *out = g_string_new (NULL);
  guint32 n;
  const ActGraphDocument *documents = act_graph_get_documents (graph, &n);

  for (guint32 i = 0; i < n; i++)
    g_string_append_printf (out, "D %s|%s|%s|%s\n", documents[i].name,
                            documents[i].hash, test_or_dash (documents[i].uri),
                            test_or_dash (documents[i].date));
  test_dump_entities (graph, out);
  test_dump_claims (graph, out);
  return g_string_free (out, FALSE);
}

/* Resolves and dumps a store. (transfer full) */
static inline char *
test_dump_store (ActStore *store)
{
  GError *error = NULL;
  g_autoptr (ActGraph) graph = act_graph_resolve (store, &error);

  g_assert_no_error (error);
  return test_dump_graph (graph);
}

#endif
