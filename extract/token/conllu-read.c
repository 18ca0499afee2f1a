/* A parse from CoNLL-U (https://universaldependencies.org/format.html). */
#include "token/build.h"

#include "document/document-private.h"

#include <string.h>

enum {
  ID,
  FORM,
  LEMMA,
  UPOS,
  XPOS,
  FEATS,
  HEAD,
  DEPREL,
  DEPS,
  MISC,
  N_COLUMNS
};

/* Longest sentence taken, words. */
#define MAX_WORDS 5000

/* Where the reading is, and what has been read of the sentence. */
typedef struct {
  const char *name; /* of the input, for messages */
  guint line;       /* number of the line, from 1 */
  GString *text;    /* of the document to be made */
  GArray *words;    /* of Row */
  GArray *ends;     /* of guint: words up to the end of each sentence */
  GStringChunk *strings;
  guint token_first, token_last; /* of the multiword token, 0: none */
  gboolean token_space;
  guint first_line;                /* of the sentence */
  const char *speaker, *addressee; /* of the sentence, or NULL */
  GPtrArray *voices;               /* speaker and addressee of each sentence */
} Reading;

/* One word's line. */
typedef struct {
  ActSpan span;
  const char *lemma, *name;
  guint head;
  guint8 upos, xpos, rel, flags;
} Row;

static gboolean
fail (const Reading *reading, guint line, GError **error, const char *what,
      const char *value)
{
  g_set_error (error, ACT_ERROR, ACT_ERROR_INPUT, "%s:%u: %s '%s'",
               reading->name, line, what, value);
  return FALSE;
}

/* Cuts a line in place; FALSE unless there are ten fields. */
static gboolean
cut_columns (char *line, char *columns[N_COLUMNS])
{
  guint n = 0;

  for (char *field = line; field; n++) {
    char *tab = strchr (field, '\t');
    if (n == N_COLUMNS)
      return FALSE;
    columns[n] = field;
    if (tab)
      *tab++ = '\0';
    field = tab;
  }
  return n == N_COLUMNS;
}

static gboolean
parse_number (const char *field, guint *number)
{
  guint64 value;

  if (!g_ascii_string_to_unsigned (field, 10, 0, MAX_WORDS, &value, NULL))
    return FALSE;
  *number = (guint) value;
  return TRUE;
}

/* Words of the sentence so far. */
static guint
count_words (const Reading *reading)
{
  guint before = 0;

  if (reading->ends->len > 0)
    before = g_array_index (reading->ends, guint, reading->ends->len - 1);
  return reading->words->len - before;
}

/* The value of @key in the MISC column, copied, or NULL. */
static const char *
find_misc (const Reading *reading, const char *misc, const char *key)
{
  gsize n = strlen (key);

  while (misc) {
    const char *bar = strchr (misc, '|');
    gsize length = bar ? (gsize) (bar - misc) : strlen (misc);
    if (length > n && strncmp (misc, key, n) == 0 && misc[n] == '=')
      return g_string_chunk_insert_len (reading->strings, misc + n + 1,
                                        (gssize) (length - n - 1));
    misc = bar ? bar + 1 : NULL;
  }
  return NULL;
}

static gboolean
has_space (const Reading *reading, const char *misc)
{
  const char *value = find_misc (reading, misc, "SpaceAfter");
  return !value || strcmp (value, "No") != 0;
}

/* "3-4": the words of a multiword token. */
static gboolean
read_range (Reading *reading, char *columns[N_COLUMNS], GError **error)
{
  char *hyphen = strchr (columns[ID], '-');
  guint first, last;
  gboolean fine;

  *hyphen = '\0';
  fine = parse_number (columns[ID], &first) && parse_number (hyphen + 1, &last);
  *hyphen = '-';
  if (!fine || first != count_words (reading) + 1 || last <= first)
    return fail (reading, reading->line, error, "misplaced range of words",
                 columns[ID]);
  reading->token_first = first;
  reading->token_last = last;
  reading->token_space = has_space (reading, columns[MISC]);
  return TRUE;
}

/* Flags of word @number: where its token begins and ends. */
static guint8
flags_of (const Reading *reading, guint number, const char *misc)
{
  guint flags = 0;

  if (number < reading->token_first || number > reading->token_last)
    return has_space (reading, misc) ? ACT_WORD_SPACE_AFTER : 0;
  flags =
      number == reading->token_first ? ACT_WORD_MWT_FIRST : ACT_WORD_MWT_NEXT;
  if (number == reading->token_last && reading->token_space)
    flags |= ACT_WORD_SPACE_AFTER;
  return (guint8) flags;
}

static const char *
field_or_null (const Reading *reading, const char *field)
{
  return strcmp (field, "_") == 0
             ? NULL
             : g_string_chunk_insert (reading->strings, field);
}

/* Line ends other than CoNLL-U's own, which would cut the document's lines. */
static gboolean
has_line_end (const char *form)
{
  return strchr (form, '\r') || strstr (form, "\xe2\x80\xa8") ||
         strstr (form, "\xe2\x80\xa9");
}

