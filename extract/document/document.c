#include "document/document-private.h"

#include "document/cleaning.h"
#include "document/date.h"
#include "document/language.h"
#include "document/utf8.h"

#include <string.h>

/* The place of byte @offset: line and column from 1, columns in characters.
   Everything before @offset is valid UTF-8. */
static void
find_place (const char *text, gsize offset, guint *line, guint *column)
{
  const char *start = text;

  *line = 1;
  for (const char *p = text; p < text + offset; p++)
    if (*p == '\n') {
      (*line)++;
      start = p + 1;
    }
  *column = (guint) g_utf8_strlen (start, text + offset - start) + 1;
}

gboolean
act_text_check (const char *place, const char *text, gsize length,
                GError **error)
{
  const char *bad;
  guint line, column;

  if (length > ACT_DOCUMENT_MAX_BYTES) {
    g_set_error (error, ACT_ERROR, ACT_ERROR_LIMIT,
                 "%s: text of %" G_GSIZE_FORMAT
                 " bytes is longer than the limit of %u MB",
                 place, length, ACT_DOCUMENT_MAX_BYTES >> 20);
    return FALSE;
  }
  if (g_utf8_validate_len (text, length, &bad))
    return TRUE;
  find_place (text, (gsize) (bad - text), &line, &column);
  if (*bad == '\0')
    g_set_error (error, ACT_ERROR, ACT_ERROR_INPUT, "%s:%u:%u: NUL byte", place,
                 line, column);
  else
    g_set_error (error, ACT_ERROR, ACT_ERROR_INPUT,
                 "%s:%u:%u: invalid UTF-8 (byte 0x%02x)", place, line, column,
                 (guint) (guchar) *bad);
  return FALSE;
}

/* Whether there is anything to read: a letter or a digit. */
static gboolean
has_word (const char *text, gsize length)
{
  for (const char *p = text; p < text + length; p = act_utf8_next (p)) {
    guchar c = (guchar) *p;
    if (c < 0x80 ? g_ascii_isalnum (c)
                 : g_unichar_isalnum (g_utf8_get_char (p)))
      return TRUE;
  }
  return FALSE;
}

/* Bytes of the line end at @p, 0 when there is none: LF, CR, CR LF, and
   Unicode's line and paragraph separators. */
static gsize
line_end_length (const char *p, const char *end)
{
  if (*p == '\n')
    return 1;
  if (*p == '\r')
    return p + 1 < end && p[1] == '\n' ? 2 : 1;
  if (end - p >= 3 && memcmp (p, "\xe2\x80", 2) == 0 &&
      (p[2] == '\xa8' || p[2] == '\xa9'))
    return 3;
  return 0;
}

static GArray *
split_lines (const char *text, gsize length)
{
  GArray *lines = g_array_new (FALSE, FALSE, sizeof (ActLine));
  const char *end = text + length;
  const char *p = text;

  if (length >= 3 && memcmp (text, "\xef\xbb\xbf", 3) == 0)
    p += 3;
  while (p < end) {
    ActLine line = {{(guint32) (p - text), 0}, ACT_LINE_BLANK, FALSE};
    gsize skip = 0;
    while (p < end && (skip = line_end_length (p, end)) == 0)
      p++;
    line.span.end = (guint32) (p - text);
    g_array_append_val (lines, line);
    p += skip;
  }
  return lines;
}

static char *
hash_of (const char *name, const char *text, gsize length)
{
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);

  g_checksum_update (sum, (const guchar *) name, (gssize) strlen (name) + 1);
  g_checksum_update (sum, (const guchar *) text, (gssize) length);
  return g_strdup (g_checksum_get_string (sum));
}

