#include "mention/reference-label.h"

#include "clause/word-class.h"
#include "lexicon/lexicon.h"

#include <string.h>

enum {
  LABEL_WORDS = 14, /* longest label with a clause */
  ABOUT_WORDS = 10  /* … whose clause has a subject of its own */
};

/* "in *both* Oslo | and Rome", "*between* Oslo | and Rome" */
static gboolean
is_one_of_two (const ActTree *tree, guint head)
{
  guint marker = act_tree_find (tree, head, ACT_REL_CASE);

  return act_tree_find (tree, head, ACT_REL_CC_PRECONJ) > 0 ||
         (marker && strcmp (tree->words[marker].lower, "between") == 0);
}

/* Whether the words up to @word leave one of @words, a phrase with the head
   @top, unfinished: something behind belongs to it. */
static gboolean
is_within_phrase (const ActTree *tree, const ActWordSet *words, guint word,
                  guint top)
{
  static const guint64 separate = ACT_REL_BIT (ACL) | ACT_REL_BIT (ACL_RELCL) |
                                  ACT_REL_BIT (ADVCL) | ACT_REL_BIT (APPOS) |
                                  ACT_REL_BIT (PUNCT);
  static const guint64 core = ACT_REL_BIT (OBJ) | ACT_REL_BIT (XCOMP) |
                              ACT_REL_BIT (CCOMP) | ACT_REL_BIT (COMPOUND_PRT);
  const ActWord *w = tree->words;

  for (guint i = word + 1; act_word_set_has (words, i); i++) {
    /* What @i belongs to has begun, or has to come. */
    if (w[i].head <= word && w[i].head != top &&
        !act_rel_is_in (w[i].rel, separate) &&
        (w[i].rel != ACT_REL_CONJ || is_one_of_two (tree, w[i].head)))
      return TRUE;
    if (w[i].head == top && act_rel_is_in (w[i].rel, core))
      return TRUE;
  }
  for (guint i = top; i <= word; i++)
    if (w[i].head > word && act_word_set_has (words, w[i].head))
      return TRUE;
  return FALSE;
}

/* "raise *objections to the deal*": the phrase at @tail, which
   the parser may hang on the verb, says of what the noun is. @marker: its first
   word. */
static gboolean
is_phrase_of_noun (const ActTree *tree, guint head, guint marker, guint tail)
{
  const ActWord *w = tree->words;
  gboolean asked = act_noun_asks_for (w[head].lemma, w[marker].lower);

  if (act_phrase_is_time (tree, tail))
    return FALSE;
  if (act_rel_get_base ((ActRel) w[tail].rel) == ACT_REL_OBL)
    return asked && w[tail].head == w[head].head &&
           (w[head].rel == ACT_REL_OBJ ||
            /* "fell *into a tie for second place*" */
            (w[head].rel == ACT_REL_OBL && head + 1 == marker));
  return w[tail].rel == ACT_REL_NMOD && w[tail].head == head &&
         (asked || strcmp (w[marker].lower, "at") != 0);
}

/* Does a pronoun stand between the words @first and @end? */
static gboolean
holds_pronoun_within (const ActTree *tree, guint first, guint end)
{
  for (guint i = first; i < end; i++)
    if (tree->words[i].xpos == ACT_XPOS_PRP ||
        tree->words[i].xpos == ACT_XPOS_PRP_POSS)
      return TRUE;
  return FALSE;
}

/* Does the clause at @word speak of somebody by a pronoun ("the man whom *he*
   saw")? */
static gboolean
holds_pronoun (const ActTree *tree, guint word)
{
  return holds_pronoun_within (tree, tree->leftmost[word],
                               tree->rightmost[word] + 1u);
}

gboolean
act_noun_is_anyone (const char *word)
{
  static const char *const words[] = {"others", "people", "those", NULL};

  return act_strings_have (words, word);
}

/* "candidates *associated with* the party": says who they are, not what was
   done to them. */
