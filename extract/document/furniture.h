/* Furniture: the phrases by which lines of a page give themselves away. */
#ifndef ACTANT_FURNITURE_H
#define ACTANT_FURNITURE_H

#include <glib.h>

typedef enum {
  ACT_FURNITURE_NONE,
  ACT_FURNITURE_PLAIN,
  ACT_FURNITURE_RELATED, /* teasers follow */
  ACT_FURNITURE_TAIL,    /* the article is over */
  ACT_FURNITURE_CAPTION, /* a caption follows */
  ACT_FURNITURE_DATE,
  ACT_FURNITURE_BYLINE
} ActFurniture;

/**
 * act_furniture_normalize:
 * @text: @length bytes of UTF-8
 * @out: replaced by the line in lower case, quotes made plain, white space
 *   made single, without signs and numbers at the ends
 */
void act_furniture_normalize (const char *text, gsize length, GString *out);

/* What the table furniture.tsv knows of a normalised line of @n_words words.
   @full_stop: it ended with one. */
ActFurniture act_furniture_find (const char *normal, guint n_words,
                                 gboolean full_stop);

#endif
