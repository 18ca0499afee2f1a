#include "document/source.h"

#include "document/document-private.h"
#include "document/encoding.h"
#include "document/foreign.h"
#include "document/html.h"
#include "document/hyphens.h"
#include "document/markdown.h"
#include "document/mojibake.h"

#include <libxml/tree.h>
#include <string.h>

/* Bytes that decide what a file without a telling name is. */
#define SNIFF 4096

static const struct {
  const char *extension;
  ActSourceFormat format;
} extensions[] = {
    {".txt", ACT_SOURCE_TEXT},     {".text", ACT_SOURCE_TEXT},
    {".html", ACT_SOURCE_HTML},    {".htm", ACT_SOURCE_HTML},
    {".xhtml", ACT_SOURCE_HTML},   {".jsonl", ACT_SOURCE_JSONL},
    {".ndjson", ACT_SOURCE_JSONL}, {".warc", ACT_SOURCE_WARC},
    {".rss", ACT_SOURCE_FEED},     {".atom", ACT_SOURCE_FEED},
    {".eml", ACT_SOURCE_MAIL},
};

static gboolean
has_extension (const char *path, gsize length, const char *extension)
{
  gsize n = strlen (extension);
  return length > n &&
         g_ascii_strncasecmp (path + length - n, extension, n) == 0;
}

gboolean
act_source_format_of (const char *path, ActSourceFormat *format)
{
  gsize length = strlen (path);

  if (has_extension (path, length, ".gz"))
    length -= 3;
  for (gsize i = 0; i < G_N_ELEMENTS (extensions); i++)
    if (has_extension (path, length, extensions[i].extension)) {
      *format = extensions[i].format;
      return TRUE;
    }
  return FALSE;
}

/* File name without folder, ".gz" and extension. */
static char *
name_of (const char *path)
{
  g_autofree char *base = g_path_get_basename (path);
  char *dot;

  if (has_extension (base, strlen (base), ".gz"))
    base[strlen (base) - 3] = '\0';
  dot = strrchr (base, '.');
  if (dot && dot != base)
    *dot = '\0';
  return g_filename_display_name (base);
}

static gboolean
starts_with (const char *bytes, gsize length, const char *word)
{
  gsize n = strlen (word);
  return length >= n && g_ascii_strncasecmp (bytes, word, n) == 0;
}

/* Is it JSON, of whichever kind? "[{": an array; '{', line end, '"': an object
   over several lines. */
static gboolean
sniff_json (const char *p, gsize left, ActSourceFormat *format)
{
  const gboolean array = left > 0 && *p == '[';
  gboolean broken = FALSE;
  gsize i = 1;

  if (!array && (left == 0 || *p != '{'))
    return FALSE;
  for (; i < left && g_ascii_isspace (p[i]); i++)
    broken |= p[i] == '\n' || p[i] == '\r';
  if (i == left || !strchr (array ? "{]" : "\"}", p[i]))
    return FALSE;
  *format = array || broken ? ACT_SOURCE_JSON : ACT_SOURCE_JSONL;
  return TRUE;
}

/* By the first bytes. */
static ActSourceFormat
sniff (const char *bytes, gsize length)
{
  const char *p = bytes;
  gsize left = length;
  ActSourceFormat format;

  if (starts_with (bytes, length, "WARC/"))
    return ACT_SOURCE_WARC;
  if (length >= 3 && memcmp (p, "\xef\xbb\xbf", 3) == 0)
    p += 3, left -= 3;
  while (left > 0 && g_ascii_isspace (*p))
    p++, left--;
  if (sniff_json (p, left, &format))
    return format;
  if (act_foreign_is_feed (p))
    return ACT_SOURCE_FEED;
  if (act_mail_is_one (p))
    return ACT_SOURCE_MAIL;
  if (starts_with (p, left, "<!doctype html") ||
      starts_with (p, left, "<html") || starts_with (p, left, "<?xml") ||
      starts_with (p, left, "<!--") || starts_with (p, left, "<head") ||
      starts_with (p, left, "<body"))
    return ACT_SOURCE_HTML;
  return ACT_SOURCE_TEXT;
}

static gboolean
refuse (const ActSource *source, const char *what, GError **error)
{
  g_set_error (error, ACT_ERROR, ACT_ERROR_INPUT, "%s: %s", source->uri, what);
  return FALSE;
}

/* Behind a byte-order mark and white space. */
static const char *
skip_blank (const char *p)
{
  if (g_str_has_prefix (p, "\xef\xbb\xbf"))
    p += 3;
  while (g_ascii_isspace (*p))
    p++;
  return p;
}

