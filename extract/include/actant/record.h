/* The record: all that one document says. The unit of exchange. */
#ifndef ACTANT_RECORD_H
#define ACTANT_RECORD_H

#include <actant/document.h>

ACT_BEGIN_API

typedef enum {
  ACT_ENTITY_PERSON,
  ACT_ENTITY_ORGANIZATION,
  ACT_ENTITY_PLACE,
  ACT_ENTITY_GROUP,
  ACT_ENTITY_EVENT,
  ACT_ENTITY_WORK,
  ACT_ENTITY_CONCEPT,
  ACT_ENTITY_OTHER,
  ACT_N_ENTITY_TYPE
} ActEntityType;

typedef enum {
  ACT_GENDER_UNKNOWN,
  ACT_GENDER_MALE,
  ACT_GENDER_FEMALE
} ActGender;

typedef enum { ACT_POSITIVE, ACT_NEGATIVE } ActPolarity;

typedef enum {
  ACT_MODALITY_FACT,
  ACT_MODALITY_FUTURE,
  ACT_MODALITY_POSSIBLE,
  ACT_MODALITY_CONDITIONAL,
  ACT_MODALITY_OBLIGATION,
  ACT_MODALITY_INTENT,
  ACT_N_MODALITY
} ActModality;

/** What the source (or the document itself) does with the content. */
typedef enum {
  ACT_STANCE_ASSERTS,
  ACT_STANCE_DENIES,
  ACT_STANCE_DOUBTS,
  ACT_STANCE_ASKS,
  ACT_N_STANCE
} ActStance;

typedef enum {
  ACT_VALUE_NONE,
  ACT_VALUE_DATE,
  ACT_VALUE_AMOUNT,
  ACT_VALUE_PROPOSITION,
  ACT_VALUE_TEXT
} ActValueType;

typedef enum {
  ACT_MENTION_NAME,
  ACT_MENTION_NOMINAL,
  ACT_MENTION_PRONOUN
} ActMentionKind;

const char *act_entity_type_to_string (ActEntityType type); /* "Person", … */
const char *act_modality_to_string (ActModality modality);  /* "fact", … */
const char *act_stance_to_string (ActStance stance);        /* "asserts", … */
const char *act_value_type_to_string (ActValueType type);   /* "Date", … */
/* FALSE when the string is none of them. */
gboolean act_entity_type_from_string (const char *string, ActEntityType *type);

/* Indices into the record's arrays; ACT_NONE where there is none. */
#define ACT_NONE G_MAXUINT32

/** A mention of an entity of the document. */
typedef struct {
  guint32 entity;
  ActSpan span;
  ActMentionKind kind;
} ActMention;

/**
 * ActLocalEntity: an entity as this document knows it.
 * @label: the best wording (fullest name, titles and determiners left out)
 * @aliases: other wordings, names and epithets, in order of first use
 * @wikidata: (nullable): "Q184" where a gazetteer knows it (identity)
 * @country: (nullable): ISO 3166-1 alpha-2 code: for states and what is
 *   plainly of one ("Belarusian government"); 3166-2 ("GB-SCT") for nations
 *   of a state that have a government of their own
 * @named: FALSE: it stays the document's own ("people", "the protesters") and
 *   is never merged with another document's
 */
typedef struct {
  char *label;
  ActEntityType type;
  ActGender gender;
  gboolean named;
  GPtrArray *aliases; /* of char *, owned */
  char *wikidata;
  char *country;
} ActLocalEntity;

/**
 * ActProposition: one statement of the document.
 * @subject: entity
 * @object: entity, or ACT_NONE: then @value is the object (text as it stands)
 *   or, with ACT_VALUE_NONE, there is none
 * @relation_id: normalised predicate: lemma, particle, preposition joined by
 *   "_" ("flee_to", "call_for", "be_press_secretary_of"); ASCII [a-z0-9_]
 * @relation_label: the same for people: "flee to"
 * @relation_phrase: as the text words it: "had fled to"
 * @event_class: (nullable): PLOVER class or STATEMENT, APPEAL; or a Wikidata
 *   property "P39"
 * @source: entity to whom the text attributes it, or ACT_NONE: the document
 * @stance: of the source; @cue: (nullable) its word ("said", "denied")
 * @time: (nullable) as worded; @date: (nullable) normalised: "2020-11-18",
 *   "2020-11", "2020" or "BEGIN/END"
 * @place: entity or ACT_NONE
 * @confidence: in thousandths
 * @sentence: span of the sentence; @span: the clause's words within it (the
 *   evidence that is quoted)
 * Strings are kept by the record: act_record_keep ().
 */
typedef struct {
  guint32 subject, object;
  ActValueType value_type;
  const char *value;
  const char *relation_id, *relation_label, *relation_phrase;
  const char *event_class;
  ActPolarity polarity;
  ActModality modality;
  guint32 source;
  ActStance stance;
  const char *cue;
  const char *time, *date;
  guint32 place;
  guint16 confidence;
  ActSpan sentence, span;
} ActProposition;

/**
 * ActRecord: owns everything in it. Strings are UTF-8. The order of the arrays
 * is the order of the text, so that equal documents give equal records.
 */
typedef struct {
  char *hash;                                  /* act_document_get_hash () */
  char *name, *uri, *title, *date, *publisher; /* all but name nullable */
  char *text;
  gsize text_length;
  ActOrigin *origin;     /* nullable: act_document_get_origin () */
  char *network;         /* nullable: act_model_get_version () of the reader */
  GArray *mentions;      /* of ActMention */
  GArray *entities;      /* of ActLocalEntity */
  GArray *propositions;  /* of ActProposition */
  GStringChunk *strings; /* of the propositions */
} ActRecord;

/* An empty record with copies of the document's metadata and text. */
ActRecord *act_record_new (const ActDocument *document);
/* Nothing but empty arrays: for those who read records back from a store. */
ActRecord *act_record_new_empty (void);
void act_record_free (ActRecord *record);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ActRecord, act_record_free)

/* Append an element with NULL strings, zero numbers and ACT_NONE indices
   (entities: an empty alias array) and return its index; the caller fills it
   in, the record owns what is put there. */
guint32 act_record_add_entity (ActRecord *record, ActEntityType type,
                               const char *label);
guint32 act_record_add_proposition (ActRecord *record);
void act_record_add_mention (ActRecord *record, guint32 entity, ActSpan span,
                             ActMentionKind kind);
/* A copy of @string that lives as long as the record, one of equal strings;
   NULL gives NULL. act_record_take () frees @string. */
const char *act_record_keep (ActRecord *record, const char *string);
const char *act_record_take (ActRecord *record, char *string);
/* Adds a wording unless it is the label or there already. */
void act_local_entity_add_alias (ActLocalEntity *entity, const char *alias);

static inline ActLocalEntity *
act_record_get_entity (const ActRecord *record, guint32 index)
{
  return &g_array_index (record->entities, ActLocalEntity, index);
}

static inline ActProposition *
act_record_get_proposition (const ActRecord *record, guint32 index)
{
  return &g_array_index (record->propositions, ActProposition, index);
}

/* Whether an event class is a property of Wikidata's ("P39"). */
gboolean act_event_class_is_property (const char *event_class);

/**
 * act_record_check:
 *
 * Checks what every record must fulfil: spans inside the text and on character
 * boundaries, indices inside the arrays, labels not empty, relation ids of the
 * allowed characters.
 */
gboolean act_record_check (const ActRecord *record, GError **error);

ACT_END_API

#endif
