/* The kinds of quads that a graph is made of. */
#ifndef ACTANT_QUAD_KIND_H
#define ACTANT_QUAD_KIND_H

#include <glib.h>

/** Subjects of one kind and what is said of them. */
typedef enum {
  ACT_BLOCK_ENTITY,
  ACT_BLOCK_RELATION,
  ACT_BLOCK_CLAIM,
  ACT_BLOCK_DOCUMENT,
  ACT_BLOCK_ATTRIBUTION,
  ACT_BLOCK_QUOTE, /* with its selectors */
  ACT_BLOCK_FACT,
  ACT_N_BLOCK
} ActBlock;

typedef enum {
  ACT_QUAD_ENTITY_TYPE,
  ACT_QUAD_ENTITY_LABEL,
  ACT_QUAD_ENTITY_ALIAS,
  ACT_QUAD_ENTITY_NAMED,
  ACT_QUAD_ENTITY_COUNTRY,
  ACT_QUAD_ENTITY_SAME,
  ACT_QUAD_ENTITY_CHECKSUM,
  ACT_QUAD_RELATION_TYPE,
  ACT_QUAD_RELATION_LABEL,
  ACT_QUAD_CLAIM_TYPE,
  ACT_QUAD_CLAIM_LABEL,
  ACT_QUAD_CLAIM_SUBJECT,
  ACT_QUAD_CLAIM_PREDICATE,
  ACT_QUAD_CLAIM_OBJECT,
  ACT_QUAD_CLAIM_VALUE_TYPE,
  ACT_QUAD_CLAIM_NEGATED,
  ACT_QUAD_CLAIM_MODALITY,
  ACT_QUAD_CLAIM_EVENT_CLASS,
  ACT_QUAD_CLAIM_ATTITUDE,
  ACT_QUAD_CLAIM_TIME,
  ACT_QUAD_CLAIM_DATE,
  ACT_QUAD_CLAIM_BEGIN,
  ACT_QUAD_CLAIM_END,
  ACT_QUAD_CLAIM_PLACE,
  ACT_QUAD_CLAIM_STATUS,
  ACT_QUAD_CLAIM_CHECKSUM,
  ACT_QUAD_DOCUMENT_TYPE,
  ACT_QUAD_DOCUMENT_LABEL,
  ACT_QUAD_DOCUMENT_NAME,
  ACT_QUAD_DOCUMENT_TITLE,
  ACT_QUAD_DOCUMENT_DATE,
  ACT_QUAD_DOCUMENT_PUBLISHER,
  ACT_QUAD_DOCUMENT_ADDRESS,
  ACT_QUAD_DOCUMENT_HASH,
  ACT_QUAD_DOCUMENT_BYTES,
  ACT_QUAD_DOCUMENT_CHECKSUM,
  ACT_QUAD_DOCUMENT_MENTIONS,
  ACT_QUAD_ATTRIBUTION_TYPE,
  ACT_QUAD_ATTRIBUTION_CLAIM,
  ACT_QUAD_ATTRIBUTION_AGENT,
  ACT_QUAD_ATTRIBUTION_STANCE,
  ACT_QUAD_ATTRIBUTION_CUE,
  ACT_QUAD_ATTRIBUTION_PHRASE,
  ACT_QUAD_ATTRIBUTION_CONFIDENCE,
  ACT_QUAD_ATTRIBUTION_DOCUMENT,
  ACT_QUAD_ATTRIBUTION_EVIDENCE,
  ACT_QUAD_QUOTE_TYPE,
  ACT_QUAD_QUOTE_SOURCE,
  ACT_QUAD_QUOTE_SELECTOR,
  ACT_QUAD_POSITION_TYPE,
  ACT_QUAD_POSITION_START,
  ACT_QUAD_POSITION_END,
  ACT_QUAD_POSITION_START_BYTE,
  ACT_QUAD_POSITION_END_BYTE,
  ACT_QUAD_POSITION_FILE_START_BYTE,
  ACT_QUAD_POSITION_FILE_END_BYTE,
  ACT_QUAD_WORDS_TYPE,
  ACT_QUAD_WORDS_PREFIX,
  ACT_QUAD_WORDS_EXACT,
  ACT_QUAD_WORDS_SUFFIX,
  ACT_QUAD_FACT,
  ACT_N_QUAD_KIND
} ActQuadKind;

/* A set of blocks, of which the bit ACT_N_BLOCK stands for all that is no
   subject: literals and IRIs of the vocabulary. */
#define ACT_BLOCK_BIT(block) (1u << (block))
#define ACT_ANY_BLOCK ((1u << (ACT_N_BLOCK + 1)) - 1)

/** What quads of a kind have in common. @subjects: whose IRIs they are, below
    @path; @predicate: NULL: a relation; @object: NULL: any of @objects. */
typedef struct {
  ActBlock block;
  guint subjects;
  const char *path, *predicate, *object;
  guint objects;
} ActQuadPlan;

extern const ActQuadPlan act_quad_plans[ACT_N_QUAD_KIND];

/** Which quads are put together. @kinds: these; @numbered: the identifiers of
    attributions, or of these and of quotations, are numbers, the same for the
    same: for those who look at none, as they are checksums. */
typedef struct {
  gboolean kinds[ACT_N_QUAD_KIND];
  gboolean numbered[ACT_N_BLOCK];
} ActQuadChoice;

#endif
