"""Tables that run over pages: rows as high as their tallest cell, heads that stand again on each page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from foras_desktop.documents.surface import Surface
from foras_desktop.documents.text import Direction, Line, TextStyle, for_direction, height, lay_out

Cell = Sequence[Line]

_PADDING = 4.0
_FEWEST = 2
"""Rows that stand under a head at the least: fewer, and the head goes over with them."""
_SPACE_BEFORE = 16.0


@dataclass(frozen=True)
class Frame:
    """Where a table stands: from which margin, how wide its columns are, how far down a page goes."""

    margin: float
    widths: tuple[float, ...]
    bottom: float
    gutter: float = 8.0

    @property
    def inner(self) -> float:
        return sum(self.widths)

    def cells(self, texts: Iterable[tuple[str, TextStyle]], direction: Direction) -> tuple[Cell, ...]:
        """A text a column, each laid out in its column's width."""
        return tuple(
            set_text(text, style, width - self.gutter, direction)
            for (text, style), width in zip(texts, self.widths, strict=True)
        )


def set_text(text: str, style: TextStyle, width: float, direction: Direction) -> Cell:
    """A text laid out in a width."""
    return lay_out(text, for_direction(style, direction), width, direction)


@dataclass(frozen=True)
class Row:
    """The cells of one line, from where reading starts."""

    cells: tuple[Cell, ...]
    rule: str
    frame: Frame

    @property
    def height(self) -> float:
        return max(height(cell) for cell in self.cells) + 2 * _PADDING

    def draw(self, surface: Surface, top: float) -> None:
        start = self.frame.margin
        for width, cell in zip(self.frame.widths, self.cells, strict=True):
            surface.lines(start, top + _PADDING, cell, width - self.frame.gutter)
            start += width
        surface.rule(self.frame.margin, top + self.height, self.frame.inner, 0.5, self.rule)


@dataclass(frozen=True)
class Head:
    """What stands above the rows of a section, again on each page that it reaches."""

    title: Cell
    note: Cell
    columns: Row

    @property
    def height(self) -> float:
        return height(self.title) + height(self.note) + self.columns.height

    def draw(self, surface: Surface, top: float) -> None:
        frame = self.columns.frame
        top = surface.lines(frame.margin, top, self.title, frame.inner)
        top = surface.lines(frame.margin, top, self.note, frame.inner)
        self.columns.draw(surface, top)


@dataclass(frozen=True)
class Section:
    """A head, the one that stands above what goes over, and the rows."""

    head: Head
    again: Head
    rows: Sequence[Row]


@dataclass
class Page:
    """Pieces with their tops; `top` is where the first may stand."""

    top: float
    end: float
    placed: list[tuple[float, Head | Row]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.bottom = self.top

    def fits(self, pieces: Sequence[Head | Row], space: float) -> bool:
        return self.bottom + space + sum(piece.height for piece in pieces) <= self.end

    def place(self, piece: Head | Row, space: float = 0.0) -> None:
        self.placed.append((self.bottom + space, piece))
        self.bottom += space + piece.height


def paginate(sections: Sequence[Section], frame: Frame, first_top: float, top: float) -> list[Page]:
    """All rows on as many pages as it takes, the first beginning at `first_top`, the others at `top`."""
    pages = [Page(first_top, frame.bottom)]
    for section in sections:
        space = _SPACE_BEFORE if pages[-1].placed else 0.0
        if not pages[-1].fits([section.head, *section.rows[:_FEWEST]], space):
            pages.append(Page(top, frame.bottom))
            space = 0.0
        pages[-1].place(section.head, space)
        for row in section.rows:
            if not pages[-1].fits([row], 0.0):
                pages.append(Page(top, frame.bottom))
                pages[-1].place(section.again)
            pages[-1].place(row)
    return pages
