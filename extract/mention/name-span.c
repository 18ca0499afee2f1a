#include "mention/name-span.h"

#include "lexicon/lexicon.h"

#include <string.h>

enum {
  MAX_REPEAT_WORDS = 8, /* of a name that is looked for again */
  MIN_SURNAME = 3,      /* letters of a surname that is looked for */
  MAX_MARK = 5,         /* words from the bracket of a mark like "(R-S.C.)" */
  MAX_ACRONYM = 5       /* letters before a country in the name of a branch */
};

/** What the steps share. */
typedef struct {
  const ActParse *parse;
  GStringChunk *strings;
  GArray *names; /* of ActNameUse, in order */
} NameFinder;

char *
act_parse_get_words_text (const ActParse *parse, guint sentence, guint begin,
                          guint end)
{
  const ActSentence *s = act_parse_get_sentence (parse, sentence);
  const char *text =
      act_document_get_text (act_parse_get_document (parse), NULL);
  GString *out = g_string_new (NULL);
  guint32 from = s->words[begin].span.begin, to = s->words[end - 1].span.end;

  for (const char *at = text + from; at < text + to;
       at += g_utf8_skip[(guchar) *at]) {
    if (!g_unichar_isspace (g_utf8_get_char (at)))
      g_string_append_unichar (out, g_utf8_get_char (at));
    else if (out->len && out->str[out->len - 1] != ' ')
      g_string_append_c (out, ' ');
  }
  return g_string_free (out, FALSE);
}

static gboolean
starts_upper (const ActWord *word)
{
  return g_unichar_isupper (g_utf8_get_char (word->form));
}

static gboolean
is_article (const char *lower)
{
  static const char *const articles[] = {
      "the", "a",   "an",  "this",  "that", "these", "those", "our",
      "his", "her", "its", "their", "my",   "your",  "some",  NULL};

  return g_strv_contains (articles, lower);
}

static void
set_type (ActNameUse *name, ActNameType type)
{
  name->type = type;
  memset (name->probability, 0, sizeof name->probability);
  name->probability[type] = 1;
}

static gboolean
is_edge_punctuation (const ActWord *word)
{
  return word->upos == ACT_UPOS_PUNCT || word->xpos == ACT_XPOS_POS ||
         !(g_unichar_isalnum (g_utf8_get_char (word->form)));
}

static gboolean
is_honorific (const ActWord *word)
{
  char gender;
  gboolean honorific;

  return act_gazetteer_is_title (word->lower, &gender, &honorific) && honorific;
}

