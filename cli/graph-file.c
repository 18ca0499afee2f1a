#include "cli.h"

#include <glib/gstdio.h>
#include <sys/mman.h>
#include <unistd.h>
#if defined(__GLIBC__)
#include <malloc.h>
#endif

/* A resolved graph takes about so many times the bytes of its file, and no more
   than so many are asked for ahead. */
#define GRAPH_GROWTH 6
#define GRAPH_MOST (1u << 30)
#define HUGE_PAGE (1u << 21)

/* A graph lives as long as the program: nothing of it goes back to the system
   (what main () sets up for texts would do so again and again), and it lies in
   huge pages where the kernel has them: page faults took a third of the time
   that opening takes. Only addresses are taken ahead, no memory. */
static void
prepare_memory (const char *path)
{
#if defined(__GLIBC__) && defined(MADV_HUGEPAGE)
  GStatBuf status;
  gsize size;

  if (g_stat (path, &status) != 0)
    return;
  size = (gsize) MIN (status.st_size, GRAPH_MOST / GRAPH_GROWTH) * GRAPH_GROWTH;
  mallopt (M_MMAP_MAX, 0);
  mallopt (M_TRIM_THRESHOLD, G_MAXINT);
  mallopt (M_TOP_PAD, (int) size);
  g_free (g_malloc (HUGE_PAGE)); /* the heap grows by this and the pad */
  mallopt (M_TOP_PAD, 1 << 26);
  guintptr end = (guintptr) sbrk (0) / HUGE_PAGE * HUGE_PAGE;
  size = size / HUGE_PAGE * HUGE_PAGE;
  madvise ((void *) (end - size), size, MADV_HUGEPAGE);
#else
  (void) path;
#endif
}

ActGraph *
cli_open_graph (const char *path, ActStore **store, GError **error)
{
  g_autoptr (ActStore) opened = NULL;
  ActGraph *graph;

  prepare_memory (path);
  opened = act_store_open (path, ACT_STORE_READ, error);
  graph = opened ? act_graph_resolve (opened, error) : NULL;
  if (graph && store)
    *store = g_steal_pointer (&opened);
  return graph;
}
