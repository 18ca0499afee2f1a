/* Propositions: what sentences with given trees state. */
#include "proposition/event-class.h"
#include "proposition/trust.h"
#include "word-trees.h"

#include <actant/tuples.h>

static ActRecord *
read_trees (const char *trees)
{
  g_autoptr (ActParse) parse = test_parse_trees (trees);
  g_autoptr (GError) error = NULL;
  ActRecord *record = act_extract_record (parse, 0);

  act_record_check (record, &error);
  g_assert_no_error (error);
  return record;
}

static const char *
get_label (const ActRecord *record, guint32 entity)
{
  return entity == ACT_NONE ? NULL
                            : act_record_get_entity (record, entity)->label;
}

/* The statement with these ends and this relation label; NULL object: none. */
static const ActProposition *
find (const ActRecord *record, const char *subject, const char *label,
      const char *object)
{
  for (guint i = 0; i < record->propositions->len; i++) {
    const ActProposition *at = act_record_get_proposition (record, i);
    const char *have =
        at->object != ACT_NONE ? get_label (record, at->object) : at->value;
    if (g_str_equal (get_label (record, at->subject), subject) &&
        g_str_equal (at->relation_label, label) &&
        g_strcmp0 (have, object) == 0)
      return at;
  }
  return NULL;
}

static const ActProposition *
expect (const ActRecord *record, const char *subject, const char *label,
        const char *object)
{
  const ActProposition *found = find (record, subject, label, object);

  if (!found)
    g_error ("no statement %s | %s | %s", subject, label,
             object ? object : "-");
  return found;
}

static char *
get_evidence (const ActRecord *record, const ActProposition *proposition)
{
  return g_strndup (record->text + proposition->span.begin,
                    act_span_length (proposition->span));
}

static void
test_transitive (void)
{
  g_autoptr (ActRecord) record = read_trees (TEST_BOB (
      1, 4, "nsubj") "may/may/AUX/MD/4/aux visit/visit/VERB/VB/0/root "
                     "Oslo/Oslo/PROPN/NNP/4/obj/B-LOC "
                     "on/on/ADP/IN/7/case Monday/Monday/PROPN/NNP/4/obl "
                     "././PUNCT/./4/punct");
  const ActProposition *visit = expect (record, "Bob Day", "visit", "Oslo");
  g_autofree char *evidence = get_evidence (record, visit);

  g_assert_cmpint (visit->modality, ==, ACT_MODALITY_POSSIBLE);
  g_assert_cmpstr (visit->time, ==, "on Monday");
  g_assert_cmpstr (visit->event_class, ==, "CONSULT");
  g_assert_cmpstr (visit->relation_id, ==, "visit");
  g_assert_cmpstr (visit->relation_phrase, ==, "may visit");
  g_assert_true (g_str_has_prefix (evidence, "Bob Day may visit Oslo"));
}

/* A meeting that is arranged is a consultation; who will help agrees to. */
static void
test_future (void)
{
  g_autoptr (ActRecord) record = read_trees (TEST_BOB (
      1, 4, "nsubj") "will/will/AUX/MD/4/aux visit/visit/VERB/VB/0/root "
                     "Oslo/Oslo/PROPN/NNP/4/obj/B-LOC ././PUNCT/./4/punct");

  g_assert_cmpstr (expect (record, "Bob Day", "visit", "Oslo")->event_class, ==,
                   "CONSULT");
  g_assert_cmpstr (act_event_class_of_intent ("AID"), ==, "AGREE");
}

static void
test_passive (void)
{
  g_autoptr (ActRecord) record = read_trees (TEST_BOB (
      1, 4, "nsubj:pass") "was/be/AUX/VBD/4/aux:pass "
                          "arrested/arrest/VERB/VBN/0/root "
                          "by/by/ADP/IN/6/case " TEST_ANN (
                              6, 4, "obl:agent") "././PUNCT/./4/punct");

  expect (record, "Ann Lee", "arrest", "Bob Day");
  g_assert_cmpuint (record->propositions->len, ==, 1);
}

