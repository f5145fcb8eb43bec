"""The list of shortcuts of the page one is on (F1 or ?), over the sheet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from foras_desktop.ui.key_names import key_name
from foras_desktop.ui.shell.page import KeyHint
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.button import Button, ButtonKind
from foras_desktop.ui.widgets.keycap import Keycap
from foras_desktop.ui.widgets.label import Label


class KeyList(QDialog):
    """Two blocks: what works everywhere, and what works on this page."""

    def __init__(
        self, everywhere: Sequence[KeyHint], here: Sequence[KeyHint], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.setWindowTitle(translate("KeyList", "Shortcuts"))
        column = QVBoxLayout(self)
        column.setContentsMargins(Size.S6, Size.S5, Size.S6, Size.S5)
        column.setSpacing(Size.S3)
        widest = max(Keycap(key_name(hint.keys)).sizeHint().width() for hint in (*here, *everywhere))
        if here:
            column.addWidget(Label(translate("KeyList", "On this page"), TextRole.HEADING))
            column.addLayout(_grid(here, widest))
        column.addWidget(Label(translate("KeyList", "Everywhere"), TextRole.HEADING))
        column.addLayout(_grid(everywhere, widest))
        close = Button(translate("KeyList", "Close"), ButtonKind.SECONDARY)
        close.clicked.connect(self.accept)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)


def _grid(hints: Sequence[KeyHint], keys_width: int) -> QGridLayout:
    """Both blocks have columns of one width."""
    grid = QGridLayout()
    grid.setColumnMinimumWidth(0, keys_width)
    grid.setHorizontalSpacing(Size.S4)
    grid.setVerticalSpacing(Size.S1)
    grid.setColumnStretch(1, 1)
    for line, hint in enumerate(hints):
        grid.addWidget(Keycap(key_name(hint.keys)), line, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(Label(hint.text), line, 1)
    return grid
