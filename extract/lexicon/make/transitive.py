#!/usr/bin/env python3
"""Makes transitive-verbs.tsv of this folder's parent: verbs that are hardly ever
active without an object.

usage: transitive.py WORDNET_DIRECTORY TREES.conllu…

Counts, over trees (treebanks, or `actant parse` of news), the verbs in a form
that is never passive and how many of them have an object; WordNet's verb frames
are the prior: a verb all of whose frames hold a noun as object starts at .98,
as if seen eight times, another at .75 from three. Verbs above .89 that
have an object, or are passive, twice are written.
"""
import collections, pathlib, sys

OUT = pathlib.Path(__file__).resolve().parent.parent / "transitive-verbs.tsv"
# frames of WordNet 3.0 (wninput(5)) without a noun as object
OBJECTLESS = {1, 2, 3, 4, 5, 6, 7, 12, 13, 22, 23, 26, 27, 28, 29, 32, 33, 34, 35}
LEAST = .89


def read_frames(folder):
    frames = collections.defaultdict(set)
    for line in (folder / "data.verb").read_text("latin-1").splitlines():
        if line.startswith(" "):
            continue
        fields = line.split("|")[0].split()
        count = int(fields[3], 16)
        words = [fields[4 + 2 * i].lower() for i in range(count)]
        at = 4 + 2 * count
        at += 1 + 4 * int(fields[at])
        if at >= len(fields):
            continue
        for i in range(int(fields[at])):
            frame, which = int(fields[at + 2 + 3 * i]), int(fields[at + 3 + 3 * i], 16)
            for number, word in enumerate(words, 1):
                if which in (0, number):
                    frames[word].add(frame)
    return frames


def read_sentences(path):
    rows = []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line and not line.startswith("#"):
            fields = line.split("\t")
            if fields[0].isdigit():
                rows.append(fields)
        elif not line and rows:
            yield rows
            rows = []


def count(paths):
    seen, held, known = (collections.Counter() for _ in range(3))
    for path in paths:
        for rows in read_sentences(path):
            below = collections.defaultdict(set)
            for row in rows:
                below[row[6]].add(row[7])
            for number, _, lemma, upos, xpos, _, _, relation, *_ in rows:
                own = below[number]
                if upos == "VERB":
                    known[lemma] += bool(own & {"obj", "nsubj:pass", "aux:pass"})
                # relatives and coordinated verbs can have their object elsewhere
                if (upos != "VERB" or xpos not in ("VB", "VBZ", "VBP") or relation.startswith("acl")
                        or relation == "conj" or own & {"conj", "compound:prt"}):
                    continue
                seen[lemma] += 1
                held[lemma] += bool(own & {"obj", "iobj"})
    return seen, held, known


def main():
    frames = read_frames(pathlib.Path(sys.argv[1]))
    seen, held, known = count(sys.argv[2:])
    rows = []
    for verb, own in sorted(frames.items()):
        if not verb.isalpha() or not own or not verb.islower():
            continue
        prior, weight = (.75, 3) if own & OBJECTLESS else (.98, 8)
        if known[verb] > 1 and (held[verb] + weight * prior) / (seen[verb] + weight) > LEAST:
            rows.append(verb)
    with open(OUT, "w", encoding="utf-8") as out:
        out.write("# Verbs that are hardly ever active without a noun as object.\n"
                  "# Made by make/transitive.py from WordNet 3.0 (Debian wordnet-base; WordNet licence: free with notice, (c) 2006 Princeton University) and counts over trees.\n"
                  "verb\n")
        out.writelines(verb + "\n" for verb in rows)


if __name__ == "__main__":
    main()
