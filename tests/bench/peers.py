#!/usr/bin/env python3
"""Gold tags against those of a program, by place in the text.

usage: peers.py text GOLD.conllu OUT.txt      writes one sentence a line
       peers.py score GOLD.conllu OUT.txt TAGS

TAGS has one word a line: first byte, end byte, UPOS. Prints the share of the
gold words that have the same place, and the same place and tag.
"""
import sys


def read(path):
    """(text, [(form, upos)]) of each sentence; no empty nodes, no ranges."""
    text, words = None, []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# text = "):
            text = line[9:]
        elif line and line[0] != "#":
            cells = line.split("\t")
            if cells[0].isdigit():
                words.append((cells[1], cells[3]))
        elif not line and words:
            yield text, words
            words = []


def main():
    mode, gold, out = sys.argv[1:4]
    if mode == "text":
        with open(out, "w", encoding="utf-8") as file:
            for text, _ in read(gold):
                file.write(text + "\n")
        return
    tags = {}
    for line in open(sys.argv[4], encoding="utf-8"):
        begin, end, tag = line.split()
        tags[int(begin), int(end)] = tag
    base = total = placed = right = 0
    for text, words in read(gold):
        at = 0
        for form, tag in words:
            place = text.find(form, at)
            total += 1
            if place < 0:  # a contraction's word that is spelt otherwise
                continue
            at = place + len(form)
            begin = base + len(text[:place].encode())
            found = tags.get((begin, begin + len(form.encode())))
            placed += found is not None
            right += found == tag
        base += len(text.encode()) + 1
    print(f"words at their place {100 * placed / total:.1f}%, "
          f"and with their tag {100 * right / total:.1f}%")


main()
