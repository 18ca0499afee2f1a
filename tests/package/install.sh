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
$CC -E -P $(pkg-config --cflags actant) -include actant/actant.h -x c /dev/null |
  tr '\n' ' ' | sed 's/static inline[^{]*{[^}]*}//g; s/;/;\n/g' |
  sed -n 's/.*[ *]\(act_[a-z0-9_]*\) (.*/\1/p' | sort -u >declared
nm -D --defined-only "$library" | awk '{print $3}' | sort >exported
[ "$(wc -l <exported)" -gt 50 ] || fail "too few exported functions"
diff declared exported >difference ||
  fail "declared (<) and exported (>) functions differ: $(cat difference)"

# Every installed header compiles alone.
for header in usr/include/actant/*.h; do
  # shellcheck disable=SC2046
  echo "#include <actant/${header##*/}>" |
    $CC -fsyntax-only -Wall -Wextra -Werror -std=c11 -x c \
      $(pkg-config --cflags actant) - 2>err ||
    fail "$header does not compile alone: $(cat err)"
done

# The examples, found by pkg-config and by find_package, and what they say of an
# article: the same as the program.
examples="$SOURCE/docs/examples"
articles="$SOURCE/tests/articles"
mkdir pc
for name in build-graph list-claims; do
  # shellcheck disable=SC2046
  run 0 $CC -std=c11 -Wall -Wextra -Werror -o pc/$name "$examples/$name.c" \
    $(pkg-config --cflags --libs actant)
done
run 0 cmake -G Ninja -S "$examples" -B cm -DCMAKE_PREFIX_PATH="$scratch/usr" \
  -DCMAKE_C_COMPILER="$CC"
run 0 cmake --build cm
run 0 usr/bin/actant build -q "$articles" -o want.nq -o want.jsonl
LD_LIBRARY_PATH=$(dirname "$library")
export LD_LIBRARY_PATH
for way in pc cm; do
  rm -f news.actant
  run 0 $way/build-graph news.actant "$articles" -- got.nq got.jsonl
  says out "$(find "$articles" -name '*.txt' | wc -l) new articles"
  same want.nq got.nq
  same want.jsonl got.jsonl
  run 0 $way/build-graph news.actant "$articles" -- got.nq
  says out "0 new articles"
  article Kovalenko >article.txt
  $way/list-claims <article.txt >out || fail "$way/list-claims"
  says out "positive, conditional; "
  says out "Petraitis denies"
  # The bytes of the quotation are those of the article.
  sed -n 's/^    bytes \([0-9]*\) to \([0-9]*\): .*/\1 \2/p' out | sort -u |
    while read -r begin end; do
      head -c "$end" article.txt | tail -c +$((begin + 1)) |
        tr '\n' ' ' >quotation
      tr '\n' ' ' <out | grep -qF "bytes $begin to $end: \"$(cat quotation)\"" ||
        echo "$begin $end"
    done >wrong
  lines wrong 0
done
run 1 cm/list-claims
run 2 cm/build-graph news.actant "$articles" -- got.unknown
run 2 cm/build-graph
finish
