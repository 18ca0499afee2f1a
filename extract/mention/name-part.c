#include "mention/name-part.h"

#include "lexicon/lexicon.h"

#include <actant/names.h>
#include <string.h>

/* The method is that of weighted edits over sound classes: a name is rewritten
   from whatever romanisation into classes (lexicon/name-spelling.tsv), and two
   tokens are one when the cheapest edits between them (lexicon/name-costs.tsv)
   cost no more than a share of their length. */

enum {
  VOWEL_GAP = 22, /* hundredths, as in name-costs.tsv */
  CONSONANT_GAP = 100,
  SHARE = 18,       /* hundredths of the length that edits may cost */
  SHARE_GIVEN = 11, /* the same between two well-known given names */
  SHORT = 4,        /* tokens of so few classes may differ by SHORT_LIMIT */
  SHORT_LIMIT = 12,
  CONSONANT_LIMIT = 60, /* all edits of consonants together, */
  CONSONANT_SHARE = 6   /* or this times the length if that is more */
};

typedef enum { PASS_LETTER, PASS_SPELLING, PASS_ENDING, N_PASSES } Pass;
typedef enum { PLACE_ANY, PLACE_BEGIN, PLACE_END } Place;

typedef struct {
  const char *letters, *classes;
  gsize length;
  Place place;
} Rule;

/** The tables in the form that the matcher needs. */
typedef struct {
  GArray *rules[N_PASSES][256]; /* by first byte, longest first */
  guint8 cost[128][128];
  guint64 near[128]; /* sets of classes that cost less than CONSONANT_GAP */
  GHashTable *given; /* token -> row of given-name-variants + 1 */
} Tables;

/* Classes are ASCII letters. */
static guint64
get_bit (char class)
{
  return G_GUINT64_CONSTANT (1) << ((guchar) class - 'A');
}

static gboolean
is_vowel (char c)
{
  return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

static int
compare_rules (gconstpointer a, gconstpointer b)
{
  const Rule *x = a, *y = b;

  if (x->length != y->length)
    return x->length > y->length ? -1 : 1;
  /* A rule for a place is more precise than one for any. */
  return (y->place != PLACE_ANY) - (x->place != PLACE_ANY);
}

static void
load_rules (Tables *tables)
{
  const ActTable *table = act_table_get ("name-spelling");

  for (guint i = 0; i < act_table_count (table); i++) {
    const char *const *row = act_table_get_row (table, i);
    Pass pass = strcmp (row[1], "letter") == 0     ? PASS_LETTER
                : strcmp (row[1], "spelling") == 0 ? PASS_SPELLING
                                                   : PASS_ENDING;
    Place place = strcmp (row[2], "begin") == 0 ? PLACE_BEGIN
                  : strcmp (row[2], "end") == 0 ? PLACE_END
                                                : PLACE_ANY;
    Rule rule = {row[3], row[4], strlen (row[3]), place};
    GArray **slot = &tables->rules[pass][(guchar) row[3][0]];

    if (!*slot)
      *slot = g_array_new (FALSE, FALSE, sizeof (Rule));
    g_array_append_val (*slot, rule);
  }
  for (guint pass = 0; pass < N_PASSES; pass++)
    for (guint c = 0; c < 256; c++)
      if (tables->rules[pass][c])
        g_array_sort (tables->rules[pass][c], compare_rules);
}

static void
load_costs (Tables *tables)
{
  const ActTable *table = act_table_get ("name-costs");

  for (guint a = 0; a < 128; a++)
    for (guint b = 0; b < 128; b++)
      tables->cost[a][b] = a == b                                       ? 0
                           : is_vowel ((char) a) == is_vowel ((char) b) ? 100
                                                                        : 130;
  for (guint i = 0; i < act_table_count (table); i++) {
    const char *const *row = act_table_get_row (table, i);
    guchar a = (guchar) row[1][0] & 127, b = (guchar) row[2][0] & 127;
    guint8 cost = (guint8) g_ascii_strtoull (row[3], NULL, 10);

    tables->cost[a][b] = tables->cost[b][a] = cost;
  }
  for (guint a = 'A'; a <= 'z'; a++)
    for (guint b = 'A'; b <= 'z'; b++)
      if (tables->cost[a][b] < CONSONANT_GAP)
        tables->near[a] |= get_bit ((char) b);
}

static void
load_given (Tables *tables)
{
  const ActTable *table = act_table_get ("given-name-variants");

  tables->given = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < act_table_count (table); i++) {
    const char *const *row = act_table_get_row (table, i);
    g_auto (GStrv) variants = g_strsplit (row[1], "|", -1);

    g_hash_table_insert (tables->given, g_strdup (row[0]),
                         GUINT_TO_POINTER (i + 1));
    for (guint k = 0; variants[k]; k++)
      if (*variants[k])
        g_hash_table_insert (tables->given, g_str_to_ascii (variants[k], "C"),
                             GUINT_TO_POINTER (i + 1));
  }
}

