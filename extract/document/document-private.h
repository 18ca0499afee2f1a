/* The inside of ActDocument, for the steps of document/. */
#ifndef ACTANT_DOCUMENT_PRIVATE_H
#define ACTANT_DOCUMENT_PRIVATE_H

#include <actant/document.h>

/* Metadata of a document; each may be NULL. */
typedef struct {
  char *title, *date, *publisher;
} ActMetadata;

/* What cleaning finds. */
typedef struct {
  gsize done;    /* for g_once_init_enter () */
  GArray *lines; /* of ActLine */
  ActMetadata metadata;
} ActPage;

/* @page: filled when it is first asked for, by whichever thread asks: cleaning
   takes far longer than the rest. */
struct ActDocument {
  char *name, *uri;
  char *text; /* NUL after the last byte */
  gsize length;
  ActMetadata given; /* by the container; goes before what is found */
  char *hash;
  char *note;        /* nullable */
  gboolean foreign;  /* in another language */
  ActOrigin *origin; /* nullable */
  ActPage *page;
};

/* FALSE when the text is plainly in another language; nothing is told of it. */
gboolean act_document_is_english (const ActDocument *document);

/* Undoes cleaning: every line that is not blank becomes BODY, by itself. */
void act_document_keep_lines (ActDocument *document);

/* Where the text came from; takes a reference. NULL: none. */
void act_document_set_origin (ActDocument *document, ActOrigin *origin);

/* What act_document_get_note () tells; NULL: nothing. Copied. */
void act_document_set_note (ActDocument *document, const char *note);

/* UTF-8, no NUL byte, not longer than ACT_DOCUMENT_MAX_BYTES; else the error
   that act_document_new () tells of, with @place and line and column. */
gboolean act_text_check (const char *place, const char *text, gsize length,
                         GError **error);

#endif
