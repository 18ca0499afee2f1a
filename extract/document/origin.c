#include <actant/origin.h>

/* Widest unit: a character reference with all that may stand in one. */
#define WIDTH_MAX 4096u

struct ActOrigin {
  GArray *runs; /* of ActOriginRun */
  guint64 base;
};

ActOrigin *
act_origin_new (void)
{
  ActOrigin *origin = g_atomic_rc_box_new0 (ActOrigin);

  origin->runs = g_array_new (FALSE, FALSE, sizeof (ActOriginRun));
  return origin;
}

ActOrigin *
act_origin_ref (ActOrigin *origin)
{
  return g_atomic_rc_box_acquire (origin);
}

static void
clear (gpointer data)
{
  g_array_unref (((ActOrigin *) data)->runs);
}

void
act_origin_unref (ActOrigin *origin)
{
  if (origin)
    g_atomic_rc_box_release_full (origin, clear);
}

static ActOriginRun *
run_at (const ActOrigin *origin, guint i)
{
  return &g_array_index (origin->runs, ActOriginRun, i);
}

static guint32
text_end (const ActOriginRun *run)
{
  return run->text + run->n * run->text_width;
}

static guint32
source_end (const ActOriginRun *run)
{
  return run->source + run->n * run->source_width;
}

void
act_origin_add (ActOrigin *origin, ActOriginRun run)
{
  if (run.n == 0)
    return;
  if (origin->runs->len > 0) {
    ActOriginRun *last = run_at (origin, origin->runs->len - 1);
    if (last->text_width == run.text_width &&
        last->source_width == run.source_width && text_end (last) == run.text &&
        source_end (last) == run.source) {
      last->n += run.n;
      return;
    }
  }
  g_array_append_val (origin->runs, run);
}

void
act_origin_set_base (ActOrigin *origin, guint64 base)
{
  origin->base = base;
}

guint64
act_origin_get_base (const ActOrigin *origin)
{
  return origin->base;
}

const ActOriginRun *
act_origin_get_runs (const ActOrigin *origin, guint *n)
{
  *n = origin->runs->len;
  return (const ActOriginRun *) (gpointer) origin->runs->data;
}

