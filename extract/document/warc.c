/* WARC files (ISO 28500), as Common Crawl publishes them: the HTML and plain
   text of "response" records. */
#include "document/document-private.h"
#include "document/source.h"

#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#define HEAD_MAX (64 * 1024)

/** The head of a record, or of the HTTP response in it. */
typedef struct {
  char *text;   /* lines, cut in place */
  gsize length; /* bytes up to what follows the head */
} Head;

#define STEP (64 * 1024)
#define MARK "WARC/1."

/* Where a line of these bytes begins a record; NULL for nowhere. */
static const char *
find_mark (const char *bytes, gsize length)
{
  const char *end = bytes + length, *line = bytes;

  while ((line = memchr (line, '\n', (gsize) (end - line))) != NULL) {
    line++;
    if ((gsize) (end - line) >= strlen (MARK) &&
        memcmp (line, MARK, strlen (MARK)) == 0)
      return line;
  }
  return NULL;
}

/* Moves on to the next line that begins a record, or to the end. Returns how
   many bytes that were. */
static guint64
skip_to_record (ActSource *source)
{
  guint64 skipped = 0;
  gsize length;
  const char *bytes;

  while ((bytes = act_stream_peek (source->stream, STEP, &length, NULL)) &&
         length > 0) {
    const char *next = find_mark (bytes, length);
    /* a mark may stand half in what comes next */
    gsize n = next            ? (gsize) (next - bytes)
              : length < STEP ? length
                              : length - strlen (MARK);
    act_stream_skip (source->stream, n);
    skipped += n;
    if (next)
      break;
  }
  return skipped;
}

/* Tells what is wrong with the present record; reading goes on with the next
   that is found. */
static gboolean
fail (ActSource *source, GError **error, const char *what)
{
  guint64 skipped = skip_to_record (source);
  g_autofree char *rest =
      skipped > 0
          ? g_strdup_printf ("; %" G_GUINT64_FORMAT " bytes skipped", skipped)
          : NULL;

  g_set_error (error, ACT_ERROR, ACT_ERROR_INPUT,
               "%s: record %" G_GUINT64_FORMAT ": %s%s", source->uri,
               source->line, what, rest ? rest : "");
  return TRUE;
}

