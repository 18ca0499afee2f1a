/* The graph: a set of records in a file, and what follows from the set. */
#ifndef ACTANT_GRAPH_H
#define ACTANT_GRAPH_H

#include <actant/record.h>

ACT_BEGIN_API

/** A graph file (SQLite), or the same in memory. One thread's own. */
typedef struct ActStore ActStore;

typedef enum {
  ACT_STORE_READ,  /* must exist; opened read-only */
  ACT_STORE_WRITE, /* made if it is not there */
  ACT_STORE_NEW    /* made; an existing graph file is replaced on the first
                      commit, anything else at the path is an error */
} ActStoreMode;

/* @path NULL: in memory (mode ignored). */
ActStore *act_store_open (const char *path, ActStoreMode mode, GError **error);
void act_store_free (ActStore *store);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ActStore, act_store_free)

gboolean act_store_contains (ActStore *store, const char *hash);
/* Adds a record; one whose hash is there already changes nothing. Writes go
   in batches; act_store_commit () makes them durable. */
gboolean act_store_add (ActStore *store, const ActRecord *record,
                        GError **error);
/** A record that was checked, with its checksums: all that act_store_add ()
   does before it writes, done by whatever thread has the time. */
typedef struct ActPrepared ActPrepared;

/* Takes the record. What is wrong with it the store tells. */
ActPrepared *act_prepared_new (ActRecord *record);
void act_prepared_free (ActPrepared *prepared);
const char *act_prepared_get_hash (const ActPrepared *prepared);
gboolean act_store_add_prepared (ActStore *store, const ActPrepared *prepared,
                                 GError **error);
gboolean act_store_commit (ActStore *store, GError **error);
/* Removes the documents of this hash (prefix of >= 8 digits), name or URI;
   @removed tells how many. ACT_ERROR_USAGE, with their URIs and hashes, when
   several have the name or the prefix. */
gboolean act_store_retract (ActStore *store, const char *document,
                            guint *removed, GError **error);
/* Set union: all records of @other that are not there yet. */
gboolean act_store_merge (ActStore *store, ActStore *other, GError **error);
guint64 act_store_count (ActStore *store);

typedef gboolean (*ActRecordFunc) (const ActRecord *record, gpointer data,
                                   GError **error);
/* Calls @func for every record in the order of the hashes. */
gboolean act_store_foreach (ActStore *store, ActRecordFunc func, gpointer data,
                            GError **error);
/* PRAGMA integrity_check and the checks of act_record_check () on all records;
   hashes recomputed. FALSE with the place of the first fault. */
gboolean act_store_verify (ActStore *store, GError **error);

/* ---- the resolved graph: read-only, a pure function of the set ---- */

/** Where a mention or an evidence stands. @text: borrowed from the graph. */
typedef struct {
  guint32 document; /* index of the document */
  ActSpan span;
  ActSpan sentence; /* the sentence around it */
} ActPlace;

/**
 * ActGraphDocument: @label: the name; where several documents of the graph have
 *   it, the URI, or the first digits of the hash if that is the same, too
 */
typedef struct {
  const char *hash, *name, *label, *uri, *title, *date, *publisher;
  const char *text;
  gsize text_length;
  ActOrigin *origin; /* nullable: where the text stands in its file */
} ActGraphDocument;

/**
 * ActEntity: @id: stable identifier ([A-Za-z0-9_-]: Wikidata id, else slug and
 * hash of a canonical key); @documents: in how many documents it occurs
 */
typedef struct {
  const char *id, *label;
  ActEntityType type;
  gboolean named;
  const char *wikidata, *country; /* nullable */
  guint n_aliases;
  const char *const *aliases; /* label left out; most frequent first */
  guint n_mentions;
  const ActPlace *mentions; /* by document and place */
  guint n_documents;
} ActEntity;

/** One document's voice on a claim. */
typedef struct {
  guint32 claim;
  guint32 document;
  guint32 source; /* entity, or ACT_NONE: the document itself */
  ActStance stance;
  const char *cue;    /* nullable */
  const char *phrase; /* the relation as worded here */
  guint16 confidence; /* thousandths */
  ActSpan span, sentence;
} ActAttribution;

/**
 * ActClaim: content only; attributions say who holds it.
 * @id: hash of the content (24 hex digits)
 * @disputed: somebody asserts and somebody denies it (also: another claim of
 *   equal content but opposite polarity is asserted)
 * @fact: positive, modality fact, asserted by a document itself (no source) or
 *   factively, and not disputed: may become a plain triple
 */
