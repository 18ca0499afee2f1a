/* Names that the network took for something else. */
#include "mention/name-finder.h"

#include "lexicon/lexicon.h"

#include <string.h>

enum {
  MAX_MARK = 5,   /* words from the bracket of a mark like "(R-S.C.)" */
  MAX_ACRONYM = 5 /* letters before a country in the name of a branch */
};

/* "General Musharraf" taken for a body, where the text has a person of that
   surname: his name with a title. */
void
act_name_finder_correct_titled (ActNameFinder *finder)
{
  g_autoptr (GHashTable) surnames = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < finder->names->len; i++) {
    const ActNameUse *name = &g_array_index (finder->names, ActNameUse, i);
    const ActWord *w =
        act_parse_get_sentence (finder->parse, name->sentence)->words;
    if (name->type == ACT_NAME_PER)
      g_hash_table_add (surnames, (gpointer) (guintptr) w[name->end - 1].lower);
  }
  for (guint i = 0; i < finder->names->len; i++) {
    ActNameUse *name = &g_array_index (finder->names, ActNameUse, i);
    const ActWord *w =
        act_parse_get_sentence (finder->parse, name->sentence)->words;
    if (name->type == ACT_NAME_PER || name->end - name->begin < 2 ||
        !act_word_is_title (&w[name->begin]) ||
        !g_hash_table_contains (surnames, w[name->end - 1].lower))
      continue;
    name->begin++;
    act_name_use_set_type (name, ACT_NAME_PER);
    act_name_finder_set_key (finder, name);
  }
}

/* The word after the title in "NABU | *Director* Ann Lee", which are taken for
   the name of one person: a body with capitals only, what she is of it, and her
   name; or 0. */
static guint
find_person_of_body (const ActSentence *s, const ActNameUse *name)
{
  const ActWord *body = &s->words[name->begin], *title = body + 1;

  if (name->type != ACT_NAME_PER || name->end - name->begin < 4 ||
      !act_word_is_title (title) || strlen (body->form) < 3)
    return 0;
  for (const char *c = body->form; *c; c++)
    if (!g_ascii_isupper (*c))
      return 0;
  return name->begin + 2u;
}

/* Makes two names of such: the body's and hers. */
void
act_name_finder_split_bodies (ActNameFinder *finder)
{
  for (guint i = 0; i < finder->names->len; i++) {
    ActNameUse *name = &g_array_index (finder->names, ActNameUse, i);
    const guint begin = find_person_of_body (
        act_parse_get_sentence (finder->parse, name->sentence), name);
    ActNameUse person;
    if (!begin)
      continue;
    person = *name;
    name->end = name->reach = (guint16) (name->begin + 1);
    act_name_use_set_type (name, ACT_NAME_ORG);
    act_name_finder_set_key (finder, name);
    person.begin = (guint16) begin;
    act_name_finder_set_key (finder, &person);
    g_array_insert_val (finder->names, i + 1, person);
    i++;
  }
}

/* "*Det Insp* Ann Lee" with the titles taken for a name of their own. */
void
act_name_finder_drop_titles (ActNameFinder *finder)
{
  for (guint i = finder->names->len; i-- > 1;) {
    const ActNameUse *person = &g_array_index (finder->names, ActNameUse, i);
    const ActNameUse *name = person - 1;
    const ActWord *w =
        act_parse_get_sentence (finder->parse, name->sentence)->words;
    guint at = name->begin;

    while (at < name->end && act_word_is_title (&w[at]))
      at++;
    if (at == name->end && person->type == ACT_NAME_PER &&
        person->sentence == name->sentence && person->begin == name->end)
      g_array_remove_index (finder->names, i - 1);
  }
}

/* "*Banker*", "*Pirates*" at the beginning of a sentence. */
static gboolean
is_noun_of_persons (const ActNameFinder *finder, const ActNameUse *name)
{
  const ActWord *word = &act_parse_get_sentence (finder->parse, name->sentence)
                             ->words[name->begin];
  g_autofree char *lemma = g_utf8_strdown (word->lemma, -1);

  return name->begin == 1 && name->end == 2 && !name->is_known &&
         !name->demonym && name->type != ACT_NAME_LOC &&
         (act_gazetteer_get_noun_class (name->key, NULL) == ACT_NOUN_PERSON ||
          (word->upos == ACT_UPOS_NOUN && word->xpos == ACT_XPOS_NNS &&
           act_gazetteer_get_noun_class (lemma, NULL) == ACT_NOUN_PERSON));
}

