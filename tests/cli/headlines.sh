# Most headlines have their verb at the top (tests/accuracy/headlines.tsv;
# docs/model-card.md says how many, and what would be better).
. "$SOURCE/tests/cli/lib.sh"

python3 "$SOURCE/tests/accuracy/score-headlines.py" "$ACTANT" \
  "$SOURCE/tests/accuracy/headlines.tsv" wrong >out || fail "score-headlines.py"
awk '/^all right/ { exit !($NF >= .55) }' out || fail "$(cat out)"
finish
