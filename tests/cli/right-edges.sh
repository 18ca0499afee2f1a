# Sentences with an edge that the graph must have or, after "!", must not have
# (right-edges.tsv: sentence, subject, relation, object, and the class where it
# matters; "" for no object). Every line is a document of its own. What must be
# there may be of little confidence, what must not is looked for among what is
# told to users.
. "$SOURCE/tests/cli/lib.sh"

cat >check.py <<'END'
import json, sys

def read_edges(path):
    label, edges = {}, {}
    for row in map(json.loads, open(path)):
        if row["kind"] == "entity":
            label[row["id"]] = row["label"]
        elif row["kind"] == "statement":
            target = row["object"]
            if isinstance(target, dict):
                target = target["value"]
            edge = (label[row["subject"]], row["relation"]["label"],
                    label.get(target, target) or "")
            for place in row["evidence"]:
                edges.setdefault(int(place["document"]), {})[edge] = row["event_class"]
    return edges


lines = [line.rstrip("\n").split("\t") for line in open(sys.argv[1])]
all_edges, told = read_edges(sys.argv[2]), read_edges(sys.argv[3])
for number, (sentence, subject, relation, target, *rest) in enumerate(lines):
    edge = (subject.lstrip("!"), relation, target)
    edges = told if subject.startswith("!") else all_edges
    there = edge in edges.get(number, {})
    if rest and there:
        there = (edges[number][edge] or "-") == rest[0]
    if there == subject.startswith("!"):
        print(f"line {number + 1}: {sentence}: {edges.get(number)}")
END

one_a_line "$SOURCE/tests/cli/right-edges.tsv" >in.jsonl
run 0 "$ACTANT" build --confidence=0 in.jsonl -o all.jsonl
run 0 "$ACTANT" build in.jsonl -o told.jsonl
python3 check.py "$SOURCE/tests/cli/right-edges.tsv" all.jsonl told.jsonl >wrong || fail "check.py"
[ ! -s wrong ] || fail "$(cat wrong)"
finish
