/* graphviz, kept at arm's length. */
#ifndef ACTANT_RENDER_H
#define ACTANT_RENDER_H

#include <actant/error.h>

typedef enum {
  ACT_RENDER_DONE,
  ACT_RENDER_TOO_LONG, /* stopped at its time or memory limit */
  ACT_RENDER_FAILED    /* graphviz refused; or no process could be made */
} ActRenderResult;

/**
 * act_render:
 * @dot: a graph in graphviz's language, with a "layout" attribute
 * @format: "svg", "png" or "pdf"
 * @seconds: of processor time; twice as much of the clock's
 * @out: the picture is appended here
 *
 * Lays out and draws in a child process: libgvc keeps static state, crashes in
 * threads and has no way to be stopped. The child is forked, not executed, so
 * that a program that links the library needs no helper program; it calls
 * nothing of ours, and glibc keeps malloc and stdio usable in it.
 */
ActRenderResult act_render (const char *dot, const char *format, guint seconds,
                            GString *out);

#endif
