#include "document/html-meta.h"

#include "document/json.h"
#include "document/page.h"

#include <stdio.h>
#include <string.h>

xmlNode *
act_html_next (xmlNode *node, const xmlNode *root, gboolean into)
{
  if (into && node->children && node->type == XML_ELEMENT_NODE)
    return node->children;
  while (node != root && !node->next)
    node = node->parent;
  return node == root ? NULL : node->next;
}

char *
act_html_attribute (xmlNode *node, const char *name)
{
  return (char *) xmlGetProp (node, (const xmlChar *) name);
}

gboolean
act_html_is (const xmlNode *node, const char *name)
{
  return node->type == XML_ELEMENT_NODE &&
         strcmp ((const char *) node->name, name) == 0;
}

/* Takes @value, made single-spaced, unless the field is set. */
static void
set_field (char **field, const char *value)
{
  g_autofree char *copy = NULL;
  g_auto (GStrv) words = NULL;
  GString *out;

  if (*field || !value || !g_utf8_validate (value, -1, NULL))
    return;
  copy = g_strdelimit (g_strdup (value), "\n\r\t", ' ');
  words = g_strsplit (copy, " ", -1);
  out = g_string_new (NULL);
  for (char **word = words; *word; word++)
    if (**word)
      g_string_append_printf (out, "%s%s", out->len ? " " : "", *word);
  *field = out->len > 0 && out->len < 1000 ? g_strdup (out->str) : NULL;
  g_string_free (out, TRUE);
}

/** A meta element's name and the field it sets; earlier rows are better. */
static const struct {
  const char *name;
  gsize field;
} meta_fields[] = {
    {"og:title", G_STRUCT_OFFSET (ActHtml, title)},
    {"twitter:title", G_STRUCT_OFFSET (ActHtml, title)},
    {"headline", G_STRUCT_OFFSET (ActHtml, title)},
    {"article:published_time", G_STRUCT_OFFSET (ActHtml, date)},
    {"og:article:published_time", G_STRUCT_OFFSET (ActHtml, date)},
    {"datepublished", G_STRUCT_OFFSET (ActHtml, date)},
    {"parsely-pub-date", G_STRUCT_OFFSET (ActHtml, date)},
    {"dc.date.issued", G_STRUCT_OFFSET (ActHtml, date)},
    {"dc.date", G_STRUCT_OFFSET (ActHtml, date)},
    {"pubdate", G_STRUCT_OFFSET (ActHtml, date)},
    {"publish-date", G_STRUCT_OFFSET (ActHtml, date)},
    {"publishdate", G_STRUCT_OFFSET (ActHtml, date)},
    {"date", G_STRUCT_OFFSET (ActHtml, date)},
    {"og:site_name", G_STRUCT_OFFSET (ActHtml, publisher)},
    {"application-name", G_STRUCT_OFFSET (ActHtml, publisher)},
    {"publisher", G_STRUCT_OFFSET (ActHtml, publisher)},
};

/* Looks for the meta elements called @wanted. */
static void
read_meta (xmlNode *root, const char *wanted, char **field)
{
  static const char *const keys[] = {"property", "name", "itemprop"};

  for (xmlNode *node = root; node && !*field;
       node = act_html_next (node, root, TRUE)) {
    if (!act_html_is (node, "meta"))
      continue;
    for (gsize i = 0; i < G_N_ELEMENTS (keys); i++) {
      char *name = act_html_attribute (node, keys[i]);
      if (name && g_ascii_strcasecmp (name, wanted) == 0) {
        char *content = act_html_attribute (node, "content");
        set_field (field, content);
        xmlFree (content);
      }
      xmlFree (name);
    }
  }
}

/* The string @key of @object, or the name of the object under it. */
static const char *
json_text (JsonObject *object, const char *key)
{
  JsonNode *node = json_object_get_member (object, key);

  if (node && JSON_NODE_HOLDS_ARRAY (node) &&
      json_array_get_length (json_node_get_array (node)) > 0)
    node = json_array_get_element (json_node_get_array (node), 0);
  if (node && JSON_NODE_HOLDS_OBJECT (node))
    node = json_object_get_member (json_node_get_object (node), "name");
  return node && JSON_NODE_HOLDS_VALUE (node) &&
                 json_node_get_value_type (node) == G_TYPE_STRING
             ? json_node_get_string (node)
             : NULL;
}

static void
read_linked_object (JsonNode *node, ActHtml *html)
{
  JsonObject *object;
  const char *headline;

  if (!node || !JSON_NODE_HOLDS_OBJECT (node))
    return;
  object = json_node_get_object (node);
  headline = json_text (object, "headline");
  if (!headline)
    return;
  set_field (&html->title, headline);
  set_field (&html->date, json_text (object, "datePublished"));
  set_field (&html->publisher, json_text (object, "publisher"));
  const char *body = json_text (object, "articleBody");
  if (body && !html->body && g_utf8_validate (body, -1, NULL))
    html->body = g_strdup (body);
}

static void
read_linked_array (JsonArray *array, ActHtml *html)
{
  for (guint i = 0; i < json_array_get_length (array); i++)
    read_linked_object (json_array_get_element (array, i), html);
}

