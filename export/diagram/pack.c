#include "diagram/pack.h"

#include <string.h>

/* Page widths that are tried, from the widest rectangle to all in a row. */
enum { WIDTHS = 60 };

/** How far down the page is taken, from @left on to the next step. */
typedef struct {
  double left, top;
} Step;

typedef struct {
  Step *steps;
  guint n;
  double width; /* of the page */
} Skyline;

double
act_pack_get_page (double width, double height)
{
  return MAX (width / ACT_PAGE_ASPECT, height);
}

static double
get_right (const Skyline *line, guint step)
{
  return step + 1 < line->n ? line->steps[step + 1].left : line->width;
}

/* How far down a rectangle comes that begins at a step; -1: it does not fit. */
static double
get_top (const Skyline *line, guint step, double width)
{
  double right = line->steps[step].left + width, top = 0;

  if (right > line->width)
    return -1;
  for (guint i = step; i < line->n && line->steps[i].left < right; i++)
    top = MAX (top, line->steps[i].top);
  return top;
}

static void
take_place (Skyline *line, guint step, double width, double bottom)
{
  double left = line->steps[step].left, right = left + width;
  guint last = step;

  while (last < line->n && get_right (line, last) <= right)
    last++;
  /* what is left of the last step that is covered in part */
  guint n_new = 1 + (last < line->n ? 1 : 0);
  Step rest = {right, last < line->n ? line->steps[last].top : 0};
  guint n_old = MIN (last + 1, line->n) - step;
  memmove (line->steps + step + n_new, line->steps + step + n_old,
           sizeof (Step) * (line->n - step - n_old));
  line->n = line->n - n_old + n_new;
  line->steps[step] = (Step){left, bottom};
  if (n_new == 2)
    line->steps[step + 1] = rest;
}

/* Sizes hold the gap here. Returns the height. */
static double
fill_page (ActBox *boxes, const guint *order, guint n, Skyline *line)
{
  double height = 0;

  line->n = 1;
  line->steps[0] = (Step){0, 0};
  for (guint i = 0; i < n; i++) {
    ActBox *box = &boxes[order[i]];
    double best = -1;
    guint at = 0;
    for (guint step = 0; step < line->n; step++) {
      double top = get_top (line, step, box->width);
      if (top >= 0 && (best < 0 || top < best)) {
        best = top;
        at = step;
      }
    }
    box->left = line->steps[at].left;
    box->top = best;
    take_place (line, at, box->width, best + box->height);
    height = MAX (height, best + box->height);
  }
  return height;
}

static gint
compare_sizes (gconstpointer a, gconstpointer b, gpointer data)
{
  guint i = *(const guint *) a, k = *(const guint *) b;
  const ActBox *boxes = data;
  double x = boxes[i].width * boxes[i].height;
  double y = boxes[k].width * boxes[k].height;

  return x > y ? -1 : x < y ? 1 : (i > k) - (i < k);
}

static double
get_width (const ActBox *boxes, guint n)
{
  double width = 0;

  for (guint i = 0; i < n; i++)
    width = MAX (width, boxes[i].left + boxes[i].width);
  return width;
}

void
act_pack (ActBox *boxes, guint n, double gap, double *width, double *height)
{
  g_autofree guint *order = g_new (guint, n + 1);
  g_autofree Step *steps = g_new (Step, 2 * n + 2);
  Skyline line = {.steps = steps};
  double widest = 0, all = 0, best = -1, best_width = 0;

  for (guint i = 0; i < n; i++) {
    order[i] = i;
    boxes[i].width += gap;
    boxes[i].height += gap;
    widest = MAX (widest, boxes[i].width);
    all += boxes[i].width;
  }
  g_qsort_with_data (order, (gint) n, sizeof *order, compare_sizes, boxes);
  for (guint i = 0; i <= WIDTHS; i++) {
    line.width = widest + (all - widest) * i / WIDTHS;
    double tall = fill_page (boxes, order, n, &line);
    double page = act_pack_get_page (get_width (boxes, n), tall);
    if (best < 0 || page < best) {
      best = page;
      best_width = line.width;
    }
  }
  line.width = best_width;
  *height = fill_page (boxes, order, n, &line) - gap;
  *width = get_width (boxes, n) - gap;
  for (guint i = 0; i < n; i++) {
    boxes[i].width -= gap;
    boxes[i].height -= gap;
  }
}
