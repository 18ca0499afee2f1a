# Sentences that end anywhere, as headlines and broken pages have them: every
# beginning of every sentence of right-edges.tsv is an article of its own.
. "$SOURCE/tests/cli/lib.sh"

cut -f1 "$SOURCE/tests/cli/right-edges.tsv" | sort -u | awk '{
  gsub(/["\\]/, "")
  text = ""
  for (i = 1; i <= NF; i++) {
    text = text (i > 1 ? " " : "") $i
    printf "{\"id\":\"%d-%d\",\"text\":\"%s\"}\n", NR, i, text
  }
}' >cut.jsonl
run 0 "$ACTANT" build -q cut.jsonl -o cut.nq
run 0 "$ACTANT" build -q --fast cut.jsonl -o fast.nq

for headline in "Police reveal who the suspect is" "What the deal is" \
  "Report reveals how corrupt the police were" "ha, s"; do
  printf '%s\n' "$headline" >headline.txt
  run 0 "$ACTANT" build -q headline.txt -o headline.nq
done

# Two repairs of a tree once made a circle of it, and the run never ended.
cat >circle.txt <<'TEXT'
In May 2005, Oslo won Baltic Club approval for a debt-relief deal that cancelled $18 billion of debt in exchange for $12 billion in payments - a total package worth $30 billion of Norway's total $37 billion external debt.
TEXT
run 0 timeout 60 "$ACTANT" build -q circle.txt -o circle.nq

finish
