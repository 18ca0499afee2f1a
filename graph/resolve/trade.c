#include "resolve/trade.h"

#include <actant/names.h>
#include <string.h>

/* Told of two trades. */
static const char *const MANY = "";

static void
tell (const ActInput *input, const char **trades, guint32 local,
      const char *phrase)
{
  const char *trade = phrase ? act_names_trade (phrase) : NULL;

  if (!trade)
    return;
  trade = act_strings_intern (input->strings, trade);
  trades[local] = !trades[local] || trades[local] == trade ? trade : MANY;
}

/* "be" with the value "judge", "be goalkeeper of", told as a fact by the text
   itself: the phrase, without its preposition; or NULL. */
static char *
get_role (const ActStatement *it)
{
  const char *begin, *end;

  if (it->polarity != ACT_POSITIVE || it->modality != ACT_MODALITY_FACT ||
      it->source != ACT_NONE)
    return NULL;
  if (strcmp (it->relation_label, "be") == 0)
    return it->object == ACT_NONE ? g_strdup (it->value) : NULL;
  if (!g_str_has_prefix (it->relation_label, "be "))
    return NULL;
  begin = it->relation_label + strlen ("be ");
  end = strrchr (begin, ' ');
  return end ? g_strndup (begin, (gsize) (end - begin)) : NULL;
}

const char **
act_trades_find (const ActInput *input)
{
  const char **trades = g_new0 (const char *, MAX (input->locals->len, 1));

  for (guint i = 0; i < input->statements->len; i++) {
    const ActStatement *it =
        &g_array_index (input->statements, ActStatement, i);
    g_autofree char *role = get_role (it);
    tell (input, trades, it->subject, role);
  }
  for (guint32 i = 0; i < input->locals->len; i++) {
    const ActLocal *local = act_input_get_local (input, i);
    for (guint32 k = 0;
         local->type == ACT_ENTITY_PERSON && k < local->n_aliases; k++)
      tell (
          input, trades, i,
          g_array_index (input->aliases, const char *, local->first_alias + k));
    if (trades[i] == MANY)
      trades[i] = NULL;
  }
  return trades;
}
