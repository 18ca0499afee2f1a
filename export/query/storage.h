/* One graph's quads in memory, for a query. */
#ifndef ACTANT_STORAGE_H
#define ACTANT_STORAGE_H

#include <raptor2.h>

#include "rdf/quad.h"

/* Quads with four sorted indices, so that almost any pattern is a range of one
   of them. librdf's own storages with named graphs do not serve: "hashes"
   (1.0.17) finds nothing for some patterns without a graph, and takes seconds
   for joins of some thousands of statements. Filled once, then only read. */
typedef struct ActStorage ActStorage;

/* Parts of a quad. */
enum { ACT_SUBJECT, ACT_PREDICATE, ACT_OBJECT, ACT_CONTEXT, ACT_N_PARTS };

typedef struct {
  guint32 parts[ACT_N_PARTS]; /* numbers of nodes */
} ActRow;

/* In patterns: any node; one that stands nowhere. */
#define ACT_ANY_NODE G_MAXUINT32
#define ACT_NO_NODE (G_MAXUINT32 - 1)

ActStorage *act_storage_new (raptor_world *world);
/* Before the world is. */
void act_storage_free (ActStorage *storage);

void act_storage_add (ActStorage *storage, const ActQuad *quad);
/* Numbers the nodes as if by lot, always the same way, for queries that let
   rasqal compare rows: rasqal 0.9.33 keeps the rows of ORDER BY and DISTINCT in
   a binary tree that it never balances; from rows in order it makes a list, and
   a query takes a time that grows with the square of its rows. Others are
   faster when nodes that belong together stay together. After the last quad. */
void act_storage_shuffle (ActStorage *storage);

guint act_storage_count (const ActStorage *storage);
guint32 act_storage_count_nodes (const ActStorage *storage);
/* Both borrowed, as long as the storage. */
ActTerm act_storage_get_term (const ActStorage *storage, guint32 number);
raptor_term *act_storage_get_node (const ActStorage *storage, guint32 number);
/* NULL is ACT_ANY_NODE. */
guint32 act_storage_find_node (const ActStorage *storage, raptor_term *node);

/** Rows that fit a pattern, one after another. */
typedef struct {
  const ActStorage *storage;
  ActRow pattern;
  int order;
  guint next, prefix; /* place in the order; parts given first in it */
} ActCursor;

/* Stands on the first row that fits. */
void act_cursor_init (ActCursor *cursor, const ActStorage *storage,
                      const ActRow *pattern);
const ActRow *act_cursor_get (const ActCursor *cursor); /* NULL at the end */
void act_cursor_next (ActCursor *cursor);

/* One row of each graph: init, then skip from one to the next. */
void act_cursor_init_contexts (ActCursor *cursor, const ActStorage *storage);
void act_cursor_skip_context (ActCursor *cursor);

#endif
