/* The inside of ActDocument, for the steps of document/. */
#ifndef ACTANT_DOCUMENT_PRIVATE_H
#define ACTANT_DOCUMENT_PRIVATE_H

#include <actant/document.h>

struct ActDocument {
  char *name, *uri;
  char *text; /* NUL after the last byte */
  gsize length;
  char *title, *date, *publisher; /* nullable */
  char *hash;
  GArray *lines; /* of ActLine */
  gboolean wrapped;
};

#endif