static void
test_passive_without_agent (void)
{
  g_autoptr (ActRecord) record = read_trees (TEST_BOB (
      1, 4,
      "nsubj:pass") "was/be/AUX/VBD/4/aux:pass arrested/arrest/VERB/VBN/0/root "
                    "in/in/ADP/IN/6/case "
                    "Oslo/Oslo/PROPN/NNP/4/obl/B-LOC ././PUNCT/./4/punct");
  const ActProposition *arrest =
      expect (record, "Bob Day", "be arrested in", "Oslo");

  g_assert_cmpstr (arrest->event_class, ==, "COERCE");
}

static void
test_chain (void)
{
  g_autoptr (ActRecord) record = read_trees (TEST_ANN (
      1, 3, "nsubj") "wants/want/VERB/VBZ/0/root to/to/PART/TO/5/mark "
                     "join/join/VERB/VB/3/xcomp "
                     "Acme/Acme/PROPN/NNP/5/obj/B-ORG ././PUNCT/./3/punct");
  const ActProposition *join =
      expect (record, "Ann Lee", "want to join", "Acme");

  g_assert_cmpstr (join->relation_id, ==, "want_to_join");
  g_assert_cmpint (join->modality, ==, ACT_MODALITY_INTENT);
}

/* "failed to sign" is told as it stands and as not having signed. */
static void
test_implicative (void)
{
  g_autoptr (ActRecord) record = read_trees (TEST_ANN (
      1, 3, "nsubj") "failed/fail/VERB/VBD/0/root to/to/PART/TO/5/mark "
                     "sign/sign/VERB/VB/3/xcomp "
                     "the/the/DET/DT/7/det treaty/treaty/NOUN/NN/5/obj "
                     "././PUNCT/./3/punct");

  g_assert_cmpint (
      expect (record, "Ann Lee", "fail to sign", "treaty")->polarity, ==,
      ACT_POSITIVE);
  g_assert_cmpint (expect (record, "Ann Lee", "sign", "treaty")->polarity, ==,
                   ACT_NEGATIVE);
}

static void
test_coordination (void)
{
  g_autoptr (ActRecord) record =
      read_trees (TEST_ANN (1, 6, "nsubj") "and/and/CCONJ/CC/4/cc " TEST_BOB (
          4, 1, "conj") "met/meet/VERB/VBD/0/root "
                        "in/in/ADP/IN/8/case Oslo/Oslo/PROPN/NNP/6/obl/B-LOC "
                        "././PUNCT/./6/punct");

  expect (record, "Ann Lee", "meet", "Bob Day");
  expect (record, "Ann Lee", "meet in", "Oslo");
  expect (record, "Bob Day", "meet in", "Oslo");
}

/* A denied rumour is never a fact of the text. */
static void
test_denial (void)
{
  g_autoptr (ActRecord) record = read_trees (TEST_BOB (
      1, 3, "nsubj") "denied/deny/VERB/VBD/0/root "
                     "that/that/SCONJ/IN/7/mark " TEST_ANN (
                         5, 8, "nsubj") "had/have/AUX/VBD/8/aux "
                                        "stolen/steal/VERB/VBN/3/ccomp "
                                        "money/money/NOUN/NN/8/obj "
                                        "././PUNCT/./3/punct");
  const ActProposition *steal = expect (record, "Ann Lee", "steal", "money");
  const ActProposition *deny =
      expect (record, "Bob Day", "deny", "Ann Lee had stolen money");

  g_assert_cmpint (steal->stance, ==, ACT_STANCE_DENIES);
  g_assert_cmpstr (get_label (record, steal->source), ==, "Bob Day");
  g_assert_cmpstr (steal->cue, ==, "denied");
  g_assert_cmpuint (deny->source, ==, ACT_NONE);
  g_assert_cmpint (deny->value_type, ==, ACT_VALUE_PROPOSITION);
  g_assert_cmpstr (deny->event_class, ==, "REJECT");
}

/* "Bob denied it": what Ann said of him just before is denied by him. */
static void
test_denial_points_back (void)
{
  /* clang-format off */
  g_autoptr (ActRecord) record = read_trees (
      TEST_ANN (1, 3, "nsubj")
      "said/say/VERB/VBD/0/root that/that/SCONJ/IN/7/mark "
      TEST_BOB (5, 7, "nsubj")
      "stole/steal/VERB/VBD/3/ccomp money/money/NOUN/NN/7/obj "
      "././PUNCT/./3/punct\n"
      TEST_BOB (1, 3, "nsubj")
      "denied/deny/VERB/VBD/0/root it/it/PRON/PRP/3/obj ././PUNCT/./3/punct");
  /* clang-format on */
  guint asserted = 0, denied = 0;

  for (guint i = 0; i < record->propositions->len; i++) {
    const ActProposition *at = act_record_get_proposition (record, i);
    if (!g_str_equal (at->relation_label, "steal"))
      continue;
    asserted += at->stance == ACT_STANCE_ASSERTS &&
                g_str_equal (get_label (record, at->source), "Ann Lee");
    denied += at->stance == ACT_STANCE_DENIES &&
              g_str_equal (get_label (record, at->source), "Bob Day");
  }
  g_assert_cmpuint (asserted, ==, 1);
  g_assert_cmpuint (denied, ==, 1);
}

