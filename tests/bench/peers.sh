#!/bin/sh
# Actant beside others on the same text and machine, one after another in turn:
# wink-nlp (npm) for tags, link-grammar (Debian) for parsing.
# usage: peers.sh ACTANT NODE_MODULES [GOLD.conllu]
# NODE_MODULES: a folder in which `npm install wink-nlp wink-eng-lite-web-model`
# was run. With a treebank: tags compared, too. Seconds are of the processor, of
# the whole process with its start; the median of three.
set -eu
actant=$(realpath "$1") gold=${3:+$(realpath "$3")}
PEERS=$(realpath "$2")
export PEERS
here=$(realpath "$(dirname "$0")")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"

# Sentences of the sample articles, one a line.
for article in "$here"/../articles/*.txt; do
  "$actant" parse -q --clean --conllu "$article"
done | sed -n 's/^# text = //p' >few.txt
for _ in 1 2 3 4 5 6 7 8 9 10; do cat few.txt; done >many.txt
head -n 100 few.txt >hundred.txt

# timed NAME WORDS COMMAND…: one run, its seconds added to a file.
timed () {
  name=$1
  shift
  /usr/bin/time -f '%U %S' -o time "$@" >out 2>err
  awk '{ print $1 + $2 }' time >>"$name.seconds"
}
median () { sort -n "$1.seconds" | sed -n 2p; }
for _ in 1 2 3; do
  timed actant "$actant" parse -q --conllu many.txt
  timed wink node "$here/peers.mjs" many.txt
  timed actant-hundred "$actant" parse -q --conllu hundred.txt
  timed link link-parser en -batch -verbosity=0 -timeout=30 <hundred.txt
done

# row NAME FILE SECONDS
row () {
  awk -v name="$1" -v seconds="$3" -v words="$(wc -w <"$2")" \
    -v sentences="$(wc -l <"$2")" 'BEGIN {
      printf "%-34s %8.2f s %9.0f words/s %8.1f sentences/s\n",
        name, seconds, words / seconds, sentences / seconds }'
}
echo "$(wc -l <many.txt) sentences, $(wc -w <many.txt) words (by white space)"
row "actant parse (tags, tree, names)" many.txt "$(median actant)"
row "wink-nlp (tags)" many.txt "$(median wink)"
echo "100 sentences"
row "actant parse" hundred.txt "$(median actant-hundred)"
row "link-grammar (trees)" hundred.txt "$(median link)"

[ -n "$gold" ] || exit 0
python3 "$here/peers.py" text "$gold" gold.txt
"$actant" parse -q --conllu gold.txt |
  awk -F '\t' '$1 ~ /^[0-9]+$/ && match($10, /Bytes=[0-9]+:[0-9]+/) {
    split(substr($10, RSTART + 6, RLENGTH - 6), b, ":")
    print b[1] "\t" b[2] "\t" $4 }' >actant.tags
node "$here/peers.mjs" gold.txt tags >wink.tags
printf 'actant: '; python3 "$here/peers.py" score "$gold" gold.txt actant.tags
printf 'wink-nlp: '; python3 "$here/peers.py" score "$gold" gold.txt wink.tags
