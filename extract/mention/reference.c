#include "mention/reference.h"

#include "clause/word-class.h"
#include "lexicon/lexicon.h"

#include <string.h>

static gboolean
is_pronoun (const ActWord *word)
{
  if (word->rel == ACT_REL_DET || word->rel == ACT_REL_EXPL ||
      word->rel == ACT_REL_MARK)
    return FALSE;
  if (word->upos != ACT_UPOS_PRON && word->xpos != ACT_XPOS_PRP &&
      word->xpos != ACT_XPOS_PRP_POSS && word->xpos != ACT_XPOS_DT)
    return FALSE;
  if (word->xpos == ACT_XPOS_WDT || word->xpos == ACT_XPOS_IN ||
      word->xpos == ACT_XPOS_WP)
    return FALSE;
  return act_table_has (act_table_get ("pronouns"), word->lower);
}

/* "makes *it* a crime to …", "found *it* hard to …", "left *it* up to the
   envoys to decide". */
static gboolean
is_expletive_object (const ActSentence *s, guint word)
{
  static const char *const verbs[] = {"make", "find", "consider", "think",
                                      "deem", "call", "believe",  "render",
                                      "keep", NULL};
  const ActWord *w = s->words;
  guint governor = w[word].head, predicate = 0;

  if (g_str_equal (w[governor].lemma, "leave"))
    return word < s->n_words && g_str_equal (w[word + 1].lower, "up");
  if (!act_strings_have (verbs, w[governor].lemma))
    return FALSE;
  for (guint i = word + 1; i <= s->n_words; i++) {
    if (w[i].head == governor && w[i].rel == ACT_REL_XCOMP && !predicate &&
        w[i].upos != ACT_UPOS_VERB)
      predicate = i;
    else if (predicate && i > predicate &&
             (w[i].head == governor || w[i].head == predicate) &&
             w[i].xpos == ACT_XPOS_VB && g_str_equal (w[i - 1].lower, "to"))
      return TRUE;
  }
  return FALSE;
}

/* "*it* took years to …": the time is of what follows. */
static gboolean
is_taking_time (const ActSentence *s, guint governor)
{
  const ActWord *w = s->words;
  gboolean object = FALSE;

  if (!g_str_equal (w[governor].lemma, "take"))
    return FALSE;
  for (guint i = governor + 1; i <= s->n_words; i++) {
    if (w[i].head != governor && w[w[i].head].head != governor)
      continue;
    object |= act_gazetteer_get_noun_class (w[i].lemma, NULL) == ACT_NOUN_TIME;
    if (object && w[i].xpos == ACT_XPOS_VB)
      return TRUE;
  }
  return FALSE;
}

/* "It is clear that …", "it seems that …", "it is time to …", "it is said". */
static gboolean
is_expletive (const ActSentence *s, guint word)
{
  static const char *const verbs[] = {"seem",   "appear", "turn",    "happen",
                                      "follow", "emerge", "suffice", NULL};
  static const char *const reports[] = {
      "say",  "believe", "think",  "report", "allege", "understand",
      "hope", "fear",    "rumour", "rumor",  NULL};
  const ActWord *w = s->words;
  guint governor = w[word].head;
  gboolean copula = FALSE, clause = FALSE, noun_clause = FALSE;

  if (!g_str_equal (w[word].lower, "it") || !governor)
    return FALSE;
  if (w[word].rel == ACT_REL_OBJ)
    return is_expletive_object (s, word);
  if (w[word].rel == ACT_REL_NSUBJ_PASS &&
      act_strings_have (reports, w[governor].lemma) &&
      (governor == s->n_words || w[governor + 1].upos == ACT_UPOS_PUNCT ||
       w[governor + 1].upos == ACT_UPOS_SCONJ))
    return TRUE;
  if (act_rel_get_base ((ActRel) w[word].rel) != ACT_REL_NSUBJ)
    return FALSE;
  for (guint i = 1; i <= s->n_words; i++) {
    ActRel relation = act_rel_get_base ((ActRel) w[i].rel);
    if (w[i].head != governor)
      continue;
    copula |= relation == ACT_REL_COP;
    clause |= i > governor &&
              (relation == ACT_REL_CSUBJ || relation == ACT_REL_CCOMP);
    noun_clause |= i > governor && relation == ACT_REL_ACL;
  }
  if (is_taking_time (s, governor))
    return TRUE;
  if (clause)
    return copula || act_strings_have (verbs, w[governor].lemma);
  return copula && noun_clause && g_str_equal (w[governor].lemma, "time");
}

