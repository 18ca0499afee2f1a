"""Lemmas: rules for endings learnt from treebanks, and exceptions to them."""

from collections import Counter, defaultdict

from corpus import read_conllu
from features import lower

LONGEST_SUFFIX = 5
LEAST_SEEN = 3
LONGEST_CHANGE = 4      # letters that a rule may cut; a longer change is an exception
MORE_FREQUENT = 10      # so much more frequent must another lemma be
CAPITAL_SHARE = .9      # of the places of an adjective that is written with a capital
PROPER = ("NNP", "NNPS")


def key(form, xpos):
    return form if xpos in PROPER else lower(form)


def _change(form, lemma):
    """(letters to cut, ending to add) that turns form into lemma."""
    same = 0
    while same < min(len(form), len(lemma)) and form[same] == lemma[same]:
        same += 1
    return len(form) - same, lemma[same:]


def apply_rules(rules, form, xpos):
    """rules: {(xpos, suffix): (cut, add)}; the longest suffix decides."""
    for length in range(min(LONGEST_SUFFIX, len(form)), -1, -1):
        rule = rules.get((xpos, form[len(form) - length:]))
        if rule and rule[0] <= len(form):
            return form[:len(form) - rule[0]] + rule[1]
    return form


def add_adjectives(exceptions, known, tokens):
    """Exceptions for adjectives such as "Belarusian" that keep their capital.

    tokens: (form, xpos) of text, without the first words of sentences.
    """
    spelled = defaultdict(Counter)
    for form, xpos in tokens:
        if xpos == "JJ" and form.isalpha():
            spelled[lower(form)][form] += 1
    for low, forms in spelled.items():
        form, times = forms.most_common(1)[0]
        if (low, "JJ") not in known and times > 1 and form == low.capitalize() and (
                times >= CAPITAL_SHARE * sum(forms.values())):
            exceptions[low, "JJ"] = form


def learn(paths, left_out, words=(), tokens=()):
    """Rules and exceptions, {(form, xpos): lemma}, from treebanks.

    left_out: how the names of documents begin that are not used; words: more
    words, the most frequent first; tokens: see add_adjectives().
    """
    seen = defaultdict(Counter)
    for path in paths:
        for document, rows in read_conllu(path):
            if document.startswith(left_out):
                continue
            for row in rows:
                if row[2] != "_" or row[1] == "_":
                    seen[key(row[1], row[4]), row[4]][row[2]] += 1
    votes = defaultdict(Counter)
    lemmas = {}
    for (form, xpos), counts in seen.items():
        lemmas[form, xpos] = lemma = counts.most_common(1)[0][0]
        change = _change(form, lemma)
        if change[0] > LONGEST_CHANGE or change[0] == len(form):
            continue
        for length in range(min(LONGEST_SUFFIX, len(form)) + 1):
            votes[xpos, form[len(form) - length:]][change] += 1
    rules = {}
    for (xpos, suffix), counts in sorted(votes.items(), key=lambda x: len(x[0][1])):
        if suffix and sum(counts.values()) < LEAST_SEEN:
            continue
        change = counts.most_common(1)[0][0]
        inherited = next((rules[xpos, suffix[k:]] for k in range(1, len(suffix) + 1)
                          if (xpos, suffix[k:]) in rules), None)
        if change != inherited:
            rules[xpos, suffix] = change
    exceptions = {k: v for k, v in lemmas.items() if apply_rules(rules, *k) != v}
    add_verbs(rules, exceptions, lemmas, words)
    add_adjectives(exceptions, lemmas, tokens)
    return rules, exceptions


def _stems(form, xpos):
    """What an inflected verb may be a form of."""
    ending = "ing" if xpos == "VBG" else "ed"
    if not form.isalpha() or not form.endswith(ending) or len(form) < len(ending) + 3:
        return []
    stem = form[:-len(ending)]
    return [stem, stem + "e"] + ([stem[:-1]] if stem[-1] == stem[-2] else [])


def add_verbs(rules, exceptions, known, words):
    """Exceptions for verbs that the treebanks do not have, by comparing frequencies.

    known: the keys seen in the treebanks; words: most frequent first.
    """
    rank = {w: i + 1 for i, w in enumerate(words)}
    for form in words:
        for xpos in ("VBD", "VBN", "VBG"):
            if (form, xpos) in known:
                continue
            candidates = [s for s in _stems(form, xpos) if s in rank]
            if not candidates:
                continue
            best = min(candidates, key=rank.get)
            usual = apply_rules(rules, form, xpos)
            if usual != best and rank.get(usual, len(rank) * MORE_FREQUENT) > (
                    MORE_FREQUENT * rank[best]):
                exceptions[form, xpos] = best


def lemmatise(rules, exceptions, form, xpos):
    form = key(form, xpos)
    return exceptions.get((form, xpos)) or apply_rules(rules, form, xpos)


def as_lines(rules, exceptions):
    """The two text sections of the model file, sorted by bytes."""
    forms = ["\t".join((*k, v)) for k, v in exceptions.items()]
    endings = [f"{xpos}\t{suffix}\t{cut}\t{add}"
               for (xpos, suffix), (cut, add) in rules.items()]
    return sorted(forms, key=str.encode), sorted(endings, key=str.encode)


def accuracy(rules, exceptions, path):
    """Share of right lemmas with gold tags."""
    right = total = 0
    for _, rows in read_conllu(path):
        for row in rows:
            total += 1
            right += lemmatise(rules, exceptions, row[1], row[4]) == row[2]
    return right / total
