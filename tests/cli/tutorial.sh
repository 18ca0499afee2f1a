# Every command of docs/tutorial.md works as it is written there, in order.
. "$SOURCE/tests/cli/lib.sh"

ln -s "$SOURCE/tests" "$SOURCE/docs" .
mkdir bin
ln -s "$ACTANT" bin/actant
PATH=$scratch/bin:$PATH
sed -n 's/^    //p' "$SOURCE/docs/tutorial.md" >tour
[ "$(wc -l <tour)" -ge 20 ] || fail "no commands in docs/tutorial.md"
while IFS= read -r command; do
  sh -c "$command" >out 2>err </dev/null || fail "$command: $(cat err)"
  [ -s out ] || [ -s err ] || case $command in
  *' -o '*) ;;
  *) fail "$command: prints nothing" ;;
  esac
done <tour
for file in graph.svg volkonin.svg graph.html statements.tsv suez.ttl; do
  [ -s $file ] || fail "no $file"
done

# What links of the documents point to is there.
for page in "$SOURCE"/README.md "$SOURCE"/docs/*.md; do
  grep -o '](\([^)#]*\)' "$page" | sed 's/^](//' | grep -v '^http' |
    while read -r target; do
      [ -z "$target" ] || [ -e "$(dirname "$page")/$target" ] ||
        echo "$page: no $target"
    done
done >broken
lines broken 0
finish
