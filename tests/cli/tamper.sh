# verify finds what was changed in a graph file, and says where.
. "$SOURCE/tests/cli/lib.sh"

article Weber >weber.txt
run 0 "$ACTANT" add -q news.actant weber.txt
run 0 "$ACTANT" verify news.actant

# tamper SQL TEXT: after the change verify fails, and its message has the text.
tamper () {
  cp news.actant bad.actant
  sqlite3 bad.actant "$1" || fail "sqlite3: $1"
  sqlite3 bad.actant .dump >bad.sql
  if cmp -s clean.sql bad.sql; then fail "changes nothing: $1"; fi
  run 3 "$ACTANT" verify bad.actant
  says err "$2"
}
sqlite3 news.actant .dump >clean.sql

# one letter of the text, one digit of its hash
tamper "UPDATE documents SET text = replace (text, 'denied', 'denier')" \
  "the text of weber is not that of its hash"
tamper "UPDATE documents SET text = replace (text, '12 March', '13 March')" \
  "the text of weber is not that of its hash"
tamper "UPDATE documents SET hash = 'x' || substr (hash, 2)" "weber"
tamper "UPDATE documents SET name = 'kranz'" "the text of kranz is not"
# an offset
tamper "UPDATE propositions SET end_byte = 100000 WHERE number = 0" \
  "weber: proposition 0 has evidence outside its sentence"
tamper "UPDATE propositions SET first_byte = sentence_first_byte - 1
  WHERE sentence_first_byte > 0" "has evidence outside its sentence"
# what an offset points to, a value that there is not
tamper "UPDATE mentions SET entity = 99 WHERE number = 0" \
  "weber: mention 0 points to an entity that does not exist"
tamper "UPDATE propositions SET subject = 99 WHERE number = 0" \
  "weber: proposition 0 points to an entity that does not exist"
tamper "UPDATE propositions SET polarity = 9 WHERE number = 0" \
  "bad proposition"
# one letter of a label
tamper "UPDATE entities SET label = 'Anna Wober' WHERE label LIKE 'Anna%'" \
  'its label "Anna Wober" stands in none of its documents'
# rows of a document that is gone
tamper "UPDATE entities SET document = 7 WHERE number = 0" "damaged graph file"
finish
