/* Encodings of texts and pages that are not UTF-8. */
#ifndef ACTANT_ENCODING_H
#define ACTANT_ENCODING_H

#include <actant/error.h>
#include <actant/origin.h>

/* Does it begin with a byte-order mark of UTF-16? @charset: (out): which. */
gboolean act_encoding_has_utf16_mark (const char *bytes, gsize length,
                                      const char **charset);

/* UTF-16 with a byte-order mark as UTF-8; NULL without an error when the bytes
   have no such mark; ACT_ERROR_INPUT when they are damaged. @origin: as of
   act_encoding_to_utf8 (). */
char *act_encoding_from_utf16 (const char *name, const char *bytes,
                               gsize length, gsize *out_length,
                               ActOrigin **origin, GError **error);

/**
 * act_encoding_to_utf8:
 * @declared: (nullable): what the server or container says
 * @origin: (out): where the text stands in @bytes; NULL when each byte of it
 *   has its place there
 *
 * A page as UTF-8: by its byte-order mark, as UTF-8 when it is valid, by
 * @declared, by the charset that its first bytes declare, else detected among
 * windows-1251, KOI8-R and windows-1252. Bytes without meaning become U+FFFD,
 * NUL becomes a space.
 */
char *act_encoding_to_utf8 (const char *bytes, gsize length,
                            const char *declared, gsize *out_length,
                            ActOrigin **origin);

#endif
