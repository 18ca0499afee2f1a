"""Let an ensemble of networks annotate text: silver.py DATA WORK PACKAGES OUT NETWORK ...

Trees come as shares of the likely heads and labels.  Names of the news text are
a vote of the networks and the labels that the text has; the treebank EWT, which
has no names, gets those of the networks.
"""

import argparse
import os
import pickle

import numpy as np
import torch

import common
import corpus
import decode
import evaluate
import gazetteer
import names
from corpus import Sentence, SoftTree, Tree

RAW = ("gmb-titles-stripped", "wikigold", "re3d")
NOISY = "gmb-titles-stripped"     # its names are put to the vote
SHORTEST, LONGEST = 3, 50
HEADS, RELATIONS = 4, 3           # how many candidates are kept
LABEL_WEIGHT = .8                 # of the given label, against 1 for each network
SURE_TREE = .75                   # the least share of a head or relation to learn it as gold
SURE = .55                        # labels with a smaller share are left open


class Ensemble:
    def __init__(self, paths, work):
        loaded = [common.load(path, work) for path in paths]
        self.networks = [network for network, _ in loaded]
        self.vocabulary = loaded[0][1]
        self.labels = self.networks[0].labels

    def __call__(self, sentences):
        """Yield (index, SoftTree, shares of name tags) for lists of words."""
        with torch.no_grad():
            for batch in evaluate.by_length(sentences, evaluate.BATCH_TOKENS):
                rows = [self.vocabulary.sentence_rows(sentences[i]) for i in batch]
                yield from zip(batch, *self._batch(*evaluate.pad(rows)))

    def _mean(self, scores):
        return sum(torch.softmax(s, 2) for s in scores) / len(self.networks)

    def _batch(self, rows, lengths):
        outputs = [n.encode(rows, lengths) for n in self.networks]
        pairs = list(zip(self.networks, outputs))
        arcs = self._mean(n.arc_scores(x, lengths) for n, (x, _) in pairs)
        best = torch.zeros(arcs.shape[:2], dtype=torch.long)
        log_arcs = torch.log(arcs + 1e-9).numpy()
        for k, n in enumerate(lengths.tolist()):
            best[k, :n] = torch.from_numpy(decode.best_tree(log_arcs[k, :n, :n]))
        relations = self._mean(n.label_scores(x, best) for n, (x, _) in pairs)
        upos = self._mean(n.upos(x) for n, (x, _) in pairs).argmax(2)
        xpos = self._mean(n.xpos(x) for n, (x, _) in pairs).argmax(2)
        tags = self._mean(n.names(y) for n, (_, y) in pairs)
        head_shares, heads = arcs.topk(min(HEADS, arcs.size(2)), 2)
        label_shares, labels = relations.topk(RELATIONS, 2)
        head_shares = head_shares / head_shares.sum(2, keepdim=True)
        label_shares = label_shares / label_shares.sum(2, keepdim=True)
        trees = []
        for k, n in enumerate(lengths.tolist()):
            integers = [z[k, :n].numpy().astype(np.int16)
                        for z in (upos, xpos, best, heads, labels)]
            shares = [z[k, :n].numpy().astype(np.float16) for z in (head_shares, label_shares)]
            trees.append(SoftTree(*integers[:4], shares[0], integers[4], shares[1]))
        return trees, [tags[k, 1:n].numpy() for k, n in enumerate(lengths.tolist())]


def vote(shares, given, networks, viterbi):
    """Name tags by the networks' shares and, if there is one, the given tag."""
    total = shares * networks
    for k, tag in enumerate(given or ()):
        if tag != "?":
            total[k, viterbi.tags.index(tag)] += LABEL_WEIGHT * networks
    total /= total.sum(1, keepdims=True)
    tags = viterbi(np.log(total + 1e-6))
    return [t if total[k, viterbi.tags.index(t)] >= SURE else "?" for k, t in enumerate(tags)]


def raw_sentences(data, lists):
    """(name of the set, sentence) of the texts to annotate."""
    reader = names.Reader(lists)
    for name in RAW:
        for s in reader.bio(os.path.join(data, "ner", "train"), name):
            if SHORTEST <= len(s.words) <= LONGEST:
                yield name, s
    for _, rows in corpus.read_conllu(common.treebank(data, "train", "ewt")):
        if len(rows) <= corpus.LONGEST:
            yield "ewt", Sentence([r[1] for r in rows])


def annotate(ensemble, sentences):
    """Give the sentences of raw_sentences() trees and names."""
    viterbi = decode.TagDecoder(ensemble.labels["names"])
    count = len(ensemble.networks)
    for i, tree, shares in ensemble([s.words for _, s in sentences]):
        source, sentence = sentences[i]
        if source != "ewt":
            sentence.soft = tree
        if source in ("ewt", NOISY):
            sentence.names = vote(shares, sentence.names, count, viterbi)
            sentence.missing = ()


def sure_tree(sentence):
    """The sentence with a tree as in a treebank, None where the networks doubted."""
    soft = sentence.soft
    if soft is None or soft.head_shares[1:, 0].min() < SURE_TREE or (
            soft.relation_shares[1:, 0].min() < SURE_TREE):
        return None
    return Sentence(sentence.words, Tree(soft.upos, soft.xpos, soft.best_heads,
                                         soft.relations[:, 0]))


def read(paths, gold):
    """The annotated raw text by set; sentences of gold without names get theirs."""
    by_words = {tuple(s.words): s for s in gold if s.names is None}
    text = {name: [] for name in RAW}
    for path in paths:
        with open(path, "rb") as file:
            for source, sentence in pickle.load(file):
                if source != "ewt":
                    text[source].append(sentence)
                elif tuple(sentence.words) in by_words:
                    by_words[tuple(sentence.words)].names = sentence.names
    return text


def main():
    arguments = argparse.ArgumentParser()
    for name in ("data", "work", "packages", "out"):
        arguments.add_argument(name)
    arguments.add_argument("networks", nargs="+")
    arguments.add_argument("--shard", default="0/1", help="k/n: every n-th sentence from k on")
    options = arguments.parse_args()
    torch.set_num_threads(1)
    shard, shards = map(int, options.shard.split("/"))
    ensemble = Ensemble(options.networks, options.work)
    lists = gazetteer.load(options.packages, options.work)
    sentences = list(raw_sentences(options.data, lists))[shard::shards]
    annotate(ensemble, sentences)
    with open(options.out + ".new", "wb") as file:
        pickle.dump(sentences, file, protocol=4)
    os.replace(options.out + ".new", options.out)
    print(f"{options.out}: {len(sentences)} sentences")


if __name__ == "__main__":
    main()
