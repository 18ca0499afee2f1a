#include "document/mojibake.h"

#include "document/utf8.h"

#include <string.h>

enum {
  TIMES_MAX = 2,    /* how often a text may have been misread */
  SEQUENCE_MAX = 4, /* bytes of a character in UTF-8 */
  LOST_QUOTE = 0x201d
};

/* What windows-1252 has at 0x80 to 0x9f; 0: nothing, programs keep the byte. */
static const guint16 upper[32] = {
    0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
    0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017d, 0,
    0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
    0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

/* The byte that windows-1252 has for the character; 0 for none and ASCII. */
static guchar
get_byte (gunichar c)
{
  if (c < 0x80)
    return 0;
  if (c <= 0xff)
    return (guchar) c;
  for (guint i = 0; i < G_N_ELEMENTS (upper); i++)
    if (upper[i] == c)
      return (guchar) (0x80 + i);
  return 0;
}

static guint
get_sequence_length (guchar lead)
{
  return lead >= 0xf0 && lead <= 0xf4   ? 4
         : lead >= 0xe0 && lead <= 0xef ? 3
         : lead >= 0xc2 && lead <= 0xdf ? 2
                                        : 0;
}

/* Reads the characters at @p as the bytes of one. Returns their end, and the
   character that was meant; NULL if they are none. */
static const char *
read_sequence (const char *p, const char *end, gunichar *meant)
{
  char bytes[SEQUENCE_MAX + 1] = "";
  guint n = get_sequence_length (get_byte (g_utf8_get_char (p)));

  for (guint i = 0; i < n; i++, p = act_utf8_next (p)) {
    guchar byte = p < end ? get_byte (g_utf8_get_char (p)) : 0;
    /* "â€" and a blank: the byte 0x9d of a closing quotation mark, which
       windows-1252 does not have, was thrown away */
    if (i == 2 && n == 3 && (byte < 0x80 || byte > 0xbf) &&
        memcmp (bytes, "\xe2\x80", 2) == 0) {
      *meant = LOST_QUOTE;
      return p;
    }
    if (!byte || (i > 0 && (byte < 0x80 || byte > 0xbf)))
      return NULL;
    bytes[i] = (char) byte;
  }
  *meant = n ? g_utf8_get_char_validated (bytes, n) : 0;
  return n && *meant < 0x110000 ? p : NULL;
}

/* Signs that nobody writes: what stands for punctuation beyond ASCII, for a
   letter of Western Europe beside a letter, for "£" or "«". */
static gboolean
is_sign (const char *text, const char *p, gunichar meant)
{
  if (meant >= 0x2010 && meant <= 0x203a)
    return TRUE;
  if (meant >= 0xa0 && meant < 0xc0)
    return get_byte (g_utf8_get_char (p)) == 0xc2;
  /* not "IRMÃ" and a closing quotation mark */
  gunichar second = g_utf8_get_char (act_utf8_next (p));
  return meant >= 0xc0 && meant <= 0xff && p > text &&
         g_ascii_isalpha (p[-1]) && (second < 0x2010 || second > 0x203a);
}

static gboolean
has_sign (const char *text, gsize length)
{
  const char *end = text + length;

  for (const char *p = text; p < end; p = act_utf8_next (p)) {
    gunichar meant;
    if ((guchar) *p >= 0xc3 && read_sequence (p, end, &meant) &&
        is_sign (text, p, meant))
      return TRUE;
  }
  return FALSE;
}

static void
add_run (ActOrigin *origin, gsize text, gsize source, gsize n, gsize text_width,
         gsize source_width)
{
  act_origin_add (origin,
                  (ActOriginRun){(guint32) text, (guint32) source, (guint32) n,
                                 (guint32) text_width, (guint32) source_width});
}

static char *
mend_once (const char *text, gsize length, gsize *out_length,
           ActOrigin **origin)
{
  GString *out = g_string_sized_new (length);
  const char *end = text + length;

  *origin = act_origin_new ();
  for (const char *p = text; p < end;) {
    gunichar meant;
    const char *next =
        (guchar) *p >= 0xc3 ? read_sequence (p, end, &meant) : NULL;
    gsize at = out->len;
    if (next) {
      g_string_append_unichar (out, meant);
      add_run (*origin, at, (gsize) (p - text), 1, out->len - at,
               (gsize) (next - p));
    } else {
      next = act_utf8_next (p);
      g_string_append_len (out, p, next - p);
      add_run (*origin, at, (gsize) (p - text), (gsize) (next - p), 1, 1);
    }
    p = next;
  }
  *out_length = out->len;
  return g_string_free (out, FALSE);
}

char *
act_mojibake_mend (const char *text, gsize length, gsize *out_length,
                   ActOrigin **origin)
{
  g_autofree char *mended = NULL;
  g_autoptr (ActOrigin) whole = NULL;
  gsize n = length;

  if (!g_utf8_validate_len (text, length, NULL))
    return NULL;
  for (guint i = 0; i < TIMES_MAX && has_sign (mended ? mended : text, n);
       i++) {
    g_autoptr (ActOrigin) step = NULL;
    char *next = mend_once (mended ? mended : text, n, &n, &step);
    g_free (mended);
    mended = next;
    if (whole) {
      ActOrigin *both = act_origin_compose (step, whole);
      act_origin_unref (whole);
      whole = both;
    } else {
      whole = g_steal_pointer (&step);
    }
  }
  *out_length = n;
  if (origin)
    *origin = g_steal_pointer (&whole);
  return g_steal_pointer (&mended);
}
