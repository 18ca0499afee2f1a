/* What the words around a name tell of its kind. */
#include "mention/name-finder.h"

#include "clause/word-class.h"
#include "lexicon/lexicon.h"
#include "mention/ruler.h"

#include <actant/names.h>
#include <string.h>

/* How much a noun beside a name says, in names that the network is sure of. */
enum { TOLD = 4 };

gboolean
act_name_hangs_together (const ActWord *words, const ActNameUse *name,
                         guint noun)
{
  for (guint i = name->begin; i < name->end; i++)
    if (words[i].head == noun || words[noun].head == i ||
        (words[i].head == words[noun].head && words[i].rel == words[noun].rel))
      return TRUE;
  return FALSE;
}

/* "adhesives *maker*", "port *operator*": a firm, unless people are it. */
static gboolean
is_firm_of_trade (const ActWord *words, guint noun)
{
  static const char *const nouns[] = {"distributor", "maker",    "manufacturer",
                                      "operator",    "producer", NULL};
  static const char *const persons[] = {
      "camera",   "crane",   "decision", "drone",   "film",
      "forklift", "king",    "law",      "machine", "movie",
      "music",    "peace",   "policy",   "program", "radio",
      "record",   "theatre", "trouble",  "tv",      NULL};
  const ActWord *trade = &words[noun - 1];

  return noun > 1 && trade->upos == ACT_UPOS_NOUN &&
         trade->rel == ACT_REL_COMPOUND && trade->head == noun &&
         act_strings_have (nouns, words[noun].lemma) &&
         !act_strings_have (persons, trade->lemma);
}

gboolean
act_words_is_body_noun (const ActWord *words, guint noun)
{
  const ActTable *families = act_table_get ("role-families");
  const ActTable *others = act_table_get ("body-nouns");
  g_autofree char *compound =
      noun > 1
          ? g_strdup_printf ("%s-%s", words[noun - 1].lower, words[noun].lemma)
          : NULL;
  const char *const *row;

  if (words[noun].upos != ACT_UPOS_NOUN || words[noun].xpos != ACT_XPOS_NN)
    return FALSE;
  row = compound ? act_table_find (families, compound) : NULL;
  if (!row)
    row = act_table_find (families, words[noun].lemma);
  return (row &&
          act_table_has (act_table_get ("organisation-nouns"), row[1])) ||
         act_table_has (others, words[noun].lemma) ||
         (compound && act_table_has (others, compound)) ||
         is_firm_of_trade (words, noun);
}

/* "the Dutch *daily* | Het Blad" with the paper taken for an adjective. */
static gboolean
follows_daily (const ActSentence *s, const ActNameUse *name)
{
  static const char *const papers[] = {"daily", "monthly", "weekly", NULL};
  const ActWord *before = &s->words[name->begin - 1];

  return name->begin > 1 && before->upos == ACT_UPOS_ADJ &&
         act_strings_have (papers, before->lower) &&
         before->head >= name->begin && before->head < name->end;
}

/* The noun that stands before the name, as "the telecoms *operator* Acme", "his
 *party*, Acme"; or 0. */
static guint
find_noun_before (const ActSentence *s, const ActNameUse *name)
{
  const ActWord *w = s->words;
  guint before = name->begin - 1u;

  if (before > 1 && g_str_equal (w[before].lower, ",") &&
      w[name->begin].rel == ACT_REL_APPOS && w[name->begin].head == before - 1u)
    before--;
  return before && w[before].upos == ACT_UPOS_NOUN &&
                 w[before].xpos == ACT_XPOS_NN &&
                 act_name_hangs_together (w, name, before)
             ? before
             : 0;
}

/* "Acme, a telecoms *company*"; or 0. */
static guint
find_noun_behind (const ActSentence *s, const ActNameUse *name)
{
  const ActWord *w = s->words;

  if (name->end > s->n_words || !g_str_equal (w[name->end].lower, ","))
    return 0;
  for (guint i = name->end + 1u; i <= s->n_words; i++)
    if (w[i].rel == ACT_REL_APPOS && w[i].upos == ACT_UPOS_NOUN &&
        w[i].xpos == ACT_XPOS_NN && w[i].head >= name->begin &&
        w[i].head < name->end)
      return i;
  return 0;
}

