/* Turns of transcripts and interviews: "HALE: I never took a cent. …". */
#include "perspective/turn.h"

#include "lexicon/lexicon.h"

#include <string.h>

/* Longest name before the colon, in words. */
#define LABEL_MAX 4

/* Longest remark in brackets behind it, in words. */
#define BRACKETS_MAX 10

/** How a paragraph begins that somebody speaks. */
typedef enum {
  LABEL_NONE,
  LABEL_NAME,
  LABEL_CAPITALS, /* "STONE": a name only beside others */
  LABEL_QUESTION,
  LABEL_ANSWER,
  N_LABELS
} Label;

/** A paragraph that one person speaks: sentences [begin, end). */
typedef struct {
  guint begin, end;
  guint name, colon; /* words of the first sentence: the name's last, and the
                        one that ends the label; 0 without a label */
  Label label;
  ActWordRef speaker; /* of an answer, word 0 where nobody is named */
} Turn;

static gboolean
is_in_capitals (const ActWord *word)
{
  for (const char *p = word->form; *p; p = g_utf8_next_char (p))
    if (!g_unichar_isupper (g_utf8_get_char (p)) && !strchr (".'-", *p))
      return FALSE;
  return TRUE;
}

/* "HALE", "MODERATOR"; not "UPDATE", "BREAKING". */
static gboolean
is_caps_name (const ActWord *word)
{
  const char *const *row =
      act_table_find (act_table_get ("noun-classes"), word->lower);

  if (row)
    return strcmp (row[1], "person") == 0;
  return word->upos == ACT_UPOS_PROPN && word->form[1] != '\0' &&
         !g_str_has_suffix (word->lower, "ing");
}

gboolean
act_turn_has_name (const ActParse *parse, guint sentence, guint end,
                   ActNameType type)
{
  guint n;
  const ActNameSpan *names = act_parse_get_names (parse, &n);
  guint first = 0, high = n;

  while (first < high) {
    guint middle = (first + high) / 2;
    if (names[middle].sentence < sentence)
      first = middle + 1;
    else
      high = middle;
  }
  for (guint i = first; i < n && names[i].sentence == sentence; i++)
    if (names[i].end <= end && names[i].type == type)
      return TRUE;
  return FALSE;
}

/* Behind what is told of a name in brackets, "COLE (Republican, Ohio)"; @at
   where there are none. */
static guint
skip_brackets (const ActSentence *sentence, guint at)
{
  guint end = at;

  if (end > sentence->n_words || strcmp (sentence->words[end].lower, "(") != 0)
    return at;
  while (end <= sentence->n_words && end <= at + BRACKETS_MAX &&
         strcmp (sentence->words[end].lower, ")") != 0)
    end++;
  return end <= sentence->n_words && end <= at + BRACKETS_MAX ? end + 1 : at;
}

static Label
read_label (const ActParse *parse, guint index, guint *last, guint *colon)
{
  const ActSentence *sentence = act_parse_get_sentence (parse, index);
  gboolean capitals = TRUE, name = TRUE;
  guint at = 1;

  while (at <= sentence->n_words && at <= LABEL_MAX + 1 &&
         strcmp (sentence->words[at].lower, ":") != 0 &&
         (at == 1 || strcmp (sentence->words[at].lower, "(") != 0)) {
    capitals &= is_in_capitals (&sentence->words[at]);
    name &= is_caps_name (&sentence->words[at++]);
  }
  *last = at - 1;
  at = skip_brackets (sentence, at);
  if (at == 1 || at >= sentence->n_words ||
      strcmp (sentence->words[at].lower, ":") != 0)
    return LABEL_NONE;
  *colon = at;
  if (at == 2 && strcmp (sentence->words[1].form, "Q") == 0)
    return LABEL_QUESTION;
  if (at == 2 && strcmp (sentence->words[1].form, "A") == 0)
    return LABEL_ANSWER;
  if (act_turn_has_name (parse, index, *last + 1, ACT_NAME_PER))
    return LABEL_NAME;
  if (!capitals || act_turn_has_name (parse, index, *last + 1, ACT_NAME_LOC))
    return LABEL_NONE;
  return name ? LABEL_NAME : LABEL_CAPITALS;
}

/* The sentence behind the paragraph that @sentence begins. */
static guint
find_paragraph_end (const ActParse *parse, guint sentence)
{
  guint n = act_parse_count_sentences (parse), end = sentence + 1;
  guint line = act_parse_get_sentence (parse, sentence)->line;

  while (end < n && act_parse_get_sentence (parse, end)->line == line)
    end++;
  return end;
}

