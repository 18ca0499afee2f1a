/* IRIs and literals that every reader of RDF takes. */
#ifndef ACTANT_IRI_H
#define ACTANT_IRI_H

#include "rdf/quad.h"

/* NULL stands for the default. ACT_ERROR_USAGE unless it is an absolute IRI
   that ends in "/" or "#". */
gboolean act_iri_check_base (const char *base, GError **error);

/* An http(s), ftp, file, urn, tag or doi address as an IRI: illegal characters
   percent-encoded, ASCII. NULL when it is no such address (a file's path). */
char *act_iri_from_address (const char *address);

/* Appends an id, with what may not stand in an IRI's last step as %XX. */
void act_iri_append_id (GString *iri, const char *id);
/* Appends a relation's id so that the end is an XML name: RDF/XML must write
   it as an element, and raptor drops what it cannot split. */
void act_iri_append_relation (GString *iri, const char *id);

/* SHA-256 in hexadecimal digits, of which IRIs take so many. (transfer full) */
char *act_iri_checksum (const char *bytes, gsize length);
enum { ACT_HASH_DIGITS = 24, ACT_QUOTE_DIGITS = 8, ACT_SUM_DIGITS = 16 };

/* First digits of the checksum of what belongs to an entity: each of @parts and
   a line end; @n: how many. They are the literals of the RDF, NULL for none, so
   that a reader of the RDF alone can compute it. */
void act_iri_sum_parts (const char *const *parts, guint n,
                        char sum[ACT_SUM_DIGITS + 1]);

/* Sets @out to the text with every character that XML 1.0 cannot hold (and
   bytes that are not UTF-8) replaced by U+FFFD, one for one, so that all
   formats hold the same literal. Returns out->str. */
const char *act_literal_set (GString *out, const char *text, gsize length);

/* Kind of a date: "2020-11-18", "2020-11", "2020", if there is such a day;
   anything else is ACT_TERM_STRING. */
ActTermKind act_literal_get_date_kind (const char *date);

#endif