const char *
act_name_get_kind_of_thing (const ActSentence *s, const ActNameUse *name)
{
  const ActTable *things = act_table_get ("named-things");
  const guint nouns[] = {find_noun_before (s, name),
                         find_noun_behind (s, name)};

  for (guint i = 0; i < G_N_ELEMENTS (nouns); i++) {
    const char *const *row =
        nouns[i] ? act_table_find (things, s->words[nouns[i]].lemma) : NULL;
    if (row)
      return row[1];
  }
  return "";
}

static gboolean
follows_body_noun (const ActSentence *s, const ActNameUse *name)
{
  const guint noun = find_noun_before (s, name);

  return noun && act_words_is_body_noun (s->words, noun);
}

static gboolean
precedes_body_noun (const ActSentence *s, const ActNameUse *name)
{
  const guint noun = find_noun_behind (s, name);

  return noun && act_words_is_body_noun (s->words, noun);
}

/* "Acme's shares", "the Acme chief executive": what only firms have. */
static gboolean
has_what_firms_have (const ActSentence *s, const ActNameUse *name)
{
  static const char *const owned[] = {
      "share",    "stock",    "shareholder", "subscriber", "subsidiary",
      "revenue",  "turnover", "dividend",    "bondholder", "executive",
      "chairman", "ceo",      "chairwoman",  NULL};
  static const char *const staff[] = {"boss",     "founder",  "worker",
                                      "employee", "customer", "engineer",
                                      "chief",    NULL};
  const ActWord *w = s->words;

  for (guint i = name->begin; i < name->end; i++) {
    const ActWord *noun = &w[w[i].head];
    if ((w[i].rel == ACT_REL_NMOD_POSS || w[i].rel == ACT_REL_COMPOUND) &&
        w[i].head >= name->end && noun->upos == ACT_UPOS_NOUN &&
        (act_strings_have (owned, noun->lemma) ||
         (w[i].rel == ACT_REL_COMPOUND &&
          act_strings_have (staff, noun->lemma))))
      return TRUE;
  }
  return FALSE;
}

/* "stake in *Acme*", "chairman of *Acme*", "merger with *Acme*": what only
   firms and other bodies have. */
static gboolean
is_of_firm (const ActSentence *s, const ActNameUse *name)
{
  static const char *const nouns[] = {
      "acquisition", "affiliate", "bondholder",  "ceo",        "chairman",
      "chairwoman",  "creditor",  "division",    "executive",  "merger",
      "share",       "stake",     "shareholder", "subsidiary", "subscriber",
      "takeover",    "unit",      NULL};
  static const char *const links[] = {"in", "of", "with", NULL};
  const ActWord *w = s->words;

  for (guint i = name->begin; i < name->end; i++) {
    const ActWord *noun = &w[w[i].head];
    if (w[i].rel == ACT_REL_NMOD && w[i].head + 1u == name->begin - 1u &&
        noun->upos == ACT_UPOS_NOUN &&
        act_strings_have (links, w[name->begin - 1].lower) &&
        act_strings_have (nouns, noun->lemma))
      return TRUE;
  }
  return FALSE;
}

/* "analysts *at Acme*": nobody is at somebody. */
static gboolean
is_of_staff (const ActSentence *s, const ActNameUse *name)
{
  const ActWord *w = s->words;

  for (guint i = name->begin; i < name->end; i++)
    if (w[i].rel == ACT_REL_NMOD && w[i].head + 1u == name->begin - 1u &&
        g_str_equal (w[name->begin - 1].lower, "at") &&
        act_word_is_people (&w[w[i].head]))
      return TRUE;
  return FALSE;
}

/* "*Acme*, which had offered more": is nobody. */
static gboolean
precedes_which (const ActSentence *s, const ActNameUse *name)
{
  const ActWord *w = s->words;

  if (name->type != ACT_NAME_PER || name->end >= s->n_words ||
      !g_str_equal (w[name->end].lower, ",") ||
      !g_str_equal (w[name->end + 1].lower, "which"))
    return FALSE;
  if (name->end - name->begin == 1)
    return TRUE;
  /* not "appointed Ann Lee, which angered them" */
  for (guint i = name->end + 2u; i <= s->n_words; i++)
    if (w[i].rel == ACT_REL_ACL_RELCL && w[i].head >= name->begin &&
        w[i].head < name->end)
      return TRUE;
  return FALSE;
}

