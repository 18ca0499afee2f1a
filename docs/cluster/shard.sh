#!/bin/sh
#SBATCH --job-name=actant-shard
#SBATCH --output=actant-shard-%a.log
# One shard of a corpus: reads every SHARDS-th file of LIST, from number NUMBER
# on, into FOLDER/shard-NUMBER.actant. See actant-cluster(7).
#   shard.sh LIST SHARDS FOLDER [NUMBER]
# NUMBER is Slurm's SLURM_ARRAY_TASK_ID when it is not given. A shard that is
# there is not made again; one that was broken off is gone on with.
set -eu
list=$1 shards=$2 folder=$3
number=${4:-${SLURM_ARRAY_TASK_ID:?no number of a shard}}
ACTANT=${ACTANT:-actant} JOBS=${SLURM_CPUS_PER_TASK:-1}
shard=$folder/shard-$number.actant PART=$folder/part-$number.actant
export ACTANT JOBS PART

[ ! -e "$shard" ] || exit 0
mkdir -p "$folder"
[ "$(grep -c '' "$list")" -gt "$number" ] || {
  echo "shard.sh: $list has no file for shard $number of $shards" >&2
  exit 2
}
# A file in between: in a pipe a failure of awk would go unseen.
files=$folder/files-$number.txt
awk -v n="$shards" -v k="$number" '(NR - 1) % n == k' "$list" >"$files"
# Status 1 of add: single articles were bad, the rest is in the shard. What is
# worse ends the task.
# shellcheck disable=SC2016
xargs -d '\n' -a "$files" sh -c '
  "$ACTANT" add --quiet --jobs "$JOBS" "$PART" "$@" || [ $? -eq 1 ] ||
    exit 255' add
mv "$PART" "$shard"
rm "$files"
