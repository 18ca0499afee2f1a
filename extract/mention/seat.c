/* Whose office a bare title is of. */
#include "mention/seat.h"

#include "lexicon/lexicon.h"
#include "mention/dateline-state.h"
#include "mention/organization.h"
#include "mention/owner.h"
#include "mention/state-name.h"
#include "mention/subject.h"

enum {
  SEAT_SENTENCE = 1, /* the last by which a text names a state whose offices
                        bare titles are of (0: the title) */
  SEAT_MENTIONS = 3, /* … how often it does at least */
  MAX_STEPS = 12     /* up a tree */
};

/* "*Iraqi* authorities freed those of whom Prime Minister Ann Lee …": a state
   other than @state before the phrase at @index, in its sentence. */
static gboolean
has_other_before (const ActReferences *references, guint32 index,
                  const char *state)
{
  const guint sentence = act_references_get (references, index)->sentence;

  while (index-- > 0) {
    const ActReference *it = act_references_get (references, index);
    const char *other;
    if (it->sentence != sentence)
      break;
    other = act_state_get (references, it);
    if (other && !g_str_equal (other, state))
      return TRUE;
  }
  return FALSE;
}

/* Does the text begin with the state, and come back to it? */
static gboolean
is_about (const ActReferences *references, const char *state)
{
  guint count = 0, first = G_MAXUINT;

  for (guint32 i = 0; i < references->list->len; i++) {
    const ActReference *it = act_references_get (references, i);
    if (g_strcmp0 (act_state_get (references, it), state) != 0)
      continue;
    first = MIN (first, it->sentence);
    count++;
  }
  return count >= SEAT_MENTIONS && first <= SEAT_SENTENCE;
}

/* "*went to Norway*", "*is in Norway*", "*visited Norway*": where somebody
 * goes.
 */
static gboolean
is_visited (const ActWord *w, const ActReference *it)
{
  static const char *const verbs[] = {
      "arrive", "fly", "go", "head", "return", "tour", "travel", "visit", NULL};
  const guint verb = it->governor;

  if (it->adjective || !verb)
    return FALSE;
  if (w[it->head].rel == ACT_REL_OBJ || w[it->head].rel == ACT_REL_OBL)
    return act_strings_have (verbs, w[verb].lemma);
  return w[it->head].rel == ACT_REL_ROOT && it->short_begin > 1 &&
         g_str_equal (act_owner_get_preposition (w, it), "in");
}

/* "meet", "consult" */
static gboolean
is_consulting (const char *verb)
{
  const char *const *row = act_table_find (act_table_get ("event-verbs"), verb);

  return row && g_str_equal (row[1], "CONSULT");
}

/* "went to Norway for talks *with Prime Minister Ann Lee*", "to meet *…*":
   whom somebody deals with where he goes. */
static gboolean
is_host (const ActWord *w, const ActReference *it)
{
  const char *preposition = it->begin > 1 ? w[it->begin - 1].lower : "";

  return it->relation == ACT_REL_OBJ ? is_consulting (w[it->governor].lemma)
                                     : g_str_equal (preposition, "with") ||
                                           g_str_equal (preposition, "from");
}

/* The only state, but for that of the subject, that the sentence of the person
   at @index speaks of, if somebody goes there to him; or NULL. */
static const char *
find_visited (const ActReferences *references, guint32 index)
{
  const ActReference *person = act_references_get (references, index);
  const ActWord *w = act_reference_get_words (references, person);
  const char *found = NULL;
  guint32 i = index;

  if (!is_host (w, person))
    return NULL;
  while (i > 0 &&
         act_references_get (references, i - 1)->sentence == person->sentence)
    i--;
  for (; i < references->list->len; i++) {
    const ActReference *it = act_references_get (references, i);
    const char *state;
    if (it->sentence != person->sentence)
      break;
    state = act_state_get (references, it);
    if (!state || act_owner_get_subject_state (references, it))
      continue;
    if ((found && !g_str_equal (found, state)) || it->head > person->head ||
        (!found && !is_visited (w, it)))
      return NULL;
    found = state;
  }
  return found;
}

