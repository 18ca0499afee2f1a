#include "document/encoding.h"

#include "document/mojibake.h"
#include "document/utf8.h"

#include <string.h>

gboolean
act_encoding_has_utf16_mark (const char *bytes, gsize length,
                             const char **charset)
{
  if (length < 2)
    return FALSE;
  if (memcmp (bytes, "\xff\xfe", 2) == 0)
    *charset = "UTF-16LE";
  else if (memcmp (bytes, "\xfe\xff", 2) == 0)
    *charset = "UTF-16BE";
  else
    return FALSE;
  return TRUE;
}

static void
add_char (ActOrigin *origin, gsize text, gsize text_width, gsize source,
          gsize source_width)
{
  act_origin_add (origin,
                  (ActOriginRun){(guint32) text, (guint32) source, 1,
                                 (guint32) text_width, (guint32) source_width});
}

/* @unit: bytes of a character in the source, twice that for one that UTF-16 has
   in two. */
static ActOrigin *
trace_units (const char *out, gsize n, gsize start, gsize unit)
{
  ActOrigin *origin = act_origin_new ();
  gsize source = start;

  for (const char *p = out; p < out + n; p = act_utf8_next (p)) {
    gsize width = (gsize) (act_utf8_next (p) - p);
    gsize source_width = unit == 2 && width == 4 ? 4 : unit;
    add_char (origin, (gsize) (p - out), width, source, source_width);
    source += source_width;
  }
  return origin;
}

/* UTF-8 whose invalid bytes became U+FFFD. */
static ActOrigin *
trace_mended (const char *bytes, gsize length, const char *out, gsize n)
{
  ActOrigin *origin = act_origin_new ();
  gsize source = 0;

  for (const char *p = out; p < out + n && source < length;
       p = act_utf8_next (p)) {
    gsize width = (gsize) (act_utf8_next (p) - p);
    if (source + width <= length && memcmp (p, bytes + source, width) == 0) {
      act_origin_add (origin,
                      (ActOriginRun){(guint32) (p - out), (guint32) source,
                                     (guint32) width, 1, 1});
      source += width;
    } else {
      add_char (origin, (gsize) (p - out), width, source, 1);
      source++;
    }
  }
  return origin;
}

/* A charset of several bytes: decoded once more, in the smallest steps. */
static ActOrigin *
trace_steps (const char *bytes, gsize length, const char *charset)
{
  ActOrigin *origin = act_origin_new ();
  GIConv conv = g_iconv_open ("UTF-8", charset);
  g_autofree char *copy = g_memdup2 (bytes, length);
  char *in = copy;
  gsize left = length, text = 0;

  while (conv != (GIConv) -1 && left > 0) {
    gsize before = left, width = 0;
    for (gsize room = 1; room <= 16 && left == before; room++) {
      char buffer[16], *to = buffer;
      gsize space = room;
      g_iconv (conv, &in, &left, &to, &space);
      width = (gsize) (to - buffer);
    }
    if (left == before)
      break;
    if (width > 0)
      add_char (origin, text, width, length - before, before - left);
    text += width;
  }
  if (conv != (GIConv) -1)
    g_iconv_close (conv);
  return origin;
}

char *
act_encoding_from_utf16 (const char *name, const char *bytes, gsize length,
                         gsize *out_length, ActOrigin **origin, GError **error)
{
  const char *charset;
  char *out;

  if (!act_encoding_has_utf16_mark (bytes, length, &charset))
    return NULL;
  out = g_convert (bytes + 2, (gssize) length - 2, "UTF-8", charset, NULL,
                   out_length, NULL);
  if (out)
    *origin = trace_units (out, *out_length, 2, 2);
  else
    g_set_error (error, ACT_ERROR, ACT_ERROR_INPUT, "%s: invalid UTF-16", name);
  return out;
}

/* Byte after byte with U+FFFD for what @charset does not know. */
static char *
convert_bytes (const char *bytes, gsize length, const char *charset,
               gsize *out_length)
{
  GString *out = g_string_sized_new (length + length / 4);
  char *map[256] = {NULL};

  for (gsize i = 0; i < length; i++) {
    guchar c = (guchar) bytes[i];
    if (c < 0x80) {
      g_string_append_c (out, (char) c);
      continue;
    }
    if (!map[c])
      map[c] = g_convert (bytes + i, 1, "UTF-8", charset, NULL, NULL, NULL);
    if (!map[c])
      map[c] = g_strdup ("\xef\xbf\xbd");
    g_string_append (out, map[c]);
  }
  for (gsize i = 0; i < G_N_ELEMENTS (map); i++)
    g_free (map[i]);
  *out_length = out->len;
  return g_string_free (out, FALSE);
}

