#include "token/sentences.h"

#include <string.h>

static gboolean
is_closing (const char *p, guint n)
{
  return (n == 1 && strchr ("\"')]}", *p)) ||
         (n == 2 && memcmp (p, "''", 2) == 0) ||
         (n == 3 && (memcmp (p, "\xe2\x80\x9d", 3) == 0 ||
                     memcmp (p, "\xe2\x80\x99", 3) == 0));
}

static gboolean
is_stop (const char *p, guint n)
{
  if (n == 3 && memcmp (p, "\xe2\x80\xa6", 3) == 0)
    return TRUE;
  return strchr (".!?", p[0]) && strchr (".!?", p[n - 1]);
}

guint
act_sentences_find_end (const char *text, const ActToken *tokens, guint n,
                        guint begin)
{
  for (guint i = begin; i < n; i++) {
    const char *p = text + tokens[i].span.begin;
    guint length = act_span_length (tokens[i].span);
    guint next = i + 1;

    if (next - begin >= ACT_SENTENCE_MAX_WORDS)
      return next;
    if (!is_stop (p, length))
      continue;
    while (next < n && !(tokens[next - 1].flags & ACT_WORD_SPACE_AFTER) &&
           is_closing (text + tokens[next].span.begin,
                       act_span_length (tokens[next].span)))
      next++;
    if (next == n)
      return n;
    if (tokens[next - 1].flags & ACT_WORD_SPACE_AFTER) {
      gunichar c = g_utf8_get_char (text + tokens[next].span.begin);
      if (!g_unichar_islower (c))
        return next;
    }
  }
  return n;
}
