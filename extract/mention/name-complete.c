/* Names that the network has missed. */
#include "mention/name-finder.h"

#include "lexicon/lexicon.h"
#include "tree-repair/build.h"

#include <string.h>

enum {
  MAX_REPEAT_WORDS = 8, /* of a name that is looked for again */
  MIN_SURNAME = 3       /* letters of a surname that is looked for */
};

static ActNameType
type_of_known (const ActKnown *known)
{
  return known->kind == ACT_KNOWN_ORGANIZATION ? ACT_NAME_ORG
         : known->kind == ACT_KNOWN_BLOC       ? ACT_NAME_LOC
                                               : ACT_NAME_LOC;
}

/* "*London*-listed", "*Lyon*-based": nothing but a place. */
static gboolean
is_seat (const ActSentence *s, guint end)
{
  static const char *const participles[] = {
      "based", "born", "headquartered", "listed", "registered", NULL};

  return end < s->n_words && strcmp (s->words[end].lower, "-") == 0 &&
         !(s->words[end].flags & ACT_WORD_SPACE_AFTER) &&
         act_strings_have (participles, s->words[end + 1].lower);
}

/* May this known name be put where the network saw none, or part of one? */
static gboolean
may_insert (const ActSentence *s, const ActKnown *known, guint begin, guint end)
{
  const ActWord *w = s->words;

  if (known->kind == ACT_KNOWN_CITY && is_seat (s, end))
    return TRUE;
  if (known->risky || known->kind == ACT_KNOWN_CITY)
    return FALSE;
  if (known->kind == ACT_KNOWN_BLOC)
    return begin > 1 && g_str_equal (w[begin - 1].lower, "the") &&
           w[begin].upos == ACT_UPOS_PROPN &&
           (end > s->n_words || !act_word_starts_upper (&w[end]));
  /* Part of something longer that the network did not see as a name. */
  if (begin > 2 && act_word_starts_upper (&w[begin - 1]) &&
      w[begin - 1].upos == ACT_UPOS_PROPN && !act_word_is_title (&w[begin - 1]))
    return FALSE;
  return TRUE;
}

/* Tries words [begin, end) of a sentence against the gazetteer; names before
   index @from are of earlier sentences. TRUE when it took it. */
static gboolean
take_known (ActNameFinder *finder, GArray *taken, guint from, guint sentence,
            guint begin, guint end)
{
  const ActSentence *s = act_parse_get_sentence (finder->parse, sentence);
  g_autofree char *text =
      act_parse_get_words_text (finder->parse, sentence, begin, end);
  ActNameUse name = {
      .sentence = sentence, .begin = (guint16) begin, .end = (guint16) end};
  ActNameUse *other;
  ActKnown known;

  if (!act_gazetteer_find (text, &known))
    return FALSE;
  other = act_name_finder_find_overlap (finder, from, sentence, begin, end);
  if (other && other->begin <= begin && other->end >= end) {
    /* The same words: the gazetteer knows better, unless it is risky. */
    if (other->begin == begin && other->end == end && !known.risky &&
        known.kind != ACT_KNOWN_CITY)
      act_name_use_set_type (other, type_of_known (&known));
    return TRUE;
  }
  if (other && (end - begin == 1 || other->begin < begin || other->end > end))
    return FALSE;
  if (!other && !may_insert (s, &known, begin, end))
    return FALSE;
  act_name_use_set_type (&name, type_of_known (&known));
  act_name_finder_set_key (finder, &name);
  g_array_append_val (taken, name);
  return TRUE;
}

