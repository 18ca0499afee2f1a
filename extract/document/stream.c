#include "document/stream.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#define CHUNK (64 * 1024)

/* So long, milliseconds, a wait goes on after a signal that came just before
   it. */
#define WAIT 500

struct ActStream {
  char *name;
  int fd;                    /* -1: bytes at hand */
  gboolean waits;            /* a pipe, a terminal: reading may take for ever */
  const volatile gint *stop; /* nullable */
  const char *bytes;
  gsize bytes_left;
  guint64 size, read, written; /* of the file; taken so far; given so far */
  gboolean end;
  GError *broken;     /* nullable: what reading broke off at */
  GByteArray *buffer; /* bytes not skipped start at @at */
  gsize at;
  guint64 offset;                 /* of it in all that is given */
  gboolean sniffed, gzip, inside; /* inside: of a gzip member */
  z_stream z;
  guint8 raw[CHUNK];
  gsize raw_at, raw_end;
  GIConv decoder;     /* NO_DECODER: the bytes are given as they are */
  GString *undecoded; /* with one: what may be half a character */
};

#define NO_DECODER ((GIConv) -1)

static ActStream *
stream_new (const char *name, int fd)
{
  ActStream *stream = g_new0 (ActStream, 1);

  stream->name = g_filename_display_name (name);
  stream->fd = fd;
  stream->decoder = NO_DECODER;
  stream->buffer = g_byte_array_new ();
  return stream;
}

ActStream *
act_stream_new (const char *name, const char *bytes, gsize length)
{
  ActStream *stream = stream_new (name, -1);

  stream->bytes = bytes;
  stream->bytes_left = stream->size = length;
  return stream;
}

ActStream *
act_stream_open (const char *path, const volatile gint *stop, GError **error)
{
  gboolean standard = strcmp (path, "-") == 0;
  ActStream *stream;
  struct stat info;
  /* Opening a pipe does not wait for a writer: wait_for_more () does. */
  int fd = standard ? dup (STDIN_FILENO)
                    : open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);

  if (fd < 0 || fstat (fd, &info) != 0) {
    int number = errno;
    g_autofree char *name = g_filename_display_name (path);
    g_set_error (error, ACT_ERROR, ACT_ERROR_INPUT, "%s: %s",
                 standard ? "stdin" : name, g_strerror (number));
    if (fd >= 0)
      close (fd);
    return NULL;
  }
  stream = stream_new (standard ? "stdin" : path, fd);
  stream->size = info.st_size > 0 ? (guint64) info.st_size : 0;
  stream->waits = !S_ISREG (info.st_mode);
  stream->stop = stop;
  return stream;
}

void
act_stream_free (ActStream *stream)
{
  if (!stream)
    return;
  if (stream->fd >= 0)
    close (stream->fd);
  if (stream->inside)
    inflateEnd (&stream->z);
  if (stream->decoder != NO_DECODER) {
    g_iconv_close (stream->decoder);
    g_string_free (stream->undecoded, TRUE);
  }
  g_clear_error (&stream->broken);
  g_byte_array_unref (stream->buffer);
  g_free (stream->name);
  g_free (stream);
}

static gboolean
fail (const ActStream *stream, ActErrorCode code, const char *what,
      GError **error)
{
  g_set_error (error, ACT_ERROR, (gint) code, "%s: %s", stream->name, what);
  return FALSE;
}

/* FALSE when it is not worth while any more. A signal ends the wait of poll (),
   whatever is said of reading. */
static gboolean
wait_for_more (const ActStream *stream)
{
  struct pollfd poll_fd = {.fd = stream->fd, .events = POLLIN};

  do
    if (stream->stop && *stream->stop)
      return FALSE;
  while (poll (&poll_fd, 1, WAIT) <= 0);
  return TRUE;
}

