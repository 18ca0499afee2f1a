/* Tuples of trees that were written by hand: each rule of the two emitters. */
#include <actant/tuples.h>

#include "clause-trees.h"

static gint
compare_lines (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* The tuples of @parse, a line each, slots divided by " > ", sorted. */
static char *
format_tuples (const ActParse *parse, ActTupleStyle style)
{
  g_autoptr (GPtrArray) tuples = act_extract_tuples (parse, 0, style);
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < tuples->len; i++) {
    const ActTuple *tuple = g_ptr_array_index (tuples, i);
    GString *line = g_string_new (NULL);
    g_assert_cmpfloat (tuple->confidence, >, 0);
    g_assert_cmpfloat (tuple->confidence, <, 1);
    if (i > 0)
      g_assert_cmpfloat (
          tuple->confidence, <=,
          ((ActTuple *) g_ptr_array_index (tuples, i - 1))->confidence);
    for (guint k = 0; k < tuple->slots->len; k++)
      g_string_append_printf (line, "%s%s", k ? " > " : "",
                              (char *) g_ptr_array_index (tuple->slots, k));
    g_ptr_array_add (lines, g_string_free (line, FALSE));
  }
  g_ptr_array_sort (lines, compare_lines);
  for (guint i = 0; i < lines->len; i++)
    g_string_append_printf (text, "%s\n",
                            (char *) g_ptr_array_index (lines, i));
  return g_string_free (text, FALSE);
}

static void
assert_tuples (const char *tree, ActTupleStyle style, const char *expected)
{
  g_autoptr (ActParse) parse = test_tree_new (tree);
  g_autofree char *found = format_tuples (parse, style);

  g_assert_cmpstr (found, ==, expected);
}

#define NARY ACT_TUPLES_NARY
#define BINARY ACT_TUPLES_BINARY

/* The object first, then obliques with their prepositions, the fronted last. */
static void
test_object (void)
{
  const char *tree =
      "In ADP IN 2 case | May PROPN NNP 4 obl | Ada PROPN NNP 4 nsubj | "
      "sent:send VERB VBD 0 root | letters:letter NOUN NNS 4 obj | "
      "to ADP IN 7 case | Bo PROPN NNP 4 obl";

  assert_tuples (tree, NARY, "Ada > sent > letters > to Bo > In May\n");
  assert_tuples (tree, BINARY,
                 "Ada > sent > letters\n"
                 "Ada > sent letters In > May\n"
                 "Ada > sent letters to > Bo\n");
}

/* Without an object the first preposition goes to the relation; in binary
   facts the noun of a tight one stays with it. */
static void
test_oblique (void)
{
  const char *tree =
      "Lena PROPN NNP 2 nsubj | fled:flee VERB VBD 0 root | to ADP IN 4 case | "
      "Turku PROPN NNP 2 obl | in ADP IN 6 case | 1921 NUM CD 2 obl";

  assert_tuples (tree, NARY, "Lena > fled to > Turku > in 1921\n");
  assert_tuples (tree, BINARY,
                 "Lena > fled to > Turku\n"
                 "Lena > fled to Turku in > 1921\n");
}

/* Chains of prepositional phrases; quantities and names keep their "of". */
static void
test_chain (void)
{
  assert_tuples ("Ada PROPN NNP 2 nsubj | met:meet VERB VBD 0 root | "
                 "pupils:pupil NOUN NNS 2 obj | "
                 "from ADP IN 5 case | schools:school NOUN NNS 3 nmod | in ADP "
                 "IN 7 case | "
                 "Lviv PROPN NNP 5 nmod",
                 BINARY,
                 "Ada > met > pupils\n"
                 "Ada > met pupils from > schools\n"
                 "Ada > met pupils from schools in > Lviv\n");
  assert_tuples (
      "Ada PROPN NNP 2 nsubj | bought:buy VERB VBD 0 root | a DET DT 4 det | "
      "lot NOUN NN 2 obj | of ADP IN 6 case | land NOUN NN 4 nmod",
      BINARY, "Ada > bought > a lot of land\n");
  assert_tuples (
      "Ada PROPN NNP 2 nsubj | left:leave VERB VBD 0 root | the DET DT 4 det | "
      "University PROPN NNP 2 obj | of ADP IN 6 case | Turku PROPN NNP 4 nmod",
      BINARY, "Ada > left > the University of Turku\n");
}

