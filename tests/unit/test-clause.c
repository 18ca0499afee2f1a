/* Clauses of trees that were written by hand. */
#include "clause-trees.h"
#include "clause/clause.h"

/* A sentence with its clauses. */
typedef struct {
  ActParse *parse;
  ActClauses *clauses;
} Reading;

static Reading
read_tree (const char *tree)
{
  Reading reading;

  reading.parse = test_tree_new (tree);
  reading.clauses = act_clauses_new (act_parse_get_sentence (reading.parse, 0));
  return reading;
}

static void
reading_clear (Reading *reading)
{
  act_clauses_free (reading->clauses);
  act_parse_free (reading->parse);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Reading, reading_clear)

static const ActClause *
find (const Reading *reading, guint word)
{
  const ActClause *clause = act_clauses_find (reading->clauses, word);

  g_assert_nonnull (clause);
  return clause;
}

static void
assert_words (const Reading *reading, const ActWordSet *words,
              const char *expected)
{
  GString *text = g_string_new (NULL);

  act_words_append_text (&reading->clauses->tree, words, text);
  g_assert_cmpstr (text->str, ==, expected);
  g_string_free (text, TRUE);
}

static void
assert_argument (const Reading *reading, const ActClause *clause, guint index,
                 ActArgumentKind kind, guint head, guint gap)
{
  const ActArgument *arguments =
      act_clause_get_arguments (reading->clauses, clause);

  g_assert_cmpuint (index, <, clause->n_arguments);
  g_assert_cmpuint (arguments[index].kind, ==, kind);
  g_assert_cmpuint (arguments[index].head, ==, head);
  g_assert_cmpuint (arguments[index].gap, ==, gap);
}

static void
test_set (void)
{
  ActWordSet set = {{0}};

  g_assert_true (act_word_set_is_empty (&set));
  g_assert_cmpuint (act_word_set_first (&set), ==, 0);
  act_word_set_add_range (&set, 62, 66);
  act_word_set_add (&set, ACT_WORD_SET_MAX);
  act_word_set_remove (&set, 64);
  g_assert_cmpuint (act_word_set_count (&set), ==, 5);
  g_assert_cmpuint (act_word_set_next (&set, 63), ==, 65);
  g_assert_cmpuint (act_word_set_next (&set, 66), ==, ACT_WORD_SET_MAX);
  g_assert_cmpuint (act_word_set_next (&set, ACT_WORD_SET_MAX), ==, 0);
  g_assert_cmpuint (act_word_set_last (&set), ==, ACT_WORD_SET_MAX);
}

static void
test_arguments (void)
{
  g_auto (Reading) reading = read_tree (
      "Yesterday NOUN NN 3 obl:unmarked | Ada PROPN NNP 3 nsubj | "
      "handed:hand VERB VBD 0 root | Bo PROPN NNP 3 iobj | the DET DT 6 det | "
      "keys:key NOUN NNS 3 obj | because ADP IN 10 case | of ADP IN 7 fixed | "
      "the DET DT 10 det | storm NOUN NN 3 obl | . PUNCT . 3 punct");
  const ActClause *clause = find (&reading, 3);
  const ActArgument *arguments =
      act_clause_get_arguments (reading.clauses, clause);

  g_assert_cmpuint (clause->subject, ==, 2);
  g_assert_cmpuint (clause->subject_source, ==, ACT_SUBJECT_OWN);
  g_assert_cmpuint (clause->finite_word, ==, 3);
  g_assert_cmpuint (clause->n_arguments, ==, 4);
  assert_argument (&reading, clause, 0, ACT_ARGUMENT_UNMARKED, 1, 0);
  assert_argument (&reading, clause, 1, ACT_ARGUMENT_INDIRECT, 4, 0);
  assert_argument (&reading, clause, 2, ACT_ARGUMENT_OBJECT, 6, 0);
  assert_argument (&reading, clause, 3, ACT_ARGUMENT_OBLIQUE, 10, 0);
  assert_words (&reading, &arguments[3].preposition, "because of");
}

static void
test_group (void)
{
  g_auto (Reading) reading =
      read_tree ("Talks NOUN NNS 5 nsubj:pass | could AUX MD 5 aux | not PART "
                 "RB 5 advmod | "
                 "be AUX VB 5 aux:pass | broken:break VERB VBN 0 root | "
                 "off ADP RP 5 compound:prt | by ADP IN 8 case | "
                 "mediators:mediator NOUN NNS 5 obl:agent");
  const ActClause *clause = find (&reading, 5);
  const ActArgument *agent =
      act_clause_find_argument (reading.clauses, clause, ACT_ARGUMENT_OBLIQUE);

  g_assert_true (clause->passive);
  g_assert_cmpuint (clause->modal, ==, 2);
  g_assert_cmpuint (clause->finite_word, ==, 2);
  g_assert_cmpuint (clause->negation, ==, 3);
  g_assert_cmpuint (clause->particle, ==, 6);
  g_assert_true (agent->agent);
  assert_words (&reading, &clause->group, "could not be broken off");
}

