#include "view/graph-private.h"
#include "view/json.h"

#include <string.h>

struct ActDiff {
  const ActGraph *old_graph, *new_graph;
  GArray *entities, *claims; /* of ActDiffEntry */
};

/* The ids of one kind of element in order, with their indices. */
typedef struct {
  const char *id;
  guint32 index;
} Key;

static int
compare_keys (gconstpointer a, gconstpointer b)
{
  return strcmp (((const Key *) a)->id, ((const Key *) b)->id);
}

static GArray *
list_entities (const ActGraph *graph)
{
  GArray *keys = g_array_new (FALSE, FALSE, sizeof (Key));

  for (guint32 i = 0; i < graph->entities->len; i++) {
    Key key = {act_graph_get_entity (graph, i)->id, i};
    g_array_append_val (keys, key);
  }
  return keys; /* entities are in order of their ids */
}

static GArray *
list_claims (const ActGraph *graph)
{
  GArray *keys = g_array_new (FALSE, FALSE, sizeof (Key));

  for (guint32 i = 0; i < graph->claims->len; i++) {
    Key key = {act_graph_get_claim (graph, i)->id, i};
    g_array_append_val (keys, key);
  }
  g_array_sort (keys, compare_keys);
  return keys;
}

static gboolean
are_aliases_equal (const ActEntity *a, const ActEntity *b)
{
  if (a->n_aliases != b->n_aliases)
    return FALSE;
  for (guint i = 0; i < a->n_aliases; i++)
    if (strcmp (a->aliases[i], b->aliases[i]) != 0)
      return FALSE;
  return TRUE;
}

static gboolean
are_entities_equal (const ActDiff *diff, guint32 i, guint32 j)
{
  const ActEntity *a = act_graph_get_entity (diff->old_graph, i);
  const ActEntity *b = act_graph_get_entity (diff->new_graph, j);

  return strcmp (a->label, b->label) == 0 && a->type == b->type &&
         g_strcmp0 (a->country, b->country) == 0 &&
         a->n_documents == b->n_documents && are_aliases_equal (a, b);
}

static const char *
get_source (const ActGraph *graph, const ActAttribution *attribution)
{
  return attribution->source == ACT_NONE
             ? NULL
             : act_graph_get_entity (graph, attribution->source)->id;
}

static gboolean
are_attributions_equal (const ActDiff *diff, const ActAttribution *a,
                        const ActAttribution *b)
{
  return a->stance == b->stance && act_span_equal (a->span, b->span) &&
         strcmp (act_graph_get_document (diff->old_graph, a->document)->hash,
                 act_graph_get_document (diff->new_graph, b->document)->hash) ==
             0 &&
         g_strcmp0 (get_source (diff->old_graph, a),
                    get_source (diff->new_graph, b)) == 0;
}

static gboolean
are_claims_equal (const ActDiff *diff, guint32 i, guint32 j)
{
  const ActClaim *a = act_graph_get_claim (diff->old_graph, i);
  const ActClaim *b = act_graph_get_claim (diff->new_graph, j);

  if (a->disputed != b->disputed || a->fact != b->fact ||
      a->n_documents != b->n_documents ||
      a->n_attributions != b->n_attributions)
    return FALSE;
  for (guint k = 0; k < a->n_attributions; k++)
    if (!are_attributions_equal (
            diff,
            act_graph_get_attribution (diff->old_graph,
                                       a->first_attribution + k),
            act_graph_get_attribution (diff->new_graph,
                                       b->first_attribution + k)))
      return FALSE;
  return TRUE;
}

typedef gboolean (*EqualFunc) (const ActDiff *diff, guint32 i, guint32 j);

/* Goes through two ordered lists at once. Takes them. */
static GArray *
compare_lists (const ActDiff *diff, GArray *old_keys, GArray *new_keys,
               EqualFunc are_equal)
{
  GArray *entries = g_array_new (FALSE, FALSE, sizeof (ActDiffEntry));
  guint i = 0, j = 0;

  while (i < old_keys->len || j < new_keys->len) {
    const Key *a = i < old_keys->len ? &g_array_index (old_keys, Key, i) : NULL;
    const Key *b = j < new_keys->len ? &g_array_index (new_keys, Key, j) : NULL;
    int order = !a ? 1 : !b ? -1 : strcmp (a->id, b->id);
    ActDiffEntry entry = {.kind = order < 0   ? ACT_DIFF_DROPPED
                                  : order > 0 ? ACT_DIFF_ADDED
                                              : ACT_DIFF_CHANGED,
                          .old_index = order <= 0 ? a->index : ACT_NONE,
                          .new_index = order >= 0 ? b->index : ACT_NONE};
    if (order != 0 || !are_equal (diff, a->index, b->index))
      g_array_append_val (entries, entry);
    i += order <= 0;
    j += order >= 0;
  }
  g_array_unref (old_keys);
  g_array_unref (new_keys);
  return entries;
}

