/* Names of persons across spellings: is Lukashenko Lukashenka? */
#ifndef ACTANT_NAMES_H
#define ACTANT_NAMES_H

#include <glib.h>

G_BEGIN_DECLS

/** Score of act_names_compare () from which two names may be one person's. */
#define ACT_NAMES_SAME 500

/**
 * act_names_compare:
 * @a, @b: names of persons, UTF-8, given and family names in any order,
 *   patronymics, initials and hyphens allowed, any case; no titles
 *
 * Compares two names in Latin letters, whatever the romanisation (English,
 * German, French, Polish, Czech, Belarusian Latin, scholarly; of Belarusian,
 * Russian, Ukrainian and other Cyrillic; with some care also Arabic and
 * Chinese). Every token of the shorter name must have its own partner in the
 * longer one; a single token is compared with all tokens of the other name, so
 * "Lukashenka" fits "Alexander Lukashenko" and every other Lukashenka: whether
 * a bare surname may join is the caller's decision. Gender of Slavic surnames
 * (Tikhanovsky, Tikhanovskaya), conflicting given names, patronymics, initials
 * and generations are a veto: "Jr." or "II" in only one of two full names keeps
 * them apart. Symmetric, and a pure function of the two strings.
 *
 * Returns: 0..1000; 1000 equal up to case, order and diacritics;
 * >= %ACT_NAMES_SAME the same name. 0 when either is empty.
 */
guint act_names_compare (const char *a, const char *b);

/**
 * act_names_generation:
 * @name: as for act_names_compare()
 * @length: (out) (optional): bytes of @name before it; all where there is none
 *
 * What tells father from son and one king from the next: "Jr.", "Sr.", "III" at
 * the end of a name that has more than this.
 *
 * Returns: 0 none; equal for equal ones
 */
guint act_names_generation (const char *name, gsize *length);

/** Names taken apart, for those who compare many with one another: keeps what
    is known of their tokens and how these score. Belongs to one thread. */
typedef struct ActNamePool ActNamePool;

ActNamePool *act_name_pool_new (void); /* (transfer full) */
void act_name_pool_free (ActNamePool *pool);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ActNamePool, act_name_pool_free)
/* The number of the name: 0 for the first one that is added, and so on. */
guint32 act_name_pool_add (ActNamePool *pool, const char *text);
/* What act_names_compare () gives for the two texts, much faster. */
guint act_name_pool_compare (ActNamePool *pool, guint32 a, guint32 b);

/**
 * act_names_key:
 *
 * Blocking key of one name token: what all spellings that
 * act_names_compare () takes for the same have, as a rule, in common
 * (consonant classes without vowels). Lower-case ASCII letters; never empty,
 * "-" for a token without consonants.
 *
 * Returns: (transfer full)
 */
char *act_names_key (const char *token);

/**
 * act_names_given:
 *
 * What all forms of a well-known given name share ("alexander" for Aliaksandr,
 * Sasha, Oleksandr): for blocking, next to act_names_key().
 *
 * Returns: (nullable): borrowed, for ever; %NULL when it is none.
 */
const char *act_names_given (const char *token);

/**
 * act_names_country:
 * @code: ISO 3166-1 alpha-2, as in ActEntity
 *
 * Returns: (nullable): what the state or territory is called in English,
 * "Germany" for "DE"; borrowed, for ever.
 */
const char *act_names_country (const char *code);

/**
 * act_names_trade:
 * @phrase: what a person is called ("the former goalkeeper", "district judge")
 *
 * The trade that the last words tell, one of those that hardly anybody has two
 * of: persons of one name and two trades are two.
 *
 * Returns: (nullable): borrowed, for ever; the same pointer for the same words,
 * to be compared by its text; %NULL for other words
 */
const char *act_names_trade (const char *phrase);

/**
 * act_names_body:
 * @name: of a thing, as written
 * @country: ISO code of the state that it belongs to
 *
 * Of a body that every state has the name without its state: "Foreign Ministry"
 * of "Israeli Foreign Ministry" and of "Foreign Ministry", "Supreme Court" of
 * "Supreme Court of Norway".
 *
 * Returns: (transfer full) (nullable): %NULL when it is not such a name
 */
char *act_names_body (const char *name, const char *country);

/**
 * act_names_are_given:
 *
 * Whether all tokens of a name are well-known given names ("John Paul"): as a
 * rule there is more to the name.
 */
gboolean act_names_are_given (const char *name);

/**
 * act_names_known:
 * @name: as written, without article
 *
 * Returns: (nullable): what a well-known state, city or organisation of this
 * name is called here, "Yangon" for "Rangoon"; borrowed, for ever.
 */
const char *act_names_known (const char *name);

G_END_DECLS

#endif
