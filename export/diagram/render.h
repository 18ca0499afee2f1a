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

/** @dot: a graph in graphviz's language, with a "layout" attribute; @bare
    (nullable): the same without frames. */
typedef struct {
  const char *dot, *bare;
} ActRenderGraph;

/**
 * act_render:
 * @format: "svg", "png" or "pdf"
 * @out: the picture is appended here
 *
 * A graph with the attribute "packmode" has its unconnected parts put side by
 * side (arrange.h), and is drawn from top to bottom, or without its frames,
 * where that makes a large picture smaller.
 *
 * Lays out and draws in a child process: libgvc keeps static state, crashes in
 * threads and has no way to be stopped. The child is forked, not executed, so
 * that a program that links the library needs no helper program; it calls
 * nothing of ours, and glibc keeps malloc and stdio usable in it.
 */
ActRenderResult act_render (const ActRenderGraph *graph, const char *format,
                            const ActRenderLimits *limits, GString *out);

#endif
