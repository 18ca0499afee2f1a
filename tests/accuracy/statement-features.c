/* For fit-statements.py: every statement of articles and what its confidence is
   estimated from.

   usage: statement-features FILE…
   A line a statement: document, first byte of its evidence, subject, relation,
   object (TAB between them), then its features, blank separated. */
#include "mention/mention.h"
#include "proposition/proposition.h"
#include "proposition/trust.h"

#include <actant/parser.h>
#include <stdio.h>

static void
print_statement (const ActRecord *record, const char *name, guint index,
                 const GArray *features)
{
  const ActProposition *it = act_record_get_proposition (record, index);
  const char *object = it->value ? it->value : "";

  if (features->len < (index + 1) * ACT_N_TRUST)
    return;
  if (it->object != ACT_NONE)
    object = act_record_get_entity (record, it->object)->label;
  printf ("%s\t%u\t%s\t%s\t%s\t", name, it->span.begin,
          act_record_get_entity (record, it->subject)->label,
          it->relation_label, object);
  for (guint k = 0; k < ACT_N_TRUST; k++)
    printf ("%s%g", k ? " " : "",
            (double) g_array_index (features, float, index *ACT_N_TRUST + k));
  putchar ('\n');
}

static gboolean
print_file (ActParser *parser, const char *path, GError **error)
{
  g_autofree char *text = NULL, *name = g_path_get_basename (path);
  g_autoptr (GArray) features = g_array_new (FALSE, TRUE, sizeof (float));
  gsize length;

  if (!g_file_get_contents (path, &text, &length, error))
    return FALSE;
  g_autoptr (ActDocument) document =
      act_document_new (name, path, text, length, error);
  if (!document)
    return FALSE;
  g_autoptr (ActParse) parse = act_parse_new (document);
  act_parser_run (parser, parse);
  g_autoptr (ActRecord) record = act_record_new (document);
  g_autoptr (ActQuotations) quotations = act_quotations_new (parse);
  g_autoptr (ActMentions) mentions =
      act_mentions_new (parse, quotations, ACT_MENTIONS_TOLD, record);
  act_propositions_trace (parse, quotations, mentions, record, features);
  for (guint i = 0; i < record->propositions->len; i++)
    print_statement (record, name, i, features);
  return TRUE;
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ActModel) model = act_model_open (NULL, &error);

  if (argc < 2) {
    fprintf (stderr, "usage: statement-features FILE…\n");
    return 2;
  }
  if (model) {
    g_autoptr (ActParser) parser = act_parser_new (model);
    for (int i = 1; i < argc && !error; i++)
      print_file (parser, argv[i], &error);
  }
  if (error)
    fprintf (stderr, "%s\n", error->message);
  return error ? 3 : 0;
}
