#include "diagram/order.h"

#include <stdlib.h>
#include <string.h>

/* More would be no picture. Identifiers of frames are 2, 4, …: even ones are
   names to cgraph, and no address is that small; odd ones have no name. */
enum { MAX_FRAMES = 1000 };

typedef struct {
  Agraph_t *graph;
  void *inner;                 /* of cgraph's own discipline */
  char *names[MAX_FRAMES + 1]; /* by number; of the graph's own strings: cgraph
                                  looks before a name whether it is HTML */
  int has_root;                /* the graph itself is no frame */
} State;

static int
is_frame (int type, IDTYPE id)
{
  return type == AGRAPH && id > 0 && id <= 2 * MAX_FRAMES && id % 2 == 0;
}

static unsigned long
get_number (const State *state, int type, const char *name)
{
  size_t n = strlen (ACT_FRAME_NAME);

  if (type != AGRAPH || !name || !state->has_root ||
      strncmp (name, ACT_FRAME_NAME, n) != 0)
    return 0;
  unsigned long number = strtoul (name + n, NULL, 10);
  return number <= MAX_FRAMES ? number : 0;
}

static void *
open_ids (Agraph_t *graph, Agdisc_t *discipline)
{
  State *state = calloc (1, sizeof (State));

  if (!state)
    abort ();
  state->graph = graph;
  state->inner = AgIdDisc.open (graph, discipline);
  return state;
}

static long
map (void *data, int type, char *name, IDTYPE *id, int create)
{
  State *state = data;
  unsigned long number = get_number (state, type, name);

  state->has_root |= type == AGRAPH;
  if (number == 0)
    return AgIdDisc.map (state->inner, type, name, id, create);
  if (!state->names[number]) {
    if (!create)
      return 0;
    state->names[number] = agstrdup (state->graph, name);
  }
  *id = 2 * number;
  return 1;
}

static long
alloc (void *data, int type, IDTYPE id)
{
  return AgIdDisc.alloc (((State *) data)->inner, type, id);
}

static void
release (void *data, int type, IDTYPE id)
{
  State *state = data;

  if (!is_frame (type, id)) {
    AgIdDisc.free (state->inner, type, id);
  } else if (state->names[id / 2]) {
    agstrfree (state->graph, state->names[id / 2]);
    state->names[id / 2] = NULL;
  }
}

static char *
print (void *data, int type, IDTYPE id)
{
  State *state = data;

  return is_frame (type, id) ? state->names[id / 2]
                             : AgIdDisc.print (state->inner, type, id);
}

static void
close_ids (void *data)
{
  State *state = data;

  AgIdDisc.close (state->inner);
  free (state);
}

static void
enter (void *data, int type, void *object)
{
  AgIdDisc.idregister (((State *) data)->inner, type, object);
}

Agdisc_t
act_order_get_discipline (void)
{
  static Agiddisc_t ids = {open_ids, map,       alloc, release,
                           print,    close_ids, enter};

  return (Agdisc_t){&AgMemDisc, &ids, &AgIoDisc};
}
