# Two runs, any number of jobs, any order and grouping of the input: the same
# bytes.
. "$SOURCE/tests/cli/lib.sh"

news=$SOURCE/tests/articles
formats="ttl nt nq trig rdf jsonl tsv dot"
outputs () {
  for format in $formats; do printf ' -o %s.%s' "$1" $format; done
}
# shellcheck disable=SC2046
{
  run 0 "$ACTANT" build -q --jobs 1 "$news" $(outputs one)
  run 0 "$ACTANT" build -q --jobs 2 "$news" $(outputs two)
  run 0 "$ACTANT" build -q --jobs 3 $(ls -r "$news"/*.txt) $(outputs three)
}
# Articles read into two files in two orders, merged, and one taken out and put
# back.
set -- "$news"/*.txt
first=$1
shift
run 0 "$ACTANT" add -q a.actant "$@"
run 0 "$ACTANT" add -q b.actant "$2" "$first"
run 0 "$ACTANT" merge -q b.actant a.actant -o c.actant
run 0 "$ACTANT" retract -q c.actant "$(basename "$first" .txt)"
run 0 "$ACTANT" add -q c.actant "$first" "$first"
# shellcheck disable=SC2046
run 0 "$ACTANT" export -q c.actant $(outputs four)
for format in $formats; do
  same one.$format two.$format
  same one.$format three.$format
  same one.$format four.$format
  [ -s one.$format ] || fail "one.$format is empty"
done
run 0 "$ACTANT" build -q "$news" -o one.svg
run 0 "$ACTANT" build -q --jobs 1 "$news" -o two.svg
same one.svg two.svg
run 0 "$ACTANT" verify -q c.actant
finish
