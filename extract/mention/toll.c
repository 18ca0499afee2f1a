#include "mention/toll.h"

#include "clause/word-class.h"
#include "lexicon/lexicon.h"

#include <string.h>

/* The subject of a passive or the object of an active verb: the one to whom it
   is done. */
static gboolean
is_affected (const ActWord *word)
{
  return word->rel == ACT_REL_NSUBJ_PASS || word->rel == ACT_REL_OBJ;
}

/* A dependent of @head with relation @relation, or 0. */
static guint
find_dependent (const ActWord *words, guint n, guint head, ActRel relation)
{
  for (guint w = 1; w <= n; w++)
    if (words[w].head == head && words[w].rel == relation)
      return w;
  return 0;
}

/* "20", "at least 20", "several", but not "20 of them", "20 in Oslo". */
static gboolean
is_number_alone (const ActWord *words, guint n, guint number)
{
  static const char *const many[] = {"many", "several", NULL};

  if ((words[number].xpos != ACT_XPOS_CD ||
       words[number].upos != ACT_UPOS_NUM) &&
      !act_strings_have (many, words[number].lower))
    return FALSE;
  for (guint w = number + 1; w <= n; w++)
    if (words[w].head == number)
      return FALSE;
  return TRUE;
}

/* The noun has a number before it, and is of more than one. */
static gboolean
is_counted (const ActWord *words, guint n, guint noun)
{
  return (words[noun].xpos == ACT_XPOS_NNS ||
          words[noun].xpos == ACT_XPOS_NNPS ||
          strcmp (words[noun].lower, "people") == 0) &&
         strcmp (words[noun].lemma, "other") != 0 &&
         find_dependent (words, n, noun, ACT_REL_NUMMOD) &&
         !find_dependent (words, n, noun, ACT_REL_CONJ);
}

guint
act_toll_find_noun (const ActWord *words, guint n, guint number)
{
  const guint verb = words[number].head, first = words[verb].head;
  guint noun = 0;

  if (!is_affected (&words[number]) || words[verb].rel != ACT_REL_CONJ ||
      first >= number || words[first].upos != ACT_UPOS_VERB ||
      !is_number_alone (words, n, number))
    return 0;
  noun = find_dependent (words, n, first, (ActRel) words[number].rel);
  return noun && noun < number && is_counted (words, n, noun) ? noun : 0;
}

gboolean
act_toll_is_of_people (const ActWord *words, guint n, guint head)
{
  static const char *const verbs[] = {"arrest", "behead", "detain", "hurt",
                                      "injure", "kill",   "wound",  NULL};
  static const char *const others[] = {"dozen", "other", "score", NULL};

  return is_affected (&words[head]) && words[head].upos == ACT_UPOS_NOUN &&
         act_strings_have (others, words[head].lemma) &&
         !find_dependent (words, n, head, ACT_REL_NMOD) &&
         act_strings_have (verbs, words[words[head].head].lemma);
}
