#include "mention/entity.h"

#include "lexicon/lexicon.h"
#include "mention/common-name.h"
#include "mention/owner.h"
#include "mention/subject.h"

#include <string.h>

enum {
  ALIAS_WORDS = 8,    /* longest noun phrase that becomes an alias */
  OWNER_WORDS = 4,    /* … that stands for a pronoun in a label */
  CLAUSES = 8,        /* around one that are looked at for who acts */
  OWNERS = 3,         /* "his wife's brother's car": most within a label */
  FEWEST_PRONOUNS = 2 /* that tell a person's gender by themselves */
};

gboolean
act_entity_is_named (ActResolver *resolver, guint32 root)
{
  return resolver->chains[root].name != ACT_NONE ||
         resolver->chains[root].body != ACT_NONE;
}

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
static char *
get_text (const ActReferences *references, const ActReference *it)
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
  return g_strv_contains (many, word->lower) &&
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

static gboolean
is_long (const char *label)
{
  guint blanks = 0;

  for (const char *at = label; *at; at++)
    blanks += *at == ' ';
  return blanks >= OWNER_WORDS;
}

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
        act_parse_get_sentence (resolver->references->parse, it->sentence)
            ->words[it->governor]
            .rel;
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
  if (pronoun && is_long (label))
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

/* Text of a noun phrase without article; "his adviser" becomes "Smith's
   adviser" where the pronoun is resolved. */
static char *
get_nominal_label (ActResolver *resolver, const ActReference *it, guint depth)
{
  const ActReferences *references = resolver->references;
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  guint begin = it->short_begin;
  g_autofree char *rest = NULL, *owner = NULL;

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
  rest = act_parse_get_words_text (references->parse, it->sentence, begin,
                                   it->label_end);
  act_label_drop_half_quotes (rest);
  if (it->owned) {
    g_autofree char *whose = act_owner_get_label (it);
    return g_strdup_printf ("%s %s", rest, whose);
  }
  if (!owner)
    return g_steal_pointer (&rest);
  return g_strdup_printf ("%s%s %s", owner,
                          g_str_has_suffix (owner, "s") ? "'" : "'s", rest);
}

/* The reference that gives the label: the fullest name, a body with its state,
   else the first noun phrase that is no pronoun. */
static guint32
find_best (const ActResolver *resolver, guint32 root, const guint32 *next)
{
  if (resolver->chains[root].name != ACT_NONE)
    return resolver->chains[root].name;
  if (resolver->chains[root].body != ACT_NONE)
    return resolver->chains[root].body;
  for (guint32 i = root; i != ACT_NONE; i = next[i])
    if (act_references_get (resolver->references, i)->kind ==
        ACT_MENTION_NOMINAL)
      return i;
  return root;
}

/* "a lawyer, not a politician" */
static gboolean
is_denied (const ActReferences *references, const ActReference *it)
{
  const ActWord *w =
      act_parse_get_sentence (references->parse, it->sentence)->words;

  return g_str_equal (w[it->short_begin].lower, "not") ||
         g_str_equal (w[it->short_begin].lower, "no");
}

static void
add_aliases (ActResolver *resolver, guint32 root, const guint32 *next,
             ActLocalEntity *entity)
{
  const ActReferences *references = resolver->references;

  for (guint32 i = root; i != ACT_NONE; i = next[i]) {
    const ActReference *it = act_references_get (references, i);
    g_autofree char *text = NULL;
    if (it->kind == ACT_MENTION_PRONOUN ||
        (it->kind == ACT_MENTION_NOMINAL &&
         (it->short_end - it->short_begin > ALIAS_WORDS ||
          is_denied (references, it))))
      continue;
    text = get_text (references, it);
    act_local_entity_add_alias (entity, text);
  }
}

static ActEntityType
get_type (const ActReferences *references, const ActReference *best)
{
  const ActNameUse *name =
      best->name == ACT_NONE ? NULL
                             : act_references_get_name (references, best->name);

  /* "Belarusian" is its country, "European" a group of people. */
  if (best->adjective)
    return name->demonym && *name->demonym ? ACT_ENTITY_PLACE
                                           : ACT_ENTITY_GROUP;
  return (ActEntityType) best->type;
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
  text = get_text (references, best);
  if (chain->country && best->type == ACT_ENTITY_ORGANIZATION &&
      act_name_is_common (text))
    label = act_owner_name_body (text, chain->country);
  return label ? label : g_steal_pointer (&text);
}

static char *
get_label (ActResolver *resolver, const ActChain *chain,
           const ActReference *best, ActKnown *known)
{
  if (best->name != ACT_NONE)
    return get_name_label (resolver, chain, best, known);
  memset (known, 0, sizeof *known);
  if (!best->owned || best->type != ACT_ENTITY_PLACE)
    return get_nominal_label (resolver, best, 0);
  *known = act_gazetteer_get_country (best->country);
  return g_strdup (known->label);
}

