# Parts of pages that are no article, titles and dates.
. "$SOURCE/tests/cli/lib.sh"

# page PART [AFTER]: an article of some paragraphs with PART in it.
page () {
  cat <<END
<!doctype html><html><head><title>Mayor sues | The Tarn Ledger</title></head>
<body><article><p>Mayor Grace Okafor sued the port operator Harborline on
Tuesday, accusing the company of dumping oil in Tarn Bay.</p>
<p>Harborline said it would fight the suit. The state sent inspectors to the
port on Wednesday morning.</p>
<p>Fishermen blocked the harbour in March with their boats after dead fish had
been found along the beach for several weeks.</p>
$1
<p>${2-}</p></article></body></html>
END
}
pell='<p>Governor Pell vetoed the harbour bill on Friday.</p>'
# left_out PART: nothing is told of Pell, and the rest is.
left_out () {
  page "$1" "Minister Ana Ruiz visited Tarn Bay in May with experts of the state, who took samples of the water and of the sand." >page.html
  run 0 "$ACTANT" build -q page.html -o - --format tsv
  lacks out "Pell"
  says out "Grace Okafor	sue	Harborline"
  says out "Ana Ruiz	visit"
}
for class in jp-relatedposts 'c-recirc c-x' moreStories yarpp teaser-list \
  latest-news inline-teaser entry-related author-bio; do
  left_out "<div class=\"$class\"><h3>X</h3>$pell</div>"
done
left_out "<section id=\"more-stories\">$pell</section>"
left_out "<div><h3>Recommended for you</h3>$pell</div>"
left_out "<div><div><h3>Read next</h3></div><ul><li>$pell</li></ul></div>"
left_out "<h3>Read next</h3><h4><a href=x>Pell vetoes</a></h4>$pell"
left_out "<a href=x><h3>Pell vetoes bill</h3>$pell</a>"
left_out "<blockquote class=\"twitter-tweet\">$pell&mdash; Bo (@bo)</blockquote>"
left_out "<p>Governor Pell vetoed the bill. &mdash; Bo (@bo) June 10, 2025</p>"

# The last third of a page at most goes with the heading above it.
page "<h3>Recommended for you</h3>$pell" >page.html
run 0 "$ACTANT" build -q page.html -o page.ttl
lacks page.ttl "Pell"
says page.ttl 'dct:title "Mayor sues"'
says page.ttl '"The Tarn Ledger"'
# kept PART: Pell is of the article after all.
kept () {
  page "$1" "${2-}" >page.html
  run 0 "$ACTANT" build -q page.html -o - --format tsv
  says out "Pell	veto"
}
long="Minister Ana Ruiz visited Tarn Bay in May with experts of the state, who took
samples of the water and of the sand. The experts will tell the council in June
what they found, and the council wants to close the beach until then, she said."
kept "<h3>Read next</h3>$pell" "$long"
kept "<h3>Read next</h3><p><a href=x>Bank sues Peru</a></p>$pell"
kept "<div class=\"unrelated\">$pell</div>"
kept "<div class=\"has-related\">$pell<p>$long $long</p></div>"
kept "<blockquote>$pell</blockquote>"

# Who wrote the article is no part of it, who is written about is.
page "" "<em>Jane Pilling covers ports for the Ledger. She won the Reed Prize.</em>" >page.html
run 0 "$ACTANT" build -q page.html -o - --format tsv
lacks out "Reed"
page "<p>Jane Pilling took the pictures.</p>" "Jane Pilling covers ports for the Ledger. She won the Reed Prize." >page.html
run 0 "$ACTANT" build -q page.html -o - --format tsv
says out "Reed Prize"

# A line with a dateline is no title, and the place need not be in capitals.
# dated DATELINE DATE
dated () {
  printf 'Schmidt sacks Klein\n\n%sChancellor Anna Schmidt sacked Finance Minister Otto Klein on Monday.\n\n%s\n' \
    "$1" "Schmidt said that Klein had lied to the parliament of the country about the debts of the state for years." >dated.txt
  run 0 "$ACTANT" build -q dated.txt -o dated.ttl
  says dated.ttl 'dct:title "Schmidt sacks Klein"'
  [ -z "${2-}" ] || says dated.ttl "dct:issued \"$2\""
}
dated 'KYIV, June 11 (Reuters) - '
dated 'LONDON (AP) — '
dated 'Kelmore, 11 June 2025 - ' 2025-06-11
dated 'Kelmore, June 11, 2025. ' 2025-06-11
dated 'Port Kelmore, June 11, 2025 – ' 2025-06-11
dated '(Reuters, Kelmore, 11 June 2025) ' 2025-06-11
dated 'On Wednesday, 11 June 2025. '
lacks dated.ttl "dct:issued"

# The date of a page that says none stands in its address.
page "" "" | sed 's#<head>#<head><link rel="canonical" href="https://tarn.example/2025/06/11/mayor-sues/">#' >dated.html
run 0 "$ACTANT" build -q dated.html -o dated.ttl
says dated.ttl '2025-06-11'
finish
