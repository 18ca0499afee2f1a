/* Rectangles side by side on a page. */
#ifndef ACTANT_PACK_H
#define ACTANT_PACK_H

#include <glib.h>

/** A rectangle: how large it is, and where it is put, from the upper left
    corner of the page. One unit for all. */
typedef struct {
  double width, height;
  double left, top;
} ActBox;

/* The shape of a page, wide to high: what a screen and a sheet have. */
#define ACT_PAGE_ASPECT (4.0 / 3.0)

/* How high a page of that shape has to be to hold so much: what is to be small,
   as all is shrunk to the page that the reader has. */
double act_pack_get_page (double width, double height);

/**
 * act_pack:
 * @gap: between two rectangles
 * @width, @height: (out): of all together
 *
 * Puts the rectangles where all of them need the smallest page, larger ones
 * first. A skyline (E. Huang, R. Korf, Optimal rectangle packing, JAIR 46,
 * 2013, section 2): each goes to the highest place that is free below those
 * that are there, the leftmost of these; tried for pages of several widths. The
 * same rectangles in the same order always get the same places. Time: n³ a
 * width, for dozens.
 */
void act_pack (ActBox *boxes, guint n, double gap, double *width,
               double *height);

#endif
