/* Cleaning: what each line of a scraped page is, and what the page is about. */
#ifndef ACTANT_CLEANING_H
#define ACTANT_CLEANING_H

#include <actant/document.h>

/* Sets the kinds of all lines of a document, which of them go on from the line
   above, and its title, date and publisher. */
void act_document_clean (const ActDocument *document);

#endif
