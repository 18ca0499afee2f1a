/* Rewriting: a text with pieces left out, and where the rest stood. */
#ifndef ACTANT_REWRITE_H
#define ACTANT_REWRITE_H

#include <actant/origin.h>

/** A text being rewritten from left to right. */
typedef struct {
  const char *from, *end; /* all of it */
  const char *at;         /* what comes before it is done with */
  GString *out;
  ActOrigin *origin;
} ActRewrite;

void act_rewrite_begin (ActRewrite *rewrite, const char *text, gsize length);
/* Copies, or leaves out, what comes before @end. */
void act_rewrite_keep (ActRewrite *rewrite, const char *end);
void act_rewrite_skip (ActRewrite *rewrite, const char *end);
/* Writes @c in the place of the next byte. */
void act_rewrite_put (ActRewrite *rewrite, char c);
/* The text and where it stood, to be freed by the caller; NULL when nothing was
   changed. */
char *act_rewrite_end (ActRewrite *rewrite, gsize *length, ActOrigin **origin);

#endif
