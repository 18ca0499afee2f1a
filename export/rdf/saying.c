#include "rdf/saying.h"

#include <string.h>

ActSpan
act_saying_get_sentence (const ActAttribution *attribution)
{
  ActSpan span = attribution->span, sentence = attribution->sentence;

  return (ActSpan){MIN (sentence.begin, span.begin),
                   MAX (sentence.end, span.end)};
}

const char *
act_saying_set_text (const ActGenerator *generator,
                     const ActAttribution *attribution, guint32 begin,
                     guint32 end)
{
  return act_literal_set (
      generator->literal,
      generator->documents[attribution->document].text + begin, end - begin);
}

/* ---- what is the same ---- */

/* Two attributions of a document that quote the same words. */
static gboolean
equal_quotes (gconstpointer a, gconstpointer b)
{
  const ActAttribution *x = a, *y = b;
  ActSpan s = act_saying_get_sentence (x), t = act_saying_get_sentence (y);

  return x->span.begin == y->span.begin && x->span.end == y->span.end &&
         s.begin == t.begin && s.end == t.end;
}

static guint
hash_quote (gconstpointer key)
{
  const ActAttribution *attribution = key;

  return attribution->span.begin * 31 + attribution->span.end;
}

/* Two of a document that say the same, in the same words. */
static gboolean
equal_attributions (gconstpointer a, gconstpointer b)
{
  const ActAttribution *x = a, *y = b;

  return x->claim == y->claim && x->source == y->source &&
         x->stance == y->stance && x->confidence == y->confidence &&
         equal_quotes (x, y) &&
         g_str_equal (x->cue ? x->cue : "", y->cue ? y->cue : "") &&
         g_str_equal (x->phrase ? x->phrase : "", y->phrase ? y->phrase : "");
}

static guint
hash_attribution (gconstpointer key)
{
  const ActAttribution *attribution = key;

  return hash_quote (key) * 31 + attribution->claim;
}

/* ---- names ---- */

/* A hyphen and the number. */
static void
append_number (GString *out, guint32 number)
{
  char digits[12], *p = digits + sizeof digits;

  *--p = '\0';
  do {
    *--p = (char) ('0' + number % 10);
    number /= 10;
  } while (number > 0);
  *--p = '-';
  g_string_append (out, p);
}

/* A hyphen and the first digits of the checksum of the words and of the rest of
   the sentence. */
static void
append_words_sum (const ActGenerator *generator,
                  const ActAttribution *attribution, GString *iri)
{
  ActSpan span = attribution->span,
          sentence = act_saying_get_sentence (attribution);
  g_autoptr (GString) words = g_string_new (NULL);

  g_string_append (words, act_saying_set_text (generator, attribution,
                                               sentence.begin, span.begin));
  g_string_append_c (words, '\n');
  g_string_append (words, act_saying_set_text (generator, attribution,
                                               span.begin, span.end));
  g_string_append_c (words, '\n');
  g_string_append (words, act_saying_set_text (generator, attribution, span.end,
                                               sentence.end));
  g_autofree char *sum = act_iri_checksum (words->str, words->len);
  g_string_append_c (iri, '-');
  g_string_append_len (iri, sum, ACT_QUOTE_DIGITS);
}

/* Names the quotation by document, place and a checksum of the words, so that
   a reader of the RDF alone can see that they have not been changed. */
static void
set_quote (const ActGenerator *generator, const ActAttribution *attribution,
           GString *iri)
{
  ActSpan span = attribution->span,
          sentence = act_saying_get_sentence (attribution);

  g_string_assign (iri, generator->base);
  g_string_append (iri, QUOTE_PATH);
  g_string_append_len (iri, generator->documents[attribution->document].hash,
                       ACT_HASH_DIGITS);
  append_number (iri, span.begin);
  append_number (iri, span.end);
  if (!generator->numbered[ACT_BLOCK_QUOTE]) {
    append_words_sum (generator, attribution, iri);
    return;
  }
  append_number (iri, sentence.begin);
  append_number (iri, sentence.end);
}

static void
append_attribution_sum (const ActGenerator *generator,
                        const ActAttribution *attribution, const char *quote,
                        GString *iri)
{
  g_autoptr (GString) text = g_string_new (NULL);
  char confidence[8];
  const char *const parts[] = {
      generator->documents[attribution->document].hash,
      generator->claims[attribution->claim].id,
      attribution->source == ACT_NONE
          ? ""
          : generator->entities[attribution->source].id,
      act_stance_to_string (attribution->stance),
      confidence,
      quote + strlen (generator->base),
      attribution->cue ? attribution->cue : "",
      attribution->phrase ? attribution->phrase : ""};

  g_snprintf (confidence, sizeof confidence, "%u", attribution->confidence);
  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++) {
    if (i > 0)
      g_string_append_c (text, '\n');
    g_string_append (text, parts[i]);
  }
  g_autofree char *sum = act_iri_checksum (text->str, text->len);
  g_string_append_len (iri, sum, ACT_HASH_DIGITS);
}

/* Its number is that among all attributions. */
static void
set_attribution (const ActGenerator *generator,
                 const ActAttribution *attribution, const char *quote,
                 GString *iri)
{
  g_string_assign (iri, generator->base);
  g_string_append (iri, ATTRIBUTION_PATH);
  if (generator->numbered[ACT_BLOCK_ATTRIBUTION])
    append_number (iri, (guint32) (attribution - generator->attributions));
  else
    append_attribution_sum (generator, attribution, quote, iri);
}

/* ---- all of a document ---- */

