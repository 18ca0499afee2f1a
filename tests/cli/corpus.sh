# A made-up corpus with known truth: who is who, claims in one piece, disputes.
# 77: no Python.
python3 -c 'import json' 2>/dev/null || exit 77
. "$SOURCE/tests/cli/lib.sh"

run 0 python3 "$SOURCE/tests/bench/make-corpus.py" 600 news.jsonl truth.json
run 0 "$ACTANT" build -q news.jsonl -o graph.jsonl
run 0 python3 "$SOURCE/tests/bench/score-corpus.py" truth.json graph.jsonl \
  --least 0.98
finish
