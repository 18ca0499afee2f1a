#!/usr/bin/env python3
"""Trains the weights by which the program finds the ends of sentences.

usage: sentences.py TREEBANK.conllu... > ../token/sentence-weights.c

The treebanks need `# newpar` lines. Every space between two words of a
paragraph that might end a sentence is an example; the features are the words
and their classes around it (token/sentences.c computes the same ones), hashed
into 2^15 places; the model is logistic regression trained with AdaGrad, its
weights rounded to eight bits. Standard library only; fixed seed.
"""
import math
import random
import sys

BITS = 15
EPOCHS = 6
RATE = 0.1
DECAY = 1e-5
(EDGE, STOP, MARK, DOTS, COLON, SEMICOLON, COMMA, OPENING, CLOSING, QUOTE,
 DASH, SIGN, DIGIT, LOWER, CAPITAL, UPPER, ABBREVIATION) = range(17)
AFTER = {STOP, MARK, DOTS, COLON, SEMICOLON, CLOSING, QUOTE, DASH, SIGN,
         ABBREVIATION}
BEFORE = {OPENING, QUOTE, DASH, SIGN, DIGIT, CAPITAL, UPPER, ABBREVIATION}


def lower(form):
    return "".join(c.lower() if c < "\x80" else c for c in form)


def fnv(data, value=2166136261):
    for byte in data:
        value = ((value ^ byte) * 16777619) & 0xFFFFFFFF
    return value


def is_upper(c):
    return c.isupper()


def class_of(form):
    if all(c == "." for c in form):
        return STOP if len(form) == 1 else DOTS
    if form == "\u2026":
        return DOTS
    if all(c in ".!?" for c in form):
        return MARK
    if form == ":":
        return COLON
    if form == ";":
        return SEMICOLON
    if form == ",":
        return COMMA
    if form in ("(", "[", "{", "\u201c", "\u2018", "``"):
        return OPENING
    if form in (")", "]", "}", "\u201d", "\u2019"):
        return CLOSING
    if form in ('"', "'", "''"):
        return QUOTE
    first = form[0]
    if first in "-\u2013\u2014":
        return DASH
    if first in "0123456789":
        return DIGIT
    if not first.isalpha():
        return SIGN
    if form[-1] == ".":
        return ABBREVIATION
    if not is_upper(first):
        return LOWER
    return UPPER if len(form) > 1 and is_upper(form[1]) else CAPITAL


MEMO = {}


class Word:
    __slots__ = ("hash", "cls", "space", "size", "glued")


def make_word(form, space, glued):
    word = Word()
    if form not in MEMO:
        MEMO[form] = (fnv(lower(form).encode()), class_of(form),
                      min(len(form.encode()), 7))
    word.hash, word.cls, word.size = MEMO[form]
    word.space = space
    word.glued = glued
    return word


NONE = make_word(" ", False, False)
NONE.cls, NONE.hash, NONE.size = EDGE, 0, 0


def mix(template, *values):
    value = 2166136261 ^ template
    for v in values:
        value = ((value ^ v) * 16777619) & 0xFFFFFFFF
        value ^= value >> 15
    return value & ((1 << BITS) - 1)


def is_candidate(left, right):
    if right.glued or right.cls == CLOSING:
        return False
    if not left.space:
        return left.cls in (STOP, MARK, DOTS) and right.cls >= DIGIT
    return left.cls in AFTER or right.cls in BEFORE or right.hash == I_HASH


I_HASH = fnv(b"i")


