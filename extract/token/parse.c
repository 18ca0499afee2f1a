#include "token/parse-private.h"

#include "document/dateline.h"
#include "document/utf8.h"
#include "lexicon/lexicon.h"
#include "token/build.h"
#include "token/sentences.h"
#include "token/words.h"

#include <string.h>

/* ---- life ---- */

ActParse *
act_parse_alloc (const ActDocument *document)
{
  ActParse *parse = g_new0 (ActParse, 1);

  parse->document = document;
  parse->words = g_array_new (FALSE, TRUE, sizeof (ActWord));
  parse->first = g_array_new (FALSE, FALSE, sizeof (guint32));
  parse->sentences = g_array_new (FALSE, TRUE, sizeof (ActSentence));
  parse->names = g_array_new (FALSE, TRUE, sizeof (ActNameSpan));
  parse->strings = g_string_chunk_new (1 << 14);
  parse->forms = g_hash_table_new (g_str_hash, g_str_equal);
  parse->form = g_string_new (NULL);
  return parse;
}

void
act_parse_free (ActParse *parse)
{
  if (!parse)
    return;
  g_array_free (parse->words, TRUE);
  g_array_free (parse->first, TRUE);
  g_array_free (parse->sentences, TRUE);
  g_array_free (parse->names, TRUE);
  g_clear_pointer (&parse->states, g_byte_array_unref);
  g_string_chunk_free (parse->strings);
  g_clear_pointer (&parse->forms, g_hash_table_unref);
  if (parse->form)
    g_string_free (parse->form, TRUE);
  act_document_free (parse->own_document);
  g_free (parse);
}

void
act_parse_seal (ActParse *parse)
{
  ActWord end = ACT_PSEUDO_WORD;

  g_array_append_val (parse->words, end);
  for (guint i = 0; i < parse->sentences->len; i++)
    g_array_index (parse->sentences, ActSentence, i).words =
        act_parse_words_of (parse, i);
  g_clear_pointer (&parse->forms, g_hash_table_unref);
  g_string_free (g_steal_pointer (&parse->form), TRUE);
}

const ActDocument *
act_parse_get_document (const ActParse *parse)
{
  return parse->document;
}

guint
act_parse_count_sentences (const ActParse *parse)
{
  return parse->sentences->len;
}

const ActSentence *
act_parse_get_sentence (const ActParse *parse, guint index)
{
  g_return_val_if_fail (index < parse->sentences->len, NULL);
  return &g_array_index (parse->sentences, ActSentence, index);
}

const ActNameSpan *
act_parse_get_names (const ActParse *parse, guint *n_names)
{
  *n_names = parse->names->len;
  return (const ActNameSpan *) (gpointer) parse->names->data;
}

gsize
act_parse_count_words (const ActParse *parse)
{
  return parse->words->len - parse->sentences->len - 1;
}

/* ---- words ---- */

/* What a typographic sign is in plain letters, NULL when it stays. */
static const char *
plain_of (gunichar c)
{
  switch (c) {
  case 0x2018:
  case 0x2019:
  case 0x201b:
  case '`':
  case 0xb4:
    return "'";
  case 0x201c:
  case 0x201d:
  case 0x201e:
  case 0xab:
  case 0xbb:
    return "\"";
  case 0x2010:
  case 0x2011:
  case 0x2012:
  case 0x2013:
  case 0x2014:
  case 0x2212:
    return "-";
  case 0x2026:
    return "...";
  default:
    return NULL;
  }
}

/* Penn's escapes of whole words. */
static const char *
unescape (const char *form)
{
  static const char *const pairs[][2] = {
      {"``", "\""},   {"''", "\""},   {"-LRB-", "("}, {"-RRB-", ")"},
      {"-LSB-", "["}, {"-RSB-", "]"}, {"-LCB-", "{"}, {"-RCB-", "}"}};

  if (!strchr ("`'-", form[0]))
    return NULL;
  for (gsize i = 0; i < G_N_ELEMENTS (pairs); i++)
    if (strcmp (form, pairs[i][0]) == 0)
      return pairs[i][1];
  return NULL;
}

/* The lower-cased form with plain quotes and dashes; @form itself when that
   is the same. */
