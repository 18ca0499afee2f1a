#include "proposition/emptiness.h"

#include "lexicon/lexicon.h"
#include "mention/reference.h"
#include "proposition/relation-word.h"

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

  return act_strings_have (words, word);
}

/* "comment *following the talks*", "announcement *in Oslo*": when and where it
   was made, not what it says. */
static gboolean
is_circumstance (const char *word)
{
  static const char *const words[] = {"after",     "amid", "before", "during",
                                      "following", "in",   NULL};

  return act_strings_have (words, word);
}

/* "Norway rejected *the charge*", where the text has just told of what somebody
   else says or asks: what is denied is known. */
static gboolean
is_answer (const ActReading *reading, const ActStatement *statement)
{
  static const char *const verbs[] = {"deny", "dismiss", "reject", NULL};
  const ActLocalEntity *subject =
      act_record_get_entity (reading->record, statement->subject);

  if (!act_strings_have (verbs, statement->verb) ||
      (!subject->named && subject->type != ACT_ENTITY_PERSON &&
       subject->type != ACT_ENTITY_ORGANIZATION &&
       subject->type != ACT_ENTITY_GROUP))
    return FALSE;
  for (guint i = reading->before_proposition;
       i < reading->record->propositions->len; i++) {
    const ActProposition *other =
        act_record_get_proposition (reading->record, i);
    if (other->subject != statement->subject &&
        other->source != statement->subject &&
        (other->source != ACT_NONE ||
         (other->event_class && (strcmp (other->event_class, "ACCUSE") == 0 ||
                                 strcmp (other->event_class, "APPEAL") == 0 ||
                                 strcmp (other->event_class, "REQUEST") == 0))))
      return TRUE;
  }
  return FALSE;
}

/* "Ann Lee denied *the accusations*", "denied *involvement*": that somebody who
   is named does not own to it is told, whatever it is. */
