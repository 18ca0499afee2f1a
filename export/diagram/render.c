#include "diagram/render.h"

#include "diagram/order.h"

#include <errno.h>
#include <fcntl.h>
#include <graphviz/gvc.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

enum { CHUNK_BYTES = 1 << 16 };

static void
set_limit (int resource, rlim_t value)
{
  struct rlimit limit = {value, value};

  setrlimit (resource, &limit);
}

/* Runs in the child and never comes back. */
static G_NORETURN void
draw (const char *dot, const char *format, const ActRenderLimits *limits,
      int out)
{
  int null = open ("/dev/null", O_RDWR);
  FILE *file = fdopen (out, "wb");

  if (null < 0 || !file)
    _exit (1);
  dup2 (null, STDIN_FILENO);
  dup2 (null, STDOUT_FILENO);
  dup2 (null, STDERR_FILENO);
  signal (SIGPIPE, SIG_DFL);
  set_limit (RLIMIT_CORE, 0);
  set_limit (RLIMIT_CPU, limits->seconds);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
  /* the sanitizers reserve terabytes */
  set_limit (RLIMIT_AS, (rlim_t) limits->megabytes << 20);
#endif
  GVC_t *context = gvContext ();
  Agdisc_t discipline = act_order_get_discipline ();
  FILE *in = fmemopen ((void *) (guintptr) dot, strlen (dot), "r");
  Agraph_t *graph = in ? agread (in, &discipline) : NULL;
  gboolean good = context && graph &&
                  gvLayout (context, graph,
                            agget (graph, (char *) (guintptr) "layout")) == 0 &&
                  gvRender (context, graph, format, file) == 0 &&
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
act_render (const char *dot, const char *format, const ActRenderLimits *limits,
            GString *out)
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
    draw (dot, format, limits, ends[1]);
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
