# check.sh CASE: fails with the difference from the golden file.
set -eu
sh ./make.sh "$1" | diff "$1" - || {
  echo "tests/golden/$1 differs; if that is right: tests/golden/rewrite.sh" >&2
  exit 1
}