static gboolean
is_denial (const ActReading *reading, const ActStatement *statement,
           const char *noun)
{
  static const char *const nouns[] = {
      "accusation", "accusations", "allegation", "allegations", "charge",
      "charges",    "claim",       "claims",     "involvement", NULL};
  const ActLocalEntity *subject =
      act_record_get_entity (reading->record, statement->subject);

  return subject->named && strcmp (statement->verb, "deny") == 0 &&
         act_strings_have (nouns, noun);
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
      !act_strings_have (verbs, statement->verb) ||
      is_answer (reading, statement))
    return FALSE;
  g_autofree char *lower = g_utf8_strdown (it->label, -1);
  g_auto (GStrv) words = g_strsplit (lower, " ", -1);
  while (words[at] && is_idle (words[at]))
    at++;
  if (!words[at] || is_denial (reading, statement, words[at]))
    return FALSE;
  if (strcmp (words[at], "same") == 0)
    return words[at + 1] &&
           act_table_lists ("empty-nouns", words[at + 1], "content", ' ');
  return act_table_lists ("empty-nouns", words[at], "content", ' ') &&
         (!words[at + 1] ||
          (is_circumstance (words[at + 1]) &&
           /* "denied involvement *in the raid*" */
           !act_noun_asks_for (words[at], words[at + 1])) ||
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

/* "*their* driver", "*its* merger": of somebody of whom the text does not
   tell; "anxiety over *what*" (they have done). */
static gboolean
is_of_unknown (const ActLocalEntity *entity)
{
  static const char *const owners[] = {"her ", "his ", "its ", "their ", NULL};

  for (guint i = 0; entity && !entity->named && owners[i]; i++)
    if (g_ascii_strncasecmp (entity->label, owners[i], strlen (owners[i])) == 0)
      return TRUE;
  return entity && !entity->named && g_str_has_suffix (entity->label, " what");
}

/* "troops search *his home*", "Lee visited *their families*": not the
   subject's own, as its kind shows. */
static gboolean
is_of_other (const ActReading *reading, const ActClause *clause,
             const ActLocalEntity *subject, const ActLocalEntity *object)
{
  const char *label = object->label;

  if (!is_of_unknown (object))
    return FALSE;
  if (g_str_has_suffix (label, " what"))
    return TRUE;
  if (g_ascii_strncasecmp (label, "his ", 4) == 0 ||
      g_ascii_strncasecmp (label, "her ", 4) == 0)
    return subject->type != ACT_ENTITY_PERSON;
  if (g_ascii_strncasecmp (label, "its ", 4) == 0)
    return subject->type == ACT_ENTITY_PERSON;
  /* "Ann and Bob resigned *their seats*" */
  return g_ascii_strncasecmp (label, "their ", 6) == 0 && subject->named &&
         subject->type == ACT_ENTITY_PERSON &&
         !(clause && clause->subject &&
           act_tree_find (reading->tree, clause->subject, ACT_REL_CONJ));
}

/* "the police *and their allies* attacked": the first of them tells whose. */
static gboolean
is_joined (const ActReading *reading, const ActClause *clause,
           const ActStatement *statement)
{
  return clause && clause->subject &&
         act_mentions_find_entity (reading->mentions, reading->index,
                                   clause->subject) != statement->subject;
}

/* "*other groups* urge it": than whom, the text does not tell; but those who
   attack somebody are worth telling of. */
static gboolean
is_rest (const ActLocalEntity *subject, const char *class)
{
  const char *noun;

  if (subject->named || g_ascii_strncasecmp (subject->label, "other", 5) != 0)
    return FALSE;
  noun = strchr (subject->label, ' ');
  return (!noun || !strchr (noun + 1, ' ')) &&
         (!class || strcmp (class, "STATEMENT") == 0 ||
          strcmp (class, "REQUEST") == 0 || strcmp (class, "APPEAL") == 0);
}

/* What is said or thought, between quotation marks or not; or NULL. */
static const ActArgument *
find_content (const ActReading *reading, const ActClause *clause,
              const ActStatement *statement)
{
  const ActArgument *content = NULL;

  if (!clause || statement->value_type != ACT_VALUE_PROPOSITION)
    return NULL;
  content =
      act_clause_find_argument (reading->clauses, clause, ACT_ARGUMENT_CCOMP);
  return content ? content
                 : act_clause_find_argument (reading->clauses, clause,
                                             ACT_ARGUMENT_QUOTE);
}

/* Whether the text tells nowhere what the pronoun @word, the subject of what is
   said, means: "*it* was", "“*She* can survive”". */
static gboolean
is_open (const ActReading *reading, const ActClause *said, guint word)
{
  static const char *const things[] = {"it", "that", "this", NULL};
  static const char *const others[] = {"he", "she", "they", NULL};
  const char *lower = reading->words[word].lower;
  const ActQuotation *quotation =
      act_quotations_find (reading->quotations, reading->index, word);

  if (reading->words[word].upos != ACT_UPOS_PRON || said->expletive ||
      act_mentions_find_entity (reading->mentions, reading->index, word) !=
          ACT_NONE)
    return FALSE;
  return act_strings_have (things, lower) ? said->kind == ACT_CLAUSE_COPULA
                                          : act_strings_have (others, lower) &&
                                                quotation && !quotation->scare;
}

/* "“*This is* a modest step,” she said", "said *it was* the same attack": of
   what, stands elsewhere, and nothing in it has a name. */
static gboolean
is_of_this (const ActReading *reading, const ActClause *clause,
            const ActStatement *statement)
{
  static const guint64 clauses = ACT_REL_BIT (ADVCL) | ACT_REL_BIT (ACL) |
                                 ACT_REL_BIT (ACL_RELCL) | ACT_REL_BIT (CCOMP) |
                                 ACT_REL_BIT (CSUBJ) | ACT_REL_BIT (XCOMP);
  const ActArgument *content = find_content (reading, clause, statement);
  const ActClause *said =
      content ? act_clauses_find (reading->clauses, content->head) : NULL;
  const guint first = said ? said->subject : 0;

  if (!first || first > said->head || !is_open (reading, said, first))
    return FALSE;
  for (guint w = reading->tree->leftmost[content->head]; w < first; w++)
    if (reading->words[w].upos != ACT_UPOS_PUNCT &&
        reading->words[w].rel != ACT_REL_MARK)
      return FALSE;
  for (guint w = first; w <= reading->tree->rightmost[content->head]; w++)
    if (reading->words[w].upos == ACT_UPOS_PROPN ||
        reading->words[w].upos == ACT_UPOS_NUM || w > first + 14u ||
        (w != content->head && act_rel_is_in (reading->words[w].rel, clauses)))
      return FALSE;
  return TRUE;
}

/* "he fears *it may happen*", "she said *that was difficult*": of what, stands
   elsewhere. */
static gboolean
is_of_nothing (const ActReading *reading, const ActClause *clause,
               const ActStatement *statement)
{
  const ActArgument *content =
      clause && statement->value_type == ACT_VALUE_PROPOSITION
          ? act_clause_find_argument (reading->clauses, clause,
                                      ACT_ARGUMENT_CCOMP)
          : NULL;
  guint first = content ? reading->tree->leftmost[content->head] : 0;

  while (content && first < content->head &&
         (reading->words[first].upos == ACT_UPOS_PUNCT ||
          reading->words[first].rel == ACT_REL_MARK))
    first++;
  if (!content || reading->words[first].upos != ACT_UPOS_PRON ||
      reading->words[first].rel == ACT_REL_EXPL ||
      (strcmp (reading->words[first].lower, "it") != 0 &&
       strcmp (reading->words[first].lower, "that") != 0 &&
       strcmp (reading->words[first].lower, "this") != 0))
    return FALSE;
  for (guint w = first + 1; w <= reading->tree->rightmost[content->head]; w++)
    if (reading->words[w].upos == ACT_UPOS_NOUN ||
        reading->words[w].upos == ACT_UPOS_PROPN ||
        reading->words[w].upos == ACT_UPOS_NUM || w > first + 5)
      return FALSE;
  return TRUE;
}

/* "thinks *it was*", "he decided *to*": what was and what he did stand
   elsewhere; "would *consider it*", "knows *what* they know": nothing in it has
   a name. */
static gboolean
is_cut_content (const ActReading *reading, const ActClause *clause,
                const ActStatement *statement)
{
  static const char *const means[] = {"it", "that", "this", "what", NULL};
  const ActArgument *content = find_content (reading, clause, statement);
  gboolean unresolved = FALSE, told = FALSE;
  guint first, last;

  if (!content)
    return FALSE;
  first = reading->tree->leftmost[content->head];
  last = reading->tree->rightmost[content->head];
  if (first < clause->head && clause->head < last)
    return FALSE;
  while (last > first && reading->words[last].upos == ACT_UPOS_PUNCT)
    last--;
  for (guint w = first; w <= last; w++) {
    const ActWord *word = &reading->words[w];
    told |= word->upos == ACT_UPOS_NOUN || word->upos == ACT_UPOS_PROPN ||
            word->upos == ACT_UPOS_NUM || word->upos == ACT_UPOS_ADJ;
    unresolved |= word->upos == ACT_UPOS_PRON && word->rel != ACT_REL_EXPL &&
                  act_strings_have (means, word->lower);
  }
  /* "said that she never signed it and never *will*", "is not what it *was*" go
     without the verb beside one that is there */
  if (reading->words[last].upos == ACT_UPOS_AUX ||
      strcmp (reading->words[last].lower, "to") == 0)
    return !told || (last < first + 10u &&
                     act_tree_get_base (reading->tree, last) != ACT_REL_CONJ &&
                     act_tree_get_base (reading->tree, last) != ACT_REL_ADVCL);
  return unresolved && !told && last < first + 10u;
}

/* "was one of *three people*", "were among *40 people*": who they are, the text
   does not tell there. */
static gboolean
is_one_of_number (const ActReading *reading, const ActStatement *statement)
{
  static const char *const people[] = {"men",   "others", "people", "persons",
                                       "those", "women",  NULL};
  const ActLocalEntity *it =
      statement->object == ACT_NONE
          ? NULL
          : act_record_get_entity (reading->record, statement->object);

  return it && !it->named && act_relation_is_of_number (statement->label) &&
         act_strings_have (people, act_relation_word_get_last (it->label));
}

/* "was granted *anonymity*", "Reuters requested *comment*", "*was asked*
   whether …" without what was answered: how a reporter works, and no news. */
static gboolean
is_of_reporting (const ActReading *reading, const ActStatement *statement)
{
  static const char *const nouns[] = {"anonymity", "comment", "comments", NULL};
  static const char *const verbs[] = {"ask for", "grant",   "offer", "promise",
                                      "request", "require", "seek",  NULL};
  const ActLocalEntity *it =
      statement->object == ACT_NONE
          ? NULL
          : act_record_get_entity (reading->record, statement->object);

  if (!it)
    return statement->value_type == ACT_VALUE_PROPOSITION &&
           strcmp (statement->label, "be asked") == 0;
  g_autofree char *first = g_strndup (it->label, strcspn (it->label, " "));
  return !it->named && statement->verb &&
         act_strings_have (verbs, statement->verb) &&
         act_strings_have (nouns, first);
}

/* "the women", whom the text speaks of again and again. */
static gboolean
is_told_of (const ActReading *reading, const ActClause *clause)
{
  static const char *const people[] = {"man", "woman", NULL};

  return clause &&
         act_strings_have (people, reading->words[clause->subject].lemma) &&
         clause->subject_source == ACT_SUBJECT_OWN &&
         act_mentions_get_standing (reading->mentions, reading->index,
                                    clause->subject)
                 .count > 2;
}

gboolean
act_statement_is_of_nobody (const ActReading *reading, const ActClause *clause,
                            const ActStatement *statement, const char *class)
{
  const ActLocalEntity *subject =
      act_record_get_entity (reading->record, statement->subject);
  const ActLocalEntity *object =
      statement->object == ACT_NONE
          ? NULL
          : act_record_get_entity (reading->record, statement->object);

  if (is_rest (subject, class) ||
      /* "the army says *its soldiers* fired": the source's */
      (!statement->perspective->source.word &&
       ((is_of_unknown (subject) && !is_joined (reading, clause, statement)) ||
        (object && is_of_other (reading, clause, subject, object)))) ||
      is_of_nothing (reading, clause, statement) ||
      is_of_this (reading, clause, statement) ||
      is_cut_content (reading, clause, statement) ||
      is_one_of_number (reading, statement) ||
      lacks_content (reading, clause, statement) ||
      is_of_reporting (reading, statement) ||
      is_such (reading, statement->subject) ||
      is_such (reading, statement->object) ||
      is_only_one (reading, clause, statement->subject) ||
      is_only_one (reading, clause, statement->object))
    return TRUE;
  if (is_empty (reading, statement->subject, "subject") &&
      !is_told_of (reading, clause))
    return !class || statement->object == ACT_NONE ||
           !act_record_get_entity (reading->record, statement->object)->named;
  return !class && is_empty (reading, statement->object, "object");
}
