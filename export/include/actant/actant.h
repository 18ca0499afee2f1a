/* All of libactant's interface. docs/c-api.md tells the way through it.
 *
 *     ActModel        the trained model; immutable, shared by threads
 *     ActExtractor    reads documents with a model; one thread's own
 *     ActDocument     the bytes of one article; ActReader finds them in files
 *     ActRecord       all that one document says
 *     ActStore        a graph file: a set of records; one thread's own
 *     ActGraph        the resolved set: entities, claims, attributions
 *     ActDiff         what one graph adds to, drops from, changes in another
 *
 * Errors are GErrors of the domain ACT_ERROR. What a function returns as
 * `const` is borrowed and lives as long as the object it came from; the rest is
 * the caller's, and g_autoptr () frees it. */
#ifndef ACTANT_ACTANT_H
#define ACTANT_ACTANT_H

#include <actant/diff.h>
#include <actant/export.h>
#include <actant/extract.h>
#include <actant/graph.h>
#include <actant/news.h>
#include <actant/version.h>

#endif
