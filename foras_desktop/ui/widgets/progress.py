"""Progress of something that lasts: what, how far, a bar, what happens if one stops, and Stop."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.button import Button, ButtonKind, ButtonSize
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.paint import is_rtl, mirrored, paint_ground, tokens


class ProgressBar(QWidget):
    """6 px; `share` from 0 to 1. `mark` draws a tick at a threshold."""

    def __init__(self, share: float = 0.0, mark: float | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = share
        self._mark = mark
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_share(self, share: float) -> None:
        """How far it is."""
        self._share = min(max(share, 0.0), 1.0)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours, whole = QPainter(self), tokens(), QRectF(self.rect())
        rtl = is_rtl(self)
        paint_ground(painter, whole, colours.pressed, radius=3)
        if self._share > 0:
            done = QRectF(0, 0, max(6.0, whole.width() * self._share), whole.height())
            fill = colours.accent if colours.dark else colours.accent_fill
            paint_ground(painter, mirrored(done, whole, rtl), fill, radius=3)
        if self._mark is not None:
            tick = QRectF(round(whole.width() * self._mark) - 1, 0, 2, whole.height())
            paint_ground(painter, mirrored(tick, whole, rtl), colours.ink, radius=0)


class Progress(QWidget):
    """`set_progress(share, "1 240 of 3 100")`; `cancelled` asks to stop, the work decides."""

    cancelled = Signal()

    def __init__(
        self,
        text: str,
        caption: str = "",
        *,
        cancellable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text = Label(text, TextRole.SECTION)
        self._count = Label("", TextRole.BODY, "muted")
        self._bar = ProgressBar()
        self._caption = Label(caption, TextRole.CAPTION, "muted")
        stop = QCoreApplication.translate("Progress", "Stop")
        self._stop = Button(stop, ButtonKind.LINK, size=ButtonSize.SMALL)
        self._stop.clicked.connect(self.cancelled)
        self._stop.setFixedHeight(20)
        self._lay_out()
        self._stop.setVisible(cancellable)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(0)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._text, 1)
        head.addWidget(self._count)
        foot.addWidget(self._caption, 1)
        foot.addWidget(self._stop)
        column.addLayout(head)
        column.addSpacing(Size.S1 + 2)
        column.addWidget(self._bar)
        column.addSpacing(Size.S1 + 2)
        column.addLayout(foot)

    def set_progress(self, share: float, count: str) -> None:
        """How far, as a share and in words."""
        self._bar.set_share(share)
        self._count.setText(count)
        self.setAccessibleDescription(count)

    def set_text(self, text: str, caption: str = "") -> None:
        """What is being done, and what happens if one stops."""
        self._text.setText(text)
        self._caption.setText(caption)
        self.setAccessibleName(text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = tokens()
        paint_ground(QPainter(self), QRectF(self.rect()), colours.surface, colours.line)