/* The first run that ends behind byte @at of the text. */
static guint
find_run (const ActOrigin *origin, guint32 at)
{
  guint low = 0, high = origin->runs->len;

  while (low < high) {
    guint middle = low + (high - low) / 2;
    if (text_end (run_at (origin, middle)) <= at)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

gboolean
act_origin_find (const ActOrigin *origin, ActSpan span, guint64 *begin,
                 guint64 *end)
{
  guint first = find_run (origin, span.begin), last;
  const ActOriginRun *run;

  if (span.begin >= span.end || first == origin->runs->len ||
      run_at (origin, first)->text >= span.end)
    return FALSE;
  run = run_at (origin, first);
  *begin = run->source;
  if (span.begin > run->text)
    *begin += (guint64) ((span.begin - run->text) / run->text_width) *
              run->source_width;
  last = find_run (origin, span.end - 1);
  if (last == origin->runs->len || run_at (origin, last)->text >= span.end)
    last--;
  run = run_at (origin, last);
  *end = source_end (run);
  if (span.end < text_end (run))
    *end = run->source +
           ((guint64) ((span.end - 1 - run->text) / run->text_width) + 1) *
               run->source_width;
  if (*begin >= *end)
    return FALSE;
  *begin += origin->base;
  *end += origin->base;
  return TRUE;
}

/* A stretch of single bytes: as @inner cuts it. */
static void
compose_bytes (ActOrigin *out, const ActOriginRun *run, const ActOrigin *inner)
{
  guint32 at = run->source, stop = source_end (run);

  for (guint i = find_run (inner, at); i < inner->runs->len && at < stop; i++) {
    const ActOriginRun *through = run_at (inner, i);
    guint32 skip, n;
    at = MAX (at, through->text);
    skip = (at - through->text) / through->text_width;
    if (at >= stop)
      return;
    n = (stop - at + through->text_width - 1) / through->text_width;
    n = MIN (n, through->n - skip);
    act_origin_add (out, (ActOriginRun){.text = run->text + (at - run->source),
                                        .source = through->source +
                                                  skip * through->source_width,
                                        .n = n,
                                        .text_width = through->text_width,
                                        .source_width = through->source_width});
    at += n * through->text_width;
  }
}

ActOrigin *
act_origin_compose (const ActOrigin *outer, const ActOrigin *inner)
{
  ActOrigin *out = act_origin_new ();

  for (guint i = 0; i < outer->runs->len; i++) {
    ActOriginRun run = *run_at (outer, i);
    if (run.text_width == 1 && run.source_width == 1) {
      compose_bytes (out, &run, inner);
      continue;
    }
    for (guint unit = 0; unit < run.n; unit++) {
      guint32 at = run.source + unit * run.source_width;
      guint64 begin, end;
      if (act_origin_find (inner, (ActSpan){at, at + run.source_width}, &begin,
                           &end))
        act_origin_add (
            out, (ActOriginRun){.text = run.text + unit * run.text_width,
                                .source = (guint32) (begin - inner->base),
                                .n = 1,
                                .text_width = run.text_width,
                                .source_width = (guint32) (end - begin)});
    }
  }
  out->base = inner->base;
  return out;
}

static void
put_number (GByteArray *out, guint64 number)
{
  do {
    guint8 byte = (guint8) (number & 0x7f);
    number >>= 7;
    if (number > 0)
      byte |= 0x80;
    g_byte_array_append (out, &byte, 1);
  } while (number > 0);
}

GBytes *
act_origin_to_bytes (const ActOrigin *origin)
{
  GByteArray *out = g_byte_array_new ();
  guint32 text = 0, source = 0;

  put_number (out, origin->base);
  for (guint i = 0; i < origin->runs->len; i++) {
    const ActOriginRun *run = run_at (origin, i);
    gboolean plain = run->text_width == 1 && run->source_width == 1;
    gint64 gap = (gint64) run->source - source;
    put_number (out, run->text - text);
    put_number (out, gap >= 0 ? (guint64) gap * 2 : (guint64) -gap * 2 - 1);
    put_number (out, (guint64) run->n * 2 + (plain ? 0 : 1));
    if (!plain) {
      put_number (out, run->text_width);
      put_number (out, run->source_width);
    }
    text = text_end (run);
    source = source_end (run);
  }
  return g_byte_array_free_to_bytes (out);
}

/** What is left to read, and whether all was well so far. */
typedef struct {
  const guint8 *at, *end;
  gboolean fine;
} Input;

/* A number up to @limit. */
static guint64
take_number (Input *input, guint64 limit)
{
  guint64 number = 0;
  guint shift = 0;

  while (input->at < input->end && shift < 63) {
    guint8 byte = *input->at++;
    number |= (guint64) (byte & 0x7f) << shift;
    shift += 7;
    if (!(byte & 0x80)) {
      input->fine = input->fine && number <= limit;
      return number;
    }
  }
  input->fine = FALSE;
  return 0;
}

static gboolean
take_run (Input *input, guint64 *text, guint64 *source, gsize text_length,
          ActOriginRun *run)
{
  guint64 gap, n;

  *text += take_number (input, G_MAXUINT32);
  gap = take_number (input, G_MAXUINT32);
  if (gap % 2 == 0)
    *source += gap / 2;
  else if ((gap + 1) / 2 <= *source)
    *source -= (gap + 1) / 2;
  else
    return FALSE;
  n = take_number (input, G_MAXUINT32);
  *run = (ActOriginRun){(guint32) *text, (guint32) *source, (guint32) (n / 2),
                        1, 1};
  if (n % 2 == 1) {
    run->text_width = (guint32) take_number (input, WIDTH_MAX);
    run->source_width = (guint32) take_number (input, WIDTH_MAX);
  }
  *text += (guint64) run->n * run->text_width;
  *source += (guint64) run->n * run->source_width;
  return input->fine && run->n > 0 && run->text_width > 0 &&
         run->source_width > 0 && *text <= text_length &&
         *source <= G_MAXUINT32;
}

ActOrigin *
act_origin_from_bytes (const void *bytes, gsize length, gsize text_length)
{
  Input input = {bytes, (const guint8 *) bytes + length, TRUE};
  g_autoptr (ActOrigin) origin = act_origin_new ();
  guint64 text = 0, source = 0;

  origin->base = take_number (&input, G_MAXINT64 - G_MAXUINT32);
  while (input.fine && input.at < input.end) {
    ActOriginRun run;
    if (!take_run (&input, &text, &source, text_length, &run))
      return NULL;
    g_array_append_val (origin->runs, run);
  }
  return input.fine ? g_steal_pointer (&origin) : NULL;
}
