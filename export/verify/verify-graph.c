/* Does the resolved graph keep its promises? */
#include "verify/report.h"

#include <actant/export.h>
#include <actant/names.h>
#include <string.h>

typedef struct {
  ActReport report;
  const ActGraphDocument *documents;
  const ActEntity *entities;
  const ActClaim *claims;
  const ActAttribution *attributions;
  guint32 n_documents, n_entities, n_claims, n_attributions;
  char **folded; /* text of a document for look-ups, made when first needed */
} Check;

static void
check_document (Check *check, const ActGraphDocument *document)
{
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);

  g_checksum_update (sum, (const guchar *) document->name,
                     (gssize) strlen (document->name) + 1);
  g_checksum_update (sum, (const guchar *) document->text,
                     (gssize) document->text_length);
  if (!g_str_equal (g_checksum_get_string (sum), document->hash))
    act_report_add (&check->report,
                    "%s: the text does not have the hash %.16s…",
                    document->name, document->hash);
  if (!g_utf8_validate_len (document->text, document->text_length, NULL))
    act_report_add (&check->report, "%s: the text is not UTF-8",
                    document->name);
}

static gboolean
is_boundary (const ActGraphDocument *document, guint32 at)
{
  return at == document->text_length ||
         ((guchar) document->text[at] & 0xc0) != 0x80;
}

/* FALSE and a fault unless the span holds whole characters of the text. */
static gboolean
check_span (Check *check, guint32 number, ActSpan span, const char *what)
{
  if (number >= check->n_documents) {
    act_report_add (&check->report, "%s: no document %u", what, number);
    return FALSE;
  }
  const ActGraphDocument *document = &check->documents[number];
  if (span.begin < span.end && span.end <= document->text_length &&
      is_boundary (document, span.begin) && is_boundary (document, span.end))
    return TRUE;
  act_report_add (&check->report, "%s:%u-%u: %s does not stand in the text",
                  document->name, span.begin, span.end, what);
  return FALSE;
}

/* Takes the quotation marks out: labels are without them, wherever they stand
   ("th“e"). */
static void
cut_quotes (char *text)
{
  static const char *const marks[] = {"\"", "“", "”", "„", "«", "»"};
  char *to = text;

  for (const char *from = text; *from;) {
    gsize skip = 0;
    for (gsize i = 0; i < G_N_ELEMENTS (marks) && skip == 0; i++)
      if (g_str_has_prefix (from, marks[i]))
        skip = strlen (marks[i]);
    if (skip == 0)
      *to++ = *from++;
    from += skip;
  }
  *to = '\0';
}

/* Case, white space and quotation marks apart. */
static char *
fold (const char *text, gsize length)
{
  g_autofree char *lower = g_utf8_casefold (text, (gssize) length);
  cut_quotes (lower);
  g_auto (GStrv) words = g_strsplit_set (lower, " \t\r\n", -1);
  GString *out = g_string_new (NULL);

  for (char **word = words; *word; word++)
    if (**word)
      g_string_append_printf (out, "%s%s", out->len ? " " : "", *word);
  return g_string_free (out, FALSE);
}

/* Do all these words (folded) stand in a document that mentions the entity? */
static gboolean
words_occur (Check *check, const ActEntity *entity, const char *words)
{
  for (guint i = 0; i < entity->n_mentions; i++) {
    guint32 number = entity->mentions[i].document;
    const ActGraphDocument *document = &check->documents[number];
    if (i > 0 && entity->mentions[i - 1].document == number)
      continue;
    if (!check->folded[number])
      check->folded[number] = fold (document->text, document->text_length);
    if (strstr (check->folded[number], words))
      return TRUE;
  }
  return FALSE;
}

/* Cuts the mark of a possessor off a word: "Weber's", "the Americans'". */
static void
cut_possessive (char *word)
{
  static const char *const marks[] = {"'s", "’s", "'", "’"};

  for (gsize i = 0; i < G_N_ELEMENTS (marks); i++)
    if (g_str_has_suffix (word, marks[i])) {
      word[strlen (word) - strlen (marks[i])] = '\0';
      return;
    }
}

