# SPDX-License-Identifier: Apache-2.0
"""A batch that only the volunteer can hand over is named and passed over, and no failure unless it was asked for; a
report that lacks what its partner asks today is named field by field and never sent."""
import json
import os
import pathlib
import sqlite3
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent / "support"))
sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "servers/support"))
import cli as journeys  # noqa: E402
from partner import Partner  # noqa: E402


def by_hand(cli):
    form, own = cli.batch(1, "ebay"), cli.batch(2, "coalition")
    sendable = cli.batch(3, "plain")
    answers = {answer["batch"]: answer for answer in cli.run("submit")}
    assert answers[sendable]["state"] == "acknowledged", answers
    for batch in (form, own):
        assert answers[batch]["state"] == "draft" and answers[batch]["submission"] is None, answers
        assert answers[batch]["problem"]["type"].endswith("channel-unsupported"), answers
    said = cli.text("submit")
    assert form in said and own in said and "eBay" in said, said
    assert "web_form" not in said and "{listing}" not in said, said

    # Asked for by its id it is a failure.
    problem, = cli.run("submit", form, status=1)
    assert problem["batch"] == form and problem["type"].endswith("channel-unsupported"), problem

    recorded, = cli.run("batch", "sent", form, "--note", "Form of the item page")
    assert recorded["state"] == "delivered" and recorded["receipt"] is None, recorded
    refused, = cli.run("batch", "sent", form, status=1)
    assert refused["type"].endswith("batch-sent"), refused
    assert form not in {answer["batch"] for answer in cli.run("submit")}
    for words in (("partners", "list"), ("partners", "show", "ebay"), ("partners", "show", "5miles")):
        text = cli.text(*words)
        assert "web_form" not in text and "{listing}" not in text, text


def require_title(library):
    """The partner's profile asks for more, as after an update of it."""
    with sqlite3.connect(library / "library.sqlite") as database:
        (profile,), = database.execute("SELECT profile FROM partner WHERE id = 'plain'")
        profile = json.loads(profile)
        profile["required_fields"] = ["listing.title"]
        database.execute("UPDATE partner SET profile = ? WHERE id = 'plain'", (json.dumps(profile),))


def incomplete(cli, partner):
    batched = cli.batch(4, "plain")
    lacking, titled = cli.ready(5, "plain"), cli.ready(6, "plain", "--title", "Carving")
    held = partner_reports(partner)
    require_title(cli.library)
    problem, batch = cli.run("batch", "create", "--partner", "plain", status=1)
    assert problem["type"].endswith("reports-incomplete") and problem["errors"][0]["pointer"].endswith("/listing/title"), problem
    assert batch["reports"] == 1, batch
    assert [item["report"] for item in cli.run("batch", "show", batch["batch"])[0]["items"]] == [titled]

    problem, = cli.run("submit", batched, status=1)
    assert problem["type"].endswith("reports-incomplete") and problem["errors"][0]["pointer"] == "/reports/0/listing/title", problem
    answers = {answer["batch"]: answer for answer in cli.run("submit", status=1)}
    assert answers[batch["batch"]]["state"] == "acknowledged" and answers[batched]["state"] == "draft", answers
    assert partner_reports(partner) == held + 1, "what lacks a title was sent"

    # The way on.
    out, = cli.run("batch", "show", batched)
    cli.run("batch", "take-out", out["items"][0]["report"])
    for report in (out["items"][0]["report"], lacking):
        cli.run("report", "edit", report, "--title", "Carving")
    both, = cli.run("batch", "create", "--partner", "plain")
    assert both["reports"] == 2 and cli.run("submit", both["batch"])[0]["state"] == "acknowledged"


def partner_reports(partner):
    with sqlite3.connect(f"file:{pathlib.Path(partner.folder) / 'intake.sqlite'}?mode=ro", uri=True) as database:
        return database.execute("SELECT count(*) FROM report").fetchone()[0]


def main():
    journeys.skip_unless_built()
    with tempfile.TemporaryDirectory() as name, Partner() as partner:
        cli = journeys.Cli(pathlib.Path(name) / "library")
        os.environ["CYBERSPOTTER_TOKEN_PLAIN"] = partner.token
        cli.run("partners", "add", "plain", "--name", "Plain", "--channel", "https", "--url", partner.first_line["listening"])
        by_hand(cli)
        incomplete(cli, partner)
    print("by hand: named, passed over, recorded; incomplete: named, held back, mended, sent")
    return 0


if __name__ == "__main__":
    sys.exit(main())
