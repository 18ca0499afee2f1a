/* JSON Lines: an article a line, {"id", "url", "title", "date", "publisher",
   "text" or "html"}; the same objects where they are not one a line. */
#include "document/date.h"
#include "document/document-private.h"
#include "document/json.h"
#include "document/mojibake.h"
#include "document/source.h"

#include <string.h>

/* How far a line is read at a time, and how long it may be: escapes make a
   text longer. */
#define STEP (64 * 1024)
#define LINE_LIMIT (2 * (gsize) ACT_DOCUMENT_MAX_BYTES)

/* So much of a bad date is told, in characters. */
#define SHOWN_DATE 40

/* Where the article stands: a line, or which one of an array. */
static char *
get_place (const ActSource *source)
{
  return g_strdup_printf (source->format == ACT_SOURCE_JSON
                              ? "%s#%" G_GUINT64_FORMAT
                              : "%s:%" G_GUINT64_FORMAT,
                          source->uri, source->line);
}

static gboolean
fail (const ActSource *source, GError **error, ActErrorCode code,
      const char *what)
{
  g_autofree char *place = get_place (source);

  g_set_error (error, ACT_ERROR, (gint) code, "%s: %s", place, what);
  return FALSE;
}

/* Skips what is left of a line that is too long. */
static gboolean
skip_line (ActSource *source, GError **error)
{
  for (;;) {
    gsize length;
    const char *bytes = act_stream_peek (source->stream, STEP, &length, error);
    const char *end = bytes ? memchr (bytes, '\n', length) : NULL;
    if (!bytes)
      return FALSE;
    act_stream_skip (source->stream, end ? (gsize) (end - bytes) + 1 : length);
    if (end || length == 0)
      return TRUE;
  }
}

/* The next line that is not blank, copied up to a NUL; NULL at the end or with
 * an error. */
static char *
read_line (ActSource *source, gboolean *has_nul, GError **error)
{
  gsize want = STEP, have, length;

  for (;;) {
    const char *bytes = act_stream_peek (source->stream, want, &have, error);
    const char *end = bytes ? memchr (bytes, '\n', have) : NULL;
    char *line;
    if (!bytes || have == 0)
      return NULL;
    if (!end && have < want && !act_stream_check (source->stream, error))
      return NULL;
    if (!end && have >= want && have <= LINE_LIMIT) {
      want *= 2;
      continue;
    }
    source->line++;
    if (!end && have > LINE_LIMIT) {
      if (skip_line (source, error))
        fail (source, error, ACT_ERROR_LIMIT,
              "line is longer than the limit of 32 MB");
      return NULL;
    }
    length = end ? (gsize) (end - bytes) : have;
    *has_nul = memchr (bytes, '\0', length) != NULL;
    line = g_strndup (bytes, length);
    act_stream_skip (source->stream, end ? length + 1 : length);
    if (*has_nul || *g_strchug (line))
      return line;
    g_free (line);
    want = STEP;
  }
}

/* A member that is a string or a whole number, as many databases have for "id"
   and for "date" (20240501); NULL when it is neither. */
static char *
read_word (JsonObject *object, const char *key)
{
  JsonNode *node = json_object_get_member (object, key);

  if (node && JSON_NODE_HOLDS_VALUE (node) &&
      json_node_get_value_type (node) == G_TYPE_INT64)
    return g_strdup_printf ("%" G_GINT64_FORMAT, json_node_get_int (node));
  return g_strdup (act_json_get_string (object, key));
}

/* Is a member there that says something, though not as it should? */
static gboolean
is_odd (JsonObject *object, const char *key, const char *value)
{
  return !value && json_object_has_member (object, key) &&
         !json_object_get_null_member (object, key);
}

static void
append_note (GString *note, const char *text)
{
  g_string_append_printf (note, "%s%s", note->len > 0 ? "; " : "", text);
}

static void
note_date (GString *note, const char *date)
{
  g_autofree char *shown = g_utf8_substring (
      date, 0, MIN (g_utf8_strlen (date, -1), (glong) SHOWN_DATE));
  g_autofree char *text = NULL;
  char iso[ACT_DATE_SIZE];

  if (!act_date_find (date, strlen (date), iso))
    text = g_strdup_printf ("\"date\" is no date of a day: \"%s\"", shown);
  else if (act_date_is_ambiguous (date))
    text = g_strdup_printf ("\"date\" may be two days, read as %s: \"%s\"", iso,
                            shown);
  if (text)
    append_note (note, text);
}

