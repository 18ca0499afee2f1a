/* Leaks that are not ours, for LeakSanitizer. */
#ifndef ACTANT_TESTS_LEAKS_H
#define ACTANT_TESTS_LEAKS_H

#include <glib.h>

/* raptor2 2.0.15 loses four URIs for each file of Turtle or TriG that it reads,
   rasqal 0.9.33 the rows of SELECT DISTINCT. LeakSanitizer looks for a function
   of this name. */
__attribute__ ((visibility ("default"))) const char *
__lsan_default_suppressions (void);

const char *
__lsan_default_suppressions (void)
{
  return "leak:libraptor2\nleak:librasqal\n";
}

#endif
