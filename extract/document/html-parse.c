#include "document/html-parse.h"

#include <libxml/SAX2.h>
#include <string.h>

/* Longest character reference, and how far the parser may be from the place
   that it tells. */
#define REFERENCE_MAX 40
#define REACH 8

typedef struct {
  const char *bytes;
  gsize length;
  GArray *pieces;
  xmlNode *node; /* the text node of the last piece */
} Parse;

static gboolean
stands_before (const Parse *parse, gint64 end, const xmlChar *text, gsize n)
{
  return end >= (gint64) n && end <= (gint64) parse->length &&
         memcmp (parse->bytes + (end - (gint64) n), text, n) == 0;
}

/* Where the character reference that ends before @end begins, or -1. */
static gint64
find_reference (const Parse *parse, gint64 end)
{
  gint64 at = end;

  if (at > (gint64) parse->length)
    return -1;
  if (at > 0 && parse->bytes[at - 1] == ';')
    at--;
  while (
      at > 0 && end - at < REFERENCE_MAX &&
      (g_ascii_isalnum (parse->bytes[at - 1]) || parse->bytes[at - 1] == '#'))
    at--;
  return at > 0 && parse->bytes[at - 1] == '&' ? at - 1 : -1;
}

/* The parser stands behind what it tells of, at @end. Nothing is taken on
   trust: the page must have these very bytes there, or a reference. */
static void
place (const Parse *parse, gint64 end, const xmlChar *text, ActHtmlPiece *piece)
{
  gint64 reference;

  if (stands_before (parse, end, text, piece->length)) {
    piece->source = (guint32) (end - piece->length);
    piece->source_length = piece->length;
    return;
  }
  reference = piece->length <= REACH ? find_reference (parse, end) : -1;
  if (reference >= 0) {
    piece->source = (guint32) reference;
    piece->source_length = (guint32) (end - reference);
    return;
  }
  for (gint64 off = 1; off <= REACH; off++)
    for (gint64 sign = -1; sign <= 1; sign += 2)
      if (stands_before (parse, end + sign * off, text, piece->length)) {
        piece->source = (guint32) (end + sign * off - piece->length);
        piece->source_length = piece->length;
        return;
      }
}

static ActHtmlPiece *
piece_at (const GArray *pieces, guint32 number)
{
  return &g_array_index (pieces, ActHtmlPiece, number - 1);
}

static void
add_piece (Parse *parse, xmlNode *node, ActHtmlPiece piece)
{
  guint32 number = parse->pieces->len + 1;
  guint32 last =
      parse->node == node ? number - 1 : GPOINTER_TO_UINT (node->_private);

  g_array_append_val (parse->pieces, piece);
  if (!node->_private)
    node->_private = GUINT_TO_POINTER (number);
  else {
    while (piece_at (parse->pieces, last)->next)
      last = piece_at (parse->pieces, last)->next;
    piece_at (parse->pieces, last)->next = number;
  }
  parse->node = node;
}

static void
on_characters (void *data, const xmlChar *text, int n)
{
  htmlParserCtxtPtr parser = data;
  Parse *parse = parser->_private;
  xmlNode *last;

  xmlSAX2Characters (data, text, n);
  last = parser->node ? parser->node->last : NULL;
  if (n > 0 && last && last->type == XML_TEXT_NODE && parser->input) {
    ActHtmlPiece piece = {.length = (guint32) n};
    gint64 end = (gint64) parser->input->consumed +
                 (parser->input->cur - parser->input->base);
    place (parse, end, text, &piece);
    add_piece (parse, last, piece);
  }
}

htmlDocPtr
act_html_parse (const char *bytes, gsize length, GArray *pieces)
{
  Parse parse = {bytes, length, pieces, NULL};
  htmlParserCtxtPtr parser;
  htmlDocPtr doc;

  if (length > G_MAXINT)
    return NULL;
  parser = htmlNewParserCtxt ();
  parser->sax->characters = on_characters;
  parser->_private = &parse;
  doc = htmlCtxtReadMemory (parser, bytes, (int) length, NULL, "UTF-8",
                            HTML_PARSE_RECOVER | HTML_PARSE_NOERROR |
                                HTML_PARSE_NOWARNING | HTML_PARSE_NONET);
  htmlFreeParserCtxt (parser);
  return doc;
}

guint32
act_html_get_first_piece (const xmlNode *node, const GArray *pieces)
{
  guint32 first = GPOINTER_TO_UINT (node->_private);
  gsize length = 0;

  for (guint32 i = first; i; i = piece_at (pieces, i)->next)
    length += piece_at (pieces, i)->length;
  return length == strlen ((const char *) node->content) ? first : 0;
}
