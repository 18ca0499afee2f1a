#include "document/document-private.h"
#include "document/source.h"

#include <dirent.h>
#include <errno.h>
#include <string.h>
#include <sys/stat.h>

struct ActReader {
  char **inputs;
  guint n_inputs, next_input;
  GPtrArray *files; /* of the present input, paths */
  guint next_file;
  GQueue failures; /* of GError *: parts of a folder that could not be listed */
  GQueue notes;    /* of char * */
  ActSource *source;         /* nullable: the file being read */
  const volatile gint *stop; /* nullable */
};

ActReader *
act_reader_new (const char *const *inputs, guint n_inputs)
{
  ActReader *reader = g_new0 (ActReader, 1);

  reader->inputs = g_new0 (char *, n_inputs + 1);
  for (guint i = 0; i < n_inputs; i++)
    reader->inputs[i] = g_strdup (inputs[i]);
  reader->n_inputs = n_inputs;
  reader->files = g_ptr_array_new_with_free_func (g_free);
  return reader;
}

void
act_reader_free (ActReader *reader)
{
  if (!reader)
    return;
  act_source_free (reader->source);
  g_ptr_array_unref (reader->files);
  g_queue_clear_full (&reader->failures, (GDestroyNotify) g_error_free);
  g_queue_clear_full (&reader->notes, g_free);
  g_strfreev (reader->inputs);
  g_free (reader);
}

void
act_reader_set_stop (ActReader *reader, const volatile gint *stop)
{
  reader->stop = stop;
}

static gboolean
is_folder (const char *path)
{
  struct stat info;
  return stat (path, &info) == 0 && S_ISDIR (info.st_mode);
}

/* Opens the next file, unless it is an output of this program, which is told.
 */
static gboolean
open_file (ActReader *reader, GError **error)
{
  reader->source =
      act_source_open (g_ptr_array_index (reader->files, reader->next_file++),
                       reader->stop, error);
  if (!reader->source)
    return FALSE;
  if (reader->source->own) {
    g_queue_push_tail (
        &reader->notes,
        g_strdup_printf ("%s: written by actant, no news: left out",
                         reader->source->uri));
    g_clear_pointer (&reader->source, act_source_free);
  }
  return TRUE;
}

/* What stands at @path in a folder; ACT_ERROR_INPUT where it cannot be told. */
static gboolean
look_at (const char *path, gboolean *folder, GError **error)
{
  struct stat info;

  if (lstat (path, &info) != 0) {
    int number = errno;
    g_autofree char *shown = g_filename_display_name (path);
    g_set_error (error, ACT_ERROR, ACT_ERROR_INPUT, "%s: %s", shown,
                 g_strerror (number));
    return FALSE;
  }
  *folder = S_ISDIR (info.st_mode);
  return TRUE;
}

static gint
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* The names in a folder in byte order, hidden ones left out. */
static GPtrArray *
list_folder (const char *path, GError **error)
{
  DIR *dir = opendir (path);
  GPtrArray *names;
  struct dirent *entry;

  if (!dir) {
    int number = errno;
    g_autofree char *shown = g_filename_display_name (path);
    g_set_error (error, ACT_ERROR, ACT_ERROR_INPUT,
                 "%s: folder cannot be opened (%s)", shown,
                 g_strerror (number));
    return NULL;
  }
  names = g_ptr_array_new_with_free_func (g_free);
  while ((entry = readdir (dir)))
    if (entry->d_name[0] != '.')
      g_ptr_array_add (names, g_strdup (entry->d_name));
  closedir (dir);
  g_ptr_array_sort (names, compare_names);
  return names;
}

/* A file in a folder that may hold articles is read if it is one: pipes,
   sockets and devices may make us wait for ever. What cannot be told is found
   out when it is opened. Takes @path. */
