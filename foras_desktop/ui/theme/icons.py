"""Lucide icons from SVG, coloured by the theme, 1.5 px strokes at each size, flipped when they point."""

import re
from functools import lru_cache

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from foras_desktop.ui.theme.resources import resource_path
from foras_desktop.ui.theme.tokens import Size

_GRID = 24
_RATIOS = (1.0, 1.25, 1.5, 2.0)
# What points along the line of reading turns with it; clocks, ticks and the mark do not.
POINTING = frozenset(
    {
        "chevron-left",
        "chevron-right",
        "arrow-up-right",
        "undo-2",
        "plane-takeoff",
    },
)


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    return resource_path(f"icons/{name}.svg").read_text(encoding="utf-8")


def _coloured(name: str, colour: str, size: float) -> QByteArray:
    svg = _source(name).replace("currentColor", colour)
    if 'stroke-width="2"' in svg:
        svg = re.sub(r'stroke-width="2"', f'stroke-width="{Size.ICON_STROKE * _GRID / size:.3f}"', svg)
    return QByteArray(svg.encode())


@lru_cache(maxsize=1024)
def _rendered(name: str, colour: str, size: int, ratio: float, mirrored: bool) -> QPixmap:
    pixels = max(1, round(size * ratio))
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(_coloured(name, colour, size))
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    if mirrored:
        image = image.flipped(Qt.Orientation.Horizontal)
    image.setDevicePixelRatio(ratio)
    return QPixmap.fromImage(image)


def is_mirrored(name: str, direction: Qt.LayoutDirection | None = None) -> bool:
    """Whether this icon is drawn flipped in the given (or the application's) direction."""
    actual = QGuiApplication.layoutDirection() if direction is None else direction
    return name in POINTING and actual == Qt.LayoutDirection.RightToLeft


def icon_pixmap(
    name: str,
    colour: str,
    size: int = Size.ICON,
    ratio: float = 1.0,
    direction: Qt.LayoutDirection | None = None,
) -> QPixmap:
    """The icon as pixels; `colour` is `#RRGGBB`, `ratio` the screen's. Cached, do not paint into it."""
    return _rendered(name, colour, size, ratio, is_mirrored(name, direction))


def icon(
    name: str,
    colour: str,
    size: int = Size.ICON,
    direction: Qt.LayoutDirection | None = None,
) -> QIcon:
    """The icon for menus and actions, sharp on every usual screen."""
    made = QIcon()
    for ratio in _RATIOS:
        made.addPixmap(icon_pixmap(name, colour, size, ratio, direction))
    return made


def paint_icon(
    painter: QPainter,
    name: str,
    place: QRectF,
    colour: str,
    direction: Qt.LayoutDirection | None = None,
) -> None:
    """Paint the icon in the square at the middle of `place`, sharp at the painter's resolution."""
    size = round(min(place.width(), place.height()))
    ratio = painter.device().devicePixelRatio()
    pixmap = icon_pixmap(name, colour, size, ratio, direction)
    corner = QPointF(round(place.center().x() - size / 2), round(place.center().y() - size / 2))
    painter.drawPixmap(corner, pixmap)
