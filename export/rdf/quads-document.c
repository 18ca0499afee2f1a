/* The graph of one document: dropping it retracts what the document says. */
#include "rdf/generator.h"

#include "table/json.h"

#include <string.h>

/* Names of our ontology. */
static const char *const stances[ACT_N_STANCE] = {
    [ACT_STANCE_ASSERTS] = "Asserts",
    [ACT_STANCE_DENIES] = "Denies",
    [ACT_STANCE_DOUBTS] = "Doubts",
    [ACT_STANCE_ASKS] = "Asks",
};

/* Entity and document of a mention; attributions in order of their places. */
typedef struct {
  guint32 document, entity;
} Presence;

typedef struct {
  guint32 *attributions; /* indices, by document, sentence and span */
  GArray *presences;     /* by document and entity */
  guint32 next_attribution, next_presence;
} Index;

static int
compare_places (gconstpointer a, gconstpointer b, gpointer data)
{
  const ActAttribution *attributions = data;
  guint32 i = *(const guint32 *) a, j = *(const guint32 *) b;
  const ActAttribution *x = &attributions[i], *y = &attributions[j];

  if (x->document != y->document)
    return x->document < y->document ? -1 : 1;
  if (x->span.begin != y->span.begin)
    return x->span.begin < y->span.begin ? -1 : 1;
  if (x->span.end != y->span.end)
    return x->span.end < y->span.end ? -1 : 1;
  return i < j ? -1 : i > j;
}

static int
compare_presences (gconstpointer a, gconstpointer b)
{
  const Presence *x = a, *y = b;

  if (x->document != y->document)
    return x->document < y->document ? -1 : 1;
  return x->entity < y->entity ? -1 : x->entity > y->entity;
}

static void
index_init (Index *index, const ActGenerator *generator)
{
  guint32 n = generator->n_attributions;

  *index = (Index){.attributions = g_new (guint32, n ? n : 1),
                   .presences = g_array_new (FALSE, FALSE, sizeof (Presence))};
  for (guint32 i = 0; i < n; i++)
    index->attributions[i] = i;
  g_qsort_with_data (index->attributions, (gint) n, sizeof (guint32),
                     compare_places,
                     (gpointer) (guintptr) generator->attributions);
  for (guint32 i = 0; generator->wanted[ACT_QUAD_DOCUMENT_MENTIONS] &&
                      i < generator->n_entities;
       i++) {
    const ActEntity *entity = &generator->entities[i];
    for (guint m = 0; m < entity->n_mentions; m++) {
      Presence presence = {entity->mentions[m].document, i};
      if (m == 0 || entity->mentions[m - 1].document != presence.document)
        g_array_append_val (index->presences, presence);
    }
  }
  g_array_sort (index->presences, compare_presences);
}

/* ---- what is the same ---- */

/* The sentence around a quotation, if it really is around it. */
static ActSpan
get_sentence (const ActAttribution *attribution)
{
  ActSpan span = attribution->span, sentence = attribution->sentence;

  return (ActSpan){MIN (sentence.begin, span.begin),
                   MAX (sentence.end, span.end)};
}

