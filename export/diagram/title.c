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

static void
append_overview (const ActDiagram *diagram, GString *out)
{
  g_string_append_printf (out, "%u of %u statements", diagram->n_shown,
                          diagram->n_claims);
  append_articles (out, &diagram->all_articles);
}

static void
append_about (const ActDiagram *diagram, GString *out)
{
  g_autofree char *name = get_focus (diagram, 0);
  guint others = diagram->n_shown - diagram->n_own;

  g_string_append_printf (out, "%s: %u of %u statements", name, diagram->n_own,
                          diagram->n_about);
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
  g_string_append_printf (out, "%u of %u dated statements", diagram->n_shown,
                          diagram->n_dated);
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

/* "The diagram leaves out A, B." of those that are anything. */
static char *
join_left_out (char **parts)
{
  g_autofree char *joined = g_strjoinv (", ", parts);

  return *joined ? g_strdup_printf ("The diagram leaves out %s.", joined)
                 : NULL;
}

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

/* A number and what it counts, if it is any. */
static void
add_part (GStrvBuilder *parts, guint n, const char *what)
{
  g_autofree char *text = g_strdup_printf ("%u %s", n, what);

  if (n > 0)
    g_strv_builder_add (parts, text);
}

char *
act_caption_get_left_out (const ActDiagram *diagram)
{
  static const char values[] =
      "whose object is no actor (amounts, dates, clauses)";
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  gboolean about = diagram->focus[0] != ACT_NONE;
  guint all = about ? diagram->n_about : diagram->n_claims;
  guint between = about ? diagram->n_about_between : diagram->n_between;

  switch (diagram->kind) {
  case ACT_DIAGRAM_OVERVIEW:
    add_part (parts, between - diagram->n_shown,
              "statements between less prominent actors or less certain");
    add_part (parts, all - between, values);
    break;
  case ACT_DIAGRAM_ABOUT:
    add_part (parts, between - diagram->n_own,
              "statements with less prominent actors or less certain");
    add_part (parts, all - between, values);
    break;
  case ACT_DIAGRAM_BETWEEN: {
    g_autofree char *chains = get_chains_left_out (diagram);
    g_strv_builder_add (parts, chains);
    break;
  }
  case ACT_DIAGRAM_TIMELINE:
    add_part (parts, diagram->n_dated - diagram->n_shown,
              "dated statements of less prominent actors or less certain");
    add_part (parts, all - diagram->n_dated, "without a date");
    break;
  }
  g_auto (GStrv) texts = g_strv_builder_end (parts);
  return join_left_out (texts);
}
