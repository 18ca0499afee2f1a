#include "mention/name-span.h"

#include "lexicon/lexicon.h"
#include "mention/name-finder.h"
#include "tree-repair/build.h"

#include <string.h>

enum {
  OFFICE_WORDS = 8 /* of an office that a name was taken for a part of */
};

static gboolean
is_space (const char *at)
{
  return (guchar) *at < 0x80 ? g_ascii_isspace (*at)
                             : g_unichar_isspace (g_utf8_get_char (at));
}

char *
act_parse_get_words_text (const ActParse *parse, guint sentence, guint begin,
                          guint end)
{
  const ActSentence *s = act_parse_get_sentence (parse, sentence);
  const char *text =
      act_document_get_text (act_parse_get_document (parse), NULL);
  GString *out = g_string_new (NULL);
  const char *at = text + s->words[begin].span.begin;
  const char *stop = text + s->words[end - 1].span.end;

  while (at < stop) {
    const char *run = at;

    while (at < stop && !is_space (at))
      at += g_utf8_skip[(guchar) *at];
    g_string_append_len (out, run, at - run);
    if (at < stop && out->len && out->str[out->len - 1] != ' ')
      g_string_append_c (out, ' ');
    while (at < stop && is_space (at))
      at += g_utf8_skip[(guchar) *at];
  }
  return g_string_free (out, FALSE);
}

static gboolean
is_article (const char *lower)
{
  static const char *const articles[] = {
      "the", "a",   "an",  "this",  "that", "these", "those", "our",
      "his", "her", "its", "their", "my",   "your",  "some",  NULL};

  return act_strings_have (articles, lower);
}

static gboolean
is_edge_punctuation (const ActWord *word)
{
  return word->upos == ACT_UPOS_PUNCT || word->xpos == ACT_XPOS_POS ||
         !(g_unichar_isalnum (g_utf8_get_char (word->form)));
}

/* "US Secretary of State": an office and nothing that names anyone. */
static gboolean
is_office (const ActSentence *s, const ActNameUse *name)
{
  gboolean person = FALSE;

  for (guint i = name->begin; i < name->end; i++) {
    const ActWord *word = &s->words[i];
    ActKnown known;
    gboolean people;
    ActNounClass class = act_gazetteer_get_noun_class (word->lower, NULL);
    if (class == ACT_NOUN_PERSON && act_word_is_title (word))
      person = TRUE;
    else if ((class == ACT_NOUN_GROUP && i + 1 == name->end) ||
             (class == ACT_NOUN_UNKNOWN && act_word_starts_upper (word) &&
              !act_word_is_title (word) &&
              !act_gazetteer_find_demonym (word->lower, &people) &&
              !(act_gazetteer_find (word->form, &known) &&
                known.kind == ACT_KNOWN_COUNTRY)))
      return FALSE;
  }
  return person;
}

/* A clause of a headline: "EU signs deal". */
static gboolean
holds_verb (const ActSentence *s, const ActNameUse *name)
{
  for (guint i = name->begin; i < name->end; i++) {
    const ActWord *word = &s->words[i];
    if (!act_word_starts_upper (word) &&
        (word->xpos == ACT_XPOS_VBZ || word->xpos == ACT_XPOS_VBD ||
         word->xpos == ACT_XPOS_VBP || word->xpos == ACT_XPOS_MD))
      return TRUE;
  }
  return FALSE;
}

/* "*Defence Minister* Ann Lee": a title that was taken for a name of its own,
   right before the name. */
static gboolean
is_title_before_name (const ActSentence *s, const ActNameUse *name)
{
  const ActWord *w = s->words;

  if (name->type != ACT_NAME_PER || name->end > s->n_words ||
      !act_word_is_title (&w[name->end - 1]) ||
      act_word_is_honorific (&w[name->end - 1]) ||
      act_gazetteer_get_noun_class (w[name->end - 1].lower, NULL) !=
          ACT_NOUN_PERSON ||
      w[name->end].upos != ACT_UPOS_PROPN ||
      !act_word_starts_upper (&w[name->end]))
    return FALSE;
  for (guint i = name->begin; i < name->end; i++)
    if (act_gazetteer_get_given_gender (w[i].lower))
      return FALSE;
  return TRUE;
}

/* "U.S. | Defense" Secretary: where the state ends and a field of its
   government, part of the title behind, begins; @end of the name when it is
   none. Bodies stay whole: "US Army" General. */
