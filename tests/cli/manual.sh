# Every command has a manual page with each of its options, and the shells
# complete what the program knows. PAGES is where the build wrote the pages.
. "$SOURCE/tests/cli/lib.sh"

"$ACTANT" --help | sed -n 's/^  \([a-z][a-z]*\)  *.*/\1/p' >commands
[ "$(wc -l <commands)" -ge 15 ] || fail "too few commands: $(cat commands)"
while read -r command; do
  page="$PAGES/actant-$command.1"
  [ -s "$page" ] || { fail "write docs/man/actant-$command.1.in"; continue; }
  sed 's/\\-/-/g' "$page" >plain
  "$ACTANT" "$command" --help |
    sed -n 's/^  \(-., \)\{0,1\}\(--[a-z-]*\).*/\2/p' >"$command.options"
  while read -r option; do
    grep -qE -- "^\.B .*$option(=|$)" plain || fail "$page: no $option"
  done <"$command.options"
  for section in NAME SYNOPSIS DESCRIPTION OPTIONS "EXIT STATUS"; do
    [ "$(grep -c "^\.SH $section\$" plain)" -eq 1 ] ||
      fail "$page: not one section $section"
  done
  says "$SOURCE/docs/man/actant.1" ".BR actant\\-$command (1)"
  if command -v groff >/dev/null; then
    groff -man -Tutf8 -ww -z "$page" 2>err || fail "$page: groff"
    [ ! -s err ] || fail "$page: $(cat err)"
  fi
done <commands

# The formats stand in one table; the pages name them all.
"$ACTANT" --help | sed -n 's/^formats: //p' >formats
[ "$(wc -w <formats)" -ge 15 ] || fail "formats: $(cat formats)"
for page in "$PAGES/actant-build.1" "$SOURCE/docs/man/actant.1"; do
  tr -s ' ,.()\n' '\n' <"$page" >words
  for format in $(cat formats); do
    grep -qx "$format" words || fail "$page does not name the format $format"
  done
done
run 2 "$ACTANT" build news.txt -o graph.docx
says err "no known format ($(cat formats))"

# complete WORD…: what bash offers for the last of the words.
complete_bash () {
  bash -c 'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
    _actant; printf "%s\n" "${COMPREPLY[@]}"' \
    - "$SOURCE/docs/completion/actant.bash" "$ACTANT" "$@" | sort
}
if command -v bash >/dev/null; then
  complete_bash "" >offered
  { cat commands; printf '%s\n' --help --version; } | sort >want
  same want offered
  complete_bash mer >offered
  [ "$(cat offered)" = merge ] || fail "mer: $(cat offered)"
  while read -r command; do
    complete_bash "$command" -- >offered
    sort "$command.options" >want
    diff want offered || fail "options of $command"
  done <commands
  complete_bash export --theme = d >offered
  [ "$(cat offered)" = dark ] || fail "--theme=d: $(cat offered)"
  complete_bash export --format "" >offered
  tr ' ' '\n' <formats | sort >want
  same want offered
  complete_bash export --cluster co >offered
  [ "$(echo $(cat offered))" = "community country" ] ||
    fail "--cluster co: $(cat offered)"
  complete_bash load --storage s >offered
  [ "$(cat offered)" = sqlite ] || fail "load --storage s: $(cat offered)"
  complete_bash query --format c >offered
  [ "$(cat offered)" = csv ] || fail "query --format c: $(cat offered)"
  complete_bash show "" >offered
  [ -z "$(cat offered)" ] || fail "files are left to bash: $(cat offered)"
fi
if command -v zsh >/dev/null; then
  run 0 zsh -n "$SOURCE/docs/completion/_actant"
fi
finish
