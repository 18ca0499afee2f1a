/* The base form of regular verbs by English spelling and a list of verbs. */
#ifndef ACTANT_VERB_FORM_H
#define ACTANT_VERB_FORM_H

#include <glib.h>

/* Puts the base form of the regular form @form into @lemma, which holds a
   guess. The guess stays where it is a verb of lexicon/verb-lemmas.tsv that has
   such a form, and where no verb has. @form: lower-cased. @xpos: other tags
   than VBD, VBG, VBN and VBZ change nothing. */
void act_verb_form_mend (const char *form, const char *xpos, GString *lemma);

#endif
