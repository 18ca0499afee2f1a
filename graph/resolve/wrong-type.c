#include "resolve/wrong-type.h"

#include <actant/names.h>

enum {
  TYPE_DOMINANCE = 4, /* times as many documents as have the wrong type */
  LONG_NAME = 3,      /* words that no two things share by chance */
  PAIR_DOMINANCE = 2  /* of two words, which few things share */
};

/* Whether few documents that use a name in one class err, and mean what many
   use it for in another. Documents that know no type say nothing against. A
   long name is that of one thing, and the majority knows of what kind. */
static gboolean
is_wrong_type (ActClusters *clusters, guint32 few, guint32 many)
{
  const ActCluster *x = act_clusters_get (clusters, few);
  const ActCluster *y = act_clusters_get (clusters, many);
  guint words;

  if (y->n_typed == 0)
    return FALSE;
  words = act_name_count_tokens (act_nodes_get (clusters->nodes, few)->label);
  if (words + 1 == LONG_NAME)
    return x->n_typed == 0 ||
           y->n_locals >= PAIR_DOMINANCE * (guint64) x->n_locals;
  if (words >= LONG_NAME && y->n_locals >= x->n_locals)
    return y->n_locals > x->n_locals ||
           act_nodes_get (clusters->nodes, many)->class >
               act_nodes_get (clusters->nodes, few)->class;
  return x->n_typed == 0 ||
         (y->n_locals >= TYPE_DOMINANCE &&
          y->n_locals >= TYPE_DOMINANCE * (guint64) x->n_locals);
}

/* "Tarnovia" taken for a person of whom no document has a fuller name: what as
   many documents, and more than one, know as a place. A given name stays a
   person's ("Chelsea"). */
static gboolean
is_place_name (ActClusters *clusters, guint32 person, guint32 place)
{
  const ActNode *x = act_nodes_get (clusters->nodes, person);
  const ActCluster *y = act_clusters_get (clusters, place);

  return x->class == ACT_CLASS_PERSON && x->strength == ACT_NAME_BARE &&
         act_nodes_get (clusters->nodes, place)->class == ACT_CLASS_PLACE &&
         y->n_typed > 0 && y->n_locals > 1 &&
         y->n_locals >= act_clusters_get (clusters, person)->n_locals &&
         act_names_given (x->key) == 0;
}

/* "Fjordtel" taken for a place or a person of whom nothing more is known,
   beside others of the documents that know it as a body. */
static gboolean
is_body_elsewhere (ActClusters *clusters, ActContext *context, guint32 few,
                   guint32 many)
{
  const ActNode *x = act_nodes_get (clusters->nodes, few);
  const ActCluster *y = act_clusters_get (clusters, many);

  return act_nodes_get (clusters->nodes, many)->class == ACT_CLASS_THING &&
         y->n_typed > 0 && !x->wikidata && !y->wikidata &&
         (x->class == ACT_CLASS_PLACE ||
          (x->strength == ACT_NAME_BARE && act_names_given (x->key) == 0)) &&
         y->n_locals >= act_clusters_get (clusters, few)->n_locals &&
         act_context_is_shared (context, few, many);
}

gboolean
act_wrong_type_is_one (ActClusters *clusters, ActContext *context, guint32 few,
                       guint32 many)
{
  return is_wrong_type (clusters, few, many) ||
         is_place_name (clusters, few, many) ||
         is_body_elsewhere (clusters, context, few, many);
}
