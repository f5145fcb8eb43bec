"""Keeps the list of views in docs/reporting.md: `update`, `check`.

It says what the database's own comments say.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from foras_desktop.hub.reporting.figures import FIGURES
from foras_desktop.hub.reporting.records import View, record_views
from foras_desktop.hub.reporting.showing import NOT_SHOWN, SHOWN
from foras_desktop.hub.reporting.ways import LeftOut
from tools import kept
from tools.shipped import ROOT

DOCUMENT = ROOT / "docs" / "reporting.md"
_BEGIN, _END = "<!-- made by `make reporting` -->\n", "<!-- to here -->\n"


def files() -> dict[Path, str]:
    """The document with its list made anew."""
    lines = [
        "",
        "## Figures",
        *(line for view in FIGURES for line in _view(view)),
        "",
        "## Records",
        "",
        "A view for each kind of record that is exchanged, with a row a record.",
        *(line for view in record_views() for line in (*_view(view), *_left_out(view.name))),
        "",
        "## Without a view",
        "",
        *_table(("records", "why"), ((f"`{name}`", why) for name, why in NOT_SHOWN.items())),
    ]
    return {DOCUMENT: kept.between(DOCUMENT, _BEGIN, _END, "\n".join(lines) + "\n")}


def _view(view: View) -> Iterator[str]:
    yield from ("", f"### `{view.name}`", "", view.meaning, "")
    rows = ((f"`{one.name}`", one.type, one.purpose, one.made) for one in view.columns)
    yield from _table(("column", "type", "what it says", "made how"), rows)


def _left_out(name: str) -> Iterator[str]:
    """The fields of a kind of record that its view has not, by reason."""
    reasons: dict[str, list[str]] = {}
    for field, way in SHOWN[name].items():
        if isinstance(way, LeftOut):
            reasons.setdefault(way.why, []).append(f"`{field}`")
    if reasons:
        said = "; ".join(f"{', '.join(fields)} ({why})" for why, fields in reasons.items())
        yield from ("", f"Left out: {said}.")


def _table(headings: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield "| " + " | ".join(headings) + " |"
    yield "|---" * len(headings) + "|"
    yield from ("| " + " | ".join(row) + " |" for row in rows)


if __name__ == "__main__":
    sys.exit(kept.run(files, "make reporting"))