/* Known names that the network has missed or cut into fragments. */
void
act_name_finder_complete_known (ActNameFinder *finder)
{
  g_autoptr (GArray) taken = g_array_new (FALSE, TRUE, sizeof (ActNameUse));
  guint from = 0;

  for (guint i = 0; i < act_parse_count_sentences (finder->parse); i++) {
    const ActSentence *s = act_parse_get_sentence (finder->parse, i);
    from = act_name_finder_skip (finder, from, i);
    for (guint begin = 1; begin <= s->n_words; begin++) {
      guint most = MIN (ACT_GAZETTEER_WORDS, s->n_words - begin + 1);
      if (!act_word_starts_upper (&s->words[begin]))
        continue;
      for (guint k = most; k > 0; k--)
        if ((act_word_starts_upper (&s->words[begin + k - 1]) ||
             s->words[begin + k - 1].xpos == ACT_XPOS_POS ||
             s->words[begin + k - 1].upos == ACT_UPOS_NUM) &&
            take_known (finder, taken, from, i, begin, begin + k)) {
          begin += k - 1;
          break;
        }
    }
  }
  act_name_finder_merge (finder, taken);
}

/* "South | African" of which the network saw the second word. */
static void
widen_demonym (const ActNameFinder *finder, ActNameUse *name)
{
  const ActWord *before =
      &act_parse_get_sentence (finder->parse, name->sentence)
           ->words[name->begin - 1];
  g_autofree char *whole = NULL;
  gboolean people;

  if (name->end - name->begin != 1 || name->begin < 2 ||
      !act_word_starts_upper (before))
    return;
  whole = g_strdup_printf ("%s %s", before->lower, name->key);
  if (!act_gazetteer_find_demonym (whole, &people))
    return;
  name->begin--;
  act_name_finder_set_key (finder, name);
}

static gboolean
has_article (const ActNameFinder *finder, const ActNameUse *name)
{
  const ActWord *w =
      act_parse_get_sentence (finder->parse, name->sentence)->words;

  return name->end == name->begin + 1u && name->begin > 1 &&
         strcmp (w[name->begin - 1].lower, "the") == 0;
}

/* "Sri | Lankan" of which the network made two. */
static gboolean
join_demonym (ActNameFinder *finder, guint index)
{
  ActNameUse *name = &g_array_index (finder->names, ActNameUse, index);
  const ActNameUse *before = name - 1;

  if (index == 0 || before->sentence != name->sentence ||
      before->end != name->begin || before->end - before->begin != 1)
    return FALSE;
  widen_demonym (finder, name);
  if (name->begin != before->begin)
    return FALSE;
  g_array_remove_index (finder->names, index - 1);
  return TRUE;
}

/* Demonyms are NORP, single words also where the network saw none. */
void
act_name_finder_complete_demonyms (ActNameFinder *finder)
{
  guint n, from = 0;

  for (guint i = 0; i < finder->names->len; i++) {
    ActNameUse *name;
    if (join_demonym (finder, i))
      i--;
    name = &g_array_index (finder->names, ActNameUse, i);
    if (i == 0 || name[-1].sentence != name->sentence ||
        name[-1].end < name->begin)
      widen_demonym (finder, name);
    /* "each *Democrat*", "the *Dane*" is no person's name, unlike "Christian".
     */
    if (name->demonym &&
        (name->type != ACT_NAME_PER || has_article (finder, name) ||
         (!*name->demonym && !act_gazetteer_get_given_gender (name->key))))
      act_name_use_set_type (name, ACT_NAME_NORP);
  }
  n = finder->names->len;
  for (guint i = 0; i < act_parse_count_sentences (finder->parse); i++) {
    const ActSentence *s = act_parse_get_sentence (finder->parse, i);
    while (from < n &&
           g_array_index (finder->names, ActNameUse, from).sentence < i)
      from++;
    for (guint k = 1; k <= s->n_words; k++) {
      ActNameUse name = {
          .sentence = i, .begin = (guint16) k, .end = (guint16) (k + 1)};
      if (!act_word_starts_upper (&s->words[k]) ||
          !act_gazetteer_find_demonym (s->words[k].lower, &name.people) ||
          act_name_finder_find_overlap (finder, from, i, k, k + 1))
        continue;
      act_name_use_set_type (&name, ACT_NAME_NORP);
      act_name_finder_set_key (finder, &name);
      g_array_append_val (finder->names, name);
    }
  }
  act_name_finder_sort (finder->names);
}

