# Builds that are killed, full disks, folders without permission, two writers:
# what was committed stays, the next run goes on, the message says what it was.
. "$SOURCE/tests/cli/lib.sh"

awk 'BEGIN {
  split("Anna Weber,Jonas Kranz,Ilona Varga,Peter Holm,Marta Lindt", p, ",")
  split("Bonn,Oslo,Vilnius,Lyon", c, ",")
  for (i = 0; i < 5000; i++)
    printf "{\"id\":\"a%d\",\"date\":\"2021-03-%02d\",\"text\":\"%s met %s in %s for the %d. time. %s denied that %s left %s.\\n\"}\n",
      i, i % 28 + 1, p[i % 5 + 1], p[int(i / 5) % 5 + 1], c[i % 4 + 1], i,
      p[i % 5 + 1], p[int(i / 7) % 5 + 1], c[i % 4 + 1]
}' >news.jsonl
run 0 "$ACTANT" add -q whole.actant news.jsonl
run 0 "$ACTANT" export -q whole.actant -o whole.nq

articles_in () {
  "$ACTANT" stats "$1" 2>/dev/null | sed -n 's/^articles *//p'
}
# whole_again FILE: sound as it lies, and the next run makes it complete.
whole_again () {
  rm -f whole-again.nq
  if [ -n "$(articles_in "$1")" ]; then run 0 "$ACTANT" verify "$1"; fi
  run 0 "$ACTANT" add -q "$1" news.jsonl
  [ ! -e "$1-wal" ] && [ ! -e "$1-journal" ] || fail "a log is left of $1"
  run 0 "$ACTANT" verify "$1"
  run 0 "$ACTANT" export -q "$1" -o whole-again.nq
  same whole.nq whole-again.nq
}

# kill -9, again and again, on the same file: it only grows.
before=0
for delay in 0.02 0.3 0.5 0.6 0.7 0.8 1.0; do
  timeout -s KILL $delay "$ACTANT" add -q killed.actant news.jsonl 2>err
  now=$(articles_in killed.actant)
  [ "${now:-0}" -ge $before ] || fail "$before articles, ${now:-none} after a kill"
  before=${now:-0}
done
whole_again killed.actant

# Ctrl-C and its kin: what was read is kept and told, nothing is left half
# done, whoever started it sees the signal. The input stays open, so that it
# cannot have ended by itself; it may be read to its end or in its midst.
mkfifo stopped
# interrupt SIGNAL COMMAND…: later where it came before the program was ready.
interrupt () {
  signal=$1
  shift
  for delay in 1 4 12; do
    rm -f stopped.actant*
    (cat news.jsonl; exec sleep $((delay + 2))) >stopped 2>/dev/null &
    env --default-signal=INT,TERM timeout --preserve-status -s "$signal" \
      $delay "$@" <stopped 2>err
    got=$?
    wait
    if grep -q "stopping; once more stops at once" err; then return; fi
  done
  fail "$signal was not noticed"
}
for pair in INT:130 TERM:143; do
  interrupt "${pair%:*}" "$ACTANT" add -q stopped.actant -
  [ $got -eq "${pair#*:}" ] || fail "${pair%:*}: exit status $got"
  now=$(articles_in stopped.actant)
  says err "interrupted: ${now:-0} added, 0 already there; the same command"
  whole_again stopped.actant
done
mkdir nothing
interrupt INT "$ACTANT" build -q - -o nothing/x.nq -o nothing/x.actant
[ $got -eq 130 ] || fail "INT of build: exit status $got"
says err "interrupted: nothing is written"
[ -z "$(ls -A nothing)" ] || fail "left of build: $(ls -A nothing)"

# Killed while it puts its log away or commits, call by call.
if strace -f -qq -o /dev/null -e trace=close true 2>/dev/null; then
  for place in fdatasync:4 fdatasync:9 fdatasync:15 unlink:1 unlink:3 unlink:4; do
    call=${place%:*}
    rm -f cut.actant*
    strace -f -qq -o /dev/null -e trace="$call" \
      -e inject="$call:signal=KILL:when=${place#*:}" \
      "$ACTANT" add -q cut.actant news.jsonl >out 2>err
    cp whole.nq none.nq
    # Readers undo what was interrupted, or there was nothing yet.
    "$ACTANT" export -q cut.actant -o none.nq 2>err ||
      grep -q 'it is empty\|no graph yet' err || fail "$(cat err)"
    whole_again cut.actant
  done
fi

# A full disk: a limit on the size of files, and a small file system.
rm -f full.actant*
(ulimit -f 2500 && exec "$ACTANT" add -q full.actant news.jsonl) >out 2>err
[ $? -eq 3 ] || fail "full disk: exit status"
says err "full.actant: "
says err "what was not committed is lost"
lacks err "already there"
grep -q 'nothing was added\|added before writing failed' err || fail "$(cat err)"
whole_again full.actant
cp whole.actant full.actant
(ulimit -f 300 && exec "$ACTANT" export -q full.actant -o full.nq) >out 2>err
[ $? -eq 3 ] || fail "full disk of an export: exit status"
[ ! -e full.nq ] || fail "half an export is left"
mkdir small
if mount -t tmpfs -o size=2m none small 2>/dev/null; then
  "$ACTANT" add -q small/full.actant news.jsonl >out 2>err
  [ $? -eq 3 ] || fail "full file system: exit status"
  says err "no space left on the disk"
  says err "2000 added before writing failed"
  now=$(articles_in small/full.actant)
  [ "${now:-0}" -eq 2000 ] || fail "of the first batch there are ${now:-0}"
  mount -o remount,size=40m small
  whole_again small/full.actant
  umount small
fi

# No permission, as somebody who is not root.
mkdir locked
cp whole.actant locked/news.actant
chmod 666 locked/news.actant
chmod 755 . locked
user=
if [ "$(id -u)" -eq 0 ]; then
  user="setpriv --reuid=65534 --regid=65534 --clear-groups"
else
  chmod 555 locked
fi
if [ -z "$user" ] || $user "$ACTANT" stats locked/news.actant >out 2>&1; then
  run 0 $user "$ACTANT" stats locked/news.actant
  run 0 $user "$ACTANT" verify locked/news.actant
  run 3 $user "$ACTANT" add -q locked/news.actant news.jsonl
  says err "no permission to write into its folder"
  run 3 $user "$ACTANT" retract locked/news.actant a1
  run 3 $user "$ACTANT" add -q locked/new.actant news.jsonl
  says err "locked/new.actant: Permission denied"
  run 3 $user "$ACTANT" build -q news.jsonl -o locked/new.nq
  says err "locked/new.nq: cannot be written: Permission denied"
fi
chmod 755 locked
same whole.actant locked/news.actant

# Two writers: the second is told so, readers see the last commit.
mkfifo pipe
cp whole.actant two.actant
"$ACTANT" add -q two.actant - <pipe >first.out 2>&1 &
exec 4>pipe
sleep 0.5
run 3 "$ACTANT" add -q two.actant news.jsonl
says err "two.actant: another process is writing to it"
run 3 "$ACTANT" retract two.actant a1
run 3 "$ACTANT" merge -q whole.actant -o two.actant
[ "$(articles_in two.actant)" -eq 5000 ] || fail "a reader beside a writer"
article Weber >&4
exec 4>&-
wait $! || fail "the first writer: $(cat first.out)"
[ "$(articles_in two.actant)" -eq 5001 ] || fail "the first writer's article"
finish
