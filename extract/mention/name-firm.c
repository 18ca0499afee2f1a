/* Firms and other bodies with a name that could be somebody's ("Kestrel cut its
   forecast", "Halvorsen" beside "Halvorsen Group" and "Arne Halvorsen"): what
   the text tells of each use of the name. */
#include "mention/name-finder.h"

#include "lexicon/lexicon.h"
#include "mention/ruler.h"
#include "mention/subject.h"

#include <actant/names.h>
#include <string.h>

enum {
  SURE = 2, /* what makes it a firm by itself, */
  HINT = 1, /* and what does together with another one */
  STEPS = 4 /* between a verb and what is its subject's */
};

/** What a text tells of one name. @firm: how much that it is a firm's; @called:
    … before there was a person of that name; @person: … that it is somebody's;
    @whole: there is a person of whose full name it is the last word; @given: …
    the first; @body: there is a firm of whose longer name it is the first word,
   or the last behind "Grupo";
    @titled: it stands behind a title; @team: how often it is told as a team's.
 */
typedef struct {
  guint called, firm, person, team;
  gboolean whole, given, body, titled, thing;
} Told;

static gboolean
has_sign (const ActWord *word, const char *sign)
{
  return act_table_lists ("firm-signs", word->lemma, sign, ' ');
}

/* "Lee", "Lee Elektronik", which may be a firm's as well as somebody's. */
static gboolean
is_open (const ActNameFinder *finder, const ActNameUse *name)
{
  const ActWord *w =
      act_parse_get_sentence (finder->parse, name->sentence)->words;
  const guint n = name->end - name->begin;

  if (name->is_known || name->demonym || n > 3 ||
      (name->type != ACT_NAME_PER && name->type != ACT_NAME_LOC &&
       name->type != ACT_NAME_MISC))
    return FALSE;
  for (guint i = name->begin; i < name->end; i++)
    if (!act_word_starts_upper (&w[i]) || w[i].form[1] == '\0' ||
        w[i].form[1] == '.')
      return FALSE;
  return n == 1 || (name->type == ACT_NAME_PER &&
                    !act_gazetteer_get_given_gender (w[name->begin].lower) &&
                    !act_word_is_title (&w[name->begin]));
}

/* The verb of which the name is the subject, or 0. */
static guint
get_verb (const ActSentence *s, const ActNameUse *name)
{
  const ActWord *w = s->words;

  for (guint i = name->begin; i < name->end; i++)
    if (w[i].rel == ACT_REL_NSUBJ && w[w[i].head].upos == ACT_UPOS_VERB)
      return w[i].head;
  return 0;
}

/* Is another name, or another body, before the word @end that may be meant
   there: "Acme sued *Relto* over | its plant"? Who is told something is not. */
static gboolean
has_rival (const ActNameFinder *finder, const ActNameUse *name, guint end)
{
  const ActWord *w =
      act_parse_get_sentence (finder->parse, name->sentence)->words;
  const ActNameUse *last =
      &g_array_index (finder->names, ActNameUse, finder->names->len - 1);

  for (const ActNameUse *next = name + 1;
       next <= last && next->sentence == name->sentence && next->begin < end;
       next++)
    if ((next->type == ACT_NAME_ORG || next->type == ACT_NAME_LOC) &&
        w[next->end - 1].rel != ACT_REL_IOBJ)
      return TRUE;
  for (guint i = 1; i < end; i++)
    if ((i < name->begin || i >= name->end) && w[i].upos == ACT_UPOS_NOUN &&
        (act_words_is_body_noun (w, i) || has_sign (&w[i], "firm")))
      return TRUE;
  return FALSE;
}

/* Does the word stand below @head? */
static gboolean
is_below (const ActWord *w, guint word, guint head)
{
  for (guint step = 0; word && step < STEPS; step++, word = w[word].head)
    if (w[word].head == head)
      return TRUE;
  return FALSE;
}

/* "cut *its* forecast", "said *it* would hire ten". @will: set to TRUE for the
   latter where nothing else can be meant */