/* "the *Lee-Day* debate" in a text that has both: two, not one. @surnames: last
   words of names, of two where these have a hyphen between */
static gboolean
is_pair (const ActWord *w, const ActNameUse *name, GHashTable *surnames)
{
  return name->type == ACT_NAME_PER && name->end - name->begin == 3 &&
         w[name->begin + 1].xpos == ACT_XPOS_HYPH &&
         g_hash_table_contains (surnames, w[name->begin].lower) &&
         g_hash_table_contains (surnames, w[name->end - 1].lower) &&
         !g_hash_table_contains (surnames, name->key);
}

/* "Ann *Lee-Day*" has a surname of two parts. */
static void
add_surname (const ActNameFinder *finder, GHashTable *surnames,
             const ActNameUse *name)
{
  const ActWord *w =
      act_parse_get_sentence (finder->parse, name->sentence)->words;
  const char *blank = strrchr (name->key, ' ');

  if (name->end - name->begin > 3 && w[name->end - 2].xpos == ACT_XPOS_HYPH)
    g_hash_table_add (surnames,
                      (gpointer) (guintptr) (blank ? blank + 1 : name->key));
  else
    g_hash_table_add (surnames, (gpointer) (guintptr) w[name->end - 1].lower);
}

/* "*Banker* jailed for fraud": a noun that opens the sentence, unless it is
   somebody's surname elsewhere. */
void
act_name_finder_drop_trades (ActNameFinder *finder)
{
  g_autoptr (GHashTable) surnames = g_hash_table_new (g_str_hash, g_str_equal);
  guint n = 0;

  for (guint i = 0; i < finder->names->len; i++) {
    const ActNameUse *name = &g_array_index (finder->names, ActNameUse, i);
    if ((name->begin > 1 || name->end - name->begin > 1) &&
        name->end - name->begin != 3)
      add_surname (finder, surnames, name);
  }
  for (guint i = 0; i < finder->names->len; i++) {
    ActNameUse name = g_array_index (finder->names, ActNameUse, i);
    if (is_pair (act_parse_get_sentence (finder->parse, name.sentence)->words,
                 &name, surnames))
      continue;
    if (is_noun_of_persons (finder, &name) &&
        !act_gazetteer_get_given_gender (name.key) &&
        !g_hash_table_contains (surnames, name.key))
      continue;
    g_array_index (finder->names, ActNameUse, n++) = name;
  }
  g_array_set_size (finder->names, n);
}

/* "Secretary *of State Ann Lee*", "*State Ann Lee*" or all of it: the office is
   no part of the name. */
void
act_name_finder_cut_secretary (ActNameFinder *finder)
{
  for (guint i = 0; i < finder->names->len; i++) {
    ActNameUse *name = &g_array_index (finder->names, ActNameUse, i);
    const ActWord *w =
        act_parse_get_sentence (finder->parse, name->sentence)->words;
    guint begin = name->begin;

    if (name->type != ACT_NAME_PER)
      continue;
    while (begin + 1 < name->end &&
           (strcmp (w[begin].lower, "secretary") == 0 ||
            strcmp (w[begin].lower, "of") == 0))
      begin++;
    if (begin < 3 || begin + 1 >= name->end ||
        strcmp (w[begin].lower, "state") != 0 ||
        strcmp (w[begin - 1].lower, "of") != 0 ||
        strcmp (w[begin - 2].lower, "secretary") != 0)
      continue;
    name->begin = (guint16) (begin + 1);
    act_name_finder_set_key (finder, name);
  }
}

/* A word of an office: its noun, what stands before it, a hyphen in it. */
static gboolean
is_office_word (const ActWord *word)
{
  return word->xpos == ACT_XPOS_HYPH ||
         act_table_has (act_table_get ("office-modifiers"), word->lower) ||
         (word->xpos != ACT_XPOS_NNPS &&
          act_gazetteer_get_noun_class (word->lower, NULL) == ACT_NOUN_PERSON);
}

