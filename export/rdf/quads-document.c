/* The graph of one document: dropping it retracts what the document says. */
#include "rdf/saying.h"
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
  for (guint32 i = 0; (generator->wanted[ACT_QUAD_DOCUMENT_MENTIONS] ||
                       generator->wanted[ACT_QUAD_DOCUMENT_CHECKSUM]) &&
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

/* Of what is told of the document itself, in the literals of the RDF. */
static void
emit_metadata_sum (ActGenerator *generator, const ActGraphDocument *document,
                   const char *address)
{
  const char *const texts[] = {document->name, document->title, document->date,
                               document->publisher};
  char *parts[G_N_ELEMENTS (texts) + 4] = {NULL};
  guint n = 0;
  char sum[ACT_SUM_DIGITS + 1];

  parts[n++] = g_strdup (document->hash);
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    parts[n++] =
        g_strdup (texts[i] ? act_literal_set (generator->literal, texts[i],
                                              strlen (texts[i]))
                           : "");
  parts[n++] = g_strdup (address ? address : "");
  parts[n++] =
      g_strdup_printf ("%" G_GUINT64_FORMAT, (guint64) document->text_length);
  act_iri_sum_parts ((const char *const *) parts, n, sum);
  for (guint i = 0; i < n; i++)
    g_free (parts[i]);
  act_generator_emit (generator, ACT_QUAD_DOCUMENT_CHECKSUM, ACT_TERM_STRING,
                      sum);
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
  if (generator->wanted[ACT_QUAD_DOCUMENT_CHECKSUM])
    emit_metadata_sum (generator, document, address);
}

/* Of all that stands in the document's graph: nothing can be taken out or put
   in without it. */
static void
emit_content_sum (ActGenerator *generator, const Index *index,
                  const ActSayings *sayings, guint32 document)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);
  char sum[ACT_SUM_DIGITS + 1];

  for (guint i = index->next_presence; i < index->presences->len; i++) {
    const Presence *presence = &g_array_index (index->presences, Presence, i);
    if (presence->document != document)
      break;
    g_string_truncate (generator->object, 0);
    act_iri_append_id (generator->object,
                       generator->entities[presence->entity].id);
    g_ptr_array_add (lines, g_strdup (generator->object->str));
  }
  act_sayings_add_lines (sayings, generator, lines);
  act_saying_sum_lines (lines, sum);
  act_generator_emit (generator, ACT_QUAD_DOCUMENT_CHECKSUM, ACT_TERM_STRING,
                      sum);
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
emit_attribution (ActGenerator *generator, const ActSaying *saying)
{
  const ActAttribution *attribution = saying->attribution;
  char number[ACT_DECIMAL_BYTES];
  GString *iri = generator->object;

  g_string_assign (generator->subject, saying->name);
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
  if (saying->quote)
    act_generator_emit (generator, ACT_QUAD_ATTRIBUTION_EVIDENCE, ACT_TERM_IRI,
                        saying->quote);
}

/* Sets an IRI to that of a part of the quotation. */
static void
set_part (GString *iri, const ActSaying *saying, const char *part)
{
  g_string_assign (iri, saying->quote);
  g_string_append (iri, part);
}

static void
emit_words (ActGenerator *generator, ActQuadKind kind,
            const ActAttribution *attribution, guint32 begin, guint32 end)
{
  if (generator->wanted[kind])
    act_generator_emit (
        generator, kind, ACT_TERM_TEXT,
        act_saying_set_text (generator, attribution, begin, end));
}

static void
emit_selectors (ActGenerator *generator, const ActSaying *saying)
{
  const ActAttribution *attribution = saying->attribution;
  ActSpan span = attribution->span;
  ActSpan sentence = act_saying_get_sentence (attribution);

  set_part (generator->subject, saying, "-position");
  act_generator_emit_fixed (generator, ACT_QUAD_POSITION_TYPE);
  act_generator_emit_integer (generator, ACT_QUAD_POSITION_START,
                              saying->start);
  act_generator_emit_integer (generator, ACT_QUAD_POSITION_END, saying->end);
  act_generator_emit_integer (generator, ACT_QUAD_POSITION_START_BYTE,
                              span.begin);
  act_generator_emit_integer (generator, ACT_QUAD_POSITION_END_BYTE, span.end);
  if (saying->in_file) {
    act_generator_emit_integer (generator, ACT_QUAD_POSITION_FILE_START_BYTE,
                                saying->file_start);
    act_generator_emit_integer (generator, ACT_QUAD_POSITION_FILE_END_BYTE,
                                saying->file_end);
  }

  set_part (generator->subject, saying, "-text");
  act_generator_emit_fixed (generator, ACT_QUAD_WORDS_TYPE);
  emit_words (generator, ACT_QUAD_WORDS_PREFIX, attribution, sentence.begin,
              span.begin);
  emit_words (generator, ACT_QUAD_WORDS_EXACT, attribution, span.begin,
              span.end);
  emit_words (generator, ACT_QUAD_WORDS_SUFFIX, attribution, span.end,
              sentence.end);
}

static void
emit_quote (ActGenerator *generator, const ActSaying *saying)
{
  GString *iri = generator->object;

  g_string_assign (generator->subject, saying->quote);
  act_generator_emit_fixed (generator, ACT_QUAD_QUOTE_TYPE);
  act_generator_mint_document (generator, iri, saying->attribution->document);
  act_generator_emit (generator, ACT_QUAD_QUOTE_SOURCE, ACT_TERM_IRI, iri->str);
  set_part (iri, saying, "-position");
  act_generator_emit (generator, ACT_QUAD_QUOTE_SELECTOR, ACT_TERM_IRI,
                      iri->str);
  set_part (iri, saying, "-text");
  act_generator_emit (generator, ACT_QUAD_QUOTE_SELECTOR, ACT_TERM_IRI,
                      iri->str);
  emit_selectors (generator, saying);
}

static void
emit_sayings (ActGenerator *generator, const ActSayings *sayings)
{
  for (guint i = 0; i < sayings->sayings->len; i++) {
    const ActSaying *saying = &g_array_index (sayings->sayings, ActSaying, i);
    if (saying->name)
      emit_attribution (generator, saying);
    if (saying->quotes)
      emit_quote (generator, saying);
  }
}

void
act_generator_run_documents (ActGenerator *generator)
{
  ActSayings sayings;
  Index index;

  if (!generator->blocks[ACT_BLOCK_ATTRIBUTION] &&
      !generator->blocks[ACT_BLOCK_QUOTE] &&
      !generator->blocks[ACT_BLOCK_DOCUMENT])
    return;
  index_init (&index, generator);
  act_sayings_init (&sayings);
  for (guint32 i = 0; i < generator->n_documents; i++) {
    act_generator_mint_document (generator, generator->context, i);
    act_generator_mint_document (generator, generator->subject, i);
    index.next_attribution += act_sayings_set (
        &sayings, generator, index.attributions + index.next_attribution,
        generator->n_attributions - index.next_attribution, i);
    emit_document (generator, i);
    if (generator->wanted[ACT_QUAD_DOCUMENT_CHECKSUM])
      emit_content_sum (generator, &index, &sayings, i);
    emit_presences (generator, &index, i);
    emit_sayings (generator, &sayings);
  }
  act_sayings_clear (&sayings);
  g_free (index.attributions);
  g_array_free (index.presences, TRUE);
}
