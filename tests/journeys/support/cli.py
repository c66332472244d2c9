# SPDX-License-Identifier: Apache-2.0
"""cyberspotter-cli as journeys drive it: --json on a library of their own."""
import json
import os
import pathlib
import subprocess
import sys

CLI = pathlib.Path(os.environ["CYBERSPOTTER_BIN"]) / "cyberspotter-cli"


def skip_unless_built():
    if not CLI.exists():
        print("cyberspotter-cli is not built")
        sys.exit(77)


class Cli:
    def __init__(self, library):
        self.library = library

    def words(self, *words):
        return [str(CLI), "--library", str(self.library), "--json", *map(str, words)]

    def run(self, *words, status=0):
        """The JSON objects it printed; it must end with this status."""
        result = subprocess.run(self.words(*words), capture_output=True, text=True, timeout=60, check=False)
        assert result.returncode == status, (words, result.returncode, result.stdout, result.stderr)
        return [json.loads(line) for line in result.stdout.splitlines() if line.startswith("{")]

    def text(self, *words, status=0):
        """What a person reads: standard output and standard error together."""
        result = subprocess.run([word for word in self.words(*words) if word != "--json"], capture_output=True, text=True, timeout=60, check=False)
        assert result.returncode == status, (words, result.returncode, result.stdout, result.stderr)
        return result.stdout + result.stderr

    def start(self, *words, **more):
        return subprocess.Popen(self.words(*words), stdout=subprocess.PIPE, text=True, **more)

    def ready(self, number, partner, *more):
        """A report that is ready to go; its id."""
        report, = self.run("report", "add", "--url", f"https://market.example/item/{number}", "--taxon", "Loxodonta africana", "--term", "IVC",
                           "--reason", "Crossing lines on the base", "--partner", partner, *more)
        self.run("report", "ready", report["report"])
        return report["report"]

    def batch(self, number, partner):
        """A batch of one such report; its id."""
        self.ready(number, partner)
        batch, = self.run("batch", "create", "--partner", partner)
        return batch["batch"]