static gpointer
load_tables (gpointer unused)
{
  Tables *tables = g_new0 (Tables, 1);

  (void) unused;
  load_rules (tables);
  load_costs (tables);
  load_given (tables);
  return tables;
}

static const Tables *
get_tables (void)
{
  static GOnce once = G_ONCE_INIT;

  return g_once (&once, load_tables, NULL);
}

/* The longest rule that fits at @at of @text, or NULL. */
static const Rule *
find_rule (const Tables *tables, Pass pass, const char *text, gsize length,
           gsize at)
{
  const GArray *rules = tables->rules[pass][(guchar) text[at]];

  for (guint i = 0; rules && i < rules->len; i++) {
    const Rule *rule = &g_array_index (rules, Rule, i);
    if (rule->length <= length - at &&
        memcmp (rule->letters, text + at, rule->length) == 0 &&
        (rule->place != PLACE_BEGIN || at == 0) &&
        (rule->place != PLACE_END || at + rule->length == length))
      return rule;
  }
  return NULL;
}

/* Rewrites @text by the rules of one pass; what no rule takes stays. */
static char *
rewrite (const Tables *tables, Pass pass, const char *text)
{
  GString *out = g_string_new (NULL);
  gsize length = strlen (text), step;

  for (gsize at = 0; at < length; at += step) {
    const Rule *rule = find_rule (tables, pass, text, length, at);
    if (rule) {
      g_string_append (out, rule->classes);
      step = rule->length;
    } else {
      step = (gsize) g_utf8_skip[(guchar) text[at]];
      g_string_append_len (out, text + at, (gssize) step);
    }
  }
  return g_string_free (out, FALSE);
}

/* Only ASCII letters are left: marks go, letters of other scripts too. */
static char *
strip_marks (const char *text)
{
  g_autofree char *apart = g_utf8_normalize (text, -1, G_NORMALIZE_NFD);
  GString *out = g_string_new (NULL);

  for (const char *p = apart; p && *p; p++)
    if (g_ascii_isalpha (*p))
      g_string_append_c (out, *p);
  return g_string_free (out, FALSE);
}

static void
squeeze (char *text)
{
  char *out = text;

  for (const char *p = text; *p; p++)
    if (out == text || out[-1] != *p)
      *out++ = *p;
  *out = '\0';
}

static void
set_classes (const Tables *tables, ActNamePart *token, const char *lower)
{
  g_autofree char *composed = g_utf8_normalize (lower, -1, G_NORMALIZE_NFC);
  g_autofree char *letters =
      rewrite (tables, PASS_LETTER, composed ? composed : "");
  g_autofree char *plain = strip_marks (letters);
  g_autofree char *spelled = rewrite (tables, PASS_SPELLING, plain);
  g_autofree char *ended = NULL;

  squeeze (spelled);
  ended = rewrite (tables, PASS_ENDING, spelled);
  g_strlcpy (token->classes, ended, sizeof token->classes);
  token->n_classes = (guint) strlen (token->classes);
  for (guint i = 0; i < token->n_classes; i++) {
    char class = token->classes[i];
    token->reach |= tables->near[(guchar) class];
    /* A last s may be an ending that is trimmed. */
    if (!is_vowel (class) && !(class == 's' && i + 1 == token->n_classes))
      token->consonants |= get_bit (class);
  }
}

static gboolean
has_suffix_of (const char *text, const char *const *suffixes)
{
  for (; *suffixes; suffixes++)
    if (g_str_has_suffix (text, *suffixes))
      return TRUE;
  return FALSE;
}

void
act_name_part_init (ActNamePart *token, const char *lower)
{
  static const char *const feminine[] = {"ska", "ova",  "eva", "ava",
                                         "ina", "iska", "Tka", NULL};
  static const char *const patronymic[] = {"oviC", "eviC", "oviQ",  "eviQ",
                                           "ovna", "evna", "iviC",  "ivna",
                                           "oviT", "eviT", "ovits", NULL};
  const Tables *tables = get_tables ();
  const char *const *row;
  g_autofree char *ascii = NULL;

  memset (token, 0, sizeof *token);
  ascii = g_str_to_ascii (lower, "C");
  g_strlcpy (token->text, ascii, sizeof token->text);
  set_classes (tables, token, lower);
  token->initial = g_utf8_strlen (lower, -1) == 1;
  token->given = GPOINTER_TO_UINT (g_hash_table_lookup (tables->given, ascii));
  row = act_table_find (act_table_get ("given-names"), ascii);
  token->known = row || token->given;
  token->gender = row ? row[1][0] : '\0';
  if (token->gender != 'm' && token->gender != 'f')
    token->gender = '\0';
  token->feminine = has_suffix_of (token->classes, feminine);
  token->patronymic = has_suffix_of (token->classes, patronymic);
}