static char *
lower_of (ActParse *parse, char *form, gsize length)
{
  char small[64];
  g_autofree char *big = NULL;
  const char *escape = unescape (form);
  gboolean ascii = TRUE, same = TRUE;
  char *out;

  if (escape)
    return g_string_chunk_insert (parse->strings, escape);
  for (gsize i = 0; i < length; i++) {
    ascii = ascii && (guchar) form[i] < 0x80 && form[i] != '`';
    same = same && !g_ascii_isupper (form[i]);
  }
  if (ascii && same)
    return form;
  /* A character grows at most from two bytes to three. */
  out = length * 2 < sizeof small ? small : (big = g_malloc (length * 2 + 1));
  if (ascii) {
    for (gsize i = 0; i < length; i++)
      out[i] = g_ascii_tolower (form[i]);
    out[length] = '\0';
  } else {
    gsize n = 0;
    for (const char *p = form; *p; p = act_utf8_next (p)) {
      gunichar c = g_utf8_get_char (p);
      const char *plain = plain_of (c);
      if (plain) {
        memcpy (out + n, plain, strlen (plain));
        n += strlen (plain);
      } else {
        n += (gsize) g_unichar_to_utf8 (
            c == 0x130 ? 'i' : g_unichar_tolower (c), out + n);
      }
    }
    out[n] = '\0';
  }
  return g_string_chunk_insert (parse->strings, out);
}

/* Sets form and lower-cased form, which words of the same form share. */
static void
set_form (ActParse *parse, const char *text, gsize length, ActWord *word)
{
  gpointer form, lower;

  g_string_truncate (parse->form, 0);
  g_string_append_len (parse->form, text, (gssize) length);
  if (!g_hash_table_lookup_extended (parse->forms, parse->form->str, &form,
                                     &lower)) {
    form = g_string_chunk_insert_len (parse->strings, text, (gssize) length);
    lower = lower_of (parse, form, length);
    g_hash_table_insert (parse->forms, form, lower);
  }
  word->form = form;
  word->lower = lower;
}

ActWord *
act_parse_add_word (ActParse *parse, ActSpan span, guint8 flags)
{
  const char *text = act_document_get_text (parse->document, NULL);
  gsize length = act_span_length (span);
  ActWord word = {.span = span, .flags = flags};

  set_form (parse, text + span.begin, length, &word);
  word.lemma = word.lower;
  g_array_append_val (parse->words, word);
  return &g_array_index (parse->words, ActWord, parse->words->len - 1);
}

void
act_parse_begin_sentence (ActParse *parse, guint line)
{
  ActSentence sentence = {.line = line};
  ActWord root = ACT_PSEUDO_WORD;
  guint32 first = parse->words->len;

  g_array_append_val (parse->sentences, sentence);
  g_array_append_val (parse->first, first);
  g_array_append_val (parse->words, root);
}

/* "*Gen.* Ann Lee", "*Sec.* of State Lee": a title in short is read as the word
   it stands for; its form stays. */
static void
spell_titles (ActWord *words, guint n)
{
  const ActTable *titles = act_table_get ("title-abbreviations");

  for (guint i = 1; i < n; i++) {
    const char *form = words[i].form;
    const char *const *row;
    if (!g_ascii_isupper (form[0]) || !g_str_has_suffix (form, ".") ||
        !(g_ascii_isupper (words[i + 1].form[0]) ||
          strcmp (words[i + 1].form, "of") == 0))
      continue;
    row = act_table_find (titles, words[i].lower);
    if (row) {
      words[i].lower = row[1];
      words[i].flags |= ACT_WORD_TITLE;
    }
  }
}

void
act_parse_end_sentence (ActParse *parse)
{
  guint last = parse->sentences->len - 1;
  ActSentence *sentence = &g_array_index (parse->sentences, ActSentence, last);
  guint first = g_array_index (parse->first, guint32, last);
  ActWord *root = &g_array_index (parse->words, ActWord, first);

  sentence->n_words = parse->words->len - first - 1;
  g_assert (sentence->n_words > 0);
  spell_titles (root, sentence->n_words);
  sentence->span.begin = root[1].span.begin;
  sentence->span.end = root[sentence->n_words].span.end;
  root->span.begin = root->span.end = sentence->span.begin;
}

/* ---- from a document ---- */

static gboolean
is_read (ActLineKind kind)
{
  return kind == ACT_LINE_BODY || kind == ACT_LINE_TITLE;
}

/* Index of the line that holds byte @at, from @line on. */
static guint
line_of (const ActLine *lines, guint n, guint line, guint32 at)
{
  while (line + 1 < n && lines[line + 1].span.begin <= at)
    line++;
  return line;
}

