"""How a piece of work ended, in one or two sentences that wrap, with the sign of what they are."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.icon_button import IconButton
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.paint import paint_ground, tokens
from foras_desktop.ui.widgets.sign import Sign, SignIcon

_GROUND = {
    Sign.INFORMATION: "accent_soft",
    Sign.WARNING: "caution_soft",
    Sign.TO_CHOOSE: "caution_soft",
    Sign.REFUSED: "danger_soft",
}


_LINE = 20
"""Pixels of a line of text."""


class Notice(QWidget):
    """Stays until the next piece of work begins, or the person takes it away."""

    def __init__(self) -> None:
        super().__init__()
        self._sign = Sign.INFORMATION
        self._icon = SignIcon(self._sign)
        self._title = Label("", TextRole.LABEL, wrap=True)
        self._detail = Label("", wrap=True)
        name = QCoreApplication.translate("Exchange", "Close this message")
        self._close = IconButton("x", name, size=Size.CONTROL_SMALL)
        self._close.clicked.connect(self.hide)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        beside = (Size.CONTROL_SMALL - _LINE) // 2  # the first line is level with the sign and the cross
        lines.setContentsMargins(0, beside, 0, beside)
        lines.addWidget(self._title)
        lines.addWidget(self._detail)
        self._icon.setFixedHeight(Size.CONTROL_SMALL)
        row = QHBoxLayout(self)
        row.setContentsMargins(Size.S1, Size.S3 - 2, Size.S1, Size.S3 - 2)
        row.setSpacing(Size.S2)
        row.addSpacing(Size.S3 - Size.S1)  # a margin would not mirror
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(lines, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.hide()

    @property
    def sign(self) -> Sign:
        return self._sign

    def text(self) -> str:
        """All of it, as a screen reader is told."""
        parts = (self._title.text(), self._detail.text())
        return "\n".join(part for part in parts if part)

    def tell(self, sign: Sign, title: str, detail: str = "") -> None:
        """Show how it ended."""
        self._sign = sign
        self._icon.set_sign(sign)
        self._title.setText(title)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self.setAccessibleName(self.text())
        self.show()
        self.updateGeometry()
        self.update()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.text()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        ground = getattr(tokens(), _GROUND.get(self._sign, "accent_soft"))
        paint_ground(QPainter(self), QRectF(self.rect()), ground)
