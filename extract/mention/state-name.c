#include "mention/state-name.h"

#include "lexicon/lexicon.h"
#include "mention/organization.h"
#include "mention/subject.h"

#include <string.h>

enum { MAX_STEPS = 12 /* up a tree */ };

/* "a *U.S.* soldier", "*Norwegian* brokered": who may be abroad, as others in
   the sentence are not. */
static gboolean
is_abroad (const ActReferences *references, const ActReference *it)
{
  static const char *const nouns[] = {
      "aid",        "airstrike",  "ambassador", "citizen",    "consulate",
      "contractor", "diplomat",   "drone",      "embassy",    "envoy",
      "force",      "general",    "hostage",    "journalist", "marine",
      "mediator",   "missionary", "national",   "observer",   "peacekeeper",
      "reporter",   "soldier",    "tourist",    "traveler",   "troop",
      "visitor",    "worker",     NULL};
  const ActWord *governor =
      &act_reference_get_words (references, it)[it->governor];

  return it->governor && (it->adjective || it->relation == ACT_REL_COMPOUND) &&
         (governor->upos == ACT_UPOS_VERB ||
          act_strings_have (nouns, governor->lemma));
}

/* "*eastern* Norway", "*northern* Iraq": the state of which it is a part, or
   NULL. */
static const char *
get_state_of_part (const char *key)
{
  static const char *const parts[] = {
      "central",      "eastern",  "northeastern", "northern", "northwestern",
      "southeastern", "southern", "southwestern", "western",  NULL};
  const char *blank = strchr (key, ' ');
  g_autofree char *part = blank ? g_strndup (key, (gsize) (blank - key)) : NULL;
  ActKnown known;

  return part && act_strings_have (parts, part) &&
                 act_gazetteer_find (blank + 1, &known) &&
                 known.kind == ACT_KNOWN_COUNTRY
             ? known.country
             : NULL;
}

/* "*Hamas*": a party has a country, and speaks for none. */
static gboolean
is_party (const ActReferences *references, const ActReference *it)
{
  const ActNameUse *name = act_references_get_name (references, it->name);

  return it->type == ACT_ENTITY_ORGANIZATION && name->is_known &&
         name->known.families &&
         act_list_has (name->known.families, "party", '|');
}

/* Scotland, Wales: what is said of "parliament" there may be of either, its own
   or that of the state which it is a nation of (codes of ISO 3166-2). */
static gboolean
is_nation (const ActReferences *references, const ActReference *it)
{
  const ActNameUse *name = act_references_get_name (references, it->name);
  const char *country = it->country      ? it->country
                        : name->is_known ? name->known.country
                                         : NULL;

  return country && strchr (country, '-');
}

const char *
act_state_get (const ActReferences *references, const ActReference *it)
{
  const ActNameUse *name;

  if (it->name == ACT_NONE || is_party (references, it) ||
      is_nation (references, it))
    return NULL;
  if (it->country || it->type != ACT_ENTITY_PLACE)
    return it->country;
  name = act_references_get_name (references, it->name);
  return name->is_known ? name->known.country : get_state_of_part (name->key);
}

static gboolean
is_person (const ActReferences *references, guint32 sentence, guint word)
{
  guint32 index = act_references_find (references, sentence, word);
  const ActReference *it =
      index == ACT_NONE ? NULL : act_references_get (references, index);

  return it &&
         (it->type == ACT_ENTITY_PERSON || it->noun_class == ACT_NOUN_PERSON);
}

/* "a law *like* one in Norway", "compared it *to* one in Norway", "an envoy
   *to* Norway": the preposition @marker, between the word @above and a phrase,
   tells that it is not there that anything happens. */
static gboolean
leads_away (const ActReferences *references, guint32 sentence, guint above,
            guint marker)
{
  static const char *const likening[] = {"compare", "liken", NULL};
  const ActWord *w =
      act_parse_get_sentence (references->parse, sentence)->words;
  const char *preposition = w[marker].lower;
  const gboolean to = g_str_equal (preposition, "to");

  return g_str_equal (preposition, "like") ||
         g_str_equal (preposition, "unlike") ||
         ((to || g_str_equal (preposition, "with")) &&
          act_strings_have (likening, w[above].lemma)) ||
         (to && is_person (references, sentence, above));
}