/* Do these words (folded) stand there, be it apart from each other? */
static gboolean
all_words_occur (Check *check, const ActEntity *entity, const char *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);

  for (char **word = words; *word; word++) {
    cut_possessive (*word);
    if (**word && !words_occur (check, entity, *word))
      return FALSE;
  }
  return TRUE;
}

/* Does a document mention both? Mentions are in the order of documents. */
static gboolean
share_document (const ActEntity *a, const ActEntity *b)
{
  for (guint i = 0, k = 0; i < a->n_mentions && k < b->n_mentions;) {
    guint32 first = a->mentions[i].document, second = b->mentions[k].document;
    if (first == second)
      return TRUE;
    if (first < second)
      i++;
    else
      k++;
  }
  return FALSE;
}

/* Is this (folded) the name that a gazetteer has for somebody, whatever the
   text calls him? */
static gboolean
is_known_label (const char *name)
{
  const char *label = act_names_known (name);
  g_autofree char *folded = label ? fold (label, strlen (label)) : NULL;

  return g_strcmp0 (folded, name) == 0;
}

/* Do the documents of the entity speak of one that is called so (folded), or of
   something in the state of this name? */
static gboolean
mentions_owner (const Check *check, const ActEntity *entity, const char *name)
{
  for (guint32 i = 0; i < check->n_entities; i++) {
    const ActEntity *other = &check->entities[i];
    if (!share_document (entity, other))
      continue;
    const char *country =
        other->country ? act_names_country (other->country) : NULL;
    g_autofree char *label = fold (other->label, strlen (other->label));
    g_autofree char *state = country ? fold (country, strlen (country)) : NULL;
    if (g_str_equal (label, name) || g_strcmp0 (state, name) == 0)
      return TRUE;
  }
  return FALSE;
}

/* "cabinet | of | the United Kingdom", "the United States | ' | allies": what
   belongs to somebody is called after whom the text speaks of
   (extract/lexicon/state-nouns.tsv), or by the name that a gazetteer has for
   him. The sign between need not stand in the text, and the owner may stand
   there by another name. @text: folded. */
static gboolean
occurs_with_owner (Check *check, const ActEntity *entity, const char *text)
{
  static const struct {
    const char *joint;
    gboolean owner_first;
  } ways[] = {{" of ", FALSE}, {" in ", FALSE}, {"'s ", TRUE}, {"' ", TRUE}};

  for (gsize i = 0; i < G_N_ELEMENTS (ways); i++)
    /* each: "government of the Democratic Republic *of* the Congo" */
    for (const char *joint = strstr (text, ways[i].joint); joint;
         joint = strstr (joint + 1, ways[i].joint)) {
      g_autofree char *before = g_strndup (text, (gsize) (joint - text));
      const char *behind = joint + strlen (ways[i].joint);
      const char *owner = ways[i].owner_first ? before : behind;
      if (g_str_has_prefix (owner, "the "))
        owner += strlen ("the ");
      if (all_words_occur (check, entity,
                           ways[i].owner_first ? behind : before) &&
          (is_known_label (owner) || mentions_owner (check, entity, owner)))
        return TRUE;
    }
  return FALSE;
}

/* A wording as it stands, or put together of what stands there: a possessor's
   full name before "'s office". */
static gboolean
occurs (Check *check, const ActEntity *entity, const char *label)
{
  gsize length = strlen (label);

  for (guint i = 0; i < entity->n_mentions; i++) {
    const ActPlace *place = &entity->mentions[i];
    const char *text = check->documents[place->document].text;
    if (act_span_length (place->span) == length &&
        memcmp (text + place->span.begin, label, length) == 0)
      return TRUE;
  }
  g_autofree char *wanted = fold (label, length);
  return words_occur (check, entity, wanted) ||
         all_words_occur (check, entity, wanted) ||
         occurs_with_owner (check, entity, wanted);
}

/* The label, or, where that is the name that a gazetteer has for the entity,
   another wording. */
static gboolean
any_wording_occurs (Check *check, const ActEntity *entity)
{
  if (occurs (check, entity, entity->label))
    return TRUE;
  for (guint i = 0; i < entity->n_aliases; i++)
    if ((entity->wikidata || g_strcmp0 (act_names_known (entity->aliases[i]),
                                        entity->label) == 0) &&
        occurs (check, entity, entity->aliases[i]))
      return TRUE;
  return FALSE;
}