/* Gets raw bytes when none are left; none then means the end. */
static gboolean
read_raw (ActStream *stream, GError **error)
{
  gssize n;

  if (stream->raw_at < stream->raw_end)
    return TRUE;
  if (stream->fd < 0) {
    n = (gssize) MIN (stream->bytes_left, sizeof stream->raw);
    memcpy (stream->raw, stream->bytes, (gsize) n);
    stream->bytes += n;
    stream->bytes_left -= (gsize) n;
  } else {
    do {
      if (stream->waits && !wait_for_more (stream))
        return fail (stream, ACT_ERROR_INPUT, "reading was interrupted", error);
      n = read (stream->fd, stream->raw, sizeof stream->raw);
    } while (n < 0 && (errno == EINTR || errno == EAGAIN));
    if (n < 0)
      return fail (stream, ACT_ERROR_INPUT, g_strerror (errno), error);
  }
  stream->raw_at = 0;
  stream->raw_end = (gsize) n;
  stream->read += (guint64) n;
  return TRUE;
}

static void
append_plain (ActStream *stream, const guint8 *bytes, gsize n)
{
  if (stream->at > CHUNK && stream->at * 2 > stream->buffer->len) {
    g_byte_array_remove_range (stream->buffer, 0, (guint) stream->at);
    stream->at = 0;
  }
  g_byte_array_append (stream->buffer, bytes, (guint) n);
  stream->written += n;
}

/* What is no character becomes U+FFFD. */
static void
append_decoded (ActStream *stream, const guint8 *bytes, gsize n)
{
  static const guint8 replacement[] = {0xef, 0xbf, 0xbd};
  GString *todo = stream->undecoded;
  char out[4096];

  g_string_append_len (todo, (const char *) bytes, (gssize) n);
  char *from = todo->str;
  gsize left = todo->len;
  for (;;) {
    char *to = out;
    gsize room = sizeof out;
    gsize result = g_iconv (stream->decoder, &from, &left, &to, &room);
    int number = errno;
    append_plain (stream, (const guint8 *) out, sizeof out - room);
    if (result != (gsize) -1 || number == EINVAL)
      break;
    if (number == EILSEQ) {
      append_plain (stream, replacement, sizeof replacement);
      from += MIN (left, 2);
      left -= MIN (left, 2);
    }
  }
  g_string_erase (todo, 0, (gssize) (todo->len - left));
}

static void
append (ActStream *stream, const guint8 *bytes, gsize n)
{
  if (stream->decoder == NO_DECODER)
    append_plain (stream, bytes, n);
  else
    append_decoded (stream, bytes, n);
}

static gboolean
start_inflating (ActStream *stream, GError **error)
{
  memset (&stream->z, 0, sizeof stream->z);
  if (inflateInit2 (&stream->z, 15 + 16) != Z_OK)
    return fail (stream, ACT_ERROR_INPUT, "out of memory", error);
  stream->inside = TRUE;
  return TRUE;
}

/* The start of the next gzip member, or the end (zero bytes may pad it). */
static gboolean
begin_member (ActStream *stream, GError **error)
{
  while (stream->read > 2 && stream->raw_at < stream->raw_end &&
         stream->written > 0 && stream->raw[stream->raw_at] == 0)
    stream->raw_at++;
  if (!read_raw (stream, error))
    return FALSE;
  if (stream->raw_at == stream->raw_end) {
    stream->end = TRUE;
    return TRUE;
  }
  return start_inflating (stream, error);
}

/* After damage: begins the next gzip member that is found, on a line of its
   own; the error is told when all has been read. */
static gboolean
skip_damage (ActStream *stream, GError **error)
{
  guint8 magic[] = {0x1f, 0x8b, Z_DEFLATED};
  guint8 out[CHUNK];
  gsize matched = 0;

  inflateEnd (&stream->z);
  stream->inside = FALSE;
  if (!stream->broken)
    fail (stream, ACT_ERROR_INPUT, "gzip data is damaged", &stream->broken);
  while (matched < sizeof magic) {
    if (!read_raw (stream, error))
      return FALSE;
    stream->end = stream->raw_at == stream->raw_end;
    if (stream->end)
      return TRUE;
    const guint8 c = stream->raw[stream->raw_at++];
    matched = c == magic[matched] ? matched + 1 : c == magic[0] ? 1 : 0;
  }
  if (stream->written > 0)
    append (stream, (const guint8 *) "\n", 1);
  if (!start_inflating (stream, error))
    return FALSE;
  stream->z.next_in = magic;
  stream->z.avail_in = sizeof magic;
  stream->z.next_out = out;
  stream->z.avail_out = sizeof out;
  inflate (&stream->z, Z_NO_FLUSH);
  return TRUE;
}

