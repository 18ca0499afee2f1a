#!/bin/sh
# Prints the manual page of a command: what `actant COMMAND --help` says of its
# arguments and options, around the text of docs/man/actant-COMMAND.1.in.
#     man-page.sh ACTANT COMMAND TEMPLATE VERSION
set -eu
"$1" "$2" --help | sed 's/…/.../g; s/\\/\\e/g; s/-/\\-/g; s/—/\\(em/g' |
  awk -v command="$2" -v template="$3" -v version="$4" '
  /^  actant / {
    sub (/^ *actant [a-z]* \[OPTION...\] */, "")
    cut = index ($0, " \\(em ")
    synopsis = substr ($0, 1, cut - 1)
    summary = substr ($0, cut + 6)
  }
  /^  (\\-[a-z], )?\\-\\-/ {
    sub (/^ */, "")
    cut = match ($0, /  +/)
    options = options ".TP\n.B " substr ($0, 1, cut - 1) "\n\\&" \
              substr ($0, cut + RLENGTH) ".\n"
  }
  END {
    print ".TH ACTANT\\-" toupper (command) " 1 \"November 2026\" \"actant " \
          version "\" \"User Commands\""
    print ".SH NAME\nactant\\-" command " \\- " summary
    print ".SH SYNOPSIS\n.B actant " command "\n.RI [ OPTION ...]\n" synopsis
    while ((getline line <template) > 0)
      if (line == "@OPTIONS@")
        printf ".SH OPTIONS\n%s", options
      else
        print line
    print ".SH EXIT STATUS\n0 done; 1 an input was bad, the rest was done; " \
          "2 usage; 3 reading or writing\nfailed."
    print ".SH SEE ALSO\n.BR actant (1)"
  }'