static void
test_relative (void)
{
  /* subject, object gap, oblique gap */
  g_auto (Reading) subject = read_tree (
      "The DET DT 2 det | spy NOUN NN 5 nsubj | who PRON WP 4 nsubj | "
      "lied:lie VERB VBD 2 acl:relcl | fled:flee VERB VBD 0 root");
  g_auto (Reading) object = read_tree (
      "The DET DT 2 det | boat NOUN NN 5 nsubj | she PRON PRP 4 nsubj | "
      "bought:buy VERB VBD 2 acl:relcl | sank:sink VERB VBD 0 root");
  g_auto (Reading) oblique = read_tree (
      "The DET DT 2 det | club NOUN NN 7 nsubj | to ADP IN 4 case | "
      "which PRON WDT 6 obl | he PRON PRP 6 nsubj | "
      "belonged:belong VERB VBD 2 acl:relcl | closed:close VERB VBD 0 root");

  g_assert_cmpuint (find (&subject, 4)->subject, ==, 2);
  g_assert_cmpuint (find (&subject, 4)->subject_source, ==,
                    ACT_SUBJECT_RELATIVE);
  assert_argument (&object, find (&object, 4), 0, ACT_ARGUMENT_OBJECT, 2, 4);
  assert_argument (&oblique, find (&oblique, 6), 0, ACT_ARGUMENT_OBLIQUE, 2, 4);
}

static void
test_agreement (void)
{
  /* "the list of towns that was lost": the list, not the towns */
  g_auto (Reading) reading =
      read_tree ("The DET DT 2 det | list NOUN NN 8 nsubj | of ADP IN 4 case | "
                 "towns:town NOUN NNS 2 nmod | that PRON WDT 7 nsubj:pass | "
                 "was:be AUX VBD 7 aux:pass | lost:lose VERB VBN 4 acl:relcl | "
                 "turned:turn VERB VBD 0 root | up ADP RP 8 compound:prt");

  g_assert_cmpuint (find (&reading, 7)->subject, ==, 2);
}

/* What kills is the attack, not the city, but "the city that grew" grows. */
static void
test_event_antecedent (void)
{
  static const char format[] =
      "The DET DT 2 det | attack NOUN NN 8 nsubj | in ADP IN 4 case | "
      "town NOUN NN 2 nmod | that PRON WDT 6 nsubj | %s VERB VBD 4 acl:relcl | "
      "ten:ten NUM CD 6 obj | ended:end VERB VBD 0 root";
  g_autofree char *killed = g_strdup_printf (format, "killed:kill");
  g_autofree char *housed = g_strdup_printf (format, "housed:house");
  g_auto (Reading) event = read_tree (killed);
  g_auto (Reading) place = read_tree (housed);

  g_assert_cmpuint (find (&event, 6)->subject, ==, 2);
  g_assert_cmpuint (find (&place, 6)->subject, ==, 4);
}

static void
test_participle (void)
{
  g_auto (Reading) reading = read_tree (
      "Leaving:leave VERB VBG 5 advcl | early ADV RB 1 advmod | , PUNCT , 1 "
      "punct | "
      "Kim PROPN NNP 5 nsubj | missed:miss VERB VBD 0 root | a DET DT 7 det | "
      "bridge NOUN NN 5 obj | built:build VERB VBN 7 acl | in ADP IN 10 case | "
      "1890 NUM CD 8 obl");

  g_assert_cmpuint (find (&reading, 1)->subject, ==, 4);
  g_assert_cmpuint (find (&reading, 1)->subject_source, ==,
                    ACT_SUBJECT_ADVERBIAL);
  g_assert_cmpuint (find (&reading, 8)->subject, ==, 7);
  g_assert_cmpuint (find (&reading, 8)->subject_source, ==,
                    ACT_SUBJECT_PARTICIPLE);
  g_assert_true (find (&reading, 8)->passive);
}

