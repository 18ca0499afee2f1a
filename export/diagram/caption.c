/* What stands in words on a diagram: names, edge labels, tooltips. */
#include "diagram/caption.h"

#include "diagram/choose.h"
#include "diagram/label.h"

#include <actant/names.h>
#include <actant/wording.h>
#include <string.h>

enum {
  EDGE_LABELS = 2, /* wordings on one edge */
  WRAP_NODE = 20,  /* characters a line */
  WRAP_EDGE = 24,
  WRAP_ROLE = 28,
  MAX_VOICE = 30,
  MAX_LABEL = 60,
  WRAP_VALUE = 36,
  MAX_VALUE = 140,
  TOOLTIP_QUOTES = 3,
  TOOLTIP_CHARACTERS = 240
};

/* The relation as it is called whatever its wording in one text: "flee to",
   "president of", "arrest". A title and a passive say it without their "be". */
static const char *
get_relation (const ActClaim *claim)
{
  const char *label = claim->relation_label;

  if (g_str_equal (label, "be"))
    return "is";
  return g_str_has_prefix (label, "be ") ? label + strlen ("be ") : label;
}

/* What is not so, but planned or thinkable, says how. */
static const char *
get_auxiliary (ActModality modality)
{
  static const char *const words[ACT_N_MODALITY] = {
      [ACT_MODALITY_FUTURE] = "will ",
      [ACT_MODALITY_POSSIBLE] = "may ",
      [ACT_MODALITY_CONDITIONAL] = "would ",
      [ACT_MODALITY_OBLIGATION] = "should ",
      [ACT_MODALITY_INTENT] = "plans to "};

  return words[modality] ? words[modality] : "";
}

static char *
get_wording (const ActClaim *claim)
{
  gboolean expected = claim->modality == ACT_MODALITY_FUTURE &&
                      act_wording_expects (claim->relation_label);
  const char *relation = claim->modality == ACT_MODALITY_FACT || expected
                             ? get_relation (claim)
                             : claim->relation_label;
  gboolean negated = claim->polarity == ACT_NEGATIVE &&
                     !act_wording_denies (claim->relation_label);
  g_autofree char *text = g_strconcat (
      claim->modality == ACT_MODALITY_FACT && negated ? "not: " : "",
      expected || (claim->modality == ACT_MODALITY_INTENT &&
                   act_wording_intends (relation))
          ? ""
          : get_auxiliary (claim->modality),
      claim->modality != ACT_MODALITY_FACT && negated ? "not " : "", relation,
      NULL);

  return act_label_shorten (text, strlen (text), MAX_LABEL);
}

/* One line of an edge: a relation and in how many documents it stands. */
typedef struct {
  const ActClaim *claim;
  guint count;
} Line;

static void
collect_lines (const ActDiagram *diagram, const ActEdge *edge, GArray *lines)
{
  guint32 n;
  const ActClaim *claims = act_graph_get_claims (diagram->graph, &n);

  for (guint i = 0; i < edge->claims->len; i++) {
    const ActClaim *claim = &claims[g_array_index (edge->claims, guint32, i)];
    Line *same = NULL;
    for (guint k = 0; k < lines->len && !same; k++) {
      Line *line = &g_array_index (lines, Line, k);
      if (line->claim->polarity == claim->polarity &&
          line->claim->modality == claim->modality &&
          g_str_equal (line->claim->relation_id, claim->relation_id))
        same = line;
    }
    if (same) {
      same->count += claim->n_documents;
    } else {
      Line line = {claim, claim->n_documents};
      g_array_append_val (lines, line);
    }
  }
}

/* Those who take a stance on an edge, ACT_NONE for the articles themselves;
   each once, in order. */
static GArray *
collect_voices (const ActDiagram *diagram, const ActEdge *edge,
                ActStance stance)
{
  GArray *voices = g_array_new (FALSE, FALSE, sizeof (guint32));
  const ActClaim *claims = act_graph_get_claims (diagram->graph, NULL);
  const ActAttribution *all = act_graph_get_attributions (diagram->graph, NULL);

  for (guint i = 0; i < edge->claims->len; i++) {
    const ActClaim *claim = &claims[g_array_index (edge->claims, guint32, i)];
    for (guint32 k = 0; k < claim->n_attributions; k++) {
      const ActAttribution *voice = &all[claim->first_attribution + k];
      gboolean known = voice->stance != stance;
      for (guint m = 0; !known && m < voices->len; m++)
        known = g_array_index (voices, guint32, m) == voice->source;
      if (!known)
        g_array_append_val (voices, voice->source);
    }
  }
  return voices;
}

