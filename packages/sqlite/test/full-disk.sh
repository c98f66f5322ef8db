#!/usr/bin/env bash
# A record on a real filesystem of 6 MB that fills up and gets room again. Needs root, to mount it, and the packages built.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."

disk=$(mktemp -d)
trap 'umount "$disk" 2>/dev/null || true; rmdir "$disk"' EXIT
if ! mount -t tmpfs -o size=6m acta-full-disk "$disk" 2>/dev/null; then
  echo 'skipped: a filesystem cannot be mounted here'
  exit 0
fi

head -c 3500000 /dev/zero >"$disk/ballast"
node packages/sqlite/test/processes/fill.mjs "$disk/events.db" "$disk/ballast"
df -h --output=size,used,avail "$disk"
