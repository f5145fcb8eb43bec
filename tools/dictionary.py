"""Keeps docs/data-dictionary.md, the registry as tables: `update`, `check`. It says what the paper says."""

from __future__ import annotations

import sys

from foras_desktop.documents.dictionary import EntityEntry, dictionary_texts, entries_of
from foras_desktop.domain.registry import REGISTRY
from tools.shipped import ROOT

DOCUMENT = ROOT / "docs" / "data-dictionary.md"
_COLUMNS = ("field", "purpose", "kind", "references", "group", "policy", "sealed")


def document() -> str:
    """The whole document; the same registry gives the same text."""
    words, entities = dictionary_texts("en"), entries_of(REGISTRY, "en")
    lines = [
        f"# {words('paper.title')}",
        "",
        "Made by `python -m tools.dictionary update`. The same is printed in French, Arabic or English by",
        "`foras-desktop dictionary --language fr FILE.pdf`.",
    ]
    for key in ("what", "groups", "sealed"):
        lines += ["", words(f"paper.{key}")]
    for entity in entities:
        lines += ["", *_table(entity)]
    return "\n".join(lines) + "\n"


def _table(entity: EntityEntry) -> list[str]:
    words = dictionary_texts("en")
    writer = words("paper.central" if entity.kept_centrally else "paper.everywhere")
    lines = [f"## {entity.title} (`{entity.name}`)", "", f"{writer}.", ""]
    lines.append("| " + " | ".join(words(f"heading.{key}") for key in _COLUMNS) + " |")
    lines.append("|---" * len(_COLUMNS) + "|")
    for one in entity.fields:
        group = f"`{one.group}`" if one.group else "–"
        sealed = words("sealed.yes" if one.is_sealed else "sealed.no")
        cells = (f"`{one.name}`", one.purpose, one.kind, one.references or "–", group, one.policy, sealed)
        lines.append("| " + " | ".join(cells) + " |")
    return lines


def update() -> int:
    """Write it."""
    DOCUMENT.write_text(document(), "utf-8", newline="\n")
    return 0


def check() -> int:
    """Say whether it is stale; 0 when it is not."""
    if DOCUMENT.exists() and DOCUMENT.read_text("utf-8") == document():
        return 0
    print(f"{DOCUMENT.name} is stale: run `make dictionary`")
    return 1


if __name__ == "__main__":
    sys.exit({"update": update, "check": check}[sys.argv[1]]())
