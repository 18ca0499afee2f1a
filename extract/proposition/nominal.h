/* Statements of noun phrases: titles, appositions, event nouns. */
#ifndef ACTANT_NOMINAL_H
#define ACTANT_NOMINAL_H

#include "proposition/reading.h"

/* "Minister Ann Lee": roles before the names of persons. */
void act_titles_add (const ActReading *reading);

/* "private equity firm Acme", "Oslo-based Acme", "Iran-backed Acme": what
   stands before names. */
void act_body_titles_add (const ActReading *reading);

/* "Norway's Acme", "Ann Lee of Norway" */
void act_origins_add (const ActReading *reading);

/* "Lund, a village northeast of Oslo" */
void act_locations_add (const ActReading *reading);

/* "Ann Lee, 34, left" */
void act_ages_add (const ActReading *reading);

/* "the president of Norway" of whom it is known who is meant. */
void act_role_nouns_add (const ActReading *reading);

/* "Oslo, the capital of Norway": as if "Oslo is the capital of Norway".
   @clause: of kind ACT_CLAUSE_APPOSITION. */
void act_apposition_add (const ActReading *reading, const ActClause *clause);

/* "Russia's invasion of Ukraine", "talks between X and Y": what event nouns of
   the sentence say. */
void act_event_nouns_add (const ActReading *reading);

/* "the fund, *whose* chairman, Ann Lee, left": the fund; else @holder itself.
 */
guint act_role_find_owner (const ActReading *reading, guint holder);

/* The verb or copula clause that @word stands in, or NULL. */
const ActClause *act_reading_get_clause_around (const ActReading *reading,
                                                guint word);

#endif