/* A paragraph that ends with a question, of nobody who is quoted. */
static gboolean
is_question (const ActParse *parse, guint begin, guint end)
{
  const ActSentence *first = act_parse_get_sentence (parse, begin);
  const ActSentence *last = act_parse_get_sentence (parse, end - 1);

  return first->n_words > 0 && last->n_words > 1 &&
         strcmp (last->words[last->n_words].form, "?") == 0 &&
         first->words[1].upos != ACT_UPOS_PUNCT;
}

static gboolean
has_word (const ActParse *parse, guint begin, guint end,
          const char *const *forms)
{
  for (guint s = begin; s < end; s++) {
    const ActSentence *sentence = act_parse_get_sentence (parse, s);
    for (guint i = 1; i <= sentence->n_words; i++)
      if (act_strings_have (forms, sentence->words[i].lower))
        return TRUE;
  }
  return FALSE;
}

/* Whether paragraphs from the question at @first on are those of an interview:
   what comes before says so, or whoever answers speaks of "us". */
static gboolean
is_interview (const ActParse *parse, guint first)
{
  static const char *const interview[] = {"interview", "interviewed",
                                          "conversation", "q&a", NULL};
  static const char *const self[] = {"i", "me", "my", "our", "us", "we", NULL};
  guint n = act_parse_count_sentences (parse), end;
  guint questions = 0, answers = 0, own = 0;

  for (guint s = first; s < n; s = end) {
    end = find_paragraph_end (parse, s);
    if (is_question (parse, s, end)) {
      questions++;
    } else {
      answers++;
      own += has_word (parse, s, end, self) ? 1 : 0;
    }
  }
  return answers >= questions && questions * 4 >= answers &&
         ((questions >= 2 && has_word (parse, 0, first, interview)) ||
          (questions >= 3 && own * 2 >= answers));
}

/* Who answers is the only one whom sentences before @first name, or nobody. */
static ActWordRef
find_interviewed (const ActParse *parse, guint first)
{
  guint n;
  const ActNameSpan *names = act_parse_get_names (parse, &n);
  ActWordRef found = {0};
  const char *last = NULL;

  for (guint i = 0; i < n && names[i].sentence < first; i++) {
    const ActWord *word = &act_parse_get_sentence (parse, names[i].sentence)
                               ->words[names[i].end - 1];
    if (names[i].type != ACT_NAME_PER)
      continue;
    if (last && strcmp (last, word->lower) != 0)
      return (ActWordRef){0};
    last = word->lower;
    found = (ActWordRef){names[i].sentence, (guint16) (names[i].end - 1)};
  }
  return found;
}

/* The answers of an interview without labels: what stands below a paragraph
   that asks. */
static void
find_answers (const ActParse *parse, GArray *turns)
{
  guint n = act_parse_count_sentences (parse), first = 0, end;
  Turn turn = {.label = LABEL_ANSWER};

  while (first < n) {
    end = find_paragraph_end (parse, first);
    if (first > 0 && is_question (parse, first, end))
      break;
    first = end;
  }
  if (first == n || !is_interview (parse, first))
    return;
  turn.speaker = find_interviewed (parse, first);
  for (guint s = first; s < n; s = end) {
    end = find_paragraph_end (parse, s);
    turn.begin = s;
    turn.end = end;
    if (!is_question (parse, s, end))
      g_array_append_val (turns, turn);
  }
}

/* "A: …" is said by the only one whom the text names before the first
   question. */
static void
name_answers (const ActParse *parse, GArray *turns)
{
  ActWordRef speaker = {0};

  for (guint i = 0; i < turns->len; i++) {
    Turn *turn = &g_array_index (turns, Turn, i);
    if (turn->label == LABEL_QUESTION && !speaker.word)
      speaker = find_interviewed (parse, turn->begin);
    if (turn->label == LABEL_ANSWER)
      turn->speaker = speaker;
  }
}

/* "*The Post:* Do you know her?": the colon of a short label that is no person,
   in a paragraph that speaks to somebody; 0 for others. */
static guint
find_asking_label (const ActParse *parse, guint s, guint end)
{
  static const char *const you[] = {"you", "your", "yourself", NULL};
  const ActSentence *first = act_parse_get_sentence (parse, s);
  guint colon = 1;

  while (colon <= first->n_words && colon <= LABEL_MAX &&
         g_ascii_isupper (first->words[colon].form[0]))
    colon++;
  if (colon == 1 || colon >= first->n_words ||
      strcmp (first->words[colon].lower, ":") != 0 ||
      act_turn_has_name (parse, s, colon, ACT_NAME_PER) ||
      !has_word (parse, s, end, you))
    return 0;
  return colon;
}

/* How often sentences before @first name a person by the word @lower. */
static guint
count_named (const ActParse *parse, guint first, const char *lower)
{
  guint n, count = 0;
  const ActNameSpan *names = act_parse_get_names (parse, &n);

  for (guint i = 0; i < n && names[i].sentence < first; i++)
    count += names[i].type == ACT_NAME_PER &&
             strcmp (act_parse_get_sentence (parse, names[i].sentence)
                         ->words[names[i].end - 1]
                         .lower,
                     lower) == 0;
  return count;
}