static guint
find_field (const ActSentence *s, const ActNameUse *name)
{
  const ActWord *w = s->words;
  ActKnown known;

  if (name->end - name->begin < 2 || name->end > s->n_words ||
      !act_word_is_title (&w[name->end]) ||
      act_word_is_honorific (&w[name->end]) ||
      act_gazetteer_get_noun_class (w[name->end].lower, NULL) !=
          ACT_NOUN_PERSON ||
      !act_gazetteer_find (w[name->begin].form, &known) ||
      known.kind != ACT_KNOWN_COUNTRY)
    return name->end;
  for (guint i = name->begin + 1u; i < name->end; i++)
    if (act_table_has (act_table_get ("institution-nouns"), w[i].lower) ||
        !act_word_starts_upper (&w[i]) || !g_ascii_islower (w[i].form[1]))
      return name->end;
  return name->begin + 1u;
}

/* "China - European Union summit" */
static gboolean
is_spaced_dash (const ActWord *word)
{
  return (g_str_equal (word->form, "-") || g_str_equal (word->form, "–") ||
          g_str_equal (word->form, "—") || g_str_equal (word->form, "/")) &&
         (word->flags & ACT_WORD_SPACE_AFTER);
}

/* "Democrat | Ann Lee", "Spaniard | Juan Lopez": what the person is. Some such
   words are given names ("Roman", "Christian"). */
static gboolean
is_people_before_name (const ActSentence *s, const ActNameUse *name)
{
  const char *lower = s->words[name->begin].lower;
  gboolean people;

  return name->type == ACT_NAME_PER && name->end - name->begin > 2 &&
         act_word_starts_upper (&s->words[name->begin + 1]) &&
         s->words[name->begin + 1].upos == ACT_UPOS_PROPN &&
         act_gazetteer_find_demonym (lower, &people) &&
         act_gazetteer_get_given_gender (lower) == 0;
}

/* "*al* | Qaeda", "*al-* | Azhar" */
static void
take_arabic_article (const ActWord *w, ActNameUse *name)
{
  guint article = name->begin - 1u;

  if (article > 1 && w[article].xpos == ACT_XPOS_HYPH &&
      w[article].span.end == w[name->begin].span.begin &&
      w[article - 1].span.end == w[article].span.begin)
    article--;
  if (article &&
      (g_str_equal (w[article].lower, "al") ||
       (article + 1 < name->begin && g_str_equal (w[article].lower, "el"))))
    name->begin = (guint16) article;
}

/* "Ann Lee*, Jr.*" */
static void
take_generation (const ActSentence *s, ActNameUse *name)
{
  const ActWord *w = s->words;

  if (name->type == ACT_NAME_PER && name->end - name->begin > 1 &&
      name->end < s->n_words && g_str_equal (w[name->end].form, ",") &&
      (g_str_equal (w[name->end + 1].lower, "jr.") ||
       g_str_equal (w[name->end + 1].lower, "sr.")))
    name->end = (guint16) (name->end + 2u);
}

/* "*Chasing* | Lee was Day", at the beginning of a sentence. */
static gboolean
is_participle_before_name (const ActSentence *s, const ActNameUse *name)
{
  const ActWord *word = &s->words[name->begin];

  return name->type == ACT_NAME_PER && name->end - name->begin > 1 &&
         name->begin == 1 && word->xpos == ACT_XPOS_VBG &&
         word->upos == ACT_UPOS_VERB &&
         act_gazetteer_get_given_gender (word->lower) == 0;
}

/* "House | Rep.", "Saturday | Mr.": an abbreviated title in front of somebody;
   "2014 | University of Lund". */
static void
cut_edges_of_body (const ActWord *w, ActNameUse *name)
{
  if (name->type == ACT_NAME_PER)
    return;
  while (name->end - name->begin > 1 && act_word_is_title (&w[name->end - 1]) &&
         g_str_has_suffix (w[name->end - 1].form, ".") &&
         act_word_starts_upper (&w[name->end]))
    name->end--;
  if (name->type == ACT_NAME_ORG && name->end - name->begin > 2 &&
      strlen (w[name->begin].form) == 4 && w[name->begin].upos == ACT_UPOS_NUM)
    name->begin++;
}