static gboolean
is_title (const ActWord *word)
{
  char gender;
  gboolean honorific;

  return act_gazetteer_is_title (word->lower, &gender, &honorific);
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
    if (class == ACT_NOUN_PERSON && is_title (word))
      person = TRUE;
    else if ((class == ACT_NOUN_GROUP && i + 1 == name->end) ||
             (class == ACT_NOUN_UNKNOWN && starts_upper (word) &&
              !is_title (word) &&
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
    if (!starts_upper (word) &&
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
      !is_title (&w[name->end - 1]) || is_honorific (&w[name->end - 1]) ||
      act_gazetteer_get_noun_class (w[name->end - 1].lower, NULL) !=
          ACT_NOUN_PERSON ||
      w[name->end].upos != ACT_UPOS_PROPN || !starts_upper (&w[name->end]))
    return FALSE;
  for (guint i = name->begin; i < name->end; i++)
    if (act_gazetteer_get_given_gender (w[i].lower))
      return FALSE;
  return TRUE;
}

/* "Senate *Majority* Leader": part of the title. */
static gboolean
is_faction (const ActSentence *s, guint word)
{
  const char *lower = s->words[word].lower;

  return word < s->n_words && is_title (&s->words[word + 1]) &&
         (g_str_equal (lower, "majority") || g_str_equal (lower, "minority"));
}

/* Cuts off what is no part of a name; FALSE when nothing is left. */
static gboolean
trim_name (const ActSentence *s, ActNameUse *name)
{
  const ActWord *w = s->words;
  gboolean upper = FALSE;

  while (name->begin < name->end && is_edge_punctuation (&w[name->begin]))
    name->begin++;
  while (name->end > name->begin && is_edge_punctuation (&w[name->end - 1]))
    name->end--;
  while (name->end - name->begin > 1 && is_article (w[name->begin].lower) &&
         !(name->type == ACT_NAME_MISC && starts_upper (&w[name->begin])))
    name->begin++;
  if (name->end - name->begin > 1 && is_honorific (&w[name->begin]))
    set_type (name, ACT_NAME_PER);
  while (name->type == ACT_NAME_PER && name->end - name->begin > 1 &&
         is_title (&w[name->begin]) && starts_upper (&w[name->begin + 1]))
    name->begin++;
  /* "the Foreign Ministry | collegium", "the former Soviet | republic" */
  while (
      name->end - name->begin > 1 && name->type != ACT_NAME_PER &&
      (w[name->end - 1].upos == ACT_UPOS_NOUN ||
       act_table_has (act_table_get ("place-nouns"), w[name->end - 1].lower)) &&
      g_ascii_islower (*w[name->end - 1].form) &&
      w[name->end - 2].xpos != ACT_XPOS_HYPH)
    name->end--;
  if (name->end - name->begin > 1 && is_faction (s, name->end - 1u))
    name->end--;
  /* "All- | Minsk Assembly" */
  while (name->begin > 2 && w[name->begin - 1].xpos == ACT_XPOS_HYPH &&
         starts_upper (&w[name->begin - 2]) &&
         w[name->begin - 2].span.end == w[name->begin - 1].span.begin)
    name->begin = (guint16) (name->begin - 2);
  for (guint i = name->begin; i < name->end; i++)
    upper |= starts_upper (&w[i]) || !g_str_equal (w[i].form, w[i].lower);
  if (name->end == name->begin + 1 &&
      (is_title (&w[name->begin]) || is_article (w[name->begin].lower)))
    return FALSE;
  if (is_office (s, name) || holds_verb (s, name) ||
      is_title_before_name (s, name))
    return FALSE;
  return name->end > name->begin && upper;
}

static void
set_key (const NameFinder *finder, ActNameUse *name)
{
  g_autofree char *text = act_parse_get_words_text (
      finder->parse, name->sentence, name->begin, name->end);
  g_autofree char *lower = g_utf8_strdown (text, -1);

  name->key = g_string_chunk_insert_const (finder->strings, lower);
  name->is_known = act_gazetteer_find (text, &name->known);
  name->demonym = act_gazetteer_find_demonym (lower, &name->people);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  const ActNameUse *x = a, *y = b;

  if (x->sentence != y->sentence)
    return x->sentence < y->sentence ? -1 : 1;
  return (int) x->begin - (int) y->begin;
}

/* The first name at or after @from that is not before @sentence. */
static guint
skip_names (const NameFinder *finder, guint from, guint sentence)
{
  while (from < finder->names->len &&
         g_array_index (finder->names, ActNameUse, from).sentence < sentence)
    from++;
  return from;
}

/* Does any name but one at @except overlap words [begin, end)? Names are in
   order; @from is the first one of the sentence. */
static ActNameUse *
find_overlap (const NameFinder *finder, guint from, guint sentence, guint begin,
              guint end)
{
  for (guint i = from; i < finder->names->len; i++) {
    ActNameUse *name = &g_array_index (finder->names, ActNameUse, i);
    if (name->sentence != sentence || name->begin >= end)
      break;
    if (name->end > begin)
      return name;
  }
  return NULL;
}

/* Adds a span if something of a name is left of it. */
static void
add_span (NameFinder *finder, ActNameUse name)
{
  const ActSentence *s = act_parse_get_sentence (finder->parse, name.sentence);

  if (name.begin >= name.end || !trim_name (s, &name))
    return;
  set_key (finder, &name);
  g_array_append_val (finder->names, name);
}

static gboolean
is_known_words (const NameFinder *finder, const ActNameUse *name, guint begin,
                guint end)
{
  g_autofree char *text = NULL;
  ActKnown known;

  if (begin >= end)
    return FALSE;
  text = act_parse_get_words_text (finder->parse, name->sentence, begin, end);
  return act_gazetteer_find (text, &known);
}

/* "China - European Union summit" */
static gboolean
is_spaced_dash (const ActWord *word)
{
  return (g_str_equal (word->form, "-") || g_str_equal (word->form, "–") ||
          g_str_equal (word->form, "/")) &&
         (word->flags & ACT_WORD_SPACE_AFTER);
}

/* Where the network took two names for one: "NATO | and | European Union",
   "UN | Secretary General | Ann Lee". Returns the word at which the second one
   begins, 0 when it is one; @end: where the first one ends. */
static guint
find_split (const NameFinder *finder, const ActNameUse *name, guint *end)
{
  const ActWord *w =
      act_parse_get_sentence (finder->parse, name->sentence)->words;

  for (guint i = name->begin + 1u; i + 1 < name->end; i++) {
    *end = i;
    if ((g_str_equal (w[i].lower, "and") || is_spaced_dash (&w[i])) &&
        is_known_words (finder, name, name->begin, i) &&
        is_known_words (finder, name, i + 1, name->end))
      return i + 1;
    if (name->type == ACT_NAME_PER || !is_title (&w[i]) ||
        !starts_upper (&w[i]) ||
        act_gazetteer_get_noun_class (w[i].lower, NULL) != ACT_NOUN_PERSON)
      continue;
    while (i < name->end && is_title (&w[i]))
      i++;
    if (i < name->end && starts_upper (&w[i]) && w[i].upos == ACT_UPOS_PROPN &&
        act_gazetteer_get_noun_class (w[name->end - 1].lower, NULL) !=
            ACT_NOUN_GROUP)
      return i;
  }
  return 0;
}

static void
copy_spans (NameFinder *finder)
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
    second = find_split (finder, &name, &end);
    if (second) {
      ActNameUse rest = name;
      rest.begin = (guint16) second;
      if (!g_str_equal (s->words[second - 1].lower, "and"))
        set_type (&rest, ACT_NAME_PER);
      name.end = (guint16) end;
      add_span (finder, name);
      add_span (finder, rest);
    } else {
      add_span (finder, name);
    }
  }
  g_array_sort (finder->names, compare_names);
}

