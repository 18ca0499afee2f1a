#!/usr/bin/env python3
"""Fits extract/lexicon/statement-confidence.tsv.

usage: fit-statements.py [--check]

statement-judgements.tsv beside this script holds statements that a reader
judged against their sentences: 1 right and worth telling, 0 not, then the
features as statement-features prints them. The sentences are not part of the
project. Logistic regression with a ridge, by Newton's method. Prints the share
of right ones, over ten folds the expected calibration error (five bins), and
what is told at which threshold; --check writes nothing.
"""
import math
import pathlib
import sys

from linear import solve

RIDGE, RIDGE_OF_BIAS, FOLDS, BINS = 2.0, 0.01, 10, 5
HERE = pathlib.Path(__file__).resolve().parent
TABLE = HERE.parents[1] / "extract" / "lexicon" / "statement-confidence.tsv"


def estimate(weights, features):
    return 1 / (1 + math.exp(-sum(w * v for w, v in zip(weights, features))))


def fit(rows):
    n = len(rows[0][1])
    ridge = [RIDGE_OF_BIAS] + [RIDGE] * (n - 1)
    weights = [0.0] * n
    for _ in range(20):
        gradient = [-r * w for r, w in zip(ridge, weights)]
        hessian = [[ridge[i] if i == k else 0.0 for k in range(n)] for i in range(n)]
        for label, x in rows:
            p = estimate(weights, x)
            for i in range(n):
                if not x[i]:
                    continue
                gradient[i] += (label - p) * x[i]
                for k in range(n):
                    hessian[i][k] += p * (1 - p) * x[i] * x[k]
        weights = [w + s for w, s in zip(weights, solve(hessian, gradient))]
    return weights


def cross_validate(rows):
    out = [0.0] * len(rows)
    for k in range(FOLDS):
        weights = fit([row for i, row in enumerate(rows) if i % FOLDS != k])
        for i in range(k, len(rows), FOLDS):
            out[i] = estimate(weights, rows[i][1])
    return out


def main():
    rows = []
    for line in open(HERE / "statement-judgements.tsv", encoding="utf-8"):
        if not line.startswith("#"):
            label, features = line.split("\t")
            rows.append((float(label), [float(v) for v in features.split()]))
    n, estimates, error = len(rows), cross_validate(rows), 0.0
    for b in range(BINS):
        inside = [i for i in range(n) if min(int(estimates[i] * BINS), BINS - 1) == b]
        error += abs(sum(estimates[i] - rows[i][0] for i in inside)) / n
    print("%d statements, %.3f right, expected calibration error %.3f"
          % (n, sum(row[0] for row in rows) / n, error))
    for least in (0, .3, .4, .5, .6, .7):
        told = [rows[i][0] for i in range(n) if estimates[i] >= least]
        print("told at %.1f: %.2f of all, %.3f right" % (least, len(told) / n, sum(told) / len(told)))
    text = TABLE.read_text(encoding="utf-8").splitlines()
    head = [line for line in text if line.startswith("#")]
    names = [line.split("\t")[0] for line in text if not line.startswith("#")][1:]
    table = ["%s\t%.3f" % (name, weight) for name, weight in zip(names, fit(rows))]
    if "--check" not in sys.argv:
        TABLE.write_text("\n".join(head + ["feature\tweight"] + table) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
