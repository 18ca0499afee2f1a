#include "token/sentences.h"

#include "document/utf8.h"
#include "lexicon/lexicon.h"

#include <string.h>

/* What kind of word it is; train/sentences.py has the same list. */
typedef enum {
  EDGE,
  STOP,
  MARK,
  DOTS,
  COLON,
  SEMICOLON,
  COMMA,
  OPENING,
  CLOSING,
  QUOTE,
  DASH,
  SIGN,
  DIGIT,
  LOWER,
  CAPITAL,
  UPPER,
  ABBREVIATION
} Class;

/** A word as the model sees it. */
typedef struct {
  guint32 hash; /* FNV-1a of the form in lower case (ASCII) */
  guint8 class;
  guint8 size;    /* bytes, at most 7 */
  guint8 space;   /* after it */
  guint8 glued;   /* to the word before, as part of a multiword token */
  guint8 never;   /* something must follow */
  guint8 network; /* "on X.": a place to write, not an initial */
  guint8 opener;  /* "The", "He": 1 begins a sentence, 2 may stand in a title */
} Word;

/* FNV-1a's offset basis and prime. */
#define BASIS 2166136261u
#define PRIME 16777619u

/* Weights above this sum end a sentence; slightly below even odds, as the
   score that counts whole sentences is best there. */
#define THRESHOLD (-20)

/* The same for places without a stop mark in paragraphs that have them where
   they belong: there the model must be sure. */
#define THRESHOLD_UNMARKED 30

/* ---- words ---- */

static gboolean
is_any (const char *p, gsize n, const char *const *forms)
{
  for (; *forms; forms++)
    if (strlen (*forms) == n && memcmp (*forms, p, n) == 0)
      return TRUE;
  return FALSE;
}

static gboolean
is_made_of (const char *p, gsize n, const char *signs)
{
  for (gsize i = 0; i < n; i++)
    if (!strchr (signs, p[i]))
      return FALSE;
  return TRUE;
}

static Class
class_of_sign (const char *p, gsize n)
{
  static const char *const opening[] = {
      "(", "[", "{", "\xe2\x80\x9c", "\xe2\x80\x98", "``", NULL};
  static const char *const closing[] = {
      ")", "]", "}", "\xe2\x80\x9d", "\xe2\x80\x99", NULL};
  static const char *const quotes[] = {"\"", "'", "''", NULL};
  static const char *const dashes[] = {"\xe2\x80\x93", "\xe2\x80\x94", NULL};

  if (is_made_of (p, n, "."))
    return n == 1 ? STOP : DOTS;
  if (n == 3 && memcmp (p, "\xe2\x80\xa6", 3) == 0)
    return DOTS;
  if (is_made_of (p, n, ".!?"))
    return MARK;
  if (n == 1 && strchr (":;,", *p))
    return *p == ':' ? COLON : *p == ';' ? SEMICOLON : COMMA;
  if (is_any (p, n, opening))
    return OPENING;
  if (is_any (p, n, closing))
    return CLOSING;
  if (is_any (p, n, quotes))
    return QUOTE;
  return *p == '-' || is_any (p, MIN (n, 3), dashes) ? DASH : SIGN;
}

static Class
class_of (const char *p, gsize n)
{
  const char *second = act_utf8_next (p);
  gunichar c = g_utf8_get_char (p);

  if (c < 0x80 && g_ascii_isdigit (*p))
    return DIGIT;
  if (c < 0x80 ? !g_ascii_isalpha (*p) : !g_unichar_isalpha (c))
    return class_of_sign (p, n);
  if (p[n - 1] == '.')
    return ABBREVIATION;
  if (!g_unichar_isupper (c))
    return LOWER;
  return second < p + n && g_unichar_isupper (g_utf8_get_char (second))
             ? UPPER
             : CAPITAL;
}

/* "Mr.", "Gen.", "e.g.": words of the table that no sentence ends with. */
static gboolean
never_ends (const char *p, gsize n)
{
  const ActTable *table = act_table_get ("abbreviations");
  const char *const *row;
  char key[16];

  if (n > sizeof key)
    return FALSE;
  for (gsize i = 0; i + 1 < n; i++)
    key[i] = g_ascii_tolower (p[i]);
  key[n - 1] = '\0';
  row = act_table_find (table, key);
  return row && *row[act_table_get_column (table, "ends")] == '0';
}

/* With a capital: words that hardly stand within a name, 1, or may in a title,
   2; else 0. */
