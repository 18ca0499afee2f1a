/* What a written file of RDF can prove of itself: shapes; quotations as long
   as their places, with the checksums in their names, and of one text where
   they overlap; attributions with the checksums in their names; entities
   with the checksums of what is told of them; claims with labels made of their
   parts; facts each with the claim that permits it. */
#include "rdf/iri.h"
#include "rdf/vocabulary.h"
#include "verify/shape.h"

#include <actant/export.h>
#include <string.h>

#define REPLACEMENT "\xef\xbf\xbd"
/* A larger place of a quotation is a fault, not a reason to allocate. */
#define MAX_TEXT_BYTES (64u * 1024 * 1024)

/* A document's bytes as far as quotations show them. */
typedef struct {
  GByteArray *bytes;
  GByteArray *known; /* 1 where a byte is known */
} Patchwork;

static void
patchwork_free (gpointer data)
{
  Patchwork *patchwork = data;

  g_byte_array_unref (patchwork->bytes);
  g_byte_array_unref (patchwork->known);
  g_free (patchwork);
}

static const char *
get_value (const ActFileCheck *check, const char *subject,
           const char *predicate)
{
  const ActTriple *triple =
      act_triples_find (check->triples, subject, predicate);

  return triple ? triple->object : "";
}

static guint64
get_number (const ActFileCheck *check, const char *subject,
            const char *predicate)
{
  return g_ascii_strtoull (get_value (check, subject, predicate), NULL, 10);
}

static gboolean
has_type (const ActFileCheck *check, const char *subject, const char *type)
{
  return act_triples_has (check->triples, subject, RDF_NS "type", type);
}

/* Below the base and a path: the id; "" if it is not there. */
static const char *
get_id (const ActFileCheck *check, const char *iri, const char *path)
{
  gsize base = strlen (check->base), step = strlen (path);

  if (strncmp (iri, check->base, base) != 0 ||
      strncmp (iri + base, path, step) != 0)
    return "";
  return iri + base + step;
}

/* ---- quotations ---- */

/* Lays the words over what is known of the document; FALSE if they differ. */
static gboolean
lay (GHashTable *documents, const char *document, guint64 begin,
     const char *words)
{
  gsize length = strlen (words);
  Patchwork *patchwork = g_hash_table_lookup (documents, document);

  if (!patchwork) {
    patchwork = g_new (Patchwork, 1);
    *patchwork = (Patchwork){g_byte_array_new (), g_byte_array_new ()};
    g_hash_table_insert (documents, (gpointer) (guintptr) document, patchwork);
  }
  guint old = patchwork->bytes->len, end = (guint) (begin + length);
  if (end > old) {
    g_byte_array_set_size (patchwork->bytes, end);
    g_byte_array_set_size (patchwork->known, end);
    memset (patchwork->known->data + old, 0, end - old);
  }
  for (gsize i = 0; i < length; i++) {
    guint8 *byte = &patchwork->bytes->data[begin + i];
    guint8 *known = &patchwork->known->data[begin + i];
    if (*known && *byte != (guint8) words[i])
      return FALSE;
    *byte = (guint8) words[i];
    *known = 1;
  }
  return TRUE;
}