/* "acquired *Acme*": nobody is bought, but players of games are. */
static gboolean
is_bought (const ActSentence *s, const ActNameUse *name)
{
  static const char *const verbs[] = {"acquire", "buy", NULL};
  const ActWord *object = &s->words[name->begin];

  return name->end - name->begin == 1 && object->rel == ACT_REL_OBJ &&
         object->head + 1u == name->begin &&
         act_strings_have (verbs, s->words[object->head].lemma) &&
         !act_gazetteer_get_given_gender (object->lower);
}

/* "the pro-democracy leader, *Aung San Suu Kyi*", "activist *Ann Lee*" */
static gboolean
follows_role (const ActSentence *s, const ActNameUse *name)
{
  const ActWord *w = s->words;
  guint before = name->begin - 1u;

  if (before > 1 && g_str_equal (w[before].form, ",") &&
      w[name->begin].rel == ACT_REL_APPOS && w[name->begin].head == before - 1u)
    before--;
  if (!before || name->is_known || name->end - name->begin < 2 ||
      w[before].upos != ACT_UPOS_NOUN || w[before].xpos != ACT_XPOS_NN ||
      act_words_is_body_noun (w, before) ||
      act_gazetteer_get_noun_class (w[before].lower, NULL) != ACT_NOUN_PERSON)
    return FALSE;
  for (guint i = name->begin; i < name->end; i++)
    if (!act_word_starts_upper (&w[i]) || w[i].form[1] == '\0')
      return FALSE;
  return act_gazetteer_get_noun_class (w[name->end - 1].lower, NULL) ==
             ACT_NOUN_UNKNOWN &&
         !act_table_lists ("firm-signs", w[name->end - 1].lower, "name", ' ');
}

/* "the banned *Lashkar-e-Lund* group": the name of one. */
static gboolean
precedes_group (const ActSentence *s, const ActNameUse *name)
{
  static const char *const nouns[] = {"faction",  "group", "militia",
                                      "movement", "party", NULL};
  const ActWord *w = s->words;

  return !name->is_known && name->type != ACT_NAME_PER &&
         name->type != ACT_NAME_LOC && name->end <= s->n_words &&
         act_strings_have (nouns, w[name->end].lower) &&
         w[name->end].upos == ACT_UPOS_NOUN &&
         (w[name->end - 1].head == name->end ||
          w[name->begin].head == name->end) &&
         act_word_starts_upper (&w[name->begin]);
}

/* "storm *Agda*", "*Cyclone Agda*" */
static gboolean
is_storm (const ActSentence *s, const ActNameUse *name)
{
  const ActTable *families = act_table_get ("role-families");
  const guint noun =
      name->end - name->begin > 1 ? name->begin : name->begin - 1u;
  const char *const *row =
      noun ? act_table_find (families, s->words[noun].lower) : NULL;

  return row && g_str_equal (row[1], "storm");
}

/* "the *Kasteria* army", "the *Kasteria* capital" */
static gboolean
has_what_states_have (const ActSentence *s, const ActNameUse *name)
{
  static const char *const nouns[] = {"airport",  "army",       "border",
                                      "capital",  "coast",      "embassy",
                                      "military", "parliament", NULL};
  const ActWord *w = s->words;

  return name->end - name->begin == 1 && name->begin > 1 &&
         name->end <= s->n_words &&
         g_str_equal (w[name->begin - 1].lower, "the") &&
         w[name->begin].rel == ACT_REL_COMPOUND &&
         w[name->begin].head == name->end &&
         act_strings_have (nouns, w[name->end].lower);
}

/* "*Mar Kessa*, who was freed": somebody, if no place in which others are. */
static gboolean
precedes_who (const ActSentence *s, const ActNameUse *name)
{
  static const char *const words[] = {"across", "around", "at", "from",
                                      "in",     "near",   "of", "outside",
                                      "to",     "within", NULL};
  const ActWord *w = s->words;
  guint who = name->end + 1u;

  if (name->is_known || name->end - name->begin < 2 || who > s->n_words ||
      strcmp (w[name->end].form, ",") != 0 ||
      strcmp (w[who].lower, "who") != 0 ||
      act_strings_have (words, w[name->begin - 1].lower))
    return FALSE;
  for (guint i = who + 1; i <= s->n_words; i++)
    if (w[i].rel == ACT_REL_ACL_RELCL && w[i].head >= name->begin &&
        w[i].head < name->end)
      return TRUE;
  return FALSE;
}

/* "*Salvador* died at home", "*Salvador* was born in Lund": what no place
   does. */