static guint8
get_opener (const char *p, gsize n)
{
  static const char *const sure[] = {
      "But",   "He",    "However", "It",   "Its",   "She", "The",
      "Their", "There", "These",   "They", "Those", "We",  NULL};
  static const char *const likely[] = {
      "A",      "After", "An",   "And",   "As",   "At", "Before",
      "During", "For",   "His",  "Her",   "If",   "In", "On",
      "Since",  "This",  "When", "While", "With", NULL};

  return is_any (p, n, sure) ? 1 : is_any (p, n, likely) ? 2 : 0;
}

static Word
see_word (const char *text, const ActToken *token)
{
  const char *p = text + token->span.begin;
  gsize n = act_span_length (token->span);
  Word word = {.hash = BASIS};

  for (gsize i = 0; i < n; i++)
    word.hash = (word.hash ^ (guchar) g_ascii_tolower (p[i])) * PRIME;
  word.class = (guint8) class_of (p, n);
  word.size = (guint8) MIN (n, 7);
  word.space = (token->flags & ACT_WORD_SPACE_AFTER) != 0;
  word.glued = (token->flags & ACT_WORD_MWT_NEXT) != 0;
  word.never = word.class == ABBREVIATION && never_ends (p, n);
  word.opener = get_opener (p, n);
  return word;
}

/* "wrote on *X.*", "posted it to *X.*": of the prepositions before, only these
   lead to the network. */
static gboolean
is_network (const char *text, const ActToken *before, const ActToken *word)
{
  static const char *const prepositions[] = {"on", "to", "via", NULL};

  return act_span_length (word->span) == 2 &&
         memcmp (text + word->span.begin, "X.", 2) == 0 &&
         is_any (text + before->span.begin, act_span_length (before->span),
                 prepositions);
}

/* "$6.8 *Billion*" of a headline: goes on with the number before. */
static gboolean
is_multiplier (const char *text, const ActToken *word)
{
  static const char *const words[] = {
      "billion", "bln", "bn", "million", "mln", "thousand", "trillion", NULL};
  const gsize length = act_span_length (word->span);

  for (guint i = 0; words[i]; i++)
    if (strlen (words[i]) == length &&
        g_ascii_strncasecmp (text + word->span.begin, words[i], length) == 0)
      return TRUE;
  return FALSE;
}

/* ---- the model ---- */

/** A paragraph and where in it the model is. */
typedef struct {
  const Word *words; /* three words of class EDGE before and after */
  guint n, begin;    /* begin: first word of the sentence */
  guint depth;       /* open brackets in it */
  guint style;
  gboolean heading;
} State;

/* How the paragraph is written: 0 as usual, 1 without capitals after stops,
   2 with hardly any stops and none at its end. */
static guint
style_of (const Word *words, guint n)
{
  guint stops = 0, small = 0, last = n - 1;

  for (guint i = 0; i < n; i++) {
    guint stop = words[i].class == STOP || words[i].class == MARK;
    stops += stop;
    small += stop && i + 1 < n && words[i + 1].class == LOWER;
  }
  while (last > 0 &&
         (words[last].class == CLOSING || words[last].class == QUOTE))
    last--;
  if (stops * 40 < n &&
      !(words[last].class >= STOP && words[last].class <= DOTS))
    return 2;
  return small * 3 > stops;
}

/* "J." */
static gboolean
is_initial (const Word *word)
{
  return word->class == ABBREVIATION && word->size == 2;
}

static gboolean
is_candidate (const Word *left, const Word *right)
{
  const guint after = 1u << STOP | 1u << MARK | 1u << DOTS | 1u << COLON |
                      1u << SEMICOLON | 1u << CLOSING | 1u << QUOTE |
                      1u << DASH | 1u << SIGN | 1u << ABBREVIATION;
  const guint before = 1u << OPENING | 1u << QUOTE | 1u << DASH | 1u << SIGN |
                       1u << DIGIT | 1u << CAPITAL | 1u << UPPER |
                       1u << ABBREVIATION;
  const guint32 i_hash = (BASIS ^ 'i') * PRIME;

  if (right->glued || left->never || right->class == CLOSING ||
      (is_initial (left) && is_initial (right)))
    return FALSE;
  if (!left->space)
    return left->class >= STOP && left->class <= DOTS && right->class >= DIGIT;
  return (after >> left->class & 1) || (before >> right->class & 1) ||
         right->hash == i_hash;
}

/* The weight of a feature: a template and up to four values. */
static gint
weigh (guint32 template, const guint32 *values, guint n)
{
  guint32 h = BASIS ^ template;

  for (guint i = 0; i < n; i++) {
    h = (h ^ values[i]) * PRIME;
    h ^= h >> 15;
  }
  return act_sentence_weights[h & (ACT_SENTENCE_WEIGHTS - 1)];
}