ActWordRef
act_turn_find_answering (const ActParse *parse, guint *first)
{
  const guint n = act_parse_count_sentences (parse);
  guint questions = 0, end, most = 0, n_names;
  const ActNameSpan *names = act_parse_get_names (parse, &n_names);
  ActWordRef found = {0};

  for (guint s = 0; s < n; s = end) {
    end = find_paragraph_end (parse, s);
    if (!find_asking_label (parse, s, end))
      continue;
    if (questions++ == 0)
      *first = s;
  }
  if (questions < 2)
    return found;
  for (guint i = 0; i < n_names && names[i].sentence < *first; i++) {
    const guint word = names[i].end - 1u;
    const guint count =
        names[i].type == ACT_NAME_PER
            ? count_named (parse, *first,
                           act_parse_get_sentence (parse, names[i].sentence)
                               ->words[word]
                               .lower)
            : 0;
    if (count > most) {
      most = count;
      found = (ActWordRef){names[i].sentence, (guint16) word};
    }
  }
  return most > 1 ? found : (ActWordRef){0};
}

/* (transfer full): of Turn; empty unless the text is a transcript: two who
   speak by name, or one and two more in capitals, or questions and answers. */
static GArray *
find_turns (const ActParse *parse)
{
  GArray *turns = g_array_new (FALSE, FALSE, sizeof (Turn));
  guint n = act_parse_count_sentences (parse), count[N_LABELS] = {0},
        line = G_MAXUINT;

  for (guint s = 0; s < n; s++) {
    const ActSentence *sentence = act_parse_get_sentence (parse, s);
    Turn turn = {.begin = s, .end = s + 1};
    if (sentence->line == line) {
      if (turns->len > 0) {
        Turn *last = &g_array_index (turns, Turn, turns->len - 1);
        if (last->end == s)
          last->end++;
      }
      continue;
    }
    line = sentence->line;
    turn.label = read_label (parse, s, &turn.name, &turn.colon);
    count[turn.label]++;
    if (turn.label != LABEL_NONE)
      g_array_append_val (turns, turn);
  }
  gboolean transcript = count[LABEL_NAME] >= 2 ||
                        (count[LABEL_NAME] == 1 && count[LABEL_CAPITALS] >= 2);
  gboolean interview = count[LABEL_QUESTION] && count[LABEL_ANSWER];
  for (guint i = turns->len; i-- > 0;) {
    Label label = g_array_index (turns, Turn, i).label;
    if (!(label <= LABEL_CAPITALS ? transcript : interview))
      g_array_remove_index (turns, i);
  }
  name_answers (parse, turns);
  if (turns->len == 0)
    find_answers (parse, turns);
  return turns;
}

/* Who speaks the turn; the label says it, or word 0. */
static ActWordRef
find_turn_speaker (const Turn *turn)
{
  return turn->label <= LABEL_CAPITALS
             ? (ActWordRef){turn->begin, (guint16) turn->name}
             : turn->speaker;
}

static void
add_part (const ActParse *parse, const Turn *turn, ActWordRef begin,
          ActWordRef end, GArray *quotations)
{
  ActQuotation part = {0};

  if (!act_quotation_set_range (&part, parse, begin, end))
    return;
  part.cue = (ActWordRef){turn->begin, (guint16) turn->colon};
  part.speaker = find_turn_speaker (turn);
  part.unnamed = part.speaker.word == 0;
  g_array_append_val (quotations, part);
}

void
act_turns_add (const ActParse *parse, GArray *quotations)
{
  g_autoptr (GArray) turns = find_turns (parse);
  guint n = quotations->len, at = 0;

  for (guint i = 0; i < turns->len; i++) {
    const Turn *turn = &g_array_index (turns, Turn, i);
    ActWordRef begin = {turn->begin, (guint16) (turn->colon + 1)};
    guint words = act_parse_get_sentence (parse, turn->end - 1)->n_words;
    /* What a turn quotes is told by whom it quotes. */
    for (; at < n; at++) {
      const ActQuotation *inner = &g_array_index (quotations, ActQuotation, at);
      if (inner->begin.sentence >= turn->end)
        break;
      if (inner->end.sentence < turn->begin)
        continue;
      ActWordRef from = inner->begin, to = inner->end;
      if (from.sentence >= turn->begin)
        add_part (parse, turn, begin, from, quotations);
      begin = to;
    }
    add_part (parse, turn, begin,
              (ActWordRef){turn->end - 1, (guint16) (words + 1)}, quotations);
  }
  if (turns->len > 0)
    g_array_sort (quotations, act_quotation_compare);
}
