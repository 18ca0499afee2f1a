#!/bin/sh
#SBATCH --job-name=actant-merge
#SBATCH --output=actant-merge.log
# Makes one graph file of all the shards in FOLDER. See actant-cluster(7).
#   merge.sh SHARDS FOLDER OUT.actant
set -eu
shards=$1 folder=$2 out=$3
set --
number=0
while [ "$number" -lt "$shards" ]; do
  shard=$folder/shard-$number.actant
  [ -e "$shard" ] || {
    echo "merge.sh: $shard is missing: its task has failed or still runs" >&2
    exit 1
  }
  set -- "$@" "$shard"
  number=$((number + 1))
done
exec "${ACTANT:-actant}" merge "$@" -o "$out"
