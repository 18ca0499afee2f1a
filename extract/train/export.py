"""Write a trained network as a model file: export.py NETWORK DATA WORK OUT

With --reference FILE the scores of a few sentences are written too, as computed
by quantise.py, for comparison with the C runtime.
"""

import argparse
import json
import pickle
import sys

import numpy as np

import common
import decode
import lemma
import modelfile
from corpus import read_conllu
from quantise import QuantisedNetwork

VERSION = "1.2"
CONFIG = {"data": "UD_English-EWT UD_English-GUM GMB-VOA WikiGold BTC WNUT17 re3d",
          "license": "CC BY-SA 4.0"}
LARGEST = 15_000_000
REFERENCE_SENTENCES = 25


def reference(net, vocabulary, path, data):
    """Write the scores of the first sentences of a development set."""
    viterbi = decode.TagDecoder(net.labels["names"], prior=True)
    out = []
    for _, rows in read_conllu(common.treebank(data, "dev", "gum-open")):
        words = [r[1] for r in rows]
        table_rows = vocabulary.sentence_rows(words)
        scores = net(table_rows)
        heads = decode.best_tree(decode.log_softmax(scores["arcs"]))
        labels = net.label_scores(scores, heads)
        out.append({
            "words": words, "rows": table_rows.tolist(),
            "arcs": np.where(np.isfinite(scores["arcs"]), scores["arcs"], -1e9
                             ).round(5).tolist(),
            "heads": heads.tolist(),
            "labels": labels.round(5).tolist(),
            "deprel": [net.labels["deprel"][i] for i in labels.argmax(1)],
            "upos_scores": scores["upos"].round(5).tolist(),
            "upos": [net.labels["upos"][i] for i in scores["upos"].argmax(1)],
            "xpos": [net.labels["xpos"][i] for i in scores["xpos"].argmax(1)],
            "name_scores": scores["names"].round(5).tolist(),
            "names": viterbi(decode.log_softmax(scores["names"][1:]))})
        if len(out) == REFERENCE_SENTENCES:
            break
    with open(path, "w", encoding="utf8") as file:
        for sentence in out:
            file.write(json.dumps(sentence) + "\n")


def silver_tokens(paths, labels):
    """(form, xpos) of the words of annotated text that do not begin a sentence."""
    for path in paths:
        with open(path, "rb") as file:
            for _, sentence in pickle.load(file):
                if sentence.soft:
                    tags = sentence.soft.xpos[2:]
                    for word, tag in zip(sentence.words[1:], tags):
                        yield word, labels["xpos"][tag]


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split(":")[0])
    for name in ("network", "data", "work", "out"):
        arguments.add_argument(name)
    arguments.add_argument("--silver", nargs="+", default=[],
                           help="text annotated by silver.py, for lemmas")
    arguments.add_argument("--reference", help="file for the scores of a few sentences")
    options = arguments.parse_args()
    network, vocabulary = common.load(options.network, options.work)
    net = QuantisedNetwork(network)
    rules, exceptions = lemma.learn(
        [common.treebank(options.data, "train", n) for n in common.TREEBANKS],
        common.LEFT_OUT, vocabulary.vector_words, silver_tokens(options.silver, network.labels))
    config = modelfile.configuration(network, version=VERSION, **CONFIG)
    size = modelfile.write(options.out, modelfile.sections(
        net, vocabulary, lemma.as_lines(rules, exceptions), config))
    print(f"{options.out}: {size} bytes, {len(rules)} lemma rules, "
          f"{len(exceptions)} exceptions")
    if size > LARGEST:
        sys.exit(f"larger than {LARGEST} bytes")
    if options.reference:
        reference(net, vocabulary, options.reference, options.data)


if __name__ == "__main__":
    main()
