"""Writes what is shipped, with every licence's text, for the program to show: `update`, `check`.

Into `resources/licences.json`, which the frozen program carries, and as tables into docs/licences.md.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Sequence

from tools.shipped import RESOURCES, ROOT, Part, parts

RESOURCE = RESOURCES / "licences.json"
DOCUMENT = ROOT / "docs" / "licences.md"
_BEGIN, _END = "<!-- made by `make licences` -->\n", "<!-- to here -->\n"


def resource(shipped: Sequence[Part]) -> str:
    """Texts that several share are kept once."""
    texts: dict[str, str] = {}
    listed = []
    for one in shipped:
        keys = []
        for text in one.texts:
            key = hashlib.sha256(text.encode()).hexdigest()[:12]
            texts[key] = text
            if key not in keys:
                keys.append(key)
        row = {"name": one.name, "version": one.version, "licence": one.licence, "kind": one.kind}
        listed.append({**row, "texts": keys})
    listed.sort(key=lambda row: str(row["name"]).lower())
    whole = {"shipped": listed, "texts": dict(sorted(texts.items()))}
    return json.dumps(whole, ensure_ascii=False, indent=0) + "\n"


def document(shipped: Sequence[Part]) -> str:
    """The document with its tables made anew."""
    before, rest = DOCUMENT.read_text("utf-8").split(_BEGIN)
    _, after = rest.split(_END)
    lines = ["| what | version | licence (SPDX) |", "|---|---|---|"]
    ordered = sorted(shipped, key=lambda one: one.name.lower())
    lines += [f"| {one.name} | {one.version} | {one.licence} |" for one in ordered]
    return "".join((before, _BEGIN, "\n".join(lines), "\n", _END, after))


def update() -> int:
    """Write both."""
    shipped = parts()
    RESOURCE.write_text(resource(shipped), "utf-8", newline="\n")
    DOCUMENT.write_text(document(shipped), "utf-8", newline="\n")
    return 0


def check() -> int:
    """Say whether either is stale; 0 when none is."""
    shipped = parts()
    fresh = {RESOURCE: resource(shipped), DOCUMENT: document(shipped)}
    stale = [path.name for path, text in fresh.items() if path.read_text("utf-8") != text]
    for name in stale:
        print(f"{name} is stale: run `make licences`")
    return 1 if stale else 0


if __name__ == "__main__":
    action = {"update": update, "check": check}[sys.argv[1]]
    sys.exit(action())
