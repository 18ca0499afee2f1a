#include "resolve/claims.h"

#include "resolve/dispute.h"
#include "resolve/relations.h"

#include <stdlib.h>
#include <string.h>

enum { ID_DIGITS = 24 };

/* Interned strings: equal pointers are equal strings. NULL comes first. */
static int
compare_strings (const char *a, const char *b)
{
  return a == b ? 0 : g_strcmp0 (a, b);
}

static int
compare_numbers (guint32 a, guint32 b)
{
  return (a > b) - (a < b);
}

/* By content: equal means the same claim. */
static int
compare_content (const ActStatement *x, const ActStatement *y)
{
  int order = compare_numbers (x->subject, y->subject);

  if (order == 0)
    order = compare_strings (x->relation_id, y->relation_id);
  if (order == 0)
    order = compare_numbers (x->object, y->object);
  if (order == 0)
    order = (int) x->value_type - (int) y->value_type;
  if (order == 0)
    order = compare_strings (x->value, y->value);
  if (order == 0)
    order = (int) x->polarity - (int) y->polarity;
  if (order == 0)
    order = (int) x->modality - (int) y->modality;
  if (order == 0)
    order = compare_strings (x->date, y->date);
  return order != 0 ? order : compare_numbers (x->place, y->place);
}

/* By content, and within a claim by document and place; the rest decides
   between statements of the same words. */
static int
compare_statements (gconstpointer a, gconstpointer b)
{
  const ActStatement *x = *(const ActStatement *const *) a;
  const ActStatement *y = *(const ActStatement *const *) b;
  int order = compare_content (x, y);

  if (order == 0)
    order = compare_numbers (x->document, y->document);
  if (order == 0)
    order = compare_numbers (x->span.begin, y->span.begin);
  if (order == 0)
    order = compare_numbers (x->span.end, y->span.end);
  if (order == 0)
    order = compare_numbers (x->source, y->source);
  if (order == 0)
    order = (int) x->stance - (int) y->stance;
  if (order == 0)
    order = compare_strings (x->phrase, y->phrase);
  if (order == 0)
    order = compare_strings (x->cue, y->cue);
  if (order == 0)
    order = (int) y->confidence - (int) x->confidence;
  if (order == 0)
    order = compare_strings (x->time, y->time);
  return order != 0 ? order : compare_strings (x->event_class, y->event_class);
}

static guint32
to_entity (const guint32 *entity, guint32 local)
{
  return local == ACT_NONE ? ACT_NONE : entity[local];
}

static void
set_entities (ActInput *input, const guint32 *entity)
{
  for (guint32 i = 0; i < input->statements->len; i++) {
    ActStatement *s = &g_array_index (input->statements, ActStatement, i);
    s->subject = to_entity (entity, s->subject);
    s->object = to_entity (entity, s->object);
    s->source = to_entity (entity, s->source);
    s->place = to_entity (entity, s->place);
  }
}

/* A field of the statements of one claim that their content leaves open. */
typedef const char *(*FieldFunc) (const ActStatement *statement);

static const char *
get_class (const ActStatement *statement)
{
  return statement->event_class;
}

static const char *
get_time (const ActStatement *statement)
{
  return statement->time;
}

static int
compare_pointers (gconstpointer a, gconstpointer b)
{
  return compare_strings (*(const char *const *) a, *(const char *const *) b);
}

/* The most frequent one that is not NULL, ties by byte order. */
static const char *
choose (const ActStatement *const *statements, guint n, FieldFunc get)
{
  g_autoptr (GPtrArray) values = NULL;
  const char *best = NULL;
  guint most = 0, run = 0;
  gboolean equal = TRUE;

  for (guint i = 1; i < n && equal; i++)
    equal = get (statements[i]) == get (statements[0]);
  if (equal)
    return get (statements[0]);
  values = g_ptr_array_new ();
  for (guint i = 0; i < n; i++)
    if (get (statements[i]))
      g_ptr_array_add (values, (gpointer) (guintptr) get (statements[i]));
  g_ptr_array_sort (values, compare_pointers);
  for (guint i = 0; i < values->len; i++) {
    gboolean again = i > 0 && values->pdata[i] == values->pdata[i - 1];
    run = again ? run + 1 : 1;
    if (run > most) {
      most = run;
      best = values->pdata[i];
    }
  }
  return best;
}

static void
hash_string (GChecksum *sum, const char *string)
{
  if (string)
    g_checksum_update (sum, (const guchar *) string, (gssize) strlen (string));
  g_checksum_update (sum, (const guchar *) "\037", 1);
}

static const char *
get_id (const ActGraph *graph, guint32 entity)
{
  return entity == ACT_NONE ? NULL : act_graph_get_entity (graph, entity)->id;
}

