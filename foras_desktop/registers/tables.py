"""Finds the tables of a sheet, one below the other, each with a heading of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from foras_desktop.registers.cells import Cell, text_of
from foras_desktop.registers.fields import NAMES
from foras_desktop.registers.headings import column_headed
from foras_desktop.registers.layout import (
    FEWEST,
    Layout,
    columns_headed,
    is_told_by_group,
    keys_of,
    layout_of,
)
from foras_desktop.registers.rows import WIDE, filled, holds_data, is_datum, is_second_row, known_heads
from foras_desktop.registers.workbook import Sheet

_LOOKED_AT = 30
"""Titles stand above a heading nobody knows, never a page of them."""


def find_layouts(sheet: Sheet) -> list[Layout]:
    """Every table of the sheet from top to bottom; together they have all its rows. None without a table.

    A heading whose columns differ from those above begins a table; one that only says them again does not.
    """
    found = _with_bodies(sheet, _headings(sheet))
    above = range(found[0].first_heading if found else len(sheet.rows))
    if not found or sum(holds_data(sheet.rows[row]) for row in above) > 1:
        proposed = _proposed(sheet, above)
        found = ([proposed] if proposed is not None else []) + found
    starts = [0, *(_start(sheet, layout) for layout in found[1:]), len(sheet.rows)]
    return [
        replace(layout, rows=range(start, stop))
        for layout, start, stop in zip(found, starts, starts[1:], strict=False)
    ]


def find_layout(sheet: Sheet) -> Layout | None:
    """The first table of a sheet whose heading is known."""
    return next((layout for layout in find_layouts(sheet) if layout.columns), None)


def _headings(sheet: Sheet) -> list[Layout]:
    found: list[Layout] = []
    known = [*map(known_heads, sheet.rows), 0]
    place = 0
    while place < len(sheet.rows):
        layout = None
        if known[place] + known[place + 1] >= FEWEST:
            layout = _heading_at(sheet, place, known) or (_nameless(sheet, place) if found else None)
        last = layout.last_heading if layout is not None else place
        if found and known[place] and _is_again(sheet.rows[place], layout, found[-1]):
            found[-1] = replace(found[-1], repeats=found[-1].repeats | set(range(place, last + 1)))
        elif layout is not None:
            found.append(layout)
        place = last + 1
    return found


def _is_again(row: Sequence[Cell], layout: Layout | None, before: Layout) -> bool:
    return _says_again(layout, before) if layout is not None else _repeats(row, before)


def _nameless(sheet: Sheet, place: int) -> Layout | None:
    """A later heading whose names nobody knows: a person says which they are."""
    row = sheet.rows[place]
    words = [cell if isinstance(cell, str) else "" for cell in row]
    if known_heads(row) < FEWEST or any(map(is_datum, row)):
        return None
    return Layout(place, place, columns_headed(words), keys_of(words))


def _heading_at(sheet: Sheet, place: int, known: Sequence[int]) -> Layout | None:
    """The heading that begins in this row: of this one alone or with the next, whichever knows more."""
    here, below = known[place : place + 2]
    if not any(isinstance(cell, str) for cell in sheet.rows[place]):
        return None
    one, two = sheet.rows[place : place + 1], sheet.rows[place : place + 2]
    single = layout_of(place, one) if here >= FEWEST and _outnumber(here, one[0]) else None
    double = layout_of(place, two) if below and is_second_row(two[1]) else None
    if double is None or (single is not None and len(double.columns) <= len(single.columns)):
        return single
    later = layout_of(place + 1, two[1:])
    more = later is None or len(double.columns) > len(later.columns) or is_told_by_group(two, double, later)
    return double if more else single


def _outnumber(known: int, row: Sequence[Cell]) -> bool:
    """Whether a row is more a heading than somebody's line."""
    return known > sum(is_datum(cell) for cell in row)


def _says_again(layout: Layout, before: Layout) -> bool:
    """Whether a heading says nothing that the one before does not; the same in Arabic, say, beneath it."""
    if layout.columns == before.columns:
        return layout.doubles == before.doubles
    beneath = layout.first_heading == before.last_heading + 1
    nameless = not NAMES & set(layout.columns.values())
    if beneath and nameless:
        return True
    return (beneath or nameless) and layout.columns.items() <= before.columns.items()


def _repeats(row: Sequence[Cell], layout: Layout) -> bool:
    """Whether a line says a heading again that nobody knows whole."""
    if not all(isinstance(cell, str) for cell in row if cell is not None):
        return False  # spares most lines the comparing of words
    words = [cell if isinstance(cell, str) else "" for cell in row]
    heads = {place: column for place, word in enumerate(words) if (column := column_headed(word))}
    if any(layout.columns.get(place, column) is not column for place, column in heads.items()):
        return False
    same = sum(bool(head) and head == own for head, own in zip(layout.heads, keys_of(words), strict=False))
    known = len(set(heads.values()))
    return same >= FEWEST or (known >= FEWEST and not any(map(is_datum, row)))


def _with_bodies(sheet: Sheet, found: list[Layout]) -> list[Layout]:
    """Without those that stand right above another: a heading with nothing below it heads nothing."""
    kept = []
    for at, layout in enumerate(found):
        stop = found[at + 1].first_heading if at + 1 < len(found) else 0
        body = range(layout.last_heading + 1, stop)
        if not stop or any(len(filled(sheet.rows[row])) > 1 for row in body if row not in layout.repeats):
            kept.append(layout)
    return kept


def _start(sheet: Sheet, layout: Layout) -> int:
    """A later table begins with its titles: single cells of words right above its heading."""
    start = layout.first_heading
    while start and len(cells := filled(sheet.rows[start - 1])) == 1 and not is_datum(cells[0]):
        start -= 1
    return start


def _proposed(sheet: Sheet, rows: range) -> Layout | None:
    """What a heading nobody knows may be: the row of words above the first line of data, or none at all.

    A person says what its columns hold. None where there is no table.
    """
    looked_at = rows[:_LOOKED_AT]
    first = next((row for row in looked_at if holds_data(sheet.rows[row])), None)
    words = [row for row in looked_at if sum(isinstance(cell, str) for cell in sheet.rows[row]) >= WIDE]
    if first is None:
        return _unknown(sheet, words[0], rows) if words else None
    above = [row for row in words if row < first]
    return _unknown(sheet, above[-1], rows) if above else Layout(first, first - 1, {}, ())


def _unknown(sheet: Sheet, heading: int, rows: range) -> Layout:
    layout = Layout(heading, heading, {}, keys_of([text_of(cell) for cell in sheet.rows[heading]]))
    below = rows[heading + 1 - rows.start :]
    return replace(layout, repeats=frozenset(row for row in below if _repeats(sheet.rows[row], layout)))
