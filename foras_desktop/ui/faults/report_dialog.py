"""The very text of a report, to read before it is saved."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from foras_desktop.domain.errors import EnvironmentFault
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.paper.saving import ask_where, write_file
from foras_desktop.ui.sentences import sentence_of
from foras_desktop.ui.theme import Size, TextRole, font
from foras_desktop.ui.widgets.banner import Banner, BannerKind
from foras_desktop.ui.widgets.button import Button, ButtonKind, ButtonSize
from foras_desktop.ui.widgets.label import Label

translate = QCoreApplication.translate

_SIZE = (720, 600)


class ReportDialog(QDialog):
    """Shows `text` and writes exactly that under a name that holds the day alone."""

    def __init__(self, text: str, file_name: str, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file_name = file_name
        self._formats = formats
        self.setWindowTitle(translate("Faults", "Report of a fault"))
        self.resize(*_SIZE)
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # it is English
        self.text.setFont(font(TextRole.BODY, arabic=False))
        self.text.setAccessibleName(self.windowTitle())
        self.text.setTabChangesFocus(True)
        self.outcome = Banner("", BannerKind.INFORMATION)
        self.save = Button(
            translate("Faults", "Save…"), ButtonKind.PRIMARY, size=ButtonSize.DIALOG, shortcut_hint="Ctrl S"
        )
        self.close_button = Button(translate("Faults", "Close"), ButtonKind.QUIET, size=ButtonSize.DIALOG)
        self._lay_out()
        self.outcome.hide()
        self.save.clicked.connect(self._on_save_clicked)
        self.close_button.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self.save.click)
        self.save.setFocus()

    def _lay_out(self) -> None:
        what = translate(
            "Faults",
            "This is all that the file will hold: versions, sizes, numbers of records and places in the "
            "program, in English for those who look after it. No name, nothing that was typed. Give it to "
            "them on a stick.",
        )
        foot = QHBoxLayout()
        foot.setSpacing(Size.S2)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(Size.S6, Size.S6, Size.S6, Size.S6)
        column.setSpacing(Size.S4)
        column.addWidget(Label(self.windowTitle(), TextRole.TITLE))
        column.addWidget(Label(what, TextRole.BODY, "muted", wrap=True))
        column.addWidget(self.text, 1)
        column.addWidget(self.outcome)
        column.addLayout(foot)

    def _on_save_clicked(self) -> None:
        kind = translate("Faults", "Text (*.txt)")
        target = ask_where(self, translate("Faults", "Save the report"), self._file_name, kind)
        if target is None:
            return
        try:
            write_file(target, self.text.toPlainText().encode("utf-8"))
        except EnvironmentFault as fault:
            self._tell(sentence_of(fault, self._formats), BannerKind.DANGER)
            return
        self._tell(translate("Faults", "The report is saved."), BannerKind.INFORMATION)

    def _tell(self, sentence: str, kind: BannerKind) -> None:
        self.outcome.set_kind(kind)
        self.outcome.set_text(sentence)
        self.outcome.show()
