/* The one way out: bytes to a file, a device or standard output. */
#ifndef ACTANT_STREAM_H
#define ACTANT_STREAM_H

#include <actant/error.h>

/* Whole file or nothing: bytes go to a file beside the target, which replaces
   the target when the stream is closed without a failure. Devices, pipes and
   "-" (standard output) are written directly. The first failure sticks: later
   writes do nothing and act_stream_close () reports it. This is the only proof
   that bytes were written: raptor2 returns success when every write failed. */
typedef struct ActStream ActStream;

/* ACT_ERROR_IO, naming @path and the cause, when it cannot be written. */
ActStream *act_stream_open (const char *path, GError **error);

void act_stream_write (ActStream *stream, const void *bytes, gsize length);
void act_stream_puts (ActStream *stream, const char *string);
void act_stream_printf (ActStream *stream, const char *format, ...)
    G_GNUC_PRINTF (2, 3);
gboolean act_stream_failed (const ActStream *stream);

/* Frees the stream. FALSE with ACT_ERROR_IO when any byte could not be
   written; the target is then as it was before. */
gboolean act_stream_close (ActStream *stream, GError **error);
/* Frees the stream and leaves the target as it was; NULL is fine. */
void act_stream_discard (ActStream *stream);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ActStream, act_stream_discard)

#endif
