"""Pages of a PDF under each other, drawn when they come into sight; the drawing itself is asked for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from foras_desktop.ui.theme import Size
from foras_desktop.ui.widgets.paint import paint_ground, tokens

ZOOMS = (50, 75, 100, 125, 150, 200)
FIT_WIDTH = 0
_A4_RATIO = 297 / 210
_FULL_WIDTH = 794  # A4 at 96 dots an inch
_WIDEST_FIT = 860
_KEPT_AROUND = 1


class PaperPages(QScrollArea):
    """`page_wanted(number, width in pixels)` asks for a picture; `show_picture` answers."""

    page_wanted = Signal(int, int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheets: list[PaperSheet] = []
        self._zoom = FIT_WIDTH
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._ask_for_visible)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._soon.start())

    @property
    def zoom(self) -> int:
        """In per cent; FIT_WIDTH when pages fill the width."""
        return self._zoom

    def set_zoom(self, zoom: int) -> None:
        """Show larger or smaller; pictures are drawn anew at their new size."""
        self._zoom = zoom
        self._resize_sheets()

    def step_zoom(self, step: int) -> None:
        """The next size up or down from what is seen now."""
        seen = self._sheet_width() * 100 / _FULL_WIDTH
        sizes = [size for size in ZOOMS if (size > seen + 1 if step > 0 else size < seen - 1)]
        if sizes:
            self.set_zoom(sizes[0] if step > 0 else sizes[-1])

    def set_pages(self, count: int) -> None:
        """So many pages, all still blank."""
        kept = self.verticalScrollBar().value()
        body = _Ground()
        column = QVBoxLayout(body)
        column.setContentsMargins(Size.S6, Size.S6, Size.S6, Size.S6)
        column.setSpacing(Size.S4)
        self.sheets = [PaperSheet() for _ in range(count)]
        for sheet in self.sheets:
            column.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.setWidget(body)
        self._resize_sheets()
        self.verticalScrollBar().setValue(kept)

    def show_picture(self, number: int, picture: QImage) -> None:
        """The picture of a page, asked for before."""
        if number < len(self.sheets):
            self.sheets[number].show_picture(picture)

    def _sheet_width(self) -> int:
        if self._zoom != FIT_WIDTH:
            return _FULL_WIDTH * self._zoom // 100
        return min(_WIDEST_FIT, max(200, self.viewport().width() - 2 * Size.S6))

    def _resize_sheets(self) -> None:
        width = self._sheet_width()
        for sheet in self.sheets:
            sheet.set_width(width)
        self._soon.start()

    def _ask_for_visible(self) -> None:
        """Ask for the pages in sight and their neighbours; forget the pictures of the others."""
        top, ratio = self.verticalScrollBar().value(), self.devicePixelRatioF()
        bottom, wide = top + self.viewport().height(), round(self._sheet_width() * ratio)
        seen = [
            number
            for number, sheet in enumerate(self.sheets)
            if sheet.y() < bottom and sheet.y() + sheet.height() > top
        ]
        first, last = (min(seen), max(seen)) if seen else (0, 0)
        for number, sheet in enumerate(self.sheets):
            if not first - _KEPT_AROUND <= number <= last + _KEPT_AROUND:
                sheet.forget()
            elif sheet.wants(wide):
                self.page_wanted.emit(number, wide)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resize_sheets()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        places = {Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}
        if event.key() in places:
            bar.setValue(places[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._resize_sheets()


class _Ground(QWidget):
    """What the sheets lie on."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(tokens().canvas))


class PaperSheet(QWidget):
    """One page: blank paper until its picture has come."""

    def __init__(self) -> None:
        super().__init__()
        self._picture: QImage | None = None
        self._asked = 0
        self._ratio = _A4_RATIO
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def is_drawn(self) -> bool:
        return self._picture is not None

    def picture(self) -> QImage | None:
        return self._picture

    def set_width(self, width: int) -> None:
        self.setFixedSize(QSize(width, round(width * self._ratio)))

    def wants(self, pixels: int) -> bool:
        """Whether a picture so wide must still be asked for; it counts as asked from now on."""
        wanted = self._asked != pixels
        self._asked = pixels
        return wanted

    def show_picture(self, picture: QImage) -> None:
        self._picture = picture
        ratio = picture.height() / max(1, picture.width())
        if abs(ratio - self._ratio) > 0.01:
            self._ratio = ratio
            self.set_width(self.width())
        self.update()

    def forget(self) -> None:
        """Give the memory back."""
        self._picture = None
        self._asked = 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, whole = QPainter(self), QRectF(self.rect())
        painter.fillRect(whole, QColor("#FFFFFF"))
        if self._picture is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(whole, self._picture)
        paint_ground(painter, whole, None, tokens().line, radius=0.5)
