/* The page: one HTML file with the whole graph in it, for a browser. */
#ifndef ACTANT_PAGE_H
#define ACTANT_PAGE_H

#include <actant/export.h>

#include "output.h"

/* More claims than that and browsers grow slow: options->message says so. */
#define ACT_PAGE_CLAIMS 20000

/**
 * act_page_write:
 *
 * Writes the page. It loads nothing from anywhere: style, scripts and data are
 * in it, and its Content-Security-Policy allows these scripts and this style
 * only, by their SHA-256. Equal graphs and options give equal bytes. Failures
 * stick to @output.
 */
void act_page_write (const ActGraph *graph, const ActExportOptions *options,
                     ActOutput *output);

/**
 * act_page_write_data:
 *
 * Writes the page's JSON: an object of arrays of rows, in the order of the
 * graph, references being indices (-1: none):
 *   types, modalities, stances, values: names of the numbers in the rows
 *   documents: [name, title, date, publisher, uri]
 *   entities: [id, label, type, named, wikidata, country, aliases, mentions,
 *     documents]
 *   sentences: [document, text before, sentence, text after]
 *   claims: [id, subject, relation id, relation label, object, value type,
 *     value, class, polarity, modality, time, date, place, disputed, fact,
 *     documents, confidence, attributions], attributions: [source, stance, cue,
 *     phrase, confidence, sentence, begin, end]
 * Confidences are thousandths; begin and end of a quotation are UTF-16 units of
 * its sentence, as scripts count; polarity 0 is positive. "<" is escaped, so
 * that the text can neither end its script element nor begin a comment.
 */
void act_page_write_data (const ActGraph *graph, ActOutput *output);

#endif
