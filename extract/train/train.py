"""Train one network: tags, trees and names together.

train.py DATA WORK PACKAGES OUT --tokens N [--silver FILE ...]
"""

import argparse
import os
import random
import time

import numpy as np
import torch
from torch.nn import functional as F

import augment
import common
import corpus
import evaluate
import gazetteer
import headline
import names
import silver
from corpus import Sentence, SoftTree, Tree
from network import Network

RATE, BETAS, CLIP = 2.5e-3, (.9, .98), 5.
WARM_UP = 150            # steps
LAST_RATE = .01          # share of the rate at the end
AVERAGE_EVERY = 10       # steps
TAG_WEIGHT = .3
SILVER_UNTIL = .5        # share of the run with silver trees
# What a batch is drawn from, before and after SILVER_UNTIL.
EARLY = {"silver": .55, "gold": .30, "names": .15}
LATE = {"gold": .75, "names": .25}
HEADLINES = .12          # beside these, if headlines are made (headline.py)
TITLE_CASE, ALL_CAPITALS, ALL_LOWER = .4, .03, .03      # of them
NAMES_COST = .5          # a batch of names takes about half the time

# How often an epoch of "names" goes through each set.
NAME_MIX = {"gmb-titles-stripped": .4, "wikigold": 4, "re3d": 4, "btc": 1.25, "wnut17": 1}

HEADLINE, CAPITALS, LOWERED = .03, .02, .02
NO_STOP = .05
OTHER_NAMES = .5
ELECTIONS = .05


class Stream:
    """Endless batches of sentences of like length."""

    def __init__(self, draw, tokens, rng):
        """draw() gives the sentences of an epoch."""
        self.draw, self.tokens, self.rng = draw, tokens, rng
        self.pending = []

    def __next__(self):
        if not self.pending:
            self.pending = self._epoch()
        return self.pending.pop()

    def _epoch(self):
        sentences = list(self.draw())
        self.rng.shuffle(sentences)
        sentences.sort(key=lambda s: len(s.words) + 3 * self.rng.random())
        batches, batch, longest = [], [], 0
        for s in sentences:
            n = max(longest, len(s.words) + 1)
            if batch and n * (len(batch) + 1) > self.tokens:
                batches.append(batch)
                batch, n = [], len(s.words) + 1
            batch.append(s)
            longest = n
        batches.append(batch)
        self.rng.shuffle(batches)
        return batches


def repeated(sets, rng):
    """Draw from {name: sentences} as often as NAME_MIX says."""
    def draw():
        for name, times in NAME_MIX.items():
            sentences = sets[name]
            for _ in range(int(times)):
                yield from sentences
            yield from rng.sample(sentences, int(len(sentences) * (times % 1)))
    return draw


def without_stop(sentence):
    """The sentence without its final full stop, if nothing hangs on that."""
    n = len(sentence.words)
    if n < 3 or sentence.words[-1] != "." or (
            sentence.tree and (sentence.tree.heads == n).any()):
        return sentence
    cut = Sentence(sentence.words[:-1], missing=sentence.missing,
                   names=sentence.names and sentence.names[:-1])
    if sentence.tree:
        t = sentence.tree
        cut.tree = Tree(t.upos[:n], t.xpos[:n], t.heads[:n], t.relations[:n])
    if sentence.soft:
        s = sentence.soft
        gone = s.heads[:n] == n
        cut.soft = SoftTree(
            s.upos[:n], s.xpos[:n], np.where(s.best_heads[:n] == n, 0, s.best_heads[:n]),
            np.where(gone, 0, s.heads[:n]), np.where(gone, 0, s.head_shares[:n]),
            s.relations[:n], s.relation_shares[:n])
    return cut


