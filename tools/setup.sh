# Shared by ./run and ./test: system libraries, the environment, the pinned packages, the translations.
# Sourced, never run. Sets PYTHON to the environment's interpreter.

say() { printf '%s\n' "$*" >&2; }

library_is_missing() { ! /sbin/ldconfig -p 2>/dev/null | grep -q "$1"; }

# The Debian packages that are missing, a line each. $1: "window" when a real display will be used.
missing_packages() {
  library_is_missing libglib-2.0.so.0 && echo "$(first_known libglib2.0-0t64 libglib2.0-0)"
  library_is_missing libGL.so.1 && echo libgl1
  library_is_missing libEGL.so.1 && echo libegl1
  library_is_missing libdbus-1.so.3 && echo libdbus-1-3
  library_is_missing libfontconfig.so.1 && echo libfontconfig1
  library_is_missing libxkbcommon.so.0 && echo libxkbcommon0
  library_is_missing libgssapi_krb5.so.2 && echo libgssapi-krb5-2  # Qt Network, lrelease
  if [ "${1:-}" = window ]; then
    library_is_missing libxcb-cursor.so.0 && echo libxcb-cursor0
    library_is_missing libxcb-icccm.so.4 && echo libxcb-icccm4
    library_is_missing libxcb-keysyms.so.1 && echo libxcb-keysyms1
    library_is_missing libxcb-shape.so.0 && echo libxcb-shape0
    library_is_missing libxkbcommon-x11.so.0 && echo libxkbcommon-x11-0
    library_is_missing libcups.so.2 && echo "$(first_known libcups2t64 libcups2)"  # printing
  fi
  "$BASE_PYTHON" -c 'import ensurepip, venv' 2>/dev/null || echo python3-venv
  return 0
}

# Ubuntu 24.04 and Debian 13 renamed some libraries (t64): the first name apt knows.
first_known() {
  local name
  for name in "$@"; do
    if apt-cache show "$name" >/dev/null 2>&1; then echo "$name"; return; fi
  done
  echo "${!#}"
}

install_system_packages() {
  local packages
  packages=$(missing_packages "${1:-}" | sort -u | tr '\n' ' ')
  [ -z "${packages// /}" ] && return 0
  if ! command -v apt-get >/dev/null 2>&1; then
    say "These system packages are missing: $packages- install them with your system's package manager, then start again."
    exit 1
  fi
  local install="apt-get update -q && apt-get install -y -q --no-install-recommends"
  say "Installing system libraries: $packages"
  if [ "$(id -u)" = 0 ]; then
    DEBIAN_FRONTEND=noninteractive sh -c "apt-get update -q" >/dev/null || true
    packages=$(missing_packages "${1:-}" | sort -u | tr '\n' ' ')
    DEBIAN_FRONTEND=noninteractive sh -c "apt-get install -y -q --no-install-recommends $packages" >/dev/null && return 0
  elif sudo -n true 2>/dev/null || { [ -t 0 ] && command -v sudo >/dev/null 2>&1; }; then
    sudo sh -c "$install $packages" >/dev/null && return 0
  fi
  say "Some system libraries are missing. Type this once, then start again:"
  say "  sudo sh -c '$install $packages'"
  exit 1
}

find_python() {
  local candidate
  for candidate in "${FORAS_PYTHON:-}" python3 python3.13 python3.12 python3.11; do
    [ -n "$candidate" ] || continue
    if command -v "$candidate" >/dev/null 2>&1 &&
      "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      BASE_PYTHON=$(command -v "$candidate")
      return 0
    fi
  done
  say "FORAS Desktop needs Python 3.11 or later. Install the package python3, then start again."
  exit 1
}

# $1: the requirements file, without its folder and ending (runtime, tour or dev).
install_python_packages() {
  local wanted="$ROOT/requirements/$1.txt" stamp="$ROOT/.venv/.installed-$1"
  PYTHON="$ROOT/.venv/bin/python"
  if [ ! -x "$PYTHON" ] || ! "$PYTHON" -c 'import pip' 2>/dev/null; then
    say "Making the environment in .venv"
    "$BASE_PYTHON" -m venv --clear "$ROOT/.venv"
  fi
  if ! cmp -s "$wanted" "$stamp"; then
    say "Installing pinned packages ($1), about a minute"
    "$PYTHON" -m pip install --quiet --disable-pip-version-check --no-input \
      --require-hashes --only-binary :all: -r "$wanted"
    cp "$wanted" "$stamp"
  fi
}

set_up() { # $1: runtime, tour or dev; $2: "window" or nothing
  find_python
  install_system_packages "${2:-}"
  install_python_packages "$1"
  "$PYTHON" "$ROOT/tools/translations.py" release
  "$PYTHON" -m compileall -q "$ROOT/foras_desktop"  # a first start without it takes twice as long
}
