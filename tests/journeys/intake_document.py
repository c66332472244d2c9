# SPDX-License-Identifier: Apache-2.0
"""The reference partner answers as its OpenAPI document says, checked by an independent JSON Schema validator."""
import base64
import hashlib
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import urllib.error
import urllib.request
import uuid

try:
    import jsonschema
except ImportError:
    print("python3-jsonschema is not installed")
    sys.exit(77)

SOURCE = pathlib.Path(os.environ["CYBERSPOTTER_SOURCE"])
PROGRAM = pathlib.Path(os.environ["CYBERSPOTTER_BIN"]) / "cyberspotter-partner"
SCHEMAS = SOURCE / "resources/schemas"
API = json.loads((SCHEMAS / "intake.openapi.json").read_text(encoding="utf-8"))
BATCH = json.loads((SCHEMAS / "batch.schema.json").read_text(encoding="utf-8"))


class Intake:
    def __init__(self, address, token):
        self.address = address
        self.token = token

    def ask(self, method, path, template=None, body=b"", headers=None, status=200, token=None):
        """Sends a request; the answer must have `status` and fit what the document says of it."""
        request = urllib.request.Request(self.address + path, data=body if method in ("POST", "PATCH") else None, method=method)
        request.add_header("Authorization", "Bearer " + (self.token if token is None else token))
        for name, value in (headers or {}).items():
            request.add_header(name, value)
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                code, content, fields = answer.status, answer.read(), answer.headers
        except urllib.error.HTTPError as error:
            code, content, fields = error.code, error.read(), error.headers
        assert code == status, (method, path, code, content)
        document = API["paths"][template or path][method.lower()]["responses"]
        assert str(code) in document, f"{method} {template or path}: the document does not know {code}"
        described = document[str(code)].get("content")
        if not described:
            assert not content, (method, path, content)
            return None, fields
        (media_type, described), = described.items()
        assert fields.get_content_type() == media_type, (fields.get_content_type(), media_type)
        answer = json.loads(content)
        jsonschema.Draft202012Validator({**described["schema"], "components": API["components"]}).validate(answer)
        return answer, fields


def report(evidence, **changes):
    return {"report_id": str(uuid.uuid4()), "supersedes": None, "category": "STATEMENT_CATEGORY_UNSAFE_AND_PROHIBITED_PRODUCTS",
            "explanation": "Crossing lines on the base", "legal_basis": ["CITES Appendix I"], "confidence": "likely",
            "listing": {"url": "https://market.example/item/1", "title": "Ox bone", "price": "12.50", "priceCurrency": "EUR"},
            "taxa": [{"scientificName": "Loxodonta africana", "cites_listings": [{"appendix": "I"}, {"appendix": "II"}]}],
            "specimen": {"term": "IVC"}, "evidence": evidence, **changes}


def send_headers(body, key):
    digest = base64.b64encode(hashlib.sha256(body).digest()).decode()
    return {"Idempotency-Key": f'"{key}"', "Content-Digest": f"sha-256=:{digest}:", "Content-Type": "application/json"}


