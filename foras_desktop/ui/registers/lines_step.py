"""The third step: every line of the file with its fate, by kind, and the chosen one beside it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from foras_desktop.services.registers.picture import Fate, FateKind, Place, RegisterPicture, Verdict
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.registers.fate_panel import FatePanel
from foras_desktop.ui.registers.lines_model import (
    DAY,
    FLAG,
    ICON_COLUMN,
    NAME,
    ROW,
    SHEET,
    LinesModel,
)
from foras_desktop.ui.theme import Size
from foras_desktop.ui.widgets.chip import Chip
from foras_desktop.ui.widgets.empty_state import EmptyState
from foras_desktop.ui.widgets.table import Table
from foras_desktop.ui.widgets.wrap_row import WrapRow

translate = QCoreApplication.translate

_ALL = "all"
_KINDS: Mapping[str, frozenset[FateKind]] = {
    _ALL: frozenset(FateKind),
    "new": frozenset({FateKind.NEW}),
    "likely": frozenset({FateKind.LIKELY}),
    "here": frozenset({FateKind.UPDATE, FateKind.KNOWN}),
    "unreadable": frozenset({FateKind.UNREADABLE}),
    "nobody": frozenset(
        {
            FateKind.TITLE,
            FateKind.HEADING,
            FateKind.TOTAL,
            FateKind.EMPTY,
            FateKind.UNREAD,
            FateKind.LEFT_OUT,
        }
    ),
}
_WIDTHS = {ICON_COLUMN: 32, SHEET: 96, ROW: 48, NAME: 188, FLAG: 64, DAY: 108}
_VERDICT_KEYS = {"1": Verdict.SAME, "2": Verdict.OTHER, "3": Verdict.LATER}
_DAY_FROM, _SHEET_FROM = 780, 640


class LinesStep(QWidget):
    """`judged` gives a line's place and what was said of it."""

    judged = Signal(object, object)

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self._picture: RegisterPicture | None = None
        self._verdicts: Mapping[Place, Verdict] = {}
        self.shown = _ALL
        self.chips = {name: Chip("") for name in _KINDS}
        self.table = Table(translate("Registers", "Lines of the register"))
        self.lines = LinesModel(formats, self)
        self.panel = FatePanel(formats)
        self.nothing = EmptyState("list-filter", translate("Registers", "No such line in this file"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.table.setModel(self.lines)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = self.table.horizontalHeader()
        head.setMinimumSectionSize(_WIDTHS[ICON_COLUMN])
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column, width in _WIDTHS.items():
            self.table.setColumnWidth(column, width)
        chips = WrapRow()
        for chip in self.chips.values():
            chips.addWidget(chip)
        left = QVBoxLayout()
        left.setContentsMargins(Size.S6, Size.S4, Size.S4, 0)
        left.setSpacing(Size.S3)
        left.addLayout(chips)
        left.addWidget(self.table, 1)
        left.addWidget(self.nothing)
        left.addStretch(0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self.panel)

    def _connect(self) -> None:
        for name, chip in self.chips.items():
            chip.clicked.connect(lambda _=False, wanted=name: self.show_only(wanted))
        self.table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.table.installEventFilter(self)
        self.panel.judged.connect(self._judge)

    def show_picture(self, picture: RegisterPicture, verdicts: Mapping[Place, Verdict]) -> None:
        """What the worker found, with what was said of it."""
        self._picture, self._verdicts = picture, verdicts
        counts = picture.counts()
        texts = _chip_texts()
        empty: frozenset[str] = frozenset()
        for name, chip in self.chips.items():
            number = sum(counts[kind] for kind in _KINDS[name])
            chip.set_text(texts[name].format(number=self._formats.number(number)))
            chip.setVisible(bool(number) or name == _ALL)
            empty = empty | {name} if not number else empty
        self.show_only(_ALL if self.shown in empty else self.shown)

    def show_only(self, name: str) -> None:
        """The lines of one kind."""
        self.shown = name
        for one, chip in self.chips.items():
            chip.setChecked(one == name)
        picture = self._picture
        fates = [fate for fate in picture.fates if fate.kind in _KINDS[name]] if picture else []
        self.lines.set_fates(fates, self._verdicts)
        self.table.setVisible(bool(fates))
        self.nothing.setVisible(not fates)
        if fates:
            self._choose(0)
        else:
            self.panel.show_fate(None, None)

    def _choose(self, row: int) -> None:
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.table.selectionModel().setCurrentIndex(self.lines.index(row, NAME), flags)

    def _on_row_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        self._show_chosen(self.lines.item_at(current.row()))

    def _show_chosen(self, fate: Fate | None) -> None:
        self.panel.show_fate(fate, self._verdicts.get(fate.place) if fate else None)

    def _judge(self, verdict: Verdict) -> None:
        """Say it, and go to the next that asks."""
        row = self.table.currentIndex().row()
        fate = self.lines.item_at(row)
        if fate is None or fate.kind is not FateKind.LIKELY:
            return
        self.judged.emit(fate.place, verdict)
        self.lines.changed_at(row)
        self._show_chosen(fate)
        self.table.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """1, 2 and 3 in the table say what the buttons beside it say."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            verdict = _VERDICT_KEYS.get(event.text())
            if verdict is not None and self.panel.verdicts:
                self._judge(verdict)
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow, the day goes, then the sheet: both stand beside."""
        super().resizeEvent(event)
        inside = self.width() - self.panel.width()
        self.table.setColumnWidth(NAME, min(_WIDTHS[NAME], inside // 3))
        self.table.setColumnHidden(DAY, inside < _DAY_FROM)
        self.table.setColumnHidden(SHEET, inside < _SHEET_FROM)


def _chip_texts() -> Mapping[str, str]:
    return {
        _ALL: translate("Registers", "All {number}"),
        "new": translate("Registers", "New {number}"),
        "likely": translate("Registers", "Same person? {number}"),
        "here": translate("Registers", "Here already {number}"),
        "unreadable": translate("Registers", "Cannot be read {number}"),
        "nobody": translate("Registers", "Not people {number}"),
    }
