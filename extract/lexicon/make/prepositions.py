#!/usr/bin/env python3
"""Makes verb-prepositions.tsv and noun-prepositions.tsv of this folder's parent: which
prepositions verbs and nouns have behind them more or less often than others.

usage: prepositions.py TREES.conllu…

Counts the phrases (obl, nmod) of gold trees and of raw text as `actant parse` reads it.
A number is the logarithm, in tenths, of how much likelier a word is to have a phrase
with the preposition than a verb (a noun) as such, smoothed by WEIGHT words that are like
all. Words seen less than LEAST times are left out; so are pairs seen once, which have
the number of those that are not seen at all: it does not depend on the preposition.
"""
import collections, math, pathlib, re, sys

OUT = pathlib.Path(__file__).resolve().parent.parent
WEIGHT, LEAST = 30, 100
KINDS = {"VERB": "verb", "NOUN": "noun"}


def read_sentences(path):
    rows = []
    for line in open(path, encoding="utf-8"):
        columns = line.rstrip("\n").split("\t")
        if columns[0].isdigit():
            rows.append(columns)
        elif rows and not line.strip():
            yield rows
            rows = []
    if rows:
        yield rows


def count(paths):
    """-> how often a kind, a word, either with a preposition"""
    counts = collections.Counter()
    for path in paths:
        for rows in read_sentences(path):
            markers = {}
            for row in rows:
                if row[7] == "case" and int(row[0]) < int(row[6]):
                    markers.setdefault(row[6], row[1].lower())
                if row[3] in KINDS:
                    counts[row[3]] += 1
                    counts[row[3], row[2].lower()] += 1
            for row in rows:
                head = rows[int(row[6]) - 1] if row[6] != "0" else None
                if (head and head[3] in KINDS and row[0] in markers
                        and row[7].split(":")[0] in ("obl", "nmod")):
                    counts[head[3], "", markers[row[0]]] += 1
                    counts[head[3], head[2].lower(), markers[row[0]]] += 1
    return counts


def make_rows(counts, kind):
    def number(seen, word, share):
        return round(10 * math.log((seen + WEIGHT * share) / (counts[kind, word] + WEIGHT) / share))
    pairs = collections.defaultdict(list)
    for key, seen in counts.items():
        if len(key) == 3 and key[0] == kind and key[1] and seen > 1:
            pairs[key[1]].append((key[2], seen))
    for word in sorted((key[1] for key in counts if len(key) == 2 and key[0] == kind
                        and counts[key] >= LEAST), key=str.encode):
        if not re.fullmatch(r"[a-z][a-z'-]*", word):
            continue
        seen_with = ["%s %d" % (preposition, number(
                         seen, word, (counts[kind, "", preposition] + .5) / (counts[kind] + 1)))
                     for preposition, seen in sorted(pairs[word])
                     if re.fullmatch(r"[a-z]+", preposition)]
        yield "%s\t%d\t%s" % (word, number(0, word, 1.), "|".join(seen_with))


def main():
    counts = count(sys.argv[1:])
    for kind, name in KINDS.items():
        table = OUT / (name + "-prepositions.tsv")
        head = [line for line in table.read_text().splitlines() if line.startswith("#")]
        table.write_text("\n".join(head + [name + "\tunseen\tseen"]
                                   + list(make_rows(counts, kind))) + "\n")


if __name__ == "__main__":
    main()
