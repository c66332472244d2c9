# SPDX-License-Identifier: Apache-2.0
"""Evidence at the reference partner: uploads resume at the byte where they were cut, whoever cut them, and end whole or not at all."""
import base64
import http.client
import os
import pathlib
import socket
import subprocess
import tempfile
import threading
import unittest
import uuid

from support.partner import Partner, new_batch, new_report, sha256


class Uploads(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.partner = Partner()

    @classmethod
    def tearDownClass(cls):
        cls.partner.__exit__()

    def begin(self, content, partner=None):
        partner = partner or self.partner
        batch = new_batch(new_report(content))
        self.assertEqual(partner.send_batch(batch).status, 201)
        made = partner.announce(batch["batch_id"], content)
        self.assertEqual(made.status, 201, made)
        return batch, made.headers["Location"]

    def kept(self, content, partner=None):
        path = pathlib.Path((partner or self.partner).folder) / "evidence" / sha256(content)
        return path.read_bytes() == content if path.exists() else False

    def test_in_pieces(self):
        content = os.urandom(300_000)
        batch, upload = self.begin(content)
        missing = self.partner.finish(batch["batch_id"])
        self.assertEqual(missing.status, 409)
        self.assertEqual([error["pointer"] for error in missing.json["errors"]], ["/evidence/" + sha256(content)])
        for offset in range(0, len(content), 70_000):
            answer = self.partner.patch(upload, offset, content[offset:offset + 70_000])
            self.assertEqual(answer.status, 204, answer)
            self.assertEqual(int(answer.headers["Upload-Offset"]), min(offset + 70_000, len(content)))
        self.assertTrue(self.kept(content))
        receipt = self.partner.finish(batch["batch_id"])
        self.assertEqual(receipt.json["evidence"], [{"sha256": sha256(content), "bytes": len(content)}])
        self.assertEqual(self.partner.finish(batch["batch_id"]).body, receipt.body)

    def test_bytes_that_are_there_are_not_asked_for(self):
        content = os.urandom(1000)
        first, upload = self.begin(content)
        self.partner.patch(upload, 0, content)
        second = new_batch(new_report(content))
        self.assertEqual(self.partner.send_batch(second).json["evidence"][0]["state"], "have")
        self.assertEqual(self.partner.announce(second["batch_id"], content).json["state"], "have")
        self.assertEqual(self.partner.finish(second["batch_id"]).status, 200)

    def test_a_lost_location_is_given_again(self):
        content = os.urandom(1000)
        batch, upload = self.begin(content)
        self.partner.patch(upload, 0, content[:400])
        again = self.partner.announce(batch["batch_id"], content)
        self.assertEqual((again.headers["Location"], again.headers["Upload-Offset"]), (upload, "400"))

    def test_a_wrong_offset_is_told_the_right_one(self):
        content = os.urandom(1000)
        _, upload = self.begin(content)
        self.partner.patch(upload, 0, content[:400])
        for wrong in (0, 399, 401, 1000, -1):
            answer = self.partner.patch(upload, wrong, content[400:])
            self.assertEqual((answer.status, answer.headers["Upload-Offset"]), (409, "400"))
        self.assertEqual(self.partner.patch(upload, 400, content[400:]).status, 204)
        repeated = self.partner.patch(upload, 1000, b"")
        self.assertEqual((repeated.status, repeated.headers["Upload-Offset"]), (204, "1000"))

    def test_other_bytes_are_not_taken_for_these(self):
        content = os.urandom(1000)
        batch, upload = self.begin(content)
        self.assertEqual(self.partner.patch(upload, 0, bytes(1000)).status, 460)
        self.assertFalse(self.kept(content))
        self.assertEqual(self.partner.finish(batch["batch_id"]).status, 409)
        self.assertEqual(self.partner.upload(batch["batch_id"], content).status, 204)
        self.assertTrue(self.kept(content))

    def test_too_many_bytes_are_refused(self):
        content = os.urandom(1000)
        _, upload = self.begin(content)
        self.assertEqual(self.partner.patch(upload, 0, content + b"more").status, 400)
        self.assertFalse(self.kept(content))

    def test_only_announced_files(self):
        batch, _ = self.begin(os.urandom(1000))
        other = os.urandom(1000)
        self.assertEqual(self.partner.announce(batch["batch_id"], other).status, 422)
        self.assertEqual(self.partner.announce(str(uuid.uuid4()), other).status, 422)
        for name in ("../../intake.sqlite", "a" * 63, ""):
            metadata = "sha256 " + base64.b64encode(name.encode()).decode()
            self.assertEqual(self.partner.announce(batch["batch_id"], other, **{"Upload-Metadata": metadata}).status, 422)
        self.assertEqual(self.partner.patch(f"/v1/uploads/{uuid.uuid4()}", 0, other).status, 404)

    def test_another_media_type_is_refused(self):
        _, upload = self.begin(os.urandom(10))
        answer = self.partner.ask("PATCH", upload, b"0123456789", {"Upload-Offset": "0", "Content-Type": "text/plain"})
        self.assertEqual(answer.status, 415)

    def half_a_patch(self, partner, upload, content, sent):
        """A PATCH that announces all of `content` and stops in the middle; gives its socket."""
        line = socket.create_connection(("127.0.0.1", partner.port), timeout=20)
        line.sendall((f"PATCH {upload} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {partner.token}\r\n"
                      "Tus-Resumable: 1.0.0\r\nContent-Type: application/offset+octet-stream\r\n"
                      f"Upload-Offset: 0\r\nContent-Length: {len(content)}\r\n\r\n").encode() + content[:sent])
        while partner.offset(upload) < sent:
            pass
        return line

    def test_the_server_is_killed_in_the_middle(self):
        content = os.urandom(3_000_000)
        with Partner() as partner:
            batch, upload = self.begin(content, partner)
            line = self.half_a_patch(partner, upload, content, 1_234_567)
            partner.kill()
            line.close()
            partner.start()
            self.assertEqual(partner.offset(upload), 1_234_567)
            self.assertEqual(partner.patch(upload, 1_234_567, content[1_234_567:]).status, 204)
            self.assertTrue(self.kept(content, partner))
            self.assertEqual(partner.finish(batch["batch_id"]).status, 200)

    def test_the_line_hangs_and_the_client_comes_back(self):
        """The old connection stays open, as after a lost line; the newer request has the upload at once."""
        content = os.urandom(2_000_000)
        _, upload = self.begin(content)
        hanging = self.half_a_patch(self.partner, upload, content, 500_000)
        self.assertEqual(self.partner.patch(upload, 500_000, content[500_000:]).status, 204)
        try:
            hanging.sendall(content[500_000:])
            self.assertNotIn(b" 204 ", hanging.recv(100))
        except OSError:
            pass
        hanging.close()
        self.assertTrue(self.kept(content))

    def test_two_at_once_do_not_mix(self):
        content = os.urandom(4_000_000)
        _, upload = self.begin(content)
        answers = []

        def send():
            try:
                answers.append(self.partner.patch(upload, 0, content).status)
            except (OSError, http.client.HTTPException):
                answers.append(0)
        senders = [threading.Thread(target=send) for _ in range(4)]
        for sender in senders:
            sender.start()
        for sender in senders:
            sender.join()
        offset = self.partner.offset(upload)
        if offset < len(content):
            self.assertEqual(self.partner.patch(upload, offset, content[offset:]).status, 204, answers)
        self.assertTrue(self.kept(content), answers)

    def test_cut_on_purpose(self):
        content = os.urandom(1_000_000)
        with Partner("--fault", "cut-upload:100000:4x") as partner:
            batch, upload = self.begin(content, partner)
            for part in range(1, 5):
                with self.assertRaises((OSError, http.client.HTTPException)):
                    partner.patch(upload, partner.offset(upload), content[partner.offset(upload):])
                self.assertEqual(partner.offset(upload), part * 100_000)
            self.assertEqual(partner.patch(upload, 400_000, content[400_000:]).status, 204)
            self.assertTrue(self.kept(content, partner))

    def test_a_lost_answer_to_the_last_piece(self):
        content = os.urandom(1000)
        with Partner() as partner:
            batch, upload = self.begin(content, partner)
            partner.kill()
            partner.start("--fault", "drop-after:1x")
            with self.assertRaises((OSError, http.client.HTTPException)):
                partner.patch(upload, 0, content)
            self.assertEqual(partner.offset(upload), 1000)
            self.assertEqual(partner.announce(batch["batch_id"], content).json["state"], "have")
            self.assertEqual(partner.finish(batch["batch_id"]).status, 200)

    def test_over_tls(self):
        with tempfile.TemporaryDirectory() as folder:
            made = subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                                   "-keyout", folder + "/key.pem", "-out", folder + "/cert.pem", "-days", "2",
                                   "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"], capture_output=True)
            self.assertEqual(made.returncode, 0, made.stderr)
            with Partner("--tls-cert", folder + "/cert.pem", "--tls-key", folder + "/key.pem") as partner:
                content = os.urandom(3_000_000)
                batch, upload = self.begin(content, partner)
                self.assertEqual(partner.patch(upload, 0, content).status, 204)
                self.assertTrue(self.kept(content, partner))
                # Plain HTTP to a TLS port, and a client that leaves in the handshake, harm nobody.
                with socket.create_connection(("127.0.0.1", partner.port), timeout=20) as line:
                    line.sendall(b"GET / HTTP/1.1\r\n\r\n")
                    try:
                        self.assertNotIn(b"200", line.recv(100))
                    except ConnectionResetError:
                        pass
                self.assertEqual(partner.finish(batch["batch_id"]).status, 200)


if __name__ == "__main__":
    unittest.main()
