/* Documents: the bytes of one article, its metadata and its lines. */
#ifndef ACTANT_DOCUMENT_H
#define ACTANT_DOCUMENT_H

#include <actant/error.h>
#include <actant/origin.h>

ACT_BEGIN_API

/** What a line of a scraped page is. Only BODY and TITLE lines are parsed. */
typedef enum {
  ACT_LINE_BLANK,
  ACT_LINE_BODY,
  ACT_LINE_TITLE,    /* headline (also repeated), sub-headline, deck */
  ACT_LINE_DATE,     /* line that holds the date of the page */
  ACT_LINE_BYLINE,   /* author, agency */
  ACT_LINE_FURNITURE /* menus, share buttons, captions, related links, … */
} ActLineKind;

/** One line: its bytes without the line end. Lines never overlap, in order. */
typedef struct {
  ActSpan span;
  ActLineKind kind;
  gboolean joined; /* hard-wrapped: goes on from the line above it, whose kind
                      it has; sentences cross the line end */
} ActLine;

typedef struct ActDocument ActDocument;

/* Longest text taken, bytes; longer ones are ACT_ERROR_LIMIT. */
#define ACT_DOCUMENT_MAX_BYTES (16u * 1024 * 1024)

/**
 * act_document_new:
 * @name: short name: file name without folder and extension, or the `id` of a
 *   JSON Lines record; copied
 * @uri: (nullable): where it came from (path or URL); copied
 * @text: @length bytes, copied; need not end in NUL
 *
 * Checks the text (UTF-8, no NUL byte, not empty of words). Its lines are
 * classified, and title and date found, when they are first asked for; several
 * threads may ask at the same time.
 *
 * Returns: (transfer full) (nullable): %NULL with ACT_ERROR_INPUT, message
 * `URI:LINE:COLUMN: …`, when the text is not clean.
 */
ActDocument *act_document_new (const char *name, const char *uri,
                               const char *text, gsize length, GError **error);
void act_document_free (ActDocument *document);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ActDocument, act_document_free)

/* Borrowed, as long as the document. */
const char *act_document_get_name (const ActDocument *document);
const char *act_document_get_uri (const ActDocument *document);
const char *act_document_get_text (const ActDocument *document, gsize *length);
const char *act_document_get_title (const ActDocument *document); /* or NULL */
const char *act_document_get_date (const ActDocument *document);
/* ISO 8601 date YYYY-MM-DD, or NULL */
const char *act_document_get_publisher (const ActDocument *document); /* ~ */
const char *act_document_get_hash (const ActDocument *document);
/* SHA-256, 64 hex digits, of name, NUL, URI-independent text: the key of the
   document's record. The same article under two names is two documents. */
const ActLine *act_document_get_lines (const ActDocument *document,
                                       guint *n_lines);

/* Where the text stands in the file that it was read from (gunzipped), for
   HTML, WARC and UTF-16; NULL where the text is the file, where it is a value
   of a JSON line, and for bodies in a WARC file that are themselves compressed.
   For HTML in a JSON line: where it stands in that value. Borrowed. */
ActOrigin *act_document_get_origin (const ActDocument *document);

/* What the container said of the document and was not understood, "SOURCE:LINE:
   …" (a date that is none, a title that is no text); the document does without
   it. NULL when there is nothing to tell. Borrowed. */
const char *act_document_get_note (const ActDocument *document);

/* Metadata that the container knew (JSON Lines, HTML); wins over what was
   found in the text. NULL leaves a field alone. */
void act_document_set_metadata (ActDocument *document, const char *title,
                                const char *date, const char *publisher);

/** Reads documents one after another out of files, folders and `-`. */
typedef struct ActReader ActReader;

/**
 * act_reader_new:
 * @inputs: (array length=n_inputs): paths of files or folders, or "-" for
 *   standard input; copied. Folders are walked recursively, names in byte
 *   order; hidden files and files of unknown extension in folders are left out
 *   (.txt .text .html .htm .xhtml .jsonl .ndjson .warc and these with .gz are
 *   read). Of other files and standard input the first bytes tell the format:
 *   also arrays of objects as JSON Lines have them, and such objects over
 *   several lines.
 *
 * A reader belongs to one thread and holds one document's bytes at a time.
 */
ActReader *act_reader_new (const char *const *inputs, guint n_inputs);
void act_reader_free (ActReader *reader);

/* From now on the reader waits for pipes and terminals only as long as *@stop
   is 0; afterwards what it waited for is an input that could not be read. For
   handlers of signals; borrowed, as long as the reader. */
void act_reader_set_stop (ActReader *reader, const volatile gint *stop);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ActReader, act_reader_free)

/**
 * act_reader_next:
 * @document: (out) (transfer full): the next document, or %NULL when this
 *   input was bad, and then @error says how; the following call goes on with
 *   the next one
 *
 * Returns: %FALSE at the end of all inputs.
 */
gboolean act_reader_next (ActReader *reader, ActDocument **document,
                          GError **error);

/* The next thing to be told of inputs that are left out though nothing is wrong
   with them (pages and JSON Lines that this program wrote itself, pipes in a
   folder), one line; NULL when there is nothing more so far. */
char *act_reader_take_note (ActReader *reader);

/* How much of the inputs is done, 0 to 1 (an estimate, for a progress bar). */
double act_reader_get_progress (const ActReader *reader);

ACT_END_API

#endif
