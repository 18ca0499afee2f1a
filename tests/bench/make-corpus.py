#!/usr/bin/env python3
"""Makes a corpus of any size whose truth is known, as JSON Lines.

  make-corpus.py ARTICLES CORPUS.jsonl TRUTH.json [--seed N]

Persons have two romanisations, are named in full and then by surname alone, and
share surnames; a few share the whole name but for gender. Organisations have
two orders of words. Some claims are denied by other articles, one
article in twenty is a copy with another last line. TRUTH has for every article
the actors with their places (bytes) and for every claim who says what.
score-corpus.py compares a graph with it. All names and sentences are made up.
"""
import argparse
import json
import random

GIVEN = [("Sergei", "Siarhei", "m"), ("Dmitry", "Dzmitry", "m"),
         ("Nikolai", "Mikalai", "m"), ("Oleg", "Aleh", "m"),
         ("Vladimir", "Uladzimir", "m"), ("Igor", "Ihar", "m"),
         ("Natalia", "Natallia", "f"), ("Olga", "Volha", "f"),
         ("Svetlana", "Sviatlana", "f"), ("Irina", "Iryna", "f"),
         ("Peter", "Peter", "m"), ("Thomas", "Thomas", "m"),
         ("Martha", "Martha", "f"), ("Ingrid", "Ingrid", "f")]
STEMS = ["Bar", "Dubr", "Gorsh", "Kalin", "Laz", "Mor", "Nov", "Rad", "Sav",
         "Tar", "Zhur", "Bykh", "Dem", "Grin", "Kras", "Bond", "Chub", "Dron",
         "Golub", "Isak", "Karp", "Leb", "Makr", "Naum", "Orl", "Plat", "Prok",
         "Rub", "Shev", "Sob", "Strel", "Tim", "Vasil", "Volk", "Yash"]
MIDDLES = ["", "dan", "mir", "gal", "kosh", "lin", "ran", "sem", "tur", "vol",
           "zan", "bel"]
ENDS = [("enko", "enka"), ("evich", "evich"), ("inski", "inski"),
        ("uk", "uk"), ("ov", "au")]
UNISEX = ["Sasha", "Robin", "Kim"]
BODIES = ["Union", "Institute", "Chamber", "Council", "Agency"]
FIELDS = ["Harbours", "Railways", "Fisheries", "Mines", "Letters", "Forests",
          "Rivers", "Bridges", "Archives", "Beacons"]
KINDS = ["National", "Northern", "Coastal", "Inland", "Upper", "Lower", "Royal",
         "Joint"]
# Lemma, asserted, denied.
VERBS = [("visit", "visited", "did not visit"),
         ("criticize", "criticized", "did not criticize"),
         ("praise", "praised", "did not praise"),
         ("sue", "sued", "did not sue"),
         ("support", "supported", "did not support"),
         ("accuse", "accused", "did not accuse"),
         ("meet", "met", "did not meet"),
         ("thank", "thanked", "did not thank")]
FILL = [["The ferry", "A cold wind", "The morning fog", "The old crane",
         "A thin rain", "The evening train", "The narrow road", "A long queue"],
        ["reached", "crossed", "covered", "passed", "left", "circled"],
        ["the empty square", "the wet quay", "the low warehouses",
         "the stone bridge", "the market hall", "the brick chimney",
         "the grey canal"],
        ["before noon", "after dark", "at dawn", "for an hour", "again",
         "without a sound", "in the third week", "as usual"]]