/* "Republican | Senate" candidate, "Senate | Democratic" Leader: a chamber, and
   whose candidate or leader it is. */
void
act_name_finder_cut_parties (ActNameFinder *finder)
{
  static const char *const parties[] = {"republican", "democratic", "gop",
                                        "democrat", NULL};
  static const char *const chambers[] = {
      "senate",        "house",        "congress", "congressional",
      "gubernatorial", "presidential", NULL};

  for (guint i = 0; i < finder->names->len; i++) {
    ActNameUse *name = &g_array_index (finder->names, ActNameUse, i);
    const ActSentence *s =
        act_parse_get_sentence (finder->parse, name->sentence);
    const ActWord *first = &s->words[name->begin];
    if (name->end - name->begin != 2 || name->end > s->n_words)
      continue;
    if (act_strings_have (parties, first[0].lower) &&
        act_strings_have (chambers, first[1].lower) &&
        first[2].upos == ACT_UPOS_NOUN)
      name->begin++;
    else if (act_strings_have (chambers, first[0].lower) &&
             act_strings_have (parties, first[1].lower) &&
             first[1].upos == ACT_UPOS_ADJ &&
             (is_office_word (&first[2]) || act_name_is_faction (s, name->end)))
      name->end--;
    else
      continue;
    act_name_finder_set_key (finder, name);
  }
}

/* "the *Ohio | Republican* voted no": somebody of that party, and no body. */
static gboolean
is_partisan (const ActNameFinder *finder, const ActNameUse *name)
{
  const ActSentence *s = act_parse_get_sentence (finder->parse, name->sentence);
  const ActWord *last = &s->words[name->end - 1];

  if (name->begin < 2 || name->end - name->begin < 2 ||
      last->xpos == ACT_XPOS_NNPS ||
      s->words[name->begin - 1].upos != ACT_UPOS_DET ||
      !act_table_lists ("relation-words", last->lower, "party", ' '))
    return FALSE;
  g_autofree char *state = act_parse_get_words_text (
      finder->parse, name->sentence, name->begin, name->end - 1u);
  g_autofree char *lower = g_utf8_strdown (state, -1);
  return act_table_has (act_table_get ("regions"), lower);
}

/* "*Vermont | Sen.*", "*Ohio | Republican*" right before a person's name. */
static gboolean
is_before_person (const ActNameFinder *finder, const ActNameUse *name)
{
  const ActSentence *s = act_parse_get_sentence (finder->parse, name->sentence);
  const ActWord *last = &s->words[name->end - 1];
  gboolean people;

  return name->end - name->begin >= 2 && name->end <= s->n_words &&
         last->xpos != ACT_XPOS_NNPS &&
         s->words[name->end].upos == ACT_UPOS_PROPN &&
         act_word_starts_upper (&s->words[name->end]) &&
         ((act_word_is_title (last) && g_str_has_suffix (last->form, ".")) ||
          g_strcmp0 (act_gazetteer_find_demonym (last->lower, &people), "") ==
              0);
}

/* Whose a person is and what, but no body: only the first is a name. FALSE when
   it is something else. */
static gboolean
cut_person_before (const ActNameFinder *finder, ActNameUse *name)
{
  if (!is_partisan (finder, name) && !is_before_person (finder, name))
    return FALSE;
  name->end--;
  act_name_finder_set_key (finder, name);
  if (!name->is_known &&
      act_gazetteer_get_noun_class (name->key, NULL) == ACT_NOUN_UNKNOWN)
    act_name_use_set_type (name, ACT_NAME_LOC);
  return TRUE;
}

/* "U.N. | Secretary-General", "IMF | Managing" Director, taken for the name of
   a body: of a known one and an office in it. */
