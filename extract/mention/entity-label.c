/* What entities are called: a name, or the words of a noun phrase with whose it
   is and what the text has told of its parts ("Ann Lee's adviser", "attacks in
   Kenya"). */
#include "mention/entity-label.h"

#include "clause/logistic.h"
#include "lexicon/lexicon.h"
#include "mention/common-name.h"
#include "mention/entity.h"
#include "mention/owner.h"
#include "mention/spokesperson.h"
#include "mention/subject.h"
#include "mention/told-event.h"

#include <string.h>

enum {
  OWNER_WORDS = 4, /* of a noun phrase that stands for a pronoun in a label */
  PART_WORDS = 7,  /* … that is part of another's label */
  CLAUSES = 8,     /* around one that are looked at for who acts */
  OWNERS = 3       /* "his wife's brother's car": most within a label */
};

/* How sure it must be who "her" is for a label to say so of "the trustee of
   her estate". */
static const float SURE = .6F;

/* "Ann and Bob lost *their* case": the pronoun is of more than the one whose
   chain it was put into; "Ann and *her* son" are not both whose son he is. */
static gboolean
is_of_several (ActResolver *resolver, const ActReference *it, guint32 pronoun)
{
  const ActReferences *references = resolver->references;
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);

  if (act_references_get (references, pronoun)->number != 'p')
    return FALSE;
  for (guint w = 1; w <= s->n_words; w++) {
    const guint members[] = {w, s->words[w].head};
    if (s->words[w].rel != ACT_REL_CONJ || w == it->head)
      continue;
    for (guint i = 0; i < G_N_ELEMENTS (members); i++) {
      guint32 member =
          act_references_find (references, it->sentence, members[i]);
      if (member != ACT_NONE && act_resolver_get_chain (resolver, member) ==
                                    act_resolver_get_chain (resolver, pronoun))
        return TRUE;
    }
  }
  return FALSE;
}

void
act_label_drop_half_quotes (char *label)
{
  static const char *const marks[] = {"\"", "“", "”", "„", "''", "``", "‘"};
  gint open = 0, straight = 0;

  for (const char *at = label; *at; at = g_utf8_next_char (at)) {
    gunichar c = g_utf8_get_char (at);
    straight += c == '"' ? 1 : 0;
    open += c == 0x201C || c == 0x201E ? 1 : c == 0x201D ? -1 : 0;
  }
  for (const char *at = label; (at = strstr (at, "''")); at += 2)
    straight++;
  if (open == 0 && straight % 2 == 0 &&
      (!strstr (label, "‘") || g_str_has_suffix (label, "’")))
    return;
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++) {
    gsize length = strlen (marks[i]);
    for (char *at = label; (at = strstr (at, marks[i]));) {
      gboolean between = at > label && at[-1] == ' ' && at[length] == ' ';
      memmove (at, at + length + between, strlen (at + length + between) + 1);
    }
  }
  g_strstrip (label);
}

/* The words of the reference, without half a pair of quotation marks. */
char *
act_entity_get_text (const ActReferences *references, const ActReference *it)
{
  char *text = act_parse_get_words_text (references->parse, it->sentence,
                                         it->short_begin, it->short_end);

  act_label_drop_half_quotes (text);
  return text;
}

/* "*half* the city's bridges", "*every* state": other than the noun @head
   alone, unless it is a time ("every day"). */
static gboolean
is_part (const ActWord *word, const ActWord *head)
{
  return (word->rel == ACT_REL_DET_PREDET &&
          g_str_equal (word->lower, "half")) ||
         /* "a *no* confidence motion" */
         (g_str_equal (word->lower, "no") && word[-1].rel == ACT_REL_DET &&
          word[-1].head == word->head) ||
         (g_str_equal (word->lower, "every") &&
          !(act_word_get_classes (head) & ACT_CLASS_TIME) &&
          act_gazetteer_get_noun_class (head->lemma, NULL) != ACT_NOUN_TIME);
}

/* "*some* senators agree", "*another* soldier fell": not the senators, not the
   soldier; who "saw some senators" saw senators. */
static gboolean
is_quantifier (const ActWord *word, const ActWord *head)
{
  static const char *const many[] = {"few", "most", "some", NULL};

  if (word->rel != ACT_REL_DET)
    return FALSE;
  if (g_str_equal (word->lower, "another") ||
      (g_str_equal (word->lower, "each") &&
       !g_str_equal (head->lower, "other")))
    return TRUE;
  return act_strings_have (many, word->lower) &&
         act_rel_get_base ((ActRel) head->rel) == ACT_REL_NSUBJ &&
         (head->xpos == ACT_XPOS_NNS || head->xpos == ACT_XPOS_NNPS);
}