const char *
act_name_part_skip_article (const char *token)
{
  static const char *const articles[] = {"al-", "el-",      "ash-", "an-",
                                         "as-", "ar-",      "at-",  "az-",
                                         "ad-", "al\u2011", NULL};

  for (guint i = 0; articles[i]; i++)
    if (g_str_has_prefix (token, articles[i]) &&
        strlen (token) > strlen (articles[i]) + 2)
      return token + strlen (articles[i]);
  return token;
}

/* Cheapest edits between two strings of classes, in hundredths; @consonants
   gets the share of it that consonants have. When it is more than @limit it is
   not worked out further. */
static guint
edit_cost (const Tables *tables, const char *a, guint n, const char *b, guint m,
           guint limit, guint *consonants)
{
  guint cost[ACT_PART_CLASSES + 1], hard[ACT_PART_CLASSES + 1];

  cost[0] = hard[0] = 0;
  for (guint j = 0; j < m; j++) {
    gboolean vowel = is_vowel (b[j]);
    cost[j + 1] = cost[j] + (vowel ? VOWEL_GAP : CONSONANT_GAP);
    hard[j + 1] = hard[j] + (vowel ? 0 : CONSONANT_GAP);
  }
  for (guint i = 0; i < n; i++) {
    gboolean soft = is_vowel (a[i]);
    guint gap = soft ? VOWEL_GAP : CONSONANT_GAP;
    guint above = cost[0], hard_above = hard[0], least;

    least = cost[0] += gap;
    hard[0] += soft ? 0 : gap;
    for (guint j = 0; j < m; j++) {
      gboolean vowel = is_vowel (b[j]);
      guint step = tables->cost[(guchar) a[i]][(guchar) b[j]];
      guint best = above + step;
      guint best_hard = hard_above + (soft && vowel ? 0 : step);
      guint side = vowel ? VOWEL_GAP : CONSONANT_GAP;

      if (cost[j + 1] + gap < best) {
        best = cost[j + 1] + gap;
        best_hard = hard[j + 1] + (soft ? 0 : gap);
      }
      if (cost[j] + side < best) {
        best = cost[j] + side;
        best_hard = hard[j] + (vowel ? 0 : side);
      }
      above = cost[j + 1];
      hard_above = hard[j + 1];
      cost[j + 1] = best;
      hard[j + 1] = best_hard;
      least = MIN (least, best);
    }
    if (least > limit) {
      *consonants = 0;
      return least;
    }
  }
  *consonants = hard[m];
  return cost[m];
}

/* Length of @token without a Baltic ending ("Gromovas", "Sergejus"), where the
   other one has none of the kind. */
static guint
trim_baltic (const ActNamePart *token, const ActNamePart *other)
{
  static const char *const endings[] = {"as", "us", "is", NULL};
  guint n = token->n_classes;

  for (guint i = 0; n > 5 && endings[i]; i++)
    if (g_str_has_suffix (token->classes, endings[i]) &&
        !g_str_has_suffix (other->classes, "s"))
      return n - 2;
  /* Borisas: the stem itself ends in s. */
  if (n > 6 && g_str_has_suffix (token->classes, "sas"))
    return n - 2;
  return n;
}

/* What edits cost at least, soon known: a consonant of which the other one has
   nothing like it is one too many, or taken for one that costs as much. */
static guint
get_least_cost (const ActNamePart *a, const ActNamePart *b)
{
  int lost = __builtin_popcountll (a->consonants & ~b->reach);
  int found = __builtin_popcountll (b->consonants & ~a->reach);

  return (guint) MAX (lost, found) * CONSONANT_GAP;
}

/* What edits may cost between two names of which the shorter has @length
   classes;
   @least: of what costs more the score is below it, so it is not worked out. */
typedef struct {
  guint same, worth;
} Limit;

static Limit
get_limit (const ActNamePart *a, const ActNamePart *b, guint length,
           guint least)
{
  guint share = a->known && b->known ? SHARE_GIVEN : SHARE;
  guint same = length <= SHORT ? SHORT_LIMIT : share * length;
  guint highest = ((971 - least) * same + 469) / (970 - ACT_NAMES_SAME);

  return (Limit){same, MIN (same, highest)};
}

