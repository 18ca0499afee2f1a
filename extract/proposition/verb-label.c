/* What makes one verb with the verb before it: "take *part*", "go *to war*". */
#include "proposition/verb.h"

#include "lexicon/lexicon.h"
#include "proposition/relation-word.h"

#include <string.h>

/* "drove a car *full of explosives*": what the object is. */
static gboolean
is_full_of (const ActVerb *verb, guint adjective)
{
  const guint next = adjective + 1u;

  return next < verb->reading->sentence->n_words &&
         verb->reading->words[adjective].upos == ACT_UPOS_ADJ &&
         strcmp (verb->reading->words[next].lower, "of") == 0 &&
         strcmp (verb->lemma, "find") != 0;
}

/* "left ten people *dead*", "found him *guilty*": the adjective after the
   object that says what becomes of it, 0 for none. The parser hangs a
   participle ("left ten people *injured*") on the object. */
static guint
find_result (const ActVerb *verb, guint object)
{
  const ActWord *words = verb->reading->words;
  guint participle = act_tree_find (verb->reading->tree, object, ACT_REL_ACL);
  guint n;

  if (!act_relation_word_is (verb->lemma, "resultative") ||
      verb->predicate->last->passive)
    return 0;
  for (guint i = 0; i < verb->n_arguments; i++) {
    guint head = verb->arguments[i].head;
    if (verb->arguments[i].kind == ACT_ARGUMENT_XCOMP &&
        /* "cut *short* the talks" */
        (head > object || head == verb->predicate->last->head + 1u) &&
        (words[head].upos == ACT_UPOS_ADJ || words[head].xpos == ACT_XPOS_VBN ||
         /* "keep aid *flowing*" */
         (words[head].xpos == ACT_XPOS_VBG &&
          strcmp (verb->lemma, "keep") == 0 &&
          verb->reading->tree->rightmost[head] == head)) &&
        !is_full_of (verb, head))
      return head;
  }
  if (!participle || words[participle].xpos != ACT_XPOS_VBN ||
      strcmp (verb->lemma, "leave") != 0)
    return 0;
  act_tree_get_dependents (verb->reading->tree, participle, &n);
  return n == 0 ? participle : 0;
}

/* "stay in power *as* president" tells what somebody is. */
static gboolean
is_as (const ActVerb *verb, const ActArgument *argument)
{
  guint marker = act_word_set_first (&argument->preposition);

  return marker && strcmp (verb->reading->words[marker].lower, "as") == 0;
}

/* Another phrase with a preposition behind @word, of the verb or of it. */
static gboolean
has_phrase_behind (const ActVerb *verb, guint word)
{
  guint modifier = act_tree_find (verb->reading->tree, word, ACT_REL_NMOD);

  for (guint i = 0; i < verb->n_arguments; i++)
    if (verb->arguments[i].kind == ACT_ARGUMENT_OBLIQUE &&
        verb->arguments[i].head > word && !is_as (verb, &verb->arguments[i]) &&
        !act_reading_find_time (verb->reading, verb->arguments[i].head))
      return TRUE;
  return modifier > word && !act_reading_find_time (verb->reading, modifier);
}

/* "voted *in favor* of it": with the preposition behind it, whose phrase is the
   noun's, one preposition. */
static gboolean
is_joined (const ActReading *reading, guint marker, guint noun)
{
  const guint modifier = act_tree_find (reading->tree, noun, ACT_REL_NMOD);
  g_autofree char *key = g_strdup_printf ("%s %s", reading->words[marker].lower,
                                          reading->words[noun].lower);

  return modifier > noun &&
         act_tree_find (reading->tree, modifier, ACT_REL_CASE) == noun + 1u &&
         /* "marched in protest *in* Oslo" */
         strcmp (reading->words[noun + 1u].lower, "in") != 0 &&
         act_relation_word_is (key, "joined");
}

/* "went *to war* over it", "came *under fire* from her": the phrase that makes
   one verb with this one before another phrase, 0 for none. */
static guint
find_idiom (const ActVerb *verb)
{
  const ActReading *reading = verb->reading;

  for (guint i = 0; i < verb->n_arguments; i++) {
    const ActArgument *argument = &verb->arguments[i];
    guint marker = act_word_set_first (&argument->preposition);
    /* "stand *in the way* of it" */
    const gboolean way =
        marker && marker + 2u == argument->head &&
        strcmp (reading->words[argument->head].lower, "way") == 0;
    if (argument->kind != ACT_ARGUMENT_OBLIQUE || argument->gap ||
        (!way && marker != argument->head - 1u) ||
        reading->words[argument->head].upos != ACT_UPOS_NOUN)
      continue;
    g_autofree char *key = g_strdup_printf (
        "%s %s %s", reading->words[verb->predicate->last->head].lemma,
        reading->words[marker].lower, reading->words[argument->head].lower);
    if (is_joined (reading, marker, argument->head))
      return argument->head;
    if (act_relation_word_is (key, "phrase") &&
        (has_phrase_behind (verb, argument->head) ||
         /* "was *put in place*" */
         verb->predicate->last->passive ||
         /* "went *into effect*" in May: no phrase of its own */
         act_relation_word_is (reading->words[argument->head].lemma, "hollow")))
      return argument->head;
  }
  return 0;
}

