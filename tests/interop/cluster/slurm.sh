#!/bin/sh
# Shards as an array job on two nodes and a merge that depends on it, under a
# Slurm of our own (slurmctld, two slurmd, munged, all on this host): the same
# graph as on one machine, byte for byte; a task that failed is run again alone.
# 77: skipped.
for program in munged slurmctld slurmd sbatch; do
  command -v $program >/dev/null 2>&1 ||
    { echo "skipped: $program is not installed"; exit 77; }
done
[ "$(id -u)" -eq 0 ] || { echo "skipped: slurmd must be root"; exit 77; }
. "$SOURCE/tests/interop/cluster/lib.sh"
daemons=""
stop () {
  # One that has ended by itself must not change the exit status.
  # shellcheck disable=SC2086
  [ -z "$daemons" ] || kill $daemons 2>/dev/null || :
  wait || :
  rm -rf "$scratch"
}
trap stop EXIT

# start COMMAND…: as a daemon of ours.
start () {
  "$@" >>daemons.log 2>&1 &
  daemons="$daemons $!"
}
# wait_for COMMAND…: half a minute at most.
wait_for () {
  tries=0
  until "$@" >/dev/null 2>&1; do
    tries=$((tries + 1))
    [ $tries -lt 150 ] || return 1
    sleep 0.2
  done
}

free_ports=$(python3 -c '
import socket
s = [socket.socket() for _ in range(3)]
for x in s: x.bind(("127.0.0.1", 0))
print(*(x.getsockname()[1] for x in s))')
# shellcheck disable=SC2086
set -- $free_ports
mkdir -p slurm/state slurm/munge
chmod 700 slurm/munge
head -c 1024 /dev/urandom >slurm/munge/key
chmod 600 slurm/munge/key
export SLURM_CONF="$scratch/slurm/slurm.conf"
host=$(hostname -s)
cat >"$SLURM_CONF" <<END
ClusterName=actant
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=$1
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$scratch/slurm/socket
StateSaveLocation=$scratch/slurm/state
SlurmctldPidFile=$scratch/slurm/ctld.pid
SlurmdPidFile=$scratch/slurm/%n.pid
SlurmdSpoolDir=$scratch/slurm/%n
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
MpiDefault=none
SchedulerParameters=batch_sched_delay=0,sched_interval=1
JobRequeue=0
ReturnToService=2
NodeName=n1 NodeHostname=$host NodeAddr=127.0.0.1 Port=$2 CPUs=1
NodeName=n2 NodeHostname=$host NodeAddr=127.0.0.1 Port=$3 CPUs=1
PartitionName=all Nodes=n1,n2 Default=YES MaxTime=5 State=UP
END
start munged --foreground --force --key-file=slurm/munge/key \
  --socket="$scratch/slurm/socket" --pid-file="$scratch/slurm/munge/pid" \
  --log-file="$scratch/slurm/munge/log" --seed-file="$scratch/slurm/munge/seed"
wait_for test -S slurm/socket || fail "munged does not start"
start slurmctld -D
start slurmd -D -N n1
start slurmd -D -N n2
both_idle () { [ "$(sinfo -h -N -t idle -o %N | wc -l)" -eq 2 ]; }
wait_for both_idle || {
  grep -q 'slurmd initialization failed' daemons.log || fail "no nodes come up"
  echo "skipped: slurmd does not run here:" \
    "$(grep -m 1 'slurmd.*error' daemons.log)"
  exit 77
}

none_left () { [ -z "$(squeue -h -o %i)" ]; }
submit () {
  "$scripts/submit.sh" list "$shards" shards merged.actant >jobs \
    2>submit.log || fail "not submitted"
  wait_for none_left || fail "the jobs do not end"
}
submit
[ "$(wc -l <jobs)" -eq 2 ] || fail "not an array and a merge: $(cat jobs)"
check_failed
[ "$(cut -d ' ' -f 1 calls-before | sort -u | wc -l)" -eq 2 ] ||
  fail "the array did not run on both nodes"
submit
check_done
