#include "mention/party-member.h"

#include "mention/name-span.h"

#include <string.h>

enum { PARTY_SENTENCES = 2 /* how far back the name may be */ };

typedef struct {
  char mark; /* R, D, I */
  const char *noun, *adjective;
} Party;

static const Party *
find_party (const char *lemma)
{
  static const Party parties[] = {{'R', "republican", "republican"},
                                  {'D', "democrat", "democratic"},
                                  {'I', "independent", "independent"}};

  for (guint i = 0; i < G_N_ELEMENTS (parties); i++)
    if (g_str_equal (lemma, parties[i].noun))
      return &parties[i];
  return NULL;
}

/* The phrase is no more than the party and a state: gets the word of the state,
   or 0. */
static gboolean
is_member (const ActReferences *references, const ActReference *it,
           guint *state)
{
  const ActWord *w = act_reference_get_words (references, it);

  *state = 0;
  if (it->kind != ACT_MENTION_NOMINAL || it->number != 's' ||
      it->definite != ACT_DEFINITE_THE || it->complement || it->n_further ||
      it->former || it->predicate || it->apposition ||
      it->relation != ACT_REL_NSUBJ || it->end != it->head + 1u)
    return FALSE;
  if (it->begin + 1u == it->head)
    return TRUE;
  *state = it->head - 1u;
  return it->begin + 2u == it->head && w[*state].upos == ACT_UPOS_PROPN;
}

/* "Ann Lee *(R-Ohio)*", "*Republican* Sen. Ann Lee": the text tells that the
   one with this name is of the party, and for @state of no other state. */
static gboolean
tells_party (const ActReferences *references, const ActReference *name,
             const Party *party, const char *state)
{
  const ActSentence *s =
      act_parse_get_sentence (references->parse, name->sentence);
  const ActWord *w = s->words;
  const guint mark = name->short_end + 1u;

  if (mark + 2 <= s->n_words && act_names_is_party_mark (s, mark))
    return w[mark].form[0] == party->mark && w[mark].form[1] == '\0' &&
           (!state || g_str_equal (w[mark + 2].lower, state) ||
            g_str_has_suffix (w[mark + 2].form, "."));
  for (guint i = name->title_begin; i < name->short_begin && !state; i++)
    if (g_str_equal (w[i].lower, party->noun) ||
        g_str_equal (w[i].lower, party->adjective))
      return TRUE;
  return FALSE;
}

/* The same of any of the names that the text calls the person by. */
static gboolean
is_of_party (ActResolver *resolver, guint32 person, guint32 index,
             const Party *party, const char *state)
{
  const ActReferences *references = resolver->references;
  const guint32 root = act_resolver_find (resolver, person);

  for (guint32 i = 0; i < index; i++) {
    const ActReference *it = act_references_get (references, i);
    if (it->kind == ACT_MENTION_NAME && it->type == ACT_ENTITY_PERSON &&
        act_resolver_find (resolver, i) == root &&
        tells_party (references, it, party, state))
      return TRUE;
  }
  return FALSE;
}

guint32
act_party_find_member (ActResolver *resolver, guint32 index)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  const ActWord *w = act_reference_get_words (references, it);
  const Party *party = it->lemma ? find_party (it->lemma) : NULL;
  guint32 found = ACT_NONE;
  guint state;

  if (!party || !is_member (references, it, &state) ||
      act_resolver_get_chain (resolver, index)->name != ACT_NONE)
    return ACT_NONE;
  for (guint32 i = index; i-- > 0;) {
    const ActReference *name = act_references_get (references, i);
    if (name->sentence + PARTY_SENTENCES < it->sentence ||
        (found != ACT_NONE &&
         name->sentence < act_references_get (references, found)->sentence))
      break;
    if (name->kind != ACT_MENTION_NAME || name->type != ACT_ENTITY_PERSON ||
        name->sentence == it->sentence ||
        !is_of_party (resolver, i, index, party, state ? w[state].lower : NULL))
      continue;
    if (act_resolver_is_rival (resolver, found, i))
      return ACT_NONE;
    found = i;
  }
  return found;
}
