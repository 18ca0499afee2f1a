# Who is told to say it, whether it is so, and whether it has happened
# (whose-word.tsv: sentence, subject, relation, object, modality, with "not"
# before it where the statement is negative, the label of the source, and the
# date where it matters, "-" for none; "" for no object and for the text itself).
# Every line is a document of its own.
. "$SOURCE/tests/cli/lib.sh"

cat >check.py <<'END'
import json, sys

lines = [line.rstrip("\n").split("\t") for line in open(sys.argv[1])]
label, told = {None: ""}, {}
for row in map(json.loads, open(sys.argv[2])):
    if row["kind"] == "entity":
        label[row["id"]] = row["label"]
    elif row["kind"] == "statement":
        target = row["object"]
        target = target["value"] if isinstance(target, dict) else label[target]
        edge = label[row["subject"]], row["relation"]["label"], target
        how = ("not " if row["polarity"] == "negative" else "") + row["modality"], label[row["source"]], row["date"] or "-"
        for place in row["evidence"]:
            told.setdefault((int(place["document"]), *edge), set()).add(how)
for number, (sentence, subject, relation, target, *how) in enumerate(lines):
    found = told.get((number, subject, relation, target))
    if not found or not any(one[:len(how)] == tuple(how) for one in found):
        print(f"line {number + 1}: {sentence}: {found}")
END

one_a_line "$SOURCE/tests/cli/whose-word.tsv" >in.jsonl
run 0 "$ACTANT" build --confidence=0 in.jsonl -o out.jsonl
python3 check.py "$SOURCE/tests/cli/whose-word.tsv" out.jsonl >wrong || fail "check.py"
[ ! -s wrong ] || fail "$(cat wrong)"
finish
