#include "proposition/emptiness.h"

#include "lexicon/lexicon.h"

#include <string.h>

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

/* Words before a noun that do not tell what it says. */
static gboolean
is_idle (const char *word)
{
  static const char *const words[] = {
      "another", "any",     "brief", "formal", "full",    "further", "joint",
      "long",    "new",     "own",   "public", "several", "short",   "similar",
      "some",    "various", "vocal", "whole",  "written", NULL};

  return g_strv_contains (words, word);
}

/* "comment *following the talks*", "announcement *in Oslo*": when and where it
   was made, not what it says. */
static gboolean
is_circumstance (const char *word)
{
  static const char *const words[] = {"after",     "amid", "before", "during",
                                      "following", "in",   NULL};

  return g_strv_contains (words, word);
}

/* "made *a brief comment*", "made *the same claim* against her", "signed *the
   bill*": what is said or agreed stands elsewhere. */
static gboolean
lacks_content (const ActReading *reading, const ActClause *clause,
               const ActStatement *statement)
{
  static const char *const verbs[] = {
      "announce", "cite",  "deliver", "deny",      "dismiss", "express",
      "give",     "issue", "make",    "post",      "provide", "raise",
      "reach",    "read",  "reject",  "reiterate", "release", "repeat",
      "show",     "sign",  NULL};
  const ActLocalEntity *it =
      statement->object == ACT_NONE
          ? NULL
          : act_record_get_entity (reading->record, statement->object);
  guint at = 0;

  if (!it || it->named || !statement->verb || *statement->preposition ||
      /* "the claims *that she made* angered him" */
      (clause && clause->relation == ACT_REL_ACL_RELCL) ||
      !g_strv_contains (verbs, statement->verb))
    return FALSE;
  g_autofree char *lower = g_utf8_strdown (it->label, -1);
  g_auto (GStrv) words = g_strsplit (lower, " ", -1);
  while (words[at] && is_idle (words[at]))
    at++;
  if (!words[at])
    return FALSE;
  if (strcmp (words[at], "same") == 0)
    return words[at + 1] &&
           act_table_lists ("empty-nouns", words[at + 1], "content", ' ');
  return act_table_lists ("empty-nouns", words[at], "content", ' ') &&
         (!words[at + 1] || is_circumstance (words[at + 1]) ||
          strstr (lower, " of her own") || strstr (lower, " of his own"));
}

/* "*such increases*": such as the text has spoken of before. */
static gboolean
is_such (const ActReading *reading, guint32 entity)
{
  const ActLocalEntity *it =
      entity == ACT_NONE ? NULL
                         : act_record_get_entity (reading->record, entity);

  return it && !it->named && g_ascii_strncasecmp (it->label, "such ", 5) == 0 &&
         !strstr (it->label, " as ");
}

/* "was not *the only Democrat whom* she met": who that is, the clause tells. */
static gboolean
is_only_one (const ActReading *reading, const ActClause *clause, guint32 entity)
{
  const ActLocalEntity *it =
      entity == ACT_NONE ? NULL
                         : act_record_get_entity (reading->record, entity);

  if (!it || it->named || !clause || clause->relation != ACT_REL_ACL_RELCL ||
      g_ascii_strncasecmp (it->label, "only ", 5) != 0)
    return FALSE;
  return act_mentions_find_entity (reading->mentions, reading->index,
                                   reading->words[clause->head].head) == entity;
}

gboolean
act_statement_is_of_nobody (const ActReading *reading, const ActClause *clause,
                            const ActStatement *statement, const char *class)
{
  if (lacks_content (reading, clause, statement) ||
      is_such (reading, statement->subject) ||
      is_such (reading, statement->object) ||
      is_only_one (reading, clause, statement->subject) ||
      is_only_one (reading, clause, statement->object))
    return TRUE;
  if (is_empty (reading, statement->subject, "subject"))
    return !class || statement->object == ACT_NONE ||
           !act_record_get_entity (reading->record, statement->object)->named;
  return !class && is_empty (reading, statement->object, "object");
}