#define WEIGH(template, ...)                                                   \
  weigh (template, (const guint32[]){__VA_ARGS__},                             \
         sizeof ((const guint32[]){__VA_ARGS__}) / sizeof (guint32))

/* The sum of the weights for an end after word @i. */
static gint
score (const State *state, guint i)
{
  const Word *w = state->words + i;
  const Word *first = state->words + state->begin;
  guint32 pair = w[0].class * 32u + w[1].class;
  guint length = i + 1 - state->begin;
  guint32 bucket = length < 6 ? length : 6 + MIN ((length - 6) / 5, 6);

  return WEIGH (1, w[-1].class, w[0].class, w[1].class, w[2].class) +
         WEIGH (2, w[0].hash, w[1].class) + WEIGH (3, w[0].class, w[1].hash) +
         WEIGH (4, w[-1].hash, pair) + WEIGH (5, w[0].hash, w[1].hash) +
         WEIGH (6, pair, w[2].hash) + WEIGH (7, pair, bucket) +
         WEIGH (8, pair, MIN (state->depth, 1u), state->style) +
         WEIGH (9, w[-2].class, w[-1].class, w[0].class, w[1].class) +
         WEIGH (10, w[-1].hash, w[0].hash) + WEIGH (11, w[1].hash, w[2].hash) +
         WEIGH (12, pair, w[2].class, w[3].class) +
         WEIGH (13, pair, w[-1].size, w[-1].class) +
         WEIGH (14, first->class, pair) + WEIGH (15, first->hash, pair) +
         WEIGH (16, pair, state->style, w[2].class) + WEIGH (17, pair);
}

/* The weight that an end after @word needs. */
static gint
threshold_of (const State *state, const Word *word)
{
  const Word *mark = word;

  if (word->network && (word[1].class == CAPITAL || word[1].class == UPPER))
    return G_MININT;
  /* "Ann B. Lee" */
  if (is_initial (word) && word[-1].class == CAPITAL &&
      word[1].class == CAPITAL)
    return THRESHOLD_UNMARKED;
  /* "in the U.S. *The* plan", "Acme Inc. *In* May, she": the stop of the
     abbreviation ends the sentence, too. */
  if (word->class == ABBREVIATION && word->size > 2 && state->style == 0 &&
      !state->heading &&
      (word[1].opener == 1 ||
       (word[1].opener == 2 &&
        (word[2].class == LOWER || word[3].class == COMMA))))
    return G_MININT;
  if (word->class == COMMA && word[-1].class == CAPITAL &&
      word[1].class == CAPITAL && word[2].class == LOWER && word[2].size > 1 &&
      state->words + state->begin + 1 == word)
    return G_MAXINT; /* "Lee, Day hold talks" */
  if (state->style != 0)
    return THRESHOLD;
  while (mark->class == CLOSING || mark->class == QUOTE)
    mark--;
  switch (mark->class) {
  case STOP:
  case MARK:
  case DOTS:
  case ABBREVIATION:
    return THRESHOLD;
  default:
    return state->heading ? G_MAXINT : THRESHOLD_UNMARKED;
  }
}

/* Whether a sentence ends after word @i, which is not the last one. */
static gboolean
ends_at (State *state, guint i)
{
  const Word *word = state->words + i;

  if (word->class == OPENING)
    state->depth++;
  else if (word->class == CLOSING && state->depth > 0)
    state->depth--;
  if (is_candidate (word, word + 1) &&
      score (state, i) > threshold_of (state, word))
    return TRUE;
  return i + 1 - state->begin >= ACT_SENTENCE_MAX_WORDS;
}

void
act_sentences_find_ends (const char *text, const ActToken *tokens, guint n,
                         gboolean heading, GArray *ends)
{
  g_autofree Word *words = g_new0 (Word, n + 6);
  State state = {.words = words + 3, .n = n};

  if (n == 0)
    return;
  for (guint i = 0; i < n; i++)
    words[i + 3] = see_word (text, &tokens[i]);
  for (guint i = 1; i < n; i++) {
    words[i + 3].network =
        is_network (text, &tokens[i - 1], &tokens[i]) ? 1 : 0;
    if (words[i + 2].class == DIGIT && is_multiplier (text, &tokens[i]))
      words[i + 2].never = 1;
  }
  state.heading = heading;
  state.style = heading ? 0 : style_of (state.words, n);
  for (guint i = 0; i < n; i++) {
    guint end = i + 1;
    if (end < n && !ends_at (&state, i))
      continue;
    g_array_append_val (ends, end);
    state.begin = end;
    state.depth = 0;
  }
}
