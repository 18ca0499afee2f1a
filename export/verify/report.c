#include "verify/report.h"

void
act_report_init (ActReport *report, GString *out)
{
  *report = (ActReport){.out = out};
}

void
act_report_add (ActReport *report, const char *format, ...)
{
  va_list arguments;

  va_start (arguments, format);
  g_autofree char *text = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  report->n++;
  if (report->out)
    g_string_append_printf (report->out, "%s\n", text);
  if (!report->first)
    report->first = g_steal_pointer (&text);
}

gboolean
act_report_finish (ActReport *report, ActErrorCode code, GError **error)
{
  gboolean good = report->n == 0;

  if (report->n == 1)
    g_set_error_literal (error, ACT_ERROR, (gint) code, report->first);
  else if (report->n > 1)
    g_set_error (error, ACT_ERROR, (gint) code, "%s (and %u more faults)",
                 report->first, report->n - 1);
  g_clear_pointer (&report->first, g_free);
  return good;
}
