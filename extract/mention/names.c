#include <actant/names.h>

#include "lexicon/lexicon.h"
#include "mention/name-part.h"

#include <string.h>

/* Between the tokens of a name. */
#define SEPARATORS " ,\t\n_"

enum {
  MAX_PARTS = 6,          /* of a name; further ones are left out */
  SCORE_LEAST = 640,      /* what is less alike are two names: Stein, Stone */
  SCORE_UNNUMBERED = 900, /* of "Charles" with "Charles III" at most */
  SCORE_MOVED = 800,      /* of a token that stands elsewhere at least */
  GENERATION_OF_FAMILY = 100, /* smaller ones are numbers of kings, too */
  MAX_LETTERS = MAX_PARTS * ACT_PART_TEXT,
  CACHE = 1 << 16, /* scores that a pool keeps */
  CACHE_SHIFT = 64 - 16
};

/** A name taken apart; the parts belong to whoever made it. */
typedef struct {
  const ActNamePart *parts[MAX_PARTS];
  guint16 letters; /* of all parts, hyphens left out */
  guint8 n, n_full /* that are more than an initial */;
  guint8 generation; /* act_names_generation () */
  guint8 patronymic; /* whether it may have one to take out */
} Name;

/** How well two parts fit; @a is NULL when nothing is kept here yet. */
typedef struct {
  const ActNamePart *a, *b;
  guint score;
} Score;

struct ActNamePool {
  GHashTable *parts; /* token in lower case -> ActNamePart */
  GArray *names;     /* of Name */
  Score *scores;     /* the last one of each hash of two parts */
};

guint
act_names_generation (const char *name, gsize *length)
{
  /* The numerals are in use as initials, too: with a dot. */
  static const struct {
    const char *text;
    guint8 number;
    gboolean numeral;
  } generations[] = {
      {"jr", 101, FALSE},  {"jnr", 101, FALSE}, {"junior", 101, FALSE},
      {"sr", 102, FALSE},  {"snr", 102, FALSE}, {"senior", 102, FALSE},
      {"i", 1, TRUE},      {"ii", 2, TRUE},     {"iii", 3, TRUE},
      {"iv", 4, TRUE},     {"v", 5, TRUE},      {"vi", 6, TRUE},
      {"vii", 7, TRUE},    {"viii", 8, TRUE},   {"ix", 9, TRUE},
      {"x", 10, TRUE},     {"xi", 11, TRUE},    {"xii", 12, TRUE},
      {"xiii", 13, TRUE},  {"xiv", 14, TRUE},   {"xv", 15, TRUE},
      {"xvi", 16, TRUE},   {"xvii", 17, TRUE},  {"xviii", 18, TRUE},
      {"xxiii", 23, TRUE},
  };
  gsize whole = strlen (name), end = whole, begin, rest;
  gboolean dot;

  while (end > 0 && strchr (SEPARATORS, name[end - 1]))
    end--;
  dot = end > 0 && name[end - 1] == '.';
  if (dot)
    end--;
  begin = end;
  while (begin > 0 && !strchr (SEPARATORS, name[begin - 1]))
    begin--;
  rest = begin;
  while (rest > 0 && strchr (SEPARATORS, name[rest - 1]))
    rest--;
  if (length)
    *length = whole;
  for (guint i = 0; rest > 0 && i < G_N_ELEMENTS (generations); i++)
    if (strlen (generations[i].text) == end - begin &&
        g_ascii_strncasecmp (generations[i].text, name + begin, end - begin) ==
            0 &&
        !(dot && generations[i].numeral)) {
      if (length)
        *length = rest;
      return generations[i].number;
    }
  return 0;
}

/* The part that @token is, made when it is met for the first time. */
static const ActNamePart *
find_part (ActNamePool *pool, const char *token)
{
  ActNamePart *part = g_hash_table_lookup (pool->parts, token);

  if (!part) {
    part = g_new (ActNamePart, 1);
    act_name_part_init (part, token);
    g_hash_table_insert (pool->parts, g_strdup (token), part);
  }
  return part;
}

static guint16
count_letters (const char *text)
{
  guint16 n = 0;

  for (; *text; text++)
    n = (guint16) (n + (*text != '-'));
  return n;
}

static void
add_part (Name *name, const ActNamePart *part)
{
  name->letters = (guint16) (name->letters + count_letters (part->text));
  name->n_full = (guint8) (name->n_full + !part->initial);
  name->patronymic |= name->n > 0 && part->patronymic;
  name->parts[name->n++] = part;
}

