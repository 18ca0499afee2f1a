"""Headlines made of clauses whose tree is known.

"The police have arrested a man over the leak" becomes "Police arrest man over leak": articles
and auxiliaries go, the past becomes present, "will" becomes "to", what stands around the clause
is left out.  Some get another verb or object, of those that may be noun and verb ("bid", "claims").
Of the full kind some keep their past and what is before the subject: without those the network
forgets that "rebels kidnapped ten men" is active and a name before a comma need be no subject.
"""

from collections import defaultdict, namedtuple

import numpy as np

from corpus import Sentence, Tree, read_conllu
from features import lower

SHORTEST, LONGEST = 3, 13
OTHER_VERB, OTHER_OBJECT = .3, .15
# How often "and" becomes a comma, the past is kept, what is before the subject is kept.
Shares = namedtuple("Shares", "comma past early")
KINDS = {"bare": Shares(.25, 0, 0), "full": Shares(.1, .25, .3)}
_ARTICLES = frozenset("a an the".split())
_SUBJECTS = ("nsubj", "nsubj:pass")
_NEEDED = frozenset("obj obl xcomp ccomp".split())     # one of these follows the verb
# What hangs on the verb and stays, as often as said; the rest goes with all below it.
_KEPT = {"nsubj": 1, "nsubj:pass": 1, "obj": 1, "iobj": 1, "xcomp": 1, "ccomp": 1,
         "compound:prt": 1, "obl": .8, "obl:agent": 1, "obl:unmarked": .2, "advcl": .3}
# What stays nowhere below.
_LOST = frozenset("acl:relcl appos parataxis discourse vocative dep reparandum".split())


class Forms:
    """Forms of verbs, and words that may be noun and verb, as treebanks have them."""

    def __init__(self, paths):
        self.base = {}
        self.third = {}
        nouns, verbs = set(), set()
        objects = defaultdict(int)
        for path in paths:
            for _, rows in read_conllu(path):
                for r in rows:
                    form, lemma = lower(r[1]), r[2].lower()
                    if r[4] in ("NN", "NNS"):
                        nouns.add(form)
                    elif r[4] in ("VB", "VBP") and form.isalpha():
                        verbs.add(form)
                    if r[3] == "VERB" and r[4][:2] == "VB" and form.isalpha():
                        self.base.setdefault(form, lemma)
                        if r[4] == "VBZ":
                            self.third.setdefault(lemma, form)
                    if r[7] == "obj" and rows[int(r[6]) - 1][3] == "VERB":
                        objects[rows[int(r[6]) - 1][2].lower()] += 1
        self.objects = sorted(nouns & verbs & {n for n in nouns if len(n) > 2})
        self.transitive = sorted(v for v, count in objects.items() if count > 2 and v.isalpha()
                                 and (v in nouns or self.present(v, True) in nouns))

    def present(self, lemma, singular):
        if not singular:
            return lemma
        if lemma in self.third:
            return self.third[lemma]
        if lemma.endswith(("s", "x", "z", "ch", "sh", "o")):
            return lemma + "es"
        if lemma.endswith("y") and lemma[-2:-1] not in "aeiou":
            return lemma[:-1] + "ies"
        return lemma + "s"


class Maker:
    """Makes headlines of sentences with trees; labels as in corpus.collect_labels()."""

    def __init__(self, forms, labels, shares=KINDS["full"]):
        self.forms, self.labels, self.shares = forms, labels, shares
        self.ids = {name: {x: i for i, x in enumerate(labels[name])}
                    for name in ("upos", "xpos", "deprel")}

    def __call__(self, sentence, rng):
        """Yield the headlines of a sentence."""
        tree = sentence.tree
        if min(tree.upos[1:].min(), tree.xpos[1:].min(), tree.relations[1:].min()) < 0:
            return
        at = _Annotated(sentence, self.labels)
        for verb in range(1, len(tree.heads)):
            if (at.upos[verb] == "VERB" and at.xpos[verb][:2] == "VB"
                    and at.relation[verb] in ("root", "ccomp", "parataxis")):
                made = _Clause(at, verb, self.shares).headline(self.forms, rng)
                if made:
                    yield self._sentence(*made)

    def _sentence(self, words, rows):
        """rows: (upos, xpos, head, relation) of the words."""
        def column(index, name):
            return np.array([0] + [self.ids[name][r[index]] for r in rows])
        return Sentence(words, Tree(column(0, "upos"), column(1, "xpos"),
                                    np.array([0] + [r[2] for r in rows]),
                                    column(3, "deprel")))


class _Annotated:
    """A sentence with its labels as text; index 0 is the root."""

    def __init__(self, sentence, labels):
        tree = sentence.tree
        self.words = ["", *sentence.words]
        self.heads = tree.heads.tolist()
        self.upos = [labels["upos"][k] for k in tree.upos]
        self.xpos = [labels["xpos"][k] for k in tree.xpos]
        self.relation = [labels["deprel"][k] for k in tree.relations]
        self.children = [[] for _ in self.heads]
        for word, head in enumerate(self.heads[1:], 1):
            self.children[head].append(word)


