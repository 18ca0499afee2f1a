# make.sh CASE: writes to standard output what ACTANT makes of the case's text.
set -eu
name=${1%.*}
case $1 in
*.nary | *.binary)
  exec "$ACTANT" extract -q --sentences --tokenized --tuples "${1##*.}" "$name.txt"
  ;;
*.conllu) exec "$ACTANT" parse -q --clean "$name.txt" ;;
*) exec "$ACTANT" build -q "$name.txt" -o - --format "${1##*.}" ;;
esac
