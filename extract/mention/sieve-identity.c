/* Sieves: where the text says that two phrases mean the same: "Mohamed Dagalo,
   known as Hemedti", "Telvia renamed itself Borex", "identified the gunman as
   Bob Day". */
#include "lexicon/lexicon.h"
#include "mention/chain.h"
#include "mention/role.h"
#include "mention/subject.h"

#include <string.h>

/* So often is somebody named before the text tells of his birth. */
enum { GROWN = 3 };

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

/* "Ann Day*, née* Lee": the end of the name before the mark at @word, or 0. */
static guint
find_before_mark (const ActSentence *s, guint word)
{
  static const char *const marks[] = {"aka", "a.k.a.", "alias", "formerly",
                                      "née", "nee",    NULL};
  const ActWord *w = s->words;

  return word > 2 && act_strings_have (marks, w[word].lower) &&
                 (g_str_equal (w[word - 1].form, ",") ||
                  g_str_equal (w[word - 1].form, "(")) &&
                 w[word - 2].upos == ACT_UPOS_PROPN
             ? word - 2
             : 0;
}

/* "a *banker* named Bob Day", "Ann Day, *born* Ann Lee": of whom the clause
   tells what he is or was called, or 0. */
static guint
find_called (const ActSentence *s, guint name)
{
  static const char *const verbs[] = {"born",    "called",    "named",
                                      "renamed", "rebranded", NULL};
  const ActWord *w = s->words;
  const guint verb = w[name].head;

  if ((w[name].rel != ACT_REL_XCOMP && w[name].rel != ACT_REL_OBJ &&
       w[name].rel != ACT_REL_FLAT) ||
      w[verb].rel != ACT_REL_ACL || w[verb].xpos != ACT_XPOS_VBN ||
      w[verb].head > verb || !act_strings_have (verbs, w[verb].lower))
    return 0;
  /* "a union of Norway and *Latvia* named the Pact" */
  if (act_subject_is_many (s, w[verb].head) ||
      w[w[verb].head].rel == ACT_REL_CONJ)
    return 0;
  return w[name].rel == ACT_REL_XCOMP || g_str_equal (w[verb].lower, "born")
             ? w[verb].head
             : 0;
}

/* "the singer *Ann Day*, whose real name is Bea Lee". */
static guint
find_owner_of_name (const ActSentence *s, guint name)
{
  static const char *const kinds[] = {"birth",    "full", "legal",
                                      "original", "real", NULL};
  const ActWord *w = s->words;

  if (w[name].rel != ACT_REL_ACL_RELCL)
    return 0;
  for (guint i = 3; i < name; i++)
    if (w[i].head == name && w[i].rel == ACT_REL_NSUBJ &&
        g_str_equal (w[i].lower, "name") &&
        g_str_equal (w[i - 2].lower, "whose") &&
        act_strings_have (kinds, w[i - 1].lower))
      return w[name].head;
  return 0;
}

/* "*Acme* renamed itself Borex", "*Acme* was renamed Borex", "*Acme* changed
   its name to Borex". */
static guint
find_renamed (const ActSentence *s, guint name)
{
  static const char *const verbs[] = {"rebrand", "rename", NULL};
  const ActWord *w = s->words;
  const guint verb = w[name].head;
  guint object, subject;

  if (!verb || verb > name || w[verb].upos != ACT_UPOS_VERB ||
      is_negated (s, verb))
    return 0;
  object = act_subject_find_dependent (s, verb, ACT_REL_BIT (OBJ));
  subject = act_subject_find_dependent (s, verb, ACT_SUBJECT_RELATIONS);
  if (w[name].rel == ACT_REL_OBL)
    return g_str_equal (w[verb].lemma, "change") && object &&
                   g_str_equal (w[object].lower, "name") &&
                   has_preposition (s, name, "to") &&
                   w[verb].xpos != ACT_XPOS_VB
               ? subject
               : 0;
  if (w[name].rel != ACT_REL_XCOMP ||
      !act_strings_have (verbs, w[verb].lemma) || w[verb].xpos == ACT_XPOS_VB)
    return 0;
  return !object || g_str_equal (w[object].lower, "itself") ? subject : object;
}

/* "a *soldier* who goes by the callsign Falcon", "*she* goes by Bo". */
static guint
find_goer (const ActSentence *s, guint name)
{
  static const char *const nouns[] = {
      "alias", "callsign", "moniker", "name", "nickname", "pseudonym", NULL};
  const ActWord *w = s->words;
  guint verb;

  if (act_strings_have (nouns, w[w[name].head].lemma))
    name = w[name].head;
  verb = w[name].head;
  return w[name].rel == ACT_REL_OBL && verb && verb < name &&
                 g_str_equal (w[verb].lemma, "go") &&
                 has_preposition (s, name, "by") && !is_negated (s, verb)
             ? act_subject_find (s, verb)
             : 0;
}

/* The word that the name with this head is said to be another name of, or 0.
   @begin: its first word */
