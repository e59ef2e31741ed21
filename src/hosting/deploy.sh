#!/bin/sh
# sh deploy.sh BUILD PLACE: lays the site in the folder BUILD at PLACE beside the versions that are there, and switches to it
# at once. PLACE/current is what the server shows; PLACE/versions keeps the last three, to go back to.
# Whoever has a page of an earlier version open goes on: for thirty days its scripts stay where they were; their names never clash.
set -eu

[ $# -eq 2 ] || { echo "usage: sh deploy.sh BUILD PLACE" >&2; exit 2; }
build=$1
place=$2
[ -f "$build/index.html" ] || { echo "$build/index.html is not there: build the site first (npm run build)" >&2; exit 1; }

version=$(date -u +%Y%m%dT%H%M%SZ)-$$
new=$place/versions/$version
mkdir -p "$place/versions"
cp -R "$build" "$new.part"

if [ -d "$place/current/_app/immutable" ]; then
  (cd "$place/current" && find . -path '*/_app/immutable/*' -type f -mtime -30) | while IFS= read -r file; do
    [ -e "$new.part/$file" ] && continue
    mkdir -p "$new.part/$(dirname "$file")"
    ln "$place/current/$file" "$new.part/$file" 2>/dev/null || cp "$place/current/$file" "$new.part/$file"
  done
fi
mv "$new.part" "$new"

# A link is replaced in one step; a folder cannot be.
ln -s "versions/$version" "$place/current.part"
mv -T "$place/current.part" "$place/current"
echo "$place/current -> versions/$version"

ls -1dt "$place"/versions/*Z-* | tail -n +4 | while IFS= read -r old; do
  [ "$(basename "$old")" = "$version" ] || rm -rf "$old"
done
