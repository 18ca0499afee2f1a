/* Diagrams: the part of a graph that a person can read on one picture. */
#ifndef ACTANT_DIAGRAM_H
#define ACTANT_DIAGRAM_H

#include "diagram/render.h"
#include "output.h"

#include <actant/export.h>

/** How an edge is drawn: what the texts do with its statements. */
typedef enum {
  ACT_EDGE_STATED,     /* a document says so in its own voice */
  ACT_EDGE_ATTRIBUTED, /* only somebody quoted says so */
  ACT_EDGE_POSSIBLE,   /* planned, demanded, possible, conditional */
  ACT_EDGE_DISPUTED,   /* somebody denies or doubts it */
  ACT_N_EDGE_STYLE
} ActEdgeStyle;

/** Parallel statements of one style, drawn as one edge. On a timeline: of one
    date too, and the object may be ACT_NONE: a value or nothing. */
typedef struct {
  guint32 subject, object; /* entities */
  ActEdgeStyle style;
  GArray *claims;    /* of guint32, best first */
  double evidence;   /* documents × confidence */
  double score;      /* the same, weighed by what is done and how prominent the
                        ends are */
  gboolean has_role; /* holds a claim of what the subject is */
} ActEdge;

typedef enum {
  ACT_DIAGRAM_OVERVIEW, /* the best of the graph */
  ACT_DIAGRAM_ABOUT,    /* one actor and those around it */
  ACT_DIAGRAM_BETWEEN,  /* chains from one actor to another */
  ACT_DIAGRAM_TIMELINE  /* dated statements, of all or of one actor */
} ActDiagramKind;

/** What actors are framed by. */
typedef enum { ACT_CLUSTER_COUNTRY, ACT_CLUSTER_COMMUNITY } ActClustering;

#define ACT_NO_CLUSTER -1

/** How many chains there are of so many steps, and how many are drawn. */
typedef struct {
  guint steps, n_shown;
  double n; /* may be beyond every integer; 0: not counted */
} ActChainCount;

/** How many articles there are, how many have a date, and the first and last of
    these; (nullable) dates borrowed from the graph. */
typedef struct {
  guint n, n_dated;
  const char *first, *last;
} ActArticleCount;

/**
 * ActDiagram:
 * @focus: whom it is about: none, one or two entities, else ACT_NONE
 * @edges: (element-type ActEdge): best first; on a timeline in order of time
 * @columns: (nullable): for every entity where it stands from left to right,
 *   when the choice has an opinion
 * @order: (nullable): the same, of those in one column or where there is none:
 *   so that few lines point back
 * @roles: (nullable): for every entity the claim that stands below its name, or
 *   ACT_NONE
 * @clusters: (nullable): for every entity its cluster or ACT_NO_CLUSTER;
 *   @cluster_labels: (element-type utf8) (nullable)
 * @n_shown: statements drawn; @n_between: statements between two entities, the
 *   others have an amount, a date or a clause as object; @n_own: those of the
 *   statements drawn that have the focus at an end; @n_about, @n_about_between:
 *   as @n_claims and @n_between, of the focus; @n_dated: statements that a
 *   timeline could show
 * @may_unframe: nobody asked for the frames: they may be left out
 * @articles: of the statements drawn; @all_articles: of the graph
 * @chains: of the shortest length and of one step more
 */
typedef struct {
  const ActGraph *graph;
  ActDiagramKind kind;
  guint32 focus[2];
  GPtrArray *edges;
  int *columns, *order;
  guint32 *roles;
  int *clusters;
  GPtrArray *cluster_labels;
  gboolean may_unframe;
  guint n_shown, n_between, n_claims;
  guint n_own, n_about, n_about_between, n_dated;
  ActArticleCount articles, all_articles;
  ActChainCount chains[2];
} ActDiagram;

/* Chooses what to draw. The graph must outlive the diagram. ACT_ERROR_USAGE
   for a name that is nobody's or several's, ACT_ERROR_INPUT when there is no
   chain between two. */
ActDiagram *act_diagram_new (const ActGraph *graph,
                             const ActExportOptions *options, GError **error);
void act_diagram_free (ActDiagram *diagram);

/* For every entity whether an edge of the diagram ends in it. (transfer full)
 */
gboolean *act_diagram_mark_drawn (const ActDiagram *diagram);

/* (element-type guint32): these entities, in order of the graph. (transfer
   full) */
GArray *act_diagram_collect_drawn (const ActDiagram *diagram);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ActDiagram, act_diagram_free)

typedef enum {
  ACT_LAYOUT_LAYERS, /* dot, left to right */
  ACT_LAYOUT_FORCES, /* sfdp */
  ACT_LAYOUT_NONE    /* for other programs: relations are labelled edges, in the
                        pictures they are small nodes between two edges */
} ActLayout;

/* Up to so many edges a layered layout is readable and quick. */
enum {
  ACT_DIAGRAM_EDGES = 30,
  ACT_ABOUT_EDGES = 28, /* one actor's own are harder to tell apart */
  ACT_TIMELINE_ROWS = 40,
  ACT_LAYERED_EDGES = 150
};

/* The diagram in graphviz's language, (transfer full). */
char *act_diagram_to_dot (const ActDiagram *diagram, ActLayout layout,
                          gboolean dark);

typedef struct {
  ActRenderLimits layers, forces;
} ActDiagramLimits;

/* Appends an SVG, PNG or PDF; where the layered layout comes to its limits, the
   faster one is taken, with a message. */
gboolean act_diagram_render (const ActDiagram *diagram, ActFormat format,
                             const ActExportOptions *options,
                             const ActDiagramLimits *limits, GString *picture,
                             GError **error);

/* DOT, SVG, PNG or PDF to the output. */
gboolean act_diagram_write (const ActGraph *graph, ActFormat format,
                            const ActExportOptions *options, ActOutput *output,
                            GError **error);

/* All entities, and as edges all claims between two of them, with what is known
   of them as typed attributes. */
void act_graphml_write (const ActGraph *graph, ActOutput *output);

#endif
