/* The .tsv tables of lexicon/ as they were when the program was built. */
#ifndef ACTANT_LEXICON_DATA_H
#define ACTANT_LEXICON_DATA_H

#include <stddef.h>

typedef struct {
  const char *name; /* file name without extension; NULL ends the list */
  const char *text; /* the file, NUL at the end */
  size_t length;
} ActTableData;

extern const ActTableData act_table_data[];

#endif
