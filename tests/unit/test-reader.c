/* The reader: files, folders, gzip, JSON Lines, HTML, WARC, bad input. */
#include <actant/document.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>
#include <zlib.h>

/** A folder of its own for every test. */
typedef struct {
  char *folder;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  (void) data;
  fixture->folder = g_dir_make_tmp ("actant-XXXXXX", NULL);
  g_assert_nonnull (fixture->folder);
}

/* Empties and removes a folder two levels deep. */
static void
remove_folder (const char *folder, guint depth)
{
  GDir *dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir))) {
    g_autofree char *path = g_build_filename (folder, name, NULL);
    if (g_file_test (path, G_FILE_TEST_IS_DIR) && depth > 0)
      remove_folder (path, depth - 1);
    else
      g_unlink (path);
  }
  g_dir_close (dir);
  g_rmdir (folder);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  (void) data;
  remove_folder (fixture->folder, 2);
  g_free (fixture->folder);
}

static char *
put (const Fixture *fixture, const char *name, const char *bytes, gssize length)
{
  char *path = g_build_filename (fixture->folder, name, NULL);
  g_autofree char *folder = g_path_get_dirname (path);

  g_mkdir_with_parents (folder, 0700);
  g_assert_true (g_file_set_contents (path, bytes, length, NULL));
  return path;
}

static char *
put_gzip (const Fixture *fixture, const char *name, const char *bytes,
          gsize length)
{
  char *path = g_build_filename (fixture->folder, name, NULL);
  gzFile file = gzopen (path, "wb9");

  g_assert_cmpint (gzwrite (file, bytes, (guint) length), ==, (int) length);
  gzclose (file);
  return path;
}

/* What the reader gives: names and texts or messages, one a line, line ends in
   texts as "/". The test's folder is left out of messages. */
static char *
read_all (const Fixture *fixture, const char *const *inputs, guint n)
{
  g_autoptr (ActReader) reader = act_reader_new (inputs, n);
  GString *out = g_string_new (NULL);
  ActDocument *document;
  GError *error = NULL;
  char *all;

  while (act_reader_next (reader, &document, &error)) {
    if (document) {
      g_autofree char *text = g_strdup (act_document_get_text (document, NULL));
      g_assert_no_error (error);
      g_string_append_printf (out, "%s: %s\n", act_document_get_name (document),
                              g_strdelimit (g_strchomp (text), "\n", '/'));
      act_document_free (document);
    } else {
      g_string_append_printf (out, "! %s\n", error->message);
      g_clear_error (&error);
    }
    g_assert_cmpfloat (act_reader_get_progress (reader), <=, 1);
  }
  g_assert_cmpfloat (act_reader_get_progress (reader), ==, 1);
  g_string_replace (out, fixture->folder, "", 0);
  all = g_string_free (out, FALSE);
  return all;
}

static void
assert_reads (const Fixture *fixture, const char *path, const char *want)
{
  g_autofree char *got = read_all (fixture, &path, 1);
  g_assert_cmpstr (got, ==, want);
}

static void
test_folder (Fixture *fixture, gconstpointer data)
{
  (void) data;
  g_free (put (fixture, "b.txt", "Ann met Bob.", -1));
  g_free (put (fixture, "a/z.text", "Bob left.", -1));
  g_free (put (fixture, "a.html", "<p>It rained.", -1));
  g_free (put (fixture, ".hidden.txt", "no", -1));
  g_free (put (fixture, "picture.png", "no", -1));
  g_free (put_gzip (fixture, "c.txt.gz", "Bob slept.", 10));
  assert_reads (
      fixture, fixture->folder,
      "z: Bob left.\na: It rained.\nb: Ann met Bob.\nc: Bob slept.\n");
}