static void
check_entity (Check *check, const ActEntity *entity)
{
  g_autofree char *what = g_strdup_printf ("a mention of %s", entity->id);
  gboolean good = TRUE;

  if (!*entity->id || !*entity->label)
    act_report_add (&check->report, "entity \"%s\" has no %s", entity->id,
                    *entity->id ? "label" : "id");
  for (guint i = 0; i < entity->n_mentions; i++)
    good &= check_span (check, entity->mentions[i].document,
                        entity->mentions[i].span, what);
  if (good && entity->n_mentions > 0 && !any_wording_occurs (check, entity))
    act_report_add (&check->report,
                    "entity %s: its label \"%s\" stands in none of its "
                    "documents",
                    entity->id, entity->label);
}

static gboolean
is_relation_id (const char *id)
{
  const char *p = id;

  while (g_ascii_islower (*p) || g_ascii_isdigit (*p) || *p == '_')
    p++;
  return *p == '\0' && p > id;
}

static void
check_attribution (Check *check, const ActAttribution *attribution,
                   guint32 claim)
{
  const char *id = check->claims[claim].id;
  g_autofree char *what = g_strdup_printf ("the evidence of claim %s", id);

  check_span (check, attribution->document, attribution->span, what);
  if (check_span (check, attribution->document, attribution->sentence,
                  "a sentence") &&
      !act_span_contains (attribution->sentence, attribution->span))
    act_report_add (&check->report,
                    "%s:%u-%u: %s stands outside of its sentence",
                    check->documents[attribution->document].name,
                    attribution->span.begin, attribution->span.end, what);
  if (attribution->claim != claim)
    act_report_add (&check->report, "claim %s: an attribution is another's",
                    id);
  if (attribution->source != ACT_NONE &&
      attribution->source >= check->n_entities)
    act_report_add (&check->report, "claim %s: no source %u", id,
                    attribution->source);
  if (attribution->confidence > 1000)
    act_report_add (&check->report, "claim %s: a confidence above 1", id);
}

static void
check_claim (Check *check, guint32 index)
{
  const ActClaim *claim = &check->claims[index];

  if (claim->subject >= check->n_entities ||
      (claim->object != ACT_NONE && claim->object >= check->n_entities) ||
      (claim->place != ACT_NONE && claim->place >= check->n_entities))
    act_report_add (&check->report, "claim %s: no such entity", claim->id);
  if (!is_relation_id (claim->relation_id))
    act_report_add (&check->report, "claim %s: bad relation \"%s\"", claim->id,
                    claim->relation_id);
  if (claim->fact && (claim->disputed || claim->polarity != ACT_POSITIVE ||
                      claim->modality != ACT_MODALITY_FACT))
    act_report_add (&check->report,
                    "claim %s: a fact, though negative, disputed or not "
                    "asserted as one",
                    claim->id);
  if (claim->n_attributions == 0 ||
      claim->first_attribution > check->n_attributions ||
      claim->n_attributions >
          check->n_attributions - claim->first_attribution) {
    act_report_add (&check->report, "claim %s: nobody holds it", claim->id);
    return;
  }
  for (guint32 i = 0; i < claim->n_attributions; i++)
    check_attribution (
        check, &check->attributions[claim->first_attribution + i], index);
}

gboolean
act_verify_graph (const ActGraph *graph, GString *report, GError **error)
{
  Check check = {.folded = NULL};

  check.documents = act_graph_get_documents (graph, &check.n_documents);
  check.entities = act_graph_get_entities (graph, &check.n_entities);
  check.claims = act_graph_get_claims (graph, &check.n_claims);
  check.attributions =
      act_graph_get_attributions (graph, &check.n_attributions);
  act_report_init (&check.report, report);
  check.folded = g_new0 (char *, (gsize) check.n_documents + 1);

  for (guint32 i = 0; i < check.n_documents; i++)
    check_document (&check, &check.documents[i]);
  for (guint32 i = 0; i < check.n_entities; i++)
    check_entity (&check, &check.entities[i]);
  for (guint32 i = 0; i < check.n_claims; i++)
    check_claim (&check, i);

  for (guint32 i = 0; i < check.n_documents; i++)
    g_free (check.folded[i]);
  g_free (check.folded);
  return act_report_finish (&check.report, ACT_ERROR_STORE, error);
}
