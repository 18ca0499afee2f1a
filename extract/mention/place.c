#include "mention/place.h"

#include "lexicon/lexicon.h"

#include <math.h>
#include <string.h>

enum {
  NEAR_SENTENCES = 6,
  MAX_LOOK_BACK = 400 /* over how many references a state is looked for */
};

/* What is left of the weight of a place a sentence later. */
static const double DECAY = 0.5;

ActPlaceKind
act_place_get_kind (const char *lemma)
{
  static const char *const kinds[] = {"country", "capital", "city", "island",
                                      "state"};
  const char *const *row =
      act_table_find (act_table_get ("place-nouns"), lemma);

  for (guint i = 0; row && i < G_N_ELEMENTS (kinds); i++)
    if (g_str_equal (row[1], kinds[i]))
      return (ActPlaceKind) (ACT_PLACE_COUNTRY + i);
  return ACT_PLACE_NONE;
}

/* Is the code one of those, or are there none? */
static gboolean
is_listed (const char *codes, const char *code)
{
  return !codes || (code && act_list_has (codes, code, ' '));
}

gboolean
act_place_is_state (const ActReferences *references, const ActReference *it,
                    gboolean capital, const char *codes)
{
  const ActNameUse *name;

  if (it->name == ACT_NONE || it->type != ACT_ENTITY_PLACE)
    return FALSE;
  name = act_references_get_name (references, it->name);
  if (it->adjective)
    return !capital && it->country && is_listed (codes, it->country);
  if (!name->is_known ||
      (capital ? !name->known.capital : name->known.kind != ACT_KNOWN_COUNTRY))
    return FALSE;
  return is_listed (codes, name->known.country);
}

/* Does a word of the name tell that it is of that kind? @other: of another one,
   as in "Lake Placid". */
static gboolean
tells_kind (const ActNameUse *name, ActPlaceKind kind, gboolean *other)
{
  g_auto (GStrv) words = g_strsplit (name->key, " ", -1);

  *other = FALSE;
  for (guint i = 0; words[i]; i++) {
    gsize length = strlen (words[i]);
    if (length > 1 && words[i][length - 1] == 's')
      words[i][length - 1] = '\0';
    if (act_place_get_kind (words[i]) == kind)
      return TRUE;
    *other |= g_str_equal (words[i], "of") ||
              act_table_has (act_table_get ("place-nouns"), words[i]) ||
              (!words[i + 1] && act_gazetteer_get_noun_class (words[i], NULL) !=
                                    ACT_NOUN_UNKNOWN);
  }
  return FALSE;
}

/* "*Ohio* Senator Ann Lee", "Ann Lee of *Ohio*": where somebody is from. */
static gboolean
is_of_person (const ActReferences *references, const ActReference *it)
{
  guint32 index = it->governor ? act_references_find (references, it->sentence,
                                                      it->governor)
                               : ACT_NONE;
  const ActReference *person =
      index == ACT_NONE ? NULL : act_references_get (references, index);

  if (person && (person->type == ACT_ENTITY_PERSON ||
                 person->noun_class == ACT_NOUN_PERSON))
    return TRUE;
  for (guint i = it->head + 1u; i <= it->head + 3u; i++) {
    index =
        i <= act_parse_get_sentence (references->parse, it->sentence)->n_words
            ? act_references_find (references, it->sentence, i)
            : ACT_NONE;
    if (index == ACT_NONE)
      continue;
    person = act_references_get (references, index);
    return person->type == ACT_ENTITY_PERSON &&
           person->title_begin <= it->short_begin;
  }
  return FALSE;
}

/* "Route *9*", "*Highway* 4": a road. */
static gboolean
is_road (const ActNameUse *name)
{
  static const char *const roads[] = {
      "avenue",   "boulevard", "freeway", "highway", "interstate", "lane",
      "motorway", "road",      "route",   "street",  NULL};
  g_auto (GStrv) words = g_strsplit (name->key, " ", -1);
  const guint n = g_strv_length (words);

  return n > 1 && (act_strings_have (roads, words[0]) ||
                   act_strings_have (roads, words[n - 1]));
}

