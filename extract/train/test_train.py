"""Tests of the parts that can go wrong unnoticed: /usr/bin/python3 test_train.py"""

import itertools
import os
import random
import tempfile
import unittest
import unittest.mock

import numpy as np
import torch

import corpus
import decode
import features
import headline
import lemma
import mean
import modelfile
import network
import quantise
import silver
import train
from network import BiLstm


class Recurrence(unittest.TestCase):
    def test_rounded(self):
        x = BiLstm(6, 5)(3 * torch.randn(2, 4, 6), torch.arange(3, -1, -1).expand(2, 4))
        levels = x * network.STATE_UNIT
        torch.testing.assert_close(levels, levels.round(), atol=1e-4, rtol=0)
        self.assertGreater(levels.abs().max().item(), 2)

    @unittest.mock.patch("network.STATE_LEVELS", 1e12)
    @unittest.mock.patch("network.STATE_UNIT", 1e12)
    def test_same_as_torch(self):
        torch.manual_seed(1)
        ours = BiLstm(6, 5).double()
        theirs = torch.nn.LSTM(6, 5, batch_first=True, bidirectional=True).double()
        order = [0, 1, 3, 2]      # ours i, f, o, g; torch i, f, g, o
        with torch.no_grad():
            for k, end in enumerate(("", "_reverse")):
                for name, value in (("weight_ih_l0", ours.wx[k].t()),
                                    ("weight_hh_l0", ours.wh[k].t()),
                                    ("bias_ih_l0", ours.bias[k, 0])):
                    blocks = value.chunk(4)
                    getattr(theirs, name + end).copy_(torch.cat([blocks[i] for i in order]))
                getattr(theirs, "bias_hh_l0" + end).zero_()
        x = torch.randn(3, 7, 6, dtype=torch.double, requires_grad=True)
        mirror = torch.arange(6, -1, -1).expand(3, 7)
        a = ours(x, mirror)
        b = theirs(x)[0]
        torch.testing.assert_close(a, b)
        weights = torch.randn_like(a)
        grad_a, = torch.autograd.grad((a * weights).sum(), x, retain_graph=True)
        grad_b, = torch.autograd.grad((b * weights).sum(), x)
        torch.testing.assert_close(grad_a, grad_b)
        grad_a, = torch.autograd.grad((a * weights).sum(), ours.wh)
        grad_b = torch.autograd.grad((theirs(x)[0] * weights).sum(), theirs.weight_hh_l0)[0]
        blocks = grad_a[0].t().chunk(4)
        torch.testing.assert_close(torch.cat([blocks[i] for i in order]), grad_b)


