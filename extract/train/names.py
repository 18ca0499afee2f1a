"""Training data for names: one scheme of types and spans for several sets.

Types: PER, ORG, LOC (states and cities always), NORP (peoples, religions,
parties' members), MISC.  Titles, articles and "'s" stay outside the spans.
The tag "?" marks words whose label is not to be learnt.
"""

import os
import re
from collections import Counter, defaultdict

import corpus
from corpus import LONGEST, Sentence
from decode import spans

# Types that the annotation of a set leaves out: its "O" may be one of these.
MISSING = {"gmb-titles-stripped": ("MISC",), "btc": ("NORP", "MISC"),
           "re3d": ("MISC",), "wnut17": ("NORP",), "wikigold": (), "gum-open": ()}

_TYPES = {"PER": "PER", "ORG": "ORG", "LOC": "LOC", "MISC": "MISC", "EVT": "MISC",
          "GPE": "NORP", "Person": "PER", "Organisation": "ORG", "Location": "LOC",
          "Nationality": "NORP"}
_GUM_TYPES = {"person": "PER", "organization": "ORG", "place": "LOC"}

_ARTICLES = ("the", "a", "an")
_TITLES = frozenset(
    "president prime minister premier chancellor king queen prince princess pope senator "
    "governor mayor secretary general colonel major captain lieutenant sergeant admiral "
    "marshal mr mr. mrs mrs. ms ms. dr dr. prof. professor sir lord lady judge justice "
    "ambassador envoy spokesman spokeswoman spokesperson leader chairman chairwoman chief "
    "director commissioner representative congressman deputy archbishop bishop cardinal "
    "sheikh ayatollah sheik imam rev. reverend gen. col. sen. rep. gov. lt. sgt. capt. maj. "
    "journalist activist candidate lawyer attorney singer actor actress author writer poet "
    "analyst economist historian politician dictator opposition commander foreign speaker "
    "adviser advisor aide".split())
_PEOPLE_ENDINGS = ("n", "i", "s", "ese", "ish", "ic")
_PRONOUNS = frozenset("we our he she they it i his her their us".split())
_LINKS = frozenset("of the and for al - de & 's in".split())

# Names on which the silver labels of GMB waver.
_FIXED = {"U.N.": "ORG", "UN": "ORG", "EU": "ORG", "NATO": "ORG", "United Nations": "ORG",
          "European Union": "ORG", "West Bank": "LOC", "Gaza": "LOC", "White House": "ORG",
          "Kremlin": "ORG", "Pentagon": "ORG", "State": None, "U.S.": "LOC", "US": "LOC",
          "Taleban": "ORG", "Taliban": "ORG", "Hamas": "ORG", "Fatah": "ORG",
          "Hezbollah": "ORG", "Muslim": "NORP", "al-Qaida": "ORG", "Party": None,
          "Ministry": None, "President": None, "Minister": None, "Department": None,
          "General": None, "Mr.": None}


def tags_of(count, names, unknown=()):
    tags = ["?" if i in unknown else "O" for i in range(count)]
    for start, end, kind in names:
        tags[start:end] = ["B-" + kind] + ["I-" + kind] * (end - start - 1)
    return tags


def trimmed(words, names):
    """The names without article in front and possessive behind."""
    out = []
    for start, end, kind in names:
        while end - start > 1 and words[start].lower() in _ARTICLES:
            start += 1
        if end - start > 1 and words[end - 1] in ("'s", "'"):
            end -= 1
        out.append((start, end, kind))
    return out


def _phrase(words, start, end):
    return " ".join(words[start:end])


def _capital(word):
    return word[:1].isupper()