/* Can the name be that of a city, an island, a state of a federal state? */
static gboolean
fits_kind (const ActReferences *references, const ActReference *it,
           ActPlaceKind kind, char number)
{
  const ActNameUse *name;
  gboolean told, other;

  if (it->name == ACT_NONE || it->type != ACT_ENTITY_PLACE || it->adjective)
    return FALSE;
  name = act_references_get_name (references, it->name);
  if (kind == ACT_PLACE_STATE)
    return name->is_known && name->known.division &&
           !is_of_person (references, it);
  if (is_road (name))
    return FALSE;
  told = tells_kind (name, kind, &other);
  if (kind == ACT_PLACE_ISLAND)
    return told && (number == 'p') == g_str_has_suffix (name->key, "s");
  if (name->is_known)
    return number == 's' && name->known.kind == ACT_KNOWN_CITY;
  return number == 's' && (told || !other);
}

/* The people of a country: "Iraqis" speaks of Iraq. */
static gboolean
speaks_of_state (const ActReference *it, const char *codes)
{
  return it->name != ACT_NONE && it->country && !it->adjective &&
         (it->type == ACT_ENTITY_GROUP ||
          it->type == ACT_ENTITY_ORGANIZATION) &&
         is_listed (codes, it->country);
}

/* The reference nearest before @index that is the state. */
static guint32
find_state (ActResolver *resolver, guint32 index, const char *code)
{
  for (guint32 i = index; i-- > 0 && index - i < MAX_LOOK_BACK;)
    if (act_place_is_state (resolver->references,
                            act_references_get (resolver->references, i), FALSE,
                            code))
      return i;
  return ACT_NONE;
}

/* "Indian doctors may enter the country", "the U.S. embassy", in a text about
   another country: rather that. */
static gboolean
is_foreign (const ActResolver *resolver, const ActReference *it)
{
  return (it->adjective || it->relation == ACT_REL_COMPOUND) &&
         resolver->home && it->country &&
         !g_str_equal (it->country, resolver->home);
}

/* "*Indian* doctors", "a *German* worker", "*American* forces": who may have
   come from abroad. The subject is rather at home, unless that is elsewhere. */
static gboolean
tells_of_people (const ActResolver *resolver, const ActReference *it)
{
  const ActReferences *references = resolver->references;
  static const char *const forces[] = {"force",    "troop", "army",
                                       "military", "jet",   NULL};
  guint32 index =
      it->governor && it->adjective
          ? act_references_find (references, it->sentence, it->governor)
          : ACT_NONE;
  const ActReference *people =
      index == ACT_NONE ? NULL : act_references_get (references, index);

  if (!people || !people->lemma)
    return FALSE;
  if (people->relation == ACT_REL_NSUBJ)
    return is_foreign (resolver, it) && people->number == 'p' &&
           people->noun_class == ACT_NOUN_PERSON;
  return people->noun_class == ACT_NOUN_PERSON ||
         act_strings_have (forces, people->lemma);
}

/* "the *U.S.* embassy": is in another country. */
static gboolean
is_posted_abroad (const ActReferences *references, const ActReference *it)
{
  static const char *const posts[] = {"ambassador", "consul",  "consulate",
                                      "diplomat",   "embassy", "envoy",
                                      NULL};
  const ActSentence *sentence =
      act_parse_get_sentence (references->parse, it->sentence);

  if (act_strings_have (posts, it->lemma))
    return TRUE;
  return it->governor &&
         (it->adjective || it->relation == ACT_REL_COMPOUND ||
          it->relation == ACT_REL_NMOD_POSS) &&
         act_strings_have (posts, sentence->words[it->governor].lemma);
}

/* "the United States *and Canada*": neither of two is "the country". */
static gboolean
is_one_of_two (const ActReferences *references, guint32 index)
{
  const ActReference *it = act_references_get (references, index), *next;

  if (it->relation == ACT_REL_CONJ)
    return TRUE;
  if (index + 1 >= references->list->len)
    return FALSE;
  next = act_references_get (references, index + 1);
  return next->sentence == it->sentence && next->relation == ACT_REL_CONJ &&
         next->governor == it->head && !next->adjective;
}

