#include "resolve/entities.h"

#include "resolve/identifier.h"

#include <actant/names.h>
#include <string.h>

/* Letters from which capitals are not taken for an acronym. */
#define SHOUT 6

/* One in so many locals at least has the country of the entity. */
#define FEWEST 40

/* One wording of an entity in one document. @strength: of a label; an alias
   has WORDING_ALIAS. */
enum { WORDING_ALIAS = 3 };
typedef struct {
  guint32 slot;
  guint8 strength;
  const char *text;
} Wording;

/* A wording of an entity, counted. */
typedef struct {
  const char *text;
  guint32 as_label, total;
  guint8 strength;
} Counted;

typedef struct {
  ActGraph *graph;
  const ActInput *input;
  ActClusters *clusters;
  const guint32 *group;
  GArray *slots; /* of ActSlot: entities in the order in which they are met */
  guint32 *slot; /* of every local */
} Builder;

static ActSlot *
get_slot (const Builder *builder, guint32 index)
{
  return &g_array_index (builder->slots, ActSlot, index);
}

/* The smaller of two strings that may be NULL; NULL is greater than all. */
static const char *
min_string (const char *a, const char *b)
{
  if (!a || !b)
    return a ? a : b;
  return strcmp (a, b) <= 0 ? a : b;
}

static void
count_local (Builder *builder, guint32 index, guint32 slot)
{
  const ActLocal *local = act_input_get_local (builder->input, index);
  ActSlot *it = get_slot (builder, slot);
  const char *hash = g_array_index (builder->input->documents, ActGraphDocument,
                                    local->document)
                         .hash;
  int order = it->n_locals > 0 ? strcmp (hash, it->hash) : -1;

  builder->slot[index] = slot;
  if (order < 0 || (order == 0 && local->number < it->number)) {
    it->hash = hash;
    it->number = local->number;
  }
  if (it->n_locals == 0 || it->last_document != local->document)
    it->n_documents++;
  it->last_document = local->document;
  it->n_locals++;
  it->n_of_type[local->type]++;
  it->wikidata = min_string (it->wikidata, local->wikidata);
}

/* The country that one local has. */
typedef struct {
  guint32 slot;
  const char *country;
} Told;

static int
compare_told (gconstpointer a, gconstpointer b)
{
  const Told *x = a, *y = b;

  if (x->slot != y->slot)
    return x->slot < y->slot ? -1 : 1;
  return x->country == y->country ? 0 : strcmp (x->country, y->country);
}

/* The end of those of @told that tell the same of the same as @begin does. */
static guint
get_end (const GArray *told, guint begin)
{
  guint end = begin + 1;

  while (end < told->len &&
         compare_told (&g_array_index (told, Told, begin),
                       &g_array_index (told, Told, end)) == 0)
    end++;
  return end;
}

/* The country that more locals have than any other: "the president" of an
   article on Kabul may be taken for Bush there. None where two are level, or
   where hardly any of many has it. */
static void
choose_countries (Builder *builder)
{
  g_autoptr (GArray) told = g_array_new (FALSE, FALSE, sizeof (Told));
  guint32 last = ACT_NONE, most = 0;

  for (guint32 i = 0; i < builder->input->locals->len; i++) {
    const ActLocal *local = act_input_get_local (builder->input, i);
    Told one = {builder->slot[i], local->country};
    if (local->country)
      g_array_append_val (told, one);
  }
  g_array_sort (told, compare_told);
  for (guint begin = 0, end; begin < told->len; begin = end) {
    const Told *one = &g_array_index (told, Told, begin);
    ActSlot *slot = get_slot (builder, one->slot);
    end = get_end (told, begin);
    most = one->slot == last ? most : 0;
    last = one->slot;
    if (end - begin > most && (end - begin) * FEWEST >= slot->n_locals)
      slot->country = one->country;
    else if (end - begin == most)
      slot->country = NULL;
    most = MAX (most, end - begin);
  }
}

static guint32
add_slot (Builder *builder, guint32 node, const ActLocal *local)
{
  ActSlot slot = {.node = node, .named = local->named, .label = local->label};

  g_array_append_val (builder->slots, slot);
  return builder->slots->len - 1;
}

