# shellcheck shell=bash disable=SC2034
# Shared by the scripts beside it: finds the tools, builds what changed, starts the application.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
ROOT=$PWD
LOGS=$ROOT/backend/target/logs
JAR=$ROOT/backend/target/quarkus-app/quarkus-run.jar
# Builds are short: code that is compiled quickly serves them better than code that runs fast.
export MAVEN_OPTS=${MAVEN_OPTS:--XX:TieredStopAtLevel=1 -XX:+UseSerialGC}
export npm_config_fund=false npm_config_audit=false npm_config_update_notifier=false

say() { printf '%s\n' "$@"; }
die() { printf '\n%s\n' "$*" >&2; exit 1; }

# install COMMAND PACKAGE PURPOSE: takes a missing program from Debian's packages.
install() {
  command -v "$1" >/dev/null && return
  local apt=(apt-get) log=$LOGS/apt.log
  command -v apt-get >/dev/null || die "$3 needs the program \"$1\": install it and run the command again."
  if [ "$(id -u)" -ne 0 ]; then
    { command -v sudo >/dev/null && sudo -n true 2>/dev/null; } ||
      die "$3 needs the program \"$1\": install it with  sudo apt-get install $2"
    apt=(sudo -n apt-get)
  fi
  say "Installing $2 from Debian's packages …"
  mkdir -p "$LOGS"
  { "${apt[@]}" update && DEBIAN_FRONTEND=noninteractive "${apt[@]}" install -y --no-install-recommends "$2"; } \
    >"$log" 2>&1 || die "$2 could not be installed (see $log): install it by hand, $3 needs it."
}

# The MySQL that the tests start needs a library; without it that one test is skipped and says so.
need_libaio() {
  ldconfig -p 2>/dev/null | grep -q 'libaio\.so\.1 ' || (install libaio.so.1 libaio1 "The test on MySQL") ||
    say "Going on without the test on MySQL."
}

