#include "verify/checksum.h"

#include "rdf/saying.h"

#include <string.h>

/* The checksums that stand at a node: a set of utf8. */
static GHashTable *
get_sums (const ActFileCheck *check, const char *subject)
{
  GHashTable *sums = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) all =
      act_file_check_get_all (check, subject, ACT_NS "checksum");

  for (guint i = 0; i < all->len; i++)
    g_hash_table_add (sums, all->pdata[i]);
  return sums;
}

/* Is this the checksum of something that belongs to the node? It is then
   taken out of @sums. */
static gboolean
take_sum (GHashTable *sums, const char *const *parts, guint n)
{
  char sum[ACT_SUM_DIGITS + 1];

  act_iri_sum_parts (parts, n, sum);
  return g_hash_table_remove (sums, sum);
}

/* ---- entities ---- */

static void
check_entity_sum (ActFileCheck *check, const char *subject, GHashTable *sums)
{
  const char *type = act_file_check_get (check, subject, RDF_NS "type");
  const char *const parts[] = {
      act_file_check_get_id (check, subject, ENTITY_PATH),
      g_str_has_prefix (type, ACT_NS) ? type + strlen (ACT_NS) : type,
      act_file_check_get (check, subject, RDFS_NS "label"),
      act_file_check_get (check, subject, ACT_NS "named"),
      act_file_check_get (check, subject, ACT_NS "country"),
      act_file_check_get (check, subject, OWL_NS "sameAs")};

  if (!take_sum (sums, parts, G_N_ELEMENTS (parts)))
    act_file_check_add (check, subject,
                        "has a type, label, country or identity without its "
                        "checksum");
}

/* Each wording has its checksum and each checksum its wording. */
void
act_check_entity_sums (ActFileCheck *check, const char *subject)
{
  g_autoptr (GPtrArray) types =
      act_file_check_get_all (check, subject, RDF_NS "type");
  g_autoptr (GPtrArray) aliases =
      act_file_check_get_all (check, subject, SKOS_NS "altLabel");
  g_autoptr (GHashTable) sums = get_sums (check, subject);
  guint faults = check->report.n;

  if (types->len > 1)
    act_file_check_add (check, subject, "has %u types", types->len);
  check_entity_sum (check, subject, sums);
  for (guint i = 0; i < aliases->len; i++) {
    const char *const parts[] = {
        act_file_check_get_id (check, subject, ENTITY_PATH), aliases->pdata[i]};
    if (!take_sum (sums, parts, G_N_ELEMENTS (parts)))
      act_file_check_add (check, subject,
                          "has another wording without its checksum: %.80s",
                          (const char *) aliases->pdata[i]);
  }
  if (g_hash_table_size (sums) > 0 && check->report.n == faults)
    act_file_check_add (check, subject,
                        "lacks a wording that it has a checksum of");
}

/* ---- claims ---- */

/* Values of a claim's property: as there are several in the union of two
   graphs, and none in one of them, with an empty one. */
static GPtrArray *
get_values (const ActFileCheck *check, const char *claim, const char *predicate,
            gboolean several)
{
  GPtrArray *values = act_file_check_get_all (check, claim, predicate);

  if (several || values->len == 0)
    g_ptr_array_add (values, (gpointer) (guintptr) "");
  return values;
}

/* "CONSULT", "P39", "Disputed": the last step of a name of ours or of
   Wikidata's. */
static const char *
get_name (const char *iri)
{
  if (g_str_has_prefix (iri, ACT_NS))
    return iri + strlen (ACT_NS);
  return g_str_has_prefix (iri, WD_NS) ? iri + strlen (WD_NS) : iri;
}

/* What stands at a claim beside its name. */
enum { CLASS, ATTITUDE, STATUS, TIME, N_BESIDE };

/* Takes out the checksum of each choice of one value of each property; the
   values of those that had one are put into @proved. */
static void
take_claim_sums (GHashTable *sums, const char *id,
                 GPtrArray *const values[N_BESIDE], GHashTable *proved)
{
  guint choice[N_BESIDE] = {0};
  gsize at = 0;

  while (at < N_BESIDE) {
    const char *parts[N_BESIDE + 1] = {id};
    for (gsize i = 0; i < N_BESIDE; i++)
      parts[i + 1] = values[i]->pdata[choice[i]];
    parts[CLASS + 1] = get_name (parts[CLASS + 1]);
    parts[STATUS + 1] = get_name (parts[STATUS + 1]);
    if (take_sum (sums, parts, G_N_ELEMENTS (parts)))
      for (gsize i = 0; i < N_BESIDE; i++)
        g_hash_table_add (proved, values[i]->pdata[choice[i]]);
    for (at = 0; at < N_BESIDE && ++choice[at] == values[at]->len; at++)
      choice[at] = 0;
  }
}

