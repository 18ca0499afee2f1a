#!/usr/bin/env python3
"""Draws texts whose statements are to be judged by hand.

usage: draw-articles.py SEED FOLDER WINDOWS ARTICLES [SHARED [DRAWS]]

Writes WINDOWS windows of six sentences of the agency news of the Groningen
Meaning Bank and ARTICLES whole political articles, both of the train parts of
the data beside the checkout, as text files. The same SEED draws the same texts.
With DRAWS, a file that begins like statement-judgements.tsv, no sentence of the
windows is one of a draw that stands before this SEED there; fewer windows are
drawn if no place is left. The SEED "releases" gives press releases and reports on
Syria and Iraq, all that re3d has.
"""
import itertools
import json
import pathlib
import random
import re
import sys

SENTENCES, RELEASES = 6, "releases"


def read_sentences(path):
    words = []
    for line in open(path, encoding="utf-8"):
        if line.strip():
            words.append(line.split("\t")[0])
        elif words:
            yield words
            words = []


def join(words):
    text = re.sub(r" ([.,;:!?%)\]}])", r"\1", " ".join(words))
    text = re.sub(r"([(\[{$]) ", r"\1", text)
    text = re.sub(r" ('s|n't|'re|'ve|'ll|'d|'m|')\b", r"\1", text)
    pieces = re.split(r' ?" ?', text)  # by turns outside and inside quotation marks
    quoted = [piece if i == 0 else (' "' if i % 2 else '" ') + piece for i, piece in enumerate(pieces)]
    return "".join(quoted).strip()


def draw_windows(draw, windows, n_sentences, taken):
    """The first sentences of the windows; none has a sentence that is TAKEN, if that is not None."""
    if taken is None:
        return [draw.randrange(n_sentences - SENTENCES) for _ in range(windows)]
    free = [first for first in range(n_sentences - SENTENCES) if not any(taken[first:first + SENTENCES])]
    draw.shuffle(free)
    drawn = []
    for first in free:
        if len(drawn) < windows and not any(taken[first:first + SENTENCES]):
            taken[first:first + SENTENCES] = [True] * SENTENCES
            drawn.append(first)
    return drawn


def read_taken(path, seed, n_sentences):
    """Which sentences the draws before that of SEED have."""
    taken = [False] * n_sentences
    draws = (line.rstrip("\n").split("\t") for line in open(path, encoding="utf-8") if line.startswith("draw\t"))
    for _, earlier, windows, _, *apart in itertools.takewhile(lambda fields: fields[1] != seed, draws):
        if earlier == RELEASES:
            continue
        for first in draw_windows(random.Random(int(earlier)), int(windows), n_sentences, taken if apart else None):
            taken[first:first + SENTENCES] = [True] * SENTENCES
    return taken


def write_releases(shared, folder):
    for path in sorted((shared / "data/relations/re3d").glob("*/documents.json")):
        for line in open(path, encoding="utf-8"):
            document = json.loads(line)
            text = f"{document['title']}\n\n{document['text']}\n"
            (folder / f"r-{document['_id']}.txt").write_text(text, encoding="utf-8")


def main():
    seed, folder, windows, articles = sys.argv[1], pathlib.Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
    shared = pathlib.Path(sys.argv[5] if len(sys.argv) > 5 else pathlib.Path(__file__).resolve().parents[3] / "shared")
    folder.mkdir(parents=True, exist_ok=True)
    if seed == RELEASES:
        return write_releases(shared, folder)
    draw = random.Random(int(seed))
    sentences = list(read_sentences(shared / "data/ner/train/gmb-titles-stripped.bio"))
    taken = read_taken(sys.argv[6], seed, len(sentences)) if len(sys.argv) > 6 else None
    for i, first in enumerate(draw_windows(draw, windows, len(sentences), taken)):
        text = " ".join(join(words) for words in sentences[first:first + SENTENCES])
        (folder / f"g{seed}-{i:03d}.txt").write_text(text + "\n", encoding="utf-8")
    for path in draw.sample(sorted((shared / "data/attribution/train/text").glob("*.txt")), articles):
        (folder / f"p{seed}-{path.name}").write_bytes(path.read_bytes())


if __name__ == "__main__":
    main()
