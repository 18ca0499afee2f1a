/* Ctrl-C: what has been read is kept, half an output is not. */
#include "cli.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/* Seconds in which a second signal is the same one: timeout (1) sends it to the
   program and to its group. */
enum { SAME_SIGNAL = 1 };

static volatile gint caught; /* number of the signal, 0: none */
static struct timespec caught_at;

static void
note_signal (int number)
{
  static const char text[] = "actant: stopping; once more stops at once\n";
  struct timespec now;

  clock_gettime (CLOCK_MONOTONIC, &now);
  if (caught) {
    if (now.tv_sec - caught_at.tv_sec > SAME_SIGNAL) {
      signal (number, SIG_DFL);
      raise (number);
    }
    return;
  }
  caught = number;
  caught_at = now;
  ssize_t written = write (STDERR_FILENO, text, strlen (text));
  (void) written;
}

void
cli_interrupt_watch (void)
{
  static const int numbers[] = {SIGINT, SIGTERM, SIGHUP};

  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++) {
    /* reading is not broken off */
    struct sigaction action = {.sa_handler = note_signal,
                               .sa_flags = SA_RESTART};
    struct sigaction old;
    /* nohup and shells' background jobs ignore them */
    if (sigaction (numbers[i], NULL, &old) == 0 && old.sa_handler == SIG_DFL)
      sigaction (numbers[i], &action, NULL);
  }
}

const volatile gint *
cli_interrupt_get (void)
{
  return &caught;
}

/* Waits until there is more to be read; FALSE when a signal came. Milliseconds
   go by when it came just before. */
static gboolean
wait_for_more (int fd)
{
  struct pollfd poll_fd = {.fd = fd, .events = POLLIN};

  do
    if (caught)
      return FALSE;
  while (poll (&poll_fd, 1, 500) <= 0);
  return TRUE;
}

/* Appends what comes, up to the end; 0, or the number of an error. */
static int
read_all (int fd, GString *out)
{
  char bytes[64 * 1024];
  gssize n = 1;

  while (n != 0) {
    if (!wait_for_more (fd))
      return EINTR;
    n = read (fd, bytes, sizeof bytes);
    if (n > 0)
      g_string_append_len (out, bytes, n);
    else if (n < 0 && errno != EINTR && errno != EAGAIN)
      return errno;
  }
  return 0;
}

gboolean
cli_interrupt_read (const char *path, char **text, gsize *length,
                    GError **error)
{
  const gboolean standard = strcmp (path, "-") == 0;
  const int fd =
      standard ? STDIN_FILENO : open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  GString *out = g_string_new (NULL);
  const int number = fd < 0 ? errno : read_all (fd, out);

  if (fd >= 0 && !standard)
    close (fd);
  *length = out->len;
  *text = g_string_free (out, number != 0);
  if (number != 0)
    g_set_error (error, ACT_ERROR, ACT_ERROR_INPUT, "%s: %s", path,
                 number == EINTR ? "reading was interrupted"
                                 : g_strerror (number));
  return number == 0;
}

void
cli_interrupt_pass_on (void)
{
  if (!caught)
    return;
  signal (caught, SIG_DFL);
  raise (caught);
}