/* The country whose embassy the sentence of the phrase speaks of, or NULL. */
static const char *
find_posting_country (const ActReferences *references, guint32 index)
{
  const ActReference *phrase = act_references_get (references, index);

  for (guint32 i = index; i-- > 0;) {
    const ActReference *it = act_references_get (references, i);
    if (it->sentence != phrase->sentence)
      break;
    if (it->country && is_posted_abroad (references, it))
      return it->country;
  }
  return NULL;
}

/* "a bus from Skagen to *Ostby*", "came from *Ostby*": where somebody is from
   or what lies at the end of a way, and no place where the text is. */
static gboolean
is_other_end (const ActReferences *references, const ActReference *it)
{
  const ActWord *w = act_reference_get_words (references, it);
  const char *before = it->begin > 1 ? w[it->begin - 1].lower : "";

  return (strcmp (before, "from") == 0 &&
          (it->relation == ACT_REL_NMOD || it->relation == ACT_REL_OBL)) ||
         (strcmp (before, "to") == 0 && it->relation == ACT_REL_NMOD);
}

/* "took off for a *flight to Japan*", "beef *exports to Japan*": of a country,
   where the text is not, unlike "a visit to Japan". */
static gboolean
is_bound_for (const ActReferences *references, const ActReference *it)
{
  static const char *const nouns[] = {"export", "exporter", "ferry", "flight",
                                      "plane",  "shipment", "train", NULL};
  const ActWord *w = act_reference_get_words (references, it);

  return it->relation == ACT_REL_NMOD && it->begin > 1 &&
         strcmp (w[it->begin - 1].lower, "to") == 0 &&
         act_strings_have (nouns, w[it->governor].lemma);
}

/* "the one-*China* principle", "pro-*Norway* rallies": a part of a word. */
static gboolean
is_part_of_word (const ActReferences *references, const ActReference *it)
{
  const ActWord *w = act_reference_get_words (references, it);
  const ActWord *before = &w[it->short_begin - 1];

  return it->short_begin > 2 && before->xpos == ACT_XPOS_HYPH &&
         before->span.end == w[it->short_begin].span.begin;
}

/* How much speaks for a place: how often it is spoken of in the document, less
   with each sentence between. */
static double
weigh_place (ActResolver *resolver, guint32 place, const ActReference *it,
             guint sentences)
{
  double weight = act_resolver_get_chain (resolver, place)->count;

  if (is_foreign (resolver, it))
    weight /= 2;
  if (tells_of_people (resolver, it))
    weight /= 4;
  /* What a sentence before is about. */
  if (sentences > 0 && it->relation == ACT_REL_NSUBJ && !it->adjective)
    weight *= 2;
  return weight * pow (DECAY, sentences);
}

/* "a *U.S.* official | visited the country", "welcomes *U.S.* firms | to invest
   in the country": who goes there. */
static gboolean
tells_of_visitor (const ActReferences *references, const ActReference *it,
                  const ActReference *phrase)
{
  const ActWord *w = act_reference_get_words (references, it);
  const ActWord *going = &w[phrase->governor];
  const ActWord *who = &w[it->governor];

  if (!it->governor || (!it->adjective && it->relation != ACT_REL_COMPOUND))
    return FALSE;
  if (who->rel == ACT_REL_OBJ)
    return going->xpos == ACT_XPOS_VB && going->head == who->head;
  return who->rel == ACT_REL_NSUBJ && who->head == phrase->governor &&
         act_gazetteer_get_noun_class (who->lemma, NULL) == ACT_NOUN_PERSON;
}

/* "sent an *envoy* to the country", "imposed *sanctions* on the country": the
   verb of what goes from one place to the other, or is between both; or 0. Not
   "welcomed visitors to the country", its own. */
static guint
find_dealing (const ActWord *w, const ActReference *phrase)
{
  static const char *const links[] = {"against", "on", "to", "with", NULL};
  static const char *const taking[] = {"admit",  "allow",   "attract", "bring",
                                       "draw",   "let",     "lure",    "invite",
                                       "return", "welcome", NULL};
  const ActWord *object = &w[phrase->governor];

  return phrase->relation == ACT_REL_NMOD && phrase->begin > 1 &&
                 act_strings_have (links, w[phrase->begin - 1].lower) &&
                 object->rel == ACT_REL_OBJ &&
                 !act_strings_have (taking, w[object->head].lemma)
             ? object->head
             : 0;
}

/* Who does something to the country or goes there is not it: "*Russia* attacked
   the country", "two *German* tourists entered the country". */
