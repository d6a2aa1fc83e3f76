#!/bin/sh
# Every check and test of the project, in one go. Stops at the first step that fails; the test runner comes last.
set -eu
cd "$(dirname "$0")/.."
sh tests/setup.sh
PATH="$PWD/node_modules/.bin:$PATH"

step() {
  echo "== $*"
  started=$(date +%s)
  "$@"
  echo "== $(($(date +%s) - started)) s"
}

step npm run --silent check
step sh tests/build.sh
step npm run --silent evaluate -- worlds tests/worlds
step node tests/run.mjs tests/parity/main.ts --own
# Last, so that the runner's own summary and one plain line end the output.
exec vitest run --reporter=default --reporter=./tests/closing-line.mjs