class Headlines(unittest.TestCase):
    """Of "The police have arrested a man and his son over the leak on Monday ." """

    ROWS = (("The", "DET", "DT", 2, "det"), ("police", "NOUN", "NN", 4, "nsubj"),
            ("have", "AUX", "VBP", 4, "aux"), ("arrested", "VERB", "VBN", 0, "root"),
            ("a", "DET", "DT", 6, "det"), ("man", "NOUN", "NN", 4, "obj"),
            ("and", "CCONJ", "CC", 9, "cc"), ("his", "PRON", "PRP$", 9, "nmod:poss"),
            ("son", "NOUN", "NN", 6, "conj"), ("over", "ADP", "IN", 12, "case"),
            ("the", "DET", "DT", 12, "det"), ("leak", "NOUN", "NN", 4, "obl"),
            (".", "PUNCT", ".", 4, "punct"))

    def setUp(self):
        rows = ["\t".join((str(i), r[0], "arrest" if r[1] == "VERB" else r[0], r[1], r[2], "_",
                           str(r[3]), r[4], "_", "_")) for i, r in enumerate(self.ROWS, 1)]
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "bank.conllu")
            with open(path, "w", encoding="utf8") as bank:
                bank.write("\n".join(rows) + "\n\n")
            self.labels = corpus.collect_labels([path])
            for name, more in (("upos", "PART"), ("xpos", "TO"), ("xpos", "VBZ"),
                               ("xpos", ","), ("deprel", "mark"), ("deprel", "obl:agent")):
                self.labels[name] = sorted({*self.labels[name], more})
            self.forms = headline.Forms([path])
            self.gold = corpus.gold_trees(path, self.labels)

    def test_headlines(self):
        maker = headline.Maker(self.forms, self.labels, headline.Shares(.25, 0, 0))
        rng = random.Random(1)
        made = {" ".join(h.words): h for _ in range(50) for h in maker(self.gold[0], rng)}
        self.assertIn("Police arrest man and his son over leak", made)
        self.assertIn("Police arrest man , his son", made)
        tree = made["Police arrest man and his son over leak"].tree
        self.assertEqual(tree.heads[1:].tolist(), [2, 0, 2, 6, 6, 3, 8, 2])
        self.assertEqual(self.labels["xpos"][tree.xpos[2]], "VBP")
        for h in made.values():
            self.assertTrue(decode.is_tree(list(h.tree.heads)))

    def test_full_headlines(self):
        words = "After talks , police arrested a man .".split()
        tree = corpus.Tree(*(np.array([0] + column) for column in (
            [self.ids("upos", t) for t in
             "ADP NOUN PUNCT NOUN VERB DET NOUN PUNCT".split()],
            [self.ids("xpos", t) for t in "IN NN , NN VBN DT NN .".split()],
            [2, 5, 5, 5, 0, 7, 5, 5],
            [self.ids("deprel", r) for r in
             "case obl punct nsubj root det obj punct".split()])))
        self.labels["xpos"] = ["VBD" if x == "VBN" else x for x in self.labels["xpos"]]
        maker = headline.Maker(self.forms, self.labels, headline.Shares(0, 1, 1))
        made = {" ".join(h.words) for seed in range(20)
                for h in maker(corpus.Sentence(words, tree), random.Random(seed))}
        self.assertEqual(made, {"Police arrested man", "After talks , police arrested man"})

    def ids(self, name, label):
        return self.labels[name].index(label)

    def test_present(self):
        self.assertEqual([self.forms.present(v, True) for v in ("deny", "pay", "reach")],
                         ["denies", "pays", "reaches"])

    def test_sure_tree(self):
        t = self.gold[0].tree
        n = len(t.heads)
        soft = corpus.SoftTree(t.upos, t.xpos, t.heads, t.heads[:, None],
                               np.full((n, 1), .9), t.relations[:, None], np.full((n, 1), .9))
        sentence = corpus.Sentence(self.gold[0].words, soft=soft)
        self.assertEqual(silver.sure_tree(sentence).tree.heads.tolist(), t.heads.tolist())
        soft.head_shares[3] = .5
        self.assertIsNone(silver.sure_tree(sentence))


class Mean(unittest.TestCase):
    def test_mean(self):
        module = torch.nn.Linear(2, 1, bias=False)
        module.trainable = lambda: [module.weight]
        mean = train.Mean(module)
        for value in (1., 2., 6.):
            torch.nn.init.constant_(module.weight, value)
            mean.add()
        mean.take()
        self.assertEqual(module.weight.tolist(), [[3., 3.]])


class Trees(unittest.TestCase):
    def test_best_of_all(self):
        random = np.random.RandomState(1)
        for n in (2, 3, 4, 5):
            for _ in range(20):
                scores = decode.log_softmax(random.randn(n + 1, n + 1) * 2)
                np.fill_diagonal(scores, -1e9)
                trees = [(0,) + heads for heads in itertools.product(range(n + 1), repeat=n)
                         if decode.is_tree((0,) + heads)]
                best = max(trees, key=lambda h: sum(scores[i, h[i]] for i in range(1, n + 1)))
                self.assertEqual(tuple(decode.best_tree(scores)), best)


