/* Acronyms: those that mean something else in this text than the gazetteer
   knows, and the names that they tell the extent of. */
#include "mention/name-finder.h"

#include "lexicon/lexicon.h"

#include <string.h>

/* Letters of an acronym that may be one of a name in the text. */
enum { MIN_LETTERS = 3, MAX_LETTERS = 6 };

/* Words of a name that an acronym behind it spells. */
enum { MAX_SPELLED = 10 };

/* "RSF", "R.S.F.": its letters, lower-cased; FALSE if it is none. */
static gboolean
read_acronym (const ActWord *word, char letters[MAX_LETTERS + 1])
{
  guint n = 0;

  for (const char *p = word->form; *p; p++) {
    if (*p == '.')
      continue;
    if (!g_ascii_isupper (*p) || n == MAX_LETTERS)
      return FALSE;
    letters[n++] = g_ascii_tolower (*p);
  }
  letters[n] = '\0';
  return n >= MIN_LETTERS;
}

/* First letters of the words of a name that have capitals; FALSE where there
   are too many or too few. */
static gboolean
read_initials (const ActWord *words, const ActNameUse *name,
               char letters[MAX_LETTERS + 1])
{
  guint n = 0;

  for (guint w = name->begin; w < name->end; w++) {
    if (!g_ascii_isupper (words[w].form[0]))
      continue;
    if (n == MAX_LETTERS)
      return FALSE;
    letters[n++] = g_ascii_tolower (words[w].form[0]);
  }
  letters[n] = '\0';
  return n >= MIN_LETTERS && name->end - name->begin >= MIN_LETTERS;
}

/* Whether the known name and that of the text have a longer word in common:
   then the latter is only another spelling. */
static gboolean
shares_word (const char *label, const ActWord *words, const ActNameUse *name)
{
  g_autofree char *lower = g_utf8_strdown (label, -1);

  for (guint w = name->begin; w < name->end; w++)
    if (strlen (words[w].lower) > 3 && strstr (lower, words[w].lower))
      return TRUE;
  return FALSE;
}

/* Names that are written out, by their initials; the first of each. */
static GHashTable *
collect_initials (const ActNameFinder *finder)
{
  GHashTable *initials =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < finder->names->len; i++) {
    ActNameUse *name = &g_array_index (finder->names, ActNameUse, i);
    const ActWord *words =
        act_parse_get_sentence (finder->parse, name->sentence)->words;
    char letters[MAX_LETTERS + 1];
    if (name->type != ACT_NAME_PER && read_initials (words, name, letters) &&
        !g_hash_table_contains (initials, letters))
      g_hash_table_insert (initials, g_strdup (letters), name);
  }
  return initials;
}

/* "of", "and": no letter of an acronym. */
static gboolean
is_link (const ActWord *word)
{
  return word->upos == ACT_UPOS_ADP || word->upos == ACT_UPOS_CCONJ ||
         word->upos == ACT_UPOS_DET || word->upos == ACT_UPOS_PART ||
         strcmp (word->form, "&") == 0;
}

/* The word behind the name that begins at @begin, all of its words with
   capitals and with the letters as their first, links between them; 0 if there
   is none.
 */
static guint
find_written_end (const ActSentence *s, guint begin, const char *letters)
{
  const ActWord *w = s->words;
  guint i = begin;

  for (; *letters && i <= s->n_words; i++) {
    if (act_word_starts_upper (&w[i])) {
      if (g_ascii_tolower (w[i].form[0]) != *letters++ || !w[i].form[1])
        return 0;
    } else if (i == begin || !is_link (&w[i])) {
      return 0;
    }
  }
  return *letters || (i <= s->n_words && act_word_starts_upper (&w[i])) ? 0 : i;
}

/* Whether it is written as a headline: then capitals tell nothing. */
static gboolean
is_headline (const ActSentence *s)
{
  for (guint i = 2; i <= s->n_words; i++)
    if (s->words[i].upos == ACT_UPOS_VERB &&
        g_ascii_islower (s->words[i].form[0]))
      return FALSE;
  return TRUE;
}

/* "Rapid Support Forces" in a text with the acronym @known, which the gazetteer
   takes for another body: it becomes a name. FALSE if there is none. */
static gboolean
take_written (ActNameFinder *finder, const ActNameUse *known,
              const char *letters, GArray *taken)
{
  gboolean found = FALSE;
  guint from = 0;

  for (guint i = 0; i < act_parse_count_sentences (finder->parse); i++) {
    const ActSentence *s = act_parse_get_sentence (finder->parse, i);
    from = act_name_finder_skip (finder, from, i);
    for (guint w = 1; w <= s->n_words; w++) {
      ActNameUse name = {.sentence = i, .begin = (guint16) w};
      if (g_ascii_tolower (s->words[w].form[0]) != letters[0])
        continue;
      name.end = (guint16) find_written_end (s, w, letters);
      if (!name.end || is_headline (s) ||
          shares_word (known->known.label, s->words, &name))
        continue;
      found = TRUE;
      act_name_use_set_type (&name, ACT_NAME_ORG);
      act_name_finder_set_key (finder, &name);
      if (name.is_known)
        return FALSE;
      if (!act_name_finder_find_overlap (finder, from, i, name.begin, name.end))
        g_array_append_val (taken, name);
    }
  }
  return found;
}

