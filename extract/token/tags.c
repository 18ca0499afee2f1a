/* Names of tags, relations and name types. */
#include <actant/parse.h>

#include <string.h>

static const char *const upos_names[ACT_N_UPOS] = {
    [ACT_UPOS_X] = "X",         [ACT_UPOS_ADJ] = "ADJ",
    [ACT_UPOS_ADP] = "ADP",     [ACT_UPOS_ADV] = "ADV",
    [ACT_UPOS_AUX] = "AUX",     [ACT_UPOS_CCONJ] = "CCONJ",
    [ACT_UPOS_DET] = "DET",     [ACT_UPOS_INTJ] = "INTJ",
    [ACT_UPOS_NOUN] = "NOUN",   [ACT_UPOS_NUM] = "NUM",
    [ACT_UPOS_PART] = "PART",   [ACT_UPOS_PRON] = "PRON",
    [ACT_UPOS_PROPN] = "PROPN", [ACT_UPOS_PUNCT] = "PUNCT",
    [ACT_UPOS_SCONJ] = "SCONJ", [ACT_UPOS_SYM] = "SYM",
    [ACT_UPOS_VERB] = "VERB"};

static const char *const xpos_names[ACT_N_XPOS] = {
    [ACT_XPOS_OTHER] = "OTHER",   [ACT_XPOS_ADD] = "ADD",
    [ACT_XPOS_AFX] = "AFX",       [ACT_XPOS_CC] = "CC",
    [ACT_XPOS_CD] = "CD",         [ACT_XPOS_DT] = "DT",
    [ACT_XPOS_EX] = "EX",         [ACT_XPOS_FW] = "FW",
    [ACT_XPOS_GW] = "GW",         [ACT_XPOS_HYPH] = "HYPH",
    [ACT_XPOS_IN] = "IN",         [ACT_XPOS_JJ] = "JJ",
    [ACT_XPOS_JJR] = "JJR",       [ACT_XPOS_JJS] = "JJS",
    [ACT_XPOS_LS] = "LS",         [ACT_XPOS_MD] = "MD",
    [ACT_XPOS_NFP] = "NFP",       [ACT_XPOS_NN] = "NN",
    [ACT_XPOS_NNP] = "NNP",       [ACT_XPOS_NNPS] = "NNPS",
    [ACT_XPOS_NNS] = "NNS",       [ACT_XPOS_PDT] = "PDT",
    [ACT_XPOS_POS] = "POS",       [ACT_XPOS_PRP] = "PRP",
    [ACT_XPOS_PRP_POSS] = "PRP$", [ACT_XPOS_RB] = "RB",
    [ACT_XPOS_RBR] = "RBR",       [ACT_XPOS_RBS] = "RBS",
    [ACT_XPOS_RP] = "RP",         [ACT_XPOS_SYM] = "SYM",
    [ACT_XPOS_TO] = "TO",         [ACT_XPOS_UH] = "UH",
    [ACT_XPOS_VB] = "VB",         [ACT_XPOS_VBD] = "VBD",
    [ACT_XPOS_VBG] = "VBG",       [ACT_XPOS_VBN] = "VBN",
    [ACT_XPOS_VBP] = "VBP",       [ACT_XPOS_VBZ] = "VBZ",
    [ACT_XPOS_WDT] = "WDT",       [ACT_XPOS_WP] = "WP",
    [ACT_XPOS_WP_POSS] = "WP$",   [ACT_XPOS_WRB] = "WRB",
    [ACT_XPOS_PUNCT] = "PUNCT"};

