/* Any text as a set of records: a line is an entity of the document that its
   first byte names; two orders of insertion must give the same graph. */
#include "../unit/graph-dump.h"
#include "../unit/records.h"

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

enum { N_DOCUMENTS = 8 };

/* Bytes of a line: document, type, gender and flags, then label|alias. */
static void
add_line (ActRecord *const *records, const char *line)
{
  static const char *const countries[] = {NULL, "EE", "NO", NULL};
  static const char *const ids[] = {NULL, NULL, "Q99000001", "Q99000002"};
  ActRecord *record = records[(guchar) line[0] % N_DOCUMENTS];
  g_auto (GStrv) names = g_strsplit (line + 3, "|", 4);
  guint flags = (guchar) line[2];
  ActLocalEntity *entity;
  guint32 index;

  if (!names[0] || !*names[0])
    return;
  index = act_record_add_entity (
      record, (ActEntityType) ((guchar) line[1] % ACT_N_ENTITY_TYPE), names[0]);
  entity = act_record_get_entity (record, index);
  entity->gender = (ActGender) (flags % 3);
  entity->named = flags % 8 != 7;
  entity->country = g_strdup (countries[flags / 8 % 4]);
  entity->wikidata = g_strdup (ids[flags / 32 % 4]);
  for (guint i = 1; names[i]; i++)
    act_local_entity_add_alias (entity, names[i]);
  act_record_add_mention (record, index, (ActSpan){0, 1}, ACT_MENTION_NAME);
  test_add_statement (record, index, "meet", index / 2, "text")->polarity =
      (ActPolarity) (flags % 2);
}

static char *
dump_in_order (ActRecord *const *records, gboolean backwards)
{
  g_autoptr (ActStore) store = act_store_open (NULL, ACT_STORE_NEW, NULL);

  for (guint i = 0; i < N_DOCUMENTS; i++)
    if (!act_store_add (store, records[backwards ? N_DOCUMENTS - 1 - i : i],
                        NULL))
      g_error ("a sound record was refused");
  return test_dump_store (store);
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autofree char *text =
      g_utf8_make_valid ((const char *) data, (gssize) size);
  g_auto (GStrv) lines = g_strsplit (text, "\n", 200);
  ActRecord *records[N_DOCUMENTS];
  g_autofree char *one = NULL, *other = NULL;

  for (guint i = 0; i < N_DOCUMENTS; i++) {
    char name[] = {(char) ('a' + (i * 5) % N_DOCUMENTS), '\0'};
    records[i] = test_record_new (name, NULL, "some text");
  }
  for (guint i = 0; lines[i]; i++)
    if (strlen (lines[i]) > 3 && (guchar) lines[i][0] < 0x80 &&
        (guchar) lines[i][1] < 0x80 && (guchar) lines[i][2] < 0x80)
      add_line (records, lines[i]);
  one = dump_in_order (records, FALSE);
  other = dump_in_order (records, TRUE);
  g_assert_cmpstr (one, ==, other);
  for (guint i = 0; i < N_DOCUMENTS; i++)
    act_record_free (records[i]);
  return 0;
}
