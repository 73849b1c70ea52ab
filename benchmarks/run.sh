#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Builds what is not built and takes one measurement: benchmarks/run.sh NAME [--option value ...], see README.md.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
. .ci/tools.sh

[ $# -gt 0 ] || fail "say what to measure, see benchmarks/README.md"
need_java javac
if [ ! -d benchmarks/target/lib ] || [ ! -d "$home" ] ||
  [ -n "$(find benchmarks/pom.xml benchmarks/src -newer benchmarks/target/lib -print -quit)" ] ||
  [ "$(sources)" != "$(cat "$stamp" 2>/dev/null || true)" ]; then
  need_maven
  need_node
  need_font
  digest=$(sources)
  mvn -q -B -ntp package -DskipTests -Dspotless.check.skip=true -pl '!itests'
  touch benchmarks/target/lib
  echo "$digest" >"$stamp"
fi
# In a row: what the machine does at the time is part of a measurement.
exec "$JAVA_HOME/bin/java" -Xmx1g -cp "benchmarks/target/classes:benchmarks/target/lib/*" io.banjie.benchmarks.Benchmarks "$@"