/* Every local gets the slot of its cluster, of its group, or one of its own. */
static void
make_slots (Builder *builder)
{
  guint32 n = builder->clusters->n;
  g_autofree guint32 *of_root = g_new (guint32, MAX (n, 1));

  for (guint32 i = 0; i < n; i++)
    of_root[i] = ACT_NONE;
  for (guint32 i = 0; i < builder->input->locals->len; i++) {
    const ActLocal *local = act_input_get_local (builder->input, i);
    guint32 slot, root;
    if (local->node == ACT_NONE)
      slot = add_slot (builder, ACT_NONE, local);
    else if (builder->group[i] != ACT_NONE)
      slot = builder->group[i] == i ? add_slot (builder, ACT_NONE, local)
                                    : builder->slot[builder->group[i]];
    else {
      root = act_clusters_find (builder->clusters, local->node);
      if (of_root[root] == ACT_NONE)
        of_root[root] = add_slot (builder, root, local);
      slot = of_root[root];
    }
    count_local (builder, i, slot);
  }
}

static int
compare_wordings (gconstpointer a, gconstpointer b)
{
  const Wording *x = a, *y = b;
  int order;

  if (x->slot != y->slot)
    return x->slot < y->slot ? -1 : 1;
  order = x->text == y->text ? 0 : strcmp (x->text, y->text);
  return order != 0 ? order : (int) x->strength - (int) y->strength;
}

/* Of a body, "Israeli Foreign Ministry" tells more than "Foreign Ministry". */
static guint8
get_strength (const ActNode *node, const ActLocal *local)
{
  g_autofree char *body =
      node->body ? act_names_body (local->label, local->country) : NULL;

  return body && strcmp (body, local->label) == 0 ? ACT_NAME_BARE
                                                  : node->strength;
}

/* All wordings, in order of the entities and the bytes. Of an entity that one
   document alone knows the label is known already; its aliases are there. */
static GArray *
list_wordings (const Builder *builder)
{
  const ActInput *input = builder->input;
  GArray *wordings = g_array_new (FALSE, FALSE, sizeof (Wording));

  for (guint32 i = 0; i < input->locals->len; i++) {
    const ActLocal *local = act_input_get_local (input, i);
    Wording wording = {builder->slot[i], 0, local->label};
    if (get_slot (builder, wording.slot)->n_locals == 1 &&
        local->n_aliases == 0)
      continue;
    if (local->node != ACT_NONE)
      wording.strength = get_strength (
          act_nodes_get (builder->clusters->nodes, local->node), local);
    g_array_append_val (wordings, wording);
    wording.strength = WORDING_ALIAS;
    for (guint32 k = 0; k < local->n_aliases; k++) {
      wording.text =
          g_array_index (input->aliases, const char *, local->first_alias + k);
      g_array_append_val (wordings, wording);
    }
  }
  g_array_sort (wordings, compare_wordings);
  return wordings;
}

/* Whether a wording has no small letter: a headline's or a dateline's. */
static gboolean
is_capitals (const char *text)
{
  for (; *text; text = g_utf8_find_next_char (text, NULL))
    if (g_unichar_islower (g_utf8_get_char (text)))
      return FALSE;
  return TRUE;
}

/* Better known names first; of equal ones "Minsk" before "MINSK", and a long
   one in capitals ("LONDON") is no label while there is another. */
static int
compare_labels (const Counted *x, const Counted *y)
{
  gboolean capitals[] = {is_capitals (x->text), is_capitals (y->text)};
  gboolean shouted[] = {capitals[0] && strlen (x->text) >= SHOUT,
                        capitals[1] && strlen (y->text) >= SHOUT};

  if (x->strength != y->strength)
    return (int) x->strength - (int) y->strength;
  if (shouted[0] != shouted[1])
    return shouted[0] - shouted[1];
  if (x->as_label != y->as_label)
    return x->as_label > y->as_label ? -1 : 1;
  if (capitals[0] != capitals[1])
    return capitals[0] - capitals[1];
  return strcmp (x->text, y->text);
}

static int
compare_aliases (gconstpointer a, gconstpointer b)
{
  const Counted *x = a, *y = b;

  if (x->total != y->total)
    return x->total > y->total ? -1 : 1;
  return strcmp (x->text, y->text);
}