static guint
weigh_pronoun (const ActNameFinder *finder, const ActNameUse *name, guint verb,
               gboolean *will)
{
  const ActSentence *s = act_parse_get_sentence (finder->parse, name->sentence);
  const ActWord *w = s->words;

  for (guint i = MAX (verb, name->end); i <= s->n_words; i++) {
    const gboolean whose = w[i].xpos == ACT_XPOS_PRP_POSS &&
                           strcmp (w[i].lower, "its") == 0 &&
                           is_below (w, i, verb);
    const gboolean who =
        w[i].rel == ACT_REL_NSUBJ && strcmp (w[i].lower, "it") == 0 &&
        w[w[i].head].rel == ACT_REL_CCOMP && w[w[i].head].head == verb &&
        has_sign (&w[w[i].head], "plans");
    *will |= who && !has_rival (finder, name, i);
    if (whose || who)
      return has_rival (finder, name, i) ? HINT : SURE;
  }
  return 0;
}

/* What a subject of @verb tells by what it does, or agrees or plans to do. */
static guint
weigh_verb (const ActSentence *s, guint verb)
{
  const ActWord *w = s->words;
  const guint next = act_subject_find_dependent (s, verb, ACT_REL_BIT (XCOMP));

  if (next && w[next].upos == ACT_UPOS_VERB && w[next].xpos == ACT_XPOS_VB)
    verb = next;
  const guint object = act_subject_find_dependent (s, verb, ACT_REL_BIT (OBJ));

  if (has_sign (&w[verb], "does") ||
      (object && has_sign (&w[verb], "with-result") &&
       has_sign (&w[object], "result")))
    return SURE;
  return object && has_sign (&w[verb], "may") ? HINT : 0;
}

/* "the *shares* in Acme", "a *spokesman* for Acme"; "a *unit* in Oslo" is none
   of a firm. */
static gboolean
is_of_firm (const ActWord *noun, const char *link, ActNameType type)
{
  static const char *const links[] = {"at", "for", "of", NULL};

  if (has_sign (noun, "in") &&
      (strcmp (link, "in") == 0 || strcmp (link, "of") == 0))
    return TRUE;
  return type != ACT_NAME_LOC && act_strings_have (links, link) &&
         (has_sign (noun, "owned") || has_sign (noun, "staff"));
}

/* "Acme was *founded* in 1971", "acquired Acme", "the *shares* in Acme", "a
 *spokesman* for Acme". */
static guint
weigh_governor (const ActSentence *s, const ActNameUse *name)
{
  const ActWord *w = s->words;

  for (guint i = name->begin; i < name->end; i++) {
    const ActWord *governor = &w[w[i].head];
    const char *before = w[name->begin - 1].lower;
    if (w[i].head >= name->begin && w[i].head < name->end)
      continue;
    if ((w[i].rel == ACT_REL_OBJ || w[i].rel == ACT_REL_NSUBJ_PASS) &&
        has_sign (governor, "done"))
      return SURE;
    if (w[i].rel == ACT_REL_NMOD && governor->upos == ACT_UPOS_NOUN &&
        w[i].head < name->begin && is_of_firm (governor, before, name->type))
      return SURE;
    if (w[i].rel == ACT_REL_NMOD_POSS && has_sign (governor, "work"))
      return HINT;
  }
  return 0;
}

/* "Kestrel fired two. *Its* chairman …", "*The company* …": of the only one
   that can be meant. */
static guint
weigh_next (const ActNameFinder *finder, const ActNameUse *name)
{
  const ActSentence *s = act_parse_get_sentence (finder->parse, name->sentence);
  const ActWord *w;

  if (name->sentence + 1 >= act_parse_count_sentences (finder->parse) ||
      !get_verb (s, name) || has_rival (finder, name, s->n_words + 1) ||
      (name > (ActNameUse *) (gpointer) finder->names->data &&
       name[-1].sentence == name->sentence))
    return 0;
  s = act_parse_get_sentence (finder->parse, name->sentence + 1);
  w = s->words;
  if (s->n_words < 3)
    return 0;
  if (strcmp (w[1].lower, "the") == 0 && has_sign (&w[2], "firm") &&
      w[2].xpos == ACT_XPOS_NN && w[1].head == 2 &&
      (act_rel_is_in (w[2].rel, ACT_SUBJECT_RELATIONS) ||
       w[2].rel == ACT_REL_NMOD_POSS))
    return SURE;
  if (strcmp (w[1].lower, "its") == 0 && w[1].rel == ACT_REL_NMOD_POSS &&
      (has_sign (&w[w[1].head], "owned") || has_sign (&w[w[1].head], "staff")))
    return SURE;
  /* "Kestrel expects savings. *It said* …" */
  if (strcmp (w[1].lower, "it") == 0 && w[1].rel == ACT_REL_NSUBJ &&
      act_table_has (act_table_get ("speech-verbs"), w[w[1].head].lemma))
    return SURE;
  return 0;
}

