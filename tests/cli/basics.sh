# Help, version and what is said to somebody who mistypes.
. "$SOURCE/tests/cli/lib.sh"

run 0 "$ACTANT" --help
says out "usage: actant COMMAND"
lines err 0
for command in build add retract merge diff export query show stats verify \
               extract parse coref match; do
  run 0 "$ACTANT" --help
  says out "  $command "
  run 0 "$ACTANT" $command --help
  says out "actant $command"
done
run 0 "$ACTANT" help merge
says out "actant merge"
run 2 "$ACTANT" help bulid
says err "no command 'bulid'"
run 2 "$ACTANT" --quiet build
says err "say actant COMMAND --quiet"
run 1 "$ACTANT" match no-such.tsv
says err "no-such.tsv: No such file"
run 0 "$ACTANT" --version
grep -qE '^actant [0-9]+\.[0-9]+\.[0-9]+$' out || fail "version: $(cat out)"
run 2 "$ACTANT"
run 2 "$ACTANT" bulid
says err "no command 'bulid'"
lines out 0
run 2 "$ACTANT" build --no-such-option
says err "--no-such-option"
run 2 "$ACTANT" build news.txt
says err "no output"
run 2 "$ACTANT" build news.txt -o graph.docx
says err "graph.docx: no known format"
for number in -1 2 nan; do
  run 2 "$ACTANT" build news.txt -o graph.nq --confidence=$number
  says err "--confidence is a number from 0 to 1"
done
for number in 0 -3; do
  run 2 "$ACTANT" build news.txt -o graph.svg --edges=$number
  says err "--edges wants a number >= 1"
done
run 2 "$ACTANT" export news.actant -o graph.svg --between A B --timeline
says err "leave --about and --timeline out"
run 2 "$ACTANT" extract --tuples ternary
says err "nary or binary"
run 2 "$ACTANT" export
run 2 "$ACTANT" merge a.actant
says err "no output"
finish