static gboolean
is_of_kind (const ActTree *tree, guint participle)
{
  static const char *const verbs[] = {
      "affiliate", "align", "associate", "believe", "connect",
      "dress",     "equip", "link",      "suspect", NULL};

  return act_strings_have (verbs, tree->words[participle].lemma);
}

/* "men *arrested in Oslo*": what was done to whom is told in so many words. */
static gboolean
is_told_apart (const ActTree *tree, guint head, guint participle)
{
  if (tree->words[participle].xpos != ACT_XPOS_VBN)
    return FALSE;
  if (act_noun_is_anyone (tree->words[head].lower) &&
      tree->leftmost[head] < head &&
      /* "two were killed and *15 people* wounded" */
      tree->words[head].rel != ACT_REL_CONJ)
    return act_tree_find (tree, participle, ACT_REL_OBL_AGENT) > 0;
  return act_word_is_people (&tree->words[head]) &&
         !is_of_kind (tree, participle);
}

/* "claims *Ann Lee made*", but "the night *she won it*": no word stands for the
   noun in the clause at @first, which has an object of its own. */
static gboolean
is_without_gap (const ActTree *tree, guint clause, guint first)
{
  const ActWord *w = tree->words;

  return w[first].rel != ACT_REL_CASE && w[first].xpos != ACT_XPOS_WDT &&
         w[first].xpos != ACT_XPOS_WP && w[first].xpos != ACT_XPOS_WRB &&
         act_tree_find (tree, clause, ACT_REL_OBJ) > 0;
}

/* "claims *Ann Lee made*", "a car *in which they fled*", "a town *where gangs
   rule*", "the deal *that Norway signed*": the relative clause that begins at
   @first and has a subject of its own that is told by a noun; its head or 0. */
static guint
find_clause_about_noun (const ActTree *tree, guint head, guint first)
{
  const ActWord *w = tree->words;
  const guint clause = act_tree_find (tree, head, ACT_REL_ACL_RELCL);
  const guint subject =
      clause ? act_tree_find_base (tree, clause, ACT_REL_NSUBJ) : 0;

  return subject >= first && tree->leftmost[clause] == first &&
                 w[first].upos != ACT_UPOS_PUNCT &&
                 w[first].xpos != ACT_XPOS_WP_POSS &&
                 w[subject].upos != ACT_UPOS_PRON &&
                 w[clause].upos == ACT_UPOS_VERB &&
                 !is_without_gap (tree, clause, first)
             ? clause
             : 0;
}

/* "a bill *that would limit damages*", "a resolution *deploring the war*": the
   clause that begins at @first and says which. Its head or 0. @within: the
   label is that of a noun above @head ("a list of *states sponsoring terror*").
 */
static guint
find_clause_of_noun (const ActTree *tree, guint head, guint first,
                     gboolean within)
{
  const ActWord *w = tree->words;
  gboolean relative =
      w[first].xpos == ACT_XPOS_WDT || w[first].xpos == ACT_XPOS_WP;
  guint about = within ? 0 : find_clause_about_noun (tree, head, first);
  guint tail = about ? about : relative ? w[first].head : first;

  if ((w[head].upos != ACT_UPOS_NOUN &&
       !act_noun_is_anyone (tree->words[head].lower)) ||
      w[tail].head != head ||
      act_rel_get_base ((ActRel) w[tail].rel) != ACT_REL_ACL ||
      holds_pronoun (tree, tail) || (!about && tree->rightmost[tail] == tail))
    return 0;
  if (about)
    return about;
  if (relative)
    return act_rel_get_base ((ActRel) w[first].rel) == ACT_REL_NSUBJ ? tail : 0;
  return (w[tail].xpos == ACT_XPOS_VBG || w[tail].xpos == ACT_XPOS_VBN) &&
                 (within || !is_told_apart (tree, head, tail))
             ? tail
             : 0;
}

/* "a church *in Oslo*, where …", "security *for lawyers*, two of whom …": a
   phrase right behind the noun that is no part of its mention for the clause in
   it alone. @marker: its first word. */
