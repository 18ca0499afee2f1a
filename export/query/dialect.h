/* SPARQL as rasqal 0.9.33 understands it. */
#ifndef ACTANT_DIALECT_H
#define ACTANT_DIALECT_H

#include <actant/error.h>

/* The query without what is in quotes, IRIs and comments (blanked, same
   length), so that words and signs of the language itself can be looked for.
   (transfer full) */
char *act_dialect_strip (const char *sparql);

/* FALSE with ACT_ERROR_QUERY when the query uses a part of SPARQL 1.1 that
   rasqal answers wrongly or refuses without saying why: VALUES, MINUS, EXISTS,
   SERVICE, updates. @stripped: act_dialect_strip () */
gboolean act_dialect_check (const char *stripped, GError **error);

/* A DESCRIBE, which rasqal does not answer, as the CONSTRUCT of all that has
   one of its terms as the subject; NULL for other queries, and with
   ACT_ERROR_QUERY for "DESCRIBE *" and what is limited or sorted. (transfer
   full) */
char *act_dialect_construct (const char *sparql, GError **error);

/* The query with every FILTER at the end of its group, which means the same;
   where patterns follow it, rasqal makes two groups and tries all pairs of
   their rows. Comments are blanked, lines stay. (transfer full) */
char *act_dialect_move_filters (const char *sparql);

/* Blanks the DISTINCT of the outermost SELECT and says whether there was one;
   the caller then leaves rows out that it had before. rasqal compares each new
   row with all earlier ones: 72,000 rows take minutes. Queries with LIMIT or
   OFFSET, which count the rows that are left, are not touched. */
gboolean act_dialect_take_distinct (char *sparql);

/* Blanks the ORDER BY of the outermost SELECT and gives its keys, "+name" or
   "-name" if it descends, NULL-terminated; the caller then sorts. Where
   anything but variables is sorted by, and with LIMIT or OFFSET, the query
   stays as it is: NULL. (transfer full) */
char **act_dialect_take_order (char *sparql);

/* TRUE if rasqal itself has to compare rows: ORDER BY, GROUP BY, DISTINCT, or
   a query inside. */
gboolean act_dialect_wants_comparisons (const char *stripped);

/* TRUE if the variable stands anywhere but in patterns: in brackets (FILTER,
   BIND, aggregates) or outside of all groups. */
gboolean act_dialect_computes (const char *stripped, const char *variable);

/* TRUE if the query has a GRAPH or FROM. */
gboolean act_dialect_has_graphs (const char *stripped);

/* TRUE if something in the query looks like a property path, which rasqal
   reports as a plain syntax error. */
gboolean act_dialect_has_path (const char *stripped);

#endif
