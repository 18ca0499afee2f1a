#!/usr/bin/env python3
"""Fits extract/lexicon/statement-confidence.tsv.

usage: fit-statements.py [--check]

statement-judgements.tsv beside this script holds statements that readers judged
against their sentences: 1 right and worth telling, 0 not, between them what is
right, but of no use; then the features as statement-features prints them (of earlier judgements the first ones only: of
those that came later they get the mean). The sentences are not part of the
project. Logistic regression with a ridge, by Newton's method; that the earlier
readers were milder has a weight of its own, by which the table's estimates are
theirs. Prints, over ten folds of the later judgements, the expected calibration
error (five bins) for the readers of these, the area under the curve and what is
told at which threshold; --check writes nothing.
"""
import math
import pathlib
import sys

from linear import solve

RIDGE, RIDGE_OF_BIAS, FOLDS, BINS, ROUNDS = 3.0, 0.01, 10, 5, 7
HERE = pathlib.Path(__file__).resolve().parent
TABLE = HERE.parents[1] / "extract" / "lexicon" / "statement-confidence.tsv"


def estimate(weights, features):
    return 1 / (1 + math.exp(-sum(w * v for w, v in zip(weights, features))))


def read_judgements(n_features):
    """Rows of label and features, with that of an earlier reader last."""
    earlier, later = [], []
    for line in open(HERE / "statement-judgements.tsv", encoding="utf-8"):
        if line.startswith("#"):
            continue
        label, values = line.rstrip("\n").split("\t")[:2]
        features = [float(v) for v in values.split()]
        (later if len(features) == n_features else earlier).append((float(label), features))
    means = [sum(row[1][i] for row in later) / len(later) for i in range(n_features)]
    return ([(label, x + means[len(x):] + [1.0]) for label, x in earlier],
            [(label, x + [0.0]) for label, x in later])


def fit(rows):
    n = len(rows[0][1])
    ridge = [RIDGE_OF_BIAS] + [RIDGE] * (n - 1)
    weights = [0.0] * n
    for _ in range(ROUNDS):
        gradient = [-r * w for r, w in zip(ridge, weights)]
        hessian = [[ridge[i] if i == k else 0.0 for k in range(n)] for i in range(n)]
        for label, x in rows:
            p = estimate(weights, x)
            there = [i for i in range(n) if x[i]]
            for i in there:
                gradient[i] += (label - p) * x[i]
                slope, row = p * (1 - p) * x[i], hessian[i]
                for k in there:
                    row[k] += slope * x[k]
        weights = [w + s for w, s in zip(weights, solve(hessian, gradient))]
    return weights


def cross_validate(earlier, later):
    """The estimates for the later rows, as their readers and as the earlier ones."""
    strict, mild = [0.0] * len(later), [0.0] * len(later)
    for k in range(FOLDS):
        inside = range(k * len(later) // FOLDS, (k + 1) * len(later) // FOLDS)
        weights = fit(earlier + [row for i, row in enumerate(later) if i not in inside])
        for i in inside:
            strict[i] = estimate(weights, later[i][1])
            mild[i] = estimate(weights, later[i][1][:-1] + [1.0])
    return strict, mild


def get_area_under_curve(estimates, labels):
    order = sorted(range(len(labels)), key=lambda i: estimates[i])
    right = sum(labels)
    ranks = sum(rank for rank, i in enumerate(order) if labels[i])
    return (ranks - right * (right - 1) / 2) / (right * (len(labels) - right))


def main():
    text = TABLE.read_text(encoding="utf-8").splitlines()
    head = [line for line in text if line.startswith("#")]
    names = [line.split("\t")[0] for line in text if not line.startswith("#")][1:]
    earlier, later = read_judgements(len(names))
    n, (strict, mild), error = len(later), cross_validate(earlier, later), 0.0
    labels = [float(row[0] == 1) for row in later]
    for b in range(BINS):
        inside = [i for i in range(n) if min(int(strict[i] * BINS), BINS - 1) == b]
        error += abs(sum(strict[i] - later[i][0] for i in inside)) / n
    print("%d later judgements, %.3f right, expected calibration error %.3f, area under the curve %.3f"
          % (n, sum(labels) / n, error, get_area_under_curve(strict, labels)))
    for least in (0, .3, .4, .5, .55, .6, .65, .7, .75, .8):
        told = [labels[i] for i in range(n) if mild[i] >= least]
        print("told at %.2f: %.2f of all, %.3f right" % (least, len(told) / n, sum(told) / len(told)))
    if "--check" not in sys.argv:
        weights = fit(earlier + later)
        weights[0] += weights[-1]
        table = ["%s\t%.3f" % (name, weight) for name, weight in zip(names, weights)]
        TABLE.write_text("\n".join(head + ["feature\tweight"] + table) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
