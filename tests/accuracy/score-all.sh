#!/bin/sh
# Every benchmark that docs/accuracy.md quotes, in one run.
# usage: score-all.sh ACTANT SHARED [CLAUSE_PERSPECTIVES]
# SHARED is the folder with data/, oie/, gold/ and score/; the third argument the
# program of that name here (ninja clause-perspectives), for who said it and for
# factuality. The data sets are not part of the project; what is missing is left
# out. With FAST=1 in the environment the small network reads, but for the third
# argument.
set -eu
actant=$1 shared=$2 perspectives=${3:-}
here=$(dirname "$0")
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

if [ -d "$shared/data/ud/dev" ]; then
  for bank in ewt gum-open; do
    gold=$shared/data/ud/dev/$bank.conllu
    "$actant" parse -q ${FAST:+--fast} --tokenized "$gold" >"$out/gold-tokens.conllu"
    echo "== $bank dev, gold tokens"
    python3 "$shared/score/score_parse.py" "$gold" "$out/gold-tokens.conllu"
    # Raw text: a paragraph a line, a blank line between documents.
    python3 - "$gold" >"$out/raw.txt" <<'PY'
import sys
first, line = True, ""
for row in open(sys.argv[1], encoding="utf-8"):
    if row.startswith(("# newdoc", "# newpar")):
        if line:
            print(line)
        line = ""
        if row.startswith("# newdoc") and not first:
            print()
        first = False
    elif row.startswith("# text = "):
        line += (" " if line else "") + row[9:].rstrip("\n")
print(line)
PY
    "$actant" parse -q ${FAST:+--fast} "$out/raw.txt" >"$out/raw.conllu"
    echo "== $bank dev, raw text"
    python3 "$shared/score/score_parse.py" "$gold" "$out/raw.conllu"
  done
fi

if [ -d "$shared/oie" ]; then
  bench="python3 $shared/oie/oiebench.py"
  for style in nary binary; do
    for text in carb/dev benchie/sentences wire57/sentences.tok; do
      "$actant" extract -q ${FAST:+--fast} --sentences --tokenized --tuples $style \
        "$shared/oie/$text.txt" >"$out/$(dirname $text)-$style.tsv"
    done
  done
  echo "== CaRB dev (n-ary)"; $bench carb --split dev "$out/carb-nary.tsv"
  echo "== BenchIE dev (binary)"; $bench benchie --part dev "$out/benchie-binary.tsv"
  echo "== BenchIE^FL dev (binary)"
  $bench benchie --part dev --gold fl "$out/benchie-binary.tsv"
  echo "== WiRe57 (n-ary)"; $bench wire57 "$out/wire57-nary.tsv"
fi

if [ -d "$shared/gold/dev" ]; then
  "$actant" build -q ${FAST:+--fast} "$shared"/gold/dev/*.txt -o "$out/gold.jsonl"
  echo "== facts and entities of the gold articles"
  python3 "$shared/score/score_facts.py" "$shared/gold/dev" "$out/gold.jsonl"
  for part in dev held-out; do
    "$actant" build -q ${FAST:+--fast} "$here/facts/$part"/*.txt -o "$out/facts.jsonl"
    echo "== facts and entities of articles written for it, $part"
    python3 "$shared/score/score_facts.py" "$here/facts/$part" "$out/facts.jsonl"
  done
fi

if [ -d "$shared/data/coref/dev" ]; then
  mkdir "$out/documents" "$out/coref"
  awk -v out="$out/documents" '/^# newdoc id/ { file = out "/" $5 ".conllu" }
    { print >file }' "$shared/data/ud/dev/gum-open.conllu"
  for document in "$out"/documents/*.conllu; do
    "$actant" coref -q ${FAST:+--fast} --tokenized "$document" \
      >"$out/coref/$(basename "$document" .conllu).conll"
  done
  echo "== OntoGUM dev, own trees"
  python3 "$shared/score/score_coref.py" "$shared/data/coref/dev" "$out/coref"
  echo "== OntoGUM dev, news"
  python3 "$shared/score/score_coref.py" "$shared/data/coref/dev" "$out/coref" GUM_news
fi

if [ -f "$shared/data/names/variants.txt" ]; then
  # All pairs of names of the same group of persons' list.
  python3 - "$shared/data/names/variants.txt" "$out" <<'PY'
import itertools, sys
names, number = [], 0
for line in open(sys.argv[1], encoding="utf-8"):
    if line.strip() and line[0] != "#":
        number += 1
        names += [(number, name) for name in line.rstrip("\n").split("|")]
with open(sys.argv[2] + "/pairs.tsv", "w", encoding="utf-8") as pairs, \
     open(sys.argv[2] + "/pairs.gold", "w", encoding="utf-8") as gold:
    for (i, a), (j, b) in itertools.combinations(names, 2):
        pairs.write(f"{a}\t{b}\n")
        gold.write("same\n" if i == j else "different\n")
PY
  echo "== names in other spellings"
  "$actant" match --tsv "$out/pairs.tsv" | cut -f3 | paste "$out/pairs.gold" - |
    awk '{ n[$1, $2]++ }
      END { r = n["same", "same"]
        printf "precision %.3f recall %.3f\n", r / (r + n["different", "same"]),
               r / (r + n["same", "different"]) }'
fi

if [ -f "$shared/data/events/plover-gold.txt" ]; then
  echo "== event classes, actors and recipients (plover-gold)"
  python3 "$here/score-events.py" "$actant" "$shared/data/events/plover-gold.txt"
fi
if [ -n "$perspectives" ]; then
  echo "== who said it (attribution dev)"
  python3 "$here/score-attribution.py" "$perspectives" "$shared/data/attribution/dev"
  echo "== has it happened (factuality dev)"
  python3 "$here/score-factuality.py" "$perspectives" "$shared/data/factuality"
fi