/* Numbers with these relations are amounts or dates, no phrases that refer. */
static const guint64 number_relations =
    ACT_REL_BIT (NUMMOD) | ACT_REL_BIT (FLAT) | ACT_REL_BIT (COMPOUND) |
    ACT_REL_BIT (DEP) | ACT_REL_BIT (LIST) | ACT_REL_BIT (NMOD_UNMARKED) |
    ACT_REL_BIT (OBL_UNMARKED) | ACT_REL_BIT (APPOS);

static const guint64 inner_relations =
    ACT_REL_BIT (FLAT) | ACT_REL_BIT (FIXED) | ACT_REL_BIT (GOESWITH) |
    ACT_REL_BIT (COMPOUND_PRT);

/* A title before a name is part of the name's phrase; not so in "the secretary
   of the Russian | President John Smith", where it may be another person. */
static gboolean
is_office_within (const ActSentence *s, const ActWord *word)
{
  const ActWord *name = &s->words[word->head];
  g_autofree char *lemma = NULL;

  if (!word->head || name->rel != ACT_REL_NMOD || !name->head)
    return FALSE;
  lemma = g_utf8_strdown (s->words[name->head].lemma, -1);
  return act_gazetteer_get_noun_class (lemma, NULL) == ACT_NOUN_PERSON;
}

/* "*the 52-year-old* fled" */
static gboolean
is_aged_person (const ActWord *w, guint word)
{
  return w[word].upos == ACT_UPOS_ADJ && word > 5 &&
         g_str_equal (w[word].lower, "old") &&
         g_str_equal (w[word - 2].lower, "year") &&
         w[word - 4].upos == ACT_UPOS_NUM && w[word - 5].head == word &&
         w[word - 5].rel == ACT_REL_DET && w[word].rel != ACT_REL_AMOD;
}

/* "*some* of the ministers" */
static gboolean
is_part_of_many (const ActSentence *s, guint word)
{
  const ActWord *w = s->words;
  guint of = word + 1, whole = of <= s->n_words ? w[of].head : 0;

  return act_word_is_vague_number (&w[word]) && whole > of &&
         g_str_equal (w[of].lower, "of") && w[whole].head == word &&
         w[whole].upos == ACT_UPOS_NOUN && w[whole].xpos == ACT_XPOS_NNS;
}

/* May the word head a phrase that refers? */
static gboolean
may_refer (const ActSentence *s, const ActWord *word)
{
  if (word->rel == ACT_REL_EXPL)
    return act_words_is_minded (s->words, s->n_words,
                                (guint) (word - s->words));
  if (act_rel_is_in (word->rel, inner_relations) ||
      act_names_is_party_mark (s, (guint) (word - s->words)))
    return FALSE;
  if (is_part_of_many (s, (guint) (word - s->words)))
    return TRUE;
  if (word->rel == ACT_REL_NMOD_DESC)
    return is_office_within (s, word);
  if (word->upos == ACT_UPOS_NOUN || word->upos == ACT_UPOS_PROPN)
    return word->rel != ACT_REL_COMPOUND || word->upos == ACT_UPOS_PROPN;
  if (word->upos == ACT_UPOS_NUM || word->upos == ACT_UPOS_SYM)
    return !act_rel_is_in (word->rel, number_relations);
  if (word->upos == ACT_UPOS_PRON || word->upos == ACT_UPOS_DET)
    return is_pronoun (word) && !is_expletive (s, (guint) (word - s->words));
  return FALSE;
}

/* The word of a name that hangs outside of it; the first if there are two. */
static guint
find_name_head (const ActTree *tree, const ActNameUse *name)
{
  guint best = name->begin;

  for (guint i = name->begin; i < name->end; i++) {
    guint head = tree->words[i].head;
    if ((head < name->begin || head >= name->end) &&
        tree->words[i].upos != ACT_UPOS_PUNCT &&
        (tree->words[best].upos == ACT_UPOS_PUNCT || best == name->begin ||
         tree->depth[i] < tree->depth[best]))
      if (i == name->begin || tree->depth[i] < tree->depth[best] ||
          (tree->words[best].head >= name->begin &&
           tree->words[best].head < name->end))
        best = i;
  }
  return best;
}

/* A title with the name hanging on it ("President <- flat Smith"): the phrase
   is headed by the title, and it is the name's. */
