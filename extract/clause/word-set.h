/* Sets of words of one sentence: plain values of a fixed size. */
#ifndef ACTANT_WORD_SET_H
#define ACTANT_WORD_SET_H

#include <glib.h>

/* Words are numbered 1..ACT_WORD_SET_MAX; longer sentences have no clauses. */
#define ACT_WORD_SET_BLOCKS 16
#define ACT_WORD_SET_MAX (ACT_WORD_SET_BLOCKS * 64 - 1)

/** A set of word numbers; `{0}` is the empty set. Copied by assignment. */
typedef struct {
  guint64 bits[ACT_WORD_SET_BLOCKS];
} ActWordSet;

static inline void
act_word_set_add (ActWordSet *set, guint word)
{
  set->bits[word >> 6] |= G_GUINT64_CONSTANT (1) << (word & 63);
}

static inline void
act_word_set_remove (ActWordSet *set, guint word)
{
  set->bits[word >> 6] &= ~(G_GUINT64_CONSTANT (1) << (word & 63));
}

static inline gboolean
act_word_set_has (const ActWordSet *set, guint word)
{
  return (set->bits[word >> 6] >> (word & 63)) & 1;
}

static inline void
act_word_set_unite (ActWordSet *set, const ActWordSet *other)
{
  for (guint i = 0; i < ACT_WORD_SET_BLOCKS; i++)
    set->bits[i] |= other->bits[i];
}

static inline void
act_word_set_subtract (ActWordSet *set, const ActWordSet *other)
{
  for (guint i = 0; i < ACT_WORD_SET_BLOCKS; i++)
    set->bits[i] &= ~other->bits[i];
}

static inline void
act_word_set_intersect (ActWordSet *set, const ActWordSet *other)
{
  for (guint i = 0; i < ACT_WORD_SET_BLOCKS; i++)
    set->bits[i] &= other->bits[i];
}

/* All words from @first to @last; nothing when @first > @last. */
static inline void
act_word_set_add_range (ActWordSet *set, guint first, guint last)
{
  for (guint i = first; i <= last; i++)
    act_word_set_add (set, i);
}

/* The smallest word greater than @word, or 0: start with 0 to see them all. */
static inline guint
act_word_set_next (const ActWordSet *set, guint word)
{
  guint block = (word + 1) >> 6;
  if (block >= ACT_WORD_SET_BLOCKS)
    return 0;
  guint64 bits = set->bits[block] >> ((word + 1) & 63);
  if (bits)
    return word + 1 + (guint) __builtin_ctzll (bits);
  while (++block < ACT_WORD_SET_BLOCKS)
    if (set->bits[block])
      return block * 64 + (guint) __builtin_ctzll (set->bits[block]);
  return 0;
}

/* Smallest and greatest word, 0 of the empty set. */
static inline guint
act_word_set_first (const ActWordSet *set)
{
  return act_word_set_next (set, 0);
}

static inline guint
act_word_set_last (const ActWordSet *set)
{
  for (guint i = ACT_WORD_SET_BLOCKS; i-- > 0;)
    if (set->bits[i])
      return i * 64 + 63 - (guint) __builtin_clzll (set->bits[i]);
  return 0;
}

static inline gboolean
act_word_set_is_empty (const ActWordSet *set)
{
  return act_word_set_last (set) == 0;
}

static inline guint
act_word_set_count (const ActWordSet *set)
{
  guint n = 0;
  for (guint i = 0; i < ACT_WORD_SET_BLOCKS; i++)
    n += (guint) __builtin_popcountll (set->bits[i]);
  return n;
}

#endif
