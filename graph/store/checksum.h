/* Checksums of what a graph file holds of a document. The document's hash is
   that of its name and text; these are of all the rest. */
#ifndef ACTANT_CHECKSUM_H
#define ACTANT_CHECKSUM_H

#include <actant/record.h>

/* One a table, so that a fault can be told by its place. */
typedef enum {
  ACT_SUM_METADATA, /* URI, title, date, publisher */
  ACT_SUM_ENTITIES,
  ACT_SUM_ALIASES,
  ACT_SUM_MENTIONS,
  ACT_SUM_PROPOSITIONS,
  ACT_N_SUM
} ActSum;

/**
 * act_checksum_record:
 *
 * A function of the record alone, the same on every machine. 64 bits that find
 * accidents and hasty edits: a change of one number is always found, any other
 * but for one in 2^64. They are no proof against somebody who computes them
 * anew.
 */
void act_checksum_record (const ActRecord *record, gint64 sums[ACT_N_SUM]);

/* What differs, in words ("metadata, statements"); NULL when nothing does;
   (transfer full). */
char *act_checksum_compare (const gint64 a[ACT_N_SUM],
                            const gint64 b[ACT_N_SUM]);

#endif
