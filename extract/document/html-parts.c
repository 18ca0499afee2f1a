#include "document/html-parts.h"

#include "document/blocks.h"
#include "lexicon/lexicon.h"

#include <string.h>

/* So many parts of a page can be its last teasers. */
#define REST_MAX 60

/* Longest heading of teasers, bytes. */
#define HEADING_MAX 40

gsize
act_html_measure (xmlNode *root, gsize limit)
{
  gsize n = 0;

  for (xmlNode *node = root; node && n < limit;
       node = act_html_next (node, root, TRUE))
    if (node->type == XML_TEXT_NODE && node->content)
      n += strlen ((const char *) node->content);
  return n;
}

/* Bytes of text in the elements called @name below @root. */
static gsize
measure_in (xmlNode *root, const char *name)
{
  gsize n = 0;
  gboolean into = TRUE;

  for (xmlNode *node = root; node; node = act_html_next (node, root, into)) {
    into = !act_html_is (node, name);
    if (!into)
      n += act_html_measure (node, G_MAXSIZE);
  }
  return n;
}

gsize
act_html_measure_paragraphs (xmlNode *root)
{
  return measure_in (root, "p");
}

/* Does a part of the class @name begin at @p? */
static gboolean
is_part_start (const char *name, const char *p)
{
  return p == name || p[-1] == '-' || p[-1] == '_' ||
         (g_ascii_islower (p[-1]) && g_ascii_isupper (*p));
}

/* Whether @p begins with @word, whose hyphens may be left out. */
static gboolean
begins_with (const char *p, const char *word)
{
  for (; *word; word++) {
    if (*word == '-' && *p != '-' && *p != '_')
      continue;
    if (*word == '-' ? FALSE : g_ascii_tolower (*p) != *word)
      return FALSE;
    p++;
  }
  return TRUE;
}

/* Whether the class @name is marked by a row of @where. */
static gboolean
is_marked_word (const char *name, const char *where)
{
  const ActTable *table = act_table_get ("page-parts");
  const guint word = act_table_get_column (table, "word"),
              kind = act_table_get_column (table, "where");
  const gboolean inside = strcmp (where, "part") == 0;

  for (guint i = 0; i < act_table_count (table); i++) {
    const char *const *row = act_table_get_row (table, i);
    if (strcmp (row[kind], where) != 0)
      continue;
    if (begins_with (name, row[word]))
      return TRUE;
    for (const char *p = name + 1; inside && *name && *p; p++)
      if (is_part_start (name, p) && begins_with (p, row[word]))
        return TRUE;
  }
  return FALSE;
}

static gboolean
has_marked_word (xmlNode *node, const char *attribute, const char *where)
{
  char *value = act_html_attribute (node, attribute);
  gboolean found = FALSE;
  char *rest = NULL;

  if (value)
    for (char *word = strtok_r (value, " \t\r\n", &rest); word && !found;
         word = strtok_r (NULL, " \t\r\n", &rest))
      found = is_marked_word (word, where);
  xmlFree (value);
  return found;
}

gboolean
act_html_is_promotion (xmlNode *node)
{
  return has_marked_word (node, "class", "start") ||
         has_marked_word (node, "id", "start") ||
         has_marked_word (node, "role", "start");
}

/* h2 to h6 */
static gboolean
is_heading (const xmlNode *node)
{
  return node->type == XML_ELEMENT_NODE && node->name[0] == 'h' &&
         node->name[1] >= '2' && node->name[1] <= '6' && node->name[2] == '\0';
}

static gboolean
is_box (const xmlNode *node)
{
  static const char *const names[] = {"div", "section", "ul",    "ol",
                                      "li",  "p",       "figure"};

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    if (act_html_is (node, names[i]))
      return TRUE;
  return FALSE;
}

/* The first heading below @root, or NULL. */
static xmlNode *
find_heading (xmlNode *root)
{
  for (xmlNode *node = root; node; node = act_html_next (node, root, TRUE))
    if (is_heading (node))
      return node;
  return NULL;
}

static gboolean
is_blank (xmlNode *node)
{
  xmlChar *text = node->type == XML_TEXT_NODE || node->type == XML_ELEMENT_NODE
                      ? xmlNodeGetContent (node)
                      : NULL;
  const gboolean blank =
      !text ||
      ((const char *) text)[strspn ((const char *) text, " \t\r\n")] == '\0';
  xmlFree (text);
  return blank;
}

/* "Recommended for you", and nothing else. */
static gboolean
is_teasers_heading (xmlNode *node)
{
  if (!is_heading (node) ||
      act_html_measure (node, HEADING_MAX * 2) > HEADING_MAX)
    return FALSE;
  const ActTable *table = act_table_get ("furniture");
  g_autoptr (GString) normal = g_string_new (NULL);
  xmlChar *text = xmlNodeGetContent (node);
  if (text)
    act_furniture_normalize ((const char *) text, strlen ((const char *) text),
                             normal);
  xmlFree (text);
  const char *const *row = act_table_find (table, normal->str);
  return row && (strcmp (row[act_table_get_column (table, "effect")],
                         "related") == 0 ||
                 g_str_has_prefix (normal->str, "related"));
}

/** What is left to be told of when parts are taken out. @all: bytes of the
    text */
typedef struct {
  xmlNode *root;
  gsize all;
} Page;

