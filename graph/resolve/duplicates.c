#include "resolve/duplicates.h"

#include <string.h>

enum {
  SHINGLE = 5,       /* words */
  BINS = 128,        /* of a signature; power of two */
  BAND = 8,          /* bins of a band */
  MIN_SHINGLES = 64, /* texts with fewer are compared as a whole */
  SIMILAR = 102      /* bins that must agree: 80% */
};

typedef struct {
  guint32 bins[BINS];
} Signature;

/* A band of a signature (or the hash of a short text) and its document. */
typedef struct {
  guint64 hash;
  guint32 document;
} Band;

/* Finaliser of MurmurHash3 (Appleby): every bit of the input decides on every
   bit of the output. */
static guint64
mix (guint64 hash)
{
  hash ^= hash >> 33;
  hash *= G_GUINT64_CONSTANT (0xff51afd7ed558ccd);
  hash ^= hash >> 33;
  hash *= G_GUINT64_CONSTANT (0xc4ceb9fe1a85ec53);
  return hash ^ (hash >> 33);
}

/* Hashes of the words of a text: runs of letters and digits of ASCII, in lower
   case, and of all other characters. */
static void
hash_words (const ActGraphDocument *document, GArray *words)
{
  const guint64 basis = G_GUINT64_CONSTANT (0xcbf29ce484222325);
  guint64 hash = basis;

  g_array_set_size (words, 0);
  for (gsize i = 0; i <= document->text_length; i++) {
    guchar c = (guchar) document->text[i];
    if (c >= 0x80 || g_ascii_isalnum (c))
      hash = (hash ^ (guchar) g_ascii_tolower ((char) c)) *
             G_GUINT64_CONSTANT (0x100000001b3); /* FNV-1a */
    else if (hash != basis) {
      g_array_append_val (words, hash);
      hash = basis;
    }
  }
}

static guint64
hash_run (const GArray *words, guint first, guint n)
{
  guint64 hash = n;

  for (guint i = first; i < first + n; i++)
    hash = mix (hash * 31 + g_array_index (words, guint64, i));
  return hash;
}

/* An empty bin takes the value of another one, chosen by the bin alone. */
static void
fill_empty_bins (Signature *signature, const guint8 *filled)
{
  for (guint bin = 0; bin < BINS; bin++) {
    guint64 step = bin;
    guint from = bin;
    while (!filled[from]) {
      step = mix (step + BINS);
      from = (guint) (step % BINS);
    }
    signature->bins[bin] = signature->bins[from];
  }
}

static void
sign (const GArray *words, Signature *signature)
{
  guint8 filled[BINS] = {0};

  memset (signature, 0xff, sizeof *signature);
  for (guint i = 0; i + SHINGLE <= words->len; i++) {
    guint64 hash = hash_run (words, i, SHINGLE);
    guint bin = (guint) (hash % BINS);
    guint32 value = (guint32) (hash >> 32);
    filled[bin] = 1;
    signature->bins[bin] = MIN (signature->bins[bin], value);
  }
  fill_empty_bins (signature, filled);
}

static gboolean
are_alike (const Signature *a, const Signature *b)
{
  guint same = 0;

  for (guint i = 0; i < BINS; i++)
    same += a->bins[i] == b->bins[i];
  return same >= SIMILAR;
}

static void
add_bands (const Signature *signature, guint32 document, GArray *bands)
{
  for (guint first = 0; first < BINS; first += BAND) {
    Band band = {first + 1, document};
    for (guint i = first; i < first + BAND; i++)
      band.hash = mix (band.hash * 31 + signature->bins[i]);
    g_array_append_val (bands, band);
  }
}

static int
compare_bands (gconstpointer a, gconstpointer b)
{
  const Band *x = a, *y = b;

  if (x->hash != y->hash)
    return x->hash < y->hash ? -1 : 1;
  return (x->document > y->document) - (x->document < y->document);
}

static guint32
find_group (guint32 *groups, guint32 document)
{
  while (groups[document] != document)
    document = groups[document] = groups[groups[document]];
  return document;
}

/* Joins what shares a band, with the first of those in the band and with its
   neighbour: near-duplicates share most of their bands, so that is enough. */
static void
join_band (guint32 *groups, const Signature *signatures, const Band *band,
           const Band *first)
{
  const Band *others[2] = {first, band - 1};

  for (guint i = 0; i < 2; i++) {
    guint32 a = find_group (groups, others[i]->document);
    guint32 b = find_group (groups, band->document);
    if (a != b && (!signatures || are_alike (&signatures[others[i]->document],
                                             &signatures[band->document])))
      groups[MAX (a, b)] = MIN (a, b);
  }
}

static void
join_bands (guint32 *groups, const Signature *signatures, GArray *bands)
{
  const Band *all, *first;

  g_array_sort (bands, compare_bands);
  all = first = (const Band *) (gpointer) bands->data;
  for (guint i = 1; i < bands->len; i++) {
    if (all[i].hash != first->hash)
      first = &all[i];
    else
      join_band (groups, signatures, &all[i], first);
  }
}

GArray *
act_duplicates_find (const GArray *documents)
{
  guint32 n = documents->len;
  GArray *groups = g_array_sized_new (FALSE, FALSE, sizeof (guint32), n);
  g_autofree Signature *signatures = g_new (Signature, MAX (n, 1));
  g_autoptr (GArray) words = g_array_new (FALSE, FALSE, sizeof (guint64));
  g_autoptr (GArray) bands = g_array_new (FALSE, FALSE, sizeof (Band));
  g_autoptr (GArray) texts = g_array_new (FALSE, FALSE, sizeof (Band));
  guint32 *group;

  for (guint32 i = 0; i < n; i++) {
    g_array_append_val (groups, i);
    hash_words (&g_array_index (documents, ActGraphDocument, i), words);
    if (words->len >= MIN_SHINGLES + SHINGLE - 1) {
      sign (words, &signatures[i]);
      add_bands (&signatures[i], i, bands);
    } else {
      Band text = {hash_run (words, 0, words->len), i};
      g_array_append_val (texts, text);
    }
  }
  group = (guint32 *) (gpointer) groups->data;
  join_bands (group, signatures, bands);
  join_bands (group, NULL, texts);
  for (guint32 i = 0; i < n; i++)
    group[i] = find_group (group, i);
  return groups;
}
