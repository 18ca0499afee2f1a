#!/usr/bin/env python3
"""Fits extract/lexicon/statement-confidence.tsv, statement-states.tsv and statement-signs.tsv.

usage: fit-statements.py STATEMENT_FEATURES SHARED [--check | --quick]

STATEMENT_FEATURES is the program of that name here, SHARED the folder beside the
checkout. statement-judgements.tsv, beside this script, says which texts were
drawn and what readers thought of their statements. The texts are drawn and read
again; what the program no longer finds there is left out. One logistic regression of three
classes (no fault, useless, wrong) with a ridge, by L-BFGS, over the features (of unit variance),
the states of the words in the network and the signs that FEWEST statements have; the stricter
readers have a weight of their own. The states of the small network are then fitted to what the
rest leaves. Prints, over five folds of documents, the expected calibration error (five bins), the area under the
curve and what is told at which threshold; --check writes nothing, --quick leaves out the folds. Needs numpy and scipy.
"""
import collections
import hashlib
import os
import pathlib
import subprocess
import sys
import tempfile

os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"  # with more, Debian 12's OpenBLAS sums wrongly
import numpy
import scipy.optimize
import scipy.sparse

RIDGE, RIDGE_OF_STATES, RIDGE_OF_SIGNS, RIDGE_OF_BIAS = 3.0, 400.0, 30.0, 0.001
FEWEST, LEAST_WEIGHT = 20, 0.01  # statements of a sign; weight of one that is kept
FOLDS, BINS, ROUNDS = 5, 5, 150
FAULTS = ("useless", "wrong")
JUDGEMENTS = {"1": -1, "0.3": 0, "0": 1}  # in the file: no fault, or which
N_PARTS, ZERO, STATE_UNIT, PART_UNIT = 3, 64, 32.0, 32768.0  # see extract/network/parts.c
LARGEST = 127  # weight of a state
HERE = pathlib.Path(__file__).resolve().parent
LEXICON = HERE.parents[1] / "extract" / "lexicon"


def read_judgements():
    draws, judgements = [], []
    for line in open(HERE / "statement-judgements.tsv", encoding="utf-8"):
        fields = line.rstrip("\n").split("\t")
        if fields[0] == "draw":
            draws.append(fields[1:])
        elif not line.startswith("#"):
            judgements.append(fields)
    return draws, judgements


def draw_texts(draws, shared, folder):
    for seed, windows, articles, *apart in draws:
        before = [HERE / "statement-judgements.tsv"] if apart else []
        subprocess.run([sys.executable, HERE / "draw-articles.py", seed, folder, windows, articles, shared, *before], check=True)
    return sorted(str(path) for path in pathlib.Path(folder).iterdir())


def read_states(text):
    return numpy.frombuffer(bytes.fromhex(text), dtype=numpy.uint8)


