/* "Telvia fell. *The state-run telecoms group* …": what is told of the
   organisation that a text goes on to speak of. */
#include "lexicon/lexicon.h"
#include "mention/organization.h"
#include "mention/role.h"

#include <string.h>

enum { RIVAL_SENTENCES = 2 /* how far back another one may be meant */ };

static const ActSentence *
get_sentence (const ActReferences *references, const ActReference *it)
{
  return act_parse_get_sentence (references->parse, it->sentence);
}

/* "the *parent* company", "the *other* party", "the *Herald* newspaper":
   another one than the text has just named. */
static gboolean
tells_apart (const ActReferences *references, const ActReference *it)
{
  static const char *const words[] = {
      "combined", "first",   "foreign", "former",   "governing",  "holding",
      "host",     "last",    "latter",  "local",    "main",       "major",
      "merged",   "new",     "next",    "opposing", "opposition", "other",
      "own",      "parent",  "rival",   "ruling",   "same",       "second",
      "shell",    "sister",  "target",  "third",    "unnamed",    "victorious",
      "whole",    "winning", NULL};
  const ActWord *w = get_sentence (references, it)->words;

  for (guint i = it->begin; i < it->head; i++) {
    guint32 name = w[i].upos == ACT_UPOS_PROPN
                       ? act_references_find (references, it->sentence, i)
                       : ACT_NONE;
    if (act_strings_have (words, w[i].lower) || w[i].xpos == ACT_XPOS_JJS ||
        w[i].xpos == ACT_XPOS_JJR)
      return TRUE;
    if (w[i].upos == ACT_UPOS_PROPN &&
        (name == ACT_NONE ||
         act_references_get (references, name)->type != ACT_ENTITY_PLACE))
      return TRUE;
  }
  return FALSE;
}

/* "the *US* company", "the *Oslo*-based bank": the state whose it is, or NULL.
 */
static const char *
get_country (const ActReferences *references, const ActReference *it)
{
  if (it->country)
    return it->country;
  for (guint i = it->begin; i < it->head; i++) {
    guint32 name = act_references_find_name (references, it->sentence, i);
    if (name != ACT_NONE &&
        act_references_get_name (references, name)->is_known)
      return act_references_get_name (references, name)->known.country;
  }
  return NULL;
}

/* The subject of the sentence, or whose it is. */
static gboolean
is_main_subject (const ActReferences *references, const ActReference *it)
{
  const ActWord *w = get_sentence (references, it)->words;

  return it->relation == ACT_REL_NSUBJ && it->quotation == ACT_NONE &&
         w[it->governor].rel == ACT_REL_ROOT;
}

/* No word behind the noun tells more of it: no "that owns Acme". */
static gboolean
is_whole (const ActSentence *s, const ActReference *it)
{
  return it->end == it->head + 1u ||
         (it->end == it->head + 2u &&
          s->words[it->head + 1].rel == ACT_REL_CASE);
}

/* "the evangelical group", "the US company": a phrase for an organisation with
   words that tell more of it. */
static gboolean
is_epithet (const ActReferences *references, const ActReference *it)
{
  const char *family = act_role_get_family (references, it->lemma, 0, 0);

  return it->number == 's' && it->definite == ACT_DEFINITE_THE &&
         (it->n_modifiers || it->country) && !it->n_further && !it->former &&
         it->possessor == ACT_NONE && !it->complement && !it->owned &&
         is_whole (get_sentence (references, it), it) &&
         act_table_has (act_table_get ("organisation-nouns"), family) &&
         !act_organization_is_told_beside (references, it) &&
         !tells_apart (references, it);
}

/* Does the phrase stand in a clause below the one whose subject the name is:
   "*Acme* said it had left, where the aid group had worked"? */
