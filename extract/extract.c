#include <actant/extract.h>
#include <actant/parser.h>
#include <actant/tuples.h>

#include "document/document-private.h"
#include "mention/mention.h"
#include "perspective/quotation.h"
#include "proposition/proposition.h"
#include "record-private.h"
#include "token/parse-private.h"

struct ActExtractor {
  ActParser *parser;
  float least;
};

ActExtractor *
act_extractor_new (const ActModel *model)
{
  ActExtractor *extractor = g_new0 (ActExtractor, 1);

  extractor->parser = act_parser_new (model);
  extractor->least = ACT_CONFIDENCE_USUAL;
  return extractor;
}

void
act_extractor_free (ActExtractor *extractor)
{
  if (!extractor)
    return;
  act_parser_free (extractor->parser);
  g_free (extractor);
}

void
act_extractor_set_confidence (ActExtractor *extractor, float least)
{
  extractor->least = least;
}

ActRecord *
act_extractor_run (ActExtractor *extractor, const ActDocument *document)
{
  g_autoptr (ActParse) parse = NULL;

  if (!act_document_is_english (document))
    return act_record_new (document);
  parse = act_parse_new (document);
  act_parser_run (extractor->parser, parse);
  return act_extract_record (parse, extractor->least);
}

static void
extract (const ActParse *parse, float least, ActRecord *record)
{
  g_autoptr (ActQuotations) quotations = act_quotations_new (parse);
  g_autoptr (ActMentions) mentions =
      act_mentions_new (parse, quotations, ACT_MENTIONS_TOLD, record);

  act_propositions_add (parse, quotations, mentions, least, record);
  act_mentions_finish (mentions);
}

ActRecord *
act_extract_record (const ActParse *parse, float least)
{
  const ActDocument *document = act_parse_get_document (parse);
  ActRecord *record = act_record_new_without_text (document);

  extract (parse, least, record);
  record->network = g_strdup (parse->network);
  act_record_copy_text (record, document);
  return record;
}

void
act_coref_format (const ActParse *parse, GString *out)
{
  g_autoptr (ActRecord) record =
      act_record_new (act_parse_get_document (parse));
  g_autoptr (ActQuotations) quotations = act_quotations_new (parse);
  g_autoptr (ActMentions) mentions =
      act_mentions_new (parse, quotations, 0, record);

  act_mentions_format_coref (mentions, out);
}