static void
test_bad_inputs (Fixture *fixture, gconstpointer data)
{
  g_autofree char *empty = g_build_filename (fixture->folder, "none", NULL);
  g_autofree char *missing =
      g_build_filename (fixture->folder, "missing.txt", NULL);
  g_autofree char *zero = put (fixture, "zero.txt", "", 0);
  g_autofree char *bad = put (fixture, "bad.txt", "ab\n\xff", 4);
  g_autofree char *fine = put (fixture, "fine.txt", "Ann left.", -1);
  g_autofree char *loop = g_build_filename (fixture->folder, "loop", NULL);
  g_autofree char *graph = put (fixture, "g", "SQLite format 3", 16);
  const char *inputs[] = {empty, missing, zero, bad, loop, graph, fine};
  g_autofree char *got = NULL;

  (void) data;
  g_mkdir (empty, 0700);
  g_assert_cmpint (symlink ("loop", loop), ==, 0);
  got = read_all (fixture, inputs, G_N_ELEMENTS (inputs));
  g_assert_cmpstr (got, ==,
                   "! /none: no articles in this folder\n"
                   "! /missing.txt: No such file or directory\n"
                   "! /zero.txt: empty\n"
                   "! /bad.txt:2:1: invalid UTF-8 (byte 0xff); convert it, "
                   "such as with iconv -f windows-1252 -t utf-8\n"
                   "! /loop: Too many levels of symbolic links\n"
                   "! /g: is a graph file, no news; actant merge puts graph "
                   "files together\n"
                   "fine: Ann left.\n");
}

static void
test_limits (Fixture *fixture, gconstpointer data)
{
  gsize size = 40u << 20;
  g_autofree char *bytes = g_strnfill (size, 'a');
  g_autofree char *big = put (fixture, "big.txt", bytes, (gssize) size);
  g_autofree char *bomb = put_gzip (fixture, "bomb.txt.gz", bytes, size);
  g_autofree char *line = put (fixture, "line.jsonl", bytes, (gssize) size);
  g_autofree char *deep = g_strnfill (100000, '[');
  g_autofree char *nested = put (fixture, "deep.jsonl", deep, -1);

  (void) data;
  assert_reads (fixture, big,
                "! /big.txt: longer than the limit of 16 MB for a document\n");
  assert_reads (fixture, bomb,
                "! /bomb.txt.gz: gzip data grows more than 250 times\n");
  assert_reads (fixture, line,
                "! /line.jsonl:1: line is longer than the limit of 32 MB\n");
  assert_reads (fixture, nested,
                "! /deep.jsonl:1: JSON nested deeper than 64\n");
}

static void
test_gzip (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path =
      put_gzip (fixture, "x.txt.gz", "Ann met Bob in the park.", 24);
  g_autofree char *bytes = NULL, *cut = NULL, *twice = NULL, *damaged = NULL;
  g_autofree char *double_bytes = NULL;
  gsize n;

  (void) data;
  g_assert_true (g_file_get_contents (path, &bytes, &n, NULL));
  double_bytes = g_malloc (2 * n);
  memcpy (double_bytes, bytes, n);
  memcpy (double_bytes + n, bytes, n);
  twice = put (fixture, "twice.gz", double_bytes, (gssize) (2 * n));
  cut = put (fixture, "cut.txt.gz", bytes, (gssize) n - 9);
  bytes[n / 2] = (char) ~bytes[n / 2];
  bytes[n / 2 + 1] = (char) ~bytes[n / 2 + 1];
  damaged = put (fixture, "damaged.txt.gz", bytes, (gssize) n);
  assert_reads (fixture, twice,
                "twice: Ann met Bob in the park.Ann met Bob in the park.\n");
  assert_reads (fixture, cut, "! /cut.txt.gz: gzip data is cut off\n");
  assert_reads (fixture, damaged, "! /damaged.txt.gz: gzip data is damaged\n");
  g_autofree char *again = put_gzip (fixture, "again.txt.gz", double_bytes, n);
  assert_reads (fixture, again,
                "! /again.txt.gz: is gzip inside of gzip; unpack it once\n");
}

