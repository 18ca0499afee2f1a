#include <actant/export.h>

#include <string.h>

/* The one table of what can be written. The first name of a format is the one
   that it is called by; help, messages and the shells list those. */
static const struct {
  const char *name;
  ActFormat format;
} names[] = {
    {"ttl", ACT_FORMAT_TURTLE},        {"trig", ACT_FORMAT_TRIG},
    {"nt", ACT_FORMAT_NTRIPLES},       {"nq", ACT_FORMAT_NQUADS},
    {"rdf", ACT_FORMAT_RDFXML},        {"jsonld", ACT_FORMAT_JSONLD},
    {"dot", ACT_FORMAT_DOT},           {"svg", ACT_FORMAT_SVG},
    {"png", ACT_FORMAT_PNG},           {"pdf", ACT_FORMAT_PDF},
    {"graphml", ACT_FORMAT_GRAPHML},   {"html", ACT_FORMAT_HTML},
    {"jsonl", ACT_FORMAT_JSONL},       {"tsv", ACT_FORMAT_TSV},
    {"actant", ACT_FORMAT_GRAPH_FILE}, {"turtle", ACT_FORMAT_TURTLE},
    {"ntriples", ACT_FORMAT_NTRIPLES}, {"nquads", ACT_FORMAT_NQUADS},
    {"rdfxml", ACT_FORMAT_RDFXML},     {"xml", ACT_FORMAT_RDFXML},
    {"json-ld", ACT_FORMAT_JSONLD},    {"gv", ACT_FORMAT_DOT},
    {"htm", ACT_FORMAT_HTML},          {"ndjson", ACT_FORMAT_JSONL},
};

ActFormat
act_format_from_name (const char *name)
{
  const char *slash = strrchr (name, '/');
  const char *base = slash ? slash + 1 : name;
  const char *dot = strrchr (base, '.');
  const char *extension = dot ? dot + 1 : base;

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_ascii_strcasecmp (extension, names[i].name) == 0)
      return names[i].format;
  return ACT_FORMAT_UNKNOWN;
}

const char *
act_format_to_string (ActFormat format)
{
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    if (names[i].format == format)
      return names[i].name;
  return "unknown";
}

gboolean
act_format_is_diagram (ActFormat format)
{
  return format == ACT_FORMAT_DOT || format == ACT_FORMAT_SVG ||
         format == ACT_FORMAT_PNG || format == ACT_FORMAT_PDF;
}

char *
act_format_list (void)
{
  GString *list = g_string_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_str_equal (names[i].name, act_format_to_string (names[i].format)))
      g_string_append_printf (list, "%s%s", list->len ? " " : "",
                              names[i].name);
  return g_string_free (list, FALSE);
}