static gboolean
read_word (Reading *reading, char *columns[N_COLUMNS], GError **error)
{
  Row row = {.rel = ACT_REL_DEP};
  guint number;

  if (!parse_number (columns[ID], &number) ||
      number != count_words (reading) + 1)
    return fail (reading, reading->line, error,
                 "word numbers must count up from 1, this is", columns[ID]);
  if (!*columns[FORM] || has_line_end (columns[FORM]))
    return fail (reading, reading->line, error, "no form of word", columns[ID]);
  if (strcmp (columns[HEAD], "_") == 0)
    row.head = G_MAXUINT;
  else if (!parse_number (columns[HEAD], &row.head) || row.head == number)
    return fail (reading, reading->line, error, "no head can be",
                 columns[HEAD]);
  row.lemma = field_or_null (reading, columns[LEMMA]);
  row.upos = (guint8) act_upos_from_string (columns[UPOS]);
  row.xpos = (guint8) act_xpos_from_string (columns[XPOS]);
  row.rel = (guint8) act_rel_from_string (columns[DEPREL]);
  row.flags = flags_of (reading, number, columns[MISC]);
  row.name = find_misc (reading, columns[MISC], "Name");
  row.span.begin = (guint32) reading->text->len;
  g_string_append (reading->text, columns[FORM]);
  row.span.end = (guint32) reading->text->len;
  if (row.flags & ACT_WORD_SPACE_AFTER)
    g_string_append_c (reading->text, ' ');
  g_array_append_val (reading->words, row);
  if (reading->text->len > ACT_DOCUMENT_MAX_BYTES) {
    g_set_error (error, ACT_ERROR, ACT_ERROR_LIMIT,
                 "%s:%u: text is longer than the limit of %u MB", reading->name,
                 reading->line, ACT_DOCUMENT_MAX_BYTES >> 20);
    return FALSE;
  }
  return TRUE;
}

/* Whether the heads are a tree with one root: every word reaches 0. Marks the
   words of finished paths in @seen. */
static gboolean
is_tree (const Row *rows, guint n)
{
  g_autofree guint *seen = g_new0 (guint, n + 1);
  guint roots = 0;

  for (guint i = 1; i <= n; i++) {
    roots += rows[i - 1].head == 0;
    for (guint at = i; at != 0 && seen[at] != n + 1; at = rows[at - 1].head) {
      if (seen[at] == i)
        return FALSE;
      seen[at] = i;
    }
    for (guint at = i; at != 0 && seen[at] == i; at = rows[at - 1].head)
      seen[at] = n + 1;
  }
  return roots == 1;
}

static gboolean
check_heads (const Reading *reading, Row *rows, guint n, GError **error)
{
  guint without = 0;

  for (guint i = 0; i < n; i++) {
    without += rows[i].head == G_MAXUINT;
    if (rows[i].head != G_MAXUINT && rows[i].head > n) {
      g_set_error (error, ACT_ERROR, ACT_ERROR_INPUT,
                   "%s:%u: head %u of word %u is not in the sentence",
                   reading->name, reading->first_line, rows[i].head, i + 1);
      return FALSE;
    }
  }
  if (without == n) {
    /* Not parsed yet: all words hang on the first. */
    for (guint i = 0; i < n; i++)
      rows[i].head = i > 0;
    rows[0].rel = ACT_REL_ROOT;
    return TRUE;
  }
  if (without == 0 && is_tree (rows, n))
    return TRUE;
  g_set_error (error, ACT_ERROR, ACT_ERROR_INPUT,
               "%s:%u: the heads of the sentence are no tree with one root",
               reading->name, reading->first_line);
  return FALSE;
}

static gboolean
end_sentence (Reading *reading, GError **error)
{
  guint n = count_words (reading);
  guint end = reading->words->len;

  if (n == 0)
    return TRUE;
  if (n < reading->token_last) {
    g_set_error (error, ACT_ERROR, ACT_ERROR_INPUT,
                 "%s:%u: words %u-%u of a token are missing", reading->name,
                 reading->line, n + 1, reading->token_last);
    return FALSE;
  }
  if (!check_heads (reading, &g_array_index (reading->words, Row, end - n), n,
                    error))
    return FALSE;
  if (g_array_index (reading->words, Row, end - 1).flags & ACT_WORD_SPACE_AFTER)
    g_string_truncate (reading->text, reading->text->len - 1);
  g_string_append_c (reading->text, '\n');
  g_array_append_val (reading->ends, end);
  g_ptr_array_add (reading->voices, (gpointer) (guintptr) reading->speaker);
  g_ptr_array_add (reading->voices, (gpointer) (guintptr) reading->addressee);
  reading->speaker = reading->addressee = NULL;
  reading->token_first = reading->token_last = 0;
  return TRUE;
}

/* "# speaker = Ann", "# addressee = Bob" of transcripts. */
static void
read_comment (Reading *reading, const char *line)
{
  const char *equals = strchr (line, '=');
  const char **voice = g_str_has_prefix (line, "# speaker") ? &reading->speaker
                       : g_str_has_prefix (line, "# addressee")
                           ? &reading->addressee
                           : NULL;

  if (!voice || !equals)
    return;
  for (equals++; *equals == ' '; equals++)
    ;
  if (*equals)
    *voice = g_string_chunk_insert (reading->strings, equals);
}

