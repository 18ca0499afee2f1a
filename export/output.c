#include "output.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { BUFFER_BYTES = 1 << 18, TEMPORARY_NAMES = 100 };

struct ActOutput {
  char *path;      /* as the caller gave it, for messages */
  char *target;    /* links followed; NULL: written directly */
  char *temporary; /* beside the target; NULL: written directly */
  GString *string; /* instead of a file; borrowed */
  int fd;
  gboolean owned;            /* fd is ours to close */
  int failure;               /* errno of the first failure, 0: none */
  const volatile gint *stop; /* (nullable) */
  gsize used;
  char buffer[BUFFER_BYTES];
};

static void
set_error (GError **error, const char *path, int code)
{
  g_set_error (error, ACT_ERROR, ACT_ERROR_IO, "%s: cannot write: %s",
               g_str_equal (path, "-") ? "standard output" : path,
               g_strerror (code));
}

static void
stream_free (ActOutput *output)
{
  g_free (output->path);
  g_free (output->target);
  g_free (output->temporary);
  g_free (output);
}

/* Makes a file of a new name beside the target, with the rights of the file
   that it will replace. */
static int
open_temporary (ActOutput *output, const struct stat *old)
{
  for (int i = 0; i < TEMPORARY_NAMES; i++) {
    g_free (output->temporary);
    output->temporary =
        g_strdup_printf ("%s.%08x.tmp", output->target, g_random_int ());
    int fd =
        open (output->temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (fd >= 0) {
      if (old && fchmod (fd, old->st_mode & 07777) < 0)
        output->failure = errno;
      return fd;
    }
    if (errno != EEXIST)
      return -1;
  }
  return -1;
}

static int
open_path (ActOutput *output)
{
  struct stat old;
  gboolean exists = stat (output->path, &old) == 0;

  if (exists && S_ISDIR (old.st_mode)) {
    errno = EISDIR;
    return -1;
  }
  if (exists && !S_ISREG (old.st_mode))
    return open (output->path, O_WRONLY | O_CLOEXEC);
  if (exists && access (output->path, W_OK) < 0)
    return -1;
  /* a link keeps pointing to what is replaced */
  char *real = exists ? realpath (output->path, NULL) : NULL;
  output->target = g_strdup (real ? real : output->path);
  free (real);
  return open_temporary (output, exists ? &old : NULL);
}

ActOutput *
act_output_open (const char *path, GError **error)
{
  ActOutput *output = g_new (ActOutput, 1);

  output->path = g_strdup (path);
  output->target = output->temporary = NULL;
  output->string = NULL;
  output->owned = !g_str_equal (path, "-");
  output->failure = 0;
  output->stop = NULL;
  output->used = 0;
  output->fd = output->owned ? open_path (output) : STDOUT_FILENO;
  if (output->fd < 0) {
    set_error (error, path, errno);
    stream_free (output);
    return NULL;
  }
  return output;
}

ActOutput *
act_output_new_string (GString *string)
{
  ActOutput *output = g_new (ActOutput, 1);

  output->path = output->target = output->temporary = NULL;
  output->string = string;
  output->fd = -1;
  output->owned = FALSE;
  output->failure = 0;
  output->stop = NULL;
  output->used = 0;
  return output;
}

void
act_output_set_stop (ActOutput *output, const volatile gint *stop)
{
  output->stop = stop;
}

static void
write_all (ActOutput *output, const char *bytes, gsize length)
{
  if (output->stop && *output->stop && output->failure == 0)
    output->failure = ECANCELED;
  if (output->string) {
    g_string_append_len (output->string, bytes, (gssize) length);
    return;
  }
  while (length > 0 && output->failure == 0) {
    ssize_t n = write (output->fd, bytes, length);
    if (n > 0) {
      bytes += n;
      length -= (gsize) n;
    } else if (n == 0 || errno != EINTR) {
      output->failure = n == 0 ? ENOSPC : errno;
    }
  }
}

static void
flush (ActOutput *output)
{
  write_all (output, output->buffer, output->used);
  output->used = 0;
}

void
act_output_write (ActOutput *output, const void *bytes, gsize length)
{
  if (length > BUFFER_BYTES - output->used)
    flush (output);
  if (length >= BUFFER_BYTES) {
    write_all (output, bytes, length);
  } else if (length > 0) {
    memcpy (output->buffer + output->used, bytes, length);
    output->used += length;
  }
}

void
act_output_puts (ActOutput *output, const char *string)
{
  act_output_write (output, string, strlen (string));
}

void
act_output_printf (ActOutput *output, const char *format, ...)
{
  va_list arguments;

  va_start (arguments, format);
  g_autofree char *text = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  act_output_puts (output, text);
}

gboolean
act_output_failed (const ActOutput *output)
{
  return output->failure != 0;
}

gboolean
act_output_close (ActOutput *output, GError **error)
{
  flush (output);
  if (output->temporary && output->failure == 0 && fsync (output->fd) < 0)
    output->failure = errno;
  if (output->owned && close (output->fd) < 0 && output->failure == 0)
    output->failure = errno;
  if (output->temporary && output->failure == 0 &&
      rename (output->temporary, output->target) < 0)
    output->failure = errno;

  gboolean done = output->failure == 0;
  if (!done) {
    if (output->temporary)
      unlink (output->temporary);
    set_error (error, output->path, output->failure);
  }
  stream_free (output);
  return done;
}

void
act_output_discard (ActOutput *output)
{
  if (!output)
    return;
  if (output->owned)
    close (output->fd);
  if (output->temporary)
    unlink (output->temporary);
  stream_free (output);
}
