/* Documents to results on several threads, results in the input's order. */
#include "cli.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* Documents in flight per worker: enough to keep all of them busy while one
   long article is read, few enough that memory does not depend on the input. */
#define FLIGHT 4

/* Bytes of text in flight, unless it is one document alone: long ones are read
   one after the other, as each takes tens of times its text. */
#define FLIGHT_BYTES ((gsize) 4 << 20)

#define MAX_JOBS 256

/* So many notes on single documents are told one by one. */
#define MAX_NOTES 20

/* @done: there is a result; a job that is done and queued again is to be
   freed. */
typedef struct {
  ActDocument *document;
  gpointer result;
  gboolean done;
} Job;

typedef struct {
  const ActModel *model;
  const CliTask *task;
  GAsyncQueue *todo; /* of Job *, or the pipeline itself: stop */
  GMutex mutex;      /* of the jobs' done */
  GCond changed;
  GPtrArray *threads;
  GQueue flight; /* of Job *, in the order of the input */
  gsize flight_bytes;
  guint limit;
} Pipeline;

typedef struct {
  gboolean drawn, wanted;
  gint64 next;
  guint documents;
  gboolean quiet; /* no notes */
  guint notes;
} Progress;

static void
progress_clear (Progress *progress)
{
  if (progress->drawn)
    fputs ("\r\033[K", stderr);
  progress->drawn = FALSE;
}

static void
progress_draw (Progress *progress, double share)
{
  gint64 now = g_get_monotonic_time ();
  int filled = (int) (share * 30.0);

  if (!progress->wanted || now < progress->next)
    return;
  progress->next = now + G_USEC_PER_SEC / 10;
  fputs ("\r[", stderr);
  for (int i = 0; i < 30; i++)
    fputc (i < filled ? '#' : ' ', stderr);
  fprintf (stderr, "] %3.0f%%  %u articles", share * 100.0,
           progress->documents);
  fflush (stderr);
  progress->drawn = TRUE;
}

/* Tells what of the document's metadata was not understood; the document is
   read all the same. */
static void
tell_note (Progress *progress, const ActDocument *document)
{
  const char *note = act_document_get_note (document);

  if (!note || progress->quiet || progress->notes++ >= MAX_NOTES)
    return;
  progress_clear (progress);
  g_printerr ("actant: note: %s\n", note);
}

static void
tell_other_notes (const Progress *progress)
{
  guint n = progress->notes > MAX_NOTES ? progress->notes - MAX_NOTES : 0;

  if (n > 0)
    g_printerr ("actant: note: %u more %s with such fields\n", n,
                n == 1 ? "article" : "articles");
}

/* Tells what the source left out. */
static void
tell_source_notes (Progress *progress, const CliSource *source)
{
  char *note;

  while (source->note && (note = source->note (source->source)) != NULL) {
    if (!progress->quiet) {
      progress_clear (progress);
      g_printerr ("actant: note: %s\n", note);
    }
    g_free (note);
  }
}

static void
worker_init (CliWorker *worker, const ActModel *model)
{
  worker->model = model;
  worker->parser = act_parser_new (model);
  worker->extractor = act_extractor_new (model);
}

static void
worker_clear (CliWorker *worker)
{
  act_parser_free (worker->parser);
  act_extractor_free (worker->extractor);
}

static void
job_free (const Pipeline *pipeline, Job *job)
{
  pipeline->task->free (job->result);
  act_document_free (job->document);
  g_free (job);
}

static void
do_job (Pipeline *pipeline, CliWorker *worker, Job *job)
{
  gpointer result =
      pipeline->task->work (worker, job->document, pipeline->task->data);

  g_mutex_lock (&pipeline->mutex);
  job->result = result;
  job->done = TRUE;
  g_cond_signal (&pipeline->changed);
  g_mutex_unlock (&pipeline->mutex);
}

static gpointer
worker_main (gpointer data)
{
  Pipeline *pipeline = data;
  CliWorker worker;
  Job *job;

  worker_init (&worker, pipeline->model);
  while ((job = g_async_queue_pop (pipeline->todo)) != (gpointer) pipeline) {
    if (job->done)
      job_free (pipeline, job);
    else
      do_job (pipeline, &worker, job);
  }
  worker_clear (&worker);
  return NULL;
}

static void
pipeline_init (Pipeline *pipeline, const ActModel *model, int jobs,
               const CliTask *task)
{
  pipeline->model = model;
  pipeline->task = task;
  pipeline->flight_bytes = 0;
  pipeline->todo = g_async_queue_new ();
  g_mutex_init (&pipeline->mutex);
  g_cond_init (&pipeline->changed);
  g_queue_init (&pipeline->flight);
  pipeline->threads = g_ptr_array_new ();
  pipeline->limit = (guint) jobs * FLIGHT;
  for (int i = 0; i < jobs; i++)
    g_ptr_array_add (pipeline->threads,
                     g_thread_new ("reader", worker_main, pipeline));
}

static gsize
job_size (const Job *job)
{
  gsize length;

  act_document_get_text (job->document, &length);
  return length;
}

