# Completion of actant for bash. Commands and options are asked of the program
# itself, so that they are those of the version that is installed.
_actant ()
{
  local program=${COMP_WORDS[0]} command=${COMP_WORDS[1]:-}
  local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
  local words=

  # "--theme=dark" comes as three words.
  if [[ $current == "=" ]]; then
    current=
  elif [[ $before == "=" ]]; then
    before=${COMP_WORDS[COMP_CWORD - 2]}
  fi
  if ((COMP_CWORD == 1)); then
    words="--help --version $("$program" --help 2>/dev/null |
      sed -n 's/^  \([a-z][a-z]*\)  *.*/\1/p')"
  elif [[ $before == --theme || ${COMP_WORDS[COMP_CWORD - 1]} == --theme ]]; then
    words="light dark"
  elif [[ $before == --cluster || ${COMP_WORDS[COMP_CWORD - 1]} == --cluster ]]; then
    words="community country none"
  elif [[ $before == --tuples ]]; then
    words="nary binary"
  elif [[ $before == --storage ]]; then
    words="sqlite hashes"
  elif [[ $before == --format || $before == -f ]]; then
    words=$("$program" --help 2>/dev/null | sed -n 's/^formats: //p')
    [[ $command != query ]] || words="table csv json"
  elif [[ $current == -* ]]; then
    words=$("$program" "$command" --help 2>/dev/null |
      sed -n 's/^  \(-., \)\{0,1\}\(--[a-z-]*\).*/\2/p')
  fi
  # Nothing: file names, by -o default.
  COMPREPLY=()
  [[ -z $words ]] ||
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}
complete -o bashdefault -o default -F _actant actant
