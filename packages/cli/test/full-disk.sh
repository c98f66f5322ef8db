#!/usr/bin/env bash
# `acta submit` and `acta run` on a real filesystem of 4 MB that fills up and gets room again. Needs root, to mount it, and the packages built.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."

disk=$(mktemp -d)
trap 'umount "$disk" 2>/dev/null || true; rmdir "$disk"' EXIT
if ! mount -t tmpfs -o size=4m acta-full-disk "$disk" 2>/dev/null; then
  echo 'skipped: a filesystem cannot be mounted here'
  exit 0
fi

registrar=3d1c0f4e-6f3a-4b87-9a55-0c1f6f2f8a11
export ACTA_RECORD="$disk/registro" ACTA_BY="$registrar" ACTA_LANG=en
acta() { node packages/cli/dist/bin.js "$@"; }
room() { df -h --output=avail "$disk" | tail -1 | tr -d ' '; }
say() { echo "── $* (free: $(room))"; }
expect() { # CODE COMMAND…
  local wanted=$1 code=0
  shift
  "$@" || code=$?
  [ "$code" -eq "$wanted" ] || { echo "exit $code, not $wanted: $*" >&2; exit 1; }
}
submit() { acta submit - --json < <(node packages/cli/test/full-disk-acts.mjs 120) 2>&1 | tail -2 | cut -c1-300; return "${PIPESTATUS[0]}"; }

acta init --name 'Commission' --instrument 'Founding agreement' --citation 'Invented' --zone America/Mexico_City \
  --kept-from 2014-01-01 --window 5 --charter mexico-comparable --registrar "$registrar" --illustrative
head -c 3500000 /dev/zero >"$disk/ballast" || true
say 'almost full'
expect 3 submit
say 'full'
expect 0 acta check
expect 3 acta run --once
rm "$disk/ballast"
say 'with room again, the same acts'
expect 0 submit
expect 0 acta check
expect 0 acta run --once
say 'whole'