/* Adds string -> type of one name; @surname too. Keys are as written. */
static void
learn_repeat (const ActNameFinder *finder, GHashTable *repeats,
              const ActNameUse *name)
{
  const ActSentence *s = act_parse_get_sentence (finder->parse, name->sentence);
  const ActWord *last = &s->words[name->end - 1];
  char *text;

  if (name->end - name->begin > MAX_REPEAT_WORDS || name->demonym)
    return;
  text = act_parse_get_words_text (finder->parse, name->sentence, name->begin,
                                   name->end);
  g_hash_table_insert (repeats, text, GUINT_TO_POINTER (name->type + 1u));
  if (name->type == ACT_NAME_PER && name->end - name->begin > 1 &&
      g_utf8_strlen (last->form, -1) >= MIN_SURNAME &&
      act_word_starts_upper (last) &&
      !g_hash_table_contains (repeats, last->form))
    g_hash_table_insert (repeats, g_strdup (last->form),
                         GUINT_TO_POINTER (ACT_NAME_PER + 1u));
}

/* A single word counts as a repetition only where it is tagged as a name, or
   opens the sentence and is no common noun ("Sontex boss"), and stands alone.
 */
static gboolean
may_repeat (const ActSentence *s, guint begin, guint end)
{
  const ActWord *w = s->words;

  if (end - begin > 1)
    return TRUE;
  if (w[begin].upos != ACT_UPOS_PROPN &&
      (begin > 1 ||
       (w[begin].upos != ACT_UPOS_NOUN && w[begin].upos != ACT_UPOS_ADJ) ||
       act_gazetteer_get_noun_class (w[begin].lower, NULL) != ACT_NOUN_UNKNOWN))
    return FALSE;
  return !(end <= s->n_words && w[end].upos == ACT_UPOS_PROPN &&
           act_word_starts_upper (&w[end]));
}

/* "Novy | Most", of which the network saw the first word here and both
   elsewhere. */
static void
widen_part (const ActNameFinder *finder, ActNameUse *part, guint begin,
            guint end)
{
  const ActNameUse *next = part + 1;
  const ActNameUse *last =
      &g_array_index (finder->names, ActNameUse, finder->names->len - 1);

  if (part->begin != begin || part->end >= end || part->is_known ||
      part->demonym ||
      (part < last && next->sentence == part->sentence && next->begin < end))
    return;
  part->end = (guint16) end;
  act_name_finder_set_key (finder, part);
}

void
act_name_finder_complete_repeats (ActNameFinder *finder)
{
  g_autoptr (GHashTable) repeats =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint n = finder->names->len, from = 0;

  for (guint i = 0; i < n; i++)
    learn_repeat (finder, repeats,
                  &g_array_index (finder->names, ActNameUse, i));
  for (guint i = 0; i < act_parse_count_sentences (finder->parse); i++) {
    const ActSentence *s = act_parse_get_sentence (finder->parse, i);
    while (from < n &&
           g_array_index (finder->names, ActNameUse, from).sentence < i)
      from++;
    for (guint begin = 1; begin <= s->n_words; begin++) {
      guint most = MIN (MAX_REPEAT_WORDS, s->n_words - begin + 1);
      if (!act_word_starts_upper (&s->words[begin]) ||
          act_name_finder_find_overlap (finder, from, i, begin, begin + 1))
        continue;
      for (guint k = most; k > 0; k--) {
        g_autofree char *text =
            act_parse_get_words_text (finder->parse, i, begin, begin + k);
        guint type = GPOINTER_TO_UINT (g_hash_table_lookup (repeats, text));
        ActNameUse name = {.sentence = i,
                           .begin = (guint16) begin,
                           .end = (guint16) (begin + k)};
        ActNameUse *part;
        if (!type || !may_repeat (s, begin, begin + k))
          continue;
        part = act_name_finder_find_overlap (finder, from, i, begin, begin + k);
        if (part) {
          widen_part (finder, part, begin, begin + k);
          continue;
        }
        act_name_use_set_type (&name, (ActNameType) (type - 1));
        act_name_finder_set_key (finder, &name);
        g_array_append_val (finder->names, name);
        begin += k - 1;
        break;
      }
    }
  }
  act_name_finder_sort (finder->names);
}

