/* All records of a store in compact arrays: what resolution works on. */
#ifndef ACTANT_RESOLVE_INPUT_H
#define ACTANT_RESOLVE_INPUT_H

#include "view/strings.h"

#include <actant/graph.h>

/** An entity of a document. Strings are interned. @node: its name among all
    names (resolve/node.h), ACT_NONE when unnamed. */
typedef struct {
  const char *label, *wikidata, *country;
  guint32 document, number;
  guint32 first_alias, n_aliases;
  guint32 node;
  guint8 type, gender, named;
} ActLocal;

/** A mention; @local: index of the entity among all documents' entities. */
typedef struct {
  guint32 local;
  ActSpan span, sentence;
} ActInputMention;

/** A proposition; entities are indices of locals, later of entities. */
typedef struct {
  guint32 document, subject, object, source, place;
  guint8 value_type, polarity, modality, stance;
  guint16 confidence;
  const char *value, *relation_id, *relation_label, *phrase, *event_class;
  const char *cue, *time, *date;
  ActSpan span, sentence;
} ActStatement;

/** Documents in order of (name, hash); the rest in order of the documents and
    within one in order of its record. */
typedef struct {
  ActStrings *strings;
  GArray *documents;  /* of ActGraphDocument */
  GArray *locals;     /* of ActLocal */
  GArray *aliases;    /* of const char * */
  GArray *mentions;   /* of ActInputMention */
  GArray *statements; /* of ActStatement */
} ActInput;

ActInput *act_input_new (ActStore *store, GError **error);
void act_input_free (ActInput *input);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ActInput, act_input_free)

static inline ActLocal *
act_input_get_local (const ActInput *input, guint32 index)
{
  return &g_array_index (input->locals, ActLocal, index);
}

#endif