/* JSON-LD: an article, an array with one, or a graph with one. */
static void
read_linked_data (xmlNode *script, ActHtml *html)
{
  xmlChar *text = xmlNodeGetContent (script);
  g_autoptr (JsonNode) root =
      text ? act_json_parse ((const char *) text, strlen ((const char *) text),
                             NULL)
           : NULL;
  JsonNode *graph;

  xmlFree (text);
  if (!root)
    return;
  if (JSON_NODE_HOLDS_ARRAY (root))
    read_linked_array (json_node_get_array (root), html);
  read_linked_object (root, html);
  if (!JSON_NODE_HOLDS_OBJECT (root))
    return;
  graph = json_object_get_member (json_node_get_object (root), "@graph");
  if (graph && JSON_NODE_HOLDS_ARRAY (graph))
    read_linked_array (json_node_get_array (graph), html);
}

static void
read_time (xmlNode *node, ActHtml *html)
{
  char *value = act_html_attribute (node, "datetime");

  set_field (&html->date, value);
  xmlFree (value);
}

static void
read_content (xmlNode *node, char **field)
{
  xmlChar *value = xmlNodeGetContent (node);

  set_field (field, (const char *) value);
  xmlFree (value);
}

/* "https://brenik.example/2025/06/11/mayor-sues": the day, all of it between
   slashes, that an address tells. */
static void
take_address_date (char *address, ActHtml *html)
{
  guint year, month, day;
  int length = 0;

  for (const char *p = address; p && (p = strstr (p, "/20")); p++)
    if (sscanf (p, "/%4u/%2u/%2u%n", &year, &month, &day, &length) == 3 &&
        p[length] == '/' && length >= 9 &&
        g_date_valid_dmy ((GDateDay) day, (GDateMonth) month,
                          (GDateYear) year)) {
      g_autofree char *date =
          g_strdup_printf ("%04u-%02u-%02u", year, month, day);
      set_field (&html->date, date);
      return;
    }
}

/* The date of the page's own address. */
static void
find_address_date (xmlNode *root, ActHtml *html)
{
  char *address = NULL;

  read_meta (root, "og:url", &address);
  for (xmlNode *node = root; node && !address;
       node = act_html_next (node, root, TRUE))
    if (act_html_is (node, "link")) {
      char *rel = act_html_attribute (node, "rel");
      if (rel && g_ascii_strcasecmp (rel, "canonical") == 0) {
        char *href = act_html_attribute (node, "href");
        set_field (&address, href);
        xmlFree (href);
      }
      xmlFree (rel);
    }
  take_address_date (address, html);
  g_free (address);
}

/* The last " | ", " - ", … of @title, and how long it is; NULL for none. */
static char *
find_bar (char *title, gsize *length)
{
  static const char *const bars[] = {
      " | ", " - ", " :: ", " \xc2\xbb ", " \xe2\x80\x93 ", " \xe2\x80\x94 "};
  char *last = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (bars); i++) {
    char *at = g_strrstr (title, bars[i]);
    if (at && at > last) {
      last = at;
      *length = strlen (bars[i]);
    }
  }
  return last;
}

/* "The Brenik Post", "Ledger" */
static gboolean
is_site_name (const char *name)
{
  const char *word = strrchr (name, ' ');
  guint n = 1;

  for (const char *p = name; *p; p++) {
    n += *p == ' ';
    if (g_ascii_islower (*p) && (p == name || p[-1] == ' '))
      return FALSE;
  }
  word = word ? word + 1 : name;
  return n <= 5 && act_page_is_site_word (word, strlen (word));
}

/* Takes the name of the site from the title's end: "Vance fires chief | The
   Ledger". Behind a bar it is one whatever it is called, if it is short. */
static void
trim_site (ActHtml *html)
{
  char *bar, *name;
  gsize length = 0;

  while ((bar = find_bar (html->title, &length)) != NULL) {
    name = bar + length;
    const gboolean known =
        is_site_name (name) ||
        (html->publisher && g_ascii_strcasecmp (html->publisher, name) == 0);
    if (!known && (strchr ("|:", bar[1]) == NULL ||
                   strlen (name) * 2 > (gsize) (bar - html->title)))
      return;
    if (known)
      set_field (&html->publisher, name);
    *bar = '\0';
  }
}

void
act_html_find_metadata (xmlNode *root, ActHtml *html)
{
  char *headline = NULL, *window = NULL;

  for (xmlNode *node = root; node; node = act_html_next (node, root, TRUE)) {
    if (act_html_is (node, "script")) {
      char *type = act_html_attribute (node, "type");
      if (type && g_ascii_strcasecmp (type, "application/ld+json") == 0)
        read_linked_data (node, html);
      xmlFree (type);
    } else if (act_html_is (node, "h1")) {
      read_content (node, &headline);
    } else if (act_html_is (node, "title")) {
      read_content (node, &window);
    }
  }
  for (gsize i = 0; i < G_N_ELEMENTS (meta_fields); i++)
    read_meta (root, meta_fields[i].name,
               (char **) (gpointer) ((guint8 *) html + meta_fields[i].field));
  for (xmlNode *node = root; node && !html->date;
       node = act_html_next (node, root, TRUE))
    if (act_html_is (node, "time"))
      read_time (node, html);
  if (!html->date)
    find_address_date (root, html);
  set_field (&html->title, headline);
  set_field (&html->title, window);
  if (html->title)
    trim_site (html);
  g_free (headline);
  g_free (window);
}