class Mean:
    """Mean of a network's weights over the end of a run."""

    def __init__(self, network):
        self.parameters = network.trainable()
        self.sums = [torch.zeros_like(p) for p in self.parameters]
        self.count = 0

    def add(self):
        with torch.no_grad():
            torch._foreach_add_(self.sums, self.parameters)
        self.count += 1

    def take(self):
        """Make the mean the network's weights."""
        with torch.no_grad():
            for parameter, total in zip(self.parameters, self.sums):
                parameter.copy_(total / self.count)


class Trainer:
    """Trains a network on varied sentences; lists is a gazetteer."""

    def __init__(self, network, vocabulary, lists, seed):
        self.network, self.vocabulary, self.lists = network, vocabulary, lists
        self.rng = random.Random(seed)
        self.name_labels = names.Labels(network.labels["names"])
        # Register all masks before they become a tensor.
        for missing in names.MISSING.values():
            self.name_labels.encode(Sentence([], names=[], missing=missing))
        self.name_masks = torch.tensor(self.name_labels.masks)
        self.parameters = network.trainable()
        self.optimiser = torch.optim.Adam(self.parameters, lr=RATE, betas=BETAS,
                                          foreach=True)

    def _vary(self, sentence):
        rng = self.rng
        if sentence.names and not sentence.tree and not sentence.soft and (
                rng.random() < ELECTIONS):
            words, tags = augment.with_election(sentence.words, sentence.names, rng)
            sentence = Sentence(words, names=tags, missing=sentence.missing)
        words = sentence.words
        if not sentence.tree and sentence.names and rng.random() < OTHER_NAMES:
            words = augment.other_names(words, sentence.names, self.lists, rng)
        cased = augment.other_case(words, rng, HEADLINE, CAPITALS, LOWERED)
        stop = NO_STOP if cased is words else .7
        if cased is not sentence.words:
            sentence = Sentence(cased, sentence.tree, sentence.soft, sentence.names,
                                sentence.missing)
        return without_stop(sentence) if rng.random() < stop else sentence

    def loss(self, batch):
        batch = [self._vary(s) for s in batch]
        rows, lengths = evaluate.pad([self.vocabulary.sentence_rows(s.words) for s in batch])
        tagged = any(s.names for s in batch)
        trees = bool(batch[0].tree or batch[0].soft)
        x, y = self.network.encode(rows, lengths, trees, tagged)
        loss = 0.
        if batch[0].tree:
            loss = loss + self._tree_loss(x, lengths, [s.tree for s in batch])
        elif trees:
            loss = loss + self._soft_loss(x, lengths, [s.soft for s in batch])
        if tagged:
            loss = loss + self._name_loss(y, batch)
        return loss, int(lengths.sum()) * (1 if trees else NAMES_COST)

    def _tags_loss(self, x, trees, width):
        upos, xpos = (filled([getattr(t, name) for t in trees], width, -1)
                      for name in ("upos", "xpos"))
        return TAG_WEIGHT * (cross_entropy(self.network.upos(x), upos)
                             + cross_entropy(self.network.xpos(x), xpos))

    def _tree_loss(self, x, lengths, trees):
        width = x.size(1)
        heads = filled([t.heads for t in trees], width, -1)
        relations = filled([t.relations for t in trees], width, -1)
        return (cross_entropy(self.network.arc_scores(x, lengths), heads)
                + cross_entropy(self.network.label_scores(x, heads.clamp(min=0)), relations)
                + self._tags_loss(x, trees, width))

    def _soft_loss(self, x, lengths, trees):
        width = x.size(1)
        count = float(lengths.sum() - len(lengths))

        def soft(scores, choices, shares):
            choices = filled([getattr(t, choices) for t in trees], width, 0, root=0)
            shares = filled([getattr(t, shares) for t in trees], width, 0., root=0.)
            log = F.log_softmax(scores, 2).gather(2, choices.clamp(max=scores.size(2) - 1))
            return -(log * shares).sum() / count
        best = filled([t.best_heads for t in trees], width, 0)
        return (soft(self.network.arc_scores(x, lengths), "heads", "head_shares")
                + soft(self.network.label_scores(x, best), "relations", "relation_shares")
                + self._tags_loss(x, trees, width))

    def _name_loss(self, y, batch):
        """Words may have a set of right tags: the sum of their shares counts."""
        ignore = self.name_labels.IGNORE
        labels = filled([np.array(self.name_labels.encode(s)) if s.names else
                         np.full(len(s.words) + 1, ignore) for s in batch],
                        y.size(1), ignore)
        learn = labels != ignore
        log = F.log_softmax(self.network.names(y)[learn], 1)
        right = self.name_masks[labels[learn]]
        return -torch.logsumexp(log.masked_fill(~right, -1e9), 1).mean()

    def run(self, streams, options, report, mean):
        """Train on batches of streams until options.tokens are seen; the weights
        of the last part of the run, options.average, are added to mean.
        """
        tokens, begin = options.tokens, options.begin
        done, step, average = begin * tokens, 0, 0.
        reported = int(20 * begin)
        self.network.train()
        while done < tokens:
            share = done / tokens
            rate = options.rate * min(1, (step + 1) / WARM_UP) * max(LAST_RATE, 1 - share)
            for group in self.optimiser.param_groups:
                group["lr"] = rate
            mix = EARLY if "silver" in streams and share < options.silver_until else LATE
            if "headlines" in streams:
                mix = {**mix, "headlines": HEADLINES}
            name = self.rng.choices(list(mix), list(mix.values()))[0]
            loss, cost = self.loss(next(streams[name]))
            self.optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(self.parameters, CLIP)
            self.optimiser.step()
            done += cost
            step += 1
            if share >= 1 - options.average and step % AVERAGE_EVERY == 0:
                mean.add()
            if name == "gold":
                value = float(loss)
                average = .99 * average + .01 * value if average else value
            if int(20 * done / tokens) > reported:
                reported = int(20 * done / tokens)
                report(reported, step, average)