void
act_name_finder_cut_offices (ActNameFinder *finder)
{
  for (guint i = 0; i < finder->names->len; i++) {
    ActNameUse *name = &g_array_index (finder->names, ActNameUse, i);
    const ActSentence *s =
        act_parse_get_sentence (finder->parse, name->sentence);
    ActNameUse body = *name;
    gboolean office = name->end <= s->n_words &&
                      act_gazetteer_get_noun_class (s->words[name->end].lower,
                                                    NULL) == ACT_NOUN_PERSON;

    if (name->type == ACT_NAME_PER || name->is_known ||
        cut_person_before (finder, name))
      continue;
    while (body.end > name->begin + 1u &&
           is_office_word (&s->words[body.end - 1])) {
      body.end--;
      office |= act_gazetteer_get_noun_class (s->words[body.end].lower, NULL) ==
                ACT_NOUN_PERSON;
    }
    if (!office || body.end == name->end)
      continue;
    act_name_finder_set_key (finder, &body);
    if (!body.is_known)
      continue;
    act_name_use_set_type (&body, body.known.kind == ACT_KNOWN_ORGANIZATION
                                      ? ACT_NAME_ORG
                                      : ACT_NAME_LOC);
    *name = body;
  }
}

/* "president of *Norvik*" taken for a person: nobody is president of one. */
void
act_name_finder_correct_ruled (ActNameFinder *finder)
{
  const ActTable *roles = act_table_get ("role-nouns");

  for (guint i = 0; i < finder->names->len; i++) {
    ActNameUse *name = &g_array_index (finder->names, ActNameUse, i);
    const ActWord *w =
        act_parse_get_sentence (finder->parse, name->sentence)->words;
    const char *const *role;

    if (name->type != ACT_NAME_PER || name->end - name->begin > 1 ||
        name->begin < 3 || strcmp (w[name->begin - 1].lower, "of") != 0)
      continue;
    role = act_table_find (roles, w[name->begin - 2].lower);
    if (role && strcmp (role[1], "P35") == 0)
      act_name_use_set_type (name, ACT_NAME_LOC);
  }
}

gboolean
act_names_is_party_mark (const ActSentence *s, guint word)
{
  guint open = word, least = word > MAX_MARK ? word - MAX_MARK : 1;

  while (open > least && !strchr ("(),", *s->words[open].form))
    open--;
  if (open + 2 > s->n_words || *s->words[open].form == ')')
    return FALSE;
  /* "Ann Lee, R-S.C., said" */
  if (*s->words[open].form != '(' &&
      (*s->words[open].form != ',' || open < 2 || open + 3 > s->n_words ||
       !strchr ("RDI", s->words[open + 1].form[0]) || word > open + 3 ||
       s->words[open - 1].upos != ACT_UPOS_PROPN ||
       s->words[open + 3].upos != ACT_UPOS_PROPN))
    return FALSE;
  return g_ascii_isupper (s->words[open + 1].form[0]) &&
         s->words[open + 1].form[1] == '\0' &&
         g_str_equal (s->words[open + 2].form, "-");
}

void
act_name_finder_drop_party_marks (ActNameFinder *finder)
{
  guint n = 0;

  for (guint i = 0; i < finder->names->len; i++) {
    ActNameUse name = g_array_index (finder->names, ActNameUse, i);
    const ActSentence *s =
        act_parse_get_sentence (finder->parse, name.sentence);
    if (!act_names_is_party_mark (s, name.begin))
      g_array_index (finder->names, ActNameUse, n++) = name;
  }
  g_array_set_size (finder->names, n);
}

