/* Known errors of the parser: names that it has never seen, taken for other
   words than names. */
#include "tree-repair/build.h"

#include "lexicon/lexicon.h"

#include <string.h>

/* A verb that tells something by itself, in the past or the present. */
static gboolean
is_past_or_present (const ActWord *word)
{
  return word->upos == ACT_UPOS_VERB && word->rel != ACT_REL_AMOD &&
         (word->xpos == ACT_XPOS_VBD || word->xpos == ACT_XPOS_VBN ||
          word->xpos == ACT_XPOS_VBZ);
}

/* "*Acme* acquired Telvia", "*Brightwell* left it" with the name taken for a
   part or an adverb of the verb: there is nothing else that it can be but who
   acts. */
static void
make_subject_of_name (ActWord *words, guint n, guint name)
{
  const guint verb = words[name].head;
  guint object;

  if (words[name].upos != ACT_UPOS_PROPN || verb <= name ||
      (words[name].rel != ACT_REL_COMPOUND &&
       words[name].rel != ACT_REL_ADVMOD) ||
      !is_past_or_present (&words[verb]) ||
      act_words_find_subject (words, n, verb) ||
      act_words_has (words, n, verb, ACT_REL_AUX) ||
      act_words_has (words, n, name, ACT_REL_CASE))
    return;
  for (guint i = name + 1; i < verb; i++)
    if (!act_words_is_below (words, i, name))
      return;
  object = act_words_find (words, n, verb, ACT_REL_OBJ);
  if (words[verb].xpos == ACT_XPOS_VBN) {
    if (object < verb)
      return;
    words[verb].xpos = ACT_XPOS_VBD;
  }
  words[name].rel = ACT_REL_NSUBJ;
  words[name].arc = words[verb].arc = 1;
}

/* "Telvia *funded* Borex" with what is done taken for what Borex is like: that
   has no subject. */
static void
make_verb_with_subject (ActWord *words, guint n, guint verb)
{
  const guint object = words[verb].head;
  guint subject;

  if (words[verb].rel != ACT_REL_AMOD || words[verb].upos != ACT_UPOS_VERB ||
      words[verb].xpos == ACT_XPOS_VBG || words[object].rel != ACT_REL_ROOT ||
      verb >= object)
    return;
  subject = act_words_find_subject (words, n, verb);
  if (!subject || subject + 1 != verb || words[object].upos == ACT_UPOS_VERB ||
      act_words_has (words, n, object, ACT_REL_COP) ||
      act_words_find_subject (words, n, object))
    return;
  for (guint i = object + 1; i <= n; i++)
    if (words[i].head == object &&
        (words[i].upos == ACT_UPOS_PUNCT || words[i].rel == ACT_REL_ADVCL))
      words[i].head = (guint16) verb;
  words[verb].xpos = ACT_XPOS_VBD;
  words[verb].rel = ACT_REL_ROOT;
  words[verb].head = 0;
  words[object].rel = ACT_REL_OBJ;
  words[object].head = (guint16) verb;
  words[subject].rel = ACT_REL_NSUBJ;
}

/* "ACCUSED *TELVIA* OF" with what is acted on taken for a particle of the verb:
   no noun is one. */
static void
make_object_of_particle (ActWord *words, guint n, guint verb)
{
  const guint noun = verb + 1;

  if (noun > n || words[verb].upos != ACT_UPOS_VERB ||
      words[noun].head != verb || words[noun].rel != ACT_REL_COMPOUND_PRT ||
      (words[noun].upos != ACT_UPOS_NOUN &&
       words[noun].upos != ACT_UPOS_PROPN) ||
      act_words_has (words, n, verb, ACT_REL_OBJ))
    return;
  words[noun].rel = ACT_REL_OBJ;
}

/* "BOREX *TO BUY* TELVIA" with the name for a noun that the infinitive
   describes: a headline tells what it will do. */
static void
make_coming (ActWord *words, guint n, guint verb)
{
  const guint name = words[verb].head, to = verb - 1;

  if (verb < 3 || words[verb].upos != ACT_UPOS_VERB ||
      words[verb].xpos != ACT_XPOS_VB || name >= to ||
      (words[verb].rel != ACT_REL_XCOMP && words[verb].rel != ACT_REL_ACL) ||
      words[name].rel != ACT_REL_ROOT ||
      (words[name].upos != ACT_UPOS_NOUN &&
       words[name].upos != ACT_UPOS_PROPN) ||
      !g_ascii_isupper (words[to].form[0]) || !act_word_is (&words[to], "to") ||
      words[to].head != verb || words[n].upos == ACT_UPOS_PUNCT ||
      (name + 1 != to && !act_words_is_below (words, to - 1, name)))
    return;
  for (guint i = verb + 1; i <= n; i++)
    if (words[i].head == name)
      words[i].head = (guint16) verb;
  words[verb].head = 0;
  words[verb].rel = ACT_REL_ROOT;
  words[name].head = (guint16) verb;
  words[name].rel = ACT_REL_NSUBJ;
}

/* "sold it to *Borex*" with a name within the sentence for an infinitive that
   no list of verbs knows. */
static void
make_name_of_infinitive (ActWord *words, guint n, guint name)
{
  const guint to = name - 1, verb = words[name].head;

  if (name < 3 || words[name].xpos != ACT_XPOS_VB ||
      !g_ascii_isupper (words[name].form[0]) ||
      !g_ascii_islower (words[name].form[1]) ||
      !g_ascii_islower (words[to].form[0]) || !act_word_is (&words[to], "to") ||
      words[to].head != name || !verb || verb > to ||
      !act_words_has (words, n, verb, ACT_REL_OBJ) ||
      act_table_has (act_table_get ("verb-lemmas"), words[name].lower) ||
      act_words_has (words, n, name, ACT_REL_OBJ))
    return;
  words[name].upos = ACT_UPOS_PROPN;
  words[name].xpos = ACT_XPOS_NNP;
  words[name].lemma = words[name].form;
  words[name].rel = ACT_REL_OBL;
  words[to].upos = ACT_UPOS_ADP;
  words[to].xpos = ACT_XPOS_IN;
  words[to].rel = ACT_REL_CASE;
  words[name].arc = words[to].arc;
  for (guint i = name + 1; i <= n; i++)
    if (words[i].head == name && words[i].rel == ACT_REL_OBL)
      words[i].head = (guint16) verb; /* "for $3 billion" */
}

void
act_words_repair_name (ActWord *words, guint n, guint word)
{
  make_subject_of_name (words, n, word);
  make_object_of_particle (words, n, word);
  make_coming (words, n, word);
  make_verb_with_subject (words, n, word);
  make_name_of_infinitive (words, n, word);
}