def read_statements(program, options, texts):
    """Version of the network, and by document, byte and relation the statements: digest, features, states, signs."""
    found, version, width = collections.defaultdict(list), "", 0
    run = subprocess.run([program, *options, *texts], check=True, capture_output=True, text=True)
    for line in run.stdout.splitlines():
        fields = line.split("\t")
        if fields[0] == "# network":
            version = fields[1]
            continue
        name, byte, subject, relation, obj, features, *states, signs = fields
        digest = hashlib.md5(f"{subject}|{obj}".encode()).hexdigest()[:6]
        width = max(width, *(len(s) // 2 for s in states))
        found[name.removesuffix(".txt"), byte, relation].append(
            (digest, [float(v) for v in features.split()], [read_states(s) for s in states], signs.split("|")))
    return version, width, found


def join(judgements, found, width):
    """Of the judgements whose statements are found: fault, features and reader, states, signs, document."""
    labels, features, states, signs, documents = [], [], [], [], []
    for reader, label, document, byte, relation, digest in judgements:
        rows = found.get((document, byte, relation), [])
        same = [row for row in rows if row[0] == digest] or (rows if len(rows) == 1 else [])
        if not same or not same[0][1][0]:  # no features: of no clause
            continue
        labels.append(JUDGEMENTS[label])
        features.append(same[0][1] + [float(reader == "1")])
        states.append(numpy.concatenate([
            (part.astype(numpy.float32) - ZERO) / STATE_UNIT if len(part) else numpy.zeros(width, numpy.float32)
            for part in same[0][2]]))
        signs.append(same[0][3])
        documents.append(document[0] + document.split("-", 1)[1] if document[0] == "p" else document)
    return numpy.array(labels), numpy.array(features), numpy.array(states, dtype=numpy.float32), signs, documents


def choose_signs(signs):
    counts = collections.Counter(sign for row in signs for sign in set(row))
    return sorted(sign for sign, n in counts.items() if n >= FEWEST)


def count_signs(signs, chosen):
    """Matrix of how often each statement has each of the chosen signs."""
    column = {sign: i for i, sign in enumerate(chosen)}
    places = [(i, column[sign]) for i, row in enumerate(signs) for sign in row if sign in column]
    ones = numpy.ones(len(places), numpy.float32)
    return scipy.sparse.csr_matrix((ones, tuple(numpy.array(places).T)), shape=(len(signs), len(chosen)))


def estimate(logits):
    """Of log odds of each fault against none: the probability of none."""
    return numpy.exp(-numpy.logaddexp.reduce([numpy.zeros(logits.shape[1]), *logits]))


def fit(parts, ridges, labels, offset):
    """By fault the weights of the columns of all parts, matrices side by side, each with its ridge."""
    ridge = numpy.concatenate(ridges)
    ends = numpy.cumsum([part.shape[1] for part in parts])[:-1]
    scale = 1 / numpy.sqrt(numpy.maximum(ridge, 0.5))
    turned = [part.T.tocsr() if scipy.sparse.issparse(part) else part.T for part in parts]
    has = numpy.array([labels == fault for fault in range(len(FAULTS))], dtype=float)

    def measure(scaled):
        weights = scaled.reshape(len(FAULTS), -1) * scale
        logits = offset + add_up(parts, [numpy.split(w, ends) for w in weights])
        sums = numpy.logaddexp.reduce([numpy.zeros(len(labels)), *logits])
        loss = (sums - (has * logits).sum(0)).sum() + 0.5 * (ridge * weights * weights).sum()
        rest = numpy.exp(logits - sums) - has
        slope = [numpy.concatenate([part @ r.astype(part.dtype) for part in turned]) for r in rest]
        return loss, ((slope + ridge * weights) * scale).ravel()

    found = scipy.optimize.minimize(measure, numpy.zeros(len(FAULTS) * len(ridge)), jac=True, method="L-BFGS-B",
                                    options={"maxiter": ROUNDS})
    return [numpy.split(w * scale, ends) for w in found.x.reshape(len(FAULTS), -1)]


def add_up(parts, weights):
    """Log odds [fault][statement]."""
    return numpy.array([sum((part @ w.astype(part.dtype)).astype(float) for part, w in zip(parts, of_fault))
                        for of_fault in weights])


def get_area_under_curve(estimates, right):
    order = numpy.argsort(estimates)
    ranks = numpy.empty(len(order))
    ranks[order] = numpy.arange(1, len(order) + 1)
    n = right.sum()
    return (ranks[right].sum() - n * (n + 1) / 2) / (n * (len(right) - n))


def cross_validate(parts, ridges, labels, offset, documents):
    folds = numpy.array([int(hashlib.md5(d.encode()).hexdigest(), 16) % FOLDS for d in documents])
    logits = offset.copy()
    for k in range(FOLDS):
        inside, outside = numpy.flatnonzero(folds == k), numpy.flatnonzero(folds != k)
        weights = fit([part[outside] for part in parts], ridges, labels[outside], offset[:, outside])
        logits[:, inside] += add_up([part[inside] for part in parts], weights)
    return estimate(logits)


def report(name, estimates, labels, strict):
    """Of the readers that are not the stricter ones, whose estimates the tables give."""
    estimates, right, error = estimates[~strict], labels[~strict] < 0, 0.0
    for b in range(BINS):
        inside = numpy.minimum((estimates * BINS).astype(int), BINS - 1) == b
        error += abs((estimates[inside] - right[inside]).sum()) / len(right)
    print("%s: %d judgements, %.3f right, expected calibration error %.3f, area under the curve %.3f"
          % (name, len(right), right.mean(), error, get_area_under_curve(estimates, right)))
    for least in (0, .3, .4, .45, .5, .55, .6, .65, .7, .75, .8, .85, .9):
        told = estimates >= least
        print("  told at %.2f: %.2f of all, %.3f right" % (least, told.mean(), right[told].mean()))


def main():
    program, shared = sys.argv[1], sys.argv[2]
    draws, judgements = read_judgements()
    with tempfile.TemporaryDirectory() as folder:
        texts = draw_texts(draws, shared, folder)
        version, width, found = read_statements(program, [], texts)
        small_version, small_width, small_found = read_statements(program, ["--fast"], texts)

    labels, features, states, signs, documents = join(judgements, found, width)
    mean, deviation = features.mean(0), features.std(0)
    is_bias = numpy.arange(len(mean)) == 0
    plain = is_bias | (deviation < 1e-6)  # what is never there
    mean[plain], deviation[plain] = 0, 1
    chosen = choose_signs(signs)
    parts = [(features - mean) / deviation, states, count_signs(signs, chosen)]
    ridges = [numpy.where(is_bias, RIDGE_OF_BIAS, RIDGE), numpy.full(states.shape[1], RIDGE_OF_STATES),
              numpy.full(len(chosen), RIDGE_OF_SIGNS)]
    none, strict = numpy.zeros((len(FAULTS), len(labels))), features[:, -1] == 1
    checked = "--quick" not in sys.argv
    if checked:
        report("features and states", cross_validate(parts[:2], ridges[:2], labels, none, documents), labels, strict)
        report("with signs, network " + version, cross_validate(parts, ridges, labels, none, documents), labels, strict)
    of_features, of_states, of_signs = (numpy.array(weights) for weights in zip(*fit(parts, ridges, labels, none)))
    of_features = of_features / deviation
    of_features[:, 0] -= (of_features * mean)[:, 1:].sum(1)

    small_labels, small_features, small_states, small_signs, small_documents = join(judgements, small_found, small_width)
    small_parts = [small_features, count_signs(small_signs, chosen)]
    offset = add_up(small_parts, list(zip(of_features, of_signs)))
    ridge = [numpy.full(small_states.shape[1], RIDGE_OF_STATES)]
    if checked:
        report("network " + small_version, cross_validate([small_states], ridge, small_labels, offset, small_documents),
               small_labels, small_features[:, -1] == 1)
    of_small_states = numpy.array([weights for weights, in fit([small_states], ridge, small_labels, offset)])

    if "--check" in sys.argv:
        return
    write_states([(version, of_states), (small_version, of_small_states)])
    write_table("statement-confidence", "feature", read_names(), of_features[:, :-1])
    kept = numpy.flatnonzero(abs(of_signs).max(0) >= LEAST_WEIGHT)
    write_table("statement-signs", "sign", [chosen[i] for i in kept], of_signs[:, kept])


def read_comments(path):
    return [line for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("#")]


def read_names():
    lines = (LEXICON / "statement-confidence.tsv").read_text(encoding="utf-8").splitlines()
    return [line.split("\t")[0] for line in lines if not line.startswith("#")][1:]


def write_table(name, key, names, weights):
    """WEIGHTS [fault][name]"""
    path = LEXICON / (name + ".tsv")
    lines = read_comments(path) + ["\t".join((key, *FAULTS))]
    lines += ["\t".join((row, *("%.3f" % w for w in of_row))) for row, of_row in zip(names, weights.T)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def write_states(networks):
    """Of each network's version the weights [fault][part and state]."""
    path = LEXICON / "statement-states.tsv"
    parts = ("subject", "predicate", "object")
    lines = read_comments(path) + ["\t".join(("state", *(f"{fault} {part}" for fault in FAULTS for part in parts)))]
    for version, weights in networks:
        whole = numpy.clip(numpy.rint(weights / STATE_UNIT * PART_UNIT), -LARGEST, LARGEST).astype(int)
        for i, row in enumerate(whole.reshape(len(FAULTS) * N_PARTS, -1).T):
            lines.append("\t".join((f"{version} {i}", *map(str, row))))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
