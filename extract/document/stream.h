/* Streams: the bytes of a file or of standard input, gunzipped on the way. */
#ifndef ACTANT_STREAM_H
#define ACTANT_STREAM_H

#include <actant/error.h>

/* Gzip data that has given ACT_GZIP_FREE bytes may not be ACT_GZIP_RATIO times
   as long as what was read of it. */
#define ACT_GZIP_RATIO 250
#define ACT_GZIP_FREE (4u * 1024 * 1024)

typedef struct ActStream ActStream;

/* @path "-": standard input. ACT_ERROR_INPUT when it cannot be opened. @stop:
   (nullable): borrowed; who waits for a pipe or a terminal to give more gives
   up when it is not 0, which is as if reading broke off. */
ActStream *act_stream_open (const char *path, const volatile gint *stop,
                            GError **error);
/* A stream over bytes at hand, which it borrows. */
ActStream *act_stream_new (const char *name, const char *bytes, gsize length);
void act_stream_free (ActStream *stream);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ActStream, act_stream_free)

/**
 * act_stream_peek:
 * @want: how many bytes to look at
 * @length: (out): how many there are: fewer than @want only at the end, or
 *   where reading broke off (act_stream_check ())
 *
 * Returns: the next bytes, borrowed until the next call; %NULL, when none are
 * left before the place where reading or gunzipping failed, with
 * ACT_ERROR_INPUT, or ACT_ERROR_LIMIT for a gzip bomb.
 */
const char *act_stream_peek (ActStream *stream, gsize want, gsize *length,
                             GError **error);
/* FALSE with the error when reading broke off: what has been peeked at up to
   there is not all that there should be. */
gboolean act_stream_check (const ActStream *stream, GError **error);
/* From here on the bytes are of this charset and are given as UTF-8; once. */
void act_stream_decode (ActStream *stream, const char *charset);
/* Moves on by @n bytes, which have been peeked at. */
void act_stream_skip (ActStream *stream, gsize n);

/* How many bytes have been skipped: where in the file, gunzipped, it is. */
guint64 act_stream_get_offset (const ActStream *stream);

/* Share of the file's bytes that has been read, 0 to 1. */
double act_stream_get_progress (const ActStream *stream);

#endif
