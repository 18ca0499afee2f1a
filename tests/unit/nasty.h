/* More than 200 names and quotations that break writers, in one graph. */
#ifndef ACTANT_TESTS_NASTY_H
#define ACTANT_TESTS_NASTY_H

#include "records.h"

static const char *const nasty_parts[] = {
    "\"",
    "\\",
    "\\\\",
    "\\n",
    "\\\"",
    "\"\"\"",
    "'''",
    "'",
    "`",
    "<",
    ">",
    "<b>",
    "</script>",
    "<!--",
    "-->",
    "]]>",
    "<![CDATA[",
    "&",
    "&amp;",
    "&lt;",
    "&#0;",
    "&#x1;",
    "%",
    "%s%n",
    "%00",
    "%zz",
    "{",
    "}",
    "{}",
    "|",
    "^",
    "^^",
    "@en",
    "_:b0",
    "#",
    "//",
    "http://x/ y",
    "?x",
    "$x",
    ";",
    ",",
    ".",
    "..",
    ":",
    "a:b",
    "-",
    "--",
    "=",
    "=cmd()",
    "+1",
    "*",
    "/",
    "[",
    "]",
    "()",
    "~",
    "!",
    /* control characters, line ends */
    "\001",
    "\002\003",
    "\a",
    "\b",
    "\v",
    "\f",
    "\033[31m",
    "\177",
    "\r",
    "\n",
    "\r\n",
    "\t",
    " ",
    "  two  spaces ",
    "\302\205",
    "\342\200\250",
    "\342\200\251",
    "\302\240",
    "\357\273\277",
    /* noncharacters, private use, replacement, outside of the first plane */
    "\357\277\276",
    "\357\277\277",
    "\357\267\220",
    "\360\237\277\276",
    "\364\217\277\277",
    "\356\200\200",
    "\357\277\275",
    "\360\237\230\200",
    "\360\237\221\251\342\200\215\360\237"
    "\232\200",
    "\360\237\207\247\360\237\207\276",
    "\364\217\277\275",
    "\360\220\214\260",
    /* right to left, combining, joiners, other scripts */
    "\327\251\327\234\327\225\327\235",
    "\331\205\330\261\330\255\330\250\330"
    "\247",
    "\342\200\256evil\342\200\254",
    "\342\201\247x\342\201\251",
    "e\314\201",
    "\303\251", /* the same, composed: two names in every store */
    "Z\314\260\314\214\315\211",
    "\341\204\222\341\205\241\341"
    "\206\253",
    "\355\225\234",
    "\340\244\225\340\245\215\340\244\267",
    "\346\235\261\344\272"
    "\254",
    "\320\234\320\270\320\275\321\201\320\272",
    "\316\221\316\270",
    "\303\237",
    "\304\260",
    "\357\254\201",
    "\302\255",
    "\342\200\213",
    /* what looks like syntax of our formats */
    "\\u0041",
    "\\U0001F600",
    "@prefix x: <y> .",
    "a .\nb",
    "\"@en .",
    "\"^^<x>",
    "digraph {",
    "label=\"x\"",
    "\\N\\G\\E",
    "&nbsp;",
    "<TABLE>",
    "null",
    "true",
    "NaN",
    "0",
    "-0",
    "1e999",
    "\"},{\"",
    "javascript:alert(1)",
    "'; DROP",
};

static const char *const nasty_frames[] = {"%s", "Ann %s Lee"};

/* One record: each part by itself and in a name; everybody meets the next, and
   the quotation is both names. */
static inline ActRecord *
test_record_many_nasty (void)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GArray) starts = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (gsize f = 0; f < G_N_ELEMENTS (nasty_frames); f++)
    for (gsize i = 0; i < G_N_ELEMENTS (nasty_parts); i++) {
      g_auto (GStrv) halves = g_strsplit (nasty_frames[f], "%s", 2);
      g_ptr_array_add (
          names, g_strconcat (halves[0], nasty_parts[i], halves[1], NULL));
    }
  g_ptr_array_add (names, g_strnfill (10000, 'x'));
  for (guint i = 0; i < names->len; i++) {
    guint32 start = (guint32) text->len;
    g_array_append_val (starts, start);
    g_string_append_printf (text, "%s meets ", (char *) names->pdata[i]);
  }
  g_string_append (text, "nobody.");

  ActRecord *record = test_record_new ("nasty", "2021-05-01", text->str);
  for (guint i = 0; i < names->len; i++) {
    guint32 begin = g_array_index (starts, guint32, i);
    ActSpan span = {begin, begin + (guint32) strlen (names->pdata[i])};
    guint32 entity = act_record_add_entity (
        record, (ActEntityType) (i % ACT_N_ENTITY_TYPE), names->pdata[i]);
    act_record_get_entity (record, entity)->named = TRUE;
    act_record_add_mention (record, entity, span, ACT_MENTION_NAME);
  }
  for (guint i = 0; i + 1 < names->len; i++) {
    ActProposition *statement = act_record_get_proposition (
        record, act_record_add_proposition (record));
    statement->subject = i;
    statement->object = i + 1;
    statement->relation_id = act_record_keep (record, "meet");
    statement->relation_label = act_record_keep (record, "meet");
    statement->relation_phrase = act_record_keep (record, names->pdata[i]);
    statement->cue = act_record_keep (record, names->pdata[i]);
    statement->confidence = (guint16) (i % 1001);
    statement->span.begin = g_array_index (starts, guint32, i);
    statement->span.end = g_array_index (starts, guint32, i + 1) +
                          (guint32) strlen (names->pdata[i + 1]);
    statement->sentence = statement->span;
    if (i % 3 == 0)
      test_set_value (statement, ACT_VALUE_TEXT, names->pdata[i + 1]);
  }
  return record;
}

static inline ActGraph *
test_graph_nasty (void)
{
  g_autoptr (ActStore) store = test_store_new ();
  g_autoptr (ActRecord) record = test_record_many_nasty ();
  GError *error = NULL;

  act_store_add (store, record, &error);
  g_assert_no_error (error);
  ActGraph *graph = act_graph_resolve (store, &error);
  g_assert_no_error (error);
  return graph;
}

#endif
