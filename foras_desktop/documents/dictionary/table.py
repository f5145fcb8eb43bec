"""The dictionary's table: nine columns, a section for each kind of record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reportlab.lib.pagesizes import A4

from foras_desktop.documents.dictionary.entries import EntityEntry, FieldEntry
from foras_desktop.documents.palette import INK, LINE, MUTED
from foras_desktop.documents.tables import Frame, Head, Row, Section, set_text
from foras_desktop.documents.text import Direction, TextStyle
from foras_desktop.documents.texts import Texts

WIDTH, HEIGHT = float(A4[1]), float(A4[0])
"""Across: a line of the table has nine columns."""
MARGIN = 40.0
INNER = WIDTH - 2 * MARGIN
BOTTOM = HEIGHT - 46.0

_COLUMNS = (
    ("field", 146.0),
    ("name", 94.0),
    ("purpose", 172.0),
    ("kind", 64.0),
    ("references", 74.0),
    ("group", 58.0),
    ("policy", 84.0),
    ("sealed", 34.0),
    ("erased", INNER - 726.0),
)
_TITLE = TextStyle(14, 19, 600)
_WRITER = TextStyle(9, 13, 400, MUTED)
_HEADING = TextStyle(8, 11.5, 500, MUTED)
_CELL = TextStyle(9, 12.5, 400)
_STRONG = replace(_CELL, weight=600)
_NAME = replace(_CELL, size=8, colour=MUTED)

_KEYS = tuple(key for key, _ in _COLUMNS)
FRAME = Frame(MARGIN, tuple(width for _, width in _COLUMNS), BOTTOM)


def sections_of(entities: Sequence[EntityEntry], words: Texts, direction: Direction) -> list[Section]:
    """A section for each kind of record."""
    return [
        Section(
            _head(entity, entity.title, words, direction),
            _head(entity, words("paper.continued", entity=entity.title), words, direction),
            [_row(one, words, direction) for one in entity.fields],
        )
        for entity in entities
    ]


def _head(entity: EntityEntry, title: str, words: Texts, direction: Direction) -> Head:
    headings = FRAME.cells([(words(f"heading.{key}"), _HEADING) for key in _KEYS], direction)
    return Head(
        set_text(title, _TITLE, INNER, direction),
        set_text(f"{entity.name} · {entity.writer}", _WRITER, INNER, direction),
        Row(headings, INK, FRAME),
    )


def _row(one: FieldEntry, words: Texts, direction: Direction) -> Row:
    said = {
        "field": (one.label, _STRONG),
        "name": (one.name, _NAME),
        "purpose": (one.purpose, _CELL),
        "kind": (one.kind, _CELL),
        "references": (one.references or "–", _CELL),
        "group": (one.group or "–", _NAME if one.group else _CELL),
        "policy": (one.policy, _CELL),
        "sealed": _answer(one.is_sealed, words),
        "erased": _answer(one.is_erased, words),
    }
    return Row(FRAME.cells([said[key] for key in _KEYS], direction), LINE, FRAME)


def _answer(is_so: bool, words: Texts) -> tuple[str, TextStyle]:
    return (words("answer.yes"), _STRONG) if is_so else (words("answer.no"), _CELL)