/* Whether the text has one of the words by which it tells that the acronym is
   that of another body. */
static gboolean
is_of_other_field (const ActNameFinder *finder, const char *acronym)
{
  const char *const *row =
      act_table_find (act_table_get ("acronym-fields"), acronym);

  for (guint i = 0; row && i < act_parse_count_sentences (finder->parse); i++) {
    const ActSentence *s = act_parse_get_sentence (finder->parse, i);
    for (guint w = 1; w <= s->n_words; w++)
      if (act_list_has (row[1], s->words[w].lower, ' '))
        return TRUE;
  }
  return FALSE;
}

/* Whether the text has the words that @letters, those of the acronym @known,
   are the first of, and they mean another body. */
static gboolean
is_written_out (const ActNameFinder *finder, GHashTable *initials,
                const ActNameUse *known, const char *letters)
{
  const ActNameUse *full = g_hash_table_lookup (initials, letters);

  return full && !full->is_known &&
         !shares_word (
             known->known.label,
             act_parse_get_sentence (finder->parse, full->sentence)->words,
             full);
}

void
act_name_finder_drop_homonyms (ActNameFinder *finder)
{
  g_autoptr (GHashTable) initials = collect_initials (finder);
  g_autoptr (GHashTable) others =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GArray) taken = g_array_new (FALSE, TRUE, sizeof (ActNameUse));

  for (guint i = 0; i < finder->names->len; i++) {
    ActNameUse *name = &g_array_index (finder->names, ActNameUse, i);
    const ActWord *word =
        &act_parse_get_sentence (finder->parse, name->sentence)
             ->words[name->begin];
    char letters[MAX_LETTERS + 1];
    gpointer other;
    if (!name->is_known || !name->known.label ||
        name->known.kind == ACT_KNOWN_COUNTRY || name->end - name->begin != 1 ||
        !read_acronym (word, letters))
      continue;
    if (!g_hash_table_lookup_extended (others, letters, NULL, &other)) {
      other =
          GINT_TO_POINTER (is_written_out (finder, initials, name, letters) ||
                           take_written (finder, name, letters, taken) ||
                           is_of_other_field (finder, word->form));
      g_hash_table_insert (others, g_strdup (letters), other);
    }
    if (other)
      name->is_known = FALSE;
  }
  act_name_finder_merge (finder, taken);
}

/* The word at which the name that ends before @end begins, whose capitals are
   the letters, last first; 0 if there is none. */
static guint
find_spelled (const ActWord *w, guint end, const char *letters)
{
  gsize left = strlen (letters);
  guint least = end > MAX_SPELLED ? end - MAX_SPELLED : 1;

  for (guint i = end - 1; i >= least; i--) {
    if (act_word_starts_upper (&w[i]) &&
        g_ascii_tolower (w[i].form[0]) == letters[left - 1]) {
      if (--left == 0)
        return i;
    } else if (act_word_starts_upper (&w[i]) || !is_link (&w[i])) {
      return 0;
    }
  }
  return 0;
}

/* "Citizens for Ethics | and Research | in Lund (*CER*)": what the acronym in
   brackets spells is one name, of which it may leave out where the body is. */
static void
complete_spelled (ActNameFinder *finder, GArray *taken, guint from,
                  guint sentence, guint open)
{
  const ActSentence *s = act_parse_get_sentence (finder->parse, sentence);
  const ActWord *w = s->words;
  char letters[MAX_LETTERS + 1];
  ActNameUse name = {.sentence = sentence, .end = (guint16) open};
  const ActNameUse *known;
  guint begin;

  if (open < 4 || open + 2 > s->n_words || strcmp (w[open].form, "(") != 0 ||
      strcmp (w[open + 2].form, ")") != 0 ||
      !read_acronym (&w[open + 1], letters))
    return;
  begin = find_spelled (w, open, letters);
  if (!begin && strcmp (w[open - 2].lower, "in") == 0 &&
      act_word_starts_upper (&w[open - 1]))
    begin = find_spelled (w, open - 2, letters);
  if (!begin)
    return;
  known = act_name_finder_find_overlap (finder, from, sentence, begin, open);
  if (known && known->begin <= begin && known->end >= open)
    return;
  name.begin = (guint16) begin;
  act_name_use_set_type (&name, ACT_NAME_ORG);
  act_name_finder_set_key (finder, &name);
  g_array_append_val (taken, name);
}

