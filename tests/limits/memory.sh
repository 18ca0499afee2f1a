# Peak memory: of one article as long as a book, of many articles, on one thread
# and on two. The text is made, more or less as news is: names that come again,
# and sentences that say nothing of anybody.
. "$SOURCE/tests/cli/lib.sh"

# The kernel for AVX2 packs the weights once more: 3 MB.
packed=0
has_vnni || packed=3

# takes MB COMMAND…: the command succeeds with at most so much memory.
takes () {
  most=$(($1 + packed))
  shift
  peak=$(python3 - "$@" <<'END'
import resource, subprocess, sys
code = subprocess.call(sys.argv[1:])
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)
sys.exit(code)
END
  ) || fail "$* failed"
  echo "$peak MB: $*"
  [ "$peak" -le "$most" ] || fail "$peak MB instead of at most $most: $*"
}

python3 "$SOURCE/tests/bench/make-corpus.py" 3500 many.jsonl truth.json || exit 1
python3 - <<'END'
import json
texts = [json.loads(line)["text"] for line in open("many.jsonl")]
with open("book.jsonl", "w") as out:
    print(json.dumps({"id": "book", "title": "", "text": "\n".join(texts)}),
          file=out)
END
takes "$BOOK_MB" "$ACTANT" add -q --jobs 1 book.actant book.jsonl
# Long ones are not read side by side.
{ cat book.jsonl; sed 's/"id": "book"/"id": "second"/' book.jsonl; } >books.jsonl
takes "$BOOKS_MB" "$ACTANT" add -q --jobs 2 books.actant books.jsonl
takes "$MANY_MB" "$ACTANT" add -q --jobs 1 many.actant many.jsonl
finish
