/* A timeline: dates on an axis, beside each its statements, a row each. All
   nodes are given their place, graphviz only draws. */
#include "diagram/caption.h"
#include "diagram/choose.h"
#include "diagram/drawing.h"

#include <string.h>

/* Points. Widths of letters are rough, for columns that nothing leaves. */
enum {
  LINE_POINTS = 15,
  NODE_PADDING = 20,
  ROW_GAP = 8,
  GROUP_GAP = 10,
  COLUMN_GAP = 26,
  AXIS_GAP = 16
};

static const double letter_width = 0.66; /* of the size of the type */
/* An ellipse or a hexagon around a box. */
static const double shape_stretch = 1.42;

typedef enum { DATE, SUBJECT, WORDS, OBJECT, N_COLUMN } Column;

typedef struct {
  const Drawing *drawing;
  int width[N_COLUMN], middle[N_COLUMN];
  int axis, top;  /* the next row hangs from there, going down */
  char *date;     /* of the row before */
  Agnode_t *mark; /* of the date before */
  guint number;
} Timeline;

static const ActClaim *
get_claim (const Drawing *drawing, const ActEdge *row)
{
  return act_graph_get_claims (drawing->diagram->graph, NULL) +
         g_array_index (row->claims, guint32, 0);
}

static void
measure (const char *text, int points, double stretch, int *width, int *height)
{
  double longest = 0, line = 0;
  int lines = 1;

  for (const char *p = text; *p; p = g_utf8_next_char (p)) {
    gunichar c = g_utf8_get_char (p);
    line = c == '\n' ? 0 : line + (g_unichar_iswide (c) ? 1.0 : letter_width);
    lines += c == '\n';
    longest = MAX (longest, line);
  }
  *width = (int) (longest * points * stretch) + NODE_PADDING;
  *height = (int) (lines * LINE_POINTS * stretch * points / ACT_NODE_POINTS);
}

static gboolean
is_round (ActEntityType type)
{
  return type == ACT_ENTITY_PERSON || type == ACT_ENTITY_PLACE ||
         type == ACT_ENTITY_EVENT;
}

static void
measure_actor (const Drawing *drawing, guint32 index, int *width, int *height)
{
  const ActEntity *entity = &drawing->entities[index];
  g_autofree char *text = act_caption_get_node (drawing->diagram, entity);

  measure (text, ACT_NODE_POINTS, is_round (entity->type) ? shape_stretch : 1.0,
           width, height);
}

static char *
get_text (const Drawing *drawing, const ActEdge *row, Column column)
{
  const ActClaim *claim = get_claim (drawing, row);

  switch (column) {
  case DATE:
    return act_caption_get_date (claim);
  case WORDS:
    return act_caption_get_edge (drawing->diagram, row);
  case OBJECT:
    return act_caption_get_value (claim);
  case SUBJECT:
  case N_COLUMN:
    break;
  }
  return NULL;
}

static void
measure_cell (const Drawing *drawing, const ActEdge *row, Column column,
              int *width, int *height)
{
  guint32 actor = column == SUBJECT  ? row->subject
                  : column == OBJECT ? row->object
                                     : ACT_NONE;

  *width = *height = 0;
  if (actor != ACT_NONE) {
    measure_actor (drawing, actor, width, height);
    return;
  }
  g_autofree char *text = get_text (drawing, row, column);
  if (text)
    measure (text, column == DATE ? ACT_NODE_POINTS : ACT_RELATION_POINTS, 1.0,
             width, height);
}

static int
get_row_height (const Drawing *drawing, const ActEdge *row)
{
  int tallest = 0;

  for (Column column = DATE; column < N_COLUMN; column++) {
    int width, height;
    measure_cell (drawing, row, column, &width, &height);
    tallest = MAX (tallest, height);
  }
  return tallest + NODE_PADDING / 2;
}