/* Finds out what is read from the first bytes, and whether it can be. */
static gboolean
look_inside (ActSource *source, const char *path, GError **error)
{
  g_autofree char *head = NULL;
  const char *charset = NULL, *problem;
  gboolean told = act_source_format_of (path, &source->format);
  gsize length;
  const char *bytes = act_stream_peek (source->stream, SNIFF, &length, error);

  if (!bytes)
    return FALSE;
  length = MIN (length, SNIFF);
  problem = act_foreign_find (bytes, length);
  if (problem)
    return refuse (source, problem, error);
  if (act_encoding_has_utf16_mark (bytes, length, &charset))
    head = g_convert_with_fallback (bytes, (gssize) (length & ~(gsize) 1),
                                    "UTF-8", charset, "?", NULL, &length, NULL);
  if (!head)
    head = g_strndup (bytes, length);
  ActSourceFormat found = sniff (head, strlen (head));
  if (!told || source->format == ACT_SOURCE_FEED ||
      (source->format == ACT_SOURCE_JSONL && found == ACT_SOURCE_JSON) ||
      (source->format == ACT_SOURCE_HTML && found == ACT_SOURCE_FEED))
    source->format = found;
  const char *text = skip_blank (head);
  source->own = act_foreign_is_own (text);
  problem = source->own || source->format == ACT_SOURCE_WARC
                ? NULL
                : act_foreign_find_text (text);
  if (problem)
    return refuse (source, problem, error);
  if (charset &&
      (source->format == ACT_SOURCE_JSONL || source->format == ACT_SOURCE_JSON))
    act_stream_decode (source->stream, charset);
  return TRUE;
}

static gboolean
is_markdown (const char *path)
{
  gsize length = strlen (path);

  if (has_extension (path, length, ".gz"))
    length -= 3;
  return has_extension (path, length, ".md") ||
         has_extension (path, length, ".markdown");
}

ActSource *
act_source_open (const char *path, const volatile gint *stop, GError **error)
{
  gboolean standard = strcmp (path, "-") == 0;
  ActSource *source = g_new0 (ActSource, 1);

  source->stream = act_stream_open (path, stop, error);
  source->name = standard ? g_strdup ("stdin") : name_of (path);
  source->uri = standard ? g_strdup ("stdin") : g_filename_display_name (path);
  source->markdown = is_markdown (path);
  if (!source->stream || !look_inside (source, path, error))
    g_clear_pointer (&source, act_source_free);
  return source;
}

void
act_source_free (ActSource *source)
{
  if (!source)
    return;
  act_stream_free (source->stream);
  xmlFreeDoc (source->feed);
  g_free (source->name);
  g_free (source->uri);
  g_free (source);
}

ActDocument *
act_source_read_html (const char *name, const char *uri, const char *bytes,
                      gsize length, const char *charset, GError **error)
{
  gsize n;
  g_autoptr (ActOrigin) decoded = NULL;
  g_autofree char *utf8 =
      act_encoding_to_utf8 (bytes, length, charset, &n, &decoded);
  ActHtml html;
  ActDocument *document;

  act_html_read (utf8, n, &html);
  document = act_document_new (name, uri, html.text, strlen (html.text), error);
  if (document) {
    g_autoptr (ActOrigin) origin =
        decoded ? act_origin_compose (html.origin, decoded)
                : act_origin_ref (html.origin);
    act_document_set_metadata (document, html.title, html.date, html.publisher);
    act_document_set_origin (document, origin);
  }
  act_html_clear (&html);
  return document;
}

/* Text of another encoding is refused; nobody knows which one it is. */
static void
refuse_encoding (const GError *reason, gboolean wide, GError **error)
{
  if (strstr (reason->message, ": invalid UTF-8 "))
    g_set_error (error, reason->domain, reason->code,
                 "%s; convert it, such as with iconv -f windows-1252 -t utf-8",
                 reason->message);
  else if (wide)
    g_set_error (error, reason->domain, reason->code,
                 "%s; is it UTF-16 or UTF-32 without a byte-order mark? iconv "
                 "converts it",
                 reason->message);
  else
    g_propagate_error (error, g_error_copy (reason));
}

/* Is every second byte of the first ones, or more, a NUL? */
static gboolean
is_wide (const char *bytes, gsize length)
{
  gsize n = MIN (length, 64), nul = 0;

  for (gsize i = 0; i < n; i++)
    nul += bytes[i] == '\0';
  return n > 0 && nul * 5 >= n * 2;
}

