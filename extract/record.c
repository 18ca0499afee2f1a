#include <actant/record.h>

#include "record-private.h"

#include <string.h>

/* Bytes; a news article has a few blocks of strings. */
#define STRINGS_BLOCK 2048

static const char *const entity_types[ACT_N_ENTITY_TYPE] = {
    [ACT_ENTITY_PERSON] = "Person",
    [ACT_ENTITY_ORGANIZATION] = "Organization",
    [ACT_ENTITY_PLACE] = "Place",
    [ACT_ENTITY_GROUP] = "Group",
    [ACT_ENTITY_EVENT] = "Event",
    [ACT_ENTITY_WORK] = "Work",
    [ACT_ENTITY_CONCEPT] = "Concept",
    [ACT_ENTITY_OTHER] = "Other"};

static const char *const modalities[ACT_N_MODALITY] = {
    [ACT_MODALITY_FACT] = "fact",
    [ACT_MODALITY_FUTURE] = "future",
    [ACT_MODALITY_POSSIBLE] = "possible",
    [ACT_MODALITY_CONDITIONAL] = "conditional",
    [ACT_MODALITY_OBLIGATION] = "obligation",
    [ACT_MODALITY_INTENT] = "intent"};

static const char *const stances[ACT_N_STANCE] = {
    [ACT_STANCE_ASSERTS] = "asserts",
    [ACT_STANCE_DENIES] = "denies",
    [ACT_STANCE_DOUBTS] = "doubts",
    [ACT_STANCE_ASKS] = "asks"};

const char *
act_entity_type_to_string (ActEntityType type)
{
  g_return_val_if_fail ((guint) type < ACT_N_ENTITY_TYPE, NULL);
  return entity_types[type];
}

gboolean
act_entity_type_from_string (const char *string, ActEntityType *type)
{
  for (guint i = 0; i < ACT_N_ENTITY_TYPE; i++)
    if (g_str_equal (entity_types[i], string)) {
      *type = (ActEntityType) i;
      return TRUE;
    }
  return FALSE;
}

const char *
act_modality_to_string (ActModality modality)
{
  g_return_val_if_fail ((guint) modality < ACT_N_MODALITY, NULL);
  return modalities[modality];
}

const char *
act_stance_to_string (ActStance stance)
{
  g_return_val_if_fail ((guint) stance < ACT_N_STANCE, NULL);
  return stances[stance];
}

const char *
act_value_type_to_string (ActValueType type)
{
  switch (type) {
  case ACT_VALUE_DATE:
    return "Date";
  case ACT_VALUE_AMOUNT:
    return "Amount";
  case ACT_VALUE_PROPOSITION:
    return "Proposition";
  case ACT_VALUE_TEXT:
    return "Text";
  case ACT_VALUE_NONE:
  default:
    return "None";
  }
}

static void
clear_entity (gpointer data)
{
  ActLocalEntity *entity = data;

  g_free (entity->label);
  g_ptr_array_unref (entity->aliases);
  g_free (entity->wikidata);
  g_free (entity->country);
}

ActRecord *
act_record_new_empty (void)
{
  ActRecord *record = g_new0 (ActRecord, 1);

  record->mentions = g_array_new (FALSE, FALSE, sizeof (ActMention));
  record->entities = g_array_new (FALSE, TRUE, sizeof (ActLocalEntity));
  record->propositions = g_array_new (FALSE, TRUE, sizeof (ActProposition));
  g_array_set_clear_func (record->entities, clear_entity);
  record->strings = g_string_chunk_new (STRINGS_BLOCK);
  return record;
}

ActRecord *
act_record_new_without_text (const ActDocument *document)
{
  ActRecord *record = act_record_new_empty ();

  record->hash = g_strdup (act_document_get_hash (document));
  record->name = g_strdup (act_document_get_name (document));
  record->uri = g_strdup (act_document_get_uri (document));
  record->title = g_strdup (act_document_get_title (document));
  record->date = g_strdup (act_document_get_date (document));
  record->publisher = g_strdup (act_document_get_publisher (document));
  if (act_document_get_origin (document))
    record->origin = act_origin_ref (act_document_get_origin (document));
  return record;
}

void
act_record_copy_text (ActRecord *record, const ActDocument *document)
{
  gsize length;
  const char *text = act_document_get_text (document, &length);

  record->text = g_malloc (length + 1);
  memcpy (record->text, text, length);
  record->text[length] = '\0';
  record->text_length = length;
}

ActRecord *
act_record_new (const ActDocument *document)
{
  ActRecord *record = act_record_new_without_text (document);

  act_record_copy_text (record, document);
  return record;
}

void
act_record_free (ActRecord *record)
{
  if (!record)
    return;
  g_free (record->hash);
  act_origin_unref (record->origin);
  g_free (record->network);
  g_free (record->name);
  g_free (record->uri);
  g_free (record->title);
  g_free (record->date);
  g_free (record->publisher);
  g_free (record->text);
  g_array_unref (record->mentions);
  g_array_unref (record->entities);
  g_array_unref (record->propositions);
  g_string_chunk_free (record->strings);
  g_free (record);
}

guint32
act_record_add_entity (ActRecord *record, ActEntityType type, const char *label)
{
  ActLocalEntity entity = {.label = g_strdup (label),
                           .type = type,
                           .aliases = g_ptr_array_new_with_free_func (g_free)};

  g_array_append_val (record->entities, entity);
  return record->entities->len - 1;
}

guint32
act_record_add_proposition (ActRecord *record)
{
  ActProposition proposition = {.subject = ACT_NONE,
                                .object = ACT_NONE,
                                .source = ACT_NONE,
                                .place = ACT_NONE};

  g_array_append_val (record->propositions, proposition);
  return record->propositions->len - 1;
}

