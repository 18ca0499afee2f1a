/* What the logistic models of confidence share. */
#ifndef ACTANT_LOGISTIC_H
#define ACTANT_LOGISTIC_H

#include <glib.h>

/* Fills @weights [n] from column @column of the lexicon's @table, which has a
   row for each of @names [n]. */
void act_logistic_load (const char *table, const char *column,
                        const char *const *names, guint n, float *weights);

/* The weighted sum of @n features. */
float act_logistic_add_up (const float *features, const float *weights,
                           guint n);

/* 0..1: the logistic function of that sum. */
float act_logistic_estimate (const float *features, const float *weights,
                             guint n);

/* Words of a text that blanks separate. */
guint act_logistic_count_words (const char *text);

/* Logarithm of a probability, not below that of 0.05. */
float act_logistic_clamp_log (float probability);

#endif