static gboolean
is_phrase_with_clause (const ActTree *tree, guint head, guint marker,
                       guint tail)
{
  static const char *const lists[] = {"as",   "including", "like",
                                      "such", "than",      NULL};
  static const char *const places[] = {"artifact", "group", "object", "place",
                                       NULL};
  const ActWord *w = tree->words;
  const guint clause = act_tree_find_base (tree, tail, ACT_REL_ACL);

  return w[tail].head == head && w[tail].rel == ACT_REL_NMOD &&
         /* "foundations *including Acme* on trade" */
         (marker == head + 1u || strcmp (w[head + 1].lower, "of") == 0) &&
         tree->leftmost[tail] == marker && !act_phrase_is_time (tree, tail) &&
         (w[tail].upos == ACT_UPOS_NOUN || w[tail].upos == ACT_UPOS_PROPN) &&
         !act_noun_is_anyone (w[tail].lower) &&
         /* "money *in areas* where prices rise": of any kind */
         (tail > marker + 1u || w[tail].upos == ACT_UPOS_PROPN || !clause ||
          tree->leftmost[clause] > tail + 1u) &&
         !act_strings_have (lists, w[marker].lower) &&
         (strcmp (w[marker].lower, "at") != 0 ||
          w[tail].upos == ACT_UPOS_PROPN ||
          act_noun_is_class (w[tail].lemma, places));
}

/* What begins right behind @reference and says of what a noun such as
   "attempt", "importance" or "access" is: "*to leave*", "*of meeting her*",
   "*that she left*"; a phrase that holds a clause ("*to schools* that …"), but
   for "at a meeting". 0 for none. */
static guint
find_tail (const ActTree *tree, const ActReference *reference)
{
  static const char *const classes[] = {
      "act",    "attribute",  "communication", "concept",  "event", "feeling",
      "motive", "phenomenon", "process",       "relation", "state", NULL};
  static const char *const sides[] = {
      "advocate", "critic", "fan", "opponent", "proponent", "supporter", NULL};
  const guint head = reference->head, first = reference->short_end;
  const ActWord *w = tree->words;
  guint tail = first <= tree->n_words ? w[first].head : 0;

  /* "trouble *raising money*" */
  if (tail == head && w[first].rel == ACT_REL_ACL &&
      w[first].xpos == ACT_XPOS_VBG &&
      act_table_lists ("relation-words", w[head].lemma, "struggle", ' '))
    return first;
  /* "the number of soldiers *killed in Oslo*" is not that of soldiers */
  if (strcmp (w[head].lemma, "number") == 0 && first <= tree->n_words &&
      w[first].rel == ACT_REL_ACL && w[first].head > head &&
      w[first].xpos == ACT_XPOS_VBN)
    return first;
  /* "proponents *of eliminating* it" */
  if (tail > first && w[tail].head == head && w[first].rel == ACT_REL_MARK &&
      act_strings_have (sides, w[head].lemma) &&
      strcmp (w[first].lower, "of") == 0 && w[tail].xpos == ACT_XPOS_VBG)
    return tail;
  if (tail && !holds_pronoun_within (tree, head, first)) {
    guint clause = find_clause_of_noun (tree, head, first, FALSE);
    if (clause)
      return clause;
  }
  if (w[head].upos != ACT_UPOS_NOUN || tail <= first)
    return 0;
  if (w[first].rel == ACT_REL_CASE &&
      act_noun_asks_for (w[head].lemma, w[first].lower) &&
      is_phrase_of_noun (tree, head, first, tail))
    return tail;
  if (w[first].rel == ACT_REL_CASE &&
      is_phrase_with_clause (tree, head, first, tail))
    return tail;
  if (w[tail].head != head || !act_noun_is_class (w[head].lemma, classes))
    return 0;
  if (w[first].rel == ACT_REL_CASE)
    return is_phrase_of_noun (tree, head, first, tail) ? tail : 0;
  /* "a decision *not to sign* it" */
  if (strcmp (w[first].lower, "not") == 0 && w[tail].rel == ACT_REL_ACL &&
      w[tail].xpos == ACT_XPOS_VB)
    return tail;
  return w[first].rel == ACT_REL_MARK && w[tail].rel == ACT_REL_ACL &&
                 (w[tail].xpos == ACT_XPOS_VB || w[tail].xpos == ACT_XPOS_VBG ||
                  strcmp (w[first].lower, "that") == 0)
             ? tail
             : 0;
}