static void
test_coordination (void)
{
  const char *tree =
      "Ada PROPN NNP 4 nsubj | and CCONJ CC 3 cc | Bo PROPN NNP 1 conj | "
      "bought:buy VERB VBD 0 root | bread NOUN NN 4 obj | and CCONJ CC 7 cc | "
      "wine NOUN NN 5 conj";
  const char *premodifiers =
      "Ada PROPN NNP 2 nsubj | sells:sell VERB VBZ 0 root | red ADJ JJ 6 amod "
      "| "
      "and CCONJ CC 5 cc | white ADJ JJ 3 conj | wine NOUN NN 2 obj";

  assert_tuples (tree, NARY,
                 "Ada and Bo > bought > bread\n"
                 "Ada and Bo > bought > wine\n");
  assert_tuples (tree, BINARY,
                 "Ada > bought > bread\n"
                 "Ada > bought > wine\n"
                 "Bo > bought > bread\n"
                 "Bo > bought > wine\n");
  assert_tuples (premodifiers, NARY,
                 "Ada > sells > red wine\n"
                 "Ada > sells > white wine\n");
}

static void
test_infinitives (void)
{
  /* merged chain; purpose; controlled by the object */
  assert_tuples ("Oslo PROPN NNP 2 nsubj | wants:want VERB VBZ 0 root | to "
                 "PART TO 4 mark | "
                 "buy VERB VB 2 xcomp | gas NOUN NN 4 obj",
                 NARY, "Oslo > wants to buy > gas\n");
  assert_tuples (
      "Kim PROPN NNP 2 nsubj | left:leave VERB VBD 0 root | Oslo PROPN NNP 2 "
      "obj | "
      "to PART TO 5 mark | join VERB VB 2 advcl | rebels:rebel NOUN NNS 5 obj",
      NARY,
      "Kim > left > Oslo > to join rebels\n"
      "Kim > to join > rebels\n");
  assert_tuples ("Kim PROPN NNP 2 nsubj | left:leave VERB VBD 0 root | to PART "
                 "TO 4 mark | "
                 "join VERB VB 2 advcl | rebels:rebel NOUN NNS 4 obj",
                 BINARY, "Kim > left to join > rebels\n");
  assert_tuples (
      "Oslo PROPN NNP 2 nsubj | forced:force VERB VBD 0 root | Lund PROPN NNP "
      "2 obj | "
      "to PART TO 5 mark | sell VERB VB 2 xcomp | shares:share NOUN NNS 5 obj",
      NARY,
      "Lund > to sell > shares\n"
      "Oslo > forced > Lund > to sell shares\n");
}

/* An infinitive at once behind a verb that has nothing else belongs to the
   relation; the verbs before a coordination hold for each conjunct. */
static void
test_lead (void)
{
  const char *tree =
      "Tanks:tank NOUN NNS 3 nsubj:pass | are:be AUX VBP 3 aux:pass | "
      "built:build VERB VBN 0 root | to PART TO 5 mark | hold VERB VB 3 advcl "
      "| "
      "oil NOUN NN 5 obj | and CCONJ CC 8 cc | save VERB VB 5 conj | "
      "heat NOUN NN 8 obj";

  assert_tuples (tree, NARY,
                 "Tanks > are built to hold > oil\n"
                 "Tanks > are built to save > heat\n");
}

/* An opening phrase that the parser hung on the subject belongs to the verb. */
static void
test_opening (void)
{
  const char *tree =
      "In ADP IN 2 case | May PROPN NNP 4 nmod | Lady PROPN NNP 4 nmod:desc | "
      "Ann PROPN NNP 5 nsubj | left:leave VERB VBD 0 root | Paris PROPN NNP 5 "
      "obj";

  assert_tuples (tree, BINARY,
                 "Lady Ann > left > Paris\n"
                 "Lady Ann > left Paris In > May\n");
}

/* A name beside a noun is that noun, and only one of a plural. */
static void
test_named (void)
{
  assert_tuples (
      "The DET DT 3 det | local ADJ JJ 3 amod | judge NOUN NN 5 nsubj | "
      "Ito PROPN NNP 3 appos | slept:sleep VERB VBD 0 root",
      NARY,
      "Ito > is > The local judge\n"
      "The local judge Ito > slept > \n");
  assert_tuples ("One NUM CD 8 nsubj | of ADP IN 4 case | the DET DT 4 det | "
                 "judges:judge NOUN NNS 1 nmod | , PUNCT , 6 punct | Ito PROPN "
                 "NNP 4 appos | "
                 ", PUNCT , 6 punct | slept:sleep VERB VBD 0 root",
                 NARY,
                 "Ito > is > One of the judges\n"
                 "One of the judges > slept > \n");
}

/* What is negated of A is not of B; "between A and B" is one thing; whose words
   they are is no part of the event. */
