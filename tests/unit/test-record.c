/* The record: what goes in, and what must hold of it. */
#include <actant/record.h>

#include <string.h>

static const char text[] = "Ann Lee met Bob Day in Oslo.\n";

static ActRecord *
make_record (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ActDocument) document =
      act_document_new ("note", "/tmp/note.txt", text, strlen (text), &error);
  ActRecord *record;
  guint32 ann, bob, index;

  g_assert_no_error (error);
  record = act_record_new (document);
  ann = act_record_add_entity (record, ACT_ENTITY_PERSON, "Ann Lee");
  bob = act_record_add_entity (record, ACT_ENTITY_PERSON, "Bob Day");
  act_record_add_mention (record, ann, (ActSpan){0, 7}, ACT_MENTION_NAME);
  act_record_add_mention (record, bob, (ActSpan){12, 19}, ACT_MENTION_NAME);
  index = act_record_add_proposition (record);
  ActProposition *proposition = act_record_get_proposition (record, index);
  proposition->subject = ann;
  proposition->object = bob;
  proposition->relation_id = act_record_keep (record, "meet");
  proposition->relation_label = act_record_keep (record, "meet");
  proposition->relation_phrase = act_record_keep (record, "met");
  proposition->sentence = (ActSpan){0, 28};
  proposition->span = (ActSpan){0, 19};
  return record;
}

static void
test_new (void)
{
  g_autoptr (ActRecord) record = make_record ();
  g_autoptr (GError) error = NULL;

  g_assert_cmpstr (record->name, ==, "note");
  g_assert_cmpstr (record->uri, ==, "/tmp/note.txt");
  g_assert_cmpuint (strlen (record->hash), ==, 64);
  g_assert_cmpuint (record->text_length, ==, strlen (text));
  g_assert_cmpstr (record->text, ==, text);
  g_assert_true (act_record_check (record, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (act_record_get_proposition (record, 0)->source, ==,
                    ACT_NONE);
  g_assert_cmpuint (act_record_get_proposition (record, 0)->place, ==,
                    ACT_NONE);
}

static void
test_alias (void)
{
  g_autoptr (ActRecord) record = make_record ();
  ActLocalEntity *entity = act_record_get_entity (record, 0);

  act_local_entity_add_alias (entity, "Lee");
  act_local_entity_add_alias (entity, "Lee");
  act_local_entity_add_alias (entity, "Ann Lee");
  act_local_entity_add_alias (entity, "");
  g_assert_cmpuint (entity->aliases->len, ==, 1);
  g_assert_cmpstr (g_ptr_array_index (entity->aliases, 0), ==, "Lee");
}

static void
test_strings (void)
{
  ActEntityType type;

  for (guint i = 0; i < ACT_N_ENTITY_TYPE; i++) {
    g_assert_true (act_entity_type_from_string (
        act_entity_type_to_string ((ActEntityType) i), &type));
    g_assert_cmpint (type, ==, i);
  }
  g_assert_false (act_entity_type_from_string ("Robot", &type));
  g_assert_cmpstr (act_modality_to_string (ACT_MODALITY_INTENT), ==, "intent");
  g_assert_cmpstr (act_stance_to_string (ACT_STANCE_DENIES), ==, "denies");
  g_assert_cmpstr (act_value_type_to_string (ACT_VALUE_AMOUNT), ==, "Amount");
}

typedef void (*Damage) (ActRecord *record);

static void
damage_entity (ActRecord *record)
{
  act_record_get_proposition (record, 0)->object = 7;
}

static void
damage_span (ActRecord *record)
{
  act_record_get_proposition (record, 0)->sentence.end = 4000;
}

static void
damage_evidence (ActRecord *record)
{
  act_record_get_proposition (record, 0)->span = (ActSpan){20, 29};
}

static void
damage_id (ActRecord *record)
{
  ActProposition *proposition = act_record_get_proposition (record, 0);
  proposition->relation_id = act_record_keep (record, "Meet With");
}

static void
damage_value (ActRecord *record)
{
  ActProposition *proposition = act_record_get_proposition (record, 0);
  proposition->value = act_record_keep (record, "both");
  proposition->value_type = ACT_VALUE_TEXT;
}

static void
damage_mention (ActRecord *record)
{
  g_array_index (record->mentions, ActMention, 0).span = (ActSpan){5, 5};
}

static void
damage_label (ActRecord *record)
{
  act_record_get_entity (record, 1)->label[0] = '\0';
}

static void
test_check (void)
{
  static const Damage damages[] = {damage_entity, damage_span,  damage_evidence,
                                   damage_id,     damage_value, damage_mention,
                                   damage_label};

  for (guint i = 0; i < G_N_ELEMENTS (damages); i++) {
    g_autoptr (ActRecord) record = make_record ();
    g_autoptr (GError) error = NULL;
    damages[i](record);
    g_assert_false (act_record_check (record, &error));
    g_assert_error (error, ACT_ERROR, ACT_ERROR_STORE);
    g_assert_true (g_str_has_prefix (error->message, "note: "));
  }
}

static void
test_kept (void)
{
  g_autoptr (ActRecord) record = act_record_new_empty ();
  char *copy = g_strdup ("meet with");
  const char *kept = act_record_keep (record, copy);

  g_assert_cmpstr (kept, ==, "meet with");
  g_assert_true (kept != copy);
  g_assert_true (act_record_take (record, copy) == kept);
  g_assert_null (act_record_keep (record, NULL));
  g_assert_null (act_record_take (record, NULL));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/record/new", test_new);
  g_test_add_func ("/record/alias", test_alias);
  g_test_add_func ("/record/strings", test_strings);
  g_test_add_func ("/record/check", test_check);
  g_test_add_func ("/record/kept", test_kept);
  return g_test_run ();
}
