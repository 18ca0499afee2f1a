/* A parse as CoNLL-U (https://universaldependencies.org/format.html). */
#include "token/parse-private.h"

#include <string.h>

/* The sentence's text with line ends and TABs as spaces. */
static void
append_text (const ActParse *parse, ActSpan span, GString *out)
{
  const char *text = act_document_get_text (parse->document, NULL);

  for (guint32 i = span.begin; i < span.end; i++)
    g_string_append_c (out, strchr ("\n\r\t", text[i]) ? ' ' : text[i]);
}

/* A field: "_" when it is empty. */
static void
append_field (GString *out, const char *field)
{
  g_string_append (out, *field ? field : "_");
}

/* Penn's tag of a word: of punctuation, whose tags the parse does not tell
   apart, by its form. */
static const char *
xpos_of (const ActWord *word)
{
  static const char *const tags[][2] = {{",", ","},
                                        {".", "."},
                                        {"!", "."},
                                        {"?", "."},
                                        {"(", "-LRB-"},
                                        {")", "-RRB-"},
                                        {"[", "-LRB-"},
                                        {"]", "-RRB-"},
                                        {"{", "-LRB-"},
                                        {"}", "-RRB-"},
                                        {"\xe2\x80\x9c", "``"}};

  if (word->xpos == ACT_XPOS_OTHER)
    return "_";
  if (word->xpos == ACT_XPOS_SYM && strcmp (word->form, "$") == 0)
    return "$";
  if (word->xpos != ACT_XPOS_PUNCT)
    return act_xpos_to_string (word->xpos);
  for (gsize i = 0; i < G_N_ELEMENTS (tags); i++)
    if (strcmp (word->form, tags[i][0]) == 0)
      return tags[i][1];
  if (strcmp (word->lower, "\"") == 0 || strcmp (word->lower, "'") == 0)
    return strcmp (word->form, "``") == 0 ? "``" : "''";
  return strspn (word->form, ".!?") == strlen (word->form) ? "." : ":";
}

static gboolean
goes_on (const ActSentence *sentence, guint number)
{
  return number < sentence->n_words &&
         (sentence->words[number + 1].flags & ACT_WORD_MWT_NEXT);
}

static void
append_token_range (const ActParse *parse, const ActSentence *sentence,
                    guint number, GString *out)
{
  guint last = number;
  ActSpan span = sentence->words[number].span;

  while (goes_on (sentence, last))
    last++;
  if (last == number)
    return;
  span.end = sentence->words[last].span.end;
  g_string_append_printf (out, "%u-%u\t", number, last);
  append_text (parse, span, out);
  g_string_append (out, "\t_\t_\t_\t_\t_\t_\t_\t");
  g_string_append (out, sentence->words[last].flags & ACT_WORD_SPACE_AFTER
                            ? "_\n"
                            : "SpaceAfter=No\n");
}

/* The name that word @number of sentence @index is in, or NULL. @next: first
   name that may be in this sentence or later; moved on. */
static const ActNameSpan *
find_name (const ActParse *parse, guint index, guint number, guint *next)
{
  for (; *next < parse->names->len; (*next)++) {
    const ActNameSpan *name = &g_array_index (parse->names, ActNameSpan, *next);
    if (name->sentence > index ||
        (name->sentence == index && name->begin > number))
      return NULL;
    if (name->sentence == index && number < name->end)
      return name;
  }
  return NULL;
}

static void
append_word (const ActParse *parse, const ActSentence *sentence, guint index,
             guint number, guint *next_name, GString *out)
{
  const ActWord *word = &sentence->words[number];
  const ActNameSpan *name = find_name (parse, index, number, next_name);
  char features[256];

  act_word_format_features (sentence, number, features, sizeof features);
  g_string_append_printf (out, "%u\t", number);
  append_field (out, word->form);
  g_string_append_c (out, '\t');
  append_field (out, word->lemma);
  g_string_append_printf (out, "\t%s\t%s\t", act_upos_to_string (word->upos),
                          xpos_of (word));
  append_field (out, features);
  g_string_append_printf (out, "\t%u\t%s\t_\t", word->head,
                          act_rel_to_string (word->rel));
  if (!(word->flags & ACT_WORD_SPACE_AFTER) && !goes_on (sentence, number) &&
      !(word->flags & ACT_WORD_MWT_NEXT))
    g_string_append (out, "SpaceAfter=No|");
  g_string_append_printf (out, "Bytes=%u:%u", word->span.begin, word->span.end);
  if (name)
    g_string_append_printf (out, "|Name=%c-%s",
                            name->begin == number ? 'B' : 'I',
                            act_name_type_to_string (name->type));
  g_string_append_c (out, '\n');
}

void
act_parse_format_conllu (const ActParse *parse, GString *out)
{
  guint next_name = 0;

  for (guint i = 0; i < parse->sentences->len; i++) {
    const ActSentence *sentence = act_parse_get_sentence (parse, i);
    if (i == 0)
      g_string_append_printf (out, "# newdoc id = %s\n",
                              act_document_get_name (parse->document));
    g_string_append_printf (out, "# sent_id = %s-%u\n# text = ",
                            act_document_get_name (parse->document), i + 1);
    append_text (parse, sentence->span, out);
    g_string_append_c (out, '\n');
    for (guint number = 1; number <= sentence->n_words; number++) {
      if (!(sentence->words[number].flags & ACT_WORD_MWT_NEXT))
        append_token_range (parse, sentence, number, out);
      append_word (parse, sentence, i, number, &next_name, out);
    }
    g_string_append_c (out, '\n');
  }
}
