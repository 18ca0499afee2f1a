/* Cleaning: what each line of a scraped page is, and what the page is about. */
#ifndef ACTANT_CLEANING_H
#define ACTANT_CLEANING_H

#include <actant/document.h>

/* Sets the kinds of all lines of a document, its title, date and publisher,
   and whether it is hard-wrapped. */
void act_document_clean (ActDocument *document);

#endif