static void
test_control (void)
{
  g_auto (Reading) raised =
      read_tree ("Oslo PROPN NNP 3 nsubj | has:have AUX VBZ 3 aux | tried:try "
                 "VERB VBN 0 root | "
                 "to PART TO 5 mark | buy VERB VB 3 xcomp | it PRON PRP 5 obj");
  g_auto (Reading) controlled = read_tree (
      "Oslo PROPN NNP 2 nsubj | forced:force VERB VBD 0 root | "
      "Lund PROPN NNP 2 obj | to PART TO 5 mark | resign VERB VB 2 xcomp");
  const ActClause *last;
  ActWordSet chain =
      act_clause_get_chain (raised.clauses, find (&raised, 3), &last);

  assert_words (&raised, &chain, "has tried to buy");
  g_assert_true (last == find (&raised, 5));
  g_assert_true (act_clause_is_chained (raised.clauses, last));
  g_assert_cmpuint (last->subject, ==, 1);
  g_assert_cmpuint (find (&controlled, 5)->subject, ==, 3);
  g_assert_false (
      act_clause_is_chained (controlled.clauses, find (&controlled, 5)));
}

static void
test_copula (void)
{
  g_auto (Reading) plain = read_tree (
      "Rae PROPN NNP 5 nsubj | is:be AUX VBZ 5 cop | now ADV RB 5 advmod | "
      "the DET DT 5 det | mayor NOUN NN 0 root | of ADP IN 7 case | "
      "Bath PROPN NNP 5 nmod");
  g_auto (Reading) outer = read_tree ("The DET DT 2 det | trouble NOUN NN 7 "
                                      "nsubj:outer | is:be AUX VBZ 7 cop | "
                                      "that SCONJ IN 7 mark | rents:rent NOUN "
                                      "NNS 7 nsubj | have AUX VBP 7 aux | "
                                      "risen:rise VERB VBN 0 root");
  const ActClause *clause = find (&plain, 5);

  g_assert_cmpuint (clause->kind, ==, ACT_CLAUSE_COPULA);
  assert_words (&plain, &clause->group, "is now");
  assert_argument (&plain, clause, 0, ACT_ARGUMENT_OBLIQUE, 7, 0);
  g_assert_true (act_clause_get_arguments (plain.clauses, clause)->nominal);

  clause = find (&outer, 7);
  g_assert_cmpuint (clause->kind, ==, ACT_CLAUSE_VERB);
  g_assert_cmpuint (clause->subject, ==, 5);
  g_assert_cmpuint (clause->outer_subject, ==, 2);
  g_assert_cmpuint (clause->outer_copula, ==, 3);
}

static void
test_expletive (void)
{
  g_auto (Reading) there = read_tree ("There PRON EX 2 expl | were:be VERB VBD "
                                      "0 root | riots:riot NOUN NNS 2 nsubj");
  g_auto (Reading) it = read_tree (
      "It PRON PRP 3 expl | is:be AUX VBZ 3 cop | clear ADJ JJ 0 root | "
      "that SCONJ IN 6 mark | Lee PROPN NNP 6 nsubj | won:win VERB VBD 3 "
      "csubj");

  g_assert_true (find (&there, 2)->existential);
  g_assert_cmpuint (find (&there, 2)->subject, ==, 3);
  g_assert_true (find (&it, 3)->expletive);
  g_assert_cmpuint (find (&it, 3)->extraposed, ==, 6);
  assert_argument (&it, find (&it, 3), 0, ACT_ARGUMENT_CCOMP, 6, 0);
}

static void
test_coordination (void)
{
  g_auto (Reading) auxiliaries =
      read_tree ("Nils PROPN NNP 3 nsubj:pass | was:be AUX VBD 3 aux:pass | "
                 "seized:seize VERB VBN 0 root | and CCONJ CC 5 cc | "
                 "beaten:beat VERB VBN 3 conj | by ADP IN 7 case | "
                 "guards:guard NOUN NNS 5 obl:agent");
  g_auto (Reading) circumstance = read_tree (
      "Prices:price NOUN NNS 2 nsubj | rose:rise VERB VBD 0 root | and CCONJ "
      "CC 4 cc | "
      "fell:fall VERB VBD 2 conj | in ADP IN 6 case | May PROPN NNP 4 obl");
  const ActClause *second = find (&auxiliaries, 5);

  g_assert_cmpuint (second->subject, ==, 1);
  g_assert_true (second->passive);
  assert_words (&auxiliaries, &second->group, "was beaten");
  g_assert_true (&auxiliaries.clauses->clauses[second->coordinated] ==
                 find (&auxiliaries, 3));
  assert_argument (&circumstance, find (&circumstance, 2), 0,
                   ACT_ARGUMENT_OBLIQUE, 6, 0);
  g_assert_true (
      act_clause_get_arguments (circumstance.clauses, find (&circumstance, 2))
          ->shared);
}