/* "those suspected *of profiting* from it", "a plan aimed *at ending* it",
   "leaders calling on Oslo *to stop* it": what the clause says nothing
   without. */
static gboolean
is_asked_for (const ActTree *tree, guint clause)
{
  static const char *const prepositions[] = {"at", "from", "of", NULL};
  const ActWord *w = tree->words;
  const guint verb = w[clause].head, first = tree->leftmost[clause];

  if (w[clause].xpos == ACT_XPOS_VBG)
    return first == verb + 1u &&
           act_strings_have (prepositions, w[first].lower);
  return w[clause].xpos == ACT_XPOS_VB && w[verb].xpos == ACT_XPOS_VBG &&
         strcmp (w[first].lower, "to") == 0 &&
         (act_tree_is_class (tree, verb, ACT_CLASS_PERSUADING) ||
          strcmp (w[verb].lemma, "call") == 0);
}

/* "the law that bans it, *because* …", "a report issued *on Tuesday*"; @data:
   not NULL where what the clause says nothing without is kept. */
static gboolean
is_aside (const ActTree *tree, guint word, gconstpointer data)
{
  guint relation = tree->words[word].rel;

  return (relation == ACT_REL_ADVCL && !(data && is_asked_for (tree, word))) ||
         relation == ACT_REL_PARATAXIS ||
         (act_rel_is_in (relation,
                         ACT_PHRASE_RELATIONS | ACT_ADVERBIAL_RELATIONS) &&
          act_phrase_is_time (tree, word));
}

/* "claims *that it lied*": what the noun @noun before @first says. */
static gboolean
is_content (const ActTree *tree, guint noun, guint first)
{
  const ActWord *w = tree->words;
  const guint clause = w[first].head;

  return w[first].rel == ACT_REL_MARK && strcmp (w[first].lower, "that") == 0 &&
         clause > first && w[clause].head == noun &&
         w[clause].rel == ACT_REL_ACL && !holds_pronoun (tree, clause);
}

/* "votes on *measures to expand* it", "respect for *people who make* things",
   "anger over *what she did*": the clause without which the bare noun @tail
   before @first says nothing; its head or 0. The parser may hang an infinitive
   on the verb. */
static guint
find_clause_of_tail (const ActTree *tree, guint tail, guint first)
{
  static const char *const means[] = {
      "bill",   "effort",  "law",      "legislation", "measure", "plan",
      "policy", "program", "proposal", "step",        "way",     NULL};
  const ActWord *w = tree->words;
  guint clause = first <= tree->n_words ? w[first].head : 0;

  if (first == tail + 1u && strcmp (w[tail].lower, "what") == 0)
    return act_tree_find (tree, tail, ACT_REL_ACL_RELCL);
  if (first != tail + 1u || clause < first || w[tail].upos != ACT_UPOS_NOUN ||
      (tree->leftmost[tail] + 1u != tail &&
       /* "approval to *a* bill extending it" */
       !(tree->leftmost[tail] + 2u == tail && w[tail - 1].xpos == ACT_XPOS_DT &&
         w[tail - 1].lower[0] == 'a')))
    return 0;
  if (w[first].xpos == ACT_XPOS_TO && w[clause].xpos == ACT_XPOS_VB)
    return w[clause].head == tail || (w[clause].head == w[tail].head &&
                                      act_strings_have (means, w[tail].lemma))
               ? clause
               : 0;
  if (is_content (tree, tail, first))
    return clause;
  if (w[first].xpos != ACT_XPOS_WP && w[first].xpos != ACT_XPOS_WDT)
    return find_clause_of_noun (tree, tail, first, TRUE);
  return w[clause].head == tail && w[clause].rel == ACT_REL_ACL_RELCL &&
                 !holds_pronoun (tree, clause)
             ? clause
             : 0;
}

