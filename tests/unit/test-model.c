/* Opening of models: what is damaged is refused with one sentence that says
 * how. The files here are made of the built-in model. */
#include <actant/error.h>
#include <actant/parser.h>

#include "network/model-file.h"
#include "network/network.h"

#include <glib/gstdio.h>
#include <string.h>
#include <zlib.h>

extern const guint8 act_builtin_model[], act_builtin_model_end[];

typedef struct {
  guint8 *bytes;
  gsize size;
} Copy;

static void
make_copy (Copy *copy, gconstpointer unused)
{
  (void) unused;
  copy->size = (gsize) (act_builtin_model_end - act_builtin_model);
  copy->bytes = g_aligned_alloc (1, copy->size, 64);
  memcpy (copy->bytes, act_builtin_model, copy->size);
}

static void
free_copy (Copy *copy, gconstpointer unused)
{
  (void) unused;
  g_aligned_free (copy->bytes);
}

static void
put_u32 (Copy *copy, gsize at, guint32 value)
{
  value = GUINT32_TO_LE (value);
  memcpy (copy->bytes + at, &value, sizeof value);
}

static void
put_u64 (Copy *copy, gsize at, guint64 value)
{
  value = GUINT64_TO_LE (value);
  memcpy (copy->bytes + at, &value, sizeof value);
}

/* Makes the checksum right again after a change. */
static void
seal (Copy *copy)
{
  put_u32 (copy, 24,
           (guint32) crc32_z (0, copy->bytes + ACT_MODEL_HEADER_SIZE,
                              copy->size - ACT_MODEL_HEADER_SIZE));
}

static gsize
entry_of (const Copy *copy, const char *name)
{
  gsize at = ACT_MODEL_HEADER_SIZE;

  while (!g_str_equal ((const char *) copy->bytes + at, name))
    at += ACT_MODEL_ENTRY_SIZE;
  return at;
}

static guint64
offset_of (const Copy *copy, const char *name)
{
  guint64 offset;

  memcpy (&offset, copy->bytes + entry_of (copy, name) + 64, sizeof offset);
  return GUINT64_FROM_LE (offset);
}

static void
assert_refused (const Copy *copy, gsize size, const char *message)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *expected = g_strconcat ("x.model: ", message, NULL);
  ActModel *model = act_model_new_from_bytes ("x.model", ACT_NETWORK_EXACT,
                                              copy->bytes, size, &error);

  g_assert_null (model);
  g_assert_error (error, ACT_ERROR, ACT_ERROR_MODEL);
  g_assert_cmpstr (error->message, ==, expected);
}

static void
test_whole (Copy *copy, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ActModel) model = act_model_new_from_bytes (
      "x.model", ACT_NETWORK_EXACT, copy->bytes, copy->size, &error);

  (void) unused;
  g_assert_no_error (error);
  g_assert_nonnull (model);
  g_assert_cmpstr (act_model_get_version (model), !=, "");
}

/* Two networks in one file, told apart by their versions: each has that of its
   own weights. */
static void
test_fast (Copy *copy, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ActModel) exact = act_model_open (NULL, &error);
  g_autoptr (ActModel) fast = act_model_new_from_bytes (
      "x.model", ACT_NETWORK_FAST, copy->bytes, copy->size, &error);

  (void) unused;
  g_assert_no_error (error);
  g_assert_true (g_str_has_suffix (act_model_get_version (fast), "-fast"));
  g_assert_false (g_str_has_suffix (act_model_get_version (exact), "-fast"));
  g_assert_cmpuint (fast->hidden, <, exact->hidden);
  g_assert_cmpuint (act_model_get_input_size (fast), ==,
                    act_model_get_input_size (exact));
  copy->bytes[entry_of (copy, "fast.config")] = 'x';
  seal (copy);
  g_assert_null (act_model_new_from_bytes ("x.model", ACT_NETWORK_FAST,
                                           copy->bytes, copy->size, &error));
  g_assert_error (error, ACT_ERROR, ACT_ERROR_MODEL);
  g_assert_cmpstr (error->message, ==, "x.model: no text section fast.config");
}

static void
test_truncated (Copy *copy, gconstpointer unused)
{
  g_autofree char *message = g_strdup_printf (
      "truncated: 1234 of %" G_GSIZE_FORMAT " bytes", copy->size);

  (void) unused;
  assert_refused (copy, 0, "not a model file");
  assert_refused (copy, 20, "truncated: 20 bytes are less than a header");
  assert_refused (copy, 1234, message);
  put_u64 (copy, 16, copy->size - 3);
  assert_refused (copy, copy->size, "3 bytes too long");
}

static void
test_foreign (Copy *copy, gconstpointer unused)
{
  (void) unused;
  put_u32 (copy, 8, 2);
  assert_refused (copy, copy->size, "version 2, this program reads 1");
  copy->bytes[0] = 'a';
  assert_refused (copy, copy->size, "not a model file");
}

static void
test_flipped (Copy *copy, gconstpointer unused)
{
  (void) unused;
  copy->bytes[copy->size / 2] ^= 1;
  assert_refused (copy, copy->size, "checksum mismatch");
}

/* Numbers that would overflow or point outside if they were believed. */
static void
test_absurd (Copy *copy, gconstpointer unused)
{
  const gsize entry = entry_of (copy, "heads");

  (void) unused;
  put_u32 (copy, entry + 48 + 8, G_MAXUINT32);
  put_u32 (copy, entry + 48 + 12, G_MAXUINT32);
  seal (copy);
  assert_refused (copy, copy->size,
                  "section heads is not of the size of its shape");
  put_u64 (copy, entry + 72, G_MAXUINT64);
  seal (copy);
  assert_refused (copy, copy->size, "section heads lies outside the file");
  put_u32 (copy, entry + 40, 99);
  seal (copy);
  assert_refused (copy, copy->size, "section heads has a bad type or rank");
  memset (copy->bytes + entry, 'x', 40);
  seal (copy);
  g_assert_null (act_model_new_from_bytes ("x", ACT_NETWORK_EXACT, copy->bytes,
                                           copy->size, NULL));
  put_u32 (copy, 12, G_MAXUINT32);
  assert_refused (copy, copy->size, "absurd number of sections: 4294967295");
}