need_java() {
  local bin=${JAVA_HOME:+$JAVA_HOME/bin/} version
  JAVA=${bin}java
  command -v "${bin}javac" >/dev/null ||
    die "No JDK was found: install one of version 17 or newer (sudo apt-get install openjdk-17-jdk-headless) or set JAVA_HOME."
  version=$("${bin}javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
  [ "${version:-0}" -ge 17 ] ||
    die "The JDK is of version ${version:-unknown}, 17 or newer is needed: install openjdk-17-jdk-headless or set JAVA_HOME."
}

need_node() {
  { command -v node && command -v npm; } >/dev/null ||
    die "Node.js was not found: install version 20.19 or newer with npm."
  node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' ||
    die "Node.js is of version $(node -v), 20.19 or newer is needed: update Node.js."
}

# The shell of Chromium draws the same pages without a window, in two thirds of the time.
need_chromium() {
  local names=(chromium-headless-shell chromium chromium-browser google-chrome)
  CHROMIUM_PATH=${CHROMIUM_PATH:-$(command -v "${names[@]}" | head -n 1 || true)}
  if [ -z "$CHROMIUM_PATH" ]; then
    install chromium-headless-shell chromium-headless-shell "The end-to-end tests"
    CHROMIUM_PATH=$(command -v chromium-headless-shell)
  fi
  export CHROMIUM_PATH
}

need_tools() {
  need_java
  need_node
  install mvn maven "Building the backend"
}

# Background jobs get a process group each, so that Ctrl-C while building ends what they started too.
JOBS=()
# shellcheck disable=SC2329 # called by the traps
stop_jobs() {
  local job
  for job in "${JOBS[@]}"; do kill -TERM -- "-$job" 2>/dev/null || true; done
  wait
  exit 130
}
trap stop_jobs INT TERM HUP
background() {
  set -m
  "$@" &
  set +m
  JOBS+=($!)
}

# step LOG TITLE COMMAND…: runs quietly, tells every ten seconds that it still runs, shows the log when it fails.
step() {
  local log=$LOGS/$1.log title=$2 start=$SECONDS ticks=0 job
  shift 2
  mkdir -p "$LOGS"
  say "  $title …"
  background "$@" >"$log" 2>&1
  job=$!
  while kill -0 "$job" 2>/dev/null; do
    sleep 0.2
    ticks=$((ticks + 1))
    [ $((ticks % 50)) -ne 0 ] || say "  $title … $((SECONDS - start)) s"
  done
  wait "$job" || {
    tail -n 40 "$log" >&2
    die "$title failed; the whole output is in ${log#"$ROOT"/}"
  }
  say "  $title: done in $((SECONDS - start)) s"
}

maven() { (cd "$ROOT/backend" && mvn -B --no-transfer-progress "$@"); }
npm_in() { (cd "$ROOT/frontend" && npm --loglevel=error "$@"); }

# digest PATH…: one hash of the names and the contents of the files below.
digest() {
  find "$@" \( -name node_modules -o -name target -o -name dist -o -name dev-dist -o -name .tanstack \
    -o -name e2e -o -name test-results -o -name playwright-report -o -name routeTree.gen.ts \) -prune -o -type f -print0 |
    LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum
}

# current STAMP DIGEST: whether that very input was built before.
current() { [ -f "$1" ] && [ "$(cat "$1")" = "$2" ]; }

PACKAGES_STAMP=$ROOT/frontend/node_modules/.packages.sha256
PAGES_STAMP=$ROOT/frontend/node_modules/.pages.sha256
CLASSES_STAMP=$ROOT/backend/target/.classes.sha256
APP_STAMP=$ROOT/backend/target/.app.sha256

install_packages() {
  local now
  now=$(digest frontend/package.json frontend/package-lock.json)
  current "$PACKAGES_STAMP" "$now" && return
  # Not "npm ci": it refuses a lock file that lacks the optional packages of other platforms.
  step packages "Frontend packages" npm_in install --no-save --prefer-offline
  echo "$now" >"$PACKAGES_STAMP"
}

build_pages() {
  local now
  now=$(digest frontend openapi.yaml)
  [ -f frontend/dist/index.html ] && current "$PAGES_STAMP" "$now" && return
  step pages "Frontend pages" npm_in run build
  echo "$now" >"$PAGES_STAMP"
}

pages() {
  trap stop_jobs INT TERM HUP
  install_packages
  build_pages
}

backend_digest() { digest backend/pom.xml backend/src/main openapi.yaml; }
app_digest() { { backend_digest; cat "$PAGES_STAMP"; } | sha256sum; }

# Spectral is a third of all packages, and only this wants it: it stands apart, so that "make run" need not wait.
contract_lint() {
  local tools=$ROOT/.ci/contract now
  now=$(digest "$tools/package.json" "$tools/package-lock.json")
  if ! current "$tools/node_modules/.packages.sha256" "$now"; then
    (cd "$tools" && npm --loglevel=error install --no-save --prefer-offline) || return
    echo "$now" >"$tools/node_modules/.packages.sha256"
  fi
  "$tools/node_modules/.bin/spectral" lint openapi.yaml --ruleset .ci/contract-rules.yaml --fail-severity=warn
}

stamp() {
  backend_digest >"$CLASSES_STAMP"
  app_digest >"$APP_STAMP"
}

# Both halves side by side; the backend takes the pages in when it is packaged.
build() {
  say "Building what changed"
  local pages now
  background pages
  pages=$!
  now=$(backend_digest)
  if [ ! -f "$JAR" ] || ! current "$CLASSES_STAMP" "$now"; then
    # A resource or a model that is gone from the sources must not live on in the package.
    rm -rf backend/target/classes backend/target/generated-sources
    step classes "Backend" maven compile
    echo "$now" >"$CLASSES_STAMP"
  fi
  wait "$pages" || exit 1
  now=$(app_digest)
  if [ ! -f "$JAR" ] || ! current "$APP_STAMP" "$now"; then
    # The goals themselves: the whole way to "package" would generate and compile everything once more.
    step package "Application" maven clean:clean@old-pages resources:copy-resources@pages jar:jar quarkus:build
    echo "$now" >"$APP_STAMP"
  fi
}

free_port() { node -e 'const s = require("node:net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close() })'; }
port_free() { ! (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# http_status PORT PATH: the status of the answer, nothing when nobody answers.
http_status() {
  (exec 3<>"/dev/tcp/127.0.0.1/$1" && printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$2" >&3 &&
    IFS=' ' read -r -t 5 _ status _ <&3 && echo "$status") 2>/dev/null || true
}

# wait_ready PORT PID: until the application answers or has ended.
wait_ready() {
  while kill -0 "$2" 2>/dev/null; do
    [ "$(http_status "$1" /q/health/ready)" = 200 ] && return
    sleep 0.2
  done
  return 1
}

# tell_ready PORT PID: waits beside the application and says where it is.
tell_ready() {
  wait_ready "$1" "$2" || return 0
  say "" "Onuguu is ready: http://localhost:$1"
  if [ "$ONUGUU_DEMO_DATA" = true ]; then
    say "  Sign in as director, deputy, commission, district, admin or director2; the password is Ала-Тоо-2026"
  fi
  say "  Description of the API: http://localhost:$1/q/swagger-ui     Stop: Ctrl-C" ""
}

# The application as a command; the JVM's settings stand in one file for every use. It starts in its own
# folder, where the archive of its classes is found.
application() { cd "$(dirname "$JAR")" && exec "$JAVA" "@$ROOT/backend/jvm.options" -jar quarkus-run.jar; }
