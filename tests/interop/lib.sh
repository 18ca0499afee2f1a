# What the scripts that load a store share.
status=0
# check WHAT OURS THEIRS: the same bytes; else says how they differ, status 1.
check () {
  if cmp -s "$2" "$3"; then
    echo "ok   $1"
  else
    echo "FAIL $1: $(diff "$2" "$3" | head -n 4 | cut -c 1-300)"
    status=1
  fi
}
