#include "cli.h"

ActGraph *
cli_open_graph (const char *path, ActStore **store, GError **error)
{
  g_autoptr (ActStore) opened = act_store_open (path, ACT_STORE_READ, error);
  ActGraph *graph = opened ? act_graph_resolve (opened, error) : NULL;

  if (graph && store)
    *store = g_steal_pointer (&opened);
  return graph;
}
