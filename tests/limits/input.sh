# Degenerate texts: bounded time, a clear word or sensible output, and the
# other articles are done.
. "$SOURCE/tests/cli/lib.sh"

article Weber >good.txt
repeat () { awk -v n="$1" -v t="$2" 'BEGIN { for (i = 0; i < n; i++) printf "%s", t }'; }

# sensible NAME STATUS: builds NAME.txt with a good article in bounded time.
sensible () {
  rm -f graph.jsonl
  run "$2" timeout 60 "$ACTANT" build -q "$1.txt" good.txt -o graph.jsonl
  says graph.jsonl '"document":"good"'
}

repeat 100000000 a >huge.txt
sensible huge 1
lines err 1
says err "huge.txt"
rm huge.txt
{ repeat 500 "red, "; echo "and blue flags were seen in Oslo."; } >commas.txt
sensible commas 0
{ repeat 80 "Anna Weber and "; echo "Jonas Kranz met in Bonn."; } >conjuncts.txt
sensible conjuncts 0
{ repeat 5000 "word "; echo; } >long.txt
sensible long 0
{ repeat 300 "he said that "; echo "it rained."; } >nested.txt
sensible nested 0
{ repeat 2000 '("'; repeat 2000 '")'; echo; } >brackets.txt
sensible brackets 1
says err "no words"
repeat 20000 'anna weber met jonas kranz in bonn ' >unpunctuated.txt
sensible unpunctuated 0
repeat 300 'ANNA WEBER MET JONAS KRANZ IN BONN. ' >capitals.txt
sensible capitals 0
repeat 300 'Президент встретился с министром в Минске. ' >cyrillic.txt
sensible cyrillic 0
repeat 100000 '!' >marks.txt
sensible marks 1
says err "no words"
repeat 20000 '
' >blank.txt
sensible blank 1
says err "blank.txt"
repeat 3000 'x́̂̃ ' >combining.txt
sensible combining 0
finish
