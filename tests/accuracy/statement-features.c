/* For fit-statements.py: every statement of articles and what its confidence is
   estimated from.

   usage: statement-features [--fast] FILE…
   First a line "# network" with its version, then a line a statement: document,
   first byte of its evidence, subject, relation, object (TAB between them), its
   features, blank separated, the network's states of its words, by ActPart, in
   hexadecimal digits ("" for none), and its signs, with "|" between them. */
#include "mention/mention.h"
#include "proposition/proposition.h"
#include "proposition/trust.h"
#include "token/parse-private.h"

#include <actant/parser.h>
#include <stdio.h>
#include <string.h>

static void
print_state (const ActParse *parse, guint sentence, guint word)
{
  const gsize width = parse->states->len / parse->words->len;
  const guint8 *state =
      parse->states->data +
      (g_array_index (parse->first, guint32, sentence) + word) * width;

  for (gsize i = 0; word && i < width; i++)
    printf ("%02x", state[i]);
}

static void
print_statement (const ActParse *parse, const ActRecord *record,
                 const char *name, guint index, const GArray *traces)
{
  const ActProposition *it = act_record_get_proposition (record, index);
  const char *object = it->value ? it->value : "";

  if (index >= traces->len)
    return;
  const ActTrustTrace *trace = &g_array_index (traces, ActTrustTrace, index);
  if (it->object != ACT_NONE)
    object = act_record_get_entity (record, it->object)->label;
  printf ("%s\t%u\t%s\t%s\t%s\t", name, it->span.begin,
          act_record_get_entity (record, it->subject)->label,
          it->relation_label, object);
  for (guint k = 0; k < ACT_N_TRUST; k++)
    printf ("%s%g", k ? " " : "", (double) trace->features[k]);
  for (guint part = 0; part < ACT_N_PART; part++) {
    putchar ('\t');
    print_state (parse, trace->sentence, trace->words[part]);
  }
  putchar ('\t');
  for (guint i = 0; i < trace->signs.n; i++)
    printf ("%s%s", i ? "|" : "", trace->signs.text + trace->signs.begin[i]);
  putchar ('\n');
}

static gboolean
print_file (ActParser *parser, const char *path, GError **error)
{
  g_autofree char *text = NULL, *name = g_path_get_basename (path);
  g_autoptr (GArray) traces = g_array_new (FALSE, TRUE, sizeof (ActTrustTrace));
  gsize length;

  if (!g_file_get_contents (path, &text, &length, error))
    return FALSE;
  g_autoptr (ActDocument) document =
      act_document_new (name, path, text, length, error);
  if (!document)
    return FALSE;
  g_autoptr (ActParse) parse = act_parse_new (document);
  parse->states = g_byte_array_new ();
  act_parser_run (parser, parse);
  g_autoptr (ActRecord) record = act_record_new (document);
  g_autoptr (ActQuotations) quotations = act_quotations_new (parse);
  g_autoptr (ActMentions) mentions =
      act_mentions_new (parse, quotations, ACT_MENTIONS_TOLD, record);
  act_propositions_trace (parse, quotations, mentions, record, traces);
  for (guint i = 0; i < record->propositions->len; i++)
    print_statement (parse, record, name, i, traces);
  return TRUE;
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  const gboolean fast = argc > 1 && strcmp (argv[1], "--fast") == 0;
  g_autoptr (ActModel) model =
      fast ? act_model_open_fast (NULL, &error) : act_model_open (NULL, &error);

  if (argc < 2 + fast) {
    fprintf (stderr, "usage: statement-features [--fast] FILE…\n");
    return 2;
  }
  if (model) {
    g_autoptr (ActParser) parser = act_parser_new (model);
    printf ("# network\t%s\n", act_model_get_version (model));
    for (int i = 1 + fast; i < argc && !error; i++)
      print_file (parser, argv[i], &error);
  }
  if (error)
    fprintf (stderr, "%s\n", error->message);
  return error ? 3 : 0;
}
