/* The inside of perspective/: work on the clauses of one sentence. */
#ifndef ACTANT_PERSPECTIVE_WORK_H
#define ACTANT_PERSPECTIVE_WORK_H

#include "lexicon/lexicon.h"
#include "perspective/cue.h"
#include "perspective/perspective.h"

/**
 * ActPerspectiveWork:
 * @base: by clause, what it inherits; @final: with its own negation,
 *   auxiliaries and adverbs; @done: that they are known
 * @said_by: by clause, the clause of speech that hangs on it ("…, she said"),
 *   or ACT_NO_CLAUSE
 * @judged: what the sentence behind this one says of it ('+', '-', '0' or NUL)
 */
typedef struct {
  const ActParse *parse;
  const ActQuotations *quotations;
  const ActClauses *clauses;
  const ActWord *words;
  const ActTable *modal_words;
  guint sentence;
  char judged;
  ActPerspective *base, *final;
  guint8 *done;
  guint16 *said_by;
} ActPerspectiveWork;

ActWordRef act_work_make_ref (const ActPerspectiveWork *work, guint word);

/* ---- reality.c: is it so, has it happened ---- */

void act_perspective_flip (ActPerspective *perspective);
/* A modality that is there already stays: "may have to" is possible. */
void act_perspective_weaken (ActPerspective *perspective, ActModality modality);

/* A conjunction of the clause with this form; one of condition; an adverb. */
gboolean act_work_has_mark (const ActPerspectiveWork *work,
                            const ActClause *clause, const char *lower);
gboolean act_work_has_condition_mark (const ActPerspectiveWork *work,
                                      const ActClause *clause);
gboolean act_work_has_adverb (const ActPerspectiveWork *work,
                              const ActClause *clause, const char *lower);

/* "A *fake* video shows …": what it shows is open. */
void act_work_doubt_forged (const ActPerspectiveWork *work, guint noun,
                            ActPerspective *perspective);
/* "falsely", "wrongly". */
gboolean act_work_is_called_false (const ActPerspectiveWork *work,
                                   const ActClause *clause);

/* "*If Ann wins*, papers say that Bob goes": the condition on a clause of
   speech or thought that is one of its content, or NULL. */
const ActClause *act_work_find_condition (const ActPerspectiveWork *work,
                                          const ActClause *clause);

/* "if …" hangs on the clause, or on the first of the verbs that it stands
   beside. */
gboolean act_work_is_conditional (const ActPerspectiveWork *work,
                                  const ActClause *clause);

/* Adds what the clause's own words say: negation, auxiliaries, adverbs, a
   condition, that it is a question or a command. */
void act_work_add_own (const ActPerspectiveWork *work, const ActClause *clause,
                       ActPerspective *perspective);

/* ---- would.c ---- */

/* What a "would" that is no condition stands for: "said she would go", "would
   rather go", "would not comment", "would later go". */
void act_work_resolve_would (const ActPerspectiveWork *work,
                             const ActClause *clause,
                             ActPerspective *perspective);

/* ---- negation.c ---- */

/* "no country", "nobody", "neither side": the word that negates the phrase with
   this head, or 0. */
guint act_work_find_negation_of_phrase (const ActPerspectiveWork *work,
                                        guint head);
/* "*few* analysts", "*hardly anyone*": most do not. */
gboolean act_work_is_few (const ActPerspectiveWork *work, guint head);
/* The word that negates the clause, be it in subject or object, or 0. */
guint act_work_find_negation (const ActPerspectiveWork *work,
                              const ActClause *clause);
/* The same, but for "not only" and the like, and with that of the first of
   several verbs: "did not call or meet". */
gboolean act_work_is_negated (const ActPerspectiveWork *work,
                              const ActClause *clause);

/* ---- verdict.c: what the text judges of it ---- */

/* "claims, *wrongly*, that she left": the content of what the text calls wrong.
 */
gboolean act_work_is_wrongly_said (const ActPerspectiveWork *work,
                                   const ActClause *clause);

/* What the clause @index, reported or supposed, is called by the text: "it is
   false that …", "the claim that … was debunked", "it is unclear whether …". */
