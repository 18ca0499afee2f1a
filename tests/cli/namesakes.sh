# Persons of one full name are one across articles, unless these tell of trades
# that nobody has two of: a footballer is not the judge who is called like him.
. "$SOURCE/tests/cli/lib.sh"

mkdir in
echo "Footballer Daniel Marsh, 23, scored twice for Lund United on Saturday." >in/a.txt
echo "Judge Daniel Marsh, 71, sentenced Bob Hartley to ten years in prison on Monday." >in/b.txt
echo "Daniel Marsh, a plumber from Leeds, was killed in a crash on Friday." >in/c.txt
echo "Striker Daniel Marsh has signed a contract with Lund United." >in/d.txt
echo "Norway's finance minister, Daniel Holt, a former lawyer, resigned on Monday." >in/e.txt
echo "Ann Lee met Daniel Holt, the novelist, in Oslo." >in/f.txt
run 0 "$ACTANT" build in -o out.jsonl
persons () { grep '"kind":"entity"' out.jsonl | grep -c "\"label\":\"$1\"" || true; }
[ "$(persons 'Daniel Marsh')" = 3 ] || fail "footballer, judge and plumber are not three"
[ "$(persons 'Daniel Holt')" = 1 ] || fail "minister and novelist are two"
grep '"label":"Daniel Marsh"' out.jsonl | grep '"document":"a"' | grep -q '"document":"d"' ||
  fail "footballer and striker are two"
finish
