/* Origins: where the text of a document stands in the bytes that it was read
   from, when these are not the text itself. */
#ifndef ACTANT_ORIGIN_H
#define ACTANT_ORIGIN_H

#include <actant/text.h>

ACT_BEGIN_API

/**
 * ActOrigin: the way back from a text to its source: runs of @n units in a row,
 * each @text_width bytes of the text and @source_width bytes of the source (a
 * plain stretch has units of one byte, a character reference is one unit). What
 * no run covers, such as a space that stands for a line end and its indent, has
 * no place of its own. Immutable once a document has it; shared.
 */
typedef struct ActOrigin ActOrigin;

/** @text, @source: where the run begins; see ActOrigin. */
typedef struct {
  guint32 text, source, n;
  guint32 text_width, source_width;
} ActOriginRun;

ActOrigin *act_origin_new (void);
ActOrigin *act_origin_ref (ActOrigin *origin);
void act_origin_unref (ActOrigin *origin); /* NULL is fine */
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ActOrigin, act_origin_unref)

/* Adds a run behind the others, in the order of the text; it is joined with
   the last one where it goes on from that. */
void act_origin_add (ActOrigin *origin, ActOriginRun run);

/* What is read through both: @outer leads from the text to what @inner leads
   from. */
ActOrigin *act_origin_compose (const ActOrigin *outer, const ActOrigin *inner);

/* The source begins at byte @base of its file. */
void act_origin_set_base (ActOrigin *origin, guint64 base);

/**
 * act_origin_find:
 * @span: bytes of the text
 * @begin, @end: (out): from the first to the last byte of the source that
 *   belongs to it; markup in between included
 *
 * Returns: %FALSE when nothing of it has a place in the source.
 */
gboolean act_origin_find (const ActOrigin *origin, ActSpan span, guint64 *begin,
                          guint64 *end);

const ActOriginRun *act_origin_get_runs (const ActOrigin *origin, guint *n);
guint64 act_origin_get_base (const ActOrigin *origin);

/**
 * act_origin_to_bytes:
 *
 * Numbers of seven bits a byte, the lowest first, all but the last byte with
 * the high bit: the base; then for each run the gap in the text since the run
 * before, the gap in the source (twice, or if negative minus twice less one),
 * and n twice, plus one when the widths are not both one; they follow then.
 */
GBytes *act_origin_to_bytes (const ActOrigin *origin);
/* NULL when these are no runs of a text of @text_length bytes. */
ActOrigin *act_origin_from_bytes (const void *bytes, gsize length,
                                  gsize text_length);

ACT_END_API

#endif
