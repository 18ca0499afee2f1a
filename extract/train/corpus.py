"""Sentences with trees and names: reading, and the small repairs of tokens."""

import re
from collections import Counter
from dataclasses import dataclass
from typing import Optional

import numpy as np

from features import lower, plain

LONGEST = 90          # longer training sentences are left out

# Prefixes that Universal Dependencies does not cut off at the hyphen.
PREFIXES = frozenset(
    "non anti pre post re co ex multi semi pro sub un inter counter e mid trans "
    "ultra vice".split())
# Second parts before which only the first part of a token can be a name.
_NOT_NAME = frozenset(
    "based led backed born held controlled dominated style made sponsored occupied "
    "funded owned run era allied brokered ruled educated speaking wide imposed "
    "trained only linked mediated built appointed affiliated bound drafted initiated "
    "invasion flagged supported installed inspired area related".split())
_PART = re.compile(r"(?:\w+|(?:\w\.)+)")


@dataclass
class Tree:
    """Gold annotation, as indices into the label lists; entry 0 is the root."""
    upos: np.ndarray
    xpos: np.ndarray
    heads: np.ndarray
    relations: np.ndarray


@dataclass
class SoftTree:
    """Annotation by an ensemble: tags, and shares of the likely heads and labels."""
    upos: np.ndarray
    xpos: np.ndarray
    best_heads: np.ndarray     # the heads for which the labels hold
    heads: np.ndarray          # (n, 4)
    head_shares: np.ndarray
    relations: np.ndarray      # (n, 3)
    relation_shares: np.ndarray


@dataclass
class Sentence:
    words: list
    tree: Optional[Tree] = None
    soft: Optional[SoftTree] = None
    names: Optional[list] = None   # tags as text; None if not annotated
    missing: tuple = ()            # types that the annotation of names leaves out
    document: str = ""


def read_conllu(path):
    """Yield (document, columns of the words) for each sentence."""
    document, rows = "", []
    with open(path, encoding="utf8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# newdoc id"):
                document = line.split("= ", 1)[1]
            elif not line and rows:
                yield document, rows
                rows = []
            elif line and line[0] != "#":
                columns = line.split("\t")
                if columns[0].isdigit():
                    columns[1] = plain(columns[1])
                    rows.append(columns)
    if rows:
        yield document, rows


def read_bio(path):
    """Yield (words, tags) for each sentence of a file "word TAB tag"."""
    words, tags = [], []
    with open(path, encoding="utf8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line:
                word, tag = line.split("\t")[:2]
                if word:
                    words.append(plain(word))
                    tags.append(tag)
            elif words:
                yield words, tags
                words, tags = [], []
    if words:
        yield words, tags


def hyphen_parts(word):
    """The tokens into which Universal Dependencies cuts a hyphenated word."""
    parts = word.split("-")
    if (len(parts) == 1 or len(word) > 40 or not all(map(_PART.fullmatch, parts))
            or lower(parts[0]) in PREFIXES or any(len(p) == 1 and not p.isdigit()
                                                  for p in parts)):
        return [word]
    cut = [parts[0]]
    for part in parts[1:]:
        cut += ["-", part]
    return cut


def split_hyphens(words, tags):
    """Both lists with hyphenated words cut."""
    new_words, new_tags = [], []
    for word, tag in zip(words, tags):
        parts = hyphen_parts(word)
        new_words += parts
        rest = tag
        if tag[0] in "BI":
            rest = "I" + tag[1:]
            if len(parts) == 3 and parts[2].lower() in _NOT_NAME:
                rest = "O"
        new_tags += [tag] + [rest] * (len(parts) - 1)
    return new_words, new_tags


def gold_trees(path, labels):
    """Sentences with trees; labels is filled in if its lists are empty."""
    sentences = []
    for document, rows in read_conllu(path):
        def column(index, name):
            known = {x: i for i, x in enumerate(labels[name])}
            return np.array([0] + [known.get(r[index], -1) for r in rows])
        tree = Tree(column(3, "upos"), column(4, "xpos"),
                    np.array([0] + [int(r[6]) for r in rows]), column(7, "deprel"))
        sentences.append(Sentence([r[1] for r in rows], tree, document=document))
    return sentences


def collect_labels(paths):
    """The sorted tags and relations of treebanks."""
    found = {"upos": set(), "xpos": set(), "deprel": set()}
    for path in paths:
        for _, rows in read_conllu(path):
            for name, index in (("upos", 3), ("xpos", 4), ("deprel", 7)):
                found[name] |= {r[index] for r in rows}
    return {name: sorted(values) for name, values in found.items()}


def training_words(sentences, least=2):
    """The words seen at least so often, most frequent first."""
    counts = Counter(lower(w) for s in sentences for w in s.words)
    return [w for w, n in counts.most_common() if n >= least]
