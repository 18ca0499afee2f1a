"""Scores on the development sets: evaluate.py NETWORK DATA WORK [--int8]"""

import argparse
import os
import random
from collections import Counter

import numpy as np
import torch

import augment
import common
import corpus
import decode
from names import trimmed

NAME_SETS = ("crossner-politics", "uner-ewt")
SCORED_TYPES = ("PER", "ORG", "LOC")
BATCH_TOKENS = 3000
RELATIONS = ("nsubj", "nsubj:pass", "obj", "obl", "nmod", "conj", "ccomp", "xcomp",
             "acl:relcl", "advcl", "appos")


def by_length(sentences, tokens):
    """Lists of indices of sentences that together are padded to so many tokens."""
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i]))
    batch = []
    for i in order:
        if batch and (len(batch) + 1) * (len(sentences[i]) + 1) > tokens:
            yield batch
            batch = []
        batch.append(i)
    if batch:
        yield batch


def pad(rows):
    """Rows of sentences as one tensor, and the lengths."""
    lengths = torch.tensor([len(r) for r in rows])
    out = np.zeros((len(rows), int(lengths.max()), rows[0].shape[1]), np.int64)
    for i, r in enumerate(rows):
        out[i, :len(r)] = r
    return torch.from_numpy(out), lengths


class Float:
    """Parser with the network as it is trained."""

    def __init__(self, network, vocabulary):
        self.network, self.vocabulary = network, vocabulary
        self.conjuncts = decode.Conjuncts(network.labels)
        self.viterbi = decode.TagDecoder(network.labels["names"], prior=True)

    def __call__(self, sentences):
        """For each list of words: heads, relations, upos, xpos (ids), name tags."""
        out = [None] * len(sentences)
        training = self.network.training
        self.network.eval()
        with torch.no_grad():
            for batch in by_length(sentences, BATCH_TOKENS):
                rows, lengths = pad([self.vocabulary.sentence_rows(sentences[i])
                                     for i in batch])
                for i, result in zip(batch, self._batch([sentences[i] for i in batch],
                                                        rows, lengths)):
                    out[i] = result
        self.network.train(training)
        return out

    def _batch(self, sentences, rows, lengths):
        x, y = self.network.encode(rows, lengths)
        arcs = self.network.arc_scores(x, lengths)
        heads = torch.zeros(arcs.shape[:2], dtype=torch.long)
        log_arcs = torch.log_softmax(arcs, 2).numpy()
        for k, n in enumerate(lengths.tolist()):
            heads[k, :n] = torch.from_numpy(decode.best_tree(log_arcs[k, :n, :n]))
        relations = self.network.label_scores(x, heads).argmax(2)
        upos = self.network.upos(x).argmax(2)
        xpos = self.network.xpos(x).argmax(2)
        for k, n in enumerate(lengths.tolist()):
            def relation_to(word, head):
                other = heads[k:k + 1].clone()
                other[0, word] = head
                return int(self.network.label_scores(x[k:k + 1], other)[0, word].argmax())
            heads[k, :n] = torch.from_numpy(self.conjuncts(
                sentences[k], log_arcs[k, :n, :n], heads[k, :n].numpy(), relations[k].numpy(),
                (upos[k].numpy(), xpos[k].numpy()), relation_to))
        relations = self.network.label_scores(x, heads).argmax(2)
        names = torch.log_softmax(self.network.names(y), 2).numpy()
        for k, n in enumerate(lengths.tolist()):
            yield (*(z[k, 1:n].numpy() for z in (heads, relations, upos, xpos)),
                   self.viterbi(names[k, 1:n]))


class Int8:
    """Parser with the network as it is shipped."""

    def __init__(self, network, vocabulary):
        from quantise import QuantisedNetwork
        self.network, self.vocabulary = QuantisedNetwork(network), vocabulary
        self.conjuncts = decode.Conjuncts(network.labels)
        self.viterbi = decode.TagDecoder(network.labels["names"], prior=True)

    def __call__(self, sentences):
        out = []
        for words in sentences:
            scores = self.network(self.vocabulary.sentence_rows(words))
            upos, xpos = (scores[tag].argmax(1) for tag in ("upos", "xpos"))
            arcs = decode.log_softmax(scores["arcs"])
            heads = decode.best_tree(arcs)

            def relation_to(word, head):
                other = heads.copy()
                other[word] = head
                return self.network.label_scores(scores, other)[word].argmax()
            heads = self.conjuncts(words, arcs, heads,
                                   self.network.label_scores(scores, heads).argmax(1),
                                   (upos, xpos), relation_to)
            out.append((heads[1:], self.network.label_scores(scores, heads).argmax(1)[1:],
                        upos[1:], xpos[1:],
                        self.viterbi(decode.log_softmax(scores["names"][1:]))))
        return out