void
act_record_add_mention (ActRecord *record, guint32 entity, ActSpan span,
                        ActMentionKind kind)
{
  ActMention mention = {.entity = entity, .span = span, .kind = kind};

  g_array_append_val (record->mentions, mention);
}

const char *
act_record_keep (ActRecord *record, const char *string)
{
  return string ? g_string_chunk_insert_const (record->strings, string) : NULL;
}

const char *
act_record_take (ActRecord *record, char *string)
{
  const char *kept = act_record_keep (record, string);

  g_free (string);
  return kept;
}

void
act_local_entity_add_alias (ActLocalEntity *entity, const char *alias)
{
  if (*alias == '\0' || g_str_equal (alias, entity->label))
    return;
  for (guint i = 0; i < entity->aliases->len; i++)
    if (g_str_equal (alias, g_ptr_array_index (entity->aliases, i)))
      return;
  g_ptr_array_add (entity->aliases, g_strdup (alias));
}

/* Whether @at is the first byte of a character or the end of the text. */
static gboolean
on_boundary (const ActRecord *record, guint32 at)
{
  return at == record->text_length ||
         ((guchar) record->text[at] & 0xc0) != 0x80;
}

static gboolean
check_span (const ActRecord *record, ActSpan span, const char *what,
            guint index, GError **error)
{
  if (span.begin < span.end && span.end <= record->text_length &&
      on_boundary (record, span.begin) && on_boundary (record, span.end))
    return TRUE;
  g_set_error (error, ACT_ERROR, ACT_ERROR_STORE,
               "%s: bytes %u to %u of %s %u are not a part of the text",
               record->name, span.begin, span.end, what, index);
  return FALSE;
}

static gboolean
check_entity_index (const ActRecord *record, guint32 entity, gboolean optional,
                    const char *what, guint index, GError **error)
{
  if (entity < record->entities->len || (optional && entity == ACT_NONE))
    return TRUE;
  g_set_error (error, ACT_ERROR, ACT_ERROR_STORE,
               "%s: %s %u points to an entity that does not exist",
               record->name, what, index);
  return FALSE;
}

static gboolean
is_relation_id (const char *id)
{
  if (!id || !*id)
    return FALSE;
  for (const char *at = id; *at; at++)
    if (!g_ascii_islower (*at) && !g_ascii_isdigit (*at) && *at != '_')
      return FALSE;
  return TRUE;
}

/* What must hold between the fields of one proposition, spans and indices
   aside; NULL when all is well. */
static const char *
find_fault (const ActProposition *proposition)
{
  if (!is_relation_id (proposition->relation_id))
    return "has a relation id that is not of the characters a-z, 0-9 and _";
  if (!proposition->relation_label || !*proposition->relation_label)
    return "has no relation label";
  if (!proposition->relation_phrase)
    return "has no relation phrase";
  if ((guint) proposition->value_type > ACT_VALUE_TEXT ||
      (guint) proposition->polarity > ACT_NEGATIVE ||
      (guint) proposition->modality >= ACT_N_MODALITY ||
      (guint) proposition->stance >= ACT_N_STANCE)
    return "has a field outside its range";
  if ((proposition->value_type == ACT_VALUE_NONE) !=
      (proposition->value == NULL))
    return "has a value without a type or a type without a value";
  if (proposition->object != ACT_NONE && proposition->value)
    return "has both an entity and a value as its object";
  if (proposition->confidence > 1000)
    return "has a confidence above 1000";
  if (!act_span_contains (proposition->sentence, proposition->span))
    return "has evidence outside its sentence";
  return NULL;
}

static gboolean
check_proposition (const ActRecord *record, guint index, GError **error)
{
  const ActProposition *proposition =
      act_record_get_proposition (record, index);
  const char *fault = find_fault (proposition);

  if (fault) {
    g_set_error (error, ACT_ERROR, ACT_ERROR_STORE, "%s: proposition %u %s",
                 record->name, index, fault);
    return FALSE;
  }
  return check_entity_index (record, proposition->subject, FALSE, "proposition",
                             index, error) &&
         check_entity_index (record, proposition->object, TRUE, "proposition",
                             index, error) &&
         check_entity_index (record, proposition->source, TRUE, "proposition",
                             index, error) &&
         check_entity_index (record, proposition->place, TRUE, "proposition",
                             index, error) &&
         check_span (record, proposition->sentence,
                     "the sentence of proposition", index, error) &&
         check_span (record, proposition->span, "proposition", index, error);
}

gboolean
act_event_class_is_property (const char *event_class)
{
  return event_class[0] == 'P' && g_ascii_isdigit (event_class[1]);
}

gboolean
act_record_check (const ActRecord *record, GError **error)
{
  for (guint i = 0; i < record->entities->len; i++) {
    const ActLocalEntity *entity = act_record_get_entity (record, i);
    if (!entity->label || !*entity->label ||
        (guint) entity->type >= ACT_N_ENTITY_TYPE) {
      g_set_error (error, ACT_ERROR, ACT_ERROR_STORE,
                   "%s: entity %u has no label or no type", record->name, i);
      return FALSE;
    }
  }
  for (guint i = 0; i < record->mentions->len; i++) {
    const ActMention *mention =
        &g_array_index (record->mentions, ActMention, i);
    if (!check_span (record, mention->span, "mention", i, error) ||
        !check_entity_index (record, mention->entity, FALSE, "mention", i,
                             error))
      return FALSE;
  }
  for (guint i = 0; i < record->propositions->len; i++)
    if (!check_proposition (record, i, error))
      return FALSE;
  return TRUE;
}
