#include "load/staging.h"

#include <errno.h>
#include <glib/gstdio.h>

static void
set_error (const ActStaging *staging, int code, GError **error)
{
  g_set_error (error, ACT_ERROR, ACT_ERROR_IO, "%s: cannot write: %s",
               staging->folder, g_strerror (code));
}

gboolean
act_staging_init (ActStaging *staging, const char *path, GError **error)
{
  *staging = (ActStaging){.folder = g_path_get_dirname (path),
                          .name = g_path_get_basename (path)};
  staging->made_in =
      g_build_filename (staging->folder, ".actant-load-XXXXXX", NULL);
  if (!g_mkdtemp (staging->made_in)) {
    set_error (staging, errno, error);
    g_clear_pointer (&staging->made_in, g_free);
    return FALSE;
  }
  return TRUE;
}

/* Moves every file of the folder it is made in to @folder; NULL: removes them.
   Returns: errno of the first failure, or 0. */
static int
empty (const ActStaging *staging, const char *folder)
{
  GDir *dir = g_dir_open (staging->made_in, 0, NULL);
  const char *name;
  int failure = dir ? 0 : EIO;

  while (dir && (name = g_dir_read_name (dir)) != NULL) {
    g_autofree char *from = g_build_filename (staging->made_in, name, NULL);
    g_autofree char *to = folder ? g_build_filename (folder, name, NULL) : NULL;
    if ((to ? g_rename (from, to) : g_unlink (from)) < 0 && !failure)
      failure = errno;
  }
  if (dir)
    g_dir_close (dir);
  return failure;
}

gboolean
act_staging_move (ActStaging *staging, GError **error)
{
  int failure = empty (staging, staging->folder);

  if (failure)
    set_error (staging, failure, error);
  return !failure;
}

void
act_staging_clear (ActStaging *staging)
{
  if (staging->made_in) {
    empty (staging, NULL);
    g_rmdir (staging->made_in);
  }
  g_free (staging->made_in);
  g_free (staging->folder);
  g_free (staging->name);
}