def filled(arrays, width, value, root=-1):
    """Arrays that begin with the root, as one padded tensor."""
    first = np.asarray(arrays[0])
    out = np.full((len(arrays), width) + first.shape[1:], value,
                  np.float32 if isinstance(value, float) else np.int64)
    for i, array in enumerate(arrays):
        out[i, :len(array)] = array
    out[:, 0] = root if value != 0 else value
    return torch.from_numpy(out)


def cross_entropy(scores, labels):
    """Mean over the words with a label."""
    return F.cross_entropy(scores.flatten(0, 1), labels.flatten(), ignore_index=-1)


def name_sets(data, lists):
    reader = names.Reader(lists)
    return {n: reader.bio(os.path.join(data, "ner", "train"), n) for n in NAME_MIX}


def add_gum_names(data, lists, sentences):
    """Give the sentences of GUM their names."""
    path = common.treebank(data, "train", "gum-open")
    tags = {}
    for (document, rows), found in zip(corpus.read_conllu(path),
                                       names.Reader(lists).gum(path)):
        tags[document, tuple(r[1] for r in rows)] = found
    for s in sentences:
        s.names = tags.get((s.document, tuple(s.words)))


def parse_arguments():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("data", "work", "packages", "out"):
        arguments.add_argument(name)
    arguments.add_argument("--tokens", type=float, required=True,
                           help="length of the run in words")
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--hidden", type=int, default=common.CONFIG["hidden"])
    arguments.add_argument("--layers", type=int, default=common.CONFIG["layers"])
    arguments.add_argument("--fast", action="store_true", help="the sizes of common.FAST")
    arguments.add_argument("--tables", help="network whose tables are used as they are")
    arguments.add_argument("--silver-until", type=float, default=SILVER_UNTIL,
                           help="share of the run with silver trees")
    arguments.add_argument("--batch", type=int, default=600, help="words in a batch")
    arguments.add_argument("--init", help="network of the same size to begin with")
    arguments.add_argument("--begin", type=float, default=0.,
                           help="share of the run that --init has behind it")
    arguments.add_argument("--rate", type=float, default=RATE, help="highest learning rate")
    arguments.add_argument("--average", type=float, default=0.,
                           help="share of the run over whose end the weights are averaged")
    arguments.add_argument("--silver", nargs="+", default=[],
                           help="trees and names made by silver.py")
    arguments.add_argument("--headlines", choices=headline.KINDS,
                           help="make headlines of this kind of gold and silver trees, too")
    return arguments.parse_args()