static ActNameType
type_of_known (const ActKnown *known)
{
  return known->kind == ACT_KNOWN_ORGANIZATION ? ACT_NAME_ORG
         : known->kind == ACT_KNOWN_BLOC       ? ACT_NAME_LOC
                                               : ACT_NAME_LOC;
}

/* May this known name be put where the network saw none, or part of one? */
static gboolean
may_insert (const ActSentence *s, const ActKnown *known, guint begin, guint end)
{
  const ActWord *w = s->words;

  if (known->risky || known->kind == ACT_KNOWN_CITY)
    return FALSE;
  if (known->kind == ACT_KNOWN_BLOC)
    return begin > 1 && g_str_equal (w[begin - 1].lower, "the") &&
           w[begin].upos == ACT_UPOS_PROPN &&
           (end > s->n_words || !starts_upper (&w[end]));
  /* Part of something longer that the network did not see as a name. */
  if (begin > 2 && starts_upper (&w[begin - 1]) &&
      w[begin - 1].upos == ACT_UPOS_PROPN && !is_title (&w[begin - 1]))
    return FALSE;
  return TRUE;
}

/* Tries words [begin, end) of a sentence against the gazetteer; names before
   index @from are of earlier sentences. TRUE when it took it. */
static gboolean
take_known (NameFinder *finder, GArray *taken, guint from, guint sentence,
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
  other = find_overlap (finder, from, sentence, begin, end);
  if (other && other->begin <= begin && other->end >= end) {
    /* The same words: the gazetteer knows better, unless it is risky. */
    if (other->begin == begin && other->end == end && !known.risky &&
        known.kind != ACT_KNOWN_CITY)
      set_type (other, type_of_known (&known));
    return TRUE;
  }
  if (other && (end - begin == 1 || other->begin < begin || other->end > end))
    return FALSE;
  if (!other && !may_insert (s, &known, begin, end))
    return FALSE;
  set_type (&name, type_of_known (&known));
  set_key (finder, &name);
  g_array_append_val (taken, name);
  return TRUE;
}