/* Does the text speak of the state? @around: (or ACT_NONE) in the sentence of
   this reference. */
static gboolean
names_state (const ActReferences *references, const char *code, guint32 around)
{
  const guint n = references->list->len;

  for (guint32 i = 0; i < n; i++) {
    const ActReference *it = act_references_get (references, i);
    if (it->country && g_str_equal (it->country, code) &&
        (around == ACT_NONE ||
         it->sentence == act_references_get (references, around)->sentence))
      return TRUE;
  }
  return FALSE;
}

/* The state whose body of this name the text means, or NULL: the one that it is
   about, unless that has none ("the Senate" of a text about Iraq that speaks of
   the United States). Parties have namesakes in more states than are known. */
static const char *
find_state (const ActResolver *resolver, guint32 root, const char *label)
{
  g_autofree char *lower = g_utf8_strdown (label, -1);
  const char *const *row =
      act_table_find (act_table_get ("state-bodies"), lower);
  g_auto (GStrv) codes = row ? g_strsplit (row[1], " ", 2) : NULL;
  gboolean party = g_str_has_suffix (lower, " party");

  if (!row || (resolver->home && act_list_has (row[1], resolver->home, ' ')))
    return resolver->home;
  return names_state (resolver->references, codes[0], party ? root : ACT_NONE)
             ? act_gazetteer_get_country (codes[0]).country
             : NULL;
}

/* A common name is that of the state which the text is about, or none that
   other texts could share. Of a people ("Bosnian Muslims") the country is not
   said of all who are called so. */
static void
settle_common (const ActResolver *resolver, guint32 root,
               ActLocalEntity *entity)
{
  if (entity->type == ACT_ENTITY_GROUP)
    g_clear_pointer (&entity->country, g_free);
  if (entity->wikidata || entity->country ||
      !act_name_is_common (entity->label))
    return;
  if (entity->type == ACT_ENTITY_ORGANIZATION)
    entity->country = g_strdup (find_state (resolver, root, entity->label));
  if (entity->type == ACT_ENTITY_ORGANIZATION ||
      entity->type == ACT_ENTITY_PLACE)
    entity->named = entity->country != NULL;
}

/* What the words tell of the person's gender. Of a full name, which others
   share less often than a pronoun is taken for somebody else's, a single
   pronoun is not enough. */
static ActGender
get_gender (ActResolver *resolver, guint32 root, const guint32 *next,
            const char *label)
{
  const guint32 genders = ACT_TRAIT_MALE | ACT_TRAIT_FEMALE;
  const guint32 traits = resolver->chains[root].traits & genders;
  guint pronouns = 0;

  if (traits == 0 && (resolver->chains[root].traits & ACT_TRAIT_KNOWN_MALE))
    return ACT_GENDER_MALE;
  if (traits == 0 && (resolver->chains[root].traits & ACT_TRAIT_KNOWN_FEMALE))
    return ACT_GENDER_FEMALE;
  if (traits == 0 || traits == genders)
    return ACT_GENDER_UNKNOWN;
  if (!strchr (label, ' '))
    pronouns = FEWEST_PRONOUNS;
  for (guint32 i = root; i != ACT_NONE; i = next[i]) {
    const ActReference *it = act_references_get (resolver->references, i);
    if (it->gender != 'm' && it->gender != 'f')
      continue;
    pronouns++;
    if (it->kind != ACT_MENTION_PRONOUN)
      pronouns = FEWEST_PRONOUNS;
    if (pronouns >= FEWEST_PRONOUNS)
      break;
  }
  /* Of a given name alone no reference tells it (sieve-name.c). */
  if (pronouns > 0 && pronouns < FEWEST_PRONOUNS)
    return ACT_GENDER_UNKNOWN;
  return traits == ACT_TRAIT_MALE ? ACT_GENDER_MALE : ACT_GENDER_FEMALE;
}

guint32
act_entity_new (ActResolver *resolver, guint32 root, const guint32 *next,
                ActRecord *record)
{
  const ActChain *chain = &resolver->chains[root];
  const ActReference *best = act_references_get (
      resolver->references, find_best (resolver, root, next));
  ActKnown known;
  g_autofree char *label = get_label (resolver, chain, best, &known);
  guint32 index = act_record_add_entity (
      record, get_type (resolver->references, best), label);
  ActLocalEntity *entity = act_record_get_entity (record, index);

  if (entity->type == ACT_ENTITY_PERSON)
    entity->gender = get_gender (resolver, root, next, label);
  entity->wikidata = g_strdup (known.wikidata);
  entity->country = g_strdup (known.country ? known.country : chain->country);
  entity->named = act_entity_is_named (resolver, root);
  if (entity->named)
    settle_common (resolver, root, entity);
  add_aliases (resolver, root, next, entity);
  return index;
}
