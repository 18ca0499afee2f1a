/* show, stats: a graph file for people. */
#include "cli.h"

#include <string.h>

static const char *
label_of (const ActGraph *graph, guint32 entity)
{
  const ActEntity *entities = act_graph_get_entities (graph, NULL);

  return entities[entity].label;
}

/* One line of text without the line ends and runs of blanks of its article. */
static void
append_quotation (GString *out, const ActGraph *graph, guint32 document,
                  ActSpan span)
{
  const ActGraphDocument *from =
      &act_graph_get_documents (graph, NULL)[document];
  gboolean blank = FALSE;

  for (const char *c = from->text + span.begin; c < from->text + span.end;
       c++) {
    if (g_ascii_isspace (*c)) {
      blank = TRUE;
      continue;
    }
    if (blank)
      g_string_append_c (out, ' ');
    blank = FALSE;
    g_string_append_c (out, *c);
  }
}

/* Where the words stand in the page that was read. */
static void
append_file_place (GString *out, const ActGraphDocument *document, ActSpan span)
{
  guint64 begin, end;

  if (document->origin &&
      act_origin_find (document->origin, span, &begin, &end))
    g_string_append_printf (
        out, " (bytes %" G_GUINT64_FORMAT "–%" G_GUINT64_FORMAT " of the file)",
        begin, end);
}

static void
append_claim (GString *out, const ActGraph *graph, const ActClaim *claim)
{
  g_string_append_printf (out, "\n%s — %s%s", label_of (graph, claim->subject),
                          claim->polarity == ACT_NEGATIVE ? "not: " : "",
                          claim->relation_label);
  if (claim->object != ACT_NONE)
    g_string_append_printf (out, " — %s", label_of (graph, claim->object));
  else if (claim->value)
    g_string_append_printf (out, " — “%s”", claim->value);
  if (claim->modality != ACT_MODALITY_FACT)
    g_string_append_printf (out, " [%s]",
                            act_modality_to_string (claim->modality));
  if (claim->date || claim->time)
    g_string_append_printf (out, " (%s)",
                            claim->date ? claim->date : claim->time);
  if (claim->disputed)
    g_string_append (out, " [disputed]");
  g_string_append_c (out, '\n');
}

static void
append_attributions (GString *out, const ActGraph *graph, const ActClaim *claim)
{
  const ActAttribution *all = act_graph_get_attributions (graph, NULL);
  const ActGraphDocument *documents = act_graph_get_documents (graph, NULL);

  for (guint32 i = 0; i < claim->n_attributions; i++) {
    const ActAttribution *voice = &all[claim->first_attribution + i];
    g_string_append_printf (out, "    %s", documents[voice->document].label);
    if (voice->source != ACT_NONE)
      g_string_append_printf (out, ", %s %s", label_of (graph, voice->source),
                              act_stance_to_string (voice->stance));
    g_string_append (out, ": “");
    append_quotation (out, graph, voice->document, voice->sentence);
    g_string_append (out, "”");
    append_file_place (out, &documents[voice->document], voice->sentence);
    g_string_append_c (out, '\n');
  }
}

static void
append_entity (GString *out, const ActGraph *graph, guint32 index)
{
  const ActEntity *entity = &act_graph_get_entities (graph, NULL)[index];

  g_string_append_printf (out, "%s (%s", entity->label,
                          act_entity_type_to_string (entity->type));
  if (entity->wikidata)
    g_string_append_printf (out, ", %s", entity->wikidata);
  g_string_append_printf (
      out, "): %u mention%s in %u article%s\n", entity->n_mentions,
      entity->n_mentions == 1 ? "" : "s", entity->n_documents,
      entity->n_documents == 1 ? "" : "s");
  if (entity->n_aliases > 0)
    g_string_append (out, "also: ");
  for (guint i = 0; i < entity->n_aliases; i++)
    g_string_append_printf (out, "%s%s", i ? ", " : "", entity->aliases[i]);
  if (entity->n_aliases > 0)
    g_string_append_c (out, '\n');
}

/* Does a voice of the claim belong to this entity? */
static gboolean
is_source (const ActGraph *graph, const ActClaim *claim, guint32 entity)
{
  const ActAttribution *all = act_graph_get_attributions (graph, NULL);

  for (guint32 i = 0; i < claim->n_attributions; i++)
    if (all[claim->first_attribution + i].source == entity)
      return TRUE;
  return FALSE;
}

static int
fail_unknown (const ActGraph *graph, const char *path, const char *name)
{
  g_autoptr (GArray) similar = act_graph_find_similar (graph, name);
  g_autoptr (GString) who = g_string_new (NULL);

  act_graph_append_entities (graph, similar, who);
  cli_error ("%s: nobody called '%s'%s%s", path, name,
             who->len > 0 ? "; there are " : "", who->str);
  return CLI_INPUT;
}

static int
show (const ActGraph *graph, const char *path, const char *name, gboolean why)
{
  g_autoptr (GArray) fitting = act_graph_find_entities (graph, name);
  guint32 n_claims;
  const ActClaim *claims = act_graph_get_claims (graph, &n_claims);
  g_autoptr (GString) out = g_string_new (NULL);

  if (fitting->len == 0)
    return fail_unknown (graph, path, name);
  if (fitting->len > 1) {
    g_autoptr (GString) who = g_string_new (NULL);
    act_graph_append_entities (graph, fitting, who);
    g_printerr ("actant: note: '%s' may be %s; the first is shown\n", name,
                who->str);
  }
  guint32 found = g_array_index (fitting, guint32, 0);
  append_entity (out, graph, found);
  if (why)
    act_graph_explain (graph, found, out);
  for (guint32 i = 0; i < n_claims; i++) {
    const ActClaim *claim = &claims[i];
    if (claim->subject == found || claim->object == found ||
        is_source (graph, claim, found)) {
      append_claim (out, graph, claim);
      append_attributions (out, graph, claim);
    }
  }
  cli_print (out->str, (gssize) out->len);
  return CLI_OK;
}