class TreeScore:
    """Counts of right tags and arcs; LAS ignores subtypes of relations."""

    def __init__(self, labels):
        self.relations = labels["deprel"]
        plain = [r.split(":")[0] for r in self.relations]
        self.plain = np.array([plain.index(p) for p in plain])
        self.counts = np.zeros(6)
        self.right, self.gold, self.found = Counter(), Counter(), Counter()

    def add(self, tree, result):
        heads, relations, upos, xpos, _ = result
        arc = heads == tree.heads[1:]
        gold = tree.relations[1:]
        plain = arc & (gold >= 0) & (self.plain[relations] == self.plain[gold])
        full = arc & (relations == gold)
        self.counts += [len(arc), arc.sum(), plain.sum(), full.sum(),
                        (upos == tree.upos[1:]).sum(), (xpos == tree.xpos[1:]).sum()]
        self.gold.update(gold)
        self.found.update(relations)
        self.right.update(gold[full])

    def shares(self):
        return dict(zip(("UAS", "LAS", "LAS+sub", "UPOS", "XPOS"),
                        100 * self.counts[1:] / max(1, self.counts[0])))

    def relation_f(self, relation):
        k = self.relations.index(relation)
        return 200 * self.right[k] / max(1, self.gold[k] + self.found[k])


class NameScore:
    """Strict F1 over spans and types."""

    def __init__(self):
        self.right, self.found, self.gold = Counter(), Counter(), Counter()

    def add(self, words, gold, found):
        gold, found = ({n for n in trimmed(words, decode.spans(t)) if n[2] in SCORED_TYPES}
                       for t in (gold, found))
        for counter, names in ((self.right, gold & found), (self.gold, gold),
                               (self.found, found)):
            counter.update(t for _, _, t in names)

    def f(self, kind=None):
        right, found, gold = (sum(c.values()) if kind is None else c[kind]
                              for c in (self.right, self.found, self.gold))
        return 200 * right / max(1, found + gold)


def score_trees(parser, sentences, labels):
    score = TreeScore(labels)
    for sentence, result in zip(sentences, parser([s.words for s in sentences])):
        score.add(sentence.tree, result)
    return score


def score_names(parser, path):
    pairs = [corpus.split_hyphens(*pair) for pair in corpus.read_bio(path)]
    score = NameScore()
    for (words, tags), result in zip(pairs, parser([words for words, _ in pairs])):
        score.add(words, tags, result[4])
    return score


def summary(parser, data, labels):
    """One line with the scores of all development sets."""
    parts = []
    for name in common.TREEBANKS:
        gold = corpus.gold_trees(common.treebank(data, "dev", name), labels)
        shares = score_trees(parser, gold, labels).shares()
        parts.append(name + " " + " ".join(f"{k} {v:.2f}" for k, v in shares.items()))
    for name in NAME_SETS:
        score = score_names(parser, os.path.join(data, "ner", "dev", name + ".bio"))
        parts.append(f"{name} F1 {score.f():.1f} (" + " ".join(
            f"{t} {score.f(t):.1f}" for t in SCORED_TYPES) + ")")
    return " | ".join(parts)


def details(parser, data, labels):
    """Lines with the scores by relation and genre, and of changed case."""
    gold = corpus.gold_trees(common.treebank(data, "dev", "gum-open"), labels)

    def line(name, score):
        return f"{name:12} " + " ".join(f"{k} {v:.2f}" for k, v in score.shares().items())
    score = score_trees(parser, gold, labels)
    for relation in RELATIONS:
        yield f"{relation:12} F1 {score.relation_f(relation):.1f}"
    for genre in sorted({s.document.split("_")[1] for s in gold}):
        part = [s for s in gold if s.document.split("_")[1] == genre]
        yield line(genre, score_trees(parser, part, labels))
    for case, shares in (("headline", (1, 0, 0)), ("capitals", (0, 1, 0)),
                         ("lower case", (0, 0, 1))):
        changed = [corpus.Sentence(augment.other_case(s.words, random, *shares), s.tree)
                   for s in gold]
        yield line(case, score_trees(parser, changed, labels))


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split(":")[0])
    arguments.add_argument("network")
    arguments.add_argument("data")
    arguments.add_argument("work")
    arguments.add_argument("--int8", action="store_true", help="as shipped")
    arguments.add_argument("--details", action="store_true",
                           help="also relations, genres and changed case")
    options = arguments.parse_args()
    torch.set_num_threads(1)
    network, vocabulary = common.load(options.network, options.work)
    parser = (Int8 if options.int8 else Float)(network, vocabulary)
    print(summary(parser, options.data, network.labels))
    if options.details:
        for line in details(parser, options.data, network.labels):
            print(line, flush=True)


if __name__ == "__main__":
    main()
