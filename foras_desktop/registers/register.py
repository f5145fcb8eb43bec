"""A whole register: every sheet with how it is read, and every line of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date

from foras_desktop.registers.fields import NAMES
from foras_desktop.registers.habits import Habits, habits_of
from foras_desktop.registers.layout import Layout, find_layout, propose_layout
from foras_desktop.registers.lines import Line, LineKind
from foras_desktop.registers.reading import lines_not_read, read_lines
from foras_desktop.registers.workbook import Sheet, Workbook

Remembered = Callable[[str], Habits | None]
"""How registers with these headings (`Layout.habit`) were read before."""


@dataclass(frozen=True)
class Wish:
    """What a person says of one sheet: how it is to be read, or that it is not."""

    habits: Habits | None = None
    left_out: bool = False


@dataclass(frozen=True)
class SheetReading:
    """A sheet as it is read. Without a layout it holds no table at all."""

    sheet: Sheet
    layout: Layout | None
    habits: Habits | None
    left_out: bool
    lines: tuple[Line, ...]

    @property
    def is_understood(self) -> bool:
        return self.habits is not None and bool(NAMES & set(self.habits.columns.values()))


@dataclass(frozen=True)
class Register:
    """A file read whole."""

    name: str
    digest: str
    sheets: tuple[SheetReading, ...]

    @property
    def lines(self) -> tuple[Line, ...]:
        return tuple(line for sheet in self.sheets for line in sheet.lines)

    def counts(self) -> Counter[LineKind]:
        """How many lines there are of each kind; together as many as the file has rows."""
        return Counter(line.kind for sheet in self.sheets for line in sheet.lines)


def read_register(
    workbook: Workbook,
    wishes: Mapping[str, Wish],
    *,
    today: date,
    remembered: Remembered = lambda habit: None,
    family_names: Collection[str] = (),
) -> Register:
    """Read every sheet as a person wishes, as it was read before, or as it tells itself; in this order.

    `family_names` are the search keys of families that are known; they tell which way names are written.
    """
    sheets = []
    for sheet in workbook.sheets:
        layout = find_layout(sheet) or propose_layout(sheet)
        wish = wishes.get(sheet.name, Wish())
        habits = wish.habits
        if habits is None and layout is not None:
            habits = remembered(layout.habit) or habits_of(sheet, layout, family_names)
        sheets.append(_read(sheet, layout, habits, wish.left_out, today))
    return Register(workbook.name, workbook.digest, tuple(sheets))


def _read(
    sheet: Sheet, layout: Layout | None, habits: Habits | None, left_out: bool, today: date
) -> SheetReading:
    reading = SheetReading(sheet, layout, habits, left_out, ())
    if left_out:
        lines = lines_not_read(sheet, LineKind.LEFT_OUT)
    elif layout is None or habits is None or not reading.is_understood:
        lines = lines_not_read(sheet, LineKind.UNREAD)
    else:
        lines = read_lines(sheet, layout, habits, today=today)
    return SheetReading(sheet, layout, habits, left_out, tuple(lines))