def length_bucket(n):
    return n if n < 6 else 6 + min((n - 6) // 5, 6)


def features(words, i, begin, depth, style):
    """Places of the features of the space after word i of a sentence that
    begins at `begin`; depth: open brackets, style: the paragraph's."""
    def at(j):
        return words[j] if 0 <= j < len(words) else NONE
    l2, l1, l0, r0, r1, r2 = (at(i - 2), at(i - 1), at(i), at(i + 1),
                              at(i + 2), at(i + 3))
    first = words[begin]
    pair = l0.cls * 32 + r0.cls
    return (
        mix(1, l1.cls, l0.cls, r0.cls, r1.cls),
        mix(2, l0.hash, r0.cls),
        mix(3, l0.cls, r0.hash),
        mix(4, l1.hash, pair),
        mix(5, l0.hash, r0.hash),
        mix(6, pair, r1.hash),
        mix(7, pair, length_bucket(i + 1 - begin)),
        mix(8, pair, min(depth, 1), style),
        mix(9, l2.cls, l1.cls, l0.cls, r0.cls),
        mix(10, l1.hash, l0.hash),
        mix(11, r0.hash, r1.hash),
        mix(12, pair, r1.cls, r2.cls),
        mix(13, pair, l1.size, l1.cls),
        mix(14, first.cls, pair),
        mix(15, first.hash, pair),
        mix(16, pair, style, r1.cls),
        mix(17, pair),
    )


def style_of(words):
    """How a paragraph is written: 0 as usual, 1 without capitals after stops,
    2 with hardly any stops and none at its end."""
    stops = sum(w.cls in (STOP, MARK) for w in words)
    small = sum(a.cls in (STOP, MARK) and b.cls == LOWER
                for a, b in zip(words, words[1:]))
    last = len(words) - 1
    while last > 0 and words[last].cls in (CLOSING, QUOTE):
        last -= 1
    if stops * 40 < len(words) and words[last].cls not in (STOP, MARK, DOTS):
        return 2
    return 1 if small * 3 > stops else 0


def read(path):
    """Paragraphs: (words, indices of the last words of sentences)."""
    paragraphs, words, ends = [], [], []
    number, covered, space = 0, 0, True
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# newpar") or line.startswith("# newdoc"):
            if words:
                paragraphs.append((words, ends))
            words, ends = [], []
        elif not line:
            if words:
                ends.append(len(words) - 1)
            covered = 0
        elif line[0] != "#":
            columns = line.split("\t")
            if "-" in columns[0]:
                first, covered = map(int, columns[0].split("-"))
                space = "SpaceAfter=No" not in columns[9]
            elif "." not in columns[0]:
                number = int(columns[0])
                inside = number <= covered
                after = (space and number == covered if inside
                         else "SpaceAfter=No" not in columns[9])
                words.append(make_word(columns[1], after,
                                       inside and number > first))
    if words:
        paragraphs.append((words, ends))
    return paragraphs


def examples(paragraphs):
    for words, ends in paragraphs:
        ends = set(ends)
        begin = depth = 0
        style = style_of(words)
        for i in range(len(words) - 1):
            if words[i].cls == OPENING:
                depth += 1
            elif words[i].cls == CLOSING and depth:
                depth -= 1
            if is_candidate(words[i], words[i + 1]):
                yield features(words, i, begin, depth, style), i in ends
            if i in ends:
                begin, depth = i + 1, 0


def train(data):
    weights = [0.0] * (1 << BITS)
    squares = [1e-2] * (1 << BITS)
    order = list(range(len(data)))
    rng = random.Random(1)
    for epoch in range(EPOCHS):
        rng.shuffle(order)
        loss = 0.0
        for k in order:
            places, gold = data[k]
            score = sum(weights[p] for p in places)
            p = 1 / (1 + math.exp(-max(-30, min(30, score))))
            gradient = p - gold
            loss -= math.log(max(1e-9, p if gold else 1 - p))
            for place in places:
                g = gradient + DECAY * weights[place]
                squares[place] += g * g
                weights[place] -= RATE * g / math.sqrt(squares[place])
        print(f"epoch {epoch} loss {loss / len(data):.4f}", file=sys.stderr)
    return weights


def write(weights):
    scale = max(map(abs, weights)) / 127
    rounded = [round(w / scale) for w in weights]
    print("/* Written by extract/train/sentences.py; weights in units of "
          f"{scale:.5f}.\n   Learnt from UD English EWT and GUM (CC BY-SA 4.0): "
          "part of the model, under\n   CC BY-SA 4.0. */\n"
          '#include "token/sentences.h"\n\n/* clang-format off */\n'
          "const signed char act_sentence_weights[ACT_SENTENCE_WEIGHTS] = {")
    for i in range(0, len(rounded), 64):
        print(",".join(map(str, rounded[i:i + 64])) + ",")
    print("};")


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    data = [e for path in sys.argv[1:] for e in examples(read(path))]
    print(f"{len(data)} examples, {sum(e[1] for e in data)} ends",
          file=sys.stderr)
    write(train(data))


if __name__ == "__main__":
    main()
