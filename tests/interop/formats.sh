#!/bin/sh
# Reads what sample wrote with programs that are not ours: formats.sh FOLDER
set -eu
cd "$1"
failed=0
skipped=

fail () { echo "FAIL $*"; failed=1; }
have () {
  command -v "$1" >/dev/null 2>&1 && return 0
  skipped="$skipped $1"
  return 1
}

# the same triples (and quads) in all formats
if have rapper; then
  for pair in nt:ntriples ttl:turtle rdf:rdfxml nq:nquads trig:trig; do
    rapper -q -i "${pair#*:}" -o ntriples "graph.${pair%:*}" | LC_ALL=C sort -u >"read.${pair%:*}"
    cmp -s read.nt "read.${pair%:*}" || fail "rapper reads other triples from graph.${pair%:*}"
  done
  [ "$(wc -l <read.nt)" -eq "$(wc -l <graph.nt)" ] || fail "graph.nt: triples twice"
fi
if have serdi; then
  for pair in nq:nquads trig:trig; do
    serdi -i "${pair#*:}" -o nquads "graph.${pair%:*}" | LC_ALL=C sort -u >"serd.${pair%:*}"
  done
  cmp -s serd.nq serd.trig || fail "serdi reads other quads from graph.trig"
  [ "$(wc -l <serd.nq)" -eq "$(wc -l <graph.nq)" ] || fail "graph.nq: quads twice"
  for pair in nt:ntriples ttl:turtle; do
    serdi -i "${pair#*:}" -o ntriples "graph.${pair%:*}" | LC_ALL=C sort -u >"serd.${pair%:*}"
  done
  cmp -s serd.nt serd.ttl || fail "serdi reads other triples from graph.ttl"
fi
# vocabulary and shapes are Turtle
if have rapper; then
  for file in actant shapes; do
    rapper -q -c -i turtle "$2/$file.ttl" || fail "$file.ttl"
  done
fi
if have xmllint; then
  for file in graph.rdf graph.svg graph.graphml; do
    xmllint --noout --nonet "$file" || fail "xmllint: $file"
  done
fi
if have python3 && python3 -c 'import networkx' 2>/dev/null; then
  python3 - <<'END' || fail "networkx: graph.graphml"
import networkx
graph = networkx.read_graphml ("graph.graphml")
assert graph.number_of_edges () > 0
for _, _, data in graph.edges (data=True):
    assert isinstance (data["confidence"], float)
    assert isinstance (data["disputed"], bool)
    assert data["relation"] and data["quotation"]
END
fi
if have dot; then
  dot -Tsvg graph.dot >dot.svg 2>dot.err || fail "dot: graph.dot"
  [ ! -s dot.err ] || fail "dot: $(cat dot.err)"
fi
if have jq; then
  jq -e -c 'select(.kind != "entity" and .kind != "statement")' graph.jsonl >jq.out && fail "jq: graph.jsonl"
  jq -e . graph.jsonld >/dev/null || fail "jq: graph.jsonld"
  jq -s -e 'all (.[] | select (.kind == "statement") | .evidence[]; .text | length > 0)' graph.jsonl >/dev/null ||
    fail "jq: evidence without text"
  for file in query-*.json; do
    jq -e '.results.bindings | length > 0' "$file" >/dev/null || fail "jq: $file"
  done
fi
[ -z "$skipped" ] || echo "skipped, not installed:$skipped"
[ "$failed" -eq 0 ] && echo "ok"
exit "$failed"
