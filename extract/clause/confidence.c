/* The confidence of tuples: features, weights of the table, logistic. */
#include "clause/confidence.h"
#include "clause/logistic.h"

#include <math.h>
#include <string.h>

static const char *const names[ACT_N_FEATURE] = {
    [ACT_TUPLE_VERB] = "verb",
    [ACT_TUPLE_COPULA] = "copula",
    [ACT_TUPLE_RELATIVE] = "relative",
    [ACT_TUPLE_PARTICIPLE] = "participle",
    [ACT_TUPLE_ADVERBIAL] = "adverbial",
    [ACT_TUPLE_GERUND] = "gerund",
    [ACT_TUPLE_PURPOSE] = "purpose",
    [ACT_TUPLE_INFINITIVE] = "infinitive",
    [ACT_TUPLE_CONTROLLED] = "controlled",
    [ACT_TUPLE_OUTER] = "outer",
    [ACT_TUPLE_EXISTENTIAL] = "existential",
    [ACT_TUPLE_TITLE] = "title",
    [ACT_TUPLE_APPOSITION] = "apposition",
    [ACT_TUPLE_PLACE] = "place",
    [ACT_TUPLE_EXAMPLE] = "example",
    [ACT_TUPLE_PLACED] = "placed",
    [ACT_TUPLE_MODIFIER] = "modifier",
    [ACT_TUPLE_POSSESSIVE] = "possessive",
    [ACT_FEATURE_DEPTH_1] = "depth-1",
    [ACT_FEATURE_DEPTH_2] = "depth-2",
    [ACT_FEATURE_DEPTH_3] = "depth-3",
    [ACT_FEATURE_CONTENT] = "content",
    [ACT_FEATURE_CIRCUMSTANCE] = "circumstance",
    [ACT_FEATURE_CONJUNCT] = "conjunct",
    [ACT_FEATURE_PRONOUN] = "pronoun",
    [ACT_FEATURE_CLAUSE] = "clause",
    [ACT_FEATURE_ATTACHMENT] = "attachment",
    [ACT_FEATURE_SENTENCE] = "sentence",
    [ACT_FEATURE_SUBJECT] = "subject",
    [ACT_FEATURE_RELATION] = "relation",
    [ACT_FEATURE_OBJECT] = "object",
    [ACT_FEATURE_NO_OBJECT] = "no-object",
    [ACT_FEATURE_MORE] = "more",
};

/* Weights by style and feature. */
typedef struct {
  float of[2][ACT_N_FEATURE];
} Weights;

static gpointer
load_weights (gpointer unused)
{
  Weights *weights = g_new0 (Weights, 1);

  (void) unused;
  act_logistic_load ("tuple-confidence", "nary", names, ACT_N_FEATURE,
                     weights->of[ACT_TUPLES_NARY]);
  act_logistic_load ("tuple-confidence", "binary", names, ACT_N_FEATURE,
                     weights->of[ACT_TUPLES_BINARY]);
  return weights;
}

const char *
act_confidence_get_name (guint index)
{
  g_return_val_if_fail (index < ACT_N_FEATURE, NULL);
  return names[index];
}

/* Logarithm of a probability, not below @least. */
static float
clamp_log (float probability, float least)
{
  return probability > 0 ? MAX (logf (probability), least) : least;
}

static float
log_words (const char *text)
{
  return logf (1 + (float) act_logistic_count_words (text));
}

void
act_confidence_measure (const ActTupleSource *source, const GPtrArray *slots,
                        float features[ACT_N_FEATURE])
{
  const char *object = slots->len > 2 ? g_ptr_array_index (slots, 2) : "";

  memset (features, 0, ACT_N_FEATURE * sizeof *features);
  features[source->origin] = 1;
  if (source->depth > 0)
    features[ACT_FEATURE_DEPTH_1 + MIN (source->depth, 3) - 1] = 1;
  features[ACT_FEATURE_CONTENT] = source->content ? 1 : 0;
  features[ACT_FEATURE_CIRCUMSTANCE] = source->circumstance ? 1 : 0;
  features[ACT_FEATURE_CONJUNCT] = source->conjunct ? 1 : 0;
  features[ACT_FEATURE_PRONOUN] = source->pronoun ? 1 : 0;
  features[ACT_FEATURE_CLAUSE] = clamp_log (source->clause, -3);
  features[ACT_FEATURE_ATTACHMENT] = clamp_log (source->attachment, -3);
  features[ACT_FEATURE_SENTENCE] = logf (1 + (float) source->sentence_words);
  features[ACT_FEATURE_SUBJECT] = log_words (g_ptr_array_index (slots, 0));
  features[ACT_FEATURE_RELATION] = log_words (g_ptr_array_index (slots, 1));
  features[ACT_FEATURE_OBJECT] = log_words (object);
  features[ACT_FEATURE_NO_OBJECT] = *object ? 0 : 1;
  features[ACT_FEATURE_MORE] = slots->len > 3 ? (float) (slots->len - 3) : 0;
}

float
act_confidence_estimate (ActTupleStyle style,
                         const float features[ACT_N_FEATURE])
{
  static GOnce once = G_ONCE_INIT;
  const Weights *weights = g_once (&once, load_weights, NULL);

  return act_logistic_estimate (features, weights->of[style], ACT_N_FEATURE);
}
