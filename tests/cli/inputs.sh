# Feeds, mails, pages without text, and files that are no news.
. "$SOURCE/tests/cli/lib.sh"

# An article an item, whichever way it is written.
cat >feed.rss <<'END'
<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:media="http://search.yahoo.com/mrss/">
<channel><title>The Tarn Ledger</title><link>https://tarn.example</link>
<item><title>Mayor fires chief</title><link>https://tarn.example/1</link>
<pubDate>Wed, 11 Jun 2025 07:30:00 GMT</pubDate><media:title>No</media:title>
<description>&lt;p&gt;Mayor Tilda Vance fired police chief Ron Mabry &amp;amp; left.&lt;/p&gt;</description></item>
<item><title>Bank sues Peru</title><guid>tarn-2</guid>
<description>In short.</description>
<content:encoded><![CDATA[<p>The Andes Bank sued Peru on Monday.</p>]]></content:encoded></item>
<item><pubDate>Wed, 11 Jun 2025 07:30:00 GMT</pubDate></item>
</channel></rss>
END
run 1 "$ACTANT" build -q feed.rss -o feed.actant
says err "feed.rss#3: no text in it"
run 0 "$ACTANT" stats --documents feed.actant
lines out 2
says out "https://tarn.example/1	2025-06-11"
says out "tarn-2"
run 0 "$ACTANT" export -q feed.actant -o - --format tsv
says out "Tilda Vance	fire	Ron Mabry"
says out "Andes Bank	sue	Peru"
lacks out "In short"
cat >feed.xml <<'END'
<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>F</title>
<entry><title>Bank sues Peru</title><updated>2025-06-11T07:30:00Z</updated>
<link rel="self" href="https://tarn.example/feed"/>
<link rel="alternate" href="https://tarn.example/2"/>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The Andes
Bank sued Peru.</p><p>Ana Pena praised Bo Lind.</p></div></content></entry></feed>
END
run 0 "$ACTANT" build -q feed.xml -o - --format tsv
says out "Ana Pena	praise	Bo Lind"
says out "https://tarn.example/2"
printf '<rss version="2.0"><channel><title>x' >cut.rss
run 1 "$ACTANT" build -q cut.rss -o none.ttl
says err "cut.rss: feed without items"

# Mails.
cat >note.eml <<'END'
Return-Path: <desk@tarn.example>
From: "Desk" <desk@tarn.example>
Subject: =?utf-8?Q?Vance_fires?=
 =?utf-8?B?IGNoaWVm?=
Date: Wed, 11 Jun 2025 07:30:00 +0000
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="b1"

--b1
Content-Type: text/html; charset=utf-8

<p>Mayor Tilda Vance fired the wrong one.</p>

--b1
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Mayor Tilda Vance fired police chief Ron Pe=F1a on Tuesday after the coun=
cil had asked for it.

--b1--
END
run 0 "$ACTANT" build -q note.eml -o - --format tsv
says out "Tilda Vance	fire	Ron Peña"
lacks out "wrong"
lacks out "Desk"
run 0 "$ACTANT" build -q note.eml -o note.ttl
says note.ttl 'dct:title "Vance fires chief"'
says note.ttl '2025-06-11'

# A page that a script fills.
cat >app.html <<'END'
<!doctype html><html><head><title>Loading…</title>
<script type="application/ld+json">{"@type":"NewsArticle",
"headline":"Kwan quits","datePublished":"2025-05-02","articleBody":
"Senator Helen Kwan quit the committee on Friday.\nKwan accused Burt Lyle."}
</script></head><body><div id="root"></div></body></html>
END
run 0 "$ACTANT" build -q app.html -o - --format tsv
says out "Helen Kwan	accuse	Burt Lyle"
lacks out "articleBody"
printf '<html><body><script>var a = "Ann met Bob.";</script></body></html>' >a.html
run 1 "$ACTANT" build -q a.html -o none.ttl

# What is no news says what it is.
# no NAME BYTES MESSAGE
no () {
  printf "$2" >"$1"
  run 1 "$ACTANT" build -q "$1" -o none.ttl
  says err "$1:"
  says err "$3"
}
no a.pdf '%%PDF-1.4\n' "is a PDF: convert it with pdftotext"
no a.txt '%%PDF-1.4\n' "is a PDF"
no a.png '\211PNG\r\n' "is a picture (PNG)"
no a.docx 'PK\003\004....word/document.xml' "is a Word document"
no a.zip 'PK\003\004....a.txt' "is a ZIP archive"
no map.xml '<?xml version="1.0"?>\n<urlset xmlns="x">' "is a sitemap"
no a.nq '<http://a.example/a> <http://a.example/b> "c" .\n' "is RDF"
no a.dot 'digraph G { a -> b }' "is a graph for Graphviz"
no old.txt 'Ana Pe\361a left.\n' "invalid UTF-8 (byte 0xf1); convert"

no wide.txt 'A\000n\000a\000 \000l\000e\000f\000t\000.\000' "is it UTF-16"

# What the program wrote itself is left out with a note.
article Weber >good.txt
for format in ttl nq trig rdf tsv dot jsonl html; do
  run 0 "$ACTANT" build -q good.txt -o own.$format
  run 0 "$ACTANT" build own.$format good.txt -o graph.jsonl
  says err "note: own.$format: written by actant"
done

