/* Spans of text: the coin in which every stage pays its provenance. */
#ifndef ACTANT_TEXT_H
#define ACTANT_TEXT_H

#include <actant/api.h>

ACT_BEGIN_API

/**
 * ActSpan:
 * @begin: first byte
 * @end: byte after the last one
 *
 * Half-open range of bytes of a document's text as it came (for a plain-text
 * file: of the file itself, byte-order mark included).
 */
typedef struct {
  guint32 begin, end;
} ActSpan;

static inline guint32
act_span_length (ActSpan span)
{
  return span.end - span.begin;
}

static inline gboolean
act_span_contains (ActSpan outer, ActSpan inner)
{
  return outer.begin <= inner.begin && inner.end <= outer.end;
}

static inline gboolean
act_span_equal (ActSpan a, ActSpan b)
{
  return a.begin == b.begin && a.end == b.end;
}

ACT_END_API

#endif