static void
test_left_whole (void)
{
  const char *contrast =
      "Ada PROPN NNP 4 nsubj | did:do AUX VBD 4 aux | not PART RB 4 advmod | "
      "blame VERB VB 0 root | Bo PROPN NNP 4 obj | but CCONJ CC 7 cc | "
      "Kim PROPN NNP 5 conj";
  const char *between =
      "Ada PROPN NNP 2 nsubj | stood:stand VERB VBD 0 root | between ADP IN 4 "
      "case | "
      "Bo PROPN NNP 2 obl | and CCONJ CC 6 cc | Kim PROPN NNP 4 conj";
  const char *according = "Ada PROPN NNP 2 nsubj | won:win VERB VBD 0 root | "
                          "according ADP VBG 5 case | "
                          "to ADP IN 3 fixed | Bo PROPN NNP 2 obl";

  assert_tuples (contrast, NARY, "Ada > did not blame > Bo\n");
  assert_tuples (contrast, BINARY, "Ada > did not blame > Bo\n");
  assert_tuples (between, BINARY, "Ada > stood between > Bo and Kim\n");
  assert_tuples (according, NARY, "Ada > won > according to Bo\n");
  assert_tuples (according, BINARY, "");
}

static void
test_relative (void)
{
  const char *tree =
      "Ada PROPN NNP 2 nsubj | met:meet VERB VBD 0 root | a DET DT 4 det | "
      "man NOUN NN 2 obj | who PRON WP 6 nsubj | knew:know VERB VBD 4 "
      "acl:relcl | "
      "Kafka PROPN NNP 6 obj";
  const char *gap =
      "The DET DT 2 det | boat NOUN NN 5 nsubj | she PRON PRP 4 nsubj | "
      "bought:buy VERB VBD 2 acl:relcl | sank:sink VERB VBD 0 root";

  assert_tuples (tree, NARY,
                 "Ada > met > a man who knew Kafka\n"
                 "a man > knew > Kafka\n");
  assert_tuples (tree, BINARY,
                 "Ada > met > a man\n"
                 "a man > knew > Kafka\n");
  assert_tuples (gap, NARY,
                 "The boat she bought > sank > \n"
                 "she > bought > The boat\n");
  assert_tuples (gap, BINARY, "she > bought > The boat\n");
}

/* Participles get "be" in n-ary tuples; those after a preposition that denies
   them, and of nouns that do not do it, are not told. */
static void
test_participles (void)
{
  const char *tree =
      "A DET DT 2 det | bridge NOUN NN 7 nsubj | built:build VERB VBN 2 acl | "
      "in ADP IN 5 case | 1890 NUM CD 3 obl | has:have AUX VBZ 7 aux | "
      "collapsed:collapse VERB VBN 0 root";

  assert_tuples (tree, NARY,
                 "A bridge > is built in > 1890\n"
                 "A bridge built in 1890 > has collapsed > \n");
  assert_tuples (tree, BINARY, "A bridge > built in > 1890\n");
  assert_tuples ("He PRON PRP 2 nsubj | left:leave VERB VBD 0 root | without "
                 "SCONJ IN 4 mark | "
                 "paying:pay VERB VBG 2 advcl | bills:bill NOUN NNS 4 obj",
                 NARY, "He > left > without paying bills\n");
  assert_tuples (
      "He PRON PRP 2 nsubj | faces:face VERB VBZ 0 root | the DET DT 4 det | "
      "risk NOUN NN 2 obj | of SCONJ IN 6 mark | losing:lose VERB VBG 4 acl | "
      "votes:vote NOUN NNS 6 obj",
      NARY, "He > faces > the risk of losing votes\n");
}

static void
test_copulas (void)
{
  assert_tuples (
      "Rae PROPN NNP 4 nsubj | is:be AUX VBZ 4 cop | the DET DT 4 det | "
      "mayor NOUN NN 0 root | of ADP IN 6 case | Bath PROPN NNP 4 nmod",
      NARY, "Rae > is the mayor of > Bath\n");
  assert_tuples (
      "Rae PROPN NNP 4 nsubj | is:be AUX VBZ 4 cop | the DET DT 4 det | "
      "mayor NOUN NN 0 root | of ADP IN 6 case | Bath PROPN NNP 4 nmod",
      BINARY,
      "Rae > is > the mayor\n"
      "Rae > is the mayor of > Bath\n");
  assert_tuples ("Rae PROPN NNP 3 nsubj | is:be AUX VBZ 3 cop | responsible "
                 "ADJ JJ 0 root | "
                 "for ADP IN 5 case | roads:road NOUN NNS 3 obl",
                 NARY, "Rae > is responsible for > roads\n");
  assert_tuples ("Rae PROPN NNP 2 nsubj | fell:fall VERB VBD 0 root | ill ADJ "
                 "JJ 2 xcomp | "
                 "with ADP IN 5 case | flu NOUN NN 3 obl",
                 BINARY,
                 "Rae > fell > ill\n"
                 "Rae > fell ill with > flu\n");
  assert_tuples ("The DET DT 2 det | trouble NOUN NN 7 nsubj:outer | is:be AUX "
                 "VBZ 7 cop | "
                 "that SCONJ IN 7 mark | rents:rent NOUN NNS 7 nsubj | have "
                 "AUX VBP 7 aux | "
                 "risen:rise VERB VBN 0 root",
                 NARY,
                 "The trouble > is that > rents have risen\n"
                 "rents > have risen > \n");
}

