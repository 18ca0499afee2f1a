"""Trees of headlines: score-headlines.py ACTANT headlines.tsv [WRONG]

A line has the headline, its verb ("-": none, a noun is at the top), the head of its subject (or
the noun at the top) and that of its object. Prints how many verbs are the root and tagged as
verbs, how many subjects and objects hang on them and how many headlines are right in all; with a
third argument those that are not."""

import subprocess
import sys


def trees(actant, lines):
    """The words of each headline as columns of CoNLL-U."""
    text = "".join(line[0] + "\n\n" for line in lines)
    out = subprocess.run([*actant.split(), "parse", "-q", "-"], input=text, check=True,
                         capture_output=True, encoding="utf8").stdout
    sentences = [[row.split("\t") for row in part.split("\n") if row[:1].isdigit()]
                 for part in out.split("\n\n")]
    sentences = [s for s in sentences if s]
    at = 0
    for line in lines:
        rows, length = [], len(line[0].replace(" ", ""))
        while sum(len(r[1]) for r in rows) < length:
            rows.append([*sentences[at].pop(0), len(rows)])
            if not sentences[at]:
                at += 1
        yield rows


def judge(rows, verb, subject, target):
    """Whether (root, subject, object) are right; None where none is asked for."""
    root = [r for r in rows if r[7] == "root"]
    top = root[0]
    if verb == "-":
        return len(root) == 1 and top[1].lower() == subject.lower() and top[3] != "VERB", \
            None, None

    def hangs(word, relation):
        return any(r[1].lower() == word.lower() and r[6] == top[0]
                   and r[7].split(":")[0] == relation for r in rows)
    right = len(root) == 1 and top[1].lower() == verb.lower() and top[3] == "VERB"
    return (right, right and hangs(subject, "nsubj"),
            (right and hangs(target, "obj")) if target else None)


def main():
    actant, path, *wrong = sys.argv[1:]
    lines = [(line.rstrip("\n") + "\t\t\t").split("\t")[:4] for line in open(path)]
    results = [judge(rows, *line[1:]) for line, rows in zip(lines, trees(actant, lines))]
    for name, k in (("roots", 0), ("subjects", 1), ("objects", 2)):
        asked = [r[k] for r in results if r[k] is not None]
        print(f"{name:9} {sum(asked)} of {len(asked)}  {sum(asked) / len(asked):.3f}")
    whole = [all(x is not False for x in r) for r in results]
    print(f"{'all right':9} {sum(whole)} of {len(whole)}  {sum(whole) / len(whole):.3f}")
    if wrong:
        for line, right in zip(lines, results):
            if False in right:
                print(line[0], right)


main()
