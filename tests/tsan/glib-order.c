/* Tells ThreadSanitizer what GLib's locks, queues and onces put in order. GLib
   is not compiled for it and locks with futexes of its own, so that without
   this all that threads hand over to each other looks like a race. Linked into
   the program of the preset tsan, with --wrap for each of these functions. */
#include <glib.h>

/* Shared libraries refer to the wrapped names, too. */
#pragma GCC visibility push(default)

void __tsan_acquire (void *address);
void __tsan_release (void *address);

void __real_g_mutex_lock (GMutex *mutex);
void __real_g_mutex_unlock (GMutex *mutex);
void __real_g_cond_wait (GCond *cond, GMutex *mutex);
void __real_g_async_queue_push (GAsyncQueue *queue, gpointer data);
void __real_g_async_queue_push_front (GAsyncQueue *queue, gpointer data);
gpointer __real_g_async_queue_pop (GAsyncQueue *queue);
gboolean (__real_g_once_init_enter) (volatile void *location);
void (__real_g_once_init_leave) (volatile void *location, gsize result);

gpointer __real_g_once_impl (GOnce *once, GThreadFunc func, gpointer data);

void __wrap_g_mutex_lock (GMutex *mutex);
void __wrap_g_mutex_unlock (GMutex *mutex);
void __wrap_g_cond_wait (GCond *cond, GMutex *mutex);
void __wrap_g_async_queue_push (GAsyncQueue *queue, gpointer data);
void __wrap_g_async_queue_push_front (GAsyncQueue *queue, gpointer data);
gpointer __wrap_g_async_queue_pop (GAsyncQueue *queue);
gboolean __wrap_g_once_init_enter (volatile void *location);
void __wrap_g_once_init_leave (volatile void *location, gsize result);
gpointer __wrap_g_once_impl (GOnce *once, GThreadFunc func, gpointer data);

void
__wrap_g_mutex_lock (GMutex *mutex)
{
  __real_g_mutex_lock (mutex);
  __tsan_acquire (mutex);
}

void
__wrap_g_mutex_unlock (GMutex *mutex)
{
  __tsan_release (mutex);
  __real_g_mutex_unlock (mutex);
}

void
__wrap_g_cond_wait (GCond *cond, GMutex *mutex)
{
  __tsan_release (mutex);
  __real_g_cond_wait (cond, mutex);
  __tsan_acquire (mutex);
}

void
__wrap_g_async_queue_push (GAsyncQueue *queue, gpointer data)
{
  __tsan_release (queue);
  __real_g_async_queue_push (queue, data);
}

void
__wrap_g_async_queue_push_front (GAsyncQueue *queue, gpointer data)
{
  __tsan_release (queue);
  __real_g_async_queue_push_front (queue, data);
}

gpointer
__wrap_g_async_queue_pop (GAsyncQueue *queue)
{
  gpointer data = __real_g_async_queue_pop (queue);

  __tsan_acquire (queue);
  return data;
}

gboolean
__wrap_g_once_init_enter (volatile void *location)
{
  gboolean first = __real_g_once_init_enter (location);

  __tsan_acquire ((void *) (gsize) location);
  return first;
}

void
__wrap_g_once_init_leave (volatile void *location, gsize result)
{
  __tsan_release ((void *) (gsize) location);
  __real_g_once_init_leave (location, result);
}

/* A call that ends with the release, before GLib says that it is done. */
typedef struct {
  GOnce *once;
  GThreadFunc func;
  gpointer data;
} Call;

static gpointer
run_call (gpointer data)
{
  Call *call = data;
  gpointer result = call->func (call->data);

  __tsan_release ((void *) (gsize) &call->once->status);
  return result;
}

gpointer
__wrap_g_once_impl (GOnce *once, GThreadFunc func, gpointer data)
{
  Call call = {once, func, data};
  gpointer result = __real_g_once_impl (once, run_call, &call);

  __tsan_acquire ((void *) (gsize) &once->status);
  return result;
}
