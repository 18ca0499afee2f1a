/* Words and sentences of running and of pre-tokenised text. */
#include <actant/parse.h>

#include "token/sentences.h"

#include <string.h>

static ActDocument *
document_of (const char *text)
{
  return act_document_new ("t", NULL, text, strlen (text), NULL);
}

/* Words with spaces between, sentences with " | ". "~" joins the words of a
   multiword token, "+" the parts of a split one. */
static char *
show (const ActParse *parse)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < act_parse_count_sentences (parse); i++) {
    const ActSentence *sentence = act_parse_get_sentence (parse, i);
    if (i > 0)
      g_string_append (out, " |");
    for (guint w = 1; w <= sentence->n_words; w++) {
      guint flags = sentence->words[w].flags;
      if (out->len > 0)
        g_string_append_c (out, flags & ACT_WORD_MWT_NEXT ? '~'
                                : flags & ACT_WORD_SPLIT  ? '+'
                                                          : ' ');
      g_string_append (out, sentence->words[w].form);
    }
  }
  return g_string_free (out, FALSE);
}

static void
assert_words (const char *text, const char *words)
{
  g_autoptr (ActDocument) document = document_of (text);
  g_autoptr (ActParse) parse = act_parse_new_all (document);
  g_autofree char *got = show (parse);

  g_assert_cmpstr (got, ==, words);
}

static void
test_words (void)
{
  assert_words ("They don't, can't and cannot.",
                "They do~n't , ca~n't and can~not .");
  assert_words ("She\u2019s gonna see the Joneses\u2019 dog.",
                "She~\u2019s gon~na see the Joneses~\u2019 dog .");
  assert_words ("a state-owned, pro-European, re-elected ex-minister",
                "a state - owned , pro-European , re-elected ex-minister");
  assert_words ("It cost $1.5bn (40%) in the U.S. last year.",
                "It cost $ 1.5 bn ( 40 % ) in the U.S. last year .");
  assert_words ("Sen. Lind (R-S.C.) left UK-U.S. talks.",
                "Sen. Lind ( R - S.C. ) left UK - U.S. talks .");
  assert_words ("At 10:30am on 9/11, and/or in the 1990s",
                "At 10:30 am on 9/11 , and / or in the 1990s");
  assert_words ("See https://a.example/b?c=1, or write to x.y@z.example.",
                "See https://a.example/b?c=1 , or write to x.y@z.example .");
  assert_words ("Dr. J. K. Lee vs. Ann Co. Ltd. won",
                "Dr. J. K. Lee vs. Ann Co. Ltd. won");
  assert_words ("\"Wait...\" he said :-)", "\" Wait ... \" he said :-)");
  assert_words ("They like the '90s, rock'n'roll, C++ and 5-10 pages.",
                "They like the '90s , rock'n'roll , C++ and 5 - 10 pages .");
  assert_words ("LONDON\u2014He left.", "LONDON \u2014 He left .");
}

static void
test_sentences (void)
{
  assert_words ("He left. She stayed! Why? Nobody knew.",
                "He left . | She stayed ! | Why ? | Nobody knew .");
  assert_words ("Mr. Lee met Gen. Fox. They spoke.",
                "Mr. Lee met Gen. Fox . | They spoke .");
  assert_words ("\"I will go.\" She left.", "\" I will go . \" | She left .");
  assert_words ("He came from the U.S. on Monday. It rained.",
                "He came from the U.S. on Monday . | It rained .");
  assert_words ("one\n\ntwo", "one | two");
}

/* Every word's form is its bytes, words are in order and do not overlap. */
static void
test_spans (void)
{
  static const char text[] =
      "\xef\xbb\xbfThe caf\u00e9\u2019s owner\u00a0\u2014 Zo\u00eb \u2014 "
      "said: \u201cIt\u2019s \u00a35m.\u201d\r\nSo?\n";
  g_autoptr (ActDocument) document = document_of (text);
  g_autoptr (ActParse) parse = act_parse_new_all (document);
  guint32 at = 0;

  for (guint i = 0; i < act_parse_count_sentences (parse); i++) {
    const ActSentence *sentence = act_parse_get_sentence (parse, i);
    g_assert_cmpstr (sentence->words[0].form, ==, "");
    for (guint w = 1; w <= sentence->n_words; w++) {
      const ActWord *word = &sentence->words[w];
      g_assert_cmpuint (word->span.begin, >=, at);
      at = word->span.end;
      g_assert_cmpuint (act_span_length (word->span), ==, strlen (word->form));
      g_assert_true (memcmp (text + word->span.begin, word->form,
                             strlen (word->form)) == 0);
      g_assert_true (act_span_contains (sentence->span, word->span));
    }
  }
  g_assert_cmpuint (act_parse_count_words (parse), ==, 19);
}

