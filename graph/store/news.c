#include <actant/news.h>

#include <string.h>

gboolean
act_store_add_document (ActStore *store, ActExtractor *extractor,
                        const ActDocument *document, gboolean *added,
                        GError **error)
{
  gboolean known = act_store_contains (store, act_document_get_hash (document));

  if (added)
    *added = !known;
  if (known)
    return TRUE;
  g_autoptr (ActRecord) record = act_extractor_run (extractor, document);
  return act_store_add (store, record, error);
}

gboolean
act_store_add_text (ActStore *store, ActExtractor *extractor, const char *name,
                    const char *uri, const char *text, gssize length,
                    gboolean *added, GError **error)
{
  gsize n = length < 0 ? strlen (text) : (gsize) length;
  g_autoptr (ActDocument) document =
      act_document_new (name, uri, text, n, error);

  return document &&
         act_store_add_document (store, extractor, document, added, error);
}

gboolean
act_store_add_news (ActStore *store, ActExtractor *extractor,
                    const char *const *inputs, guint n_inputs, guint *n_added,
                    ActBadNewsFunc bad, gpointer data, GError **error)
{
  g_autoptr (ActReader) reader = act_reader_new (inputs, n_inputs);
  ActDocument *next;
  GError *problem = NULL;
  gboolean good = TRUE;
  guint n = 0;

  while (good && act_reader_next (reader, &next, &problem)) {
    g_autoptr (ActDocument) document = next;
    gboolean added = FALSE;
    if (document) {
      good = act_store_add_document (store, extractor, document, &added, error);
      n += good && added ? 1 : 0;
      continue;
    }
    if (bad)
      bad (problem, data);
    g_clear_error (&problem);
  }
  if (n_added)
    *n_added = n;
  return good;
}
