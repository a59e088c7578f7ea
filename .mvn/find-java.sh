# Sourced by ./mvnw and ./canvass. Sets JAVA_HOME to a JDK 25 or newer.
# Looks at JAVA_HOME, the PATH, then the usual places of Linux, macOS and SDKMAN.

java_major() { # the major version written in a JDK's own "release" file; nothing is started
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}

is_jdk() { # a JDK 25 or newer, with its compiler
  [ -x "$1/bin/javac" ] && major=$(java_major "$1") && [ -n "$major" ] && [ "$major" -ge 25 ]
}

find_java() {
  local candidate on_path resolved
  on_path=$(command -v javac || true)
  if [ -n "$on_path" ]; then
    while resolved=$(readlink "$on_path" 2>/dev/null); do
      case $resolved in /*) on_path=$resolved ;; *) on_path=$(dirname "$on_path")/$resolved ;; esac
    done
    on_path=$(dirname "$(dirname "$on_path")")
  fi
  for candidate in "${JAVA_HOME:-}" "$on_path" \
      "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* \
      /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.jdks/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
      /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if [ -n "$candidate" ] && is_jdk "$candidate"; then
      export JAVA_HOME=$candidate
      return 0
    fi
  done
  cat >&2 <<'SAY'
Canvass needs a JDK 25 or newer and found none in JAVA_HOME, on the PATH or in the usual places.
Install one and try again, for example:
  Debian, Ubuntu   apt-get install temurin-25-jdk   (from packages.adoptium.net), or openjdk-25-jdk where it is offered
  macOS            brew install openjdk@25
  SDKMAN           sdk install java 25-tem
Or set JAVA_HOME to the folder of one that is installed elsewhere.
SAY
  return 2
}