static void
test_lower (void)
{
  g_autoptr (ActDocument) document = document_of (
      "\u201cWe DON\u2019T know \u2014 \u00c9MILE\u201d -LRB- `` ''");
  g_autoptr (ActParse) parse = act_parse_new_lines (document, TRUE);
  static const char *const lower[] = {"\"we",         "don't", "know", "-",
                                      "\u00e9mile\"", "(",     "\"",   "\""};
  const ActSentence *sentence = act_parse_get_sentence (parse, 0);

  g_assert_cmpuint (sentence->n_words, ==, G_N_ELEMENTS (lower));
  for (guint i = 0; i < sentence->n_words; i++)
    g_assert_cmpstr (sentence->words[i + 1].lower, ==, lower[i]);
}

static void
test_tokenized (void)
{
  static const char text[] =
      "The state-owned bank did n't re-open ; -LRB- it 's `` closed '' - "
      "1987-88 713-555-1234\n\nNext one .\n";
  g_autoptr (ActDocument) document = document_of (text);
  g_autoptr (ActParse) parse = act_parse_new_lines (document, TRUE);
  g_autofree char *got = show (parse);

  g_assert_cmpstr (got, ==,
                   "The state+-+owned bank did n't re-open ; -LRB- it 's `` "
                   "closed '' - 1987+-+88 713-555-1234 | Next one .");
  g_assert_cmpuint (act_parse_get_sentence (parse, 1)->line, ==, 2);
}

/* Only body and title are read; in wrapped texts sentences cross lines. */
static void
test_document (void)
{
  static const char page[] =
      "Share\nThe harbour closes\nThe harbour of Brenik will be closed for two "
      "weeks, the mayor said.\nLeave a comment\n";
  static const char wrapped[] =
      "The first line of this paragraph is as long as the others all are\n"
      "and so is the second one, which does not end where it should end.\n"
      "The third is long too, and it comes before the one that is short.\n"
      "That was it. And this is the fifth line of the text, which is the\n"
      "last but one of them, and then nothing more comes as it is at its\n"
      "end.\n";
  g_autoptr (ActDocument) a = document_of (page), b = document_of (wrapped);
  g_autoptr (ActParse) first = act_parse_new (a), second = act_parse_new (b);

  g_assert_cmpuint (act_parse_count_sentences (first), ==, 2);
  g_assert_cmpuint (act_parse_get_sentence (first, 0)->line, ==, 1);
  g_assert_cmpuint (act_parse_count_sentences (second), ==, 4);
  g_assert_cmpuint (act_parse_get_sentence (second, 2)->line, ==, 3);
}

/* Datelines are no part of the first sentence. */
static void
test_datelines (void)
{
  static const struct {
    const char *text, *first;
  } cases[] = {
      {"LONDON \u2014 After the vote, she left.", "After"},
      {"REYKJAVIK, Iceland, Oct. 12, 1986 -- President Lee left on Sunday.",
       "President"},
      {"Kyiv, Ukraine (AP) - The army has left the town.", "The"},
      {"MINSK, 3 May \u2014 \u201cNobody left,\u201d he said.", "\u201c"},
      {"WASHINGTON \u2015 The army has left the town.", "The"},
      {"NATO - said to be ready - did not act.", "NATO"},
      {"Ann Lee - She left the house.", "Ann"},
      {"The EU (the bloc) \u2014 It has left the talks.", "The"},
      {"ISLAMABAD: President Lee left on Sunday.", "President"},
      {"NEW DELHI: The army has left.", "The"},
      {"HALE: The army has left.", "HALE"},
      {"Paris: The army has left.", "Paris"},
      {"Mumbai: The police have arrested two men in the harbour on Monday who "
       "are said to have sold forged tickets to hundreds of travellers.",
       "The"},
      {"Gaza City, Gaza Strip \u2013 The army has left.", "The"},
      {"Deir el-Balah, Gaza \u2013 The army has left.", "The"},
      {"Orlova, Ukraine \u2014 Ann Lee left on Monday.", "Ann"},
      {"New York \u2013 Lee left on Monday.", "Lee"},
      {"Zubrov, 12 May \u2013 The army has left.", "The"},
      {"GENEVA (12 May 2025) \u2013 The army has left.", "The"},
      {"Paris and Berlin \u2013 Norway has left the talks.", "Norway"},
      {"Rafah, southern Gaza \u2013 The army has left.", "The"},
      {"Occupied East Jerusalem \u2013 The army has left.", "The"},
      {"London/Kyiv \u2013 Norway has left the talks.", "Norway"},
      {"(Beirut) \u2013 The army has left.", "The"},
      {"(Zubrov, May 12, 2025) \u2013 The army has left.", "The"},
      {"London - Norway's second home - has left.", "London"},
      {"Israel - Hamas talks fail.", "Israel"},
      {"Zubrov, Sept. 12 \u2013 The army has left.", "The"},
      {"Ann Lee, Augusta Day \u2013 The army has left.", "Ann"},
      {"Bob, Marianne \u2013 The army has left.", "Bob"},
      {"Ann Lee, Acme's head \u2013 Bob Day's wife \u2013 left.", "Ann"},
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (ActDocument) document = document_of (cases[i].text);
    g_autoptr (ActParse) parse = act_parse_new (document);
    g_assert_cmpstr (act_parse_get_sentence (parse, 0)->words[1].form, ==,
                     cases[i].first);
  }
}

