#!/bin/sh
# Builds for both browsers. The bundler draws its progress even where nobody watches: it is shown only when a build fails.
set -eu
cd "$(dirname "$0")/.."
echo 'Building for Chrome and Firefox …'
log=$(mktemp)
trap 'rm -f "$log"' EXIT
npm run --silent build >"$log" 2>&1 || {
  cat "$log"
  exit 1
}
