# SPDX-License-Identifier: Apache-2.0
"""A batch that the partner finds too large (413) goes in smaller ones: every report once, each batch with its receipt."""
import os
import pathlib
import sqlite3
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent / "support"))
sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "servers/support"))
import cli as journeys  # noqa: E402
from partner import Partner  # noqa: E402


def main():
    journeys.skip_unless_built()
    with tempfile.TemporaryDirectory() as name, Partner("--most-reports", "2") as partner:
        cli = journeys.Cli(pathlib.Path(name) / "library")
        os.environ["CYBERSPOTTER_TOKEN_PLAIN"] = partner.token
        cli.run("partners", "add", "plain", "--name", "Plain", "--channel", "https", "--url", partner.first_line["listening"])
        reports = [cli.ready(number, "plain") for number in range(7)]
        batch, = cli.run("batch", "create")
        answers = cli.run("submit", batch["batch"])
        assert {answer["state"] for answer in answers} == {"acknowledged"}, answers
        assert all(answer["receipt"] for answer in answers), answers
        answered = [item["report"] for answer in answers for item in answer["reports"]]
        assert sorted(answered) == sorted(reports), answers
        assert batch["batch"] in {answer["batch"] for answer in answers}, "the batch keeps its first reports"
        assert len({answer["batch"] for answer in answers}) == len(answers) == 4, answers
        assert cli.run("submit") == []
        with sqlite3.connect(f"file:{pathlib.Path(partner.folder) / 'intake.sqlite'}?mode=ro", uri=True) as database:
            held, = database.execute("SELECT count(*), count(DISTINCT id) FROM report").fetchall()
        assert held == (7, 7), held
    print("seven reports in batches of two, each once")
    return 0


if __name__ == "__main__":
    sys.exit(main())
