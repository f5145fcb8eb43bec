"""The second step: what each column holds, how names and dates are written; the file is read anew at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from foras_desktop.registers.fields import READ, Column
from foras_desktop.registers.habits import Habits
from foras_desktop.registers.names import NameOrder
from foras_desktop.registers.register import Wish
from foras_desktop.services.registers.picture import ColumnPicture, TablePicture
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.registers.words import column_name
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.banner import Banner, BannerKind
from foras_desktop.ui.widgets.checkbox import CheckBox
from foras_desktop.ui.widgets.choice import Choice, Option
from foras_desktop.ui.widgets.hairline import Hairline
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.section_label import SectionLabel
from foras_desktop.ui.widgets.segmented import Segmented

translate = QCoreApplication.translate

_NOTHING = ""
_DATED = (Column.BORN, Column.REGISTERED_ON, Column.DEPARTURE)


def alike(tables: Sequence[TablePicture]) -> list[list[TablePicture]]:
    """The tables that are headed and read alike, together: twelve months are set right once. What one of
    them is read like otherwise, the order of names or of days, is shown and set right for itself.
    """
    groups: dict[object, list[TablePicture]] = {}
    for table in tables:
        headings = tuple(column.heading for column in table.columns)
        taken = tuple(column.column for column in table.columns)
        habits = table.habits
        read = (habits.name_order, habits.first_of_january_is_year, habits.month_first) if habits else None
        key = (headings, taken, read, bool(table.heading_row), table.left_out, table.hidden)
        groups.setdefault(key, []).append(table)
    return list(groups.values())


class ColumnsStep(QWidget):
    """`wished` gives the names of tables and the Wish that now holds for them."""

    wished = Signal(object, object)

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Size.S5)
        self.groups: list[_TableGroup] = []

    def show_tables(self, tables: Sequence[TablePicture]) -> None:
        """Everything anew: what the worker says is what holds."""
        focused = self.focusWidget()
        kept = focused.objectName() if focused is not None else ""
        for group in self.groups:
            group.deleteLater()
        while self._column.count():
            self._column.takeAt(0)
        self.groups = [_TableGroup(group, self._formats) for group in alike(tables)]
        for group in self.groups:
            group.wished.connect(self.wished)
            self._column.addWidget(group)
        self._column.addStretch(1)
        again = next((one for group in self.groups if (one := group.editors().get(kept))), None)
        if again is not None:
            again.setFocus()

    def focus_first(self) -> None:
        if self.groups:
            self.groups[0].read.setFocus()


class _TableGroup(QWidget):
    """Tables that are read alike."""

    wished = Signal(object, object)

    def __init__(self, tables: Sequence[TablePicture], formats: Formats) -> None:
        super().__init__()
        self._tables = tables
        self._first = tables[0]
        self.read = CheckBox(translate("Registers", "Read"), checked=not self._first.left_out)
        self.choices: dict[int, Choice] = {}
        self.name_order: Segmented | None = None
        self.january: CheckBox | None = None
        self.month_first: CheckBox | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.S2)
        column.addWidget(SectionLabel(self._title(formats), self._remark(formats), end=self.read))
        if self._first.columns and not self._first.left_out:
            self._lay_out_columns(column)
        self.read.toggled.connect(self._tell)
        for name, editor in self.editors().items():
            editor.setObjectName(name)

    def editors(self) -> dict[str, QWidget]:
        """Every editor by a name that outlives it: the focus goes back to its successor."""
        table = self._first.name
        named: dict[str, QWidget | None] = {
            "read": self.read,
            "order": self.name_order,
            "january": self.january,
            "month_first": self.month_first,
            **{str(place): choice for place, choice in self.choices.items()},
        }
        return {f"{table}/{name}": editor for name, editor in named.items() if editor is not None}

    def _title(self, formats: Formats) -> str:
        if len({table.sheet for table in self._tables}) == 1:
            return self._first.sheet
        text = translate("Registers", "{number} sheets, {first} to {last}")
        sheets = {table.sheet: None for table in self._tables}
        names = {"first": self._first.sheet, "last": self._tables[-1].sheet}
        return text.format(number=formats.number(len(sheets)), **names)

    def _remark(self, formats: Formats) -> str:
        rows = formats.number(sum(table.rows for table in self._tables))
        parts = [translate("Registers", "lines: {number}").format(number=rows)]
        if self._first.heading_row:
            text = translate("Registers", "heading in line {number}")
            parts.append(text.format(number=formats.number(self._first.heading_row)))
        elif self._first.columns:
            parts.append(translate("Registers", "without a heading"))
        if self._first.hidden:
            parts.append(translate("Registers", "hidden in the workbook"))
        return " · ".join(parts)

    def _lay_out_columns(self, column: QVBoxLayout) -> None:
        if not self._first.understood:
            text = translate("Registers", "Say at least which column holds the names.")
            column.addWidget(Banner(text, BannerKind.CAUTION))
        grid = QGridLayout()
        grid.setHorizontalSpacing(Size.S5)
        grid.setVerticalSpacing(Size.S1)
        heads = (
            translate("Registers", "Heading"),
            translate("Registers", "First cells"),
            translate("Registers", "Taken for"),
        )
        for place, head in enumerate(heads):
            grid.addWidget(Label(head, TextRole.CAPTION, "muted"), 0, place)
        for row, one in enumerate(self._first.columns, start=1):
            self._lay_out_column(grid, row, one)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 4)
        grid.setColumnStretch(2, 4)
        column.addLayout(grid)
        column.addWidget(Hairline())
        column.addLayout(self._habits())

    def _lay_out_column(self, grid: QGridLayout, row: int, one: ColumnPicture) -> None:
        nothing = Option(_NOTHING, translate("Registers", "Nothing, leave it out"))
        choice = Choice([nothing, *(Option(column.value, column_name(column)) for column in READ)])
        choice.set_value(one.column.value if one.column else _NOTHING)
        choice.setAccessibleName(one.heading)
        choice.value_changed.connect(lambda _: self._tell())
        self.choices[one.place] = choice
        heading = one.heading or translate("Registers", "Without a heading")
        grid.addWidget(Label(heading, TextRole.LABEL, "ink" if one.column else "muted"), row, 0)
        grid.addWidget(Label(" · ".join(one.samples), TextRole.BODY, "muted"), row, 1)
        grid.addWidget(choice, row, 2)

    def _habits(self) -> QHBoxLayout:
        """What goes for whole columns, where there is such a column."""
        row = QHBoxLayout()
        row.setSpacing(Size.S5)
        habits, taken = self._first.habits, {one.column for one in self._first.columns}
        if habits is None:
            return row
        if Column.FULL_NAME in taken:
            orders = [
                (NameOrder.FAMILY_FIRST.value, translate("Registers", "Family name first")),
                (NameOrder.GIVEN_FIRST.value, translate("Registers", "Given name first")),
            ]
            name = translate("Registers", "How names are written")
            self.name_order = Segmented(orders, value=habits.name_order.value, name=name)
            self.name_order.value_changed.connect(lambda _: self._tell())
            row.addWidget(self.name_order)
        if Column.BORN in taken:
            self.january = CheckBox(
                translate("Registers", "1 January means the year only"),
                checked=habits.first_of_january_is_year,
            )
            self.january.toggled.connect(self._tell)
            row.addWidget(self.january)
        if taken & set(_DATED):
            self.month_first = CheckBox(
                translate("Registers", "Dates written month first"), checked=bool(habits.month_first)
            )
            self.month_first.toggled.connect(self._tell)
            row.addWidget(self.month_first)
        row.addStretch(1)
        return row

    def _tell(self, _value: object = None) -> None:
        names = tuple(table.name for table in self._tables)
        self.wished.emit(names, Wish(self._wished_habits(), left_out=not self.read.isChecked()))

    def _wished_habits(self) -> Habits | None:
        """As the editors say; a second column of a kind takes the place of the first."""
        if self._first.habits is None:
            return None
        if not self.choices:  # the sheet was left out: as it was read before
            return self._first.habits
        columns: dict[int, Column] = {}
        for place, choice in self.choices.items():
            value = choice.value()
            if value:
                columns[place] = Column(str(value))
        before = self._first.habits
        single = _newest_of_each(columns, dict(before.columns))
        wished = replace(before, columns=single)
        if self.name_order is not None:
            wished = replace(wished, name_order=NameOrder(str(self.name_order.value())))
        if self.january is not None:
            wished = replace(wished, first_of_january_is_year=self.january.isChecked())
        if self.month_first is not None:
            dated = frozenset(_DATED) if self.month_first.isChecked() else frozenset()
            kept = before.month_first if bool(before.month_first) == bool(dated) else dated
            wished = replace(wished, month_first=kept)
        return wished


def _newest_of_each(now: dict[int, Column], before: dict[int, Column]) -> dict[int, Column]:
    """What was just chosen holds; the column that was taken for it before is let go."""
    fresh = {place: column for place, column in now.items() if before.get(place) is not column}
    taken = set(fresh.values())
    return {place: column for place, column in now.items() if place in fresh or column not in taken}