static void
test_copula (void)
{
  g_autoptr (ActRecord) record = read_trees (TEST_ANN (
      1, 4,
      "nsubj") "is/be/AUX/VBZ/4/cop president/president/NOUN/NN/0/root "
               "of/of/ADP/IN/6/case "
               "Norway/Norway/PROPN/NNP/4/nmod/B-LOC ././PUNCT/./4/punct");
  const ActProposition *president =
      expect (record, "Ann Lee", "be president of", "Norway");

  g_assert_cmpstr (president->event_class, ==, "P35");
}

/* What a word needs to mean something stays with it. */
static void
test_complements (void)
{
  g_autoptr (ActRecord) record = read_trees (TEST_BOB (
      1, 4, "nsubj") "is/be/AUX/VBZ/4/cop capable/capable/ADJ/JJ/0/root "
                     "of/of/SCONJ/IN/6/mark winning/win/VERB/VBG/4/advcl "
                     "././PUNCT/./4/punct");
  g_autoptr (ActRecord) base = read_trees (TEST_BOB (
      1, 3, "nsubj") "based/base/VERB/VBD/0/root plans/plan/NOUN/NNS/3/obj "
                     "on/on/ADP/IN/6/case reports/report/NOUN/NNS/3/obl "
                     "././PUNCT/./3/punct");
  g_autoptr (ActRecord) push = read_trees (TEST_BOB (
      1, 3, "nsubj") "pushed/push/VERB/VBD/0/root back/back/ADV/RB/3/advmod "
                     "././PUNCT/./3/punct");
  const ActProposition *able = act_record_get_proposition (record, 0);

  g_assert_cmpstr (able->value, ==, "capable of winning");
  expect (base, "Bob Day", "base plans on", "reports");
  g_assert_cmpstr (act_record_get_proposition (push, 0)->relation_label, ==,
                   "push back");
}

static void
test_apposition (void)
{
  g_autoptr (ActRecord) record =
      read_trees ("Oslo/Oslo/PROPN/NNP/8/nsubj/B-LOC ,/,/PUNCT/,/4/punct "
                  "the/the/DET/DT/4/det capital/capital/NOUN/NN/1/appos "
                  "of/of/ADP/IN/6/case Norway/Norway/PROPN/NNP/4/nmod/B-LOC "
                  ",/,/PUNCT/,/1/punct slept/sleep/VERB/VBD/0/root "
                  "././PUNCT/./8/punct");

  expect (record, "Oslo", "be capital of", "Norway");
}

static void
test_title (void)
{
  g_autoptr (ActRecord) record = read_trees (
      "Norway/Norway/PROPN/NNP/4/nmod:poss/B-LOC 's/'s/PART/POS/1/case "
      "foreign/foreign/ADJ/JJ/4/amod "
      "minister/minister/NOUN/NN/5/nmod:desc " TEST_ANN (
          5, 7, "nsubj") "resigned/resign/VERB/VBD/0/root ././PUNCT/./7/punct");
  const ActProposition *role =
      expect (record, "Ann Lee", "be foreign minister of", "Norway");

  g_assert_cmpuint (role->source, ==, ACT_NONE);
  expect (record, "Ann Lee", "resign", NULL);
}

static void
test_event_noun (void)
{
  g_autoptr (ActRecord) record =
      read_trees ("Denmark/Denmark/PROPN/NNP/3/nmod:poss/B-LOC "
                  "'s/'s/PART/POS/1/case invasion/invasion/NOUN/NN/6/nsubj "
                  "of/of/ADP/IN/5/case Norway/Norway/PROPN/NNP/3/nmod/B-LOC "
                  "angered/anger/VERB/VBD/0/root " TEST_ANN (
                      7, 6, "obj") "././PUNCT/./6/punct");
  const ActProposition *invade = expect (record, "Denmark", "invade", "Norway");

  g_assert_cmpstr (invade->event_class, ==, "ASSAULT");
  g_assert_cmpstr (invade->relation_phrase, ==, "invasion");
}

