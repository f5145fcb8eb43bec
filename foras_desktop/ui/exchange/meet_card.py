"""Meeting the central office, step by step: introduction written, fingerprint read out, welcome read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foras_desktop.ui.exchange.fingerprint_box import FingerprintBox
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.button import Button, ButtonKind
from foras_desktop.ui.widgets.field import Field
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.paint import is_rtl, tokens

translate = QCoreApplication.translate

_TEXT_FROM = 28


class MeetCard(QWidget):
    """Layout only; `set_written` moves the primary action on to the welcome."""

    def __init__(self) -> None:
        super().__init__()
        self.write = Button(
            translate("Exchange", "Write the introduction…"),
            ButtonKind.PRIMARY,
            icon="upload",
            shortcut_hint="Ctrl E",
        )
        self.read = Button(
            translate("Exchange", "Read the welcome…"), icon="download", shortcut_hint="Ctrl L"
        )
        self.written = Label("", TextRole.CAPTION, "muted", wrap=True)
        self.fingerprint = FingerprintBox()
        self.steps: list[MeetStep] = []
        self._lay_out()
        self.set_written("")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(translate("Exchange", "Meet the central office"), TextRole.HEADING))
        column.addSpacing(Size.S1)
        why = translate(
            "Exchange", "Once, before the first exchange: a letter there, a telephone call, a letter back."
        )
        column.addWidget(Label(why, tone="muted", wrap=True))
        column.addSpacing(Size.S4)
        steps: tuple[tuple[str, list[QWidget]], ...] = (
            (translate("Exchange", "Write the introduction"), [self.write, self.written]),
            (translate("Exchange", "Take it there; read these digits out when asked"), [self.fingerprint]),
            (translate("Exchange", "Read the welcome that comes back"), [self.read]),
        )
        for place, (title, parts) in enumerate(steps):
            self.steps.append(MeetStep(title, parts, last=place == len(steps) - 1))
            column.addWidget(self.steps[-1])

    def set_written(self, sentence: str) -> None:
        """Where the introduction lies; empty before it is written."""
        self.written.setText(sentence)
        self.written.setVisible(bool(sentence))
        self.steps[0].set_done(done=bool(sentence))
        self._choose_primary(asking=False)

    def set_asking(self, *, asking: bool) -> None:
        """While a letter is open, the primary action is its answer."""
        self._choose_primary(asking=asking)

    def _choose_primary(self, *, asking: bool) -> None:
        written = bool(self.written.text())
        plain, primary = ButtonKind.SECONDARY, ButtonKind.PRIMARY
        self.write.set_kind(plain if written or asking else primary)
        self.read.set_kind(primary if written and not asking else plain)


class MeetStep(QWidget):
    """A waypoint, what to do, and what it is done with."""

    def __init__(self, title: str, parts: list[QWidget], *, last: bool) -> None:
        super().__init__()
        self._last = last
        self._done = False
        column = QVBoxLayout()
        column.setSpacing(Size.S2)
        column.addWidget(Label(title, TextRole.LABEL, wrap=True))
        for part in parts:
            wide = isinstance(part, FingerprintBox | Label | Field)
            column.addWidget(part) if wide else column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0 if last else Size.S5)
        row.setSpacing(0)
        row.addSpacing(_TEXT_FROM)
        row.addLayout(column, 1)

    def set_done(self, *, done: bool) -> None:
        """Its waypoint is full once it is done."""
        self._done = done
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours = QPainter(self), tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = self.width() - 8 if is_rtl(self) else 8
        painter.setPen(QPen(QColor(colours.accent), 2))
        if self._done:
            painter.setBrush(QColor(colours.accent))
        painter.drawEllipse(QRectF(x - 5, 5, 10, 10))
        if not self._last:
            pen = QPen(QColor(colours.line_strong), 1.5)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setDashPattern([0.5, 2.5])
            painter.setPen(pen if not self._done else QPen(QColor(colours.accent), 2))
            painter.drawLine(QPointF(x, 23), QPointF(x, self.height() - 2))
