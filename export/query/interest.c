#include "query/interest.h"

#include "query/dialect.h"
#include "rdf/vocabulary.h"

#include <string.h>

/* How many of the quads of a kind fit a pattern. */
typedef enum { NONE, SOME, ALL } Share;

enum { SUBJECT, PREDICATE, OBJECT, N_PARTS };

/** A pattern of the query; strings are owned. @constants: NULL may be anything;
    @kind: of the object; @variables: borrowed from the query, NULL where there
    is none. */
typedef struct {
  char *constants[N_PARTS];
  ActTermKind kind;
  const rasqal_variable *variables[N_PARTS];
  Share shares[ACT_N_QUAD_KIND];
} Pattern;

struct ActInterest {
  Share shares[ACT_N_QUAD_KIND]; /* the largest of the patterns' */
  gboolean numbered[ACT_N_BLOCK];
  GArray *patterns; /* of Pattern */
  guint n_groups;
  GHashTable *hidden; /* set of rasqal_variable */
};

static void
clear_pattern (gpointer data)
{
  Pattern *pattern = data;

  for (int i = 0; i < N_PARTS; i++)
    g_free (pattern->constants[i]);
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
  pattern->constants[OBJECT] = copy_iri (part);
  if (part->type == RASQAL_LITERAL_STRING && part->language &&
      g_ascii_strcasecmp (part->language, "en") == 0) {
    pattern->kind = ACT_TERM_TEXT;
    pattern->constants[OBJECT] = g_strdup ((const char *) part->string);
  }
}

/* ---- what fits ---- */

/* What part of the quads of a kind are. */
static guint
get_blocks (const ActQuadPlan *plan, int part)
{
  if (part == SUBJECT)
    return plan->subjects;
  if (part == OBJECT)
    return plan->objects;
  return ACT_BLOCK_BIT (plan->predicate ? ACT_N_BLOCK : ACT_BLOCK_RELATION);
}

/* Whether the IRI is one of those that stand at @path. */
static gboolean
is_below (const char *iri, const char *base, const char *path)
{
  gsize length = strlen (base);

  return strncmp (iri, base, length) == 0 &&
         g_str_has_prefix (iri + length, path);
}

/* Of what all quads of a kind have in common. */
static Share
get_share (const Pattern *pattern, const ActQuadPlan *plan, const char *base)
{
  const char *subject = pattern->constants[SUBJECT];
  const char *predicate = pattern->constants[PREDICATE];
  const char *object = pattern->constants[OBJECT];

  if (subject && !is_below (subject, base, plan->path))
    return NONE;
  if (predicate &&
      (plan->predicate ? !g_str_equal (predicate, plan->predicate)
                       : !is_below (predicate, base, RELATION_PATH)))
    return NONE;
  if (object && plan->object &&
      (pattern->kind != ACT_TERM_IRI || !g_str_equal (object, plan->object)))
    return NONE;
  return subject || (object && !plan->object) || (predicate && !plan->predicate)
             ? SOME
             : ALL;
}

/* What the variable may be; @blocks: variable → set of blocks. */
static guint
look_up (GHashTable *blocks, const rasqal_variable *variable)
{
  gpointer value;

  return variable &&
                 g_hash_table_lookup_extended (blocks, variable, NULL, &value)
             ? GPOINTER_TO_UINT (value)
             : ACT_ANY_BLOCK;
}

/* Leaves the kinds whose parts the variables may be, and tells the variables
   what is left for them; TRUE when that is less than before. */
static gboolean
narrow_pattern (Pattern *pattern, GHashTable *blocks)
{
  guint left[N_PARTS] = {0};
  gboolean less = FALSE;

  for (guint kind = 0; kind < ACT_N_QUAD_KIND; kind++) {
    guint here[N_PARTS];
    for (int i = 0; i < N_PARTS; i++) {
      here[i] = get_blocks (&act_quad_plans[kind], i) &
                look_up (blocks, pattern->variables[i]);
      if (!here[i])
        pattern->shares[kind] = NONE;
    }
    for (int i = 0; pattern->shares[kind] != NONE && i < N_PARTS; i++)
      left[i] |= here[i];
  }
  for (int i = 0; i < N_PARTS; i++) {
    const rasqal_variable *variable = pattern->variables[i];
    guint before = look_up (blocks, variable);
    if (!variable || (before & left[i]) == before)
      continue;
    g_hash_table_insert (blocks, (gpointer) (guintptr) variable,
                         GUINT_TO_POINTER (before & left[i]));
    less = TRUE;
  }
  return less;
}