static gboolean
is_acronym (const ActWord *word)
{
  gsize n = strspn (word->form, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
  ActKnown known;

  return n >= 2 && n <= MAX_ACRONYM && word->form[n] == '\0' &&
         word->upos == ACT_UPOS_PROPN &&
         !act_gazetteer_find (word->form, &known);
}

/* A capital letter, a hyphen and a number, written as one. */
static gboolean
is_numbered (const ActSentence *s, guint word)
{
  const ActWord *w = &s->words[word];

  return word + 2 <= s->n_words && w->form[1] == '\0' &&
         g_ascii_isupper (w->form[0]) && g_str_equal (w[1].form, "-") &&
         w[2].upos == ACT_UPOS_NUM && w[2].span.begin == w->span.end + 1;
}

/* "the *177th* Separate Brigade", "the *2nd* Ward": which of several of the
   kind it is, before the last word of its name. */
static gboolean
has_number_before (const ActSentence *s, const ActNameUse *name)
{
  static const char *const kinds[] = {
      "air",      "amendment", "army",    "battalion", "battery",
      "brigade",  "circuit",   "company", "congress",  "corps",
      "district", "division",  "fleet",   "infantry",  "precinct",
      "regiment", "squadron",  "ward",    "wing",      NULL};
  const ActWord *number = &s->words[name->begin - 1];
  const gsize digits = strspn (number->form, "0123456789");

  return name->begin > 1 && name->type != ACT_NAME_PER && digits > 0 &&
         strlen (number->form) == digits + 2 && number->rel == ACT_REL_AMOD &&
         number->head >= name->begin && number->head < name->end &&
         act_strings_have (kinds, s->words[name->end - 1].lower);
}

/* "G-20", "M-23", "177th Brigade": the number is a part of the name. */
void
act_name_finder_complete_numbers (ActNameFinder *finder)
{
  g_autoptr (GArray) taken = g_array_new (FALSE, TRUE, sizeof (ActNameUse));
  guint from = 0;

  for (guint i = 0; i < finder->names->len; i++) {
    ActNameUse *name = &g_array_index (finder->names, ActNameUse, i);
    if (!has_number_before (
            act_parse_get_sentence (finder->parse, name->sentence), name))
      continue;
    name->begin--;
    act_name_finder_set_key (finder, name);
  }
  for (guint i = 0; i < act_parse_count_sentences (finder->parse); i++) {
    const ActSentence *s = act_parse_get_sentence (finder->parse, i);
    from = act_name_finder_skip (finder, from, i);
    for (guint word = 1; word + 2 <= s->n_words; word++) {
      ActNameUse *known;
      ActNameUse name = {
          .sentence = i, .begin = (guint16) word, .end = (guint16) (word + 3)};
      if (!is_numbered (s, word))
        continue;
      known = act_name_finder_find_overlap (finder, from, i, word, word + 3);
      if (known && known->begin == word && known->end < word + 3) {
        known->end = (guint16) (word + 3);
        act_name_finder_set_key (finder, known);
      }
      if (known)
        continue;
      act_name_use_set_type (
          &name, *s->words[word].form == 'G' ? ACT_NAME_ORG : ACT_NAME_MISC);
      act_name_finder_set_key (finder, &name);
      g_array_append_val (taken, name);
    }
  }
  act_name_finder_merge (finder, taken);
}

/* "RT America", "VTB Georgia" are branches, not the countries; "EU Turkey
   talks" are no branch: known acronyms are left alone, and so are words in a
   compound. */
void
act_name_finder_widen_branches (ActNameFinder *finder)
{
  for (guint i = 0; i < finder->names->len; i++) {
    ActNameUse *name = &g_array_index (finder->names, ActNameUse, i);
    const ActSentence *s =
        act_parse_get_sentence (finder->parse, name->sentence);
    const ActWord *last = &s->words[name->end - 1];

    if (!name->is_known || name->known.kind != ACT_KNOWN_COUNTRY ||
        name->begin < 2 || last->rel == ACT_REL_COMPOUND ||
        !g_ascii_islower (last->form[1]) ||
        !is_acronym (&s->words[name->begin - 1]) ||
        (i > 0 && name[-1].sentence == name->sentence &&
         name[-1].end >= name->begin))
      continue;
    name->begin--;
    act_name_use_set_type (name, ACT_NAME_ORG);
    act_name_finder_set_key (finder, name);
  }
}

/* "*Ethiopian* Jews", "*Sunni* Arabs": some of a people, not all of it. */
void
act_name_finder_widen_peoples (ActNameFinder *finder)
{
  for (guint i = finder->names->len; i-- > 0;) {
    ActNameUse *name = &g_array_index (finder->names, ActNameUse, i);
    const ActWord *w =
        act_parse_get_sentence (finder->parse, name->sentence)->words;
    guint head = name->begin, before = head - 1;

    if (name->end - name->begin != 1 || name->begin < 2 ||
        w[head].xpos != ACT_XPOS_NNPS || w[before].head != head ||
        w[before].upos != ACT_UPOS_ADJ || w[before].rel != ACT_REL_AMOD ||
        !act_word_starts_upper (&w[before]) || before == 1)
      continue;
    name->begin = (guint16) before;
    act_name_finder_set_key (finder, name);
    if (i > 0 && name[-1].sentence == name->sentence &&
        name[-1].end > name->begin) {
      if (name[-1].begin < name->begin)
        name->begin = name[-1].begin;
      g_array_remove_index (finder->names, --i);
    }
  }
}

static gboolean
is_storm_word (const ActWord *word)
{
  static const char *const storms[] = {"Cyclone", "Hurricane", "Storm",
                                       "Typhoon", NULL};

  return act_strings_have (storms, word->form);
}

/* "*Hurricane | Alma*", "*Tropical Storm | Alma*": where the name of the storm
   with its last word @word begins, or 0. */
static guint
find_storm (const ActWord *w, guint word)
{
  guint begin = word - 1;

  if (word < 2 || !is_storm_word (&w[begin]) || act_word_is_title (&w[word]))
    return 0;
  return begin > 1 && strcmp (w[begin - 1].form, "Tropical") == 0 ? begin - 1
                                                                  : begin;
}

/* A storm has the name of a person: "*Hurricane* Alma", and then "Alma", by
   which it is known. */
void
act_name_finder_widen_storms (ActNameFinder *finder)
{
  g_autoptr (GHashTable) storms = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = finder->names->len; i-- > 0;) {
    ActNameUse *name = &g_array_index (finder->names, ActNameUse, i);
    const ActWord *w =
        act_parse_get_sentence (finder->parse, name->sentence)->words;
    const guint last = name->end - 1u, begin = find_storm (w, last);
    /* "the National *Hurricane Center*" */
    if (!begin || name->begin < begin || name->type == ACT_NAME_ORG)
      continue;
    name->begin = (guint16) last;
    act_name_finder_set_key (finder, name);
    g_hash_table_add (storms, (gpointer) (guintptr) name->key);
    name->begin = (guint16) begin;
    act_name_use_set_type (name, ACT_NAME_MISC);
    while (i > 0 && name[-1].sentence == name->sentence &&
           name[-1].end > name->begin) {
      g_array_remove_index (finder->names, --i);
      name--;
    }
  }
  for (guint i = 0; i < finder->names->len; i++) {
    ActNameUse *name = &g_array_index (finder->names, ActNameUse, i);
    if (g_hash_table_contains (storms, name->key))
      act_name_use_set_type (name, ACT_NAME_MISC);
  }
}