static void
test_jsonl (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path =
      put (fixture, "x.jsonl",
           "{\"id\":\"one\",\"text\":\"Ann left.\\nBob stayed.\"}\n"
           "{\"id\":\"two\", bad}\n"
           "\n"
           "{\"html\":\"<p>It rained.\"}\n"
           "[1]\n"
           "{\"id\":\"five\",\"text\":7}\n"
           "{\"id\":\"six\",\"url\":\"http://a.example/\",\"text\":\"\"}\n"
           "{\"id\":-80,\"text\":\"Numbered.\"}\n"
           "{\"id\":\"last\",\"text\":\"Fine.\"}",
           -1);
  (void) data;
  assert_reads (fixture, path,
                "one: Ann left./Bob stayed.\n"
                "! /x.jsonl:2: invalid JSON (Parse error: unexpected character "
                "`,', expected string constant)\n"
                "x-4: It rained.\n"
                "! /x.jsonl:5: no JSON object\n"
                "! /x.jsonl:6: neither \"text\" nor \"html\" in it\n"
                "! /x.jsonl:7: empty\n"
                "-80: Numbered.\n"
                "last: Fine.\n");
}

/* What is not understood of a line is told; the article is read without it. */
static void
test_jsonl_notes (Fixture *fixture, gconstpointer data)
{
  static const char *const notes[] = {
      "\"date\" is no date of a day: \"2024-13-45\"",
      "\"title\" is no text; \"date\" is neither text nor a whole number",
      "\"id\" is neither text nor a whole number; \"url\" is no text",
      NULL,
      NULL,
      "\"date\" may be two days, read as 2024-04-03: \"03/04/2024\""};
  static const char *const dates[] = {NULL,         NULL,         NULL,
                                      "2024-05-06", "2024-05-06", "2024-04-03"};
  g_autofree char *path = put (
      fixture, "x.jsonl",
      "{\"date\":\"2024-13-45\",\"text\":\"Ann left.\"}\n"
      "{\"title\":5,\"date\":[1],\"text\":\"Ann left.\"}\n"
      "{\"id\":1.5,\"url\":{},\"text\":\"Ann left.\"}\n"
      "{\"id\":4,\"title\":null,\"date\":20240506,\"text\":\"Ann left.\"}\n"
      "{\"id\":\"e\",\"date\":\"6 May 2024\",\"text\":\"Ann left.\"}\n"
      "{\"id\":\"f\",\"date\":\"03/04/2024\",\"text\":\"Ann left.\"}\n",
      -1);
  const char *inputs[] = {path};
  g_autoptr (ActReader) reader = act_reader_new (inputs, 1);

  (void) data;
  for (guint i = 0; i < G_N_ELEMENTS (notes); i++) {
    g_autoptr (ActDocument) document = NULL;
    g_assert_true (act_reader_next (reader, &document, NULL));
    g_autofree char *note =
        notes[i] ? g_strdup_printf ("%s:%u: %s", path, i + 1, notes[i]) : NULL;
    g_assert_cmpstr (act_document_get_note (document), ==, note);
    g_assert_cmpstr (act_document_get_date (document), ==, dates[i]);
  }
}

/* Escapes of NUL and of halves of surrogate pairs are no characters; whole
   pairs and noncharacters are, and "\\\\ud800" is a backslash and five letters.
 */
static void
test_jsonl_escapes (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path =
      put (fixture, "x.jsonl",
           "{\"id\":\"a\\ud800\",\"text\":\"Ann\\u0000 \\uDFFFleft.\"}\n"
           "{\"id\":\"b\",\"text\":\"Bob \\ud800\\ud83d\\ude00 "
           "\\uD83D\\uDE00\\ude00\"}\n"
           "{\"id\":\"c\",\"text\":\"\\\\ud800 \\\\\\ud800 "
           "\\ufffe\\ud83f\\udfff\"}\n"
           "{\"id\":\"d\",\"text\":\"\\ud800\\u0041\\ud80\"}\n",
           -1);
  (void) data;
  assert_reads (fixture, path,
                "a\357\277\275: Ann\357\277\275 \357\277\275left.\n"
                "b: Bob \357\277\275\360\237\230\200 "
                "\360\237\230\200\357\277\275\n"
                "c: \\ud800 \\\357\277\275 \357\277\276\360\237\277\277\n"
                "! /x.jsonl:4: invalid JSON (Parse error: scanner: "
                "unterminated string constant)\n");
}

