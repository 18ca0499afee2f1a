/* Blocks: the lines of a page, or the paragraphs of a hard-wrapped text, with
   what can be seen of each by itself. */
#ifndef ACTANT_BLOCKS_H
#define ACTANT_BLOCKS_H

#include "document/furniture.h"

#include <actant/document.h>

typedef struct {
  guint first, last; /* lines */
  ActSpan span;      /* without white space at the ends */
  guint n_words;
  guint n_capital;       /* words that begin with a capital letter or digit */
  guint n_function;      /* the, of, is, said: what menus and names lack */
  guint n_bars;          /* | › » • between words */
  guint n_alike;         /* blocks with the same normal text, itself too */
  gboolean stop;         /* ends with . ! ? … and maybe quotes or brackets */
  gboolean full_stop;    /* that is a full stop or an ellipsis */
  gboolean colon;        /* ends with : */
  gboolean bullet;       /* begins with a bullet or hyphen */
  gboolean quoted;       /* begins with a quotation mark */
  gboolean lower;        /* begins with a small letter */
  gboolean letters;      /* has a letter */
  gboolean credit;       /* ends in a photographer's or agency's credit */
  gboolean entry;        /* of a list of times, or cells of a table */
  gboolean heading_date; /* holds a date and little else */
  gboolean dateline;     /* begins with one: "KYIV, May 3 (Reuters) - " */
  char date[11];         /* the date in it, or "" (short lines only) */
  ActFurniture furniture;
  char *normal; /* act_furniture_normalize () */
  ActLineKind kind;
  gboolean decided;
} ActBlock;

/* The blocks of a document's @n lines, blank ones left out; of ActBlock.
   Lines that are joined are one block. Free with g_array_unref (). */
GArray *act_blocks_new (const char *text, const ActLine *lines, guint n);

/* Without the ASCII white space at its ends. */
ActSpan act_span_trim (const char *text, ActSpan span);

/* Whether the word of @n bytes at @p is one that sentences need and names and
   menus lack: the, of, is, said. */
gboolean act_blocks_is_function_word (const char *p, gsize n);

#endif