/* Tells what of the line was not understood and is left out. */
static void
note_odd_members (ActDocument *document, JsonObject *object, const char *place,
                  const char *date)
{
  static const char *const texts[] = {"url", "title", "publisher"};
  g_autofree char *id = read_word (object, "id");
  g_autoptr (GString) note = g_string_new (NULL);

  if (is_odd (object, "id", id))
    append_note (note, "\"id\" is neither text nor a whole number");
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    if (is_odd (object, texts[i], act_json_get_string (object, texts[i]))) {
      g_autofree char *text = g_strdup_printf ("\"%s\" is no text", texts[i]);
      append_note (note, text);
    }
  if (is_odd (object, "date", date))
    append_note (note, "\"date\" is neither text nor a whole number");
  else if (date && *date)
    note_date (note, date);
  if (note->len > 0) {
    g_autofree char *text = g_strdup_printf ("%s: %s", place, note->str);
    act_document_set_note (document, text);
  }
}

/* A member that is text, as it was meant; NULL for none. */
static char *
read_mended (JsonObject *object, const char *member)
{
  const char *text = act_json_get_string (object, member);
  gsize n;
  char *mended =
      text ? act_mojibake_mend (text, strlen (text), &n, NULL) : NULL;

  return mended ? mended : g_strdup (text);
}

/* A document of one parsed line. */
static ActDocument *
make_document (const ActSource *source, JsonObject *object, GError **error)
{
  g_autofree char *id = read_word (object, "id");
  g_autofree char *date = read_word (object, "date");
  const char *url = act_json_get_string (object, "url");
  g_autofree char *text = read_mended (object, "text");
  g_autofree char *title = read_mended (object, "title");
  g_autofree char *publisher = read_mended (object, "publisher");
  const char *html = act_json_get_string (object, "html");
  g_autofree char *name = id && *id
                              ? g_strdup (id)
                              : g_strdup_printf ("%s-%" G_GUINT64_FORMAT,
                                                 source->name, source->line);
  g_autofree char *place = get_place (source);
  g_autoptr (GError) reason = NULL;
  ActDocument *document;

  if (!text && !html) {
    fail (source, error, ACT_ERROR_INPUT,
          "neither \"text\" nor \"html\" in it");
    return NULL;
  }
  if (text)
    document = act_document_new (name, url ? url : place, text, strlen (text),
                                 &reason);
  else
    document = act_source_read_html (name, url ? url : place, html,
                                     strlen (html), "utf-8", &reason);
  if (!document) {
    const char *prefix = url ? url : place;
    const char *what = reason->message;
    if (g_str_has_prefix (what, prefix))
      what += strlen (prefix) + strspn (what + strlen (prefix), ": ");
    fail (source, error, (ActErrorCode) reason->code, what);
    return NULL;
  }
  act_document_set_metadata (document, title, date, publisher);
  note_odd_members (document, object, place, date);
  return document;
}

gboolean
act_jsonl_next (ActSource *source, ActDocument **document, GError **error)
{
  g_autoptr (GError) reason = NULL;
  g_autoptr (JsonNode) node = NULL;
  g_autofree char *line = NULL;
  gboolean has_nul;

  line = source->format == ACT_SOURCE_JSON
             ? act_json_read_object (source, &has_nul, &reason)
             : read_line (source, &has_nul, &reason);
  if (!line) {
    /* A line that is too long was skipped; the others are still to come. */
    source->done = source->format == ACT_SOURCE_JSON || !reason ||
                   reason->code != ACT_ERROR_LIMIT ||
                   !act_stream_check (source->stream, NULL);
    if (!reason)
      return FALSE;
    g_propagate_error (error, g_steal_pointer (&reason));
    return TRUE;
  }
  if (source->line == 1 && g_str_has_prefix (line, "\xef\xbb\xbf"))
    memmove (line, line + 3, strlen (line + 3) + 1);
  if (has_nul) {
    fail (source, error, ACT_ERROR_INPUT, "NUL byte");
    return TRUE;
  }
  node = act_json_parse (line, strlen (line), &reason);
  if (!node)
    fail (source, error, (ActErrorCode) reason->code, reason->message);
  else if (!JSON_NODE_HOLDS_OBJECT (node))
    fail (source, error, ACT_ERROR_INPUT, "no JSON object");
  else
    *document = make_document (source, json_node_get_object (node), error);
  return TRUE;
}
