/* Sources: one input file, cut into documents as its format has them. */
#ifndef ACTANT_SOURCE_H
#define ACTANT_SOURCE_H

#include "document/stream.h"

#include <actant/document.h>

typedef enum {
  ACT_SOURCE_TEXT,
  ACT_SOURCE_HTML,
  ACT_SOURCE_JSONL,
  ACT_SOURCE_JSON, /* objects over several lines, an array of objects */
  ACT_SOURCE_WARC,
  ACT_SOURCE_FEED, /* RSS, Atom */
  ACT_SOURCE_MAIL
} ActSourceFormat;

/** A file that is being read. */
typedef struct {
  ActStream *stream;
  ActSourceFormat format;
  char *name; /* of its documents */
  char *uri;
  /* JSON Lines: number of the last line; JSON: of the object; WARC: of the
     record; feed: of the item */
  guint64 line;
  struct _xmlDoc *feed;  /* nullable: when it has been begun */
  struct _xmlNode *item; /* the last one that was read */
  gboolean own;          /* written by this program: nothing to be read */
  gboolean markdown;     /* called so: its marks are taken out */
  gboolean done;
} ActSource;

/* By extension (".gz" left aside), FALSE when it says nothing. */
gboolean act_source_format_of (const char *path, ActSourceFormat *format);

/* Opens a file or "-"; NULL with an error that names it. @stop: as
   act_stream_open () has it. */
ActSource *act_source_open (const char *path, const volatile gint *stop,
                            GError **error);
void act_source_free (ActSource *source);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ActSource, act_source_free)

/* The next document; FALSE at the end. @document is NULL when it was bad, then
   @error is set. */
gboolean act_source_next (ActSource *source, ActDocument **document,
                          GError **error);

/* A page in HTML as a document. */
ActDocument *act_source_read_html (const char *name, const char *uri,
                                   const char *bytes, gsize length,
                                   const char *charset, GError **error);

/* The text of a mail; whether @head, the first bytes of a file, begins one. */
ActDocument *act_mail_read (const ActSource *source, const char *bytes,
                            gsize length, GError **error);
gboolean act_mail_is_one (const char *head);

/* The next object of JSON that is not one a line, cut out as it stands, up to a
   NUL; NULL at the end, or with an error, after which nothing more is read. */
char *act_json_read_object (ActSource *source, gboolean *has_nul,
                            GError **error);

/* The formats with several documents a file; JSON and JSON Lines. */
gboolean act_jsonl_next (ActSource *source, ActDocument **document,
                         GError **error);
gboolean act_feed_next (ActSource *source, ActDocument **document,
                        GError **error);
gboolean act_warc_next (ActSource *source, ActDocument **document,
                        GError **error);

#endif
