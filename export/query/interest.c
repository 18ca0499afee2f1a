#include "query/interest.h"

#include "rdf/iri.h"
#include "rdf/vocabulary.h"

#include <string.h>

/** A pattern of the query; what is NULL may be anything. Strings are owned.
    @relation: the predicate is a relation; @kind: of the object. */
typedef struct {
  char *subject, *predicate, *object;
  ActTermKind kind;
  gboolean relation;
} Pattern;

/* How many of the quads of a kind fit a pattern. */
typedef enum { NONE, SOME, ALL } Share;

struct ActInterest {
  Share shares[ACT_N_QUAD_KIND];
  GArray *patterns; /* of Pattern */
  char *relations;  /* what the IRIs of all relations begin with */
  gsize length;     /* of that */
};

static void
clear_pattern (gpointer data)
{
  Pattern *pattern = data;

  g_free (pattern->subject);
  g_free (pattern->predicate);
  g_free (pattern->object);
}

/* The IRI that a part of a pattern is; NULL for all else. */
static char *
copy_iri (rasqal_literal *part)
{
  return part->type == RASQAL_LITERAL_URI
             ? g_strdup ((const char *) raptor_uri_as_string (part->value.uri))
             : NULL;
}

/* IRIs and texts in English; of what may be written in several ways (numbers,
   dates) nothing is said. */
static void
set_object (Pattern *pattern, rasqal_literal *part)
{
  pattern->kind = ACT_TERM_IRI;
  pattern->object = copy_iri (part);
  if (part->type == RASQAL_LITERAL_STRING && part->language &&
      g_ascii_strcasecmp (part->language, "en") == 0) {
    pattern->kind = ACT_TERM_TEXT;
    pattern->object = g_strdup ((const char *) part->string);
  }
}

/* Whether the group's own patterns have the variable as a subject. */
static gboolean
is_subject (rasqal_graph_pattern *group, const rasqal_variable *variable)
{
  const rasqal_triple *triple;

  for (int i = 0; (triple = rasqal_graph_pattern_get_triple (group, i)); i++)
    if (rasqal_literal_as_variable (triple->subject) == variable)
      return TRUE;
  return FALSE;
}

static void
add_group (ActInterest *interest, rasqal_graph_pattern *group)
{
  const rasqal_triple *triple;

  for (int i = 0; (triple = rasqal_graph_pattern_get_triple (group, i)); i++) {
    const rasqal_variable *variable =
        rasqal_literal_as_variable (triple->predicate);
    Pattern pattern = {.subject = copy_iri (triple->subject),
                       .predicate = copy_iri (triple->predicate),
                       .relation = variable && is_subject (group, variable)};
    set_object (&pattern, triple->object);
    g_array_append_val (interest->patterns, pattern);
  }
}

/* All groups, those inside others too; FALSE when there is a query inside. */
static gboolean
add_groups (ActInterest *interest, rasqal_graph_pattern *whole)
{
  g_autoptr (GPtrArray) groups = g_ptr_array_new ();

  g_ptr_array_add (groups, whole);
  for (guint i = 0; i < groups->len; i++) {
    rasqal_graph_pattern *group = groups->pdata[i], *inner;
    if (rasqal_graph_pattern_get_operator (group) ==
        RASQAL_GRAPH_PATTERN_OPERATOR_SELECT)
      return FALSE;
    if (rasqal_graph_pattern_get_operator (group) ==
        RASQAL_GRAPH_PATTERN_OPERATOR_BASIC)
      add_group (interest, group);
    for (int k = 0;
         (inner = rasqal_graph_pattern_get_sub_graph_pattern (group, k)); k++)
      g_ptr_array_add (groups, inner);
  }
  return TRUE;
}

/* Of what all quads of a kind have in common. */
static Share
get_share (const ActInterest *interest, const Pattern *pattern,
           const ActQuadPlan *plan, const char *base)
{
  gsize length = strlen (base);

  if (pattern->subject &&
      (strncmp (pattern->subject, base, length) != 0 ||
       !g_str_has_prefix (pattern->subject + length, plan->path)))
    return NONE;
  if (plan->predicate
          ? pattern->relation ||
                (pattern->predicate &&
                 !g_str_equal (pattern->predicate, plan->predicate))
          : pattern->predicate &&
                !g_str_has_prefix (pattern->predicate, interest->relations))
    return NONE;
  if (pattern->object && plan->object &&
      (pattern->kind != ACT_TERM_IRI ||
       !g_str_equal (pattern->object, plan->object)))
    return NONE;
  return pattern->subject || (pattern->object && !plan->object) ||
                 (pattern->predicate && !plan->predicate)
             ? SOME
             : ALL;
}

static void
set_shares (ActInterest *interest, const char *base)
{
  for (guint kind = 0; kind < ACT_N_QUAD_KIND; kind++)
    for (guint i = 0; i < interest->patterns->len; i++) {
      const Pattern *it = &g_array_index (interest->patterns, Pattern, i);
      Share share = get_share (interest, it, &act_quad_plans[kind], base);
      interest->shares[kind] = MAX (interest->shares[kind], share);
    }
}

ActInterest *
act_interest_new (rasqal_query *query, const char *base)
{
  ActInterest *interest;
  rasqal_graph_pattern *whole = rasqal_query_get_query_graph_pattern (query);

  if (rasqal_query_get_verb (query) == RASQAL_QUERY_VERB_DESCRIBE || !whole)
    return NULL;
  interest = g_new0 (ActInterest, 1);
  interest->patterns = g_array_new (FALSE, FALSE, sizeof (Pattern));
  g_array_set_clear_func (interest->patterns, clear_pattern);
  interest->relations = g_strconcat (base, RELATION_PATH, NULL);
  interest->length = strlen (interest->relations);
  if (add_groups (interest, whole))
    set_shares (interest, base);
  else
    g_clear_pointer (&interest, act_interest_free);
  return interest;
}

void
act_interest_free (ActInterest *interest)
{
  if (!interest)
    return;
  g_array_unref (interest->patterns);
  g_free (interest->relations);
  g_free (interest);
}

void
act_interest_get_kinds (const ActInterest *interest,
                        gboolean wanted[ACT_N_QUAD_KIND])
{
  for (guint kind = 0; kind < ACT_N_QUAD_KIND; kind++)
    wanted[kind] = !interest || interest->shares[kind] != NONE;
}

static gboolean
fits (const ActInterest *interest, const Pattern *pattern, const ActQuad *quad)
{
  if (pattern->predicate
          ? strcmp (pattern->predicate, quad->predicate) != 0
          : pattern->relation && strncmp (quad->predicate, interest->relations,
                                          interest->length) != 0)
    return FALSE;
  return (!pattern->subject || strcmp (pattern->subject, quad->subject) == 0) &&
         (!pattern->object ||
          (pattern->kind == quad->object.kind &&
           strcmp (pattern->object, quad->object.value) == 0));
}

gboolean
act_interest_wants (const ActInterest *interest, const ActQuad *quad)
{
  if (!interest || interest->shares[quad->kind] == ALL)
    return TRUE;
  for (guint i = 0; i < interest->patterns->len; i++)
    if (fits (interest, &g_array_index (interest->patterns, Pattern, i), quad))
      return TRUE;
  return FALSE;
}