static gboolean
has_article (const GArray *voices)
{
  for (guint i = 0; i < voices->len; i++)
    if (g_array_index (voices, guint32, i) == ACT_NONE)
      return TRUE;
  return FALSE;
}

/* "(denied by Ann Lee + 1 more)"; what an article says itself needs no name. */
static void
append_voices (const ActDiagram *diagram, const ActEdge *edge, ActStance stance,
               const char *verb, GString *out)
{
  const ActEntity *entities = act_graph_get_entities (diagram->graph, NULL);
  g_autoptr (GArray) voices = collect_voices (diagram, edge, stance);
  gboolean asserts = stance == ACT_STANCE_ASSERTS;
  g_autoptr (GString) text = g_string_new ("(");

  if (voices->len == 0 || (asserts && has_article (voices)))
    return;
  guint32 first = g_array_index (voices, guint32, 0);
  if (asserts && first == edge->subject) {
    g_string_append (text, "by own account");
  } else {
    const char *label =
        first == ACT_NONE ? "an article" : entities[first].label;
    g_autofree char *name =
        act_label_shorten (label, strlen (label), MAX_VOICE);
    g_string_append_printf (text, "%s %s", verb, name);
  }
  if (voices->len > 1)
    g_string_append_printf (text, " + %u more", voices->len - 1);
  g_string_append_c (text, ')');
  g_autofree char *wrapped = act_label_balance (text->str, WRAP_EDGE);
  g_string_append_printf (out, "\n%s", wrapped);
}

char *
act_caption_get_edge (const ActDiagram *diagram, const ActEdge *edge)
{
  g_autoptr (GArray) lines = g_array_new (FALSE, FALSE, sizeof (Line));
  GString *out = g_string_new (NULL);

  collect_lines (diagram, edge, lines);
  for (guint i = 0; i < MIN (lines->len, (guint) EDGE_LABELS); i++) {
    const Line *line = &g_array_index (lines, Line, i);
    g_autofree char *wording = get_wording (line->claim);
    g_autofree char *counted =
        line->count > 1 ? g_strdup_printf ("%s " ACT_CAPTION_TIMES "%u",
                                           wording, line->count)
                        : g_strdup (wording);
    g_autofree char *wrapped = act_label_balance (counted, WRAP_EDGE);
    g_string_append_printf (out, "%s%s", i > 0 ? ",\n" : "", wrapped);
  }
  if (lines->len > EDGE_LABELS)
    g_string_append_printf (out, ",\n+ %u more", lines->len - EDGE_LABELS);
  append_voices (diagram, edge, ACT_STANCE_ASSERTS, "says", out);
  append_voices (diagram, edge, ACT_STANCE_DENIES, "denied by", out);
  append_voices (diagram, edge, ACT_STANCE_DOUBTS, "doubted by", out);
  return g_string_free (out, FALSE);
}

char *
act_caption_get_short (const ActEntity *entity)
{
  return act_label_shorten (entity->label, strlen (entity->label), MAX_LABEL);
}

static gboolean
is_namesake (const ActEntity *a, const ActEntity *b)
{
  return a != b && strcmp (a->label, b->label) == 0;
}

static gboolean
has_namesake (const ActDiagram *diagram, const ActEntity *entity)
{
  const ActEntity *entities = act_graph_get_entities (diagram->graph, NULL);

  for (guint i = 0; i < diagram->edges->len; i++) {
    const ActEdge *edge = diagram->edges->pdata[i];
    if (is_namesake (entity, &entities[edge->subject]) ||
        (edge->object != ACT_NONE &&
         is_namesake (entity, &entities[edge->object])))
      return TRUE;
  }
  return FALSE;
}

char *
act_caption_get_node (const ActDiagram *diagram, const ActEntity *entity)
{
  g_autofree char *text = act_caption_get_short (entity);
  g_autofree char *wrapped = act_label_balance (text, WRAP_NODE);
  const char *country = entity->country && has_namesake (diagram, entity)
                            ? act_names_country (entity->country)
                            : NULL;

  return country ? g_strdup_printf ("%s\n(%s)", wrapped, country)
                 : g_steal_pointer (&wrapped);
}