static void
check_words (ActFileCheck *check, const char *quote, const char *position,
             const char *text, GHashTable *documents)
{
  const char *prefix = get_value (check, text, OA_NS "prefix");
  const char *exact = get_value (check, text, OA_NS "exact");
  const char *suffix = get_value (check, text, OA_NS "suffix");
  const char *document = get_value (check, quote, OA_NS "hasSource");
  guint64 begin = get_number (check, position, ACT_NS "startByte");
  guint64 end = get_number (check, position, ACT_NS "endByte");
  guint64 start = get_number (check, position, OA_NS "start");
  guint64 stop = get_number (check, position, OA_NS "end");
  g_autofree char *words =
      g_strconcat (prefix, "\n", exact, "\n", suffix, NULL);
  g_autofree char *sum = act_iri_checksum (words, strlen (words));
  g_autofree char *name =
      g_strdup_printf ("%s-%" G_GUINT64_FORMAT "-%" G_GUINT64_FORMAT "-%.*s",
                       get_id (check, document, DOCUMENT_PATH), begin, end,
                       ACT_QUOTE_DIGITS, sum);

  if (!g_str_equal (get_id (check, quote, QUOTE_PATH), name))
    act_file_check_add (check, quote,
                        "does not hold the words or the place of its name");
  if (start > stop || (guint64) g_utf8_strlen (exact, -1) != stop - start)
    act_file_check_add (check, quote,
                        "is not as long (in characters) as its place");
  if (end > get_number (check, document, ACT_NS "bytes") ||
      end > MAX_TEXT_BYTES || begin < strlen (prefix)) {
    act_file_check_add (check, quote, "stands outside of its document");
    return;
  }
  /* characters that RDF cannot hold have been replaced: lengths differ */
  if (strstr (words, REPLACEMENT))
    return;
  if (end - begin != strlen (exact))
    act_file_check_add (check, quote, "is not as long (in bytes) as its place");
  g_autofree char *sentence = g_strconcat (prefix, exact, suffix, NULL);
  if (strlen (suffix) <= MAX_TEXT_BYTES &&
      !lay (documents, document, begin - strlen (prefix), sentence))
    act_file_check_add (check, quote,
                        "differs from another quotation of the same place");
}

static void
check_quote (ActFileCheck *check, const char *quote, GHashTable *documents)
{
  g_autofree char *position = g_strconcat (quote, "-position", NULL);
  g_autofree char *text = g_strconcat (quote, "-text", NULL);

  if (has_type (check, position, OA_NS "TextPositionSelector") &&
      has_type (check, text, OA_NS "TextQuoteSelector") &&
      act_triples_has (check->triples, quote, OA_NS "hasSelector", position) &&
      act_triples_has (check->triples, quote, OA_NS "hasSelector", text))
    check_words (check, quote, position, text, documents);
  else
    act_file_check_add (check, quote, "lacks its position or its words");
}

/* ---- entities ---- */

/* Is this the checksum of something that belongs to the entity? It is then
   taken out of @sums. */
static gboolean
take_sum (GHashTable *sums, const char *const *parts, guint n)
{
  char sum[ACT_SUM_DIGITS + 1];

  act_iri_sum_parts (parts, n, sum);
  return g_hash_table_remove (sums, sum);
}

static void
check_entity_sum (ActFileCheck *check, const char *subject, GHashTable *sums)
{
  const char *type = get_value (check, subject, RDF_NS "type");
  const char *const parts[] = {
      get_id (check, subject, ENTITY_PATH),
      g_str_has_prefix (type, ACT_NS) ? type + strlen (ACT_NS) : type,
      get_value (check, subject, RDFS_NS "label"),
      get_value (check, subject, ACT_NS "named"),
      get_value (check, subject, ACT_NS "country"),
      get_value (check, subject, OWL_NS "sameAs")};

  if (!take_sum (sums, parts, G_N_ELEMENTS (parts)))
    act_file_check_add (check, subject,
                        "has a type, label, country or identity without its "
                        "checksum");
}

/* Each wording has its checksum and each checksum its wording. */
static void
check_entity (ActFileCheck *check, const char *subject)
{
  const GArray *about = act_triples_get (check->triples, subject);
  g_autoptr (GHashTable) sums = g_hash_table_new (g_str_hash, g_str_equal);
  guint faults = check->report.n, n_types = 0;

  for (guint i = 0; i < about->len; i++) {
    const ActTriple *triple = &g_array_index (about, ActTriple, i);
    n_types += g_str_equal (triple->predicate, RDF_NS "type") ? 1 : 0;
    if (g_str_equal (triple->predicate, ACT_NS "checksum"))
      g_hash_table_add (sums, (gpointer) (guintptr) triple->object);
  }
  if (n_types > 1)
    act_file_check_add (check, subject, "has %u types", n_types);
  check_entity_sum (check, subject, sums);
  for (guint i = 0; i < about->len; i++) {
    const ActTriple *triple = &g_array_index (about, ActTriple, i);
    const char *const parts[] = {get_id (check, subject, ENTITY_PATH),
                                 triple->object};
    if (g_str_equal (triple->predicate, SKOS_NS "altLabel") &&
        !take_sum (sums, parts, G_N_ELEMENTS (parts)))
      act_file_check_add (check, subject,
                          "has another wording without its checksum: %.80s",
                          triple->object);
  }
  if (g_hash_table_size (sums) > 0 && check->report.n == faults)
    act_file_check_add (check, subject,
                        "lacks a wording that it has a checksum of");
}

