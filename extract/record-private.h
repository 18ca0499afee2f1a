/* A record in the making: its text comes last. */
#ifndef ACTANT_RECORD_PRIVATE_H
#define ACTANT_RECORD_PRIVATE_H

#include <actant/record.h>

/* act_record_new () in two steps: a long text need not be there twice while
   words, mentions and statements are. */
ActRecord *act_record_new_without_text (const ActDocument *document);
void act_record_copy_text (ActRecord *record, const ActDocument *document);

#endif