def make_persons(n, rng):
    """Most share a surname with others; a few even the whole name."""
    surnames = [(a + m + e[0], a + m + e[1])
                for e in ENDS for m in MIDDLES for a in STEMS]
    rng.shuffle(surnames)
    surnames = surnames[:max(20, n // 4)]
    persons, seen = [], set()
    while len(persons) < n:
        number = len(persons)
        surname = rng.choice(surnames)
        if number % 50 == 49:  # two of one name, known by their titles only
            given = rng.choice(UNISEX)
            for gender in "mf":
                persons.append({"names": [f"{given} {surname[0]}"] * 2,
                                "last": [surname[0]] * 2, "gender": gender,
                                "title": True})
            seen.add((given, surname[0]))
            continue
        given = rng.choice(GIVEN)
        if (given[0], surname[0]) in seen:
            if len(seen) >= len(surnames) * len(GIVEN) * 9 // 10:
                extra = (surname[0][:-1] + "sky", surname[1][:-1] + "ski")
                surnames.append(extra)
            continue
        seen.add((given[0], surname[0]))
        persons.append({"names": [f"{given[i]} {surname[i]}" for i in (0, 1)],
                        "last": list(surname), "gender": given[2],
                        "title": False})
    return persons[:n]


def make_bodies(n, rng):
    every = [(k, b, f) for k in KINDS for b in BODIES for f in FIELDS]
    rng.shuffle(every)
    return [{"names": [f"{k} {b} of {f}", f"{k} {f} {b}"]}
            for k, b, f in every[:n]]


class Article:
    """A text in the making, and what is named where in it."""

    def __init__(self, rng):
        self.rng, self.text, self.places, self.known = rng, "", [], {}

    def name(self, actor, world):
        kind, index = actor
        thing = world[kind][index]
        variant = self.known.get(actor)
        if variant is None:
            variant = self.known[actor] = self.rng.randrange(3) // 2
            word = thing["names"][variant]
            if kind == "person" and thing["title"]:
                self.text += "Mr " if thing["gender"] == "m" else "Ms "
        elif kind == "person":
            word = thing["last"][variant]
            lasts = [world[k][i]["last"][v] for (k, i), v in self.known.items()
                     if k == "person"]
            if lasts.count(word) > 1:
                word = thing["names"][variant]
        else:
            word = thing["names"][variant]
            self.text += "the "
        begin = len(self.text.encode())
        self.text += word
        self.places.append([begin, len(self.text.encode()), f"{kind}{index}"])

    def fill(self):
        self.text += " ".join(self.rng.choice(part) for part in FILL) + ".\n"


def tell(article, claim, denied, world):
    before = len(article.text)
    article.name(claim["subject"], world)
    if article.text[before:before + 4] == "the ":
        article.text = article.text[:before] + "T" + article.text[before + 1:]
    article.text += " " + claim["verb"][2 if denied else 1] + " "
    article.name(claim["object"], world)
    article.text += ".\n"


def main():
    args = argparse.ArgumentParser()
    args.add_argument("articles", type=int)
    args.add_argument("corpus")
    args.add_argument("truth")
    args.add_argument("--seed", type=int, default=1)
    args = args.parse_args()
    rng = random.Random(args.seed)
    world = {"person": make_persons(max(40, args.articles // 10), rng),
             "body": make_bodies(min(400, max(8, args.articles // 50)), rng)}
    claims = []
    seen = set()
    while len(claims) < max(20, args.articles * 3 // 2):
        a, b = ((("person", rng.randrange(len(world["person"])))
                 if rng.random() < .75 else
                 ("body", rng.randrange(len(world["body"])))) for _ in "ab")
        verb = rng.choice(VERBS)
        if a != b and (a, verb[0], b) not in seen:
            seen.add((a, verb[0], b))
            claims.append({"subject": a, "object": b, "verb": verb,
                           "disputable": rng.random() < .1,
                           "asserted": [], "denied": []})
    documents, copies, last = {}, {}, None
    with open(args.corpus, "w", encoding="utf-8") as out:
        for number in range(args.articles):
            name = f"n{number:07d}"
            if number % 20 == 19 and last:
                original, text, places = last
                copies[name] = original
            else:
                article = Article(rng)
                for claim in rng.sample(claims, 3):
                    denied = claim["disputable"] and rng.random() < .5
                    tell(article, claim, denied, world)
                    claim["denied" if denied else "asserted"].append(name)
                    for _ in range(3):
                        article.fill()
                text, places = article.text, article.places
                last = (name, text, places)
            documents[name] = places
            line = {"id": name, "date": f"2021-{number % 12 + 1:02d}-"
                    f"{number % 28 + 1:02d}",
                    "text": text + f"Wire service, item {number}.\n"}
            out.write(json.dumps(line) + "\n")
    truth = {"documents": documents, "copies": copies, "claims": [
        {"subject": "%s%d" % c["subject"], "object": "%s%d" % c["object"],
         "relation": c["verb"][0], "asserted": c["asserted"],
         "denied": c["denied"]}
        for c in claims if c["asserted"] or c["denied"]]}
    with open(args.truth, "w", encoding="utf-8") as out:
        json.dump(truth, out)


if __name__ == "__main__":
    main()
