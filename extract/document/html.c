#include "document/html.h"

#include "document/html-meta.h"
#include "document/html-parse.h"
#include "document/html-parts.h"
#include "document/utf8.h"

#include <string.h>

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
      "script",   "style", "noscript", "nav",        "footer",
      "aside",    "form",  "button",   "select",     "iframe",
      "svg",      "head",  "template", "figcaption", "object",
      "video",    "audio", "input",    "label",      "dialog",
      "textarea", "del",   "s",        "strike",     NULL};
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

/* "style='display: none'" */
static gboolean
is_styled_away (xmlNode *node)
{
  char *style = act_html_attribute (node, "style");
  gboolean away = FALSE;

  for (char *c = style; c && *c && !away; c++)
    if (g_ascii_strncasecmp (c, "display", strlen ("display")) == 0) {
      const char *value = c + strlen ("display");
      value += strspn (value, " \t\r\n:");
      away = g_ascii_strncasecmp (value, "none", strlen ("none")) == 0;
    }
  xmlFree (style);
  return away;
}

/* The number of a note: "Oslo<sup>1</sup>", unlike "km<sup>2</sup>" and
   "10<sup>6</sup>". */
static gboolean
is_note_mark (xmlNode *node)
{
  const xmlNode *before = node->prev;
  const char *word = before && before->type == XML_TEXT_NODE && before->content
                         ? (const char *) before->content
                         : "";
  gsize n = strlen (word), letters = 0;

  while (letters < n && g_ascii_isalpha (word[n - 1 - letters]))
    letters++;
  if (!act_html_is (node, "sup") || letters == 1 || letters == 2 ||
      (n > 0 && g_ascii_isdigit (word[n - 1])))
    return FALSE;
  xmlChar *text = xmlNodeGetContent (node);
  const gboolean mark =
      text && text[strspn ((const char *) text, "0123456789[](),* \n\t")] == 0;
  xmlFree (text);
  return mark;
}

static gboolean
is_short (xmlNode *node)
{
  return act_html_measure (node, ACT_HTML_PROMOTION_MAX) <
         ACT_HTML_PROMOTION_MAX;
}

static gboolean
is_dropped (xmlNode *node)
{
  const char *name = (const char *) node->name;

  if (is_dropped_element (name) || is_note_mark (node))
    return TRUE;
  if (xmlHasProp (node, (const xmlChar *) "hidden"))
    return TRUE;
  if (is_styled_away (node))
    return is_short (node);
  if (!is_one_of (name,
                  (const char *const[]){"div", "section", "ul", "ol", "p",
                                        "span", "figure", "header", NULL}))
    return FALSE;
  return act_html_is_promotion (node) && is_short (node);
}

/* The text so far and whether a space is due before the next word. */
typedef struct {
  GString *out;
  gboolean space;
  gboolean broken;      /* a <br> since the last word */
  const GArray *pieces; /* of ActHtmlPiece */
  ActOrigin *origin;    /* of @out */
  guint32 source_end;   /* of the last character in it */
  xmlNode *block;       /* the last one with a <br>, nullable */
  gboolean list;        /* that is a list of lines */
} Writer;

/* Where in the pieces of a text node the writer is. */
typedef struct {
  guint32 piece; /* by its number, 0: their places are not known */
  gsize end;     /* of the piece, in the node's content */
} Cursor;

static void
end_line (Writer *writer)
{
  if (writer->out->len > 0 && writer->out->str[writer->out->len - 1] != '\n')
    g_string_append_c (writer->out, '\n');
  writer->space = FALSE;
  writer->broken = FALSE;
}

/* One <br> is a line of the page, two are a paragraph; so is one in a list of
   lines that no stop parts. */
static void
break_line (Writer *writer, xmlNode *node)
{
  const GString *out = writer->out;

  if (node->parent != writer->block) {
    writer->block = node->parent;
    writer->list = act_html_is_list_of_lines (node->parent);
  }
  if (writer->broken || (writer->list && out->len > 0 &&
                         !strchr (".!?,:;", out->str[out->len - 1])))
    end_line (writer);
  writer->space = TRUE;
  writer->broken = TRUE;
}

/* Notes where @length bytes come from that are about to be written: bytes
   @offset… of a text node. A space before them that is one byte in the page,
   whichever it is, has its place there. */
static void
note_place (Writer *writer, Cursor *cursor, gsize offset, guint32 length,
            gboolean space)
{
  const ActHtmlPiece *piece = NULL;
  ActOriginRun run = {.text = (guint32) writer->out->len, .n = 1};

  while (cursor->piece) {
    piece = &g_array_index (writer->pieces, ActHtmlPiece, cursor->piece - 1);
    if (offset < cursor->end + piece->length)
      break;
    cursor->end += piece->length;
    cursor->piece = piece->next;
  }
  if (!cursor->piece || piece->source_length == 0)
    return;
  run.text_width = run.source_width = 1;
  run.source = piece->source;
  if (piece->source_length == piece->length) {
    run.source += (guint32) (offset - cursor->end);
    run.n = length;
  } else {
    run.text_width = length;
    run.source_width = piece->source_length;
  }
  if (space && run.source == writer->source_end + 1)
    act_origin_add (writer->origin,
                    (ActOriginRun){run.text - 1, run.source - 1, 1, 1, 1});
  act_origin_add (writer->origin, run);
  writer->source_end = run.source + run.n * run.source_width;
}

