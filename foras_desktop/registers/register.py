"""A whole register: every sheet with how it is read, and every line of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date

from foras_desktop.registers.fields import NAMES
from foras_desktop.registers.habits import Habits, habits_of
from foras_desktop.registers.layout import Layout
from foras_desktop.registers.lines import Line, LineKind
from foras_desktop.registers.reading import lines_not_read, read_lines
from foras_desktop.registers.tables import find_layouts
from foras_desktop.registers.workbook import Sheet, Workbook

Remembered = Callable[[str], Habits | None]
"""How registers with these headings (`Layout.habit`) were read before."""


@dataclass(frozen=True)
class Wish:
    """What a person says of one table: how it is to be read, or that it is not."""

    habits: Habits | None = None
    left_out: bool = False


@dataclass(frozen=True)
class TableReading:
    """A table of a sheet as it is read. Without a layout the sheet holds no table at all."""

    sheet: Sheet
    layout: Layout | None
    habits: Habits | None
    left_out: bool
    lines: tuple[Line, ...]

    @property
    def name(self) -> str:
        """What names it in a file: its sheet, and for a later table of one the row it begins in."""
        return table_name(self.sheet, self.layout)

    @property
    def is_understood(self) -> bool:
        return self.habits is not None and bool(NAMES & set(self.habits.columns.values()))


def table_name(sheet: Sheet, layout: Layout | None) -> str:
    """No sheet's name holds a line break."""
    first = layout.rows.start if layout is not None else 0
    return f"{sheet.name}\n{first + 1}" if first else sheet.name


@dataclass(frozen=True)
class Register:
    """A file read whole."""

    name: str
    digest: str
    tables: tuple[TableReading, ...]

    @property
    def lines(self) -> tuple[Line, ...]:
        return tuple(line for table in self.tables for line in table.lines)

    def counts(self) -> Counter[LineKind]:
        """How many lines there are of each kind; together as many as the file has rows."""
        return Counter(line.kind for table in self.tables for line in table.lines)


def read_register(
    workbook: Workbook,
    wishes: Mapping[str, Wish],
    *,
    today: date,
    remembered: Remembered = lambda habit: None,
    family_names: Collection[str] = (),
) -> Register:
    """Read every table as a person wishes, as it was read before, or as it tells itself; in this order.

    `wishes` are by the names of tables. `family_names` are the search keys of families that are known; they
    tell which way names are written.
    """
    tables = []
    for sheet in workbook.sheets:
        found: list[Layout | None] = [*find_layouts(sheet)]
        for layout in found or [None]:
            wish = wishes.get(table_name(sheet, layout), Wish())
            habits = wish.habits
            if habits is None and layout is not None:
                before = remembered(layout.habit) if layout.habit else None
                habits = before or habits_of(sheet, layout, family_names)
            tables.append(_read(sheet, layout, habits, wish.left_out, today))
    return Register(workbook.name, workbook.digest, tuple(tables))


def _read(
    sheet: Sheet, layout: Layout | None, habits: Habits | None, left_out: bool, today: date
) -> TableReading:
    reading = TableReading(sheet, layout, habits, left_out, ())
    rows = layout.rows if layout is not None else None
    if left_out:
        lines = lines_not_read(sheet, LineKind.LEFT_OUT, rows)
    elif layout is None or habits is None or not reading.is_understood:
        lines = lines_not_read(sheet, LineKind.UNREAD, rows)
    else:
        lines = read_lines(sheet, layout, habits, today=today)
    return TableReading(sheet, layout, habits, left_out, tuple(lines))