void
act_sayings_init (ActSayings *sayings)
{
  *sayings =
      (ActSayings){.sayings = g_array_new (FALSE, FALSE, sizeof (ActSaying)),
                   .strings = g_string_chunk_new (4096)};
}

void
act_sayings_clear (ActSayings *sayings)
{
  g_array_unref (sayings->sayings);
  g_string_chunk_free (sayings->strings);
}

/* Whether places are told in characters, which have to be counted. */
static gboolean
counts_characters (const ActGenerator *generator)
{
  return generator->wanted[ACT_QUAD_POSITION_START] ||
         generator->wanted[ACT_QUAD_POSITION_END] ||
         generator->wanted[ACT_QUAD_DOCUMENT_CHECKSUM];
}

/* Whether a quotation's IRI is told to somebody, or makes a name. */
static gboolean
needs_quote (const ActGenerator *generator)
{
  return generator->blocks[ACT_BLOCK_QUOTE] ||
         generator->wanted[ACT_QUAD_ATTRIBUTION_EVIDENCE] ||
         !generator->numbered[ACT_BLOCK_ATTRIBUTION];
}

/* The places of a quotation; @counted: bytes whose characters have been
   counted, which are @characters. */
static void
set_places (const ActGenerator *generator, ActSaying *saying, guint32 *counted,
            guint64 *characters)
{
  ActSpan span = saying->attribution->span;
  const ActGraphDocument *document =
      &generator->documents[saying->attribution->document];

  if (counts_characters (generator)) {
    *characters += (guint64) g_utf8_strlen (document->text + *counted,
                                            span.begin - *counted);
    *counted = span.begin;
    saying->start = *characters;
    saying->end =
        *characters + (guint64) g_utf8_strlen (document->text + span.begin,
                                               act_span_length (span));
  }
  saying->in_file = document->origin &&
                    act_origin_find (document->origin, span,
                                     &saying->file_start, &saying->file_end);
}

/* Names of an attribution and of its words, as far as they are asked for. */
static void
set_names (const ActGenerator *generator, ActSayings *sayings,
           ActSaying *saying, gboolean says)
{
  g_autoptr (GString) iri = g_string_new (NULL);

  if (needs_quote (generator)) {
    set_quote (generator, saying->attribution, iri);
    saying->quote = g_string_chunk_insert (sayings->strings, iri->str);
  }
  if (says) {
    set_attribution (generator, saying->attribution, saying->quote, iri);
    saying->name = g_string_chunk_insert (sayings->strings, iri->str);
  }
}

guint32
act_sayings_set (ActSayings *sayings, ActGenerator *generator,
                 const guint32 *indices, guint32 n, guint32 document)
{
  g_autoptr (GHashTable) said =
      g_hash_table_new (hash_attribution, equal_attributions);
  g_autoptr (GHashTable) quoted = g_hash_table_new (hash_quote, equal_quotes);
  guint64 characters = 0;
  guint32 counted = 0, i;

  g_array_set_size (sayings->sayings, 0);
  g_string_chunk_clear (sayings->strings);
  for (i = 0; i < n; i++) {
    ActSaying saying = {.attribution = &generator->attributions[indices[i]]};
    gpointer key = (gpointer) (guintptr) saying.attribution;
    if (saying.attribution->document != document)
      break;
    /* several claims may stand in the same words */
    saying.quotes =
        generator->blocks[ACT_BLOCK_QUOTE] && g_hash_table_add (quoted, key);
    gboolean says = generator->blocks[ACT_BLOCK_ATTRIBUTION] &&
                    g_hash_table_add (said, key);
    if (!saying.quotes && !says)
      continue;
    set_names (generator, sayings, &saying, says);
    if (saying.quotes)
      set_places (generator, &saying, &counted, &characters);
    g_array_append_val (sayings->sayings, saying);
  }
  return i;
}

/* ---- checksum ---- */

char *
act_saying_make_line (const char *quote, const char *start, const char *end,
                      const char *file_start, const char *file_end)
{
  return g_strjoin (" ", quote, start, end, file_start, file_end, NULL);
}

static char *
make_line (const ActSaying *saying, const char *quote)
{
  char numbers[4][24] = {"", "", "", ""};
  const guint64 values[] = {saying->start, saying->end, saying->file_start,
                            saying->file_end};

  for (gsize i = 0; i < (saying->in_file ? 4 : 2); i++)
    g_snprintf (numbers[i], sizeof numbers[i], "%" G_GUINT64_FORMAT, values[i]);
  return act_saying_make_line (quote, numbers[0], numbers[1], numbers[2],
                               numbers[3]);
}

void
act_sayings_add_lines (const ActSayings *sayings, const ActGenerator *generator,
                       GPtrArray *lines)
{
  gsize base = strlen (generator->base);

  for (guint i = 0; i < sayings->sayings->len; i++) {
    const ActSaying *saying = &g_array_index (sayings->sayings, ActSaying, i);
    if (saying->name)
      g_ptr_array_add (
          lines, g_strdup (saying->name + base + strlen (ATTRIBUTION_PATH)));
    if (saying->quotes)
      g_ptr_array_add (lines, make_line (saying, saying->quote + base +
                                                     strlen (QUOTE_PATH)));
  }
}

static int
compare_lines (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

void
act_saying_sum_lines (GPtrArray *lines, char sum[ACT_SUM_DIGITS + 1])
{
  g_ptr_array_sort (lines, compare_lines);
  act_iri_sum_parts ((const char *const *) lines->pdata, lines->len, sum);
}
