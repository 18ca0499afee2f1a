/* What a document says: its attributions and quotations, each named once, and
   the checksum of them all. */
#ifndef ACTANT_SAYING_H
#define ACTANT_SAYING_H

#include "rdf/generator.h"

/* An attribution in order of its place. */
typedef struct {
  const ActAttribution *attribution;
  const char *name;   /* its IRI; NULL: one before says the same */
  const char *quote;  /* IRI of its words, if somebody asks for them */
  gboolean quotes;    /* the first one with these words */
  guint64 start, end; /* place in characters, if somebody asks */
  gboolean in_file;   /* the place in the file that it was read from: */
  guint64 file_start, file_end;
} ActSaying;

typedef struct {
  GArray *sayings;       /* of ActSaying */
  GStringChunk *strings; /* names and IRIs */
} ActSayings;

/* The sentence around a quotation, if it really is around it. */
ActSpan act_saying_get_sentence (const ActAttribution *attribution);
/* Sets the literal under way to a part of the document. */
const char *act_saying_set_text (const ActGenerator *generator,
                                 const ActAttribution *attribution,
                                 guint32 begin, guint32 end);

void act_sayings_init (ActSayings *sayings);
/* Sets @sayings to those of the document whose attributions @indices (of @n)
   begin with; returns how many of the indices are its own. */
guint32 act_sayings_set (ActSayings *sayings, ActGenerator *generator,
                         const guint32 *indices, guint32 n, guint32 document);
void act_sayings_clear (ActSayings *sayings);

/* Lines of the checksum of all that a document says: an attribution's name; a
   quotation's name and places. (transfer full) */
void act_sayings_add_lines (const ActSayings *sayings,
                            const ActGenerator *generator, GPtrArray *lines);
/* The line of a quotation: the last step of its IRI and its places in
   characters and in the file, as the RDF has them, "" for none.
   (transfer full) */
char *act_saying_make_line (const char *quote, const char *start,
                            const char *end, const char *file_start,
                            const char *file_end);
/* Checksum of the lines, which are put in order first. */
void act_saying_sum_lines (GPtrArray *lines, char sum[ACT_SUM_DIGITS + 1]);

#endif
