# Degenerate texts: bounded time, a clear word or sensible output, and the
# other articles are done.
. "$SOURCE/tests/cli/lib.sh"

article Weber >good.txt
repeat () { awk -v n="$1" -v t="$2" 'BEGIN { for (i = 0; i < n; i++) printf "%s", t }'; }

# The network takes twice the time where there are no VNNI instructions, and
# such processors are slower otherwise, too.
has_vnni || CPU_SECONDS=$((3 * CPU_SECONDS))

# sensible NAME STATUS: builds NAME (.txt) with a good article within 20 seconds
# of the processor (CPU_SECONDS), however busy the machine is.
sensible () {
  rm -f graph.jsonl
  case $1 in *.*) input=$1 ;; *) input=$1.txt ;; esac
  run "$2" timeout 800 sh -c "ulimit -t $CPU_SECONDS"' && exec "$@"' sh \
    "$ACTANT" build -q "$input" good.txt -o graph.jsonl
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
{ echo "The mayor of Brenik said that"; repeat 50000 '('; echo "it"
  repeat 50000 ')'; echo "was closed."; } | tr -d '\n' >parentheses.txt
sensible parentheses 0
{ repeat 10000000 x; echo " is a word."; } >line.txt
sensible line 0
repeat 15000 'The mayor of Brenik said on Monday that the harbour would be closed. ' >paragraph.txt
sensible paragraph 0
repeat 100000 Themayorsaid >spaceless.txt
sensible spaceless 0
repeat 3000 'ANNA WEBER MET JONAS KRANZ IN BONN ' >shouted.txt
sensible shouted 0
{ repeat 50000 "red, "; echo "and blue flags were seen in Oslo."; } >list.txt
sensible list 0
# Pronouns that mean nobody: one chain of 100,000.
repeat 100000 '"Yes," he said. ' >pronouns.txt
sensible pronouns 0
repeat 20000 'The harbour of Brenik is closed to all the
' >wrapped.txt
sensible wrapped 0
{ repeat 200000 '<div>'; echo "<p>Anna Weber met Jonas Kranz."; } >deep.html
sensible deep.html 0
{ echo "<p>"; repeat 100000 '&'; echo " Anna Weber met Jonas Kranz."; } >signs.html
sensible signs.html 0
{ repeat 300000 '<p><b><i>'; echo "Anna Weber met Jonas Kranz."; } >open.html
sensible open.html 0
head -c 300000000 /dev/zero | gzip >bomb.txt.gz
sensible bomb.txt.gz 1
says err "bomb.txt.gz"
repeat 3000 'x́̂̃ ' >combining.txt
sensible combining 0
finish