/* The charset that "<meta charset=…>" or "<?xml … encoding=…?>" names. */
static char *
find_declared (const char *bytes, gsize length)
{
  static const char *const keys[] = {"charset=", "encoding="};
  g_autofree char *head = g_strndup (bytes, MIN (length, 4096));

  for (gsize i = 0; i < MIN (length, 4096); i++)
    head[i] = head[i] ? g_ascii_tolower (head[i]) : ' ';
  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++) {
    const char *p = strstr (head, keys[i]);
    gsize n = 0;
    if (!p)
      continue;
    p += strlen (keys[i]);
    p += strspn (p, "\"' ");
    while (g_ascii_isalnum (p[n]) || (p[n] && strchr ("-_:.", p[n])))
      n++;
    if (n > 0 && n < 40)
      return g_strndup (p, n);
  }
  return NULL;
}

/* Cyrillic when many of the letters are beyond ASCII; small letters are the
   frequent ones, and the two encodings have them in different places. */
static const char *
detect (const char *bytes, gsize length)
{
  gsize ascii = 0, low = 0, high = 0;

  for (gsize i = 0; i < length; i++) {
    guchar c = (guchar) bytes[i];
    ascii += g_ascii_isalpha ((char) c);
    low += c >= 0xc0 && c < 0xe0;
    high += c >= 0xe0;
  }
  if ((low + high) * 3 < ascii)
    return "WINDOWS-1252";
  return low > high ? "KOI8-R" : "WINDOWS-1251";
}

/* Valid bytes are taken whole; a charset of several bytes (GB18030) must be
   valid to count; one-byte charsets may have holes. */
static char *
try_charset (const char *bytes, gsize length, const char *charset,
             gsize *out_length, ActOrigin **origin)
{
  char *out;

  if (!charset || g_ascii_strncasecmp (charset, "utf", 3) == 0)
    return NULL;
  if (g_ascii_strcasecmp (charset, "iso-8859-1") == 0 ||
      g_ascii_strcasecmp (charset, "latin1") == 0)
    charset = "WINDOWS-1252"; /* as browsers do */
  out = g_convert (bytes, (gssize) length, "UTF-8", charset, NULL, out_length,
                   NULL);
  if (!out && (g_ascii_strncasecmp (charset, "windows-125", 11) == 0 ||
               g_ascii_strncasecmp (charset, "iso-8859", 8) == 0 ||
               g_ascii_strncasecmp (charset, "koi8", 4) == 0))
    out = convert_bytes (bytes, length, charset, out_length);
  if (out && g_utf8_strlen (out, (gssize) *out_length) == (glong) length)
    *origin = trace_units (out, *out_length, 0, 1);
  else if (out)
    *origin = trace_steps (bytes, length, charset);
  return out;
}

/* A page of one byte a character, or in UTF-8, as UTF-8. */
static char *
decode (const char *bytes, gsize length, const char *declared,
        gsize *out_length, ActOrigin **origin)
{
  g_autofree char *meta = NULL;
  char *out;

  if (g_utf8_validate_len (bytes, length, NULL)) {
    out = act_mojibake_mend (bytes, length, out_length, origin);
    if (out)
      return out;
    *out_length = length;
    return g_strndup (bytes, length);
  }
  out = try_charset (bytes, length, declared, out_length, origin);
  if (out)
    return out;
  meta = find_declared (bytes, length);
  out = try_charset (bytes, length, meta, out_length, origin);
  if (!out && meta && g_ascii_strncasecmp (meta, "utf", 3) == 0) {
    out = g_utf8_make_valid (bytes, (gssize) length);
    *out_length = strlen (out);
    *origin = trace_mended (bytes, length, out, *out_length);
  }
  if (!out) {
    out = convert_bytes (bytes, length, detect (bytes, length), out_length);
    *origin = trace_units (out, *out_length, 0, 1);
  }
  return out;
}

char *
act_encoding_to_utf8 (const char *bytes, gsize length, const char *declared,
                      gsize *out_length, ActOrigin **origin)
{
  const char *charset;
  g_autofree char *plain = NULL;
  char *out = NULL;

  *origin = NULL;
  if (act_encoding_has_utf16_mark (bytes, length, &charset))
    out = g_convert_with_fallback (bytes + 2, (gssize) (length - 2), "UTF-8",
                                   charset, "?", NULL, out_length, NULL);
  if (!out) {
    plain = g_malloc (length + 1);
    memcpy (plain, bytes, length);
    plain[length] = '\0';
    for (gsize i = 0; i < length; i++)
      if (plain[i] == '\0')
        plain[i] = ' ';
    return decode (plain, length, declared, out_length, origin);
  }
  for (gsize i = 0; i < *out_length; i++)
    if (out[i] == '\0')
      out[i] = ' ';
  *origin = trace_units (out, *out_length, 2, 2);
  return out;
}
