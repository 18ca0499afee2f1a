/* Who is named only behind a pronoun with which the sentence opens. */
#include "mention/pronoun-awaited.h"

#include "lexicon/lexicon.h"
#include "mention/pronoun.h"
#include "mention/subject.h"

#include <string.h>

/* The verb of the participle clause that opens the sentence and has the word in
   it, not as its own argument: "*Asked* whether | he knew, Ann said", "While
   *ending* | her campaign, Ann said"; or 0. */
static guint
find_opening (const ActSentence *s, guint word, guint root)
{
  guint at = word;

  for (guint steps = 0; at && s->words[at].head != root; steps++) {
    at = s->words[at].head;
    if (steps > s->n_words)
      return 0;
  }
  if (!at || at >= root || s->words[at].rel != ACT_REL_ADVCL ||
      s->words[word].head == at ||
      (s->words[at].xpos != ACT_XPOS_VBN && s->words[at].xpos != ACT_XPOS_VBD &&
       s->words[at].xpos != ACT_XPOS_VBG))
    return 0;
  for (guint i = 1; i <= s->n_words; i++)
    if (s->words[i].head == at &&
        (act_rel_is_in (s->words[i].rel, ACT_SUBJECT_RELATIONS) ||
         s->words[i].rel == ACT_REL_AUX ||
         (s->words[i].rel == ACT_REL_MARK &&
          s->words[at].xpos != ACT_XPOS_VBG)))
      return 0;
  return at;
}

/* "Even if *he* is dismissed, Mr. Petrov will stay", "While *his* words please
   many, …": the word is the subject of a clause that a conjunction opens, or
   its owner, before the verb @root. */
static gboolean
is_subject_of_opening (const ActSentence *s, const ActReference *it, guint root)
{
  static const char *const marks[] = {"although", "if",   "though",
                                      "unless",   "once", NULL};
  const gboolean owner = it->relation == ACT_REL_NMOD_POSS;
  const guint noun = owner ? it->governor : it->head;
  const guint verb = s->words[noun].head;

  if (!act_rel_is_in (s->words[noun].rel, ACT_SUBJECT_RELATIONS) ||
      verb >= root || s->words[verb].head != root ||
      s->words[verb].rel != ACT_REL_ADVCL)
    return FALSE;
  for (guint i = 1; i < it->head; i++)
    if (s->words[i].head == verb && s->words[i].rel == ACT_REL_MARK)
      return i < 3 && (act_strings_have (marks, s->words[i].lower) ||
                       (owner && strcmp (s->words[i].lower, "while") == 0));
  return FALSE;
}

/* "Asked whether *he* knew, Norman Dale said": the one whom the opening of the
   sentence leaves to be named. */
static guint32
find_awaited (ActResolver *resolver, guint32 index)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  guint root, subject = 0;
  guint32 found;

  if (it->number == 'p' || (it->gender != 'm' && it->gender != 'f'))
    return ACT_NONE;
  root = act_sentence_find_root (s);
  if (!root || it->head >= root ||
      (!find_opening (s, it->head, root) &&
       !is_subject_of_opening (s, it, root)))
    return ACT_NONE;
  for (guint i = it->head + 1; i <= s->n_words && !subject; i++)
    if (s->words[i].head == root &&
        act_rel_is_in (s->words[i].rel, ACT_SUBJECT_RELATIONS))
      subject = i;
  found = subject ? act_references_find (references, it->sentence, subject)
                  : ACT_NONE;
  return act_pronoun_fits_person (resolver, found, it) &&
                 act_references_get (references, found)->kind ==
                     ACT_MENTION_NAME
             ? found
             : ACT_NONE;
}

/* "Sentencing *her*, Judge Lee told *Ann Day* …": to whom the subject does
   something as the sentence opens, and whom it names behind the verb. */
static guint32
find_named_behind (ActResolver *resolver, guint32 index)
{
  static const guint64 objects = ACT_REL_BIT (OBJ) | ACT_REL_BIT (IOBJ);
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  const ActWord *opening = &s->words[it->governor];
  guint object;
  guint32 found;

  if (it->number == 'p' || (it->gender != 'm' && it->gender != 'f') ||
      it->relation != ACT_REL_OBJ || opening->rel != ACT_REL_ADVCL ||
      opening->xpos != ACT_XPOS_VBG || opening->head < it->head ||
      it->quotation != ACT_NONE)
    return ACT_NONE;
  object = act_subject_find_dependent (s, opening->head, objects);
  found = object ? act_references_find (references, it->sentence, object)
                 : ACT_NONE;
  return act_pronoun_fits_person (resolver, found, it) &&
                 act_references_get (references, found)->kind ==
                     ACT_MENTION_NAME
             ? found
             : ACT_NONE;
}

guint32
act_pronoun_find_awaited (ActResolver *resolver, guint32 index)
{
  const guint32 found = find_awaited (resolver, index);

  return found != ACT_NONE ? found : find_named_behind (resolver, index);
}
