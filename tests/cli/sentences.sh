# extract and parse: columns, verbatim sentences, given words.
. "$SOURCE/tests/cli/lib.sh"

cat >lines.txt <<'END'
The council 's chairman , Paul Meyer , resigned in May after a long dispute .
Marta Nowak sold the house in Lublin to a company from Prague .
END
run 0 "$ACTANT" extract --sentences --tokenized --tuples nary lines.txt
cut -f1 out | sort -u >sentences
sort -u lines.txt | cmp -s - sentences || fail "sentences are not verbatim"
awk -F '\t' 'NF < 5 || $2 < 0 || $2 > 1 { exit 1 }' out || fail "columns: $(cat out)"
says out "Marta Nowak	sold"
run 0 "$ACTANT" extract --sentences --tokenized --tuples binary lines.txt
says out "Marta Nowak	sold	the house"

article Weber >weber.txt
run 0 "$ACTANT" parse weber.txt
awk -F '\t' '/^[0-9]+\t/ && NF != 10 { exit 1 }' out || fail "not ten columns"
cp out first.conllu
run 0 "$ACTANT" parse --tokenized first.conllu
grep -v '^#' first.conllu | cut -f2 >a
grep -v '^#' out | cut -f2 >b
same a b
# One root a sentence, every head in range.
awk -F '\t' '/^$/ { if (roots != 1) exit 1; roots = 0 }
             /^[0-9]+\t/ { if ($7 == 0) roots++ }' out || fail "roots"
# The network hangs the name on the last noun; what statements are read from
# has it with the leader.
echo "The leader of the rebels, Omar Diallo, left." >leader.txt
run 0 "$ACTANT" parse --sentences --repaired leader.txt
awk -F '\t' '$2 == "Omar" && $7 == 2 { found = 1 } END { exit !found }' out || fail "not repaired: $(cat out)"
cp out leader.conllu
run 0 "$ACTANT" parse --trees --repaired leader.conllu
grep -v '^#' leader.conllu | cut -f2,7,8 >a
grep -v '^#' out | cut -f2,7,8 >b
same a b # nothing is mended twice
printf 'Petar Petrov\tPeter Petroff\nMaria Weber\tJonas Kranz\n' >pairs.tsv
run 0 "$ACTANT" match --tsv pairs.tsv
lines out 2
says out "Petar Petrov	Peter Petroff	same"
says out "Maria Weber	Jonas Kranz	different"
finish
