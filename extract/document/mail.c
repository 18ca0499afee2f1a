/* Mails: the text of one message, or its HTML, with the subject as title. */
#include "document/document-private.h"
#include "document/source.h"

#include <string.h>

/* So many parts of a message are looked at. */
#define MAX_PARTS 64

/** A message or a part of one. */
typedef struct {
  const char *begin, *end;
} Part;

/* The value of header @name, lines put together; NULL when there is none. */
static char *
read_header (Part part, const char *name)
{
  const gsize n = strlen (name);

  for (const char *line = part.begin; line < part.end;) {
    const char *end = memchr (line, '\n', (gsize) (part.end - line));
    const gsize length = (gsize) ((end ? end : part.end) - line);
    if (length == 0 || *line == '\r')
      break;
    if (length > n && line[n] == ':' &&
        g_ascii_strncasecmp (line, name, n) == 0) {
      GString *value =
          g_string_new_len (line + n + 1, (gssize) (length - n - 1));
      for (line = end;
           line && line + 1 < part.end && (line[1] == ' ' || line[1] == '\t');
           line = end) {
        end = memchr (line + 1, '\n', (gsize) (part.end - line - 1));
        g_string_append_len (value, line, (end ? end : part.end) - line);
      }
      g_strdelimit (value->str, "\r\n\t", ' ');
      return g_strstrip (g_string_free (value, FALSE));
    }
    line = end ? end + 1 : part.end;
  }
  return NULL;
}

/* What stands below the headers. */
static Part
find_body (Part part)
{
  for (const char *line = part.begin; line && line < part.end;) {
    const char *next = memchr (line, '\n', (gsize) (part.end - line));
    if (*line == '\n' || (*line == '\r' && next == line + 1))
      return (Part){next + 1, part.end};
    line = next ? next + 1 : NULL;
  }
  return (Part){part.end, part.end};
}

/* "charset" of "text/plain; charset=\"utf-8\"", or NULL. */
static char *
read_parameter (const char *value, const char *name)
{
  g_autofree char *lower = value ? g_ascii_strdown (value, -1) : NULL;
  g_autofree char *key = g_strconcat (name, "=", NULL);
  const char *at = lower ? strstr (lower, key) : NULL;

  if (!at)
    return NULL;
  at = value + (at - lower) + strlen (key);
  return *at == '"' ? g_strndup (at + 1, strcspn (at + 1, "\""))
                    : g_strndup (at, strcspn (at, "; "));
}

/* "=C3=A9" and lines that "=" at their end puts together; in headers ("q") "_"
   is a space. */
static GString *
decode_quoted (const char *p, const char *end, gboolean header)
{
  GString *out = g_string_new (NULL);

  while (p < end) {
    const char *line = p + 1;
    if (*p == '=' && end - p > 2 && g_ascii_isxdigit (p[1]) &&
        g_ascii_isxdigit (p[2])) {
      g_string_append_c (out, (char) (g_ascii_xdigit_value (p[1]) * 16 +
                                      g_ascii_xdigit_value (p[2])));
      p += 3;
      continue;
    }
    while (line < end && (*line == ' ' || *line == '\r'))
      line++;
    if (*p == '=' && line < end && *line == '\n') {
      p = line + 1;
      continue;
    }
    g_string_append_c (out, header && *p == '_' ? ' ' : *p);
    p++;
  }
  return out;
}

static GString *
decode_base64 (const char *p, const char *end)
{
  g_autofree char *text = g_strndup (p, (gsize) (end - p));
  gsize length;
  g_autofree guchar *bytes = g_base64_decode (text, &length);

  return g_string_new_len ((const char *) bytes, (gssize) length);
}

/* In UTF-8; NULL when it cannot be. @charset: nullable. */
static char *
to_utf8 (const GString *bytes, const char *charset)
{
  if (g_utf8_validate (bytes->str, (gssize) bytes->len, NULL))
    return g_strndup (bytes->str, bytes->len);
  return charset ? g_convert (bytes->str, (gssize) bytes->len, "UTF-8", charset,
                              NULL, NULL, NULL)
                 : NULL;
}

/* "=?utf-8?Q?Pe=C3=B1a?=" at @p, behind which @p is put; NULL for none. */
static char *
decode_word (const char **p)
{
  g_auto (GStrv) fields = NULL;
  const char *begin = *p + 2, *end;
  g_autoptr (GString) bytes = NULL;

  if (!g_str_has_prefix (*p, "=?"))
    return NULL;
  end = strchr (begin, '?');
  end = end && end[1] && end[2] == '?' ? strstr (end + 3, "?=") : NULL;
  if (!end)
    return NULL;
  g_autofree char *word = g_strndup (begin, (gsize) (end - begin));
  fields = g_strsplit (word, "?", 3);
  const char *text = fields[2];
  bytes = g_ascii_tolower (fields[1][0]) == 'b'
              ? decode_base64 (text, text + strlen (text))
              : decode_quoted (text, text + strlen (text), TRUE);
  char *decoded = to_utf8 (bytes, fields[0]);
  if (decoded)
    *p = end + 2;
  return decoded;
}

