# SPDX-License-Identifier: Apache-2.0
"""The practice marketplace: pages in six languages that a browser and an extractor can work on, and that give no answers away."""
import html.parser
import json
import pathlib
import os
import re
import unittest
import urllib.parse

from support.partner import Partner, new_report

LISTINGS = json.loads((pathlib.Path(os.environ["CYBERSPOTTER_SOURCE"]) / "resources/practice/listings.json").read_text(encoding="utf-8"))


class Page(html.parser.HTMLParser):
    """What a test looks at of a page."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.tags, self.text, self.title, self.json_ld, self.open = [], [], "", "", []
        self.feed(text)
        self.text = " ".join(self.text)

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))
        self.open.append(tag)

    def handle_endtag(self, tag):
        while self.open and self.open.pop() != tag:
            pass

    def handle_data(self, data):
        inside = self.open[-1] if self.open else ""
        if inside == "title":
            self.title += data
        elif inside == "script":
            self.json_ld += data
        else:
            self.text.append(data)

    def all(self, tag, **wanted):
        return [a for t, a in self.tags if t == tag and all(a.get(k) == v for k, v in wanted.items())]


class Market(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.partner = Partner("--practice")

    @classmethod
    def tearDownClass(cls):
        cls.partner.__exit__()

    def get(self, path, status=200):
        answer = self.partner.ask("GET", urllib.parse.quote(path, safe="/?&=%"), token="")
        self.assertEqual(answer.status, status, path)
        return answer

    def page(self, path, status=200):
        return Page(self.get(path, status).body.decode())

    def test_its_size_and_mixture(self):
        listings = LISTINGS["listings"]
        self.assertGreaterEqual(len(listings), 66)
        self.assertEqual({one["language"] for one in listings}, {"en", "fr", "es", "zh", "ar", "id"})
        suspect = [one for one in listings if one["suspect"]]
        self.assertTrue(0.28 < len(suspect) / len(listings) < 0.45)
        self.assertTrue(all(one["taxon"] and one["term"] for one in suspect))
        self.assertGreater(sum(one["markup"] == "jsonld" for one in listings), len(listings) // 3)
        self.assertTrue({"microdata", "opengraph", "none"} <= {one["markup"] for one in listings})
        self.assertGreater(max(one["height"] for one in listings), 31_000)
        self.assertEqual(len({one["id"] for one in listings}), len(listings))

    def test_every_listing_has_its_page(self):
        for listing in LISTINGS["listings"]:
            page = self.page("/item/" + listing["id"])
            self.assertIn(listing["title"], page.title)
            for field in ("title", "description", "price_text", "place", "id"):
                self.assertIn(listing[field], page.text, (listing["id"], field))
            root = page.all("html")[0]
            self.assertEqual((root["lang"], root["dir"]), (listing["language"], "rtl" if listing["language"] == "ar" else "ltr"))
            self.assertTrue(page.all("img", loading="lazy"), listing["id"])
            self.assertTrue(page.all("a", href="/seller/" + listing["seller"]))
            self.assertEqual(bool(page.json_ld), listing["markup"] == "jsonld")
            if page.json_ld:
                offer = json.loads(page.json_ld)["offers"]
                self.assertEqual((offer["price"], offer["priceCurrency"]), (listing["price"], listing["currency"]))

    def test_the_answers_are_not_on_the_pages(self):
        for listing in LISTINGS["listings"]:
            body = self.get("/item/" + listing["id"]).body.decode()
            self.assertNotIn("suspect", body)
            if listing["suspect"] and listing["taxon"].lower() not in (listing["title"] + listing["description"]).lower():
                self.assertNotIn(listing["taxon"].lower(), body.lower())

    def test_no_link_is_broken(self):
        seen, waiting = set(), ["/"]
        while waiting:
            path = waiting.pop()
            if path in seen:
                continue
            seen.add(path)
            page = self.page(path)
            for tag, attributes in page.tags:
                target = attributes.get("href") or attributes.get("src") or ""
                if target.startswith("/") and not target.endswith(".svg"):
                    if target.endswith(".css"):
                        self.get(target)
                    else:
                        waiting.append(target)
        self.assertGreaterEqual(sum(path.startswith("/item/") for path in seen), 66)
        self.assertGreaterEqual(sum(path.startswith("/seller/") for path in seen), 18)

    def test_pictures_are_drawn(self):
        for listing in LISTINGS["listings"]:
            pictures = [self.get(f"/picture/{listing['id']}/{view}.svg") for view in range(3)]
            self.assertEqual({one.headers.get_content_type() for one in pictures}, {"image/svg+xml"})
            self.assertEqual(len({one.body for one in pictures}), 3)
            self.assertGreater(pictures[0].body.count(b"<"), 6, listing["id"])

    def test_search_finds_words_however_they_are_written(self):
        def found(words, language=""):
            return len(self.page(f"/search?q={words}&lang={language}").all("li")) or \
                len([a for a in self.page(f"/search?q={words}&lang={language}").all("a") if a.get("href", "").startswith("/item/")])
        self.assertGreater(found("ivory", "en"), 0)
        self.assertEqual(found("IVORY", "en"), found("ivory", "en"))
        self.assertGreater(found("象牙", "zh"), 0)
        self.assertGreater(found("عاج", "ar"), 0)
        self.assertGreater(found("marfil", "es"), 0)
        self.assertEqual(found("éléphant", "fr"), found("ELEPHANT", "fr"))
        self.assertEqual(found("zzzz"), 0)
        self.assertEqual(found("ivory", "fr"), 0)

    def test_what_is_typed_stays_text(self):
        nasty = "\"'><script>alert(1)</script>"
        for path in (f"/search?q={nasty}", f"/?lang={nasty}", f"/search?q=x&lang={nasty}", f"/category/antiques?lang={nasty}"):
            body = self.get(path).body.decode()
            self.assertNotIn("<script>alert", body, path)
            self.assertNotIn("'><script", body, path)

    def test_pages_carry_their_policy(self):
        answer = self.get("/item/" + LISTINGS["listings"][0]["id"])
        self.assertIn("default-src 'self'", answer.headers["Content-Security-Policy"])
        self.assertEqual(answer.headers["X-Content-Type-Options"], "nosniff")
        self.assertIn("invented", self.page("/").text)

    def test_nobody_contacts_a_seller(self):
        item = self.page("/item/" + LISTINGS["listings"][0]["id"])
        self.assertTrue(item.all("a", href="/contact"))
        self.assertIn("Never contact a seller", self.page("/contact").text)

    def test_pages_that_are_not_there(self):
        for path in ("/nothing", "/item/en-999999", "/seller/nobody"):
            self.assertIn("Bazaro", self.page(path, 404).title)

    def test_a_short_address_leads_to_its_listing(self):
        answer = self.get("/r/" + LISTINGS["listings"][0]["id"], 302)
        self.assertTrue(answer.headers["Location"].startswith("/item/" + LISTINGS["listings"][0]["id"]))

    def test_pages_of_trouble(self):
        for name in ("endless", "busy", "popup", "permissions", "bands"):
            self.get("/trouble/" + name)
        self.assertIn("attachment", self.get("/trouble/download").headers["Content-Disposition"])
        line = self.partner.connect()
        line.request("GET", "/trouble/slow")
        slow = line.getresponse()
        self.assertTrue(slow.read(10))
        self.assertEqual(self.get("/").status, 200)
        line.close()

    def test_the_market_is_for_practice_only(self):
        with Partner() as real:
            self.assertEqual(real.ask("GET", "/").status, 404)
            self.assertEqual(real.ask("POST", "/v1/practice/reset").status, 404)


class Decisions(unittest.TestCase):
    def setUp(self):
        self.partner = Partner("--practice")

    def tearDown(self):
        self.partner.__exit__()

    def url_of(self, listing):
        return f"http://127.0.0.1:{self.partner.port}/item/{listing['id']}"

    def report_on(self, listing, **changes):
        return new_report(listing={"url": self.url_of(listing), "title": listing["title"]}, **changes)

    def poll(self, since=0):
        answer = self.partner.outcomes(since)
        self.assertEqual(answer.status, 200)
        return answer.json

    def statuses(self, report):
        return [one["status"] for one in self.poll()["outcomes"] if one["report_id"] == report["report_id"]]

    def test_from_review_to_decision(self):
        suspect = next(one for one in LISTINGS["listings"] if one["suspect"])
        harmless = next(one for one in LISTINGS["listings"] if not one["suspect"])
        bad, good = self.report_on(suspect), self.report_on(harmless)
        self.partner.accept(bad, good)
        first = self.poll()
        self.assertEqual([one["status"] for one in first["outcomes"]], ["in_review", "in_review"])
        second = self.poll(first["cursor"])
        self.assertEqual({one["report_id"]: one["status"] for one in second["outcomes"]},
                         {bad["report_id"]: "removed", good["report_id"]: "no_violation"})
        self.assertEqual(second["outcomes"][0]["decision"], "DECISION_VISIBILITY_CONTENT_REMOVED")
        self.assertEqual(self.poll(second["cursor"])["outcomes"], [])
        self.assertEqual(self.partner.ask("GET", "/item/" + suspect["id"]).status, 410)
        self.assertEqual(self.partner.ask("GET", "/item/" + harmless["id"]).status, 200)

    def test_an_unfinished_batch_waits(self):
        report = self.report_on(LISTINGS["listings"][0])
        from support.partner import new_batch
        self.assertEqual(self.partner.send_batch(new_batch(report)).status, 201)
        self.assertEqual(self.poll()["outcomes"], [])

    def test_an_unsure_report_is_asked_back(self):
        report = self.report_on(next(one for one in LISTINGS["listings"] if one["suspect"]), confidence="unsure")
        self.partner.accept(report)
        while "clarification_required" not in (seen := self.statuses(report)):
            self.assertLess(len(seen), 4)
        asked = next(one for one in self.poll()["outcomes"] if one["status"] == "clarification_required")
        self.assertTrue(asked["question"])
        waiting = self.statuses(report)
        self.assertEqual(self.statuses(report), waiting)
        answer = self.partner.ask("POST", f"/v1/reports/{report['report_id']}/clarifications",
                                  json.dumps({"text": "Crossing lines in the third picture"}).encode())
        self.assertEqual(answer.status, 202)
        self.statuses(report)
        self.assertEqual(self.statuses(report)[-1], "removed")

    def test_a_seller_is_suspended_at_the_second_listing(self):
        seller = "heathers-attic"
        own = [one for one in LISTINGS["listings"] if one["seller"] == seller]
        first, second = [one for one in own if one["suspect"]][:2]
        reports = [self.report_on(first), self.report_on(second), self.report_on(first)]
        self.partner.accept(*reports)
        self.poll()
        self.assertEqual([self.statuses(report)[-1] for report in reports], ["removed", "account_actioned", "already_gone"])
        for path in ["/seller/" + seller] + ["/item/" + one["id"] for one in own]:
            self.assertEqual(self.partner.ask("GET", path).status, 410, path)

    def test_a_retraction_is_granted(self):
        report = self.report_on(LISTINGS["listings"][0])
        self.partner.accept(report)
        asked = self.partner.ask("POST", f"/v1/reports/{report['report_id']}/retract", b'{"reason": "a mistake"}')
        self.assertEqual((asked.status, asked.json["status"]), (202, "retract_requested"))
        self.assertEqual(self.statuses(report)[-1], "retracted")

    def test_an_address_elsewhere_is_not_ours(self):
        report = new_report()
        self.partner.accept(report)
        self.poll()
        self.assertEqual(self.statuses(report)[-1], "already_gone")

    def test_reset_forgets_everything(self):
        suspect = next(one for one in LISTINGS["listings"] if one["suspect"])
        self.partner.accept(self.report_on(suspect))
        self.poll()
        self.poll()
        self.assertEqual(self.partner.ask("POST", "/v1/practice/reset", token="wrong").status, 401)
        self.assertEqual(self.partner.ask("POST", "/v1/practice/reset").status, 200)
        self.assertEqual(self.poll()["outcomes"], [])
        self.assertEqual(self.partner.ask("GET", "/item/" + suspect["id"]).status, 200)

    def test_decisions_survive_a_kill(self):
        suspect = next(one for one in LISTINGS["listings"] if one["suspect"])
        self.partner.accept(self.report_on(suspect))
        self.poll()
        before = self.poll()
        self.partner.kill()
        self.partner.start()
        self.assertEqual(self.poll(), before)
        self.assertEqual(self.partner.ask("GET", "/item/" + suspect["id"]).status, 410)


if __name__ == "__main__":
    unittest.main()