static guint
find_outer_head (const ActTree *tree, const ActNameUse *name, guint head)
{
  const ActWord *w = tree->words;
  guint outer = w[head].head;
  char gender;
  gboolean honorific;

  if (!outer || outer + 1 != name->begin ||
      (name->type != ACT_NAME_PER &&
       /* "the activist *investor* Acme Capital" */
       (name->type != ACT_NAME_ORG || w[head].rel != ACT_REL_FLAT)))
    return head;
  if (w[head].rel != ACT_REL_FLAT && w[head].rel != ACT_REL_APPOS &&
      w[head].rel != ACT_REL_NMOD_DESC && w[head].rel != ACT_REL_COMPOUND)
    return head;
  if (!act_gazetteer_is_title (w[outer].lower, &gender, &honorific) &&
      act_gazetteer_get_noun_class (w[outer].lower, NULL) != ACT_NOUN_PERSON)
    return head;
  return outer;
}

/* "*a Republican* who lost", "the Kurd": one of those who are called so. */
static gboolean
is_one_of_people (const ActTree *tree, const ActNameUse *name, guint head)
{
  const ActWord *word = &tree->words[head];

  return name->type == ACT_NAME_NORP && name->demonym && !*name->demonym &&
         word->xpos != ACT_XPOS_NNPS && word->xpos != ACT_XPOS_NNS &&
         word->upos != ACT_UPOS_ADJ && word->rel != ACT_REL_AMOD &&
         word->rel != ACT_REL_COMPOUND && word->rel != ACT_REL_NMOD_DESC &&
         act_tree_find (tree, head, ACT_REL_DET) > 0;
}

/* "Senate *Republicans*": members of a party or people, by their name. */
static gboolean
is_of_people (const ActNameUse *name, const ActWord *head)
{
  static const char *const members[] = {"conservatives", "democrats",
                                        "independents",  "liberals",
                                        "republicans",   NULL};
  gboolean people;

  if (name->end - name->begin == 1)
    return name->type == ACT_NAME_NORP;
  return (name->type == ACT_NAME_NORP || name->type == ACT_NAME_ORG) &&
         name->end - name->begin == 2 &&
         (act_strings_have (members, head->lower) ||
          (name->demonym && name->people) || /* "Sri Lankans" */
          act_gazetteer_find_demonym (head->lower, &people));
}

/* "some *Democrats*", "180,000 *Kurds*", "a dozen Senate *Republicans*": not
   all who are called so. */
static gboolean
is_some_of_people (const ActTree *tree, const ActNameUse *name, guint head)
{
  static const char *const some[] = {"few",  "fewer", "many",    "more",
                                     "most", "some",  "several", NULL};
  const ActWord *word = &tree->words[head];
  guint n;
  const guint16 *dependents = act_tree_get_dependents (tree, head, &n);

  if (!is_of_people (name, word) || word->upos == ACT_UPOS_ADJ ||
      (word->xpos != ACT_XPOS_NNPS && word->xpos != ACT_XPOS_NNS))
    return FALSE;
  for (guint i = 0; i < n && dependents[i] < head; i++) {
    const ActWord *before = &tree->words[dependents[i]];
    gboolean people;
    if (before->rel == ACT_REL_NUMMOD ||
        act_strings_have (some, before->lower) ||
        /* "*Shi'ite* Arabs" */
        (before->rel == ACT_REL_AMOD && dependents[i] < name->begin &&
         g_ascii_isupper (before->form[0]) &&
         (g_str_has_suffix (before->lower, "'ite") ||
          act_gazetteer_find_demonym (before->lower, &people))))
      return TRUE;
  }
  return FALSE;
}

/* "a new super *PAC*", "the PAC supporting her": a name that is a noun for such
   bodies, used as one. */
static gboolean
is_common_use (const ActTree *tree, const ActNameUse *name, guint head)
{
  guint n;
  const guint16 *dependents = act_tree_get_dependents (tree, head, &n);
  const ActWord *w = tree->words;

  if ((name->end - name->begin == 1 && is_one_of_people (tree, name, head)) ||
      is_some_of_people (tree, name, head))
    return TRUE;
  if (name->type != ACT_NAME_ORG || name->end - name->begin != 1)
    return FALSE;
  gboolean noun =
      act_gazetteer_get_noun_class (name->key, NULL) != ACT_NOUN_UNKNOWN;
  for (guint i = 0; i < n; i++) {
    const ActWord *word = &w[dependents[i]];
    if (dependents[i] < head
            ? g_str_equal (word->lower, "a") ||
                  g_str_equal (word->lower, "an") ||
                  (noun && g_ascii_islower (word->form[0]) &&
                   (word->rel == ACT_REL_AMOD || word->rel == ACT_REL_COMPOUND))
            : noun && act_rel_get_base ((ActRel) word->rel) == ACT_REL_ACL)
      return TRUE;
  }
  return FALSE;
}

