#include "proposition/emptiness.h"

#include "lexicon/lexicon.h"

/* "group", "two sides", of whom the text does not tell who they are. @where:
   "subject", "object" */
static gboolean
is_empty (const ActReading *reading, guint32 entity, const char *where)
{
  const ActLocalEntity *it =
      entity == ACT_NONE ? NULL
                         : act_record_get_entity (reading->record, entity);
  g_autofree char *lower = NULL;

  if (!it || it->named)
    return FALSE;
  lower = g_utf8_strdown (it->label, -1);
  return act_table_lists ("empty-nouns", lower, where, ' ');
}

gboolean
act_statement_is_of_nobody (const ActReading *reading,
                            const ActStatement *statement, const char *class)
{
  if (is_empty (reading, statement->subject, "subject"))
    return !class || statement->object == ACT_NONE ||
           !act_record_get_entity (reading->record, statement->object)->named;
  return !class && is_empty (reading, statement->object, "object");
}