/* Does a run of capitalised words go on with the word at @at? */
static gboolean
continues_run (const ActSentence *s, guint at)
{
  const ActWord *w = s->words;
  gboolean next;

  if (at > s->n_words)
    return FALSE;
  if (act_word_starts_upper (&w[at]) && w[at].upos == ACT_UPOS_PROPN)
    return TRUE;
  next = at + 1 <= s->n_words && w[at + 1].upos == ACT_UPOS_PROPN;
  /* "Ban Ki-moon" */
  if (w[at].xpos == ACT_XPOS_HYPH || w[at - 1].xpos == ACT_XPOS_HYPH)
    return w[at].xpos == ACT_XPOS_HYPH ? next : w[at].upos == ACT_UPOS_PROPN;
  /* "People's Assembly" */
  return next && act_word_starts_upper (&w[at + 1]) &&
         w[at].xpos == ACT_XPOS_POS &&
         act_gazetteer_get_noun_class (w[at - 1].lower, NULL) == ACT_NOUN_GROUP;
}

/* "Relto", "Fáil"; no "IBM". */
static gboolean
is_capitalised (const ActWord *word)
{
  return act_word_starts_upper (word) &&
         g_unichar_islower (g_utf8_get_char (g_utf8_next_char (word->form)));
}

/* "*Relto* president Ann Lee": of whom she is one. */
static gboolean
is_before_role (const ActSentence *s, guint word)
{
  const ActWord *w = &s->words[word];

  return word + 2 <= s->n_words && w->xpos == ACT_XPOS_NNP &&
         w->rel == ACT_REL_COMPOUND && w->head == word + 1 &&
         is_capitalised (w) && w[1].xpos == ACT_XPOS_NN &&
         !act_word_starts_upper (&w[1]) &&
         act_table_has (act_table_get ("role-nouns"), w[1].lower) &&
         act_gazetteer_get_noun_class (w[1].lower, NULL) == ACT_NOUN_PERSON &&
         w[2].upos == ACT_UPOS_PROPN && act_word_starts_upper (&w[2]) &&
         act_gazetteer_get_noun_class (w->lower, NULL) == ACT_NOUN_UNKNOWN &&
         !act_table_has (act_table_get ("office-modifiers"), w->lower) &&
         !act_word_is_title (w) && !act_word_is_abbreviated_time (w);
}

/* "*Fianna* Fáil", "*Fine* Gael" within a sentence: may the word be the first
   of the name of the body that the next one ends? */
static gboolean
begins_body (const ActSentence *s, guint word)
{
  const ActWord *w = &s->words[word];
  ActKnown known;
  gboolean people;

  return is_capitalised (w) &&
         (w->rel == ACT_REL_COMPOUND || w->rel == ACT_REL_AMOD ||
          w->rel == ACT_REL_FLAT) &&
         (w->head == w[1].head || w->head == word + 1) &&
         !act_word_is_title (w) && !act_word_is_abbreviated_time (w) &&
         !act_table_has (act_table_get ("office-modifiers"), w->lower) &&
         !act_table_has (act_table_get ("role-nouns"), w->lower) &&
         !act_gazetteer_find_demonym (w->lower, &people) &&
         !act_gazetteer_find (w->form, &known);
}

/* "Fianna | *Fáil* councillor Ann Lee", "Fine *Gael* senator Ann Lee" of which
   the network saw one word: both name the body. */
