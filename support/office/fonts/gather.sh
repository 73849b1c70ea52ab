#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Puts the fonts of the bundle and their licences into a folder: gather.sh TARGET [HANAMINB_TTF]
set -eu
cd "$(dirname "$0")"
target=$1
hanazono=${2:-${BANJIE_HANAZONO:-/usr/share/fonts/truetype/hanazono/HanaMinB.ttf}}

if [ ! -r "$hanazono" ]; then
    echo "The font HanaMinB.ttf for rare names is not at $hanazono." \
        "Install the Debian package fonts-hanazono, or say where it is: -Dbanjie.hanazono=FILE or BANJIE_HANAZONO=FILE." >&2
    exit 1
fi
[ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --ignore-scripts --prefer-offline

noto=node_modules/@expo-google-fonts
mkdir -p "$target"
cp -u "$noto/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf" "$target/"
cp -u "$noto/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf" "$target/"
cp -u "$noto/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf" "$target/"
cp -u "$noto/noto-serif-sc/LICENSE_FONT" "$target/OFL-NotoSerifSC.txt"
cp -u "$noto/noto-sans-sc/LICENSE_FONT" "$target/OFL-NotoSansSC.txt"
cp -u OFL-Hanazono.txt "$target/"
cp -u "$hanazono" "$target/HanaMinB.ttf"
