/* Export: what leaves the program. */
#ifndef ACTANT_EXPORT_H
#define ACTANT_EXPORT_H

#include <actant/graph.h>

ACT_BEGIN_API

typedef enum {
  ACT_FORMAT_UNKNOWN,
  ACT_FORMAT_TURTLE,
  ACT_FORMAT_TRIG,
  ACT_FORMAT_NTRIPLES,
  ACT_FORMAT_NQUADS,
  ACT_FORMAT_RDFXML,
  ACT_FORMAT_JSONLD,
  ACT_FORMAT_DOT,
  ACT_FORMAT_SVG,
  ACT_FORMAT_PNG,
  ACT_FORMAT_PDF,
  ACT_FORMAT_GRAPHML,
  ACT_FORMAT_HTML,
  ACT_FORMAT_JSONL,
  ACT_FORMAT_TSV,
  ACT_FORMAT_GRAPH_FILE
} ActFormat;

/* Is it drawn: DOT, SVG, PNG or PDF? */
gboolean act_format_is_diagram (ActFormat format);
/* From a file name's extension or a bare word ("ttl", "graph.ttl"). */
ActFormat act_format_from_name (const char *name);
const char *act_format_to_string (ActFormat format); /* "ttl" */
/* What all formats are called, in order: "ttl trig …"; (transfer full). */
char *act_format_list (void);

/**
 * ActExportOptions: zero-initialised: defaults.
 * @base: (nullable) base IRI of everything minted, ends in / or #
 *   (ACT_DEFAULT_BASE)
 * @edges: most edges in a diagram, 0 = default (60; about an actor or
 *   on a timeline 40)
 * @dark: dark theme of diagrams and page
 * @about: (nullable) diagrams: this actor, those around it and what is between
 *   them; ignored by the other formats, for which act_graph_select () is
 * @between: (nullable) diagrams: the shortest chains of statements from the
 *   first of these to the second
 * @timeline: diagrams: dated statements in order of time, of @about if given
 * @cluster: (nullable) diagrams: by what actors are framed: "community",
 *   "country" or "none"; by default an overview by community, the others not;
 *   never a timeline or where there are too many edges for layers
 * @message: (nullable) called with a sentence for the user (what was left
 *   out, a layout that took too long)
 * @stop: (nullable) when it is not 0, set by a signal handler, say, the output
 *   is given up as if it could not be written
 */
#define ACT_DEFAULT_BASE "https://actant.example/"
typedef struct {
  const char *base;
  guint edges;
  gboolean dark;
  const char *about;
  const char *between[2];
  gboolean timeline;
  const char *cluster;
  void (*message) (const char *text, gpointer data);
  gpointer message_data;
  const volatile gint *stop;
} ActExportOptions;

/**
 * act_export_write:
 * @path: file, written beside its place and renamed when complete; "-" for
 *   standard output
 *
 * Returns: %FALSE with ACT_ERROR_IO naming the path and the cause when any
 * byte could not be written, and then a file that was at @path is as before.
 */
gboolean act_export_write (const ActGraph *graph, ActFormat format,
                           const char *path, const ActExportOptions *options,
                           GError **error);

typedef enum { ACT_ROWS_TABLE, ACT_ROWS_CSV, ACT_ROWS_JSON } ActRowFormat;

/* SPARQL over the graph through librdf and rasqal; rows are appended to @out.
   ACT_ERROR_QUERY with rasqal's message when it cannot be answered. */
gboolean act_query_run (const ActGraph *graph, const char *base,
                        const char *sparql, ActRowFormat format, GString *out,
                        GError **error);

/**
 * act_load_run:
 * @storage: librdf's name of a type of storage: "sqlite" or "hashes" (Berkeley
 *   DB)
 * @path: what the storage is called, with its folder; for "sqlite" the file
 * @replace: what is there may be replaced
 * @n_quads: (out) (nullable): how many quads the storage holds
 *
 * Fills a new librdf storage with the quads of the graph, reads back how many
 * it holds, and only then moves it to @path: a load that fails leaves what was
 * there.
 *
 * Returns: FALSE with ACT_ERROR_USAGE for a type that cannot be loaded or a
 * path in use, ACT_ERROR_IO for all else.
 */
gboolean act_load_run (const ActGraph *graph, const char *base,
                       const char *storage, const char *path, gboolean replace,
                       guint64 *n_quads, GError **error);
/* What a storage of this type is called by default: @stem with the extension
   of the type, if it has one. (transfer full) */
char *act_load_name (const char *storage, const char *stem);

/* Checks a graph or a written N-Quads file: every quotation at its offsets,
   labels in the text, shapes. FALSE with the first fault; all faults go to
   @report, one a line. */
gboolean act_verify_graph (const ActGraph *graph, GString *report,
                           GError **error);
gboolean act_verify_file (const char *path, const char *base, GString *report,
                          GError **error);

ACT_END_API

#endif