static void
test_long (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (ActDocument) document = NULL;
  g_autoptr (ActParse) parse = NULL;

  for (guint i = 0; i < 5000; i++)
    g_string_append (text, "word ");
  document = document_of (text->str);
  parse = act_parse_new_all (document);
  g_assert_cmpuint (act_parse_count_words (parse), ==, 5000);
  for (guint i = 0; i < act_parse_count_sentences (parse); i++)
    g_assert_cmpuint (act_parse_get_sentence (parse, i)->n_words, <=,
                      ACT_SENTENCE_MAX_WORDS);
}

static void
test_names (void)
{
  g_assert_cmpstr (act_rel_to_string (ACT_REL_ACL_RELCL), ==, "acl:relcl");
  g_assert_cmpint (act_rel_from_string ("nsubj:pass"), ==, ACT_REL_NSUBJ_PASS);
  g_assert_cmpint (act_rel_from_string ("obl:tmod"), ==, ACT_REL_OBL);
  g_assert_cmpint (act_rel_from_string ("nonsense"), ==, ACT_REL_DEP);
  g_assert_cmpint (act_rel_get_base (ACT_REL_NMOD_POSS), ==, ACT_REL_NMOD);
  g_assert_cmpint (act_xpos_from_string ("PRP$"), ==, ACT_XPOS_PRP_POSS);
  g_assert_cmpint (act_xpos_from_string ("-LRB-"), ==, ACT_XPOS_PUNCT);
  g_assert_cmpint (act_xpos_from_string ("$"), ==, ACT_XPOS_SYM);
  for (guint i = 0; i < ACT_N_REL; i++)
    g_assert_cmpuint (act_rel_from_string (act_rel_to_string (i)), ==, i);
  for (guint i = 0; i < ACT_N_UPOS; i++)
    g_assert_cmpuint (act_upos_from_string (act_upos_to_string (i)), ==, i);
  for (guint i = 0; i < ACT_N_XPOS; i++)
    g_assert_cmpuint (act_xpos_from_string (act_xpos_to_string (i)), ==, i);
}

/* A title in short is read as the word that it stands for; its form stays. */
static void
test_titles (void)
{
  g_autoptr (ActDocument) document =
      document_of ("Lt. Gov. Lee met Sec. of State Fox. He lost Gen. 3.");
  g_autoptr (ActParse) parse = act_parse_new (document);
  const ActWord *first = act_parse_get_sentence (parse, 0)->words;
  const ActWord *second = act_parse_get_sentence (parse, 1)->words;

  g_assert_cmpuint (act_parse_count_sentences (parse), ==, 2);
  g_assert_cmpstr (first[1].lower, ==, "lieutenant");
  g_assert_cmpstr (first[2].lower, ==, "governor");
  g_assert_cmpstr (first[2].form, ==, "Gov.");
  g_assert_cmpstr (first[5].lower, ==, "secretary");
  g_assert_cmpstr (second[3].lower, ==, "gen."); /* before no name */
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/token/titles", test_titles);
  g_test_add_func ("/token/words", test_words);
  g_test_add_func ("/token/sentences", test_sentences);
  g_test_add_func ("/token/spans", test_spans);
  g_test_add_func ("/token/lower", test_lower);
  g_test_add_func ("/token/tokenized", test_tokenized);
  g_test_add_func ("/token/document", test_document);
  g_test_add_func ("/token/datelines", test_datelines);
  g_test_add_func ("/token/long", test_long);
  g_test_add_func ("/token/names", test_names);
  return g_test_run ();
}
