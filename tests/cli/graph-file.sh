# add, show, stats, query, diff, verify on a small graph file.
. "$SOURCE/tests/cli/lib.sh"

article Weber >weber.txt
article Kranz >kranz.txt
run 0 "$ACTANT" add news.actant weber.txt
says err "1 added, 0 already there"
cp news.actant old.actant
run 0 "$ACTANT" add news.actant weber.txt kranz.txt
says err "1 added, 1 already there"
run 0 "$ACTANT" stats news.actant
grep -qE '^articles +2$' out || fail "stats: $(head -n 1 out)"
run 0 "$ACTANT" show news.actant Jonas Petraitis
says out "Jonas Petraitis (Person)"
says out "in 2 articles"
says out "“"
run 1 "$ACTANT" show news.actant "Nobody Atall"
says err "nobody called 'Nobody Atall'"
run 0 "$ACTANT" query news.actant --format csv \
  'SELECT (COUNT(?d) AS ?n) WHERE { GRAPH ?g { ?d <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://actant.example/ns#Document> } }'
says out "2"
run 2 "$ACTANT" query news.actant 'SELECT ?s WHERE { ?s ?p'
lines out 0
run 0 "$ACTANT" diff old.actant old.actant --exit-code
run 1 "$ACTANT" diff old.actant news.actant --exit-code
says out "Kranz"
run 0 "$ACTANT" diff --json old.actant news.actant
says out '"was":{"label":"'
run 1 "$ACTANT" diff --json --exit-code old.actant news.actant
# As CI would call it with what went wrong before: never mistaken for a
# difference.
run 3 "$ACTANT" diff --exit-code old.actant none.actant
says err "none.actant: No such file or directory"
run 3 "$ACTANT" diff --exit-code weber.txt news.actant
says err "weber.txt: not a graph file"
run 2 "$ACTANT" diff --exit-code old.actant
head -c 5000 news.actant >cut.actant
run 3 "$ACTANT" diff --exit-code cut.actant news.actant
says err "cut.actant: truncated or damaged graph file"
[ ! -e /dev/full ] ||
  run 3 sh -c '"$0" diff --exit-code old.actant news.actant >/dev/full' "$ACTANT"
run 0 "$ACTANT" verify news.actant

# Each article tells which network read it, and keeps that in a merged file.
article Nowak >nowak.txt
run 0 "$ACTANT" add -q --fast fast.actant nowak.txt
run 0 "$ACTANT" merge -q fast.actant old.actant -o both.actant
run 0 "$ACTANT" verify both.actant
sqlite3 both.actant \
  "SELECT name, network LIKE '%-fast' FROM documents ORDER BY name" >networks
printf 'nowak|1\nweber|0\n' | cmp -s - networks || fail "$(cat networks)"
run 1 "$ACTANT" retract news.actant no-such-document
says err "no document 'no-such-document'"
# Pages of a crawl that have one name are told apart by where they lie.
mkdir -p site/a site/b
article Sorin >site/a/index.txt
article Tamsin >site/b/index.txt
run 0 "$ACTANT" build -q site -o site.actant -o site.jsonl
run 0 "$ACTANT" build -q site/b site/a -o other.jsonl
same site.jsonl other.jsonl
says site.jsonl '"document":"site/a/index.txt"'
lacks site.jsonl '"document":"index"'
run 0 "$ACTANT" stats --documents site.actant
lines out 2
grep -qP '^site/b/index.txt\t2019-03-12\t[0-9a-f]{64}\tsite/b/index.txt$' out ||
  fail "stats --documents: $(cat out)"
run 2 "$ACTANT" retract site.actant index no-such-document
says err "'index' may be site/"
says err "no document 'no-such-document'"
says err "actant: 0 retracted"
run 0 "$ACTANT" retract site.actant site/a/index.txt
run 0 "$ACTANT" stats --documents site.actant
lines out 1
says out "index	2019-03-12"
# Who is not there, and who is one of several.
run 1 "$ACTANT" show news.actant Putin
run 1 "$ACTANT" show news.actant the
cat >holm.txt <<END
Boris Holm met Anna Weber in Oslo. Boris Holm praised Norway. Mike Holm met
Lars Berg in Paris.
END
run 0 "$ACTANT" build -q holm.txt -o holm.actant
for name in Holm holm; do
  run 0 "$ACTANT" show holm.actant $name
  says out "Boris Holm (Person)"
  says err "note: '$name' may be Boris Holm"
  says err "Mike Holm"
