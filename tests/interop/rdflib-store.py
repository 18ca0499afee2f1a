"""rdflib as an independent reader: rdflib-store.py FOLDER DOCS.

Of what sample wrote into the folder, every format holds the same triples (those
with graphs: the same quads), and the documented queries give the rows that
`actant query` gives. The vocabulary describes its terms. 77: skipped.
"""

import glob
import json
import os
import sys

try:
    import rdflib
except ImportError:
    print("skipped: python3-rdflib is not installed")
    sys.exit(77)

# "01" stays "01": what is compared is what stands in the file.
rdflib.NORMALIZE_LITERALS = False
FORMATS = {"nq": "nquads", "trig": "trig"}
FLAT_FORMATS = {"nt": "nt", "ttl": "turtle", "rdf": "xml"}
folder = sys.argv[1]
failed = False


def check(good, what):
    global failed
    print("ok  " if good else "FAIL", what)
    failed = failed or not good


def find(extension):
    return os.path.join(folder, "graph." + extension)


def load(extension, name):
    data = rdflib.Dataset(default_union=True)
    data.parse(find(extension), format=name)
    return data


def list_quads(data):
    return {tuple(term.n3() for term in (s, p, o)) + (str(g),)
            for s, p, o, g in data.quads((None, None, None, None))}


def compare(extension, theirs, wanted):
    lost, new = wanted - theirs, theirs - wanted
    what = f"graph.{extension}: {len(theirs)} in rdflib"
    if lost or new:
        what += f", lost {sorted(lost)[:1]}, new {sorted(new)[:1]}"
    check(not lost and not new, what)


def flatten(term):
    """A term of rdflib as [value, language]."""
    if term is None:
        return None
    return [str(term), getattr(term, "language", None) or ""]


def flatten_json(term):
    return term and [term["value"], term.get("xml:lang", "")]


store = load("nq", "nquads")
quads = list_quads(store)
with open(find("nq"), encoding="utf-8", newline="\n") as lines:
    n_lines = sum(1 for line in lines)
check(len(quads) == n_lines, f"N-Quads: {n_lines} lines, {len(quads)} quads")
compare("trig", list_quads(load("trig", "trig")), quads)
triples = {quad[:3] for quad in quads}
for extension, name in FLAT_FORMATS.items():
    graph = rdflib.Graph().parse(find(extension), format=name)
    theirs, wanted = {tuple(t.n3() for t in row) for row in graph}, triples
    if extension == "nt":
        # raptor writes a backslash as two, which rdflib 6.1 does not read
        # right where a letter follows: only the other triples are compared.
        wanted = {row for row in triples if "\\" not in row[2]}
        theirs &= wanted
    compare(extension, theirs, wanted)

with open(find("ttl"), encoding="utf-8") as turtle:
    prefixes = "\n".join(
        line.replace("@prefix", "PREFIX").rstrip(" .\n")
        for line in turtle if line.startswith("@prefix"))
queries = sorted(glob.glob(os.path.join(folder, "*.rq")))
check(len(queries) >= 8, f"{len(queries)} queries")
for path in queries:
    with open(path, encoding="utf-8") as text:
        query = text.read()
    with open(path.replace(".rq", ".json"), encoding="utf-8") as text:
        wanted = json.load(text)
    names = wanted["head"]["vars"]
    ours = sorted(json.dumps([flatten_json(row.get(v)) for v in names])
                  for row in wanted["results"]["bindings"])
    theirs = sorted(
        json.dumps([flatten(row.get(rdflib.Variable(v))) for v in names])
        for row in store.query(prefixes + "\n" + query).bindings)
    check(ours == theirs,
          f"{os.path.basename(path)}: {len(ours)} rows, {len(theirs)} in rdflib")

RDFS, SKOS = rdflib.RDFS, rdflib.SKOS
terms = rdflib.Graph().parse(os.path.join(sys.argv[2], "actant.ttl"))
NAMESPACE = "https://actant.example/ns#"
for term in sorted(set(terms.subjects())):
    if not term.startswith(NAMESPACE):
        continue
    for wanted in (RDFS.label, RDFS.isDefinedBy):
        if terms.value(term, wanted) is None:
            check(False, f"actant.ttl: {term} has no {wanted}")
# SKOS matches are between concepts; on a class they would make it one.
concepts = set(terms.subjects(SKOS.inScheme))
check(len(concepts) > 10, f"actant.ttl: {len(concepts)} kinds of act")
check(set(terms.subjects(SKOS.closeMatch)) <= concepts, "actant.ttl: matches")
undescribed = {p for p in store.predicates() if p.startswith(NAMESPACE)
               and terms.value(p, RDFS.comment) is None}
check(not undescribed, f"actant.ttl: undescribed {sorted(undescribed)}")
sys.exit(1 if failed else 0)
