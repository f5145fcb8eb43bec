"""A text on the grid: role gives size and weight, tone gives colour, lines are as high as the role says."""

from math import floor

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QToolTip, QWidget

from foras_desktop.ui.theme import TextRole, font, line_height
from foras_desktop.ui.widgets.paint import tokens
from foras_desktop.ui.widgets.tooltip import plain

_DOTTED = "ي"
"""Reaches further below the line than its font says."""
_UNBOUNDED = 1_000_000.0


class Label(QLabel):
    """Plain text. `tone` is the name of a colour token: ink, muted, accent, danger, caution, positive…

    `arabic` says that the text itself is Arabic (or is not), whatever the interface's language.
    """

    def __init__(
        self,
        text: str = "",
        role: TextRole = TextRole.BODY,
        tone: str = "ink",
        *,
        wrap: bool = False,
        arabic: bool | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._role = role
        self._tone = tone
        self._arabic = arabic
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(role, arabic=arabic))
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def set_tone(self, tone: str) -> None:
        """Change the colour by the token's name."""
        self._tone = tone
        self.update()

    def hasHeightForWidth(self) -> bool:
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:
        if not self.wordWrap():
            return self.sizeHint().height()
        return max(1, self._lay_out(width).lineCount()) * line_height(self._role)

    def sizeHint(self) -> QSize:
        if self.wordWrap():
            layout = self._lay_out(_UNBOUNDED)
            lines_wide = [layout.lineAt(index).naturalTextWidth() for index in range(layout.lineCount())]
            return QSize(
                int(max(lines_wide, default=0) + 0.999), line_height(self._role) * max(1, len(lines_wide))
            )
        metrics = QFontMetricsF(self.font())
        lines = self.text().split("\n") if self.text() else [""]
        width = max(metrics.horizontalAdvance(line) for line in lines)
        return QSize(int(width + 0.999), line_height(self._role) * len(lines))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        if self.wordWrap():
            return QSize(min(hint.width(), 48), line_height(self._role))
        return QSize(min(hint.width(), 24), hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.text():
            return
        painter = QPainter(self)
        painter.setPen(QColor(getattr(tokens(), self._tone)))
        inside = QRectF(self.contentsRect())
        layout = self._lay_out(inside.width())
        step = line_height(self._role)
        below = QFontMetricsF(self.font()).tightBoundingRect(_DOTTED).bottom()
        top = inside.top()
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            top += max(0.0, (inside.height() - step * layout.lineCount()) / 2)
        for index in range(layout.lineCount()):
            line = layout.lineAt(index)
            place = float(round(top + index * step + (step - line.height()) / 2))
            if line.height() >= step:  # the dots below Arabic letters stay inside
                place = floor(top + (index + 1) * step - below) - line.ascent()
            line.draw(painter, QPointF(inside.left(), place - line.y()))

    def _lay_out(self, width: float) -> QTextLayout:
        layout = QTextLayout(self._shown(width), self.font())
        option = QTextOption(self._alignment())
        option.setTextDirection(self.layoutDirection())
        wrap = QTextOption.WrapMode
        option.setWrapMode(wrap.WrapAtWordBoundaryOrAnywhere if self.wordWrap() else wrap.ManualWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
        layout.endLayout()
        return layout

    def _shown(self, width: float) -> str:
        text = self.text()
        separated = text.replace("\n", "\u2028")
        if self.wordWrap() or "\n" in text:
            return separated
        metrics = QFontMetricsF(self.font())
        if metrics.horizontalAdvance(text) <= width + 0.5:
            return text
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)

    def _alignment(self) -> Qt.AlignmentFlag:
        alignment = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        return QStyle.visualAlignment(self.layoutDirection(), alignment or Qt.AlignmentFlag.AlignLeft)

    def event(self, event: QEvent) -> bool:
        """A text cut short for want of room is told whole under the pointer."""
        if event.type() == QEvent.Type.ToolTip and not self.toolTip() and isinstance(event, QHelpEvent):
            if self.is_cut_short():
                QToolTip.showText(event.globalPos(), plain(self.text()), self)
            return True
        return super().event(event)

    def is_cut_short(self) -> bool:
        """Whether the end of the text is not shown."""
        return self._shown(self.contentsRect().width()).replace("\u2028", "\n") != self.text()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.font() != font(self._role, arabic=self._arabic):
            self.setFont(font(self._role, arabic=self._arabic))
            self.updateGeometry()