/* "accused *the company* of fraud" in the same sentence or the next one, where
   no other is spoken of: it may be the one. */
static guint
weigh_again (const ActNameFinder *finder, const ActNameUse *name)
{
  const ActSentence *s = act_parse_get_sentence (finder->parse, name->sentence);
  const guint last =
      MIN (name->sentence + 1, act_parse_count_sentences (finder->parse) - 1);

  if (!get_verb (s, name) || has_rival (finder, name, name->end))
    return 0;
  for (guint sentence = name->sentence; sentence <= last; sentence++) {
    const ActWord *w;
    s = act_parse_get_sentence (finder->parse, sentence);
    w = s->words;
    for (guint i = sentence == name->sentence ? name->end + 1u : 2u;
         i <= s->n_words; i++)
      if (has_sign (&w[i], "firm") && w[i].xpos == ACT_XPOS_NN &&
          strcmp (w[i - 1].lower, "the") == 0 && w[i - 1].head == i)
        return HINT;
  }
  return 0;
}

/* "*his* firm", "said *she* had left", "*He* …" in the next sentence, with
   nobody else before it. */
static gboolean
has_gender (const ActNameFinder *finder, const ActNameUse *name)
{
  static const char *const words[] = {"he",      "her", "herself", "him",
                                      "himself", "his", "she",     NULL};
  const ActSentence *s = act_parse_get_sentence (finder->parse, name->sentence);
  const ActNameUse *first = &g_array_index (finder->names, ActNameUse, 0);
  const ActNameUse *last = first + finder->names->len - 1;

  if (!get_verb (s, name))
    return FALSE;
  if (name > first && name[-1].sentence == name->sentence &&
      name[-1].type == ACT_NAME_PER)
    return FALSE;
  for (guint i = name->end; i <= s->n_words; i++) {
    if (name < last && name[1].sentence == name->sentence &&
        name[1].type == ACT_NAME_PER && i >= name[1].begin)
      return FALSE;
    if (s->words[i].upos == ACT_UPOS_NOUN &&
        act_gazetteer_get_noun_class (s->words[i].lemma, NULL) ==
            ACT_NOUN_PERSON)
      return FALSE;
    if (act_strings_have (words, s->words[i].lower))
      return TRUE;
  }
  if (name->sentence + 1 >= act_parse_count_sentences (finder->parse))
    return FALSE;
  s = act_parse_get_sentence (finder->parse, name->sentence + 1);
  return s->n_words > 0 && act_strings_have (words, s->words[1].lower);
}

static guint
weigh_person (const ActNameFinder *finder, const ActNameUse *name)
{
  static const char *const kin[] = {"brother", "daughter", "father", "husband",
                                    "mother",  "sister",   "son",    "widow",
                                    "wife",    NULL};
  const ActSentence *s = act_parse_get_sentence (finder->parse, name->sentence);
  const ActWord *w = s->words, *before = &w[name->begin - 1];

  if (name->begin > 1 &&
      (act_word_is_title (before) ||
       (before->upos == ACT_UPOS_NOUN && !has_sign (before, "firm") &&
        act_gazetteer_get_noun_class (before->lemma, NULL) == ACT_NOUN_PERSON)))
    return SURE;
  /* "Lee, 45," and "Lee, who" */
  if (name->end + 1u <= s->n_words && strcmp (w[name->end].form, ",") == 0 &&
      (w[name->end + 1].upos == ACT_UPOS_NUM ||
       strcmp (w[name->end + 1].lower, "who") == 0))
    return SURE;
  for (guint i = name->begin; i < name->end; i++)
    if (w[i].rel == ACT_REL_NMOD_POSS &&
        act_strings_have (kin, w[w[i].head].lemma))
      return SURE;
  return has_gender (finder, name) ? SURE : 0;
}