static void
add_reference (ActReferences *references, const ActTree *tree, guint sentence,
               guint head, guint32 name_index)
{
  const ActNameUse *name =
      name_index == ACT_NONE ? NULL
                             : act_references_get_name (references, name_index);
  ActReference reference = {.sentence = sentence,
                            .head = (guint16) head,
                            .name = name_index,
                            .possessor = ACT_NONE,
                            .quotation = ACT_NONE,
                            .relation = tree->words[head].rel,
                            .governor = tree->words[head].head};
  guint32 index = references->list->len;
  guint32 *of_word = references->of_word + references->base[sentence];

  if (name)
    reference.country = act_reference_find_citizenship (name, tree, head);
  if (reference.country || (name && is_common_use (tree, name, head))) {
    name = NULL;
    reference.name = ACT_NONE;
  }
  if (!name && is_pronoun (&tree->words[head]))
    reference.pronoun = ACT_PRONOUN_PERSONAL;
  act_reference_set_spans (tree, name, &reference);
  act_reference_describe (references, tree, &reference);
  g_array_append_val (references->list, reference);
  of_word[head] = index;
  if (name)
    for (guint i = name->begin; i < name->end; i++)
      of_word[i] = index;
}

/* "Ann and Bob": a reference of its own for what "they" may mean. */
static void
add_coordination (ActReferences *references, const ActTree *tree,
                  guint sentence, guint head)
{
  const ActReference *first, *last;
  ActReference reference;
  guint n, end = 0;
  const guint16 *dependents = act_tree_get_dependents (tree, head, &n);
  const guint32 *of_word = references->of_word + references->base[sentence];
  g_autofree char *text = NULL, *lower = NULL;

  if (of_word[head] == ACT_NONE)
    return;
  for (guint i = 0; i < n; i++)
    if (tree->words[dependents[i]].rel == ACT_REL_CONJ &&
        of_word[dependents[i]] != ACT_NONE)
      end = dependents[i];
  if (!end || !act_tree_find (tree, end, ACT_REL_CC) ||
      !g_str_equal (tree->words[act_tree_find (tree, end, ACT_REL_CC)].lower,
                    "and"))
    return;
  first = act_references_get (references, of_word[head]);
  last = act_references_get (references, of_word[end]);
  if (first->adjective || last->end <= first->begin)
    return;
  reference = *first;
  reference.coordination = TRUE;
  reference.kind = ACT_MENTION_NOMINAL;
  reference.pronoun = ACT_PRONOUN_NONE;
  reference.person = 3;
  reference.name = reference.possessor = ACT_NONE;
  reference.end = last->end;
  reference.short_begin =
      MIN (first->short_begin,
           first->title_begin ? first->title_begin : first->short_begin);
  reference.short_end = reference.label_end = last->short_end;
  reference.definite = ACT_DEFINITE_BARE;
  reference.number = 'p';
  reference.gender = '\0';
  reference.animacy = first->animacy == last->animacy ? first->animacy : '\0';
  reference.type =
      reference.animacy == 'p' ? ACT_ENTITY_GROUP : ACT_ENTITY_CONCEPT;
  reference.noun_class = ACT_NOUN_UNKNOWN;
  reference.country = reference.complement = NULL;
  reference.n_modifiers = reference.n_further = 0;
  reference.apposition = reference.predicate = reference.former = FALSE;
  reference.proper = FALSE;
  text = act_parse_get_words_text (references->parse, sentence,
                                   reference.short_begin, reference.short_end);
  lower = g_utf8_strdown (text, -1);
  reference.core = reference.lemma =
      g_string_chunk_insert_const (references->strings, lower);
  g_array_append_val (references->list, reference);
}

