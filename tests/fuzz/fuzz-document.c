/* Any bytes as a document. The first byte chooses how they are read: 't' (and
   all others) text, 'd' Markdown, 'h' HTML, 'j' JSON Lines, 'w' WARC, 'f' a
   feed, 'm' a mail; each may be gzip. */
#include "document/source.h"
#include "token/parse-private.h"

#include <string.h>

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

/* Words lie in the text, in order, and their forms are its bytes. */
static void
check_parse (const ActDocument *document, const ActParse *parse)
{
  const char *text = act_document_get_text (document, NULL);
  guint32 at = 0;

  for (guint i = 0; i < act_parse_count_sentences (parse); i++) {
    const ActSentence *sentence = act_parse_get_sentence (parse, i);
    g_assert_cmpuint (sentence->n_words, >, 0);
    for (guint w = 1; w <= sentence->n_words; w++) {
      const ActWord *word = &sentence->words[w];
      gsize length = act_span_length (word->span);
      g_assert_cmpuint (word->span.begin, >=, at);
      g_assert_cmpuint (word->span.end, >, word->span.begin);
      g_assert_cmpint (memcmp (text + word->span.begin, word->form, length), ==,
                       0);
      g_assert_true (g_utf8_validate (word->form, -1, NULL));
      g_assert_true (g_utf8_validate (word->lower, -1, NULL));
      at = word->span.end;
    }
  }
}

static void
check_document (const ActDocument *document)
{
  g_autoptr (ActParse) page = act_parse_new (document);
  g_autoptr (ActParse) all = act_parse_new_all (document);
  g_autoptr (ActParse) lines = act_parse_new_lines (document, TRUE);

  check_parse (document, page);
  check_parse (document, all);
  check_parse (document, lines);
}

static void
read_source (ActSourceFormat format, gboolean markdown, const char *bytes,
             gsize size)
{
  ActSource *source = g_new0 (ActSource, 1);
  ActDocument *document;
  GError *error = NULL;

  source->stream = act_stream_new ("fuzz", bytes, size);
  source->format = format;
  source->markdown = markdown;
  source->name = g_strdup ("fuzz");
  source->uri = g_strdup ("fuzz");
  while (act_source_next (source, &document, &error)) {
    g_assert_true ((document != NULL) != (error != NULL));
    if (document)
      check_document (document);
    act_document_free (document);
    g_clear_error (&error);
  }
  g_assert_no_error (error);
  act_source_free (source);
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  const char *bytes = (const char *) data;
  char mode = size > 0 ? bytes[0] : 't';

  if (size > 0)
    bytes++, size--;
  switch (mode) {
  case 'h':
    read_source (ACT_SOURCE_HTML, FALSE, bytes, size);
    break;
  case 'j':
    read_source (ACT_SOURCE_JSONL, FALSE, bytes, size);
    break;
  case 'w':
    read_source (ACT_SOURCE_WARC, FALSE, bytes, size);
    break;
  case 'f':
    read_source (ACT_SOURCE_FEED, FALSE, bytes, size);
    break;
  case 'm':
    read_source (ACT_SOURCE_MAIL, FALSE, bytes, size);
    break;
  case 'd':
    read_source (ACT_SOURCE_TEXT, TRUE, bytes, size);
    break;
  default:
    read_source (ACT_SOURCE_TEXT, FALSE, bytes, size);
    break;
  }
  return 0;
}