static void
place_columns (Timeline *timeline)
{
  const GPtrArray *rows = timeline->drawing->diagram->edges;
  int left = 0;

  for (Column column = DATE; column < N_COLUMN; column++) {
    for (guint i = 0; i < rows->len; i++) {
      int width, height;
      measure_cell (timeline->drawing, rows->pdata[i], column, &width, &height);
      timeline->width[column] = MAX (timeline->width[column], width);
    }
    timeline->middle[column] = left + timeline->width[column] / 2;
    left += timeline->width[column];
    if (column == DATE) {
      timeline->axis = left + AXIS_GAP;
      left = timeline->axis + AXIS_GAP;
    } else {
      left += COLUMN_GAP;
    }
  }
}

static void
place (Agnode_t *node, int x, int y)
{
  g_autofree char *at = g_strdup_printf ("%d,%d!", x, y);

  act_drawing_set (node, "pos", at);
}

/* Words without a shape. */
static Agnode_t *
add_words (const Timeline *timeline, const char *kind, const char *text,
           int points)
{
  g_autofree char *name = g_strdup_printf ("%s %u", kind, timeline->number);
  Agnode_t *node = agnode (timeline->drawing->graph, name, TRUE);

  act_drawing_set_text (node, "label", text);
  act_drawing_set (node, "shape", "none");
  act_drawing_set (node, "margin", "0.05,0.02");
  act_drawing_set (node, "width", "0");
  act_drawing_set (node, "height", "0");
  act_drawing_set_points (node, points);
  return node;
}

/* A date and its mark on the axis, which goes on from the mark before. */
static void
add_date (Timeline *timeline, const char *date, int y)
{
  g_autofree char *name = g_strdup_printf ("mark %u", timeline->number);
  Agraph_t *graph = timeline->drawing->graph;
  Agnode_t *words = add_words (timeline, "date", date, ACT_NODE_POINTS);
  Agnode_t *mark = agnode (graph, name, TRUE);

  place (words, timeline->middle[DATE], y);
  act_drawing_set_text (mark, "tooltip", date);
  act_drawing_set (mark, "shape", "point");
  act_drawing_set (mark, "width", "0.09");
  act_drawing_set (mark, "height", "0.09");
  place (mark, timeline->axis, y);
  if (timeline->mark) {
    Agedge_t *line = agedge (graph, timeline->mark, mark, NULL, TRUE);
    act_drawing_set (line, "arrowhead", "none");
    act_drawing_set (line, "color",
                     timeline->drawing->dark ? "#5a5f66" : "#aab0b8");
  }
  timeline->mark = mark;
}

static Agnode_t *
add_object (const Timeline *timeline, const ActEdge *row)
{
  if (row->object != ACT_NONE)
    return act_drawing_add_actor (timeline->drawing, row->object);
  g_autofree char *text = get_text (timeline->drawing, row, OBJECT);
  return text ? add_words (timeline, "value", text, ACT_RELATION_POINTS) : NULL;
}

static void
add_row (Timeline *timeline, const ActEdge *row)
{
  const Drawing *drawing = timeline->drawing;
  int height = get_row_height (drawing, row), y;
  g_autofree char *date = get_text (drawing, row, DATE);

  timeline->number++;
  gboolean is_new = g_strcmp0 (date, timeline->date) != 0;
  timeline->top -= is_new ? GROUP_GAP : 0;
  y = timeline->top - height / 2;
  if (is_new) {
    add_date (timeline, date, y);
    g_free (timeline->date);
    timeline->date = g_steal_pointer (&date);
  }
  Agnode_t *subject = act_drawing_add_actor (drawing, row->subject);
  Agnode_t *object = add_object (timeline, row);
  Agnode_t *words = act_drawing_add_relation (drawing, row, subject, object,
                                              timeline->number);
  act_drawing_set_points (subject, ACT_NODE_POINTS);
  place (subject, timeline->middle[SUBJECT], y);
  place (words, timeline->middle[WORDS], y);
  if (object)
    place (object, timeline->middle[OBJECT], y);
  if (row->object != ACT_NONE)
    act_drawing_set_points (object, ACT_NODE_POINTS);
  timeline->top -= height + ROW_GAP;
}

void
act_drawing_add_timeline (const Drawing *drawing)
{
  const GPtrArray *rows = drawing->diagram->edges;
  Timeline timeline = {.drawing = drawing};

  place_columns (&timeline);
  for (guint i = 0; i < rows->len; i++)
    add_row (&timeline, rows->pdata[i]);
  g_free (timeline.date);
}
