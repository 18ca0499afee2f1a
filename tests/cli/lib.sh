# Shared by the tests here: a scratch folder, and checks that say what failed.
# ACTANT is the program, SOURCE the checkout.
set -u
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch" || exit 1
failures=0

fail () {
  printf 'FAILED: %s\n' "$*" >&2
  failures=$((failures + 1))
}

# run STATUS COMMAND…: runs it, keeps stdout in "out" and stderr in "err".
run () {
  want=$1
  shift
  "$@" >out 2>err </dev/null
  got=$?
  [ "$got" -eq "$want" ] || {
    fail "exit status $got instead of $want: $*"
    head -n 5 err >&2
  }
}

# says FILE TEXT: the file holds this text. lines FILE N: it has N lines.
says () {
  grep -qF -- "$2" "$1" || fail "'$2' is not in $1: $(head -n 3 "$1")"
}
lacks () {
  if grep -qF -- "$2" "$1"; then fail "'$2' is in $1"; fi
}
lines () {
  [ "$(wc -l <"$1")" -eq "$2" ] || fail "$1 has $(wc -l <"$1") lines, not $2"
}
same () {
  cmp -s "$1" "$2" || fail "$1 and $2 differ"
}

# The processor has the instructions that the network is fastest with.
has_vnni () {
  grep -qE 'avx512_vnni|avx_vnni' /proc/cpuinfo
}

finish () {
  [ "$failures" -eq 0 ] || exit 1
}

# JSON Lines of a table whose first column is a sentence: each a document of its
# own, called by its row from 0 on.
one_a_line () {
  awk -F '\t' '{ printf "{\"id\":\"%d\",\"title\":\"\",\"text\":\"%s\\n\"}\n", NR - 1, $1 }' "$1"
}

# A small article, different for every NAME.
article () {
  cat <<END
Minister $1 visits Vilnius

VILNIUS, 12 March 2019. Foreign Minister Anna $1 met President Jonas Petraitis
in Vilnius on Tuesday. She said that the two governments had signed an
agreement on trade. Petraitis denied that Lithuania would close the border.
END
}