void
act_name_finder_complete_spelled (ActNameFinder *finder)
{
  g_autoptr (GArray) taken = g_array_new (FALSE, TRUE, sizeof (ActNameUse));
  guint from = 0;

  for (guint i = 0; i < act_parse_count_sentences (finder->parse); i++) {
    const ActSentence *s = act_parse_get_sentence (finder->parse, i);
    from = act_name_finder_skip (finder, from, i);
    for (guint word = 1; word <= s->n_words; word++)
      if (*s->words[word].form == '(')
        complete_spelled (finder, taken, from, i, word);
  }
  act_name_finder_merge (finder, taken);
}

/* "*Alliance* for the | Highlands", "*Forum* on | Sea Trade": may the noun be
   that of a body that goes on with "for" a place, or "on" something? */
static gboolean
goes_on_with (const ActWord *w, guint noun, const ActNameUse *name)
{
  static const char *const bodies[] = {"center", "centre",     "conference",
                                       "forum",  "initiative", NULL};
  const char *link = w[noun + 1].lower;
  guint head = name->begin;

  while (w[head].head >= name->begin && w[head].head < name->end)
    head = w[head].head;
  if (act_gazetteer_get_noun_class (w[noun].lower, NULL) != ACT_NOUN_GROUP &&
      !act_strings_have (bodies, w[noun].lower))
    return FALSE;
  if (strcmp (link, "of") == 0)
    return name->type != ACT_NAME_LOC;
  if (strcmp (link, "on") == 0 || name->type == ACT_NAME_LOC)
    return (w[head].head == noun ||
            (w[head].rel == ACT_REL_NMOD && w[head].head == w[noun].head)) &&
           name->type != ACT_NAME_PER &&
           (name->type == ACT_NAME_LOC) == (strcmp (link, "for") == 0) &&
           !act_table_has (act_table_get ("institution-nouns"), w[noun].lower);
  return strcmp (link, "for") == 0;
}

/* "Front *for the* | Liberation of Lund": the noun of a body and what links it
   to the name; the word at which all of it begins, or 0. */
static guint
find_body_before (const ActWord *w, const ActNameUse *name)
{
  guint at = name->begin - 1u;

  if (at > 1 && strcmp (w[at].lower, "the") == 0)
    at--;
  if (at < 2)
    return 0;
  at--;
  if (w[at].upos != ACT_UPOS_PROPN || !act_word_starts_upper (&w[at]) ||
      !goes_on_with (w, at, name))
    return 0;
  while (at > 1 && w[at - 1].upos == ACT_UPOS_PROPN &&
         act_word_starts_upper (&w[at - 1]))
    at--;
  return at;
}

static gboolean
is_given_name (const ActWord *word)
{
  return act_word_starts_upper (word) &&
         act_gazetteer_get_given_gender (word->lower);
}

/* "*Bill, Hillary and* | Chelsea Clinton Foundation" */
static guint
find_other_founders (const ActWord *w, const ActNameUse *name)
{
  guint begin = name->begin;

  if (name->end - begin < 3 || begin < 3 || !is_given_name (&w[begin]) ||
      !is_given_name (&w[begin - 2]) ||
      (strcmp (w[begin - 1].lower, "and") != 0 &&
       strcmp (w[begin - 1].form, "&") != 0))
    return 0;
  begin -= 2;
  while (begin > 2 && strcmp (w[begin - 1].form, ",") == 0 &&
         is_given_name (&w[begin - 2]))
    begin -= 2;
  return begin;
}

/* "Front for the | Liberation of Lund" is one name. */
void
act_name_finder_widen_bodies (ActNameFinder *finder)
{
  g_autoptr (GArray) taken = g_array_new (FALSE, TRUE, sizeof (ActNameUse));

  for (guint i = 0; i < finder->names->len; i++) {
    ActNameUse name = g_array_index (finder->names, ActNameUse, i);
    const ActNameUse *before =
        &g_array_index (finder->names, ActNameUse, i > 0 ? i - 1 : 0);
    const ActWord *w =
        act_parse_get_sentence (finder->parse, name.sentence)->words;
    guint begin;
    if (name.is_known || name.demonym || name.type == ACT_NAME_PER)
      continue;
    begin = find_body_before (w, &name);
    if (!begin && name.type != ACT_NAME_LOC)
      begin = find_other_founders (w, &name);
    if (!begin)
      continue;
    /* "*European* Center on | Racism" */
    if (i > 0 && name.sentence == before->sentence && before->begin < begin &&
        before->end > begin)
      begin = before->begin;
    name.begin = (guint16) begin;
    act_name_use_set_type (&name, ACT_NAME_ORG);
    act_name_finder_set_key (finder, &name);
    g_array_append_val (taken, name);
  }
  act_name_finder_merge (finder, taken);
}

