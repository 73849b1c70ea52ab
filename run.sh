#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Builds what is not built and runs a demonstration server in the foreground until INT or TERM.
set -euo pipefail

usage() {
  cat <<'TEXT'
./run.sh [--port N] [--https-port N] [--data DIR] [--database JDBC_URL] [--now INSTANT]

  --port N          HTTP port, 8181 at first                                     BANJIE_HTTP_PORT
  --https-port N    HTTPS port, 8443 at first                                    BANJIE_HTTPS_PORT
  --data DIR        everything the server writes, .banjie here at first          BANJIE_DATA
  --database URL    jdbc:postgresql://... or jdbc:derby:..., Derby at first      BANJIE_DATABASE, _USER, _PASSWORD
  --now INSTANT     where the demonstration's clock starts                       BANJIE_DEMO_NOW

BANJIE_DEMO_PASSWORD is the password of all accounts, banjie-demo if not set. Without the demonstration, a server is
started by karaf-distribution/target/assembly/bin/banjie, see its --help.
TEXT
}

here=$PWD
cd "$(dirname "$(readlink -f "$0")")"
root=$PWD
. .ci/tools.sh

data=${BANJIE_DATA:-$root/.banjie}
while [ $# -gt 0 ]; do
  case $1 in
    --help | -h) usage && exit 0 ;;
    --port | --https-port | --data | --database | --now) [ $# -gt 1 ] || fail "$1 needs a value" ;;
    *) fail "unknown argument $1, see --help" ;;
  esac
  case $1 in
    --port) export BANJIE_HTTP_PORT=$2 ;;
    --https-port) export BANJIE_HTTPS_PORT=$2 ;;
    --data) data=$2 ;;
    --database) export BANJIE_DATABASE=$2 ;;
    --now) export BANJIE_DEMO_NOW=$2 ;;
  esac
  shift 2
done
data=$(cd "$here" && mkdir -p "$data" && cd "$data" && pwd)

build() {
  # Two starts at once build once.
  mkdir -p .build
  exec 8>.build/lock
  flock 8
  local digest
  digest=$(sources)
  if [ ! -d "$home" ] || [ "$digest" != "$(cat "$stamp" 2>/dev/null || true)" ]; then
    need_java javac
    need_maven
    need_node
    need_font
    echo "Building, this takes a few minutes the first time ..."
    rm -f "$stamp"
    mvn -q -B -ntp package -DskipTests -Dspotless.check.skip=true -pl '!itests,!benchmarks'
    echo "$digest" >"$stamp"
  fi
  exec 8>&-
}

# get PATH: the body of an answer of the server, empty while there is none.
get() {
  {
    exec 7<>"/dev/tcp/127.0.0.1/$port" &&
      printf 'GET %s HTTP/1.0\r\nHost: 127.0.0.1:%s\r\nConnection: close\r\n\r\n' "$1" "$port" >&7 &&
      timeout 10 cat <&7
    exec 7>&-
  } 2>/dev/null || true
}

# Whether every region in the inbox is open and the demonstration's data are loaded.
ready() {
  local open expected
  expected=$(find "$data/deploy" -name 'io.banjie.region.*.jar' -printf '%f\n' | sed 's/-[0-9].*//' | sort -u | wc -l)
  open=$(get /api/regions | grep -o '"state" *: *"OPEN"' | wc -l || true)
  [ "$expected" -gt 0 ] && [ "$open" -ge "$expected" ] && get /health | grep -Eq '^[A-Z]* *demonstration: (loaded|failed)'
}

server=
stop() {
  trap '' INT TERM
  [ -z "$server" ] || kill -TERM "$server" 2>/dev/null || true
  wait || true
  exit 0
}
trap stop INT TERM

build
need_java java
"$home/bin/banjie" --demo --data "$data" &
server=$!

port=
until [ -n "$port" ] && ready; do
  kill -0 "$server" 2>/dev/null || { wait "$server" || true; fail "the server ended; its log is in $data/data/log"; }
  port=$(sed -n 's/^org.osgi.service.http.port *= *//p' "$data/etc/org.ops4j.pax.web.cfg" 2>/dev/null || true)
  sleep 0.2
done
kill -0 "$server" 2>/dev/null || fail "the server ended; its log is in $data/data/log"

cat <<TEXT
Data and settings  $data
Log                $data/data/log/banjie.log
Inbox of regions   $data/deploy
Text messages      $data/demo/messages
Password of all    ${BANJIE_DEMO_PASSWORD:-banjie-demo}
TEXT
if [ -f "$data/demo/accounts.txt" ]; then cat "$data/demo/accounts.txt"; fi
echo "ready http://127.0.0.1:$port/"
wait "$server" || fail "the server ended; its log is in $data/data/log"
