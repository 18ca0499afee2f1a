/* Names that tell little: they join only where one full name can be meant. */
#ifndef ACTANT_RESOLVE_WEAK_H
#define ACTANT_RESOLVE_WEAK_H

#include "resolve/cluster.h"

/**
 * act_weak_join:
 *
 * To be called when the full names are clustered. "A. Lukashenko" joins the
 * one cluster that fits, bare surnames do, acronyms the one organisation of
 * these initials, and names under a wrong type the many of the right one. Where
 * several fit, the one that has DOMINANCE times the documents of the others
 * together is taken; else the name stays alone.
 *
 * Returns: (transfer full): for every local the local that stands for it: of
 * bare names that joined nothing, the first of those documents that have other
 * actors in common (never on the name alone); ACT_NONE for all others.
 */
guint32 *act_weak_join (const ActInput *input, ActClusters *clusters);

#endif