void act_work_apply_verdict (const ActPerspectiveWork *work, guint16 index,
                             ActPerspective *perspective);

/* ---- verdict-behind.c: what sentences around it say of one ---- */

/* What is judged of sentence @index right behind it ("That is not true."): '+'
   so, '-' not so, '0' open, NUL where nothing is. */
char act_perspective_read_verdict_behind (const ActParse *parse, guint index);

/* What a label before it says, in the same way: "*False*: Ann sued Bob". */
char act_perspective_read_label (const ActParse *parse, guint index);

/* The line before it is "The claim", "What was claimed". */
gboolean act_perspective_is_under_claim (const ActParse *parse, guint index);

/* ---- speaker.c: whose words ---- */

gboolean act_work_is_speech_noun (const ActPerspectiveWork *work, guint word);

/* The one behind a noun that says something: "Ann's statement", "a Kremlin
   readout", "a report by the agency", "issued a statement": its possessor,
   name, author or issuer; the noun itself when there is none. */
guint act_work_find_author (const ActPerspectiveWork *work, guint noun);

/* The speaker of a clause of speech: its subject; the by-phrase or the place of
   a passive ("it was said in Brussels"); 0 when nobody is named. */
guint act_work_find_speaker (const ActPerspectiveWork *work,
                             const ActClause *clause);

/* Attributes to @speaker (0: hearsay) by the word @cue. */
void act_work_attribute (const ActPerspectiveWork *work,
                         ActPerspective *perspective, guint speaker, guint cue,
                         ActStance stance);

/* ---- parenthetic.c: whose words, told beside them ---- */

/* Fills said_by. */
void act_work_find_parenthetic (const ActPerspectiveWork *work);

/* Attributes the clause @index to who says it beside it. */
void act_work_apply_parenthetic (const ActPerspectiveWork *work, guint16 index,
                                 ActPerspective *perspective);

/* "*if Ann is to be believed*": no condition, but whose words the rest is. */
gboolean act_work_is_credence (const ActPerspectiveWork *work,
                               const ActClause *clause);

/* ---- telling.c: how it is told ---- */

/* "rumour", "speculation", "gossip". */
gboolean act_word_is_rumour (const ActWord *noun);

/* "word", "theory", "the official line": what is told, and by nobody unless it
   is somebody's. */
gboolean act_work_is_tale (const ActPerspectiveWork *work, guint noun);

/* "*legend has it* that …", "*a rumour spread* that …", "*one theory holds*
   that …": nobody's word. */
gboolean act_work_is_hearsay (const ActPerspectiveWork *work,
                              const ActClause *governor);

/* Whose it is then: "*a rumour* spread that …"; 0 for "legend has it that …".
 */
guint act_work_find_hearsay_author (const ActPerspectiveWork *work,
                                    const ActClause *governor);

/* "Ann *is adamant* that …", "was sure that …": her word, and no more. */
gboolean act_work_is_assured (const ActPerspectiveWork *work,
                              const ActClause *governor,
                              const ActClause *clause);

/* "…, *as Ann tells it*", "*As Ann put it*, …" */
gboolean act_work_is_telling (const ActPerspectiveWork *work,
                              const ActClause *clause);

/* "…, *a charge that she denies*", "…, an allegation his lawyers reject" */
gboolean act_work_is_contested (const ActPerspectiveWork *work,
                                const ActClause *clause);

/* "Ann killed Bob: *police*", a headline: who speaks, and the colon; or word 0.
 */
ActWordRef act_work_find_behind_colon (const ActPerspectiveWork *work,
                                       ActWordRef *colon);

/* "*The way Ann sees it*, …": Ann, and the word "way"; or 0. */
guint act_work_find_way (const ActPerspectiveWork *work, guint *way);

/* ---- quoted.c ---- */

/* What stands in quotation marks and nobody is told to say is hearsay. */
void act_work_doubt_quoted (const ActPerspectiveWork *work,
                            const ActClause *clause,
                            ActPerspective *perspective);

/* ---- fiction.c ---- */

/* "In the novel, Ann robs a bank": in a story, and no fact. */
gboolean act_work_is_fiction (const ActPerspectiveWork *work,
                              const ActClause *clause);

/* ---- carry.c ---- */

