/* What repairs of trees share. Words are words[1..n]. */
#ifndef ACTANT_TREE_REPAIR_BUILD_H
#define ACTANT_TREE_REPAIR_BUILD_H

#include "clause/word-class.h"

#include <actant/parse.h>
#include <string.h>

/* A clause, or an adverbial that opens it, can begin at @word. */
gboolean act_words_is_opening (const ActWord *words, guint word);

/* Whether @head has a dependent whose relation without subtype is @base. */
gboolean act_words_has (const ActWord *words, guint n, guint head, ActRel base);
/* The first dependent with exactly this relation, or 0. */
guint act_words_find (const ActWord *words, guint n, guint head,
                      ActRel relation);

/* The subject of an active or passive verb, or 0. */
guint act_words_find_subject (const ActWord *words, guint n, guint verb);

static inline gboolean
act_word_is (const ActWord *word, const char *lower)
{
  /* Most words differ in the first letter: no call then. */
  return word->lower[0] == lower[0] && strcmp (word->lower, lower) == 0;
}

/* A common noun or a name. */
static inline gboolean
act_word_is_nominal (const ActWord *word)
{
  return word->upos == ACT_UPOS_NOUN || word->upos == ACT_UPOS_PROPN;
}

gboolean act_word_closes_quotation (const ActWord *word);

/* The head of the name that @last ends, or @last: "*Ann* Lee | , who". */
guint act_words_find_name (const ActWord *words, guint last);

/* Whether @word hangs on @top, directly or not. */
gboolean act_words_is_below (const ActWord *words, guint word, guint top);

/* A comma stands between the words @begin and @end. */
gboolean act_words_is_comma_between (const ActWord *words, guint begin,
                                     guint end);

/* Hangs @word on @head; FALSE, and nothing changes, where @head is @word or
   hangs on it: a tree has no circles. */
gboolean act_words_hang (ActWord *words, guint word, guint head);

/* Hangs what hangs on @from on @to, but for @to itself. */
void act_words_rehang (ActWord *words, guint n, guint from, guint to);

/* Hangs @subject on @verb, of a passive as the subject of one. */
void act_words_make_subject (ActWord *words, guint n, guint subject,
                             guint verb);

/* A verb of this class (word-classes.tsv). */
gboolean act_word_is_verb_of (const ActWord *word, guint32 class);

/* "*America Rising*, a committee, called" with the second word of the name
   taken for a participle: within a sentence nothing else has a capital. */
gboolean act_words_is_name_of_participle (const ActWord *words, guint n,
                                          guint participle);

/* "Moon Jae-*in*" with the last syllable of the name for a preposition. */
gboolean act_words_is_syllable (const ActWord *words, guint n, guint last);

/* "*Minister* of Foreign Affairs | Bob Day": the word at which the name of who
   holds the office begins, or 0. */
guint act_words_find_titled (const ActWord *words, guint n, guint title);

/* "Norway *v.* Dukes": one case of a court. */
gboolean act_words_is_case (const ActWord *words, guint n, guint versus);

/* Money, as the object of a verb ("pledged *$3 million*"). */
gboolean act_words_is_sum (const ActWord *words, guint n, guint sum);

/* "Ann, *not Bob*", "Ann *rather than Bob*": the conjunct is only set against
   the one that is meant. */
gboolean act_words_is_set_against (const ActWord *words, guint n,
                                   guint conjunct);

/* Hangs phrases of verbs on the noun before them by what both words have
   elsewhere, where the parser is in doubt. */
void act_words_prefer (ActWord *words, guint n);

/* The repairs that concern @word, each set in the file of its name
   (verb.c …), whose head says what it mends. */
void act_words_repair_auxiliary (ActWord *words, guint n, guint word);
void act_words_repair_verb (ActWord *words, guint n, guint word);
void act_words_repair_clause (ActWord *words, guint n, guint word);
void act_words_repair_finite (ActWord *words, guint n, guint word);
void act_words_repair_noun (ActWord *words, guint n, guint word);
void act_words_repair_conjunct (ActWord *words, guint n, guint word);
void act_words_repair_attachment (ActWord *words, guint n, guint word);
void act_words_repair_argument (ActWord *words, guint n, guint word);
void act_words_repair_nonfinite (ActWord *words, guint n, guint word);
void act_words_repair_phrase (ActWord *words, guint n, guint word);
void act_words_repair_misread (ActWord *words, guint n, guint word);
void act_words_repair_subject (ActWord *words, guint n, guint word);
void act_words_repair_modifier (ActWord *words, guint n, guint word);
void act_words_repair_content (ActWord *words, guint n, guint word);
void act_words_repair_oblique (ActWord *words, guint n, guint word);
void act_words_repair_clausal (ActWord *words, guint n, guint word);
void act_words_repair_relative (ActWord *words, guint n, guint word);
void act_words_repair_shared (ActWord *words, guint n, guint word);
void act_words_repair_kind (ActWord *words, guint n, guint word);
void act_words_repair_form (ActWord *words, guint n, guint word);
void act_words_repair_speech (ActWord *words, guint n, guint word);
void act_words_repair_passive (ActWord *words, guint n, guint word);
void act_words_repair_verdict (ActWord *words, guint n, guint word);
void act_words_repair_aside (ActWord *words, guint n, guint word);
void act_words_repair_shift (ActWord *words, guint n, guint word);
void act_words_repair_title (ActWord *words, guint n, guint word);
void act_words_repair_report (ActWord *words, guint n, guint word);
void act_words_repair_tail (ActWord *words, guint n, guint word);
void act_words_repair_name (ActWord *words, guint n, guint word);
void act_words_repair_apposition (ActWord *words, guint n, guint word);
void act_words_repair_complement (ActWord *words, guint n, guint word);
void act_words_repair_series (ActWord *words, guint n, guint word);

#endif