char *
act_caption_get_role (const ActDiagram *diagram, const ActEntity *entity)
{
  const ActEntity *entities = act_graph_get_entities (diagram->graph, NULL);
  guint32 role = diagram->roles ? diagram->roles[entity - entities] : ACT_NONE;

  if (role == ACT_NONE)
    return NULL;
  const ActClaim *claim = act_graph_get_claims (diagram->graph, NULL) + role;
  g_autofree char *object = act_caption_get_short (&entities[claim->object]);
  g_autofree char *text =
      g_strdup_printf ("%s %s", get_relation (claim), object);
  g_autofree char *cut = act_label_shorten (text, strlen (text), MAX_LABEL);
  return act_label_balance (cut, WRAP_ROLE);
}

const char *
act_claim_get_value (const ActClaim *claim)
{
  return claim->value_type == ACT_VALUE_DATE ? NULL : claim->value;
}

char *
act_caption_get_value (const ActClaim *claim)
{
  const char *value = act_claim_get_value (claim);

  if (!value)
    return NULL;
  g_autofree char *cut = act_label_shorten (value, strlen (value), MAX_VALUE);
  g_autofree char *text = claim->value_type == ACT_VALUE_AMOUNT
                              ? g_strdup (cut)
                              : g_strdup_printf ("“%s”", cut);
  return act_label_wrap (text, WRAP_VALUE);
}

char *
act_caption_get_date (const ActClaim *claim)
{
  const char *bound = act_timeline_get_bound (claim);
  g_auto (GStrv) ends = g_strsplit (claim->date, "/", 2);

  return g_strconcat (bound ? bound : "", bound ? " " : "", ends[0],
                      ends[1] ? " –\n" : "", ends[1], NULL);
}

static void
append_label (GString *out, const char *label)
{
  g_autofree char *text = act_label_shorten (label, strlen (label), MAX_LABEL);

  g_string_append (out, text);
}

static void
append_quote (const ActDiagram *diagram, const ActAttribution *attribution,
              GString *out)
{
  guint32 n;
  const ActEntity *entities = act_graph_get_entities (diagram->graph, &n);
  const ActGraphDocument *document =
      act_graph_get_documents (diagram->graph, &n) + attribution->document;
  g_autofree char *quote = act_label_shorten (
      document->text + attribution->span.begin,
      act_span_length (attribution->span), TOOLTIP_CHARACTERS);

  g_string_append_printf (out, "\n“%s” — ", quote);
  append_label (out, document->label);
  if (document->date)
    g_string_append_printf (out, ", %s", document->date);
  if (attribution->source != ACT_NONE) {
    g_string_append (out, " (");
    append_label (out, entities[attribution->source].label);
    g_string_append_printf (out, " %s)",
                            act_stance_to_string (attribution->stance));
  }
}

char *
act_caption_get_tooltip (const ActDiagram *diagram, const ActEdge *edge)
{
  guint32 n;
  const ActEntity *entities = act_graph_get_entities (diagram->graph, &n);
  const ActClaim *claims = act_graph_get_claims (diagram->graph, &n);
  const ActAttribution *attributions =
      act_graph_get_attributions (diagram->graph, &n);
  GString *out = g_string_new (NULL);
  guint quotes = 0, left = 0;

  append_label (out, entities[edge->subject].label);
  if (edge->object != ACT_NONE) {
    g_string_append (out, " → ");
    append_label (out, entities[edge->object].label);
  }
  for (guint i = 0; i < edge->claims->len; i++) {
    const ActClaim *claim = &claims[g_array_index (edge->claims, guint32, i)];
    for (guint32 k = 0; k < claim->n_attributions; k++)
      if (quotes < TOOLTIP_QUOTES) {
        append_quote (diagram, &attributions[claim->first_attribution + k],
                      out);
        quotes++;
      } else {
        left++;
      }
  }
  if (left > 0)
    g_string_append_printf (out, "\n+ %u more", left);
  return g_string_free (out, FALSE);
}

const char *
act_caption_get_address (const ActDiagram *diagram, const ActEdge *edge)
{
  guint32 n;
  const ActClaim *claims = act_graph_get_claims (diagram->graph, &n);
  const ActClaim *claim = &claims[g_array_index (edge->claims, guint32, 0)];

  return act_graph_get_documents (
             diagram->graph,
             &n)[act_claim_get_best_attribution (diagram->graph, claim)
                     ->document]
      .uri;
}
