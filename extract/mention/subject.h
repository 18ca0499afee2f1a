/* Who does what a clause tells: its subject, said or understood. */
#ifndef ACTANT_MENTION_SUBJECT_H
#define ACTANT_MENTION_SUBJECT_H

#include "mention/reference.h"

/* Relations of a subject to its verb. */
#define ACT_SUBJECT_RELATIONS                                                  \
  (ACT_REL_BIT (NSUBJ) | ACT_REL_BIT (NSUBJ_PASS) | ACT_REL_BIT (NSUBJ_OUTER))

/* The first word that hangs on @head by one of the relations (ACT_REL_BIT), or
   0. */
guint act_subject_find_dependent (const ActSentence *sentence, guint head,
                                  guint64 relations);

/* The subject of the main clause of the sentence @number as a reference, or
   ACT_NONE. */
guint32 act_subject_find_main (const ActReferences *references, guint number);

/* The word that is the subject of the clause whose verb or predicate @word is,
   or 0: its own ("who" of a relative clause is the noun that this hangs on,
   "some of the | candidates" these), that of the clause that a conjunct, an
   open complement or a participle hangs on ("wants to | leave"), the object of
   a verb that makes it do so ("asked *Ann* to | leave"), the noun that a
   participle tells of ("men | wearing masks"). */
guint act_subject_find (const ActSentence *sentence, guint word);

/* The subject of the innermost clause above @word that has one, said or
   understood, other than what @word belongs to; 0 for none. */
guint act_subject_find_around (const ActSentence *sentence, guint word);

/* Who is told to do what @word is part of: "urged *Haiti* to hold its | vote";
   0 where the clause is another one. */
guint act_subject_find_told (const ActSentence *sentence, guint word);

/* Who is blamed, praised, fined or asked for what the gerund or noun @deed
   tells: in "fined *Acme* for hiding | its losses", "praised *Ann* for her |
   help", "asked *Ann* about her | help"; 0 for nobody. */
guint act_subject_find_judged (const ActSentence *sentence, guint deed);

/* Is the noun the first of several ("Ann and Bob")? */
gboolean act_subject_is_many (const ActSentence *sentence, guint word);

#endif