static void
write_text (Writer *writer, const char *text, guint32 first_piece)
{
  Cursor cursor = {first_piece, 0};

  for (const char *p = text; *p; p = act_utf8_next (p)) {
    gunichar c = g_utf8_get_char (p);
    gboolean space;
    if (g_unichar_isspace (c) || c == 0xa0) {
      writer->space = TRUE;
      continue;
    }
    if (c == 0xad || c == 0x200b || c == 0xfeff || c < 0x20)
      continue; /* soft hyphens and the like */
    space = writer->space && writer->out->len > 0 &&
            writer->out->str[writer->out->len - 1] != '\n';
    if (space)
      g_string_append_c (writer->out, ' ');
    writer->space = FALSE;
    writer->broken = FALSE;
    note_place (writer, &cursor, (gsize) (p - text),
                (guint32) (act_utf8_next (p) - p), space);
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
      write_text (writer, (const char *) node->content,
                  act_html_get_first_piece (node, writer->pieces));
    if (element && is_block_element ((const char *) node->name))
      end_line (writer);
    if (act_html_is (node, "br"))
      break_line (writer, node);
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

/* The element that holds the article: an <article> or articleBody with more
   than half of the paragraphs, else all: what follows on </body> lies outside
   of the body. */
static xmlNode *
find_article (xmlNode *root)
{
  gsize all = act_html_measure_paragraphs (root);
  gboolean into = TRUE;

  for (xmlNode *node = root; node; node = act_html_next (node, root, into)) {
    into = TRUE;
    if (act_html_is (node, "article")) {
      if (act_html_measure_paragraphs (node) * 2 > all && all > 0)
        return node;
      into = FALSE;
    }
  }
  return root;
}

/* The end tag of the script or style that begins at @tag, or @tag. */
static const char *
skip_script (const char *tag, const char *end)
{
  static const char *const names[] = {"script", "style"};

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++) {
    const gsize n = strlen (names[i]);
    if ((gsize) (end - tag) <= n ||
        g_ascii_strncasecmp (tag + 1, names[i], n) != 0)
      continue;
    for (const char *p = tag + n; p + n + 2 <= end; p++)
      if (p[0] == '<' && p[1] == '/' &&
          g_ascii_strncasecmp (p + 2, names[i], n) == 0)
        return p;
    return end - 1;
  }
  return tag;
}

/* The text when the parser gave up (markup nested too deeply): tags taken out
   by hand. */
static void
strip_tags (Writer *writer, const char *bytes, gsize length)
{
  const char *at = bytes, *end = bytes + length;
  g_autoptr (GArray) pieces = g_array_new (FALSE, FALSE, sizeof (ActHtmlPiece));

  writer->pieces = pieces;
  while (at < end) {
    const char *tag = memchr (at, '<', (gsize) (end - at));
    ActHtmlPiece piece = {.source = (guint32) (at - bytes)};
    piece.length = piece.source_length = (guint32) ((tag ? tag : end) - at);
    if (piece.length > 0) {
      g_autofree char *text = g_strndup (at, piece.length);
      g_array_set_size (pieces, 0);
      g_array_append_val (pieces, piece);
      write_text (writer, text, 1);
    }
    if (tag)
      tag = skip_script (tag, end);
    at = tag ? memchr (tag, '>', (gsize) (end - tag)) : NULL;
    if (!at)
      break;
    writer->space = TRUE;
    at++;
  }
}

/* The article as the page's metadata has it, where the page itself gets it from
   a script. Nobody knows where in the page it stands. */
static void
write_body (Writer *writer, const char *body)
{
  g_auto (GStrv) lines = g_strsplit (body, "\n", -1);

  g_string_truncate (writer->out, 0);
  act_origin_unref (writer->origin);
  writer->origin = act_origin_new ();
  for (char **line = lines; *line; line++) {
    write_text (writer, *line, 0);
    end_line (writer);
  }
}

/* A headline that stands outside of the article becomes its first line. */
static void
prepend_title (Writer *writer, const char *title, const char *bytes,
               gsize length)
{
  guint32 n = (guint32) strlen (title), n_runs;
  const char *there = g_strstr_len (bytes, (gssize) length, title);
  const ActOriginRun *runs = act_origin_get_runs (writer->origin, &n_runs);
  ActOrigin *origin = act_origin_new ();

  if (there)
    act_origin_add (origin,
                    (ActOriginRun){0, (guint32) (there - bytes), n, 1, 1});
  for (guint i = 0; i < n_runs; i++) {
    ActOriginRun run = runs[i];
    run.text += n + 1;
    act_origin_add (origin, run);
  }
  act_origin_unref (writer->origin);
  writer->origin = origin;
  g_string_prepend_c (writer->out, '\n');
  g_string_prepend (writer->out, title);
}

void
act_html_read (const char *bytes, gsize length, ActHtml *html)
{
  g_autoptr (GArray) pieces = g_array_new (FALSE, FALSE, sizeof (ActHtmlPiece));
  Writer writer = {.out = g_string_new (NULL),
                   .pieces = pieces,
                   .origin = act_origin_new ()};
  htmlDocPtr doc = act_html_parse (bytes, length, pieces);
  xmlNode *root = doc ? xmlDocGetRootElement (doc) : NULL;

  memset (html, 0, sizeof *html);
  if (root) {
    act_html_find_metadata (root, html);
    xmlNode *article = find_article (root);
    act_html_prune (article);
    write_tree (&writer, article);
  }
  if (doc)
    xmlFreeDoc (doc);
  if (html->body && strlen (html->body) > writer.out->len * 2)
    write_body (&writer, html->body);
  if (writer.out->len == 0)
    strip_tags (&writer, bytes, length);
  if (html->title && !strstr (writer.out->str, html->title))
    prepend_title (&writer, html->title, bytes, length);
  html->text = g_string_free (writer.out, FALSE);
  html->origin = writer.origin;
}

void
act_html_clear (ActHtml *html)
{
  g_free (html->text);
  g_free (html->title);
  g_free (html->date);
  g_free (html->publisher);
  g_free (html->body);
  act_origin_unref (html->origin);
}
