# What a diagram is asked for: chains between two actors, one actor and those
# around it; and what is told when there is nothing to draw.
. "$SOURCE/tests/cli/lib.sh"

article Weber >weber.txt
cat >apart.txt <<END
Rosa Vidal visited Lima on 4 May 2018. Rosa Vidal met Emil Duarte in Lima.
END
run 0 "$ACTANT" add -q news.actant weber.txt apart.txt
run 0 "$ACTANT" export news.actant -o chain.svg \
  --between "Anna Weber" "Jonas Petraitis"
says err "The diagram leaves out"
says chain.svg "Anna Weber – Jonas Petraitis: 1 chain of 1 step"
lacks chain.svg "Vidal"
run 0 "$ACTANT" export -q news.actant -o again.svg \
  --between="Anna Weber" --between="Jonas Petraitis"
same chain.svg again.svg
run 1 "$ACTANT" export news.actant -o none.svg --between "Anna Weber" "Rosa Vidal"
says err "no chain of statements leads from Anna Weber (statements with "
[ ! -e none.svg ] || fail "none.svg was written"
run 2 "$ACTANT" export news.actant -o none.svg --between "Anna Weber" "Eva Vidal"
says err "nobody of the name \"Eva Vidal\" is in the graph; there are Rosa Vidal"
run 2 "$ACTANT" export news.actant -o none.svg --between "Anna Weber"
says err "--between wants two names"
run 2 "$ACTANT" export news.actant -o none.svg --between "Anna Weber" -q
says err "--between wants two names"
run 2 "$ACTANT" export news.actant -o none.ttl --between "Anna Weber" "Rosa Vidal"
says err "--between is for diagrams only"
run 2 "$ACTANT" export news.actant -o none.svg --about "Rosa Vidal" \
  --between "Anna Weber" "Jonas Petraitis"
says err "leave --about and --timeline out"

run 0 "$ACTANT" export -q news.actant -o rosa.svg -o rosa.jsonl \
  --about "Rosa Vidal" --theme dark
says rosa.svg "Rosa Vidal: "
says rosa.svg "Emil Duarte"
lacks rosa.svg "Weber"
lacks rosa.jsonl "Weber"
run 2 "$ACTANT" export news.actant -o none.svg --about "Eva Vidal"
says err "nobody of the name \"Eva Vidal\""

run 0 "$ACTANT" export -q news.actant -o time.svg --timeline
says time.svg " dated statements in "
says time.svg ">2018&#45;05&#45;04<"
run 1 "$ACTANT" export news.actant -o none.svg --timeline --since 2030-01-01
says err "no statement has a date"
run 2 "$ACTANT" export news.actant -o none.svg --since 2030-02-30
says err "--since wants a day"
run 2 "$ACTANT" export news.actant -o none.html --timeline
says err "--timeline is for diagrams only"

run 0 "$ACTANT" export -q news.actant -o frames.svg --cluster country
run 2 "$ACTANT" export -q news.actant -o none.svg --cluster colour
says err "--cluster is community, country or none"
finish
