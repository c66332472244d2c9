# SPDX-License-Identifier: Apache-2.0
"""100 reports with 1 MB evidence each over loopback: `cyberspotter-cli submit` beside `curl --parallel` sending the same
bytes to the same server by the same requests, in one run. Usage: submit_100.py [FOLDER-OF-PROGRAMS] [ROUNDS]; prints one
JSON object, times in seconds, the best and the middle of the rounds."""
import base64
import contextlib
import hashlib
import json
import os
import pathlib
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

BIN = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "build/release/bin")
ROUNDS = int(sys.argv[2]) if len(sys.argv) > 2 else 5
REPORTS, BYTES, TOKEN = 100, 1_000_000, "bench"


class Partner:
    def __init__(self, folder):
        self.process = subprocess.Popen([str(BIN / "cyberspotter-partner"), "--listen", "127.0.0.1:0", "--data", str(folder), "--quiet"],
                                        stdout=subprocess.PIPE, text=True)
        self.address = json.loads(self.process.stdout.readline())["listening"]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


def cli(library, *words):
    result = subprocess.run([str(BIN / "cyberspotter-cli"), "--library", str(library), "--json", *map(str, words)], capture_output=True, text=True)
    assert result.returncode == 0, (words[:3], result.stdout[-500:], result.stderr[-500:])
    return [json.loads(line) for line in result.stdout.splitlines()]


def prepare(folder):
    """A library with a batch of 100 reports, their evidence and the page files of it."""
    library = folder / "library"
    evidence = folder / "pages"
    evidence.mkdir()
    numbers = []
    cli(library, "partners", "add", "bench", "--name", "Bench", "--channel", "https", "--url", "http://127.0.0.1:1")
    for i in range(REPORTS):
        page = evidence / f"{i:03d}.html"
        head = f"<title>Carving {i}</title><!--".encode()
        page.write_bytes(head + os.urandom(BYTES // 2).hex().encode()[:BYTES - len(head) - 3] + b"-->")
        report, = cli(library, "report", "add", "--url", f"https://market.example/item/{i}", "--html", page, "--taxon", "Loxodonta africana",
                      "--term", "IVC", "--reason", "Crossing lines", "--partner", "bench")
        numbers.append(report["report"])
    cli(library, "report", "ready", *numbers)
    return library


def with_client(folder, template, number):
    library = folder / f"library{number}"
    shutil.copytree(template, library)
    with Partner(folder / f"client{number}") as partner:
        cli(library, "partners", "remove", "bench")
        cli(library, "partners", "add", "bench", "--name", "Bench", "--channel", "https", "--url", partner.address)
        cli(library, "batch", "create", "--partner", "bench")
        batch, = cli(library, "batch", "list")
        begin = time.monotonic()
        answer, = cli(library, "submit", batch["batch"])
        seconds = time.monotonic() - begin
    assert answer["state"] == "acknowledged", answer
    with contextlib.closing(sqlite3.connect(library / "library.sqlite")) as database:
        body, = database.execute("SELECT body FROM submission").fetchone()
    (folder / "body").write_bytes(body)  # for curl: the very same bytes
    start = time.monotonic()
    cli(library, "submit")
    return seconds, time.monotonic() - start


def with_curl(folder, template, number):
    """The same requests by curl: batch, 100 announcements, 100 PATCHes, finish; only curl's own time is counted."""
    raw = (folder / "body").read_bytes()
    body = json.loads(raw)
    with Partner(folder / f"curl{number}") as partner:
        def curl(config):
            file = folder / "curl.config"
            file.write_text("\nnext\n".join(config))
            begin = time.monotonic()
            out = subprocess.run(["curl", "--silent", "--show-error", "--fail", "--parallel", "--parallel-max", "8", "--parallel-immediate", "--config", str(file)],
                                 capture_output=True, text=True)
            assert out.returncode == 0, out.stderr
            return time.monotonic() - begin, out.stdout

        def request(path, *lines, method="POST"):
            url = path if path.startswith("http") else partner.address + path
            return "\n".join([f'url = "{url}"', f'request = "{method}"', f'header = "Authorization: Bearer {TOKEN}"', 'header = "Expect:"', *lines])

        digest = base64.b64encode(hashlib.sha256(raw).digest()).decode()
        total, _ = curl([request("/v1/batches", f'data-binary = "@{folder}/body"', f'header = "Idempotency-Key: \\"curl-{number}\\""',
                                 f'header = "Content-Digest: sha-256=:{digest}:"', 'header = "Content-Type: application/json"')])
        base = "/v1/batches/" + body["batch_id"]
        seconds, announced = curl([request(base + "/evidence", 'data = ""', f'header = "Upload-Length: {file["bytes"]}"', 'header = "Tus-Resumable: 1.0.0"',
                                           f'write-out = "\\n{file["sha256"]} %header{{location}}\\n"',
                                           f'header = "Upload-Metadata: sha256 {base64.b64encode(file["sha256"].encode()).decode()}"')
                                   for report in body["reports"] for file in report["evidence"]])
        total += seconds
        places = dict(line.split(" ") for line in announced.splitlines() if " " in line and line[0] != "{")
        assert len(places) >= REPORTS, announced[:500]
        store = template / "evidence"
        seconds, _ = curl([request(url, f'data-binary = "@{store}/{sha256[:2]}/{sha256[2:]}"', 'header = "Upload-Offset: 0"', 'header = "Tus-Resumable: 1.0.0"',
                                   'header = "Content-Type: application/offset+octet-stream"', method="PATCH") for sha256, url in places.items()])
        total += seconds
        seconds, receipt = curl([request(base + "/finish", 'data = ""')])
        assert "receipt_id" in receipt, receipt
        return total + seconds, seconds


def main():
    os.environ["CYBERSPOTTER_TOKEN_BENCH"] = os.environ["CYBERSPOTTER_PARTNER_TOKEN"] = TOKEN
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        template = prepare(folder)
        ours, idle, theirs, last = [], [], [], []
        for i in range(ROUNDS):
            for result, whole, part in ((with_client(folder, template, i), ours, idle), (with_curl(folder, template, i), theirs, last)):
                whole.append(result[0])
                part.append(result[1])
            for used in folder.glob("*[0-9]"):
                if used.is_dir():
                    shutil.rmtree(used)
        best = lambda values: round(min(values), 3)
        print(json.dumps({"reports": REPORTS, "evidence_bytes": REPORTS * BYTES, "rounds": ROUNDS,
                          "submit_best": best(ours), "submit_median": round(statistics.median(ours), 3), "submit_start_alone": best(idle),
                          "curl_best": best(theirs), "curl_median": round(statistics.median(theirs), 3),
                          "ratio_best": round(min(ours) / min(theirs), 2), "ratio_median": round(statistics.median(ours) / statistics.median(theirs), 2)}))


if __name__ == "__main__":
    main()