static gboolean
is_other_party (const ActResolver *resolver, const ActReference *phrase,
                const ActReference *it)
{
  const ActReferences *references = resolver->references;
  static const char *const going[] = {
      "admit",  "allow",  "arrive", "come",  "deploy", "enter",
      "fly",    "invade", "invest", "let",   "reach",  "send",
      "settle", "tour",   "travel", "visit", NULL};
  static const char *const keeping[] = {"ban",   "banish", "bar", "deport",
                                        "exile", "expel",  NULL};
  const ActSentence *sentence =
      act_parse_get_sentence (references->parse, phrase->sentence);

  if (it->sentence != phrase->sentence || !phrase->governor)
    return FALSE;
  if (it->governor && it->governor == find_dealing (sentence->words, phrase))
    return it->relation == ACT_REL_NSUBJ && !it->adjective;
  if (phrase->relation != ACT_REL_OBJ && phrase->relation != ACT_REL_OBL)
    return FALSE;
  /* "Iran barred them from *the country*": its own. */
  if (act_strings_have (keeping, sentence->words[phrase->governor].lemma))
    return FALSE;
  return (it->governor == phrase->governor && it->relation == ACT_REL_NSUBJ &&
          !it->adjective) ||
         ((tells_of_people (resolver, it) ||
           tells_of_visitor (references, it, phrase)) &&
          act_strings_have (going, sentence->words[phrase->governor].lemma));
}

/* The place that does something to the country ("*France* ruled the country"),
   as a chain; or ACT_NONE. */
static guint32
find_doer (ActResolver *resolver, guint32 index)
{
  const ActReferences *references = resolver->references;
  const ActReference *phrase = act_references_get (references, index);

  for (guint32 i = index; i-- > 0;) {
    const ActReference *it = act_references_get (references, i);
    if (it->sentence != phrase->sentence)
      break;
    if (it->type == ACT_ENTITY_PLACE && it->relation == ACT_REL_NSUBJ &&
        is_other_party (resolver, phrase, it))
      return act_resolver_find (resolver, i);
  }
  return ACT_NONE;
}

/* "*India* buys oil from Iran though | that nation is under sanctions": the
   other one. */
static gboolean
is_this_side (const ActReferences *references, const ActReference *phrase,
              const ActReference *it)
{
  const ActWord *w = act_reference_get_words (references, phrase);

  return phrase->definite == ACT_DEFINITE_DEMONSTRATIVE &&
         g_str_equal (w[phrase->begin].lower, "that") &&
         it->sentence == phrase->sentence && it->relation == ACT_REL_NSUBJ &&
         !it->adjective;
}

/* "the village of *Chipaque*", of which the text tells what it is, is rather
   "the town" than others, and a capital is hardly one: a factor. */
static double
weigh_size (const ActReferences *references, const ActReference *phrase,
            const ActReference *it)
{
  static const char *const nouns[] = {
      "city",   "community", "district", "hamlet",  "locality", "settlement",
      "suburb", "town",      "township", "village", NULL};
  static const char *const small[] = {"hamlet",   "settlement", "town",
                                      "township", "village",    NULL};
  const ActWord *w = act_reference_get_words (references, it);
  const ActNameUse *name = act_references_get_name (references, it->name);

  if (it->relation == ACT_REL_NMOD && it->short_begin > 1 &&
      g_str_equal (w[it->short_begin - 1].lower, "of") &&
      act_strings_have (nouns, w[it->governor].lemma))
    return 8;
  return name->is_known && name->known.capital &&
                 act_strings_have (small, phrase->lemma)
             ? 1.0 / 16
             : 1;
}

/* The place spoken of before @index: of those in the same sentence, else of
   those near before, the one that most speaks for. @codes: (nullable)
   of the countries, or of those whose capital it is; @people: (nullable)
   gets the country of a people of the same sentence ("*Ugandans* mourned the
   country's founder") where the text has not named it */
