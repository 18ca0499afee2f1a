#include "attitude.h"

#include <actant/attitude.h>

const char *
act_claim_get_attitude (const ActClaim *claim)
{
  gboolean object =
      claim->object != ACT_NONE || claim->value_type != ACT_VALUE_NONE;
  ActAttitudeKind kind;

  if (claim->polarity != ACT_POSITIVE ||
      g_strcmp0 (claim->event_class, "ASSAULT") == 0 ||
      !act_attitude_of_relation (claim->relation_label, object, &kind))
    return NULL;
  if (claim->modality != ACT_MODALITY_FACT && kind != ACT_ATTITUDE_WANTS)
    return NULL;
  return act_attitude_kind_to_string (kind);
}
