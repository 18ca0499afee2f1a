/* The inside of the finding of names: what its steps share. */
#ifndef ACTANT_NAME_FINDER_H
#define ACTANT_NAME_FINDER_H

#include "mention/name-span.h"

/**
 * ActNameFinder: the names of a document while they are put right.
 * @names: of ActNameUse, in the order of the text
 */
typedef struct {
  const ActParse *parse;
  GStringChunk *strings;
  GArray *names;
} ActNameFinder;

/* ---- name-finder.c: words and spans ---- */

gboolean act_word_starts_upper (const ActWord *word);
/* "President", "Mr."; "Mr." alone. */
gboolean act_word_is_title (const ActWord *word);
gboolean act_word_is_honorific (const ActWord *word);
/* "Feb.", "07-Jun", "EST": a month or a zone of time, which may look like a
 * name. */
gboolean act_word_is_abbreviated_time (const ActWord *word);
/* "Senate *Majority* Leader": part of the title. */
gboolean act_name_is_faction (const ActSentence *s, guint word);

/* The type is certain from now on. */
void act_name_use_set_type (ActNameUse *name, ActNameType type);
/* Key, gazetteer entry and demonym anew, after a change of the words. */
void act_name_finder_set_key (const ActNameFinder *finder, ActNameUse *name);

void act_name_finder_sort (GArray *names);
/* The first name at or after @from that is not before @sentence. */
guint act_name_finder_skip (const ActNameFinder *finder, guint from,
                            guint sentence);
/* The name that overlaps words [@begin, @end), or NULL; @from: the first one of
   the sentence. Borrowed until names are added. */
ActNameUse *act_name_finder_find_overlap (const ActNameFinder *finder,
                                          guint from, guint sentence,
                                          guint begin, guint end);
/* Puts what was taken among the names; fragments inside of it go. */
void act_name_finder_merge (ActNameFinder *finder, const GArray *taken);

/* ---- name-complete.c: names that the network has missed ---- */

void act_name_finder_complete_known (ActNameFinder *finder);
void act_name_finder_complete_demonyms (ActNameFinder *finder);
void act_name_finder_complete_proper (ActNameFinder *finder);
void act_name_finder_complete_repeats (ActNameFinder *finder);

/* ---- name-party.c ---- */

/* "Truth | and | Justice", where the text tells of one body. */
void act_name_finder_join_pairs (ActNameFinder *finder);
/* "the *Homeland bloc*", which the network has missed. */
void act_name_finder_complete_parties (ActNameFinder *finder);

/* ---- name-correct.c: names that it took for something else ---- */

void act_name_finder_drop_party_marks (ActNameFinder *finder);
void act_name_finder_widen_branches (ActNameFinder *finder);
void act_name_finder_complete_numbers (ActNameFinder *finder);
void act_name_finder_cut_offices (ActNameFinder *finder);
void act_name_finder_correct_titled (ActNameFinder *finder);
void act_name_finder_split_bodies (ActNameFinder *finder);
void act_name_finder_cut_secretary (ActNameFinder *finder);
void act_name_finder_drop_titles (ActNameFinder *finder);
void act_name_finder_drop_trades (ActNameFinder *finder);
void act_name_finder_correct_ruled (ActNameFinder *finder);
void act_name_finder_cut_parties (ActNameFinder *finder);
void act_name_finder_widen_peoples (ActNameFinder *finder);
void act_name_finder_widen_storms (ActNameFinder *finder);
void act_name_finder_set_reach (ActNameFinder *finder);

/* ---- name-type.c: what they name ---- */

void act_name_finder_vote_types (ActNameFinder *finder);

/* ---- name-context.c ---- */

/* Does the noun, with the word before it, tell of a body: "company", "telecoms
   operator"? */
gboolean act_words_is_body_noun (const ActWord *words, guint noun);

/* "the *charity* Acme", whose words the tree joins in one way or another. */
gboolean act_name_hangs_together (const ActWord *words, const ActNameUse *name,
                                  guint noun);

/* "*the ferry* Ann", "Lund, *a novel*": the kind of what has such a name, by
   named-things.tsv, or "". */
const char *act_name_get_kind_of_thing (const ActSentence *s,
                                        const ActNameUse *name);

/* "the telecoms operator Acme", "Acme, a company", "Acme's shares", "Acme,
   which advised them": do the words beside it tell that it is a body? */
gboolean act_name_is_told_body (const ActSentence *s, const ActNameUse *name);

/* Adds to @sum, by type, what the words beside the name tell of it: "the
   telecoms operator Telvia". */
void act_name_finder_weigh_context (const ActNameFinder *finder,
                                    const ActNameUse *name,
                                    double sum[ACT_N_NAME]);

/* ---- name-case.c ---- */

/* "Acme Corp v. Day" */
gboolean act_name_is_case (const ActSentence *s, const ActNameUse *name);
/* "Acme Corp | v. | Day" */
void act_name_finder_join_cases (ActNameFinder *finder);

/* ---- name-firm.c ---- */

/* Firms that were taken for persons or places. */
void act_name_finder_correct_firms (ActNameFinder *finder);

/* ---- name-homonym.c ---- */

/* "Georgia" beside Ohio, "Congo" beside Brazzaville, "London, Ontario": of two
   places of one name the one that the text speaks of. */
void act_name_finder_choose_places (ActNameFinder *finder);
/* "the Rada" is Ukraine's where the text has something of Ukraine, and else
   another one. */
void act_name_finder_choose_short_forms (ActNameFinder *finder);

/* ---- name-acronym.c ---- */

/* "RSF" beside "Rapid Support Forces" is not Reporters Without Borders. */
void act_name_finder_drop_homonyms (ActNameFinder *finder);
/* Names whose two halves an acronym elsewhere joins. */
void act_name_finder_join_halves (ActNameFinder *finder);
/* Acronyms of names of bodies that were taken for persons. */
void act_name_finder_correct_acronyms (ActNameFinder *finder);
/* "Front for the | Liberation of Lund" */
void act_name_finder_widen_bodies (ActNameFinder *finder);
void act_name_finder_complete_purposes (ActNameFinder *finder);
/* Names whose words the acronym behind them tells. */
void act_name_finder_complete_spelled (ActNameFinder *finder);

#endif