class _Clause:
    def __init__(self, sentence, verb, shares):
        self.at, self.verb, self.shares = sentence, verb, shares
        self.auxiliaries = [c for c in sentence.children[verb]
                            if sentence.relation[c] in ("aux", "aux:pass")]
        self.forms = {}      # index: (word, upos, xpos, relation) where they change

    def headline(self, forms, rng):
        """(words, rows), or None."""
        at = self.at
        subjects = [c for c in at.children[self.verb] if at.relation[c] in _SUBJECTS]
        after = {at.relation[c].split(":")[0] for c in at.children[self.verb] if c > self.verb}
        if (len(subjects) != 1 or subjects[0] > self.verb
                or at.upos[subjects[0]] not in ("NOUN", "PROPN", "NUM")
                or not after & _NEEDED or not self._inflect(subjects[0], after, forms, rng)):
            return None
        kept = sorted({self.verb, *self.forms, *self._kept(subjects[0], rng)})
        if not SHORTEST <= len(kept) <= LONGEST:
            return None
        self._replace_object(forms, rng)
        self._replace_and(kept, rng)
        return self._renumbered(kept)

    def _inflect(self, subject, after, forms, rng):
        """Find the verb's form and that of what is left of auxiliaries."""
        at, verb = self.at, self.verb
        words = [lower(at.words[c]) for c in self.auxiliaries]
        if any(lower(at.words[c]) in ("not", "n't", "never") for c in at.children[verb]) or (
                set(words) & {"do", "does", "did", "get", "got"}):
            return False
        passive = any(at.relation[c] == "aux:pass" for c in self.auxiliaries)
        modal = [c for c in self.auxiliaries if at.xpos[c] == "MD"]
        if modal:
            if len(self.auxiliaries) > 1:
                return False
            if words[0] in ("will", "'ll"):
                self.forms[modal[0]] = "to", "PART", "TO", "mark"
            else:
                self.forms[modal[0]] = at.words[modal[0]], "AUX", "MD", "aux"
            return True
        if passive:
            return at.xpos[verb] == "VBN"
        if at.xpos[verb] == "VBG" and rng.random() < .5:
            return bool(words)
        base = forms.base.get(lower(at.words[verb]))
        if base is None or (at.xpos[verb] in ("VB", "VBN", "VBG") and not words):
            return False
        past = self.shares.past
        if past and at.xpos[verb] == "VBD" and not words and rng.random() < past:
            return True
        if forms.transitive and "obj" in after and not after & {"xcomp", "ccomp", "iobj", "compound"} and (
                rng.random() < OTHER_VERB):
            base = rng.choice(forms.transitive)
        singular = at.xpos[subject] in ("NN", "NNP") and not any(
            at.relation[c] == "conj" for c in at.children[subject]) and (
                lower(at.words[subject]) != "police")
        self.forms[verb] = (forms.present(base, singular), "VERB",
                            "VBZ" if singular else "VBP", "root")
        return True

    def _kept(self, subject, rng):
        """The words that stay, without the verb and what is left of auxiliaries."""
        at = self.at
        opened = False
        for c in at.children[self.verb]:
            relation = at.relation[c]
            early = c < self.verb and c != subject
            if early and c < subject and at.words[c] == ",":
                if opened:
                    yield c
            elif early and not self.shares.early:
                continue
            elif rng.random() < _KEPT.get(relation, 0) * (self.shares.early if early else 1):
                opened = early
                yield from self._below(c, relation == "ccomp")

    def _below(self, word, clause):
        at = self.at
        yield word
        for c in at.children[word]:
            if at.relation[c] in _LOST or lower(at.words[c]) in _ARTICLES and (
                    at.relation[c] == "det") or at.relation[c] == "punct" and (
                        at.words[c] not in ("-", "$", "%")) or clause and (
                            at.relation[c] == "mark" and lower(at.words[c]) == "that"):
                continue
            yield from self._below(c, False)

    def _replace_object(self, forms, rng):
        at = self.at
        for c in at.children[self.verb] if forms.objects else ():
            if (at.relation[c] == "obj" and at.xpos[c] == "NN" and c > self.verb
                    and rng.random() < OTHER_OBJECT):
                self.forms[c] = rng.choice(forms.objects), "NOUN", "NN", "obj"

    def _replace_and(self, kept, rng):
        at = self.at
        for c in kept:
            if (at.relation[c] == "cc" and lower(at.words[c]) == "and"
                    and at.upos[at.heads[c]] in ("NOUN", "PROPN")
                    and rng.random() < self.shares.comma):
                self.forms[c] = ",", "PUNCT", ",", "punct"

    def _renumbered(self, kept):
        at, place = self.at, {0: 0}
        place.update((word, k) for k, word in enumerate(kept, 1))
        words, rows = [], []
        for word in kept:
            form, upos, xpos, relation = self.forms.get(
                word, (at.words[word], at.upos[word], at.xpos[word], at.relation[word]))
            if word == 1 and upos != "PROPN" and form != "I":
                form = form.lower()
            words.append(form)
            head = place[0 if word == self.verb else at.heads[word]]
            rows.append((upos, xpos, head, "root" if word == self.verb else relation))
        if words[0].islower():
            words[0] = words[0][0].upper() + words[0][1:]
        return words, rows