static const char page[] =
    "<!DOCTYPE html><html><head><title>Truce | The Bell</title>"
    "<meta property=\"og:site_name\" content=\"The Bell\">"
    "<script type=\"application/ld+json\">{\"@graph\":[{\"headline\":\"Truce "
    "signed\",\"datePublished\":\"2021-05-03\"}]}</script>"
    "<meta property='article:published_time' "
    "content='2021-05-04T10:00:00Z'></head>"
    "<body class='has-sidebar'><nav><ul><li>Home<li>World</ul></nav>"
    "<div class='share-bar'>Share</div><article><h1>Truce signed</h1>"
    "<p>The two sides signed a truce on <b>Mon</b>day.<p>It holds &mdash; for "
    "now,\n caf&eacute; owner Ann&nbsp;Lee said."
    "<figure><img><figcaption>A man</figcaption></figure><div "
    "class=related>Also this</div></article>"
    "<script>var x='<p>no</p>'</script><footer>(c) The Bell</footer>";

static void
test_html (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = put (fixture, "page.html", page, -1);
  const char *inputs[] = {path};
  g_autoptr (ActReader) reader = act_reader_new (inputs, 1);
  ActDocument *document;

  (void) data;
  g_assert_true (act_reader_next (reader, &document, NULL));
  g_assert_cmpstr (act_document_get_text (document, NULL), ==,
                   "Truce signed\nThe two sides signed a truce on Monday.\nIt "
                   "holds \u2014 for now, caf\u00e9 owner Ann Lee said.\n");
  g_assert_cmpstr (act_document_get_title (document), ==, "Truce signed");
  g_assert_cmpstr (act_document_get_date (document), ==, "2021-05-03");
  g_assert_cmpstr (act_document_get_publisher (document), ==, "The Bell");
  act_document_free (document);
}

/* What the browser does not show, or shows struck out, and marks of notes. */
static void
test_html_unseen (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = put (
      fixture, "a.html",
      "<p>Oslo<sup>1</sup> lost 10 km<sup>2</sup> of land"
      "<sup>[3]</sup>. <del>Ann left.</del> <s>Bob left.</s>"
      "<p style='color: red; DISPLAY : none'>Hidden. <p style='display:block'>"
      "Seen.<div id=disqus_thread>First!</div>",
      -1);

  (void) data;
  assert_reads (fixture, path, "a: Oslo lost 10 km2 of land./Seen.\n");
}

static void
test_encodings (Fixture *fixture, gconstpointer data)
{
  g_autofree char *utf16 = put (fixture, "a.txt", "\xff\xfeH\0i\0", 6);
  g_autofree char *declared =
      put (fixture, "b.html",
           "<meta charset=windows-1251><p>\xcc\xe8\xed\xf1\xea is a city", -1);
  g_autofree char *found = put (
      fixture, "c.html", "<p>\xed\xc9\xce\xd3\xcb, \xc7\xcf\xd2\xcf\xc4", -1);
  g_autofree char *latin =
      put (fixture, "d.html", "<p>The caf\xe9 \x93opened\x94 in Paris", -1);

  (void) data;
  assert_reads (fixture, utf16, "a: Hi\n");
  assert_reads (fixture, declared,
                "b: \u041c\u0438\u043d\u0441\u043a is a city\n");
  assert_reads (
      fixture, found,
      "c: \u041c\u0438\u043d\u0441\u043a, \u0433\u043e\u0440\u043e\u0434\n");
  assert_reads (fixture, latin,
                "d: The caf\u00e9 \u201copened\u201d in Paris\n");
}

