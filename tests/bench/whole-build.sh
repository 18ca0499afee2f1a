#!/bin/sh
# Words a second and peak memory of whole builds, by number of jobs.
# usage: whole-build.sh ACTANT [COPIES]
# The sample articles, COPIES times over (each copy is a document of its own).
set -eu
actant=$(realpath "$1") copies=${2:-40}
articles=$(realpath "$(dirname "$0")/../articles")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir news
i=0
while [ "$i" -lt "$copies" ]; do
  for article in "$articles"/*.txt; do
    { cat "$article"; printf '\nArchive number %d.\n' "$i"; } \
      >"news/$(basename "$article" .txt)-$i.txt"
  done
  i=$((i + 1))
done
words=$(cat news/*.txt | wc -w)
echo "$(find news -name '*.txt' | wc -l) articles, $words words (by white space)"

# timed NAME COMMAND…
timed () {
  name=$1
  shift
  /usr/bin/time -f '%e %M' -o time "$@"
  awk -v name="$name" -v words="$words" \
    '{ printf "%-32s %8.2f s %10.0f words/s %8.1f MB\n", name, $1, words / $1, $2 / 1024 }' time
}
timed "build -o nq, 1 job" "$actant" build -q --jobs 1 news -o one.nq
timed "build -o nq, 2 jobs" "$actant" build -q --jobs 2 news -o two.nq
timed "add to a graph file, 2 jobs" "$actant" add -q --jobs 2 news.actant news
timed "add again (all known)" "$actant" add -q --jobs 2 news.actant news
timed "export ttl" "$actant" export -q news.actant -o news.ttl
timed "export svg" "$actant" export -q news.actant -o news.svg
