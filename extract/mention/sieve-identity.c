/* Sieves: where the text says that two phrases mean the same: "Mohamed Dagalo,
   known as Hemedti", "identified the gunman as Bob Day". */
#include "lexicon/lexicon.h"
#include "mention/chain.h"
#include "mention/role.h"

static gboolean
has_preposition (const ActSentence *s, guint word, const char *preposition)
{
  for (guint i = 1; i < word; i++)
    if (s->words[i].head == word && s->words[i].rel == ACT_REL_CASE &&
        g_str_equal (s->words[i].lower, preposition))
      return TRUE;
  return FALSE;
}

static gboolean
is_negated (const ActSentence *s, guint verb)
{
  for (guint i = 1; i <= s->n_words; i++)
    if (s->words[i].head == verb && (g_str_equal (s->words[i].lower, "not") ||
                                     g_str_equal (s->words[i].lower, "n't") ||
                                     g_str_equal (s->words[i].lower, "never")))
      return TRUE;
  return FALSE;
}

/* Of whom the verb says it: the object, or the phrase with @preposition (empty:
   none); of a passive verb the subject. */
static guint32
find_spoken_of (const ActReferences *references, guint32 sentence, guint verb,
                const char *preposition)
{
  const ActSentence *s = act_parse_get_sentence (references->parse, sentence);

  for (guint i = 1; i <= s->n_words; i++) {
    const ActWord *word = &s->words[i];
    if (word->head == verb &&
        (word->rel == ACT_REL_NSUBJ_PASS ||
         (*preposition
              ? word->rel == ACT_REL_OBL && has_preposition (s, i, preposition)
              : word->rel == ACT_REL_OBJ)))
      return act_references_find (references, sentence, i);
  }
  return ACT_NONE;
}

/* "referred to *Ann Lee* as the envoy": for the phrase behind "as", the one
   that it is said of. */
static guint32
find_identified (const ActReferences *references, const ActReference *it)
{
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  const ActWord *verb = &s->words[it->governor];
  const char *const *row;

  if (!it->governor || it->relation != ACT_REL_OBL ||
      verb->upos != ACT_UPOS_VERB || !has_preposition (s, it->head, "as") ||
      is_negated (s, it->governor))
    return ACT_NONE;
  row = act_table_find (act_table_get ("identity-verbs"), verb->lemma);
  return row ? find_spoken_of (references, it->sentence, it->governor, row[1])
             : ACT_NONE;
}

/* "*His successor* is Ann Lee": for the name, the one that it is said of, if
   the text says it in its own words. */
static guint32
find_named (const ActReferences *references, const ActReference *it)
{
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  guint subject = 0, copula = 0;
  const ActReference *role;
  guint32 found;

  if (it->kind != ACT_MENTION_NAME || it->type != ACT_ENTITY_PERSON ||
      it->governor || it->quotation != ACT_NONE || is_negated (s, it->head))
    return ACT_NONE;
  for (guint i = 1; i < it->short_begin; i++) {
    if (s->words[i].head != it->head)
      continue;
    if (s->words[i].rel == ACT_REL_NSUBJ)
      subject = i;
    else if (s->words[i].rel == ACT_REL_COP)
      copula = i;
    else if (s->words[i].rel == ACT_REL_AUX || s->words[i].rel == ACT_REL_CASE)
      return ACT_NONE;
  }
  if (!subject || !copula ||
      (s->words[copula].xpos != ACT_XPOS_VBZ &&
       s->words[copula].xpos != ACT_XPOS_VBD))
    return ACT_NONE;
  found = act_references_find (references, it->sentence, subject);
  if (found == ACT_NONE)
    return ACT_NONE;
  role = act_references_get (references, found);
  if (role->kind != ACT_MENTION_NOMINAL ||
      role->noun_class != ACT_NOUN_PERSON ||
      (role->possessor == ACT_NONE && !role->complement && !role->country))
    return ACT_NONE;
  return found;
}