static gboolean
lives (const ActSentence *s, const ActNameUse *name)
{
  static const char *const words[] = {"at", "in", "on", NULL};
  const ActWord *w = s->words;

  for (guint i = 1; i < name->begin; i++) /* "a fourth *Marine* has died" */
    if (w[i].rel == ACT_REL_DET && w[i].head >= name->begin &&
        w[i].head < name->end)
      return FALSE;
  for (guint i = name->begin; i < name->end; i++) {
    const guint verb = w[i].head;
    if (verb >= name->end && verb < s->n_words &&
        (w[i].rel == ACT_REL_NSUBJ || w[i].rel == ACT_REL_NSUBJ_PASS) &&
        (g_str_equal (w[verb].lemma, "die") ||
         (g_str_equal (w[verb].lower, "born") &&
          act_strings_have (words, w[verb + 1].lower))))
      return TRUE;
  }
  return FALSE;
}

/* The full name of one who is known to have ruled. */
static gboolean
is_ruler_name (const ActNameUse *name)
{
  const char *surname = strrchr (name->key, ' ');
  g_autofree char *key = NULL;
  const GPtrArray *rows;

  if (name->type == ACT_NAME_PER || name->is_known || !surname)
    return FALSE;
  key = act_names_key (surname + 1);
  rows = act_rulers_find (key);
  for (guint i = 0; rows && i < rows->len; i++) {
    const char *const *row = rows->pdata[i];
    if (g_ascii_strcasecmp (row[1], name->key) == 0)
      return TRUE;
  }
  return FALSE;
}

/* "*the Ledger* reported": a paper; nobody has an article. */
static gboolean
is_paper (const ActSentence *s, const ActNameUse *name)
{
  static const char *const verbs[] = {"disclose", "print",  "publish",
                                      "report",   "reveal", NULL};
  const ActWord *w = s->words;

  return name->type == ACT_NAME_PER && name->end - name->begin == 1 &&
         name->begin > 1 && w[name->begin].xpos == ACT_XPOS_NNP &&
         g_str_equal (w[name->begin - 1].lower, "the") &&
         w[name->begin - 1].head == name->begin &&
         w[name->begin].rel == ACT_REL_NSUBJ &&
         act_strings_have (verbs, w[w[name->begin].head].lemma);
}

gboolean
act_name_is_told_body (const ActSentence *s, const ActNameUse *name)
{
  return follows_body_noun (s, name) || follows_daily (s, name) ||
         precedes_body_noun (s, name) || has_what_firms_have (s, name) ||
         precedes_which (s, name);
}

void
act_name_finder_weigh_context (const ActNameFinder *finder,
                               const ActNameUse *name, double sum[ACT_N_NAME])
{
  const ActSentence *s = act_parse_get_sentence (finder->parse, name->sentence);
  const ActWord *w = s->words;

  /* "Ann Lee of Acme, a company": the parse is no better than her name. "The
     insurer Ann Lee" is called so. */
  if (name->type == ACT_NAME_PER && name->end - name->begin > 1 &&
      act_gazetteer_get_given_gender (w[name->begin].lower) &&
      (g_str_equal (w[name->begin - 1].lower, ",") ||
       w[name->begin - 1].rel == ACT_REL_NMOD || /* "head of the board Ann" */
       !follows_body_noun (s, name)))
    return;
  const char *kind = act_name_get_kind_of_thing (s, name);
  if (*kind && !name->is_known)
    sum[g_str_equal (kind, "place") ? ACT_NAME_LOC : ACT_NAME_MISC] += TOLD;
  else if (act_name_is_told_body (s, name))
    sum[ACT_NAME_ORG] += TOLD;
  if (name->type == ACT_NAME_PER &&
      (is_of_firm (s, name) || is_of_staff (s, name) || is_bought (s, name)))
    sum[ACT_NAME_ORG] += TOLD;
  if (is_paper (s, name))
    sum[ACT_NAME_ORG] += TOLD;
  if (precedes_group (s, name))
    sum[ACT_NAME_ORG] += TOLD / 2.;
  if (follows_role (s, name))
    sum[ACT_NAME_PER] += TOLD / 2.;
  if (precedes_who (s, name) || is_ruler_name (name) || lives (s, name))
    sum[ACT_NAME_PER] += TOLD;
  if (is_storm (s, name))
    sum[ACT_NAME_MISC] += TOLD;
  if (has_what_states_have (s, name))
    sum[ACT_NAME_LOC] += TOLD;
}