static void
add_record (GString *warc, const char *type, const char *body)
{
  g_string_append_printf (
      warc,
      "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: http://a.example/1\r\n"
      "Content-Length: %zu\r\n\r\n%s\r\n\r\n",
      type, strlen (body), body);
}

static void
test_warc (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GString) warc = g_string_new (NULL);
  g_autofree char *path = NULL, *zipped = NULL, *cut = NULL;

  (void) data;
  add_record (warc, "warcinfo", "software: x\r\n");
  add_record (warc, "response",
              "HTTP/1.1 200 OK\r\nContent-Type: text/html; "
              "charset=utf-8\r\n\r\n<p>Ann left.");
  add_record (
      warc, "response",
      "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>Gone.");
  add_record (
      warc, "response",
      "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: "
      "chunked\r\n\r\n4\r\n<p>B\r\n8\r\nob left.\r\n0\r\n\r\n");
  path = put (fixture, "x.warc", warc->str, (gssize) warc->len);
  zipped = put_gzip (fixture, "y.warc.gz", warc->str, warc->len);
  cut = put (fixture, "z.warc", warc->str, (gssize) warc->len - 30);
  assert_reads (fixture, path, "x-2: Ann left.\nx-4: Bob left.\n");
  assert_reads (fixture, zipped, "y-2: Ann left.\ny-4: Bob left.\n");
  assert_reads (fixture, cut, "z-2: Ann left.\n! /z.warc: record 4: cut off\n");
}

/* A record of a page whose Content-Length is this. */
static void
add_page (GString *warc, const char *length, const char *text)
{
  g_string_append_printf (
      warc,
      "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: %s\r\n\r\n"
      "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>%s\r\n\r\n",
      length, text);
}

/* Reading goes on behind a record that is not as it should be. */
static void
test_warc_damage (Fixture *fixture, gconstpointer data)
{
  static const struct {
    const char *length, *want; /* of the second record, which has 56 bytes */
  } cases[] = {
      {"56", "d-1: Ann left./d-2: Bob left./d-3: Cid left."},
      {"58", "d-1: Ann left./d-2: Bob left./d-3: Cid left."},
      {"90", "d-1: Ann left./d-2: Bob left./d-3: Cid left."},
      {"9000", "d-1: Ann left./d-2: Bob left./d-3: Cid left."},
      {"99999999999", "d-1: Ann left./d-2: Bob left./d-3: Cid left."},
      {"53", "d-1: Ann left./d-2: Bob le/! /d.warc: record 3: does not begin "
             "with WARC/; 7 bytes skipped/d-4: Cid left."},
      {"-5", "d-1: Ann left./! /d.warc: record 2: Content-Length is no number "
             "of bytes; "
             "60 bytes skipped/d-3: Cid left."},
  };
  static const char *const junk = "Junk\n\nWARC\n";
  g_autoptr (GString) coded = g_string_new (NULL);

  (void) data;
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GString) warc = g_string_new (NULL);
    add_page (warc, "56", "Ann left.");
    add_page (warc, cases[i].length, "Bob left.");
    add_page (warc, "56", "Cid left.");
    g_autofree char *path =
        put (fixture, "d.warc", warc->str, (gssize) warc->len);
    g_autofree char *got = read_all (fixture, (const char *const *) &path, 1);
    g_strdelimit (g_strchomp (got), "\n", '/');
    g_assert_cmpstr (got, ==, cases[i].want);
  }
  g_autofree char *odd =
      put (fixture, "u.warc",
           "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a/\xff"
           "\r\nContent-Length: 56\r\n\r\nHTTP/1.1 200 OK\r\n"
           "Content-Type: text/html\r\n\r\n<p>Ann left.",
           -1);
  g_autoptr (ActReader) reader = act_reader_new ((const char *const *) &odd, 1);
  g_autoptr (ActDocument) document = NULL;
  g_assert_true (act_reader_next (reader, &document, NULL));
  g_assert_cmpstr (act_document_get_uri (document), ==,
                   "http://a/\357\277\275");
  g_string_append (coded, junk);
  add_record (coded, "response",
              "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
              "Content-Encoding: br\r\n\r\n\x0b\x02\x80");
  add_record (coded, "response",
              "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
              "Content-Encoding: BR\r\n\r\n<p>Ann left.");
  add_record (coded, "response",
              "HTTP/1.1 200 OK\r\nContent-Type: Text/HTML\r\n"
              "Transfer-Encoding: Chunked\r\n\r\nc\r\n<p>Bob left.\r\n0");
  g_autofree char *path =
      put (fixture, "c.warc", coded->str, (gssize) coded->len);
  assert_reads (fixture, path,
                "! /c.warc: record 1: does not begin with WARC/; 11 bytes "
                "skipped\n! /c.warc: record 2: Content-Encoding \"br\" cannot "
                "be read\nc-3: Ann left.\nc-4: Bob left.\n");
}

