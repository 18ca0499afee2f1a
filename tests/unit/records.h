/* Records made by hand, and a small store and graph of them, for tests. */
#ifndef ACTANT_TESTS_RECORDS_H
#define ACTANT_TESTS_RECORDS_H

#include <actant/graph.h>

#include <string.h>

/* A record of a text, without entities; hash as act_document_get_hash (). */
static inline ActRecord *
test_record_new (const char *name, const char *date, const char *text)
{
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);
  ActRecord *record = act_record_new_empty ();

  g_checksum_update (sum, (const guchar *) name, (gssize) strlen (name) + 1);
  g_checksum_update (sum, (const guchar *) text, (gssize) strlen (text));
  record->hash = g_strdup (g_checksum_get_string (sum));
  record->name = g_strdup (name);
  record->uri = g_strdup_printf ("news/%s.txt", name);
  record->date = g_strdup (date);
  record->text = g_strdup (text);
  record->text_length = strlen (text);
  return record;
}

/* The first place of @part in the text at or after byte @from; it must be
   there. */
static inline ActSpan
test_find_span (const ActRecord *record, const char *part, guint32 from)
{
  const char *at = strstr (record->text + from, part);
  ActSpan span;

  g_assert_nonnull (at);
  span.begin = (guint32) (at - record->text);
  span.end = span.begin + (guint32) strlen (part);
  return span;
}

/* Every occurrence of @name in the text becomes a mention. */
static inline void
test_add_mentions (ActRecord *record, guint32 entity, const char *name,
                   ActMentionKind kind)
{
  const char *at = record->text;

  while ((at = strstr (at, name)) != NULL) {
    ActSpan span = test_find_span (record, name, (guint32) (at - record->text));
    act_record_add_mention (record, entity, span, kind);
    at += strlen (name);
  }
}

/* A named entity with mentions of its label; @wikidata may be NULL. */
static inline guint32
test_add_entity (ActRecord *record, ActEntityType type, const char *label,
                 const char *wikidata)
{
  guint32 index = act_record_add_entity (record, type, label);
  ActLocalEntity *entity = act_record_get_entity (record, index);

  entity->named = TRUE;
  entity->wikidata = g_strdup (wikidata);
  test_add_mentions (record, index, label, ACT_MENTION_NAME);
  return index;
}

/* An entity that stays the document's own ("dock workers"). */
static inline guint32
test_add_unnamed (ActRecord *record, ActEntityType type, const char *label)
{
  guint32 index = act_record_add_entity (record, type, label);

  test_add_mentions (record, index, label, ACT_MENTION_NOMINAL);
  return index;
}

/* Another wording of an entity, with its mentions. */
static inline void
test_add_alias (ActRecord *record, guint32 entity, const char *alias)
{
  act_local_entity_add_alias (act_record_get_entity (record, entity), alias);
  test_add_mentions (record, entity, alias, ACT_MENTION_NAME);
}

/**
 * A positive fact that the document asserts; the caller changes what is to be
 * different. @relation: "flee_to" (label and phrase are made from it);
 * @evidence: a part of the text, taken as sentence too.
 */
static inline ActProposition *
test_add_statement (ActRecord *record, guint32 subject, const char *relation,
                    guint32 object, const char *evidence)
{
  guint32 index = act_record_add_proposition (record);
  ActProposition *statement = act_record_get_proposition (record, index);

  statement->subject = subject;
  statement->object = object;
  statement->relation_id = act_record_keep (record, relation);
  statement->relation_label =
      act_record_take (record, g_strdelimit (g_strdup (relation), "_", ' '));
  statement->relation_phrase =
      act_record_keep (record, statement->relation_label);
  statement->confidence = 800;
  statement->span = test_find_span (record, evidence, 0);
  statement->sentence = statement->span;
  return statement;
}

static inline void
test_set_value (ActProposition *statement, ActValueType type, const char *value)
{
  statement->object = ACT_NONE;
  statement->value_type = type;
  statement->value = g_intern_string (value);
}

static inline void
test_set_source (ActProposition *statement, guint32 source, ActStance stance,
                 const char *cue)
{
  statement->source = source;
  statement->stance = stance;
  statement->cue = g_intern_string (cue);
}

/* An article on a strike: facts, a denial, an attributed and a future claim,
   values, a place, a date. */
