# SPDX-License-Identifier: Apache-2.0
"""Every source file names its licence, and every header is guarded."""
import pathlib
import sys

root = pathlib.Path(sys.argv[1])
wrong = []
count = 0
for layer in ("app", "core", "ui", "tests"):
    for path in sorted(pathlib.Path(root, layer).rglob("*")):
        if path.suffix not in (".h", ".cpp", ".py") or not path.is_file() or "__pycache__" in path.parts:
            continue
        count += 1
        head = path.read_text(encoding="utf-8")[:400]
        if "SPDX-License-Identifier: Apache-2.0" not in head:
            wrong.append(f"{path.relative_to(root)}: no SPDX line")
        if path.suffix == ".h" and "#pragma once" not in head:
            wrong.append(f"{path.relative_to(root)}: no #pragma once")
print("\n".join(wrong) or f"{count} files in order")
sys.exit(1 if wrong or count < 50 else 0)
