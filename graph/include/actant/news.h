/* News into a graph file: documents read, extracted and added in one call. */
#ifndef ACTANT_NEWS_H
#define ACTANT_NEWS_H

#include <actant/extract.h>
#include <actant/graph.h>

ACT_BEGIN_API

/**
 * act_store_add_document:
 * @extractor: reads the document unless the store holds it already
 * @added: (out) (nullable): whether it was new
 *
 * Adds what @document says; act_store_commit () makes it durable.
 *
 * Returns: %FALSE with ACT_ERROR_STORE when the store cannot be written.
 */
gboolean act_store_add_document (ActStore *store, ActExtractor *extractor,
                                 const ActDocument *document, gboolean *added,
                                 GError **error);

/**
 * act_store_add_text:
 * @name: short name of the article, by which it can be retracted
 * @uri: (nullable): where it came from
 * @text: @length bytes of UTF-8, or all up to NUL when @length is -1
 *
 * The same for an article that is in memory.
 *
 * Returns: %FALSE with ACT_ERROR_INPUT (`URI:LINE:COLUMN: …`) or
 * ACT_ERROR_LIMIT when the text cannot be read, with ACT_ERROR_STORE when the
 * store cannot be written. The store is then as before.
 */
gboolean act_store_add_text (ActStore *store, ActExtractor *extractor,
                             const char *name, const char *uri,
                             const char *text, gssize length, gboolean *added,
                             GError **error);

/**
 * ActBadNewsFunc:
 * @error: (transfer none): what is wrong with an input
 *
 * Told of every article of act_store_add_news () that cannot be read.
 */
typedef void (*ActBadNewsFunc) (const GError *error, gpointer data);

/**
 * act_store_add_news:
 * @inputs: (array length=n_inputs): files, folders or "-", as act_reader_new ()
 * @n_added: (out) (nullable): how many articles were new
 * @bad: (nullable): called for every bad input; reading goes on after it
 *
 * Adds all articles of the inputs, in one thread. Who wants more threads gives
 * each an extractor, and lets the thread of the store call act_store_add ().
 *
 * Returns: %FALSE with ACT_ERROR_STORE when the store cannot be written; bad
 * inputs are no failure.
 */
gboolean act_store_add_news (ActStore *store, ActExtractor *extractor,
                             const char *const *inputs, guint n_inputs,
                             guint *n_added, ActBadNewsFunc bad, gpointer data,
                             GError **error);

ACT_END_API

#endif
