#include "diagram/render.h"

#include "diagram/arrange.h"
#include "diagram/order.h"
#include "diagram/pack.h"

#include <errno.h>
#include <fcntl.h>
#include <graphviz/gvc.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { CHUNK_BYTES = 1 << 16 };

/* Up to here, in points, the type of a picture can be read on a sheet or a
   screen; of a larger one the other direction is tried, then both without
   frames, which force lines to go around, and what is smaller by so much is
   taken. What was tried before may have taken no more than this part of the
   time. */
enum { LARGE_PAGE = 900, SHARE_OF_TIME = 4 };
#define SMALLER_DOWN 0.9
#define SMALLER_BARE 0.9

static void
set_limit (int resource, rlim_t value)
{
  struct rlimit limit = {value, value};

  setrlimit (resource, &limit);
}

static char *
get (Agraph_t *graph, const char *name)
{
  return agget (graph, (char *) (guintptr) name);
}

static Agraph_t *
read_graph (const char *dot)
{
  Agdisc_t discipline = act_order_get_discipline ();
  FILE *in = fmemopen ((void *) (guintptr) dot, strlen (dot), "r");

  return in ? agread (in, &discipline) : NULL;
}

static gboolean
lay_out (GVC_t *context, Agraph_t *graph)
{
  if (!graph || gvLayout (context, graph, get (graph, "layout")) != 0)
    return FALSE;
  if (get (graph, "packmode"))
    act_arrange (graph);
  return TRUE;
}

static double
get_page (Agraph_t *graph)
{
  double width, height;

  act_arrange_get_size (graph, &width, &height);
  return act_pack_get_page (width, height);
}

/* @best, or a layout of @dot where its page is smaller than this @share of that
   of @best and there is time. */
static Agraph_t *
try_layout (GVC_t *context, const char *dot, gboolean down, double share,
            guint seconds, Agraph_t *best)
{
  Agraph_t *other;

  if (get_page (best) <= LARGE_PAGE ||
      clock () > (clock_t) (seconds / SHARE_OF_TIME) * CLOCKS_PER_SEC)
    return best;
  other = read_graph (dot);
  if (other && down)
    agsafeset (other, (char *) (guintptr) "rankdir", (char *) (guintptr) "TB",
               (char *) (guintptr) "");
  return lay_out (context, other) && get_page (other) < share * get_page (best)
             ? other
             : best;
}

/* The graph laid out, or NULL. One whose parts may be moved and which is too
   large for a page from left to right may go down or be the other graph. */
static Agraph_t *
lay_out_well (GVC_t *context, const ActRenderGraph *graph, guint seconds)
{
  Agraph_t *right = read_graph (graph->dot), *best, *bare;

  if (!lay_out (context, right))
    return NULL;
  if (!get (right, "packmode"))
    return right;
  best = try_layout (context, graph->dot, TRUE, SMALLER_DOWN, seconds, right);
  if (!graph->bare)
    return best;
  bare = try_layout (context, graph->bare, FALSE, SMALLER_BARE, seconds, best);
  return try_layout (context, graph->bare, TRUE,
                     bare == best ? SMALLER_BARE : SMALLER_DOWN, seconds, bare);
}

/* Runs in the child and never comes back. */
static G_NORETURN void
draw (const ActRenderGraph *what, const char *format,
      const ActRenderLimits *limits, int out)
{
  int null = open ("/dev/null", O_RDWR);
  FILE *file = fdopen (out, "wb");

  if (null < 0 || !file)
    _exit (1);
  dup2 (null, STDIN_FILENO);
  dup2 (null, STDOUT_FILENO);
  dup2 (null, STDERR_FILENO);
  /* what the parent waits for on a signal is not wanted any more */
  signal (SIGINT, SIG_DFL);
  signal (SIGTERM, SIG_DFL);
  signal (SIGHUP, SIG_DFL);
  signal (SIGPIPE, SIG_DFL);
  set_limit (RLIMIT_CORE, 0);
  set_limit (RLIMIT_CPU, limits->seconds);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
  /* the sanitizers reserve terabytes */
  set_limit (RLIMIT_AS, (rlim_t) limits->megabytes << 20);
#endif
  GVC_t *context = gvContext ();
  Agraph_t *graph =
      context ? lay_out_well (context, what, limits->seconds) : NULL;
  gboolean good = graph && gvRender (context, graph, format, file) == 0 &&
                  fclose (file) == 0;
  _exit (good ? 0 : 1);
}

/* Reads until the end or the deadline; FALSE at the deadline. */
static gboolean
read_all (int in, gint64 deadline, GString *out)
{
  char chunk[CHUNK_BYTES];

  for (;;) {
    struct pollfd wait = {.fd = in, .events = POLLIN};
    gint64 left = (deadline - g_get_monotonic_time ()) / 1000;
    if (left <= 0)
      return FALSE;
    int ready = poll (&wait, 1, (int) MIN (left, 1000));
    if (ready < 0 && errno != EINTR)
      return FALSE;
    if (ready <= 0)
      continue;
    ssize_t n = read (in, chunk, sizeof chunk);
    if (n > 0)
      g_string_append_len (out, chunk, n);
    else if (n == 0)
      return TRUE;
    else if (errno != EINTR)
      return FALSE;
  }
}

ActRenderResult
act_render (const ActRenderGraph *graph, const char *format,
            const ActRenderLimits *limits, GString *out)
{
  int ends[2], status = 0;
  gsize before = out->len;

  if (pipe (ends) < 0)
    return ACT_RENDER_FAILED;
  /* the write end must not live on in other children of this process */
  fcntl (ends[0], F_SETFD, FD_CLOEXEC);
  fcntl (ends[1], F_SETFD, FD_CLOEXEC);
  pid_t child = fork ();
  if (child == 0) {
    close (ends[0]);
    draw (graph, format, limits, ends[1]);
  }
  close (ends[1]);
  if (child < 0) {
    close (ends[0]);
    return ACT_RENDER_FAILED;
  }
  gint64 deadline =
      g_get_monotonic_time () + (gint64) limits->seconds * 2 * G_USEC_PER_SEC;
  gboolean complete = read_all (ends[0], deadline, out);
  close (ends[0]);
  if (!complete)
    kill (child, SIGKILL);
  while (waitpid (child, &status, 0) < 0 && errno == EINTR)
    ;
  if (complete && WIFEXITED (status) && WEXITSTATUS (status) == 0 &&
      out->len > before)
    return ACT_RENDER_DONE;
  g_string_truncate (out, before);
  return !complete || WIFSIGNALED (status) ? ACT_RENDER_TOO_LONG
                                           : ACT_RENDER_FAILED;
}