/* ---- attributions, documents, claims, facts ---- */

/* A statement is about those whom its document mentions. */
static void
check_mentioned (ActFileCheck *check, const char *attribution,
                 const char *document)
{
  const char *claim = get_value (check, attribution, ACT_NS "claim");
  const char *const entities[] = {
      get_value (check, claim, RDF_NS "subject"),
      get_value (check, claim, RDF_NS "object"),
      get_value (check, attribution, ACT_NS "agent")};

  for (gsize i = 0; i < G_N_ELEMENTS (entities); i++)
    if (*get_id (check, entities[i], ENTITY_PATH) &&
        !act_triples_has (check->triples, document, SCHEMA_NS "mentions",
                          entities[i]))
      act_file_check_add (check, attribution,
                          "is about %s, whom its document does not mention",
                          entities[i] + strlen (check->base));
}

static void
check_attribution (ActFileCheck *check, const char *subject)
{
  const char *document = get_value (check, subject, PROV_NS "wasDerivedFrom");
  const char *agent = get_value (check, subject, ACT_NS "agent");
  const char *stance = get_value (check, subject, ACT_NS "stance");
  const char *cue = get_value (check, subject, ACT_NS "cue");
  const char *phrase = get_value (check, subject, ACT_NS "phrase");
  double confidence =
      g_ascii_strtod (get_value (check, subject, ACT_NS "confidence"), NULL);
  const char *evidence = get_value (check, subject, ACT_NS "evidence");
  const ActTriple *first =
      act_triples_find (check->triples, subject, RDF_NS "type");

  if (first->graph && !g_str_equal (first->graph, document))
    act_file_check_add (check, subject,
                        "does not stand in the graph of its document");
  if (!g_str_equal (get_value (check, evidence, OA_NS "hasSource"), document))
    act_file_check_add (check, subject, "has evidence of another document");
  if (!g_str_equal (agent, document) &&
      !act_triples_get (check->triples, agent))
    act_file_check_add (check, subject, "has an agent that is not described");
  check_mentioned (check, subject, document);
  if (strstr (cue, REPLACEMENT) || strstr (phrase, REPLACEMENT) ||
      !g_str_has_prefix (stance, ACT_NS) ||
      !g_str_has_prefix (evidence, check->base))
    return;
  g_autofree char *held = g_ascii_strdown (stance + strlen (ACT_NS), -1);
  g_autofree char *parts = g_strdup_printf (
      "%s\n%s\n%s\n%s\n%u\n%s\n%s\n%s",
      get_value (check, document, ACT_NS "sha256"),
      get_id (check, get_value (check, subject, ACT_NS "claim"), CLAIM_PATH),
      g_str_equal (agent, document) ? "" : get_id (check, agent, ENTITY_PATH),
      held, (guint) (confidence * 1000 + 0.5), evidence + strlen (check->base),
      cue, phrase);
  g_autofree char *sum = act_iri_checksum (parts, strlen (parts));
  if (strncmp (get_id (check, subject, ATTRIBUTION_PATH), sum,
               ACT_HASH_DIGITS) != 0)
    act_file_check_add (check, subject, "does not say what its name says");
}

static void
check_document (ActFileCheck *check, const char *subject)
{
  const char *hash = get_value (check, subject, ACT_NS "sha256");
  const char *id = get_id (check, subject, DOCUMENT_PATH);

  const char *title = get_value (check, subject, DCT_NS "title");
  const char *name = get_value (check, subject, DCT_NS "identifier");

  if (!g_str_equal (get_value (check, subject, RDFS_NS "label"),
                    *title ? title : name))
    act_file_check_add (check, subject,
                        "has a label that is neither its title nor its name");
  if (strlen (hash) != 64 || strlen (id) != ACT_HASH_DIGITS ||
      strncmp (hash, id, ACT_HASH_DIGITS) != 0)
    act_file_check_add (check, subject, "has another hash than in its name");
}