/* "a truce brokered *by Norway*", "a visit *by Norway's king*": who only has a
   hand in what happens elsewhere. */
static gboolean
is_visitor (const ActReferences *references, const ActReference *it)
{
  static const char *const visits[] = {"arrival", "mediation", "speech", "tour",
                                       "trip",    "visit",     NULL};
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  const ActWord *w = s->words;
  guint at = it->head, marker;

  if (w[at].rel == ACT_REL_NMOD_POSS || w[at].rel == ACT_REL_AMOD ||
      w[at].rel == ACT_REL_COMPOUND)
    at = w[at].head;
  marker = act_subject_find_dependent (s, at, ACT_REL_BIT (CASE));
  if (!marker || !g_str_equal (w[marker].lower, "by"))
    return FALSE;
  return w[at].rel == ACT_REL_NMOD
             ? act_strings_have (visits, w[w[at].head].lemma)
             : w[w[at].head].rel == ACT_REL_ACL;
}

/* "the region bordering *Norway*": where it does not happen. */
static gboolean
is_neighbour (const ActWord *w, guint at)
{
  static const char *const verbs[] = {"adjoin", "border", "neighbor",
                                      "neighbour", NULL};

  return w[at].rel == ACT_REL_OBJ &&
         act_strings_have (verbs, w[w[at].head].lemma);
}

/* "*Ann Lee, who grew up in Norway*", "a former *envoy to* Norway": a state
   that is only told of somebody's past or compared with, so that what follows
   is about another one. */
static gboolean
is_passed_by (const ActReferences *references, const ActReference *it)
{
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  const ActWord *w = s->words;
  guint at = it->head;

  if (is_visitor (references, it) || is_neighbour (w, at))
    return TRUE;
  for (guint step = 0; at && step < MAX_STEPS; step++, at = w[at].head) {
    const guint above = w[at].head;
    const ActRel relation = act_rel_get_base ((ActRel) w[at].rel);
    guint marker;
    if (!above)
      return FALSE;
    if (relation == ACT_REL_ACL)
      return is_person (references, it->sentence, above);
    if (relation != ACT_REL_NMOD && relation != ACT_REL_OBL)
      continue;
    marker = act_subject_find_dependent (s, at, ACT_REL_BIT (CASE));
    if (marker && leads_away (references, it->sentence, above, marker))
      return TRUE;
  }
  return FALSE;
}

const char *
act_state_get_at_home (const ActReferences *references, const ActReference *it)
{
  const char *state = act_state_get (references, it);

  return state && !is_abroad (references, it) &&
                 !act_organization_is_medium (references, it) &&
                 !is_passed_by (references, it)
             ? state
             : NULL;
}

const char *
act_state_get_named (const ActReferences *references, const ActReference *it)
{
  return it->name != ACT_NONE && it->type == ACT_ENTITY_PLACE && it->country &&
                 !is_nation (references, it) && !is_passed_by (references, it)
             ? it->country
             : NULL;
}

void
act_state_find_home (ActResolver *resolver)
{
  const ActReferences *references = resolver->references;
  g_autoptr (GHashTable) counts = g_hash_table_new (g_str_hash, g_str_equal);
  guint best = 0, all = 0;

  for (guint32 i = 0; i < references->list->len; i++) {
    const char *code =
        act_state_get_named (references, act_references_get (references, i));
    guint count;
    if (!code)
      continue;
    all++;
    count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, code)) + 1;
    g_hash_table_insert (counts, (gpointer) (guintptr) code,
                         GUINT_TO_POINTER (count));
    if (count <= best)
      continue;
    best = count;
    resolver->country = code;
  }
  if (2 * best > all)
    resolver->home = resolver->country;
}
