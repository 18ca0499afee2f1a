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

# A folder that cannot be listed (its path is too long for the system) is told,
# and the folders beside it are read.
mkdir deep && cp good.txt deep/good.txt
name=$(printf '%0250d' 0)
(cd deep && for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18; do
  mkdir $name && cd -P $name || exit 1
done) 2>/dev/null
run 1 "$ACTANT" build -q deep -o graph.jsonl
lines err 1
says err "File name too long"
says graph.jsonl '"document":"good"'

# What is not understood of a line is told, and the article is read.
printf '{"id":"a","date":"2024-02-30","text":"Anna Weber met Carl Olsen."}\n' \
  >odd.jsonl
run 0 "$ACTANT" build odd.jsonl -o graph.jsonl
lines err 1
says err 'note: odd.jsonl:1: "date" is no date of a day: "2024-02-30"'
run 0 "$ACTANT" build -q odd.jsonl -o graph.jsonl
lines err 0
for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22; do
  printf '{"id":"%s","date":"n. d.","text":"Anna Weber met Carl Olsen."}\n' $i
done >odd.jsonl
run 0 "$ACTANT" build odd.jsonl -o graph.jsonl
lines err 21
says err "2 more articles with such fields"

# Two of one name and text are one article, which is told.
printf '{"id":"a","date":"%s","text":"Anna Weber met Carl Olsen."}\n' \
  2020-01-01 2021-01-01 >twins.jsonl
run 0 "$ACTANT" build twins.jsonl -o graph.jsonl
says err "note: 1 article has the name and the text of another"

# What the program wrote itself is no news.
mkdir outputs && cp good.txt outputs
for time in first second; do
  run 0 "$ACTANT" build outputs -o outputs/all.html -o outputs/all.jsonl
  [ $time = second ] || lines err 0
done
lines err 2
says err "note: outputs/all.html: written by actant"
says err "note: outputs/all.jsonl: written by actant"
lacks outputs/all.jsonl '"document":"all"'
run 0 "$ACTANT" build -q outputs -o graph.jsonl
lines err 0
run 1 "$ACTANT" build outputs/all.jsonl -o none.ttl

# A pipe in a folder is left out; one that is named is read, and waited for
# until a signal comes.
mkdir pipes && cp good.txt pipes && mkfifo pipes/pipe.txt
run 0 "$ACTANT" build pipes -o graph.jsonl
says err "note: pipes/pipe.txt: no regular file: left out"
says graph.jsonl '"document":"good"'
cat good.txt >pipes/pipe.txt &
run 0 "$ACTANT" build -q pipes/pipe.txt -o graph.jsonl
says graph.jsonl '"document":"pipe"'
run 124 timeout -k 60 1 "$ACTANT" build -q pipes/pipe.txt -o none.ttl
says err "pipes/pipe.txt: reading was interrupted"
run 124 timeout -k 60 1 "$ACTANT" extract --sentences pipes/pipe.txt

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
run 3 "$ACTANT" parse --model /dev/null good.txt
says err "/dev/null: no regular file"

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
