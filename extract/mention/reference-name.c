/* What a name tells of itself as a reference: type, number, gender, country. */
#include "mention/name-finder.h"
#include "mention/reference.h"

#include <string.h>

/* Gender by the words before the name, else by the given name, else by the
   ending of a Slavic surname. */
static char
find_name_gender (const ActTree *tree, const ActNameUse *name,
                  const ActReference *reference)
{
  static const char *const feminine[] = {"skaya", "skaia", "skaja", "ovna",
                                         "ova",   "eva",   "ska",   NULL};
  const ActWord *last = &tree->words[name->end - 1];
  char gender = '\0';
  gboolean honorific;

  for (guint i = reference->title_begin; i < name->begin; i++) {
    char own = '\0';
    if (!act_gazetteer_is_title (tree->words[i].lower, &own, &honorific))
      act_gazetteer_get_noun_class (tree->words[i].lower, &own);
    if (own)
      gender = own;
  }
  if (!gender && name->end - name->begin > 1) {
    gender = act_gazetteer_get_given_gender (tree->words[name->begin].lower);
    if (gender == 'u')
      gender = '\0';
  }
  for (guint i = 0; !gender && feminine[i]; i++)
    if (strlen (last->lower) > strlen (feminine[i]) + 2 &&
        g_str_has_suffix (last->lower, feminine[i]))
      gender = 'f';
  return gender;
}

/* First of the words before a person's name that belong to it as a title. */
static guint16
find_title_begin (const ActTree *tree, const ActNameUse *name,
                  const ActReference *reference)
{
  guint begin = name->begin;

  while (begin > reference->begin) {
    const ActWord *word = &tree->words[begin - 1];
    if ((word->upos == ACT_UPOS_PUNCT && word->xpos != ACT_XPOS_HYPH) ||
        word->upos == ACT_UPOS_DET || word->xpos == ACT_XPOS_POS ||
        word->upos == ACT_UPOS_PRON)
      break;
    begin--;
  }
  return (guint16) begin;
}

static ActEntityType
type_of_misc (const ActTree *tree, const ActNameUse *name)
{
  for (guint i = name->begin; i < name->end; i++) {
    g_autofree char *lemma = g_utf8_strdown (tree->words[i].lemma, -1);
    if (act_gazetteer_get_noun_class (lemma, NULL) == ACT_NOUN_EVENT)
      return ACT_ENTITY_EVENT;
  }
  return ACT_ENTITY_OTHER;
}

/* "Foreign Ministry of Poland": the country that the name itself names. */
static const char *
find_country_within (const ActTree *tree, const ActNameUse *name)
{
  for (guint i = name->begin; i < name->end; i++) {
    ActKnown known;
    gboolean people;
    const char *code =
        act_gazetteer_find_demonym (tree->words[i].lower, &people);
    if (code && *code)
      return code;
    if (act_gazetteer_find (tree->words[i].form, &known) &&
        known.kind == ACT_KNOWN_COUNTRY && !known.risky)
      return known.country;
  }
  return NULL;
}

/* "*the* Clintons", "*two* Woods", "Reagan Democrats": several. A surname that
   ends in s ("Woods said") the parser may take for a plural, too. */
static gboolean
is_several (const ActTree *tree, const ActNameUse *name)
{
  static const guint64 marks = ACT_REL_BIT (DET) | ACT_REL_BIT (NUMMOD);
  const guint head = name->end - 1u;
  guint n;
  const guint16 *dependents = act_tree_get_dependents (tree, head, &n);

  if (tree->words[head].xpos != ACT_XPOS_NNPS)
    return FALSE;
  for (guint i = 0; i < n && dependents[i] < head; i++)
    if (act_rel_is_in (tree->words[dependents[i]].rel, marks))
      return TRUE;
  return name->end - name->begin > 1 && tree->words[head].rel != ACT_REL_FLAT;
}

/* "*five* Chinese": people, whatever the parser takes the word for. */
static gboolean
is_counted (const ActTree *tree, const ActNameUse *name)
{
  const ActWord *before = &tree->words[name->begin - 1];

  return name->begin > 1 && name->end == name->begin + 1u &&
         before->rel == ACT_REL_NUMMOD && before->head == name->begin;
}

void
act_reference_describe_name (ActReferences *references, const ActTree *tree,
                             ActReference *reference)
{
  const ActNameUse *name =
      act_references_get_name (references, reference->name);
  const ActWord *word = &tree->words[name->end - 1];

  reference->kind = ACT_MENTION_NAME;
  reference->person = 3;
  reference->number = 's';
  reference->animacy = 'i';
  reference->core = name->key;
  switch (name->type) {
  case ACT_NAME_PER:
    reference->type = ACT_ENTITY_PERSON;
    reference->animacy = 'p';
    reference->title_begin = find_title_begin (tree, name, reference);
    reference->gender = find_name_gender (tree, name, reference);
    if (is_several (tree, name))
      reference->number = 'p';
    break;
  case ACT_NAME_ORG:
    reference->type = ACT_ENTITY_ORGANIZATION;
    reference->gender = 'n';
    break;
  case ACT_NAME_LOC:
    reference->type = ACT_ENTITY_PLACE;
    reference->gender = 'n';
    if (name->is_known && name->known.kind == ACT_KNOWN_BLOC)
      reference->type = ACT_ENTITY_GROUP;
    break;
  case ACT_NAME_NORP:
    reference->type = ACT_ENTITY_GROUP;
    reference->adjective = !name->people && word->xpos != ACT_XPOS_NNPS &&
                           !is_counted (tree, name);
    /* The adjective stands for its country. */
    if (reference->adjective) {
      reference->type = ACT_ENTITY_PLACE;
      reference->gender = 'n';
      break;
    }
    reference->number = 'p';
    reference->animacy = 'p';
    break;
  case ACT_NAME_MISC:
  case ACT_N_NAME:
    reference->type = (guint8) type_of_misc (tree, name);
    break;
  }
  if (name->demonym && *name->demonym)
    reference->country = name->demonym;
  else if (name->is_known)
    reference->country =
        name->known.kind != ACT_KNOWN_CITY ? name->known.country : NULL;
  else if (name->type == ACT_NAME_ORG)
    reference->country = find_country_within (tree, name);
}