/* SHA-256 of the content's fields, each closed by the unit separator. */
static const char *
make_id (const ActGraph *graph, GChecksum *sum, const ActClaim *claim)
{
  const char marks[] = {(char) ('0' + claim->value_type),
                        (char) ('0' + claim->polarity),
                        (char) ('0' + claim->modality), '\0'};
  char id[ID_DIGITS + 1];

  g_checksum_reset (sum);
  hash_string (sum, get_id (graph, claim->subject));
  hash_string (sum, claim->relation_id);
  hash_string (sum, get_id (graph, claim->object));
  hash_string (sum, claim->value);
  hash_string (sum, marks);
  hash_string (sum, claim->date);
  hash_string (sum, get_id (graph, claim->place));
  g_strlcpy (id, g_checksum_get_string (sum), sizeof id);
  return act_strings_intern (graph->strings, id);
}

static void
add_attribution (ActGraph *graph, const ActStatement *statement)
{
  ActAttribution attribution = {
      .claim = graph->claims->len,
      .document = statement->document,
      .source = statement->source,
      .stance = (ActStance) statement->stance,
      .cue = statement->cue,
      .phrase = statement->phrase,
      .confidence = statement->confidence,
      .span = statement->span,
      .sentence = statement->sentence,
  };

  g_array_append_val (graph->attributions, attribution);
}

static void
add_claim (ActGraph *graph, GChecksum *sum,
           const ActStatement *const *statements, guint n)
{
  const ActStatement *first = statements[0];
  ActClaim claim = {
      .subject = first->subject,
      .object = first->object,
      .value_type = (ActValueType) first->value_type,
      .value = first->value,
      .relation_id = first->relation_id,
      .relation_label = first->relation_label,
      .event_class = choose (statements, n, get_class),
      .polarity = (ActPolarity) first->polarity,
      .modality = (ActModality) first->modality,
      .time = choose (statements, n, get_time),
      .date = first->date,
      .place = first->place,
      .first_attribution = graph->attributions->len,
      .n_attributions = n,
  };

  claim.id = make_id (graph, sum, &claim);
  for (guint i = 0; i < n; i++)
    add_attribution (graph, statements[i]);
  act_graph_count_claim (graph, &claim);
  g_array_append_val (graph->claims, claim);
}

/* Stated as a fact by a document itself: a source that is named may be wrong,
   and a factive verb ("revealed that") leaves no source in the record. */
static gboolean
is_fact (const ActGraph *graph, const ActClaim *claim)
{
  if (claim->polarity != ACT_POSITIVE || claim->modality != ACT_MODALITY_FACT ||
      claim->disputed)
    return FALSE;
  for (guint i = 0; i < claim->n_attributions; i++) {
    const ActAttribution *it =
        act_graph_get_attribution (graph, claim->first_attribution + i);
    if (it->source == ACT_NONE && it->stance == ACT_STANCE_ASSERTS)
      return TRUE;
  }
  return FALSE;
}

/* The statements in their order: dealt out by subject, which is most of the
   work and takes one pass, then sorted subject by subject. */
static const ActStatement **
sort_statements (const GArray *statements, guint32 n_entities)
{
  const ActStatement **sorted =
      g_new (const ActStatement *, MAX (statements->len, 1));
  g_autofree guint32 *end = g_new0 (guint32, n_entities + 1);
  guint32 begin = 0;

  for (guint32 i = 0; i < statements->len; i++)
    end[g_array_index (statements, ActStatement, i).subject + 1]++;
  for (guint32 i = 0; i < n_entities; i++)
    end[i + 1] += end[i];
  for (guint32 i = 0; i < statements->len; i++) {
    const ActStatement *it = &g_array_index (statements, ActStatement, i);
    sorted[end[it->subject]++] = it;
  }
  /* Now end[i] is where the statements of subject i end. */
  for (guint32 i = 0; i < n_entities; i++) {
    if (end[i] - begin > 1)
      qsort (sorted + begin, end[i] - begin, sizeof *sorted,
             compare_statements);
    begin = end[i];
  }
  return sorted;
}

/* "Lee left. *His brother, Bob Lee*, …": what a document tells of two whom
   names alone made one says nothing of that one. */
static gboolean
is_of_itself (const ActStatement *statement)
{
  return statement->object != ACT_NONE &&
         statement->object == statement->subject;
}

void
act_claims_add (ActGraph *graph, ActInput *input, const guint32 *entity)
{
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);
  guint32 n = input->statements->len, end;
  g_autofree const ActStatement **all = NULL;

  set_entities (input, entity);
  act_relations_label (input->statements);
  all = sort_statements (input->statements, graph->entities->len);
  for (guint32 begin = 0; begin < n; begin = end) {
    end = begin + 1;
    while (end < n && compare_content (all[begin], all[end]) == 0)
      end++;
    if (!is_of_itself (all[begin]))
      add_claim (graph, sum, &all[begin], end - begin);
  }
  act_disputes_mark (graph);
  for (guint32 i = 0; i < graph->claims->len; i++) {
    ActClaim *claim = act_graph_get_claim (graph, i);
    claim->fact = is_fact (graph, claim);
  }
}
