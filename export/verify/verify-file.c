/* What a written file of RDF can prove of itself: shapes; quotations as long
   as their places, with the checksums in their names, and of one text where
   they overlap; attributions with the checksums in their names; entities
   with the checksums of what is told of them; claims with labels made of their
   parts; facts each with the claim that permits it. */
#include "rdf/iri.h"
#include "rdf/vocabulary.h"
#include "verify/checksum.h"
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

static guint64
get_number (const ActFileCheck *check, const char *subject,
            const char *predicate)
{
  return g_ascii_strtoull (act_file_check_get (check, subject, predicate), NULL,
                           10);
}

static gboolean
has_type (const ActFileCheck *check, const char *subject, const char *type)
{
  return act_triples_has (check->triples, subject, RDF_NS "type", type);
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
  const char *prefix = act_file_check_get (check, text, OA_NS "prefix");
  const char *exact = act_file_check_get (check, text, OA_NS "exact");
  const char *suffix = act_file_check_get (check, text, OA_NS "suffix");
  const char *document = act_file_check_get (check, quote, OA_NS "hasSource");
  guint64 begin = get_number (check, position, ACT_NS "startByte");
  guint64 end = get_number (check, position, ACT_NS "endByte");
  guint64 start = get_number (check, position, OA_NS "start");
  guint64 stop = get_number (check, position, OA_NS "end");
  g_autofree char *words =
      g_strconcat (prefix, "\n", exact, "\n", suffix, NULL);
  g_autofree char *sum = act_iri_checksum (words, strlen (words));
  g_autofree char *name =
      g_strdup_printf ("%s-%" G_GUINT64_FORMAT "-%" G_GUINT64_FORMAT "-%.*s",
                       act_file_check_get_id (check, document, DOCUMENT_PATH),
                       begin, end, ACT_QUOTE_DIGITS, sum);

  if (!g_str_equal (act_file_check_get_id (check, quote, QUOTE_PATH), name))
    act_file_check_add (check, quote,
                        "does not hold the words or the place of its name");
  if (start > stop || (guint64) g_utf8_strlen (exact, -1) != stop - start)
    act_file_check_add (check, quote,
                        "is not as long (in characters) as its place");
  if (end > get_number (check, document, ACT_NS "bytes") ||
      end > MAX_TEXT_BYTES || begin < (guint64) g_utf8_strlen (prefix, -1)) {
    act_file_check_add (check, quote, "stands outside of its document");
    return;
  }
  /* characters that RDF cannot hold have been replaced: lengths differ */
  if (strstr (words, REPLACEMENT))
    return;
  if (begin < strlen (prefix)) {
    act_file_check_add (check, quote, "stands outside of its document");
    return;
  }
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

/* ---- attributions, documents, claims, facts ---- */

/* A statement is about those whom its document mentions. */
static void
check_mentioned (ActFileCheck *check, const char *attribution,
                 const char *document)
{
  const char *claim = act_file_check_get (check, attribution, ACT_NS "claim");
  const char *const entities[] = {
      act_file_check_get (check, claim, RDF_NS "subject"),
      act_file_check_get (check, claim, RDF_NS "object"),
      act_file_check_get (check, attribution, ACT_NS "agent")};

  for (gsize i = 0; i < G_N_ELEMENTS (entities); i++)
    if (*act_file_check_get_id (check, entities[i], ENTITY_PATH) &&
        !act_triples_has (check->triples, document, SCHEMA_NS "mentions",
                          entities[i]))
      act_file_check_add (check, attribution,
                          "is about %s, whom its document does not mention",
                          entities[i] + strlen (check->base));
}

static void
check_attribution (ActFileCheck *check, const char *subject)
{
  const char *document =
      act_file_check_get (check, subject, PROV_NS "wasDerivedFrom");
  const char *agent = act_file_check_get (check, subject, ACT_NS "agent");
  const char *stance = act_file_check_get (check, subject, ACT_NS "stance");
  const char *cue = act_file_check_get (check, subject, ACT_NS "cue");
  const char *phrase = act_file_check_get (check, subject, ACT_NS "phrase");
  double confidence = g_ascii_strtod (
      act_file_check_get (check, subject, ACT_NS "confidence"), NULL);
  const char *evidence = act_file_check_get (check, subject, ACT_NS "evidence");
  const ActTriple *first =
      act_triples_find (check->triples, subject, RDF_NS "type");

  if (first->graph && !g_str_equal (first->graph, document))
    act_file_check_add (check, subject,
                        "does not stand in the graph of its document");
  if (!g_str_equal (act_file_check_get (check, evidence, OA_NS "hasSource"),
                    document))
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
      act_file_check_get (check, document, ACT_NS "sha256"),
      act_file_check_get_id (
          check, act_file_check_get (check, subject, ACT_NS "claim"),
          CLAIM_PATH),
      g_str_equal (agent, document)
          ? ""
          : act_file_check_get_id (check, agent, ENTITY_PATH),
      held, (guint) (confidence * 1000 + 0.5), evidence + strlen (check->base),
      cue, phrase);
  g_autofree char *sum = act_iri_checksum (parts, strlen (parts));
  if (strncmp (act_file_check_get_id (check, subject, ATTRIBUTION_PATH), sum,
               ACT_HASH_DIGITS) != 0)
    act_file_check_add (check, subject, "does not say what its name says");
}

