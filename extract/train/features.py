"""What the network knows of a word: table rows computed from its spelling.

The C runtime (extract/network/) computes the same rows, so a change here is a
change of the model format.
"""

import zlib

import numpy as np

VECTOR_SIZE = 100

# Tables of the input layer, in the order in which their rows are concatenated.
TABLES = ("glove", "word", "s2", "s3", "s4", "p2", "p3", "shape")
WIDTHS = {"glove": 100, "word": 64, "s2": 24, "s3": 40, "s4": 32,
          "p2": 16, "p3": 32, "shape": 24}
HASHED_ROWS = {"s2": 2000, "s3": 6000, "s4": 8000,
               "p2": 2000, "p3": 6000, "shape": 2000}
INPUT_SIZE = sum(WIDTHS.values())

ROOT = 0          # row of the root pseudo-word in every table
UNKNOWN_WORD = 1  # row of table "word" for words not in the vocabulary

_PLAIN = {"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-",
          "…": "...", "``": '"', "''": '"', "-LRB-": "(", "-RRB-": ")"}
_PLAIN_CHARACTERS = str.maketrans({k: v for k, v in _PLAIN.items() if len(k) == 1})


def plain(word):
    """The word with typographic quotes and dashes made plain."""
    return _PLAIN.get(word) or word.translate(_PLAIN_CHARACTERS)


def lower(word):
    """Simple (one to one) lower-casing, as C does it."""
    return "".join(c.lower()[0] for c in word)


def _shape_class(c):
    if "0" <= c <= "9":
        return "d"
    if c.lower()[0] != c:
        return "X"
    upper = c.upper()
    return "x" if len(upper) == 1 and upper != c else c


def shape(word):
    """Outline of the spelling: "McDonald's" becomes "XxXxxx'x"."""
    outline = ""
    for c in map(_shape_class, word):
        if outline[-3:] != c * 3:
            outline += c
    return outline[:10]


def _hashed(table, text):
    return 1 + zlib.crc32(text.encode()) % (HASHED_ROWS[table] - 1)


class Vocabulary:
    """Words with a row in table "glove" and words with a row in table "word"."""

    def __init__(self, vector_words, training_words):
        self.vector_words = list(vector_words)
        self.training_words = list(training_words)
        self.vector_rows = {w: i + 1 for i, w in enumerate(self.vector_words)}
        self.word_rows = {w: i + 2 for i, w in enumerate(self.training_words)}
        self._known = {}

    def table_rows(self):
        """Number of rows of each table."""
        return {"glove": len(self.vector_words) + 1,
                "word": len(self.training_words) + 2, **HASHED_ROWS}

    def rows(self, word):
        """The rows of a word, one for each of TABLES."""
        known = self._known.get(word)
        if known is None:
            low = lower(word)
            known = self._known[word] = (
                self.vector_rows.get(low, 0),
                self.word_rows.get(low, UNKNOWN_WORD),
                _hashed("s2", "2" + low[-2:]),
                _hashed("s3", "3" + low[-3:]),
                _hashed("s4", "4" + low[-4:]),
                _hashed("p2", "p" + word[:2]),
                _hashed("p3", "q" + word[:3]),
                _hashed("shape", "h" + shape(word)))
        return known

    def sentence_rows(self, words):
        """Rows of a sentence, the root pseudo-word first."""
        return np.array([(ROOT,) * len(TABLES)] + [self.rows(w) for w in words],
                        np.int64)
