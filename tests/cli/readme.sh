# Every command of the README's tour works as it is written there.
. "$SOURCE/tests/cli/lib.sh"

# The tour runs in build/release; here in a folder that looks like one.
mkdir -p build/release
ln -s "$SOURCE/tests" "$SOURCE/docs" .
ln -s "$ACTANT" build/release/actant
cd build/release || exit 1
sed -n '/^## Five minutes/,/^## Where/s/^    \(\.\/actant .*\)$/\1/p' \
  "$SOURCE/README.md" >tour
[ "$(wc -l <tour)" -ge 7 ] || fail "no tour in README.md"
while IFS= read -r command; do
  command=${command%%  #*}
  sh -c "$command" >out 2>err </dev/null || fail "$command: $(cat err)"
done <tour
[ -s graph.svg ] && [ -s graph.ttl ] && [ -s about.svg ] ||
  fail "the tour wrote no files"
finish
