#!/usr/bin/env python3
"""Asks the program for one thing in many words: probe.py ACTANT [KIND ...] [--words]

A probe is a sentence or two made from a template and a word of probe-words.tsv; of each template it is
counted for how many words the program finds what the sentence says. Reading drawn texts finds what is
frequent in them, probes what fails for a whole class of words ("the charity Acme … the charity").
Kinds: body, thing, person (a name introduced with a noun, and the noun again), role (whose, and
of what), verb (who did what to whom). --words names the words that are missed. Python 3.9+, standard library only.
"""
import collections
import hashlib
import json
import pathlib
import subprocess
import sys
import tempfile

WORDS = pathlib.Path(__file__).resolve().parent / "probe-words.tsv"
STARTS = "Bal Tor Ven Kel Mur Sol Dar Fen Gar Hol Jar Lor Nar Par Rul Sel Tav Vor Zel Bren Cras Drav".split()
MIDDLES = "vo nik dra pex mot ren gal tis lun bar sko vik nor tal mer dov zan kir".split()
ENDS = ("", "a", "o", "en", "is")
AGAIN = "Workers protested against the plan.\n\nThe {word} "
TEMPLATES = {
    "body": {
        "title": "The {word} {name} Renk cut its staff on Monday in Lisbon. " + AGAIN + "regretted the decision.",
        "apposition": "{name} Renk, a {word} in Lisbon, cut its staff on Monday. " + AGAIN + "regretted the decision.",
        "own name": "The {name} {Word} cut its staff on Monday in Lisbon. " + AGAIN + "regretted the decision."},
    "thing": {
        "title": "The {word} {name} was damaged on Monday near Lisbon. " + AGAIN + "was repaired by Acme.",
        "apposition": "{name}, a {word} near Lisbon, was damaged on Monday. " + AGAIN + "was repaired by Acme."},
    "person": {
        "title": "The {word} Ann {name} was arrested on Monday in Lisbon. " + AGAIN + "denied the charges.",
        "apposition": "Ann {name}, a {word} in Lisbon, was arrested on Monday. " + AGAIN + "denied the charges.",
        "copula": "Ann {name} is a {word} in Lisbon. Police arrested her on Monday.\n\nThe {word} denied the charges."},
    "role": {
        "of": "Ann Lee, {word} of Belmark, left the city.",
        "the of": "Ann Lee, the {word} of Belmark, left the city.",
        "possessive": "Belmark's {word}, Ann Lee, left the city.",
        "compound": "Fox News {word} Ann Lee left the city.",
        "former": "Former Fox News {word} Ann Lee left the city.",
        "copula": "Ann Lee is the {word} of Belmark.",
        "appointed": "Belmark Corp. appointed Ann Lee as {word}."},
    "verb": {
        "active": "{S} {past}{to} {O} on Monday.",
        "passive": "{O} was {participle} by {S} on Monday.",
        "relative": "{S}, which {past}{to} {O} last year, left the city.",
        "said": "The minister said {S} had {participle}{to} {O}.",
        "future": "{S} will {word}{to} {O} next week.",
        "denied": "{S} did not {word}{to} {O}.",
        "second verb": "{S} left the city and {past}{to} {O}."}}


def read_words():
    words = collections.defaultdict(list)
    for line in open(WORDS, encoding="utf-8"):
        if not line.startswith("#"):
            kind, *fields = line.rstrip("\n").split("\t")
            words[kind].append(fields)
    return words


def make_name(key):
    digest = hashlib.md5(key.encode()).digest()
    return STARTS[digest[0] % len(STARTS)] + MIDDLES[digest[1] % len(MIDDLES)] + ENDS[digest[2] % len(ENDS)]


def make_probes(kind, words):
    """(template, word, values) and their sentences."""
    for template, text in TEMPLATES[kind].items():
        for word, *forms in words:
            values = {"word": word, "Word": word.title(), "name": make_name(f"{kind} {template} {word}"),
                      "S": "Norway", "O": "Latvia"}
            if kind == "verb":
                values.update(past=forms[0], participle=forms[1], to=f" {forms[2]}" if forms[2] else "")
                if template == "passive" and forms[2]:
                    continue
            yield (template, word, values), text.format(**values)


def read_graph(path):
    labels, mentions, statements = {}, collections.defaultdict(list), collections.defaultdict(list)
    for record in map(json.loads, open(path, encoding="utf-8")):
        if record["kind"] == "entity":
            labels[record["id"]] = record["label"]
            of_document = collections.defaultdict(list)
            for mention in record["mentions"]:
                of_document[mention["document"]].append((mention["start"], mention["text"]))
            for document, texts in of_document.items():
                mentions[document].append(texts)
        else:
            for evidence in record["evidence"]:
                statements[evidence["document"]].append(record)
    return labels, mentions, statements


def is_found(kind, probe, labels, mentions, statements):
    _, word, values = probe
    if kind in ("body", "thing", "person"):  # the last "the …" is the name
        return any(any(values["name"] in text for _, text in chain)
                   and any(start > 60 and text.lower() == f"the {word}" for start, text in chain)
                   for chain in mentions)
    for statement in statements:
        subject, target = labels[statement["subject"]], statement["object"]
        target = labels.get(target, "") if isinstance(target, str) else ""
        relation = statement["relation"]["label"].lower()
        if kind == "role" and subject == "Ann Lee" and word.lower() in relation \
                and ("Belmark" in target or target == "Fox News"):
            return True
        if kind == "verb" and (subject, target) == ("Norway", "Latvia") and word.rstrip("e")[:4] in relation:
            return True
    return False


def ask(actant, kind, words, names_words):
    probes = list(make_probes(kind, words))
    missed, asked = collections.defaultdict(list), collections.Counter()
    with tempfile.TemporaryDirectory() as folder:
        news = pathlib.Path(folder, "news.jsonl")
        with open(news, "w", encoding="utf-8") as out:
            for number, (_, text) in enumerate(probes):
                out.write(json.dumps({"id": f"probe-{number}", "text": text}) + "\n")
        graph = pathlib.Path(folder, "graph.jsonl")
        subprocess.run([actant, "build", "-q", "--confidence=0", str(news), "-o", str(graph)], check=True)
        labels, mentions, statements = read_graph(graph)
    for number, (probe, _) in enumerate(probes):
        document = f"probe-{number}"
        asked[probe[0]] += 1
        if not is_found(kind, probe, labels, mentions[document], statements[document]):
            missed[probe[0]].append(probe[1])
    for template, n in asked.items():
        words_missed = ": " + " ".join(missed[template]) if names_words and missed[template] else ""
        print(f"{kind:7} {template:12} {n - len(missed[template]):4} of {n}{words_missed}")


def main():
    arguments = [a for a in sys.argv[1:] if a != "--words"]
    words = read_words()
    for kind in arguments[1:] or TEMPLATES:
        ask(arguments[0], kind, words[kind], "--words" in sys.argv)


if __name__ == "__main__":
    main()
