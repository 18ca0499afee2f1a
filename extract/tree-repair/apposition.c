/* Known errors of the parser: the name of the one whom a whole phrase is about,
   hung on the last noun of it, and several with their offices taken for one. */
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

/* "the *envoy*", "the *Minister* of State": what one person is. */
static gboolean
is_office (const ActWord *noun)
{
  return act_word_is_nominal (noun) && noun->xpos != ACT_XPOS_NNS &&
         noun->xpos != ACT_XPOS_NNPS &&
         act_table_lists ("noun-classes", noun->lower, "person", ' ');
}

/* "Mr. *Lee*". */
static gboolean
is_addressed (const ActWord *words, guint n, guint name)
{
  const guint title = act_words_find (words, n, name, ACT_REL_NMOD_DESC);

  return title && (act_word_get_classes (&words[title]) & ACT_CLASS_HONORIFIC);
}

/* "the top religious *authority* in Iraq": may be somebody. */
static gboolean
may_be_person (const ActWord *noun)
{
  return strcmp (noun->lower, "authority") == 0 ||
         strcmp (noun->lower, "figure") == 0;
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
    if ((is_of_one (words, n, noun) || (person && is_office (&words[noun]))) &&
        (!person || words[noun].upos != ACT_UPOS_NOUN ||
         act_word_is (&words[noun], "one") || is_person (&words[noun]) ||
         may_be_person (&words[noun])))
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
  person = is_name_of_person (words, n, name) || is_addressed (words, n, name);
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

/* The name right behind the comma @comma, "Mr." left out; or 0. */
static guint
find_name_behind (const ActWord *words, guint n, guint comma)
{
  guint name = comma + 1;

  if (comma >= n || !act_word_is (&words[comma], ","))
    return 0;
  while (name < n && words[name].rel == ACT_REL_NMOD_DESC &&
         words[name].head > name)
    name++;
  return words[name].upos == ACT_UPOS_PROPN ? name : 0;
}

/* "…, *Oleg Varn*, | the envoy": whose name ends before the comma @comma, as
   an apposition of what he is; or 0. */
static guint
find_named_before (const ActWord *words, guint comma)
{
  guint name = act_words_find_name (words, comma - 1);
  return words[name].upos == ACT_UPOS_PROPN &&
                 words[name].rel == ACT_REL_APPOS && words[name].head < name &&
                 is_office (&words[words[name].head])
             ? name
             : 0;
}

/* Whom "and" joins behind @last with one of the words from @first on; or 0. */
static guint
find_joined_with_and (const ActWord *words, guint n, guint first, guint last)
{
  for (guint i = last + 1; i <= n; i++) {
    guint joined = words[i].head;

    if (words[i].rel != ACT_REL_CC)
      continue;
    /* "and the singer *Ann*" */
    if (words[joined].rel == ACT_REL_APPOS)
      joined = words[joined].head;
    if (words[joined].rel == ACT_REL_CONJ && joined > i &&
        words[joined].head >= first && words[joined].head <= last)
      return joined;
  }
  return 0;
}

/* "the minister, Oleg Varn, *the envoy*, Bo Lund, and the mayor, Ann Lee" with
   all taken for what Varn is: each name has the office before it. */
static void
part_named_offices (ActWord *words, guint n, guint office)
{
  guint begin = office, end = office + 1, top, name, before, joined;

  if ((words[office].rel != ACT_REL_APPOS &&
       words[office].rel != ACT_REL_CONJ) ||
      !is_office (&words[office]) ||
      !act_words_has (words, n, office, ACT_REL_DET) ||
      act_words_has (words, n, office, ACT_REL_CC))
    return;
  while (begin > 1 && words[begin - 1].upos != ACT_UPOS_PUNCT)
    begin--;
  if (begin < 4 || !act_word_is (&words[begin - 1], ","))
    return;
  while (end <= n && words[end].upos != ACT_UPOS_PUNCT &&
         act_words_is_below (words, end, office))
    end++;
  name = find_name_behind (words, n, end);
  before = find_named_before (words, begin - 1);
  if (!name || !before)
    return;
  top = words[before].head;
  if (words[top].rel == ACT_REL_CONJ && words[top].head < top)
    top = words[top].head;
  joined = find_joined_with_and (words, n, top, name);
  if (!joined || words[office].head < top || words[office].head > office ||
      words[name].head < top || words[name].head > name ||
      (words[name].rel != ACT_REL_APPOS && words[name].rel != ACT_REL_CONJ))
    return;
  words[office].head = words[joined].head = (guint16) top;
  words[office].rel = ACT_REL_CONJ;
  words[name].head = (guint16) office;
  words[name].rel = ACT_REL_APPOS;
}

/* "Oleg Varn, the minister, Bo Lund, *the envoy*, and Ann Lee" with the second
   office taken for one more of them: it is Lund's, as the first is Varn's. */
static void
lower_office (ActWord *words, guint n, guint office)
{
  const guint top = words[office].head;
  guint name = office, first;

  if (words[office].rel != ACT_REL_CONJ || !is_office (&words[office]) ||
      top >= office || words[top].upos != ACT_UPOS_PROPN ||
      !act_words_has (words, n, office, ACT_REL_DET) ||
      act_words_has (words, n, office, ACT_REL_CC))
    return;
  while (name > top && words[name].upos != ACT_UPOS_PUNCT)
    name--;
  if (name <= top + 1 || !act_word_is (&words[name], ","))
    return;
  name = act_words_find_name (words, name - 1);
  first = act_words_find (words, n, top, ACT_REL_APPOS);
  if (words[name].upos != ACT_UPOS_PROPN || words[name].rel != ACT_REL_CONJ ||
      words[name].head != top || first <= top || first > name ||
      !is_office (&words[first]) ||
      act_words_has (words, n, name, ACT_REL_APPOS))
    return;
  words[office].head = (guint16) name;
  words[office].rel = ACT_REL_APPOS;
}

/* "Ann Lee, the editor of *Horizon, the magazine* of the council" with the
   magazine taken for what she is, too: it is the name right before it. */
static void
lower_body (ActWord *words, guint n, guint noun)
{
  static const char *const bodies[] = {"group", "place", NULL};
  const guint person = words[noun].head;
  guint comma = noun, office, name;

  if (words[noun].rel != ACT_REL_APPOS || words[noun].upos != ACT_UPOS_NOUN ||
      person >= noun || words[person].upos != ACT_UPOS_PROPN ||
      act_words_has (words, n, noun, ACT_REL_CC) ||
      act_words_has (words, n, noun, ACT_REL_NMOD_POSS) ||
      act_word_is_person (&words[noun]) ||
      !act_noun_is_class (words[noun].lemma, bodies))
    return;
  while (comma > person && words[comma].upos != ACT_UPOS_PUNCT)
    comma--;
  office = act_words_find (words, n, person, ACT_REL_APPOS);
  if (!act_word_is (&words[comma], ",") || office <= person ||
      office >= comma || !is_office (&words[office]))
    return;
  name = act_words_find_name (words, comma - 1);
  if (name > office && words[name].upos == ACT_UPOS_PROPN &&
      act_words_is_below (words, name, office))
    words[noun].head = (guint16) name;
}

/* "according to her driver, *Bob Lee*, two trucks hit it", "through her lawyer,
   *Bob Lee*, Ms. Day sent it" with the driver's name for who hits, and the
   trucks for what he is: no comma closes them, and nobody is called both. */
static void
lower_cited_name (ActWord *words, guint n, guint name)
{
  const guint beside = act_words_find (words, n, name, ACT_REL_APPOS);
  guint first = name, behind = beside + 1, cited, marker;

  if (words[name].upos != ACT_UPOS_PROPN || beside <= name ||
      act_rel_get_base ((ActRel) words[name].rel) != ACT_REL_NSUBJ ||
      !act_word_is_nominal (&words[beside]))
    return;
  while (first > 1 && act_words_is_below (words, first - 1, name) &&
         words[first - 1].upos != ACT_UPOS_PUNCT)
    first--;
  cited = first > 4 ? first - 2 : 0;
  marker = cited ? act_words_find (words, n, cited, ACT_REL_CASE) : 0;
  if (!marker || !act_word_is (&words[first - 1], ",") ||
      words[cited].upos != ACT_UPOS_NOUN ||
      !act_word_is_person (&words[cited]) ||
      words[name].head != words[cited].head ||
      !(act_word_is (&words[marker], "according") ||
        is_addressed (words, n, beside) ||
        is_name_of_person (words, n, beside)))
    return;
  while (behind <= n && act_words_is_below (words, behind, beside))
    behind++;
  if (behind > n || words[behind].upos == ACT_UPOS_PUNCT)
    return;
  words[beside].rel = words[name].rel;
  words[beside].head = words[name].head;
  words[name].rel = ACT_REL_APPOS;
  words[name].head = (guint16) cited;
}

/* "a brother, Ann Lee, *of Oslo*" with the town hung on the brother: it is of
   who is named before the comma. */
static void
lower_origin (ActWord *words, guint n, guint place)
{
  const guint person = words[place].head;
  guint marker, name;

  if (words[place].rel != ACT_REL_NMOD || words[place].upos != ACT_UPOS_PROPN ||
      person >= place || !is_person (&words[person]))
    return;
  marker = act_words_find (words, n, place, ACT_REL_CASE);
  name = act_words_find (words, n, person, ACT_REL_APPOS);
  if (marker < 2 || marker > place || !act_word_is (&words[marker], "of") ||
      !act_word_is (&words[marker - 1], ",") || !name || name > marker ||
      words[name].upos != ACT_UPOS_PROPN)
    return;
  act_words_hang (words, place, name);
}

void
act_words_repair_apposition (ActWord *words, guint n, guint word)
{
  join_torn_name (words, n, word);
  raise_name_of_whole (words, n, word);
  lower_known (words, n, word);
  part_named_offices (words, n, word);
  lower_office (words, n, word);
  lower_body (words, n, word);
  lower_cited_name (words, n, word);
  lower_origin (words, n, word);
}