static void
test_speech (void)
{
  assert_tuples (
      "Ada PROPN NNP 2 nsubj | said:say VERB VBD 0 root | that SCONJ IN 5 mark "
      "| "
      "Bo PROPN NNP 5 nsubj | lost:lose VERB VBD 2 ccomp | money NOUN NN 5 obj",
      NARY,
      "Ada > said that > Bo lost money\n"
      "Bo > lost > money\n");
  assert_tuples ("Bo PROPN NNP 2 nsubj | lost:lose VERB VBD 0 root | money "
                 "NOUN NN 2 obj | "
                 ", PUNCT , 6 punct | Ada PROPN NNP 6 nsubj | said:say VERB "
                 "VBD 2 parataxis",
                 BINARY,
                 "Ada > said > Bo lost money\n"
                 "Bo > lost > money\n");
  /* an indirect question states nothing */
  assert_tuples (
      "Ada PROPN NNP 2 nsubj | asked:ask VERB VBD 0 root | how ADV WRB 5 "
      "advmod | "
      "Bo PROPN NNP 5 nsubj | lost:lose VERB VBD 2 ccomp | money NOUN NN 5 obj",
      NARY, "Ada > asked > how Bo lost money\n");
}

static void
test_existential (void)
{
  assert_tuples ("There PRON EX 2 expl | were:be VERB VBD 0 root | riots:riot "
                 "NOUN NNS 2 nsubj | "
                 "in ADP IN 5 case | Lodz PROPN NNP 3 nmod",
                 BINARY,
                 "There > were > riots\n"
                 "There > were riots in > Lodz\n");
}

/* What nouns state by themselves; nothing of it is binary. */
static void
test_nominal (void)
{
  const char *tree = "Judge PROPN NNP 2 nmod:desc | Ito PROPN NNP 9 nsubj | , "
                     "PUNCT , 6 punct | "
                     "Peru PROPN NNP 6 nmod:poss | 's PART POS 4 case | envoy "
                     "NOUN NN 2 appos | "
                     ", PUNCT , 6 punct | has:have AUX VBZ 9 aux | "
                     "resigned:resign VERB VBN 0 root";

  assert_tuples (tree, NARY,
                 "Ito > is > Judge\n"
                 "Judge Ito > has resigned > \n"
                 "Judge Ito > is > Peru 's envoy\n"
                 "Peru > has > envoy\n");
  assert_tuples (tree, BINARY, "");
  assert_tuples (
      "Ada PROPN NNP 2 nsubj | likes:like VERB VBZ 0 root | towns:town NOUN "
      "NNS 2 obj | "
      "such ADJ JJ 6 case | as ADP IN 4 fixed | Turku PROPN NNP 3 nmod",
      NARY,
      "Ada > likes > towns such as Turku\n"
      "Turku > is > towns\n");
}

static void
test_place (void)
{
  const char *tree =
      "Ada PROPN NNP 2 nsubj | lives:live VERB VBZ 0 root | in ADP IN 4 case | "
      "Lund PROPN NNP 2 obl | , PUNCT , 6 punct | Sweden PROPN NNP 4 appos";

  assert_tuples (tree, NARY,
                 "Ada > lives in > Lund , Sweden\n"
                 "Lund > is in > Sweden\n");
  assert_tuples (tree, BINARY,
                 "Ada > lives in > Lund\n"
                 "Ada > lives in > Sweden\n");
}

/* A coordinator before a later conjunct, brackets and what opens the sentence
   are no part of a phrase; the words of a free relative are. */
