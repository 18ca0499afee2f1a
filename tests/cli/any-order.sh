# A corpus with disputes, homonyms and near-duplicate copies, split, shuffled,
# merged in different trees, taken out and put back: the exports are the same
# bytes. 77: no Python.
python3 -c 'import json' 2>/dev/null || exit 77
. "$SOURCE/tests/cli/lib.sh"

run 0 python3 "$SOURCE/tests/bench/make-corpus.py" 120 raw.jsonl truth.json
# with an address of their own; else it would be that of the line
sed 's|^{"id": "\([^"]*\)"|&, "url": "https://news.example/\1"|' raw.jsonl \
  >news.jsonl
run 0 "$ACTANT" add -q whole.actant news.jsonl
run 0 "$ACTANT" export -q whole.actant -o whole.nq -o whole.jsonl -o whole.html
# There is something to get wrong: disputes, and articles that count as one.
says whole.nq 'ns#status> <https://actant.example/ns#Disputed>'
python3 - <<'END' || fail "no copies in the corpus"
import json
texts = [json.loads(line)["text"] for line in open("news.jsonl")]
heads = [text.rsplit("\n", 2)[0] for text in texts]
assert len(set(texts)) == len(texts) and len(set(heads)) < len(heads)
END

# shards SEED N: part-1.actant … part-N.actant of the lines in another order,
# with copies of some in two parts.
shards () {
  rm -f part-*
  python3 - "$1" "$2" <<'END'
import random, sys
seed, n = int(sys.argv[1]), int(sys.argv[2])
random.seed(seed)
lines = open("news.jsonl").readlines()
random.shuffle(lines)
cuts = sorted(random.sample(range(1, len(lines)), n - 1))
for i, (a, b) in enumerate(zip([0] + cuts, cuts + [len(lines)])):
    with open(f"part-{i + 1}.jsonl", "w") as part:
        part.writelines(lines[max(a - 3, 0):b])
END
  i=1
  while [ $i -le "$2" ]; do
    run 0 "$ACTANT" add -q part-$i.actant part-$i.jsonl
    i=$((i + 1))
  done
}
# check FILE: its exports are those of the whole.
check () {
  run 0 "$ACTANT" export -q "$1" -o other.nq -o other.jsonl -o other.html
  for format in nq jsonl html; do same whole.$format other.$format; done
  run 0 "$ACTANT" verify -q "$1"
  run 0 "$ACTANT" diff --exit-code whole.actant "$1"
}

shards 1 4 # ((1 2) (3 4))
run 0 "$ACTANT" merge -q part-1.actant part-2.actant -o left.actant
run 0 "$ACTANT" merge -q part-4.actant part-3.actant -o right.actant
run 0 "$ACTANT" merge -q right.actant left.actant -o tree.actant
check tree.actant

shards 2 5 # a chain, one with all that is there already in between
run 0 "$ACTANT" merge -q part-5.actant part-1.actant -o chain.actant
for part in part-3 part-1 part-4 part-2; do
  run 0 "$ACTANT" merge -q chain.actant $part.actant -o next.actant
  mv next.actant chain.actant
done
check chain.actant

# a third taken out, put back in another order
sed -n '1~3s/.*"id": *"\([^"]*\)".*/\1/p' news.jsonl >names
[ "$(wc -l <names)" -eq 40 ] || fail "names: $(head -n 2 names)"
# shellcheck disable=SC2046
run 0 "$ACTANT" retract -q chain.actant $(cat names)
run 1 "$ACTANT" diff --exit-code whole.actant chain.actant
sed -n '1~3p' news.jsonl | sort -r >again.jsonl
run 0 "$ACTANT" add -q chain.actant again.jsonl
check chain.actant
finish
