# load fills librdf's storages with every quad, or leaves what was there.
. "$SOURCE/tests/cli/lib.sh"

article Weber >weber.txt
article Kranz >kranz.txt
run 0 "$ACTANT" build -q weber.txt kranz.txt -o news.actant -o news.nq
quads=$(wc -l <news.nq)

run 0 "$ACTANT" load news.actant --storage hashes
says err "actant: news: $quads quads"
[ -s news-sp2o.db ] && [ -s news-contexts.db ] || fail "no Berkeley DB: $(ls)"
cp news-sp2o.db before.db
run 2 "$ACTANT" load news.actant --storage hashes
says err "news-sp2o.db exists; --new replaces it"
same news-sp2o.db before.db
# A second load does not double it.
run 0 "$ACTANT" load news.actant --storage hashes --new
says err "$quads quads"
mkdir "a folder"
run 0 "$ACTANT" load -q news.actant -s hashes --name "a folder/x"
lines err 0
[ -s "a folder/x-sp2o.db" ] || fail "not in its folder: $(ls "a folder")"

run 2 "$ACTANT" load news.actant
says err "--storage"
run 2 "$ACTANT" load news.actant --storage postgresql
says err "postgresql: it loses every row of a transaction"
run 2 "$ACTANT" load news.actant --storage memory
says err "gone when the command ends"
run 2 "$ACTANT" load news.actant --storage nonsense
says err "nonsense: no such type"
run 2 "$ACTANT" load news.actant --storage hashes --name "it's"
says err "no quotes"
run 2 "$ACTANT" load news.actant --storage hashes --name x --base "no iri"
run 3 "$ACTANT" load news.actant --storage hashes --name none/x
says err "none: cannot write: No such file"
run 3 "$ACTANT" load none.actant --storage hashes

# sqlite is a package of its own.
if "$ACTANT" load -q news.actant --storage sqlite 2>err; then
  cp news.sqlite before.sqlite
  run 2 "$ACTANT" load news.actant --storage sqlite
  says err "news.sqlite exists; --new replaces it"
  run 0 "$ACTANT" load news.actant --storage sqlite --new
  says err "actant: news.sqlite: $quads quads"
  run 0 sqlite3 news.sqlite "SELECT COUNT (*) FROM triples"
  [ "$(cat out)" -eq "$quads" ] || fail "$(cat out) rows, not $quads"
  # A file that cannot become as long as it must: the old one stays.
  cp news.sqlite before.sqlite
  run 3 sh -c 'ulimit -f 40; "$0" load news.actant --storage sqlite --new' \
    "$ACTANT"
  says err "librdf storage sqlite"
  same news.sqlite before.sqlite
  # The storage as another program of librdf reads it.
  if command -v rdfproc >/dev/null; then
    run 0 rdfproc -s sqlite news.sqlite serialize ntriples
    sort -u out >theirs
    run 0 "$ACTANT" export -q news.actant -o - --format nt
    sort -u out >ours
    lines theirs "$(wc -l <ours)"
  fi
else
  says err "install the Debian package librdf-storage-sqlite"
fi
ls -A | grep "actant-load" && fail "folders are left over"
finish