/* May the name go on with this preposition and another name: "Ministry of
   Defence of Poland", "Association Agreement with Ukraine"? */
static gboolean
may_reach (const ActNameUse *name, const ActWord *last, const ActWord *next)
{
  if (name->is_known)
    return FALSE;
  if (name->type == ACT_NAME_ORG)
    return g_str_equal (next->lower, "of");
  return name->type == ACT_NAME_MISC &&
         (g_str_equal (last->lower, "agreement") ||
          g_str_equal (last->lower, "treaty")) &&
         (g_str_equal (next->lower, "with") || g_str_equal (next->lower, "of"));
}

void
act_name_finder_set_reach (ActNameFinder *finder)
{
  for (guint i = 0; i < finder->names->len; i++) {
    ActNameUse *name = &g_array_index (finder->names, ActNameUse, i);
    const ActNameUse *next =
        i + 1 < finder->names->len
            ? &g_array_index (finder->names, ActNameUse, i + 1)
            : NULL;
    const ActWord *w =
        act_parse_get_sentence (finder->parse, name->sentence)->words;
    guint at = name->end;

    name->reach = name->end;
    if (!next || next->sentence != name->sentence || next->begin <= at ||
        !may_reach (name, &w[at - 1], &w[at]))
      continue;
    at++;
    if (at < next->begin && g_str_equal (w[at].lower, "the"))
      at++;
    if (at == next->begin &&
        (next->type == ACT_NAME_LOC || next->type == ACT_NAME_ORG))
      name->reach = next->end;
  }
}
