#!/bin/sh
# The page in a real browser: page.sh PAGES-FOLDER SOURCE-FOLDER. Screenshots
# are left in the folder. 77: skipped (no Chromium, no npm).
set -eu
folder=$1 source=$2
for name in ${CHROMIUM:-} chromium chromium-browser google-chrome; do
  CHROMIUM=$(command -v "$name" 2>/dev/null) && break
done
[ -n "${CHROMIUM:-}" ] || { echo "skipped: Chromium is not installed"; exit 77; }
command -v npm >/dev/null 2>&1 || { echo "skipped: npm is not installed"; exit 77; }
mkdir -p "$folder/npm"
cp "$source/package.json" "$source/package-lock.json" "$source/page.mjs" "$folder/npm/"
cd "$folder/npm"
if ! timeout 120 npm ci --no-audit --no-fund --silent >npm.log 2>&1; then
  echo "skipped: npm cannot fetch playwright-core: $(tail -n 1 npm.log)"
  exit 77
fi
export CHROMIUM
exec node page.mjs "$folder"
