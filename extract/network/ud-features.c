/* UD features ("Number=Sing|Person=3") by rule from tag, form and tree.
 *
 * Closed classes are a table (lexicon/word-features.tsv). The names and values
 * are those of the English treebanks (universaldependencies.org/en/feat). */
#include "lexicon/lexicon.h"

#include <actant/parse.h>

#include <string.h>

/* Subjects, auxiliaries and markers are looked for this close to the word. */
#define REACH 100

typedef struct {
  const ActSentence *sentence;
  const ActWord *words, *word;
  guint number;
} Place;

/* A child of @head with a relation that @is_wanted accepts, or 0. */
static guint
find_child (const Place *place, guint head,
            gboolean (*is_wanted) (const ActWord *))
{
  const guint first = head > REACH ? head - REACH : 1;
  const guint last = MIN (head + REACH, place->sentence->n_words);

  for (guint i = first; i <= last; i++)
    if (place->words[i].head == head && is_wanted (&place->words[i]))
      return i;
  return 0;
}

static gboolean
is_subject (const ActWord *word)
{
  const ActRel base = act_rel_get_base ((ActRel) word->rel);

  return base == ACT_REL_NSUBJ || base == ACT_REL_CSUBJ;
}

static gboolean
is_auxiliary (const ActWord *word)
{
  return word->rel == ACT_REL_AUX || word->rel == ACT_REL_AUX_PASS ||
         word->rel == ACT_REL_COP;
}

static gboolean
is_passive_sign (const ActWord *word)
{
  return word->rel == ACT_REL_AUX_PASS || word->rel == ACT_REL_NSUBJ_PASS ||
         word->rel == ACT_REL_CSUBJ_PASS;
}

static gboolean
is_have (const ActWord *word)
{
  return word->rel == ACT_REL_AUX && g_strcmp0 (word->lemma, "have") == 0;
}

static gboolean
is_be (const ActWord *word)
{
  return word->rel == ACT_REL_AUX && g_strcmp0 (word->lemma, "be") == 0;
}

static gboolean
is_marker (const ActWord *word)
{
  return word->rel == ACT_REL_MARK || word->rel == ACT_REL_CASE;
}

static gboolean
is_second_conjunct (const ActWord *word)
{
  return word->rel == ACT_REL_CONJ &&
         (word->upos == ACT_UPOS_NOUN || word->upos == ACT_UPOS_PROPN ||
          word->upos == ACT_UPOS_PRON);
}

/* The verb or predicate that carries the clause's arguments: the head of an
   auxiliary, the first of coordinated ones that lack their own subject. */
static guint
find_clause_head (const Place *place)
{
  guint head = place->number;

  if (is_auxiliary (place->word) && place->word->head)
    head = place->word->head;
  for (guint steps = 0; steps < REACH; steps++) {
    const ActWord *word = &place->words[head];

    if (word->rel != ACT_REL_CONJ || !word->head ||
        find_child (place, head, is_subject))
      break;
    head = word->head;
  }
  return head;
}

static const char *
find_in_table (const ActWord *word)
{
  const ActTable *table = act_table_get ("word-features");
  const char *tag = act_xpos_to_string ((ActXpos) word->xpos);
  char key[32];
  const char *const *row;

  if (strlen (word->lower) + strlen (tag) + 2 > sizeof key)
    return NULL;
  g_snprintf (key, sizeof key, "%s %s", word->lower, tag);
  row = act_table_find (table, key);
  return row ? row[act_table_get_column (table, "features")] : NULL;
}

/* "Number=Plur|Person=3|" of a finite verb, by its subject. A plain present
   with a third person is plural, whatever the subject looks like. */
static const char *
agreement (const Place *place)
{
  const guint head = find_clause_head (place);
  guint subject = find_child (place, head, is_subject);
  const ActWord *word;
  const char *features;
  gboolean is_plural;

  /* A relative pronoun stands for the noun above its clause. */
  if (subject && place->words[subject].head &&
      (place->words[subject].xpos == ACT_XPOS_WDT ||
       place->words[subject].xpos == ACT_XPOS_WP) &&
      place->words[head].rel == ACT_REL_ACL_RELCL)
    subject = place->words[head].head;
  word = &place->words[subject];
  features = subject ? find_in_table (word) : NULL;
  is_plural = word->xpos == ACT_XPOS_NNS || word->xpos == ACT_XPOS_NNPS ||
              (features && strstr (features, "Number=Plur")) ||
              (subject && find_child (place, subject, is_second_conjunct));
  if (features && strstr (features, "Person=1"))
    return is_plural ? "Number=Plur|Person=1|" : "Number=Sing|Person=1|";
  if (features && strstr (features, "Person=2"))
    return "Person=2|";
  return is_plural || place->word->xpos == ACT_XPOS_VBP
             ? "Number=Plur|Person=3|"
             : "Number=Sing|Person=3|";
}

static gboolean
is_passive (const Place *place)
{
  guint number = place->number;

  if (is_auxiliary (place->word))
    return FALSE;
  for (guint steps = 0; steps < REACH; steps++) {
    const ActWord *word = &place->words[number];

    if (find_child (place, number, is_passive_sign))
      return TRUE;
    if (find_child (place, number, is_have))
      return FALSE;
    if (word->rel != ACT_REL_CONJ || !word->head ||
        place->words[word->head].xpos != ACT_XPOS_VBN)
      return word->rel == ACT_REL_ACL || word->rel == ACT_REL_AMOD ||
             word->rel == ACT_REL_ADVCL;
    number = word->head;
  }
  return FALSE;
}

