"""The first step: which file; below it the registers that came in before."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foras_desktop.db.queries.registers import LotRow
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.banner import Banner, BannerKind
from foras_desktop.ui.widgets.button import Button, ButtonKind, ButtonSize
from foras_desktop.ui.widgets.card import Card
from foras_desktop.ui.widgets.empty_state import EmptyState
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.section_label import SectionLabel

translate = QCoreApplication.translate


class FileStep(QWidget):
    """`file_dropped` gives a path; `lot_unwanted` the id of a register to be taken back."""

    file_dropped = Signal(str)
    lot_unwanted = Signal(str)

    def __init__(self, formats: Formats, desk_name: Callable[[str], str]) -> None:
        super().__init__()
        self._formats = formats
        self._desk_name = desk_name
        self.setAcceptDrops(True)
        self.refusal = Banner("", BannerKind.DANGER)
        self.refusal.hide()
        self.choose = EmptyState(
            "sheet",
            translate("Registers", "Choose a register"),
            translate(
                "Registers",
                "An Excel or LibreOffice workbook, or a text file. You see what becomes of each line before "
                "anything is kept. The file itself is not changed.",
            ),
            action=translate("Registers", "Choose a file…"),
        )
        self._lots = QWidget()
        self._list = QVBoxLayout(self._lots)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(Size.S2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.S4)
        column.addWidget(self.refusal)
        column.addWidget(self.choose)
        column.addWidget(self._lots)
        column.addStretch(1)

    def refuse(self, sentence: str) -> None:
        """Why the file cannot be taken; empty takes the sentence away."""
        self.refusal.set_text(sentence)
        self.refusal.setVisible(bool(sentence))

    def show_lots(self, lots: Sequence[LotRow], may_take_back: bool) -> None:
        """The registers that came in, the newest first."""
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        if lots:
            title = SectionLabel(translate("Registers", "Came in before"), self._formats.number(len(lots)))
            self._list.addWidget(title)
        for row in lots:
            self._list.addWidget(self._card(row, may_take_back))

    def _card(self, row: LotRow, may_take_back: bool) -> QWidget:
        lot, formats = row.lot, self._formats
        card = Card()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(lot.file_name or "", TextRole.LABEL))
        day = formats.day(lot.imported_on) if lot.imported_on else ""
        text = translate("Registers", "{desk} · {day} · people: {people} of {lines} lines")
        told = text.format(
            desk=self._desk_name(lot.desk or ""),
            day=day,
            people=formats.number(lot.people or 0),
            lines=formats.number(lot.lines or 0),
        )
        words.addWidget(Label(told, TextRole.CAPTION, "muted"))
        if lot.taken_back_on is not None:
            text = translate("Registers", "Taken back on {day}. Still here: {number}")
            day = formats.day(lot.taken_back_on)
            told = text.format(day=day, number=formats.number(row.people_here))
            words.addWidget(Label(told, TextRole.CAPTION, "muted"))
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.addLayout(words, 1)
        if lot.taken_back_on is None and may_take_back:
            line.addWidget(self._way_back(lot.id))
        card.column.addLayout(line)
        return card

    def _way_back(self, lot: str) -> Button:
        back = Button(
            translate("Registers", "Take back…"), ButtonKind.SECONDARY, size=ButtonSize.SMALL, icon="undo-2"
        )
        back.clicked.connect(lambda: self.lot_unwanted.emit(lot))
        return back

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        urls = event.mimeData().urls()
        if urls and urls[0].isLocalFile():
            self.file_dropped.emit(urls[0].toLocalFile())