void
act_check_claim_sum (ActFileCheck *check, const char *claim)
{
  static const char *const predicates[N_BESIDE] = {
      [CLASS] = ACT_NS "eventClass",
      [ATTITUDE] = ACT_NS "attitude",
      [STATUS] = ACT_NS "status",
      [TIME] = ACT_NS "time"};
  g_autoptr (GHashTable) sums = get_sums (check, claim);
  g_autoptr (GHashTable) proved = g_hash_table_new (g_str_hash, g_str_equal);
  gboolean several = g_hash_table_size (sums) > 1;
  GPtrArray *values[N_BESIDE];

  for (gsize i = 0; i < N_BESIDE; i++)
    values[i] = get_values (check, claim, predicates[i], several);
  take_claim_sums (sums, act_file_check_get_id (check, claim, CLAIM_PATH),
                   values, proved);
  gboolean sound = g_hash_table_size (sums) == 0;
  for (gsize i = 0; i < N_BESIDE; i++) {
    for (guint k = 0; k < values[i]->len; k++)
      sound = sound && (*(const char *) values[i]->pdata[k] == '\0' ||
                        g_hash_table_contains (proved, values[i]->pdata[k]));
    g_ptr_array_unref (values[i]);
  }
  if (!sound)
    act_file_check_add (check, claim,
                        "has a class, attitude, status or time that is not "
                        "that of its checksum");
}

/* ---- documents ---- */

/* Adds a line to those of a document. */
static void
add_line (GHashTable *lines, const char *document, char *line)
{
  GPtrArray *of_document = g_hash_table_lookup (lines, document);

  if (!of_document) {
    of_document = g_ptr_array_new_with_free_func (g_free);
    g_hash_table_insert (lines, (gpointer) (guintptr) document, of_document);
  }
  g_ptr_array_add (of_document, line);
}

static char *
make_quote_line (const ActFileCheck *check, const char *quote)
{
  g_autofree char *position = g_strconcat (quote, "-position", NULL);

  return act_saying_make_line (
      act_file_check_get_id (check, quote, QUOTE_PATH),
      act_file_check_get (check, position, OA_NS "start"),
      act_file_check_get (check, position, OA_NS "end"),
      act_file_check_get (check, position, ACT_NS "fileStartByte"),
      act_file_check_get (check, position, ACT_NS "fileEndByte"));
}

static void
add_mentions (const ActFileCheck *check, const char *document,
              GHashTable *lines)
{
  g_autoptr (GPtrArray) mentioned =
      act_file_check_get_all (check, document, SCHEMA_NS "mentions");

  for (guint i = 0; i < mentioned->len; i++)
    add_line (lines, document,
              g_strdup (act_file_check_get_id (check, mentioned->pdata[i],
                                               ENTITY_PATH)));
}

/* Lines of the checksum of each document (rdf/saying.h). */
static GHashTable *
collect_lines (const ActFileCheck *check)
{
  const GPtrArray *subjects = act_triples_get_subjects (check->triples);
  GHashTable *lines = g_hash_table_new_full (
      g_str_hash, g_str_equal, NULL, (GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < subjects->len; i++) {
    const char *it = subjects->pdata[i];
    const char *type = act_file_check_get (check, it, RDF_NS "type");
    if (g_str_equal (type, ACT_NS "Document"))
      add_mentions (check, it, lines);
    else if (g_str_equal (type, ACT_NS "Attribution"))
      add_line (lines, act_file_check_get (check, it, PROV_NS "wasDerivedFrom"),
                g_strdup (act_file_check_get_id (check, it, ATTRIBUTION_PATH)));
    else if (g_str_equal (type, OA_NS "SpecificResource"))
      add_line (lines, act_file_check_get (check, it, OA_NS "hasSource"),
                make_quote_line (check, it));
  }
  return lines;
}

static gboolean
take_metadata_sum (const ActFileCheck *check, const char *document,
                   GHashTable *sums)
{
  static const char *const predicates[] = {
      ACT_NS "sha256",   DCT_NS "identifier", DCT_NS "title", DCT_NS "issued",
      DC_NS "publisher", DCT_NS "source",     ACT_NS "bytes"};
  const char *parts[G_N_ELEMENTS (predicates)];

  for (gsize i = 0; i < G_N_ELEMENTS (predicates); i++)
    parts[i] = act_file_check_get (check, document, predicates[i]);
  return take_sum (sums, parts, G_N_ELEMENTS (parts));
}

static void
check_document (ActFileCheck *check, const char *document, GPtrArray *lines)
{
  g_autoptr (GHashTable) sums = get_sums (check, document);
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  char sum[ACT_SUM_DIGITS + 1];

  if (!take_metadata_sum (check, document, sums))
    act_file_check_add (check, document,
                        "has a name, title, date, publisher, address or size "
                        "that is not that of its checksum");
  if (g_hash_table_size (sums) > 1)
    return;
  act_saying_sum_lines (lines ? lines : none, sum);
  if (!g_hash_table_contains (sums, sum))
    act_file_check_add (check, document,
                        "does not mention, say and quote what its checksum "
                        "was made of");
}

void
act_check_document_sums (ActFileCheck *check)
{
  const GPtrArray *subjects = act_triples_get_subjects (check->triples);
  g_autoptr (GHashTable) lines = collect_lines (check);

  for (guint i = 0; i < subjects->len; i++) {
    const char *it = subjects->pdata[i];
    if (act_triples_has (check->triples, it, RDF_NS "type", ACT_NS "Document"))
      check_document (check, it, g_hash_table_lookup (lines, it));
  }
}