/* The parts are those of @pool, or made in @room when there is none. */
static void
set_name (Name *name, const char *text, ActNamePool *pool,
          ActNamePart room[MAX_PARTS])
{
  gsize bytes;
  guint generation = act_names_generation (text, &bytes);
  g_autofree char *lower = g_utf8_strdown (text, (gssize) bytes);
  g_auto (GStrv) tokens = g_strsplit_set (lower, SEPARATORS, -1);

  memset (name, 0, sizeof *name);
  name->generation = (guint8) generation;
  for (guint i = 0; tokens[i] && name->n < MAX_PARTS; i++) {
    const char *token = act_name_part_skip_article (tokens[i]);
    const ActNamePart *part = room ? &room[name->n] : NULL;
    g_autofree char *bare = NULL;
    gsize length = strlen (token);

    if (length && token[length - 1] == '.')
      length--;
    bare = g_strndup (token, length);
    if (!*bare || strcmp (bare, "al") == 0 || strcmp (bare, "el") == 0)
      continue;
    if (pool)
      part = find_part (pool, bare);
    else
      act_name_part_init (&room[name->n], bare);
    if (part->n_classes)
      add_part (name, part);
  }
  name->patronymic = name->patronymic && name->n > 2;
}

/* Takes the patronymic out of a name of three and more parts; the part, or
   NULL when there is none. A surname may look like one: it stands last and no
   other does, or an initial is before it ("Viktor F. Yanukovych"). */
static const ActNamePart *
take_patronymic (Name *name)
{
  for (guint i = 1; name->n > 2 && i < name->n; i++)
    if (name->parts[i]->patronymic &&
        !(i + 1 == name->n && name->parts[i - 1]->initial)) {
      const ActNamePart *taken = name->parts[i];
      memmove (&name->parts[i], &name->parts[i + 1],
               (name->n - i - 1u) * sizeof name->parts[0]);
      name->n--;
      name->n_full = (guint8) (name->n_full - !taken->initial);
      return taken;
    }
  return NULL;
}

/* When both names have a patronymic and they differ, it is a veto (FALSE).
   That of a woman's father ends otherwise. */
static gboolean
take_patronymics (Name *a, Name *b)
{
  const ActNamePart *x = take_patronymic (a), *y = take_patronymic (b);
  ActNamePart father, other;

  if (!x || !y)
    return TRUE;
  father = *x;
  other = *y;
  father.feminine = other.feminine = FALSE;
  return act_name_part_score (&father, &other, ACT_NAMES_SAME) >=
         ACT_NAMES_SAME;
}

/** Two names and how well each pair of their parts fits, looked at when it is
    asked for. @a: the one of fewer parts; @pool: keeps scores, or NULL. */
typedef struct {
  ActNamePool *pool;
  const Name *a, *b;
  gint16 scores[MAX_PARTS][MAX_PARTS]; /* -1: not looked at */
} Pairs;

/* Names share their tokens: two of them are compared for many names. */
static guint
recall_score (ActNamePool *pool, const ActNamePart *a, const ActNamePart *b)
{
  guint64 hash =
      ((guint64) (guintptr) a * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15)) ^
      (guint64) (guintptr) b;
  Score *kept =
      &pool->scores[(hash * G_GUINT64_CONSTANT (0xff51afd7ed558ccd)) >>
                    CACHE_SHIFT];

  if (kept->a != a || kept->b != b)
    *kept = (Score){a, b, act_name_part_score (a, b, ACT_NAMES_SAME)};
  return kept->score;
}

/* "Tom Ridge" is not "Thomas R. Nides": an initial before the last token is of
   a given name, so it does not stand for a surname. "M. Morshed Khan" goes by
   his second name, so he is not Majid Khan. */
static gboolean
is_other_initial (const Pairs *pairs, guint i, guint j)
{
  const Name *a = pairs->a, *b = pairs->b;

  /* "George W. Bush" is not "George H. W. Bush". */
  if (i != j && i > 0 && i + 1u < a->n && j + 1u < b->n &&
      (a->parts[i]->initial || b->parts[j]->initial))
    return TRUE;

  if (a->n < 2 || a->parts[i]->initial || !b->parts[j]->initial)
    return FALSE;
  return (i + 1u == a->n && j + 1u < b->n && !b->parts[b->n - 1]->initial) ||
         (i == 0 && j == 0 && b->n > a->n && !b->parts[1]->initial);
}

