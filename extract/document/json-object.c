/* JSON that is not one object a line: an array of articles, or articles written
   over several lines. Each object is cut out by itself, so that an array may be
   as long as it likes. */
#include "document/document-private.h"
#include "document/source.h"

#include <string.h>

#define STEP (64 * 1024)
/* Escapes make a text longer. */
#define OBJECT_LIMIT (2 * (gsize) ACT_DOCUMENT_MAX_BYTES)

/** How far an object has been looked through. */
typedef struct {
  gsize at;
  guint depth;
  gboolean inside; /* of a string */
} Scan;

static void
fail (const ActSource *source, ActErrorCode code, const char *what,
      GError **error)
{
  g_set_error (error, ACT_ERROR, (gint) code, "%s#%" G_GUINT64_FORMAT ": %s",
               source->uri, source->line, what);
}

/* TRUE when the object ends before @scan->at. */
static gboolean
find_end (Scan *scan, const char *bytes, gsize length)
{
  while (scan->at < length) {
    const char c = bytes[scan->at];
    if (scan->inside && c == '\\' && scan->at + 1 == length)
      return FALSE; /* what is escaped is not there yet */
    scan->at += scan->inside && c == '\\' ? 2 : 1;
    if (c == '"')
      scan->inside = !scan->inside;
    else if (!scan->inside && (c == '{' || c == '['))
      scan->depth++;
    else if (!scan->inside && (c == '}' || c == ']') && --scan->depth == 0)
      return TRUE;
  }
  return FALSE;
}

/* Moves on to what is neither white space, nor a sign of the array around the
   objects, nor the byte-order mark; FALSE at the end or with an error. */
static gboolean
skip_between (ActSource *source, GError **error)
{
  static const char mark[] = "\xef\xbb\xbf";
  gsize length;
  const char *bytes;

  while ((bytes = act_stream_peek (source->stream, STEP, &length, error)) &&
         length > 0) {
    gsize n = source->line == 0 && length >= strlen (mark) &&
                      memcmp (bytes, mark, strlen (mark)) == 0
                  ? strlen (mark)
                  : 0;
    while (n < length && bytes[n] && strchr (" \t\r\n,[]", bytes[n]))
      n++;
    act_stream_skip (source->stream, n);
    if (n < length)
      return TRUE;
  }
  return FALSE;
}

char *
act_json_read_object (ActSource *source, gboolean *has_nul, GError **error)
{
  Scan scan = {0};
  gsize want = STEP, length;
  const char *bytes;

  if (!skip_between (source, error))
    return NULL;
  source->line++;
  while ((bytes = act_stream_peek (source->stream, want, &length, error))) {
    if (*bytes != '{') {
      fail (source, ACT_ERROR_INPUT, "no JSON object; the rest is not read",
            error);
      return NULL;
    }
    if (find_end (&scan, bytes, length)) {
      char *object = g_strndup (bytes, scan.at);
      *has_nul = memchr (bytes, '\0', scan.at) != NULL;
      act_stream_skip (source->stream, scan.at);
      return object;
    }
    if (length < want) {
      if (act_stream_check (source->stream, error))
        fail (source, ACT_ERROR_INPUT, "cut off", error);
      return NULL;
    }
    if (want > OBJECT_LIMIT) {
      fail (source, ACT_ERROR_LIMIT,
            "article is longer than the limit of 32 MB; the rest is not read",
            error);
      return NULL;
    }
    want *= 2;
  }
  return NULL;
}
