#!/bin/sh
# Shards and a merge under GNU parallel: the same graph as on one machine, byte
# for byte, and a task that failed is run again alone. 77: skipped.
parallel --version 2>/dev/null | grep -q '^GNU parallel' ||
  { echo "skipped: GNU parallel is not installed"; exit 77; }
. "$SOURCE/tests/interop/cluster/lib.sh"
trap 'rm -rf "$scratch"' EXIT
export HOME="$scratch" # parallel keeps notes there
all () {
  seq 0 $((shards - 1)) |
    parallel --jobs 2 "$@" --joblog jobs \
      "$scripts/shard.sh" list "$shards" shards 2>parallel.log &&
    "$scripts/merge.sh" "$shards" shards merged.actant 2>merge.log
}
all && fail "a killed task was not noticed"
check_failed
all --resume-failed || fail "the second run failed"
check_done
# The last file of a list counts, be there an end of its line or not.
printf '%s\n%s' "$(sed -n 1p list)" "$(sed -n 2p list)" >short
ACTANT=$real "$scripts/shard.sh" short 2 short-shards 1 2>short.log ||
  fail "the last file of a list without a line end"
