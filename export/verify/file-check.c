#include "verify/file-check.h"

#include <string.h>

void
act_file_check_add (ActFileCheck *check, const char *subject,
                    const char *format, ...)
{
  const GArray *about = act_triples_get (check->triples, subject);
  int line =
      about && about->len ? g_array_index (about, ActTriple, 0).line : -1;
  va_list arguments;

  va_start (arguments, format);
  g_autofree char *text = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  if (line > 0)
    act_report_add (&check->report, "%s:%d: <%s> %s", check->path, line,
                    subject, text);
  else
    act_report_add (&check->report, "%s: <%s> %s", check->path, subject, text);
}

const char *
act_file_check_get (const ActFileCheck *check, const char *subject,
                    const char *predicate)
{
  const ActTriple *triple =
      act_triples_find (check->triples, subject, predicate);

  return triple ? triple->object : "";
}

GPtrArray *
act_file_check_get_all (const ActFileCheck *check, const char *subject,
                        const char *predicate)
{
  const GArray *about = act_triples_get (check->triples, subject);
  GPtrArray *objects = g_ptr_array_new ();

  for (guint i = 0; about && i < about->len; i++) {
    const ActTriple *triple = &g_array_index (about, ActTriple, i);
    if (g_str_equal (triple->predicate, predicate))
      g_ptr_array_add (objects, (gpointer) (guintptr) triple->object);
  }
  return objects;
}

const char *
act_file_check_get_id (const ActFileCheck *check, const char *iri,
                       const char *path)
{
  gsize base = strlen (check->base), step = strlen (path);

  if (strncmp (iri, check->base, base) != 0 ||
      strncmp (iri + base, path, step) != 0)
    return "";
  return iri + base + step;
}
