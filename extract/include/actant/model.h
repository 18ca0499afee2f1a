/* The network: a mapped, immutable model and the parser that runs it. */
#ifndef ACTANT_MODEL_H
#define ACTANT_MODEL_H

#include <actant/parse.h>

G_BEGIN_DECLS

/** Weights and tables of a model file (docs/network.md). Immutable, shared by
    threads. */
typedef struct ActModel ActModel;

/**
 * act_model_open:
 * @path: (nullable): model file, mapped and checked; %NULL for the model that
 *   is part of the program
 *
 * Takes some 6 ms; the weights stay where they are mapped.
 *
 * Returns: (transfer full) (nullable): %NULL with ACT_ERROR_IO when @path
 * cannot be read, with ACT_ERROR_MODEL when it is no model, damaged or of
 * another version (`PATH: truncated: 1234 of 5678 bytes`).
 */
ActModel *act_model_open (const char *path, GError **error);
void act_model_free (ActModel *model);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ActModel, act_model_free)
const char *act_model_get_version (const ActModel *model); /* borrowed */

/** Runs a model; owns scratch memory; belongs to one thread. The environment
    variable ACTANT_KERNEL (avx512vnni, avxvnni, avx2, portable) chooses the
    processor's instructions when a parser is made; the results are the same. */
typedef struct ActParser ActParser;

ActParser *act_parser_new (const ActModel *model); /* borrows the model */
void act_parser_free (ActParser *parser);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ActParser, act_parser_free)

/**
 * act_parser_run:
 * @parse: (inout): sentences and words, of at most 65535 words each
 *
 * Fills tags, lemmas, heads, relations and names of all sentences; replaces
 * what was there. Cannot fail. Every sentence becomes a tree with one root,
 * whose relation is `root` and nobody else's. Sentences of more than 512 words
 * are parsed in parts, the later ones hanging from the first as `parataxis`.
 * A sentence's result depends on nothing but its words.
 */
void act_parser_run (ActParser *parser, ActParse *parse);

G_END_DECLS

#endif