/* "the *Coalition to Stop* Robots": where the name with "to" at @to ends, if it
   is one: a body with its article, and capitals all through, in a sentence that
   has words without. */
static guint
find_purpose_end (const ActSentence *s, guint to)
{
  static const char *const bodies[] = {"campaign", "center", "centre",
                                       "initiative", NULL};
  const ActWord *w = s->words;
  guint end = to + 1;
  gboolean small = FALSE;

  if (to < 3 || to + 2 > s->n_words || strcmp (w[to].form, "to") != 0 ||
      strcmp (w[to - 2].lower, "the") != 0 ||
      !act_word_starts_upper (&w[to - 1]) ||
      (act_gazetteer_get_noun_class (w[to - 1].lower, NULL) != ACT_NOUN_GROUP &&
       !act_strings_have (bodies, w[to - 1].lower)))
    return 0;
  while (end <= s->n_words && act_word_starts_upper (&w[end]))
    end++;
  if (end < to + 3)
    return 0;
  for (guint i = end; i <= s->n_words; i++)
    small |= strlen (w[i].form) > 3 && g_ascii_islower (*w[i].form);
  return small ? end : 0;
}

void
act_name_finder_complete_purposes (ActNameFinder *finder)
{
  g_autoptr (GArray) taken = g_array_new (FALSE, TRUE, sizeof (ActNameUse));

  for (guint i = 0; i < act_parse_count_sentences (finder->parse); i++) {
    const ActSentence *s = act_parse_get_sentence (finder->parse, i);
    for (guint to = 3; to < s->n_words; to++) {
      ActNameUse name = {.sentence = i};
      guint end = find_purpose_end (s, to);
      if (!end)
        continue;
      name.begin = (guint16) (to - 1);
      name.end = name.reach = (guint16) end;
      act_name_use_set_type (&name, ACT_NAME_ORG);
      act_name_finder_set_key (finder, &name);
      g_array_append_val (taken, name);
      to = end;
    }
  }
  act_name_finder_merge (finder, taken);
}

/* The letters of all acronyms of the text that the gazetteer does not know. */
static GHashTable *
collect_acronyms (const ActNameFinder *finder)
{
  GHashTable *acronyms =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < finder->names->len; i++) {
    const ActNameUse *name = &g_array_index (finder->names, ActNameUse, i);
    char letters[MAX_LETTERS + 1];
    if (!name->is_known && name->end - name->begin == 1 &&
        read_acronym (&act_parse_get_sentence (finder->parse, name->sentence)
                           ->words[name->begin],
                      letters))
      g_hash_table_add (acronyms, g_strdup (letters));
  }
  return acronyms;
}

/* "Norway Road | and | Rail Corporation" in a text that has NRRC: one name. */
void
act_name_finder_join_halves (ActNameFinder *finder)
{
  g_autoptr (GHashTable) acronyms = collect_acronyms (finder);

  for (guint i = 1; i < finder->names->len; i++) {
    const ActNameUse *after = &g_array_index (finder->names, ActNameUse, i);
    ActNameUse *before = &g_array_index (finder->names, ActNameUse, i - 1);
    ActNameUse both = *before;
    const ActWord *w =
        act_parse_get_sentence (finder->parse, after->sentence)->words;
    char letters[MAX_LETTERS + 1];
    if (before->sentence != after->sentence ||
        before->end + 1u != after->begin || before->type == ACT_NAME_PER ||
        after->type == ACT_NAME_PER ||
        strcmp (w[before->end].lower, "and") != 0)
      continue;
    both.end = after->end;
    if (!read_initials (w, &both, letters) ||
        !g_hash_table_contains (acronyms, letters))
      continue;
    act_name_use_set_type (&both, ACT_NAME_ORG);
    act_name_finder_set_key (finder, &both);
    *before = both;
    g_array_remove_index (finder->names, i--);
  }
}

/* "NRRC" beside "Norway Road and Rail Corporation" is nobody. */
void
act_name_finder_correct_acronyms (ActNameFinder *finder)
{
  g_autoptr (GHashTable) initials = collect_initials (finder);

  for (guint i = 0; i < finder->names->len; i++) {
    ActNameUse *name = &g_array_index (finder->names, ActNameUse, i);
    char letters[MAX_LETTERS + 1];
    const ActNameUse *full;
    if (name->type != ACT_NAME_PER || name->end - name->begin != 1 ||
        !read_acronym (&act_parse_get_sentence (finder->parse, name->sentence)
                            ->words[name->begin],
                       letters))
      continue;
    full = g_hash_table_lookup (initials, letters);
    if (full)
      act_name_use_set_type (name, full->type);
  }
}
