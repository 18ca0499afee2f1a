/* The files that the page is made of, as they lie in the program (page.S). */
#ifndef ACTANT_ASSET_H
#define ACTANT_ASSET_H

#include <glib.h>

#define ACT_DECLARE_ASSET(name)                                                \
  extern const char act_page_##name[], act_page_##name##_end[]

ACT_DECLARE_ASSET (html);
ACT_DECLARE_ASSET (css);
ACT_DECLARE_ASSET (cytoscape);
ACT_DECLARE_ASSET (model);
ACT_DECLARE_ASSET (filter);
ACT_DECLARE_ASSET (statement);
ACT_DECLARE_ASSET (views);
ACT_DECLARE_ASSET (lines);
ACT_DECLARE_ASSET (layout);
ACT_DECLARE_ASSET (graph);
ACT_DECLARE_ASSET (search);
ACT_DECLARE_ASSET (main);

/* Bytes [begin, end): UTF-8 without CR, NUL, "</script" and "<!--". */
typedef struct {
  const char *begin, *end;
} ActAsset;

#define ACT_ASSET(name)                                                        \
  {                                                                            \
    act_page_##name, act_page_##name##_end                                     \
  }

#endif
