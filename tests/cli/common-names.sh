# A body that every state has ("the Foreign Ministry") is that of the state which
# its article is about, and no name across articles where that is open.
. "$SOURCE/tests/cli/lib.sh"

# about NAME STATE CAPITAL VERB
about () {
  cat >"in/$1.txt" <<END
$2 and its neighbours

$2 rejected the plan. Officials in $3 said that $2 would not yield.

The Foreign Ministry $4 Canada on Monday. Later the Foreign Ministry $4 Canada
again.
END
}
mkdir in
about a Iran Tehran condemned
about b Chile Santiago praised
about c Iran Tehran mocked
cat >in/d.txt <<'END'
A ministry speaks

The Foreign Ministry thanked Canada. France and Spain were silent. Norway and Peru
were not.
END
run 0 "$ACTANT" build in -o out.jsonl -o out.dot
entities () {
  grep '"kind":"entity"' out.jsonl | grep '"label":"Foreign Ministry"' |
    grep -c "\"named\":$1,.*\"country\":$2," || true
}
[ "$(entities true '"IR"')" = 1 ] || fail "the ministries of two articles on Iran are not one"
[ "$(entities true '"CL"')" = 1 ] || fail "no ministry of Chile"
[ "$(entities false null)" = 1 ] || fail "the ministry of no known state is named"
says out.dot '"Foreign Ministry (Iran)" -> Canada'
says out.dot '"Foreign Ministry (Chile)" -> Canada'
finish
