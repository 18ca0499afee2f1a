#!/bin/sh
# Builds the graph of NEWS, checks it, and compares it with LAST, which it then
# replaces. Fails with 1 when a disputed statement of LAST is gone or no longer
# disputed, and leaves LAST alone.
#     ci.sh NEWS LAST.actant
set -eu
actant=${ACTANT:-actant}
news=$1 last=$2 new=$2.new.actant

trap 'rm -f "$new" "$new.json"' EXIT
rm -f "$new"
"$actant" add --quiet "$new" "$news"
"$actant" verify --quiet "$new"
if [ -e "$last" ]; then
  "$actant" diff "$last" "$new" | tail -n 1
  "$actant" diff --json "$last" "$new" >"$new.json"
  gone=$(jq -r '
    .claims
    | (.dropped[] | select(.disputed)),
      (.changed[] | select(.was.disputed and (.disputed | not)))
    | [.subject, (if .polarity == "negative" then "not" else empty end),
       .relation, (.object | if type == "object" then .value else . end)]
    | map(select(. != null)) | join(" ")' "$new.json")
  if [ -n "$gone" ]; then
    printf 'no longer disputed:\n%s\n' "$gone"
    exit 1
  fi
fi
mv "$new" "$last"