/* Puts what was taken among the names; fragments inside of it go. */
static void
merge_taken (NameFinder *finder, const GArray *taken)
{
  GArray *kept = g_array_new (FALSE, TRUE, sizeof (ActNameUse));
  guint next = 0;

  for (guint i = 0; i < finder->names->len; i++) {
    const ActNameUse *old = &g_array_index (finder->names, ActNameUse, i);
    const ActNameUse *name;
    while (next < taken->len) {
      name = &g_array_index (taken, ActNameUse, next);
      if (name->sentence > old->sentence ||
          (name->sentence == old->sentence && name->end > old->begin))
        break;
      next++;
    }
    name = next < taken->len ? &g_array_index (taken, ActNameUse, next) : NULL;
    if (!name || name->sentence != old->sentence || name->begin >= old->end)
      g_array_append_val (kept, *old);
  }
  g_array_append_vals (kept, taken->data, taken->len);
  g_array_sort (kept, compare_names);
  g_array_unref (finder->names);
  finder->names = kept;
}

/* Known names that the network has missed or cut into fragments. */
static void
complete_known (NameFinder *finder)
{
  g_autoptr (GArray) taken = g_array_new (FALSE, TRUE, sizeof (ActNameUse));
  guint from = 0;

  for (guint i = 0; i < act_parse_count_sentences (finder->parse); i++) {
    const ActSentence *s = act_parse_get_sentence (finder->parse, i);
    from = skip_names (finder, from, i);
    for (guint begin = 1; begin <= s->n_words; begin++) {
      guint most = MIN (ACT_GAZETTEER_WORDS, s->n_words - begin + 1);
      if (!starts_upper (&s->words[begin]))
        continue;
      for (guint k = most; k > 0; k--)
        if (starts_upper (&s->words[begin + k - 1]) &&
            take_known (finder, taken, from, i, begin, begin + k)) {
          begin += k - 1;
          break;
        }
    }
  }
  merge_taken (finder, taken);
}

/* Single words that are demonyms are NORP, also where the network saw none. */
static void
complete_demonyms (NameFinder *finder)
{
  guint n = finder->names->len, from = 0;

  for (guint i = 0; i < n; i++) {
    ActNameUse *name = &g_array_index (finder->names, ActNameUse, i);
    if (name->demonym && name->type != ACT_NAME_PER)
      set_type (name, ACT_NAME_NORP);
  }
  for (guint i = 0; i < act_parse_count_sentences (finder->parse); i++) {
    const ActSentence *s = act_parse_get_sentence (finder->parse, i);
    while (from < n &&
           g_array_index (finder->names, ActNameUse, from).sentence < i)
      from++;
    for (guint k = 1; k <= s->n_words; k++) {
      ActNameUse name = {
          .sentence = i, .begin = (guint16) k, .end = (guint16) (k + 1)};
      if (!starts_upper (&s->words[k]) ||
          !act_gazetteer_find_demonym (s->words[k].lower, &name.people) ||
          find_overlap (finder, from, i, k, k + 1))
        continue;
      set_type (&name, ACT_NAME_NORP);
      set_key (finder, &name);
      g_array_append_val (finder->names, name);
    }
  }
  g_array_sort (finder->names, compare_names);
}

/** Votes of all mentions of one string. */
typedef struct {
  double sum[ACT_N_NAME];
  gboolean fixed; /* the gazetteer has decided */
} Vote;

static ActNameType
winner (const Vote *vote)
{
  ActNameType best = ACT_NAME_PER;

  for (guint t = 1; t < ACT_N_NAME; t++)
    if (vote->sum[t] > vote->sum[best])
      best = (ActNameType) t;
  return best;
}