/* "*this* month's elections": which month. */
static gboolean
is_of_time (const ActSentence *s, guint word, guint head)
{
  const guint noun = s->words[word].head;

  return noun != head && s->words[noun].rel == ACT_REL_NMOD_POSS &&
         (act_word_get_classes (&s->words[noun]) & ACT_CLASS_TIME) &&
         s->words[word].lower[0] == 't' &&
         strcmp (s->words[word].lower, "the") != 0;
}

static char *get_nominal_label (ActResolver *resolver, const ActReference *it,
                                guint depth);
static char *get_name_label (ActResolver *resolver, const ActChain *chain,
                             const ActReference *best, ActKnown *known);

/* "rebels laid down *their* arms", "told them to lay down *their* arms": the
   chain @root takes part in the clause of @it, or in one above. */
static gboolean
takes_part (ActResolver *resolver, const ActReference *it, guint32 root)
{
  static const guint64 parts =
      ACT_SUBJECT_RELATIONS | ACT_REL_BIT (OBJ) | ACT_REL_BIT (IOBJ);
  const ActReferences *references = resolver->references;
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  guint verb = it->governor;

  for (guint step = 0; verb && step < CLAUSES;
       step++, verb = s->words[verb].head) {
    guint32 above = act_references_find (references, it->sentence, verb);
    /* "children who lost *their* parents" */
    if (above != ACT_NONE && act_resolver_find (resolver, above) == root)
      return TRUE;
    for (guint i = 1; i <= s->n_words; i++) {
      guint32 index = s->words[i].head == verb && i != it->head &&
                              act_rel_is_in (s->words[i].rel, parts)
                          ? act_references_find (references, it->sentence, i)
                          : ACT_NONE;
      if (index != ACT_NONE && act_resolver_find (resolver, index) == root)
        return TRUE;
    }
  }
  return FALSE;
}

/* "An envoy and *his* driver", "rebels said *their* plane had landed": the noun
   phrase @phrase of the chain @root tells more of whose @it is than the pronoun
   that stands for it, unless the one who acts is near. */
static gboolean
tells_more (ActResolver *resolver, const ActReference *it, guint32 root,
            const ActReference *phrase)
{
  guint relation = it->relation;

  if (relation == ACT_REL_CONJ)
    relation =
        act_reference_get_words (resolver->references, it)[it->governor].rel;
  return phrase->kind == ACT_MENTION_NOMINAL &&
         (act_rel_is_in (relation, ACT_SUBJECT_RELATIONS) ||
          (it->relation == ACT_REL_CONJ && it->governor == phrase->head) ||
          !takes_part (resolver, it, root));
}

/* What the text calls the chain of @index as the owner of @it: its name, else
   the body of a state that it is, else the words of a noun phrase, which are
   few where the owner is told by a pronoun; NULL without any. @depth: owners of
   owners so far. (transfer full) */
static char *
get_owner_label (ActResolver *resolver, const ActReference *it, guint32 index,
                 guint depth)
{
  const ActReferences *references = resolver->references;
  const ActChain *chain = act_resolver_get_chain (resolver, index);
  const ActReference *owner = act_references_get (references, index);
  const gboolean pronoun = owner->kind == ACT_MENTION_PRONOUN;
  ActKnown known;
  char *label;

  if (chain->name != ACT_NONE)
    return get_name_label (
        resolver, chain, act_references_get (references, chain->name), &known);
  if (chain->body != ACT_NONE && (pronoun || !owner->country))
    owner = act_references_get (references, chain->body);
  else if (pronoun)
    owner =
        act_references_get (references, act_resolver_find (resolver, index));
  if (owner->owned && owner->type == ACT_ENTITY_PLACE)
    return g_strdup (act_gazetteer_get_country (owner->country).label);
  if (pronoun &&
      !tells_more (resolver, it, act_resolver_find (resolver, index), owner))
    return NULL;
  label = get_nominal_label (resolver, owner, depth);
  /* "the *lawyer* for a young journalist …, his client" */
  if (act_logistic_count_words (label) > OWNER_WORDS &&
      owner->short_end == owner->head + 1 &&
      owner->label_end > owner->short_end && owner->number == 's') {
    ActReference alone = *owner;
    alone.label_end = owner->short_end;
    g_free (label);
    label = get_nominal_label (resolver, &alone, depth);
  }
  if (pronoun && act_logistic_count_words (label) > OWNER_WORDS)
    g_clear_pointer (&label, g_free);
  return label;
}

