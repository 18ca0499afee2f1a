/* What the commands share: options, exit status, messages, the pipeline. */
#ifndef ACTANT_CLI_H
#define ACTANT_CLI_H

#include <actant/export.h>
#include <actant/extract.h>
#include <actant/parser.h>

/* Exit status: the worst thing that happened wins. */
enum {
  CLI_OK = 0,    /* done */
  CLI_INPUT = 1, /* an input was bad, the rest was done */
  CLI_USAGE = 2,
  CLI_IO = 3 /* reading or writing failed */
};

typedef struct {
  const char *name;
  const char *synopsis; /* after the name */
  const char *summary;  /* one line of help */
  int (*run) (int argc, char **argv);
} CliCommand;

int cli_build (int argc, char **argv);
int cli_add (int argc, char **argv);
int cli_retract (int argc, char **argv);
int cli_merge (int argc, char **argv);
int cli_diff (int argc, char **argv);
int cli_export (int argc, char **argv);
int cli_query (int argc, char **argv);
int cli_load (int argc, char **argv);
int cli_show (int argc, char **argv);
int cli_stats (int argc, char **argv);
int cli_verify (int argc, char **argv);
int cli_extract (int argc, char **argv);
int cli_parse (int argc, char **argv);
int cli_coref (int argc, char **argv);
int cli_match (int argc, char **argv);

const CliCommand *cli_find_command (const char *name);

/* Prints `actant: MESSAGE` on stderr, whatever --quiet says. */
void cli_error (const char *format, ...) G_GNUC_PRINTF (1, 2);
/* Prints the error, frees it and returns the exit status that goes with it. */
int cli_fail (GError *error);
int cli_worse (int a, int b);

/**
 * cli_options_parse:
 * @entries: the command's own options, ended by an empty entry
 * @min, @max: how many arguments may be left; @max < 0: any number
 *
 * Parses argv[1..] in place: afterwards argv[1]..argv[*argc - 1] are the
 * arguments. --help prints and exits.
 *
 * Returns: %FALSE after a usage message on stderr.
 */
gboolean cli_options_parse (const char *command, const GOptionEntry *entries,
                            int *argc, char ***argv, int min, int max);

/* GOption knows no option with two arguments: "--between A B" becomes
   "--between A --between B". A new array of @n borrowed words and a NULL. */
char **cli_split_pairs (int argc, char **argv, int *n);

/* Writes to stdout; remembers a failure for cli_finish (). */
void cli_print (const char *text, gssize length);
/* Flushes stdout; CLI_IO with a message if anything could not be written,
   else @status. */
int cli_finish (int status);

/* ---- Ctrl-C and its kin ---- */

/* From now on the first SIGINT, SIGTERM or SIGHUP is only noted, with a word on
   stderr; one that comes seconds later ends the program at once. */
void cli_interrupt_watch (void);
/* The number of the signal that was noted, or 0. */
const volatile gint *cli_interrupt_get (void);
/* The whole of a file or of "-", a pipe, too; FALSE with @error when it cannot
   be read or a signal was noted while it was waited for. */
gboolean cli_interrupt_read (const char *path, char **text, gsize *length,
                             GError **error);
/* Ends the program by the signal that was noted, if any: who started it sees
   that it did not finish. */
void cli_interrupt_pass_on (void);

/* ---- news in, results out in the order of the input ---- */

typedef struct {
  const ActModel *model;
  ActParser *parser;
  ActExtractor *extractor;
} CliWorker;

typedef struct {
  char *model; /* --model */
  gboolean fast;
  int jobs; /* --jobs; 0: one a core */
  gboolean quiet;
  double least; /* --confidence */
} CliReading;

/* The options --fast, --model, --jobs and --quiet as entries that fill
   @reading: a new array that the caller frees with g_free; @own is put before
   them. */
GOptionEntry *cli_reading_entries (CliReading *reading,
                                   const GOptionEntry *own);

/* The model that the options ask for. */
ActModel *cli_open_model (const CliReading *reading, GError **error);

/* Work on one document: runs in any thread, owns nothing of @document. */
typedef gpointer (*CliWork) (CliWorker *worker, const ActDocument *document,
                             gpointer data);
/* Takes a result (borrowed) in the order of the input, in the caller's thread.
   FALSE stops the run: the output cannot be written. */
typedef gboolean (*CliTake) (gpointer result, gpointer data, GError **error);

/** What is to be done with each document; @free frees a result of @work. */
typedef struct {
  CliWork work;
  CliTake take;
  GDestroyNotify free;
  gpointer data;
} CliTask;

/* Where documents come from: as act_reader_next (). @share (nullable) tells
   how much of the source was read, 0..1; @note (nullable) as
   act_reader_take_note (). */
typedef struct {
  gboolean (*next) (gpointer source, ActDocument **document, GError **error);
  double (*share) (gpointer source);
  char *(*note) (gpointer source);
  gpointer source;
} CliSource;

/**
 * cli_pipeline_run:
 *
 * Reads the documents of @source, has the work done on each by the workers and
 * hands the results on in order. Bad inputs are reported and counted in the
 * exit status that is returned; the others go on. @n_documents (nullable)
 * tells how many were worked on.
 */
int cli_pipeline_run (const CliReading *reading, const CliSource *source,
                      const CliTask *task, guint *n_documents);

/* The same over the articles of files and folders; none: standard input. */
int cli_pipeline_run_news (const CliReading *reading, char **inputs,
                           int n_inputs, const CliTask *task,
                           guint *n_documents);

/* Resolves the graph file at @path; @store (out, nullable): stays open. */
ActGraph *cli_open_graph (const char *path, ActStore **store, GError **error);

/* ---- what to write ---- */

/* A number that was not given: none that anybody gives. */
#define CLI_UNSET G_MININT

typedef struct {
  char **outputs; /* -o, several times */
  char *format;   /* --format, for "-" */
  char *base, *theme, *about, *since, *cluster;
  char **between; /* two names */
  int edges, top, min_documents;
  gboolean timeline, quiet;
} CliWriting;

GOptionEntry *cli_writing_entries (CliWriting *writing,
                                   const GOptionEntry *own);
void cli_writing_clear (CliWriting *writing);
/* Checks formats and places before any work is done. */
gboolean cli_writing_check (const CliWriting *writing, GError **error);
/* Writes @graph to every output; @store (nullable): for .actant outputs. */
int cli_writing_run (const CliWriting *writing, ActGraph *graph,
                     ActStore *store);
/* One array of both, to be freed with g_free (). */
GOptionEntry *cli_join_entries (const GOptionEntry *a, const GOptionEntry *b);

#endif
