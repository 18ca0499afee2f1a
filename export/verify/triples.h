/* A file of RDF in memory, by subject. */
#ifndef ACTANT_TRIPLES_H
#define ACTANT_TRIPLES_H

#include <actant/error.h>

/** One statement about a subject; strings as long as the ActTriples. */
typedef struct {
  const char *predicate;
  const char *object;   /* IRI, or text of a literal */
  const char *datatype; /* IRI of a literal's type, "" if plain or in a
                           language; NULL: the object is an IRI */
  const char *graph;    /* NULL: the default graph */
  int line;
} ActTriple;

typedef struct ActTriples ActTriples;

/* Reads N-Quads, TriG, N-Triples, Turtle or RDF/XML (by the extension) through
   raptor2. ACT_ERROR_IO if the file cannot be read, ACT_ERROR_INPUT with the
   line if it is not RDF. */
ActTriples *act_triples_read (const char *path, GError **error);
void act_triples_free (ActTriples *triples);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ActTriples, act_triples_free)

guint act_triples_count (const ActTriples *triples);
/* Subjects in order of first appearance: (element-type utf8). */
const GPtrArray *act_triples_get_subjects (const ActTriples *triples);
/* (element-type ActTriple): in order of the file; NULL for none. */
const GArray *act_triples_get (const ActTriples *triples, const char *subject);

/* The first object of a predicate, or NULL. */
const ActTriple *act_triples_find (const ActTriples *triples,
                                   const char *subject, const char *predicate);
/* Is the IRI @object an object of the predicate? */
gboolean act_triples_has (const ActTriples *triples, const char *subject,
                          const char *predicate, const char *object);

#endif
