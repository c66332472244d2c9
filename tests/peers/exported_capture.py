#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The archive that the command line writes out passes the other checker with the key that the command line shows; the private part
of the key is nowhere but in the file that only the user can read."""
import json
import os
import pathlib
import stat
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import check_wacz  # noqa: E402

BIN = pathlib.Path(os.environ.get("CYBERSPOTTER_BIN", "build/release/bin"))


def main():
    if not (BIN / "test_write_archive").exists() or not (BIN / "cyberspotter-cli").exists():
        print("the programs are not built")
        return 77
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        # No keychain answers here: a bus that is not there.
        environment = {**os.environ, "XDG_CONFIG_HOME": scratch + "/config", "HOME": scratch,
                       "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}

        def run(*words, status=0):
            done = subprocess.run(list(map(str, words)), capture_output=True, text=True, timeout=120, check=False, env=environment)
            assert done.returncode == status, (words, done.returncode, done.stdout, done.stderr)
            return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]

        def cli(*words, status=0):
            return run(BIN / "cyberspotter-cli", "--library", folder / "library", "--json", *words, status=status)

        made, = run(BIN / "test_write_archive", "library", folder / "library")
        listed, = cli("capture", "list")
        assert listed["id"] == made["id"] and listed["files"][-1]["role"] == "wacz", listed
        shown, = cli("capture", "show", made["id"])
        assert shown["files"] == listed["files"] and "facts" in shown, shown
        key, = cli("key", "show")
        assert key["fingerprint"] == made["fingerprint"] and key["kept_in"] == "file", key
        cli("key", "export", "--out", folder / "key.pem")
        out = folder / "page.wacz"
        written, = cli("capture", "export", made["id"], "--out", out)
        assert written["sha256"] == listed["files"][-1]["sha256"] and written["bytes"] == out.stat().st_size, written
        faults, _ = check_wacz.check(str(out), str(folder / "key.pem"))
        assert not faults, faults[:5]
        verified, = cli("verify", out)
        assert verified["valid"], verified

        refused, = cli("capture", "export", made["id"], "--out", out, status=1)
        assert refused["type"].endswith("file-exists"), refused
        unknown, = cli("capture", "show", "none", status=1)
        assert unknown["type"].endswith("capture-unknown"), unknown
        cli("capture", "export", made["id"], status=2)
        cli("key", "make", status=2)

        secrets = folder / "config/cyberspotter/tokens.json"
        assert stat.S_IMODE(secrets.stat().st_mode) == 0o600, oct(secrets.stat().st_mode)
        for path in folder.rglob("*"):
            if path.is_file() and path != secrets:
                assert b"PRIVATE KEY" not in path.read_bytes(), path
    print("an exported archive holds")
    return 0


if __name__ == "__main__":
    sys.exit(main())