static void
test_missing (Copy *copy, gconstpointer unused)
{
  (void) unused;
  copy->bytes[entry_of (copy, "arc.U")] = 'b';
  seal (copy);
  assert_refused (copy, copy->size, "no section arc.U");
}

static void
test_inconsistent (Copy *copy, gconstpointer unused)
{
  char *hidden = (char *) copy->bytes + offset_of (copy, "config");

  (void) unused;
  hidden = strstr (hidden, "hidden=");
  hidden[7] = '4'; /* 200 units become 400 */
  seal (copy);
  assert_refused (copy, copy->size,
                  "section L1.f.wx has another type or shape than the "
                  "configuration asks for");
  hidden[7] = '9';
  hidden[8] = '9';
  seal (copy);
  assert_refused (copy, copy->size, "hidden sizes are not multiples of 4");
  hidden[7] = 'x';
  seal (copy);
  assert_refused (copy, copy->size,
                  "hidden=x90 is not a number from 4 to 1024");
}

static void
test_contents (Copy *copy, gconstpointer unused)
{
  const gsize weights = offset_of (copy, "L1.f.wx");
  const gsize rows = offset_of (copy, "vocab.rows");
  const guint8 weight = copy->bytes[weights];
  guint32 row;

  (void) unused;
  copy->bytes[weights] = 0x80;
  seal (copy);
  assert_refused (copy, copy->size, "section L1.f.wx holds a weight of -128");
  copy->bytes[weights] = weight;
  memcpy (&row, copy->bytes + rows, sizeof row);
  put_u32 (copy, rows, 1u << 30);
  seal (copy);
  assert_refused (copy, copy->size, "vocab.rows points outside the tables");
  memcpy (copy->bytes + rows, &row, sizeof row);
  memset (copy->bytes + offset_of (copy, "vocab.keys"), 1,
          (gsize) (offset_of (copy, "vocab.rows") -
                   offset_of (copy, "vocab.keys")));
  seal (copy);
  assert_refused (copy, copy->size, "vocab.keys is full");
}

/* Whatever stands in a file with a right checksum, opening it and running it
   stays within bounds. */
static void
test_mutations (Copy *copy, gconstpointer unused)
{
  static const char *const targets[] = {
      "config",         "upos",        "deprel",       "name_tags",
      "vocab.keys",     "E.s2",        "L1.f.wx.bias", "heads.scale",
      "arc.U",          "lemma.forms", "lemma.rules",  "fast.config",
      "fast.heads.bias"};
  static const char text[] = "Two ships left the port.\n";
  g_autoptr (ActDocument) document =
      act_document_new ("x", NULL, text, sizeof text - 1, NULL);
  guint n_opened = 0;

  (void) unused;
  for (guint t = 0; t < 120; t++) {
    const char *target =
        targets[(guint) g_test_rand_int_range (0, G_N_ELEMENTS (targets))];
    const gsize near = t % 2 ? (gsize) offset_of (copy, target) : 12;
    const gsize at =
        near + (gsize) g_test_rand_int_range (0, t % 2 ? 64 : 4000);
    const guint8 before = copy->bytes[at];
    g_autoptr (ActModel) model = NULL;

    copy->bytes[at] = (guint8) g_test_rand_int_range (0, 256);
    seal (copy);
    model = act_model_new_from_bytes (
        "x.model", t % 3 ? ACT_NETWORK_EXACT : ACT_NETWORK_FAST, copy->bytes,
        copy->size, NULL);
    if (model) {
      g_autoptr (ActParser) parser = act_parser_new (model);
      g_autoptr (ActParse) parse = act_parse_new (document);

      act_parser_run (parser, parse);
      n_opened++;
    }
    copy->bytes[at] = before;
  }
  g_test_message ("%u of 120 opened", n_opened);
}

static void
test_files (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) damaged = NULL;
  g_autofree char *path = NULL;
  const int file = g_file_open_tmp ("actant-XXXXXX.model", &path, &error);

  g_assert_no_error (error);
  g_assert_true (g_close (file, NULL));
  g_assert_null (act_model_open ("/nowhere/x.model", &error));
  g_assert_error (error, ACT_ERROR, ACT_ERROR_IO);
  g_assert_true (g_file_set_contents (path, "ACTMODEL and more", -1, NULL));
  g_assert_null (act_model_open (path, &damaged));
  g_assert_error (damaged, ACT_ERROR, ACT_ERROR_MODEL);
  g_assert_true (g_str_has_prefix (damaged->message, path));
  g_unlink (path);
}

#define ADD(NAME, FUNCTION)                                                    \
  g_test_add ("/model/" NAME, Copy, NULL, make_copy, (FUNCTION), free_copy)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("whole", test_whole);
  ADD ("fast", test_fast);
  ADD ("truncated", test_truncated);
  ADD ("foreign", test_foreign);
  ADD ("flipped", test_flipped);
  ADD ("absurd", test_absurd);
  ADD ("missing", test_missing);
  ADD ("inconsistent", test_inconsistent);
  ADD ("contents", test_contents);
  ADD ("mutations", test_mutations);
  g_test_add_func ("/model/files", test_files);
  return g_test_run ();
}
