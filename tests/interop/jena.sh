#!/bin/sh
# Loads what sample wrote into Jena's TDB2: jena.sh FOLDER. Every quad is there
# again, and the documented queries give the rows that `actant query` gives.
# 77: skipped.
set -eu
. "$(dirname "$0")/lib.sh"
folder=$1
jars=/usr/share/java
for need in java jq unzip; do
  command -v "$need" >/dev/null || { echo "skipped: no $need"; exit 77; }
done
[ -e "$jars/jena-tdb2.jar" ] || {
  echo "skipped: libapache-jena-java is not installed"
  exit 77
}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"

# Debian's jar has moved Xerces, but its messages lie where they were.
unzip -q "$jars/jena-core.jar" 'org/apache/jena/ext/xerces/impl/*.properties'
mkdir xerces
cp -r org/apache/jena/ext/xerces/impl xerces/impl
rm -r org
classes=$scratch
for jar in jena-arq jena-base jena-cmds jena-core jena-dboe-base \
  jena-dboe-index jena-dboe-storage jena-dboe-trans-data \
  jena-dboe-transaction jena-iri jena-rdfconnection jena-tdb jena-tdb2 \
  jena-shacl slf4j-api slf4j-simple jcl-over-slf4j commons-cli commons-codec \
  commons-compress commons-csv commons-io commons-lang3 gson guava \
  failureaccess httpclient httpcore jackson-annotations jackson-core \
  jackson-databind jsonld-java protobuf thrift titanium-json-ld \
  dexx.collection; do
  classes=$classes:$jars/$jar.jar
done
jena () {
  java -Dfile.encoding=UTF-8 -cp "$classes" "$@" 2>>log || {
    echo "FAIL $1: $(tail -n 3 log)"
    exit 1
  }
}


jena tdb2.tdbloader --loader=basic --loc db "$folder/graph.nq" >/dev/null
# There are two ways to write a backslash, a tab, U+FFFD: ours.
jena tdb2.tdbdump --loc db |
  sed 's/\\\\/\\u005C/g; s/\\t/\t/g; s/\\uFFFD/\xEF\xBF\xBD/g' |
  LC_ALL=C sort >theirs.nq
LC_ALL=C sort "$folder/graph.nq" >ours.nq
check "graph.nq: $(wc -l <ours.nq) quads" ours.nq theirs.nq

grep '^@prefix' "$folder/graph.ttl" | sed 's/^@prefix/PREFIX/; s/ \.$//' >prefixes
plain='[.results.bindings[] | map_values([.value, .["xml:lang"] // ""])]
  | sort | .[]'
for query in "$folder"/query-*.rq; do
  name=$(basename "$query" .rq)
  cat prefixes "$query" >query.rq
  jena tdb2.tdbquery --loc db --set tdb2:unionDefaultGraph=true --results=json \
    --query query.rq >theirs.json
  jq -cS "$plain" theirs.json >theirs
  jq -cS "$plain" "$folder/$name.json" >ours
  check "$name: $(wc -l <ours) rows" ours theirs
done
exit $status