def headlines_of(trees, maker, rng):
    """Draw headlines of sentences with trees."""
    def draw():
        for sentence in trees:
            for made in maker(sentence, rng):
                made.words = augment.other_case(made.words, rng, TITLE_CASE, ALL_CAPITALS,
                                                ALL_LOWER)
                yield made
    return draw


def make_streams(options, gold, sets, labels):
    """The streams of batches that EARLY and LATE mix."""
    rng = random.Random(options.seed)
    streams = {"gold": Stream(lambda: gold, options.batch, rng)}
    if options.silver:
        parsed = silver.read(options.silver, gold)
        sets[silver.NOISY] = [Sentence(s.words, names=s.names)
                              for s in parsed[silver.NOISY]]
        streams["silver"] = Stream(lambda: sum(parsed.values(), []), options.batch, rng)
    if options.headlines:
        trees = gold + [s for some in (parsed.values() if options.silver else ())
                        for s in map(silver.sure_tree, some) if s]
        forms = headline.Forms(common.treebank(options.data, "train", n)
                               for n in common.TREEBANKS)
        maker = headline.Maker(forms, labels, headline.KINDS[options.headlines])
        streams["headlines"] = Stream(
            headlines_of(trees, maker, rng), options.batch, rng)
    streams["names"] = Stream(repeated(sets, rng), options.batch, rng)
    return streams


class Report:
    """Prints how far training is; at each quarter scores and keeps the network."""

    def __init__(self, network, vocabulary, options):
        self.network, self.vocabulary, self.options = network, vocabulary, options
        self.begin, self.cpu = time.time(), time.process_time()

    def __call__(self, twentieth, step, loss):
        line = (f"{twentieth * 5:3}% step {step} loss {loss:.3f} "
                f"cpu {(time.process_time() - self.cpu) / 60:.1f} "
                f"wall {(time.time() - self.begin) / 60:.1f}")
        if twentieth % 5:
            print(line, flush=True)
            return
        self.score(line)
        self.keep(".half" if twentieth == 10 else "")

    def score(self, line):
        parser = evaluate.Float(self.network, self.vocabulary)
        print(line, "|", evaluate.summary(parser, self.options.data, self.network.labels),
              flush=True)

    def keep(self, ending=""):
        common.save(self.options.out + ending, self.network, self.vocabulary,
                    vars(self.options))


def main():
    options = parse_arguments()
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    config = {**common.CONFIG, "hidden": options.hidden, "layers": options.layers,
              **(common.FAST if options.fast else {})}
    labels = common.labels_of(options.data)
    gold = common.training_trees(options.data, labels)
    vocabulary = common.vocabulary_of(options.work, gold)
    network = Network(config, labels, vocabulary.table_rows(), common.vectors(options.work))
    if options.tables:
        network.share_tables(common.load(options.tables, options.work)[0].tables)
    if options.init:
        network.load_state_dict(torch.load(options.init)["state"], strict=False)
    lists = gazetteer.load(options.packages, options.work)
    add_gum_names(options.data, lists, gold)
    streams = make_streams(options, gold, name_sets(options.data, lists), labels)
    report, mean = Report(network, vocabulary, options), Mean(network)
    Trainer(network, vocabulary, lists, options.seed).run(streams, options, report, mean)
    report.keep()
    if mean.count:
        mean.take()
        report.score("mean")
        report.keep(".mean")


if __name__ == "__main__":
    main()
