#include "diagram/arrange.h"

#include "diagram/pack.h"

/* Between two parts, and below the heading; points. */
enum { GAP = 22, BELOW_HEADING = 8 };

/** Corners in graphviz's points: y grows upwards. */
typedef struct {
  boxf box;
  gboolean used;
} Part;

typedef struct {
  Agraph_t *graph;
  guint n_nodes;
  guint *parent; /* by number of the node: another of its part */
  Part *parts;   /* by number of the node that stands for its part */
} Parts;

/* Nodes are numbered from 1 on in the order in which they were made. */
static guint
get_part (const Parts *parts, Agnode_t *node)
{
  guint i = (guint) AGSEQ (node);

  while (parts->parent[i] != i)
    i = parts->parent[i] = parts->parent[parts->parent[i]];
  return i;
}

static void
join (const Parts *parts, Agnode_t *a, Agnode_t *b)
{
  guint i = get_part (parts, a), k = get_part (parts, b);

  parts->parent[MAX (i, k)] = MIN (i, k);
}

static void
widen (Part *part, boxf box)
{
  if (!part->used) {
    part->box = box;
    part->used = TRUE;
    return;
  }
  part->box.LL.x = MIN (part->box.LL.x, box.LL.x);
  part->box.LL.y = MIN (part->box.LL.y, box.LL.y);
  part->box.UR.x = MAX (part->box.UR.x, box.UR.x);
  part->box.UR.y = MAX (part->box.UR.y, box.UR.y);
}

static void
move_point (pointf *point, pointf by)
{
  point->x += by.x;
  point->y += by.y;
}

/* A line's curves: its part grows by them, or all their points are moved. */
static void
visit_line (Agedge_t *line, Part *part, const pointf *by)
{
  splines *curves = ED_spl (line);

  for (int i = 0; curves && i < curves->size; i++) {
    bezier *curve = &curves->list[i];
    for (int k = 0; k < curve->size; k++)
      if (by)
        move_point (&curve->list[k], *by);
      else
        widen (part, (boxf){curve->list[k], curve->list[k]});
    if (by) {
      move_point (&curve->sp, *by);
      move_point (&curve->ep, *by);
    }
  }
}

static void
visit_frame (Agraph_t *frame, Part *part, const pointf *by)
{
  if (!by) {
    widen (part, GD_bb (frame));
    return;
  }
  move_point (&GD_bb (frame).LL, *by);
  move_point (&GD_bb (frame).UR, *by);
  if (GD_label (frame))
    move_point (&GD_label (frame)->pos, *by);
}

/* @by (nullable): by number of the part, how far it is moved; without it the
   parts' corners are found. */
static void
visit_all (Parts *parts, const pointf *by)
{
  Agraph_t *graph = parts->graph;

  for (Agnode_t *node = agfstnode (graph); node;
       node = agnxtnode (graph, node)) {
    guint number = get_part (parts, node);
    Part *part = &parts->parts[number];
    pointf at = ND_coord (node);
    if (by)
      move_point (&ND_coord (node), by[number]);
    else
      widen (part, (boxf){{at.x - ND_lw (node), at.y - ND_ht (node) / 2},
                          {at.x + ND_rw (node), at.y + ND_ht (node) / 2}});
    for (Agedge_t *line = agfstout (graph, node); line;
         line = agnxtout (graph, line))
      visit_line (line, part, by ? &by[number] : NULL);
  }
  for (int i = 1; i <= GD_n_cluster (graph); i++) {
    Agraph_t *frame = GD_clust (graph)[i];
    guint number = get_part (parts, agfstnode (frame));
    visit_frame (frame, &parts->parts[number], by ? &by[number] : NULL);
  }
}

static void
find_parts (Parts *parts)
{
  Agraph_t *graph = parts->graph;

  for (guint i = 0; i <= parts->n_nodes; i++)
    parts->parent[i] = i;
  for (Agnode_t *node = agfstnode (graph); node; node = agnxtnode (graph, node))
    for (Agedge_t *line = agfstout (graph, node); line;
         line = agnxtout (graph, line))
      join (parts, node, aghead (line));
  for (int i = 1; i <= GD_n_cluster (graph); i++) {
    Agraph_t *frame = GD_clust (graph)[i];
    for (Agnode_t *node = agfstnode (frame); node;
         node = agnxtnode (frame, node))
      join (parts, agfstnode (frame), node);
  }
}

/* Where the parts go; the heading is above, at the left. */
static void
place_parts (Parts *parts, pointf *by)
{
  g_autofree ActBox *boxes = g_new0 (ActBox, parts->n_nodes + 1);
  guint n = 0;
  double width, height;
  textlabel_t *heading = GD_label (parts->graph);

  for (guint i = 0; i <= parts->n_nodes; i++)
    if (parts->parts[i].used) {
      boxf box = parts->parts[i].box;
      boxes[n].width = box.UR.x - box.LL.x;
      boxes[n++].height = box.UR.y - box.LL.y;
    }
  act_pack (boxes, n, GAP, &width, &height);
  n = 0;
  for (guint i = 0; i <= parts->n_nodes; i++)
    if (parts->parts[i].used) {
      boxf box = parts->parts[i].box;
      by[i].x = boxes[n].left - box.LL.x;
      by[i].y = height - boxes[n++].top - box.UR.y;
    }
  if (heading) {
    heading->pos.x = heading->dimen.x / 2;
    heading->pos.y = height + BELOW_HEADING + heading->dimen.y / 2;
    height += BELOW_HEADING + heading->dimen.y;
    width = MAX (width, heading->dimen.x);
  }
  GD_bb (parts->graph) = (boxf){{0, 0}, {width, height}};
}

void
act_arrange_get_size (Agraph_t *graph, double *width, double *height)
{
  boxf box = GD_bb (graph);

  *width = box.UR.x - box.LL.x;
  *height = box.UR.y - box.LL.y;
}

void
act_arrange (Agraph_t *graph)
{
  Parts parts = {.graph = graph};

  for (Agnode_t *node = agfstnode (graph); node; node = agnxtnode (graph, node))
    parts.n_nodes = MAX (parts.n_nodes, (guint) AGSEQ (node));
  parts.parent = g_new (guint, parts.n_nodes + 1);
  parts.parts = g_new0 (Part, parts.n_nodes + 1);
  find_parts (&parts);
  visit_all (&parts, NULL);
  g_autofree pointf *by = g_new0 (pointf, parts.n_nodes + 1);
  place_parts (&parts, by);
  visit_all (&parts, by);
  g_free (parts.parent);
  g_free (parts.parts);
}