/** A text and where it stands in the file; @origin: NULL: it is the file. */
typedef struct {
  char *text; /* nullable: not changed so far */
  gsize length;
  ActOrigin *origin;
} Mended;

static void
mended_clear (Mended *mended)
{
  g_free (mended->text);
  act_origin_unref (mended->origin);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Mended, mended_clear)

/* Takes what a step of mending made of it, if anything. */
static void
take_step (Mended *mended, char *text, gsize length, ActOrigin *origin)
{
  ActOrigin *both;

  if (!text)
    return;
  both = mended->origin ? act_origin_compose (origin, mended->origin)
                        : act_origin_ref (origin);
  act_origin_unref (origin);
  act_origin_unref (mended->origin);
  g_free (mended->text);
  *mended = (Mended){text, length, both};
}

/* What people and programs put into plain text is taken out: Markdown's marks,
   hyphens of the layout. */
static void
mend (const ActSource *source, const char *bytes, gsize length, Mended *mended,
      char **title, char **date)
{
  ActOrigin *origin = NULL;
  gsize n = 0;
  char *text;

  if (!mended->text) {
    text = act_mojibake_mend (bytes, length, &n, &origin);
    take_step (mended, text, n, origin);
  }
  if (!mended->text && !g_utf8_validate_len (bytes, length, NULL))
    return;
  g_autofree char *copy = mended->text ? NULL : g_strndup (bytes, length);
  const char *now = mended->text ? mended->text : copy;
  if (source->markdown || act_markdown_is_text (now)) {
    text = act_markdown_read (now, mended->text ? mended->length : length,
                              title, date, &n, &origin);
    take_step (mended, text, n, origin);
    now = mended->text ? mended->text : copy;
  }
  text = act_hyphens_mend (now, mended->text ? mended->length : length, &n,
                           &origin);
  take_step (mended, text, n, origin);
}

static ActDocument *
read_text (const ActSource *source, const char *bytes, gsize length,
           GError **error)
{
  g_autoptr (GError) reason = NULL;
  g_auto (Mended) mended = {0};
  g_autofree char *title = NULL, *date = NULL;
  ActDocument *document;

  mended.text = act_encoding_from_utf16 (
      source->uri, bytes, length, &mended.length, &mended.origin, &reason);
  if (reason) {
    g_propagate_error (error, g_steal_pointer (&reason));
    return NULL;
  }
  mend (source, bytes, length, &mended, &title, &date);
  document = act_document_new (source->name, source->uri,
                               mended.text ? mended.text : bytes,
                               mended.text ? mended.length : length, &reason);
  if (document) {
    act_document_set_origin (document, mended.origin);
    act_document_set_metadata (document, title, date, NULL);
  } else {
    refuse_encoding (reason, is_wide (bytes, length), error);
  }
  return document;
}

/* A file that is one document. */
static gboolean
next_whole (ActSource *source, ActDocument **document, GError **error)
{
  gsize length;
  const char *bytes;

  source->done = TRUE;
  bytes = act_stream_peek (source->stream, (gsize) ACT_DOCUMENT_MAX_BYTES + 1,
                           &length, error);
  if (!bytes || !act_stream_check (source->stream, error))
    return TRUE;
  if (length > ACT_DOCUMENT_MAX_BYTES)
    g_set_error (error, ACT_ERROR, ACT_ERROR_LIMIT,
                 "%s: longer than the limit of %u MB for a document",
                 source->uri, ACT_DOCUMENT_MAX_BYTES >> 20);
  else if (source->format == ACT_SOURCE_MAIL)
    *document = act_mail_read (source, bytes, length, error);
  else if (source->format == ACT_SOURCE_HTML)
    *document = act_source_read_html (source->name, source->uri, bytes, length,
                                      NULL, error);
  else
    *document = read_text (source, bytes, length, error);
  return TRUE;
}

gboolean
act_source_next (ActSource *source, ActDocument **document, GError **error)
{
  *document = NULL;
  if (source->done)
    return FALSE;
  if (source->format == ACT_SOURCE_JSONL || source->format == ACT_SOURCE_JSON)
    return act_jsonl_next (source, document, error);
  if (source->format == ACT_SOURCE_WARC)
    return act_warc_next (source, document, error);
  if (source->format == ACT_SOURCE_FEED)
    return act_feed_next (source, document, error);
  return next_whole (source, document, error);
}