static void
test_speech (void)
{
  g_autoptr (ActRecord) record =
      read_trees ("\"/\"/PUNCT/``/4/punct " TEST_BOB (
          2, 4,
          "nsubj") "has/have/VERB/VBZ/9/ccomp the/the/DET/DT/6/det "
                   "letter/letter/NOUN/NN/4/obj ,/,/PUNCT/,/4/punct "
                   "\"/\"/PUNCT/''/4/punct said/say/VERB/VBD/0/root " TEST_ANN (
                       10, 9, "nsubj") "././PUNCT/./9/punct");
  const ActProposition *has = expect (record, "Bob Day", "have", "letter");

  g_assert_cmpstr (get_label (record, has->source), ==, "Ann Lee");
  expect (record, "Ann Lee", "say", "Bob Day has the letter");
}

/* Eighty conjuncts on both sides: the statements stay within their limit. */
static void
test_limits (void)
{
  g_autoptr (GString) trees = g_string_new (NULL);

  for (guint i = 0; i < 80; i++)
    g_string_append_printf (trees, "N%u/N%u/PROPN/NNP/%u/%s/B-PER ", i, i,
                            i ? 1u : 81u, i ? "conj" : "nsubj");
  g_string_append (trees, "attacked/attack/VERB/VBD/0/root");
  for (guint i = 0; i < 80; i++)
    g_string_append_printf (trees, " M%u/M%u/PROPN/NNP/%u/%s/B-PER", i, i,
                            i ? 82u : 81u, i ? "conj" : "obj");
  g_autoptr (ActRecord) record = read_trees (trees->str);
  g_assert_cmpuint (record->propositions->len, >, 0);
  g_assert_cmpuint (record->propositions->len, <=, 24);
}

/* A named actor's act is trusted more than what a mere thing is. */
static void
test_trust (void)
{
  g_autofree ActTrustTrace *act = g_new0 (ActTrustTrace, 1);
  g_autofree ActTrustTrace *state = g_new0 (ActTrustTrace, 1);
  ActTrust trust;

  act->features[ACT_TRUST_BIAS] = state->features[ACT_TRUST_BIAS] = 1;
  act->features[ACT_TRUST_CLASS] = 1;
  state->features[ACT_TRUST_SUBJECT_THING] = 1;
  state->features[ACT_TRUST_COPULA] = 1;
  state->features[ACT_TRUST_CLAUSE] = -2;
  trust = act_trust_estimate (act);
  g_assert_cmpfloat (trust.right, >, act_trust_estimate (state).right);
  g_assert_cmpfloat (act_trust_estimate (state).right, <,
                     ACT_TRUST_LEAST_OF_ACT);
  /* either fault is enough, and only one of them is wrong */
  for (guint fault = 0; fault < ACT_N_FAULT; fault++) {
    act->others[fault] = 3;
    g_assert_cmpfloat (act_trust_estimate (act).right, <, trust.right);
    g_assert_true ((act_trust_estimate (act).wrong > trust.wrong) ==
                   (fault == ACT_FAULT_WRONG));
    act->others[fault] = 0;
  }
  for (guint i = 0; i < ACT_N_TRUST; i++)
    g_assert_nonnull (act_trust_get_name (i));
}

/* Who counts acts sees less sure ones, if something is acted on; a role or a
   word is none. What may well be wrong is not told, what may be of no use is.
 */
