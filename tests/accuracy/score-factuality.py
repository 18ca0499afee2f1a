#!/usr/bin/env python3
"""Scores polarity, modality, stance and grammar against judgements from -3 to 3.

usage: score-factuality.py CLAUSE_PERSPECTIVES FOLDER

FOLDER holds train/NAME.jsonl and dev/NAME.jsonl with {"text", "targets":
[{"span1", "label"}]} (tokens). A noun that names an event has the polarity and modality of what would be
told of it, any other word that heads no clause those of the one around it.
What a combination of the three is worth is the
mean of its labels in train (a rare one's is drawn to that of its polarity); what the clause's tense, mood, subject and governor
add to it is fitted there, too, by least squares with a ridge, if train is large
enough. Printed is
Pearson's correlation on dev, of the three alone and of both.
"""
import collections
import json
import pathlib
import statistics
import subprocess
import sys
import tempfile

from linear import solve

# Features seen fewer times in train are left out.
LEAST, RIDGE, NO_GRAMMAR = 20, 60.0, 1e9
# With fewer targets in train than this, grammar is left out.
ENOUGH = 5000


def correlate(x, y):
    mx, my = statistics.mean(x), statistics.mean(y)
    sx = sum((a - mx) ** 2 for a in x) ** .5
    sy = sum((b - my) ** 2 for b in y) ** .5
    return sum((a - mx) * (b - my) for a, b in zip(x, y)) / (sx * sy)


def read(program, path):
    """-> [(combination, features, label)]"""
    rows = [json.loads(line) for line in open(path, encoding="utf-8")]
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        file.write("".join(row["text"].replace("\n", " ") + "\n" for row in rows))
        file.flush()
        out = subprocess.run([program, "sentences", file.name], check=True, text=True, capture_output=True).stdout
    at, begin, result = collections.defaultdict(dict), 0, []
    for line in out.splitlines()[1:]:
        if line.startswith("ATTITUDE "):
            continue
        if line.startswith("WITHIN "):
            _, number, span, polarity, modality = line.split(" ")
            at[int(number)][int(span.split("-")[0])] = (polarity, modality, "within"), []
            continue
        number, span, *rest = line.split(" ")
        grammar = [field for field in rest[6:] if "=" in field]
        grammar += [rest[1] + " " + field for field in grammar if field.startswith(("form=", "tense="))]
        at[int(number)][int(span.split("-")[0])] = tuple(rest[:3]), grammar
    for number, row in enumerate(rows):
        offsets, here = [], begin
        for token in row["text"].split(" "):
            offsets.append(here)
            here += len(token.encode()) + 1
        for target in row["targets"]:
            key, features = at[number].get(offsets[target["span1"][0]], (("no clause",), []))
            result.append((key, features, target["label"]))
        begin += len(row["text"].replace("\n", " ").encode()) + 1
    return result


def fit(rows, ridge):
    """rows: [(combination, features, label)] -> the estimate of (combination, features)"""
    mean, labels = statistics.mean(label for _, _, label in rows), collections.defaultdict(list)
    for key, _, label in rows:
        labels[key].append(label)
    signs = collections.defaultdict(list)
    for key, v in labels.items():
        signs[key[0]] += v
    sign = {polarity: (sum(v) + 3 * mean) / (len(v) + 3) for polarity, v in signs.items()}
    worth = {key: (sum(v) + 3 * sign[key[0]]) / (len(v) + 3) for key, v in labels.items()}
    count = collections.Counter(name for _, features, _ in rows for name in features)
    names = sorted(name for name, n in count.items() if n >= LEAST)
    index = {name: i for i, name in enumerate(names)}
    matrix = [[ridge if i == k else 0.0 for k in range(len(names))] for i in range(len(names))]
    right = [0.0] * len(names)
    for key, features, label in rows:
        here = [index[name] for name in features if name in index]
        for i in here:
            right[i] += label - worth[key]
            for k in here:
                matrix[i][k] += 1
    weights = dict(zip(names, solve(matrix, right)))
    return lambda key, features: worth.get(key, sign.get(key[0], mean)) + sum(weights.get(name, 0) for name in features)


def score(estimate, rows):
    return correlate([estimate(key, features) for key, features, _ in rows], [label for _, _, label in rows])


def main():
    program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    for path in sorted((folder / "dev").glob("*.jsonl")):
        train, dev = read(program, folder / "train" / path.name), read(program, path)
        both = fit(train, RIDGE if len(train) >= ENOUGH else NO_GRAMMAR)
        three = fit(train, NO_GRAMMAR)
        print(f"{path.stem}  targets {len(dev)}  r {score(both, dev):.3f}  without grammar {score(three, dev):.3f}")


if __name__ == "__main__":
    main()