static gboolean
read_line (Reading *reading, char *line, GError **error)
{
  char *columns[N_COLUMNS];

  if (*line == '\0')
    return end_sentence (reading, error);
  if (*line == '#') {
    read_comment (reading, line);
    return TRUE;
  }
  if (count_words (reading) == 0)
    reading->first_line = reading->line;
  if (!cut_columns (line, columns)) {
    g_set_error (error, ACT_ERROR, ACT_ERROR_INPUT,
                 "%s:%u: not ten columns separated by TABs", reading->name,
                 reading->line);
    return FALSE;
  }
  if (strchr (columns[ID], '-'))
    return read_range (reading, columns, error);
  if (strchr (columns[ID], '.'))
    return TRUE; /* empty nodes of enhanced graphs */
  return read_word (reading, columns, error);
}

static gboolean
read_lines (Reading *reading, char *text, GError **error)
{
  char *next;

  for (char *line = text; line; line = next) {
    gsize length;
    next = strchr (line, '\n');
    if (next)
      *next++ = '\0';
    length = strlen (line);
    if (length > 0 && line[length - 1] == '\r')
      line[length - 1] = '\0';
    reading->line++;
    if (!read_line (reading, line, error))
      return FALSE;
  }
  return end_sentence (reading, error);
}

/* "B-PER": opens a name or, with I, makes the last one longer. */
static void
add_name (ActParse *parse, guint sentence, guint number, const char *tag)
{
  ActNameSpan name = {.sentence = sentence,
                      .begin = (guint16) number,
                      .end = (guint16) (number + 1),
                      .type = ACT_NAME_MISC};
  ActNameSpan *last = NULL;

  if (strlen (tag) < 3)
    return;
  if (parse->names->len > 0)
    last = &g_array_index (parse->names, ActNameSpan, parse->names->len - 1);
  if (tag[0] == 'I' && last && last->sentence == sentence &&
      last->end == number) {
    last->end++;
    return;
  }
  for (guint type = 0; type < ACT_N_NAME; type++)
    if (strcmp (act_name_type_to_string (type), tag + 2) == 0)
      name.type = type;
  name.probability[name.type] = 1;
  g_array_append_val (parse->names, name);
}

static void
add_row (ActParse *parse, const Row *row, guint sentence, guint number)
{
  ActWord *word = act_parse_add_word (parse, row->span, row->flags);

  word->head = (guint16) row->head;
  word->upos = row->upos;
  word->xpos = row->xpos;
  word->rel = row->rel;
  word->arc = 1;
  if (row->lemma)
    word->lemma = g_string_chunk_insert (parse->strings, row->lemma);
  if (row->name)
    add_name (parse, sentence, number, row->name);
}

static void
set_voices (ActParse *parse, const Reading *reading, guint sentence)
{
  ActSentence *it = &g_array_index (parse->sentences, ActSentence, sentence);
  const char *speaker = reading->voices->pdata[2 * sentence];
  const char *addressee = reading->voices->pdata[2 * sentence + 1];

  if (speaker)
    it->speaker = g_string_chunk_insert_const (parse->strings, speaker);
  if (addressee)
    it->addressee = g_string_chunk_insert_const (parse->strings, addressee);
}

static ActParse *
make_parse (const Reading *reading, GError **error)
{
  ActDocument *document = act_document_new (
      reading->name, NULL, reading->text->str, reading->text->len, error);
  ActParse *parse;
  guint at = 0;

  if (!document)
    return NULL;
  act_document_keep_lines (document);
  parse = act_parse_alloc (document);
  parse->own_document = document;
  for (guint i = 0; i < reading->ends->len; i++) {
    guint begin = at;
    act_parse_begin_sentence (parse, i);
    for (; at < g_array_index (reading->ends, guint, i); at++)
      add_row (parse, &g_array_index (reading->words, Row, at), i,
               at - begin + 1);
    act_parse_end_sentence (parse);
    set_voices (parse, reading, i);
  }
  act_parse_seal (parse);
  return parse;
}

ActParse *
act_parse_new_conllu (const char *name, const char *text, gsize length,
                      GError **error)
{
  g_autofree char *copy = NULL;
  Reading reading = {.name = name};
  ActParse *parse = NULL;

  if (!act_text_check (name, text, length, error))
    return NULL;
  copy = g_strndup (text, length);
  reading.text = g_string_new (NULL);
  reading.words = g_array_new (FALSE, FALSE, sizeof (Row));
  reading.ends = g_array_new (FALSE, FALSE, sizeof (guint));
  reading.strings = g_string_chunk_new (1 << 14);
  reading.voices = g_ptr_array_new ();
  if (read_lines (&reading, copy, error))
    parse = make_parse (&reading, error);
  g_string_free (reading.text, TRUE);
  g_array_free (reading.words, TRUE);
  g_array_free (reading.ends, TRUE);
  g_ptr_array_unref (reading.voices);
  g_string_chunk_free (reading.strings);
  return parse;
}
