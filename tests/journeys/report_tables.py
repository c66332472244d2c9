# SPDX-License-Identifier: Apache-2.0
"""Tables of reports as others write them, in and out: no text is lost, no cell is a formula, a wrong line stops no other."""
import csv
import gzip
import io
import json
import os
import pathlib
import subprocess
import tempfile
import uuid

PROGRAM = str(pathlib.Path(os.environ["CYBERSPOTTER_BIN"]) / "cyberspotter-cli")
FORMULA = tuple("=+-@\t\r\n＝＋－＠")
TITLES = ["=1+1", "'=1+1", "''=1+1", "-5 degrees", "@seller", "+33 6 12", "'quoted'", "'", "  two blanks  ", "=HYPERLINK(\"http://x\";\"y\")",
          "a;b", "tab\there", "line\nbreak", "＝SUM(A1)", "\t=1", "plain", "象牙 \U0001F418", "\"", "\"\"", "a\"b", "'-"]


class Desk:
    def __init__(self, folder, library="library"):
        self.folder = pathlib.Path(folder)
        self.library = str(self.folder / library)

    def run(self, *words, data=b"", status=0):
        done = subprocess.run([PROGRAM, "--library", self.library, "--json", *map(str, words)], input=data, capture_output=True,
                              timeout=60, check=False)
        assert done.returncode == status, (words, done.returncode, done.stdout, done.stderr)
        return [json.loads(line) for line in done.stdout.decode().splitlines()]

    def titles(self):
        return [report["title"] for report in reversed(self.run("report", "list"))]


def table(rows, columns, **dialect):
    text = io.StringIO()
    writer = csv.writer(text, **dialect)
    writer.writerow(columns)
    writer.writerows(rows)
    return text.getvalue()


def check_texts(folder):
    for i, dialect in enumerate([{}, {"quoting": csv.QUOTE_ALL}, {"delimiter": ";"}]):
        desk = Desk(folder, f"foreign-{i}")
        rows = [[f"https://market.example/{n}", title, title] for n, title in enumerate(TITLES)]
        (answer,) = desk.run("report", "import", "-", data=table(rows, ["url", "title", "reason"], **dialect).encode())
        assert answer["imported"] == len(TITLES) and answer["problems"] == [], answer
        assert desk.titles() == TITLES, desk.titles()
        out = desk.folder / f"out-{i}.csv"
        desk.run("history", "--format", "csv", "--out", out)
        cells = [cell for row in csv.reader(out.open(newline="", encoding="utf-8")) for cell in row]
        assert not [cell for cell in cells if cell.startswith(FORMULA)], cells
        again = Desk(folder, f"again-{i}")
        again.run("report", "import", out)
        assert sorted(again.titles()) == sorted(TITLES), again.titles()
        (passed_over,) = again.run("report", "import", out)
        assert passed_over["imported"] == 0 and passed_over["skipped"] == len(TITLES)


def check_encodings(folder):
    text = table([["https://market.example/1", "Éléphant sculpté « ancien » – œuvre"], ["https://market.example/2", "Ivoire à défense"]],
                 ["url", "title"], delimiter=";")
    wanted = ["Éléphant sculpté « ancien » – œuvre", "Ivoire à défense"]
    for charset, name in [("utf-8", "utf-8"), ("utf-8-sig", "utf-8"), ("windows-1252", "windows-1252"), ("utf-16", "utf-16le")]:
        desk = Desk(folder, f"charset-{charset}")
        (answer,) = desk.run("report", "import", "-", data=text.encode(charset))
        assert answer["charset"] == name and answer["imported"] == 2, answer
        assert desk.titles() == wanted, (charset, desk.titles())
    # A file that is UTF-8 and damaged in one line is not read as something else.
    desk = Desk(folder, "damaged")
    damaged = "url,title\nhttps://market.example/1,Éléphant\n".encode() + b"https://market.example/2,\xff\xfe\nhttps://market.example/3,fin\n"
    (answer,) = desk.run("report", "import", "-", data=damaged, status=1)
    assert answer["imported"] == 2 and [p["line"] for p in answer["problems"]] == [3] and answer["problems"][0]["cure"], answer
    assert desk.titles() == ["Éléphant", "fin"]


def check_lines(folder):
    desk = Desk(folder, "lines")
    ids = [str(uuid.uuid4()) for _ in range(7)]
    rows = [["Title", "batched", ids[0], "https://market.example/a", "1.234,56 €", "", "2026-05-01"],
            ["No address", "", ids[1], "", "", "", ""],
            ["Bad state", "perhaps", ids[2], "https://market.example/b", "", "", ""],
            ["Bad price", "", ids[3], "https://market.example/c", "a lot", "", ""],
            ["Bad day", "", ids[4], "https://market.example/d", "", "", "yesterday"],
            ["Decimal", "removed", ids[5], "https://market.example/e", "120.50", "usd", "2026-05-01T10:00:00Z"],
            ["Bad id", "", "17", "https://market.example/f", "", "", ""]]
    data = table(rows, ["title", "status", "report_id", "url", "price", "currency", "captured_at"])
    (answer,) = desk.run("report", "import", "-", data=data.encode(), status=1)
    assert answer["imported"] == 2 and answer["failed"] == 5 and [p["line"] for p in answer["problems"]] == [3, 4, 5, 6, 8], answer
    assert all(p["type"] and p["detail"] and p["cure"] for p in answer["problems"])
    first, second = reversed(desk.run("report", "list"))
    assert (first["price"], first["currency"], first["status"]) == ("1234.56", "EUR", "ready"), first
    assert (second["price"], second["currency"], second["status"]) == ("120.50", "USD", "removed"), second
    # A quotation mark that is never closed loses that record only.
    (answer,) = desk.run("report", "import", "-", data=b'url,title\nhttps://market.example/g,ok\nhttps://market.example/h,"open\n', status=1)
    assert answer["imported"] == 1 and answer["problems"][0]["line"] == 3, answer
    (problem,) = desk.run("report", "import", "-", data=b"title\nx\n", status=1)
    assert problem["type"].endswith("/import-columns") and problem["cure"]
    (problem,) = desk.run("report", "import", "-", data=b"", status=1)
    assert problem["type"].endswith("/import-columns")
    (problem,) = desk.run("report", "import", desk.folder / "none.csv", status=1)
    assert problem["type"].endswith("/file-unreadable") and problem["cure"]


