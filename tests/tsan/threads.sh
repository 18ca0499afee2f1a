# The whole line with two jobs under ThreadSanitizer (preset tsan): no race, and
# the bytes of one job. 77: this system does not let it run.
. "$SOURCE/tests/cli/lib.sh"
export G_SLICE=always-malloc
export TSAN_OPTIONS="exitcode=66 suppressions=$SOURCE/tests/tsan/glib.supp"
# Its memory map and that of a randomised address space may not agree.
set -- setarch "$(uname -m)" -R
"$@" true 2>/dev/null || set --
"$@" "$ACTANT" --version >out 2>err || { head -n 3 err; exit 77; }

news=$SOURCE/tests/articles
run 0 "$@" "$ACTANT" build -q --jobs 1 "$news" -o one.nq
run 0 "$@" "$ACTANT" build -q --jobs 2 "$news" -o two.nq
same one.nq two.nq
run 0 "$@" "$ACTANT" add -q --jobs 2 news.actant "$news"
run 0 "$@" "$ACTANT" export -q news.actant -o three.nq
same one.nq three.nq
run 0 "$@" "$ACTANT" parse --jobs 2 --conllu "$news/gdansk-1980.txt"
finish