/* "people killed | *on Monday*", "rates going back | *to May*", "elections
   scheduled | *for May*": the verb says little without what is left out. */
static gboolean
is_half (const ActTree *tree, guint clause, guint last)
{
  const ActWord *w = tree->words;

  return (tree->rightmost[clause] > last &&
          (last == clause ||
           (last == clause + 1u &&
            (w[last].upos == ACT_UPOS_ADV || w[last].upos == ACT_UPOS_ADP)))) ||
         (w[last].xpos == ACT_XPOS_VBN && tree->rightmost[last] > last);
}

/* Where a label that goes up to @end ends with that clause; @end itself where
   there is none or it is too long. */
static guint
add_clause_of_tail (const ActTree *tree, const ActReference *reference,
                    guint tail, guint end)
{
  guint clause = tail ? find_clause_of_tail (tree, tail, end) : 0;
  guint last = clause ? tree->rightmost[clause] : 0;

  if (!clause)
    return end;
  for (guint i = end; i <= last; i++)
    if ((tree->words[i].upos == ACT_UPOS_PUNCT &&
         /* "over what she called *"war"*" */
         !strchr ("\"'`-", tree->words[i].lower[0])) ||
        (tree->words[i].head == clause && tree->words[i].rel == ACT_REL_CONJ &&
         i > clause))
      last = i - 1;
  while (last > clause &&
         act_rel_is_in (tree->words[last].rel, ACT_OPENING_RELATIONS))
    last--;
  return last < reference->short_begin + (guint) LABEL_WORDS &&
                 !is_half (tree, clause, last)
             ? last + 1
             : end;
}

/* "the list of states *sponsoring terrorism*", "the failure of attempts *to
   scrap it*", "an inquiry into claims *that it lied*": the clause of the last
   noun within the phrase that begins right behind it; its head or 0. */
static guint
find_clause_of_last (const ActTree *tree, const ActReference *reference)
{
  const ActWord *w = tree->words;
  const guint first = reference->short_end, last = first - 1u;
  guint clause;

  if (first > tree->n_words || last <= reference->head ||
      (w[last].rel != ACT_REL_NMOD && w[last].rel != ACT_REL_OBL) ||
      (w[last].upos != ACT_UPOS_NOUN &&
       !act_noun_is_anyone (tree->words[last].lower)) ||
      !act_tree_is_below (tree, last, reference->head))
    return 0;
  clause = w[first].head;
  if (w[first].rel == ACT_REL_MARK && clause > first &&
      w[clause].head == last && w[clause].rel == ACT_REL_ACL &&
      !holds_pronoun (tree, clause) &&
      (w[clause].xpos == ACT_XPOS_VB || strcmp (w[first].lower, "that") == 0))
    return clause;
  return find_clause_of_noun (tree, last, first, TRUE);
}

/* The last word of the clause @clause behind @end, without what is told beside
   it ("*, which* …", "*on Monday*"); 0 where that would cut it in a phrase or
   make the label too long. */
static guint
find_clause_end (const ActTree *tree, const ActReference *reference,
                 guint clause)
{
  ActWordSet words = act_tree_get_words (tree, clause, is_aside, tree);
  guint last = clause;

  while (act_word_set_has (&words, last + 1) &&
         (tree->words[last + 1].upos != ACT_UPOS_PUNCT ||
          strcmp (tree->words[last + 1].form, "-") == 0))
    last++;
  return last < reference->short_begin + (guint) LABEL_WORDS &&
                 !is_half (tree, clause, last) &&
                 !is_within_phrase (tree, &words, last, clause)
             ? last
             : 0;
}

