/* Mentions and entities of one document: who is meant where. */
#ifndef ACTANT_MENTION_H
#define ACTANT_MENTION_H

#include <actant/parse.h>
#include <actant/record.h>

#include "clause/tree.h"
#include "perspective/quotation.h"

/* A wrong antecedent is worse than none: what the pronouns below this
   probability would be told to mean is wrong as often as right
   (docs/accuracy.md). */
#define ACT_MENTIONS_TOLD 0.3f

/** The mentions of one document and the entities they were resolved to.
    Borrows the parse, the quotations and the record. */
typedef struct ActMentions ActMentions;

/**
 * act_mentions_new:
 * @quotations: (nullable): then first and second persons stay unresolved
 * @least: probability (0..1) below which a third-person pronoun stays
 *   unresolved: %ACT_MENTIONS_TOLD for what a graph tells, 0 for all that the
 *   weights prefer to nothing
 * @record: gets entities and mentions
 *
 * Finds names, noun phrases and pronouns and resolves who is who within the
 * document. Every named entity goes into @record at once, in the order of the
 * text, with all its mentions (names, noun phrases such as "the Belarusian
 * dictator", pronouns); unnamed ones wait until act_mentions_get_entity() asks
 * for them. Time is linear in the text: searches look back over bounded
 * windows.
 */
ActMentions *act_mentions_new (const ActParse *parse,
                               const ActQuotations *quotations, float least,
                               ActRecord *record);
void act_mentions_free (ActMentions *mentions);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ActMentions, act_mentions_free)

/* The repairs of the trees that mentions were found in. */
const ActRepairs *act_mentions_get_repairs (const ActMentions *mentions);

/**
 * act_mentions_get_entity:
 * @word: head of a noun phrase or a pronoun, 1..n
 *
 * The entity (index into record->entities) of the noun phrase headed by that
 * word. A nominal that belongs to none yet makes a new unnamed one, with all
 * its mentions in the document: type by head noun, label the phrase without
 * determiner, relative clause and trailing clauses. A conjunct of a
 * coordination ("Germany and Latvia") stands for itself: ask for each.
 *
 * Any word of a name gives the entity of the name. First person inside a
 * quotation gives the speaker, second person the addressee.
 *
 * Returns: %ACT_NONE for unresolved pronouns, expletives, relative pronouns
 * and words that head no noun phrase (verbs, adjectives, adverbs).
 */
guint32 act_mentions_get_entity (ActMentions *mentions, guint sentence,
                                 guint word);

/* An entity of the words [@first, @last] with head @word that are no reference,
   labelled @label (nullable: as the words): what tells of an act as a noun
   would
   ("*cancelling the order* would cost …"), or of a part ("*two of them*"). One
   for each word. */
guint32 act_mentions_add_loose (ActMentions *mentions, guint sentence,
                                guint word, guint first, guint last,
                                ActEntityType type, const char *label);

/* As act_mentions_get_entity (), but makes nothing: %ACT_NONE where no entity
   is in the record. */
guint32 act_mentions_find_entity (const ActMentions *mentions, guint sentence,
                                  guint word);

/**
 * act_mentions_find_name:
 *
 * The name around a word, as it is after all rules on names (titles and
 * determiners outside): words [@begin, @end) of the sentence.
 *
 * Returns: %FALSE when the word is in no name.
 */
gboolean act_mentions_find_name (const ActMentions *mentions, guint sentence,
                                 guint word, guint *begin, guint *end);

/* How sure it is, 0..1, that the phrase with this head means what
   act_mentions_get_entity() says: below 1 for pronouns of the third person. */
float act_mentions_get_certainty (const ActMentions *mentions, guint sentence,
                                  guint word);

/** ActStanding: how much the text speaks of what a word's phrase means.
 * @count: phrases that mean it; @first: this is the first of them; @distance:
 *   otherwise sentences since the one before */
typedef struct {
  guint count, distance;
  gboolean first;
} ActStanding;

/* Of a word that heads no phrase: one, the first. */
ActStanding act_mentions_get_standing (const ActMentions *mentions,
                                       guint sentence, guint word);

/* Puts the record's mentions in the order of the text; called once after the
   last act_mentions_get_entity (). */
void act_mentions_finish (ActMentions *mentions);

/* Appends the document's coreference chains in the columns "token number, form,
   chains" of CoNLL 2012 ("(3", "3)", "(3)", "_"), tokens numbered from 0
   through the document; chains of one mention are left out. */
void act_mentions_format_coref (const ActMentions *mentions, GString *out);

#endif
