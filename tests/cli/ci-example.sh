# docs/examples/ci.sh passes while disputes stay and fails when one is gone.
. "$SOURCE/tests/cli/lib.sh"
command -v jq >/dev/null || { echo "SKIPPED: no jq" >&2; exit 77; }

mkdir news
cat >news/closes.txt <<'END'
Ministry closes the border

VILNIUS, 12 March 2019. The Lithuanian government closed the border with Belarus on Tuesday.
END
cat >news/denial.txt <<'END'
President denies closure

VILNIUS, 13 March 2019. President Jonas Petraitis denied that the Lithuanian government had closed the border with Belarus.
END
run 0 sh "$SOURCE/docs/examples/ci.sh" news last.actant
[ -s last.actant ] || fail "no graph is left"
article Kovalenko >news/third.txt
run 0 sh "$SOURCE/docs/examples/ci.sh" news last.actant
says out "added"
run 0 "$ACTANT" stats last.actant
says out "articles             3"

rm news/denial.txt
cp last.actant before
run 1 sh "$SOURCE/docs/examples/ci.sh" news last.actant
says out "no longer disputed"
says out "close"
same before last.actant
[ -z "$(find . -name '*.new.actant*')" ] || fail "left over: $(ls)"
finish