def check_fields(folder):
    desk = Desk(folder, "fields")
    page = desk.folder / "page.html.gz"
    page.write_bytes(gzip.compress(b"<html><title>Tusk</title><h1>Old tusk</h1><p class=price>EUR 12.50</p></html>"))
    picture = desk.folder / "picture.jpg"
    picture.write_bytes(b"\xff\xd8\xff\xe0" + bytes(100))
    (added,) = desk.run("report", "add", "--url", "https://market.example/1", "--html", page, "--screenshot", picture,
                        "--taxon", "Loxodonta africana", "Manis javanica", "--price", "1.234,50 €", "--partner", "ebay")
    assert (added["price"], added["currency"], added["title"]) == ("1234.50", "EUR", "Old tusk"), added
    assert added["taxa"] == ["Loxodonta africana", "Manis javanica"], added
    out = desk.folder / "fields.json"
    desk.run("history", "--format", "json", "--out", out)
    (exported,) = json.loads(out.read_text(encoding="utf-8"))["reports"]
    assert {e["role"]: e["media_type"] for e in exported["evidence"]} == {"html": "application/gzip", "screenshot_full": "image/jpeg"}
    # What an option does not take is wrong usage, told as a problem, and nothing is kept.
    for words in (["--price", "a lot"], ["--currency", "money"], ["--quantity", "many"], ["--term", "XXX"], ["--confidence", "very"]):
        (problem,) = desk.run("report", "add", "--url", "https://market.example/2", *words, status=2)
        assert problem["type"].endswith("/usage") and problem["cure"], problem
    (problem,) = desk.run("report", "add", "--url", "https://market.example/2", "--partner", "nobody", status=1)
    assert problem["type"].endswith("/partner-unknown")
    (problem,) = desk.run("report", "edit", "1", "--partner", "nobody", status=1)
    assert problem["type"].endswith("/partner-unknown")
    for words in (["report", "list", "--limit", "many"], ["report", "list", "--status", "lost"], ["history", "--since", "once"], ["history", "--limit", "0"]):
        (problem,) = desk.run(*words, status=2)
        assert problem["type"].endswith("/usage") and problem["cure"], problem
    assert len(desk.run("report", "list")) == 1


def check_history(folder):
    desk = Desk(folder, "history")
    days = [5, 1, 9, 3, 7]
    rows = [[str(uuid.UUID(int=day, version=4)), f"2026-05-0{day}T00:00:00Z", f"https://market.example/{day}", f"carved tusk {day}",
             "Loxodonta africana", "removed"] for day in days]
    desk.run("report", "import", "-", data=table(rows, ["report_id", "captured_at", "url", "title", "taxon", "status"]).encode())
    ids = {day: str(uuid.UUID(int=day, version=4)) for day in days}
    asked = [{}, {"text": "tusk", "limit": 2}, {"species": "loxodonta AFRICANA", "status": "removed"}, {"since": "2026-05-03", "until": "2026-05-07"},
             {"species": "Manis"}, {"text": "carved", "species": "Loxodonta africana", "since": "2026-05-04T12:00:00Z"}]
    answers = desk.run("history", "--queries", "-", data="\n\n".join(map(json.dumps, asked)).encode())
    wanted = [[9, 7, 5, 3, 1], [9, 7], [9, 7, 5, 3, 1], [5, 3], [], [9, 7, 5]]
    assert [answer["reports"] for answer in answers] == [[ids[day] for day in days] for days in wanted], answers
    assert all(isinstance(answer["ms"], float | int) for answer in answers)
    assert [report["report"] for report in desk.run("report", "list", "--limit", "3")] == [ids[9], ids[7], ids[5]]
    good, bad, worse = desk.run("history", "--queries", "-", data=b'{"limit":1}\n{"status":"lost"}\n{nonsense\n', status=1)
    assert good["reports"] == [ids[9]] and bad["type"].endswith("/usage") and bad["cure"] and worse["type"].endswith("/json-invalid") and worse["cure"]
    desk.run("history", "--format", "csv", status=2)
    desk.library = ""
    desk.run("report", "list", status=2)


def main():
    with tempfile.TemporaryDirectory() as folder:
        check_texts(folder)
        check_encodings(folder)
        check_lines(folder)
        check_fields(folder)
        check_history(folder)


if __name__ == "__main__":
    main()