class Conjuncts(unittest.TestCase):
    def test_like_verb(self):
        """"He noted it is a state and called": the verb joins the verb, not the noun."""
        labels = {"deprel": ["root", "conj", "case"], "upos": ["VERB", "NOUN"]}
        arcs = np.full((4, 4), -9.)
        arcs[1, 0] = arcs[2, 1] = -.1
        arcs[3, 2], arcs[3, 1] = -.4, -1.2
        tags = np.array([0, 0, 1, 0]), np.array([0, 0, 1, 0])
        for relation, heads in ((1, [0, 0, 1, 1]), (2, [0, 0, 1, 2])):
            found = decode.Conjuncts(labels)(["noted", "state", "called"], arcs,
                                             decode.best_tree(arcs), [0, 0, 2, 1], tags,
                                             lambda word, head: relation)
            self.assertEqual(found.tolist(), heads)


class Tags(unittest.TestCase):
    def test_no_lonely_inside(self):
        decoder = decode.TagDecoder(["O", "B-PER", "I-PER"])
        scores = np.log([[.4, .3, .3], [.1, .2, .7]])
        self.assertEqual(decoder(scores), ["B-PER", "I-PER"])

    def test_spans(self):
        self.assertEqual(decode.spans(["B-PER", "I-PER", "B-PER", "O", "B-LOC"]),
                         [(0, 2, "PER"), (2, 3, "PER"), (4, 5, "LOC")])


class Words(unittest.TestCase):
    def test_features(self):
        self.assertEqual(features.shape("McDonald's-1234"), "XxXxxx'x-d")
        self.assertEqual(features.lower("İSTANBUL"), "istanbul")
        self.assertEqual(features.plain("don’t"), "don't")

    def test_hyphens(self):
        self.assertEqual(corpus.hyphen_parts("state-owned"), ["state", "-", "owned"])
        self.assertEqual(corpus.hyphen_parts("U.S.-led"), ["U.S.", "-", "led"])
        self.assertEqual(corpus.hyphen_parts("anti-government"), ["anti-government"])
        self.assertEqual(corpus.split_hyphens(["U.S.-led"], ["B-LOC"])[1], ["B-LOC", "O", "O"])

    def test_lemmas(self):
        rules = {("VBD", "ed"): (2, ""), ("VBD", "ied"): (3, "y"), ("VBD", ""): (0, "")}
        self.assertEqual(lemma.apply_rules(rules, "tried", "VBD"), "try")
        self.assertEqual(lemma.apply_rules(rules, "walked", "VBD"), "walk")
        self.assertEqual(lemma.apply_rules(rules, "went", "VBD"), "went")


class File(unittest.TestCase):
    def test_packed(self):
        values = np.arange(5 * 6).reshape(5, 6).astype(np.int8)
        packed, dims = modelfile.packed(values)
        self.assertEqual(dims, (5, 6, 32, 8))
        self.assertEqual(packed.shape, (2, 2, 16, 4))
        self.assertEqual(packed[0, 1, 3, 1], values[3, 5])
        self.assertEqual(packed[0, 1, 3, 2], 0)

    def test_read(self):
        written = [("config", b"hidden=80\n", (10,)),
                   ("heads", np.arange(64, dtype=np.int8), (3, 2, 32, 2)),
                   ("arc.hb", np.linspace(0, 1, 5, dtype=np.float32), (5,))]
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "x.model")
            modelfile.write(path, written)
            again = list(modelfile.read(path))
        for (name, data, dims), got in zip(written, again, strict=True):
            self.assertEqual((name, dims), (got[0], got[2]))
            np.testing.assert_array_equal(data, got[1])

    def test_matrix(self):
        random = np.random.RandomState(1)
        weight = random.randn(8, 400)
        x = random.randint(-127, 128, (3, 400)).astype(np.int8)
        matrix = quantise.Matrix(weight)
        exact = x.astype(np.int64) @ matrix.values.T.astype(np.int64) * matrix.scale
        np.testing.assert_array_equal(matrix(x), exact.astype(np.float32))
        np.testing.assert_allclose(matrix(x), x / 127 @ weight.T, atol=.3)


class Mean(unittest.TestCase):
    def test_shares(self):
        a, b = ({"x": torch.tensor([v, 1.])} for v in (2., 6.))
        torch.testing.assert_close(mean.mean([(a, 3), (b, 1)])["x"], torch.tensor([3., 1.]))


if __name__ == "__main__":
    unittest.main()
