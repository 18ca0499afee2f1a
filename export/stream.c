#include "stream.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { BUFFER_BYTES = 1 << 18, TEMPORARY_NAMES = 100 };

struct ActStream {
  char *path;      /* as the caller gave it, for messages */
  char *target;    /* links followed; NULL: written directly */
  char *temporary; /* beside the target; NULL: written directly */
  int fd;
  gboolean owned; /* fd is ours to close */
  int failure;    /* errno of the first failure, 0: none */
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
stream_free (ActStream *stream)
{
  g_free (stream->path);
  g_free (stream->target);
  g_free (stream->temporary);
  g_free (stream);
}

/* Makes a file of a new name beside the target, with the rights of the file
   that it will replace. */
static int
open_temporary (ActStream *stream, const struct stat *old)
{
  for (int i = 0; i < TEMPORARY_NAMES; i++) {
    g_free (stream->temporary);
    stream->temporary =
        g_strdup_printf ("%s.%08x.tmp", stream->target, g_random_int ());
    int fd = open (stream->temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC,
                   0666);
    if (fd >= 0) {
      if (old && fchmod (fd, old->st_mode & 07777) < 0)
        stream->failure = errno;
      return fd;
    }
    if (errno != EEXIST)
      return -1;
  }
  return -1;
}

static int
open_path (ActStream *stream)
{
  struct stat old;
  gboolean exists = stat (stream->path, &old) == 0;

  if (exists && S_ISDIR (old.st_mode)) {
    errno = EISDIR;
    return -1;
  }
  if (exists && !S_ISREG (old.st_mode))
    return open (stream->path, O_WRONLY | O_CLOEXEC);
  if (exists && access (stream->path, W_OK) < 0)
    return -1;
  /* a link keeps pointing to what is replaced */
  char *real = exists ? realpath (stream->path, NULL) : NULL;
  stream->target = g_strdup (real ? real : stream->path);
  free (real);
  return open_temporary (stream, exists ? &old : NULL);
}

ActStream *
act_stream_open (const char *path, GError **error)
{
  ActStream *stream = g_new (ActStream, 1);

  stream->path = g_strdup (path);
  stream->target = stream->temporary = NULL;
  stream->owned = !g_str_equal (path, "-");
  stream->failure = 0;
  stream->used = 0;
  stream->fd = stream->owned ? open_path (stream) : STDOUT_FILENO;
  if (stream->fd < 0) {
    set_error (error, path, errno);
    stream_free (stream);
    return NULL;
  }
  return stream;
}

static void
write_all (ActStream *stream, const char *bytes, gsize length)
{
  while (length > 0 && stream->failure == 0) {
    ssize_t n = write (stream->fd, bytes, length);
    if (n > 0) {
      bytes += n;
      length -= (gsize) n;
    } else if (n == 0 || errno != EINTR) {
      stream->failure = n == 0 ? ENOSPC : errno;
    }
  }
}

static void
flush (ActStream *stream)
{
  write_all (stream, stream->buffer, stream->used);
  stream->used = 0;
}

void
act_stream_write (ActStream *stream, const void *bytes, gsize length)
{
  if (length > BUFFER_BYTES - stream->used)
    flush (stream);
  if (length >= BUFFER_BYTES) {
    write_all (stream, bytes, length);
  } else if (length > 0) {
    memcpy (stream->buffer + stream->used, bytes, length);
    stream->used += length;
  }
}

void
act_stream_puts (ActStream *stream, const char *string)
{
  act_stream_write (stream, string, strlen (string));
}

void
act_stream_printf (ActStream *stream, const char *format, ...)
{
  va_list arguments;

  va_start (arguments, format);
  g_autofree char *text = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  act_stream_puts (stream, text);
}

gboolean
act_stream_failed (const ActStream *stream)
{
  return stream->failure != 0;
}

gboolean
act_stream_close (ActStream *stream, GError **error)
{
  flush (stream);
  if (stream->temporary && stream->failure == 0 && fsync (stream->fd) < 0)
    stream->failure = errno;
  if (stream->owned && close (stream->fd) < 0 && stream->failure == 0)
    stream->failure = errno;
  if (stream->temporary && stream->failure == 0 &&
      rename (stream->temporary, stream->target) < 0)
    stream->failure = errno;

  gboolean done = stream->failure == 0;
  if (!done) {
    if (stream->temporary)
      unlink (stream->temporary);
    set_error (error, stream->path, stream->failure);
  }
  stream_free (stream);
  return done;
}

void
act_stream_discard (ActStream *stream)
{
  if (!stream)
    return;
  if (stream->owned)
    close (stream->fd);
  if (stream->temporary)
    unlink (stream->temporary);
  stream_free (stream);
}