ActDocument *
act_document_new (const char *name, const char *uri, const char *text,
                  gsize length, GError **error)
{
  const char *place = uri ? uri : name;
  ActDocument *document;

  g_return_val_if_fail (name && (text || length == 0), NULL);
  if (!act_text_check (place, text, length, error))
    return NULL;
  if (!has_word (text, length)) {
    g_set_error (error, ACT_ERROR, ACT_ERROR_INPUT, "%s: %s", place,
                 length == 0 ? "empty" : "no words in it");
    return NULL;
  }
  document = g_new0 (ActDocument, 1);
  document->name = g_strdup (name);
  document->uri = g_strdup (uri);
  document->text = g_strndup (text, length);
  document->length = length;
  document->hash = hash_of (name, text, length);
  document->page = g_new0 (ActPage, 1);
  document->foreign = !act_language_is_english (text, length);
  return document;
}

/* The page, cleaned; only one thread does that. */
static const ActPage *
get_page (const ActDocument *document)
{
  ActPage *page = document->page;

  if (g_once_init_enter (&page->done)) {
    page->lines = split_lines (document->text, document->length);
    act_document_clean (document);
    g_once_init_leave (&page->done, 1);
  }
  return page;
}

static void
clear_metadata (ActMetadata *metadata)
{
  g_free (metadata->title);
  g_free (metadata->date);
  g_free (metadata->publisher);
}

void
act_document_free (ActDocument *document)
{
  if (!document)
    return;
  if (document->page->lines)
    g_array_free (document->page->lines, TRUE);
  clear_metadata (&document->page->metadata);
  g_free (document->page);
  clear_metadata (&document->given);
  act_origin_unref (document->origin);
  g_free (document->name);
  g_free (document->uri);
  g_free (document->text);
  g_free (document->hash);
  g_free (document->note);
  g_free (document);
}

const char *
act_document_get_name (const ActDocument *document)
{
  return document->name;
}

const char *
act_document_get_uri (const ActDocument *document)
{
  return document->uri;
}

const char *
act_document_get_text (const ActDocument *document, gsize *length)
{
  if (length)
    *length = document->length;
  return document->text;
}

const char *
act_document_get_title (const ActDocument *document)
{
  return document->given.title ? document->given.title
                               : get_page (document)->metadata.title;
}

const char *
act_document_get_date (const ActDocument *document)
{
  return document->given.date ? document->given.date
                              : get_page (document)->metadata.date;
}

const char *
act_document_get_publisher (const ActDocument *document)
{
  return document->given.publisher ? document->given.publisher
                                   : get_page (document)->metadata.publisher;
}

const char *
act_document_get_hash (const ActDocument *document)
{
  return document->hash;
}

const ActLine *
act_document_get_lines (const ActDocument *document, guint *n_lines)
{
  const GArray *lines = get_page (document)->lines;

  *n_lines = lines->len;
  return (const ActLine *) (gpointer) lines->data;
}

ActOrigin *
act_document_get_origin (const ActDocument *document)
{
  return document->origin;
}

void
act_document_set_origin (ActDocument *document, ActOrigin *origin)
{
  act_origin_unref (document->origin);
  document->origin = origin ? act_origin_ref (origin) : NULL;
}

gboolean
act_document_is_english (const ActDocument *document)
{
  return !document->foreign;
}

const char *
act_document_get_note (const ActDocument *document)
{
  return document->note;
}

void
act_document_set_note (ActDocument *document, const char *note)
{
  g_free (document->note);
  document->note = g_strdup (note);
}

static void
replace (char **field, const char *value)
{
  if (!value || !*value || !g_utf8_validate (value, -1, NULL))
    return;
  g_free (*field);
  *field = g_strstrip (g_strdup (value));
}

void
act_document_set_metadata (ActDocument *document, const char *title,
                           const char *date, const char *publisher)
{
  char iso[ACT_DATE_SIZE];

  replace (&document->given.title, title);
  replace (&document->given.publisher, publisher);
  if (date && act_date_find (date, strlen (date), iso))
    replace (&document->given.date, iso);
}

void
act_document_keep_lines (ActDocument *document)
{
  GArray *lines = get_page (document)->lines;

  for (guint i = 0; i < lines->len; i++) {
    ActLine *line = &g_array_index (lines, ActLine, i);
    line->joined = FALSE;
    for (guint32 at = line->span.begin; at < line->span.end; at++)
      if (!g_ascii_isspace (document->text[at]))
        line->kind = ACT_LINE_BODY;
  }
}
