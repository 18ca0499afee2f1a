/* Known errors of the parser: the name of the one whom a whole phrase is about,
   hung on the last noun of it. */
#include "tree-repair/build.h"

#include "clause/word-class.h"
#include "lexicon/lexicon.h"

static gboolean
is_person (const ActWord *noun)
{
  return noun->upos == ACT_UPOS_NOUN && noun->xpos != ACT_XPOS_NNS &&
         act_word_is_person (noun);
}

/* "Ann Lee": a given name with more of the name behind it. */
static gboolean
is_name_of_person (const ActWord *words, guint n, guint name)
{
  return name < n && words[name + 1].head == name &&
         words[name + 1].rel == ACT_REL_FLAT &&
         act_table_has (act_table_get ("given-names"), words[name].lower);
}

/* What many are, a stuff, or a country: nothing else with one name is that. */
static gboolean
is_of_many (const ActWord *words, guint noun)
{
  static const char *const single[] = {"group", "person", "place", NULL};

  if (words[noun].xpos == ACT_XPOS_NNS ||
      act_table_has (act_table_get ("countries"), words[noun].lower))
    return TRUE;
  if (words[noun].xpos != ACT_XPOS_NN ||
      act_noun_is_class (words[noun].lemma, single))
    return FALSE;
  for (guint i = noun - 1; words[i].upos != ACT_UPOS_ADP; i--)
    if (i == 0 || words[i].upos == ACT_UPOS_DET ||
        words[i].xpos == ACT_XPOS_POS || words[i].xpos == ACT_XPOS_PRP_POSS)
      return FALSE;
  return TRUE;
}

/* One of a kind: "the leader", "Norway's largest bank", "*one* of the men". */
static gboolean
is_of_one (const ActWord *words, guint n, guint noun)
{
  if (act_word_is (&words[noun], "one"))
    return TRUE;
  if (words[noun].upos == ACT_UPOS_ADJ) /* "the most powerful of the three" */
    return act_words_has (words, n, noun, ACT_REL_DET);
  return words[noun].xpos == ACT_XPOS_NN && !is_of_many (words, noun);
}

/* "*Ann Lee*, a *host* in Cape Breton, …" */
static gboolean
has_name (const ActWord *words, guint noun)
{
  return words[noun].rel == ACT_REL_APPOS &&
         words[words[noun].head].upos == ACT_UPOS_PROPN;
}

/* Whose name it may be: of the nouns above @low, the nearest that is one, for
   a person's name one of persons; or 0. */
static guint
find_bearer (const ActWord *words, guint n, guint low, gboolean person)
{
  guint noun = low;

  while (words[noun].rel == ACT_REL_NMOD || words[noun].rel == ACT_REL_OBL) {
    noun = words[noun].head;
    if (noun >= low)
      return 0;
    if (is_of_one (words, n, noun) &&
        (!person || words[noun].upos != ACT_UPOS_NOUN ||
         act_word_is (&words[noun], "one") || is_person (&words[noun])))
      return has_name (words, noun) ? 0 : noun;
  }
  return 0;
}

/* "the leader of the rebels, *Omar Diallo*, left", "the largest maker of
   tractors, *Borvex*, says", "the minister of Norway, *Ann Lee*, said" with the
   name hung on what the leader leads, and with it what else is said of her. */
static void
raise_name_of_whole (ActWord *words, guint n, guint name)
{
  guint low = words[name].head, first = name, bearer;
  gboolean person;

  if (words[name].rel != ACT_REL_APPOS || words[name].upos != ACT_UPOS_PROPN ||
      low >= name || !act_words_has (words, n, low, ACT_REL_CASE))
    return;
  while (first > low + 1 && words[first].upos != ACT_UPOS_PUNCT)
    first--;
  if (!act_word_is (&words[first], ",") ||
      act_words_has (words, n, name, ACT_REL_CONJ) ||
      act_words_has (words, n, name, ACT_REL_ADVMOD))
    return;
  person = is_name_of_person (words, n, name);
  if (is_person (&words[low]) ||
      (!is_of_many (words, low) &&
       !(person && act_word_is_nominal (&words[low]))))
    return;
  bearer = find_bearer (words, n, low, person);
  if (!bearer)
    return;
  act_words_hang (words, name, bearer);
  for (guint i = name + 1; i <= n; i++)
    if (words[i].head == low && words[i].rel == ACT_REL_APPOS)
      act_words_hang (words, i, bearer);
}

/* "the head of the agency in Oslo, *Ann* *Day*, left" with either name taken
   for one of its own. */
static void
join_torn_name (ActWord *words, guint n, guint given)
{
  const guint family = given + 1;

  if (family > n || words[given].rel != ACT_REL_APPOS ||
      words[family].rel != ACT_REL_APPOS ||
      words[family].head != words[given].head ||
      words[given].upos != ACT_UPOS_PROPN ||
      words[family].upos != ACT_UPOS_PROPN ||
      !act_table_has (act_table_get ("given-names"), words[given].lower))
    return;
  words[family].head = (guint16) given;
  words[family].rel = ACT_REL_FLAT;
}

/* "between rebels and *militias, known as* the Band" with the name told of the
   first: those right before it have it. */
static void
lower_known (ActWord *words, guint n, guint known)
{
  const guint first = words[known].head;
  guint end = known - 1, nearest = 0;

  if (words[known].rel != ACT_REL_ACL || words[known].xpos != ACT_XPOS_VBN ||
      first >= known || known + 1 > n ||
      !act_word_is (&words[known], "known") ||
      !act_word_is (&words[known + 1], "as"))
    return;
  if (act_word_is (&words[end], ","))
    end--;
  if (act_word_is (&words[end], "also"))
    return;
  for (guint i = first + 1; i <= end; i++)
    if (words[i].head == first && words[i].rel == ACT_REL_CONJ &&
        (i == end || act_words_is_below (words, end, i)))
      nearest = i;
  if (nearest)
    words[known].head = (guint16) nearest;
}

void
act_words_repair_apposition (ActWord *words, guint n, guint word)
{
  join_torn_name (words, n, word);
  raise_name_of_whole (words, n, word);
  lower_known (words, n, word);
}
