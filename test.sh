#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Runs every test there is, those of the assembled server, a real browser and a real PostgreSQL included.
set -uo pipefail
cd "$(dirname "$(readlink -f "$0")")"
. .ci/tools.sh

need_java javac
need_maven
need_node
need_font
need_browser() {
  command -v "$1" >/dev/null || install_packages "$2" || echo "test.sh: $2 is not installed; tests that need it fail" >&2
}
need_browser chromium chromium
need_browser firefox-esr firefox-esr
need_browser pdftotext poppler-utils

find . -path '*/node_modules' -prune -o -path '*/target/*-reports/*.xml' -type f -exec rm -f {} +
digest=$(sources)
mvn -B -ntp -fae verify -DskipITs=false "$@"
result=$?
# What was tested need not be built again to be run.
if [ "$result" = 0 ]; then echo "$digest" >"$stamp"; fi

reports() { find . -path '*/node_modules' -prune -o -path '*/target/*-reports/TEST-*.xml' -type f -print0; }

# What failed is said last, where nobody has to look for it: the test, and the first lines of why.
reports | xargs -0 -r awk '
  /<testcase / { test = $0; sub(/^ *<testcase /, "", test); sub(/>.*/, "", test) }
  /<(failure|error)[ >]/ { print "FAILED " test; left = 12 }
  left > 0 { print "    " substr($0, 1, 500); left-- }
  /<\/(failure|error)>/ { left = 0 }'

# Each <testsuite> of each report carries its counts.
reports | xargs -0 -r grep -ho '<testsuite [^>]*>' |
  awk '
    function count(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : 0 }
    { tests += count("tests"); failed += count("failures") + count("errors"); skipped += count("skipped") }
    END { printf "%d passed, %d failed, %d skipped\n", tests - failed - skipped, failed, skipped; exit failed > 0 }' ||
  result=1
exit "$result"
