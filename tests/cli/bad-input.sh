# Bad input: one line that names the file and the cause, the right exit status,
# and the other articles are still done.
. "$SOURCE/tests/cli/lib.sh"

article Weber >good.txt

# bad FILE TEXT: build over FILE and a good article.
bad () {
  rm -f graph.jsonl
  run 1 "$ACTANT" build -q "$1" good.txt -o graph.jsonl
  lines err 1
  says err "$1"
  says err "$2"
  says graph.jsonl '"document":"good"'
}

bad missing.txt "No such file"
mkdir folder && touch folder/readme.xyz
bad folder "no article"
: >empty.txt
bad empty.txt "empty"
printf 'First line.\nA b\377d byte.\n' >latin.txt
bad latin.txt "latin.txt:2:4: invalid UTF-8 (byte 0xff)"
printf 'A NUL \000 byte.\n' >nul.txt
bad nul.txt "NUL"

# Nothing good at all: nothing is written.
run 1 "$ACTANT" build -q missing.txt -o none.ttl
[ ! -e none.ttl ] || fail "none.ttl was written"
says err "nothing is written"

# Outputs that cannot be written.
run 3 "$ACTANT" build -q good.txt -o no/such/folder/graph.ttl
says err "no/such/folder/graph.ttl"
mkdir graph.svg
run 3 "$ACTANT" build -q good.txt -o graph.svg
says err "graph.svg: is a folder"
for format in ttl nt nq trig rdf jsonl tsv dot; do
  run 3 "$ACTANT" build -q good.txt -o /dev/full --format $format
  says err "/dev/full"
done
"$ACTANT" parse good.txt >/dev/full 2>err
[ $? -eq 3 ] || fail "parse to /dev/full: exit status"
says err "standard output"

# Damaged model and graph files.
head -c 100000 "$SOURCE/extract/model/actant.model" >cut.model
run 3 "$ACTANT" build -q --model cut.model good.txt -o graph.nt
lines err 1
says err "cut.model"
: >empty.model
run 3 "$ACTANT" parse --model empty.model good.txt
says err "empty.model"
run 3 "$ACTANT" parse --model no.model good.txt
says err "no.model"

run 0 "$ACTANT" build -q good.txt -o news.actant
size=$(wc -c <news.actant)
head -c $((size / 2)) news.actant >cut.actant
run 3 "$ACTANT" export cut.actant -o graph.nt
lines err 1
says err "cut.actant"
printf 'not a graph file at all, but some text that is long enough\n' >text.actant
run 3 "$ACTANT" stats text.actant
says err "text.actant"
run 3 "$ACTANT" stats nowhere.actant
says err "nowhere.actant"
run 3 "$ACTANT" build -q good.txt -o text.actant
grep -q 'not a graph file' text.actant || fail "a foreign file was overwritten"
finish
