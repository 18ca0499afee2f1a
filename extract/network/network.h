/* The inside of ActModel: weights in the mapped file and what they mean. */
#ifndef ACTANT_NETWORK_NETWORK_H
#define ACTANT_NETWORK_NETWORK_H

#include "features.h"
#include "kernel.h"
#include "model-file.h"

#include "lemma/lemma.h"

#include <actant/parser.h>

G_BEGIN_DECLS

#define ACT_MAX_LAYERS 4
#define ACT_MAX_UNITS 1024
#define ACT_MAX_LABELS 256
#define ACT_MAX_NAME_TAGS (1 + 2 * ACT_N_NAME)

/* Words further away than this from their head count as this far. */
#define ACT_FURTHEST 32

typedef struct {
  const gint8 *rows; /* [n_rows][width] */
  guint width;
} ActEmbedding;

/* A bidirectional LSTM; [0] reads ahead, [1] back. */
typedef struct {
  guint units;
  ActMatrix wx[2], wh[2];
} ActLayer;

/* A tag of the name head. */
typedef enum { ACT_TAG_OUTSIDE, ACT_TAG_BEGIN, ACT_TAG_INSIDE } ActTagKind;

typedef struct {
  ActTagKind kind;
  ActNameType type;
} ActNameTag;

/* Labels of one head as the enumerators of <actant/parse.h>. */
typedef struct {
  guint n;
  guint8 values[ACT_MAX_LABELS];
} ActLabels;

/**
 * ActModel: tables and matrices are borrowed from @file; the rest is derived
 * when it is opened.
 * @prefix: of the names of the network's own sections; tables, labels and
 *   lemmas are those of all networks of a file
 * @arc_u: [@arc][@arc_columns]: weights of the arc scores (Dozat and Manning
 *   2017), and in column @arc those of the head's own score
 * @label_out: [@label][@label_columns]
 * @label_bias: [2][@label_columns]: for heads to the left and to the right
 */
struct ActModel {
  ActModelFile *file;
  const char *prefix;
  char *version;
  guint hidden, n_layers, name_hidden, arc, label;
  ActVocabulary vocabulary;
  guint32 n_rows[ACT_N_TABLES];
  ActEmbedding tables[ACT_N_TABLES];
  ActLayer layers[ACT_MAX_LAYERS], name_layer;
  ActMatrix heads, name_out;
  guint arc_columns, label_columns;
  float *arc_u, *label_out, *label_bias;
  float arc_bias;
  const float *arc_distance; /* [2 * ACT_FURTHEST + 1] */
  ActLabels upos, xpos, rels;
  char **xpos_names; /* as the lemma rules have them */
  guint root_rel;    /* index in rels */
  guint n_name_tags;
  ActNameTag name_tags[ACT_MAX_NAME_TAGS];
  ActLemmatiser *lemmatiser;
  gint8 *parts;     /* nullable: see parts.h */
  GPtrArray *owned; /* memory of derived tables */
  GPtrArray *cells; /* what ActMatrix.packed points to */
};

/* Sum of the widths of the embedding tables. */
guint act_model_get_input_size (const ActModel *model);

/* A parser that runs on this kernel. */
ActParser *act_parser_new_with_kernel (const ActModel *model,
                                       const ActKernel *kernel);

/* Prefixes of the sections of the two networks of a file. */
#define ACT_NETWORK_EXACT ""
#define ACT_NETWORK_FAST "fast."

/* The model in @size bytes (aligned to 64) that the caller keeps, with the
   network whose sections have this static @prefix. */
ActModel *act_model_new_from_bytes (const char *name, const char *prefix,
                                    gconstpointer bytes, gsize size,
                                    GError **error);

/* Gives back the pages of the built-in model. They are read-only pages of the
   program's file: who needs them next finds them there again. */
void act_model_rest (void);

G_END_DECLS

#endif
