"""A fingerprint to be read out: six groups of digits in two rows, large, left to right, with Copy."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.card import Card
from foras_desktop.ui.widgets.icon_button import IconButton
from foras_desktop.ui.widgets.label import Label

_GROUPS = 6
_IN_A_ROW = 3


class FingerprintBox(Card):
    """`fingerprint()` is what is shown; nothing until `show_fingerprint`."""

    def __init__(self) -> None:
        super().__init__(padding=Size.S3)
        self._fingerprint = ""
        self._groups = [Label("", TextRole.FIGURE) for _ in range(_GROUPS)]
        name = QCoreApplication.translate("Exchange", "Copy the fingerprint")
        self.copy = IconButton("copy", name)
        self.copy.clicked.connect(self._on_copy_clicked)
        digits = QWidget()
        digits.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid = QGridLayout(digits)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Size.S4)
        grid.setVerticalSpacing(0)
        for place, group in enumerate(self._groups):
            grid.addWidget(group, place // _IN_A_ROW, place % _IN_A_ROW)
        row = QHBoxLayout()
        row.addWidget(digits)
        row.addStretch(1)
        row.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(row)

    def fingerprint(self) -> str:
        return self._fingerprint

    def show_fingerprint(self, fingerprint: str) -> None:
        """Show its groups."""
        self._fingerprint = fingerprint
        groups = [*fingerprint.split(), *[""] * _GROUPS][:_GROUPS]
        for label, group in zip(self._groups, groups, strict=True):
            label.setText(group)
            label.setFixedWidth(label.sizeHint().width() + 1)  # a digit cut off would be compared wrongly
        self.setAccessibleName(fingerprint)

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._fingerprint)
