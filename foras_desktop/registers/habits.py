"""How one register is to be read: what it tells of itself, what a person set right, what is remembered."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass, field

from foras_desktop.registers.cells import Cell, text_of
from foras_desktop.registers.dates import written_month_first
from foras_desktop.registers.fields import NAMES, Column
from foras_desktop.registers.layout import Columns, Layout
from foras_desktop.registers.names import NameOrder, order_of
from foras_desktop.registers.workbook import Sheet


@dataclass(frozen=True)
class Habits:
    """What a person may set right about a register.

    `first_of_january_is_year`: a birth on 1 January was written by someone who knew the year only.
    """

    columns: Columns
    name_order: NameOrder = NameOrder.GIVEN_FIRST
    first_of_january_is_year: bool = True
    month_first: frozenset[Column] = field(default_factory=frozenset)


def habits_of(sheet: Sheet, layout: Layout, family_names: Collection[str] = ()) -> Habits:
    """What the table itself tells; `family_names` are search keys of families that are known."""
    order = NameOrder.GIVEN_FIRST
    columns = _with_parted_names(sheet, layout) or _with_whole_names(sheet, layout)
    by_column = {column: place for place, column in columns.items()}
    body = layout.body
    if Column.FULL_NAME in by_column:
        names = (text_of(sheet.cell(row, by_column[Column.FULL_NAME])) for row in body)
        order = order_of(names, family_names)
    dated = {
        column
        for column in (Column.BORN, Column.REGISTERED_ON, Column.DEPARTURE)
        if column in by_column and written_month_first(sheet.cell(row, by_column[column]) for row in body)
    }
    return Habits(columns, order, month_first=frozenset(dated))


def _with_parted_names(sheet: Sheet, layout: Layout) -> Columns | None:
    """The columns, where "Nom et prénom" stands over two of them; None where it does not."""
    names = {column: place for place, column in layout.columns.items() if column in NAMES}
    place = next(iter(names.values()), None) if len(names) == 1 else None
    if place is None or not layout.has_heading or (place + 1 < len(layout.heads) and layout.heads[place + 1]):
        return None
    named = [row for row in layout.body if isinstance(sheet.cell(row, place), str)]
    beside = sum(_is_word(sheet.cell(row, place + 1)) for row in named)
    if not named or 2 * beside <= len(named):
        return None
    given_first = layout.heads[place].startswith(("prenom", "given", "first"))
    pair = (
        (Column.GIVEN_NAMES, Column.FAMILY_NAME) if given_first else (Column.FAMILY_NAME, Column.GIVEN_NAMES)
    )
    return {**layout.columns, place: pair[0], place + 1: pair[1]}


def _is_word(cell: Cell) -> bool:
    return isinstance(cell, str) and any(map(str.isalpha, cell))


def _with_whole_names(sheet: Sheet, layout: Layout) -> Columns:
    """The columns, where "Nom" alone heads family and given names, as most of its cells then tell."""
    named = [place for place, column in layout.columns.items() if column in NAMES]
    used = [place for place in named if any(sheet.cell(row, place) is not None for row in layout.body)]
    if len(used) != 1 or Column.FULL_NAME in layout.columns.values():
        return layout.columns
    written = [len(text.split()) for row in layout.body if (text := text_of(sheet.cell(row, used[0])))]
    if 2 * sum(words > 1 for words in written) <= len(written):
        return layout.columns
    others = {place: column for place, column in layout.columns.items() if place not in named}
    return {**others, used[0]: Column.FULL_NAME}


def to_json(habits: Habits) -> str:
    """What is kept of them under the heading's words."""
    kept = {
        "columns": {str(place): column.value for place, column in habits.columns.items()},
        "name_order": habits.name_order.value,
        "first_of_january_is_year": habits.first_of_january_is_year,
        "month_first": sorted(column.value for column in habits.month_first),
    }
    return json.dumps(kept, sort_keys=True)


def from_json(text: str) -> Habits | None:
    """What `to_json` kept; None for what another release may have written."""
    try:
        kept = json.loads(text)
        return Habits(
            {int(place): Column(name) for place, name in kept["columns"].items()},
            NameOrder(kept["name_order"]),
            bool(kept["first_of_january_is_year"]),
            frozenset(Column(name) for name in kept["month_first"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