/* "Lee | endorser", "Lee | oversaw", "Ann Lee | 3" */
static void
cut_tail_of_person (const ActWord *w, ActNameUse *name)
{
  while (name->type == ACT_NAME_PER && name->end - name->begin > 1 &&
         (((w[name->end - 1].upos == ACT_UPOS_NOUN ||
            w[name->end - 1].upos == ACT_UPOS_VERB) &&
           g_ascii_islower (*w[name->end - 1].form) &&
           w[name->end - 2].xpos != ACT_XPOS_HYPH) ||
          (w[name->end - 1].upos == ACT_UPOS_NUM &&
           g_ascii_isdigit (*w[name->end - 1].form))))
    name->end--;
}

/* "*Rep.* Ann Lee" taken for a body. */
static gboolean
is_titled (const ActWord *w, const ActNameUse *name)
{
  static const char *const titles[] = {"capt.", "col.", "gen.", "gov.", "lt.",
                                       "rep.",  "sen.", "sgt.", NULL};

  return name->end - name->begin > 2 &&
         act_strings_have (titles, w[name->begin].lower) &&
         act_gazetteer_get_given_gender (w[name->begin + 1].lower) &&
         act_gazetteer_get_noun_class (w[name->end - 1].lower, NULL) ==
             ACT_NOUN_UNKNOWN;
}

/* "*Retailer* | Acme", at the beginning of a sentence. */
static gboolean
is_trade_before_name (const ActSentence *s, const ActNameUse *name)
{
  static const char *const trades[] = {"broadcaster", "insurer",  "lender",
                                       "publisher",   "retailer", "supplier",
                                       NULL};
  const ActWord *word = &s->words[name->begin];

  return name->begin == 1 && name->end - name->begin > 1 &&
         act_word_starts_upper (&s->words[name->begin + 1]) &&
         (act_strings_have (trades, word->lower) ||
          g_str_has_suffix (word->lower, "maker"));
}

/* "Minister of *Foreign Affairs | Bob Day*": where the name of who holds the
   office begins, in the name or behind it; or 0. */
static guint
find_holder (const ActSentence *s, const ActNameUse *name)
{
  const guint first =
      name->begin > OFFICE_WORDS ? name->begin - OFFICE_WORDS : 1;

  for (guint title = first; title <= name->begin; title++) {
    const guint holder = act_words_find_titled (s->words, s->n_words, title);

    if (holder > name->begin && holder <= name->end)
      return holder;
  }
  return 0;
}

/* "UN Special *Envoy* | Bo Day", "House *Rep.* | Ann Lee": the office before a
   person's name that was taken for a part of it. FALSE where there is nothing
   but an office: "Minister for the North". */