ActDiff *
act_diff_new (const ActGraph *old_graph, const ActGraph *new_graph)
{
  ActDiff *diff = g_new0 (ActDiff, 1);

  diff->old_graph = old_graph;
  diff->new_graph = new_graph;
  diff->entities =
      compare_lists (diff, list_entities (old_graph), list_entities (new_graph),
                     are_entities_equal);
  diff->claims = compare_lists (diff, list_claims (old_graph),
                                list_claims (new_graph), are_claims_equal);
  return diff;
}

void
act_diff_free (ActDiff *diff)
{
  if (!diff)
    return;
  g_array_unref (diff->entities);
  g_array_unref (diff->claims);
  g_free (diff);
}

gboolean
act_diff_is_empty (const ActDiff *diff)
{
  return diff->entities->len == 0 && diff->claims->len == 0;
}

const ActDiffEntry *
act_diff_get_entities (const ActDiff *diff, guint32 *n)
{
  if (n)
    *n = diff->entities->len;
  return (const ActDiffEntry *) (gconstpointer) diff->entities->data;
}

const ActDiffEntry *
act_diff_get_claims (const ActDiff *diff, guint32 *n)
{
  if (n)
    *n = diff->claims->len;
  return (const ActDiffEntry *) (gconstpointer) diff->claims->data;
}

/* ---- words for people ---- */

static void
append_label (const ActGraph *graph, guint32 entity, GString *out)
{
  if (entity != ACT_NONE)
    act_text_append_line (out, act_graph_get_entity (graph, entity)->label);
}

static void
append_claim (const ActGraph *graph, const ActClaim *claim, GString *out)
{
  append_label (graph, claim->subject, out);
  g_string_append (out, claim->polarity == ACT_NEGATIVE ? " | not " : " | ");
  act_text_append_line (out, claim->relation_label);
  g_string_append (out, " | ");
  append_label (graph, claim->object, out);
  if (claim->value)
    act_text_append_line (out, claim->value);
  if (claim->modality != ACT_MODALITY_FACT)
    g_string_append_printf (out, " [%s]",
                            act_modality_to_string (claim->modality));
  if (claim->date)
    g_string_append_printf (out, " (%s)", claim->date);
}

static void
append_entity (const ActGraph *graph, guint32 index, GString *out)
{
  const ActEntity *entity = act_graph_get_entity (graph, index);

  act_text_append_line (out, entity->label);
  g_string_append_printf (out, " <%s> %s", entity->id,
                          act_entity_type_to_string (entity->type));
}

static void
append_counts (const ActGraph *graph, const ActClaim *claim, GString *out)
{
  (void) graph;
  g_string_append_printf (
      out, "%u document%s, %u attribution%s%s%s", claim->n_documents,
      claim->n_documents == 1 ? "" : "s", claim->n_attributions,
      claim->n_attributions == 1 ? "" : "s",
      claim->disputed ? ", disputed" : "", claim->fact ? ", fact" : "");
}

static void
append_aliases (const ActEntity *entity, GString *out)
{
  if (entity->n_aliases == 0)
    g_string_append (out, "none");
  for (guint i = 0; i < entity->n_aliases; i++) {
    g_string_append (out, i ? ", " : "");
    act_text_append_line (out, entity->aliases[i]);
  }
}

/* Of an entity that was changed what is not in its label and type. */
static void
append_change (const ActEntity *was, const ActEntity *is, GString *out)
{
  if (was->n_documents != is->n_documents)
    g_string_append_printf (out, " (%u -> %u documents)", was->n_documents,
                            is->n_documents);
  if (g_strcmp0 (was->country, is->country) != 0)
    g_string_append_printf (out, " (country %s -> %s)",
                            was->country ? was->country : "none",
                            is->country ? is->country : "none");
  if (!are_aliases_equal (was, is)) {
    g_string_append (out, " (also: ");
    append_aliases (was, out);
    g_string_append (out, " -> ");
    append_aliases (is, out);
    g_string_append_c (out, ')');
  }
}