/* The surname of a name of fewer tokens is elsewhere in the other ("Ali Lund",
   "Ali Lund Berg"): then it must be nearly certain. */
static guint
get_least (const Pairs *pairs, guint i, guint j)
{
  const Name *a = pairs->a, *b = pairs->b;

  return i > 0 && i + 1u == a->n && j + 1u < b->n && !a->parts[i]->initial
             ? SCORE_MOVED
             : 0;
}

static guint
get_score (Pairs *pairs, guint i, guint j)
{
  const ActNamePart *a = pairs->a->parts[i], *b = pairs->b->parts[j];
  gint16 *score = &pairs->scores[i][j];

  if (is_other_initial (pairs, i, j))
    return 0;
  if (a == b && !a->initial)
    return 1000;
  if (*score < 0)
    *score =
        (gint16) (pairs->pool ? recall_score (pairs->pool, a, b)
                              : act_name_part_score (a, b, ACT_NAMES_SAME));
  return (guint) *score < get_least (pairs, i, j) ? 0 : (guint) *score;
}

/* Best assignment of @a's parts to @b's in the order in which they stand: the
   one whose worst pair is best. Part i of @a has i before it and so many after
   it, so only those of @b that leave room for them are looked at. */
static guint
align_in_order (Pairs *pairs)
{
  guint n = pairs->a->n, more = pairs->b->n - n;
  guint best[MAX_PARTS + 1]; /* of the parts so far, with the first j of b */

  for (guint j = 0; j <= pairs->b->n; j++)
    best[j] = 1000;
  for (guint i = 0; i < n; i++) {
    guint before = best[i];
    best[i] = 0;
    for (guint j = i; j <= i + more; j++) {
      guint taken = before ? MIN (before, get_score (pairs, i, j)) : 0;
      before = best[j + 1];
      best[j + 1] = MAX (best[j], taken);
    }
    if (best[i + more + 1] == 0)
      return 0;
  }
  return best[pairs->b->n];
}

/* A part that stands elsewhere must be nearly certain. Of a given name and a
   surname that is soon known not to be so, and there are too many such pairs to
   keep. */
static guint
get_moved (const Pairs *pairs, guint i, guint j)
{
  const ActNamePart *a = pairs->a->parts[i], *b = pairs->b->parts[j];
  guint least = a->known || b->known ? ACT_PART_GIVEN : SCORE_MOVED;
  guint score = act_name_part_score (a, b, least);

  return score < least ? 0 : score;
}

/* The same parts in whatever order ("Orban Viktor"): only of whole names and
   only what is nearly certain, since Arab names share their parts ("Mohammad
   Khatami" is not "Hatem Mohammad"). Dynamic programme over the set of @b's
   parts in use. */
static guint
align_out_of_order (Pairs *pairs)
{
  guint best[1u << MAX_PARTS], next[1u << MAX_PARTS];
  guint n_sets = 1u << pairs->b->n;

  /* Of two parts there is one other order, and most names fail at once. */
  if (pairs->a->n == 2 && get_moved (pairs, 0, 1) == 0)
    return 0;
  memset (best, 0, n_sets * sizeof best[0]);
  best[0] = 1000;
  for (guint i = 0; i < pairs->a->n; i++) {
    gboolean fits = FALSE;
    memset (next, 0, n_sets * sizeof next[0]);
    for (guint j = 0; j < pairs->b->n; j++) {
      guint score = get_moved (pairs, i, j);
      if (score == 0)
        continue;
      fits = TRUE;
      for (guint set = 0; set < n_sets; set++)
        if (best[set] && !(set & 1u << j))
          next[set | 1u << j] =
              MAX (next[set | 1u << j], MIN (best[set], score));
    }
    if (!fits)
      return 0;
    memcpy (best, next, n_sets * sizeof best[0]);
  }
  return best[n_sets - 1];
}

/* Does some token fit nearly exactly? Where none does, so many edits make
   another name of any ("James Taylor", "Jason Collier"). */
static gboolean
has_sure_part (Pairs *pairs)
{
  for (guint i = 0; i < pairs->a->n; i++)
    for (guint j = 0; j < pairs->b->n; j++)
      if (get_score (pairs, i, j) >= SCORE_MOVED)
        return TRUE;
  return FALSE;
}

static guint
align (ActNamePool *pool, const Name *a, const Name *b)
{
  Pairs pairs = {.pool = pool, .a = a, .b = b};
  guint score;

  if (a->n_full == 0)
    return 0;
  memset (pairs.scores, -1, a->n * sizeof pairs.scores[0]);
  score = align_in_order (&pairs);
  if (score && score < SCORE_MOVED && a->n > 1 && !has_sure_part (&pairs))
    return 0;
  return score || a->n != b->n ? score : align_out_of_order (&pairs);
}