static inline ActRecord *
test_record_strike (void)
{
  static const char text[] =
      "Dock workers walk out in Port Almar\n"
      "4 March 2021\n\n"
      "Prime Minister Ilona Varga visited Port Almar on Wednesday. Oleg "
      "Borisevich, who leads the Harbour Union, said that Estova had hired "
      "strike-breakers. Varga denied that Estova had hired strike-breakers. "
      "The strike cost 4.5 million euros. Varga will meet Borisevich in Estova "
      "if the talks fail. Dock workers blocked the harbour.\n";
  ActRecord *record = test_record_new ("strike", "2021-03-04", text);
  guint32 varga =
      test_add_entity (record, ACT_ENTITY_PERSON, "Ilona Varga", NULL);
  guint32 oleg, port, hu, estova, workers, breakers, strike;
  ActProposition *s;

  record->title = g_strdup ("Dock workers walk out in Port Almar");
  record->publisher = g_strdup ("The Almar Herald");
  record->network = g_strdup ("1.0-fast");
  act_record_get_entity (record, varga)->gender = ACT_GENDER_FEMALE;
  oleg = test_add_entity (record, ACT_ENTITY_PERSON, "Borisevich", NULL);
  g_free (act_record_get_entity (record, oleg)->label);
  act_record_get_entity (record, oleg)->label = g_strdup ("Oleg Borisevich");
  act_local_entity_add_alias (act_record_get_entity (record, oleg),
                              "Borisevich");
  port = test_add_entity (record, ACT_ENTITY_PLACE, "Port Almar", NULL);
  hu = test_add_entity (record, ACT_ENTITY_ORGANIZATION, "Harbour Union", NULL);
  estova = test_add_entity (record, ACT_ENTITY_PLACE, "Estova", "Q99000001");
  act_record_get_entity (record, estova)->country = g_strdup ("EE");
  workers = test_add_unnamed (record, ACT_ENTITY_GROUP, "Dock workers");
  breakers = test_add_unnamed (record, ACT_ENTITY_GROUP, "strike-breakers");
  strike = test_add_unnamed (record, ACT_ENTITY_EVENT, "strike");

  s = test_add_statement (record, varga, "visit", port,
                          "Ilona Varga visited Port Almar on Wednesday");
  s->time = act_record_keep (record, "on Wednesday");
  s->date = act_record_keep (record, "2021-03-03");
  s->event_class = act_record_keep (record, "CONSULT");
  test_add_statement (record, oleg, "lead", hu,
                      "Borisevich, who leads the Harbour Union");
  s = test_add_statement (record, estova, "hire", breakers,
                          "Estova had hired strike-breakers");
  test_set_source (s, oleg, ACT_STANCE_ASSERTS, "said");
  s = test_add_statement (record, estova, "hire", breakers,
                          "Varga denied that Estova had hired strike-breakers");
  test_set_source (s, varga, ACT_STANCE_DENIES, "denied");
  s = test_add_statement (record, strike, "cost", ACT_NONE,
                          "The strike cost 4.5 million euros");
  test_set_value (s, ACT_VALUE_AMOUNT, "4.5 million euros");
  s = test_add_statement (record, varga, "meet", oleg,
                          "Varga will meet Borisevich in Estova");
  s->modality = ACT_MODALITY_CONDITIONAL;
  s->place = estova;
  test_add_statement (record, workers, "walk_out_in", port,
                      "Dock workers walk out in Port Almar");
  return record;
}

/* Another on the same actors: the same claims again, a contradiction, a doubt,
   a question, a statement inside a statement, another spelling. */
static inline ActRecord *
test_record_talks (void)
{
  static const char text[] =
      "Talks open in Port Almar\n"
      "Ilona Varga visited Port Almar. Aleh Barysevich leads the Harbour "
      "Union. "
      "Varga did not visit Estova. Barysevich doubts that Varga heads the "
      "cabinet. Does Varga head the cabinet, asked the Almar Herald. The "
      "Harbour Union was founded in 1987. Barysevich insists that Varga "
      "insulted the dockers. Varga may leave Estova.\n";
  ActRecord *record = test_record_new ("talks", "2021-03-10", text);
  guint32 varga =
      test_add_entity (record, ACT_ENTITY_PERSON, "Ilona Varga", NULL);
  guint32 oleg =
      test_add_entity (record, ACT_ENTITY_PERSON, "Aleh Barysevich", NULL);
  guint32 port = test_add_entity (record, ACT_ENTITY_PLACE, "Port Almar", NULL);
  guint32 hu =
      test_add_entity (record, ACT_ENTITY_ORGANIZATION, "Harbour Union", NULL);
  guint32 estova =
      test_add_entity (record, ACT_ENTITY_PLACE, "Estova", "Q99000001");
  guint32 herald =
      test_add_entity (record, ACT_ENTITY_WORK, "Almar Herald", NULL);
  guint32 cabinet = test_add_unnamed (record, ACT_ENTITY_GROUP, "cabinet");
  ActProposition *s;

  test_add_alias (record, varga, "Varga");
  s = test_add_statement (record, varga, "visit", port,
                          "Ilona Varga visited Port Almar");
  s->date = act_record_keep (record, "2021-03-03");
  test_add_statement (record, oleg, "lead", hu,
                      "Aleh Barysevich leads the Harbour Union");
  s = test_add_statement (record, varga, "visit", estova,
                          "Varga did not visit Estova");
  s->polarity = ACT_NEGATIVE;
  s = test_add_statement (record, varga, "head", cabinet,
                          "Varga heads the cabinet");
  test_set_source (s, oleg, ACT_STANCE_DOUBTS, "doubts");
  s = test_add_statement (record, varga, "head", cabinet,
                          "Varga head the cabinet");
  test_set_source (s, herald, ACT_STANCE_ASKS, "asked");
  s = test_add_statement (record, hu, "found_in", ACT_NONE,
                          "Harbour Union was founded in 1987");
  test_set_value (s, ACT_VALUE_DATE, "1987");
  s = test_add_statement (record, oleg, "insist", ACT_NONE,
                          "Barysevich insists that Varga insulted the dockers");
  test_set_value (s, ACT_VALUE_PROPOSITION, "that Varga insulted the dockers");
  s = test_add_statement (record, varga, "leave", estova,
                          "Varga may leave Estova");
  s->modality = ACT_MODALITY_POSSIBLE;
  return record;
}

