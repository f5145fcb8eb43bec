"""A table of 32 px rows: caption heads, hairlines between rows, the whole row chosen, cells that focus."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from foras_desktop.ui.theme import Size, TextRole, paint_icon
from foras_desktop.ui.theme.style import paint_focus
from foras_desktop.ui.widgets.paint import CENTER, END, START, mirrored, paint_text, text_width, tokens
from foras_desktop.ui.widgets.sign import Sign, paint_sign
from foras_desktop.ui.widgets.tag import paint_country_tag

COUNTRY = int(Qt.ItemDataRole.UserRole) + 11
SIGN = int(Qt.ItemDataRole.UserRole) + 12
TONE = int(Qt.ItemDataRole.UserRole) + 13
TEXT_ROLE = int(Qt.ItemDataRole.UserRole) + 14
ICON = int(Qt.ItemDataRole.UserRole) + 15
DETAIL = int(Qt.ItemDataRole.UserRole) + 16
_PADDING = 8
_BAR = 3


class Table(QTableView):
    """Set any model. Cells may answer COUNTRY (code), SIGN, TONE (token), TEXT_ROLE, ICON, DETAIL."""

    row_opened = Signal(int)

    def __init__(
        self,
        name: str = "",
        *,
        row_height: int = Size.ROW_TABLE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keyboard = False
        self._hovered = -1
        self.setAccessibleName(name)
        self.setItemDelegate(TableDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(row_height)
        self.verticalHeader().setMinimumSectionSize(20)
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setFixedHeight(Size.CONTROL_SMALL)
        head.setStretchLastSection(True)
        self.doubleClicked.connect(self._on_double_clicked)
        self.entered.connect(self._on_entered)

    def hovered_row(self) -> int:
        """The row under the pointer, or -1."""
        return self._hovered

    def _on_entered(self, index: QModelIndex) -> None:
        self._hovered = index.row()
        self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = -1
        self.viewport().update()

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.row_opened.emit(index.row())

    def chooses_rows(self) -> bool:
        """Whether the ring goes round the whole row."""
        return self.selectionBehavior() == QAbstractItemView.SelectionBehavior.SelectRows

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._keyboard = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        current = self.currentIndex()
        if not (self.hasFocus() and self._keyboard and self.chooses_rows() and current.isValid()):
            return
        row = self.visualRect(current)
        place = QRectF(0, row.y(), self.viewport().width(), row.height())
        paint_focus(QPainter(self.viewport()), place, tokens())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.row_opened.emit(self.currentIndex().row())
            return
        self._keyboard = True
        super().keyPressEvent(event)


class TableDelegate(QStyledItemDelegate):
    """Paints a cell by its roles; also usable in other table views."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        place, colours = QRectF(option.rect), tokens()
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        self._paint_ground(painter, option, index, rtl)
        inner = place.adjusted(_PADDING, 0, -_PADDING, 0)
        country, sign, icon = index.data(COUNTRY), index.data(SIGN), index.data(ICON)
        if isinstance(sign, Sign):
            paint_sign(painter, inner, sign)
        elif icon:
            paint_icon(painter, str(icon), inner, colours.muted, option.direction)
        elif country:
            paint_country_tag(painter, inner, str(country), index.data() or None, rtl=rtl)
        else:
            tone = getattr(colours, str(index.data(TONE) or "ink"))
            role = index.data(TEXT_ROLE) or TextRole.BODY
            text = str(index.data() if index.data() is not None else "")
            paint_text(painter, inner, text, tone, role, _align_of(index), rtl=rtl)
            self._paint_detail(painter, inner, index, text_width(text, role) + 5, rtl)
        whole_rows = isinstance(option.widget, Table) and option.widget.chooses_rows()
        if option.state & QStyle.StateFlag.State_HasFocus and not whole_rows:
            paint_focus(painter, place.adjusted(0, 0, 0, -1), colours)

    def _paint_detail(
        self,
        painter: QPainter,
        inner: QRectF,
        index: QModelIndex | QPersistentModelIndex,
        used: float,
        rtl: bool,
    ) -> None:
        detail = index.data(DETAIL)
        if detail:
            rest = mirrored(inner.adjusted(used, 0, 0, 0), inner, rtl)
            paint_text(painter, rest, str(detail), tokens().muted, TextRole.CAPTION, START, rtl=rtl)

    def _paint_ground(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        rtl: bool,
    ) -> None:
        place, colours = QRectF(option.rect), tokens()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(place, QColor(colours.accent_soft))
            if index.column() == 0:
                x = place.right() - _BAR if rtl else place.x()
                painter.fillRect(QRectF(x, place.y(), _BAR, place.height()), QColor(colours.accent))
        elif isinstance(option.widget, Table) and option.widget.hovered_row() == index.row():
            painter.fillRect(place, QColor(colours.hover))
        if not chosen and index.row() < index.model().rowCount() - 1:
            bottom = QRectF(place.x(), place.bottom() - 1, place.width(), 1)
            painter.fillRect(bottom, QColor(colours.line))


def _align_of(index: QModelIndex | QPersistentModelIndex) -> Qt.AlignmentFlag:
    wanted = index.data(Qt.ItemDataRole.TextAlignmentRole)
    if wanted is None:
        return START
    flags = Qt.AlignmentFlag(int(wanted)) if isinstance(wanted, int) else wanted
    if flags & (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTrailing):
        return END
    return CENTER if flags & Qt.AlignmentFlag.AlignHCenter else START
