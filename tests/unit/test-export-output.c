/* Nothing half-written, no failure unheard. */
#include "output.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct {
  char *folder, *path;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  (void) data;
  fixture->folder = g_dir_make_tmp ("actant-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "out.txt", NULL);
}

static guint
count_files (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (dir))
    n++;
  return n;
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  (void) data;
  g_unlink (fixture->path);
  g_rmdir (fixture->folder);
  g_free (fixture->path);
  g_free (fixture->folder);
}

static void
assert_content (const char *path, const char *wanted)
{
  g_autofree char *text = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, wanted);
}

static void
test_write (Fixture *fixture, gconstpointer data)
{
  GError *error = NULL;
  ActOutput *stream = act_output_open (fixture->path, &error);

  (void) data;
  g_assert_no_error (error);
  act_output_puts (stream, "one ");
  act_output_printf (stream, "%d", 2);
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
  g_assert_true (act_output_close (stream, &error));
  g_assert_no_error (error);
  assert_content (fixture->path, "one 2");
  g_assert_cmpuint (count_files (fixture->folder), ==, 1);
}

static void
test_large (Fixture *fixture, gconstpointer data)
{
  g_autofree char *block = g_strnfill (700000, 'x');
  ActOutput *stream = act_output_open (fixture->path, NULL);
  GStatBuf status;

  (void) data;
  for (int i = 0; i < 100; i++)
    act_output_puts (stream, "0123456789");
  act_output_puts (stream, block);
  act_output_puts (stream, "end");
  g_assert_true (act_output_close (stream, NULL));
  g_assert_cmpint (g_stat (fixture->path, &status), ==, 0);
  g_assert_cmpint (status.st_size, ==, 1000 + 700000 + 3);
}

static void
test_discard (Fixture *fixture, gconstpointer data)
{
  (void) data;
  g_assert_true (g_file_set_contents (fixture->path, "old", -1, NULL));
  ActOutput *stream = act_output_open (fixture->path, NULL);
  act_output_puts (stream, "new");
  act_output_discard (stream);
  assert_content (fixture->path, "old");
  g_assert_cmpuint (count_files (fixture->folder), ==, 1);
}

/* Told to stop, it is as if the disk were full: what was there stays. */
static void
test_stop (Fixture *fixture, gconstpointer data)
{
  GError *error = NULL;
  gint stop = 0;

  (void) data;
  g_assert_true (g_file_set_contents (fixture->path, "old", -1, NULL));
  ActOutput *stream = act_output_open (fixture->path, NULL);
  act_output_set_stop (stream, &stop);
  act_output_puts (stream, "new");
  stop = 2;
  g_assert_false (act_output_close (stream, &error));
  g_assert_error (error, ACT_ERROR, ACT_ERROR_IO);
  g_assert_nonnull (strstr (error->message, "cancel"));
  g_clear_error (&error);
  assert_content (fixture->path, "old");
  g_assert_cmpuint (count_files (fixture->folder), ==, 1);
}

/* The rights of the old file stay, and a link stays a link. */
static void
test_replace (Fixture *fixture, gconstpointer data)
{
  g_autofree char *link = g_build_filename (fixture->folder, "link", NULL);
  GStatBuf status;

  (void) data;
  g_assert_true (g_file_set_contents (fixture->path, "old", -1, NULL));
  g_assert_cmpint (g_chmod (fixture->path, 0640), ==, 0);
  g_assert_cmpint (symlink ("out.txt", link), ==, 0);
  ActOutput *stream = act_output_open (link, NULL);
  act_output_puts (stream, "new");
  g_assert_true (act_output_close (stream, NULL));
  assert_content (fixture->path, "new");
  g_assert_true (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
  g_assert_cmpint (g_stat (fixture->path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0640);
  g_unlink (link);
}

static void
test_no_folder (void)
{
  GError *error = NULL;

  g_assert_null (act_output_open ("/nonexistent/out.txt", &error));
  g_assert_error (error, ACT_ERROR, ACT_ERROR_IO);
  g_assert_nonnull (strstr (error->message, "/nonexistent/out.txt"));
  g_clear_error (&error);
  g_assert_null (act_output_open ("/tmp", &error));
  g_assert_error (error, ACT_ERROR, ACT_ERROR_IO);
  g_assert_nonnull (strstr (error->message, "directory"));
  g_clear_error (&error);
}

/* The first failure sticks and is told at the end. */
static void
test_full (void)
{
  GError *error = NULL;
  g_autofree char *block = g_strnfill (300000, 'x');

  if (!g_file_test ("/dev/full", G_FILE_TEST_EXISTS)) {
    g_test_skip ("there is no /dev/full");
    return;
  }
  ActOutput *stream = act_output_open ("/dev/full", &error);
  g_assert_no_error (error);
  act_output_puts (stream, "x");
  g_assert_false (act_output_failed (stream));
  act_output_puts (stream, block);
  g_assert_true (act_output_failed (stream));
  act_output_puts (stream, block);
  g_assert_false (act_output_close (stream, &error));
  g_assert_error (error, ACT_ERROR, ACT_ERROR_IO);
  g_assert_nonnull (strstr (error->message, "/dev/full"));
  g_assert_nonnull (strstr (error->message, "No space left"));
  g_clear_error (&error);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, func)                                                        \
  g_test_add ("/export/output/" name, Fixture, NULL, set_up, func, tear_down)
  ADD ("write", test_write);
  ADD ("large", test_large);
  ADD ("discard", test_discard);
  ADD ("stop", test_stop);
  ADD ("replace", test_replace);
  g_test_add_func ("/export/output/no-folder", test_no_folder);
  g_test_add_func ("/export/output/full", test_full);
  return g_test_run ();
}