/* All patterns of a group hold at once: from the first of them on. */
static void
narrow_group (ActInterest *interest, guint first)
{
  g_autoptr (GHashTable) blocks = g_hash_table_new (NULL, NULL);
  gboolean less = TRUE;

  while (less) {
    less = FALSE;
    for (guint i = first; i < interest->patterns->len; i++)
      less |= narrow_pattern (&g_array_index (interest->patterns, Pattern, i),
                              blocks);
  }
}

/* ---- the query ---- */

static Pattern
make_pattern (const rasqal_triple *triple, const char *base)
{
  Pattern pattern = {
      .constants = {[SUBJECT] = copy_iri (triple->subject),
                    [PREDICATE] = copy_iri (triple->predicate)},
      .variables = {[SUBJECT] = rasqal_literal_as_variable (triple->subject),
                    [PREDICATE] =
                        rasqal_literal_as_variable (triple->predicate),
                    [OBJECT] = rasqal_literal_as_variable (triple->object)}};

  set_object (&pattern, triple->object);
  for (guint kind = 0; kind < ACT_N_QUAD_KIND; kind++)
    pattern.shares[kind] = get_share (&pattern, &act_quad_plans[kind], base);
  return pattern;
}

static void
add_group (ActInterest *interest, rasqal_graph_pattern *group, const char *base)
{
  const rasqal_triple *triple;
  guint first = interest->patterns->len;

  for (int i = 0; (triple = rasqal_graph_pattern_get_triple (group, i)); i++) {
    Pattern pattern = make_pattern (triple, base);
    g_array_append_val (interest->patterns, pattern);
  }
  narrow_group (interest, first);
  interest->n_groups++;
}

/* All groups, those inside others too; FALSE when there is a query inside. */
static gboolean
add_groups (ActInterest *interest, rasqal_graph_pattern *whole,
            const char *base)
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
      add_group (interest, group, base);
    for (int k = 0;
         (inner = rasqal_graph_pattern_get_sub_graph_pattern (group, k)); k++)
      g_ptr_array_add (groups, inner);
  }
  return TRUE;
}

static void
set_shares (ActInterest *interest)
{
  for (guint i = 0; i < interest->patterns->len; i++) {
    const Pattern *it = &g_array_index (interest->patterns, Pattern, i);
    for (guint kind = 0; kind < ACT_N_QUAD_KIND; kind++)
      interest->shares[kind] = MAX (interest->shares[kind], it->shares[kind]);
  }
}

/* ---- who looks at values ---- */

static gboolean
is_shown (rasqal_query *query, const char *stripped,
          const rasqal_variable *variable)
{
  raptor_sequence *shown = rasqal_query_get_bound_variable_sequence (query);

  for (int i = 0; shown && i < raptor_sequence_size (shown); i++)
    if (raptor_sequence_get_at (shown, i) == variable)
      return TRUE;
  return act_dialect_computes (stripped, (const char *) variable->name);
}

/* Those whose values nobody looks at. */
static void
hide_variables (ActInterest *interest, rasqal_query *query,
                const char *stripped)
{
  for (guint i = 0; i < interest->patterns->len; i++)
    for (int part = 0; part < N_PARTS; part++) {
      const rasqal_variable *variable =
          g_array_index (interest->patterns, Pattern, i).variables[part];
      if (variable && !is_shown (query, stripped, variable))
        g_hash_table_add (interest->hidden, (gpointer) (guintptr) variable);
    }
}

/* Whether a part of the pattern that may be of @block is nothing else, and
   hidden. */