static void
test_edges (void)
{
  assert_tuples ("Ada PROPN NNP 2 nsubj | bought:buy VERB VBD 0 root | bread "
                 "NOUN NN 2 obj | and CCONJ CC 5 cc | wine NOUN NN 3 conj | "
                 "that PRON WDT 7 nsubj | won:win VERB VBD 5 acl:relcl | "
                 "prizes:prize NOUN NNS 7 obj",
                 NARY,
                 "Ada > bought > bread\n"
                 "Ada > bought > wine that won prizes\n"
                 "wine > won > prizes\n");
  assert_tuples ("Ada PROPN NNP 7 nsubj | ( PUNCT -LRB- 3 punct | 1819 NUM CD "
                 "1 nmod:unmarked | ) PUNCT -RRB- 3 punct | was:be AUX VBD 7 "
                 "cop | a DET DT 7 det | poet NOUN NN 0 root",
                 BINARY, "Ada > was > a poet\n");
  assert_tuples ("Aside ADV RB 7 advmod | from ADP IN 3 case | Bo PROPN NNP 1 "
                 "obl | , PUNCT , 1 punct | Ada PROPN NNP 7 nsubj | is:be AUX "
                 "VBZ 7 cop | host NOUN NN 0 root",
                 BINARY, "Ada > is > host\n");
  assert_tuples ("Ada PROPN NNP 2 nsubj | sells:sell VERB VBZ 0 root | what "
                 "PRON WP 2 obj | Bo PROPN NNP 5 nsubj | makes:make VERB VBZ 3 "
                 "acl:relcl",
                 BINARY, "Ada > sells > what Bo makes\n");
}

/* "finalists and winners of prizes"; "A and not B". */
static void
test_shared_phrase (void)
{
  assert_tuples ("Ada PROPN NNP 2 nsubj | met:meet VERB VBD 0 root | "
                 "buyers:buyer NOUN NNS 2 obj | and CCONJ CC 5 cc | "
                 "sellers:seller NOUN NNS 3 conj | of ADP IN 7 case | land "
                 "NOUN NN 3 nmod",
                 BINARY,
                 "Ada > met > buyers\n"
                 "Ada > met > sellers\n"
                 "Ada > met buyers of > land\n"
                 "Ada > met sellers of > land\n");
  assert_tuples ("Ada PROPN NNP 2 nsubj | met:meet VERB VBD 0 root | Bo PROPN "
                 "NNP 2 obj | and CCONJ CC 6 cc | not PART RB 6 advmod | Kim "
                 "PROPN NNP 3 conj",
                 BINARY, "Ada > met > Bo\n");
}

/* Dates whose number the tree takes for the head; a distance in time belongs to
   what follows; a relative word without antecedent is nothing. */
static void
test_times (void)
{
  assert_tuples ("Ada PROPN NNP 3 nsubj:pass | was:be AUX VBD 3 aux:pass | "
                 "born:bear VERB VBN 0 root | June PROPN NNP 5 nmod:unmarked | "
                 "6 NUM CD 3 obl:unmarked",
                 BINARY, "Ada > was born > June 6\n");
  assert_tuples (
      "Ada PROPN NNP 2 nsubj | left:leave VERB VBD 0 root | two NUM "
      "CD 4 nummod | days:day NOUN NNS 2 obl:unmarked | after ADP IN "
      "7 case | the DET DT 7 det | vote NOUN NN 2 obl",
      BINARY, "Ada > left after > the vote\n");
  assert_tuples ("Bo PROPN NNP 2 nsubj | died:die VERB VBD 0 root | , PUNCT , "
                 "7 punct | after ADP IN 5 case | which PRON WDT 7 obl | Ada "
                 "PROPN NNP 7 nsubj | left:leave VERB VBD 2 advcl | Lund PROPN "
                 "NNP 7 obj",
                 BINARY, "Ada > left > Lund\n");
}

/* Who is told stands before what is told; a weekday is nobody. */
static void
test_hearer (void)
{
  const char *tree =
      "Ada PROPN NNP 2 nsubj | told:tell VERB VBD 0 root | reporters:reporter "
      "NOUN NNS 2 iobj | Friday PROPN NNP 2 iobj | Bo PROPN NNP 6 nsubj | "
      "lost:lose VERB VBD 2 ccomp | money NOUN NN 6 obj";

  assert_tuples (tree, NARY,
                 "Ada > told > reporters > Bo lost money > Friday\n"
                 "Bo > lost > money\n");
  assert_tuples (tree, BINARY,
                 "Ada > told > reporters\n"
                 "Ada > told reporters > Bo lost money\n"
                 "Bo > lost > money\n");
}

/* Gerunds behind the preposition that the verb asks for belong to the
   relation. */
static void
test_gerunds (void)
{
  const char *tree =
      "Ada PROPN NNP 3 nsubj:pass | was:be AUX VBD 3 aux:pass | "
      "accused:accuse VERB VBN 0 root | of SCONJ IN 5 mark | hiding:hide VERB "
      "VBG 3 advcl | letters:letter NOUN NNS 5 obj";
  const char *passive =
      "Ada PROPN NNP 2 nsubj | sold:sell VERB VBD 0 root | land NOUN NN 2 obj "
      "| before SCONJ IN 6 mark | being:be AUX VBG 6 aux:pass | "
      "banned:ban VERB VBN 2 advcl | by ADP IN 8 case | Bo PROPN NNP 6 "
      "obl:agent";

  assert_tuples (tree, NARY, "Ada > was accused of hiding > letters\n");
  assert_tuples (tree, BINARY, "Ada > was accused of hiding > letters\n");
  assert_tuples (passive, BINARY,
                 "Ada > sold > land\n"
                 "Ada > sold land before being banned by > Bo\n");
}

