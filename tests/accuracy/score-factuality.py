#!/usr/bin/env python3
"""Scores polarity, modality and stance against judgements from -3 to 3.

usage: score-factuality.py CLAUSE_PERSPECTIVES FOLDER

FOLDER holds train/NAME.jsonl and dev/NAME.jsonl with {"text", "targets":
[{"span1", "label"}]} (tokens). What a combination of the three is worth is the
mean of its labels in train; printed is Pearson's correlation on dev.
"""
import collections
import json
import pathlib
import statistics
import subprocess
import sys
import tempfile


def correlate(x, y):
    mx, my = statistics.mean(x), statistics.mean(y)
    sx = sum((a - mx) ** 2 for a in x) ** .5
    sy = sum((b - my) ** 2 for b in y) ** .5
    return sum((a - mx) * (b - my) for a, b in zip(x, y)) / (sx * sy)


def read(program, path):
    """-> [(combination, label)]"""
    rows = [json.loads(line) for line in open(path, encoding="utf-8")]
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        file.write("".join(row["text"].replace("\n", " ") + "\n" for row in rows))
        file.flush()
        out = subprocess.run([program, "sentences", file.name], check=True, text=True, capture_output=True).stdout
    at, begin, result = collections.defaultdict(dict), 0, []
    for line in out.splitlines()[1:]:
        if line.startswith("ATTITUDE "):
            continue
        number, span, *rest = line.split(" ")
        at[int(number)][int(span.split("-")[0])] = tuple(rest[:3])
    for number, row in enumerate(rows):
        offsets, here = [], begin
        for token in row["text"].split(" "):
            offsets.append(here)
            here += len(token.encode()) + 1
        for target in row["targets"]:
            result.append((at[number].get(offsets[target["span1"][0]], "no clause"), target["label"]))
        begin += len(row["text"].replace("\n", " ").encode()) + 1
    return result


def main():
    program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    for path in sorted((folder / "dev").glob("*.jsonl")):
        labels = collections.defaultdict(list)
        train = read(program, folder / "train" / path.name)
        for key, label in train:
            labels[key].append(label)
        mean = statistics.mean(label for _, label in train)
        worth = {key: (sum(v) + 3 * mean) / (len(v) + 3) for key, v in labels.items()}
        dev = read(program, path)
        r = correlate([worth.get(key, mean) for key, _ in dev], [label for _, label in dev])
        print(f"{path.stem}  targets {len(dev)}  r {r:.3f}")


if __name__ == "__main__":
    main()
