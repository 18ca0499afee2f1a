/* Texts in UTF-8 that somebody read as windows-1252 and wrote as UTF-8 again:
   "Putinâ€™s", "PeÃ±a". */
#ifndef ACTANT_MOJIBAKE_H
#define ACTANT_MOJIBAKE_H

#include <actant/origin.h>

/**
 * act_mojibake_mend:
 * @text: not touched unless it is valid UTF-8
 * @out_length: (out): bytes of the result
 * @origin: (out) (nullable): where the result stands in @text
 *
 * What was meant, also if it happened twice. Only a text with a sign that
 * nobody writes ("â€™", "Ã©" beside a letter) is touched.
 *
 * Returns: (transfer full) (nullable): NULL when there is nothing to mend
 */
char *act_mojibake_mend (const char *text, gsize length, gsize *out_length,
                         ActOrigin **origin);

#endif
