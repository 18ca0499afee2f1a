/* What makes a statement worth a line on a diagram. */
#ifndef ACTANT_CHOOSE_H
#define ACTANT_CHOOSE_H

#include "diagram/diagram.h"

/* Does the claim say something by itself? FALSE for "told Ann" where the same
   clause goes on to say what, or "handed Ann" beside "handed a note". @index:
   of a claim with an entity as object. */
gboolean act_claim_is_complete (const ActGraph *graph, guint32 index);

/* Does the claim tell what somebody is, not what they do: an office, a place of
   birth, a kinship? */
gboolean act_claim_is_role (const ActClaim *claim);

/* Finds for each person on the picture the best attested role that no line
   says. */
void act_choose_roles (ActDiagram *diagram);

/* Orders the actors of the picture from left to right. */
void act_choose_flow (ActDiagram *diagram);

/* The four choices: each puts the edges to draw from @edges (all, best first)
   into the diagram. */

/* The best of all, so that they make a picture. */
void act_choose_overview (ActDiagram *diagram, GPtrArray *edges,
                          guint max_edges);
/* Those of one actor (focus[0]), and then those between its neighbours. */
void act_choose_about (ActDiagram *diagram, GPtrArray *edges, guint max_edges);
/* The shortest chains from focus[0] to focus[1]; FALSE when there is none. */
gboolean act_choose_between (ActDiagram *diagram, GPtrArray *edges,
                             guint max_edges, GError **error);

/* Dated statements, the best @max_rows of the graph or of focus[0], in order of
   time; FALSE when there is none. */
gboolean act_choose_timeline (ActDiagram *diagram, guint max_rows,
                              GError **error);

/* "since" in "since 2019", "by" in "by the end of May", or NULL. */
const char *act_timeline_get_bound (const ActClaim *claim);

/* The claim's value where it says something beside its date, or NULL. */
const char *act_claim_get_value (const ActClaim *claim);

/* The surest of the claim's attributions, of which it has at least one. */
const ActAttribution *act_claim_get_best_attribution (const ActGraph *graph,
                                                      const ActClaim *claim);

#endif
