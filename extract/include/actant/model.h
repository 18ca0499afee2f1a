/* The network: a mapped, immutable model and the parser that runs it. */
#ifndef ACTANT_MODEL_H
#define ACTANT_MODEL_H

#include <actant/parse.h>

G_BEGIN_DECLS

/** Weights and tables of a model file. Immutable, shared by threads. */
typedef struct ActModel ActModel;

/**
 * act_model_open:
 * @path: (nullable): model file, mapped and checked; %NULL for the model that
 *   is part of the program
 */
ActModel *act_model_open (const char *path, GError **error);
void act_model_free (ActModel *model);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ActModel, act_model_free)
const char *act_model_get_version (const ActModel *model); /* borrowed */

/** Runs a model; owns scratch memory; belongs to one thread. */
typedef struct ActParser ActParser;

ActParser *act_parser_new (const ActModel *model); /* borrows the model */
void act_parser_free (ActParser *parser);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ActParser, act_parser_free)

/* Fills tags, lemmas, heads, relations and names of all sentences of @parse.
   Cannot fail. */
void act_parser_run (ActParser *parser, ActParse *parse);

G_END_DECLS

#endif
