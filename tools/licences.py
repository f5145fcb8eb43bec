"""Writes what is shipped, with every licence's text, for the program to show: `update`, `check`.

Into `resources/licences.json`, which the frozen program carries, and as tables into docs/licences.md.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from tools import kept
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
    lines = ["| what | version | licence (SPDX) |", "|---|---|---|"]
    ordered = sorted(shipped, key=lambda one: one.name.lower())
    lines += [f"| {one.name} | {one.version} | {one.licence} |" for one in ordered]
    return kept.between(DOCUMENT, _BEGIN, _END, "\n".join(lines) + "\n")


def files() -> dict[Path, str]:
    """What is kept of what is shipped."""
    shipped = parts()
    return {RESOURCE: resource(shipped), DOCUMENT: document(shipped)}


if __name__ == "__main__":
    sys.exit(kept.run(files, "make licences"))
