#!/usr/bin/env python3
"""Draws texts whose statements are to be judged by hand.

usage: draw-articles.py SEED FOLDER WINDOWS ARTICLES [SHARED]

Writes WINDOWS windows of six sentences of the agency news of the Groningen
Meaning Bank and ARTICLES whole political articles, both of the train parts of
the data beside the checkout, as text files. The same SEED draws the same texts.
"""
import pathlib
import random
import re
import sys

SENTENCES = 6


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


def main():
    seed, folder, windows, articles = int(sys.argv[1]), pathlib.Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
    shared = pathlib.Path(sys.argv[5] if len(sys.argv) > 5 else pathlib.Path(__file__).resolve().parents[3] / "shared")
    draw = random.Random(seed)
    folder.mkdir(parents=True, exist_ok=True)
    sentences = list(read_sentences(shared / "data/ner/train/gmb-titles-stripped.bio"))
    for i in range(windows):
        first = draw.randrange(len(sentences) - SENTENCES)
        text = " ".join(join(words) for words in sentences[first:first + SENTENCES])
        (folder / f"g{seed}-{i:03d}.txt").write_text(text + "\n", encoding="utf-8")
    for path in draw.sample(sorted((shared / "data/attribution/train/text").glob("*.txt")), articles):
        (folder / f"p{seed}-{path.name}").write_bytes(path.read_bytes())


if __name__ == "__main__":
    main()
