/* graphviz, kept at arm's length. */
#ifndef ACTANT_RENDER_H
#define ACTANT_RENDER_H

#include <actant/error.h>

typedef enum {
  ACT_RENDER_DONE,
  ACT_RENDER_TOO_LONG, /* stopped at its time limit */
  ACT_RENDER_FAILED    /* graphviz refused, or had no memory left; or no process
                          could be made */
} ActRenderResult;

/** What a layout may take. @seconds: of processor time; twice as much of the
    clock's. @megabytes: of address space, the program's own included. */
typedef struct {
  guint seconds, megabytes;
} ActRenderLimits;

/**
 * act_render:
 * @dot: a graph in graphviz's language, with a "layout" attribute
 * @format: "svg", "png" or "pdf"
 * @out: the picture is appended here
 *
 * A graph with the attribute "packmode" has its unconnected parts put side by
 * side (arrange.h), and is drawn from top to bottom where that makes a large
 * picture smaller.
 *
 * Lays out and draws in a child process: libgvc keeps static state, crashes in
 * threads and has no way to be stopped. The child is forked, not executed, so
 * that a program that links the library needs no helper program; it calls
 * nothing of ours, and glibc keeps malloc and stdio usable in it.
 */
ActRenderResult act_render (const char *dot, const char *format,
                            const ActRenderLimits *limits, GString *out);

#endif
