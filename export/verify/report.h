/* Faults found by a check. */
#ifndef ACTANT_REPORT_H
#define ACTANT_REPORT_H

#include <actant/error.h>

/** Faults go to @out, one a line; the first is kept for the error. */
typedef struct {
  GString *out; /* borrowed */
  char *first;
  guint n;
} ActReport;

void act_report_init (ActReport *report, GString *out);
void act_report_add (ActReport *report, const char *format, ...)
    G_GNUC_PRINTF (2, 3);
/* FALSE and the first fault as the error if there was any; clears. */
gboolean act_report_finish (ActReport *report, ActErrorCode code,
                            GError **error);

#endif