static gboolean
hides_part (const ActInterest *interest, const Pattern *pattern, int part,
            ActBlock block)
{
  guint bit = ACT_BLOCK_BIT (block), blocks = 0;

  for (guint kind = 0; kind < ACT_N_QUAD_KIND; kind++)
    if (pattern->shares[kind] != NONE)
      blocks |= get_blocks (&act_quad_plans[kind], part);
  return !(blocks & bit) ||
         (blocks == bit &&
          g_hash_table_contains (interest->hidden, pattern->variables[part]));
}

static gboolean
hides_block (const ActInterest *interest, ActBlock block)
{
  for (guint i = 0; i < interest->patterns->len; i++)
    for (int part = 0; part < N_PARTS; part++)
      if (!hides_part (interest,
                       &g_array_index (interest->patterns, Pattern, i), part,
                       block))
        return FALSE;
  return TRUE;
}

static void
set_hidden (ActInterest *interest, rasqal_query *query, const char *stripped)
{
  rasqal_query_verb verb = rasqal_query_get_verb (query);

  if (verb == RASQAL_QUERY_VERB_SELECT || verb == RASQAL_QUERY_VERB_ASK)
    hide_variables (interest, query, stripped);
  interest->numbered[ACT_BLOCK_ATTRIBUTION] =
      hides_block (interest, ACT_BLOCK_ATTRIBUTION);
  /* the checksum of an attribution is also one of its quotation's */
  interest->numbered[ACT_BLOCK_QUOTE] =
      interest->numbered[ACT_BLOCK_ATTRIBUTION] &&
      hides_block (interest, ACT_BLOCK_QUOTE);
}

ActInterest *
act_interest_new (rasqal_query *query, const char *stripped, const char *base)
{
  ActInterest *interest;
  rasqal_graph_pattern *whole = rasqal_query_get_query_graph_pattern (query);

  if (!whole)
    return NULL;
  interest = g_new0 (ActInterest, 1);
  interest->patterns = g_array_new (FALSE, FALSE, sizeof (Pattern));
  g_array_set_clear_func (interest->patterns, clear_pattern);
  interest->hidden = g_hash_table_new (NULL, NULL);
  if (!add_groups (interest, whole, base)) {
    act_interest_free (interest);
    return NULL;
  }
  set_shares (interest);
  set_hidden (interest, query, stripped);
  return interest;
}

void
act_interest_free (ActInterest *interest)
{
  if (!interest)
    return;
  g_array_unref (interest->patterns);
  g_hash_table_unref (interest->hidden);
  g_free (interest);
}

void
act_interest_choose (const ActInterest *interest, ActQuadChoice *choice)
{
  for (guint kind = 0; kind < ACT_N_QUAD_KIND; kind++)
    choice->kinds[kind] = !interest || interest->shares[kind] != NONE;
  for (guint block = 0; block < ACT_N_BLOCK; block++)
    choice->numbered[block] = interest && interest->numbered[block];
}

gboolean
act_interest_hides (const ActInterest *interest,
                    const rasqal_variable *variable)
{
  return interest && interest->n_groups == 1 &&
         g_hash_table_contains (interest->hidden, variable);
}

static gboolean
fits (const Pattern *pattern, const ActQuad *quad)
{
  const char *const *constants = (const char *const *) pattern->constants;

  if (pattern->shares[quad->kind] == NONE)
    return FALSE;
  return (!constants[SUBJECT] ||
          strcmp (constants[SUBJECT], quad->subject) == 0) &&
         (!constants[PREDICATE] ||
          strcmp (constants[PREDICATE], quad->predicate) == 0) &&
         (!constants[OBJECT] ||
          (pattern->kind == quad->object.kind &&
           strcmp (constants[OBJECT], quad->object.value) == 0));
}

gboolean
act_interest_wants (const ActInterest *interest, const ActQuad *quad)
{
  if (!interest || interest->shares[quad->kind] == ALL)
    return TRUE;
  for (guint i = 0; i < interest->patterns->len; i++)
    if (fits (&g_array_index (interest->patterns, Pattern, i), quad))
      return TRUE;
  return FALSE;
}
