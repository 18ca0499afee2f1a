/* The gazetteer: what is known of names and nouns before a text is read. */
#ifndef ACTANT_GAZETTEER_H
#define ACTANT_GAZETTEER_H

#include <actant/record.h>

typedef enum {
  ACT_KNOWN_COUNTRY,
  ACT_KNOWN_CITY,
  ACT_KNOWN_REGION,
  ACT_KNOWN_BLOC, /* "the West" */
  ACT_KNOWN_ORGANIZATION
} ActKnownKind;

/**
 * ActKnown: a known name. Strings are borrowed, for ever.
 * @label: the canonical name, the same for all aliases; NULL: as written
 * @wikidata, @country: NULL where not known
 * @risky: the name by itself often means something else
 * @families: of nouns that it may be called by, separated by | ("newspaper")
 * @division: a state of a federal state
 */
typedef struct {
  ActKnownKind kind;
  const char *label, *wikidata, *country, *families;
  gboolean risky, capital, division;
} ActKnown;

/* @name as written, without article. FALSE when unknown. */
gboolean act_gazetteer_find (const char *name, ActKnown *known);

/* Most words that a known name has. */
#define ACT_GAZETTEER_WORDS 6

/* "belarusian" -> "BY", "poles" -> "PL"; @people: TRUE where the word means
   people and is no adjective. "" for peoples of no one state ("european",
   "kurds"). NULL when it is no such word. Lower-cased, borrowed. */
const char *act_gazetteer_find_demonym (const char *lower, gboolean *people);

/* The state with this ISO code, NULL fields where there is none. */
ActKnown act_gazetteer_get_country (const char *code);

/* 'm', 'f', 'u' (a given name of both) or 0 (none). Lower-cased. */
char act_gazetteer_get_given_gender (const char *lower);

/* The words before a person's name that are no part of it ("Mr", "President");
   @gender 'm', 'f' or 0; @honorific: tells no office. */
gboolean act_gazetteer_is_title (const char *lower, char *gender,
                                 gboolean *honorific);

/** What a common noun stands for. */
typedef enum {
  ACT_NOUN_UNKNOWN,
  ACT_NOUN_PERSON,
  ACT_NOUN_GROUP,
  ACT_NOUN_PLACE,
  ACT_NOUN_EVENT, /* and acts */
  ACT_NOUN_WORK,  /* and communication */
  ACT_NOUN_TIME,
  ACT_NOUN_QUANTITY,
  ACT_NOUN_ANIMAL,
  ACT_NOUN_THING,
  ACT_NOUN_ABSTRACT
} ActNounClass;

/* @lemma lower-cased; @gender (nullable) 'm', 'f' or 0. */
ActNounClass act_gazetteer_get_noun_class (const char *lemma, char *gender);

#endif
