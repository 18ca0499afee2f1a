#include "document/mojibake.h"

#include <string.h>

/* Each broken text and what was meant. */
static void
test_mended (void)
{
  static const char *const pairs[][2] = {
      {"Putin\303\242\342\202\254\342\204\242s aide",
       "Putin\342\200\231s aide"},
      {"Enrique Pe\303\203\302\261a", "Enrique Pe\303\261a"},
      {"\303\202\302\2435 million", "\302\2435 million"},
      /* the closing mark lost its last byte, or kept it as a control */
      {"\303\242\342\202\254\305\223no\303\242\342\202\254 said",
       "\342\200\234no\342\200\235 said"},
      {"\303\242\342\202\254\305\223no\303\242\342\202\254\302\235 said",
       "\342\200\234no\342\200\235 said"},
      /* with the control characters of ISO-8859-1 */
      {"a \303\242\302\200\302\223 b", "a \342\200\223 b"},
      /* twice */
      {"Pe\303\203\306\222\303\202\302\261a", "Pe\303\261a"},
      {"\303\220\305\270 it\303\242\342\202\254\342\204\242s",
       "\320\237 it\342\200\231s"}};

  for (gsize i = 0; i < G_N_ELEMENTS (pairs); i++) {
    gsize n;
    g_autofree char *mended =
        act_mojibake_mend (pairs[i][0], strlen (pairs[i][0]), &n, NULL);
    g_assert_cmpstr (mended, ==, pairs[i][1]);
    g_assert_cmpuint (n, ==, strlen (pairs[i][1]));
  }
}

/* What people write, and what is no UTF-8. */
static void
test_untouched (void)
{
  static const char *const texts[] = {
      "",
      "plain",
      "\342\200\234CAF\303\211\342\200\235, she said",
      "\342\200\234IRM\303\203\342\200\235, she said",
      "S\303\203O PAULO \303\202 \302\273",
      "\303\234nal na\303\257ve \320\237\321\203\321\202\320\270\320\275",
      "3 \303\227 4 \302\260C, \342\202\2545",
      "Pe\303\203\302\261a \377",
      "\303\242\342\202"};

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++) {
    gsize n;
    ActOrigin *origin = NULL;
    g_assert_null (
        act_mojibake_mend (texts[i], strlen (texts[i]), &n, &origin));
    g_assert_null (origin);
  }
}

/* Each place leads back to the broken text. */
static void
test_origin (void)
{
  static const char text[] =
      "x\303\242\342\202\254\342\204\242Pe\303\203\302\261a";
  gsize n;
  g_autoptr (ActOrigin) origin = NULL;
  g_autofree char *mended =
      act_mojibake_mend (text, sizeof text - 1, &n, &origin);
  guint64 begin, end;

  g_assert_cmpstr (mended, ==, "x\342\200\231Pe\303\261a");
  g_assert_true (act_origin_find (origin, (ActSpan){1, 4}, &begin, &end));
  g_assert_cmpuint (begin, ==, 1);
  g_assert_cmpuint (end, ==, 9);
  g_assert_true (act_origin_find (origin, (ActSpan){4, 9}, &begin, &end));
  g_assert_cmpuint (begin, ==, 9);
  g_assert_cmpuint (end, ==, sizeof text - 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/mojibake/mended", test_mended);
  g_test_add_func ("/mojibake/untouched", test_untouched);
  g_test_add_func ("/mojibake/origin", test_origin);
  return g_test_run ();
}