typedef struct {
  const char *id;
  guint32 subject, object; /* entities; object ACT_NONE: a value or nothing */
  ActValueType value_type;
  const char *value;
  const char *relation_id, *relation_label, *event_class; /* class nullable */
  ActPolarity polarity;
  ActModality modality;
  const char *time, *date; /* nullable */
  guint32 place;
  gboolean disputed, fact;
  guint n_documents;
  guint16 confidence; /* best of its attributions */
  guint32 first_attribution, n_attributions;
} ActClaim;

typedef struct ActGraph ActGraph;

ActGraph *act_graph_resolve (ActStore *store, GError **error);
void act_graph_free (ActGraph *graph);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ActGraph, act_graph_free)

/* Arrays borrowed, as long as the graph; @n may be NULL. Documents are in order
   of (name, hash), entities of id, claims of (subject, relation, object, …,
   id), attributions of claim, then document and place. */
const ActGraphDocument *act_graph_get_documents (const ActGraph *graph,
                                                 guint32 *n);
const ActEntity *act_graph_get_entities (const ActGraph *graph, guint32 *n);
const ActClaim *act_graph_get_claims (const ActGraph *graph, guint32 *n);
const ActAttribution *act_graph_get_attributions (const ActGraph *graph,
                                                  guint32 *n);

/** Why two names of different documents were taken for one entity. */
typedef enum {
  ACT_MERGE_WIKIDATA, /* the same Wikidata identity */
  ACT_MERGE_NAME,     /* the same name, up to case, marks and legal form */
  ACT_MERGE_SPELLING, /* the name matcher: another romanisation */
  ACT_MERGE_ALIAS,    /* documents use both for the same */
  ACT_MERGE_ACRONYM,  /* initials, of one organisation only */
  ACT_MERGE_INITIALS, /* initial and surname, of one full name only */
  ACT_MERGE_SURNAME,  /* a bare surname, of one full name only */
  ACT_MERGE_CONTEXT,  /* a bare name among the same other actors */
  ACT_MERGE_TYPE      /* the same name, the rarer type taken for an error */
} ActMergeReason;

/**
 * ActMerge: one step that joined two names into an entity.
 * @name, @other: the two names as documents write them
 * @score: thousandths
 */
typedef struct {
  guint32 entity;
  const char *name, *other;
  ActMergeReason reason;
  guint16 score;
} ActMerge;

const char *act_merge_reason_to_string (ActMergeReason reason);
/* In order of the entities; an entity under one name only has none. */
const ActMerge *act_graph_get_merges (const ActGraph *graph, guint32 *n);
/* Appends the merges of an entity, one a line, for `show --why`. */
void act_graph_explain (const ActGraph *graph, guint32 entity, GString *out);

/**
 * act_graph_find_entity:
 *
 * Finds by id, label, alias, or by the name matcher (other spellings); the
 * best-known entity wins. Returns its index or ACT_NONE.
 */
guint32 act_graph_find_entity (const ActGraph *graph, const char *name);
/* All that fit as well as the best, the best known first: more than one when
   the name is ambiguous. Array of guint32, (transfer full). */
GArray *act_graph_find_entities (const ActGraph *graph, const char *name);
/* Named entities whose label holds the last word of @name, or else a word that
   begins with it or is spelled most like it, for "did you mean"; as above. */
GArray *act_graph_find_similar (const ActGraph *graph, const char *name);
/* Appends the first five of @found (of guint32), with type, mentions and
   identifier, and how many more there are: for messages. */
void act_graph_append_entities (const ActGraph *graph, const GArray *found,
                                GString *text);

/**
 * ActSelection: what a part of a graph is to hold; zero-initialised: all.
 * @about: (nullable) keep only claims with this entity as subject, object or
 *   source; @since: (nullable) ISO date, documents of that day or later;
 * @top: keep the @top best claims (documents × confidence), 0 = all;
 * @min_documents: claims of at least so many documents
 */
typedef struct {
  const char *about;
  const char *since;
  guint top, min_documents;
} ActSelection;

/* A graph of what @selection keeps (entities and documents that are then
   unused left out). ACT_ERROR_USAGE when @about is nobody. */
ActGraph *act_graph_select (const ActGraph *graph,
                            const ActSelection *selection, GError **error);

/** Same person? Score in thousandths; >= ACT_NAME_MATCH means the same. */
#define ACT_NAME_MATCH 500
guint act_name_match (const char *a, const char *b);

ACT_END_API

#endif
