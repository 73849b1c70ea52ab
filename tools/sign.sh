#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Signs a filing with the key of a PKCS#12 file and prints the request body: tools/sign.sh --help, see README.md.
set -euo pipefail
here=$PWD
cd "$(dirname "$(readlink -f "$0")")/.."
root=$PWD
. .ci/tools.sh

need_java java
if [ ! -d tools/target/lib ] || [ -n "$(find tools/pom.xml tools/src -newer tools/target/lib -print -quit)" ]; then
  need_java javac
  need_maven
  mvn -q -B -ntp package -DskipTests -Dspotless.check.skip=true -pl tools >&2
  touch tools/target/lib
fi
cd "$here"
exec "$JAVA_HOME/bin/java" -cp "$root/tools/target/classes:$root/tools/target/lib/*" io.banjie.tools.Sign "$@"