/* "*the country's* nuclear program", "*his* adviser", "*whose* adviser": the
   owner that the words from *@begin on tell of, by the label of its own;
   *@begin is then the word behind. NULL where the words stay as they are.
   (transfer full) */
static char *
take_owner (ActResolver *resolver, const ActReference *it, guint *begin,
            guint depth)
{
  const ActReferences *references = resolver->references;
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  const ActWord *first = &s->words[*begin];
  guint whose = *begin, end = *begin + 1;
  gboolean pronoun =
      first->xpos == ACT_XPOS_PRP_POSS || first->xpos == ACT_XPOS_WP_POSS;
  guint32 index;
  char *label;

  if (first->xpos == ACT_XPOS_WP_POSS)
    whose = act_reference_find_antecedent (s, it->head);
  while (!pronoun && end < it->head && s->words[end].xpos != ACT_XPOS_POS)
    end++;
  if (!pronoun) {
    whose = s->words[end].head;
    end++;
  }
  if (*begin >= it->head || end > it->head || !whose ||
      (!pronoun &&
       (s->words[whose].rel != ACT_REL_NMOD_POSS ||
        s->words[whose].head != it->head ||
        /* "this *month's* elections" */
        (act_word_get_classes (&s->words[whose]) & ACT_CLASS_TIME))))
    return NULL;
  index = act_references_find (references, it->sentence, whose);
  if (index == ACT_NONE ||
      /* "*half* the city's bridges" */
      (!pronoun &&
       (act_references_get (references, index)->kind != ACT_MENTION_NOMINAL ||
        act_references_get (references, index)->begin > *begin)) ||
      (pronoun && is_of_several (resolver, it, index)))
    return NULL;
  label = get_owner_label (resolver, it, index, depth + 1);
  if (label && !pronoun) {
    g_autofree char *words = act_parse_get_words_text (
        references->parse, it->sentence, *begin, end - 1);
    if (g_str_equal (label, words))
      g_clear_pointer (&label, g_free);
  }
  if (label)
    *begin = end;
  return label;
}

/* What the text calls who is part of another's label: by name, or by the first
   words for them, which are few. (transfer full) (nullable) */
static char *
get_part_label (ActResolver *resolver, guint32 index)
{
  const ActReferences *references = resolver->references;
  const ActChain *chain = act_resolver_get_chain (resolver, index);
  guint32 best = chain->body;
  ActReference phrase;
  ActKnown known;

  if (chain->name != ACT_NONE)
    return get_name_label (
        resolver, chain, act_references_get (references, chain->name), &known);
  if (best == ACT_NONE)
    best = act_resolver_find (resolver, index);
  phrase = *act_references_get (references, best);
  if (phrase.kind != ACT_MENTION_NOMINAL)
    return NULL;
  if (phrase.owned && phrase.type == ACT_ENTITY_PLACE)
    return g_strdup (act_gazetteer_get_country (phrase.country).label);
  if (phrase.label_end > phrase.short_begin + PART_WORDS)
    phrase.label_end = phrase.head + 1;
  return get_nominal_label (resolver, &phrase, 1);
}

/* "the trust", "this city", and no word more. */
static gboolean
is_bare_definite (const ActReference *it)
{
  return it->kind == ACT_MENTION_NOMINAL && !it->coordination &&
         it->n_modifiers == 0 && it->n_further == 0 && !it->complement &&
         it->label_end == it->head + 1 &&
         (it->definite == ACT_DEFINITE_THE ||
          it->definite == ACT_DEFINITE_DEMONSTRATIVE);
}

/* "their estate": whose that is, nothing tells. */
static gboolean
begins_with_pronoun (const char *label)
{
  static const char *const words[] = {"her ", "his ",   "its ",  "my ",
                                      "our ", "their ", "your ", NULL};

  for (guint i = 0; words[i]; i++)
    if (g_ascii_strncasecmp (label, words[i], strlen (words[i])) == 0)
      return TRUE;
  return FALSE;
}

