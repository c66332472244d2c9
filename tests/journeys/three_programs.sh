#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# The practice session by the three programs, and what it leaves: one report, decided, one receipt, a bag that holds.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
for program in cyberspotter cyberspotter-cli cyberspotter-partner; do
    [ -x "$CYBERSPOTTER_BIN/$program" ] || { echo "$program is not built"; exit 77; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then export QT_QPA_PLATFORM=offscreen; fi
timeout 150 "$root/tools/practice" "$work" </dev/null | tee "$work/out"
grep -q '^== Done' "$work/out"
grep -q 'sha256sum: every file is as it was' "$work/out"
[ -s "$work/batch.zip" ]

python3 - "$work" <<'PYTHON'
import pathlib, sqlite3, sys
work = pathlib.Path(sys.argv[1])
ours, theirs = sqlite3.connect(work / "library/library.sqlite"), sqlite3.connect(work / "partner/intake.sqlite")
reports = ours.execute("SELECT id FROM report").fetchall()
assert len(reports) == 1, reports
assert theirs.execute("SELECT id FROM report").fetchall() == reports
assert ours.execute("SELECT count(*) FROM receipt WHERE kind = 'receipt'").fetchone() == (1,)
state, = ours.execute("SELECT state FROM report").fetchone()
assert state not in ("draft", "ready", "batched", "submitted", "rejected"), state
wanted = dict(ours.execute("SELECT sha256, bytes FROM upload"))
held = {file.name: file.stat().st_size for file in (work / "partner/evidence").iterdir()}
assert wanted and wanted == held, (wanted, held)
print("the report stands as", state)
PYTHON