static void
test_nominal (void)
{
  static const ActClauseKind kinds[] = {ACT_CLAUSE_TITLE, ACT_CLAUSE_POSSESSIVE,
                                        ACT_CLAUSE_APPOSITION};
  g_auto (Reading) reading =
      read_tree ("Judge PROPN NNP 2 nmod:desc | Ito PROPN NNP 9 nsubj | , "
                 "PUNCT , 6 punct | "
                 "Peru PROPN NNP 6 nmod:poss | 's PART POS 4 case | envoy NOUN "
                 "NN 2 appos | "
                 ", PUNCT , 6 punct | has:have AUX VBZ 9 aux | left:leave VERB "
                 "VBN 0 root");
  guint n = 0;

  for (guint i = 0; i < reading.clauses->n_clauses; i++)
    if (reading.clauses->clauses[i].kind > ACT_CLAUSE_COPULA)
      g_assert_cmpuint (reading.clauses->clauses[i].kind, ==, kinds[n++]);
  g_assert_cmpuint (n, ==, G_N_ELEMENTS (kinds));
}

static void
test_phrase (void)
{
  g_auto (Reading) reading = read_tree (
      "The DET DT 3 det | old ADJ JJ 3 amod | port NOUN NN 12 nsubj | "
      "of ADP IN 5 case | Riga PROPN NNP 3 nmod | , PUNCT , 9 punct | "
      "which PRON WDT 9 nsubj | had AUX VBD 9 aux | closed:close VERB VBN 3 "
      "acl:relcl | "
      ", PUNCT , 9 punct | has:have AUX VBZ 12 aux | reopened:reopen VERB VBN "
      "0 root");
  const ActTree *tree = &reading.clauses->tree;
  ActWordSet words;

  words = act_phrase_get_words (tree, 3, ACT_PHRASE_BARE, NULL);
  assert_words (&reading, &words, "The old port");
  words = act_phrase_get_words (tree, 3, ACT_PHRASE_SUBJECT, NULL);
  assert_words (&reading, &words, "The old port of Riga");
  words = act_phrase_get_words (tree, 3, ACT_PHRASE_ARGUMENT, NULL);
  assert_words (&reading, &words, "The old port of Riga");
  words = act_phrase_get_words (tree, 3, ACT_PHRASE_FULL, NULL);
  assert_words (&reading, &words, "The old port of Riga , which had closed");
}

/* A quotation mark without its partner does not stay at an edge. */
static void
test_edges (void)
{
  g_auto (Reading) reading = read_tree (
      "He PRON PRP 2 nsubj | sang:sing VERB VBD 0 root | `` PUNCT `` 5 punct | "
      "Blue ADJ JJ 5 amod | Moon PROPN NNP 2 obj | '' PUNCT '' 5 punct | "
      ", PUNCT , 2 punct");
  ActWordSet words = {{0}};

  act_word_set_add_range (&words, 3, 7);
  assert_words (&reading, &words, "`` Blue Moon ''");
  act_word_set_remove (&words, 6);
  assert_words (&reading, &words, "Blue Moon");
}

/* More words than a set can hold: no clauses, and no harm. */
static void
test_too_long (void)
{
  GString *tree = g_string_new ("go VERB VB 0 root");
  g_autoptr (ActParse) parse = NULL;
  g_autoptr (ActClauses) clauses = NULL;

  for (guint i = 0; i < ACT_WORD_SET_MAX; i++)
    g_string_append (tree, "|on ADV RB 1 advmod");
  parse = test_tree_new (tree->str);
  clauses = act_clauses_new (act_parse_get_sentence (parse, 0));
  g_assert_cmpuint (clauses->n_clauses, ==, 0);
  g_string_free (tree, TRUE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/clause/set", test_set);
  g_test_add_func ("/clause/arguments", test_arguments);
  g_test_add_func ("/clause/group", test_group);
  g_test_add_func ("/clause/relative", test_relative);
  g_test_add_func ("/clause/agreement", test_agreement);
  g_test_add_func ("/clause/event-antecedent", test_event_antecedent);
  g_test_add_func ("/clause/participle", test_participle);
  g_test_add_func ("/clause/control", test_control);
  g_test_add_func ("/clause/copula", test_copula);
  g_test_add_func ("/clause/expletive", test_expletive);
  g_test_add_func ("/clause/coordination", test_coordination);
  g_test_add_func ("/clause/nominal", test_nominal);
  g_test_add_func ("/clause/phrase", test_phrase);
  g_test_add_func ("/clause/edges", test_edges);
  g_test_add_func ("/clause/too-long", test_too_long);
  return g_test_run ();
}
