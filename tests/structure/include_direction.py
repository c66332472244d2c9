# SPDX-License-Identifier: Apache-2.0
"""Reads every #include of the product and fails on an arrow that points back.

app -> ui -> core, and inside core each room may know only itself and the rooms before it.
"""
import pathlib
import re
import sys
import tempfile

CORE = ["base", "network", "storage", "secrets", "catalogue", "listing", "matching", "evidence", "reporting", "likeness", "searching", "exchange", "submission", "history"]
UI = ["style", "widgets", "session", "reports", "redaction", "capture", "evidence", "seen", "keywords", "presence", "catalogue", "search", "browse", "today", "batches", "history", "learn", "settings", "window"]
# Pages stand side by side: none may include another, but for the report panel that several show.
UI_MAY = {
    "style": set(),
    "widgets": {"style"},
    "session": {"style", "widgets"},
    "reports": {"style", "widgets", "session"},
    "redaction": {"style", "widgets", "session"},
    "capture": {"style", "widgets", "session"},
    "evidence": {"style", "widgets", "session"},
    "seen": {"style", "widgets", "session", "capture"},
    "keywords": {"style", "widgets", "session", "capture"},
    "presence": {"style", "widgets", "session", "capture"},
    "catalogue": {"style", "widgets", "session", "reports"},
    "search": {"style", "widgets", "session", "reports"},
    "settings": {"style", "widgets", "session", "reports", "catalogue"},
    "browse": {"style", "widgets", "session", "reports", "capture", "seen", "keywords", "catalogue", "search"},
    "history": {"style", "widgets", "session", "reports", "presence"},
    "window": set(UI),
}
UI_MAY_DEFAULT = {"style", "widgets", "session", "reports"}
FORBIDDEN_IN_CORE = re.compile(r"^(QWidget|QtWidgets|QWebEngine|QtWebEngine|QNetwork|QtNetwork|QApplication|QTcp|QLocalS)")
INCLUDE = re.compile(r'^\s*#\s*include\s+[<"]([^>"]+)[>"]', re.M)


def problem_of(path, target):
    """Why a file at `path` (parts below the root) may not include `target`, or None."""
    layer, room = path[0], path[1]
    parts = target.split("/")
    if layer == "core" and FORBIDDEN_IN_CORE.match(parts[-1]):
        return "core knows no screen and no network of Qt"
    if parts[0] not in ("app", "core", "ui"):
        return None
    order = ["core", "ui", "app"]
    if order.index(parts[0]) > order.index(layer):
        return f"{layer} may not know {parts[0]}"
    if layer == parts[0] == "core" and CORE.index(parts[1]) > CORE.index(room):
        return f"core/{room} may not know core/{parts[1]}"
    if layer == parts[0] == "ui" and parts[1] != room and parts[1] not in UI_MAY.get(room, UI_MAY_DEFAULT):
        return f"ui/{room} may not know ui/{parts[1]}"
    if layer == parts[0] == "app" and parts[1] != room:
        return f"app/{room} may not know app/{parts[1]}"
    if layer == "app" and room in ("cli", "partner") and parts[0] == "ui":
        return f"app/{room} has no window"
    return None


def offences(root):
    found = []
    for layer in ("app", "core", "ui"):
        for path in sorted(pathlib.Path(root, layer).rglob("*")):
            if path.suffix not in (".h", ".cpp"):
                continue
            parts = path.relative_to(root).parts
            for target in INCLUDE.findall(path.read_text(encoding="utf-8")):
                why = problem_of(parts, target)
                if why:
                    found.append(f"{'/'.join(parts)}: #include {target}: {why}")
    return found


def self_test():
    """Breaks each rule in a tree of its own: the check must notice."""
    cases = [
        ("core/base/a.cpp", "core/storage/library.h", True),
        ("core/storage/a.cpp", "core/base/problem.h", False),
        ("core/history/a.cpp", "ui/window/main_window.h", True),
        ("core/listing/a.cpp", "QNetworkAccessManager", True),
        ("core/listing/a.cpp", "QString", False),
        ("ui/today/a.cpp", "ui/browse/browse_page.h", True),
        ("ui/browse/a.cpp", "ui/capture/capture_job.h", False),
        ("ui/reports/a.cpp", "ui/evidence/evidence_page.h", True),
        ("app/cli/a.cpp", "ui/window/main_window.h", True),
        ("app/desktop/a.cpp", "ui/window/main_window.h", False),
    ]
    for name, target, wrong in cases:
        with tempfile.TemporaryDirectory() as root:
            path = pathlib.Path(root, name)
            path.parent.mkdir(parents=True)
            path.write_text(f"#include <{target}>\n", encoding="utf-8")
            if bool(offences(root)) != wrong:
                sys.exit(f"the check judged {name} -> {target} wrongly")


if __name__ == "__main__":
    if sys.argv[1] == "--self-test":
        self_test()
        sys.exit(0)
    found = offences(sys.argv[1])
    print("\n".join(found) or "every arrow points one way")
    sys.exit(1 if found else 0)
