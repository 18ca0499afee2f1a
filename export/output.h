/* The one way out: bytes to a file, a device or standard output. */
#ifndef ACTANT_OUTPUT_H
#define ACTANT_OUTPUT_H

#include <actant/error.h>

/* Whole file or nothing: bytes go to a file beside the target, which replaces
   the target when the output is closed without a failure. Devices, pipes and
   "-" (standard output) are written directly. The first failure sticks: later
   writes do nothing and act_output_close () reports it. This is the only proof
   that bytes were written: raptor2 returns success when every write failed. */
typedef struct ActOutput ActOutput;

/* ACT_ERROR_IO, naming @path and the cause, when it cannot be written. */
ActOutput *act_output_open (const char *path, GError **error);

/* Appends to @string, which must outlive it; cannot fail. */
ActOutput *act_output_new_string (GString *string);

/* @stop (nullable): when it is not 0, writing fails from then on. */
void act_output_set_stop (ActOutput *output, const volatile gint *stop);

void act_output_write (ActOutput *output, const void *bytes, gsize length);
void act_output_puts (ActOutput *output, const char *string);
void act_output_printf (ActOutput *output, const char *format, ...)
    G_GNUC_PRINTF (2, 3);
gboolean act_output_failed (const ActOutput *output);

/* Frees the output. FALSE with ACT_ERROR_IO when any byte could not be
   written; the target is then as it was before. */
gboolean act_output_close (ActOutput *output, GError **error);
/* Frees the output and leaves the target as it was; NULL is fine. */
void act_output_discard (ActOutput *output);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ActOutput, act_output_discard)

#endif
