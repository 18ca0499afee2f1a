/* Errors: one domain for the whole program; the code decides the exit status.
 */
#ifndef ACTANT_ERROR_H
#define ACTANT_ERROR_H

#include <actant/api.h>

ACT_BEGIN_API

#define ACT_ERROR (act_error_quark ())

/**
 * ActErrorCode:
 * @ACT_ERROR_INPUT: one input is bad (encoding, syntax, empty); the rest of
 *   the work can go on. Exit status 1.
 * @ACT_ERROR_USAGE: the caller asked for something that does not exist
 *   (unknown format, bad option). Exit status 2.
 * @ACT_ERROR_IO: reading or writing failed. Exit status 3.
 * @ACT_ERROR_MODEL: the model file is damaged or of another version. Exit 3.
 * @ACT_ERROR_STORE: the graph file is damaged, foreign or of another version.
 *   Exit 3.
 * @ACT_ERROR_LIMIT: a stated limit was passed. Exit status 1.
 * @ACT_ERROR_QUERY: a query is wrong or asks for what rasqal lacks. Exit 2.
 */
typedef enum {
  ACT_ERROR_INPUT,
  ACT_ERROR_USAGE,
  ACT_ERROR_IO,
  ACT_ERROR_MODEL,
  ACT_ERROR_STORE,
  ACT_ERROR_LIMIT,
  ACT_ERROR_QUERY
} ActErrorCode;

GQuark act_error_quark (void);

ACT_END_API

#endif