/* "*Protesters in Norway* burned …", "*Norway's envoy* met …". */
static gboolean
is_in_subject (const ActWord *w, const ActReference *it)
{
  guint at = it->head;

  for (guint step = 0; at && step < MAX_STEPS; step++, at = w[at].head)
    if (act_rel_is_in (w[at].rel, ACT_SUBJECT_RELATIONS))
      return TRUE;
  return FALSE;
}

/* Does the text name the state before or in the sentence? */
static gboolean
is_named_by (const ActReferences *references, const char *state, guint sentence)
{
  for (guint32 i = 0; i < references->list->len; i++) {
    const ActReference *it = act_references_get (references, i);
    if (it->sentence > sentence)
      break;
    if (g_strcmp0 (act_state_get (references, it), state) == 0)
      return TRUE;
  }
  return FALSE;
}

/* Does the person at @index hold an office of the state, as his sentence speaks
   of it? "Norwegian envoys met *President Ann Lee*", "*President Ann Lee* is in
   Norway" tell of somebody from elsewhere. */
static gboolean
is_seat (const ActReferences *references, guint32 index, const char *state)
{
  const ActReference *person = act_references_get (references, index);
  const ActWord *w = act_reference_get_words (references, person);
  const gboolean subject = is_in_subject (w, person);
  gboolean spoken = FALSE, own = FALSE;
  guint32 i = index;

  while (i > 0 &&
         act_references_get (references, i - 1)->sentence == person->sentence)
    i--;
  for (; i < references->list->len; i++) {
    const ActReference *it = act_references_get (references, i);
    if (it->sentence != person->sentence)
      break;
    if (i == index || g_strcmp0 (act_state_get (references, it), state) != 0)
      continue;
    spoken = TRUE;
    if (!act_organization_is_medium (references,
                                     it)) /* "told *Polish* radio" */
      own |= subject ? it->adjective || it->relation == ACT_REL_NMOD_POSS
                     : !is_in_subject (w, it);
  }
  return own || !spoken ||
         (person->begin > 1 && g_str_equal (w[person->begin - 1].lower, "by"));
}

/* "*Tarnovian* Foreign Minister Ann Lee": of a state that no table knows. */
static gboolean
is_of_unknown_state (const ActReferences *references, guint32 index)
{
  static const char *const endings[] = {"ian", "ish", "ese"};
  const ActReference *it = act_references_get (references, index);
  const ActWord *w = act_reference_get_words (references, it);

  for (guint i = it->begin; i < it->head; i++)
    for (guint k = 0; k < G_N_ELEMENTS (endings); k++)
      if (g_ascii_isupper (w[i].form[0]) && w[i].upos != ACT_UPOS_NOUN &&
          w[i].rel != ACT_REL_FLAT && g_str_has_suffix (w[i].lower, endings[k]))
        return TRUE;
  return FALSE;
}

const char *
act_seat_find (ActResolver *resolver, guint32 index)
{
  const ActReferences *references = resolver->references;
  const char *seat = act_owner_get_home (resolver), *local;
  gboolean several;

  if (is_of_unknown_state (references, index))
    return NULL;
  if (!seat && resolver->country &&
      g_strcmp0 (
          act_owner_find_within (references, 0, 0, SEAT_SENTENCE, &several),
          resolver->country) == 0)
    seat = resolver->country;
  /* "VILNIUS - Lithuania expels three Russian envoys …" */
  if (!seat)
    seat = act_dateline_find_state (references->parse);
  if (seat && is_about (references, seat) &&
      !act_owner_is_others (references, index, seat, FALSE) &&
      !has_other_before (references, index, seat))
    return seat;
  local = find_visited (references, index);
  if (local)
    return local;
  local = act_owner_find_state (resolver, index);
  return local &&
                 is_named_by (
                     references, local,
                     act_references_get (references, index)->sentence) &&
                 is_seat (references, index, local) &&
                 !act_owner_is_others (references, index, local, FALSE) &&
                 !has_other_before (references, index, local)
             ? local
             : NULL;
}
