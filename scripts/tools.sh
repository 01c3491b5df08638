# Sourced by ./spatten and ./check: finds missing tools and installs their Debian packages.

# have_zlib: whether C++ programs can be linked with zlib.
have_zlib() {
  printf '#include <zlib.h>\n' | g++ -x c++ -fsyntax-only - 2>/dev/null
}

# java_major: major version of javac, 0 without one.
java_major() {
  local version
  version=$(javac -version 2>&1) || { echo 0; return; }
  version=${version#javac }
  echo "${version%%[.-]*}"
}

# jdk_package: the JDK's package on this release; later ones have no openjdk-17 any more.
jdk_package() {
  if [ -n "$(apt-cache policy openjdk-17-jdk-headless 2>/dev/null | grep -v 'Candidate: (none)' | grep Candidate)" ]; then
    echo openjdk-17-jdk-headless
  else
    echo default-jdk-headless
  fi
}

# missing_packages TOOL...: packages of the tools that are not there, one a line.
missing_packages() {
  local tool
  for tool in "$@"; do
    case $tool in
      javac) [ "$(java_major)" -ge 17 ] || echo jdk ;;
      mvn) command -v mvn >/dev/null || echo maven ;;
      fst2vcd) command -v fst2vcd >/dev/null || echo gtkwave ;;
      zlib) have_zlib || echo zlib1g-dev ;;
      *) command -v "$tool" >/dev/null || echo "$tool" ;;
    esac
  done
}

# require TOOL...: installs what is missing, or stops with the command that would.
require() {
  local missing elevate='' command
  missing=$(missing_packages "$@" | tr '\n' ' ')
  [ -n "$missing" ] || return 0
  if ! command -v apt-get >/dev/null; then
    echo "Missing: $missing(names of Debian packages). Install them with this system's package manager." >&2
    exit 3
  fi
  if [ "$(id -u)" -ne 0 ]; then
    if command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
      elevate='sudo'
    else
      missing=${missing/jdk/openjdk-17-jdk-headless}
      echo "Missing tools. Install them with:" >&2
      echo "  sudo apt-get update && sudo apt-get install -y $missing" >&2
      exit 3
    fi
  fi
  echo "Installing $missing" >&2
  $elevate apt-get update -qq || echo "apt-get update failed; trying with the lists there are" >&2
  missing=${missing/jdk/$(jdk_package)}
  command="$elevate env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing"
  # Word splitting makes one argument of each package.
  if ! $command >&2; then
    echo "Could not install $missing; the command was: $command" >&2
    exit 3
  fi
}
