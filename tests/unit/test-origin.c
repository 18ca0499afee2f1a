/* Origins: the way from the text back to the bytes of the file. */
#include <actant/document.h>

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>

#define ARTICLE                                                                \
  "<html><head><title>The harbour closes</title></head>\n<body><nav>Home "     \
  "Brenik</nav>\n<h1>The harbour\n   closes</h1>\n<p>The harbour of "          \
  "<b>Brenik</b> was closed on Monday, said\n"                                 \
  "the mayor, Zo&euml; M&#252;ller &amp; nobody else.</p>\n<p>Two men from "   \
  "Caf\xc3\xa9 Nord were seen at the old pier</p></body></html>\n"

static void
put (GString *out, const void *bytes, gsize length)
{
  g_string_append_len (out, bytes, (gssize) length);
}

static GString *
convert (const char *text, const char *charset)
{
  gsize n;
  g_autofree char *bytes =
      g_convert (text, -1, charset, "UTF-8", NULL, &n, NULL);
  GString *out = g_string_new (NULL);

  g_assert_nonnull (bytes);
  put (out, bytes, n);
  return out;
}

/* Reads @bytes as a file of this name. */
static ActDocument *
read_file (const char *name, const void *bytes, gsize length)
{
  g_autofree char *folder = g_dir_make_tmp ("actant-origin-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (ActReader) reader = NULL;
  ActDocument *document = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (path, bytes, (gssize) length, &error));
  reader = act_reader_new ((const char *const *) &path, 1);
  g_assert_true (act_reader_next (reader, &document, &error));
  g_assert_no_error (error);
  g_assert_nonnull (document);
  g_unlink (path);
  g_rmdir (folder);
  return document;
}

/* What stands in the file for the first @words of the text. */
static char *
find (const ActDocument *document, const char *bytes, const char *words)
{
  const char *text = act_document_get_text (document, NULL);
  const char *at = strstr (text, words);
  guint64 begin = 0, end = 0;

  if (!at || !act_origin_find (
                 act_document_get_origin (document),
                 (ActSpan){(guint32) (at - text),
                           (guint32) ((gsize) (at - text) + strlen (words))},
                 &begin, &end))
    return NULL;
  return g_strndup (bytes + begin, end - begin);
}

static void
expect (const ActDocument *document, const GString *file, const char *words,
        const char *source)
{
  g_autofree char *found = find (document, file->str, words);

  g_assert_cmpstr (found, ==, source);
}

/* Every word of ASCII letters has its very letters in the file. */
static void
check_words (const ActDocument *document, const char *bytes, gsize step)
{
  gsize length;
  const char *text = act_document_get_text (document, &length);
  const ActOrigin *origin = act_document_get_origin (document);
  guint found = 0;

  for (guint32 i = 0; i < length; i++) {
    ActSpan span = {i, i};
    guint64 begin, end;
    while (span.end < length && g_ascii_isalpha (text[span.end]))
      span.end++;
    if (span.begin == span.end)
      continue;
    if (act_origin_find (origin, span, &begin, &end) &&
        !memchr (bytes + begin, '&', end - begin)) {
      found++;
      g_assert_cmpuint (end - begin, ==, act_span_length (span) * step);
      for (guint32 k = 0; k < act_span_length (span); k++)
        g_assert_cmpint (bytes[begin + k * step], ==, text[span.begin + k]);
    }
    i = span.end;
  }
  g_assert_cmpuint (found, >, 10);
}

static void
test_html (void)
{
  g_autoptr (GString) file = g_string_new (ARTICLE);
  g_autoptr (ActDocument) document = read_file ("a.html", file->str, file->len);

  expect (document, file, "The harbour of", "The harbour of");
  expect (document, file, "harbour of Brenik was",
          "harbour of <b>Brenik</b> was");
  expect (document, file, "said the mayor", "said\nthe mayor");
  expect (document, file, "Zoë", "Zo&euml;");
  expect (document, file, "ë Mü", "&euml; M&#252;");
  expect (document, file, "& nobody", "&amp; nobody");
  expect (document, file, "Café Nord", "Caf\xc3\xa9 Nord");
  expect (document, file, "Brenik was closed", "Brenik</b> was closed");
}

/* The parser hands out long texts in pieces, mends broken markup and gives up
   on deep markup; the words stay where they are. */
