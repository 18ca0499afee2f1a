#include "document/html.h"

#include "document/html-meta.h"
#include "document/utf8.h"

#include <string.h>

/* Parts that are marked as promotion and the like are kept when they hold more
   than this: some sites mark whole articles so. Bytes. */
#define PROMOTION_MAX 3000

static gboolean
is_one_of (const char *name, const char *const *names)
{
  for (; *names; names++)
    if (strcmp (name, *names) == 0)
      return TRUE;
  return FALSE;
}

static gboolean
is_dropped_element (const char *name)
{
  static const char *const names[] = {
      "script",   "style",      "noscript", "nav",    "footer", "aside",
      "form",     "button",     "select",   "iframe", "svg",    "head",
      "template", "figcaption", "object",   "video",  "audio",  "input",
      "label",    "dialog",     "textarea", NULL};
  return is_one_of (name, names);
}

static gboolean
is_block_element (const char *name)
{
  static const char *const names[] = {
      "p",       "div",     "section",    "article", "main",    "header",
      "h1",      "h2",      "h3",         "h4",      "h5",      "h6",
      "ul",      "ol",      "li",         "dl",      "dt",      "dd",
      "tr",      "table",   "blockquote", "pre",     "figure",  "hr",
      "address", "body",    "center",     "details", "summary", "fieldset",
      "time",    "caption", NULL};
  return is_one_of (name, names);
}

/* Words of class, id and role that mark what is no article. */
static gboolean
is_promotion_word (const char *word)
{
  static const char *const starts[] = {
      "share",    "social",     "related",   "recommend",    "newsletter",
      "promo",    "advert",     "cookie",    "breadcrumb",   "comment",
      "sidebar",  "navigation", "subscribe", "subscription", "banner",
      "popup",    "modal",      "menu",      "caption",      "credit",
      "tags",     "most-read",  "mostread",  "footer",       "paywall",
      "outbrain", "taboola",    "hidden",    "sponsor",      NULL};

  for (const char *const *start = starts; *start; start++)
    if (g_ascii_strncasecmp (word, *start, strlen (*start)) == 0)
      return TRUE;
  return FALSE;
}

static gboolean
has_promotion_word (xmlNode *node, const char *attribute)
{
  char *value = act_html_attribute (node, attribute);
  gboolean found = FALSE;
  char *rest = NULL;

  if (value)
    for (char *word = strtok_r (value, " ", &rest); word && !found;
         word = strtok_r (NULL, " ", &rest))
      found = is_promotion_word (word);
  xmlFree (value);
  return found;
}

/* Bytes of text below @node, counted up to @limit. */
static gsize
measure (xmlNode *root, gsize limit)
{
  gsize n = 0;

  for (xmlNode *node = root; node && n < limit;
       node = act_html_next (node, root, TRUE))
    if (node->type == XML_TEXT_NODE && node->content)
      n += strlen ((const char *) node->content);
  return n;
}

static gboolean
is_dropped (xmlNode *node)
{
  const char *name = (const char *) node->name;

  if (is_dropped_element (name))
    return TRUE;
  if (xmlHasProp (node, (const xmlChar *) "hidden"))
    return TRUE;
  if (!is_one_of (name,
                  (const char *const[]){"div", "section", "ul", "ol", "p",
                                        "span", "figure", "header", NULL}))
    return FALSE;
  if (!has_promotion_word (node, "class") && !has_promotion_word (node, "id") &&
      !has_promotion_word (node, "role"))
    return FALSE;
  return measure (node, PROMOTION_MAX) < PROMOTION_MAX;
}

/* The text so far and whether a space is due before the next word. */
typedef struct {
  GString *out;
  gboolean space;
  gboolean broken; /* a <br> since the last word */
} Writer;

static void
end_line (Writer *writer)
{
  if (writer->out->len > 0 && writer->out->str[writer->out->len - 1] != '\n')
    g_string_append_c (writer->out, '\n');
  writer->space = FALSE;
  writer->broken = FALSE;
}

/* One <br> is a line of the page, two are a paragraph. */
static void
break_line (Writer *writer)
{
  if (writer->broken)
    end_line (writer);
  writer->space = TRUE;
  writer->broken = TRUE;
}

