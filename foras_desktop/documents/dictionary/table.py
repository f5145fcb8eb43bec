"""The dictionary's table: columns, rows as high as their tallest cell, and which row stands on which page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from reportlab.lib.pagesizes import A4

from foras_desktop.documents.dictionary.entries import EntityEntry, FieldEntry
from foras_desktop.documents.palette import INK, LINE, MUTED
from foras_desktop.documents.surface import Surface
from foras_desktop.documents.text import Direction, Line, TextStyle, for_direction, height, lay_out
from foras_desktop.documents.texts import Texts

WIDTH, HEIGHT = float(A4[1]), float(A4[0])
"""Across: a line of the table has eight columns."""
MARGIN = 40.0
INNER = WIDTH - 2 * MARGIN
BOTTOM = HEIGHT - 46.0

_COLUMNS = (
    ("field", 150.0),
    ("name", 96.0),
    ("purpose", 196.0),
    ("kind", 70.0),
    ("references", 74.0),
    ("group", 60.0),
    ("policy", 78.0),
    ("sealed", INNER - 724.0),
)
_GUTTER = 8.0
_PADDING = 4.0
_TITLE = TextStyle(14, 19, 600)
_WRITER = TextStyle(9, 13, 400, MUTED)
_HEADING = TextStyle(8, 11.5, 500, MUTED)
_CELL = TextStyle(9, 12.5, 400)
_STRONG = replace(_CELL, weight=600)
_NAME = replace(_CELL, size=8, colour=MUTED)
_FEWEST = 2
"""Rows that stand under a title at the least: fewer, and the title goes over with them."""
_SPACE_BEFORE = 16.0

Cell = Sequence[Line]


@dataclass(frozen=True)
class Row:
    """The cells of one line, from where reading starts."""

    cells: tuple[Cell, ...]
    rule: str

    @property
    def height(self) -> float:
        return max(height(cell) for cell in self.cells) + 2 * _PADDING

    def draw(self, surface: Surface, top: float) -> None:
        start = MARGIN
        for (_, width), cell in zip(_COLUMNS, self.cells, strict=True):
            surface.lines(start, top + _PADDING, cell, width - _GUTTER)
            start += width
        surface.rule(MARGIN, top + self.height, INNER, 0.5, self.rule)


@dataclass(frozen=True)
class Head:
    """What stands above the rows of an entity, again on each page that it reaches."""

    title: Cell
    writer: Cell
    columns: Row

    @property
    def height(self) -> float:
        return height(self.title) + height(self.writer) + self.columns.height

    def draw(self, surface: Surface, top: float) -> None:
        top = surface.lines(MARGIN, top, self.title, INNER)
        top = surface.lines(MARGIN, top, self.writer, INNER)
        self.columns.draw(surface, top)


@dataclass
class Page:
    """Pieces with their tops; `top` is where the first may stand."""

    top: float
    placed: list[tuple[float, Head | Row]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.bottom = self.top

    def fits(self, pieces: Sequence[Head | Row], space: float) -> bool:
        return self.bottom + space + sum(piece.height for piece in pieces) <= BOTTOM

    def place(self, piece: Head | Row, space: float = 0.0) -> None:
        self.placed.append((self.bottom + space, piece))
        self.bottom += space + piece.height


def paginate(
    entities: Sequence[EntityEntry], words: Texts, direction: Direction, first_top: float, top: float
) -> list[Page]:
    """All rows on as many pages as it takes, the first beginning at `first_top`, the others at `top`."""
    pages = [Page(first_top)]
    for entity in entities:
        head, rows = _head(entity, entity.title, words, direction), _rows(entity, words, direction)
        space = _SPACE_BEFORE if pages[-1].placed else 0.0
        if not pages[-1].fits([head, *rows[:_FEWEST]], space):
            pages.append(Page(top))
            space = 0.0
        pages[-1].place(head, space)
        for row in rows:
            if not pages[-1].fits([row], 0.0):
                pages.append(Page(top))
                again = words("paper.continued", entity=entity.title)
                pages[-1].place(_head(entity, again, words, direction))
            pages[-1].place(row)
    return pages


def _set(text: str, style: TextStyle, width: float, direction: Direction) -> Cell:
    return lay_out(text, for_direction(style, direction), width, direction)


def _head(entity: EntityEntry, title: str, words: Texts, direction: Direction) -> Head:
    writer = words("paper.central" if entity.kept_centrally else "paper.everywhere")
    headings = tuple(
        _set(words(f"heading.{key}"), _HEADING, width - _GUTTER, direction) for key, width in _COLUMNS
    )
    return Head(
        _set(title, _TITLE, INNER, direction),
        _set(f"{entity.name} · {writer}", _WRITER, INNER, direction),
        Row(headings, INK),
    )


def _rows(entity: EntityEntry, words: Texts, direction: Direction) -> list[Row]:
    return [_row(one, words, direction) for one in entity.fields]


def _row(one: FieldEntry, words: Texts, direction: Direction) -> Row:
    said = {
        "field": (one.label, _STRONG),
        "name": (one.name, _NAME),
        "purpose": (one.purpose, _CELL),
        "kind": (one.kind, _CELL),
        "references": (one.references or "–", _CELL),
        "group": (one.group or "–", _NAME if one.group else _CELL),
        "policy": (one.policy, _CELL),
        "sealed": (words("sealed.yes"), _STRONG) if one.is_sealed else (words("sealed.no"), _CELL),
    }
    cells = (_set(*said[key], width - _GUTTER, direction) for key, width in _COLUMNS)
    return Row(tuple(cells), LINE)
