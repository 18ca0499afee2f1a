#!/usr/bin/env python3
"""Scores a graph against the truth that make-corpus.py wrote.

  score-corpus.py TRUTH.json GRAPH.jsonl [--errors N] [--least SHARE]

Pairs of mentions in one actor: precision (kept apart) and recall (joined), over
those mentions that the graph has at their exact place. Claims: found, in one
piece, marked as disputed when they are, and only then. --errors shows the worst
actors; with --least the exit status is 1 when a share is below it.
"""
import argparse
import collections
import json
import sys


def pairs(n):
    return n * (n - 1) // 2


def main():
    args = argparse.ArgumentParser()
    args.add_argument("truth")
    args.add_argument("graph")
    args.add_argument("--errors", type=int, default=0)
    args.add_argument("--least", type=float, default=0)
    args = args.parse_args()
    with open(args.truth, encoding="utf-8") as file:
        truth = json.load(file)
    actors, labels = {}, {}
    statements = collections.defaultdict(lambda: collections.defaultdict(set))
    disputed = {}
    with open(args.graph, encoding="utf-8") as file:
        for line in file:
            item = json.loads(line)
            if item["kind"] == "entity":
                labels[item["id"]] = item["label"]
                for m in item["mentions"]:
                    actors[m["document"], m["start"], m["end"]] = item["id"]
            elif isinstance(item["object"], str) and item["source"] is None:
                key = item["subject"], item["relation"]["id"], item["object"]
                statements[key][item["polarity"]].add(item["claim"])
                disputed[item["claim"]] = item["disputed"]
    table = collections.Counter()
    total = 0
    for name, places in truth["documents"].items():
        for begin, end, actor in places:
            total += 1
            found = actors.get((name, begin, end))
            if found:
                table[actor, found] += 1
    by_truth, by_graph = collections.Counter(), collections.Counter()
    best = {}
    for (actor, found), n in table.items():
        by_truth[actor] += n
        by_graph[found] += n
        if n > best.get(actor, (0, ""))[0]:
            best[actor] = (n, found)
    both = sum(pairs(n) for n in table.values())
    precision = both / max(1, sum(pairs(n) for n in by_graph.values()))
    recall = both / max(1, sum(pairs(n) for n in by_truth.values()))
    print(f"mentions     {total}, found {sum(table.values()) / total:.4f}")
    print(f"same actor   precision {precision:.4f} recall {recall:.4f}"
          f"  ({len(by_truth)} actors, {len(by_graph)} in the graph)")
    found = whole = right = marked = should = 0
    for claim in truth["claims"]:
        key = (best.get(claim["subject"], (0, ""))[1], claim["relation"],
               best.get(claim["object"], (0, ""))[1])
        sides = [side for side in ("asserted", "denied") if claim[side]]
        ids = [statements[key][p] if key in statements else set()
               for p in ("positive", "negative")]
        want = [bool(claim["asserted"]), bool(claim["denied"])]
        have = all(ids[i] for i in (0, 1) if want[i])
        found += have
        whole += have and all(len(ids[i]) == want[i] for i in (0, 1))
        is_marked = any(disputed[c] for i in ids for c in i)
        should += len(sides) == 2
        marked += is_marked
        right += is_marked and len(sides) == 2
    n = len(truth["claims"])
    print(f"claims       {n}, found {found / n:.4f}, in one piece "
          f"{whole / max(1, found):.4f}")
    print(f"disputed     {should}, marked {marked}, rightly {right}")
    if args.errors:
        split = collections.defaultdict(list)
        mixed = collections.defaultdict(list)
        for (actor, entity), n in table.items():
            split[actor].append((n, labels[entity], entity))
            mixed[entity].append((n, actor))
        for what, groups in (("split", split), ("mixed", mixed)):
            worst = sorted(groups.items(), reverse=True,
                           key=lambda g: sum(x[0] for x in g[1]) -
                           max(x[0] for x in g[1]))
            for name, parts in worst[:args.errors]:
                if len(parts) > 1:
                    print(what, labels.get(name, name),
                          sorted(parts, reverse=True)[:6])
    shares = [precision, recall, found / n, whole / max(1, found),
              right / max(1, marked), right / max(1, should)]
    return int(min(shares) < args.least)


if __name__ == "__main__":
    sys.exit(main())