static const char *
last_part (const char *key)
{
  const char *blank = strrchr (key, ' ');

  return blank ? blank + 1 : NULL;
}

/* "Association Agreement", "Brexit Referendum": of no organisation. */
static gboolean
names_no_body (const NameFinder *finder, const ActNameUse *name)
{
  const ActWord *last = &act_parse_get_sentence (finder->parse, name->sentence)
                             ->words[name->end - 1];
  const ActTable *families = act_table_get ("role-families");
  const char *const *row = act_table_find (families, last->lower);

  return !name->is_known && name->end - name->begin > 1 && row &&
         act_table_has (act_table_get ("thing-families"), row[1]);
}

static void
vote_types (NameFinder *finder)
{
  g_autoptr (GHashTable) votes =
      g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  g_autoptr (GPtrArray) keys = g_ptr_array_new ();

  for (guint i = 0; i < finder->names->len; i++) {
    const ActNameUse *name = &g_array_index (finder->names, ActNameUse, i);
    Vote *vote = g_hash_table_lookup (votes, name->key);
    if (!vote) {
      vote = g_new0 (Vote, 1);
      g_hash_table_insert (votes, (gpointer) (guintptr) name->key, vote);
      g_ptr_array_add (keys, (gpointer) (guintptr) name->key);
    }
    for (guint t = 0; t < ACT_N_NAME; t++)
      vote->sum[t] += name->probability[t] + 1e-4f;
    vote->fixed |=
        name->demonym != NULL || (name->is_known && !name->known.risky &&
                                  name->known.kind != ACT_KNOWN_CITY);
  }
  /* A full name of a person speaks for its surname. */
  for (guint i = 0; i < keys->len; i++) {
    const char *surname = last_part (keys->pdata[i]);
    const Vote *vote = g_hash_table_lookup (votes, keys->pdata[i]);
    Vote *other = surname ? g_hash_table_lookup (votes, surname) : NULL;
    if (other && !other->fixed && winner (vote) == ACT_NAME_PER)
      for (guint t = 0; t < ACT_N_NAME; t++)
        other->sum[t] += 1.5 * vote->sum[t];
  }
  for (guint i = 0; i < finder->names->len; i++) {
    ActNameUse *name = &g_array_index (finder->names, ActNameUse, i);
    const Vote *vote = g_hash_table_lookup (votes, name->key);
    if (!vote->fixed)
      name->type = winner (vote);
    if (name->type == ACT_NAME_ORG && names_no_body (finder, name))
      name->type = ACT_NAME_MISC;
  }
}

/* Adds string -> type of one name; @surname too. Keys are as written. */
static void
learn_repeat (const NameFinder *finder, GHashTable *repeats,
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
      g_utf8_strlen (last->form, -1) >= MIN_SURNAME && starts_upper (last) &&
      !g_hash_table_contains (repeats, last->form))
    g_hash_table_insert (repeats, g_strdup (last->form),
                         GUINT_TO_POINTER (ACT_NAME_PER + 1u));
}

/* A single word counts as a repetition only where it is tagged as a name and
   stands alone. */
static gboolean
may_repeat (const ActSentence *s, guint begin, guint end)
{
  const ActWord *w = s->words;

  if (end - begin > 1)
    return TRUE;
  return w[begin].upos == ACT_UPOS_PROPN &&
         !(end <= s->n_words && w[end].upos == ACT_UPOS_PROPN &&
           starts_upper (&w[end]));
}

static void
complete_repeats (NameFinder *finder)
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
      if (!starts_upper (&s->words[begin]))
        continue;
      for (guint k = most; k > 0; k--) {
        g_autofree char *text =
            act_parse_get_words_text (finder->parse, i, begin, begin + k);
        guint type = GPOINTER_TO_UINT (g_hash_table_lookup (repeats, text));
        ActNameUse name = {.sentence = i,
                           .begin = (guint16) begin,
                           .end = (guint16) (begin + k)};
        if (!type || !may_repeat (s, begin, begin + k) ||
            find_overlap (finder, from, i, begin, begin + k))
          continue;
        set_type (&name, (ActNameType) (type - 1));
        set_key (finder, &name);
        g_array_append_val (finder->names, name);
        begin += k - 1;
        break;
      }
    }
  }
  g_array_sort (finder->names, compare_names);
}

