/* What the shared library exports: what stands between these two. Headers that
   use them are installed, the others are the build's own. */
#ifndef ACTANT_API_H
#define ACTANT_API_H

#include <glib.h>

#define ACT_BEGIN_API G_BEGIN_DECLS _Pragma ("GCC visibility push(default)")
#define ACT_END_API _Pragma ("GCC visibility pop") G_END_DECLS

#endif