static gboolean
cut_office (const ActSentence *s, ActNameUse *name)
{
  static const char *const offices[] = {
      "admiral", "ambassador", "commander", "commissioner", "director",
      "envoy",   "gov.",       "governor",  "minister",     "officer",
      "premier", "president",  "rep.",      "secretary",    "sen.",
      "senator", "speaker",    "spokesman", "spokesperson", "spokeswoman",
      NULL};
  const ActWord *w = s->words;
  guint i = name->begin, holder;

  holder = find_holder (s, name);
  if (holder && holder < name->end)
    act_name_use_set_type (name, ACT_NAME_PER);
  if (name->type != ACT_NAME_PER || name->end - name->begin < 2 ||
      act_gazetteer_get_given_gender (w[i].lower))
    return TRUE;
  /* "FCO Minister" */
  if (name->end - name->begin == 2 &&
      act_strings_have (offices, w[i + 1].lower) &&
      strspn (w[i].form, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == strlen (w[i].form))
    return FALSE;
  if (holder == name->end || (!holder && act_word_is_title (&w[i]) &&
                              (strcmp (w[i + 1].lower, "for") == 0 ||
                               strcmp (w[i + 1].lower, "to") == 0)))
    return FALSE;
  if (holder) {
    name->begin = (guint16) holder;
    return TRUE;
  }
  for (i++; i + 1 < name->end; i++)
    if (act_strings_have (offices, w[i].lower) &&
        act_word_starts_upper (&w[i + 1]) && w[i + 1].upos == ACT_UPOS_PROPN &&
        act_gazetteer_get_noun_class (w[i + 1].lower, NULL) != ACT_NOUN_GROUP)
      name->begin = (guint16) (i + 1);
  return TRUE;
}

/* "his *Norphobic* remarks" taken for somebody. */
static gboolean
is_adjective (const ActSentence *s, const ActNameUse *name)
{
  const ActWord *word = &s->words[name->begin];
  gboolean people;

  return name->type == ACT_NAME_PER && name->end - name->begin == 1 &&
         word->upos == ACT_UPOS_ADJ && word->rel == ACT_REL_AMOD &&
         word->head > name->begin &&
         s->words[word->head].upos == ACT_UPOS_NOUN &&
         !act_gazetteer_find_demonym (word->lower, &people);
}

/* "Moon Jae | -in" with the last syllable for a preposition. */
static void
take_syllable (const ActSentence *s, ActNameUse *name)
{
  guint last = name->end + 1u;

  if (last <= s->n_words && act_words_is_syllable (s->words, s->n_words, last))
    name->end = (guint16) (last + 1);
}

/* Cuts off what is no part of a name; FALSE when nothing is left. */
static gboolean
trim_name (const ActSentence *s, ActNameUse *name)
{
  const ActWord *w = s->words;
  gboolean upper = FALSE, people;

  while (name->begin < name->end && is_edge_punctuation (&w[name->begin]))
    name->begin++;
  while (name->end > name->begin && is_edge_punctuation (&w[name->end - 1]))
    name->end--;
  while (
      name->end - name->begin > 1 && is_article (w[name->begin].lower) &&
      !(name->type == ACT_NAME_MISC && act_word_starts_upper (&w[name->begin])))
    name->begin++;
  if (name->end - name->begin > 1 &&
      (act_word_is_honorific (&w[name->begin]) || is_titled (w, name)))
    act_name_use_set_type (name, ACT_NAME_PER);
  if (!cut_office (s, name))
    return FALSE;
  while (name->type == ACT_NAME_PER && name->end - name->begin > 1 &&
         act_word_is_title (&w[name->begin]) &&
         act_word_starts_upper (&w[name->begin + 1]))
    name->begin++;
  /* "the Foreign Ministry | collegium", "the former Soviet | republic" */
  while (
      name->end - name->begin > 1 && name->type != ACT_NAME_PER &&
      (w[name->end - 1].upos == ACT_UPOS_NOUN ||
       act_table_has (act_table_get ("place-nouns"), w[name->end - 1].lower)) &&
      g_ascii_islower (*w[name->end - 1].form) &&
      w[name->end - 2].xpos != ACT_XPOS_HYPH)
    name->end--;
  /* "dean of | Lund" with the office taken for a given name */
  if (name->begin + 2u < name->end && g_ascii_islower (*w[name->begin].form) &&
      g_str_equal (w[name->begin + 1u].lower, "of")) {
    name->begin = (guint16) (name->begin + 2u);
    act_name_use_set_type (name, ACT_NAME_ORG);
  }
  /* "Ann Lee | of Acme", "Lee | of Acme", but "Joan of Arc" */
  for (guint i = name->begin + 1u; i < name->end; i++)
    if (name->type == ACT_NAME_PER && g_str_equal (w[i].lower, "of") &&
        (i > name->begin + 1u ||
         !act_gazetteer_get_given_gender (w[name->begin].lower)))
      name->end = (guint16) i;
  /* "Democrat | of Ohio" */
  if (name->begin + 2u < name->end &&
      g_str_equal (w[name->begin + 1u].lower, "of") &&
      act_gazetteer_find_demonym (w[name->begin].lower, &people)) {
    name->end = (guint16) (name->begin + 1u);
    act_name_use_set_type (name, ACT_NAME_NORP);
  }
  /* "Ann Lee | - stung by it -" */
  for (guint i = name->begin + 1u; i + 1 < name->end; i++)
    if (is_spaced_dash (&w[i]) && g_ascii_islower (*w[i + 1].form))
      name->end = (guint16) i;
  if (name->end - name->begin == 1 && name->type != ACT_NAME_PER &&
      act_word_is_abbreviated_time (&w[name->begin]))
    return FALSE;
  if (name->end - name->begin > 1 && act_name_is_faction (s, name->end - 1u))
    name->end--;
  /* "Nissan | and" */
  while (name->end - name->begin > 1 &&
         g_ascii_islower (*w[name->end - 1].form) &&
         (w[name->end - 1].upos == ACT_UPOS_CCONJ ||
          w[name->end - 1].upos == ACT_UPOS_ADP) &&
         !act_words_is_syllable (w, s->n_words, name->end - 1u))
    name->end--;
  take_syllable (s, name);
  while (is_people_before_name (s, name))
    name->begin++;
  cut_tail_of_person (w, name);
  if (name->end <= s->n_words)
    cut_edges_of_body (w, name);
  if (is_participle_before_name (s, name) || is_trade_before_name (s, name))
    name->begin++;
  name->end = (guint16) find_field (s, name);
  /* "All- | Minsk Assembly" */
  while (name->begin > 2 && w[name->begin - 1].xpos == ACT_XPOS_HYPH &&
         act_word_starts_upper (&w[name->begin - 2]) &&
         w[name->begin - 2].span.end == w[name->begin - 1].span.begin)
    name->begin = (guint16) (name->begin - 2);
  take_arabic_article (w, name);
  take_generation (s, name);
  for (guint i = name->begin; i < name->end; i++)
    upper |=
        act_word_starts_upper (&w[i]) || !g_str_equal (w[i].form, w[i].lower);
  if (name->end == name->begin + 1 && (act_word_is_title (&w[name->begin]) ||
                                       is_article (w[name->begin].lower)))
    return FALSE;
  if (is_office (s, name) || holds_verb (s, name) || is_adjective (s, name) ||
      is_title_before_name (s, name))
    return FALSE;
  return name->end > name->begin && upper;
}

/* Adds a span if something of a name is left of it. */
static void
add_span (ActNameFinder *finder, ActNameUse name)
{
  const ActSentence *s = act_parse_get_sentence (finder->parse, name.sentence);

  if (name.begin >= name.end || !trim_name (s, &name))
    return;
  act_name_finder_set_key (finder, &name);
  g_array_append_val (finder->names, name);
}

static gboolean
is_known_words (const ActNameFinder *finder, const ActNameUse *name,
                guint begin, guint end)
{
  g_autofree char *text = NULL;
  ActKnown known;

  if (begin >= end)
    return FALSE;
  text = act_parse_get_words_text (finder->parse, name->sentence, begin, end);
  return act_gazetteer_find (text, &known);
}

/* "Ann Lee | — | Bob Day", "Lee | and | Day": no such word is in a person's
   name. */
static gboolean
is_between_persons (const ActNameUse *name, const ActWord *word)
{
  return name->type == ACT_NAME_PER &&
         (g_str_equal (word->form, "—") || g_str_equal (word->form, "and") ||
          (g_str_equal (word->form, "–") && is_spaced_dash (word)));
}

/* "UN General *Assembly*", "Norvik General *Hospital*": behind the title in a
   name, at @word, it goes on to name a body, and nobody. */
static gboolean
ends_in_body (const ActWord *w, const ActNameUse *name, guint word)
{
  const ActNounClass class =
      act_gazetteer_get_noun_class (w[name->end - 1].lower, NULL);

  return class == ACT_NOUN_GROUP ||
         (class == ACT_NOUN_PLACE && word + 1 == name->end);
}

/* Where the network took two names for one: "NATO | and | European Union",
   "UN | Secretary General | Ann Lee". Returns the word at which the second one
   begins, 0 when it is one; @end: where the first one ends. */
static guint
find_split (const ActNameFinder *finder, const ActNameUse *name, guint *end)
{
  const ActWord *w =
      act_parse_get_sentence (finder->parse, name->sentence)->words;

  for (guint i = name->begin + 1u; i + 1 < name->end; i++) {
    *end = i;
    if (is_between_persons (name, &w[i]))
      return i + 1;
    if ((g_str_equal (w[i].lower, "and") || is_spaced_dash (&w[i])) &&
        is_known_words (finder, name, name->begin, i) &&
        is_known_words (finder, name, i + 1, name->end))
      return i + 1;
    /* "Fox News | Ann Lee" */
    if (name->type != ACT_NAME_PER && i + 2u == name->end &&
        act_gazetteer_get_given_gender (w[i].lower) &&
        act_gazetteer_get_noun_class (w[i + 1].lower, NULL) ==
            ACT_NOUN_UNKNOWN &&
        is_known_words (finder, name, name->begin, i))
      return i;
    if (name->type == ACT_NAME_PER || !act_word_is_title (&w[i]) ||
        !act_word_starts_upper (&w[i]) ||
        act_gazetteer_get_noun_class (w[i].lower, NULL) != ACT_NOUN_PERSON)
      continue;
    while (i < name->end && act_word_is_title (&w[i]))
      i++;
    if (i < name->end && act_word_starts_upper (&w[i]) &&
        w[i].upos == ACT_UPOS_PROPN && !ends_in_body (w, name, i))
      return i;
  }
  return 0;
}

/* "the right to *sue* | Telvia". */
static void
cut_verb (const ActNameFinder *finder, ActNameUse *name)
{
  const ActWord *w =
      act_parse_get_sentence (finder->parse, name->sentence)->words;

  if (name->end - name->begin > 1 && w[name->begin].xpos == ACT_XPOS_VB &&
      g_ascii_islower (w[name->begin].form[0]) &&
      act_word_starts_upper (&w[name->begin + 1]))
    name->begin++;
}

/* "*Islamist* | Taliban": the creed of a known body. */
static void
cut_creed (const ActNameFinder *finder, ActNameUse *name)
{
  const ActWord *w =
      act_parse_get_sentence (finder->parse, name->sentence)->words;
  gboolean people;

  if (name->type == ACT_NAME_ORG && name->end - name->begin > 1 &&
      g_strcmp0 (act_gazetteer_find_demonym (w[name->begin].lower, &people),
                 "") == 0 &&
      !is_known_words (finder, name, name->begin, name->end) &&
      is_known_words (finder, name, name->begin + 1u, name->end))
    name->begin++;
}

static void
copy_spans (ActNameFinder *finder)
{
  guint n;
  const ActNameSpan *spans = act_parse_get_names (finder->parse, &n);

  for (guint i = 0; i < n; i++) {
    const ActSentence *s =
        act_parse_get_sentence (finder->parse, spans[i].sentence);
    ActNameUse name = {.sentence = spans[i].sentence,
                       .begin = spans[i].begin,
                       .end = spans[i].end,
                       .type = spans[i].type};
    guint end, second;
    if (name.begin < 1 || name.end > s->n_words + 1 || name.begin >= name.end)
      continue;
    memcpy (name.probability, spans[i].probability, sizeof name.probability);
    cut_verb (finder, &name);
    cut_creed (finder, &name);
    second = find_split (finder, &name, &end);
    if (second) {
      ActNameUse rest = name;
      rest.begin = (guint16) second;
      if (!g_str_equal (s->words[second - 1].lower, "and"))
        act_name_use_set_type (&rest, ACT_NAME_PER);
      name.end = (guint16) end;
      add_span (finder, name);
      add_span (finder, rest);
    } else {
      add_span (finder, name);
    }
  }
  act_name_finder_sort (finder->names);
}

GArray *
act_names_new (const ActParse *parse, GStringChunk *strings)
{
  ActNameFinder finder = {parse, strings,
                          g_array_new (FALSE, TRUE, sizeof (ActNameUse))};

  copy_spans (&finder);
  act_name_finder_join_cases (&finder);
  act_name_finder_cut_offices (&finder);
  act_name_finder_complete_known (&finder);
  act_name_finder_complete_demonyms (&finder);
  act_name_finder_complete_proper (&finder);
  act_name_finder_widen_bodies (&finder);
  act_name_finder_complete_purposes (&finder);
  act_name_finder_complete_spelled (&finder);
  act_name_finder_join_halves (&finder);
  act_name_finder_join_pairs (&finder);
  act_name_finder_complete_parties (&finder);
  act_name_finder_drop_party_marks (&finder);
  act_name_finder_widen_branches (&finder);
  act_name_finder_complete_numbers (&finder);
  act_name_finder_cut_secretary (&finder);
  act_name_finder_drop_titles (&finder);
  act_name_finder_split_bodies (&finder);
  act_name_finder_correct_titled (&finder);
  act_name_finder_correct_ruled (&finder);
  act_name_finder_drop_trades (&finder);
  act_name_finder_widen_storms (&finder);
  act_name_finder_choose_short_forms (&finder);
  act_name_finder_vote_types (&finder);
  act_name_finder_correct_firms (&finder);
  act_name_finder_correct_acronyms (&finder);
  act_name_finder_complete_repeats (&finder);
  act_name_finder_cut_parties (&finder);
  act_name_finder_drop_homonyms (&finder);
  act_name_finder_choose_places (&finder);
  act_name_finder_widen_peoples (&finder);
  act_name_finder_set_reach (&finder);
  return finder.names;
}
