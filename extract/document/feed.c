/* Feeds: RSS and Atom, an article an item. */
#include "document/document-private.h"
#include "document/source.h"

#include <libxml/parser.h>
#include <libxml/tree.h>
#include <string.h>

static gboolean
is_named (const xmlNode *node, const char *name)
{
  return node->type == XML_ELEMENT_NODE &&
         strcmp ((const char *) node->name, name) == 0;
}

/* Elements of other vocabularies are called the same ("media:title"). */
static gboolean
is_foreign (const xmlNode *node)
{
  return node->ns && node->ns->prefix &&
         strcmp ((const char *) node->ns->prefix, "dc") != 0 &&
         strcmp ((const char *) node->ns->prefix, "content") != 0;
}

static xmlNode *
find_child (const xmlNode *parent, const char *name)
{
  for (xmlNode *node = parent->children; node; node = node->next)
    if (is_named (node, name) && !is_foreign (node))
      return node;
  return NULL;
}

static char *
copy_text (xmlChar *text)
{
  char *copy = text && g_utf8_validate ((const char *) text, -1, NULL)
                   ? g_strstrip (g_strdup ((const char *) text))
                   : NULL;

  xmlFree (text);
  if (copy && *copy == '\0')
    g_clear_pointer (&copy, g_free);
  return copy;
}

/* The text of the first of the children that are called so, or NULL. */
static char *
read_child (const xmlNode *parent, const char *const *names)
{
  char *text = NULL;

  for (; *names && !text; names++) {
    xmlNode *node = find_child (parent, *names);
    text = node ? copy_text (xmlNodeGetContent (node)) : NULL;
  }
  return text;
}

/* RSS has the address as text, Atom as an attribute, maybe several. */
static char *
read_link (const xmlNode *item)
{
  for (xmlNode *node = item->children; node; node = node->next) {
    if (!is_named (node, "link") || is_foreign (node))
      continue;
    g_autofree char *rel = copy_text (xmlGetProp (node, BAD_CAST "rel"));
    char *link = copy_text (xmlGetProp (node, BAD_CAST "href"));
    if (!link)
      link = copy_text (xmlNodeGetContent (node));
    if (link && (!rel || strcmp (rel, "alternate") == 0))
      return link;
    g_free (link);
  }
  return NULL;
}

/* The markup inside of an element that holds it as elements (XHTML). */
static char *
dump_markup (xmlNode *node)
{
  xmlBuffer *buffer = xmlBufferCreate ();
  char *markup = NULL;

  if (xmlNodeDump (buffer, node->doc, node, 0, 0) >= 0)
    markup = g_strdup ((const char *) xmlBufferContent (buffer));
  xmlBufferFree (buffer);
  return markup;
}

/* What the item says, as HTML: in whole or, where there is no more, in short.
 */
static char *
read_content (const xmlNode *item)
{
  static const char *const names[] = {"encoded", "content", "description",
                                      "summary", NULL};

  for (const char *const *name = names; *name; name++) {
    xmlNode *node = find_child (item, *name);
    g_autofree char *type =
        node ? copy_text (xmlGetProp (node, BAD_CAST "type")) : NULL;
    if (node && xmlFirstElementChild (node))
      return dump_markup (node);
    g_autofree char *text = node ? copy_text (xmlNodeGetContent (node)) : NULL;
    if (text && type && strcmp (type, "text") == 0)
      return g_markup_escape_text (text, -1);
    if (text)
      return g_steal_pointer (&text);
  }
  return NULL;
}

static gboolean
is_item (const xmlNode *node)
{
  return is_named (node, "item") || is_named (node, "entry");
}

/* The first item below @root, or the next one behind @last. */
static xmlNode *
find_item (xmlNode *root, xmlNode *last)
{
  xmlNode *node = last ? last->next : root->children;

  while (node && !is_item (node)) {
    if (is_named (node, "channel") && find_child (node, "item"))
      node = node->children;
    else
      node = node->next;
  }
  return node;
}

