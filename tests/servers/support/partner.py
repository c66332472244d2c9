# SPDX-License-Identifier: Apache-2.0
"""A reference partner started by a test, and a client of its intake API that hides nothing of HTTP."""
import base64
import hashlib
import http.client
import json
import os
import pathlib
import ssl
import subprocess
import sys
import tempfile
import urllib.parse
import uuid

PROGRAM = pathlib.Path(os.environ["CYBERSPOTTER_BIN"]) / "cyberspotter-partner"
SCHEMA = "https://cyberspotter.example/schema/batch/1.0"


def skip_unless_built():
    if not PROGRAM.exists():
        print("cyberspotter-partner is not built")
        sys.exit(77)


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    @property
    def json(self):
        return json.loads(self.body)

    def __repr__(self):
        return f"{self.status} {self.body[:300]}"


class Partner:
    """The server process, on a port that stays the same over restarts, with a data folder that lives as long."""

    def __init__(self, *options, token="a-token-for-tests", folder=None):
        skip_unless_built()
        self.token = token
        self.options = options
        self.scratch = None if folder else tempfile.TemporaryDirectory()
        self.folder = folder or self.scratch.name
        self.port = 0
        self.process = None
        self.start()

    def start(self, *options):
        self.process = subprocess.Popen(
            [str(PROGRAM), "--listen", f"127.0.0.1:{self.port}", "--data", self.folder, "--quiet", *self.options, *options],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            env={**os.environ, "CYBERSPOTTER_PARTNER_TOKEN": self.token})
        line = self.process.stdout.readline()
        assert line, self.process.stderr.read()
        self.first_line = json.loads(line)
        self.address = urllib.parse.urlsplit(self.first_line["listening"])
        self.port = self.address.port

    def kill(self):
        self.process.kill()
        self.end_of_process()

    def stop(self):
        self.process.terminate()
        return self.end_of_process()

    def end_of_process(self):
        self.process.wait(timeout=20)
        self.process.stdout.close()
        self.process.stderr.close()
        return self.process.returncode

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.kill()
        if self.scratch:
            self.scratch.cleanup()

    def connect(self, timeout=20):
        if self.address.scheme == "https":
            return http.client.HTTPSConnection("127.0.0.1", self.port, timeout=timeout,
                                               context=ssl._create_unverified_context())
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)

    def ask(self, method, path, body=None, headers=None, token=None, connection=None):
        """One request on a connection of its own, unless one is given. Raises what http.client raises."""
        line = connection or self.connect()
        fields = {"Authorization": "Bearer " + (self.token if token is None else token), **(headers or {})}
        if method in ("POST", "PATCH") and body is None:
            body = b""
        try:
            line.request(method, path, body=body, headers=fields)
            response = line.getresponse()
            return Answer(response.status, response.headers, response.read())
        finally:
            if connection is None:
                line.close()

    def send_batch(self, batch, key=None, body=None, digest=None):
        body = body if body is not None else json.dumps(batch).encode()
        digest = digest or base64.b64encode(hashlib.sha256(body).digest()).decode()
        return self.ask("POST", "/v1/batches", body,
                        {"Content-Type": "application/json", "Idempotency-Key": f'"{key or uuid.uuid4()}"',
                         "Content-Digest": f"sha-256=:{digest}:"})

    def announce(self, batch_id, content, **changes):
        fields = {"Tus-Resumable": "1.0.0", "Upload-Length": str(len(content)),
                  "Upload-Metadata": "sha256 " + base64.b64encode(sha256(content).encode()).decode(), **changes}
        return self.ask("POST", f"/v1/batches/{batch_id}/evidence", b"", fields)

    def patch(self, upload, offset, content, connection=None):
        return self.ask("PATCH", upload, content,
                        {"Tus-Resumable": "1.0.0", "Upload-Offset": str(offset),
                         "Content-Type": "application/offset+octet-stream"}, connection=connection)

    def offset(self, upload):
        return int(self.ask("HEAD", upload, headers={"Tus-Resumable": "1.0.0"}).headers["Upload-Offset"])

    def upload(self, batch_id, content):
        made = self.announce(batch_id, content)
        if made.status == 200:
            return made
        return self.patch(made.headers["Location"], 0, content)

    def finish(self, batch_id):
        return self.ask("POST", f"/v1/batches/{batch_id}/finish")

    def outcomes(self, since=0, **headers):
        return self.ask("GET", f"/v1/outcomes?since={since}", headers=headers)

    def accept(self, *reports, evidence=()):
        """Sends a batch, its evidence, and finishes it; gives the batch."""
        batch = new_batch(*reports)
        answer = self.send_batch(batch)
        assert answer.status == 201, answer
        for content in evidence:
            self.upload(batch["batch_id"], content)
        finished = self.finish(batch["batch_id"])
        assert finished.status == 200, finished
        return batch


def sha256(content):
    return hashlib.sha256(content).hexdigest()


def new_report(*evidence, **changes):
    return {"report_id": str(uuid.uuid4()), "supersedes": None,
            "category": "STATEMENT_CATEGORY_UNSAFE_AND_PROHIBITED_PRODUCTS", "category_specification": [],
            "explanation": "Crossing lines on the base", "legal_basis": ["CITES Appendix I"], "confidence": "likely",
            "listing": {"url": "https://market.example/item/1", "title": "Ox bone", "language": "en",
                        "observed_at": "2026-11-24T09:00:00.000Z"},
            "taxa": [{"scientificName": "Loxodonta africana", "cites_listings": [{"appendix": "I"}]}],
            "specimen": {"term": "IVC"},
            "evidence": [{"path": f"{sha256(content)[:8]}.png", "media_type": "image/png", "bytes": len(content),
                          "sha256": sha256(content), "role": "screenshot_full"} for content in evidence],
            **changes}


def new_batch(*reports, **changes):
    return {"schema": SCHEMA, "batch_id": str(uuid.uuid4()), "created_at": "2026-11-24T09:00:00.000Z",
            "reporter": {"spotter_id": "heron-7"}, "good_faith_statement": True, "reports": list(reports), **changes}
