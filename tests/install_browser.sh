#!/usr/bin/env bash
# Chromium for the walks: Debian's package when root on Debian, Playwright's own elsewhere.
set -eu
python=$1
command -v chromium >/dev/null && exit 0
if [ "$(id -u)" = 0 ] && [ -f /etc/debian_version ]; then
  export DEBIAN_FRONTEND=noninteractive
  apt-get -o DPkg::Lock::Timeout=500 -qq update
  apt-get -o DPkg::Lock::Timeout=500 -qq install -y chromium >/dev/null
else
  "$python" -m playwright install --with-deps chromium || "$python" -m playwright install chromium
fi