static void
join_before_role (ActNameFinder *finder, guint from, guint sentence, guint word)
{
  const ActSentence *s = act_parse_get_sentence (finder->parse, sentence);
  ActNameUse *before, *here;

  if (!is_before_role (s, word) || !begins_body (s, word - 1))
    return;
  before =
      act_name_finder_find_overlap (finder, from, sentence, word - 1, word);
  here = act_name_finder_find_overlap (finder, from, sentence, word, word + 1);
  if (before == here || (!before && word < 3) ||
      (before && (before->is_known || before->type == ACT_NAME_LOC ||
                  before->end != word || before->begin + 1u != word)) ||
      (here && (here->is_known || here->type == ACT_NAME_PER ||
                here->end != word + 1u)))
    return;
  if (before) {
    before->end = (guint16) (word + 1);
    if (here)
      g_array_remove_index (
          finder->names, (guint) (here - (ActNameUse *) finder->names->data));
  } else {
    before = here;
    before->begin--;
  }
  act_name_use_set_type (before, ACT_NAME_ORG);
  act_name_finder_set_key (finder, before);
}

/* "Lund *Committee*", "Eastern Phosphate *Works*": the last word of a body's
   name. */
static gboolean
ends_body (const ActWord *word)
{
  return act_gazetteer_get_noun_class (word->lower, NULL) == ACT_NOUN_GROUP ||
         act_table_lists ("firm-signs", word->lower, "name", ' ');
}

/* What a run of capitalised words that the network took for no name may be;
   FALSE when it need be no name. */
static gboolean
guess_type (const ActSentence *s, guint begin, guint end, ActNameType *type)
{
  const ActWord *w = s->words;
  ActNounClass last = act_gazetteer_get_noun_class (w[end - 1].lower, NULL);
  gboolean titled = begin > 1 && act_word_starts_upper (&w[begin - 1]) &&
                    act_word_is_title (&w[begin - 1]);
  char gender = act_gazetteer_get_given_gender (w[begin].lower);

  if (act_word_is_title (&w[end - 1]) && end - begin < 4 &&
      last == ACT_NOUN_PERSON)
    return FALSE;
  if (titled || (gender && last == ACT_NOUN_UNKNOWN && end - begin > 1)) {
    *type = ACT_NAME_PER;
    return TRUE;
  }
  if (end - begin == 1 && is_before_role (s, begin)) {
    *type = ACT_NAME_ORG;
    return TRUE;
  }
  if (end - begin == 1 && (last != ACT_NOUN_UNKNOWN || begin == 1 ||
                           act_word_is_title (&w[begin]) ||
                           act_word_is_abbreviated_time (&w[begin]) ||
                           g_utf8_strlen (w[begin].form, -1) < 3))
    return FALSE;
  *type = ends_body (&w[end - 1])  ? ACT_NAME_ORG
          : last == ACT_NOUN_PLACE ? ACT_NAME_LOC
                                   : ACT_NAME_MISC;
  return *type != ACT_NAME_MISC || last == ACT_NOUN_UNKNOWN ||
         last == ACT_NOUN_EVENT;
}

/* "On *Tuesday* | Lund will meet": a time of its own. */
static gboolean
is_day_before (const ActSentence *s, guint word, guint end)
{
  const ActWord *it = &s->words[word];

  return word + 1 < end && act_rel_get_base ((ActRel) it->rel) == ACT_REL_OBL &&
         (it->head < word || it->head >= end) &&
         act_gazetteer_get_noun_class (it->lower, NULL) == ACT_NOUN_TIME;
}

static void
take_run (ActNameFinder *finder, GArray *taken, guint sentence, guint begin,
          guint end)
{
  const ActSentence *s = act_parse_get_sentence (finder->parse, sentence);
  ActNameUse name = {.sentence = sentence, .end = (guint16) end};
  ActNameType type;

  while (begin < end && (act_word_is_title (&s->words[begin]) ||
                         s->words[begin].upos == ACT_UPOS_PUNCT ||
                         s->words[begin].xpos == ACT_XPOS_POS ||
                         is_day_before (s, begin, end)))
    begin++;
  name.begin = (guint16) begin;
  if (begin == end || !guess_type (s, begin, end, &type))
    return;
  act_name_use_set_type (&name, type);
  act_name_finder_set_key (finder, &name);
  g_array_append_val (taken, name);
}