/* The day, or the span of days. */
static char *
get_date (const ActFileCheck *check, const char *claim)
{
  const char *begin = get_value (check, claim, ACT_NS "begin");
  const char *end = get_value (check, claim, ACT_NS "end");

  return *begin || *end ? g_strconcat (begin, "/", end, NULL)
                        : g_strdup (get_value (check, claim, ACT_NS "date"));
}

/* "Fact", "Text": the name below our namespace, of those that an enumeration
   has; its number, or -1. */
static int
find_name (const char *iri, const char *const *names, guint n)
{
  for (guint i = 0; i < n; i++)
    if (g_str_has_prefix (iri, ACT_NS) &&
        g_ascii_strcasecmp (iri + strlen (ACT_NS), names[i]) == 0)
      return (int) i;
  return -1;
}

/* Value type, polarity and modality as the claim's name counts them; FALSE
   when one of them is none of ours. */
static gboolean
get_marks (const ActFileCheck *check, const char *claim, char marks[4])
{
  const char *names[ACT_N_MODALITY], *types[ACT_VALUE_TEXT + 1];
  const char *type = get_value (check, claim, ACT_NS "valueType");

  for (int i = 0; i < ACT_N_MODALITY; i++)
    names[i] = act_modality_to_string ((ActModality) i);
  for (int i = 0; i <= ACT_VALUE_TEXT; i++)
    types[i] = act_value_type_to_string ((ActValueType) i);
  int modality = find_name (get_value (check, claim, ACT_NS "modality"), names,
                            ACT_N_MODALITY);
  int value = *type ? find_name (type, types, ACT_VALUE_TEXT + 1) : 0;
  g_snprintf (marks, 4, "%d%d%d", value,
              g_str_equal (get_value (check, claim, ACT_NS "negated"), "true"),
              modality);
  return value >= 0 && modality >= 0;
}

/* The name of a claim is a checksum of its content, each part closed by the
   unit separator (graph/resolve/claims.c). */
static void
check_claim_name (ActFileCheck *check, const char *claim,
                  const ActTriple *object)
{
  gboolean value =
      object->datatype && !g_str_equal (object->datatype, XSD_NS "boolean");
  g_autofree char *date = get_date (check, claim);
  char marks[4];

  if (!get_marks (check, claim, marks) ||
      (value && strstr (object->object, REPLACEMENT)))
    return;
  g_autofree char *content = g_strjoin (
      "\037",
      get_id (check, get_value (check, claim, RDF_NS "subject"), ENTITY_PATH),
      get_id (check, get_value (check, claim, RDF_NS "predicate"),
              RELATION_PATH),
      object->datatype ? "" : get_id (check, object->object, ENTITY_PATH),
      value ? object->object : "", marks, date,
      get_id (check, get_value (check, claim, ACT_NS "place"), ENTITY_PATH), "",
      NULL);
  g_autofree char *sum = act_iri_checksum (content, strlen (content));
  if (strncmp (get_id (check, claim, CLAIM_PATH), sum, ACT_HASH_DIGITS) != 0)
    act_file_check_add (check, claim, "does not hold the content of its name");
}

static void
check_claim (ActFileCheck *check, const char *subject, GHashTable *held)
{
  gboolean negated =
      g_str_equal (get_value (check, subject, ACT_NS "negated"), "true");
  const ActTriple *object =
      act_triples_find (check->triples, subject, RDF_NS "object");
  const char *who = get_value (check, subject, RDF_NS "subject");
  const char *relation = get_value (check, subject, RDF_NS "predicate");

  if (!g_hash_table_contains (held, subject))
    act_file_check_add (check, subject, "is held by nobody");
  if (!object)
    return;
  check_claim_name (check, subject, object);
  if (!object->datatype && !act_triples_get (check->triples, object->object))
    act_file_check_add (check, subject, "has an object that is not described");
  const char *what = object->datatype
                         ? object->object
                         : get_value (check, object->object, RDFS_NS "label");
  gboolean none =
      object->datatype && g_str_equal (object->datatype, XSD_NS "boolean");
  g_autofree char *said =
      g_strconcat (negated ? "not " : "",
                   get_value (check, relation, RDFS_NS "label"), NULL);
  g_autofree char *label =
      g_strjoin (" – ", get_value (check, who, RDFS_NS "label"), said,
                 none ? NULL : what, NULL);
  if (!g_str_equal (label, get_value (check, subject, RDFS_NS "label")))
    act_file_check_add (check, subject,
                        "has a label that is not made of its parts");
}