/* "Ann Lee's", "Moscow’s": the label tells whose it is. */
static gboolean
has_owner (const char *label)
{
  return strstr (label, "'s ") || strstr (label, "s' ") ||
         strstr (label, "’s ") || strstr (label, "s’ ");
}

/* "her estate": is it sure enough who she is? */
static gboolean
is_owner_sure (const ActReferences *references, const ActReference *it)
{
  const ActReference *owner =
      it->possessor == ACT_NONE
          ? NULL
          : act_references_get (references, it->possessor);

  return !owner || owner->certainty <= 0 || owner->certainty >= SURE;
}

/* What the text calls @index, whose words are @told, "the trust" or "her
   estate", elsewhere. (transfer full) (nullable) */
static char *
get_fuller_words (ActResolver *resolver, guint32 index, const char *told)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  const ActChain *chain = act_resolver_get_chain (resolver, index);
  g_autofree char *label = NULL;

  if (it->kind == ACT_MENTION_NOMINAL &&
      it->definite == ACT_DEFINITE_POSSESSIVE) {
    if (!is_owner_sure (references, it))
      return NULL;
    label = chain->name != ACT_NONE ? get_part_label (resolver, index)
                                    : get_nominal_label (resolver, it, 1);
  } else if (is_bare_definite (it) || it->owned) {
    label = act_told_event_get_label (resolver, index, get_part_label);
    if (!label)
      label = get_part_label (resolver, index);
  }
  if (!label || act_logistic_count_words (label) > PART_WORDS ||
      begins_with_pronoun (label) || g_str_has_suffix (told, label))
    return NULL;
  /* The trust is still *the* family trust. */
  if (it->definite != ACT_DEFINITE_POSSESSIVE && chain->name == ACT_NONE &&
      it->type != ACT_ENTITY_PLACE && !has_owner (label))
    return g_strdup_printf ("the %s", label);
  return g_steal_pointer (&label);
}

/* "spokesman for *the trust*", "attacks in *the country*": where what the label
   of @it ends with begins, and in *@words what the text calls that elsewhere;
   0 where its words stay as they are. (transfer full) */
static guint
find_fuller_end (ActResolver *resolver, const ActReference *it, char **words)
{
  const ActReferences *references = resolver->references;
  const guint32 own = act_resolver_find (
      resolver, act_references_find (references, it->sentence, it->head));

  for (guint w = it->head + 1u; w < it->label_end; w++) {
    guint32 index = act_references_find (references, it->sentence, w);
    const ActReference *end;
    g_autofree char *told = NULL;
    if (index == ACT_NONE || act_resolver_find (resolver, index) == own)
      continue;
    end = act_references_get (references, index);
    if (end->head != w || end->short_begin <= it->head ||
        end->label_end != it->label_end ||
        /* "the country's failure to help *its* people" */
        (end->possessor != ACT_NONE && it->possessor != ACT_NONE &&
         act_resolver_find (resolver, end->possessor) ==
             act_resolver_find (resolver, it->possessor)))
      continue;
    told = act_parse_get_words_text (references->parse, it->sentence,
                                     end->short_begin, end->label_end);
    *words = get_fuller_words (resolver, index, told);
    if (!*words)
      continue;
    return end->short_begin;
  }
  return 0;
}

/* "what it called baseless *accusations*": somebody's name for them, by the
   tree as the network has it. */
static gboolean
is_called_so (const ActWord *w, guint head)
{
  const guint call = w[head].head;

  return call > 2 && call < head && strcmp (w[call].lemma, "call") == 0 &&
         (w[head].rel == ACT_REL_OBJ || w[head].rel == ACT_REL_XCOMP) &&
         w[call - 1].upos == ACT_UPOS_PRON &&
         strcmp (w[call - 2].lower, "what") == 0;
}

/* Text of a noun phrase without article; "his adviser" becomes "Smith's
   adviser" where the pronoun is resolved. */