static guint32
find_place (ActResolver *resolver, guint32 index, ActPlaceKind kind,
            const char *codes, const char **people)
{
  ActReferences *references = resolver->references;
  const ActReference *phrase = act_references_get (references, index);
  guint32 best = ACT_NONE;
  const char *posting = find_posting_country (references, index);
  const guint32 ruler = find_doer (resolver, index);
  double best_weight = 0;
  gboolean here = FALSE; /* the best is of this sentence and no foreigner */

  for (guint32 i = index; i-- > 0;) {
    const ActReference *it = act_references_get (references, i);
    guint sentences = phrase->sentence - it->sentence;
    double weight;
    guint32 state = i;
    if (sentences > NEAR_SENTENCES ||
        ((here || (people && *people && best == ACT_NONE)) && sentences > 0))
      break;
    if (is_other_party (resolver, phrase, it) ||
        (ruler != ACT_NONE && act_resolver_find (resolver, i) == ruler) ||
        (!codes && is_one_of_two (references, i)))
      continue;
    if (kind == ACT_PLACE_COUNTRY && speaks_of_state (it, codes))
      state = find_state (resolver, index, it->country);
    else if (kind == ACT_PLACE_COUNTRY || kind == ACT_PLACE_CAPITAL
                 ? !act_place_is_state (references, it,
                                        kind == ACT_PLACE_CAPITAL, codes)
                 : !fits_kind (references, it, kind, phrase->number))
      continue;
    if (state == ACT_NONE && people && sentences == 0 && !*people)
      *people = it->country;
    if (state == ACT_NONE)
      continue;
    weight = weigh_place (resolver, state, it, sentences);
    if (kind == ACT_PLACE_CITY)
      weight *= weigh_size (references, phrase, it);
    gboolean elsewhere =
        posting && it->country && strcmp (it->country, posting) == 0;
    if (elsewhere || is_this_side (references, phrase, it) ||
        is_part_of_word (references, it) ||
        (kind == ACT_PLACE_CITY ? is_other_end (references, it)
                                : is_bound_for (references, it)))
      weight /= 16;
    if (weight > best_weight) {
      best = state;
      best_weight = weight;
      here = sentences == 0 && !elsewhere && !tells_of_people (resolver, it);
    }
  }
  return best;
}

guint32
act_place_find_country (ActResolver *resolver, guint32 index)
{
  return find_place (resolver, index, ACT_PLACE_COUNTRY, NULL, NULL);
}

/* "the president of Norway … ruled *the country*": the subject's own, or that
   of the text. FALSE where neither is known. @found: gets the reference or
   ACT_NONE. */
static gboolean
find_ruled (ActResolver *resolver, guint32 index, guint32 *found)
{
  static const char *const ruling[] = {"flee", "govern", "head", "lead",
                                       "rule", "run",    NULL};
  const ActReferences *references = resolver->references;
  const ActReference *phrase = act_references_get (references, index);
  const ActSentence *sentence =
      act_parse_get_sentence (references->parse, phrase->sentence);

  *found = ACT_NONE;
  if (phrase->relation != ACT_REL_OBJ ||
      !act_strings_have (ruling, sentence->words[phrase->governor].lemma))
    return FALSE;
  for (guint32 i = index; i-- > 0;) {
    const ActReference *it = act_references_get (references, i);
    const char *country;
    if (it->sentence != phrase->sentence)
      break;
    if (it->governor != phrase->governor || it->relation != ACT_REL_NSUBJ ||
        it->type != ACT_ENTITY_PERSON || it->name == ACT_NONE)
      continue;
    country = act_resolver_get_chain (resolver, i)->country;
    if (!country)
      country = resolver->home;
    if (country)
      *found = find_state (resolver, index, country);
    return country != NULL;
  }
  return FALSE;
}

/* What the words before the noun tell of the country: "former Soviet" those
   that were Soviet. FALSE if one of them tells something else. @codes: gets
   NULL where nothing is told */