static guint
find_bearer (const ActSentence *s, guint name, guint begin)
{
  const ActWord *w = s->words;
  const guint known = w[name].head;
  guint found = find_before_mark (s, begin - 1);

  if (!found)
    found = find_called (s, name);
  if (!found)
    found = find_owner_of_name (s, name);
  if (!found)
    found = find_renamed (s, name);
  if (!found)
    found = find_goer (s, name);
  if (found)
    return found;
  if (w[name].rel != ACT_REL_OBL || !known || w[known].rel != ACT_REL_ACL ||
      (!g_str_equal (w[known].lower, "known") &&
       /* "a *suspect* identified as Bob Day" */
       !g_str_equal (w[known].lower, "identified")) ||
      w[known].head > known)
    return 0;
  return has_preposition (s, name, "as") ? w[known].head : 0;
}

/* "Ann Day, a painter, has died. … *Ann Lee* was born in Riga": of whom the
   text has told, by another surname than the one that she was born with; or
   ACT_NONE. */
static guint32
find_grown (ActResolver *resolver, guint32 index)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  const ActWord *w = act_reference_get_words (references, it);
  const char *blank = strchr (it->core, ' ');
  const gsize given = blank ? (gsize) (blank - it->core) + 1 : 0;
  guint32 found = ACT_NONE;

  if (!given || it->type != ACT_ENTITY_PERSON ||
      it->relation != ACT_REL_NSUBJ_PASS ||
      !g_str_equal (w[it->governor].lower, "born") ||
      w[it->governor].rel != ACT_REL_ROOT)
    return ACT_NONE;
  for (guint32 i = 0; i < index; i++) {
    const ActReference *other = act_references_get (references, i);
    if (other->kind != ACT_MENTION_NAME || other->type != ACT_ENTITY_PERSON)
      continue;
    if (act_resolver_find (resolver, i) == act_resolver_find (resolver, index))
      return ACT_NONE;
    if (strncmp (other->core, it->core, given) != 0)
      continue;
    if (act_resolver_is_rival (resolver, found, i))
      return ACT_NONE;
    found = i;
  }
  return found != ACT_NONE &&
                 act_resolver_get_chain (resolver, found)->count >= GROWN
             ? found
             : ACT_NONE;
}

/* The reference of which @word is a part, by name; or ACT_NONE. */
static guint32
find_name_with (const ActReferences *references, guint32 before, guint word)
{
  const guint sentence = act_references_get (references, before)->sentence;

  for (guint32 i = before; i-- > 0;) {
    const ActReference *it = act_references_get (references, i);
    if (it->sentence != sentence)
      break;
    if (it->kind == ACT_MENTION_NAME && it->short_begin <= word &&
        word < it->short_end)
      return i;
  }
  return ACT_NONE;
}

/* "Telvia", which may be a firm's as well as somebody's. */
static gboolean
is_open (const ActReference *it)
{
  return it->type == ACT_ENTITY_OTHER ||
         (!strchr (it->core, ' ') && it->title_begin == it->short_begin &&
          !act_gazetteer_get_given_gender (it->core));
}

/* May two names be of one kind? */
static gboolean
are_of_kind (const ActReference *a, const ActReference *b)
{
  return (a->type == ACT_ENTITY_PERSON) == (b->type == ACT_ENTITY_PERSON) ||
         (a->type == ACT_ENTITY_PERSON ? is_open (a) : is_open (b));
}

/* "*one* of his soldiers": a person. */
static gboolean
is_one_person (const ActReference *it)
{
  return g_str_equal (it->lemma, "one") && it->complement &&
         act_gazetteer_get_noun_class (it->complement, NULL) == ACT_NOUN_PERSON;
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
           (it->noun_class == ACT_NOUN_PERSON || is_one_person (it))));
}

/* What else is called like @name, of whatever kind it was taken for. */
static void
join_same_spelling (ActResolver *resolver, guint32 name)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, name);

  for (guint32 i = name + 1; i < references->list->len; i++) {
    const ActReference *other = act_references_get (references, i);
    if (other->kind == ACT_MENTION_NAME && !other->adjective &&
        strcmp (other->core, it->core) == 0 && are_of_kind (it, other))
      act_resolver_join (resolver, name, i);
  }
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
    bearer =
        find_bearer (act_parse_get_sentence (references->parse, it->sentence),
                     it->head, it->short_begin);
    found = bearer ? find_name_with (references, i, bearer)
                   : find_grown (resolver, i);
    if (bearer && found == ACT_NONE)
      found = act_references_find (references, it->sentence, bearer);
    if (found == ACT_NONE)
      continue;
    other = act_references_get (references, found);
    if (other->kind == ACT_MENTION_NAME ? are_of_kind (other, it)
                                        : is_nominal_of (other, it)) {
      /* The text goes on to call it as before, however long the other is. */
      const guint32 name = act_resolver_get_chain (resolver, found)->name;
      act_resolver_join (resolver, found, i);
      join_same_spelling (resolver, i);
      if (name != ACT_NONE)
        act_resolver_get_chain (resolver, found)->name = name;
    }
  }
}