static void
pipeline_push (Pipeline *pipeline, Job *job)
{
  g_queue_push_tail (&pipeline->flight, job);
  pipeline->flight_bytes += job_size (job);
  g_async_queue_push (pipeline->todo, job);
}

/* The oldest job, when it is done. */
static Job *
pipeline_pop (Pipeline *pipeline)
{
  Job *job = g_queue_pop_head (&pipeline->flight);

  g_mutex_lock (&pipeline->mutex);
  while (!job->done)
    g_cond_wait (&pipeline->changed, &pipeline->mutex);
  g_mutex_unlock (&pipeline->mutex);
  pipeline->flight_bytes -= job_size (job);
  return job;
}

/* The thread that stores results is the one that all workers wait for in the
   end: they free what it is done with, before anything else. */
static void
pipeline_drop (Pipeline *pipeline, Job *job)
{
  g_async_queue_push_front (pipeline->todo, job);
}

static void
pipeline_clear (Pipeline *pipeline)
{
  for (guint i = 0; i < pipeline->threads->len; i++)
    g_async_queue_push (pipeline->todo, pipeline);
  for (guint i = 0; i < pipeline->threads->len; i++)
    g_thread_join (g_ptr_array_index (pipeline->threads, i));
  g_ptr_array_free (pipeline->threads, TRUE);
  g_async_queue_unref (pipeline->todo);
  g_mutex_clear (&pipeline->mutex);
  g_cond_clear (&pipeline->changed);
}

/* Is there no room for another job of so many bytes? */
static gboolean
pipeline_is_full (const Pipeline *pipeline, gsize size)
{
  return pipeline->flight.length >= pipeline->limit ||
         (pipeline->flight.length > 0 &&
          pipeline->flight_bytes + size > FLIGHT_BYTES);
}

/* Takes the oldest result; FALSE when the output failed. */
static gboolean
take_one (Pipeline *pipeline, int *status)
{
  const CliTask *task = pipeline->task;
  Job *job = pipeline_pop (pipeline);
  GError *error = NULL;
  gboolean good = task->take (job->result, task->data, &error);

  pipeline_drop (pipeline, job);
  if (!good)
    *status = cli_worse (*status, cli_fail (error));
  return good;
}

static int
run_all (Pipeline *pipeline, const CliSource *source, Progress *progress)
{
  int status = CLI_OK;
  ActDocument *document;
  GError *error = NULL;
  gboolean good = TRUE;

  while (good && !*cli_interrupt_get () &&
         source->next (source->source, &document, &error)) {
    tell_source_notes (progress, source);
    if (!document) {
      progress_clear (progress);
      status = cli_worse (status, cli_fail (g_steal_pointer (&error)));
      continue;
    }
    /* it may have been waited for */
    if (*cli_interrupt_get ()) {
      act_document_free (document);
      break;
    }
    Job *job = g_new0 (Job, 1);
    job->document = document;
    tell_note (progress, document);
    progress->documents++;
    while (good && pipeline_is_full (pipeline, job_size (job)))
      good = take_one (pipeline, &status);
    pipeline_push (pipeline, job);
    progress_draw (progress,
                   source->share ? source->share (source->source) : 0.0);
  }
  while (good && pipeline->flight.length > 0)
    good = take_one (pipeline, &status);
  /* After a failed output the rest is only waited for. */
  while (pipeline->flight.length > 0)
    pipeline_drop (pipeline, pipeline_pop (pipeline));
  progress_clear (progress);
  tell_source_notes (progress, source);
  tell_other_notes (progress);
  return status;
}

int
cli_pipeline_run (const CliReading *reading, const CliSource *source,
                  const CliTask *task, guint *n_documents)
{
  GError *error = NULL;
  g_autoptr (ActModel) model = cli_open_model (reading, &error);
  int jobs = reading->jobs > 0 ? reading->jobs : (int) g_get_num_processors ();
  Progress progress = {.wanted = !reading->quiet && isatty (STDERR_FILENO),
                       .quiet = reading->quiet};
  Pipeline pipeline;
  int status;

  if (model) {
    cli_interrupt_watch ();
    pipeline_init (&pipeline, model, MIN (jobs, MAX_JOBS), task);
    status = run_all (&pipeline, source, &progress);
    pipeline_clear (&pipeline);
  } else {
    status = cli_fail (error);
  }
  if (n_documents)
    *n_documents = progress.documents;
  return status;
}

static gboolean
reader_next (gpointer source, ActDocument **document, GError **error)
{
  return act_reader_next (source, document, error);
}

static char *
reader_note (gpointer source)
{
  return act_reader_take_note (source);
}

static double
reader_share (gpointer source)
{
  return act_reader_get_progress (source);
}

int
cli_pipeline_run_news (const CliReading *reading, char **inputs, int n_inputs,
                       const CliTask *task, guint *n_documents)
{
  static const char *const standard_input[] = {"-"};
  g_autoptr (ActReader) reader =
      n_inputs > 0
          ? act_reader_new ((const char *const *) inputs, (guint) n_inputs)
          : act_reader_new (standard_input, 1);
  const CliSource source = {reader_next, reader_share, reader_note, reader};

  act_reader_set_stop (reader, cli_interrupt_get ());
  return cli_pipeline_run (reading, &source, task, n_documents);
}