/* "President *Asif* | Ali Zardari" of which the network saw the rest: the last
   word before the name is the first of it. */
static void
take_first_word (ActNameFinder *finder, const ActSentence *s, guint begin,
                 ActNameUse *name)
{
  guint first = name->begin - 1u;
  const ActWord *word = &s->words[first];
  ActKnown known;
  gboolean people;

  if (name->type != ACT_NAME_PER || first < begin ||
      word->upos != ACT_UPOS_PROPN || !act_word_starts_upper (word) ||
      !g_ascii_islower (word->form[1]) || strchr (word->form, '.') ||
      act_word_is_title (word) || word->head < name->begin ||
      word->head >= name->end ||
      (!act_gazetteer_get_given_gender (word->lower) &&
       act_gazetteer_get_noun_class (word->lower, NULL) != ACT_NOUN_UNKNOWN) ||
      act_gazetteer_find (word->form, &known) ||
      act_gazetteer_find_demonym (word->lower, &people))
    return;
  name->begin--;
  act_name_finder_set_key (finder, name);
}

/* A run of capitalised words: what is no name so far may be one. When it ends
   in the noun of a body, all of it is its name. */
static void
split_run (ActNameFinder *finder, GArray *taken, guint from, guint sentence,
           guint begin, guint end)
{
  const ActSentence *s = act_parse_get_sentence (finder->parse, sentence);
  ActNameUse *other =
      act_name_finder_find_overlap (finder, from, sentence, begin, end);

  if (other && other->type != ACT_NAME_PER && other->end > begin &&
      !act_name_finder_find_overlap (finder, from, sentence, end - 1, end) &&
      !act_name_is_faction (s, end - 1) && ends_body (&s->words[end - 1])) {
    take_run (finder, taken, sentence, MIN (begin, other->begin), end);
    return;
  }
  while (begin < end) {
    guint next;
    other = act_name_finder_find_overlap (finder, from, sentence, begin, end);
    if (other)
      take_first_word (finder, s, begin, other);
    next = other ? other->begin : end;
    if (next > begin)
      take_run (finder, taken, sentence, begin, next);
    begin = other ? MAX (other->end, begin + 1) : end;
  }
}

/* "Rapid Support *Forces*": does the word end the name of a body before it? */
static gboolean
is_noun_of_body (const ActSentence *s, const ActNameUse *name, guint noun)
{
  return name->type == ACT_NAME_ORG && !name->is_known &&
         s->words[noun].upos == ACT_UPOS_NOUN &&
         s->words[noun - 1].head == noun &&
         s->words[noun - 1].rel == ACT_REL_COMPOUND &&
         act_gazetteer_get_noun_class (s->words[noun].lower, NULL) ==
             ACT_NOUN_GROUP;
}

/* "America *Rising*" of which the network saw the first word: of an
   organisation of its own. */
static void
extend_by_word (ActNameFinder *finder, guint from, guint sentence, guint word)
{
  const ActSentence *s = act_parse_get_sentence (finder->parse, sentence);
  ActNameUse *name = word > 1 ? act_name_finder_find_overlap (
                                    finder, from, sentence, word - 1, word)
                              : NULL;

  if (!name || name->type == ACT_NAME_PER || name->end != word ||
      (!act_words_is_name_of_participle (s->words, s->n_words, word) &&
       !is_noun_of_body (s, name, word)))
    return;
  name->end++;
  act_name_use_set_type (name, ACT_NAME_ORG);
  act_name_finder_set_key (finder, name);
}

/* "Lee | & | Day" is one firm. */
static void
join_partners (ActNameFinder *finder, guint from, guint sentence, guint sign)
{
  const ActWord *w = act_parse_get_sentence (finder->parse, sentence)->words;
  ActNameUse *before, *after;

  if (sign < 2 || !g_str_equal (w[sign].form, "&"))
    return;
  before =
      act_name_finder_find_overlap (finder, from, sentence, sign - 1, sign);
  after =
      act_name_finder_find_overlap (finder, from, sentence, sign + 1, sign + 2);
  if (!before || !after || before == after || before->end != sign ||
      after->begin != sign + 1)
    return;
  before->end = after->end;
  act_name_use_set_type (before, ACT_NAME_ORG);
  act_name_finder_set_key (finder, before);
  g_array_remove_index (finder->names,
                        (guint) (after - (ActNameUse *) finder->names->data));
}

