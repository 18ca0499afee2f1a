#!/bin/sh
# Loads what sample wrote into Virtuoso: virtuoso.sh FOLDER. Every quad is there
# again, and the documented queries give the rows that `actant query` gives.
# The server is our own, in a scratch folder, and ends with the test.
# 77: skipped.
set -eu
. "$(dirname "$0")/lib.sh"
folder=$1
for need in virtuoso-t isql-vt curl jq; do
  command -v "$need" >/dev/null || {
    echo "skipped: no $need (Debian: virtuoso-opensource-7-bin, curl, jq)"
    exit 77
  }
done
scratch=$(mktemp -d)
server=
stop () {
  [ -z "$server" ] || kill -9 "$server" 2>/dev/null || true
  rm -rf "$scratch"
}
trap stop EXIT
cd "$scratch"
port=$((20000 + $$ % 20000))
http=$((port + 1))
cat >virtuoso.ini <<END
[Database]
DatabaseFile = $scratch/v.db
ErrorLogFile = $scratch/v.log
LockFile = $scratch/v.lck
TransactionFile = $scratch/v.trx
xa_persistent_file = $scratch/v.pxa
[TempDatabase]
DatabaseFile = $scratch/v.tdb
TransactionFile = $scratch/v.ttr
[Parameters]
ServerPort = 127.0.0.1:$port
DirsAllowed = $folder, $scratch
NumberOfBuffers = 20000
ServerThreads = 4
[HTTPServer]
ServerPort = 127.0.0.1:$http
ServerRoot = $scratch
ServerThreads = 2
[SPARQL]
ResultSetMaxRows = 1000000
END
virtuoso-t +configfile virtuoso.ini +foreground >server.log 2>&1 &
server=$!
sql () {
  isql-vt "127.0.0.1:$port" dba dba VERBOSE=OFF PROMPT=OFF BANNER=OFF \
    ERRORS=STDOUT "exec=$1" 2>&1
}
tries=0
until sql 'select 1' >/dev/null 2>&1; do
  tries=$((tries + 1))
  if [ $tries -gt 60 ] || ! kill -0 "$server" 2>/dev/null; then
    echo "skipped: virtuoso-t does not start here: $(tail -n 2 v.log server.log)"
    exit 77
  fi
  sleep 1
done

# Flags of the loader: 512 is N-Quads.
sql "DB.DBA.TTLP (file_to_string_output ('$folder/graph.nq'), '', 'urn:none', 512)" >load
[ ! -s load ] || { echo "FAIL load: $(head -n 5 load)"; exit 1; }
sql 'checkpoint' >/dev/null

# ask QUERY: the answer as SPARQL's JSON.
ask () {
  curl -sS --max-time 60 -H 'Accept: application/sparql-results+json' \
    --data-urlencode "query@$1" "http://127.0.0.1:$http/sparql"
}
echo 'SELECT (COUNT (*) AS ?n) { GRAPH ?g { ?s ?p ?o }
  FILTER (regex (str (?g), "^https://actant.example/")) }' >count.rq
ask count.rq | jq -r '.results.bindings[].n.value' >theirs
wc -l <"$folder/graph.nq" | tr -d ' ' >ours
check "graph.nq: $(cat ours) quads" ours theirs

grep '^@prefix' "$folder/graph.ttl" | sed 's/^@prefix/PREFIX/; s/ \.$//' >prefixes
# Booleans are numbers there.
plain='[.results.bindings[] | map_values (
    if .datatype == "http://www.w3.org/2001/XMLSchema#boolean"
    then [if .value == "1" then "true" elif .value == "0" then "false"
      else .value end, ""]
    else [.value, .["xml:lang"] // ""] end)] | sort | .[]'
for query in "$folder"/query-*.rq; do
  name=$(basename "$query" .rq)
  cat prefixes "$query" >query.rq
  ask query.rq >theirs.json
  jq -cS "$plain" theirs.json >theirs 2>err || head -n 3 theirs.json >theirs
  jq -cS "$plain" "$folder/$name.json" >ours
  check "$name: $(wc -l <ours) rows" ours theirs
done
exit $status