/* What breaks writers: quotes, mark-up, backslashes, control characters, other
   scripts, names without a Latin letter, line ends inside a name. */
static inline ActRecord *
test_record_nasty (void)
{
  static const char text[] =
      "Caf\303\251 \"\320\235\320\265\320\262\320\260\" & S\303\266hne <GmbH> "
      "sued "
      "C:\\new\\table for {100%} of it.\r\n"
      "\360\237\234\232 met O'Brien\\Smith\tand "
      "\327\251\327\234\327\225\327\235 "
      "]]> --> </script> '''\"\"\" \\u0041 \001\002 \357\277\276 "
      "e\314\201t\303\251.\n"
      "Varga visited Estova. Two\nLines praised $x^2 `tick` ;--.\n";
  ActRecord *record =
      test_record_new ("n\303\244s|ty <doc> & \"co\"", "2021-04-01", text);
  guint32 cafe =
      test_add_entity (record, ACT_ENTITY_ORGANIZATION,
                       "Caf\303\251 \"\320\235\320\265\320\262\320\260"
                       "\" & S\303\266hne <GmbH>",
                       NULL);
  guint32 path =
      test_add_entity (record, ACT_ENTITY_WORK, "C:\\new\\table", NULL);
  guint32 symbol =
      test_add_entity (record, ACT_ENTITY_OTHER, "\360\237\234\232", NULL);
  guint32 brien =
      test_add_entity (record, ACT_ENTITY_PERSON, "O'Brien\\Smith", NULL);
  guint32 peace = test_add_entity (record, ACT_ENTITY_CONCEPT,
                                   "\327\251\327\234\327\225\327\235", NULL);
  guint32 lines =
      test_add_entity (record, ACT_ENTITY_GROUP, "Two\nLines", NULL);
  guint32 varga = test_add_entity (record, ACT_ENTITY_PERSON, "Varga", NULL);
  guint32 estova =
      test_add_entity (record, ACT_ENTITY_PLACE, "Estova", "Q99000001");
  ActProposition *s;

  record->title = g_strdup ("]]> \"quoted\" \\ <b>&amp;</b>\t\xe2\x80\xa8");
  g_free (record->uri);
  record->uri =
      g_strdup ("https://news.example/a b?<q>=\"{}|\\^`&x=%zz#\303\251");
  record->publisher = g_strdup ("S\303\266hne & <Co>");
  test_add_alias (record, path, "{100%}");
  test_add_statement (
      record, cafe, "sue", path,
      "Caf\303\251 \"\320\235\320\265\320\262\320\260\" & "
      "S\303\266hne <GmbH> sued C:\\new\\table for {100%} of it.");
  s = test_add_statement (record, symbol, "meet", brien,
                          "\360\237\234\232 met O'Brien\\Smith\tand");
  test_set_source (s, peace, ACT_STANCE_ASSERTS, "]]> --> </script>");
  s = test_add_statement (record, lines, "praise", ACT_NONE,
                          "Lines praised $x^2 `tick` ;--");
  test_set_value (s, ACT_VALUE_TEXT,
                  "]]> --> </script> '''\"\"\" \\u0041 \001\002 \357\277\276 "
                  "e\314\201t\303\251\n\t.");
  test_add_statement (record, varga, "visit", estova, "Varga visited Estova");
  return record;
}

/* A store in memory with the three records above. */
static inline ActStore *
test_store_new (void)
{
  ActRecord *records[] = {test_record_strike (), test_record_talks (),
                          test_record_nasty ()};
  ActStore *store = act_store_open (NULL, ACT_STORE_NEW, NULL);

  g_assert_nonnull (store);
  for (guint i = 0; i < G_N_ELEMENTS (records); i++) {
    GError *error = NULL;
    act_store_add (store, records[i], &error);
    g_assert_no_error (error);
    act_record_free (records[i]);
  }
  return store;
}

/* The graph of that store. */
static inline ActGraph *
test_graph_new (void)
{
  g_autoptr (ActStore) store = test_store_new ();
  GError *error = NULL;
  ActGraph *graph = act_graph_resolve (store, &error);

  g_assert_no_error (error);
  return graph;
}

#endif