/* "elected him president", "was captain until …", "served as president of X".
 */
static void
test_offices (void)
{
  assert_tuples ("Oslo PROPN NNP 2 nsubj | elected:elect VERB VBD 0 root | Kim "
                 "PROPN NNP 2 obj | mayor NOUN NN 2 xcomp",
                 BINARY,
                 "Oslo > elected > Kim\n"
                 "Oslo > elected Kim > mayor\n");
  assert_tuples ("Kim PROPN NNP 3 nsubj | was:be AUX VBD 3 cop | captain NOUN "
                 "NN 0 root | until SCONJ IN 6 mark | Bo PROPN NNP 6 nsubj | "
                 "came:come VERB VBD 3 advcl",
                 BINARY,
                 "Kim > was > captain\n"
                 "Kim > was captain until > Bo came\n");
  assert_tuples ("Kim PROPN NNP 2 nsubj | served:serve VERB VBD 0 root | as "
                 "ADP IN 4 case | mayor NOUN NN 2 obl | of ADP IN 6 case | "
                 "Oslo PROPN NNP 4 nmod",
                 BINARY,
                 "Kim > served as > mayor\n"
                 "Kim > served as mayor of > Oslo\n");
}

/* The object of two verbs side by side; "some of whom" is no object; the agent
   of a passive. */
static void
test_arguments (void)
{
  assert_tuples ("Ada PROPN NNP 2 nsubj | sponsored:sponsor VERB VBD 0 root | "
                 "and CCONJ CC 4 cc | ran:run VERB VBD 2 conj | fairs:fair "
                 "NOUN NNS 4 obj",
                 NARY,
                 "Ada > ran > fairs\n"
                 "Ada > sponsored > fairs\n");
  assert_tuples ("Ada PROPN NNP 2 nsubj | met:meet VERB VBD 0 root | men:man "
                 "NOUN NNS 2 obj | , PUNCT , 8 punct | some DET DT 8 nsubj | "
                 "of ADP IN 7 case | whom PRON WP 5 nmod | left:leave VERB VBD "
                 "3 acl:relcl",
                 NARY,
                 "Ada > met > men\n"
                 "some of whom > left > \n");
  assert_tuples ("It PRON PRP 3 nsubj:pass | was:be AUX VBD 3 aux:pass | "
                 "built:build VERB VBN 0 root | in ADP IN 5 case | 1911 NUM CD "
                 "3 obl | by ADP IN 7 case | Bo PROPN NNP 5 nmod",
                 BINARY,
                 "It > was built by > Bo\n"
                 "It > was built in > 1911\n");
}

/* A bare noun before the next preposition is in the relation; a phrase has no
   link of another and nothing from before the copula in it. */
static void
test_bound (void)
{
  const char *love =
      "Ada PROPN NNP 2 nsubj | fell:fall VERB VBD 0 root | in ADP IN 4 case | "
      "love NOUN NN 2 obl | with ADP IN 6 case | Bo PROPN NNP 2 obl";

  assert_tuples (love, NARY, "Ada > fell in love with > Bo\n");
  assert_tuples (love, BINARY,
                 "Ada > fell in > love\n"
                 "Ada > fell in love with > Bo\n");
  assert_tuples ("In ADP IN 2 case | Lund PROPN NNP 7 obl | it PRON PRP 7 "
                 "nsubj | was:be AUX VBD 7 cop | the DET DT 7 det | first ADJ "
                 "JJ 7 amod | house NOUN NN 0 root | built:build VERB VBN 7 "
                 "acl | by ADP IN 10 case | Bo PROPN NNP 8 obl:agent",
                 BINARY,
                 "it > was > the first house\n"
                 "the first house > built by > Bo\n");
}

/* A particle behind its object stays there; what measures the time before a
   subordinator is none of its clause; a weekday beside a subject is none of
   it. */
