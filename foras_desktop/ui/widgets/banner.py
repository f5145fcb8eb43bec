"""A banner: one sentence about the page, its sign, and one or two ways to act."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from foras_desktop.ui.theme import Size, TextRole, line_height
from foras_desktop.ui.widgets.button import Button, ButtonKind, ButtonSize
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.paint import paint_ground, tokens
from foras_desktop.ui.widgets.sign import Sign, SignIcon


class BannerKind(StrEnum):
    """What it is about; the colour and the sign follow."""

    CAUTION = "caution"
    DANGER = "danger"
    INFORMATION = "information"


_SIGN = {
    BannerKind.CAUTION: Sign.WARNING,
    BannerKind.DANGER: Sign.REFUSED,
    BannerKind.INFORMATION: Sign.INFORMATION,
}
_GROUND = {
    BannerKind.CAUTION: "caution_soft",
    BannerKind.DANGER: "danger_soft",
    BannerKind.INFORMATION: "accent_soft",
}


_NARROWEST = 240
"""No page is narrower; a layout that has no room yet asks for less, and the window would grow without end."""


class Banner(QWidget):
    """40 high with one line, 64 with two: `detail` adds one, a sentence that does not fit goes on below.

    `sign` says more than the kind does, where the signs have a word of their own for it.
    """

    def __init__(
        self,
        text: str,
        kind: BannerKind | str = BannerKind.INFORMATION,
        *,
        detail: str = "",
        sign: Sign | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind = BannerKind(kind)
        self._icon = SignIcon(sign or _SIGN[self._kind])
        self._text = Label(text, TextRole.LABEL if detail else TextRole.BODY, wrap=True)
        self._detail = Label(detail, TextRole.BODY, wrap=True)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addStretch(1)
        lines.addWidget(self._text)
        lines.addWidget(self._detail)
        lines.addStretch(1)
        self._inside = QWidget(self)
        self._row = QHBoxLayout(self._inside)
        self._row.setContentsMargins(4, 0, 4, 0)
        self._row.setSpacing(Size.S2)
        self._row.addSpacing(Size.S2)
        self._row.addWidget(self._icon)
        self._row.addLayout(lines, 1)
        self._detail.setVisible(bool(detail))
        self.setAccessibleName(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_kind(self, kind: BannerKind | str) -> None:
        """Change what it is about; the sign follows."""
        self._kind = BannerKind(kind)
        self._icon.set_sign(_SIGN[self._kind])
        self.update()

    def set_text(self, text: str, detail: str = "") -> None:
        """Change the sentences."""
        self._text.setText(text)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self.setAccessibleName(text)
        self.updateGeometry()

    def add_action(self, text: str, shortcut_hint: str | None = None) -> Button:
        """Add a way to act at the end; connect to the button's `clicked`."""
        button = Button(text, ButtonKind.LINK, size=ButtonSize.NORMAL, shortcut_hint=shortcut_hint)
        self._row.addWidget(button)
        return button

    def sizeHint(self) -> QSize:
        width = self._row.sizeHint().width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._row.minimumSize().width(), Size.BANNER)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        one = line_height(TextRole.BODY)
        lines = self._row.totalHeightForWidth(max(width, _NARROWEST)) // one
        return Size.BANNER if lines < 2 else Size.BANNER_TWO_LINES + (lines - 2) * one

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._inside.setGeometry(self.rect())

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_ground(QPainter(self), QRectF(self.rect()), getattr(tokens(), _GROUND[self._kind]))