/* Adds a record whose body is @text, deflated with a window of @bits. */
static void
add_deflated (GString *warc, const char *text, int bits)
{
  static const char head[] = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
                             "Content-Encoding: deflate\r\n\r\n";
  guint8 out[200];
  z_stream z = {0};

  g_assert_cmpint (deflateInit2 (&z, 9, Z_DEFLATED, bits, 8, 0), ==, Z_OK);
  g_autofree guint8 *in = g_memdup2 (text, strlen (text));
  z.next_in = in;
  z.avail_in = (uInt) strlen (text);
  z.next_out = out;
  z.avail_out = sizeof out;
  g_assert_cmpint (deflate (&z, Z_FINISH), ==, Z_STREAM_END);
  deflateEnd (&z);
  g_string_append_printf (warc,
                          "WARC/1.0\r\nWARC-Type: response\r\n"
                          "Content-Length: %zu\r\n\r\n%s",
                          strlen (head) + sizeof out - z.avail_out, head);
  g_string_append_len (warc, (const char *) out,
                       (gssize) (sizeof out - z.avail_out));
  g_string_append (warc, "\r\n\r\n");
}

/* "deflate" is zlib's format or, of some servers, the same without its head. */
static void
test_deflate (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GString) warc = g_string_new (NULL);

  (void) data;
  add_deflated (warc, "<p>Ann left.", MAX_WBITS);
  add_deflated (warc, "<p>Bob left.", -MAX_WBITS);
  g_autofree char *path =
      put (fixture, "f.warc", warc->str, (gssize) warc->len);
  assert_reads (fixture, path, "f-1: Ann left.\nf-2: Bob left.\n");
}

/* Each record of a WARC file is a gzip member; behind one that is damaged
   reading goes on. */
static void
test_damaged_gzip (Fixture *fixture, gconstpointer data)
{
  static const char *const names[] = {"Ann", "Bob", "Cid"};
  g_autoptr (GByteArray) bytes = g_byte_array_new ();

  (void) data;
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++) {
    g_autoptr (GString) warc = g_string_new (NULL);
    g_autofree char *response =
        g_strdup_printf ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
                         "<p>%s left.",
                         names[i]);
    g_autofree char *member = NULL;
    gsize length;
    add_record (warc, "response", response);
    g_autofree char *path = put_gzip (fixture, "m.gz", warc->str, warc->len);
    g_assert_true (g_file_get_contents (path, &member, &length, NULL));
    if (i == 1)
      memset (member + length / 2, 0xff, 12);
    g_byte_array_append (bytes, (const guint8 *) member, (guint) length);
  }
  g_autofree char *path = put (fixture, "g.warc.gz", (const char *) bytes->data,
                               (gssize) bytes->len);
  g_autofree char *got = read_all (fixture, (const char *const *) &path, 1);
  g_assert_nonnull (strstr (got, ": Ann left."));
  g_assert_nonnull (strstr (got, ": Cid left."));
  g_assert_nonnull (strstr (got, "gzip data is damaged"));
}

