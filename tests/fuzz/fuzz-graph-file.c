/* Any bytes as a graph file: opened, read, verified and resolved. */
#include <actant/graph.h>

#include <glib/gstdio.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

static gboolean
ignore (const ActRecord *record, gpointer data, GError **error)
{
  (void) data;
  (void) error;
  return record != NULL;
}

/* Whatever is wrong with the file is said with its name. */
static void
read_all (const char *path)
{
  GError *error = NULL;
  ActStore *store = act_store_open (path, ACT_STORE_READ, &error);

  if (store && act_store_foreach (store, ignore, NULL, &error)) {
    act_graph_free (act_graph_resolve (store, &error));
    if (!error)
      act_store_verify (store, &error);
  }
  if (error && !g_strstr_len (error->message, -1, path))
    g_error ("%s does not name the file", error->message);
  g_clear_error (&error);
  act_store_free (store);
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autofree char *path = g_strdup ("/tmp/actant-fuzz-XXXXXX");
  int file = g_mkstemp (path);

  g_assert_cmpint (file, >=, 0);
  if (write (file, data, size) == (gssize) size)
    read_all (path);
  close (file);
  g_unlink (path);
  return 0;
}