static gboolean
find_epithet (const ActReferences *references, const ActReference *it,
              const char **codes)
{
  const ActTable *table = act_table_get ("country-epithets");
  gpointer *pool = references->modifiers->pdata + it->modifiers;

  *codes = NULL;
  for (guint i = 0; i < it->n_modifiers; i++) {
    g_autofree char *two =
        i + 1 < it->n_modifiers
            ? g_strdup_printf ("%s %s", (char *) pool[i], (char *) pool[i + 1])
            : NULL;
    const char *const *row = two ? act_table_find (table, two) : NULL;
    if (row)
      i++;
    else
      row = act_table_find (table, pool[i]);
    if (row && *codes)
      return FALSE;
    if (row)
      *codes = row[1];
    else if (!g_str_equal (pool[i], "former") &&
             !act_table_has (act_table_get ("idle-modifiers"), pool[i]))
      return FALSE;
  }
  /* "the *kingdom*", which only some are */
  if (!*codes && act_place_get_kind (it->lemma) == ACT_PLACE_STATE) {
    const char *const *row = act_table_find (table, it->lemma);
    *codes = row ? row[1] : NULL;
  }
  return !it->former || *codes;
}

/* "the state", not "the state that …", in a text that is not about a country
   whose states are not known. */
static gboolean
may_be_division (const ActResolver *resolver, const ActReference *it)
{
  const ActSentence *s =
      act_parse_get_sentence (resolver->references->parse, it->sentence);

  if (it->short_end <= s->n_words &&
      act_rel_is_in (s->words[it->short_end].rel,
                     ACT_REL_BIT (ADVMOD) | ACT_REL_BIT (NSUBJ)) &&
      *s->words[it->short_end].lower == 'w')
    return FALSE; /* "the state where …" */
  return g_str_equal (it->lemma, "state") && it->end == it->short_end &&
         (!resolver->home || g_str_equal (resolver->home, "US"));
}

/* "on the *state and local* level": the noun behind both is told of. */
static gboolean
shares_noun (const ActReferences *references, const ActReference *it)
{
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  const guint other = it->head + 2u;

  return other < s->n_words && s->words[other - 1].rel == ACT_REL_CC &&
         s->words[other].upos == ACT_UPOS_ADJ &&
         s->words[s->words[other].head].rel == ACT_REL_CONJ &&
         s->words[s->words[other].head].head == it->head;
}

/* "Ugandans mourned *the country's* founder": the phrase is what the text names
   nowhere. */
static gboolean
tell_country (ActResolver *resolver, guint32 index, const char *code)
{
  ActReference *it = act_references_get (resolver->references, index);

  if (!act_gazetteer_get_country (code).label ||
      act_resolver_find (resolver, index) != index)
    return FALSE;
  it->country = code;
  it->type = ACT_ENTITY_PLACE;
  it->owned = TRUE;
  resolver->chains[index].body = index;
  return TRUE;
}

gboolean
act_place_join (ActResolver *resolver, guint32 index)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  ActPlaceKind kind = act_place_get_kind (it->lemma);
  const char *codes = NULL, *people = NULL;
  guint32 found;

  if (kind == ACT_PLACE_NONE || it->complement || it->country ||
      it->possessor != ACT_NONE ||
      (it->number != 's' && kind != ACT_PLACE_ISLAND) ||
      (it->definite != ACT_DEFINITE_THE &&
       it->definite != ACT_DEFINITE_DEMONSTRATIVE) ||
      shares_noun (references, it) || !find_epithet (references, it, &codes))
    return FALSE;
  /* "the communist-run island" */
  if (codes && (kind == ACT_PLACE_STATE ||
                (kind == ACT_PLACE_ISLAND && it->number == 's')))
    kind = ACT_PLACE_COUNTRY;
  if ((codes && kind != ACT_PLACE_COUNTRY) ||
      (kind == ACT_PLACE_STATE && !may_be_division (resolver, it)))
    return FALSE;
  if (kind != ACT_PLACE_COUNTRY || codes ||
      !find_ruled (resolver, index, &found))
    found = find_place (resolver, index,
                        kind == ACT_PLACE_CAPITAL ? ACT_PLACE_COUNTRY : kind,
                        codes, kind == ACT_PLACE_COUNTRY ? &people : NULL);
  if (found == ACT_NONE && people)
    return tell_country (resolver, index, people);
  if (kind == ACT_PLACE_CAPITAL && found != ACT_NONE) {
    const char *country = act_references_get (references, found)->country;
    /* The capital of the country that the text is about, if it is about one. */
    if (resolver->home)
      country = resolver->home;
    found = find_place (resolver, index, kind, country, NULL);
  }
  if (found == ACT_NONE || act_resolver_are_two_names (resolver, found, index))
    return FALSE;
  act_resolver_join (resolver, found, index);
  return TRUE;
}