/* "*Norvik are* fourth", "*Norvik have* signed Lee": one name, many people. */
static gboolean
is_many (const ActSentence *s, const ActNameUse *name, guint verb)
{
  const ActWord *w = s->words;

  for (guint i = name->begin; i < name->end; i++)
    if (w[i].xpos != ACT_XPOS_NNP ||
        act_subject_find_dependent (s, i, ACT_REL_BIT (CONJ)))
      return FALSE;
  for (guint i = name->end; i < verb; i++)
    if (w[i].head == verb &&
        (w[i].rel == ACT_REL_AUX || w[i].rel == ACT_REL_AUX_PASS ||
         w[i].rel == ACT_REL_COP) &&
        (strcmp (w[i].lower, "have") == 0 || strcmp (w[i].lower, "are") == 0 ||
         strcmp (w[i].lower, "were") == 0))
      return w[name->end].head == verb;
  return FALSE;
}

/* "*Norvik* striker Bo Lee": whose player or manager somebody is. */
static gboolean
is_of_team (const ActNameFinder *finder, const ActNameUse *name)
{
  static const char *const nouns[] = {
      "boss",    "coach",      "defender", "forward", "goalkeeper",
      "manager", "midfielder", "striker",  "winger",  NULL};
  const ActSentence *s = act_parse_get_sentence (finder->parse, name->sentence);
  const ActWord *w = s->words;
  const ActNameUse *last =
      &g_array_index (finder->names, ActNameUse, finder->names->len - 1);

  return name->end < s->n_words && name < last &&
         act_strings_have (nouns, w[name->end].lower) &&
         name[1].sentence == name->sentence &&
         name[1].begin == name->end + 1u && name[1].type == ACT_NAME_PER &&
         name[1].end - name[1].begin > 1;
}

/* What the words around one use of a name tell of it. */
static void
weigh (const ActNameFinder *finder, const ActNameUse *name, Told *told)
{
  const ActSentence *s = act_parse_get_sentence (finder->parse, name->sentence);
  const gboolean place = name->type == ACT_NAME_LOC;
  const guint verb = get_verb (s, name);
  const guint acts = verb ? weigh_verb (s, verb) : 0;

  told->thing |= *act_name_get_kind_of_thing (s, name) != '\0';
  told->firm += act_name_is_told_body (s, name) ? SURE : 0;
  if ((verb && is_many (s, name, verb)) || is_of_team (finder, name))
    told->team++;
  if (!place && verb) {
    gboolean will = FALSE;
    const guint next = weigh_next (finder, name);
    told->firm += weigh_pronoun (finder, name, verb, &will) +
                  MAX (next, weigh_again (finder, name));
    if (!told->whole)
      told->called += next + (will ? SURE : 0);
  }
  told->firm += (place && acts < SURE ? 0 : acts) + weigh_governor (s, name);
  told->person += weigh_person (finder, name);
}

/* "Lee Foundation", "Lee administration": of the person. */
static gboolean
is_called_after (const char *key)
{
  static const char *const words[] = {
      "act",       "administration", "airport",  "campaign", "center",
      "centre",    "college",        "doctrine", "family",   "foundation",
      "institute", "library",        "memorial", "museum",   "plan",
      "prize",     "school",         "street",   "tower",    "trust",
      NULL};
  const char *last = strrchr (key, ' ');

  return last && act_strings_have (words, last + 1);
}

static Told *
get_told (GHashTable *told, const char *key)
{
  Told *it = g_hash_table_lookup (told, key);

  if (!it) {
    it = g_new0 (Told, 1);
    g_hash_table_insert (told, g_strdup (key), it);
  }
  return it;
}

/* What longer names tell of their first and last words. */
static void
tell_parts (GHashTable *told, const ActNameFinder *finder,
            const ActNameUse *name)
{
  const ActWord *w =
      act_parse_get_sentence (finder->parse, name->sentence)->words;

  if (name->type == ACT_NAME_PER && name->end - name->begin > 1) {
    get_told (told, w[name->end - 1].lower)->whole = TRUE;
    get_told (told, w[name->begin].lower)->given = TRUE;
  } else if (name->type == ACT_NAME_ORG && name->end - name->begin > 1) {
    /* "Grupo *Relto*" */
    const gboolean opened =
        act_table_lists ("firm-signs", w[name->begin].lower, "opens", ' ');
    Told *it = get_told (told, w[opened ? name->end - 1u : name->begin].lower);
    it->body |= !is_called_after (name->key);
    if (is_of_team (finder, name)) {
      it->team++;
      get_told (told, w[name->end - 1].lower)->team++;
    }
  } else if (name->type == ACT_NAME_PER && name->begin > 1 &&
             act_word_is_honorific (&w[name->begin - 1])) {
    get_told (told, name->key)->titled = TRUE;
  }
}