/* "The court heard that Lee hit Ann. *He then* drove off": of the same source,
   or as doubtful. */
void act_work_carry_hearsay (const ActPerspectiveWork *work,
                             const ActClause *clause,
                             ActPerspective *perspective);

/* ---- inherit.c ---- */

/* What clause @index takes over from the clause above it. */
void act_work_inherit (const ActPerspectiveWork *work, guint16 index,
                       ActPerspective *perspective);

/* ---- content.c: what a clause passes on ---- */

/* Source, cue and stance of another. */
void act_perspective_copy_voice (ActPerspective *perspective,
                                 const ActPerspective *above);

/* What stands beside a doubted or denied content ("… as happened in Ukraine")
   is not doubted itself. */
void act_perspective_take_for_granted (ActPerspective *perspective);

/* Makes @clause the content of @governor ("said that …", "wants …"). */
void act_work_pass_complement (const ActPerspectiveWork *work,
                               const ActClause *governor,
                               const ActClause *clause,
                               ActPerspective *perspective);

/* "witnesses *described how* soldiers beat Bob": so they say. */
gboolean act_work_is_testimony (const ActPerspectiveWork *work,
                                const ActClause *governor);

/* "a call for *Norway to sign*": the noun says that it should. */
gboolean act_work_is_called_for (const ActPerspectiveWork *work,
                                 const ActClause *clause);

/* "that" as a conjunction, not as a relative pronoun. */
gboolean act_work_has_that (const ActPerspectiveWork *work,
                            const ActClause *clause);

/* ---- aside.c: what stands in somebody's words and is not theirs ---- */

/* "police said Acme, *which makes tyres*, had left": what the writer tells of a
   name beside it. */
gboolean act_work_is_aside (const ActPerspectiveWork *work,
                            const ActClause *clause,
                            const ActPerspective *above);

/* "*any* bank *that handles* it", "*whoever* …", "*banks that handle* it will
   be fined": there may be none. */
gboolean act_work_is_of_any (const ActPerspectiveWork *work,
                             const ActClause *clause);

/* "said that Ann left, a dodge *that angered Bob*": so the text says. */
gboolean act_work_is_in_comment (const ActPerspectiveWork *work,
                                 const ActClause *clause,
                                 const ActPerspective *above);

/* "The money, he says, was a loan; *Ann flew* to Riga": behind the semicolon of
   a clause that is @first the text goes on by itself. */
gboolean act_work_goes_on (const ActPerspectiveWork *work,
                           const ActClause *clause,
                           const ActPerspective *first);

/* ---- content-verb.c: verbs whose content is a case of its own ---- */

/* "is shown *discussing* it", "was seen leaving": what one could see. */
gboolean act_work_is_seen (const ActPerspectiveWork *work,
                           const ActClause *governor, const ActClause *clause);

/* "insisted that Ann *leave*": what should be. */
gboolean act_work_is_wanted (const ActPerspectiveWork *work,
                             const ActClause *governor,
                             const ActClause *clause);

/* "*ruled* that Ann is guilty": so the court finds, and wants nothing done. */
gboolean act_work_is_finding (const ActPerspectiveWork *work,
                              const ActClause *governor,
                              const ActClause *clause);

/* "*Suppose* that Ann had won", "*assuming* that she wins, Bob will go": nobody
   says or wants it. */
gboolean act_work_is_supposition (const ActPerspectiveWork *work,
                                  const ActClause *governor, const ActCue *cue);

/* "there is *nothing to suggest* that …", "has *little to show* that …" */
gboolean act_work_is_of_nothing (const ActPerspectiveWork *work,
                                 const ActClause *governor);

/* "neither confirmed nor *denied* that …", "would not confirm or deny that …":
   @governor is one of two verbs that say the contrary. */
gboolean act_work_is_of_contraries (const ActPerspectiveWork *work,
                                    const ActClause *governor,
                                    const ActCue *cue);

/* "*analysts expect* Shell to buy it": so they think. */
gboolean act_work_is_expectation (const ActPerspectiveWork *work,
                                  const ActClause *governor,
                                  const ActClause *clause);

/* "*jurors acquitted* him of killing her" */
gboolean act_work_is_acquittal (const ActPerspectiveWork *work,
                                const ActClause *governor);