static char *
get_nominal_label (ActResolver *resolver, const ActReference *it, guint depth)
{
  const ActReferences *references = resolver->references;
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  guint begin = it->short_begin;
  g_autofree char *rest = NULL, *owner = NULL, *end = NULL;
  guint fuller;

  while (begin < it->head && !is_part (&s->words[begin], &s->words[it->head]) &&
         !is_quantifier (&s->words[begin], &s->words[it->head]) &&
         ((s->words[begin].upos == ACT_UPOS_DET &&
           !is_of_time (s, begin, it->head)) ||
          s->words[begin].upos == ACT_UPOS_PUNCT ||
          s->words[begin].rel == ACT_REL_CC ||
          (s->words[begin].rel == ACT_REL_DET &&
           !is_of_time (s, begin, it->head)) ||
          /* "is *not* an employee" */
          (s->words[begin].rel == ACT_REL_ADVMOD &&
           s->words[begin].head == it->head &&
           /* "*more than* half" is one word */
           s->words[begin + 1].rel != ACT_REL_FIXED)))
    begin++;
  if (depth < OWNERS)
    owner = take_owner (resolver, it, &begin, depth);
  fuller = depth == 0 ? find_fuller_end (resolver, it, &end) : 0;
  rest = act_parse_get_words_text (references->parse, it->sentence, begin,
                                   fuller ? fuller : it->label_end);
  if (fuller) {
    char *whole = g_strdup_printf ("%s %s", rest, end);
    g_free (rest);
    rest = whole;
  }
  act_label_drop_half_quotes (rest);
  if (is_called_so (s->words, it->head)) {
    char *quoted = g_strdup_printf ("\u201c%s\u201d", rest);
    g_free (rest);
    rest = quoted;
  }
  if (it->owned) {
    g_autofree char *whose = act_owner_get_label (it);
    return g_strdup_printf ("%s %s", rest, whose);
  }
  if (!owner)
    return g_steal_pointer (&rest);
  return act_owner_join (owner, rest);
}

/* The label of a name, or of a body of a state. @chain: of which @best is; it
   may tell the state whose a body of a common name is ("*Kenya's* Supreme
   Court"). */
static char *
get_name_label (ActResolver *resolver, const ActChain *chain,
                const ActReference *best, ActKnown *known)
{
  const ActReferences *references = resolver->references;
  const ActNameUse *name = act_references_get_name (references, best->name);
  g_autofree char *text = NULL;
  char *label = NULL;

  memset (known, 0, sizeof *known);
  if (best->adjective && name->demonym && *name->demonym)
    *known = act_gazetteer_get_country (name->demonym);
  else if (name->is_known && best->type != ACT_ENTITY_PERSON && !name->demonym)
    *known = name->known;
  if (known->label)
    return g_strdup (known->label);
  text = act_entity_get_text (references, best);
  if (chain->country && best->type == ACT_ENTITY_ORGANIZATION &&
      act_name_is_common (text))
    label = act_owner_name_body (text, chain->country);
  return label ? label : g_steal_pointer (&text);
}

/* "Ann Lee made *an offer to sell it*. … *the offer*": "Ann Lee's offer to sell
   it". (transfer full) (nullable) */
static char *
get_authored_label (ActResolver *resolver, guint32 index)
{
  const guint32 author = act_told_event_find_author (resolver, index);
  g_autofree char *owner =
      author == ACT_NONE ? NULL : get_part_label (resolver, author);
  g_autofree char *label = NULL;

  if (!owner || act_logistic_count_words (owner) > OWNER_WORDS)
    return NULL;
  label = get_nominal_label (
      resolver, act_references_get (resolver->references, index), 0);
  return has_owner (label) ? NULL : act_owner_join (owner, label);
}

/* "Acme said it was informed. … *a spokesperson*": "Acme's spokesperson".
   (transfer full) (nullable) */
static char *
get_spokesperson_label (ActResolver *resolver, guint32 index)
{
  const guint32 body = act_spokesperson_find_body (resolver, index);
  g_autofree char *owner =
      body == ACT_NONE ? NULL : get_part_label (resolver, body);

  return owner ? act_owner_join (
                     owner,
                     act_references_get (resolver->references, index)->lemma)
               : NULL;
}

char *
act_entity_get_label (ActResolver *resolver, guint32 index, ActKnown *known)
{
  const ActChain *chain = act_resolver_get_chain (resolver, index);
  const ActReference *best = act_references_get (resolver->references, index);
  char *label;

  if (best->name != ACT_NONE)
    return get_name_label (resolver, chain, best, known);
  memset (known, 0, sizeof *known);
  label = act_told_event_get_label (resolver, index, get_part_label);
  if (!label)
    label = get_authored_label (resolver, index);
  if (!label)
    label = get_spokesperson_label (resolver, index);
  if (label)
    return label;
  if (!best->owned || best->type != ACT_ENTITY_PLACE)
    return get_nominal_label (resolver, best, 0);
  *known = act_gazetteer_get_country (best->country);
  return g_strdup (known->label);
}