static void
add_file (ActReader *reader, char *path)
{
  struct stat info;

  if (stat (path, &info) != 0 || S_ISREG (info.st_mode)) {
    g_ptr_array_add (reader->files, path);
    return;
  }
  g_autofree char *shown = g_filename_display_name (path);
  g_queue_push_tail (&reader->notes,
                     g_strdup_printf ("%s: no regular file: left out", shown));
  g_free (path);
}

/* Collects the articles below @folder; what cannot be looked into is a failure
   of its own, the rest is read. Links to folders are not followed, so that no
   walk goes round in circles. */
static void
walk (ActReader *reader, const char *folder)
{
  g_autoptr (GPtrArray) stack = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (stack, g_strdup (folder));
  while (stack->len > 0) {
    g_autofree char *path = g_ptr_array_steal_index (stack, stack->len - 1);
    g_autoptr (GPtrArray) names = NULL;
    GError *error = NULL;
    ActSourceFormat format;
    gboolean is_folder = strcmp (path, folder) == 0;
    if (is_folder || look_at (path, &is_folder, &error)) {
      if (!is_folder) {
        if (act_source_format_of (path, &format))
          add_file (reader, g_steal_pointer (&path));
        continue;
      }
      names = list_folder (path, &error);
    }
    if (!names) {
      g_queue_push_tail (&reader->failures, error);
      continue;
    }
    for (guint i = names->len; i > 0; i--)
      g_ptr_array_add (
          stack,
          g_build_filename (path, g_ptr_array_index (names, i - 1), NULL));
  }
}

/* An article in another language is kept, but nothing is told of it. */
static void
note_language (ActDocument *document)
{
  const char *note = act_document_get_note (document);
  const char *uri = act_document_get_uri (document);

  if (act_document_is_english (document))
    return;
  g_autofree char *text = g_strdup_printf (
      "%s: does not look like English: no statements are taken from it%s%s",
      uri ? uri : act_document_get_name (document), note ? "; " : "",
      note ? note : "");
  act_document_set_note (document, text);
}

/* Lists the files of the next input; FALSE with an error when it has none. */
static gboolean
open_input (ActReader *reader, GError **error)
{
  const char *input = reader->inputs[reader->next_input++];

  g_ptr_array_set_size (reader->files, 0);
  reader->next_file = 0;
  if (strcmp (input, "-") == 0 || !is_folder (input)) {
    g_ptr_array_add (reader->files, g_strdup (input));
    return TRUE;
  }
  walk (reader, input);
  if (reader->files->len == 0 && reader->failures.length == 0) {
    g_autofree char *shown = g_filename_display_name (input);
    g_set_error (error, ACT_ERROR, ACT_ERROR_INPUT,
                 "%s: no articles in this folder", shown);
    return FALSE;
  }
  return TRUE;
}

gboolean
act_reader_next (ActReader *reader, ActDocument **document, GError **error)
{
  *document = NULL;
  for (;;) {
    if (reader->failures.length > 0) {
      g_propagate_error (error, g_queue_pop_head (&reader->failures));
      return TRUE;
    }
    if (reader->source) {
      if (act_source_next (reader->source, document, error)) {
        if (*document)
          note_language (*document);
        return TRUE;
      }
      g_clear_pointer (&reader->source, act_source_free);
    }
    if (reader->next_file < reader->files->len) {
      if (!open_file (reader, error))
        return TRUE;
      continue;
    }
    if (reader->next_input == reader->n_inputs)
      return FALSE;
    if (!open_input (reader, error))
      return TRUE;
  }
}

char *
act_reader_take_note (ActReader *reader)
{
  return g_queue_pop_head (&reader->notes);
}

double
act_reader_get_progress (const ActReader *reader)
{
  double files;

  if (reader->n_inputs == 0)
    return 1;
  if (reader->next_input == 0)
    return 0;
  files = reader->next_file;
  if (reader->source)
    files += act_stream_get_progress (reader->source->stream) - 1;
  if (reader->files->len > 0)
    files /= reader->files->len;
  return (reader->next_input - 1 + files) / reader->n_inputs;
}
