#include "query/interest.h"

#include "rdf/iri.h"
#include "rdf/vocabulary.h"

#include <string.h>

/** A pattern of the query; what is NULL may be anything. Strings are owned.
    @relation: the predicate is a relation; @kind: of the object. */
typedef struct {
  char *subject, *predicate, *object;
  gsize length; /* of the predicate */
  ActTermKind kind;
  gboolean relation;
} Pattern;

struct ActInterest {
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
    if (pattern.predicate)
      pattern.length = strlen (pattern.predicate);
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
  if (!add_groups (interest, whole))
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

gboolean
act_interest_wants (const ActInterest *interest, const ActQuad *quad)
{
  gsize length = strlen (quad->predicate);

  for (guint i = 0; interest && i < interest->patterns->len; i++) {
    const Pattern *it = &g_array_index (interest->patterns, Pattern, i);
    if (it->predicate
            ? it->length == length &&
                  memcmp (it->predicate, quad->predicate, length) == 0
            : !it->relation || strncmp (quad->predicate, interest->relations,
                                        interest->length) == 0)
      if ((!it->subject || strcmp (it->subject, quad->subject) == 0) &&
          (!it->object || (it->kind == quad->object.kind &&
                           strcmp (it->object, quad->object.value) == 0)))
        return TRUE;
  }
  return !interest;
}
