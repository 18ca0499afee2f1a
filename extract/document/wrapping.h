/* Wrapping: which lines of a text go on in the next one. */
#ifndef ACTANT_WRAPPING_H
#define ACTANT_WRAPPING_H

#include <actant/document.h>

/**
 * act_wrapping_find:
 * @lines: the @n lines of @text; `joined` is set in each
 *
 * A text is wrapped when lines that could not hold the next one's first word
 * end inside of sentences: that is decided for the text, and which lines are
 * joined for each pair of lines, so that headlines and menus stay by themselves
 * and paragraphs on one long line may stand beside wrapped ones.
 */
void act_wrapping_find (const char *text, ActLine *lines, guint n);

#endif
