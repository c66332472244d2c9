#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# How much memory writing an archive of 500 MB takes beyond what the program had before.
# Usage: tests/bench/seal_memory.sh [FOLDER-OF-PROGRAMS] [BYTES]; prints one JSON object ("grown_kb").
set -eu
programs=${1:-build/release/bin}
bytes=${2:-500000000}
scratch=$(mktemp -d "${TMPDIR:-/tmp}/seal-memory-XXXXXX")
trap 'rm -rf "$scratch"' EXIT
"$programs/test_write_archive" heavy "$scratch/heavy.wacz" "$bytes" | sed 's/^{/{"bench":"seal_memory",/'