static int
compare_references (gconstpointer a, gconstpointer b)
{
  const ActReference *x = a, *y = b;

  if (x->begin != y->begin)
    return (int) x->begin - (int) y->begin;
  if (x->end != y->end)
    return (int) y->end - (int) x->end;
  if (x->head != y->head)
    return (int) x->head - (int) y->head;
  return (int) y->coordination - (int) x->coordination;
}

/* Sorts the references of one sentence and makes of_word follow. */
static void
sort_sentence (ActReferences *references, guint sentence, guint first)
{
  guint32 *of_word = references->of_word + references->base[sentence];
  guint n = references->list->len - first;
  ActReference *list =
      n ? &g_array_index (references->list, ActReference, first) : NULL;

  if (n == 0)
    return;
  qsort (list, n, sizeof *list, compare_references);
  for (guint i = 0; i < n; i++) {
    const ActNameUse *name =
        list[i].name == ACT_NONE
            ? NULL
            : act_references_get_name (references, list[i].name);
    if (!list[i].coordination)
      of_word[list[i].head] = first + i;
    for (guint k = name ? name->begin : 1; name && k < name->end; k++)
      of_word[k] = first + i;
  }
}

static void
find_in_sentence (ActReferences *references, guint sentence, guint *name)
{
  const ActSentence *s = act_parse_get_sentence (references->parse, sentence);
  guint32 *of_word = references->of_word + references->base[sentence];
  guint first = references->list->len;
  ActTree tree;

  if (s->n_words > ACT_WORD_SET_MAX)
    return;
  act_tree_init (&tree, s);
  act_repairs_add (references->repairs, sentence, &tree);
  for (; *name < references->names->len; (*name)++) {
    ActNameUse *it = &g_array_index (references->names, ActNameUse, *name);
    guint head;
    if (it->sentence != sentence)
      break;
    head = find_name_head (&tree, it);
    head = find_outer_head (&tree, it, head);
    if (of_word[head] != ACT_NONE)
      continue;
    it->refers = TRUE;
    add_reference (references, &tree, sentence, head, *name);
  }
  for (guint i = 1; i <= s->n_words; i++)
    if (of_word[i] == ACT_NONE &&
        act_references_find_name (references, sentence, i) == ACT_NONE &&
        (may_refer (s, &s->words[i]) || is_aged_person (tree.words, i)))
      add_reference (references, &tree, sentence, i, ACT_NONE);
  for (guint i = 1; i <= s->n_words; i++)
    if (s->words[i].rel != ACT_REL_CONJ)
      add_coordination (references, &tree, sentence, i);
  sort_sentence (references, sentence, first);
  act_tree_clear (&tree);
}

/* "Norway's envoy", "his envoy", "the envoy of Norway". */
static gboolean
possesses (const ActSentence *s, const ActReference *reference)
{
  if (reference->relation == ACT_REL_NMOD_POSS)
    return TRUE;
  if (reference->relation != ACT_REL_NMOD)
    return FALSE;
  for (guint i = reference->governor + 1u; i < reference->head; i++)
    if (s->words[i].rel == ACT_REL_CASE && s->words[i].head == reference->head)
      return g_str_equal (s->words[i].lower, "of");
  return FALSE;
}

/* "Norway, *whose* envoy": the noun that the relative clause hangs on has the
   envoy. */
static void
link_whose (ActReferences *references, const ActSentence *s,
            ActReference *owned)
{
  for (guint i = owned->short_begin; i < owned->head; i++)
    if (s->words[i].xpos == ACT_XPOS_WP_POSS && s->words[i].head == owned->head)
      owned->possessor =
          act_references_find (references, owned->sentence,
                               act_reference_find_antecedent (s, owned->head));
}

/* Possessors and quotations need the references themselves. */
static void
link_references (ActReferences *references)
{
  guint n_quotations = 0;
  const ActQuotation *all =
      references->quotations
          ? act_quotations_get (references->quotations, &n_quotations)
          : NULL;

  for (guint32 i = 0; i < references->list->len; i++) {
    ActReference *reference = act_references_get (references, i);
    const ActSentence *s =
        act_parse_get_sentence (references->parse, reference->sentence);
    if (n_quotations) {
      const ActQuotation *it = act_quotations_find (
          references->quotations, reference->sentence, reference->head);
      if (it)
        reference->quotation = (guint32) (it - all);
    }
    link_whose (references, s, reference);
    if (!reference->governor || !possesses (s, reference))
      continue;
    guint32 owner = act_references_find (references, reference->sentence,
                                         reference->governor);
    ActReference *owned =
        owner == ACT_NONE ? NULL : act_references_get (references, owner);
    if (owned && owner != i &&
        (owned->possessor == ACT_NONE ||
         reference->relation == ACT_REL_NMOD_POSS))
      owned->possessor = i;
  }
}

