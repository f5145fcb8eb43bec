"""Keeps docs/data-dictionary.md, the registry as tables: `update`, `check`. It says what the paper says."""

from __future__ import annotations

import sys
from pathlib import Path

from foras_desktop.documents.dictionary import EntityEntry, dictionary_texts, entries_of
from foras_desktop.domain.registry import REGISTRY
from tools import kept
from tools.shipped import ROOT

DOCUMENT = ROOT / "docs" / "data-dictionary.md"
_COLUMNS = ("field", "purpose", "kind", "references", "group", "policy", "sealed", "erased")


def document() -> str:
    """The whole document; the same registry gives the same text."""
    words, entities = dictionary_texts("en"), entries_of(REGISTRY, "en")
    lines = [
        f"# {words('paper.title')}",
        "",
        "Made by `python -m tools.dictionary update`. The same is printed in French, Arabic or English by",
        "`foras-desktop dictionary --language fr FILE.pdf`.",
    ]
    for key in ("what", "groups", "sealed", "erased"):
        lines += ["", words(f"paper.{key}")]
    for entity in entities:
        lines += ["", *_table(entity)]
    return "\n".join(lines) + "\n"


def _table(entity: EntityEntry) -> list[str]:
    words = dictionary_texts("en")
    lines = [f"## {entity.title} (`{entity.name}`)", "", f"{entity.writer}.", ""]
    lines.append("| " + " | ".join(words(f"heading.{key}") for key in _COLUMNS) + " |")
    lines.append("|---" * len(_COLUMNS) + "|")
    for one in entity.fields:
        group = f"`{one.group}`" if one.group else "–"
        said = (f"`{one.name}`", one.purpose, one.kind, one.references or "–", group, one.policy)
        answers = (words("answer.yes" if is_so else "answer.no") for is_so in (one.is_sealed, one.is_erased))
        lines.append("| " + " | ".join((*said, *answers)) + " |")
    return lines


def files() -> dict[Path, str]:
    """The document."""
    return {DOCUMENT: document()}


if __name__ == "__main__":
    sys.exit(kept.run(files, "make dictionary"))
