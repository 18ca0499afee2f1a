"""From scores to trees and to spans of names."""

import numpy as np

FORBIDDEN = -1e12


def is_tree(heads):
    """Whether heads (entry 0 is the root) is a tree with one child of the root."""
    n = len(heads)
    if sum(heads[i] == 0 for i in range(1, n)) != 1:
        return False
    seen = [0] * n
    seen[0] = -1
    for i in range(1, n):
        j = i
        while seen[j] == 0:
            seen[j] = i
            j = heads[j]
        if seen[j] == i:
            return False
    return True


def _cycle(heads):
    colour = [0] * len(heads)
    for i in range(1, len(heads)):
        path, j = [], i
        while j > 0 and colour[j] == 0:
            colour[j] = i
            path.append(j)
            j = heads[j]
        if j > 0 and colour[j] == i and j in path:
            return path[path.index(j):]
    return None


def _maximum_arborescence(scores):
    """Chu-Liu/Edmonds on scores[dependent, head]."""
    heads = scores.argmax(1)
    heads[0] = -1
    cycle = _cycle(heads)
    if cycle is None:
        return heads
    inside = set(cycle)
    rest = [v for v in range(len(scores)) if v not in inside]
    m = len(rest)      # the node that stands for the cycle
    smaller = np.full((m + 1, m + 1), -1e18)
    smaller[:m, :m] = scores[np.ix_(rest, rest)]
    np.fill_diagonal(smaller, -1e18)
    total = sum(scores[v, heads[v]] for v in cycle)
    leave, enter = {}, {}
    for a, u in enumerate(rest):
        if a:
            leave[a] = max(cycle, key=lambda v: scores[u, v])
            smaller[a, m] = scores[u, leave[a]]
        enter[a] = max(cycle, key=lambda v: scores[v, u] - scores[v, heads[v]])
        smaller[m, a] = (scores[enter[a], u] - scores[enter[a], heads[enter[a]]]
                         + total)
    found = _maximum_arborescence(smaller)
    out = heads.copy()
    for a, u in enumerate(rest):
        if a:
            out[u] = leave[a] if found[a] == m else rest[found[a]]
    out[enter[found[m]]] = rest[found[m]]
    return out


def best_tree(scores):
    """Heads (n + 1; entry 0 is 0) of the best tree with one child of the root.

    scores[dependent, head] are log probabilities, the root first.
    """
    heads = scores.argmax(1)
    heads[0] = 0
    if is_tree(heads):
        return heads
    scores = scores.astype(np.float64)
    best = _maximum_arborescence(scores.copy())
    if sum(best[1:] == 0) != 1:
        best, best_total = None, None
        for child in np.argsort(-scores[1:, 0])[:4] + 1:
            single = scores.copy()
            single[1:, 0] = FORBIDDEN
            single[child, :] = FORBIDDEN
            single[child, 0] = scores[child, 0]
            heads = _maximum_arborescence(single)
            total = sum(single[i, heads[i]] for i in range(1, len(heads)))
            if best is None or total > best_total:
                best, best_total = heads, total
    best[0] = 0
    return best


