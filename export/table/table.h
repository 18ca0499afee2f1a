/* Rows for programs and spreadsheets: JSON Lines and TSV. */
#ifndef ACTANT_TABLE_H
#define ACTANT_TABLE_H

#include <actant/graph.h>

#include "output.h"

/**
 * ActStatement: a claim as one source holds it: what a row or a line of JSON
 * shows. The document's own voice is a source, too.
 * @attributions: (array length=n): indices, in order of document and place
 */
typedef struct {
  guint32 claim;
  guint32 source; /* entity, or ACT_NONE: the documents themselves */
  ActStance stance;
  const guint32 *attributions;
  guint n;
} ActStatement;

typedef void (*ActStatementFunc) (const ActStatement *statement, gpointer data);
/* In order of claims; within a claim the documents' own voice comes first. */
void act_statement_foreach (const ActGraph *graph, ActStatementFunc func,
                            gpointer data);

/* Entities, then statements, one JSON object a line. */
void act_jsonl_write (const ActGraph *graph, ActOutput *output);
/* A header line, then one row for each statement and quotation. */
void act_tsv_write (const ActGraph *graph, ActOutput *output);

#endif