/* What counts of a part's text, as Page.all does. */
static gsize
weigh (xmlNode *node)
{
  gsize paragraphs = act_html_measure_paragraphs (node);
  return paragraphs > 0 ? paragraphs : act_html_measure (node, G_MAXSIZE);
}

static gboolean
is_small (const Page *page, xmlNode *node)
{
  return weigh (node) * 2 < page->all &&
         act_html_measure (node, ACT_HTML_PROMOTION_MAX) <
             ACT_HTML_PROMOTION_MAX;
}

/* A part that says itself what it is, or a link around a heading and its
   teaser. */
static gboolean
is_foreign (const Page *page, xmlNode *node)
{
  if (act_html_is (node, "blockquote"))
    return has_marked_word (node, "class", "embed");
  if (act_html_is (node, "a"))
    return find_heading (node) && act_html_measure_paragraphs (node) > 0 &&
           is_small (page, node);
  return is_box (node) &&
         (has_marked_word (node, "class", "part") ||
          has_marked_word (node, "id", "part")) &&
         is_small (page, node);
}

/* What stands in for the heading @node beside what it is the heading of: the
   box that holds it and nothing else. */
static xmlNode *
find_outer (const Page *page, xmlNode *node)
{
  for (; node->parent != page->root; node = node->parent)
    for (xmlNode *other = node->parent->children; other; other = other->next)
      if (other != node && !is_blank (other))
        return node;
  return node;
}

static gboolean
is_first (xmlNode *node)
{
  for (xmlNode *before = node->prev; before; before = before->prev)
    if (!is_blank (before))
      return FALSE;
  return TRUE;
}

/* Whether what follows from @node on in its box is short beside the text. */
static gboolean
is_short_rest (const Page *page, xmlNode *node)
{
  gsize n = 0;
  guint parts = 0;

  for (; node && parts <= REST_MAX; node = node->next, parts++)
    n += weigh (node);
  return parts <= REST_MAX && n * 3 <= page->all;
}

/* The last of the teasers that follow their heading @head among text: links,
   headings that are links and the line below, or, at the article's end, all
   that is left. */
static xmlNode *
find_last_teaser (const Page *page, xmlNode *head)
{
  xmlNode *last = head;
  gboolean linked = FALSE, card = FALSE;

  for (xmlNode *node = head->next; node; node = node->next) {
    if (is_blank (node))
      continue;
    const gboolean link =
        node->type == XML_ELEMENT_NODE &&
        measure_in (node, "a") * 2 > act_html_measure (node, G_MAXSIZE);
    if (is_heading (node) && !link)
      break;
    if (!link && !card && (linked || !is_short_rest (page, node)))
      break;
    card = is_heading (node);
    linked = linked || link;
    last = node;
  }
  return last;
}

/* Takes @node out and returns the one after it. */
static xmlNode *
take_out (const Page *page, xmlNode *node)
{
  xmlNode *next = act_html_next (node, page->root, FALSE);

  xmlUnlinkNode (node);
  xmlFreeNode (node);
  return next;
}

static xmlNode *
take_out_teasers (const Page *page, xmlNode *heading)
{
  xmlNode *head = find_outer (page, heading), *box = head->parent;

  if (box != page->root && is_first (head) && is_small (page, box))
    return take_out (page, box);
  for (xmlNode *last = find_last_teaser (page, head); last != head;) {
    xmlNode *before = last->prev;
    take_out (page, last);
    last = before;
  }
  return take_out (page, head);
}

void
act_html_prune (xmlNode *root)
{
  const Page page = {root, weigh (root)};
  xmlNode *node = act_html_next (root, root, TRUE);

  while (node)
    if (is_foreign (&page, node))
      node = take_out (&page, node);
    else if (is_teasers_heading (node))
      node = take_out_teasers (&page, node);
    else
      node = act_html_next (node, root, TRUE);
}

/* The lines that <br> parts in @block, without those that are blank. */
static GPtrArray *
list_lines (xmlNode *block)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) line = g_string_new (NULL);

  for (xmlNode *node = block->children; node; node = node->next) {
    xmlChar *text = act_html_is (node, "br") ? NULL : xmlNodeGetContent (node);
    if (text && g_utf8_validate ((const char *) text, -1, NULL))
      g_string_append (line, (const char *) text);
    xmlFree (text);
    if (node->next && !act_html_is (node, "br"))
      continue;
    g_strstrip (line->str);
    if (*line->str)
      g_ptr_array_add (lines, g_strdup (line->str));
    g_string_truncate (line, 0);
  }
  return lines;
}

/* Whether the last word of @line begins with a small letter and is none that
   another has to follow ("the", "of"). */
static gboolean
ends_by_itself (const char *line)
{
  const char *word = strrchr (line, ' ');

  return word && g_ascii_islower (word[1]) &&
         !act_blocks_is_function_word (word + 1, strlen (word + 1));
}

gboolean
act_html_is_list_of_lines (xmlNode *block)
{
  g_autoptr (GPtrArray) lines = NULL;

  if (is_heading (block) || act_html_is (block, "h1"))
    return FALSE;
  lines = list_lines (block);
  for (guint i = 1; i < lines->len; i++) {
    const gunichar c = g_utf8_get_char (g_ptr_array_index (lines, i));
    if (!g_unichar_isupper (c) && !g_unichar_isdigit (c))
      return FALSE;
  }
  return lines->len > 2 ||
         (lines->len == 2 && ends_by_itself (g_ptr_array_index (lines, 0)) &&
          strchr (g_ptr_array_index (lines, 1), ' '));
}