done
run 0 "$ACTANT" export holm.actant --about Holm -o holm.jsonl
says err "\"Holm\" may be Boris Holm"
run 0 "$ACTANT" export -q holm.actant --about Holm -o holm.jsonl
lacks err "Holm"
run 2 "$ACTANT" export holm.actant --between Holm "Anna Weber" -o holm.svg
says err "Mike Holm"
run 0 "$ACTANT" export -q news.actant -o - --format nq
says out "Weber"
run 0 "$ACTANT" export -q news.actant --about "Anna Weber" -o part.jsonl
says part.jsonl "Weber"
lacks part.jsonl "Kranz"
run 0 "$ACTANT" merge old.actant old.actant -o same.actant
says err "actant: 1 document"
lacks err "documents"
# A label that the gazetteer has for another wording, and one that is put
# together of a possessor of several and a noun, stand where their parts do.
cat >parts.txt <<END
The Americans said on Monday that they were leaving their homes in Rangoon. The
VOA reported that their homes were empty. Voters elected their homes' guards.
END
run 0 "$ACTANT" build -q parts.txt -o parts.actant -o parts.jsonl
says parts.jsonl '"label":"Yangon"'
says parts.jsonl '"label":"Voice of America"'
says parts.jsonl "\"label\":\"Americans' homes\""
run 0 "$ACTANT" verify -q parts.actant
# So does one with the state that the text speaks of, whatever it calls it, and
# one with a quotation mark inside of a word.
printf '%s\n\n' 'The cabinet has Britain in mind.' \
  'Officials said h is t“e man who praised Norway.' >parts.txt
echo 'The government attacked Syria. The army killed 30 people.' >syria.txt
run 0 "$ACTANT" build -q parts.txt syria.txt -o parts.actant -o parts.jsonl
says parts.jsonl '"label":"cabinet of the United Kingdom"'
says parts.jsonl '"label":"army of Syria"'
run 0 "$ACTANT" verify -q parts.actant
# What RDF cannot hold may stand before a quotation.
printf '\177Norway said it urged Ruto to go.' >delete.txt
run 0 "$ACTANT" build -q delete.txt -o delete.nq
run 0 "$ACTANT" verify -q delete.nq

# A part of a graph file is of whole articles.
printf '{"id":"%s","date":"%s","text":"Anna Weber met Carl Olsen."}\n' \
  old 2020-03-01 new 2021-03-01 none "" >dated.jsonl
run 0 "$ACTANT" build -q dated.jsonl -o dated.actant -o new.actant \
  --since 2021-01-01
for file in dated new; do
  run 0 "$ACTANT" stats $file.actant
  grep -qE '^articles +1$' out || fail "$file: $(head -n 1 out)"
done
run 0 "$ACTANT" build -q dated.jsonl -o dated.actant
run 0 "$ACTANT" export -q dated.actant -o part.actant --since 2021-01-01
run 0 "$ACTANT" query part.actant 'SELECT ?n { ?d dct:identifier ?n }' \
  -f csv
says out new
lacks out old
for part in "--about Weber" "--top 3" "--min-documents 2"; do
  run 2 "$ACTANT" export -q dated.actant -o no.actant $part
  says err "a graph file holds whole articles"
  [ ! -e no.actant ] || fail "no.actant was written"
done
run 2 "$ACTANT" merge dated.actant part.actant -o merged.nq
says err "merged.nq: a graph file is called FILE.actant"
[ ! -e merged.nq ] || fail "merged.nq was written"
run 1 "$ACTANT" add dated.actant part.actant
says err "part.actant: is a graph file, no news; actant merge"
run 2 "$ACTANT" verify graph.jsonld
says err "graph.jsonld: this format cannot be verified"
finish
