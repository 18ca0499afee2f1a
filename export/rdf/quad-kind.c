#include "rdf/quad-kind.h"

#include "rdf/vocabulary.h"

#include <stddef.h>

#define AN(name) ACT_BLOCK_BIT (ACT_BLOCK_##name)
#define ELSE ACT_BLOCK_BIT (ACT_N_BLOCK)
/* Foreign IRIs, which may be ours when somebody takes their base. */
#define ANYTHING ACT_ANY_BLOCK

#define ENTITY ACT_BLOCK_ENTITY, AN (ENTITY), ENTITY_PATH
#define RELATION ACT_BLOCK_RELATION, AN (RELATION), RELATION_PATH
#define CLAIM ACT_BLOCK_CLAIM, AN (CLAIM), CLAIM_PATH
#define DOCUMENT ACT_BLOCK_DOCUMENT, AN (DOCUMENT), DOCUMENT_PATH
#define ATTRIBUTION ACT_BLOCK_ATTRIBUTION, AN (ATTRIBUTION), ATTRIBUTION_PATH
#define QUOTE ACT_BLOCK_QUOTE, AN (QUOTE), QUOTE_PATH
#define FACT ACT_BLOCK_FACT, AN (ENTITY), ENTITY_PATH

const ActQuadPlan act_quad_plans[ACT_N_QUAD_KIND] = {
    [ACT_QUAD_ENTITY_TYPE] = {ENTITY, RDF_NS "type", NULL, ELSE},
    [ACT_QUAD_ENTITY_LABEL] = {ENTITY, RDFS_NS "label", NULL, ELSE},
    [ACT_QUAD_ENTITY_ALIAS] = {ENTITY, SKOS_NS "altLabel", NULL, ELSE},
    [ACT_QUAD_ENTITY_NAMED] = {ENTITY, ACT_NS "named", NULL, ELSE},
    [ACT_QUAD_ENTITY_COUNTRY] = {ENTITY, ACT_NS "country", NULL, ELSE},
    [ACT_QUAD_ENTITY_SAME] = {ENTITY, OWL_NS "sameAs", NULL, ANYTHING},
    [ACT_QUAD_ENTITY_CHECKSUM] = {ENTITY, ACT_NS "checksum", NULL, ELSE},
    [ACT_QUAD_RELATION_TYPE] = {RELATION, RDF_NS "type", ACT_NS "Relation",
                                ELSE},
    [ACT_QUAD_RELATION_LABEL] = {RELATION, RDFS_NS "label", NULL, ELSE},
    [ACT_QUAD_CLAIM_TYPE] = {CLAIM, RDF_NS "type", ACT_NS "Claim", ELSE},
    [ACT_QUAD_CLAIM_LABEL] = {CLAIM, RDFS_NS "label", NULL, ELSE},
    [ACT_QUAD_CLAIM_SUBJECT] = {CLAIM, RDF_NS "subject", NULL, AN (ENTITY)},
    [ACT_QUAD_CLAIM_PREDICATE] = {CLAIM, RDF_NS "predicate", NULL,
                                  AN (RELATION)},
    [ACT_QUAD_CLAIM_OBJECT] = {CLAIM, RDF_NS "object", NULL,
                               AN (ENTITY) | ELSE},
    [ACT_QUAD_CLAIM_VALUE_TYPE] = {CLAIM, ACT_NS "valueType", NULL, ELSE},
    [ACT_QUAD_CLAIM_NEGATED] = {CLAIM, ACT_NS "negated", NULL, ELSE},
    [ACT_QUAD_CLAIM_MODALITY] = {CLAIM, ACT_NS "modality", NULL, ELSE},
    [ACT_QUAD_CLAIM_EVENT_CLASS] = {CLAIM, ACT_NS "eventClass", NULL, ANYTHING},
    [ACT_QUAD_CLAIM_ATTITUDE] = {CLAIM, ACT_NS "attitude", NULL, ELSE},
    [ACT_QUAD_CLAIM_TIME] = {CLAIM, ACT_NS "time", NULL, ELSE},
    [ACT_QUAD_CLAIM_DATE] = {CLAIM, ACT_NS "date", NULL, ELSE},
    [ACT_QUAD_CLAIM_BEGIN] = {CLAIM, ACT_NS "begin", NULL, ELSE},
    [ACT_QUAD_CLAIM_END] = {CLAIM, ACT_NS "end", NULL, ELSE},
    [ACT_QUAD_CLAIM_PLACE] = {CLAIM, ACT_NS "place", NULL, AN (ENTITY)},
    [ACT_QUAD_CLAIM_STATUS] = {CLAIM, ACT_NS "status", ACT_NS "Disputed", ELSE},
    [ACT_QUAD_CLAIM_CHECKSUM] = {CLAIM, ACT_NS "checksum", NULL, ELSE},
    [ACT_QUAD_DOCUMENT_TYPE] = {DOCUMENT, RDF_NS "type", ACT_NS "Document",
                                ELSE},
    [ACT_QUAD_DOCUMENT_LABEL] = {DOCUMENT, RDFS_NS "label", NULL, ELSE},
    [ACT_QUAD_DOCUMENT_NAME] = {DOCUMENT, DCT_NS "identifier", NULL, ELSE},
    [ACT_QUAD_DOCUMENT_TITLE] = {DOCUMENT, DCT_NS "title", NULL, ELSE},
    [ACT_QUAD_DOCUMENT_DATE] = {DOCUMENT, DCT_NS "issued", NULL, ELSE},
    [ACT_QUAD_DOCUMENT_PUBLISHER] = {DOCUMENT, DC_NS "publisher", NULL, ELSE},
    [ACT_QUAD_DOCUMENT_ADDRESS] = {DOCUMENT, DCT_NS "source", NULL, ANYTHING},
    [ACT_QUAD_DOCUMENT_HASH] = {DOCUMENT, ACT_NS "sha256", NULL, ELSE},
    [ACT_QUAD_DOCUMENT_BYTES] = {DOCUMENT, ACT_NS "bytes", NULL, ELSE},
    [ACT_QUAD_DOCUMENT_CHECKSUM] = {DOCUMENT, ACT_NS "checksum", NULL, ELSE},
    [ACT_QUAD_DOCUMENT_MENTIONS] = {DOCUMENT, SCHEMA_NS "mentions", NULL,
                                    AN (ENTITY)},
    [ACT_QUAD_ATTRIBUTION_TYPE] = {ATTRIBUTION, RDF_NS "type",
                                   ACT_NS "Attribution", ELSE},
    [ACT_QUAD_ATTRIBUTION_CLAIM] = {ATTRIBUTION, ACT_NS "claim", NULL,
                                    AN (CLAIM)},
    [ACT_QUAD_ATTRIBUTION_AGENT] = {ATTRIBUTION, ACT_NS "agent", NULL,
                                    AN (ENTITY) | AN (DOCUMENT)},
    [ACT_QUAD_ATTRIBUTION_STANCE] = {ATTRIBUTION, ACT_NS "stance", NULL, ELSE},
    [ACT_QUAD_ATTRIBUTION_CUE] = {ATTRIBUTION, ACT_NS "cue", NULL, ELSE},
    [ACT_QUAD_ATTRIBUTION_PHRASE] = {ATTRIBUTION, ACT_NS "phrase", NULL, ELSE},
    [ACT_QUAD_ATTRIBUTION_CONFIDENCE] = {ATTRIBUTION, ACT_NS "confidence", NULL,
                                         ELSE},
    [ACT_QUAD_ATTRIBUTION_DOCUMENT] = {ATTRIBUTION, PROV_NS "wasDerivedFrom",
                                       NULL, AN (DOCUMENT)},
    [ACT_QUAD_ATTRIBUTION_EVIDENCE] = {ATTRIBUTION, ACT_NS "evidence", NULL,
                                       AN (QUOTE)},
    [ACT_QUAD_QUOTE_TYPE] = {QUOTE, RDF_NS "type", OA_NS "SpecificResource",
                             ELSE},
    [ACT_QUAD_QUOTE_SOURCE] = {QUOTE, OA_NS "hasSource", NULL, AN (DOCUMENT)},
    [ACT_QUAD_QUOTE_SELECTOR] = {QUOTE, OA_NS "hasSelector", NULL, AN (QUOTE)},
    [ACT_QUAD_POSITION_TYPE] = {QUOTE, RDF_NS "type",
                                OA_NS "TextPositionSelector", ELSE},
    [ACT_QUAD_POSITION_START] = {QUOTE, OA_NS "start", NULL, ELSE},
    [ACT_QUAD_POSITION_END] = {QUOTE, OA_NS "end", NULL, ELSE},
    [ACT_QUAD_POSITION_START_BYTE] = {QUOTE, ACT_NS "startByte", NULL, ELSE},
    [ACT_QUAD_POSITION_END_BYTE] = {QUOTE, ACT_NS "endByte", NULL, ELSE},
    [ACT_QUAD_POSITION_FILE_START_BYTE] = {QUOTE, ACT_NS "fileStartByte", NULL,
                                           ELSE},
    [ACT_QUAD_POSITION_FILE_END_BYTE] = {QUOTE, ACT_NS "fileEndByte", NULL,
                                         ELSE},
    [ACT_QUAD_WORDS_TYPE] = {QUOTE, RDF_NS "type", OA_NS "TextQuoteSelector",
                             ELSE},
    [ACT_QUAD_WORDS_PREFIX] = {QUOTE, OA_NS "prefix", NULL, ELSE},
    [ACT_QUAD_WORDS_EXACT] = {QUOTE, OA_NS "exact", NULL, ELSE},
    [ACT_QUAD_WORDS_SUFFIX] = {QUOTE, OA_NS "suffix", NULL, ELSE},
    [ACT_QUAD_FACT] = {FACT, NULL, NULL, AN (ENTITY) | ELSE},
};