/* Does a run of capitalised words go on with the word at @at? */
static gboolean
continues_run (const ActSentence *s, guint at)
{
  const ActWord *w = s->words;
  gboolean next;

  if (at > s->n_words)
    return FALSE;
  if (starts_upper (&w[at]) && w[at].upos == ACT_UPOS_PROPN)
    return TRUE;
  next = at + 1 <= s->n_words && w[at + 1].upos == ACT_UPOS_PROPN;
  /* "Ban Ki-moon" */
  if (w[at].xpos == ACT_XPOS_HYPH || w[at - 1].xpos == ACT_XPOS_HYPH)
    return w[at].xpos == ACT_XPOS_HYPH ? next : w[at].upos == ACT_UPOS_PROPN;
  /* "People's Assembly" */
  return next && starts_upper (&w[at + 1]) && w[at].xpos == ACT_XPOS_POS &&
         act_gazetteer_get_noun_class (w[at - 1].lower, NULL) == ACT_NOUN_GROUP;
}

/* What a run of capitalised words that the network took for no name may be;
   FALSE when it need be no name. */
static gboolean
guess_type (const ActSentence *s, guint begin, guint end, ActNameType *type)
{
  const ActWord *w = s->words;
  ActNounClass last = act_gazetteer_get_noun_class (w[end - 1].lower, NULL);
  gboolean titled =
      begin > 1 && starts_upper (&w[begin - 1]) && is_title (&w[begin - 1]);
  char gender = act_gazetteer_get_given_gender (w[begin].lower);

  if (is_title (&w[end - 1]) && end - begin < 4 && last == ACT_NOUN_PERSON)
    return FALSE;
  if (titled || (gender && last == ACT_NOUN_UNKNOWN && end - begin > 1)) {
    *type = ACT_NAME_PER;
    return TRUE;
  }
  if (end - begin == 1 &&
      (last != ACT_NOUN_UNKNOWN || begin == 1 || is_title (&w[begin]) ||
       g_utf8_strlen (w[begin].form, -1) < 3))
    return FALSE;
  *type = last == ACT_NOUN_GROUP   ? ACT_NAME_ORG
          : last == ACT_NOUN_PLACE ? ACT_NAME_LOC
                                   : ACT_NAME_MISC;
  return *type != ACT_NAME_MISC || last == ACT_NOUN_UNKNOWN ||
         last == ACT_NOUN_EVENT;
}

static void
take_run (NameFinder *finder, GArray *taken, guint sentence, guint begin,
          guint end)
{
  const ActSentence *s = act_parse_get_sentence (finder->parse, sentence);
  ActNameUse name = {.sentence = sentence, .end = (guint16) end};
  ActNameType type;

  while (begin < end && (is_title (&s->words[begin]) ||
                         s->words[begin].upos == ACT_UPOS_PUNCT ||
                         s->words[begin].xpos == ACT_XPOS_POS))
    begin++;
  name.begin = (guint16) begin;
  if (begin == end || !guess_type (s, begin, end, &type))
    return;
  set_type (&name, type);
  set_key (finder, &name);
  g_array_append_val (taken, name);
}

/* A run of capitalised words: what is no name so far may be one. When it ends
   in the noun of a body, all of it is its name. */
static void
split_run (NameFinder *finder, GArray *taken, guint from, guint sentence,
           guint begin, guint end)
{
  const ActSentence *s = act_parse_get_sentence (finder->parse, sentence);
  const ActNameUse *other = find_overlap (finder, from, sentence, begin, end);

  if (other && other->type != ACT_NAME_PER && other->begin >= begin &&
      !find_overlap (finder, from, sentence, end - 1, end) &&
      !is_faction (s, end - 1) &&
      act_gazetteer_get_noun_class (s->words[end - 1].lower, NULL) ==
          ACT_NOUN_GROUP) {
    take_run (finder, taken, sentence, begin, end);
    return;
  }
  while (begin < end) {
    guint next;
    other = find_overlap (finder, from, sentence, begin, end);
    next = other ? other->begin : end;
    if (next > begin)
      take_run (finder, taken, sentence, begin, next);
    begin = other ? MAX (other->end, begin + 1) : end;
  }
}

