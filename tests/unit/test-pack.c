/* Rectangles on a page: none on another, little left empty. */
#include "diagram/pack.h"

#include <math.h>

#define GAP 10
#define ROUNDS 200

static gboolean
touch (const ActBox *a, const ActBox *b)
{
  return a->left < b->left + b->width + GAP - 1e-6 &&
         b->left < a->left + a->width + GAP - 1e-6 &&
         a->top < b->top + b->height + GAP - 1e-6 &&
         b->top < a->top + a->height + GAP - 1e-6;
}

static void
check (const ActBox *boxes, guint n, double width, double height)
{
  for (guint i = 0; i < n; i++) {
    g_assert_cmpfloat (boxes[i].left, >=, 0);
    g_assert_cmpfloat (boxes[i].top, >=, 0);
    g_assert_cmpfloat (boxes[i].left + boxes[i].width, <=, width + 1e-6);
    g_assert_cmpfloat (boxes[i].top + boxes[i].height, <=, height + 1e-6);
    for (guint k = i + 1; k < n; k++)
      g_assert_false (touch (&boxes[i], &boxes[k]));
  }
}

static void
test_random (void)
{
  double sum = 0;

  for (guint round = 0; round < ROUNDS; round++) {
    guint n = (guint) g_test_rand_int_range (1, 40);
    ActBox boxes[40], again[40];
    double width, height, area = 0, most_wide = 0, most_high = 0, w, h;
    for (guint i = 0; i < n; i++) {
      boxes[i] = (ActBox){g_test_rand_double_range (40, 400),
                          g_test_rand_double_range (20, 200), 0, 0};
      again[i] = boxes[i];
      area += (boxes[i].width + GAP) * (boxes[i].height + GAP);
      most_wide = MAX (most_wide, boxes[i].width);
      most_high = MAX (most_high, boxes[i].height);
    }
    act_pack (boxes, n, GAP, &width, &height);
    act_pack (again, n, GAP, &w, &h);
    check (boxes, n, width, height);
    for (guint i = 0; i < n; i++)
      g_assert_true (boxes[i].left == again[i].left &&
                     boxes[i].top == again[i].top);
    /* what the best page could be, and at worst a half more; two have but two
       ways to lie */
    double least = MAX (act_pack_get_page (most_wide, most_high),
                        sqrt (area / ACT_PAGE_ASPECT));
    double page = act_pack_get_page (width, height);
    g_assert_cmpfloat (page, <, (n == 2 ? 2 : 1.5) * least);
    sum += page / least;
  }
  g_assert_cmpfloat (sum / ROUNDS, <, 1.15);
}

static void
test_small (void)
{
  ActBox boxes[3] = {{400, 300, 9, 9}, {390, 140, 9, 9}, {390, 140, 9, 9}};
  double width, height;

  act_pack (boxes, 0, GAP, &width, &height);
  act_pack (boxes, 1, GAP, &width, &height);
  g_assert_cmpfloat (width, ==, 400);
  g_assert_cmpfloat (height, ==, 300);
  g_assert_cmpfloat (boxes[0].left + boxes[0].top, ==, 0);
  /* the two small ones beside the large one, one below the other */
  act_pack (boxes, 3, GAP, &width, &height);
  g_assert_cmpfloat (width, ==, 800);
  g_assert_cmpfloat (height, ==, 300);
  g_assert_cmpfloat (boxes[2].left, ==, 410);
  g_assert_cmpfloat (boxes[2].top, ==, 150);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pack/random", test_random);
  g_test_add_func ("/pack/small", test_small);
  return g_test_run ();
}
