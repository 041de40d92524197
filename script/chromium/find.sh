# Names a Chromium in $CHROMIUM: the one given, one on the PATH, or Debian's. Sourced, never run.

if [ -z "${CHROMIUM:-}" ]; then
  for candidate in chromium chromium-browser google-chrome; do
    if has "$candidate"; then
      CHROMIUM=$(command -v "$candidate")
      break
    fi
  done
fi
if [ -z "${CHROMIUM:-}" ] && [ "$(id -u)" = 0 ] && has apt-get; then
  note 'installing chromium with apt-get (about a minute, once)'
  { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends chromium; } >/dev/null 2>&1 || true
  CHROMIUM=$(command -v chromium || true)
fi
[ -n "${CHROMIUM:-}" ] || fail 'No Chromium was found for the end-to-end tests.' \
  'Install one (on Debian: apt-get install chromium), or name it: CHROMIUM=/path/to/chromium script/test'
export CHROMIUM
