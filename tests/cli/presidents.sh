# "President Lund" of one article is not the only other Lund of another, whom
# nobody calls president; of one who is called so it is.
. "$SOURCE/tests/cli/lib.sh"

labels () {
  sed -n 's/.*"kind":"entity".*"label":"\([^"]*Lund\)","type":"Person".*/\1/p' "$1" | sort | tr '\n' '|'
}
echo 'President Lund visited Oslo on Monday. Lund praised the fishermen.' >bare.txt
echo 'Petra Lund, a singer, opened the opera in Bergen. Lund thanked the choir.' >singer.txt
echo 'President Petra Lund opened the port of Bergen. Lund thanked the crews.' >president.txt
run 0 "$ACTANT" build -q bare.txt singer.txt -o two.jsonl
[ "$(labels two.jsonl)" = 'Lund|Petra Lund|' ] || fail "two: $(labels two.jsonl)"
run 0 "$ACTANT" build -q bare.txt president.txt -o one.jsonl
[ "$(labels one.jsonl)" = 'Petra Lund|' ] || fail "one: $(labels one.jsonl)"
# Where both are Lunds whom other articles tell more of, she is the president.
echo 'Karl Lund, a governor, debated with Ann Moe and Rosa Vidal in Oslo. Lund lost.' >brother.txt
echo 'Governor Karl Lund met Ann Moe and Rosa Vidal. Lund spoke of President Petra Lund.' >both.txt
echo 'President Lund met Ann Moe and Rosa Vidal in Oslo on Monday.' >met.txt
run 0 "$ACTANT" build -q brother.txt both.txt met.txt -o three.jsonl
grep -q '"label":"Petra Lund".*"document":"met"' three.jsonl || fail "three: $(labels three.jsonl)"
finish
