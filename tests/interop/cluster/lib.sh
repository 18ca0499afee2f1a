# Shared by the tests here: a scratch folder with a corpus, the graph that one
# machine makes of it, and an actant that fails once. ACTANT is the program,
# SOURCE the checkout.
set -eu
scratch=$(mktemp -d /tmp/actant-cluster-XXXXXX)
scripts=$SOURCE/docs/cluster
real=$ACTANT
cd "$scratch"

fail () {
  echo "FAILED: $*" >&2
  for log in ./*.log; do tail -n 5 "$log" >&2; done
  exit 1
}

# A corpus with names that shells stumble over, one unreadable article and an
# actor in all shards.
mkdir news
for name in Weber Kranz Petrov "O'Neill" Lindqvist Moreau Tanaka; do
  cat >"news/${name%\'*} of the day.txt" <<END
Minister $name visits Vilnius

VILNIUS, 12 March 2019. Foreign Minister Anna $name met President Jonas Petraitis
in Vilnius on Tuesday. She said that the two governments had signed an
agreement on trade. Petraitis denied that Lithuania would close the border.
END
done
head -c 300 /dev/urandom >news/noise.txt
find news -type f | sort >list
shards=4
"$real" build -q news -o one.actant -o one.nq 2>/dev/null || [ $? -eq 1 ]

# The program as the tasks see it: killed once, in the middle of shard 2.
cat >actant-once <<END
#!/bin/sh
case "\$*" in
*part-2.actant*)
  if [ ! -e "$scratch/killed" ]; then
    touch "$scratch/killed"
    kill -9 \$\$
  fi ;;
esac
echo "\${SLURMD_NODENAME:-here} \$*" >>"$scratch/calls"
exec "$real" "\$@"
END
chmod +x actant-once
export ACTANT="$scratch/actant-once"

# Everything but shard 2 is there, and only shard 2 was made twice at the end.
check_failed () {
  [ -e killed ] || fail "no task was killed"
  [ ! -e shards/shard-2.actant ] || fail "the killed task left a whole shard"
  [ ! -e merged.actant ] || fail "merged without shard 2"
  for number in 0 1 3; do
    [ -e "shards/shard-$number.actant" ] || fail "no shard $number"
  done
  mv calls calls-before
}
check_done () {
  [ "$(grep -c ' add ' calls)" -eq 1 ] || fail "more than one task ran again"
  "$real" verify merged.actant 2>verify.log || fail "merged.actant is damaged"
  "$real" export -q merged.actant -o merged.nq
  cmp one.nq merged.nq || fail "not the graph of one machine"
}