/* "Lee | and Company", "Lee | & Sons" */
static void
take_partners (ActNameFinder *finder, guint from, guint sentence, guint sign)
{
  static const char *const partners[] = {"associates", "bros.", "brothers",
                                         "co",         "co.",   "company",
                                         "partners",   "sons",  NULL};
  const ActSentence *s = act_parse_get_sentence (finder->parse, sentence);
  const ActWord *w = s->words;
  ActNameUse *before, *after;

  if (sign < 2 || sign == s->n_words ||
      (!g_str_equal (w[sign].form, "&") &&
       !g_str_equal (w[sign].form, "and")) ||
      !act_word_starts_upper (&w[sign + 1]) ||
      !act_strings_have (partners, w[sign + 1].lower))
    return;
  before =
      act_name_finder_find_overlap (finder, from, sentence, sign - 1, sign);
  after =
      act_name_finder_find_overlap (finder, from, sentence, sign + 1, sign + 2);
  if (!before || before == after || before->end != sign)
    return;
  before->end = (guint16) (sign + 2);
  act_name_use_set_type (before, ACT_NAME_ORG);
  act_name_finder_set_key (finder, before);
  if (after)
    g_array_remove_index (finder->names,
                          (guint) (after - (ActNameUse *) finder->names->data));
}

/* "Novy | *Most*" of which the parser took the second word for another: a
   capital within a sentence. */
static void
take_strange_word (ActNameFinder *finder, guint from, guint sentence,
                   guint word)
{
  const ActSentence *s = act_parse_get_sentence (finder->parse, sentence);
  const ActWord *it = &s->words[word];
  ActNameUse *name;
  gboolean people;

  if (word < 3 || !act_word_starts_upper (it) ||
      !g_ascii_islower (it->form[1]) ||
      (it->upos != ACT_UPOS_ADJ && it->upos != ACT_UPOS_ADV) ||
      (word < s->n_words && act_word_starts_upper (&s->words[word + 1])))
    return;
  name = act_name_finder_find_overlap (finder, from, sentence, word - 1, word);
  if (!name || name->type != ACT_NAME_LOC || name->end != word ||
      name->is_known || name->demonym ||
      act_gazetteer_find_demonym (it->lower, &people))
    return;
  name->end++;
  act_name_finder_set_key (finder, name);
}

/* Proper nouns that are no names so far. Headlines tell nothing. */
void
act_name_finder_complete_proper (ActNameFinder *finder)
{
  g_autoptr (GArray) taken = g_array_new (FALSE, TRUE, sizeof (ActNameUse));
  guint n_lines, from = 0;
  const ActLine *lines =
      act_document_get_lines (act_parse_get_document (finder->parse), &n_lines);

  for (guint i = 0; i < act_parse_count_sentences (finder->parse); i++) {
    const ActSentence *s = act_parse_get_sentence (finder->parse, i);
    from = act_name_finder_skip (finder, from, i);
    if (s->line < n_lines && lines[s->line].kind == ACT_LINE_TITLE)
      continue;
    for (guint begin = 1, end; begin <= s->n_words; begin = end) {
      end = begin + 1;
      join_partners (finder, from, i, begin);
      take_partners (finder, from, i, begin);
      if (!act_word_starts_upper (&s->words[begin]))
        continue;
      extend_by_word (finder, from, i, begin);
      join_before_role (finder, from, i, begin + 1);
      take_strange_word (finder, from, i, begin);
      if (!continues_run (s, begin))
        continue;
      while (continues_run (s, end))
        end++;
      split_run (finder, taken, from, i, begin, end);
    }
  }
  act_name_finder_merge (finder, taken);
}
