/* WARC files (ISO 28500), as Common Crawl publishes them: the HTML and plain
   text of "response" records. */
#include "document/document-private.h"
#include "document/source.h"

#include <stdlib.h>
#include <string.h>

#define HEAD_MAX (64 * 1024)

/** The head of a record, or of the HTTP response in it. */
typedef struct {
  char *text;   /* lines, cut in place */
  gsize length; /* bytes up to what follows the head */
} Head;

static gboolean
fail (ActSource *source, GError **error, const char *what)
{
  source->done = TRUE;
  g_set_error (error, ACT_ERROR, ACT_ERROR_INPUT,
               "%s: record %" G_GUINT64_FORMAT ": %s", source->uri,
               source->line, what);
  return TRUE;
}

/* Finds the blank line that ends a head. */
static gboolean
read_head (const char *bytes, gsize length, Head *head)
{
  for (gsize i = 0; i + 1 < length; i++) {
    gsize skip = 0;
    if (bytes[i] == '\n' && bytes[i + 1] == '\n')
      skip = 2;
    else if (i + 3 < length && memcmp (bytes + i, "\r\n\r\n", 4) == 0)
      skip = 4;
    if (skip == 0)
      continue;
    head->text = g_strndup (bytes, i);
    head->length = i + skip;
    return TRUE;
  }
  return FALSE;
}

/* The value of a header, copied, or NULL. */
static char *
find_header (const Head *head, const char *name)
{
  gsize n = strlen (name);

  for (const char *line = strchr (head->text, '\n'); line;
       line = strchr (line, '\n')) {
    line++;
    if (g_ascii_strncasecmp (line, name, n) == 0 && line[n] == ':')
      return g_strstrip (
          g_strndup (line + n + 1, strcspn (line + n + 1, "\r\n")));
  }
  return NULL;
}

/* Bodies in chunks: sizes in hex on lines of their own. @origin: filled with
   where the chunks stood. */
static gsize
join_chunks (char *body, gsize length, ActOrigin *origin)
{
  gsize from = 0, to = 0;

  while (from < length) {
    char *end;
    guint64 size = g_ascii_strtoull (body + from, &end, 16);
    const char *line = memchr (body + from, '\n', length - from);
    if (!line || end == body + from || size == 0)
      break;
    from = (gsize) (line - body) + 1;
    size = MIN (size, length - from);
    memmove (body + to, body + from, size);
    act_origin_add (origin, (ActOriginRun){(guint32) to, (guint32) from,
                                           (guint32) size, 1, 1});
    to += size;
    from += size;
    while (from < length && (body[from] == '\r' || body[from] == '\n'))
      from++;
  }
  return to;
}

/* A copy with a NUL after it; the bytes may hold others. */
static char *
copy_bytes (const char *bytes, gsize n)
{
  char *copy = g_malloc (n + 1);

  memcpy (copy, bytes, n);
  copy[n] = '\0';
  return copy;
}

/* Unzips a body that is gzip; NULL when it is damaged. */
static char *
unzip (const char *body, gsize length, gsize *out_length, GError **error)
{
  g_autoptr (ActStream) stream = act_stream_new ("body", body, length);
  const char *bytes =
      act_stream_peek (stream, ACT_DOCUMENT_MAX_BYTES, out_length, error);

  return bytes ? copy_bytes (bytes, *out_length) : NULL;
}

static char *
charset_of (const char *type)
{
  const char *p = type ? strstr (type, "charset=") : NULL;

  return p ? g_strndup (p + 8 + strspn (p + 8, "\"'"),
                        strcspn (p + 8 + strspn (p + 8, "\"'"), "\"'; "))
           : NULL;
}

/* Tells a document where in the file its page stands: at byte @base,
   G_MAXUINT64 for none, in @chunks or, with NULL, as a whole. */
static void
place_document (ActDocument *document, const ActOrigin *chunks, guint64 base)
{
  g_autoptr (ActOrigin) origin = NULL;

  if (base != G_MAXUINT64) {
    origin = chunks ? act_origin_compose (document->origin, chunks)
                    : act_origin_ref (document->origin);
    act_origin_set_base (origin, base);
  }
  act_document_set_origin (document, origin);
}

/* A document of an HTTP response; NULL without an error when it is none (a
   redirect, a picture). */