static void
test_broken (void)
{
  static const char *const pages[] = {
      "<p>One <b>two <i>three</b> four</i> five six seven<p>eight &amp nine "
      "&unknown; ten & eleven &#x41;nna < twelve</div></p></table>thirteen",
      "<table><tr>one two three<td>four five<p>six</table>seven eight nine "
      "<li>ten <li>eleven <!-- not <p>this --> twelve &nbsp;&nbsp; thirteen",
      "<body><body><p>one two</body></html>three four five<p>six <br>seven "
      "<br><br> eight nine ten\r\neleven \r\n\r\n twelve\rthirteen fourteen",
      "<p>one two three <script>var x = 'four';</script> five six seven "
      "eight nine <![CDATA[ ten ]]> eleven <?php twelve ?> thirteen fourteen",
      "one two three four five six seven eight nine ten eleven twelve < br",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (pages); i++) {
    g_autofree char *page = g_strconcat ("<html>", pages[i], NULL);
    g_autoptr (ActDocument) document =
        read_file ("a.html", page, strlen (page));
    check_words (document, page, 1);
  }
  for (guint depth = 0; depth <= 400; depth += 400) {
    g_autoptr (GString) page = g_string_new ("<html><body>");
    g_autoptr (ActDocument) document = NULL;
    for (guint i = 0; i < depth; i++)
      g_string_append (page, "<div>");
    g_string_append (page, "<p>");
    for (guint i = 0; i < 3000; i++)
      g_string_append_printf (page, i % 97 == 0 ? "&quot;w%u ü " : "word%u ",
                              i);
    document = read_file ("a.html", page->str, page->len);
    check_words (document, page->str, 1);
    expect (document, page, "word2999", "word2999");
    expect (document, page, "ü word98", "ü word98");
  }
}

/* The same page in other encodings. */
static void
test_encodings (void)
{
  static const struct {
    const char *charset, *cafe;
  } cases[] = {{"windows-1252", "Caf\xe9"},
               {"iso-8859-15", "Caf\xe9"},
               {"utf-8", "Caf\xc3\xa9"},
               {"gb18030", "Caf\xa8\xa6"},
               {"big5-hkscs", "Caf\x88\x6d"}};

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *page =
        g_strdup_printf ("<html><meta charset=%s><!-- \u4e2d -->%s",
                         cases[i].charset, strstr (ARTICLE, "<body>"));
    g_autoptr (GString) file = NULL;
    g_autoptr (ActDocument) document = NULL;
    if (i < 2)
      memmove (strstr (page, "\u4e2d"), "...", 3);
    file = convert (page, cases[i].charset);
    document = read_file ("a.html", file->str, file->len);
    check_words (document, file->str, 1);
    expect (document, file, "Café", cases[i].cafe);
    expect (document, file, "Zoë", "Zo&euml;");
    expect (document, file, "harbour of Brenik", "harbour of <b>Brenik");
  }
}

static void
test_utf16 (void)
{
  static const char *const charsets[] = {"UTF-16LE", "UTF-16BE"};

  for (gsize i = 0; i < G_N_ELEMENTS (charsets); i++)
    for (gsize html = 0; html < 2; html++) {
      g_autoptr (GString) file = convert (
          html ? "\ufeff<html><p>The \U0001F600 harbour of <b>Brenik</b> was "
                 "closed on Monday, said the m&aacute;yor and the men in it</p>"
               : "\ufeffThe \U0001F600 harbour of Brenik was closed on Monday, "
                 "said the máyor and the men who were in it.\n",
          charsets[i]);
      g_autoptr (ActDocument) document =
          read_file (html ? "a.html" : "a.txt", file->str, file->len);
      check_words (document, file->str + (i == 1), 2);
    }
}

/* Bytes that are no UTF-8 in a page that claims to be. */
static void
test_mended (void)
{
  static const char page[] =
      "<html><meta charset=utf-8><p>The \xff harbour \xe9 of caf\xc3\xa9 "
      "Brenik was closed on Monday said the mayor and all others</p>";
  g_autoptr (GString) file = g_string_new (page);
  g_autoptr (ActDocument) document = read_file ("a.html", file->str, file->len);

  check_words (document, page, 1);
  expect (document, file, "of café Brenik", "of caf\xc3\xa9 Brenik");
}

static void
add_record (GString *out, const char *header, const char *body)
{
  g_autofree char *http = g_strdup_printf (
      "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n%s\r\n%s", header, body);

  g_string_append_printf (out,
                          "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: "
                          "%" G_GSIZE_FORMAT "\r\n\r\n%s\r\n\r\n",
                          strlen (http), http);
}

static GBytes *
gzip (const char *bytes, gsize length)
{
  g_autoptr (GZlibCompressor) zip =
      g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP, -1);
  g_autoptr (GOutputStream) memory = g_memory_output_stream_new_resizable ();
  g_autoptr (GOutputStream) stream =
      g_converter_output_stream_new (memory, G_CONVERTER (zip));

  g_assert_true (
      g_output_stream_write_all (stream, bytes, length, NULL, NULL, NULL));
  g_assert_true (g_output_stream_close (stream, NULL, NULL));
  return g_memory_output_stream_steal_as_bytes (
      G_MEMORY_OUTPUT_STREAM (memory));
}