static gboolean
gunzip_some (ActStream *stream, GError **error)
{
  guint8 out[CHUNK];
  int result;

  if (!stream->inside && !begin_member (stream, error))
    return FALSE;
  if (stream->end)
    return TRUE;
  if (!read_raw (stream, error))
    return FALSE;
  if (stream->raw_at == stream->raw_end)
    return fail (stream, ACT_ERROR_INPUT, "gzip data is cut off", error);
  stream->z.next_in = stream->raw + stream->raw_at;
  stream->z.avail_in = (uInt) (stream->raw_end - stream->raw_at);
  stream->z.next_out = out;
  stream->z.avail_out = sizeof out;
  result = inflate (&stream->z, Z_NO_FLUSH);
  if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR)
    return skip_damage (stream, error);
  stream->raw_at = stream->raw_end - stream->z.avail_in;
  append (stream, out, sizeof out - stream->z.avail_out);
  if (result == Z_STREAM_END) {
    inflateEnd (&stream->z);
    stream->inside = FALSE;
  }
  if (stream->written > ACT_GZIP_FREE &&
      stream->written / ACT_GZIP_RATIO > stream->read)
    return fail (
        stream, ACT_ERROR_LIMIT,
        "gzip data grows more than " G_STRINGIFY (ACT_GZIP_RATIO) " times",
        error);
  return TRUE;
}

/* Gets some more bytes, or sets @end. */
static gboolean
fill (ActStream *stream, GError **error)
{
  if (!stream->sniffed) {
    if (!read_raw (stream, error))
      return FALSE;
    stream->gzip = stream->raw_end >= 2 && stream->raw[0] == 0x1f &&
                   stream->raw[1] == 0x8b;
    stream->sniffed = TRUE;
  }
  if (stream->gzip)
    return gunzip_some (stream, error);
  if (!read_raw (stream, error))
    return FALSE;
  if (stream->raw_at == stream->raw_end)
    stream->end = TRUE;
  append (stream, stream->raw + stream->raw_at,
          stream->raw_end - stream->raw_at);
  stream->raw_at = stream->raw_end;
  return TRUE;
}

const char *
act_stream_peek (ActStream *stream, gsize want, gsize *length, GError **error)
{
  while (!stream->end && stream->buffer->len - stream->at < want)
    if (!fill (stream, stream->broken ? NULL : &stream->broken))
      stream->end = TRUE;
  *length = stream->buffer->len - stream->at;
  if (*length == 0)
    return act_stream_check (stream, error) ? "" : NULL;
  return (const char *) stream->buffer->data + stream->at;
}

gboolean
act_stream_check (const ActStream *stream, GError **error)
{
  if (stream->broken && error)
    *error = g_error_copy (stream->broken);
  return stream->broken == NULL;
}

void
act_stream_decode (ActStream *stream, const char *charset)
{
  g_autoptr (GByteArray) held = g_steal_pointer (&stream->buffer);

  g_return_if_fail (stream->decoder == NO_DECODER);
  stream->decoder = g_iconv_open ("UTF-8", charset);
  g_assert (stream->decoder != NO_DECODER);
  stream->undecoded = g_string_new (NULL);
  stream->buffer = g_byte_array_new ();
  append (stream, held->data + stream->at, held->len - stream->at);
  stream->at = 0;
}

void
act_stream_skip (ActStream *stream, gsize n)
{
  g_return_if_fail (n <= stream->buffer->len - stream->at);
  stream->at += n;
  stream->offset += n;
}

guint64
act_stream_get_offset (const ActStream *stream)
{
  return stream->offset;
}

double
act_stream_get_progress (const ActStream *stream)
{
  if (stream->size == 0)
    return 0;
  return MIN (1.0, (double) stream->read / (double) stream->size);
}
