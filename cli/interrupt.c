/* Ctrl-C: what has been read is kept, half an output is not. */
#include "cli.h"

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

void
cli_interrupt_pass_on (void)
{
  if (!caught)
    return;
  signal (caught, SIG_DFL);
  raise (caught);
}