def check(intake):
    intake.ask("GET", "/v1/capabilities", token="")
    intake.ask("GET", "/v1/session")
    intake.ask("GET", "/v1/session", token="wrong", status=401)

    picture = os.urandom(200_000)
    sha256 = hashlib.sha256(picture).hexdigest()
    evidence = [{"path": "a.png", "media_type": "image/png", "bytes": len(picture), "sha256": sha256, "role": "screenshot_full"}]
    good, bad = report(evidence), report([], taxa=[])
    batch = {"schema": BATCH["$id"], "batch_id": str(uuid.uuid4()), "created_at": "2026-11-24T09:00:00.000Z",
             "reporter": {"spotter_id": "heron-7"}, "good_faith_statement": True, "reports": [good]}
    jsonschema.Draft7Validator(BATCH).validate(batch)
    batch["reports"].append(bad)
    assert not jsonschema.Draft7Validator(BATCH).is_valid(batch)

    body, key = json.dumps(batch).encode(), str(uuid.uuid4())
    first, fields = intake.ask("POST", "/v1/batches", body=body, headers=send_headers(body, key), status=201)
    assert [item["status"] for item in first["items"]] == ["accepted", "rejected"], first
    assert fields["Location"] == "/v1/batches/" + batch["batch_id"]
    again, fields = intake.ask("POST", "/v1/batches", body=body, headers=send_headers(body, key), status=201)
    assert again == first and fields["Idempotency-Replayed"] == "true"
    other = body.replace(b"Crossing", b"Parallel")
    intake.ask("POST", "/v1/batches", body=other, headers=send_headers(other, key), status=422)
    intake.ask("POST", "/v1/batches", body=body, headers=send_headers(other, str(uuid.uuid4())), status=400)
    intake.ask("POST", "/v1/batches", body=b"{", headers=send_headers(b"{", str(uuid.uuid4())), status=400)

    base, template = "/v1/batches/" + batch["batch_id"], "/v1/batches/{batch_id}"
    _, fields = intake.ask("GET", base, template)
    intake.ask("GET", base, template, headers={"If-None-Match": fields["ETag"]}, status=304)
    intake.ask("GET", "/v1/batches/" + str(uuid.uuid4()), template, status=404)
    intake.ask("POST", base + "/finish", template + "/finish", status=409)

    announce = {"Upload-Length": str(len(picture)), "Upload-Metadata": "sha256 " + base64.b64encode(sha256.encode()).decode(),
                "Tus-Resumable": "1.0.0"}
    intake.ask("POST", base + "/evidence", template + "/evidence", headers={**announce, "Upload-Length": "1"}, status=422)
    _, fields = intake.ask("POST", base + "/evidence", template + "/evidence", headers=announce, status=201)
    upload, upload_template = fields["Location"], "/v1/uploads/{upload_id}"
    part = {"Content-Type": "application/offset+octet-stream", "Tus-Resumable": "1.0.0"}
    intake.ask("PATCH", upload, upload_template, body=picture[:70_000], headers={**part, "Upload-Offset": "0"}, status=204)
    _, fields = intake.ask("HEAD", upload, upload_template)
    assert fields["Upload-Offset"] == "70000"
    intake.ask("PATCH", upload, upload_template, body=picture[:10], headers={**part, "Upload-Offset": "0"}, status=409)
    intake.ask("PATCH", upload, upload_template, body=picture[70_000:], headers={**part, "Upload-Offset": "70000"}, status=204)
    have, _ = intake.ask("POST", base + "/evidence", template + "/evidence", headers=announce)
    assert have["state"] == "have"
    receipt, _ = intake.ask("POST", base + "/finish", template + "/finish")
    assert receipt["batch_sha256"] == hashlib.sha256(body).hexdigest()
    assert intake.ask("POST", base + "/finish", template + "/finish")[0] == receipt

    report_path, report_template = "/v1/reports/" + good["report_id"], "/v1/reports/{report_id}"
    intake.ask("POST", report_path + "/clarifications", report_template + "/clarifications", body=b'{"text": "Base, third picture"}', status=202)
    intake.ask("POST", report_path + "/retract", report_template + "/retract", body=b"{}", status=422)
    intake.ask("POST", report_path + "/retract", report_template + "/retract", body=b'{"reason": "my mistake"}', status=202)
    intake.ask("POST", "/v1/reports/" + str(uuid.uuid4()) + "/retract", report_template + "/retract", body=b'{"reason": "x"}', status=404)
    outcomes, fields = intake.ask("GET", "/v1/outcomes?since=0", "/v1/outcomes")
    assert any(one["report_id"] == good["report_id"] for one in outcomes["outcomes"]), outcomes
    intake.ask("GET", "/v1/outcomes?since=0", "/v1/outcomes", headers={"If-None-Match": fields["ETag"]}, status=304)


def main():
    if not PROGRAM.exists():
        print("cyberspotter-partner is not built")
        return 77
    token = uuid.uuid4().hex
    with tempfile.TemporaryDirectory() as folder:
        server = subprocess.Popen([str(PROGRAM), "--listen", "127.0.0.1:0", "--data", folder + "/intake", "--quiet"],
                                  stdout=subprocess.PIPE, text=True, env={**os.environ, "CYBERSPOTTER_PARTNER_TOKEN": token})
        try:
            check(Intake(json.loads(server.stdout.readline())["listening"], token))
        finally:
            server.terminate()
            server.wait(timeout=30)
    print("the reference partner answers as its document says")
    return 0


if __name__ == "__main__":
    sys.exit(main())
