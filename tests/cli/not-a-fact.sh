# What is denied, doubted, wished, planned, supposed or called false is not told
# as a fact (not-a-fact.tsv: sentence, lemma of what must not be one, "silent"
# when the sentence is known to give no statement at all, "denied" when it must
# be told that it is not so); what only looks like that is (a-fact.tsv). What is silent is so for users; of the others all is
# looked at, however little its confidence.
. "$SOURCE/tests/cli/lib.sh"

cat >check.py <<'END'
import json, sys

sentences, graph, usual, wanted = sys.argv[1:]
rows = [line.rstrip("\n").split("\t") for line in open(sentences)]
told, spoken, usually, denied = set(), set(), set(), set()
for line in open(usual):
    row = json.loads(line)
    if row["kind"] == "statement":
        usually.update(int(place["document"]) for place in row["evidence"])
for line in open(graph):
    row = json.loads(line)
    if row["kind"] != "statement":
        continue
    spoken.update(int(place["document"]) for place in row["evidence"])
    if row["polarity"] == "negative":
        lemma = row["relation"]["id"].split("_")
        denied.update(int(place["document"]) for place in row["evidence"]
                      if rows[int(place["document"])][1] in lemma)
    # "fact" is of the graph: another sentence may dispute it
    plain = (row["modality"], row["source"], row["stance"]) == ("fact", None, "asserts")
    if not (row["fact"] or plain) or row["polarity"] != "positive":
        continue
    for place in row["evidence"]:
        number = int(place["document"])
        first, *rest = row["relation"]["id"].split("_")
        lemma = rows[number][1]
        # "buy from bank": what completes a verb stands behind it
        if first != "decline" and ((rest or [first])[-1] == lemma or
                                   (wanted == "fact" and first == lemma)):
            told.add(number)
for number, (_, lemma, *kind) in enumerate(rows):
    silent = kind == ["silent"]
    if kind == ["denied"] and number not in denied:
        print(f"line {number + 1}: {lemma} is not denied")
    if (number in told) != (wanted == "fact"):
        print(f"line {number + 1}: {lemma}")
    if number not in spoken and not silent or number in usually and silent:
        print(f"line {number + 1}: {'a statement' if silent else 'no statement'}")
END

# check LIST WANTED
check () {
  one_a_line "$SOURCE/tests/cli/$1.tsv" >in.jsonl
  run 0 "$ACTANT" build --confidence=0 in.jsonl -o all.jsonl
  run 0 "$ACTANT" build in.jsonl -o told.jsonl
  python3 check.py "$SOURCE/tests/cli/$1.tsv" all.jsonl told.jsonl "$2" >wrong ||
    fail "check.py on $1"
  [ ! -s wrong ] || fail "$1.tsv: $(cat wrong)"
}
check not-a-fact other
check a-fact fact
finish