# --since tells of articles without a date.
echo 'Ana Pena criticised Russia.' >undated.txt
run 0 "$ACTANT" build good.txt undated.txt --since 2019-01-01 -o graph.jsonl
says err "note: 1 article is of no known date: left out"

# Markdown: its marks are no words, and the way back leads to the file.
cat >note.md <<'END'
---
title: "Vance fires chief"
date: 2025-06-11
---

## Why he went ##

Mayor **Tilda Vance** fired *Ron Mabry*, [the chief](https://tarn.example/m).[^1]

> "He lied," Vance told _The Ledger_.

* Council member Ira Stone praised Vance; 2 * 3 is 6, a snake_case_name stays.

```
Ann Code met Bo Code.
```
![Ann Picture met Bo Lind](x.png)

[^1]: Ann Note met Bo Lind.
END
run 0 "$ACTANT" build -q note.md -o note.jsonl -o note.ttl
says note.jsonl '"text":"Mayor Tilda Vance fired Ron Mabry, the chief."'
says note.jsonl 'Vance told The Ledger.'
says note.jsonl '2 * 3 is 6, a snake_case_name stays'
lacks note.jsonl 'Code'
lacks note.jsonl 'Picture'
lacks note.jsonl 'Ann Note'
says note.ttl 'dct:title "Vance fires chief"'
says note.ttl '2025-06-11'
at=$(grep -o '"text":"Mayor Tilda Vance","file_start":[0-9]*' note.jsonl |
  head -n 1 | sed 's/.*://')
[ "$(tail -c +$((${at:-0} + 1)) note.md | head -c 11)" = 'Mayor **Til' ] ||
  fail "Markdown: the way back: $at"

# Mended twice: what was read as windows-1252, and Markdown.
printf '# Who left\n\nMinister **Ana Pe\303\203\302\261a** left [Oslo](http://a.example).\n' >twice.md
run 0 "$ACTANT" build -q twice.md -o - --format jsonl
says out '"text":"Minister Ana Peña left Oslo."'

# Hyphens of the layout.
printf 'Minister Ana Pena criti\302\255cised Rus\302\255sia.\n' >soft.txt
run 0 "$ACTANT" build -q soft.txt -o - --format tsv
says out "Ana Pena	criticise	Russia"
cat >wrapped.txt <<'END'
The government of Lakeland accused the min-
ing company Norvex of poisoning the river. Gov-
ernor Alice Marren said that Norvex had con-
cealed two reports about the river. The state-
owned bank sued Norvex in the capital. Si-
mon Brandt, who leads Norvex, denied the ac-
cusation on Tuesday, and the police ar-

The Lakeland Courier                  Page 4

rested four of the workers of the company.
END
run 0 "$ACTANT" build -q wrapped.txt -o wrapped.jsonl
says wrapped.jsonl 'accused the mining\ncompany Norvex'
says wrapped.jsonl 'Governor\nAlice Marren'
says wrapped.jsonl 'state-owned'
says wrapped.jsonl 'Simon'
says wrapped.jsonl 'the police arrested\nfour of the workers'
lacks wrapped.jsonl 'Courier'

# Lines that <br> parts: a list, or a paragraph.
cat >lines.html <<'END'
<html><body><p>The council met on Monday and talked about the harbour.</p>
<p>Governor Pell vetoed the bill<br/>Senator Kwan sued Ann Lind</p>
<p>Mayor Grace Okafor sued the port<br>operator Harborline on Tuesday.</p>
<p>Minister Ruiz met Governor<br>Tom Hale in the capital of the state.</p>
</body></html>
END
run 0 "$ACTANT" build -q lines.html -o - --format tsv
says out "Kwan	sue	Ann Lind"
says out "Harborline"
lacks out "bill senator"
says out "Ruiz	meet	Tom Hale"

# What is not English is kept, nothing is told of it, and a note says so.
cat >fremd.txt <<'END'
Der Präsident hat am Montag den Minister Karl Huber entlassen, weil er nicht mit
der Regierung über die Steuern reden wollte. Die Opposition kritisierte das und
sagte, dass sie eine Untersuchung fordern werde.
END
run 0 "$ACTANT" build fremd.txt good.txt -o both.actant
says err "note: fremd.txt: does not look like English"
run 0 "$ACTANT" stats --documents both.actant
lines out 2
run 0 "$ACTANT" export -q both.actant -o - --format tsv
lacks out "Huber"
says out "Weber"

# Behind a damaged gzip member the next ones are read.
for i in 1 2 3; do
  printf '{"id":"m%s","text":"Anna Weber met Carl Olsen in Oslo on day %s."}\n' $i $i |
    gzip -c >part$i.gz
done
size=$(wc -c <part2.gz)
{
  cat part1.gz
  head -c 14 part2.gz
  printf 'XXXXXXXX'
  tail -c +23 part2.gz
  cat part3.gz
} >damaged.jsonl.gz
run 1 "$ACTANT" build -q damaged.jsonl.gz -o damaged.actant
says err "damaged.jsonl.gz: gzip data is damaged"
run 0 "$ACTANT" stats --documents damaged.actant
says out "m1"
says out "m3"

# The day before yesterday.
printf '{"id":"a","date":"2025-06-11","text":"Mayor Hale fired Ann Stone the day before yesterday."}\n' >day.jsonl
run 0 "$ACTANT" build -q day.jsonl -o - --format tsv
says out "the day before yesterday	2025-06-09"
finish
