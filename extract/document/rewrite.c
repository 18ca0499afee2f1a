#include "document/rewrite.h"

#include <string.h>

void
act_rewrite_begin (ActRewrite *rewrite, const char *text, gsize length)
{
  rewrite->from = rewrite->at = text;
  rewrite->end = text + length;
  rewrite->out = g_string_sized_new (length);
  rewrite->origin = act_origin_new ();
}

static void
add_run (ActRewrite *rewrite, gsize n)
{
  act_origin_add (rewrite->origin,
                  (ActOriginRun){(guint32) rewrite->out->len,
                                 (guint32) (rewrite->at - rewrite->from),
                                 (guint32) n, 1, 1});
}

void
act_rewrite_keep (ActRewrite *rewrite, const char *end)
{
  if (end <= rewrite->at)
    return;
  add_run (rewrite, (gsize) (end - rewrite->at));
  g_string_append_len (rewrite->out, rewrite->at, end - rewrite->at);
  rewrite->at = end;
}

void
act_rewrite_skip (ActRewrite *rewrite, const char *end)
{
  rewrite->at = MAX (rewrite->at, end);
}

void
act_rewrite_put (ActRewrite *rewrite, char c)
{
  g_return_if_fail (rewrite->at < rewrite->end);
  add_run (rewrite, 1);
  g_string_append_c (rewrite->out, c);
  rewrite->at++;
}

char *
act_rewrite_end (ActRewrite *rewrite, gsize *length, ActOrigin **origin)
{
  act_rewrite_keep (rewrite, rewrite->end);
  const gsize whole = (gsize) (rewrite->end - rewrite->from);
  if (rewrite->out->len == whole &&
      memcmp (rewrite->out->str, rewrite->from, whole) == 0) {
    g_string_free (rewrite->out, TRUE);
    act_origin_unref (rewrite->origin);
    return NULL;
  }
  *length = rewrite->out->len;
  *origin = rewrite->origin;
  return g_string_free (rewrite->out, FALSE);
}