/* Two attributions of a document that quote the same words. */
static gboolean
equal_quotes (gconstpointer a, gconstpointer b)
{
  const ActAttribution *x = a, *y = b;
  ActSpan s = get_sentence (x), t = get_sentence (y);

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

static void
emit_document (ActGenerator *generator, guint32 number)
{
  const ActGraphDocument *document = &generator->documents[number];
  g_autofree char *address =
      document->uri ? act_iri_from_address (document->uri) : NULL;

  act_generator_emit_fixed (generator, ACT_QUAD_DOCUMENT_TYPE);
  act_generator_emit_text (generator, ACT_QUAD_DOCUMENT_LABEL, ACT_TERM_TEXT,
                           document->title ? document->title : document->name);
  act_generator_emit_text (generator, ACT_QUAD_DOCUMENT_NAME, ACT_TERM_STRING,
                           document->name);
  act_generator_emit_text (generator, ACT_QUAD_DOCUMENT_TITLE, ACT_TERM_TEXT,
                           document->title);
  act_generator_emit_date (generator, ACT_QUAD_DOCUMENT_DATE, document->date);
  act_generator_emit_text (generator, ACT_QUAD_DOCUMENT_PUBLISHER,
                           ACT_TERM_STRING, document->publisher);
  act_generator_emit_text (generator, ACT_QUAD_DOCUMENT_ADDRESS, ACT_TERM_IRI,
                           address);
  act_generator_emit (generator, ACT_QUAD_DOCUMENT_HASH, ACT_TERM_STRING,
                      document->hash);
  act_generator_emit_integer (generator, ACT_QUAD_DOCUMENT_BYTES,
                              document->text_length);
}

static void
emit_presences (ActGenerator *generator, Index *index, guint32 document)
{
  for (; index->next_presence < index->presences->len; index->next_presence++) {
    const Presence *presence =
        &g_array_index (index->presences, Presence, index->next_presence);
    if (presence->document != document)
      return;
    act_generator_emit_entity (generator, ACT_QUAD_DOCUMENT_MENTIONS,
                               presence->entity);
  }
}

/* Whether places are told in characters, which have to be counted. */
static gboolean
counts_characters (const ActGenerator *generator)
{
  return generator->wanted[ACT_QUAD_POSITION_START] ||
         generator->wanted[ACT_QUAD_POSITION_END];
}

/* Sets the literal under way to a part of the document. */
static const char *
set_text (const ActGenerator *generator, const ActAttribution *attribution,
          guint32 begin, guint32 end)
{
  return act_literal_set (
      generator->literal,
      generator->documents[attribution->document].text + begin, end - begin);
}

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
append_words_sum (ActGenerator *generator, const ActAttribution *attribution)
{
  ActSpan span = attribution->span, sentence = get_sentence (attribution);
  g_autoptr (GString) words = g_string_new (NULL);

  g_string_append (
      words, set_text (generator, attribution, sentence.begin, span.begin));
  g_string_append_c (words, '\n');
  g_string_append (words,
                   set_text (generator, attribution, span.begin, span.end));
  g_string_append_c (words, '\n');
  g_string_append (words,
                   set_text (generator, attribution, span.end, sentence.end));
  g_autofree char *sum = act_iri_checksum (words->str, words->len);
  g_string_append_c (generator->quote, '-');
  g_string_append_len (generator->quote, sum, ACT_QUOTE_DIGITS);
}

/* Names the quotation by document, place and a checksum of the words, so that
   a reader of the RDF alone can see that they have not been changed. */
static void
set_quote (ActGenerator *generator, const ActAttribution *attribution)
{
  ActSpan span = attribution->span, sentence = get_sentence (attribution);

  g_string_assign (generator->quote, generator->base);
  g_string_append (generator->quote, QUOTE_PATH);
  g_string_append_len (generator->quote,
                       generator->documents[attribution->document].hash,
                       ACT_HASH_DIGITS);
  append_number (generator->quote, span.begin);
  append_number (generator->quote, span.end);
  if (!generator->numbered[ACT_BLOCK_QUOTE]) {
    append_words_sum (generator, attribution);
    return;
  }
  append_number (generator->quote, sentence.begin);
  append_number (generator->quote, sentence.end);
}

static void
append_attribution_sum (ActGenerator *generator,
                        const ActAttribution *attribution)
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
      generator->quote->str + strlen (generator->base),
      attribution->cue ? attribution->cue : "",
      attribution->phrase ? attribution->phrase : ""};

  g_snprintf (confidence, sizeof confidence, "%u", attribution->confidence);
  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++) {
    if (i > 0)
      g_string_append_c (text, '\n');
    g_string_append (text, parts[i]);
  }
  g_autofree char *sum = act_iri_checksum (text->str, text->len);
  g_string_append_len (generator->subject, sum, ACT_HASH_DIGITS);
}

/* Its number is that among all attributions. */
static void
set_attribution (ActGenerator *generator, guint32 number)
{
  g_string_assign (generator->subject, generator->base);
  g_string_append (generator->subject, ATTRIBUTION_PATH);
  if (generator->numbered[ACT_BLOCK_ATTRIBUTION])
    append_number (generator->subject, number);
  else
    append_attribution_sum (generator, &generator->attributions[number]);
}

