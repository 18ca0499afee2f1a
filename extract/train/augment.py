"""Variants of sentences: other names, headlines, capitals, lower case."""

from decode import spans

_SMALL = frozenset("a an the of in on to for and or but at by with from as is are was be his "
                   "her its their not".split())
_PARTICLES = frozenset("al bin ibn de van von el the of - la da du".split())


def other_names(words, tags, gazetteer, rng):
    """Replace the persons and some of the places of a sentence."""
    words, chosen = list(words), {}
    shares = [pool[0] for pool in gazetteer.persons]
    for start, end, kind in spans(tags):
        span = range(start, end)
        if (kind == "PER" and end - start <= 3
                and all(words[i].isalpha() and words[i][0].isupper()
                        or words[i].lower() in _PARTICLES for i in span)):
            _, given, family = rng.choices(gazetteer.persons, shares)[0]
            for i in span:
                if words[i].lower() in _PARTICLES:
                    continue
                if words[i] not in chosen:
                    chosen[words[i]] = rng.choice(family if i == end - 1 else given)
                words[i] = chosen[words[i]]
        elif (kind == "LOC" and end - start == 1 and rng.random() < .3
              and words[start].isalpha() and len(words[start]) > 3
              and not words[start].isupper()
              and words[start].lower() not in gazetteer.countries):
            words[start] = rng.choice(gazetteer.cities)
    return words


_ELECTIONS = ("presidential general parliamentary federal legislative local state municipal "
              "provincial regional").split()


def with_election(words, tags, rng):
    """Put an election, "1998 Ukrainian general election", where a place or people is."""
    places = [(a, b) for a, b, kind in spans(tags) if kind in ("LOC", "NORP") and b - a <= 3]
    if not places:
        return words, tags
    start, end = rng.choice(places)
    name = [str(rng.randint(1900, 2030)), *words[start:end], rng.choice(_ELECTIONS),
            rng.choice(("election", "election", "election", "elections", "referendum"))]
    article = [] if start and words[start - 1].lower() == "the" else ["the"]
    return (words[:start] + article + name + words[end:],
            tags[:start] + ["O"] * len(article) + ["B-MISC"] + ["I-MISC"] * (len(name) - 1)
            + tags[end:])


def _headline_word(word, first):
    if word.lower() in _SMALL and not first:
        return word
    return word[:1].upper() + word[1:]


def other_case(words, rng, headline, capitals, lowered):
    """The words as a headline, in capitals or in lower case; the arguments are shares."""
    draw = rng.random()
    if draw < headline:
        return [_headline_word(w, i == 0) for i, w in enumerate(words)]
    if draw < headline + capitals:
        return [w.upper() for w in words]
    if draw < headline + capitals + lowered:
        return [w.lower() for w in words]
    return words