static const char *const rel_names[ACT_N_REL] = {
    [ACT_REL_DEP] = "dep",
    [ACT_REL_ROOT] = "root",
    [ACT_REL_ACL] = "acl",
    [ACT_REL_ACL_RELCL] = "acl:relcl",
    [ACT_REL_ADVCL] = "advcl",
    [ACT_REL_ADVCL_RELCL] = "advcl:relcl",
    [ACT_REL_ADVMOD] = "advmod",
    [ACT_REL_AMOD] = "amod",
    [ACT_REL_APPOS] = "appos",
    [ACT_REL_AUX] = "aux",
    [ACT_REL_AUX_PASS] = "aux:pass",
    [ACT_REL_CASE] = "case",
    [ACT_REL_CC] = "cc",
    [ACT_REL_CC_PRECONJ] = "cc:preconj",
    [ACT_REL_CCOMP] = "ccomp",
    [ACT_REL_COMPOUND] = "compound",
    [ACT_REL_COMPOUND_PRT] = "compound:prt",
    [ACT_REL_CONJ] = "conj",
    [ACT_REL_COP] = "cop",
    [ACT_REL_CSUBJ] = "csubj",
    [ACT_REL_CSUBJ_OUTER] = "csubj:outer",
    [ACT_REL_CSUBJ_PASS] = "csubj:pass",
    [ACT_REL_DET] = "det",
    [ACT_REL_DET_PREDET] = "det:predet",
    [ACT_REL_DISCOURSE] = "discourse",
    [ACT_REL_DISLOCATED] = "dislocated",
    [ACT_REL_EXPL] = "expl",
    [ACT_REL_FIXED] = "fixed",
    [ACT_REL_FLAT] = "flat",
    [ACT_REL_GOESWITH] = "goeswith",
    [ACT_REL_IOBJ] = "iobj",
    [ACT_REL_LIST] = "list",
    [ACT_REL_MARK] = "mark",
    [ACT_REL_NMOD] = "nmod",
    [ACT_REL_NMOD_DESC] = "nmod:desc",
    [ACT_REL_NMOD_POSS] = "nmod:poss",
    [ACT_REL_NMOD_UNMARKED] = "nmod:unmarked",
    [ACT_REL_NSUBJ] = "nsubj",
    [ACT_REL_NSUBJ_OUTER] = "nsubj:outer",
    [ACT_REL_NSUBJ_PASS] = "nsubj:pass",
    [ACT_REL_NUMMOD] = "nummod",
    [ACT_REL_OBJ] = "obj",
    [ACT_REL_OBL] = "obl",
    [ACT_REL_OBL_AGENT] = "obl:agent",
    [ACT_REL_OBL_UNMARKED] = "obl:unmarked",
    [ACT_REL_ORPHAN] = "orphan",
    [ACT_REL_PARATAXIS] = "parataxis",
    [ACT_REL_PUNCT] = "punct",
    [ACT_REL_REPARANDUM] = "reparandum",
    [ACT_REL_VOCATIVE] = "vocative",
    [ACT_REL_XCOMP] = "xcomp"};

static const char *const name_names[ACT_N_NAME] = {[ACT_NAME_PER] = "PER",
                                                   [ACT_NAME_ORG] = "ORG",
                                                   [ACT_NAME_LOC] = "LOC",
                                                   [ACT_NAME_NORP] = "NORP",
                                                   [ACT_NAME_MISC] = "MISC"};

/* Index of @string in @names, or @n. */
static guint
find_name (const char *const *names, guint n, const char *string)
{
  for (guint i = 0; i < n; i++)
    if (strcmp (names[i], string) == 0)
      return i;
  return n;
}

const char *
act_upos_to_string (ActUpos upos)
{
  g_return_val_if_fail (upos < ACT_N_UPOS, "X");
  return upos_names[upos];
}

const char *
act_xpos_to_string (ActXpos xpos)
{
  g_return_val_if_fail (xpos < ACT_N_XPOS, "OTHER");
  return xpos_names[xpos];
}

const char *
act_rel_to_string (ActRel rel)
{
  g_return_val_if_fail (rel < ACT_N_REL, "dep");
  return rel_names[rel];
}

const char *
act_name_type_to_string (ActNameType type)
{
  g_return_val_if_fail (type < ACT_N_NAME, "MISC");
  return name_names[type];
}

ActUpos
act_upos_from_string (const char *string)
{
  guint i = find_name (upos_names, ACT_N_UPOS, string);
  return i == ACT_N_UPOS ? ACT_UPOS_X : (ActUpos) i;
}

/* Penn's punctuation tags. */
static gboolean
is_punctuation_tag (const char *string)
{
  static const char *const tags[] = {".",     ",",     ":", "``", "''", "\"",
                                     "-LRB-", "-RRB-", "(", ")",  "$",  "#"};

  return find_name (tags, G_N_ELEMENTS (tags), string) < G_N_ELEMENTS (tags);
}

ActXpos
act_xpos_from_string (const char *string)
{
  guint i = find_name (xpos_names, ACT_N_XPOS, string);
  if (i < ACT_N_XPOS)
    return (ActXpos) i;
  if (strcmp (string, "$") == 0 || strcmp (string, "#") == 0)
    return ACT_XPOS_SYM;
  return is_punctuation_tag (string) ? ACT_XPOS_PUNCT : ACT_XPOS_OTHER;
}

ActRel
act_rel_from_string (const char *string)
{
  char base[32];
  const char *colon = strchr (string, ':');
  guint i = find_name (rel_names, ACT_N_REL, string);

  if (i == ACT_N_REL && colon && (gsize) (colon - string) < sizeof base) {
    memcpy (base, string, (gsize) (colon - string));
    base[colon - string] = '\0';
    i = find_name (rel_names, ACT_N_REL, base);
  }
  return i == ACT_N_REL ? ACT_REL_DEP : (ActRel) i;
}

ActRel
act_rel_get_base (ActRel rel)
{
  const char *name = act_rel_to_string (rel);
  const char *colon = strchr (name, ':');

  if (!colon)
    return rel;
  for (guint i = 0; i < ACT_N_REL; i++)
    if (strlen (rel_names[i]) == (gsize) (colon - name) &&
        strncmp (rel_names[i], name, (gsize) (colon - name)) == 0)
      return (ActRel) i;
  return rel;
}
