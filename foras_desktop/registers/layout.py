"""Finds the heading of a sheet and what its columns hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from foras_desktop.domain.names import search_key
from foras_desktop.registers.cells import Cell, text_of
from foras_desktop.registers.fields import NAMES, Column, column_headed
from foras_desktop.registers.workbook import Sheet

_LOOKED_AT = 30
"""Titles stand above a heading, never a page of them."""

_FEWEST = 3
"""Known headings that make a row one."""

Columns = Mapping[int, Column]


@dataclass(frozen=True)
class Layout:
    """Where the heading is, its words over each column (search keys), and what they announce."""

    first_heading: int
    last_heading: int
    columns: Columns
    heads: tuple[str, ...]

    @property
    def habit(self) -> str:
        """The heading's words: a desk that heads its columns so means the same each time, and what a person
        corrected once is remembered under them. A correction workbook's own last column is no part of it.
        """
        own = [head for head in self.heads if column_headed(head) is not Column.CORRECTION]
        return "|".join(own).rstrip("|")


def find_layout(sheet: Sheet) -> Layout | None:
    """The heading with most known columns, of one row or two; None where no names are headed."""
    best: Layout | None = None
    for place in range(min(len(sheet.rows), _LOOKED_AT)):
        for rows in (sheet.rows[place : place + 1], sheet.rows[place : place + 2]):
            found = _layout(place, rows)
            if found is not None and (best is None or _worth(found) > _worth(best)):
                best = found
    return best


def propose_layout(sheet: Sheet) -> Layout | None:
    """The first row of words, where no heading is known: a person says what its columns hold."""
    for place, row in enumerate(sheet.rows[:_LOOKED_AT]):
        words = [text_of(cell) for cell in row]
        if sum(isinstance(cell, str) for cell in row) >= _FEWEST:
            return Layout(place, place, {}, _keys(words))
    return None


def headings_of(sheet: Sheet, layout: Layout) -> list[str]:
    """The words over each column of the sheet, empty where nothing stands over one."""
    words = _joined(sheet.rows[layout.first_heading : layout.last_heading + 1])
    width = max(map(len, sheet.rows), default=0)
    return words + [""] * (width - len(words))


def _keys(words: Sequence[str]) -> tuple[str, ...]:
    return tuple(search_key(word) for word in words)


def _worth(layout: Layout) -> tuple[int, int]:
    """Two rows only where the second one knows more than either alone."""
    return len(layout.columns), layout.first_heading - layout.last_heading


def _layout(place: int, rows: Sequence[Sequence[Cell]]) -> Layout | None:
    words = _joined(rows)
    columns = _columns(words)
    if len(columns) < _FEWEST or not NAMES & set(columns.values()):
        return None
    return Layout(place, place + len(rows) - 1, columns, _keys(words))


def _joined(rows: Sequence[Sequence[Cell]]) -> list[str]:
    """The words over each column: of two rows the lower one says more, where it says anything known."""
    width = max(map(len, rows), default=0)
    heads = []
    for column in range(width):
        words = [text_of(row[column]) for row in rows if column < len(row) and isinstance(row[column], str)]
        known = [word for word in words if column_headed(word) is not None]
        heads.append(known[-1] if known else " ".join(words))
    return heads


def _columns(words: Sequence[str]) -> dict[int, Column]:
    """What each known heading announces; a second column of a kind is left to a person."""
    found: dict[int, Column] = {}
    for place, word in enumerate(words):
        column = column_headed(word)
        if column is not None and column not in (Column.CORRECTION, *found.values()):
            found[place] = column
    return found


def is_heading(row: Sequence[Cell], layout: Layout) -> bool:
    """Whether a line repeats the heading, as registers printed page by page do."""
    if not all(isinstance(cell, str) for cell in row if cell is not None):
        return False  # spares most lines the comparing of words
    same = sum(
        bool(head) and place < len(row) and search_key(text_of(row[place])) == head
        for place, head in enumerate(layout.heads)
    )
    return same >= _FEWEST