/* Tells of all names of one word, or of more. */
static GHashTable *
collect_told (const ActNameFinder *finder, gboolean single)
{
  GHashTable *told =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  for (guint i = 0; i < finder->names->len; i++) {
    const ActNameUse *name = &g_array_index (finder->names, ActNameUse, i);
    if (single)
      tell_parts (told, finder, name);
    if (single == (name->end - name->begin == 1) && is_open (finder, name)) {
      Told *it = get_told (told, name->key);
      weigh (finder, name, it);
      /* "Halvorsen Group …", "Halvorsen …", and only then "Arne Halvorsen" */
      if (it->body && !it->whole && name->type == ACT_NAME_PER)
        it->firm += SURE;
    }
  }
  return told;
}

/* One who is known to have ruled, of whom a short text may tell no more. */
static gboolean
is_ruler (const char *key)
{
  g_autofree char *sound = act_names_key (key);
  const GPtrArray *rows = act_rulers_find (sound);

  for (guint i = 0; rows && i < rows->len; i++) {
    const char *const *row = rows->pdata[i];
    const char *surname = strrchr (row[1], ' ');
    if (g_ascii_strcasecmp (surname ? surname + 1 : row[1], key) == 0)
      return TRUE;
  }
  return FALSE;
}

/* Are all uses of the name a firm's? */
static gboolean
is_firm (const Told *told, const ActNameUse *name)
{
  /* "*Norvik*, who finished third" */
  if (told->team > 0 && !told->whole && !told->given && !told->titled)
    return TRUE;
  if (told->person || told->given || told->thing || is_ruler (name->key))
    return FALSE;
  if (told->whole)
    return (told->body ? told->firm : told->called) >= SURE ||
           (told->body && told->titled);
  return told->firm >= SURE || (told->body && name->type != ACT_NAME_LOC);
}

/* Adds to @firms what a name for the firm makes of its first word: "*Halvorsen*
   Group"; @named: words that somebody with that name has had before. */
static void
open_firm (const ActNameFinder *finder, const ActNameUse *name,
           GHashTable *firms, GHashTable *named)
{
  const ActWord *w =
      act_parse_get_sentence (finder->parse, name->sentence)->words;

  if (name->end - name->begin < 2)
    return;
  if (name->type == ACT_NAME_PER)
    g_hash_table_add (named, (gpointer) (guintptr) w[name->end - 1].lower);
  else if (name->type == ACT_NAME_ORG &&
           !g_hash_table_contains (named, w[name->begin].lower))
    g_hash_table_add (firms, (gpointer) (guintptr) w[name->begin].lower);
}

/* "Halvorsen" beside "Halvorsen Group" and "Arne Halvorsen": of each use the
   one that the words around it tell of, else the same as before; at first, the
   one who was named first. */
static void
settle_mixed (ActNameFinder *finder, GHashTable *told)
{
  g_autoptr (GHashTable) firms = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) named = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < finder->names->len; i++) {
    ActNameUse *name = &g_array_index (finder->names, ActNameUse, i);
    const Told *all = g_hash_table_lookup (told, name->key);
    Told it = {0};
    open_firm (finder, name, firms, named);
    if (!all || !all->whole || !all->body || !all->person ||
        name->type != ACT_NAME_PER || name->end - name->begin > 1)
      continue;
    weigh (finder, name, &it);
    if (it.person)
      g_hash_table_remove (firms, name->key);
    else if (it.firm)
      g_hash_table_add (firms, (gpointer) (guintptr) name->key);
    if (g_hash_table_contains (firms, name->key))
      act_name_use_set_type (name, ACT_NAME_ORG);
  }
}

void
act_name_finder_correct_firms (ActNameFinder *finder)
{
  for (guint single = FALSE; single <= TRUE; single++) {
    g_autoptr (GHashTable) told = collect_told (finder, (gboolean) single);

    for (guint i = 0; i < finder->names->len; i++) {
      ActNameUse *name = &g_array_index (finder->names, ActNameUse, i);
      const Told *it = g_hash_table_lookup (told, name->key);
      if (it && single == (name->end - name->begin == 1) &&
          is_open (finder, name) && is_firm (it, name))
        act_name_use_set_type (name, ACT_NAME_ORG);
    }
    if (single)
      settle_mixed (finder, told);
  }
}
