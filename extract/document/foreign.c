#include "document/foreign.h"

#include <string.h>

/* Case aside. */
static gboolean
starts_with (const char *head, const char *begin)
{
  return g_ascii_strncasecmp (head, begin, strlen (begin)) == 0;
}

/* What a ZIP file is tells the first name in it, or one not far behind. */
static const char *
find_in_zip (const char *bytes, gsize length)
{
  static const struct {
    const char *name, *what;
  } kinds[] = {
      {"word/", "is a Word document: save it as text or HTML"},
      {"[Content_Types].xml", "is an Office document: save it as text or HTML"},
      {"mimetypeapplication/vnd.oasis.opendocument",
       "is an OpenDocument file: save it as text or HTML"},
      {"mimetypeapplication/epub", "is an EPUB book: save it as text or HTML"}};

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++) {
    const gsize n = strlen (kinds[i].name);
    for (gsize at = 0; at + n <= length; at++)
      if (memcmp (bytes + at, kinds[i].name, n) == 0)
        return kinds[i].what;
  }
  return "is a ZIP archive: unpack it";
}

const char *
act_foreign_find (const char *bytes, gsize length)
{
  static const struct {
    const char *magic;
    gsize length;
    const char *what;
  } kinds[] = {
      {"SQLite format 3", 15,
       "is a graph file, no news; actant merge puts graph files together"},
      {"\x1f\x8b", 2, "is gzip inside of gzip; unpack it once"},
      {"%PDF-", 5, "is a PDF: convert it with pdftotext"},
      {"\x89PNG", 4, "is a picture (PNG)"},
      {"\xff\xd8\xff", 3, "is a picture (JPEG)"},
      {"GIF8", 4, "is a picture (GIF)"},
      {"{\\rtf", 5, "is an RTF document: save it as text or HTML"},
      {"\xd0\xcf\x11\xe0", 4,
       "is an old Office document: save it as text or HTML"},
      {"BZh", 3, "is compressed with bzip2: unpack it"},
      {"\xfd\x37zXZ", 5, "is compressed with xz: unpack it"},
      {"\x28\xb5\x2f\xfd", 4, "is compressed with zstd: unpack it"},
      {"7z\xbc\xaf", 4, "is a 7z archive: unpack it"}};

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (length >= kinds[i].length &&
        memcmp (bytes, kinds[i].magic, kinds[i].length) == 0)
      return kinds[i].what;
  if (length >= 4 && memcmp (bytes, "PK\x03\x04", 4) == 0)
    return find_in_zip (bytes, length);
  if (length > 262 && memcmp (bytes + 257, "ustar", 5) == 0)
    return "is a tar archive: unpack it";
  return NULL;
}

/* "<http://…> <http://…> …", "@prefix act: <…> ." */
static gboolean
is_rdf (const char *head)
{
  const char *close = head[0] == '<' ? strchr (head, '>') : NULL;

  return starts_with (head, "@prefix ") || starts_with (head, "@base ") ||
         (starts_with (head, "PREFIX ") && strstr (head, ": <")) ||
         (close && strncmp (close, "> <", 3) == 0 && strstr (head, "://"));
}

/* The name of the first element, behind declarations and comments. */
static const char *
find_root (const char *head)
{
  const char *p = head;

  while (*p == '<' && (p[1] == '?' || p[1] == '!')) {
    const gboolean comment = g_str_has_prefix (p, "<!--");
    const char *end = strstr (p, comment ? "-->" : ">");
    if (!end)
      return "";
    p = end + (comment ? 3 : 1);
    p += strspn (p, " \t\r\n");
  }
  return *p == '<' ? p + 1 : "";
}

gboolean
act_foreign_is_feed (const char *head)
{
  const char *root = find_root (head);

  return starts_with (root, "rss ") || starts_with (root, "rss>") ||
         (starts_with (root, "feed") &&
          strstr (root, "http://www.w3.org/2005/Atom")) ||
         (starts_with (root, "rdf:RDF") &&
          strstr (root, "http://purl.org/rss/1.0/"));
}

const char *
act_foreign_find_text (const char *head)
{
  const char *root = find_root (head);

  if (act_foreign_is_feed (head))
    return NULL;
  if (is_rdf (head) || starts_with (root, "rdf:RDF"))
    return "is RDF, no news";
  if (starts_with (root, "urlset") || starts_with (root, "sitemapindex"))
    return "is a sitemap: it has addresses of pages, no news";
  if (starts_with (root, "svg"))
    return "is a drawing (SVG)";
  if (starts_with (head, "digraph ") || starts_with (head, "strict digraph "))
    return "is a graph for Graphviz, no news";
  return NULL;
}

gboolean
act_foreign_is_own (const char *head)
{
  static const char *const starts[] = {
      "{\"kind\":\"entity\",\"id\":\"", "{\"kind\":\"statement\",\"claim\":\"",
      "subject\trelation\tobject\tpolarity\tmodality\t"};
  const char *what = act_foreign_find_text (head);

  for (gsize i = 0; i < G_N_ELEMENTS (starts); i++)
    if (g_str_has_prefix (head, starts[i]))
      return TRUE;
  return strstr (head, "<meta name=\"generator\" content=\"actant\">") ||
         (what && (strstr (head, "https://actant.example/ns#") ||
                   strstr (head, " statements in ") ||
                   strstr (head, " statement in ")));
}