/* The name of the feed, which stands before its items. */
static char *
read_publisher (const ActSource *source)
{
  const xmlNode *root = xmlDocGetRootElement (source->feed);
  const xmlNode *channel = find_child (root, "channel");

  for (xmlNode *node = (channel ? channel : root)->children;
       node && !is_item (node); node = node->next)
    if (is_named (node, "title"))
      return copy_text (xmlNodeGetContent (node));
  return NULL;
}

static ActDocument *
make_document (const ActSource *source, const xmlNode *item, GError **error)
{
  static const char *const titles[] = {"title", NULL};
  static const char *const ids[] = {"guid", "id", NULL};
  static const char *const dates[] = {"pubDate", "published", "date", "updated",
                                      NULL};
  g_autofree char *title = read_child (item, titles);
  g_autofree char *date = read_child (item, dates);
  g_autofree char *id = read_child (item, ids);
  g_autofree char *link = read_link (item);
  g_autofree char *content = read_content (item);
  g_autofree char *publisher = read_publisher (source);
  g_autofree char *place =
      g_strdup_printf ("%s#%" G_GUINT64_FORMAT, source->uri, source->line);
  g_autofree char *number =
      g_strdup_printf ("%s-%" G_GUINT64_FORMAT, source->name, source->line);
  g_autofree char *heading =
      title ? g_markup_printf_escaped ("<h1>%s</h1>", title) : NULL;
  g_autofree char *html =
      g_strconcat (heading ? heading : "", content ? content : "", NULL);
  ActDocument *document;

  if (!*html) {
    g_set_error (error, ACT_ERROR, ACT_ERROR_INPUT, "%s: no text in it", place);
    return NULL;
  }
  document = act_source_read_html (link ? link
                                   : id ? id
                                        : number,
                                   link ? link : place, html, strlen (html),
                                   "utf-8", error);
  if (document) {
    act_document_set_metadata (document, title, date, publisher);
    act_document_set_origin (document, NULL);
  }
  return document;
}

/* The feed as a whole; NULL with an error when it is none. Entities are not
   expanded but by who wants to do harm. */
static xmlDoc *
parse_feed (ActSource *source, GError **error)
{
  gsize length;
  const char *bytes = act_stream_peek (
      source->stream, (gsize) ACT_DOCUMENT_MAX_BYTES + 1, &length, error);
  const char *problem = NULL;
  xmlDoc *doc;

  if (!bytes || !act_stream_check (source->stream, error))
    return NULL;
  doc = length <= ACT_DOCUMENT_MAX_BYTES
            ? xmlReadMemory (bytes, (int) length, NULL, NULL,
                             XML_PARSE_RECOVER | XML_PARSE_NONET |
                                 XML_PARSE_NOERROR | XML_PARSE_NOWARNING |
                                 XML_PARSE_NOCDATA)
            : NULL;
  if (length > ACT_DOCUMENT_MAX_BYTES)
    problem = "feed is longer than the limit of 16 MB";
  else if (!doc || !xmlDocGetRootElement (doc))
    problem = "is no XML that can be read";
  else if (doc->intSubset && doc->intSubset->entities)
    problem = "feed declares entities";
  else if (!find_item (xmlDocGetRootElement (doc), NULL))
    problem = "feed without items";
  if (!problem)
    return doc;
  g_set_error (error, ACT_ERROR, ACT_ERROR_INPUT, "%s: %s", source->uri,
               problem);
  xmlFreeDoc (doc);
  return NULL;
}

gboolean
act_feed_next (ActSource *source, ActDocument **document, GError **error)
{
  if (!source->feed) {
    source->feed = parse_feed (source, error);
    if (!source->feed) {
      source->done = TRUE;
      return TRUE;
    }
  }
  source->item = find_item (xmlDocGetRootElement (source->feed), source->item);
  if (!source->item)
    return FALSE;
  source->line++;
  *document = make_document (source, source->item, error);
  return TRUE;
}
