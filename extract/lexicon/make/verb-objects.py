#!/usr/bin/env python3
"""Makes verb-objects.tsv of this folder's parent: how often the verbs of news, with
the preposition before it, have an object of each kind.

usage: verb-objects.py GRAPH.jsonl [--without FILE]

Counts the statements of `actant build NEWS… -o GRAPH.jsonl`, but not of the documents
that FILE names, one a line: those with judged statements, whose confidence is fitted
(tests/accuracy/fit-statements.py). A key is the first word of the relation ("be" and
"have" with the next) and its preposition; keys seen less than three times are left out.
"""
import collections, json, pathlib, re, sys

OUT = pathlib.Path(__file__).resolve().parent.parent / "verb-objects.tsv"
TYPES = "Person Organization Place Group Event Work Concept Other".split()
PREPOSITIONS = set("""about across after against along among around as at before behind
    between by during for from in into like near of off on onto out over through to toward
    towards under until up upon with within without""".split())
LEAST = 3


def make_key(label):
    words = label.split()
    preposition = words[-1] if len(words) > 1 and words[-1] in PREPOSITIONS else ""
    key = words[0]
    if key in ("be", "have") and len(words) > 1 and words[1] not in PREPOSITIONS:
        key += " " + words[1]
    return key + (" " + preposition if preposition else "")


def get_kind(thing, types):
    if thing is None:
        return len(TYPES) + 1
    if isinstance(thing, str):
        return TYPES.index(types[thing])
    return len(TYPES) + (0 if thing["type"] == "Proposition" else 2)


def main():
    left_out, types = set(), {}
    counts = collections.defaultdict(lambda: [0] * (len(TYPES) + 3))
    if "--without" in sys.argv:
        left_out = set(open(sys.argv[sys.argv.index("--without") + 1]).read().split())
    for line in open(sys.argv[1], encoding="utf-8"):
        row = json.loads(line)
        if row["kind"] == "entity":
            types[row["id"]] = row["type"]
        elif row["evidence"][0]["document"] not in left_out:
            kind = get_kind(row["object"], types)
            counts[make_key(row["relation"]["label"])][kind] += 1
    head = [line for line in OUT.read_text().splitlines() if line.startswith("#")]
    rows = ["%s\t%s" % (key, " ".join(map(str, row)))
            for key, row in sorted(counts.items(), key=lambda item: item[0].encode())
            if sum(row) >= LEAST and re.fullmatch(r"[a-z][a-z' -]*", key)]
    OUT.write_text("\n".join(head + ["verb\tcounts"] + rows) + "\n")


if __name__ == "__main__":
    main()
