"""Settings and files that several steps share."""

import json
import os

import numpy as np
import torch

import corpus
from features import Vocabulary
from network import Network

NAME_TYPES = ("PER", "ORG", "LOC", "NORP", "MISC")
NAME_TAGS = ["O"] + [f"{prefix}-{t}" for t in NAME_TYPES for prefix in "BI"]

TREEBANKS = ("ewt", "gum-open")
# The licence of the recordings behind this genre may forbid derived works.
LEFT_OUT = "GUM_conversation_"
VECTOR_COUNT = 72000

CONFIG = {"hidden": 200, "layers": 2, "name_hidden": 128, "arc": 160, "label": 100,
          "input_dropout": .25, "lstm_dropout": .33, "mlp_dropout": .25,
          "word_dropout": .12}
# The network of --fast; its tables are those of the other one.
FAST = {"hidden": 80, "name_hidden": 48, "arc": 79, "label": 48,
        "input_dropout": .1, "lstm_dropout": .15, "mlp_dropout": .1,
        "word_dropout": .06}


def treebank(data, part, name):
    return os.path.join(data, "ud", part, name + ".conllu")


def labels_of(data):
    paths = [treebank(data, "train", n) for n in TREEBANKS]
    return {**corpus.collect_labels(paths), "names": NAME_TAGS}


def training_trees(data, labels):
    """The gold sentences that may be trained on."""
    return [s for n in TREEBANKS
            for s in corpus.gold_trees(treebank(data, "train", n), labels)
            if len(s.words) <= corpus.LONGEST and not s.document.startswith(LEFT_OUT)]


def vocabulary_of(work, sentences):
    with open(os.path.join(work, "words.txt"), encoding="utf8") as lines:
        words = lines.read().split("\n")[:VECTOR_COUNT]
    return Vocabulary(words, corpus.training_words(sentences))


def vectors(work):
    return np.load(os.path.join(work, "vectors.npy"), mmap_mode="r")[:VECTOR_COUNT].copy()


def save(path, network, vocabulary, note):
    """Keep a network with all that is needed to load it again."""
    state = {k: v for k, v in network.state_dict().items() if k != "tables.0.weight"}
    torch.save({"state": state, "config": network.config, "labels": network.labels,
                "training_words": vocabulary.training_words,
                "note": json.dumps(note)}, path + ".new")
    os.replace(path + ".new", path)


def load(path, work):
    """(network, vocabulary) as kept by save()."""
    kept = torch.load(path)
    with open(os.path.join(work, "words.txt"), encoding="utf8") as lines:
        words = lines.read().split("\n")[:VECTOR_COUNT]
    vocabulary = Vocabulary(words, kept["training_words"])
    network = Network(kept["config"], kept["labels"], vocabulary.table_rows(),
                      vectors(work))
    network.load_state_dict(kept["state"], strict=False)
    network.eval()
    return network, vocabulary