class Conjuncts:
    """Hangs conjuncts on what is like them, appositions on what has their number.

    network/conjuncts.c does the same.
    """

    LEAST, SURE = -3., -.051
    SAME_CLASS, SAME_FORM, SAME_WORD, SAME_PREPOSITION = .7, .7, 1., 1.
    SAME_NUMBER = 1.

    def __init__(self, labels):
        self.conj, self.appos, self.case = (labels["deprel"].index(r)
                                            for r in ("conj", "appos", "case"))
        self.verb = labels["upos"].index("VERB")
        self.nouns = [labels["upos"].index(c) for c in ("NOUN", "PROPN")]
        self.plurals = [labels["xpos"].index(c) for c in ("NNS", "NNPS")]

    def __call__(self, words, arcs, heads, relations, tags, relation_to):
        """Heads of the tree once more.

        arcs are log probabilities; relations, and upos and xpos of tags, are numbers by
        word, the root first; relation_to(word, head) gives that of any pair.
        """
        changed = None
        for i in range(1, len(heads)):
            if relations[i] not in (self.conj, self.appos) or arcs[i, heads[i]] > self.SURE:
                continue
            compare = self._likeness if relations[i] == self.conj else self._number_likeness

            def likeness(j):
                return compare(words, heads, relations, tags, i, j)
            best, most = heads[i], arcs[i, heads[i]] + likeness(heads[i])
            row = arcs[i].copy()
            row[best] = most
            for j in range(1, len(heads)):
                if j == heads[i] or row[j] < self.LEAST:
                    continue
                score = row[j] + likeness(j)
                if score > most and relation_to(i, j) == relations[i]:
                    best, most, row[j] = j, score, score
            if best != heads[i] and changed is None:
                changed = arcs.copy()
            if changed is not None:
                changed[i] = log_softmax(row)
        return heads if changed is None else best_tree(changed)

    def _likeness(self, words, heads, relations, tags, conjunct, head):
        upos, xpos = tags

        def prepositions(word):
            return {words[k - 1].lower() for k in range(1, word)
                    if heads[k] == word and relations[k] == self.case}
        own = prepositions(conjunct)
        same_class = upos[conjunct] == upos[head]
        return (self.SAME_CLASS * same_class
                + self.SAME_FORM * (same_class and upos[conjunct] == self.verb
                                    and xpos[conjunct] == xpos[head])
                + self.SAME_WORD * (words[conjunct - 1].lower() == words[head - 1].lower())
                + self.SAME_PREPOSITION * ((1 if own & prepositions(head) else -1)
                                           if own else 0))

    def _number_likeness(self, words, heads, relations, tags, apposition, head):
        upos, xpos = tags

        def is_several(word, end):
            return xpos[word] in self.plurals or any(
                heads[k] == word and relations[k] == self.conj for k in range(word + 1, end))
        if upos[apposition] not in self.nouns or upos[head] not in self.nouns:
            return 0
        if ":" in words[head:apposition - 1]:
            return 0.
        same = is_several(apposition, len(heads)) == is_several(head, apposition)
        return self.SAME_NUMBER * (1 if same else -1)


def log_softmax(x):
    x = x - x.max(-1, keepdims=True)
    return x - np.log(np.exp(x).sum(-1, keepdims=True))


class TagDecoder:
    """Viterbi that allows I-X only after B-X or I-X.

    With prior a name must be likelier to begin, as in network/names.h: the sentences of
    training have more names than others.
    """

    def __init__(self, tags, prior=False):
        self.tags = tags
        self.prior = np.array([-.5 if t[0] == "B" and t != "B-NORP" else 0.
                               for t in tags]) * prior
        n = len(tags)
        self.start = np.array([-1e4 if t[0] == "I" else 0. for t in tags])
        self.step = np.zeros((n, n))
        for a, before in enumerate(tags):
            for b, tag in enumerate(tags):
                if tag[0] == "I" and before[2:] != tag[2:]:
                    self.step[a, b] = -1e4

    def __call__(self, scores):
        """scores: log probabilities (words, tags); gives tags as text."""
        scores = scores + self.prior
        total = scores[0] + self.start
        back = []
        for row in scores[1:]:
            paths = total[:, None] + self.step
            back.append(paths.argmax(0))
            total = paths.max(0) + row
        path = [int(total.argmax())]
        for pointers in reversed(back):
            path.append(int(pointers[path[-1]]))
        return [self.tags[i] for i in reversed(path)]


def spans(tags):
    """(start, end, type) of each name."""
    out, i = [], 0
    while i < len(tags):
        j = i + 1
        if tags[i][0] in "BI":
            while j < len(tags) and tags[j] == "I-" + tags[i][2:]:
                j += 1
            out.append((i, j, tags[i][2:]))
        i = j
    return out
