/* What stands in words on a diagram. All strings are one's own to free, UTF-8,
   with "\n" between lines, not yet escaped. */
#ifndef ACTANT_CAPTION_H
#define ACTANT_CAPTION_H

#include "diagram/diagram.h"

/* Before the number of articles that a relation stands in. */
#define ACT_CAPTION_TIMES "×"

/* The entity's label on one line, cut where it is long; the same wrapped, with
   its country where another one drawn has the same ("Foreign Ministry"). */
char *act_caption_get_short (const ActEntity *entity);
char *act_caption_get_node (const ActDiagram *diagram, const ActEntity *entity);
/* What the entity is, "president of Venezuela", wrapped, or NULL where nothing
   is to stand below its name. */
char *act_caption_get_role (const ActDiagram *diagram, const ActEntity *entity);
/* A claim's value, wrapped, in quotation marks where it is text, or NULL; its
   date, "since 2019-03", "2019-03-04 –\n2019-03-10". */
char *act_caption_get_value (const ActClaim *claim);
char *act_caption_get_date (const ActClaim *claim);
/* The relations of an edge, "×n" for documents, "flee to ×2"; and whose word it
   is where it is not the articles': "(says Ann Lee)", "(denied by Bo Li)". */
char *act_caption_get_edge (const ActDiagram *diagram, const ActEdge *edge);
/* Ends, then quotations with their documents and sources. */
char *act_caption_get_tooltip (const ActDiagram *diagram, const ActEdge *edge);
/* Where the best quotation comes from; (nullable), borrowed from the graph. */
const char *act_caption_get_address (const ActDiagram *diagram,
                                     const ActEdge *edge);
/* "40 of 120 statements in 3 articles, 2021-03-04 to 2021-04-01" */
char *act_caption_get_title (const ActDiagram *diagram);
/* What is not on the picture, or NULL. */
char *act_caption_get_left_out (const ActDiagram *diagram);

#endif
