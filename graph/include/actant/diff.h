/* The difference of two graphs: what a new build adds, drops and changes. */
#ifndef ACTANT_DIFF_H
#define ACTANT_DIFF_H

#include <actant/graph.h>

ACT_BEGIN_API

typedef enum { ACT_DIFF_ADDED, ACT_DIFF_DROPPED, ACT_DIFF_CHANGED } ActDiffKind;

/**
 * ActDiffEntry: one entity or claim that is not the same in both graphs.
 * @old_index, @new_index: into the arrays of the two graphs, ACT_NONE where it
 *   is not there. Both are of the same id when it was changed: an entity in
 *   label, type, aliases, country or number of documents, a claim in its
 *   attributions, number of documents, dispute or standing as a fact.
 */
typedef struct {
  ActDiffKind kind;
  guint32 old_index, new_index;
} ActDiffEntry;

/** Borrows both graphs. */
typedef struct ActDiff ActDiff;

ActDiff *act_diff_new (const ActGraph *old_graph, const ActGraph *new_graph);
void act_diff_free (ActDiff *diff);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ActDiff, act_diff_free)

/* Nothing added, dropped or changed. */
gboolean act_diff_is_empty (const ActDiff *diff);
/* Entries in order of the ids; borrowed, as long as the diff. */
const ActDiffEntry *act_diff_get_entities (const ActDiff *diff, guint32 *n);
const ActDiffEntry *act_diff_get_claims (const ActDiff *diff, guint32 *n);

/* Appends one line an entry, "+", "-" or "~" first, and a last line that
   counts; "No differences." when empty. */
void act_diff_format_text (const ActDiff *diff, GString *out);
/* Appends one JSON object: {"entities":{"added":[…],"dropped":[…],
   "changed":[…]},"claims":{…}} and a line end. */
void act_diff_format_json (const ActDiff *diff, GString *out);

/* All of this at once. @same (nullable): whether the graphs do not differ. */
void act_graph_diff (const ActGraph *a, const ActGraph *b, gboolean json,
                     GString *out, gboolean *same);

ACT_END_API

#endif
