/* JSON out of untrusted hands: bounded nesting, errors with a place. */
#ifndef ACTANT_JSON_H
#define ACTANT_JSON_H

#include <actant/error.h>
#include <json-glib/json-glib.h>

/* Deepest nesting taken. json-glib's parser recurses. */
#define ACT_JSON_DEPTH 64

/* (transfer full): NULL with ACT_ERROR_INPUT and json-glib's message. */
JsonNode *act_json_parse (const char *text, gsize length, GError **error);

/* The string member @key of @object, or NULL. Borrowed from it. */
const char *act_json_get_string (JsonObject *object, const char *key);

#endif
