#!/bin/sh
# Installs what is missing: the two browsers (Debian, as root) and the packages of the lock file. Says what it does.
set -eu
cd "$(dirname "$0")/.."

missing=''
command -v "${CHROMIUM:-chromium}" >/dev/null 2>&1 || missing="$missing chromium"
command -v "${FIREFOX:-firefox-esr}" >/dev/null 2>&1 || missing="$missing firefox-esr"
if [ -n "$missing" ]; then
  if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
    echo "Installing$missing …"
    apt-get update -qq
    # shellcheck disable=SC2086 # two names, two words
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
  else
    echo "Missing:$missing. Install them, or name their programs in CHROMIUM and FIREFOX." >&2
    exit 1
  fi
fi

if [ ! -e node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  echo 'Installing packages …'
  npm ci --no-audit --no-fund --loglevel=error
fi
