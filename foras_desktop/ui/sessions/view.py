"""What the Sessions page looks like: head, calendar, and the side panel beside it or over it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGraphicsDropShadowEffect, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from foras_desktop.ui.sessions.head import Head
from foras_desktop.ui.theme import Size
from foras_desktop.ui.widgets.banner import Banner, BannerKind
from foras_desktop.ui.widgets.button import Button
from foras_desktop.ui.widgets.empty_state import EmptyState
from foras_desktop.ui.widgets.paint import tokens
from foras_desktop.ui.widgets.panel import Panel
from foras_desktop.ui.widgets.tooltip import plain
from foras_desktop.ui.widgets.week_calendar import WeekCalendar

SIDE = 342
_OVER_BELOW = 1000

translate = QCoreApplication.translate


class SessionsView(QWidget):
    """Layout only; `page.SessionsPage` fills and listens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = Head()
        self.calendar = WeekCalendar()
        self.refusal = _Strip(BannerKind.DANGER, translate("Sessions", "Close"))
        self.empty = _Strip(BannerKind.INFORMATION, "")
        self.nothing = EmptyState(
            "calendar-days",
            translate("Sessions", "No session chosen"),
            translate("Sessions", "Choose one in the calendar: its seats and candidates appear here."),
            framed=False,
        )
        self.side = QStackedWidget()
        self.body = Body(self._main(), self._side())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.body, 1)

    def _main(self) -> QWidget:
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.refusal)
        column.addWidget(self.empty)
        column.addWidget(self.calendar, 1)
        return main

    def _side(self) -> Panel:
        panel = Panel("surface", lines="s")
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        self.side.addWidget(self.nothing)
        column.addWidget(self.side)
        return panel


class _Strip(QWidget):
    """A banner above the calendar."""

    def __init__(self, kind: BannerKind, action: str) -> None:
        super().__init__()
        self.banner = Banner("", kind)
        self.action: Button | None = self.banner.add_action(action) if action else None
        row = QHBoxLayout(self)
        row.setContentsMargins(Size.S3, Size.S2, Size.S3, 0)
        row.addWidget(self.banner)
        self.hide()

    def tell(self, sentence: str) -> None:
        """Show a sentence; nothing takes the strip away."""
        self.banner.set_text(sentence)
        self.banner.setToolTip(plain(sentence))
        self.setVisible(bool(sentence))


class Body(QWidget):
    """Beside: the calendar gives the panel its room. Over: it lies on it while wanted."""

    def __init__(self, main: QWidget, side: QWidget) -> None:
        super().__init__()
        self._main, self._side = main, side
        self._wanted = False
        main.setParent(self)
        side.setParent(self)
        self.setMinimumSize(640, 320)

    @property
    def is_over(self) -> bool:
        """Whether the panel covers part of the calendar instead of standing beside it."""
        return self.width() < _OVER_BELOW

    def want_side(self, wanted: bool) -> None:
        """In a narrow window the panel shows only while something is chosen."""
        self._wanted = wanted
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        over, whole = self.is_over, self.rect()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        main_width = whole.width() if over else whole.width() - SIDE
        main = QRect(0, 0, main_width, whole.height())
        side = QRect(whole.width() - SIDE, 0, SIDE, whole.height())
        if rtl:
            main.moveRight(whole.right())
            side.moveLeft(0)
        self._main.setGeometry(main)
        self._side.setGeometry(side)
        self._side.setVisible(self._wanted or not over)
        self._side.raise_()
        self._cast_shadow(over)

    def _cast_shadow(self, over: bool) -> None:
        if over == (self._side.graphicsEffect() is not None):
            return
        if not over:
            self._side.setGraphicsEffect(None)  # type: ignore[arg-type]
            return
        shadow = QGraphicsDropShadowEffect(self._side)
        shadow.setOffset(0, 4)
        shadow.setBlurRadius(16)
        colour = QColor(tokens().shadow)
        colour.setAlphaF(tokens().shadow_alpha)
        shadow.setColor(colour)
        self._side.setGraphicsEffect(shadow)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(tokens().surface))
