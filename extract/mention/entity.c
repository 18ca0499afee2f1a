#include "mention/entity.h"

#include "lexicon/lexicon.h"
#include "mention/common-name.h"
#include "mention/owner.h"

#include <string.h>

enum {
  ALIAS_WORDS = 8,    /* longest noun phrase that becomes an alias */
  FEWEST_PRONOUNS = 2 /* that tell a person's gender by themselves */
};

gboolean
act_entity_is_named (ActResolver *resolver, guint32 root)
{
  return resolver->chains[root].name != ACT_NONE ||
         resolver->chains[root].body != ACT_NONE;
}

/* "Ann and Bob lost *their* case": the pronoun is of more than the one whose
   chain it was put into. */
static gboolean
is_of_several (ActResolver *resolver, const ActReference *it, guint32 pronoun)
{
  const ActReferences *references = resolver->references;
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);

  if (act_references_get (references, pronoun)->number != 'p')
    return FALSE;
  for (guint w = 1; w <= s->n_words; w++) {
    guint32 member =
        s->words[w].rel == ACT_REL_CONJ
            ? act_references_find (references, it->sentence, s->words[w].head)
            : ACT_NONE;
    if (member != ACT_NONE && act_resolver_get_chain (resolver, member) ==
                                  act_resolver_get_chain (resolver, pronoun))
      return TRUE;
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

/* The name by which something is called an owner: "Jordanian" is Jordan. */
static char *
get_owner_text (const ActReferences *references, const ActReference *it)
{
  const ActNameUse *name = act_references_get_name (references, it->name);
  const char *label = it->adjective && name->demonym && *name->demonym
                          ? act_gazetteer_get_country (name->demonym).label
                          : NULL;

  return label ? g_strdup (label) : get_text (references, it);
}

/* Text of a noun phrase without article; "his adviser" becomes "Smith's
   adviser" where the pronoun is resolved, and so does "whose adviser". */
static char *
get_nominal_label (ActResolver *resolver, const ActReference *it)
{
  const ActReferences *references = resolver->references;
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  guint begin = it->short_begin;
  g_autofree char *rest = NULL, *owner = NULL;

  while (begin < it->head && !is_part (&s->words[begin], &s->words[it->head]) &&
         !is_quantifier (&s->words[begin], &s->words[it->head]) &&
         (s->words[begin].upos == ACT_UPOS_DET ||
          s->words[begin].upos == ACT_UPOS_PUNCT ||
          s->words[begin].rel == ACT_REL_CC ||
          s->words[begin].rel == ACT_REL_DET ||
          /* "is *not* an employee" */
          (s->words[begin].rel == ACT_REL_ADVMOD &&
           s->words[begin].head == it->head &&
           /* "*more than* half" is one word */
           s->words[begin + 1].rel != ACT_REL_FIXED)))
    begin++;
  if (begin < it->head && (s->words[begin].xpos == ACT_XPOS_PRP_POSS ||
                           s->words[begin].xpos == ACT_XPOS_WP_POSS)) {
    guint whose = s->words[begin].xpos == ACT_XPOS_WP_POSS
                      ? act_reference_find_antecedent (s, it->head)
                      : begin;
    guint32 pronoun = act_references_find (references, it->sentence, whose);
    guint32 name = pronoun == ACT_NONE || is_of_several (resolver, it, pronoun)
                       ? ACT_NONE
                       : act_resolver_get_chain (resolver, pronoun)->name;
    if (name != ACT_NONE) {
      owner =
          get_owner_text (references, act_references_get (references, name));
      begin++;
    } else if (pronoun != ACT_NONE &&
               s->words[begin].xpos == ACT_XPOS_WP_POSS &&
               act_references_get (references, pronoun)->kind ==
                   ACT_MENTION_NOMINAL) {
      owner = get_nominal_label (resolver,
                                 act_references_get (references, pronoun));
      begin++;
    }
  }
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

/* @chain: of the references that @best gives the label of, which may tell the
   state whose a body of a common name is ("*Kenya's* Supreme Court"). */
static char *
get_label (ActResolver *resolver, const ActChain *chain,
           const ActReference *best, ActKnown *known)
{
  const ActReferences *references = resolver->references;
  g_autofree char *text = NULL;
  char *label = NULL;
  const ActNameUse *name =
      best->name == ACT_NONE ? NULL
                             : act_references_get_name (references, best->name);

  memset (known, 0, sizeof *known);
  if (!name && !(best->owned && best->type == ACT_ENTITY_PLACE))
    return get_nominal_label (resolver, best);
  if (!name) {
    *known = act_gazetteer_get_country (best->country);
    return g_strdup (known->label);
  }
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