static void
append_entity_entry (const ActDiff *diff, const ActDiffEntry *entry,
                     GString *out)
{
  if (entry->kind == ACT_DIFF_ADDED)
    append_entity (diff->new_graph, entry->new_index, out);
  else
    append_entity (diff->old_graph, entry->old_index, out);
  if (entry->kind == ACT_DIFF_CHANGED) {
    g_string_append (out, " -> ");
    append_entity (diff->new_graph, entry->new_index, out);
    append_change (act_graph_get_entity (diff->old_graph, entry->old_index),
                   act_graph_get_entity (diff->new_graph, entry->new_index),
                   out);
  }
}

static void
append_claim_entry (const ActDiff *diff, const ActDiffEntry *entry,
                    GString *out)
{
  gboolean added = entry->kind == ACT_DIFF_ADDED;
  const ActGraph *graph = added ? diff->new_graph : diff->old_graph;
  const ActClaim *claim =
      act_graph_get_claim (graph, added ? entry->new_index : entry->old_index);

  append_claim (graph, claim, out);
  if (entry->kind == ACT_DIFF_CHANGED) {
    g_string_append (out, ": ");
    append_counts (graph, claim, out);
    g_string_append (out, " -> ");
    append_counts (diff->new_graph,
                   act_graph_get_claim (diff->new_graph, entry->new_index),
                   out);
  }
}

typedef void (*EntryFunc) (const ActDiff *diff, const ActDiffEntry *entry,
                           GString *out);

static void
append_entries (const ActDiff *diff, const GArray *entries, const char *noun,
                EntryFunc append, GString *out)
{
  static const char marks[] = "+-~";

  for (guint i = 0; i < entries->len; i++) {
    const ActDiffEntry *entry = &g_array_index (entries, ActDiffEntry, i);
    g_string_append_printf (out, "%c %s ", marks[entry->kind], noun);
    append (diff, entry, out);
    g_string_append_c (out, '\n');
  }
}

static guint
count (const GArray *entries, ActDiffKind kind)
{
  guint n = 0;

  for (guint i = 0; i < entries->len; i++)
    n += g_array_index (entries, ActDiffEntry, i).kind == kind;
  return n;
}

static void
append_summary (const GArray *entries, const char *noun, GString *out)
{
  g_string_append_printf (out, "%s: %u added, %u dropped, %u changed", noun,
                          count (entries, ACT_DIFF_ADDED),
                          count (entries, ACT_DIFF_DROPPED),
                          count (entries, ACT_DIFF_CHANGED));
}

void
act_diff_format_text (const ActDiff *diff, GString *out)
{
  if (act_diff_is_empty (diff)) {
    g_string_append (out, "No differences.\n");
    return;
  }
  append_entries (diff, diff->entities, "entity", append_entity_entry, out);
  append_entries (diff, diff->claims, "claim", append_claim_entry, out);
  append_summary (diff->entities, "entities", out);
  append_summary (diff->claims, "; claims", out);
  g_string_append_c (out, '\n');
}

/* ---- JSON ---- */

/* What may change of an entity, its id aside. */
static void
append_state_json (const ActEntity *entity, GString *out)
{
  g_string_append (out, "\"label\":");
  act_json_append_string (out, entity->label);
  g_string_append_printf (out, ",\"type\":\"%s\",\"country\":",
                          act_entity_type_to_string (entity->type));
  act_json_append_string (out, entity->country);
  g_string_append_printf (out, ",\"documents\":%u,\"aliases\":[",
                          entity->n_documents);
  for (guint i = 0; i < entity->n_aliases; i++) {
    g_string_append (out, i ? "," : "");
    act_json_append_string (out, entity->aliases[i]);
  }
  g_string_append_c (out, ']');
}