/* What is whole before the place where gzip data breaks off is read. */
static void
test_cut_gzip (Fixture *fixture, gconstpointer data)
{
  static const char *const lines[] = {
      "{\"id\":\"a\",\"text\":\"Ann left.\"}\n",
      "{\"id\":\"b\",\"text\":\"Bob left.\"}\n"};
  g_autoptr (GString) jsonl = g_string_new (NULL), warc = g_string_new (NULL);

  (void) data;
  for (guint i = 0; i < 2; i++) {
    g_autofree char *bytes = NULL, *record_bytes = NULL;
    g_autoptr (GString) record = g_string_new (NULL);
    gsize n;
    g_autofree char *one =
        put_gzip (fixture, "one.gz", lines[i], strlen (lines[i]));
    g_assert_true (g_file_get_contents (one, &bytes, &n, NULL));
    g_string_append_len (jsonl, bytes, (gssize) (n - i * 12));
    add_page (record, "56", i == 0 ? "Ann left." : "Bob left.");
    g_autofree char *two =
        put_gzip (fixture, "two.gz", record->str, record->len);
    g_assert_true (g_file_get_contents (two, &record_bytes, &n, NULL));
    g_string_append_len (warc, record_bytes, (gssize) (n - i * 40));
  }
  g_autofree char *a =
      put (fixture, "a.jsonl.gz", jsonl->str, (gssize) jsonl->len);
  g_autofree char *w =
      put (fixture, "w.warc.gz", warc->str, (gssize) warc->len);
  assert_reads (fixture, a,
                "a: Ann left.\n! /a.jsonl.gz: gzip data is cut off\n");
  assert_reads (fixture, w,
                "w-1: Ann left.\n! /w.warc.gz: record 2: gzip data is cut "
                "off\n");
}

/* Arrays of articles, and articles over several lines, whatever the file is
   called; UTF-16. */
static void
test_json (Fixture *fixture, gconstpointer data)
{
  static const char array[] =
      "\xef\xbb\xbf[\n{\"id\":\"a\",\"text\":\"Ann [left}.\"},"
      " {\"text\":\"Bob \\\"{left.\",\"tags\":[{\"x\":[1]}]},\n"
      "{\"id\":1 2},{\"html\":\"<p>Cid left.\"}]\n";
  g_autofree char *plain = put (fixture, "x.json", array, -1);
  g_autofree char *named = put (fixture, "y.jsonl", array, -1);
  g_autofree char *pretty =
      put (fixture, "p.json",
           "{\n  \"id\": \"p\",\n  \"text\": \"Ann left.\"\n}\n"
           "{\n  \"text\": \"Bob left.\"\n}\n",
           -1);
  g_autofree char *cut =
      put (fixture, "c.json", "[{\"text\":\"Ann left.\"},{\"text\":\"", -1);
  g_autofree char *other =
      put (fixture, "o.json", "[{\"text\":\"Ann left.\"}, 5, {}]", -1);
  g_autofree char *prose = put (fixture, "prose", "[1] Ann {left}.", -1);
  gsize n;
  g_autofree char *utf16 =
      g_convert ("\uFEFF{\"id\":\"u\",\"text\":\"Caf\u00e9.\"}\n[5]\n", -1,
                 "UTF-16LE", "UTF-8", NULL, &n, NULL);
  g_autofree char *wide = put (fixture, "u.jsonl", utf16, (gssize) n);

  (void) data;
  assert_reads (fixture, plain,
                "a: Ann [left}.\nx-2: Bob \"{left.\n! /x.json#3: invalid JSON "
                "(Parse error: unexpected number `1', expected "
                "string constant)\nx-4: Cid left.\n");
  g_autofree char *got = read_all (fixture, (const char *const *) &named, 1);
  g_assert_nonnull (strstr (got, "y-4: Cid left.\n"));
  assert_reads (fixture, pretty, "p: Ann left.\np-2: Bob left.\n");
  assert_reads (fixture, cut, "c-1: Ann left.\n! /c.json#2: cut off\n");
  assert_reads (fixture, other,
                "o-1: Ann left.\n! /o.json#2: no JSON object; the rest is not "
                "read\n");
  assert_reads (fixture, prose, "prose: [1] Ann {left}.\n");
  assert_reads (fixture, wide, "u: Caf\u00e9.\n! /u.jsonl:2: no JSON object\n");
}

