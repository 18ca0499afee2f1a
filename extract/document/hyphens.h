/* Hyphens that only the layout put there. */
#ifndef ACTANT_HYPHENS_H
#define ACTANT_HYPHENS_H

#include <actant/origin.h>

/**
 * act_hyphens_mend:
 * @text: @length bytes of valid UTF-8
 * @out_length, @origin: (out): of the result, and where it stands in @text
 *
 * Takes out soft hyphens, and puts together words that were parted at the end
 * of a line ("crimi-" above "nal"): the line ends behind the word then.
 *
 * Returns: (transfer full) (nullable): NULL when there is nothing to mend
 */
char *act_hyphens_mend (const char *text, gsize length, gsize *out_length,
                        ActOrigin **origin);

#endif