/* Who holds the claim. */
static void
emit_agent (ActGenerator *generator, const ActAttribution *attribution)
{
  GString *iri = generator->object;

  if (!generator->wanted[ACT_QUAD_ATTRIBUTION_AGENT])
    return;
  if (attribution->source == ACT_NONE)
    act_generator_mint_document (generator, iri, attribution->document);
  else
    act_generator_mint_entity (generator, iri, attribution->source);
  act_generator_emit (generator, ACT_QUAD_ATTRIBUTION_AGENT, ACT_TERM_IRI,
                      iri->str);
}

static void
emit_attribution (ActGenerator *generator, const ActAttribution *attribution)
{
  char number[ACT_DECIMAL_BYTES];
  GString *iri = generator->object;

  act_generator_emit_fixed (generator, ACT_QUAD_ATTRIBUTION_TYPE);
  act_generator_mint (generator, iri, CLAIM_PATH,
                      generator->claims[attribution->claim].id);
  act_generator_emit (generator, ACT_QUAD_ATTRIBUTION_CLAIM, ACT_TERM_IRI,
                      iri->str);
  emit_agent (generator, attribution);
  act_generator_emit_name (generator, ACT_QUAD_ATTRIBUTION_STANCE,
                           stances[attribution->stance]);
  act_generator_emit_text (generator, ACT_QUAD_ATTRIBUTION_CUE, ACT_TERM_TEXT,
                           attribution->cue);
  act_generator_emit_text (generator, ACT_QUAD_ATTRIBUTION_PHRASE,
                           ACT_TERM_TEXT, attribution->phrase);
  if (generator->wanted[ACT_QUAD_ATTRIBUTION_CONFIDENCE]) {
    act_decimal_format (attribution->confidence, number);
    act_generator_emit (generator, ACT_QUAD_ATTRIBUTION_CONFIDENCE,
                        ACT_TERM_DECIMAL, number);
  }
  act_generator_mint_document (generator, iri, attribution->document);
  act_generator_emit (generator, ACT_QUAD_ATTRIBUTION_DOCUMENT, ACT_TERM_IRI,
                      iri->str);
  act_generator_emit (generator, ACT_QUAD_ATTRIBUTION_EVIDENCE, ACT_TERM_IRI,
                      generator->quote->str);
}

/* Sets an IRI to that of a part of the quotation. */
static void
set_part (const ActGenerator *generator, GString *iri, const char *part)
{
  g_string_assign (iri, generator->quote->str);
  g_string_append (iri, part);
}

static void
emit_words (ActGenerator *generator, ActQuadKind kind,
            const ActAttribution *attribution, guint32 begin, guint32 end)
{
  if (generator->wanted[kind])
    act_generator_emit (generator, kind, ACT_TERM_TEXT,
                        set_text (generator, attribution, begin, end));
}

static void
emit_selectors (ActGenerator *generator, const ActAttribution *attribution,
                guint64 start)
{
  const ActGraphDocument *document =
      &generator->documents[attribution->document];
  const char *text = document->text;
  guint64 file_start, file_end;
  ActSpan span = attribution->span, sentence = get_sentence (attribution);
  guint64 length = 0;

  if (counts_characters (generator))
    length =
        (guint64) g_utf8_strlen (text + span.begin, act_span_length (span));
  set_part (generator, generator->subject, "-position");
  act_generator_emit_fixed (generator, ACT_QUAD_POSITION_TYPE);
  act_generator_emit_integer (generator, ACT_QUAD_POSITION_START, start);
  act_generator_emit_integer (generator, ACT_QUAD_POSITION_END, start + length);
  act_generator_emit_integer (generator, ACT_QUAD_POSITION_START_BYTE,
                              span.begin);
  act_generator_emit_integer (generator, ACT_QUAD_POSITION_END_BYTE, span.end);
  if (document->origin &&
      act_origin_find (document->origin, span, &file_start, &file_end)) {
    act_generator_emit_integer (generator, ACT_QUAD_POSITION_FILE_START_BYTE,
                                file_start);
    act_generator_emit_integer (generator, ACT_QUAD_POSITION_FILE_END_BYTE,
                                file_end);
  }

  set_part (generator, generator->subject, "-text");
  act_generator_emit_fixed (generator, ACT_QUAD_WORDS_TYPE);
  emit_words (generator, ACT_QUAD_WORDS_PREFIX, attribution, sentence.begin,
              span.begin);
  emit_words (generator, ACT_QUAD_WORDS_EXACT, attribution, span.begin,
              span.end);
  emit_words (generator, ACT_QUAD_WORDS_SUFFIX, attribution, span.end,
              sentence.end);
}

