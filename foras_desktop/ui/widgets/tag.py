"""Tags: a word on a soft ground, and a country as its code or name with its hue; also for delegates."""

from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from foras_desktop.ui.theme import Size, TextRole, Tokens, paint_icon
from foras_desktop.ui.widgets.paint import (
    START,
    is_rtl,
    mirrored,
    paint_ground,
    paint_text,
    text_width,
    tokens,
)

TAG_HEIGHT = Size.BADGE
_PADDING = 6
_DOT = 6
_DOT_GAP = 5
_ICON_GAP = 4


class TagKind(StrEnum):
    """What the tag says about its thing."""

    NEUTRAL = "neutral"
    NUMBER = "number"
    ACQUIRED = "acquired"
    CAUTION = "caution"
    REFUSED = "refused"


def _colours_of(kind: TagKind, colours: Tokens) -> tuple[str, str]:
    return {
        TagKind.NEUTRAL: (colours.hover, colours.ink),
        TagKind.NUMBER: (colours.accent_soft, colours.accent_ink),
        TagKind.ACQUIRED: (colours.positive_soft, colours.positive),
        TagKind.CAUTION: (colours.caution_soft, colours.caution),
        TagKind.REFUSED: (colours.danger_soft, colours.danger),
    }[kind]


_DEFAULT_ICON = {
    TagKind.NUMBER: "megaphone",
    TagKind.ACQUIRED: "award",
    TagKind.CAUTION: "triangle-alert",
    TagKind.REFUSED: "circle-x",
}


class Tag(QWidget):
    """`icon=None` takes the kind's own icon, `icon=""` shows none."""

    def __init__(
        self,
        text: str,
        kind: TagKind | str = TagKind.NEUTRAL,
        *,
        icon: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text = text
        self._kind = TagKind(kind)
        self._icon = _DEFAULT_ICON.get(self._kind, "") if icon is None else icon
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        """Change the word."""
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        lead = Size.ICON_BADGE + _ICON_GAP if self._icon else 0
        width = text_width(self._text, TextRole.CAPTION_STRONG)
        return QSize(int(width + 0.999) + 2 * _PADDING + lead, TAG_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, whole = QPainter(self), QRectF(self.rect())
        soft, strong = _colours_of(self._kind, tokens())
        paint_ground(painter, whole, soft, radius=Size.RADIUS_SMALL)
        x = float(_PADDING)
        if self._icon:
            place = QRectF(x, 0, Size.ICON_BADGE, whole.height())
            paint_icon(painter, self._icon, mirrored(place, whole, is_rtl(self)), strong)
            x += Size.ICON_BADGE + _ICON_GAP
        place = mirrored(QRectF(x, 0, whole.width() - x - _PADDING + 1, whole.height()), whole, is_rtl(self))
        paint_text(painter, place, self._text, strong, TextRole.CAPTION_STRONG, START, rtl=is_rtl(self))


def country_tag_width(text: str) -> int:
    """The width of a country tag that shows `text` (a code or a name)."""
    return int(text_width(text, TextRole.CAPTION_STRONG) + 0.999) + 2 * _PADDING + _DOT + _DOT_GAP


def paint_country_tag(
    painter: QPainter,
    rect: QRectF,
    code: str,
    text: str | None = None,
    *,
    rtl: bool = False,
) -> None:
    """Paint the tag at the start of `rect`, 20 high and centred; `text` replaces the code."""
    shown = text or code
    hue = tokens().country(code)
    width = min(float(country_tag_width(shown)), rect.width())
    top = rect.y() + (rect.height() - TAG_HEIGHT) / 2
    tag = mirrored(QRectF(rect.x(), round(top), width, TAG_HEIGHT), rect, rtl)
    paint_ground(painter, tag, hue.soft, radius=Size.RADIUS_SMALL)
    dot = QRectF(tag.x() + _PADDING, tag.y() + (TAG_HEIGHT - _DOT) / 2, _DOT, _DOT)
    paint_ground(painter, mirrored(dot, tag, rtl), hue.hue, radius=2)
    start = tag.x() + _PADDING + _DOT + _DOT_GAP
    place = QRectF(start, tag.y(), tag.right() - start - _PADDING + 1, TAG_HEIGHT)
    paint_text(painter, mirrored(place, tag, rtl), shown, hue.hue, TextRole.CAPTION_STRONG, START, rtl=rtl)


class CountryTag(QWidget):
    """A country's code, or its translated name, with its hue."""

    def __init__(self, code: str, name: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = code
        self._name = name
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(name or code)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_country(self, code: str, name: str | None = None) -> None:
        """Show another country."""
        self._code, self._name = code, name
        self.setAccessibleName(name or code)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(country_tag_width(self._name or self._code), TAG_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_country_tag(QPainter(self), QRectF(self.rect()), self._code, self._name, rtl=is_rtl(self))
