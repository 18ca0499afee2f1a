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
# what could be true, but is not what was added: an offset within its sentence,
# a name, another wording, a denial, the word for it, a title
differ='is not as it was added'
tamper "UPDATE documents SET network = '0.9'" "$differ"
tamper "UPDATE propositions SET first_byte = first_byte + 1 WHERE number = 0" \
  "weber $differ (statements do not have their checksum)"
tamper "UPDATE propositions SET polarity = 1 WHERE number = 0" \
  "weber $differ (statements do"
tamper "UPDATE propositions SET stance = 0, cue = 'said' WHERE cue = 'denied'" \
  "weber $differ (statements do"
tamper "UPDATE entities SET label = 'Anna Wober' WHERE label LIKE 'Anna%'" \
  "weber $differ (entities do"
tamper "UPDATE aliases SET text = 'Petrov' WHERE text LIKE '%Petraitis'" \
  "weber $differ (aliases do"
tamper "UPDATE mentions SET kind = 1, entity = 1 WHERE number = 0" \
  "weber $differ (mentions do"
tamper "UPDATE documents SET title = 'Minister stays', date = '2020-01-01'" \
  "weber $differ (metadata do"
tamper "DELETE FROM checksums" "weber has no checksums"

# every column of every table, in the row with the highest numbers, and that row
sqlite3 news.actant "SELECT m.name, c.name, CASE c.type
    WHEN 'TEXT' THEN format('coalesce(%s, '''') || ''x''', c.name)
    WHEN 'BLOB' THEN format('CAST(coalesce(%s, '''') || x''00'' AS BLOB)', c.name)
    ELSE format('coalesce(%s, 0) + 1', c.name) END,
    (SELECT group_concat(k.name) FROM pragma_table_info(m.name) k WHERE k.pk)
  FROM sqlite_master m, pragma_table_info(m.name) c
  WHERE m.type = 'table' ORDER BY m.name, c.cid" >columns
while IFS='|' read -r table column rest; do
  other=${rest%|*} key=${rest##*|}
  order=$(printf '%s' "$key" | sed 's/,\|$/ DESC&/g')
  last="($key) = (SELECT $key FROM $table ORDER BY $order LIMIT 1)"
  tamper "UPDATE $table SET $column = $other WHERE $last" "damaged graph file"
  [ "$column" != "${key%%,*}" ] ||
    tamper "DELETE FROM $table WHERE $last" "damaged graph file"
done <columns
[ "$(cut -d '|' -f 1 columns | uniq | wc -l)" -eq 6 ] || fail "six tables"
[ "$(wc -l <columns)" -gt 50 ] || fail "columns are missing: $(cat columns)"
# rows of a document that is gone
tamper "UPDATE entities SET document = 7 WHERE number = 0" "damaged graph file"

# who reads the file is told as well, and it does not spread to another one
cp news.actant bad.actant
sqlite3 bad.actant "UPDATE propositions SET polarity = 1 - polarity"
run 3 "$ACTANT" export bad.actant -o bad.ttl
says err "weber $differ (statements do"
run 3 "$ACTANT" merge news.actant bad.actant -o both.actant
says err "weber $differ"
# the way out: read the article again
run 0 "$ACTANT" retract -q bad.actant weber
run 0 "$ACTANT" add -q bad.actant weber.txt
run 0 "$ACTANT" verify bad.actant
sqlite3 bad.actant .dump >bad.sql
same clean.sql bad.sql
finish
