/* Which actors stand left and which right, where nobody has an opinion: so that
   few lines point back. Where the layout were left to break circles by itself,
   it would break them between a line's words and one of its ends, and the words
   would stand beyond both. */
#include "diagram/choose.h"

/** What is left of the picture while actors are taken from it. */
typedef struct {
  const GPtrArray *edges;
  const GArray *actors; /* of guint32, by entity */
  gboolean *is_taken;   /* by entity */
} Rest;

/* How many lines lead from the actor to others that are left, and to it. */
static void
count_lines (const Rest *rest, guint32 actor, int *out, int *in)
{
  *out = *in = 0;
  for (guint i = 0; i < rest->edges->len; i++) {
    const ActEdge *edge = rest->edges->pdata[i];
    *out += edge->subject == actor && !rest->is_taken[edge->object];
    *in += edge->object == actor && !rest->is_taken[edge->subject];
  }
}

/* Who has no line to it, else who has most lines from it more than to it: goes
   left of all that are left. Or who has none from it: goes right of them. */
static guint32
take_next (const Rest *rest, gboolean *left)
{
  guint32 best = ACT_NONE;
  int most = 0;

  for (guint i = 0; i < rest->actors->len; i++) {
    guint32 actor = g_array_index (rest->actors, guint32, i);
    int out, in;
    if (rest->is_taken[actor])
      continue;
    count_lines (rest, actor, &out, &in);
    if (out == 0 || in == 0) {
      *left = in == 0 && out > 0;
      return actor;
    }
    if (best == ACT_NONE || out - in > most) {
      best = actor;
      most = out - in;
    }
  }
  *left = TRUE;
  return best;
}

/* P. Eades, X. Lin, W. F. Smyth, A fast and effective heuristic for the
   feedback arc set problem, Information Processing Letters 47 (1993). */
void
act_choose_flow (ActDiagram *diagram)
{
  guint32 n;
  g_autoptr (GArray) actors = act_diagram_collect_drawn (diagram);

  act_graph_get_entities (diagram->graph, &n);
  g_autofree gboolean *is_taken = g_new0 (gboolean, n + 1);
  Rest rest = {diagram->edges, actors, is_taken};
  int first = 0, last = (int) actors->len;
  diagram->order = g_new0 (int, n + 1);
  for (guint i = 0; i < actors->len; i++) {
    gboolean left;
    guint32 actor = take_next (&rest, &left);
    is_taken[actor] = TRUE;
    diagram->order[actor] = left ? first++ : --last;
  }
}
