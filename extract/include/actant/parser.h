/* The parser that runs a model: tags, trees and names. */
#ifndef ACTANT_PARSER_H
#define ACTANT_PARSER_H

#include <actant/model.h>
#include <actant/parse.h>

G_BEGIN_DECLS

/** Runs a model; owns scratch memory; belongs to one thread. The environment
    variable ACTANT_KERNEL (avx512vnni, avxvnni, avx2, portable) chooses the
    processor's instructions when a parser is made; the results are the same. */
typedef struct ActParser ActParser;

ActParser *act_parser_new (const ActModel *model); /* borrows the model */
void act_parser_free (ActParser *parser);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ActParser, act_parser_free)

/**
 * act_parser_run:
 * @parse: (inout): sentences and words, of at most 65535 words each
 *
 * Fills tags, lemmas, heads, relations and names of all sentences; replaces
 * what was there. Cannot fail. Every sentence becomes a tree with one root,
 * whose relation is `root` and nobody else's. Sentences of more than 512 words
 * are parsed in parts, the later ones hanging from the first as `parataxis`.
 * A sentence's result depends on nothing but its words.
 */
void act_parser_run (ActParser *parser, ActParse *parse);

G_END_DECLS

#endif