static void
write_text (Writer *writer, const char *text)
{
  for (const char *p = text; *p; p = act_utf8_next (p)) {
    gunichar c = g_utf8_get_char (p);
    if (g_unichar_isspace (c) || c == 0xa0) {
      writer->space = TRUE;
      continue;
    }
    if (c == 0xad || c == 0x200b || c == 0xfeff || c < 0x20)
      continue; /* soft hyphens and the like */
    if (writer->space && writer->out->len > 0 &&
        writer->out->str[writer->out->len - 1] != '\n')
      g_string_append_c (writer->out, ' ');
    writer->space = FALSE;
    writer->broken = FALSE;
    g_string_append_unichar (writer->out, c);
  }
}

/* The text below @root. Blocks are told from their neighbours when the walk
   enters and when it leaves them, without recursion. */
static void
write_tree (Writer *writer, xmlNode *root)
{
  xmlNode *node = root;

  while (node) {
    gboolean element = node->type == XML_ELEMENT_NODE;
    gboolean dropped = element && node != root && is_dropped (node);
    if (node->type == XML_TEXT_NODE && node->content &&
        g_utf8_validate ((const char *) node->content, -1, NULL))
      write_text (writer, (const char *) node->content);
    if (element && is_block_element ((const char *) node->name))
      end_line (writer);
    if (act_html_is (node, "br"))
      break_line (writer);
    if (element && (act_html_is (node, "td") || act_html_is (node, "th")))
      writer->space = TRUE;
    if (element && !dropped && node->children) {
      node = node->children;
      continue;
    }
    while (node != root && !node->next) {
      node = node->parent;
      if (is_block_element ((const char *) node->name))
        end_line (writer);
    }
    node = node == root ? NULL : node->next;
  }
  end_line (writer);
}

static gsize
measure_paragraphs (xmlNode *root)
{
  gsize n = 0;
  gboolean into = TRUE;

  for (xmlNode *node = root; node; node = act_html_next (node, root, into)) {
    into = !act_html_is (node, "p");
    if (!into)
      n += measure (node, G_MAXSIZE);
  }
  return n;
}

/* The element that holds the article: an <article> or articleBody with more
   than half of the paragraphs, else the body. */
static xmlNode *
find_article (xmlNode *root)
{
  gsize all = measure_paragraphs (root);
  gboolean into = TRUE;

  for (xmlNode *node = root; node; node = act_html_next (node, root, into)) {
    into = TRUE;
    if (act_html_is (node, "article")) {
      if (measure_paragraphs (node) * 2 > all && all > 0)
        return node;
      into = FALSE;
    }
  }
  for (xmlNode *node = root; node; node = act_html_next (node, root, TRUE))
    if (act_html_is (node, "body"))
      return node;
  return root;
}

/* The text when the parser gave up (markup nested too deeply): tags taken out
   by hand. */
static void
strip_tags (Writer *writer, const char *bytes, gsize length)
{
  g_autofree char *text = g_malloc (length + 1);
  gsize n = 0;
  gboolean inside = FALSE;

  for (gsize i = 0; i < length; i++) {
    if (bytes[i] == '<')
      inside = TRUE;
    else if (inside && bytes[i] == '>')
      inside = FALSE, text[n++] = ' ';
    else if (!inside)
      text[n++] = bytes[i];
  }
  text[n] = '\0';
  write_text (writer, text);
}

void
act_html_read (const char *bytes, gsize length, ActHtml *html)
{
  Writer writer = {.out = g_string_new (NULL)};
  htmlDocPtr doc;
  xmlNode *root;

  memset (html, 0, sizeof *html);
  doc = length <= G_MAXINT
            ? htmlReadMemory (bytes, (int) length, NULL, "UTF-8",
                              HTML_PARSE_RECOVER | HTML_PARSE_NOERROR |
                                  HTML_PARSE_NOWARNING | HTML_PARSE_NONET)
            : NULL;
  root = doc ? xmlDocGetRootElement (doc) : NULL;
  if (root) {
    act_html_find_metadata (root, html);
    write_tree (&writer, find_article (root));
  }
  if (doc)
    xmlFreeDoc (doc);
  if (writer.out->len == 0)
    strip_tags (&writer, bytes, length);
  /* A headline that stands outside of the article is its first line. */
  if (html->title && !strstr (writer.out->str, html->title)) {
    g_string_prepend_c (writer.out, '\n');
    g_string_prepend (writer.out, html->title);
  }
  html->text = g_string_free (writer.out, FALSE);
}

void
act_html_clear (ActHtml *html)
{
  g_free (html->text);
  g_free (html->title);
  g_free (html->date);
  g_free (html->publisher);
}
