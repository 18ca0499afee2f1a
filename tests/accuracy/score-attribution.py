#!/usr/bin/env python3
"""Scores who says it against brat annotations (Source, Cue, Content).

usage: score-attribution.py CLAUSE_PERSPECTIVES FOLDER

CLAUSE_PERSPECTIVES is the program of that name. FOLDER holds text/NAME.txt and
attributions/NAME*.ann. A cue is found when a gold cue overlaps it, each gold
cue once; its source when the phrases overlap.
"""
import pathlib
import re
import subprocess
import sys


def read_gold(path):
    """-> [(characters of the source, of the cue)]"""
    spans, events = {}, []
    for line in path.read_text(encoding="utf-8").splitlines():
        fields = line.split("\t")
        if fields[0].startswith("T") and len(fields) > 1:
            pieces = fields[1].split(" ", 1)[1].split(";")
            spans[fields[0]] = {c for piece in pieces for c in range(*map(int, piece.split()))}
        elif fields[0].startswith("E"):
            event = {"Source": set(), "Cue": set()}
            for part in fields[1].split():
                key, value = part.split(":")
                key = re.sub(r"\d", "", key)
                if key in event:
                    event[key] |= spans.get(value, set())
            events.append((event["Source"], event["Cue"]))
    return events


def read_ours(program, texts):
    """-> {path: [(cue, source)]}, spans in bytes or None; each cue once."""
    out = subprocess.run([program, "text", *map(str, texts)], check=True, text=True, capture_output=True).stdout
    found, current = {}, None
    for line in out.splitlines():
        if line.startswith("FILE "):
            current = found.setdefault(line[5:], {})
            continue
        if not line.startswith("ATTITUDE "):
            continue
        cue, source = line.split(" ")[1:3]
        if cue != "-":
            current.setdefault(cue, source)
    to_span = lambda s: None if s == "-" else tuple(map(int, s.split("-")))
    return {path: [(to_span(c), to_span(s)) for c, s in cues.items()] for path, cues in found.items()}


def main():
    program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    texts = sorted((folder / "text").glob("*"))
    ours = read_ours(program, texts)
    hit = wrong = missed = with_source = source_right = 0
    for text in texts:
        annotations = sorted((folder / "attributions").glob(text.stem + "*.ann"))
        if not annotations:
            continue
        gold, used = read_gold(annotations[0]), set()
        character, count = [], 0
        for c in text.read_text(encoding="utf-8"):
            character += [count] * len(c.encode())
            count += 1
        character.append(count)
        chars = lambda span: set(range(character[span[0]], character[span[1]])) if span else set()
        for cue, source in ours.get(str(text), []):
            match = next((i for i, g in enumerate(gold) if i not in used and chars(cue) & g[1]), None)
            if match is None:
                wrong += 1
                continue
            used.add(match)
            hit += 1
            if gold[match][0]:
                with_source += 1
                source_right += bool(chars(source) & gold[match][0])
        missed += len(gold) - len(used)
    p, r = hit / max(hit + wrong, 1), hit / max(hit + missed, 1)
    print(f"cues {hit + missed}  precision {p:.3f}  recall {r:.3f}  F1 {2 * p * r / max(p + r, 1e-9):.3f}")
    print(f"source right where the cue is {source_right / max(with_source, 1):.3f}")
    print(f"cue and source F1 {2 * source_right / max(2 * hit + wrong + missed, 1):.3f}")


if __name__ == "__main__":
    main()
