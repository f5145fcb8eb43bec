"""The few strokes all painted widgets share: rounded grounds, texts on their line boxes, direction."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from foras_desktop.ui.theme import TextRole, Theme, Tokens, font

START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTER = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter


def tokens() -> Tokens:
    """The colours in force."""
    return Theme.current().tokens


def is_rtl(widget: QWidget) -> bool:
    """Whether the widget is laid out from right to left."""
    return widget.layoutDirection() == Qt.LayoutDirection.RightToLeft


def mirrored(rect: QRectF, whole: QRectF, rtl: bool) -> QRectF:
    """`rect` as it lies when `whole` is read from the other side."""
    if not rtl:
        return rect
    return QRectF(whole.left() + whole.right() - rect.right(), rect.y(), rect.width(), rect.height())


def text_width(text: str, role: TextRole = TextRole.BODY) -> float:
    """How much room a text takes on one line."""
    return QFontMetricsF(font(role)).horizontalAdvance(text)


def paint_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    colour: str,
    role: TextRole = TextRole.BODY,
    align: Qt.AlignmentFlag = START,
    *,
    rtl: bool = False,
) -> None:
    """One line, cut with an ellipsis when it does not fit; `align` is in reading direction."""
    chosen = font(role)
    metrics = QFontMetricsF(chosen)
    shown = text
    if metrics.horizontalAdvance(text) > rect.width() + 0.5:
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    if rtl:
        align = _turned(align)
    painter.setFont(chosen)
    painter.setPen(QColor(colour))
    # Arabic letters have dots below the line box
    flags = align | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
    painter.drawText(rect, int(flags), shown)


def _turned(align: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    if align & Qt.AlignmentFlag.AlignLeft:
        return END
    if align & Qt.AlignmentFlag.AlignRight:
        return START
    return align


def paint_ground(
    painter: QPainter,
    rect: QRectF,
    fill: str | None,
    edge: str | None = None,
    *,
    radius: float = 6,
    width: float = 1,
    style: Qt.PenStyle = Qt.PenStyle.SolidLine,
) -> None:
    """A rounded ground whose edge lies wholly inside `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    if edge:
        pen = QPen(QColor(edge), width, style)
        if style == Qt.PenStyle.DashLine:
            pen.setDashPattern([3 / width, 3 / width])
        painter.setPen(pen)
        half = width / 2
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(rect, radius, radius)
    painter.restore()
