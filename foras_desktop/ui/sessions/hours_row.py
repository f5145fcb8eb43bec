"""Day, first hour and last hour side by side, with one sentence below for whichever is refused."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foras_desktop.ui.sessions.hour_input import HourInput
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.date_input import DateInput
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.sign import Sign, SignIcon
from foras_desktop.ui.widgets.text_input import TextInput

translate = QCoreApplication.translate


class HoursRow(QWidget):
    """The inputs are `day`, `start` and `end`; typing in any takes the sentence away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = DateInput(placeholder=translate("Sessions", "dd/mm/yyyy"))
        self.start = HourInput(placeholder="10:00")
        self.end = HourInput()
        self._sentence = Label("", TextRole.BODY, "danger", wrap=True)
        self._refusal = QWidget()
        self._lay_out()
        for editor in (self.day, self.start, self.end):
            editor.textEdited.connect(lambda _: self.clear_error())
        self.clear_error()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Size.S3)
        words = (
            (translate("Sessions", "Day"), self.day, 5),
            (translate("Sessions", "From"), self.start, 3),
            (translate("Sessions", "To"), self.end, 3),
        )
        for text, editor, stretch in words:
            label = Label(text, TextRole.LABEL)
            label.setBuddy(editor)
            editor.setAccessibleName(text)
            column = QVBoxLayout()
            column.setSpacing(Size.S1)
            column.addWidget(label)
            column.addWidget(editor)
            row.addLayout(column, stretch)
        below = QHBoxLayout(self._refusal)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(6)
        icon = SignIcon(Sign.REFUSED)
        icon.setFixedHeight(20)
        below.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._sentence, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Size.S1)
        whole.addLayout(row)
        whole.addWidget(self._refusal)

    @property
    def error(self) -> str:
        return self._sentence.text()

    def set_error(self, editor: TextInput, sentence: str) -> None:
        """Say why one of the three is refused."""
        self.clear_error()
        self._sentence.setText(sentence)
        self._refusal.show()
        editor.setAccessibleDescription(sentence)
        _mark(editor, refused=True)

    def clear_error(self) -> None:
        """Take the sentence away."""
        self._sentence.setText("")
        self._refusal.hide()
        for editor in (self.day, self.start, self.end):
            if editor.property("refused"):
                editor.setAccessibleDescription("")
                _mark(editor, refused=False)


def _mark(editor: TextInput, *, refused: bool) -> None:
    editor.setProperty("refused", refused)
    editor.style().unpolish(editor)
    editor.style().polish(editor)
