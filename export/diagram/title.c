/* The title of a diagram, and what it tells of what is not drawn. */
#include "diagram/caption.h"

#include <string.h>

static const char *
get_plural (const char *one, const char *many, double n)
{
  return n > 1 || n < 1 ? many : one;
}

static void
append_span (GString *out, const char *first, const char *last)
{
  g_string_append_printf (out, ", %s", first);
  if (strcmp (first, last) != 0)
    g_string_append_printf (out, " to %s", last);
}

/* Dates are told as those of all only where all have one. */
static void
append_articles (GString *out, const ActArticleCount *articles)
{
  guint n = articles->n, n_dated = articles->n_dated;

  g_string_append_printf (out, " in %u %s", n,
                          get_plural ("article", "articles", n));
  if (n_dated > 0 && n_dated < n)
    g_string_append_printf (out, ", %u of them dated", n_dated);
  if (n_dated > 0)
    append_span (out, articles->first, articles->last);
}

static char *
get_focus (const ActDiagram *diagram, guint which)
{
  return act_caption_get_short (
      &act_graph_get_entities (diagram->graph, NULL)[diagram->focus[which]]);
}

/* "5 of 90 statements", or "5 statements" where that is all. */
static void
append_share (GString *out, guint n, guint all, const char *kind)
{
  g_string_append_printf (out, "%u ", n);
  if (n < all)
    g_string_append_printf (out, "of %u ", all);
  g_string_append_printf (out, "%s%s", kind,
                          get_plural ("statement", "statements", all));
}

static void
append_overview (const ActDiagram *diagram, GString *out)
{
  append_share (out, diagram->n_shown, diagram->n_claims, "");
  append_articles (out, &diagram->all_articles);
}

static void
append_about (const ActDiagram *diagram, GString *out)
{
  g_autofree char *name = get_focus (diagram, 0);
  guint others = diagram->n_shown - diagram->n_own;

  g_string_append_printf (out, "%s: ", name);
  append_share (out, diagram->n_own, diagram->n_about, "");
  if (others > 0)
    g_string_append_printf (out, ", and %u between those around,", others);
  append_articles (out, &diagram->articles);
}

static void
append_between (const ActDiagram *diagram, GString *out)
{
  g_autofree char *from = get_focus (diagram, 0);
  g_autofree char *to = get_focus (diagram, 1);
  gboolean any = FALSE;

  g_string_append_printf (out, "%s – %s: ", from, to);
  for (guint i = 0; i < G_N_ELEMENTS (diagram->chains); i++) {
    const ActChainCount *chains = &diagram->chains[i];
    if (chains->n_shown == 0)
      continue;
    g_string_append_printf (out, "%s%u ", any ? ", " : "", chains->n_shown);
    if (!any)
      g_string_append_printf (out, "%s ",
                              get_plural ("chain", "chains", chains->n_shown));
    g_string_append_printf (out, "of %u %s", chains->steps,
                            get_plural ("step", "steps", chains->steps));
    any = TRUE;
  }
  g_string_append_printf (
      out, ", %u %s", diagram->n_shown,
      get_plural ("statement", "statements", diagram->n_shown));
  append_articles (out, &diagram->articles);
}

static void
append_timeline (const ActDiagram *diagram, GString *out)
{
  const ActClaim *claims = act_graph_get_claims (diagram->graph, NULL);
  g_autofree char *first = NULL, *last = NULL;

  for (guint i = 0; i < diagram->edges->len; i++) {
    const ActEdge *row = diagram->edges->pdata[i];
    const char *date = claims[g_array_index (row->claims, guint32, 0)].date;
    g_free (last);
    last = g_strndup (date, strcspn (date, "/"));
    first = first ? first : g_strdup (last);
  }
  if (diagram->focus[0] != ACT_NONE) {
    g_autofree char *name = get_focus (diagram, 0);
    g_string_append_printf (out, "%s: ", name);
  }
  append_share (out, diagram->n_shown, diagram->n_dated, "dated ");
  g_string_append_printf (
      out, " in %u %s", diagram->articles.n,
      get_plural ("article", "articles", diagram->articles.n));
  if (first)
    append_span (out, first, last);
}

char *
act_caption_get_title (const ActDiagram *diagram)
{
  GString *out = g_string_new (NULL);

  switch (diagram->kind) {
  case ACT_DIAGRAM_OVERVIEW:
    append_overview (diagram, out);
    break;
  case ACT_DIAGRAM_ABOUT:
    append_about (diagram, out);
    break;
  case ACT_DIAGRAM_BETWEEN:
    append_between (diagram, out);
    break;
  case ACT_DIAGRAM_TIMELINE:
    append_timeline (diagram, out);
    break;
  }
  return g_string_free (out, FALSE);
}

static const char without_object[] =
    "whose object is no actor (amounts, dates, clauses)";

static char *
get_chains_left_out (const ActDiagram *diagram)
{
  const ActChainCount *shortest = &diagram->chains[0];
  double more = shortest->n - shortest->n_shown;

  if (more < 1)
    return g_strdup ("all chains that are longer or weaker");
  return g_strdup_printf ("%.0f more %s of %u %s, and all that are longer",
                          more, get_plural ("chain", "chains", more),
                          shortest->steps,
                          get_plural ("step", "steps", shortest->steps));
}

/* A number and what it counts, if it is any; the first says of what. */
static void
add_part (GPtrArray *parts, guint n, const char *kind, const char *what)
{
  g_autofree char *noun =
      parts->len == 0
          ? g_strconcat (kind, get_plural ("statement ", "statements ", n),
                         NULL)
          : g_strdup (kind);

  if (n > 0)
    g_ptr_array_add (parts, g_strdup_printf ("%u %s%s", n, noun, what));
}

static void
add_parts (const ActDiagram *diagram, GPtrArray *parts)
{
  gboolean about = diagram->focus[0] != ACT_NONE;
  guint all = about ? diagram->n_about : diagram->n_claims;
  guint between = about ? diagram->n_about_between : diagram->n_between;

  switch (diagram->kind) {
  case ACT_DIAGRAM_OVERVIEW:
    add_part (parts, between - diagram->n_shown, "",
              "between less prominent actors or less certain");
    add_part (parts, all - between, "", without_object);
    break;
  case ACT_DIAGRAM_ABOUT:
    add_part (parts, between - diagram->n_own, "",
              "with less prominent actors or less certain");
    add_part (parts, all - between, "", without_object);
    break;
  case ACT_DIAGRAM_BETWEEN:
    g_ptr_array_add (parts, get_chains_left_out (diagram));
    break;
  case ACT_DIAGRAM_TIMELINE:
    add_part (parts, diagram->n_dated - diagram->n_shown, "dated ",
              "of less prominent actors or less certain");
    add_part (parts, all - diagram->n_dated, "", "without a date");
    break;
  }
}

char *
act_caption_get_left_out (const ActDiagram *diagram)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  GString *out = g_string_new (NULL);

  if (diagram->edges->len == 0)
    g_string_append (out, "No statement between two actors was found.");
  add_parts (diagram, parts);
  for (guint i = 0; i < parts->len; i++)
    g_string_append_printf (out, "%s%s",
                            i > 0      ? ", "
                            : out->len ? " The diagram leaves out "
                                       : "The diagram leaves out ",
                            (const char *) parts->pdata[i]);
  if (parts->len > 0)
    g_string_append_c (out, '.');
  return g_string_free (out, out->len == 0);
}
