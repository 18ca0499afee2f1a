# Where quotations of an HTML page stand in the file: in the graph file, in JSON
# Lines, RDF and show.
. "$SOURCE/tests/cli/lib.sh"

cat >page.html <<'P'
<html><head><title>Weber in Bonn</title></head><body><nav>Home</nav>
<h1>Weber in Bonn</h1>
<p>Foreign Minister <b>Anna Weber</b> met Jonas M&uuml;ller
in Bonn &amp; praised the treaty on Monday, the ministry said.</p>
</body></html>
P
gzip -k page.html
run 0 "$ACTANT" build -q page.html.gz -o page.actant
run 0 "$ACTANT" verify page.actant
run 0 "$ACTANT" export page.actant -o page.jsonl
run 0 "$ACTANT" merge page.actant -o copy.actant
run 0 "$ACTANT" export copy.actant -o copy.jsonl
cmp page.jsonl copy.jsonl || fail "a merged file has other origins"

# cut WORDS: what stands in the page for these words.
cut_page () {
  place=$(grep -o "\"text\":\"$1\",\"file_start\":[0-9]*,\"file_end\":[0-9]*" page.jsonl | head -1)
  [ -n "$place" ] || fail "$1 has no place in the file"
  start=$(echo "$place" | sed 's/.*start":\([0-9]*\),.*/\1/')
  end=${place##*:}
  tail -c +$((start + 1)) page.html | head -c $((end - start))
}
[ "$(cut_page "Jonas Müller")" = "Jonas M&uuml;ller" ] || fail "Müller"
[ "$(cut_page "Anna Weber")" = "Anna Weber" ] || fail "Weber"
[ "$(cut_page "Bonn")" = "Bonn" ] || fail "Bonn"

run 0 "$ACTANT" show page.actant "Anna Weber"
says out " of the file)"
run 0 "$ACTANT" export page.actant -o page.nt
says page.nt "fileStartByte"
run 0 "$ACTANT" verify page.nt
article Weber >good.txt
run 0 "$ACTANT" build -q good.txt -o good.jsonl
lacks good.jsonl file_start

# A byte that is changed is found.
sqlite3 page.actant "UPDATE documents SET origin = x'00'" &&
  run 3 "$ACTANT" verify page.actant
finish