int
cli_show (int argc, char **argv)
{
  gboolean why = FALSE;
  const GOptionEntry entries[] = {
      {"why", 0, 0, G_OPTION_ARG_NONE, &why,
       "Also tell why its mentions count as one actor", NULL},
      G_OPTION_ENTRY_NULL};
  GError *error = NULL;
  g_autoptr (ActGraph) graph = NULL;

  if (!cli_options_parse ("show", entries, &argc, &argv, 2, -1))
    return CLI_USAGE;
  g_autofree char *name = g_strjoinv (" ", argv + 2);
  graph = cli_open_graph (argv[1], NULL, &error);
  return graph ? show (graph, argv[1], name, why) : cli_fail (error);
}

static void
append_counts (GString *out, const ActGraph *graph)
{
  guint32 n_documents, n_entities, n_claims, n_voices;
  guint32 by_type[ACT_N_ENTITY_TYPE] = {0}, named = 0, facts = 0, disputed = 0,
          negative = 0, sourced = 0;
  const ActEntity *entities = act_graph_get_entities (graph, &n_entities);
  const ActClaim *claims = act_graph_get_claims (graph, &n_claims);
  const ActAttribution *voices = act_graph_get_attributions (graph, &n_voices);

  act_graph_get_documents (graph, &n_documents);
  for (guint32 i = 0; i < n_entities; i++) {
    named += entities[i].named ? 1 : 0;
    by_type[entities[i].type] += entities[i].named ? 1 : 0;
  }
  for (guint32 i = 0; i < n_claims; i++) {
    facts += claims[i].fact ? 1 : 0;
    disputed += claims[i].disputed ? 1 : 0;
    negative += claims[i].polarity == ACT_NEGATIVE ? 1 : 0;
  }
  for (guint32 i = 0; i < n_voices; i++)
    sourced += voices[i].source != ACT_NONE ? 1 : 0;
  g_string_append_printf (out, "articles      %8u\n", n_documents);
  g_string_append_printf (out, "actors        %8u  named %u\n", n_entities,
                          named);
  for (int type = 0; type < ACT_N_ENTITY_TYPE; type++)
    if (by_type[type])
      g_string_append_printf (out, "  %-12s%8u\n",
                              act_entity_type_to_string ((ActEntityType) type),
                              by_type[type]);
  g_string_append_printf (out, "claims        %8u\n", n_claims);
  g_string_append_printf (out, "  facts       %8u\n", facts);
  g_string_append_printf (out, "  negative    %8u\n", negative);
  g_string_append_printf (out, "  disputed    %8u\n", disputed);
  g_string_append_printf (out, "attributions  %8u  with a source %u\n",
                          n_voices, sourced);
}

static void
append_best_known (GString *out, const ActGraph *graph)
{
  guint32 n;
  const ActEntity *entities = act_graph_get_entities (graph, &n);
  g_autofree gboolean *taken = g_new0 (gboolean, n + 1);

  g_string_append (out, "most mentioned\n");
  for (int row = 0; row < 10; row++) {
    guint32 best = ACT_NONE;
    for (guint32 i = 0; i < n; i++)
      if (entities[i].named && !taken[i] &&
          (best == ACT_NONE ||
           entities[i].n_mentions > entities[best].n_mentions))
        best = i;
    if (best == ACT_NONE)
      break;
    taken[best] = TRUE;
    g_string_append_printf (out, "  %5u  %s\n", entities[best].n_mentions,
                            entities[best].label);
  }
}

/* A line for each article, tab-separated: what it is called here, its date,
   hash and address. */
static void
append_documents (GString *out, const ActGraph *graph)
{
  guint32 n;
  const ActGraphDocument *documents = act_graph_get_documents (graph, &n);

  for (guint32 i = 0; i < n; i++)
    g_string_append_printf (out, "%s\t%s\t%s\t%s\n", documents[i].label,
                            documents[i].date ? documents[i].date : "",
                            documents[i].hash,
                            documents[i].uri ? documents[i].uri : "");
}

int
cli_stats (int argc, char **argv)
{
  gboolean documents = FALSE;
  const GOptionEntry entries[] = {
      {"documents", 0, 0, G_OPTION_ARG_NONE, &documents,
       "List the articles instead: name, date, hash and address, tab-separated",
       NULL},
      G_OPTION_ENTRY_NULL};
  GError *error = NULL;
  g_autoptr (ActGraph) graph = NULL;
  g_autoptr (GString) out = g_string_new (NULL);

  if (!cli_options_parse ("stats", entries, &argc, &argv, 1, 1))
    return CLI_USAGE;
  graph = cli_open_graph (argv[1], NULL, &error);
  if (!graph)
    return cli_fail (error);
  if (documents) {
    append_documents (out, graph);
  } else {
    append_counts (out, graph);
    append_best_known (out, graph);
  }
  cli_print (out->str, (gssize) out->len);
  return CLI_OK;
}