/* A header's words, decoded; spaces between encoded ones are none. */
static char *
decode_header (const char *value)
{
  GString *out = g_string_new (NULL);
  gboolean coded = FALSE;

  for (const char *p = value; p && *p;) {
    const char *space = p + strspn (p, " ");
    const char *at = coded ? space : p;
    g_autofree char *word = decode_word (&at);
    if (word) {
      g_string_append (out, word);
      p = at;
    } else {
      g_string_append_c (out, *p++);
    }
    coded = word != NULL;
  }
  if (!g_utf8_validate (out->str, -1, NULL))
    g_string_truncate (out, 0);
  return g_string_free (out, FALSE);
}

static GString *
decode_body (Part part)
{
  g_autofree char *coding = read_header (part, "Content-Transfer-Encoding");
  const Part body = find_body (part);

  if (coding && g_ascii_strcasecmp (coding, "base64") == 0)
    return decode_base64 (body.begin, body.end);
  if (coding && g_ascii_strcasecmp (coding, "quoted-printable") == 0)
    return decode_quoted (body.begin, body.end, FALSE);
  return g_string_new_len (body.begin, body.end - body.begin);
}

/* Adds the parts between the lines "--@boundary". */
static void
add_parts (GArray *parts, Part body, const char *boundary)
{
  g_autofree char *mark = g_strconcat ("--", boundary, NULL);
  const char *begin = NULL, *at = body.begin;

  while (at < body.end && parts->len < MAX_PARTS) {
    const char *found = g_strstr_len (at, body.end - at, mark);
    if (!found) {
      found = body.end;
    } else if (found > body.begin && found[-1] != '\n') {
      at = found + 2;
      continue;
    }
    if (begin && begin < found) {
      const Part part = {begin, found};
      g_array_append_val (parts, part);
    }
    begin = memchr (found, '\n', (gsize) (body.end - found));
    at = begin = begin ? begin + 1 : body.end;
  }
}

/* The part to be read: the first plain text, else the first HTML. */
static gboolean
find_text (Part mail, Part *text, gboolean *html)
{
  g_autoptr (GArray) parts = g_array_new (FALSE, FALSE, sizeof (Part));
  gboolean found = FALSE;

  g_array_append_val (parts, mail);
  for (guint i = 0; i < parts->len; i++) {
    const Part part = g_array_index (parts, Part, i);
    g_autofree char *type = read_header (part, "Content-Type");
    g_autofree char *place = read_header (part, "Content-Disposition");
    g_autofree char *boundary = read_parameter (type, "boundary");
    const gboolean is_html =
        type && g_ascii_strncasecmp (type, "text/html", 9) == 0;
    if (boundary && *boundary)
      add_parts (parts, find_body (part), boundary);
    else if (place && g_ascii_strncasecmp (place, "attachment", 10) == 0)
      continue;
    else if (!type || g_ascii_strncasecmp (type, "text/plain", 10) == 0 ||
             (is_html && !found)) {
      *text = part;
      *html = is_html;
      found = TRUE;
      if (!is_html)
        return TRUE;
    }
  }
  return found;
}

ActDocument *
act_mail_read (const ActSource *source, const char *bytes, gsize length,
               GError **error)
{
  const Part mail = {bytes, bytes + length};
  g_autofree char *subject = read_header (mail, "Subject");
  g_autofree char *date = read_header (mail, "Date");
  g_autofree char *title = decode_header (subject);
  Part part;
  gboolean html;
  ActDocument *document;

  if (!find_text (mail, &part, &html)) {
    g_set_error (error, ACT_ERROR, ACT_ERROR_INPUT, "%s: a mail without text",
                 source->uri);
    return NULL;
  }
  g_autofree char *type = read_header (part, "Content-Type");
  g_autofree char *charset = read_parameter (type, "charset");
  g_autoptr (GString) body = decode_body (part);
  if (html) {
    document = act_source_read_html (source->name, source->uri, body->str,
                                     body->len, charset, error);
  } else {
    g_autofree char *text = to_utf8 (body, charset);
    document =
        act_document_new (source->name, source->uri, text ? text : body->str,
                          text ? strlen (text) : body->len, error);
  }
  if (document) {
    act_document_set_metadata (document, title, date, NULL);
    act_document_set_origin (document, NULL);
  }
  return document;
}

gboolean
act_mail_is_one (const char *head)
{
  static const char *const needed[] = {"From", "Subject", "Date"};
  static const char *const any[] = {"Message-ID", "MIME-Version", "Received",
                                    "Return-Path", "Delivered-To"};
  const Part part = {head, head + strlen (head)};
  gboolean found = FALSE;

  for (gsize i = 0; i < G_N_ELEMENTS (needed); i++) {
    g_autofree char *value = read_header (part, needed[i]);
    if (!value)
      return FALSE;
  }
  for (gsize i = 0; i < G_N_ELEMENTS (any) && !found; i++) {
    g_autofree char *value = read_header (part, any[i]);
    found = value != NULL;
  }
  return found;
}