static void
emit_quote (ActGenerator *generator, const ActAttribution *attribution,
            guint64 start)
{
  GString *iri = generator->object;

  g_string_assign (generator->subject, generator->quote->str);
  act_generator_emit_fixed (generator, ACT_QUAD_QUOTE_TYPE);
  act_generator_mint_document (generator, iri, attribution->document);
  act_generator_emit (generator, ACT_QUAD_QUOTE_SOURCE, ACT_TERM_IRI, iri->str);
  set_part (generator, iri, "-position");
  act_generator_emit (generator, ACT_QUAD_QUOTE_SELECTOR, ACT_TERM_IRI,
                      iri->str);
  set_part (generator, iri, "-text");
  act_generator_emit (generator, ACT_QUAD_QUOTE_SELECTOR, ACT_TERM_IRI,
                      iri->str);
  emit_selectors (generator, attribution, start);
}

/* Whether the quotation under way has an IRI that somebody is told. */
static gboolean
needs_quote (const ActGenerator *generator)
{
  return generator->blocks[ACT_BLOCK_QUOTE] ||
         generator->wanted[ACT_QUAD_ATTRIBUTION_EVIDENCE] ||
         !generator->numbered[ACT_BLOCK_ATTRIBUTION];
}

/* Attributions of a document in order of their places; the places in
   characters are counted on the way. */
static void
emit_attributions (ActGenerator *generator, Index *index, guint32 document)
{
  const char *text = generator->documents[document].text;
  g_autoptr (GHashTable) said =
      g_hash_table_new (hash_attribution, equal_attributions);
  g_autoptr (GHashTable) quoted = g_hash_table_new (hash_quote, equal_quotes);
  guint64 characters = 0;
  guint32 counted = 0;

  for (; index->next_attribution < generator->n_attributions;
       index->next_attribution++) {
    guint32 i = index->attributions[index->next_attribution];
    const ActAttribution *attribution = &generator->attributions[i];
    if (attribution->document != document)
      return;
    gpointer key = (gpointer) (guintptr) attribution;
    /* several claims may stand in the same words */
    gboolean quotes =
        generator->blocks[ACT_BLOCK_QUOTE] && g_hash_table_add (quoted, key);
    gboolean says = generator->blocks[ACT_BLOCK_ATTRIBUTION] &&
                    g_hash_table_add (said, key);
    if (!quotes && !says)
      continue;
    if (needs_quote (generator))
      set_quote (generator, attribution);
    if (says) {
      set_attribution (generator, i);
      emit_attribution (generator, attribution);
    }
    if (!quotes)
      continue;
    if (counts_characters (generator)) {
      characters += (guint64) g_utf8_strlen (text + counted,
                                             attribution->span.begin - counted);
      counted = attribution->span.begin;
    }
    emit_quote (generator, attribution, characters);
  }
}

void
act_generator_run_documents (ActGenerator *generator)
{
  Index index;
  gboolean quotes = generator->blocks[ACT_BLOCK_ATTRIBUTION] ||
                    generator->blocks[ACT_BLOCK_QUOTE];

  if (!quotes && !generator->blocks[ACT_BLOCK_DOCUMENT])
    return;
  index_init (&index, generator);
  for (guint32 i = 0; i < generator->n_documents; i++) {
    act_generator_mint_document (generator, generator->context, i);
    act_generator_mint_document (generator, generator->subject, i);
    emit_document (generator, i);
    emit_presences (generator, &index, i);
    if (quotes)
      emit_attributions (generator, &index, i);
  }
  g_free (index.attributions);
  g_array_free (index.presences, TRUE);
}