/* Counts the wordings [@begin, @end) of one entity. */
static GArray *
count_wordings (const GArray *wordings, guint begin, guint end)
{
  GArray *counted = g_array_new (FALSE, FALSE, sizeof (Counted));

  for (guint i = begin; i < end; i++) {
    const Wording *wording = &g_array_index (wordings, Wording, i);
    gboolean again = i > begin && wording->text == wording[-1].text;
    Counted one = {wording->text, 0, 0, wording->strength};
    Counted *it;
    if (!again)
      g_array_append_val (counted, one);
    it = &g_array_index (counted, Counted, counted->len - 1);
    it->total++;
    it->as_label += wording->strength != WORDING_ALIAS;
  }
  return counted;
}

/* Chooses the label; the other wordings become aliases, which for now are
   numbered in the pool. */
static void
set_names (Builder *builder, const GArray *wordings, guint begin, guint end)
{
  ActSlot *slot =
      get_slot (builder, g_array_index (wordings, Wording, begin).slot);
  g_autoptr (GArray) counted = count_wordings (wordings, begin, end);
  const Counted *best = &g_array_index (counted, Counted, 0);

  for (guint i = 1; i < counted->len; i++) {
    const Counted *it = &g_array_index (counted, Counted, i);
    if (compare_labels (it, best) < 0)
      best = it;
  }
  slot->label = best->text;
  slot->first_alias = builder->graph->alias_pool->len;
  slot->n_aliases = counted->len - 1;
  g_array_sort (counted, compare_aliases);
  for (guint i = 0; i < counted->len; i++) {
    const char *text = g_array_index (counted, Counted, i).text;
    if (text != slot->label)
      g_array_append_val (builder->graph->alias_pool, text);
  }
}

static void
name_slots (Builder *builder)
{
  g_autoptr (GArray) wordings = list_wordings (builder);
  guint end;

  for (guint begin = 0; begin < wordings->len; begin = end) {
    guint32 slot = g_array_index (wordings, Wording, begin).slot;
    end = begin;
    while (end < wordings->len &&
           g_array_index (wordings, Wording, end).slot == slot)
      end++;
    set_names (builder, wordings, begin, end);
  }
}

/* The type that most documents give; Other only where none knows better. A name
   that is a place for as many as a person is the place
   (resolve/weak.c joins no others of these two). */
static ActEntityType
choose_type (const ActSlot *slot)
{
  ActEntityType best = ACT_ENTITY_OTHER;

  for (guint type = 0; type < ACT_ENTITY_OTHER; type++)
    if (slot->n_of_type[type] > 0 &&
        (best == ACT_ENTITY_OTHER ||
         slot->n_of_type[type] > slot->n_of_type[best]))
      best = (ActEntityType) type;
  if (best == ACT_ENTITY_PERSON &&
      slot->n_of_type[ACT_ENTITY_PLACE] == slot->n_of_type[ACT_ENTITY_PERSON])
    best = ACT_ENTITY_PLACE;
  return best;
}

/* Entities in order of their ids; the slots of the locals become entities. */
static void
order_entities (Builder *builder)
{
  g_autoptr (GArray) order = act_identifiers_assign (
      builder->slots, builder->clusters, builder->graph->strings);
  g_autofree guint32 *entity = g_new (guint32, MAX (order->len, 1));

  for (guint32 i = 0; i < order->len; i++) {
    guint32 index = g_array_index (order, guint32, i);
    const ActSlot *slot = get_slot (builder, index);
    ActEntity it = {
        .id = slot->id,
        .label = slot->label,
        .type = choose_type (slot),
        .named = slot->named,
        .wikidata = slot->wikidata,
        .country = slot->country,
        .n_aliases = slot->n_aliases,
        .n_documents = slot->n_documents,
    };
    if (slot->n_aliases > 0)
      it.aliases = &g_array_index (builder->graph->alias_pool, const char *,
                                   slot->first_alias);
    g_array_append_val (builder->graph->entities, it);
    entity[index] = i;
  }
  for (guint32 i = 0; i < builder->input->locals->len; i++)
    builder->slot[i] = entity[builder->slot[i]];
}

