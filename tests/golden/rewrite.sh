#!/bin/sh
# rewrite.sh ACTANT: writes all the golden files anew. Read the diff.
set -eu
ACTANT=$(realpath "$1")
export ACTANT
cd "$(dirname "$0")"
for case in $(sed -n '/^foreach(case/,/)/p' CMakeLists.txt | tr ' ()' '\n\n\n' |
              grep '\.'); do
  sh ./make.sh "$case" >"$case.new"
  mv "$case.new" "$case"
done