static guint
score_classes (const Tables *tables, const ActNamePart *a, const ActNamePart *b,
               guint least)
{
  guint n, m, length, cost, consonants;
  Limit limit = get_limit (a, b, MIN (a->n_classes, b->n_classes), least);

  if (get_least_cost (a, b) > limit.worth)
    return 0;
  n = trim_baltic (a, b);
  m = trim_baltic (b, a);
  length = MAX (MIN (n, m), 3);
  limit = get_limit (a, b, length, least);
  cost = edit_cost (tables, a->classes, n, b->classes, m, limit.worth,
                    &consonants);
  /* Short syllables (Chinese: Liu, Lu) tell nothing once they differ. */
  if (length == 3 && (cost > 0 || MIN (n, m) < 3))
    return 0;
  if (cost == 0)
    return 980;
  if (cost > limit.worth ||
      consonants > MAX (CONSONANT_LIMIT, CONSONANT_SHARE * length))
    return 0;
  return 970 - (970 - ACT_NAMES_SAME) * cost / limit.same;
}

static gboolean
initial_fits (const ActNamePart *a, const ActNamePart *b)
{
  char x = a->classes[0], y = b->classes[0];

  return x == y || (strchr ("eiaj", x) && strchr ("eiaj", y)) ||
         (strchr ("ghX", x) && strchr ("ghX", y)) ||
         (strchr ("uv", x) && strchr ("uv", y));
}

/* A syllable as in Korean and Chinese names, where j and y are two sounds, and
   perhaps another one: "Jong", "Yong-il", "Jingguo". */
static gboolean
is_eastern_syllable (const char *text)
{
  const char *vowel = text + 1, *rest;
  gsize n = strspn (vowel, "aeiou");

  if (n == 0 || vowel[n] != 'n' || vowel[n + 1] != 'g')
    return FALSE;
  rest = vowel + n + 2;
  if (*rest == '\0' || *rest == '-')
    return TRUE;
  rest += strcspn (rest, "aeiou");
  return rest[0] != '\0' && rest[strspn (rest, "aeiou")] == '\0';
}

static gboolean
are_two_syllables (const char *a, const char *b)
{
  return ((a[0] == 'j' && b[0] == 'y') || (a[0] == 'y' && b[0] == 'j')) &&
         is_eastern_syllable (a) && is_eastern_syllable (b);
}

/* "Mahalia" beside "Michael": an ending of women's names on what sounds like
   a man's. */
static gboolean
is_womans_of (const ActNamePart *woman, const ActNamePart *man)
{
  return man->gender == 'm' && !woman->known && woman->n_classes > 0 &&
         woman->classes[woman->n_classes - 1] == 'a' &&
         !is_vowel (man->classes[man->n_classes - 1]);
}

guint
act_name_part_score (const ActNamePart *a, const ActNamePart *b, guint least)
{
  if (a->initial || b->initial)
    return a->text[0] == b->text[0] || initial_fits (a, b) ? 700 : 0;
  if (strcmp (a->text, b->text) == 0)
    return 1000;
  if (a->given && b->given)
    return a->given == b->given ? ACT_PART_GIVEN : 0;
  if (a->feminine != b->feminine || are_two_syllables (a->text, b->text) ||
      is_womans_of (a, b) || is_womans_of (b, a))
    return 0;
  if (a->gender && b->gender && a->gender != b->gender)
    return 0;
  return score_classes (get_tables (), a, b, least);
}

char *
act_names_key (const char *token)
{
  g_autofree char *lower = g_utf8_strdown (token, -1);
  const char *from = "gXQCTDZSWv", *to = "hhhhtdzssv";
  GString *key = g_string_new (NULL);
  ActNamePart it;

  act_name_part_init (&it, act_name_part_skip_article (lower));
  for (guint i = 0; i < it.n_classes; i++) {
    const char *at = strchr (from, it.classes[i]);
    char c = at ? to[at - from] : it.classes[i];
    if (!is_vowel (c) && (key->len == 0 || key->str[key->len - 1] != c))
      g_string_append_c (key, c);
  }
  if (key->len == 0)
    g_string_append_c (key, '-');
  return g_string_free (key, FALSE);
}

const char *
act_names_given (const char *token)
{
  const Tables *tables = get_tables ();
  g_autofree char *lower = g_utf8_strdown (token, -1);
  g_autofree char *ascii = g_str_to_ascii (lower, "C");
  guint row = GPOINTER_TO_UINT (g_hash_table_lookup (tables->given, ascii));

  return row ? act_table_get_row (act_table_get ("given-name-variants"),
                                  row - 1)[0]
             : NULL;
}
