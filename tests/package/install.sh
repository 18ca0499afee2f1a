# An installed tree holds what it should, and the library shows nothing but what
# its headers declare. BUILD is the build folder, VERSION the project's.
. "$SOURCE/tests/cli/lib.sh"

run 0 cmake --install "$BUILD" --prefix "$scratch/usr"
PKG_CONFIG_PATH=$(dirname "$(find usr -name actant.pc)")
export PKG_CONFIG_PATH
library=$(find usr -name "libactant.so.$VERSION")
[ -n "$library" ] || fail "no libactant.so.$VERSION"

run 0 usr/bin/actant --version
says out "actant $VERSION"
run 0 pkg-config --modversion actant
says out "$VERSION"
[ -n "$(find usr/share/man -name 'actant.1*')" ] || fail "no manual page"

# Functions declared in the headers are those that the library exports.
# shellcheck disable=SC2046
$CC -E -P $(pkg-config --cflags actant) -include actant/export.h \
  -include actant/extract.h -include actant/diff.h -x c /dev/null |
  tr '\n' ' ' | sed 's/static inline[^{]*{[^}]*}//g; s/;/;\n/g' |
  sed -n 's/.*[ *]\(act_[a-z0-9_]*\) (.*/\1/p' | sort -u >declared
nm -D --defined-only "$library" | awk '{print $3}' | sort >exported
[ "$(wc -l <exported)" -gt 50 ] || fail "too few exported functions"
diff declared exported >difference ||
  fail "declared (<) and exported (>) functions differ: $(cat difference)"
finish
