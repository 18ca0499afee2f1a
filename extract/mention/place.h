/* "the country", "the capital", "the city": which place of the text is meant.
 */
#ifndef ACTANT_PLACE_H
#define ACTANT_PLACE_H

#include "mention/chain.h"

typedef enum {
  ACT_PLACE_NONE,
  ACT_PLACE_COUNTRY,
  ACT_PLACE_CAPITAL,
  ACT_PLACE_CITY,
  ACT_PLACE_ISLAND,
  ACT_PLACE_STATE /* a country, but only with a word that tells which */
} ActPlaceKind;

/* What a noun calls (lexicon/place-nouns.tsv). */
ActPlaceKind act_place_get_kind (const char *lemma);

/* Is the reference the name of a country (of a capital), of one of @codes (ISO,
   blanks between) if they are given? */
gboolean act_place_is_state (const ActReferences *references,
                             const ActReference *it, gboolean capital,
                             const char *codes);

/* The name of the country that "the country" would mean if it stood where the
   phrase @index does; or ACT_NONE. */
guint32 act_place_find_country (ActResolver *resolver, guint32 index);

/* Joins "the country", "this city" with the place that was spoken of. */
gboolean act_place_join (ActResolver *resolver, guint32 index);

#endif
