# SPDX-License-Identifier: Apache-2.0
"""`submit` without a batch sends what was created and never queued; a second time there is nothing left to send."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "servers/support"))
from partner import Partner, skip_unless_built  # noqa: E402

CLI = pathlib.Path(os.environ["CYBERSPOTTER_BIN"]) / "cyberspotter-cli"


def run(library, *words, status=0):
    result = subprocess.run([str(CLI), "--library", str(library), "--json", *map(str, words)], capture_output=True, text=True, timeout=60)
    assert result.returncode == status, (words, result.stdout, result.stderr)
    return [json.loads(line) for line in result.stdout.splitlines() if line.startswith("{")]


def created(library, number):
    """One more batch of one report."""
    report, = run(library, "report", "add", "--url", f"https://market.example/item/{number}", "--taxon", "Loxodonta africana", "--term", "IVC",
                  "--reason", "Crossing lines on the base", "--partner", "plain")
    run(library, "report", "ready", report["report"])
    batch, = run(library, "batch", "create", "--partner", "plain")
    return batch["batch"]


def main():
    skip_unless_built()
    if not CLI.exists():
        print("cyberspotter-cli is not built")
        return 77
    with tempfile.TemporaryDirectory() as name, Partner() as partner:
        library = pathlib.Path(name) / "library"
        os.environ["CYBERSPOTTER_TOKEN_PLAIN"] = partner.token
        run(library, "partners", "add", "plain", "--name", "Plain", "--channel", "https", "--url", partner.first_line["listening"])
        batches = [created(library, number) for number in range(2)]
        sent = run(library, "submit")
        assert [one["batch"] for one in sent] == batches, (batches, sent)
        assert all(one["state"] == "acknowledged" for one in sent), sent
        assert run(library, "submit") == []

        # What waits for the person is said each time, and is no success, until it is asked for by name.
        standing = created(library, 7)
        os.environ["CYBERSPOTTER_TOKEN_PLAIN"] = "wrong"
        for _ in range(2):
            one, = run(library, "submit", status=1)
            assert one["batch"] == standing and one["state"] == "needs_user", one
        os.environ["CYBERSPOTTER_TOKEN_PLAIN"] = partner.token
        one, = run(library, "submit", standing)
        assert one["state"] == "acknowledged", one
        assert run(library, "submit") == []
    print("two batches sent without being named, once; one that waits for the person is said")
    return 0


if __name__ == "__main__":
    sys.exit(main())