static gboolean
is_told_apart (const ActReference *it)
{
  return it->kind == ACT_MENTION_NAME ||
         (it->kind == ACT_MENTION_NOMINAL &&
          (it->definite == ACT_DEFINITE_THE ||
           it->definite == ACT_DEFINITE_POSSESSIVE || it->country));
}

/* One of the two is a name, neither is one of several, and their kinds fit. */
static gboolean
may_be_one (ActResolver *resolver, guint32 a, guint32 b)
{
  const ActReference *x = act_references_get (resolver->references, a);
  const ActReference *y = act_references_get (resolver->references, b);

  return is_told_apart (x) && is_told_apart (y) &&
         (x->kind == ACT_MENTION_NAME) != (y->kind == ACT_MENTION_NAME) &&
         !x->adjective && !y->adjective && x->number == y->number &&
         !act_resolver_are_two_names (resolver, a, b) &&
         act_resolver_agree (resolver, a, b);
}

void
act_sieve_identities (ActResolver *resolver)
{
  const ActReferences *references = resolver->references;

  for (guint32 i = 0; i < references->list->len; i++) {
    const ActReference *it = act_references_get (references, i);
    guint32 other = find_identified (references, it);
    if (other == ACT_NONE)
      other = find_named (references, it);
    if (other != ACT_NONE && may_be_one (resolver, other, i))
      act_resolver_join (resolver, other, i);
  }
}

/* The word that @name is said to be another name of, or 0. */
static guint
find_bearer (const ActSentence *s, guint name)
{
  static const char *const marks[] = {"aka", "a.k.a.", "alias", "formerly",
                                      "née", "nee",    NULL};
  const ActWord *w = s->words;
  guint known = w[name].head;

  if (w[name].rel == ACT_REL_APPOS && name > 1)
    return g_strv_contains (marks, w[name - 1].lower) ? known : 0;
  /* "a *banker* named Bob Day" */
  if (w[name].rel == ACT_REL_XCOMP && w[known].rel == ACT_REL_ACL &&
      w[known].head < known && w[known].xpos == ACT_XPOS_VBN &&
      (g_str_equal (w[known].lower, "named") ||
       g_str_equal (w[known].lower, "called")))
    return w[known].head;
  if (w[name].rel != ACT_REL_OBL || !known || w[known].rel != ACT_REL_ACL ||
      !g_str_equal (w[known].lower, "known") || w[known].head > known)
    return 0;
  return has_preposition (s, name, "as") ? w[known].head : 0;
}

/* "a rebel *group* known as the Free Men" */
static gboolean
is_nominal_of (const ActReference *it, const ActReference *name)
{
  return it->kind == ACT_MENTION_NOMINAL && it->number == 's' &&
         !it->predicate &&
         ((name->type == ACT_ENTITY_ORGANIZATION &&
           it->noun_class == ACT_NOUN_GROUP) ||
          (name->type == ACT_ENTITY_PERSON &&
           it->noun_class == ACT_NOUN_PERSON));
}

void
act_sieve_aliases (ActResolver *resolver)
{
  ActReferences *references = resolver->references;

  for (guint32 i = 0; i < references->list->len; i++) {
    const ActReference *it = act_references_get (references, i), *other;
    guint bearer;
    guint32 found;
    if (it->kind != ACT_MENTION_NAME || it->adjective)
      continue;
    bearer = find_bearer (
        act_parse_get_sentence (references->parse, it->sentence), it->head);
    found = bearer ? act_references_find (references, it->sentence, bearer)
                   : ACT_NONE;
    if (found == ACT_NONE)
      continue;
    other = act_references_get (references, found);
    if (other->kind == ACT_MENTION_NAME ? (other->type == ACT_ENTITY_PERSON) ==
                                              (it->type == ACT_ENTITY_PERSON)
                                        : is_nominal_of (other, it))
      act_resolver_join (resolver, found, i);
  }
}