guint
act_verb_find_manner (const ActVerb *verb, guint object)
{
  static const char *const verbs[] = {"fare", "perform", "poll", NULL};
  static const char *const opinions[] = {"rate",  "regard", "see",
                                         "treat", "view",   NULL};
  static const char *const ways[] = {
      "badly",     "best",        "better",     "differently", "fairly",
      "favorably", "harshly",     "negatively", "poorly",      "positively",
      "unfairly",  "unfavorably", "well",       "worse",       NULL};
  static const char *const directions[] = {
      "apart",    "aside",       "downward", "downwards", "home",
      "together", "underground", "upward",   "upwards",   NULL};
  const ActReading *reading = verb->reading;
  const guint head = verb->predicate->last->head;
  const guint next = object ? reading->tree->rightmost[object] + 1u : head + 1u;

  if (next > reading->sentence->n_words || reading->words[next].head != head ||
      reading->words[next].upos != ACT_UPOS_ADV)
    return 0;
  if (act_strings_have (object || verb->predicate->last->passive ? opinions
                                                                 : verbs,
                        verb->lemma))
    return act_strings_have (ways, reading->words[next].lower) ? next : 0;
  /* "pushed prices *downward*", "brought the troops *home*" */
  return object && act_strings_have (directions, reading->words[next].lower)
             ? next
             : 0;
}

void
act_verb_extend_label (ActVerb *verb)
{
  const ActReading *reading = verb->reading;
  guint object = act_verb_find_object (verb), add = 0;

  for (guint i = 0; i < verb->n_arguments && !object; i++)
    if (verb->arguments[i].kind == ACT_ARGUMENT_OBJECT &&
        act_verb_is_reflexive (verb, verb->arguments[i].head))
      add = verb->arguments[i].head; /* "found himself in" */
  if (object && verb->reading->words[object].upos == ACT_UPOS_NOUN) {
    g_autofree char *key =
        g_strdup_printf ("%s %s", verb->lemma, reading->words[object].lemma);
    if (act_relation_word_is (key, "phrase") &&
        !act_tree_find (reading->tree, object, ACT_REL_AMOD))
      add = verb->taken = object;
  }
  if (object && !add)
    add = find_result (verb, object);
  if (object && !add && (add = act_verb_find_manner (verb, object))) {
    char *label =
        g_strdup_printf ("%s %s", verb->label, reading->words[add].lower);
    g_free (verb->label);
    verb->label = label;
    act_word_set_add (&verb->extra, add);
    return;
  }
  if (!object && !add && (add = find_idiom (verb))) {
    guint marker =
        reading->words[add - 1].xpos == ACT_XPOS_DT ? add - 2 : add - 1;
    char *label =
        g_strdup_printf ("%s %s", verb->label, reading->words[marker].lower);
    char *lemma =
        g_strdup_printf ("%s %s", verb->lemma, reading->words[marker].lower);
    g_free (verb->label);
    g_free (verb->lemma);
    verb->label = label;
    verb->lemma = lemma;
    verb->taken = add;
    act_word_set_add (&verb->extra, marker);
  }
  for (guint i = 0; i < verb->n_arguments && !object; i++) {
    guint head = verb->arguments[i].head;
    if (verb->arguments[i].kind == ACT_ARGUMENT_XCOMP &&
        reading->words[head].upos == ACT_UPOS_ADJ &&
        head > verb->predicate->last->head)
      add = verb->adjective = head;
  }
  if (!add && !object)
    add = act_verb_find_manner (verb, 0);
  if (!add)
    return;
  const char *before = reading->words[add - 1].lower;
  const char *negation = ""; /* "pleaded not guilty", "made it less safe" */
  if (reading->words[add].upos == ACT_UPOS_ADJ &&
      reading->words[add - 1].head == add)
    negation = strcmp (before, "not") == 0    ? " not"
               : strcmp (before, "less") == 0 ? " less"
                                              : "";
  char *label = g_strdup_printf ("%s%s %s", verb->label, negation,
                                 reading->words[add].lower);
  g_free (verb->label);
  verb->label = label;
  char *lemma = g_strdup_printf ("%s%s %s", verb->lemma, negation,
                                 reading->words[add].lemma);
  g_free (verb->lemma);
  verb->lemma = lemma;
  act_word_set_add (&verb->extra, add);
}
