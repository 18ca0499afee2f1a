# The Debian packages are made, please lintian, and hold a program that works.
. "$SOURCE/tests/cli/lib.sh"

for tool in dpkg-deb dpkg-shlibdeps file; do
  command -v $tool >/dev/null || { echo "SKIPPED: no $tool" >&2; exit 77; }
done
run 0 cpack --config "$BUILD/CPackConfig.cmake" -G DEB -B "$scratch/made" \
  -D CPACK_DEBIAN_COMPRESSION_TYPE=gzip
cd made || exit 1
lines_of () { find . -maxdepth 1 -name "$1" | wc -l; }
[ "$(lines_of '*.deb')" -eq 3 ] || fail "not three packages: $(ls)"
name=libactant${VERSION%%.*}

# field FILE NAME
field () { dpkg-deb -f "$1"_"$VERSION"_*.deb "$2"; }
field actant Depends >depends
for library in libc6 libglib2.0-0 libsqlite3-0 librdf0 libraptor2-0 libgvc6; do
  says depends "$library"
done
field $name Depends >depends
says depends libglib2.0-0
field libactant-dev Depends >depends
says depends "$name (= $VERSION)"
says depends libglib2.0-dev

for package in actant $name libactant-dev; do
  dpkg-deb -x ${package}_"$VERSION"_*.deb root
  for file in copyright changelog.gz; do
    [ -s root/usr/share/doc/$package/$file ] || fail "$package: no $file"
  done
done
for command in build parse; do
  [ -s root/usr/share/man/man1/actant-$command.1.gz ] || fail "no page $command"
done
for file in bash-completion/completions/actant zsh/vendor-completions/_actant; do
  [ -s root/usr/share/$file ] || fail "no $file"
done
run 0 root/usr/bin/actant build -q \
  "$SOURCE/tests/articles/suez-1956.txt" -o graph.nq
run 0 "$ACTANT" build -q "$SOURCE/tests/articles/suez-1956.txt" -o want.nq
same want.nq graph.nq

command -v lintian >/dev/null || {
  echo "SKIPPED: no lintian; the rest is well" >&2
  [ "$failures" -eq 0 ] && exit 77
}
run 0 lintian --allow-root --fail-on error -- *.deb
cat out >&2
finish