static void
check_document (ActFileCheck *check, const char *subject)
{
  const char *hash = act_file_check_get (check, subject, ACT_NS "sha256");
  const char *id = act_file_check_get_id (check, subject, DOCUMENT_PATH);

  const char *title = act_file_check_get (check, subject, DCT_NS "title");
  const char *name = act_file_check_get (check, subject, DCT_NS "identifier");

  if (!g_str_equal (act_file_check_get (check, subject, RDFS_NS "label"),
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
  const char *begin = act_file_check_get (check, claim, ACT_NS "begin");
  const char *end = act_file_check_get (check, claim, ACT_NS "end");

  return *begin || *end
             ? g_strconcat (begin, "/", end, NULL)
             : g_strdup (act_file_check_get (check, claim, ACT_NS "date"));
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
  const char *type = act_file_check_get (check, claim, ACT_NS "valueType");

  for (int i = 0; i < ACT_N_MODALITY; i++)
    names[i] = act_modality_to_string ((ActModality) i);
  for (int i = 0; i <= ACT_VALUE_TEXT; i++)
    types[i] = act_value_type_to_string ((ActValueType) i);
  int modality =
      find_name (act_file_check_get (check, claim, ACT_NS "modality"), names,
                 ACT_N_MODALITY);
  int value = *type ? find_name (type, types, ACT_VALUE_TEXT + 1) : 0;
  g_snprintf (
      marks, 4, "%d%d%d", value,
      g_str_equal (act_file_check_get (check, claim, ACT_NS "negated"), "true"),
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

  if (value && !*act_file_check_get (check, claim, ACT_NS "valueType"))
    act_file_check_add (check, claim, "has a value without a type");
  /* what stands for what RDF cannot hold is not in the name */
  if (!get_marks (check, claim, marks) ||
      (value && strstr (object->object, REPLACEMENT)))
    return;
  g_autofree char *content = g_strjoin (
      "\037",
      act_file_check_get_id (
          check, act_file_check_get (check, claim, RDF_NS "subject"),
          ENTITY_PATH),
      act_file_check_get_id (
          check, act_file_check_get (check, claim, RDF_NS "predicate"),
          RELATION_PATH),
      object->datatype
          ? ""
          : act_file_check_get_id (check, object->object, ENTITY_PATH),
      value ? object->object : "", marks, date,
      act_file_check_get_id (check,
                             act_file_check_get (check, claim, ACT_NS "place"),
                             ENTITY_PATH),
      "", NULL);
  g_autofree char *sum = act_iri_checksum (content, strlen (content));
  if (strncmp (act_file_check_get_id (check, claim, CLAIM_PATH), sum,
               ACT_HASH_DIGITS) != 0)
    act_file_check_add (check, claim, "does not hold the content of its name");
}

static void
check_claim (ActFileCheck *check, const char *subject, GHashTable *held)
{
  gboolean negated = g_str_equal (
      act_file_check_get (check, subject, ACT_NS "negated"), "true");
  const ActTriple *object =
      act_triples_find (check->triples, subject, RDF_NS "object");
  const char *who = act_file_check_get (check, subject, RDF_NS "subject");
  const char *relation =
      act_file_check_get (check, subject, RDF_NS "predicate");

  if (!g_hash_table_contains (held, subject))
    act_file_check_add (check, subject, "is held by nobody");
  if (!object)
    return;
  check_claim_name (check, subject, object);
  act_check_claim_sum (check, subject);
  if (!object->datatype && !act_triples_get (check->triples, object->object))
    act_file_check_add (check, subject, "has an object that is not described");
  const char *what =
      object->datatype
          ? object->object
          : act_file_check_get (check, object->object, RDFS_NS "label");
  gboolean none =
      object->datatype && g_str_equal (object->datatype, XSD_NS "boolean");
  g_autofree char *said =
      g_strconcat (negated ? "not " : "",
                   act_file_check_get (check, relation, RDFS_NS "label"), NULL);
  g_autofree char *label =
      g_strjoin (" – ", act_file_check_get (check, who, RDFS_NS "label"), said,
                 none ? NULL : what, NULL);
  if (!g_str_equal (label,
                    act_file_check_get (check, subject, RDFS_NS "label")))
    act_file_check_add (check, subject,
                        "has a label that is not made of its parts");
}

/* Sets of claims: those that somebody holds, those that an article states. */
typedef struct {
  GHashTable *held, *stated;
} Holders;

static char *
make_key (const char *subject, const char *predicate, const char *object)
{
  return g_strjoin (" ", subject, predicate, object, NULL);
}

/* What the claims allow to be told as plain triples, and, where an article
   itself states it, demand: @required has the claim for each. */
static void
add_permission (const ActFileCheck *check, const char *claim,
                const Holders *holders, GHashTable *permitted,
                GHashTable *required)
{
  if (!g_str_equal (act_file_check_get (check, claim, ACT_NS "negated"),
                    "false") ||
      !g_str_equal (act_file_check_get (check, claim, ACT_NS "modality"),
                    ACT_NS "Fact") ||
      *act_file_check_get (check, claim, ACT_NS "status"))
    return;
  char *key = make_key (act_file_check_get (check, claim, RDF_NS "subject"),
                        act_file_check_get (check, claim, RDF_NS "predicate"),
                        act_file_check_get (check, claim, RDF_NS "object"));
  if (g_hash_table_contains (holders->stated, claim))
    g_hash_table_insert (required, g_strdup (key), (gpointer) (guintptr) claim);
  g_hash_table_add (permitted, key);
}

static void
check_fact (ActFileCheck *check, const char *subject, const ActTriple *triple,
            GHashTable *permitted, GHashTable *required)
{
  g_autofree char *key = make_key (subject, triple->predicate, triple->object);

  g_hash_table_remove (required, key);
  if (!g_hash_table_contains (permitted, key))
    act_report_add (&check->report,
                    "%s:%d: <%s> <%s>: no claim permits this fact", check->path,
                    triple->line, subject, triple->predicate);
}

static void
check_facts (ActFileCheck *check, GHashTable *permitted, GHashTable *required)
{
  const GPtrArray *subjects = act_triples_get_subjects (check->triples);
  g_autofree char *relations = g_strconcat (check->base, RELATION_PATH, NULL);
  GHashTableIter iter;
  gpointer claim;

  for (guint i = 0; i < subjects->len; i++) {
    const GArray *about = act_triples_get (check->triples, subjects->pdata[i]);
    for (guint k = 0; k < about->len; k++) {
      const ActTriple *triple = &g_array_index (about, ActTriple, k);
      if (g_str_has_prefix (triple->predicate, relations))
        check_fact (check, subjects->pdata[i], triple, permitted, required);
    }
  }
  g_hash_table_iter_init (&iter, required);
  while (g_hash_table_iter_next (&iter, NULL, &claim))
    act_file_check_add (check, claim, "lacks its plain fact");
}

/* Which claims have an attribution, and one of the article itself. */
static void
collect_holders (const ActFileCheck *check, Holders *holders)
{
  const GPtrArray *subjects = act_triples_get_subjects (check->triples);

  for (guint i = 0; i < subjects->len; i++) {
    const char *it = subjects->pdata[i];
    const ActTriple *claim =
        act_triples_find (check->triples, it, ACT_NS "claim");
    if (!claim)
      continue;
    gpointer key = (gpointer) (guintptr) claim->object;
    g_hash_table_add (holders->held, key);
    if (g_str_equal (act_file_check_get (check, it, ACT_NS "stance"),
                     ACT_NS "Asserts") &&
        g_str_equal (act_file_check_get (check, it, ACT_NS "agent"),
                     act_file_check_get (check, it, PROV_NS "wasDerivedFrom")))
      g_hash_table_add (holders->stated, key);
  }
}

static void
check_nodes (ActFileCheck *check)
{
  const GPtrArray *subjects = act_triples_get_subjects (check->triples);
  Holders holders = {g_hash_table_new (g_str_hash, g_str_equal),
                     g_hash_table_new (g_str_hash, g_str_equal)};
  g_autoptr (GHashTable) permitted =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) required =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) documents =
      g_hash_table_new_full (g_str_hash, g_str_equal, NULL, patchwork_free);

  collect_holders (check, &holders);
  for (guint i = 0; i < subjects->len; i++) {
    const char *subject = subjects->pdata[i];
    const char *type = act_file_check_get (check, subject, RDF_NS "type");
    if (g_str_equal (type, ACT_NS "Attribution")) {
      check_attribution (check, subject);
    } else if (g_str_equal (type, ACT_NS "Document")) {
      check_document (check, subject);
    } else if (g_str_equal (type, OA_NS "SpecificResource")) {
      check_quote (check, subject, documents);
    } else if (g_str_equal (type, ACT_NS "Claim")) {
      check_claim (check, subject, holders.held);
      add_permission (check, subject, &holders, permitted, required);
    } else if (*act_file_check_get_id (check, subject, ENTITY_PATH)) {
      act_check_entity_sums (check, subject);
    }
  }
  check_facts (check, permitted, required);
  act_check_document_sums (check);
  g_hash_table_unref (holders.held);
  g_hash_table_unref (holders.stated);
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
