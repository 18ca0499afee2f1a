#include "mention/binding.h"

static const guint64 subject_relations =
    ACT_REL_BIT (NSUBJ) | ACT_REL_BIT (NSUBJ_PASS) | ACT_REL_BIT (NSUBJ_OUTER);

/* The phrase without what only goes on to tell of it ("the driver | who lost
   his job") contains the pronoun, or the other way round. */
static gboolean
is_within (const ActReference *it, const ActReference *pronoun)
{
  return it->sentence == pronoun->sentence &&
         ((it->short_begin <= pronoun->begin &&
           pronoun->end <= it->short_end) ||
          (pronoun->begin <= it->begin && it->end <= pronoun->end));
}

static gboolean
has_dependent (const ActSentence *s, guint head, guint64 relations)
{
  for (guint i = 1; i <= s->n_words; i++)
    if (s->words[i].head == head && act_rel_is_in (s->words[i].rel, relations))
      return TRUE;
  return FALSE;
}

/* The word with the subject of the clause in which the pronoun is an argument
   or part of one ("killed ten of | them"); that of the clause to which it
   belongs if it has none ("stopped the bus and killed ten of them", "wants to
   kill them"). 0 without one. */
static guint
find_clause (const ActReferences *references, const ActReference *pronoun)
{
  const ActSentence *s =
      act_parse_get_sentence (references->parse, pronoun->sentence);
  const ActWord *w = s->words;
  guint at = pronoun->head, steps = 0;

  for (; w[at].rel == ACT_REL_NMOD && steps <= s->n_words; steps++) {
    at = w[at].head;
    if (has_dependent (s, at, ACT_REL_BIT (NMOD_POSS)))
      return 0;
  }
  if (act_rel_is_in (w[at].rel, subject_relations))
    return 0;
  for (at = w[at].head; at && steps <= s->n_words; steps++) {
    if (has_dependent (s, at, subject_relations))
      return at;
    if (w[at].rel != ACT_REL_CONJ &&
        (w[at].rel != ACT_REL_XCOMP ||
         has_dependent (s, w[at].head, ACT_REL_BIT (OBJ))))
      return 0;
    at = w[at].head;
  }
  return 0;
}

static gboolean
is_coargument (const ActReference *it, const ActReference *pronoun,
               guint clause)
{
  return it != pronoun && it->relation != ACT_REL_NMOD_POSS &&
         (it->governor == pronoun->governor ||
          (clause && it->governor == clause &&
           act_rel_is_in (it->relation, subject_relations)));
}

void
act_binding_init (ActBinding *binding, ActResolver *resolver, guint32 pronoun)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, pronoun);
  guint clause;
  guint32 i = pronoun;

  *binding = (ActBinding){.pronoun = it};
  if (it->pronoun == ACT_PRONOUN_REFLEXIVE || it->relation == ACT_REL_NMOD_POSS)
    return;
  clause = find_clause (references, it);
  while (i > 0 &&
         act_references_get (references, i - 1)->sentence == it->sentence)
    i--;
  for (; i < references->list->len && binding->n < ACT_BINDING_CHAINS; i++) {
    const ActReference *other = act_references_get (references, i);
    if (other->sentence != it->sentence)
      break;
    if (is_coargument (other, it, clause))
      binding->chains[binding->n++] = act_resolver_find (resolver, i);
  }
}

gboolean
act_binding_excludes (const ActBinding *binding, ActResolver *resolver,
                      guint32 reference)
{
  guint32 chain = act_resolver_find (resolver, reference);

  for (guint i = 0; i < binding->n; i++)
    if (binding->chains[i] == chain)
      return TRUE;
  return is_within (act_references_get (resolver->references, reference),
                    binding->pronoun);
}