static void
test_order (void)
{
  assert_tuples ("They PRON PRP 2 nsubj | handed:hand VERB VBD 0 root | Bo "
                 "PROPN NNP 2 obj | over ADP RP 2 compound:prt | to ADP IN 6 "
                 "case | Oslo PROPN NNP 2 obl",
                 BINARY,
                 "They > handed Bo over to > Oslo\n"
                 "They > handed over > Bo\n");
  assert_tuples ("Bo PROPN NNP 2 nsubj | left:leave VERB VBD 0 root | days:day "
                 "NOUN NNS 6 obl:unmarked | after SCONJ IN 6 mark | Kim PROPN "
                 "NNP 6 nsubj | came:come VERB VBD 2 advcl",
                 BINARY, "Bo > left after > Kim came\n");
  assert_tuples ("The DET DT 2 det | measure NOUN NN 4 nsubj | Sunday PROPN "
                 "NNP 2 appos | needed:need VERB VBD 0 root | votes:vote NOUN "
                 "NNS 4 obj",
                 NARY, "The measure > needed > votes > Sunday\n");
}

/* The receiver is in the relation; a phrase before the second subject closes
   the first clause's; what somebody is *of* is not what he is; a year does
   nothing. */
static void
test_whose (void)
{
  assert_tuples ("Bo PROPN NNP 2 nsubj | gave:give VERB VBD 0 root | Kim PROPN "
                 "NNP 2 iobj | a DET DT 5 det | book NOUN NN 2 obj",
                 BINARY, "Bo > gave Kim > a book\n");
  assert_tuples ("In ADP IN 2 case | May PROPN NNP 4 obl | Bo PROPN NNP 4 "
                 "nsubj | left:leave VERB VBD 0 root | Oslo PROPN NNP 4 obj | "
                 "and CCONJ CC 10 cc | in ADP IN 8 case | June PROPN NNP 10 "
                 "obl | Kim PROPN NNP 10 nsubj | joined:join VERB VBD 4 conj "
                 "| Acme PROPN NNP 10 obj",
                 NARY,
                 "Bo > left > Oslo > In May\n"
                 "Kim > joined > Acme > in June\n");
  assert_tuples ("Ada PROPN NNP 5 nsubj | is:be AUX VBZ 5 cop | of ADP IN 5 "
                 "case | a DET DT 5 det | people NOUN NN 0 root | who PRON WP "
                 "7 nsubj | eat VERB VBP 5 acl:relcl | fish NOUN NN 7 obj",
                 BINARY,
                 "Ada > is of > a people\n"
                 "a people > eat > fish\n");
  assert_tuples ("Bo PROPN NNP 2 nsubj | died:die VERB VBD 0 root | in ADP IN "
                 "4 case | 1911 NUM CD 2 obl | , PUNCT , 7 punct | which PRON "
                 "WDT 7 nsubj | saddened:sadden VERB VBD 4 acl:relcl | Ada "
                 "PROPN NNP 7 obj",
                 BINARY, "Bo > died in > 1911\n");
}

/* "Secretary *of State* Bo Dahl". */
static void
test_title_of (void)
{
  assert_tuples ("Secretary PROPN NNP 4 nmod:desc | of ADP IN 3 case | State "
                 "PROPN NNP 1 nmod | Bo PROPN NNP 6 nsubj | Dahl PROPN NNP 4 "
                 "flat | left:leave VERB VBD 0 root",
                 NARY,
                 "Bo Dahl > is > Secretary of State\n"
                 "Secretary of State Bo Dahl > left > \n");
}

/* "The Board of Trade and Mines is": one board. */
static void
test_name_with_and (void)
{
  assert_tuples ("The DET DT 2 det | Board PROPN NNP 8 nsubj | of ADP IN 4 "
                 "case | Trade PROPN NNP 2 nmod | and CCONJ CC 6 cc | Mines "
                 "PROPN NNPS 2 conj | has:have AUX VBZ 8 aux | met:meet VERB "
                 "VBN 0 root | Bo PROPN NNP 8 obj",
                 BINARY, "The Board of Trade and Mines > has met > Bo\n");
}

/* Nouns: 's of a title, lists, brackets, what is denied. */
static void
test_nominal_edges (void)
{
  assert_tuples ("Two NUM CD 2 nummod | boats:boat NOUN NNS 7 nsubj | , PUNCT "
                 ", 4 punct | Alma PROPN NNP 2 appos | and CCONJ CC 6 cc | "
                 "Bergit PROPN NNP 4 conj | sank:sink VERB VBD 0 root",
                 NARY,
                 "Alma and Bergit > are > Two boats\n"
                 "Two boats > sank > \n");
  assert_tuples ("The DET DT 2 det | Board PROPN NNP 6 nsubj | ( PUNCT -LRB- 4 "
                 "punct | LB PROPN NNP 2 appos | ) PUNCT -RRB- 4 punct | "
                 "met:meet VERB VBD 0 root",
                 NARY,
                 "The Board > is > LB\n"
                 "The Board > met > \n");
  assert_tuples ("Ada PROPN NNP 4 nsubj | is:be AUX VBZ 4 cop | a DET DT 4 "
                 "det | painter NOUN NN 0 root | , PUNCT , 8 punct | formerly "
                 "ADV RB 8 advmod | a DET DT 8 det | priest NOUN NN 4 appos",
                 NARY,
                 "Ada > is > a painter\n"
                 "Ada > is formerly > a priest\n");
  assert_tuples (
      "Velby PROPN NNP 2 compound | Base PROPN NNP 5 nsubj | , PUNCT "
      ", 4 punct | Germany PROPN NNP 2 appos | closed:close VERB "
      "VBD 0 root",
      NARY,
      "Velby Base > closed > \n"
      "Velby Base > is in > Germany\n");
  assert_tuples ("It PRON PRP 5 nsubj | is:be AUX VBZ 5 cop | not PART RB 5 "
                 "advmod | a DET DT 5 det | threat NOUN NN 0 root | for ADP IN "
                 "7 case | Bo PROPN NNP 5 nmod",
                 NARY, "It > is not > a threat for Bo\n");
}