static void
append_entity_json (const ActDiff *diff, const ActDiffEntry *entry,
                    GString *out)
{
  gboolean dropped = entry->kind == ACT_DIFF_DROPPED;
  const ActEntity *entity =
      dropped ? act_graph_get_entity (diff->old_graph, entry->old_index)
              : act_graph_get_entity (diff->new_graph, entry->new_index);

  g_string_append (out, "{\"id\":");
  act_json_append_string (out, entity->id);
  g_string_append_c (out, ',');
  append_state_json (entity, out);
  if (entry->kind == ACT_DIFF_CHANGED) {
    g_string_append (out, ",\"was\":{");
    append_state_json (act_graph_get_entity (diff->old_graph, entry->old_index),
                       out);
    g_string_append_c (out, '}');
  }
  g_string_append_c (out, '}');
}

static void
append_standing_json (const ActClaim *claim, GString *out)
{
  g_string_append_printf (out,
                          "\"documents\":%u,\"attributions\":%u,"
                          "\"disputed\":%s,\"fact\":%s",
                          claim->n_documents, claim->n_attributions,
                          claim->disputed ? "true" : "false",
                          claim->fact ? "true" : "false");
}

static void
append_object_json (const ActGraph *graph, const ActClaim *claim, GString *out)
{
  if (claim->object != ACT_NONE)
    act_json_append_string (out,
                            act_graph_get_entity (graph, claim->object)->id);
  else if (claim->value) {
    g_string_append (out, "{\"value\":");
    act_json_append_string (out, claim->value);
    g_string_append_printf (out, ",\"type\":\"%s\"}",
                            act_value_type_to_string (claim->value_type));
  } else
    g_string_append (out, "null");
}

static void
append_claim_json (const ActDiff *diff, const ActDiffEntry *entry, GString *out)
{
  gboolean dropped = entry->kind == ACT_DIFF_DROPPED;
  const ActGraph *graph = dropped ? diff->old_graph : diff->new_graph;
  const ActClaim *claim = act_graph_get_claim (
      graph, dropped ? entry->old_index : entry->new_index);

  g_string_append_printf (out, "{\"id\":\"%s\",\"subject\":", claim->id);
  act_json_append_string (out,
                          act_graph_get_entity (graph, claim->subject)->id);
  g_string_append (out, ",\"relation\":");
  act_json_append_string (out, claim->relation_id);
  g_string_append (out, ",\"object\":");
  append_object_json (graph, claim, out);
  g_string_append_printf (out, ",\"polarity\":\"%s\",\"modality\":\"%s\",",
                          claim->polarity == ACT_POSITIVE ? "positive"
                                                          : "negative",
                          act_modality_to_string (claim->modality));
  g_string_append (out, "\"date\":");
  act_json_append_string (out, claim->date);
  g_string_append_c (out, ',');
  append_standing_json (claim, out);
  if (entry->kind == ACT_DIFF_CHANGED) {
    g_string_append (out, ",\"was\":{");
    append_standing_json (
        act_graph_get_claim (diff->old_graph, entry->old_index), out);
    g_string_append_c (out, '}');
  }
  g_string_append_c (out, '}');
}

static void
append_kinds_json (const ActDiff *diff, const GArray *entries, EntryFunc append,
                   GString *out)
{
  static const char *const names[] = {"\"added\":[", "],\"dropped\":[",
                                      "],\"changed\":["};

  g_string_append_c (out, '{');
  for (guint kind = ACT_DIFF_ADDED; kind <= ACT_DIFF_CHANGED; kind++) {
    gboolean first = TRUE;
    g_string_append (out, names[kind]);
    for (guint i = 0; i < entries->len; i++) {
      const ActDiffEntry *entry = &g_array_index (entries, ActDiffEntry, i);
      if (entry->kind != kind)
        continue;
      if (!first)
        g_string_append_c (out, ',');
      first = FALSE;
      append (diff, entry, out);
    }
  }
  g_string_append (out, "]}");
}

void
act_diff_format_json (const ActDiff *diff, GString *out)
{
  g_string_append (out, "{\"entities\":");
  append_kinds_json (diff, diff->entities, append_entity_json, out);
  g_string_append (out, ",\"claims\":");
  append_kinds_json (diff, diff->claims, append_claim_json, out);
  g_string_append (out, "}\n");
}

void
act_graph_diff (const ActGraph *a, const ActGraph *b, gboolean json,
                GString *out, gboolean *same)
{
  g_autoptr (ActDiff) diff = act_diff_new (a, b);

  if (json)
    act_diff_format_json (diff, out);
  else
    act_diff_format_text (diff, out);
  if (same)
    *same = act_diff_is_empty (diff);
}
