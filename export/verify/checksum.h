/* Checksums in a file of RDF: of what names of nodes do not prove. */
#ifndef ACTANT_CHECKSUM_H
#define ACTANT_CHECKSUM_H

#include "verify/file-check.h"

/* An entity has a checksum of what it is, and one of each other wording. */
void act_check_entity_sums (ActFileCheck *check, const char *entity);
/* A claim has one of its class, attitude, status and wording of the time. */
void act_check_claim_sum (ActFileCheck *check, const char *claim);
/* A document has one of its metadata, and one of all that stands in its graph:
   whom it mentions, its attributions, its quotations with their places. Where
   a file joins graphs that tell the same document differently it has several
   of the latter, and none is checked. */
void act_check_document_sums (ActFileCheck *check);

#endif
