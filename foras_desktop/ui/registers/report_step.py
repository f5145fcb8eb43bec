"""The last step: what came of every line; the numbers add up to the file's."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from foras_desktop.services.registers.picture import FateKind, RegisterImported
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.registers.words import fate_name
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.banner import Banner, BannerKind
from foras_desktop.ui.widgets.button import Button, ButtonKind
from foras_desktop.ui.widgets.hairline import Hairline
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.paint import END

translate = QCoreApplication.translate

_WIDEST = 520


class ReportStep(QWidget):
    """`correct` saves the correction workbook, `take_back` takes the lot back."""

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self.setMaximumWidth(_WIDEST)
        self.outcome = Banner("", BannerKind.INFORMATION)
        self.heading = Label("", TextRole.HEADING, wrap=True)
        self.correct = Button(translate("Registers", "Save the lines to correct…"), icon="sheet")
        self.take_back = Button(
            translate("Registers", "Take this register back"), ButtonKind.QUIET, icon="undo-2"
        )
        self._counts = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.S4)
        column.addWidget(self.outcome)
        column.addWidget(self.heading)
        column.addWidget(self._counts)
        ways = QHBoxLayout()
        ways.setSpacing(Size.S2)
        ways.addWidget(self.correct)
        ways.addWidget(self.take_back)
        ways.addStretch(1)
        column.addLayout(ways)
        column.addStretch(1)
        self._column = column
        self.outcome.hide()

    def show_result(self, result: RegisterImported) -> None:
        """Every line of the file, by what became of it."""
        formats = self._formats
        text = translate("Registers", "{number} people came in.")
        self.heading.setText(text.format(number=formats.number(result.brought)))
        self._replace_counts(result)
        self.correct.setVisible(bool(result.counts.get(FateKind.UNREADABLE)))
        self.take_back.setEnabled(True)
        self.outcome.hide()

    def _replace_counts(self, result: RegisterImported) -> None:
        formats = self._formats
        counts = QWidget()
        grid = QGridLayout(counts)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(Size.S2)
        row = 0
        for kind in FateKind:
            number = result.counts.get(kind, 0)
            if number:
                grid.addWidget(Label(fate_name(kind)), row, 0)
                grid.addWidget(_number(formats.number(number), TextRole.BODY), row, 1)
                row += 1
        grid.addWidget(Hairline(), row, 0, 1, 2)
        total = sum(result.counts.values())
        grid.addWidget(Label(translate("Registers", "Lines in the file"), TextRole.LABEL), row + 1, 0)
        grid.addWidget(_number(formats.number(total), TextRole.LABEL), row + 1, 1)
        self._column.replaceWidget(self._counts, counts)
        self._counts.deleteLater()
        self._counts = counts

    def tell(self, sentence: str) -> None:
        """What came of the last thing done here."""
        self.outcome.set_text(sentence)
        self.outcome.setVisible(bool(sentence))


def _number(text: str, role: TextRole) -> Label:
    label = Label(text, role)
    label.setAlignment(END)
    return label
