#!/bin/sh
# Takes every picture anew and puts the six of the README into pictures/: sh tests/copy-pictures.sh
# They are made small with ImageMagick: few colours, no wider than a page shows them.
set -eu
cd "$(dirname "$0")/.."
npm run --silent screenshots
rm -rf pictures
mkdir pictures
for state in \
  popup-end-origin-chromium-light \
  popup-end-unsupported-firefox-dark \
  card-removed-post-chromium-light \
  library-evidence-chromium-light \
  library-chain-with-branches-chromium-dark \
  welcome-start-chromium-light; do
  convert "tests/out/screenshots/$state.png" -resize '1000x>' -strip -dither None -colors 48 "PNG8:pictures/$state.png"
done