/* Proper nouns that are no names so far. Headlines tell nothing. */
static void
complete_proper (NameFinder *finder)
{
  g_autoptr (GArray) taken = g_array_new (FALSE, TRUE, sizeof (ActNameUse));
  guint n_lines, from = 0;
  const ActLine *lines =
      act_document_get_lines (act_parse_get_document (finder->parse), &n_lines);

  for (guint i = 0; i < act_parse_count_sentences (finder->parse); i++) {
    const ActSentence *s = act_parse_get_sentence (finder->parse, i);
    from = skip_names (finder, from, i);
    if (s->line < n_lines && lines[s->line].kind == ACT_LINE_TITLE)
      continue;
    for (guint begin = 1, end; begin <= s->n_words; begin = end) {
      end = begin + 1;
      if (!starts_upper (&s->words[begin]) || !continues_run (s, begin))
        continue;
      while (continues_run (s, end))
        end++;
      split_run (finder, taken, from, i, begin, end);
    }
  }
  merge_taken (finder, taken);
}

gboolean
act_names_is_party_mark (const ActSentence *s, guint word)
{
  guint open = word, least = word > MAX_MARK ? word - MAX_MARK : 1;

  while (open > least && *s->words[open].form != '(' &&
         *s->words[open].form != ')')
    open--;
  if (*s->words[open].form != '(' || open + 2 > s->n_words)
    return FALSE;
  return g_ascii_isupper (s->words[open + 1].form[0]) &&
         s->words[open + 1].form[1] == '\0' &&
         g_str_equal (s->words[open + 2].form, "-");
}

static void
drop_party_marks (NameFinder *finder)
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

/* "G-20", "M-23": the number is a part of the name. */
static void
complete_numbers (NameFinder *finder)
{
  g_autoptr (GArray) taken = g_array_new (FALSE, TRUE, sizeof (ActNameUse));
  guint from = 0;

  for (guint i = 0; i < act_parse_count_sentences (finder->parse); i++) {
    const ActSentence *s = act_parse_get_sentence (finder->parse, i);
    from = skip_names (finder, from, i);
    for (guint word = 1; word + 2 <= s->n_words; word++) {
      ActNameUse *known;
      ActNameUse name = {
          .sentence = i, .begin = (guint16) word, .end = (guint16) (word + 3)};
      if (!is_numbered (s, word))
        continue;
      known = find_overlap (finder, from, i, word, word + 3);
      if (known && known->begin == word && known->end < word + 3) {
        known->end = (guint16) (word + 3);
        set_key (finder, known);
      }
      if (known)
        continue;
      set_type (&name,
                *s->words[word].form == 'G' ? ACT_NAME_ORG : ACT_NAME_MISC);
      set_key (finder, &name);
      g_array_append_val (taken, name);
    }
  }
  merge_taken (finder, taken);
}

/* "RT America", "VTB Georgia" are branches, not the countries; "EU Turkey
   talks" are no branch: known acronyms are left alone, and so are words in a
   compound. */
static void
widen_branches (NameFinder *finder)
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
    set_type (name, ACT_NAME_ORG);
    set_key (finder, name);
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

static void
set_reach (NameFinder *finder)
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

GArray *
act_names_new (const ActParse *parse, GStringChunk *strings)
{
  NameFinder finder = {parse, strings,
                       g_array_new (FALSE, TRUE, sizeof (ActNameUse))};

  copy_spans (&finder);
  complete_known (&finder);
  complete_demonyms (&finder);
  complete_proper (&finder);
  drop_party_marks (&finder);
  widen_branches (&finder);
  complete_numbers (&finder);
  vote_types (&finder);
  complete_repeats (&finder);
  set_reach (&finder);
  return finder.names;
}
