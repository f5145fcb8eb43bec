"""What the settings' section on data protection looks like."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.button import Button, ButtonKind, ButtonSize
from foras_desktop.ui.widgets.hairline import Hairline
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.section_label import SectionLabel
from foras_desktop.ui.widgets.sign import Sign, SignLabel

translate = QCoreApplication.translate

Line = tuple[str, str, Sign | None, Sequence[Button]]
"""A title, what is said of it, perhaps a sign, and what can be done."""


class ProtectionView(QWidget):
    """Layout only; `section.ProtectionSection` fills and listens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.requests = LineList(translate("Erasure", "Nobody waits for an answer."))
        self.due = LineList(translate("Erasure", "Nobody's time has passed."))
        self.erasures = LineList(translate("Erasure", "Nothing was erased yet."))
        self.retention = Label("", tone="muted", wrap=True)
        self.let_go_lines = LineList(translate("Retention", "Nobody was let go of yet."))
        self.let_go_rule = Label("", tone="muted", wrap=True)
        self.let_go = self._let_go_part()
        self.research = Button(translate("Research", "Figures for research…"), ButtonKind.SECONDARY)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.S2)
        column.addWidget(SectionLabel(translate("Erasure", "Asked to be erased"), role=TextRole.HEADING))
        column.addWidget(self.requests)
        column.addSpacing(Size.S4)
        column.addWidget(SectionLabel(translate("Erasure", "Kept long enough"), role=TextRole.HEADING))
        column.addWidget(self.retention)
        column.addWidget(self.due)
        column.addSpacing(Size.S4)
        column.addWidget(SectionLabel(translate("Erasure", "Erased"), role=TextRole.HEADING))
        column.addWidget(self.erasures)
        column.addSpacing(Size.S4)
        column.addWidget(self.let_go)
        column.addWidget(self.research, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def _let_go_part(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, Size.S4)
        column.setSpacing(Size.S2)
        column.addWidget(SectionLabel(translate("Retention", "Let go of here"), role=TextRole.HEADING))
        column.addWidget(self.let_go_rule)
        column.addWidget(self.let_go_lines)
        return part


def quiet(text: str, whose: str) -> Button:
    """A button at the end of a line; `whose` tells screen readers which line."""
    button = Button(text, ButtonKind.QUIET, size=ButtonSize.SMALL)
    button.setAccessibleDescription(whose)
    return button


class LineList(QWidget):
    """Lines of a title, what is said of it, perhaps a sign, and what can be done; or one quiet sentence."""

    def __init__(self, nothing: str) -> None:
        super().__init__()
        self._nothing = nothing
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.show_lines([])

    def show_lines(self, lines: Sequence[Line]) -> None:
        """(title, caption, sign, buttons) of each."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for title, caption, sign, buttons in lines:
            self._column.addWidget(_line(title, caption, sign, buttons))
            self._column.addWidget(Hairline())
        if not lines:
            self._column.addWidget(Label(self._nothing, tone="muted"))


def _line(title: str, caption: str, sign: Sign | None, buttons: Sequence[Button]) -> QWidget:
    line = QWidget()
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Label(title, TextRole.LABEL))
    words.addWidget(
        Label(caption, TextRole.CAPTION, "muted", wrap=True) if sign is None else SignLabel(sign, caption)
    )
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 6, 0, 6)
    row.setSpacing(Size.S2)
    row.addLayout(words, 1)
    for button in buttons:
        row.addWidget(button)
    return line
