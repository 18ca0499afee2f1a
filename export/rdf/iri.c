#include "rdf/iri.h"

#include <actant/export.h>
#include <string.h>

#define REPLACEMENT "\xef\xbf\xbd"

gboolean
act_iri_check_base (const char *base, GError **error)
{
  gsize length = base ? strlen (base) : 0;

  if (!base)
    return TRUE;
  g_autofree char *iri = act_iri_from_address (base);
  if (iri && g_str_equal (iri, base) && strchr ("/#", base[length - 1]) &&
      (!strchr (base, '#') || base[length - 1] == '#'))
    return TRUE;
  g_set_error (error, ACT_ERROR, ACT_ERROR_USAGE,
               "%s: not a base IRI: it must be absolute (https://…) and end in "
               "\"/\" or \"#\"",
               base);
  return FALSE;
}

static gboolean
has_known_scheme (const char *address)
{
  static const char *const schemes[] = {
      "http://", "https://", "ftp://", "file://", "urn:", "tag:", "doi:"};

  for (gsize i = 0; i < G_N_ELEMENTS (schemes); i++)
    if (g_ascii_strncasecmp (address, schemes[i], strlen (schemes[i])) == 0)
      return address[strlen (schemes[i])] != '\0';
  return FALSE;
}

static gboolean
is_escape (const char *p)
{
  return g_ascii_isxdigit (p[1]) && g_ascii_isxdigit (p[2]);
}

char *
act_iri_from_address (const char *address)
{
  gboolean fragment = FALSE;

  if (!has_known_scheme (address))
    return NULL;
  g_autoptr (GString) iri = g_string_new (NULL);
  for (const char *p = address; *p; p++) {
    gboolean keep = g_ascii_isalnum (*p) || strchr ("-._~:/?@!$&'()*+,;=", *p);
    if (*p == '%')
      keep = is_escape (p);
    else if (*p == '#')
      keep = !fragment;
    if (*p == '#')
      fragment = TRUE;
    if (keep)
      g_string_append_c (iri, *p);
    else
      g_string_append_printf (iri, "%%%02X", (guchar) *p);
  }
  if (!g_uri_is_valid (iri->str, G_URI_FLAGS_ENCODED, NULL))
    return NULL;
  return g_string_free (g_steal_pointer (&iri), FALSE);
}

void
act_iri_append_id (GString *iri, const char *id)
{
  const char *p = id;

  while (*p) {
    const char *begin = p; /* most ids are plain as a whole */
    while (g_ascii_isalnum (*p) || *p == '-' || *p == '_')
      p++;
    g_string_append_len (iri, begin, p - begin);
    if (*p)
      g_string_append_printf (iri, "%%%02X", (guchar) *p++);
  }
}

void
act_iri_append_relation (GString *iri, const char *id)
{
  if (!g_ascii_isalpha (*id))
    g_string_append_c (iri, '_');
  for (const char *p = id; *p; p++)
    g_string_append_c (iri, g_ascii_isalnum (*p) ? *p : '_');
}

char *
act_iri_checksum (const char *bytes, gsize length)
{
  return g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) bytes,
                                      length);
}

void
act_iri_sum_parts (const char *const *parts, guint n,
                   char sum[ACT_SUM_DIGITS + 1])
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);

  for (guint i = 0; i < n; i++) {
    if (parts[i])
      g_checksum_update (checksum, (const guchar *) parts[i],
                         (gssize) strlen (parts[i]));
    g_checksum_update (checksum, (const guchar *) "\n", 1);
  }
  g_strlcpy (sum, g_checksum_get_string (checksum), ACT_SUM_DIGITS + 1);
}

/* TRUE for the first byte of a character that XML 1.0 cannot hold, or that
   raptor2 does not write in it (DEL). */
static gboolean
is_illegal (const guchar *p, const guchar *end)
{
  if (*p < 0x20)
    return *p != '\t' && *p != '\n' && *p != '\r';
  if (*p == 0x7f)
    return TRUE;
  return *p == 0xef && end - p >= 3 && p[1] == 0xbf && p[2] >= 0xbe;
}

const char *
act_literal_set (GString *out, const char *text, gsize length)
{
  g_autofree char *valid = NULL;

  if (!g_utf8_validate_len (text, length, NULL)) {
    valid = g_utf8_make_valid (text, (gssize) length);
    text = valid;
    length = strlen (valid);
  }
  g_string_truncate (out, 0);
  const guchar *start = (const guchar *) text, *end = start + length;
  for (const guchar *p = start; p < end; p++) {
    if (!is_illegal (p, end))
      continue;
    g_string_append_len (out, (const char *) start, p - start);
    g_string_append (out, REPLACEMENT);
    p += *p == 0xef ? 2 : 0;
    start = p + 1;
  }
  g_string_append_len (out, (const char *) start, end - start);
  return out->str;
}

static gboolean
read_digits (const char *text, guint n, guint *number)
{
  *number = 0;
  for (guint i = 0; i < n; i++) {
    if (!g_ascii_isdigit (text[i]))
      return FALSE;
    *number = *number * 10 + (guint) (text[i] - '0');
  }
  return TRUE;
}

ActTermKind
act_literal_get_date_kind (const char *date)
{
  gsize length = strlen (date);
  guint year, month, day;

  if (length < 4 || !read_digits (date, 4, &year) || year == 0)
    return ACT_TERM_STRING;
  if (length == 4)
    return ACT_TERM_YEAR;
  if (length < 7 || date[4] != '-' || !read_digits (date + 5, 2, &month) ||
      month < 1 || month > 12)
    return ACT_TERM_STRING;
  if (length == 7)
    return ACT_TERM_YEAR_MONTH;
  if (length != 10 || date[7] != '-' || !read_digits (date + 8, 2, &day) ||
      !g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    return ACT_TERM_STRING;
  return ACT_TERM_DATE;
}