/* No verb, an exclamation, nested quotation marks: nothing, and no harm. */
static void
test_empty (void)
{
  assert_tuples ("Silence NOUN NN 0 root", NARY, "");
  assert_tuples ("Oh INTJ UH 0 root | ! PUNCT . 1 punct", BINARY, "");
  assert_tuples (
      "`` PUNCT `` 2 punct | `` PUNCT `` 0 root | '' PUNCT '' 2 punct "
      "| x X FW 2 dep",
      NARY, "");
}

/* 80 subjects times 80 objects: at most 64 tuples of the clause, no object of
   the list lost. */
static void
test_product (void)
{
  GString *tree = g_string_new ("A0 PROPN NNP 81 nsubj");
  g_autoptr (ActParse) parse = NULL;

  for (guint i = 1; i < 80; i++)
    g_string_append_printf (tree, "|A%u PROPN NNP 1 conj", i);
  g_string_append (tree, "|met:meet VERB VBD 0 root|B0 NOUN NN 81 obj");
  for (guint i = 1; i < 80; i++)
    g_string_append_printf (tree, "|B%u NOUN NN 82 conj", i);
  parse = test_tree_new (tree->str);
  for (guint style = NARY; style <= BINARY; style++) {
    g_autoptr (GPtrArray) tuples =
        act_extract_tuples (parse, 0, (ActTupleStyle) style);
    gboolean whole = FALSE;
    g_assert_cmpuint (tuples->len, >, 0);
    g_assert_cmpuint (tuples->len, <=, 64);
    for (guint i = 0; i < tuples->len; i++) {
      const ActTuple *tuple = g_ptr_array_index (tuples, i);
      const char *object = g_ptr_array_index (tuple->slots, 2);
      whole = whole || g_str_has_suffix (object, "B79");
    }
    g_assert_true (whole);
  }
  g_string_free (tree, TRUE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/tuples/object", test_object);
  g_test_add_func ("/tuples/oblique", test_oblique);
  g_test_add_func ("/tuples/chain", test_chain);
  g_test_add_func ("/tuples/coordination", test_coordination);
  g_test_add_func ("/tuples/infinitives", test_infinitives);
  g_test_add_func ("/tuples/lead", test_lead);
  g_test_add_func ("/tuples/opening", test_opening);
  g_test_add_func ("/tuples/named", test_named);
  g_test_add_func ("/tuples/left-whole", test_left_whole);
  g_test_add_func ("/tuples/relative", test_relative);
  g_test_add_func ("/tuples/participles", test_participles);
  g_test_add_func ("/tuples/copulas", test_copulas);
  g_test_add_func ("/tuples/speech", test_speech);
  g_test_add_func ("/tuples/existential", test_existential);
  g_test_add_func ("/tuples/nominal", test_nominal);
  g_test_add_func ("/tuples/edges", test_edges);
  g_test_add_func ("/tuples/shared-phrase", test_shared_phrase);
  g_test_add_func ("/tuples/times", test_times);
  g_test_add_func ("/tuples/hearer", test_hearer);
  g_test_add_func ("/tuples/gerunds", test_gerunds);
  g_test_add_func ("/tuples/bound", test_bound);
  g_test_add_func ("/tuples/whose", test_whose);
  g_test_add_func ("/tuples/order", test_order);
  g_test_add_func ("/tuples/title-of", test_title_of);
  g_test_add_func ("/tuples/name-with-and", test_name_with_and);
  g_test_add_func ("/tuples/offices", test_offices);
  g_test_add_func ("/tuples/arguments", test_arguments);
  g_test_add_func ("/tuples/nominal-edges", test_nominal_edges);
  g_test_add_func ("/tuples/place", test_place);
  g_test_add_func ("/tuples/empty", test_empty);
  g_test_add_func ("/tuples/product", test_product);
  return g_test_run ();
}