/* Father and son share all but the generation, so what only one name tells
   tells them apart. A name of one token ("Charles", "Trump", "Pope Francis")
   may leave it out. */
static gboolean
generations_agree (const Name *a, const Name *b)
{
  const Name *without = a->generation ? b : a;
  const Name *with = a->generation ? a : b;
  guint n = without->n;

  if (a->generation == b->generation)
    return TRUE;
  if (without->generation)
    return FALSE;
  if (n > 1 &&
      act_table_find (act_table_get ("person-titles"), without->parts[0]->text))
    n--;
  if (n == 1)
    return TRUE;
  /* "John Paul", of kings and popes */
  for (guint i = 0; i < without->n; i++)
    if (!without->parts[i]->known)
      return FALSE;
  return with->n == without->n && with->generation < GENERATION_OF_FAMILY;
}

/* The letters of the name on end, whatever hyphens and spaces part its
   syllables ("Kim Jong Un", "Kim Jong-un"). */
static void
write_letters (const Name *name, char out[MAX_LETTERS])
{
  for (guint i = 0; i < name->n; i++)
    for (const char *at = name->parts[i]->text; *at; at++)
      if (*at != '-')
        *out++ = *at;
  *out = '\0';
}

static gboolean
has_same_letters (const Name *a, const Name *b)
{
  char x[MAX_LETTERS], y[MAX_LETTERS];

  if (a->letters != b->letters)
    return FALSE;
  write_letters (a, x);
  write_letters (b, y);
  return strcmp (x, y) == 0;
}

static guint
compare_parts (ActNamePool *pool, const Name *x, const Name *y)
{
  Name a, b;

  if (x->n != y->n && has_same_letters (x, y))
    return 1000;
  if (x->patronymic || y->patronymic) {
    a = *x;
    b = *y;
    if (!take_patronymics (&a, &b))
      return 0;
    x = &a;
    y = &b;
  }
  return x->n <= y->n ? align (pool, x, y) : align (pool, y, x);
}

static guint
compare (ActNamePool *pool, const Name *x, const Name *y)
{
  guint score;

  if (x->n == 0 || y->n == 0 || !generations_agree (x, y))
    return 0;
  score = compare_parts (pool, x, y);
  if (x->generation != y->generation)
    score = MIN (score, SCORE_UNNUMBERED);
  return score >= SCORE_LEAST ? score : 0;
}

guint
act_names_compare (const char *a, const char *b)
{
  ActNamePart parts[2][MAX_PARTS];
  Name x, y;

  g_return_val_if_fail (a && b, 0);
  set_name (&x, a, NULL, parts[0]);
  set_name (&y, b, NULL, parts[1]);
  return compare (NULL, &x, &y);
}

gboolean
act_names_are_given (const char *name)
{
  g_autofree char *lower = g_utf8_strdown (name, -1);
  g_auto (GStrv) tokens = g_strsplit_set (lower, SEPARATORS, -1);

  for (guint i = 0; tokens[i]; i++) {
    ActNamePart part;
    if (!*tokens[i])
      continue;
    act_name_part_init (&part, tokens[i]);
    if (!part.known)
      return FALSE;
  }
  return *lower != '\0';
}

ActNamePool *
act_name_pool_new (void)
{
  ActNamePool *pool = g_new (ActNamePool, 1);

  pool->parts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  pool->names = g_array_new (FALSE, FALSE, sizeof (Name));
  pool->scores = g_new0 (Score, CACHE);
  return pool;
}

void
act_name_pool_free (ActNamePool *pool)
{
  if (!pool)
    return;
  g_hash_table_unref (pool->parts);
  g_array_unref (pool->names);
  g_free (pool->scores);
  g_free (pool);
}

guint32
act_name_pool_add (ActNamePool *pool, const char *text)
{
  Name name;

  g_return_val_if_fail (pool && text, 0);
  set_name (&name, text, pool, NULL);
  g_array_append_val (pool->names, name);
  return pool->names->len - 1;
}

guint
act_name_pool_compare (ActNamePool *pool, guint32 a, guint32 b)
{
  g_return_val_if_fail (pool && MAX (a, b) < pool->names->len, 0);
  return compare (pool, &g_array_index (pool->names, Name, a),
                  &g_array_index (pool->names, Name, b));
}
