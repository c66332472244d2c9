# SPDX-License-Identifier: Apache-2.0
"""Whatever comes over the wire, the reference partner answers with a refusal or hangs up, and goes on serving others."""
import random
import select
import socket
import time
import unittest
import uuid

from support.partner import Partner, new_batch, new_report

AUTH = b"Authorization: Bearer a-token-for-tests\r\n"


def head(line, *fields):
    return line + b"\r\nHost: x\r\n" + AUTH + b"".join(field + b"\r\n" for field in fields) + b"\r\n"


class HostileHttp(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.partner = Partner("--practice")

    @classmethod
    def tearDownClass(cls):
        cls.partner.__exit__()

    def tearDown(self):
        """After each test: the same process still takes a batch."""
        self.assertIsNone(self.partner.process.poll(), "the server died")
        self.assertEqual(self.partner.send_batch(new_batch(new_report())).status, 201)

    def wire(self, data, wait=10, half_close=True):
        """Sends bytes as they are; gives all that comes back until the server hangs up or is quiet for a second."""
        with socket.create_connection(("127.0.0.1", self.partner.port), timeout=wait) as line:
            try:
                line.sendall(data)
                if half_close:
                    line.shutdown(socket.SHUT_WR)
            except OSError:
                pass  # it hung up already
            got = b""
            try:
                while select.select([line], [], [], wait)[0]:
                    piece = line.recv(65536)
                    if not piece:
                        break
                    got += piece
            except OSError:
                pass
            return got

    def expect_refusal(self, data, name):
        """A refusal (4xx, or 501 for a method nobody knows) or nothing at all: never a success, never a fault of the server's own."""
        got = self.wire(data)
        status = got.split(b" ", 2)[1] if got.startswith(b"HTTP/1.") else b""
        self.assertTrue(got == b"" or status.startswith(b"4") or status in (b"501", b"505"), f"{name}: {got[:200]!r}")

    def test_request_lines(self):
        for line in (b"", b"\r\n" * 100, b"GET", b"GET /", b"GET / HTTP/9.9\r\n\r\n", b"\0\0\0\0\r\n\r\n", b"\xff" * 5000,
                     b"get / http/1.1\r\n\r\n", b"BREW /pot HTTP/1.1\r\nHost: x\r\n\r\n",
                     b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                     b"GET /" + b"a" * 100_000 + b" HTTP/1.1\r\n\r\n", b"A" * 1_000_000):
            self.expect_refusal(line, line[:40])

    def test_headers(self):
        for name, fields in (("many", [b"X-%d: y" % i for i in range(20_000)]), ("long", [b"X: " + b"y" * 200_000]),
                             ("long name", [b"X" * 200_000 + b": y"])):
            self.expect_refusal(head(b"GET /v1/nowhere HTTP/1.1", *fields), name)
        for name, field in (("no colon", b"nonsense"), ("NUL", b"X: a\0b"), ("folded", b"X: a\r\n b"), ("bare CR", b"X: a\rY: b"),
                            ("range", b"Range: bytes=9-1,-,x-"), ("many ranges", b"Range: bytes=" + b"0-1," * 5000)):
            self.expect_refusal(head(b"GET /v1/nowhere HTTP/1.1", field), name)

    def test_lengths_of_bodies(self):
        for length in (b"-1", b"abc", b"99999999999999999999999", b"0x10", b"1e9", b"", b"5, 6", b"+7", b"9223372036854775807",
                       b"18446744073709551615", b"100"):
            for fields in ([b"Content-Length: " + length], [b"Content-Length: 2", b"Content-Length: " + length],
                           [b"Transfer-Encoding: chunked", b"Content-Length: " + length]):
                data = head(b"POST /v1/batches HTTP/1.1", b'Idempotency-Key: "k"', b"Content-Type: application/json", *fields)
                self.expect_refusal(data + b"{}", fields)

    def test_chunks(self):
        begin = head(b"POST /v1/batches HTTP/1.1", b'Idempotency-Key: "k"', b"Transfer-Encoding: chunked")
        for body in (b"zz\r\n{}\r\n0\r\n\r\n", b"-2\r\n{}\r\n0\r\n\r\n", b"ffffffffffffffff\r\n{}", b"2\r\n{}", b"2\r\n{}XX0\r\n\r\n",
                     b"2;" + b"x" * 100_000 + b"\r\n{}\r\n0\r\n\r\n", b"1\r\n{\r\n" * 10_000, b"0\r\n" + b"T: x\r\n" * 20_000 + b"\r\n"):
            self.expect_refusal(begin + body, body[:40])

    def test_paths(self):
        for path in (b"/../../../etc/passwd", b"/..%2f..%2fetc/passwd", b"/%00", b"/v1/batches/%00", b"/v1/batches/" + b"%ff" * 1000,
                     b"/v1/batches/..%2f..", b"/v1/uploads/../../intake.sqlite", b"/v1/uploads/..%2f..%2fintake.sqlite",
                     b"/v1/uploads/%2e%2e", b"/v1/uploads/" + b"a" * 30_000, b"/v1/evidence/..%2fintake.sqlite", b"/practice/..%2f..%2fetc",
                     b"//", b"/%", b"/%zz", b"*", b"http://elsewhere.example/v1/x", b"/v1/batches/'%20OR%201=1--"):
            for method in (b"GET", b"HEAD", b"PATCH", b"DELETE", b"PUT"):
                got = self.wire(head(method + b" " + path + b" HTTP/1.1", b"Tus-Resumable: 1.0.0", b"Content-Length: 0", b"Connection: close"))
                status = got.split(b" ", 2)[1] if got else b"400"
                self.assertIn(status[:1], (b"4",) if path not in (b"//",) else (b"2", b"3", b"4"), (method, path, got[:200]))
                self.assertNotIn(b"root:", got)
                self.assertNotIn(b"SQLite format", got)

    def test_upload_numbers(self):
        batch = new_batch(new_report(b"some bytes"))
        self.assertEqual(self.partner.send_batch(batch).status, 201)
        for length in ("-1", "x", "9" * 30, "", "0x1"):
            answer = self.partner.announce(batch["batch_id"], b"some bytes", **{"Upload-Length": length})
            self.assertEqual(answer.status // 100, 4, (length, answer))
        for metadata in ("", "sha256", "sha256 !!!!", "sha256 " + "A" * 50_000, "x y,z", "sha256 Li4vLi4vZXRj"):
            answer = self.partner.announce(batch["batch_id"], b"some bytes", **{"Upload-Metadata": metadata})
            self.assertEqual(answer.status // 100, 4, (metadata[:40], answer))
        upload = self.partner.announce(batch["batch_id"], b"some bytes").headers["Location"]
        for offset in ("-1", "x", "9" * 30, "", "5", "18446744073709551616"):
            answer = self.partner.patch(upload, offset, b"some bytes")
            self.assertEqual(answer.status // 100, 4, (offset, answer))
        self.assertEqual(self.partner.patch(upload, 0, b"some bytes and far too many").status // 100, 4)

    def test_questions(self):
        for since in ("-1", "x", "9" * 40, "%00", "1;DROP%20TABLE%20outcome", "1" * 20_000):
            answer = self.partner.ask("GET", f"/v1/outcomes?since={since}")
            self.assertIn(answer.status, (400, 414), (since[:40], answer))
        self.assertIn(self.partner.ask("GET", "/v1/outcomes?" + "a=b&" * 5000).status, (200, 400, 414, 431))

    def test_bodies_of_other_kinds(self):
        for body in (b"\0" * 1000, b"\xff\xfe{}", b'{"a":' * 50_000, b'"' + b"\\u0000" * 10_000 + b'"', b"[" + b"1e99999," * 10_000 + b"1]"):
            self.assertEqual(self.partner.send_batch(None, body=body).status // 100, 4, body[:20])
        for path in (f"/v1/reports/{uuid.uuid4()}/retract", f"/v1/reports/{uuid.uuid4()}/clarify", "/v1/reports/x%00y/retract"):
            self.assertEqual(self.partner.ask("POST", path, b"[[[", {"Content-Type": "application/json"}).status // 100, 4, path)

    def test_noise(self):
        dice = random.Random(3)
        sound = head(b"POST /v1/batches HTTP/1.1", b'Idempotency-Key: "k"', b"Content-Length: 2") + b"{}"
        for _ in range(300):
            data = bytearray(sound)
            for _ in range(dice.randint(1, 8)):
                data[dice.randrange(len(data))] = dice.randrange(256)
            self.expect_refusal(bytes(data), bytes(data))

    def test_clients_that_dawdle_keep_nobody_waiting(self):
        """More connections than most servers have workers, each with half a request; another client is served meanwhile."""
        lines = []
        try:
            for _ in range(40):
                line = socket.create_connection(("127.0.0.1", self.partner.port), timeout=10)
                line.sendall(b"POST /v1/batches HTTP/1.1\r\nHost: x\r\nX-")
                lines.append(line)
            begun = time.monotonic()
            self.assertEqual(self.partner.send_batch(new_batch(new_report())).status, 201)
            self.assertLess(time.monotonic() - begun, 15)
        finally:
            for line in lines:
                line.close()

    def test_a_request_that_never_ends_is_ended(self):
        """A byte now and then does not keep a connection for ever: the head has 20 seconds as a whole."""
        with socket.create_connection(("127.0.0.1", self.partner.port), timeout=60) as line:
            line.sendall(b"GET / HTTP/1.1\r\nX-A: ")
            begun = time.monotonic()
            try:
                while time.monotonic() - begun < 60:
                    if select.select([line], [], [], 1)[0] and line.recv(4096) == b"":
                        break
                    line.sendall(b"b")
            except OSError:
                pass
            self.assertLess(time.monotonic() - begun, 50)

    def test_clients_that_vanish(self):
        for data in (b"GET / HTTP/1.1\r\n", head(b"POST /v1/batches HTTP/1.1", b"Content-Length: 1000000") + b"{" * 1000):
            for _ in range(30):
                line = socket.create_connection(("127.0.0.1", self.partner.port), timeout=10)
                line.sendall(data)
                line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")  # RST
                line.close()


if __name__ == "__main__":
    unittest.main()
