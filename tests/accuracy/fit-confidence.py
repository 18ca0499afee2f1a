#!/usr/bin/env python3
"""Fits extract/lexicon/tuple-confidence.tsv.

usage: fit-confidence.py OIE_FOLDER TUPLE_FEATURES [--check]

OIE_FOLDER holds oiebench.py with its gold (the development sentences alone are
used); TUPLE_FEATURES is the program of that name. N-ary tuples are fitted to
their one-to-one precision on CaRB, binary ones to whether BenchIE lists them.
Logistic regression with a small ridge, by Newton's method. Prints the expected
calibration error (ten bins), over five folds of the sentences; --check writes
nothing. Needs numpy.
"""
import pathlib
import subprocess
import sys

import numpy as np

RIDGE = 8.0
TABLE = (pathlib.Path(__file__).resolve().parents[2] / "extract" / "lexicon"
         / "tuple-confidence.tsv")


def read_tuples(program, style, path):
    """-> [(sentence, features, slots)]"""
    out = subprocess.run([program, style, path], check=True, text=True,
                         capture_output=True).stdout
    for line in out.splitlines():
        sentence, features, *slots = line.split("\t")
        yield sentence, [float(x) for x in features.split()], slots


def label_nary(bench, tuples):
    """One-to-one precision of every tuple against CaRB's gold."""
    gold = bench.read_carb_gold(pathlib.Path(bench.HERE, "carb", "gold", "dev.tsv"))
    by_sentence = {}
    for index, (sentence, _, slots) in enumerate(tuples):
        extraction = bench.Extraction(1.0, slots[1], [slots[0]] + slots[2:])
        by_sentence.setdefault(bench.sentence_key(sentence), []).append((index, extraction))
    labels = np.zeros(len(tuples))
    for key, group in by_sentence.items():
        score = [[bench.carb_match(g, e)[0] for _, e in group] for g in gold[key]]
        rows, cols = set(range(len(score))), set(range(len(group)))
        while rows and cols:
            best, i, j = max((score[i][j], -i, -j) for i in rows for j in cols)
            rows.remove(-i)
            cols.remove(-j)
            labels[group[-j][0]] = best
    return labels


def label_binary(bench, tuples):
    path = pathlib.Path(bench.HERE, "benchie", bench.GOLD_FILES["benchie"])
    gold = {bench.sentence_key(text): synsets
            for _, text, synsets in bench.read_benchie_gold(path)}
    return np.array([
        float(bench.benchie_hit(gold[bench.sentence_key(sentence)], slots[:3]) is not None)
        for sentence, _, slots in tuples])


def fit(x, y):
    weights = np.zeros(x.shape[1])
    for _ in range(40):
        p = 1 / (1 + np.exp(-x @ weights))
        gradient = x.T @ (y - p) - RIDGE * weights
        hessian = (x * (p * (1 - p))[:, None]).T @ x + RIDGE * np.eye(x.shape[1])
        weights += np.linalg.solve(hessian, gradient)
    return weights


def calibration_error(p, y):
    bins = np.minimum((p * 10).astype(int), 9)
    return sum(abs(p[bins == b].mean() - y[bins == b].mean()) * (bins == b).mean()
               for b in range(10) if (bins == b).any())


def cross_validate(tuples, x, y):
    sentences = sorted({t[0] for t in tuples})
    fold = {s: i % 5 for i, s in enumerate(sentences)}
    folds = np.array([fold[t[0]] for t in tuples])
    p = np.zeros(len(y))
    for k in range(5):
        p[folds == k] = 1 / (1 + np.exp(-x[folds == k] @ fit(x[folds != k], y[folds != k])))
    return p


def main():
    folder, program = sys.argv[1:3]
    sys.path.insert(0, folder)
    sys.dont_write_bytecode = True
    import oiebench as bench

    dev = pathlib.Path(folder, "carb", "dev.txt")
    keep = {bench.sentence_key(line) for line in dev.open(encoding="utf-8")}
    lines = [line for line in open(pathlib.Path(folder, "benchie", "sentences.txt"), encoding="utf-8")
             if bench.sentence_key(line) in keep]
    benchie = pathlib.Path("/tmp/fit-confidence-benchie.txt")
    benchie.write_text("".join(lines), encoding="utf-8")
    columns = []
    for style, path, label in (("nary", dev, label_nary), ("binary", benchie, label_binary)):
        tuples = list(read_tuples(program, style, path))
        x = np.array([t[1] for t in tuples])
        y = label(bench, tuples)
        p = cross_validate(tuples, x, y)
        print("%s: %d tuples, mean %.3f, expected calibration error %.3f"
              % (style, len(y), y.mean(), calibration_error(p, y)))
        columns.append(fit(x, y))
    text = TABLE.read_text(encoding="utf-8").splitlines()
    head = [line for line in text if line.startswith("#")]
    rows = [line for line in text if not line.startswith("#")]
    names = [row.split("\t")[0] for row in rows[1:]]
    rows = ["%s\t%.3f\t%.3f" % (n, a, b) for n, a, b in zip(names, *columns)]
    if "--check" not in sys.argv:
        TABLE.write_text("\n".join(head + ["feature\tnary\tbinary"] + rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