/* Three records, each a gzip member of its own or not; the second in chunks. */
static void
test_warc (void)
{
  for (guint zipped = 0; zipped < 2; zipped++) {
    g_autofree char *folder = g_dir_make_tmp ("actant-origin-XXXXXX", NULL);
    g_autofree char *path =
        g_build_filename (folder, zipped ? "a.warc.gz" : "a.warc", NULL);
    g_autoptr (GString) plain = g_string_new (NULL), out = g_string_new (NULL);
    g_autoptr (ActReader) reader = NULL;
    guint n = 0;
    for (guint i = 0; i < 3; i++) {
      g_autoptr (GString) record = g_string_new (NULL);
      g_autoptr (GBytes) bytes = NULL;
      g_autofree char *body =
          i == 1
              ? g_strdup_printf ("%x\r\n%.100s\r\n%x\r\n%s\r\n0\r\n\r\n", 100,
                                 ARTICLE, (guint) strlen (ARTICLE) - 100,
                                 &ARTICLE[100])
              : g_strdup (ARTICLE);
      add_record (record, i == 1 ? "Transfer-Encoding: chunked\r\n" : "", body);
      put (plain, record->str, record->len);
      bytes = gzip (record->str, record->len);
      if (zipped)
        put (out, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
    }
    if (!zipped)
      put (out, plain->str, plain->len);
    g_assert_true (
        g_file_set_contents (path, out->str, (gssize) out->len, NULL));
    reader = act_reader_new ((const char *const *) &path, 1);
    for (;;) {
      g_autoptr (ActDocument) document = NULL;
      g_autoptr (GError) error = NULL;
      if (!act_reader_next (reader, &document, &error))
        break;
      g_assert_no_error (error);
      check_words (document, plain->str, 1);
      expect (document, plain, "Zoë", "Zo&euml;");
      expect (document, plain, "harbour of Brenik", "harbour of <b>Brenik");
      n++;
    }
    g_assert_cmpuint (n, ==, 3);
    g_unlink (path);
    g_rmdir (folder);
  }
}

/* Written and read back they are the same; what is no origin is refused. */
static void
test_bytes (void)
{
  g_autoptr (GString) file = convert (ARTICLE, "windows-1252");
  g_autoptr (ActDocument) document = read_file ("a.html", file->str, file->len);
  ActOrigin *origin = act_document_get_origin (document);
  gsize length, size;
  g_autoptr (GBytes) bytes = NULL, again = NULL;
  g_autoptr (ActOrigin) copy = NULL;
  const guint8 *data;

  act_document_get_text (document, &length);
  act_origin_set_base (origin, G_GUINT64_CONSTANT (5000000000));
  bytes = act_origin_to_bytes (origin);
  data = g_bytes_get_data (bytes, &size);
  g_assert_cmpuint (size, <, 120);
  copy = act_origin_from_bytes (data, size, length);
  g_assert_nonnull (copy);
  g_assert_cmpuint (act_origin_get_base (copy), ==, 5000000000);
  again = act_origin_to_bytes (copy);
  g_assert_true (g_bytes_equal (bytes, again));
  g_assert_null (act_origin_from_bytes (data, size, 20));
  for (gsize cut = 0; cut < size; cut++) {
    g_autofree guint8 *bad = g_memdup2 (data, size);
    ActOrigin *part = act_origin_from_bytes (bad, cut, length);
    act_origin_unref (part);
    bad[cut] ^= 0x55;
    part = act_origin_from_bytes (bad, size, length);
    act_origin_unref (part);
  }
  g_assert_null (act_origin_from_bytes ("", 0, length));
}

/* A plain text is its own file. */
static void
test_plain (void)
{
  static const char text[] = "\xef\xbb\xbfThe harbour is closed.\n";
  g_autoptr (ActDocument) document = read_file ("a.txt", text, strlen (text));

  g_assert_null (act_document_get_origin (document));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/origin/html", test_html);
  g_test_add_func ("/origin/broken", test_broken);
  g_test_add_func ("/origin/encodings", test_encodings);
  g_test_add_func ("/origin/utf16", test_utf16);
  g_test_add_func ("/origin/mended", test_mended);
  g_test_add_func ("/origin/warc", test_warc);
  g_test_add_func ("/origin/bytes", test_bytes);
  g_test_add_func ("/origin/plain", test_plain);
  return g_test_run ();
}