/* Who acquits denies it; a court that is not named found that it is not so. */
void act_work_pass_acquittal (const ActPerspectiveWork *work,
                              const ActClause *governor,
                              ActPerspective *perspective);

/* ---- content-noun.c: what a noun passes on ---- */

/* Complement of a word with a signature ("fail to", "unlikely that"). */
void act_perspective_apply_matrix (const ActMatrixWord *matrix,
                                   gboolean negated,
                                   ActPerspective *perspective);

/* A content clause is often hung on the last noun before it ("reports of the
   media that …"): the noun of speech that this one belongs to, or itself. */
guint act_work_find_governing_noun (const ActPerspectiveWork *work, guint noun);

/* "*confirmed* a report that …": so who confirms it says. */
gboolean act_work_is_borne_out (const ActPerspectiveWork *work, guint noun);

/* "rejected claims that …", "Ann's claim that …", "the plan to …". */
void act_work_pass_noun (const ActPerspectiveWork *work, guint noun,
                         const ActClause *clause, const ActPerspective *above,
                         ActPerspective *perspective);

/* ---- adverbial.c: beside the clause, not in it ---- */

/* Behind the clause above it, with a comma between them. */
gboolean act_work_is_set_off (const ActPerspectiveWork *work,
                              const ActClause *clause);

/* "hinted *at leaving*", "toyed *with buying* Acme", "spoke *of selling* it":
   what is only said or thought of. */
gboolean act_work_is_only_thought_of (const ActPerspectiveWork *work,
                                      const ActClause *clause);

/* ", *forcing* the army to leave": what comes of what the clause above tells.
 */
gboolean act_work_is_outcome (const ActPerspectiveWork *work,
                              const ActClause *clause);
/* "voted *to ban* it", "used gas *to clear* the square": the vote bans it, and
   what was used was used for that. */
gboolean act_work_is_enacted (const ActPerspectiveWork *work,
                              const ActClause *governor,
                              const ActClause *clause);
/* Of an infinitive of purpose: "must go *to sign* it" is wanted of her, too. */
ActModality act_work_get_purpose_modality (const ActPerspective *above);

/* "marched *to protest*", "joined a rally *to mark* the day": what those who
   gather do by it. */
gboolean act_word_is_act_of_crowd (const ActWord *word);

/* Adverbial clause below @above: of condition, of purpose, "without …ing". */
void act_work_pass_adverbial (const ActPerspectiveWork *work,
                              const ActClause *clause,
                              const ActPerspective *above,
                              ActPerspective *perspective);

/* ---- content-kind.c: which clause is the content of which ---- */

/* "confessed *to killing* her": so the killer says. */
gboolean act_work_is_avowed (const ActPerspectiveWork *work,
                             const ActClause *governor,
                             const ActClause *clause);

/* "is capable of winning", "ruled out signing", "refrained from signing", "went
   on to sign": a gerund or infinitive that the parser hung on its word as an
   adjunct. */
gboolean act_work_is_gerund_complement (const ActPerspectiveWork *work,
                                        const ActClause *governor,
                                        const ActClause *clause);

/* The speech verb that governs @clause as direct speech although it is only
   set beside it. */
gboolean act_work_is_direct_speech (const ActPerspectiveWork *work,
                                    const ActClause *governor,
                                    const ActClause *clause);

/* "told journalists outside the court that …": a content clause that was hung
   on the noun before it. */
gboolean act_work_is_content_of_verb (const ActPerspectiveWork *work,
                                      const ActClause *governor,
                                      const ActClause *clause);

/* "the feeling that …" taken for a relative clause. */
gboolean act_work_is_content_of_noun (const ActPerspectiveWork *work,
                                      const ActClause *clause, guint noun);

/* A clause of speech with its own content beside another ("said …, while Ann
   said …") is the text's own. */
gboolean act_work_speaks_for_itself (const ActPerspectiveWork *work,
                                     const ActClause *clause);

/* "said that Ann left, *when in fact she stayed*": the text's own. */
gboolean act_work_sets_right (const ActPerspectiveWork *work,
                              const ActClause *clause);

#endif