/* "…", *she* said. */
static void
link_speakers (ActReferences *references)
{
  guint n = 0;
  const ActQuotation *all =
      references->quotations ? act_quotations_get (references->quotations, &n)
                             : NULL;

  for (guint i = 0; i < n; i++) {
    guint32 speaker =
        all[i].speaker.word
            ? act_references_find (references, all[i].speaker.sentence,
                                   all[i].speaker.word)
            : ACT_NONE;
    if (speaker != ACT_NONE && !all[i].scare)
      act_references_get (references, speaker)->tags = TRUE;
  }
}

void
act_references_init (ActReferences *references, const ActParse *parse,
                     const ActQuotations *quotations)
{
  guint n_sentences = act_parse_count_sentences (parse), name = 0;
  guint32 total = 0;

  memset (references, 0, sizeof *references);
  references->parse = parse;
  references->quotations = quotations;
  references->strings = g_string_chunk_new (4096);
  references->names = act_names_new (parse, references->strings);
  references->list = g_array_new (FALSE, TRUE, sizeof (ActReference));
  references->repairs = act_repairs_new ();
  references->modifiers = g_ptr_array_new ();
  references->base = g_new (guint32, n_sentences + 1);
  for (guint i = 0; i < n_sentences; i++) {
    references->base[i] = total;
    total += act_parse_get_sentence (parse, i)->n_words + 1;
  }
  references->base[n_sentences] = total;
  references->of_word = g_new (guint32, total + 1);
  references->first_name = g_new (guint32, n_sentences + 1);
  for (guint32 i = 0; i <= total; i++)
    references->of_word[i] = ACT_NONE;
  for (guint i = 0; i < n_sentences; i++) {
    while (name < references->names->len &&
           act_references_get_name (references, name)->sentence < i)
      name++;
    references->first_name[i] = name;
    find_in_sentence (references, i, &name);
  }
  link_references (references);
  link_speakers (references);
}

void
act_references_clear (ActReferences *references)
{
  g_string_chunk_free (references->strings);
  g_array_unref (references->names);
  act_repairs_free (references->repairs);
  g_array_unref (references->list);
  g_ptr_array_unref (references->modifiers);
  g_free (references->base);
  g_free (references->of_word);
  g_free (references->first_name);
}

guint32
act_references_find (const ActReferences *references, guint32 sentence,
                     guint word)
{
  guint n = references->base[sentence + 1] - references->base[sentence];

  return word < n ? references->of_word[references->base[sentence] + word]
                  : ACT_NONE;
}

guint32
act_references_find_name (const ActReferences *references, guint32 sentence,
                          guint word)
{
  guint32 found = ACT_NONE;

  for (guint32 i = references->first_name[sentence]; i < references->names->len;
       i++) {
    const ActNameUse *name = act_references_get_name (references, i);
    if (name->sentence != sentence || name->begin > word)
      break;
    if (word < name->end && name->refers)
      found = i;
  }
  return found;
}

gboolean
act_references_has_only_modifiers (const ActReferences *references,
                                   const ActReference *it,
                                   const char *const *words)
{
  for (guint i = 0; i < it->n_modifiers; i++)
    if (!act_strings_have (words,
                           references->modifiers->pdata[it->modifiers + i]))
      return FALSE;
  return TRUE;
}

gboolean
act_references_include (const ActReferences *references, const ActReference *a,
                        const ActReference *b, gboolean further)
{
  gpointer *pool = references->modifiers->pdata;
  guint n = a->n_modifiers + (further ? a->n_further : 0u);

  for (guint i = 0; i < n; i++) {
    gboolean found = act_table_has (act_table_get ("idle-modifiers"),
                                    pool[a->modifiers + i]);
    for (guint k = 0; k < b->n_modifiers + (guint) b->n_further && !found; k++)
      found = pool[a->modifiers + i] == pool[b->modifiers + k];
    if (!found)
      return FALSE;
  }
  return TRUE;
}

gboolean
act_references_nest (const ActReference *a, const ActReference *b)
{
  return a->sentence == b->sentence &&
         ((a->begin <= b->begin && b->end <= a->end) ||
          (b->begin <= a->begin && a->end <= b->end));
}
