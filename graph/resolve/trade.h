/* What persons do for a living, as one document tells. */
#ifndef ACTANT_RESOLVE_TRADE_H
#define ACTANT_RESOLVE_TRADE_H

#include "resolve/input.h"

/* (transfer full) Of every local its trade (<actant/names.h>), interned in the
   input's strings; NULL where none is told, or two are. */
const char **act_trades_find (const ActInput *input);

#endif