/* Outputs of this program are no news, and it says so. */
static void
test_own (Fixture *fixture, gconstpointer data)
{
  GError *error = NULL;
  ActDocument *document;
  const char *const inputs[] = {fixture->folder};

  (void) data;
  g_free (put (fixture, "a.html",
               "<!DOCTYPE html>\n<meta name=\"generator\" "
               "content=\"actant\">\n<p>Ann left.",
               -1));
  g_free (
      put (fixture, "b.jsonl", "{\"kind\":\"entity\",\"id\":\"Q1\"}\n", -1));
  g_free (put (fixture, "c.txt", "Ann left.", -1));
  g_autoptr (ActReader) reader = act_reader_new (inputs, 1);
  g_assert_true (act_reader_next (reader, &document, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (act_document_get_name (document), ==, "c");
  act_document_free (document);
  for (guint i = 0; i < 2; i++) {
    g_autofree char *note = act_reader_take_note (reader);
    g_assert_true (
        g_str_has_suffix (note, i == 0 ? "/a.html: written by actant, no news: "
                                         "left out"
                                       : "/b.jsonl: written by actant, no "
                                         "news: left out"));
  }
  g_assert_null (act_reader_take_note (reader));
  g_assert_false (act_reader_next (reader, &document, &error));
}

/* Line breaks, lists, tables, entities, and markup that is never closed. */
static void
test_markup (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = put (
      fixture, "m.html",
      "<ul class=menu><li>Home</ul><p>One<br>two.<br><br>Three<ul><li>four<li>"
      "five</ul><table><tr><td>a<td>b</table><b>six &lt;7&gt; &#8212; &bogus;",
      -1);

  (void) data;
  assert_reads (fixture, path,
                "m: One two./Three/four/five/a b/six <7> \u2014 &bogus;\n");
}

/* Markup nested beyond the parser's limit still gives its text. */
static void
test_deep_html (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GString) html = g_string_new (NULL);
  g_autofree char *path = NULL;

  (void) data;
  for (guint i = 0; i < 50000; i++)
    g_string_append (html, "<div>");
  g_string_append (html, "<p>Ann left.");
  path = put (fixture, "deep.html", html->str, (gssize) html->len);
  assert_reads (fixture, path, "deep: Ann left.\n");
}

int
main (int argc, char **argv)
{
  static const struct {
    const char *path;
    void (*run) (Fixture *, gconstpointer);
  } tests[] = {
      {"/reader/folder", test_folder},
      {"/reader/bad-inputs", test_bad_inputs},
      {"/reader/limits", test_limits},
      {"/reader/gzip", test_gzip},
      {"/reader/jsonl", test_jsonl},
      {"/reader/jsonl-escapes", test_jsonl_escapes},
      {"/reader/jsonl-notes", test_jsonl_notes},
      {"/reader/html", test_html},
      {"/reader/html-unseen", test_html_unseen},
      {"/reader/encodings", test_encodings},
      {"/reader/warc", test_warc},
      {"/reader/warc-damage", test_warc_damage},
      {"/reader/cut-gzip", test_cut_gzip},
      {"/reader/damaged-gzip", test_damaged_gzip},
      {"/reader/deflate", test_deflate},
      {"/reader/json", test_json},
      {"/reader/own", test_own},
      {"/reader/markup", test_markup},
      {"/reader/deep-html", test_deep_html},
  };

  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].run, tear_down);
  return g_test_run ();
}