class Reader:
    """Reads the sets of names, cleaned with the help of a gazetteer."""

    def __init__(self, gazetteer):
        self.gazetteer = gazetteer

    def _is_people(self, text):
        return text.lower() in self.gazetteer.demonyms

    def bio(self, folder, name):
        """Sentences of one of the sets in MISSING (GUM has its own method)."""
        raw = [(words, spans(tags)) for words, tags
               in corpus.read_bio(os.path.join(folder, name + ".bio"))]
        raw = [(words, trimmed(words, [(a, b, _TYPES[t]) for a, b, t in names if t in _TYPES]))
               for words, names in raw]
        if name == "gmb-titles-stripped":
            pairs = self._clean_gmb(raw)
        elif name == "re3d":
            pairs = [self._clean_re3d(words, self._settled(words, names))
                     for words, names in raw]
        else:
            pairs = [(words, tags_of(len(words), self._settled(words, names)))
                     for words, names in raw]
        sentences = []
        for words, tags in pairs:
            words, tags = corpus.split_hyphens(words, tags)
            if len(words) <= LONGEST:
                sentences.append(Sentence(words, names=tags, missing=MISSING.get(name, ())))
        return sentences

    def _settled(self, words, names):
        """The names with the types that this scheme gives to states and peoples."""
        out = []
        for a, b, kind in names:
            text = _phrase(words, a, b)
            if self._is_people(text) and (kind == "MISC" or (kind == "PER" and text[-1] == "s")):
                kind = "NORP"
            elif kind == "ORG" and text.lower() in self.gazetteer.countries:
                kind = "LOC"
            kind = _FIXED.get(text, kind)
            if kind and not (kind == "PER" and text.lower() in _TITLES):
                out.append((a, b, kind))
        return out

    def _clean_gmb(self, raw):
        """Silver labels made consistent: the corpus decides over the sentence."""
        seen = defaultdict(Counter)
        plain = Counter()
        for words, names in raw:
            inside = set()
            for a, b, t in names:
                seen[_phrase(words, a, b)][t] += 1
                inside.update(range(a, b))
            plain.update(w for i, w in enumerate(words) if _capital(w) and i not in inside)
        for words, names in raw:
            kept, unknown = [], set()
            for a, b, t in names:
                text = _phrase(words, a, b)
                decided = self._decide(text, t, seen[text])
                if decided == "?" or decided is None:
                    unknown.update(range(a, b))
                else:
                    kept.append((a, b, decided))
            tags = tags_of(len(words), kept, unknown)
            for i, word in enumerate(words):   # words that nearly always are names
                if tags[i] == "O" and _capital(word):
                    counts = seen.get(word)
                    if counts and self._is_people(word) and counts["NORP"] >= 3:
                        tags[i] = "B-NORP"
                    elif counts and sum(counts.values()) >= max(4, 2 * plain[word] + 1):
                        tags[i] = "?"
            yield words, tags

    def _decide(self, text, kind, counts):
        total = sum(counts.values())
        common, times = counts.most_common(1)[0]
        low = text.lower()
        if text in _FIXED:
            return _FIXED[text]
        if self._is_people(text) and kind != "PER":
            return "NORP"
        if (low in self.gazetteer.countries
                and not (kind == "PER" and counts["PER"] > .3 * total)):
            return "LOC"
        if total >= 4:
            return common if times >= .6 * total else "?"
        if kind == "NORP" and not low.endswith(_PEOPLE_ENDINGS):
            return "?"
        return kind

    def _clean_re3d(self, words, names):
        """re3d also marks descriptions and pronouns: only capitalised spans count."""
        kept, unknown = [], set()
        for a, b, t in names:
            capital = [_capital(w) for w in words[a:b]]
            proper = all(c or w.lower() in _LINKS for c, w in zip(capital, words[a:b]))
            if t == "NORP" or (proper and capital[0] and words[a].lower() not in _PRONOUNS):
                kept.append((a, b, t))
            else:
                unknown.update(a + i for i, c in enumerate(capital) if c)
        return words, tags_of(len(words), kept, unknown)

    def gum(self, path):
        """Tags of all sentences of GUM, from its entities whose head is a proper noun."""
        return [self._gum_sentence(rows) for _, rows in corpus.read_conllu(path)]

    def _gum_sentence(self, rows):
        words = [r[1] for r in rows]
        tags = [r[3] for r in rows]
        heads = [int(r[6]) - 1 for r in rows]
        found = []
        for first, last, entity in _gum_entities([r[9] for r in rows]):
            outward = [i for i in range(first, last + 1) if not first <= heads[i] <= last]
            if entity == "time" or not outward or tags[outward[0]] != "PROPN":
                continue
            kind = _GUM_TYPES.get(entity, "MISC")
            proper = [_is_proper(r) for r in rows]
            last = _without_conjuncts(rows, outward[0], last)
            a, b = _proper_span(words, tags, proper, first, last, outward[0])
            if kind == "PER":    # begins after the last title
                a = max([a] + [i + 1 for i in range(a, b)
                               if words[i].lower() in _TITLES and _capital(words[i])])
                if tags[a] == "ADP":      # "Professor of History": no name
                    continue
            found.append((a, b + 1, kind))
        found.sort(key=lambda name: name[0] - name[1])
        names, used = [], set()
        for a, b, kind in found:
            if used.isdisjoint(range(a, b)):
                used.update(range(a, b))
                names.append((a, b, kind))
        names = trimmed(words, names)
        names += [(i, i + 1, "NORP") for i, w in enumerate(words)
                  if i not in used and _capital(w) and self._is_people(w)
                  and tags[i] in ("ADJ", "PROPN")]
        return tags_of(len(words), self._settled(words, names))


