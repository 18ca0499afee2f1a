#!/bin/sh
# Loads what sample wrote into Oxigraph and checks the shapes, through npm:
# stores.sh FOLDER SOURCE-FOLDER DOCS. 77: skipped.
set -eu
folder=$1 source=$2 docs=$3
command -v npm >/dev/null 2>&1 || { echo "skipped: npm is not installed"; exit 77; }
mkdir -p "$folder/npm"
cp "$source/package.json" "$source/package-lock.json" "$source/stores.mjs" "$folder/npm/"
cd "$folder/npm"
if ! timeout 120 npm ci --no-audit --no-fund --silent >npm.log 2>&1; then
  echo "skipped: npm cannot fetch oxigraph: $(tail -n 1 npm.log)"
  exit 77
fi
exec node stores.mjs "$folder" "$docs"
