"""The proxy style: check boxes, radio buttons, the focus frame's room and a few habits of Qt's own."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget

from foras_desktop.ui.theme.tokens import Size, Tokens

INDICATOR = 16
FOCUS_ROOM = 3

_METRICS = {
    QStyle.PixelMetric.PM_IndicatorWidth: INDICATOR,
    QStyle.PixelMetric.PM_IndicatorHeight: INDICATOR,
    QStyle.PixelMetric.PM_ExclusiveIndicatorWidth: INDICATOR,
    QStyle.PixelMetric.PM_ExclusiveIndicatorHeight: INDICATOR,
    QStyle.PixelMetric.PM_CheckBoxLabelSpacing: Size.S2,
    QStyle.PixelMetric.PM_RadioButtonLabelSpacing: Size.S2,
    QStyle.PixelMetric.PM_FocusFrameHMargin: FOCUS_ROOM,
    QStyle.PixelMetric.PM_FocusFrameVMargin: FOCUS_ROOM,
    QStyle.PixelMetric.PM_SmallIconSize: Size.ICON,
}
_HINTS = {
    QStyle.StyleHint.SH_FocusFrame_AboveWidget: 1,
    QStyle.StyleHint.SH_FocusFrame_Mask: 0,
    QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons: 0,
    QStyle.StyleHint.SH_EtchDisabledText: 0,
    QStyle.StyleHint.SH_ToolTipLabel_Opacity: 255,
    QStyle.StyleHint.SH_ComboBox_Popup: 0,
    QStyle.StyleHint.SH_ComboBox_PopupFrameStyle: 0,
    QStyle.StyleHint.SH_LineEdit_PasswordCharacter: ord("•"),
}


class ForasStyle(QProxyStyle):
    """Fusion underneath; what it would paint off the tokens is painted here."""

    def __init__(self, tokens: Tokens) -> None:
        super().__init__("fusion")
        self.tokens = tokens

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        own = _METRICS.get(metric)
        return super().pixelMetric(metric, option, widget) if own is None else own

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803
    ) -> int:
        own = _HINTS.get(hint)
        return super().styleHint(hint, option, widget, returnData) if own is None else own

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element in _INDICATORS:
            paint_indicator(painter, option, self.tokens, element == _RADIO)
        elif element == QStyle.PrimitiveElement.PE_FrameFocusRect:
            if isinstance(widget, QAbstractButton):
                return  # a button wears the ring outside itself
            paint_focus(painter, QRectF(option.rect), self.tokens)
        else:
            super().drawPrimitive(element, option, painter, widget)


_RADIO = QStyle.PrimitiveElement.PE_IndicatorRadioButton
_INDICATORS = {
    QStyle.PrimitiveElement.PE_IndicatorCheckBox,
    QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck,
    _RADIO,
}


def paint_focus(painter: QPainter, rect: QRectF, tokens: Tokens, radius: float = 4) -> None:
    """The 2 px ring, inside `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tokens.accent), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)
    painter.restore()


def paint_indicator(painter: QPainter, option: QStyleOption, tokens: Tokens, radio: bool) -> None:
    """A check box or radio button: empty, checked or half checked, on or off."""
    state = option.state
    box = QRectF(0, 0, INDICATOR, INDICATOR)
    box.moveCenter(QRectF(option.rect).center())
    box.moveTo(round(box.x()), round(box.y()))
    checked = bool(state & QStyle.StateFlag.State_On)
    partial = bool(state & QStyle.StateFlag.State_NoChange)
    enabled = bool(state & QStyle.StateFlag.State_Enabled)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_box(painter, box, tokens, radio=radio, filled=checked and enabled, enabled=enabled)
    colour = QColor(tokens.on_accent if enabled else tokens.muted)
    if checked and radio:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(box.center(), 3, 3)
    elif checked:
        painter.setPen(_round_pen(colour))
        corner = box.topLeft()
        painter.drawPolyline([corner + QPointF(*point) for point in ((4.2, 8.4), (6.9, 11), (11.8, 5.4))])
    elif partial:
        painter.setPen(_round_pen(QColor(tokens.muted)))
        middle = box.center()
        painter.drawLine(QLineF(middle - QPointF(3, 0), middle + QPointF(3, 0)))
    painter.restore()


def _paint_box(
    painter: QPainter,
    box: QRectF,
    tokens: Tokens,
    *,
    radio: bool,
    filled: bool,
    enabled: bool,
) -> None:
    edge = tokens.accent_fill if filled else tokens.line_strong if enabled else tokens.line
    ground = tokens.accent_fill if filled else tokens.surface if enabled else tokens.sunken
    painter.setPen(QPen(QColor(edge), 1))
    painter.setBrush(QColor(ground))
    inside = box.adjusted(0.5, 0.5, -0.5, -0.5)
    radius = inside.width() / 2 if radio else 3.5
    painter.drawRoundedRect(inside, radius, radius)


def _round_pen(colour: QColor) -> QPen:
    return QPen(colour, 1.75, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