def _gum_entities(misc):
    """Yield (first, last, type) from the values of Entity=, "(3-person-…", "3)"."""
    open_, found = [], []
    for i, field in enumerate(misc):
        value = re.search(r"(?:^|\|)Entity=([^|]*)", field)
        for opened, closed in re.findall(r"\(([^()]*)|([^()]*)\)", value.group(1) if value else ""):
            if opened:
                parts = opened.split("-")
                open_.append((parts[0], parts[1] if len(parts) > 1 else "", i))
                continue
            number = closed.split("-")[0]
            for k in range(len(open_) - 1, -1, -1):
                if number in ("", open_[k][0]):
                    _, kind, first = open_.pop(k)
                    found.append((first, i, kind))
                    break
    return found


def _is_proper(row):
    """Whether the word in this row of a treebank may be part of a proper name."""
    return (row[3] in ("PROPN", "NUM") or row[4] in ("NNP", "NNPS")
            or (row[3] in ("ADJ", "NOUN", "ADP", "DET", "CCONJ", "PART", "SYM", "X")
                and _capital(row[1])))


def _without_conjuncts(rows, head, last):
    """The end of the first of several coordinated names: "Smith and Jones"."""
    for i in range(head + 1, last + 1):
        if rows[i][7].startswith("conj") and int(rows[i][6]) - 1 == head:
            for k in range(i - 1, head, -1):
                if rows[k][1].lower() in ("and", "or", ","):
                    return k - 1
    return last


def _proper_span(words, tags, proper, first, last, head):
    """The part around the head of an entity that is a proper name."""
    def link(i):
        return ((words[i].lower() in _LINKS and words[i] != "in")
                or words[i] in ("van", "von", "."))
    a = b = head
    while a > first and (proper[a - 1] or (link(a - 1) and a - 2 >= first and proper[a - 2])):
        a -= 1
    while b < last and (proper[b + 1] or (link(b + 1) and b + 2 <= last and proper[b + 2])):
        b += 1
    while a < b and tags[a] in ("DET", "CCONJ", "ADP"):
        a += 1
    return a, b


class Labels:
    """Tags, and sets of tags of which any one is right, as rows of a mask."""

    IGNORE = -1

    def __init__(self, tags):
        self.tags = tags
        self.ids = {t: i for i, t in enumerate(tags)}
        self.masks = [[i == j for j in range(len(tags))] for i in range(len(tags))]
        self._open = {(): self.ids["O"]}

    def encode(self, sentence):
        """Label ids, the root (not to be learnt) first."""
        missing = sentence.missing
        if missing not in self._open:
            self._open[missing] = len(self.masks)
            self.masks.append([t == "O" or t[2:] in missing for t in self.tags])
        known = {**self.ids, "?": self.IGNORE, "O": self._open[missing]}
        return [self.IGNORE] + [known[t] for t in sentence.names]