static gboolean
is_above (const ActReferences *references, const ActReference *name,
          const ActReference *it)
{
  const ActSentence *s = get_sentence (references, it);
  guint at = it->head;
  gboolean clause = FALSE;

  if (!is_main_subject (references, name))
    return FALSE;
  for (guint step = 0; at && at != name->governor && step < s->n_words;
       step++) {
    clause |= act_rel_is_in (s->words[at].rel,
                             ACT_REL_BIT (ADVCL) | ACT_REL_BIT (ACL) |
                                 ACT_REL_BIT (ACL_RELCL) | ACT_REL_BIT (CCOMP));
    at = s->words[at].head;
  }
  return clause && at == name->governor;
}

/* "the *177th* Brigade …, *the 177th*": the name that begins with the number,
   which is all that the phrase says; or ACT_NONE. */
static guint32
find_numbered (ActResolver *resolver, guint32 index)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  const gsize digits = strspn (it->lemma, "0123456789");
  const gsize length = strlen (it->lemma);

  if (!digits || length != digits + 2 || it->definite != ACT_DEFINITE_THE ||
      it->n_modifiers || it->complement || it->end != it->head + 1u)
    return ACT_NONE;
  for (guint32 i = index; i-- > 0;) {
    const ActReference *name = act_references_get (references, i);
    const char *key;
    if (name->name == ACT_NONE || name->type != ACT_ENTITY_ORGANIZATION)
      continue;
    key = act_references_get_name (references, name->name)->key;
    if (strncmp (key, it->lemma, length) == 0 && key[length] == ' ')
      return i;
  }
  return ACT_NONE;
}

/* The only organisation named in the sentence, or in the one before, and its
   subject. */
static guint32
find_subject (ActResolver *resolver, guint32 index)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  const char *country, *other;
  guint32 found = ACT_NONE;
  const gboolean company = g_str_equal (
      act_role_get_family (references, it->lemma, 0, 0), "company");
  gboolean subject = FALSE;

  if (!is_epithet (references, it) ||
      act_resolver_find (resolver, index) != index)
    return ACT_NONE;
  country = get_country (references, it);
  for (guint32 i = index; i-- > 0;) {
    const ActReference *name = act_references_get (references, i);
    if (name->sentence + 1 < it->sentence ||
        (found != ACT_NONE &&
         name->sentence < act_references_get (references, found)->sentence))
      break;
    if (name->name == ACT_NONE || name->adjective ||
        name->type != ACT_ENTITY_ORGANIZATION ||
        (company && act_organization_is_medium (references, name)))
      continue;
    other = act_resolver_get_chain (resolver, i)->country;
    if (country && other && !g_str_equal (country, other))
      continue;
    if (act_resolver_is_rival (resolver, found, i))
      return ACT_NONE;
    found = i;
    subject |= name->sentence == it->sentence
                   ? is_above (references, name, it)
                   : is_main_subject (references, name) &&
                         is_main_subject (references, it);
  }
  return subject && act_organization_fits (resolver, found, it) ? found
                                                                : ACT_NONE;
}

guint32
act_organization_find_again (ActResolver *resolver, guint32 index)
{
  const guint32 found = find_subject (resolver, index);

  return found != ACT_NONE ? found : find_numbered (resolver, index);
}

gboolean
act_organization_has_rival (ActResolver *resolver, guint32 before,
                            guint32 index)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  const char *family = act_role_get_family (references, it->lemma, 0, 0);
  const guint32 meant = act_resolver_find (resolver, before);

  if (it->number != 's' || !g_str_equal (family, "company") ||
      act_resolver_get_chain (resolver, before)->name == ACT_NONE ||
      g_str_equal (act_references_get (references, before)->core, it->core))
    return FALSE;
  for (guint32 i = index; i-- > 0;) {
    const ActReference *name = act_references_get (references, i);
    if (name->sentence + RIVAL_SENTENCES < it->sentence)
      break;
    if (name->name != ACT_NONE && !name->adjective &&
        name->type == ACT_ENTITY_ORGANIZATION &&
        !act_organization_is_medium (references, name) &&
        !(act_word_get_classes (
              &get_sentence (references, name)->words[name->governor]) &
          ACT_CLASS_SPEECH) &&
        act_resolver_find (resolver, i) != meant &&
        act_organization_fits (resolver, i, it))
      return TRUE;
  }
  return FALSE;
}
