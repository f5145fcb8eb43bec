"""A row that goes on below when its parts do not fit side by side: it is never wider than its place."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

from foras_desktop.ui.theme import Size


class WrapRow(QLayout):
    """Parts keep their own width and are centred in their line; one wider than the place wraps or is cut."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = Size.S2) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, place: int) -> QLayoutItem | None:
        return self._items[place] if 0 <= place < len(self._items) else None

    def takeAt(self, place: int) -> QLayoutItem | None:
        return self._items.pop(place) if 0 <= place < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = self._lines(width)
        return sum(_height(line, width) for line in lines) + self.spacing() * max(0, len(lines) - 1)

    def sizeHint(self) -> QSize:
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        y = rect.y()
        for line in self._lines(rect.width()):
            x, height = rect.x(), _height(line, rect.width())
            for item in line:
                size = _size(item, rect.width())
                place = QRect(QPoint(x, y + (height - size.height()) // 2), size)
                item.setGeometry(QStyle.visualRect(direction, rect, place))
                x += size.width() + self.spacing()
            y += height + self.spacing()

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        room = 0
        for item in self._shown():
            wanted = item.sizeHint().width()
            if lines and wanted <= room:
                lines[-1].append(item)
            else:
                lines.append([item])
                room = width
            room -= wanted + self.spacing()
        return lines


def _size(item: QLayoutItem, room: int) -> QSize:
    hint = item.sizeHint()
    width = min(hint.width(), room)
    return QSize(width, item.heightForWidth(width) if item.hasHeightForWidth() else hint.height())


def _height(line: list[QLayoutItem], room: int) -> int:
    return max(_size(item, room).height() for item in line)
