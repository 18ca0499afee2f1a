/* Binding: what a pronoun cannot mean by where it stands in its sentence. */
#ifndef ACTANT_BINDING_H
#define ACTANT_BINDING_H

#include "mention/chain.h"

enum { ACT_BINDING_CHAINS = 16 };

/** The chains that a pronoun cannot mean: those of its coarguments. Valid as
    long as no chain is joined. @pronoun: borrowed from the references */
typedef struct {
  const ActReference *pronoun;
  guint32 chains[ACT_BINDING_CHAINS];
  guint n;
} ActBinding;

void act_binding_init (ActBinding *binding, ActResolver *resolver,
                       guint32 pronoun);

/* Can the pronoun not mean the reference: a coargument of its own verb, the
   subject of its clause, a phrase that contains it? */
gboolean act_binding_excludes (const ActBinding *binding, ActResolver *resolver,
                               guint32 reference);

#endif