/* The file ends, or breaks off, inside of the present record. */
static gboolean
fail_short (ActSource *source, GError **error)
{
  g_autoptr (GError) reason = NULL;
  const char *what = "cut off";

  source->done = TRUE;
  if (!act_stream_check (source->stream, &reason))
    what = strstr (reason->message, ": ") ? strstr (reason->message, ": ") + 2
                                          : reason->message;
  g_set_error (error, ACT_ERROR, reason ? reason->code : (gint) ACT_ERROR_INPUT,
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

/* The value of a header, copied, or NULL. What is no UTF-8 in it, as servers
   and crawlers have it in addresses, becomes U+FFFD. */
static char *
find_header (const Head *head, const char *name)
{
  gsize n = strlen (name);

  for (const char *line = strchr (head->text, '\n'); line;
       line = strchr (line, '\n')) {
    line++;
    if (g_ascii_strncasecmp (line, name, n) == 0 && line[n] == ':')
      return g_strstrip (g_utf8_make_valid (
          line + n + 1, (gssize) strcspn (line + n + 1, "\r\n")));
  }
  return NULL;
}

/* The same in small letters, for values that are words of HTTP. */
static char *
find_word (const Head *head, const char *name)
{
  g_autofree char *value = find_header (head, name);

  return value ? g_ascii_strdown (value, -1) : NULL;
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

  return bytes && act_stream_check (stream, error)
             ? copy_bytes (bytes, *out_length)
             : NULL;
}

/* Undoes "deflate": zlib's format or, as some servers have it, without a head.
   NULL when it is neither, is damaged or too long. */
static char *
inflate_body (char *body, gsize length, gsize *out_length)
{
  static const int window_bits[] = {MAX_WBITS, -MAX_WBITS};

  for (gsize i = 0; i < G_N_ELEMENTS (window_bits); i++) {
    z_stream z = {0};
    const gsize room = MIN (ACT_DOCUMENT_MAX_BYTES,
                            MAX (ACT_GZIP_FREE, length * ACT_GZIP_RATIO));
    g_autofree char *out = g_malloc (room + 1);
    if (inflateInit2 (&z, window_bits[i]) != Z_OK)
      return NULL;
    z.next_in = (Bytef *) body;
    z.avail_in = (uInt) length;
    z.next_out = (Bytef *) out;
    z.avail_out = (uInt) room;
    const int result = inflate (&z, Z_FINISH);
    *out_length = room - z.avail_out;
    inflateEnd (&z);
    if (result == Z_STREAM_END) {
      out[*out_length] = '\0';
      return g_steal_pointer (&out);
    }
  }
  return NULL;
}

/* Undoes the Content-Encoding of a body (taken); NULL with an error when it
   cannot be read. Crawlers keep the header of what they have undone. */
static char *
decode_body (char *body, gsize *length, const char *coding, GError **error)
{
  g_autofree char *held = body;
  const char *p = body;

  if (!coding || !*coding || g_ascii_strcasecmp (coding, "identity") == 0)
    return g_steal_pointer (&held);
  if (strstr (coding, "gzip"))
    return unzip (body, *length, length, error);
  if (strcmp (coding, "deflate") == 0) {
    char *inflated = inflate_body (body, *length, length);
    if (inflated)
      return inflated;
  }
  while (g_ascii_isspace (*p))
    p++;
  if (*p == '<' && g_utf8_validate_len (body, *length, NULL))
    return g_steal_pointer (&held);
  g_set_error (error, ACT_ERROR, ACT_ERROR_INPUT,
               "Content-Encoding \"%s\" cannot be read", coding);
  return NULL;
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
  type = find_word (&head, "Content-Type");
  transfer = find_word (&head, "Transfer-Encoding");
  coding = find_word (&head, "Content-Encoding");
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
  body = decode_body (g_steal_pointer (&body), &n, coding, error);
  if (!body)
    return NULL;
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

/* Is it so that what stands at @size is the next record, or the end? */
static gboolean
is_end_of_record (const char *bytes, gsize length, gsize size)
{
  gsize next = size;

  if (length < size)
    return FALSE;
  while (next < length && (bytes[next] == '\r' || bytes[next] == '\n'))
    next++;
  return strncmp (bytes + next, "WARC/", MIN (length - next, 5)) == 0;
}

/* Cuts a record that is said to be longer than it is where the next begins: two
   line ends and a head. */
static gboolean
cut_record (const char *bytes, gsize length, gsize *size)
{
  for (const char *p = bytes;
       (p = find_mark (p, length - (gsize) (p - bytes))) != NULL;) {
    gsize n = (gsize) (p - bytes);
    if (n >= 4 && memcmp (p - 4, "\r\n\r\n", 4) == 0)
      *size = n - 4;
    else if (n >= 2 && p[-2] == '\n')
      *size = n - 2;
    else
      continue;
    return TRUE;
  }
  return FALSE;
}

/* Moves on over a record that is no article or too long for one. */
static gboolean
skip_record (ActSource *source, guint64 size, gboolean wanted, GError **error)
{
  if (!skip_bytes (source, size, error)) {
    source->done = TRUE;
    return TRUE;
  }
  if (wanted)
    g_set_error (error, ACT_ERROR, ACT_ERROR_LIMIT,
                 "%s: record %" G_GUINT64_FORMAT
                 ": longer than the limit of %u MB",
                 source->uri, source->line, ACT_DOCUMENT_MAX_BYTES >> 20);
  return wanted;
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
  const gboolean wanted = type && strcmp (type, "response") == 0;
  g_autoptr (GError) reason = NULL;
  gboolean wrong;
  guint64 told;
  gsize length, size;
  const char *bytes;

  if (!size_text ||
      !g_ascii_string_to_unsigned (size_text, 10, 0, G_MAXINT64, &told, NULL))
    return fail (source, error,
                 size_text ? "Content-Length is no number of bytes"
                           : "no Content-Length");
  size = (gsize) MIN (told, (guint64) ACT_DOCUMENT_MAX_BYTES + 1);
  if (size > ACT_DOCUMENT_MAX_BYTES &&
      (!act_stream_peek (source->stream, size, &length, NULL) ||
       length >= size))
    return skip_record (source, told, wanted, error);
  const gsize most = size + strlen ("\r\n\r\n" MARK);
  bytes = act_stream_peek (source->stream, most, &length, NULL);
  if (!bytes)
    return fail_short (source, error);
  length = MIN (length, most); /* however the file came in */
  wrong = !is_end_of_record (bytes, length, size) &&
          cut_record (bytes, length, &size);
  if (length < size)
    return fail_short (source, error);
  if (wanted)
    *document =
        read_response (source, uri ? uri : source->uri, bytes, size, &reason);
  act_stream_skip (source->stream, size);
  if (reason)
    g_set_error (error, ACT_ERROR, reason->code,
                 "%s: record %" G_GUINT64_FORMAT ": %s", source->uri,
                 source->line, reason->message);
  if (*document && wrong) {
    g_autofree char *note =
        g_strdup_printf ("%s: record %" G_GUINT64_FORMAT
                         ": is not as long as its Content-Length says",
                         source->uri, source->line);
    act_document_set_note (*document, note);
  }
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
      return !act_stream_check (source->stream, error);
    }
    source->line++;
    if (length - blank < 5 || memcmp (bytes + blank, "WARC/", 5) != 0)
      return fail (source, error, "does not begin with WARC/");
    if (!read_head (bytes + blank, length - blank, &head)) {
      if (length < HEAD_MAX)
        return fail_short (source, error);
      act_stream_skip (source->stream, blank + strlen (MARK));
      return fail (source, error, "head is too long");
    }
    act_stream_skip (source->stream, blank + head.length);
    got = read_record (source, &head, document, error);
    g_free (head.text);
    if (got)
      return TRUE;
  }
}
