/* Decoding of the name head. */
#include "names.h"

#include <math.h>
#include <string.h>

#define IMPOSSIBLE (-1e30f)

/* Added to each probability, so that one sure word does not rule out what the
   others of the span say. */
#define LEAST_PROBABILITY 1e-4

/* One step: from the paths' scores up to the word before to those with this
   word. I-X goes on from B-X or I-X, the others from any tag: the best. */
static void
step (const ActNameTag *tags, guint n_tags, const float *scores, float *paths,
      guint8 *back)
{
  float longer[ACT_MAX_NAME_TAGS];
  guint any = 0;

  for (guint i = 1; i < n_tags; i++)
    if (paths[i] > paths[any])
      any = i;
  for (guint j = 0; j < n_tags; j++) {
    float best = paths[any];

    back[j] = (guint8) any;
    if (tags[j].kind == ACT_TAG_INSIDE) {
      best = 2 * IMPOSSIBLE;
      back[j] = 0;
      for (guint i = 0; i < n_tags; i++)
        if (tags[i].type == tags[j].type && tags[i].kind != ACT_TAG_OUTSIDE &&
            paths[i] > best) {
          best = paths[i];
          back[j] = (guint8) i;
        }
    }
    longer[j] = MAX (best, IMPOSSIBLE) + scores[j];
  }
  memcpy (paths, longer, n_tags * sizeof *paths);
}

void
act_names_find_tags (const ActNameTag *tags, guint n_tags, guint n,
                     const float *scores, guint8 *back, guint8 *best)
{
  float paths[ACT_MAX_NAME_TAGS];
  guint last = 0;

  for (guint j = 0; j < n_tags; j++)
    paths[j] = tags[j].kind == ACT_TAG_INSIDE ? IMPOSSIBLE : scores[j];
  for (guint i = 1; i < n; i++)
    step (tags, n_tags, scores + (gsize) i * n_tags, paths,
          back + (gsize) i * n_tags);
  for (guint j = 1; j < n_tags; j++)
    if (paths[j] > paths[last])
      last = j;
  best[n - 1] = (guint8) last;
  for (guint i = n - 1; i > 0; i--)
    best[i - 1] = back[(gsize) i * n_tags + best[i]];
}

/* Probability of tag B-X at the first word of a span and I-X at the others. */
static double
tag_probability (const ActNameTag *tags, guint n_tags, const float *scores,
                 ActTagKind kind, guint type)
{
  for (guint j = 0; j < n_tags; j++)
    if (tags[j].kind == kind && tags[j].type == type)
      return exp ((double) scores[j]);
  return 0;
}

static void
weigh_types (const ActNameTag *tags, guint n_tags, const float *scores,
             guint begin, guint end, ActNameSpan *span)
{
  double weights[ACT_N_NAME], most = -INFINITY, total = 0;

  for (guint type = 0; type < ACT_N_NAME; type++) {
    weights[type] = 0; /* logarithm: long spans would underflow */
    for (guint i = begin; i < end; i++)
      weights[type] += log (
          tag_probability (tags, n_tags, scores + (gsize) i * n_tags,
                           i == begin ? ACT_TAG_BEGIN : ACT_TAG_INSIDE, type) +
          LEAST_PROBABILITY);
    most = MAX (most, weights[type]);
  }
  for (guint type = 0; type < ACT_N_NAME; type++)
    total += weights[type] = exp (weights[type] - most);
  for (guint type = 0; type < ACT_N_NAME; type++)
    span->probability[type] = (float) (weights[type] / total);
}

void
act_names_add_spans (const ActNameTag *tags, guint n_tags, guint n,
                     const float *scores, const guint8 *best, guint sentence,
                     guint first_word, GArray *names)
{
  for (guint begin = 0, end; begin < n; begin = end) {
    const ActNameTag *tag = &tags[best[begin]];
    ActNameSpan span = {.sentence = sentence, .type = tag->type};

    end = begin + 1;
    if (tag->kind == ACT_TAG_OUTSIDE)
      continue;
    while (end < n && tags[best[end]].kind == ACT_TAG_INSIDE)
      end++;
    span.begin = (guint16) (first_word + begin);
    span.end = (guint16) (first_word + end);
    weigh_types (tags, n_tags, scores, begin, end, &span);
    g_array_append_val (names, span);
  }
}
