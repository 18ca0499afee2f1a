#include "mention/dateline-state.h"

#include "document/dateline.h"
#include "mention/gazetteer.h"

#include <string.h>

enum {
  FIRST_SENTENCES = 6, /* among which the one behind the dateline is */
  MOST_PLACES = 2      /* "KITUMBI, Congo" */
};

/* The state of a place as datelines write it ("VILNIUS"), or NULL. */
static const char *
find_state (const char *begin, gsize length)
{
  g_autofree char *name = g_strstrip (g_strndup (begin, length));
  ActKnown known;

  return *name && act_gazetteer_find (name, &known) &&
                 (known.kind == ACT_KNOWN_CITY ||
                  known.kind == ACT_KNOWN_COUNTRY)
             ? known.country
             : NULL;
}

/* The state of the places before the date, the agency or the dash. */
static const char *
read_dateline (const char *at, const char *end)
{
  const char *state = NULL;

  for (guint i = 0; !state && at < end && i < MOST_PLACES; i++) {
    gsize length = strcspn (at, ",/(-");
    length = MIN (length, (gsize) (end - at));
    state = find_state (at, length);
    if (at + length >= end || (at[length] != ',' && at[length] != '/'))
      break;
    at += length + 1;
  }
  return state;
}

const char *
act_dateline_find_state (const ActParse *parse)
{
  const char *text =
      act_document_get_text (act_parse_get_document (parse), NULL);

  for (guint i = 0;
       i < MIN (act_parse_count_sentences (parse), (guint) FIRST_SENTENCES);
       i++) {
    const ActSpan span = act_parse_get_sentence (parse, i)->span;
    guint32 begin = span.begin;
    while (begin > 0 && text[begin - 1] != '\n')
      begin--;
    if (act_dateline_skip (text, (ActSpan){begin, span.end}) == span.begin &&
        begin < span.begin)
      return read_dateline (text + begin, text + span.begin);
  }
  return NULL;
}