static void
add_tokens (ActParse *parse, const GArray *tokens, guint begin, guint end,
            guint line)
{
  act_parse_begin_sentence (parse, line);
  for (guint i = begin; i < end; i++) {
    const ActToken *token = &g_array_index (tokens, ActToken, i);
    act_parse_add_word (parse, token->span, token->flags);
  }
  act_parse_end_sentence (parse);
}

/* What splitting paragraphs is done in. */
typedef struct {
  GArray *tokens; /* of ActToken */
  GArray *ends;   /* of guint */
} Scratch;

static void
add_paragraph (ActParse *parse, ActSpan range, guint line, gboolean heading,
               Scratch *scratch)
{
  const char *text = act_document_get_text (parse->document, NULL);
  guint n_lines, begin = 0;
  const ActLine *lines = act_document_get_lines (parse->document, &n_lines);

  g_array_set_size (scratch->tokens, 0);
  g_array_set_size (scratch->ends, 0);
  act_words_split (text, range, scratch->tokens);
  act_sentences_find_ends (text,
                           (const ActToken *) (gpointer) scratch->tokens->data,
                           scratch->tokens->len, heading, scratch->ends);
  for (guint i = 0; i < scratch->ends->len; i++) {
    guint end = g_array_index (scratch->ends, guint, i);
    const ActToken *token = &g_array_index (scratch->tokens, ActToken, begin);
    line = line_of (lines, n_lines, line, token->span.begin);
    add_tokens (parse, scratch->tokens, begin, end, line);
    begin = end;
  }
}

/* @all: lines of furniture too. */
static ActParse *
parse_lines (const ActDocument *document, gboolean all)
{
  ActParse *parse = act_parse_alloc (document);
  Scratch scratch;
  guint n;
  const ActLine *lines = act_document_get_lines (document, &n);
  const char *text = act_document_get_text (document, NULL);

  scratch.tokens = g_array_new (FALSE, FALSE, sizeof (ActToken));
  scratch.ends = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 0; i < n;) {
    ActSpan range = lines[i].span;
    guint next = i + 1;
    if (lines[i].kind == ACT_LINE_BLANK || !(all || is_read (lines[i].kind))) {
      i = next;
      continue;
    }
    while (next < n && lines[next].joined)
      range.end = lines[next++].span.end;
    if (!all && lines[i].kind == ACT_LINE_BODY)
      range.begin = act_dateline_skip (text, range);
    add_paragraph (parse, range, i, !all && lines[i].kind == ACT_LINE_TITLE,
                   &scratch);
    i = next;
  }
  g_array_unref (scratch.tokens);
  g_array_unref (scratch.ends);
  act_parse_seal (parse);
  return parse;
}

ActParse *
act_parse_new (const ActDocument *document)
{
  return parse_lines (document, FALSE);
}

ActParse *
act_parse_new_all (const ActDocument *document)
{
  return parse_lines (document, TRUE);
}

/* The white-space separated tokens of a line. */
static void
split_tokenized (const char *text, ActSpan range, GArray *tokens)
{
  const char *p = text + range.begin, *end = text + range.end;

  while (p < end) {
    const char *start;
    while (p < end && g_ascii_isspace (*p))
      p++;
    start = p;
    while (p < end && !g_ascii_isspace (*p))
      p++;
    if (start < p) {
      ActSpan token = {(guint32) (start - text), (guint32) (p - text)};
      act_words_split_token (text, token, ACT_WORD_SPACE_AFTER, tokens);
    }
  }
}

ActParse *
act_parse_new_lines (const ActDocument *document, gboolean tokenized)
{
  ActParse *parse = act_parse_alloc (document);
  g_autoptr (GArray) tokens = g_array_new (FALSE, FALSE, sizeof (ActToken));
  const char *text = act_document_get_text (document, NULL);
  guint n;
  const ActLine *lines = act_document_get_lines (document, &n);

  for (guint i = 0; i < n; i++) {
    g_array_set_size (tokens, 0);
    if (tokenized)
      split_tokenized (text, lines[i].span, tokens);
    else
      act_words_split (text, lines[i].span, tokens);
    for (guint begin = 0; begin < tokens->len; begin += ACT_SENTENCE_MAX_WORDS)
      add_tokens (parse, tokens, begin,
                  MIN (begin + ACT_SENTENCE_MAX_WORDS, tokens->len), i);
  }
  act_parse_seal (parse);
  return parse;
}