static char *
make_key (const char *subject, const char *predicate, const char *object)
{
  return g_strjoin (" ", subject, predicate, object, NULL);
}

/* What the claims allow to be told as plain triples. */
static void
add_permission (const ActFileCheck *check, const char *claim,
                GHashTable *permitted)
{
  if (!g_str_equal (get_value (check, claim, ACT_NS "negated"), "false") ||
      !g_str_equal (get_value (check, claim, ACT_NS "modality"),
                    ACT_NS "Fact") ||
      *get_value (check, claim, ACT_NS "status"))
    return;
  g_hash_table_add (permitted,
                    make_key (get_value (check, claim, RDF_NS "subject"),
                              get_value (check, claim, RDF_NS "predicate"),
                              get_value (check, claim, RDF_NS "object")));
}

static void
check_facts (ActFileCheck *check, GHashTable *permitted)
{
  const GPtrArray *subjects = act_triples_get_subjects (check->triples);
  g_autofree char *relations = g_strconcat (check->base, RELATION_PATH, NULL);

  for (guint i = 0; i < subjects->len; i++) {
    const GArray *about = act_triples_get (check->triples, subjects->pdata[i]);
    for (guint k = 0; k < about->len; k++) {
      const ActTriple *triple = &g_array_index (about, ActTriple, k);
      if (!g_str_has_prefix (triple->predicate, relations))
        continue;
      g_autofree char *key =
          make_key (subjects->pdata[i], triple->predicate, triple->object);
      if (!g_hash_table_contains (permitted, key))
        act_report_add (&check->report,
                        "%s:%d: <%s> <%s>: no claim permits this fact",
                        check->path, triple->line,
                        (const char *) subjects->pdata[i], triple->predicate);
    }
  }
}

/* Which claims have an attribution. */
static GHashTable *
collect_held (const ActFileCheck *check)
{
  GHashTable *held = g_hash_table_new (g_str_hash, g_str_equal);
  const GPtrArray *subjects = act_triples_get_subjects (check->triples);

  for (guint i = 0; i < subjects->len; i++) {
    const ActTriple *claim =
        act_triples_find (check->triples, subjects->pdata[i], ACT_NS "claim");
    if (claim)
      g_hash_table_add (held, (gpointer) (guintptr) claim->object);
  }
  return held;
}

static void
check_nodes (ActFileCheck *check)
{
  const GPtrArray *subjects = act_triples_get_subjects (check->triples);
  g_autoptr (GHashTable) held = collect_held (check);
  g_autoptr (GHashTable) permitted =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) documents =
      g_hash_table_new_full (g_str_hash, g_str_equal, NULL, patchwork_free);

  for (guint i = 0; i < subjects->len; i++) {
    const char *subject = subjects->pdata[i];
    const char *type = get_value (check, subject, RDF_NS "type");
    if (g_str_equal (type, ACT_NS "Attribution")) {
      check_attribution (check, subject);
    } else if (g_str_equal (type, ACT_NS "Document")) {
      check_document (check, subject);
    } else if (g_str_equal (type, OA_NS "SpecificResource")) {
      check_quote (check, subject, documents);
    } else if (g_str_equal (type, ACT_NS "Claim")) {
      check_claim (check, subject, held);
      add_permission (check, subject, permitted);
    } else if (*get_id (check, subject, ENTITY_PATH)) {
      check_entity (check, subject);
    }
  }
  check_facts (check, permitted);
}

gboolean
act_verify_file (const char *path, const char *base, GString *report,
                 GError **error)
{
  ActFileCheck check = {.path = path, .base = base ? base : ACT_DEFAULT_BASE};

  if (!act_iri_check_base (base, error))
    return FALSE;
  g_autoptr (ActTriples) triples = act_triples_read (path, error);
  if (!triples)
    return FALSE;
  check.triples = triples;
  act_report_init (&check.report, report);
  act_shapes_check (&check);
  check_nodes (&check);
  if (act_triples_count (triples) == 0)
    act_report_add (&check.report, "%s: holds no statements", path);
  return act_report_finish (&check.report, ACT_ERROR_INPUT, error);
}