/* Mentions come in order of document and place; each goes to its entity. */
static void
add_mentions (Builder *builder)
{
  ActGraph *graph = builder->graph;
  const GArray *mentions = builder->input->mentions;
  guint32 total = 0;

  for (guint32 i = 0; i < mentions->len; i++) {
    guint32 local = g_array_index (mentions, ActInputMention, i).local;
    act_graph_get_entity (graph, builder->slot[local])->n_mentions++;
  }
  g_array_set_size (graph->mention_pool, mentions->len);
  for (guint32 i = 0; i < graph->entities->len; i++) {
    ActEntity *entity = act_graph_get_entity (graph, i);
    guint32 n = entity->n_mentions;
    entity->mentions =
        n > 0 ? &g_array_index (graph->mention_pool, ActPlace, total) : NULL;
    entity->n_mentions = 0;
    total += n;
  }
  for (guint32 i = 0; i < mentions->len; i++) {
    const ActInputMention *m = &g_array_index (mentions, ActInputMention, i);
    ActEntity *entity = act_graph_get_entity (graph, builder->slot[m->local]);
    ActPlace place = {act_input_get_local (builder->input, m->local)->document,
                      m->span, m->sentence};
    gsize index = (gsize) (entity->mentions -
                           &g_array_index (graph->mention_pool, ActPlace, 0));
    g_array_index (graph->mention_pool, ActPlace,
                   index + entity->n_mentions++) = place;
  }
}

static int
compare_places (gconstpointer a, gconstpointer b)
{
  const ActPlace *x = a, *y = b;

  if (x->document != y->document)
    return x->document < y->document ? -1 : 1;
  if (x->span.begin != y->span.begin)
    return x->span.begin < y->span.begin ? -1 : 1;
  return (x->span.end > y->span.end) - (x->span.end < y->span.end);
}

/* A record may name an entity's mentions in another order than the text's. */
static void
sort_mentions (ActGraph *graph)
{
  for (guint32 i = 0; i < graph->entities->len; i++) {
    const ActEntity *entity = act_graph_get_entity (graph, i);
    gboolean sorted = TRUE;
    for (guint k = 1; k < entity->n_mentions && sorted; k++)
      sorted =
          compare_places (&entity->mentions[k - 1], &entity->mentions[k]) <= 0;
    if (!sorted) {
      gsize first = (gsize) (entity->mentions -
                             &g_array_index (graph->mention_pool, ActPlace, 0));
      qsort (&g_array_index (graph->mention_pool, ActPlace, first),
             entity->n_mentions, sizeof (ActPlace), compare_places);
    }
  }
}

static int
compare_merges (gconstpointer a, gconstpointer b)
{
  const ActMerge *x = a, *y = b;
  int order = (x->entity > y->entity) - (x->entity < y->entity);

  if (order == 0)
    order = (int) y->score - (int) x->score;
  if (order == 0)
    order = strcmp (x->name, y->name);
  if (order == 0)
    order = strcmp (x->other, y->other);
  return order != 0 ? order : (int) x->reason - (int) y->reason;
}

static void
add_merges (Builder *builder)
{
  const ActNodes *nodes = builder->clusters->nodes;
  GArray *merges = builder->graph->merges;

  for (guint i = 0; i < builder->clusters->joins->len; i++) {
    const ActJoin *join = &g_array_index (builder->clusters->joins, ActJoin, i);
    ActMerge merge = {
        .entity = builder->slot[nodes->order[nodes->first[join->a]]],
        .name = act_nodes_get (nodes, join->a)->label,
        .other = act_nodes_get (nodes, join->b)->label,
        .reason = (ActMergeReason) join->reason,
        .score = MIN (join->score, 1000),
    };
    g_array_append_val (merges, merge);
  }
  for (guint32 i = 0; i < builder->input->locals->len; i++) {
    guint32 first = builder->group[i];
    ActMerge merge = {.reason = ACT_MERGE_CONTEXT, .score = 500};
    if (first == ACT_NONE || first == i)
      continue;
    merge.entity = builder->slot[i];
    merge.name = act_input_get_local (builder->input, first)->label;
    merge.other = act_input_get_local (builder->input, i)->label;
    g_array_append_val (merges, merge);
  }
  g_array_sort (merges, compare_merges);
}

guint32 *
act_entities_add (ActGraph *graph, const ActInput *input, ActClusters *clusters,
                  const guint32 *group)
{
  Builder builder = {
      .graph = graph, .input = input, .clusters = clusters, .group = group};

  builder.slots = g_array_new (FALSE, TRUE, sizeof (ActSlot));
  builder.slot = g_new (guint32, MAX (input->locals->len, 1));
  make_slots (&builder);
  choose_countries (&builder);
  name_slots (&builder);
  order_entities (&builder);
  add_mentions (&builder);
  sort_mentions (graph);
  add_merges (&builder);
  g_array_unref (builder.slots);
  return builder.slot;
}