static void
test_enough (void)
{
  const ActTrust between = {(ACT_TRUST_LEAST + ACT_TRUST_LEAST_OF_ACT) / 2, 0};
  const ActTrust useful = {ACT_TRUST_LEAST, ACT_TRUST_MOST_WRONG / 2};
  const ActTrust risky = {ACT_TRUST_LEAST, 1 - ACT_TRUST_LEAST};
  ActStatement of_something = {.object = 0}, of_nothing = {.object = ACT_NONE};
  static const char *const others[] = {"STATEMENT", "P39", NULL};

  g_assert_true (act_trust_is_enough (&of_something, between, "ASSAULT", -1));
  g_assert_false (act_trust_is_enough (&of_nothing, between, "ASSAULT", -1));
  g_assert_false (
      act_trust_is_enough (&of_something, between, "ASSAULT", ACT_TRUST_LEAST));
  for (guint i = 0; i < G_N_ELEMENTS (others); i++) {
    g_assert_false (
        act_trust_is_enough (&of_something, between, others[i], -1));
    g_assert_true (act_trust_is_enough (&of_something, useful, others[i], -1));
    g_assert_false (act_trust_is_enough (&of_something, risky, others[i], -1));
  }
  g_assert_true (
      act_trust_is_enough (&of_something, risky, NULL, ACT_TRUST_LEAST));
}

/* Texts with blanks between their parts; what finds no room is left out whole.
 */
static void
test_signs (void)
{
  static const float cuts[] = {1, 3};
  g_autofree ActSigns *signs = g_new0 (ActSigns, 1);
  g_autofree char *half = g_strnfill (ACT_SIGNS_BYTES / 2, 'x');

  act_signs_add (signs, "subject", "the", NULL);
  act_signs_add_step (signs, "clause", "untold", 3, cuts, 2, NULL);
  act_signs_add_step (signs, "clause", "untold", 2.5f, cuts, 2, "named");
  g_assert_cmpuint (signs->n, ==, 3);
  g_assert_cmpstr (signs->text + signs->begin[0], ==, "subject the");
  g_assert_cmpstr (signs->text + signs->begin[1], ==, "clause untold 2");
  g_assert_cmpstr (signs->text + signs->begin[2], ==, "clause untold 1 named");
  act_signs_add (signs, half, NULL);
  act_signs_add (signs, half, NULL);
  g_assert_cmpuint (signs->n, ==, 4);
  for (guint i = 0; i < 2 * ACT_SIGNS_MAX; i++)
    act_signs_add (signs, "mark", "if", NULL);
  g_assert_cmpuint (signs->n, ==, ACT_SIGNS_MAX);
  g_assert_cmpuint (signs->length, <=, ACT_SIGNS_BYTES);
  g_assert_cmpuint (act_sign_count_pronouns ("It is what they, \"he\", say"),
                    ==, 4);
}

static void
test_classes (void)
{
  ActEventNoun noun;

  g_assert_cmpstr (act_event_class_find ("meet", "with"), ==, "CONSULT");
  g_assert_cmpstr (act_event_class_find_first ("refuse"), ==, "REJECT");
  g_assert_cmpstr (act_event_class_find ("blow up", ""), ==, "ASSAULT");
  g_assert_null (act_event_class_find ("sneeze", ""));
  g_assert_null (act_event_class_find (NULL, ""));
  g_assert_null (act_event_class_find_first ("manage"));
  g_assert_null (act_event_class_find_first (NULL));
  g_assert_true (act_event_noun_find ("invasion", &noun));
  g_assert_cmpstr (noun.verb, ==, "invade");
  g_assert_false (act_event_noun_find ("teapot", &noun));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/proposition/transitive", test_transitive);
  g_test_add_func ("/proposition/future", test_future);
  g_test_add_func ("/proposition/passive", test_passive);
  g_test_add_func ("/proposition/passive-without-agent",
                   test_passive_without_agent);
  g_test_add_func ("/proposition/chain", test_chain);
  g_test_add_func ("/proposition/implicative", test_implicative);
  g_test_add_func ("/proposition/coordination", test_coordination);
  g_test_add_func ("/proposition/denial", test_denial);
  g_test_add_func ("/proposition/denial-points-back", test_denial_points_back);
  g_test_add_func ("/proposition/copula", test_copula);
  g_test_add_func ("/proposition/complements", test_complements);
  g_test_add_func ("/proposition/apposition", test_apposition);
  g_test_add_func ("/proposition/title", test_title);
  g_test_add_func ("/proposition/event-noun", test_event_noun);
  g_test_add_func ("/proposition/speech", test_speech);
  g_test_add_func ("/proposition/limits", test_limits);
  g_test_add_func ("/proposition/trust", test_trust);
  g_test_add_func ("/proposition/enough", test_enough);
  g_test_add_func ("/proposition/signs", test_signs);
  g_test_add_func ("/proposition/classes", test_classes);
  return g_test_run ();
}