/* A plain form is an imperative when nothing makes it an infinitive. */
static gboolean
is_imperative (const Place *place)
{
  const ActWord *word = place->word;

  return word->upos == ACT_UPOS_VERB &&
         (word->rel == ACT_REL_ROOT || word->rel == ACT_REL_PARATAXIS) &&
         !find_child (place, place->number, is_auxiliary) &&
         !find_child (place, place->number, is_marker) &&
         !find_child (place, place->number, is_subject);
}

/* -ing forms: participles go with "be" or modify, the others are gerunds. */
static gboolean
is_present_participle (const Place *place)
{
  const ActWord *word = place->word;

  if (is_auxiliary (word) || find_child (place, place->number, is_be))
    return TRUE;
  if (find_child (place, place->number, is_marker))
    return FALSE;
  return word->rel == ACT_REL_ACL || word->rel == ACT_REL_AMOD ||
         word->rel == ACT_REL_ADVCL || word->rel == ACT_REL_CASE ||
         word->rel == ACT_REL_ROOT || word->rel == ACT_REL_CONJ ||
         word->rel == ACT_REL_ACL_RELCL || word->rel == ACT_REL_CCOMP;
}

static void
format_verb (const Place *place, char *out, gsize size)
{
  switch (place->word->xpos) {
  case ACT_XPOS_VBD:
    g_snprintf (out, size, "Mood=Ind|%sTense=Past|VerbForm=Fin",
                agreement (place));
    return;
  case ACT_XPOS_VBP:
    g_snprintf (out, size, "Mood=Ind|%sTense=Pres|VerbForm=Fin",
                agreement (place));
    return;
  case ACT_XPOS_VBZ:
    g_strlcpy (out, "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin",
               size);
    return;
  case ACT_XPOS_VBN:
    g_strlcpy (out,
               is_passive (place) ? "Tense=Past|VerbForm=Part|Voice=Pass"
                                  : "Tense=Past|VerbForm=Part",
               size);
    return;
  case ACT_XPOS_VBG:
    g_strlcpy (out,
               is_present_participle (place) ? "Tense=Pres|VerbForm=Part"
                                             : "VerbForm=Ger",
               size);
    return;
  case ACT_XPOS_VB:
    g_strlcpy (out,
               is_imperative (place) ? "Mood=Imp|Person=2|VerbForm=Fin"
                                     : "VerbForm=Inf",
               size);
    return;
  case ACT_XPOS_MD:
    g_strlcpy (out, "VerbForm=Fin", size);
    return;
  default:
    g_strlcpy (out, "_", size);
  }
}

/* Whether the word is below a relative clause's head without another clause in
   between. */
static gboolean
is_in_relative (const Place *place)
{
  guint number = place->number;

  for (guint steps = 0; steps < REACH && number; steps++) {
    const ActRel rel = (ActRel) place->words[number].rel;

    if (rel == ACT_REL_ACL_RELCL || rel == ACT_REL_ADVCL_RELCL)
      return TRUE;
    if (rel == ACT_REL_CCOMP || rel == ACT_REL_ADVCL || rel == ACT_REL_CSUBJ)
      return FALSE;
    number = place->words[number].head;
  }
  return FALSE;
}

/* Replaces the first @from of @out, if it is there, by the shorter @to. */
static void
replace (char *out, const char *from, const char *to)
{
  char *at = strstr (out, from);
  const char *rest;

  if (!at)
    return;
  rest = at + strlen (from);
  at = g_stpcpy (at, to);
  memmove (at, rest, strlen (rest) + 1);
}

/* Chooses among the values that the table leaves open. */
static void
choose_values (const Place *place, char *out)
{
  const ActRel base = act_rel_get_base ((ActRel) place->word->rel);

  replace (out, "Case=Nom,Acc",
           base == ACT_REL_NSUBJ || base == ACT_REL_EXPL ? "Case=Nom"
                                                         : "Case=Acc");
  replace (out, "PronType=Rel,Int",
           is_in_relative (place) ? "PronType=Rel" : "PronType=Int");
}

static const char *
number_features (const ActWord *word)
{
  gboolean has_digit = FALSE, has_letter = FALSE;

  for (const char *c = word->lower; *c; c++) {
    has_digit |= g_ascii_isdigit (*c);
    has_letter |= g_ascii_isalpha (*c);
  }
  if (!has_digit)
    return "NumForm=Word|NumType=Card";
  return has_letter ? "NumForm=Combi|NumType=Card"
                    : "NumForm=Digit|NumType=Card";
}

static const char *
other_features (const ActWord *word)
{
  switch (word->xpos) {
  case ACT_XPOS_NN:
  case ACT_XPOS_NNP:
    return "Number=Sing";
  case ACT_XPOS_NNS:
  case ACT_XPOS_NNPS:
    return "Number=Plur";
  case ACT_XPOS_JJ:
    return "Degree=Pos";
  case ACT_XPOS_RB:
    return g_str_has_suffix (word->lower, "ly") ? "Degree=Pos" : "_";
  case ACT_XPOS_JJR:
  case ACT_XPOS_RBR:
    return "Degree=Cmp";
  case ACT_XPOS_JJS:
  case ACT_XPOS_RBS:
    return "Degree=Sup";
  case ACT_XPOS_CD:
    return number_features (word);
  default:
    return "_";
  }
}

void
act_word_format_features (const ActSentence *sentence, guint word, char *out,
                          gsize size)
{
  const Place place = {sentence, sentence->words, &sentence->words[word], word};
  const char *features = find_in_table (place.word);

  g_return_if_fail (size > 0 && word >= 1 && word <= sentence->n_words);
  if (features) {
    g_strlcpy (out, features, size);
    choose_values (&place, out);
  } else if (place.word->upos == ACT_UPOS_VERB ||
             place.word->upos == ACT_UPOS_AUX)
    format_verb (&place, out, size);
  else
    g_strlcpy (out, other_features (place.word), size);
}
