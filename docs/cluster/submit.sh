#!/bin/sh
# Hands a corpus to Slurm: an array of shards, and a merge that waits for all
# of them. See actant-cluster(7).
#   submit.sh LIST SHARDS FOLDER OUT.actant [OPTION OF SBATCH...]
# Said again after a failure it submits only the shards that are missing. Prints
# the numbers of the jobs: the array's (nothing when no shard is missing), the
# merge's.
set -eu
list=$1 shards=$2 folder=$3 out=$4
shift 4
here=$(cd "$(dirname "$0")" && pwd)
files=$(grep -c '' "$list")
[ "$shards" -ge 1 ] && [ "$files" -ge "$shards" ] || {
  echo "submit.sh: $files files in $list cannot make $shards shards" >&2
  exit 2
}
missing=""
number=0
while [ "$number" -lt "$shards" ]; do
  [ -e "$folder/shard-$number.actant" ] || missing="$missing,$number"
  number=$((number + 1))
done
after=""
if [ -n "$missing" ]; then
  array=$(sbatch --parsable --array="${missing#,}" "$@" \
    "$here/shard.sh" "$list" "$shards" "$folder")
  echo "$array"
  after=--dependency=afterok:${array%%;*}
fi
# shellcheck disable=SC2086
sbatch --parsable --kill-on-invalid-dep=yes $after "$@" \
  "$here/merge.sh" "$shards" "$folder" "$out"
