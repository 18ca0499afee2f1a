/* Values: objects that are no entities: amounts, dates, content clauses. */
#ifndef ACTANT_VALUE_H
#define ACTANT_VALUE_H

#include "proposition/predicate.h"

/* A number, a sum of money, a number with a measure. */
gboolean act_value_is_amount (const ActReading *reading, guint word);

/* "*$5 billion*", "millions *of dollars*": it is money. */
gboolean act_value_is_money (const ActReading *reading, guint word);

/* Text of the noun phrase with head @head, without clauses. */
char *act_value_get_phrase (const ActReading *reading, guint head);

/* As much of it as @phrase tells, without the time of the act behind it: "for
 *$40 million* in 2019". */
char *act_value_get_undated (const ActReading *reading, guint head,
                             ActPhrase phrase);

/* Text of the sum with head @head and of what it is, but for when, where and
   how: "about $12", "down *3 percent* on Monday", "over 90% of GDP". */
char *act_value_get_sum (const ActReading *reading, guint head);

/* Text of the content clause with head @head, without its conjunction "that",
   without what lies below word @speech (0: nothing), without quotation marks
   around it; cut after some sixty words. @predicate: whose content it is
   (act_bracket_get_text ()). */
char *act_value_get_content (const ActReading *reading, guint head,
                             guint speech, const ActPredicate *predicate);

#endif
