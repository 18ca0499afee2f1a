/* The model: a mapped, immutable file of weights and tables. */
#ifndef ACTANT_MODEL_H
#define ACTANT_MODEL_H

#include <actant/error.h>

ACT_BEGIN_API

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

/**
 * act_model_open_fast:
 *
 * The file's small network: less than half the work a word, and less exact
 * (docs/model-card.md has both). Else as act_model_open ().
 */
ActModel *act_model_open_fast (const char *path, GError **error);
void act_model_free (ActModel *model);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ActModel, act_model_free)

/* "1.1", or "1.1-fast" for the small network; borrowed. Records tell it. */
const char *act_model_get_version (const ActModel *model);

ACT_END_API

#endif