/* "talks will end it *by the end* | of the year", "to close it *in an effort* |
   to win": without what is left out the last phrase, of the clause @tail, says
   nothing. Where a label that goes up to @end ends without it. */
static guint
drop_half_phrase (const ActTree *tree, guint tail, guint end)
{
  static const char *const hollow[] = {
      "aftermath", "attempt", "beginning", "bid",    "course",
      "effort",    "end",     "hope",      "middle", "order",
      "part",      "search",  "start",     "wake",   NULL};
  const guint last = end - 1u,
              marker = act_tree_find (tree, last, ACT_REL_CASE);

  return marker > tail && marker < last && tree->rightmost[last] > last &&
                 tree->leftmost[last] == marker &&
                 act_strings_have (hollow, tree->words[last].lemma)
             ? marker
             : end;
}

/* "a hall that officials say is designed | to house them", "a man suspected |
   of …": does the clause @tail break off before @end, or is it too long? Half a
   clause says less than none. */
static gboolean
is_left_open (const ActTree *tree, const ActReference *reference, guint tail,
              guint end)
{
  const ActWord *w = tree->words;
  const guint last = end - 1u;
  const gboolean about = find_clause_about_noun (tree, reference->head,
                                                 reference->short_end) == tail;

  if (about && end > reference->short_begin + (guint) ABOUT_WORDS)
    return TRUE;
  if (last == tail)
    return !about && tree->rightmost[tail] > tail &&
           act_rel_get_base ((ActRel) w[tail].rel) == ACT_REL_ACL;
  return last > tail && w[tail].rel == ACT_REL_ACL_RELCL &&
         w[last].xpos == ACT_XPOS_VBN && tree->rightmost[last] > last;
}

guint
act_reference_find_label_end (const ActTree *tree,
                              const ActReference *reference)
{
  guint tail = find_tail (tree, reference), end = reference->short_end;
  ActWordSet words = {0};

  if (!tail && (tail = find_clause_of_last (tree, reference))) {
    guint last = find_clause_end (tree, reference, tail);
    return last ? last + 1 : end;
  }
  if (tail && act_rel_is_in (tree->words[tail].rel, ACT_PHRASE_RELATIONS))
    words = act_tree_get_words (tree, tail, act_phrase_is_left_out, NULL);
  else if (tail)
    words = act_tree_get_words (
        tree, tail, is_aside,
        /* "a *new plan* aimed at ending it" */
        reference->short_begin + 2u >= reference->head ? tree : NULL);
  for (guint i = end; act_word_set_has (&words, i) &&
                      i < reference->short_begin + (guint) LABEL_WORDS;
       i++) {
    const ActWord *word = &tree->words[i];
    if (word->upos == ACT_UPOS_PUNCT &&
        (strcmp (word->form, "-") != 0 ||
         /* "settlements in Gaza - *Netzarim* and Morag" */
         word[-1].span.end < word->span.begin))
      break;
    if (i >= tail && !is_within_phrase (tree, &words, i, tail))
      end = i + 1;
  }
  if (tail && act_rel_is_in (tree->words[tail].rel, ACT_PHRASE_RELATIONS) &&
      end == tail + 1)
    end = add_clause_of_tail (tree, reference, tail, end);
  if (tail && end > tail + 1)
    end = drop_half_phrase (tree, tail, end);
  /* "who run in elections *scheduled* | for May" */
  if (end > tail + 1 && tail && tree->words[end - 1].rel == ACT_REL_ACL &&
      tree->rightmost[end - 1] >= end)
    end--;
  /* "the letter sent on 6 | *October*" */
  while (end > reference->short_end && end <= tree->n_words &&
         tree->words[end - 1].upos == ACT_UPOS_NUM &&
         tree->words[end].rel == ACT_REL_NMOD_UNMARKED &&
         tree->words[end].head + 1u == end)
    end++;
  if (tail && is_left_open (tree, reference, tail, end))
    return reference->short_end;
  return end;
}
