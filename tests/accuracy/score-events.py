#!/usr/bin/env python3
"""Scores event classes, actors and recipients against PLOVER's gold sentences.

usage: score-events.py ACTANT PLOVER_GOLD [--misses]

Every sentence is one document. The class is right when a statement has it; actor
and recipient when, in one statement (of that class, if there is one), subject and
object share a word with the names of the gold. Old labels are mapped: DEMAND to
REQUEST, DISAPPROVE and INVESTIGATE to ACCUSE, FIGHT to ASSAULT.
"""
import collections
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

OLD = {"DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE", "FIGHT": "ASSAULT"}


def read_gold(path):
    """The file is a list of JSON objects without brackets; bad ones are skipped."""
    for piece in re.split(r"\n\},?\s*\n(?=\{)", path.read_text(encoding="utf-8")):
        piece = piece.strip().rstrip(",")
        try:
            record = json.loads(piece if piece.endswith("}") else piece + "\n}")
        except ValueError:
            continue
        if "text" in record and record["event"] != "DOCUMENT":
            yield record


def words(text):
    return set(re.findall(r"[a-z0-9]+", text.lower())) - {"the", "a", "an", "of"}


def shares(labels, actors):
    names = [words(a["actorText"]) for a in actors or [] if a.get("actorText")]
    return not names or any(words(label) & name for label in labels for name in names)


def main():
    actant, path = sys.argv[1], pathlib.Path(sys.argv[2])
    gold = list(read_gold(path))
    with tempfile.TemporaryDirectory() as folder:
        news, graph = f"{folder}/news.jsonl", f"{folder}/graph.jsonl"
        with open(news, "w", encoding="utf-8") as file:
            for i, record in enumerate(gold):
                text = re.sub(r"\s+", " ", record["text"])
                file.write(json.dumps({"id": f"s{i}", "text": text + "\n"}) + "\n")
        fast = ["--fast"] if os.environ.get("FAST") else []
        subprocess.run([actant, "build", "-q", *fast, news, "-o", graph], check=True)
        labels, statements = {}, collections.defaultdict(list)
        for line in open(graph, encoding="utf-8"):
            row = json.loads(line)
            if row["kind"] == "entity":
                labels[row["id"]] = [row["label"], *row.get("aliases", [])]
            else:
                for document in {e["document"] for e in row["evidence"]}:
                    statements[document].append(row)
    right = actor = both = 0
    for i, record in enumerate(gold):
        want, mine = OLD.get(record["event"], record["event"]), statements[f"s{i}"]
        hits = [s for s in mine if s.get("event_class") == want]
        right += bool(hits)
        if not hits and "--misses" in sys.argv:
            print("miss", want, record.get("eventText"), [(s["relation"]["label"], s.get("event_class")) for s in mine])
        found_actor = found_both = False
        for s in hits or mine:
            o = s["object"]
            objects = labels[o] if isinstance(o, str) else [str(o["value"])] if o else []
            subject_right = shares(labels[s["subject"]], record.get("source"))
            found_actor |= subject_right
            found_both |= subject_right and shares(objects, record.get("target"))
        actor += found_actor
        both += found_both
    n = len(gold)
    print(f"sentences {n}  class {right / n:.3f}  actor {actor / n:.3f}  actor and recipient {both / n:.3f}")


if __name__ == "__main__":
    main()