static ActDocument *
read_response (const ActSource *source, const char *uri, const char *bytes,
               gsize length, GError **error)
{
  Head head;
  g_autofree char *type = NULL, *transfer = NULL, *coding = NULL,
                  *charset = NULL;
  g_autofree char *body = NULL;
  g_autofree char *name =
      g_strdup_printf ("%s-%" G_GUINT64_FORMAT, source->name, source->line);
  g_autoptr (ActOrigin) chunks = NULL;
  ActDocument *document;
  gsize n;

  if (!read_head (bytes, MIN (length, HEAD_MAX), &head))
    return NULL;
  type = find_header (&head, "Content-Type");
  transfer = find_header (&head, "Transfer-Encoding");
  coding = find_header (&head, "Content-Encoding");
  n = length - head.length;
  body = copy_bytes (bytes + head.length, n);
  gboolean fine = strstr (head.text, " 200") != NULL && type &&
                  (strstr (type, "html") || strstr (type, "text/plain"));
  g_free (head.text);
  if (!fine)
    return NULL;
  if (transfer && strstr (transfer, "chunked") && n > 0 &&
      g_ascii_isxdigit (body[0])) {
    chunks = act_origin_new ();
    n = join_chunks (body, n, chunks);
  }
  if (coding && strstr (coding, "gzip")) {
    char *plain = unzip (body, n, &n, error);
    if (!plain)
      return NULL;
    g_free (body);
    body = plain;
  }
  charset = charset_of (type);
  document = act_source_read_html (name, uri, body, n, charset, error);
  if (document)
    place_document (document, chunks,
                    coding && strstr (coding, "gzip")
                        ? G_MAXUINT64
                        : act_stream_get_offset (source->stream) + head.length);
  return document;
}

/* Moves on over @n bytes that need not fit in memory. */
static gboolean
skip_bytes (ActSource *source, guint64 n, GError **error)
{
  while (n > 0) {
    gsize length, step = (gsize) MIN (n, 1 << 16);
    if (!act_stream_peek (source->stream, step, &length, error))
      return FALSE;
    act_stream_skip (source->stream, MIN (length, step));
    if (length < step)
      return TRUE;
    n -= step;
  }
  return TRUE;
}

/* Reads the record whose head has been read. TRUE when it gave a document or
   an error. */
static gboolean
read_record (ActSource *source, const Head *head, ActDocument **document,
             GError **error)
{
  g_autofree char *type = find_header (head, "WARC-Type");
  g_autofree char *uri = find_header (head, "WARC-Target-URI");
  g_autofree char *size_text = find_header (head, "Content-Length");
  g_autoptr (GError) reason = NULL;
  guint64 size;
  gsize length;
  const char *bytes;

  if (!size_text ||
      !g_ascii_string_to_unsigned (size_text, 10, 0, G_MAXINT64, &size, NULL))
    return fail (source, error, "no Content-Length");
  if (!type || strcmp (type, "response") != 0 ||
      size > ACT_DOCUMENT_MAX_BYTES) {
    if (!skip_bytes (source, size, error)) {
      source->done = TRUE;
      return TRUE;
    }
    if (!type || strcmp (type, "response") != 0)
      return FALSE;
    g_set_error (error, ACT_ERROR, ACT_ERROR_LIMIT,
                 "%s: record %" G_GUINT64_FORMAT
                 ": longer than the limit of %u MB",
                 source->uri, source->line, ACT_DOCUMENT_MAX_BYTES >> 20);
    return TRUE;
  }
  bytes = act_stream_peek (source->stream, (gsize) size, &length, error);
  if (!bytes) {
    source->done = TRUE;
    return TRUE;
  }
  if (length < size)
    return fail (source, error, "cut off");
  *document = read_response (source, uri ? uri : source->uri, bytes,
                             (gsize) size, &reason);
  act_stream_skip (source->stream, (gsize) size);
  if (reason)
    g_set_error (error, ACT_ERROR, reason->code,
                 "%s: record %" G_GUINT64_FORMAT ": %s", source->uri,
                 source->line, reason->message);
  return *document || reason;
}

gboolean
act_warc_next (ActSource *source, ActDocument **document, GError **error)
{
  for (;;) {
    gsize length, blank = 0;
    const char *bytes =
        act_stream_peek (source->stream, HEAD_MAX, &length, error);
    Head head;
    gboolean got;
    if (!bytes) {
      source->done = TRUE;
      return TRUE;
    }
    while (blank < length && (bytes[blank] == '\r' || bytes[blank] == '\n'))
      blank++;
    if (blank == length) {
      source->done = TRUE;
      return FALSE;
    }
    source->line++;
    if (length - blank < 5 || memcmp (bytes + blank, "WARC/", 5) != 0)
      return fail (source, error, "does not begin with WARC/");
    if (!read_head (bytes + blank, length - blank, &head))
      return fail (source, error, "head is cut off or too long");
    act_stream_skip (source->stream, blank + head.length);
    got = read_record (source, &head, document, error);
    g_free (head.text);
    if (got)
      return TRUE;
  }
}
