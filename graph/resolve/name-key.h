/* Names of entities in the form in which they are compared. */
#ifndef ACTANT_NAME_KEY_H
#define ACTANT_NAME_KEY_H

#include <glib.h>

/* Entities of different classes are never one, with the exceptions that
   resolve/weak.c states. THING is all that is neither person nor place: an
   organisation and the newspaper that it prints are not kept apart. */
typedef enum {
  ACT_CLASS_PERSON,
  ACT_CLASS_PLACE,
  ACT_CLASS_THING
} ActNameClass;

typedef enum {
  ACT_NAME_FULL,
  ACT_NAME_INITIALS, /* of a person: "A. Lukashenko" */
  ACT_NAME_BARE      /* of a person, one token: "Lukashenko", "von der Leyen" */
} ActNameStrength;

/**
 * act_name_key:
 *
 * Lower case, without marks, dots, apostrophes; other signs are single spaces;
 * of things also without "the" and legal forms ("Ltd", "OAO") at either end. A
 * name without letters and digits stands as it is.
 *
 * Returns: (transfer full): never empty for a @name that is not
 */
char *act_name_key (const char *name, ActNameClass class);

/* How much of a person the key of a name tells. */
ActNameStrength act_name_key_get_strength (const char *key);

/* The tokens of a name as written, between white space: the next one ("" after
   the last), how many there are, the bytes of this one, whether it is one
   letter ("A" or "A."). */
const char *act_name_next_token (const char *token);
guint act_name_count_tokens (const char *name);
gsize act_name_token_length (const char *token);
gboolean act_name_token_is_initial (const char *token);

/* Whether a name as written is an acronym: 2 to 8 capitals or digits, a capital
   first, dots left out. */
gboolean act_name_is_acronym (const char *name);

/* The initials of a thing's name of several words ("euco" for "European Union
   and Council Office"), small words left out; NULL when they are fewer than
   two. (transfer full) */
char *act_name_key_get_initials (const char *key);

/* The words of a thing's name without the small ones, in order of the alphabet;
   NULL when they are fewer than two. (transfer full) */
char *act_name_key_get_bag (const char *key);

/* The key of a firm's name without the words that only tell what it does
   ("kestrel" of "kestrel partners"); NULL when there are none. (transfer full)
 */
char *act_name_key_get_firm (const char *key);

/* Whether the first letter of every word that is not a small one is a capital:
   a name, not an epithet ("the president"). */
gboolean act_name_is_proper (const char *name);

/* ASCII letters, digits and '-' made of a key, at most @length bytes: for
   identifiers; "x" when nothing is left. (transfer full) */
char *act_name_key_slug (const char *key, gsize length);

#endif
