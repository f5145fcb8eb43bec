"""What a computer that was copied is told: what happened, what is safe, and the one way out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.button import Button, ButtonKind
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.paint import paint_ground, tokens
from foras_desktop.ui.widgets.sign import Sign, SignIcon

translate = QCoreApplication.translate


class QuarantineCard(QWidget):
    """Stands where reading and writing stand; hidden while this computer is sound."""

    def __init__(self) -> None:
        super().__init__()
        self.title = Label("", TextRole.LABEL, wrap=True)
        self.text = Label("", wrap=True)
        self.then = Label("", tone="muted", wrap=True)
        self.renew = Button(translate("Exchange", "Give this computer a new identity"), ButtonKind.PRIMARY)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        lines = QVBoxLayout()
        lines.setSpacing(Size.S2)
        for part in (self.title, self.text, self.then):
            lines.addWidget(part)
        lines.addSpacing(Size.S1)
        lines.addWidget(self.renew, 0, Qt.AlignmentFlag.AlignLeft)
        icon = SignIcon(Sign.WARNING)
        icon.setFixedHeight(20)
        row = QHBoxLayout(self)
        row.setContentsMargins(Size.S3, Size.S3, Size.S3, Size.S3)
        row.setSpacing(Size.S2)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(lines, 1)

    def show_reason(self, reason: str, *, is_central: bool, refused: str) -> None:
        """Why ("copied", "retired"; empty hides it), what comes then, and why this person may not, if so."""
        if not reason:
            self.hide()
            return
        self.title.setText(_title(reason))
        self.text.setText(_text(reason))
        self.then.setText(_then(is_central=is_central))
        self.renew.set_refused(refused or None)
        self.setAccessibleName("\n".join(part.text() for part in (self.title, self.text, self.then)))
        self.show()
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_ground(QPainter(self), QRectF(self.rect()), tokens().caution_soft)


def _title(reason: str) -> str:
    if reason == "retired":
        return translate("Exchange", "A copy of this computer has taken its place")
    return translate("Exchange", "This computer was copied, or put back from a copy")


def _text(reason: str) -> str:
    if reason == "retired":
        return translate(
            "Exchange",
            "Everything written here is safe, and you can go on working. The central office listens to the "
            "copy now, so nothing is sent or read here until this computer has a new identity.",
        )
    return translate(
        "Exchange",
        "Everything written here is safe, and you can go on working. Another computer may speak with the "
        "same voice, so nothing is sent or read here until this computer has a new identity.",
    )


def _then(*, is_central: bool) -> str:
    if is_central:
        return translate("Exchange", "The desks learn of it from your next stick.")
    return translate(
        "Exchange", "Then introduce it to the central office again. What only this computer holds goes there."
    )
