# SPDX-License-Identifier: Apache-2.0
"""Batches at the reference partner: taken once, replayed byte for byte, judged report by report, and refused with reasons."""
import http.client
import json
import socket
import subprocess
import threading
import unittest
import uuid

from support.partner import PROGRAM, Partner, new_batch, new_report


class Batches(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.partner = Partner()

    @classmethod
    def tearDownClass(cls):
        cls.partner.__exit__()

    def send(self, batch, status, **more):
        answer = self.partner.send_batch(batch, **more)
        self.assertEqual(answer.status, status, answer)
        if status >= 400:
            self.assertEqual(answer.headers.get_content_type(), "application/problem+json")
            self.assertEqual(answer.json["status"], status)
        return answer

    def test_a_lost_answer_is_replayed_byte_for_byte(self):
        batch, key = new_batch(new_report(), new_report()), str(uuid.uuid4())
        first = self.send(batch, 201, key=key)
        again = self.send(batch, 201, key=key)
        self.assertEqual(first.body, again.body)
        self.assertEqual(again.headers["Idempotency-Replayed"], "true")
        self.assertEqual([item["report_id"] for item in first.json["items"]],
                         [report["report_id"] for report in batch["reports"]])

    def test_a_key_is_bound_to_its_bytes(self):
        batch, key = new_batch(new_report()), str(uuid.uuid4())
        self.send(batch, 201, key=key)
        problem = self.send(new_batch(new_report()), 422, key=key).json
        self.assertTrue(problem["type"].endswith("key-reused"), problem)

    def test_a_batch_id_under_another_key_is_a_conflict(self):
        batch = new_batch(new_report())
        self.send(batch, 201)
        self.send(batch, 409)

    def test_a_report_is_known_for_ever(self):
        report = new_report()
        first = self.send(new_batch(report), 201).json["items"][0]
        second = self.send(new_batch(report), 201).json["items"][0]
        self.assertEqual((first["status"], second["status"]), ("accepted", "duplicate"))
        self.assertEqual(first["reference"], second["reference"])

    def test_a_report_twice_in_one_batch_counts_once(self):
        report = new_report()
        items = self.send(new_batch(report, report), 201).json["items"]
        self.assertEqual([item["status"] for item in items], ["accepted", "duplicate"])

    def test_each_report_has_its_own_answer(self):
        good, mute, nameless = new_report(), new_report(explanation=" "), new_report(taxa=[])
        nowhere = new_report(listing={"url": "javascript:alert(1)"})
        answer = self.send(new_batch(mute, good, nameless, nowhere), 201).json
        self.assertEqual([item["status"] for item in answer["items"]], ["rejected", "accepted", "rejected", "rejected"])
        self.assertEqual(answer["status"], "partially_accepted")
        pointers = [item["problem"]["errors"][0]["pointer"] for item in answer["items"] if item["problem"]]
        self.assertEqual(pointers, ["/reports/0/explanation", "/reports/2/taxa", "/reports/3/listing/url"])

    def test_a_rejected_report_may_be_mended_and_sent_again(self):
        report = new_report(explanation="")
        self.assertEqual(self.send(new_batch(report), 201).json["items"][0]["status"], "rejected")
        report["explanation"] = "Schreger lines on the base"
        self.assertEqual(self.send(new_batch(report), 201).json["items"][0]["status"], "accepted")

    def test_evidence_that_is_wanted_is_named(self):
        content = uuid.uuid4().bytes
        answer = self.send(new_batch(new_report(content), new_report(content, explanation="")), 201).json
        self.assertEqual([(one["bytes"], one["state"]) for one in answer["evidence"]], [(16, "wanted")])

    def test_what_is_wrong_with_the_whole(self):
        self.send(new_batch(new_report(), good_faith_statement=False), 422)
        self.send(new_batch(new_report(), batch_id="../../etc"), 422)
        self.send(new_batch(), 422)
        self.send(new_batch(*[new_report() for _ in range(101)]), 413)
        self.send(None, 400, body=b'{"batch_id":')
        self.send(None, 400, body=b"[" * 100_000)
        self.send(new_batch(new_report()), 400, digest="AAAA")

    def test_reports_that_are_no_objects_harm_nobody(self):
        answer = self.send(new_batch(None, 7, "text", [], {"evidence": "all"}), 201).json
        self.assertEqual({item["status"] for item in answer["items"]}, {"rejected"})

    def test_the_schema_is_the_authority(self):
        """Reports that break batch.schema.json in one place each: rejected, with that place."""
        listing = {"url": "https://market.example/item/1"}
        broken = [({"category": "OTHER"}, "/category"), ({"confidence": "maybe"}, "/confidence"),
                  ({"specimen": {"term": "ivory"}}, "/specimen/term"), ({"specimen": {}}, "/specimen/term"),
                  ({"taxa": [{"scientificName": ""}]}, "/taxa/0/scientificName"),
                  ({"taxa": [{"scientificName": "A b", "cites_listings": [{"appendix": "IV"}]}]}, "/taxa/0/cites_listings/0/appendix"),
                  ({"listing": {**listing, "price": "12,50"}}, "/listing/price"),
                  ({"listing": {**listing, "price": "9" * 1_000_000}}, "/listing/price"),
                  ({"listing": {"title": "no address"}}, "/listing/url"), ({"listing": {"url": "https://"}}, "/listing/url"),
                  ({"explanation": "x" * 20_001}, "/explanation"), ({"report_id": "7"}, "/report_id"),
                  ({"evidence": [{"path": "a", "media_type": "image/png", "bytes": 60_000_000, "sha256": "a" * 64, "role": "picture"}]},
                   "/evidence/0/bytes")]
        items = self.send(new_batch(*[new_report(**change) for change, _ in broken]), 201).json["items"]
        for index, (change, place) in enumerate(broken):
            self.assertEqual(items[index]["status"], "rejected", change)
            self.assertEqual([error["pointer"] for error in items[index]["problem"]["errors"]], [f"/reports/{index}{place}"])
        self.send(new_batch(new_report(), schema="https://elsewhere.example/1.0"), 422)
        self.send(new_batch(new_report(), created_at="yesterday"), 422)

    def test_a_key_must_be_a_quoted_string(self):
        for field in ("", "bare", '"', '"open', '"a"b"'):
            answer = self.partner.ask("POST", "/v1/batches", b"{}", {"Idempotency-Key": field})
            self.assertEqual(answer.status, 400, field)

    def test_without_the_token_nothing_is_told(self):
        for method, path in (("POST", "/v1/batches"), ("GET", "/v1/outcomes"), ("GET", f"/v1/batches/{uuid.uuid4()}"),
                             ("POST", f"/v1/reports/{uuid.uuid4()}/retract"), ("GET", "/v1/session")):
            answer = self.partner.ask(method, path, b"{}" if method == "POST" else None, token="wrong")
            self.assertEqual(answer.status, 401, path)
            self.assertEqual(answer.headers["WWW-Authenticate"], "Bearer")

    def test_state_has_an_etag(self):
        batch = new_batch(new_report())
        self.send(batch, 201)
        path = "/v1/batches/" + batch["batch_id"]
        first = self.partner.ask("GET", path)
        self.assertEqual(self.partner.ask("GET", path, headers={"If-None-Match": first.headers["ETag"]}).status, 304)
        self.partner.finish(batch["batch_id"])
        changed = self.partner.ask("GET", path, headers={"If-None-Match": first.headers["ETag"]})
        self.assertEqual((changed.status, changed.json["status"]), (200, "finished"))

    def test_a_report_sent_by_many_at_once_is_kept_once(self):
        report, answers = new_report(), []
        senders = [threading.Thread(target=lambda: answers.append(self.send(new_batch(report), 201).json["items"][0]))
                   for _ in range(12)]
        for sender in senders:
            sender.start()
        for sender in senders:
            sender.join()
        self.assertEqual(sorted(one["status"] for one in answers), ["accepted"] + ["duplicate"] * 11)
        self.assertEqual(len({one["reference"] for one in answers}), 1)


class Hostile(unittest.TestCase):
    """Requests that mean harm get an answer or a closed line, and the server goes on."""

    @classmethod
    def setUpClass(cls):
        cls.partner = Partner()

    @classmethod
    def tearDownClass(cls):
        cls.partner.__exit__()

    def tearDown(self):
        self.assertEqual(self.partner.ask("GET", "/v1/capabilities").status, 200)

    def raw(self, text, then=b""):
        with socket.create_connection(("127.0.0.1", self.partner.port), timeout=20) as line:
            line.sendall(text)
            if then:
                line.sendall(then)
            answer = b""
            while chunk := line.recv(65536):
                answer += chunk
            return answer

    def head(self, *fields, method="POST", path="/v1/batches"):
        return "\r\n".join([f"{method} {path} HTTP/1.1", "Host: x", f"Authorization: Bearer {self.partner.token}",
                            *fields, "", ""]).encode()

    def test_a_huge_body_is_refused_before_it_is_read(self):
        self.assertIn(b" 413 ", self.raw(self.head("Content-Length: 10000000000"))[:20])

    def test_a_body_without_a_length_is_refused(self):
        self.assertIn(b" 411 ", self.raw(self.head("Transfer-Encoding: chunked"), b"5\r\nhello\r\n0\r\n\r\n")[:20])

    def test_two_lengths_smuggle_nothing(self):
        for fields in (("Content-Length: 5", "Content-Length: 50"), ("Content-Length: 5", "Transfer-Encoding: chunked"),
                       ("Content-Length: -1",), ("Content-Length: 5,5",)):
            answer = self.raw(self.head(*fields), b"hello" + self.head("Content-Length: 0"))
            self.assertEqual(answer.count(b"HTTP/1.1 "), 1, (fields, answer))
            self.assertIn(b" 411 ", answer[:20])

    def test_packed_bodies_are_refused(self):
        self.assertIn(b" 415 ", self.raw(self.head("Content-Length: 3", "Content-Encoding: gzip"), b"abc")[:20])

    def test_endless_headers_end(self):
        answer = self.raw(self.head()[:-2] + b"X-Filler: " + b"a" * 100 + b"\r\n" * 1, b"X-F: b\r\n" * 30_000)
        self.assertNotIn(b" 200 ", answer[:20])

    def test_paths_lead_nowhere(self):
        for path in ("/v1/uploads/../../intake.sqlite", "/v1/uploads/%2e%2e%2fintake.sqlite", "/intake.sqlite",
                     "/v1/batches/" + "a" * 36 + "%00"):
            self.assertEqual(self.partner.ask("GET", path).status, 404, path)

    def test_half_a_request_keeps_no_worker_for_ever(self):
        lines = [socket.create_connection(("127.0.0.1", self.partner.port)) for _ in range(40)]
        for line in lines:
            line.sendall(b"POST /v1/batches HTTP/1.1\r\nHost: x\r\n")
        self.assertEqual(self.partner.ask("GET", "/v1/capabilities").status, 200)
        for line in lines:
            line.close()


class Processes(unittest.TestCase):
    def test_what_was_acknowledged_survives_a_kill(self):
        """A writer sends as fast as it can; the server is killed in the middle, thrice; every answered report is there."""
        with Partner() as partner:
            acknowledged = []
            for _ in range(3):
                killer = threading.Timer(0.25, partner.process.kill)
                killer.start()
                try:
                    while True:
                        report = new_report()
                        if partner.send_batch(new_batch(report)).status == 201:
                            acknowledged.append(report)
                except (OSError, http.client.HTTPException):
                    pass
                killer.join()
                partner.end_of_process()
                partner.start()
            self.assertGreater(len(acknowledged), 10)
            for begin in range(0, len(acknowledged), 100):
                items = partner.send_batch(new_batch(*acknowledged[begin:begin + 100])).json["items"]
                self.assertEqual({item["status"] for item in items}, {"duplicate"})
            print(f"{len(acknowledged)} reports acknowledged, three kills, none lost")

    def test_an_orderly_end_is_quick_and_clean(self):
        with Partner() as partner:
            idle = partner.connect()
            partner.ask("GET", "/v1/capabilities", connection=idle)
            self.assertEqual(partner.stop(), 0)
            idle.close()

    def test_a_port_is_not_shared(self):
        with Partner() as partner:
            second = subprocess.run([str(PROGRAM), "--listen", f"127.0.0.1:{partner.port}", "--data", partner.folder + "/other"],
                                    capture_output=True, text=True, timeout=20)
            self.assertEqual((second.returncode, second.stdout), (1, ""))
            self.assertIn("taken", second.stderr)

    def test_faults_happen_as_often_as_asked(self):
        with Partner("--fault", "503:1x", "--fault", "garbage:1x", "--fault", "401:1x", "--fault", "500:1x") as partner:
            seen = [partner.send_batch(new_batch(new_report())) for _ in range(5)]
            self.assertEqual([answer.status for answer in seen], [500, 503, 200, 401, 201])
            self.assertEqual(seen[1].headers["Retry-After"], "1")
            self.assertEqual(seen[2].headers.get_content_type(), "text/html")

    def test_dropped_lines(self):
        for kind, known in (("drop-before", "accepted"), ("drop-after", "duplicate")):
            with Partner("--fault", kind + ":1x") as partner:
                report = new_report()
                with self.assertRaises((OSError, http.client.HTTPException)):
                    partner.send_batch(new_batch(report))
                self.assertEqual(partner.send_batch(new_batch(report)).json["items"][0]["status"], known, kind)

    def test_limits_are_set_by_option_and_published(self):
        with Partner("--most-reports", "1", "--largest-batch", "3000") as partner:
            limits = partner.ask("GET", "/v1/capabilities").json["limits"]
            self.assertEqual((limits["reports_per_batch"], limits["json_bytes"]), (1, 3000))
            self.assertEqual(partner.send_batch(new_batch(new_report(), new_report())).status, 413)
            self.assertEqual(partner.send_batch(new_batch(new_report(explanation="x" * 4000))).status, 413)
            self.assertEqual(partner.send_batch(new_batch(new_report())).status, 201)
        wrong = subprocess.run([str(PROGRAM), "--data", "/nowhere", "--most-reports", "0"], capture_output=True, text=True, timeout=20, check=False)
        self.assertEqual(wrong.returncode, 2, wrong)

    def test_the_whole_body_is_kept(self):
        import sqlite3
        with Partner() as partner:
            body = json.dumps(new_batch(new_report())).encode()
            self.assertEqual(partner.send_batch(None, body=body).status, 201)
            with sqlite3.connect(partner.folder + "/intake.sqlite") as database:
                self.assertEqual(database.execute("SELECT body FROM batch_body").fetchall(), [(body,)])


if __name__ == "__main__":
    unittest.main()
